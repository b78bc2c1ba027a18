; clang++-22 -O2 -S -emit-llvm cpp/algorithms.cpp -o ir/clang-22/O2/algorithms.ll
; ModuleID = 'cpp/algorithms.cpp'
source_filename = "cpp/algorithms.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

$_ZSt16__introsort_loopIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEElNS0_5__ops15_Iter_less_iterEEvT_S9_T0_T1_ = comdat any

$_ZSt22__final_insertion_sortIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEENS0_5__ops15_Iter_less_iterEEvT_S9_T0_ = comdat any

@.str = private unnamed_addr constant [49 x i8] c"cannot create std::vector larger than max_size()\00", align 1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @array_by_value(ptr noundef readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = load double, ptr %0, align 8, !tbaa !9
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %4 = load double, ptr %3, align 8, !tbaa !9
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %6 = load double, ptr %5, align 8, !tbaa !9
  %7 = fmul double %2, %4
  %8 = tail call double @llvm.fmuladd.f64(double %2, double %7, double 0.000000e+00)
  %9 = tail call double @llvm.fmuladd.f64(double %4, double %6, double %8)
  %10 = tail call double @llvm.fmuladd.f64(double %6, double %4, double %9)
  %11 = tail call double @llvm.fmuladd.f64(double %7, double %2, double %10)
  ret double %11
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #1

; Function Attrs: mustprogress uwtable
define dso_local double @standard_algorithms(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #2 personality ptr @__gxx_personality_v0 {
  %3 = sext i32 %1 to i64
  %4 = shl nsw i64 %3, 3
  %5 = icmp ugt i64 %4, 9223372036854775800
  br i1 %5, label %6, label %7

6:                                                ; preds = %2
  tail call void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str) #11
  unreachable

7:                                                ; preds = %2
  %8 = icmp eq i32 %1, 0
  br i1 %8, label %9, label %11

9:                                                ; preds = %7
  %10 = getelementptr inbounds nuw i8, ptr null, i64 %4
  br label %27

11:                                               ; preds = %7
  %12 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %4) #12
  %13 = getelementptr inbounds nuw i8, ptr %12, i64 %4
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %12, ptr align 8 %0, i64 %4, i1 false)
  %14 = icmp slt i32 %1, 0
  br i1 %14, label %15, label %17

15:                                               ; preds = %11
  invoke void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str) #11
          to label %16 unwind label %117

16:                                               ; preds = %15
  unreachable

17:                                               ; preds = %11
  %18 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %4) #12
          to label %19 unwind label %117

19:                                               ; preds = %17
  %20 = getelementptr inbounds nuw double, ptr %18, i64 %3
  store double 0.000000e+00, ptr %18, align 8, !tbaa !9
  %21 = getelementptr i8, ptr %18, i64 8
  %22 = add nsw i64 %3, -1
  %23 = icmp eq i64 %22, 0
  br i1 %23, label %27, label %24

24:                                               ; preds = %19
  %25 = shl nuw nsw i64 %22, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %21, i8 0, i64 %25, i1 false), !tbaa !9
  %26 = getelementptr inbounds nuw i8, ptr %21, i64 %25
  br label %27

27:                                               ; preds = %9, %24, %19
  %28 = phi ptr [ %13, %24 ], [ %13, %19 ], [ %10, %9 ]
  %29 = phi ptr [ %12, %24 ], [ %12, %19 ], [ null, %9 ]
  %30 = phi ptr [ %18, %24 ], [ %18, %19 ], [ null, %9 ]
  %31 = phi ptr [ %20, %24 ], [ %20, %19 ], [ null, %9 ]
  %32 = phi ptr [ %26, %24 ], [ %21, %19 ], [ null, %9 ]
  %33 = icmp eq ptr %29, %28
  br i1 %33, label %78, label %34

34:                                               ; preds = %27
  %35 = ptrtoint ptr %29 to i64
  %36 = ptrtoint ptr %28 to i64
  %37 = load double, ptr %0, align 8, !tbaa !9
  %38 = add i64 %36, -8
  %39 = sub i64 %38, %35
  %40 = lshr i64 %39, 3
  %41 = add nuw nsw i64 %40, 1
  %42 = icmp ult i64 %39, 24
  br i1 %42, label %67, label %43

43:                                               ; preds = %34
  %44 = and i64 %41, 4611686018427387900
  %45 = shl i64 %44, 3
  %46 = getelementptr i8, ptr %29, i64 %45
  %47 = shl i64 %44, 3
  %48 = getelementptr i8, ptr %30, i64 %47
  %49 = insertelement <2 x double> poison, double %37, i64 0
  %50 = shufflevector <2 x double> %49, <2 x double> poison, <2 x i32> zeroinitializer
  br label %51

51:                                               ; preds = %51, %43
  %52 = phi i64 [ 0, %43 ], [ %63, %51 ]
  %53 = shl i64 %52, 3
  %54 = getelementptr i8, ptr %29, i64 %53
  %55 = shl i64 %52, 3
  %56 = getelementptr i8, ptr %30, i64 %55
  %57 = getelementptr i8, ptr %54, i64 16
  %58 = load <2 x double>, ptr %54, align 8, !tbaa !9
  %59 = load <2 x double>, ptr %57, align 8, !tbaa !9
  %60 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %58, <2 x double> %58, <2 x double> %50)
  %61 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %59, <2 x double> %59, <2 x double> %50)
  %62 = getelementptr i8, ptr %56, i64 16
  store <2 x double> %60, ptr %56, align 8, !tbaa !9
  store <2 x double> %61, ptr %62, align 8, !tbaa !9
  %63 = add nuw i64 %52, 4
  %64 = icmp eq i64 %63, %44
  br i1 %64, label %65, label %51, !llvm.loop !11

65:                                               ; preds = %51
  %66 = icmp eq i64 %41, %44
  br i1 %66, label %78, label %67

67:                                               ; preds = %34, %65
  %68 = phi ptr [ %29, %34 ], [ %46, %65 ]
  %69 = phi ptr [ %30, %34 ], [ %48, %65 ]
  br label %70

70:                                               ; preds = %67, %70
  %71 = phi ptr [ %75, %70 ], [ %68, %67 ]
  %72 = phi ptr [ %76, %70 ], [ %69, %67 ]
  %73 = load double, ptr %71, align 8, !tbaa !9
  %74 = tail call noundef double @llvm.fmuladd.f64(double %73, double %73, double %37)
  store double %74, ptr %72, align 8, !tbaa !9
  %75 = getelementptr inbounds nuw i8, ptr %71, i64 8
  %76 = getelementptr inbounds nuw i8, ptr %72, i64 8
  %77 = icmp eq ptr %75, %28
  br i1 %77, label %78, label %70, !llvm.loop !15

78:                                               ; preds = %70, %65, %27
  %79 = icmp eq ptr %30, %32
  br i1 %79, label %102, label %80

80:                                               ; preds = %78
  %81 = getelementptr inbounds nuw i8, ptr %30, i64 8
  %82 = icmp eq ptr %81, %32
  br i1 %82, label %94, label %83

83:                                               ; preds = %80
  %84 = load double, ptr %30, align 8, !tbaa !9
  br label %85

85:                                               ; preds = %83, %85
  %86 = phi ptr [ %92, %85 ], [ %81, %83 ]
  %87 = phi double [ %90, %85 ], [ %84, %83 ]
  %88 = phi ptr [ %91, %85 ], [ %30, %83 ]
  %89 = load double, ptr %86, align 8, !tbaa !9
  %90 = fadd double %87, %89
  %91 = getelementptr inbounds nuw i8, ptr %88, i64 8
  store double %90, ptr %91, align 8, !tbaa !9
  %92 = getelementptr inbounds nuw i8, ptr %86, i64 8
  %93 = icmp eq ptr %92, %32
  br i1 %93, label %94, label %85, !llvm.loop !16

94:                                               ; preds = %85, %80
  br label %95

95:                                               ; preds = %94, %95
  %96 = phi double [ %99, %95 ], [ 1.000000e+00, %94 ]
  %97 = phi ptr [ %100, %95 ], [ %30, %94 ]
  %98 = load double, ptr %97, align 8, !tbaa !9
  %99 = fmul double %96, %98
  %100 = getelementptr inbounds nuw i8, ptr %97, i64 8
  %101 = icmp eq ptr %100, %32
  br i1 %101, label %104, label %95, !llvm.loop !17

102:                                              ; preds = %78
  %103 = icmp eq ptr %30, null
  br i1 %103, label %109, label %104

104:                                              ; preds = %95, %102
  %105 = phi double [ 1.000000e+00, %102 ], [ %99, %95 ]
  %106 = ptrtoint ptr %31 to i64
  %107 = ptrtoint ptr %30 to i64
  %108 = sub i64 %106, %107
  tail call void @_ZdlPvm(ptr noundef nonnull %30, i64 noundef %108) #13
  br label %109

109:                                              ; preds = %102, %104
  %110 = phi double [ 1.000000e+00, %102 ], [ %105, %104 ]
  %111 = icmp eq ptr %29, null
  br i1 %111, label %116, label %112

112:                                              ; preds = %109
  %113 = ptrtoint ptr %28 to i64
  %114 = ptrtoint ptr %29 to i64
  %115 = sub i64 %113, %114
  tail call void @_ZdlPvm(ptr noundef nonnull %29, i64 noundef %115) #13
  br label %116

116:                                              ; preds = %109, %112
  ret double %110

117:                                              ; preds = %17, %15
  %118 = landingpad { ptr, i32 }
          cleanup
  tail call void @_ZdlPvm(ptr noundef nonnull %12, i64 noundef %4) #13
  resume { ptr, i32 } %118
}

declare i32 @__gxx_personality_v0(...)

; Function Attrs: mustprogress uwtable
define dso_local double @sorted_copy(ptr noundef readonly captures(address) %0, i32 noundef %1) local_unnamed_addr #2 personality ptr @__gxx_personality_v0 {
  %3 = sext i32 %1 to i64
  %4 = shl nsw i64 %3, 3
  %5 = getelementptr inbounds i8, ptr %0, i64 %4
  %6 = icmp ugt i64 %4, 9223372036854775800
  br i1 %6, label %7, label %8

7:                                                ; preds = %2
  tail call void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str) #11
  unreachable

8:                                                ; preds = %2
  %9 = icmp eq i32 %1, 0
  br i1 %9, label %10, label %12

10:                                               ; preds = %8
  %11 = getelementptr inbounds nuw i8, ptr null, i64 %4
  br label %15

12:                                               ; preds = %8
  %13 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %4) #12
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 %4
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %13, ptr align 8 %0, i64 %4, i1 false)
  br label %15

15:                                               ; preds = %12, %10
  %16 = phi ptr [ %11, %10 ], [ %14, %12 ]
  %17 = phi ptr [ null, %10 ], [ %13, %12 ]
  %18 = icmp eq ptr %17, %16
  br i1 %18, label %28, label %19

19:                                               ; preds = %15
  %20 = ptrtoint ptr %16 to i64
  %21 = ptrtoint ptr %17 to i64
  %22 = sub i64 %20, %21
  %23 = ashr exact i64 %22, 3
  %24 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %23, i1 true)
  %25 = shl nuw nsw i64 %24, 1
  %26 = xor i64 %25, 126
  invoke void @_ZSt16__introsort_loopIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEElNS0_5__ops15_Iter_less_iterEEvT_S9_T0_T1_(ptr %17, ptr %16, i64 noundef %26)
          to label %27 unwind label %110

27:                                               ; preds = %19
  invoke void @_ZSt22__final_insertion_sortIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEENS0_5__ops15_Iter_less_iterEEvT_S9_T0_(ptr %17, ptr %16)
          to label %28 unwind label %110

28:                                               ; preds = %27, %15
  %29 = icmp sgt i32 %1, 0
  br i1 %29, label %30, label %55

30:                                               ; preds = %28
  %31 = zext nneg i32 %1 to i64
  %32 = and i64 %31, 3
  %33 = icmp ult i32 %1, 4
  br i1 %33, label %38, label %34

34:                                               ; preds = %30
  %35 = and i64 %31, 2147483644
  br label %113

36:                                               ; preds = %113
  %37 = icmp eq i64 %32, 0
  br i1 %37, label %55, label %38

38:                                               ; preds = %36, %30
  %39 = phi i64 [ 0, %30 ], [ %141, %36 ]
  %40 = phi double [ 0.000000e+00, %30 ], [ %144, %36 ]
  %41 = icmp ne i64 %32, 0
  tail call void @llvm.assume(i1 %41)
  br label %42

42:                                               ; preds = %42, %38
  %43 = phi i64 [ %39, %38 ], [ %49, %42 ]
  %44 = phi double [ %40, %38 ], [ %52, %42 ]
  %45 = phi i64 [ 0, %38 ], [ %53, %42 ]
  %46 = getelementptr inbounds nuw double, ptr %17, i64 %43
  %47 = load double, ptr %46, align 8, !tbaa !9
  %48 = fmul double %47, %47
  %49 = add nuw nsw i64 %43, 1
  %50 = trunc nuw nsw i64 %49 to i32
  %51 = uitofp nneg i32 %50 to double
  %52 = tail call double @llvm.fmuladd.f64(double %48, double %51, double %44)
  %53 = add i64 %45, 1
  %54 = icmp eq i64 %53, %32
  br i1 %54, label %55, label %42, !llvm.loop !18

55:                                               ; preds = %36, %42, %28
  %56 = phi double [ 0.000000e+00, %28 ], [ %144, %36 ], [ %52, %42 ]
  %57 = icmp ult i32 %1, 2
  br i1 %57, label %147, label %58

58:                                               ; preds = %55
  %59 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %60 = load double, ptr %0, align 8, !tbaa !9
  %61 = add nsw i64 %4, -16
  %62 = lshr exact i64 %61, 3
  %63 = add nuw nsw i64 %62, 1
  %64 = and i64 %63, 3
  %65 = and i64 %61, 24
  %66 = icmp eq i64 %65, 24
  br i1 %66, label %79, label %67

67:                                               ; preds = %58, %67
  %68 = phi double [ %74, %67 ], [ %60, %58 ]
  %69 = phi ptr [ %76, %67 ], [ %59, %58 ]
  %70 = phi ptr [ %75, %67 ], [ %0, %58 ]
  %71 = phi i64 [ %77, %67 ], [ 0, %58 ]
  %72 = load double, ptr %69, align 8, !tbaa !9
  %73 = fcmp olt double %68, %72
  %74 = select i1 %73, double %72, double %68
  %75 = select i1 %73, ptr %69, ptr %70
  %76 = getelementptr inbounds nuw i8, ptr %69, i64 8
  %77 = add i64 %71, 1
  %78 = icmp eq i64 %77, %64
  br i1 %78, label %79, label %67, !llvm.loop !20

79:                                               ; preds = %67, %58
  %80 = phi ptr [ poison, %58 ], [ %75, %67 ]
  %81 = phi double [ %60, %58 ], [ %74, %67 ]
  %82 = phi ptr [ %59, %58 ], [ %76, %67 ]
  %83 = phi ptr [ %0, %58 ], [ %75, %67 ]
  %84 = icmp ult i64 %61, 24
  br i1 %84, label %147, label %85

85:                                               ; preds = %79, %85
  %86 = phi double [ %106, %85 ], [ %81, %79 ]
  %87 = phi ptr [ %108, %85 ], [ %82, %79 ]
  %88 = phi ptr [ %107, %85 ], [ %83, %79 ]
  %89 = load double, ptr %87, align 8, !tbaa !9
  %90 = fcmp olt double %86, %89
  %91 = select i1 %90, double %89, double %86
  %92 = select i1 %90, ptr %87, ptr %88
  %93 = getelementptr inbounds nuw i8, ptr %87, i64 8
  %94 = load double, ptr %93, align 8, !tbaa !9
  %95 = fcmp olt double %91, %94
  %96 = select i1 %95, double %94, double %91
  %97 = select i1 %95, ptr %93, ptr %92
  %98 = getelementptr inbounds nuw i8, ptr %87, i64 16
  %99 = load double, ptr %98, align 8, !tbaa !9
  %100 = fcmp olt double %96, %99
  %101 = select i1 %100, double %99, double %96
  %102 = select i1 %100, ptr %98, ptr %97
  %103 = getelementptr inbounds nuw i8, ptr %87, i64 24
  %104 = load double, ptr %103, align 8, !tbaa !9
  %105 = fcmp olt double %101, %104
  %106 = select i1 %105, double %104, double %101
  %107 = select i1 %105, ptr %103, ptr %102
  %108 = getelementptr inbounds nuw i8, ptr %87, i64 32
  %109 = icmp eq ptr %108, %5
  br i1 %109, label %147, label %85, !llvm.loop !21

110:                                              ; preds = %27, %19
  %111 = landingpad { ptr, i32 }
          cleanup
  %112 = icmp eq ptr %17, null
  br i1 %112, label %158, label %157

113:                                              ; preds = %113, %34
  %114 = phi i64 [ 0, %34 ], [ %141, %113 ]
  %115 = phi double [ 0.000000e+00, %34 ], [ %144, %113 ]
  %116 = phi i64 [ 0, %34 ], [ %145, %113 ]
  %117 = getelementptr inbounds nuw double, ptr %17, i64 %114
  %118 = load double, ptr %117, align 8, !tbaa !9
  %119 = fmul double %118, %118
  %120 = or disjoint i64 %114, 1
  %121 = trunc nuw nsw i64 %120 to i32
  %122 = uitofp nneg i32 %121 to double
  %123 = tail call double @llvm.fmuladd.f64(double %119, double %122, double %115)
  %124 = getelementptr inbounds nuw double, ptr %17, i64 %120
  %125 = load double, ptr %124, align 8, !tbaa !9
  %126 = fmul double %125, %125
  %127 = or disjoint i64 %114, 2
  %128 = trunc nuw nsw i64 %127 to i32
  %129 = uitofp nneg i32 %128 to double
  %130 = tail call double @llvm.fmuladd.f64(double %126, double %129, double %123)
  %131 = getelementptr inbounds nuw double, ptr %17, i64 %127
  %132 = load double, ptr %131, align 8, !tbaa !9
  %133 = fmul double %132, %132
  %134 = or disjoint i64 %114, 3
  %135 = trunc nuw nsw i64 %134 to i32
  %136 = uitofp nneg i32 %135 to double
  %137 = tail call double @llvm.fmuladd.f64(double %133, double %136, double %130)
  %138 = getelementptr inbounds nuw double, ptr %17, i64 %134
  %139 = load double, ptr %138, align 8, !tbaa !9
  %140 = fmul double %139, %139
  %141 = add nuw nsw i64 %114, 4
  %142 = trunc nuw nsw i64 %141 to i32
  %143 = uitofp nneg i32 %142 to double
  %144 = tail call double @llvm.fmuladd.f64(double %140, double %143, double %137)
  %145 = add i64 %116, 4
  %146 = icmp eq i64 %145, %35
  br i1 %146, label %36, label %113, !llvm.loop !22

147:                                              ; preds = %79, %85, %55
  %148 = phi ptr [ %0, %55 ], [ %80, %79 ], [ %107, %85 ]
  %149 = load double, ptr %148, align 8, !tbaa !9
  %150 = icmp eq ptr %17, null
  br i1 %150, label %155, label %151

151:                                              ; preds = %147
  %152 = ptrtoint ptr %16 to i64
  %153 = ptrtoint ptr %17 to i64
  %154 = sub i64 %152, %153
  tail call void @_ZdlPvm(ptr noundef nonnull %17, i64 noundef %154) #13
  br label %155

155:                                              ; preds = %147, %151
  %156 = fadd double %56, %149
  ret double %156

157:                                              ; preds = %110
  tail call void @_ZdlPvm(ptr noundef nonnull %17, i64 noundef %22) #13
  br label %158

158:                                              ; preds = %157, %110
  resume { ptr, i32 } %111
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: nobuiltin allocsize(0)
declare noundef nonnull ptr @_Znwm(i64 noundef) local_unnamed_addr #4

; Function Attrs: noreturn
declare void @_ZSt20__throw_length_errorPKc(ptr noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr writeonly captures(none), ptr readonly captures(none), i64, i1 immarg) #1

; Function Attrs: nobuiltin nounwind
declare void @_ZdlPvm(ptr noundef, i64 noundef) local_unnamed_addr #6

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local void @_ZSt16__introsort_loopIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEElNS0_5__ops15_Iter_less_iterEEvT_S9_T0_T1_(ptr %0, ptr %1, i64 noundef %2) local_unnamed_addr #2 comdat {
  %4 = ptrtoint ptr %0 to i64
  %5 = ptrtoint ptr %1 to i64
  %6 = sub i64 %5, %4
  %7 = ashr exact i64 %6, 3
  %8 = icmp sgt i64 %7, 16
  br i1 %8, label %9, label %184

9:                                                ; preds = %3
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %11 = icmp eq i64 %2, 0
  br i1 %11, label %14, label %131

12:                                               ; preds = %179
  %13 = icmp eq i64 %135, 0
  br i1 %13, label %14, label %131, !llvm.loop !23

14:                                               ; preds = %12, %9
  %15 = phi i64 [ %7, %9 ], [ %182, %12 ]
  %16 = phi i64 [ %6, %9 ], [ %181, %12 ]
  %17 = phi ptr [ %1, %9 ], [ %167, %12 ]
  %18 = add nsw i64 %15, -2
  %19 = lshr i64 %18, 1
  %20 = add nsw i64 %15, -1
  %21 = lshr i64 %20, 1
  %22 = and i64 %16, 8
  %23 = icmp eq i64 %22, 0
  %24 = or disjoint i64 %18, 1
  %25 = getelementptr inbounds nuw double, ptr %0, i64 %24
  %26 = getelementptr inbounds nuw double, ptr %0, i64 %19
  br label %27

27:                                               ; preds = %66, %14
  %28 = phi i64 [ %19, %14 ], [ %70, %66 ]
  %29 = getelementptr inbounds double, ptr %0, i64 %28
  %30 = load double, ptr %29, align 8, !tbaa !9
  %31 = icmp slt i64 %28, %21
  br i1 %31, label %32, label %47

32:                                               ; preds = %27, %32
  %33 = phi i64 [ %42, %32 ], [ %28, %27 ]
  %34 = shl i64 %33, 1
  %35 = add i64 %34, 2
  %36 = getelementptr inbounds double, ptr %0, i64 %35
  %37 = or disjoint i64 %34, 1
  %38 = getelementptr inbounds double, ptr %0, i64 %37
  %39 = load double, ptr %36, align 8, !tbaa !9
  %40 = load double, ptr %38, align 8, !tbaa !9
  %41 = fcmp olt double %39, %40
  %42 = select i1 %41, i64 %37, i64 %35
  %43 = getelementptr inbounds double, ptr %0, i64 %42
  %44 = load double, ptr %43, align 8, !tbaa !9
  %45 = getelementptr inbounds double, ptr %0, i64 %33
  store double %44, ptr %45, align 8, !tbaa !9
  %46 = icmp slt i64 %42, %21
  br i1 %46, label %32, label %47, !llvm.loop !24

47:                                               ; preds = %32, %27
  %48 = phi i64 [ %28, %27 ], [ %42, %32 ]
  %49 = icmp eq i64 %48, %19
  %50 = select i1 %23, i1 %49, i1 false
  br i1 %50, label %51, label %53

51:                                               ; preds = %47
  %52 = load double, ptr %25, align 8, !tbaa !9
  store double %52, ptr %26, align 8, !tbaa !9
  br label %53

53:                                               ; preds = %51, %47
  %54 = phi i64 [ %24, %51 ], [ %48, %47 ]
  %55 = icmp sgt i64 %54, %28
  br i1 %55, label %56, label %66

56:                                               ; preds = %53, %63
  %57 = phi i64 [ %59, %63 ], [ %54, %53 ]
  %58 = add nsw i64 %57, -1
  %59 = sdiv i64 %58, 2
  %60 = getelementptr inbounds nuw double, ptr %0, i64 %59
  %61 = load double, ptr %60, align 8, !tbaa !9
  %62 = fcmp olt double %61, %30
  br i1 %62, label %63, label %66

63:                                               ; preds = %56
  %64 = getelementptr inbounds nuw double, ptr %0, i64 %57
  store double %61, ptr %64, align 8, !tbaa !9
  %65 = icmp sgt i64 %59, %28
  br i1 %65, label %56, label %66, !llvm.loop !25

66:                                               ; preds = %63, %56, %53
  %67 = phi i64 [ %54, %53 ], [ %59, %63 ], [ %57, %56 ]
  %68 = getelementptr inbounds nuw double, ptr %0, i64 %67
  store double %30, ptr %68, align 8, !tbaa !9
  %69 = icmp eq i64 %28, 0
  %70 = add nsw i64 %28, -1
  br i1 %69, label %71, label %27, !llvm.loop !26

71:                                               ; preds = %66
  %72 = icmp sgt i64 %16, 8
  br i1 %72, label %73, label %184

73:                                               ; preds = %71, %127
  %74 = phi ptr [ %75, %127 ], [ %17, %71 ]
  %75 = getelementptr inbounds i8, ptr %74, i64 -8
  %76 = load double, ptr %75, align 8, !tbaa !9
  %77 = load double, ptr %0, align 8, !tbaa !9
  store double %77, ptr %75, align 8, !tbaa !9
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
  %91 = load double, ptr %88, align 8, !tbaa !9
  %92 = load double, ptr %90, align 8, !tbaa !9
  %93 = fcmp olt double %91, %92
  %94 = select i1 %93, i64 %89, i64 %87
  %95 = getelementptr inbounds double, ptr %0, i64 %94
  %96 = load double, ptr %95, align 8, !tbaa !9
  %97 = getelementptr inbounds double, ptr %0, i64 %85
  store double %96, ptr %97, align 8, !tbaa !9
  %98 = icmp slt i64 %94, %82
  br i1 %98, label %84, label %99, !llvm.loop !24

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
  %108 = shl nuw nsw i64 %100, 1
  %109 = or disjoint i64 %108, 1
  %110 = getelementptr inbounds nuw double, ptr %0, i64 %109
  %111 = load double, ptr %110, align 8, !tbaa !9
  %112 = getelementptr inbounds double, ptr %0, i64 %100
  store double %111, ptr %112, align 8, !tbaa !9
  br label %115

113:                                              ; preds = %103, %99
  %114 = icmp eq i64 %100, 0
  br i1 %114, label %127, label %115

115:                                              ; preds = %113, %107
  %116 = phi i64 [ %100, %113 ], [ %109, %107 ]
  br label %117

117:                                              ; preds = %115, %124
  %118 = phi i64 [ %120, %124 ], [ %116, %115 ]
  %119 = add nsw i64 %118, -1
  %120 = lshr i64 %119, 1
  %121 = getelementptr inbounds nuw double, ptr %0, i64 %120
  %122 = load double, ptr %121, align 8, !tbaa !9
  %123 = fcmp olt double %122, %76
  br i1 %123, label %124, label %127

124:                                              ; preds = %117
  %125 = getelementptr inbounds double, ptr %0, i64 %118
  store double %122, ptr %125, align 8, !tbaa !9
  %126 = icmp eq i64 %120, 0
  br i1 %126, label %127, label %117, !llvm.loop !25

127:                                              ; preds = %124, %117, %113
  %128 = phi i64 [ 0, %113 ], [ %118, %117 ], [ 0, %124 ]
  %129 = getelementptr inbounds double, ptr %0, i64 %128
  store double %76, ptr %129, align 8, !tbaa !9
  %130 = icmp sgt i64 %79, 8
  br i1 %130, label %73, label %184, !llvm.loop !27

131:                                              ; preds = %9, %12
  %132 = phi ptr [ %167, %12 ], [ %1, %9 ]
  %133 = phi i64 [ %135, %12 ], [ %2, %9 ]
  %134 = phi i64 [ %182, %12 ], [ %7, %9 ]
  %135 = add nsw i64 %133, -1
  %136 = lshr i64 %134, 1
  %137 = getelementptr inbounds nuw double, ptr %0, i64 %136
  %138 = getelementptr inbounds i8, ptr %132, i64 -8
  %139 = load double, ptr %10, align 8, !tbaa !9
  %140 = load double, ptr %137, align 8, !tbaa !9
  %141 = fcmp olt double %139, %140
  %142 = load double, ptr %138, align 8, !tbaa !9
  br i1 %141, label %143, label %152

143:                                              ; preds = %131
  %144 = fcmp olt double %140, %142
  br i1 %144, label %145, label %147

145:                                              ; preds = %143
  %146 = load double, ptr %0, align 8, !tbaa !9
  store double %140, ptr %0, align 8, !tbaa !9
  store double %146, ptr %137, align 8, !tbaa !9
  br label %161

147:                                              ; preds = %143
  %148 = fcmp olt double %139, %142
  %149 = load double, ptr %0, align 8, !tbaa !9
  br i1 %148, label %150, label %151

150:                                              ; preds = %147
  store double %142, ptr %0, align 8, !tbaa !9
  store double %149, ptr %138, align 8, !tbaa !9
  br label %161

151:                                              ; preds = %147
  store double %139, ptr %0, align 8, !tbaa !9
  store double %149, ptr %10, align 8, !tbaa !9
  br label %161

152:                                              ; preds = %131
  %153 = fcmp olt double %139, %142
  br i1 %153, label %154, label %156

154:                                              ; preds = %152
  %155 = load double, ptr %0, align 8, !tbaa !9
  store double %139, ptr %0, align 8, !tbaa !9
  store double %155, ptr %10, align 8, !tbaa !9
  br label %161

156:                                              ; preds = %152
  %157 = fcmp olt double %140, %142
  %158 = load double, ptr %0, align 8, !tbaa !9
  br i1 %157, label %159, label %160

159:                                              ; preds = %156
  store double %142, ptr %0, align 8, !tbaa !9
  store double %158, ptr %138, align 8, !tbaa !9
  br label %161

160:                                              ; preds = %156
  store double %140, ptr %0, align 8, !tbaa !9
  store double %158, ptr %137, align 8, !tbaa !9
  br label %161

161:                                              ; preds = %160, %159, %154, %151, %150, %145
  br label %162

162:                                              ; preds = %161, %178
  %163 = phi ptr [ %170, %178 ], [ %10, %161 ]
  %164 = phi ptr [ %173, %178 ], [ %132, %161 ]
  %165 = load double, ptr %0, align 8, !tbaa !9
  br label %166

166:                                              ; preds = %166, %162
  %167 = phi ptr [ %163, %162 ], [ %170, %166 ]
  %168 = load double, ptr %167, align 8, !tbaa !9
  %169 = fcmp olt double %168, %165
  %170 = getelementptr inbounds nuw i8, ptr %167, i64 8
  br i1 %169, label %166, label %171, !llvm.loop !28

171:                                              ; preds = %166, %171
  %172 = phi ptr [ %173, %171 ], [ %164, %166 ]
  %173 = getelementptr inbounds i8, ptr %172, i64 -8
  %174 = load double, ptr %173, align 8, !tbaa !9
  %175 = fcmp olt double %165, %174
  br i1 %175, label %171, label %176, !llvm.loop !29

176:                                              ; preds = %171
  %177 = icmp ult ptr %167, %173
  br i1 %177, label %178, label %179

178:                                              ; preds = %176
  store double %174, ptr %167, align 8, !tbaa !9
  store double %168, ptr %173, align 8, !tbaa !9
  br label %162, !llvm.loop !30

179:                                              ; preds = %176
  tail call void @_ZSt16__introsort_loopIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEElNS0_5__ops15_Iter_less_iterEEvT_S9_T0_T1_(ptr nonnull %167, ptr %132, i64 noundef %135)
  %180 = ptrtoint ptr %167 to i64
  %181 = sub i64 %180, %4
  %182 = ashr exact i64 %181, 3
  %183 = icmp sgt i64 %182, 16
  br i1 %183, label %12, label %184, !llvm.loop !23

184:                                              ; preds = %179, %127, %3, %71
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
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 %10
  %13 = load double, ptr %12, align 8, !tbaa !9
  %14 = load double, ptr %0, align 8, !tbaa !9
  %15 = fcmp olt double %13, %14
  br i1 %15, label %16, label %17

16:                                               ; preds = %9
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(1) %8, ptr noundef nonnull align 8 dereferenceable(1) %0, i64 %10, i1 false)
  br label %27

17:                                               ; preds = %9
  %18 = load double, ptr %11, align 8, !tbaa !9
  %19 = fcmp olt double %13, %18
  br i1 %19, label %20, label %27

20:                                               ; preds = %17, %20
  %21 = phi double [ %25, %20 ], [ %18, %17 ]
  %22 = phi ptr [ %24, %20 ], [ %11, %17 ]
  %23 = phi ptr [ %22, %20 ], [ %12, %17 ]
  store double %21, ptr %23, align 8, !tbaa !9
  %24 = getelementptr inbounds i8, ptr %22, i64 -8
  %25 = load double, ptr %24, align 8, !tbaa !9
  %26 = fcmp olt double %13, %25
  br i1 %26, label %20, label %27, !llvm.loop !31

27:                                               ; preds = %20, %17, %16
  %28 = phi ptr [ %0, %16 ], [ %12, %17 ], [ %22, %20 ]
  store double %13, ptr %28, align 8, !tbaa !9
  %29 = add nuw nsw i64 %10, 8
  %30 = icmp eq i64 %29, 128
  br i1 %30, label %31, label %9, !llvm.loop !32

31:                                               ; preds = %27
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %33 = icmp eq ptr %32, %1
  br i1 %33, label %83, label %34

34:                                               ; preds = %31, %47
  %35 = phi ptr [ %49, %47 ], [ %32, %31 ]
  %36 = load double, ptr %35, align 8, !tbaa !9
  %37 = getelementptr inbounds i8, ptr %35, i64 -8
  %38 = load double, ptr %37, align 8, !tbaa !9
  %39 = fcmp olt double %36, %38
  br i1 %39, label %40, label %47

40:                                               ; preds = %34, %40
  %41 = phi double [ %45, %40 ], [ %38, %34 ]
  %42 = phi ptr [ %44, %40 ], [ %37, %34 ]
  %43 = phi ptr [ %42, %40 ], [ %35, %34 ]
  store double %41, ptr %43, align 8, !tbaa !9
  %44 = getelementptr inbounds i8, ptr %42, i64 -8
  %45 = load double, ptr %44, align 8, !tbaa !9
  %46 = fcmp olt double %36, %45
  br i1 %46, label %40, label %47, !llvm.loop !31

47:                                               ; preds = %40, %34
  %48 = phi ptr [ %35, %34 ], [ %42, %40 ]
  store double %36, ptr %48, align 8, !tbaa !9
  %49 = getelementptr inbounds nuw i8, ptr %35, i64 8
  %50 = icmp eq ptr %49, %1
  br i1 %50, label %83, label %34, !llvm.loop !33

51:                                               ; preds = %2
  %52 = icmp eq ptr %0, %1
  %53 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %54 = icmp eq ptr %53, %1
  %55 = select i1 %52, i1 true, i1 %54
  br i1 %55, label %83, label %56

56:                                               ; preds = %51, %79
  %57 = phi ptr [ %81, %79 ], [ %53, %51 ]
  %58 = phi ptr [ %57, %79 ], [ %0, %51 ]
  %59 = load double, ptr %57, align 8, !tbaa !9
  %60 = load double, ptr %0, align 8, !tbaa !9
  %61 = fcmp olt double %59, %60
  br i1 %61, label %62, label %69

62:                                               ; preds = %56
  %63 = getelementptr inbounds nuw i8, ptr %58, i64 16
  %64 = ptrtoint ptr %57 to i64
  %65 = sub i64 %64, %4
  %66 = ashr exact i64 %65, 3
  %67 = sub nsw i64 0, %66
  %68 = getelementptr inbounds double, ptr %63, i64 %67
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(1) %68, ptr noundef nonnull align 8 dereferenceable(1) %0, i64 %65, i1 false)
  br label %79

69:                                               ; preds = %56
  %70 = load double, ptr %58, align 8, !tbaa !9
  %71 = fcmp olt double %59, %70
  br i1 %71, label %72, label %79

72:                                               ; preds = %69, %72
  %73 = phi double [ %77, %72 ], [ %70, %69 ]
  %74 = phi ptr [ %76, %72 ], [ %58, %69 ]
  %75 = phi ptr [ %74, %72 ], [ %57, %69 ]
  store double %73, ptr %75, align 8, !tbaa !9
  %76 = getelementptr inbounds i8, ptr %74, i64 -8
  %77 = load double, ptr %76, align 8, !tbaa !9
  %78 = fcmp olt double %59, %77
  br i1 %78, label %72, label %79, !llvm.loop !31

79:                                               ; preds = %72, %69, %62
  %80 = phi ptr [ %0, %62 ], [ %57, %69 ], [ %74, %72 ]
  store double %59, ptr %80, align 8, !tbaa !9
  %81 = getelementptr inbounds nuw i8, ptr %57, i64 8
  %82 = icmp eq ptr %81, %1
  br i1 %82, label %83, label %56, !llvm.loop !32

83:                                               ; preds = %79, %47, %51, %31
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #7

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #8

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #9

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #10

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nobuiltin allocsize(0) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { noreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nobuiltin nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #9 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #10 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #11 = { noreturn }
attributes #12 = { builtin allocsize(0) }
attributes #13 = { builtin nounwind }

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
!8 = !{!"Simple C++ TBAA"}
!9 = !{!10, !10, i64 0}
!10 = !{!"double", !7, i64 0}
!11 = distinct !{!11, !12, !13, !14}
!12 = !{!"llvm.loop.mustprogress"}
!13 = !{!"llvm.loop.isvectorized", i32 1}
!14 = !{!"llvm.loop.unroll.runtime.disable"}
!15 = distinct !{!15, !12, !14, !13}
!16 = distinct !{!16, !12}
!17 = distinct !{!17, !12}
!18 = distinct !{!18, !19}
!19 = !{!"llvm.loop.unroll.disable"}
!20 = distinct !{!20, !19}
!21 = distinct !{!21, !12}
!22 = distinct !{!22, !12}
!23 = distinct !{!23, !12}
!24 = distinct !{!24, !12}
!25 = distinct !{!25, !12}
!26 = distinct !{!26, !12}
!27 = distinct !{!27, !12}
!28 = distinct !{!28, !12}
!29 = distinct !{!29, !12}
!30 = distinct !{!30, !12}
!31 = distinct !{!31, !12}
!32 = distinct !{!32, !12}
!33 = distinct !{!33, !12}
