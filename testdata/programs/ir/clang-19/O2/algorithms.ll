; clang++-19 -O2 -S -emit-llvm cpp/algorithms.cpp -o ir/clang-19/O2/algorithms.ll
; ModuleID = 'cpp/algorithms.cpp'
source_filename = "cpp/algorithms.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

$_ZSt16__introsort_loopIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEElNS0_5__ops15_Iter_less_iterEEvT_S9_T0_T1_ = comdat any

$_ZSt22__final_insertion_sortIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEENS0_5__ops15_Iter_less_iterEEvT_S9_T0_ = comdat any

@.str = private unnamed_addr constant [49 x i8] c"cannot create std::vector larger than max_size()\00", align 1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @array_by_value(ptr nocapture noundef readonly %0) local_unnamed_addr #0 {
  %2 = load double, ptr %0, align 8, !tbaa !5
  %3 = getelementptr inbounds i8, ptr %0, i64 8
  %4 = load double, ptr %3, align 8, !tbaa !5
  %5 = getelementptr inbounds i8, ptr %0, i64 16
  %6 = load double, ptr %5, align 8, !tbaa !5
  %7 = fmul double %2, %4
  %8 = tail call double @llvm.fmuladd.f64(double %2, double %7, double 0.000000e+00)
  %9 = tail call double @llvm.fmuladd.f64(double %4, double %6, double %8)
  %10 = tail call double @llvm.fmuladd.f64(double %6, double %4, double %9)
  %11 = tail call double @llvm.fmuladd.f64(double %7, double %2, double %10)
  ret double %11
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #1

; Function Attrs: mustprogress uwtable
define dso_local double @standard_algorithms(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 personality ptr @__gxx_personality_v0 {
  %3 = sext i32 %1 to i64
  %4 = shl nsw i64 %3, 3
  %5 = icmp ugt i64 %4, 9223372036854775800
  br i1 %5, label %6, label %7

6:                                                ; preds = %2
  tail call void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str) #9
  unreachable

7:                                                ; preds = %2
  %8 = icmp eq i32 %1, 0
  br i1 %8, label %92, label %9

9:                                                ; preds = %7
  %10 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %4) #10
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %10, ptr align 8 %0, i64 %4, i1 false)
  %11 = getelementptr inbounds i8, ptr %10, i64 %4
  %12 = icmp slt i32 %1, 0
  br i1 %12, label %13, label %15

13:                                               ; preds = %9
  invoke void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str) #9
          to label %14 unwind label %94

14:                                               ; preds = %13
  unreachable

15:                                               ; preds = %9
  %16 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %4) #10
          to label %17 unwind label %94

17:                                               ; preds = %15
  store double 0.000000e+00, ptr %16, align 8, !tbaa !5
  %18 = getelementptr i8, ptr %16, i64 8
  %19 = icmp eq i32 %1, 1
  br i1 %19, label %23, label %20

20:                                               ; preds = %17
  %21 = getelementptr double, ptr %16, i64 %3
  %22 = add nsw i64 %4, -8
  tail call void @llvm.memset.p0.i64(ptr align 8 %18, i8 0, i64 %22, i1 false), !tbaa !5
  br label %23

23:                                               ; preds = %20, %17
  %24 = phi ptr [ %21, %20 ], [ %18, %17 ]
  %25 = load double, ptr %0, align 8, !tbaa !5
  %26 = add nsw i64 %4, -8
  %27 = lshr exact i64 %26, 3
  %28 = add nuw nsw i64 %27, 1
  %29 = icmp ult i64 %26, 24
  br i1 %29, label %54, label %30

30:                                               ; preds = %23
  %31 = and i64 %28, 4611686018427387900
  %32 = shl i64 %31, 3
  %33 = getelementptr i8, ptr %10, i64 %32
  %34 = shl i64 %31, 3
  %35 = getelementptr i8, ptr %16, i64 %34
  %36 = insertelement <2 x double> poison, double %25, i64 0
  %37 = shufflevector <2 x double> %36, <2 x double> poison, <2 x i32> zeroinitializer
  br label %38

38:                                               ; preds = %38, %30
  %39 = phi i64 [ 0, %30 ], [ %50, %38 ]
  %40 = shl i64 %39, 3
  %41 = getelementptr i8, ptr %10, i64 %40
  %42 = shl i64 %39, 3
  %43 = getelementptr i8, ptr %16, i64 %42
  %44 = getelementptr i8, ptr %41, i64 16
  %45 = load <2 x double>, ptr %41, align 8, !tbaa !5
  %46 = load <2 x double>, ptr %44, align 8, !tbaa !5
  %47 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %45, <2 x double> %45, <2 x double> %37)
  %48 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %46, <2 x double> %46, <2 x double> %37)
  %49 = getelementptr i8, ptr %43, i64 16
  store <2 x double> %47, ptr %43, align 8, !tbaa !5
  store <2 x double> %48, ptr %49, align 8, !tbaa !5
  %50 = add nuw i64 %39, 4
  %51 = icmp eq i64 %50, %31
  br i1 %51, label %52, label %38, !llvm.loop !9

52:                                               ; preds = %38
  %53 = icmp eq i64 %28, %31
  br i1 %53, label %65, label %54

54:                                               ; preds = %52, %23
  %55 = phi ptr [ %10, %23 ], [ %33, %52 ]
  %56 = phi ptr [ %16, %23 ], [ %35, %52 ]
  br label %57

57:                                               ; preds = %54, %57
  %58 = phi ptr [ %62, %57 ], [ %55, %54 ]
  %59 = phi ptr [ %63, %57 ], [ %56, %54 ]
  %60 = load double, ptr %58, align 8, !tbaa !5
  %61 = tail call noundef double @llvm.fmuladd.f64(double %60, double %60, double %25)
  store double %61, ptr %59, align 8, !tbaa !5
  %62 = getelementptr inbounds i8, ptr %58, i64 8
  %63 = getelementptr inbounds i8, ptr %59, i64 8
  %64 = icmp eq ptr %62, %11
  br i1 %64, label %65, label %57, !llvm.loop !13

65:                                               ; preds = %57, %52
  %66 = icmp eq ptr %16, %24
  br i1 %66, label %89, label %67

67:                                               ; preds = %65
  %68 = getelementptr inbounds i8, ptr %16, i64 8
  %69 = icmp eq ptr %68, %24
  br i1 %69, label %81, label %70

70:                                               ; preds = %67
  %71 = load double, ptr %16, align 8, !tbaa !5
  br label %72

72:                                               ; preds = %70, %72
  %73 = phi ptr [ %79, %72 ], [ %68, %70 ]
  %74 = phi double [ %77, %72 ], [ %71, %70 ]
  %75 = phi ptr [ %78, %72 ], [ %16, %70 ]
  %76 = load double, ptr %73, align 8, !tbaa !5
  %77 = fadd double %74, %76
  %78 = getelementptr inbounds i8, ptr %75, i64 8
  store double %77, ptr %78, align 8, !tbaa !5
  %79 = getelementptr inbounds i8, ptr %73, i64 8
  %80 = icmp eq ptr %79, %24
  br i1 %80, label %81, label %72, !llvm.loop !14

81:                                               ; preds = %72, %67
  br label %82

82:                                               ; preds = %81, %82
  %83 = phi double [ %86, %82 ], [ 1.000000e+00, %81 ]
  %84 = phi ptr [ %87, %82 ], [ %16, %81 ]
  %85 = load double, ptr %84, align 8, !tbaa !5
  %86 = fmul double %83, %85
  %87 = getelementptr inbounds i8, ptr %84, i64 8
  %88 = icmp eq ptr %87, %24
  br i1 %88, label %89, label %82, !llvm.loop !15

89:                                               ; preds = %82, %65
  %90 = phi double [ 1.000000e+00, %65 ], [ %86, %82 ]
  %91 = shl nuw nsw i64 %3, 3
  tail call void @_ZdlPvm(ptr noundef nonnull %16, i64 noundef %91) #11
  tail call void @_ZdlPvm(ptr noundef nonnull %10, i64 noundef %4) #11
  br label %92

92:                                               ; preds = %7, %89
  %93 = phi double [ %90, %89 ], [ 1.000000e+00, %7 ]
  ret double %93

94:                                               ; preds = %15, %13
  %95 = landingpad { ptr, i32 }
          cleanup
  tail call void @_ZdlPvm(ptr noundef nonnull %10, i64 noundef %4) #11
  resume { ptr, i32 } %95
}

declare i32 @__gxx_personality_v0(...)

; Function Attrs: mustprogress uwtable
define dso_local double @sorted_copy(ptr noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 personality ptr @__gxx_personality_v0 {
  %3 = sext i32 %1 to i64
  %4 = shl nsw i64 %3, 3
  %5 = getelementptr inbounds i8, ptr %0, i64 %4
  %6 = icmp ugt i64 %4, 9223372036854775800
  br i1 %6, label %7, label %8

7:                                                ; preds = %2
  tail call void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str) #9
  unreachable

8:                                                ; preds = %2
  %9 = icmp eq i32 %1, 0
  br i1 %9, label %132, label %10

10:                                               ; preds = %8
  %11 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %4) #10
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %11, ptr align 8 %0, i64 %4, i1 false)
  %12 = getelementptr inbounds i8, ptr %11, i64 %4
  %13 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %3, i1 true)
  %14 = shl nuw nsw i64 %13, 1
  %15 = xor i64 %14, 126
  invoke void @_ZSt16__introsort_loopIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEElNS0_5__ops15_Iter_less_iterEEvT_S9_T0_T1_(ptr nonnull %11, ptr nonnull %12, i64 noundef %15)
          to label %16 unwind label %142

16:                                               ; preds = %10
  invoke void @_ZSt22__final_insertion_sortIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEENS0_5__ops15_Iter_less_iterEEvT_S9_T0_(ptr nonnull %11, ptr nonnull %12)
          to label %17 unwind label %142

17:                                               ; preds = %16
  %18 = icmp sgt i32 %1, 0
  br i1 %18, label %19, label %46

19:                                               ; preds = %17
  %20 = zext nneg i32 %1 to i64
  %21 = and i64 %20, 3
  %22 = icmp ult i32 %1, 4
  br i1 %22, label %25, label %23

23:                                               ; preds = %19
  %24 = and i64 %20, 2147483644
  br label %98

25:                                               ; preds = %98, %19
  %26 = phi double [ poison, %19 ], [ %129, %98 ]
  %27 = phi i64 [ 0, %19 ], [ %126, %98 ]
  %28 = phi double [ 0.000000e+00, %19 ], [ %129, %98 ]
  %29 = icmp eq i64 %21, 0
  br i1 %29, label %43, label %30

30:                                               ; preds = %25, %30
  %31 = phi i64 [ %37, %30 ], [ %27, %25 ]
  %32 = phi double [ %40, %30 ], [ %28, %25 ]
  %33 = phi i64 [ %41, %30 ], [ 0, %25 ]
  %34 = getelementptr inbounds double, ptr %11, i64 %31
  %35 = load double, ptr %34, align 8, !tbaa !5
  %36 = fmul double %35, %35
  %37 = add nuw nsw i64 %31, 1
  %38 = trunc nuw nsw i64 %37 to i32
  %39 = uitofp nneg i32 %38 to double
  %40 = tail call double @llvm.fmuladd.f64(double %36, double %39, double %32)
  %41 = add i64 %33, 1
  %42 = icmp eq i64 %41, %21
  br i1 %42, label %43, label %30, !llvm.loop !16

43:                                               ; preds = %30, %25
  %44 = phi double [ %26, %25 ], [ %40, %30 ]
  %45 = icmp eq i32 %1, 1
  br i1 %45, label %134, label %46

46:                                               ; preds = %17, %43
  %47 = phi double [ %44, %43 ], [ 0.000000e+00, %17 ]
  %48 = getelementptr inbounds i8, ptr %0, i64 8
  %49 = load double, ptr %0, align 8, !tbaa !5
  %50 = add nsw i64 %4, -16
  %51 = lshr exact i64 %50, 3
  %52 = add nuw nsw i64 %51, 1
  %53 = and i64 %52, 3
  %54 = icmp eq i64 %53, 0
  br i1 %54, label %67, label %55

55:                                               ; preds = %46, %55
  %56 = phi double [ %62, %55 ], [ %49, %46 ]
  %57 = phi ptr [ %64, %55 ], [ %48, %46 ]
  %58 = phi ptr [ %63, %55 ], [ %0, %46 ]
  %59 = phi i64 [ %65, %55 ], [ 0, %46 ]
  %60 = load double, ptr %57, align 8, !tbaa !5
  %61 = fcmp olt double %56, %60
  %62 = select i1 %61, double %60, double %56
  %63 = select i1 %61, ptr %57, ptr %58
  %64 = getelementptr inbounds i8, ptr %57, i64 8
  %65 = add i64 %59, 1
  %66 = icmp eq i64 %65, %53
  br i1 %66, label %67, label %55, !llvm.loop !18

67:                                               ; preds = %55, %46
  %68 = phi ptr [ poison, %46 ], [ %63, %55 ]
  %69 = phi double [ %49, %46 ], [ %62, %55 ]
  %70 = phi ptr [ %48, %46 ], [ %64, %55 ]
  %71 = phi ptr [ %0, %46 ], [ %63, %55 ]
  %72 = icmp ult i64 %50, 24
  br i1 %72, label %134, label %73

73:                                               ; preds = %67, %73
  %74 = phi double [ %94, %73 ], [ %69, %67 ]
  %75 = phi ptr [ %96, %73 ], [ %70, %67 ]
  %76 = phi ptr [ %95, %73 ], [ %71, %67 ]
  %77 = load double, ptr %75, align 8, !tbaa !5
  %78 = fcmp olt double %74, %77
  %79 = select i1 %78, double %77, double %74
  %80 = select i1 %78, ptr %75, ptr %76
  %81 = getelementptr inbounds i8, ptr %75, i64 8
  %82 = load double, ptr %81, align 8, !tbaa !5
  %83 = fcmp olt double %79, %82
  %84 = select i1 %83, double %82, double %79
  %85 = select i1 %83, ptr %81, ptr %80
  %86 = getelementptr inbounds i8, ptr %75, i64 16
  %87 = load double, ptr %86, align 8, !tbaa !5
  %88 = fcmp olt double %84, %87
  %89 = select i1 %88, double %87, double %84
  %90 = select i1 %88, ptr %86, ptr %85
  %91 = getelementptr inbounds i8, ptr %75, i64 24
  %92 = load double, ptr %91, align 8, !tbaa !5
  %93 = fcmp olt double %89, %92
  %94 = select i1 %93, double %92, double %89
  %95 = select i1 %93, ptr %91, ptr %90
  %96 = getelementptr inbounds i8, ptr %75, i64 32
  %97 = icmp eq ptr %96, %5
  br i1 %97, label %134, label %73, !llvm.loop !19

98:                                               ; preds = %98, %23
  %99 = phi i64 [ 0, %23 ], [ %126, %98 ]
  %100 = phi double [ 0.000000e+00, %23 ], [ %129, %98 ]
  %101 = phi i64 [ 0, %23 ], [ %130, %98 ]
  %102 = getelementptr inbounds double, ptr %11, i64 %99
  %103 = load double, ptr %102, align 8, !tbaa !5
  %104 = fmul double %103, %103
  %105 = or disjoint i64 %99, 1
  %106 = trunc nuw nsw i64 %105 to i32
  %107 = uitofp nneg i32 %106 to double
  %108 = tail call double @llvm.fmuladd.f64(double %104, double %107, double %100)
  %109 = getelementptr inbounds double, ptr %11, i64 %105
  %110 = load double, ptr %109, align 8, !tbaa !5
  %111 = fmul double %110, %110
  %112 = or disjoint i64 %99, 2
  %113 = trunc nuw nsw i64 %112 to i32
  %114 = uitofp nneg i32 %113 to double
  %115 = tail call double @llvm.fmuladd.f64(double %111, double %114, double %108)
  %116 = getelementptr inbounds double, ptr %11, i64 %112
  %117 = load double, ptr %116, align 8, !tbaa !5
  %118 = fmul double %117, %117
  %119 = or disjoint i64 %99, 3
  %120 = trunc nuw nsw i64 %119 to i32
  %121 = uitofp nneg i32 %120 to double
  %122 = tail call double @llvm.fmuladd.f64(double %118, double %121, double %115)
  %123 = getelementptr inbounds double, ptr %11, i64 %119
  %124 = load double, ptr %123, align 8, !tbaa !5
  %125 = fmul double %124, %124
  %126 = add nuw nsw i64 %99, 4
  %127 = trunc nuw nsw i64 %126 to i32
  %128 = uitofp nneg i32 %127 to double
  %129 = tail call double @llvm.fmuladd.f64(double %125, double %128, double %122)
  %130 = add i64 %101, 4
  %131 = icmp eq i64 %130, %24
  br i1 %131, label %25, label %98, !llvm.loop !20

132:                                              ; preds = %8
  %133 = load double, ptr %0, align 8, !tbaa !5
  br label %138

134:                                              ; preds = %67, %73, %43
  %135 = phi double [ %44, %43 ], [ %47, %73 ], [ %47, %67 ]
  %136 = phi ptr [ %0, %43 ], [ %68, %67 ], [ %95, %73 ]
  %137 = load double, ptr %136, align 8, !tbaa !5
  tail call void @_ZdlPvm(ptr noundef nonnull %11, i64 noundef %4) #11
  br label %138

138:                                              ; preds = %132, %134
  %139 = phi double [ %133, %132 ], [ %137, %134 ]
  %140 = phi double [ 0.000000e+00, %132 ], [ %135, %134 ]
  %141 = fadd double %140, %139
  ret double %141

142:                                              ; preds = %16, %10
  %143 = landingpad { ptr, i32 }
          cleanup
  tail call void @_ZdlPvm(ptr noundef nonnull %11, i64 noundef %4) #11
  resume { ptr, i32 } %143
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: nobuiltin allocsize(0)
declare noundef nonnull ptr @_Znwm(i64 noundef) local_unnamed_addr #4

; Function Attrs: noreturn
declare void @_ZSt20__throw_length_errorPKc(ptr noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr nocapture writeonly, ptr nocapture readonly, i64, i1 immarg) #1

; Function Attrs: nobuiltin nounwind
declare void @_ZdlPvm(ptr noundef, i64 noundef) local_unnamed_addr #6

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local void @_ZSt16__introsort_loopIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEElNS0_5__ops15_Iter_less_iterEEvT_S9_T0_T1_(ptr %0, ptr %1, i64 noundef %2) local_unnamed_addr #2 comdat {
  %4 = ptrtoint ptr %0 to i64
  %5 = ptrtoint ptr %1 to i64
  %6 = sub i64 %5, %4
  %7 = ashr exact i64 %6, 3
  %8 = icmp sgt i64 %7, 16
  br i1 %8, label %9, label %183

9:                                                ; preds = %3
  %10 = getelementptr inbounds i8, ptr %0, i64 8
  %11 = icmp eq i64 %2, 0
  br i1 %11, label %14, label %130

12:                                               ; preds = %178
  %13 = icmp eq i64 %134, 0
  br i1 %13, label %14, label %130, !llvm.loop !21

14:                                               ; preds = %12, %9
  %15 = phi i64 [ %7, %9 ], [ %181, %12 ]
  %16 = phi i64 [ %6, %9 ], [ %180, %12 ]
  %17 = phi ptr [ %1, %9 ], [ %166, %12 ]
  %18 = add nsw i64 %15, -2
  %19 = lshr i64 %18, 1
  %20 = add nsw i64 %15, -1
  %21 = lshr i64 %20, 1
  %22 = and i64 %16, 8
  %23 = icmp eq i64 %22, 0
  %24 = or disjoint i64 %18, 1
  %25 = getelementptr inbounds double, ptr %0, i64 %24
  %26 = getelementptr inbounds double, ptr %0, i64 %19
  br label %27

27:                                               ; preds = %66, %14
  %28 = phi i64 [ %19, %14 ], [ %70, %66 ]
  %29 = getelementptr inbounds double, ptr %0, i64 %28
  %30 = load double, ptr %29, align 8, !tbaa !5
  %31 = icmp sgt i64 %21, %28
  br i1 %31, label %32, label %47

32:                                               ; preds = %27, %32
  %33 = phi i64 [ %42, %32 ], [ %28, %27 ]
  %34 = shl i64 %33, 1
  %35 = add i64 %34, 2
  %36 = getelementptr inbounds double, ptr %0, i64 %35
  %37 = or disjoint i64 %34, 1
  %38 = getelementptr inbounds double, ptr %0, i64 %37
  %39 = load double, ptr %36, align 8, !tbaa !5
  %40 = load double, ptr %38, align 8, !tbaa !5
  %41 = fcmp olt double %39, %40
  %42 = select i1 %41, i64 %37, i64 %35
  %43 = getelementptr inbounds double, ptr %0, i64 %42
  %44 = load double, ptr %43, align 8, !tbaa !5
  %45 = getelementptr inbounds double, ptr %0, i64 %33
  store double %44, ptr %45, align 8, !tbaa !5
  %46 = icmp slt i64 %42, %21
  br i1 %46, label %32, label %47, !llvm.loop !22

47:                                               ; preds = %32, %27
  %48 = phi i64 [ %28, %27 ], [ %42, %32 ]
  %49 = icmp eq i64 %48, %19
  %50 = select i1 %23, i1 %49, i1 false
  br i1 %50, label %51, label %53

51:                                               ; preds = %47
  %52 = load double, ptr %25, align 8, !tbaa !5
  store double %52, ptr %26, align 8, !tbaa !5
  br label %53

53:                                               ; preds = %51, %47
  %54 = phi i64 [ %24, %51 ], [ %48, %47 ]
  %55 = icmp sgt i64 %54, %28
  br i1 %55, label %56, label %66

56:                                               ; preds = %53, %63
  %57 = phi i64 [ %59, %63 ], [ %54, %53 ]
  %58 = add nsw i64 %57, -1
  %59 = sdiv i64 %58, 2
  %60 = getelementptr inbounds double, ptr %0, i64 %59
  %61 = load double, ptr %60, align 8, !tbaa !5
  %62 = fcmp olt double %61, %30
  br i1 %62, label %63, label %66

63:                                               ; preds = %56
  %64 = getelementptr inbounds double, ptr %0, i64 %57
  store double %61, ptr %64, align 8, !tbaa !5
  %65 = icmp sgt i64 %59, %28
  br i1 %65, label %56, label %66, !llvm.loop !23

66:                                               ; preds = %63, %56, %53
  %67 = phi i64 [ %54, %53 ], [ %59, %63 ], [ %57, %56 ]
  %68 = getelementptr inbounds double, ptr %0, i64 %67
  store double %30, ptr %68, align 8, !tbaa !5
  %69 = icmp eq i64 %28, 0
  %70 = add nsw i64 %28, -1
  br i1 %69, label %71, label %27, !llvm.loop !24

71:                                               ; preds = %66
  %72 = icmp sgt i64 %16, 8
  br i1 %72, label %73, label %183

73:                                               ; preds = %71, %126
  %74 = phi ptr [ %75, %126 ], [ %17, %71 ]
  %75 = getelementptr inbounds i8, ptr %74, i64 -8
  %76 = load double, ptr %75, align 8, !tbaa !5
  %77 = load double, ptr %0, align 8, !tbaa !5
  store double %77, ptr %75, align 8, !tbaa !5
  %78 = ptrtoint ptr %75 to i64
  %79 = sub i64 %78, %4
  %80 = ashr exact i64 %79, 3
  %81 = add nsw i64 %80, -1
  %82 = sdiv i64 %81, 2
  %83 = icmp sgt i64 %80, 2
  br i1 %83, label %84, label %99

84:                                               ; preds = %73, %84
  %85 = phi i64 [ %94, %84 ], [ 0, %73 ]
  %86 = shl i64 %85, 1
  %87 = add i64 %86, 2
  %88 = getelementptr inbounds double, ptr %0, i64 %87
  %89 = or disjoint i64 %86, 1
  %90 = getelementptr inbounds double, ptr %0, i64 %89
  %91 = load double, ptr %88, align 8, !tbaa !5
  %92 = load double, ptr %90, align 8, !tbaa !5
  %93 = fcmp olt double %91, %92
  %94 = select i1 %93, i64 %89, i64 %87
  %95 = getelementptr inbounds double, ptr %0, i64 %94
  %96 = load double, ptr %95, align 8, !tbaa !5
  %97 = getelementptr inbounds double, ptr %0, i64 %85
  store double %96, ptr %97, align 8, !tbaa !5
  %98 = icmp slt i64 %94, %82
  br i1 %98, label %84, label %99, !llvm.loop !22

99:                                               ; preds = %84, %73
  %100 = phi i64 [ 0, %73 ], [ %94, %84 ]
  %101 = and i64 %79, 8
  %102 = icmp eq i64 %101, 0
  br i1 %102, label %103, label %113

103:                                              ; preds = %99
  %104 = add nsw i64 %80, -2
  %105 = ashr exact i64 %104, 1
  %106 = icmp eq i64 %100, %105
  br i1 %106, label %107, label %113

107:                                              ; preds = %103
  %108 = shl nsw i64 %100, 1
  %109 = or disjoint i64 %108, 1
  %110 = getelementptr inbounds double, ptr %0, i64 %109
  %111 = load double, ptr %110, align 8, !tbaa !5
  %112 = getelementptr inbounds double, ptr %0, i64 %100
  store double %111, ptr %112, align 8, !tbaa !5
  br label %113

113:                                              ; preds = %107, %103, %99
  %114 = phi i64 [ %109, %107 ], [ %100, %103 ], [ %100, %99 ]
  %115 = icmp sgt i64 %114, 0
  br i1 %115, label %116, label %126

116:                                              ; preds = %113, %123
  %117 = phi i64 [ %119, %123 ], [ %114, %113 ]
  %118 = add nsw i64 %117, -1
  %119 = lshr i64 %118, 1
  %120 = getelementptr inbounds double, ptr %0, i64 %119
  %121 = load double, ptr %120, align 8, !tbaa !5
  %122 = fcmp olt double %121, %76
  br i1 %122, label %123, label %126

123:                                              ; preds = %116
  %124 = getelementptr inbounds double, ptr %0, i64 %117
  store double %121, ptr %124, align 8, !tbaa !5
  %125 = icmp ult i64 %118, 2
  br i1 %125, label %126, label %116, !llvm.loop !23

126:                                              ; preds = %123, %116, %113
  %127 = phi i64 [ %114, %113 ], [ %117, %116 ], [ 0, %123 ]
  %128 = getelementptr inbounds double, ptr %0, i64 %127
  store double %76, ptr %128, align 8, !tbaa !5
  %129 = icmp sgt i64 %79, 8
  br i1 %129, label %73, label %183, !llvm.loop !25

130:                                              ; preds = %9, %12
  %131 = phi ptr [ %166, %12 ], [ %1, %9 ]
  %132 = phi i64 [ %134, %12 ], [ %2, %9 ]
  %133 = phi i64 [ %181, %12 ], [ %7, %9 ]
  %134 = add nsw i64 %132, -1
  %135 = lshr i64 %133, 1
  %136 = getelementptr inbounds double, ptr %0, i64 %135
  %137 = getelementptr inbounds i8, ptr %131, i64 -8
  %138 = load double, ptr %10, align 8, !tbaa !5
  %139 = load double, ptr %136, align 8, !tbaa !5
  %140 = fcmp olt double %138, %139
  %141 = load double, ptr %137, align 8, !tbaa !5
  br i1 %140, label %142, label %151

142:                                              ; preds = %130
  %143 = fcmp olt double %139, %141
  br i1 %143, label %144, label %146

144:                                              ; preds = %142
  %145 = load double, ptr %0, align 8, !tbaa !5
  store double %139, ptr %0, align 8, !tbaa !5
  store double %145, ptr %136, align 8, !tbaa !5
  br label %160

146:                                              ; preds = %142
  %147 = fcmp olt double %138, %141
  %148 = load double, ptr %0, align 8, !tbaa !5
  br i1 %147, label %149, label %150

149:                                              ; preds = %146
  store double %141, ptr %0, align 8, !tbaa !5
  store double %148, ptr %137, align 8, !tbaa !5
  br label %160

150:                                              ; preds = %146
  store double %138, ptr %0, align 8, !tbaa !5
  store double %148, ptr %10, align 8, !tbaa !5
  br label %160

151:                                              ; preds = %130
  %152 = fcmp olt double %138, %141
  br i1 %152, label %153, label %155

153:                                              ; preds = %151
  %154 = load double, ptr %0, align 8, !tbaa !5
  store double %138, ptr %0, align 8, !tbaa !5
  store double %154, ptr %10, align 8, !tbaa !5
  br label %160

155:                                              ; preds = %151
  %156 = fcmp olt double %139, %141
  %157 = load double, ptr %0, align 8, !tbaa !5
  br i1 %156, label %158, label %159

158:                                              ; preds = %155
  store double %141, ptr %0, align 8, !tbaa !5
  store double %157, ptr %137, align 8, !tbaa !5
  br label %160

159:                                              ; preds = %155
  store double %139, ptr %0, align 8, !tbaa !5
  store double %157, ptr %136, align 8, !tbaa !5
  br label %160

160:                                              ; preds = %159, %158, %153, %150, %149, %144
  br label %161

161:                                              ; preds = %160, %177
  %162 = phi ptr [ %169, %177 ], [ %10, %160 ]
  %163 = phi ptr [ %172, %177 ], [ %131, %160 ]
  %164 = load double, ptr %0, align 8, !tbaa !5
  br label %165

165:                                              ; preds = %165, %161
  %166 = phi ptr [ %162, %161 ], [ %169, %165 ]
  %167 = load double, ptr %166, align 8, !tbaa !5
  %168 = fcmp olt double %167, %164
  %169 = getelementptr inbounds i8, ptr %166, i64 8
  br i1 %168, label %165, label %170, !llvm.loop !26

170:                                              ; preds = %165, %170
  %171 = phi ptr [ %172, %170 ], [ %163, %165 ]
  %172 = getelementptr inbounds i8, ptr %171, i64 -8
  %173 = load double, ptr %172, align 8, !tbaa !5
  %174 = fcmp olt double %164, %173
  br i1 %174, label %170, label %175, !llvm.loop !27

175:                                              ; preds = %170
  %176 = icmp ult ptr %166, %172
  br i1 %176, label %177, label %178

177:                                              ; preds = %175
  store double %173, ptr %166, align 8, !tbaa !5
  store double %167, ptr %172, align 8, !tbaa !5
  br label %161, !llvm.loop !28

178:                                              ; preds = %175
  tail call void @_ZSt16__introsort_loopIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEElNS0_5__ops15_Iter_less_iterEEvT_S9_T0_T1_(ptr nonnull %166, ptr %131, i64 noundef %134)
  %179 = ptrtoint ptr %166 to i64
  %180 = sub i64 %179, %4
  %181 = ashr exact i64 %180, 3
  %182 = icmp sgt i64 %181, 16
  br i1 %182, label %12, label %183, !llvm.loop !21

183:                                              ; preds = %178, %126, %3, %71
  ret void
}

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local void @_ZSt22__final_insertion_sortIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEENS0_5__ops15_Iter_less_iterEEvT_S9_T0_(ptr %0, ptr %1) local_unnamed_addr #2 comdat {
  %3 = ptrtoint ptr %1 to i64
  %4 = ptrtoint ptr %0 to i64
  %5 = sub i64 %3, %4
  %6 = icmp sgt i64 %5, 128
  br i1 %6, label %7, label %51

7:                                                ; preds = %2
  %8 = getelementptr i8, ptr %0, i64 8
  br label %9

9:                                                ; preds = %27, %7
  %10 = phi i64 [ 8, %7 ], [ %29, %27 ]
  %11 = phi ptr [ %0, %7 ], [ %12, %27 ]
  %12 = getelementptr inbounds i8, ptr %0, i64 %10
  %13 = load double, ptr %12, align 8, !tbaa !5
  %14 = load double, ptr %0, align 8, !tbaa !5
  %15 = fcmp olt double %13, %14
  br i1 %15, label %16, label %17

16:                                               ; preds = %9
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(1) %8, ptr noundef nonnull align 8 dereferenceable(1) %0, i64 %10, i1 false)
  br label %27

17:                                               ; preds = %9
  %18 = load double, ptr %11, align 8, !tbaa !5
  %19 = fcmp olt double %13, %18
  br i1 %19, label %20, label %27

20:                                               ; preds = %17, %20
  %21 = phi double [ %25, %20 ], [ %18, %17 ]
  %22 = phi ptr [ %24, %20 ], [ %11, %17 ]
  %23 = phi ptr [ %22, %20 ], [ %12, %17 ]
  store double %21, ptr %23, align 8, !tbaa !5
  %24 = getelementptr inbounds i8, ptr %22, i64 -8
  %25 = load double, ptr %24, align 8, !tbaa !5
  %26 = fcmp olt double %13, %25
  br i1 %26, label %20, label %27, !llvm.loop !29

27:                                               ; preds = %20, %17, %16
  %28 = phi ptr [ %0, %16 ], [ %12, %17 ], [ %22, %20 ]
  store double %13, ptr %28, align 8, !tbaa !5
  %29 = add nuw nsw i64 %10, 8
  %30 = icmp eq i64 %29, 128
  br i1 %30, label %31, label %9, !llvm.loop !30

31:                                               ; preds = %27
  %32 = getelementptr inbounds i8, ptr %0, i64 128
  %33 = icmp eq ptr %32, %1
  br i1 %33, label %83, label %34

34:                                               ; preds = %31, %47
  %35 = phi ptr [ %49, %47 ], [ %32, %31 ]
  %36 = load double, ptr %35, align 8, !tbaa !5
  %37 = getelementptr inbounds i8, ptr %35, i64 -8
  %38 = load double, ptr %37, align 8, !tbaa !5
  %39 = fcmp olt double %36, %38
  br i1 %39, label %40, label %47

40:                                               ; preds = %34, %40
  %41 = phi double [ %45, %40 ], [ %38, %34 ]
  %42 = phi ptr [ %44, %40 ], [ %37, %34 ]
  %43 = phi ptr [ %42, %40 ], [ %35, %34 ]
  store double %41, ptr %43, align 8, !tbaa !5
  %44 = getelementptr inbounds i8, ptr %42, i64 -8
  %45 = load double, ptr %44, align 8, !tbaa !5
  %46 = fcmp olt double %36, %45
  br i1 %46, label %40, label %47, !llvm.loop !29

47:                                               ; preds = %40, %34
  %48 = phi ptr [ %35, %34 ], [ %42, %40 ]
  store double %36, ptr %48, align 8, !tbaa !5
  %49 = getelementptr inbounds i8, ptr %35, i64 8
  %50 = icmp eq ptr %49, %1
  br i1 %50, label %83, label %34, !llvm.loop !31

51:                                               ; preds = %2
  %52 = icmp eq ptr %0, %1
  %53 = getelementptr inbounds i8, ptr %0, i64 8
  %54 = icmp eq ptr %53, %1
  %55 = select i1 %52, i1 true, i1 %54
  br i1 %55, label %83, label %56

56:                                               ; preds = %51, %79
  %57 = phi ptr [ %81, %79 ], [ %53, %51 ]
  %58 = phi ptr [ %57, %79 ], [ %0, %51 ]
  %59 = load double, ptr %57, align 8, !tbaa !5
  %60 = load double, ptr %0, align 8, !tbaa !5
  %61 = fcmp olt double %59, %60
  br i1 %61, label %62, label %69

62:                                               ; preds = %56
  %63 = getelementptr inbounds i8, ptr %58, i64 16
  %64 = ptrtoint ptr %57 to i64
  %65 = sub i64 %64, %4
  %66 = ashr exact i64 %65, 3
  %67 = sub nsw i64 0, %66
  %68 = getelementptr inbounds double, ptr %63, i64 %67
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(1) %68, ptr noundef nonnull align 8 dereferenceable(1) %0, i64 %65, i1 false)
  br label %79

69:                                               ; preds = %56
  %70 = load double, ptr %58, align 8, !tbaa !5
  %71 = fcmp olt double %59, %70
  br i1 %71, label %72, label %79

72:                                               ; preds = %69, %72
  %73 = phi double [ %77, %72 ], [ %70, %69 ]
  %74 = phi ptr [ %76, %72 ], [ %58, %69 ]
  %75 = phi ptr [ %74, %72 ], [ %57, %69 ]
  store double %73, ptr %75, align 8, !tbaa !5
  %76 = getelementptr inbounds i8, ptr %74, i64 -8
  %77 = load double, ptr %76, align 8, !tbaa !5
  %78 = fcmp olt double %59, %77
  br i1 %78, label %72, label %79, !llvm.loop !29

79:                                               ; preds = %72, %69, %62
  %80 = phi ptr [ %0, %62 ], [ %57, %69 ], [ %74, %72 ]
  store double %59, ptr %80, align 8, !tbaa !5
  %81 = getelementptr inbounds i8, ptr %57, i64 8
  %82 = icmp eq ptr %81, %1
  br i1 %82, label %83, label %56, !llvm.loop !30

83:                                               ; preds = %79, %47, %51, %31
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #3

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #7

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #8

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nobuiltin allocsize(0) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { noreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nobuiltin nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #8 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #9 = { noreturn }
attributes #10 = { builtin allocsize(0) }
attributes #11 = { builtin nounwind }

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
!8 = !{!"Simple C++ TBAA"}
!9 = distinct !{!9, !10, !11, !12}
!10 = !{!"llvm.loop.mustprogress"}
!11 = !{!"llvm.loop.isvectorized", i32 1}
!12 = !{!"llvm.loop.unroll.runtime.disable"}
!13 = distinct !{!13, !10, !12, !11}
!14 = distinct !{!14, !10}
!15 = distinct !{!15, !10}
!16 = distinct !{!16, !17}
!17 = !{!"llvm.loop.unroll.disable"}
!18 = distinct !{!18, !17}
!19 = distinct !{!19, !10}
!20 = distinct !{!20, !10}
!21 = distinct !{!21, !10}
!22 = distinct !{!22, !10}
!23 = distinct !{!23, !10}
!24 = distinct !{!24, !10}
!25 = distinct !{!25, !10}
!26 = distinct !{!26, !10}
!27 = distinct !{!27, !10}
!28 = distinct !{!28, !10}
!29 = distinct !{!29, !10}
!30 = distinct !{!30, !10}
!31 = distinct !{!31, !10}
