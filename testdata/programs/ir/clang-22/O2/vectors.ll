; clang++-22 -O2 -S -emit-llvm cpp/vectors.cpp -o ir/clang-22/O2/vectors.ll
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

$_ZNSt6vectorIdSaIdEE14_M_insert_rvalEN9__gnu_cxx17__normal_iteratorIPKdS1_EEOd = comdat any

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
  br i1 %3, label %19, label %93

4:                                                ; preds = %55
  %5 = ptrtoint ptr %59 to i64
  %6 = ptrtoint ptr %57 to i64
  %7 = ptrtoint ptr %58 to i64
  %8 = sub i64 %5, %7
  %9 = ashr exact i64 %8, 3
  %10 = icmp ugt i64 %9, 1
  br i1 %10, label %11, label %70

11:                                               ; preds = %4
  %12 = load double, ptr %58, align 8, !tbaa !9
  %13 = add nsw i64 %9, -1
  %14 = add nsw i64 %9, -2
  %15 = and i64 %13, 3
  %16 = icmp ult i64 %14, 3
  br i1 %16, label %74, label %17

17:                                               ; preds = %11
  %18 = and i64 %13, -4
  br label %95

19:                                               ; preds = %2, %55
  %20 = phi i32 [ %24, %55 ], [ 0, %2 ]
  %21 = phi ptr [ %58, %55 ], [ null, %2 ]
  %22 = phi ptr [ %57, %55 ], [ null, %2 ]
  %23 = phi ptr [ %59, %55 ], [ null, %2 ]
  %24 = add nuw nsw i32 %20, 1
  %25 = uitofp nneg i32 %24 to double
  %26 = fmul double %0, %25
  %27 = icmp eq ptr %23, %22
  br i1 %27, label %29, label %28

28:                                               ; preds = %19
  store double %26, ptr %23, align 8, !tbaa !9
  br label %55

29:                                               ; preds = %19
  %30 = ptrtoint ptr %22 to i64
  %31 = ptrtoint ptr %21 to i64
  %32 = sub i64 %30, %31
  %33 = icmp eq i64 %32, 9223372036854775800
  br i1 %33, label %34, label %36

34:                                               ; preds = %29
  invoke void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str) #17
          to label %35 unwind label %63

35:                                               ; preds = %34
  unreachable

36:                                               ; preds = %29
  %37 = ashr exact i64 %32, 3
  %38 = tail call i64 @llvm.umax.i64(i64 %37, i64 1)
  %39 = add nsw i64 %38, %37
  %40 = icmp ult i64 %39, %37
  %41 = tail call i64 @llvm.umin.i64(i64 %39, i64 1152921504606846975)
  %42 = select i1 %40, i64 1152921504606846975, i64 %41
  %43 = icmp ne i64 %42, 0
  tail call void @llvm.assume(i1 %43)
  %44 = shl nuw nsw i64 %42, 3
  %45 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %44) #18
          to label %46 unwind label %61

46:                                               ; preds = %36
  %47 = getelementptr inbounds i8, ptr %45, i64 %32
  store double %26, ptr %47, align 8, !tbaa !9
  %48 = icmp sgt i64 %32, 0
  br i1 %48, label %49, label %50

49:                                               ; preds = %46
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %45, ptr align 8 %21, i64 %32, i1 false)
  br label %50

50:                                               ; preds = %49, %46
  %51 = icmp eq ptr %21, null
  br i1 %51, label %53, label %52

52:                                               ; preds = %50
  tail call void @_ZdlPvm(ptr noundef nonnull %21, i64 noundef %32) #19
  br label %53

53:                                               ; preds = %52, %50
  %54 = getelementptr inbounds nuw double, ptr %45, i64 %42
  br label %55

55:                                               ; preds = %53, %28
  %56 = phi ptr [ %47, %53 ], [ %23, %28 ]
  %57 = phi ptr [ %54, %53 ], [ %22, %28 ]
  %58 = phi ptr [ %45, %53 ], [ %21, %28 ]
  %59 = getelementptr inbounds nuw i8, ptr %56, i64 8
  %60 = icmp eq i32 %24, %1
  br i1 %60, label %4, label %19, !llvm.loop !11

61:                                               ; preds = %36
  %62 = landingpad { ptr, i32 }
          cleanup
  br label %65

63:                                               ; preds = %34
  %64 = landingpad { ptr, i32 }
          cleanup
  br label %65

65:                                               ; preds = %63, %61
  %66 = phi { ptr, i32 } [ %62, %61 ], [ %64, %63 ]
  %67 = icmp eq ptr %21, null
  br i1 %67, label %69, label %68

68:                                               ; preds = %65
  tail call void @_ZdlPvm(ptr noundef nonnull %21, i64 noundef %32) #19
  br label %69

69:                                               ; preds = %65, %68
  resume { ptr, i32 } %66

70:                                               ; preds = %4
  %71 = icmp eq ptr %58, null
  br i1 %71, label %93, label %90

72:                                               ; preds = %95
  %73 = icmp eq i64 %15, 0
  br i1 %73, label %90, label %74

74:                                               ; preds = %72, %11
  %75 = phi double [ %12, %11 ], [ %113, %72 ]
  %76 = phi i64 [ 1, %11 ], [ %115, %72 ]
  %77 = phi double [ 0.000000e+00, %11 ], [ %114, %72 ]
  %78 = icmp ne i64 %15, 0
  tail call void @llvm.assume(i1 %78)
  br label %79

79:                                               ; preds = %79, %74
  %80 = phi double [ %85, %79 ], [ %75, %74 ]
  %81 = phi i64 [ %87, %79 ], [ %76, %74 ]
  %82 = phi double [ %86, %79 ], [ %77, %74 ]
  %83 = phi i64 [ %88, %79 ], [ 0, %74 ]
  %84 = getelementptr inbounds nuw double, ptr %58, i64 %81
  %85 = load double, ptr %84, align 8, !tbaa !9
  %86 = tail call double @llvm.fmuladd.f64(double %80, double %85, double %82)
  %87 = add nuw i64 %81, 1
  %88 = add i64 %83, 1
  %89 = icmp eq i64 %88, %15
  br i1 %89, label %90, label %79, !llvm.loop !13

90:                                               ; preds = %72, %79, %70
  %91 = phi double [ 0.000000e+00, %70 ], [ %114, %72 ], [ %86, %79 ]
  %92 = sub i64 %6, %7
  tail call void @_ZdlPvm(ptr noundef nonnull %58, i64 noundef %92) #19
  br label %93

93:                                               ; preds = %2, %70, %90
  %94 = phi double [ 0.000000e+00, %70 ], [ %91, %90 ], [ 0.000000e+00, %2 ]
  ret double %94

95:                                               ; preds = %95, %17
  %96 = phi double [ %12, %17 ], [ %113, %95 ]
  %97 = phi i64 [ 1, %17 ], [ %115, %95 ]
  %98 = phi double [ 0.000000e+00, %17 ], [ %114, %95 ]
  %99 = phi i64 [ 0, %17 ], [ %116, %95 ]
  %100 = getelementptr inbounds nuw double, ptr %58, i64 %97
  %101 = load double, ptr %100, align 8, !tbaa !9
  %102 = tail call double @llvm.fmuladd.f64(double %96, double %101, double %98)
  %103 = getelementptr inbounds nuw double, ptr %58, i64 %97
  %104 = getelementptr inbounds nuw i8, ptr %103, i64 8
  %105 = load double, ptr %104, align 8, !tbaa !9
  %106 = tail call double @llvm.fmuladd.f64(double %101, double %105, double %102)
  %107 = getelementptr inbounds nuw double, ptr %58, i64 %97
  %108 = getelementptr inbounds nuw i8, ptr %107, i64 16
  %109 = load double, ptr %108, align 8, !tbaa !9
  %110 = tail call double @llvm.fmuladd.f64(double %105, double %109, double %106)
  %111 = getelementptr inbounds nuw double, ptr %58, i64 %97
  %112 = getelementptr inbounds nuw i8, ptr %111, i64 24
  %113 = load double, ptr %112, align 8, !tbaa !9
  %114 = tail call double @llvm.fmuladd.f64(double %109, double %113, double %110)
  %115 = add nuw i64 %97, 4
  %116 = add i64 %99, 4
  %117 = icmp eq i64 %116, %18
  br i1 %117, label %72, label %95, !llvm.loop !15
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

declare i32 @__gxx_personality_v0(...)

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress uwtable
define dso_local double @vector_resized_and_erased(ptr noundef %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %3 = alloca %"class.std::vector", align 8
  %4 = alloca double, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #20
  %5 = sext i32 %1 to i64
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %3, i8 0, i64 24, i1 false)
  %6 = shl nsw i64 %5, 3
  %7 = icmp ugt i64 %6, 9223372036854775800
  br i1 %7, label %8, label %9

8:                                                ; preds = %2
  tail call void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str.1) #17
  unreachable

9:                                                ; preds = %2
  %10 = icmp eq i32 %1, 0
  br i1 %10, label %11, label %14

11:                                               ; preds = %9
  %12 = getelementptr inbounds nuw i8, ptr null, i64 %6
  %13 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store ptr %12, ptr %13, align 8, !tbaa !16
  br label %18

14:                                               ; preds = %9
  %15 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %6) #18
  store ptr %15, ptr %3, align 8, !tbaa !20
  %16 = getelementptr inbounds nuw i8, ptr %15, i64 %6
  %17 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store ptr %16, ptr %17, align 8, !tbaa !16
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %15, ptr align 8 %0, i64 %6, i1 false)
  br label %18

18:                                               ; preds = %14, %11
  %19 = phi ptr [ null, %11 ], [ %15, %14 ]
  %20 = phi ptr [ %12, %11 ], [ %16, %14 ]
  %21 = getelementptr inbounds nuw i8, ptr %3, i64 8
  store ptr %20, ptr %21, align 8, !tbaa !21
  %22 = add nsw i32 %1, 2
  %23 = sext i32 %22 to i64
  %24 = ptrtoint ptr %20 to i64
  %25 = ptrtoint ptr %19 to i64
  %26 = sub i64 %24, %25
  %27 = ashr exact i64 %26, 3
  %28 = icmp ult i64 %27, %23
  br i1 %28, label %29, label %34

29:                                               ; preds = %18
  %30 = sub nuw nsw i64 %23, %27
  invoke void @_ZNSt6vectorIdSaIdEE14_M_fill_insertEN9__gnu_cxx17__normal_iteratorIPdS1_EEmRKd(ptr noundef nonnull align 8 dereferenceable(24) %3, ptr %20, i64 noundef %30, ptr noundef nonnull align 8 dereferenceable(8) %0)
          to label %31 unwind label %102

31:                                               ; preds = %29
  %32 = load ptr, ptr %3, align 8, !tbaa !22
  %33 = load ptr, ptr %21, align 8, !tbaa !22
  br label %40

34:                                               ; preds = %18
  %35 = icmp ugt i64 %27, %23
  br i1 %35, label %36, label %40

36:                                               ; preds = %34
  %37 = getelementptr inbounds nuw double, ptr %19, i64 %23
  %38 = icmp eq ptr %20, %37
  br i1 %38, label %40, label %39

39:                                               ; preds = %36
  store ptr %37, ptr %21, align 8, !tbaa !21
  br label %40

40:                                               ; preds = %31, %39, %36, %34
  %41 = phi ptr [ %33, %31 ], [ %37, %39 ], [ %20, %36 ], [ %20, %34 ]
  %42 = phi ptr [ %32, %31 ], [ %19, %39 ], [ %19, %36 ], [ %19, %34 ]
  %43 = getelementptr inbounds nuw i8, ptr %42, i64 16
  %44 = icmp eq ptr %43, %41
  br i1 %44, label %51, label %45

45:                                               ; preds = %40
  %46 = getelementptr inbounds nuw i8, ptr %42, i64 8
  %47 = ptrtoint ptr %41 to i64
  %48 = ptrtoint ptr %43 to i64
  %49 = sub i64 %47, %48
  call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %46, ptr nonnull align 8 %43, i64 %49, i1 false)
  %50 = load ptr, ptr %21, align 8, !tbaa !21
  br label %51

51:                                               ; preds = %45, %40
  %52 = phi ptr [ %50, %45 ], [ %41, %40 ]
  %53 = getelementptr inbounds i8, ptr %52, i64 -8
  store ptr %53, ptr %21, align 8, !tbaa !21
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #20
  %54 = getelementptr inbounds i8, ptr %52, i64 -16
  %55 = load double, ptr %54, align 8, !tbaa !9
  %56 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %57 = load double, ptr %56, align 8, !tbaa !9
  %58 = fmul double %55, %57
  store double %58, ptr %4, align 8, !tbaa !9
  %59 = invoke ptr @_ZNSt6vectorIdSaIdEE14_M_insert_rvalEN9__gnu_cxx17__normal_iteratorIPKdS1_EEOd(ptr noundef nonnull align 8 dereferenceable(24) %3, ptr %42, ptr noundef nonnull align 8 dereferenceable(8) %4)
          to label %60 unwind label %104

60:                                               ; preds = %51
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #20
  %61 = load ptr, ptr %21, align 8, !tbaa !21
  %62 = getelementptr inbounds i8, ptr %61, i64 -8
  store ptr %62, ptr %21, align 8, !tbaa !21
  %63 = load ptr, ptr %3, align 8, !tbaa !20
  %64 = ptrtoint ptr %63 to i64
  %65 = icmp eq ptr %62, %63
  br i1 %65, label %74, label %66

66:                                               ; preds = %60
  %67 = ptrtoint ptr %62 to i64
  %68 = sub i64 %67, %64
  %69 = ashr exact i64 %68, 3
  %70 = and i64 %69, 3
  %71 = icmp ult i64 %69, 4
  br i1 %71, label %78, label %72

72:                                               ; preds = %66
  %73 = and i64 %69, -4
  br label %106

74:                                               ; preds = %60
  %75 = icmp eq ptr %63, null
  br i1 %75, label %100, label %94

76:                                               ; preds = %106
  %77 = icmp eq i64 %70, 0
  br i1 %77, label %94, label %78

78:                                               ; preds = %76, %66
  %79 = phi i64 [ 0, %66 ], [ %131, %76 ]
  %80 = phi double [ 0.000000e+00, %66 ], [ %133, %76 ]
  %81 = icmp ne i64 %70, 0
  call void @llvm.assume(i1 %81)
  br label %82

82:                                               ; preds = %82, %78
  %83 = phi i64 [ %89, %82 ], [ %79, %78 ]
  %84 = phi double [ %91, %82 ], [ %80, %78 ]
  %85 = phi i64 [ %92, %82 ], [ 0, %78 ]
  %86 = getelementptr inbounds nuw double, ptr %63, i64 %83
  %87 = load double, ptr %86, align 8, !tbaa !9
  %88 = fmul double %87, %87
  %89 = add nuw i64 %83, 1
  %90 = uitofp i64 %89 to double
  %91 = call double @llvm.fmuladd.f64(double %88, double %90, double %84)
  %92 = add i64 %85, 1
  %93 = icmp eq i64 %92, %70
  br i1 %93, label %94, label %82, !llvm.loop !23

94:                                               ; preds = %76, %82, %74
  %95 = phi double [ 0.000000e+00, %74 ], [ %133, %76 ], [ %91, %82 ]
  %96 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %97 = load ptr, ptr %96, align 8, !tbaa !16
  %98 = ptrtoint ptr %97 to i64
  %99 = sub i64 %98, %64
  call void @_ZdlPvm(ptr noundef nonnull %63, i64 noundef %99) #19
  br label %100

100:                                              ; preds = %74, %94
  %101 = phi double [ 0.000000e+00, %74 ], [ %95, %94 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #20
  ret double %101

102:                                              ; preds = %29
  %103 = landingpad { ptr, i32 }
          cleanup
  br label %136

104:                                              ; preds = %51
  %105 = landingpad { ptr, i32 }
          cleanup
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #20
  br label %136

106:                                              ; preds = %106, %72
  %107 = phi i64 [ 0, %72 ], [ %131, %106 ]
  %108 = phi double [ 0.000000e+00, %72 ], [ %133, %106 ]
  %109 = phi i64 [ 0, %72 ], [ %134, %106 ]
  %110 = getelementptr inbounds nuw double, ptr %63, i64 %107
  %111 = load double, ptr %110, align 8, !tbaa !9
  %112 = fmul double %111, %111
  %113 = or disjoint i64 %107, 1
  %114 = uitofp i64 %113 to double
  %115 = call double @llvm.fmuladd.f64(double %112, double %114, double %108)
  %116 = getelementptr inbounds nuw double, ptr %63, i64 %113
  %117 = load double, ptr %116, align 8, !tbaa !9
  %118 = fmul double %117, %117
  %119 = or disjoint i64 %107, 2
  %120 = uitofp i64 %119 to double
  %121 = call double @llvm.fmuladd.f64(double %118, double %120, double %115)
  %122 = getelementptr inbounds nuw double, ptr %63, i64 %119
  %123 = load double, ptr %122, align 8, !tbaa !9
  %124 = fmul double %123, %123
  %125 = or disjoint i64 %107, 3
  %126 = uitofp i64 %125 to double
  %127 = call double @llvm.fmuladd.f64(double %124, double %126, double %121)
  %128 = getelementptr inbounds nuw double, ptr %63, i64 %125
  %129 = load double, ptr %128, align 8, !tbaa !9
  %130 = fmul double %129, %129
  %131 = add nuw i64 %107, 4
  %132 = uitofp i64 %131 to double
  %133 = call double @llvm.fmuladd.f64(double %130, double %132, double %127)
  %134 = add i64 %109, 4
  %135 = icmp eq i64 %134, %73
  br i1 %135, label %76, label %106, !llvm.loop !24

136:                                              ; preds = %104, %102
  %137 = phi { ptr, i32 } [ %105, %104 ], [ %103, %102 ]
  %138 = load ptr, ptr %3, align 8, !tbaa !20
  %139 = icmp eq ptr %138, null
  br i1 %139, label %146, label %140

140:                                              ; preds = %136
  %141 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %142 = load ptr, ptr %141, align 8, !tbaa !16
  %143 = ptrtoint ptr %142 to i64
  %144 = ptrtoint ptr %138 to i64
  %145 = sub i64 %143, %144
  call void @_ZdlPvm(ptr noundef nonnull %138, i64 noundef %145) #19
  br label %146

146:                                              ; preds = %140, %136
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #20
  resume { ptr, i32 } %137
}

; Function Attrs: mustprogress uwtable
define dso_local double @vector_of_vectors(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %3 = alloca %"class.std::vector.1", align 8
  %4 = alloca %"class.std::vector", align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #20
  %5 = sext i32 %1 to i64
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #20
  %6 = icmp slt i32 %1, 0
  br i1 %6, label %7, label %9

7:                                                ; preds = %2
  invoke void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str.1) #17
          to label %8 unwind label %163

8:                                                ; preds = %7
  unreachable

9:                                                ; preds = %2
  %10 = icmp eq i32 %1, 0
  br i1 %10, label %11, label %12

11:                                               ; preds = %9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %4, i8 0, i64 24, i1 false)
  br label %46

12:                                               ; preds = %9
  %13 = shl nuw nsw i64 %5, 3
  %14 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %13) #18
          to label %15 unwind label %163

15:                                               ; preds = %12
  store ptr %14, ptr %4, align 8, !tbaa !20
  %16 = getelementptr inbounds nuw double, ptr %14, i64 %5
  %17 = getelementptr inbounds nuw i8, ptr %4, i64 16
  store ptr %16, ptr %17, align 8, !tbaa !16
  %18 = getelementptr inbounds nuw i8, ptr %14, i64 %13
  %19 = add nsw i64 %13, -8
  %20 = lshr exact i64 %19, 3
  %21 = add nuw nsw i64 %20, 1
  %22 = icmp ult i64 %19, 24
  br i1 %22, label %36, label %23

23:                                               ; preds = %15
  %24 = and i64 %21, 4611686018427387900
  %25 = shl i64 %24, 3
  %26 = getelementptr i8, ptr %14, i64 %25
  br label %27

27:                                               ; preds = %27, %23
  %28 = phi i64 [ 0, %23 ], [ %32, %27 ]
  %29 = shl i64 %28, 3
  %30 = getelementptr i8, ptr %14, i64 %29
  %31 = getelementptr i8, ptr %30, i64 16
  store <2 x double> splat (double 1.000000e+00), ptr %30, align 8, !tbaa !9
  store <2 x double> splat (double 1.000000e+00), ptr %31, align 8, !tbaa !9
  %32 = add nuw i64 %28, 4
  %33 = icmp eq i64 %32, %24
  br i1 %33, label %34, label %27, !llvm.loop !25

34:                                               ; preds = %27
  %35 = icmp eq i64 %21, %24
  br i1 %35, label %42, label %36

36:                                               ; preds = %15, %34
  %37 = phi ptr [ %14, %15 ], [ %26, %34 ]
  br label %38

38:                                               ; preds = %36, %38
  %39 = phi ptr [ %40, %38 ], [ %37, %36 ]
  store double 1.000000e+00, ptr %39, align 8, !tbaa !9
  %40 = getelementptr inbounds nuw i8, ptr %39, i64 8
  %41 = icmp eq ptr %40, %18
  br i1 %41, label %42, label %38, !llvm.loop !28

42:                                               ; preds = %38, %34
  %43 = getelementptr inbounds nuw i8, ptr %4, i64 8
  store ptr %18, ptr %43, align 8, !tbaa !21
  %44 = mul nuw nsw i64 %5, 24
  %45 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %44) #18
          to label %46 unwind label %165

46:                                               ; preds = %42, %11
  %47 = phi ptr [ null, %11 ], [ %45, %42 ]
  store ptr %47, ptr %3, align 8, !tbaa !29
  %48 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %49 = getelementptr inbounds nuw %"class.std::vector", ptr %47, i64 %5
  %50 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store ptr %49, ptr %50, align 8, !tbaa !32
  %51 = invoke noundef ptr @_ZSt18__do_uninit_fill_nIPSt6vectorIdSaIdEEmS2_ET_S4_T0_RKT1_(ptr noundef %47, i64 noundef %5, ptr noundef nonnull align 8 dereferenceable(24) %4)
          to label %57 unwind label %52

52:                                               ; preds = %46
  %53 = landingpad { ptr, i32 }
          cleanup
  %54 = icmp eq ptr %47, null
  br i1 %54, label %167, label %55

55:                                               ; preds = %52
  %56 = mul nuw nsw i64 %5, 24
  call void @_ZdlPvm(ptr noundef nonnull %47, i64 noundef %56) #19
  br label %167

57:                                               ; preds = %46
  store ptr %51, ptr %48, align 8, !tbaa !33
  %58 = load ptr, ptr %4, align 8, !tbaa !20
  %59 = icmp eq ptr %58, null
  br i1 %59, label %66, label %60

60:                                               ; preds = %57
  %61 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %62 = load ptr, ptr %61, align 8, !tbaa !16
  %63 = ptrtoint ptr %62 to i64
  %64 = ptrtoint ptr %58 to i64
  %65 = sub i64 %63, %64
  call void @_ZdlPvm(ptr noundef nonnull %58, i64 noundef %65) #19
  br label %66

66:                                               ; preds = %57, %60
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #20
  br i1 %10, label %128, label %67

67:                                               ; preds = %66
  %68 = zext nneg i32 %1 to i64
  %69 = shl nuw nsw i64 %68, 3
  %70 = getelementptr i8, ptr %0, i64 %69
  br label %71

71:                                               ; preds = %67, %179
  %72 = phi i64 [ 0, %67 ], [ %180, %179 ]
  %73 = phi i64 [ 1, %67 ], [ %181, %179 ]
  %74 = getelementptr inbounds nuw double, ptr %0, i64 %72
  %75 = getelementptr inbounds nuw %"class.std::vector", ptr %47, i64 %72
  %76 = load ptr, ptr %75, align 8, !tbaa !20
  %77 = icmp samesign ult i64 %73, 6
  br i1 %77, label %109, label %78

78:                                               ; preds = %71
  %79 = shl nuw nsw i64 %72, 3
  %80 = add nuw i64 %79, 8
  %81 = getelementptr i8, ptr %0, i64 %80
  %82 = getelementptr i8, ptr %76, i64 %80
  %83 = icmp ult ptr %76, %81
  %84 = icmp ult ptr %0, %82
  %85 = and i1 %83, %84
  %86 = icmp ult ptr %76, %70
  %87 = icmp ult ptr %0, %82
  %88 = and i1 %86, %87
  %89 = or i1 %85, %88
  br i1 %89, label %109, label %90

90:                                               ; preds = %78
  %91 = and i64 %73, 9223372036854775804
  %92 = load double, ptr %74, align 8, !tbaa !9, !alias.scope !34
  %93 = insertelement <2 x double> poison, double %92, i64 0
  %94 = shufflevector <2 x double> %93, <2 x double> poison, <2 x i32> zeroinitializer
  br label %95

95:                                               ; preds = %95, %90
  %96 = phi i64 [ 0, %90 ], [ %105, %95 ]
  %97 = getelementptr inbounds nuw double, ptr %0, i64 %96
  %98 = getelementptr inbounds nuw i8, ptr %97, i64 16
  %99 = load <2 x double>, ptr %97, align 8, !tbaa !9, !alias.scope !37
  %100 = load <2 x double>, ptr %98, align 8, !tbaa !9, !alias.scope !37
  %101 = fmul <2 x double> %94, %99
  %102 = fmul <2 x double> %94, %100
  %103 = getelementptr inbounds nuw double, ptr %76, i64 %96
  %104 = getelementptr inbounds nuw i8, ptr %103, i64 16
  store <2 x double> %101, ptr %103, align 8, !tbaa !9, !alias.scope !39, !noalias !41
  store <2 x double> %102, ptr %104, align 8, !tbaa !9, !alias.scope !39, !noalias !41
  %105 = add nuw i64 %96, 4
  %106 = icmp eq i64 %105, %91
  br i1 %106, label %107, label %95, !llvm.loop !42

107:                                              ; preds = %95
  %108 = icmp eq i64 %73, %91
  br i1 %108, label %179, label %109

109:                                              ; preds = %78, %71, %107
  %110 = phi i64 [ 0, %78 ], [ 0, %71 ], [ %91, %107 ]
  %111 = sub nsw i64 %72, %110
  %112 = and i64 %73, 3
  %113 = icmp eq i64 %112, 0
  br i1 %113, label %125, label %114

114:                                              ; preds = %109, %114
  %115 = phi i64 [ %122, %114 ], [ %110, %109 ]
  %116 = phi i64 [ %123, %114 ], [ 0, %109 ]
  %117 = load double, ptr %74, align 8, !tbaa !9
  %118 = getelementptr inbounds nuw double, ptr %0, i64 %115
  %119 = load double, ptr %118, align 8, !tbaa !9
  %120 = fmul double %117, %119
  %121 = getelementptr inbounds nuw double, ptr %76, i64 %115
  store double %120, ptr %121, align 8, !tbaa !9
  %122 = add nuw nsw i64 %115, 1
  %123 = add i64 %116, 1
  %124 = icmp eq i64 %123, %112
  br i1 %124, label %125, label %114, !llvm.loop !43

125:                                              ; preds = %114, %109
  %126 = phi i64 [ %110, %109 ], [ %122, %114 ]
  %127 = icmp ult i64 %111, 3
  br i1 %127, label %179, label %183

128:                                              ; preds = %179, %66
  %129 = icmp eq ptr %51, %49
  br i1 %129, label %159, label %130

130:                                              ; preds = %128
  %131 = getelementptr inbounds nuw i8, ptr %47, i64 8
  %132 = load ptr, ptr %131, align 8, !tbaa !21
  %133 = load ptr, ptr %47, align 8, !tbaa !20
  %134 = ptrtoint ptr %132 to i64
  %135 = ptrtoint ptr %133 to i64
  %136 = sub i64 %134, %135
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %51, i8 0, i64 24, i1 false)
  %137 = icmp eq ptr %132, %133
  br i1 %137, label %144, label %138

138:                                              ; preds = %130
  %139 = icmp ugt i64 %136, 9223372036854775800
  br i1 %139, label %140, label %142, !prof !44

140:                                              ; preds = %138
  invoke void @_ZSt28__throw_bad_array_new_lengthv() #17
          to label %141 unwind label %239

141:                                              ; preds = %140
  unreachable

142:                                              ; preds = %138
  %143 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %136) #18
          to label %144 unwind label %239

144:                                              ; preds = %142, %130
  %145 = phi ptr [ null, %130 ], [ %143, %142 ]
  store ptr %145, ptr %51, align 8, !tbaa !20
  %146 = getelementptr inbounds nuw i8, ptr %51, i64 8
  store ptr %145, ptr %146, align 8, !tbaa !21
  %147 = getelementptr inbounds nuw i8, ptr %145, i64 %136
  %148 = getelementptr inbounds nuw i8, ptr %51, i64 16
  store ptr %147, ptr %148, align 8, !tbaa !16
  %149 = load ptr, ptr %47, align 8, !tbaa !22
  %150 = load ptr, ptr %131, align 8, !tbaa !22
  %151 = ptrtoint ptr %150 to i64
  %152 = ptrtoint ptr %149 to i64
  %153 = sub i64 %151, %152
  %154 = icmp eq ptr %150, %149
  br i1 %154, label %156, label %155

155:                                              ; preds = %144
  call void @llvm.memmove.p0.p0.i64(ptr align 8 %145, ptr align 8 %149, i64 %153, i1 false)
  br label %156

156:                                              ; preds = %155, %144
  %157 = getelementptr inbounds i8, ptr %145, i64 %153
  store ptr %157, ptr %146, align 8, !tbaa !21
  %158 = getelementptr inbounds nuw i8, ptr %51, i64 24
  store ptr %158, ptr %48, align 8, !tbaa !33
  br label %210

159:                                              ; preds = %128
  invoke void @_ZNSt6vectorIS_IdSaIdEESaIS1_EE17_M_realloc_insertIJRKS1_EEEvN9__gnu_cxx17__normal_iteratorIPS1_S3_EEDpOT_(ptr noundef nonnull align 8 dereferenceable(24) %3, ptr %51, ptr noundef nonnull align 8 dereferenceable(24) %47)
          to label %160 unwind label %239

160:                                              ; preds = %159
  %161 = load ptr, ptr %3, align 8, !tbaa !45
  %162 = load ptr, ptr %48, align 8, !tbaa !45
  br label %210

163:                                              ; preds = %12, %7
  %164 = landingpad { ptr, i32 }
          cleanup
  br label %177

165:                                              ; preds = %42
  %166 = landingpad { ptr, i32 }
          cleanup
  br label %167

167:                                              ; preds = %52, %55, %165
  %168 = phi { ptr, i32 } [ %166, %165 ], [ %53, %55 ], [ %53, %52 ]
  %169 = load ptr, ptr %4, align 8, !tbaa !20
  %170 = icmp eq ptr %169, null
  br i1 %170, label %177, label %171

171:                                              ; preds = %167
  %172 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %173 = load ptr, ptr %172, align 8, !tbaa !16
  %174 = ptrtoint ptr %173 to i64
  %175 = ptrtoint ptr %169 to i64
  %176 = sub i64 %174, %175
  call void @_ZdlPvm(ptr noundef nonnull %169, i64 noundef %176) #19
  br label %177

177:                                              ; preds = %171, %167, %163
  %178 = phi { ptr, i32 } [ %164, %163 ], [ %168, %167 ], [ %168, %171 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #20
  br label %260

179:                                              ; preds = %125, %183, %107
  %180 = add nuw nsw i64 %72, 1
  %181 = add nuw nsw i64 %73, 1
  %182 = icmp eq i64 %180, %68
  br i1 %182, label %128, label %71, !llvm.loop !46

183:                                              ; preds = %125, %183
  %184 = phi i64 [ %208, %183 ], [ %126, %125 ]
  %185 = load double, ptr %74, align 8, !tbaa !9
  %186 = getelementptr inbounds nuw double, ptr %0, i64 %184
  %187 = load double, ptr %186, align 8, !tbaa !9
  %188 = fmul double %185, %187
  %189 = getelementptr inbounds nuw double, ptr %76, i64 %184
  store double %188, ptr %189, align 8, !tbaa !9
  %190 = add nuw nsw i64 %184, 1
  %191 = load double, ptr %74, align 8, !tbaa !9
  %192 = getelementptr inbounds nuw double, ptr %0, i64 %190
  %193 = load double, ptr %192, align 8, !tbaa !9
  %194 = fmul double %191, %193
  %195 = getelementptr inbounds nuw double, ptr %76, i64 %190
  store double %194, ptr %195, align 8, !tbaa !9
  %196 = add nuw nsw i64 %184, 2
  %197 = load double, ptr %74, align 8, !tbaa !9
  %198 = getelementptr inbounds nuw double, ptr %0, i64 %196
  %199 = load double, ptr %198, align 8, !tbaa !9
  %200 = fmul double %197, %199
  %201 = getelementptr inbounds nuw double, ptr %76, i64 %196
  store double %200, ptr %201, align 8, !tbaa !9
  %202 = add nuw nsw i64 %184, 3
  %203 = load double, ptr %74, align 8, !tbaa !9
  %204 = getelementptr inbounds nuw double, ptr %0, i64 %202
  %205 = load double, ptr %204, align 8, !tbaa !9
  %206 = fmul double %203, %205
  %207 = getelementptr inbounds nuw double, ptr %76, i64 %202
  store double %206, ptr %207, align 8, !tbaa !9
  %208 = add nuw nsw i64 %184, 4
  %209 = icmp eq i64 %208, %73
  br i1 %209, label %179, label %183, !llvm.loop !47

210:                                              ; preds = %160, %156
  %211 = phi ptr [ %162, %160 ], [ %158, %156 ]
  %212 = phi ptr [ %161, %160 ], [ %47, %156 ]
  %213 = icmp eq ptr %212, %211
  br i1 %213, label %229, label %241

214:                                              ; preds = %248, %224
  %215 = phi ptr [ %225, %224 ], [ %212, %248 ]
  %216 = load ptr, ptr %215, align 8, !tbaa !20
  %217 = icmp eq ptr %216, null
  br i1 %217, label %224, label %218

218:                                              ; preds = %214
  %219 = getelementptr inbounds nuw i8, ptr %215, i64 16
  %220 = load ptr, ptr %219, align 8, !tbaa !16
  %221 = ptrtoint ptr %220 to i64
  %222 = ptrtoint ptr %216 to i64
  %223 = sub i64 %221, %222
  call void @_ZdlPvm(ptr noundef nonnull %216, i64 noundef %223) #19
  br label %224

224:                                              ; preds = %218, %214
  %225 = getelementptr inbounds nuw i8, ptr %215, i64 24
  %226 = icmp eq ptr %225, %211
  br i1 %226, label %227, label %214, !llvm.loop !48

227:                                              ; preds = %224
  %228 = load ptr, ptr %3, align 8, !tbaa !29
  br label %229

229:                                              ; preds = %210, %227
  %230 = phi double [ %250, %227 ], [ 0.000000e+00, %210 ]
  %231 = phi ptr [ %228, %227 ], [ %212, %210 ]
  %232 = icmp eq ptr %231, null
  br i1 %232, label %238, label %233

233:                                              ; preds = %229
  %234 = load ptr, ptr %50, align 8, !tbaa !32
  %235 = ptrtoint ptr %234 to i64
  %236 = ptrtoint ptr %231 to i64
  %237 = sub i64 %235, %236
  call void @_ZdlPvm(ptr noundef nonnull %231, i64 noundef %237) #19
  br label %238

238:                                              ; preds = %229, %233
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #20
  ret double %230

239:                                              ; preds = %159, %142, %140
  %240 = landingpad { ptr, i32 }
          cleanup
  call void @_ZNSt6vectorIS_IdSaIdEESaIS1_EED2Ev(ptr noundef nonnull align 8 dereferenceable(24) %3) #20
  br label %260

241:                                              ; preds = %210, %248
  %242 = phi double [ %250, %248 ], [ 0.000000e+00, %210 ]
  %243 = phi ptr [ %251, %248 ], [ %212, %210 ]
  %244 = load ptr, ptr %243, align 8, !tbaa !22
  %245 = getelementptr inbounds nuw i8, ptr %243, i64 8
  %246 = load ptr, ptr %245, align 8, !tbaa !22
  %247 = icmp eq ptr %244, %246
  br i1 %247, label %248, label %253

248:                                              ; preds = %253, %241
  %249 = phi double [ 1.000000e+00, %241 ], [ %257, %253 ]
  %250 = fadd double %242, %249
  %251 = getelementptr inbounds nuw i8, ptr %243, i64 24
  %252 = icmp eq ptr %251, %211
  br i1 %252, label %214, label %241

253:                                              ; preds = %241, %253
  %254 = phi double [ %257, %253 ], [ 1.000000e+00, %241 ]
  %255 = phi ptr [ %258, %253 ], [ %244, %241 ]
  %256 = load double, ptr %255, align 8, !tbaa !9
  %257 = fmul double %254, %256
  %258 = getelementptr inbounds nuw i8, ptr %255, i64 8
  %259 = icmp eq ptr %258, %246
  br i1 %259, label %248, label %253

260:                                              ; preds = %239, %177
  %261 = phi { ptr, i32 } [ %240, %239 ], [ %178, %177 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #20
  resume { ptr, i32 } %261
}

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZNSt6vectorIS_IdSaIdEESaIS1_EED2Ev(ptr noundef nonnull align 8 dereferenceable(24) %0) unnamed_addr #3 comdat align 2 personality ptr @__gxx_personality_v0 {
  %2 = load ptr, ptr %0, align 8, !tbaa !29
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %4 = load ptr, ptr %3, align 8, !tbaa !33
  %5 = icmp eq ptr %2, %4
  br i1 %5, label %21, label %6

6:                                                ; preds = %1, %16
  %7 = phi ptr [ %17, %16 ], [ %2, %1 ]
  %8 = load ptr, ptr %7, align 8, !tbaa !20
  %9 = icmp eq ptr %8, null
  br i1 %9, label %16, label %10

10:                                               ; preds = %6
  %11 = getelementptr inbounds nuw i8, ptr %7, i64 16
  %12 = load ptr, ptr %11, align 8, !tbaa !16
  %13 = ptrtoint ptr %12 to i64
  %14 = ptrtoint ptr %8 to i64
  %15 = sub i64 %13, %14
  tail call void @_ZdlPvm(ptr noundef nonnull %8, i64 noundef %15) #19
  br label %16

16:                                               ; preds = %10, %6
  %17 = getelementptr inbounds nuw i8, ptr %7, i64 24
  %18 = icmp eq ptr %17, %4
  br i1 %18, label %19, label %6, !llvm.loop !48

19:                                               ; preds = %16
  %20 = load ptr, ptr %0, align 8, !tbaa !29
  br label %21

21:                                               ; preds = %19, %1
  %22 = phi ptr [ %20, %19 ], [ %2, %1 ]
  %23 = icmp eq ptr %22, null
  br i1 %23, label %30, label %24

24:                                               ; preds = %21
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %26 = load ptr, ptr %25, align 8, !tbaa !32
  %27 = ptrtoint ptr %26 to i64
  %28 = ptrtoint ptr %22 to i64
  %29 = sub i64 %27, %28
  tail call void @_ZdlPvm(ptr noundef nonnull %22, i64 noundef %29) #19
  br label %30

30:                                               ; preds = %21, %24
  ret void
}

; Function Attrs: mustprogress uwtable
define dso_local double @vector_of_structs(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %3 = tail call noalias noundef nonnull dereferenceable(48) ptr @_Znwm(i64 noundef 48) #18
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %5 = icmp sgt i32 %1, 0
  br i1 %5, label %6, label %65

6:                                                ; preds = %2
  %7 = zext nneg i32 %1 to i64
  br label %10

8:                                                ; preds = %49
  %9 = icmp eq ptr %52, %53
  br i1 %9, label %65, label %56

10:                                               ; preds = %6, %49
  %11 = phi i64 [ 0, %6 ], [ %54, %49 ]
  %12 = phi ptr [ %3, %6 ], [ %52, %49 ]
  %13 = phi ptr [ %3, %6 ], [ %53, %49 ]
  %14 = phi ptr [ %4, %6 ], [ %50, %49 ]
  %15 = getelementptr inbounds nuw double, ptr %0, i64 %11
  %16 = load double, ptr %15, align 8, !tbaa !9
  %17 = fmul double %16, 5.000000e-01
  %18 = icmp eq ptr %13, %14
  br i1 %18, label %23, label %19

19:                                               ; preds = %10
  store double %16, ptr %13, align 8, !tbaa !9
  %20 = getelementptr inbounds nuw i8, ptr %13, i64 8
  store double %17, ptr %20, align 8, !tbaa !9
  %21 = getelementptr inbounds nuw i8, ptr %13, i64 16
  %22 = trunc nuw nsw i64 %11 to i32
  store i32 %22, ptr %21, align 8, !tbaa !5
  br label %49

23:                                               ; preds = %10
  %24 = ptrtoint ptr %13 to i64
  %25 = ptrtoint ptr %12 to i64
  %26 = sub i64 %24, %25
  %27 = icmp eq i64 %26, 9223372036854775800
  br i1 %27, label %28, label %30

28:                                               ; preds = %23
  invoke void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str) #17
          to label %29 unwind label %88

29:                                               ; preds = %28
  unreachable

30:                                               ; preds = %23
  %31 = sdiv exact i64 %26, 24
  %32 = tail call i64 @llvm.umax.i64(i64 %31, i64 1)
  %33 = add nsw i64 %32, %31
  %34 = icmp ult i64 %33, %31
  %35 = tail call i64 @llvm.umin.i64(i64 %33, i64 384307168202282325)
  %36 = select i1 %34, i64 384307168202282325, i64 %35
  %37 = icmp ne i64 %36, 0
  tail call void @llvm.assume(i1 %37)
  %38 = mul nuw nsw i64 %36, 24
  %39 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %38) #18
          to label %40 unwind label %86

40:                                               ; preds = %30
  %41 = getelementptr inbounds i8, ptr %39, i64 %26
  store double %16, ptr %41, align 8, !tbaa !9
  %42 = getelementptr inbounds nuw i8, ptr %41, i64 8
  store double %17, ptr %42, align 8, !tbaa !9
  %43 = getelementptr inbounds nuw i8, ptr %41, i64 16
  %44 = trunc nuw nsw i64 %11 to i32
  store i32 %44, ptr %43, align 8, !tbaa !5
  %45 = icmp sgt i64 %26, 0
  br i1 %45, label %46, label %47

46:                                               ; preds = %40
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %39, ptr align 8 %12, i64 %26, i1 false)
  br label %47

47:                                               ; preds = %46, %40
  tail call void @_ZdlPvm(ptr noundef nonnull %12, i64 noundef %26) #19
  %48 = getelementptr inbounds nuw %struct.Particle, ptr %39, i64 %36
  br label %49

49:                                               ; preds = %47, %19
  %50 = phi ptr [ %48, %47 ], [ %14, %19 ]
  %51 = phi ptr [ %41, %47 ], [ %13, %19 ]
  %52 = phi ptr [ %39, %47 ], [ %12, %19 ]
  %53 = getelementptr inbounds nuw i8, ptr %51, i64 24
  %54 = add nuw nsw i64 %11, 1
  %55 = icmp eq i64 %54, %7
  br i1 %55, label %8, label %10, !llvm.loop !49

56:                                               ; preds = %8, %56
  %57 = phi ptr [ %63, %56 ], [ %52, %8 ]
  %58 = getelementptr inbounds nuw i8, ptr %57, i64 8
  %59 = load double, ptr %58, align 8, !tbaa !50
  %60 = fmul double %59, 1.000000e-01
  %61 = load double, ptr %57, align 8, !tbaa !52
  %62 = tail call double @llvm.fmuladd.f64(double %60, double %61, double %61)
  store double %62, ptr %57, align 8, !tbaa !52
  %63 = getelementptr inbounds nuw i8, ptr %57, i64 24
  %64 = icmp eq ptr %57, %51
  br i1 %64, label %72, label %56

65:                                               ; preds = %72, %2, %8
  %66 = phi ptr [ %4, %2 ], [ %50, %8 ], [ %50, %72 ]
  %67 = phi ptr [ %3, %2 ], [ %52, %8 ], [ %52, %72 ]
  %68 = phi double [ 0.000000e+00, %2 ], [ 0.000000e+00, %8 ], [ %83, %72 ]
  %69 = ptrtoint ptr %66 to i64
  %70 = ptrtoint ptr %67 to i64
  %71 = sub i64 %69, %70
  tail call void @_ZdlPvm(ptr noundef nonnull %67, i64 noundef %71) #19
  ret double %68

72:                                               ; preds = %56, %72
  %73 = phi double [ %83, %72 ], [ 0.000000e+00, %56 ]
  %74 = phi ptr [ %84, %72 ], [ %52, %56 ]
  %75 = load double, ptr %74, align 8, !tbaa !52
  %76 = fmul double %75, %75
  %77 = getelementptr inbounds nuw i8, ptr %74, i64 16
  %78 = load i32, ptr %77, align 8, !tbaa !53
  %79 = sitofp i32 %78 to double
  %80 = getelementptr inbounds nuw i8, ptr %74, i64 8
  %81 = load double, ptr %80, align 8, !tbaa !50
  %82 = tail call double @llvm.fmuladd.f64(double %76, double %79, double %81)
  %83 = fadd double %73, %82
  %84 = getelementptr inbounds nuw i8, ptr %74, i64 24
  %85 = icmp eq ptr %74, %51
  br i1 %85, label %65, label %72

86:                                               ; preds = %30
  %87 = landingpad { ptr, i32 }
          cleanup
  br label %90

88:                                               ; preds = %28
  %89 = landingpad { ptr, i32 }
          cleanup
  br label %90

90:                                               ; preds = %88, %86
  %91 = phi { ptr, i32 } [ %87, %86 ], [ %89, %88 ]
  tail call void @_ZdlPvm(ptr noundef nonnull %12, i64 noundef %26) #19
  resume { ptr, i32 } %91
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @array_by_value(ptr noundef readonly captures(none) %0) local_unnamed_addr #4 {
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
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #5

; Function Attrs: mustprogress uwtable
define dso_local double @standard_algorithms(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %3 = sext i32 %1 to i64
  %4 = shl nsw i64 %3, 3
  %5 = icmp ugt i64 %4, 9223372036854775800
  br i1 %5, label %6, label %7

6:                                                ; preds = %2
  tail call void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str.1) #17
  unreachable

7:                                                ; preds = %2
  %8 = icmp eq i32 %1, 0
  br i1 %8, label %9, label %11

9:                                                ; preds = %7
  %10 = getelementptr inbounds nuw i8, ptr null, i64 %4
  br label %27

11:                                               ; preds = %7
  %12 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %4) #18
  %13 = getelementptr inbounds nuw i8, ptr %12, i64 %4
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %12, ptr align 8 %0, i64 %4, i1 false)
  %14 = icmp slt i32 %1, 0
  br i1 %14, label %15, label %17

15:                                               ; preds = %11
  invoke void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str.1) #17
          to label %16 unwind label %117

16:                                               ; preds = %15
  unreachable

17:                                               ; preds = %11
  %18 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %4) #18
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
  br i1 %64, label %65, label %51, !llvm.loop !54

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
  br i1 %77, label %78, label %70, !llvm.loop !55

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
  br i1 %93, label %94, label %85, !llvm.loop !56

94:                                               ; preds = %85, %80
  br label %95

95:                                               ; preds = %94, %95
  %96 = phi double [ %99, %95 ], [ 1.000000e+00, %94 ]
  %97 = phi ptr [ %100, %95 ], [ %30, %94 ]
  %98 = load double, ptr %97, align 8, !tbaa !9
  %99 = fmul double %96, %98
  %100 = getelementptr inbounds nuw i8, ptr %97, i64 8
  %101 = icmp eq ptr %100, %32
  br i1 %101, label %104, label %95, !llvm.loop !57

102:                                              ; preds = %78
  %103 = icmp eq ptr %30, null
  br i1 %103, label %109, label %104

104:                                              ; preds = %95, %102
  %105 = phi double [ 1.000000e+00, %102 ], [ %99, %95 ]
  %106 = ptrtoint ptr %31 to i64
  %107 = ptrtoint ptr %30 to i64
  %108 = sub i64 %106, %107
  tail call void @_ZdlPvm(ptr noundef nonnull %30, i64 noundef %108) #19
  br label %109

109:                                              ; preds = %102, %104
  %110 = phi double [ 1.000000e+00, %102 ], [ %105, %104 ]
  %111 = icmp eq ptr %29, null
  br i1 %111, label %116, label %112

112:                                              ; preds = %109
  %113 = ptrtoint ptr %28 to i64
  %114 = ptrtoint ptr %29 to i64
  %115 = sub i64 %113, %114
  tail call void @_ZdlPvm(ptr noundef nonnull %29, i64 noundef %115) #19
  br label %116

116:                                              ; preds = %109, %112
  ret double %110

117:                                              ; preds = %17, %15
  %118 = landingpad { ptr, i32 }
          cleanup
  tail call void @_ZdlPvm(ptr noundef nonnull %12, i64 noundef %4) #19
  resume { ptr, i32 } %118
}

; Function Attrs: mustprogress uwtable
define dso_local double @sorted_copy(ptr noundef readonly captures(address) %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %3 = sext i32 %1 to i64
  %4 = shl nsw i64 %3, 3
  %5 = getelementptr inbounds i8, ptr %0, i64 %4
  %6 = icmp ugt i64 %4, 9223372036854775800
  br i1 %6, label %7, label %8

7:                                                ; preds = %2
  tail call void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str.1) #17
  unreachable

8:                                                ; preds = %2
  %9 = icmp eq i32 %1, 0
  br i1 %9, label %10, label %12

10:                                               ; preds = %8
  %11 = getelementptr inbounds nuw i8, ptr null, i64 %4
  br label %15

12:                                               ; preds = %8
  %13 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %4) #18
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
  br i1 %54, label %55, label %42, !llvm.loop !58

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
  br i1 %78, label %79, label %67, !llvm.loop !59

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
  br i1 %109, label %147, label %85, !llvm.loop !60

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
  br i1 %146, label %36, label %113, !llvm.loop !61

147:                                              ; preds = %79, %85, %55
  %148 = phi ptr [ %0, %55 ], [ %80, %79 ], [ %107, %85 ]
  %149 = load double, ptr %148, align 8, !tbaa !9
  %150 = icmp eq ptr %17, null
  br i1 %150, label %155, label %151

151:                                              ; preds = %147
  %152 = ptrtoint ptr %16 to i64
  %153 = ptrtoint ptr %17 to i64
  %154 = sub i64 %152, %153
  tail call void @_ZdlPvm(ptr noundef nonnull %17, i64 noundef %154) #19
  br label %155

155:                                              ; preds = %147, %151
  %156 = fadd double %56, %149
  ret double %156

157:                                              ; preds = %110
  tail call void @_ZdlPvm(ptr noundef nonnull %17, i64 noundef %22) #19
  br label %158

158:                                              ; preds = %157, %110
  resume { ptr, i32 } %111
}

; Function Attrs: mustprogress uwtable
define dso_local double @vector_assigned_and_swapped(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %3 = sext i32 %1 to i64
  %4 = icmp slt i32 %1, 0
  br i1 %4, label %5, label %6

5:                                                ; preds = %2
  tail call void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str.1) #17
  unreachable

6:                                                ; preds = %2
  %7 = icmp eq i32 %1, 0
  br i1 %7, label %71, label %8

8:                                                ; preds = %6
  %9 = shl nuw nsw i64 %3, 3
  %10 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %9) #18
  %11 = getelementptr inbounds nuw i8, ptr %10, i64 %9
  %12 = load double, ptr %0, align 8, !tbaa !9
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
  store <2 x double> %22, ptr %26, align 8, !tbaa !9
  store <2 x double> %22, ptr %27, align 8, !tbaa !9
  %28 = add nuw i64 %24, 4
  %29 = icmp eq i64 %28, %18
  br i1 %29, label %30, label %23, !llvm.loop !62

30:                                               ; preds = %23
  %31 = icmp eq i64 %15, %18
  br i1 %31, label %38, label %32

32:                                               ; preds = %8, %30
  %33 = phi ptr [ %10, %8 ], [ %20, %30 ]
  br label %34

34:                                               ; preds = %32, %34
  %35 = phi ptr [ %36, %34 ], [ %33, %32 ]
  store double %12, ptr %35, align 8, !tbaa !9
  %36 = getelementptr inbounds nuw i8, ptr %35, i64 8
  %37 = icmp eq ptr %36, %11
  br i1 %37, label %38, label %34, !llvm.loop !63

38:                                               ; preds = %34, %30
  %39 = getelementptr inbounds nuw double, ptr %10, i64 %3
  %40 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %9) #18
          to label %41 unwind label %91

41:                                               ; preds = %38
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %40, ptr nonnull align 8 %10, i64 %9, i1 false)
  %42 = getelementptr inbounds nuw i8, ptr %40, i64 %9
  %43 = getelementptr inbounds nuw i8, ptr %40, i64 %9
  %44 = zext nneg i32 %1 to i64
  %45 = icmp ult i32 %1, 4
  br i1 %45, label %64, label %46

46:                                               ; preds = %41
  %47 = and i64 %44, 2147483644
  br label %48

48:                                               ; preds = %48, %46
  %49 = phi i64 [ 0, %46 ], [ %60, %48 ]
  %50 = getelementptr inbounds nuw double, ptr %0, i64 %49
  %51 = getelementptr inbounds nuw i8, ptr %50, i64 16
  %52 = load <2 x double>, ptr %50, align 8, !tbaa !9
  %53 = load <2 x double>, ptr %51, align 8, !tbaa !9
  %54 = getelementptr inbounds nuw double, ptr %40, i64 %49
  %55 = getelementptr inbounds nuw i8, ptr %54, i64 16
  %56 = load <2 x double>, ptr %54, align 8, !tbaa !9
  %57 = load <2 x double>, ptr %55, align 8, !tbaa !9
  %58 = fmul <2 x double> %52, %56
  %59 = fmul <2 x double> %53, %57
  store <2 x double> %58, ptr %54, align 8, !tbaa !9
  store <2 x double> %59, ptr %55, align 8, !tbaa !9
  %60 = add nuw i64 %49, 4
  %61 = icmp eq i64 %60, %47
  br i1 %61, label %62, label %48, !llvm.loop !64

62:                                               ; preds = %48
  %63 = icmp eq i64 %47, %44
  br i1 %63, label %66, label %64

64:                                               ; preds = %41, %62
  %65 = phi i64 [ 0, %41 ], [ %47, %62 ]
  br label %108

66:                                               ; preds = %108, %62
  %67 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %68 = ptrtoint ptr %39 to i64
  %69 = shl nuw nsw i64 %3, 3
  %70 = icmp eq i32 %1, 1
  br i1 %70, label %73, label %88

71:                                               ; preds = %6
  %72 = getelementptr inbounds nuw i8, ptr %0, i64 8
  br label %73

73:                                               ; preds = %71, %66
  %74 = phi i64 [ 0, %71 ], [ %69, %66 ]
  %75 = phi i64 [ 0, %71 ], [ %68, %66 ]
  %76 = phi ptr [ %72, %71 ], [ %67, %66 ]
  %77 = phi ptr [ null, %71 ], [ %10, %66 ]
  %78 = phi ptr [ null, %71 ], [ %40, %66 ]
  %79 = phi ptr [ null, %71 ], [ %42, %66 ]
  %80 = phi ptr [ null, %71 ], [ %43, %66 ]
  %81 = invoke noalias noundef nonnull dereferenceable(16) ptr @_Znwm(i64 noundef 16) #18
          to label %82 unwind label %93

82:                                               ; preds = %73
  %83 = load double, ptr %76, align 8, !tbaa !9
  store double %83, ptr %81, align 8, !tbaa !9
  %84 = getelementptr inbounds nuw i8, ptr %81, i64 8
  store double %83, ptr %84, align 8, !tbaa !9
  %85 = getelementptr inbounds nuw i8, ptr %81, i64 16
  %86 = icmp eq ptr %77, null
  br i1 %86, label %117, label %87

87:                                               ; preds = %82
  tail call void @_ZdlPvm(ptr noundef nonnull %77, i64 noundef %74) #19
  br label %117

88:                                               ; preds = %66
  %89 = load double, ptr %67, align 8, !tbaa !9
  store double %89, ptr %10, align 8, !tbaa !9
  %90 = getelementptr inbounds nuw i8, ptr %10, i64 8
  store double %89, ptr %90, align 8, !tbaa !9
  br label %118

91:                                               ; preds = %38
  %92 = landingpad { ptr, i32 }
          cleanup
  br label %101

93:                                               ; preds = %73
  %94 = landingpad { ptr, i32 }
          cleanup
  %95 = icmp eq ptr %77, null
  br i1 %95, label %99, label %96

96:                                               ; preds = %93
  %97 = ptrtoint ptr %77 to i64
  %98 = sub i64 %75, %97
  tail call void @_ZdlPvm(ptr noundef nonnull %77, i64 noundef %98) #19
  br label %99

99:                                               ; preds = %93, %96
  %100 = icmp eq ptr %78, null
  br i1 %100, label %149, label %101

101:                                              ; preds = %91, %99
  %102 = phi ptr [ %39, %91 ], [ %79, %99 ]
  %103 = phi ptr [ %10, %91 ], [ %78, %99 ]
  %104 = phi { ptr, i32 } [ %92, %91 ], [ %94, %99 ]
  %105 = ptrtoint ptr %102 to i64
  %106 = ptrtoint ptr %103 to i64
  %107 = sub i64 %105, %106
  tail call void @_ZdlPvm(ptr noundef nonnull %103, i64 noundef %107) #19
  br label %149

108:                                              ; preds = %64, %108
  %109 = phi i64 [ %115, %108 ], [ %65, %64 ]
  %110 = getelementptr inbounds nuw double, ptr %0, i64 %109
  %111 = load double, ptr %110, align 8, !tbaa !9
  %112 = getelementptr inbounds nuw double, ptr %40, i64 %109
  %113 = load double, ptr %112, align 8, !tbaa !9
  %114 = fmul double %111, %113
  store double %114, ptr %112, align 8, !tbaa !9
  %115 = add nuw nsw i64 %109, 1
  %116 = icmp eq i64 %115, %44
  br i1 %116, label %66, label %108, !llvm.loop !65

117:                                              ; preds = %82, %87
  br i1 %7, label %131, label %118

118:                                              ; preds = %88, %117
  %119 = phi ptr [ %39, %88 ], [ %85, %117 ]
  %120 = phi ptr [ %10, %88 ], [ %81, %117 ]
  %121 = phi ptr [ %43, %88 ], [ %80, %117 ]
  %122 = phi ptr [ %42, %88 ], [ %79, %117 ]
  %123 = phi ptr [ %40, %88 ], [ %78, %117 ]
  br label %124

124:                                              ; preds = %118, %124
  %125 = phi double [ %128, %124 ], [ 0.000000e+00, %118 ]
  %126 = phi ptr [ %129, %124 ], [ %123, %118 ]
  %127 = load double, ptr %126, align 8, !tbaa !9
  %128 = fadd double %125, %127
  %129 = getelementptr inbounds nuw i8, ptr %126, i64 8
  %130 = icmp eq ptr %129, %121
  br i1 %130, label %131, label %124, !llvm.loop !66

131:                                              ; preds = %124, %117
  %132 = phi ptr [ %85, %117 ], [ %119, %124 ]
  %133 = phi ptr [ %81, %117 ], [ %120, %124 ]
  %134 = phi ptr [ %79, %117 ], [ %122, %124 ]
  %135 = phi ptr [ %78, %117 ], [ %123, %124 ]
  %136 = phi double [ 0.000000e+00, %117 ], [ %128, %124 ]
  %137 = getelementptr inbounds nuw i8, ptr %133, i64 8
  %138 = load double, ptr %137, align 8, !tbaa !9
  %139 = icmp eq ptr %135, null
  br i1 %139, label %144, label %140

140:                                              ; preds = %131
  %141 = ptrtoint ptr %134 to i64
  %142 = ptrtoint ptr %135 to i64
  %143 = sub i64 %141, %142
  tail call void @_ZdlPvm(ptr noundef nonnull %135, i64 noundef %143) #19
  br label %144

144:                                              ; preds = %140, %131
  %145 = fmul double %136, %138
  %146 = ptrtoint ptr %132 to i64
  %147 = ptrtoint ptr %133 to i64
  %148 = sub i64 %146, %147
  tail call void @_ZdlPvm(ptr noundef nonnull %133, i64 noundef %148) #19
  ret double %145

149:                                              ; preds = %101, %99
  %150 = phi { ptr, i32 } [ %104, %101 ], [ %94, %99 ]
  resume { ptr, i32 } %150
}

; Function Attrs: noinline noreturn nounwind uwtable
define linkonce_odr hidden void @__clang_call_terminate(ptr noundef %0) local_unnamed_addr #6 comdat {
  %2 = tail call ptr @__cxa_begin_catch(ptr %0) #20
  tail call void @_ZSt9terminatev() #21
  unreachable
}

declare ptr @__cxa_begin_catch(ptr) local_unnamed_addr

; Function Attrs: cold nofree noreturn
declare void @_ZSt9terminatev() local_unnamed_addr #7

; Function Attrs: nobuiltin nounwind
declare void @_ZdlPvm(ptr noundef, i64 noundef) local_unnamed_addr #8

; Function Attrs: noreturn
declare void @_ZSt20__throw_length_errorPKc(ptr noundef) local_unnamed_addr #9

; Function Attrs: noreturn
declare void @_ZSt28__throw_bad_array_new_lengthv() local_unnamed_addr #9

; Function Attrs: nobuiltin allocsize(0)
declare noundef nonnull ptr @_Znwm(i64 noundef) local_unnamed_addr #10

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr writeonly captures(none), ptr readonly captures(none), i64, i1 immarg) #5

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local void @_ZNSt6vectorIdSaIdEE14_M_fill_insertEN9__gnu_cxx17__normal_iteratorIPdS1_EEmRKd(ptr noundef nonnull align 8 dereferenceable(24) %0, ptr %1, i64 noundef %2, ptr noundef nonnull align 8 dereferenceable(8) %3) local_unnamed_addr #0 comdat align 2 personality ptr @__gxx_personality_v0 {
  %5 = icmp eq i64 %2, 0
  br i1 %5, label %200, label %6

6:                                                ; preds = %4
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %8 = load ptr, ptr %7, align 8, !tbaa !16
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %10 = load ptr, ptr %9, align 8, !tbaa !21
  %11 = ptrtoint ptr %8 to i64
  %12 = ptrtoint ptr %10 to i64
  %13 = sub i64 %11, %12
  %14 = ashr exact i64 %13, 3
  %15 = icmp ult i64 %14, %2
  br i1 %15, label %134, label %16

16:                                               ; preds = %6
  %17 = load double, ptr %3, align 8, !tbaa !9
  %18 = ptrtoint ptr %1 to i64
  %19 = sub i64 %12, %18
  %20 = ashr exact i64 %19, 3
  %21 = icmp ugt i64 %20, %2
  br i1 %21, label %22, label %67

22:                                               ; preds = %16
  %23 = mul i64 %2, -8
  %24 = getelementptr inbounds i8, ptr %10, i64 %23
  %25 = ptrtoint ptr %24 to i64
  %26 = icmp eq i64 %23, 0
  br i1 %26, label %30, label %27

27:                                               ; preds = %22
  %28 = shl nsw i64 %2, 3
  tail call void @llvm.memmove.p0.p0.i64(ptr align 8 %10, ptr nonnull align 8 %24, i64 %28, i1 false)
  %29 = load ptr, ptr %9, align 8, !tbaa !21
  br label %30

30:                                               ; preds = %27, %22
  %31 = phi ptr [ %29, %27 ], [ %10, %22 ]
  %32 = getelementptr inbounds nuw double, ptr %31, i64 %2
  store ptr %32, ptr %9, align 8, !tbaa !21
  %33 = icmp eq ptr %24, %1
  br i1 %33, label %39, label %34

34:                                               ; preds = %30
  %35 = sub i64 %25, %18
  %36 = ashr exact i64 %35, 3
  %37 = sub nsw i64 0, %36
  %38 = getelementptr inbounds double, ptr %10, i64 %37
  tail call void @llvm.memmove.p0.p0.i64(ptr align 8 %38, ptr align 8 %1, i64 %35, i1 false)
  br label %39

39:                                               ; preds = %34, %30
  %40 = shl nuw nsw i64 %2, 3
  %41 = getelementptr inbounds nuw i8, ptr %1, i64 %40
  %42 = add nsw i64 %40, -8
  %43 = lshr exact i64 %42, 3
  %44 = add nuw nsw i64 %43, 1
  %45 = icmp ult i64 %42, 24
  br i1 %45, label %61, label %46

46:                                               ; preds = %39
  %47 = and i64 %44, 4611686018427387900
  %48 = shl i64 %47, 3
  %49 = getelementptr i8, ptr %1, i64 %48
  %50 = insertelement <2 x double> poison, double %17, i64 0
  %51 = shufflevector <2 x double> %50, <2 x double> poison, <2 x i32> zeroinitializer
  br label %52

52:                                               ; preds = %52, %46
  %53 = phi i64 [ 0, %46 ], [ %57, %52 ]
  %54 = shl i64 %53, 3
  %55 = getelementptr i8, ptr %1, i64 %54
  %56 = getelementptr i8, ptr %55, i64 16
  store <2 x double> %51, ptr %55, align 8, !tbaa !9
  store <2 x double> %51, ptr %56, align 8, !tbaa !9
  %57 = add nuw i64 %53, 4
  %58 = icmp eq i64 %57, %47
  br i1 %58, label %59, label %52, !llvm.loop !67

59:                                               ; preds = %52
  %60 = icmp eq i64 %44, %47
  br i1 %60, label %200, label %61

61:                                               ; preds = %39, %59
  %62 = phi ptr [ %1, %39 ], [ %49, %59 ]
  br label %63

63:                                               ; preds = %61, %63
  %64 = phi ptr [ %65, %63 ], [ %62, %61 ]
  store double %17, ptr %64, align 8, !tbaa !9
  %65 = getelementptr inbounds nuw i8, ptr %64, i64 8
  %66 = icmp eq ptr %65, %41
  br i1 %66, label %200, label %63, !llvm.loop !68

67:                                               ; preds = %16
  %68 = icmp eq i64 %2, %20
  br i1 %68, label %100, label %69

69:                                               ; preds = %67
  %70 = sub nuw i64 %2, %20
  %71 = shl nuw nsw i64 %70, 3
  %72 = getelementptr inbounds nuw i8, ptr %10, i64 %71
  %73 = shl i64 %2, 3
  %74 = add i64 %73, -8
  %75 = sub i64 %74, %19
  %76 = lshr i64 %75, 3
  %77 = add nuw nsw i64 %76, 1
  %78 = icmp ult i64 %75, 24
  br i1 %78, label %94, label %79

79:                                               ; preds = %69
  %80 = and i64 %77, 4611686018427387900
  %81 = shl i64 %80, 3
  %82 = getelementptr i8, ptr %10, i64 %81
  %83 = insertelement <2 x double> poison, double %17, i64 0
  %84 = shufflevector <2 x double> %83, <2 x double> poison, <2 x i32> zeroinitializer
  br label %85

85:                                               ; preds = %85, %79
  %86 = phi i64 [ 0, %79 ], [ %90, %85 ]
  %87 = shl i64 %86, 3
  %88 = getelementptr i8, ptr %10, i64 %87
  %89 = getelementptr i8, ptr %88, i64 16
  store <2 x double> %84, ptr %88, align 8, !tbaa !9
  store <2 x double> %84, ptr %89, align 8, !tbaa !9
  %90 = add nuw i64 %86, 4
  %91 = icmp eq i64 %90, %80
  br i1 %91, label %92, label %85, !llvm.loop !69

92:                                               ; preds = %85
  %93 = icmp eq i64 %77, %80
  br i1 %93, label %100, label %94

94:                                               ; preds = %69, %92
  %95 = phi ptr [ %10, %69 ], [ %82, %92 ]
  br label %96

96:                                               ; preds = %94, %96
  %97 = phi ptr [ %98, %96 ], [ %95, %94 ]
  store double %17, ptr %97, align 8, !tbaa !9
  %98 = getelementptr inbounds nuw i8, ptr %97, i64 8
  %99 = icmp eq ptr %98, %72
  br i1 %99, label %100, label %96, !llvm.loop !70

100:                                              ; preds = %96, %92, %67
  %101 = phi ptr [ %10, %67 ], [ %72, %92 ], [ %72, %96 ]
  store ptr %101, ptr %9, align 8, !tbaa !21
  %102 = icmp eq ptr %10, %1
  br i1 %102, label %103, label %105

103:                                              ; preds = %100
  %104 = getelementptr inbounds nuw i8, ptr %101, i64 %19
  store ptr %104, ptr %9, align 8, !tbaa !21
  br label %200

105:                                              ; preds = %100
  tail call void @llvm.memmove.p0.p0.i64(ptr align 8 %101, ptr align 8 %1, i64 %19, i1 false)
  %106 = load ptr, ptr %9, align 8, !tbaa !21
  %107 = getelementptr inbounds nuw i8, ptr %106, i64 %19
  store ptr %107, ptr %9, align 8, !tbaa !21
  %108 = add i64 %12, -8
  %109 = sub i64 %108, %18
  %110 = lshr i64 %109, 3
  %111 = add nuw nsw i64 %110, 1
  %112 = icmp ult i64 %109, 24
  br i1 %112, label %128, label %113

113:                                              ; preds = %105
  %114 = and i64 %111, 4611686018427387900
  %115 = shl i64 %114, 3
  %116 = getelementptr i8, ptr %1, i64 %115
  %117 = insertelement <2 x double> poison, double %17, i64 0
  %118 = shufflevector <2 x double> %117, <2 x double> poison, <2 x i32> zeroinitializer
  br label %119

119:                                              ; preds = %119, %113
  %120 = phi i64 [ 0, %113 ], [ %124, %119 ]
  %121 = shl i64 %120, 3
  %122 = getelementptr i8, ptr %1, i64 %121
  %123 = getelementptr i8, ptr %122, i64 16
  store <2 x double> %118, ptr %122, align 8, !tbaa !9
  store <2 x double> %118, ptr %123, align 8, !tbaa !9
  %124 = add nuw i64 %120, 4
  %125 = icmp eq i64 %124, %114
  br i1 %125, label %126, label %119, !llvm.loop !71

126:                                              ; preds = %119
  %127 = icmp eq i64 %111, %114
  br i1 %127, label %200, label %128

128:                                              ; preds = %105, %126
  %129 = phi ptr [ %1, %105 ], [ %116, %126 ]
  br label %130

130:                                              ; preds = %128, %130
  %131 = phi ptr [ %132, %130 ], [ %129, %128 ]
  store double %17, ptr %131, align 8, !tbaa !9
  %132 = getelementptr inbounds nuw i8, ptr %131, i64 8
  %133 = icmp eq ptr %132, %10
  br i1 %133, label %200, label %130, !llvm.loop !72

134:                                              ; preds = %6
  %135 = load ptr, ptr %0, align 8, !tbaa !20
  %136 = ptrtoint ptr %135 to i64
  %137 = sub i64 %12, %136
  %138 = ashr exact i64 %137, 3
  %139 = sub nsw i64 1152921504606846975, %138
  %140 = icmp ult i64 %139, %2
  br i1 %140, label %141, label %142

141:                                              ; preds = %134
  tail call void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str.2) #17
  unreachable

142:                                              ; preds = %134
  %143 = tail call i64 @llvm.umax.i64(i64 %138, i64 %2)
  %144 = add nsw i64 %143, %138
  %145 = icmp ult i64 %144, %138
  %146 = tail call i64 @llvm.umin.i64(i64 %144, i64 1152921504606846975)
  %147 = select i1 %145, i64 1152921504606846975, i64 %146
  %148 = ptrtoint ptr %1 to i64
  %149 = sub i64 %148, %136
  %150 = icmp eq i64 %147, 0
  br i1 %150, label %154, label %151

151:                                              ; preds = %142
  %152 = shl nuw nsw i64 %147, 3
  %153 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %152) #18
  br label %154

154:                                              ; preds = %151, %142
  %155 = phi ptr [ %153, %151 ], [ null, %142 ]
  %156 = getelementptr inbounds i8, ptr %155, i64 %149
  %157 = shl nuw nsw i64 %2, 3
  %158 = getelementptr inbounds nuw i8, ptr %156, i64 %157
  %159 = load double, ptr %3, align 8, !tbaa !9
  %160 = add nsw i64 %157, -8
  %161 = lshr exact i64 %160, 3
  %162 = add nuw nsw i64 %161, 1
  %163 = icmp ult i64 %160, 24
  br i1 %163, label %179, label %164

164:                                              ; preds = %154
  %165 = and i64 %162, 4611686018427387900
  %166 = shl i64 %165, 3
  %167 = getelementptr i8, ptr %156, i64 %166
  %168 = insertelement <2 x double> poison, double %159, i64 0
  %169 = shufflevector <2 x double> %168, <2 x double> poison, <2 x i32> zeroinitializer
  br label %170

170:                                              ; preds = %170, %164
  %171 = phi i64 [ 0, %164 ], [ %175, %170 ]
  %172 = shl i64 %171, 3
  %173 = getelementptr i8, ptr %156, i64 %172
  %174 = getelementptr i8, ptr %173, i64 16
  store <2 x double> %169, ptr %173, align 8, !tbaa !9
  store <2 x double> %169, ptr %174, align 8, !tbaa !9
  %175 = add nuw i64 %171, 4
  %176 = icmp eq i64 %175, %165
  br i1 %176, label %177, label %170, !llvm.loop !73

177:                                              ; preds = %170
  %178 = icmp eq i64 %162, %165
  br i1 %178, label %185, label %179

179:                                              ; preds = %154, %177
  %180 = phi ptr [ %156, %154 ], [ %167, %177 ]
  br label %181

181:                                              ; preds = %179, %181
  %182 = phi ptr [ %183, %181 ], [ %180, %179 ]
  store double %159, ptr %182, align 8, !tbaa !9
  %183 = getelementptr inbounds nuw i8, ptr %182, i64 8
  %184 = icmp eq ptr %183, %158
  br i1 %184, label %185, label %181, !llvm.loop !74

185:                                              ; preds = %181, %177
  %186 = icmp eq ptr %1, %135
  br i1 %186, label %188, label %187

187:                                              ; preds = %185
  tail call void @llvm.memmove.p0.p0.i64(ptr align 8 %155, ptr align 8 %135, i64 %149, i1 false)
  br label %188

188:                                              ; preds = %187, %185
  %189 = getelementptr inbounds nuw double, ptr %156, i64 %2
  %190 = sub i64 %12, %148
  %191 = icmp eq ptr %10, %1
  br i1 %191, label %193, label %192

192:                                              ; preds = %188
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %189, ptr align 8 %1, i64 %190, i1 false)
  br label %193

193:                                              ; preds = %192, %188
  %194 = getelementptr inbounds i8, ptr %189, i64 %190
  %195 = icmp eq ptr %135, null
  br i1 %195, label %198, label %196

196:                                              ; preds = %193
  %197 = sub i64 %11, %136
  tail call void @_ZdlPvm(ptr noundef nonnull %135, i64 noundef %197) #19
  br label %198

198:                                              ; preds = %193, %196
  store ptr %155, ptr %0, align 8, !tbaa !20
  store ptr %194, ptr %9, align 8, !tbaa !21
  %199 = getelementptr inbounds nuw double, ptr %155, i64 %147
  store ptr %199, ptr %7, align 8, !tbaa !16
  br label %200

200:                                              ; preds = %130, %63, %126, %59, %103, %198, %4
  ret void
}

declare void @__cxa_rethrow() local_unnamed_addr

declare void @__cxa_end_catch() local_unnamed_addr

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local ptr @_ZNSt6vectorIdSaIdEE14_M_insert_rvalEN9__gnu_cxx17__normal_iteratorIPKdS1_EEOd(ptr noundef nonnull align 8 dereferenceable(24) %0, ptr %1, ptr noundef nonnull align 8 dereferenceable(8) %2) local_unnamed_addr #0 comdat align 2 personality ptr @__gxx_personality_v0 {
  %4 = load ptr, ptr %0, align 8, !tbaa !22
  %5 = ptrtoint ptr %1 to i64
  %6 = ptrtoint ptr %4 to i64
  %7 = sub i64 %5, %6
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %9 = load ptr, ptr %8, align 8, !tbaa !21
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %11 = load ptr, ptr %10, align 8, !tbaa !16
  %12 = icmp eq ptr %9, %11
  br i1 %12, label %34, label %13

13:                                               ; preds = %3
  %14 = icmp eq ptr %1, %9
  br i1 %14, label %15, label %18

15:                                               ; preds = %13
  %16 = load double, ptr %2, align 8, !tbaa !9
  store double %16, ptr %9, align 8, !tbaa !9
  %17 = getelementptr inbounds nuw i8, ptr %9, i64 8
  store ptr %17, ptr %8, align 8, !tbaa !21
  br label %65

18:                                               ; preds = %13
  %19 = getelementptr inbounds i8, ptr %4, i64 %7
  %20 = getelementptr inbounds i8, ptr %9, i64 -8
  %21 = load double, ptr %20, align 8, !tbaa !9
  store double %21, ptr %9, align 8, !tbaa !9
  %22 = getelementptr inbounds nuw i8, ptr %9, i64 8
  store ptr %22, ptr %8, align 8, !tbaa !21
  %23 = icmp eq ptr %20, %1
  br i1 %23, label %31, label %24

24:                                               ; preds = %18
  %25 = ptrtoint ptr %20 to i64
  %26 = sub i64 %25, %5
  %27 = ashr exact i64 %26, 3
  %28 = sub nsw i64 0, %27
  %29 = getelementptr inbounds double, ptr %9, i64 %28
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %29, ptr align 8 %19, i64 %26, i1 false)
  %30 = load ptr, ptr %0, align 8, !tbaa !20
  br label %31

31:                                               ; preds = %18, %24
  %32 = phi ptr [ %4, %18 ], [ %30, %24 ]
  %33 = load double, ptr %2, align 8, !tbaa !9
  store double %33, ptr %19, align 8, !tbaa !9
  br label %65

34:                                               ; preds = %3
  %35 = getelementptr inbounds i8, ptr %4, i64 %7
  %36 = ptrtoint ptr %9 to i64
  %37 = sub i64 %36, %6
  %38 = icmp eq i64 %37, 9223372036854775800
  br i1 %38, label %39, label %40

39:                                               ; preds = %34
  tail call void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str) #17
  unreachable

40:                                               ; preds = %34
  %41 = ashr exact i64 %37, 3
  %42 = tail call i64 @llvm.umax.i64(i64 %41, i64 1)
  %43 = add nsw i64 %42, %41
  %44 = icmp ult i64 %43, %41
  %45 = tail call i64 @llvm.umin.i64(i64 %43, i64 1152921504606846975)
  %46 = select i1 %44, i64 1152921504606846975, i64 %45
  %47 = icmp ne i64 %46, 0
  tail call void @llvm.assume(i1 %47)
  %48 = shl nuw nsw i64 %46, 3
  %49 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %48) #18
  %50 = getelementptr inbounds i8, ptr %49, i64 %7
  %51 = load double, ptr %2, align 8, !tbaa !9
  store double %51, ptr %50, align 8, !tbaa !9
  %52 = icmp sgt i64 %7, 0
  br i1 %52, label %53, label %54

53:                                               ; preds = %40
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %49, ptr align 8 %4, i64 %7, i1 false)
  br label %54

54:                                               ; preds = %53, %40
  %55 = getelementptr inbounds nuw i8, ptr %50, i64 8
  %56 = sub i64 %36, %5
  %57 = icmp sgt i64 %56, 0
  br i1 %57, label %58, label %59

58:                                               ; preds = %54
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %55, ptr align 8 %35, i64 %56, i1 false)
  br label %59

59:                                               ; preds = %58, %54
  %60 = icmp eq ptr %4, null
  br i1 %60, label %62, label %61

61:                                               ; preds = %59
  tail call void @_ZdlPvm(ptr noundef nonnull %4, i64 noundef %37) #19
  br label %62

62:                                               ; preds = %59, %61
  %63 = getelementptr inbounds i8, ptr %55, i64 %56
  store ptr %49, ptr %0, align 8, !tbaa !20
  store ptr %63, ptr %8, align 8, !tbaa !21
  %64 = getelementptr inbounds nuw double, ptr %49, i64 %46
  store ptr %64, ptr %10, align 8, !tbaa !16
  br label %65

65:                                               ; preds = %15, %31, %62
  %66 = phi ptr [ %4, %15 ], [ %32, %31 ], [ %49, %62 ]
  %67 = getelementptr inbounds i8, ptr %66, i64 %7
  ret ptr %67
}

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local noundef ptr @_ZSt18__do_uninit_fill_nIPSt6vectorIdSaIdEEmS2_ET_S4_T0_RKT1_(ptr noundef %0, i64 noundef %1, ptr noundef nonnull align 8 dereferenceable(24) %2) local_unnamed_addr #0 comdat personality ptr @__gxx_personality_v0 {
  %4 = icmp eq i64 %1, 0
  br i1 %4, label %49, label %5

5:                                                ; preds = %3
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %7 = load ptr, ptr %2, align 8, !tbaa !20
  br label %8

8:                                                ; preds = %5, %35
  %9 = phi ptr [ %7, %5 ], [ %28, %35 ]
  %10 = phi ptr [ %0, %5 ], [ %38, %35 ]
  %11 = phi i64 [ %1, %5 ], [ %37, %35 ]
  %12 = load ptr, ptr %6, align 8, !tbaa !21
  %13 = ptrtoint ptr %12 to i64
  %14 = ptrtoint ptr %9 to i64
  %15 = sub i64 %13, %14
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %10, i8 0, i64 24, i1 false)
  %16 = icmp eq ptr %12, %9
  br i1 %16, label %23, label %17

17:                                               ; preds = %8
  %18 = icmp ugt i64 %15, 9223372036854775800
  br i1 %18, label %19, label %21, !prof !44

19:                                               ; preds = %17
  invoke void @_ZSt28__throw_bad_array_new_lengthv() #17
          to label %20 unwind label %42

20:                                               ; preds = %19
  unreachable

21:                                               ; preds = %17
  %22 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %15) #18
          to label %23 unwind label %40

23:                                               ; preds = %21, %8
  %24 = phi ptr [ null, %8 ], [ %22, %21 ]
  store ptr %24, ptr %10, align 8, !tbaa !20
  %25 = getelementptr inbounds nuw i8, ptr %10, i64 8
  store ptr %24, ptr %25, align 8, !tbaa !21
  %26 = getelementptr inbounds nuw i8, ptr %24, i64 %15
  %27 = getelementptr inbounds nuw i8, ptr %10, i64 16
  store ptr %26, ptr %27, align 8, !tbaa !16
  %28 = load ptr, ptr %2, align 8, !tbaa !22
  %29 = load ptr, ptr %6, align 8, !tbaa !22
  %30 = ptrtoint ptr %29 to i64
  %31 = ptrtoint ptr %28 to i64
  %32 = sub i64 %30, %31
  %33 = icmp eq ptr %29, %28
  br i1 %33, label %35, label %34

34:                                               ; preds = %23
  tail call void @llvm.memmove.p0.p0.i64(ptr align 8 %24, ptr align 8 %28, i64 %32, i1 false)
  br label %35

35:                                               ; preds = %34, %23
  %36 = getelementptr inbounds i8, ptr %24, i64 %32
  store ptr %36, ptr %25, align 8, !tbaa !21
  %37 = add i64 %11, -1
  %38 = getelementptr inbounds nuw i8, ptr %10, i64 24
  %39 = icmp eq i64 %37, 0
  br i1 %39, label %49, label %8, !llvm.loop !75

40:                                               ; preds = %21
  %41 = landingpad { ptr, i32 }
          catch ptr null
  br label %44

42:                                               ; preds = %19
  %43 = landingpad { ptr, i32 }
          catch ptr null
  br label %44

44:                                               ; preds = %42, %40
  %45 = phi { ptr, i32 } [ %41, %40 ], [ %43, %42 ]
  %46 = extractvalue { ptr, i32 } %45, 0
  %47 = tail call ptr @__cxa_begin_catch(ptr %46) #20
  invoke void @_ZSt8_DestroyIPSt6vectorIdSaIdEEEvT_S4_(ptr noundef %0, ptr noundef nonnull %10)
          to label %48 unwind label %51

48:                                               ; preds = %44
  invoke void @__cxa_rethrow() #17
          to label %57 unwind label %51

49:                                               ; preds = %35, %3
  %50 = phi ptr [ %0, %3 ], [ %38, %35 ]
  ret ptr %50

51:                                               ; preds = %48, %44
  %52 = landingpad { ptr, i32 }
          cleanup
  invoke void @__cxa_end_catch()
          to label %53 unwind label %54

53:                                               ; preds = %51
  resume { ptr, i32 } %52

54:                                               ; preds = %51
  %55 = landingpad { ptr, i32 }
          catch ptr null
  %56 = extractvalue { ptr, i32 } %55, 0
  tail call void @__clang_call_terminate(ptr %56) #21
  unreachable

57:                                               ; preds = %48
  unreachable
}

; Function Attrs: inlinehint mustprogress uwtable
define linkonce_odr dso_local void @_ZSt8_DestroyIPSt6vectorIdSaIdEEEvT_S4_(ptr noundef %0, ptr noundef %1) local_unnamed_addr #11 comdat personality ptr @__gxx_personality_v0 {
  %3 = icmp eq ptr %0, %1
  br i1 %3, label %17, label %4

4:                                                ; preds = %2, %14
  %5 = phi ptr [ %15, %14 ], [ %0, %2 ]
  %6 = load ptr, ptr %5, align 8, !tbaa !20
  %7 = icmp eq ptr %6, null
  br i1 %7, label %14, label %8

8:                                                ; preds = %4
  %9 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %10 = load ptr, ptr %9, align 8, !tbaa !16
  %11 = ptrtoint ptr %10 to i64
  %12 = ptrtoint ptr %6 to i64
  %13 = sub i64 %11, %12
  tail call void @_ZdlPvm(ptr noundef nonnull %6, i64 noundef %13) #19
  br label %14

14:                                               ; preds = %8, %4
  %15 = getelementptr inbounds nuw i8, ptr %5, i64 24
  %16 = icmp eq ptr %15, %1
  br i1 %16, label %17, label %4, !llvm.loop !48

17:                                               ; preds = %14, %2
  ret void
}

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local void @_ZNSt6vectorIS_IdSaIdEESaIS1_EE17_M_realloc_insertIJRKS1_EEEvN9__gnu_cxx17__normal_iteratorIPS1_S3_EEDpOT_(ptr noundef nonnull align 8 dereferenceable(24) %0, ptr %1, ptr noundef nonnull align 8 dereferenceable(24) %2) local_unnamed_addr #0 comdat align 2 personality ptr @__gxx_personality_v0 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %5 = load ptr, ptr %4, align 8, !tbaa !33
  %6 = load ptr, ptr %0, align 8, !tbaa !29
  %7 = ptrtoint ptr %5 to i64
  %8 = ptrtoint ptr %6 to i64
  %9 = sub i64 %7, %8
  %10 = icmp eq i64 %9, 9223372036854775800
  br i1 %10, label %11, label %12

11:                                               ; preds = %3
  tail call void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str) #17
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
  %21 = icmp ne i64 %18, 0
  tail call void @llvm.assume(i1 %21)
  %22 = mul nuw nsw i64 %18, 24
  %23 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %22) #18
  %24 = getelementptr inbounds nuw i8, ptr %23, i64 %20
  %25 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %26 = load ptr, ptr %25, align 8, !tbaa !21
  %27 = load ptr, ptr %2, align 8, !tbaa !20
  %28 = ptrtoint ptr %26 to i64
  %29 = ptrtoint ptr %27 to i64
  %30 = sub i64 %28, %29
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %24, i8 0, i64 24, i1 false)
  %31 = icmp eq ptr %26, %27
  br i1 %31, label %32, label %36

32:                                               ; preds = %12
  %33 = getelementptr inbounds nuw i8, ptr %24, i64 8
  %34 = getelementptr inbounds i8, ptr null, i64 %30
  %35 = getelementptr inbounds nuw i8, ptr %24, i64 16
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %24, i8 0, i64 16, i1 false)
  store ptr %34, ptr %35, align 8, !tbaa !16
  br label %46

36:                                               ; preds = %12
  %37 = icmp ugt i64 %30, 9223372036854775800
  br i1 %37, label %38, label %40, !prof !44

38:                                               ; preds = %36
  invoke void @_ZSt28__throw_bad_array_new_lengthv() #17
          to label %39 unwind label %86

39:                                               ; preds = %38
  unreachable

40:                                               ; preds = %36
  %41 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %30) #18
          to label %42 unwind label %86

42:                                               ; preds = %40
  store ptr %41, ptr %24, align 8, !tbaa !20
  %43 = getelementptr inbounds nuw i8, ptr %24, i64 8
  store ptr %41, ptr %43, align 8, !tbaa !21
  %44 = getelementptr inbounds nuw i8, ptr %41, i64 %30
  %45 = getelementptr inbounds nuw i8, ptr %24, i64 16
  store ptr %44, ptr %45, align 8, !tbaa !16
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %41, ptr align 8 %27, i64 %30, i1 false)
  br label %46

46:                                               ; preds = %42, %32
  %47 = phi ptr [ %34, %32 ], [ %44, %42 ]
  %48 = phi ptr [ %33, %32 ], [ %43, %42 ]
  store ptr %47, ptr %48, align 8, !tbaa !21
  %49 = icmp eq ptr %6, %1
  br i1 %49, label %60, label %50

50:                                               ; preds = %46, %50
  %51 = phi ptr [ %58, %50 ], [ %23, %46 ]
  %52 = phi ptr [ %57, %50 ], [ %6, %46 ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !76)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !79)
  %53 = load <2 x ptr>, ptr %52, align 8, !tbaa !22, !alias.scope !79, !noalias !76
  store <2 x ptr> %53, ptr %51, align 8, !tbaa !22, !alias.scope !76, !noalias !79
  %54 = getelementptr inbounds nuw i8, ptr %51, i64 16
  %55 = getelementptr inbounds nuw i8, ptr %52, i64 16
  %56 = load ptr, ptr %55, align 8, !tbaa !16, !alias.scope !79, !noalias !76
  store ptr %56, ptr %54, align 8, !tbaa !16, !alias.scope !76, !noalias !79
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %52, i8 0, i64 24, i1 false), !alias.scope !79, !noalias !76
  %57 = getelementptr inbounds nuw i8, ptr %52, i64 24
  %58 = getelementptr inbounds nuw i8, ptr %51, i64 24
  %59 = icmp eq ptr %57, %1
  br i1 %59, label %60, label %50, !llvm.loop !81

60:                                               ; preds = %50, %46
  %61 = phi ptr [ %23, %46 ], [ %58, %50 ]
  %62 = getelementptr inbounds nuw i8, ptr %61, i64 24
  %63 = icmp eq ptr %1, %5
  br i1 %63, label %74, label %64

64:                                               ; preds = %60, %64
  %65 = phi ptr [ %72, %64 ], [ %62, %60 ]
  %66 = phi ptr [ %71, %64 ], [ %1, %60 ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !82)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !85)
  %67 = load <2 x ptr>, ptr %66, align 8, !tbaa !22, !alias.scope !85, !noalias !82
  store <2 x ptr> %67, ptr %65, align 8, !tbaa !22, !alias.scope !82, !noalias !85
  %68 = getelementptr inbounds nuw i8, ptr %65, i64 16
  %69 = getelementptr inbounds nuw i8, ptr %66, i64 16
  %70 = load ptr, ptr %69, align 8, !tbaa !16, !alias.scope !85, !noalias !82
  store ptr %70, ptr %68, align 8, !tbaa !16, !alias.scope !82, !noalias !85
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %66, i8 0, i64 24, i1 false), !alias.scope !85, !noalias !82
  %71 = getelementptr inbounds nuw i8, ptr %66, i64 24
  %72 = getelementptr inbounds nuw i8, ptr %65, i64 24
  %73 = icmp eq ptr %71, %5
  br i1 %73, label %74, label %64, !llvm.loop !81

74:                                               ; preds = %64, %60
  %75 = phi ptr [ %62, %60 ], [ %72, %64 ]
  %76 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %77 = icmp eq ptr %6, null
  br i1 %77, label %82, label %78

78:                                               ; preds = %74
  %79 = load ptr, ptr %76, align 8, !tbaa !32
  %80 = ptrtoint ptr %79 to i64
  %81 = sub i64 %80, %8
  tail call void @_ZdlPvm(ptr noundef nonnull %6, i64 noundef %81) #19
  br label %82

82:                                               ; preds = %74, %78
  store ptr %23, ptr %0, align 8, !tbaa !29
  store ptr %75, ptr %4, align 8, !tbaa !33
  %83 = getelementptr inbounds nuw %"class.std::vector", ptr %23, i64 %18
  store ptr %83, ptr %76, align 8, !tbaa !32
  ret void

84:                                               ; preds = %86
  %85 = landingpad { ptr, i32 }
          cleanup
  invoke void @__cxa_end_catch()
          to label %90 unwind label %91

86:                                               ; preds = %38, %40
  %87 = landingpad { ptr, i32 }
          catch ptr null
  %88 = extractvalue { ptr, i32 } %87, 0
  %89 = tail call ptr @__cxa_begin_catch(ptr %88) #20
  tail call void @_ZdlPvm(ptr noundef nonnull %23, i64 noundef %22) #19
  invoke void @__cxa_rethrow() #17
          to label %94 unwind label %84

90:                                               ; preds = %84
  resume { ptr, i32 } %85

91:                                               ; preds = %84
  %92 = landingpad { ptr, i32 }
          catch ptr null
  %93 = extractvalue { ptr, i32 } %92, 0
  tail call void @__clang_call_terminate(ptr %93) #21
  unreachable

94:                                               ; preds = %86
  unreachable
}

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local void @_ZSt16__introsort_loopIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEElNS0_5__ops15_Iter_less_iterEEvT_S9_T0_T1_(ptr %0, ptr %1, i64 noundef %2) local_unnamed_addr #0 comdat {
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
  br i1 %13, label %14, label %131, !llvm.loop !87

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
  br i1 %46, label %32, label %47, !llvm.loop !88

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
  br i1 %65, label %56, label %66, !llvm.loop !89

66:                                               ; preds = %63, %56, %53
  %67 = phi i64 [ %54, %53 ], [ %59, %63 ], [ %57, %56 ]
  %68 = getelementptr inbounds nuw double, ptr %0, i64 %67
  store double %30, ptr %68, align 8, !tbaa !9
  %69 = icmp eq i64 %28, 0
  %70 = add nsw i64 %28, -1
  br i1 %69, label %71, label %27, !llvm.loop !90

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
  br i1 %98, label %84, label %99, !llvm.loop !88

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
  br i1 %126, label %127, label %117, !llvm.loop !89

127:                                              ; preds = %124, %117, %113
  %128 = phi i64 [ 0, %113 ], [ %118, %117 ], [ 0, %124 ]
  %129 = getelementptr inbounds double, ptr %0, i64 %128
  store double %76, ptr %129, align 8, !tbaa !9
  %130 = icmp sgt i64 %79, 8
  br i1 %130, label %73, label %184, !llvm.loop !91

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
  br i1 %169, label %166, label %171, !llvm.loop !92

171:                                              ; preds = %166, %171
  %172 = phi ptr [ %173, %171 ], [ %164, %166 ]
  %173 = getelementptr inbounds i8, ptr %172, i64 -8
  %174 = load double, ptr %173, align 8, !tbaa !9
  %175 = fcmp olt double %165, %174
  br i1 %175, label %171, label %176, !llvm.loop !93

176:                                              ; preds = %171
  %177 = icmp ult ptr %167, %173
  br i1 %177, label %178, label %179

178:                                              ; preds = %176
  store double %174, ptr %167, align 8, !tbaa !9
  store double %168, ptr %173, align 8, !tbaa !9
  br label %162, !llvm.loop !94

179:                                              ; preds = %176
  tail call void @_ZSt16__introsort_loopIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEElNS0_5__ops15_Iter_less_iterEEvT_S9_T0_T1_(ptr nonnull %167, ptr %132, i64 noundef %135)
  %180 = ptrtoint ptr %167 to i64
  %181 = sub i64 %180, %4
  %182 = ashr exact i64 %181, 3
  %183 = icmp sgt i64 %182, 16
  br i1 %183, label %12, label %184, !llvm.loop !87

184:                                              ; preds = %179, %127, %3, %71
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
  br i1 %26, label %20, label %27, !llvm.loop !95

27:                                               ; preds = %20, %17, %16
  %28 = phi ptr [ %0, %16 ], [ %12, %17 ], [ %22, %20 ]
  store double %13, ptr %28, align 8, !tbaa !9
  %29 = add nuw nsw i64 %10, 8
  %30 = icmp eq i64 %29, 128
  br i1 %30, label %31, label %9, !llvm.loop !96

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
  br i1 %46, label %40, label %47, !llvm.loop !95

47:                                               ; preds = %40, %34
  %48 = phi ptr [ %35, %34 ], [ %42, %40 ]
  store double %36, ptr %48, align 8, !tbaa !9
  %49 = getelementptr inbounds nuw i8, ptr %35, i64 8
  %50 = icmp eq ptr %49, %1
  br i1 %50, label %83, label %34, !llvm.loop !97

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
  br i1 %78, label %72, label %79, !llvm.loop !95

79:                                               ; preds = %72, %69, %62
  %80 = phi ptr [ %0, %62 ], [ %57, %69 ], [ %74, %72 ]
  store double %59, ptr %80, align 8, !tbaa !9
  %81 = getelementptr inbounds nuw i8, ptr %57, i64 8
  %82 = icmp eq ptr %81, %1
  br i1 %82, label %83, label %56, !llvm.loop !96

83:                                               ; preds = %79, %47, %51, %31
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #12

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #13

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #14

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #14

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #15

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #16

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #14

attributes #0 = { mustprogress uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { noinline noreturn nounwind uwtable "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { cold nofree noreturn }
attributes #8 = { nobuiltin nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { noreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { nobuiltin allocsize(0) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { inlinehint mustprogress uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #12 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #13 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #14 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #15 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #16 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #17 = { noreturn }
attributes #18 = { builtin allocsize(0) }
attributes #19 = { builtin nounwind }
attributes #20 = { nounwind }
attributes #21 = { noreturn nounwind }

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
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.mustprogress"}
!13 = distinct !{!13, !14}
!14 = !{!"llvm.loop.unroll.disable"}
!15 = distinct !{!15, !12}
!16 = !{!17, !18, i64 16}
!17 = !{!"_ZTSNSt12_Vector_baseIdSaIdEE17_Vector_impl_dataE", !18, i64 0, !18, i64 8, !18, i64 16}
!18 = !{!"p1 double", !19, i64 0}
!19 = !{!"any pointer", !7, i64 0}
!20 = !{!17, !18, i64 0}
!21 = !{!17, !18, i64 8}
!22 = !{!18, !18, i64 0}
!23 = distinct !{!23, !14}
!24 = distinct !{!24, !12}
!25 = distinct !{!25, !12, !26, !27}
!26 = !{!"llvm.loop.isvectorized", i32 1}
!27 = !{!"llvm.loop.unroll.runtime.disable"}
!28 = distinct !{!28, !12, !27, !26}
!29 = !{!30, !31, i64 0}
!30 = !{!"_ZTSNSt12_Vector_baseISt6vectorIdSaIdEESaIS2_EE17_Vector_impl_dataE", !31, i64 0, !31, i64 8, !31, i64 16}
!31 = !{!"p1 _ZTSSt6vectorIdSaIdEE", !19, i64 0}
!32 = !{!30, !31, i64 16}
!33 = !{!30, !31, i64 8}
!34 = !{!35}
!35 = distinct !{!35, !36}
!36 = distinct !{!36, !"LVerDomain"}
!37 = !{!38}
!38 = distinct !{!38, !36}
!39 = !{!40}
!40 = distinct !{!40, !36}
!41 = !{!38, !35}
!42 = distinct !{!42, !12, !26, !27}
!43 = distinct !{!43, !14}
!44 = !{!"branch_weights", !"expected", i32 1, i32 2000}
!45 = !{!31, !31, i64 0}
!46 = distinct !{!46, !12}
!47 = distinct !{!47, !12, !26}
!48 = distinct !{!48, !12}
!49 = distinct !{!49, !12}
!50 = !{!51, !10, i64 8}
!51 = !{!"_ZTS8Particle", !10, i64 0, !10, i64 8, !6, i64 16}
!52 = !{!51, !10, i64 0}
!53 = !{!51, !6, i64 16}
!54 = distinct !{!54, !12, !26, !27}
!55 = distinct !{!55, !12, !27, !26}
!56 = distinct !{!56, !12}
!57 = distinct !{!57, !12}
!58 = distinct !{!58, !14}
!59 = distinct !{!59, !14}
!60 = distinct !{!60, !12}
!61 = distinct !{!61, !12}
!62 = distinct !{!62, !12, !26, !27}
!63 = distinct !{!63, !12, !27, !26}
!64 = distinct !{!64, !12, !26, !27}
!65 = distinct !{!65, !12, !27, !26}
!66 = distinct !{!66, !12}
!67 = distinct !{!67, !12, !26, !27}
!68 = distinct !{!68, !12, !27, !26}
!69 = distinct !{!69, !12, !26, !27}
!70 = distinct !{!70, !12, !27, !26}
!71 = distinct !{!71, !12, !26, !27}
!72 = distinct !{!72, !12, !27, !26}
!73 = distinct !{!73, !12, !26, !27}
!74 = distinct !{!74, !12, !27, !26}
!75 = distinct !{!75, !12}
!76 = !{!77}
!77 = distinct !{!77, !78, !"_ZSt19__relocate_object_aISt6vectorIdSaIdEES2_SaIS2_EEvPT_PT0_RT1_: argument 0"}
!78 = distinct !{!78, !"_ZSt19__relocate_object_aISt6vectorIdSaIdEES2_SaIS2_EEvPT_PT0_RT1_"}
!79 = !{!80}
!80 = distinct !{!80, !78, !"_ZSt19__relocate_object_aISt6vectorIdSaIdEES2_SaIS2_EEvPT_PT0_RT1_: argument 1"}
!81 = distinct !{!81, !12}
!82 = !{!83}
!83 = distinct !{!83, !84, !"_ZSt19__relocate_object_aISt6vectorIdSaIdEES2_SaIS2_EEvPT_PT0_RT1_: argument 0"}
!84 = distinct !{!84, !"_ZSt19__relocate_object_aISt6vectorIdSaIdEES2_SaIS2_EEvPT_PT0_RT1_"}
!85 = !{!86}
!86 = distinct !{!86, !84, !"_ZSt19__relocate_object_aISt6vectorIdSaIdEES2_SaIS2_EEvPT_PT0_RT1_: argument 1"}
!87 = distinct !{!87, !12}
!88 = distinct !{!88, !12}
!89 = distinct !{!89, !12}
!90 = distinct !{!90, !12}
!91 = distinct !{!91, !12}
!92 = distinct !{!92, !12}
!93 = distinct !{!93, !12}
!94 = distinct !{!94, !12}
!95 = distinct !{!95, !12}
!96 = distinct !{!96, !12}
!97 = distinct !{!97, !12}
