; clang++-19 -O2 -S -emit-llvm cpp/vectors.cpp -o ir/clang-19/O2/vectors.ll
; ModuleID = 'cpp/vectors.cpp'
source_filename = "cpp/vectors.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%"class.std::vector" = type { %"struct.std::_Vector_base" }
%"struct.std::_Vector_base" = type { %"struct.std::_Vector_base<double, std::allocator<double>>::_Vector_impl" }
%"struct.std::_Vector_base<double, std::allocator<double>>::_Vector_impl" = type { %"struct.std::_Vector_base<double, std::allocator<double>>::_Vector_impl_data" }
%"struct.std::_Vector_base<double, std::allocator<double>>::_Vector_impl_data" = type { ptr, ptr, ptr }
%"class.std::vector.1" = type { %"struct.std::_Vector_base.2" }
%"struct.std::_Vector_base.2" = type { %"struct.std::_Vector_base<std::vector<double>, std::allocator<std::vector<double>>>::_Vector_impl" }
%"struct.std::_Vector_base<std::vector<double>, std::allocator<std::vector<double>>>::_Vector_impl" = type { %"struct.std::_Vector_base<std::vector<double>, std::allocator<std::vector<double>>>::_Vector_impl_data" }
%"struct.std::_Vector_base<std::vector<double>, std::allocator<std::vector<double>>>::_Vector_impl_data" = type { ptr, ptr, ptr }
%struct.Particle = type { double, double, i32 }

$_ZNSt6vectorIS_IdSaIdEESaIS1_EED2Ev = comdat any

$__clang_call_terminate = comdat any

$_ZNSt6vectorIdSaIdEE14_M_fill_insertEN9__gnu_cxx17__normal_iteratorIPdS1_EEmRKd = comdat any

$_ZSt18__do_uninit_fill_nIPSt6vectorIdSaIdEEmS2_ET_S4_T0_RKT1_ = comdat any

$_ZSt8_DestroyIPSt6vectorIdSaIdEEEvT_S4_ = comdat any

$_ZNSt6vectorIS_IdSaIdEESaIS1_EE17_M_realloc_insertIJRKS1_EEEvN9__gnu_cxx17__normal_iteratorIPS1_S3_EEDpOT_ = comdat any

$_ZSt16__introsort_loopIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEElNS0_5__ops15_Iter_less_iterEEvT_S9_T0_T1_ = comdat any

$_ZSt22__final_insertion_sortIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEENS0_5__ops15_Iter_less_iterEEvT_S9_T0_ = comdat any

@.str = private unnamed_addr constant [26 x i8] c"vector::_M_realloc_insert\00", align 1
@.str.1 = private unnamed_addr constant [49 x i8] c"cannot create std::vector larger than max_size()\00", align 1
@.str.2 = private unnamed_addr constant [23 x i8] c"vector::_M_fill_insert\00", align 1

; Function Attrs: mustprogress uwtable
define dso_local double @vector_pushed_products(double noundef %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %19, label %95

4:                                                ; preds = %58
  %5 = ptrtoint ptr %62 to i64
  %6 = ptrtoint ptr %60 to i64
  %7 = ptrtoint ptr %61 to i64
  %8 = sub i64 %5, %7
  %9 = ashr exact i64 %8, 3
  %10 = icmp ugt i64 %9, 1
  br i1 %10, label %11, label %73

11:                                               ; preds = %4
  %12 = load double, ptr %61, align 8, !tbaa !5
  %13 = add nsw i64 %9, -1
  %14 = add nsw i64 %9, -2
  %15 = and i64 %13, 3
  %16 = icmp ult i64 %14, 3
  br i1 %16, label %75, label %17

17:                                               ; preds = %11
  %18 = and i64 %13, -4
  br label %97

19:                                               ; preds = %2, %58
  %20 = phi i32 [ %24, %58 ], [ 0, %2 ]
  %21 = phi ptr [ %61, %58 ], [ null, %2 ]
  %22 = phi ptr [ %60, %58 ], [ null, %2 ]
  %23 = phi ptr [ %62, %58 ], [ null, %2 ]
  %24 = add nuw nsw i32 %20, 1
  %25 = uitofp nneg i32 %24 to double
  %26 = fmul double %25, %0
  %27 = icmp eq ptr %23, %22
  br i1 %27, label %29, label %28

28:                                               ; preds = %19
  store double %26, ptr %23, align 8, !tbaa !5
  br label %58

29:                                               ; preds = %19
  %30 = ptrtoint ptr %22 to i64
  %31 = ptrtoint ptr %21 to i64
  %32 = sub i64 %30, %31
  %33 = icmp eq i64 %32, 9223372036854775800
  br i1 %33, label %34, label %36

34:                                               ; preds = %29
  invoke void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str) #14
          to label %35 unwind label %66

35:                                               ; preds = %34
  unreachable

36:                                               ; preds = %29
  %37 = ashr exact i64 %32, 3
  %38 = tail call i64 @llvm.umax.i64(i64 %37, i64 1)
  %39 = add nsw i64 %38, %37
  %40 = icmp ult i64 %39, %37
  %41 = tail call i64 @llvm.umin.i64(i64 %39, i64 1152921504606846975)
  %42 = select i1 %40, i64 1152921504606846975, i64 %41
  %43 = icmp eq i64 %42, 0
  br i1 %43, label %47, label %44

44:                                               ; preds = %36
  %45 = shl nuw nsw i64 %42, 3
  %46 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %45) #15
          to label %47 unwind label %64

47:                                               ; preds = %44, %36
  %48 = phi ptr [ null, %36 ], [ %46, %44 ]
  %49 = getelementptr inbounds double, ptr %48, i64 %37
  store double %26, ptr %49, align 8, !tbaa !5
  %50 = icmp sgt i64 %32, 0
  br i1 %50, label %51, label %52

51:                                               ; preds = %47
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %48, ptr align 8 %21, i64 %32, i1 false)
  br label %52

52:                                               ; preds = %47, %51
  %53 = getelementptr inbounds i8, ptr %48, i64 %32
  %54 = icmp eq ptr %21, null
  br i1 %54, label %56, label %55

55:                                               ; preds = %52
  tail call void @_ZdlPvm(ptr noundef nonnull %21, i64 noundef %32) #16
  br label %56

56:                                               ; preds = %55, %52
  %57 = getelementptr inbounds double, ptr %48, i64 %42
  br label %58

58:                                               ; preds = %56, %28
  %59 = phi ptr [ %53, %56 ], [ %23, %28 ]
  %60 = phi ptr [ %57, %56 ], [ %22, %28 ]
  %61 = phi ptr [ %48, %56 ], [ %21, %28 ]
  %62 = getelementptr inbounds i8, ptr %59, i64 8
  %63 = icmp eq i32 %24, %1
  br i1 %63, label %4, label %19, !llvm.loop !9

64:                                               ; preds = %44
  %65 = landingpad { ptr, i32 }
          cleanup
  br label %68

66:                                               ; preds = %34
  %67 = landingpad { ptr, i32 }
          cleanup
  br label %68

68:                                               ; preds = %66, %64
  %69 = phi { ptr, i32 } [ %65, %64 ], [ %67, %66 ]
  %70 = icmp eq ptr %21, null
  br i1 %70, label %72, label %71

71:                                               ; preds = %68
  tail call void @_ZdlPvm(ptr noundef nonnull %21, i64 noundef %32) #16
  br label %72

72:                                               ; preds = %68, %71
  resume { ptr, i32 } %69

73:                                               ; preds = %4
  %74 = icmp eq ptr %61, null
  br i1 %74, label %95, label %92

75:                                               ; preds = %97, %11
  %76 = phi double [ poison, %11 ], [ %116, %97 ]
  %77 = phi double [ %12, %11 ], [ %115, %97 ]
  %78 = phi i64 [ 1, %11 ], [ %117, %97 ]
  %79 = phi double [ 0.000000e+00, %11 ], [ %116, %97 ]
  %80 = icmp eq i64 %15, 0
  br i1 %80, label %92, label %81

81:                                               ; preds = %75, %81
  %82 = phi double [ %87, %81 ], [ %77, %75 ]
  %83 = phi i64 [ %89, %81 ], [ %78, %75 ]
  %84 = phi double [ %88, %81 ], [ %79, %75 ]
  %85 = phi i64 [ %90, %81 ], [ 0, %75 ]
  %86 = getelementptr inbounds double, ptr %61, i64 %83
  %87 = load double, ptr %86, align 8, !tbaa !5
  %88 = tail call double @llvm.fmuladd.f64(double %82, double %87, double %84)
  %89 = add nuw i64 %83, 1
  %90 = add i64 %85, 1
  %91 = icmp eq i64 %90, %15
  br i1 %91, label %92, label %81, !llvm.loop !11

92:                                               ; preds = %75, %81, %73
  %93 = phi double [ 0.000000e+00, %73 ], [ %76, %75 ], [ %88, %81 ]
  %94 = sub i64 %6, %7
  tail call void @_ZdlPvm(ptr noundef nonnull %61, i64 noundef %94) #16
  br label %95

95:                                               ; preds = %2, %73, %92
  %96 = phi double [ 0.000000e+00, %73 ], [ %93, %92 ], [ 0.000000e+00, %2 ]
  ret double %96

97:                                               ; preds = %97, %17
  %98 = phi double [ %12, %17 ], [ %115, %97 ]
  %99 = phi i64 [ 1, %17 ], [ %117, %97 ]
  %100 = phi double [ 0.000000e+00, %17 ], [ %116, %97 ]
  %101 = phi i64 [ 0, %17 ], [ %118, %97 ]
  %102 = getelementptr inbounds double, ptr %61, i64 %99
  %103 = load double, ptr %102, align 8, !tbaa !5
  %104 = tail call double @llvm.fmuladd.f64(double %98, double %103, double %100)
  %105 = add nuw nsw i64 %99, 1
  %106 = getelementptr inbounds double, ptr %61, i64 %105
  %107 = load double, ptr %106, align 8, !tbaa !5
  %108 = tail call double @llvm.fmuladd.f64(double %103, double %107, double %104)
  %109 = add nuw nsw i64 %99, 2
  %110 = getelementptr inbounds double, ptr %61, i64 %109
  %111 = load double, ptr %110, align 8, !tbaa !5
  %112 = tail call double @llvm.fmuladd.f64(double %107, double %111, double %108)
  %113 = add nuw i64 %99, 3
  %114 = getelementptr inbounds double, ptr %61, i64 %113
  %115 = load double, ptr %114, align 8, !tbaa !5
  %116 = tail call double @llvm.fmuladd.f64(double %111, double %115, double %112)
  %117 = add nuw i64 %99, 4
  %118 = add i64 %101, 4
  %119 = icmp eq i64 %118, %18
  br i1 %119, label %75, label %97, !llvm.loop !13
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

declare i32 @__gxx_personality_v0(...)

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress uwtable
define dso_local double @vector_resized_and_erased(ptr noundef %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %3 = alloca %"class.std::vector", align 8
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %3) #17
  %4 = sext i32 %1 to i64
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %3, i8 0, i64 24, i1 false)
  %5 = shl nsw i64 %4, 3
  %6 = icmp ugt i64 %5, 9223372036854775800
  br i1 %6, label %7, label %9

7:                                                ; preds = %2
  invoke void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str.1) #14
          to label %8 unwind label %18

8:                                                ; preds = %7
  unreachable

9:                                                ; preds = %2
  %10 = icmp eq i32 %1, 0
  br i1 %10, label %11, label %16

11:                                               ; preds = %9
  %12 = getelementptr inbounds i8, ptr null, i64 %5
  %13 = getelementptr inbounds i8, ptr %3, i64 16
  store ptr %12, ptr %13, align 8, !tbaa !14
  %14 = getelementptr inbounds i8, ptr null, i64 %5
  %15 = getelementptr inbounds i8, ptr %3, i64 8
  store ptr %14, ptr %15, align 8, !tbaa !17
  br label %36

16:                                               ; preds = %9
  %17 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %5) #15
          to label %28 unwind label %18

18:                                               ; preds = %16, %7
  %19 = landingpad { ptr, i32 }
          cleanup
  %20 = load ptr, ptr %3, align 8, !tbaa !18
  %21 = icmp eq ptr %20, null
  br i1 %21, label %199, label %22

22:                                               ; preds = %18
  %23 = getelementptr inbounds i8, ptr %3, i64 16
  %24 = load ptr, ptr %23, align 8, !tbaa !14
  %25 = ptrtoint ptr %24 to i64
  %26 = ptrtoint ptr %20 to i64
  %27 = sub i64 %25, %26
  tail call void @_ZdlPvm(ptr noundef nonnull %20, i64 noundef %27) #16
  br label %199

28:                                               ; preds = %16
  store ptr %17, ptr %3, align 8, !tbaa !18
  %29 = getelementptr inbounds i8, ptr %17, i64 %5
  %30 = getelementptr inbounds i8, ptr %3, i64 16
  store ptr %29, ptr %30, align 8, !tbaa !14
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %17, ptr align 8 %0, i64 %5, i1 false)
  %31 = getelementptr inbounds i8, ptr %17, i64 %5
  %32 = getelementptr inbounds i8, ptr %3, i64 8
  store ptr %31, ptr %32, align 8, !tbaa !17
  %33 = add nsw i32 %1, 2
  %34 = sext i32 %33 to i64
  %35 = icmp ult i32 %1, -2
  br i1 %35, label %36, label %44

36:                                               ; preds = %11, %28
  %37 = phi i64 [ 2, %11 ], [ %34, %28 ]
  %38 = phi ptr [ %15, %11 ], [ %32, %28 ]
  %39 = phi ptr [ %14, %11 ], [ %31, %28 ]
  %40 = sub nsw i64 %37, %4
  invoke void @_ZNSt6vectorIdSaIdEE14_M_fill_insertEN9__gnu_cxx17__normal_iteratorIPdS1_EEmRKd(ptr noundef nonnull align 8 dereferenceable(24) %3, ptr %39, i64 noundef %40, ptr noundef nonnull align 8 dereferenceable(8) %0)
          to label %41 unwind label %155

41:                                               ; preds = %36
  %42 = load ptr, ptr %3, align 8, !tbaa !19
  %43 = load ptr, ptr %38, align 8, !tbaa !19
  br label %47

44:                                               ; preds = %28
  %45 = shl nuw nsw i64 %34, 3
  %46 = getelementptr inbounds i8, ptr %17, i64 %45
  store ptr %46, ptr %32, align 8, !tbaa !17
  br label %47

47:                                               ; preds = %41, %44
  %48 = phi ptr [ %38, %41 ], [ %32, %44 ]
  %49 = phi ptr [ %43, %41 ], [ %46, %44 ]
  %50 = phi ptr [ %42, %41 ], [ %17, %44 ]
  %51 = ptrtoint ptr %50 to i64
  %52 = getelementptr inbounds i8, ptr %50, i64 16
  %53 = icmp eq ptr %52, %49
  br i1 %53, label %60, label %54

54:                                               ; preds = %47
  %55 = getelementptr inbounds i8, ptr %50, i64 8
  %56 = ptrtoint ptr %49 to i64
  %57 = ptrtoint ptr %52 to i64
  %58 = sub i64 %56, %57
  call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %55, ptr nonnull align 8 %52, i64 %58, i1 false)
  %59 = load ptr, ptr %48, align 8, !tbaa !17
  br label %60

60:                                               ; preds = %54, %47
  %61 = phi ptr [ %59, %54 ], [ %49, %47 ]
  %62 = getelementptr inbounds i8, ptr %61, i64 -8
  store ptr %62, ptr %48, align 8, !tbaa !17
  %63 = getelementptr inbounds i8, ptr %61, i64 -16
  %64 = load double, ptr %63, align 8, !tbaa !5
  %65 = getelementptr inbounds i8, ptr %0, i64 8
  %66 = load double, ptr %65, align 8, !tbaa !5
  %67 = fmul double %64, %66
  %68 = getelementptr inbounds i8, ptr %3, i64 16
  %69 = load ptr, ptr %68, align 8, !tbaa !14
  %70 = icmp eq ptr %62, %69
  br i1 %70, label %86, label %71

71:                                               ; preds = %60
  %72 = icmp eq ptr %62, %50
  br i1 %72, label %73, label %74

73:                                               ; preds = %71
  store double %67, ptr %62, align 8, !tbaa !5
  store ptr %61, ptr %48, align 8, !tbaa !17
  br label %114

74:                                               ; preds = %71
  store double %64, ptr %62, align 8, !tbaa !5
  store ptr %61, ptr %48, align 8, !tbaa !17
  %75 = icmp eq ptr %63, %50
  br i1 %75, label %83, label %76

76:                                               ; preds = %74
  %77 = ptrtoint ptr %63 to i64
  %78 = sub i64 %77, %51
  %79 = ashr exact i64 %78, 3
  %80 = sub nsw i64 0, %79
  %81 = getelementptr inbounds double, ptr %62, i64 %80
  call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %81, ptr align 8 %50, i64 %78, i1 false)
  %82 = load ptr, ptr %48, align 8, !tbaa !17
  br label %83

83:                                               ; preds = %76, %74
  %84 = phi ptr [ %82, %76 ], [ %61, %74 ]
  store double %67, ptr %50, align 8, !tbaa !5
  %85 = load ptr, ptr %3, align 8, !tbaa !18
  br label %114

86:                                               ; preds = %60
  %87 = ptrtoint ptr %62 to i64
  %88 = sub i64 %87, %51
  %89 = icmp eq i64 %88, 9223372036854775800
  br i1 %89, label %90, label %92

90:                                               ; preds = %86
  invoke void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str) #14
          to label %91 unwind label %157

91:                                               ; preds = %90
  unreachable

92:                                               ; preds = %86
  %93 = ashr exact i64 %88, 3
  %94 = call i64 @llvm.umax.i64(i64 %93, i64 1)
  %95 = add nsw i64 %94, %93
  %96 = icmp ult i64 %95, %93
  %97 = call i64 @llvm.umin.i64(i64 %95, i64 1152921504606846975)
  %98 = select i1 %96, i64 1152921504606846975, i64 %97
  %99 = icmp eq i64 %98, 0
  br i1 %99, label %103, label %100

100:                                              ; preds = %92
  %101 = shl nuw nsw i64 %98, 3
  %102 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %101) #15
          to label %103 unwind label %157

103:                                              ; preds = %92, %100
  %104 = phi ptr [ null, %92 ], [ %102, %100 ]
  store double %67, ptr %104, align 8, !tbaa !5
  %105 = getelementptr inbounds i8, ptr %104, i64 8
  %106 = icmp sgt i64 %88, 0
  br i1 %106, label %107, label %108

107:                                              ; preds = %103
  call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %105, ptr align 8 %50, i64 %88, i1 false)
  br label %108

108:                                              ; preds = %107, %103
  %109 = icmp eq ptr %50, null
  br i1 %109, label %111, label %110

110:                                              ; preds = %108
  call void @_ZdlPvm(ptr noundef nonnull %50, i64 noundef %88) #16
  br label %111

111:                                              ; preds = %110, %108
  %112 = getelementptr inbounds i8, ptr %105, i64 %88
  store ptr %104, ptr %3, align 8, !tbaa !18
  store ptr %112, ptr %48, align 8, !tbaa !17
  %113 = getelementptr inbounds double, ptr %104, i64 %98
  store ptr %113, ptr %68, align 8, !tbaa !14
  br label %114

114:                                              ; preds = %83, %73, %111
  %115 = phi ptr [ %112, %111 ], [ %61, %73 ], [ %84, %83 ]
  %116 = phi ptr [ %104, %111 ], [ %50, %73 ], [ %85, %83 ]
  %117 = getelementptr inbounds i8, ptr %115, i64 -8
  store ptr %117, ptr %48, align 8, !tbaa !17
  %118 = ptrtoint ptr %116 to i64
  %119 = icmp eq ptr %117, %116
  br i1 %119, label %129, label %120

120:                                              ; preds = %114
  %121 = ptrtoint ptr %117 to i64
  %122 = sub i64 %121, %118
  %123 = ashr exact i64 %122, 3
  %124 = call i64 @llvm.umax.i64(i64 %123, i64 1)
  %125 = and i64 %124, 3
  %126 = icmp ult i64 %123, 4
  br i1 %126, label %131, label %127

127:                                              ; preds = %120
  %128 = and i64 %124, -4
  br label %159

129:                                              ; preds = %114
  %130 = icmp eq ptr %116, null
  br i1 %130, label %153, label %148

131:                                              ; preds = %159, %120
  %132 = phi double [ poison, %120 ], [ %186, %159 ]
  %133 = phi i64 [ 0, %120 ], [ %184, %159 ]
  %134 = phi double [ 0.000000e+00, %120 ], [ %186, %159 ]
  %135 = icmp eq i64 %125, 0
  br i1 %135, label %148, label %136

136:                                              ; preds = %131, %136
  %137 = phi i64 [ %143, %136 ], [ %133, %131 ]
  %138 = phi double [ %145, %136 ], [ %134, %131 ]
  %139 = phi i64 [ %146, %136 ], [ 0, %131 ]
  %140 = getelementptr inbounds double, ptr %116, i64 %137
  %141 = load double, ptr %140, align 8, !tbaa !5
  %142 = fmul double %141, %141
  %143 = add nuw i64 %137, 1
  %144 = uitofp i64 %143 to double
  %145 = call double @llvm.fmuladd.f64(double %142, double %144, double %138)
  %146 = add i64 %139, 1
  %147 = icmp eq i64 %146, %125
  br i1 %147, label %148, label %136, !llvm.loop !20

148:                                              ; preds = %131, %136, %129
  %149 = phi double [ 0.000000e+00, %129 ], [ %132, %131 ], [ %145, %136 ]
  %150 = load ptr, ptr %68, align 8, !tbaa !14
  %151 = ptrtoint ptr %150 to i64
  %152 = sub i64 %151, %118
  call void @_ZdlPvm(ptr noundef nonnull %116, i64 noundef %152) #16
  br label %153

153:                                              ; preds = %129, %148
  %154 = phi double [ 0.000000e+00, %129 ], [ %149, %148 ]
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %3) #17
  ret double %154

155:                                              ; preds = %36
  %156 = landingpad { ptr, i32 }
          cleanup
  br label %189

157:                                              ; preds = %100, %90
  %158 = landingpad { ptr, i32 }
          cleanup
  br label %189

159:                                              ; preds = %159, %127
  %160 = phi i64 [ 0, %127 ], [ %184, %159 ]
  %161 = phi double [ 0.000000e+00, %127 ], [ %186, %159 ]
  %162 = phi i64 [ 0, %127 ], [ %187, %159 ]
  %163 = getelementptr inbounds double, ptr %116, i64 %160
  %164 = load double, ptr %163, align 8, !tbaa !5
  %165 = fmul double %164, %164
  %166 = or disjoint i64 %160, 1
  %167 = uitofp i64 %166 to double
  %168 = call double @llvm.fmuladd.f64(double %165, double %167, double %161)
  %169 = getelementptr inbounds double, ptr %116, i64 %166
  %170 = load double, ptr %169, align 8, !tbaa !5
  %171 = fmul double %170, %170
  %172 = or disjoint i64 %160, 2
  %173 = uitofp i64 %172 to double
  %174 = call double @llvm.fmuladd.f64(double %171, double %173, double %168)
  %175 = getelementptr inbounds double, ptr %116, i64 %172
  %176 = load double, ptr %175, align 8, !tbaa !5
  %177 = fmul double %176, %176
  %178 = or disjoint i64 %160, 3
  %179 = uitofp i64 %178 to double
  %180 = call double @llvm.fmuladd.f64(double %177, double %179, double %174)
  %181 = getelementptr inbounds double, ptr %116, i64 %178
  %182 = load double, ptr %181, align 8, !tbaa !5
  %183 = fmul double %182, %182
  %184 = add nuw i64 %160, 4
  %185 = uitofp i64 %184 to double
  %186 = call double @llvm.fmuladd.f64(double %183, double %185, double %180)
  %187 = add i64 %162, 4
  %188 = icmp eq i64 %187, %128
  br i1 %188, label %131, label %159, !llvm.loop !21

189:                                              ; preds = %157, %155
  %190 = phi { ptr, i32 } [ %158, %157 ], [ %156, %155 ]
  %191 = load ptr, ptr %3, align 8, !tbaa !18
  %192 = icmp eq ptr %191, null
  br i1 %192, label %199, label %193

193:                                              ; preds = %189
  %194 = getelementptr inbounds i8, ptr %3, i64 16
  %195 = load ptr, ptr %194, align 8, !tbaa !14
  %196 = ptrtoint ptr %195 to i64
  %197 = ptrtoint ptr %191 to i64
  %198 = sub i64 %196, %197
  call void @_ZdlPvm(ptr noundef nonnull %191, i64 noundef %198) #16
  br label %199

199:                                              ; preds = %193, %189, %22, %18
  %200 = phi { ptr, i32 } [ %19, %22 ], [ %19, %18 ], [ %190, %189 ], [ %190, %193 ]
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %3) #17
  resume { ptr, i32 } %200
}

; Function Attrs: mustprogress uwtable
define dso_local double @vector_of_vectors(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %3 = alloca %"class.std::vector.1", align 8
  %4 = alloca %"class.std::vector", align 8
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %3) #17
  %5 = sext i32 %1 to i64
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %4) #17
  %6 = icmp slt i32 %1, 0
  br i1 %6, label %7, label %9

7:                                                ; preds = %2
  invoke void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str.1) #14
          to label %8 unwind label %164

8:                                                ; preds = %7
  unreachable

9:                                                ; preds = %2
  %10 = icmp eq i32 %1, 0
  br i1 %10, label %11, label %12

11:                                               ; preds = %9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %4, i8 0, i64 24, i1 false)
  br label %45

12:                                               ; preds = %9
  %13 = shl nuw nsw i64 %5, 3
  %14 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %13) #15
          to label %15 unwind label %164

15:                                               ; preds = %12
  store ptr %14, ptr %4, align 8, !tbaa !18
  %16 = getelementptr inbounds double, ptr %14, i64 %5
  %17 = getelementptr inbounds i8, ptr %4, i64 16
  store ptr %16, ptr %17, align 8, !tbaa !14
  %18 = add nuw nsw i64 %5, 2305843009213693951
  %19 = and i64 %18, 2305843009213693951
  %20 = add nuw nsw i64 %19, 1
  %21 = icmp ult i64 %19, 3
  br i1 %21, label %35, label %22

22:                                               ; preds = %15
  %23 = and i64 %20, 4611686018427387900
  %24 = shl i64 %23, 3
  %25 = getelementptr i8, ptr %14, i64 %24
  br label %26

26:                                               ; preds = %26, %22
  %27 = phi i64 [ 0, %22 ], [ %31, %26 ]
  %28 = shl i64 %27, 3
  %29 = getelementptr i8, ptr %14, i64 %28
  %30 = getelementptr i8, ptr %29, i64 16
  store <2 x double> <double 1.000000e+00, double 1.000000e+00>, ptr %29, align 8, !tbaa !5
  store <2 x double> <double 1.000000e+00, double 1.000000e+00>, ptr %30, align 8, !tbaa !5
  %31 = add nuw i64 %27, 4
  %32 = icmp eq i64 %31, %23
  br i1 %32, label %33, label %26, !llvm.loop !22

33:                                               ; preds = %26
  %34 = icmp eq i64 %20, %23
  br i1 %34, label %41, label %35

35:                                               ; preds = %33, %15
  %36 = phi ptr [ %14, %15 ], [ %25, %33 ]
  br label %37

37:                                               ; preds = %35, %37
  %38 = phi ptr [ %39, %37 ], [ %36, %35 ]
  store double 1.000000e+00, ptr %38, align 8, !tbaa !5
  %39 = getelementptr inbounds i8, ptr %38, i64 8
  %40 = icmp eq ptr %39, %16
  br i1 %40, label %41, label %37, !llvm.loop !25

41:                                               ; preds = %37, %33
  %42 = getelementptr inbounds i8, ptr %4, i64 8
  store ptr %16, ptr %42, align 8, !tbaa !17
  %43 = mul nuw nsw i64 %5, 24
  %44 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %43) #15
          to label %45 unwind label %166

45:                                               ; preds = %41, %11
  %46 = phi ptr [ null, %11 ], [ %44, %41 ]
  store ptr %46, ptr %3, align 8, !tbaa !26
  %47 = getelementptr inbounds i8, ptr %3, i64 8
  %48 = getelementptr inbounds %"class.std::vector", ptr %46, i64 %5
  %49 = getelementptr inbounds i8, ptr %3, i64 16
  store ptr %48, ptr %49, align 8, !tbaa !28
  %50 = invoke noundef ptr @_ZSt18__do_uninit_fill_nIPSt6vectorIdSaIdEEmS2_ET_S4_T0_RKT1_(ptr noundef %46, i64 noundef %5, ptr noundef nonnull align 8 dereferenceable(24) %4)
          to label %56 unwind label %51

51:                                               ; preds = %45
  %52 = landingpad { ptr, i32 }
          cleanup
  %53 = icmp eq ptr %46, null
  br i1 %53, label %168, label %54

54:                                               ; preds = %51
  %55 = mul nuw nsw i64 %5, 24
  call void @_ZdlPvm(ptr noundef nonnull %46, i64 noundef %55) #16
  br label %168

56:                                               ; preds = %45
  store ptr %50, ptr %47, align 8, !tbaa !29
  %57 = load ptr, ptr %4, align 8, !tbaa !18
  %58 = icmp eq ptr %57, null
  br i1 %58, label %65, label %59

59:                                               ; preds = %56
  %60 = getelementptr inbounds i8, ptr %4, i64 16
  %61 = load ptr, ptr %60, align 8, !tbaa !14
  %62 = ptrtoint ptr %61 to i64
  %63 = ptrtoint ptr %57 to i64
  %64 = sub i64 %62, %63
  call void @_ZdlPvm(ptr noundef nonnull %57, i64 noundef %64) #16
  br label %65

65:                                               ; preds = %56, %59
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %4) #17
  br i1 %10, label %128, label %66

66:                                               ; preds = %65
  %67 = call i32 @llvm.smax.i32(i32 %1, i32 1)
  %68 = zext nneg i32 %67 to i64
  %69 = shl nuw nsw i64 %68, 3
  %70 = getelementptr i8, ptr %0, i64 %69
  br label %71

71:                                               ; preds = %66, %180
  %72 = phi i64 [ 0, %66 ], [ %181, %180 ]
  %73 = phi i64 [ 1, %66 ], [ %182, %180 ]
  %74 = getelementptr inbounds double, ptr %0, i64 %72
  %75 = getelementptr inbounds %"class.std::vector", ptr %46, i64 %72
  %76 = load ptr, ptr %75, align 8, !tbaa !18
  %77 = icmp ult i64 %73, 6
  br i1 %77, label %78, label %97

78:                                               ; preds = %126, %97, %71
  %79 = phi i64 [ 0, %97 ], [ 0, %71 ], [ %110, %126 ]
  %80 = sub nsw i64 %72, %79
  %81 = and i64 %73, 3
  %82 = icmp eq i64 %81, 0
  br i1 %82, label %94, label %83

83:                                               ; preds = %78, %83
  %84 = phi i64 [ %91, %83 ], [ %79, %78 ]
  %85 = phi i64 [ %92, %83 ], [ 0, %78 ]
  %86 = load double, ptr %74, align 8, !tbaa !5
  %87 = getelementptr inbounds double, ptr %0, i64 %84
  %88 = load double, ptr %87, align 8, !tbaa !5
  %89 = fmul double %86, %88
  %90 = getelementptr inbounds double, ptr %76, i64 %84
  store double %89, ptr %90, align 8, !tbaa !5
  %91 = add nuw nsw i64 %84, 1
  %92 = add i64 %85, 1
  %93 = icmp eq i64 %92, %81
  br i1 %93, label %94, label %83, !llvm.loop !30

94:                                               ; preds = %83, %78
  %95 = phi i64 [ %79, %78 ], [ %91, %83 ]
  %96 = icmp ult i64 %80, 3
  br i1 %96, label %180, label %184

97:                                               ; preds = %71
  %98 = shl nuw nsw i64 %72, 3
  %99 = add nuw i64 %98, 8
  %100 = getelementptr i8, ptr %0, i64 %99
  %101 = getelementptr i8, ptr %76, i64 %99
  %102 = icmp ult ptr %76, %100
  %103 = icmp ugt ptr %101, %0
  %104 = and i1 %102, %103
  %105 = icmp ult ptr %76, %70
  %106 = icmp ugt ptr %101, %0
  %107 = and i1 %105, %106
  %108 = or i1 %104, %107
  br i1 %108, label %78, label %109

109:                                              ; preds = %97
  %110 = and i64 %73, 9223372036854775804
  %111 = load double, ptr %74, align 8, !tbaa !5, !alias.scope !31
  %112 = insertelement <2 x double> poison, double %111, i64 0
  %113 = shufflevector <2 x double> %112, <2 x double> poison, <2 x i32> zeroinitializer
  br label %114

114:                                              ; preds = %114, %109
  %115 = phi i64 [ 0, %109 ], [ %124, %114 ]
  %116 = getelementptr inbounds double, ptr %0, i64 %115
  %117 = getelementptr inbounds i8, ptr %116, i64 16
  %118 = load <2 x double>, ptr %116, align 8, !tbaa !5, !alias.scope !34
  %119 = load <2 x double>, ptr %117, align 8, !tbaa !5, !alias.scope !34
  %120 = fmul <2 x double> %113, %118
  %121 = fmul <2 x double> %113, %119
  %122 = getelementptr inbounds double, ptr %76, i64 %115
  %123 = getelementptr inbounds i8, ptr %122, i64 16
  store <2 x double> %120, ptr %122, align 8, !tbaa !5, !alias.scope !36, !noalias !38
  store <2 x double> %121, ptr %123, align 8, !tbaa !5, !alias.scope !36, !noalias !38
  %124 = add nuw i64 %115, 4
  %125 = icmp eq i64 %124, %110
  br i1 %125, label %126, label %114, !llvm.loop !39

126:                                              ; preds = %114
  %127 = icmp eq i64 %73, %110
  br i1 %127, label %180, label %78

128:                                              ; preds = %180, %65
  %129 = icmp eq ptr %50, %48
  br i1 %129, label %160, label %130

130:                                              ; preds = %128
  %131 = getelementptr inbounds i8, ptr %46, i64 8
  %132 = load ptr, ptr %131, align 8, !tbaa !17
  %133 = load ptr, ptr %46, align 8, !tbaa !18
  %134 = ptrtoint ptr %132 to i64
  %135 = ptrtoint ptr %133 to i64
  %136 = sub i64 %134, %135
  %137 = ashr exact i64 %136, 3
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %50, i8 0, i64 24, i1 false)
  %138 = icmp eq ptr %132, %133
  br i1 %138, label %145, label %139

139:                                              ; preds = %130
  %140 = icmp ugt i64 %137, 1152921504606846975
  br i1 %140, label %141, label %143, !prof !40

141:                                              ; preds = %139
  invoke void @_ZSt28__throw_bad_array_new_lengthv() #14
          to label %142 unwind label %241

142:                                              ; preds = %141
  unreachable

143:                                              ; preds = %139
  %144 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %136) #15
          to label %145 unwind label %241

145:                                              ; preds = %143, %130
  %146 = phi ptr [ null, %130 ], [ %144, %143 ]
  store ptr %146, ptr %50, align 8, !tbaa !18
  %147 = getelementptr inbounds i8, ptr %50, i64 8
  store ptr %146, ptr %147, align 8, !tbaa !17
  %148 = getelementptr inbounds double, ptr %146, i64 %137
  %149 = getelementptr inbounds i8, ptr %50, i64 16
  store ptr %148, ptr %149, align 8, !tbaa !14
  %150 = load ptr, ptr %46, align 8, !tbaa !19
  %151 = load ptr, ptr %131, align 8, !tbaa !19
  %152 = ptrtoint ptr %151 to i64
  %153 = ptrtoint ptr %150 to i64
  %154 = sub i64 %152, %153
  %155 = icmp eq ptr %151, %150
  br i1 %155, label %157, label %156

156:                                              ; preds = %145
  call void @llvm.memmove.p0.p0.i64(ptr align 8 %146, ptr align 8 %150, i64 %154, i1 false)
  br label %157

157:                                              ; preds = %156, %145
  %158 = getelementptr inbounds i8, ptr %146, i64 %154
  store ptr %158, ptr %147, align 8, !tbaa !17
  %159 = getelementptr inbounds i8, ptr %50, i64 24
  store ptr %159, ptr %47, align 8, !tbaa !29
  br label %211

160:                                              ; preds = %128
  invoke void @_ZNSt6vectorIS_IdSaIdEESaIS1_EE17_M_realloc_insertIJRKS1_EEEvN9__gnu_cxx17__normal_iteratorIPS1_S3_EEDpOT_(ptr noundef nonnull align 8 dereferenceable(24) %3, ptr %50, ptr noundef nonnull align 8 dereferenceable(24) %46)
          to label %161 unwind label %241

161:                                              ; preds = %160
  %162 = load ptr, ptr %3, align 8, !tbaa !19
  %163 = load ptr, ptr %47, align 8, !tbaa !19
  br label %211

164:                                              ; preds = %12, %7
  %165 = landingpad { ptr, i32 }
          cleanup
  br label %178

166:                                              ; preds = %41
  %167 = landingpad { ptr, i32 }
          cleanup
  br label %168

168:                                              ; preds = %51, %54, %166
  %169 = phi { ptr, i32 } [ %167, %166 ], [ %52, %54 ], [ %52, %51 ]
  %170 = load ptr, ptr %4, align 8, !tbaa !18
  %171 = icmp eq ptr %170, null
  br i1 %171, label %178, label %172

172:                                              ; preds = %168
  %173 = getelementptr inbounds i8, ptr %4, i64 16
  %174 = load ptr, ptr %173, align 8, !tbaa !14
  %175 = ptrtoint ptr %174 to i64
  %176 = ptrtoint ptr %170 to i64
  %177 = sub i64 %175, %176
  call void @_ZdlPvm(ptr noundef nonnull %170, i64 noundef %177) #16
  br label %178

178:                                              ; preds = %172, %168, %164
  %179 = phi { ptr, i32 } [ %165, %164 ], [ %169, %168 ], [ %169, %172 ]
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %4) #17
  br label %262

180:                                              ; preds = %94, %184, %126
  %181 = add nuw nsw i64 %72, 1
  %182 = add nuw nsw i64 %73, 1
  %183 = icmp eq i64 %181, %68
  br i1 %183, label %128, label %71, !llvm.loop !41

184:                                              ; preds = %94, %184
  %185 = phi i64 [ %209, %184 ], [ %95, %94 ]
  %186 = load double, ptr %74, align 8, !tbaa !5
  %187 = getelementptr inbounds double, ptr %0, i64 %185
  %188 = load double, ptr %187, align 8, !tbaa !5
  %189 = fmul double %186, %188
  %190 = getelementptr inbounds double, ptr %76, i64 %185
  store double %189, ptr %190, align 8, !tbaa !5
  %191 = add nuw nsw i64 %185, 1
  %192 = load double, ptr %74, align 8, !tbaa !5
  %193 = getelementptr inbounds double, ptr %0, i64 %191
  %194 = load double, ptr %193, align 8, !tbaa !5
  %195 = fmul double %192, %194
  %196 = getelementptr inbounds double, ptr %76, i64 %191
  store double %195, ptr %196, align 8, !tbaa !5
  %197 = add nuw nsw i64 %185, 2
  %198 = load double, ptr %74, align 8, !tbaa !5
  %199 = getelementptr inbounds double, ptr %0, i64 %197
  %200 = load double, ptr %199, align 8, !tbaa !5
  %201 = fmul double %198, %200
  %202 = getelementptr inbounds double, ptr %76, i64 %197
  store double %201, ptr %202, align 8, !tbaa !5
  %203 = add nuw nsw i64 %185, 3
  %204 = load double, ptr %74, align 8, !tbaa !5
  %205 = getelementptr inbounds double, ptr %0, i64 %203
  %206 = load double, ptr %205, align 8, !tbaa !5
  %207 = fmul double %204, %206
  %208 = getelementptr inbounds double, ptr %76, i64 %203
  store double %207, ptr %208, align 8, !tbaa !5
  %209 = add nuw nsw i64 %185, 4
  %210 = icmp eq i64 %209, %73
  br i1 %210, label %180, label %184, !llvm.loop !42

211:                                              ; preds = %161, %157
  %212 = phi ptr [ %163, %161 ], [ %159, %157 ]
  %213 = phi ptr [ %162, %161 ], [ %46, %157 ]
  %214 = icmp eq ptr %213, %212
  br i1 %214, label %231, label %243

215:                                              ; preds = %250
  br i1 %214, label %231, label %216

216:                                              ; preds = %215, %226
  %217 = phi ptr [ %227, %226 ], [ %213, %215 ]
  %218 = load ptr, ptr %217, align 8, !tbaa !18
  %219 = icmp eq ptr %218, null
  br i1 %219, label %226, label %220

220:                                              ; preds = %216
  %221 = getelementptr inbounds i8, ptr %217, i64 16
  %222 = load ptr, ptr %221, align 8, !tbaa !14
  %223 = ptrtoint ptr %222 to i64
  %224 = ptrtoint ptr %218 to i64
  %225 = sub i64 %223, %224
  call void @_ZdlPvm(ptr noundef nonnull %218, i64 noundef %225) #16
  br label %226

226:                                              ; preds = %220, %216
  %227 = getelementptr inbounds i8, ptr %217, i64 24
  %228 = icmp eq ptr %227, %212
  br i1 %228, label %229, label %216, !llvm.loop !43

229:                                              ; preds = %226
  %230 = load ptr, ptr %3, align 8, !tbaa !26
  br label %231

231:                                              ; preds = %211, %229, %215
  %232 = phi double [ %252, %229 ], [ %252, %215 ], [ 0.000000e+00, %211 ]
  %233 = phi ptr [ %230, %229 ], [ %213, %215 ], [ %213, %211 ]
  %234 = icmp eq ptr %233, null
  br i1 %234, label %240, label %235

235:                                              ; preds = %231
  %236 = load ptr, ptr %49, align 8, !tbaa !28
  %237 = ptrtoint ptr %236 to i64
  %238 = ptrtoint ptr %233 to i64
  %239 = sub i64 %237, %238
  call void @_ZdlPvm(ptr noundef nonnull %233, i64 noundef %239) #16
  br label %240

240:                                              ; preds = %231, %235
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %3) #17
  ret double %232

241:                                              ; preds = %160, %143, %141
  %242 = landingpad { ptr, i32 }
          cleanup
  call void @_ZNSt6vectorIS_IdSaIdEESaIS1_EED2Ev(ptr noundef nonnull align 8 dereferenceable(24) %3) #17
  br label %262

243:                                              ; preds = %211, %250
  %244 = phi double [ %252, %250 ], [ 0.000000e+00, %211 ]
  %245 = phi ptr [ %253, %250 ], [ %213, %211 ]
  %246 = load ptr, ptr %245, align 8, !tbaa !19
  %247 = getelementptr inbounds i8, ptr %245, i64 8
  %248 = load ptr, ptr %247, align 8, !tbaa !19
  %249 = icmp eq ptr %246, %248
  br i1 %249, label %250, label %255

250:                                              ; preds = %255, %243
  %251 = phi double [ 1.000000e+00, %243 ], [ %259, %255 ]
  %252 = fadd double %244, %251
  %253 = getelementptr inbounds i8, ptr %245, i64 24
  %254 = icmp eq ptr %253, %212
  br i1 %254, label %215, label %243

255:                                              ; preds = %243, %255
  %256 = phi double [ %259, %255 ], [ 1.000000e+00, %243 ]
  %257 = phi ptr [ %260, %255 ], [ %246, %243 ]
  %258 = load double, ptr %257, align 8, !tbaa !5
  %259 = fmul double %256, %258
  %260 = getelementptr inbounds i8, ptr %257, i64 8
  %261 = icmp eq ptr %260, %248
  br i1 %261, label %250, label %255

262:                                              ; preds = %241, %178
  %263 = phi { ptr, i32 } [ %242, %241 ], [ %179, %178 ]
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %3) #17
  resume { ptr, i32 } %263
}

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZNSt6vectorIS_IdSaIdEESaIS1_EED2Ev(ptr noundef nonnull align 8 dereferenceable(24) %0) unnamed_addr #3 comdat align 2 personality ptr @__gxx_personality_v0 {
  %2 = load ptr, ptr %0, align 8, !tbaa !26
  %3 = getelementptr inbounds i8, ptr %0, i64 8
  %4 = load ptr, ptr %3, align 8, !tbaa !29
  %5 = icmp eq ptr %2, %4
  br i1 %5, label %21, label %6

6:                                                ; preds = %1, %16
  %7 = phi ptr [ %17, %16 ], [ %2, %1 ]
  %8 = load ptr, ptr %7, align 8, !tbaa !18
  %9 = icmp eq ptr %8, null
  br i1 %9, label %16, label %10

10:                                               ; preds = %6
  %11 = getelementptr inbounds i8, ptr %7, i64 16
  %12 = load ptr, ptr %11, align 8, !tbaa !14
  %13 = ptrtoint ptr %12 to i64
  %14 = ptrtoint ptr %8 to i64
  %15 = sub i64 %13, %14
  tail call void @_ZdlPvm(ptr noundef nonnull %8, i64 noundef %15) #16
  br label %16

16:                                               ; preds = %10, %6
  %17 = getelementptr inbounds i8, ptr %7, i64 24
  %18 = icmp eq ptr %17, %4
  br i1 %18, label %19, label %6, !llvm.loop !43

19:                                               ; preds = %16
  %20 = load ptr, ptr %0, align 8, !tbaa !26
  br label %21

21:                                               ; preds = %19, %1
  %22 = phi ptr [ %20, %19 ], [ %2, %1 ]
  %23 = icmp eq ptr %22, null
  br i1 %23, label %30, label %24

24:                                               ; preds = %21
  %25 = getelementptr inbounds i8, ptr %0, i64 16
  %26 = load ptr, ptr %25, align 8, !tbaa !28
  %27 = ptrtoint ptr %26 to i64
  %28 = ptrtoint ptr %22 to i64
  %29 = sub i64 %27, %28
  tail call void @_ZdlPvm(ptr noundef nonnull %22, i64 noundef %29) #16
  br label %30

30:                                               ; preds = %21, %24
  ret void
}

; Function Attrs: mustprogress uwtable
define dso_local double @vector_of_structs(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %3 = tail call noalias noundef nonnull dereferenceable(48) ptr @_Znwm(i64 noundef 48) #15
  %4 = getelementptr inbounds i8, ptr %3, i64 48
  %5 = icmp sgt i32 %1, 0
  br i1 %5, label %6, label %75

6:                                                ; preds = %2
  %7 = zext nneg i32 %1 to i64
  br label %10

8:                                                ; preds = %55
  %9 = icmp eq ptr %58, %59
  br i1 %9, label %72, label %63

10:                                               ; preds = %6, %55
  %11 = phi i64 [ 0, %6 ], [ %60, %55 ]
  %12 = phi ptr [ %3, %6 ], [ %58, %55 ]
  %13 = phi ptr [ %3, %6 ], [ %59, %55 ]
  %14 = phi ptr [ %4, %6 ], [ %56, %55 ]
  %15 = getelementptr inbounds double, ptr %0, i64 %11
  %16 = load double, ptr %15, align 8, !tbaa !5
  %17 = fmul double %16, 5.000000e-01
  %18 = icmp eq ptr %13, %14
  br i1 %18, label %23, label %19

19:                                               ; preds = %10
  store double %16, ptr %13, align 8, !tbaa !5
  %20 = getelementptr inbounds i8, ptr %13, i64 8
  store double %17, ptr %20, align 8, !tbaa !5
  %21 = getelementptr inbounds i8, ptr %13, i64 16
  %22 = trunc nuw nsw i64 %11 to i32
  store i32 %22, ptr %21, align 8, !tbaa !44
  br label %55

23:                                               ; preds = %10
  %24 = ptrtoint ptr %13 to i64
  %25 = ptrtoint ptr %12 to i64
  %26 = sub i64 %24, %25
  %27 = icmp eq i64 %26, 9223372036854775800
  br i1 %27, label %28, label %30

28:                                               ; preds = %23
  invoke void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str) #14
          to label %29 unwind label %100

29:                                               ; preds = %28
  unreachable

30:                                               ; preds = %23
  %31 = sdiv exact i64 %26, 24
  %32 = tail call i64 @llvm.umax.i64(i64 %31, i64 1)
  %33 = add nsw i64 %32, %31
  %34 = icmp ult i64 %33, %31
  %35 = tail call i64 @llvm.umin.i64(i64 %33, i64 384307168202282325)
  %36 = select i1 %34, i64 384307168202282325, i64 %35
  %37 = icmp eq i64 %36, 0
  br i1 %37, label %41, label %38

38:                                               ; preds = %30
  %39 = mul nuw nsw i64 %36, 24
  %40 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %39) #15
          to label %41 unwind label %98

41:                                               ; preds = %38, %30
  %42 = phi ptr [ null, %30 ], [ %40, %38 ]
  %43 = getelementptr inbounds %struct.Particle, ptr %42, i64 %31
  store double %16, ptr %43, align 8, !tbaa !5
  %44 = getelementptr inbounds i8, ptr %43, i64 8
  store double %17, ptr %44, align 8, !tbaa !5
  %45 = getelementptr inbounds i8, ptr %43, i64 16
  %46 = trunc nuw nsw i64 %11 to i32
  store i32 %46, ptr %45, align 8, !tbaa !44
  %47 = icmp sgt i64 %26, 0
  br i1 %47, label %48, label %49

48:                                               ; preds = %41
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %42, ptr align 8 %12, i64 %26, i1 false)
  br label %49

49:                                               ; preds = %41, %48
  %50 = getelementptr inbounds i8, ptr %42, i64 %26
  %51 = icmp eq ptr %12, null
  br i1 %51, label %53, label %52

52:                                               ; preds = %49
  tail call void @_ZdlPvm(ptr noundef nonnull %12, i64 noundef %26) #16
  br label %53

53:                                               ; preds = %52, %49
  %54 = getelementptr inbounds %struct.Particle, ptr %42, i64 %36
  br label %55

55:                                               ; preds = %53, %19
  %56 = phi ptr [ %54, %53 ], [ %14, %19 ]
  %57 = phi ptr [ %50, %53 ], [ %13, %19 ]
  %58 = phi ptr [ %42, %53 ], [ %12, %19 ]
  %59 = getelementptr inbounds i8, ptr %57, i64 24
  %60 = add nuw nsw i64 %11, 1
  %61 = icmp eq i64 %60, %7
  br i1 %61, label %8, label %10, !llvm.loop !46

62:                                               ; preds = %63
  br i1 %9, label %72, label %84

63:                                               ; preds = %8, %63
  %64 = phi ptr [ %70, %63 ], [ %58, %8 ]
  %65 = getelementptr inbounds i8, ptr %64, i64 8
  %66 = load double, ptr %65, align 8, !tbaa !47
  %67 = fmul double %66, 1.000000e-01
  %68 = load double, ptr %64, align 8, !tbaa !49
  %69 = tail call double @llvm.fmuladd.f64(double %67, double %68, double %68)
  store double %69, ptr %64, align 8, !tbaa !49
  %70 = getelementptr inbounds i8, ptr %64, i64 24
  %71 = icmp eq ptr %64, %57
  br i1 %71, label %62, label %63

72:                                               ; preds = %84, %8, %62
  %73 = phi double [ 0.000000e+00, %62 ], [ 0.000000e+00, %8 ], [ %95, %84 ]
  %74 = icmp eq ptr %58, null
  br i1 %74, label %82, label %75

75:                                               ; preds = %2, %72
  %76 = phi double [ %73, %72 ], [ 0.000000e+00, %2 ]
  %77 = phi ptr [ %58, %72 ], [ %3, %2 ]
  %78 = phi ptr [ %56, %72 ], [ %4, %2 ]
  %79 = ptrtoint ptr %78 to i64
  %80 = ptrtoint ptr %77 to i64
  %81 = sub i64 %79, %80
  tail call void @_ZdlPvm(ptr noundef nonnull %77, i64 noundef %81) #16
  br label %82

82:                                               ; preds = %72, %75
  %83 = phi double [ %73, %72 ], [ %76, %75 ]
  ret double %83

84:                                               ; preds = %62, %84
  %85 = phi double [ %95, %84 ], [ 0.000000e+00, %62 ]
  %86 = phi ptr [ %96, %84 ], [ %58, %62 ]
  %87 = load double, ptr %86, align 8, !tbaa !49
  %88 = fmul double %87, %87
  %89 = getelementptr inbounds i8, ptr %86, i64 16
  %90 = load i32, ptr %89, align 8, !tbaa !50
  %91 = sitofp i32 %90 to double
  %92 = getelementptr inbounds i8, ptr %86, i64 8
  %93 = load double, ptr %92, align 8, !tbaa !47
  %94 = tail call double @llvm.fmuladd.f64(double %88, double %91, double %93)
  %95 = fadd double %85, %94
  %96 = getelementptr inbounds i8, ptr %86, i64 24
  %97 = icmp eq ptr %86, %57
  br i1 %97, label %72, label %84

98:                                               ; preds = %38
  %99 = landingpad { ptr, i32 }
          cleanup
  br label %102

100:                                              ; preds = %28
  %101 = landingpad { ptr, i32 }
          cleanup
  br label %102

102:                                              ; preds = %100, %98
  %103 = phi { ptr, i32 } [ %99, %98 ], [ %101, %100 ]
  %104 = icmp eq ptr %12, null
  br i1 %104, label %106, label %105

105:                                              ; preds = %102
  tail call void @_ZdlPvm(ptr noundef nonnull %12, i64 noundef %26) #16
  br label %106

106:                                              ; preds = %102, %105
  resume { ptr, i32 } %103
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @array_by_value(ptr nocapture noundef readonly %0) local_unnamed_addr #4 {
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
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #5

; Function Attrs: mustprogress uwtable
define dso_local double @standard_algorithms(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %3 = sext i32 %1 to i64
  %4 = shl nsw i64 %3, 3
  %5 = icmp ugt i64 %4, 9223372036854775800
  br i1 %5, label %6, label %7

6:                                                ; preds = %2
  tail call void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str.1) #14
  unreachable

7:                                                ; preds = %2
  %8 = icmp eq i32 %1, 0
  br i1 %8, label %92, label %9

9:                                                ; preds = %7
  %10 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %4) #15
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %10, ptr align 8 %0, i64 %4, i1 false)
  %11 = getelementptr inbounds i8, ptr %10, i64 %4
  %12 = icmp slt i32 %1, 0
  br i1 %12, label %13, label %15

13:                                               ; preds = %9
  invoke void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str.1) #14
          to label %14 unwind label %94

14:                                               ; preds = %13
  unreachable

15:                                               ; preds = %9
  %16 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %4) #15
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
  br i1 %51, label %52, label %38, !llvm.loop !51

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
  br i1 %64, label %65, label %57, !llvm.loop !52

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
  br i1 %80, label %81, label %72, !llvm.loop !53

81:                                               ; preds = %72, %67
  br label %82

82:                                               ; preds = %81, %82
  %83 = phi double [ %86, %82 ], [ 1.000000e+00, %81 ]
  %84 = phi ptr [ %87, %82 ], [ %16, %81 ]
  %85 = load double, ptr %84, align 8, !tbaa !5
  %86 = fmul double %83, %85
  %87 = getelementptr inbounds i8, ptr %84, i64 8
  %88 = icmp eq ptr %87, %24
  br i1 %88, label %89, label %82, !llvm.loop !54

89:                                               ; preds = %82, %65
  %90 = phi double [ 1.000000e+00, %65 ], [ %86, %82 ]
  %91 = shl nuw nsw i64 %3, 3
  tail call void @_ZdlPvm(ptr noundef nonnull %16, i64 noundef %91) #16
  tail call void @_ZdlPvm(ptr noundef nonnull %10, i64 noundef %4) #16
  br label %92

92:                                               ; preds = %7, %89
  %93 = phi double [ %90, %89 ], [ 1.000000e+00, %7 ]
  ret double %93

94:                                               ; preds = %15, %13
  %95 = landingpad { ptr, i32 }
          cleanup
  tail call void @_ZdlPvm(ptr noundef nonnull %10, i64 noundef %4) #16
  resume { ptr, i32 } %95
}

; Function Attrs: mustprogress uwtable
define dso_local double @sorted_copy(ptr noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %3 = sext i32 %1 to i64
  %4 = shl nsw i64 %3, 3
  %5 = getelementptr inbounds i8, ptr %0, i64 %4
  %6 = icmp ugt i64 %4, 9223372036854775800
  br i1 %6, label %7, label %8

7:                                                ; preds = %2
  tail call void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str.1) #14
  unreachable

8:                                                ; preds = %2
  %9 = icmp eq i32 %1, 0
  br i1 %9, label %132, label %10

10:                                               ; preds = %8
  %11 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %4) #15
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
  br i1 %42, label %43, label %30, !llvm.loop !55

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
  br i1 %66, label %67, label %55, !llvm.loop !56

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
  br i1 %97, label %134, label %73, !llvm.loop !57

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
  br i1 %131, label %25, label %98, !llvm.loop !58

132:                                              ; preds = %8
  %133 = load double, ptr %0, align 8, !tbaa !5
  br label %138

134:                                              ; preds = %67, %73, %43
  %135 = phi double [ %44, %43 ], [ %47, %73 ], [ %47, %67 ]
  %136 = phi ptr [ %0, %43 ], [ %68, %67 ], [ %95, %73 ]
  %137 = load double, ptr %136, align 8, !tbaa !5
  tail call void @_ZdlPvm(ptr noundef nonnull %11, i64 noundef %4) #16
  br label %138

138:                                              ; preds = %132, %134
  %139 = phi double [ %133, %132 ], [ %137, %134 ]
  %140 = phi double [ 0.000000e+00, %132 ], [ %135, %134 ]
  %141 = fadd double %140, %139
  ret double %141

142:                                              ; preds = %16, %10
  %143 = landingpad { ptr, i32 }
          cleanup
  tail call void @_ZdlPvm(ptr noundef nonnull %11, i64 noundef %4) #16
  resume { ptr, i32 } %143
}

; Function Attrs: mustprogress uwtable
define dso_local double @vector_assigned_and_swapped(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %3 = sext i32 %1 to i64
  %4 = icmp slt i32 %1, 0
  br i1 %4, label %5, label %6

5:                                                ; preds = %2
  tail call void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str.1) #14
  unreachable

6:                                                ; preds = %2
  %7 = icmp eq i32 %1, 0
  br i1 %7, label %72, label %8

8:                                                ; preds = %6
  %9 = shl nuw nsw i64 %3, 3
  %10 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %9) #15
  %11 = getelementptr inbounds double, ptr %10, i64 %3
  %12 = load double, ptr %0, align 8, !tbaa !5
  %13 = add nsw i64 %9, -8
  %14 = lshr exact i64 %13, 3
  %15 = add nuw nsw i64 %14, 1
  %16 = icmp ult i64 %13, 24
  br i1 %16, label %32, label %17

17:                                               ; preds = %8
  %18 = and i64 %15, 4611686018427387900
  %19 = shl i64 %18, 3
  %20 = getelementptr i8, ptr %10, i64 %19
  %21 = insertelement <2 x double> poison, double %12, i64 0
  %22 = shufflevector <2 x double> %21, <2 x double> poison, <2 x i32> zeroinitializer
  br label %23

23:                                               ; preds = %23, %17
  %24 = phi i64 [ 0, %17 ], [ %28, %23 ]
  %25 = shl i64 %24, 3
  %26 = getelementptr i8, ptr %10, i64 %25
  %27 = getelementptr i8, ptr %26, i64 16
  store <2 x double> %22, ptr %26, align 8, !tbaa !5
  store <2 x double> %22, ptr %27, align 8, !tbaa !5
  %28 = add nuw i64 %24, 4
  %29 = icmp eq i64 %28, %18
  br i1 %29, label %30, label %23, !llvm.loop !59

30:                                               ; preds = %23
  %31 = icmp eq i64 %15, %18
  br i1 %31, label %38, label %32

32:                                               ; preds = %30, %8
  %33 = phi ptr [ %10, %8 ], [ %20, %30 ]
  br label %34

34:                                               ; preds = %32, %34
  %35 = phi ptr [ %36, %34 ], [ %33, %32 ]
  store double %12, ptr %35, align 8, !tbaa !5
  %36 = getelementptr inbounds i8, ptr %35, i64 8
  %37 = icmp eq ptr %36, %11
  br i1 %37, label %38, label %34, !llvm.loop !60

38:                                               ; preds = %34, %30
  %39 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %9) #15
          to label %40 unwind label %92

40:                                               ; preds = %38
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %39, ptr nonnull align 8 %10, i64 %9, i1 false)
  %41 = getelementptr inbounds i8, ptr %39, i64 %9
  %42 = getelementptr inbounds i8, ptr %39, i64 %9
  br i1 %7, label %67, label %43

43:                                               ; preds = %40
  %44 = tail call i32 @llvm.smax.i32(i32 %1, i32 1)
  %45 = zext nneg i32 %44 to i64
  %46 = icmp slt i32 %1, 4
  br i1 %46, label %47, label %49

47:                                               ; preds = %65, %43
  %48 = phi i64 [ 0, %43 ], [ %50, %65 ]
  br label %109

49:                                               ; preds = %43
  %50 = and i64 %45, 2147483644
  br label %51

51:                                               ; preds = %51, %49
  %52 = phi i64 [ 0, %49 ], [ %63, %51 ]
  %53 = getelementptr inbounds double, ptr %0, i64 %52
  %54 = getelementptr inbounds i8, ptr %53, i64 16
  %55 = load <2 x double>, ptr %53, align 8, !tbaa !5
  %56 = load <2 x double>, ptr %54, align 8, !tbaa !5
  %57 = getelementptr inbounds double, ptr %39, i64 %52
  %58 = getelementptr inbounds i8, ptr %57, i64 16
  %59 = load <2 x double>, ptr %57, align 8, !tbaa !5
  %60 = load <2 x double>, ptr %58, align 8, !tbaa !5
  %61 = fmul <2 x double> %55, %59
  %62 = fmul <2 x double> %56, %60
  store <2 x double> %61, ptr %57, align 8, !tbaa !5
  store <2 x double> %62, ptr %58, align 8, !tbaa !5
  %63 = add nuw i64 %52, 4
  %64 = icmp eq i64 %63, %50
  br i1 %64, label %65, label %51, !llvm.loop !61

65:                                               ; preds = %51
  %66 = icmp eq i64 %50, %45
  br i1 %66, label %67, label %47

67:                                               ; preds = %109, %65, %40
  %68 = getelementptr inbounds i8, ptr %0, i64 8
  %69 = ptrtoint ptr %11 to i64
  %70 = shl nuw nsw i64 %3, 3
  %71 = icmp eq i32 %1, 1
  br i1 %71, label %74, label %89

72:                                               ; preds = %6
  %73 = getelementptr inbounds i8, ptr %0, i64 8
  br label %74

74:                                               ; preds = %72, %67
  %75 = phi i64 [ 0, %72 ], [ %70, %67 ]
  %76 = phi i64 [ 0, %72 ], [ %69, %67 ]
  %77 = phi ptr [ %73, %72 ], [ %68, %67 ]
  %78 = phi ptr [ null, %72 ], [ %10, %67 ]
  %79 = phi ptr [ null, %72 ], [ %39, %67 ]
  %80 = phi ptr [ null, %72 ], [ %41, %67 ]
  %81 = phi ptr [ null, %72 ], [ %42, %67 ]
  %82 = invoke noalias noundef nonnull dereferenceable(16) ptr @_Znwm(i64 noundef 16) #15
          to label %83 unwind label %94

83:                                               ; preds = %74
  %84 = load double, ptr %77, align 8, !tbaa !5
  store double %84, ptr %82, align 8, !tbaa !5
  %85 = getelementptr inbounds i8, ptr %82, i64 8
  store double %84, ptr %85, align 8, !tbaa !5
  %86 = getelementptr inbounds i8, ptr %82, i64 16
  %87 = icmp eq ptr %78, null
  br i1 %87, label %118, label %88

88:                                               ; preds = %83
  tail call void @_ZdlPvm(ptr noundef nonnull %78, i64 noundef %75) #16
  br label %118

89:                                               ; preds = %67
  %90 = load double, ptr %68, align 8, !tbaa !5
  store double %90, ptr %10, align 8, !tbaa !5
  %91 = getelementptr inbounds i8, ptr %10, i64 8
  store double %90, ptr %91, align 8, !tbaa !5
  br label %119

92:                                               ; preds = %38
  %93 = landingpad { ptr, i32 }
          cleanup
  br label %102

94:                                               ; preds = %74
  %95 = landingpad { ptr, i32 }
          cleanup
  %96 = icmp eq ptr %78, null
  br i1 %96, label %100, label %97

97:                                               ; preds = %94
  %98 = ptrtoint ptr %78 to i64
  %99 = sub i64 %76, %98
  tail call void @_ZdlPvm(ptr noundef nonnull %78, i64 noundef %99) #16
  br label %100

100:                                              ; preds = %94, %97
  %101 = icmp eq ptr %79, null
  br i1 %101, label %150, label %102

102:                                              ; preds = %92, %100
  %103 = phi ptr [ %11, %92 ], [ %80, %100 ]
  %104 = phi ptr [ %10, %92 ], [ %79, %100 ]
  %105 = phi { ptr, i32 } [ %93, %92 ], [ %95, %100 ]
  %106 = ptrtoint ptr %103 to i64
  %107 = ptrtoint ptr %104 to i64
  %108 = sub i64 %106, %107
  tail call void @_ZdlPvm(ptr noundef nonnull %104, i64 noundef %108) #16
  br label %150

109:                                              ; preds = %47, %109
  %110 = phi i64 [ %116, %109 ], [ %48, %47 ]
  %111 = getelementptr inbounds double, ptr %0, i64 %110
  %112 = load double, ptr %111, align 8, !tbaa !5
  %113 = getelementptr inbounds double, ptr %39, i64 %110
  %114 = load double, ptr %113, align 8, !tbaa !5
  %115 = fmul double %112, %114
  store double %115, ptr %113, align 8, !tbaa !5
  %116 = add nuw nsw i64 %110, 1
  %117 = icmp eq i64 %116, %45
  br i1 %117, label %67, label %109, !llvm.loop !62

118:                                              ; preds = %83, %88
  br i1 %7, label %132, label %119

119:                                              ; preds = %89, %118
  %120 = phi ptr [ %11, %89 ], [ %86, %118 ]
  %121 = phi ptr [ %10, %89 ], [ %82, %118 ]
  %122 = phi ptr [ %42, %89 ], [ %81, %118 ]
  %123 = phi ptr [ %41, %89 ], [ %80, %118 ]
  %124 = phi ptr [ %39, %89 ], [ %79, %118 ]
  br label %125

125:                                              ; preds = %119, %125
  %126 = phi double [ %129, %125 ], [ 0.000000e+00, %119 ]
  %127 = phi ptr [ %130, %125 ], [ %124, %119 ]
  %128 = load double, ptr %127, align 8, !tbaa !5
  %129 = fadd double %126, %128
  %130 = getelementptr inbounds i8, ptr %127, i64 8
  %131 = icmp eq ptr %130, %122
  br i1 %131, label %132, label %125, !llvm.loop !63

132:                                              ; preds = %125, %118
  %133 = phi ptr [ %86, %118 ], [ %120, %125 ]
  %134 = phi ptr [ %82, %118 ], [ %121, %125 ]
  %135 = phi ptr [ %80, %118 ], [ %123, %125 ]
  %136 = phi ptr [ %79, %118 ], [ %124, %125 ]
  %137 = phi double [ 0.000000e+00, %118 ], [ %129, %125 ]
  %138 = getelementptr inbounds i8, ptr %134, i64 8
  %139 = load double, ptr %138, align 8, !tbaa !5
  %140 = icmp eq ptr %136, null
  br i1 %140, label %145, label %141

141:                                              ; preds = %132
  %142 = ptrtoint ptr %135 to i64
  %143 = ptrtoint ptr %136 to i64
  %144 = sub i64 %142, %143
  tail call void @_ZdlPvm(ptr noundef nonnull %136, i64 noundef %144) #16
  br label %145

145:                                              ; preds = %141, %132
  %146 = fmul double %137, %139
  %147 = ptrtoint ptr %133 to i64
  %148 = ptrtoint ptr %134 to i64
  %149 = sub i64 %147, %148
  tail call void @_ZdlPvm(ptr noundef nonnull %134, i64 noundef %149) #16
  ret double %146

150:                                              ; preds = %102, %100
  %151 = phi { ptr, i32 } [ %95, %100 ], [ %105, %102 ]
  resume { ptr, i32 } %151
}

; Function Attrs: noinline noreturn nounwind uwtable
define linkonce_odr hidden void @__clang_call_terminate(ptr noundef %0) local_unnamed_addr #6 comdat {
  %2 = tail call ptr @__cxa_begin_catch(ptr %0) #17
  tail call void @_ZSt9terminatev() #18
  unreachable
}

declare ptr @__cxa_begin_catch(ptr) local_unnamed_addr

declare void @_ZSt9terminatev() local_unnamed_addr

; Function Attrs: nobuiltin nounwind
declare void @_ZdlPvm(ptr noundef, i64 noundef) local_unnamed_addr #7

; Function Attrs: noreturn
declare void @_ZSt20__throw_length_errorPKc(ptr noundef) local_unnamed_addr #8

; Function Attrs: noreturn
declare void @_ZSt28__throw_bad_array_new_lengthv() local_unnamed_addr #8

; Function Attrs: nobuiltin allocsize(0)
declare noundef nonnull ptr @_Znwm(i64 noundef) local_unnamed_addr #9

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr nocapture writeonly, ptr nocapture readonly, i64, i1 immarg) #5

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local void @_ZNSt6vectorIdSaIdEE14_M_fill_insertEN9__gnu_cxx17__normal_iteratorIPdS1_EEmRKd(ptr noundef nonnull align 8 dereferenceable(24) %0, ptr %1, i64 noundef %2, ptr noundef nonnull align 8 dereferenceable(8) %3) local_unnamed_addr #0 comdat align 2 personality ptr @__gxx_personality_v0 {
  %5 = icmp eq i64 %2, 0
  br i1 %5, label %195, label %6

6:                                                ; preds = %4
  %7 = getelementptr inbounds i8, ptr %0, i64 16
  %8 = load ptr, ptr %7, align 8, !tbaa !14
  %9 = getelementptr inbounds i8, ptr %0, i64 8
  %10 = load ptr, ptr %9, align 8, !tbaa !19
  %11 = ptrtoint ptr %8 to i64
  %12 = ptrtoint ptr %10 to i64
  %13 = sub i64 %11, %12
  %14 = ashr exact i64 %13, 3
  %15 = icmp ult i64 %14, %2
  br i1 %15, label %128, label %16

16:                                               ; preds = %6
  %17 = load double, ptr %3, align 8, !tbaa !5
  %18 = ptrtoint ptr %1 to i64
  %19 = sub i64 %12, %18
  %20 = ashr exact i64 %19, 3
  %21 = icmp ugt i64 %20, %2
  br i1 %21, label %22, label %62

22:                                               ; preds = %16
  %23 = sub i64 0, %2
  %24 = getelementptr inbounds double, ptr %10, i64 %23
  %25 = shl i64 %2, 3
  tail call void @llvm.memmove.p0.p0.i64(ptr align 8 %10, ptr nonnull align 8 %24, i64 %25, i1 false)
  %26 = load ptr, ptr %9, align 8, !tbaa !17
  %27 = getelementptr inbounds double, ptr %26, i64 %2
  store ptr %27, ptr %9, align 8, !tbaa !17
  %28 = icmp eq ptr %24, %1
  br i1 %28, label %35, label %29

29:                                               ; preds = %22
  %30 = ptrtoint ptr %24 to i64
  %31 = sub i64 %30, %18
  %32 = ashr exact i64 %31, 3
  %33 = sub nsw i64 0, %32
  %34 = getelementptr inbounds double, ptr %10, i64 %33
  tail call void @llvm.memmove.p0.p0.i64(ptr align 8 %34, ptr align 8 %1, i64 %31, i1 false)
  br label %35

35:                                               ; preds = %29, %22
  %36 = getelementptr inbounds double, ptr %1, i64 %2
  %37 = add i64 %2, 2305843009213693951
  %38 = and i64 %37, 2305843009213693951
  %39 = add nuw nsw i64 %38, 1
  %40 = icmp ult i64 %38, 3
  br i1 %40, label %56, label %41

41:                                               ; preds = %35
  %42 = and i64 %39, 4611686018427387900
  %43 = shl i64 %42, 3
  %44 = getelementptr i8, ptr %1, i64 %43
  %45 = insertelement <2 x double> poison, double %17, i64 0
  %46 = shufflevector <2 x double> %45, <2 x double> poison, <2 x i32> zeroinitializer
  br label %47

47:                                               ; preds = %47, %41
  %48 = phi i64 [ 0, %41 ], [ %52, %47 ]
  %49 = shl i64 %48, 3
  %50 = getelementptr i8, ptr %1, i64 %49
  %51 = getelementptr i8, ptr %50, i64 16
  store <2 x double> %46, ptr %50, align 8, !tbaa !5
  store <2 x double> %46, ptr %51, align 8, !tbaa !5
  %52 = add nuw i64 %48, 4
  %53 = icmp eq i64 %52, %42
  br i1 %53, label %54, label %47, !llvm.loop !64

54:                                               ; preds = %47
  %55 = icmp eq i64 %39, %42
  br i1 %55, label %195, label %56

56:                                               ; preds = %54, %35
  %57 = phi ptr [ %1, %35 ], [ %44, %54 ]
  br label %58

58:                                               ; preds = %56, %58
  %59 = phi ptr [ %60, %58 ], [ %57, %56 ]
  store double %17, ptr %59, align 8, !tbaa !5
  %60 = getelementptr inbounds i8, ptr %59, i64 8
  %61 = icmp eq ptr %60, %36
  br i1 %61, label %195, label %58, !llvm.loop !65

62:                                               ; preds = %16
  %63 = icmp eq i64 %20, %2
  br i1 %63, label %94, label %64

64:                                               ; preds = %62
  %65 = sub i64 %2, %20
  %66 = getelementptr inbounds double, ptr %10, i64 %65
  %67 = shl nsw i64 %2, 3
  %68 = add i64 %67, -8
  %69 = sub i64 %68, %19
  %70 = lshr i64 %69, 3
  %71 = add nuw nsw i64 %70, 1
  %72 = icmp ult i64 %69, 24
  br i1 %72, label %88, label %73

73:                                               ; preds = %64
  %74 = and i64 %71, 4611686018427387900
  %75 = shl i64 %74, 3
  %76 = getelementptr i8, ptr %10, i64 %75
  %77 = insertelement <2 x double> poison, double %17, i64 0
  %78 = shufflevector <2 x double> %77, <2 x double> poison, <2 x i32> zeroinitializer
  br label %79

79:                                               ; preds = %79, %73
  %80 = phi i64 [ 0, %73 ], [ %84, %79 ]
  %81 = shl i64 %80, 3
  %82 = getelementptr i8, ptr %10, i64 %81
  %83 = getelementptr i8, ptr %82, i64 16
  store <2 x double> %78, ptr %82, align 8, !tbaa !5
  store <2 x double> %78, ptr %83, align 8, !tbaa !5
  %84 = add nuw i64 %80, 4
  %85 = icmp eq i64 %84, %74
  br i1 %85, label %86, label %79, !llvm.loop !66

86:                                               ; preds = %79
  %87 = icmp eq i64 %71, %74
  br i1 %87, label %94, label %88

88:                                               ; preds = %86, %64
  %89 = phi ptr [ %10, %64 ], [ %76, %86 ]
  br label %90

90:                                               ; preds = %88, %90
  %91 = phi ptr [ %92, %90 ], [ %89, %88 ]
  store double %17, ptr %91, align 8, !tbaa !5
  %92 = getelementptr inbounds i8, ptr %91, i64 8
  %93 = icmp eq ptr %92, %66
  br i1 %93, label %94, label %90, !llvm.loop !67

94:                                               ; preds = %90, %86, %62
  %95 = phi ptr [ %10, %62 ], [ %66, %86 ], [ %66, %90 ]
  store ptr %95, ptr %9, align 8, !tbaa !17
  %96 = icmp eq ptr %10, %1
  br i1 %96, label %97, label %99

97:                                               ; preds = %94
  %98 = getelementptr inbounds i8, ptr %95, i64 %19
  store ptr %98, ptr %9, align 8, !tbaa !17
  br label %195

99:                                               ; preds = %94
  tail call void @llvm.memmove.p0.p0.i64(ptr align 8 %95, ptr align 8 %1, i64 %19, i1 false)
  %100 = load ptr, ptr %9, align 8, !tbaa !17
  %101 = getelementptr inbounds i8, ptr %100, i64 %19
  store ptr %101, ptr %9, align 8, !tbaa !17
  %102 = add i64 %12, -8
  %103 = sub i64 %102, %18
  %104 = lshr i64 %103, 3
  %105 = add nuw nsw i64 %104, 1
  %106 = icmp ult i64 %103, 24
  br i1 %106, label %122, label %107

107:                                              ; preds = %99
  %108 = and i64 %105, 4611686018427387900
  %109 = shl i64 %108, 3
  %110 = getelementptr i8, ptr %1, i64 %109
  %111 = insertelement <2 x double> poison, double %17, i64 0
  %112 = shufflevector <2 x double> %111, <2 x double> poison, <2 x i32> zeroinitializer
  br label %113

113:                                              ; preds = %113, %107
  %114 = phi i64 [ 0, %107 ], [ %118, %113 ]
  %115 = shl i64 %114, 3
  %116 = getelementptr i8, ptr %1, i64 %115
  %117 = getelementptr i8, ptr %116, i64 16
  store <2 x double> %112, ptr %116, align 8, !tbaa !5
  store <2 x double> %112, ptr %117, align 8, !tbaa !5
  %118 = add nuw i64 %114, 4
  %119 = icmp eq i64 %118, %108
  br i1 %119, label %120, label %113, !llvm.loop !68

120:                                              ; preds = %113
  %121 = icmp eq i64 %105, %108
  br i1 %121, label %195, label %122

122:                                              ; preds = %120, %99
  %123 = phi ptr [ %1, %99 ], [ %110, %120 ]
  br label %124

124:                                              ; preds = %122, %124
  %125 = phi ptr [ %126, %124 ], [ %123, %122 ]
  store double %17, ptr %125, align 8, !tbaa !5
  %126 = getelementptr inbounds i8, ptr %125, i64 8
  %127 = icmp eq ptr %126, %10
  br i1 %127, label %195, label %124, !llvm.loop !69

128:                                              ; preds = %6
  %129 = load ptr, ptr %0, align 8, !tbaa !19
  %130 = ptrtoint ptr %129 to i64
  %131 = sub i64 %12, %130
  %132 = ashr exact i64 %131, 3
  %133 = sub nsw i64 1152921504606846975, %132
  %134 = icmp ult i64 %133, %2
  br i1 %134, label %135, label %136

135:                                              ; preds = %128
  tail call void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str.2) #14
  unreachable

136:                                              ; preds = %128
  %137 = tail call i64 @llvm.umax.i64(i64 %132, i64 %2)
  %138 = add nsw i64 %137, %132
  %139 = icmp ult i64 %138, %132
  %140 = tail call i64 @llvm.umin.i64(i64 %138, i64 1152921504606846975)
  %141 = select i1 %139, i64 1152921504606846975, i64 %140
  %142 = ptrtoint ptr %1 to i64
  %143 = sub i64 %142, %130
  %144 = ashr exact i64 %143, 3
  %145 = icmp eq i64 %141, 0
  br i1 %145, label %149, label %146

146:                                              ; preds = %136
  %147 = shl nuw nsw i64 %141, 3
  %148 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %147) #15
  br label %149

149:                                              ; preds = %146, %136
  %150 = phi ptr [ %148, %146 ], [ null, %136 ]
  %151 = getelementptr inbounds double, ptr %150, i64 %144
  %152 = getelementptr inbounds double, ptr %151, i64 %2
  %153 = load double, ptr %3, align 8, !tbaa !5
  %154 = add i64 %2, 2305843009213693951
  %155 = and i64 %154, 2305843009213693951
  %156 = add nuw nsw i64 %155, 1
  %157 = icmp ult i64 %155, 3
  br i1 %157, label %173, label %158

158:                                              ; preds = %149
  %159 = and i64 %156, 4611686018427387900
  %160 = shl i64 %159, 3
  %161 = getelementptr i8, ptr %151, i64 %160
  %162 = insertelement <2 x double> poison, double %153, i64 0
  %163 = shufflevector <2 x double> %162, <2 x double> poison, <2 x i32> zeroinitializer
  br label %164

164:                                              ; preds = %164, %158
  %165 = phi i64 [ 0, %158 ], [ %169, %164 ]
  %166 = shl i64 %165, 3
  %167 = getelementptr i8, ptr %151, i64 %166
  %168 = getelementptr i8, ptr %167, i64 16
  store <2 x double> %163, ptr %167, align 8, !tbaa !5
  store <2 x double> %163, ptr %168, align 8, !tbaa !5
  %169 = add nuw i64 %165, 4
  %170 = icmp eq i64 %169, %159
  br i1 %170, label %171, label %164, !llvm.loop !70

171:                                              ; preds = %164
  %172 = icmp eq i64 %156, %159
  br i1 %172, label %179, label %173

173:                                              ; preds = %171, %149
  %174 = phi ptr [ %151, %149 ], [ %161, %171 ]
  br label %175

175:                                              ; preds = %173, %175
  %176 = phi ptr [ %177, %175 ], [ %174, %173 ]
  store double %153, ptr %176, align 8, !tbaa !5
  %177 = getelementptr inbounds i8, ptr %176, i64 8
  %178 = icmp eq ptr %177, %152
  br i1 %178, label %179, label %175, !llvm.loop !71

179:                                              ; preds = %175, %171
  %180 = icmp eq ptr %129, %1
  br i1 %180, label %182, label %181

181:                                              ; preds = %179
  tail call void @llvm.memmove.p0.p0.i64(ptr align 8 %150, ptr align 8 %129, i64 %143, i1 false)
  br label %182

182:                                              ; preds = %181, %179
  %183 = getelementptr inbounds i8, ptr %150, i64 %143
  %184 = getelementptr inbounds double, ptr %183, i64 %2
  %185 = sub i64 %12, %142
  %186 = icmp eq ptr %10, %1
  br i1 %186, label %188, label %187

187:                                              ; preds = %182
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %184, ptr align 8 %1, i64 %185, i1 false)
  br label %188

188:                                              ; preds = %187, %182
  %189 = getelementptr inbounds i8, ptr %184, i64 %185
  %190 = icmp eq ptr %129, null
  br i1 %190, label %193, label %191

191:                                              ; preds = %188
  %192 = sub i64 %11, %130
  tail call void @_ZdlPvm(ptr noundef nonnull %129, i64 noundef %192) #16
  br label %193

193:                                              ; preds = %188, %191
  store ptr %150, ptr %0, align 8, !tbaa !18
  store ptr %189, ptr %9, align 8, !tbaa !17
  %194 = getelementptr inbounds double, ptr %150, i64 %141
  store ptr %194, ptr %7, align 8, !tbaa !14
  br label %195

195:                                              ; preds = %124, %58, %120, %54, %97, %193, %4
  ret void
}

declare void @__cxa_rethrow() local_unnamed_addr

declare void @__cxa_end_catch() local_unnamed_addr

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local noundef ptr @_ZSt18__do_uninit_fill_nIPSt6vectorIdSaIdEEmS2_ET_S4_T0_RKT1_(ptr noundef %0, i64 noundef %1, ptr noundef nonnull align 8 dereferenceable(24) %2) local_unnamed_addr #0 comdat personality ptr @__gxx_personality_v0 {
  %4 = icmp eq i64 %1, 0
  br i1 %4, label %50, label %5

5:                                                ; preds = %3
  %6 = getelementptr inbounds i8, ptr %2, i64 8
  %7 = load ptr, ptr %2, align 8, !tbaa !18
  br label %8

8:                                                ; preds = %5, %36
  %9 = phi ptr [ %7, %5 ], [ %29, %36 ]
  %10 = phi ptr [ %0, %5 ], [ %39, %36 ]
  %11 = phi i64 [ %1, %5 ], [ %38, %36 ]
  %12 = load ptr, ptr %6, align 8, !tbaa !17
  %13 = ptrtoint ptr %12 to i64
  %14 = ptrtoint ptr %9 to i64
  %15 = sub i64 %13, %14
  %16 = ashr exact i64 %15, 3
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %10, i8 0, i64 24, i1 false)
  %17 = icmp eq ptr %12, %9
  br i1 %17, label %24, label %18

18:                                               ; preds = %8
  %19 = icmp ugt i64 %16, 1152921504606846975
  br i1 %19, label %20, label %22, !prof !40

20:                                               ; preds = %18
  invoke void @_ZSt28__throw_bad_array_new_lengthv() #14
          to label %21 unwind label %43

21:                                               ; preds = %20
  unreachable

22:                                               ; preds = %18
  %23 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %15) #15
          to label %24 unwind label %41

24:                                               ; preds = %22, %8
  %25 = phi ptr [ null, %8 ], [ %23, %22 ]
  store ptr %25, ptr %10, align 8, !tbaa !18
  %26 = getelementptr inbounds i8, ptr %10, i64 8
  store ptr %25, ptr %26, align 8, !tbaa !17
  %27 = getelementptr inbounds double, ptr %25, i64 %16
  %28 = getelementptr inbounds i8, ptr %10, i64 16
  store ptr %27, ptr %28, align 8, !tbaa !14
  %29 = load ptr, ptr %2, align 8, !tbaa !19
  %30 = load ptr, ptr %6, align 8, !tbaa !19
  %31 = ptrtoint ptr %30 to i64
  %32 = ptrtoint ptr %29 to i64
  %33 = sub i64 %31, %32
  %34 = icmp eq ptr %30, %29
  br i1 %34, label %36, label %35

35:                                               ; preds = %24
  tail call void @llvm.memmove.p0.p0.i64(ptr align 8 %25, ptr align 8 %29, i64 %33, i1 false)
  br label %36

36:                                               ; preds = %35, %24
  %37 = getelementptr inbounds i8, ptr %25, i64 %33
  store ptr %37, ptr %26, align 8, !tbaa !17
  %38 = add i64 %11, -1
  %39 = getelementptr inbounds i8, ptr %10, i64 24
  %40 = icmp eq i64 %38, 0
  br i1 %40, label %50, label %8, !llvm.loop !72

41:                                               ; preds = %22
  %42 = landingpad { ptr, i32 }
          catch ptr null
  br label %45

43:                                               ; preds = %20
  %44 = landingpad { ptr, i32 }
          catch ptr null
  br label %45

45:                                               ; preds = %43, %41
  %46 = phi { ptr, i32 } [ %42, %41 ], [ %44, %43 ]
  %47 = extractvalue { ptr, i32 } %46, 0
  %48 = tail call ptr @__cxa_begin_catch(ptr %47) #17
  invoke void @_ZSt8_DestroyIPSt6vectorIdSaIdEEEvT_S4_(ptr noundef %0, ptr noundef nonnull %10)
          to label %49 unwind label %52

49:                                               ; preds = %45
  invoke void @__cxa_rethrow() #14
          to label %58 unwind label %52

50:                                               ; preds = %36, %3
  %51 = phi ptr [ %0, %3 ], [ %39, %36 ]
  ret ptr %51

52:                                               ; preds = %49, %45
  %53 = landingpad { ptr, i32 }
          cleanup
  invoke void @__cxa_end_catch()
          to label %54 unwind label %55

54:                                               ; preds = %52
  resume { ptr, i32 } %53

55:                                               ; preds = %52
  %56 = landingpad { ptr, i32 }
          catch ptr null
  %57 = extractvalue { ptr, i32 } %56, 0
  tail call void @__clang_call_terminate(ptr %57) #18
  unreachable

58:                                               ; preds = %49
  unreachable
}

; Function Attrs: inlinehint mustprogress uwtable
define linkonce_odr dso_local void @_ZSt8_DestroyIPSt6vectorIdSaIdEEEvT_S4_(ptr noundef %0, ptr noundef %1) local_unnamed_addr #10 comdat personality ptr @__gxx_personality_v0 {
  %3 = icmp eq ptr %0, %1
  br i1 %3, label %17, label %4

4:                                                ; preds = %2, %14
  %5 = phi ptr [ %15, %14 ], [ %0, %2 ]
  %6 = load ptr, ptr %5, align 8, !tbaa !18
  %7 = icmp eq ptr %6, null
  br i1 %7, label %14, label %8

8:                                                ; preds = %4
  %9 = getelementptr inbounds i8, ptr %5, i64 16
  %10 = load ptr, ptr %9, align 8, !tbaa !14
  %11 = ptrtoint ptr %10 to i64
  %12 = ptrtoint ptr %6 to i64
  %13 = sub i64 %11, %12
  tail call void @_ZdlPvm(ptr noundef nonnull %6, i64 noundef %13) #16
  br label %14

14:                                               ; preds = %8, %4
  %15 = getelementptr inbounds i8, ptr %5, i64 24
  %16 = icmp eq ptr %15, %1
  br i1 %16, label %17, label %4, !llvm.loop !43

17:                                               ; preds = %14, %2
  ret void
}

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local void @_ZNSt6vectorIS_IdSaIdEESaIS1_EE17_M_realloc_insertIJRKS1_EEEvN9__gnu_cxx17__normal_iteratorIPS1_S3_EEDpOT_(ptr noundef nonnull align 8 dereferenceable(24) %0, ptr %1, ptr noundef nonnull align 8 dereferenceable(24) %2) local_unnamed_addr #0 comdat align 2 personality ptr @__gxx_personality_v0 {
  %4 = getelementptr inbounds i8, ptr %0, i64 8
  %5 = load ptr, ptr %4, align 8, !tbaa !29
  %6 = load ptr, ptr %0, align 8, !tbaa !19
  %7 = ptrtoint ptr %5 to i64
  %8 = ptrtoint ptr %6 to i64
  %9 = sub i64 %7, %8
  %10 = icmp eq i64 %9, 9223372036854775800
  br i1 %10, label %11, label %12

11:                                               ; preds = %3
  tail call void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str) #14
  unreachable

12:                                               ; preds = %3
  %13 = sdiv exact i64 %9, 24
  %14 = tail call i64 @llvm.umax.i64(i64 %13, i64 1)
  %15 = add nsw i64 %14, %13
  %16 = icmp ult i64 %15, %13
  %17 = tail call i64 @llvm.umin.i64(i64 %15, i64 384307168202282325)
  %18 = select i1 %16, i64 384307168202282325, i64 %17
  %19 = ptrtoint ptr %1 to i64
  %20 = sub i64 %19, %8
  %21 = sdiv exact i64 %20, 24
  %22 = icmp eq i64 %18, 0
  br i1 %22, label %26, label %23

23:                                               ; preds = %12
  %24 = mul nuw nsw i64 %18, 24
  %25 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %24) #15
  br label %26

26:                                               ; preds = %12, %23
  %27 = phi ptr [ %25, %23 ], [ null, %12 ]
  %28 = getelementptr inbounds %"class.std::vector", ptr %27, i64 %21
  %29 = getelementptr inbounds i8, ptr %2, i64 8
  %30 = load ptr, ptr %29, align 8, !tbaa !19
  %31 = load ptr, ptr %2, align 8, !tbaa !19
  %32 = ptrtoint ptr %30 to i64
  %33 = ptrtoint ptr %31 to i64
  %34 = sub i64 %32, %33
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %28, i8 0, i64 24, i1 false)
  %35 = icmp eq ptr %30, %31
  br i1 %35, label %36, label %40

36:                                               ; preds = %26
  %37 = getelementptr inbounds i8, ptr %28, i64 8
  %38 = getelementptr inbounds i8, ptr null, i64 %34
  %39 = getelementptr inbounds i8, ptr %28, i64 16
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %28, i8 0, i64 16, i1 false)
  store ptr %38, ptr %39, align 8, !tbaa !14
  br label %50

40:                                               ; preds = %26
  %41 = icmp ugt i64 %34, 9223372036854775800
  br i1 %41, label %42, label %44, !prof !40

42:                                               ; preds = %40
  invoke void @_ZSt28__throw_bad_array_new_lengthv() #14
          to label %43 unwind label %91

43:                                               ; preds = %42
  unreachable

44:                                               ; preds = %40
  %45 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %34) #15
          to label %46 unwind label %91

46:                                               ; preds = %44
  store ptr %45, ptr %28, align 8, !tbaa !18
  %47 = getelementptr inbounds i8, ptr %28, i64 8
  store ptr %45, ptr %47, align 8, !tbaa !17
  %48 = getelementptr inbounds i8, ptr %45, i64 %34
  %49 = getelementptr inbounds i8, ptr %28, i64 16
  store ptr %48, ptr %49, align 8, !tbaa !14
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %45, ptr align 8 %31, i64 %34, i1 false)
  br label %50

50:                                               ; preds = %46, %36
  %51 = phi ptr [ %37, %36 ], [ %47, %46 ]
  %52 = phi ptr [ null, %36 ], [ %45, %46 ]
  %53 = getelementptr inbounds i8, ptr %52, i64 %34
  store ptr %53, ptr %51, align 8, !tbaa !17
  %54 = icmp eq ptr %6, %1
  br i1 %54, label %65, label %55

55:                                               ; preds = %50, %55
  %56 = phi ptr [ %63, %55 ], [ %27, %50 ]
  %57 = phi ptr [ %62, %55 ], [ %6, %50 ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !73)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !76)
  %58 = load <2 x ptr>, ptr %57, align 8, !tbaa !19, !alias.scope !76, !noalias !73
  store <2 x ptr> %58, ptr %56, align 8, !tbaa !19, !alias.scope !73, !noalias !76
  %59 = getelementptr inbounds i8, ptr %56, i64 16
  %60 = getelementptr inbounds i8, ptr %57, i64 16
  %61 = load ptr, ptr %60, align 8, !tbaa !14, !alias.scope !76, !noalias !73
  store ptr %61, ptr %59, align 8, !tbaa !14, !alias.scope !73, !noalias !76
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %57, i8 0, i64 24, i1 false), !alias.scope !76, !noalias !73
  %62 = getelementptr inbounds i8, ptr %57, i64 24
  %63 = getelementptr inbounds i8, ptr %56, i64 24
  %64 = icmp eq ptr %62, %1
  br i1 %64, label %65, label %55, !llvm.loop !78

65:                                               ; preds = %55, %50
  %66 = phi ptr [ %27, %50 ], [ %63, %55 ]
  %67 = getelementptr inbounds i8, ptr %66, i64 24
  %68 = icmp eq ptr %5, %1
  br i1 %68, label %79, label %69

69:                                               ; preds = %65, %69
  %70 = phi ptr [ %77, %69 ], [ %67, %65 ]
  %71 = phi ptr [ %76, %69 ], [ %1, %65 ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !79)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !82)
  %72 = load <2 x ptr>, ptr %71, align 8, !tbaa !19, !alias.scope !82, !noalias !79
  store <2 x ptr> %72, ptr %70, align 8, !tbaa !19, !alias.scope !79, !noalias !82
  %73 = getelementptr inbounds i8, ptr %70, i64 16
  %74 = getelementptr inbounds i8, ptr %71, i64 16
  %75 = load ptr, ptr %74, align 8, !tbaa !14, !alias.scope !82, !noalias !79
  store ptr %75, ptr %73, align 8, !tbaa !14, !alias.scope !79, !noalias !82
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %71, i8 0, i64 24, i1 false), !alias.scope !82, !noalias !79
  %76 = getelementptr inbounds i8, ptr %71, i64 24
  %77 = getelementptr inbounds i8, ptr %70, i64 24
  %78 = icmp eq ptr %76, %5
  br i1 %78, label %79, label %69, !llvm.loop !78

79:                                               ; preds = %69, %65
  %80 = phi ptr [ %67, %65 ], [ %77, %69 ]
  %81 = getelementptr inbounds i8, ptr %0, i64 16
  %82 = icmp eq ptr %6, null
  br i1 %82, label %87, label %83

83:                                               ; preds = %79
  %84 = load ptr, ptr %81, align 8, !tbaa !28
  %85 = ptrtoint ptr %84 to i64
  %86 = sub i64 %85, %8
  tail call void @_ZdlPvm(ptr noundef nonnull %6, i64 noundef %86) #16
  br label %87

87:                                               ; preds = %79, %83
  store ptr %27, ptr %0, align 8, !tbaa !26
  store ptr %80, ptr %4, align 8, !tbaa !29
  %88 = getelementptr inbounds %"class.std::vector", ptr %27, i64 %18
  store ptr %88, ptr %81, align 8, !tbaa !28
  ret void

89:                                               ; preds = %91
  %90 = landingpad { ptr, i32 }
          cleanup
  invoke void @__cxa_end_catch()
          to label %96 unwind label %97

91:                                               ; preds = %42, %44
  %92 = landingpad { ptr, i32 }
          catch ptr null
  %93 = extractvalue { ptr, i32 } %92, 0
  %94 = tail call ptr @__cxa_begin_catch(ptr %93) #17
  %95 = mul nuw nsw i64 %18, 24
  tail call void @_ZdlPvm(ptr noundef nonnull %27, i64 noundef %95) #16
  invoke void @__cxa_rethrow() #14
          to label %100 unwind label %89

96:                                               ; preds = %89
  resume { ptr, i32 } %90

97:                                               ; preds = %89
  %98 = landingpad { ptr, i32 }
          catch ptr null
  %99 = extractvalue { ptr, i32 } %98, 0
  tail call void @__clang_call_terminate(ptr %99) #18
  unreachable

100:                                              ; preds = %91
  unreachable
}

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local void @_ZSt16__introsort_loopIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEElNS0_5__ops15_Iter_less_iterEEvT_S9_T0_T1_(ptr %0, ptr %1, i64 noundef %2) local_unnamed_addr #0 comdat {
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
  br i1 %13, label %14, label %130, !llvm.loop !84

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
  br i1 %46, label %32, label %47, !llvm.loop !85

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
  br i1 %65, label %56, label %66, !llvm.loop !86

66:                                               ; preds = %63, %56, %53
  %67 = phi i64 [ %54, %53 ], [ %59, %63 ], [ %57, %56 ]
  %68 = getelementptr inbounds double, ptr %0, i64 %67
  store double %30, ptr %68, align 8, !tbaa !5
  %69 = icmp eq i64 %28, 0
  %70 = add nsw i64 %28, -1
  br i1 %69, label %71, label %27, !llvm.loop !87

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
  br i1 %98, label %84, label %99, !llvm.loop !85

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
  br i1 %125, label %126, label %116, !llvm.loop !86

126:                                              ; preds = %123, %116, %113
  %127 = phi i64 [ %114, %113 ], [ %117, %116 ], [ 0, %123 ]
  %128 = getelementptr inbounds double, ptr %0, i64 %127
  store double %76, ptr %128, align 8, !tbaa !5
  %129 = icmp sgt i64 %79, 8
  br i1 %129, label %73, label %183, !llvm.loop !88

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
  br i1 %168, label %165, label %170, !llvm.loop !89

170:                                              ; preds = %165, %170
  %171 = phi ptr [ %172, %170 ], [ %163, %165 ]
  %172 = getelementptr inbounds i8, ptr %171, i64 -8
  %173 = load double, ptr %172, align 8, !tbaa !5
  %174 = fcmp olt double %164, %173
  br i1 %174, label %170, label %175, !llvm.loop !90

175:                                              ; preds = %170
  %176 = icmp ult ptr %166, %172
  br i1 %176, label %177, label %178

177:                                              ; preds = %175
  store double %173, ptr %166, align 8, !tbaa !5
  store double %167, ptr %172, align 8, !tbaa !5
  br label %161, !llvm.loop !91

178:                                              ; preds = %175
  tail call void @_ZSt16__introsort_loopIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEElNS0_5__ops15_Iter_less_iterEEvT_S9_T0_T1_(ptr nonnull %166, ptr %131, i64 noundef %134)
  %179 = ptrtoint ptr %166 to i64
  %180 = sub i64 %179, %4
  %181 = ashr exact i64 %180, 3
  %182 = icmp sgt i64 %181, 16
  br i1 %182, label %12, label %183, !llvm.loop !84

183:                                              ; preds = %178, %126, %3, %71
  ret void
}

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local void @_ZSt22__final_insertion_sortIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEENS0_5__ops15_Iter_less_iterEEvT_S9_T0_(ptr %0, ptr %1) local_unnamed_addr #0 comdat {
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
  br i1 %26, label %20, label %27, !llvm.loop !92

27:                                               ; preds = %20, %17, %16
  %28 = phi ptr [ %0, %16 ], [ %12, %17 ], [ %22, %20 ]
  store double %13, ptr %28, align 8, !tbaa !5
  %29 = add nuw nsw i64 %10, 8
  %30 = icmp eq i64 %29, 128
  br i1 %30, label %31, label %9, !llvm.loop !93

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
  br i1 %46, label %40, label %47, !llvm.loop !92

47:                                               ; preds = %40, %34
  %48 = phi ptr [ %35, %34 ], [ %42, %40 ]
  store double %36, ptr %48, align 8, !tbaa !5
  %49 = getelementptr inbounds i8, ptr %35, i64 8
  %50 = icmp eq ptr %49, %1
  br i1 %50, label %83, label %34, !llvm.loop !94

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
  br i1 %78, label %72, label %79, !llvm.loop !92

79:                                               ; preds = %72, %69, %62
  %80 = phi ptr [ %0, %62 ], [ %57, %69 ], [ %74, %72 ]
  store double %59, ptr %80, align 8, !tbaa !5
  %81 = getelementptr inbounds i8, ptr %57, i64 8
  %82 = icmp eq ptr %81, %1
  br i1 %82, label %83, label %56, !llvm.loop !93

83:                                               ; preds = %79, %47, %51, %31
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #2

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #11

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #12

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #12

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #13

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #12

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #12

attributes #0 = { mustprogress uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { noinline noreturn nounwind uwtable "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nobuiltin nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { noreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nobuiltin allocsize(0) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { inlinehint mustprogress uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #12 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #13 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #14 = { noreturn }
attributes #15 = { builtin allocsize(0) }
attributes #16 = { builtin nounwind }
attributes #17 = { nounwind }
attributes #18 = { noreturn nounwind }

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
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.mustprogress"}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.unroll.disable"}
!13 = distinct !{!13, !10}
!14 = !{!15, !16, i64 16}
!15 = !{!"_ZTSNSt12_Vector_baseIdSaIdEE17_Vector_impl_dataE", !16, i64 0, !16, i64 8, !16, i64 16}
!16 = !{!"any pointer", !7, i64 0}
!17 = !{!15, !16, i64 8}
!18 = !{!15, !16, i64 0}
!19 = !{!16, !16, i64 0}
!20 = distinct !{!20, !12}
!21 = distinct !{!21, !10}
!22 = distinct !{!22, !10, !23, !24}
!23 = !{!"llvm.loop.isvectorized", i32 1}
!24 = !{!"llvm.loop.unroll.runtime.disable"}
!25 = distinct !{!25, !10, !24, !23}
!26 = !{!27, !16, i64 0}
!27 = !{!"_ZTSNSt12_Vector_baseISt6vectorIdSaIdEESaIS2_EE17_Vector_impl_dataE", !16, i64 0, !16, i64 8, !16, i64 16}
!28 = !{!27, !16, i64 16}
!29 = !{!27, !16, i64 8}
!30 = distinct !{!30, !12}
!31 = !{!32}
!32 = distinct !{!32, !33}
!33 = distinct !{!33, !"LVerDomain"}
!34 = !{!35}
!35 = distinct !{!35, !33}
!36 = !{!37}
!37 = distinct !{!37, !33}
!38 = !{!35, !32}
!39 = distinct !{!39, !10, !23, !24}
!40 = !{!"branch_weights", !"expected", i32 1, i32 2000}
!41 = distinct !{!41, !10}
!42 = distinct !{!42, !10, !23}
!43 = distinct !{!43, !10}
!44 = !{!45, !45, i64 0}
!45 = !{!"int", !7, i64 0}
!46 = distinct !{!46, !10}
!47 = !{!48, !6, i64 8}
!48 = !{!"_ZTS8Particle", !6, i64 0, !6, i64 8, !45, i64 16}
!49 = !{!48, !6, i64 0}
!50 = !{!48, !45, i64 16}
!51 = distinct !{!51, !10, !23, !24}
!52 = distinct !{!52, !10, !24, !23}
!53 = distinct !{!53, !10}
!54 = distinct !{!54, !10}
!55 = distinct !{!55, !12}
!56 = distinct !{!56, !12}
!57 = distinct !{!57, !10}
!58 = distinct !{!58, !10}
!59 = distinct !{!59, !10, !23, !24}
!60 = distinct !{!60, !10, !24, !23}
!61 = distinct !{!61, !10, !23, !24}
!62 = distinct !{!62, !10, !24, !23}
!63 = distinct !{!63, !10}
!64 = distinct !{!64, !10, !23, !24}
!65 = distinct !{!65, !10, !24, !23}
!66 = distinct !{!66, !10, !23, !24}
!67 = distinct !{!67, !10, !24, !23}
!68 = distinct !{!68, !10, !23, !24}
!69 = distinct !{!69, !10, !24, !23}
!70 = distinct !{!70, !10, !23, !24}
!71 = distinct !{!71, !10, !24, !23}
!72 = distinct !{!72, !10}
!73 = !{!74}
!74 = distinct !{!74, !75, !"_ZSt19__relocate_object_aISt6vectorIdSaIdEES2_SaIS2_EEvPT_PT0_RT1_: argument 0"}
!75 = distinct !{!75, !"_ZSt19__relocate_object_aISt6vectorIdSaIdEES2_SaIS2_EEvPT_PT0_RT1_"}
!76 = !{!77}
!77 = distinct !{!77, !75, !"_ZSt19__relocate_object_aISt6vectorIdSaIdEES2_SaIS2_EEvPT_PT0_RT1_: argument 1"}
!78 = distinct !{!78, !10}
!79 = !{!80}
!80 = distinct !{!80, !81, !"_ZSt19__relocate_object_aISt6vectorIdSaIdEES2_SaIS2_EEvPT_PT0_RT1_: argument 0"}
!81 = distinct !{!81, !"_ZSt19__relocate_object_aISt6vectorIdSaIdEES2_SaIS2_EEvPT_PT0_RT1_"}
!82 = !{!83}
!83 = distinct !{!83, !81, !"_ZSt19__relocate_object_aISt6vectorIdSaIdEES2_SaIS2_EEvPT_PT0_RT1_: argument 1"}
!84 = distinct !{!84, !10}
!85 = distinct !{!85, !10}
!86 = distinct !{!86, !10}
!87 = distinct !{!87, !10}
!88 = distinct !{!88, !10}
!89 = distinct !{!89, !10}
!90 = distinct !{!90, !10}
!91 = distinct !{!91, !10}
!92 = distinct !{!92, !10}
!93 = distinct !{!93, !10}
!94 = distinct !{!94, !10}
