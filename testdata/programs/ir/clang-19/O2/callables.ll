; clang++-19 -O2 -S -emit-llvm cpp/callables.cpp -o ir/clang-19/O2/callables.ll
; ModuleID = 'cpp/callables.cpp'
source_filename = "cpp/callables.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%"class.std::vector" = type { %"struct.std::_Vector_base" }
%"struct.std::_Vector_base" = type { %"struct.std::_Vector_base<std::function<double (double)>, std::allocator<std::function<double (double)>>>::_Vector_impl" }
%"struct.std::_Vector_base<std::function<double (double)>, std::allocator<std::function<double (double)>>>::_Vector_impl" = type { %"struct.std::_Vector_base<std::function<double (double)>, std::allocator<std::function<double (double)>>>::_Vector_impl_data" }
%"struct.std::_Vector_base<std::function<double (double)>, std::allocator<std::function<double (double)>>>::_Vector_impl_data" = type { ptr, ptr, ptr }
%"class.std::function" = type { %"class.std::_Function_base", ptr }
%"class.std::_Function_base" = type { %"union.std::_Any_data", ptr }
%"union.std::_Any_data" = type { %"union.std::_Nocopy_types" }
%"union.std::_Nocopy_types" = type { { i64, i64 } }
%"class.std::function.4" = type { %"class.std::_Function_base", ptr }

$_ZNSt6vectorISt8functionIFddEESaIS2_EED2Ev = comdat any

$__clang_call_terminate = comdat any

$_ZNSt6vectorISt8functionIFddEESaIS2_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_ = comdat any

@_ZTVN10__cxxabiv117__class_type_infoE = external global [0 x ptr]
@.str = private unnamed_addr constant [26 x i8] c"vector::_M_realloc_insert\00", align 1
@"_ZTSZ21functions_in_a_vectorE3$_0" = internal constant [30 x i8] c"Z21functions_in_a_vectorE3$_0\00", align 1
@"_ZTIZ21functions_in_a_vectorE3$_0" = internal constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i64 2), ptr @"_ZTSZ21functions_in_a_vectorE3$_0" }, align 8
@"_ZTSZ21functions_in_a_vectorE3$_1" = internal constant [30 x i8] c"Z21functions_in_a_vectorE3$_1\00", align 1
@"_ZTIZ21functions_in_a_vectorE3$_1" = internal constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i64 2), ptr @"_ZTSZ21functions_in_a_vectorE3$_1" }, align 8
@"_ZTSZ25recursive_function_objectE3$_0" = internal constant [34 x i8] c"Z25recursive_function_objectE3$_0\00", align 1
@"_ZTIZ25recursive_function_objectE3$_0" = internal constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i64 2), ptr @"_ZTSZ25recursive_function_objectE3$_0" }, align 8

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @function_object(double noundef %0, double noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %3 = fmul double %0, 2.000000e+00
  %4 = insertelement <2 x double> poison, double %0, i64 0
  %5 = insertelement <2 x double> %4, double %3, i64 1
  %6 = insertelement <2 x double> poison, double %1, i64 0
  %7 = shufflevector <2 x double> %6, <2 x double> poison, <2 x i32> zeroinitializer
  %8 = fmul <2 x double> %5, %7
  %9 = fmul <2 x double> %8, %5
  %10 = shufflevector <2 x double> %9, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %11 = fadd <2 x double> %9, %10
  %12 = extractelement <2 x double> %11, i64 0
  ret double %12
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

declare i32 @__gxx_personality_v0(...)

; Function Attrs: mustprogress uwtable
define dso_local noundef double @functions_in_a_vector(double noundef %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #2 personality ptr @__gxx_personality_v0 {
  %4 = alloca double, align 8
  %5 = alloca %"class.std::vector", align 8
  %6 = alloca %"class.std::function", align 8
  %7 = alloca %"class.std::function", align 8
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %5) #17
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %5, i8 0, i64 24, i1 false)
  %8 = icmp sgt i32 %2, 0
  br i1 %8, label %9, label %137

9:                                                ; preds = %3
  %10 = getelementptr inbounds i8, ptr %6, i64 16
  %11 = getelementptr inbounds i8, ptr %6, i64 24
  %12 = getelementptr inbounds i8, ptr %5, i64 8
  %13 = getelementptr inbounds i8, ptr %5, i64 16
  %14 = getelementptr inbounds i8, ptr %7, i64 16
  %15 = getelementptr inbounds i8, ptr %7, i64 24
  %16 = getelementptr inbounds i8, ptr %7, i64 8
  %17 = zext nneg i32 %2 to i64
  %18 = getelementptr inbounds i8, ptr %6, i64 8
  %19 = getelementptr inbounds i8, ptr %7, i64 8
  br label %25

20:                                               ; preds = %102
  %21 = load ptr, ptr %5, align 8, !tbaa !5
  %22 = load ptr, ptr %12, align 8, !tbaa !5
  %23 = getelementptr inbounds i8, ptr %5, i64 8
  %24 = icmp eq ptr %21, %22
  br i1 %24, label %108, label %139

25:                                               ; preds = %9, %102
  %26 = phi i64 [ 0, %9 ], [ %103, %102 ]
  %27 = getelementptr inbounds double, ptr %1, i64 %26
  %28 = load double, ptr %27, align 8, !tbaa !9
  %29 = trunc nuw nsw i64 %26 to i32
  %30 = and i32 %29, 1
  %31 = icmp eq i32 %30, 0
  br i1 %31, label %67, label %32

32:                                               ; preds = %25
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %6) #17
  store i64 0, ptr %18, align 8
  store double %28, ptr %6, align 8, !tbaa !9
  store ptr @"_ZNSt17_Function_handlerIFddEZ21functions_in_a_vectorE3$_0E9_M_invokeERKSt9_Any_dataOd", ptr %11, align 8, !tbaa !11
  store ptr @"_ZNSt17_Function_handlerIFddEZ21functions_in_a_vectorE3$_0E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", ptr %10, align 8, !tbaa !14
  %33 = load ptr, ptr %12, align 8, !tbaa !5
  %34 = load ptr, ptr %13, align 8, !tbaa !15
  %35 = icmp eq ptr %33, %34
  br i1 %35, label %47, label %36

36:                                               ; preds = %32
  %37 = getelementptr inbounds i8, ptr %33, i64 24
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %33, i8 0, i64 24, i1 false)
  %38 = load ptr, ptr %11, align 8, !tbaa !11
  store ptr %38, ptr %37, align 8, !tbaa !11
  %39 = load ptr, ptr %10, align 8, !tbaa !14
  %40 = icmp eq ptr %39, null
  br i1 %40, label %44, label %41

41:                                               ; preds = %36
  %42 = getelementptr inbounds i8, ptr %33, i64 16
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %33, ptr noundef nonnull align 8 dereferenceable(16) %6, i64 16, i1 false), !tbaa.struct !17
  %43 = load ptr, ptr %10, align 8, !tbaa !14
  store ptr %43, ptr %42, align 8, !tbaa !14
  br label %44

44:                                               ; preds = %36, %41
  %45 = load ptr, ptr %12, align 8, !tbaa !19
  %46 = getelementptr inbounds i8, ptr %45, i64 32
  store ptr %46, ptr %12, align 8, !tbaa !19
  br label %56

47:                                               ; preds = %32
  invoke void @_ZNSt6vectorISt8functionIFddEESaIS2_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_(ptr noundef nonnull align 8 dereferenceable(24) %5, ptr %33, ptr noundef nonnull align 8 dereferenceable(32) %6)
          to label %48 unwind label %57

48:                                               ; preds = %47
  %49 = load ptr, ptr %10, align 8, !tbaa !14
  %50 = icmp eq ptr %49, null
  br i1 %50, label %56, label %51

51:                                               ; preds = %48
  %52 = invoke noundef zeroext i1 %49(ptr noundef nonnull align 8 dereferenceable(16) %6, ptr noundef nonnull align 8 dereferenceable(16) %6, i32 noundef 3)
          to label %56 unwind label %53

53:                                               ; preds = %51
  %54 = landingpad { ptr, i32 }
          catch ptr null
  %55 = extractvalue { ptr, i32 } %54, 0
  call void @__clang_call_terminate(ptr %55) #18
  unreachable

56:                                               ; preds = %44, %48, %51
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %6) #17
  br label %102

57:                                               ; preds = %47
  %58 = landingpad { ptr, i32 }
          cleanup
  %59 = load ptr, ptr %10, align 8, !tbaa !14
  %60 = icmp eq ptr %59, null
  br i1 %60, label %66, label %61

61:                                               ; preds = %57
  %62 = invoke noundef zeroext i1 %59(ptr noundef nonnull align 8 dereferenceable(16) %6, ptr noundef nonnull align 8 dereferenceable(16) %6, i32 noundef 3)
          to label %66 unwind label %63

63:                                               ; preds = %61
  %64 = landingpad { ptr, i32 }
          catch ptr null
  %65 = extractvalue { ptr, i32 } %64, 0
  call void @__clang_call_terminate(ptr %65) #18
  unreachable

66:                                               ; preds = %57, %61
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %6) #17
  br label %158

67:                                               ; preds = %25
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %7) #17
  store i64 0, ptr %19, align 8
  store double %28, ptr %7, align 8, !tbaa !9
  store i32 %29, ptr %16, align 8, !tbaa !20
  store ptr @"_ZNSt17_Function_handlerIFddEZ21functions_in_a_vectorE3$_1E9_M_invokeERKSt9_Any_dataOd", ptr %15, align 8, !tbaa !11
  store ptr @"_ZNSt17_Function_handlerIFddEZ21functions_in_a_vectorE3$_1E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", ptr %14, align 8, !tbaa !14
  %68 = load ptr, ptr %12, align 8, !tbaa !5
  %69 = load ptr, ptr %13, align 8, !tbaa !15
  %70 = icmp eq ptr %68, %69
  br i1 %70, label %82, label %71

71:                                               ; preds = %67
  %72 = getelementptr inbounds i8, ptr %68, i64 24
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %68, i8 0, i64 24, i1 false)
  %73 = load ptr, ptr %15, align 8, !tbaa !11
  store ptr %73, ptr %72, align 8, !tbaa !11
  %74 = load ptr, ptr %14, align 8, !tbaa !14
  %75 = icmp eq ptr %74, null
  br i1 %75, label %79, label %76

76:                                               ; preds = %71
  %77 = getelementptr inbounds i8, ptr %68, i64 16
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %68, ptr noundef nonnull align 8 dereferenceable(16) %7, i64 16, i1 false), !tbaa.struct !17
  %78 = load ptr, ptr %14, align 8, !tbaa !14
  store ptr %78, ptr %77, align 8, !tbaa !14
  br label %79

79:                                               ; preds = %71, %76
  %80 = load ptr, ptr %12, align 8, !tbaa !19
  %81 = getelementptr inbounds i8, ptr %80, i64 32
  store ptr %81, ptr %12, align 8, !tbaa !19
  br label %91

82:                                               ; preds = %67
  invoke void @_ZNSt6vectorISt8functionIFddEESaIS2_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_(ptr noundef nonnull align 8 dereferenceable(24) %5, ptr %68, ptr noundef nonnull align 8 dereferenceable(32) %7)
          to label %83 unwind label %92

83:                                               ; preds = %82
  %84 = load ptr, ptr %14, align 8, !tbaa !14
  %85 = icmp eq ptr %84, null
  br i1 %85, label %91, label %86

86:                                               ; preds = %83
  %87 = invoke noundef zeroext i1 %84(ptr noundef nonnull align 8 dereferenceable(16) %7, ptr noundef nonnull align 8 dereferenceable(16) %7, i32 noundef 3)
          to label %91 unwind label %88

88:                                               ; preds = %86
  %89 = landingpad { ptr, i32 }
          catch ptr null
  %90 = extractvalue { ptr, i32 } %89, 0
  call void @__clang_call_terminate(ptr %90) #18
  unreachable

91:                                               ; preds = %79, %83, %86
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %7) #17
  br label %102

92:                                               ; preds = %82
  %93 = landingpad { ptr, i32 }
          cleanup
  %94 = load ptr, ptr %14, align 8, !tbaa !14
  %95 = icmp eq ptr %94, null
  br i1 %95, label %101, label %96

96:                                               ; preds = %92
  %97 = invoke noundef zeroext i1 %94(ptr noundef nonnull align 8 dereferenceable(16) %7, ptr noundef nonnull align 8 dereferenceable(16) %7, i32 noundef 3)
          to label %101 unwind label %98

98:                                               ; preds = %96
  %99 = landingpad { ptr, i32 }
          catch ptr null
  %100 = extractvalue { ptr, i32 } %99, 0
  call void @__clang_call_terminate(ptr %100) #18
  unreachable

101:                                              ; preds = %92, %96
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %7) #17
  br label %158

102:                                              ; preds = %91, %56
  %103 = add nuw nsw i64 %26, 1
  %104 = icmp eq i64 %103, %17
  br i1 %104, label %20, label %25, !llvm.loop !22

105:                                              ; preds = %151
  %106 = load ptr, ptr %5, align 8, !tbaa !24
  %107 = load ptr, ptr %23, align 8, !tbaa !19
  br label %108

108:                                              ; preds = %105, %20
  %109 = phi ptr [ %22, %20 ], [ %107, %105 ]
  %110 = phi ptr [ %21, %20 ], [ %106, %105 ]
  %111 = phi double [ %0, %20 ], [ %150, %105 ]
  %112 = icmp eq ptr %110, %109
  br i1 %112, label %128, label %113

113:                                              ; preds = %108, %123
  %114 = phi ptr [ %124, %123 ], [ %110, %108 ]
  %115 = getelementptr inbounds i8, ptr %114, i64 16
  %116 = load ptr, ptr %115, align 8, !tbaa !14
  %117 = icmp eq ptr %116, null
  br i1 %117, label %123, label %118

118:                                              ; preds = %113
  %119 = invoke noundef zeroext i1 %116(ptr noundef nonnull align 8 dereferenceable(16) %114, ptr noundef nonnull align 8 dereferenceable(16) %114, i32 noundef 3)
          to label %123 unwind label %120

120:                                              ; preds = %118
  %121 = landingpad { ptr, i32 }
          catch ptr null
  %122 = extractvalue { ptr, i32 } %121, 0
  call void @__clang_call_terminate(ptr %122) #18
  unreachable

123:                                              ; preds = %118, %113
  %124 = getelementptr inbounds i8, ptr %114, i64 32
  %125 = icmp eq ptr %124, %109
  br i1 %125, label %126, label %113, !llvm.loop !25

126:                                              ; preds = %123
  %127 = load ptr, ptr %5, align 8, !tbaa !24
  br label %128

128:                                              ; preds = %126, %108
  %129 = phi ptr [ %127, %126 ], [ %110, %108 ]
  %130 = icmp eq ptr %129, null
  br i1 %130, label %137, label %131

131:                                              ; preds = %128
  %132 = getelementptr inbounds i8, ptr %5, i64 16
  %133 = load ptr, ptr %132, align 8, !tbaa !15
  %134 = ptrtoint ptr %133 to i64
  %135 = ptrtoint ptr %129 to i64
  %136 = sub i64 %134, %135
  call void @_ZdlPvm(ptr noundef nonnull %129, i64 noundef %136) #19
  br label %137

137:                                              ; preds = %3, %128, %131
  %138 = phi double [ %111, %128 ], [ %111, %131 ], [ %0, %3 ]
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %5) #17
  ret double %138

139:                                              ; preds = %20, %151
  %140 = phi double [ %150, %151 ], [ %0, %20 ]
  %141 = phi ptr [ %152, %151 ], [ %21, %20 ]
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4)
  store double %140, ptr %4, align 8, !tbaa !9
  %142 = getelementptr inbounds i8, ptr %141, i64 16
  %143 = load ptr, ptr %142, align 8, !tbaa !14
  %144 = icmp eq ptr %143, null
  br i1 %144, label %145, label %147

145:                                              ; preds = %139
  invoke void @_ZSt25__throw_bad_function_callv() #20
          to label %146 unwind label %156

146:                                              ; preds = %145
  unreachable

147:                                              ; preds = %139
  %148 = getelementptr inbounds i8, ptr %141, i64 24
  %149 = load ptr, ptr %148, align 8, !tbaa !11
  %150 = invoke noundef double %149(ptr noundef nonnull align 8 dereferenceable(16) %141, ptr noundef nonnull align 8 dereferenceable(8) %4)
          to label %151 unwind label %154

151:                                              ; preds = %147
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4)
  %152 = getelementptr inbounds i8, ptr %141, i64 32
  %153 = icmp eq ptr %152, %22
  br i1 %153, label %105, label %139

154:                                              ; preds = %147
  %155 = landingpad { ptr, i32 }
          cleanup
  br label %158

156:                                              ; preds = %145
  %157 = landingpad { ptr, i32 }
          cleanup
  br label %158

158:                                              ; preds = %154, %156, %66, %101
  %159 = phi { ptr, i32 } [ %58, %66 ], [ %93, %101 ], [ %155, %154 ], [ %157, %156 ]
  call void @_ZNSt6vectorISt8functionIFddEESaIS2_EED2Ev(ptr noundef nonnull align 8 dereferenceable(24) %5) #17
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %5) #17
  resume { ptr, i32 } %159
}

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZNSt6vectorISt8functionIFddEESaIS2_EED2Ev(ptr noundef nonnull align 8 dereferenceable(24) %0) unnamed_addr #3 comdat align 2 personality ptr @__gxx_personality_v0 {
  %2 = load ptr, ptr %0, align 8, !tbaa !24
  %3 = getelementptr inbounds i8, ptr %0, i64 8
  %4 = load ptr, ptr %3, align 8, !tbaa !19
  %5 = icmp eq ptr %2, %4
  br i1 %5, label %21, label %6

6:                                                ; preds = %1, %16
  %7 = phi ptr [ %17, %16 ], [ %2, %1 ]
  %8 = getelementptr inbounds i8, ptr %7, i64 16
  %9 = load ptr, ptr %8, align 8, !tbaa !14
  %10 = icmp eq ptr %9, null
  br i1 %10, label %16, label %11

11:                                               ; preds = %6
  %12 = invoke noundef zeroext i1 %9(ptr noundef nonnull align 8 dereferenceable(16) %7, ptr noundef nonnull align 8 dereferenceable(16) %7, i32 noundef 3)
          to label %16 unwind label %13

13:                                               ; preds = %11
  %14 = landingpad { ptr, i32 }
          catch ptr null
  %15 = extractvalue { ptr, i32 } %14, 0
  tail call void @__clang_call_terminate(ptr %15) #18
  unreachable

16:                                               ; preds = %11, %6
  %17 = getelementptr inbounds i8, ptr %7, i64 32
  %18 = icmp eq ptr %17, %4
  br i1 %18, label %19, label %6, !llvm.loop !25

19:                                               ; preds = %16
  %20 = load ptr, ptr %0, align 8, !tbaa !24
  br label %21

21:                                               ; preds = %19, %1
  %22 = phi ptr [ %20, %19 ], [ %2, %1 ]
  %23 = icmp eq ptr %22, null
  br i1 %23, label %30, label %24

24:                                               ; preds = %21
  %25 = getelementptr inbounds i8, ptr %0, i64 16
  %26 = load ptr, ptr %25, align 8, !tbaa !15
  %27 = ptrtoint ptr %26 to i64
  %28 = ptrtoint ptr %22 to i64
  %29 = sub i64 %27, %28
  tail call void @_ZdlPvm(ptr noundef nonnull %22, i64 noundef %29) #19
  br label %30

30:                                               ; preds = %21, %24
  ret void
}

; Function Attrs: mustprogress uwtable
define dso_local noundef double @function_with_large_capture(ptr nocapture noundef readonly %0, double noundef %1) local_unnamed_addr #2 personality ptr @__gxx_personality_v0 {
  %3 = getelementptr inbounds i8, ptr %0, i64 16
  %4 = tail call noalias noundef nonnull dereferenceable(32) ptr @_Znwm(i64 noundef 32) #21
  %5 = load <2 x double>, ptr %0, align 8, !tbaa !9
  store <2 x double> %5, ptr %4, align 16, !tbaa !9
  %6 = getelementptr inbounds i8, ptr %4, i64 16
  %7 = load <2 x double>, ptr %3, align 8, !tbaa !9
  store <2 x double> %7, ptr %6, align 16, !tbaa !9
  %8 = invoke noalias noundef nonnull dereferenceable(32) ptr @_Znwm(i64 noundef 32) #21
          to label %9 unwind label %30

9:                                                ; preds = %2
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(32) %8, ptr noundef nonnull readonly align 8 dereferenceable(32) %4, i64 32, i1 false), !tbaa.struct !26
  %10 = load double, ptr %8, align 8, !tbaa !27
  %11 = getelementptr inbounds i8, ptr %8, i64 8
  %12 = load double, ptr %11, align 8, !tbaa !29
  %13 = getelementptr inbounds i8, ptr %8, i64 16
  %14 = load double, ptr %13, align 8, !tbaa !30
  %15 = getelementptr inbounds i8, ptr %8, i64 24
  %16 = load double, ptr %15, align 8, !tbaa !31
  tail call void @_ZdlPvm(ptr noundef nonnull %8, i64 noundef 32) #19
  tail call void @_ZdlPvm(ptr noundef nonnull %4, i64 noundef 32) #19
  %17 = insertelement <2 x double> %5, double %10, i64 1
  %18 = insertelement <2 x double> <double 5.000000e-01, double poison>, double %1, i64 1
  %19 = shufflevector <2 x double> %5, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %20 = insertelement <2 x double> %19, double %12, i64 1
  %21 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %17, <2 x double> %18, <2 x double> %20)
  %22 = insertelement <2 x double> %7, double %14, i64 1
  %23 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %21, <2 x double> %18, <2 x double> %22)
  %24 = shufflevector <2 x double> %7, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %25 = insertelement <2 x double> %24, double %16, i64 1
  %26 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %23, <2 x double> %18, <2 x double> %25)
  %27 = shufflevector <2 x double> %26, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %28 = fmul <2 x double> %26, %27
  %29 = extractelement <2 x double> %28, i64 0
  ret double %29

30:                                               ; preds = %2
  %31 = landingpad { ptr, i32 }
          cleanup
  tail call void @_ZdlPvm(ptr noundef nonnull %4, i64 noundef 32) #19
  resume { ptr, i32 } %31
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @captured_by_reference(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #4 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %25

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  %6 = and i64 %5, 1
  %7 = icmp eq i32 %1, 1
  br i1 %7, label %12, label %8

8:                                                ; preds = %4
  %9 = and i64 %5, 2147483646
  br label %27

10:                                               ; preds = %27
  %11 = fadd double %43, 1.000000e+00
  br label %12

12:                                               ; preds = %10, %4
  %13 = phi double [ poison, %4 ], [ %46, %10 ]
  %14 = phi i64 [ 0, %4 ], [ %47, %10 ]
  %15 = phi double [ 1.000000e+00, %4 ], [ %11, %10 ]
  %16 = phi double [ 0.000000e+00, %4 ], [ %46, %10 ]
  %17 = icmp eq i64 %6, 0
  br i1 %17, label %25, label %18

18:                                               ; preds = %12
  %19 = getelementptr inbounds double, ptr %0, i64 %14
  %20 = load double, ptr %19, align 8, !tbaa !9
  %21 = tail call double @llvm.fmuladd.f64(double %20, double %20, double %16)
  %22 = fdiv double 1.000000e+00, %15
  %23 = fadd double %22, 1.000000e+00
  %24 = fmul double %23, %21
  br label %25

25:                                               ; preds = %18, %12, %2
  %26 = phi double [ 0.000000e+00, %2 ], [ %13, %12 ], [ %24, %18 ]
  ret double %26

27:                                               ; preds = %27, %8
  %28 = phi i64 [ 0, %8 ], [ %47, %27 ]
  %29 = phi double [ 0.000000e+00, %8 ], [ %43, %27 ]
  %30 = phi double [ 0.000000e+00, %8 ], [ %46, %27 ]
  %31 = phi i64 [ 0, %8 ], [ %48, %27 ]
  %32 = getelementptr inbounds double, ptr %0, i64 %28
  %33 = load double, ptr %32, align 8, !tbaa !9
  %34 = tail call double @llvm.fmuladd.f64(double %33, double %33, double %30)
  %35 = fadd double %29, 1.000000e+00
  %36 = fdiv double 1.000000e+00, %35
  %37 = fadd double %36, 1.000000e+00
  %38 = fmul double %37, %34
  %39 = or disjoint i64 %28, 1
  %40 = getelementptr inbounds double, ptr %0, i64 %39
  %41 = load double, ptr %40, align 8, !tbaa !9
  %42 = tail call double @llvm.fmuladd.f64(double %41, double %41, double %38)
  %43 = fadd double %35, 1.000000e+00
  %44 = fdiv double 1.000000e+00, %43
  %45 = fadd double %44, 1.000000e+00
  %46 = fmul double %45, %42
  %47 = add nuw nsw i64 %28, 2
  %48 = add i64 %31, 2
  %49 = icmp eq i64 %48, %9
  br i1 %49, label %10, label %27, !llvm.loop !32
}

; Function Attrs: mustprogress uwtable
define dso_local noundef double @recursive_function_object(double noundef %0, i32 noundef %1) local_unnamed_addr #2 personality ptr @__gxx_personality_v0 {
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca %"class.std::function.4", align 8
  store double %0, ptr %5, align 8, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %6) #17
  %7 = getelementptr inbounds i8, ptr %6, i64 16
  %8 = getelementptr inbounds i8, ptr %6, i64 24
  store ptr %6, ptr %6, align 8, !tbaa !5
  %9 = getelementptr inbounds i8, ptr %6, i64 8
  store ptr %5, ptr %9, align 8, !tbaa !5
  store ptr @"_ZNSt17_Function_handlerIFddiEZ25recursive_function_objectE3$_0E9_M_invokeERKSt9_Any_dataOdOi", ptr %8, align 8, !tbaa !33
  store ptr @"_ZNSt17_Function_handlerIFddiEZ25recursive_function_objectE3$_0E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", ptr %7, align 8, !tbaa !14
  %10 = icmp eq i32 %1, 0
  br i1 %10, label %35, label %11

11:                                               ; preds = %2
  %12 = fmul double %0, %0
  %13 = fmul double %12, %0
  switch i32 %1, label %17 [
    i32 1, label %35
    i32 2, label %14
  ]

14:                                               ; preds = %11
  %15 = fmul double %12, %13
  %16 = fmul double %15, %0
  br label %35

17:                                               ; preds = %11
  %18 = fmul double %13, %0
  %19 = icmp eq i32 %1, 3
  br i1 %19, label %20, label %24

20:                                               ; preds = %17
  %21 = fmul double %13, %18
  %22 = fmul double %12, %21
  %23 = fmul double %22, %0
  br label %35

24:                                               ; preds = %17
  %25 = fmul double %18, %0
  %26 = add nsw i32 %1, -4
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %4)
  store double %25, ptr %3, align 8, !tbaa !9
  store i32 %26, ptr %4, align 4, !tbaa !20
  %27 = invoke noundef double @"_ZNSt17_Function_handlerIFddiEZ25recursive_function_objectE3$_0E9_M_invokeERKSt9_Any_dataOdOi"(ptr noundef nonnull align 8 dereferenceable(16) %6, ptr noundef nonnull align 8 dereferenceable(8) %3, ptr noundef nonnull align 4 dereferenceable(4) %4)
          to label %28 unwind label %44

28:                                               ; preds = %24
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4)
  %29 = fmul double %18, %27
  %30 = load ptr, ptr %7, align 8, !tbaa !14
  %31 = fmul double %13, %29
  %32 = fmul double %12, %31
  %33 = fmul double %32, %0
  %34 = icmp eq ptr %30, null
  br i1 %34, label %42, label %35

35:                                               ; preds = %20, %14, %11, %2, %28
  %36 = phi double [ %33, %28 ], [ %0, %2 ], [ %13, %11 ], [ %16, %14 ], [ %23, %20 ]
  %37 = phi ptr [ %30, %28 ], [ @"_ZNSt17_Function_handlerIFddiEZ25recursive_function_objectE3$_0E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", %2 ], [ @"_ZNSt17_Function_handlerIFddiEZ25recursive_function_objectE3$_0E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", %11 ], [ @"_ZNSt17_Function_handlerIFddiEZ25recursive_function_objectE3$_0E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", %14 ], [ @"_ZNSt17_Function_handlerIFddiEZ25recursive_function_objectE3$_0E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", %20 ]
  %38 = invoke noundef zeroext i1 %37(ptr noundef nonnull align 8 dereferenceable(16) %6, ptr noundef nonnull align 8 dereferenceable(16) %6, i32 noundef 3)
          to label %42 unwind label %39

39:                                               ; preds = %35
  %40 = landingpad { ptr, i32 }
          catch ptr null
  %41 = extractvalue { ptr, i32 } %40, 0
  call void @__clang_call_terminate(ptr %41) #18
  unreachable

42:                                               ; preds = %28, %35
  %43 = phi double [ %33, %28 ], [ %36, %35 ]
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %6) #17
  ret double %43

44:                                               ; preds = %24
  %45 = landingpad { ptr, i32 }
          cleanup
  %46 = load ptr, ptr %7, align 8, !tbaa !14
  %47 = icmp eq ptr %46, null
  br i1 %47, label %53, label %48

48:                                               ; preds = %44
  %49 = invoke noundef zeroext i1 %46(ptr noundef nonnull align 8 dereferenceable(16) %6, ptr noundef nonnull align 8 dereferenceable(16) %6, i32 noundef 3)
          to label %53 unwind label %50

50:                                               ; preds = %48
  %51 = landingpad { ptr, i32 }
          catch ptr null
  %52 = extractvalue { ptr, i32 } %51, 0
  call void @__clang_call_terminate(ptr %52) #18
  unreachable

53:                                               ; preds = %44, %48
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %6) #17
  resume { ptr, i32 } %45
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @secant_after_bisection(double noundef %0) local_unnamed_addr #0 {
  %2 = fneg double %0
  %3 = fadd double %0, 0.000000e+00
  %4 = fmul double %3, 5.000000e-01
  %5 = tail call noundef double @llvm.fmuladd.f64(double %4, double %4, double %2)
  %6 = fcmp ogt double %5, 0.000000e+00
  %7 = select i1 %6, double %4, double %0
  %8 = select i1 %6, double 0.000000e+00, double %4
  %9 = fadd double %7, %8
  %10 = fmul double %9, 5.000000e-01
  %11 = tail call noundef double @llvm.fmuladd.f64(double %10, double %10, double %2)
  %12 = fcmp ogt double %11, 0.000000e+00
  %13 = select i1 %12, double %10, double %7
  %14 = select i1 %12, double %8, double %10
  %15 = fadd double %13, %14
  %16 = fmul double %15, 5.000000e-01
  %17 = tail call noundef double @llvm.fmuladd.f64(double %16, double %16, double %2)
  %18 = fcmp ogt double %17, 0.000000e+00
  %19 = select i1 %18, double %16, double %13
  %20 = select i1 %18, double %14, double %16
  %21 = tail call noundef double @llvm.fmuladd.f64(double %20, double %20, double %2)
  %22 = tail call noundef double @llvm.fmuladd.f64(double %19, double %19, double %2)
  %23 = fsub double %22, %21
  %24 = fsub double %19, %20
  %25 = fneg double %21
  %26 = fdiv double %25, %23
  %27 = tail call noundef double @llvm.fmuladd.f64(double %26, double %24, double %20)
  ret double %27
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @returned_closure(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = fmul double %0, %1
  %4 = tail call noundef double @llvm.fmuladd.f64(double %1, double %3, double %1)
  %5 = tail call noundef double @llvm.fmuladd.f64(double %0, double %4, double %0)
  ret double %5
}

; Function Attrs: noinline noreturn nounwind uwtable
define linkonce_odr hidden void @__clang_call_terminate(ptr noundef %0) local_unnamed_addr #5 comdat {
  %2 = tail call ptr @__cxa_begin_catch(ptr %0) #17
  tail call void @_ZSt9terminatev() #18
  unreachable
}

declare ptr @__cxa_begin_catch(ptr) local_unnamed_addr

declare void @_ZSt9terminatev() local_unnamed_addr

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #6

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #7

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #8

; Function Attrs: noreturn
declare void @_ZSt25__throw_bad_function_callv() local_unnamed_addr #9

; Function Attrs: nobuiltin nounwind
declare void @_ZdlPvm(ptr noundef, i64 noundef) local_unnamed_addr #10

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local void @_ZNSt6vectorISt8functionIFddEESaIS2_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_(ptr noundef nonnull align 8 dereferenceable(24) %0, ptr %1, ptr noundef nonnull align 8 dereferenceable(32) %2) local_unnamed_addr #2 comdat align 2 personality ptr @__gxx_personality_v0 {
  %4 = getelementptr inbounds i8, ptr %0, i64 8
  %5 = load ptr, ptr %4, align 8, !tbaa !19
  %6 = load ptr, ptr %0, align 8, !tbaa !5
  %7 = ptrtoint ptr %5 to i64
  %8 = ptrtoint ptr %6 to i64
  %9 = sub i64 %7, %8
  %10 = icmp eq i64 %9, 9223372036854775776
  br i1 %10, label %11, label %12

11:                                               ; preds = %3
  tail call void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str) #20
  unreachable

12:                                               ; preds = %3
  %13 = ashr exact i64 %9, 5
  %14 = tail call i64 @llvm.umax.i64(i64 %13, i64 1)
  %15 = add nsw i64 %14, %13
  %16 = icmp ult i64 %15, %13
  %17 = tail call i64 @llvm.umin.i64(i64 %15, i64 288230376151711743)
  %18 = select i1 %16, i64 288230376151711743, i64 %17
  %19 = ptrtoint ptr %1 to i64
  %20 = sub i64 %19, %8
  %21 = ashr exact i64 %20, 5
  %22 = icmp eq i64 %18, 0
  br i1 %22, label %26, label %23

23:                                               ; preds = %12
  %24 = shl nuw nsw i64 %18, 5
  %25 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %24) #21
  br label %26

26:                                               ; preds = %12, %23
  %27 = phi ptr [ %25, %23 ], [ null, %12 ]
  %28 = getelementptr inbounds %"class.std::function", ptr %27, i64 %21
  %29 = getelementptr inbounds i8, ptr %28, i64 24
  %30 = getelementptr inbounds i8, ptr %2, i64 24
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %28, i8 0, i64 24, i1 false)
  %31 = load ptr, ptr %30, align 8, !tbaa !11
  store ptr %31, ptr %29, align 8, !tbaa !11
  %32 = getelementptr inbounds i8, ptr %2, i64 16
  %33 = load ptr, ptr %32, align 8, !tbaa !14
  %34 = icmp eq ptr %33, null
  br i1 %34, label %37, label %35

35:                                               ; preds = %26
  %36 = getelementptr inbounds i8, ptr %28, i64 16
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %28, ptr noundef nonnull align 8 dereferenceable(16) %2, i64 16, i1 false), !tbaa.struct !17
  store ptr %33, ptr %36, align 8, !tbaa !14
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %32, i8 0, i64 16, i1 false)
  br label %37

37:                                               ; preds = %26, %35
  %38 = icmp eq ptr %6, %1
  br i1 %38, label %54, label %39

39:                                               ; preds = %37, %50
  %40 = phi ptr [ %52, %50 ], [ %27, %37 ]
  %41 = phi ptr [ %51, %50 ], [ %6, %37 ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !35)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !38)
  %42 = getelementptr inbounds i8, ptr %40, i64 24
  %43 = getelementptr inbounds i8, ptr %41, i64 24
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %40, i8 0, i64 24, i1 false), !alias.scope !35, !noalias !38
  %44 = load ptr, ptr %43, align 8, !tbaa !11, !alias.scope !38, !noalias !35
  store ptr %44, ptr %42, align 8, !tbaa !11, !alias.scope !35, !noalias !38
  %45 = getelementptr inbounds i8, ptr %41, i64 16
  %46 = load ptr, ptr %45, align 8, !tbaa !14, !alias.scope !38, !noalias !35
  %47 = icmp eq ptr %46, null
  br i1 %47, label %50, label %48

48:                                               ; preds = %39
  %49 = getelementptr inbounds i8, ptr %40, i64 16
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %40, ptr noundef nonnull align 8 dereferenceable(16) %41, i64 16, i1 false), !tbaa.struct !17, !alias.scope !40
  store ptr %46, ptr %49, align 8, !tbaa !14, !alias.scope !35, !noalias !38
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %45, i8 0, i64 16, i1 false), !alias.scope !38, !noalias !35
  br label %50

50:                                               ; preds = %48, %39
  %51 = getelementptr inbounds i8, ptr %41, i64 32
  %52 = getelementptr inbounds i8, ptr %40, i64 32
  %53 = icmp eq ptr %51, %1
  br i1 %53, label %54, label %39, !llvm.loop !41

54:                                               ; preds = %50, %37
  %55 = phi ptr [ %27, %37 ], [ %52, %50 ]
  %56 = getelementptr inbounds i8, ptr %55, i64 32
  %57 = icmp eq ptr %5, %1
  br i1 %57, label %73, label %58

58:                                               ; preds = %54, %69
  %59 = phi ptr [ %71, %69 ], [ %56, %54 ]
  %60 = phi ptr [ %70, %69 ], [ %1, %54 ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !42)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !45)
  %61 = getelementptr inbounds i8, ptr %59, i64 24
  %62 = getelementptr inbounds i8, ptr %60, i64 24
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %59, i8 0, i64 24, i1 false), !alias.scope !42, !noalias !45
  %63 = load ptr, ptr %62, align 8, !tbaa !11, !alias.scope !45, !noalias !42
  store ptr %63, ptr %61, align 8, !tbaa !11, !alias.scope !42, !noalias !45
  %64 = getelementptr inbounds i8, ptr %60, i64 16
  %65 = load ptr, ptr %64, align 8, !tbaa !14, !alias.scope !45, !noalias !42
  %66 = icmp eq ptr %65, null
  br i1 %66, label %69, label %67

67:                                               ; preds = %58
  %68 = getelementptr inbounds i8, ptr %59, i64 16
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %59, ptr noundef nonnull align 8 dereferenceable(16) %60, i64 16, i1 false), !tbaa.struct !17, !alias.scope !47
  store ptr %65, ptr %68, align 8, !tbaa !14, !alias.scope !42, !noalias !45
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %64, i8 0, i64 16, i1 false), !alias.scope !45, !noalias !42
  br label %69

69:                                               ; preds = %67, %58
  %70 = getelementptr inbounds i8, ptr %60, i64 32
  %71 = getelementptr inbounds i8, ptr %59, i64 32
  %72 = icmp eq ptr %70, %5
  br i1 %72, label %73, label %58, !llvm.loop !41

73:                                               ; preds = %69, %54
  %74 = phi ptr [ %56, %54 ], [ %71, %69 ]
  %75 = getelementptr inbounds i8, ptr %0, i64 16
  %76 = icmp eq ptr %6, null
  br i1 %76, label %81, label %77

77:                                               ; preds = %73
  %78 = load ptr, ptr %75, align 8, !tbaa !15
  %79 = ptrtoint ptr %78 to i64
  %80 = sub i64 %79, %8
  tail call void @_ZdlPvm(ptr noundef nonnull %6, i64 noundef %80) #19
  br label %81

81:                                               ; preds = %73, %77
  store ptr %27, ptr %0, align 8, !tbaa !24
  store ptr %74, ptr %4, align 8, !tbaa !19
  %82 = getelementptr inbounds %"class.std::function", ptr %27, i64 %18
  store ptr %82, ptr %75, align 8, !tbaa !15
  ret void
}

; Function Attrs: noreturn
declare void @_ZSt20__throw_length_errorPKc(ptr noundef) local_unnamed_addr #9

; Function Attrs: nobuiltin allocsize(0)
declare noundef nonnull ptr @_Znwm(i64 noundef) local_unnamed_addr #11

; Function Attrs: mustprogress nofree nounwind willreturn memory(write, argmem: readwrite) uwtable
define internal noundef double @"_ZNSt17_Function_handlerIFddEZ21functions_in_a_vectorE3$_0E9_M_invokeERKSt9_Any_dataOd"(ptr nocapture noundef nonnull readonly align 8 dereferenceable(16) %0, ptr nocapture noundef nonnull readonly align 8 dereferenceable(8) %1) #12 align 2 {
  %3 = load double, ptr %1, align 8, !tbaa !9
  %4 = load double, ptr %0, align 8, !tbaa !48
  %5 = fmul double %3, %4
  %6 = tail call noundef double @sin(double noundef %5) #17
  ret double %6
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define internal noundef zeroext i1 @"_ZNSt17_Function_handlerIFddEZ21functions_in_a_vectorE3$_0E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation"(ptr nocapture noundef nonnull writeonly align 8 dereferenceable(16) %0, ptr noundef nonnull align 8 dereferenceable(16) %1, i32 noundef %2) #13 align 2 personality ptr @__gxx_personality_v0 {
  switch i32 %2, label %8 [
    i32 0, label %4
    i32 1, label %5
    i32 2, label %6
  ]

4:                                                ; preds = %3
  store ptr @"_ZTIZ21functions_in_a_vectorE3$_0", ptr %0, align 8, !tbaa !5
  br label %8

5:                                                ; preds = %3
  store ptr %1, ptr %0, align 8, !tbaa !5
  br label %8

6:                                                ; preds = %3
  %7 = load i64, ptr %1, align 8, !tbaa !9
  store i64 %7, ptr %0, align 8, !tbaa !9
  br label %8

8:                                                ; preds = %3, %6, %5, %4
  ret i1 false
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @sin(double noundef) local_unnamed_addr #14

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define internal noundef double @"_ZNSt17_Function_handlerIFddEZ21functions_in_a_vectorE3$_1E9_M_invokeERKSt9_Any_dataOd"(ptr nocapture noundef nonnull readonly align 8 dereferenceable(16) %0, ptr nocapture noundef nonnull readonly align 8 dereferenceable(8) %1) #4 align 2 {
  %3 = load double, ptr %1, align 8, !tbaa !9
  %4 = load double, ptr %0, align 8, !tbaa !50
  %5 = getelementptr inbounds i8, ptr %0, i64 8
  %6 = load i32, ptr %5, align 8, !tbaa !52
  %7 = sitofp i32 %6 to double
  %8 = tail call noundef double @llvm.fmuladd.f64(double %4, double %3, double %7)
  ret double %8
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define internal noundef zeroext i1 @"_ZNSt17_Function_handlerIFddEZ21functions_in_a_vectorE3$_1E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation"(ptr nocapture noundef nonnull writeonly align 8 dereferenceable(16) %0, ptr noundef nonnull align 8 dereferenceable(16) %1, i32 noundef %2) #13 align 2 personality ptr @__gxx_personality_v0 {
  switch i32 %2, label %7 [
    i32 0, label %4
    i32 1, label %5
    i32 2, label %6
  ]

4:                                                ; preds = %3
  store ptr @"_ZTIZ21functions_in_a_vectorE3$_1", ptr %0, align 8, !tbaa !5
  br label %7

5:                                                ; preds = %3
  store ptr %1, ptr %0, align 8, !tbaa !5
  br label %7

6:                                                ; preds = %3
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %0, ptr noundef nonnull readonly align 8 dereferenceable(16) %1, i64 16, i1 false), !tbaa.struct !53
  br label %7

7:                                                ; preds = %3, %6, %5, %4
  ret i1 false
}

; Function Attrs: mustprogress uwtable
define internal noundef double @"_ZNSt17_Function_handlerIFddiEZ25recursive_function_objectE3$_0E9_M_invokeERKSt9_Any_dataOdOi"(ptr nocapture noundef nonnull readonly align 8 dereferenceable(16) %0, ptr nocapture noundef nonnull readonly align 8 dereferenceable(8) %1, ptr nocapture noundef nonnull readonly align 4 dereferenceable(4) %2) #2 align 2 {
  %4 = alloca double, align 8
  %5 = alloca i32, align 4
  %6 = load double, ptr %1, align 8, !tbaa !9
  %7 = load i32, ptr %2, align 4, !tbaa !20
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %25, label %9

9:                                                ; preds = %3
  %10 = load ptr, ptr %0, align 8, !tbaa !54
  %11 = getelementptr inbounds i8, ptr %0, i64 8
  %12 = load ptr, ptr %11, align 8, !tbaa !56
  %13 = load double, ptr %12, align 8, !tbaa !9
  %14 = fmul double %6, %13
  %15 = add nsw i32 %7, -1
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %5)
  store double %14, ptr %4, align 8, !tbaa !9
  store i32 %15, ptr %5, align 4, !tbaa !20
  %16 = getelementptr inbounds i8, ptr %10, i64 16
  %17 = load ptr, ptr %16, align 8, !tbaa !14
  %18 = icmp eq ptr %17, null
  br i1 %18, label %19, label %20

19:                                               ; preds = %9
  tail call void @_ZSt25__throw_bad_function_callv() #20
  unreachable

20:                                               ; preds = %9
  %21 = getelementptr inbounds i8, ptr %10, i64 24
  %22 = load ptr, ptr %21, align 8, !tbaa !33
  %23 = call noundef double %22(ptr noundef nonnull align 8 dereferenceable(16) %10, ptr noundef nonnull align 8 dereferenceable(8) %4, ptr noundef nonnull align 4 dereferenceable(4) %5)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %5)
  %24 = fmul double %6, %23
  br label %25

25:                                               ; preds = %3, %20
  %26 = phi double [ %24, %20 ], [ %6, %3 ]
  ret double %26
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define internal noundef zeroext i1 @"_ZNSt17_Function_handlerIFddiEZ25recursive_function_objectE3$_0E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation"(ptr nocapture noundef nonnull writeonly align 8 dereferenceable(16) %0, ptr noundef nonnull align 8 dereferenceable(16) %1, i32 noundef %2) #13 align 2 personality ptr @__gxx_personality_v0 {
  switch i32 %2, label %7 [
    i32 0, label %4
    i32 1, label %5
    i32 2, label %6
  ]

4:                                                ; preds = %3
  store ptr @"_ZTIZ25recursive_function_objectE3$_0", ptr %0, align 8, !tbaa !5
  br label %7

5:                                                ; preds = %3
  store ptr %1, ptr %0, align 8, !tbaa !5
  br label %7

6:                                                ; preds = %3
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %0, ptr noundef nonnull readonly align 8 dereferenceable(16) %1, i64 16, i1 false), !tbaa.struct !57
  br label %7

7:                                                ; preds = %3, %6, %5, %4
  ret i1 false
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #15

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #15

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #16

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #15

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { noinline noreturn nounwind uwtable "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #8 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #9 = { noreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { nobuiltin nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { nobuiltin allocsize(0) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #12 = { mustprogress nofree nounwind willreturn memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #13 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #14 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #15 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #16 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #17 = { nounwind }
attributes #18 = { noreturn nounwind }
attributes #19 = { builtin nounwind }
attributes #20 = { noreturn }
attributes #21 = { builtin allocsize(0) }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!5 = !{!6, !6, i64 0}
!6 = !{!"any pointer", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C++ TBAA"}
!9 = !{!10, !10, i64 0}
!10 = !{!"double", !7, i64 0}
!11 = !{!12, !6, i64 24}
!12 = !{!"_ZTSSt8functionIFddEE", !13, i64 0, !6, i64 24}
!13 = !{!"_ZTSSt14_Function_base", !7, i64 0, !6, i64 16}
!14 = !{!13, !6, i64 16}
!15 = !{!16, !6, i64 16}
!16 = !{!"_ZTSNSt12_Vector_baseISt8functionIFddEESaIS2_EE17_Vector_impl_dataE", !6, i64 0, !6, i64 8, !6, i64 16}
!17 = !{i64 0, i64 16, !18}
!18 = !{!7, !7, i64 0}
!19 = !{!16, !6, i64 8}
!20 = !{!21, !21, i64 0}
!21 = !{!"int", !7, i64 0}
!22 = distinct !{!22, !23}
!23 = !{!"llvm.loop.mustprogress"}
!24 = !{!16, !6, i64 0}
!25 = distinct !{!25, !23}
!26 = !{i64 0, i64 8, !9, i64 8, i64 8, !9, i64 16, i64 8, !9, i64 24, i64 8, !9}
!27 = !{!28, !10, i64 0}
!28 = !{!"_ZTSZ27function_with_large_captureE3$_0", !10, i64 0, !10, i64 8, !10, i64 16, !10, i64 24}
!29 = !{!28, !10, i64 8}
!30 = !{!28, !10, i64 16}
!31 = !{!28, !10, i64 24}
!32 = distinct !{!32, !23}
!33 = !{!34, !6, i64 24}
!34 = !{!"_ZTSSt8functionIFddiEE", !13, i64 0, !6, i64 24}
!35 = !{!36}
!36 = distinct !{!36, !37, !"_ZSt19__relocate_object_aISt8functionIFddEES2_SaIS2_EEvPT_PT0_RT1_: argument 0"}
!37 = distinct !{!37, !"_ZSt19__relocate_object_aISt8functionIFddEES2_SaIS2_EEvPT_PT0_RT1_"}
!38 = !{!39}
!39 = distinct !{!39, !37, !"_ZSt19__relocate_object_aISt8functionIFddEES2_SaIS2_EEvPT_PT0_RT1_: argument 1"}
!40 = !{!36, !39}
!41 = distinct !{!41, !23}
!42 = !{!43}
!43 = distinct !{!43, !44, !"_ZSt19__relocate_object_aISt8functionIFddEES2_SaIS2_EEvPT_PT0_RT1_: argument 0"}
!44 = distinct !{!44, !"_ZSt19__relocate_object_aISt8functionIFddEES2_SaIS2_EEvPT_PT0_RT1_"}
!45 = !{!46}
!46 = distinct !{!46, !44, !"_ZSt19__relocate_object_aISt8functionIFddEES2_SaIS2_EEvPT_PT0_RT1_: argument 1"}
!47 = !{!43, !46}
!48 = !{!49, !10, i64 0}
!49 = !{!"_ZTSZ21functions_in_a_vectorE3$_0", !10, i64 0}
!50 = !{!51, !10, i64 0}
!51 = !{!"_ZTSZ21functions_in_a_vectorE3$_1", !10, i64 0, !21, i64 8}
!52 = !{!51, !21, i64 8}
!53 = !{i64 0, i64 8, !9, i64 8, i64 4, !20}
!54 = !{!55, !6, i64 0}
!55 = !{!"_ZTSZ25recursive_function_objectE3$_0", !6, i64 0, !6, i64 8}
!56 = !{!55, !6, i64 8}
!57 = !{i64 0, i64 8, !5, i64 8, i64 8, !5}
