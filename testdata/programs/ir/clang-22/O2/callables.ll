; clang++-22 -O2 -S -emit-llvm cpp/callables.cpp -o ir/clang-22/O2/callables.ll
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
@"_ZTIZ21functions_in_a_vectorE3$_0" = internal constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i64 2), ptr @"_ZTSZ21functions_in_a_vectorE3$_0" }, align 8
@"_ZTSZ21functions_in_a_vectorE3$_0" = internal constant [30 x i8] c"Z21functions_in_a_vectorE3$_0\00", align 1
@"_ZTIZ21functions_in_a_vectorE3$_1" = internal constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i64 2), ptr @"_ZTSZ21functions_in_a_vectorE3$_1" }, align 8
@"_ZTSZ21functions_in_a_vectorE3$_1" = internal constant [30 x i8] c"Z21functions_in_a_vectorE3$_1\00", align 1
@"_ZTIZ25recursive_function_objectE3$_0" = internal constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i64 2), ptr @"_ZTSZ25recursive_function_objectE3$_0" }, align 8
@"_ZTSZ25recursive_function_objectE3$_0" = internal constant [34 x i8] c"Z25recursive_function_objectE3$_0\00", align 1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @function_object(double noundef %0, double noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %3 = insertelement <2 x double> poison, double %0, i64 0
  %4 = shufflevector <2 x double> %3, <2 x double> poison, <2 x i32> zeroinitializer
  %5 = fmul <2 x double> %4, <double 1.000000e+00, double 2.000000e+00>
  %6 = insertelement <2 x double> poison, double %1, i64 0
  %7 = shufflevector <2 x double> %6, <2 x double> poison, <2 x i32> zeroinitializer
  %8 = fmul <2 x double> %5, %7
  %9 = fmul <2 x double> %5, %8
  %10 = shufflevector <2 x double> %9, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %11 = fadd <2 x double> %9, %10
  %12 = extractelement <2 x double> %11, i64 0
  ret double %12
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

declare i32 @__gxx_personality_v0(...)

; Function Attrs: mustprogress uwtable
define dso_local noundef double @functions_in_a_vector(double noundef %0, ptr noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #2 personality ptr @__gxx_personality_v0 {
  %4 = alloca double, align 8
  %5 = alloca %"class.std::vector", align 8
  %6 = alloca %"class.std::function", align 8
  %7 = alloca %"class.std::function", align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #19
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %5, i8 0, i64 24, i1 false)
  %8 = icmp sgt i32 %2, 0
  br i1 %8, label %9, label %137

9:                                                ; preds = %3
  %10 = getelementptr inbounds nuw i8, ptr %6, i64 16
  %11 = getelementptr inbounds nuw i8, ptr %6, i64 24
  %12 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %13 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %14 = getelementptr inbounds nuw i8, ptr %7, i64 16
  %15 = getelementptr inbounds nuw i8, ptr %7, i64 24
  %16 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %17 = zext nneg i32 %2 to i64
  %18 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %19 = getelementptr inbounds nuw i8, ptr %7, i64 8
  br label %25

20:                                               ; preds = %102
  %21 = load ptr, ptr %5, align 8, !tbaa !9
  %22 = load ptr, ptr %12, align 8, !tbaa !9
  %23 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %24 = icmp eq ptr %21, %22
  br i1 %24, label %108, label %139

25:                                               ; preds = %9, %102
  %26 = phi i64 [ 0, %9 ], [ %103, %102 ]
  %27 = getelementptr inbounds nuw double, ptr %1, i64 %26
  %28 = load double, ptr %27, align 8, !tbaa !12
  %29 = trunc nuw nsw i64 %26 to i32
  %30 = and i32 %29, 1
  %31 = icmp eq i32 %30, 0
  br i1 %31, label %67, label %32

32:                                               ; preds = %25
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #19
  store i64 0, ptr %18, align 8
  store double %28, ptr %6, align 8, !tbaa !12
  store ptr @"_ZNSt17_Function_handlerIFddEZ21functions_in_a_vectorE3$_0E9_M_invokeERKSt9_Any_dataOd", ptr %11, align 8, !tbaa !14
  store ptr @"_ZNSt17_Function_handlerIFddEZ21functions_in_a_vectorE3$_0E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", ptr %10, align 8, !tbaa !17
  %33 = load ptr, ptr %12, align 8, !tbaa !18
  %34 = load ptr, ptr %13, align 8, !tbaa !20
  %35 = icmp eq ptr %33, %34
  br i1 %35, label %47, label %36

36:                                               ; preds = %32
  %37 = getelementptr inbounds nuw i8, ptr %33, i64 24
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %33, i8 0, i64 24, i1 false)
  %38 = load ptr, ptr %11, align 8, !tbaa !14
  store ptr %38, ptr %37, align 8, !tbaa !14
  %39 = load ptr, ptr %10, align 8, !tbaa !17
  %40 = icmp eq ptr %39, null
  br i1 %40, label %44, label %41

41:                                               ; preds = %36
  %42 = getelementptr inbounds nuw i8, ptr %33, i64 16
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %33, ptr noundef nonnull align 8 dereferenceable(32) %6, i64 16, i1 false), !tbaa.struct !21
  %43 = load ptr, ptr %10, align 8, !tbaa !17
  store ptr %43, ptr %42, align 8, !tbaa !17
  br label %44

44:                                               ; preds = %36, %41
  %45 = load ptr, ptr %12, align 8, !tbaa !18
  %46 = getelementptr inbounds nuw i8, ptr %45, i64 32
  store ptr %46, ptr %12, align 8, !tbaa !18
  br label %56

47:                                               ; preds = %32
  invoke void @_ZNSt6vectorISt8functionIFddEESaIS2_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_(ptr noundef nonnull align 8 dereferenceable(24) %5, ptr %33, ptr noundef nonnull align 8 dereferenceable(32) %6)
          to label %48 unwind label %57

48:                                               ; preds = %47
  %49 = load ptr, ptr %10, align 8, !tbaa !17
  %50 = icmp eq ptr %49, null
  br i1 %50, label %56, label %51

51:                                               ; preds = %48
  %52 = invoke noundef zeroext i1 %49(ptr noundef nonnull align 8 dereferenceable(32) %6, ptr noundef nonnull align 8 dereferenceable(32) %6, i32 noundef 3)
          to label %56 unwind label %53

53:                                               ; preds = %51
  %54 = landingpad { ptr, i32 }
          catch ptr null
  %55 = extractvalue { ptr, i32 } %54, 0
  call void @__clang_call_terminate(ptr %55) #20
  unreachable

56:                                               ; preds = %44, %48, %51
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #19
  br label %102

57:                                               ; preds = %47
  %58 = landingpad { ptr, i32 }
          cleanup
  %59 = load ptr, ptr %10, align 8, !tbaa !17
  %60 = icmp eq ptr %59, null
  br i1 %60, label %66, label %61

61:                                               ; preds = %57
  %62 = invoke noundef zeroext i1 %59(ptr noundef nonnull align 8 dereferenceable(32) %6, ptr noundef nonnull align 8 dereferenceable(32) %6, i32 noundef 3)
          to label %66 unwind label %63

63:                                               ; preds = %61
  %64 = landingpad { ptr, i32 }
          catch ptr null
  %65 = extractvalue { ptr, i32 } %64, 0
  call void @__clang_call_terminate(ptr %65) #20
  unreachable

66:                                               ; preds = %57, %61
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #19
  br label %158

67:                                               ; preds = %25
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #19
  store i64 0, ptr %19, align 8
  store double %28, ptr %7, align 8, !tbaa !12
  store i32 %29, ptr %16, align 8, !tbaa !5
  store ptr @"_ZNSt17_Function_handlerIFddEZ21functions_in_a_vectorE3$_1E9_M_invokeERKSt9_Any_dataOd", ptr %15, align 8, !tbaa !14
  store ptr @"_ZNSt17_Function_handlerIFddEZ21functions_in_a_vectorE3$_1E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", ptr %14, align 8, !tbaa !17
  %68 = load ptr, ptr %12, align 8, !tbaa !18
  %69 = load ptr, ptr %13, align 8, !tbaa !20
  %70 = icmp eq ptr %68, %69
  br i1 %70, label %82, label %71

71:                                               ; preds = %67
  %72 = getelementptr inbounds nuw i8, ptr %68, i64 24
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %68, i8 0, i64 24, i1 false)
  %73 = load ptr, ptr %15, align 8, !tbaa !14
  store ptr %73, ptr %72, align 8, !tbaa !14
  %74 = load ptr, ptr %14, align 8, !tbaa !17
  %75 = icmp eq ptr %74, null
  br i1 %75, label %79, label %76

76:                                               ; preds = %71
  %77 = getelementptr inbounds nuw i8, ptr %68, i64 16
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %68, ptr noundef nonnull align 8 dereferenceable(32) %7, i64 16, i1 false), !tbaa.struct !21
  %78 = load ptr, ptr %14, align 8, !tbaa !17
  store ptr %78, ptr %77, align 8, !tbaa !17
  br label %79

79:                                               ; preds = %71, %76
  %80 = load ptr, ptr %12, align 8, !tbaa !18
  %81 = getelementptr inbounds nuw i8, ptr %80, i64 32
  store ptr %81, ptr %12, align 8, !tbaa !18
  br label %91

82:                                               ; preds = %67
  invoke void @_ZNSt6vectorISt8functionIFddEESaIS2_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_(ptr noundef nonnull align 8 dereferenceable(24) %5, ptr %68, ptr noundef nonnull align 8 dereferenceable(32) %7)
          to label %83 unwind label %92

83:                                               ; preds = %82
  %84 = load ptr, ptr %14, align 8, !tbaa !17
  %85 = icmp eq ptr %84, null
  br i1 %85, label %91, label %86

86:                                               ; preds = %83
  %87 = invoke noundef zeroext i1 %84(ptr noundef nonnull align 8 dereferenceable(32) %7, ptr noundef nonnull align 8 dereferenceable(32) %7, i32 noundef 3)
          to label %91 unwind label %88

88:                                               ; preds = %86
  %89 = landingpad { ptr, i32 }
          catch ptr null
  %90 = extractvalue { ptr, i32 } %89, 0
  call void @__clang_call_terminate(ptr %90) #20
  unreachable

91:                                               ; preds = %79, %83, %86
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #19
  br label %102

92:                                               ; preds = %82
  %93 = landingpad { ptr, i32 }
          cleanup
  %94 = load ptr, ptr %14, align 8, !tbaa !17
  %95 = icmp eq ptr %94, null
  br i1 %95, label %101, label %96

96:                                               ; preds = %92
  %97 = invoke noundef zeroext i1 %94(ptr noundef nonnull align 8 dereferenceable(32) %7, ptr noundef nonnull align 8 dereferenceable(32) %7, i32 noundef 3)
          to label %101 unwind label %98

98:                                               ; preds = %96
  %99 = landingpad { ptr, i32 }
          catch ptr null
  %100 = extractvalue { ptr, i32 } %99, 0
  call void @__clang_call_terminate(ptr %100) #20
  unreachable

101:                                              ; preds = %92, %96
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #19
  br label %158

102:                                              ; preds = %91, %56
  %103 = add nuw nsw i64 %26, 1
  %104 = icmp eq i64 %103, %17
  br i1 %104, label %20, label %25, !llvm.loop !23

105:                                              ; preds = %151
  %106 = load ptr, ptr %5, align 8, !tbaa !25
  %107 = load ptr, ptr %23, align 8, !tbaa !18
  br label %108

108:                                              ; preds = %105, %20
  %109 = phi ptr [ %22, %20 ], [ %107, %105 ]
  %110 = phi ptr [ %21, %20 ], [ %106, %105 ]
  %111 = phi double [ %0, %20 ], [ %150, %105 ]
  %112 = icmp eq ptr %110, %109
  br i1 %112, label %128, label %113

113:                                              ; preds = %108, %123
  %114 = phi ptr [ %124, %123 ], [ %110, %108 ]
  %115 = getelementptr inbounds nuw i8, ptr %114, i64 16
  %116 = load ptr, ptr %115, align 8, !tbaa !17
  %117 = icmp eq ptr %116, null
  br i1 %117, label %123, label %118

118:                                              ; preds = %113
  %119 = invoke noundef zeroext i1 %116(ptr noundef nonnull align 8 dereferenceable(32) %114, ptr noundef nonnull align 8 dereferenceable(32) %114, i32 noundef 3)
          to label %123 unwind label %120

120:                                              ; preds = %118
  %121 = landingpad { ptr, i32 }
          catch ptr null
  %122 = extractvalue { ptr, i32 } %121, 0
  call void @__clang_call_terminate(ptr %122) #20
  unreachable

123:                                              ; preds = %118, %113
  %124 = getelementptr inbounds nuw i8, ptr %114, i64 32
  %125 = icmp eq ptr %124, %109
  br i1 %125, label %126, label %113, !llvm.loop !26

126:                                              ; preds = %123
  %127 = load ptr, ptr %5, align 8, !tbaa !25
  br label %128

128:                                              ; preds = %126, %108
  %129 = phi ptr [ %127, %126 ], [ %110, %108 ]
  %130 = icmp eq ptr %129, null
  br i1 %130, label %137, label %131

131:                                              ; preds = %128
  %132 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %133 = load ptr, ptr %132, align 8, !tbaa !20
  %134 = ptrtoint ptr %133 to i64
  %135 = ptrtoint ptr %129 to i64
  %136 = sub i64 %134, %135
  call void @_ZdlPvm(ptr noundef nonnull %129, i64 noundef %136) #21
  br label %137

137:                                              ; preds = %3, %128, %131
  %138 = phi double [ %111, %131 ], [ %111, %128 ], [ %0, %3 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #19
  ret double %138

139:                                              ; preds = %20, %151
  %140 = phi double [ %150, %151 ], [ %0, %20 ]
  %141 = phi ptr [ %152, %151 ], [ %21, %20 ]
  call void @llvm.lifetime.start.p0(ptr nonnull %4)
  store double %140, ptr %4, align 8, !tbaa !12
  %142 = getelementptr inbounds nuw i8, ptr %141, i64 16
  %143 = load ptr, ptr %142, align 8, !tbaa !17
  %144 = icmp eq ptr %143, null
  br i1 %144, label %145, label %147

145:                                              ; preds = %139
  invoke void @_ZSt25__throw_bad_function_callv() #22
          to label %146 unwind label %156

146:                                              ; preds = %145
  unreachable

147:                                              ; preds = %139
  %148 = getelementptr inbounds nuw i8, ptr %141, i64 24
  %149 = load ptr, ptr %148, align 8, !tbaa !14
  %150 = invoke noundef double %149(ptr noundef nonnull align 8 dereferenceable(32) %141, ptr noundef nonnull align 8 dereferenceable(8) %4)
          to label %151 unwind label %154

151:                                              ; preds = %147
  call void @llvm.lifetime.end.p0(ptr nonnull %4)
  %152 = getelementptr inbounds nuw i8, ptr %141, i64 32
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
  %159 = phi { ptr, i32 } [ %93, %101 ], [ %58, %66 ], [ %155, %154 ], [ %157, %156 ]
  call void @_ZNSt6vectorISt8functionIFddEESaIS2_EED2Ev(ptr noundef nonnull align 8 dereferenceable(24) %5) #19
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #19
  resume { ptr, i32 } %159
}

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZNSt6vectorISt8functionIFddEESaIS2_EED2Ev(ptr noundef nonnull align 8 dereferenceable(24) %0) unnamed_addr #3 comdat align 2 personality ptr @__gxx_personality_v0 {
  %2 = load ptr, ptr %0, align 8, !tbaa !25
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %4 = load ptr, ptr %3, align 8, !tbaa !18
  %5 = icmp eq ptr %2, %4
  br i1 %5, label %21, label %6

6:                                                ; preds = %1, %16
  %7 = phi ptr [ %17, %16 ], [ %2, %1 ]
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 16
  %9 = load ptr, ptr %8, align 8, !tbaa !17
  %10 = icmp eq ptr %9, null
  br i1 %10, label %16, label %11

11:                                               ; preds = %6
  %12 = invoke noundef zeroext i1 %9(ptr noundef nonnull align 8 dereferenceable(32) %7, ptr noundef nonnull align 8 dereferenceable(32) %7, i32 noundef 3)
          to label %16 unwind label %13

13:                                               ; preds = %11
  %14 = landingpad { ptr, i32 }
          catch ptr null
  %15 = extractvalue { ptr, i32 } %14, 0
  tail call void @__clang_call_terminate(ptr %15) #20
  unreachable

16:                                               ; preds = %11, %6
  %17 = getelementptr inbounds nuw i8, ptr %7, i64 32
  %18 = icmp eq ptr %17, %4
  br i1 %18, label %19, label %6, !llvm.loop !26

19:                                               ; preds = %16
  %20 = load ptr, ptr %0, align 8, !tbaa !25
  br label %21

21:                                               ; preds = %19, %1
  %22 = phi ptr [ %20, %19 ], [ %2, %1 ]
  %23 = icmp eq ptr %22, null
  br i1 %23, label %30, label %24

24:                                               ; preds = %21
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %26 = load ptr, ptr %25, align 8, !tbaa !20
  %27 = ptrtoint ptr %26 to i64
  %28 = ptrtoint ptr %22 to i64
  %29 = sub i64 %27, %28
  tail call void @_ZdlPvm(ptr noundef nonnull %22, i64 noundef %29) #21
  br label %30

30:                                               ; preds = %21, %24
  ret void
}

; Function Attrs: mustprogress uwtable
define dso_local noundef double @function_with_large_capture(ptr noundef readonly captures(none) %0, double noundef %1) local_unnamed_addr #2 personality ptr @__gxx_personality_v0 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %6 = load <2 x double>, ptr %0, align 8, !tbaa !12
  %7 = load double, ptr %3, align 8, !tbaa !12
  %8 = load <2 x double>, ptr %4, align 8, !tbaa !12
  %9 = load double, ptr %5, align 8, !tbaa !12
  %10 = tail call noalias noundef nonnull dereferenceable(32) ptr @_Znwm(i64 noundef 32) #23
  %11 = extractelement <2 x double> %6, i64 0
  store double %11, ptr %10, align 16, !tbaa !12
  %12 = getelementptr inbounds nuw i8, ptr %10, i64 8
  store double %7, ptr %12, align 8, !tbaa !12
  %13 = getelementptr inbounds nuw i8, ptr %10, i64 16
  %14 = extractelement <2 x double> %8, i64 0
  store double %14, ptr %13, align 16, !tbaa !12
  %15 = getelementptr inbounds nuw i8, ptr %10, i64 24
  store double %9, ptr %15, align 8, !tbaa !12
  %16 = invoke noalias noundef nonnull dereferenceable(32) ptr @_Znwm(i64 noundef 32) #23
          to label %17 unwind label %32

17:                                               ; preds = %2
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(32) %16, ptr noundef nonnull readonly align 8 dereferenceable(32) %10, i64 32, i1 false), !tbaa.struct !27
  %18 = getelementptr inbounds nuw i8, ptr %16, i64 16
  %19 = load <2 x double>, ptr %16, align 8, !tbaa !12
  %20 = load <2 x double>, ptr %18, align 8, !tbaa !12
  tail call void @_ZdlPvm(ptr noundef nonnull %16, i64 noundef 32) #21
  tail call void @_ZdlPvm(ptr noundef nonnull %10, i64 noundef 32) #21
  %21 = shufflevector <2 x double> %6, <2 x double> %19, <2 x i32> <i32 0, i32 2>
  %22 = insertelement <2 x double> <double 5.000000e-01, double poison>, double %1, i64 1
  %23 = shufflevector <2 x double> %6, <2 x double> %19, <2 x i32> <i32 1, i32 3>
  %24 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %21, <2 x double> %22, <2 x double> %23)
  %25 = shufflevector <2 x double> %8, <2 x double> %20, <2 x i32> <i32 0, i32 2>
  %26 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %24, <2 x double> %22, <2 x double> %25)
  %27 = shufflevector <2 x double> %8, <2 x double> %20, <2 x i32> <i32 1, i32 3>
  %28 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %26, <2 x double> %22, <2 x double> %27)
  %29 = shufflevector <2 x double> %28, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %30 = fmul <2 x double> %28, %29
  %31 = extractelement <2 x double> %30, i64 0
  ret double %31

32:                                               ; preds = %2
  %33 = landingpad { ptr, i32 }
          cleanup
  tail call void @_ZdlPvm(ptr noundef nonnull %10, i64 noundef 32) #21
  resume { ptr, i32 } %33
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @captured_by_reference(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #4 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %24

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  %6 = and i64 %5, 1
  %7 = icmp eq i32 %1, 1
  br i1 %7, label %12, label %8

8:                                                ; preds = %4
  %9 = and i64 %5, 2147483646
  br label %26

10:                                               ; preds = %26
  %11 = icmp eq i64 %6, 0
  br i1 %11, label %24, label %12

12:                                               ; preds = %10, %4
  %13 = phi i64 [ 0, %4 ], [ %46, %10 ]
  %14 = phi double [ 0.000000e+00, %4 ], [ %42, %10 ]
  %15 = phi double [ 0.000000e+00, %4 ], [ %45, %10 ]
  %16 = icmp ne i64 %6, 0
  tail call void @llvm.assume(i1 %16)
  %17 = getelementptr inbounds nuw double, ptr %0, i64 %13
  %18 = load double, ptr %17, align 8, !tbaa !12
  %19 = tail call double @llvm.fmuladd.f64(double %18, double %18, double %15)
  %20 = fadd double %14, 1.000000e+00
  %21 = fdiv double 1.000000e+00, %20
  %22 = fadd double %21, 1.000000e+00
  %23 = fmul double %22, %19
  br label %24

24:                                               ; preds = %12, %10, %2
  %25 = phi double [ 0.000000e+00, %2 ], [ %45, %10 ], [ %23, %12 ]
  ret double %25

26:                                               ; preds = %26, %8
  %27 = phi i64 [ 0, %8 ], [ %46, %26 ]
  %28 = phi double [ 0.000000e+00, %8 ], [ %42, %26 ]
  %29 = phi double [ 0.000000e+00, %8 ], [ %45, %26 ]
  %30 = phi i64 [ 0, %8 ], [ %47, %26 ]
  %31 = getelementptr inbounds nuw double, ptr %0, i64 %27
  %32 = load double, ptr %31, align 8, !tbaa !12
  %33 = tail call double @llvm.fmuladd.f64(double %32, double %32, double %29)
  %34 = fadd double %28, 1.000000e+00
  %35 = fdiv double 1.000000e+00, %34
  %36 = fadd double %35, 1.000000e+00
  %37 = fmul double %36, %33
  %38 = getelementptr inbounds nuw double, ptr %0, i64 %27
  %39 = getelementptr inbounds nuw i8, ptr %38, i64 8
  %40 = load double, ptr %39, align 8, !tbaa !12
  %41 = tail call double @llvm.fmuladd.f64(double %40, double %40, double %37)
  %42 = fadd double %34, 1.000000e+00
  %43 = fdiv double 1.000000e+00, %42
  %44 = fadd double %43, 1.000000e+00
  %45 = fmul double %44, %41
  %46 = add nuw nsw i64 %27, 2
  %47 = add i64 %30, 2
  %48 = icmp eq i64 %47, %9
  br i1 %48, label %10, label %26, !llvm.loop !28
}

; Function Attrs: mustprogress uwtable
define dso_local noundef double @recursive_function_object(double noundef %0, i32 noundef %1) local_unnamed_addr #2 personality ptr @__gxx_personality_v0 {
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca %"class.std::function.4", align 8
  store double %0, ptr %5, align 8, !tbaa !12
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #19
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 16
  %8 = getelementptr inbounds nuw i8, ptr %6, i64 24
  store ptr %6, ptr %6, align 8, !tbaa !29
  %9 = getelementptr inbounds nuw i8, ptr %6, i64 8
  store ptr %5, ptr %9, align 8, !tbaa !31
  store ptr @"_ZNSt17_Function_handlerIFddiEZ25recursive_function_objectE3$_0E9_M_invokeERKSt9_Any_dataOdOi", ptr %8, align 8, !tbaa !33
  store ptr @"_ZNSt17_Function_handlerIFddiEZ25recursive_function_objectE3$_0E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", ptr %7, align 8, !tbaa !17
  %10 = icmp eq i32 %1, 0
  br i1 %10, label %35, label %11

11:                                               ; preds = %2
  %12 = fmul double %0, %0
  %13 = fmul double %0, %12
  switch i32 %1, label %17 [
    i32 1, label %35
    i32 2, label %14
  ]

14:                                               ; preds = %11
  %15 = fmul double %12, %13
  %16 = fmul double %0, %15
  br label %35

17:                                               ; preds = %11
  %18 = fmul double %0, %13
  %19 = icmp eq i32 %1, 3
  br i1 %19, label %20, label %24

20:                                               ; preds = %17
  %21 = fmul double %13, %18
  %22 = fmul double %12, %21
  %23 = fmul double %0, %22
  br label %35

24:                                               ; preds = %17
  %25 = fmul double %0, %18
  %26 = add nsw i32 %1, -4
  call void @llvm.lifetime.start.p0(ptr nonnull %3)
  call void @llvm.lifetime.start.p0(ptr nonnull %4)
  store double %25, ptr %3, align 8, !tbaa !12
  store i32 %26, ptr %4, align 4, !tbaa !5
  %27 = invoke noundef double @"_ZNSt17_Function_handlerIFddiEZ25recursive_function_objectE3$_0E9_M_invokeERKSt9_Any_dataOdOi"(ptr noundef nonnull align 8 dereferenceable(32) %6, ptr noundef nonnull align 8 dereferenceable(8) %3, ptr noundef nonnull align 4 dereferenceable(4) %4)
          to label %28 unwind label %44

28:                                               ; preds = %24
  call void @llvm.lifetime.end.p0(ptr nonnull %3)
  call void @llvm.lifetime.end.p0(ptr nonnull %4)
  %29 = fmul double %18, %27
  %30 = load ptr, ptr %7, align 8, !tbaa !17
  %31 = fmul double %13, %29
  %32 = fmul double %12, %31
  %33 = fmul double %0, %32
  %34 = icmp eq ptr %30, null
  br i1 %34, label %42, label %35

35:                                               ; preds = %20, %14, %11, %2, %28
  %36 = phi double [ %33, %28 ], [ %0, %2 ], [ %13, %11 ], [ %16, %14 ], [ %23, %20 ]
  %37 = phi ptr [ %30, %28 ], [ @"_ZNSt17_Function_handlerIFddiEZ25recursive_function_objectE3$_0E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", %2 ], [ @"_ZNSt17_Function_handlerIFddiEZ25recursive_function_objectE3$_0E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", %11 ], [ @"_ZNSt17_Function_handlerIFddiEZ25recursive_function_objectE3$_0E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", %14 ], [ @"_ZNSt17_Function_handlerIFddiEZ25recursive_function_objectE3$_0E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", %20 ]
  %38 = invoke noundef zeroext i1 %37(ptr noundef nonnull align 8 dereferenceable(32) %6, ptr noundef nonnull align 8 dereferenceable(32) %6, i32 noundef 3)
          to label %42 unwind label %39

39:                                               ; preds = %35
  %40 = landingpad { ptr, i32 }
          catch ptr null
  %41 = extractvalue { ptr, i32 } %40, 0
  call void @__clang_call_terminate(ptr %41) #20
  unreachable

42:                                               ; preds = %28, %35
  %43 = phi double [ %33, %28 ], [ %36, %35 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #19
  ret double %43

44:                                               ; preds = %24
  %45 = landingpad { ptr, i32 }
          cleanup
  %46 = load ptr, ptr %7, align 8, !tbaa !17
  %47 = icmp eq ptr %46, null
  br i1 %47, label %53, label %48

48:                                               ; preds = %44
  %49 = invoke noundef zeroext i1 %46(ptr noundef nonnull align 8 dereferenceable(32) %6, ptr noundef nonnull align 8 dereferenceable(32) %6, i32 noundef 3)
          to label %53 unwind label %50

50:                                               ; preds = %48
  %51 = landingpad { ptr, i32 }
          catch ptr null
  %52 = extractvalue { ptr, i32 } %51, 0
  call void @__clang_call_terminate(ptr %52) #20
  unreachable

53:                                               ; preds = %44, %48
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #19
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
  %19 = select i1 %18, double %14, double %16
  %20 = select i1 %18, double %16, double %13
  %21 = insertelement <2 x double> poison, double %20, i64 0
  %22 = insertelement <2 x double> %21, double %19, i64 1
  %23 = insertelement <2 x double> poison, double %2, i64 0
  %24 = shufflevector <2 x double> %23, <2 x double> poison, <2 x i32> zeroinitializer
  %25 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %22, <2 x double> %22, <2 x double> %24)
  %26 = extractelement <2 x double> %25, i64 0
  %27 = extractelement <2 x double> %25, i64 1
  %28 = fsub double %26, %27
  %29 = fsub double %20, %19
  %30 = fneg double %27
  %31 = fdiv double %30, %28
  %32 = tail call noundef double @llvm.fmuladd.f64(double %31, double %29, double %19)
  ret double %32
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
  %2 = tail call ptr @__cxa_begin_catch(ptr %0) #19
  tail call void @_ZSt9terminatev() #20
  unreachable
}

declare ptr @__cxa_begin_catch(ptr) local_unnamed_addr

; Function Attrs: cold nofree noreturn
declare void @_ZSt9terminatev() local_unnamed_addr #6

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #7

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #8

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #9

; Function Attrs: noreturn
declare void @_ZSt25__throw_bad_function_callv() local_unnamed_addr #10

; Function Attrs: nobuiltin nounwind
declare void @_ZdlPvm(ptr noundef, i64 noundef) local_unnamed_addr #11

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local void @_ZNSt6vectorISt8functionIFddEESaIS2_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_(ptr noundef nonnull align 8 dereferenceable(24) %0, ptr %1, ptr noundef nonnull align 8 dereferenceable(32) %2) local_unnamed_addr #2 comdat align 2 personality ptr @__gxx_personality_v0 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %5 = load ptr, ptr %4, align 8, !tbaa !18
  %6 = load ptr, ptr %0, align 8, !tbaa !25
  %7 = ptrtoint ptr %5 to i64
  %8 = ptrtoint ptr %6 to i64
  %9 = sub i64 %7, %8
  %10 = icmp eq i64 %9, 9223372036854775776
  br i1 %10, label %11, label %12

11:                                               ; preds = %3
  tail call void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str) #22
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
  %21 = icmp ne i64 %18, 0
  tail call void @llvm.assume(i1 %21)
  %22 = shl nuw nsw i64 %18, 5
  %23 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %22) #23
  %24 = getelementptr inbounds nuw i8, ptr %23, i64 %20
  %25 = getelementptr inbounds nuw i8, ptr %24, i64 24
  %26 = getelementptr inbounds nuw i8, ptr %2, i64 24
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %24, i8 0, i64 24, i1 false)
  %27 = load ptr, ptr %26, align 8, !tbaa !14
  store ptr %27, ptr %25, align 8, !tbaa !14
  %28 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %29 = load ptr, ptr %28, align 8, !tbaa !17
  %30 = icmp eq ptr %29, null
  br i1 %30, label %33, label %31

31:                                               ; preds = %12
  %32 = getelementptr inbounds nuw i8, ptr %24, i64 16
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %24, ptr noundef nonnull align 8 dereferenceable(32) %2, i64 16, i1 false), !tbaa.struct !21
  store ptr %29, ptr %32, align 8, !tbaa !17
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %28, i8 0, i64 16, i1 false)
  br label %33

33:                                               ; preds = %12, %31
  %34 = icmp eq ptr %6, %1
  br i1 %34, label %50, label %35

35:                                               ; preds = %33, %46
  %36 = phi ptr [ %48, %46 ], [ %23, %33 ]
  %37 = phi ptr [ %47, %46 ], [ %6, %33 ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !35)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !38)
  %38 = getelementptr inbounds nuw i8, ptr %36, i64 24
  %39 = getelementptr inbounds nuw i8, ptr %37, i64 24
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %36, i8 0, i64 24, i1 false), !alias.scope !35, !noalias !38
  %40 = load ptr, ptr %39, align 8, !tbaa !14, !alias.scope !38, !noalias !35
  store ptr %40, ptr %38, align 8, !tbaa !14, !alias.scope !35, !noalias !38
  %41 = getelementptr inbounds nuw i8, ptr %37, i64 16
  %42 = load ptr, ptr %41, align 8, !tbaa !17, !alias.scope !38, !noalias !35
  %43 = icmp eq ptr %42, null
  br i1 %43, label %46, label %44

44:                                               ; preds = %35
  %45 = getelementptr inbounds nuw i8, ptr %36, i64 16
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %36, ptr noundef nonnull align 8 dereferenceable(32) %37, i64 16, i1 false), !tbaa.struct !21, !alias.scope !40
  store ptr %42, ptr %45, align 8, !tbaa !17, !alias.scope !35, !noalias !38
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %41, i8 0, i64 16, i1 false), !alias.scope !38, !noalias !35
  br label %46

46:                                               ; preds = %44, %35
  %47 = getelementptr inbounds nuw i8, ptr %37, i64 32
  %48 = getelementptr inbounds nuw i8, ptr %36, i64 32
  %49 = icmp eq ptr %47, %1
  br i1 %49, label %50, label %35, !llvm.loop !41

50:                                               ; preds = %46, %33
  %51 = phi ptr [ %23, %33 ], [ %48, %46 ]
  %52 = getelementptr inbounds nuw i8, ptr %51, i64 32
  %53 = icmp eq ptr %1, %5
  br i1 %53, label %69, label %54

54:                                               ; preds = %50, %65
  %55 = phi ptr [ %67, %65 ], [ %52, %50 ]
  %56 = phi ptr [ %66, %65 ], [ %1, %50 ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !42)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !45)
  %57 = getelementptr inbounds nuw i8, ptr %55, i64 24
  %58 = getelementptr inbounds nuw i8, ptr %56, i64 24
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %55, i8 0, i64 24, i1 false), !alias.scope !42, !noalias !45
  %59 = load ptr, ptr %58, align 8, !tbaa !14, !alias.scope !45, !noalias !42
  store ptr %59, ptr %57, align 8, !tbaa !14, !alias.scope !42, !noalias !45
  %60 = getelementptr inbounds nuw i8, ptr %56, i64 16
  %61 = load ptr, ptr %60, align 8, !tbaa !17, !alias.scope !45, !noalias !42
  %62 = icmp eq ptr %61, null
  br i1 %62, label %65, label %63

63:                                               ; preds = %54
  %64 = getelementptr inbounds nuw i8, ptr %55, i64 16
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %55, ptr noundef nonnull align 8 dereferenceable(32) %56, i64 16, i1 false), !tbaa.struct !21, !alias.scope !47
  store ptr %61, ptr %64, align 8, !tbaa !17, !alias.scope !42, !noalias !45
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %60, i8 0, i64 16, i1 false), !alias.scope !45, !noalias !42
  br label %65

65:                                               ; preds = %63, %54
  %66 = getelementptr inbounds nuw i8, ptr %56, i64 32
  %67 = getelementptr inbounds nuw i8, ptr %55, i64 32
  %68 = icmp eq ptr %66, %5
  br i1 %68, label %69, label %54, !llvm.loop !41

69:                                               ; preds = %65, %50
  %70 = phi ptr [ %52, %50 ], [ %67, %65 ]
  %71 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %72 = icmp eq ptr %6, null
  br i1 %72, label %77, label %73

73:                                               ; preds = %69
  %74 = load ptr, ptr %71, align 8, !tbaa !20
  %75 = ptrtoint ptr %74 to i64
  %76 = sub i64 %75, %8
  tail call void @_ZdlPvm(ptr noundef nonnull %6, i64 noundef %76) #21
  br label %77

77:                                               ; preds = %69, %73
  store ptr %23, ptr %0, align 8, !tbaa !25
  store ptr %70, ptr %4, align 8, !tbaa !18
  %78 = getelementptr inbounds nuw %"class.std::function", ptr %23, i64 %18
  store ptr %78, ptr %71, align 8, !tbaa !20
  ret void
}

; Function Attrs: noreturn
declare void @_ZSt20__throw_length_errorPKc(ptr noundef) local_unnamed_addr #10

; Function Attrs: nobuiltin allocsize(0)
declare noundef nonnull ptr @_Znwm(i64 noundef) local_unnamed_addr #12

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(argmem: read, errnomem: write) uwtable
define internal noundef double @"_ZNSt17_Function_handlerIFddEZ21functions_in_a_vectorE3$_0E9_M_invokeERKSt9_Any_dataOd"(ptr noundef nonnull readonly align 8 captures(none) dereferenceable(16) %0, ptr noundef nonnull readonly align 8 captures(none) dereferenceable(8) %1) #13 align 2 {
  %3 = load double, ptr %1, align 8, !tbaa !12
  %4 = load double, ptr %0, align 8, !tbaa !48
  %5 = fmul double %3, %4
  %6 = tail call noundef double @sin(double noundef %5) #19, !tbaa !5
  ret double %6
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define internal noundef zeroext i1 @"_ZNSt17_Function_handlerIFddEZ21functions_in_a_vectorE3$_0E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation"(ptr noundef nonnull writeonly align 8 captures(none) dereferenceable(16) %0, ptr noundef nonnull align 8 dereferenceable(16) %1, i32 noundef %2) #14 align 2 personality ptr @__gxx_personality_v0 {
  switch i32 %2, label %8 [
    i32 0, label %4
    i32 1, label %5
    i32 2, label %6
  ]

4:                                                ; preds = %3
  store ptr @"_ZTIZ21functions_in_a_vectorE3$_0", ptr %0, align 8, !tbaa !50
  br label %8

5:                                                ; preds = %3
  store ptr %1, ptr %0, align 8, !tbaa !52
  br label %8

6:                                                ; preds = %3
  %7 = load i64, ptr %1, align 8, !tbaa !12
  store i64 %7, ptr %0, align 8, !tbaa !12
  br label %8

8:                                                ; preds = %3, %6, %5, %4
  ret i1 false
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare double @sin(double noundef) local_unnamed_addr #15

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define internal noundef double @"_ZNSt17_Function_handlerIFddEZ21functions_in_a_vectorE3$_1E9_M_invokeERKSt9_Any_dataOd"(ptr noundef nonnull readonly align 8 captures(none) dereferenceable(16) %0, ptr noundef nonnull readonly align 8 captures(none) dereferenceable(8) %1) #4 align 2 {
  %3 = load double, ptr %1, align 8, !tbaa !12
  %4 = load double, ptr %0, align 8, !tbaa !53
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %6 = load i32, ptr %5, align 8, !tbaa !55
  %7 = sitofp i32 %6 to double
  %8 = tail call noundef double @llvm.fmuladd.f64(double %4, double %3, double %7)
  ret double %8
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define internal noundef zeroext i1 @"_ZNSt17_Function_handlerIFddEZ21functions_in_a_vectorE3$_1E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation"(ptr noundef nonnull writeonly align 8 captures(none) dereferenceable(16) %0, ptr noundef nonnull align 8 dereferenceable(16) %1, i32 noundef %2) #14 align 2 personality ptr @__gxx_personality_v0 {
  switch i32 %2, label %7 [
    i32 0, label %4
    i32 1, label %5
    i32 2, label %6
  ]

4:                                                ; preds = %3
  store ptr @"_ZTIZ21functions_in_a_vectorE3$_1", ptr %0, align 8, !tbaa !50
  br label %7

5:                                                ; preds = %3
  store ptr %1, ptr %0, align 8, !tbaa !52
  br label %7

6:                                                ; preds = %3
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %0, ptr noundef nonnull readonly align 8 dereferenceable(16) %1, i64 16, i1 false), !tbaa.struct !56
  br label %7

7:                                                ; preds = %3, %6, %5, %4
  ret i1 false
}

; Function Attrs: mustprogress uwtable
define internal noundef double @"_ZNSt17_Function_handlerIFddiEZ25recursive_function_objectE3$_0E9_M_invokeERKSt9_Any_dataOdOi"(ptr noundef nonnull readonly align 8 captures(none) dereferenceable(16) %0, ptr noundef nonnull readonly align 8 captures(none) dereferenceable(8) %1, ptr noundef nonnull readonly align 4 captures(none) dereferenceable(4) %2) #2 align 2 {
  %4 = alloca double, align 8
  %5 = alloca i32, align 4
  %6 = load double, ptr %1, align 8, !tbaa !12
  %7 = load i32, ptr %2, align 4, !tbaa !5
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %25, label %9

9:                                                ; preds = %3
  %10 = load ptr, ptr %0, align 8, !tbaa !57, !nonnull !59, !align !60
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %12 = load ptr, ptr %11, align 8, !tbaa !61, !nonnull !59, !align !60
  %13 = load double, ptr %12, align 8, !tbaa !12
  %14 = fmul double %6, %13
  %15 = add nsw i32 %7, -1
  call void @llvm.lifetime.start.p0(ptr nonnull %4)
  call void @llvm.lifetime.start.p0(ptr nonnull %5)
  store double %14, ptr %4, align 8, !tbaa !12
  store i32 %15, ptr %5, align 4, !tbaa !5
  %16 = getelementptr inbounds nuw i8, ptr %10, i64 16
  %17 = load ptr, ptr %16, align 8, !tbaa !17
  %18 = icmp eq ptr %17, null
  br i1 %18, label %19, label %20

19:                                               ; preds = %9
  tail call void @_ZSt25__throw_bad_function_callv() #22
  unreachable

20:                                               ; preds = %9
  %21 = getelementptr inbounds nuw i8, ptr %10, i64 24
  %22 = load ptr, ptr %21, align 8, !tbaa !33
  %23 = call noundef double %22(ptr noundef nonnull align 8 dereferenceable(32) %10, ptr noundef nonnull align 8 dereferenceable(8) %4, ptr noundef nonnull align 4 dereferenceable(4) %5)
  call void @llvm.lifetime.end.p0(ptr nonnull %4)
  call void @llvm.lifetime.end.p0(ptr nonnull %5)
  %24 = fmul double %6, %23
  br label %25

25:                                               ; preds = %3, %20
  %26 = phi double [ %24, %20 ], [ %6, %3 ]
  ret double %26
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define internal noundef zeroext i1 @"_ZNSt17_Function_handlerIFddiEZ25recursive_function_objectE3$_0E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation"(ptr noundef nonnull writeonly align 8 captures(none) dereferenceable(16) %0, ptr noundef nonnull align 8 dereferenceable(16) %1, i32 noundef %2) #14 align 2 personality ptr @__gxx_personality_v0 {
  switch i32 %2, label %7 [
    i32 0, label %4
    i32 1, label %5
    i32 2, label %6
  ]

4:                                                ; preds = %3
  store ptr @"_ZTIZ25recursive_function_objectE3$_0", ptr %0, align 8, !tbaa !50
  br label %7

5:                                                ; preds = %3
  store ptr %1, ptr %0, align 8, !tbaa !52
  br label %7

6:                                                ; preds = %3
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %0, ptr noundef nonnull readonly align 8 dereferenceable(16) %1, i64 16, i1 false), !tbaa.struct !62
  br label %7

7:                                                ; preds = %3, %6, %5, %4
  ret i1 false
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #16

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #16

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #17

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #18

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #16

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { noinline noreturn nounwind uwtable "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { cold nofree noreturn }
attributes #7 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #9 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #10 = { noreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { nobuiltin nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #12 = { nobuiltin allocsize(0) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #13 = { mustprogress nofree norecurse nounwind willreturn memory(argmem: read, errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #14 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #15 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #16 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #17 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #18 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #19 = { nounwind }
attributes #20 = { noreturn nounwind }
attributes #21 = { builtin nounwind }
attributes #22 = { noreturn }
attributes #23 = { builtin allocsize(0) }

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
!10 = !{!"p1 _ZTSSt8functionIFddEE", !11, i64 0}
!11 = !{!"any pointer", !7, i64 0}
!12 = !{!13, !13, i64 0}
!13 = !{!"double", !7, i64 0}
!14 = !{!15, !11, i64 24}
!15 = !{!"_ZTSSt8functionIFddEE", !16, i64 0, !11, i64 24}
!16 = !{!"_ZTSSt14_Function_base", !7, i64 0, !11, i64 16}
!17 = !{!16, !11, i64 16}
!18 = !{!19, !10, i64 8}
!19 = !{!"_ZTSNSt12_Vector_baseISt8functionIFddEESaIS2_EE17_Vector_impl_dataE", !10, i64 0, !10, i64 8, !10, i64 16}
!20 = !{!19, !10, i64 16}
!21 = !{i64 0, i64 16, !22}
!22 = !{!7, !7, i64 0}
!23 = distinct !{!23, !24}
!24 = !{!"llvm.loop.mustprogress"}
!25 = !{!19, !10, i64 0}
!26 = distinct !{!26, !24}
!27 = !{i64 0, i64 8, !12, i64 8, i64 8, !12, i64 16, i64 8, !12, i64 24, i64 8, !12}
!28 = distinct !{!28, !24}
!29 = !{!30, !30, i64 0}
!30 = !{!"p1 _ZTSSt8functionIFddiEE", !11, i64 0}
!31 = !{!32, !32, i64 0}
!32 = !{!"p1 double", !11, i64 0}
!33 = !{!34, !11, i64 24}
!34 = !{!"_ZTSSt8functionIFddiEE", !16, i64 0, !11, i64 24}
!35 = !{!36}
!36 = distinct !{!36, !37, !"_ZSt19__relocate_object_aISt8functionIFddEES2_SaIS2_EEvPT_PT0_RT1_: argument 0"}
!37 = distinct !{!37, !"_ZSt19__relocate_object_aISt8functionIFddEES2_SaIS2_EEvPT_PT0_RT1_"}
!38 = !{!39}
!39 = distinct !{!39, !37, !"_ZSt19__relocate_object_aISt8functionIFddEES2_SaIS2_EEvPT_PT0_RT1_: argument 1"}
!40 = !{!36, !39}
!41 = distinct !{!41, !24}
!42 = !{!43}
!43 = distinct !{!43, !44, !"_ZSt19__relocate_object_aISt8functionIFddEES2_SaIS2_EEvPT_PT0_RT1_: argument 0"}
!44 = distinct !{!44, !"_ZSt19__relocate_object_aISt8functionIFddEES2_SaIS2_EEvPT_PT0_RT1_"}
!45 = !{!46}
!46 = distinct !{!46, !44, !"_ZSt19__relocate_object_aISt8functionIFddEES2_SaIS2_EEvPT_PT0_RT1_: argument 1"}
!47 = !{!43, !46}
!48 = !{!49, !13, i64 0}
!49 = !{!"_ZTSZ21functions_in_a_vectorE3$_0", !13, i64 0}
!50 = !{!51, !51, i64 0}
!51 = !{!"p1 _ZTSSt9type_info", !11, i64 0}
!52 = !{!11, !11, i64 0}
!53 = !{!54, !13, i64 0}
!54 = !{!"_ZTSZ21functions_in_a_vectorE3$_1", !13, i64 0, !6, i64 8}
!55 = !{!54, !6, i64 8}
!56 = !{i64 0, i64 8, !12, i64 8, i64 4, !5}
!57 = !{!58, !30, i64 0}
!58 = !{!"_ZTSZ25recursive_function_objectE3$_0", !30, i64 0, !32, i64 8}
!59 = !{}
!60 = !{i64 8}
!61 = !{!58, !32, i64 8}
!62 = !{i64 0, i64 8, !29, i64 8, i64 8, !31}
