; clang++-19 -O2 -S -emit-llvm cpp/vectors.cpp -o ir/clang-19/O2/vectors.ll
; ModuleID = 'cpp/vectors.cpp'
source_filename = "cpp/vectors.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%"class.std::vector" = type { %"struct.std::_Vector_base" }
%"struct.std::_Vector_base" = type { %"struct.std::_Vector_base<double, std::allocator<double>>::_Vector_impl" }
%"struct.std::_Vector_base<double, std::allocator<double>>::_Vector_impl" = type { %"struct.std::_Vector_base<double, std::allocator<double>>::_Vector_impl_data" }
%"struct.std::_Vector_base<double, std::allocator<double>>::_Vector_impl_data" = type { ptr, ptr, ptr }

$_ZNSt6vectorIdSaIdEE14_M_fill_insertEN9__gnu_cxx17__normal_iteratorIPdS1_EEmRKd = comdat any

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
  invoke void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str) #10
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
  %46 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %45) #11
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
  tail call void @_ZdlPvm(ptr noundef nonnull %21, i64 noundef %32) #12
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
  tail call void @_ZdlPvm(ptr noundef nonnull %21, i64 noundef %32) #12
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
  tail call void @_ZdlPvm(ptr noundef nonnull %61, i64 noundef %94) #12
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
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %3) #13
  %4 = sext i32 %1 to i64
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %3, i8 0, i64 24, i1 false)
  %5 = shl nsw i64 %4, 3
  %6 = icmp ugt i64 %5, 9223372036854775800
  br i1 %6, label %7, label %9

7:                                                ; preds = %2
  invoke void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str.1) #10
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
  %17 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %5) #11
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
  tail call void @_ZdlPvm(ptr noundef nonnull %20, i64 noundef %27) #12
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
  invoke void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str) #10
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
  %102 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %101) #11
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
  call void @_ZdlPvm(ptr noundef nonnull %50, i64 noundef %88) #12
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
  call void @_ZdlPvm(ptr noundef nonnull %116, i64 noundef %152) #12
  br label %153

153:                                              ; preds = %129, %148
  %154 = phi double [ 0.000000e+00, %129 ], [ %149, %148 ]
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %3) #13
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
  call void @_ZdlPvm(ptr noundef nonnull %191, i64 noundef %198) #12
  br label %199

199:                                              ; preds = %193, %189, %22, %18
  %200 = phi { ptr, i32 } [ %19, %22 ], [ %19, %18 ], [ %190, %189 ], [ %190, %193 ]
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %3) #13
  resume { ptr, i32 } %200
}

; Function Attrs: mustprogress uwtable
define dso_local double @vector_assigned_and_swapped(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %3 = sext i32 %1 to i64
  %4 = icmp slt i32 %1, 0
  br i1 %4, label %5, label %6

5:                                                ; preds = %2
  tail call void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str.1) #10
  unreachable

6:                                                ; preds = %2
  %7 = icmp eq i32 %1, 0
  br i1 %7, label %72, label %8

8:                                                ; preds = %6
  %9 = shl nuw nsw i64 %3, 3
  %10 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %9) #11
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
  br i1 %29, label %30, label %23, !llvm.loop !22

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
  br i1 %37, label %38, label %34, !llvm.loop !25

38:                                               ; preds = %34, %30
  %39 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %9) #11
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
  br i1 %64, label %65, label %51, !llvm.loop !26

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
  %82 = invoke noalias noundef nonnull dereferenceable(16) ptr @_Znwm(i64 noundef 16) #11
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
  tail call void @_ZdlPvm(ptr noundef nonnull %78, i64 noundef %75) #12
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
  tail call void @_ZdlPvm(ptr noundef nonnull %78, i64 noundef %99) #12
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
  tail call void @_ZdlPvm(ptr noundef nonnull %104, i64 noundef %108) #12
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
  br i1 %117, label %67, label %109, !llvm.loop !27

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
  br i1 %131, label %132, label %125, !llvm.loop !28

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
  tail call void @_ZdlPvm(ptr noundef nonnull %136, i64 noundef %144) #12
  br label %145

145:                                              ; preds = %141, %132
  %146 = fmul double %137, %139
  %147 = ptrtoint ptr %133 to i64
  %148 = ptrtoint ptr %134 to i64
  %149 = sub i64 %147, %148
  tail call void @_ZdlPvm(ptr noundef nonnull %134, i64 noundef %149) #12
  ret double %146

150:                                              ; preds = %102, %100
  %151 = phi { ptr, i32 } [ %95, %100 ], [ %105, %102 ]
  resume { ptr, i32 } %151
}

; Function Attrs: nobuiltin nounwind
declare void @_ZdlPvm(ptr noundef, i64 noundef) local_unnamed_addr #3

; Function Attrs: noreturn
declare void @_ZSt20__throw_length_errorPKc(ptr noundef) local_unnamed_addr #4

; Function Attrs: nobuiltin allocsize(0)
declare noundef nonnull ptr @_Znwm(i64 noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr nocapture writeonly, ptr nocapture readonly, i64, i1 immarg) #6

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
  br i1 %53, label %54, label %47, !llvm.loop !29

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
  br i1 %61, label %195, label %58, !llvm.loop !30

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
  br i1 %85, label %86, label %79, !llvm.loop !31

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
  br i1 %93, label %94, label %90, !llvm.loop !32

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
  br i1 %119, label %120, label %113, !llvm.loop !33

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
  br i1 %127, label %195, label %124, !llvm.loop !34

128:                                              ; preds = %6
  %129 = load ptr, ptr %0, align 8, !tbaa !19
  %130 = ptrtoint ptr %129 to i64
  %131 = sub i64 %12, %130
  %132 = ashr exact i64 %131, 3
  %133 = sub nsw i64 1152921504606846975, %132
  %134 = icmp ult i64 %133, %2
  br i1 %134, label %135, label %136

135:                                              ; preds = %128
  tail call void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str.2) #10
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
  %148 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %147) #11
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
  br i1 %170, label %171, label %164, !llvm.loop !35

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
  br i1 %178, label %179, label %175, !llvm.loop !36

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
  tail call void @_ZdlPvm(ptr noundef nonnull %129, i64 noundef %192) #12
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

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #7

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #8

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #8

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #9

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #8

attributes #0 = { mustprogress uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nobuiltin nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { noreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nobuiltin allocsize(0) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #7 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #8 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #9 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #10 = { noreturn }
attributes #11 = { builtin allocsize(0) }
attributes #12 = { builtin nounwind }
attributes #13 = { nounwind }

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
!26 = distinct !{!26, !10, !23, !24}
!27 = distinct !{!27, !10, !24, !23}
!28 = distinct !{!28, !10}
!29 = distinct !{!29, !10, !23, !24}
!30 = distinct !{!30, !10, !24, !23}
!31 = distinct !{!31, !10, !23, !24}
!32 = distinct !{!32, !10, !24, !23}
!33 = distinct !{!33, !10, !23, !24}
!34 = distinct !{!34, !10, !24, !23}
!35 = distinct !{!35, !10, !23, !24}
!36 = distinct !{!36, !10, !24, !23}
