; clang++-22 -O2 -S -emit-llvm cpp/vectors.cpp -o ir/clang-22/O2/vectors.ll
; ModuleID = 'cpp/vectors.cpp'
source_filename = "cpp/vectors.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%"class.std::vector" = type { %"struct.std::_Vector_base" }
%"struct.std::_Vector_base" = type { %"struct.std::_Vector_base<double, std::allocator<double>>::_Vector_impl" }
%"struct.std::_Vector_base<double, std::allocator<double>>::_Vector_impl" = type { %"struct.std::_Vector_base<double, std::allocator<double>>::_Vector_impl_data" }
%"struct.std::_Vector_base<double, std::allocator<double>>::_Vector_impl_data" = type { ptr, ptr, ptr }

$_ZNSt6vectorIdSaIdEE14_M_fill_insertEN9__gnu_cxx17__normal_iteratorIPdS1_EEmRKd = comdat any

$_ZNSt6vectorIdSaIdEE14_M_insert_rvalEN9__gnu_cxx17__normal_iteratorIPKdS1_EEOd = comdat any

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
  invoke void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str) #11
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
  %45 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %44) #12
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
  tail call void @_ZdlPvm(ptr noundef nonnull %21, i64 noundef %32) #13
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
  tail call void @_ZdlPvm(ptr noundef nonnull %21, i64 noundef %32) #13
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
  tail call void @_ZdlPvm(ptr noundef nonnull %58, i64 noundef %92) #13
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
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #14
  %5 = sext i32 %1 to i64
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %3, i8 0, i64 24, i1 false)
  %6 = shl nsw i64 %5, 3
  %7 = icmp ugt i64 %6, 9223372036854775800
  br i1 %7, label %8, label %9

8:                                                ; preds = %2
  tail call void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str.1) #11
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
  %15 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %6) #12
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
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #14
  %54 = getelementptr inbounds i8, ptr %52, i64 -16
  %55 = load double, ptr %54, align 8, !tbaa !9
  %56 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %57 = load double, ptr %56, align 8, !tbaa !9
  %58 = fmul double %55, %57
  store double %58, ptr %4, align 8, !tbaa !9
  %59 = invoke ptr @_ZNSt6vectorIdSaIdEE14_M_insert_rvalEN9__gnu_cxx17__normal_iteratorIPKdS1_EEOd(ptr noundef nonnull align 8 dereferenceable(24) %3, ptr %42, ptr noundef nonnull align 8 dereferenceable(8) %4)
          to label %60 unwind label %104

60:                                               ; preds = %51
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #14
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
  call void @_ZdlPvm(ptr noundef nonnull %63, i64 noundef %99) #13
  br label %100

100:                                              ; preds = %74, %94
  %101 = phi double [ 0.000000e+00, %74 ], [ %95, %94 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #14
  ret double %101

102:                                              ; preds = %29
  %103 = landingpad { ptr, i32 }
          cleanup
  br label %136

104:                                              ; preds = %51
  %105 = landingpad { ptr, i32 }
          cleanup
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #14
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
  call void @_ZdlPvm(ptr noundef nonnull %138, i64 noundef %145) #13
  br label %146

146:                                              ; preds = %140, %136
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #14
  resume { ptr, i32 } %137
}

; Function Attrs: mustprogress uwtable
define dso_local double @vector_assigned_and_swapped(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %3 = sext i32 %1 to i64
  %4 = icmp slt i32 %1, 0
  br i1 %4, label %5, label %6

5:                                                ; preds = %2
  tail call void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str.1) #11
  unreachable

6:                                                ; preds = %2
  %7 = icmp eq i32 %1, 0
  br i1 %7, label %71, label %8

8:                                                ; preds = %6
  %9 = shl nuw nsw i64 %3, 3
  %10 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %9) #12
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
  br i1 %29, label %30, label %23, !llvm.loop !25

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
  br i1 %37, label %38, label %34, !llvm.loop !28

38:                                               ; preds = %34, %30
  %39 = getelementptr inbounds nuw double, ptr %10, i64 %3
  %40 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %9) #12
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
  br i1 %61, label %62, label %48, !llvm.loop !29

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
  %81 = invoke noalias noundef nonnull dereferenceable(16) ptr @_Znwm(i64 noundef 16) #12
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
  tail call void @_ZdlPvm(ptr noundef nonnull %77, i64 noundef %74) #13
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
  tail call void @_ZdlPvm(ptr noundef nonnull %77, i64 noundef %98) #13
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
  tail call void @_ZdlPvm(ptr noundef nonnull %103, i64 noundef %107) #13
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
  br i1 %116, label %66, label %108, !llvm.loop !30

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
  br i1 %130, label %131, label %124, !llvm.loop !31

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
  tail call void @_ZdlPvm(ptr noundef nonnull %135, i64 noundef %143) #13
  br label %144

144:                                              ; preds = %140, %131
  %145 = fmul double %136, %138
  %146 = ptrtoint ptr %132 to i64
  %147 = ptrtoint ptr %133 to i64
  %148 = sub i64 %146, %147
  tail call void @_ZdlPvm(ptr noundef nonnull %133, i64 noundef %148) #13
  ret double %145

149:                                              ; preds = %101, %99
  %150 = phi { ptr, i32 } [ %104, %101 ], [ %94, %99 ]
  resume { ptr, i32 } %150
}

; Function Attrs: nobuiltin nounwind
declare void @_ZdlPvm(ptr noundef, i64 noundef) local_unnamed_addr #3

; Function Attrs: noreturn
declare void @_ZSt20__throw_length_errorPKc(ptr noundef) local_unnamed_addr #4

; Function Attrs: nobuiltin allocsize(0)
declare noundef nonnull ptr @_Znwm(i64 noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr writeonly captures(none), ptr readonly captures(none), i64, i1 immarg) #6

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
  br i1 %58, label %59, label %52, !llvm.loop !32

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
  br i1 %66, label %200, label %63, !llvm.loop !33

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
  br i1 %91, label %92, label %85, !llvm.loop !34

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
  br i1 %99, label %100, label %96, !llvm.loop !35

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
  br i1 %125, label %126, label %119, !llvm.loop !36

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
  br i1 %133, label %200, label %130, !llvm.loop !37

134:                                              ; preds = %6
  %135 = load ptr, ptr %0, align 8, !tbaa !20
  %136 = ptrtoint ptr %135 to i64
  %137 = sub i64 %12, %136
  %138 = ashr exact i64 %137, 3
  %139 = sub nsw i64 1152921504606846975, %138
  %140 = icmp ult i64 %139, %2
  br i1 %140, label %141, label %142

141:                                              ; preds = %134
  tail call void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str.2) #11
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
  %153 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %152) #12
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
  br i1 %176, label %177, label %170, !llvm.loop !38

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
  br i1 %184, label %185, label %181, !llvm.loop !39

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
  tail call void @_ZdlPvm(ptr noundef nonnull %135, i64 noundef %197) #13
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
  tail call void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str) #11
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
  %49 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %48) #12
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
  tail call void @_ZdlPvm(ptr noundef nonnull %4, i64 noundef %37) #13
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

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #7

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #8

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #8

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #9

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #10

attributes #0 = { mustprogress uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nobuiltin nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { noreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nobuiltin allocsize(0) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #7 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #8 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #9 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #10 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #11 = { noreturn }
attributes #12 = { builtin allocsize(0) }
attributes #13 = { builtin nounwind }
attributes #14 = { nounwind }

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
!29 = distinct !{!29, !12, !26, !27}
!30 = distinct !{!30, !12, !27, !26}
!31 = distinct !{!31, !12}
!32 = distinct !{!32, !12, !26, !27}
!33 = distinct !{!33, !12, !27, !26}
!34 = distinct !{!34, !12, !26, !27}
!35 = distinct !{!35, !12, !27, !26}
!36 = distinct !{!36, !12, !26, !27}
!37 = distinct !{!37, !12, !27, !26}
!38 = distinct !{!38, !12, !26, !27}
!39 = distinct !{!39, !12, !27, !26}
