; clang++-19 -O2 -g -fdebug-compilation-dir=. -S -emit-llvm cpp/vectors.cpp -o ir/clang-19/O2-g/vectors.ll
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

@.str = private unnamed_addr constant [26 x i8] c"vector::_M_realloc_insert\00", align 1, !dbg !0
@.str.1 = private unnamed_addr constant [49 x i8] c"cannot create std::vector larger than max_size()\00", align 1, !dbg !8
@.str.2 = private unnamed_addr constant [23 x i8] c"vector::_M_fill_insert\00", align 1, !dbg !14

; Function Attrs: mustprogress uwtable
define dso_local double @vector_pushed_products(double noundef %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 !dbg !2058 {
    #dbg_value(double %0, !2062, !DIExpression(), !2070)
    #dbg_value(i32 %1, !2063, !DIExpression(), !2070)
    #dbg_value(ptr null, !2064, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2070)
    #dbg_value(ptr null, !2064, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2070)
    #dbg_value(ptr null, !2064, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !2070)
    #dbg_value(i32 0, !2065, !DIExpression(), !2071)
  %3 = icmp sgt i32 %1, 0, !dbg !2072
  br i1 %3, label %19, label %95, !dbg !2074

4:                                                ; preds = %58
  %5 = ptrtoint ptr %62 to i64
  %6 = ptrtoint ptr %60 to i64, !dbg !2075
  %7 = ptrtoint ptr %61 to i64
  %8 = sub i64 %5, %7
  %9 = ashr exact i64 %8, 3
    #dbg_value(i64 0, !2068, !DIExpression(), !2087)
    #dbg_value(double 0.000000e+00, !2067, !DIExpression(), !2070)
  %10 = icmp ugt i64 %9, 1, !dbg !2088
  br i1 %10, label %11, label %73, !dbg !2090

11:                                               ; preds = %4
  %12 = load double, ptr %61, align 8, !dbg !2091, !tbaa !2093
  %13 = add nsw i64 %9, -1, !dbg !2090
  %14 = add nsw i64 %9, -2, !dbg !2090
  %15 = and i64 %13, 3, !dbg !2090
  %16 = icmp ult i64 %14, 3, !dbg !2090
  br i1 %16, label %75, label %17, !dbg !2090

17:                                               ; preds = %11
  %18 = and i64 %13, -4, !dbg !2090
  br label %97, !dbg !2090

19:                                               ; preds = %2, %58
  %20 = phi i32 [ %24, %58 ], [ 0, %2 ]
  %21 = phi ptr [ %61, %58 ], [ null, %2 ]
  %22 = phi ptr [ %60, %58 ], [ null, %2 ]
  %23 = phi ptr [ %62, %58 ], [ null, %2 ]
    #dbg_value(i32 %20, !2065, !DIExpression(), !2071)
    #dbg_value(ptr %21, !2064, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2070)
    #dbg_value(ptr %22, !2064, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !2070)
    #dbg_value(ptr %23, !2064, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2070)
  %24 = add nuw nsw i32 %20, 1, !dbg !2097
  %25 = uitofp nneg i32 %24 to double, !dbg !2099
  %26 = fmul double %25, %0, !dbg !2100
    #dbg_value(ptr undef, !2101, !DIExpression(), !2105)
    #dbg_value(ptr undef, !2104, !DIExpression(), !2105)
    #dbg_value(ptr undef, !2107, !DIExpression(), !2118)
    #dbg_value(ptr undef, !2117, !DIExpression(), !2118)
  %27 = icmp eq ptr %23, %22, !dbg !2120
  br i1 %27, label %29, label %28, !dbg !2122

28:                                               ; preds = %19
    #dbg_value(ptr undef, !2123, !DIExpression(), !2133)
    #dbg_value(ptr %23, !2131, !DIExpression(), !2133)
    #dbg_value(ptr undef, !2132, !DIExpression(), !2133)
    #dbg_value(ptr undef, !2136, !DIExpression(), !2145)
    #dbg_value(ptr %23, !2142, !DIExpression(), !2145)
    #dbg_value(ptr undef, !2143, !DIExpression(), !2145)
  store double %26, ptr %23, align 8, !dbg !2147, !tbaa !2093
    #dbg_value(ptr %23, !2064, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !2070)
  br label %58, !dbg !2148

29:                                               ; preds = %19
    #dbg_value(ptr %23, !2149, !DIExpression(), !2164)
    #dbg_value(ptr undef, !2155, !DIExpression(), !2164)
    #dbg_value(ptr undef, !2156, !DIExpression(), !2164)
    #dbg_value(ptr undef, !2166, !DIExpression(), !2172)
    #dbg_value(i64 1, !2169, !DIExpression(), !2172)
    #dbg_value(ptr @.str, !2170, !DIExpression(), !2172)
    #dbg_value(ptr undef, !2174, !DIExpression(), !2177)
  %30 = ptrtoint ptr %22 to i64, !dbg !2180
  %31 = ptrtoint ptr %21 to i64, !dbg !2180
  %32 = sub i64 %30, %31, !dbg !2180
  %33 = icmp eq i64 %32, 9223372036854775800, !dbg !2181
  br i1 %33, label %34, label %36, !dbg !2182

34:                                               ; preds = %29
  invoke void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str) #14
          to label %35 unwind label %66, !dbg !2183

35:                                               ; preds = %34
  unreachable, !dbg !2183

36:                                               ; preds = %29
  %37 = ashr exact i64 %32, 3, !dbg !2180
    #dbg_value(ptr undef, !2174, !DIExpression(), !2184)
    #dbg_value(ptr undef, !2174, !DIExpression(), !2186)
  %38 = tail call i64 @llvm.umax.i64(i64 %37, i64 1), !dbg !2188
  %39 = add nsw i64 %38, %37, !dbg !2189
    #dbg_value(i64 %39, !2171, !DIExpression(), !2172)
    #dbg_value(ptr undef, !2174, !DIExpression(), !2190)
  %40 = icmp ult i64 %39, %37, !dbg !2192
  %41 = tail call i64 @llvm.umin.i64(i64 %39, i64 1152921504606846975), !dbg !2193
  %42 = select i1 %40, i64 1152921504606846975, i64 %41, !dbg !2193
    #dbg_value(i64 %42, !2157, !DIExpression(), !2164)
    #dbg_value(ptr %21, !2159, !DIExpression(), !2164)
    #dbg_value(ptr undef, !2160, !DIExpression(), !2164)
    #dbg_value(i64 %37, !2161, !DIExpression(), !2164)
    #dbg_value(ptr undef, !2194, !DIExpression(), !2198)
    #dbg_value(i64 %42, !2197, !DIExpression(), !2198)
  %43 = icmp eq i64 %42, 0, !dbg !2200
  br i1 %43, label %47, label %44, !dbg !2201

44:                                               ; preds = %36
    #dbg_value(ptr undef, !2202, !DIExpression(), !2206)
    #dbg_value(i64 %42, !2205, !DIExpression(), !2206)
    #dbg_value(ptr undef, !2208, !DIExpression(), !2213)
    #dbg_value(i64 %42, !2211, !DIExpression(), !2213)
    #dbg_value(ptr null, !2212, !DIExpression(), !2213)
  %45 = shl nuw nsw i64 %42, 3, !dbg !2215
  %46 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %45) #15
          to label %47 unwind label %64, !dbg !2216

47:                                               ; preds = %44, %36
  %48 = phi ptr [ null, %36 ], [ %46, %44 ], !dbg !2201
    #dbg_value(ptr %48, !2162, !DIExpression(), !2164)
    #dbg_value(ptr %48, !2163, !DIExpression(), !2164)
  %49 = getelementptr inbounds double, ptr %48, i64 %37, !dbg !2217
    #dbg_value(ptr undef, !2123, !DIExpression(), !2219)
    #dbg_value(ptr %49, !2131, !DIExpression(), !2219)
    #dbg_value(ptr undef, !2132, !DIExpression(), !2219)
    #dbg_value(ptr undef, !2136, !DIExpression(), !2221)
    #dbg_value(ptr %49, !2142, !DIExpression(), !2221)
    #dbg_value(ptr undef, !2143, !DIExpression(), !2221)
  store double %26, ptr %49, align 8, !dbg !2223, !tbaa !2093
    #dbg_value(ptr null, !2163, !DIExpression(), !2164)
    #dbg_value(ptr %21, !2224, !DIExpression(), !2230)
    #dbg_value(ptr undef, !2227, !DIExpression(), !2230)
    #dbg_value(ptr %48, !2228, !DIExpression(), !2230)
    #dbg_value(ptr undef, !2229, !DIExpression(), !2230)
    #dbg_value(ptr %21, !2234, !DIExpression(), !2247)
    #dbg_value(ptr undef, !2240, !DIExpression(), !2247)
    #dbg_value(ptr %48, !2241, !DIExpression(), !2247)
    #dbg_value(ptr undef, !2242, !DIExpression(), !2247)
    #dbg_value(ptr %21, !2249, !DIExpression(), !2264)
    #dbg_value(ptr undef, !2259, !DIExpression(), !2264)
    #dbg_value(ptr %48, !2260, !DIExpression(), !2264)
    #dbg_value(ptr undef, !2261, !DIExpression(), !2264)
    #dbg_value(i64 %32, !2262, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2264)
  %50 = icmp sgt i64 %32, 0, !dbg !2266
  br i1 %50, label %51, label %52, !dbg !2268

51:                                               ; preds = %47
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %48, ptr align 8 %21, i64 %32, i1 false), !dbg !2269
  br label %52, !dbg !2271

52:                                               ; preds = %47, %51
  %53 = getelementptr inbounds i8, ptr %48, i64 %32, !dbg !2272
    #dbg_value(ptr undef, !2224, !DIExpression(), !2273)
    #dbg_value(ptr undef, !2227, !DIExpression(), !2273)
    #dbg_value(ptr %53, !2228, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !2273)
    #dbg_value(ptr undef, !2229, !DIExpression(), !2273)
    #dbg_value(ptr undef, !2234, !DIExpression(), !2275)
    #dbg_value(ptr undef, !2240, !DIExpression(), !2275)
    #dbg_value(ptr %53, !2241, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !2275)
    #dbg_value(ptr undef, !2242, !DIExpression(), !2275)
    #dbg_value(ptr undef, !2249, !DIExpression(), !2277)
    #dbg_value(ptr undef, !2259, !DIExpression(), !2277)
    #dbg_value(ptr %53, !2260, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !2277)
    #dbg_value(ptr undef, !2261, !DIExpression(), !2277)
    #dbg_value(i64 0, !2262, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2277)
    #dbg_value(!DIArgList(ptr %53, i64 0), !2163, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_plus_uconst, 8, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !2164)
    #dbg_value(ptr undef, !2279, !DIExpression(), !2284)
    #dbg_value(ptr %21, !2282, !DIExpression(), !2284)
    #dbg_value(!DIArgList(ptr poison, i64 poison), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2284)
  %54 = icmp eq ptr %21, null, !dbg !2286
  br i1 %54, label %56, label %55, !dbg !2288

55:                                               ; preds = %52
    #dbg_value(i64 %32, !2283, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2284)
    #dbg_value(ptr undef, !2289, !DIExpression(), !2294)
    #dbg_value(ptr %21, !2292, !DIExpression(), !2294)
    #dbg_value(i64 %32, !2293, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2294)
    #dbg_value(ptr undef, !2296, !DIExpression(), !2301)
    #dbg_value(ptr %21, !2299, !DIExpression(), !2301)
    #dbg_value(i64 %32, !2300, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2301)
  tail call void @_ZdlPvm(ptr noundef nonnull %21, i64 noundef %32) #16, !dbg !2303
  br label %56, !dbg !2304

56:                                               ; preds = %55, %52
    #dbg_value(ptr %53, !2163, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !2164)
    #dbg_value(ptr %48, !2064, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2070)
    #dbg_value(ptr %53, !2064, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !2070)
  %57 = getelementptr inbounds double, ptr %48, i64 %42, !dbg !2305
    #dbg_value(ptr %57, !2064, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !2070)
  br label %58

58:                                               ; preds = %56, %28
  %59 = phi ptr [ %53, %56 ], [ %23, %28 ]
  %60 = phi ptr [ %57, %56 ], [ %22, %28 ], !dbg !2070
  %61 = phi ptr [ %48, %56 ], [ %21, %28 ], !dbg !2070
  %62 = getelementptr inbounds i8, ptr %59, i64 8, !dbg !2306
    #dbg_value(ptr %61, !2064, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2070)
    #dbg_value(ptr %60, !2064, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !2070)
    #dbg_value(ptr %62, !2064, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2070)
    #dbg_value(i32 %24, !2065, !DIExpression(), !2071)
  %63 = icmp eq i32 %24, %1, !dbg !2072
  br i1 %63, label %4, label %19, !dbg !2074, !llvm.loop !2307

64:                                               ; preds = %44
  %65 = landingpad { ptr, i32 }
          cleanup, !dbg !2310
  br label %68, !dbg !2310

66:                                               ; preds = %34
  %67 = landingpad { ptr, i32 }
          cleanup, !dbg !2310
  br label %68, !dbg !2310

68:                                               ; preds = %66, %64
  %69 = phi { ptr, i32 } [ %65, %64 ], [ %67, %66 ]
    #dbg_value(ptr undef, !2085, !DIExpression(), !2311)
    #dbg_value(ptr undef, !2079, !DIExpression(), !2313)
    #dbg_value(ptr undef, !2279, !DIExpression(), !2315)
    #dbg_value(ptr %21, !2282, !DIExpression(), !2315)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2315)
  %70 = icmp eq ptr %21, null, !dbg !2317
  br i1 %70, label %72, label %71, !dbg !2318

71:                                               ; preds = %68
    #dbg_value(i64 %32, !2283, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2315)
    #dbg_value(ptr undef, !2289, !DIExpression(), !2319)
    #dbg_value(ptr %21, !2292, !DIExpression(), !2319)
    #dbg_value(i64 %32, !2293, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2319)
    #dbg_value(ptr undef, !2296, !DIExpression(), !2321)
    #dbg_value(ptr %21, !2299, !DIExpression(), !2321)
    #dbg_value(i64 %32, !2300, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2321)
  tail call void @_ZdlPvm(ptr noundef nonnull %21, i64 noundef %32) #16, !dbg !2323
  br label %72, !dbg !2324

72:                                               ; preds = %68, %71
  resume { ptr, i32 } %69, !dbg !2325

73:                                               ; preds = %4
    #dbg_value(ptr undef, !2085, !DIExpression(), !2326)
    #dbg_value(ptr undef, !2079, !DIExpression(), !2327)
    #dbg_value(ptr undef, !2279, !DIExpression(), !2328)
    #dbg_value(ptr %61, !2282, !DIExpression(), !2328)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2328)
  %74 = icmp eq ptr %61, null, !dbg !2330
  br i1 %74, label %95, label %92, !dbg !2331

75:                                               ; preds = %97, %11
  %76 = phi double [ poison, %11 ], [ %116, %97 ]
  %77 = phi double [ %12, %11 ], [ %115, %97 ]
  %78 = phi i64 [ 1, %11 ], [ %117, %97 ]
  %79 = phi double [ 0.000000e+00, %11 ], [ %116, %97 ]
  %80 = icmp eq i64 %15, 0, !dbg !2090
  br i1 %80, label %92, label %81, !dbg !2090

81:                                               ; preds = %75, %81
  %82 = phi double [ %87, %81 ], [ %77, %75 ], !dbg !2091
  %83 = phi i64 [ %89, %81 ], [ %78, %75 ]
  %84 = phi double [ %88, %81 ], [ %79, %75 ]
  %85 = phi i64 [ %90, %81 ], [ 0, %75 ]
    #dbg_value(i64 poison, !2068, !DIExpression(), !2087)
    #dbg_value(double %84, !2067, !DIExpression(), !2070)
    #dbg_value(ptr undef, !2332, !DIExpression(), !2336)
    #dbg_value(i64 poison, !2335, !DIExpression(), !2336)
    #dbg_value(ptr undef, !2332, !DIExpression(), !2338)
    #dbg_value(i64 %83, !2335, !DIExpression(), !2338)
  %86 = getelementptr inbounds double, ptr %61, i64 %83, !dbg !2340
  %87 = load double, ptr %86, align 8, !dbg !2341, !tbaa !2093
  %88 = tail call double @llvm.fmuladd.f64(double %82, double %87, double %84), !dbg !2342
    #dbg_value(i64 %83, !2068, !DIExpression(), !2087)
    #dbg_value(double %88, !2067, !DIExpression(), !2070)
  %89 = add nuw i64 %83, 1, !dbg !2343
    #dbg_value(ptr undef, !2174, !DIExpression(), !2344)
  %90 = add i64 %85, 1, !dbg !2090
  %91 = icmp eq i64 %90, %15, !dbg !2090
  br i1 %91, label %92, label %81, !dbg !2090, !llvm.loop !2346

92:                                               ; preds = %75, %81, %73
  %93 = phi double [ 0.000000e+00, %73 ], [ %76, %75 ], [ %88, %81 ]
    #dbg_value(!DIArgList(i64 %6, i64 %7), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2328)
  %94 = sub i64 %6, %7, !dbg !2075
    #dbg_value(i64 %94, !2283, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2328)
    #dbg_value(ptr undef, !2289, !DIExpression(), !2348)
    #dbg_value(ptr %61, !2292, !DIExpression(), !2348)
    #dbg_value(i64 %94, !2293, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2348)
    #dbg_value(ptr undef, !2296, !DIExpression(), !2350)
    #dbg_value(ptr %61, !2299, !DIExpression(), !2350)
    #dbg_value(i64 %94, !2300, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2350)
  tail call void @_ZdlPvm(ptr noundef nonnull %61, i64 noundef %94) #16, !dbg !2352
  br label %95, !dbg !2353

95:                                               ; preds = %2, %73, %92
  %96 = phi double [ 0.000000e+00, %73 ], [ %93, %92 ], [ 0.000000e+00, %2 ]
  ret double %96, !dbg !2325

97:                                               ; preds = %97, %17
  %98 = phi double [ %12, %17 ], [ %115, %97 ], !dbg !2091
  %99 = phi i64 [ 1, %17 ], [ %117, %97 ]
  %100 = phi double [ 0.000000e+00, %17 ], [ %116, %97 ]
  %101 = phi i64 [ 0, %17 ], [ %118, %97 ]
    #dbg_value(i64 poison, !2068, !DIExpression(), !2087)
    #dbg_value(double %100, !2067, !DIExpression(), !2070)
    #dbg_value(ptr undef, !2332, !DIExpression(), !2336)
    #dbg_value(i64 poison, !2335, !DIExpression(), !2336)
    #dbg_value(ptr undef, !2332, !DIExpression(), !2338)
    #dbg_value(i64 %99, !2335, !DIExpression(), !2338)
  %102 = getelementptr inbounds double, ptr %61, i64 %99, !dbg !2340
  %103 = load double, ptr %102, align 8, !dbg !2341, !tbaa !2093
  %104 = tail call double @llvm.fmuladd.f64(double %98, double %103, double %100), !dbg !2342
    #dbg_value(i64 %99, !2068, !DIExpression(), !2087)
    #dbg_value(double %104, !2067, !DIExpression(), !2070)
  %105 = add nuw nsw i64 %99, 1, !dbg !2343
    #dbg_value(ptr undef, !2174, !DIExpression(), !2344)
    #dbg_value(i64 poison, !2068, !DIExpression(), !2087)
    #dbg_value(i64 %105, !2335, !DIExpression(), !2338)
  %106 = getelementptr inbounds double, ptr %61, i64 %105, !dbg !2340
  %107 = load double, ptr %106, align 8, !dbg !2341, !tbaa !2093
  %108 = tail call double @llvm.fmuladd.f64(double %103, double %107, double %104), !dbg !2342
    #dbg_value(i64 %105, !2068, !DIExpression(), !2087)
    #dbg_value(double %108, !2067, !DIExpression(), !2070)
  %109 = add nuw nsw i64 %99, 2, !dbg !2343
    #dbg_value(i64 poison, !2068, !DIExpression(), !2087)
    #dbg_value(i64 %109, !2335, !DIExpression(), !2338)
  %110 = getelementptr inbounds double, ptr %61, i64 %109, !dbg !2340
  %111 = load double, ptr %110, align 8, !dbg !2341, !tbaa !2093
  %112 = tail call double @llvm.fmuladd.f64(double %107, double %111, double %108), !dbg !2342
    #dbg_value(i64 %109, !2068, !DIExpression(), !2087)
    #dbg_value(double %112, !2067, !DIExpression(), !2070)
  %113 = add nuw i64 %99, 3, !dbg !2343
    #dbg_value(i64 poison, !2068, !DIExpression(), !2087)
    #dbg_value(i64 %113, !2335, !DIExpression(), !2338)
  %114 = getelementptr inbounds double, ptr %61, i64 %113, !dbg !2340
  %115 = load double, ptr %114, align 8, !dbg !2341, !tbaa !2093
  %116 = tail call double @llvm.fmuladd.f64(double %111, double %115, double %112), !dbg !2342
    #dbg_value(i64 %113, !2068, !DIExpression(), !2087)
    #dbg_value(double %116, !2067, !DIExpression(), !2070)
  %117 = add nuw i64 %99, 4, !dbg !2343
  %118 = add i64 %101, 4, !dbg !2090
  %119 = icmp eq i64 %118, %18, !dbg !2090
  br i1 %119, label %75, label %97, !dbg !2090, !llvm.loop !2354
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

declare i32 @__gxx_personality_v0(...)

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress uwtable
define dso_local double @vector_resized_and_erased(ptr noundef %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 !dbg !2356 {
  %3 = alloca %"class.std::vector", align 8, !DIAssignID !2366
    #dbg_assign(i1 undef, !2362, !DIExpression(), !2366, ptr %3, !DIExpression(), !2367)
    #dbg_value(ptr %0, !2360, !DIExpression(), !2367)
    #dbg_value(i32 %1, !2361, !DIExpression(), !2367)
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %3) #17, !dbg !2368
  %4 = sext i32 %1 to i64, !dbg !2369
    #dbg_value(ptr %3, !2370, !DIExpression(), !2382)
    #dbg_value(ptr %0, !2379, !DIExpression(), !2382)
    #dbg_value(!DIArgList(ptr %0, i64 %4), !2380, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !2382)
    #dbg_value(ptr undef, !2381, !DIExpression(), !2382)
    #dbg_value(ptr %3, !2384, !DIExpression(), !2388)
    #dbg_value(ptr undef, !2387, !DIExpression(), !2388)
    #dbg_value(ptr %3, !2390, !DIExpression(), !2395)
    #dbg_value(ptr undef, !2393, !DIExpression(), !2395)
    #dbg_value(ptr %3, !2397, !DIExpression(), !2401)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %3, i8 0, i64 24, i1 false), !dbg !2403, !DIAssignID !2404
    #dbg_assign(i8 0, !2362, !DIExpression(), !2404, ptr %3, !DIExpression(), !2367)
    #dbg_value(ptr %3, !2405, !DIExpression(), !2421)
    #dbg_value(ptr %0, !2417, !DIExpression(), !2421)
    #dbg_value(!DIArgList(ptr %0, i64 %4), !2418, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !2421)
    #dbg_value(ptr %0, !2424, !DIExpression(), !2432)
    #dbg_value(!DIArgList(ptr %0, i64 %4), !2430, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !2432)
    #dbg_value(ptr %0, !2434, !DIExpression(), !2449)
    #dbg_value(!DIArgList(ptr %0, i64 %4), !2445, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !2449)
  %5 = shl nsw i64 %4, 3, !dbg !2451
    #dbg_value(i64 %5, !2420, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2421)
    #dbg_value(i64 %5, !2452, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2456)
    #dbg_value(ptr %3, !2455, !DIExpression(), !2456)
  %6 = icmp ugt i64 %5, 9223372036854775800, !dbg !2458
  br i1 %6, label %7, label %9, !dbg !2460

7:                                                ; preds = %2
  invoke void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str.1) #14
          to label %8 unwind label %18, !dbg !2461

8:                                                ; preds = %7
  unreachable, !dbg !2461

9:                                                ; preds = %2
    #dbg_value(!DIArgList(ptr %0, i64 %4), !2380, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !2382)
    #dbg_value(!DIArgList(ptr %0, i64 %4), !2418, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !2421)
    #dbg_value(!DIArgList(ptr %0, i64 %4), !2430, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !2432)
    #dbg_value(!DIArgList(ptr %0, i64 %4), !2445, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !2449)
    #dbg_value(ptr %3, !2194, !DIExpression(), !2462)
    #dbg_value(i64 %5, !2197, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2462)
  %10 = icmp eq i32 %1, 0, !dbg !2464
  br i1 %10, label %11, label %16, !dbg !2465

11:                                               ; preds = %9
  %12 = getelementptr inbounds i8, ptr null, i64 %5, !dbg !2466
  %13 = getelementptr inbounds i8, ptr %3, i64 16, !dbg !2467
  store ptr %12, ptr %13, align 8, !dbg !2468, !tbaa !2469, !DIAssignID !2472
    #dbg_assign(ptr %12, !2362, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !2472, ptr %13, !DIExpression(), !2367)
    #dbg_value(ptr %0, !2473, !DIExpression(), !2482)
    #dbg_value(!DIArgList(ptr %0, i64 %4), !2478, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !2482)
    #dbg_value(ptr null, !2479, !DIExpression(), !2482)
    #dbg_value(ptr %3, !2480, !DIExpression(), !2482)
    #dbg_value(ptr %0, !2484, !DIExpression(), !2494)
    #dbg_value(!DIArgList(ptr %0, i64 %4), !2489, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !2494)
    #dbg_value(ptr null, !2490, !DIExpression(), !2494)
    #dbg_value(i8 1, !2491, !DIExpression(), !2494)
    #dbg_value(i8 1, !2492, !DIExpression(), !2494)
    #dbg_value(ptr %0, !2496, !DIExpression(), !2505)
    #dbg_value(!DIArgList(ptr %0, i64 %4), !2503, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !2505)
    #dbg_value(ptr null, !2504, !DIExpression(), !2505)
    #dbg_value(ptr %0, !2507, !DIExpression(), !2517)
    #dbg_value(!DIArgList(ptr %0, i64 %4), !2511, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !2517)
    #dbg_value(ptr null, !2513, !DIExpression(), !2517)
    #dbg_value(ptr %0, !2519, !DIExpression(), !2528)
    #dbg_value(!DIArgList(ptr %0, i64 %4), !2522, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !2528)
    #dbg_value(ptr null, !2523, !DIExpression(), !2528)
    #dbg_value(ptr %0, !2530, !DIExpression(), !2535)
    #dbg_value(!DIArgList(ptr %0, i64 %4), !2533, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !2535)
    #dbg_value(ptr null, !2534, !DIExpression(), !2535)
    #dbg_value(ptr %0, !2537, !DIExpression(), !2542)
    #dbg_value(!DIArgList(ptr %0, i64 %4), !2540, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !2542)
    #dbg_value(ptr null, !2541, !DIExpression(), !2542)
    #dbg_value(ptr %0, !2544, !DIExpression(), !2556)
    #dbg_value(!DIArgList(ptr %0, i64 %4), !2552, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !2556)
    #dbg_value(ptr null, !2553, !DIExpression(), !2556)
    #dbg_value(i64 %5, !2554, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2556)
  %14 = getelementptr inbounds i8, ptr null, i64 %5, !dbg !2558
  %15 = getelementptr inbounds i8, ptr %3, i64 8, !dbg !2559
  store ptr %14, ptr %15, align 8, !dbg !2560, !tbaa !2561, !DIAssignID !2562
    #dbg_assign(ptr %14, !2362, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2562, ptr %15, !DIExpression(), !2367)
    #dbg_value(ptr %3, !2563, !DIExpression(), !2568)
    #dbg_value(i32 %1, !2566, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_stack_value), !2568)
    #dbg_value(ptr %0, !2567, !DIExpression(), !2568)
    #dbg_value(ptr %3, !2174, !DIExpression(), !2570)
  br label %36, !dbg !2573

16:                                               ; preds = %9
    #dbg_value(ptr %3, !2202, !DIExpression(), !2574)
    #dbg_value(i64 %5, !2205, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2574)
    #dbg_value(ptr %3, !2208, !DIExpression(), !2576)
    #dbg_value(i64 %5, !2211, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2576)
    #dbg_value(ptr null, !2212, !DIExpression(), !2576)
  %17 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %5) #15
          to label %28 unwind label %18, !dbg !2578

18:                                               ; preds = %16, %7
  %19 = landingpad { ptr, i32 }
          cleanup, !dbg !2579
    #dbg_value(ptr %3, !2079, !DIExpression(), !2580)
  %20 = load ptr, ptr %3, align 8, !dbg !2582, !tbaa !2583
    #dbg_value(ptr %3, !2279, !DIExpression(), !2584)
    #dbg_value(ptr %20, !2282, !DIExpression(), !2584)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2584)
  %21 = icmp eq ptr %20, null, !dbg !2586
  br i1 %21, label %199, label %22, !dbg !2587

22:                                               ; preds = %18
  %23 = getelementptr inbounds i8, ptr %3, i64 16, !dbg !2588
  %24 = load ptr, ptr %23, align 8, !dbg !2588, !tbaa !2469
    #dbg_value(!DIArgList(ptr %24, ptr %20), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2584)
  %25 = ptrtoint ptr %24 to i64, !dbg !2589
    #dbg_value(!DIArgList(i64 %25, ptr %20), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2584)
  %26 = ptrtoint ptr %20 to i64, !dbg !2589
    #dbg_value(!DIArgList(i64 %25, i64 %26), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2584)
  %27 = sub i64 %25, %26, !dbg !2589
    #dbg_value(i64 %27, !2283, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2584)
    #dbg_value(ptr %3, !2289, !DIExpression(), !2590)
    #dbg_value(ptr %20, !2292, !DIExpression(), !2590)
    #dbg_value(i64 %27, !2293, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2590)
    #dbg_value(ptr %3, !2296, !DIExpression(), !2592)
    #dbg_value(ptr %20, !2299, !DIExpression(), !2592)
    #dbg_value(i64 %27, !2300, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2592)
  tail call void @_ZdlPvm(ptr noundef nonnull %20, i64 noundef %27) #16, !dbg !2594
  br label %199, !dbg !2595

28:                                               ; preds = %16
  store ptr %17, ptr %3, align 8, !dbg !2596, !tbaa !2583, !DIAssignID !2597
    #dbg_assign(ptr %17, !2362, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2597, ptr %3, !DIExpression(), !2367)
  %29 = getelementptr inbounds i8, ptr %17, i64 %5, !dbg !2466
  %30 = getelementptr inbounds i8, ptr %3, i64 16, !dbg !2467
  store ptr %29, ptr %30, align 8, !dbg !2468, !tbaa !2469, !DIAssignID !2598
    #dbg_assign(ptr %29, !2362, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !2598, ptr %30, !DIExpression(), !2367)
    #dbg_value(ptr %0, !2473, !DIExpression(), !2482)
    #dbg_value(!DIArgList(ptr %0, i64 %4), !2478, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !2482)
    #dbg_value(ptr %17, !2479, !DIExpression(), !2482)
    #dbg_value(ptr %3, !2480, !DIExpression(), !2482)
    #dbg_value(ptr %0, !2484, !DIExpression(), !2494)
    #dbg_value(!DIArgList(ptr %0, i64 %4), !2489, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !2494)
    #dbg_value(ptr %17, !2490, !DIExpression(), !2494)
    #dbg_value(i8 1, !2491, !DIExpression(), !2494)
    #dbg_value(i8 1, !2492, !DIExpression(), !2494)
    #dbg_value(ptr %0, !2496, !DIExpression(), !2505)
    #dbg_value(!DIArgList(ptr %0, i64 %4), !2503, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !2505)
    #dbg_value(ptr %17, !2504, !DIExpression(), !2505)
    #dbg_value(ptr %0, !2507, !DIExpression(), !2517)
    #dbg_value(!DIArgList(ptr %0, i64 %4), !2511, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !2517)
    #dbg_value(ptr %17, !2513, !DIExpression(), !2517)
    #dbg_value(ptr %0, !2519, !DIExpression(), !2528)
    #dbg_value(!DIArgList(ptr %0, i64 %4), !2522, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !2528)
    #dbg_value(ptr %17, !2523, !DIExpression(), !2528)
    #dbg_value(ptr %0, !2530, !DIExpression(), !2535)
    #dbg_value(!DIArgList(ptr %0, i64 %4), !2533, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !2535)
    #dbg_value(ptr %17, !2534, !DIExpression(), !2535)
    #dbg_value(ptr %0, !2537, !DIExpression(), !2542)
    #dbg_value(!DIArgList(ptr %0, i64 %4), !2540, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !2542)
    #dbg_value(ptr %17, !2541, !DIExpression(), !2542)
    #dbg_value(ptr %0, !2544, !DIExpression(), !2556)
    #dbg_value(!DIArgList(ptr %0, i64 %4), !2552, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !2556)
    #dbg_value(ptr %17, !2553, !DIExpression(), !2556)
    #dbg_value(i64 %5, !2554, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2556)
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %17, ptr align 8 %0, i64 %5, i1 false), !dbg !2599
  %31 = getelementptr inbounds i8, ptr %17, i64 %5, !dbg !2558
  %32 = getelementptr inbounds i8, ptr %3, i64 8, !dbg !2559
  store ptr %31, ptr %32, align 8, !dbg !2560, !tbaa !2561, !DIAssignID !2562
    #dbg_assign(ptr %31, !2362, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2562, ptr %32, !DIExpression(), !2367)
  %33 = add nsw i32 %1, 2, !dbg !2601
  %34 = sext i32 %33 to i64, !dbg !2602
    #dbg_value(ptr %3, !2563, !DIExpression(), !2568)
    #dbg_value(i64 %34, !2566, !DIExpression(), !2568)
    #dbg_value(ptr %0, !2567, !DIExpression(), !2568)
    #dbg_value(ptr %3, !2174, !DIExpression(), !2570)
  %35 = icmp ult i32 %1, -2, !dbg !2603
  br i1 %35, label %36, label %44, !dbg !2573

36:                                               ; preds = %11, %28
  %37 = phi i64 [ 2, %11 ], [ %34, %28 ]
  %38 = phi ptr [ %15, %11 ], [ %32, %28 ]
  %39 = phi ptr [ %14, %11 ], [ %31, %28 ]
    #dbg_value(ptr %3, !2174, !DIExpression(), !2604)
  %40 = sub nsw i64 %37, %4, !dbg !2606
  invoke void @_ZNSt6vectorIdSaIdEE14_M_fill_insertEN9__gnu_cxx17__normal_iteratorIPdS1_EEmRKd(ptr noundef nonnull align 8 dereferenceable(24) %3, ptr %39, i64 noundef %40, ptr noundef nonnull align 8 dereferenceable(8) %0)
          to label %41 unwind label %155, !dbg !2607

41:                                               ; preds = %36
  %42 = load ptr, ptr %3, align 8, !dbg !2608, !tbaa !2619
  %43 = load ptr, ptr %38, align 8, !dbg !2620, !tbaa !2619
  br label %47, !dbg !2607

44:                                               ; preds = %28
    #dbg_value(ptr %3, !2174, !DIExpression(), !2637)
    #dbg_value(ptr %3, !2640, !DIExpression(), !2646)
    #dbg_value(!DIArgList(ptr %17, i64 %34), !2643, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 3, DW_OP_shl, DW_OP_plus, DW_OP_stack_value), !2646)
    #dbg_value(!DIArgList(ptr poison, ptr poison, i64 poison), !2644, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_constu, 3, DW_OP_shl, DW_OP_plus, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2648)
  %45 = shl nuw nsw i64 %34, 3, !dbg !2649
    #dbg_value(!DIArgList(ptr poison, ptr poison, i64 poison), !2644, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_plus, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2648)
    #dbg_value(!DIArgList(ptr %17, i64 %45), !2643, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !2646)
  %46 = getelementptr inbounds i8, ptr %17, i64 %45, !dbg !2649
    #dbg_value(!DIArgList(ptr poison, ptr poison), !2644, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2648)
    #dbg_value(ptr %46, !2643, !DIExpression(), !2646)
  store ptr %46, ptr %32, align 8, !dbg !2650, !tbaa !2561, !DIAssignID !2652
    #dbg_assign(ptr %46, !2362, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2652, ptr %32, !DIExpression(), !2367)
  br label %47, !dbg !2653

47:                                               ; preds = %41, %44
  %48 = phi ptr [ %38, %41 ], [ %32, %44 ]
  %49 = phi ptr [ %43, %41 ], [ %46, %44 ], !dbg !2620
  %50 = phi ptr [ %42, %41 ], [ %17, %44 ], !dbg !2608
  %51 = ptrtoint ptr %50 to i64, !dbg !2654
    #dbg_value(ptr %3, !2617, !DIExpression(), !2663)
    #dbg_value(ptr undef, !2611, !DIExpression(), !2664)
    #dbg_value(ptr %3, !2613, !DIExpression(), !2664)
    #dbg_value(ptr undef, !2665, !DIExpression(), !2670)
    #dbg_value(i64 1, !2668, !DIExpression(), !2670)
    #dbg_value(ptr %50, !2635, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !2672)
    #dbg_value(ptr %3, !2634, !DIExpression(), !2672)
    #dbg_value(ptr %3, !2617, !DIExpression(), !2673)
    #dbg_value(ptr undef, !2611, !DIExpression(), !2675)
    #dbg_value(ptr %3, !2613, !DIExpression(), !2675)
    #dbg_value(ptr undef, !2660, !DIExpression(), !2677)
    #dbg_value(ptr undef, !2661, !DIExpression(), !2677)
    #dbg_value(ptr undef, !2665, !DIExpression(), !2678)
    #dbg_value(i64 8, !2668, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2678)
    #dbg_value(ptr %50, !2630, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !2680)
    #dbg_value(ptr %3, !2629, !DIExpression(), !2680)
    #dbg_value(ptr undef, !2665, !DIExpression(), !2681)
    #dbg_value(i64 1, !2668, !DIExpression(), !2681)
  %52 = getelementptr inbounds i8, ptr %50, i64 16, !dbg !2683
    #dbg_value(ptr %3, !2624, !DIExpression(), !2684)
    #dbg_value(ptr undef, !2611, !DIExpression(), !2685)
    #dbg_value(ptr %48, !2613, !DIExpression(), !2685)
    #dbg_value(ptr undef, !2686, !DIExpression(), !2693)
    #dbg_value(ptr undef, !2692, !DIExpression(), !2693)
  %53 = icmp eq ptr %52, %49, !dbg !2695
  br i1 %53, label %60, label %54, !dbg !2696

54:                                               ; preds = %47
  %55 = getelementptr inbounds i8, ptr %50, i64 8, !dbg !2697
    #dbg_value(ptr %55, !2635, !DIExpression(), !2672)
    #dbg_value(ptr %55, !2630, !DIExpression(), !2680)
    #dbg_value(ptr undef, !2665, !DIExpression(), !2698)
    #dbg_value(i64 1, !2668, !DIExpression(), !2698)
    #dbg_value(ptr %3, !2624, !DIExpression(), !2700)
    #dbg_value(ptr undef, !2611, !DIExpression(), !2702)
    #dbg_value(ptr %48, !2613, !DIExpression(), !2702)
    #dbg_value(ptr %52, !2704, !DIExpression(), !2714)
    #dbg_value(ptr %49, !2709, !DIExpression(), !2714)
    #dbg_value(ptr %55, !2710, !DIExpression(), !2714)
    #dbg_value(ptr %52, !2716, !DIExpression(), !2723)
    #dbg_value(ptr %49, !2719, !DIExpression(), !2723)
    #dbg_value(ptr %55, !2720, !DIExpression(), !2723)
    #dbg_value(ptr %52, !2725, !DIExpression(), !2734)
    #dbg_value(ptr %49, !2730, !DIExpression(), !2734)
    #dbg_value(ptr %55, !2731, !DIExpression(), !2734)
    #dbg_value(ptr %52, !2736, !DIExpression(), !2741)
    #dbg_value(ptr %49, !2739, !DIExpression(), !2741)
    #dbg_value(ptr %55, !2740, !DIExpression(), !2741)
    #dbg_value(ptr %52, !2743, !DIExpression(), !2752)
    #dbg_value(ptr %49, !2749, !DIExpression(), !2752)
    #dbg_value(ptr %55, !2750, !DIExpression(), !2752)
  %56 = ptrtoint ptr %49 to i64, !dbg !2754
  %57 = ptrtoint ptr %52 to i64, !dbg !2754
  %58 = sub i64 %56, %57, !dbg !2754
    #dbg_value(i64 %58, !2751, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2752)
  call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %55, ptr nonnull align 8 %52, i64 %58, i1 false), !dbg !2755
  %59 = load ptr, ptr %48, align 8, !dbg !2757, !tbaa !2561
  br label %60, !dbg !2758

60:                                               ; preds = %54, %47
  %61 = phi ptr [ %59, %54 ], [ %49, %47 ], !dbg !2757
  %62 = getelementptr inbounds i8, ptr %61, i64 -8, !dbg !2757
  store ptr %62, ptr %48, align 8, !dbg !2757, !tbaa !2561, !DIAssignID !2759
    #dbg_assign(ptr %62, !2362, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2759, ptr %48, !DIExpression(), !2367)
    #dbg_value(ptr %3, !2617, !DIExpression(), !2760)
    #dbg_value(ptr undef, !2611, !DIExpression(), !2762)
    #dbg_value(ptr %3, !2613, !DIExpression(), !2762)
    #dbg_value(ptr %3, !2764, !DIExpression(), !2767)
    #dbg_value(ptr %3, !2624, !DIExpression(), !2769)
    #dbg_value(ptr undef, !2611, !DIExpression(), !2771)
    #dbg_value(ptr %48, !2613, !DIExpression(), !2771)
    #dbg_value(ptr undef, !2773, !DIExpression(), !2777)
    #dbg_value(i64 1, !2776, !DIExpression(), !2777)
  %63 = getelementptr inbounds i8, ptr %61, i64 -16, !dbg !2779
  %64 = load double, ptr %63, align 8, !dbg !2780, !tbaa !2093
  %65 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !2781
  %66 = load double, ptr %65, align 8, !dbg !2781, !tbaa !2093
  %67 = fmul double %64, %66, !dbg !2782
    #dbg_value(ptr %50, !2783, !DIExpression(), !2788)
    #dbg_value(ptr %3, !2786, !DIExpression(), !2788)
    #dbg_value(ptr undef, !2787, !DIExpression(), !2788)
    #dbg_value(ptr %50, !2790, !DIExpression(), !2797)
    #dbg_value(ptr %3, !2793, !DIExpression(), !2797)
    #dbg_value(ptr undef, !2794, !DIExpression(), !2797)
    #dbg_value(ptr undef, !2660, !DIExpression(), !2799)
    #dbg_value(ptr undef, !2661, !DIExpression(), !2799)
    #dbg_value(i64 0, !2795, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2797)
  %68 = getelementptr inbounds i8, ptr %3, i64 16, !dbg !2801
  %69 = load ptr, ptr %68, align 8, !dbg !2801, !tbaa !2469
  %70 = icmp eq ptr %62, %69, !dbg !2803
  br i1 %70, label %86, label %71, !dbg !2804

71:                                               ; preds = %60
    #dbg_value(ptr undef, !2805, !DIExpression(), !2811)
    #dbg_value(ptr undef, !2810, !DIExpression(), !2811)
  %72 = icmp eq ptr %62, %50, !dbg !2814
  br i1 %72, label %73, label %74, !dbg !2815

73:                                               ; preds = %71
    #dbg_value(ptr %3, !2123, !DIExpression(), !2816)
    #dbg_value(ptr %62, !2131, !DIExpression(), !2816)
    #dbg_value(ptr undef, !2132, !DIExpression(), !2816)
    #dbg_value(ptr %3, !2136, !DIExpression(), !2819)
    #dbg_value(ptr %62, !2142, !DIExpression(), !2819)
    #dbg_value(ptr undef, !2143, !DIExpression(), !2819)
  store double %67, ptr %62, align 8, !dbg !2821, !tbaa !2093
  store ptr %61, ptr %48, align 8, !dbg !2822, !tbaa !2561, !DIAssignID !2823
    #dbg_assign(ptr %61, !2362, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2823, ptr %48, !DIExpression(), !2367)
  br label %114, !dbg !2824

74:                                               ; preds = %71
    #dbg_value(ptr undef, !2665, !DIExpression(), !2825)
    #dbg_value(i64 0, !2668, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2825)
    #dbg_value(ptr %50, !2827, !DIExpression(), !2835)
    #dbg_value(ptr %3, !2833, !DIExpression(), !2835)
    #dbg_value(ptr undef, !2834, !DIExpression(), !2835)
    #dbg_value(ptr %3, !2123, !DIExpression(), !2837)
    #dbg_value(ptr %62, !2131, !DIExpression(), !2837)
    #dbg_value(ptr %63, !2132, !DIExpression(), !2837)
    #dbg_value(ptr %3, !2136, !DIExpression(), !2839)
    #dbg_value(ptr %62, !2142, !DIExpression(), !2839)
    #dbg_value(ptr %63, !2143, !DIExpression(), !2839)
  store double %64, ptr %62, align 8, !dbg !2841, !tbaa !2093
  store ptr %61, ptr %48, align 8, !dbg !2842, !tbaa !2561, !DIAssignID !2843
    #dbg_assign(ptr %61, !2362, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2843, ptr %48, !DIExpression(), !2367)
    #dbg_value(ptr %50, !2844, !DIExpression(), !2852)
    #dbg_value(ptr %63, !2847, !DIExpression(), !2852)
    #dbg_value(ptr %61, !2848, !DIExpression(DW_OP_constu, 8, DW_OP_minus, DW_OP_stack_value), !2852)
    #dbg_value(ptr %50, !2854, !DIExpression(), !2859)
    #dbg_value(ptr %63, !2857, !DIExpression(), !2859)
    #dbg_value(ptr %61, !2858, !DIExpression(DW_OP_constu, 8, DW_OP_minus, DW_OP_stack_value), !2859)
    #dbg_value(ptr %50, !2861, !DIExpression(), !2867)
    #dbg_value(ptr %63, !2864, !DIExpression(), !2867)
    #dbg_value(ptr %61, !2865, !DIExpression(DW_OP_constu, 8, DW_OP_minus, DW_OP_stack_value), !2867)
    #dbg_value(ptr %50, !2869, !DIExpression(), !2874)
    #dbg_value(ptr %63, !2872, !DIExpression(), !2874)
    #dbg_value(ptr %61, !2873, !DIExpression(DW_OP_constu, 8, DW_OP_minus, DW_OP_stack_value), !2874)
    #dbg_value(ptr %50, !2876, !DIExpression(), !2884)
    #dbg_value(ptr %63, !2881, !DIExpression(), !2884)
    #dbg_value(ptr %61, !2882, !DIExpression(DW_OP_constu, 8, DW_OP_minus, DW_OP_stack_value), !2884)
    #dbg_value(!DIArgList(ptr %63, ptr %50), !2883, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2884)
  %75 = icmp eq ptr %63, %50, !dbg !2886
  br i1 %75, label %83, label %76, !dbg !2888

76:                                               ; preds = %74
  %77 = ptrtoint ptr %63 to i64, !dbg !2889
    #dbg_value(!DIArgList(i64 %77, i64 %51), !2883, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2884)
  %78 = sub i64 %77, %51, !dbg !2889
    #dbg_value(i64 %78, !2883, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2884)
  %79 = ashr exact i64 %78, 3, !dbg !2889
    #dbg_value(i64 %79, !2883, !DIExpression(), !2884)
  %80 = sub nsw i64 0, %79, !dbg !2884
    #dbg_value(ptr %62, !2848, !DIExpression(), !2852)
    #dbg_value(ptr %62, !2858, !DIExpression(), !2859)
    #dbg_value(ptr %62, !2865, !DIExpression(), !2867)
    #dbg_value(ptr %62, !2873, !DIExpression(), !2874)
    #dbg_value(ptr %62, !2882, !DIExpression(), !2884)
  %81 = getelementptr inbounds double, ptr %62, i64 %80, !dbg !2890
  call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %81, ptr align 8 %50, i64 %78, i1 false), !dbg !2891
  %82 = load ptr, ptr %48, align 8, !dbg !2892, !tbaa !2561
  br label %83, !dbg !2891

83:                                               ; preds = %76, %74
  %84 = phi ptr [ %82, %76 ], [ %61, %74 ], !dbg !2892
  store double %67, ptr %50, align 8, !dbg !2897, !tbaa !2093
  %85 = load ptr, ptr %3, align 8, !dbg !2898, !tbaa !2583
  br label %114

86:                                               ; preds = %60
    #dbg_value(ptr undef, !2665, !DIExpression(), !2899)
    #dbg_value(i64 0, !2668, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2899)
    #dbg_value(ptr %50, !2149, !DIExpression(), !2901)
    #dbg_value(ptr %3, !2155, !DIExpression(), !2901)
    #dbg_value(ptr undef, !2156, !DIExpression(), !2901)
    #dbg_value(ptr %3, !2166, !DIExpression(), !2903)
    #dbg_value(i64 1, !2169, !DIExpression(), !2903)
    #dbg_value(ptr @.str, !2170, !DIExpression(), !2903)
    #dbg_value(ptr %3, !2174, !DIExpression(), !2905)
  %87 = ptrtoint ptr %62 to i64, !dbg !2907
  %88 = sub i64 %87, %51, !dbg !2907
  %89 = icmp eq i64 %88, 9223372036854775800, !dbg !2908
  br i1 %89, label %90, label %92, !dbg !2909

90:                                               ; preds = %86
  invoke void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str) #14
          to label %91 unwind label %157, !dbg !2910

91:                                               ; preds = %90
  unreachable, !dbg !2910

92:                                               ; preds = %86
  %93 = ashr exact i64 %88, 3, !dbg !2907
    #dbg_value(ptr %3, !2174, !DIExpression(), !2911)
    #dbg_value(ptr %3, !2174, !DIExpression(), !2913)
  %94 = call i64 @llvm.umax.i64(i64 %93, i64 1), !dbg !2915
  %95 = add nsw i64 %94, %93, !dbg !2916
    #dbg_value(i64 %95, !2171, !DIExpression(), !2903)
    #dbg_value(ptr %3, !2174, !DIExpression(), !2917)
  %96 = icmp ult i64 %95, %93, !dbg !2919
  %97 = call i64 @llvm.umin.i64(i64 %95, i64 1152921504606846975), !dbg !2920
  %98 = select i1 %96, i64 1152921504606846975, i64 %97, !dbg !2920
    #dbg_value(i64 %98, !2157, !DIExpression(), !2901)
    #dbg_value(ptr %50, !2159, !DIExpression(), !2901)
    #dbg_value(ptr %62, !2160, !DIExpression(), !2901)
    #dbg_value(i64 0, !2161, !DIExpression(), !2901)
    #dbg_value(ptr %3, !2194, !DIExpression(), !2921)
    #dbg_value(i64 %98, !2197, !DIExpression(), !2921)
  %99 = icmp eq i64 %98, 0, !dbg !2923
  br i1 %99, label %103, label %100, !dbg !2924

100:                                              ; preds = %92
    #dbg_value(ptr %3, !2202, !DIExpression(), !2925)
    #dbg_value(i64 %98, !2205, !DIExpression(), !2925)
    #dbg_value(ptr %3, !2208, !DIExpression(), !2927)
    #dbg_value(i64 %98, !2211, !DIExpression(), !2927)
    #dbg_value(ptr null, !2212, !DIExpression(), !2927)
  %101 = shl nuw nsw i64 %98, 3, !dbg !2929
  %102 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %101) #15
          to label %103 unwind label %157, !dbg !2930

103:                                              ; preds = %92, %100
  %104 = phi ptr [ null, %92 ], [ %102, %100 ], !dbg !2924
    #dbg_value(ptr %104, !2162, !DIExpression(), !2901)
    #dbg_value(ptr %104, !2163, !DIExpression(), !2901)
    #dbg_value(ptr %3, !2123, !DIExpression(), !2931)
    #dbg_value(ptr %104, !2131, !DIExpression(), !2931)
    #dbg_value(ptr undef, !2132, !DIExpression(), !2931)
    #dbg_value(ptr %3, !2136, !DIExpression(), !2933)
    #dbg_value(ptr %104, !2142, !DIExpression(), !2933)
    #dbg_value(ptr undef, !2143, !DIExpression(), !2933)
  store double %67, ptr %104, align 8, !dbg !2935, !tbaa !2093
    #dbg_value(ptr %50, !2224, !DIExpression(), !2936)
    #dbg_value(ptr %50, !2227, !DIExpression(), !2936)
    #dbg_value(ptr %104, !2228, !DIExpression(), !2936)
    #dbg_value(ptr %3, !2229, !DIExpression(), !2936)
    #dbg_value(ptr %50, !2234, !DIExpression(), !2938)
    #dbg_value(ptr %50, !2240, !DIExpression(), !2938)
    #dbg_value(ptr %104, !2241, !DIExpression(), !2938)
    #dbg_value(ptr %3, !2242, !DIExpression(), !2938)
    #dbg_value(ptr %50, !2249, !DIExpression(), !2940)
    #dbg_value(ptr %50, !2259, !DIExpression(), !2940)
    #dbg_value(ptr %104, !2260, !DIExpression(), !2940)
    #dbg_value(ptr %3, !2261, !DIExpression(), !2940)
    #dbg_value(i64 0, !2262, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2940)
  %105 = getelementptr inbounds i8, ptr %104, i64 8, !dbg !2942
    #dbg_value(ptr %105, !2163, !DIExpression(), !2901)
    #dbg_value(ptr %50, !2224, !DIExpression(), !2943)
    #dbg_value(ptr %62, !2227, !DIExpression(), !2943)
    #dbg_value(ptr %105, !2228, !DIExpression(), !2943)
    #dbg_value(ptr %3, !2229, !DIExpression(), !2943)
    #dbg_value(ptr %50, !2234, !DIExpression(), !2945)
    #dbg_value(ptr %62, !2240, !DIExpression(), !2945)
    #dbg_value(ptr %105, !2241, !DIExpression(), !2945)
    #dbg_value(ptr %3, !2242, !DIExpression(), !2945)
    #dbg_value(ptr %50, !2249, !DIExpression(), !2947)
    #dbg_value(ptr %62, !2259, !DIExpression(), !2947)
    #dbg_value(ptr %105, !2260, !DIExpression(), !2947)
    #dbg_value(ptr %3, !2261, !DIExpression(), !2947)
    #dbg_value(i64 %88, !2262, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2947)
  %106 = icmp sgt i64 %88, 0, !dbg !2949
  br i1 %106, label %107, label %108, !dbg !2950

107:                                              ; preds = %103
  call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %105, ptr align 8 %50, i64 %88, i1 false), !dbg !2951
  br label %108, !dbg !2952

108:                                              ; preds = %107, %103
    #dbg_value(!DIArgList(ptr %105, i64 %88), !2163, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !2901)
    #dbg_value(ptr %3, !2279, !DIExpression(), !2953)
    #dbg_value(ptr %50, !2282, !DIExpression(), !2953)
    #dbg_value(!DIArgList(ptr poison, i64 poison), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2953)
  %109 = icmp eq ptr %50, null, !dbg !2955
  br i1 %109, label %111, label %110, !dbg !2956

110:                                              ; preds = %108
    #dbg_value(i64 %88, !2283, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2953)
    #dbg_value(ptr %3, !2289, !DIExpression(), !2957)
    #dbg_value(ptr %50, !2292, !DIExpression(), !2957)
    #dbg_value(i64 %88, !2293, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2957)
    #dbg_value(ptr %3, !2296, !DIExpression(), !2959)
    #dbg_value(ptr %50, !2299, !DIExpression(), !2959)
    #dbg_value(i64 %88, !2300, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2959)
  call void @_ZdlPvm(ptr noundef nonnull %50, i64 noundef %88) #16, !dbg !2961
  br label %111, !dbg !2962

111:                                              ; preds = %110, %108
  %112 = getelementptr inbounds i8, ptr %105, i64 %88, !dbg !2963
    #dbg_value(ptr %112, !2163, !DIExpression(), !2901)
  store ptr %104, ptr %3, align 8, !dbg !2964, !tbaa !2583, !DIAssignID !2965
    #dbg_assign(ptr %104, !2362, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2965, ptr %3, !DIExpression(), !2367)
  store ptr %112, ptr %48, align 8, !dbg !2966, !tbaa !2561, !DIAssignID !2967
    #dbg_assign(ptr %112, !2362, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2967, ptr %48, !DIExpression(), !2367)
  %113 = getelementptr inbounds double, ptr %104, i64 %98, !dbg !2968
  store ptr %113, ptr %68, align 8, !dbg !2969, !tbaa !2469, !DIAssignID !2970
    #dbg_assign(ptr %113, !2362, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !2970, ptr %68, !DIExpression(), !2367)
  br label %114

114:                                              ; preds = %83, %73, %111
  %115 = phi ptr [ %112, %111 ], [ %61, %73 ], [ %84, %83 ], !dbg !2892
  %116 = phi ptr [ %104, %111 ], [ %50, %73 ], [ %85, %83 ], !dbg !2898
    #dbg_value(i64 0, !2795, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2797)
    #dbg_value(ptr %3, !2895, !DIExpression(), !2971)
  %117 = getelementptr inbounds i8, ptr %115, i64 -8, !dbg !2892
  store ptr %117, ptr %48, align 8, !dbg !2892, !tbaa !2561, !DIAssignID !2972
    #dbg_assign(ptr %117, !2362, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2972, ptr %48, !DIExpression(), !2367)
    #dbg_value(double 0.000000e+00, !2363, !DIExpression(), !2367)
    #dbg_value(i64 0, !2364, !DIExpression(), !2973)
  %118 = ptrtoint ptr %116 to i64
    #dbg_value(ptr %3, !2174, !DIExpression(), !2974)
  %119 = icmp eq ptr %117, %116, !dbg !2977
  br i1 %119, label %129, label %120, !dbg !2978

120:                                              ; preds = %114
  %121 = ptrtoint ptr %117 to i64
  %122 = sub i64 %121, %118
  %123 = ashr exact i64 %122, 3
  %124 = call i64 @llvm.umax.i64(i64 %123, i64 1), !dbg !2978
  %125 = and i64 %124, 3, !dbg !2978
  %126 = icmp ult i64 %123, 4, !dbg !2978
  br i1 %126, label %131, label %127, !dbg !2978

127:                                              ; preds = %120
  %128 = and i64 %124, -4, !dbg !2978
  br label %159, !dbg !2978

129:                                              ; preds = %114
    #dbg_value(ptr %3, !2085, !DIExpression(), !2979)
    #dbg_value(ptr %3, !2079, !DIExpression(), !2981)
    #dbg_value(ptr %3, !2279, !DIExpression(), !2983)
    #dbg_value(ptr %116, !2282, !DIExpression(), !2983)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2983)
  %130 = icmp eq ptr %116, null, !dbg !2985
  br i1 %130, label %153, label %148, !dbg !2986

131:                                              ; preds = %159, %120
  %132 = phi double [ poison, %120 ], [ %186, %159 ]
  %133 = phi i64 [ 0, %120 ], [ %184, %159 ]
  %134 = phi double [ 0.000000e+00, %120 ], [ %186, %159 ]
  %135 = icmp eq i64 %125, 0, !dbg !2978
  br i1 %135, label %148, label %136, !dbg !2978

136:                                              ; preds = %131, %136
  %137 = phi i64 [ %143, %136 ], [ %133, %131 ]
  %138 = phi double [ %145, %136 ], [ %134, %131 ]
  %139 = phi i64 [ %146, %136 ], [ 0, %131 ]
    #dbg_value(i64 %137, !2364, !DIExpression(), !2973)
    #dbg_value(double %138, !2363, !DIExpression(), !2367)
    #dbg_value(ptr %3, !2332, !DIExpression(), !2987)
    #dbg_value(i64 %137, !2335, !DIExpression(), !2987)
  %140 = getelementptr inbounds double, ptr %116, i64 %137, !dbg !2990
  %141 = load double, ptr %140, align 8, !dbg !2991, !tbaa !2093
    #dbg_value(ptr %3, !2332, !DIExpression(), !2992)
    #dbg_value(i64 %137, !2335, !DIExpression(), !2992)
  %142 = fmul double %141, %141, !dbg !2994
  %143 = add nuw i64 %137, 1, !dbg !2995
  %144 = uitofp i64 %143 to double, !dbg !2996
  %145 = call double @llvm.fmuladd.f64(double %142, double %144, double %138), !dbg !2997
    #dbg_value(i64 %143, !2364, !DIExpression(), !2973)
    #dbg_value(double %145, !2363, !DIExpression(), !2367)
    #dbg_value(ptr %3, !2174, !DIExpression(), !2974)
  %146 = add i64 %139, 1, !dbg !2978
  %147 = icmp eq i64 %146, %125, !dbg !2978
  br i1 %147, label %148, label %136, !dbg !2978, !llvm.loop !2998

148:                                              ; preds = %131, %136, %129
  %149 = phi double [ 0.000000e+00, %129 ], [ %132, %131 ], [ %145, %136 ]
  %150 = load ptr, ptr %68, align 8, !dbg !2999, !tbaa !2469
    #dbg_value(!DIArgList(ptr %150, ptr %116), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2983)
  %151 = ptrtoint ptr %150 to i64, !dbg !3000
    #dbg_value(!DIArgList(i64 %151, i64 %118), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2983)
  %152 = sub i64 %151, %118, !dbg !3000
    #dbg_value(i64 %152, !2283, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2983)
    #dbg_value(ptr %3, !2289, !DIExpression(), !3001)
    #dbg_value(ptr %116, !2292, !DIExpression(), !3001)
    #dbg_value(i64 %152, !2293, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3001)
    #dbg_value(ptr %3, !2296, !DIExpression(), !3003)
    #dbg_value(ptr %116, !2299, !DIExpression(), !3003)
    #dbg_value(i64 %152, !2300, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3003)
  call void @_ZdlPvm(ptr noundef nonnull %116, i64 noundef %152) #16, !dbg !3005
  br label %153, !dbg !3006

153:                                              ; preds = %129, %148
  %154 = phi double [ 0.000000e+00, %129 ], [ %149, %148 ]
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %3) #17, !dbg !3007
  ret double %154, !dbg !3007

155:                                              ; preds = %36
  %156 = landingpad { ptr, i32 }
          cleanup, !dbg !3007
  br label %189, !dbg !3007

157:                                              ; preds = %100, %90
  %158 = landingpad { ptr, i32 }
          cleanup, !dbg !3007
  br label %189, !dbg !3008

159:                                              ; preds = %159, %127
  %160 = phi i64 [ 0, %127 ], [ %184, %159 ]
  %161 = phi double [ 0.000000e+00, %127 ], [ %186, %159 ]
  %162 = phi i64 [ 0, %127 ], [ %187, %159 ]
    #dbg_value(i64 %160, !2364, !DIExpression(), !2973)
    #dbg_value(double %161, !2363, !DIExpression(), !2367)
    #dbg_value(ptr %3, !2332, !DIExpression(), !2987)
    #dbg_value(i64 %160, !2335, !DIExpression(), !2987)
  %163 = getelementptr inbounds double, ptr %116, i64 %160, !dbg !2990
  %164 = load double, ptr %163, align 8, !dbg !2991, !tbaa !2093
    #dbg_value(ptr %3, !2332, !DIExpression(), !2992)
    #dbg_value(i64 %160, !2335, !DIExpression(), !2992)
  %165 = fmul double %164, %164, !dbg !2994
  %166 = or disjoint i64 %160, 1, !dbg !2995
  %167 = uitofp i64 %166 to double, !dbg !2996
  %168 = call double @llvm.fmuladd.f64(double %165, double %167, double %161), !dbg !2997
    #dbg_value(i64 %166, !2364, !DIExpression(), !2973)
    #dbg_value(double %168, !2363, !DIExpression(), !2367)
    #dbg_value(ptr %3, !2174, !DIExpression(), !2974)
    #dbg_value(i64 %166, !2335, !DIExpression(), !2987)
  %169 = getelementptr inbounds double, ptr %116, i64 %166, !dbg !2990
  %170 = load double, ptr %169, align 8, !dbg !2991, !tbaa !2093
    #dbg_value(i64 %166, !2335, !DIExpression(), !2992)
  %171 = fmul double %170, %170, !dbg !2994
  %172 = or disjoint i64 %160, 2, !dbg !2995
  %173 = uitofp i64 %172 to double, !dbg !2996
  %174 = call double @llvm.fmuladd.f64(double %171, double %173, double %168), !dbg !2997
    #dbg_value(i64 %172, !2364, !DIExpression(), !2973)
    #dbg_value(double %174, !2363, !DIExpression(), !2367)
    #dbg_value(i64 %172, !2335, !DIExpression(), !2987)
  %175 = getelementptr inbounds double, ptr %116, i64 %172, !dbg !2990
  %176 = load double, ptr %175, align 8, !dbg !2991, !tbaa !2093
    #dbg_value(i64 %172, !2335, !DIExpression(), !2992)
  %177 = fmul double %176, %176, !dbg !2994
  %178 = or disjoint i64 %160, 3, !dbg !2995
  %179 = uitofp i64 %178 to double, !dbg !2996
  %180 = call double @llvm.fmuladd.f64(double %177, double %179, double %174), !dbg !2997
    #dbg_value(i64 %178, !2364, !DIExpression(), !2973)
    #dbg_value(double %180, !2363, !DIExpression(), !2367)
    #dbg_value(i64 %178, !2335, !DIExpression(), !2987)
  %181 = getelementptr inbounds double, ptr %116, i64 %178, !dbg !2990
  %182 = load double, ptr %181, align 8, !dbg !2991, !tbaa !2093
    #dbg_value(i64 %178, !2335, !DIExpression(), !2992)
  %183 = fmul double %182, %182, !dbg !2994
  %184 = add nuw i64 %160, 4, !dbg !2995
  %185 = uitofp i64 %184 to double, !dbg !2996
  %186 = call double @llvm.fmuladd.f64(double %183, double %185, double %180), !dbg !2997
    #dbg_value(i64 %184, !2364, !DIExpression(), !2973)
    #dbg_value(double %186, !2363, !DIExpression(), !2367)
  %187 = add i64 %162, 4, !dbg !2978
  %188 = icmp eq i64 %187, %128, !dbg !2978
  br i1 %188, label %131, label %159, !dbg !2978, !llvm.loop !3009

189:                                              ; preds = %157, %155
  %190 = phi { ptr, i32 } [ %158, %157 ], [ %156, %155 ]
    #dbg_value(ptr %3, !2085, !DIExpression(), !3011)
    #dbg_value(ptr %3, !2079, !DIExpression(), !3013)
  %191 = load ptr, ptr %3, align 8, !dbg !3015, !tbaa !2583
    #dbg_value(ptr %3, !2279, !DIExpression(), !3016)
    #dbg_value(ptr %191, !2282, !DIExpression(), !3016)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3016)
  %192 = icmp eq ptr %191, null, !dbg !3018
  br i1 %192, label %199, label %193, !dbg !3019

193:                                              ; preds = %189
  %194 = getelementptr inbounds i8, ptr %3, i64 16, !dbg !3020
  %195 = load ptr, ptr %194, align 8, !dbg !3020, !tbaa !2469
    #dbg_value(!DIArgList(ptr %195, ptr %191), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3016)
  %196 = ptrtoint ptr %195 to i64, !dbg !3021
    #dbg_value(!DIArgList(i64 %196, ptr %191), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3016)
  %197 = ptrtoint ptr %191 to i64, !dbg !3021
    #dbg_value(!DIArgList(i64 %196, i64 %197), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3016)
  %198 = sub i64 %196, %197, !dbg !3021
    #dbg_value(i64 %198, !2283, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3016)
    #dbg_value(ptr %3, !2289, !DIExpression(), !3022)
    #dbg_value(ptr %191, !2292, !DIExpression(), !3022)
    #dbg_value(i64 %198, !2293, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3022)
    #dbg_value(ptr %3, !2296, !DIExpression(), !3024)
    #dbg_value(ptr %191, !2299, !DIExpression(), !3024)
    #dbg_value(i64 %198, !2300, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3024)
  call void @_ZdlPvm(ptr noundef nonnull %191, i64 noundef %198) #16, !dbg !3026
  br label %199, !dbg !3027

199:                                              ; preds = %193, %189, %22, %18
  %200 = phi { ptr, i32 } [ %19, %22 ], [ %19, %18 ], [ %190, %189 ], [ %190, %193 ]
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %3) #17, !dbg !3007
  resume { ptr, i32 } %200, !dbg !3007
}

; Function Attrs: mustprogress uwtable
define dso_local double @vector_of_vectors(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 !dbg !3028 {
  %3 = alloca %"class.std::vector.1", align 8, !DIAssignID !3054
    #dbg_assign(i1 undef, !3032, !DIExpression(), !3054, ptr %3, !DIExpression(), !3055)
  %4 = alloca %"class.std::vector", align 8
    #dbg_value(ptr %0, !3030, !DIExpression(), !3055)
    #dbg_value(i32 %1, !3031, !DIExpression(), !3055)
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %3) #17, !dbg !3056
  %5 = sext i32 %1 to i64, !dbg !3057
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %4) #17, !dbg !3058
    #dbg_value(ptr %4, !3059, !DIExpression(), !3065)
    #dbg_value(i64 %5, !3062, !DIExpression(), !3065)
    #dbg_value(ptr undef, !3063, !DIExpression(), !3065)
    #dbg_value(ptr undef, !3064, !DIExpression(), !3065)
    #dbg_value(i64 %5, !2452, !DIExpression(), !3067)
    #dbg_value(ptr undef, !2455, !DIExpression(), !3067)
  %6 = icmp slt i32 %1, 0, !dbg !3069
  br i1 %6, label %7, label %9, !dbg !3070

7:                                                ; preds = %2
  invoke void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str.1) #14
          to label %8 unwind label %164, !dbg !3071

8:                                                ; preds = %7
  unreachable, !dbg !3071

9:                                                ; preds = %2
    #dbg_value(ptr %4, !3072, !DIExpression(), !3077)
    #dbg_value(i64 %5, !3075, !DIExpression(), !3077)
    #dbg_value(ptr undef, !3076, !DIExpression(), !3077)
    #dbg_value(ptr %4, !2390, !DIExpression(), !3079)
    #dbg_value(ptr undef, !2393, !DIExpression(), !3079)
    #dbg_value(ptr %4, !2397, !DIExpression(), !3081)
    #dbg_value(ptr %4, !3083, !DIExpression(), !3087)
    #dbg_value(i64 %5, !3086, !DIExpression(), !3087)
    #dbg_value(ptr %4, !2194, !DIExpression(), !3090)
    #dbg_value(i64 %5, !2197, !DIExpression(), !3090)
  %10 = icmp eq i32 %1, 0, !dbg !3092
  br i1 %10, label %11, label %12, !dbg !3093

11:                                               ; preds = %9
    #dbg_value(ptr %4, !3094, !DIExpression(), !3099)
    #dbg_value(i64 %5, !3097, !DIExpression(), !3099)
    #dbg_value(ptr undef, !3098, !DIExpression(), !3099)
    #dbg_value(ptr null, !3102, !DIExpression(), !3113)
    #dbg_value(i64 %5, !3107, !DIExpression(), !3113)
    #dbg_value(ptr undef, !3108, !DIExpression(), !3113)
    #dbg_value(ptr %4, !3109, !DIExpression(), !3113)
    #dbg_value(ptr null, !3115, !DIExpression(), !3124)
    #dbg_value(i64 %5, !3120, !DIExpression(), !3124)
    #dbg_value(ptr undef, !3121, !DIExpression(), !3124)
    #dbg_value(i8 1, !3122, !DIExpression(), !3124)
    #dbg_value(ptr null, !3126, !DIExpression(), !3135)
    #dbg_value(i64 %5, !3133, !DIExpression(), !3135)
    #dbg_value(ptr undef, !3134, !DIExpression(), !3135)
    #dbg_value(ptr null, !3137, !DIExpression(), !3143)
    #dbg_value(i64 %5, !3140, !DIExpression(), !3143)
    #dbg_value(ptr undef, !3141, !DIExpression(), !3143)
    #dbg_value(ptr null, !3145, !DIExpression(), !3155)
    #dbg_value(i64 %5, !3150, !DIExpression(), !3155)
    #dbg_value(ptr undef, !3151, !DIExpression(), !3155)
    #dbg_value(ptr %3, !3157, !DIExpression(), !3164)
    #dbg_value(i64 %5, !3160, !DIExpression(), !3164)
    #dbg_value(ptr %4, !3161, !DIExpression(), !3164)
    #dbg_value(ptr undef, !3162, !DIExpression(), !3164)
    #dbg_value(ptr %3, !3166, !DIExpression(), !3172)
    #dbg_value(i64 %5, !3169, !DIExpression(), !3172)
    #dbg_value(ptr undef, !3170, !DIExpression(), !3172)
    #dbg_value(ptr %3, !3174, !DIExpression(), !3179)
    #dbg_value(ptr undef, !3177, !DIExpression(), !3179)
    #dbg_value(ptr %3, !3181, !DIExpression(), !3185)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %4, i8 0, i64 24, i1 false), !dbg !3187
    #dbg_assign(i8 0, !3032, !DIExpression(), !3188, ptr %3, !DIExpression(), !3055)
    #dbg_value(ptr %3, !3189, !DIExpression(), !3193)
    #dbg_value(i64 %5, !3192, !DIExpression(), !3193)
    #dbg_value(ptr %3, !3196, !DIExpression(), !3200)
    #dbg_value(i64 %5, !3199, !DIExpression(), !3200)
  br label %45, !dbg !3202

12:                                               ; preds = %9
    #dbg_value(ptr %4, !2202, !DIExpression(), !3203)
    #dbg_value(i64 %5, !2205, !DIExpression(), !3203)
    #dbg_value(ptr %4, !2208, !DIExpression(), !3205)
    #dbg_value(i64 %5, !2211, !DIExpression(), !3205)
    #dbg_value(ptr null, !2212, !DIExpression(), !3205)
  %13 = shl nuw nsw i64 %5, 3, !dbg !3207
  %14 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %13) #15
          to label %15 unwind label %164, !dbg !3208

15:                                               ; preds = %12
  store ptr %14, ptr %4, align 8, !dbg !3209, !tbaa !2583
  %16 = getelementptr inbounds double, ptr %14, i64 %5, !dbg !3210
  %17 = getelementptr inbounds i8, ptr %4, i64 16, !dbg !3211
  store ptr %16, ptr %17, align 8, !dbg !3212, !tbaa !2469
    #dbg_value(ptr %4, !3094, !DIExpression(), !3099)
    #dbg_value(i64 %5, !3097, !DIExpression(), !3099)
    #dbg_value(ptr undef, !3098, !DIExpression(), !3099)
    #dbg_value(ptr %14, !3102, !DIExpression(), !3113)
    #dbg_value(i64 %5, !3107, !DIExpression(), !3113)
    #dbg_value(ptr undef, !3108, !DIExpression(), !3113)
    #dbg_value(ptr %4, !3109, !DIExpression(), !3113)
    #dbg_value(ptr %14, !3115, !DIExpression(), !3124)
    #dbg_value(i64 %5, !3120, !DIExpression(), !3124)
    #dbg_value(ptr undef, !3121, !DIExpression(), !3124)
    #dbg_value(i8 1, !3122, !DIExpression(), !3124)
    #dbg_value(ptr %14, !3126, !DIExpression(), !3135)
    #dbg_value(i64 %5, !3133, !DIExpression(), !3135)
    #dbg_value(ptr undef, !3134, !DIExpression(), !3135)
    #dbg_value(ptr %14, !3137, !DIExpression(), !3143)
    #dbg_value(i64 %5, !3140, !DIExpression(), !3143)
    #dbg_value(ptr undef, !3141, !DIExpression(), !3143)
    #dbg_value(ptr %14, !3145, !DIExpression(), !3155)
    #dbg_value(i64 %5, !3150, !DIExpression(), !3155)
    #dbg_value(ptr undef, !3151, !DIExpression(), !3155)
    #dbg_value(ptr %14, !3213, !DIExpression(), !3222)
    #dbg_value(ptr %16, !3218, !DIExpression(), !3222)
    #dbg_value(ptr undef, !3219, !DIExpression(), !3222)
    #dbg_value(ptr %14, !3224, !DIExpression(), !3237)
    #dbg_value(ptr %16, !3233, !DIExpression(), !3237)
    #dbg_value(ptr undef, !3234, !DIExpression(), !3237)
    #dbg_value(double 1.000000e+00, !3235, !DIExpression(), !3237)
  %18 = add nuw nsw i64 %5, 2305843009213693951, !dbg !3239
  %19 = and i64 %18, 2305843009213693951, !dbg !3239
  %20 = add nuw nsw i64 %19, 1, !dbg !3239
  %21 = icmp ult i64 %19, 3, !dbg !3239
  br i1 %21, label %35, label %22, !dbg !3239

22:                                               ; preds = %15
  %23 = and i64 %20, 4611686018427387900, !dbg !3239
  %24 = shl i64 %23, 3, !dbg !3239
  %25 = getelementptr i8, ptr %14, i64 %24, !dbg !3239
  br label %26, !dbg !3239

26:                                               ; preds = %26, %22
  %27 = phi i64 [ 0, %22 ], [ %31, %26 ]
  %28 = shl i64 %27, 3, !dbg !3239
  %29 = getelementptr i8, ptr %14, i64 %28
  %30 = getelementptr i8, ptr %29, i64 16, !dbg !3241
  store <2 x double> <double 1.000000e+00, double 1.000000e+00>, ptr %29, align 8, !dbg !3241, !tbaa !2093
  store <2 x double> <double 1.000000e+00, double 1.000000e+00>, ptr %30, align 8, !dbg !3241, !tbaa !2093
  %31 = add nuw i64 %27, 4
  %32 = icmp eq i64 %31, %23
  br i1 %32, label %33, label %26, !llvm.loop !3243

33:                                               ; preds = %26
  %34 = icmp eq i64 %20, %23, !dbg !3239
  br i1 %34, label %41, label %35, !dbg !3239

35:                                               ; preds = %33, %15
  %36 = phi ptr [ %14, %15 ], [ %25, %33 ]
  br label %37, !dbg !3239

37:                                               ; preds = %35, %37
  %38 = phi ptr [ %39, %37 ], [ %36, %35 ]
    #dbg_value(ptr %38, !3224, !DIExpression(), !3237)
  store double 1.000000e+00, ptr %38, align 8, !dbg !3241, !tbaa !2093
  %39 = getelementptr inbounds i8, ptr %38, i64 8, !dbg !3247
    #dbg_value(ptr %39, !3224, !DIExpression(), !3237)
  %40 = icmp eq ptr %39, %16, !dbg !3248
  br i1 %40, label %41, label %37, !dbg !3239, !llvm.loop !3249

41:                                               ; preds = %37, %33
  %42 = getelementptr inbounds i8, ptr %4, i64 8, !dbg !3250
  store ptr %16, ptr %42, align 8, !dbg !3187, !tbaa !2561
    #dbg_value(ptr %3, !3157, !DIExpression(), !3164)
    #dbg_value(i64 %5, !3160, !DIExpression(), !3164)
    #dbg_value(ptr %4, !3161, !DIExpression(), !3164)
    #dbg_value(ptr undef, !3162, !DIExpression(), !3164)
    #dbg_value(ptr %3, !3166, !DIExpression(), !3172)
    #dbg_value(i64 %5, !3169, !DIExpression(), !3172)
    #dbg_value(ptr undef, !3170, !DIExpression(), !3172)
    #dbg_value(ptr %3, !3174, !DIExpression(), !3179)
    #dbg_value(ptr undef, !3177, !DIExpression(), !3179)
    #dbg_value(ptr %3, !3181, !DIExpression(), !3185)
    #dbg_assign(i8 0, !3032, !DIExpression(), !3188, ptr %3, !DIExpression(), !3055)
    #dbg_value(ptr %3, !3189, !DIExpression(), !3193)
    #dbg_value(i64 %5, !3192, !DIExpression(), !3193)
    #dbg_value(ptr %3, !3196, !DIExpression(), !3200)
    #dbg_value(i64 %5, !3199, !DIExpression(), !3200)
    #dbg_value(ptr %3, !3251, !DIExpression(), !3255)
    #dbg_value(i64 %5, !3254, !DIExpression(), !3255)
    #dbg_value(ptr %3, !3257, !DIExpression(), !3263)
    #dbg_value(i64 %5, !3260, !DIExpression(), !3263)
    #dbg_value(ptr null, !3261, !DIExpression(), !3263)
  %43 = mul nuw nsw i64 %5, 24, !dbg !3265
  %44 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %43) #15
          to label %45 unwind label %166, !dbg !3266

45:                                               ; preds = %41, %11
  %46 = phi ptr [ null, %11 ], [ %44, %41 ], !dbg !3202
  store ptr %46, ptr %3, align 8, !dbg !3267, !tbaa !3268, !DIAssignID !3270
    #dbg_assign(ptr %46, !3032, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !3270, ptr %3, !DIExpression(), !3055)
  %47 = getelementptr inbounds i8, ptr %3, i64 8, !dbg !3271
    #dbg_assign(ptr %46, !3032, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !3272, ptr %47, !DIExpression(), !3055)
  %48 = getelementptr inbounds %"class.std::vector", ptr %46, i64 %5, !dbg !3273
  %49 = getelementptr inbounds i8, ptr %3, i64 16, !dbg !3274
  store ptr %48, ptr %49, align 8, !dbg !3275, !tbaa !3276, !DIAssignID !3277
    #dbg_assign(ptr %48, !3032, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !3277, ptr %49, !DIExpression(), !3055)
    #dbg_value(ptr %3, !3278, !DIExpression(), !3283)
    #dbg_value(i64 %5, !3281, !DIExpression(), !3283)
    #dbg_value(ptr %4, !3282, !DIExpression(), !3283)
    #dbg_value(ptr %46, !3286, !DIExpression(), !3297)
    #dbg_value(i64 %5, !3291, !DIExpression(), !3297)
    #dbg_value(ptr %4, !3292, !DIExpression(), !3297)
    #dbg_value(ptr %3, !3293, !DIExpression(), !3297)
    #dbg_value(ptr %46, !3299, !DIExpression(), !3308)
    #dbg_value(i64 %5, !3304, !DIExpression(), !3308)
    #dbg_value(ptr %4, !3305, !DIExpression(), !3308)
    #dbg_value(i8 0, !3306, !DIExpression(), !3308)
    #dbg_value(ptr %46, !3310, !DIExpression(), !3319)
    #dbg_value(i64 %5, !3317, !DIExpression(), !3319)
    #dbg_value(ptr %4, !3318, !DIExpression(), !3319)
  %50 = invoke noundef ptr @_ZSt18__do_uninit_fill_nIPSt6vectorIdSaIdEEmS2_ET_S4_T0_RKT1_(ptr noundef %46, i64 noundef %5, ptr noundef nonnull align 8 dereferenceable(24) %4)
          to label %56 unwind label %51, !dbg !3321

51:                                               ; preds = %45
  %52 = landingpad { ptr, i32 }
          cleanup, !dbg !3322
    #dbg_value(ptr %3, !3323, !DIExpression(), !3326)
    #dbg_value(ptr %3, !3328, !DIExpression(), !3333)
    #dbg_value(ptr %46, !3331, !DIExpression(), !3333)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !3332, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !3333)
  %53 = icmp eq ptr %46, null, !dbg !3336
  br i1 %53, label %168, label %54, !dbg !3338

54:                                               ; preds = %51
    #dbg_value(!DIArgList(ptr %48, ptr %46), !3332, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !3333)
  %55 = mul nuw nsw i64 %5, 24, !dbg !3339
    #dbg_value(i64 %55, !3332, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !3333)
    #dbg_value(ptr %3, !3340, !DIExpression(), !3345)
    #dbg_value(ptr %46, !3343, !DIExpression(), !3345)
    #dbg_value(i64 %55, !3344, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !3345)
    #dbg_value(ptr %3, !3347, !DIExpression(), !3352)
    #dbg_value(ptr %46, !3350, !DIExpression(), !3352)
    #dbg_value(i64 %55, !3351, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !3352)
  call void @_ZdlPvm(ptr noundef nonnull %46, i64 noundef %55) #16, !dbg !3354
  br label %168, !dbg !3355

56:                                               ; preds = %45
  store ptr %50, ptr %47, align 8, !dbg !3356, !tbaa !3357, !DIAssignID !3358
    #dbg_assign(ptr %50, !3032, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !3358, ptr %47, !DIExpression(), !3055)
    #dbg_value(ptr %4, !2085, !DIExpression(), !3359)
    #dbg_value(ptr %4, !2079, !DIExpression(), !3361)
  %57 = load ptr, ptr %4, align 8, !dbg !3363, !tbaa !2583
    #dbg_value(ptr %4, !2279, !DIExpression(), !3364)
    #dbg_value(ptr %57, !2282, !DIExpression(), !3364)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3364)
  %58 = icmp eq ptr %57, null, !dbg !3366
  br i1 %58, label %65, label %59, !dbg !3367

59:                                               ; preds = %56
  %60 = getelementptr inbounds i8, ptr %4, i64 16, !dbg !3368
  %61 = load ptr, ptr %60, align 8, !dbg !3368, !tbaa !2469
    #dbg_value(!DIArgList(ptr %61, ptr %57), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3364)
  %62 = ptrtoint ptr %61 to i64, !dbg !3369
    #dbg_value(!DIArgList(i64 %62, ptr %57), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3364)
  %63 = ptrtoint ptr %57 to i64, !dbg !3369
    #dbg_value(!DIArgList(i64 %62, i64 %63), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3364)
  %64 = sub i64 %62, %63, !dbg !3369
    #dbg_value(i64 %64, !2283, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3364)
    #dbg_value(ptr %4, !2289, !DIExpression(), !3370)
    #dbg_value(ptr %57, !2292, !DIExpression(), !3370)
    #dbg_value(i64 %64, !2293, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3370)
    #dbg_value(ptr %4, !2296, !DIExpression(), !3372)
    #dbg_value(ptr %57, !2299, !DIExpression(), !3372)
    #dbg_value(i64 %64, !2300, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3372)
  call void @_ZdlPvm(ptr noundef nonnull %57, i64 noundef %64) #16, !dbg !3374
  br label %65, !dbg !3375

65:                                               ; preds = %56, %59
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %4) #17, !dbg !3376
    #dbg_value(i32 0, !3033, !DIExpression(), !3377)
  br i1 %10, label %128, label %66, !dbg !3378

66:                                               ; preds = %65
  %67 = call i32 @llvm.smax.i32(i32 %1, i32 1), !dbg !3378
  %68 = zext nneg i32 %67 to i64, !dbg !3379
  %69 = shl nuw nsw i64 %68, 3, !dbg !3378
  %70 = getelementptr i8, ptr %0, i64 %69, !dbg !3378
  br label %71, !dbg !3378

71:                                               ; preds = %66, %180
  %72 = phi i64 [ 0, %66 ], [ %181, %180 ]
  %73 = phi i64 [ 1, %66 ], [ %182, %180 ]
    #dbg_value(i64 %72, !3033, !DIExpression(), !3377)
  %74 = getelementptr inbounds double, ptr %0, i64 %72
  %75 = getelementptr inbounds %"class.std::vector", ptr %46, i64 %72
  %76 = load ptr, ptr %75, align 8, !tbaa !2583
    #dbg_value(i32 0, !3035, !DIExpression(), !3380)
  %77 = icmp ult i64 %73, 6, !dbg !3381
  br i1 %77, label %78, label %97, !dbg !3381

78:                                               ; preds = %126, %97, %71
  %79 = phi i64 [ 0, %97 ], [ 0, %71 ], [ %110, %126 ]
  %80 = sub nsw i64 %72, %79, !dbg !3381
  %81 = and i64 %73, 3, !dbg !3381
  %82 = icmp eq i64 %81, 0, !dbg !3381
  br i1 %82, label %94, label %83, !dbg !3381

83:                                               ; preds = %78, %83
  %84 = phi i64 [ %91, %83 ], [ %79, %78 ]
  %85 = phi i64 [ %92, %83 ], [ 0, %78 ]
    #dbg_value(i64 %84, !3035, !DIExpression(), !3380)
  %86 = load double, ptr %74, align 8, !dbg !3382, !tbaa !2093
  %87 = getelementptr inbounds double, ptr %0, i64 %84, !dbg !3385
  %88 = load double, ptr %87, align 8, !dbg !3385, !tbaa !2093
  %89 = fmul double %86, %88, !dbg !3386
    #dbg_value(ptr %75, !2332, !DIExpression(), !3387)
    #dbg_value(i64 %84, !2335, !DIExpression(), !3387)
  %90 = getelementptr inbounds double, ptr %76, i64 %84, !dbg !3389
  store double %89, ptr %90, align 8, !dbg !3390, !tbaa !2093
  %91 = add nuw nsw i64 %84, 1, !dbg !3391
    #dbg_value(i64 %91, !3035, !DIExpression(), !3380)
  %92 = add i64 %85, 1, !dbg !3381
  %93 = icmp eq i64 %92, %81, !dbg !3381
  br i1 %93, label %94, label %83, !dbg !3381, !llvm.loop !3392

94:                                               ; preds = %83, %78
  %95 = phi i64 [ %79, %78 ], [ %91, %83 ]
  %96 = icmp ult i64 %80, 3, !dbg !3381
  br i1 %96, label %180, label %184, !dbg !3381

97:                                               ; preds = %71
  %98 = shl nuw nsw i64 %72, 3
  %99 = add nuw i64 %98, 8
  %100 = getelementptr i8, ptr %0, i64 %99
  %101 = getelementptr i8, ptr %76, i64 %99, !dbg !3381
  %102 = icmp ult ptr %76, %100, !dbg !3381
  %103 = icmp ugt ptr %101, %0, !dbg !3381
  %104 = and i1 %102, %103, !dbg !3381
  %105 = icmp ult ptr %76, %70, !dbg !3381
  %106 = icmp ugt ptr %101, %0, !dbg !3381
  %107 = and i1 %105, %106, !dbg !3381
  %108 = or i1 %104, %107, !dbg !3381
  br i1 %108, label %78, label %109, !dbg !3381

109:                                              ; preds = %97
  %110 = and i64 %73, 9223372036854775804, !dbg !3381
  %111 = load double, ptr %74, align 8, !tbaa !2093, !alias.scope !3393
  %112 = insertelement <2 x double> poison, double %111, i64 0
  %113 = shufflevector <2 x double> %112, <2 x double> poison, <2 x i32> zeroinitializer
  br label %114, !dbg !3381

114:                                              ; preds = %114, %109
  %115 = phi i64 [ 0, %109 ], [ %124, %114 ], !dbg !3391
  %116 = getelementptr inbounds double, ptr %0, i64 %115, !dbg !3385
  %117 = getelementptr inbounds i8, ptr %116, i64 16, !dbg !3385
  %118 = load <2 x double>, ptr %116, align 8, !dbg !3385, !tbaa !2093, !alias.scope !3396
  %119 = load <2 x double>, ptr %117, align 8, !dbg !3385, !tbaa !2093, !alias.scope !3396
  %120 = fmul <2 x double> %113, %118, !dbg !3381
  %121 = fmul <2 x double> %113, %119, !dbg !3381
  %122 = getelementptr inbounds double, ptr %76, i64 %115, !dbg !3389
  %123 = getelementptr inbounds i8, ptr %122, i64 16, !dbg !3390
  store <2 x double> %120, ptr %122, align 8, !dbg !3390, !tbaa !2093, !alias.scope !3398, !noalias !3400
  store <2 x double> %121, ptr %123, align 8, !dbg !3390, !tbaa !2093, !alias.scope !3398, !noalias !3400
  %124 = add nuw i64 %115, 4, !dbg !3391
  %125 = icmp eq i64 %124, %110, !dbg !3391
  br i1 %125, label %126, label %114, !dbg !3391, !llvm.loop !3401

126:                                              ; preds = %114
  %127 = icmp eq i64 %73, %110, !dbg !3381
  br i1 %127, label %180, label %78, !dbg !3381

128:                                              ; preds = %180, %65
    #dbg_value(ptr %3, !3403, !DIExpression(), !3407)
    #dbg_value(ptr %46, !3406, !DIExpression(), !3407)
  %129 = icmp eq ptr %50, %48, !dbg !3409
  br i1 %129, label %160, label %130, !dbg !3411

130:                                              ; preds = %128
    #dbg_value(ptr %3, !3412, !DIExpression(), !3425)
    #dbg_value(ptr %50, !3423, !DIExpression(), !3425)
    #dbg_value(ptr %46, !3424, !DIExpression(), !3425)
    #dbg_value(ptr %3, !3428, !DIExpression(), !3436)
    #dbg_value(ptr %50, !3434, !DIExpression(), !3436)
    #dbg_value(ptr %46, !3435, !DIExpression(), !3436)
    #dbg_value(ptr %50, !3438, !DIExpression(), !3442)
    #dbg_value(ptr %46, !3441, !DIExpression(), !3442)
    #dbg_value(ptr %46, !2174, !DIExpression(), !3444)
  %131 = getelementptr inbounds i8, ptr %46, i64 8, !dbg !3446
  %132 = load ptr, ptr %131, align 8, !dbg !3446, !tbaa !2561
  %133 = load ptr, ptr %46, align 8, !dbg !3447, !tbaa !2583
  %134 = ptrtoint ptr %132 to i64, !dbg !3448
  %135 = ptrtoint ptr %133 to i64, !dbg !3448
  %136 = sub i64 %134, %135, !dbg !3448
  %137 = ashr exact i64 %136, 3, !dbg !3448
    #dbg_value(ptr %50, !3072, !DIExpression(), !3449)
    #dbg_value(i64 %137, !3075, !DIExpression(), !3449)
    #dbg_value(ptr undef, !3076, !DIExpression(), !3449)
    #dbg_value(ptr %50, !2390, !DIExpression(), !3451)
    #dbg_value(ptr undef, !2393, !DIExpression(), !3451)
    #dbg_value(ptr %50, !2397, !DIExpression(), !3453)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %50, i8 0, i64 24, i1 false), !dbg !3455
    #dbg_value(ptr %50, !3083, !DIExpression(), !3456)
    #dbg_value(i64 %137, !3086, !DIExpression(), !3456)
    #dbg_value(ptr %50, !2194, !DIExpression(), !3458)
    #dbg_value(i64 %137, !2197, !DIExpression(), !3458)
  %138 = icmp eq ptr %132, %133, !dbg !3460
  br i1 %138, label %145, label %139, !dbg !3461

139:                                              ; preds = %130
    #dbg_value(ptr %50, !2202, !DIExpression(), !3462)
    #dbg_value(i64 %137, !2205, !DIExpression(), !3462)
    #dbg_value(ptr %50, !2208, !DIExpression(), !3464)
    #dbg_value(i64 %137, !2211, !DIExpression(), !3464)
    #dbg_value(ptr null, !2212, !DIExpression(), !3464)
  %140 = icmp ugt i64 %137, 1152921504606846975, !dbg !3466
  br i1 %140, label %141, label %143, !dbg !3468, !prof !3469

141:                                              ; preds = %139
  invoke void @_ZSt28__throw_bad_array_new_lengthv() #14
          to label %142 unwind label %241, !dbg !3470

142:                                              ; preds = %141
  unreachable, !dbg !3470

143:                                              ; preds = %139
  %144 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %136) #15
          to label %145 unwind label %241, !dbg !3473

145:                                              ; preds = %143, %130
  %146 = phi ptr [ null, %130 ], [ %144, %143 ], !dbg !3461
  store ptr %146, ptr %50, align 8, !dbg !3474, !tbaa !2583
  %147 = getelementptr inbounds i8, ptr %50, i64 8, !dbg !3475
  store ptr %146, ptr %147, align 8, !dbg !3476, !tbaa !2561
  %148 = getelementptr inbounds double, ptr %146, i64 %137, !dbg !3477
  %149 = getelementptr inbounds i8, ptr %50, i64 16, !dbg !3478
  store ptr %148, ptr %149, align 8, !dbg !3479, !tbaa !2469
    #dbg_value(ptr %46, !3480, !DIExpression(), !3483)
    #dbg_value(ptr undef, !3486, !DIExpression(), !3491)
    #dbg_value(ptr %46, !3489, !DIExpression(), !3491)
  %150 = load ptr, ptr %46, align 8, !dbg !3493, !tbaa !2619
    #dbg_value(ptr %46, !3494, !DIExpression(), !3497)
    #dbg_value(ptr undef, !3486, !DIExpression(), !3499)
    #dbg_value(ptr %131, !3489, !DIExpression(), !3499)
  %151 = load ptr, ptr %131, align 8, !dbg !3501, !tbaa !2619
    #dbg_value(ptr %150, !3502, !DIExpression(), !3512)
    #dbg_value(ptr %151, !3507, !DIExpression(), !3512)
    #dbg_value(ptr %146, !3508, !DIExpression(), !3512)
    #dbg_value(ptr %50, !3509, !DIExpression(), !3512)
    #dbg_value(ptr %150, !3514, !DIExpression(), !3524)
    #dbg_value(ptr %151, !3519, !DIExpression(), !3524)
    #dbg_value(ptr %146, !3520, !DIExpression(), !3524)
    #dbg_value(i8 1, !3521, !DIExpression(), !3524)
    #dbg_value(i8 1, !3522, !DIExpression(), !3524)
    #dbg_value(ptr %150, !3526, !DIExpression(), !3532)
    #dbg_value(ptr %151, !3530, !DIExpression(), !3532)
    #dbg_value(ptr %146, !3531, !DIExpression(), !3532)
    #dbg_value(ptr %150, !3534, !DIExpression(), !3541)
    #dbg_value(ptr %151, !3537, !DIExpression(), !3541)
    #dbg_value(ptr %146, !3538, !DIExpression(), !3541)
    #dbg_value(ptr %150, !3543, !DIExpression(), !3550)
    #dbg_value(ptr %151, !3546, !DIExpression(), !3550)
    #dbg_value(ptr %146, !3547, !DIExpression(), !3550)
    #dbg_value(ptr %150, !2530, !DIExpression(), !3552)
    #dbg_value(ptr %151, !2533, !DIExpression(), !3552)
    #dbg_value(ptr %146, !2534, !DIExpression(), !3552)
    #dbg_value(ptr %150, !2537, !DIExpression(), !3554)
    #dbg_value(ptr %151, !2540, !DIExpression(), !3554)
    #dbg_value(ptr %146, !2541, !DIExpression(), !3554)
    #dbg_value(ptr %150, !2544, !DIExpression(), !3556)
    #dbg_value(ptr %151, !2552, !DIExpression(), !3556)
    #dbg_value(ptr %146, !2553, !DIExpression(), !3556)
  %152 = ptrtoint ptr %151 to i64, !dbg !3558
  %153 = ptrtoint ptr %150 to i64, !dbg !3558
  %154 = sub i64 %152, %153, !dbg !3558
    #dbg_value(i64 %154, !2554, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3556)
  %155 = icmp eq ptr %151, %150, !dbg !3559
  br i1 %155, label %157, label %156, !dbg !3560

156:                                              ; preds = %145
  call void @llvm.memmove.p0.p0.i64(ptr align 8 %146, ptr align 8 %150, i64 %154, i1 false), !dbg !3561
  br label %157, !dbg !3561

157:                                              ; preds = %156, %145
    #dbg_value(i64 %154, !2554, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3556)
  %158 = getelementptr inbounds i8, ptr %146, i64 %154, !dbg !3562
  store ptr %158, ptr %147, align 8, !dbg !3563, !tbaa !2561
  %159 = getelementptr inbounds i8, ptr %50, i64 24, !dbg !3564
  store ptr %159, ptr %47, align 8, !dbg !3564, !tbaa !3357, !DIAssignID !3565
    #dbg_assign(ptr %159, !3032, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !3565, ptr %47, !DIExpression(), !3055)
  br label %211, !dbg !3566

160:                                              ; preds = %128
  invoke void @_ZNSt6vectorIS_IdSaIdEESaIS1_EE17_M_realloc_insertIJRKS1_EEEvN9__gnu_cxx17__normal_iteratorIPS1_S3_EEDpOT_(ptr noundef nonnull align 8 dereferenceable(24) %3, ptr %50, ptr noundef nonnull align 8 dereferenceable(24) %46)
          to label %161 unwind label %241, !dbg !3567

161:                                              ; preds = %160
  %162 = load ptr, ptr %3, align 8, !dbg !3568, !tbaa !2619
  %163 = load ptr, ptr %47, align 8, !dbg !3579, !tbaa !2619
  br label %211, !dbg !3567

164:                                              ; preds = %12, %7
  %165 = landingpad { ptr, i32 }
          cleanup, !dbg !3585
  br label %178, !dbg !3585

166:                                              ; preds = %41
  %167 = landingpad { ptr, i32 }
          cleanup, !dbg !3585
  br label %168, !dbg !3376

168:                                              ; preds = %51, %54, %166
  %169 = phi { ptr, i32 } [ %167, %166 ], [ %52, %54 ], [ %52, %51 ]
    #dbg_value(ptr %4, !2085, !DIExpression(), !3586)
    #dbg_value(ptr %4, !2079, !DIExpression(), !3588)
  %170 = load ptr, ptr %4, align 8, !dbg !3590, !tbaa !2583
    #dbg_value(ptr %4, !2279, !DIExpression(), !3591)
    #dbg_value(ptr %170, !2282, !DIExpression(), !3591)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3591)
  %171 = icmp eq ptr %170, null, !dbg !3593
  br i1 %171, label %178, label %172, !dbg !3594

172:                                              ; preds = %168
  %173 = getelementptr inbounds i8, ptr %4, i64 16, !dbg !3595
  %174 = load ptr, ptr %173, align 8, !dbg !3595, !tbaa !2469
    #dbg_value(!DIArgList(ptr %174, ptr %170), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3591)
  %175 = ptrtoint ptr %174 to i64, !dbg !3596
    #dbg_value(!DIArgList(i64 %175, ptr %170), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3591)
  %176 = ptrtoint ptr %170 to i64, !dbg !3596
    #dbg_value(!DIArgList(i64 %175, i64 %176), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3591)
  %177 = sub i64 %175, %176, !dbg !3596
    #dbg_value(i64 %177, !2283, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3591)
    #dbg_value(ptr %4, !2289, !DIExpression(), !3597)
    #dbg_value(ptr %170, !2292, !DIExpression(), !3597)
    #dbg_value(i64 %177, !2293, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3597)
    #dbg_value(ptr %4, !2296, !DIExpression(), !3599)
    #dbg_value(ptr %170, !2299, !DIExpression(), !3599)
    #dbg_value(i64 %177, !2300, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3599)
  call void @_ZdlPvm(ptr noundef nonnull %170, i64 noundef %177) #16, !dbg !3601
  br label %178, !dbg !3602

178:                                              ; preds = %172, %168, %164
  %179 = phi { ptr, i32 } [ %165, %164 ], [ %169, %168 ], [ %169, %172 ]
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %4) #17, !dbg !3376
  br label %262, !dbg !3376

180:                                              ; preds = %94, %184, %126
  %181 = add nuw nsw i64 %72, 1, !dbg !3603
    #dbg_value(i64 %181, !3033, !DIExpression(), !3377)
  %182 = add nuw nsw i64 %73, 1, !dbg !3378
  %183 = icmp eq i64 %181, %68, !dbg !3379
  br i1 %183, label %128, label %71, !dbg !3378, !llvm.loop !3604

184:                                              ; preds = %94, %184
  %185 = phi i64 [ %209, %184 ], [ %95, %94 ]
    #dbg_value(i64 %185, !3035, !DIExpression(), !3380)
  %186 = load double, ptr %74, align 8, !dbg !3382, !tbaa !2093
  %187 = getelementptr inbounds double, ptr %0, i64 %185, !dbg !3385
  %188 = load double, ptr %187, align 8, !dbg !3385, !tbaa !2093
  %189 = fmul double %186, %188, !dbg !3386
    #dbg_value(ptr %75, !2332, !DIExpression(), !3387)
    #dbg_value(i64 %185, !2335, !DIExpression(), !3387)
  %190 = getelementptr inbounds double, ptr %76, i64 %185, !dbg !3389
  store double %189, ptr %190, align 8, !dbg !3390, !tbaa !2093
  %191 = add nuw nsw i64 %185, 1, !dbg !3391
    #dbg_value(i64 %191, !3035, !DIExpression(), !3380)
  %192 = load double, ptr %74, align 8, !dbg !3382, !tbaa !2093
  %193 = getelementptr inbounds double, ptr %0, i64 %191, !dbg !3385
  %194 = load double, ptr %193, align 8, !dbg !3385, !tbaa !2093
  %195 = fmul double %192, %194, !dbg !3386
    #dbg_value(i64 %191, !2335, !DIExpression(), !3387)
  %196 = getelementptr inbounds double, ptr %76, i64 %191, !dbg !3389
  store double %195, ptr %196, align 8, !dbg !3390, !tbaa !2093
  %197 = add nuw nsw i64 %185, 2, !dbg !3391
    #dbg_value(i64 %197, !3035, !DIExpression(), !3380)
  %198 = load double, ptr %74, align 8, !dbg !3382, !tbaa !2093
  %199 = getelementptr inbounds double, ptr %0, i64 %197, !dbg !3385
  %200 = load double, ptr %199, align 8, !dbg !3385, !tbaa !2093
  %201 = fmul double %198, %200, !dbg !3386
    #dbg_value(i64 %197, !2335, !DIExpression(), !3387)
  %202 = getelementptr inbounds double, ptr %76, i64 %197, !dbg !3389
  store double %201, ptr %202, align 8, !dbg !3390, !tbaa !2093
  %203 = add nuw nsw i64 %185, 3, !dbg !3391
    #dbg_value(i64 %203, !3035, !DIExpression(), !3380)
  %204 = load double, ptr %74, align 8, !dbg !3382, !tbaa !2093
  %205 = getelementptr inbounds double, ptr %0, i64 %203, !dbg !3385
  %206 = load double, ptr %205, align 8, !dbg !3385, !tbaa !2093
  %207 = fmul double %204, %206, !dbg !3386
    #dbg_value(i64 %203, !2335, !DIExpression(), !3387)
  %208 = getelementptr inbounds double, ptr %76, i64 %203, !dbg !3389
  store double %207, ptr %208, align 8, !dbg !3390, !tbaa !2093
  %209 = add nuw nsw i64 %185, 4, !dbg !3391
    #dbg_value(i64 %209, !3035, !DIExpression(), !3380)
  %210 = icmp eq i64 %209, %73, !dbg !3606
  br i1 %210, label %180, label %184, !dbg !3381, !llvm.loop !3607

211:                                              ; preds = %161, %157
  %212 = phi ptr [ %163, %161 ], [ %159, %157 ], !dbg !3579
  %213 = phi ptr [ %162, %161 ], [ %46, %157 ], !dbg !3568
    #dbg_value(ptr %3, !3040, !DIExpression(), !3608)
    #dbg_value(ptr %3, !3577, !DIExpression(), !3609)
    #dbg_value(ptr undef, !3571, !DIExpression(), !3610)
    #dbg_value(ptr %3, !3573, !DIExpression(), !3610)
    #dbg_value(ptr %3, !3583, !DIExpression(), !3611)
    #dbg_value(ptr undef, !3571, !DIExpression(), !3612)
    #dbg_value(ptr %47, !3573, !DIExpression(), !3612)
    #dbg_value(ptr %212, !3043, !DIExpression(), !3608)
    #dbg_value(ptr %213, !3042, !DIExpression(), !3608)
    #dbg_value(double 0.000000e+00, !3039, !DIExpression(), !3055)
    #dbg_value(ptr undef, !3613, !DIExpression(), !3620)
    #dbg_value(ptr undef, !3619, !DIExpression(), !3620)
  %214 = icmp eq ptr %213, %212, !dbg !3622
  br i1 %214, label %231, label %243, !dbg !3623

215:                                              ; preds = %250
    #dbg_value(ptr %3, !3624, !DIExpression(), !3627)
    #dbg_value(ptr %213, !3629, !DIExpression(), !3637)
    #dbg_value(ptr %212, !3634, !DIExpression(), !3637)
    #dbg_value(ptr %3, !3635, !DIExpression(), !3637)
    #dbg_value(ptr %213, !3640, !DIExpression(), !3648)
    #dbg_value(ptr %212, !3646, !DIExpression(), !3648)
    #dbg_value(ptr %213, !3650, !DIExpression(), !3658)
    #dbg_value(ptr %212, !3657, !DIExpression(), !3658)
  br i1 %214, label %231, label %216, !dbg !3660

216:                                              ; preds = %215, %226
  %217 = phi ptr [ %227, %226 ], [ %213, %215 ]
    #dbg_value(ptr %217, !3650, !DIExpression(), !3658)
    #dbg_value(ptr %217, !3662, !DIExpression(), !3667)
    #dbg_value(ptr %217, !2085, !DIExpression(), !3670)
    #dbg_value(ptr %217, !2079, !DIExpression(), !3672)
  %218 = load ptr, ptr %217, align 8, !dbg !3674, !tbaa !2583
    #dbg_value(ptr %217, !2279, !DIExpression(), !3675)
    #dbg_value(ptr %218, !2282, !DIExpression(), !3675)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3675)
  %219 = icmp eq ptr %218, null, !dbg !3677
  br i1 %219, label %226, label %220, !dbg !3678

220:                                              ; preds = %216
  %221 = getelementptr inbounds i8, ptr %217, i64 16, !dbg !3679
  %222 = load ptr, ptr %221, align 8, !dbg !3679, !tbaa !2469
    #dbg_value(!DIArgList(ptr %222, ptr %218), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3675)
  %223 = ptrtoint ptr %222 to i64, !dbg !3680
    #dbg_value(!DIArgList(i64 %223, ptr %218), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3675)
  %224 = ptrtoint ptr %218 to i64, !dbg !3680
    #dbg_value(!DIArgList(i64 %223, i64 %224), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3675)
  %225 = sub i64 %223, %224, !dbg !3680
    #dbg_value(i64 %225, !2283, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3675)
    #dbg_value(ptr %217, !2289, !DIExpression(), !3681)
    #dbg_value(ptr %218, !2292, !DIExpression(), !3681)
    #dbg_value(i64 %225, !2293, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3681)
    #dbg_value(ptr %217, !2296, !DIExpression(), !3683)
    #dbg_value(ptr %218, !2299, !DIExpression(), !3683)
    #dbg_value(i64 %225, !2300, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3683)
  call void @_ZdlPvm(ptr noundef nonnull %218, i64 noundef %225) #16, !dbg !3685
  br label %226, !dbg !3686

226:                                              ; preds = %220, %216
  %227 = getelementptr inbounds i8, ptr %217, i64 24, !dbg !3687
    #dbg_value(ptr %227, !3650, !DIExpression(), !3658)
  %228 = icmp eq ptr %227, %212, !dbg !3688
  br i1 %228, label %229, label %216, !dbg !3660, !llvm.loop !3689

229:                                              ; preds = %226
  %230 = load ptr, ptr %3, align 8, !dbg !3691, !tbaa !3268
  br label %231, !dbg !3691

231:                                              ; preds = %211, %229, %215
  %232 = phi double [ %252, %229 ], [ %252, %215 ], [ 0.000000e+00, %211 ]
  %233 = phi ptr [ %230, %229 ], [ %213, %215 ], [ %213, %211 ], !dbg !3691
    #dbg_value(ptr %3, !3323, !DIExpression(), !3693)
    #dbg_value(ptr %3, !3328, !DIExpression(), !3694)
    #dbg_value(ptr %233, !3331, !DIExpression(), !3694)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !3332, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !3694)
  %234 = icmp eq ptr %233, null, !dbg !3696
  br i1 %234, label %240, label %235, !dbg !3697

235:                                              ; preds = %231
  %236 = load ptr, ptr %49, align 8, !dbg !3698, !tbaa !3276
    #dbg_value(!DIArgList(ptr %236, ptr %233), !3332, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !3694)
  %237 = ptrtoint ptr %236 to i64, !dbg !3699
    #dbg_value(!DIArgList(i64 %237, ptr %233), !3332, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !3694)
  %238 = ptrtoint ptr %233 to i64, !dbg !3699
    #dbg_value(!DIArgList(i64 %237, i64 %238), !3332, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !3694)
  %239 = sub i64 %237, %238, !dbg !3699
    #dbg_value(i64 %239, !3332, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !3694)
    #dbg_value(ptr %3, !3340, !DIExpression(), !3700)
    #dbg_value(ptr %233, !3343, !DIExpression(), !3700)
    #dbg_value(i64 %239, !3344, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !3700)
    #dbg_value(ptr %3, !3347, !DIExpression(), !3702)
    #dbg_value(ptr %233, !3350, !DIExpression(), !3702)
    #dbg_value(i64 %239, !3351, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !3702)
  call void @_ZdlPvm(ptr noundef nonnull %233, i64 noundef %239) #16, !dbg !3704
  br label %240, !dbg !3705

240:                                              ; preds = %231, %235
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %3) #17, !dbg !3585
  ret double %232, !dbg !3585

241:                                              ; preds = %160, %143, %141
  %242 = landingpad { ptr, i32 }
          cleanup, !dbg !3585
  call void @_ZNSt6vectorIS_IdSaIdEESaIS1_EED2Ev(ptr noundef nonnull align 8 dereferenceable(24) %3) #17, !dbg !3585
  br label %262, !dbg !3585

243:                                              ; preds = %211, %250
  %244 = phi double [ %252, %250 ], [ 0.000000e+00, %211 ]
  %245 = phi ptr [ %253, %250 ], [ %213, %211 ]
    #dbg_value(double %244, !3039, !DIExpression(), !3055)
    #dbg_value(ptr %245, !3042, !DIExpression(), !3608)
    #dbg_value(ptr %245, !3044, !DIExpression(), !3706)
    #dbg_value(double 1.000000e+00, !3046, !DIExpression(), !3707)
    #dbg_value(ptr %245, !3048, !DIExpression(), !3708)
    #dbg_value(ptr %245, !3480, !DIExpression(), !3709)
    #dbg_value(ptr undef, !3486, !DIExpression(), !3711)
    #dbg_value(ptr %245, !3489, !DIExpression(), !3711)
  %246 = load ptr, ptr %245, align 8, !dbg !3713, !tbaa !2619
    #dbg_value(ptr %246, !3050, !DIExpression(), !3708)
    #dbg_value(ptr %245, !3494, !DIExpression(), !3714)
  %247 = getelementptr inbounds i8, ptr %245, i64 8, !dbg !3716
    #dbg_value(ptr undef, !3486, !DIExpression(), !3717)
    #dbg_value(ptr %247, !3489, !DIExpression(), !3717)
  %248 = load ptr, ptr %247, align 8, !dbg !3719, !tbaa !2619
    #dbg_value(ptr %248, !3051, !DIExpression(), !3708)
    #dbg_value(ptr undef, !3720, !DIExpression(), !3724)
    #dbg_value(ptr undef, !3723, !DIExpression(), !3724)
  %249 = icmp eq ptr %246, %248, !dbg !3726
  br i1 %249, label %250, label %255, !dbg !3727

250:                                              ; preds = %255, %243
  %251 = phi double [ 1.000000e+00, %243 ], [ %259, %255 ], !dbg !3707
  %252 = fadd double %244, %251, !dbg !3728
    #dbg_value(double %252, !3039, !DIExpression(), !3055)
    #dbg_value(ptr undef, !3729, !DIExpression(), !3732)
  %253 = getelementptr inbounds i8, ptr %245, i64 24, !dbg !3734
    #dbg_value(ptr %253, !3042, !DIExpression(), !3608)
    #dbg_value(ptr undef, !3613, !DIExpression(), !3620)
    #dbg_value(ptr undef, !3619, !DIExpression(), !3620)
  %254 = icmp eq ptr %253, %212, !dbg !3622
  br i1 %254, label %215, label %243, !dbg !3623, !llvm.loop !3735

255:                                              ; preds = %243, %255
  %256 = phi double [ %259, %255 ], [ 1.000000e+00, %243 ]
  %257 = phi ptr [ %260, %255 ], [ %246, %243 ]
    #dbg_value(double %256, !3046, !DIExpression(), !3707)
    #dbg_value(ptr %257, !3050, !DIExpression(), !3708)
  %258 = load double, ptr %257, align 8, !dbg !3738, !tbaa !2093
    #dbg_value(double %258, !3052, !DIExpression(), !3739)
  %259 = fmul double %256, %258, !dbg !3740
    #dbg_value(double %259, !3046, !DIExpression(), !3707)
    #dbg_value(ptr undef, !3742, !DIExpression(), !3745)
  %260 = getelementptr inbounds i8, ptr %257, i64 8, !dbg !3747
    #dbg_value(ptr %260, !3050, !DIExpression(), !3708)
    #dbg_value(ptr undef, !3720, !DIExpression(), !3724)
    #dbg_value(ptr undef, !3723, !DIExpression(), !3724)
  %261 = icmp eq ptr %260, %248, !dbg !3726
  br i1 %261, label %250, label %255, !dbg !3727, !llvm.loop !3748

262:                                              ; preds = %241, %178
  %263 = phi { ptr, i32 } [ %242, %241 ], [ %179, %178 ]
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %3) #17, !dbg !3585
  resume { ptr, i32 } %263, !dbg !3585
}

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZNSt6vectorIS_IdSaIdEESaIS1_EED2Ev(ptr noundef nonnull align 8 dereferenceable(24) %0) unnamed_addr #3 comdat align 2 personality ptr @__gxx_personality_v0 !dbg !3625 {
    #dbg_value(ptr %0, !3624, !DIExpression(), !3751)
  %2 = load ptr, ptr %0, align 8, !dbg !3752, !tbaa !3268
  %3 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !3753
  %4 = load ptr, ptr %3, align 8, !dbg !3753, !tbaa !3357
    #dbg_value(ptr %2, !3629, !DIExpression(), !3754)
    #dbg_value(ptr %4, !3634, !DIExpression(), !3754)
    #dbg_value(ptr %0, !3635, !DIExpression(), !3754)
    #dbg_value(ptr %2, !3640, !DIExpression(), !3756)
    #dbg_value(ptr %4, !3646, !DIExpression(), !3756)
    #dbg_value(ptr %2, !3650, !DIExpression(), !3758)
    #dbg_value(ptr %4, !3657, !DIExpression(), !3758)
  %5 = icmp eq ptr %2, %4, !dbg !3760
  br i1 %5, label %21, label %6, !dbg !3761

6:                                                ; preds = %1, %16
  %7 = phi ptr [ %17, %16 ], [ %2, %1 ]
    #dbg_value(ptr %7, !3650, !DIExpression(), !3758)
    #dbg_value(ptr %7, !3662, !DIExpression(), !3762)
    #dbg_value(ptr %7, !2085, !DIExpression(), !3764)
    #dbg_value(ptr %7, !2079, !DIExpression(), !3766)
  %8 = load ptr, ptr %7, align 8, !dbg !3768, !tbaa !2583
    #dbg_value(ptr %7, !2279, !DIExpression(), !3769)
    #dbg_value(ptr %8, !2282, !DIExpression(), !3769)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3769)
  %9 = icmp eq ptr %8, null, !dbg !3771
  br i1 %9, label %16, label %10, !dbg !3772

10:                                               ; preds = %6
  %11 = getelementptr inbounds i8, ptr %7, i64 16, !dbg !3773
  %12 = load ptr, ptr %11, align 8, !dbg !3773, !tbaa !2469
    #dbg_value(!DIArgList(ptr %12, ptr %8), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3769)
  %13 = ptrtoint ptr %12 to i64, !dbg !3774
    #dbg_value(!DIArgList(i64 %13, ptr %8), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3769)
  %14 = ptrtoint ptr %8 to i64, !dbg !3774
    #dbg_value(!DIArgList(i64 %13, i64 %14), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3769)
  %15 = sub i64 %13, %14, !dbg !3774
    #dbg_value(i64 %15, !2283, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3769)
    #dbg_value(ptr %7, !2289, !DIExpression(), !3775)
    #dbg_value(ptr %8, !2292, !DIExpression(), !3775)
    #dbg_value(i64 %15, !2293, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3775)
    #dbg_value(ptr %7, !2296, !DIExpression(), !3777)
    #dbg_value(ptr %8, !2299, !DIExpression(), !3777)
    #dbg_value(i64 %15, !2300, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3777)
  tail call void @_ZdlPvm(ptr noundef nonnull %8, i64 noundef %15) #16, !dbg !3779
  br label %16, !dbg !3780

16:                                               ; preds = %10, %6
  %17 = getelementptr inbounds i8, ptr %7, i64 24, !dbg !3781
    #dbg_value(ptr %17, !3650, !DIExpression(), !3758)
  %18 = icmp eq ptr %17, %4, !dbg !3760
  br i1 %18, label %19, label %6, !dbg !3761, !llvm.loop !3782

19:                                               ; preds = %16
  %20 = load ptr, ptr %0, align 8, !dbg !3784, !tbaa !3268
  br label %21, !dbg !3784

21:                                               ; preds = %19, %1
  %22 = phi ptr [ %20, %19 ], [ %2, %1 ], !dbg !3784
    #dbg_value(ptr %0, !3323, !DIExpression(), !3786)
    #dbg_value(ptr %0, !3328, !DIExpression(), !3787)
    #dbg_value(ptr %22, !3331, !DIExpression(), !3787)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !3332, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !3787)
  %23 = icmp eq ptr %22, null, !dbg !3789
  br i1 %23, label %30, label %24, !dbg !3790

24:                                               ; preds = %21
  %25 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !3791
  %26 = load ptr, ptr %25, align 8, !dbg !3791, !tbaa !3276
    #dbg_value(!DIArgList(ptr %26, ptr %22), !3332, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !3787)
  %27 = ptrtoint ptr %26 to i64, !dbg !3792
    #dbg_value(!DIArgList(i64 %27, ptr %22), !3332, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !3787)
  %28 = ptrtoint ptr %22 to i64, !dbg !3792
    #dbg_value(!DIArgList(i64 %27, i64 %28), !3332, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !3787)
  %29 = sub i64 %27, %28, !dbg !3792
    #dbg_value(i64 %29, !3332, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !3787)
    #dbg_value(ptr %0, !3340, !DIExpression(), !3793)
    #dbg_value(ptr %22, !3343, !DIExpression(), !3793)
    #dbg_value(i64 %29, !3344, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !3793)
    #dbg_value(ptr %0, !3347, !DIExpression(), !3795)
    #dbg_value(ptr %22, !3350, !DIExpression(), !3795)
    #dbg_value(i64 %29, !3351, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !3795)
  tail call void @_ZdlPvm(ptr noundef nonnull %22, i64 noundef %29) #16, !dbg !3797
  br label %30, !dbg !3798

30:                                               ; preds = %21, %24
  ret void, !dbg !3799
}

; Function Attrs: mustprogress uwtable
define dso_local double @vector_of_structs(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 !dbg !3800 {
    #dbg_value(ptr %0, !3802, !DIExpression(), !3820)
    #dbg_value(i32 %1, !3803, !DIExpression(), !3820)
    #dbg_value(ptr null, !3804, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !3820)
    #dbg_value(ptr null, !3804, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !3820)
    #dbg_value(ptr null, !3804, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !3820)
    #dbg_value(ptr undef, !3821, !DIExpression(), !3830)
    #dbg_value(i64 2, !3824, !DIExpression(), !3830)
    #dbg_value(ptr undef, !3832, !DIExpression(), !3836)
    #dbg_value(i64 0, !3825, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !3838)
    #dbg_value(ptr undef, !3839, !DIExpression(), !3844)
    #dbg_value(i64 2, !3842, !DIExpression(), !3844)
    #dbg_value(ptr undef, !3848, !DIExpression(), !3852)
    #dbg_value(i64 2, !3851, !DIExpression(), !3852)
    #dbg_value(ptr undef, !3854, !DIExpression(), !3860)
    #dbg_value(i64 2, !3857, !DIExpression(), !3860)
    #dbg_value(ptr null, !3858, !DIExpression(), !3860)
  %3 = tail call noalias noundef nonnull dereferenceable(48) ptr @_Znwm(i64 noundef 48) #15, !dbg !3862
    #dbg_value(ptr %3, !3804, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !3820)
    #dbg_value(ptr %3, !3804, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !3820)
  %4 = getelementptr inbounds i8, ptr %3, i64 48, !dbg !3863
    #dbg_value(ptr %3, !3804, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !3820)
    #dbg_value(ptr %3, !3804, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !3820)
    #dbg_value(ptr %4, !3804, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !3820)
    #dbg_value(i32 0, !3805, !DIExpression(), !3864)
  %5 = icmp sgt i32 %1, 0, !dbg !3865
  br i1 %5, label %6, label %75, !dbg !3867

6:                                                ; preds = %2
  %7 = zext nneg i32 %1 to i64, !dbg !3865
  br label %10, !dbg !3867

8:                                                ; preds = %55
    #dbg_value(ptr %58, !3809, !DIExpression(), !3868)
    #dbg_value(ptr undef, !3869, !DIExpression(), !3876)
    #dbg_value(ptr undef, !3875, !DIExpression(), !3876)
  %9 = icmp eq ptr %58, %59, !dbg !3878
  br i1 %9, label %72, label %63, !dbg !3879

10:                                               ; preds = %6, %55
  %11 = phi i64 [ 0, %6 ], [ %60, %55 ]
  %12 = phi ptr [ %3, %6 ], [ %58, %55 ]
  %13 = phi ptr [ %3, %6 ], [ %59, %55 ]
  %14 = phi ptr [ %4, %6 ], [ %56, %55 ]
    #dbg_value(i64 %11, !3805, !DIExpression(), !3864)
    #dbg_value(ptr %12, !3804, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !3820)
    #dbg_value(ptr %13, !3804, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !3820)
    #dbg_value(ptr %14, !3804, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !3820)
  %15 = getelementptr inbounds double, ptr %0, i64 %11, !dbg !3880
  %16 = load double, ptr %15, align 8, !dbg !3880, !tbaa !2093
  %17 = fmul double %16, 5.000000e-01, !dbg !3882
    #dbg_value(ptr undef, !3883, !DIExpression(), !3887)
    #dbg_value(ptr undef, !3886, !DIExpression(), !3887)
    #dbg_value(ptr undef, !3889, !DIExpression(), !3901)
    #dbg_value(ptr undef, !3900, !DIExpression(), !3901)
  %18 = icmp eq ptr %13, %14, !dbg !3903
  br i1 %18, label %23, label %19, !dbg !3905

19:                                               ; preds = %10
    #dbg_value(ptr undef, !3906, !DIExpression(), !3916)
    #dbg_value(ptr %13, !3914, !DIExpression(), !3916)
    #dbg_value(ptr undef, !3915, !DIExpression(), !3916)
    #dbg_value(ptr undef, !3919, !DIExpression(), !3927)
    #dbg_value(ptr %13, !3925, !DIExpression(), !3927)
    #dbg_value(ptr undef, !3926, !DIExpression(), !3927)
  store double %16, ptr %13, align 8, !dbg !3929, !tbaa !2093
  %20 = getelementptr inbounds i8, ptr %13, i64 8, !dbg !3929
  store double %17, ptr %20, align 8, !dbg !3929, !tbaa !2093
  %21 = getelementptr inbounds i8, ptr %13, i64 16, !dbg !3929
  %22 = trunc nuw nsw i64 %11 to i32, !dbg !3929
  store i32 %22, ptr %21, align 8, !dbg !3929, !tbaa !3930
    #dbg_value(ptr %13, !3804, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !3820)
  br label %55, !dbg !3932

23:                                               ; preds = %10
    #dbg_value(ptr %13, !3933, !DIExpression(), !3947)
    #dbg_value(ptr undef, !3939, !DIExpression(), !3947)
    #dbg_value(ptr undef, !3940, !DIExpression(), !3947)
    #dbg_value(ptr undef, !3949, !DIExpression(), !3955)
    #dbg_value(i64 1, !3952, !DIExpression(), !3955)
    #dbg_value(ptr @.str, !3953, !DIExpression(), !3955)
    #dbg_value(ptr undef, !3832, !DIExpression(), !3957)
  %24 = ptrtoint ptr %13 to i64, !dbg !3960
  %25 = ptrtoint ptr %12 to i64, !dbg !3960
  %26 = sub i64 %24, %25, !dbg !3960
  %27 = icmp eq i64 %26, 9223372036854775800, !dbg !3961
  br i1 %27, label %28, label %30, !dbg !3962

28:                                               ; preds = %23
  invoke void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str) #14
          to label %29 unwind label %100, !dbg !3963

29:                                               ; preds = %28
  unreachable, !dbg !3963

30:                                               ; preds = %23
  %31 = sdiv exact i64 %26, 24, !dbg !3960
    #dbg_value(ptr undef, !3832, !DIExpression(), !3964)
    #dbg_value(ptr undef, !3832, !DIExpression(), !3966)
  %32 = tail call i64 @llvm.umax.i64(i64 %31, i64 1), !dbg !3968
  %33 = add nsw i64 %32, %31, !dbg !3969
    #dbg_value(i64 %33, !3954, !DIExpression(), !3955)
    #dbg_value(ptr undef, !3832, !DIExpression(), !3970)
  %34 = icmp ult i64 %33, %31, !dbg !3972
  %35 = tail call i64 @llvm.umin.i64(i64 %33, i64 384307168202282325), !dbg !3973
  %36 = select i1 %34, i64 384307168202282325, i64 %35, !dbg !3973
    #dbg_value(i64 %36, !3941, !DIExpression(), !3947)
    #dbg_value(ptr %12, !3942, !DIExpression(), !3947)
    #dbg_value(ptr undef, !3943, !DIExpression(), !3947)
    #dbg_value(i64 %31, !3944, !DIExpression(), !3947)
    #dbg_value(ptr undef, !3839, !DIExpression(), !3974)
    #dbg_value(i64 %36, !3842, !DIExpression(), !3974)
  %37 = icmp eq i64 %36, 0, !dbg !3976
  br i1 %37, label %41, label %38, !dbg !3977

38:                                               ; preds = %30
    #dbg_value(ptr undef, !3848, !DIExpression(), !3978)
    #dbg_value(i64 %36, !3851, !DIExpression(), !3978)
    #dbg_value(ptr undef, !3854, !DIExpression(), !3980)
    #dbg_value(i64 %36, !3857, !DIExpression(), !3980)
    #dbg_value(ptr null, !3858, !DIExpression(), !3980)
  %39 = mul nuw nsw i64 %36, 24, !dbg !3982
  %40 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %39) #15
          to label %41 unwind label %98, !dbg !3983

41:                                               ; preds = %38, %30
  %42 = phi ptr [ null, %30 ], [ %40, %38 ], !dbg !3977
    #dbg_value(ptr %42, !3945, !DIExpression(), !3947)
    #dbg_value(ptr %42, !3946, !DIExpression(), !3947)
  %43 = getelementptr inbounds %struct.Particle, ptr %42, i64 %31, !dbg !3984
    #dbg_value(ptr undef, !3906, !DIExpression(), !3986)
    #dbg_value(ptr %43, !3914, !DIExpression(), !3986)
    #dbg_value(ptr undef, !3915, !DIExpression(), !3986)
    #dbg_value(ptr undef, !3919, !DIExpression(), !3988)
    #dbg_value(ptr %43, !3925, !DIExpression(), !3988)
    #dbg_value(ptr undef, !3926, !DIExpression(), !3988)
  store double %16, ptr %43, align 8, !dbg !3990, !tbaa !2093
  %44 = getelementptr inbounds i8, ptr %43, i64 8, !dbg !3990
  store double %17, ptr %44, align 8, !dbg !3990, !tbaa !2093
  %45 = getelementptr inbounds i8, ptr %43, i64 16, !dbg !3990
  %46 = trunc nuw nsw i64 %11 to i32, !dbg !3990
  store i32 %46, ptr %45, align 8, !dbg !3990, !tbaa !3930
    #dbg_value(ptr null, !3946, !DIExpression(), !3947)
    #dbg_value(ptr %12, !3991, !DIExpression(), !3997)
    #dbg_value(ptr undef, !3994, !DIExpression(), !3997)
    #dbg_value(ptr %42, !3995, !DIExpression(), !3997)
    #dbg_value(ptr undef, !3996, !DIExpression(), !3997)
    #dbg_value(ptr %12, !4001, !DIExpression(), !4013)
    #dbg_value(ptr undef, !4006, !DIExpression(), !4013)
    #dbg_value(ptr %42, !4007, !DIExpression(), !4013)
    #dbg_value(ptr undef, !4008, !DIExpression(), !4013)
    #dbg_value(ptr %12, !4015, !DIExpression(), !4030)
    #dbg_value(ptr undef, !4025, !DIExpression(), !4030)
    #dbg_value(ptr %42, !4026, !DIExpression(), !4030)
    #dbg_value(ptr undef, !4027, !DIExpression(), !4030)
    #dbg_value(i64 %26, !4028, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !4030)
  %47 = icmp sgt i64 %26, 0, !dbg !4032
  br i1 %47, label %48, label %49, !dbg !4034

48:                                               ; preds = %41
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %42, ptr align 8 %12, i64 %26, i1 false), !dbg !4035
  br label %49, !dbg !4037

49:                                               ; preds = %41, %48
    #dbg_value(i64 %26, !4028, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !4030)
  %50 = getelementptr inbounds i8, ptr %42, i64 %26, !dbg !4038
    #dbg_value(ptr undef, !3991, !DIExpression(), !4039)
    #dbg_value(ptr undef, !3994, !DIExpression(), !4039)
    #dbg_value(ptr %50, !3995, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value), !4039)
    #dbg_value(ptr undef, !3996, !DIExpression(), !4039)
    #dbg_value(ptr undef, !4001, !DIExpression(), !4041)
    #dbg_value(ptr undef, !4006, !DIExpression(), !4041)
    #dbg_value(ptr %50, !4007, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value), !4041)
    #dbg_value(ptr undef, !4008, !DIExpression(), !4041)
    #dbg_value(ptr undef, !4015, !DIExpression(), !4043)
    #dbg_value(ptr undef, !4025, !DIExpression(), !4043)
    #dbg_value(ptr %50, !4026, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value), !4043)
    #dbg_value(ptr undef, !4027, !DIExpression(), !4043)
    #dbg_value(i64 0, !4028, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !4043)
    #dbg_value(!DIArgList(ptr %50, i64 0), !3946, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_plus_uconst, 24, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !3947)
    #dbg_value(ptr undef, !4045, !DIExpression(), !4050)
    #dbg_value(ptr %12, !4048, !DIExpression(), !4050)
    #dbg_value(!DIArgList(ptr poison, i64 poison), !4049, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !4050)
  %51 = icmp eq ptr %12, null, !dbg !4052
  br i1 %51, label %53, label %52, !dbg !4054

52:                                               ; preds = %49
    #dbg_value(i64 %26, !4049, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !4050)
    #dbg_value(ptr undef, !4055, !DIExpression(), !4060)
    #dbg_value(ptr %12, !4058, !DIExpression(), !4060)
    #dbg_value(i64 %26, !4059, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !4060)
    #dbg_value(ptr undef, !4062, !DIExpression(), !4067)
    #dbg_value(ptr %12, !4065, !DIExpression(), !4067)
    #dbg_value(i64 %26, !4066, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !4067)
  tail call void @_ZdlPvm(ptr noundef nonnull %12, i64 noundef %26) #16, !dbg !4069
  br label %53, !dbg !4070

53:                                               ; preds = %52, %49
    #dbg_value(ptr %50, !3946, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value), !3947)
    #dbg_value(ptr %42, !3804, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !3820)
    #dbg_value(ptr %50, !3804, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !3820)
  %54 = getelementptr inbounds %struct.Particle, ptr %42, i64 %36, !dbg !4071
    #dbg_value(ptr %54, !3804, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !3820)
  br label %55

55:                                               ; preds = %53, %19
  %56 = phi ptr [ %54, %53 ], [ %14, %19 ], !dbg !3820
  %57 = phi ptr [ %50, %53 ], [ %13, %19 ]
  %58 = phi ptr [ %42, %53 ], [ %12, %19 ], !dbg !3820
  %59 = getelementptr inbounds i8, ptr %57, i64 24, !dbg !4072
    #dbg_value(ptr %58, !3804, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !3820)
    #dbg_value(ptr %59, !3804, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !3820)
    #dbg_value(ptr %56, !3804, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !3820)
  %60 = add nuw nsw i64 %11, 1, !dbg !4073
    #dbg_value(ptr %58, !3804, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !3820)
    #dbg_value(ptr %59, !3804, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !3820)
    #dbg_value(ptr %56, !3804, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !3820)
    #dbg_value(i64 %60, !3805, !DIExpression(), !3864)
  %61 = icmp eq i64 %60, %7, !dbg !3865
  br i1 %61, label %8, label %10, !dbg !3867, !llvm.loop !4074

62:                                               ; preds = %63
    #dbg_value(ptr %58, !3816, !DIExpression(), !4076)
    #dbg_value(double 0.000000e+00, !3813, !DIExpression(), !3820)
    #dbg_value(ptr undef, !3869, !DIExpression(), !4077)
    #dbg_value(ptr undef, !3875, !DIExpression(), !4077)
  br i1 %9, label %72, label %84, !dbg !4079

63:                                               ; preds = %8, %63
  %64 = phi ptr [ %70, %63 ], [ %58, %8 ]
    #dbg_value(ptr %64, !3809, !DIExpression(), !3868)
    #dbg_value(ptr %64, !3811, !DIExpression(), !4080)
  %65 = getelementptr inbounds i8, ptr %64, i64 8, !dbg !4081
  %66 = load double, ptr %65, align 8, !dbg !4081, !tbaa !4083
  %67 = fmul double %66, 1.000000e-01, !dbg !4085
  %68 = load double, ptr %64, align 8, !dbg !4086, !tbaa !4087
  %69 = tail call double @llvm.fmuladd.f64(double %67, double %68, double %68), !dbg !4088
  store double %69, ptr %64, align 8, !dbg !4088, !tbaa !4087
    #dbg_value(ptr undef, !4089, !DIExpression(), !4093)
  %70 = getelementptr inbounds i8, ptr %64, i64 24, !dbg !4095
    #dbg_value(ptr %70, !3809, !DIExpression(), !3868)
    #dbg_value(ptr undef, !3869, !DIExpression(), !3876)
    #dbg_value(ptr undef, !3875, !DIExpression(), !3876)
  %71 = icmp eq ptr %64, %57, !dbg !3878
  br i1 %71, label %62, label %63, !dbg !3879, !llvm.loop !4096

72:                                               ; preds = %84, %8, %62
  %73 = phi double [ 0.000000e+00, %62 ], [ 0.000000e+00, %8 ], [ %95, %84 ], !dbg !3820
    #dbg_value(ptr undef, !4099, !DIExpression(), !4102)
    #dbg_value(ptr undef, !4104, !DIExpression(), !4107)
    #dbg_value(ptr undef, !4045, !DIExpression(), !4110)
    #dbg_value(ptr %58, !4048, !DIExpression(), !4110)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !4049, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !4110)
  %74 = icmp eq ptr %58, null, !dbg !4113
  br i1 %74, label %82, label %75, !dbg !4114

75:                                               ; preds = %2, %72
  %76 = phi double [ %73, %72 ], [ 0.000000e+00, %2 ]
  %77 = phi ptr [ %58, %72 ], [ %3, %2 ]
  %78 = phi ptr [ %56, %72 ], [ %4, %2 ]
    #dbg_value(!DIArgList(ptr %78, ptr %77), !4049, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !4110)
  %79 = ptrtoint ptr %78 to i64, !dbg !4115
    #dbg_value(!DIArgList(i64 %79, ptr %77), !4049, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !4110)
  %80 = ptrtoint ptr %77 to i64, !dbg !4115
    #dbg_value(!DIArgList(i64 %79, i64 %80), !4049, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !4110)
  %81 = sub i64 %79, %80, !dbg !4115
    #dbg_value(i64 %81, !4049, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !4110)
    #dbg_value(ptr undef, !4055, !DIExpression(), !4116)
    #dbg_value(ptr %77, !4058, !DIExpression(), !4116)
    #dbg_value(i64 %81, !4059, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !4116)
    #dbg_value(ptr undef, !4062, !DIExpression(), !4118)
    #dbg_value(ptr %77, !4065, !DIExpression(), !4118)
    #dbg_value(i64 %81, !4066, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !4118)
  tail call void @_ZdlPvm(ptr noundef nonnull %77, i64 noundef %81) #16, !dbg !4120
  br label %82, !dbg !4121

82:                                               ; preds = %72, %75
  %83 = phi double [ %73, %72 ], [ %76, %75 ]
  ret double %83, !dbg !4122

84:                                               ; preds = %62, %84
  %85 = phi double [ %95, %84 ], [ 0.000000e+00, %62 ]
  %86 = phi ptr [ %96, %84 ], [ %58, %62 ]
    #dbg_value(double %85, !3813, !DIExpression(), !3820)
    #dbg_value(ptr %86, !3816, !DIExpression(), !4076)
    #dbg_value(ptr %86, !3818, !DIExpression(), !4123)
  %87 = load double, ptr %86, align 8, !dbg !4124, !tbaa !4087
  %88 = fmul double %87, %87, !dbg !4126
  %89 = getelementptr inbounds i8, ptr %86, i64 16, !dbg !4127
  %90 = load i32, ptr %89, align 8, !dbg !4127, !tbaa !4128
  %91 = sitofp i32 %90 to double, !dbg !4129
  %92 = getelementptr inbounds i8, ptr %86, i64 8, !dbg !4130
  %93 = load double, ptr %92, align 8, !dbg !4130, !tbaa !4083
  %94 = tail call double @llvm.fmuladd.f64(double %88, double %91, double %93), !dbg !4131
  %95 = fadd double %85, %94, !dbg !4132
    #dbg_value(double %95, !3813, !DIExpression(), !3820)
    #dbg_value(ptr undef, !4089, !DIExpression(), !4133)
  %96 = getelementptr inbounds i8, ptr %86, i64 24, !dbg !4135
    #dbg_value(ptr %96, !3816, !DIExpression(), !4076)
    #dbg_value(ptr undef, !3869, !DIExpression(), !4077)
    #dbg_value(ptr undef, !3875, !DIExpression(), !4077)
  %97 = icmp eq ptr %86, %57, !dbg !4136
  br i1 %97, label %72, label %84, !dbg !4079, !llvm.loop !4137

98:                                               ; preds = %38
  %99 = landingpad { ptr, i32 }
          cleanup, !dbg !4140
  br label %102, !dbg !4140

100:                                              ; preds = %28
  %101 = landingpad { ptr, i32 }
          cleanup, !dbg !4140
  br label %102, !dbg !4140

102:                                              ; preds = %100, %98
  %103 = phi { ptr, i32 } [ %99, %98 ], [ %101, %100 ]
    #dbg_value(ptr %12, !3804, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !3820)
    #dbg_value(ptr %13, !3804, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !3820)
    #dbg_value(ptr undef, !4099, !DIExpression(), !4141)
    #dbg_value(ptr undef, !4104, !DIExpression(), !4143)
    #dbg_value(ptr undef, !4045, !DIExpression(), !4145)
    #dbg_value(ptr %12, !4048, !DIExpression(), !4145)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !4049, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !4145)
  %104 = icmp eq ptr %12, null, !dbg !4147
  br i1 %104, label %106, label %105, !dbg !4148

105:                                              ; preds = %102
    #dbg_value(i64 %26, !4049, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !4145)
    #dbg_value(ptr undef, !4055, !DIExpression(), !4149)
    #dbg_value(ptr %12, !4058, !DIExpression(), !4149)
    #dbg_value(i64 %26, !4059, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !4149)
    #dbg_value(ptr undef, !4062, !DIExpression(), !4151)
    #dbg_value(ptr %12, !4065, !DIExpression(), !4151)
    #dbg_value(i64 %26, !4066, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !4151)
  tail call void @_ZdlPvm(ptr noundef nonnull %12, i64 noundef %26) #16, !dbg !4153
  br label %106, !dbg !4154

106:                                              ; preds = %102, %105
  resume { ptr, i32 } %103, !dbg !4122
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @array_by_value(ptr nocapture noundef readonly %0) local_unnamed_addr #4 !dbg !4155 {
    #dbg_value(ptr %0, !4159, !DIExpression(), !4162)
  %2 = load double, ptr %0, align 8, !dbg !4163, !tbaa !2093
    #dbg_value(double %2, !4160, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !4162)
  %3 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !4164
  %4 = load double, ptr %3, align 8, !dbg !4164, !tbaa !2093
    #dbg_value(double %4, !4160, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !4162)
  %5 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !4165
  %6 = load double, ptr %5, align 8, !dbg !4165, !tbaa !2093
    #dbg_value(double %6, !4160, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !4162)
  %7 = fmul double %2, %4, !dbg !4166
    #dbg_value(double %7, !4160, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !4162)
    #dbg_value(double %2, !4161, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !4162)
    #dbg_value(double %4, !4161, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !4162)
    #dbg_value(double %6, !4161, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !4162)
    #dbg_value(double %7, !4161, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !4162)
    #dbg_value(double %7, !4161, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !4162)
    #dbg_value(double %2, !4161, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !4162)
    #dbg_value(double %6, !4161, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !4162)
    #dbg_value(double %4, !4161, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !4162)
    #dbg_value(double 0.000000e+00, !4167, !DIExpression(), !4179)
    #dbg_value(ptr undef, !4175, !DIExpression(), !4179)
    #dbg_value(ptr undef, !4173, !DIExpression(), !4179)
  %8 = tail call double @llvm.fmuladd.f64(double %2, double %7, double 0.000000e+00), !dbg !4181
    #dbg_value(double %8, !4167, !DIExpression(), !4179)
  %9 = tail call double @llvm.fmuladd.f64(double %4, double %6, double %8), !dbg !4181
    #dbg_value(double %9, !4167, !DIExpression(), !4179)
  %10 = tail call double @llvm.fmuladd.f64(double %6, double %4, double %9), !dbg !4181
    #dbg_value(double %10, !4167, !DIExpression(), !4179)
  %11 = tail call double @llvm.fmuladd.f64(double %7, double %2, double %10), !dbg !4181
    #dbg_value(double %11, !4167, !DIExpression(), !4179)
    #dbg_value(!DIArgList(ptr undef, i64 32), !4173, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !4179)
    #dbg_value(ptr undef, !4175, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !4179)
  ret double %11, !dbg !4184
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #5

; Function Attrs: mustprogress uwtable
define dso_local double @standard_algorithms(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 !dbg !4185 {
    #dbg_value(ptr %0, !4187, !DIExpression(), !4191)
    #dbg_value(i32 %1, !4188, !DIExpression(), !4191)
  %3 = sext i32 %1 to i64, !dbg !4192
    #dbg_value(ptr undef, !2370, !DIExpression(), !4193)
    #dbg_value(ptr %0, !2379, !DIExpression(), !4193)
    #dbg_value(!DIArgList(ptr %0, i64 %3), !2380, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !4193)
    #dbg_value(ptr undef, !2381, !DIExpression(), !4193)
    #dbg_value(ptr null, !4189, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !4191)
    #dbg_value(ptr null, !4189, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !4191)
    #dbg_value(ptr null, !4189, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !4191)
    #dbg_value(ptr undef, !2405, !DIExpression(), !4195)
    #dbg_value(ptr %0, !2417, !DIExpression(), !4195)
    #dbg_value(!DIArgList(ptr %0, i64 %3), !2418, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !4195)
    #dbg_value(ptr %0, !2424, !DIExpression(), !4197)
    #dbg_value(!DIArgList(ptr %0, i64 %3), !2430, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !4197)
    #dbg_value(ptr %0, !2434, !DIExpression(), !4199)
    #dbg_value(!DIArgList(ptr %0, i64 %3), !2445, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !4199)
  %4 = shl nsw i64 %3, 3, !dbg !4201
    #dbg_value(i64 %4, !2420, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4195)
    #dbg_value(i64 %4, !2452, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4202)
    #dbg_value(ptr undef, !2455, !DIExpression(), !4202)
  %5 = icmp ugt i64 %4, 9223372036854775800, !dbg !4204
  br i1 %5, label %6, label %7, !dbg !4205

6:                                                ; preds = %2
  tail call void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str.1) #14, !dbg !4206
  unreachable, !dbg !4206

7:                                                ; preds = %2
    #dbg_value(!DIArgList(ptr %0, i64 %3), !2380, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !4193)
    #dbg_value(!DIArgList(ptr %0, i64 %3), !2418, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !4195)
    #dbg_value(!DIArgList(ptr %0, i64 %3), !2430, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !4197)
    #dbg_value(!DIArgList(ptr %0, i64 %3), !2445, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !4199)
    #dbg_value(ptr undef, !2194, !DIExpression(), !4207)
    #dbg_value(i64 %4, !2197, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4207)
  %8 = icmp eq i32 %1, 0, !dbg !4209
  br i1 %8, label %92, label %9, !dbg !4210

9:                                                ; preds = %7
    #dbg_value(ptr undef, !2202, !DIExpression(), !4211)
    #dbg_value(i64 %4, !2205, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4211)
    #dbg_value(ptr undef, !2208, !DIExpression(), !4213)
    #dbg_value(i64 %4, !2211, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4213)
    #dbg_value(ptr null, !2212, !DIExpression(), !4213)
  %10 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %4) #15, !dbg !4215
    #dbg_value(ptr %10, !4189, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !4191)
    #dbg_value(!DIArgList(ptr %10, i64 %4), !4189, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 128, 64), !4191)
    #dbg_value(ptr %0, !2473, !DIExpression(), !4216)
    #dbg_value(!DIArgList(ptr %0, i64 %3), !2478, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !4216)
    #dbg_value(ptr %10, !2479, !DIExpression(), !4216)
    #dbg_value(ptr undef, !2480, !DIExpression(), !4216)
    #dbg_value(ptr %0, !2484, !DIExpression(), !4218)
    #dbg_value(!DIArgList(ptr %0, i64 %3), !2489, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !4218)
    #dbg_value(ptr %10, !2490, !DIExpression(), !4218)
    #dbg_value(i8 1, !2491, !DIExpression(), !4218)
    #dbg_value(i8 1, !2492, !DIExpression(), !4218)
    #dbg_value(ptr %0, !2496, !DIExpression(), !4220)
    #dbg_value(!DIArgList(ptr %0, i64 %3), !2503, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !4220)
    #dbg_value(ptr %10, !2504, !DIExpression(), !4220)
    #dbg_value(ptr %0, !2507, !DIExpression(), !4222)
    #dbg_value(!DIArgList(ptr %0, i64 %3), !2511, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !4222)
    #dbg_value(ptr %10, !2513, !DIExpression(), !4222)
    #dbg_value(ptr %0, !2519, !DIExpression(), !4224)
    #dbg_value(!DIArgList(ptr %0, i64 %3), !2522, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !4224)
    #dbg_value(ptr %10, !2523, !DIExpression(), !4224)
    #dbg_value(ptr %0, !2530, !DIExpression(), !4226)
    #dbg_value(!DIArgList(ptr %0, i64 %3), !2533, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !4226)
    #dbg_value(ptr %10, !2534, !DIExpression(), !4226)
    #dbg_value(ptr %0, !2537, !DIExpression(), !4228)
    #dbg_value(!DIArgList(ptr %0, i64 %3), !2540, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !4228)
    #dbg_value(ptr %10, !2541, !DIExpression(), !4228)
    #dbg_value(ptr %0, !2544, !DIExpression(), !4230)
    #dbg_value(!DIArgList(ptr %0, i64 %3), !2552, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !4230)
    #dbg_value(ptr %10, !2553, !DIExpression(), !4230)
    #dbg_value(i64 %4, !2554, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4230)
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %10, ptr align 8 %0, i64 %4, i1 false), !dbg !4232
    #dbg_value(ptr %10, !4189, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !4191)
    #dbg_value(!DIArgList(ptr %10, i64 %4), !4189, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 128, 64), !4191)
  %11 = getelementptr inbounds i8, ptr %10, i64 %4, !dbg !4233
    #dbg_value(ptr %11, !4189, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !4191)
    #dbg_value(ptr undef, !4234, !DIExpression(), !4239)
    #dbg_value(i64 %3, !4237, !DIExpression(), !4239)
    #dbg_value(ptr undef, !4238, !DIExpression(), !4239)
    #dbg_value(i64 %3, !2452, !DIExpression(), !4241)
    #dbg_value(ptr undef, !2455, !DIExpression(), !4241)
  %12 = icmp slt i32 %1, 0, !dbg !4243
  br i1 %12, label %13, label %15, !dbg !4244

13:                                               ; preds = %9
  invoke void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str.1) #14
          to label %14 unwind label %94, !dbg !4245

14:                                               ; preds = %13
  unreachable, !dbg !4245

15:                                               ; preds = %9
    #dbg_value(ptr undef, !3072, !DIExpression(), !4246)
    #dbg_value(i64 %3, !3075, !DIExpression(), !4246)
    #dbg_value(ptr undef, !3076, !DIExpression(), !4246)
    #dbg_value(ptr null, !4190, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !4191)
    #dbg_value(ptr null, !4190, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !4191)
    #dbg_value(ptr null, !4190, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !4191)
    #dbg_value(ptr undef, !3083, !DIExpression(), !4248)
    #dbg_value(i64 %3, !3086, !DIExpression(), !4248)
    #dbg_value(ptr undef, !2194, !DIExpression(), !4250)
    #dbg_value(i64 %3, !2197, !DIExpression(), !4250)
    #dbg_value(ptr undef, !2202, !DIExpression(), !4252)
    #dbg_value(i64 %3, !2205, !DIExpression(), !4252)
    #dbg_value(ptr undef, !2208, !DIExpression(), !4254)
    #dbg_value(i64 %3, !2211, !DIExpression(), !4254)
    #dbg_value(ptr null, !2212, !DIExpression(), !4254)
  %16 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %4) #15
          to label %17 unwind label %94, !dbg !4256

17:                                               ; preds = %15
    #dbg_value(ptr %16, !4190, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !4191)
    #dbg_value(!DIArgList(ptr %16, i64 %3), !4190, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 128, 64), !4191)
    #dbg_value(ptr undef, !4257, !DIExpression(), !4261)
    #dbg_value(i64 %3, !4260, !DIExpression(), !4261)
    #dbg_value(ptr %16, !4264, !DIExpression(), !4271)
    #dbg_value(i64 %3, !4269, !DIExpression(), !4271)
    #dbg_value(ptr undef, !4270, !DIExpression(), !4271)
    #dbg_value(ptr %16, !4273, !DIExpression(), !4281)
    #dbg_value(i64 %3, !4278, !DIExpression(), !4281)
    #dbg_value(i8 1, !4279, !DIExpression(), !4281)
    #dbg_value(ptr %16, !4283, !DIExpression(), !4293)
    #dbg_value(i64 %3, !4288, !DIExpression(), !4293)
    #dbg_value(ptr %16, !4289, !DIExpression(), !4295)
    #dbg_value(ptr %16, !4296, !DIExpression(), !4303)
  store double 0.000000e+00, ptr %16, align 8, !dbg !4305, !tbaa !2093
  %18 = getelementptr i8, ptr %16, i64 8, !dbg !4306
    #dbg_value(ptr %18, !4283, !DIExpression(), !4293)
    #dbg_value(ptr %18, !3137, !DIExpression(), !4307)
    #dbg_value(i64 %3, !3140, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !4307)
    #dbg_value(ptr %16, !3141, !DIExpression(), !4307)
    #dbg_value(ptr %18, !3145, !DIExpression(), !4309)
    #dbg_value(i64 %3, !3150, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !4309)
    #dbg_value(ptr %16, !3151, !DIExpression(), !4309)
  %19 = icmp eq i32 %1, 1, !dbg !4311
  br i1 %19, label %23, label %20, !dbg !4313

20:                                               ; preds = %17
  %21 = getelementptr double, ptr %16, i64 %3, !dbg !4314
    #dbg_value(ptr %21, !4190, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !4191)
    #dbg_value(ptr %18, !3213, !DIExpression(), !4315)
    #dbg_value(ptr %21, !3218, !DIExpression(), !4315)
    #dbg_value(ptr poison, !3219, !DIExpression(), !4315)
    #dbg_value(ptr %18, !3224, !DIExpression(), !4317)
    #dbg_value(ptr %21, !3233, !DIExpression(), !4317)
    #dbg_value(ptr poison, !3234, !DIExpression(), !4317)
    #dbg_value(double 0.000000e+00, !3235, !DIExpression(), !4317)
  %22 = add nsw i64 %4, -8, !dbg !4319
  tail call void @llvm.memset.p0.i64(ptr align 8 %18, i8 0, i64 %22, i1 false), !dbg !4320, !tbaa !2093
    #dbg_value(ptr poison, !3224, !DIExpression(), !4317)
  br label %23, !dbg !4321

23:                                               ; preds = %20, %17
  %24 = phi ptr [ %21, %20 ], [ %18, %17 ]
    #dbg_value(!DIArgList(ptr %16, i64 %3), !4190, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 128, 64), !4191)
    #dbg_value(ptr %16, !4190, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !4191)
    #dbg_value(ptr %24, !4283, !DIExpression(), !4293)
    #dbg_value(ptr %24, !4190, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !4191)
    #dbg_value(ptr %10, !4322, !DIExpression(), !4338)
    #dbg_value(ptr %11, !4331, !DIExpression(), !4338)
    #dbg_value(ptr %16, !4332, !DIExpression(), !4338)
    #dbg_value(ptr undef, !4333, !DIExpression(), !4338)
    #dbg_value(ptr undef, !2686, !DIExpression(), !4340)
    #dbg_value(ptr undef, !2692, !DIExpression(), !4340)
  %25 = load double, ptr %0, align 8, !tbaa !2093
  %26 = add nsw i64 %4, -8, !dbg !4344
  %27 = lshr exact i64 %26, 3, !dbg !4344
  %28 = add nuw nsw i64 %27, 1, !dbg !4344
  %29 = icmp ult i64 %26, 24, !dbg !4344
  br i1 %29, label %54, label %30, !dbg !4344

30:                                               ; preds = %23
  %31 = and i64 %28, 4611686018427387900, !dbg !4344
  %32 = shl i64 %31, 3, !dbg !4344
  %33 = getelementptr i8, ptr %10, i64 %32, !dbg !4344
  %34 = shl i64 %31, 3, !dbg !4344
  %35 = getelementptr i8, ptr %16, i64 %34, !dbg !4344
  %36 = insertelement <2 x double> poison, double %25, i64 0, !dbg !4344
  %37 = shufflevector <2 x double> %36, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !4344
  br label %38, !dbg !4344

38:                                               ; preds = %38, %30
  %39 = phi i64 [ 0, %30 ], [ %50, %38 ]
  %40 = shl i64 %39, 3, !dbg !4344
  %41 = getelementptr i8, ptr %10, i64 %40
  %42 = shl i64 %39, 3
  %43 = getelementptr i8, ptr %16, i64 %42
  %44 = getelementptr i8, ptr %41, i64 16, !dbg !4345
  %45 = load <2 x double>, ptr %41, align 8, !dbg !4345, !tbaa !2093
  %46 = load <2 x double>, ptr %44, align 8, !dbg !4345, !tbaa !2093
  %47 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %45, <2 x double> %45, <2 x double> %37), !dbg !4346
  %48 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %46, <2 x double> %46, <2 x double> %37), !dbg !4346
  %49 = getelementptr i8, ptr %43, i64 16, !dbg !4358
  store <2 x double> %47, ptr %43, align 8, !dbg !4358, !tbaa !2093
  store <2 x double> %48, ptr %49, align 8, !dbg !4358, !tbaa !2093
  %50 = add nuw i64 %39, 4
  %51 = icmp eq i64 %50, %31
  br i1 %51, label %52, label %38, !llvm.loop !4359

52:                                               ; preds = %38
  %53 = icmp eq i64 %28, %31, !dbg !4344
  br i1 %53, label %65, label %54, !dbg !4344

54:                                               ; preds = %52, %23
  %55 = phi ptr [ %10, %23 ], [ %33, %52 ]
  %56 = phi ptr [ %16, %23 ], [ %35, %52 ]
  br label %57, !dbg !4344

57:                                               ; preds = %54, %57
  %58 = phi ptr [ %62, %57 ], [ %55, %54 ]
  %59 = phi ptr [ %63, %57 ], [ %56, %54 ]
    #dbg_value(ptr %58, !4322, !DIExpression(), !4338)
    #dbg_value(ptr %59, !4332, !DIExpression(), !4338)
  %60 = load double, ptr %58, align 8, !dbg !4345, !tbaa !2093
    #dbg_value(ptr undef, !4354, !DIExpression(), !4361)
    #dbg_value(double %60, !4356, !DIExpression(), !4361)
  %61 = tail call noundef double @llvm.fmuladd.f64(double %60, double %60, double %25), !dbg !4346
  store double %61, ptr %59, align 8, !dbg !4358, !tbaa !2093
    #dbg_value(ptr undef, !4362, !DIExpression(), !4365)
  %62 = getelementptr inbounds i8, ptr %58, i64 8, !dbg !4367
    #dbg_value(ptr %62, !4322, !DIExpression(), !4338)
    #dbg_value(ptr undef, !4362, !DIExpression(), !4368)
  %63 = getelementptr inbounds i8, ptr %59, i64 8, !dbg !4370
    #dbg_value(ptr %63, !4332, !DIExpression(), !4338)
    #dbg_value(ptr undef, !2686, !DIExpression(), !4340)
    #dbg_value(ptr undef, !2692, !DIExpression(), !4340)
  %64 = icmp eq ptr %62, %11, !dbg !4371
  br i1 %64, label %65, label %57, !dbg !4344, !llvm.loop !4372

65:                                               ; preds = %57, %52
    #dbg_value(ptr %16, !4373, !DIExpression(), !4381)
    #dbg_value(ptr %24, !4376, !DIExpression(), !4381)
    #dbg_value(ptr %16, !4377, !DIExpression(), !4381)
    #dbg_value(ptr undef, !4383, !DIExpression(), !4387)
    #dbg_value(ptr undef, !4386, !DIExpression(), !4387)
  %66 = icmp eq ptr %16, %24, !dbg !4390
  br i1 %66, label %89, label %67, !dbg !4391

67:                                               ; preds = %65
    #dbg_value(double poison, !4378, !DIExpression(), !4381)
    #dbg_value(ptr %16, !4377, !DIExpression(), !4381)
    #dbg_value(ptr %16, !4373, !DIExpression(), !4381)
    #dbg_value(ptr undef, !4362, !DIExpression(), !4392)
  %68 = getelementptr inbounds i8, ptr %16, i64 8, !dbg !4394
  %69 = icmp eq ptr %68, %24, !dbg !4395
  br i1 %69, label %81, label %70, !dbg !4397

70:                                               ; preds = %67
  %71 = load double, ptr %16, align 8, !dbg !4398, !tbaa !2093
    #dbg_value(double %71, !4378, !DIExpression(), !4381)
  br label %72, !dbg !4397

72:                                               ; preds = %70, %72
  %73 = phi ptr [ %79, %72 ], [ %68, %70 ]
  %74 = phi double [ %77, %72 ], [ %71, %70 ]
  %75 = phi ptr [ %78, %72 ], [ %16, %70 ]
    #dbg_value(double %74, !4378, !DIExpression(), !4381)
    #dbg_value(ptr %75, !4377, !DIExpression(), !4381)
  %76 = load double, ptr %73, align 8, !dbg !4399, !tbaa !2093
  %77 = fadd double %74, %76, !dbg !4401
    #dbg_value(double %77, !4378, !DIExpression(), !4381)
    #dbg_value(ptr undef, !4362, !DIExpression(), !4402)
  %78 = getelementptr inbounds i8, ptr %75, i64 8, !dbg !4404
    #dbg_value(ptr %78, !4377, !DIExpression(), !4381)
  store double %77, ptr %78, align 8, !dbg !4405, !tbaa !2093
    #dbg_value(ptr %73, !4373, !DIExpression(), !4381)
    #dbg_value(ptr undef, !4362, !DIExpression(), !4392)
  %79 = getelementptr inbounds i8, ptr %73, i64 8, !dbg !4394
    #dbg_value(ptr %79, !4373, !DIExpression(), !4381)
    #dbg_value(ptr undef, !2686, !DIExpression(), !4406)
    #dbg_value(ptr undef, !2692, !DIExpression(), !4406)
  %80 = icmp eq ptr %79, %24, !dbg !4395
  br i1 %80, label %81, label %72, !dbg !4397, !llvm.loop !4407

81:                                               ; preds = %72, %67
  br label %82, !dbg !4409

82:                                               ; preds = %81, %82
  %83 = phi double [ %86, %82 ], [ 1.000000e+00, %81 ]
  %84 = phi ptr [ %87, %82 ], [ %16, %81 ]
    #dbg_value(double %83, !4418, !DIExpression(), !4423)
    #dbg_value(ptr %84, !4416, !DIExpression(), !4423)
  %85 = load double, ptr %84, align 8, !dbg !4424, !tbaa !2093
    #dbg_value(ptr undef, !4426, !DIExpression(), !4437)
    #dbg_value(double %83, !4434, !DIExpression(), !4437)
    #dbg_value(double %85, !4435, !DIExpression(), !4437)
  %86 = fmul double %83, %85, !dbg !4439
    #dbg_value(double %86, !4418, !DIExpression(), !4423)
    #dbg_value(ptr undef, !4362, !DIExpression(), !4440)
  %87 = getelementptr inbounds i8, ptr %84, i64 8, !dbg !4442
    #dbg_value(ptr %87, !4416, !DIExpression(), !4423)
    #dbg_value(ptr undef, !2686, !DIExpression(), !4443)
    #dbg_value(ptr undef, !2692, !DIExpression(), !4443)
  %88 = icmp eq ptr %87, %24, !dbg !4445
  br i1 %88, label %89, label %82, !dbg !4409, !llvm.loop !4446

89:                                               ; preds = %82, %65
  %90 = phi double [ 1.000000e+00, %65 ], [ %86, %82 ]
    #dbg_value(ptr undef, !2085, !DIExpression(), !4448)
    #dbg_value(ptr undef, !2079, !DIExpression(), !4450)
    #dbg_value(ptr undef, !2279, !DIExpression(), !4452)
    #dbg_value(ptr %16, !2282, !DIExpression(), !4452)
    #dbg_value(!DIArgList(ptr %16, ptr %16, i64 %3), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 2, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4452)
  %91 = shl nuw nsw i64 %3, 3, !dbg !4454
    #dbg_value(i64 %91, !2283, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4452)
    #dbg_value(ptr undef, !2289, !DIExpression(), !4455)
    #dbg_value(ptr %16, !2292, !DIExpression(), !4455)
    #dbg_value(i64 %91, !2293, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4455)
    #dbg_value(ptr undef, !2296, !DIExpression(), !4457)
    #dbg_value(ptr %16, !2299, !DIExpression(), !4457)
    #dbg_value(i64 %91, !2300, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4457)
  tail call void @_ZdlPvm(ptr noundef nonnull %16, i64 noundef %91) #16, !dbg !4459
    #dbg_value(ptr undef, !2085, !DIExpression(), !4460)
    #dbg_value(ptr undef, !2079, !DIExpression(), !4462)
    #dbg_value(ptr undef, !2279, !DIExpression(), !4464)
    #dbg_value(ptr %10, !2282, !DIExpression(), !4464)
    #dbg_value(i64 %4, !2283, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4464)
    #dbg_value(ptr undef, !2289, !DIExpression(), !4466)
    #dbg_value(ptr %10, !2292, !DIExpression(), !4466)
    #dbg_value(i64 %4, !2293, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4466)
    #dbg_value(ptr undef, !2296, !DIExpression(), !4468)
    #dbg_value(ptr %10, !2299, !DIExpression(), !4468)
    #dbg_value(i64 %4, !2300, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4468)
  tail call void @_ZdlPvm(ptr noundef nonnull %10, i64 noundef %4) #16, !dbg !4470
  br label %92, !dbg !4471

92:                                               ; preds = %7, %89
  %93 = phi double [ %90, %89 ], [ 1.000000e+00, %7 ]
  ret double %93, !dbg !4472

94:                                               ; preds = %15, %13
  %95 = landingpad { ptr, i32 }
          cleanup, !dbg !4472
    #dbg_value(ptr undef, !2085, !DIExpression(), !4473)
    #dbg_value(ptr undef, !2079, !DIExpression(), !4475)
    #dbg_value(ptr undef, !2279, !DIExpression(), !4477)
    #dbg_value(ptr %10, !2282, !DIExpression(), !4477)
    #dbg_value(i64 %4, !2283, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4477)
    #dbg_value(ptr undef, !2289, !DIExpression(), !4479)
    #dbg_value(ptr %10, !2292, !DIExpression(), !4479)
    #dbg_value(i64 %4, !2293, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4479)
    #dbg_value(ptr undef, !2296, !DIExpression(), !4481)
    #dbg_value(ptr %10, !2299, !DIExpression(), !4481)
    #dbg_value(i64 %4, !2300, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4481)
  tail call void @_ZdlPvm(ptr noundef nonnull %10, i64 noundef %4) #16, !dbg !4483
  resume { ptr, i32 } %95, !dbg !4472
}

; Function Attrs: mustprogress uwtable
define dso_local double @sorted_copy(ptr noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 !dbg !4484 {
    #dbg_value(ptr %0, !4486, !DIExpression(), !4492)
    #dbg_value(i32 %1, !4487, !DIExpression(), !4492)
  %3 = sext i32 %1 to i64, !dbg !4493
  %4 = shl nsw i64 %3, 3, !dbg !4493
  %5 = getelementptr inbounds i8, ptr %0, i64 %4, !dbg !4493
    #dbg_value(ptr undef, !2370, !DIExpression(), !4494)
    #dbg_value(ptr %0, !2379, !DIExpression(), !4494)
    #dbg_value(ptr %5, !2380, !DIExpression(), !4494)
    #dbg_value(ptr undef, !2381, !DIExpression(), !4494)
    #dbg_value(ptr null, !4488, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !4492)
    #dbg_value(ptr null, !4488, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !4492)
    #dbg_value(ptr null, !4488, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !4492)
    #dbg_value(ptr undef, !2405, !DIExpression(), !4496)
    #dbg_value(ptr %0, !2417, !DIExpression(), !4496)
    #dbg_value(ptr %5, !2418, !DIExpression(), !4496)
    #dbg_value(i64 %4, !2420, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4496)
    #dbg_value(i64 %4, !2452, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4498)
    #dbg_value(ptr undef, !2455, !DIExpression(), !4498)
  %6 = icmp ugt i64 %4, 9223372036854775800, !dbg !4500
  br i1 %6, label %7, label %8, !dbg !4501

7:                                                ; preds = %2
  tail call void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str.1) #14, !dbg !4502
  unreachable, !dbg !4502

8:                                                ; preds = %2
    #dbg_value(ptr undef, !2194, !DIExpression(), !4503)
    #dbg_value(i64 %4, !2197, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4503)
  %9 = icmp eq i32 %1, 0, !dbg !4505
  br i1 %9, label %132, label %10, !dbg !4506

10:                                               ; preds = %8
    #dbg_value(ptr undef, !2202, !DIExpression(), !4507)
    #dbg_value(i64 %4, !2205, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4507)
    #dbg_value(ptr undef, !2208, !DIExpression(), !4509)
    #dbg_value(i64 %4, !2211, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4509)
    #dbg_value(ptr null, !2212, !DIExpression(), !4509)
  %11 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %4) #15, !dbg !4511
    #dbg_value(ptr %11, !4488, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !4492)
    #dbg_value(!DIArgList(ptr %11, i64 %4), !4488, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 128, 64), !4492)
    #dbg_value(ptr %0, !2473, !DIExpression(), !4512)
    #dbg_value(ptr %5, !2478, !DIExpression(), !4512)
    #dbg_value(ptr %11, !2479, !DIExpression(), !4512)
    #dbg_value(ptr undef, !2480, !DIExpression(), !4512)
    #dbg_value(ptr %0, !2484, !DIExpression(), !4514)
    #dbg_value(ptr %5, !2489, !DIExpression(), !4514)
    #dbg_value(ptr %11, !2490, !DIExpression(), !4514)
    #dbg_value(i8 1, !2491, !DIExpression(), !4514)
    #dbg_value(i8 1, !2492, !DIExpression(), !4514)
    #dbg_value(ptr %0, !2496, !DIExpression(), !4516)
    #dbg_value(ptr %5, !2503, !DIExpression(), !4516)
    #dbg_value(ptr %11, !2504, !DIExpression(), !4516)
    #dbg_value(ptr %0, !2507, !DIExpression(), !4518)
    #dbg_value(ptr %5, !2511, !DIExpression(), !4518)
    #dbg_value(ptr %11, !2513, !DIExpression(), !4518)
    #dbg_value(ptr %0, !2519, !DIExpression(), !4520)
    #dbg_value(ptr %5, !2522, !DIExpression(), !4520)
    #dbg_value(ptr %11, !2523, !DIExpression(), !4520)
    #dbg_value(ptr %0, !2530, !DIExpression(), !4522)
    #dbg_value(ptr %5, !2533, !DIExpression(), !4522)
    #dbg_value(ptr %11, !2534, !DIExpression(), !4522)
    #dbg_value(ptr %0, !2537, !DIExpression(), !4524)
    #dbg_value(ptr %5, !2540, !DIExpression(), !4524)
    #dbg_value(ptr %11, !2541, !DIExpression(), !4524)
    #dbg_value(ptr %0, !2544, !DIExpression(), !4526)
    #dbg_value(ptr %5, !2552, !DIExpression(), !4526)
    #dbg_value(ptr %11, !2553, !DIExpression(), !4526)
    #dbg_value(i64 %4, !2554, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4526)
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %11, ptr align 8 %0, i64 %4, i1 false), !dbg !4528
    #dbg_value(ptr %11, !4488, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !4492)
    #dbg_value(!DIArgList(ptr %11, i64 %4), !4488, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 128, 64), !4492)
  %12 = getelementptr inbounds i8, ptr %11, i64 %4, !dbg !4529
    #dbg_value(ptr %12, !4488, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !4492)
    #dbg_value(ptr %11, !4530, !DIExpression(), !4537)
    #dbg_value(ptr %12, !4535, !DIExpression(), !4537)
    #dbg_value(ptr %11, !4539, !DIExpression(), !4546)
    #dbg_value(ptr %12, !4544, !DIExpression(), !4546)
    #dbg_value(i64 %3, !4548, !DIExpression(), !4551)
  %13 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %3, i1 true), !dbg !4555
  %14 = shl nuw nsw i64 %13, 1, !dbg !4556
  %15 = xor i64 %14, 126, !dbg !4556
  invoke void @_ZSt16__introsort_loopIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEElNS0_5__ops15_Iter_less_iterEEvT_S9_T0_T1_(ptr nonnull %11, ptr nonnull %12, i64 noundef %15)
          to label %16 unwind label %142, !dbg !4557

16:                                               ; preds = %10
  invoke void @_ZSt22__final_insertion_sortIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEENS0_5__ops15_Iter_less_iterEEvT_S9_T0_(ptr nonnull %11, ptr nonnull %12)
          to label %17 unwind label %142, !dbg !4558

17:                                               ; preds = %16
    #dbg_value(i32 0, !4490, !DIExpression(), !4559)
    #dbg_value(double 0.000000e+00, !4489, !DIExpression(), !4492)
  %18 = icmp sgt i32 %1, 0, !dbg !4560
  br i1 %18, label %19, label %46, !dbg !4562

19:                                               ; preds = %17
  %20 = zext nneg i32 %1 to i64, !dbg !4560
  %21 = and i64 %20, 3, !dbg !4562
  %22 = icmp ult i32 %1, 4, !dbg !4562
  br i1 %22, label %25, label %23, !dbg !4562

23:                                               ; preds = %19
  %24 = and i64 %20, 2147483644, !dbg !4562
  br label %98, !dbg !4562

25:                                               ; preds = %98, %19
  %26 = phi double [ poison, %19 ], [ %129, %98 ]
  %27 = phi i64 [ 0, %19 ], [ %126, %98 ]
  %28 = phi double [ 0.000000e+00, %19 ], [ %129, %98 ]
  %29 = icmp eq i64 %21, 0, !dbg !4562
  br i1 %29, label %43, label %30, !dbg !4562

30:                                               ; preds = %25, %30
  %31 = phi i64 [ %37, %30 ], [ %27, %25 ]
  %32 = phi double [ %40, %30 ], [ %28, %25 ]
  %33 = phi i64 [ %41, %30 ], [ 0, %25 ]
    #dbg_value(i64 %31, !4490, !DIExpression(), !4559)
    #dbg_value(double %32, !4489, !DIExpression(), !4492)
    #dbg_value(ptr undef, !2332, !DIExpression(), !4563)
    #dbg_value(i64 %31, !2335, !DIExpression(), !4563)
  %34 = getelementptr inbounds double, ptr %11, i64 %31, !dbg !4566
  %35 = load double, ptr %34, align 8, !dbg !4567, !tbaa !2093
    #dbg_value(ptr undef, !2332, !DIExpression(), !4568)
    #dbg_value(i64 %31, !2335, !DIExpression(), !4568)
  %36 = fmul double %35, %35, !dbg !4570
  %37 = add nuw nsw i64 %31, 1, !dbg !4571
  %38 = trunc nuw nsw i64 %37 to i32, !dbg !4572
  %39 = uitofp nneg i32 %38 to double, !dbg !4572
  %40 = tail call double @llvm.fmuladd.f64(double %36, double %39, double %32), !dbg !4573
    #dbg_value(i64 %37, !4490, !DIExpression(), !4559)
    #dbg_value(double %40, !4489, !DIExpression(), !4492)
  %41 = add i64 %33, 1, !dbg !4562
  %42 = icmp eq i64 %41, %21, !dbg !4562
  br i1 %42, label %43, label %30, !dbg !4562, !llvm.loop !4574

43:                                               ; preds = %30, %25
  %44 = phi double [ %26, %25 ], [ %40, %30 ], !dbg !4573
    #dbg_value(ptr %0, !4575, !DIExpression(), !4581)
    #dbg_value(ptr %5, !4580, !DIExpression(), !4581)
    #dbg_value(ptr %0, !4583, !DIExpression(), !4592)
    #dbg_value(ptr %5, !4588, !DIExpression(), !4592)
    #dbg_value(ptr %0, !4590, !DIExpression(), !4592)
  %45 = icmp eq i32 %1, 1, !dbg !4594
  br i1 %45, label %134, label %46, !dbg !4594

46:                                               ; preds = %17, %43
  %47 = phi double [ %44, %43 ], [ 0.000000e+00, %17 ]
  %48 = getelementptr inbounds i8, ptr %0, i64 8
  %49 = load double, ptr %0, align 8, !dbg !4595, !tbaa !2093
  %50 = add nsw i64 %4, -16, !dbg !4612
  %51 = lshr exact i64 %50, 3, !dbg !4612
  %52 = add nuw nsw i64 %51, 1, !dbg !4612
  %53 = and i64 %52, 3, !dbg !4612
  %54 = icmp eq i64 %53, 0, !dbg !4612
  br i1 %54, label %67, label %55, !dbg !4612

55:                                               ; preds = %46, %55
  %56 = phi double [ %62, %55 ], [ %49, %46 ], !dbg !4595
  %57 = phi ptr [ %64, %55 ], [ %48, %46 ]
  %58 = phi ptr [ %63, %55 ], [ %0, %46 ]
  %59 = phi i64 [ %65, %55 ], [ 0, %46 ]
    #dbg_value(ptr %58, !4590, !DIExpression(), !4592)
    #dbg_value(ptr undef, !4606, !DIExpression(), !4613)
    #dbg_value(ptr %58, !4608, !DIExpression(), !4613)
    #dbg_value(ptr %57, !4609, !DIExpression(), !4613)
  %60 = load double, ptr %57, align 8, !dbg !4614, !tbaa !2093
  %61 = fcmp olt double %56, %60, !dbg !4615
  %62 = select i1 %61, double %60, double %56
  %63 = select i1 %61, ptr %57, ptr %58, !dbg !4616
    #dbg_value(ptr %63, !4590, !DIExpression(), !4592)
    #dbg_value(ptr %57, !4583, !DIExpression(), !4592)
  %64 = getelementptr inbounds i8, ptr %57, i64 8, !dbg !4617
    #dbg_value(ptr %64, !4583, !DIExpression(), !4592)
  %65 = add i64 %59, 1, !dbg !4612
  %66 = icmp eq i64 %65, %53, !dbg !4612
  br i1 %66, label %67, label %55, !dbg !4612, !llvm.loop !4618

67:                                               ; preds = %55, %46
  %68 = phi ptr [ poison, %46 ], [ %63, %55 ]
  %69 = phi double [ %49, %46 ], [ %62, %55 ]
  %70 = phi ptr [ %48, %46 ], [ %64, %55 ]
  %71 = phi ptr [ %0, %46 ], [ %63, %55 ]
  %72 = icmp ult i64 %50, 24, !dbg !4612
  br i1 %72, label %134, label %73, !dbg !4612

73:                                               ; preds = %67, %73
  %74 = phi double [ %94, %73 ], [ %69, %67 ], !dbg !4595
  %75 = phi ptr [ %96, %73 ], [ %70, %67 ]
  %76 = phi ptr [ %95, %73 ], [ %71, %67 ]
    #dbg_value(ptr %76, !4590, !DIExpression(), !4592)
    #dbg_value(ptr undef, !4606, !DIExpression(), !4613)
    #dbg_value(ptr %76, !4608, !DIExpression(), !4613)
    #dbg_value(ptr %75, !4609, !DIExpression(), !4613)
  %77 = load double, ptr %75, align 8, !dbg !4614, !tbaa !2093
  %78 = fcmp olt double %74, %77, !dbg !4615
  %79 = select i1 %78, double %77, double %74
  %80 = select i1 %78, ptr %75, ptr %76, !dbg !4616
    #dbg_value(ptr %80, !4590, !DIExpression(), !4592)
    #dbg_value(ptr %75, !4583, !DIExpression(), !4592)
  %81 = getelementptr inbounds i8, ptr %75, i64 8, !dbg !4617
    #dbg_value(ptr %81, !4583, !DIExpression(), !4592)
    #dbg_value(ptr %80, !4608, !DIExpression(), !4613)
    #dbg_value(ptr %81, !4609, !DIExpression(), !4613)
  %82 = load double, ptr %81, align 8, !dbg !4614, !tbaa !2093
  %83 = fcmp olt double %79, %82, !dbg !4615
  %84 = select i1 %83, double %82, double %79
  %85 = select i1 %83, ptr %81, ptr %80, !dbg !4616
    #dbg_value(ptr %85, !4590, !DIExpression(), !4592)
  %86 = getelementptr inbounds i8, ptr %75, i64 16, !dbg !4617
    #dbg_value(ptr %86, !4583, !DIExpression(), !4592)
    #dbg_value(ptr %85, !4608, !DIExpression(), !4613)
    #dbg_value(ptr %86, !4609, !DIExpression(), !4613)
  %87 = load double, ptr %86, align 8, !dbg !4614, !tbaa !2093
  %88 = fcmp olt double %84, %87, !dbg !4615
  %89 = select i1 %88, double %87, double %84
  %90 = select i1 %88, ptr %86, ptr %85, !dbg !4616
    #dbg_value(ptr %90, !4590, !DIExpression(), !4592)
  %91 = getelementptr inbounds i8, ptr %75, i64 24, !dbg !4617
    #dbg_value(ptr %91, !4583, !DIExpression(), !4592)
    #dbg_value(ptr %90, !4608, !DIExpression(), !4613)
    #dbg_value(ptr %91, !4609, !DIExpression(), !4613)
  %92 = load double, ptr %91, align 8, !dbg !4614, !tbaa !2093
  %93 = fcmp olt double %89, %92, !dbg !4615
  %94 = select i1 %93, double %92, double %89
  %95 = select i1 %93, ptr %91, ptr %90, !dbg !4616
    #dbg_value(ptr %95, !4590, !DIExpression(), !4592)
  %96 = getelementptr inbounds i8, ptr %75, i64 32, !dbg !4617
    #dbg_value(ptr %96, !4583, !DIExpression(), !4592)
  %97 = icmp eq ptr %96, %5, !dbg !4619
  br i1 %97, label %134, label %73, !dbg !4612, !llvm.loop !4620

98:                                               ; preds = %98, %23
  %99 = phi i64 [ 0, %23 ], [ %126, %98 ]
  %100 = phi double [ 0.000000e+00, %23 ], [ %129, %98 ]
  %101 = phi i64 [ 0, %23 ], [ %130, %98 ]
    #dbg_value(i64 %99, !4490, !DIExpression(), !4559)
    #dbg_value(double %100, !4489, !DIExpression(), !4492)
    #dbg_value(ptr undef, !2332, !DIExpression(), !4563)
    #dbg_value(i64 %99, !2335, !DIExpression(), !4563)
  %102 = getelementptr inbounds double, ptr %11, i64 %99, !dbg !4566
  %103 = load double, ptr %102, align 8, !dbg !4567, !tbaa !2093
    #dbg_value(ptr undef, !2332, !DIExpression(), !4568)
    #dbg_value(i64 %99, !2335, !DIExpression(), !4568)
  %104 = fmul double %103, %103, !dbg !4570
  %105 = or disjoint i64 %99, 1, !dbg !4571
  %106 = trunc nuw nsw i64 %105 to i32, !dbg !4572
  %107 = uitofp nneg i32 %106 to double, !dbg !4572
  %108 = tail call double @llvm.fmuladd.f64(double %104, double %107, double %100), !dbg !4573
    #dbg_value(i64 %105, !4490, !DIExpression(), !4559)
    #dbg_value(double %108, !4489, !DIExpression(), !4492)
    #dbg_value(i64 %105, !2335, !DIExpression(), !4563)
  %109 = getelementptr inbounds double, ptr %11, i64 %105, !dbg !4566
  %110 = load double, ptr %109, align 8, !dbg !4567, !tbaa !2093
    #dbg_value(i64 %105, !2335, !DIExpression(), !4568)
  %111 = fmul double %110, %110, !dbg !4570
  %112 = or disjoint i64 %99, 2, !dbg !4571
  %113 = trunc nuw nsw i64 %112 to i32, !dbg !4572
  %114 = uitofp nneg i32 %113 to double, !dbg !4572
  %115 = tail call double @llvm.fmuladd.f64(double %111, double %114, double %108), !dbg !4573
    #dbg_value(i64 %112, !4490, !DIExpression(), !4559)
    #dbg_value(double %115, !4489, !DIExpression(), !4492)
    #dbg_value(i64 %112, !2335, !DIExpression(), !4563)
  %116 = getelementptr inbounds double, ptr %11, i64 %112, !dbg !4566
  %117 = load double, ptr %116, align 8, !dbg !4567, !tbaa !2093
    #dbg_value(i64 %112, !2335, !DIExpression(), !4568)
  %118 = fmul double %117, %117, !dbg !4570
  %119 = or disjoint i64 %99, 3, !dbg !4571
  %120 = trunc nuw nsw i64 %119 to i32, !dbg !4572
  %121 = uitofp nneg i32 %120 to double, !dbg !4572
  %122 = tail call double @llvm.fmuladd.f64(double %118, double %121, double %115), !dbg !4573
    #dbg_value(i64 %119, !4490, !DIExpression(), !4559)
    #dbg_value(double %122, !4489, !DIExpression(), !4492)
    #dbg_value(i64 %119, !2335, !DIExpression(), !4563)
  %123 = getelementptr inbounds double, ptr %11, i64 %119, !dbg !4566
  %124 = load double, ptr %123, align 8, !dbg !4567, !tbaa !2093
    #dbg_value(i64 %119, !2335, !DIExpression(), !4568)
  %125 = fmul double %124, %124, !dbg !4570
  %126 = add nuw nsw i64 %99, 4, !dbg !4571
  %127 = trunc nuw nsw i64 %126 to i32, !dbg !4572
  %128 = uitofp nneg i32 %127 to double, !dbg !4572
  %129 = tail call double @llvm.fmuladd.f64(double %125, double %128, double %122), !dbg !4573
    #dbg_value(i64 %126, !4490, !DIExpression(), !4559)
    #dbg_value(double %129, !4489, !DIExpression(), !4492)
  %130 = add i64 %101, 4, !dbg !4562
  %131 = icmp eq i64 %130, %24, !dbg !4562
  br i1 %131, label %25, label %98, !dbg !4562, !llvm.loop !4622

132:                                              ; preds = %8
    #dbg_value(ptr null, !4488, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !4492)
    #dbg_value(!DIArgList(ptr null, i64 %4), !4488, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 128, 64), !4492)
    #dbg_value(i64 %4, !2554, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4526)
    #dbg_value(!DIArgList(ptr null, i64 %4), !4488, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !4492)
    #dbg_value(ptr null, !4530, !DIExpression(), !4537)
    #dbg_value(!DIArgList(ptr null, i64 %4), !4535, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !4537)
    #dbg_value(ptr null, !4539, !DIExpression(), !4546)
    #dbg_value(!DIArgList(ptr null, i64 %4), !4544, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !4546)
    #dbg_value(i32 0, !4490, !DIExpression(), !4559)
    #dbg_value(double 0.000000e+00, !4489, !DIExpression(), !4492)
    #dbg_value(ptr %0, !4575, !DIExpression(), !4581)
    #dbg_value(ptr %5, !4580, !DIExpression(), !4581)
    #dbg_value(ptr %0, !4583, !DIExpression(), !4592)
    #dbg_value(ptr %5, !4588, !DIExpression(), !4592)
    #dbg_value(ptr %0, !4590, !DIExpression(), !4592)
  %133 = load double, ptr %0, align 8, !dbg !4624, !tbaa !2093
    #dbg_value(ptr undef, !2085, !DIExpression(), !4625)
    #dbg_value(ptr undef, !2079, !DIExpression(), !4627)
    #dbg_value(ptr undef, !2279, !DIExpression(), !4629)
    #dbg_value(ptr null, !2282, !DIExpression(), !4629)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4629)
  br label %138, !dbg !4631

134:                                              ; preds = %67, %73, %43
  %135 = phi double [ %44, %43 ], [ %47, %73 ], [ %47, %67 ]
  %136 = phi ptr [ %0, %43 ], [ %68, %67 ], [ %95, %73 ]
  %137 = load double, ptr %136, align 8, !dbg !4624, !tbaa !2093
    #dbg_value(ptr undef, !2085, !DIExpression(), !4625)
    #dbg_value(ptr undef, !2079, !DIExpression(), !4627)
    #dbg_value(ptr undef, !2279, !DIExpression(), !4629)
    #dbg_value(ptr %11, !2282, !DIExpression(), !4629)
    #dbg_value(i64 %4, !2283, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4629)
    #dbg_value(ptr undef, !2289, !DIExpression(), !4632)
    #dbg_value(ptr %11, !2292, !DIExpression(), !4632)
    #dbg_value(i64 %4, !2293, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4632)
    #dbg_value(ptr undef, !2296, !DIExpression(), !4634)
    #dbg_value(ptr %11, !2299, !DIExpression(), !4634)
    #dbg_value(i64 %4, !2300, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4634)
  tail call void @_ZdlPvm(ptr noundef nonnull %11, i64 noundef %4) #16, !dbg !4636
  br label %138, !dbg !4637

138:                                              ; preds = %132, %134
  %139 = phi double [ %133, %132 ], [ %137, %134 ]
  %140 = phi double [ 0.000000e+00, %132 ], [ %135, %134 ]
  %141 = fadd double %140, %139, !dbg !4638
  ret double %141, !dbg !4639

142:                                              ; preds = %16, %10
  %143 = landingpad { ptr, i32 }
          cleanup, !dbg !4639
    #dbg_value(ptr undef, !2085, !DIExpression(), !4640)
    #dbg_value(ptr undef, !2079, !DIExpression(), !4642)
    #dbg_value(ptr undef, !2279, !DIExpression(), !4644)
    #dbg_value(ptr %11, !2282, !DIExpression(), !4644)
    #dbg_value(i64 %4, !2283, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4644)
    #dbg_value(ptr undef, !2289, !DIExpression(), !4646)
    #dbg_value(ptr %11, !2292, !DIExpression(), !4646)
    #dbg_value(i64 %4, !2293, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4646)
    #dbg_value(ptr undef, !2296, !DIExpression(), !4648)
    #dbg_value(ptr %11, !2299, !DIExpression(), !4648)
    #dbg_value(i64 %4, !2300, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4648)
  tail call void @_ZdlPvm(ptr noundef nonnull %11, i64 noundef %4) #16, !dbg !4650
  resume { ptr, i32 } %143, !dbg !4639
}

; Function Attrs: mustprogress uwtable
define dso_local double @vector_assigned_and_swapped(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 !dbg !4651 {
    #dbg_value(ptr %0, !4653, !DIExpression(), !4660)
    #dbg_value(i32 %1, !4654, !DIExpression(), !4660)
  %3 = sext i32 %1 to i64, !dbg !4661
    #dbg_value(ptr undef, !3059, !DIExpression(), !4662)
    #dbg_value(i64 %3, !3062, !DIExpression(), !4662)
    #dbg_value(ptr %0, !3063, !DIExpression(), !4662)
    #dbg_value(ptr undef, !3064, !DIExpression(), !4662)
    #dbg_value(i64 %3, !2452, !DIExpression(), !4664)
    #dbg_value(ptr undef, !2455, !DIExpression(), !4664)
  %4 = icmp slt i32 %1, 0, !dbg !4666
  br i1 %4, label %5, label %6, !dbg !4667

5:                                                ; preds = %2
  tail call void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str.1) #14, !dbg !4668
  unreachable, !dbg !4668

6:                                                ; preds = %2
    #dbg_value(ptr undef, !3072, !DIExpression(), !4669)
    #dbg_value(i64 %3, !3075, !DIExpression(), !4669)
    #dbg_value(ptr undef, !3076, !DIExpression(), !4669)
    #dbg_value(ptr null, !4655, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !4660)
    #dbg_value(ptr null, !4655, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !4660)
    #dbg_value(ptr null, !4655, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !4660)
    #dbg_value(ptr undef, !3083, !DIExpression(), !4671)
    #dbg_value(i64 %3, !3086, !DIExpression(), !4671)
    #dbg_value(ptr undef, !2194, !DIExpression(), !4673)
    #dbg_value(i64 %3, !2197, !DIExpression(), !4673)
  %7 = icmp eq i32 %1, 0, !dbg !4675
  br i1 %7, label %72, label %8, !dbg !4676

8:                                                ; preds = %6
    #dbg_value(ptr undef, !2202, !DIExpression(), !4677)
    #dbg_value(i64 %3, !2205, !DIExpression(), !4677)
    #dbg_value(ptr undef, !2208, !DIExpression(), !4679)
    #dbg_value(i64 %3, !2211, !DIExpression(), !4679)
    #dbg_value(ptr null, !2212, !DIExpression(), !4679)
  %9 = shl nuw nsw i64 %3, 3, !dbg !4681
  %10 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %9) #15, !dbg !4682
    #dbg_value(ptr %10, !4655, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !4660)
  %11 = getelementptr inbounds double, ptr %10, i64 %3, !dbg !4683
    #dbg_value(ptr %11, !4655, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !4660)
    #dbg_value(ptr undef, !3094, !DIExpression(), !4684)
    #dbg_value(i64 %3, !3097, !DIExpression(), !4684)
    #dbg_value(ptr %0, !3098, !DIExpression(), !4684)
    #dbg_value(ptr %10, !3102, !DIExpression(), !4686)
    #dbg_value(i64 %3, !3107, !DIExpression(), !4686)
    #dbg_value(ptr %0, !3108, !DIExpression(), !4686)
    #dbg_value(ptr undef, !3109, !DIExpression(), !4686)
    #dbg_value(ptr %10, !3115, !DIExpression(), !4688)
    #dbg_value(i64 %3, !3120, !DIExpression(), !4688)
    #dbg_value(ptr %0, !3121, !DIExpression(), !4688)
    #dbg_value(i8 1, !3122, !DIExpression(), !4688)
    #dbg_value(ptr %10, !3126, !DIExpression(), !4690)
    #dbg_value(i64 %3, !3133, !DIExpression(), !4690)
    #dbg_value(ptr %0, !3134, !DIExpression(), !4690)
    #dbg_value(ptr %10, !3137, !DIExpression(), !4692)
    #dbg_value(i64 %3, !3140, !DIExpression(), !4692)
    #dbg_value(ptr %0, !3141, !DIExpression(), !4692)
    #dbg_value(ptr %10, !3145, !DIExpression(), !4694)
    #dbg_value(i64 %3, !3150, !DIExpression(), !4694)
    #dbg_value(ptr %0, !3151, !DIExpression(), !4694)
    #dbg_value(ptr %10, !3213, !DIExpression(), !4696)
    #dbg_value(ptr %11, !3218, !DIExpression(), !4696)
    #dbg_value(ptr %0, !3219, !DIExpression(), !4696)
    #dbg_value(ptr %10, !3224, !DIExpression(), !4698)
    #dbg_value(ptr %11, !3233, !DIExpression(), !4698)
    #dbg_value(ptr %0, !3234, !DIExpression(), !4698)
  %12 = load double, ptr %0, align 8, !dbg !4700, !tbaa !2093
    #dbg_value(double %12, !3235, !DIExpression(), !4698)
  %13 = add nsw i64 %9, -8, !dbg !4701
  %14 = lshr exact i64 %13, 3, !dbg !4701
  %15 = add nuw nsw i64 %14, 1, !dbg !4701
  %16 = icmp ult i64 %13, 24, !dbg !4701
  br i1 %16, label %32, label %17, !dbg !4701

17:                                               ; preds = %8
  %18 = and i64 %15, 4611686018427387900, !dbg !4701
  %19 = shl i64 %18, 3, !dbg !4701
  %20 = getelementptr i8, ptr %10, i64 %19, !dbg !4701
  %21 = insertelement <2 x double> poison, double %12, i64 0, !dbg !4701
  %22 = shufflevector <2 x double> %21, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !4701
  br label %23, !dbg !4701

23:                                               ; preds = %23, %17
  %24 = phi i64 [ 0, %17 ], [ %28, %23 ]
  %25 = shl i64 %24, 3, !dbg !4701
  %26 = getelementptr i8, ptr %10, i64 %25
  %27 = getelementptr i8, ptr %26, i64 16, !dbg !4702
  store <2 x double> %22, ptr %26, align 8, !dbg !4702, !tbaa !2093
  store <2 x double> %22, ptr %27, align 8, !dbg !4702, !tbaa !2093
  %28 = add nuw i64 %24, 4
  %29 = icmp eq i64 %28, %18
  br i1 %29, label %30, label %23, !llvm.loop !4703

30:                                               ; preds = %23
  %31 = icmp eq i64 %15, %18, !dbg !4701
  br i1 %31, label %38, label %32, !dbg !4701

32:                                               ; preds = %30, %8
  %33 = phi ptr [ %10, %8 ], [ %20, %30 ]
  br label %34, !dbg !4701

34:                                               ; preds = %32, %34
  %35 = phi ptr [ %36, %34 ], [ %33, %32 ]
    #dbg_value(ptr %35, !3224, !DIExpression(), !4698)
  store double %12, ptr %35, align 8, !dbg !4702, !tbaa !2093
  %36 = getelementptr inbounds i8, ptr %35, i64 8, !dbg !4705
    #dbg_value(ptr %36, !3224, !DIExpression(), !4698)
  %37 = icmp eq ptr %36, %11, !dbg !4706
  br i1 %37, label %38, label %34, !dbg !4701, !llvm.loop !4707

38:                                               ; preds = %34, %30
    #dbg_value(ptr %10, !4655, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !4660)
    #dbg_value(ptr %11, !4655, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !4660)
    #dbg_value(ptr %11, !4655, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !4660)
    #dbg_value(ptr null, !4656, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !4660)
    #dbg_value(ptr null, !4656, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !4660)
    #dbg_value(ptr null, !4656, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !4660)
    #dbg_value(ptr undef, !4708, !DIExpression(), !4718)
    #dbg_value(ptr undef, !4711, !DIExpression(), !4718)
    #dbg_value(ptr undef, !2174, !DIExpression(), !4720)
    #dbg_value(ptr undef, !4722, !DIExpression(), !4725)
    #dbg_value(i64 %9, !4712, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4727)
    #dbg_value(ptr %10, !4728, !DIExpression(), !4740)
    #dbg_value(ptr %11, !4738, !DIExpression(), !4740)
    #dbg_value(ptr undef, !4736, !DIExpression(), !4740)
    #dbg_value(i64 %9, !4737, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4740)
    #dbg_value(ptr undef, !2194, !DIExpression(), !4742)
    #dbg_value(i64 %9, !2197, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4742)
    #dbg_value(ptr undef, !2202, !DIExpression(), !4744)
    #dbg_value(i64 %9, !2205, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4744)
    #dbg_value(ptr undef, !2208, !DIExpression(), !4746)
    #dbg_value(i64 %9, !2211, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4746)
    #dbg_value(ptr null, !2212, !DIExpression(), !4746)
  %39 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %9) #15
          to label %40 unwind label %92, !dbg !4748

40:                                               ; preds = %38
    #dbg_value(ptr %39, !4739, !DIExpression(), !4740)
    #dbg_value(ptr %10, !3502, !DIExpression(), !4749)
    #dbg_value(ptr %11, !3507, !DIExpression(), !4749)
    #dbg_value(ptr %39, !3508, !DIExpression(), !4749)
    #dbg_value(ptr undef, !3509, !DIExpression(), !4749)
    #dbg_value(ptr %10, !3514, !DIExpression(), !4752)
    #dbg_value(ptr %11, !3519, !DIExpression(), !4752)
    #dbg_value(ptr %39, !3520, !DIExpression(), !4752)
    #dbg_value(i8 1, !3521, !DIExpression(), !4752)
    #dbg_value(i8 1, !3522, !DIExpression(), !4752)
    #dbg_value(ptr %10, !3526, !DIExpression(), !4754)
    #dbg_value(ptr %11, !3530, !DIExpression(), !4754)
    #dbg_value(ptr %39, !3531, !DIExpression(), !4754)
    #dbg_value(ptr %10, !3534, !DIExpression(), !4756)
    #dbg_value(ptr %11, !3537, !DIExpression(), !4756)
    #dbg_value(ptr %39, !3538, !DIExpression(), !4756)
    #dbg_value(ptr %10, !3543, !DIExpression(), !4758)
    #dbg_value(ptr %11, !3546, !DIExpression(), !4758)
    #dbg_value(ptr %39, !3547, !DIExpression(), !4758)
    #dbg_value(ptr %10, !2530, !DIExpression(), !4760)
    #dbg_value(ptr %11, !2533, !DIExpression(), !4760)
    #dbg_value(ptr %39, !2534, !DIExpression(), !4760)
    #dbg_value(ptr %10, !2537, !DIExpression(), !4762)
    #dbg_value(ptr %11, !2540, !DIExpression(), !4762)
    #dbg_value(ptr %39, !2541, !DIExpression(), !4762)
    #dbg_value(ptr %10, !2544, !DIExpression(), !4764)
    #dbg_value(ptr %11, !2552, !DIExpression(), !4764)
    #dbg_value(ptr %39, !2553, !DIExpression(), !4764)
    #dbg_value(i64 %9, !2554, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4764)
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %39, ptr nonnull align 8 %10, i64 %9, i1 false), !dbg !4766
    #dbg_value(ptr %39, !4656, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !4660)
  %41 = getelementptr inbounds i8, ptr %39, i64 %9, !dbg !4767
    #dbg_value(ptr %41, !4656, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !4660)
    #dbg_value(ptr %39, !4656, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !4660)
  %42 = getelementptr inbounds i8, ptr %39, i64 %9, !dbg !4768
    #dbg_value(ptr %42, !4656, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !4660)
    #dbg_value(i32 0, !4657, !DIExpression(), !4769)
  br i1 %7, label %67, label %43, !dbg !4770

43:                                               ; preds = %40
  %44 = tail call i32 @llvm.smax.i32(i32 %1, i32 1), !dbg !4770
  %45 = zext nneg i32 %44 to i64, !dbg !4771
  %46 = icmp slt i32 %1, 4, !dbg !4770
  br i1 %46, label %47, label %49, !dbg !4770

47:                                               ; preds = %65, %43
  %48 = phi i64 [ 0, %43 ], [ %50, %65 ]
  br label %109, !dbg !4770

49:                                               ; preds = %43
  %50 = and i64 %45, 2147483644, !dbg !4770
  br label %51, !dbg !4770

51:                                               ; preds = %51, %49
  %52 = phi i64 [ 0, %49 ], [ %63, %51 ], !dbg !4773
  %53 = getelementptr inbounds double, ptr %0, i64 %52, !dbg !4774
  %54 = getelementptr inbounds i8, ptr %53, i64 16, !dbg !4774
  %55 = load <2 x double>, ptr %53, align 8, !dbg !4774, !tbaa !2093
  %56 = load <2 x double>, ptr %54, align 8, !dbg !4774, !tbaa !2093
  %57 = getelementptr inbounds double, ptr %39, i64 %52, !dbg !4776
  %58 = getelementptr inbounds i8, ptr %57, i64 16, !dbg !4778
  %59 = load <2 x double>, ptr %57, align 8, !dbg !4778, !tbaa !2093
  %60 = load <2 x double>, ptr %58, align 8, !dbg !4778, !tbaa !2093
  %61 = fmul <2 x double> %55, %59, !dbg !4778
  %62 = fmul <2 x double> %56, %60, !dbg !4778
  store <2 x double> %61, ptr %57, align 8, !dbg !4778, !tbaa !2093
  store <2 x double> %62, ptr %58, align 8, !dbg !4778, !tbaa !2093
  %63 = add nuw i64 %52, 4, !dbg !4773
  %64 = icmp eq i64 %63, %50, !dbg !4773
  br i1 %64, label %65, label %51, !dbg !4773, !llvm.loop !4779

65:                                               ; preds = %51
  %66 = icmp eq i64 %50, %45, !dbg !4770
  br i1 %66, label %67, label %47, !dbg !4770

67:                                               ; preds = %109, %65, %40
    #dbg_value(ptr %39, !4655, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !4660)
    #dbg_value(ptr %42, !4655, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !4660)
    #dbg_value(ptr %41, !4655, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !4660)
    #dbg_value(ptr %10, !4656, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !4660)
    #dbg_value(ptr %11, !4656, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !4660)
    #dbg_value(ptr %11, !4656, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !4660)
  %68 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !4781
    #dbg_value(ptr undef, !4782, !DIExpression(), !4787)
    #dbg_value(i64 2, !4785, !DIExpression(), !4787)
    #dbg_value(ptr %68, !4786, !DIExpression(), !4787)
    #dbg_value(ptr undef, !4789, !DIExpression(), !4800)
    #dbg_value(i64 2, !4792, !DIExpression(), !4800)
    #dbg_value(ptr %68, !4793, !DIExpression(), !4800)
    #dbg_value(ptr undef, !4722, !DIExpression(), !4802)
  %69 = ptrtoint ptr %11 to i64, !dbg !4804
  %70 = shl nuw nsw i64 %3, 3, !dbg !4804
  %71 = icmp eq i32 %1, 1, !dbg !4805
  br i1 %71, label %74, label %89, !dbg !4806

72:                                               ; preds = %6
    #dbg_value(i32 0, !4657, !DIExpression(), !4769)
    #dbg_value(ptr null, !4655, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !4660)
    #dbg_value(ptr null, !4655, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !4660)
    #dbg_value(ptr null, !4655, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !4660)
    #dbg_value(ptr null, !4656, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !4660)
    #dbg_value(ptr null, !4656, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !4660)
    #dbg_value(ptr null, !4656, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !4660)
  %73 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !4781
    #dbg_value(ptr undef, !4782, !DIExpression(), !4787)
    #dbg_value(i64 2, !4785, !DIExpression(), !4787)
    #dbg_value(ptr %73, !4786, !DIExpression(), !4787)
    #dbg_value(ptr undef, !4789, !DIExpression(), !4800)
    #dbg_value(i64 2, !4792, !DIExpression(), !4800)
    #dbg_value(ptr %73, !4793, !DIExpression(), !4800)
    #dbg_value(ptr undef, !4722, !DIExpression(), !4802)
  br label %74, !dbg !4806

74:                                               ; preds = %72, %67
  %75 = phi i64 [ 0, %72 ], [ %70, %67 ]
  %76 = phi i64 [ 0, %72 ], [ %69, %67 ]
  %77 = phi ptr [ %73, %72 ], [ %68, %67 ]
  %78 = phi ptr [ null, %72 ], [ %10, %67 ]
  %79 = phi ptr [ null, %72 ], [ %39, %67 ]
  %80 = phi ptr [ null, %72 ], [ %41, %67 ]
  %81 = phi ptr [ null, %72 ], [ %42, %67 ]
    #dbg_value(ptr undef, !3059, !DIExpression(), !4807)
    #dbg_value(i64 2, !3062, !DIExpression(), !4807)
    #dbg_value(ptr %77, !3063, !DIExpression(), !4807)
    #dbg_value(ptr undef, !3064, !DIExpression(), !4807)
    #dbg_value(i64 2, !2452, !DIExpression(), !4809)
    #dbg_value(ptr undef, !2455, !DIExpression(), !4809)
    #dbg_value(ptr undef, !3072, !DIExpression(), !4811)
    #dbg_value(i64 2, !3075, !DIExpression(), !4811)
    #dbg_value(ptr undef, !3076, !DIExpression(), !4811)
    #dbg_value(ptr null, !4794, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !4813)
    #dbg_value(ptr null, !4794, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !4813)
    #dbg_value(ptr null, !4794, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !4813)
    #dbg_value(ptr undef, !3083, !DIExpression(), !4814)
    #dbg_value(i64 2, !3086, !DIExpression(), !4814)
    #dbg_value(ptr undef, !2194, !DIExpression(), !4816)
    #dbg_value(i64 2, !2197, !DIExpression(), !4816)
    #dbg_value(ptr undef, !2202, !DIExpression(), !4818)
    #dbg_value(i64 2, !2205, !DIExpression(), !4818)
    #dbg_value(ptr undef, !2208, !DIExpression(), !4820)
    #dbg_value(i64 2, !2211, !DIExpression(), !4820)
    #dbg_value(ptr null, !2212, !DIExpression(), !4820)
  %82 = invoke noalias noundef nonnull dereferenceable(16) ptr @_Znwm(i64 noundef 16) #15
          to label %83 unwind label %94, !dbg !4822

83:                                               ; preds = %74
    #dbg_value(ptr %82, !4794, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !4813)
    #dbg_value(ptr %86, !4794, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !4813)
    #dbg_value(ptr undef, !3094, !DIExpression(), !4823)
    #dbg_value(i64 2, !3097, !DIExpression(), !4823)
    #dbg_value(ptr %77, !3098, !DIExpression(), !4823)
    #dbg_value(ptr %82, !3102, !DIExpression(), !4825)
    #dbg_value(i64 2, !3107, !DIExpression(), !4825)
    #dbg_value(ptr %77, !3108, !DIExpression(), !4825)
    #dbg_value(ptr undef, !3109, !DIExpression(), !4825)
    #dbg_value(ptr %82, !3115, !DIExpression(), !4827)
    #dbg_value(i64 2, !3120, !DIExpression(), !4827)
    #dbg_value(ptr %77, !3121, !DIExpression(), !4827)
    #dbg_value(i8 1, !3122, !DIExpression(), !4827)
    #dbg_value(ptr %82, !3126, !DIExpression(), !4829)
    #dbg_value(i64 2, !3133, !DIExpression(), !4829)
    #dbg_value(ptr %77, !3134, !DIExpression(), !4829)
    #dbg_value(ptr %82, !3137, !DIExpression(), !4831)
    #dbg_value(i64 2, !3140, !DIExpression(), !4831)
    #dbg_value(ptr %77, !3141, !DIExpression(), !4831)
    #dbg_value(ptr %82, !3145, !DIExpression(), !4833)
    #dbg_value(i64 2, !3150, !DIExpression(), !4833)
    #dbg_value(ptr %77, !3151, !DIExpression(), !4833)
    #dbg_value(ptr %82, !3213, !DIExpression(), !4835)
    #dbg_value(ptr %86, !3218, !DIExpression(), !4835)
    #dbg_value(ptr %77, !3219, !DIExpression(), !4835)
    #dbg_value(ptr %82, !3224, !DIExpression(), !4837)
    #dbg_value(ptr %86, !3233, !DIExpression(), !4837)
    #dbg_value(ptr %77, !3234, !DIExpression(), !4837)
  %84 = load double, ptr %77, align 8, !dbg !4839, !tbaa !2093
    #dbg_value(double %84, !3235, !DIExpression(), !4837)
  store double %84, ptr %82, align 8, !dbg !4840, !tbaa !2093
    #dbg_value(!DIArgList(ptr %82, i64 8), !3224, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !4837)
  %85 = getelementptr inbounds i8, ptr %82, i64 8, !dbg !4840
    #dbg_value(ptr %85, !3224, !DIExpression(), !4837)
  store double %84, ptr %85, align 8, !dbg !4840, !tbaa !2093
    #dbg_value(!DIArgList(ptr %82, i64 16), !3224, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !4837)
  %86 = getelementptr inbounds i8, ptr %82, i64 16, !dbg !4841
    #dbg_value(ptr %78, !4794, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !4813)
    #dbg_value(ptr poison, !4794, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !4813)
    #dbg_value(ptr poison, !4794, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !4813)
    #dbg_value(ptr %82, !4656, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !4660)
    #dbg_value(ptr %86, !4656, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !4660)
    #dbg_value(ptr %86, !4656, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !4660)
    #dbg_value(ptr undef, !2085, !DIExpression(), !4842)
    #dbg_value(ptr undef, !2079, !DIExpression(), !4844)
    #dbg_value(ptr undef, !2279, !DIExpression(), !4846)
    #dbg_value(ptr %78, !2282, !DIExpression(), !4846)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4846)
  %87 = icmp eq ptr %78, null, !dbg !4848
  br i1 %87, label %118, label %88, !dbg !4849

88:                                               ; preds = %83
    #dbg_value(i64 %75, !2283, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4846)
    #dbg_value(ptr undef, !2289, !DIExpression(), !4850)
    #dbg_value(ptr %78, !2292, !DIExpression(), !4850)
    #dbg_value(i64 %75, !2293, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4850)
    #dbg_value(ptr undef, !2296, !DIExpression(), !4852)
    #dbg_value(ptr %78, !2299, !DIExpression(), !4852)
    #dbg_value(i64 %75, !2300, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4852)
  tail call void @_ZdlPvm(ptr noundef nonnull %78, i64 noundef %75) #16, !dbg !4854
  br label %118, !dbg !4855

89:                                               ; preds = %67
    #dbg_value(ptr undef, !2174, !DIExpression(), !4856)
    #dbg_value(ptr %10, !3224, !DIExpression(), !4858)
    #dbg_value(ptr %10, !3224, !DIExpression(), !4887)
    #dbg_value(ptr %68, !3234, !DIExpression(), !4858)
    #dbg_value(ptr %68, !3234, !DIExpression(), !4887)
  %90 = load double, ptr %68, align 8, !dbg !4892, !tbaa !2093
    #dbg_value(ptr %10, !3137, !DIExpression(), !4893)
    #dbg_value(i64 2, !3140, !DIExpression(), !4893)
    #dbg_value(ptr %68, !3141, !DIExpression(), !4893)
    #dbg_value(ptr %10, !3145, !DIExpression(), !4894)
    #dbg_value(i64 2, !3150, !DIExpression(), !4894)
    #dbg_value(ptr %68, !3151, !DIExpression(), !4894)
    #dbg_value(ptr %10, !3213, !DIExpression(), !4895)
    #dbg_value(ptr %10, !3218, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !4895)
    #dbg_value(ptr %68, !3219, !DIExpression(), !4895)
    #dbg_value(ptr %10, !3233, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !4887)
    #dbg_value(double %90, !3235, !DIExpression(), !4887)
  store double %90, ptr %10, align 8, !dbg !4896, !tbaa !2093
    #dbg_value(!DIArgList(ptr %10, i64 8), !3224, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !4887)
  %91 = getelementptr inbounds i8, ptr %10, i64 8, !dbg !4896
    #dbg_value(ptr %91, !3224, !DIExpression(), !4887)
  store double %90, ptr %91, align 8, !dbg !4896, !tbaa !2093
    #dbg_value(!DIArgList(ptr %10, i64 16), !3224, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !4887)
    #dbg_value(ptr %11, !4656, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !4660)
    #dbg_value(ptr %10, !4656, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !4660)
    #dbg_value(ptr %39, !4659, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !4660)
    #dbg_value(ptr %42, !4659, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !4660)
    #dbg_value(ptr %41, !4659, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !4660)
    #dbg_value(ptr null, !4655, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !4660)
    #dbg_value(ptr null, !4655, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !4660)
    #dbg_value(ptr null, !4655, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !4660)
    #dbg_value(ptr %39, !4897, !DIExpression(), !4905)
    #dbg_value(ptr %42, !4902, !DIExpression(), !4905)
    #dbg_value(double 0.000000e+00, !4903, !DIExpression(), !4905)
    #dbg_value(ptr undef, !2686, !DIExpression(), !4907)
    #dbg_value(ptr undef, !2692, !DIExpression(), !4907)
  br label %119, !dbg !4911

92:                                               ; preds = %38
  %93 = landingpad { ptr, i32 }
          cleanup, !dbg !4912
    #dbg_value(ptr %10, !4655, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !4660)
    #dbg_value(ptr %11, !4655, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !4660)
    #dbg_value(ptr poison, !4656, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !4660)
    #dbg_value(ptr null, !4656, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !4660)
    #dbg_value(ptr undef, !2085, !DIExpression(), !4913)
    #dbg_value(ptr undef, !2079, !DIExpression(), !4915)
    #dbg_value(ptr undef, !2279, !DIExpression(), !4917)
    #dbg_value(ptr null, !2282, !DIExpression(), !4917)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4917)
    #dbg_value(ptr undef, !2085, !DIExpression(), !4919)
    #dbg_value(ptr undef, !2079, !DIExpression(), !4921)
    #dbg_value(ptr undef, !2279, !DIExpression(), !4923)
    #dbg_value(ptr %10, !2282, !DIExpression(), !4923)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4923)
  br label %102, !dbg !4925

94:                                               ; preds = %74
  %95 = landingpad { ptr, i32 }
          cleanup, !dbg !4912
    #dbg_value(ptr %79, !4655, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !4660)
    #dbg_value(ptr %80, !4655, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !4660)
    #dbg_value(ptr poison, !4656, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !4660)
    #dbg_value(ptr %78, !4656, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !4660)
    #dbg_value(ptr undef, !2085, !DIExpression(), !4913)
    #dbg_value(ptr undef, !2079, !DIExpression(), !4915)
    #dbg_value(ptr undef, !2279, !DIExpression(), !4917)
    #dbg_value(ptr %78, !2282, !DIExpression(), !4917)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4917)
  %96 = icmp eq ptr %78, null, !dbg !4926
  br i1 %96, label %100, label %97, !dbg !4927

97:                                               ; preds = %94
    #dbg_value(!DIArgList(i64 %76, ptr %78), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4917)
  %98 = ptrtoint ptr %78 to i64, !dbg !4928
    #dbg_value(!DIArgList(i64 %76, i64 %98), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4917)
  %99 = sub i64 %76, %98, !dbg !4928
    #dbg_value(i64 %99, !2283, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4917)
    #dbg_value(ptr undef, !2289, !DIExpression(), !4929)
    #dbg_value(ptr %78, !2292, !DIExpression(), !4929)
    #dbg_value(i64 %99, !2293, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4929)
    #dbg_value(ptr undef, !2296, !DIExpression(), !4931)
    #dbg_value(ptr %78, !2299, !DIExpression(), !4931)
    #dbg_value(i64 %99, !2300, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4931)
  tail call void @_ZdlPvm(ptr noundef nonnull %78, i64 noundef %99) #16, !dbg !4933
  br label %100, !dbg !4934

100:                                              ; preds = %94, %97
    #dbg_value(ptr undef, !2085, !DIExpression(), !4919)
    #dbg_value(ptr undef, !2079, !DIExpression(), !4921)
    #dbg_value(ptr undef, !2279, !DIExpression(), !4923)
    #dbg_value(ptr %79, !2282, !DIExpression(), !4923)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4923)
  %101 = icmp eq ptr %79, null, !dbg !4935
  br i1 %101, label %150, label %102, !dbg !4925

102:                                              ; preds = %92, %100
  %103 = phi ptr [ %11, %92 ], [ %80, %100 ]
  %104 = phi ptr [ %10, %92 ], [ %79, %100 ]
  %105 = phi { ptr, i32 } [ %93, %92 ], [ %95, %100 ]
    #dbg_value(!DIArgList(ptr %103, ptr %104), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4923)
  %106 = ptrtoint ptr %103 to i64, !dbg !4936
    #dbg_value(!DIArgList(i64 %106, ptr %104), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4923)
  %107 = ptrtoint ptr %104 to i64, !dbg !4936
    #dbg_value(!DIArgList(i64 %106, i64 %107), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4923)
  %108 = sub i64 %106, %107, !dbg !4936
    #dbg_value(i64 %108, !2283, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4923)
    #dbg_value(ptr undef, !2289, !DIExpression(), !4937)
    #dbg_value(ptr %104, !2292, !DIExpression(), !4937)
    #dbg_value(i64 %108, !2293, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4937)
    #dbg_value(ptr undef, !2296, !DIExpression(), !4939)
    #dbg_value(ptr %104, !2299, !DIExpression(), !4939)
    #dbg_value(i64 %108, !2300, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4939)
  tail call void @_ZdlPvm(ptr noundef nonnull %104, i64 noundef %108) #16, !dbg !4941
  br label %150, !dbg !4942

109:                                              ; preds = %47, %109
  %110 = phi i64 [ %116, %109 ], [ %48, %47 ]
    #dbg_value(i64 %110, !4657, !DIExpression(), !4769)
  %111 = getelementptr inbounds double, ptr %0, i64 %110, !dbg !4774
  %112 = load double, ptr %111, align 8, !dbg !4774, !tbaa !2093
    #dbg_value(ptr undef, !2332, !DIExpression(), !4943)
    #dbg_value(i64 %110, !2335, !DIExpression(), !4943)
  %113 = getelementptr inbounds double, ptr %39, i64 %110, !dbg !4776
  %114 = load double, ptr %113, align 8, !dbg !4778, !tbaa !2093
  %115 = fmul double %112, %114, !dbg !4778
  store double %115, ptr %113, align 8, !dbg !4778, !tbaa !2093
  %116 = add nuw nsw i64 %110, 1, !dbg !4773
    #dbg_value(i64 %116, !4657, !DIExpression(), !4769)
  %117 = icmp eq i64 %116, %45, !dbg !4771
  br i1 %117, label %67, label %109, !dbg !4770, !llvm.loop !4944

118:                                              ; preds = %83, %88
    #dbg_value(ptr %86, !4656, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !4660)
    #dbg_value(ptr %82, !4656, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !4660)
    #dbg_value(ptr %79, !4659, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !4660)
    #dbg_value(ptr %81, !4659, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !4660)
    #dbg_value(ptr %80, !4659, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !4660)
    #dbg_value(ptr null, !4655, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !4660)
    #dbg_value(ptr null, !4655, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !4660)
    #dbg_value(ptr null, !4655, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !4660)
    #dbg_value(ptr %79, !4897, !DIExpression(), !4905)
    #dbg_value(ptr %81, !4902, !DIExpression(), !4905)
    #dbg_value(double 0.000000e+00, !4903, !DIExpression(), !4905)
    #dbg_value(ptr undef, !2686, !DIExpression(), !4907)
    #dbg_value(ptr undef, !2692, !DIExpression(), !4907)
  br i1 %7, label %132, label %119, !dbg !4911

119:                                              ; preds = %89, %118
  %120 = phi ptr [ %11, %89 ], [ %86, %118 ]
  %121 = phi ptr [ %10, %89 ], [ %82, %118 ]
  %122 = phi ptr [ %42, %89 ], [ %81, %118 ]
  %123 = phi ptr [ %41, %89 ], [ %80, %118 ]
  %124 = phi ptr [ %39, %89 ], [ %79, %118 ]
  br label %125, !dbg !4911

125:                                              ; preds = %119, %125
  %126 = phi double [ %129, %125 ], [ 0.000000e+00, %119 ]
  %127 = phi ptr [ %130, %125 ], [ %124, %119 ]
    #dbg_value(double %126, !4903, !DIExpression(), !4905)
    #dbg_value(ptr %127, !4897, !DIExpression(), !4905)
  %128 = load double, ptr %127, align 8, !dbg !4945, !tbaa !2093
  %129 = fadd double %126, %128, !dbg !4946
    #dbg_value(double %129, !4903, !DIExpression(), !4905)
    #dbg_value(ptr undef, !4362, !DIExpression(), !4947)
  %130 = getelementptr inbounds i8, ptr %127, i64 8, !dbg !4949
    #dbg_value(ptr %130, !4897, !DIExpression(), !4905)
    #dbg_value(ptr undef, !2686, !DIExpression(), !4907)
    #dbg_value(ptr undef, !2692, !DIExpression(), !4907)
  %131 = icmp eq ptr %130, %122, !dbg !4950
  br i1 %131, label %132, label %125, !dbg !4911, !llvm.loop !4951

132:                                              ; preds = %125, %118
  %133 = phi ptr [ %86, %118 ], [ %120, %125 ]
  %134 = phi ptr [ %82, %118 ], [ %121, %125 ]
  %135 = phi ptr [ %80, %118 ], [ %123, %125 ]
  %136 = phi ptr [ %79, %118 ], [ %124, %125 ]
  %137 = phi double [ 0.000000e+00, %118 ], [ %129, %125 ]
    #dbg_value(ptr undef, !2332, !DIExpression(), !4953)
    #dbg_value(i64 1, !2335, !DIExpression(), !4953)
  %138 = getelementptr inbounds i8, ptr %134, i64 8, !dbg !4955
  %139 = load double, ptr %138, align 8, !dbg !4956, !tbaa !2093
    #dbg_value(ptr undef, !2085, !DIExpression(), !4957)
    #dbg_value(ptr undef, !2079, !DIExpression(), !4959)
    #dbg_value(ptr undef, !2279, !DIExpression(), !4961)
    #dbg_value(ptr %136, !2282, !DIExpression(), !4961)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4961)
  %140 = icmp eq ptr %136, null, !dbg !4963
  br i1 %140, label %145, label %141, !dbg !4964

141:                                              ; preds = %132
    #dbg_value(!DIArgList(ptr %135, ptr %136), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4961)
  %142 = ptrtoint ptr %135 to i64, !dbg !4965
    #dbg_value(!DIArgList(i64 %142, ptr %136), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4961)
  %143 = ptrtoint ptr %136 to i64, !dbg !4965
    #dbg_value(!DIArgList(i64 %142, i64 %143), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4961)
  %144 = sub i64 %142, %143, !dbg !4965
    #dbg_value(i64 %144, !2283, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4961)
    #dbg_value(ptr undef, !2289, !DIExpression(), !4966)
    #dbg_value(ptr %136, !2292, !DIExpression(), !4966)
    #dbg_value(i64 %144, !2293, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4966)
    #dbg_value(ptr undef, !2296, !DIExpression(), !4968)
    #dbg_value(ptr %136, !2299, !DIExpression(), !4968)
    #dbg_value(i64 %144, !2300, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4968)
  tail call void @_ZdlPvm(ptr noundef nonnull %136, i64 noundef %144) #16, !dbg !4970
  br label %145, !dbg !4971

145:                                              ; preds = %141, %132
  %146 = fmul double %137, %139, !dbg !4972
    #dbg_value(ptr undef, !2085, !DIExpression(), !4973)
    #dbg_value(ptr undef, !2079, !DIExpression(), !4975)
    #dbg_value(ptr undef, !2279, !DIExpression(), !4977)
    #dbg_value(ptr %134, !2282, !DIExpression(), !4977)
    #dbg_value(!DIArgList(ptr %133, ptr %134), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4977)
  %147 = ptrtoint ptr %133 to i64, !dbg !4979
    #dbg_value(!DIArgList(i64 %147, ptr %134), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4977)
  %148 = ptrtoint ptr %134 to i64, !dbg !4979
    #dbg_value(!DIArgList(i64 %147, i64 %148), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4977)
  %149 = sub i64 %147, %148, !dbg !4979
    #dbg_value(i64 %149, !2283, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4977)
    #dbg_value(ptr undef, !2289, !DIExpression(), !4980)
    #dbg_value(ptr %134, !2292, !DIExpression(), !4980)
    #dbg_value(i64 %149, !2293, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4980)
    #dbg_value(ptr undef, !2296, !DIExpression(), !4982)
    #dbg_value(ptr %134, !2299, !DIExpression(), !4982)
    #dbg_value(i64 %149, !2300, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4982)
  tail call void @_ZdlPvm(ptr noundef nonnull %134, i64 noundef %149) #16, !dbg !4984
    #dbg_value(ptr undef, !2085, !DIExpression(), !4985)
    #dbg_value(ptr undef, !2079, !DIExpression(), !4987)
    #dbg_value(ptr undef, !2279, !DIExpression(), !4989)
    #dbg_value(ptr null, !2282, !DIExpression(), !4989)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4989)
  ret double %146, !dbg !4912

150:                                              ; preds = %102, %100
  %151 = phi { ptr, i32 } [ %95, %100 ], [ %105, %102 ]
  resume { ptr, i32 } %151, !dbg !4912
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
declare !dbg !4991 void @_ZSt20__throw_length_errorPKc(ptr noundef) local_unnamed_addr #8

; Function Attrs: noreturn
declare !dbg !4995 void @_ZSt28__throw_bad_array_new_lengthv() local_unnamed_addr #8

; Function Attrs: nobuiltin allocsize(0)
declare noundef nonnull ptr @_Znwm(i64 noundef) local_unnamed_addr #9

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr nocapture writeonly, ptr nocapture readonly, i64, i1 immarg) #5

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local void @_ZNSt6vectorIdSaIdEE14_M_fill_insertEN9__gnu_cxx17__normal_iteratorIPdS1_EEmRKd(ptr noundef nonnull align 8 dereferenceable(24) %0, ptr %1, i64 noundef %2, ptr noundef nonnull align 8 dereferenceable(8) %3) local_unnamed_addr #0 comdat align 2 personality ptr @__gxx_personality_v0 !dbg !4996 {
    #dbg_value(ptr %1, !4999, !DIExpression(), !5015)
    #dbg_value(ptr %0, !4998, !DIExpression(), !5015)
    #dbg_value(i64 %2, !5000, !DIExpression(), !5015)
    #dbg_value(ptr %3, !5001, !DIExpression(), !5015)
  %5 = icmp eq i64 %2, 0, !dbg !5016
  br i1 %5, label %195, label %6, !dbg !5017

6:                                                ; preds = %4
  %7 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !5018
  %8 = load ptr, ptr %7, align 8, !dbg !5018, !tbaa !2469
  %9 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !5019
  %10 = load ptr, ptr %9, align 8, !dbg !5019, !tbaa !2619
  %11 = ptrtoint ptr %8 to i64, !dbg !5020
  %12 = ptrtoint ptr %10 to i64, !dbg !5020
  %13 = sub i64 %11, %12, !dbg !5020
  %14 = ashr exact i64 %13, 3, !dbg !5020
  %15 = icmp ult i64 %14, %2, !dbg !5021
  br i1 %15, label %128, label %16, !dbg !5022

16:                                               ; preds = %6
    #dbg_value(ptr undef, !5023, !DIExpression(), !5036)
    #dbg_value(ptr %0, !5033, !DIExpression(), !5036)
    #dbg_value(ptr %3, !5034, !DIExpression(), !5036)
    #dbg_value(ptr %0, !5002, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !5038)
    #dbg_value(i64 0, !5002, !DIExpression(DW_OP_LLVM_fragment, 64, 8), !5038)
    #dbg_value(ptr poison, !5039, !DIExpression(), !5048)
    #dbg_value(ptr undef, !5046, !DIExpression(), !5048)
    #dbg_value(ptr %3, !5047, !DIExpression(), !5048)
    #dbg_value(ptr poison, !5051, !DIExpression(), !5059)
    #dbg_value(ptr undef, !5057, !DIExpression(), !5059)
    #dbg_value(ptr %3, !5058, !DIExpression(), !5059)
  %17 = load double, ptr %3, align 8, !dbg !5061, !tbaa !2093
    #dbg_value(double %17, !5002, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !5038)
    #dbg_value(ptr undef, !5007, !DIExpression(), !5038)
    #dbg_value(ptr undef, !5062, !DIExpression(), !5068)
    #dbg_value(ptr undef, !5067, !DIExpression(), !5068)
  %18 = ptrtoint ptr %1 to i64, !dbg !5070
  %19 = sub i64 %12, %18, !dbg !5070
  %20 = ashr exact i64 %19, 3, !dbg !5070
    #dbg_value(i64 %20, !5008, !DIExpression(), !5038)
    #dbg_value(ptr %10, !5009, !DIExpression(), !5038)
  %21 = icmp ugt i64 %20, %2, !dbg !5071
  br i1 %21, label %22, label %62, !dbg !5073

22:                                               ; preds = %16
  %23 = sub i64 0, %2, !dbg !5074
  %24 = getelementptr inbounds double, ptr %10, i64 %23, !dbg !5074
    #dbg_value(ptr %24, !5076, !DIExpression(), !5082)
    #dbg_value(ptr %10, !5079, !DIExpression(), !5082)
    #dbg_value(ptr %10, !5080, !DIExpression(), !5082)
    #dbg_value(ptr %0, !5081, !DIExpression(), !5082)
    #dbg_value(ptr %24, !5084, !DIExpression(), !5094)
    #dbg_value(ptr %10, !5089, !DIExpression(), !5094)
    #dbg_value(ptr %10, !5090, !DIExpression(), !5094)
    #dbg_value(ptr %0, !5091, !DIExpression(), !5094)
    #dbg_value(ptr %24, !5096, !DIExpression(), !5106)
    #dbg_value(ptr %10, !5101, !DIExpression(), !5106)
    #dbg_value(ptr %10, !5102, !DIExpression(), !5106)
    #dbg_value(i8 1, !5103, !DIExpression(), !5106)
    #dbg_value(i8 1, !5104, !DIExpression(), !5106)
    #dbg_value(ptr %24, !5108, !DIExpression(), !5114)
    #dbg_value(ptr %10, !5112, !DIExpression(), !5114)
    #dbg_value(ptr %10, !5113, !DIExpression(), !5114)
    #dbg_value(ptr %24, !5116, !DIExpression(), !5123)
    #dbg_value(ptr %10, !5119, !DIExpression(), !5123)
    #dbg_value(ptr %10, !5120, !DIExpression(), !5123)
    #dbg_value(ptr %24, !5125, !DIExpression(), !5130)
    #dbg_value(ptr %10, !5128, !DIExpression(), !5130)
    #dbg_value(ptr %10, !5129, !DIExpression(), !5130)
    #dbg_value(ptr %24, !2725, !DIExpression(), !5132)
    #dbg_value(ptr %10, !2730, !DIExpression(), !5132)
    #dbg_value(ptr %10, !2731, !DIExpression(), !5132)
    #dbg_value(ptr %24, !2736, !DIExpression(), !5134)
    #dbg_value(ptr %10, !2739, !DIExpression(), !5134)
    #dbg_value(ptr %10, !2740, !DIExpression(), !5134)
    #dbg_value(ptr %24, !2743, !DIExpression(), !5136)
    #dbg_value(ptr %10, !2749, !DIExpression(), !5136)
    #dbg_value(ptr %10, !2750, !DIExpression(), !5136)
    #dbg_value(!DIArgList(i64 %12, ptr %24), !2751, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !5136)
  %25 = shl i64 %2, 3, !dbg !5138
    #dbg_value(i64 %25, !2751, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !5136)
  tail call void @llvm.memmove.p0.p0.i64(ptr align 8 %10, ptr nonnull align 8 %24, i64 %25, i1 false), !dbg !5139
    #dbg_value(!DIArgList(i64 %12, ptr %24), !2751, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !5136)
  %26 = load ptr, ptr %9, align 8, !dbg !5140, !tbaa !2561
  %27 = getelementptr inbounds double, ptr %26, i64 %2, !dbg !5140
  store ptr %27, ptr %9, align 8, !dbg !5140, !tbaa !2561
    #dbg_value(ptr %1, !2844, !DIExpression(), !5141)
    #dbg_value(ptr %24, !2847, !DIExpression(), !5141)
    #dbg_value(ptr %10, !2848, !DIExpression(), !5141)
    #dbg_value(ptr %1, !2854, !DIExpression(), !5143)
    #dbg_value(ptr %24, !2857, !DIExpression(), !5143)
    #dbg_value(ptr %10, !2858, !DIExpression(), !5143)
    #dbg_value(ptr %1, !2861, !DIExpression(), !5145)
    #dbg_value(ptr %24, !2864, !DIExpression(), !5145)
    #dbg_value(ptr %10, !2865, !DIExpression(), !5145)
    #dbg_value(ptr %1, !2869, !DIExpression(), !5147)
    #dbg_value(ptr %24, !2872, !DIExpression(), !5147)
    #dbg_value(ptr %10, !2873, !DIExpression(), !5147)
    #dbg_value(ptr %1, !2876, !DIExpression(), !5149)
    #dbg_value(ptr %24, !2881, !DIExpression(), !5149)
    #dbg_value(ptr %10, !2882, !DIExpression(), !5149)
    #dbg_value(!DIArgList(ptr %24, i64 %18), !2883, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !5149)
  %28 = icmp eq ptr %24, %1, !dbg !5151
  br i1 %28, label %35, label %29, !dbg !5152

29:                                               ; preds = %22
  %30 = ptrtoint ptr %24 to i64, !dbg !5138
    #dbg_value(!DIArgList(i64 %12, i64 %30), !2751, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !5136)
    #dbg_value(!DIArgList(i64 %30, i64 %18), !2883, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !5149)
  %31 = sub i64 %30, %18, !dbg !5153
    #dbg_value(i64 %31, !2883, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !5149)
  %32 = ashr exact i64 %31, 3, !dbg !5153
    #dbg_value(i64 %32, !2883, !DIExpression(), !5149)
  %33 = sub nsw i64 0, %32, !dbg !5149
  %34 = getelementptr inbounds double, ptr %10, i64 %33, !dbg !5154
  tail call void @llvm.memmove.p0.p0.i64(ptr align 8 %34, ptr align 8 %1, i64 %31, i1 false), !dbg !5155
  br label %35, !dbg !5155

35:                                               ; preds = %29, %22
  %36 = getelementptr inbounds double, ptr %1, i64 %2, !dbg !5156
    #dbg_value(ptr %1, !5157, !DIExpression(), !5164)
    #dbg_value(ptr %36, !5160, !DIExpression(), !5164)
    #dbg_value(ptr undef, !5161, !DIExpression(), !5164)
    #dbg_value(ptr %1, !3213, !DIExpression(), !5166)
    #dbg_value(ptr %36, !3218, !DIExpression(), !5166)
    #dbg_value(ptr undef, !3219, !DIExpression(), !5166)
    #dbg_value(ptr %36, !3233, !DIExpression(), !5168)
    #dbg_value(ptr undef, !3234, !DIExpression(), !5168)
    #dbg_value(double %17, !3235, !DIExpression(), !5168)
    #dbg_value(ptr %1, !3224, !DIExpression(), !5168)
  %37 = add i64 %2, 2305843009213693951, !dbg !5170
  %38 = and i64 %37, 2305843009213693951, !dbg !5170
  %39 = add nuw nsw i64 %38, 1, !dbg !5170
  %40 = icmp ult i64 %38, 3, !dbg !5170
  br i1 %40, label %56, label %41, !dbg !5170

41:                                               ; preds = %35
  %42 = and i64 %39, 4611686018427387900, !dbg !5170
  %43 = shl i64 %42, 3, !dbg !5170
  %44 = getelementptr i8, ptr %1, i64 %43, !dbg !5170
  %45 = insertelement <2 x double> poison, double %17, i64 0, !dbg !5170
  %46 = shufflevector <2 x double> %45, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !5170
  br label %47, !dbg !5170

47:                                               ; preds = %47, %41
  %48 = phi i64 [ 0, %41 ], [ %52, %47 ]
  %49 = shl i64 %48, 3, !dbg !5170
  %50 = getelementptr i8, ptr %1, i64 %49
  %51 = getelementptr i8, ptr %50, i64 16, !dbg !5171
  store <2 x double> %46, ptr %50, align 8, !dbg !5171, !tbaa !2093
  store <2 x double> %46, ptr %51, align 8, !dbg !5171, !tbaa !2093
  %52 = add nuw i64 %48, 4
  %53 = icmp eq i64 %52, %42
  br i1 %53, label %54, label %47, !llvm.loop !5172

54:                                               ; preds = %47
  %55 = icmp eq i64 %39, %42, !dbg !5170
  br i1 %55, label %195, label %56, !dbg !5170

56:                                               ; preds = %54, %35
  %57 = phi ptr [ %1, %35 ], [ %44, %54 ]
  br label %58, !dbg !5170

58:                                               ; preds = %56, %58
  %59 = phi ptr [ %60, %58 ], [ %57, %56 ]
    #dbg_value(ptr %59, !3224, !DIExpression(), !5168)
  store double %17, ptr %59, align 8, !dbg !5171, !tbaa !2093
  %60 = getelementptr inbounds i8, ptr %59, i64 8, !dbg !5174
    #dbg_value(ptr %60, !3224, !DIExpression(), !5168)
  %61 = icmp eq ptr %60, %36, !dbg !5175
  br i1 %61, label %195, label %58, !dbg !5170, !llvm.loop !5176

62:                                               ; preds = %16
    #dbg_value(ptr %10, !3102, !DIExpression(), !5177)
    #dbg_value(!DIArgList(i64 %2, i64 %20), !3107, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_stack_value), !5177)
    #dbg_value(ptr undef, !3108, !DIExpression(), !5177)
    #dbg_value(ptr %0, !3109, !DIExpression(), !5177)
    #dbg_value(ptr %10, !3115, !DIExpression(), !5180)
    #dbg_value(!DIArgList(i64 %2, i64 %20), !3120, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_stack_value), !5180)
    #dbg_value(ptr undef, !3121, !DIExpression(), !5180)
    #dbg_value(i8 1, !3122, !DIExpression(), !5180)
    #dbg_value(ptr %10, !3126, !DIExpression(), !5182)
    #dbg_value(!DIArgList(i64 %2, i64 %20), !3133, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_stack_value), !5182)
    #dbg_value(ptr undef, !3134, !DIExpression(), !5182)
    #dbg_value(ptr %10, !3137, !DIExpression(), !5184)
    #dbg_value(!DIArgList(i64 %2, i64 %20), !3140, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_stack_value), !5184)
    #dbg_value(ptr undef, !3141, !DIExpression(), !5184)
    #dbg_value(ptr %10, !3145, !DIExpression(), !5186)
    #dbg_value(!DIArgList(i64 %2, i64 %20), !3150, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_stack_value), !5186)
    #dbg_value(ptr undef, !3151, !DIExpression(), !5186)
  %63 = icmp eq i64 %20, %2, !dbg !5188
  br i1 %63, label %94, label %64, !dbg !5189

64:                                               ; preds = %62
  %65 = sub i64 %2, %20, !dbg !5190
    #dbg_value(i64 %65, !3107, !DIExpression(), !5177)
    #dbg_value(i64 %65, !3120, !DIExpression(), !5180)
    #dbg_value(i64 %65, !3133, !DIExpression(), !5182)
    #dbg_value(i64 %65, !3140, !DIExpression(), !5184)
    #dbg_value(i64 %65, !3150, !DIExpression(), !5186)
  %66 = getelementptr inbounds double, ptr %10, i64 %65, !dbg !5191
    #dbg_value(ptr %10, !3213, !DIExpression(), !5192)
    #dbg_value(ptr %66, !3218, !DIExpression(), !5192)
    #dbg_value(ptr undef, !3219, !DIExpression(), !5192)
    #dbg_value(ptr %10, !3224, !DIExpression(), !5194)
    #dbg_value(ptr %66, !3233, !DIExpression(), !5194)
    #dbg_value(ptr undef, !3234, !DIExpression(), !5194)
    #dbg_value(double %17, !3235, !DIExpression(), !5194)
  %67 = shl nsw i64 %2, 3, !dbg !5196
  %68 = add i64 %67, -8, !dbg !5196
  %69 = sub i64 %68, %19, !dbg !5196
  %70 = lshr i64 %69, 3, !dbg !5196
  %71 = add nuw nsw i64 %70, 1, !dbg !5196
  %72 = icmp ult i64 %69, 24, !dbg !5196
  br i1 %72, label %88, label %73, !dbg !5196

73:                                               ; preds = %64
  %74 = and i64 %71, 4611686018427387900, !dbg !5196
  %75 = shl i64 %74, 3, !dbg !5196
  %76 = getelementptr i8, ptr %10, i64 %75, !dbg !5196
  %77 = insertelement <2 x double> poison, double %17, i64 0, !dbg !5196
  %78 = shufflevector <2 x double> %77, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !5196
  br label %79, !dbg !5196

79:                                               ; preds = %79, %73
  %80 = phi i64 [ 0, %73 ], [ %84, %79 ]
  %81 = shl i64 %80, 3, !dbg !5196
  %82 = getelementptr i8, ptr %10, i64 %81
  %83 = getelementptr i8, ptr %82, i64 16, !dbg !5197
  store <2 x double> %78, ptr %82, align 8, !dbg !5197, !tbaa !2093
  store <2 x double> %78, ptr %83, align 8, !dbg !5197, !tbaa !2093
  %84 = add nuw i64 %80, 4
  %85 = icmp eq i64 %84, %74
  br i1 %85, label %86, label %79, !llvm.loop !5198

86:                                               ; preds = %79
  %87 = icmp eq i64 %71, %74, !dbg !5196
  br i1 %87, label %94, label %88, !dbg !5196

88:                                               ; preds = %86, %64
  %89 = phi ptr [ %10, %64 ], [ %76, %86 ]
  br label %90, !dbg !5196

90:                                               ; preds = %88, %90
  %91 = phi ptr [ %92, %90 ], [ %89, %88 ]
    #dbg_value(ptr %91, !3224, !DIExpression(), !5194)
  store double %17, ptr %91, align 8, !dbg !5197, !tbaa !2093
  %92 = getelementptr inbounds i8, ptr %91, i64 8, !dbg !5200
    #dbg_value(ptr %92, !3224, !DIExpression(), !5194)
  %93 = icmp eq ptr %92, %66, !dbg !5201
  br i1 %93, label %94, label %90, !dbg !5196, !llvm.loop !5202

94:                                               ; preds = %90, %86, %62
  %95 = phi ptr [ %10, %62 ], [ %66, %86 ], [ %66, %90 ], !dbg !5186
  store ptr %95, ptr %9, align 8, !dbg !5203, !tbaa !2561
    #dbg_value(ptr %1, !5076, !DIExpression(), !5204)
    #dbg_value(ptr %10, !5079, !DIExpression(), !5204)
    #dbg_value(ptr %95, !5080, !DIExpression(), !5204)
    #dbg_value(ptr %0, !5081, !DIExpression(), !5204)
    #dbg_value(ptr %1, !5084, !DIExpression(), !5206)
    #dbg_value(ptr %10, !5089, !DIExpression(), !5206)
    #dbg_value(ptr %95, !5090, !DIExpression(), !5206)
    #dbg_value(ptr %0, !5091, !DIExpression(), !5206)
    #dbg_value(ptr %1, !5096, !DIExpression(), !5208)
    #dbg_value(ptr %10, !5101, !DIExpression(), !5208)
    #dbg_value(ptr %95, !5102, !DIExpression(), !5208)
    #dbg_value(i8 1, !5103, !DIExpression(), !5208)
    #dbg_value(i8 1, !5104, !DIExpression(), !5208)
    #dbg_value(ptr %1, !5108, !DIExpression(), !5210)
    #dbg_value(ptr %10, !5112, !DIExpression(), !5210)
    #dbg_value(ptr %95, !5113, !DIExpression(), !5210)
    #dbg_value(ptr %1, !5116, !DIExpression(), !5212)
    #dbg_value(ptr %10, !5119, !DIExpression(), !5212)
    #dbg_value(ptr %95, !5120, !DIExpression(), !5212)
    #dbg_value(ptr %1, !5125, !DIExpression(), !5214)
    #dbg_value(ptr %10, !5128, !DIExpression(), !5214)
    #dbg_value(ptr %95, !5129, !DIExpression(), !5214)
    #dbg_value(ptr %1, !2725, !DIExpression(), !5216)
    #dbg_value(ptr %10, !2730, !DIExpression(), !5216)
    #dbg_value(ptr %95, !2731, !DIExpression(), !5216)
    #dbg_value(ptr %1, !2736, !DIExpression(), !5218)
    #dbg_value(ptr %10, !2739, !DIExpression(), !5218)
    #dbg_value(ptr %95, !2740, !DIExpression(), !5218)
    #dbg_value(ptr %1, !2743, !DIExpression(), !5220)
    #dbg_value(ptr %10, !2749, !DIExpression(), !5220)
    #dbg_value(ptr %95, !2750, !DIExpression(), !5220)
    #dbg_value(i64 %19, !2751, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !5220)
  %96 = icmp eq ptr %10, %1, !dbg !5222
  br i1 %96, label %97, label %99, !dbg !5223

97:                                               ; preds = %94
    #dbg_value(i64 %19, !2751, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !5220)
  %98 = getelementptr inbounds i8, ptr %95, i64 %19, !dbg !5224
  store ptr %98, ptr %9, align 8, !dbg !5224, !tbaa !2561
    #dbg_value(ptr %1, !5157, !DIExpression(), !5225)
    #dbg_value(ptr %10, !5160, !DIExpression(), !5225)
    #dbg_value(ptr undef, !5161, !DIExpression(), !5225)
    #dbg_value(ptr %1, !3213, !DIExpression(), !5227)
    #dbg_value(ptr %10, !3218, !DIExpression(), !5227)
    #dbg_value(ptr undef, !3219, !DIExpression(), !5227)
    #dbg_value(ptr %10, !3233, !DIExpression(), !5229)
    #dbg_value(ptr undef, !3234, !DIExpression(), !5229)
    #dbg_value(double %17, !3235, !DIExpression(), !5229)
    #dbg_value(ptr %1, !3224, !DIExpression(), !5229)
  br label %195, !dbg !5231

99:                                               ; preds = %94
  tail call void @llvm.memmove.p0.p0.i64(ptr align 8 %95, ptr align 8 %1, i64 %19, i1 false), !dbg !5232
    #dbg_value(i64 %19, !2751, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !5220)
  %100 = load ptr, ptr %9, align 8, !dbg !5224, !tbaa !2561
  %101 = getelementptr inbounds i8, ptr %100, i64 %19, !dbg !5224
  store ptr %101, ptr %9, align 8, !dbg !5224, !tbaa !2561
    #dbg_value(ptr %1, !5157, !DIExpression(), !5225)
    #dbg_value(ptr %10, !5160, !DIExpression(), !5225)
    #dbg_value(ptr undef, !5161, !DIExpression(), !5225)
    #dbg_value(ptr %1, !3213, !DIExpression(), !5227)
    #dbg_value(ptr %10, !3218, !DIExpression(), !5227)
    #dbg_value(ptr undef, !3219, !DIExpression(), !5227)
    #dbg_value(ptr %10, !3233, !DIExpression(), !5229)
    #dbg_value(ptr undef, !3234, !DIExpression(), !5229)
    #dbg_value(double %17, !3235, !DIExpression(), !5229)
    #dbg_value(ptr %1, !3224, !DIExpression(), !5229)
  %102 = add i64 %12, -8, !dbg !5231
  %103 = sub i64 %102, %18, !dbg !5231
  %104 = lshr i64 %103, 3, !dbg !5231
  %105 = add nuw nsw i64 %104, 1, !dbg !5231
  %106 = icmp ult i64 %103, 24, !dbg !5231
  br i1 %106, label %122, label %107, !dbg !5231

107:                                              ; preds = %99
  %108 = and i64 %105, 4611686018427387900, !dbg !5231
  %109 = shl i64 %108, 3, !dbg !5231
  %110 = getelementptr i8, ptr %1, i64 %109, !dbg !5231
  %111 = insertelement <2 x double> poison, double %17, i64 0, !dbg !5231
  %112 = shufflevector <2 x double> %111, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !5231
  br label %113, !dbg !5231

113:                                              ; preds = %113, %107
  %114 = phi i64 [ 0, %107 ], [ %118, %113 ]
  %115 = shl i64 %114, 3, !dbg !5231
  %116 = getelementptr i8, ptr %1, i64 %115
  %117 = getelementptr i8, ptr %116, i64 16, !dbg !5233
  store <2 x double> %112, ptr %116, align 8, !dbg !5233, !tbaa !2093
  store <2 x double> %112, ptr %117, align 8, !dbg !5233, !tbaa !2093
  %118 = add nuw i64 %114, 4
  %119 = icmp eq i64 %118, %108
  br i1 %119, label %120, label %113, !llvm.loop !5234

120:                                              ; preds = %113
  %121 = icmp eq i64 %105, %108, !dbg !5231
  br i1 %121, label %195, label %122, !dbg !5231

122:                                              ; preds = %120, %99
  %123 = phi ptr [ %1, %99 ], [ %110, %120 ]
  br label %124, !dbg !5231

124:                                              ; preds = %122, %124
  %125 = phi ptr [ %126, %124 ], [ %123, %122 ]
    #dbg_value(ptr %125, !3224, !DIExpression(), !5229)
  store double %17, ptr %125, align 8, !dbg !5233, !tbaa !2093
  %126 = getelementptr inbounds i8, ptr %125, i64 8, !dbg !5236
    #dbg_value(ptr %126, !3224, !DIExpression(), !5229)
  %127 = icmp eq ptr %126, %10, !dbg !5237
  br i1 %127, label %195, label %124, !dbg !5231, !llvm.loop !5238

128:                                              ; preds = %6
    #dbg_value(ptr %0, !2166, !DIExpression(), !5239)
    #dbg_value(i64 %2, !2169, !DIExpression(), !5239)
    #dbg_value(ptr @.str.2, !2170, !DIExpression(), !5239)
    #dbg_value(ptr %0, !2174, !DIExpression(), !5241)
  %129 = load ptr, ptr %0, align 8, !dbg !5243, !tbaa !2619
  %130 = ptrtoint ptr %129 to i64, !dbg !5244
  %131 = sub i64 %12, %130, !dbg !5244
  %132 = ashr exact i64 %131, 3, !dbg !5244
  %133 = sub nsw i64 1152921504606846975, %132, !dbg !5245
  %134 = icmp ult i64 %133, %2, !dbg !5246
  br i1 %134, label %135, label %136, !dbg !5247

135:                                              ; preds = %128
  tail call void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str.2) #14, !dbg !5248
  unreachable, !dbg !5248

136:                                              ; preds = %128
    #dbg_value(ptr %0, !2174, !DIExpression(), !5249)
    #dbg_value(ptr %0, !2174, !DIExpression(), !5251)
  %137 = tail call i64 @llvm.umax.i64(i64 %132, i64 %2), !dbg !5253
  %138 = add nsw i64 %137, %132, !dbg !5254
    #dbg_value(i64 %138, !2171, !DIExpression(), !5239)
    #dbg_value(ptr %0, !2174, !DIExpression(), !5255)
  %139 = icmp ult i64 %138, %132, !dbg !5257
  %140 = tail call i64 @llvm.umin.i64(i64 %138, i64 1152921504606846975), !dbg !5258
  %141 = select i1 %139, i64 1152921504606846975, i64 %140, !dbg !5258
    #dbg_value(i64 %141, !5010, !DIExpression(), !5259)
    #dbg_value(ptr undef, !5062, !DIExpression(), !5260)
    #dbg_value(ptr undef, !5067, !DIExpression(), !5260)
  %142 = ptrtoint ptr %1 to i64, !dbg !5262
  %143 = sub i64 %142, %130, !dbg !5262
  %144 = ashr exact i64 %143, 3, !dbg !5262
    #dbg_value(i64 %144, !5012, !DIExpression(), !5259)
    #dbg_value(ptr %0, !2194, !DIExpression(), !5263)
    #dbg_value(i64 %141, !2197, !DIExpression(), !5263)
  %145 = icmp eq i64 %141, 0, !dbg !5265
  br i1 %145, label %149, label %146, !dbg !5266

146:                                              ; preds = %136
    #dbg_value(ptr %0, !2202, !DIExpression(), !5267)
    #dbg_value(i64 %141, !2205, !DIExpression(), !5267)
    #dbg_value(ptr %0, !2208, !DIExpression(), !5269)
    #dbg_value(i64 %141, !2211, !DIExpression(), !5269)
    #dbg_value(ptr null, !2212, !DIExpression(), !5269)
  %147 = shl nuw nsw i64 %141, 3, !dbg !5271
  %148 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %147) #15, !dbg !5272
  br label %149, !dbg !5266

149:                                              ; preds = %146, %136
  %150 = phi ptr [ %148, %146 ], [ null, %136 ], !dbg !5266
    #dbg_value(ptr %150, !5013, !DIExpression(), !5259)
    #dbg_value(ptr %150, !5014, !DIExpression(), !5259)
  %151 = getelementptr inbounds double, ptr %150, i64 %144, !dbg !5273
    #dbg_value(ptr %151, !3102, !DIExpression(), !5275)
    #dbg_value(i64 %2, !3107, !DIExpression(), !5275)
    #dbg_value(ptr %3, !3108, !DIExpression(), !5275)
    #dbg_value(ptr %0, !3109, !DIExpression(), !5275)
    #dbg_value(ptr %151, !3115, !DIExpression(), !5277)
    #dbg_value(i64 %2, !3120, !DIExpression(), !5277)
    #dbg_value(ptr %3, !3121, !DIExpression(), !5277)
    #dbg_value(i8 1, !3122, !DIExpression(), !5277)
    #dbg_value(ptr %151, !3126, !DIExpression(), !5279)
    #dbg_value(i64 %2, !3133, !DIExpression(), !5279)
    #dbg_value(ptr %3, !3134, !DIExpression(), !5279)
    #dbg_value(ptr %151, !3137, !DIExpression(), !5281)
    #dbg_value(i64 %2, !3140, !DIExpression(), !5281)
    #dbg_value(ptr %3, !3141, !DIExpression(), !5281)
    #dbg_value(ptr %151, !3145, !DIExpression(), !5283)
    #dbg_value(i64 %2, !3150, !DIExpression(), !5283)
    #dbg_value(ptr %3, !3151, !DIExpression(), !5283)
  %152 = getelementptr inbounds double, ptr %151, i64 %2, !dbg !5285
    #dbg_value(ptr %151, !3213, !DIExpression(), !5286)
    #dbg_value(ptr %152, !3218, !DIExpression(), !5286)
    #dbg_value(ptr %3, !3219, !DIExpression(), !5286)
    #dbg_value(ptr %151, !3224, !DIExpression(), !5288)
    #dbg_value(ptr %152, !3233, !DIExpression(), !5288)
    #dbg_value(ptr %3, !3234, !DIExpression(), !5288)
  %153 = load double, ptr %3, align 8, !dbg !5290, !tbaa !2093
    #dbg_value(double %153, !3235, !DIExpression(), !5288)
  %154 = add i64 %2, 2305843009213693951, !dbg !5291
  %155 = and i64 %154, 2305843009213693951, !dbg !5291
  %156 = add nuw nsw i64 %155, 1, !dbg !5291
  %157 = icmp ult i64 %155, 3, !dbg !5291
  br i1 %157, label %173, label %158, !dbg !5291

158:                                              ; preds = %149
  %159 = and i64 %156, 4611686018427387900, !dbg !5291
  %160 = shl i64 %159, 3, !dbg !5291
  %161 = getelementptr i8, ptr %151, i64 %160, !dbg !5291
  %162 = insertelement <2 x double> poison, double %153, i64 0, !dbg !5291
  %163 = shufflevector <2 x double> %162, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !5291
  br label %164, !dbg !5291

164:                                              ; preds = %164, %158
  %165 = phi i64 [ 0, %158 ], [ %169, %164 ]
  %166 = shl i64 %165, 3, !dbg !5291
  %167 = getelementptr i8, ptr %151, i64 %166
  %168 = getelementptr i8, ptr %167, i64 16, !dbg !5292
  store <2 x double> %163, ptr %167, align 8, !dbg !5292, !tbaa !2093
  store <2 x double> %163, ptr %168, align 8, !dbg !5292, !tbaa !2093
  %169 = add nuw i64 %165, 4
  %170 = icmp eq i64 %169, %159
  br i1 %170, label %171, label %164, !llvm.loop !5293

171:                                              ; preds = %164
  %172 = icmp eq i64 %156, %159, !dbg !5291
  br i1 %172, label %179, label %173, !dbg !5291

173:                                              ; preds = %171, %149
  %174 = phi ptr [ %151, %149 ], [ %161, %171 ]
  br label %175, !dbg !5291

175:                                              ; preds = %173, %175
  %176 = phi ptr [ %177, %175 ], [ %174, %173 ]
    #dbg_value(ptr %176, !3224, !DIExpression(), !5288)
  store double %153, ptr %176, align 8, !dbg !5292, !tbaa !2093
  %177 = getelementptr inbounds i8, ptr %176, i64 8, !dbg !5295
    #dbg_value(ptr %177, !3224, !DIExpression(), !5288)
  %178 = icmp eq ptr %177, %152, !dbg !5296
  br i1 %178, label %179, label %175, !dbg !5291, !llvm.loop !5297

179:                                              ; preds = %175, %171
    #dbg_value(ptr null, !5014, !DIExpression(), !5259)
    #dbg_value(ptr %129, !5298, !DIExpression(), !5304)
    #dbg_value(ptr %1, !5301, !DIExpression(), !5304)
    #dbg_value(ptr %150, !5302, !DIExpression(), !5304)
    #dbg_value(ptr %0, !5303, !DIExpression(), !5304)
    #dbg_value(ptr %129, !5084, !DIExpression(), !5306)
    #dbg_value(ptr %1, !5089, !DIExpression(), !5306)
    #dbg_value(ptr %150, !5090, !DIExpression(), !5306)
    #dbg_value(ptr %0, !5091, !DIExpression(), !5306)
    #dbg_value(ptr %129, !5096, !DIExpression(), !5308)
    #dbg_value(ptr %1, !5101, !DIExpression(), !5308)
    #dbg_value(ptr %150, !5102, !DIExpression(), !5308)
    #dbg_value(i8 1, !5103, !DIExpression(), !5308)
    #dbg_value(i8 1, !5104, !DIExpression(), !5308)
    #dbg_value(ptr %129, !5108, !DIExpression(), !5310)
    #dbg_value(ptr %1, !5112, !DIExpression(), !5310)
    #dbg_value(ptr %150, !5113, !DIExpression(), !5310)
    #dbg_value(ptr %129, !5116, !DIExpression(), !5312)
    #dbg_value(ptr %1, !5119, !DIExpression(), !5312)
    #dbg_value(ptr %150, !5120, !DIExpression(), !5312)
    #dbg_value(ptr %129, !5125, !DIExpression(), !5314)
    #dbg_value(ptr %1, !5128, !DIExpression(), !5314)
    #dbg_value(ptr %150, !5129, !DIExpression(), !5314)
    #dbg_value(ptr %129, !2725, !DIExpression(), !5316)
    #dbg_value(ptr %1, !2730, !DIExpression(), !5316)
    #dbg_value(ptr %150, !2731, !DIExpression(), !5316)
    #dbg_value(ptr %129, !2736, !DIExpression(), !5318)
    #dbg_value(ptr %1, !2739, !DIExpression(), !5318)
    #dbg_value(ptr %150, !2740, !DIExpression(), !5318)
    #dbg_value(ptr %129, !2743, !DIExpression(), !5320)
    #dbg_value(ptr %1, !2749, !DIExpression(), !5320)
    #dbg_value(ptr %150, !2750, !DIExpression(), !5320)
    #dbg_value(i64 %143, !2751, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !5320)
  %180 = icmp eq ptr %129, %1, !dbg !5322
  br i1 %180, label %182, label %181, !dbg !5323

181:                                              ; preds = %179
  tail call void @llvm.memmove.p0.p0.i64(ptr align 8 %150, ptr align 8 %129, i64 %143, i1 false), !dbg !5324
  br label %182, !dbg !5324

182:                                              ; preds = %181, %179
    #dbg_value(i64 %143, !2751, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !5320)
  %183 = getelementptr inbounds i8, ptr %150, i64 %143, !dbg !5325
    #dbg_value(ptr %183, !5014, !DIExpression(), !5259)
  %184 = getelementptr inbounds double, ptr %183, i64 %2, !dbg !5326
    #dbg_value(ptr %184, !5014, !DIExpression(), !5259)
    #dbg_value(ptr %1, !5298, !DIExpression(), !5327)
    #dbg_value(ptr %10, !5301, !DIExpression(), !5327)
    #dbg_value(ptr %184, !5302, !DIExpression(), !5327)
    #dbg_value(ptr %0, !5303, !DIExpression(), !5327)
    #dbg_value(ptr %1, !5084, !DIExpression(), !5329)
    #dbg_value(ptr %10, !5089, !DIExpression(), !5329)
    #dbg_value(ptr %184, !5090, !DIExpression(), !5329)
    #dbg_value(ptr %0, !5091, !DIExpression(), !5329)
    #dbg_value(ptr %1, !5096, !DIExpression(), !5331)
    #dbg_value(ptr %10, !5101, !DIExpression(), !5331)
    #dbg_value(ptr %184, !5102, !DIExpression(), !5331)
    #dbg_value(i8 1, !5103, !DIExpression(), !5331)
    #dbg_value(i8 1, !5104, !DIExpression(), !5331)
    #dbg_value(ptr %1, !5108, !DIExpression(), !5333)
    #dbg_value(ptr %10, !5112, !DIExpression(), !5333)
    #dbg_value(ptr %184, !5113, !DIExpression(), !5333)
    #dbg_value(ptr %1, !5116, !DIExpression(), !5335)
    #dbg_value(ptr %10, !5119, !DIExpression(), !5335)
    #dbg_value(ptr %184, !5120, !DIExpression(), !5335)
    #dbg_value(ptr %1, !5125, !DIExpression(), !5337)
    #dbg_value(ptr %10, !5128, !DIExpression(), !5337)
    #dbg_value(ptr %184, !5129, !DIExpression(), !5337)
    #dbg_value(ptr %1, !2725, !DIExpression(), !5339)
    #dbg_value(ptr %10, !2730, !DIExpression(), !5339)
    #dbg_value(ptr %184, !2731, !DIExpression(), !5339)
    #dbg_value(ptr %1, !2736, !DIExpression(), !5341)
    #dbg_value(ptr %10, !2739, !DIExpression(), !5341)
    #dbg_value(ptr %184, !2740, !DIExpression(), !5341)
    #dbg_value(ptr %1, !2743, !DIExpression(), !5343)
    #dbg_value(ptr %10, !2749, !DIExpression(), !5343)
    #dbg_value(ptr %184, !2750, !DIExpression(), !5343)
  %185 = sub i64 %12, %142, !dbg !5345
    #dbg_value(i64 %185, !2751, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !5343)
  %186 = icmp eq ptr %10, %1, !dbg !5346
  br i1 %186, label %188, label %187, !dbg !5347

187:                                              ; preds = %182
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %184, ptr align 8 %1, i64 %185, i1 false), !dbg !5348
  br label %188, !dbg !5348

188:                                              ; preds = %187, %182
    #dbg_value(i64 %185, !2751, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !5343)
  %189 = getelementptr inbounds i8, ptr %184, i64 %185, !dbg !5349
    #dbg_value(ptr %189, !5014, !DIExpression(), !5259)
    #dbg_value(ptr %0, !2279, !DIExpression(), !5350)
    #dbg_value(ptr %129, !2282, !DIExpression(), !5350)
    #dbg_value(!DIArgList(i64 %11, i64 %130), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !5350)
  %190 = icmp eq ptr %129, null, !dbg !5352
  br i1 %190, label %193, label %191, !dbg !5353

191:                                              ; preds = %188
  %192 = sub i64 %11, %130, !dbg !5354
    #dbg_value(i64 %192, !2283, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !5350)
    #dbg_value(ptr %0, !2289, !DIExpression(), !5355)
    #dbg_value(ptr %129, !2292, !DIExpression(), !5355)
    #dbg_value(i64 %192, !2293, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !5355)
    #dbg_value(ptr %0, !2296, !DIExpression(), !5357)
    #dbg_value(ptr %129, !2299, !DIExpression(), !5357)
    #dbg_value(i64 %192, !2300, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !5357)
  tail call void @_ZdlPvm(ptr noundef nonnull %129, i64 noundef %192) #16, !dbg !5359
  br label %193, !dbg !5360

193:                                              ; preds = %188, %191
  store ptr %150, ptr %0, align 8, !dbg !5361, !tbaa !2583
  store ptr %189, ptr %9, align 8, !dbg !5362, !tbaa !2561
  %194 = getelementptr inbounds double, ptr %150, i64 %141, !dbg !5363
  store ptr %194, ptr %7, align 8, !dbg !5364, !tbaa !2469
  br label %195

195:                                              ; preds = %124, %58, %120, %54, %97, %193, %4
  ret void, !dbg !5365
}

declare void @__cxa_rethrow() local_unnamed_addr

declare void @__cxa_end_catch() local_unnamed_addr

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local noundef ptr @_ZSt18__do_uninit_fill_nIPSt6vectorIdSaIdEEmS2_ET_S4_T0_RKT1_(ptr noundef %0, i64 noundef %1, ptr noundef nonnull align 8 dereferenceable(24) %2) local_unnamed_addr #0 comdat personality ptr @__gxx_personality_v0 !dbg !5366 {
    #dbg_value(ptr %0, !5368, !DIExpression(), !5372)
    #dbg_value(i64 %1, !5369, !DIExpression(), !5372)
    #dbg_value(ptr %2, !5370, !DIExpression(), !5372)
    #dbg_value(ptr %0, !5371, !DIExpression(), !5372)
  %4 = icmp eq i64 %1, 0, !dbg !5373
  br i1 %4, label %50, label %5, !dbg !5377

5:                                                ; preds = %3
  %6 = getelementptr inbounds i8, ptr %2, i64 8
  %7 = load ptr, ptr %2, align 8, !dbg !5378, !tbaa !2583
  br label %8, !dbg !5377

8:                                                ; preds = %5, %36
  %9 = phi ptr [ %7, %5 ], [ %29, %36 ], !dbg !5378
  %10 = phi ptr [ %0, %5 ], [ %39, %36 ]
  %11 = phi i64 [ %1, %5 ], [ %38, %36 ]
    #dbg_value(ptr %10, !5371, !DIExpression(), !5372)
    #dbg_value(i64 %11, !5369, !DIExpression(), !5372)
    #dbg_value(ptr %10, !5385, !DIExpression(), !5389)
    #dbg_value(ptr %2, !5386, !DIExpression(), !5389)
    #dbg_value(ptr %10, !3438, !DIExpression(), !5390)
    #dbg_value(ptr %2, !3441, !DIExpression(), !5390)
    #dbg_value(ptr %2, !2174, !DIExpression(), !5391)
  %12 = load ptr, ptr %6, align 8, !dbg !5392, !tbaa !2561
  %13 = ptrtoint ptr %12 to i64, !dbg !5393
  %14 = ptrtoint ptr %9 to i64, !dbg !5393
  %15 = sub i64 %13, %14, !dbg !5393
  %16 = ashr exact i64 %15, 3, !dbg !5393
    #dbg_value(ptr %10, !3072, !DIExpression(), !5394)
    #dbg_value(i64 %16, !3075, !DIExpression(), !5394)
    #dbg_value(ptr undef, !3076, !DIExpression(), !5394)
    #dbg_value(ptr %10, !2390, !DIExpression(), !5396)
    #dbg_value(ptr undef, !2393, !DIExpression(), !5396)
    #dbg_value(ptr %10, !2397, !DIExpression(), !5398)
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %10, i8 0, i64 24, i1 false), !dbg !5400
    #dbg_value(ptr %10, !3083, !DIExpression(), !5401)
    #dbg_value(i64 %16, !3086, !DIExpression(), !5401)
    #dbg_value(ptr %10, !2194, !DIExpression(), !5403)
    #dbg_value(i64 %16, !2197, !DIExpression(), !5403)
  %17 = icmp eq ptr %12, %9, !dbg !5405
  br i1 %17, label %24, label %18, !dbg !5406

18:                                               ; preds = %8
    #dbg_value(ptr %10, !2202, !DIExpression(), !5407)
    #dbg_value(i64 %16, !2205, !DIExpression(), !5407)
    #dbg_value(ptr %10, !2208, !DIExpression(), !5409)
    #dbg_value(i64 %16, !2211, !DIExpression(), !5409)
    #dbg_value(ptr null, !2212, !DIExpression(), !5409)
  %19 = icmp ugt i64 %16, 1152921504606846975, !dbg !5411
  br i1 %19, label %20, label %22, !dbg !5412, !prof !3469

20:                                               ; preds = %18
  invoke void @_ZSt28__throw_bad_array_new_lengthv() #14
          to label %21 unwind label %43, !dbg !5413

21:                                               ; preds = %20
  unreachable, !dbg !5413

22:                                               ; preds = %18
  %23 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %15) #15
          to label %24 unwind label %41, !dbg !5414

24:                                               ; preds = %22, %8
  %25 = phi ptr [ null, %8 ], [ %23, %22 ], !dbg !5406
  store ptr %25, ptr %10, align 8, !dbg !5415, !tbaa !2583
  %26 = getelementptr inbounds i8, ptr %10, i64 8, !dbg !5416
  store ptr %25, ptr %26, align 8, !dbg !5417, !tbaa !2561
  %27 = getelementptr inbounds double, ptr %25, i64 %16, !dbg !5418
  %28 = getelementptr inbounds i8, ptr %10, i64 16, !dbg !5419
  store ptr %27, ptr %28, align 8, !dbg !5420, !tbaa !2469
    #dbg_value(ptr %2, !3480, !DIExpression(), !5421)
    #dbg_value(ptr undef, !3486, !DIExpression(), !5423)
    #dbg_value(ptr %2, !3489, !DIExpression(), !5423)
  %29 = load ptr, ptr %2, align 8, !dbg !5425, !tbaa !2619
    #dbg_value(ptr %2, !3494, !DIExpression(), !5426)
    #dbg_value(ptr undef, !3486, !DIExpression(), !5428)
    #dbg_value(ptr %6, !3489, !DIExpression(), !5428)
  %30 = load ptr, ptr %6, align 8, !dbg !5430, !tbaa !2619
    #dbg_value(ptr %29, !3502, !DIExpression(), !5431)
    #dbg_value(ptr %30, !3507, !DIExpression(), !5431)
    #dbg_value(ptr %25, !3508, !DIExpression(), !5431)
    #dbg_value(ptr %10, !3509, !DIExpression(), !5431)
    #dbg_value(ptr %29, !3514, !DIExpression(), !5433)
    #dbg_value(ptr %30, !3519, !DIExpression(), !5433)
    #dbg_value(ptr %25, !3520, !DIExpression(), !5433)
    #dbg_value(i8 1, !3521, !DIExpression(), !5433)
    #dbg_value(i8 1, !3522, !DIExpression(), !5433)
    #dbg_value(ptr %29, !3526, !DIExpression(), !5435)
    #dbg_value(ptr %30, !3530, !DIExpression(), !5435)
    #dbg_value(ptr %25, !3531, !DIExpression(), !5435)
    #dbg_value(ptr %29, !3534, !DIExpression(), !5437)
    #dbg_value(ptr %30, !3537, !DIExpression(), !5437)
    #dbg_value(ptr %25, !3538, !DIExpression(), !5437)
    #dbg_value(ptr %29, !3543, !DIExpression(), !5439)
    #dbg_value(ptr %30, !3546, !DIExpression(), !5439)
    #dbg_value(ptr %25, !3547, !DIExpression(), !5439)
    #dbg_value(ptr %29, !2530, !DIExpression(), !5441)
    #dbg_value(ptr %30, !2533, !DIExpression(), !5441)
    #dbg_value(ptr %25, !2534, !DIExpression(), !5441)
    #dbg_value(ptr %29, !2537, !DIExpression(), !5443)
    #dbg_value(ptr %30, !2540, !DIExpression(), !5443)
    #dbg_value(ptr %25, !2541, !DIExpression(), !5443)
    #dbg_value(ptr %29, !2544, !DIExpression(), !5445)
    #dbg_value(ptr %30, !2552, !DIExpression(), !5445)
    #dbg_value(ptr %25, !2553, !DIExpression(), !5445)
  %31 = ptrtoint ptr %30 to i64, !dbg !5447
  %32 = ptrtoint ptr %29 to i64, !dbg !5447
  %33 = sub i64 %31, %32, !dbg !5447
    #dbg_value(i64 %33, !2554, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !5445)
  %34 = icmp eq ptr %30, %29, !dbg !5448
  br i1 %34, label %36, label %35, !dbg !5449

35:                                               ; preds = %24
  tail call void @llvm.memmove.p0.p0.i64(ptr align 8 %25, ptr align 8 %29, i64 %33, i1 false), !dbg !5450
  br label %36, !dbg !5450

36:                                               ; preds = %35, %24
    #dbg_value(i64 %33, !2554, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !5445)
  %37 = getelementptr inbounds i8, ptr %25, i64 %33, !dbg !5451
  store ptr %37, ptr %26, align 8, !dbg !5452, !tbaa !2561
  %38 = add i64 %11, -1, !dbg !5453
    #dbg_value(i64 %38, !5369, !DIExpression(), !5372)
  %39 = getelementptr inbounds i8, ptr %10, i64 24, !dbg !5454
    #dbg_value(ptr %39, !5371, !DIExpression(), !5372)
  %40 = icmp eq i64 %38, 0, !dbg !5373
  br i1 %40, label %50, label %8, !dbg !5377, !llvm.loop !5455

41:                                               ; preds = %22
  %42 = landingpad { ptr, i32 }
          catch ptr null, !dbg !5457
  br label %45, !dbg !5457

43:                                               ; preds = %20
  %44 = landingpad { ptr, i32 }
          catch ptr null, !dbg !5457
  br label %45, !dbg !5457

45:                                               ; preds = %43, %41
  %46 = phi { ptr, i32 } [ %42, %41 ], [ %44, %43 ]
  %47 = extractvalue { ptr, i32 } %46, 0, !dbg !5457
  %48 = tail call ptr @__cxa_begin_catch(ptr %47) #17, !dbg !5458
  invoke void @_ZSt8_DestroyIPSt6vectorIdSaIdEEEvT_S4_(ptr noundef %0, ptr noundef nonnull %10)
          to label %49 unwind label %52, !dbg !5459

49:                                               ; preds = %45
  invoke void @__cxa_rethrow() #14
          to label %58 unwind label %52, !dbg !5461

50:                                               ; preds = %36, %3
  %51 = phi ptr [ %0, %3 ], [ %39, %36 ], !dbg !5372
  ret ptr %51, !dbg !5462

52:                                               ; preds = %49, %45
  %53 = landingpad { ptr, i32 }
          cleanup, !dbg !5463
  invoke void @__cxa_end_catch()
          to label %54 unwind label %55, !dbg !5464

54:                                               ; preds = %52
  resume { ptr, i32 } %53, !dbg !5465

55:                                               ; preds = %52
  %56 = landingpad { ptr, i32 }
          catch ptr null, !dbg !5464
  %57 = extractvalue { ptr, i32 } %56, 0, !dbg !5464
  tail call void @__clang_call_terminate(ptr %57) #18, !dbg !5464
  unreachable, !dbg !5464

58:                                               ; preds = %49
  unreachable
}

; Function Attrs: inlinehint mustprogress uwtable
define linkonce_odr dso_local void @_ZSt8_DestroyIPSt6vectorIdSaIdEEEvT_S4_(ptr noundef %0, ptr noundef %1) local_unnamed_addr #10 comdat personality ptr @__gxx_personality_v0 !dbg !3641 {
    #dbg_value(ptr %0, !3640, !DIExpression(), !5466)
    #dbg_value(ptr %1, !3646, !DIExpression(), !5466)
    #dbg_value(ptr %0, !3650, !DIExpression(), !5467)
    #dbg_value(ptr %1, !3657, !DIExpression(), !5467)
  %3 = icmp eq ptr %0, %1, !dbg !5469
  br i1 %3, label %17, label %4, !dbg !5470

4:                                                ; preds = %2, %14
  %5 = phi ptr [ %15, %14 ], [ %0, %2 ]
    #dbg_value(ptr %5, !3650, !DIExpression(), !5467)
    #dbg_value(ptr %5, !3662, !DIExpression(), !5471)
    #dbg_value(ptr %5, !2085, !DIExpression(), !5473)
    #dbg_value(ptr %5, !2079, !DIExpression(), !5475)
  %6 = load ptr, ptr %5, align 8, !dbg !5477, !tbaa !2583
    #dbg_value(ptr %5, !2279, !DIExpression(), !5478)
    #dbg_value(ptr %6, !2282, !DIExpression(), !5478)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !5478)
  %7 = icmp eq ptr %6, null, !dbg !5480
  br i1 %7, label %14, label %8, !dbg !5481

8:                                                ; preds = %4
  %9 = getelementptr inbounds i8, ptr %5, i64 16, !dbg !5482
  %10 = load ptr, ptr %9, align 8, !dbg !5482, !tbaa !2469
    #dbg_value(!DIArgList(ptr %10, ptr %6), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !5478)
  %11 = ptrtoint ptr %10 to i64, !dbg !5483
    #dbg_value(!DIArgList(i64 %11, ptr %6), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !5478)
  %12 = ptrtoint ptr %6 to i64, !dbg !5483
    #dbg_value(!DIArgList(i64 %11, i64 %12), !2283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !5478)
  %13 = sub i64 %11, %12, !dbg !5483
    #dbg_value(i64 %13, !2283, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !5478)
    #dbg_value(ptr %5, !2289, !DIExpression(), !5484)
    #dbg_value(ptr %6, !2292, !DIExpression(), !5484)
    #dbg_value(i64 %13, !2293, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !5484)
    #dbg_value(ptr %5, !2296, !DIExpression(), !5486)
    #dbg_value(ptr %6, !2299, !DIExpression(), !5486)
    #dbg_value(i64 %13, !2300, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !5486)
  tail call void @_ZdlPvm(ptr noundef nonnull %6, i64 noundef %13) #16, !dbg !5488
  br label %14, !dbg !5489

14:                                               ; preds = %8, %4
  %15 = getelementptr inbounds i8, ptr %5, i64 24, !dbg !5490
    #dbg_value(ptr %15, !3650, !DIExpression(), !5467)
  %16 = icmp eq ptr %15, %1, !dbg !5469
  br i1 %16, label %17, label %4, !dbg !5470, !llvm.loop !5491

17:                                               ; preds = %14, %2
  ret void, !dbg !5493
}

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local void @_ZNSt6vectorIS_IdSaIdEESaIS1_EE17_M_realloc_insertIJRKS1_EEEvN9__gnu_cxx17__normal_iteratorIPS1_S3_EEDpOT_(ptr noundef nonnull align 8 dereferenceable(24) %0, ptr %1, ptr noundef nonnull align 8 dereferenceable(24) %2) local_unnamed_addr #0 comdat align 2 personality ptr @__gxx_personality_v0 !dbg !5494 {
    #dbg_value(ptr %1, !5501, !DIExpression(), !5509)
    #dbg_value(ptr %0, !5500, !DIExpression(), !5509)
    #dbg_value(ptr %2, !5502, !DIExpression(), !5509)
    #dbg_value(ptr %0, !5510, !DIExpression(), !5517)
    #dbg_value(i64 1, !5513, !DIExpression(), !5517)
    #dbg_value(ptr @.str, !5514, !DIExpression(), !5517)
    #dbg_value(ptr %0, !5519, !DIExpression(), !5522)
  %4 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !5525
  %5 = load ptr, ptr %4, align 8, !dbg !5525, !tbaa !3357
  %6 = load ptr, ptr %0, align 8, !dbg !5526, !tbaa !2619
  %7 = ptrtoint ptr %5 to i64, !dbg !5527
  %8 = ptrtoint ptr %6 to i64, !dbg !5527
  %9 = sub i64 %7, %8, !dbg !5527
  %10 = icmp eq i64 %9, 9223372036854775800, !dbg !5528
  br i1 %10, label %11, label %12, !dbg !5529

11:                                               ; preds = %3
  tail call void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str) #14, !dbg !5530
  unreachable, !dbg !5530

12:                                               ; preds = %3
  %13 = sdiv exact i64 %9, 24, !dbg !5527
    #dbg_value(ptr %0, !5519, !DIExpression(), !5531)
    #dbg_value(ptr %0, !5519, !DIExpression(), !5533)
  %14 = tail call i64 @llvm.umax.i64(i64 %13, i64 1), !dbg !5535
  %15 = add nsw i64 %14, %13, !dbg !5536
    #dbg_value(i64 %15, !5515, !DIExpression(), !5517)
    #dbg_value(ptr %0, !5519, !DIExpression(), !5537)
  %16 = icmp ult i64 %15, %13, !dbg !5539
  %17 = tail call i64 @llvm.umin.i64(i64 %15, i64 384307168202282325), !dbg !5540
  %18 = select i1 %16, i64 384307168202282325, i64 %17, !dbg !5540
    #dbg_value(i64 %18, !5503, !DIExpression(), !5509)
    #dbg_value(ptr %6, !5504, !DIExpression(), !5509)
    #dbg_value(ptr %5, !5505, !DIExpression(), !5509)
    #dbg_value(ptr undef, !5541, !DIExpression(), !5547)
    #dbg_value(ptr undef, !5546, !DIExpression(), !5547)
  %19 = ptrtoint ptr %1 to i64, !dbg !5549
  %20 = sub i64 %19, %8, !dbg !5549
  %21 = sdiv exact i64 %20, 24, !dbg !5549
    #dbg_value(i64 %21, !5506, !DIExpression(), !5509)
    #dbg_value(ptr %0, !3196, !DIExpression(), !5550)
    #dbg_value(i64 %18, !3199, !DIExpression(), !5550)
  %22 = icmp eq i64 %18, 0, !dbg !5552
  br i1 %22, label %26, label %23, !dbg !5553

23:                                               ; preds = %12
    #dbg_value(ptr %0, !3251, !DIExpression(), !5554)
    #dbg_value(i64 %18, !3254, !DIExpression(), !5554)
    #dbg_value(ptr %0, !3257, !DIExpression(), !5556)
    #dbg_value(i64 %18, !3260, !DIExpression(), !5556)
    #dbg_value(ptr null, !3261, !DIExpression(), !5556)
  %24 = mul nuw nsw i64 %18, 24, !dbg !5558
  %25 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %24) #15, !dbg !5559
  br label %26, !dbg !5553

26:                                               ; preds = %12, %23
  %27 = phi ptr [ %25, %23 ], [ null, %12 ], !dbg !5553
    #dbg_value(ptr %27, !5507, !DIExpression(), !5509)
    #dbg_value(ptr %27, !5508, !DIExpression(), !5509)
  %28 = getelementptr inbounds %"class.std::vector", ptr %27, i64 %21, !dbg !5560
    #dbg_value(ptr %0, !3412, !DIExpression(), !5562)
    #dbg_value(ptr %28, !3423, !DIExpression(), !5562)
    #dbg_value(ptr %2, !3424, !DIExpression(), !5562)
    #dbg_value(ptr %0, !3428, !DIExpression(), !5564)
    #dbg_value(ptr %28, !3434, !DIExpression(), !5564)
    #dbg_value(ptr %2, !3435, !DIExpression(), !5564)
    #dbg_value(ptr %28, !3438, !DIExpression(), !5566)
    #dbg_value(ptr %2, !3441, !DIExpression(), !5566)
    #dbg_value(ptr %2, !2174, !DIExpression(), !5568)
  %29 = getelementptr inbounds i8, ptr %2, i64 8, !dbg !5570
  %30 = load ptr, ptr %29, align 8, !dbg !5570, !tbaa !2619
  %31 = load ptr, ptr %2, align 8, !dbg !5571, !tbaa !2619
  %32 = ptrtoint ptr %30 to i64, !dbg !5572
  %33 = ptrtoint ptr %31 to i64, !dbg !5572
  %34 = sub i64 %32, %33, !dbg !5572
    #dbg_value(ptr %28, !3072, !DIExpression(), !5573)
    #dbg_value(i64 %34, !3075, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !5573)
    #dbg_value(ptr undef, !3076, !DIExpression(), !5573)
    #dbg_value(ptr %28, !2390, !DIExpression(), !5575)
    #dbg_value(ptr undef, !2393, !DIExpression(), !5575)
    #dbg_value(ptr %28, !2397, !DIExpression(), !5577)
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %28, i8 0, i64 24, i1 false), !dbg !5579
    #dbg_value(ptr %28, !3083, !DIExpression(), !5580)
    #dbg_value(i64 %34, !3086, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !5580)
    #dbg_value(ptr %28, !2194, !DIExpression(), !5582)
    #dbg_value(i64 %34, !2197, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !5582)
  %35 = icmp eq ptr %30, %31, !dbg !5584
  br i1 %35, label %36, label %40, !dbg !5585

36:                                               ; preds = %26
  %37 = getelementptr inbounds i8, ptr %28, i64 8, !dbg !5586
  %38 = getelementptr inbounds i8, ptr null, i64 %34, !dbg !5587
  %39 = getelementptr inbounds i8, ptr %28, i64 16, !dbg !5588
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %28, i8 0, i64 16, i1 false), !dbg !5589
  store ptr %38, ptr %39, align 8, !dbg !5590, !tbaa !2469
    #dbg_value(ptr %31, !3502, !DIExpression(), !5591)
    #dbg_value(ptr %30, !3507, !DIExpression(), !5591)
    #dbg_value(ptr null, !3508, !DIExpression(), !5591)
    #dbg_value(ptr %28, !3509, !DIExpression(), !5591)
    #dbg_value(ptr %31, !3514, !DIExpression(), !5593)
    #dbg_value(ptr %30, !3519, !DIExpression(), !5593)
    #dbg_value(ptr null, !3520, !DIExpression(), !5593)
    #dbg_value(i8 1, !3521, !DIExpression(), !5593)
    #dbg_value(i8 1, !3522, !DIExpression(), !5593)
    #dbg_value(ptr %31, !3526, !DIExpression(), !5595)
    #dbg_value(ptr %30, !3530, !DIExpression(), !5595)
    #dbg_value(ptr null, !3531, !DIExpression(), !5595)
    #dbg_value(ptr %31, !3534, !DIExpression(), !5597)
    #dbg_value(ptr %30, !3537, !DIExpression(), !5597)
    #dbg_value(ptr null, !3538, !DIExpression(), !5597)
    #dbg_value(ptr %31, !3543, !DIExpression(), !5599)
    #dbg_value(ptr %30, !3546, !DIExpression(), !5599)
    #dbg_value(ptr null, !3547, !DIExpression(), !5599)
    #dbg_value(ptr %31, !2530, !DIExpression(), !5601)
    #dbg_value(ptr %30, !2533, !DIExpression(), !5601)
    #dbg_value(ptr null, !2534, !DIExpression(), !5601)
    #dbg_value(ptr %31, !2537, !DIExpression(), !5603)
    #dbg_value(ptr %30, !2540, !DIExpression(), !5603)
    #dbg_value(ptr null, !2541, !DIExpression(), !5603)
    #dbg_value(ptr %31, !2544, !DIExpression(), !5605)
    #dbg_value(ptr %30, !2552, !DIExpression(), !5605)
    #dbg_value(ptr null, !2553, !DIExpression(), !5605)
    #dbg_value(i64 %34, !2554, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !5605)
  br label %50, !dbg !5607

40:                                               ; preds = %26
    #dbg_value(i64 %34, !3075, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !5573)
    #dbg_value(i64 %34, !3086, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !5580)
    #dbg_value(i64 %34, !2197, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !5582)
    #dbg_value(ptr %28, !2202, !DIExpression(), !5608)
    #dbg_value(i64 %34, !2205, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !5608)
    #dbg_value(ptr %28, !2208, !DIExpression(), !5610)
    #dbg_value(i64 %34, !2211, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !5610)
    #dbg_value(ptr null, !2212, !DIExpression(), !5610)
  %41 = icmp ugt i64 %34, 9223372036854775800, !dbg !5612
  br i1 %41, label %42, label %44, !dbg !5613, !prof !3469

42:                                               ; preds = %40
  invoke void @_ZSt28__throw_bad_array_new_lengthv() #14
          to label %43 unwind label %91, !dbg !5614

43:                                               ; preds = %42
  unreachable, !dbg !5614

44:                                               ; preds = %40
  %45 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %34) #15
          to label %46 unwind label %91, !dbg !5615

46:                                               ; preds = %44
  store ptr %45, ptr %28, align 8, !dbg !5616, !tbaa !2583
  %47 = getelementptr inbounds i8, ptr %28, i64 8, !dbg !5586
  store ptr %45, ptr %47, align 8, !dbg !5589, !tbaa !2561
  %48 = getelementptr inbounds i8, ptr %45, i64 %34, !dbg !5587
  %49 = getelementptr inbounds i8, ptr %28, i64 16, !dbg !5588
  store ptr %48, ptr %49, align 8, !dbg !5590, !tbaa !2469
    #dbg_value(ptr %31, !3502, !DIExpression(), !5591)
    #dbg_value(ptr %30, !3507, !DIExpression(), !5591)
    #dbg_value(ptr %45, !3508, !DIExpression(), !5591)
    #dbg_value(ptr %28, !3509, !DIExpression(), !5591)
    #dbg_value(ptr %31, !3514, !DIExpression(), !5593)
    #dbg_value(ptr %30, !3519, !DIExpression(), !5593)
    #dbg_value(ptr %45, !3520, !DIExpression(), !5593)
    #dbg_value(i8 1, !3521, !DIExpression(), !5593)
    #dbg_value(i8 1, !3522, !DIExpression(), !5593)
    #dbg_value(ptr %31, !3526, !DIExpression(), !5595)
    #dbg_value(ptr %30, !3530, !DIExpression(), !5595)
    #dbg_value(ptr %45, !3531, !DIExpression(), !5595)
    #dbg_value(ptr %31, !3534, !DIExpression(), !5597)
    #dbg_value(ptr %30, !3537, !DIExpression(), !5597)
    #dbg_value(ptr %45, !3538, !DIExpression(), !5597)
    #dbg_value(ptr %31, !3543, !DIExpression(), !5599)
    #dbg_value(ptr %30, !3546, !DIExpression(), !5599)
    #dbg_value(ptr %45, !3547, !DIExpression(), !5599)
    #dbg_value(ptr %31, !2530, !DIExpression(), !5601)
    #dbg_value(ptr %30, !2533, !DIExpression(), !5601)
    #dbg_value(ptr %45, !2534, !DIExpression(), !5601)
    #dbg_value(ptr %31, !2537, !DIExpression(), !5603)
    #dbg_value(ptr %30, !2540, !DIExpression(), !5603)
    #dbg_value(ptr %45, !2541, !DIExpression(), !5603)
    #dbg_value(ptr %31, !2544, !DIExpression(), !5605)
    #dbg_value(ptr %30, !2552, !DIExpression(), !5605)
    #dbg_value(ptr %45, !2553, !DIExpression(), !5605)
    #dbg_value(i64 %34, !2554, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !5605)
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %45, ptr align 8 %31, i64 %34, i1 false), !dbg !5617
  br label %50, !dbg !5617

50:                                               ; preds = %46, %36
  %51 = phi ptr [ %37, %36 ], [ %47, %46 ]
  %52 = phi ptr [ null, %36 ], [ %45, %46 ]
    #dbg_value(i64 %34, !2554, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !5605)
  %53 = getelementptr inbounds i8, ptr %52, i64 %34, !dbg !5618
  store ptr %53, ptr %51, align 8, !dbg !5619, !tbaa !2561
    #dbg_value(ptr null, !5508, !DIExpression(), !5509)
    #dbg_value(ptr %6, !5620, !DIExpression(), !5626)
    #dbg_value(ptr %1, !5623, !DIExpression(), !5626)
    #dbg_value(ptr %27, !5624, !DIExpression(), !5626)
    #dbg_value(ptr %0, !5625, !DIExpression(), !5626)
    #dbg_value(ptr %6, !5630, !DIExpression(), !5641)
    #dbg_value(ptr %1, !5635, !DIExpression(), !5641)
    #dbg_value(ptr %27, !5636, !DIExpression(), !5641)
    #dbg_value(ptr %0, !5637, !DIExpression(), !5641)
    #dbg_value(ptr %6, !5643, !DIExpression(), !5650)
    #dbg_value(ptr %1, !5646, !DIExpression(), !5650)
    #dbg_value(ptr %27, !5647, !DIExpression(), !5650)
    #dbg_value(ptr %0, !5648, !DIExpression(), !5650)
    #dbg_value(ptr %27, !5649, !DIExpression(), !5650)
  %54 = icmp eq ptr %6, %1, !dbg !5652
  br i1 %54, label %65, label %55, !dbg !5655

55:                                               ; preds = %50, %55
  %56 = phi ptr [ %63, %55 ], [ %27, %50 ]
  %57 = phi ptr [ %62, %55 ], [ %6, %50 ]
    #dbg_value(ptr %56, !5649, !DIExpression(), !5650)
    #dbg_value(ptr %57, !5643, !DIExpression(), !5650)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5656), !dbg !5659
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5660), !dbg !5659
    #dbg_value(ptr %56, !5662, !DIExpression(), !5671)
    #dbg_value(ptr %57, !5668, !DIExpression(), !5671)
    #dbg_value(ptr %0, !5669, !DIExpression(), !5671)
    #dbg_value(ptr %0, !5673, !DIExpression(), !5685)
    #dbg_value(ptr %56, !5683, !DIExpression(), !5685)
    #dbg_value(ptr %57, !5684, !DIExpression(), !5685)
    #dbg_value(ptr %0, !5687, !DIExpression(), !5695)
    #dbg_value(ptr %56, !5693, !DIExpression(), !5695)
    #dbg_value(ptr %57, !5694, !DIExpression(), !5695)
    #dbg_value(ptr %56, !5697, !DIExpression(), !5701)
    #dbg_value(ptr %57, !5700, !DIExpression(), !5701)
    #dbg_value(ptr %56, !5703, !DIExpression(), !5707)
    #dbg_value(ptr %57, !5706, !DIExpression(), !5707)
    #dbg_value(ptr %56, !5709, !DIExpression(), !5713)
    #dbg_value(ptr %57, !5712, !DIExpression(), !5713)
    #dbg_value(ptr %56, !5715, !DIExpression(), !5719)
    #dbg_value(ptr %57, !5718, !DIExpression(), !5719)
  %58 = load <2 x ptr>, ptr %57, align 8, !dbg !5721, !tbaa !2619, !alias.scope !5660, !noalias !5656
  store <2 x ptr> %58, ptr %56, align 8, !dbg !5722, !tbaa !2619, !alias.scope !5656, !noalias !5660
  %59 = getelementptr inbounds i8, ptr %56, i64 16, !dbg !5723
  %60 = getelementptr inbounds i8, ptr %57, i64 16, !dbg !5724
  %61 = load ptr, ptr %60, align 8, !dbg !5724, !tbaa !2469, !alias.scope !5660, !noalias !5656
  store ptr %61, ptr %59, align 8, !dbg !5723, !tbaa !2469, !alias.scope !5656, !noalias !5660
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %57, i8 0, i64 24, i1 false), !dbg !5725, !alias.scope !5660, !noalias !5656
  %62 = getelementptr inbounds i8, ptr %57, i64 24, !dbg !5727
    #dbg_value(ptr %62, !5643, !DIExpression(), !5650)
  %63 = getelementptr inbounds i8, ptr %56, i64 24, !dbg !5728
    #dbg_value(ptr %63, !5649, !DIExpression(), !5650)
  %64 = icmp eq ptr %62, %1, !dbg !5652
  br i1 %64, label %65, label %55, !dbg !5655, !llvm.loop !5729

65:                                               ; preds = %55, %50
  %66 = phi ptr [ %27, %50 ], [ %63, %55 ], !dbg !5650
    #dbg_value(ptr %66, !5508, !DIExpression(), !5509)
  %67 = getelementptr inbounds i8, ptr %66, i64 24, !dbg !5731
    #dbg_value(ptr %67, !5508, !DIExpression(), !5509)
    #dbg_value(ptr %1, !5620, !DIExpression(), !5732)
    #dbg_value(ptr %5, !5623, !DIExpression(), !5732)
    #dbg_value(ptr %67, !5624, !DIExpression(), !5732)
    #dbg_value(ptr %0, !5625, !DIExpression(), !5732)
    #dbg_value(ptr %1, !5630, !DIExpression(), !5734)
    #dbg_value(ptr %5, !5635, !DIExpression(), !5734)
    #dbg_value(ptr %67, !5636, !DIExpression(), !5734)
    #dbg_value(ptr %0, !5637, !DIExpression(), !5734)
    #dbg_value(ptr %1, !5643, !DIExpression(), !5736)
    #dbg_value(ptr %5, !5646, !DIExpression(), !5736)
    #dbg_value(ptr %67, !5647, !DIExpression(), !5736)
    #dbg_value(ptr %0, !5648, !DIExpression(), !5736)
    #dbg_value(ptr %67, !5649, !DIExpression(), !5736)
  %68 = icmp eq ptr %5, %1, !dbg !5738
  br i1 %68, label %79, label %69, !dbg !5739

69:                                               ; preds = %65, %69
  %70 = phi ptr [ %77, %69 ], [ %67, %65 ]
  %71 = phi ptr [ %76, %69 ], [ %1, %65 ]
    #dbg_value(ptr %70, !5649, !DIExpression(), !5736)
    #dbg_value(ptr %71, !5643, !DIExpression(), !5736)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5740), !dbg !5743
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5744), !dbg !5743
    #dbg_value(ptr %70, !5662, !DIExpression(), !5746)
    #dbg_value(ptr %71, !5668, !DIExpression(), !5746)
    #dbg_value(ptr %0, !5669, !DIExpression(), !5746)
    #dbg_value(ptr %0, !5673, !DIExpression(), !5748)
    #dbg_value(ptr %70, !5683, !DIExpression(), !5748)
    #dbg_value(ptr %71, !5684, !DIExpression(), !5748)
    #dbg_value(ptr %0, !5687, !DIExpression(), !5750)
    #dbg_value(ptr %70, !5693, !DIExpression(), !5750)
    #dbg_value(ptr %71, !5694, !DIExpression(), !5750)
    #dbg_value(ptr %70, !5697, !DIExpression(), !5752)
    #dbg_value(ptr %71, !5700, !DIExpression(), !5752)
    #dbg_value(ptr %70, !5703, !DIExpression(), !5754)
    #dbg_value(ptr %71, !5706, !DIExpression(), !5754)
    #dbg_value(ptr %70, !5709, !DIExpression(), !5756)
    #dbg_value(ptr %71, !5712, !DIExpression(), !5756)
    #dbg_value(ptr %70, !5715, !DIExpression(), !5758)
    #dbg_value(ptr %71, !5718, !DIExpression(), !5758)
  %72 = load <2 x ptr>, ptr %71, align 8, !dbg !5760, !tbaa !2619, !alias.scope !5744, !noalias !5740
  store <2 x ptr> %72, ptr %70, align 8, !dbg !5761, !tbaa !2619, !alias.scope !5740, !noalias !5744
  %73 = getelementptr inbounds i8, ptr %70, i64 16, !dbg !5762
  %74 = getelementptr inbounds i8, ptr %71, i64 16, !dbg !5763
  %75 = load ptr, ptr %74, align 8, !dbg !5763, !tbaa !2469, !alias.scope !5744, !noalias !5740
  store ptr %75, ptr %73, align 8, !dbg !5762, !tbaa !2469, !alias.scope !5740, !noalias !5744
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %71, i8 0, i64 24, i1 false), !dbg !5764, !alias.scope !5744, !noalias !5740
  %76 = getelementptr inbounds i8, ptr %71, i64 24, !dbg !5765
    #dbg_value(ptr %76, !5643, !DIExpression(), !5736)
  %77 = getelementptr inbounds i8, ptr %70, i64 24, !dbg !5766
    #dbg_value(ptr %77, !5649, !DIExpression(), !5736)
  %78 = icmp eq ptr %76, %5, !dbg !5738
  br i1 %78, label %79, label %69, !dbg !5739, !llvm.loop !5767

79:                                               ; preds = %69, %65
  %80 = phi ptr [ %67, %65 ], [ %77, %69 ], !dbg !5736
    #dbg_value(ptr %80, !5508, !DIExpression(), !5509)
  %81 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !5769
    #dbg_value(ptr %0, !3328, !DIExpression(), !5770)
    #dbg_value(ptr %6, !3331, !DIExpression(), !5770)
    #dbg_value(!DIArgList(ptr poison, i64 poison), !3332, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !5770)
  %82 = icmp eq ptr %6, null, !dbg !5772
  br i1 %82, label %87, label %83, !dbg !5773

83:                                               ; preds = %79
  %84 = load ptr, ptr %81, align 8, !dbg !5769, !tbaa !3276
    #dbg_value(!DIArgList(ptr %84, i64 %8), !3332, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !5770)
  %85 = ptrtoint ptr %84 to i64, !dbg !5774
    #dbg_value(!DIArgList(i64 %85, i64 %8), !3332, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !5770)
  %86 = sub i64 %85, %8, !dbg !5774
    #dbg_value(i64 %86, !3332, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !5770)
    #dbg_value(ptr %0, !3340, !DIExpression(), !5775)
    #dbg_value(ptr %6, !3343, !DIExpression(), !5775)
    #dbg_value(i64 %86, !3344, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !5775)
    #dbg_value(ptr %0, !3347, !DIExpression(), !5777)
    #dbg_value(ptr %6, !3350, !DIExpression(), !5777)
    #dbg_value(i64 %86, !3351, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !5777)
  tail call void @_ZdlPvm(ptr noundef nonnull %6, i64 noundef %86) #16, !dbg !5779
  br label %87, !dbg !5780

87:                                               ; preds = %79, %83
  store ptr %27, ptr %0, align 8, !dbg !5781, !tbaa !3268
  store ptr %80, ptr %4, align 8, !dbg !5782, !tbaa !3357
  %88 = getelementptr inbounds %"class.std::vector", ptr %27, i64 %18, !dbg !5783
  store ptr %88, ptr %81, align 8, !dbg !5784, !tbaa !3276
  ret void, !dbg !5785

89:                                               ; preds = %91
  %90 = landingpad { ptr, i32 }
          cleanup, !dbg !5786
  invoke void @__cxa_end_catch()
          to label %96 unwind label %97, !dbg !5789

91:                                               ; preds = %42, %44
  %92 = landingpad { ptr, i32 }
          catch ptr null, !dbg !5790
  %93 = extractvalue { ptr, i32 } %92, 0, !dbg !5790
  %94 = tail call ptr @__cxa_begin_catch(ptr %93) #17, !dbg !5791
    #dbg_value(ptr %0, !3328, !DIExpression(), !5792)
    #dbg_value(ptr %27, !3331, !DIExpression(), !5792)
    #dbg_value(i64 %18, !3332, !DIExpression(), !5792)
    #dbg_value(ptr %0, !3340, !DIExpression(), !5794)
    #dbg_value(ptr %27, !3343, !DIExpression(), !5794)
    #dbg_value(i64 %18, !3344, !DIExpression(), !5794)
    #dbg_value(ptr %0, !3347, !DIExpression(), !5796)
    #dbg_value(ptr %27, !3350, !DIExpression(), !5796)
    #dbg_value(i64 %18, !3351, !DIExpression(), !5796)
  %95 = mul nuw nsw i64 %18, 24, !dbg !5798
  tail call void @_ZdlPvm(ptr noundef nonnull %27, i64 noundef %95) #16, !dbg !5799
  invoke void @__cxa_rethrow() #14
          to label %100 unwind label %89, !dbg !5800

96:                                               ; preds = %89
  resume { ptr, i32 } %90, !dbg !5785

97:                                               ; preds = %89
  %98 = landingpad { ptr, i32 }
          catch ptr null, !dbg !5789
  %99 = extractvalue { ptr, i32 } %98, 0, !dbg !5789
  tail call void @__clang_call_terminate(ptr %99) #18, !dbg !5789
  unreachable, !dbg !5789

100:                                              ; preds = %91
  unreachable
}

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local void @_ZSt16__introsort_loopIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEElNS0_5__ops15_Iter_less_iterEEvT_S9_T0_T1_(ptr %0, ptr %1, i64 noundef %2) local_unnamed_addr #0 comdat !dbg !5801 {
    #dbg_value(ptr %0, !5805, !DIExpression(), !5813)
    #dbg_value(ptr %1, !5806, !DIExpression(), !5813)
    #dbg_value(i64 %2, !5807, !DIExpression(), !5813)
  %4 = ptrtoint ptr %0 to i64
    #dbg_value(i64 %2, !5807, !DIExpression(), !5813)
    #dbg_value(ptr undef, !5062, !DIExpression(), !5814)
    #dbg_value(ptr undef, !5067, !DIExpression(), !5814)
  %5 = ptrtoint ptr %1 to i64, !dbg !5816
  %6 = sub i64 %5, %4, !dbg !5816
  %7 = ashr exact i64 %6, 3, !dbg !5816
  %8 = icmp sgt i64 %7, 16, !dbg !5817
  br i1 %8, label %9, label %183, !dbg !5818

9:                                                ; preds = %3
  %10 = getelementptr inbounds i8, ptr %0, i64 8
    #dbg_value(i64 %2, !5807, !DIExpression(), !5813)
  %11 = icmp eq i64 %2, 0, !dbg !5819
  br i1 %11, label %14, label %130, !dbg !5821

12:                                               ; preds = %178
    #dbg_value(i64 %134, !5807, !DIExpression(), !5813)
  %13 = icmp eq i64 %134, 0, !dbg !5819
  br i1 %13, label %14, label %130, !dbg !5821, !llvm.loop !5822

14:                                               ; preds = %12, %9
  %15 = phi i64 [ %7, %9 ], [ %181, %12 ]
  %16 = phi i64 [ %6, %9 ], [ %180, %12 ]
  %17 = phi ptr [ %1, %9 ], [ %166, %12 ]
    #dbg_value(ptr %0, !5824, !DIExpression(), !5832)
    #dbg_value(ptr %17, !5829, !DIExpression(), !5832)
    #dbg_value(ptr %17, !5830, !DIExpression(), !5832)
    #dbg_value(ptr %0, !5835, !DIExpression(), !5843)
    #dbg_value(ptr %17, !5838, !DIExpression(), !5843)
    #dbg_value(ptr %17, !5839, !DIExpression(), !5843)
    #dbg_value(ptr %0, !5845, !DIExpression(), !5859)
    #dbg_value(ptr %17, !5850, !DIExpression(), !5859)
    #dbg_value(ptr undef, !5851, !DIExpression(), !5859)
    #dbg_value(ptr undef, !5062, !DIExpression(), !5861)
    #dbg_value(ptr undef, !5067, !DIExpression(), !5861)
    #dbg_value(ptr undef, !5062, !DIExpression(), !5864)
    #dbg_value(ptr undef, !5067, !DIExpression(), !5864)
    #dbg_value(i64 %15, !5852, !DIExpression(), !5859)
  %18 = add nsw i64 %15, -2, !dbg !5866
  %19 = lshr i64 %18, 1, !dbg !5867
    #dbg_value(i64 %19, !5855, !DIExpression(), !5859)
  %20 = add nsw i64 %15, -1
  %21 = lshr i64 %20, 1
  %22 = and i64 %16, 8
  %23 = icmp eq i64 %22, 0
  %24 = or disjoint i64 %18, 1
  %25 = getelementptr inbounds double, ptr %0, i64 %24
  %26 = getelementptr inbounds double, ptr %0, i64 %19
  br label %27, !dbg !5868

27:                                               ; preds = %66, %14
  %28 = phi i64 [ %19, %14 ], [ %70, %66 ], !dbg !5869
    #dbg_value(i64 %28, !5855, !DIExpression(), !5859)
    #dbg_value(ptr undef, !2665, !DIExpression(), !5870)
    #dbg_value(i64 %28, !2668, !DIExpression(), !5870)
  %29 = getelementptr inbounds double, ptr %0, i64 %28, !dbg !5872
  %30 = load double, ptr %29, align 8, !dbg !5873, !tbaa !2093
    #dbg_value(double %30, !5856, !DIExpression(), !5874)
    #dbg_value(ptr %0, !5875, !DIExpression(), !5890)
    #dbg_value(i64 %28, !5880, !DIExpression(), !5890)
    #dbg_value(i64 undef, !5881, !DIExpression(), !5890)
    #dbg_value(double %30, !5882, !DIExpression(), !5890)
    #dbg_value(i64 %28, !5884, !DIExpression(), !5890)
    #dbg_value(i64 %28, !5886, !DIExpression(), !5890)
  %31 = icmp sgt i64 %21, %28, !dbg !5892
  br i1 %31, label %32, label %47, !dbg !5893

32:                                               ; preds = %27, %32
  %33 = phi i64 [ %42, %32 ], [ %28, %27 ]
    #dbg_value(i64 %33, !5880, !DIExpression(), !5890)
  %34 = shl i64 %33, 1, !dbg !5894
  %35 = add i64 %34, 2, !dbg !5894
    #dbg_value(i64 %35, !5886, !DIExpression(), !5890)
    #dbg_value(ptr undef, !2665, !DIExpression(), !5896)
    #dbg_value(i64 %35, !2668, !DIExpression(), !5896)
  %36 = getelementptr inbounds double, ptr %0, i64 %35, !dbg !5899
  %37 = or disjoint i64 %34, 1, !dbg !5900
    #dbg_value(ptr undef, !2665, !DIExpression(), !5901)
    #dbg_value(i64 %37, !2668, !DIExpression(), !5901)
  %38 = getelementptr inbounds double, ptr %0, i64 %37, !dbg !5903
    #dbg_value(ptr %36, !5904, !DIExpression(), !5915)
    #dbg_value(ptr %38, !5914, !DIExpression(), !5915)
    #dbg_value(ptr undef, !5913, !DIExpression(), !5915)
  %39 = load double, ptr %36, align 8, !dbg !5917, !tbaa !2093
  %40 = load double, ptr %38, align 8, !dbg !5918, !tbaa !2093
  %41 = fcmp olt double %39, %40, !dbg !5919
  %42 = select i1 %41, i64 %37, i64 %35, !dbg !5920
    #dbg_value(i64 %42, !5886, !DIExpression(), !5890)
    #dbg_value(ptr undef, !2665, !DIExpression(), !5921)
    #dbg_value(i64 %42, !2668, !DIExpression(), !5921)
  %43 = getelementptr inbounds double, ptr %0, i64 %42, !dbg !5923
  %44 = load double, ptr %43, align 8, !dbg !5924, !tbaa !2093
    #dbg_value(ptr undef, !2665, !DIExpression(), !5925)
    #dbg_value(i64 %33, !2668, !DIExpression(), !5925)
  %45 = getelementptr inbounds double, ptr %0, i64 %33, !dbg !5927
  store double %44, ptr %45, align 8, !dbg !5928, !tbaa !2093
    #dbg_value(i64 %42, !5880, !DIExpression(), !5890)
  %46 = icmp slt i64 %42, %21, !dbg !5892
  br i1 %46, label %32, label %47, !dbg !5893, !llvm.loop !5929

47:                                               ; preds = %32, %27
  %48 = phi i64 [ %28, %27 ], [ %42, %32 ]
  %49 = icmp eq i64 %48, %19
  %50 = select i1 %23, i1 %49, i1 false, !dbg !5931
  br i1 %50, label %51, label %53, !dbg !5931

51:                                               ; preds = %47
    #dbg_value(i64 %18, !5886, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value), !5890)
    #dbg_value(ptr undef, !2665, !DIExpression(), !5933)
    #dbg_value(i64 %24, !2668, !DIExpression(), !5933)
  %52 = load double, ptr %25, align 8, !dbg !5936, !tbaa !2093
    #dbg_value(ptr undef, !2665, !DIExpression(), !5937)
    #dbg_value(i64 %48, !2668, !DIExpression(), !5937)
  store double %52, ptr %26, align 8, !dbg !5939, !tbaa !2093
    #dbg_value(i64 %24, !5880, !DIExpression(), !5890)
  br label %53, !dbg !5940

53:                                               ; preds = %51, %47
  %54 = phi i64 [ %24, %51 ], [ %48, %47 ]
    #dbg_value(i64 %54, !5880, !DIExpression(), !5890)
    #dbg_value(ptr %0, !5941, !DIExpression(), !5954)
    #dbg_value(i64 %54, !5947, !DIExpression(), !5954)
    #dbg_value(i64 %28, !5948, !DIExpression(), !5954)
    #dbg_value(double %30, !5949, !DIExpression(), !5954)
    #dbg_value(ptr undef, !5950, !DIExpression(), !5954)
    #dbg_value(i64 %54, !5951, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_constu, 2, DW_OP_div, DW_OP_stack_value), !5954)
  %55 = icmp sgt i64 %54, %28, !dbg !5956
  br i1 %55, label %56, label %66, !dbg !5957

56:                                               ; preds = %53, %63
  %57 = phi i64 [ %59, %63 ], [ %54, %53 ]
  %58 = add nsw i64 %57, -1, !dbg !5954
  %59 = sdiv i64 %58, 2, !dbg !5954
    #dbg_value(i64 %57, !5947, !DIExpression(), !5954)
    #dbg_value(ptr undef, !2665, !DIExpression(), !5958)
    #dbg_value(i64 %59, !2668, !DIExpression(), !5958)
  %60 = getelementptr inbounds double, ptr %0, i64 %59, !dbg !5960
    #dbg_value(ptr %60, !5961, !DIExpression(), !5974)
    #dbg_value(ptr undef, !5971, !DIExpression(), !5974)
    #dbg_value(ptr undef, !5973, !DIExpression(), !5974)
  %61 = load double, ptr %60, align 8, !dbg !5976, !tbaa !2093
  %62 = fcmp olt double %61, %30, !dbg !5977
  br i1 %62, label %63, label %66, !dbg !5978

63:                                               ; preds = %56
    #dbg_value(ptr undef, !2665, !DIExpression(), !5979)
    #dbg_value(i64 %59, !2668, !DIExpression(), !5979)
    #dbg_value(ptr undef, !2665, !DIExpression(), !5982)
    #dbg_value(i64 %57, !2668, !DIExpression(), !5982)
  %64 = getelementptr inbounds double, ptr %0, i64 %57, !dbg !5984
  store double %61, ptr %64, align 8, !dbg !5985, !tbaa !2093
    #dbg_value(i64 %59, !5947, !DIExpression(), !5954)
    #dbg_value(i64 %59, !5951, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_constu, 2, DW_OP_div, DW_OP_stack_value), !5954)
  %65 = icmp sgt i64 %59, %28, !dbg !5956
  br i1 %65, label %56, label %66, !dbg !5957, !llvm.loop !5986

66:                                               ; preds = %63, %56, %53
  %67 = phi i64 [ %54, %53 ], [ %59, %63 ], [ %57, %56 ]
    #dbg_value(ptr undef, !2665, !DIExpression(), !5988)
    #dbg_value(i64 %67, !2668, !DIExpression(), !5988)
  %68 = getelementptr inbounds double, ptr %0, i64 %67, !dbg !5990
  store double %30, ptr %68, align 8, !dbg !5991, !tbaa !2093
  %69 = icmp eq i64 %28, 0, !dbg !5992
  %70 = add nsw i64 %28, -1, !dbg !5994
    #dbg_value(i64 poison, !5855, !DIExpression(), !5859)
  br i1 %69, label %71, label %27, !llvm.loop !5995

71:                                               ; preds = %66
    #dbg_value(ptr undef, !5997, !DIExpression(), !6001)
    #dbg_value(ptr undef, !6000, !DIExpression(), !6001)
    #dbg_value(ptr %0, !6004, !DIExpression(), !6009)
    #dbg_value(ptr %17, !6007, !DIExpression(), !6009)
    #dbg_value(ptr undef, !6008, !DIExpression(), !6009)
    #dbg_value(ptr undef, !5062, !DIExpression(), !6011)
    #dbg_value(ptr undef, !5067, !DIExpression(), !6011)
  %72 = icmp sgt i64 %16, 8, !dbg !6013
  br i1 %72, label %73, label %183, !dbg !6014

73:                                               ; preds = %71, %126
  %74 = phi ptr [ %75, %126 ], [ %17, %71 ]
    #dbg_value(ptr %74, !6007, !DIExpression(), !6009)
    #dbg_value(ptr undef, !6015, !DIExpression(), !6018)
  %75 = getelementptr inbounds i8, ptr %74, i64 -8, !dbg !6021
    #dbg_value(ptr %75, !6007, !DIExpression(), !6009)
    #dbg_value(ptr %0, !1774, !DIExpression(), !6022)
    #dbg_value(ptr %75, !1775, !DIExpression(), !6022)
    #dbg_value(ptr %75, !1776, !DIExpression(), !6022)
    #dbg_value(ptr undef, !1777, !DIExpression(), !6022)
  %76 = load double, ptr %75, align 8, !dbg !6024, !tbaa !2093
    #dbg_value(double %76, !1778, !DIExpression(), !6022)
  %77 = load double, ptr %0, align 8, !dbg !6025, !tbaa !2093
  store double %77, ptr %75, align 8, !dbg !6026, !tbaa !2093
    #dbg_value(ptr undef, !5062, !DIExpression(), !6027)
    #dbg_value(ptr undef, !5067, !DIExpression(), !6027)
  %78 = ptrtoint ptr %75 to i64, !dbg !6029
  %79 = sub i64 %78, %4, !dbg !6029
  %80 = ashr exact i64 %79, 3, !dbg !6029
    #dbg_value(ptr %0, !5875, !DIExpression(), !6030)
    #dbg_value(i64 0, !5880, !DIExpression(), !6030)
    #dbg_value(i64 %80, !5881, !DIExpression(), !6030)
    #dbg_value(double %76, !5882, !DIExpression(), !6030)
    #dbg_value(i64 0, !5884, !DIExpression(), !6030)
    #dbg_value(i64 0, !5886, !DIExpression(), !6030)
  %81 = add nsw i64 %80, -1
  %82 = sdiv i64 %81, 2
  %83 = icmp sgt i64 %80, 2, !dbg !6032
  br i1 %83, label %84, label %99, !dbg !6033

84:                                               ; preds = %73, %84
  %85 = phi i64 [ %94, %84 ], [ 0, %73 ]
    #dbg_value(i64 %85, !5880, !DIExpression(), !6030)
  %86 = shl i64 %85, 1, !dbg !6034
  %87 = add i64 %86, 2, !dbg !6034
    #dbg_value(i64 %87, !5886, !DIExpression(), !6030)
    #dbg_value(ptr undef, !2665, !DIExpression(), !6035)
    #dbg_value(i64 %87, !2668, !DIExpression(), !6035)
  %88 = getelementptr inbounds double, ptr %0, i64 %87, !dbg !6037
  %89 = or disjoint i64 %86, 1, !dbg !6038
    #dbg_value(ptr undef, !2665, !DIExpression(), !6039)
    #dbg_value(i64 %89, !2668, !DIExpression(), !6039)
  %90 = getelementptr inbounds double, ptr %0, i64 %89, !dbg !6041
    #dbg_value(ptr %88, !5904, !DIExpression(), !6042)
    #dbg_value(ptr %90, !5914, !DIExpression(), !6042)
    #dbg_value(ptr undef, !5913, !DIExpression(), !6042)
  %91 = load double, ptr %88, align 8, !dbg !6044, !tbaa !2093
  %92 = load double, ptr %90, align 8, !dbg !6045, !tbaa !2093
  %93 = fcmp olt double %91, %92, !dbg !6046
  %94 = select i1 %93, i64 %89, i64 %87, !dbg !6047
    #dbg_value(i64 %94, !5886, !DIExpression(), !6030)
    #dbg_value(ptr undef, !2665, !DIExpression(), !6048)
    #dbg_value(i64 %94, !2668, !DIExpression(), !6048)
  %95 = getelementptr inbounds double, ptr %0, i64 %94, !dbg !6050
  %96 = load double, ptr %95, align 8, !dbg !6051, !tbaa !2093
    #dbg_value(ptr undef, !2665, !DIExpression(), !6052)
    #dbg_value(i64 %85, !2668, !DIExpression(), !6052)
  %97 = getelementptr inbounds double, ptr %0, i64 %85, !dbg !6054
  store double %96, ptr %97, align 8, !dbg !6055, !tbaa !2093
    #dbg_value(i64 %94, !5880, !DIExpression(), !6030)
  %98 = icmp slt i64 %94, %82, !dbg !6032
  br i1 %98, label %84, label %99, !dbg !6033, !llvm.loop !6056

99:                                               ; preds = %84, %73
  %100 = phi i64 [ 0, %73 ], [ %94, %84 ]
  %101 = and i64 %79, 8, !dbg !6058
  %102 = icmp eq i64 %101, 0, !dbg !6058
  br i1 %102, label %103, label %113, !dbg !6059

103:                                              ; preds = %99
  %104 = add nsw i64 %80, -2, !dbg !6060
  %105 = ashr exact i64 %104, 1, !dbg !6061
  %106 = icmp eq i64 %100, %105, !dbg !6062
  br i1 %106, label %107, label %113, !dbg !6063

107:                                              ; preds = %103
  %108 = shl nsw i64 %100, 1, !dbg !6064
    #dbg_value(i64 %108, !5886, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value), !6030)
  %109 = or disjoint i64 %108, 1, !dbg !6065
    #dbg_value(ptr undef, !2665, !DIExpression(), !6066)
    #dbg_value(i64 %109, !2668, !DIExpression(), !6066)
  %110 = getelementptr inbounds double, ptr %0, i64 %109, !dbg !6068
  %111 = load double, ptr %110, align 8, !dbg !6065, !tbaa !2093
    #dbg_value(ptr undef, !2665, !DIExpression(), !6069)
    #dbg_value(i64 %100, !2668, !DIExpression(), !6069)
  %112 = getelementptr inbounds double, ptr %0, i64 %100, !dbg !6071
  store double %111, ptr %112, align 8, !dbg !6072, !tbaa !2093
    #dbg_value(i64 %109, !5880, !DIExpression(), !6030)
  br label %113, !dbg !6073

113:                                              ; preds = %107, %103, %99
  %114 = phi i64 [ %109, %107 ], [ %100, %103 ], [ %100, %99 ]
    #dbg_value(i64 %114, !5880, !DIExpression(), !6030)
    #dbg_value(ptr %0, !5941, !DIExpression(), !6074)
    #dbg_value(i64 %114, !5947, !DIExpression(), !6074)
    #dbg_value(i64 0, !5948, !DIExpression(), !6074)
    #dbg_value(double %76, !5949, !DIExpression(), !6074)
    #dbg_value(ptr undef, !5950, !DIExpression(), !6074)
    #dbg_value(i64 %114, !5951, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_constu, 2, DW_OP_div, DW_OP_stack_value), !6074)
  %115 = icmp sgt i64 %114, 0, !dbg !6076
  br i1 %115, label %116, label %126, !dbg !6077

116:                                              ; preds = %113, %123
  %117 = phi i64 [ %119, %123 ], [ %114, %113 ]
  %118 = add nsw i64 %117, -1, !dbg !6074
  %119 = lshr i64 %118, 1, !dbg !6074
    #dbg_value(i64 %117, !5947, !DIExpression(), !6074)
    #dbg_value(ptr undef, !2665, !DIExpression(), !6078)
    #dbg_value(i64 %119, !2668, !DIExpression(), !6078)
  %120 = getelementptr inbounds double, ptr %0, i64 %119, !dbg !6080
    #dbg_value(ptr %120, !5961, !DIExpression(), !6081)
    #dbg_value(ptr undef, !5971, !DIExpression(), !6081)
    #dbg_value(ptr undef, !5973, !DIExpression(), !6081)
  %121 = load double, ptr %120, align 8, !dbg !6083, !tbaa !2093
  %122 = fcmp olt double %121, %76, !dbg !6084
  br i1 %122, label %123, label %126, !dbg !6085

123:                                              ; preds = %116
    #dbg_value(ptr undef, !2665, !DIExpression(), !6086)
    #dbg_value(i64 %119, !2668, !DIExpression(), !6086)
    #dbg_value(ptr undef, !2665, !DIExpression(), !6088)
    #dbg_value(i64 %117, !2668, !DIExpression(), !6088)
  %124 = getelementptr inbounds double, ptr %0, i64 %117, !dbg !6090
  store double %121, ptr %124, align 8, !dbg !6091, !tbaa !2093
    #dbg_value(i64 %119, !5947, !DIExpression(), !6074)
    #dbg_value(i64 %119, !5951, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_constu, 2, DW_OP_div, DW_OP_stack_value), !6074)
  %125 = icmp ult i64 %118, 2, !dbg !6076
  br i1 %125, label %126, label %116, !dbg !6077, !llvm.loop !6092

126:                                              ; preds = %123, %116, %113
  %127 = phi i64 [ %114, %113 ], [ %117, %116 ], [ 0, %123 ]
    #dbg_value(ptr undef, !2665, !DIExpression(), !6094)
    #dbg_value(i64 %127, !2668, !DIExpression(), !6094)
  %128 = getelementptr inbounds double, ptr %0, i64 %127, !dbg !6096
  store double %76, ptr %128, align 8, !dbg !6097, !tbaa !2093
    #dbg_value(ptr %75, !6007, !DIExpression(), !6009)
    #dbg_value(ptr undef, !5062, !DIExpression(), !6011)
    #dbg_value(ptr undef, !5067, !DIExpression(), !6011)
  %129 = icmp sgt i64 %79, 8, !dbg !6013
  br i1 %129, label %73, label %183, !dbg !6014, !llvm.loop !6098

130:                                              ; preds = %9, %12
  %131 = phi ptr [ %166, %12 ], [ %1, %9 ]
  %132 = phi i64 [ %134, %12 ], [ %2, %9 ]
  %133 = phi i64 [ %181, %12 ], [ %7, %9 ]
    #dbg_value(i64 %132, !5807, !DIExpression(), !5813)
  %134 = add nsw i64 %132, -1, !dbg !6100
    #dbg_value(i64 %134, !5807, !DIExpression(), !5813)
    #dbg_value(ptr %0, !6101, !DIExpression(), !6109)
    #dbg_value(ptr %131, !6106, !DIExpression(), !6109)
    #dbg_value(ptr undef, !5062, !DIExpression(), !6111)
    #dbg_value(ptr undef, !5067, !DIExpression(), !6111)
  %135 = lshr i64 %133, 1, !dbg !6113
    #dbg_value(ptr undef, !2665, !DIExpression(), !6114)
    #dbg_value(i64 %135, !2668, !DIExpression(), !6114)
  %136 = getelementptr inbounds double, ptr %0, i64 %135, !dbg !6116
    #dbg_value(ptr %136, !6108, !DIExpression(), !6109)
    #dbg_value(ptr undef, !2665, !DIExpression(), !6117)
    #dbg_value(i64 1, !2668, !DIExpression(), !6117)
    #dbg_value(ptr undef, !2773, !DIExpression(), !6119)
    #dbg_value(i64 1, !2776, !DIExpression(), !6119)
  %137 = getelementptr inbounds i8, ptr %131, i64 -8, !dbg !6121
    #dbg_value(ptr %0, !6122, !DIExpression(), !6132)
    #dbg_value(ptr %10, !6127, !DIExpression(), !6132)
    #dbg_value(ptr %136, !6128, !DIExpression(), !6132)
    #dbg_value(ptr %137, !6129, !DIExpression(), !6132)
    #dbg_value(ptr %10, !5904, !DIExpression(), !6134)
    #dbg_value(ptr %136, !5914, !DIExpression(), !6134)
    #dbg_value(ptr undef, !5913, !DIExpression(), !6134)
  %138 = load double, ptr %10, align 8, !dbg !6137, !tbaa !2093
  %139 = load double, ptr %136, align 8, !dbg !6138, !tbaa !2093
  %140 = fcmp olt double %138, %139, !dbg !6139
    #dbg_value(ptr %137, !5914, !DIExpression(), !6140)
    #dbg_value(ptr %137, !5914, !DIExpression(), !6144)
    #dbg_value(ptr undef, !5913, !DIExpression(), !6140)
    #dbg_value(ptr undef, !5913, !DIExpression(), !6144)
  %141 = load double, ptr %137, align 8, !dbg !6147, !tbaa !2093
  br i1 %140, label %142, label %151, !dbg !6149

142:                                              ; preds = %130
    #dbg_value(ptr %136, !5904, !DIExpression(), !6140)
  %143 = fcmp olt double %139, %141, !dbg !6150
  br i1 %143, label %144, label %146, !dbg !6151

144:                                              ; preds = %142
    #dbg_value(ptr %0, !6152, !DIExpression(), !6159)
    #dbg_value(ptr %136, !6155, !DIExpression(), !6159)
    #dbg_value(ptr %0, !6161, !DIExpression(), !6173)
    #dbg_value(ptr %136, !6171, !DIExpression(), !6173)
  %145 = load double, ptr %0, align 8, !dbg !6175, !tbaa !2093
    #dbg_value(double %145, !6172, !DIExpression(), !6173)
  store double %139, ptr %0, align 8, !dbg !6176, !tbaa !2093
  store double %145, ptr %136, align 8, !dbg !6177, !tbaa !2093
  br label %160, !dbg !6178

146:                                              ; preds = %142
    #dbg_value(ptr %10, !5904, !DIExpression(), !6179)
    #dbg_value(ptr %137, !5914, !DIExpression(), !6179)
    #dbg_value(ptr undef, !5913, !DIExpression(), !6179)
  %147 = fcmp olt double %138, %141, !dbg !6182
    #dbg_value(ptr %0, !6152, !DIExpression(), !6183)
    #dbg_value(ptr %0, !6152, !DIExpression(), !6185)
    #dbg_value(ptr %0, !6161, !DIExpression(), !6187)
    #dbg_value(ptr %0, !6161, !DIExpression(), !6189)
  %148 = load double, ptr %0, align 8, !dbg !6191, !tbaa !2093
  br i1 %147, label %149, label %150, !dbg !6194

149:                                              ; preds = %146
    #dbg_value(ptr %137, !6155, !DIExpression(), !6183)
    #dbg_value(ptr %137, !6171, !DIExpression(), !6187)
    #dbg_value(double %148, !6172, !DIExpression(), !6187)
  store double %141, ptr %0, align 8, !dbg !6195, !tbaa !2093
  store double %148, ptr %137, align 8, !dbg !6196, !tbaa !2093
  br label %160, !dbg !6197

150:                                              ; preds = %146
    #dbg_value(ptr %10, !6155, !DIExpression(), !6185)
    #dbg_value(ptr %10, !6171, !DIExpression(), !6189)
    #dbg_value(double %148, !6172, !DIExpression(), !6189)
  store double %138, ptr %0, align 8, !dbg !6198, !tbaa !2093
  store double %148, ptr %10, align 8, !dbg !6199, !tbaa !2093
  br label %160

151:                                              ; preds = %130
    #dbg_value(ptr %10, !5904, !DIExpression(), !6144)
  %152 = fcmp olt double %138, %141, !dbg !6200
  br i1 %152, label %153, label %155, !dbg !6201

153:                                              ; preds = %151
    #dbg_value(ptr %0, !6152, !DIExpression(), !6202)
    #dbg_value(ptr %10, !6155, !DIExpression(), !6202)
    #dbg_value(ptr %0, !6161, !DIExpression(), !6204)
    #dbg_value(ptr %10, !6171, !DIExpression(), !6204)
  %154 = load double, ptr %0, align 8, !dbg !6206, !tbaa !2093
    #dbg_value(double %154, !6172, !DIExpression(), !6204)
  store double %138, ptr %0, align 8, !dbg !6207, !tbaa !2093
  store double %154, ptr %10, align 8, !dbg !6208, !tbaa !2093
  br label %160, !dbg !6209

155:                                              ; preds = %151
    #dbg_value(ptr %136, !5904, !DIExpression(), !6210)
    #dbg_value(ptr %137, !5914, !DIExpression(), !6210)
    #dbg_value(ptr undef, !5913, !DIExpression(), !6210)
  %156 = fcmp olt double %139, %141, !dbg !6213
    #dbg_value(ptr %0, !6152, !DIExpression(), !6214)
    #dbg_value(ptr %0, !6152, !DIExpression(), !6216)
    #dbg_value(ptr %0, !6161, !DIExpression(), !6218)
    #dbg_value(ptr %0, !6161, !DIExpression(), !6220)
  %157 = load double, ptr %0, align 8, !dbg !6222, !tbaa !2093
  br i1 %156, label %158, label %159, !dbg !6225

158:                                              ; preds = %155
    #dbg_value(ptr %137, !6155, !DIExpression(), !6214)
    #dbg_value(ptr %137, !6171, !DIExpression(), !6218)
    #dbg_value(double %157, !6172, !DIExpression(), !6218)
  store double %141, ptr %0, align 8, !dbg !6226, !tbaa !2093
  store double %157, ptr %137, align 8, !dbg !6227, !tbaa !2093
  br label %160, !dbg !6228

159:                                              ; preds = %155
    #dbg_value(ptr %136, !6155, !DIExpression(), !6216)
    #dbg_value(ptr %136, !6171, !DIExpression(), !6220)
    #dbg_value(double %157, !6172, !DIExpression(), !6220)
  store double %139, ptr %0, align 8, !dbg !6229, !tbaa !2093
  store double %157, ptr %136, align 8, !dbg !6230, !tbaa !2093
  br label %160

160:                                              ; preds = %159, %158, %153, %150, %149, %144
  br label %161, !dbg !6231

161:                                              ; preds = %160, %177
  %162 = phi ptr [ %169, %177 ], [ %10, %160 ]
  %163 = phi ptr [ %172, %177 ], [ %131, %160 ]
    #dbg_value(ptr %163, !6237, !DIExpression(), !6241)
    #dbg_value(ptr %162, !6236, !DIExpression(), !6241)
  %164 = load double, ptr %0, align 8, !tbaa !2093
  br label %165, !dbg !6242

165:                                              ; preds = %165, %161
  %166 = phi ptr [ %162, %161 ], [ %169, %165 ]
    #dbg_value(ptr %166, !6236, !DIExpression(), !6241)
    #dbg_value(ptr %166, !5904, !DIExpression(), !6244)
    #dbg_value(ptr %0, !5914, !DIExpression(), !6244)
    #dbg_value(ptr undef, !5913, !DIExpression(), !6244)
  %167 = load double, ptr %166, align 8, !dbg !6246, !tbaa !2093
  %168 = fcmp olt double %167, %164, !dbg !6247
    #dbg_value(ptr undef, !4362, !DIExpression(), !6248)
  %169 = getelementptr inbounds i8, ptr %166, i64 8, !dbg !6250
    #dbg_value(ptr %169, !6236, !DIExpression(), !6241)
  br i1 %168, label %165, label %170, !dbg !6242, !llvm.loop !6251

170:                                              ; preds = %165, %170
  %171 = phi ptr [ %172, %170 ], [ %163, %165 ]
  %172 = getelementptr inbounds i8, ptr %171, i64 -8, !dbg !6253
    #dbg_value(ptr %172, !6237, !DIExpression(), !6241)
    #dbg_value(ptr %0, !5904, !DIExpression(), !6255)
    #dbg_value(ptr %172, !5914, !DIExpression(), !6255)
    #dbg_value(ptr undef, !5913, !DIExpression(), !6255)
  %173 = load double, ptr %172, align 8, !dbg !6257, !tbaa !2093
  %174 = fcmp olt double %164, %173, !dbg !6258
  br i1 %174, label %170, label %175, !dbg !6259, !llvm.loop !6260

175:                                              ; preds = %170
    #dbg_value(ptr undef, !5997, !DIExpression(), !6262)
    #dbg_value(ptr undef, !6000, !DIExpression(), !6262)
  %176 = icmp ult ptr %166, %172, !dbg !6265
  br i1 %176, label %177, label %178, !dbg !6266

177:                                              ; preds = %175
    #dbg_value(ptr %166, !6152, !DIExpression(), !6267)
    #dbg_value(ptr %172, !6155, !DIExpression(), !6267)
    #dbg_value(ptr %166, !6161, !DIExpression(), !6269)
    #dbg_value(ptr %172, !6171, !DIExpression(), !6269)
    #dbg_value(double %167, !6172, !DIExpression(), !6269)
  store double %173, ptr %166, align 8, !dbg !6271, !tbaa !2093
  store double %167, ptr %172, align 8, !dbg !6272, !tbaa !2093
    #dbg_value(ptr undef, !4362, !DIExpression(), !6273)
    #dbg_value(ptr %169, !6236, !DIExpression(), !6241)
  br label %161, !dbg !6231, !llvm.loop !6275

178:                                              ; preds = %175
    #dbg_value(ptr %166, !5809, !DIExpression(), !6277)
  tail call void @_ZSt16__introsort_loopIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEElNS0_5__ops15_Iter_less_iterEEvT_S9_T0_T1_(ptr nonnull %166, ptr %131, i64 noundef %134), !dbg !6278
    #dbg_value(ptr %131, !5806, !DIExpression(), !5813)
    #dbg_value(i64 %134, !5807, !DIExpression(), !5813)
    #dbg_value(ptr undef, !5062, !DIExpression(), !5814)
    #dbg_value(ptr undef, !5067, !DIExpression(), !5814)
  %179 = ptrtoint ptr %166 to i64, !dbg !5816
  %180 = sub i64 %179, %4, !dbg !5816
  %181 = ashr exact i64 %180, 3, !dbg !5816
  %182 = icmp sgt i64 %181, 16, !dbg !5817
  br i1 %182, label %12, label %183, !dbg !5818, !llvm.loop !5822

183:                                              ; preds = %178, %126, %3, %71
  ret void, !dbg !6279
}

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local void @_ZSt22__final_insertion_sortIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEENS0_5__ops15_Iter_less_iterEEvT_S9_T0_(ptr %0, ptr %1) local_unnamed_addr #0 comdat !dbg !6280 {
    #dbg_value(ptr %0, !6282, !DIExpression(), !6285)
    #dbg_value(ptr %1, !6283, !DIExpression(), !6285)
    #dbg_value(ptr undef, !5062, !DIExpression(), !6286)
    #dbg_value(ptr undef, !5067, !DIExpression(), !6286)
  %3 = ptrtoint ptr %1 to i64, !dbg !6289
  %4 = ptrtoint ptr %0 to i64, !dbg !6289
  %5 = sub i64 %3, %4, !dbg !6289
  %6 = icmp sgt i64 %5, 128, !dbg !6290
  br i1 %6, label %7, label %51, !dbg !6291

7:                                                ; preds = %2
    #dbg_value(ptr undef, !2665, !DIExpression(), !6292)
    #dbg_value(i64 16, !2668, !DIExpression(), !6292)
    #dbg_value(ptr %0, !6295, !DIExpression(), !6307)
    #dbg_value(ptr %32, !6298, !DIExpression(), !6307)
    #dbg_value(ptr undef, !4383, !DIExpression(), !6309)
    #dbg_value(ptr undef, !4386, !DIExpression(), !6309)
  %8 = getelementptr i8, ptr %0, i64 8, !dbg !6312
  br label %9, !dbg !6312

9:                                                ; preds = %27, %7
  %10 = phi i64 [ 8, %7 ], [ %29, %27 ]
  %11 = phi ptr [ %0, %7 ], [ %12, %27 ]
  %12 = getelementptr inbounds i8, ptr %0, i64 %10, !dbg !6313
    #dbg_value(ptr %12, !5904, !DIExpression(), !6315)
    #dbg_value(ptr %0, !5914, !DIExpression(), !6315)
    #dbg_value(ptr undef, !5913, !DIExpression(), !6315)
  %13 = load double, ptr %12, align 8, !dbg !6313, !tbaa !2093
  %14 = load double, ptr %0, align 8, !dbg !6316, !tbaa !2093
  %15 = fcmp olt double %13, %14, !dbg !6317
  br i1 %15, label %16, label %17, !dbg !6318

16:                                               ; preds = %9
    #dbg_value(double %13, !6302, !DIExpression(), !6319)
    #dbg_value(ptr undef, !2665, !DIExpression(), !6320)
    #dbg_value(i64 1, !2668, !DIExpression(), !6320)
    #dbg_value(ptr %0, !6322, !DIExpression(), !6330)
    #dbg_value(ptr %12, !6325, !DIExpression(), !6330)
    #dbg_value(ptr %11, !6326, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !6330)
    #dbg_value(ptr %0, !6332, !DIExpression(), !6337)
    #dbg_value(ptr %12, !6335, !DIExpression(), !6337)
    #dbg_value(ptr %11, !6336, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !6337)
    #dbg_value(ptr %0, !2861, !DIExpression(), !6339)
    #dbg_value(ptr %12, !2864, !DIExpression(), !6339)
    #dbg_value(ptr %11, !2865, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !6339)
    #dbg_value(ptr %0, !2869, !DIExpression(), !6341)
    #dbg_value(ptr %12, !2872, !DIExpression(), !6341)
    #dbg_value(ptr %11, !2873, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !6341)
    #dbg_value(ptr %0, !2876, !DIExpression(), !6343)
    #dbg_value(ptr %12, !2881, !DIExpression(), !6343)
    #dbg_value(ptr %11, !2882, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !6343)
    #dbg_value(i64 %10, !2883, !DIExpression(DW_OP_constu, 3, DW_OP_shr, DW_OP_stack_value), !6343)
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(1) %8, ptr noundef nonnull align 8 dereferenceable(1) %0, i64 %10, i1 false), !dbg !6345
  br label %27, !dbg !6346

17:                                               ; preds = %9
    #dbg_value(ptr %12, !6347, !DIExpression(), !6357)
    #dbg_value(double %13, !6353, !DIExpression(), !6357)
    #dbg_value(ptr undef, !6015, !DIExpression(), !6359)
    #dbg_value(ptr %12, !6354, !DIExpression(DW_OP_constu, 8, DW_OP_minus, DW_OP_stack_value), !6357)
  %18 = load double, ptr %11, align 8, !dbg !6361, !tbaa !2093
  %19 = fcmp olt double %13, %18, !dbg !6375
  br i1 %19, label %20, label %27, !dbg !6376

20:                                               ; preds = %17, %20
  %21 = phi double [ %25, %20 ], [ %18, %17 ]
  %22 = phi ptr [ %24, %20 ], [ %11, %17 ]
  %23 = phi ptr [ %22, %20 ], [ %12, %17 ]
    #dbg_value(ptr %23, !6347, !DIExpression(), !6357)
  store double %21, ptr %23, align 8, !dbg !6377, !tbaa !2093
    #dbg_value(ptr %22, !6347, !DIExpression(), !6357)
    #dbg_value(ptr undef, !6015, !DIExpression(), !6379)
    #dbg_value(ptr %22, !6354, !DIExpression(DW_OP_constu, 8, DW_OP_minus, DW_OP_stack_value), !6357)
  %24 = getelementptr inbounds i8, ptr %22, i64 -8, !dbg !6381
    #dbg_value(ptr %24, !6354, !DIExpression(), !6357)
    #dbg_value(ptr %24, !6373, !DIExpression(), !6383)
    #dbg_value(ptr undef, !6370, !DIExpression(), !6383)
    #dbg_value(ptr undef, !6372, !DIExpression(), !6383)
  %25 = load double, ptr %24, align 8, !dbg !6361, !tbaa !2093
  %26 = fcmp olt double %13, %25, !dbg !6375
  br i1 %26, label %20, label %27, !dbg !6376, !llvm.loop !6384

27:                                               ; preds = %20, %17, %16
  %28 = phi ptr [ %0, %16 ], [ %12, %17 ], [ %22, %20 ]
  store double %13, ptr %28, align 8, !dbg !6386, !tbaa !2093
    #dbg_value(ptr %12, !6300, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !6387)
  %29 = add nuw nsw i64 %10, 8, !dbg !6388
    #dbg_value(!DIArgList(ptr %0, i64 %29), !6300, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !6387)
    #dbg_value(ptr undef, !2686, !DIExpression(), !6389)
    #dbg_value(ptr undef, !2692, !DIExpression(), !6389)
  %30 = icmp eq i64 %29, 128, !dbg !6391
  br i1 %30, label %31, label %9, !dbg !6312, !llvm.loop !6392

31:                                               ; preds = %27
  %32 = getelementptr inbounds i8, ptr %0, i64 128, !dbg !6394
    #dbg_value(ptr undef, !2665, !DIExpression(), !6395)
    #dbg_value(i64 16, !2668, !DIExpression(), !6395)
    #dbg_value(ptr %32, !6397, !DIExpression(), !6404)
    #dbg_value(ptr %1, !6400, !DIExpression(), !6404)
    #dbg_value(ptr %32, !6402, !DIExpression(), !6406)
    #dbg_value(ptr undef, !2686, !DIExpression(), !6407)
    #dbg_value(ptr undef, !2692, !DIExpression(), !6407)
  %33 = icmp eq ptr %32, %1, !dbg !6410
  br i1 %33, label %83, label %34, !dbg !6411

34:                                               ; preds = %31, %47
  %35 = phi ptr [ %49, %47 ], [ %32, %31 ]
    #dbg_value(ptr %35, !6402, !DIExpression(), !6406)
    #dbg_value(ptr %35, !6347, !DIExpression(), !6412)
  %36 = load double, ptr %35, align 8, !dbg !6414, !tbaa !2093
    #dbg_value(double %36, !6353, !DIExpression(), !6412)
    #dbg_value(ptr undef, !6015, !DIExpression(), !6415)
    #dbg_value(ptr %35, !6354, !DIExpression(DW_OP_constu, 8, DW_OP_minus, DW_OP_stack_value), !6412)
  %37 = getelementptr inbounds i8, ptr %35, i64 -8, !dbg !6417
  %38 = load double, ptr %37, align 8, !dbg !6419, !tbaa !2093
  %39 = fcmp olt double %36, %38, !dbg !6421
  br i1 %39, label %40, label %47, !dbg !6422

40:                                               ; preds = %34, %40
  %41 = phi double [ %45, %40 ], [ %38, %34 ]
  %42 = phi ptr [ %44, %40 ], [ %37, %34 ]
  %43 = phi ptr [ %42, %40 ], [ %35, %34 ]
    #dbg_value(ptr %43, !6347, !DIExpression(), !6412)
  store double %41, ptr %43, align 8, !dbg !6423, !tbaa !2093
    #dbg_value(ptr %42, !6347, !DIExpression(), !6412)
    #dbg_value(ptr undef, !6015, !DIExpression(), !6424)
    #dbg_value(ptr %42, !6354, !DIExpression(DW_OP_constu, 8, DW_OP_minus, DW_OP_stack_value), !6412)
  %44 = getelementptr inbounds i8, ptr %42, i64 -8, !dbg !6417
    #dbg_value(ptr %44, !6354, !DIExpression(), !6412)
    #dbg_value(ptr %44, !6373, !DIExpression(), !6426)
    #dbg_value(ptr undef, !6370, !DIExpression(), !6426)
    #dbg_value(ptr undef, !6372, !DIExpression(), !6426)
  %45 = load double, ptr %44, align 8, !dbg !6419, !tbaa !2093
  %46 = fcmp olt double %36, %45, !dbg !6421
  br i1 %46, label %40, label %47, !dbg !6422, !llvm.loop !6427

47:                                               ; preds = %40, %34
  %48 = phi ptr [ %35, %34 ], [ %42, %40 ]
  store double %36, ptr %48, align 8, !dbg !6429, !tbaa !2093
    #dbg_value(ptr undef, !4362, !DIExpression(), !6430)
  %49 = getelementptr inbounds i8, ptr %35, i64 8, !dbg !6432
    #dbg_value(ptr %49, !6402, !DIExpression(), !6406)
    #dbg_value(ptr undef, !2686, !DIExpression(), !6407)
    #dbg_value(ptr undef, !2692, !DIExpression(), !6407)
  %50 = icmp eq ptr %49, %1, !dbg !6410
  br i1 %50, label %83, label %34, !dbg !6411, !llvm.loop !6433

51:                                               ; preds = %2
    #dbg_value(ptr %0, !6295, !DIExpression(), !6435)
    #dbg_value(ptr %1, !6298, !DIExpression(), !6435)
    #dbg_value(ptr undef, !4383, !DIExpression(), !6437)
    #dbg_value(ptr undef, !4386, !DIExpression(), !6437)
  %52 = icmp eq ptr %0, %1, !dbg !6439
  %53 = getelementptr inbounds i8, ptr %0, i64 8
  %54 = icmp eq ptr %53, %1
  %55 = select i1 %52, i1 true, i1 %54, !dbg !6440
  br i1 %55, label %83, label %56, !dbg !6440

56:                                               ; preds = %51, %79
  %57 = phi ptr [ %81, %79 ], [ %53, %51 ]
  %58 = phi ptr [ %57, %79 ], [ %0, %51 ]
    #dbg_value(ptr %57, !5904, !DIExpression(), !6441)
    #dbg_value(ptr %0, !5914, !DIExpression(), !6441)
    #dbg_value(ptr undef, !5913, !DIExpression(), !6441)
  %59 = load double, ptr %57, align 8, !dbg !6443, !tbaa !2093
  %60 = load double, ptr %0, align 8, !dbg !6444, !tbaa !2093
  %61 = fcmp olt double %59, %60, !dbg !6445
  br i1 %61, label %62, label %69, !dbg !6446

62:                                               ; preds = %56
    #dbg_value(double %59, !6302, !DIExpression(), !6447)
    #dbg_value(ptr undef, !2665, !DIExpression(), !6448)
    #dbg_value(i64 1, !2668, !DIExpression(), !6448)
  %63 = getelementptr inbounds i8, ptr %58, i64 16, !dbg !6450
    #dbg_value(ptr %0, !6322, !DIExpression(), !6451)
    #dbg_value(ptr %57, !6325, !DIExpression(), !6451)
    #dbg_value(ptr %63, !6326, !DIExpression(), !6451)
    #dbg_value(ptr %0, !6332, !DIExpression(), !6453)
    #dbg_value(ptr %57, !6335, !DIExpression(), !6453)
    #dbg_value(ptr %63, !6336, !DIExpression(), !6453)
    #dbg_value(ptr %0, !2861, !DIExpression(), !6455)
    #dbg_value(ptr %57, !2864, !DIExpression(), !6455)
    #dbg_value(ptr %63, !2865, !DIExpression(), !6455)
    #dbg_value(ptr %0, !2869, !DIExpression(), !6457)
    #dbg_value(ptr %57, !2872, !DIExpression(), !6457)
    #dbg_value(ptr %63, !2873, !DIExpression(), !6457)
    #dbg_value(ptr %0, !2876, !DIExpression(), !6459)
    #dbg_value(ptr %57, !2881, !DIExpression(), !6459)
    #dbg_value(ptr %63, !2882, !DIExpression(), !6459)
  %64 = ptrtoint ptr %57 to i64, !dbg !6461
  %65 = sub i64 %64, %4, !dbg !6461
  %66 = ashr exact i64 %65, 3, !dbg !6461
    #dbg_value(i64 %66, !2883, !DIExpression(), !6459)
  %67 = sub nsw i64 0, %66, !dbg !6459
  %68 = getelementptr inbounds double, ptr %63, i64 %67, !dbg !6462
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(1) %68, ptr noundef nonnull align 8 dereferenceable(1) %0, i64 %65, i1 false), !dbg !6463
  br label %79, !dbg !6464

69:                                               ; preds = %56
    #dbg_value(ptr %57, !6347, !DIExpression(), !6465)
    #dbg_value(double %59, !6353, !DIExpression(), !6465)
    #dbg_value(ptr undef, !6015, !DIExpression(), !6467)
    #dbg_value(ptr %57, !6354, !DIExpression(DW_OP_constu, 8, DW_OP_minus, DW_OP_stack_value), !6465)
  %70 = load double, ptr %58, align 8, !dbg !6469, !tbaa !2093
  %71 = fcmp olt double %59, %70, !dbg !6471
  br i1 %71, label %72, label %79, !dbg !6472

72:                                               ; preds = %69, %72
  %73 = phi double [ %77, %72 ], [ %70, %69 ]
  %74 = phi ptr [ %76, %72 ], [ %58, %69 ]
  %75 = phi ptr [ %74, %72 ], [ %57, %69 ]
    #dbg_value(ptr %75, !6347, !DIExpression(), !6465)
  store double %73, ptr %75, align 8, !dbg !6473, !tbaa !2093
    #dbg_value(ptr %74, !6347, !DIExpression(), !6465)
    #dbg_value(ptr undef, !6015, !DIExpression(), !6474)
    #dbg_value(ptr %74, !6354, !DIExpression(DW_OP_constu, 8, DW_OP_minus, DW_OP_stack_value), !6465)
  %76 = getelementptr inbounds i8, ptr %74, i64 -8, !dbg !6476
    #dbg_value(ptr %76, !6354, !DIExpression(), !6465)
    #dbg_value(ptr %76, !6373, !DIExpression(), !6478)
    #dbg_value(ptr undef, !6370, !DIExpression(), !6478)
    #dbg_value(ptr undef, !6372, !DIExpression(), !6478)
  %77 = load double, ptr %76, align 8, !dbg !6469, !tbaa !2093
  %78 = fcmp olt double %59, %77, !dbg !6471
  br i1 %78, label %72, label %79, !dbg !6472, !llvm.loop !6479

79:                                               ; preds = %72, %69, %62
  %80 = phi ptr [ %0, %62 ], [ %57, %69 ], [ %74, %72 ]
  store double %59, ptr %80, align 8, !dbg !6481, !tbaa !2093
    #dbg_value(ptr %57, !6300, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !6482)
  %81 = getelementptr inbounds i8, ptr %57, i64 8, !dbg !6483
    #dbg_value(ptr %81, !6300, !DIExpression(), !6482)
    #dbg_value(ptr undef, !2686, !DIExpression(), !6484)
    #dbg_value(ptr undef, !2692, !DIExpression(), !6484)
  %82 = icmp eq ptr %81, %1, !dbg !6486
  br i1 %82, label %83, label %56, !dbg !6487, !llvm.loop !6488

83:                                               ; preds = %79, %47, %51, %31
  ret void, !dbg !6490
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

!llvm.dbg.cu = !{!19}
!llvm.module.flags = !{!2050, !2051, !2052, !2053, !2054, !2055, !2056}
!llvm.ident = !{!2057}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 449, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/vector.tcc", directory: "", checksumkind: CSK_MD5, checksum: "702d153ab458d0b16d6f5b626a017649")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 208, elements: !6)
!4 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !5)
!5 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!6 = !{!7}
!7 = !DISubrange(count: 26)
!8 = !DIGlobalVariableExpression(var: !9, expr: !DIExpression())
!9 = distinct !DIGlobalVariable(scope: null, file: !10, line: 1906, type: !11, isLocal: true, isDefinition: true)
!10 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_vector.h", directory: "", checksumkind: CSK_MD5, checksum: "8db44c3d22440641ac1ba040d9370a58")
!11 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 392, elements: !12)
!12 = !{!13}
!13 = !DISubrange(count: 49)
!14 = !DIGlobalVariableExpression(var: !15, expr: !DIExpression())
!15 = distinct !DIGlobalVariable(scope: null, file: !2, line: 573, type: !16, isLocal: true, isDefinition: true)
!16 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 184, elements: !17)
!17 = !{!18}
!18 = !DISubrange(count: 23)
!19 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !20, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !21, retainedTypes: !28, globals: !1840, imports: !1846, splitDebugInlining: false, nameTableKind: None)
!20 = !DIFile(filename: "cpp/vectors.cpp", directory: ".", checksumkind: CSK_MD5, checksum: "2f6a40276c8cbfa40472e2b430e0b749")
!21 = !{!22}
!22 = !DICompositeType(tag: DW_TAG_enumeration_type, scope: !24, file: !23, line: 1838, baseType: !25, size: 32, elements: !26)
!23 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_algo.h", directory: "", checksumkind: CSK_MD5, checksum: "1f80f17ff9e3b6ed9cc1dacee5649bef")
!24 = !DINamespace(name: "std", scope: null)
!25 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!26 = !{!27}
!27 = !DIEnumerator(name: "_S_threshold", value: 16, isUnsigned: true)
!28 = !{!29, !30, !50, !134, !135, !44, !136, !138, !729, !474, !475, !536, !780, !802, !1070, !1268, !1274, !1620, !510, !1764, !1071, !537, !139, !142, !145, !165, !171, !261, !1329, !1332, !1335, !1352, !1356, !1440, !1791, !1792, !805, !809, !781, !784, !787, !891, !1822, !1831}
!29 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!30 = !DIDerivedType(tag: DW_TAG_typedef, name: "iterator", scope: !32, file: !31, line: 106, baseType: !129)
!31 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/array", directory: "")
!32 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "array<double, 4UL>", scope: !24, file: !31, line: 99, size: 256, flags: DIFlagTypePassByValue, elements: !33, templateParams: !51, identifier: "_ZTSSt5arrayIdLm4EE")
!33 = !{!34, !57, !64, !68, !71, !78, !79, !80, !86, !91, !92, !93, !94, !95, !96, !97, !101, !102, !106, !111, !115, !116, !117, !120, !123, !124, !125, !130}
!34 = !DIDerivedType(tag: DW_TAG_member, name: "_M_elems", scope: !32, file: !31, line: 115, baseType: !35, size: 256)
!35 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Type", scope: !36, file: !31, line: 55, baseType: !54)
!36 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__array_traits<double, 4UL>", scope: !24, file: !31, line: 53, size: 8, flags: DIFlagTypePassByValue, elements: !37, templateParams: !51, identifier: "_ZTSSt14__array_traitsIdLm4EE")
!37 = !{!38, !47}
!38 = !DISubprogram(name: "_S_ref", linkageName: "_ZNSt14__array_traitsIdLm4EE6_S_refERA4_Kdm", scope: !36, file: !31, line: 60, type: !39, scopeLine: 60, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!39 = !DISubroutineType(types: !40)
!40 = !{!41, !42, !44}
!41 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !29, size: 64)
!42 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !43, size: 64)
!43 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !35)
!44 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", scope: !24, file: !45, line: 298, baseType: !46)
!45 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/x86_64-linux-gnu/c++/12/bits/c++config.h", directory: "", checksumkind: CSK_MD5, checksum: "abdf1e7c43540a32b508ae209704da66")
!46 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!47 = !DISubprogram(name: "_S_ptr", linkageName: "_ZNSt14__array_traitsIdLm4EE6_S_ptrERA4_Kd", scope: !36, file: !31, line: 64, type: !48, scopeLine: 64, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!48 = !DISubroutineType(types: !49)
!49 = !{!50, !42}
!50 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !29, size: 64)
!51 = !{!52, !53}
!52 = !DITemplateTypeParameter(name: "_Tp", type: !29)
!53 = !DITemplateValueParameter(name: "_Nm", type: !46, value: i64 4)
!54 = !DICompositeType(tag: DW_TAG_array_type, baseType: !29, size: 256, elements: !55)
!55 = !{!56}
!56 = !DISubrange(count: 4)
!57 = !DISubprogram(name: "fill", linkageName: "_ZNSt5arrayIdLm4EE4fillERKd", scope: !32, file: !31, line: 121, type: !58, scopeLine: 121, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!58 = !DISubroutineType(types: !59)
!59 = !{null, !60, !61}
!60 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!61 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !62, size: 64)
!62 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !63)
!63 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !32, file: !31, line: 101, baseType: !29)
!64 = !DISubprogram(name: "swap", linkageName: "_ZNSt5arrayIdLm4EE4swapERS0_", scope: !32, file: !31, line: 125, type: !65, scopeLine: 125, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!65 = !DISubroutineType(types: !66)
!66 = !{null, !60, !67}
!67 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !32, size: 64)
!68 = !DISubprogram(name: "begin", linkageName: "_ZNSt5arrayIdLm4EE5beginEv", scope: !32, file: !31, line: 132, type: !69, scopeLine: 132, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!69 = !DISubroutineType(types: !70)
!70 = !{!30, !60}
!71 = !DISubprogram(name: "begin", linkageName: "_ZNKSt5arrayIdLm4EE5beginEv", scope: !32, file: !31, line: 137, type: !72, scopeLine: 137, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!72 = !DISubroutineType(types: !73)
!73 = !{!74, !76}
!74 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_iterator", scope: !32, file: !31, line: 107, baseType: !75)
!75 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !62, size: 64)
!76 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !77, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!77 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !32)
!78 = !DISubprogram(name: "end", linkageName: "_ZNSt5arrayIdLm4EE3endEv", scope: !32, file: !31, line: 142, type: !69, scopeLine: 142, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!79 = !DISubprogram(name: "end", linkageName: "_ZNKSt5arrayIdLm4EE3endEv", scope: !32, file: !31, line: 147, type: !72, scopeLine: 147, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!80 = !DISubprogram(name: "rbegin", linkageName: "_ZNSt5arrayIdLm4EE6rbeginEv", scope: !32, file: !31, line: 152, type: !81, scopeLine: 152, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!81 = !DISubroutineType(types: !82)
!82 = !{!83, !60}
!83 = !DIDerivedType(tag: DW_TAG_typedef, name: "reverse_iterator", scope: !32, file: !31, line: 110, baseType: !84)
!84 = !DICompositeType(tag: DW_TAG_class_type, name: "reverse_iterator<double *>", scope: !24, file: !85, line: 132, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16reverse_iteratorIPdE")
!85 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_iterator.h", directory: "", checksumkind: CSK_MD5, checksum: "bea55f548d6c981fe14b47f481b3c513")
!86 = !DISubprogram(name: "rbegin", linkageName: "_ZNKSt5arrayIdLm4EE6rbeginEv", scope: !32, file: !31, line: 157, type: !87, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!87 = !DISubroutineType(types: !88)
!88 = !{!89, !76}
!89 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reverse_iterator", scope: !32, file: !31, line: 111, baseType: !90)
!90 = !DICompositeType(tag: DW_TAG_class_type, name: "reverse_iterator<const double *>", scope: !24, file: !85, line: 132, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16reverse_iteratorIPKdE")
!91 = !DISubprogram(name: "rend", linkageName: "_ZNSt5arrayIdLm4EE4rendEv", scope: !32, file: !31, line: 162, type: !81, scopeLine: 162, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!92 = !DISubprogram(name: "rend", linkageName: "_ZNKSt5arrayIdLm4EE4rendEv", scope: !32, file: !31, line: 167, type: !87, scopeLine: 167, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!93 = !DISubprogram(name: "cbegin", linkageName: "_ZNKSt5arrayIdLm4EE6cbeginEv", scope: !32, file: !31, line: 172, type: !72, scopeLine: 172, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!94 = !DISubprogram(name: "cend", linkageName: "_ZNKSt5arrayIdLm4EE4cendEv", scope: !32, file: !31, line: 177, type: !72, scopeLine: 177, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!95 = !DISubprogram(name: "crbegin", linkageName: "_ZNKSt5arrayIdLm4EE7crbeginEv", scope: !32, file: !31, line: 182, type: !87, scopeLine: 182, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!96 = !DISubprogram(name: "crend", linkageName: "_ZNKSt5arrayIdLm4EE5crendEv", scope: !32, file: !31, line: 187, type: !87, scopeLine: 187, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!97 = !DISubprogram(name: "size", linkageName: "_ZNKSt5arrayIdLm4EE4sizeEv", scope: !32, file: !31, line: 193, type: !98, scopeLine: 193, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!98 = !DISubroutineType(types: !99)
!99 = !{!100, !76}
!100 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", file: !31, line: 108, baseType: !44)
!101 = !DISubprogram(name: "max_size", linkageName: "_ZNKSt5arrayIdLm4EE8max_sizeEv", scope: !32, file: !31, line: 197, type: !98, scopeLine: 197, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!102 = !DISubprogram(name: "empty", linkageName: "_ZNKSt5arrayIdLm4EE5emptyEv", scope: !32, file: !31, line: 201, type: !103, scopeLine: 201, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!103 = !DISubroutineType(types: !104)
!104 = !{!105, !76}
!105 = !DIBasicType(name: "bool", size: 8, encoding: DW_ATE_boolean)
!106 = !DISubprogram(name: "operator[]", linkageName: "_ZNSt5arrayIdLm4EEixEm", scope: !32, file: !31, line: 206, type: !107, scopeLine: 206, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!107 = !DISubroutineType(types: !108)
!108 = !{!109, !60, !100}
!109 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !32, file: !31, line: 104, baseType: !110)
!110 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !63, size: 64)
!111 = !DISubprogram(name: "operator[]", linkageName: "_ZNKSt5arrayIdLm4EEixEm", scope: !32, file: !31, line: 214, type: !112, scopeLine: 214, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!112 = !DISubroutineType(types: !113)
!113 = !{!114, !76, !100}
!114 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !32, file: !31, line: 105, baseType: !61)
!115 = !DISubprogram(name: "at", linkageName: "_ZNSt5arrayIdLm4EE2atEm", scope: !32, file: !31, line: 223, type: !107, scopeLine: 223, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!116 = !DISubprogram(name: "at", linkageName: "_ZNKSt5arrayIdLm4EE2atEm", scope: !32, file: !31, line: 233, type: !112, scopeLine: 233, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!117 = !DISubprogram(name: "front", linkageName: "_ZNSt5arrayIdLm4EE5frontEv", scope: !32, file: !31, line: 246, type: !118, scopeLine: 246, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!118 = !DISubroutineType(types: !119)
!119 = !{!109, !60}
!120 = !DISubprogram(name: "front", linkageName: "_ZNKSt5arrayIdLm4EE5frontEv", scope: !32, file: !31, line: 254, type: !121, scopeLine: 254, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!121 = !DISubroutineType(types: !122)
!122 = !{!114, !76}
!123 = !DISubprogram(name: "back", linkageName: "_ZNSt5arrayIdLm4EE4backEv", scope: !32, file: !31, line: 264, type: !118, scopeLine: 264, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!124 = !DISubprogram(name: "back", linkageName: "_ZNKSt5arrayIdLm4EE4backEv", scope: !32, file: !31, line: 272, type: !121, scopeLine: 272, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!125 = !DISubprogram(name: "data", linkageName: "_ZNSt5arrayIdLm4EE4dataEv", scope: !32, file: !31, line: 283, type: !126, scopeLine: 283, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!126 = !DISubroutineType(types: !127)
!127 = !{!128, !60}
!128 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !32, file: !31, line: 102, baseType: !129)
!129 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !63, size: 64)
!130 = !DISubprogram(name: "data", linkageName: "_ZNKSt5arrayIdLm4EE4dataEv", scope: !32, file: !31, line: 288, type: !131, scopeLine: 288, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!131 = !DISubroutineType(types: !132)
!132 = !{!133, !76}
!133 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_pointer", scope: !32, file: !31, line: 103, baseType: !75)
!134 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!135 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", file: !10, line: 458, baseType: !44, flags: DIFlagPublic)
!136 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !137, size: 64)
!137 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!138 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Tp_alloc_type", scope: !139, file: !10, line: 444, baseType: !148)
!139 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "vector<double, std::allocator<double> >", scope: !24, file: !10, line: 423, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !140, templateParams: !727, identifier: "_ZTSSt6vectorIdSaIdEE")
!140 = !{!141, !355, !374, !390, !391, !396, !399, !402, !406, !412, !415, !421, !426, !430, !440, !443, !446, !449, !454, !455, !459, !462, !465, !468, !471, !533, !591, !592, !593, !598, !603, !604, !605, !606, !607, !608, !609, !612, !613, !616, !617, !618, !619, !622, !623, !631, !638, !641, !642, !643, !646, !649, !650, !651, !654, !657, !660, !664, !665, !668, !671, !674, !677, !680, !683, !686, !687, !688, !689, !690, !693, !694, !697, !698, !699, !704, !707, !712, !715, !718, !721, !724}
!141 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !139, baseType: !142, flags: DIFlagProtected, extraData: i32 0)
!142 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Vector_base<double, std::allocator<double> >", scope: !24, file: !10, line: 85, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !143, templateParams: !354, identifier: "_ZTSSt12_Vector_baseIdSaIdEE")
!143 = !{!144, !305, !310, !315, !319, !322, !327, !330, !333, !337, !340, !343, !346, !347, !350, !353}
!144 = !DIDerivedType(tag: DW_TAG_member, name: "_M_impl", scope: !142, file: !10, line: 371, baseType: !145, size: 192)
!145 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Vector_impl", scope: !142, file: !10, line: 133, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !146, identifier: "_ZTSNSt12_Vector_baseIdSaIdEE12_Vector_implE")
!146 = !{!147, !260, !285, !289, !294, !298, !302}
!147 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !145, baseType: !148, extraData: i32 0)
!148 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Tp_alloc_type", scope: !142, file: !10, line: 88, baseType: !149)
!149 = !DIDerivedType(tag: DW_TAG_typedef, name: "other", scope: !151, file: !150, line: 120, baseType: !259)
!150 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/ext/alloc_traits.h", directory: "")
!151 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "rebind<double>", scope: !152, file: !150, line: 119, size: 8, flags: DIFlagTypePassByValue, elements: !258, templateParams: !209, identifier: "_ZTSN9__gnu_cxx14__alloc_traitsISaIdEdE6rebindIdEE")
!152 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__alloc_traits<std::allocator<double>, double>", scope: !153, file: !150, line: 48, size: 8, flags: DIFlagTypePassByValue, elements: !154, templateParams: !256, identifier: "_ZTSN9__gnu_cxx14__alloc_traitsISaIdEdEE")
!153 = !DINamespace(name: "__gnu_cxx", scope: null)
!154 = !{!155, !243, !246, !249, !252, !253, !254, !255}
!155 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !152, baseType: !156, extraData: i32 0)
!156 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "allocator_traits<std::allocator<double> >", scope: !24, file: !157, line: 411, size: 8, flags: DIFlagTypePassByValue, elements: !158, templateParams: !241, identifier: "_ZTSSt16allocator_traitsISaIdEE")
!157 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/alloc_traits.h", directory: "", checksumkind: CSK_MD5, checksum: "fd441eaab0a8965f7012f98a3edcbb86")
!158 = !{!159, !225, !229, !232, !238}
!159 = !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaIdEE8allocateERS0_m", scope: !156, file: !157, line: 463, type: !160, scopeLine: 463, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!160 = !DISubroutineType(types: !161)
!161 = !{!162, !163, !224}
!162 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !156, file: !157, line: 420, baseType: !50)
!163 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !164, size: 64)
!164 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !156, file: !157, line: 414, baseType: !165)
!165 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "allocator<double>", scope: !24, file: !166, line: 124, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !167, templateParams: !209, identifier: "_ZTSSaIdE")
!166 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/allocator.h", directory: "", checksumkind: CSK_MD5, checksum: "6fa856a93062ce2b39cf0c9a3a6a3468")
!167 = !{!168, !210, !214, !219, !223}
!168 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !165, baseType: !169, flags: DIFlagPublic, extraData: i32 0)
!169 = !DIDerivedType(tag: DW_TAG_typedef, name: "__allocator_base<double>", scope: !24, file: !170, line: 47, baseType: !171)
!170 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/x86_64-linux-gnu/c++/12/bits/c++allocator.h", directory: "", checksumkind: CSK_MD5, checksum: "3c43333b0e1372330d7f702387d162e2")
!171 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__new_allocator<double>", scope: !24, file: !172, line: 56, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !173, templateParams: !209, identifier: "_ZTSSt15__new_allocatorIdE")
!172 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/new_allocator.h", directory: "", checksumkind: CSK_MD5, checksum: "6b069d101319ece6de3732b658fb1d77")
!173 = !{!174, !178, !183, !184, !190, !198, !202, !205, !208}
!174 = !DISubprogram(name: "__new_allocator", scope: !171, file: !172, line: 80, type: !175, scopeLine: 80, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!175 = !DISubroutineType(types: !176)
!176 = !{null, !177}
!177 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !171, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!178 = !DISubprogram(name: "__new_allocator", scope: !171, file: !172, line: 83, type: !179, scopeLine: 83, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!179 = !DISubroutineType(types: !180)
!180 = !{null, !177, !181}
!181 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !182, size: 64)
!182 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !171)
!183 = !DISubprogram(name: "~__new_allocator", scope: !171, file: !172, line: 90, type: !175, scopeLine: 90, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!184 = !DISubprogram(name: "address", linkageName: "_ZNKSt15__new_allocatorIdE7addressERd", scope: !171, file: !172, line: 93, type: !185, scopeLine: 93, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!185 = !DISubroutineType(types: !186)
!186 = !{!187, !188, !189}
!187 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !171, file: !172, line: 63, baseType: !50, flags: DIFlagPublic)
!188 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !182, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!189 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !171, file: !172, line: 65, baseType: !41, flags: DIFlagPublic)
!190 = !DISubprogram(name: "address", linkageName: "_ZNKSt15__new_allocatorIdE7addressERKd", scope: !171, file: !172, line: 97, type: !191, scopeLine: 97, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!191 = !DISubroutineType(types: !192)
!192 = !{!193, !188, !196}
!193 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_pointer", scope: !171, file: !172, line: 64, baseType: !194, flags: DIFlagPublic)
!194 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !195, size: 64)
!195 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !29)
!196 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !171, file: !172, line: 66, baseType: !197, flags: DIFlagPublic)
!197 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !195, size: 64)
!198 = !DISubprogram(name: "allocate", linkageName: "_ZNSt15__new_allocatorIdE8allocateEmPKv", scope: !171, file: !172, line: 112, type: !199, scopeLine: 112, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!199 = !DISubroutineType(types: !200)
!200 = !{!50, !177, !201, !136}
!201 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", file: !172, line: 60, baseType: !44, flags: DIFlagPublic)
!202 = !DISubprogram(name: "deallocate", linkageName: "_ZNSt15__new_allocatorIdE10deallocateEPdm", scope: !171, file: !172, line: 142, type: !203, scopeLine: 142, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!203 = !DISubroutineType(types: !204)
!204 = !{null, !177, !50, !201}
!205 = !DISubprogram(name: "max_size", linkageName: "_ZNKSt15__new_allocatorIdE8max_sizeEv", scope: !171, file: !172, line: 167, type: !206, scopeLine: 167, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!206 = !DISubroutineType(types: !207)
!207 = !{!201, !188}
!208 = !DISubprogram(name: "_M_max_size", linkageName: "_ZNKSt15__new_allocatorIdE11_M_max_sizeEv", scope: !171, file: !172, line: 210, type: !206, scopeLine: 210, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!209 = !{!52}
!210 = !DISubprogram(name: "allocator", scope: !165, file: !166, line: 156, type: !211, scopeLine: 156, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!211 = !DISubroutineType(types: !212)
!212 = !{null, !213}
!213 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !165, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!214 = !DISubprogram(name: "allocator", scope: !165, file: !166, line: 159, type: !215, scopeLine: 159, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!215 = !DISubroutineType(types: !216)
!216 = !{null, !213, !217}
!217 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !218, size: 64)
!218 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !165)
!219 = !DISubprogram(name: "operator=", linkageName: "_ZNSaIdEaSERKS_", scope: !165, file: !166, line: 164, type: !220, scopeLine: 164, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!220 = !DISubroutineType(types: !221)
!221 = !{!222, !213, !217}
!222 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !165, size: 64)
!223 = !DISubprogram(name: "~allocator", scope: !165, file: !166, line: 174, type: !211, scopeLine: 174, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!224 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", file: !157, line: 435, baseType: !44)
!225 = !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaIdEE8allocateERS0_mPKv", scope: !156, file: !157, line: 477, type: !226, scopeLine: 477, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!226 = !DISubroutineType(types: !227)
!227 = !{!162, !163, !224, !228}
!228 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_void_pointer", file: !157, line: 429, baseType: !136)
!229 = !DISubprogram(name: "deallocate", linkageName: "_ZNSt16allocator_traitsISaIdEE10deallocateERS0_Pdm", scope: !156, file: !157, line: 495, type: !230, scopeLine: 495, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!230 = !DISubroutineType(types: !231)
!231 = !{null, !163, !162, !224}
!232 = !DISubprogram(name: "max_size", linkageName: "_ZNSt16allocator_traitsISaIdEE8max_sizeERKS0_", scope: !156, file: !157, line: 547, type: !233, scopeLine: 547, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!233 = !DISubroutineType(types: !234)
!234 = !{!235, !236}
!235 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", scope: !156, file: !157, line: 435, baseType: !44)
!236 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !237, size: 64)
!237 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !164)
!238 = !DISubprogram(name: "select_on_container_copy_construction", linkageName: "_ZNSt16allocator_traitsISaIdEE37select_on_container_copy_constructionERKS0_", scope: !156, file: !157, line: 562, type: !239, scopeLine: 562, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!239 = !DISubroutineType(types: !240)
!240 = !{!164, !236}
!241 = !{!242}
!242 = !DITemplateTypeParameter(name: "_Alloc", type: !165)
!243 = !DISubprogram(name: "_S_select_on_copy", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaIdEdE17_S_select_on_copyERKS1_", scope: !152, file: !150, line: 97, type: !244, scopeLine: 97, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!244 = !DISubroutineType(types: !245)
!245 = !{!165, !217}
!246 = !DISubprogram(name: "_S_on_swap", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaIdEdE10_S_on_swapERS1_S3_", scope: !152, file: !150, line: 100, type: !247, scopeLine: 100, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!247 = !DISubroutineType(types: !248)
!248 = !{null, !222, !222}
!249 = !DISubprogram(name: "_S_propagate_on_copy_assign", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaIdEdE27_S_propagate_on_copy_assignEv", scope: !152, file: !150, line: 103, type: !250, scopeLine: 103, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!250 = !DISubroutineType(types: !251)
!251 = !{!105}
!252 = !DISubprogram(name: "_S_propagate_on_move_assign", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaIdEdE27_S_propagate_on_move_assignEv", scope: !152, file: !150, line: 106, type: !250, scopeLine: 106, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!253 = !DISubprogram(name: "_S_propagate_on_swap", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaIdEdE20_S_propagate_on_swapEv", scope: !152, file: !150, line: 109, type: !250, scopeLine: 109, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!254 = !DISubprogram(name: "_S_always_equal", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaIdEdE15_S_always_equalEv", scope: !152, file: !150, line: 112, type: !250, scopeLine: 112, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!255 = !DISubprogram(name: "_S_nothrow_move", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaIdEdE15_S_nothrow_moveEv", scope: !152, file: !150, line: 115, type: !250, scopeLine: 115, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!256 = !{!242, !257}
!257 = !DITemplateTypeParameter(type: !29, defaulted: true)
!258 = !{}
!259 = !DIDerivedType(tag: DW_TAG_typedef, name: "template rebind_alloc<double>", scope: !156, file: !157, line: 450, baseType: !165)
!260 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !145, baseType: !261, extraData: i32 0)
!261 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Vector_impl_data", scope: !142, file: !10, line: 92, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !262, identifier: "_ZTSNSt12_Vector_baseIdSaIdEE17_Vector_impl_dataE")
!262 = !{!263, !266, !267, !268, !272, !276, !281}
!263 = !DIDerivedType(tag: DW_TAG_member, name: "_M_start", scope: !261, file: !10, line: 94, baseType: !264, size: 64)
!264 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !142, file: !10, line: 90, baseType: !265)
!265 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !152, file: !150, line: 57, baseType: !162)
!266 = !DIDerivedType(tag: DW_TAG_member, name: "_M_finish", scope: !261, file: !10, line: 95, baseType: !264, size: 64, offset: 64)
!267 = !DIDerivedType(tag: DW_TAG_member, name: "_M_end_of_storage", scope: !261, file: !10, line: 96, baseType: !264, size: 64, offset: 128)
!268 = !DISubprogram(name: "_Vector_impl_data", scope: !261, file: !10, line: 99, type: !269, scopeLine: 99, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!269 = !DISubroutineType(types: !270)
!270 = !{null, !271}
!271 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !261, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!272 = !DISubprogram(name: "_Vector_impl_data", scope: !261, file: !10, line: 105, type: !273, scopeLine: 105, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!273 = !DISubroutineType(types: !274)
!274 = !{null, !271, !275}
!275 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !261, size: 64)
!276 = !DISubprogram(name: "_M_copy_data", linkageName: "_ZNSt12_Vector_baseIdSaIdEE17_Vector_impl_data12_M_copy_dataERKS2_", scope: !261, file: !10, line: 113, type: !277, scopeLine: 113, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!277 = !DISubroutineType(types: !278)
!278 = !{null, !271, !279}
!279 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !280, size: 64)
!280 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !261)
!281 = !DISubprogram(name: "_M_swap_data", linkageName: "_ZNSt12_Vector_baseIdSaIdEE17_Vector_impl_data12_M_swap_dataERS2_", scope: !261, file: !10, line: 122, type: !282, scopeLine: 122, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!282 = !DISubroutineType(types: !283)
!283 = !{null, !271, !284}
!284 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !261, size: 64)
!285 = !DISubprogram(name: "_Vector_impl", scope: !145, file: !10, line: 137, type: !286, scopeLine: 137, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!286 = !DISubroutineType(types: !287)
!287 = !{null, !288}
!288 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !145, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!289 = !DISubprogram(name: "_Vector_impl", scope: !145, file: !10, line: 143, type: !290, scopeLine: 143, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!290 = !DISubroutineType(types: !291)
!291 = !{null, !288, !292}
!292 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !293, size: 64)
!293 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !148)
!294 = !DISubprogram(name: "_Vector_impl", scope: !145, file: !10, line: 151, type: !295, scopeLine: 151, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!295 = !DISubroutineType(types: !296)
!296 = !{null, !288, !297}
!297 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !145, size: 64)
!298 = !DISubprogram(name: "_Vector_impl", scope: !145, file: !10, line: 156, type: !299, scopeLine: 156, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!299 = !DISubroutineType(types: !300)
!300 = !{null, !288, !301}
!301 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !148, size: 64)
!302 = !DISubprogram(name: "_Vector_impl", scope: !145, file: !10, line: 161, type: !303, scopeLine: 161, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!303 = !DISubroutineType(types: !304)
!304 = !{null, !288, !301, !297}
!305 = !DISubprogram(name: "_M_get_Tp_allocator", linkageName: "_ZNSt12_Vector_baseIdSaIdEE19_M_get_Tp_allocatorEv", scope: !142, file: !10, line: 298, type: !306, scopeLine: 298, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!306 = !DISubroutineType(types: !307)
!307 = !{!308, !309}
!308 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !148, size: 64)
!309 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !142, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!310 = !DISubprogram(name: "_M_get_Tp_allocator", linkageName: "_ZNKSt12_Vector_baseIdSaIdEE19_M_get_Tp_allocatorEv", scope: !142, file: !10, line: 303, type: !311, scopeLine: 303, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!311 = !DISubroutineType(types: !312)
!312 = !{!292, !313}
!313 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !314, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!314 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !142)
!315 = !DISubprogram(name: "get_allocator", linkageName: "_ZNKSt12_Vector_baseIdSaIdEE13get_allocatorEv", scope: !142, file: !10, line: 308, type: !316, scopeLine: 308, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!316 = !DISubroutineType(types: !317)
!317 = !{!318, !313}
!318 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !142, file: !10, line: 294, baseType: !165)
!319 = !DISubprogram(name: "_Vector_base", scope: !142, file: !10, line: 312, type: !320, scopeLine: 312, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!320 = !DISubroutineType(types: !321)
!321 = !{null, !309}
!322 = !DISubprogram(name: "_Vector_base", scope: !142, file: !10, line: 318, type: !323, scopeLine: 318, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!323 = !DISubroutineType(types: !324)
!324 = !{null, !309, !325}
!325 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !326, size: 64)
!326 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !318)
!327 = !DISubprogram(name: "_Vector_base", scope: !142, file: !10, line: 324, type: !328, scopeLine: 324, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!328 = !DISubroutineType(types: !329)
!329 = !{null, !309, !44}
!330 = !DISubprogram(name: "_Vector_base", scope: !142, file: !10, line: 330, type: !331, scopeLine: 330, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!331 = !DISubroutineType(types: !332)
!332 = !{null, !309, !44, !325}
!333 = !DISubprogram(name: "_Vector_base", scope: !142, file: !10, line: 335, type: !334, scopeLine: 335, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!334 = !DISubroutineType(types: !335)
!335 = !{null, !309, !336}
!336 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !142, size: 64)
!337 = !DISubprogram(name: "_Vector_base", scope: !142, file: !10, line: 340, type: !338, scopeLine: 340, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!338 = !DISubroutineType(types: !339)
!339 = !{null, !309, !301}
!340 = !DISubprogram(name: "_Vector_base", scope: !142, file: !10, line: 344, type: !341, scopeLine: 344, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!341 = !DISubroutineType(types: !342)
!342 = !{null, !309, !336, !325}
!343 = !DISubprogram(name: "_Vector_base", scope: !142, file: !10, line: 358, type: !344, scopeLine: 358, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!344 = !DISubroutineType(types: !345)
!345 = !{null, !309, !325, !336}
!346 = !DISubprogram(name: "~_Vector_base", scope: !142, file: !10, line: 364, type: !320, scopeLine: 364, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!347 = !DISubprogram(name: "_M_allocate", linkageName: "_ZNSt12_Vector_baseIdSaIdEE11_M_allocateEm", scope: !142, file: !10, line: 375, type: !348, scopeLine: 375, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!348 = !DISubroutineType(types: !349)
!349 = !{!264, !309, !44}
!350 = !DISubprogram(name: "_M_deallocate", linkageName: "_ZNSt12_Vector_baseIdSaIdEE13_M_deallocateEPdm", scope: !142, file: !10, line: 383, type: !351, scopeLine: 383, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!351 = !DISubroutineType(types: !352)
!352 = !{null, !309, !264, !44}
!353 = !DISubprogram(name: "_M_create_storage", linkageName: "_ZNSt12_Vector_baseIdSaIdEE17_M_create_storageEm", scope: !142, file: !10, line: 393, type: !328, scopeLine: 393, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!354 = !{!52, !242}
!355 = !DISubprogram(name: "_S_nothrow_relocate", linkageName: "_ZNSt6vectorIdSaIdEE19_S_nothrow_relocateESt17integral_constantIbLb1EE", scope: !139, file: !10, line: 465, type: !356, scopeLine: 465, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!356 = !DISubroutineType(types: !357)
!357 = !{!105, !358}
!358 = !DIDerivedType(tag: DW_TAG_typedef, name: "true_type", scope: !24, file: !359, line: 82, baseType: !360)
!359 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/type_traits", directory: "")
!360 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "integral_constant<bool, true>", scope: !24, file: !359, line: 62, size: 8, flags: DIFlagTypePassByValue, elements: !361, templateParams: !371, identifier: "_ZTSSt17integral_constantIbLb1EE")
!361 = !{!362, !364, !370}
!362 = !DIDerivedType(tag: DW_TAG_variable, name: "value", scope: !360, file: !359, line: 64, baseType: !363, flags: DIFlagStaticMember, extraData: i1 true)
!363 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !105)
!364 = !DISubprogram(name: "operator bool", linkageName: "_ZNKSt17integral_constantIbLb1EEcvbEv", scope: !360, file: !359, line: 67, type: !365, scopeLine: 67, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!365 = !DISubroutineType(types: !366)
!366 = !{!367, !368}
!367 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !360, file: !359, line: 65, baseType: !105)
!368 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !369, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!369 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !360)
!370 = !DISubprogram(name: "operator()", linkageName: "_ZNKSt17integral_constantIbLb1EEclEv", scope: !360, file: !359, line: 72, type: !365, scopeLine: 72, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!371 = !{!372, !373}
!372 = !DITemplateTypeParameter(name: "_Tp", type: !105)
!373 = !DITemplateValueParameter(name: "__v", type: !105, value: i1 true)
!374 = !DISubprogram(name: "_S_nothrow_relocate", linkageName: "_ZNSt6vectorIdSaIdEE19_S_nothrow_relocateESt17integral_constantIbLb0EE", scope: !139, file: !10, line: 474, type: !375, scopeLine: 474, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!375 = !DISubroutineType(types: !376)
!376 = !{!105, !377}
!377 = !DIDerivedType(tag: DW_TAG_typedef, name: "false_type", scope: !24, file: !359, line: 85, baseType: !378)
!378 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "integral_constant<bool, false>", scope: !24, file: !359, line: 62, size: 8, flags: DIFlagTypePassByValue, elements: !379, templateParams: !388, identifier: "_ZTSSt17integral_constantIbLb0EE")
!379 = !{!380, !381, !387}
!380 = !DIDerivedType(tag: DW_TAG_variable, name: "value", scope: !378, file: !359, line: 64, baseType: !363, flags: DIFlagStaticMember, extraData: i1 false)
!381 = !DISubprogram(name: "operator bool", linkageName: "_ZNKSt17integral_constantIbLb0EEcvbEv", scope: !378, file: !359, line: 67, type: !382, scopeLine: 67, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!382 = !DISubroutineType(types: !383)
!383 = !{!384, !385}
!384 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !378, file: !359, line: 65, baseType: !105)
!385 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !386, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!386 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !378)
!387 = !DISubprogram(name: "operator()", linkageName: "_ZNKSt17integral_constantIbLb0EEclEv", scope: !378, file: !359, line: 72, type: !382, scopeLine: 72, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!388 = !{!372, !389}
!389 = !DITemplateValueParameter(name: "__v", type: !105, value: i1 false)
!390 = !DISubprogram(name: "_S_use_relocate", linkageName: "_ZNSt6vectorIdSaIdEE15_S_use_relocateEv", scope: !139, file: !10, line: 478, type: !250, scopeLine: 478, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!391 = !DISubprogram(name: "_S_do_relocate", linkageName: "_ZNSt6vectorIdSaIdEE14_S_do_relocateEPdS2_S2_RS0_St17integral_constantIbLb1EE", scope: !139, file: !10, line: 487, type: !392, scopeLine: 487, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!392 = !DISubroutineType(types: !393)
!393 = !{!394, !394, !394, !394, !395, !358}
!394 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !139, file: !10, line: 449, baseType: !264, flags: DIFlagPublic)
!395 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !138, size: 64)
!396 = !DISubprogram(name: "_S_do_relocate", linkageName: "_ZNSt6vectorIdSaIdEE14_S_do_relocateEPdS2_S2_RS0_St17integral_constantIbLb0EE", scope: !139, file: !10, line: 494, type: !397, scopeLine: 494, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!397 = !DISubroutineType(types: !398)
!398 = !{!394, !394, !394, !394, !395, !377}
!399 = !DISubprogram(name: "_S_relocate", linkageName: "_ZNSt6vectorIdSaIdEE11_S_relocateEPdS2_S2_RS0_", scope: !139, file: !10, line: 499, type: !400, scopeLine: 499, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!400 = !DISubroutineType(types: !401)
!401 = !{!394, !394, !394, !394, !395}
!402 = !DISubprogram(name: "vector", scope: !139, file: !10, line: 526, type: !403, scopeLine: 526, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!403 = !DISubroutineType(types: !404)
!404 = !{null, !405}
!405 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !139, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!406 = !DISubprogram(name: "vector", scope: !139, file: !10, line: 537, type: !407, scopeLine: 537, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!407 = !DISubroutineType(types: !408)
!408 = !{null, !405, !409}
!409 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !410, size: 64)
!410 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !411)
!411 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !139, file: !10, line: 460, baseType: !165, flags: DIFlagPublic)
!412 = !DISubprogram(name: "vector", scope: !139, file: !10, line: 551, type: !413, scopeLine: 551, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!413 = !DISubroutineType(types: !414)
!414 = !{null, !405, !135, !409}
!415 = !DISubprogram(name: "vector", scope: !139, file: !10, line: 564, type: !416, scopeLine: 564, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!416 = !DISubroutineType(types: !417)
!417 = !{null, !405, !135, !418, !409}
!418 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !419, size: 64)
!419 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !420)
!420 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !139, file: !10, line: 448, baseType: !29, flags: DIFlagPublic)
!421 = !DISubprogram(name: "vector", scope: !139, file: !10, line: 596, type: !422, scopeLine: 596, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!422 = !DISubroutineType(types: !423)
!423 = !{null, !405, !424}
!424 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !425, size: 64)
!425 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !139)
!426 = !DISubprogram(name: "vector", scope: !139, file: !10, line: 615, type: !427, scopeLine: 615, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!427 = !DISubroutineType(types: !428)
!428 = !{null, !405, !429}
!429 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !139, size: 64)
!430 = !DISubprogram(name: "vector", scope: !139, file: !10, line: 619, type: !431, scopeLine: 619, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!431 = !DISubroutineType(types: !432)
!432 = !{null, !405, !424, !433}
!433 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !434, size: 64)
!434 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !435)
!435 = !DIDerivedType(tag: DW_TAG_typedef, name: "__type_identity_t<allocator_type>", scope: !24, file: !359, line: 128, baseType: !436)
!436 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !437, file: !359, line: 125, baseType: !165)
!437 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__type_identity<std::allocator<double> >", scope: !24, file: !359, line: 124, size: 8, flags: DIFlagTypePassByValue, elements: !258, templateParams: !438, identifier: "_ZTSSt15__type_identityISaIdEE")
!438 = !{!439}
!439 = !DITemplateTypeParameter(name: "_Type", type: !165)
!440 = !DISubprogram(name: "vector", scope: !139, file: !10, line: 630, type: !441, scopeLine: 630, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!441 = !DISubroutineType(types: !442)
!442 = !{null, !405, !429, !409, !358}
!443 = !DISubprogram(name: "vector", scope: !139, file: !10, line: 635, type: !444, scopeLine: 635, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!444 = !DISubroutineType(types: !445)
!445 = !{null, !405, !429, !409, !377}
!446 = !DISubprogram(name: "vector", scope: !139, file: !10, line: 654, type: !447, scopeLine: 654, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!447 = !DISubroutineType(types: !448)
!448 = !{null, !405, !429, !433}
!449 = !DISubprogram(name: "vector", scope: !139, file: !10, line: 673, type: !450, scopeLine: 673, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!450 = !DISubroutineType(types: !451)
!451 = !{null, !405, !452, !409}
!452 = !DICompositeType(tag: DW_TAG_class_type, name: "initializer_list<double>", scope: !24, file: !453, line: 47, size: 128, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16initializer_listIdE")
!453 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/initializer_list", directory: "")
!454 = !DISubprogram(name: "~vector", scope: !139, file: !10, line: 728, type: !403, scopeLine: 728, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!455 = !DISubprogram(name: "operator=", linkageName: "_ZNSt6vectorIdSaIdEEaSERKS1_", scope: !139, file: !2, line: 205, type: !456, scopeLine: 205, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!456 = !DISubroutineType(types: !457)
!457 = !{!458, !405, !424}
!458 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !139, size: 64)
!459 = !DISubprogram(name: "operator=", linkageName: "_ZNSt6vectorIdSaIdEEaSEOS1_", scope: !139, file: !10, line: 761, type: !460, scopeLine: 761, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!460 = !DISubroutineType(types: !461)
!461 = !{!458, !405, !429}
!462 = !DISubprogram(name: "operator=", linkageName: "_ZNSt6vectorIdSaIdEEaSESt16initializer_listIdE", scope: !139, file: !10, line: 783, type: !463, scopeLine: 783, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!463 = !DISubroutineType(types: !464)
!464 = !{!458, !405, !452}
!465 = !DISubprogram(name: "assign", linkageName: "_ZNSt6vectorIdSaIdEE6assignEmRKd", scope: !139, file: !10, line: 803, type: !466, scopeLine: 803, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!466 = !DISubroutineType(types: !467)
!467 = !{null, !405, !135, !418}
!468 = !DISubprogram(name: "assign", linkageName: "_ZNSt6vectorIdSaIdEE6assignESt16initializer_listIdE", scope: !139, file: !10, line: 850, type: !469, scopeLine: 850, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!469 = !DISubroutineType(types: !470)
!470 = !{null, !405, !452}
!471 = !DISubprogram(name: "begin", linkageName: "_ZNSt6vectorIdSaIdEE5beginEv", scope: !139, file: !10, line: 868, type: !472, scopeLine: 868, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!472 = !DISubroutineType(types: !473)
!473 = !{!474, !405}
!474 = !DIDerivedType(tag: DW_TAG_typedef, name: "iterator", scope: !139, file: !10, line: 453, baseType: !475, flags: DIFlagPublic)
!475 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__normal_iterator<double *, std::vector<double, std::allocator<double> > >", scope: !153, file: !85, line: 1043, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !476, templateParams: !531, identifier: "_ZTSN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEE")
!476 = !{!477, !478, !482, !487, !498, !503, !507, !511, !512, !513, !520, !523, !526, !527, !528}
!477 = !DIDerivedType(tag: DW_TAG_member, name: "_M_current", scope: !475, file: !85, line: 1046, baseType: !50, size: 64, flags: DIFlagProtected)
!478 = !DISubprogram(name: "__normal_iterator", scope: !475, file: !85, line: 1068, type: !479, scopeLine: 1068, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!479 = !DISubroutineType(types: !480)
!480 = !{null, !481}
!481 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !475, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!482 = !DISubprogram(name: "__normal_iterator", scope: !475, file: !85, line: 1072, type: !483, scopeLine: 1072, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!483 = !DISubroutineType(types: !484)
!484 = !{null, !481, !485}
!485 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !486, size: 64)
!486 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !50)
!487 = !DISubprogram(name: "operator*", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEdeEv", scope: !475, file: !85, line: 1095, type: !488, scopeLine: 1095, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!488 = !DISubroutineType(types: !489)
!489 = !{!490, !496}
!490 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !475, file: !85, line: 1061, baseType: !491, flags: DIFlagPublic)
!491 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !493, file: !492, line: 216, baseType: !41)
!492 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_iterator_base_types.h", directory: "")
!493 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "iterator_traits<double *>", scope: !24, file: !492, line: 210, size: 8, flags: DIFlagTypePassByValue, elements: !258, templateParams: !494, identifier: "_ZTSSt15iterator_traitsIPdE")
!494 = !{!495}
!495 = !DITemplateTypeParameter(name: "_Iterator", type: !50)
!496 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !497, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!497 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !475)
!498 = !DISubprogram(name: "operator->", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEptEv", scope: !475, file: !85, line: 1100, type: !499, scopeLine: 1100, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!499 = !DISubroutineType(types: !500)
!500 = !{!501, !496}
!501 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !475, file: !85, line: 1062, baseType: !502, flags: DIFlagPublic)
!502 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !493, file: !492, line: 215, baseType: !50)
!503 = !DISubprogram(name: "operator++", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEppEv", scope: !475, file: !85, line: 1105, type: !504, scopeLine: 1105, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!504 = !DISubroutineType(types: !505)
!505 = !{!506, !481}
!506 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !475, size: 64)
!507 = !DISubprogram(name: "operator++", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEppEi", scope: !475, file: !85, line: 1113, type: !508, scopeLine: 1113, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!508 = !DISubroutineType(types: !509)
!509 = !{!475, !481, !510}
!510 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!511 = !DISubprogram(name: "operator--", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEmmEv", scope: !475, file: !85, line: 1119, type: !504, scopeLine: 1119, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!512 = !DISubprogram(name: "operator--", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEmmEi", scope: !475, file: !85, line: 1127, type: !508, scopeLine: 1127, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!513 = !DISubprogram(name: "operator[]", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEixEl", scope: !475, file: !85, line: 1133, type: !514, scopeLine: 1133, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!514 = !DISubroutineType(types: !515)
!515 = !{!490, !496, !516}
!516 = !DIDerivedType(tag: DW_TAG_typedef, name: "difference_type", scope: !475, file: !85, line: 1060, baseType: !517, flags: DIFlagPublic)
!517 = !DIDerivedType(tag: DW_TAG_typedef, name: "difference_type", scope: !493, file: !492, line: 214, baseType: !518)
!518 = !DIDerivedType(tag: DW_TAG_typedef, name: "ptrdiff_t", scope: !24, file: !45, line: 299, baseType: !519)
!519 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!520 = !DISubprogram(name: "operator+=", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEpLEl", scope: !475, file: !85, line: 1138, type: !521, scopeLine: 1138, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!521 = !DISubroutineType(types: !522)
!522 = !{!506, !481, !516}
!523 = !DISubprogram(name: "operator+", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEplEl", scope: !475, file: !85, line: 1143, type: !524, scopeLine: 1143, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!524 = !DISubroutineType(types: !525)
!525 = !{!475, !496, !516}
!526 = !DISubprogram(name: "operator-=", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEmIEl", scope: !475, file: !85, line: 1148, type: !521, scopeLine: 1148, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!527 = !DISubprogram(name: "operator-", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEmiEl", scope: !475, file: !85, line: 1153, type: !524, scopeLine: 1153, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!528 = !DISubprogram(name: "base", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEE4baseEv", scope: !475, file: !85, line: 1158, type: !529, scopeLine: 1158, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!529 = !DISubroutineType(types: !530)
!530 = !{!485, !496}
!531 = !{!495, !532}
!532 = !DITemplateTypeParameter(name: "_Container", type: !139)
!533 = !DISubprogram(name: "begin", linkageName: "_ZNKSt6vectorIdSaIdEE5beginEv", scope: !139, file: !10, line: 878, type: !534, scopeLine: 878, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!534 = !DISubroutineType(types: !535)
!535 = !{!536, !590}
!536 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_iterator", scope: !139, file: !10, line: 455, baseType: !537, flags: DIFlagPublic)
!537 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__normal_iterator<const double *, std::vector<double, std::allocator<double> > >", scope: !153, file: !85, line: 1043, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !538, templateParams: !589, identifier: "_ZTSN9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEE")
!538 = !{!539, !540, !544, !549, !559, !564, !568, !571, !572, !573, !578, !581, !584, !585, !586}
!539 = !DIDerivedType(tag: DW_TAG_member, name: "_M_current", scope: !537, file: !85, line: 1046, baseType: !194, size: 64, flags: DIFlagProtected)
!540 = !DISubprogram(name: "__normal_iterator", scope: !537, file: !85, line: 1068, type: !541, scopeLine: 1068, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!541 = !DISubroutineType(types: !542)
!542 = !{null, !543}
!543 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !537, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!544 = !DISubprogram(name: "__normal_iterator", scope: !537, file: !85, line: 1072, type: !545, scopeLine: 1072, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!545 = !DISubroutineType(types: !546)
!546 = !{null, !543, !547}
!547 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !548, size: 64)
!548 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !194)
!549 = !DISubprogram(name: "operator*", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEdeEv", scope: !537, file: !85, line: 1095, type: !550, scopeLine: 1095, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!550 = !DISubroutineType(types: !551)
!551 = !{!552, !557}
!552 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !537, file: !85, line: 1061, baseType: !553, flags: DIFlagPublic)
!553 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !554, file: !492, line: 227, baseType: !197)
!554 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "iterator_traits<const double *>", scope: !24, file: !492, line: 221, size: 8, flags: DIFlagTypePassByValue, elements: !258, templateParams: !555, identifier: "_ZTSSt15iterator_traitsIPKdE")
!555 = !{!556}
!556 = !DITemplateTypeParameter(name: "_Iterator", type: !194)
!557 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !558, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!558 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !537)
!559 = !DISubprogram(name: "operator->", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEptEv", scope: !537, file: !85, line: 1100, type: !560, scopeLine: 1100, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!560 = !DISubroutineType(types: !561)
!561 = !{!562, !557}
!562 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !537, file: !85, line: 1062, baseType: !563, flags: DIFlagPublic)
!563 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !554, file: !492, line: 226, baseType: !194)
!564 = !DISubprogram(name: "operator++", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEppEv", scope: !537, file: !85, line: 1105, type: !565, scopeLine: 1105, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!565 = !DISubroutineType(types: !566)
!566 = !{!567, !543}
!567 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !537, size: 64)
!568 = !DISubprogram(name: "operator++", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEppEi", scope: !537, file: !85, line: 1113, type: !569, scopeLine: 1113, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!569 = !DISubroutineType(types: !570)
!570 = !{!537, !543, !510}
!571 = !DISubprogram(name: "operator--", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEmmEv", scope: !537, file: !85, line: 1119, type: !565, scopeLine: 1119, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!572 = !DISubprogram(name: "operator--", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEmmEi", scope: !537, file: !85, line: 1127, type: !569, scopeLine: 1127, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!573 = !DISubprogram(name: "operator[]", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEixEl", scope: !537, file: !85, line: 1133, type: !574, scopeLine: 1133, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!574 = !DISubroutineType(types: !575)
!575 = !{!552, !557, !576}
!576 = !DIDerivedType(tag: DW_TAG_typedef, name: "difference_type", scope: !537, file: !85, line: 1060, baseType: !577, flags: DIFlagPublic)
!577 = !DIDerivedType(tag: DW_TAG_typedef, name: "difference_type", scope: !554, file: !492, line: 225, baseType: !518)
!578 = !DISubprogram(name: "operator+=", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEpLEl", scope: !537, file: !85, line: 1138, type: !579, scopeLine: 1138, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!579 = !DISubroutineType(types: !580)
!580 = !{!567, !543, !576}
!581 = !DISubprogram(name: "operator+", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEplEl", scope: !537, file: !85, line: 1143, type: !582, scopeLine: 1143, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!582 = !DISubroutineType(types: !583)
!583 = !{!537, !557, !576}
!584 = !DISubprogram(name: "operator-=", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEmIEl", scope: !537, file: !85, line: 1148, type: !579, scopeLine: 1148, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!585 = !DISubprogram(name: "operator-", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEmiEl", scope: !537, file: !85, line: 1153, type: !582, scopeLine: 1153, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!586 = !DISubprogram(name: "base", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEE4baseEv", scope: !537, file: !85, line: 1158, type: !587, scopeLine: 1158, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!587 = !DISubroutineType(types: !588)
!588 = !{!547, !557}
!589 = !{!556, !532}
!590 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !425, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!591 = !DISubprogram(name: "end", linkageName: "_ZNSt6vectorIdSaIdEE3endEv", scope: !139, file: !10, line: 888, type: !472, scopeLine: 888, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!592 = !DISubprogram(name: "end", linkageName: "_ZNKSt6vectorIdSaIdEE3endEv", scope: !139, file: !10, line: 898, type: !534, scopeLine: 898, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!593 = !DISubprogram(name: "rbegin", linkageName: "_ZNSt6vectorIdSaIdEE6rbeginEv", scope: !139, file: !10, line: 908, type: !594, scopeLine: 908, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!594 = !DISubroutineType(types: !595)
!595 = !{!596, !405}
!596 = !DIDerivedType(tag: DW_TAG_typedef, name: "reverse_iterator", scope: !139, file: !10, line: 457, baseType: !597, flags: DIFlagPublic)
!597 = !DICompositeType(tag: DW_TAG_class_type, name: "reverse_iterator<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > > >", scope: !24, file: !85, line: 132, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16reverse_iteratorIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEEE")
!598 = !DISubprogram(name: "rbegin", linkageName: "_ZNKSt6vectorIdSaIdEE6rbeginEv", scope: !139, file: !10, line: 918, type: !599, scopeLine: 918, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!599 = !DISubroutineType(types: !600)
!600 = !{!601, !590}
!601 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reverse_iterator", scope: !139, file: !10, line: 456, baseType: !602, flags: DIFlagPublic)
!602 = !DICompositeType(tag: DW_TAG_class_type, name: "reverse_iterator<__gnu_cxx::__normal_iterator<const double *, std::vector<double, std::allocator<double> > > >", scope: !24, file: !85, line: 132, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16reverse_iteratorIN9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEEE")
!603 = !DISubprogram(name: "rend", linkageName: "_ZNSt6vectorIdSaIdEE4rendEv", scope: !139, file: !10, line: 928, type: !594, scopeLine: 928, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!604 = !DISubprogram(name: "rend", linkageName: "_ZNKSt6vectorIdSaIdEE4rendEv", scope: !139, file: !10, line: 938, type: !599, scopeLine: 938, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!605 = !DISubprogram(name: "cbegin", linkageName: "_ZNKSt6vectorIdSaIdEE6cbeginEv", scope: !139, file: !10, line: 949, type: !534, scopeLine: 949, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!606 = !DISubprogram(name: "cend", linkageName: "_ZNKSt6vectorIdSaIdEE4cendEv", scope: !139, file: !10, line: 959, type: !534, scopeLine: 959, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!607 = !DISubprogram(name: "crbegin", linkageName: "_ZNKSt6vectorIdSaIdEE7crbeginEv", scope: !139, file: !10, line: 969, type: !599, scopeLine: 969, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!608 = !DISubprogram(name: "crend", linkageName: "_ZNKSt6vectorIdSaIdEE5crendEv", scope: !139, file: !10, line: 979, type: !599, scopeLine: 979, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!609 = !DISubprogram(name: "size", linkageName: "_ZNKSt6vectorIdSaIdEE4sizeEv", scope: !139, file: !10, line: 987, type: !610, scopeLine: 987, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!610 = !DISubroutineType(types: !611)
!611 = !{!135, !590}
!612 = !DISubprogram(name: "max_size", linkageName: "_ZNKSt6vectorIdSaIdEE8max_sizeEv", scope: !139, file: !10, line: 993, type: !610, scopeLine: 993, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!613 = !DISubprogram(name: "resize", linkageName: "_ZNSt6vectorIdSaIdEE6resizeEm", scope: !139, file: !10, line: 1008, type: !614, scopeLine: 1008, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!614 = !DISubroutineType(types: !615)
!615 = !{null, !405, !135}
!616 = !DISubprogram(name: "resize", linkageName: "_ZNSt6vectorIdSaIdEE6resizeEmRKd", scope: !139, file: !10, line: 1029, type: !466, scopeLine: 1029, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!617 = !DISubprogram(name: "shrink_to_fit", linkageName: "_ZNSt6vectorIdSaIdEE13shrink_to_fitEv", scope: !139, file: !10, line: 1063, type: !403, scopeLine: 1063, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!618 = !DISubprogram(name: "capacity", linkageName: "_ZNKSt6vectorIdSaIdEE8capacityEv", scope: !139, file: !10, line: 1073, type: !610, scopeLine: 1073, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!619 = !DISubprogram(name: "empty", linkageName: "_ZNKSt6vectorIdSaIdEE5emptyEv", scope: !139, file: !10, line: 1083, type: !620, scopeLine: 1083, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!620 = !DISubroutineType(types: !621)
!621 = !{!105, !590}
!622 = !DISubprogram(name: "reserve", linkageName: "_ZNSt6vectorIdSaIdEE7reserveEm", scope: !139, file: !10, line: 1105, type: !614, scopeLine: 1105, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!623 = !DISubprogram(name: "operator[]", linkageName: "_ZNSt6vectorIdSaIdEEixEm", scope: !139, file: !10, line: 1121, type: !624, scopeLine: 1121, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!624 = !DISubroutineType(types: !625)
!625 = !{!626, !405, !135}
!626 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !139, file: !10, line: 451, baseType: !627, flags: DIFlagPublic)
!627 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !152, file: !150, line: 62, baseType: !628)
!628 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !629, size: 64)
!629 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !152, file: !150, line: 56, baseType: !630)
!630 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !156, file: !157, line: 417, baseType: !29)
!631 = !DISubprogram(name: "operator[]", linkageName: "_ZNKSt6vectorIdSaIdEEixEm", scope: !139, file: !10, line: 1140, type: !632, scopeLine: 1140, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!632 = !DISubroutineType(types: !633)
!633 = !{!634, !590, !135}
!634 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !139, file: !10, line: 452, baseType: !635, flags: DIFlagPublic)
!635 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !152, file: !150, line: 63, baseType: !636)
!636 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !637, size: 64)
!637 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !629)
!638 = !DISubprogram(name: "_M_range_check", linkageName: "_ZNKSt6vectorIdSaIdEE14_M_range_checkEm", scope: !139, file: !10, line: 1150, type: !639, scopeLine: 1150, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!639 = !DISubroutineType(types: !640)
!640 = !{null, !590, !135}
!641 = !DISubprogram(name: "at", linkageName: "_ZNSt6vectorIdSaIdEE2atEm", scope: !139, file: !10, line: 1173, type: !624, scopeLine: 1173, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!642 = !DISubprogram(name: "at", linkageName: "_ZNKSt6vectorIdSaIdEE2atEm", scope: !139, file: !10, line: 1192, type: !632, scopeLine: 1192, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!643 = !DISubprogram(name: "front", linkageName: "_ZNSt6vectorIdSaIdEE5frontEv", scope: !139, file: !10, line: 1204, type: !644, scopeLine: 1204, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!644 = !DISubroutineType(types: !645)
!645 = !{!626, !405}
!646 = !DISubprogram(name: "front", linkageName: "_ZNKSt6vectorIdSaIdEE5frontEv", scope: !139, file: !10, line: 1216, type: !647, scopeLine: 1216, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!647 = !DISubroutineType(types: !648)
!648 = !{!634, !590}
!649 = !DISubprogram(name: "back", linkageName: "_ZNSt6vectorIdSaIdEE4backEv", scope: !139, file: !10, line: 1228, type: !644, scopeLine: 1228, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!650 = !DISubprogram(name: "back", linkageName: "_ZNKSt6vectorIdSaIdEE4backEv", scope: !139, file: !10, line: 1240, type: !647, scopeLine: 1240, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!651 = !DISubprogram(name: "data", linkageName: "_ZNSt6vectorIdSaIdEE4dataEv", scope: !139, file: !10, line: 1255, type: !652, scopeLine: 1255, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!652 = !DISubroutineType(types: !653)
!653 = !{!50, !405}
!654 = !DISubprogram(name: "data", linkageName: "_ZNKSt6vectorIdSaIdEE4dataEv", scope: !139, file: !10, line: 1260, type: !655, scopeLine: 1260, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!655 = !DISubroutineType(types: !656)
!656 = !{!194, !590}
!657 = !DISubprogram(name: "push_back", linkageName: "_ZNSt6vectorIdSaIdEE9push_backERKd", scope: !139, file: !10, line: 1276, type: !658, scopeLine: 1276, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!658 = !DISubroutineType(types: !659)
!659 = !{null, !405, !418}
!660 = !DISubprogram(name: "push_back", linkageName: "_ZNSt6vectorIdSaIdEE9push_backEOd", scope: !139, file: !10, line: 1293, type: !661, scopeLine: 1293, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!661 = !DISubroutineType(types: !662)
!662 = !{null, !405, !663}
!663 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !420, size: 64)
!664 = !DISubprogram(name: "pop_back", linkageName: "_ZNSt6vectorIdSaIdEE8pop_backEv", scope: !139, file: !10, line: 1317, type: !403, scopeLine: 1317, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!665 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorIdSaIdEE6insertEN9__gnu_cxx17__normal_iteratorIPKdS1_EERS4_", scope: !139, file: !10, line: 1357, type: !666, scopeLine: 1357, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!666 = !DISubroutineType(types: !667)
!667 = !{!474, !405, !536, !418}
!668 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorIdSaIdEE6insertEN9__gnu_cxx17__normal_iteratorIPKdS1_EEOd", scope: !139, file: !10, line: 1388, type: !669, scopeLine: 1388, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!669 = !DISubroutineType(types: !670)
!670 = !{!474, !405, !536, !663}
!671 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorIdSaIdEE6insertEN9__gnu_cxx17__normal_iteratorIPKdS1_EESt16initializer_listIdE", scope: !139, file: !10, line: 1406, type: !672, scopeLine: 1406, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!672 = !DISubroutineType(types: !673)
!673 = !{!474, !405, !536, !452}
!674 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorIdSaIdEE6insertEN9__gnu_cxx17__normal_iteratorIPKdS1_EEmRS4_", scope: !139, file: !10, line: 1432, type: !675, scopeLine: 1432, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!675 = !DISubroutineType(types: !676)
!676 = !{!474, !405, !536, !135, !418}
!677 = !DISubprogram(name: "erase", linkageName: "_ZNSt6vectorIdSaIdEE5eraseEN9__gnu_cxx17__normal_iteratorIPKdS1_EE", scope: !139, file: !10, line: 1529, type: !678, scopeLine: 1529, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!678 = !DISubroutineType(types: !679)
!679 = !{!474, !405, !536}
!680 = !DISubprogram(name: "erase", linkageName: "_ZNSt6vectorIdSaIdEE5eraseEN9__gnu_cxx17__normal_iteratorIPKdS1_EES6_", scope: !139, file: !10, line: 1557, type: !681, scopeLine: 1557, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!681 = !DISubroutineType(types: !682)
!682 = !{!474, !405, !536, !536}
!683 = !DISubprogram(name: "swap", linkageName: "_ZNSt6vectorIdSaIdEE4swapERS1_", scope: !139, file: !10, line: 1581, type: !684, scopeLine: 1581, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!684 = !DISubroutineType(types: !685)
!685 = !{null, !405, !458}
!686 = !DISubprogram(name: "clear", linkageName: "_ZNSt6vectorIdSaIdEE5clearEv", scope: !139, file: !10, line: 1600, type: !403, scopeLine: 1600, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!687 = !DISubprogram(name: "_M_fill_initialize", linkageName: "_ZNSt6vectorIdSaIdEE18_M_fill_initializeEmRKd", scope: !139, file: !10, line: 1699, type: !466, scopeLine: 1699, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!688 = !DISubprogram(name: "_M_default_initialize", linkageName: "_ZNSt6vectorIdSaIdEE21_M_default_initializeEm", scope: !139, file: !10, line: 1710, type: !614, scopeLine: 1710, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!689 = !DISubprogram(name: "_M_fill_assign", linkageName: "_ZNSt6vectorIdSaIdEE14_M_fill_assignEmRKd", scope: !139, file: !2, line: 265, type: !466, scopeLine: 265, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!690 = !DISubprogram(name: "_M_fill_insert", linkageName: "_ZNSt6vectorIdSaIdEE14_M_fill_insertEN9__gnu_cxx17__normal_iteratorIPdS1_EEmRKd", scope: !139, file: !2, line: 524, type: !691, scopeLine: 524, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!691 = !DISubroutineType(types: !692)
!692 = !{null, !405, !474, !135, !418}
!693 = !DISubprogram(name: "_M_default_append", linkageName: "_ZNSt6vectorIdSaIdEE17_M_default_appendEm", scope: !139, file: !10, line: 1807, type: !614, scopeLine: 1807, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!694 = !DISubprogram(name: "_M_shrink_to_fit", linkageName: "_ZNSt6vectorIdSaIdEE16_M_shrink_to_fitEv", scope: !139, file: !10, line: 1811, type: !695, scopeLine: 1811, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!695 = !DISubroutineType(types: !696)
!696 = !{!105, !405}
!697 = !DISubprogram(name: "_M_insert_rval", linkageName: "_ZNSt6vectorIdSaIdEE14_M_insert_rvalEN9__gnu_cxx17__normal_iteratorIPKdS1_EEOd", scope: !139, file: !2, line: 351, type: !669, scopeLine: 351, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!698 = !DISubprogram(name: "_M_emplace_aux", linkageName: "_ZNSt6vectorIdSaIdEE14_M_emplace_auxEN9__gnu_cxx17__normal_iteratorIPKdS1_EEOd", scope: !139, file: !10, line: 1884, type: !669, scopeLine: 1884, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!699 = !DISubprogram(name: "_M_check_len", linkageName: "_ZNKSt6vectorIdSaIdEE12_M_check_lenEmPKc", scope: !139, file: !10, line: 1891, type: !700, scopeLine: 1891, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!700 = !DISubroutineType(types: !701)
!701 = !{!702, !590, !135, !703}
!702 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", scope: !139, file: !10, line: 458, baseType: !44, flags: DIFlagPublic)
!703 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!704 = !DISubprogram(name: "_S_check_init_len", linkageName: "_ZNSt6vectorIdSaIdEE17_S_check_init_lenEmRKS0_", scope: !139, file: !10, line: 1902, type: !705, scopeLine: 1902, flags: DIFlagProtected | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!705 = !DISubroutineType(types: !706)
!706 = !{!702, !135, !409}
!707 = !DISubprogram(name: "_S_max_size", linkageName: "_ZNSt6vectorIdSaIdEE11_S_max_sizeERKS0_", scope: !139, file: !10, line: 1911, type: !708, scopeLine: 1911, flags: DIFlagProtected | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!708 = !DISubroutineType(types: !709)
!709 = !{!702, !710}
!710 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !711, size: 64)
!711 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !138)
!712 = !DISubprogram(name: "_M_erase_at_end", linkageName: "_ZNSt6vectorIdSaIdEE15_M_erase_at_endEPd", scope: !139, file: !10, line: 1928, type: !713, scopeLine: 1928, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!713 = !DISubroutineType(types: !714)
!714 = !{null, !405, !394}
!715 = !DISubprogram(name: "_M_erase", linkageName: "_ZNSt6vectorIdSaIdEE8_M_eraseEN9__gnu_cxx17__normal_iteratorIPdS1_EE", scope: !139, file: !2, line: 176, type: !716, scopeLine: 176, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!716 = !DISubroutineType(types: !717)
!717 = !{!474, !405, !474}
!718 = !DISubprogram(name: "_M_erase", linkageName: "_ZNSt6vectorIdSaIdEE8_M_eraseEN9__gnu_cxx17__normal_iteratorIPdS1_EES5_", scope: !139, file: !10, line: 1945, type: !719, scopeLine: 1945, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!719 = !DISubroutineType(types: !720)
!720 = !{!474, !405, !474, !474}
!721 = !DISubprogram(name: "_M_move_assign", linkageName: "_ZNSt6vectorIdSaIdEE14_M_move_assignEOS1_St17integral_constantIbLb1EE", scope: !139, file: !10, line: 1954, type: !722, scopeLine: 1954, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!722 = !DISubroutineType(types: !723)
!723 = !{null, !405, !429, !358}
!724 = !DISubprogram(name: "_M_move_assign", linkageName: "_ZNSt6vectorIdSaIdEE14_M_move_assignEOS1_St17integral_constantIbLb0EE", scope: !139, file: !10, line: 1966, type: !725, scopeLine: 1966, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!725 = !DISubroutineType(types: !726)
!726 = !{null, !405, !429, !377}
!727 = !{!52, !728}
!728 = !DITemplateTypeParameter(name: "_Alloc", type: !165, defaulted: true)
!729 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "move_iterator<double *>", scope: !24, file: !85, line: 1445, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !730, templateParams: !494, identifier: "_ZTSSt13move_iteratorIPdE")
!730 = !{!731, !732, !736, !740, !745, !755, !759, !763, !766, !767, !768, !772, !775, !776, !777}
!731 = !DIDerivedType(tag: DW_TAG_member, name: "_M_current", scope: !729, file: !85, line: 1450, baseType: !50, size: 64)
!732 = !DISubprogram(name: "move_iterator", scope: !729, file: !85, line: 1493, type: !733, scopeLine: 1493, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!733 = !DISubroutineType(types: !734)
!734 = !{null, !735}
!735 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !729, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!736 = !DISubprogram(name: "move_iterator", scope: !729, file: !85, line: 1497, type: !737, scopeLine: 1497, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!737 = !DISubroutineType(types: !738)
!738 = !{null, !735, !739}
!739 = !DIDerivedType(tag: DW_TAG_typedef, name: "iterator_type", scope: !729, file: !85, line: 1469, baseType: !50, flags: DIFlagPublic)
!740 = !DISubprogram(name: "base", linkageName: "_ZNKSt13move_iteratorIPdE4baseEv", scope: !729, file: !85, line: 1523, type: !741, scopeLine: 1523, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!741 = !DISubroutineType(types: !742)
!742 = !{!739, !743}
!743 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !744, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!744 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !729)
!745 = !DISubprogram(name: "operator*", linkageName: "_ZNKSt13move_iteratorIPdEdeEv", scope: !729, file: !85, line: 1539, type: !746, scopeLine: 1539, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!746 = !DISubroutineType(types: !747)
!747 = !{!748, !743}
!748 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !729, file: !85, line: 1486, baseType: !749, flags: DIFlagPublic)
!749 = !DIDerivedType(tag: DW_TAG_typedef, name: "__conditional_t<is_reference<__base_ref>::value, typename remove_reference<__base_ref>::type &&, __base_ref>", scope: !24, file: !359, line: 119, baseType: !750)
!750 = !DIDerivedType(tag: DW_TAG_typedef, name: "template type<double &&, double &>", scope: !751, file: !359, line: 107, baseType: !754)
!751 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__conditional<true>", scope: !24, file: !359, line: 104, size: 8, flags: DIFlagTypePassByValue, elements: !258, templateParams: !752, identifier: "_ZTSSt13__conditionalILb1EE")
!752 = !{!753}
!753 = !DITemplateValueParameter(type: !105, value: i1 true)
!754 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !29, size: 64)
!755 = !DISubprogram(name: "operator->", linkageName: "_ZNKSt13move_iteratorIPdEptEv", scope: !729, file: !85, line: 1548, type: !756, scopeLine: 1548, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!756 = !DISubroutineType(types: !757)
!757 = !{!758, !743}
!758 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !729, file: !85, line: 1483, baseType: !50, flags: DIFlagPublic)
!759 = !DISubprogram(name: "operator++", linkageName: "_ZNSt13move_iteratorIPdEppEv", scope: !729, file: !85, line: 1552, type: !760, scopeLine: 1552, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!760 = !DISubroutineType(types: !761)
!761 = !{!762, !735}
!762 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !729, size: 64)
!763 = !DISubprogram(name: "operator++", linkageName: "_ZNSt13move_iteratorIPdEppEi", scope: !729, file: !85, line: 1559, type: !764, scopeLine: 1559, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!764 = !DISubroutineType(types: !765)
!765 = !{!729, !735, !510}
!766 = !DISubprogram(name: "operator--", linkageName: "_ZNSt13move_iteratorIPdEmmEv", scope: !729, file: !85, line: 1573, type: !760, scopeLine: 1573, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!767 = !DISubprogram(name: "operator--", linkageName: "_ZNSt13move_iteratorIPdEmmEi", scope: !729, file: !85, line: 1580, type: !764, scopeLine: 1580, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!768 = !DISubprogram(name: "operator+", linkageName: "_ZNKSt13move_iteratorIPdEplEl", scope: !729, file: !85, line: 1589, type: !769, scopeLine: 1589, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!769 = !DISubroutineType(types: !770)
!770 = !{!729, !743, !771}
!771 = !DIDerivedType(tag: DW_TAG_typedef, name: "difference_type", scope: !729, file: !85, line: 1481, baseType: !517, flags: DIFlagPublic)
!772 = !DISubprogram(name: "operator+=", linkageName: "_ZNSt13move_iteratorIPdEpLEl", scope: !729, file: !85, line: 1593, type: !773, scopeLine: 1593, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!773 = !DISubroutineType(types: !774)
!774 = !{!762, !735, !771}
!775 = !DISubprogram(name: "operator-", linkageName: "_ZNKSt13move_iteratorIPdEmiEl", scope: !729, file: !85, line: 1601, type: !769, scopeLine: 1601, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!776 = !DISubprogram(name: "operator-=", linkageName: "_ZNSt13move_iteratorIPdEmIEl", scope: !729, file: !85, line: 1605, type: !773, scopeLine: 1605, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!777 = !DISubprogram(name: "operator[]", linkageName: "_ZNKSt13move_iteratorIPdEixEl", scope: !729, file: !85, line: 1613, type: !778, scopeLine: 1613, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!778 = !DISubroutineType(types: !779)
!779 = !{!748, !743, !771}
!780 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Tp_alloc_type", scope: !781, file: !10, line: 444, baseType: !790)
!781 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "vector<std::vector<double, std::allocator<double> >, std::allocator<std::vector<double, std::allocator<double> > > >", scope: !24, file: !10, line: 423, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !782, templateParams: !1266, identifier: "_ZTSSt6vectorIS_IdSaIdEESaIS1_EE")
!782 = !{!783, !985, !986, !987, !988, !993, !996, !999, !1003, !1009, !1012, !1018, !1023, !1027, !1037, !1040, !1043, !1046, !1050, !1051, !1055, !1058, !1061, !1064, !1067, !1125, !1131, !1132, !1133, !1138, !1143, !1144, !1145, !1146, !1147, !1148, !1149, !1152, !1153, !1156, !1157, !1158, !1159, !1162, !1163, !1171, !1178, !1181, !1182, !1183, !1186, !1189, !1190, !1191, !1194, !1197, !1200, !1204, !1205, !1208, !1211, !1214, !1217, !1220, !1223, !1226, !1227, !1228, !1229, !1230, !1233, !1234, !1237, !1238, !1239, !1243, !1246, !1251, !1254, !1257, !1260, !1263}
!783 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !781, baseType: !784, flags: DIFlagProtected, extraData: i32 0)
!784 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Vector_base<std::vector<double, std::allocator<double> >, std::allocator<std::vector<double, std::allocator<double> > > >", scope: !24, file: !10, line: 85, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !785, templateParams: !984, identifier: "_ZTSSt12_Vector_baseISt6vectorIdSaIdEESaIS2_EE")
!785 = !{!786, !935, !940, !945, !949, !952, !957, !960, !963, !967, !970, !973, !976, !977, !980, !983}
!786 = !DIDerivedType(tag: DW_TAG_member, name: "_M_impl", scope: !784, file: !10, line: 371, baseType: !787, size: 192)
!787 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Vector_impl", scope: !784, file: !10, line: 133, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !788, identifier: "_ZTSNSt12_Vector_baseISt6vectorIdSaIdEESaIS2_EE12_Vector_implE")
!788 = !{!789, !890, !915, !919, !924, !928, !932}
!789 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !787, baseType: !790, extraData: i32 0)
!790 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Tp_alloc_type", scope: !784, file: !10, line: 88, baseType: !791)
!791 = !DIDerivedType(tag: DW_TAG_typedef, name: "other", scope: !792, file: !150, line: 120, baseType: !889)
!792 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "rebind<std::vector<double, std::allocator<double> > >", scope: !793, file: !150, line: 119, size: 8, flags: DIFlagTypePassByValue, elements: !258, templateParams: !843, identifier: "_ZTSN9__gnu_cxx14__alloc_traitsISaISt6vectorIdSaIdEEES3_E6rebindIS3_EE")
!793 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__alloc_traits<std::allocator<std::vector<double, std::allocator<double> > >, std::vector<double, std::allocator<double> > >", scope: !153, file: !150, line: 48, size: 8, flags: DIFlagTypePassByValue, elements: !794, templateParams: !887, identifier: "_ZTSN9__gnu_cxx14__alloc_traitsISaISt6vectorIdSaIdEEES3_EE")
!794 = !{!795, !876, !879, !882, !883, !884, !885, !886}
!795 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !793, baseType: !796, extraData: i32 0)
!796 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "allocator_traits<std::allocator<std::vector<double, std::allocator<double> > > >", scope: !24, file: !157, line: 411, size: 8, flags: DIFlagTypePassByValue, elements: !797, templateParams: !874, identifier: "_ZTSSt16allocator_traitsISaISt6vectorIdSaIdEEEE")
!797 = !{!798, !859, !862, !865, !871}
!798 = !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaISt6vectorIdSaIdEEEE8allocateERS3_m", scope: !796, file: !157, line: 463, type: !799, scopeLine: 463, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!799 = !DISubroutineType(types: !800)
!800 = !{!801, !803, !224}
!801 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !796, file: !157, line: 420, baseType: !802)
!802 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !139, size: 64)
!803 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !804, size: 64)
!804 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !796, file: !157, line: 414, baseType: !805)
!805 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "allocator<std::vector<double, std::allocator<double> > >", scope: !24, file: !166, line: 124, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !806, templateParams: !843, identifier: "_ZTSSaISt6vectorIdSaIdEEE")
!806 = !{!807, !845, !849, !854, !858}
!807 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !805, baseType: !808, flags: DIFlagPublic, extraData: i32 0)
!808 = !DIDerivedType(tag: DW_TAG_typedef, name: "__allocator_base<std::vector<double> >", scope: !24, file: !170, line: 47, baseType: !809)
!809 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__new_allocator<std::vector<double, std::allocator<double> > >", scope: !24, file: !172, line: 56, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !810, templateParams: !843, identifier: "_ZTSSt15__new_allocatorISt6vectorIdSaIdEEE")
!810 = !{!811, !815, !820, !821, !827, !833, !836, !839, !842}
!811 = !DISubprogram(name: "__new_allocator", scope: !809, file: !172, line: 80, type: !812, scopeLine: 80, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!812 = !DISubroutineType(types: !813)
!813 = !{null, !814}
!814 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !809, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!815 = !DISubprogram(name: "__new_allocator", scope: !809, file: !172, line: 83, type: !816, scopeLine: 83, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!816 = !DISubroutineType(types: !817)
!817 = !{null, !814, !818}
!818 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !819, size: 64)
!819 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !809)
!820 = !DISubprogram(name: "~__new_allocator", scope: !809, file: !172, line: 90, type: !812, scopeLine: 90, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!821 = !DISubprogram(name: "address", linkageName: "_ZNKSt15__new_allocatorISt6vectorIdSaIdEEE7addressERS2_", scope: !809, file: !172, line: 93, type: !822, scopeLine: 93, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!822 = !DISubroutineType(types: !823)
!823 = !{!824, !825, !826}
!824 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !809, file: !172, line: 63, baseType: !802, flags: DIFlagPublic)
!825 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !819, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!826 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !809, file: !172, line: 65, baseType: !458, flags: DIFlagPublic)
!827 = !DISubprogram(name: "address", linkageName: "_ZNKSt15__new_allocatorISt6vectorIdSaIdEEE7addressERKS2_", scope: !809, file: !172, line: 97, type: !828, scopeLine: 97, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!828 = !DISubroutineType(types: !829)
!829 = !{!830, !825, !832}
!830 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_pointer", scope: !809, file: !172, line: 64, baseType: !831, flags: DIFlagPublic)
!831 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !425, size: 64)
!832 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !809, file: !172, line: 66, baseType: !424, flags: DIFlagPublic)
!833 = !DISubprogram(name: "allocate", linkageName: "_ZNSt15__new_allocatorISt6vectorIdSaIdEEE8allocateEmPKv", scope: !809, file: !172, line: 112, type: !834, scopeLine: 112, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!834 = !DISubroutineType(types: !835)
!835 = !{!802, !814, !201, !136}
!836 = !DISubprogram(name: "deallocate", linkageName: "_ZNSt15__new_allocatorISt6vectorIdSaIdEEE10deallocateEPS2_m", scope: !809, file: !172, line: 142, type: !837, scopeLine: 142, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!837 = !DISubroutineType(types: !838)
!838 = !{null, !814, !802, !201}
!839 = !DISubprogram(name: "max_size", linkageName: "_ZNKSt15__new_allocatorISt6vectorIdSaIdEEE8max_sizeEv", scope: !809, file: !172, line: 167, type: !840, scopeLine: 167, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!840 = !DISubroutineType(types: !841)
!841 = !{!201, !825}
!842 = !DISubprogram(name: "_M_max_size", linkageName: "_ZNKSt15__new_allocatorISt6vectorIdSaIdEEE11_M_max_sizeEv", scope: !809, file: !172, line: 210, type: !840, scopeLine: 210, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!843 = !{!844}
!844 = !DITemplateTypeParameter(name: "_Tp", type: !139)
!845 = !DISubprogram(name: "allocator", scope: !805, file: !166, line: 156, type: !846, scopeLine: 156, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!846 = !DISubroutineType(types: !847)
!847 = !{null, !848}
!848 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !805, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!849 = !DISubprogram(name: "allocator", scope: !805, file: !166, line: 159, type: !850, scopeLine: 159, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!850 = !DISubroutineType(types: !851)
!851 = !{null, !848, !852}
!852 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !853, size: 64)
!853 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !805)
!854 = !DISubprogram(name: "operator=", linkageName: "_ZNSaISt6vectorIdSaIdEEEaSERKS2_", scope: !805, file: !166, line: 164, type: !855, scopeLine: 164, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!855 = !DISubroutineType(types: !856)
!856 = !{!857, !848, !852}
!857 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !805, size: 64)
!858 = !DISubprogram(name: "~allocator", scope: !805, file: !166, line: 174, type: !846, scopeLine: 174, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!859 = !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaISt6vectorIdSaIdEEEE8allocateERS3_mPKv", scope: !796, file: !157, line: 477, type: !860, scopeLine: 477, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!860 = !DISubroutineType(types: !861)
!861 = !{!801, !803, !224, !228}
!862 = !DISubprogram(name: "deallocate", linkageName: "_ZNSt16allocator_traitsISaISt6vectorIdSaIdEEEE10deallocateERS3_PS2_m", scope: !796, file: !157, line: 495, type: !863, scopeLine: 495, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!863 = !DISubroutineType(types: !864)
!864 = !{null, !803, !801, !224}
!865 = !DISubprogram(name: "max_size", linkageName: "_ZNSt16allocator_traitsISaISt6vectorIdSaIdEEEE8max_sizeERKS3_", scope: !796, file: !157, line: 547, type: !866, scopeLine: 547, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!866 = !DISubroutineType(types: !867)
!867 = !{!868, !869}
!868 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", scope: !796, file: !157, line: 435, baseType: !44)
!869 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !870, size: 64)
!870 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !804)
!871 = !DISubprogram(name: "select_on_container_copy_construction", linkageName: "_ZNSt16allocator_traitsISaISt6vectorIdSaIdEEEE37select_on_container_copy_constructionERKS3_", scope: !796, file: !157, line: 562, type: !872, scopeLine: 562, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!872 = !DISubroutineType(types: !873)
!873 = !{!804, !869}
!874 = !{!875}
!875 = !DITemplateTypeParameter(name: "_Alloc", type: !805)
!876 = !DISubprogram(name: "_S_select_on_copy", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt6vectorIdSaIdEEES3_E17_S_select_on_copyERKS4_", scope: !793, file: !150, line: 97, type: !877, scopeLine: 97, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!877 = !DISubroutineType(types: !878)
!878 = !{!805, !852}
!879 = !DISubprogram(name: "_S_on_swap", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt6vectorIdSaIdEEES3_E10_S_on_swapERS4_S6_", scope: !793, file: !150, line: 100, type: !880, scopeLine: 100, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!880 = !DISubroutineType(types: !881)
!881 = !{null, !857, !857}
!882 = !DISubprogram(name: "_S_propagate_on_copy_assign", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt6vectorIdSaIdEEES3_E27_S_propagate_on_copy_assignEv", scope: !793, file: !150, line: 103, type: !250, scopeLine: 103, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!883 = !DISubprogram(name: "_S_propagate_on_move_assign", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt6vectorIdSaIdEEES3_E27_S_propagate_on_move_assignEv", scope: !793, file: !150, line: 106, type: !250, scopeLine: 106, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!884 = !DISubprogram(name: "_S_propagate_on_swap", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt6vectorIdSaIdEEES3_E20_S_propagate_on_swapEv", scope: !793, file: !150, line: 109, type: !250, scopeLine: 109, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!885 = !DISubprogram(name: "_S_always_equal", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt6vectorIdSaIdEEES3_E15_S_always_equalEv", scope: !793, file: !150, line: 112, type: !250, scopeLine: 112, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!886 = !DISubprogram(name: "_S_nothrow_move", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt6vectorIdSaIdEEES3_E15_S_nothrow_moveEv", scope: !793, file: !150, line: 115, type: !250, scopeLine: 115, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!887 = !{!875, !888}
!888 = !DITemplateTypeParameter(type: !139, defaulted: true)
!889 = !DIDerivedType(tag: DW_TAG_typedef, name: "template rebind_alloc<std::vector<double> >", scope: !796, file: !157, line: 450, baseType: !805)
!890 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !787, baseType: !891, extraData: i32 0)
!891 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Vector_impl_data", scope: !784, file: !10, line: 92, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !892, identifier: "_ZTSNSt12_Vector_baseISt6vectorIdSaIdEESaIS2_EE17_Vector_impl_dataE")
!892 = !{!893, !896, !897, !898, !902, !906, !911}
!893 = !DIDerivedType(tag: DW_TAG_member, name: "_M_start", scope: !891, file: !10, line: 94, baseType: !894, size: 64)
!894 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !784, file: !10, line: 90, baseType: !895)
!895 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !793, file: !150, line: 57, baseType: !801)
!896 = !DIDerivedType(tag: DW_TAG_member, name: "_M_finish", scope: !891, file: !10, line: 95, baseType: !894, size: 64, offset: 64)
!897 = !DIDerivedType(tag: DW_TAG_member, name: "_M_end_of_storage", scope: !891, file: !10, line: 96, baseType: !894, size: 64, offset: 128)
!898 = !DISubprogram(name: "_Vector_impl_data", scope: !891, file: !10, line: 99, type: !899, scopeLine: 99, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!899 = !DISubroutineType(types: !900)
!900 = !{null, !901}
!901 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !891, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!902 = !DISubprogram(name: "_Vector_impl_data", scope: !891, file: !10, line: 105, type: !903, scopeLine: 105, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!903 = !DISubroutineType(types: !904)
!904 = !{null, !901, !905}
!905 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !891, size: 64)
!906 = !DISubprogram(name: "_M_copy_data", linkageName: "_ZNSt12_Vector_baseISt6vectorIdSaIdEESaIS2_EE17_Vector_impl_data12_M_copy_dataERKS5_", scope: !891, file: !10, line: 113, type: !907, scopeLine: 113, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!907 = !DISubroutineType(types: !908)
!908 = !{null, !901, !909}
!909 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !910, size: 64)
!910 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !891)
!911 = !DISubprogram(name: "_M_swap_data", linkageName: "_ZNSt12_Vector_baseISt6vectorIdSaIdEESaIS2_EE17_Vector_impl_data12_M_swap_dataERS5_", scope: !891, file: !10, line: 122, type: !912, scopeLine: 122, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!912 = !DISubroutineType(types: !913)
!913 = !{null, !901, !914}
!914 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !891, size: 64)
!915 = !DISubprogram(name: "_Vector_impl", scope: !787, file: !10, line: 137, type: !916, scopeLine: 137, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!916 = !DISubroutineType(types: !917)
!917 = !{null, !918}
!918 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !787, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!919 = !DISubprogram(name: "_Vector_impl", scope: !787, file: !10, line: 143, type: !920, scopeLine: 143, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!920 = !DISubroutineType(types: !921)
!921 = !{null, !918, !922}
!922 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !923, size: 64)
!923 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !790)
!924 = !DISubprogram(name: "_Vector_impl", scope: !787, file: !10, line: 151, type: !925, scopeLine: 151, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!925 = !DISubroutineType(types: !926)
!926 = !{null, !918, !927}
!927 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !787, size: 64)
!928 = !DISubprogram(name: "_Vector_impl", scope: !787, file: !10, line: 156, type: !929, scopeLine: 156, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!929 = !DISubroutineType(types: !930)
!930 = !{null, !918, !931}
!931 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !790, size: 64)
!932 = !DISubprogram(name: "_Vector_impl", scope: !787, file: !10, line: 161, type: !933, scopeLine: 161, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!933 = !DISubroutineType(types: !934)
!934 = !{null, !918, !931, !927}
!935 = !DISubprogram(name: "_M_get_Tp_allocator", linkageName: "_ZNSt12_Vector_baseISt6vectorIdSaIdEESaIS2_EE19_M_get_Tp_allocatorEv", scope: !784, file: !10, line: 298, type: !936, scopeLine: 298, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!936 = !DISubroutineType(types: !937)
!937 = !{!938, !939}
!938 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !790, size: 64)
!939 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !784, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!940 = !DISubprogram(name: "_M_get_Tp_allocator", linkageName: "_ZNKSt12_Vector_baseISt6vectorIdSaIdEESaIS2_EE19_M_get_Tp_allocatorEv", scope: !784, file: !10, line: 303, type: !941, scopeLine: 303, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!941 = !DISubroutineType(types: !942)
!942 = !{!922, !943}
!943 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !944, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!944 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !784)
!945 = !DISubprogram(name: "get_allocator", linkageName: "_ZNKSt12_Vector_baseISt6vectorIdSaIdEESaIS2_EE13get_allocatorEv", scope: !784, file: !10, line: 308, type: !946, scopeLine: 308, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!946 = !DISubroutineType(types: !947)
!947 = !{!948, !943}
!948 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !784, file: !10, line: 294, baseType: !805)
!949 = !DISubprogram(name: "_Vector_base", scope: !784, file: !10, line: 312, type: !950, scopeLine: 312, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!950 = !DISubroutineType(types: !951)
!951 = !{null, !939}
!952 = !DISubprogram(name: "_Vector_base", scope: !784, file: !10, line: 318, type: !953, scopeLine: 318, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!953 = !DISubroutineType(types: !954)
!954 = !{null, !939, !955}
!955 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !956, size: 64)
!956 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !948)
!957 = !DISubprogram(name: "_Vector_base", scope: !784, file: !10, line: 324, type: !958, scopeLine: 324, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!958 = !DISubroutineType(types: !959)
!959 = !{null, !939, !44}
!960 = !DISubprogram(name: "_Vector_base", scope: !784, file: !10, line: 330, type: !961, scopeLine: 330, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!961 = !DISubroutineType(types: !962)
!962 = !{null, !939, !44, !955}
!963 = !DISubprogram(name: "_Vector_base", scope: !784, file: !10, line: 335, type: !964, scopeLine: 335, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!964 = !DISubroutineType(types: !965)
!965 = !{null, !939, !966}
!966 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !784, size: 64)
!967 = !DISubprogram(name: "_Vector_base", scope: !784, file: !10, line: 340, type: !968, scopeLine: 340, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!968 = !DISubroutineType(types: !969)
!969 = !{null, !939, !931}
!970 = !DISubprogram(name: "_Vector_base", scope: !784, file: !10, line: 344, type: !971, scopeLine: 344, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!971 = !DISubroutineType(types: !972)
!972 = !{null, !939, !966, !955}
!973 = !DISubprogram(name: "_Vector_base", scope: !784, file: !10, line: 358, type: !974, scopeLine: 358, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!974 = !DISubroutineType(types: !975)
!975 = !{null, !939, !955, !966}
!976 = !DISubprogram(name: "~_Vector_base", scope: !784, file: !10, line: 364, type: !950, scopeLine: 364, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!977 = !DISubprogram(name: "_M_allocate", linkageName: "_ZNSt12_Vector_baseISt6vectorIdSaIdEESaIS2_EE11_M_allocateEm", scope: !784, file: !10, line: 375, type: !978, scopeLine: 375, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!978 = !DISubroutineType(types: !979)
!979 = !{!894, !939, !44}
!980 = !DISubprogram(name: "_M_deallocate", linkageName: "_ZNSt12_Vector_baseISt6vectorIdSaIdEESaIS2_EE13_M_deallocateEPS2_m", scope: !784, file: !10, line: 383, type: !981, scopeLine: 383, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!981 = !DISubroutineType(types: !982)
!982 = !{null, !939, !894, !44}
!983 = !DISubprogram(name: "_M_create_storage", linkageName: "_ZNSt12_Vector_baseISt6vectorIdSaIdEESaIS2_EE17_M_create_storageEm", scope: !784, file: !10, line: 393, type: !958, scopeLine: 393, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!984 = !{!844, !875}
!985 = !DISubprogram(name: "_S_nothrow_relocate", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE19_S_nothrow_relocateESt17integral_constantIbLb1EE", scope: !781, file: !10, line: 465, type: !356, scopeLine: 465, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!986 = !DISubprogram(name: "_S_nothrow_relocate", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE19_S_nothrow_relocateESt17integral_constantIbLb0EE", scope: !781, file: !10, line: 474, type: !375, scopeLine: 474, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!987 = !DISubprogram(name: "_S_use_relocate", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE15_S_use_relocateEv", scope: !781, file: !10, line: 478, type: !250, scopeLine: 478, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!988 = !DISubprogram(name: "_S_do_relocate", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE14_S_do_relocateEPS1_S4_S4_RS2_St17integral_constantIbLb1EE", scope: !781, file: !10, line: 487, type: !989, scopeLine: 487, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!989 = !DISubroutineType(types: !990)
!990 = !{!991, !991, !991, !991, !992, !358}
!991 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !781, file: !10, line: 449, baseType: !894, flags: DIFlagPublic)
!992 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !780, size: 64)
!993 = !DISubprogram(name: "_S_do_relocate", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE14_S_do_relocateEPS1_S4_S4_RS2_St17integral_constantIbLb0EE", scope: !781, file: !10, line: 494, type: !994, scopeLine: 494, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!994 = !DISubroutineType(types: !995)
!995 = !{!991, !991, !991, !991, !992, !377}
!996 = !DISubprogram(name: "_S_relocate", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE11_S_relocateEPS1_S4_S4_RS2_", scope: !781, file: !10, line: 499, type: !997, scopeLine: 499, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!997 = !DISubroutineType(types: !998)
!998 = !{!991, !991, !991, !991, !992}
!999 = !DISubprogram(name: "vector", scope: !781, file: !10, line: 526, type: !1000, scopeLine: 526, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1000 = !DISubroutineType(types: !1001)
!1001 = !{null, !1002}
!1002 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !781, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1003 = !DISubprogram(name: "vector", scope: !781, file: !10, line: 537, type: !1004, scopeLine: 537, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1004 = !DISubroutineType(types: !1005)
!1005 = !{null, !1002, !1006}
!1006 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1007, size: 64)
!1007 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1008)
!1008 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !781, file: !10, line: 460, baseType: !805, flags: DIFlagPublic)
!1009 = !DISubprogram(name: "vector", scope: !781, file: !10, line: 551, type: !1010, scopeLine: 551, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1010 = !DISubroutineType(types: !1011)
!1011 = !{null, !1002, !135, !1006}
!1012 = !DISubprogram(name: "vector", scope: !781, file: !10, line: 564, type: !1013, scopeLine: 564, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1013 = !DISubroutineType(types: !1014)
!1014 = !{null, !1002, !135, !1015, !1006}
!1015 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1016, size: 64)
!1016 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1017)
!1017 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !781, file: !10, line: 448, baseType: !139, flags: DIFlagPublic)
!1018 = !DISubprogram(name: "vector", scope: !781, file: !10, line: 596, type: !1019, scopeLine: 596, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1019 = !DISubroutineType(types: !1020)
!1020 = !{null, !1002, !1021}
!1021 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1022, size: 64)
!1022 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !781)
!1023 = !DISubprogram(name: "vector", scope: !781, file: !10, line: 615, type: !1024, scopeLine: 615, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1024 = !DISubroutineType(types: !1025)
!1025 = !{null, !1002, !1026}
!1026 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !781, size: 64)
!1027 = !DISubprogram(name: "vector", scope: !781, file: !10, line: 619, type: !1028, scopeLine: 619, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1028 = !DISubroutineType(types: !1029)
!1029 = !{null, !1002, !1021, !1030}
!1030 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1031, size: 64)
!1031 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1032)
!1032 = !DIDerivedType(tag: DW_TAG_typedef, name: "__type_identity_t<allocator_type>", scope: !24, file: !359, line: 128, baseType: !1033)
!1033 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !1034, file: !359, line: 125, baseType: !805)
!1034 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__type_identity<std::allocator<std::vector<double, std::allocator<double> > > >", scope: !24, file: !359, line: 124, size: 8, flags: DIFlagTypePassByValue, elements: !258, templateParams: !1035, identifier: "_ZTSSt15__type_identityISaISt6vectorIdSaIdEEEE")
!1035 = !{!1036}
!1036 = !DITemplateTypeParameter(name: "_Type", type: !805)
!1037 = !DISubprogram(name: "vector", scope: !781, file: !10, line: 630, type: !1038, scopeLine: 630, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1038 = !DISubroutineType(types: !1039)
!1039 = !{null, !1002, !1026, !1006, !358}
!1040 = !DISubprogram(name: "vector", scope: !781, file: !10, line: 635, type: !1041, scopeLine: 635, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1041 = !DISubroutineType(types: !1042)
!1042 = !{null, !1002, !1026, !1006, !377}
!1043 = !DISubprogram(name: "vector", scope: !781, file: !10, line: 654, type: !1044, scopeLine: 654, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1044 = !DISubroutineType(types: !1045)
!1045 = !{null, !1002, !1026, !1030}
!1046 = !DISubprogram(name: "vector", scope: !781, file: !10, line: 673, type: !1047, scopeLine: 673, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1047 = !DISubroutineType(types: !1048)
!1048 = !{null, !1002, !1049, !1006}
!1049 = !DICompositeType(tag: DW_TAG_class_type, name: "initializer_list<std::vector<double, std::allocator<double> > >", scope: !24, file: !453, line: 47, size: 128, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16initializer_listISt6vectorIdSaIdEEE")
!1050 = !DISubprogram(name: "~vector", scope: !781, file: !10, line: 728, type: !1000, scopeLine: 728, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1051 = !DISubprogram(name: "operator=", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EEaSERKS3_", scope: !781, file: !10, line: 746, type: !1052, scopeLine: 746, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1052 = !DISubroutineType(types: !1053)
!1053 = !{!1054, !1002, !1021}
!1054 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !781, size: 64)
!1055 = !DISubprogram(name: "operator=", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EEaSEOS3_", scope: !781, file: !10, line: 761, type: !1056, scopeLine: 761, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1056 = !DISubroutineType(types: !1057)
!1057 = !{!1054, !1002, !1026}
!1058 = !DISubprogram(name: "operator=", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EEaSESt16initializer_listIS1_E", scope: !781, file: !10, line: 783, type: !1059, scopeLine: 783, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1059 = !DISubroutineType(types: !1060)
!1060 = !{!1054, !1002, !1049}
!1061 = !DISubprogram(name: "assign", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE6assignEmRKS1_", scope: !781, file: !10, line: 803, type: !1062, scopeLine: 803, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1062 = !DISubroutineType(types: !1063)
!1063 = !{null, !1002, !135, !1015}
!1064 = !DISubprogram(name: "assign", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE6assignESt16initializer_listIS1_E", scope: !781, file: !10, line: 850, type: !1065, scopeLine: 850, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1065 = !DISubroutineType(types: !1066)
!1066 = !{null, !1002, !1049}
!1067 = !DISubprogram(name: "begin", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE5beginEv", scope: !781, file: !10, line: 868, type: !1068, scopeLine: 868, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1068 = !DISubroutineType(types: !1069)
!1069 = !{!1070, !1002}
!1070 = !DIDerivedType(tag: DW_TAG_typedef, name: "iterator", scope: !781, file: !10, line: 453, baseType: !1071, flags: DIFlagPublic)
!1071 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__normal_iterator<std::vector<double, std::allocator<double> > *, std::vector<std::vector<double, std::allocator<double> >, std::allocator<std::vector<double, std::allocator<double> > > > >", scope: !153, file: !85, line: 1043, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !1072, templateParams: !1123, identifier: "_ZTSN9__gnu_cxx17__normal_iteratorIPSt6vectorIdSaIdEES1_IS3_SaIS3_EEEE")
!1072 = !{!1073, !1074, !1078, !1083, !1093, !1098, !1102, !1105, !1106, !1107, !1112, !1115, !1118, !1119, !1120}
!1073 = !DIDerivedType(tag: DW_TAG_member, name: "_M_current", scope: !1071, file: !85, line: 1046, baseType: !802, size: 64, flags: DIFlagProtected)
!1074 = !DISubprogram(name: "__normal_iterator", scope: !1071, file: !85, line: 1068, type: !1075, scopeLine: 1068, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1075 = !DISubroutineType(types: !1076)
!1076 = !{null, !1077}
!1077 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1071, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1078 = !DISubprogram(name: "__normal_iterator", scope: !1071, file: !85, line: 1072, type: !1079, scopeLine: 1072, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1079 = !DISubroutineType(types: !1080)
!1080 = !{null, !1077, !1081}
!1081 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1082, size: 64)
!1082 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !802)
!1083 = !DISubprogram(name: "operator*", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPSt6vectorIdSaIdEES1_IS3_SaIS3_EEEdeEv", scope: !1071, file: !85, line: 1095, type: !1084, scopeLine: 1095, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1084 = !DISubroutineType(types: !1085)
!1085 = !{!1086, !1091}
!1086 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !1071, file: !85, line: 1061, baseType: !1087, flags: DIFlagPublic)
!1087 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !1088, file: !492, line: 216, baseType: !458)
!1088 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "iterator_traits<std::vector<double, std::allocator<double> > *>", scope: !24, file: !492, line: 210, size: 8, flags: DIFlagTypePassByValue, elements: !258, templateParams: !1089, identifier: "_ZTSSt15iterator_traitsIPSt6vectorIdSaIdEEE")
!1089 = !{!1090}
!1090 = !DITemplateTypeParameter(name: "_Iterator", type: !802)
!1091 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1092, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1092 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1071)
!1093 = !DISubprogram(name: "operator->", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPSt6vectorIdSaIdEES1_IS3_SaIS3_EEEptEv", scope: !1071, file: !85, line: 1100, type: !1094, scopeLine: 1100, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1094 = !DISubroutineType(types: !1095)
!1095 = !{!1096, !1091}
!1096 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !1071, file: !85, line: 1062, baseType: !1097, flags: DIFlagPublic)
!1097 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !1088, file: !492, line: 215, baseType: !802)
!1098 = !DISubprogram(name: "operator++", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPSt6vectorIdSaIdEES1_IS3_SaIS3_EEEppEv", scope: !1071, file: !85, line: 1105, type: !1099, scopeLine: 1105, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1099 = !DISubroutineType(types: !1100)
!1100 = !{!1101, !1077}
!1101 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1071, size: 64)
!1102 = !DISubprogram(name: "operator++", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPSt6vectorIdSaIdEES1_IS3_SaIS3_EEEppEi", scope: !1071, file: !85, line: 1113, type: !1103, scopeLine: 1113, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1103 = !DISubroutineType(types: !1104)
!1104 = !{!1071, !1077, !510}
!1105 = !DISubprogram(name: "operator--", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPSt6vectorIdSaIdEES1_IS3_SaIS3_EEEmmEv", scope: !1071, file: !85, line: 1119, type: !1099, scopeLine: 1119, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1106 = !DISubprogram(name: "operator--", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPSt6vectorIdSaIdEES1_IS3_SaIS3_EEEmmEi", scope: !1071, file: !85, line: 1127, type: !1103, scopeLine: 1127, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1107 = !DISubprogram(name: "operator[]", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPSt6vectorIdSaIdEES1_IS3_SaIS3_EEEixEl", scope: !1071, file: !85, line: 1133, type: !1108, scopeLine: 1133, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1108 = !DISubroutineType(types: !1109)
!1109 = !{!1086, !1091, !1110}
!1110 = !DIDerivedType(tag: DW_TAG_typedef, name: "difference_type", scope: !1071, file: !85, line: 1060, baseType: !1111, flags: DIFlagPublic)
!1111 = !DIDerivedType(tag: DW_TAG_typedef, name: "difference_type", scope: !1088, file: !492, line: 214, baseType: !518)
!1112 = !DISubprogram(name: "operator+=", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPSt6vectorIdSaIdEES1_IS3_SaIS3_EEEpLEl", scope: !1071, file: !85, line: 1138, type: !1113, scopeLine: 1138, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1113 = !DISubroutineType(types: !1114)
!1114 = !{!1101, !1077, !1110}
!1115 = !DISubprogram(name: "operator+", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPSt6vectorIdSaIdEES1_IS3_SaIS3_EEEplEl", scope: !1071, file: !85, line: 1143, type: !1116, scopeLine: 1143, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1116 = !DISubroutineType(types: !1117)
!1117 = !{!1071, !1091, !1110}
!1118 = !DISubprogram(name: "operator-=", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPSt6vectorIdSaIdEES1_IS3_SaIS3_EEEmIEl", scope: !1071, file: !85, line: 1148, type: !1113, scopeLine: 1148, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1119 = !DISubprogram(name: "operator-", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPSt6vectorIdSaIdEES1_IS3_SaIS3_EEEmiEl", scope: !1071, file: !85, line: 1153, type: !1116, scopeLine: 1153, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1120 = !DISubprogram(name: "base", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPSt6vectorIdSaIdEES1_IS3_SaIS3_EEE4baseEv", scope: !1071, file: !85, line: 1158, type: !1121, scopeLine: 1158, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1121 = !DISubroutineType(types: !1122)
!1122 = !{!1081, !1091}
!1123 = !{!1090, !1124}
!1124 = !DITemplateTypeParameter(name: "_Container", type: !781)
!1125 = !DISubprogram(name: "begin", linkageName: "_ZNKSt6vectorIS_IdSaIdEESaIS1_EE5beginEv", scope: !781, file: !10, line: 878, type: !1126, scopeLine: 878, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1126 = !DISubroutineType(types: !1127)
!1127 = !{!1128, !1130}
!1128 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_iterator", scope: !781, file: !10, line: 455, baseType: !1129, flags: DIFlagPublic)
!1129 = !DICompositeType(tag: DW_TAG_class_type, name: "__normal_iterator<const std::vector<double, std::allocator<double> > *, std::vector<std::vector<double, std::allocator<double> >, std::allocator<std::vector<double, std::allocator<double> > > > >", scope: !153, file: !85, line: 1043, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSN9__gnu_cxx17__normal_iteratorIPKSt6vectorIdSaIdEES1_IS3_SaIS3_EEEE")
!1130 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1022, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1131 = !DISubprogram(name: "end", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE3endEv", scope: !781, file: !10, line: 888, type: !1068, scopeLine: 888, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1132 = !DISubprogram(name: "end", linkageName: "_ZNKSt6vectorIS_IdSaIdEESaIS1_EE3endEv", scope: !781, file: !10, line: 898, type: !1126, scopeLine: 898, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1133 = !DISubprogram(name: "rbegin", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE6rbeginEv", scope: !781, file: !10, line: 908, type: !1134, scopeLine: 908, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1134 = !DISubroutineType(types: !1135)
!1135 = !{!1136, !1002}
!1136 = !DIDerivedType(tag: DW_TAG_typedef, name: "reverse_iterator", scope: !781, file: !10, line: 457, baseType: !1137, flags: DIFlagPublic)
!1137 = !DICompositeType(tag: DW_TAG_class_type, name: "reverse_iterator<__gnu_cxx::__normal_iterator<std::vector<double, std::allocator<double> > *, std::vector<std::vector<double, std::allocator<double> >, std::allocator<std::vector<double, std::allocator<double> > > > > >", scope: !24, file: !85, line: 132, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16reverse_iteratorIN9__gnu_cxx17__normal_iteratorIPSt6vectorIdSaIdEES2_IS4_SaIS4_EEEEE")
!1138 = !DISubprogram(name: "rbegin", linkageName: "_ZNKSt6vectorIS_IdSaIdEESaIS1_EE6rbeginEv", scope: !781, file: !10, line: 918, type: !1139, scopeLine: 918, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1139 = !DISubroutineType(types: !1140)
!1140 = !{!1141, !1130}
!1141 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reverse_iterator", scope: !781, file: !10, line: 456, baseType: !1142, flags: DIFlagPublic)
!1142 = !DICompositeType(tag: DW_TAG_class_type, name: "reverse_iterator<__gnu_cxx::__normal_iterator<const std::vector<double, std::allocator<double> > *, std::vector<std::vector<double, std::allocator<double> >, std::allocator<std::vector<double, std::allocator<double> > > > > >", scope: !24, file: !85, line: 132, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16reverse_iteratorIN9__gnu_cxx17__normal_iteratorIPKSt6vectorIdSaIdEES2_IS4_SaIS4_EEEEE")
!1143 = !DISubprogram(name: "rend", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE4rendEv", scope: !781, file: !10, line: 928, type: !1134, scopeLine: 928, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1144 = !DISubprogram(name: "rend", linkageName: "_ZNKSt6vectorIS_IdSaIdEESaIS1_EE4rendEv", scope: !781, file: !10, line: 938, type: !1139, scopeLine: 938, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1145 = !DISubprogram(name: "cbegin", linkageName: "_ZNKSt6vectorIS_IdSaIdEESaIS1_EE6cbeginEv", scope: !781, file: !10, line: 949, type: !1126, scopeLine: 949, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1146 = !DISubprogram(name: "cend", linkageName: "_ZNKSt6vectorIS_IdSaIdEESaIS1_EE4cendEv", scope: !781, file: !10, line: 959, type: !1126, scopeLine: 959, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1147 = !DISubprogram(name: "crbegin", linkageName: "_ZNKSt6vectorIS_IdSaIdEESaIS1_EE7crbeginEv", scope: !781, file: !10, line: 969, type: !1139, scopeLine: 969, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1148 = !DISubprogram(name: "crend", linkageName: "_ZNKSt6vectorIS_IdSaIdEESaIS1_EE5crendEv", scope: !781, file: !10, line: 979, type: !1139, scopeLine: 979, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1149 = !DISubprogram(name: "size", linkageName: "_ZNKSt6vectorIS_IdSaIdEESaIS1_EE4sizeEv", scope: !781, file: !10, line: 987, type: !1150, scopeLine: 987, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1150 = !DISubroutineType(types: !1151)
!1151 = !{!135, !1130}
!1152 = !DISubprogram(name: "max_size", linkageName: "_ZNKSt6vectorIS_IdSaIdEESaIS1_EE8max_sizeEv", scope: !781, file: !10, line: 993, type: !1150, scopeLine: 993, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1153 = !DISubprogram(name: "resize", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE6resizeEm", scope: !781, file: !10, line: 1008, type: !1154, scopeLine: 1008, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1154 = !DISubroutineType(types: !1155)
!1155 = !{null, !1002, !135}
!1156 = !DISubprogram(name: "resize", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE6resizeEmRKS1_", scope: !781, file: !10, line: 1029, type: !1062, scopeLine: 1029, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1157 = !DISubprogram(name: "shrink_to_fit", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE13shrink_to_fitEv", scope: !781, file: !10, line: 1063, type: !1000, scopeLine: 1063, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1158 = !DISubprogram(name: "capacity", linkageName: "_ZNKSt6vectorIS_IdSaIdEESaIS1_EE8capacityEv", scope: !781, file: !10, line: 1073, type: !1150, scopeLine: 1073, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1159 = !DISubprogram(name: "empty", linkageName: "_ZNKSt6vectorIS_IdSaIdEESaIS1_EE5emptyEv", scope: !781, file: !10, line: 1083, type: !1160, scopeLine: 1083, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1160 = !DISubroutineType(types: !1161)
!1161 = !{!105, !1130}
!1162 = !DISubprogram(name: "reserve", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE7reserveEm", scope: !781, file: !10, line: 1105, type: !1154, scopeLine: 1105, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1163 = !DISubprogram(name: "operator[]", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EEixEm", scope: !781, file: !10, line: 1121, type: !1164, scopeLine: 1121, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1164 = !DISubroutineType(types: !1165)
!1165 = !{!1166, !1002, !135}
!1166 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !781, file: !10, line: 451, baseType: !1167, flags: DIFlagPublic)
!1167 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !793, file: !150, line: 62, baseType: !1168)
!1168 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1169, size: 64)
!1169 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !793, file: !150, line: 56, baseType: !1170)
!1170 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !796, file: !157, line: 417, baseType: !139)
!1171 = !DISubprogram(name: "operator[]", linkageName: "_ZNKSt6vectorIS_IdSaIdEESaIS1_EEixEm", scope: !781, file: !10, line: 1140, type: !1172, scopeLine: 1140, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1172 = !DISubroutineType(types: !1173)
!1173 = !{!1174, !1130, !135}
!1174 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !781, file: !10, line: 452, baseType: !1175, flags: DIFlagPublic)
!1175 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !793, file: !150, line: 63, baseType: !1176)
!1176 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1177, size: 64)
!1177 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1169)
!1178 = !DISubprogram(name: "_M_range_check", linkageName: "_ZNKSt6vectorIS_IdSaIdEESaIS1_EE14_M_range_checkEm", scope: !781, file: !10, line: 1150, type: !1179, scopeLine: 1150, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1179 = !DISubroutineType(types: !1180)
!1180 = !{null, !1130, !135}
!1181 = !DISubprogram(name: "at", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE2atEm", scope: !781, file: !10, line: 1173, type: !1164, scopeLine: 1173, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1182 = !DISubprogram(name: "at", linkageName: "_ZNKSt6vectorIS_IdSaIdEESaIS1_EE2atEm", scope: !781, file: !10, line: 1192, type: !1172, scopeLine: 1192, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1183 = !DISubprogram(name: "front", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE5frontEv", scope: !781, file: !10, line: 1204, type: !1184, scopeLine: 1204, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1184 = !DISubroutineType(types: !1185)
!1185 = !{!1166, !1002}
!1186 = !DISubprogram(name: "front", linkageName: "_ZNKSt6vectorIS_IdSaIdEESaIS1_EE5frontEv", scope: !781, file: !10, line: 1216, type: !1187, scopeLine: 1216, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1187 = !DISubroutineType(types: !1188)
!1188 = !{!1174, !1130}
!1189 = !DISubprogram(name: "back", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE4backEv", scope: !781, file: !10, line: 1228, type: !1184, scopeLine: 1228, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1190 = !DISubprogram(name: "back", linkageName: "_ZNKSt6vectorIS_IdSaIdEESaIS1_EE4backEv", scope: !781, file: !10, line: 1240, type: !1187, scopeLine: 1240, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1191 = !DISubprogram(name: "data", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE4dataEv", scope: !781, file: !10, line: 1255, type: !1192, scopeLine: 1255, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1192 = !DISubroutineType(types: !1193)
!1193 = !{!802, !1002}
!1194 = !DISubprogram(name: "data", linkageName: "_ZNKSt6vectorIS_IdSaIdEESaIS1_EE4dataEv", scope: !781, file: !10, line: 1260, type: !1195, scopeLine: 1260, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1195 = !DISubroutineType(types: !1196)
!1196 = !{!831, !1130}
!1197 = !DISubprogram(name: "push_back", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE9push_backERKS1_", scope: !781, file: !10, line: 1276, type: !1198, scopeLine: 1276, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1198 = !DISubroutineType(types: !1199)
!1199 = !{null, !1002, !1015}
!1200 = !DISubprogram(name: "push_back", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE9push_backEOS1_", scope: !781, file: !10, line: 1293, type: !1201, scopeLine: 1293, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1201 = !DISubroutineType(types: !1202)
!1202 = !{null, !1002, !1203}
!1203 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1017, size: 64)
!1204 = !DISubprogram(name: "pop_back", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE8pop_backEv", scope: !781, file: !10, line: 1317, type: !1000, scopeLine: 1317, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1205 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE6insertEN9__gnu_cxx17__normal_iteratorIPKS1_S3_EERS6_", scope: !781, file: !10, line: 1357, type: !1206, scopeLine: 1357, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1206 = !DISubroutineType(types: !1207)
!1207 = !{!1070, !1002, !1128, !1015}
!1208 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE6insertEN9__gnu_cxx17__normal_iteratorIPKS1_S3_EEOS1_", scope: !781, file: !10, line: 1388, type: !1209, scopeLine: 1388, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1209 = !DISubroutineType(types: !1210)
!1210 = !{!1070, !1002, !1128, !1203}
!1211 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE6insertEN9__gnu_cxx17__normal_iteratorIPKS1_S3_EESt16initializer_listIS1_E", scope: !781, file: !10, line: 1406, type: !1212, scopeLine: 1406, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1212 = !DISubroutineType(types: !1213)
!1213 = !{!1070, !1002, !1128, !1049}
!1214 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE6insertEN9__gnu_cxx17__normal_iteratorIPKS1_S3_EEmRS6_", scope: !781, file: !10, line: 1432, type: !1215, scopeLine: 1432, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1215 = !DISubroutineType(types: !1216)
!1216 = !{!1070, !1002, !1128, !135, !1015}
!1217 = !DISubprogram(name: "erase", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE5eraseEN9__gnu_cxx17__normal_iteratorIPKS1_S3_EE", scope: !781, file: !10, line: 1529, type: !1218, scopeLine: 1529, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1218 = !DISubroutineType(types: !1219)
!1219 = !{!1070, !1002, !1128}
!1220 = !DISubprogram(name: "erase", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE5eraseEN9__gnu_cxx17__normal_iteratorIPKS1_S3_EES8_", scope: !781, file: !10, line: 1557, type: !1221, scopeLine: 1557, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1221 = !DISubroutineType(types: !1222)
!1222 = !{!1070, !1002, !1128, !1128}
!1223 = !DISubprogram(name: "swap", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE4swapERS3_", scope: !781, file: !10, line: 1581, type: !1224, scopeLine: 1581, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1224 = !DISubroutineType(types: !1225)
!1225 = !{null, !1002, !1054}
!1226 = !DISubprogram(name: "clear", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE5clearEv", scope: !781, file: !10, line: 1600, type: !1000, scopeLine: 1600, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1227 = !DISubprogram(name: "_M_fill_initialize", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE18_M_fill_initializeEmRKS1_", scope: !781, file: !10, line: 1699, type: !1062, scopeLine: 1699, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1228 = !DISubprogram(name: "_M_default_initialize", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE21_M_default_initializeEm", scope: !781, file: !10, line: 1710, type: !1154, scopeLine: 1710, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1229 = !DISubprogram(name: "_M_fill_assign", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE14_M_fill_assignEmRKS1_", scope: !781, file: !10, line: 1757, type: !1062, scopeLine: 1757, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1230 = !DISubprogram(name: "_M_fill_insert", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE14_M_fill_insertEN9__gnu_cxx17__normal_iteratorIPS1_S3_EEmRKS1_", scope: !781, file: !10, line: 1801, type: !1231, scopeLine: 1801, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1231 = !DISubroutineType(types: !1232)
!1232 = !{null, !1002, !1070, !135, !1015}
!1233 = !DISubprogram(name: "_M_default_append", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE17_M_default_appendEm", scope: !781, file: !10, line: 1807, type: !1154, scopeLine: 1807, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1234 = !DISubprogram(name: "_M_shrink_to_fit", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE16_M_shrink_to_fitEv", scope: !781, file: !10, line: 1811, type: !1235, scopeLine: 1811, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1235 = !DISubroutineType(types: !1236)
!1236 = !{!105, !1002}
!1237 = !DISubprogram(name: "_M_insert_rval", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE14_M_insert_rvalEN9__gnu_cxx17__normal_iteratorIPKS1_S3_EEOS1_", scope: !781, file: !10, line: 1873, type: !1209, scopeLine: 1873, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1238 = !DISubprogram(name: "_M_emplace_aux", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE14_M_emplace_auxEN9__gnu_cxx17__normal_iteratorIPKS1_S3_EEOS1_", scope: !781, file: !10, line: 1884, type: !1209, scopeLine: 1884, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1239 = !DISubprogram(name: "_M_check_len", linkageName: "_ZNKSt6vectorIS_IdSaIdEESaIS1_EE12_M_check_lenEmPKc", scope: !781, file: !10, line: 1891, type: !1240, scopeLine: 1891, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1240 = !DISubroutineType(types: !1241)
!1241 = !{!1242, !1130, !135, !703}
!1242 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", scope: !781, file: !10, line: 458, baseType: !44, flags: DIFlagPublic)
!1243 = !DISubprogram(name: "_S_check_init_len", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE17_S_check_init_lenEmRKS2_", scope: !781, file: !10, line: 1902, type: !1244, scopeLine: 1902, flags: DIFlagProtected | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1244 = !DISubroutineType(types: !1245)
!1245 = !{!1242, !135, !1006}
!1246 = !DISubprogram(name: "_S_max_size", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE11_S_max_sizeERKS2_", scope: !781, file: !10, line: 1911, type: !1247, scopeLine: 1911, flags: DIFlagProtected | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1247 = !DISubroutineType(types: !1248)
!1248 = !{!1242, !1249}
!1249 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1250, size: 64)
!1250 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !780)
!1251 = !DISubprogram(name: "_M_erase_at_end", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE15_M_erase_at_endEPS1_", scope: !781, file: !10, line: 1928, type: !1252, scopeLine: 1928, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1252 = !DISubroutineType(types: !1253)
!1253 = !{null, !1002, !991}
!1254 = !DISubprogram(name: "_M_erase", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE8_M_eraseEN9__gnu_cxx17__normal_iteratorIPS1_S3_EE", scope: !781, file: !10, line: 1941, type: !1255, scopeLine: 1941, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1255 = !DISubroutineType(types: !1256)
!1256 = !{!1070, !1002, !1070}
!1257 = !DISubprogram(name: "_M_erase", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE8_M_eraseEN9__gnu_cxx17__normal_iteratorIPS1_S3_EES7_", scope: !781, file: !10, line: 1945, type: !1258, scopeLine: 1945, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1258 = !DISubroutineType(types: !1259)
!1259 = !{!1070, !1002, !1070, !1070}
!1260 = !DISubprogram(name: "_M_move_assign", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE14_M_move_assignEOS3_St17integral_constantIbLb1EE", scope: !781, file: !10, line: 1954, type: !1261, scopeLine: 1954, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1261 = !DISubroutineType(types: !1262)
!1262 = !{null, !1002, !1026, !358}
!1263 = !DISubprogram(name: "_M_move_assign", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE14_M_move_assignEOS3_St17integral_constantIbLb0EE", scope: !781, file: !10, line: 1966, type: !1264, scopeLine: 1966, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1264 = !DISubroutineType(types: !1265)
!1265 = !{null, !1002, !1026, !377}
!1266 = !{!844, !1267}
!1267 = !DITemplateTypeParameter(name: "_Alloc", type: !805, defaulted: true)
!1268 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1269, size: 64)
!1269 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Particle", file: !20, line: 51, size: 192, flags: DIFlagTypePassByValue, elements: !1270, identifier: "_ZTS8Particle")
!1270 = !{!1271, !1272, !1273}
!1271 = !DIDerivedType(tag: DW_TAG_member, name: "position", scope: !1269, file: !20, line: 52, baseType: !29, size: 64)
!1272 = !DIDerivedType(tag: DW_TAG_member, name: "velocity", scope: !1269, file: !20, line: 53, baseType: !29, size: 64, offset: 64)
!1273 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !1269, file: !20, line: 54, baseType: !510, size: 32, offset: 128)
!1274 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__normal_iterator<Particle *, std::vector<Particle, std::allocator<Particle> > >", scope: !153, file: !85, line: 1043, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !1275, templateParams: !1327, identifier: "_ZTSN9__gnu_cxx17__normal_iteratorIP8ParticleSt6vectorIS1_SaIS1_EEEE")
!1275 = !{!1276, !1277, !1281, !1286, !1297, !1302, !1306, !1309, !1310, !1311, !1316, !1319, !1322, !1323, !1324}
!1276 = !DIDerivedType(tag: DW_TAG_member, name: "_M_current", scope: !1274, file: !85, line: 1046, baseType: !1268, size: 64, flags: DIFlagProtected)
!1277 = !DISubprogram(name: "__normal_iterator", scope: !1274, file: !85, line: 1068, type: !1278, scopeLine: 1068, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1278 = !DISubroutineType(types: !1279)
!1279 = !{null, !1280}
!1280 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1274, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1281 = !DISubprogram(name: "__normal_iterator", scope: !1274, file: !85, line: 1072, type: !1282, scopeLine: 1072, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1282 = !DISubroutineType(types: !1283)
!1283 = !{null, !1280, !1284}
!1284 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1285, size: 64)
!1285 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1268)
!1286 = !DISubprogram(name: "operator*", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIP8ParticleSt6vectorIS1_SaIS1_EEEdeEv", scope: !1274, file: !85, line: 1095, type: !1287, scopeLine: 1095, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1287 = !DISubroutineType(types: !1288)
!1288 = !{!1289, !1295}
!1289 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !1274, file: !85, line: 1061, baseType: !1290, flags: DIFlagPublic)
!1290 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !1291, file: !492, line: 216, baseType: !1294)
!1291 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "iterator_traits<Particle *>", scope: !24, file: !492, line: 210, size: 8, flags: DIFlagTypePassByValue, elements: !258, templateParams: !1292, identifier: "_ZTSSt15iterator_traitsIP8ParticleE")
!1292 = !{!1293}
!1293 = !DITemplateTypeParameter(name: "_Iterator", type: !1268)
!1294 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1269, size: 64)
!1295 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1296, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1296 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1274)
!1297 = !DISubprogram(name: "operator->", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIP8ParticleSt6vectorIS1_SaIS1_EEEptEv", scope: !1274, file: !85, line: 1100, type: !1298, scopeLine: 1100, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1298 = !DISubroutineType(types: !1299)
!1299 = !{!1300, !1295}
!1300 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !1274, file: !85, line: 1062, baseType: !1301, flags: DIFlagPublic)
!1301 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !1291, file: !492, line: 215, baseType: !1268)
!1302 = !DISubprogram(name: "operator++", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIP8ParticleSt6vectorIS1_SaIS1_EEEppEv", scope: !1274, file: !85, line: 1105, type: !1303, scopeLine: 1105, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1303 = !DISubroutineType(types: !1304)
!1304 = !{!1305, !1280}
!1305 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1274, size: 64)
!1306 = !DISubprogram(name: "operator++", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIP8ParticleSt6vectorIS1_SaIS1_EEEppEi", scope: !1274, file: !85, line: 1113, type: !1307, scopeLine: 1113, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1307 = !DISubroutineType(types: !1308)
!1308 = !{!1274, !1280, !510}
!1309 = !DISubprogram(name: "operator--", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIP8ParticleSt6vectorIS1_SaIS1_EEEmmEv", scope: !1274, file: !85, line: 1119, type: !1303, scopeLine: 1119, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1310 = !DISubprogram(name: "operator--", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIP8ParticleSt6vectorIS1_SaIS1_EEEmmEi", scope: !1274, file: !85, line: 1127, type: !1307, scopeLine: 1127, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1311 = !DISubprogram(name: "operator[]", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIP8ParticleSt6vectorIS1_SaIS1_EEEixEl", scope: !1274, file: !85, line: 1133, type: !1312, scopeLine: 1133, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1312 = !DISubroutineType(types: !1313)
!1313 = !{!1289, !1295, !1314}
!1314 = !DIDerivedType(tag: DW_TAG_typedef, name: "difference_type", scope: !1274, file: !85, line: 1060, baseType: !1315, flags: DIFlagPublic)
!1315 = !DIDerivedType(tag: DW_TAG_typedef, name: "difference_type", scope: !1291, file: !492, line: 214, baseType: !518)
!1316 = !DISubprogram(name: "operator+=", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIP8ParticleSt6vectorIS1_SaIS1_EEEpLEl", scope: !1274, file: !85, line: 1138, type: !1317, scopeLine: 1138, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1317 = !DISubroutineType(types: !1318)
!1318 = !{!1305, !1280, !1314}
!1319 = !DISubprogram(name: "operator+", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIP8ParticleSt6vectorIS1_SaIS1_EEEplEl", scope: !1274, file: !85, line: 1143, type: !1320, scopeLine: 1143, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1320 = !DISubroutineType(types: !1321)
!1321 = !{!1274, !1295, !1314}
!1322 = !DISubprogram(name: "operator-=", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIP8ParticleSt6vectorIS1_SaIS1_EEEmIEl", scope: !1274, file: !85, line: 1148, type: !1317, scopeLine: 1148, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1323 = !DISubprogram(name: "operator-", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIP8ParticleSt6vectorIS1_SaIS1_EEEmiEl", scope: !1274, file: !85, line: 1153, type: !1320, scopeLine: 1153, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1324 = !DISubprogram(name: "base", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIP8ParticleSt6vectorIS1_SaIS1_EEE4baseEv", scope: !1274, file: !85, line: 1158, type: !1325, scopeLine: 1158, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1325 = !DISubroutineType(types: !1326)
!1326 = !{!1284, !1295}
!1327 = !{!1293, !1328}
!1328 = !DITemplateTypeParameter(name: "_Container", type: !1329)
!1329 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "vector<Particle, std::allocator<Particle> >", scope: !24, file: !10, line: 423, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !1330, templateParams: !1762, identifier: "_ZTSSt6vectorI8ParticleSaIS0_EE")
!1330 = !{!1331, !1534, !1535, !1536, !1537, !1543, !1546, !1549, !1553, !1559, !1562, !1568, !1573, !1577, !1587, !1590, !1593, !1596, !1600, !1601, !1605, !1608, !1611, !1614, !1617, !1621, !1627, !1628, !1629, !1634, !1639, !1640, !1641, !1642, !1643, !1644, !1645, !1648, !1649, !1652, !1653, !1654, !1655, !1658, !1659, !1667, !1674, !1677, !1678, !1679, !1682, !1685, !1686, !1687, !1690, !1693, !1696, !1700, !1701, !1704, !1707, !1710, !1713, !1716, !1719, !1722, !1723, !1724, !1725, !1726, !1729, !1730, !1733, !1734, !1735, !1739, !1742, !1747, !1750, !1753, !1756, !1759}
!1331 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1329, baseType: !1332, flags: DIFlagProtected, extraData: i32 0)
!1332 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Vector_base<Particle, std::allocator<Particle> >", scope: !24, file: !10, line: 85, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !1333, templateParams: !1533, identifier: "_ZTSSt12_Vector_baseI8ParticleSaIS0_EE")
!1333 = !{!1334, !1484, !1489, !1494, !1498, !1501, !1506, !1509, !1512, !1516, !1519, !1522, !1525, !1526, !1529, !1532}
!1334 = !DIDerivedType(tag: DW_TAG_member, name: "_M_impl", scope: !1332, file: !10, line: 371, baseType: !1335, size: 192)
!1335 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Vector_impl", scope: !1332, file: !10, line: 133, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !1336, identifier: "_ZTSNSt12_Vector_baseI8ParticleSaIS0_EE12_Vector_implE")
!1336 = !{!1337, !1439, !1464, !1468, !1473, !1477, !1481}
!1337 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1335, baseType: !1338, extraData: i32 0)
!1338 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Tp_alloc_type", scope: !1332, file: !10, line: 88, baseType: !1339)
!1339 = !DIDerivedType(tag: DW_TAG_typedef, name: "other", scope: !1340, file: !150, line: 120, baseType: !1438)
!1340 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "rebind<Particle>", scope: !1341, file: !150, line: 119, size: 8, flags: DIFlagTypePassByValue, elements: !258, templateParams: !1392, identifier: "_ZTSN9__gnu_cxx14__alloc_traitsISaI8ParticleES1_E6rebindIS1_EE")
!1341 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__alloc_traits<std::allocator<Particle>, Particle>", scope: !153, file: !150, line: 48, size: 8, flags: DIFlagTypePassByValue, elements: !1342, templateParams: !1436, identifier: "_ZTSN9__gnu_cxx14__alloc_traitsISaI8ParticleES1_EE")
!1342 = !{!1343, !1425, !1428, !1431, !1432, !1433, !1434, !1435}
!1343 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1341, baseType: !1344, extraData: i32 0)
!1344 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "allocator_traits<std::allocator<Particle> >", scope: !24, file: !157, line: 411, size: 8, flags: DIFlagTypePassByValue, elements: !1345, templateParams: !1423, identifier: "_ZTSSt16allocator_traitsISaI8ParticleEE")
!1345 = !{!1346, !1408, !1411, !1414, !1420}
!1346 = !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaI8ParticleEE8allocateERS1_m", scope: !1344, file: !157, line: 463, type: !1347, scopeLine: 463, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1347 = !DISubroutineType(types: !1348)
!1348 = !{!1349, !1350, !224}
!1349 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !1344, file: !157, line: 420, baseType: !1268)
!1350 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1351, size: 64)
!1351 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !1344, file: !157, line: 414, baseType: !1352)
!1352 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "allocator<Particle>", scope: !24, file: !166, line: 124, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !1353, templateParams: !1392, identifier: "_ZTSSaI8ParticleE")
!1353 = !{!1354, !1394, !1398, !1403, !1407}
!1354 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1352, baseType: !1355, flags: DIFlagPublic, extraData: i32 0)
!1355 = !DIDerivedType(tag: DW_TAG_typedef, name: "__allocator_base<Particle>", scope: !24, file: !170, line: 47, baseType: !1356)
!1356 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__new_allocator<Particle>", scope: !24, file: !172, line: 56, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !1357, templateParams: !1392, identifier: "_ZTSSt15__new_allocatorI8ParticleE")
!1357 = !{!1358, !1362, !1367, !1368, !1374, !1382, !1385, !1388, !1391}
!1358 = !DISubprogram(name: "__new_allocator", scope: !1356, file: !172, line: 80, type: !1359, scopeLine: 80, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1359 = !DISubroutineType(types: !1360)
!1360 = !{null, !1361}
!1361 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1356, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1362 = !DISubprogram(name: "__new_allocator", scope: !1356, file: !172, line: 83, type: !1363, scopeLine: 83, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1363 = !DISubroutineType(types: !1364)
!1364 = !{null, !1361, !1365}
!1365 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1366, size: 64)
!1366 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1356)
!1367 = !DISubprogram(name: "~__new_allocator", scope: !1356, file: !172, line: 90, type: !1359, scopeLine: 90, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1368 = !DISubprogram(name: "address", linkageName: "_ZNKSt15__new_allocatorI8ParticleE7addressERS0_", scope: !1356, file: !172, line: 93, type: !1369, scopeLine: 93, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1369 = !DISubroutineType(types: !1370)
!1370 = !{!1371, !1372, !1373}
!1371 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !1356, file: !172, line: 63, baseType: !1268, flags: DIFlagPublic)
!1372 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1366, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1373 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !1356, file: !172, line: 65, baseType: !1294, flags: DIFlagPublic)
!1374 = !DISubprogram(name: "address", linkageName: "_ZNKSt15__new_allocatorI8ParticleE7addressERKS0_", scope: !1356, file: !172, line: 97, type: !1375, scopeLine: 97, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1375 = !DISubroutineType(types: !1376)
!1376 = !{!1377, !1372, !1380}
!1377 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_pointer", scope: !1356, file: !172, line: 64, baseType: !1378, flags: DIFlagPublic)
!1378 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1379, size: 64)
!1379 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1269)
!1380 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !1356, file: !172, line: 66, baseType: !1381, flags: DIFlagPublic)
!1381 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1379, size: 64)
!1382 = !DISubprogram(name: "allocate", linkageName: "_ZNSt15__new_allocatorI8ParticleE8allocateEmPKv", scope: !1356, file: !172, line: 112, type: !1383, scopeLine: 112, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1383 = !DISubroutineType(types: !1384)
!1384 = !{!1268, !1361, !201, !136}
!1385 = !DISubprogram(name: "deallocate", linkageName: "_ZNSt15__new_allocatorI8ParticleE10deallocateEPS0_m", scope: !1356, file: !172, line: 142, type: !1386, scopeLine: 142, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1386 = !DISubroutineType(types: !1387)
!1387 = !{null, !1361, !1268, !201}
!1388 = !DISubprogram(name: "max_size", linkageName: "_ZNKSt15__new_allocatorI8ParticleE8max_sizeEv", scope: !1356, file: !172, line: 167, type: !1389, scopeLine: 167, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1389 = !DISubroutineType(types: !1390)
!1390 = !{!201, !1372}
!1391 = !DISubprogram(name: "_M_max_size", linkageName: "_ZNKSt15__new_allocatorI8ParticleE11_M_max_sizeEv", scope: !1356, file: !172, line: 210, type: !1389, scopeLine: 210, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1392 = !{!1393}
!1393 = !DITemplateTypeParameter(name: "_Tp", type: !1269)
!1394 = !DISubprogram(name: "allocator", scope: !1352, file: !166, line: 156, type: !1395, scopeLine: 156, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1395 = !DISubroutineType(types: !1396)
!1396 = !{null, !1397}
!1397 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1352, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1398 = !DISubprogram(name: "allocator", scope: !1352, file: !166, line: 159, type: !1399, scopeLine: 159, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1399 = !DISubroutineType(types: !1400)
!1400 = !{null, !1397, !1401}
!1401 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1402, size: 64)
!1402 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1352)
!1403 = !DISubprogram(name: "operator=", linkageName: "_ZNSaI8ParticleEaSERKS0_", scope: !1352, file: !166, line: 164, type: !1404, scopeLine: 164, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1404 = !DISubroutineType(types: !1405)
!1405 = !{!1406, !1397, !1401}
!1406 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1352, size: 64)
!1407 = !DISubprogram(name: "~allocator", scope: !1352, file: !166, line: 174, type: !1395, scopeLine: 174, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1408 = !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaI8ParticleEE8allocateERS1_mPKv", scope: !1344, file: !157, line: 477, type: !1409, scopeLine: 477, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1409 = !DISubroutineType(types: !1410)
!1410 = !{!1349, !1350, !224, !228}
!1411 = !DISubprogram(name: "deallocate", linkageName: "_ZNSt16allocator_traitsISaI8ParticleEE10deallocateERS1_PS0_m", scope: !1344, file: !157, line: 495, type: !1412, scopeLine: 495, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1412 = !DISubroutineType(types: !1413)
!1413 = !{null, !1350, !1349, !224}
!1414 = !DISubprogram(name: "max_size", linkageName: "_ZNSt16allocator_traitsISaI8ParticleEE8max_sizeERKS1_", scope: !1344, file: !157, line: 547, type: !1415, scopeLine: 547, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1415 = !DISubroutineType(types: !1416)
!1416 = !{!1417, !1418}
!1417 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", scope: !1344, file: !157, line: 435, baseType: !44)
!1418 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1419, size: 64)
!1419 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1351)
!1420 = !DISubprogram(name: "select_on_container_copy_construction", linkageName: "_ZNSt16allocator_traitsISaI8ParticleEE37select_on_container_copy_constructionERKS1_", scope: !1344, file: !157, line: 562, type: !1421, scopeLine: 562, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1421 = !DISubroutineType(types: !1422)
!1422 = !{!1351, !1418}
!1423 = !{!1424}
!1424 = !DITemplateTypeParameter(name: "_Alloc", type: !1352)
!1425 = !DISubprogram(name: "_S_select_on_copy", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaI8ParticleES1_E17_S_select_on_copyERKS2_", scope: !1341, file: !150, line: 97, type: !1426, scopeLine: 97, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1426 = !DISubroutineType(types: !1427)
!1427 = !{!1352, !1401}
!1428 = !DISubprogram(name: "_S_on_swap", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaI8ParticleES1_E10_S_on_swapERS2_S4_", scope: !1341, file: !150, line: 100, type: !1429, scopeLine: 100, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1429 = !DISubroutineType(types: !1430)
!1430 = !{null, !1406, !1406}
!1431 = !DISubprogram(name: "_S_propagate_on_copy_assign", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaI8ParticleES1_E27_S_propagate_on_copy_assignEv", scope: !1341, file: !150, line: 103, type: !250, scopeLine: 103, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1432 = !DISubprogram(name: "_S_propagate_on_move_assign", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaI8ParticleES1_E27_S_propagate_on_move_assignEv", scope: !1341, file: !150, line: 106, type: !250, scopeLine: 106, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1433 = !DISubprogram(name: "_S_propagate_on_swap", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaI8ParticleES1_E20_S_propagate_on_swapEv", scope: !1341, file: !150, line: 109, type: !250, scopeLine: 109, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1434 = !DISubprogram(name: "_S_always_equal", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaI8ParticleES1_E15_S_always_equalEv", scope: !1341, file: !150, line: 112, type: !250, scopeLine: 112, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1435 = !DISubprogram(name: "_S_nothrow_move", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaI8ParticleES1_E15_S_nothrow_moveEv", scope: !1341, file: !150, line: 115, type: !250, scopeLine: 115, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1436 = !{!1424, !1437}
!1437 = !DITemplateTypeParameter(type: !1269, defaulted: true)
!1438 = !DIDerivedType(tag: DW_TAG_typedef, name: "template rebind_alloc<Particle>", scope: !1344, file: !157, line: 450, baseType: !1352)
!1439 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1335, baseType: !1440, extraData: i32 0)
!1440 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Vector_impl_data", scope: !1332, file: !10, line: 92, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !1441, identifier: "_ZTSNSt12_Vector_baseI8ParticleSaIS0_EE17_Vector_impl_dataE")
!1441 = !{!1442, !1445, !1446, !1447, !1451, !1455, !1460}
!1442 = !DIDerivedType(tag: DW_TAG_member, name: "_M_start", scope: !1440, file: !10, line: 94, baseType: !1443, size: 64)
!1443 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !1332, file: !10, line: 90, baseType: !1444)
!1444 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !1341, file: !150, line: 57, baseType: !1349)
!1445 = !DIDerivedType(tag: DW_TAG_member, name: "_M_finish", scope: !1440, file: !10, line: 95, baseType: !1443, size: 64, offset: 64)
!1446 = !DIDerivedType(tag: DW_TAG_member, name: "_M_end_of_storage", scope: !1440, file: !10, line: 96, baseType: !1443, size: 64, offset: 128)
!1447 = !DISubprogram(name: "_Vector_impl_data", scope: !1440, file: !10, line: 99, type: !1448, scopeLine: 99, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1448 = !DISubroutineType(types: !1449)
!1449 = !{null, !1450}
!1450 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1440, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1451 = !DISubprogram(name: "_Vector_impl_data", scope: !1440, file: !10, line: 105, type: !1452, scopeLine: 105, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1452 = !DISubroutineType(types: !1453)
!1453 = !{null, !1450, !1454}
!1454 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1440, size: 64)
!1455 = !DISubprogram(name: "_M_copy_data", linkageName: "_ZNSt12_Vector_baseI8ParticleSaIS0_EE17_Vector_impl_data12_M_copy_dataERKS3_", scope: !1440, file: !10, line: 113, type: !1456, scopeLine: 113, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1456 = !DISubroutineType(types: !1457)
!1457 = !{null, !1450, !1458}
!1458 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1459, size: 64)
!1459 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1440)
!1460 = !DISubprogram(name: "_M_swap_data", linkageName: "_ZNSt12_Vector_baseI8ParticleSaIS0_EE17_Vector_impl_data12_M_swap_dataERS3_", scope: !1440, file: !10, line: 122, type: !1461, scopeLine: 122, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1461 = !DISubroutineType(types: !1462)
!1462 = !{null, !1450, !1463}
!1463 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1440, size: 64)
!1464 = !DISubprogram(name: "_Vector_impl", scope: !1335, file: !10, line: 137, type: !1465, scopeLine: 137, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1465 = !DISubroutineType(types: !1466)
!1466 = !{null, !1467}
!1467 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1335, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1468 = !DISubprogram(name: "_Vector_impl", scope: !1335, file: !10, line: 143, type: !1469, scopeLine: 143, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1469 = !DISubroutineType(types: !1470)
!1470 = !{null, !1467, !1471}
!1471 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1472, size: 64)
!1472 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1338)
!1473 = !DISubprogram(name: "_Vector_impl", scope: !1335, file: !10, line: 151, type: !1474, scopeLine: 151, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1474 = !DISubroutineType(types: !1475)
!1475 = !{null, !1467, !1476}
!1476 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1335, size: 64)
!1477 = !DISubprogram(name: "_Vector_impl", scope: !1335, file: !10, line: 156, type: !1478, scopeLine: 156, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1478 = !DISubroutineType(types: !1479)
!1479 = !{null, !1467, !1480}
!1480 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1338, size: 64)
!1481 = !DISubprogram(name: "_Vector_impl", scope: !1335, file: !10, line: 161, type: !1482, scopeLine: 161, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1482 = !DISubroutineType(types: !1483)
!1483 = !{null, !1467, !1480, !1476}
!1484 = !DISubprogram(name: "_M_get_Tp_allocator", linkageName: "_ZNSt12_Vector_baseI8ParticleSaIS0_EE19_M_get_Tp_allocatorEv", scope: !1332, file: !10, line: 298, type: !1485, scopeLine: 298, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1485 = !DISubroutineType(types: !1486)
!1486 = !{!1487, !1488}
!1487 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1338, size: 64)
!1488 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1332, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1489 = !DISubprogram(name: "_M_get_Tp_allocator", linkageName: "_ZNKSt12_Vector_baseI8ParticleSaIS0_EE19_M_get_Tp_allocatorEv", scope: !1332, file: !10, line: 303, type: !1490, scopeLine: 303, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1490 = !DISubroutineType(types: !1491)
!1491 = !{!1471, !1492}
!1492 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1493, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1493 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1332)
!1494 = !DISubprogram(name: "get_allocator", linkageName: "_ZNKSt12_Vector_baseI8ParticleSaIS0_EE13get_allocatorEv", scope: !1332, file: !10, line: 308, type: !1495, scopeLine: 308, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1495 = !DISubroutineType(types: !1496)
!1496 = !{!1497, !1492}
!1497 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !1332, file: !10, line: 294, baseType: !1352)
!1498 = !DISubprogram(name: "_Vector_base", scope: !1332, file: !10, line: 312, type: !1499, scopeLine: 312, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1499 = !DISubroutineType(types: !1500)
!1500 = !{null, !1488}
!1501 = !DISubprogram(name: "_Vector_base", scope: !1332, file: !10, line: 318, type: !1502, scopeLine: 318, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1502 = !DISubroutineType(types: !1503)
!1503 = !{null, !1488, !1504}
!1504 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1505, size: 64)
!1505 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1497)
!1506 = !DISubprogram(name: "_Vector_base", scope: !1332, file: !10, line: 324, type: !1507, scopeLine: 324, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1507 = !DISubroutineType(types: !1508)
!1508 = !{null, !1488, !44}
!1509 = !DISubprogram(name: "_Vector_base", scope: !1332, file: !10, line: 330, type: !1510, scopeLine: 330, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1510 = !DISubroutineType(types: !1511)
!1511 = !{null, !1488, !44, !1504}
!1512 = !DISubprogram(name: "_Vector_base", scope: !1332, file: !10, line: 335, type: !1513, scopeLine: 335, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1513 = !DISubroutineType(types: !1514)
!1514 = !{null, !1488, !1515}
!1515 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1332, size: 64)
!1516 = !DISubprogram(name: "_Vector_base", scope: !1332, file: !10, line: 340, type: !1517, scopeLine: 340, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1517 = !DISubroutineType(types: !1518)
!1518 = !{null, !1488, !1480}
!1519 = !DISubprogram(name: "_Vector_base", scope: !1332, file: !10, line: 344, type: !1520, scopeLine: 344, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1520 = !DISubroutineType(types: !1521)
!1521 = !{null, !1488, !1515, !1504}
!1522 = !DISubprogram(name: "_Vector_base", scope: !1332, file: !10, line: 358, type: !1523, scopeLine: 358, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1523 = !DISubroutineType(types: !1524)
!1524 = !{null, !1488, !1504, !1515}
!1525 = !DISubprogram(name: "~_Vector_base", scope: !1332, file: !10, line: 364, type: !1499, scopeLine: 364, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1526 = !DISubprogram(name: "_M_allocate", linkageName: "_ZNSt12_Vector_baseI8ParticleSaIS0_EE11_M_allocateEm", scope: !1332, file: !10, line: 375, type: !1527, scopeLine: 375, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1527 = !DISubroutineType(types: !1528)
!1528 = !{!1443, !1488, !44}
!1529 = !DISubprogram(name: "_M_deallocate", linkageName: "_ZNSt12_Vector_baseI8ParticleSaIS0_EE13_M_deallocateEPS0_m", scope: !1332, file: !10, line: 383, type: !1530, scopeLine: 383, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1530 = !DISubroutineType(types: !1531)
!1531 = !{null, !1488, !1443, !44}
!1532 = !DISubprogram(name: "_M_create_storage", linkageName: "_ZNSt12_Vector_baseI8ParticleSaIS0_EE17_M_create_storageEm", scope: !1332, file: !10, line: 393, type: !1507, scopeLine: 393, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1533 = !{!1393, !1424}
!1534 = !DISubprogram(name: "_S_nothrow_relocate", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE19_S_nothrow_relocateESt17integral_constantIbLb1EE", scope: !1329, file: !10, line: 465, type: !356, scopeLine: 465, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1535 = !DISubprogram(name: "_S_nothrow_relocate", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE19_S_nothrow_relocateESt17integral_constantIbLb0EE", scope: !1329, file: !10, line: 474, type: !375, scopeLine: 474, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1536 = !DISubprogram(name: "_S_use_relocate", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE15_S_use_relocateEv", scope: !1329, file: !10, line: 478, type: !250, scopeLine: 478, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1537 = !DISubprogram(name: "_S_do_relocate", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE14_S_do_relocateEPS0_S3_S3_RS1_St17integral_constantIbLb1EE", scope: !1329, file: !10, line: 487, type: !1538, scopeLine: 487, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1538 = !DISubroutineType(types: !1539)
!1539 = !{!1540, !1540, !1540, !1540, !1541, !358}
!1540 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !1329, file: !10, line: 449, baseType: !1443, flags: DIFlagPublic)
!1541 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1542, size: 64)
!1542 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Tp_alloc_type", scope: !1329, file: !10, line: 444, baseType: !1338)
!1543 = !DISubprogram(name: "_S_do_relocate", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE14_S_do_relocateEPS0_S3_S3_RS1_St17integral_constantIbLb0EE", scope: !1329, file: !10, line: 494, type: !1544, scopeLine: 494, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1544 = !DISubroutineType(types: !1545)
!1545 = !{!1540, !1540, !1540, !1540, !1541, !377}
!1546 = !DISubprogram(name: "_S_relocate", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE11_S_relocateEPS0_S3_S3_RS1_", scope: !1329, file: !10, line: 499, type: !1547, scopeLine: 499, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1547 = !DISubroutineType(types: !1548)
!1548 = !{!1540, !1540, !1540, !1540, !1541}
!1549 = !DISubprogram(name: "vector", scope: !1329, file: !10, line: 526, type: !1550, scopeLine: 526, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1550 = !DISubroutineType(types: !1551)
!1551 = !{null, !1552}
!1552 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1329, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1553 = !DISubprogram(name: "vector", scope: !1329, file: !10, line: 537, type: !1554, scopeLine: 537, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1554 = !DISubroutineType(types: !1555)
!1555 = !{null, !1552, !1556}
!1556 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1557, size: 64)
!1557 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1558)
!1558 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !1329, file: !10, line: 460, baseType: !1352, flags: DIFlagPublic)
!1559 = !DISubprogram(name: "vector", scope: !1329, file: !10, line: 551, type: !1560, scopeLine: 551, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1560 = !DISubroutineType(types: !1561)
!1561 = !{null, !1552, !135, !1556}
!1562 = !DISubprogram(name: "vector", scope: !1329, file: !10, line: 564, type: !1563, scopeLine: 564, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1563 = !DISubroutineType(types: !1564)
!1564 = !{null, !1552, !135, !1565, !1556}
!1565 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1566, size: 64)
!1566 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1567)
!1567 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !1329, file: !10, line: 448, baseType: !1269, flags: DIFlagPublic)
!1568 = !DISubprogram(name: "vector", scope: !1329, file: !10, line: 596, type: !1569, scopeLine: 596, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1569 = !DISubroutineType(types: !1570)
!1570 = !{null, !1552, !1571}
!1571 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1572, size: 64)
!1572 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1329)
!1573 = !DISubprogram(name: "vector", scope: !1329, file: !10, line: 615, type: !1574, scopeLine: 615, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1574 = !DISubroutineType(types: !1575)
!1575 = !{null, !1552, !1576}
!1576 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1329, size: 64)
!1577 = !DISubprogram(name: "vector", scope: !1329, file: !10, line: 619, type: !1578, scopeLine: 619, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1578 = !DISubroutineType(types: !1579)
!1579 = !{null, !1552, !1571, !1580}
!1580 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1581, size: 64)
!1581 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1582)
!1582 = !DIDerivedType(tag: DW_TAG_typedef, name: "__type_identity_t<allocator_type>", scope: !24, file: !359, line: 128, baseType: !1583)
!1583 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !1584, file: !359, line: 125, baseType: !1352)
!1584 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__type_identity<std::allocator<Particle> >", scope: !24, file: !359, line: 124, size: 8, flags: DIFlagTypePassByValue, elements: !258, templateParams: !1585, identifier: "_ZTSSt15__type_identityISaI8ParticleEE")
!1585 = !{!1586}
!1586 = !DITemplateTypeParameter(name: "_Type", type: !1352)
!1587 = !DISubprogram(name: "vector", scope: !1329, file: !10, line: 630, type: !1588, scopeLine: 630, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1588 = !DISubroutineType(types: !1589)
!1589 = !{null, !1552, !1576, !1556, !358}
!1590 = !DISubprogram(name: "vector", scope: !1329, file: !10, line: 635, type: !1591, scopeLine: 635, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1591 = !DISubroutineType(types: !1592)
!1592 = !{null, !1552, !1576, !1556, !377}
!1593 = !DISubprogram(name: "vector", scope: !1329, file: !10, line: 654, type: !1594, scopeLine: 654, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1594 = !DISubroutineType(types: !1595)
!1595 = !{null, !1552, !1576, !1580}
!1596 = !DISubprogram(name: "vector", scope: !1329, file: !10, line: 673, type: !1597, scopeLine: 673, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1597 = !DISubroutineType(types: !1598)
!1598 = !{null, !1552, !1599, !1556}
!1599 = !DICompositeType(tag: DW_TAG_class_type, name: "initializer_list<Particle>", scope: !24, file: !453, line: 47, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16initializer_listI8ParticleE")
!1600 = !DISubprogram(name: "~vector", scope: !1329, file: !10, line: 728, type: !1550, scopeLine: 728, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1601 = !DISubprogram(name: "operator=", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EEaSERKS2_", scope: !1329, file: !10, line: 746, type: !1602, scopeLine: 746, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1602 = !DISubroutineType(types: !1603)
!1603 = !{!1604, !1552, !1571}
!1604 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1329, size: 64)
!1605 = !DISubprogram(name: "operator=", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EEaSEOS2_", scope: !1329, file: !10, line: 761, type: !1606, scopeLine: 761, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1606 = !DISubroutineType(types: !1607)
!1607 = !{!1604, !1552, !1576}
!1608 = !DISubprogram(name: "operator=", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EEaSESt16initializer_listIS0_E", scope: !1329, file: !10, line: 783, type: !1609, scopeLine: 783, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1609 = !DISubroutineType(types: !1610)
!1610 = !{!1604, !1552, !1599}
!1611 = !DISubprogram(name: "assign", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE6assignEmRKS0_", scope: !1329, file: !10, line: 803, type: !1612, scopeLine: 803, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1612 = !DISubroutineType(types: !1613)
!1613 = !{null, !1552, !135, !1565}
!1614 = !DISubprogram(name: "assign", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE6assignESt16initializer_listIS0_E", scope: !1329, file: !10, line: 850, type: !1615, scopeLine: 850, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1615 = !DISubroutineType(types: !1616)
!1616 = !{null, !1552, !1599}
!1617 = !DISubprogram(name: "begin", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE5beginEv", scope: !1329, file: !10, line: 868, type: !1618, scopeLine: 868, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1618 = !DISubroutineType(types: !1619)
!1619 = !{!1620, !1552}
!1620 = !DIDerivedType(tag: DW_TAG_typedef, name: "iterator", scope: !1329, file: !10, line: 453, baseType: !1274, flags: DIFlagPublic)
!1621 = !DISubprogram(name: "begin", linkageName: "_ZNKSt6vectorI8ParticleSaIS0_EE5beginEv", scope: !1329, file: !10, line: 878, type: !1622, scopeLine: 878, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1622 = !DISubroutineType(types: !1623)
!1623 = !{!1624, !1626}
!1624 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_iterator", scope: !1329, file: !10, line: 455, baseType: !1625, flags: DIFlagPublic)
!1625 = !DICompositeType(tag: DW_TAG_class_type, name: "__normal_iterator<const Particle *, std::vector<Particle, std::allocator<Particle> > >", scope: !153, file: !85, line: 1043, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSN9__gnu_cxx17__normal_iteratorIPK8ParticleSt6vectorIS1_SaIS1_EEEE")
!1626 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1572, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1627 = !DISubprogram(name: "end", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE3endEv", scope: !1329, file: !10, line: 888, type: !1618, scopeLine: 888, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1628 = !DISubprogram(name: "end", linkageName: "_ZNKSt6vectorI8ParticleSaIS0_EE3endEv", scope: !1329, file: !10, line: 898, type: !1622, scopeLine: 898, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1629 = !DISubprogram(name: "rbegin", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE6rbeginEv", scope: !1329, file: !10, line: 908, type: !1630, scopeLine: 908, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1630 = !DISubroutineType(types: !1631)
!1631 = !{!1632, !1552}
!1632 = !DIDerivedType(tag: DW_TAG_typedef, name: "reverse_iterator", scope: !1329, file: !10, line: 457, baseType: !1633, flags: DIFlagPublic)
!1633 = !DICompositeType(tag: DW_TAG_class_type, name: "reverse_iterator<__gnu_cxx::__normal_iterator<Particle *, std::vector<Particle, std::allocator<Particle> > > >", scope: !24, file: !85, line: 132, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16reverse_iteratorIN9__gnu_cxx17__normal_iteratorIP8ParticleSt6vectorIS2_SaIS2_EEEEE")
!1634 = !DISubprogram(name: "rbegin", linkageName: "_ZNKSt6vectorI8ParticleSaIS0_EE6rbeginEv", scope: !1329, file: !10, line: 918, type: !1635, scopeLine: 918, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1635 = !DISubroutineType(types: !1636)
!1636 = !{!1637, !1626}
!1637 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reverse_iterator", scope: !1329, file: !10, line: 456, baseType: !1638, flags: DIFlagPublic)
!1638 = !DICompositeType(tag: DW_TAG_class_type, name: "reverse_iterator<__gnu_cxx::__normal_iterator<const Particle *, std::vector<Particle, std::allocator<Particle> > > >", scope: !24, file: !85, line: 132, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16reverse_iteratorIN9__gnu_cxx17__normal_iteratorIPK8ParticleSt6vectorIS2_SaIS2_EEEEE")
!1639 = !DISubprogram(name: "rend", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE4rendEv", scope: !1329, file: !10, line: 928, type: !1630, scopeLine: 928, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1640 = !DISubprogram(name: "rend", linkageName: "_ZNKSt6vectorI8ParticleSaIS0_EE4rendEv", scope: !1329, file: !10, line: 938, type: !1635, scopeLine: 938, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1641 = !DISubprogram(name: "cbegin", linkageName: "_ZNKSt6vectorI8ParticleSaIS0_EE6cbeginEv", scope: !1329, file: !10, line: 949, type: !1622, scopeLine: 949, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1642 = !DISubprogram(name: "cend", linkageName: "_ZNKSt6vectorI8ParticleSaIS0_EE4cendEv", scope: !1329, file: !10, line: 959, type: !1622, scopeLine: 959, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1643 = !DISubprogram(name: "crbegin", linkageName: "_ZNKSt6vectorI8ParticleSaIS0_EE7crbeginEv", scope: !1329, file: !10, line: 969, type: !1635, scopeLine: 969, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1644 = !DISubprogram(name: "crend", linkageName: "_ZNKSt6vectorI8ParticleSaIS0_EE5crendEv", scope: !1329, file: !10, line: 979, type: !1635, scopeLine: 979, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1645 = !DISubprogram(name: "size", linkageName: "_ZNKSt6vectorI8ParticleSaIS0_EE4sizeEv", scope: !1329, file: !10, line: 987, type: !1646, scopeLine: 987, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1646 = !DISubroutineType(types: !1647)
!1647 = !{!135, !1626}
!1648 = !DISubprogram(name: "max_size", linkageName: "_ZNKSt6vectorI8ParticleSaIS0_EE8max_sizeEv", scope: !1329, file: !10, line: 993, type: !1646, scopeLine: 993, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1649 = !DISubprogram(name: "resize", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE6resizeEm", scope: !1329, file: !10, line: 1008, type: !1650, scopeLine: 1008, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1650 = !DISubroutineType(types: !1651)
!1651 = !{null, !1552, !135}
!1652 = !DISubprogram(name: "resize", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE6resizeEmRKS0_", scope: !1329, file: !10, line: 1029, type: !1612, scopeLine: 1029, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1653 = !DISubprogram(name: "shrink_to_fit", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE13shrink_to_fitEv", scope: !1329, file: !10, line: 1063, type: !1550, scopeLine: 1063, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1654 = !DISubprogram(name: "capacity", linkageName: "_ZNKSt6vectorI8ParticleSaIS0_EE8capacityEv", scope: !1329, file: !10, line: 1073, type: !1646, scopeLine: 1073, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1655 = !DISubprogram(name: "empty", linkageName: "_ZNKSt6vectorI8ParticleSaIS0_EE5emptyEv", scope: !1329, file: !10, line: 1083, type: !1656, scopeLine: 1083, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1656 = !DISubroutineType(types: !1657)
!1657 = !{!105, !1626}
!1658 = !DISubprogram(name: "reserve", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE7reserveEm", scope: !1329, file: !2, line: 68, type: !1650, scopeLine: 68, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1659 = !DISubprogram(name: "operator[]", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EEixEm", scope: !1329, file: !10, line: 1121, type: !1660, scopeLine: 1121, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1660 = !DISubroutineType(types: !1661)
!1661 = !{!1662, !1552, !135}
!1662 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !1329, file: !10, line: 451, baseType: !1663, flags: DIFlagPublic)
!1663 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !1341, file: !150, line: 62, baseType: !1664)
!1664 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1665, size: 64)
!1665 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !1341, file: !150, line: 56, baseType: !1666)
!1666 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !1344, file: !157, line: 417, baseType: !1269)
!1667 = !DISubprogram(name: "operator[]", linkageName: "_ZNKSt6vectorI8ParticleSaIS0_EEixEm", scope: !1329, file: !10, line: 1140, type: !1668, scopeLine: 1140, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1668 = !DISubroutineType(types: !1669)
!1669 = !{!1670, !1626, !135}
!1670 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !1329, file: !10, line: 452, baseType: !1671, flags: DIFlagPublic)
!1671 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !1341, file: !150, line: 63, baseType: !1672)
!1672 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1673, size: 64)
!1673 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1665)
!1674 = !DISubprogram(name: "_M_range_check", linkageName: "_ZNKSt6vectorI8ParticleSaIS0_EE14_M_range_checkEm", scope: !1329, file: !10, line: 1150, type: !1675, scopeLine: 1150, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1675 = !DISubroutineType(types: !1676)
!1676 = !{null, !1626, !135}
!1677 = !DISubprogram(name: "at", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE2atEm", scope: !1329, file: !10, line: 1173, type: !1660, scopeLine: 1173, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1678 = !DISubprogram(name: "at", linkageName: "_ZNKSt6vectorI8ParticleSaIS0_EE2atEm", scope: !1329, file: !10, line: 1192, type: !1668, scopeLine: 1192, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1679 = !DISubprogram(name: "front", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE5frontEv", scope: !1329, file: !10, line: 1204, type: !1680, scopeLine: 1204, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1680 = !DISubroutineType(types: !1681)
!1681 = !{!1662, !1552}
!1682 = !DISubprogram(name: "front", linkageName: "_ZNKSt6vectorI8ParticleSaIS0_EE5frontEv", scope: !1329, file: !10, line: 1216, type: !1683, scopeLine: 1216, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1683 = !DISubroutineType(types: !1684)
!1684 = !{!1670, !1626}
!1685 = !DISubprogram(name: "back", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE4backEv", scope: !1329, file: !10, line: 1228, type: !1680, scopeLine: 1228, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1686 = !DISubprogram(name: "back", linkageName: "_ZNKSt6vectorI8ParticleSaIS0_EE4backEv", scope: !1329, file: !10, line: 1240, type: !1683, scopeLine: 1240, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1687 = !DISubprogram(name: "data", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE4dataEv", scope: !1329, file: !10, line: 1255, type: !1688, scopeLine: 1255, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1688 = !DISubroutineType(types: !1689)
!1689 = !{!1268, !1552}
!1690 = !DISubprogram(name: "data", linkageName: "_ZNKSt6vectorI8ParticleSaIS0_EE4dataEv", scope: !1329, file: !10, line: 1260, type: !1691, scopeLine: 1260, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1691 = !DISubroutineType(types: !1692)
!1692 = !{!1378, !1626}
!1693 = !DISubprogram(name: "push_back", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE9push_backERKS0_", scope: !1329, file: !10, line: 1276, type: !1694, scopeLine: 1276, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1694 = !DISubroutineType(types: !1695)
!1695 = !{null, !1552, !1565}
!1696 = !DISubprogram(name: "push_back", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE9push_backEOS0_", scope: !1329, file: !10, line: 1293, type: !1697, scopeLine: 1293, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1697 = !DISubroutineType(types: !1698)
!1698 = !{null, !1552, !1699}
!1699 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1567, size: 64)
!1700 = !DISubprogram(name: "pop_back", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE8pop_backEv", scope: !1329, file: !10, line: 1317, type: !1550, scopeLine: 1317, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1701 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE6insertEN9__gnu_cxx17__normal_iteratorIPKS0_S2_EERS5_", scope: !1329, file: !10, line: 1357, type: !1702, scopeLine: 1357, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1702 = !DISubroutineType(types: !1703)
!1703 = !{!1620, !1552, !1624, !1565}
!1704 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE6insertEN9__gnu_cxx17__normal_iteratorIPKS0_S2_EEOS0_", scope: !1329, file: !10, line: 1388, type: !1705, scopeLine: 1388, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1705 = !DISubroutineType(types: !1706)
!1706 = !{!1620, !1552, !1624, !1699}
!1707 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE6insertEN9__gnu_cxx17__normal_iteratorIPKS0_S2_EESt16initializer_listIS0_E", scope: !1329, file: !10, line: 1406, type: !1708, scopeLine: 1406, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1708 = !DISubroutineType(types: !1709)
!1709 = !{!1620, !1552, !1624, !1599}
!1710 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE6insertEN9__gnu_cxx17__normal_iteratorIPKS0_S2_EEmRS5_", scope: !1329, file: !10, line: 1432, type: !1711, scopeLine: 1432, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1711 = !DISubroutineType(types: !1712)
!1712 = !{!1620, !1552, !1624, !135, !1565}
!1713 = !DISubprogram(name: "erase", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE5eraseEN9__gnu_cxx17__normal_iteratorIPKS0_S2_EE", scope: !1329, file: !10, line: 1529, type: !1714, scopeLine: 1529, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1714 = !DISubroutineType(types: !1715)
!1715 = !{!1620, !1552, !1624}
!1716 = !DISubprogram(name: "erase", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE5eraseEN9__gnu_cxx17__normal_iteratorIPKS0_S2_EES7_", scope: !1329, file: !10, line: 1557, type: !1717, scopeLine: 1557, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1717 = !DISubroutineType(types: !1718)
!1718 = !{!1620, !1552, !1624, !1624}
!1719 = !DISubprogram(name: "swap", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE4swapERS2_", scope: !1329, file: !10, line: 1581, type: !1720, scopeLine: 1581, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1720 = !DISubroutineType(types: !1721)
!1721 = !{null, !1552, !1604}
!1722 = !DISubprogram(name: "clear", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE5clearEv", scope: !1329, file: !10, line: 1600, type: !1550, scopeLine: 1600, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1723 = !DISubprogram(name: "_M_fill_initialize", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE18_M_fill_initializeEmRKS0_", scope: !1329, file: !10, line: 1699, type: !1612, scopeLine: 1699, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1724 = !DISubprogram(name: "_M_default_initialize", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE21_M_default_initializeEm", scope: !1329, file: !10, line: 1710, type: !1650, scopeLine: 1710, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1725 = !DISubprogram(name: "_M_fill_assign", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE14_M_fill_assignEmRKS0_", scope: !1329, file: !10, line: 1757, type: !1612, scopeLine: 1757, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1726 = !DISubprogram(name: "_M_fill_insert", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE14_M_fill_insertEN9__gnu_cxx17__normal_iteratorIPS0_S2_EEmRKS0_", scope: !1329, file: !10, line: 1801, type: !1727, scopeLine: 1801, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1727 = !DISubroutineType(types: !1728)
!1728 = !{null, !1552, !1620, !135, !1565}
!1729 = !DISubprogram(name: "_M_default_append", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE17_M_default_appendEm", scope: !1329, file: !10, line: 1807, type: !1650, scopeLine: 1807, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1730 = !DISubprogram(name: "_M_shrink_to_fit", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE16_M_shrink_to_fitEv", scope: !1329, file: !10, line: 1811, type: !1731, scopeLine: 1811, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1731 = !DISubroutineType(types: !1732)
!1732 = !{!105, !1552}
!1733 = !DISubprogram(name: "_M_insert_rval", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE14_M_insert_rvalEN9__gnu_cxx17__normal_iteratorIPKS0_S2_EEOS0_", scope: !1329, file: !10, line: 1873, type: !1705, scopeLine: 1873, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1734 = !DISubprogram(name: "_M_emplace_aux", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE14_M_emplace_auxEN9__gnu_cxx17__normal_iteratorIPKS0_S2_EEOS0_", scope: !1329, file: !10, line: 1884, type: !1705, scopeLine: 1884, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1735 = !DISubprogram(name: "_M_check_len", linkageName: "_ZNKSt6vectorI8ParticleSaIS0_EE12_M_check_lenEmPKc", scope: !1329, file: !10, line: 1891, type: !1736, scopeLine: 1891, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1736 = !DISubroutineType(types: !1737)
!1737 = !{!1738, !1626, !135, !703}
!1738 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", scope: !1329, file: !10, line: 458, baseType: !44, flags: DIFlagPublic)
!1739 = !DISubprogram(name: "_S_check_init_len", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE17_S_check_init_lenEmRKS1_", scope: !1329, file: !10, line: 1902, type: !1740, scopeLine: 1902, flags: DIFlagProtected | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1740 = !DISubroutineType(types: !1741)
!1741 = !{!1738, !135, !1556}
!1742 = !DISubprogram(name: "_S_max_size", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE11_S_max_sizeERKS1_", scope: !1329, file: !10, line: 1911, type: !1743, scopeLine: 1911, flags: DIFlagProtected | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1743 = !DISubroutineType(types: !1744)
!1744 = !{!1738, !1745}
!1745 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1746, size: 64)
!1746 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1542)
!1747 = !DISubprogram(name: "_M_erase_at_end", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE15_M_erase_at_endEPS0_", scope: !1329, file: !10, line: 1928, type: !1748, scopeLine: 1928, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1748 = !DISubroutineType(types: !1749)
!1749 = !{null, !1552, !1540}
!1750 = !DISubprogram(name: "_M_erase", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE8_M_eraseEN9__gnu_cxx17__normal_iteratorIPS0_S2_EE", scope: !1329, file: !10, line: 1941, type: !1751, scopeLine: 1941, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1751 = !DISubroutineType(types: !1752)
!1752 = !{!1620, !1552, !1620}
!1753 = !DISubprogram(name: "_M_erase", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE8_M_eraseEN9__gnu_cxx17__normal_iteratorIPS0_S2_EES6_", scope: !1329, file: !10, line: 1945, type: !1754, scopeLine: 1945, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1754 = !DISubroutineType(types: !1755)
!1755 = !{!1620, !1552, !1620, !1620}
!1756 = !DISubprogram(name: "_M_move_assign", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE14_M_move_assignEOS2_St17integral_constantIbLb1EE", scope: !1329, file: !10, line: 1954, type: !1757, scopeLine: 1954, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1757 = !DISubroutineType(types: !1758)
!1758 = !{null, !1552, !1576, !358}
!1759 = !DISubprogram(name: "_M_move_assign", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE14_M_move_assignEOS2_St17integral_constantIbLb0EE", scope: !1329, file: !10, line: 1966, type: !1760, scopeLine: 1966, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1760 = !DISubroutineType(types: !1761)
!1761 = !{null, !1552, !1576, !377}
!1762 = !{!1393, !1763}
!1763 = !DITemplateTypeParameter(name: "_Alloc", type: !1352, defaulted: true)
!1764 = !DIDerivedType(tag: DW_TAG_typedef, name: "_DistanceType", scope: !1766, file: !1765, line: 260, baseType: !1790)
!1765 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_heap.h", directory: "", checksumkind: CSK_MD5, checksum: "6af963f90d2b295e1816b415f43c6e38")
!1766 = distinct !DISubprogram(name: "__pop_heap<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, __gnu_cxx::__ops::_Iter_less_iter>", linkageName: "_ZSt10__pop_heapIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEENS0_5__ops15_Iter_less_iterEEvT_S9_S9_RT0_", scope: !24, file: !1765, line: 254, type: !1767, scopeLine: 256, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !1787, retainedNodes: !1773)
!1767 = !DISubroutineType(types: !1768)
!1768 = !{null, !475, !475, !475, !1769}
!1769 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1770, size: 64)
!1770 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Iter_less_iter", scope: !1772, file: !1771, line: 39, size: 8, flags: DIFlagTypePassByValue, elements: !258, identifier: "_ZTSN9__gnu_cxx5__ops15_Iter_less_iterE")
!1771 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/predefined_ops.h", directory: "", checksumkind: CSK_MD5, checksum: "a42f8fd86dfe94e0818cf65d60c0c495")
!1772 = !DINamespace(name: "__ops", scope: !153)
!1773 = !{!1774, !1775, !1776, !1777, !1778}
!1774 = !DILocalVariable(name: "__first", arg: 1, scope: !1766, file: !1765, line: 254, type: !475)
!1775 = !DILocalVariable(name: "__last", arg: 2, scope: !1766, file: !1765, line: 254, type: !475)
!1776 = !DILocalVariable(name: "__result", arg: 3, scope: !1766, file: !1765, line: 255, type: !475)
!1777 = !DILocalVariable(name: "__comp", arg: 4, scope: !1766, file: !1765, line: 255, type: !1769)
!1778 = !DILocalVariable(name: "__value", scope: !1766, file: !1765, line: 262, type: !1779)
!1779 = !DIDerivedType(tag: DW_TAG_typedef, name: "_ValueType", scope: !1766, file: !1765, line: 258, baseType: !1780)
!1780 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !1781, file: !492, line: 169, baseType: !1785)
!1781 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__iterator_traits<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, void>", scope: !24, file: !492, line: 161, size: 8, flags: DIFlagTypePassByValue, elements: !258, templateParams: !1782, identifier: "_ZTSSt17__iterator_traitsIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEEvE")
!1782 = !{!1783, !1784}
!1783 = !DITemplateTypeParameter(name: "_Iterator", type: !475)
!1784 = !DITemplateTypeParameter(type: null, defaulted: true)
!1785 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !475, file: !85, line: 1059, baseType: !1786, flags: DIFlagPublic)
!1786 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !493, file: !492, line: 213, baseType: !29)
!1787 = !{!1788, !1789}
!1788 = !DITemplateTypeParameter(name: "_RandomAccessIterator", type: !475)
!1789 = !DITemplateTypeParameter(name: "_Compare", type: !1770)
!1790 = !DIDerivedType(tag: DW_TAG_typedef, name: "difference_type", scope: !1781, file: !492, line: 170, baseType: !516)
!1791 = distinct !DICompositeType(tag: DW_TAG_union_type, name: "_Storage", scope: !1792, file: !10, line: 1845, size: 64, flags: DIFlagPrivate | DIFlagTypePassByReference | DIFlagNonTrivial, elements: !1807, identifier: "_ZTSNSt6vectorIdSaIdEE16_Temporary_value8_StorageE")
!1792 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Temporary_value", scope: !139, file: !10, line: 1824, size: 128, flags: DIFlagProtected | DIFlagTypePassByReference | DIFlagNonTrivial, elements: !1793, identifier: "_ZTSNSt6vectorIdSaIdEE16_Temporary_valueE")
!1793 = !{!1794, !1795, !1796, !1800, !1804}
!1794 = !DIDerivedType(tag: DW_TAG_member, name: "_M_this", scope: !1792, file: !10, line: 1854, baseType: !802, size: 64, flags: DIFlagPrivate)
!1795 = !DIDerivedType(tag: DW_TAG_member, name: "_M_storage", scope: !1792, file: !10, line: 1855, baseType: !1791, size: 64, offset: 64, flags: DIFlagPrivate)
!1796 = !DISubprogram(name: "~_Temporary_value", scope: !1792, file: !10, line: 1835, type: !1797, scopeLine: 1835, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1797 = !DISubroutineType(types: !1798)
!1798 = !{null, !1799}
!1799 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1792, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1800 = !DISubprogram(name: "_M_val", linkageName: "_ZNSt6vectorIdSaIdEE16_Temporary_value6_M_valEv", scope: !1792, file: !10, line: 1839, type: !1801, scopeLine: 1839, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1801 = !DISubroutineType(types: !1802)
!1802 = !{!1803, !1799}
!1803 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !420, size: 64)
!1804 = !DISubprogram(name: "_M_ptr", linkageName: "_ZNSt6vectorIdSaIdEE16_Temporary_value6_M_ptrEv", scope: !1792, file: !10, line: 1843, type: !1805, scopeLine: 1843, flags: DIFlagPrivate | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1805 = !DISubroutineType(types: !1806)
!1806 = !{!50, !1799}
!1807 = !{!1808, !1810, !1811, !1815, !1816}
!1808 = !DIDerivedType(tag: DW_TAG_member, name: "_M_byte", scope: !1791, file: !10, line: 1850, baseType: !1809, size: 8)
!1809 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!1810 = !DIDerivedType(tag: DW_TAG_member, name: "_M_val", scope: !1791, file: !10, line: 1851, baseType: !29, size: 64)
!1811 = !DISubprogram(name: "_Storage", scope: !1791, file: !10, line: 1847, type: !1812, scopeLine: 1847, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1812 = !DISubroutineType(types: !1813)
!1813 = !{null, !1814}
!1814 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1791, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1815 = !DISubprogram(name: "~_Storage", scope: !1791, file: !10, line: 1848, type: !1812, scopeLine: 1848, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1816 = !DISubprogram(name: "operator=", linkageName: "_ZNSt6vectorIdSaIdEE16_Temporary_value8_StorageaSERKS3_", scope: !1791, file: !10, line: 1849, type: !1817, scopeLine: 1849, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!1817 = !DISubroutineType(types: !1818)
!1818 = !{!1819, !1814, !1820}
!1819 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1791, size: 64)
!1820 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1821, size: 64)
!1821 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1791)
!1822 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Iter_less_val", scope: !1772, file: !1771, line: 53, size: 8, flags: DIFlagTypePassByValue, elements: !1823, identifier: "_ZTSN9__gnu_cxx5__ops14_Iter_less_valE")
!1823 = !{!1824, !1828}
!1824 = !DISubprogram(name: "_Iter_less_val", scope: !1822, file: !1771, line: 56, type: !1825, scopeLine: 56, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1825 = !DISubroutineType(types: !1826)
!1826 = !{null, !1827}
!1827 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1822, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1828 = !DISubprogram(name: "_Iter_less_val", scope: !1822, file: !1771, line: 63, type: !1829, scopeLine: 63, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1829 = !DISubroutineType(types: !1830)
!1830 = !{null, !1827, !1770}
!1831 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Val_less_iter", scope: !1772, file: !1771, line: 82, size: 8, flags: DIFlagTypePassByValue, elements: !1832, identifier: "_ZTSN9__gnu_cxx5__ops14_Val_less_iterE")
!1832 = !{!1833, !1837}
!1833 = !DISubprogram(name: "_Val_less_iter", scope: !1831, file: !1771, line: 85, type: !1834, scopeLine: 85, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1834 = !DISubroutineType(types: !1835)
!1835 = !{null, !1836}
!1836 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1831, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1837 = !DISubprogram(name: "_Val_less_iter", scope: !1831, file: !1771, line: 92, type: !1838, scopeLine: 92, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1838 = !DISubroutineType(types: !1839)
!1839 = !{null, !1836, !1770}
!1840 = !{!0, !8, !14, !1841}
!1841 = !DIGlobalVariableExpression(var: !1842, expr: !DIExpression())
!1842 = distinct !DIGlobalVariable(scope: null, file: !2, line: 71, type: !1843, isLocal: true, isDefinition: true)
!1843 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 128, elements: !1844)
!1844 = !{!1845}
!1845 = !DISubrange(count: 16)
!1846 = !{!1847, !1851, !1857, !1861, !1867, !1871, !1877, !1882, !1884, !1889, !1893, !1897, !1906, !1908, !1912, !1916, !1920, !1925, !1929, !1933, !1937, !1941, !1949, !1953, !1957, !1959, !1963, !1967, !1971, !1977, !1981, !1985, !1987, !1995, !1999, !2006, !2008, !2012, !2016, !2020, !2024, !2029, !2034, !2039, !2040, !2041, !2042, !2044, !2045, !2046, !2047, !2048, !2049}
!1847 = !DIImportedEntity(tag: DW_TAG_imported_module, scope: !1848, entity: !1849, file: !1850, line: 58)
!1848 = !DINamespace(name: "__gnu_debug", scope: null)
!1849 = !DINamespace(name: "__debug", scope: !24)
!1850 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/debug/debug.h", directory: "", checksumkind: CSK_MD5, checksum: "09fce61e0085ea92b4bd81d6cd4dcc16")
!1851 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1852, file: !1856, line: 52)
!1852 = !DISubprogram(name: "abs", scope: !1853, file: !1853, line: 861, type: !1854, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1853 = !DIFile(filename: "/usr/include/stdlib.h", directory: "", checksumkind: CSK_MD5, checksum: "4b47dc81a92f1fe77a152c0aac236718")
!1854 = !DISubroutineType(types: !1855)
!1855 = !{!510, !510}
!1856 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/std_abs.h", directory: "")
!1857 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1858, file: !1860, line: 127)
!1858 = !DIDerivedType(tag: DW_TAG_typedef, name: "div_t", file: !1853, line: 63, baseType: !1859)
!1859 = !DICompositeType(tag: DW_TAG_structure_type, file: !1853, line: 59, size: 64, flags: DIFlagFwdDecl, identifier: "_ZTS5div_t")
!1860 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/cstdlib", directory: "")
!1861 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1862, file: !1860, line: 128)
!1862 = !DIDerivedType(tag: DW_TAG_typedef, name: "ldiv_t", file: !1853, line: 71, baseType: !1863)
!1863 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1853, line: 67, size: 128, flags: DIFlagTypePassByValue, elements: !1864, identifier: "_ZTS6ldiv_t")
!1864 = !{!1865, !1866}
!1865 = !DIDerivedType(tag: DW_TAG_member, name: "quot", scope: !1863, file: !1853, line: 69, baseType: !519, size: 64)
!1866 = !DIDerivedType(tag: DW_TAG_member, name: "rem", scope: !1863, file: !1853, line: 70, baseType: !519, size: 64, offset: 64)
!1867 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1868, file: !1860, line: 130)
!1868 = !DISubprogram(name: "abort", scope: !1853, file: !1853, line: 611, type: !1869, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!1869 = !DISubroutineType(types: !1870)
!1870 = !{null}
!1871 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1872, file: !1860, line: 132)
!1872 = !DISubprogram(name: "aligned_alloc", scope: !1853, file: !1853, line: 605, type: !1873, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1873 = !DISubroutineType(types: !1874)
!1874 = !{!134, !1875, !1875}
!1875 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !1876, line: 18, baseType: !46)
!1876 = !DIFile(filename: "/usr/lib/llvm-19/lib/clang/19/include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!1877 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1878, file: !1860, line: 134)
!1878 = !DISubprogram(name: "atexit", scope: !1853, file: !1853, line: 615, type: !1879, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1879 = !DISubroutineType(types: !1880)
!1880 = !{!510, !1881}
!1881 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1869, size: 64)
!1882 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1883, file: !1860, line: 137)
!1883 = !DISubprogram(name: "at_quick_exit", scope: !1853, file: !1853, line: 620, type: !1879, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1884 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1885, file: !1860, line: 140)
!1885 = !DISubprogram(name: "atof", scope: !1886, file: !1886, line: 25, type: !1887, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1886 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/stdlib-float.h", directory: "", checksumkind: CSK_MD5, checksum: "adfe1626ff4efc68ac58c367ff5f206b")
!1887 = !DISubroutineType(types: !1888)
!1888 = !{!29, !703}
!1889 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1890, file: !1860, line: 141)
!1890 = !DISubprogram(name: "atoi", scope: !1853, file: !1853, line: 362, type: !1891, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1891 = !DISubroutineType(types: !1892)
!1892 = !{!510, !703}
!1893 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1894, file: !1860, line: 142)
!1894 = !DISubprogram(name: "atol", scope: !1853, file: !1853, line: 367, type: !1895, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1895 = !DISubroutineType(types: !1896)
!1896 = !{!519, !703}
!1897 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1898, file: !1860, line: 143)
!1898 = !DISubprogram(name: "bsearch", scope: !1899, file: !1899, line: 20, type: !1900, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1899 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/stdlib-bsearch.h", directory: "", checksumkind: CSK_MD5, checksum: "724ededa330cc3e0cbd34c5b4030a6f6")
!1900 = !DISubroutineType(types: !1901)
!1901 = !{!134, !136, !136, !1875, !1875, !1902}
!1902 = !DIDerivedType(tag: DW_TAG_typedef, name: "__compar_fn_t", file: !1853, line: 829, baseType: !1903)
!1903 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1904, size: 64)
!1904 = !DISubroutineType(types: !1905)
!1905 = !{!510, !136, !136}
!1906 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1907, file: !1860, line: 144)
!1907 = !DISubprogram(name: "calloc", scope: !1853, file: !1853, line: 556, type: !1873, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1908 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1909, file: !1860, line: 145)
!1909 = !DISubprogram(name: "div", scope: !1853, file: !1853, line: 873, type: !1910, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1910 = !DISubroutineType(types: !1911)
!1911 = !{!1858, !510, !510}
!1912 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1913, file: !1860, line: 146)
!1913 = !DISubprogram(name: "exit", scope: !1853, file: !1853, line: 637, type: !1914, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!1914 = !DISubroutineType(types: !1915)
!1915 = !{null, !510}
!1916 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1917, file: !1860, line: 147)
!1917 = !DISubprogram(name: "free", scope: !1853, file: !1853, line: 568, type: !1918, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1918 = !DISubroutineType(types: !1919)
!1919 = !{null, !134}
!1920 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1921, file: !1860, line: 148)
!1921 = !DISubprogram(name: "getenv", scope: !1853, file: !1853, line: 654, type: !1922, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1922 = !DISubroutineType(types: !1923)
!1923 = !{!1924, !703}
!1924 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!1925 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1926, file: !1860, line: 149)
!1926 = !DISubprogram(name: "labs", scope: !1853, file: !1853, line: 862, type: !1927, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1927 = !DISubroutineType(types: !1928)
!1928 = !{!519, !519}
!1929 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1930, file: !1860, line: 150)
!1930 = !DISubprogram(name: "ldiv", scope: !1853, file: !1853, line: 875, type: !1931, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1931 = !DISubroutineType(types: !1932)
!1932 = !{!1862, !519, !519}
!1933 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1934, file: !1860, line: 151)
!1934 = !DISubprogram(name: "malloc", scope: !1853, file: !1853, line: 553, type: !1935, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1935 = !DISubroutineType(types: !1936)
!1936 = !{!134, !1875}
!1937 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1938, file: !1860, line: 153)
!1938 = !DISubprogram(name: "mblen", scope: !1853, file: !1853, line: 943, type: !1939, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1939 = !DISubroutineType(types: !1940)
!1940 = !{!510, !703, !1875}
!1941 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1942, file: !1860, line: 154)
!1942 = !DISubprogram(name: "mbstowcs", scope: !1853, file: !1853, line: 954, type: !1943, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1943 = !DISubroutineType(types: !1944)
!1944 = !{!1875, !1945, !1948, !1875}
!1945 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1946)
!1946 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1947, size: 64)
!1947 = !DIBasicType(name: "wchar_t", size: 32, encoding: DW_ATE_signed)
!1948 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !703)
!1949 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1950, file: !1860, line: 155)
!1950 = !DISubprogram(name: "mbtowc", scope: !1853, file: !1853, line: 946, type: !1951, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1951 = !DISubroutineType(types: !1952)
!1952 = !{!510, !1945, !1948, !1875}
!1953 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1954, file: !1860, line: 157)
!1954 = !DISubprogram(name: "qsort", scope: !1853, file: !1853, line: 851, type: !1955, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1955 = !DISubroutineType(types: !1956)
!1956 = !{null, !134, !1875, !1875, !1902}
!1957 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1958, file: !1860, line: 160)
!1958 = !DISubprogram(name: "quick_exit", scope: !1853, file: !1853, line: 643, type: !1914, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!1959 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1960, file: !1860, line: 163)
!1960 = !DISubprogram(name: "rand", scope: !1853, file: !1853, line: 454, type: !1961, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1961 = !DISubroutineType(types: !1962)
!1962 = !{!510}
!1963 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1964, file: !1860, line: 164)
!1964 = !DISubprogram(name: "realloc", scope: !1853, file: !1853, line: 564, type: !1965, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1965 = !DISubroutineType(types: !1966)
!1966 = !{!134, !134, !1875}
!1967 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1968, file: !1860, line: 165)
!1968 = !DISubprogram(name: "srand", scope: !1853, file: !1853, line: 456, type: !1969, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1969 = !DISubroutineType(types: !1970)
!1970 = !{null, !25}
!1971 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1972, file: !1860, line: 166)
!1972 = !DISubprogram(name: "strtod", scope: !1853, file: !1853, line: 118, type: !1973, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1973 = !DISubroutineType(types: !1974)
!1974 = !{!29, !1948, !1975}
!1975 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1976)
!1976 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1924, size: 64)
!1977 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1978, file: !1860, line: 167)
!1978 = !DISubprogram(name: "strtol", scope: !1853, file: !1853, line: 177, type: !1979, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1979 = !DISubroutineType(types: !1980)
!1980 = !{!519, !1948, !1975, !510}
!1981 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1982, file: !1860, line: 168)
!1982 = !DISubprogram(name: "strtoul", scope: !1853, file: !1853, line: 181, type: !1983, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1983 = !DISubroutineType(types: !1984)
!1984 = !{!46, !1948, !1975, !510}
!1985 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1986, file: !1860, line: 169)
!1986 = !DISubprogram(name: "system", scope: !1853, file: !1853, line: 804, type: !1891, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1987 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1988, file: !1860, line: 171)
!1988 = !DISubprogram(name: "wcstombs", scope: !1853, file: !1853, line: 958, type: !1989, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1989 = !DISubroutineType(types: !1990)
!1990 = !{!1875, !1991, !1992, !1875}
!1991 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1924)
!1992 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1993)
!1993 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1994, size: 64)
!1994 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1947)
!1995 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1996, file: !1860, line: 172)
!1996 = !DISubprogram(name: "wctomb", scope: !1853, file: !1853, line: 950, type: !1997, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1997 = !DISubroutineType(types: !1998)
!1998 = !{!510, !1924, !1947}
!1999 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !153, entity: !2000, file: !1860, line: 200)
!2000 = !DIDerivedType(tag: DW_TAG_typedef, name: "lldiv_t", file: !1853, line: 81, baseType: !2001)
!2001 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1853, line: 77, size: 128, flags: DIFlagTypePassByValue, elements: !2002, identifier: "_ZTS7lldiv_t")
!2002 = !{!2003, !2005}
!2003 = !DIDerivedType(tag: DW_TAG_member, name: "quot", scope: !2001, file: !1853, line: 79, baseType: !2004, size: 64)
!2004 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!2005 = !DIDerivedType(tag: DW_TAG_member, name: "rem", scope: !2001, file: !1853, line: 80, baseType: !2004, size: 64, offset: 64)
!2006 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !153, entity: !2007, file: !1860, line: 206)
!2007 = !DISubprogram(name: "_Exit", scope: !1853, file: !1853, line: 649, type: !1914, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!2008 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !153, entity: !2009, file: !1860, line: 210)
!2009 = !DISubprogram(name: "llabs", scope: !1853, file: !1853, line: 865, type: !2010, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2010 = !DISubroutineType(types: !2011)
!2011 = !{!2004, !2004}
!2012 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !153, entity: !2013, file: !1860, line: 216)
!2013 = !DISubprogram(name: "lldiv", scope: !1853, file: !1853, line: 879, type: !2014, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2014 = !DISubroutineType(types: !2015)
!2015 = !{!2000, !2004, !2004}
!2016 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !153, entity: !2017, file: !1860, line: 227)
!2017 = !DISubprogram(name: "atoll", scope: !1853, file: !1853, line: 374, type: !2018, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2018 = !DISubroutineType(types: !2019)
!2019 = !{!2004, !703}
!2020 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !153, entity: !2021, file: !1860, line: 228)
!2021 = !DISubprogram(name: "strtoll", scope: !1853, file: !1853, line: 201, type: !2022, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2022 = !DISubroutineType(types: !2023)
!2023 = !{!2004, !1948, !1975, !510}
!2024 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !153, entity: !2025, file: !1860, line: 229)
!2025 = !DISubprogram(name: "strtoull", scope: !1853, file: !1853, line: 206, type: !2026, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2026 = !DISubroutineType(types: !2027)
!2027 = !{!2028, !1948, !1975, !510}
!2028 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!2029 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !153, entity: !2030, file: !1860, line: 231)
!2030 = !DISubprogram(name: "strtof", scope: !1853, file: !1853, line: 124, type: !2031, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2031 = !DISubroutineType(types: !2032)
!2032 = !{!2033, !1948, !1975}
!2033 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!2034 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !153, entity: !2035, file: !1860, line: 232)
!2035 = !DISubprogram(name: "strtold", scope: !1853, file: !1853, line: 127, type: !2036, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2036 = !DISubroutineType(types: !2037)
!2037 = !{!2038, !1948, !1975}
!2038 = !DIBasicType(name: "long double", size: 128, encoding: DW_ATE_float)
!2039 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !2000, file: !1860, line: 240)
!2040 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !2007, file: !1860, line: 242)
!2041 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !2009, file: !1860, line: 244)
!2042 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !2043, file: !1860, line: 245)
!2043 = !DISubprogram(name: "div", linkageName: "_ZN9__gnu_cxx3divExx", scope: !153, file: !1860, line: 213, type: !2014, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2044 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !2013, file: !1860, line: 246)
!2045 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !2017, file: !1860, line: 248)
!2046 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !2030, file: !1860, line: 249)
!2047 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !2021, file: !1860, line: 250)
!2048 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !2025, file: !1860, line: 251)
!2049 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !2035, file: !1860, line: 252)
!2050 = !{i32 7, !"Dwarf Version", i32 5}
!2051 = !{i32 2, !"Debug Info Version", i32 3}
!2052 = !{i32 1, !"wchar_size", i32 4}
!2053 = !{i32 8, !"PIC Level", i32 2}
!2054 = !{i32 7, !"PIE Level", i32 2}
!2055 = !{i32 7, !"uwtable", i32 2}
!2056 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!2057 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!2058 = distinct !DISubprogram(name: "vector_pushed_products", scope: !20, file: !20, line: 7, type: !2059, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, retainedNodes: !2061)
!2059 = !DISubroutineType(types: !2060)
!2060 = !{!29, !29, !510}
!2061 = !{!2062, !2063, !2064, !2065, !2067, !2068}
!2062 = !DILocalVariable(name: "x", arg: 1, scope: !2058, file: !20, line: 7, type: !29)
!2063 = !DILocalVariable(name: "n", arg: 2, scope: !2058, file: !20, line: 7, type: !510)
!2064 = !DILocalVariable(name: "a", scope: !2058, file: !20, line: 8, type: !139)
!2065 = !DILocalVariable(name: "i", scope: !2066, file: !20, line: 9, type: !510)
!2066 = distinct !DILexicalBlock(scope: !2058, file: !20, line: 9, column: 3)
!2067 = !DILocalVariable(name: "s", scope: !2058, file: !20, line: 12, type: !29)
!2068 = !DILocalVariable(name: "i", scope: !2069, file: !20, line: 13, type: !44)
!2069 = distinct !DILexicalBlock(scope: !2058, file: !20, line: 13, column: 3)
!2070 = !DILocation(line: 0, scope: !2058)
!2071 = !DILocation(line: 0, scope: !2066)
!2072 = !DILocation(line: 9, column: 21, scope: !2073)
!2073 = distinct !DILexicalBlock(scope: !2066, file: !20, line: 9, column: 3)
!2074 = !DILocation(line: 9, column: 3, scope: !2066)
!2075 = !DILocation(line: 367, column: 35, scope: !2076, inlinedAt: !2081)
!2076 = distinct !DILexicalBlock(scope: !2077, file: !10, line: 365, column: 7)
!2077 = distinct !DISubprogram(name: "~_Vector_base", linkageName: "_ZNSt12_Vector_baseIdSaIdEED2Ev", scope: !142, file: !10, line: 364, type: !320, scopeLine: 365, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !346, retainedNodes: !2078)
!2078 = !{!2079}
!2079 = !DILocalVariable(name: "this", arg: 1, scope: !2077, type: !2080, flags: DIFlagArtificial | DIFlagObjectPointer)
!2080 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !142, size: 64)
!2081 = distinct !DILocation(line: 733, column: 7, scope: !2082, inlinedAt: !2086)
!2082 = distinct !DILexicalBlock(scope: !2083, file: !10, line: 729, column: 7)
!2083 = distinct !DISubprogram(name: "~vector", linkageName: "_ZNSt6vectorIdSaIdEED2Ev", scope: !139, file: !10, line: 728, type: !403, scopeLine: 729, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !454, retainedNodes: !2084)
!2084 = !{!2085}
!2085 = !DILocalVariable(name: "this", arg: 1, scope: !2083, type: !802, flags: DIFlagArtificial | DIFlagObjectPointer)
!2086 = distinct !DILocation(line: 17, column: 1, scope: !2058)
!2087 = !DILocation(line: 0, scope: !2069)
!2088 = !DILocation(line: 13, column: 33, scope: !2089)
!2089 = distinct !DILexicalBlock(scope: !2069, file: !20, line: 13, column: 3)
!2090 = !DILocation(line: 13, column: 3, scope: !2069)
!2091 = !DILocation(line: 14, column: 10, scope: !2092)
!2092 = distinct !DILexicalBlock(scope: !2089, file: !20, line: 13, column: 50)
!2093 = !{!2094, !2094, i64 0}
!2094 = !{!"double", !2095, i64 0}
!2095 = !{!"omnipotent char", !2096, i64 0}
!2096 = !{!"Simple C++ TBAA"}
!2097 = !DILocation(line: 10, column: 24, scope: !2098)
!2098 = distinct !DILexicalBlock(scope: !2073, file: !20, line: 9, column: 31)
!2099 = !DILocation(line: 10, column: 21, scope: !2098)
!2100 = !DILocation(line: 10, column: 19, scope: !2098)
!2101 = !DILocalVariable(name: "this", arg: 1, scope: !2102, type: !802, flags: DIFlagArtificial | DIFlagObjectPointer)
!2102 = distinct !DISubprogram(name: "push_back", linkageName: "_ZNSt6vectorIdSaIdEE9push_backEOd", scope: !139, file: !10, line: 1293, type: !661, scopeLine: 1294, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !660, retainedNodes: !2103)
!2103 = !{!2101, !2104}
!2104 = !DILocalVariable(name: "__x", arg: 2, scope: !2102, file: !10, line: 1293, type: !663)
!2105 = !DILocation(line: 0, scope: !2102, inlinedAt: !2106)
!2106 = distinct !DILocation(line: 10, column: 7, scope: !2098)
!2107 = !DILocalVariable(name: "this", arg: 1, scope: !2108, type: !802, flags: DIFlagArtificial | DIFlagObjectPointer)
!2108 = distinct !DISubprogram(name: "emplace_back<double>", linkageName: "_ZNSt6vectorIdSaIdEE12emplace_backIJdEEERdDpOT_", scope: !139, file: !2, line: 112, type: !2109, scopeLine: 113, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !2112, declaration: !2111, retainedNodes: !2116)
!2109 = !DISubroutineType(types: !2110)
!2110 = !{!626, !405, !754}
!2111 = !DISubprogram(name: "emplace_back<double>", linkageName: "_ZNSt6vectorIdSaIdEE12emplace_backIJdEEERdDpOT_", scope: !139, file: !2, line: 112, type: !2109, scopeLine: 112, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !2112)
!2112 = !{!2113}
!2113 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Args", value: !2114)
!2114 = !{!2115}
!2115 = !DITemplateTypeParameter(type: !29)
!2116 = !{!2107, !2117}
!2117 = !DILocalVariable(name: "__args", arg: 2, scope: !2108, file: !10, line: 1303, type: !754)
!2118 = !DILocation(line: 0, scope: !2108, inlinedAt: !2119)
!2119 = distinct !DILocation(line: 1294, column: 9, scope: !2102, inlinedAt: !2106)
!2120 = !DILocation(line: 114, column: 30, scope: !2121, inlinedAt: !2119)
!2121 = distinct !DILexicalBlock(scope: !2108, file: !2, line: 114, column: 6)
!2122 = !DILocation(line: 114, column: 6, scope: !2108, inlinedAt: !2119)
!2123 = !DILocalVariable(name: "__a", arg: 1, scope: !2124, file: !157, line: 511, type: !163)
!2124 = distinct !DISubprogram(name: "construct<double, double>", linkageName: "_ZNSt16allocator_traitsISaIdEE9constructIdJdEEEvRS0_PT_DpOT0_", scope: !156, file: !157, line: 511, type: !2125, scopeLine: 514, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !2128, declaration: !2127, retainedNodes: !2130)
!2125 = !DISubroutineType(types: !2126)
!2126 = !{null, !163, !50, !754}
!2127 = !DISubprogram(name: "construct<double, double>", linkageName: "_ZNSt16allocator_traitsISaIdEE9constructIdJdEEEvRS0_PT_DpOT0_", scope: !156, file: !157, line: 511, type: !2125, scopeLine: 511, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !2128)
!2128 = !{!2129, !2113}
!2129 = !DITemplateTypeParameter(name: "_Up", type: !29)
!2130 = !{!2123, !2131, !2132}
!2131 = !DILocalVariable(name: "__p", arg: 2, scope: !2124, file: !157, line: 511, type: !50)
!2132 = !DILocalVariable(name: "__args", arg: 3, scope: !2124, file: !157, line: 512, type: !754)
!2133 = !DILocation(line: 0, scope: !2124, inlinedAt: !2134)
!2134 = distinct !DILocation(line: 117, column: 6, scope: !2135, inlinedAt: !2119)
!2135 = distinct !DILexicalBlock(scope: !2121, file: !2, line: 115, column: 4)
!2136 = !DILocalVariable(name: "this", arg: 1, scope: !2137, type: !2144, flags: DIFlagArtificial | DIFlagObjectPointer)
!2137 = distinct !DISubprogram(name: "construct<double, double>", linkageName: "_ZNSt15__new_allocatorIdE9constructIdJdEEEvPT_DpOT0_", scope: !171, file: !172, line: 173, type: !2138, scopeLine: 175, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !2128, declaration: !2140, retainedNodes: !2141)
!2138 = !DISubroutineType(types: !2139)
!2139 = !{null, !177, !50, !754}
!2140 = !DISubprogram(name: "construct<double, double>", linkageName: "_ZNSt15__new_allocatorIdE9constructIdJdEEEvPT_DpOT0_", scope: !171, file: !172, line: 173, type: !2138, scopeLine: 173, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !2128)
!2141 = !{!2136, !2142, !2143}
!2142 = !DILocalVariable(name: "__p", arg: 2, scope: !2137, file: !172, line: 173, type: !50)
!2143 = !DILocalVariable(name: "__args", arg: 3, scope: !2137, file: !172, line: 173, type: !754)
!2144 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !171, size: 64)
!2145 = !DILocation(line: 0, scope: !2137, inlinedAt: !2146)
!2146 = distinct !DILocation(line: 516, column: 8, scope: !2124, inlinedAt: !2134)
!2147 = !DILocation(line: 175, column: 4, scope: !2137, inlinedAt: !2146)
!2148 = !DILocation(line: 121, column: 4, scope: !2135, inlinedAt: !2119)
!2149 = !DILocalVariable(name: "__position", arg: 2, scope: !2150, file: !10, line: 1868, type: !474)
!2150 = distinct !DISubprogram(name: "_M_realloc_insert<double>", linkageName: "_ZNSt6vectorIdSaIdEE17_M_realloc_insertIJdEEEvN9__gnu_cxx17__normal_iteratorIPdS1_EEDpOT_", scope: !139, file: !2, line: 440, type: !2151, scopeLine: 447, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !2112, declaration: !2153, retainedNodes: !2154)
!2151 = !DISubroutineType(types: !2152)
!2152 = !{null, !405, !474, !754}
!2153 = !DISubprogram(name: "_M_realloc_insert<double>", linkageName: "_ZNSt6vectorIdSaIdEE17_M_realloc_insertIJdEEEvN9__gnu_cxx17__normal_iteratorIPdS1_EEDpOT_", scope: !139, file: !2, line: 440, type: !2151, scopeLine: 440, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !2112)
!2154 = !{!2155, !2149, !2156, !2157, !2159, !2160, !2161, !2162, !2163}
!2155 = !DILocalVariable(name: "this", arg: 1, scope: !2150, type: !802, flags: DIFlagArtificial | DIFlagObjectPointer)
!2156 = !DILocalVariable(name: "__args", arg: 3, scope: !2150, file: !10, line: 1868, type: !754)
!2157 = !DILocalVariable(name: "__len", scope: !2150, file: !2, line: 448, type: !2158)
!2158 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !135)
!2159 = !DILocalVariable(name: "__old_start", scope: !2150, file: !2, line: 450, type: !394)
!2160 = !DILocalVariable(name: "__old_finish", scope: !2150, file: !2, line: 451, type: !394)
!2161 = !DILocalVariable(name: "__elems_before", scope: !2150, file: !2, line: 452, type: !2158)
!2162 = !DILocalVariable(name: "__new_start", scope: !2150, file: !2, line: 453, type: !394)
!2163 = !DILocalVariable(name: "__new_finish", scope: !2150, file: !2, line: 454, type: !394)
!2164 = !DILocation(line: 0, scope: !2150, inlinedAt: !2165)
!2165 = distinct !DILocation(line: 123, column: 4, scope: !2121, inlinedAt: !2119)
!2166 = !DILocalVariable(name: "this", arg: 1, scope: !2167, type: !831, flags: DIFlagArtificial | DIFlagObjectPointer)
!2167 = distinct !DISubprogram(name: "_M_check_len", linkageName: "_ZNKSt6vectorIdSaIdEE12_M_check_lenEmPKc", scope: !139, file: !10, line: 1891, type: !700, scopeLine: 1892, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !699, retainedNodes: !2168)
!2168 = !{!2166, !2169, !2170, !2171}
!2169 = !DILocalVariable(name: "__n", arg: 2, scope: !2167, file: !10, line: 1891, type: !135)
!2170 = !DILocalVariable(name: "__s", arg: 3, scope: !2167, file: !10, line: 1891, type: !703)
!2171 = !DILocalVariable(name: "__len", scope: !2167, file: !10, line: 1896, type: !2158)
!2172 = !DILocation(line: 0, scope: !2167, inlinedAt: !2173)
!2173 = distinct !DILocation(line: 449, column: 2, scope: !2150, inlinedAt: !2165)
!2174 = !DILocalVariable(name: "this", arg: 1, scope: !2175, type: !831, flags: DIFlagArtificial | DIFlagObjectPointer)
!2175 = distinct !DISubprogram(name: "size", linkageName: "_ZNKSt6vectorIdSaIdEE4sizeEv", scope: !139, file: !10, line: 987, type: !610, scopeLine: 988, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !609, retainedNodes: !2176)
!2176 = !{!2174}
!2177 = !DILocation(line: 0, scope: !2175, inlinedAt: !2178)
!2178 = distinct !DILocation(line: 1893, column: 19, scope: !2179, inlinedAt: !2173)
!2179 = distinct !DILexicalBlock(scope: !2167, file: !10, line: 1893, column: 6)
!2180 = !DILocation(line: 988, column: 50, scope: !2175, inlinedAt: !2178)
!2181 = !DILocation(line: 1893, column: 26, scope: !2179, inlinedAt: !2173)
!2182 = !DILocation(line: 1893, column: 6, scope: !2167, inlinedAt: !2173)
!2183 = !DILocation(line: 1894, column: 4, scope: !2179, inlinedAt: !2173)
!2184 = !DILocation(line: 0, scope: !2175, inlinedAt: !2185)
!2185 = distinct !DILocation(line: 1896, column: 26, scope: !2167, inlinedAt: !2173)
!2186 = !DILocation(line: 0, scope: !2175, inlinedAt: !2187)
!2187 = distinct !DILocation(line: 1896, column: 46, scope: !2167, inlinedAt: !2173)
!2188 = !DILocation(line: 1896, column: 35, scope: !2167, inlinedAt: !2173)
!2189 = !DILocation(line: 1896, column: 33, scope: !2167, inlinedAt: !2173)
!2190 = !DILocation(line: 0, scope: !2175, inlinedAt: !2191)
!2191 = distinct !DILocation(line: 1897, column: 18, scope: !2167, inlinedAt: !2173)
!2192 = !DILocation(line: 1897, column: 16, scope: !2167, inlinedAt: !2173)
!2193 = !DILocation(line: 1897, column: 25, scope: !2167, inlinedAt: !2173)
!2194 = !DILocalVariable(name: "this", arg: 1, scope: !2195, type: !2080, flags: DIFlagArtificial | DIFlagObjectPointer)
!2195 = distinct !DISubprogram(name: "_M_allocate", linkageName: "_ZNSt12_Vector_baseIdSaIdEE11_M_allocateEm", scope: !142, file: !10, line: 375, type: !348, scopeLine: 376, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !347, retainedNodes: !2196)
!2196 = !{!2194, !2197}
!2197 = !DILocalVariable(name: "__n", arg: 2, scope: !2195, file: !10, line: 375, type: !44)
!2198 = !DILocation(line: 0, scope: !2195, inlinedAt: !2199)
!2199 = distinct !DILocation(line: 453, column: 33, scope: !2150, inlinedAt: !2165)
!2200 = !DILocation(line: 378, column: 13, scope: !2195, inlinedAt: !2199)
!2201 = !DILocation(line: 378, column: 9, scope: !2195, inlinedAt: !2199)
!2202 = !DILocalVariable(name: "__a", arg: 1, scope: !2203, file: !157, line: 463, type: !163)
!2203 = distinct !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaIdEE8allocateERS0_m", scope: !156, file: !157, line: 463, type: !160, scopeLine: 464, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !159, retainedNodes: !2204)
!2204 = !{!2202, !2205}
!2205 = !DILocalVariable(name: "__n", arg: 2, scope: !2203, file: !157, line: 463, type: !224)
!2206 = !DILocation(line: 0, scope: !2203, inlinedAt: !2207)
!2207 = distinct !DILocation(line: 378, column: 20, scope: !2195, inlinedAt: !2199)
!2208 = !DILocalVariable(name: "this", arg: 1, scope: !2209, type: !2144, flags: DIFlagArtificial | DIFlagObjectPointer)
!2209 = distinct !DISubprogram(name: "allocate", linkageName: "_ZNSt15__new_allocatorIdE8allocateEmPKv", scope: !171, file: !172, line: 112, type: !199, scopeLine: 113, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !198, retainedNodes: !2210)
!2210 = !{!2208, !2211, !2212}
!2211 = !DILocalVariable(name: "__n", arg: 2, scope: !2209, file: !172, line: 112, type: !201)
!2212 = !DILocalVariable(arg: 3, scope: !2209, file: !172, line: 112, type: !136)
!2213 = !DILocation(line: 0, scope: !2209, inlinedAt: !2214)
!2214 = distinct !DILocation(line: 464, column: 20, scope: !2203, inlinedAt: !2207)
!2215 = !DILocation(line: 137, column: 53, scope: !2209, inlinedAt: !2214)
!2216 = !DILocation(line: 137, column: 27, scope: !2209, inlinedAt: !2214)
!2217 = !DILocation(line: 463, column: 20, scope: !2218, inlinedAt: !2165)
!2218 = distinct !DILexicalBlock(scope: !2150, file: !2, line: 456, column: 2)
!2219 = !DILocation(line: 0, scope: !2124, inlinedAt: !2220)
!2220 = distinct !DILocation(line: 462, column: 4, scope: !2218, inlinedAt: !2165)
!2221 = !DILocation(line: 0, scope: !2137, inlinedAt: !2222)
!2222 = distinct !DILocation(line: 516, column: 8, scope: !2124, inlinedAt: !2220)
!2223 = !DILocation(line: 175, column: 4, scope: !2137, inlinedAt: !2222)
!2224 = !DILocalVariable(name: "__first", arg: 1, scope: !2225, file: !10, line: 499, type: !394)
!2225 = distinct !DISubprogram(name: "_S_relocate", linkageName: "_ZNSt6vectorIdSaIdEE11_S_relocateEPdS2_S2_RS0_", scope: !139, file: !10, line: 499, type: !400, scopeLine: 501, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !399, retainedNodes: !2226)
!2226 = !{!2224, !2227, !2228, !2229}
!2227 = !DILocalVariable(name: "__last", arg: 2, scope: !2225, file: !10, line: 499, type: !394)
!2228 = !DILocalVariable(name: "__result", arg: 3, scope: !2225, file: !10, line: 499, type: !394)
!2229 = !DILocalVariable(name: "__alloc", arg: 4, scope: !2225, file: !10, line: 500, type: !395)
!2230 = !DILocation(line: 0, scope: !2225, inlinedAt: !2231)
!2231 = distinct !DILocation(line: 474, column: 23, scope: !2232, inlinedAt: !2165)
!2232 = distinct !DILexicalBlock(scope: !2233, file: !2, line: 473, column: 6)
!2233 = distinct !DILexicalBlock(scope: !2218, file: !2, line: 472, column: 29)
!2234 = !DILocalVariable(name: "__first", arg: 1, scope: !2235, file: !2236, line: 1127, type: !50)
!2235 = distinct !DISubprogram(name: "__relocate_a<double *, double *, std::allocator<double> >", linkageName: "_ZSt12__relocate_aIPdS0_SaIdEET0_T_S3_S2_RT1_", scope: !24, file: !2236, line: 1127, type: !2237, scopeLine: 1132, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !2243, retainedNodes: !2239)
!2236 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_uninitialized.h", directory: "", checksumkind: CSK_MD5, checksum: "76b804c7705a952d454f754eea890c01")
!2237 = !DISubroutineType(types: !2238)
!2238 = !{!50, !50, !50, !50, !222}
!2239 = !{!2234, !2240, !2241, !2242}
!2240 = !DILocalVariable(name: "__last", arg: 2, scope: !2235, file: !2236, line: 1127, type: !50)
!2241 = !DILocalVariable(name: "__result", arg: 3, scope: !2235, file: !2236, line: 1128, type: !50)
!2242 = !DILocalVariable(name: "__alloc", arg: 4, scope: !2235, file: !2236, line: 1128, type: !222)
!2243 = !{!2244, !2245, !2246}
!2244 = !DITemplateTypeParameter(name: "_InputIterator", type: !50)
!2245 = !DITemplateTypeParameter(name: "_ForwardIterator", type: !50)
!2246 = !DITemplateTypeParameter(name: "_Allocator", type: !165)
!2247 = !DILocation(line: 0, scope: !2235, inlinedAt: !2248)
!2248 = distinct !DILocation(line: 504, column: 9, scope: !2225, inlinedAt: !2231)
!2249 = !DILocalVariable(name: "__first", arg: 1, scope: !2250, file: !2236, line: 1100, type: !50)
!2250 = distinct !DISubprogram(name: "__relocate_a_1<double, double>", linkageName: "_ZSt14__relocate_a_1IddENSt9enable_ifIXsr3std24__is_bitwise_relocatableIT_EE5valueEPS1_E4typeES2_S2_S2_RSaIT0_E", scope: !24, file: !2236, line: 1100, type: !2251, scopeLine: 1103, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !2263, retainedNodes: !2258)
!2251 = !DISubroutineType(types: !2252)
!2252 = !{!2253, !50, !50, !50, !222}
!2253 = !DIDerivedType(tag: DW_TAG_typedef, name: "__enable_if_t<std::__is_bitwise_relocatable<double>::value, double *>", scope: !24, file: !359, line: 2240, baseType: !2254)
!2254 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !2255, file: !359, line: 2234, baseType: !50)
!2255 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "enable_if<true, double *>", scope: !24, file: !359, line: 2233, size: 8, flags: DIFlagTypePassByValue, elements: !258, templateParams: !2256, identifier: "_ZTSSt9enable_ifILb1EPdE")
!2256 = !{!753, !2257}
!2257 = !DITemplateTypeParameter(name: "_Tp", type: !50)
!2258 = !{!2249, !2259, !2260, !2261, !2262}
!2259 = !DILocalVariable(name: "__last", arg: 2, scope: !2250, file: !2236, line: 1100, type: !50)
!2260 = !DILocalVariable(name: "__result", arg: 3, scope: !2250, file: !2236, line: 1101, type: !50)
!2261 = !DILocalVariable(name: "__alloc", arg: 4, scope: !2250, file: !2236, line: 1102, type: !222)
!2262 = !DILocalVariable(name: "__count", scope: !2250, file: !2236, line: 1104, type: !518)
!2263 = !{!52, !2129}
!2264 = !DILocation(line: 0, scope: !2250, inlinedAt: !2265)
!2265 = distinct !DILocation(line: 1133, column: 14, scope: !2235, inlinedAt: !2248)
!2266 = !DILocation(line: 1105, column: 19, scope: !2267, inlinedAt: !2265)
!2267 = distinct !DILexicalBlock(scope: !2250, file: !2236, line: 1105, column: 11)
!2268 = !DILocation(line: 1105, column: 11, scope: !2250, inlinedAt: !2265)
!2269 = !DILocation(line: 1117, column: 4, scope: !2270, inlinedAt: !2265)
!2270 = distinct !DILexicalBlock(scope: !2267, file: !2236, line: 1106, column: 2)
!2271 = !DILocation(line: 1118, column: 2, scope: !2270, inlinedAt: !2265)
!2272 = !DILocation(line: 1119, column: 23, scope: !2250, inlinedAt: !2265)
!2273 = !DILocation(line: 0, scope: !2225, inlinedAt: !2274)
!2274 = distinct !DILocation(line: 479, column: 23, scope: !2232, inlinedAt: !2165)
!2275 = !DILocation(line: 0, scope: !2235, inlinedAt: !2276)
!2276 = distinct !DILocation(line: 504, column: 9, scope: !2225, inlinedAt: !2274)
!2277 = !DILocation(line: 0, scope: !2250, inlinedAt: !2278)
!2278 = distinct !DILocation(line: 1133, column: 14, scope: !2235, inlinedAt: !2276)
!2279 = !DILocalVariable(name: "this", arg: 1, scope: !2280, type: !2080, flags: DIFlagArtificial | DIFlagObjectPointer)
!2280 = distinct !DISubprogram(name: "_M_deallocate", linkageName: "_ZNSt12_Vector_baseIdSaIdEE13_M_deallocateEPdm", scope: !142, file: !10, line: 383, type: !351, scopeLine: 384, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !350, retainedNodes: !2281)
!2281 = !{!2279, !2282, !2283}
!2282 = !DILocalVariable(name: "__p", arg: 2, scope: !2280, file: !10, line: 383, type: !264)
!2283 = !DILocalVariable(name: "__n", arg: 3, scope: !2280, file: !10, line: 383, type: !44)
!2284 = !DILocation(line: 0, scope: !2280, inlinedAt: !2285)
!2285 = distinct !DILocation(line: 513, column: 7, scope: !2150, inlinedAt: !2165)
!2286 = !DILocation(line: 386, column: 6, scope: !2287, inlinedAt: !2285)
!2287 = distinct !DILexicalBlock(scope: !2280, file: !10, line: 386, column: 6)
!2288 = !DILocation(line: 386, column: 6, scope: !2280, inlinedAt: !2285)
!2289 = !DILocalVariable(name: "__a", arg: 1, scope: !2290, file: !157, line: 495, type: !163)
!2290 = distinct !DISubprogram(name: "deallocate", linkageName: "_ZNSt16allocator_traitsISaIdEE10deallocateERS0_Pdm", scope: !156, file: !157, line: 495, type: !230, scopeLine: 496, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !229, retainedNodes: !2291)
!2291 = !{!2289, !2292, !2293}
!2292 = !DILocalVariable(name: "__p", arg: 2, scope: !2290, file: !157, line: 495, type: !162)
!2293 = !DILocalVariable(name: "__n", arg: 3, scope: !2290, file: !157, line: 495, type: !224)
!2294 = !DILocation(line: 0, scope: !2290, inlinedAt: !2295)
!2295 = distinct !DILocation(line: 387, column: 4, scope: !2287, inlinedAt: !2285)
!2296 = !DILocalVariable(name: "this", arg: 1, scope: !2297, type: !2144, flags: DIFlagArtificial | DIFlagObjectPointer)
!2297 = distinct !DISubprogram(name: "deallocate", linkageName: "_ZNSt15__new_allocatorIdE10deallocateEPdm", scope: !171, file: !172, line: 142, type: !203, scopeLine: 143, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !202, retainedNodes: !2298)
!2298 = !{!2296, !2299, !2300}
!2299 = !DILocalVariable(name: "__p", arg: 2, scope: !2297, file: !172, line: 142, type: !50)
!2300 = !DILocalVariable(name: "__n", arg: 3, scope: !2297, file: !172, line: 142, type: !201)
!2301 = !DILocation(line: 0, scope: !2297, inlinedAt: !2302)
!2302 = distinct !DILocation(line: 496, column: 13, scope: !2290, inlinedAt: !2295)
!2303 = !DILocation(line: 158, column: 2, scope: !2297, inlinedAt: !2302)
!2304 = !DILocation(line: 387, column: 4, scope: !2287, inlinedAt: !2285)
!2305 = !DILocation(line: 517, column: 53, scope: !2150, inlinedAt: !2165)
!2306 = !DILocation(line: 0, scope: !2121, inlinedAt: !2119)
!2307 = distinct !{!2307, !2074, !2308, !2309}
!2308 = !DILocation(line: 11, column: 3, scope: !2066)
!2309 = !{!"llvm.loop.mustprogress"}
!2310 = !DILocation(line: 17, column: 1, scope: !2098)
!2311 = !DILocation(line: 0, scope: !2083, inlinedAt: !2312)
!2312 = distinct !DILocation(line: 17, column: 1, scope: !2058)
!2313 = !DILocation(line: 0, scope: !2077, inlinedAt: !2314)
!2314 = distinct !DILocation(line: 733, column: 7, scope: !2082, inlinedAt: !2312)
!2315 = !DILocation(line: 0, scope: !2280, inlinedAt: !2316)
!2316 = distinct !DILocation(line: 366, column: 2, scope: !2076, inlinedAt: !2314)
!2317 = !DILocation(line: 386, column: 6, scope: !2287, inlinedAt: !2316)
!2318 = !DILocation(line: 386, column: 6, scope: !2280, inlinedAt: !2316)
!2319 = !DILocation(line: 0, scope: !2290, inlinedAt: !2320)
!2320 = distinct !DILocation(line: 387, column: 4, scope: !2287, inlinedAt: !2316)
!2321 = !DILocation(line: 0, scope: !2297, inlinedAt: !2322)
!2322 = distinct !DILocation(line: 496, column: 13, scope: !2290, inlinedAt: !2320)
!2323 = !DILocation(line: 158, column: 2, scope: !2297, inlinedAt: !2322)
!2324 = !DILocation(line: 387, column: 4, scope: !2287, inlinedAt: !2316)
!2325 = !DILocation(line: 17, column: 1, scope: !2058)
!2326 = !DILocation(line: 0, scope: !2083, inlinedAt: !2086)
!2327 = !DILocation(line: 0, scope: !2077, inlinedAt: !2081)
!2328 = !DILocation(line: 0, scope: !2280, inlinedAt: !2329)
!2329 = distinct !DILocation(line: 366, column: 2, scope: !2076, inlinedAt: !2081)
!2330 = !DILocation(line: 386, column: 6, scope: !2287, inlinedAt: !2329)
!2331 = !DILocation(line: 386, column: 6, scope: !2280, inlinedAt: !2329)
!2332 = !DILocalVariable(name: "this", arg: 1, scope: !2333, type: !802, flags: DIFlagArtificial | DIFlagObjectPointer)
!2333 = distinct !DISubprogram(name: "operator[]", linkageName: "_ZNSt6vectorIdSaIdEEixEm", scope: !139, file: !10, line: 1121, type: !624, scopeLine: 1122, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !623, retainedNodes: !2334)
!2334 = !{!2332, !2335}
!2335 = !DILocalVariable(name: "__n", arg: 2, scope: !2333, file: !10, line: 1121, type: !135)
!2336 = !DILocation(line: 0, scope: !2333, inlinedAt: !2337)
!2337 = distinct !DILocation(line: 14, column: 10, scope: !2092)
!2338 = !DILocation(line: 0, scope: !2333, inlinedAt: !2339)
!2339 = distinct !DILocation(line: 14, column: 17, scope: !2092)
!2340 = !DILocation(line: 1124, column: 34, scope: !2333, inlinedAt: !2339)
!2341 = !DILocation(line: 14, column: 17, scope: !2092)
!2342 = !DILocation(line: 14, column: 7, scope: !2092)
!2343 = !DILocation(line: 13, column: 29, scope: !2089)
!2344 = !DILocation(line: 0, scope: !2175, inlinedAt: !2345)
!2345 = distinct !DILocation(line: 13, column: 37, scope: !2089)
!2346 = distinct !{!2346, !2347}
!2347 = !{!"llvm.loop.unroll.disable"}
!2348 = !DILocation(line: 0, scope: !2290, inlinedAt: !2349)
!2349 = distinct !DILocation(line: 387, column: 4, scope: !2287, inlinedAt: !2329)
!2350 = !DILocation(line: 0, scope: !2297, inlinedAt: !2351)
!2351 = distinct !DILocation(line: 496, column: 13, scope: !2290, inlinedAt: !2349)
!2352 = !DILocation(line: 158, column: 2, scope: !2297, inlinedAt: !2351)
!2353 = !DILocation(line: 387, column: 4, scope: !2287, inlinedAt: !2329)
!2354 = distinct !{!2354, !2090, !2355, !2309}
!2355 = !DILocation(line: 15, column: 3, scope: !2069)
!2356 = distinct !DISubprogram(name: "vector_resized_and_erased", scope: !20, file: !20, line: 19, type: !2357, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, retainedNodes: !2359)
!2357 = !DISubroutineType(types: !2358)
!2358 = !{!29, !194, !510}
!2359 = !{!2360, !2361, !2362, !2363, !2364}
!2360 = !DILocalVariable(name: "x", arg: 1, scope: !2356, file: !20, line: 19, type: !194)
!2361 = !DILocalVariable(name: "n", arg: 2, scope: !2356, file: !20, line: 19, type: !510)
!2362 = !DILocalVariable(name: "a", scope: !2356, file: !20, line: 20, type: !139)
!2363 = !DILocalVariable(name: "s", scope: !2356, file: !20, line: 25, type: !29)
!2364 = !DILocalVariable(name: "i", scope: !2365, file: !20, line: 26, type: !44)
!2365 = distinct !DILexicalBlock(scope: !2356, file: !20, line: 26, column: 3)
!2366 = distinct !DIAssignID()
!2367 = !DILocation(line: 0, scope: !2356)
!2368 = !DILocation(line: 20, column: 3, scope: !2356)
!2369 = !DILocation(line: 20, column: 30, scope: !2356)
!2370 = !DILocalVariable(name: "this", arg: 1, scope: !2371, type: !802, flags: DIFlagArtificial | DIFlagObjectPointer)
!2371 = distinct !DISubprogram(name: "vector<const double *, void>", linkageName: "_ZNSt6vectorIdSaIdEEC2IPKdvEET_S5_RKS0_", scope: !139, file: !10, line: 702, type: !2372, scopeLine: 705, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !2375, declaration: !2374, retainedNodes: !2378)
!2372 = !DISubroutineType(types: !2373)
!2373 = !{null, !405, !194, !194, !409}
!2374 = !DISubprogram(name: "vector<const double *, void>", scope: !139, file: !10, line: 702, type: !2372, scopeLine: 702, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !2375)
!2375 = !{!2376, !2377}
!2376 = !DITemplateTypeParameter(name: "_InputIterator", type: !194)
!2377 = !DITemplateTypeParameter(type: null)
!2378 = !{!2370, !2379, !2380, !2381}
!2379 = !DILocalVariable(name: "__first", arg: 2, scope: !2371, file: !10, line: 702, type: !194)
!2380 = !DILocalVariable(name: "__last", arg: 3, scope: !2371, file: !10, line: 702, type: !194)
!2381 = !DILocalVariable(name: "__a", arg: 4, scope: !2371, file: !10, line: 703, type: !409)
!2382 = !DILocation(line: 0, scope: !2371, inlinedAt: !2383)
!2383 = distinct !DILocation(line: 20, column: 23, scope: !2356)
!2384 = !DILocalVariable(name: "this", arg: 1, scope: !2385, type: !2080, flags: DIFlagArtificial | DIFlagObjectPointer)
!2385 = distinct !DISubprogram(name: "_Vector_base", linkageName: "_ZNSt12_Vector_baseIdSaIdEEC2ERKS0_", scope: !142, file: !10, line: 318, type: !323, scopeLine: 319, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !322, retainedNodes: !2386)
!2386 = !{!2384, !2387}
!2387 = !DILocalVariable(name: "__a", arg: 2, scope: !2385, file: !10, line: 318, type: !325)
!2388 = !DILocation(line: 0, scope: !2385, inlinedAt: !2389)
!2389 = distinct !DILocation(line: 704, column: 4, scope: !2371, inlinedAt: !2383)
!2390 = !DILocalVariable(name: "this", arg: 1, scope: !2391, type: !2394, flags: DIFlagArtificial | DIFlagObjectPointer)
!2391 = distinct !DISubprogram(name: "_Vector_impl", linkageName: "_ZNSt12_Vector_baseIdSaIdEE12_Vector_implC2ERKS0_", scope: !145, file: !10, line: 143, type: !290, scopeLine: 145, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !289, retainedNodes: !2392)
!2392 = !{!2390, !2393}
!2393 = !DILocalVariable(name: "__a", arg: 2, scope: !2391, file: !10, line: 143, type: !292)
!2394 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !145, size: 64)
!2395 = !DILocation(line: 0, scope: !2391, inlinedAt: !2396)
!2396 = distinct !DILocation(line: 319, column: 9, scope: !2385, inlinedAt: !2389)
!2397 = !DILocalVariable(name: "this", arg: 1, scope: !2398, type: !2400, flags: DIFlagArtificial | DIFlagObjectPointer)
!2398 = distinct !DISubprogram(name: "_Vector_impl_data", linkageName: "_ZNSt12_Vector_baseIdSaIdEE17_Vector_impl_dataC2Ev", scope: !261, file: !10, line: 99, type: !269, scopeLine: 101, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !268, retainedNodes: !2399)
!2399 = !{!2397}
!2400 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !261, size: 64)
!2401 = !DILocation(line: 0, scope: !2398, inlinedAt: !2402)
!2402 = distinct !DILocation(line: 143, column: 2, scope: !2391, inlinedAt: !2396)
!2403 = !DILocation(line: 100, column: 16, scope: !2398, inlinedAt: !2402)
!2404 = distinct !DIAssignID()
!2405 = !DILocalVariable(name: "this", arg: 1, scope: !2406, type: !802, flags: DIFlagArtificial | DIFlagObjectPointer)
!2406 = distinct !DISubprogram(name: "_M_range_initialize<const double *>", linkageName: "_ZNSt6vectorIdSaIdEE19_M_range_initializeIPKdEEvT_S5_St20forward_iterator_tag", scope: !139, file: !10, line: 1682, type: !2407, scopeLine: 1684, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !2414, declaration: !2413, retainedNodes: !2416)
!2407 = !DISubroutineType(types: !2408)
!2408 = !{null, !405, !194, !194, !2409}
!2409 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "forward_iterator_tag", scope: !24, file: !492, line: 99, size: 8, flags: DIFlagTypePassByValue, elements: !2410, identifier: "_ZTSSt20forward_iterator_tag")
!2410 = !{!2411}
!2411 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !2409, baseType: !2412, extraData: i32 0)
!2412 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "input_iterator_tag", scope: !24, file: !492, line: 93, size: 8, flags: DIFlagTypePassByValue, elements: !258, identifier: "_ZTSSt18input_iterator_tag")
!2413 = !DISubprogram(name: "_M_range_initialize<const double *>", linkageName: "_ZNSt6vectorIdSaIdEE19_M_range_initializeIPKdEEvT_S5_St20forward_iterator_tag", scope: !139, file: !10, line: 1682, type: !2407, scopeLine: 1682, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !2414)
!2414 = !{!2415}
!2415 = !DITemplateTypeParameter(name: "_ForwardIterator", type: !194)
!2416 = !{!2405, !2417, !2418, !2419, !2420}
!2417 = !DILocalVariable(name: "__first", arg: 2, scope: !2406, file: !10, line: 1682, type: !194)
!2418 = !DILocalVariable(name: "__last", arg: 3, scope: !2406, file: !10, line: 1682, type: !194)
!2419 = !DILocalVariable(arg: 4, scope: !2406, file: !10, line: 1683, type: !2409)
!2420 = !DILocalVariable(name: "__n", scope: !2406, file: !10, line: 1685, type: !2158)
!2421 = !DILocation(line: 0, scope: !2406, inlinedAt: !2422)
!2422 = distinct !DILocation(line: 706, column: 4, scope: !2423, inlinedAt: !2383)
!2423 = distinct !DILexicalBlock(scope: !2371, file: !10, line: 705, column: 2)
!2424 = !DILocalVariable(name: "__first", arg: 1, scope: !2425, file: !2426, line: 147, type: !194)
!2425 = distinct !DISubprogram(name: "distance<const double *>", linkageName: "_ZSt8distanceIPKdENSt15iterator_traitsIT_E15difference_typeES3_S3_", scope: !24, file: !2426, line: 147, type: !2427, scopeLine: 148, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !2431, retainedNodes: !2429)
!2426 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_iterator_base_funcs.h", directory: "")
!2427 = !DISubroutineType(types: !2428)
!2428 = !{!577, !194, !194}
!2429 = !{!2424, !2430}
!2430 = !DILocalVariable(name: "__last", arg: 2, scope: !2425, file: !2426, line: 147, type: !194)
!2431 = !{!2376}
!2432 = !DILocation(line: 0, scope: !2425, inlinedAt: !2433)
!2433 = distinct !DILocation(line: 1685, column: 26, scope: !2406, inlinedAt: !2422)
!2434 = !DILocalVariable(name: "__first", arg: 1, scope: !2435, file: !2426, line: 99, type: !194)
!2435 = distinct !DISubprogram(name: "__distance<const double *>", linkageName: "_ZSt10__distanceIPKdENSt15iterator_traitsIT_E15difference_typeES3_S3_St26random_access_iterator_tag", scope: !24, file: !2426, line: 99, type: !2436, scopeLine: 101, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !2447, retainedNodes: !2444)
!2436 = !DISubroutineType(types: !2437)
!2437 = !{!577, !194, !194, !2438}
!2438 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "random_access_iterator_tag", scope: !24, file: !492, line: 107, size: 8, flags: DIFlagTypePassByValue, elements: !2439, identifier: "_ZTSSt26random_access_iterator_tag")
!2439 = !{!2440}
!2440 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !2438, baseType: !2441, extraData: i32 0)
!2441 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "bidirectional_iterator_tag", scope: !24, file: !492, line: 103, size: 8, flags: DIFlagTypePassByValue, elements: !2442, identifier: "_ZTSSt26bidirectional_iterator_tag")
!2442 = !{!2443}
!2443 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !2441, baseType: !2409, extraData: i32 0)
!2444 = !{!2434, !2445, !2446}
!2445 = !DILocalVariable(name: "__last", arg: 2, scope: !2435, file: !2426, line: 99, type: !194)
!2446 = !DILocalVariable(arg: 3, scope: !2435, file: !2426, line: 100, type: !2438)
!2447 = !{!2448}
!2448 = !DITemplateTypeParameter(name: "_RandomAccessIterator", type: !194)
!2449 = !DILocation(line: 0, scope: !2435, inlinedAt: !2450)
!2450 = distinct !DILocation(line: 150, column: 14, scope: !2425, inlinedAt: !2433)
!2451 = !DILocation(line: 105, column: 21, scope: !2435, inlinedAt: !2450)
!2452 = !DILocalVariable(name: "__n", arg: 1, scope: !2453, file: !10, line: 1902, type: !135)
!2453 = distinct !DISubprogram(name: "_S_check_init_len", linkageName: "_ZNSt6vectorIdSaIdEE17_S_check_init_lenEmRKS0_", scope: !139, file: !10, line: 1902, type: !705, scopeLine: 1903, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !704, retainedNodes: !2454)
!2454 = !{!2452, !2455}
!2455 = !DILocalVariable(name: "__a", arg: 2, scope: !2453, file: !10, line: 1902, type: !409)
!2456 = !DILocation(line: 0, scope: !2453, inlinedAt: !2457)
!2457 = distinct !DILocation(line: 1687, column: 26, scope: !2406, inlinedAt: !2422)
!2458 = !DILocation(line: 1904, column: 10, scope: !2459, inlinedAt: !2457)
!2459 = distinct !DILexicalBlock(scope: !2453, file: !10, line: 1904, column: 6)
!2460 = !DILocation(line: 1904, column: 6, scope: !2453, inlinedAt: !2457)
!2461 = !DILocation(line: 1905, column: 4, scope: !2459, inlinedAt: !2457)
!2462 = !DILocation(line: 0, scope: !2195, inlinedAt: !2463)
!2463 = distinct !DILocation(line: 1687, column: 14, scope: !2406, inlinedAt: !2422)
!2464 = !DILocation(line: 378, column: 13, scope: !2195, inlinedAt: !2463)
!2465 = !DILocation(line: 378, column: 9, scope: !2195, inlinedAt: !2463)
!2466 = !DILocation(line: 1688, column: 61, scope: !2406, inlinedAt: !2422)
!2467 = !DILocation(line: 1688, column: 18, scope: !2406, inlinedAt: !2422)
!2468 = !DILocation(line: 1688, column: 36, scope: !2406, inlinedAt: !2422)
!2469 = !{!2470, !2471, i64 16}
!2470 = !{!"_ZTSNSt12_Vector_baseIdSaIdEE17_Vector_impl_dataE", !2471, i64 0, !2471, i64 8, !2471, i64 16}
!2471 = !{!"any pointer", !2095, i64 0}
!2472 = distinct !DIAssignID()
!2473 = !DILocalVariable(name: "__first", arg: 1, scope: !2474, file: !2236, line: 365, type: !194)
!2474 = distinct !DISubprogram(name: "__uninitialized_copy_a<const double *, double *, double>", linkageName: "_ZSt22__uninitialized_copy_aIPKdPddET0_T_S4_S3_RSaIT1_E", scope: !24, file: !2236, line: 365, type: !2475, scopeLine: 367, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !2481, retainedNodes: !2477)
!2475 = !DISubroutineType(types: !2476)
!2476 = !{!50, !194, !194, !50, !222}
!2477 = !{!2473, !2478, !2479, !2480}
!2478 = !DILocalVariable(name: "__last", arg: 2, scope: !2474, file: !2236, line: 365, type: !194)
!2479 = !DILocalVariable(name: "__result", arg: 3, scope: !2474, file: !2236, line: 366, type: !50)
!2480 = !DILocalVariable(arg: 4, scope: !2474, file: !2236, line: 366, type: !222)
!2481 = !{!2376, !2245, !52}
!2482 = !DILocation(line: 0, scope: !2474, inlinedAt: !2483)
!2483 = distinct !DILocation(line: 1690, column: 6, scope: !2406, inlinedAt: !2422)
!2484 = !DILocalVariable(name: "__first", arg: 1, scope: !2485, file: !2236, line: 163, type: !194)
!2485 = distinct !DISubprogram(name: "uninitialized_copy<const double *, double *>", linkageName: "_ZSt18uninitialized_copyIPKdPdET0_T_S4_S3_", scope: !24, file: !2236, line: 163, type: !2486, scopeLine: 165, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !2493, retainedNodes: !2488)
!2486 = !DISubroutineType(types: !2487)
!2487 = !{!50, !194, !194, !50}
!2488 = !{!2484, !2489, !2490, !2491, !2492}
!2489 = !DILocalVariable(name: "__last", arg: 2, scope: !2485, file: !2236, line: 163, type: !194)
!2490 = !DILocalVariable(name: "__result", arg: 3, scope: !2485, file: !2236, line: 164, type: !50)
!2491 = !DILocalVariable(name: "__can_memmove", scope: !2485, file: !2236, line: 174, type: !363)
!2492 = !DILocalVariable(name: "__assignable", scope: !2485, file: !2236, line: 181, type: !363)
!2493 = !{!2376, !2245}
!2494 = !DILocation(line: 0, scope: !2485, inlinedAt: !2495)
!2495 = distinct !DILocation(line: 372, column: 14, scope: !2474, inlinedAt: !2483)
!2496 = !DILocalVariable(name: "__first", arg: 1, scope: !2497, file: !2236, line: 145, type: !194)
!2497 = distinct !DISubprogram(name: "__uninit_copy<const double *, double *>", linkageName: "_ZNSt20__uninitialized_copyILb1EE13__uninit_copyIPKdPdEET0_T_S6_S5_", scope: !2498, file: !2236, line: 145, type: !2486, scopeLine: 147, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !2493, declaration: !2501, retainedNodes: !2502)
!2498 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__uninitialized_copy<true>", scope: !24, file: !2236, line: 141, size: 8, flags: DIFlagTypePassByValue, elements: !258, templateParams: !2499, identifier: "_ZTSSt20__uninitialized_copyILb1EE")
!2499 = !{!2500}
!2500 = !DITemplateValueParameter(name: "_TrivialValueTypes", type: !105, value: i1 true)
!2501 = !DISubprogram(name: "__uninit_copy<const double *, double *>", linkageName: "_ZNSt20__uninitialized_copyILb1EE13__uninit_copyIPKdPdEET0_T_S6_S5_", scope: !2498, file: !2236, line: 145, type: !2486, scopeLine: 145, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !2493)
!2502 = !{!2496, !2503, !2504}
!2503 = !DILocalVariable(name: "__last", arg: 2, scope: !2497, file: !2236, line: 145, type: !194)
!2504 = !DILocalVariable(name: "__result", arg: 3, scope: !2497, file: !2236, line: 146, type: !50)
!2505 = !DILocation(line: 0, scope: !2497, inlinedAt: !2506)
!2506 = distinct !DILocation(line: 184, column: 14, scope: !2485, inlinedAt: !2495)
!2507 = !DILocalVariable(name: "__first", arg: 1, scope: !2508, file: !2512, line: 235, type: !194)
!2508 = distinct !DISubprogram(name: "copy<const double *, double *>", linkageName: "_ZSt4copyIPKdPdET0_T_S4_S3_", scope: !24, file: !2509, line: 611, type: !2486, scopeLine: 612, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !2514, retainedNodes: !2510)
!2509 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_algobase.h", directory: "", checksumkind: CSK_MD5, checksum: "acd8696ab950544891c62593445fe486")
!2510 = !{!2507, !2511, !2513}
!2511 = !DILocalVariable(name: "__last", arg: 2, scope: !2508, file: !2512, line: 235, type: !194)
!2512 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/algorithmfwd.h", directory: "")
!2513 = !DILocalVariable(name: "__result", arg: 3, scope: !2508, file: !2512, line: 235, type: !50)
!2514 = !{!2515, !2516}
!2515 = !DITemplateTypeParameter(name: "_IIter", type: !194)
!2516 = !DITemplateTypeParameter(name: "_OIter", type: !50)
!2517 = !DILocation(line: 0, scope: !2508, inlinedAt: !2518)
!2518 = distinct !DILocation(line: 147, column: 18, scope: !2497, inlinedAt: !2506)
!2519 = !DILocalVariable(name: "__first", arg: 1, scope: !2520, file: !2509, line: 527, type: !194)
!2520 = distinct !DISubprogram(name: "__copy_move_a<false, const double *, double *>", linkageName: "_ZSt13__copy_move_aILb0EPKdPdET1_T0_S4_S3_", scope: !24, file: !2509, line: 527, type: !2486, scopeLine: 528, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !2524, retainedNodes: !2521)
!2521 = !{!2519, !2522, !2523}
!2522 = !DILocalVariable(name: "__last", arg: 2, scope: !2520, file: !2509, line: 527, type: !194)
!2523 = !DILocalVariable(name: "__result", arg: 3, scope: !2520, file: !2509, line: 527, type: !50)
!2524 = !{!2525, !2526, !2527}
!2525 = !DITemplateValueParameter(name: "_IsMove", type: !105, value: i1 false)
!2526 = !DITemplateTypeParameter(name: "_II", type: !194)
!2527 = !DITemplateTypeParameter(name: "_OI", type: !50)
!2528 = !DILocation(line: 0, scope: !2520, inlinedAt: !2529)
!2529 = distinct !DILocation(line: 619, column: 14, scope: !2508, inlinedAt: !2518)
!2530 = !DILocalVariable(name: "__first", arg: 1, scope: !2531, file: !2509, line: 521, type: !194)
!2531 = distinct !DISubprogram(name: "__copy_move_a1<false, const double *, double *>", linkageName: "_ZSt14__copy_move_a1ILb0EPKdPdET1_T0_S4_S3_", scope: !24, file: !2509, line: 521, type: !2486, scopeLine: 522, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !2524, retainedNodes: !2532)
!2532 = !{!2530, !2533, !2534}
!2533 = !DILocalVariable(name: "__last", arg: 2, scope: !2531, file: !2509, line: 521, type: !194)
!2534 = !DILocalVariable(name: "__result", arg: 3, scope: !2531, file: !2509, line: 521, type: !50)
!2535 = !DILocation(line: 0, scope: !2531, inlinedAt: !2536)
!2536 = distinct !DILocation(line: 530, column: 3, scope: !2520, inlinedAt: !2529)
!2537 = !DILocalVariable(name: "__first", arg: 1, scope: !2538, file: !2509, line: 486, type: !194)
!2538 = distinct !DISubprogram(name: "__copy_move_a2<false, const double *, double *>", linkageName: "_ZSt14__copy_move_a2ILb0EPKdPdET1_T0_S4_S3_", scope: !24, file: !2509, line: 486, type: !2486, scopeLine: 487, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !2524, retainedNodes: !2539)
!2539 = !{!2537, !2540, !2541}
!2540 = !DILocalVariable(name: "__last", arg: 2, scope: !2538, file: !2509, line: 486, type: !194)
!2541 = !DILocalVariable(name: "__result", arg: 3, scope: !2538, file: !2509, line: 486, type: !50)
!2542 = !DILocation(line: 0, scope: !2538, inlinedAt: !2543)
!2543 = distinct !DILocation(line: 522, column: 14, scope: !2531, inlinedAt: !2536)
!2544 = !DILocalVariable(name: "__first", arg: 1, scope: !2545, file: !2509, line: 420, type: !194)
!2545 = distinct !DISubprogram(name: "__copy_m<double>", linkageName: "_ZNSt11__copy_moveILb0ELb1ESt26random_access_iterator_tagE8__copy_mIdEEPT_PKS3_S6_S4_", scope: !2546, file: !2509, line: 420, type: !2486, scopeLine: 421, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !209, declaration: !2550, retainedNodes: !2551)
!2546 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__copy_move<false, true, std::random_access_iterator_tag>", scope: !24, file: !2509, line: 415, size: 8, flags: DIFlagTypePassByValue, elements: !258, templateParams: !2547, identifier: "_ZTSSt11__copy_moveILb0ELb1ESt26random_access_iterator_tagE")
!2547 = !{!2525, !2548, !2549}
!2548 = !DITemplateValueParameter(name: "_IsSimple", type: !105, value: i1 true)
!2549 = !DITemplateTypeParameter(name: "_Category", type: !2438)
!2550 = !DISubprogram(name: "__copy_m<double>", linkageName: "_ZNSt11__copy_moveILb0ELb1ESt26random_access_iterator_tagE8__copy_mIdEEPT_PKS3_S6_S4_", scope: !2546, file: !2509, line: 420, type: !2486, scopeLine: 420, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !209)
!2551 = !{!2544, !2552, !2553, !2554}
!2552 = !DILocalVariable(name: "__last", arg: 2, scope: !2545, file: !2509, line: 420, type: !194)
!2553 = !DILocalVariable(name: "__result", arg: 3, scope: !2545, file: !2509, line: 420, type: !50)
!2554 = !DILocalVariable(name: "_Num", scope: !2545, file: !2509, line: 429, type: !2555)
!2555 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !518)
!2556 = !DILocation(line: 0, scope: !2545, inlinedAt: !2557)
!2557 = distinct !DILocation(line: 494, column: 14, scope: !2538, inlinedAt: !2543)
!2558 = !DILocation(line: 432, column: 20, scope: !2545, inlinedAt: !2557)
!2559 = !DILocation(line: 1689, column: 18, scope: !2406, inlinedAt: !2422)
!2560 = !DILocation(line: 1689, column: 28, scope: !2406, inlinedAt: !2422)
!2561 = !{!2470, !2471, i64 8}
!2562 = distinct !DIAssignID()
!2563 = !DILocalVariable(name: "this", arg: 1, scope: !2564, type: !802, flags: DIFlagArtificial | DIFlagObjectPointer)
!2564 = distinct !DISubprogram(name: "resize", linkageName: "_ZNSt6vectorIdSaIdEE6resizeEmRKd", scope: !139, file: !10, line: 1029, type: !466, scopeLine: 1030, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !616, retainedNodes: !2565)
!2565 = !{!2563, !2566, !2567}
!2566 = !DILocalVariable(name: "__new_size", arg: 2, scope: !2564, file: !10, line: 1029, type: !135)
!2567 = !DILocalVariable(name: "__x", arg: 3, scope: !2564, file: !10, line: 1029, type: !418)
!2568 = !DILocation(line: 0, scope: !2564, inlinedAt: !2569)
!2569 = distinct !DILocation(line: 21, column: 5, scope: !2356)
!2570 = !DILocation(line: 0, scope: !2175, inlinedAt: !2571)
!2571 = distinct !DILocation(line: 1031, column: 19, scope: !2572, inlinedAt: !2569)
!2572 = distinct !DILexicalBlock(scope: !2564, file: !10, line: 1031, column: 6)
!2573 = !DILocation(line: 1031, column: 6, scope: !2564, inlinedAt: !2569)
!2574 = !DILocation(line: 0, scope: !2203, inlinedAt: !2575)
!2575 = distinct !DILocation(line: 378, column: 20, scope: !2195, inlinedAt: !2463)
!2576 = !DILocation(line: 0, scope: !2209, inlinedAt: !2577)
!2577 = distinct !DILocation(line: 464, column: 20, scope: !2203, inlinedAt: !2575)
!2578 = !DILocation(line: 137, column: 27, scope: !2209, inlinedAt: !2577)
!2579 = !DILocation(line: 708, column: 2, scope: !2423, inlinedAt: !2383)
!2580 = !DILocation(line: 0, scope: !2077, inlinedAt: !2581)
!2581 = distinct !DILocation(line: 708, column: 2, scope: !2423, inlinedAt: !2383)
!2582 = !DILocation(line: 366, column: 24, scope: !2076, inlinedAt: !2581)
!2583 = !{!2470, !2471, i64 0}
!2584 = !DILocation(line: 0, scope: !2280, inlinedAt: !2585)
!2585 = distinct !DILocation(line: 366, column: 2, scope: !2076, inlinedAt: !2581)
!2586 = !DILocation(line: 386, column: 6, scope: !2287, inlinedAt: !2585)
!2587 = !DILocation(line: 386, column: 6, scope: !2280, inlinedAt: !2585)
!2588 = !DILocation(line: 367, column: 17, scope: !2076, inlinedAt: !2581)
!2589 = !DILocation(line: 367, column: 35, scope: !2076, inlinedAt: !2581)
!2590 = !DILocation(line: 0, scope: !2290, inlinedAt: !2591)
!2591 = distinct !DILocation(line: 387, column: 4, scope: !2287, inlinedAt: !2585)
!2592 = !DILocation(line: 0, scope: !2297, inlinedAt: !2593)
!2593 = distinct !DILocation(line: 496, column: 13, scope: !2290, inlinedAt: !2591)
!2594 = !DILocation(line: 158, column: 2, scope: !2297, inlinedAt: !2593)
!2595 = !DILocation(line: 387, column: 4, scope: !2287, inlinedAt: !2585)
!2596 = !DILocation(line: 1687, column: 6, scope: !2406, inlinedAt: !2422)
!2597 = distinct !DIAssignID()
!2598 = distinct !DIAssignID()
!2599 = !DILocation(line: 431, column: 6, scope: !2600, inlinedAt: !2557)
!2600 = distinct !DILexicalBlock(scope: !2545, file: !2509, line: 430, column: 8)
!2601 = !DILocation(line: 21, column: 14, scope: !2356)
!2602 = !DILocation(line: 21, column: 12, scope: !2356)
!2603 = !DILocation(line: 1031, column: 17, scope: !2572, inlinedAt: !2569)
!2604 = !DILocation(line: 0, scope: !2175, inlinedAt: !2605)
!2605 = distinct !DILocation(line: 1032, column: 39, scope: !2572, inlinedAt: !2569)
!2606 = !DILocation(line: 1032, column: 37, scope: !2572, inlinedAt: !2569)
!2607 = !DILocation(line: 1032, column: 4, scope: !2572, inlinedAt: !2569)
!2608 = !DILocation(line: 1073, column: 20, scope: !2609, inlinedAt: !2614)
!2609 = distinct !DISubprogram(name: "__normal_iterator", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEC2ERKS1_", scope: !475, file: !85, line: 1072, type: !483, scopeLine: 1073, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !482, retainedNodes: !2610)
!2610 = !{!2611, !2613}
!2611 = !DILocalVariable(name: "this", arg: 1, scope: !2609, type: !2612, flags: DIFlagArtificial | DIFlagObjectPointer)
!2612 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !475, size: 64)
!2613 = !DILocalVariable(name: "__i", arg: 2, scope: !2609, file: !85, line: 1072, type: !485)
!2614 = distinct !DILocation(line: 869, column: 16, scope: !2615, inlinedAt: !2618)
!2615 = distinct !DISubprogram(name: "begin", linkageName: "_ZNSt6vectorIdSaIdEE5beginEv", scope: !139, file: !10, line: 868, type: !472, scopeLine: 869, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !471, retainedNodes: !2616)
!2616 = !{!2617}
!2617 = !DILocalVariable(name: "this", arg: 1, scope: !2615, type: !802, flags: DIFlagArtificial | DIFlagObjectPointer)
!2618 = distinct !DILocation(line: 22, column: 13, scope: !2356)
!2619 = !{!2471, !2471, i64 0}
!2620 = !DILocation(line: 1073, column: 20, scope: !2609, inlinedAt: !2621)
!2621 = distinct !DILocation(line: 889, column: 16, scope: !2622, inlinedAt: !2625)
!2622 = distinct !DISubprogram(name: "end", linkageName: "_ZNSt6vectorIdSaIdEE3endEv", scope: !139, file: !10, line: 888, type: !472, scopeLine: 889, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !591, retainedNodes: !2623)
!2623 = !{!2624}
!2624 = !DILocalVariable(name: "this", arg: 1, scope: !2622, type: !802, flags: DIFlagArtificial | DIFlagObjectPointer)
!2625 = distinct !DILocation(line: 178, column: 29, scope: !2626, inlinedAt: !2631)
!2626 = distinct !DILexicalBlock(scope: !2627, file: !2, line: 178, column: 11)
!2627 = distinct !DISubprogram(name: "_M_erase", linkageName: "_ZNSt6vectorIdSaIdEE8_M_eraseEN9__gnu_cxx17__normal_iteratorIPdS1_EE", scope: !139, file: !2, line: 176, type: !716, scopeLine: 177, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !715, retainedNodes: !2628)
!2628 = !{!2629, !2630}
!2629 = !DILocalVariable(name: "this", arg: 1, scope: !2627, type: !802, flags: DIFlagArtificial | DIFlagObjectPointer)
!2630 = !DILocalVariable(name: "__position", arg: 2, scope: !2627, file: !10, line: 1941, type: !474)
!2631 = distinct !DILocation(line: 1530, column: 16, scope: !2632, inlinedAt: !2636)
!2632 = distinct !DISubprogram(name: "erase", linkageName: "_ZNSt6vectorIdSaIdEE5eraseEN9__gnu_cxx17__normal_iteratorIPKdS1_EE", scope: !139, file: !10, line: 1529, type: !678, scopeLine: 1530, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !677, retainedNodes: !2633)
!2633 = !{!2634, !2635}
!2634 = !DILocalVariable(name: "this", arg: 1, scope: !2632, type: !802, flags: DIFlagArtificial | DIFlagObjectPointer)
!2635 = !DILocalVariable(name: "__position", arg: 2, scope: !2632, file: !10, line: 1529, type: !536)
!2636 = distinct !DILocation(line: 22, column: 5, scope: !2356)
!2637 = !DILocation(line: 0, scope: !2175, inlinedAt: !2638)
!2638 = distinct !DILocation(line: 1033, column: 24, scope: !2639, inlinedAt: !2569)
!2639 = distinct !DILexicalBlock(scope: !2572, file: !10, line: 1033, column: 11)
!2640 = !DILocalVariable(name: "this", arg: 1, scope: !2641, type: !802, flags: DIFlagArtificial | DIFlagObjectPointer)
!2641 = distinct !DISubprogram(name: "_M_erase_at_end", linkageName: "_ZNSt6vectorIdSaIdEE15_M_erase_at_endEPd", scope: !139, file: !10, line: 1928, type: !713, scopeLine: 1929, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !712, retainedNodes: !2642)
!2642 = !{!2640, !2643, !2644}
!2643 = !DILocalVariable(name: "__pos", arg: 2, scope: !2641, file: !10, line: 1928, type: !394)
!2644 = !DILocalVariable(name: "__n", scope: !2645, file: !10, line: 1930, type: !135)
!2645 = distinct !DILexicalBlock(scope: !2641, file: !10, line: 1930, column: 16)
!2646 = !DILocation(line: 0, scope: !2641, inlinedAt: !2647)
!2647 = distinct !DILocation(line: 1034, column: 4, scope: !2639, inlinedAt: !2569)
!2648 = !DILocation(line: 0, scope: !2645, inlinedAt: !2647)
!2649 = !DILocation(line: 1034, column: 43, scope: !2639, inlinedAt: !2569)
!2650 = !DILocation(line: 1934, column: 30, scope: !2651, inlinedAt: !2647)
!2651 = distinct !DILexicalBlock(scope: !2645, file: !10, line: 1931, column: 4)
!2652 = distinct !DIAssignID()
!2653 = !DILocation(line: 1936, column: 4, scope: !2651, inlinedAt: !2647)
!2654 = !DILocation(line: 1333, column: 27, scope: !2655, inlinedAt: !2662)
!2655 = distinct !DISubprogram(name: "operator-<const double *, std::vector<double, std::allocator<double> > >", linkageName: "_ZN9__gnu_cxxmiIPKdSt6vectorIdSaIdEEEENS_17__normal_iteratorIT_T0_E15difference_typeERKS9_SC_", scope: !153, file: !85, line: 1330, type: !2656, scopeLine: 1333, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !589, retainedNodes: !2659)
!2656 = !DISubroutineType(types: !2657)
!2657 = !{!576, !2658, !2658}
!2658 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !558, size: 64)
!2659 = !{!2660, !2661}
!2660 = !DILocalVariable(name: "__lhs", arg: 1, scope: !2655, file: !85, line: 1330, type: !2658)
!2661 = !DILocalVariable(name: "__rhs", arg: 2, scope: !2655, file: !85, line: 1331, type: !2658)
!2662 = distinct !DILocation(line: 1530, column: 47, scope: !2632, inlinedAt: !2636)
!2663 = !DILocation(line: 0, scope: !2615, inlinedAt: !2618)
!2664 = !DILocation(line: 0, scope: !2609, inlinedAt: !2614)
!2665 = !DILocalVariable(name: "this", arg: 1, scope: !2666, type: !2669, flags: DIFlagArtificial | DIFlagObjectPointer)
!2666 = distinct !DISubprogram(name: "operator+", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEplEl", scope: !475, file: !85, line: 1143, type: !524, scopeLine: 1144, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !523, retainedNodes: !2667)
!2667 = !{!2665, !2668}
!2668 = !DILocalVariable(name: "__n", arg: 2, scope: !2666, file: !85, line: 1143, type: !516)
!2669 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !497, size: 64)
!2670 = !DILocation(line: 0, scope: !2666, inlinedAt: !2671)
!2671 = distinct !DILocation(line: 22, column: 21, scope: !2356)
!2672 = !DILocation(line: 0, scope: !2632, inlinedAt: !2636)
!2673 = !DILocation(line: 0, scope: !2615, inlinedAt: !2674)
!2674 = distinct !DILocation(line: 1530, column: 25, scope: !2632, inlinedAt: !2636)
!2675 = !DILocation(line: 0, scope: !2609, inlinedAt: !2676)
!2676 = distinct !DILocation(line: 869, column: 16, scope: !2615, inlinedAt: !2674)
!2677 = !DILocation(line: 0, scope: !2655, inlinedAt: !2662)
!2678 = !DILocation(line: 0, scope: !2666, inlinedAt: !2679)
!2679 = distinct !DILocation(line: 1530, column: 33, scope: !2632, inlinedAt: !2636)
!2680 = !DILocation(line: 0, scope: !2627, inlinedAt: !2631)
!2681 = !DILocation(line: 0, scope: !2666, inlinedAt: !2682)
!2682 = distinct !DILocation(line: 178, column: 22, scope: !2626, inlinedAt: !2631)
!2683 = !DILocation(line: 1144, column: 45, scope: !2666, inlinedAt: !2682)
!2684 = !DILocation(line: 0, scope: !2622, inlinedAt: !2625)
!2685 = !DILocation(line: 0, scope: !2609, inlinedAt: !2621)
!2686 = !DILocalVariable(name: "__lhs", arg: 1, scope: !2687, file: !85, line: 1237, type: !2690)
!2687 = distinct !DISubprogram(name: "operator!=<double *, std::vector<double, std::allocator<double> > >", linkageName: "_ZN9__gnu_cxxneIPdSt6vectorIdSaIdEEEEbRKNS_17__normal_iteratorIT_T0_EESA_", scope: !153, file: !85, line: 1237, type: !2688, scopeLine: 1240, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !531, retainedNodes: !2691)
!2688 = !DISubroutineType(types: !2689)
!2689 = !{!105, !2690, !2690}
!2690 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !497, size: 64)
!2691 = !{!2686, !2692}
!2692 = !DILocalVariable(name: "__rhs", arg: 2, scope: !2687, file: !85, line: 1238, type: !2690)
!2693 = !DILocation(line: 0, scope: !2687, inlinedAt: !2694)
!2694 = distinct !DILocation(line: 178, column: 26, scope: !2626, inlinedAt: !2631)
!2695 = !DILocation(line: 1240, column: 27, scope: !2687, inlinedAt: !2694)
!2696 = !DILocation(line: 178, column: 11, scope: !2627, inlinedAt: !2631)
!2697 = !DILocation(line: 1144, column: 45, scope: !2666, inlinedAt: !2671)
!2698 = !DILocation(line: 0, scope: !2666, inlinedAt: !2699)
!2699 = distinct !DILocation(line: 179, column: 2, scope: !2626, inlinedAt: !2631)
!2700 = !DILocation(line: 0, scope: !2622, inlinedAt: !2701)
!2701 = distinct !DILocation(line: 179, column: 2, scope: !2626, inlinedAt: !2631)
!2702 = !DILocation(line: 0, scope: !2609, inlinedAt: !2703)
!2703 = distinct !DILocation(line: 889, column: 16, scope: !2622, inlinedAt: !2701)
!2704 = !DILocalVariable(name: "__first", arg: 1, scope: !2705, file: !2509, line: 644, type: !475)
!2705 = distinct !DISubprogram(name: "move<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, __gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > > >", linkageName: "_ZSt4moveIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEES6_ET0_T_S8_S7_", scope: !24, file: !2509, line: 644, type: !2706, scopeLine: 645, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !2711, retainedNodes: !2708)
!2706 = !DISubroutineType(types: !2707)
!2707 = !{!475, !475, !475, !475}
!2708 = !{!2704, !2709, !2710}
!2709 = !DILocalVariable(name: "__last", arg: 2, scope: !2705, file: !2509, line: 644, type: !475)
!2710 = !DILocalVariable(name: "__result", arg: 3, scope: !2705, file: !2509, line: 644, type: !475)
!2711 = !{!2712, !2713}
!2712 = !DITemplateTypeParameter(name: "_II", type: !475)
!2713 = !DITemplateTypeParameter(name: "_OI", type: !475)
!2714 = !DILocation(line: 0, scope: !2705, inlinedAt: !2715)
!2715 = distinct !DILocation(line: 179, column: 2, scope: !2626, inlinedAt: !2631)
!2716 = !DILocalVariable(name: "__first", arg: 1, scope: !2717, file: !2509, line: 527, type: !475)
!2717 = distinct !DISubprogram(name: "__copy_move_a<true, __gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, __gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > > >", linkageName: "_ZSt13__copy_move_aILb1EN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEES6_ET1_T0_S8_S7_", scope: !24, file: !2509, line: 527, type: !2706, scopeLine: 528, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !2721, retainedNodes: !2718)
!2718 = !{!2716, !2719, !2720}
!2719 = !DILocalVariable(name: "__last", arg: 2, scope: !2717, file: !2509, line: 527, type: !475)
!2720 = !DILocalVariable(name: "__result", arg: 3, scope: !2717, file: !2509, line: 527, type: !475)
!2721 = !{!2722, !2712, !2713}
!2722 = !DITemplateValueParameter(name: "_IsMove", type: !105, value: i1 true)
!2723 = !DILocation(line: 0, scope: !2717, inlinedAt: !2724)
!2724 = distinct !DILocation(line: 652, column: 14, scope: !2705, inlinedAt: !2715)
!2725 = !DILocalVariable(name: "__first", arg: 1, scope: !2726, file: !2509, line: 521, type: !50)
!2726 = distinct !DISubprogram(name: "__copy_move_a1<true, double *, double *>", linkageName: "_ZSt14__copy_move_a1ILb1EPdS0_ET1_T0_S2_S1_", scope: !24, file: !2509, line: 521, type: !2727, scopeLine: 522, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !2732, retainedNodes: !2729)
!2727 = !DISubroutineType(types: !2728)
!2728 = !{!50, !50, !50, !50}
!2729 = !{!2725, !2730, !2731}
!2730 = !DILocalVariable(name: "__last", arg: 2, scope: !2726, file: !2509, line: 521, type: !50)
!2731 = !DILocalVariable(name: "__result", arg: 3, scope: !2726, file: !2509, line: 521, type: !50)
!2732 = !{!2722, !2733, !2527}
!2733 = !DITemplateTypeParameter(name: "_II", type: !50)
!2734 = !DILocation(line: 0, scope: !2726, inlinedAt: !2735)
!2735 = distinct !DILocation(line: 530, column: 3, scope: !2717, inlinedAt: !2724)
!2736 = !DILocalVariable(name: "__first", arg: 1, scope: !2737, file: !2509, line: 486, type: !50)
!2737 = distinct !DISubprogram(name: "__copy_move_a2<true, double *, double *>", linkageName: "_ZSt14__copy_move_a2ILb1EPdS0_ET1_T0_S2_S1_", scope: !24, file: !2509, line: 486, type: !2727, scopeLine: 487, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !2732, retainedNodes: !2738)
!2738 = !{!2736, !2739, !2740}
!2739 = !DILocalVariable(name: "__last", arg: 2, scope: !2737, file: !2509, line: 486, type: !50)
!2740 = !DILocalVariable(name: "__result", arg: 3, scope: !2737, file: !2509, line: 486, type: !50)
!2741 = !DILocation(line: 0, scope: !2737, inlinedAt: !2742)
!2742 = distinct !DILocation(line: 522, column: 14, scope: !2726, inlinedAt: !2735)
!2743 = !DILocalVariable(name: "__first", arg: 1, scope: !2744, file: !2509, line: 420, type: !194)
!2744 = distinct !DISubprogram(name: "__copy_m<double>", linkageName: "_ZNSt11__copy_moveILb1ELb1ESt26random_access_iterator_tagE8__copy_mIdEEPT_PKS3_S6_S4_", scope: !2745, file: !2509, line: 420, type: !2486, scopeLine: 421, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !209, declaration: !2747, retainedNodes: !2748)
!2745 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__copy_move<true, true, std::random_access_iterator_tag>", scope: !24, file: !2509, line: 415, size: 8, flags: DIFlagTypePassByValue, elements: !258, templateParams: !2746, identifier: "_ZTSSt11__copy_moveILb1ELb1ESt26random_access_iterator_tagE")
!2746 = !{!2722, !2548, !2549}
!2747 = !DISubprogram(name: "__copy_m<double>", linkageName: "_ZNSt11__copy_moveILb1ELb1ESt26random_access_iterator_tagE8__copy_mIdEEPT_PKS3_S6_S4_", scope: !2745, file: !2509, line: 420, type: !2486, scopeLine: 420, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !209)
!2748 = !{!2743, !2749, !2750, !2751}
!2749 = !DILocalVariable(name: "__last", arg: 2, scope: !2744, file: !2509, line: 420, type: !194)
!2750 = !DILocalVariable(name: "__result", arg: 3, scope: !2744, file: !2509, line: 420, type: !50)
!2751 = !DILocalVariable(name: "_Num", scope: !2744, file: !2509, line: 429, type: !2555)
!2752 = !DILocation(line: 0, scope: !2744, inlinedAt: !2753)
!2753 = distinct !DILocation(line: 494, column: 14, scope: !2737, inlinedAt: !2742)
!2754 = !DILocation(line: 429, column: 34, scope: !2744, inlinedAt: !2753)
!2755 = !DILocation(line: 431, column: 6, scope: !2756, inlinedAt: !2753)
!2756 = distinct !DILexicalBlock(scope: !2744, file: !2509, line: 430, column: 8)
!2757 = !DILocation(line: 180, column: 7, scope: !2627, inlinedAt: !2631)
!2758 = !DILocation(line: 179, column: 2, scope: !2626, inlinedAt: !2631)
!2759 = distinct !DIAssignID()
!2760 = !DILocation(line: 0, scope: !2615, inlinedAt: !2761)
!2761 = distinct !DILocation(line: 23, column: 14, scope: !2356)
!2762 = !DILocation(line: 0, scope: !2609, inlinedAt: !2763)
!2763 = distinct !DILocation(line: 869, column: 16, scope: !2615, inlinedAt: !2761)
!2764 = !DILocalVariable(name: "this", arg: 1, scope: !2765, type: !802, flags: DIFlagArtificial | DIFlagObjectPointer)
!2765 = distinct !DISubprogram(name: "back", linkageName: "_ZNSt6vectorIdSaIdEE4backEv", scope: !139, file: !10, line: 1228, type: !644, scopeLine: 1229, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !649, retainedNodes: !2766)
!2766 = !{!2764}
!2767 = !DILocation(line: 0, scope: !2765, inlinedAt: !2768)
!2768 = distinct !DILocation(line: 23, column: 25, scope: !2356)
!2769 = !DILocation(line: 0, scope: !2622, inlinedAt: !2770)
!2770 = distinct !DILocation(line: 1231, column: 11, scope: !2765, inlinedAt: !2768)
!2771 = !DILocation(line: 0, scope: !2609, inlinedAt: !2772)
!2772 = distinct !DILocation(line: 889, column: 16, scope: !2622, inlinedAt: !2770)
!2773 = !DILocalVariable(name: "this", arg: 1, scope: !2774, type: !2669, flags: DIFlagArtificial | DIFlagObjectPointer)
!2774 = distinct !DISubprogram(name: "operator-", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEmiEl", scope: !475, file: !85, line: 1153, type: !524, scopeLine: 1154, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !527, retainedNodes: !2775)
!2775 = !{!2773, !2776}
!2776 = !DILocalVariable(name: "__n", arg: 2, scope: !2774, file: !85, line: 1153, type: !516)
!2777 = !DILocation(line: 0, scope: !2774, inlinedAt: !2778)
!2778 = distinct !DILocation(line: 1231, column: 17, scope: !2765, inlinedAt: !2768)
!2779 = !DILocation(line: 1154, column: 45, scope: !2774, inlinedAt: !2778)
!2780 = !DILocation(line: 23, column: 25, scope: !2356)
!2781 = !DILocation(line: 23, column: 34, scope: !2356)
!2782 = !DILocation(line: 23, column: 32, scope: !2356)
!2783 = !DILocalVariable(name: "__position", arg: 2, scope: !2784, file: !10, line: 1388, type: !536)
!2784 = distinct !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorIdSaIdEE6insertEN9__gnu_cxx17__normal_iteratorIPKdS1_EEOd", scope: !139, file: !10, line: 1388, type: !669, scopeLine: 1389, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !668, retainedNodes: !2785)
!2785 = !{!2786, !2783, !2787}
!2786 = !DILocalVariable(name: "this", arg: 1, scope: !2784, type: !802, flags: DIFlagArtificial | DIFlagObjectPointer)
!2787 = !DILocalVariable(name: "__x", arg: 3, scope: !2784, file: !10, line: 1388, type: !663)
!2788 = !DILocation(line: 0, scope: !2784, inlinedAt: !2789)
!2789 = distinct !DILocation(line: 23, column: 5, scope: !2356)
!2790 = !DILocalVariable(name: "__position", arg: 2, scope: !2791, file: !10, line: 1873, type: !536)
!2791 = distinct !DISubprogram(name: "_M_insert_rval", linkageName: "_ZNSt6vectorIdSaIdEE14_M_insert_rvalEN9__gnu_cxx17__normal_iteratorIPKdS1_EEOd", scope: !139, file: !2, line: 351, type: !669, scopeLine: 352, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !697, retainedNodes: !2792)
!2792 = !{!2793, !2790, !2794, !2795}
!2793 = !DILocalVariable(name: "this", arg: 1, scope: !2791, type: !802, flags: DIFlagArtificial | DIFlagObjectPointer)
!2794 = !DILocalVariable(name: "__v", arg: 3, scope: !2791, file: !10, line: 1873, type: !663)
!2795 = !DILocalVariable(name: "__n", scope: !2791, file: !2, line: 353, type: !2796)
!2796 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !576)
!2797 = !DILocation(line: 0, scope: !2791, inlinedAt: !2798)
!2798 = distinct !DILocation(line: 1389, column: 16, scope: !2784, inlinedAt: !2789)
!2799 = !DILocation(line: 0, scope: !2655, inlinedAt: !2800)
!2800 = distinct !DILocation(line: 353, column: 35, scope: !2791, inlinedAt: !2798)
!2801 = !DILocation(line: 354, column: 52, scope: !2802, inlinedAt: !2798)
!2802 = distinct !DILexicalBlock(scope: !2791, file: !2, line: 354, column: 11)
!2803 = !DILocation(line: 354, column: 35, scope: !2802, inlinedAt: !2798)
!2804 = !DILocation(line: 354, column: 11, scope: !2791, inlinedAt: !2798)
!2805 = !DILocalVariable(name: "__lhs", arg: 1, scope: !2806, file: !85, line: 1221, type: !2658)
!2806 = distinct !DISubprogram(name: "operator==<const double *, std::vector<double, std::allocator<double> > >", linkageName: "_ZN9__gnu_cxxeqIPKdSt6vectorIdSaIdEEEEbRKNS_17__normal_iteratorIT_T0_EESB_", scope: !153, file: !85, line: 1221, type: !2807, scopeLine: 1224, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !589, retainedNodes: !2809)
!2807 = !DISubroutineType(types: !2808)
!2808 = !{!105, !2658, !2658}
!2809 = !{!2805, !2810}
!2810 = !DILocalVariable(name: "__rhs", arg: 2, scope: !2806, file: !85, line: 1222, type: !2658)
!2811 = !DILocation(line: 0, scope: !2806, inlinedAt: !2812)
!2812 = distinct !DILocation(line: 355, column: 17, scope: !2813, inlinedAt: !2798)
!2813 = distinct !DILexicalBlock(scope: !2802, file: !2, line: 355, column: 6)
!2814 = !DILocation(line: 1224, column: 27, scope: !2806, inlinedAt: !2812)
!2815 = !DILocation(line: 355, column: 6, scope: !2802, inlinedAt: !2798)
!2816 = !DILocation(line: 0, scope: !2124, inlinedAt: !2817)
!2817 = distinct !DILocation(line: 358, column: 6, scope: !2818, inlinedAt: !2798)
!2818 = distinct !DILexicalBlock(scope: !2813, file: !2, line: 356, column: 4)
!2819 = !DILocation(line: 0, scope: !2137, inlinedAt: !2820)
!2820 = distinct !DILocation(line: 516, column: 8, scope: !2124, inlinedAt: !2817)
!2821 = !DILocation(line: 175, column: 4, scope: !2137, inlinedAt: !2820)
!2822 = !DILocation(line: 360, column: 6, scope: !2818, inlinedAt: !2798)
!2823 = distinct !DIAssignID()
!2824 = !DILocation(line: 362, column: 4, scope: !2818, inlinedAt: !2798)
!2825 = !DILocation(line: 0, scope: !2666, inlinedAt: !2826)
!2826 = distinct !DILocation(line: 364, column: 26, scope: !2813, inlinedAt: !2798)
!2827 = !DILocalVariable(name: "__position", arg: 2, scope: !2828, file: !10, line: 1863, type: !474)
!2828 = distinct !DISubprogram(name: "_M_insert_aux<double>", linkageName: "_ZNSt6vectorIdSaIdEE13_M_insert_auxIdEEvN9__gnu_cxx17__normal_iteratorIPdS1_EEOT_", scope: !139, file: !2, line: 408, type: !2151, scopeLine: 415, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !2830, declaration: !2829, retainedNodes: !2832)
!2829 = !DISubprogram(name: "_M_insert_aux<double>", linkageName: "_ZNSt6vectorIdSaIdEE13_M_insert_auxIdEEvN9__gnu_cxx17__normal_iteratorIPdS1_EEOT_", scope: !139, file: !2, line: 408, type: !2151, scopeLine: 408, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !2830)
!2830 = !{!2831}
!2831 = !DITemplateTypeParameter(name: "_Arg", type: !29)
!2832 = !{!2833, !2827, !2834}
!2833 = !DILocalVariable(name: "this", arg: 1, scope: !2828, type: !802, flags: DIFlagArtificial | DIFlagObjectPointer)
!2834 = !DILocalVariable(name: "__arg", arg: 3, scope: !2828, file: !10, line: 1863, type: !754)
!2835 = !DILocation(line: 0, scope: !2828, inlinedAt: !2836)
!2836 = distinct !DILocation(line: 364, column: 4, scope: !2813, inlinedAt: !2798)
!2837 = !DILocation(line: 0, scope: !2124, inlinedAt: !2838)
!2838 = distinct !DILocation(line: 417, column: 7, scope: !2828, inlinedAt: !2836)
!2839 = !DILocation(line: 0, scope: !2137, inlinedAt: !2840)
!2840 = distinct !DILocation(line: 516, column: 8, scope: !2124, inlinedAt: !2838)
!2841 = !DILocation(line: 175, column: 4, scope: !2137, inlinedAt: !2840)
!2842 = !DILocation(line: 419, column: 7, scope: !2828, inlinedAt: !2836)
!2843 = distinct !DIAssignID()
!2844 = !DILocalVariable(name: "__first", arg: 1, scope: !2845, file: !2509, line: 883, type: !50)
!2845 = distinct !DISubprogram(name: "move_backward<double *, double *>", linkageName: "_ZSt13move_backwardIPdS0_ET0_T_S2_S1_", scope: !24, file: !2509, line: 883, type: !2727, scopeLine: 884, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !2849, retainedNodes: !2846)
!2846 = !{!2844, !2847, !2848}
!2847 = !DILocalVariable(name: "__last", arg: 2, scope: !2845, file: !2509, line: 883, type: !50)
!2848 = !DILocalVariable(name: "__result", arg: 3, scope: !2845, file: !2509, line: 883, type: !50)
!2849 = !{!2850, !2851}
!2850 = !DITemplateTypeParameter(name: "_BI1", type: !50)
!2851 = !DITemplateTypeParameter(name: "_BI2", type: !50)
!2852 = !DILocation(line: 0, scope: !2845, inlinedAt: !2853)
!2853 = distinct !DILocation(line: 424, column: 7, scope: !2828, inlinedAt: !2836)
!2854 = !DILocalVariable(name: "__first", arg: 1, scope: !2855, file: !2509, line: 796, type: !50)
!2855 = distinct !DISubprogram(name: "__copy_move_backward_a<true, double *, double *>", linkageName: "_ZSt22__copy_move_backward_aILb1EPdS0_ET1_T0_S2_S1_", scope: !24, file: !2509, line: 796, type: !2727, scopeLine: 797, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !2732, retainedNodes: !2856)
!2856 = !{!2854, !2857, !2858}
!2857 = !DILocalVariable(name: "__last", arg: 2, scope: !2855, file: !2509, line: 796, type: !50)
!2858 = !DILocalVariable(name: "__result", arg: 3, scope: !2855, file: !2509, line: 796, type: !50)
!2859 = !DILocation(line: 0, scope: !2855, inlinedAt: !2860)
!2860 = distinct !DILocation(line: 892, column: 14, scope: !2845, inlinedAt: !2853)
!2861 = !DILocalVariable(name: "__first", arg: 1, scope: !2862, file: !2509, line: 768, type: !50)
!2862 = distinct !DISubprogram(name: "__copy_move_backward_a1<true, double *, double *>", linkageName: "_ZSt23__copy_move_backward_a1ILb1EPdS0_ET1_T0_S2_S1_", scope: !24, file: !2509, line: 768, type: !2727, scopeLine: 769, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !2866, retainedNodes: !2863)
!2863 = !{!2861, !2864, !2865}
!2864 = !DILocalVariable(name: "__last", arg: 2, scope: !2862, file: !2509, line: 768, type: !50)
!2865 = !DILocalVariable(name: "__result", arg: 3, scope: !2862, file: !2509, line: 768, type: !50)
!2866 = !{!2722, !2850, !2851}
!2867 = !DILocation(line: 0, scope: !2862, inlinedAt: !2868)
!2868 = distinct !DILocation(line: 799, column: 3, scope: !2855, inlinedAt: !2860)
!2869 = !DILocalVariable(name: "__first", arg: 1, scope: !2870, file: !2509, line: 750, type: !50)
!2870 = distinct !DISubprogram(name: "__copy_move_backward_a2<true, double *, double *>", linkageName: "_ZSt23__copy_move_backward_a2ILb1EPdS0_ET1_T0_S2_S1_", scope: !24, file: !2509, line: 750, type: !2727, scopeLine: 751, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !2866, retainedNodes: !2871)
!2871 = !{!2869, !2872, !2873}
!2872 = !DILocalVariable(name: "__last", arg: 2, scope: !2870, file: !2509, line: 750, type: !50)
!2873 = !DILocalVariable(name: "__result", arg: 3, scope: !2870, file: !2509, line: 750, type: !50)
!2874 = !DILocation(line: 0, scope: !2870, inlinedAt: !2875)
!2875 = distinct !DILocation(line: 769, column: 14, scope: !2862, inlinedAt: !2868)
!2876 = !DILocalVariable(name: "__first", arg: 1, scope: !2877, file: !2509, line: 731, type: !194)
!2877 = distinct !DISubprogram(name: "__copy_move_b<double>", linkageName: "_ZNSt20__copy_move_backwardILb1ELb1ESt26random_access_iterator_tagE13__copy_move_bIdEEPT_PKS3_S6_S4_", scope: !2878, file: !2509, line: 731, type: !2486, scopeLine: 732, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !209, declaration: !2879, retainedNodes: !2880)
!2878 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__copy_move_backward<true, true, std::random_access_iterator_tag>", scope: !24, file: !2509, line: 726, size: 8, flags: DIFlagTypePassByValue, elements: !258, templateParams: !2746, identifier: "_ZTSSt20__copy_move_backwardILb1ELb1ESt26random_access_iterator_tagE")
!2879 = !DISubprogram(name: "__copy_move_b<double>", linkageName: "_ZNSt20__copy_move_backwardILb1ELb1ESt26random_access_iterator_tagE13__copy_move_bIdEEPT_PKS3_S6_S4_", scope: !2878, file: !2509, line: 731, type: !2486, scopeLine: 731, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !209)
!2880 = !{!2876, !2881, !2882, !2883}
!2881 = !DILocalVariable(name: "__last", arg: 2, scope: !2877, file: !2509, line: 731, type: !194)
!2882 = !DILocalVariable(name: "__result", arg: 3, scope: !2877, file: !2509, line: 731, type: !50)
!2883 = !DILocalVariable(name: "_Num", scope: !2877, file: !2509, line: 740, type: !2555)
!2884 = !DILocation(line: 0, scope: !2877, inlinedAt: !2885)
!2885 = distinct !DILocation(line: 758, column: 14, scope: !2870, inlinedAt: !2875)
!2886 = !DILocation(line: 741, column: 8, scope: !2887, inlinedAt: !2885)
!2887 = distinct !DILexicalBlock(scope: !2877, file: !2509, line: 741, column: 8)
!2888 = !DILocation(line: 741, column: 8, scope: !2877, inlinedAt: !2885)
!2889 = !DILocation(line: 740, column: 34, scope: !2877, inlinedAt: !2885)
!2890 = !DILocation(line: 742, column: 33, scope: !2887, inlinedAt: !2885)
!2891 = !DILocation(line: 742, column: 6, scope: !2887, inlinedAt: !2885)
!2892 = !DILocation(line: 1320, column: 2, scope: !2893, inlinedAt: !2896)
!2893 = distinct !DISubprogram(name: "pop_back", linkageName: "_ZNSt6vectorIdSaIdEE8pop_backEv", scope: !139, file: !10, line: 1317, type: !403, scopeLine: 1318, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !664, retainedNodes: !2894)
!2894 = !{!2895}
!2895 = !DILocalVariable(name: "this", arg: 1, scope: !2893, type: !802, flags: DIFlagArtificial | DIFlagObjectPointer)
!2896 = distinct !DILocation(line: 24, column: 5, scope: !2356)
!2897 = !DILocation(line: 430, column: 19, scope: !2828, inlinedAt: !2836)
!2898 = !DILocation(line: 368, column: 37, scope: !2791, inlinedAt: !2798)
!2899 = !DILocation(line: 0, scope: !2666, inlinedAt: !2900)
!2900 = distinct !DILocation(line: 366, column: 28, scope: !2802, inlinedAt: !2798)
!2901 = !DILocation(line: 0, scope: !2150, inlinedAt: !2902)
!2902 = distinct !DILocation(line: 366, column: 2, scope: !2802, inlinedAt: !2798)
!2903 = !DILocation(line: 0, scope: !2167, inlinedAt: !2904)
!2904 = distinct !DILocation(line: 449, column: 2, scope: !2150, inlinedAt: !2902)
!2905 = !DILocation(line: 0, scope: !2175, inlinedAt: !2906)
!2906 = distinct !DILocation(line: 1893, column: 19, scope: !2179, inlinedAt: !2904)
!2907 = !DILocation(line: 988, column: 50, scope: !2175, inlinedAt: !2906)
!2908 = !DILocation(line: 1893, column: 26, scope: !2179, inlinedAt: !2904)
!2909 = !DILocation(line: 1893, column: 6, scope: !2167, inlinedAt: !2904)
!2910 = !DILocation(line: 1894, column: 4, scope: !2179, inlinedAt: !2904)
!2911 = !DILocation(line: 0, scope: !2175, inlinedAt: !2912)
!2912 = distinct !DILocation(line: 1896, column: 26, scope: !2167, inlinedAt: !2904)
!2913 = !DILocation(line: 0, scope: !2175, inlinedAt: !2914)
!2914 = distinct !DILocation(line: 1896, column: 46, scope: !2167, inlinedAt: !2904)
!2915 = !DILocation(line: 1896, column: 35, scope: !2167, inlinedAt: !2904)
!2916 = !DILocation(line: 1896, column: 33, scope: !2167, inlinedAt: !2904)
!2917 = !DILocation(line: 0, scope: !2175, inlinedAt: !2918)
!2918 = distinct !DILocation(line: 1897, column: 18, scope: !2167, inlinedAt: !2904)
!2919 = !DILocation(line: 1897, column: 16, scope: !2167, inlinedAt: !2904)
!2920 = !DILocation(line: 1897, column: 25, scope: !2167, inlinedAt: !2904)
!2921 = !DILocation(line: 0, scope: !2195, inlinedAt: !2922)
!2922 = distinct !DILocation(line: 453, column: 33, scope: !2150, inlinedAt: !2902)
!2923 = !DILocation(line: 378, column: 13, scope: !2195, inlinedAt: !2922)
!2924 = !DILocation(line: 378, column: 9, scope: !2195, inlinedAt: !2922)
!2925 = !DILocation(line: 0, scope: !2203, inlinedAt: !2926)
!2926 = distinct !DILocation(line: 378, column: 20, scope: !2195, inlinedAt: !2922)
!2927 = !DILocation(line: 0, scope: !2209, inlinedAt: !2928)
!2928 = distinct !DILocation(line: 464, column: 20, scope: !2203, inlinedAt: !2926)
!2929 = !DILocation(line: 137, column: 53, scope: !2209, inlinedAt: !2928)
!2930 = !DILocation(line: 137, column: 27, scope: !2209, inlinedAt: !2928)
!2931 = !DILocation(line: 0, scope: !2124, inlinedAt: !2932)
!2932 = distinct !DILocation(line: 462, column: 4, scope: !2218, inlinedAt: !2902)
!2933 = !DILocation(line: 0, scope: !2137, inlinedAt: !2934)
!2934 = distinct !DILocation(line: 516, column: 8, scope: !2124, inlinedAt: !2932)
!2935 = !DILocation(line: 175, column: 4, scope: !2137, inlinedAt: !2934)
!2936 = !DILocation(line: 0, scope: !2225, inlinedAt: !2937)
!2937 = distinct !DILocation(line: 474, column: 23, scope: !2232, inlinedAt: !2902)
!2938 = !DILocation(line: 0, scope: !2235, inlinedAt: !2939)
!2939 = distinct !DILocation(line: 504, column: 9, scope: !2225, inlinedAt: !2937)
!2940 = !DILocation(line: 0, scope: !2250, inlinedAt: !2941)
!2941 = distinct !DILocation(line: 1133, column: 14, scope: !2235, inlinedAt: !2939)
!2942 = !DILocation(line: 477, column: 8, scope: !2232, inlinedAt: !2902)
!2943 = !DILocation(line: 0, scope: !2225, inlinedAt: !2944)
!2944 = distinct !DILocation(line: 479, column: 23, scope: !2232, inlinedAt: !2902)
!2945 = !DILocation(line: 0, scope: !2235, inlinedAt: !2946)
!2946 = distinct !DILocation(line: 504, column: 9, scope: !2225, inlinedAt: !2944)
!2947 = !DILocation(line: 0, scope: !2250, inlinedAt: !2948)
!2948 = distinct !DILocation(line: 1133, column: 14, scope: !2235, inlinedAt: !2946)
!2949 = !DILocation(line: 1105, column: 19, scope: !2267, inlinedAt: !2948)
!2950 = !DILocation(line: 1105, column: 11, scope: !2250, inlinedAt: !2948)
!2951 = !DILocation(line: 1117, column: 4, scope: !2270, inlinedAt: !2948)
!2952 = !DILocation(line: 1118, column: 2, scope: !2270, inlinedAt: !2948)
!2953 = !DILocation(line: 0, scope: !2280, inlinedAt: !2954)
!2954 = distinct !DILocation(line: 513, column: 7, scope: !2150, inlinedAt: !2902)
!2955 = !DILocation(line: 386, column: 6, scope: !2287, inlinedAt: !2954)
!2956 = !DILocation(line: 386, column: 6, scope: !2280, inlinedAt: !2954)
!2957 = !DILocation(line: 0, scope: !2290, inlinedAt: !2958)
!2958 = distinct !DILocation(line: 387, column: 4, scope: !2287, inlinedAt: !2954)
!2959 = !DILocation(line: 0, scope: !2297, inlinedAt: !2960)
!2960 = distinct !DILocation(line: 496, column: 13, scope: !2290, inlinedAt: !2958)
!2961 = !DILocation(line: 158, column: 2, scope: !2297, inlinedAt: !2960)
!2962 = !DILocation(line: 387, column: 4, scope: !2287, inlinedAt: !2954)
!2963 = !DILocation(line: 1119, column: 23, scope: !2250, inlinedAt: !2948)
!2964 = !DILocation(line: 515, column: 30, scope: !2150, inlinedAt: !2902)
!2965 = distinct !DIAssignID()
!2966 = !DILocation(line: 516, column: 31, scope: !2150, inlinedAt: !2902)
!2967 = distinct !DIAssignID()
!2968 = !DILocation(line: 517, column: 53, scope: !2150, inlinedAt: !2902)
!2969 = !DILocation(line: 517, column: 39, scope: !2150, inlinedAt: !2902)
!2970 = distinct !DIAssignID()
!2971 = !DILocation(line: 0, scope: !2893, inlinedAt: !2896)
!2972 = distinct !DIAssignID()
!2973 = !DILocation(line: 0, scope: !2365)
!2974 = !DILocation(line: 0, scope: !2175, inlinedAt: !2975)
!2975 = distinct !DILocation(line: 26, column: 33, scope: !2976)
!2976 = distinct !DILexicalBlock(scope: !2365, file: !20, line: 26, column: 3)
!2977 = !DILocation(line: 26, column: 29, scope: !2976)
!2978 = !DILocation(line: 26, column: 3, scope: !2365)
!2979 = !DILocation(line: 0, scope: !2083, inlinedAt: !2980)
!2980 = distinct !DILocation(line: 30, column: 1, scope: !2356)
!2981 = !DILocation(line: 0, scope: !2077, inlinedAt: !2982)
!2982 = distinct !DILocation(line: 733, column: 7, scope: !2082, inlinedAt: !2980)
!2983 = !DILocation(line: 0, scope: !2280, inlinedAt: !2984)
!2984 = distinct !DILocation(line: 366, column: 2, scope: !2076, inlinedAt: !2982)
!2985 = !DILocation(line: 386, column: 6, scope: !2287, inlinedAt: !2984)
!2986 = !DILocation(line: 386, column: 6, scope: !2280, inlinedAt: !2984)
!2987 = !DILocation(line: 0, scope: !2333, inlinedAt: !2988)
!2988 = distinct !DILocation(line: 27, column: 10, scope: !2989)
!2989 = distinct !DILexicalBlock(scope: !2976, file: !20, line: 26, column: 46)
!2990 = !DILocation(line: 1124, column: 34, scope: !2333, inlinedAt: !2988)
!2991 = !DILocation(line: 27, column: 10, scope: !2989)
!2992 = !DILocation(line: 0, scope: !2333, inlinedAt: !2993)
!2993 = distinct !DILocation(line: 27, column: 17, scope: !2989)
!2994 = !DILocation(line: 27, column: 15, scope: !2989)
!2995 = !DILocation(line: 27, column: 33, scope: !2989)
!2996 = !DILocation(line: 27, column: 31, scope: !2989)
!2997 = !DILocation(line: 27, column: 7, scope: !2989)
!2998 = distinct !{!2998, !2347}
!2999 = !DILocation(line: 367, column: 17, scope: !2076, inlinedAt: !2982)
!3000 = !DILocation(line: 367, column: 35, scope: !2076, inlinedAt: !2982)
!3001 = !DILocation(line: 0, scope: !2290, inlinedAt: !3002)
!3002 = distinct !DILocation(line: 387, column: 4, scope: !2287, inlinedAt: !2984)
!3003 = !DILocation(line: 0, scope: !2297, inlinedAt: !3004)
!3004 = distinct !DILocation(line: 496, column: 13, scope: !2290, inlinedAt: !3002)
!3005 = !DILocation(line: 158, column: 2, scope: !2297, inlinedAt: !3004)
!3006 = !DILocation(line: 387, column: 4, scope: !2287, inlinedAt: !2984)
!3007 = !DILocation(line: 30, column: 1, scope: !2356)
!3008 = !DILocation(line: 23, column: 3, scope: !2356)
!3009 = distinct !{!3009, !2978, !3010, !2309}
!3010 = !DILocation(line: 28, column: 3, scope: !2365)
!3011 = !DILocation(line: 0, scope: !2083, inlinedAt: !3012)
!3012 = distinct !DILocation(line: 30, column: 1, scope: !2356)
!3013 = !DILocation(line: 0, scope: !2077, inlinedAt: !3014)
!3014 = distinct !DILocation(line: 733, column: 7, scope: !2082, inlinedAt: !3012)
!3015 = !DILocation(line: 366, column: 24, scope: !2076, inlinedAt: !3014)
!3016 = !DILocation(line: 0, scope: !2280, inlinedAt: !3017)
!3017 = distinct !DILocation(line: 366, column: 2, scope: !2076, inlinedAt: !3014)
!3018 = !DILocation(line: 386, column: 6, scope: !2287, inlinedAt: !3017)
!3019 = !DILocation(line: 386, column: 6, scope: !2280, inlinedAt: !3017)
!3020 = !DILocation(line: 367, column: 17, scope: !2076, inlinedAt: !3014)
!3021 = !DILocation(line: 367, column: 35, scope: !2076, inlinedAt: !3014)
!3022 = !DILocation(line: 0, scope: !2290, inlinedAt: !3023)
!3023 = distinct !DILocation(line: 387, column: 4, scope: !2287, inlinedAt: !3017)
!3024 = !DILocation(line: 0, scope: !2297, inlinedAt: !3025)
!3025 = distinct !DILocation(line: 496, column: 13, scope: !2290, inlinedAt: !3023)
!3026 = !DILocation(line: 158, column: 2, scope: !2297, inlinedAt: !3025)
!3027 = !DILocation(line: 387, column: 4, scope: !2287, inlinedAt: !3017)
!3028 = distinct !DISubprogram(name: "vector_of_vectors", scope: !20, file: !20, line: 32, type: !2357, scopeLine: 32, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, retainedNodes: !3029)
!3029 = !{!3030, !3031, !3032, !3033, !3035, !3039, !3040, !3042, !3043, !3044, !3046, !3048, !3050, !3051, !3052}
!3030 = !DILocalVariable(name: "x", arg: 1, scope: !3028, file: !20, line: 32, type: !194)
!3031 = !DILocalVariable(name: "n", arg: 2, scope: !3028, file: !20, line: 32, type: !510)
!3032 = !DILocalVariable(name: "rows", scope: !3028, file: !20, line: 33, type: !781)
!3033 = !DILocalVariable(name: "i", scope: !3034, file: !20, line: 34, type: !510)
!3034 = distinct !DILexicalBlock(scope: !3028, file: !20, line: 34, column: 3)
!3035 = !DILocalVariable(name: "j", scope: !3036, file: !20, line: 35, type: !510)
!3036 = distinct !DILexicalBlock(scope: !3037, file: !20, line: 35, column: 5)
!3037 = distinct !DILexicalBlock(scope: !3038, file: !20, line: 34, column: 31)
!3038 = distinct !DILexicalBlock(scope: !3034, file: !20, line: 34, column: 3)
!3039 = !DILocalVariable(name: "s", scope: !3028, file: !20, line: 40, type: !29)
!3040 = !DILocalVariable(name: "__range1", scope: !3041, type: !1054, flags: DIFlagArtificial)
!3041 = distinct !DILexicalBlock(scope: !3028, file: !20, line: 41, column: 3)
!3042 = !DILocalVariable(name: "__begin1", scope: !3041, type: !1070, flags: DIFlagArtificial)
!3043 = !DILocalVariable(name: "__end1", scope: !3041, type: !1070, flags: DIFlagArtificial)
!3044 = !DILocalVariable(name: "row", scope: !3045, file: !20, line: 41, type: !424)
!3045 = distinct !DILexicalBlock(scope: !3041, file: !20, line: 41, column: 3)
!3046 = !DILocalVariable(name: "p", scope: !3047, file: !20, line: 42, type: !29)
!3047 = distinct !DILexicalBlock(scope: !3045, file: !20, line: 41, column: 32)
!3048 = !DILocalVariable(name: "__range2", scope: !3049, type: !424, flags: DIFlagArtificial)
!3049 = distinct !DILexicalBlock(scope: !3047, file: !20, line: 43, column: 5)
!3050 = !DILocalVariable(name: "__begin2", scope: !3049, type: !536, flags: DIFlagArtificial)
!3051 = !DILocalVariable(name: "__end2", scope: !3049, type: !536, flags: DIFlagArtificial)
!3052 = !DILocalVariable(name: "v", scope: !3053, file: !20, line: 43, type: !29)
!3053 = distinct !DILexicalBlock(scope: !3049, file: !20, line: 43, column: 5)
!3054 = distinct !DIAssignID()
!3055 = !DILocation(line: 0, scope: !3028)
!3056 = !DILocation(line: 33, column: 3, scope: !3028)
!3057 = !DILocation(line: 33, column: 41, scope: !3028)
!3058 = !DILocation(line: 33, column: 44, scope: !3028)
!3059 = !DILocalVariable(name: "this", arg: 1, scope: !3060, type: !802, flags: DIFlagArtificial | DIFlagObjectPointer)
!3060 = distinct !DISubprogram(name: "vector", linkageName: "_ZNSt6vectorIdSaIdEEC2EmRKdRKS0_", scope: !139, file: !10, line: 564, type: !416, scopeLine: 567, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !415, retainedNodes: !3061)
!3061 = !{!3059, !3062, !3063, !3064}
!3062 = !DILocalVariable(name: "__n", arg: 2, scope: !3060, file: !10, line: 564, type: !135)
!3063 = !DILocalVariable(name: "__value", arg: 3, scope: !3060, file: !10, line: 564, type: !418)
!3064 = !DILocalVariable(name: "__a", arg: 4, scope: !3060, file: !10, line: 565, type: !409)
!3065 = !DILocation(line: 0, scope: !3060, inlinedAt: !3066)
!3066 = distinct !DILocation(line: 33, column: 44, scope: !3028)
!3067 = !DILocation(line: 0, scope: !2453, inlinedAt: !3068)
!3068 = distinct !DILocation(line: 566, column: 15, scope: !3060, inlinedAt: !3066)
!3069 = !DILocation(line: 1904, column: 10, scope: !2459, inlinedAt: !3068)
!3070 = !DILocation(line: 1904, column: 6, scope: !2453, inlinedAt: !3068)
!3071 = !DILocation(line: 1905, column: 4, scope: !2459, inlinedAt: !3068)
!3072 = !DILocalVariable(name: "this", arg: 1, scope: !3073, type: !2080, flags: DIFlagArtificial | DIFlagObjectPointer)
!3073 = distinct !DISubprogram(name: "_Vector_base", linkageName: "_ZNSt12_Vector_baseIdSaIdEEC2EmRKS0_", scope: !142, file: !10, line: 330, type: !331, scopeLine: 332, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !330, retainedNodes: !3074)
!3074 = !{!3072, !3075, !3076}
!3075 = !DILocalVariable(name: "__n", arg: 2, scope: !3073, file: !10, line: 330, type: !44)
!3076 = !DILocalVariable(name: "__a", arg: 3, scope: !3073, file: !10, line: 330, type: !325)
!3077 = !DILocation(line: 0, scope: !3073, inlinedAt: !3078)
!3078 = distinct !DILocation(line: 566, column: 9, scope: !3060, inlinedAt: !3066)
!3079 = !DILocation(line: 0, scope: !2391, inlinedAt: !3080)
!3080 = distinct !DILocation(line: 331, column: 9, scope: !3073, inlinedAt: !3078)
!3081 = !DILocation(line: 0, scope: !2398, inlinedAt: !3082)
!3082 = distinct !DILocation(line: 143, column: 2, scope: !2391, inlinedAt: !3080)
!3083 = !DILocalVariable(name: "this", arg: 1, scope: !3084, type: !2080, flags: DIFlagArtificial | DIFlagObjectPointer)
!3084 = distinct !DISubprogram(name: "_M_create_storage", linkageName: "_ZNSt12_Vector_baseIdSaIdEE17_M_create_storageEm", scope: !142, file: !10, line: 393, type: !328, scopeLine: 394, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !353, retainedNodes: !3085)
!3085 = !{!3083, !3086}
!3086 = !DILocalVariable(name: "__n", arg: 2, scope: !3084, file: !10, line: 393, type: !44)
!3087 = !DILocation(line: 0, scope: !3084, inlinedAt: !3088)
!3088 = distinct !DILocation(line: 332, column: 9, scope: !3089, inlinedAt: !3078)
!3089 = distinct !DILexicalBlock(scope: !3073, file: !10, line: 332, column: 7)
!3090 = !DILocation(line: 0, scope: !2195, inlinedAt: !3091)
!3091 = distinct !DILocation(line: 395, column: 33, scope: !3084, inlinedAt: !3088)
!3092 = !DILocation(line: 378, column: 13, scope: !2195, inlinedAt: !3091)
!3093 = !DILocation(line: 378, column: 9, scope: !2195, inlinedAt: !3091)
!3094 = !DILocalVariable(name: "this", arg: 1, scope: !3095, type: !802, flags: DIFlagArtificial | DIFlagObjectPointer)
!3095 = distinct !DISubprogram(name: "_M_fill_initialize", linkageName: "_ZNSt6vectorIdSaIdEE18_M_fill_initializeEmRKd", scope: !139, file: !10, line: 1699, type: !466, scopeLine: 1700, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !687, retainedNodes: !3096)
!3096 = !{!3094, !3097, !3098}
!3097 = !DILocalVariable(name: "__n", arg: 2, scope: !3095, file: !10, line: 1699, type: !135)
!3098 = !DILocalVariable(name: "__value", arg: 3, scope: !3095, file: !10, line: 1699, type: !418)
!3099 = !DILocation(line: 0, scope: !3095, inlinedAt: !3100)
!3100 = distinct !DILocation(line: 567, column: 9, scope: !3101, inlinedAt: !3066)
!3101 = distinct !DILexicalBlock(scope: !3060, file: !10, line: 567, column: 7)
!3102 = !DILocalVariable(name: "__first", arg: 1, scope: !3103, file: !2236, line: 460, type: !50)
!3103 = distinct !DISubprogram(name: "__uninitialized_fill_n_a<double *, unsigned long, double, double>", linkageName: "_ZSt24__uninitialized_fill_n_aIPdmddET_S1_T0_RKT1_RSaIT2_E", scope: !24, file: !2236, line: 460, type: !3104, scopeLine: 462, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !3110, retainedNodes: !3106)
!3104 = !DISubroutineType(types: !3105)
!3105 = !{!50, !50, !46, !197, !222}
!3106 = !{!3102, !3107, !3108, !3109}
!3107 = !DILocalVariable(name: "__n", arg: 2, scope: !3103, file: !2236, line: 460, type: !46)
!3108 = !DILocalVariable(name: "__x", arg: 3, scope: !3103, file: !2236, line: 461, type: !197)
!3109 = !DILocalVariable(arg: 4, scope: !3103, file: !2236, line: 461, type: !222)
!3110 = !{!2245, !3111, !52, !3112}
!3111 = !DITemplateTypeParameter(name: "_Size", type: !46)
!3112 = !DITemplateTypeParameter(name: "_Tp2", type: !29)
!3113 = !DILocation(line: 0, scope: !3103, inlinedAt: !3114)
!3114 = distinct !DILocation(line: 1702, column: 4, scope: !3095, inlinedAt: !3100)
!3115 = !DILocalVariable(name: "__first", arg: 1, scope: !3116, file: !2236, line: 312, type: !50)
!3116 = distinct !DISubprogram(name: "uninitialized_fill_n<double *, unsigned long, double>", linkageName: "_ZSt20uninitialized_fill_nIPdmdET_S1_T0_RKT1_", scope: !24, file: !2236, line: 312, type: !3117, scopeLine: 313, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !3123, retainedNodes: !3119)
!3117 = !DISubroutineType(types: !3118)
!3118 = !{!50, !50, !46, !197}
!3119 = !{!3115, !3120, !3121, !3122}
!3120 = !DILocalVariable(name: "__n", arg: 2, scope: !3116, file: !2236, line: 312, type: !46)
!3121 = !DILocalVariable(name: "__x", arg: 3, scope: !3116, file: !2236, line: 312, type: !197)
!3122 = !DILocalVariable(name: "__can_fill", scope: !3116, file: !2236, line: 319, type: !363)
!3123 = !{!2245, !3111, !52}
!3124 = !DILocation(line: 0, scope: !3116, inlinedAt: !3125)
!3125 = distinct !DILocation(line: 467, column: 14, scope: !3103, inlinedAt: !3114)
!3126 = !DILocalVariable(name: "__first", arg: 1, scope: !3127, file: !2236, line: 292, type: !50)
!3127 = distinct !DISubprogram(name: "__uninit_fill_n<double *, unsigned long, double>", linkageName: "_ZNSt22__uninitialized_fill_nILb1EE15__uninit_fill_nIPdmdEET_S3_T0_RKT1_", scope: !3128, file: !2236, line: 292, type: !3117, scopeLine: 294, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !3123, declaration: !3131, retainedNodes: !3132)
!3128 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__uninitialized_fill_n<true>", scope: !24, file: !2236, line: 288, size: 8, flags: DIFlagTypePassByValue, elements: !258, templateParams: !3129, identifier: "_ZTSSt22__uninitialized_fill_nILb1EE")
!3129 = !{!3130}
!3130 = !DITemplateValueParameter(name: "_TrivialValueType", type: !105, value: i1 true)
!3131 = !DISubprogram(name: "__uninit_fill_n<double *, unsigned long, double>", linkageName: "_ZNSt22__uninitialized_fill_nILb1EE15__uninit_fill_nIPdmdEET_S3_T0_RKT1_", scope: !3128, file: !2236, line: 292, type: !3117, scopeLine: 292, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !3123)
!3132 = !{!3126, !3133, !3134}
!3133 = !DILocalVariable(name: "__n", arg: 2, scope: !3127, file: !2236, line: 292, type: !46)
!3134 = !DILocalVariable(name: "__x", arg: 3, scope: !3127, file: !2236, line: 293, type: !197)
!3135 = !DILocation(line: 0, scope: !3127, inlinedAt: !3136)
!3136 = distinct !DILocation(line: 326, column: 14, scope: !3116, inlinedAt: !3125)
!3137 = !DILocalVariable(name: "__first", arg: 1, scope: !3138, file: !2512, line: 275, type: !50)
!3138 = distinct !DISubprogram(name: "fill_n<double *, unsigned long, double>", linkageName: "_ZSt6fill_nIPdmdET_S1_T0_RKT1_", scope: !24, file: !2509, line: 1143, type: !3117, scopeLine: 1144, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !3142, retainedNodes: !3139)
!3139 = !{!3137, !3140, !3141}
!3140 = !DILocalVariable(name: "__n", arg: 2, scope: !3138, file: !2512, line: 275, type: !46)
!3141 = !DILocalVariable(name: "__value", arg: 3, scope: !3138, file: !2512, line: 275, type: !197)
!3142 = !{!2516, !3111, !52}
!3143 = !DILocation(line: 0, scope: !3138, inlinedAt: !3144)
!3144 = distinct !DILocation(line: 294, column: 18, scope: !3127, inlinedAt: !3136)
!3145 = !DILocalVariable(name: "__first", arg: 1, scope: !3146, file: !2509, line: 1108, type: !50)
!3146 = distinct !DISubprogram(name: "__fill_n_a<double *, unsigned long, double>", linkageName: "_ZSt10__fill_n_aIPdmdET_S1_T0_RKT1_St26random_access_iterator_tag", scope: !24, file: !2509, line: 1108, type: !3147, scopeLine: 1110, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !3153, retainedNodes: !3149)
!3147 = !DISubroutineType(types: !3148)
!3148 = !{!50, !50, !46, !197, !2438}
!3149 = !{!3145, !3150, !3151, !3152}
!3150 = !DILocalVariable(name: "__n", arg: 2, scope: !3146, file: !2509, line: 1108, type: !46)
!3151 = !DILocalVariable(name: "__value", arg: 3, scope: !3146, file: !2509, line: 1108, type: !197)
!3152 = !DILocalVariable(arg: 4, scope: !3146, file: !2509, line: 1109, type: !2438)
!3153 = !{!3154, !3111, !52}
!3154 = !DITemplateTypeParameter(name: "_OutputIterator", type: !50)
!3155 = !DILocation(line: 0, scope: !3146, inlinedAt: !3156)
!3156 = distinct !DILocation(line: 1148, column: 14, scope: !3138, inlinedAt: !3144)
!3157 = !DILocalVariable(name: "this", arg: 1, scope: !3158, type: !3163, flags: DIFlagArtificial | DIFlagObjectPointer)
!3158 = distinct !DISubprogram(name: "vector", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EEC2EmRKS1_RKS2_", scope: !781, file: !10, line: 564, type: !1013, scopeLine: 567, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !1012, retainedNodes: !3159)
!3159 = !{!3157, !3160, !3161, !3162}
!3160 = !DILocalVariable(name: "__n", arg: 2, scope: !3158, file: !10, line: 564, type: !135)
!3161 = !DILocalVariable(name: "__value", arg: 3, scope: !3158, file: !10, line: 564, type: !1015)
!3162 = !DILocalVariable(name: "__a", arg: 4, scope: !3158, file: !10, line: 565, type: !1006)
!3163 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !781, size: 64)
!3164 = !DILocation(line: 0, scope: !3158, inlinedAt: !3165)
!3165 = distinct !DILocation(line: 33, column: 36, scope: !3028)
!3166 = !DILocalVariable(name: "this", arg: 1, scope: !3167, type: !3171, flags: DIFlagArtificial | DIFlagObjectPointer)
!3167 = distinct !DISubprogram(name: "_Vector_base", linkageName: "_ZNSt12_Vector_baseISt6vectorIdSaIdEESaIS2_EEC2EmRKS3_", scope: !784, file: !10, line: 330, type: !961, scopeLine: 332, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !960, retainedNodes: !3168)
!3168 = !{!3166, !3169, !3170}
!3169 = !DILocalVariable(name: "__n", arg: 2, scope: !3167, file: !10, line: 330, type: !44)
!3170 = !DILocalVariable(name: "__a", arg: 3, scope: !3167, file: !10, line: 330, type: !955)
!3171 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !784, size: 64)
!3172 = !DILocation(line: 0, scope: !3167, inlinedAt: !3173)
!3173 = distinct !DILocation(line: 566, column: 9, scope: !3158, inlinedAt: !3165)
!3174 = !DILocalVariable(name: "this", arg: 1, scope: !3175, type: !3178, flags: DIFlagArtificial | DIFlagObjectPointer)
!3175 = distinct !DISubprogram(name: "_Vector_impl", linkageName: "_ZNSt12_Vector_baseISt6vectorIdSaIdEESaIS2_EE12_Vector_implC2ERKS3_", scope: !787, file: !10, line: 143, type: !920, scopeLine: 145, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !919, retainedNodes: !3176)
!3176 = !{!3174, !3177}
!3177 = !DILocalVariable(name: "__a", arg: 2, scope: !3175, file: !10, line: 143, type: !922)
!3178 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !787, size: 64)
!3179 = !DILocation(line: 0, scope: !3175, inlinedAt: !3180)
!3180 = distinct !DILocation(line: 331, column: 9, scope: !3167, inlinedAt: !3173)
!3181 = !DILocalVariable(name: "this", arg: 1, scope: !3182, type: !3184, flags: DIFlagArtificial | DIFlagObjectPointer)
!3182 = distinct !DISubprogram(name: "_Vector_impl_data", linkageName: "_ZNSt12_Vector_baseISt6vectorIdSaIdEESaIS2_EE17_Vector_impl_dataC2Ev", scope: !891, file: !10, line: 99, type: !899, scopeLine: 101, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !898, retainedNodes: !3183)
!3183 = !{!3181}
!3184 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !891, size: 64)
!3185 = !DILocation(line: 0, scope: !3182, inlinedAt: !3186)
!3186 = distinct !DILocation(line: 143, column: 2, scope: !3175, inlinedAt: !3180)
!3187 = !DILocation(line: 1701, column: 26, scope: !3095, inlinedAt: !3100)
!3188 = distinct !DIAssignID()
!3189 = !DILocalVariable(name: "this", arg: 1, scope: !3190, type: !3171, flags: DIFlagArtificial | DIFlagObjectPointer)
!3190 = distinct !DISubprogram(name: "_M_create_storage", linkageName: "_ZNSt12_Vector_baseISt6vectorIdSaIdEESaIS2_EE17_M_create_storageEm", scope: !784, file: !10, line: 393, type: !958, scopeLine: 394, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !983, retainedNodes: !3191)
!3191 = !{!3189, !3192}
!3192 = !DILocalVariable(name: "__n", arg: 2, scope: !3190, file: !10, line: 393, type: !44)
!3193 = !DILocation(line: 0, scope: !3190, inlinedAt: !3194)
!3194 = distinct !DILocation(line: 332, column: 9, scope: !3195, inlinedAt: !3173)
!3195 = distinct !DILexicalBlock(scope: !3167, file: !10, line: 332, column: 7)
!3196 = !DILocalVariable(name: "this", arg: 1, scope: !3197, type: !3171, flags: DIFlagArtificial | DIFlagObjectPointer)
!3197 = distinct !DISubprogram(name: "_M_allocate", linkageName: "_ZNSt12_Vector_baseISt6vectorIdSaIdEESaIS2_EE11_M_allocateEm", scope: !784, file: !10, line: 375, type: !978, scopeLine: 376, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !977, retainedNodes: !3198)
!3198 = !{!3196, !3199}
!3199 = !DILocalVariable(name: "__n", arg: 2, scope: !3197, file: !10, line: 375, type: !44)
!3200 = !DILocation(line: 0, scope: !3197, inlinedAt: !3201)
!3201 = distinct !DILocation(line: 395, column: 33, scope: !3190, inlinedAt: !3194)
!3202 = !DILocation(line: 378, column: 9, scope: !3197, inlinedAt: !3201)
!3203 = !DILocation(line: 0, scope: !2203, inlinedAt: !3204)
!3204 = distinct !DILocation(line: 378, column: 20, scope: !2195, inlinedAt: !3091)
!3205 = !DILocation(line: 0, scope: !2209, inlinedAt: !3206)
!3206 = distinct !DILocation(line: 464, column: 20, scope: !2203, inlinedAt: !3204)
!3207 = !DILocation(line: 137, column: 53, scope: !2209, inlinedAt: !3206)
!3208 = !DILocation(line: 137, column: 27, scope: !2209, inlinedAt: !3206)
!3209 = !DILocation(line: 395, column: 25, scope: !3084, inlinedAt: !3088)
!3210 = !DILocation(line: 397, column: 59, scope: !3084, inlinedAt: !3088)
!3211 = !DILocation(line: 397, column: 16, scope: !3084, inlinedAt: !3088)
!3212 = !DILocation(line: 397, column: 34, scope: !3084, inlinedAt: !3088)
!3213 = !DILocalVariable(name: "__first", arg: 1, scope: !3214, file: !2509, line: 967, type: !50)
!3214 = distinct !DISubprogram(name: "__fill_a<double *, double>", linkageName: "_ZSt8__fill_aIPddEvT_S1_RKT0_", scope: !24, file: !2509, line: 967, type: !3215, scopeLine: 968, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !3220, retainedNodes: !3217)
!3215 = !DISubroutineType(types: !3216)
!3216 = !{null, !50, !50, !197}
!3217 = !{!3213, !3218, !3219}
!3218 = !DILocalVariable(name: "__last", arg: 2, scope: !3214, file: !2509, line: 967, type: !50)
!3219 = !DILocalVariable(name: "__value", arg: 3, scope: !3214, file: !2509, line: 967, type: !197)
!3220 = !{!3221, !52}
!3221 = !DITemplateTypeParameter(name: "_FIte", type: !50)
!3222 = !DILocation(line: 0, scope: !3214, inlinedAt: !3223)
!3223 = distinct !DILocation(line: 1119, column: 7, scope: !3146, inlinedAt: !3156)
!3224 = !DILocalVariable(name: "__first", arg: 1, scope: !3225, file: !2509, line: 917, type: !50)
!3225 = distinct !DISubprogram(name: "__fill_a1<double *, double>", linkageName: "_ZSt9__fill_a1IPddEN9__gnu_cxx11__enable_ifIXsr11__is_scalarIT0_EE7__valueEvE6__typeET_S6_RKS3_", scope: !24, file: !2509, line: 917, type: !3226, scopeLine: 919, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !3236, retainedNodes: !3232)
!3226 = !DISubroutineType(types: !3227)
!3227 = !{!3228, !50, !50, !197}
!3228 = !DIDerivedType(tag: DW_TAG_typedef, name: "__type", scope: !3230, file: !3229, line: 50, baseType: null)
!3229 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/ext/type_traits.h", directory: "")
!3230 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__enable_if<true, void>", scope: !153, file: !3229, line: 49, size: 8, flags: DIFlagTypePassByValue, elements: !258, templateParams: !3231, identifier: "_ZTSN9__gnu_cxx11__enable_ifILb1EvEE")
!3231 = !{!753, !2377}
!3232 = !{!3224, !3233, !3234, !3235}
!3233 = !DILocalVariable(name: "__last", arg: 2, scope: !3225, file: !2509, line: 917, type: !50)
!3234 = !DILocalVariable(name: "__value", arg: 3, scope: !3225, file: !2509, line: 918, type: !197)
!3235 = !DILocalVariable(name: "__tmp", scope: !3225, file: !2509, line: 920, type: !195)
!3236 = !{!2245, !52}
!3237 = !DILocation(line: 0, scope: !3225, inlinedAt: !3238)
!3238 = distinct !DILocation(line: 968, column: 7, scope: !3214, inlinedAt: !3223)
!3239 = !DILocation(line: 921, column: 7, scope: !3240, inlinedAt: !3238)
!3240 = distinct !DILexicalBlock(scope: !3225, file: !2509, line: 921, column: 7)
!3241 = !DILocation(line: 922, column: 11, scope: !3242, inlinedAt: !3238)
!3242 = distinct !DILexicalBlock(scope: !3240, file: !2509, line: 921, column: 7)
!3243 = distinct !{!3243, !3239, !3244, !2309, !3245, !3246}
!3244 = !DILocation(line: 922, column: 13, scope: !3240, inlinedAt: !3238)
!3245 = !{!"llvm.loop.isvectorized", i32 1}
!3246 = !{!"llvm.loop.unroll.runtime.disable"}
!3247 = !DILocation(line: 921, column: 33, scope: !3242, inlinedAt: !3238)
!3248 = !DILocation(line: 921, column: 22, scope: !3242, inlinedAt: !3238)
!3249 = distinct !{!3249, !3239, !3244, !2309, !3246, !3245}
!3250 = !DILocation(line: 396, column: 16, scope: !3084, inlinedAt: !3088)
!3251 = !DILocalVariable(name: "__a", arg: 1, scope: !3252, file: !157, line: 463, type: !803)
!3252 = distinct !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaISt6vectorIdSaIdEEEE8allocateERS3_m", scope: !796, file: !157, line: 463, type: !799, scopeLine: 464, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !798, retainedNodes: !3253)
!3253 = !{!3251, !3254}
!3254 = !DILocalVariable(name: "__n", arg: 2, scope: !3252, file: !157, line: 463, type: !224)
!3255 = !DILocation(line: 0, scope: !3252, inlinedAt: !3256)
!3256 = distinct !DILocation(line: 378, column: 20, scope: !3197, inlinedAt: !3201)
!3257 = !DILocalVariable(name: "this", arg: 1, scope: !3258, type: !3262, flags: DIFlagArtificial | DIFlagObjectPointer)
!3258 = distinct !DISubprogram(name: "allocate", linkageName: "_ZNSt15__new_allocatorISt6vectorIdSaIdEEE8allocateEmPKv", scope: !809, file: !172, line: 112, type: !834, scopeLine: 113, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !833, retainedNodes: !3259)
!3259 = !{!3257, !3260, !3261}
!3260 = !DILocalVariable(name: "__n", arg: 2, scope: !3258, file: !172, line: 112, type: !201)
!3261 = !DILocalVariable(arg: 3, scope: !3258, file: !172, line: 112, type: !136)
!3262 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !809, size: 64)
!3263 = !DILocation(line: 0, scope: !3258, inlinedAt: !3264)
!3264 = distinct !DILocation(line: 464, column: 20, scope: !3252, inlinedAt: !3256)
!3265 = !DILocation(line: 137, column: 53, scope: !3258, inlinedAt: !3264)
!3266 = !DILocation(line: 137, column: 27, scope: !3258, inlinedAt: !3264)
!3267 = !DILocation(line: 395, column: 25, scope: !3190, inlinedAt: !3194)
!3268 = !{!3269, !2471, i64 0}
!3269 = !{!"_ZTSNSt12_Vector_baseISt6vectorIdSaIdEESaIS2_EE17_Vector_impl_dataE", !2471, i64 0, !2471, i64 8, !2471, i64 16}
!3270 = distinct !DIAssignID()
!3271 = !DILocation(line: 396, column: 16, scope: !3190, inlinedAt: !3194)
!3272 = distinct !DIAssignID()
!3273 = !DILocation(line: 397, column: 59, scope: !3190, inlinedAt: !3194)
!3274 = !DILocation(line: 397, column: 16, scope: !3190, inlinedAt: !3194)
!3275 = !DILocation(line: 397, column: 34, scope: !3190, inlinedAt: !3194)
!3276 = !{!3269, !2471, i64 16}
!3277 = distinct !DIAssignID()
!3278 = !DILocalVariable(name: "this", arg: 1, scope: !3279, type: !3163, flags: DIFlagArtificial | DIFlagObjectPointer)
!3279 = distinct !DISubprogram(name: "_M_fill_initialize", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE18_M_fill_initializeEmRKS1_", scope: !781, file: !10, line: 1699, type: !1062, scopeLine: 1700, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !1227, retainedNodes: !3280)
!3280 = !{!3278, !3281, !3282}
!3281 = !DILocalVariable(name: "__n", arg: 2, scope: !3279, file: !10, line: 1699, type: !135)
!3282 = !DILocalVariable(name: "__value", arg: 3, scope: !3279, file: !10, line: 1699, type: !1015)
!3283 = !DILocation(line: 0, scope: !3279, inlinedAt: !3284)
!3284 = distinct !DILocation(line: 567, column: 9, scope: !3285, inlinedAt: !3165)
!3285 = distinct !DILexicalBlock(scope: !3158, file: !10, line: 567, column: 7)
!3286 = !DILocalVariable(name: "__first", arg: 1, scope: !3287, file: !2236, line: 460, type: !802)
!3287 = distinct !DISubprogram(name: "__uninitialized_fill_n_a<std::vector<double, std::allocator<double> > *, unsigned long, std::vector<double, std::allocator<double> >, std::vector<double, std::allocator<double> > >", linkageName: "_ZSt24__uninitialized_fill_n_aIPSt6vectorIdSaIdEEmS2_S2_ET_S4_T0_RKT1_RSaIT2_E", scope: !24, file: !2236, line: 460, type: !3288, scopeLine: 462, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !3294, retainedNodes: !3290)
!3288 = !DISubroutineType(types: !3289)
!3289 = !{!802, !802, !46, !424, !857}
!3290 = !{!3286, !3291, !3292, !3293}
!3291 = !DILocalVariable(name: "__n", arg: 2, scope: !3287, file: !2236, line: 460, type: !46)
!3292 = !DILocalVariable(name: "__x", arg: 3, scope: !3287, file: !2236, line: 461, type: !424)
!3293 = !DILocalVariable(arg: 4, scope: !3287, file: !2236, line: 461, type: !857)
!3294 = !{!3295, !3111, !844, !3296}
!3295 = !DITemplateTypeParameter(name: "_ForwardIterator", type: !802)
!3296 = !DITemplateTypeParameter(name: "_Tp2", type: !139)
!3297 = !DILocation(line: 0, scope: !3287, inlinedAt: !3298)
!3298 = distinct !DILocation(line: 1702, column: 4, scope: !3279, inlinedAt: !3284)
!3299 = !DILocalVariable(name: "__first", arg: 1, scope: !3300, file: !2236, line: 312, type: !802)
!3300 = distinct !DISubprogram(name: "uninitialized_fill_n<std::vector<double, std::allocator<double> > *, unsigned long, std::vector<double, std::allocator<double> > >", linkageName: "_ZSt20uninitialized_fill_nIPSt6vectorIdSaIdEEmS2_ET_S4_T0_RKT1_", scope: !24, file: !2236, line: 312, type: !3301, scopeLine: 313, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !3307, retainedNodes: !3303)
!3301 = !DISubroutineType(types: !3302)
!3302 = !{!802, !802, !46, !424}
!3303 = !{!3299, !3304, !3305, !3306}
!3304 = !DILocalVariable(name: "__n", arg: 2, scope: !3300, file: !2236, line: 312, type: !46)
!3305 = !DILocalVariable(name: "__x", arg: 3, scope: !3300, file: !2236, line: 312, type: !424)
!3306 = !DILocalVariable(name: "__can_fill", scope: !3300, file: !2236, line: 319, type: !363)
!3307 = !{!3295, !3111, !844}
!3308 = !DILocation(line: 0, scope: !3300, inlinedAt: !3309)
!3309 = distinct !DILocation(line: 467, column: 14, scope: !3287, inlinedAt: !3298)
!3310 = !DILocalVariable(name: "__first", arg: 1, scope: !3311, file: !2236, line: 282, type: !802)
!3311 = distinct !DISubprogram(name: "__uninit_fill_n<std::vector<double, std::allocator<double> > *, unsigned long, std::vector<double, std::allocator<double> > >", linkageName: "_ZNSt22__uninitialized_fill_nILb0EE15__uninit_fill_nIPSt6vectorIdSaIdEEmS4_EET_S6_T0_RKT1_", scope: !3312, file: !2236, line: 282, type: !3301, scopeLine: 284, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !3307, declaration: !3315, retainedNodes: !3316)
!3312 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__uninitialized_fill_n<false>", scope: !24, file: !2236, line: 278, size: 8, flags: DIFlagTypePassByValue, elements: !258, templateParams: !3313, identifier: "_ZTSSt22__uninitialized_fill_nILb0EE")
!3313 = !{!3314}
!3314 = !DITemplateValueParameter(name: "_TrivialValueType", type: !105, value: i1 false)
!3315 = !DISubprogram(name: "__uninit_fill_n<std::vector<double, std::allocator<double> > *, unsigned long, std::vector<double, std::allocator<double> > >", linkageName: "_ZNSt22__uninitialized_fill_nILb0EE15__uninit_fill_nIPSt6vectorIdSaIdEEmS4_EET_S6_T0_RKT1_", scope: !3312, file: !2236, line: 282, type: !3301, scopeLine: 282, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !3307)
!3316 = !{!3310, !3317, !3318}
!3317 = !DILocalVariable(name: "__n", arg: 2, scope: !3311, file: !2236, line: 282, type: !46)
!3318 = !DILocalVariable(name: "__x", arg: 3, scope: !3311, file: !2236, line: 283, type: !424)
!3319 = !DILocation(line: 0, scope: !3311, inlinedAt: !3320)
!3320 = distinct !DILocation(line: 326, column: 14, scope: !3300, inlinedAt: !3309)
!3321 = !DILocation(line: 284, column: 11, scope: !3311, inlinedAt: !3320)
!3322 = !DILocation(line: 567, column: 43, scope: !3285, inlinedAt: !3165)
!3323 = !DILocalVariable(name: "this", arg: 1, scope: !3324, type: !3171, flags: DIFlagArtificial | DIFlagObjectPointer)
!3324 = distinct !DISubprogram(name: "~_Vector_base", linkageName: "_ZNSt12_Vector_baseISt6vectorIdSaIdEESaIS2_EED2Ev", scope: !784, file: !10, line: 364, type: !950, scopeLine: 365, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !976, retainedNodes: !3325)
!3325 = !{!3323}
!3326 = !DILocation(line: 0, scope: !3324, inlinedAt: !3327)
!3327 = distinct !DILocation(line: 567, column: 43, scope: !3285, inlinedAt: !3165)
!3328 = !DILocalVariable(name: "this", arg: 1, scope: !3329, type: !3171, flags: DIFlagArtificial | DIFlagObjectPointer)
!3329 = distinct !DISubprogram(name: "_M_deallocate", linkageName: "_ZNSt12_Vector_baseISt6vectorIdSaIdEESaIS2_EE13_M_deallocateEPS2_m", scope: !784, file: !10, line: 383, type: !981, scopeLine: 384, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !980, retainedNodes: !3330)
!3330 = !{!3328, !3331, !3332}
!3331 = !DILocalVariable(name: "__p", arg: 2, scope: !3329, file: !10, line: 383, type: !894)
!3332 = !DILocalVariable(name: "__n", arg: 3, scope: !3329, file: !10, line: 383, type: !44)
!3333 = !DILocation(line: 0, scope: !3329, inlinedAt: !3334)
!3334 = distinct !DILocation(line: 366, column: 2, scope: !3335, inlinedAt: !3327)
!3335 = distinct !DILexicalBlock(scope: !3324, file: !10, line: 365, column: 7)
!3336 = !DILocation(line: 386, column: 6, scope: !3337, inlinedAt: !3334)
!3337 = distinct !DILexicalBlock(scope: !3329, file: !10, line: 386, column: 6)
!3338 = !DILocation(line: 386, column: 6, scope: !3329, inlinedAt: !3334)
!3339 = !DILocation(line: 367, column: 35, scope: !3335, inlinedAt: !3327)
!3340 = !DILocalVariable(name: "__a", arg: 1, scope: !3341, file: !157, line: 495, type: !803)
!3341 = distinct !DISubprogram(name: "deallocate", linkageName: "_ZNSt16allocator_traitsISaISt6vectorIdSaIdEEEE10deallocateERS3_PS2_m", scope: !796, file: !157, line: 495, type: !863, scopeLine: 496, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !862, retainedNodes: !3342)
!3342 = !{!3340, !3343, !3344}
!3343 = !DILocalVariable(name: "__p", arg: 2, scope: !3341, file: !157, line: 495, type: !801)
!3344 = !DILocalVariable(name: "__n", arg: 3, scope: !3341, file: !157, line: 495, type: !224)
!3345 = !DILocation(line: 0, scope: !3341, inlinedAt: !3346)
!3346 = distinct !DILocation(line: 387, column: 4, scope: !3337, inlinedAt: !3334)
!3347 = !DILocalVariable(name: "this", arg: 1, scope: !3348, type: !3262, flags: DIFlagArtificial | DIFlagObjectPointer)
!3348 = distinct !DISubprogram(name: "deallocate", linkageName: "_ZNSt15__new_allocatorISt6vectorIdSaIdEEE10deallocateEPS2_m", scope: !809, file: !172, line: 142, type: !837, scopeLine: 143, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !836, retainedNodes: !3349)
!3349 = !{!3347, !3350, !3351}
!3350 = !DILocalVariable(name: "__p", arg: 2, scope: !3348, file: !172, line: 142, type: !802)
!3351 = !DILocalVariable(name: "__n", arg: 3, scope: !3348, file: !172, line: 142, type: !201)
!3352 = !DILocation(line: 0, scope: !3348, inlinedAt: !3353)
!3353 = distinct !DILocation(line: 496, column: 13, scope: !3341, inlinedAt: !3346)
!3354 = !DILocation(line: 158, column: 2, scope: !3348, inlinedAt: !3353)
!3355 = !DILocation(line: 387, column: 4, scope: !3337, inlinedAt: !3334)
!3356 = !DILocation(line: 1701, column: 26, scope: !3279, inlinedAt: !3284)
!3357 = !{!3269, !2471, i64 8}
!3358 = distinct !DIAssignID()
!3359 = !DILocation(line: 0, scope: !2083, inlinedAt: !3360)
!3360 = distinct !DILocation(line: 33, column: 36, scope: !3028)
!3361 = !DILocation(line: 0, scope: !2077, inlinedAt: !3362)
!3362 = distinct !DILocation(line: 733, column: 7, scope: !2082, inlinedAt: !3360)
!3363 = !DILocation(line: 366, column: 24, scope: !2076, inlinedAt: !3362)
!3364 = !DILocation(line: 0, scope: !2280, inlinedAt: !3365)
!3365 = distinct !DILocation(line: 366, column: 2, scope: !2076, inlinedAt: !3362)
!3366 = !DILocation(line: 386, column: 6, scope: !2287, inlinedAt: !3365)
!3367 = !DILocation(line: 386, column: 6, scope: !2280, inlinedAt: !3365)
!3368 = !DILocation(line: 367, column: 17, scope: !2076, inlinedAt: !3362)
!3369 = !DILocation(line: 367, column: 35, scope: !2076, inlinedAt: !3362)
!3370 = !DILocation(line: 0, scope: !2290, inlinedAt: !3371)
!3371 = distinct !DILocation(line: 387, column: 4, scope: !2287, inlinedAt: !3365)
!3372 = !DILocation(line: 0, scope: !2297, inlinedAt: !3373)
!3373 = distinct !DILocation(line: 496, column: 13, scope: !2290, inlinedAt: !3371)
!3374 = !DILocation(line: 158, column: 2, scope: !2297, inlinedAt: !3373)
!3375 = !DILocation(line: 387, column: 4, scope: !2287, inlinedAt: !3365)
!3376 = !DILocation(line: 33, column: 36, scope: !3028)
!3377 = !DILocation(line: 0, scope: !3034)
!3378 = !DILocation(line: 34, column: 3, scope: !3034)
!3379 = !DILocation(line: 34, column: 21, scope: !3038)
!3380 = !DILocation(line: 0, scope: !3036)
!3381 = !DILocation(line: 35, column: 5, scope: !3036)
!3382 = !DILocation(line: 36, column: 20, scope: !3383)
!3383 = distinct !DILexicalBlock(scope: !3384, file: !20, line: 35, column: 34)
!3384 = distinct !DILexicalBlock(scope: !3036, file: !20, line: 35, column: 5)
!3385 = !DILocation(line: 36, column: 27, scope: !3383)
!3386 = !DILocation(line: 36, column: 25, scope: !3383)
!3387 = !DILocation(line: 0, scope: !2333, inlinedAt: !3388)
!3388 = distinct !DILocation(line: 36, column: 7, scope: !3383)
!3389 = !DILocation(line: 1124, column: 34, scope: !2333, inlinedAt: !3388)
!3390 = !DILocation(line: 36, column: 18, scope: !3383)
!3391 = !DILocation(line: 35, column: 30, scope: !3384)
!3392 = distinct !{!3392, !2347}
!3393 = !{!3394}
!3394 = distinct !{!3394, !3395}
!3395 = distinct !{!3395, !"LVerDomain"}
!3396 = !{!3397}
!3397 = distinct !{!3397, !3395}
!3398 = !{!3399}
!3399 = distinct !{!3399, !3395}
!3400 = !{!3397, !3394}
!3401 = distinct !{!3401, !3381, !3402, !2309, !3245, !3246}
!3402 = !DILocation(line: 37, column: 5, scope: !3036)
!3403 = !DILocalVariable(name: "this", arg: 1, scope: !3404, type: !3163, flags: DIFlagArtificial | DIFlagObjectPointer)
!3404 = distinct !DISubprogram(name: "push_back", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE9push_backERKS1_", scope: !781, file: !10, line: 1276, type: !1198, scopeLine: 1277, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !1197, retainedNodes: !3405)
!3405 = !{!3403, !3406}
!3406 = !DILocalVariable(name: "__x", arg: 2, scope: !3404, file: !10, line: 1276, type: !1015)
!3407 = !DILocation(line: 0, scope: !3404, inlinedAt: !3408)
!3408 = distinct !DILocation(line: 39, column: 8, scope: !3028)
!3409 = !DILocation(line: 1278, column: 30, scope: !3410, inlinedAt: !3408)
!3410 = distinct !DILexicalBlock(scope: !3404, file: !10, line: 1278, column: 6)
!3411 = !DILocation(line: 1278, column: 6, scope: !3404, inlinedAt: !3408)
!3412 = !DILocalVariable(name: "__a", arg: 1, scope: !3413, file: !157, line: 511, type: !803)
!3413 = distinct !DISubprogram(name: "construct<std::vector<double, std::allocator<double> >, const std::vector<double, std::allocator<double> > &>", linkageName: "_ZNSt16allocator_traitsISaISt6vectorIdSaIdEEEE9constructIS2_JRKS2_EEEvRS3_PT_DpOT0_", scope: !796, file: !157, line: 511, type: !3414, scopeLine: 514, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !3417, declaration: !3416, retainedNodes: !3422)
!3414 = !DISubroutineType(types: !3415)
!3415 = !{null, !803, !802, !424}
!3416 = !DISubprogram(name: "construct<std::vector<double, std::allocator<double> >, const std::vector<double, std::allocator<double> > &>", linkageName: "_ZNSt16allocator_traitsISaISt6vectorIdSaIdEEEE9constructIS2_JRKS2_EEEvRS3_PT_DpOT0_", scope: !796, file: !157, line: 511, type: !3414, scopeLine: 511, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !3417)
!3417 = !{!3418, !3419}
!3418 = !DITemplateTypeParameter(name: "_Up", type: !139)
!3419 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Args", value: !3420)
!3420 = !{!3421}
!3421 = !DITemplateTypeParameter(type: !424)
!3422 = !{!3412, !3423, !3424}
!3423 = !DILocalVariable(name: "__p", arg: 2, scope: !3413, file: !157, line: 511, type: !802)
!3424 = !DILocalVariable(name: "__args", arg: 3, scope: !3413, file: !157, line: 512, type: !424)
!3425 = !DILocation(line: 0, scope: !3413, inlinedAt: !3426)
!3426 = distinct !DILocation(line: 1281, column: 6, scope: !3427, inlinedAt: !3408)
!3427 = distinct !DILexicalBlock(scope: !3410, file: !10, line: 1279, column: 4)
!3428 = !DILocalVariable(name: "this", arg: 1, scope: !3429, type: !3262, flags: DIFlagArtificial | DIFlagObjectPointer)
!3429 = distinct !DISubprogram(name: "construct<std::vector<double, std::allocator<double> >, const std::vector<double, std::allocator<double> > &>", linkageName: "_ZNSt15__new_allocatorISt6vectorIdSaIdEEE9constructIS2_JRKS2_EEEvPT_DpOT0_", scope: !809, file: !172, line: 173, type: !3430, scopeLine: 175, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !3417, declaration: !3432, retainedNodes: !3433)
!3430 = !DISubroutineType(types: !3431)
!3431 = !{null, !814, !802, !424}
!3432 = !DISubprogram(name: "construct<std::vector<double, std::allocator<double> >, const std::vector<double, std::allocator<double> > &>", linkageName: "_ZNSt15__new_allocatorISt6vectorIdSaIdEEE9constructIS2_JRKS2_EEEvPT_DpOT0_", scope: !809, file: !172, line: 173, type: !3430, scopeLine: 173, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !3417)
!3433 = !{!3428, !3434, !3435}
!3434 = !DILocalVariable(name: "__p", arg: 2, scope: !3429, file: !172, line: 173, type: !802)
!3435 = !DILocalVariable(name: "__args", arg: 3, scope: !3429, file: !172, line: 173, type: !424)
!3436 = !DILocation(line: 0, scope: !3429, inlinedAt: !3437)
!3437 = distinct !DILocation(line: 516, column: 8, scope: !3413, inlinedAt: !3426)
!3438 = !DILocalVariable(name: "this", arg: 1, scope: !3439, type: !802, flags: DIFlagArtificial | DIFlagObjectPointer)
!3439 = distinct !DISubprogram(name: "vector", linkageName: "_ZNSt6vectorIdSaIdEEC2ERKS1_", scope: !139, file: !10, line: 596, type: !422, scopeLine: 599, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !421, retainedNodes: !3440)
!3440 = !{!3438, !3441}
!3441 = !DILocalVariable(name: "__x", arg: 2, scope: !3439, file: !10, line: 596, type: !424)
!3442 = !DILocation(line: 0, scope: !3439, inlinedAt: !3443)
!3443 = distinct !DILocation(line: 175, column: 23, scope: !3429, inlinedAt: !3437)
!3444 = !DILocation(line: 0, scope: !2175, inlinedAt: !3445)
!3445 = distinct !DILocation(line: 597, column: 19, scope: !3439, inlinedAt: !3443)
!3446 = !DILocation(line: 988, column: 40, scope: !2175, inlinedAt: !3445)
!3447 = !DILocation(line: 988, column: 66, scope: !2175, inlinedAt: !3445)
!3448 = !DILocation(line: 988, column: 50, scope: !2175, inlinedAt: !3445)
!3449 = !DILocation(line: 0, scope: !3073, inlinedAt: !3450)
!3450 = distinct !DILocation(line: 597, column: 9, scope: !3439, inlinedAt: !3443)
!3451 = !DILocation(line: 0, scope: !2391, inlinedAt: !3452)
!3452 = distinct !DILocation(line: 331, column: 9, scope: !3073, inlinedAt: !3450)
!3453 = !DILocation(line: 0, scope: !2398, inlinedAt: !3454)
!3454 = distinct !DILocation(line: 143, column: 2, scope: !2391, inlinedAt: !3452)
!3455 = !DILocation(line: 100, column: 16, scope: !2398, inlinedAt: !3454)
!3456 = !DILocation(line: 0, scope: !3084, inlinedAt: !3457)
!3457 = distinct !DILocation(line: 332, column: 9, scope: !3089, inlinedAt: !3450)
!3458 = !DILocation(line: 0, scope: !2195, inlinedAt: !3459)
!3459 = distinct !DILocation(line: 395, column: 33, scope: !3084, inlinedAt: !3457)
!3460 = !DILocation(line: 378, column: 13, scope: !2195, inlinedAt: !3459)
!3461 = !DILocation(line: 378, column: 9, scope: !2195, inlinedAt: !3459)
!3462 = !DILocation(line: 0, scope: !2203, inlinedAt: !3463)
!3463 = distinct !DILocation(line: 378, column: 20, scope: !2195, inlinedAt: !3459)
!3464 = !DILocation(line: 0, scope: !2209, inlinedAt: !3465)
!3465 = distinct !DILocation(line: 464, column: 20, scope: !2203, inlinedAt: !3463)
!3466 = !DILocation(line: 120, column: 27, scope: !3467, inlinedAt: !3465)
!3467 = distinct !DILexicalBlock(scope: !2209, file: !172, line: 120, column: 6)
!3468 = !DILocation(line: 120, column: 6, scope: !2209, inlinedAt: !3465)
!3469 = !{!"branch_weights", !"expected", i32 1, i32 2000}
!3470 = !DILocation(line: 125, column: 8, scope: !3471, inlinedAt: !3465)
!3471 = distinct !DILexicalBlock(scope: !3472, file: !172, line: 124, column: 10)
!3472 = distinct !DILexicalBlock(scope: !3467, file: !172, line: 121, column: 4)
!3473 = !DILocation(line: 137, column: 27, scope: !2209, inlinedAt: !3465)
!3474 = !DILocation(line: 395, column: 25, scope: !3084, inlinedAt: !3457)
!3475 = !DILocation(line: 396, column: 16, scope: !3084, inlinedAt: !3457)
!3476 = !DILocation(line: 396, column: 26, scope: !3084, inlinedAt: !3457)
!3477 = !DILocation(line: 397, column: 59, scope: !3084, inlinedAt: !3457)
!3478 = !DILocation(line: 397, column: 16, scope: !3084, inlinedAt: !3457)
!3479 = !DILocation(line: 397, column: 34, scope: !3084, inlinedAt: !3457)
!3480 = !DILocalVariable(name: "this", arg: 1, scope: !3481, type: !831, flags: DIFlagArtificial | DIFlagObjectPointer)
!3481 = distinct !DISubprogram(name: "begin", linkageName: "_ZNKSt6vectorIdSaIdEE5beginEv", scope: !139, file: !10, line: 878, type: !534, scopeLine: 879, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !533, retainedNodes: !3482)
!3482 = !{!3480}
!3483 = !DILocation(line: 0, scope: !3481, inlinedAt: !3484)
!3484 = distinct !DILocation(line: 601, column: 36, scope: !3485, inlinedAt: !3443)
!3485 = distinct !DILexicalBlock(scope: !3439, file: !10, line: 599, column: 7)
!3486 = !DILocalVariable(name: "this", arg: 1, scope: !3487, type: !3490, flags: DIFlagArtificial | DIFlagObjectPointer)
!3487 = distinct !DISubprogram(name: "__normal_iterator", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEC2ERKS2_", scope: !537, file: !85, line: 1072, type: !545, scopeLine: 1073, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !544, retainedNodes: !3488)
!3488 = !{!3486, !3489}
!3489 = !DILocalVariable(name: "__i", arg: 2, scope: !3487, file: !85, line: 1072, type: !547)
!3490 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !537, size: 64)
!3491 = !DILocation(line: 0, scope: !3487, inlinedAt: !3492)
!3492 = distinct !DILocation(line: 879, column: 16, scope: !3481, inlinedAt: !3484)
!3493 = !DILocation(line: 1073, column: 20, scope: !3487, inlinedAt: !3492)
!3494 = !DILocalVariable(name: "this", arg: 1, scope: !3495, type: !831, flags: DIFlagArtificial | DIFlagObjectPointer)
!3495 = distinct !DISubprogram(name: "end", linkageName: "_ZNKSt6vectorIdSaIdEE3endEv", scope: !139, file: !10, line: 898, type: !534, scopeLine: 899, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !592, retainedNodes: !3496)
!3496 = !{!3494}
!3497 = !DILocation(line: 0, scope: !3495, inlinedAt: !3498)
!3498 = distinct !DILocation(line: 601, column: 49, scope: !3485, inlinedAt: !3443)
!3499 = !DILocation(line: 0, scope: !3487, inlinedAt: !3500)
!3500 = distinct !DILocation(line: 899, column: 16, scope: !3495, inlinedAt: !3498)
!3501 = !DILocation(line: 1073, column: 20, scope: !3487, inlinedAt: !3500)
!3502 = !DILocalVariable(name: "__first", arg: 1, scope: !3503, file: !2236, line: 365, type: !537)
!3503 = distinct !DISubprogram(name: "__uninitialized_copy_a<__gnu_cxx::__normal_iterator<const double *, std::vector<double, std::allocator<double> > >, double *, double>", linkageName: "_ZSt22__uninitialized_copy_aIN9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEEPddET0_T_SA_S9_RSaIT1_E", scope: !24, file: !2236, line: 365, type: !3504, scopeLine: 367, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !3510, retainedNodes: !3506)
!3504 = !DISubroutineType(types: !3505)
!3505 = !{!50, !537, !537, !50, !222}
!3506 = !{!3502, !3507, !3508, !3509}
!3507 = !DILocalVariable(name: "__last", arg: 2, scope: !3503, file: !2236, line: 365, type: !537)
!3508 = !DILocalVariable(name: "__result", arg: 3, scope: !3503, file: !2236, line: 366, type: !50)
!3509 = !DILocalVariable(arg: 4, scope: !3503, file: !2236, line: 366, type: !222)
!3510 = !{!3511, !2245, !52}
!3511 = !DITemplateTypeParameter(name: "_InputIterator", type: !537)
!3512 = !DILocation(line: 0, scope: !3503, inlinedAt: !3513)
!3513 = distinct !DILocation(line: 601, column: 4, scope: !3485, inlinedAt: !3443)
!3514 = !DILocalVariable(name: "__first", arg: 1, scope: !3515, file: !2236, line: 163, type: !537)
!3515 = distinct !DISubprogram(name: "uninitialized_copy<__gnu_cxx::__normal_iterator<const double *, std::vector<double, std::allocator<double> > >, double *>", linkageName: "_ZSt18uninitialized_copyIN9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEEPdET0_T_SA_S9_", scope: !24, file: !2236, line: 163, type: !3516, scopeLine: 165, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !3523, retainedNodes: !3518)
!3516 = !DISubroutineType(types: !3517)
!3517 = !{!50, !537, !537, !50}
!3518 = !{!3514, !3519, !3520, !3521, !3522}
!3519 = !DILocalVariable(name: "__last", arg: 2, scope: !3515, file: !2236, line: 163, type: !537)
!3520 = !DILocalVariable(name: "__result", arg: 3, scope: !3515, file: !2236, line: 164, type: !50)
!3521 = !DILocalVariable(name: "__can_memmove", scope: !3515, file: !2236, line: 174, type: !363)
!3522 = !DILocalVariable(name: "__assignable", scope: !3515, file: !2236, line: 181, type: !363)
!3523 = !{!3511, !2245}
!3524 = !DILocation(line: 0, scope: !3515, inlinedAt: !3525)
!3525 = distinct !DILocation(line: 372, column: 14, scope: !3503, inlinedAt: !3513)
!3526 = !DILocalVariable(name: "__first", arg: 1, scope: !3527, file: !2236, line: 145, type: !537)
!3527 = distinct !DISubprogram(name: "__uninit_copy<__gnu_cxx::__normal_iterator<const double *, std::vector<double, std::allocator<double> > >, double *>", linkageName: "_ZNSt20__uninitialized_copyILb1EE13__uninit_copyIN9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEEPdEET0_T_SC_SB_", scope: !2498, file: !2236, line: 145, type: !3516, scopeLine: 147, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !3523, declaration: !3528, retainedNodes: !3529)
!3528 = !DISubprogram(name: "__uninit_copy<__gnu_cxx::__normal_iterator<const double *, std::vector<double, std::allocator<double> > >, double *>", linkageName: "_ZNSt20__uninitialized_copyILb1EE13__uninit_copyIN9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEEPdEET0_T_SC_SB_", scope: !2498, file: !2236, line: 145, type: !3516, scopeLine: 145, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !3523)
!3529 = !{!3526, !3530, !3531}
!3530 = !DILocalVariable(name: "__last", arg: 2, scope: !3527, file: !2236, line: 145, type: !537)
!3531 = !DILocalVariable(name: "__result", arg: 3, scope: !3527, file: !2236, line: 146, type: !50)
!3532 = !DILocation(line: 0, scope: !3527, inlinedAt: !3533)
!3533 = distinct !DILocation(line: 184, column: 14, scope: !3515, inlinedAt: !3525)
!3534 = !DILocalVariable(name: "__first", arg: 1, scope: !3535, file: !2512, line: 235, type: !537)
!3535 = distinct !DISubprogram(name: "copy<__gnu_cxx::__normal_iterator<const double *, std::vector<double, std::allocator<double> > >, double *>", linkageName: "_ZSt4copyIN9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEEPdET0_T_SA_S9_", scope: !24, file: !2509, line: 611, type: !3516, scopeLine: 612, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !3539, retainedNodes: !3536)
!3536 = !{!3534, !3537, !3538}
!3537 = !DILocalVariable(name: "__last", arg: 2, scope: !3535, file: !2512, line: 235, type: !537)
!3538 = !DILocalVariable(name: "__result", arg: 3, scope: !3535, file: !2512, line: 235, type: !50)
!3539 = !{!3540, !2516}
!3540 = !DITemplateTypeParameter(name: "_IIter", type: !537)
!3541 = !DILocation(line: 0, scope: !3535, inlinedAt: !3542)
!3542 = distinct !DILocation(line: 147, column: 18, scope: !3527, inlinedAt: !3533)
!3543 = !DILocalVariable(name: "__first", arg: 1, scope: !3544, file: !2509, line: 527, type: !537)
!3544 = distinct !DISubprogram(name: "__copy_move_a<false, __gnu_cxx::__normal_iterator<const double *, std::vector<double, std::allocator<double> > >, double *>", linkageName: "_ZSt13__copy_move_aILb0EN9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEEPdET1_T0_SA_S9_", scope: !24, file: !2509, line: 527, type: !3516, scopeLine: 528, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !3548, retainedNodes: !3545)
!3545 = !{!3543, !3546, !3547}
!3546 = !DILocalVariable(name: "__last", arg: 2, scope: !3544, file: !2509, line: 527, type: !537)
!3547 = !DILocalVariable(name: "__result", arg: 3, scope: !3544, file: !2509, line: 527, type: !50)
!3548 = !{!2525, !3549, !2527}
!3549 = !DITemplateTypeParameter(name: "_II", type: !537)
!3550 = !DILocation(line: 0, scope: !3544, inlinedAt: !3551)
!3551 = distinct !DILocation(line: 619, column: 14, scope: !3535, inlinedAt: !3542)
!3552 = !DILocation(line: 0, scope: !2531, inlinedAt: !3553)
!3553 = distinct !DILocation(line: 530, column: 3, scope: !3544, inlinedAt: !3551)
!3554 = !DILocation(line: 0, scope: !2538, inlinedAt: !3555)
!3555 = distinct !DILocation(line: 522, column: 14, scope: !2531, inlinedAt: !3553)
!3556 = !DILocation(line: 0, scope: !2545, inlinedAt: !3557)
!3557 = distinct !DILocation(line: 494, column: 14, scope: !2538, inlinedAt: !3555)
!3558 = !DILocation(line: 429, column: 34, scope: !2545, inlinedAt: !3557)
!3559 = !DILocation(line: 430, column: 8, scope: !2600, inlinedAt: !3557)
!3560 = !DILocation(line: 430, column: 8, scope: !2545, inlinedAt: !3557)
!3561 = !DILocation(line: 431, column: 6, scope: !2600, inlinedAt: !3557)
!3562 = !DILocation(line: 432, column: 20, scope: !2545, inlinedAt: !3557)
!3563 = !DILocation(line: 600, column: 26, scope: !3485, inlinedAt: !3443)
!3564 = !DILocation(line: 1283, column: 6, scope: !3427, inlinedAt: !3408)
!3565 = distinct !DIAssignID()
!3566 = !DILocation(line: 1285, column: 4, scope: !3427, inlinedAt: !3408)
!3567 = !DILocation(line: 1287, column: 4, scope: !3410, inlinedAt: !3408)
!3568 = !DILocation(line: 1073, column: 20, scope: !3569, inlinedAt: !3574)
!3569 = distinct !DISubprogram(name: "__normal_iterator", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPSt6vectorIdSaIdEES1_IS3_SaIS3_EEEC2ERKS4_", scope: !1071, file: !85, line: 1072, type: !1079, scopeLine: 1073, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !1078, retainedNodes: !3570)
!3570 = !{!3571, !3573}
!3571 = !DILocalVariable(name: "this", arg: 1, scope: !3569, type: !3572, flags: DIFlagArtificial | DIFlagObjectPointer)
!3572 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1071, size: 64)
!3573 = !DILocalVariable(name: "__i", arg: 2, scope: !3569, file: !85, line: 1072, type: !1081)
!3574 = distinct !DILocation(line: 869, column: 16, scope: !3575, inlinedAt: !3578)
!3575 = distinct !DISubprogram(name: "begin", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE5beginEv", scope: !781, file: !10, line: 868, type: !1068, scopeLine: 869, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !1067, retainedNodes: !3576)
!3576 = !{!3577}
!3577 = !DILocalVariable(name: "this", arg: 1, scope: !3575, type: !3163, flags: DIFlagArtificial | DIFlagObjectPointer)
!3578 = distinct !DILocation(line: 41, column: 24, scope: !3041)
!3579 = !DILocation(line: 1073, column: 20, scope: !3569, inlinedAt: !3580)
!3580 = distinct !DILocation(line: 889, column: 16, scope: !3581, inlinedAt: !3584)
!3581 = distinct !DISubprogram(name: "end", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE3endEv", scope: !781, file: !10, line: 888, type: !1068, scopeLine: 889, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !1131, retainedNodes: !3582)
!3582 = !{!3583}
!3583 = !DILocalVariable(name: "this", arg: 1, scope: !3581, type: !3163, flags: DIFlagArtificial | DIFlagObjectPointer)
!3584 = distinct !DILocation(line: 41, column: 24, scope: !3041)
!3585 = !DILocation(line: 49, column: 1, scope: !3028)
!3586 = !DILocation(line: 0, scope: !2083, inlinedAt: !3587)
!3587 = distinct !DILocation(line: 33, column: 36, scope: !3028)
!3588 = !DILocation(line: 0, scope: !2077, inlinedAt: !3589)
!3589 = distinct !DILocation(line: 733, column: 7, scope: !2082, inlinedAt: !3587)
!3590 = !DILocation(line: 366, column: 24, scope: !2076, inlinedAt: !3589)
!3591 = !DILocation(line: 0, scope: !2280, inlinedAt: !3592)
!3592 = distinct !DILocation(line: 366, column: 2, scope: !2076, inlinedAt: !3589)
!3593 = !DILocation(line: 386, column: 6, scope: !2287, inlinedAt: !3592)
!3594 = !DILocation(line: 386, column: 6, scope: !2280, inlinedAt: !3592)
!3595 = !DILocation(line: 367, column: 17, scope: !2076, inlinedAt: !3589)
!3596 = !DILocation(line: 367, column: 35, scope: !2076, inlinedAt: !3589)
!3597 = !DILocation(line: 0, scope: !2290, inlinedAt: !3598)
!3598 = distinct !DILocation(line: 387, column: 4, scope: !2287, inlinedAt: !3592)
!3599 = !DILocation(line: 0, scope: !2297, inlinedAt: !3600)
!3600 = distinct !DILocation(line: 496, column: 13, scope: !2290, inlinedAt: !3598)
!3601 = !DILocation(line: 158, column: 2, scope: !2297, inlinedAt: !3600)
!3602 = !DILocation(line: 387, column: 4, scope: !2287, inlinedAt: !3592)
!3603 = !DILocation(line: 34, column: 27, scope: !3038)
!3604 = distinct !{!3604, !3378, !3605, !2309}
!3605 = !DILocation(line: 38, column: 3, scope: !3034)
!3606 = !DILocation(line: 35, column: 23, scope: !3384)
!3607 = distinct !{!3607, !3381, !3402, !2309, !3245}
!3608 = !DILocation(line: 0, scope: !3041)
!3609 = !DILocation(line: 0, scope: !3575, inlinedAt: !3578)
!3610 = !DILocation(line: 0, scope: !3569, inlinedAt: !3574)
!3611 = !DILocation(line: 0, scope: !3581, inlinedAt: !3584)
!3612 = !DILocation(line: 0, scope: !3569, inlinedAt: !3580)
!3613 = !DILocalVariable(name: "__lhs", arg: 1, scope: !3614, file: !85, line: 1237, type: !3617)
!3614 = distinct !DISubprogram(name: "operator!=<std::vector<double, std::allocator<double> > *, std::vector<std::vector<double, std::allocator<double> >, std::allocator<std::vector<double, std::allocator<double> > > > >", linkageName: "_ZN9__gnu_cxxneIPSt6vectorIdSaIdEES1_IS3_SaIS3_EEEEbRKNS_17__normal_iteratorIT_T0_EESC_", scope: !153, file: !85, line: 1237, type: !3615, scopeLine: 1240, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !1123, retainedNodes: !3618)
!3615 = !DISubroutineType(types: !3616)
!3616 = !{!105, !3617, !3617}
!3617 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1092, size: 64)
!3618 = !{!3613, !3619}
!3619 = !DILocalVariable(name: "__rhs", arg: 2, scope: !3614, file: !85, line: 1238, type: !3617)
!3620 = !DILocation(line: 0, scope: !3614, inlinedAt: !3621)
!3621 = distinct !DILocation(line: 41, column: 24, scope: !3041)
!3622 = !DILocation(line: 1240, column: 27, scope: !3614, inlinedAt: !3621)
!3623 = !DILocation(line: 41, column: 24, scope: !3041)
!3624 = !DILocalVariable(name: "this", arg: 1, scope: !3625, type: !3163, flags: DIFlagArtificial | DIFlagObjectPointer)
!3625 = distinct !DISubprogram(name: "~vector", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EED2Ev", scope: !781, file: !10, line: 728, type: !1000, scopeLine: 729, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !1050, retainedNodes: !3626)
!3626 = !{!3624}
!3627 = !DILocation(line: 0, scope: !3625, inlinedAt: !3628)
!3628 = distinct !DILocation(line: 49, column: 1, scope: !3028)
!3629 = !DILocalVariable(name: "__first", arg: 1, scope: !3630, file: !157, line: 847, type: !802)
!3630 = distinct !DISubprogram(name: "_Destroy<std::vector<double, std::allocator<double> > *, std::vector<double, std::allocator<double> > >", linkageName: "_ZSt8_DestroyIPSt6vectorIdSaIdEES2_EvT_S4_RSaIT0_E", scope: !24, file: !157, line: 847, type: !3631, scopeLine: 849, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !3636, retainedNodes: !3633)
!3631 = !DISubroutineType(types: !3632)
!3632 = !{null, !802, !802, !857}
!3633 = !{!3629, !3634, !3635}
!3634 = !DILocalVariable(name: "__last", arg: 2, scope: !3630, file: !157, line: 847, type: !802)
!3635 = !DILocalVariable(arg: 3, scope: !3630, file: !157, line: 848, type: !857)
!3636 = !{!3295, !844}
!3637 = !DILocation(line: 0, scope: !3630, inlinedAt: !3638)
!3638 = distinct !DILocation(line: 730, column: 2, scope: !3639, inlinedAt: !3628)
!3639 = distinct !DILexicalBlock(scope: !3625, file: !10, line: 729, column: 7)
!3640 = !DILocalVariable(name: "__first", arg: 1, scope: !3641, file: !3642, line: 182, type: !802)
!3641 = distinct !DISubprogram(name: "_Destroy<std::vector<double, std::allocator<double> > *>", linkageName: "_ZSt8_DestroyIPSt6vectorIdSaIdEEEvT_S4_", scope: !24, file: !3642, line: 182, type: !3643, scopeLine: 183, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !3647, retainedNodes: !3645)
!3642 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_construct.h", directory: "", checksumkind: CSK_MD5, checksum: "ceba413818ae9b0f6742666be9b2ed67")
!3643 = !DISubroutineType(types: !3644)
!3644 = !{null, !802, !802}
!3645 = !{!3640, !3646}
!3646 = !DILocalVariable(name: "__last", arg: 2, scope: !3641, file: !3642, line: 182, type: !802)
!3647 = !{!3295}
!3648 = !DILocation(line: 0, scope: !3641, inlinedAt: !3649)
!3649 = distinct !DILocation(line: 850, column: 7, scope: !3630, inlinedAt: !3638)
!3650 = !DILocalVariable(name: "__first", arg: 1, scope: !3651, file: !3642, line: 160, type: !802)
!3651 = distinct !DISubprogram(name: "__destroy<std::vector<double, std::allocator<double> > *>", linkageName: "_ZNSt12_Destroy_auxILb0EE9__destroyIPSt6vectorIdSaIdEEEEvT_S6_", scope: !3652, file: !3642, line: 160, type: !3643, scopeLine: 161, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !3647, declaration: !3655, retainedNodes: !3656)
!3652 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Destroy_aux<false>", scope: !24, file: !3642, line: 156, size: 8, flags: DIFlagTypePassByValue, elements: !258, templateParams: !3653, identifier: "_ZTSSt12_Destroy_auxILb0EE")
!3653 = !{!3654}
!3654 = !DITemplateValueParameter(type: !105, value: i1 false)
!3655 = !DISubprogram(name: "__destroy<std::vector<double, std::allocator<double> > *>", linkageName: "_ZNSt12_Destroy_auxILb0EE9__destroyIPSt6vectorIdSaIdEEEEvT_S6_", scope: !3652, file: !3642, line: 160, type: !3643, scopeLine: 160, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !3647)
!3656 = !{!3650, !3657}
!3657 = !DILocalVariable(name: "__last", arg: 2, scope: !3651, file: !3642, line: 160, type: !802)
!3658 = !DILocation(line: 0, scope: !3651, inlinedAt: !3659)
!3659 = distinct !DILocation(line: 195, column: 7, scope: !3641, inlinedAt: !3649)
!3660 = !DILocation(line: 162, column: 4, scope: !3661, inlinedAt: !3659)
!3661 = distinct !DILexicalBlock(scope: !3651, file: !3642, line: 162, column: 4)
!3662 = !DILocalVariable(name: "__pointer", arg: 1, scope: !3663, file: !3642, line: 146, type: !802)
!3663 = distinct !DISubprogram(name: "_Destroy<std::vector<double, std::allocator<double> > >", linkageName: "_ZSt8_DestroyISt6vectorIdSaIdEEEvPT_", scope: !24, file: !3642, line: 146, type: !3664, scopeLine: 147, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !843, retainedNodes: !3666)
!3664 = !DISubroutineType(types: !3665)
!3665 = !{null, !802}
!3666 = !{!3662}
!3667 = !DILocation(line: 0, scope: !3663, inlinedAt: !3668)
!3668 = distinct !DILocation(line: 163, column: 6, scope: !3669, inlinedAt: !3659)
!3669 = distinct !DILexicalBlock(scope: !3661, file: !3642, line: 162, column: 4)
!3670 = !DILocation(line: 0, scope: !2083, inlinedAt: !3671)
!3671 = distinct !DILocation(line: 151, column: 19, scope: !3663, inlinedAt: !3668)
!3672 = !DILocation(line: 0, scope: !2077, inlinedAt: !3673)
!3673 = distinct !DILocation(line: 733, column: 7, scope: !2082, inlinedAt: !3671)
!3674 = !DILocation(line: 366, column: 24, scope: !2076, inlinedAt: !3673)
!3675 = !DILocation(line: 0, scope: !2280, inlinedAt: !3676)
!3676 = distinct !DILocation(line: 366, column: 2, scope: !2076, inlinedAt: !3673)
!3677 = !DILocation(line: 386, column: 6, scope: !2287, inlinedAt: !3676)
!3678 = !DILocation(line: 386, column: 6, scope: !2280, inlinedAt: !3676)
!3679 = !DILocation(line: 367, column: 17, scope: !2076, inlinedAt: !3673)
!3680 = !DILocation(line: 367, column: 35, scope: !2076, inlinedAt: !3673)
!3681 = !DILocation(line: 0, scope: !2290, inlinedAt: !3682)
!3682 = distinct !DILocation(line: 387, column: 4, scope: !2287, inlinedAt: !3676)
!3683 = !DILocation(line: 0, scope: !2297, inlinedAt: !3684)
!3684 = distinct !DILocation(line: 496, column: 13, scope: !2290, inlinedAt: !3682)
!3685 = !DILocation(line: 158, column: 2, scope: !2297, inlinedAt: !3684)
!3686 = !DILocation(line: 387, column: 4, scope: !2287, inlinedAt: !3676)
!3687 = !DILocation(line: 162, column: 30, scope: !3669, inlinedAt: !3659)
!3688 = !DILocation(line: 162, column: 19, scope: !3669, inlinedAt: !3659)
!3689 = distinct !{!3689, !3660, !3690, !2309}
!3690 = !DILocation(line: 163, column: 46, scope: !3661, inlinedAt: !3659)
!3691 = !DILocation(line: 366, column: 24, scope: !3335, inlinedAt: !3692)
!3692 = distinct !DILocation(line: 733, column: 7, scope: !3639, inlinedAt: !3628)
!3693 = !DILocation(line: 0, scope: !3324, inlinedAt: !3692)
!3694 = !DILocation(line: 0, scope: !3329, inlinedAt: !3695)
!3695 = distinct !DILocation(line: 366, column: 2, scope: !3335, inlinedAt: !3692)
!3696 = !DILocation(line: 386, column: 6, scope: !3337, inlinedAt: !3695)
!3697 = !DILocation(line: 386, column: 6, scope: !3329, inlinedAt: !3695)
!3698 = !DILocation(line: 367, column: 17, scope: !3335, inlinedAt: !3692)
!3699 = !DILocation(line: 367, column: 35, scope: !3335, inlinedAt: !3692)
!3700 = !DILocation(line: 0, scope: !3341, inlinedAt: !3701)
!3701 = distinct !DILocation(line: 387, column: 4, scope: !3337, inlinedAt: !3695)
!3702 = !DILocation(line: 0, scope: !3348, inlinedAt: !3703)
!3703 = distinct !DILocation(line: 496, column: 13, scope: !3341, inlinedAt: !3701)
!3704 = !DILocation(line: 158, column: 2, scope: !3348, inlinedAt: !3703)
!3705 = !DILocation(line: 387, column: 4, scope: !3337, inlinedAt: !3695)
!3706 = !DILocation(line: 0, scope: !3045)
!3707 = !DILocation(line: 0, scope: !3047)
!3708 = !DILocation(line: 0, scope: !3049)
!3709 = !DILocation(line: 0, scope: !3481, inlinedAt: !3710)
!3710 = distinct !DILocation(line: 43, column: 19, scope: !3049)
!3711 = !DILocation(line: 0, scope: !3487, inlinedAt: !3712)
!3712 = distinct !DILocation(line: 879, column: 16, scope: !3481, inlinedAt: !3710)
!3713 = !DILocation(line: 1073, column: 20, scope: !3487, inlinedAt: !3712)
!3714 = !DILocation(line: 0, scope: !3495, inlinedAt: !3715)
!3715 = distinct !DILocation(line: 43, column: 19, scope: !3049)
!3716 = !DILocation(line: 899, column: 45, scope: !3495, inlinedAt: !3715)
!3717 = !DILocation(line: 0, scope: !3487, inlinedAt: !3718)
!3718 = distinct !DILocation(line: 899, column: 16, scope: !3495, inlinedAt: !3715)
!3719 = !DILocation(line: 1073, column: 20, scope: !3487, inlinedAt: !3718)
!3720 = !DILocalVariable(name: "__lhs", arg: 1, scope: !3721, file: !85, line: 1237, type: !2658)
!3721 = distinct !DISubprogram(name: "operator!=<const double *, std::vector<double, std::allocator<double> > >", linkageName: "_ZN9__gnu_cxxneIPKdSt6vectorIdSaIdEEEEbRKNS_17__normal_iteratorIT_T0_EESB_", scope: !153, file: !85, line: 1237, type: !2807, scopeLine: 1240, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !589, retainedNodes: !3722)
!3722 = !{!3720, !3723}
!3723 = !DILocalVariable(name: "__rhs", arg: 2, scope: !3721, file: !85, line: 1238, type: !2658)
!3724 = !DILocation(line: 0, scope: !3721, inlinedAt: !3725)
!3725 = distinct !DILocation(line: 43, column: 19, scope: !3049)
!3726 = !DILocation(line: 1240, column: 27, scope: !3721, inlinedAt: !3725)
!3727 = !DILocation(line: 43, column: 19, scope: !3049)
!3728 = !DILocation(line: 46, column: 7, scope: !3047)
!3729 = !DILocalVariable(name: "this", arg: 1, scope: !3730, type: !3572, flags: DIFlagArtificial | DIFlagObjectPointer)
!3730 = distinct !DISubprogram(name: "operator++", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPSt6vectorIdSaIdEES1_IS3_SaIS3_EEEppEv", scope: !1071, file: !85, line: 1105, type: !1099, scopeLine: 1106, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !1098, retainedNodes: !3731)
!3731 = !{!3729}
!3732 = !DILocation(line: 0, scope: !3730, inlinedAt: !3733)
!3733 = distinct !DILocation(line: 41, column: 24, scope: !3041)
!3734 = !DILocation(line: 1107, column: 2, scope: !3730, inlinedAt: !3733)
!3735 = distinct !{!3735, !3736, !3737}
!3736 = !DILocation(line: 41, column: 3, scope: !3041)
!3737 = !DILocation(line: 47, column: 3, scope: !3041)
!3738 = !DILocation(line: 43, column: 19, scope: !3053)
!3739 = !DILocation(line: 0, scope: !3053)
!3740 = !DILocation(line: 44, column: 9, scope: !3741)
!3741 = distinct !DILexicalBlock(scope: !3053, file: !20, line: 43, column: 26)
!3742 = !DILocalVariable(name: "this", arg: 1, scope: !3743, type: !3490, flags: DIFlagArtificial | DIFlagObjectPointer)
!3743 = distinct !DISubprogram(name: "operator++", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEppEv", scope: !537, file: !85, line: 1105, type: !565, scopeLine: 1106, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !564, retainedNodes: !3744)
!3744 = !{!3742}
!3745 = !DILocation(line: 0, scope: !3743, inlinedAt: !3746)
!3746 = distinct !DILocation(line: 43, column: 19, scope: !3049)
!3747 = !DILocation(line: 1107, column: 2, scope: !3743, inlinedAt: !3746)
!3748 = distinct !{!3748, !3749, !3750}
!3749 = !DILocation(line: 43, column: 5, scope: !3049)
!3750 = !DILocation(line: 45, column: 5, scope: !3049)
!3751 = !DILocation(line: 0, scope: !3625)
!3752 = !DILocation(line: 730, column: 30, scope: !3639)
!3753 = !DILocation(line: 730, column: 54, scope: !3639)
!3754 = !DILocation(line: 0, scope: !3630, inlinedAt: !3755)
!3755 = distinct !DILocation(line: 730, column: 2, scope: !3639)
!3756 = !DILocation(line: 0, scope: !3641, inlinedAt: !3757)
!3757 = distinct !DILocation(line: 850, column: 7, scope: !3630, inlinedAt: !3755)
!3758 = !DILocation(line: 0, scope: !3651, inlinedAt: !3759)
!3759 = distinct !DILocation(line: 195, column: 7, scope: !3641, inlinedAt: !3757)
!3760 = !DILocation(line: 162, column: 19, scope: !3669, inlinedAt: !3759)
!3761 = !DILocation(line: 162, column: 4, scope: !3661, inlinedAt: !3759)
!3762 = !DILocation(line: 0, scope: !3663, inlinedAt: !3763)
!3763 = distinct !DILocation(line: 163, column: 6, scope: !3669, inlinedAt: !3759)
!3764 = !DILocation(line: 0, scope: !2083, inlinedAt: !3765)
!3765 = distinct !DILocation(line: 151, column: 19, scope: !3663, inlinedAt: !3763)
!3766 = !DILocation(line: 0, scope: !2077, inlinedAt: !3767)
!3767 = distinct !DILocation(line: 733, column: 7, scope: !2082, inlinedAt: !3765)
!3768 = !DILocation(line: 366, column: 24, scope: !2076, inlinedAt: !3767)
!3769 = !DILocation(line: 0, scope: !2280, inlinedAt: !3770)
!3770 = distinct !DILocation(line: 366, column: 2, scope: !2076, inlinedAt: !3767)
!3771 = !DILocation(line: 386, column: 6, scope: !2287, inlinedAt: !3770)
!3772 = !DILocation(line: 386, column: 6, scope: !2280, inlinedAt: !3770)
!3773 = !DILocation(line: 367, column: 17, scope: !2076, inlinedAt: !3767)
!3774 = !DILocation(line: 367, column: 35, scope: !2076, inlinedAt: !3767)
!3775 = !DILocation(line: 0, scope: !2290, inlinedAt: !3776)
!3776 = distinct !DILocation(line: 387, column: 4, scope: !2287, inlinedAt: !3770)
!3777 = !DILocation(line: 0, scope: !2297, inlinedAt: !3778)
!3778 = distinct !DILocation(line: 496, column: 13, scope: !2290, inlinedAt: !3776)
!3779 = !DILocation(line: 158, column: 2, scope: !2297, inlinedAt: !3778)
!3780 = !DILocation(line: 387, column: 4, scope: !2287, inlinedAt: !3770)
!3781 = !DILocation(line: 162, column: 30, scope: !3669, inlinedAt: !3759)
!3782 = distinct !{!3782, !3761, !3783, !2309}
!3783 = !DILocation(line: 163, column: 46, scope: !3661, inlinedAt: !3759)
!3784 = !DILocation(line: 366, column: 24, scope: !3335, inlinedAt: !3785)
!3785 = distinct !DILocation(line: 733, column: 7, scope: !3639)
!3786 = !DILocation(line: 0, scope: !3324, inlinedAt: !3785)
!3787 = !DILocation(line: 0, scope: !3329, inlinedAt: !3788)
!3788 = distinct !DILocation(line: 366, column: 2, scope: !3335, inlinedAt: !3785)
!3789 = !DILocation(line: 386, column: 6, scope: !3337, inlinedAt: !3788)
!3790 = !DILocation(line: 386, column: 6, scope: !3329, inlinedAt: !3788)
!3791 = !DILocation(line: 367, column: 17, scope: !3335, inlinedAt: !3785)
!3792 = !DILocation(line: 367, column: 35, scope: !3335, inlinedAt: !3785)
!3793 = !DILocation(line: 0, scope: !3341, inlinedAt: !3794)
!3794 = distinct !DILocation(line: 387, column: 4, scope: !3337, inlinedAt: !3788)
!3795 = !DILocation(line: 0, scope: !3348, inlinedAt: !3796)
!3796 = distinct !DILocation(line: 496, column: 13, scope: !3341, inlinedAt: !3794)
!3797 = !DILocation(line: 158, column: 2, scope: !3348, inlinedAt: !3796)
!3798 = !DILocation(line: 387, column: 4, scope: !3337, inlinedAt: !3788)
!3799 = !DILocation(line: 733, column: 7, scope: !3625)
!3800 = distinct !DISubprogram(name: "vector_of_structs", scope: !20, file: !20, line: 57, type: !2357, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, retainedNodes: !3801)
!3801 = !{!3802, !3803, !3804, !3805, !3807, !3809, !3810, !3811, !3813, !3814, !3816, !3817, !3818}
!3802 = !DILocalVariable(name: "x", arg: 1, scope: !3800, file: !20, line: 57, type: !194)
!3803 = !DILocalVariable(name: "n", arg: 2, scope: !3800, file: !20, line: 57, type: !510)
!3804 = !DILocalVariable(name: "particles", scope: !3800, file: !20, line: 58, type: !1329)
!3805 = !DILocalVariable(name: "i", scope: !3806, file: !20, line: 60, type: !510)
!3806 = distinct !DILexicalBlock(scope: !3800, file: !20, line: 60, column: 3)
!3807 = !DILocalVariable(name: "__range1", scope: !3808, type: !1604, flags: DIFlagArtificial)
!3808 = distinct !DILexicalBlock(scope: !3800, file: !20, line: 63, column: 3)
!3809 = !DILocalVariable(name: "__begin1", scope: !3808, type: !1620, flags: DIFlagArtificial)
!3810 = !DILocalVariable(name: "__end1", scope: !3808, type: !1620, flags: DIFlagArtificial)
!3811 = !DILocalVariable(name: "p", scope: !3812, file: !20, line: 63, type: !1294)
!3812 = distinct !DILexicalBlock(scope: !3808, file: !20, line: 63, column: 3)
!3813 = !DILocalVariable(name: "s", scope: !3800, file: !20, line: 66, type: !29)
!3814 = !DILocalVariable(name: "__range1", scope: !3815, type: !1604, flags: DIFlagArtificial)
!3815 = distinct !DILexicalBlock(scope: !3800, file: !20, line: 67, column: 3)
!3816 = !DILocalVariable(name: "__begin1", scope: !3815, type: !1620, flags: DIFlagArtificial)
!3817 = !DILocalVariable(name: "__end1", scope: !3815, type: !1620, flags: DIFlagArtificial)
!3818 = !DILocalVariable(name: "p", scope: !3819, file: !20, line: 67, type: !1381)
!3819 = distinct !DILexicalBlock(scope: !3815, file: !20, line: 67, column: 3)
!3820 = !DILocation(line: 0, scope: !3800)
!3821 = !DILocalVariable(name: "this", arg: 1, scope: !3822, type: !3829, flags: DIFlagArtificial | DIFlagObjectPointer)
!3822 = distinct !DISubprogram(name: "reserve", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE7reserveEm", scope: !1329, file: !2, line: 68, type: !1650, scopeLine: 69, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !1658, retainedNodes: !3823)
!3823 = !{!3821, !3824, !3825, !3828}
!3824 = !DILocalVariable(name: "__n", arg: 2, scope: !3822, file: !10, line: 1105, type: !135)
!3825 = !DILocalVariable(name: "__old_size", scope: !3826, file: !2, line: 74, type: !2158)
!3826 = distinct !DILexicalBlock(scope: !3827, file: !2, line: 73, column: 2)
!3827 = distinct !DILexicalBlock(scope: !3822, file: !2, line: 72, column: 11)
!3828 = !DILocalVariable(name: "__tmp", scope: !3826, file: !2, line: 75, type: !1540)
!3829 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1329, size: 64)
!3830 = !DILocation(line: 0, scope: !3822, inlinedAt: !3831)
!3831 = distinct !DILocation(line: 59, column: 13, scope: !3800)
!3832 = !DILocalVariable(name: "this", arg: 1, scope: !3833, type: !3835, flags: DIFlagArtificial | DIFlagObjectPointer)
!3833 = distinct !DISubprogram(name: "size", linkageName: "_ZNKSt6vectorI8ParticleSaIS0_EE4sizeEv", scope: !1329, file: !10, line: 987, type: !1646, scopeLine: 988, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !1645, retainedNodes: !3834)
!3834 = !{!3832}
!3835 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1572, size: 64)
!3836 = !DILocation(line: 0, scope: !3833, inlinedAt: !3837)
!3837 = distinct !DILocation(line: 74, column: 33, scope: !3826, inlinedAt: !3831)
!3838 = !DILocation(line: 0, scope: !3826, inlinedAt: !3831)
!3839 = !DILocalVariable(name: "this", arg: 1, scope: !3840, type: !3843, flags: DIFlagArtificial | DIFlagObjectPointer)
!3840 = distinct !DISubprogram(name: "_M_allocate", linkageName: "_ZNSt12_Vector_baseI8ParticleSaIS0_EE11_M_allocateEm", scope: !1332, file: !10, line: 375, type: !1527, scopeLine: 376, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !1526, retainedNodes: !3841)
!3841 = !{!3839, !3842}
!3842 = !DILocalVariable(name: "__n", arg: 2, scope: !3840, file: !10, line: 375, type: !44)
!3843 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1332, size: 64)
!3844 = !DILocation(line: 0, scope: !3840, inlinedAt: !3845)
!3845 = distinct !DILocation(line: 79, column: 22, scope: !3846, inlinedAt: !3831)
!3846 = distinct !DILexicalBlock(scope: !3847, file: !2, line: 78, column: 6)
!3847 = distinct !DILexicalBlock(scope: !3826, file: !2, line: 77, column: 29)
!3848 = !DILocalVariable(name: "__a", arg: 1, scope: !3849, file: !157, line: 463, type: !1350)
!3849 = distinct !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaI8ParticleEE8allocateERS1_m", scope: !1344, file: !157, line: 463, type: !1347, scopeLine: 464, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !1346, retainedNodes: !3850)
!3850 = !{!3848, !3851}
!3851 = !DILocalVariable(name: "__n", arg: 2, scope: !3849, file: !157, line: 463, type: !224)
!3852 = !DILocation(line: 0, scope: !3849, inlinedAt: !3853)
!3853 = distinct !DILocation(line: 378, column: 20, scope: !3840, inlinedAt: !3845)
!3854 = !DILocalVariable(name: "this", arg: 1, scope: !3855, type: !3859, flags: DIFlagArtificial | DIFlagObjectPointer)
!3855 = distinct !DISubprogram(name: "allocate", linkageName: "_ZNSt15__new_allocatorI8ParticleE8allocateEmPKv", scope: !1356, file: !172, line: 112, type: !1383, scopeLine: 113, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !1382, retainedNodes: !3856)
!3856 = !{!3854, !3857, !3858}
!3857 = !DILocalVariable(name: "__n", arg: 2, scope: !3855, file: !172, line: 112, type: !201)
!3858 = !DILocalVariable(arg: 3, scope: !3855, file: !172, line: 112, type: !136)
!3859 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1356, size: 64)
!3860 = !DILocation(line: 0, scope: !3855, inlinedAt: !3861)
!3861 = distinct !DILocation(line: 464, column: 20, scope: !3849, inlinedAt: !3853)
!3862 = !DILocation(line: 137, column: 27, scope: !3855, inlinedAt: !3861)
!3863 = !DILocation(line: 98, column: 61, scope: !3826, inlinedAt: !3831)
!3864 = !DILocation(line: 0, scope: !3806)
!3865 = !DILocation(line: 60, column: 21, scope: !3866)
!3866 = distinct !DILexicalBlock(scope: !3806, file: !20, line: 60, column: 3)
!3867 = !DILocation(line: 60, column: 3, scope: !3806)
!3868 = !DILocation(line: 0, scope: !3808)
!3869 = !DILocalVariable(name: "__lhs", arg: 1, scope: !3870, file: !85, line: 1237, type: !3873)
!3870 = distinct !DISubprogram(name: "operator!=<Particle *, std::vector<Particle, std::allocator<Particle> > >", linkageName: "_ZN9__gnu_cxxneIP8ParticleSt6vectorIS1_SaIS1_EEEEbRKNS_17__normal_iteratorIT_T0_EESB_", scope: !153, file: !85, line: 1237, type: !3871, scopeLine: 1240, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !1327, retainedNodes: !3874)
!3871 = !DISubroutineType(types: !3872)
!3872 = !{!105, !3873, !3873}
!3873 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1296, size: 64)
!3874 = !{!3869, !3875}
!3875 = !DILocalVariable(name: "__rhs", arg: 2, scope: !3870, file: !85, line: 1238, type: !3873)
!3876 = !DILocation(line: 0, scope: !3870, inlinedAt: !3877)
!3877 = distinct !DILocation(line: 63, column: 16, scope: !3808)
!3878 = !DILocation(line: 1240, column: 27, scope: !3870, inlinedAt: !3877)
!3879 = !DILocation(line: 63, column: 16, scope: !3808)
!3880 = !DILocation(line: 61, column: 26, scope: !3881)
!3881 = distinct !DILexicalBlock(scope: !3866, file: !20, line: 60, column: 31)
!3882 = !DILocation(line: 61, column: 37, scope: !3881)
!3883 = !DILocalVariable(name: "this", arg: 1, scope: !3884, type: !3829, flags: DIFlagArtificial | DIFlagObjectPointer)
!3884 = distinct !DISubprogram(name: "push_back", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE9push_backEOS0_", scope: !1329, file: !10, line: 1293, type: !1697, scopeLine: 1294, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !1696, retainedNodes: !3885)
!3885 = !{!3883, !3886}
!3886 = !DILocalVariable(name: "__x", arg: 2, scope: !3884, file: !10, line: 1293, type: !1699)
!3887 = !DILocation(line: 0, scope: !3884, inlinedAt: !3888)
!3888 = distinct !DILocation(line: 61, column: 15, scope: !3881)
!3889 = !DILocalVariable(name: "this", arg: 1, scope: !3890, type: !3829, flags: DIFlagArtificial | DIFlagObjectPointer)
!3890 = distinct !DISubprogram(name: "emplace_back<Particle>", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE12emplace_backIJS0_EEERS0_DpOT_", scope: !1329, file: !2, line: 112, type: !3891, scopeLine: 113, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !3895, declaration: !3894, retainedNodes: !3899)
!3891 = !DISubroutineType(types: !3892)
!3892 = !{!1662, !1552, !3893}
!3893 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1269, size: 64)
!3894 = !DISubprogram(name: "emplace_back<Particle>", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE12emplace_backIJS0_EEERS0_DpOT_", scope: !1329, file: !2, line: 112, type: !3891, scopeLine: 112, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !3895)
!3895 = !{!3896}
!3896 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Args", value: !3897)
!3897 = !{!3898}
!3898 = !DITemplateTypeParameter(type: !1269)
!3899 = !{!3889, !3900}
!3900 = !DILocalVariable(name: "__args", arg: 2, scope: !3890, file: !10, line: 1303, type: !3893)
!3901 = !DILocation(line: 0, scope: !3890, inlinedAt: !3902)
!3902 = distinct !DILocation(line: 1294, column: 9, scope: !3884, inlinedAt: !3888)
!3903 = !DILocation(line: 114, column: 30, scope: !3904, inlinedAt: !3902)
!3904 = distinct !DILexicalBlock(scope: !3890, file: !2, line: 114, column: 6)
!3905 = !DILocation(line: 114, column: 6, scope: !3890, inlinedAt: !3902)
!3906 = !DILocalVariable(name: "__a", arg: 1, scope: !3907, file: !157, line: 511, type: !1350)
!3907 = distinct !DISubprogram(name: "construct<Particle, Particle>", linkageName: "_ZNSt16allocator_traitsISaI8ParticleEE9constructIS0_JS0_EEEvRS1_PT_DpOT0_", scope: !1344, file: !157, line: 511, type: !3908, scopeLine: 514, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !3911, declaration: !3910, retainedNodes: !3913)
!3908 = !DISubroutineType(types: !3909)
!3909 = !{null, !1350, !1268, !3893}
!3910 = !DISubprogram(name: "construct<Particle, Particle>", linkageName: "_ZNSt16allocator_traitsISaI8ParticleEE9constructIS0_JS0_EEEvRS1_PT_DpOT0_", scope: !1344, file: !157, line: 511, type: !3908, scopeLine: 511, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !3911)
!3911 = !{!3912, !3896}
!3912 = !DITemplateTypeParameter(name: "_Up", type: !1269)
!3913 = !{!3906, !3914, !3915}
!3914 = !DILocalVariable(name: "__p", arg: 2, scope: !3907, file: !157, line: 511, type: !1268)
!3915 = !DILocalVariable(name: "__args", arg: 3, scope: !3907, file: !157, line: 512, type: !3893)
!3916 = !DILocation(line: 0, scope: !3907, inlinedAt: !3917)
!3917 = distinct !DILocation(line: 117, column: 6, scope: !3918, inlinedAt: !3902)
!3918 = distinct !DILexicalBlock(scope: !3904, file: !2, line: 115, column: 4)
!3919 = !DILocalVariable(name: "this", arg: 1, scope: !3920, type: !3859, flags: DIFlagArtificial | DIFlagObjectPointer)
!3920 = distinct !DISubprogram(name: "construct<Particle, Particle>", linkageName: "_ZNSt15__new_allocatorI8ParticleE9constructIS0_JS0_EEEvPT_DpOT0_", scope: !1356, file: !172, line: 173, type: !3921, scopeLine: 175, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !3911, declaration: !3923, retainedNodes: !3924)
!3921 = !DISubroutineType(types: !3922)
!3922 = !{null, !1361, !1268, !3893}
!3923 = !DISubprogram(name: "construct<Particle, Particle>", linkageName: "_ZNSt15__new_allocatorI8ParticleE9constructIS0_JS0_EEEvPT_DpOT0_", scope: !1356, file: !172, line: 173, type: !3921, scopeLine: 173, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !3911)
!3924 = !{!3919, !3925, !3926}
!3925 = !DILocalVariable(name: "__p", arg: 2, scope: !3920, file: !172, line: 173, type: !1268)
!3926 = !DILocalVariable(name: "__args", arg: 3, scope: !3920, file: !172, line: 173, type: !3893)
!3927 = !DILocation(line: 0, scope: !3920, inlinedAt: !3928)
!3928 = distinct !DILocation(line: 516, column: 8, scope: !3907, inlinedAt: !3917)
!3929 = !DILocation(line: 175, column: 23, scope: !3920, inlinedAt: !3928)
!3930 = !{!3931, !3931, i64 0}
!3931 = !{!"int", !2095, i64 0}
!3932 = !DILocation(line: 121, column: 4, scope: !3918, inlinedAt: !3902)
!3933 = !DILocalVariable(name: "__position", arg: 2, scope: !3934, file: !10, line: 1868, type: !1620)
!3934 = distinct !DISubprogram(name: "_M_realloc_insert<Particle>", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE17_M_realloc_insertIJS0_EEEvN9__gnu_cxx17__normal_iteratorIPS0_S2_EEDpOT_", scope: !1329, file: !2, line: 440, type: !3935, scopeLine: 447, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !3895, declaration: !3937, retainedNodes: !3938)
!3935 = !DISubroutineType(types: !3936)
!3936 = !{null, !1552, !1620, !3893}
!3937 = !DISubprogram(name: "_M_realloc_insert<Particle>", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE17_M_realloc_insertIJS0_EEEvN9__gnu_cxx17__normal_iteratorIPS0_S2_EEDpOT_", scope: !1329, file: !2, line: 440, type: !3935, scopeLine: 440, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !3895)
!3938 = !{!3939, !3933, !3940, !3941, !3942, !3943, !3944, !3945, !3946}
!3939 = !DILocalVariable(name: "this", arg: 1, scope: !3934, type: !3829, flags: DIFlagArtificial | DIFlagObjectPointer)
!3940 = !DILocalVariable(name: "__args", arg: 3, scope: !3934, file: !10, line: 1868, type: !3893)
!3941 = !DILocalVariable(name: "__len", scope: !3934, file: !2, line: 448, type: !2158)
!3942 = !DILocalVariable(name: "__old_start", scope: !3934, file: !2, line: 450, type: !1540)
!3943 = !DILocalVariable(name: "__old_finish", scope: !3934, file: !2, line: 451, type: !1540)
!3944 = !DILocalVariable(name: "__elems_before", scope: !3934, file: !2, line: 452, type: !2158)
!3945 = !DILocalVariable(name: "__new_start", scope: !3934, file: !2, line: 453, type: !1540)
!3946 = !DILocalVariable(name: "__new_finish", scope: !3934, file: !2, line: 454, type: !1540)
!3947 = !DILocation(line: 0, scope: !3934, inlinedAt: !3948)
!3948 = distinct !DILocation(line: 123, column: 4, scope: !3904, inlinedAt: !3902)
!3949 = !DILocalVariable(name: "this", arg: 1, scope: !3950, type: !3835, flags: DIFlagArtificial | DIFlagObjectPointer)
!3950 = distinct !DISubprogram(name: "_M_check_len", linkageName: "_ZNKSt6vectorI8ParticleSaIS0_EE12_M_check_lenEmPKc", scope: !1329, file: !10, line: 1891, type: !1736, scopeLine: 1892, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !1735, retainedNodes: !3951)
!3951 = !{!3949, !3952, !3953, !3954}
!3952 = !DILocalVariable(name: "__n", arg: 2, scope: !3950, file: !10, line: 1891, type: !135)
!3953 = !DILocalVariable(name: "__s", arg: 3, scope: !3950, file: !10, line: 1891, type: !703)
!3954 = !DILocalVariable(name: "__len", scope: !3950, file: !10, line: 1896, type: !2158)
!3955 = !DILocation(line: 0, scope: !3950, inlinedAt: !3956)
!3956 = distinct !DILocation(line: 449, column: 2, scope: !3934, inlinedAt: !3948)
!3957 = !DILocation(line: 0, scope: !3833, inlinedAt: !3958)
!3958 = distinct !DILocation(line: 1893, column: 19, scope: !3959, inlinedAt: !3956)
!3959 = distinct !DILexicalBlock(scope: !3950, file: !10, line: 1893, column: 6)
!3960 = !DILocation(line: 988, column: 50, scope: !3833, inlinedAt: !3958)
!3961 = !DILocation(line: 1893, column: 26, scope: !3959, inlinedAt: !3956)
!3962 = !DILocation(line: 1893, column: 6, scope: !3950, inlinedAt: !3956)
!3963 = !DILocation(line: 1894, column: 4, scope: !3959, inlinedAt: !3956)
!3964 = !DILocation(line: 0, scope: !3833, inlinedAt: !3965)
!3965 = distinct !DILocation(line: 1896, column: 26, scope: !3950, inlinedAt: !3956)
!3966 = !DILocation(line: 0, scope: !3833, inlinedAt: !3967)
!3967 = distinct !DILocation(line: 1896, column: 46, scope: !3950, inlinedAt: !3956)
!3968 = !DILocation(line: 1896, column: 35, scope: !3950, inlinedAt: !3956)
!3969 = !DILocation(line: 1896, column: 33, scope: !3950, inlinedAt: !3956)
!3970 = !DILocation(line: 0, scope: !3833, inlinedAt: !3971)
!3971 = distinct !DILocation(line: 1897, column: 18, scope: !3950, inlinedAt: !3956)
!3972 = !DILocation(line: 1897, column: 16, scope: !3950, inlinedAt: !3956)
!3973 = !DILocation(line: 1897, column: 25, scope: !3950, inlinedAt: !3956)
!3974 = !DILocation(line: 0, scope: !3840, inlinedAt: !3975)
!3975 = distinct !DILocation(line: 453, column: 33, scope: !3934, inlinedAt: !3948)
!3976 = !DILocation(line: 378, column: 13, scope: !3840, inlinedAt: !3975)
!3977 = !DILocation(line: 378, column: 9, scope: !3840, inlinedAt: !3975)
!3978 = !DILocation(line: 0, scope: !3849, inlinedAt: !3979)
!3979 = distinct !DILocation(line: 378, column: 20, scope: !3840, inlinedAt: !3975)
!3980 = !DILocation(line: 0, scope: !3855, inlinedAt: !3981)
!3981 = distinct !DILocation(line: 464, column: 20, scope: !3849, inlinedAt: !3979)
!3982 = !DILocation(line: 137, column: 53, scope: !3855, inlinedAt: !3981)
!3983 = !DILocation(line: 137, column: 27, scope: !3855, inlinedAt: !3981)
!3984 = !DILocation(line: 463, column: 20, scope: !3985, inlinedAt: !3948)
!3985 = distinct !DILexicalBlock(scope: !3934, file: !2, line: 456, column: 2)
!3986 = !DILocation(line: 0, scope: !3907, inlinedAt: !3987)
!3987 = distinct !DILocation(line: 462, column: 4, scope: !3985, inlinedAt: !3948)
!3988 = !DILocation(line: 0, scope: !3920, inlinedAt: !3989)
!3989 = distinct !DILocation(line: 516, column: 8, scope: !3907, inlinedAt: !3987)
!3990 = !DILocation(line: 175, column: 23, scope: !3920, inlinedAt: !3989)
!3991 = !DILocalVariable(name: "__first", arg: 1, scope: !3992, file: !10, line: 499, type: !1540)
!3992 = distinct !DISubprogram(name: "_S_relocate", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE11_S_relocateEPS0_S3_S3_RS1_", scope: !1329, file: !10, line: 499, type: !1547, scopeLine: 501, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !1546, retainedNodes: !3993)
!3993 = !{!3991, !3994, !3995, !3996}
!3994 = !DILocalVariable(name: "__last", arg: 2, scope: !3992, file: !10, line: 499, type: !1540)
!3995 = !DILocalVariable(name: "__result", arg: 3, scope: !3992, file: !10, line: 499, type: !1540)
!3996 = !DILocalVariable(name: "__alloc", arg: 4, scope: !3992, file: !10, line: 500, type: !1541)
!3997 = !DILocation(line: 0, scope: !3992, inlinedAt: !3998)
!3998 = distinct !DILocation(line: 474, column: 23, scope: !3999, inlinedAt: !3948)
!3999 = distinct !DILexicalBlock(scope: !4000, file: !2, line: 473, column: 6)
!4000 = distinct !DILexicalBlock(scope: !3985, file: !2, line: 472, column: 29)
!4001 = !DILocalVariable(name: "__first", arg: 1, scope: !4002, file: !2236, line: 1127, type: !1268)
!4002 = distinct !DISubprogram(name: "__relocate_a<Particle *, Particle *, std::allocator<Particle> >", linkageName: "_ZSt12__relocate_aIP8ParticleS1_SaIS0_EET0_T_S4_S3_RT1_", scope: !24, file: !2236, line: 1127, type: !4003, scopeLine: 1132, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !4009, retainedNodes: !4005)
!4003 = !DISubroutineType(types: !4004)
!4004 = !{!1268, !1268, !1268, !1268, !1406}
!4005 = !{!4001, !4006, !4007, !4008}
!4006 = !DILocalVariable(name: "__last", arg: 2, scope: !4002, file: !2236, line: 1127, type: !1268)
!4007 = !DILocalVariable(name: "__result", arg: 3, scope: !4002, file: !2236, line: 1128, type: !1268)
!4008 = !DILocalVariable(name: "__alloc", arg: 4, scope: !4002, file: !2236, line: 1128, type: !1406)
!4009 = !{!4010, !4011, !4012}
!4010 = !DITemplateTypeParameter(name: "_InputIterator", type: !1268)
!4011 = !DITemplateTypeParameter(name: "_ForwardIterator", type: !1268)
!4012 = !DITemplateTypeParameter(name: "_Allocator", type: !1352)
!4013 = !DILocation(line: 0, scope: !4002, inlinedAt: !4014)
!4014 = distinct !DILocation(line: 504, column: 9, scope: !3992, inlinedAt: !3998)
!4015 = !DILocalVariable(name: "__first", arg: 1, scope: !4016, file: !2236, line: 1100, type: !1268)
!4016 = distinct !DISubprogram(name: "__relocate_a_1<Particle, Particle>", linkageName: "_ZSt14__relocate_a_1I8ParticleS0_ENSt9enable_ifIXsr3std24__is_bitwise_relocatableIT_EE5valueEPS2_E4typeES3_S3_S3_RSaIT0_E", scope: !24, file: !2236, line: 1100, type: !4017, scopeLine: 1103, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !4029, retainedNodes: !4024)
!4017 = !DISubroutineType(types: !4018)
!4018 = !{!4019, !1268, !1268, !1268, !1406}
!4019 = !DIDerivedType(tag: DW_TAG_typedef, name: "__enable_if_t<std::__is_bitwise_relocatable<Particle>::value, Particle *>", scope: !24, file: !359, line: 2240, baseType: !4020)
!4020 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !4021, file: !359, line: 2234, baseType: !1268)
!4021 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "enable_if<true, Particle *>", scope: !24, file: !359, line: 2233, size: 8, flags: DIFlagTypePassByValue, elements: !258, templateParams: !4022, identifier: "_ZTSSt9enable_ifILb1EP8ParticleE")
!4022 = !{!753, !4023}
!4023 = !DITemplateTypeParameter(name: "_Tp", type: !1268)
!4024 = !{!4015, !4025, !4026, !4027, !4028}
!4025 = !DILocalVariable(name: "__last", arg: 2, scope: !4016, file: !2236, line: 1100, type: !1268)
!4026 = !DILocalVariable(name: "__result", arg: 3, scope: !4016, file: !2236, line: 1101, type: !1268)
!4027 = !DILocalVariable(name: "__alloc", arg: 4, scope: !4016, file: !2236, line: 1102, type: !1406)
!4028 = !DILocalVariable(name: "__count", scope: !4016, file: !2236, line: 1104, type: !518)
!4029 = !{!1393, !3912}
!4030 = !DILocation(line: 0, scope: !4016, inlinedAt: !4031)
!4031 = distinct !DILocation(line: 1133, column: 14, scope: !4002, inlinedAt: !4014)
!4032 = !DILocation(line: 1105, column: 19, scope: !4033, inlinedAt: !4031)
!4033 = distinct !DILexicalBlock(scope: !4016, file: !2236, line: 1105, column: 11)
!4034 = !DILocation(line: 1105, column: 11, scope: !4016, inlinedAt: !4031)
!4035 = !DILocation(line: 1117, column: 4, scope: !4036, inlinedAt: !4031)
!4036 = distinct !DILexicalBlock(scope: !4033, file: !2236, line: 1106, column: 2)
!4037 = !DILocation(line: 1118, column: 2, scope: !4036, inlinedAt: !4031)
!4038 = !DILocation(line: 1119, column: 23, scope: !4016, inlinedAt: !4031)
!4039 = !DILocation(line: 0, scope: !3992, inlinedAt: !4040)
!4040 = distinct !DILocation(line: 479, column: 23, scope: !3999, inlinedAt: !3948)
!4041 = !DILocation(line: 0, scope: !4002, inlinedAt: !4042)
!4042 = distinct !DILocation(line: 504, column: 9, scope: !3992, inlinedAt: !4040)
!4043 = !DILocation(line: 0, scope: !4016, inlinedAt: !4044)
!4044 = distinct !DILocation(line: 1133, column: 14, scope: !4002, inlinedAt: !4042)
!4045 = !DILocalVariable(name: "this", arg: 1, scope: !4046, type: !3843, flags: DIFlagArtificial | DIFlagObjectPointer)
!4046 = distinct !DISubprogram(name: "_M_deallocate", linkageName: "_ZNSt12_Vector_baseI8ParticleSaIS0_EE13_M_deallocateEPS0_m", scope: !1332, file: !10, line: 383, type: !1530, scopeLine: 384, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !1529, retainedNodes: !4047)
!4047 = !{!4045, !4048, !4049}
!4048 = !DILocalVariable(name: "__p", arg: 2, scope: !4046, file: !10, line: 383, type: !1443)
!4049 = !DILocalVariable(name: "__n", arg: 3, scope: !4046, file: !10, line: 383, type: !44)
!4050 = !DILocation(line: 0, scope: !4046, inlinedAt: !4051)
!4051 = distinct !DILocation(line: 513, column: 7, scope: !3934, inlinedAt: !3948)
!4052 = !DILocation(line: 386, column: 6, scope: !4053, inlinedAt: !4051)
!4053 = distinct !DILexicalBlock(scope: !4046, file: !10, line: 386, column: 6)
!4054 = !DILocation(line: 386, column: 6, scope: !4046, inlinedAt: !4051)
!4055 = !DILocalVariable(name: "__a", arg: 1, scope: !4056, file: !157, line: 495, type: !1350)
!4056 = distinct !DISubprogram(name: "deallocate", linkageName: "_ZNSt16allocator_traitsISaI8ParticleEE10deallocateERS1_PS0_m", scope: !1344, file: !157, line: 495, type: !1412, scopeLine: 496, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !1411, retainedNodes: !4057)
!4057 = !{!4055, !4058, !4059}
!4058 = !DILocalVariable(name: "__p", arg: 2, scope: !4056, file: !157, line: 495, type: !1349)
!4059 = !DILocalVariable(name: "__n", arg: 3, scope: !4056, file: !157, line: 495, type: !224)
!4060 = !DILocation(line: 0, scope: !4056, inlinedAt: !4061)
!4061 = distinct !DILocation(line: 387, column: 4, scope: !4053, inlinedAt: !4051)
!4062 = !DILocalVariable(name: "this", arg: 1, scope: !4063, type: !3859, flags: DIFlagArtificial | DIFlagObjectPointer)
!4063 = distinct !DISubprogram(name: "deallocate", linkageName: "_ZNSt15__new_allocatorI8ParticleE10deallocateEPS0_m", scope: !1356, file: !172, line: 142, type: !1386, scopeLine: 143, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !1385, retainedNodes: !4064)
!4064 = !{!4062, !4065, !4066}
!4065 = !DILocalVariable(name: "__p", arg: 2, scope: !4063, file: !172, line: 142, type: !1268)
!4066 = !DILocalVariable(name: "__n", arg: 3, scope: !4063, file: !172, line: 142, type: !201)
!4067 = !DILocation(line: 0, scope: !4063, inlinedAt: !4068)
!4068 = distinct !DILocation(line: 496, column: 13, scope: !4056, inlinedAt: !4061)
!4069 = !DILocation(line: 158, column: 2, scope: !4063, inlinedAt: !4068)
!4070 = !DILocation(line: 387, column: 4, scope: !4053, inlinedAt: !4051)
!4071 = !DILocation(line: 517, column: 53, scope: !3934, inlinedAt: !3948)
!4072 = !DILocation(line: 0, scope: !3904, inlinedAt: !3902)
!4073 = !DILocation(line: 60, column: 27, scope: !3866)
!4074 = distinct !{!4074, !3867, !4075, !2309}
!4075 = !DILocation(line: 62, column: 3, scope: !3806)
!4076 = !DILocation(line: 0, scope: !3815)
!4077 = !DILocation(line: 0, scope: !3870, inlinedAt: !4078)
!4078 = distinct !DILocation(line: 67, column: 22, scope: !3815)
!4079 = !DILocation(line: 67, column: 22, scope: !3815)
!4080 = !DILocation(line: 0, scope: !3812)
!4081 = !DILocation(line: 64, column: 27, scope: !4082)
!4082 = distinct !DILexicalBlock(scope: !3812, file: !20, line: 63, column: 29)
!4083 = !{!4084, !2094, i64 8}
!4084 = !{!"_ZTS8Particle", !2094, i64 0, !2094, i64 8, !3931, i64 16}
!4085 = !DILocation(line: 64, column: 23, scope: !4082)
!4086 = !DILocation(line: 64, column: 40, scope: !4082)
!4087 = !{!4084, !2094, i64 0}
!4088 = !DILocation(line: 64, column: 16, scope: !4082)
!4089 = !DILocalVariable(name: "this", arg: 1, scope: !4090, type: !4092, flags: DIFlagArtificial | DIFlagObjectPointer)
!4090 = distinct !DISubprogram(name: "operator++", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIP8ParticleSt6vectorIS1_SaIS1_EEEppEv", scope: !1274, file: !85, line: 1105, type: !1303, scopeLine: 1106, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !1302, retainedNodes: !4091)
!4091 = !{!4089}
!4092 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1274, size: 64)
!4093 = !DILocation(line: 0, scope: !4090, inlinedAt: !4094)
!4094 = distinct !DILocation(line: 63, column: 16, scope: !3808)
!4095 = !DILocation(line: 1107, column: 2, scope: !4090, inlinedAt: !4094)
!4096 = distinct !{!4096, !4097, !4098}
!4097 = !DILocation(line: 63, column: 3, scope: !3808)
!4098 = !DILocation(line: 65, column: 3, scope: !3808)
!4099 = !DILocalVariable(name: "this", arg: 1, scope: !4100, type: !3829, flags: DIFlagArtificial | DIFlagObjectPointer)
!4100 = distinct !DISubprogram(name: "~vector", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EED2Ev", scope: !1329, file: !10, line: 728, type: !1550, scopeLine: 729, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !1600, retainedNodes: !4101)
!4101 = !{!4099}
!4102 = !DILocation(line: 0, scope: !4100, inlinedAt: !4103)
!4103 = distinct !DILocation(line: 71, column: 1, scope: !3800)
!4104 = !DILocalVariable(name: "this", arg: 1, scope: !4105, type: !3843, flags: DIFlagArtificial | DIFlagObjectPointer)
!4105 = distinct !DISubprogram(name: "~_Vector_base", linkageName: "_ZNSt12_Vector_baseI8ParticleSaIS0_EED2Ev", scope: !1332, file: !10, line: 364, type: !1499, scopeLine: 365, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !1525, retainedNodes: !4106)
!4106 = !{!4104}
!4107 = !DILocation(line: 0, scope: !4105, inlinedAt: !4108)
!4108 = distinct !DILocation(line: 733, column: 7, scope: !4109, inlinedAt: !4103)
!4109 = distinct !DILexicalBlock(scope: !4100, file: !10, line: 729, column: 7)
!4110 = !DILocation(line: 0, scope: !4046, inlinedAt: !4111)
!4111 = distinct !DILocation(line: 366, column: 2, scope: !4112, inlinedAt: !4108)
!4112 = distinct !DILexicalBlock(scope: !4105, file: !10, line: 365, column: 7)
!4113 = !DILocation(line: 386, column: 6, scope: !4053, inlinedAt: !4111)
!4114 = !DILocation(line: 386, column: 6, scope: !4046, inlinedAt: !4111)
!4115 = !DILocation(line: 367, column: 35, scope: !4112, inlinedAt: !4108)
!4116 = !DILocation(line: 0, scope: !4056, inlinedAt: !4117)
!4117 = distinct !DILocation(line: 387, column: 4, scope: !4053, inlinedAt: !4111)
!4118 = !DILocation(line: 0, scope: !4063, inlinedAt: !4119)
!4119 = distinct !DILocation(line: 496, column: 13, scope: !4056, inlinedAt: !4117)
!4120 = !DILocation(line: 158, column: 2, scope: !4063, inlinedAt: !4119)
!4121 = !DILocation(line: 387, column: 4, scope: !4053, inlinedAt: !4111)
!4122 = !DILocation(line: 71, column: 1, scope: !3800)
!4123 = !DILocation(line: 0, scope: !3819)
!4124 = !DILocation(line: 68, column: 12, scope: !4125)
!4125 = distinct !DILexicalBlock(scope: !3819, file: !20, line: 67, column: 35)
!4126 = !DILocation(line: 68, column: 21, scope: !4125)
!4127 = !DILocation(line: 68, column: 38, scope: !4125)
!4128 = !{!4084, !3931, i64 16}
!4129 = !DILocation(line: 68, column: 36, scope: !4125)
!4130 = !DILocation(line: 68, column: 45, scope: !4125)
!4131 = !DILocation(line: 68, column: 41, scope: !4125)
!4132 = !DILocation(line: 68, column: 7, scope: !4125)
!4133 = !DILocation(line: 0, scope: !4090, inlinedAt: !4134)
!4134 = distinct !DILocation(line: 67, column: 22, scope: !3815)
!4135 = !DILocation(line: 1107, column: 2, scope: !4090, inlinedAt: !4134)
!4136 = !DILocation(line: 1240, column: 27, scope: !3870, inlinedAt: !4078)
!4137 = distinct !{!4137, !4138, !4139}
!4138 = !DILocation(line: 67, column: 3, scope: !3815)
!4139 = !DILocation(line: 69, column: 3, scope: !3815)
!4140 = !DILocation(line: 71, column: 1, scope: !3881)
!4141 = !DILocation(line: 0, scope: !4100, inlinedAt: !4142)
!4142 = distinct !DILocation(line: 71, column: 1, scope: !3800)
!4143 = !DILocation(line: 0, scope: !4105, inlinedAt: !4144)
!4144 = distinct !DILocation(line: 733, column: 7, scope: !4109, inlinedAt: !4142)
!4145 = !DILocation(line: 0, scope: !4046, inlinedAt: !4146)
!4146 = distinct !DILocation(line: 366, column: 2, scope: !4112, inlinedAt: !4144)
!4147 = !DILocation(line: 386, column: 6, scope: !4053, inlinedAt: !4146)
!4148 = !DILocation(line: 386, column: 6, scope: !4046, inlinedAt: !4146)
!4149 = !DILocation(line: 0, scope: !4056, inlinedAt: !4150)
!4150 = distinct !DILocation(line: 387, column: 4, scope: !4053, inlinedAt: !4146)
!4151 = !DILocation(line: 0, scope: !4063, inlinedAt: !4152)
!4152 = distinct !DILocation(line: 496, column: 13, scope: !4056, inlinedAt: !4150)
!4153 = !DILocation(line: 158, column: 2, scope: !4063, inlinedAt: !4152)
!4154 = !DILocation(line: 387, column: 4, scope: !4053, inlinedAt: !4146)
!4155 = distinct !DISubprogram(name: "array_by_value", scope: !20, file: !20, line: 73, type: !4156, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, retainedNodes: !4158)
!4156 = !DISubroutineType(types: !4157)
!4157 = !{!29, !194}
!4158 = !{!4159, !4160, !4161}
!4159 = !DILocalVariable(name: "x", arg: 1, scope: !4155, file: !20, line: 73, type: !194)
!4160 = !DILocalVariable(name: "a", scope: !4155, file: !20, line: 74, type: !32)
!4161 = !DILocalVariable(name: "b", scope: !4155, file: !20, line: 75, type: !32)
!4162 = !DILocation(line: 0, scope: !4155)
!4163 = !DILocation(line: 74, column: 27, scope: !4155)
!4164 = !DILocation(line: 74, column: 33, scope: !4155)
!4165 = !DILocation(line: 74, column: 39, scope: !4155)
!4166 = !DILocation(line: 74, column: 50, scope: !4155)
!4167 = !DILocalVariable(name: "__init", arg: 4, scope: !4168, file: !4169, line: 191, type: !29)
!4168 = distinct !DISubprogram(name: "inner_product<double *, double *, double>", linkageName: "_ZSt13inner_productIPdS0_dET1_T_S2_T0_S1_", scope: !24, file: !4169, line: 190, type: !4170, scopeLine: 192, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !4176, retainedNodes: !4172)
!4169 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_numeric.h", directory: "", checksumkind: CSK_MD5, checksum: "36db7ae47394e395415a70ef7cf15fa3")
!4170 = !DISubroutineType(types: !4171)
!4171 = !{!29, !50, !50, !50, !29}
!4172 = !{!4173, !4174, !4175, !4167}
!4173 = !DILocalVariable(name: "__first1", arg: 1, scope: !4168, file: !4169, line: 190, type: !50)
!4174 = !DILocalVariable(name: "__last1", arg: 2, scope: !4168, file: !4169, line: 190, type: !50)
!4175 = !DILocalVariable(name: "__first2", arg: 3, scope: !4168, file: !4169, line: 191, type: !50)
!4176 = !{!4177, !4178, !52}
!4177 = !DITemplateTypeParameter(name: "_InputIterator1", type: !50)
!4178 = !DITemplateTypeParameter(name: "_InputIterator2", type: !50)
!4179 = !DILocation(line: 0, scope: !4168, inlinedAt: !4180)
!4180 = distinct !DILocation(line: 77, column: 10, scope: !4155)
!4181 = !DILocation(line: 199, column: 39, scope: !4182, inlinedAt: !4180)
!4182 = distinct !DILexicalBlock(scope: !4183, file: !4169, line: 198, column: 7)
!4183 = distinct !DILexicalBlock(scope: !4168, file: !4169, line: 198, column: 7)
!4184 = !DILocation(line: 77, column: 3, scope: !4155)
!4185 = distinct !DISubprogram(name: "standard_algorithms", scope: !20, file: !20, line: 80, type: !2357, scopeLine: 80, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, retainedNodes: !4186)
!4186 = !{!4187, !4188, !4189, !4190}
!4187 = !DILocalVariable(name: "x", arg: 1, scope: !4185, file: !20, line: 80, type: !194)
!4188 = !DILocalVariable(name: "n", arg: 2, scope: !4185, file: !20, line: 80, type: !510)
!4189 = !DILocalVariable(name: "a", scope: !4185, file: !20, line: 81, type: !139)
!4190 = !DILocalVariable(name: "b", scope: !4185, file: !20, line: 81, type: !139)
!4191 = !DILocation(line: 0, scope: !4185)
!4192 = !DILocation(line: 81, column: 30, scope: !4185)
!4193 = !DILocation(line: 0, scope: !2371, inlinedAt: !4194)
!4194 = distinct !DILocation(line: 81, column: 23, scope: !4185)
!4195 = !DILocation(line: 0, scope: !2406, inlinedAt: !4196)
!4196 = distinct !DILocation(line: 706, column: 4, scope: !2423, inlinedAt: !4194)
!4197 = !DILocation(line: 0, scope: !2425, inlinedAt: !4198)
!4198 = distinct !DILocation(line: 1685, column: 26, scope: !2406, inlinedAt: !4196)
!4199 = !DILocation(line: 0, scope: !2435, inlinedAt: !4200)
!4200 = distinct !DILocation(line: 150, column: 14, scope: !2425, inlinedAt: !4198)
!4201 = !DILocation(line: 105, column: 21, scope: !2435, inlinedAt: !4200)
!4202 = !DILocation(line: 0, scope: !2453, inlinedAt: !4203)
!4203 = distinct !DILocation(line: 1687, column: 26, scope: !2406, inlinedAt: !4196)
!4204 = !DILocation(line: 1904, column: 10, scope: !2459, inlinedAt: !4203)
!4205 = !DILocation(line: 1904, column: 6, scope: !2453, inlinedAt: !4203)
!4206 = !DILocation(line: 1905, column: 4, scope: !2459, inlinedAt: !4203)
!4207 = !DILocation(line: 0, scope: !2195, inlinedAt: !4208)
!4208 = distinct !DILocation(line: 1687, column: 14, scope: !2406, inlinedAt: !4196)
!4209 = !DILocation(line: 378, column: 13, scope: !2195, inlinedAt: !4208)
!4210 = !DILocation(line: 378, column: 9, scope: !2195, inlinedAt: !4208)
!4211 = !DILocation(line: 0, scope: !2203, inlinedAt: !4212)
!4212 = distinct !DILocation(line: 378, column: 20, scope: !2195, inlinedAt: !4208)
!4213 = !DILocation(line: 0, scope: !2209, inlinedAt: !4214)
!4214 = distinct !DILocation(line: 464, column: 20, scope: !2203, inlinedAt: !4212)
!4215 = !DILocation(line: 137, column: 27, scope: !2209, inlinedAt: !4214)
!4216 = !DILocation(line: 0, scope: !2474, inlinedAt: !4217)
!4217 = distinct !DILocation(line: 1690, column: 6, scope: !2406, inlinedAt: !4196)
!4218 = !DILocation(line: 0, scope: !2485, inlinedAt: !4219)
!4219 = distinct !DILocation(line: 372, column: 14, scope: !2474, inlinedAt: !4217)
!4220 = !DILocation(line: 0, scope: !2497, inlinedAt: !4221)
!4221 = distinct !DILocation(line: 184, column: 14, scope: !2485, inlinedAt: !4219)
!4222 = !DILocation(line: 0, scope: !2508, inlinedAt: !4223)
!4223 = distinct !DILocation(line: 147, column: 18, scope: !2497, inlinedAt: !4221)
!4224 = !DILocation(line: 0, scope: !2520, inlinedAt: !4225)
!4225 = distinct !DILocation(line: 619, column: 14, scope: !2508, inlinedAt: !4223)
!4226 = !DILocation(line: 0, scope: !2531, inlinedAt: !4227)
!4227 = distinct !DILocation(line: 530, column: 3, scope: !2520, inlinedAt: !4225)
!4228 = !DILocation(line: 0, scope: !2538, inlinedAt: !4229)
!4229 = distinct !DILocation(line: 522, column: 14, scope: !2531, inlinedAt: !4227)
!4230 = !DILocation(line: 0, scope: !2545, inlinedAt: !4231)
!4231 = distinct !DILocation(line: 494, column: 14, scope: !2538, inlinedAt: !4229)
!4232 = !DILocation(line: 431, column: 6, scope: !2600, inlinedAt: !4231)
!4233 = !DILocation(line: 432, column: 20, scope: !2545, inlinedAt: !4231)
!4234 = !DILocalVariable(name: "this", arg: 1, scope: !4235, type: !802, flags: DIFlagArtificial | DIFlagObjectPointer)
!4235 = distinct !DISubprogram(name: "vector", linkageName: "_ZNSt6vectorIdSaIdEEC2EmRKS0_", scope: !139, file: !10, line: 551, type: !413, scopeLine: 553, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !412, retainedNodes: !4236)
!4236 = !{!4234, !4237, !4238}
!4237 = !DILocalVariable(name: "__n", arg: 2, scope: !4235, file: !10, line: 551, type: !135)
!4238 = !DILocalVariable(name: "__a", arg: 3, scope: !4235, file: !10, line: 551, type: !409)
!4239 = !DILocation(line: 0, scope: !4235, inlinedAt: !4240)
!4240 = distinct !DILocation(line: 81, column: 36, scope: !4185)
!4241 = !DILocation(line: 0, scope: !2453, inlinedAt: !4242)
!4242 = distinct !DILocation(line: 552, column: 15, scope: !4235, inlinedAt: !4240)
!4243 = !DILocation(line: 1904, column: 10, scope: !2459, inlinedAt: !4242)
!4244 = !DILocation(line: 1904, column: 6, scope: !2453, inlinedAt: !4242)
!4245 = !DILocation(line: 1905, column: 4, scope: !2459, inlinedAt: !4242)
!4246 = !DILocation(line: 0, scope: !3073, inlinedAt: !4247)
!4247 = distinct !DILocation(line: 552, column: 9, scope: !4235, inlinedAt: !4240)
!4248 = !DILocation(line: 0, scope: !3084, inlinedAt: !4249)
!4249 = distinct !DILocation(line: 332, column: 9, scope: !3089, inlinedAt: !4247)
!4250 = !DILocation(line: 0, scope: !2195, inlinedAt: !4251)
!4251 = distinct !DILocation(line: 395, column: 33, scope: !3084, inlinedAt: !4249)
!4252 = !DILocation(line: 0, scope: !2203, inlinedAt: !4253)
!4253 = distinct !DILocation(line: 378, column: 20, scope: !2195, inlinedAt: !4251)
!4254 = !DILocation(line: 0, scope: !2209, inlinedAt: !4255)
!4255 = distinct !DILocation(line: 464, column: 20, scope: !2203, inlinedAt: !4253)
!4256 = !DILocation(line: 137, column: 27, scope: !2209, inlinedAt: !4255)
!4257 = !DILocalVariable(name: "this", arg: 1, scope: !4258, type: !802, flags: DIFlagArtificial | DIFlagObjectPointer)
!4258 = distinct !DISubprogram(name: "_M_default_initialize", linkageName: "_ZNSt6vectorIdSaIdEE21_M_default_initializeEm", scope: !139, file: !10, line: 1710, type: !614, scopeLine: 1711, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !688, retainedNodes: !4259)
!4259 = !{!4257, !4260}
!4260 = !DILocalVariable(name: "__n", arg: 2, scope: !4258, file: !10, line: 1710, type: !135)
!4261 = !DILocation(line: 0, scope: !4258, inlinedAt: !4262)
!4262 = distinct !DILocation(line: 553, column: 9, scope: !4263, inlinedAt: !4240)
!4263 = distinct !DILexicalBlock(scope: !4235, file: !10, line: 553, column: 7)
!4264 = !DILocalVariable(name: "__first", arg: 1, scope: !4265, file: !2236, line: 764, type: !50)
!4265 = distinct !DISubprogram(name: "__uninitialized_default_n_a<double *, unsigned long, double>", linkageName: "_ZSt27__uninitialized_default_n_aIPdmdET_S1_T0_RSaIT1_E", scope: !24, file: !2236, line: 764, type: !4266, scopeLine: 766, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !3123, retainedNodes: !4268)
!4266 = !DISubroutineType(types: !4267)
!4267 = !{!50, !50, !46, !222}
!4268 = !{!4264, !4269, !4270}
!4269 = !DILocalVariable(name: "__n", arg: 2, scope: !4265, file: !2236, line: 764, type: !46)
!4270 = !DILocalVariable(arg: 3, scope: !4265, file: !2236, line: 765, type: !222)
!4271 = !DILocation(line: 0, scope: !4265, inlinedAt: !4272)
!4272 = distinct !DILocation(line: 1713, column: 4, scope: !4258, inlinedAt: !4262)
!4273 = !DILocalVariable(name: "__first", arg: 1, scope: !4274, file: !2236, line: 691, type: !50)
!4274 = distinct !DISubprogram(name: "__uninitialized_default_n<double *, unsigned long>", linkageName: "_ZSt25__uninitialized_default_nIPdmET_S1_T0_", scope: !24, file: !2236, line: 691, type: !4275, scopeLine: 692, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !4280, retainedNodes: !4277)
!4275 = !DISubroutineType(types: !4276)
!4276 = !{!50, !50, !46}
!4277 = !{!4273, !4278, !4279}
!4278 = !DILocalVariable(name: "__n", arg: 2, scope: !4274, file: !2236, line: 691, type: !46)
!4279 = !DILocalVariable(name: "__can_fill", scope: !4274, file: !2236, line: 696, type: !363)
!4280 = !{!2245, !3111}
!4281 = !DILocation(line: 0, scope: !4274, inlinedAt: !4282)
!4282 = distinct !DILocation(line: 766, column: 14, scope: !4265, inlinedAt: !4272)
!4283 = !DILocalVariable(name: "__first", arg: 1, scope: !4284, file: !2236, line: 655, type: !50)
!4284 = distinct !DISubprogram(name: "__uninit_default_n<double *, unsigned long>", linkageName: "_ZNSt27__uninitialized_default_n_1ILb1EE18__uninit_default_nIPdmEET_S3_T0_", scope: !4285, file: !2236, line: 655, type: !4275, scopeLine: 656, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !4280, declaration: !4286, retainedNodes: !4287)
!4285 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__uninitialized_default_n_1<true>", scope: !24, file: !2236, line: 650, size: 8, flags: DIFlagTypePassByValue, elements: !258, templateParams: !3129, identifier: "_ZTSSt27__uninitialized_default_n_1ILb1EE")
!4286 = !DISubprogram(name: "__uninit_default_n<double *, unsigned long>", linkageName: "_ZNSt27__uninitialized_default_n_1ILb1EE18__uninit_default_nIPdmEET_S3_T0_", scope: !4285, file: !2236, line: 655, type: !4275, scopeLine: 655, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !4280)
!4287 = !{!4283, !4288, !4289}
!4288 = !DILocalVariable(name: "__n", arg: 2, scope: !4284, file: !2236, line: 655, type: !46)
!4289 = !DILocalVariable(name: "__val", scope: !4290, file: !2236, line: 659, type: !4292)
!4290 = distinct !DILexicalBlock(scope: !4291, file: !2236, line: 658, column: 6)
!4291 = distinct !DILexicalBlock(scope: !4284, file: !2236, line: 657, column: 8)
!4292 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1786, size: 64)
!4293 = !DILocation(line: 0, scope: !4284, inlinedAt: !4294)
!4294 = distinct !DILocation(line: 699, column: 14, scope: !4274, inlinedAt: !4282)
!4295 = !DILocation(line: 0, scope: !4290, inlinedAt: !4294)
!4296 = !DILocalVariable(name: "__p", arg: 1, scope: !4297, file: !3642, line: 109, type: !50)
!4297 = distinct !DISubprogram(name: "_Construct<double>", linkageName: "_ZSt10_ConstructIdJEEvPT_DpOT0_", scope: !24, file: !3642, line: 109, type: !4298, scopeLine: 110, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !4301, retainedNodes: !4300)
!4298 = !DISubroutineType(types: !4299)
!4299 = !{null, !50}
!4300 = !{!4296}
!4301 = !{!52, !4302}
!4302 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Args", value: !258)
!4303 = !DILocation(line: 0, scope: !4297, inlinedAt: !4304)
!4304 = distinct !DILocation(line: 661, column: 8, scope: !4290, inlinedAt: !4294)
!4305 = !DILocation(line: 119, column: 7, scope: !4297, inlinedAt: !4304)
!4306 = !DILocation(line: 662, column: 8, scope: !4290, inlinedAt: !4294)
!4307 = !DILocation(line: 0, scope: !3138, inlinedAt: !4308)
!4308 = distinct !DILocation(line: 663, column: 18, scope: !4290, inlinedAt: !4294)
!4309 = !DILocation(line: 0, scope: !3146, inlinedAt: !4310)
!4310 = distinct !DILocation(line: 1148, column: 14, scope: !3138, inlinedAt: !4308)
!4311 = !DILocation(line: 1114, column: 15, scope: !4312, inlinedAt: !4310)
!4312 = distinct !DILexicalBlock(scope: !3146, file: !2509, line: 1114, column: 11)
!4313 = !DILocation(line: 1114, column: 11, scope: !3146, inlinedAt: !4310)
!4314 = !DILocation(line: 397, column: 59, scope: !3084, inlinedAt: !4249)
!4315 = !DILocation(line: 0, scope: !3214, inlinedAt: !4316)
!4316 = distinct !DILocation(line: 1119, column: 7, scope: !3146, inlinedAt: !4310)
!4317 = !DILocation(line: 0, scope: !3225, inlinedAt: !4318)
!4318 = distinct !DILocation(line: 968, column: 7, scope: !3214, inlinedAt: !4316)
!4319 = !DILocation(line: 921, column: 7, scope: !3240, inlinedAt: !4318)
!4320 = !DILocation(line: 922, column: 11, scope: !3242, inlinedAt: !4318)
!4321 = !DILocation(line: 665, column: 4, scope: !4284, inlinedAt: !4294)
!4322 = !DILocalVariable(name: "__first", arg: 1, scope: !4323, file: !23, line: 4252, type: !475)
!4323 = distinct !DISubprogram(name: "transform<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, __gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, (lambda at cpp/vectors.cpp:82:49)>", linkageName: "_ZSt9transformIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEES6_Z19standard_algorithmsE3$_0ET0_T_S9_S8_T1_", scope: !24, file: !23, line: 4252, type: !4324, scopeLine: 4254, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !4334, retainedNodes: !4330)
!4324 = !DISubroutineType(types: !4325)
!4325 = !{!475, !475, !475, !475, !4326}
!4326 = distinct !DICompositeType(tag: DW_TAG_class_type, scope: !4185, file: !20, line: 82, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !4327)
!4327 = !{!4328}
!4328 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !4326, file: !20, line: 82, baseType: !4329, size: 64)
!4329 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !194, size: 64)
!4330 = !{!4322, !4331, !4332, !4333}
!4331 = !DILocalVariable(name: "__last", arg: 2, scope: !4323, file: !23, line: 4252, type: !475)
!4332 = !DILocalVariable(name: "__result", arg: 3, scope: !4323, file: !23, line: 4253, type: !475)
!4333 = !DILocalVariable(name: "__unary_op", arg: 4, scope: !4323, file: !23, line: 4253, type: !4326)
!4334 = !{!4335, !4336, !4337}
!4335 = !DITemplateTypeParameter(name: "_InputIterator", type: !475)
!4336 = !DITemplateTypeParameter(name: "_OutputIterator", type: !475)
!4337 = !DITemplateTypeParameter(name: "_UnaryOperation", type: !4326)
!4338 = !DILocation(line: 0, scope: !4323, inlinedAt: !4339)
!4339 = distinct !DILocation(line: 82, column: 3, scope: !4185)
!4340 = !DILocation(line: 0, scope: !2687, inlinedAt: !4341)
!4341 = distinct !DILocation(line: 4262, column: 22, scope: !4342, inlinedAt: !4339)
!4342 = distinct !DILexicalBlock(scope: !4343, file: !23, line: 4262, column: 7)
!4343 = distinct !DILexicalBlock(scope: !4323, file: !23, line: 4262, column: 7)
!4344 = !DILocation(line: 4262, column: 7, scope: !4343, inlinedAt: !4339)
!4345 = !DILocation(line: 4263, column: 25, scope: !4342, inlinedAt: !4339)
!4346 = !DILocation(line: 82, column: 78, scope: !4347, inlinedAt: !4357)
!4347 = distinct !DISubprogram(name: "operator()", linkageName: "_ZZ19standard_algorithmsENK3$_0clEd", scope: !4326, file: !20, line: 82, type: !4348, scopeLine: 82, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !4352, retainedNodes: !4353)
!4348 = !DISubroutineType(types: !4349)
!4349 = !{!29, !4350, !29}
!4350 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4351, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!4351 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4326)
!4352 = !DISubprogram(name: "operator()", scope: !4326, file: !20, line: 82, type: !4348, scopeLine: 82, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!4353 = !{!4354, !4356}
!4354 = !DILocalVariable(name: "this", arg: 1, scope: !4347, type: !4355, flags: DIFlagArtificial | DIFlagObjectPointer)
!4355 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4351, size: 64)
!4356 = !DILocalVariable(name: "v", arg: 2, scope: !4347, file: !20, line: 82, type: !29)
!4357 = distinct !DILocation(line: 4263, column: 14, scope: !4342, inlinedAt: !4339)
!4358 = !DILocation(line: 4263, column: 12, scope: !4342, inlinedAt: !4339)
!4359 = distinct !{!4359, !4344, !4360, !2309, !3245, !3246}
!4360 = !DILocation(line: 4263, column: 33, scope: !4343, inlinedAt: !4339)
!4361 = !DILocation(line: 0, scope: !4347, inlinedAt: !4357)
!4362 = !DILocalVariable(name: "this", arg: 1, scope: !4363, type: !2612, flags: DIFlagArtificial | DIFlagObjectPointer)
!4363 = distinct !DISubprogram(name: "operator++", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEppEv", scope: !475, file: !85, line: 1105, type: !504, scopeLine: 1106, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !503, retainedNodes: !4364)
!4364 = !{!4362}
!4365 = !DILocation(line: 0, scope: !4363, inlinedAt: !4366)
!4366 = distinct !DILocation(line: 4262, column: 33, scope: !4342, inlinedAt: !4339)
!4367 = !DILocation(line: 1107, column: 2, scope: !4363, inlinedAt: !4366)
!4368 = !DILocation(line: 0, scope: !4363, inlinedAt: !4369)
!4369 = distinct !DILocation(line: 4262, column: 50, scope: !4342, inlinedAt: !4339)
!4370 = !DILocation(line: 1107, column: 2, scope: !4363, inlinedAt: !4369)
!4371 = !DILocation(line: 1240, column: 27, scope: !2687, inlinedAt: !4341)
!4372 = distinct !{!4372, !4344, !4360, !2309, !3246, !3245}
!4373 = !DILocalVariable(name: "__first", arg: 1, scope: !4374, file: !4169, line: 256, type: !475)
!4374 = distinct !DISubprogram(name: "partial_sum<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, __gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > > >", linkageName: "_ZSt11partial_sumIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEES6_ET0_T_S8_S7_", scope: !24, file: !4169, line: 256, type: !2706, scopeLine: 258, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !4380, retainedNodes: !4375)
!4375 = !{!4373, !4376, !4377, !4378}
!4376 = !DILocalVariable(name: "__last", arg: 2, scope: !4374, file: !4169, line: 256, type: !475)
!4377 = !DILocalVariable(name: "__result", arg: 3, scope: !4374, file: !4169, line: 257, type: !475)
!4378 = !DILocalVariable(name: "__value", scope: !4374, file: !4169, line: 269, type: !4379)
!4379 = !DIDerivedType(tag: DW_TAG_typedef, name: "_ValueType", scope: !4374, file: !4169, line: 259, baseType: !1780)
!4380 = !{!4335, !4336}
!4381 = !DILocation(line: 0, scope: !4374, inlinedAt: !4382)
!4382 = distinct !DILocation(line: 83, column: 3, scope: !4185)
!4383 = !DILocalVariable(name: "__lhs", arg: 1, scope: !4384, file: !85, line: 1221, type: !2690)
!4384 = distinct !DISubprogram(name: "operator==<double *, std::vector<double, std::allocator<double> > >", linkageName: "_ZN9__gnu_cxxeqIPdSt6vectorIdSaIdEEEEbRKNS_17__normal_iteratorIT_T0_EESA_", scope: !153, file: !85, line: 1221, type: !2688, scopeLine: 1224, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !531, retainedNodes: !4385)
!4385 = !{!4383, !4386}
!4386 = !DILocalVariable(name: "__rhs", arg: 2, scope: !4384, file: !85, line: 1222, type: !2690)
!4387 = !DILocation(line: 0, scope: !4384, inlinedAt: !4388)
!4388 = distinct !DILocation(line: 267, column: 19, scope: !4389, inlinedAt: !4382)
!4389 = distinct !DILexicalBlock(scope: !4374, file: !4169, line: 267, column: 11)
!4390 = !DILocation(line: 1224, column: 27, scope: !4384, inlinedAt: !4388)
!4391 = !DILocation(line: 267, column: 11, scope: !4374, inlinedAt: !4382)
!4392 = !DILocation(line: 0, scope: !4363, inlinedAt: !4393)
!4393 = distinct !DILocation(line: 271, column: 14, scope: !4374, inlinedAt: !4382)
!4394 = !DILocation(line: 1107, column: 2, scope: !4363, inlinedAt: !4393)
!4395 = !DILocation(line: 1240, column: 27, scope: !2687, inlinedAt: !4396)
!4396 = distinct !DILocation(line: 271, column: 24, scope: !4374, inlinedAt: !4382)
!4397 = !DILocation(line: 271, column: 7, scope: !4374, inlinedAt: !4382)
!4398 = !DILocation(line: 269, column: 28, scope: !4374, inlinedAt: !4382)
!4399 = !DILocation(line: 273, column: 45, scope: !4400, inlinedAt: !4382)
!4400 = distinct !DILexicalBlock(scope: !4374, file: !4169, line: 272, column: 2)
!4401 = !DILocation(line: 273, column: 43, scope: !4400, inlinedAt: !4382)
!4402 = !DILocation(line: 0, scope: !4363, inlinedAt: !4403)
!4403 = distinct !DILocation(line: 274, column: 5, scope: !4400, inlinedAt: !4382)
!4404 = !DILocation(line: 1107, column: 2, scope: !4363, inlinedAt: !4403)
!4405 = !DILocation(line: 274, column: 16, scope: !4400, inlinedAt: !4382)
!4406 = !DILocation(line: 0, scope: !2687, inlinedAt: !4396)
!4407 = distinct !{!4407, !4397, !4408, !2309}
!4408 = !DILocation(line: 275, column: 2, scope: !4374, inlinedAt: !4382)
!4409 = !DILocation(line: 168, column: 7, scope: !4410, inlinedAt: !4422)
!4410 = distinct !DILexicalBlock(scope: !4411, file: !4169, line: 168, column: 7)
!4411 = distinct !DISubprogram(name: "accumulate<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, double, (lambda at cpp/vectors.cpp:84:51)>", linkageName: "_ZSt10accumulateIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEEdZ19standard_algorithmsE3$_1ET0_T_S9_S8_T1_", scope: !24, file: !4169, line: 161, type: !4412, scopeLine: 163, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !4420, retainedNodes: !4415)
!4412 = !DISubroutineType(types: !4413)
!4413 = !{!29, !475, !475, !29, !4414}
!4414 = distinct !DICompositeType(tag: DW_TAG_class_type, scope: !4185, file: !20, line: 84, size: 8, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !258)
!4415 = !{!4416, !4417, !4418, !4419}
!4416 = !DILocalVariable(name: "__first", arg: 1, scope: !4411, file: !4169, line: 161, type: !475)
!4417 = !DILocalVariable(name: "__last", arg: 2, scope: !4411, file: !4169, line: 161, type: !475)
!4418 = !DILocalVariable(name: "__init", arg: 3, scope: !4411, file: !4169, line: 161, type: !29)
!4419 = !DILocalVariable(name: "__binary_op", arg: 4, scope: !4411, file: !4169, line: 162, type: !4414)
!4420 = !{!4335, !52, !4421}
!4421 = !DITemplateTypeParameter(name: "_BinaryOperation", type: !4414)
!4422 = distinct !DILocation(line: 84, column: 10, scope: !4185)
!4423 = !DILocation(line: 0, scope: !4411, inlinedAt: !4422)
!4424 = !DILocation(line: 169, column: 52, scope: !4425, inlinedAt: !4422)
!4425 = distinct !DILexicalBlock(scope: !4410, file: !4169, line: 168, column: 7)
!4426 = !DILocalVariable(name: "this", arg: 1, scope: !4427, type: !4436, flags: DIFlagArtificial | DIFlagObjectPointer)
!4427 = distinct !DISubprogram(name: "operator()", linkageName: "_ZZ19standard_algorithmsENK3$_1clEdd", scope: !4414, file: !20, line: 84, type: !4428, scopeLine: 84, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !4432, retainedNodes: !4433)
!4428 = !DISubroutineType(types: !4429)
!4429 = !{!29, !4430, !29, !29}
!4430 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4431, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!4431 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4414)
!4432 = !DISubprogram(name: "operator()", scope: !4414, file: !20, line: 84, type: !4428, scopeLine: 84, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!4433 = !{!4426, !4434, !4435}
!4434 = !DILocalVariable(name: "p", arg: 2, scope: !4427, file: !20, line: 84, type: !29)
!4435 = !DILocalVariable(name: "v", arg: 3, scope: !4427, file: !20, line: 84, type: !29)
!4436 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4431, size: 64)
!4437 = !DILocation(line: 0, scope: !4427, inlinedAt: !4438)
!4438 = distinct !DILocation(line: 169, column: 11, scope: !4425, inlinedAt: !4422)
!4439 = !DILocation(line: 84, column: 85, scope: !4427, inlinedAt: !4438)
!4440 = !DILocation(line: 0, scope: !4363, inlinedAt: !4441)
!4441 = distinct !DILocation(line: 168, column: 33, scope: !4425, inlinedAt: !4422)
!4442 = !DILocation(line: 1107, column: 2, scope: !4363, inlinedAt: !4441)
!4443 = !DILocation(line: 0, scope: !2687, inlinedAt: !4444)
!4444 = distinct !DILocation(line: 168, column: 22, scope: !4425, inlinedAt: !4422)
!4445 = !DILocation(line: 1240, column: 27, scope: !2687, inlinedAt: !4444)
!4446 = distinct !{!4446, !4409, !4447, !2309}
!4447 = !DILocation(line: 169, column: 60, scope: !4410, inlinedAt: !4422)
!4448 = !DILocation(line: 0, scope: !2083, inlinedAt: !4449)
!4449 = distinct !DILocation(line: 85, column: 1, scope: !4185)
!4450 = !DILocation(line: 0, scope: !2077, inlinedAt: !4451)
!4451 = distinct !DILocation(line: 733, column: 7, scope: !2082, inlinedAt: !4449)
!4452 = !DILocation(line: 0, scope: !2280, inlinedAt: !4453)
!4453 = distinct !DILocation(line: 366, column: 2, scope: !2076, inlinedAt: !4451)
!4454 = !DILocation(line: 367, column: 35, scope: !2076, inlinedAt: !4451)
!4455 = !DILocation(line: 0, scope: !2290, inlinedAt: !4456)
!4456 = distinct !DILocation(line: 387, column: 4, scope: !2287, inlinedAt: !4453)
!4457 = !DILocation(line: 0, scope: !2297, inlinedAt: !4458)
!4458 = distinct !DILocation(line: 496, column: 13, scope: !2290, inlinedAt: !4456)
!4459 = !DILocation(line: 158, column: 2, scope: !2297, inlinedAt: !4458)
!4460 = !DILocation(line: 0, scope: !2083, inlinedAt: !4461)
!4461 = distinct !DILocation(line: 85, column: 1, scope: !4185)
!4462 = !DILocation(line: 0, scope: !2077, inlinedAt: !4463)
!4463 = distinct !DILocation(line: 733, column: 7, scope: !2082, inlinedAt: !4461)
!4464 = !DILocation(line: 0, scope: !2280, inlinedAt: !4465)
!4465 = distinct !DILocation(line: 366, column: 2, scope: !2076, inlinedAt: !4463)
!4466 = !DILocation(line: 0, scope: !2290, inlinedAt: !4467)
!4467 = distinct !DILocation(line: 387, column: 4, scope: !2287, inlinedAt: !4465)
!4468 = !DILocation(line: 0, scope: !2297, inlinedAt: !4469)
!4469 = distinct !DILocation(line: 496, column: 13, scope: !2290, inlinedAt: !4467)
!4470 = !DILocation(line: 158, column: 2, scope: !2297, inlinedAt: !4469)
!4471 = !DILocation(line: 387, column: 4, scope: !2287, inlinedAt: !4465)
!4472 = !DILocation(line: 85, column: 1, scope: !4185)
!4473 = !DILocation(line: 0, scope: !2083, inlinedAt: !4474)
!4474 = distinct !DILocation(line: 85, column: 1, scope: !4185)
!4475 = !DILocation(line: 0, scope: !2077, inlinedAt: !4476)
!4476 = distinct !DILocation(line: 733, column: 7, scope: !2082, inlinedAt: !4474)
!4477 = !DILocation(line: 0, scope: !2280, inlinedAt: !4478)
!4478 = distinct !DILocation(line: 366, column: 2, scope: !2076, inlinedAt: !4476)
!4479 = !DILocation(line: 0, scope: !2290, inlinedAt: !4480)
!4480 = distinct !DILocation(line: 387, column: 4, scope: !2287, inlinedAt: !4478)
!4481 = !DILocation(line: 0, scope: !2297, inlinedAt: !4482)
!4482 = distinct !DILocation(line: 496, column: 13, scope: !2290, inlinedAt: !4480)
!4483 = !DILocation(line: 158, column: 2, scope: !2297, inlinedAt: !4482)
!4484 = distinct !DISubprogram(name: "sorted_copy", scope: !20, file: !20, line: 87, type: !2357, scopeLine: 87, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, retainedNodes: !4485)
!4485 = !{!4486, !4487, !4488, !4489, !4490}
!4486 = !DILocalVariable(name: "x", arg: 1, scope: !4484, file: !20, line: 87, type: !194)
!4487 = !DILocalVariable(name: "n", arg: 2, scope: !4484, file: !20, line: 87, type: !510)
!4488 = !DILocalVariable(name: "a", scope: !4484, file: !20, line: 88, type: !139)
!4489 = !DILocalVariable(name: "s", scope: !4484, file: !20, line: 90, type: !29)
!4490 = !DILocalVariable(name: "i", scope: !4491, file: !20, line: 91, type: !510)
!4491 = distinct !DILexicalBlock(scope: !4484, file: !20, line: 91, column: 3)
!4492 = !DILocation(line: 0, scope: !4484)
!4493 = !DILocation(line: 88, column: 30, scope: !4484)
!4494 = !DILocation(line: 0, scope: !2371, inlinedAt: !4495)
!4495 = distinct !DILocation(line: 88, column: 23, scope: !4484)
!4496 = !DILocation(line: 0, scope: !2406, inlinedAt: !4497)
!4497 = distinct !DILocation(line: 706, column: 4, scope: !2423, inlinedAt: !4495)
!4498 = !DILocation(line: 0, scope: !2453, inlinedAt: !4499)
!4499 = distinct !DILocation(line: 1687, column: 26, scope: !2406, inlinedAt: !4497)
!4500 = !DILocation(line: 1904, column: 10, scope: !2459, inlinedAt: !4499)
!4501 = !DILocation(line: 1904, column: 6, scope: !2453, inlinedAt: !4499)
!4502 = !DILocation(line: 1905, column: 4, scope: !2459, inlinedAt: !4499)
!4503 = !DILocation(line: 0, scope: !2195, inlinedAt: !4504)
!4504 = distinct !DILocation(line: 1687, column: 14, scope: !2406, inlinedAt: !4497)
!4505 = !DILocation(line: 378, column: 13, scope: !2195, inlinedAt: !4504)
!4506 = !DILocation(line: 378, column: 9, scope: !2195, inlinedAt: !4504)
!4507 = !DILocation(line: 0, scope: !2203, inlinedAt: !4508)
!4508 = distinct !DILocation(line: 378, column: 20, scope: !2195, inlinedAt: !4504)
!4509 = !DILocation(line: 0, scope: !2209, inlinedAt: !4510)
!4510 = distinct !DILocation(line: 464, column: 20, scope: !2203, inlinedAt: !4508)
!4511 = !DILocation(line: 137, column: 27, scope: !2209, inlinedAt: !4510)
!4512 = !DILocation(line: 0, scope: !2474, inlinedAt: !4513)
!4513 = distinct !DILocation(line: 1690, column: 6, scope: !2406, inlinedAt: !4497)
!4514 = !DILocation(line: 0, scope: !2485, inlinedAt: !4515)
!4515 = distinct !DILocation(line: 372, column: 14, scope: !2474, inlinedAt: !4513)
!4516 = !DILocation(line: 0, scope: !2497, inlinedAt: !4517)
!4517 = distinct !DILocation(line: 184, column: 14, scope: !2485, inlinedAt: !4515)
!4518 = !DILocation(line: 0, scope: !2508, inlinedAt: !4519)
!4519 = distinct !DILocation(line: 147, column: 18, scope: !2497, inlinedAt: !4517)
!4520 = !DILocation(line: 0, scope: !2520, inlinedAt: !4521)
!4521 = distinct !DILocation(line: 619, column: 14, scope: !2508, inlinedAt: !4519)
!4522 = !DILocation(line: 0, scope: !2531, inlinedAt: !4523)
!4523 = distinct !DILocation(line: 530, column: 3, scope: !2520, inlinedAt: !4521)
!4524 = !DILocation(line: 0, scope: !2538, inlinedAt: !4525)
!4525 = distinct !DILocation(line: 522, column: 14, scope: !2531, inlinedAt: !4523)
!4526 = !DILocation(line: 0, scope: !2545, inlinedAt: !4527)
!4527 = distinct !DILocation(line: 494, column: 14, scope: !2538, inlinedAt: !4525)
!4528 = !DILocation(line: 431, column: 6, scope: !2600, inlinedAt: !4527)
!4529 = !DILocation(line: 432, column: 20, scope: !2545, inlinedAt: !4527)
!4530 = !DILocalVariable(name: "__first", arg: 1, scope: !4531, file: !23, line: 4810, type: !475)
!4531 = distinct !DISubprogram(name: "sort<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > > >", linkageName: "_ZSt4sortIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEEEvT_S7_", scope: !24, file: !23, line: 4810, type: !4532, scopeLine: 4811, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !4536, retainedNodes: !4534)
!4532 = !DISubroutineType(types: !4533)
!4533 = !{null, !475, !475}
!4534 = !{!4530, !4535}
!4535 = !DILocalVariable(name: "__last", arg: 2, scope: !4531, file: !23, line: 4810, type: !475)
!4536 = !{!1788}
!4537 = !DILocation(line: 0, scope: !4531, inlinedAt: !4538)
!4538 = distinct !DILocation(line: 89, column: 3, scope: !4484)
!4539 = !DILocalVariable(name: "__first", arg: 1, scope: !4540, file: !23, line: 1932, type: !475)
!4540 = distinct !DISubprogram(name: "__sort<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, __gnu_cxx::__ops::_Iter_less_iter>", linkageName: "_ZSt6__sortIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEENS0_5__ops15_Iter_less_iterEEvT_S9_T0_", scope: !24, file: !23, line: 1932, type: !4541, scopeLine: 1934, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !1787, retainedNodes: !4543)
!4541 = !DISubroutineType(types: !4542)
!4542 = !{null, !475, !475, !1770}
!4543 = !{!4539, !4544, !4545}
!4544 = !DILocalVariable(name: "__last", arg: 2, scope: !4540, file: !23, line: 1932, type: !475)
!4545 = !DILocalVariable(name: "__comp", arg: 3, scope: !4540, file: !23, line: 1933, type: !1770)
!4546 = !DILocation(line: 0, scope: !4540, inlinedAt: !4547)
!4547 = distinct !DILocation(line: 4820, column: 7, scope: !4531, inlinedAt: !4538)
!4548 = !DILocalVariable(name: "__n", arg: 1, scope: !4549, file: !2509, line: 1513, type: !519)
!4549 = distinct !DISubprogram(name: "__lg", linkageName: "_ZSt4__lgl", scope: !24, file: !2509, line: 1513, type: !1927, scopeLine: 1514, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, retainedNodes: !4550)
!4550 = !{!4548}
!4551 = !DILocation(line: 0, scope: !4549, inlinedAt: !4552)
!4552 = distinct !DILocation(line: 1938, column: 5, scope: !4553, inlinedAt: !4547)
!4553 = distinct !DILexicalBlock(scope: !4554, file: !23, line: 1936, column: 2)
!4554 = distinct !DILexicalBlock(scope: !4540, file: !23, line: 1935, column: 11)
!4555 = !DILocation(line: 1514, column: 51, scope: !4549, inlinedAt: !4552)
!4556 = !DILocation(line: 1938, column: 33, scope: !4553, inlinedAt: !4547)
!4557 = !DILocation(line: 1937, column: 4, scope: !4553, inlinedAt: !4547)
!4558 = !DILocation(line: 1940, column: 4, scope: !4553, inlinedAt: !4547)
!4559 = !DILocation(line: 0, scope: !4491)
!4560 = !DILocation(line: 91, column: 21, scope: !4561)
!4561 = distinct !DILexicalBlock(scope: !4491, file: !20, line: 91, column: 3)
!4562 = !DILocation(line: 91, column: 3, scope: !4491)
!4563 = !DILocation(line: 0, scope: !2333, inlinedAt: !4564)
!4564 = distinct !DILocation(line: 92, column: 10, scope: !4565)
!4565 = distinct !DILexicalBlock(scope: !4561, file: !20, line: 91, column: 31)
!4566 = !DILocation(line: 1124, column: 34, scope: !2333, inlinedAt: !4564)
!4567 = !DILocation(line: 92, column: 10, scope: !4565)
!4568 = !DILocation(line: 0, scope: !2333, inlinedAt: !4569)
!4569 = distinct !DILocation(line: 92, column: 17, scope: !4565)
!4570 = !DILocation(line: 92, column: 15, scope: !4565)
!4571 = !DILocation(line: 92, column: 27, scope: !4565)
!4572 = !DILocation(line: 92, column: 24, scope: !4565)
!4573 = !DILocation(line: 92, column: 7, scope: !4565)
!4574 = distinct !{!4574, !2347}
!4575 = !DILocalVariable(name: "__first", arg: 1, scope: !4576, file: !23, line: 5681, type: !194)
!4576 = distinct !DISubprogram(name: "max_element<const double *>", linkageName: "_ZSt11max_elementIPKdET_S2_S2_", scope: !24, file: !23, line: 5681, type: !4577, scopeLine: 5682, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !2414, retainedNodes: !4579)
!4577 = !DISubroutineType(types: !4578)
!4578 = !{!194, !194, !194}
!4579 = !{!4575, !4580}
!4580 = !DILocalVariable(name: "__last", arg: 2, scope: !4576, file: !23, line: 5681, type: !194)
!4581 = !DILocation(line: 0, scope: !4576, inlinedAt: !4582)
!4582 = distinct !DILocation(line: 94, column: 15, scope: !4484)
!4583 = !DILocalVariable(name: "__first", arg: 1, scope: !4584, file: !23, line: 5660, type: !194)
!4584 = distinct !DISubprogram(name: "__max_element<const double *, __gnu_cxx::__ops::_Iter_less_iter>", linkageName: "_ZSt13__max_elementIPKdN9__gnu_cxx5__ops15_Iter_less_iterEET_S5_S5_T0_", scope: !24, file: !23, line: 5660, type: !4585, scopeLine: 5662, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !4591, retainedNodes: !4587)
!4585 = !DISubroutineType(types: !4586)
!4586 = !{!194, !194, !194, !1770}
!4587 = !{!4583, !4588, !4589, !4590}
!4588 = !DILocalVariable(name: "__last", arg: 2, scope: !4584, file: !23, line: 5660, type: !194)
!4589 = !DILocalVariable(name: "__comp", arg: 3, scope: !4584, file: !23, line: 5661, type: !1770)
!4590 = !DILocalVariable(name: "__result", scope: !4584, file: !23, line: 5664, type: !194)
!4591 = !{!2415, !1789}
!4592 = !DILocation(line: 0, scope: !4584, inlinedAt: !4593)
!4593 = distinct !DILocation(line: 5690, column: 14, scope: !4576, inlinedAt: !4582)
!4594 = !DILocation(line: 5663, column: 11, scope: !4584, inlinedAt: !4593)
!4595 = !DILocation(line: 45, column: 16, scope: !4596, inlinedAt: !4610)
!4596 = distinct !DISubprogram(name: "operator()<const double *, const double *>", linkageName: "_ZNK9__gnu_cxx5__ops15_Iter_less_iterclIPKdS4_EEbT_T0_", scope: !1770, file: !1771, line: 44, type: !4597, scopeLine: 45, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !4602, declaration: !4601, retainedNodes: !4605)
!4597 = !DISubroutineType(types: !4598)
!4598 = !{!105, !4599, !194, !194}
!4599 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4600, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!4600 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1770)
!4601 = !DISubprogram(name: "operator()<const double *, const double *>", linkageName: "_ZNK9__gnu_cxx5__ops15_Iter_less_iterclIPKdS4_EEbT_T0_", scope: !1770, file: !1771, line: 44, type: !4597, scopeLine: 44, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !4602)
!4602 = !{!4603, !4604}
!4603 = !DITemplateTypeParameter(name: "_Iterator1", type: !194)
!4604 = !DITemplateTypeParameter(name: "_Iterator2", type: !194)
!4605 = !{!4606, !4608, !4609}
!4606 = !DILocalVariable(name: "this", arg: 1, scope: !4596, type: !4607, flags: DIFlagArtificial | DIFlagObjectPointer)
!4607 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4600, size: 64)
!4608 = !DILocalVariable(name: "__it1", arg: 2, scope: !4596, file: !1771, line: 44, type: !194)
!4609 = !DILocalVariable(name: "__it2", arg: 3, scope: !4596, file: !1771, line: 44, type: !194)
!4610 = distinct !DILocation(line: 5666, column: 6, scope: !4611, inlinedAt: !4593)
!4611 = distinct !DILexicalBlock(scope: !4584, file: !23, line: 5666, column: 6)
!4612 = !DILocation(line: 5665, column: 7, scope: !4584, inlinedAt: !4593)
!4613 = !DILocation(line: 0, scope: !4596, inlinedAt: !4610)
!4614 = !DILocation(line: 45, column: 25, scope: !4596, inlinedAt: !4610)
!4615 = !DILocation(line: 45, column: 23, scope: !4596, inlinedAt: !4610)
!4616 = !DILocation(line: 5666, column: 6, scope: !4584, inlinedAt: !4593)
!4617 = !DILocation(line: 5665, column: 14, scope: !4584, inlinedAt: !4593)
!4618 = distinct !{!4618, !2347}
!4619 = !DILocation(line: 5665, column: 24, scope: !4584, inlinedAt: !4593)
!4620 = distinct !{!4620, !4612, !4621, !2309}
!4621 = !DILocation(line: 5667, column: 15, scope: !4584, inlinedAt: !4593)
!4622 = distinct !{!4622, !4562, !4623, !2309}
!4623 = !DILocation(line: 93, column: 3, scope: !4491)
!4624 = !DILocation(line: 94, column: 14, scope: !4484)
!4625 = !DILocation(line: 0, scope: !2083, inlinedAt: !4626)
!4626 = distinct !DILocation(line: 95, column: 1, scope: !4484)
!4627 = !DILocation(line: 0, scope: !2077, inlinedAt: !4628)
!4628 = distinct !DILocation(line: 733, column: 7, scope: !2082, inlinedAt: !4626)
!4629 = !DILocation(line: 0, scope: !2280, inlinedAt: !4630)
!4630 = distinct !DILocation(line: 366, column: 2, scope: !2076, inlinedAt: !4628)
!4631 = !DILocation(line: 386, column: 6, scope: !2280, inlinedAt: !4630)
!4632 = !DILocation(line: 0, scope: !2290, inlinedAt: !4633)
!4633 = distinct !DILocation(line: 387, column: 4, scope: !2287, inlinedAt: !4630)
!4634 = !DILocation(line: 0, scope: !2297, inlinedAt: !4635)
!4635 = distinct !DILocation(line: 496, column: 13, scope: !2290, inlinedAt: !4633)
!4636 = !DILocation(line: 158, column: 2, scope: !2297, inlinedAt: !4635)
!4637 = !DILocation(line: 387, column: 4, scope: !2287, inlinedAt: !4630)
!4638 = !DILocation(line: 94, column: 12, scope: !4484)
!4639 = !DILocation(line: 95, column: 1, scope: !4484)
!4640 = !DILocation(line: 0, scope: !2083, inlinedAt: !4641)
!4641 = distinct !DILocation(line: 95, column: 1, scope: !4484)
!4642 = !DILocation(line: 0, scope: !2077, inlinedAt: !4643)
!4643 = distinct !DILocation(line: 733, column: 7, scope: !2082, inlinedAt: !4641)
!4644 = !DILocation(line: 0, scope: !2280, inlinedAt: !4645)
!4645 = distinct !DILocation(line: 366, column: 2, scope: !2076, inlinedAt: !4643)
!4646 = !DILocation(line: 0, scope: !2290, inlinedAt: !4647)
!4647 = distinct !DILocation(line: 387, column: 4, scope: !2287, inlinedAt: !4645)
!4648 = !DILocation(line: 0, scope: !2297, inlinedAt: !4649)
!4649 = distinct !DILocation(line: 496, column: 13, scope: !2290, inlinedAt: !4647)
!4650 = !DILocation(line: 158, column: 2, scope: !2297, inlinedAt: !4649)
!4651 = distinct !DISubprogram(name: "vector_assigned_and_swapped", scope: !20, file: !20, line: 97, type: !2357, scopeLine: 97, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, retainedNodes: !4652)
!4652 = !{!4653, !4654, !4655, !4656, !4657, !4659}
!4653 = !DILocalVariable(name: "x", arg: 1, scope: !4651, file: !20, line: 97, type: !194)
!4654 = !DILocalVariable(name: "n", arg: 2, scope: !4651, file: !20, line: 97, type: !510)
!4655 = !DILocalVariable(name: "a", scope: !4651, file: !20, line: 98, type: !139)
!4656 = !DILocalVariable(name: "b", scope: !4651, file: !20, line: 98, type: !139)
!4657 = !DILocalVariable(name: "i", scope: !4658, file: !20, line: 100, type: !510)
!4658 = distinct !DILexicalBlock(scope: !4651, file: !20, line: 100, column: 3)
!4659 = !DILocalVariable(name: "c", scope: !4651, file: !20, line: 105, type: !139)
!4660 = !DILocation(line: 0, scope: !4651)
!4661 = !DILocation(line: 98, column: 25, scope: !4651)
!4662 = !DILocation(line: 0, scope: !3060, inlinedAt: !4663)
!4663 = distinct !DILocation(line: 98, column: 23, scope: !4651)
!4664 = !DILocation(line: 0, scope: !2453, inlinedAt: !4665)
!4665 = distinct !DILocation(line: 566, column: 15, scope: !3060, inlinedAt: !4663)
!4666 = !DILocation(line: 1904, column: 10, scope: !2459, inlinedAt: !4665)
!4667 = !DILocation(line: 1904, column: 6, scope: !2453, inlinedAt: !4665)
!4668 = !DILocation(line: 1905, column: 4, scope: !2459, inlinedAt: !4665)
!4669 = !DILocation(line: 0, scope: !3073, inlinedAt: !4670)
!4670 = distinct !DILocation(line: 566, column: 9, scope: !3060, inlinedAt: !4663)
!4671 = !DILocation(line: 0, scope: !3084, inlinedAt: !4672)
!4672 = distinct !DILocation(line: 332, column: 9, scope: !3089, inlinedAt: !4670)
!4673 = !DILocation(line: 0, scope: !2195, inlinedAt: !4674)
!4674 = distinct !DILocation(line: 395, column: 33, scope: !3084, inlinedAt: !4672)
!4675 = !DILocation(line: 378, column: 13, scope: !2195, inlinedAt: !4674)
!4676 = !DILocation(line: 378, column: 9, scope: !2195, inlinedAt: !4674)
!4677 = !DILocation(line: 0, scope: !2203, inlinedAt: !4678)
!4678 = distinct !DILocation(line: 378, column: 20, scope: !2195, inlinedAt: !4674)
!4679 = !DILocation(line: 0, scope: !2209, inlinedAt: !4680)
!4680 = distinct !DILocation(line: 464, column: 20, scope: !2203, inlinedAt: !4678)
!4681 = !DILocation(line: 137, column: 53, scope: !2209, inlinedAt: !4680)
!4682 = !DILocation(line: 137, column: 27, scope: !2209, inlinedAt: !4680)
!4683 = !DILocation(line: 397, column: 59, scope: !3084, inlinedAt: !4672)
!4684 = !DILocation(line: 0, scope: !3095, inlinedAt: !4685)
!4685 = distinct !DILocation(line: 567, column: 9, scope: !3101, inlinedAt: !4663)
!4686 = !DILocation(line: 0, scope: !3103, inlinedAt: !4687)
!4687 = distinct !DILocation(line: 1702, column: 4, scope: !3095, inlinedAt: !4685)
!4688 = !DILocation(line: 0, scope: !3116, inlinedAt: !4689)
!4689 = distinct !DILocation(line: 467, column: 14, scope: !3103, inlinedAt: !4687)
!4690 = !DILocation(line: 0, scope: !3127, inlinedAt: !4691)
!4691 = distinct !DILocation(line: 326, column: 14, scope: !3116, inlinedAt: !4689)
!4692 = !DILocation(line: 0, scope: !3138, inlinedAt: !4693)
!4693 = distinct !DILocation(line: 294, column: 18, scope: !3127, inlinedAt: !4691)
!4694 = !DILocation(line: 0, scope: !3146, inlinedAt: !4695)
!4695 = distinct !DILocation(line: 1148, column: 14, scope: !3138, inlinedAt: !4693)
!4696 = !DILocation(line: 0, scope: !3214, inlinedAt: !4697)
!4697 = distinct !DILocation(line: 1119, column: 7, scope: !3146, inlinedAt: !4695)
!4698 = !DILocation(line: 0, scope: !3225, inlinedAt: !4699)
!4699 = distinct !DILocation(line: 968, column: 7, scope: !3214, inlinedAt: !4697)
!4700 = !DILocation(line: 920, column: 25, scope: !3225, inlinedAt: !4699)
!4701 = !DILocation(line: 921, column: 7, scope: !3240, inlinedAt: !4699)
!4702 = !DILocation(line: 922, column: 11, scope: !3242, inlinedAt: !4699)
!4703 = distinct !{!4703, !4701, !4704, !2309, !3245, !3246}
!4704 = !DILocation(line: 922, column: 13, scope: !3240, inlinedAt: !4699)
!4705 = !DILocation(line: 921, column: 33, scope: !3242, inlinedAt: !4699)
!4706 = !DILocation(line: 921, column: 22, scope: !3242, inlinedAt: !4699)
!4707 = distinct !{!4707, !4701, !4704, !2309, !3246, !3245}
!4708 = !DILocalVariable(name: "this", arg: 1, scope: !4709, type: !802, flags: DIFlagArtificial | DIFlagObjectPointer)
!4709 = distinct !DISubprogram(name: "operator=", linkageName: "_ZNSt6vectorIdSaIdEEaSERKS1_", scope: !139, file: !2, line: 205, type: !456, scopeLine: 206, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !455, retainedNodes: !4710)
!4710 = !{!4708, !4711, !4712, !4715}
!4711 = !DILocalVariable(name: "__x", arg: 2, scope: !4709, file: !10, line: 746, type: !424)
!4712 = !DILocalVariable(name: "__xlen", scope: !4713, file: !2, line: 229, type: !2158)
!4713 = distinct !DILexicalBlock(scope: !4714, file: !2, line: 208, column: 2)
!4714 = distinct !DILexicalBlock(scope: !4709, file: !2, line: 207, column: 11)
!4715 = !DILocalVariable(name: "__tmp", scope: !4716, file: !2, line: 232, type: !394)
!4716 = distinct !DILexicalBlock(scope: !4717, file: !2, line: 231, column: 6)
!4717 = distinct !DILexicalBlock(scope: !4713, file: !2, line: 230, column: 8)
!4718 = !DILocation(line: 0, scope: !4709, inlinedAt: !4719)
!4719 = distinct !DILocation(line: 99, column: 5, scope: !4651)
!4720 = !DILocation(line: 0, scope: !2175, inlinedAt: !4721)
!4721 = distinct !DILocation(line: 229, column: 33, scope: !4713, inlinedAt: !4719)
!4722 = !DILocalVariable(name: "this", arg: 1, scope: !4723, type: !831, flags: DIFlagArtificial | DIFlagObjectPointer)
!4723 = distinct !DISubprogram(name: "capacity", linkageName: "_ZNKSt6vectorIdSaIdEE8capacityEv", scope: !139, file: !10, line: 1073, type: !610, scopeLine: 1074, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !618, retainedNodes: !4724)
!4724 = !{!4722}
!4725 = !DILocation(line: 0, scope: !4723, inlinedAt: !4726)
!4726 = distinct !DILocation(line: 230, column: 17, scope: !4717, inlinedAt: !4719)
!4727 = !DILocation(line: 0, scope: !4713, inlinedAt: !4719)
!4728 = !DILocalVariable(name: "__first", arg: 3, scope: !4729, file: !10, line: 1612, type: !537)
!4729 = distinct !DISubprogram(name: "_M_allocate_and_copy<__gnu_cxx::__normal_iterator<const double *, std::vector<double, std::allocator<double> > > >", linkageName: "_ZNSt6vectorIdSaIdEE20_M_allocate_and_copyIN9__gnu_cxx17__normal_iteratorIPKdS1_EEEEPdmT_S9_", scope: !139, file: !10, line: 1611, type: !4730, scopeLine: 1613, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !4733, declaration: !4732, retainedNodes: !4735)
!4730 = !DISubroutineType(types: !4731)
!4731 = !{!394, !405, !135, !537, !537}
!4732 = !DISubprogram(name: "_M_allocate_and_copy<__gnu_cxx::__normal_iterator<const double *, std::vector<double, std::allocator<double> > > >", linkageName: "_ZNSt6vectorIdSaIdEE20_M_allocate_and_copyIN9__gnu_cxx17__normal_iteratorIPKdS1_EEEEPdmT_S9_", scope: !139, file: !10, line: 1611, type: !4730, scopeLine: 1611, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !4733)
!4733 = !{!4734}
!4734 = !DITemplateTypeParameter(name: "_ForwardIterator", type: !537)
!4735 = !{!4736, !4737, !4728, !4738, !4739}
!4736 = !DILocalVariable(name: "this", arg: 1, scope: !4729, type: !802, flags: DIFlagArtificial | DIFlagObjectPointer)
!4737 = !DILocalVariable(name: "__n", arg: 2, scope: !4729, file: !10, line: 1611, type: !135)
!4738 = !DILocalVariable(name: "__last", arg: 4, scope: !4729, file: !10, line: 1612, type: !537)
!4739 = !DILocalVariable(name: "__result", scope: !4729, file: !10, line: 1614, type: !394)
!4740 = !DILocation(line: 0, scope: !4729, inlinedAt: !4741)
!4741 = distinct !DILocation(line: 232, column: 24, scope: !4716, inlinedAt: !4719)
!4742 = !DILocation(line: 0, scope: !2195, inlinedAt: !4743)
!4743 = distinct !DILocation(line: 1614, column: 29, scope: !4729, inlinedAt: !4741)
!4744 = !DILocation(line: 0, scope: !2203, inlinedAt: !4745)
!4745 = distinct !DILocation(line: 378, column: 20, scope: !2195, inlinedAt: !4743)
!4746 = !DILocation(line: 0, scope: !2209, inlinedAt: !4747)
!4747 = distinct !DILocation(line: 464, column: 20, scope: !2203, inlinedAt: !4745)
!4748 = !DILocation(line: 137, column: 27, scope: !2209, inlinedAt: !4747)
!4749 = !DILocation(line: 0, scope: !3503, inlinedAt: !4750)
!4750 = distinct !DILocation(line: 1617, column: 8, scope: !4751, inlinedAt: !4741)
!4751 = distinct !DILexicalBlock(scope: !4729, file: !10, line: 1616, column: 6)
!4752 = !DILocation(line: 0, scope: !3515, inlinedAt: !4753)
!4753 = distinct !DILocation(line: 372, column: 14, scope: !3503, inlinedAt: !4750)
!4754 = !DILocation(line: 0, scope: !3527, inlinedAt: !4755)
!4755 = distinct !DILocation(line: 184, column: 14, scope: !3515, inlinedAt: !4753)
!4756 = !DILocation(line: 0, scope: !3535, inlinedAt: !4757)
!4757 = distinct !DILocation(line: 147, column: 18, scope: !3527, inlinedAt: !4755)
!4758 = !DILocation(line: 0, scope: !3544, inlinedAt: !4759)
!4759 = distinct !DILocation(line: 619, column: 14, scope: !3535, inlinedAt: !4757)
!4760 = !DILocation(line: 0, scope: !2531, inlinedAt: !4761)
!4761 = distinct !DILocation(line: 530, column: 3, scope: !3544, inlinedAt: !4759)
!4762 = !DILocation(line: 0, scope: !2538, inlinedAt: !4763)
!4763 = distinct !DILocation(line: 522, column: 14, scope: !2531, inlinedAt: !4761)
!4764 = !DILocation(line: 0, scope: !2545, inlinedAt: !4765)
!4765 = distinct !DILocation(line: 494, column: 14, scope: !2538, inlinedAt: !4763)
!4766 = !DILocation(line: 431, column: 6, scope: !2600, inlinedAt: !4765)
!4767 = !DILocation(line: 240, column: 65, scope: !4716, inlinedAt: !4719)
!4768 = !DILocation(line: 256, column: 53, scope: !4713, inlinedAt: !4719)
!4769 = !DILocation(line: 0, scope: !4658)
!4770 = !DILocation(line: 100, column: 3, scope: !4658)
!4771 = !DILocation(line: 100, column: 21, scope: !4772)
!4772 = distinct !DILexicalBlock(scope: !4658, file: !20, line: 100, column: 3)
!4773 = !DILocation(line: 100, column: 27, scope: !4772)
!4774 = !DILocation(line: 101, column: 13, scope: !4775)
!4775 = distinct !DILexicalBlock(scope: !4772, file: !20, line: 100, column: 31)
!4776 = !DILocation(line: 1124, column: 34, scope: !2333, inlinedAt: !4777)
!4777 = distinct !DILocation(line: 101, column: 5, scope: !4775)
!4778 = !DILocation(line: 101, column: 10, scope: !4775)
!4779 = distinct !{!4779, !4770, !4780, !2309, !3245, !3246}
!4780 = !DILocation(line: 102, column: 3, scope: !4658)
!4781 = !DILocation(line: 104, column: 15, scope: !4651)
!4782 = !DILocalVariable(name: "this", arg: 1, scope: !4783, type: !802, flags: DIFlagArtificial | DIFlagObjectPointer)
!4783 = distinct !DISubprogram(name: "assign", linkageName: "_ZNSt6vectorIdSaIdEE6assignEmRKd", scope: !139, file: !10, line: 803, type: !466, scopeLine: 804, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !465, retainedNodes: !4784)
!4784 = !{!4782, !4785, !4786}
!4785 = !DILocalVariable(name: "__n", arg: 2, scope: !4783, file: !10, line: 803, type: !135)
!4786 = !DILocalVariable(name: "__val", arg: 3, scope: !4783, file: !10, line: 803, type: !418)
!4787 = !DILocation(line: 0, scope: !4783, inlinedAt: !4788)
!4788 = distinct !DILocation(line: 104, column: 5, scope: !4651)
!4789 = !DILocalVariable(name: "this", arg: 1, scope: !4790, type: !802, flags: DIFlagArtificial | DIFlagObjectPointer)
!4790 = distinct !DISubprogram(name: "_M_fill_assign", linkageName: "_ZNSt6vectorIdSaIdEE14_M_fill_assignEmRKd", scope: !139, file: !2, line: 265, type: !466, scopeLine: 266, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !689, retainedNodes: !4791)
!4791 = !{!4789, !4792, !4793, !4794, !4797}
!4792 = !DILocalVariable(name: "__n", arg: 2, scope: !4790, file: !10, line: 1757, type: !135)
!4793 = !DILocalVariable(name: "__val", arg: 3, scope: !4790, file: !10, line: 1757, type: !418)
!4794 = !DILocalVariable(name: "__tmp", scope: !4795, file: !2, line: 269, type: !139)
!4795 = distinct !DILexicalBlock(scope: !4796, file: !2, line: 268, column: 2)
!4796 = distinct !DILexicalBlock(scope: !4790, file: !2, line: 267, column: 11)
!4797 = !DILocalVariable(name: "__add", scope: !4798, file: !2, line: 275, type: !2158)
!4798 = distinct !DILexicalBlock(scope: !4799, file: !2, line: 273, column: 2)
!4799 = distinct !DILexicalBlock(scope: !4796, file: !2, line: 272, column: 16)
!4800 = !DILocation(line: 0, scope: !4790, inlinedAt: !4801)
!4801 = distinct !DILocation(line: 804, column: 9, scope: !4783, inlinedAt: !4788)
!4802 = !DILocation(line: 0, scope: !4723, inlinedAt: !4803)
!4803 = distinct !DILocation(line: 267, column: 17, scope: !4796, inlinedAt: !4801)
!4804 = !DILocation(line: 1075, column: 5, scope: !4723, inlinedAt: !4803)
!4805 = !DILocation(line: 267, column: 15, scope: !4796, inlinedAt: !4801)
!4806 = !DILocation(line: 267, column: 11, scope: !4790, inlinedAt: !4801)
!4807 = !DILocation(line: 0, scope: !3060, inlinedAt: !4808)
!4808 = distinct !DILocation(line: 269, column: 11, scope: !4795, inlinedAt: !4801)
!4809 = !DILocation(line: 0, scope: !2453, inlinedAt: !4810)
!4810 = distinct !DILocation(line: 566, column: 15, scope: !3060, inlinedAt: !4808)
!4811 = !DILocation(line: 0, scope: !3073, inlinedAt: !4812)
!4812 = distinct !DILocation(line: 566, column: 9, scope: !3060, inlinedAt: !4808)
!4813 = !DILocation(line: 0, scope: !4795, inlinedAt: !4801)
!4814 = !DILocation(line: 0, scope: !3084, inlinedAt: !4815)
!4815 = distinct !DILocation(line: 332, column: 9, scope: !3089, inlinedAt: !4812)
!4816 = !DILocation(line: 0, scope: !2195, inlinedAt: !4817)
!4817 = distinct !DILocation(line: 395, column: 33, scope: !3084, inlinedAt: !4815)
!4818 = !DILocation(line: 0, scope: !2203, inlinedAt: !4819)
!4819 = distinct !DILocation(line: 378, column: 20, scope: !2195, inlinedAt: !4817)
!4820 = !DILocation(line: 0, scope: !2209, inlinedAt: !4821)
!4821 = distinct !DILocation(line: 464, column: 20, scope: !2203, inlinedAt: !4819)
!4822 = !DILocation(line: 137, column: 27, scope: !2209, inlinedAt: !4821)
!4823 = !DILocation(line: 0, scope: !3095, inlinedAt: !4824)
!4824 = distinct !DILocation(line: 567, column: 9, scope: !3101, inlinedAt: !4808)
!4825 = !DILocation(line: 0, scope: !3103, inlinedAt: !4826)
!4826 = distinct !DILocation(line: 1702, column: 4, scope: !3095, inlinedAt: !4824)
!4827 = !DILocation(line: 0, scope: !3116, inlinedAt: !4828)
!4828 = distinct !DILocation(line: 467, column: 14, scope: !3103, inlinedAt: !4826)
!4829 = !DILocation(line: 0, scope: !3127, inlinedAt: !4830)
!4830 = distinct !DILocation(line: 326, column: 14, scope: !3116, inlinedAt: !4828)
!4831 = !DILocation(line: 0, scope: !3138, inlinedAt: !4832)
!4832 = distinct !DILocation(line: 294, column: 18, scope: !3127, inlinedAt: !4830)
!4833 = !DILocation(line: 0, scope: !3146, inlinedAt: !4834)
!4834 = distinct !DILocation(line: 1148, column: 14, scope: !3138, inlinedAt: !4832)
!4835 = !DILocation(line: 0, scope: !3214, inlinedAt: !4836)
!4836 = distinct !DILocation(line: 1119, column: 7, scope: !3146, inlinedAt: !4834)
!4837 = !DILocation(line: 0, scope: !3225, inlinedAt: !4838)
!4838 = distinct !DILocation(line: 968, column: 7, scope: !3214, inlinedAt: !4836)
!4839 = !DILocation(line: 920, column: 25, scope: !3225, inlinedAt: !4838)
!4840 = !DILocation(line: 922, column: 11, scope: !3242, inlinedAt: !4838)
!4841 = !DILocation(line: 397, column: 59, scope: !3084, inlinedAt: !4815)
!4842 = !DILocation(line: 0, scope: !2083, inlinedAt: !4843)
!4843 = distinct !DILocation(line: 271, column: 2, scope: !4796, inlinedAt: !4801)
!4844 = !DILocation(line: 0, scope: !2077, inlinedAt: !4845)
!4845 = distinct !DILocation(line: 733, column: 7, scope: !2082, inlinedAt: !4843)
!4846 = !DILocation(line: 0, scope: !2280, inlinedAt: !4847)
!4847 = distinct !DILocation(line: 366, column: 2, scope: !2076, inlinedAt: !4845)
!4848 = !DILocation(line: 386, column: 6, scope: !2287, inlinedAt: !4847)
!4849 = !DILocation(line: 386, column: 6, scope: !2280, inlinedAt: !4847)
!4850 = !DILocation(line: 0, scope: !2290, inlinedAt: !4851)
!4851 = distinct !DILocation(line: 387, column: 4, scope: !2287, inlinedAt: !4847)
!4852 = !DILocation(line: 0, scope: !2297, inlinedAt: !4853)
!4853 = distinct !DILocation(line: 496, column: 13, scope: !2290, inlinedAt: !4851)
!4854 = !DILocation(line: 158, column: 2, scope: !2297, inlinedAt: !4853)
!4855 = !DILocation(line: 387, column: 4, scope: !2287, inlinedAt: !4847)
!4856 = !DILocation(line: 0, scope: !2175, inlinedAt: !4857)
!4857 = distinct !DILocation(line: 272, column: 22, scope: !4799, inlinedAt: !4801)
!4858 = !DILocation(line: 0, scope: !3225, inlinedAt: !4859)
!4859 = distinct !DILocation(line: 951, column: 7, scope: !4860, inlinedAt: !4870)
!4860 = distinct !DISubprogram(name: "__fill_a1<double *, std::vector<double, std::allocator<double> >, double>", linkageName: "_ZSt9__fill_a1IPdSt6vectorIdSaIdEEdEvN9__gnu_cxx17__normal_iteratorIT_T0_EES8_RKT1_", scope: !24, file: !2509, line: 948, type: !4861, scopeLine: 951, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !4867, retainedNodes: !4863)
!4861 = !DISubroutineType(types: !4862)
!4862 = !{null, !475, !475, !197}
!4863 = !{!4864, !4865, !4866}
!4864 = !DILocalVariable(name: "__first", arg: 1, scope: !4860, file: !2509, line: 948, type: !475)
!4865 = !DILocalVariable(name: "__last", arg: 2, scope: !4860, file: !2509, line: 949, type: !475)
!4866 = !DILocalVariable(name: "__value", arg: 3, scope: !4860, file: !2509, line: 950, type: !197)
!4867 = !{!4868, !4869, !52}
!4868 = !DITemplateTypeParameter(name: "_Ite", type: !50)
!4869 = !DITemplateTypeParameter(name: "_Cont", type: !139)
!4870 = distinct !DILocation(line: 968, column: 7, scope: !4871, inlinedAt: !4878)
!4871 = distinct !DISubprogram(name: "__fill_a<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, double>", linkageName: "_ZSt8__fill_aIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEEdEvT_S7_RKT0_", scope: !24, file: !2509, line: 967, type: !4861, scopeLine: 968, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !4876, retainedNodes: !4872)
!4872 = !{!4873, !4874, !4875}
!4873 = !DILocalVariable(name: "__first", arg: 1, scope: !4871, file: !2509, line: 967, type: !475)
!4874 = !DILocalVariable(name: "__last", arg: 2, scope: !4871, file: !2509, line: 967, type: !475)
!4875 = !DILocalVariable(name: "__value", arg: 3, scope: !4871, file: !2509, line: 967, type: !197)
!4876 = !{!4877, !52}
!4877 = !DITemplateTypeParameter(name: "_FIte", type: !475)
!4878 = distinct !DILocation(line: 998, column: 7, scope: !4879, inlinedAt: !4886)
!4879 = distinct !DISubprogram(name: "fill<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, double>", linkageName: "_ZSt4fillIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEEdEvT_S7_RKT0_", scope: !24, file: !2509, line: 991, type: !4861, scopeLine: 992, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !4884, retainedNodes: !4880)
!4880 = !{!4881, !4882, !4883}
!4881 = !DILocalVariable(name: "__first", arg: 1, scope: !4879, file: !2512, line: 270, type: !475)
!4882 = !DILocalVariable(name: "__last", arg: 2, scope: !4879, file: !2512, line: 270, type: !475)
!4883 = !DILocalVariable(name: "__value", arg: 3, scope: !4879, file: !2512, line: 270, type: !197)
!4884 = !{!4885, !52}
!4885 = !DITemplateTypeParameter(name: "_FIter", type: !475)
!4886 = distinct !DILocation(line: 274, column: 4, scope: !4798, inlinedAt: !4801)
!4887 = !DILocation(line: 0, scope: !3225, inlinedAt: !4888)
!4888 = distinct !DILocation(line: 968, column: 7, scope: !3214, inlinedAt: !4889)
!4889 = distinct !DILocation(line: 1119, column: 7, scope: !3146, inlinedAt: !4890)
!4890 = distinct !DILocation(line: 1148, column: 14, scope: !3138, inlinedAt: !4891)
!4891 = distinct !DILocation(line: 283, column: 25, scope: !4799, inlinedAt: !4801)
!4892 = !DILocation(line: 0, scope: !4799, inlinedAt: !4801)
!4893 = !DILocation(line: 0, scope: !3138, inlinedAt: !4891)
!4894 = !DILocation(line: 0, scope: !3146, inlinedAt: !4890)
!4895 = !DILocation(line: 0, scope: !3214, inlinedAt: !4889)
!4896 = !DILocation(line: 922, column: 11, scope: !3242, inlinedAt: !4888)
!4897 = !DILocalVariable(name: "__first", arg: 1, scope: !4898, file: !4169, line: 134, type: !475)
!4898 = distinct !DISubprogram(name: "accumulate<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, double>", linkageName: "_ZSt10accumulateIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEEdET0_T_S8_S7_", scope: !24, file: !4169, line: 134, type: !4899, scopeLine: 135, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !4904, retainedNodes: !4901)
!4899 = !DISubroutineType(types: !4900)
!4900 = !{!29, !475, !475, !29}
!4901 = !{!4897, !4902, !4903}
!4902 = !DILocalVariable(name: "__last", arg: 2, scope: !4898, file: !4169, line: 134, type: !475)
!4903 = !DILocalVariable(name: "__init", arg: 3, scope: !4898, file: !4169, line: 134, type: !29)
!4904 = !{!4335, !52}
!4905 = !DILocation(line: 0, scope: !4898, inlinedAt: !4906)
!4906 = distinct !DILocation(line: 106, column: 10, scope: !4651)
!4907 = !DILocation(line: 0, scope: !2687, inlinedAt: !4908)
!4908 = distinct !DILocation(line: 140, column: 22, scope: !4909, inlinedAt: !4906)
!4909 = distinct !DILexicalBlock(scope: !4910, file: !4169, line: 140, column: 7)
!4910 = distinct !DILexicalBlock(scope: !4898, file: !4169, line: 140, column: 7)
!4911 = !DILocation(line: 140, column: 7, scope: !4910, inlinedAt: !4906)
!4912 = !DILocation(line: 107, column: 1, scope: !4651)
!4913 = !DILocation(line: 0, scope: !2083, inlinedAt: !4914)
!4914 = distinct !DILocation(line: 107, column: 1, scope: !4651)
!4915 = !DILocation(line: 0, scope: !2077, inlinedAt: !4916)
!4916 = distinct !DILocation(line: 733, column: 7, scope: !2082, inlinedAt: !4914)
!4917 = !DILocation(line: 0, scope: !2280, inlinedAt: !4918)
!4918 = distinct !DILocation(line: 366, column: 2, scope: !2076, inlinedAt: !4916)
!4919 = !DILocation(line: 0, scope: !2083, inlinedAt: !4920)
!4920 = distinct !DILocation(line: 107, column: 1, scope: !4651)
!4921 = !DILocation(line: 0, scope: !2077, inlinedAt: !4922)
!4922 = distinct !DILocation(line: 733, column: 7, scope: !2082, inlinedAt: !4920)
!4923 = !DILocation(line: 0, scope: !2280, inlinedAt: !4924)
!4924 = distinct !DILocation(line: 366, column: 2, scope: !2076, inlinedAt: !4922)
!4925 = !DILocation(line: 386, column: 6, scope: !2280, inlinedAt: !4924)
!4926 = !DILocation(line: 386, column: 6, scope: !2287, inlinedAt: !4918)
!4927 = !DILocation(line: 386, column: 6, scope: !2280, inlinedAt: !4918)
!4928 = !DILocation(line: 367, column: 35, scope: !2076, inlinedAt: !4916)
!4929 = !DILocation(line: 0, scope: !2290, inlinedAt: !4930)
!4930 = distinct !DILocation(line: 387, column: 4, scope: !2287, inlinedAt: !4918)
!4931 = !DILocation(line: 0, scope: !2297, inlinedAt: !4932)
!4932 = distinct !DILocation(line: 496, column: 13, scope: !2290, inlinedAt: !4930)
!4933 = !DILocation(line: 158, column: 2, scope: !2297, inlinedAt: !4932)
!4934 = !DILocation(line: 387, column: 4, scope: !2287, inlinedAt: !4918)
!4935 = !DILocation(line: 386, column: 6, scope: !2287, inlinedAt: !4924)
!4936 = !DILocation(line: 367, column: 35, scope: !2076, inlinedAt: !4922)
!4937 = !DILocation(line: 0, scope: !2290, inlinedAt: !4938)
!4938 = distinct !DILocation(line: 387, column: 4, scope: !2287, inlinedAt: !4924)
!4939 = !DILocation(line: 0, scope: !2297, inlinedAt: !4940)
!4940 = distinct !DILocation(line: 496, column: 13, scope: !2290, inlinedAt: !4938)
!4941 = !DILocation(line: 158, column: 2, scope: !2297, inlinedAt: !4940)
!4942 = !DILocation(line: 387, column: 4, scope: !2287, inlinedAt: !4924)
!4943 = !DILocation(line: 0, scope: !2333, inlinedAt: !4777)
!4944 = distinct !{!4944, !4770, !4780, !2309, !3246, !3245}
!4945 = !DILocation(line: 141, column: 41, scope: !4909, inlinedAt: !4906)
!4946 = !DILocation(line: 141, column: 39, scope: !4909, inlinedAt: !4906)
!4947 = !DILocation(line: 0, scope: !4363, inlinedAt: !4948)
!4948 = distinct !DILocation(line: 140, column: 33, scope: !4909, inlinedAt: !4906)
!4949 = !DILocation(line: 1107, column: 2, scope: !4363, inlinedAt: !4948)
!4950 = !DILocation(line: 1240, column: 27, scope: !2687, inlinedAt: !4908)
!4951 = distinct !{!4951, !4911, !4952, !2309}
!4952 = !DILocation(line: 141, column: 42, scope: !4910, inlinedAt: !4906)
!4953 = !DILocation(line: 0, scope: !2333, inlinedAt: !4954)
!4954 = distinct !DILocation(line: 106, column: 53, scope: !4651)
!4955 = !DILocation(line: 1124, column: 34, scope: !2333, inlinedAt: !4954)
!4956 = !DILocation(line: 106, column: 53, scope: !4651)
!4957 = !DILocation(line: 0, scope: !2083, inlinedAt: !4958)
!4958 = distinct !DILocation(line: 107, column: 1, scope: !4651)
!4959 = !DILocation(line: 0, scope: !2077, inlinedAt: !4960)
!4960 = distinct !DILocation(line: 733, column: 7, scope: !2082, inlinedAt: !4958)
!4961 = !DILocation(line: 0, scope: !2280, inlinedAt: !4962)
!4962 = distinct !DILocation(line: 366, column: 2, scope: !2076, inlinedAt: !4960)
!4963 = !DILocation(line: 386, column: 6, scope: !2287, inlinedAt: !4962)
!4964 = !DILocation(line: 386, column: 6, scope: !2280, inlinedAt: !4962)
!4965 = !DILocation(line: 367, column: 35, scope: !2076, inlinedAt: !4960)
!4966 = !DILocation(line: 0, scope: !2290, inlinedAt: !4967)
!4967 = distinct !DILocation(line: 387, column: 4, scope: !2287, inlinedAt: !4962)
!4968 = !DILocation(line: 0, scope: !2297, inlinedAt: !4969)
!4969 = distinct !DILocation(line: 496, column: 13, scope: !2290, inlinedAt: !4967)
!4970 = !DILocation(line: 158, column: 2, scope: !2297, inlinedAt: !4969)
!4971 = !DILocation(line: 387, column: 4, scope: !2287, inlinedAt: !4962)
!4972 = !DILocation(line: 106, column: 51, scope: !4651)
!4973 = !DILocation(line: 0, scope: !2083, inlinedAt: !4974)
!4974 = distinct !DILocation(line: 107, column: 1, scope: !4651)
!4975 = !DILocation(line: 0, scope: !2077, inlinedAt: !4976)
!4976 = distinct !DILocation(line: 733, column: 7, scope: !2082, inlinedAt: !4974)
!4977 = !DILocation(line: 0, scope: !2280, inlinedAt: !4978)
!4978 = distinct !DILocation(line: 366, column: 2, scope: !2076, inlinedAt: !4976)
!4979 = !DILocation(line: 367, column: 35, scope: !2076, inlinedAt: !4976)
!4980 = !DILocation(line: 0, scope: !2290, inlinedAt: !4981)
!4981 = distinct !DILocation(line: 387, column: 4, scope: !2287, inlinedAt: !4978)
!4982 = !DILocation(line: 0, scope: !2297, inlinedAt: !4983)
!4983 = distinct !DILocation(line: 496, column: 13, scope: !2290, inlinedAt: !4981)
!4984 = !DILocation(line: 158, column: 2, scope: !2297, inlinedAt: !4983)
!4985 = !DILocation(line: 0, scope: !2083, inlinedAt: !4986)
!4986 = distinct !DILocation(line: 107, column: 1, scope: !4651)
!4987 = !DILocation(line: 0, scope: !2077, inlinedAt: !4988)
!4988 = distinct !DILocation(line: 733, column: 7, scope: !2082, inlinedAt: !4986)
!4989 = !DILocation(line: 0, scope: !2280, inlinedAt: !4990)
!4990 = distinct !DILocation(line: 366, column: 2, scope: !2076, inlinedAt: !4988)
!4991 = !DISubprogram(name: "__throw_length_error", linkageName: "_ZSt20__throw_length_errorPKc", scope: !24, file: !4992, line: 75, type: !4993, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!4992 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/functexcept.h", directory: "", checksumkind: CSK_MD5, checksum: "a363406ed41198146320f1e077ba3f30")
!4993 = !DISubroutineType(types: !4994)
!4994 = !{null, !703}
!4995 = !DISubprogram(name: "__throw_bad_array_new_length", linkageName: "_ZSt28__throw_bad_array_new_lengthv", scope: !24, file: !4992, line: 55, type: !1869, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!4996 = distinct !DISubprogram(name: "_M_fill_insert", linkageName: "_ZNSt6vectorIdSaIdEE14_M_fill_insertEN9__gnu_cxx17__normal_iteratorIPdS1_EEmRKd", scope: !139, file: !2, line: 524, type: !691, scopeLine: 525, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !690, retainedNodes: !4997)
!4997 = !{!4998, !4999, !5000, !5001, !5002, !5007, !5008, !5009, !5010, !5012, !5013, !5014}
!4998 = !DILocalVariable(name: "this", arg: 1, scope: !4996, type: !802, flags: DIFlagArtificial | DIFlagObjectPointer)
!4999 = !DILocalVariable(name: "__position", arg: 2, scope: !4996, file: !10, line: 1801, type: !474)
!5000 = !DILocalVariable(name: "__n", arg: 3, scope: !4996, file: !10, line: 1801, type: !135)
!5001 = !DILocalVariable(name: "__x", arg: 4, scope: !4996, file: !10, line: 1801, type: !418)
!5002 = !DILocalVariable(name: "__tmp", scope: !5003, file: !2, line: 534, type: !1792)
!5003 = distinct !DILexicalBlock(scope: !5004, file: !2, line: 530, column: 6)
!5004 = distinct !DILexicalBlock(scope: !5005, file: !2, line: 528, column: 8)
!5005 = distinct !DILexicalBlock(scope: !5006, file: !2, line: 527, column: 2)
!5006 = distinct !DILexicalBlock(scope: !4996, file: !2, line: 526, column: 11)
!5007 = !DILocalVariable(name: "__x_copy", scope: !5003, file: !2, line: 535, type: !1803)
!5008 = !DILocalVariable(name: "__elems_after", scope: !5003, file: !2, line: 537, type: !2158)
!5009 = !DILocalVariable(name: "__old_finish", scope: !5003, file: !2, line: 538, type: !394)
!5010 = !DILocalVariable(name: "__len", scope: !5011, file: !2, line: 572, type: !2158)
!5011 = distinct !DILexicalBlock(scope: !5004, file: !2, line: 571, column: 6)
!5012 = !DILocalVariable(name: "__elems_before", scope: !5011, file: !2, line: 574, type: !2158)
!5013 = !DILocalVariable(name: "__new_start", scope: !5011, file: !2, line: 575, type: !394)
!5014 = !DILocalVariable(name: "__new_finish", scope: !5011, file: !2, line: 576, type: !394)
!5015 = !DILocation(line: 0, scope: !4996)
!5016 = !DILocation(line: 526, column: 15, scope: !5006)
!5017 = !DILocation(line: 526, column: 11, scope: !4996)
!5018 = !DILocation(line: 528, column: 32, scope: !5004)
!5019 = !DILocation(line: 529, column: 20, scope: !5004)
!5020 = !DILocation(line: 529, column: 4, scope: !5004)
!5021 = !DILocation(line: 529, column: 31, scope: !5004)
!5022 = !DILocation(line: 528, column: 8, scope: !5005)
!5023 = !DILocalVariable(name: "this", arg: 1, scope: !5024, type: !5035, flags: DIFlagArtificial | DIFlagObjectPointer)
!5024 = distinct !DISubprogram(name: "_Temporary_value<const double &>", linkageName: "_ZNSt6vectorIdSaIdEE16_Temporary_valueC2IJRKdEEEPS1_DpOT_", scope: !1792, file: !10, line: 1828, type: !5025, scopeLine: 1829, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !5028, declaration: !5027, retainedNodes: !5032)
!5025 = !DISubroutineType(types: !5026)
!5026 = !{null, !1799, !802, !197}
!5027 = !DISubprogram(name: "_Temporary_value<const double &>", scope: !1792, file: !10, line: 1828, type: !5025, scopeLine: 1828, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !5028)
!5028 = !{!5029}
!5029 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Args", value: !5030)
!5030 = !{!5031}
!5031 = !DITemplateTypeParameter(type: !197)
!5032 = !{!5023, !5033, !5034}
!5033 = !DILocalVariable(name: "__vec", arg: 2, scope: !5024, file: !10, line: 1828, type: !802)
!5034 = !DILocalVariable(name: "__args", arg: 3, scope: !5024, file: !10, line: 1828, type: !197)
!5035 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1792, size: 64)
!5036 = !DILocation(line: 0, scope: !5024, inlinedAt: !5037)
!5037 = distinct !DILocation(line: 534, column: 25, scope: !5003)
!5038 = !DILocation(line: 0, scope: !5003)
!5039 = !DILocalVariable(name: "__a", arg: 1, scope: !5040, file: !157, line: 511, type: !163)
!5040 = distinct !DISubprogram(name: "construct<double, const double &>", linkageName: "_ZNSt16allocator_traitsISaIdEE9constructIdJRKdEEEvRS0_PT_DpOT0_", scope: !156, file: !157, line: 511, type: !5041, scopeLine: 514, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !5044, declaration: !5043, retainedNodes: !5045)
!5041 = !DISubroutineType(types: !5042)
!5042 = !{null, !163, !50, !197}
!5043 = !DISubprogram(name: "construct<double, const double &>", linkageName: "_ZNSt16allocator_traitsISaIdEE9constructIdJRKdEEEvRS0_PT_DpOT0_", scope: !156, file: !157, line: 511, type: !5041, scopeLine: 511, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !5044)
!5044 = !{!2129, !5029}
!5045 = !{!5039, !5046, !5047}
!5046 = !DILocalVariable(name: "__p", arg: 2, scope: !5040, file: !157, line: 511, type: !50)
!5047 = !DILocalVariable(name: "__args", arg: 3, scope: !5040, file: !157, line: 512, type: !197)
!5048 = !DILocation(line: 0, scope: !5040, inlinedAt: !5049)
!5049 = distinct !DILocation(line: 1830, column: 6, scope: !5050, inlinedAt: !5037)
!5050 = distinct !DILexicalBlock(scope: !5024, file: !10, line: 1829, column: 4)
!5051 = !DILocalVariable(name: "this", arg: 1, scope: !5052, type: !2144, flags: DIFlagArtificial | DIFlagObjectPointer)
!5052 = distinct !DISubprogram(name: "construct<double, const double &>", linkageName: "_ZNSt15__new_allocatorIdE9constructIdJRKdEEEvPT_DpOT0_", scope: !171, file: !172, line: 173, type: !5053, scopeLine: 175, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !5044, declaration: !5055, retainedNodes: !5056)
!5053 = !DISubroutineType(types: !5054)
!5054 = !{null, !177, !50, !197}
!5055 = !DISubprogram(name: "construct<double, const double &>", linkageName: "_ZNSt15__new_allocatorIdE9constructIdJRKdEEEvPT_DpOT0_", scope: !171, file: !172, line: 173, type: !5053, scopeLine: 173, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !5044)
!5056 = !{!5051, !5057, !5058}
!5057 = !DILocalVariable(name: "__p", arg: 2, scope: !5052, file: !172, line: 173, type: !50)
!5058 = !DILocalVariable(name: "__args", arg: 3, scope: !5052, file: !172, line: 173, type: !197)
!5059 = !DILocation(line: 0, scope: !5052, inlinedAt: !5060)
!5060 = distinct !DILocation(line: 516, column: 8, scope: !5040, inlinedAt: !5049)
!5061 = !DILocation(line: 175, column: 27, scope: !5052, inlinedAt: !5060)
!5062 = !DILocalVariable(name: "__lhs", arg: 1, scope: !5063, file: !85, line: 1330, type: !2690)
!5063 = distinct !DISubprogram(name: "operator-<double *, std::vector<double, std::allocator<double> > >", linkageName: "_ZN9__gnu_cxxmiIPdSt6vectorIdSaIdEEEENS_17__normal_iteratorIT_T0_E15difference_typeERKS8_SB_", scope: !153, file: !85, line: 1330, type: !5064, scopeLine: 1333, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !531, retainedNodes: !5066)
!5064 = !DISubroutineType(types: !5065)
!5065 = !{!516, !2690, !2690}
!5066 = !{!5062, !5067}
!5067 = !DILocalVariable(name: "__rhs", arg: 2, scope: !5063, file: !85, line: 1331, type: !2690)
!5068 = !DILocation(line: 0, scope: !5063, inlinedAt: !5069)
!5069 = distinct !DILocation(line: 537, column: 46, scope: !5003)
!5070 = !DILocation(line: 1333, column: 27, scope: !5063, inlinedAt: !5069)
!5071 = !DILocation(line: 539, column: 26, scope: !5072)
!5072 = distinct !DILexicalBlock(scope: !5003, file: !2, line: 539, column: 12)
!5073 = !DILocation(line: 539, column: 12, scope: !5003)
!5074 = !DILocation(line: 542, column: 57, scope: !5075)
!5075 = distinct !DILexicalBlock(scope: !5072, file: !2, line: 540, column: 3)
!5076 = !DILocalVariable(name: "__first", arg: 1, scope: !5077, file: !2236, line: 379, type: !50)
!5077 = distinct !DISubprogram(name: "__uninitialized_move_a<double *, double *, std::allocator<double> >", linkageName: "_ZSt22__uninitialized_move_aIPdS0_SaIdEET0_T_S3_S2_RT1_", scope: !24, file: !2236, line: 379, type: !2237, scopeLine: 381, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !2243, retainedNodes: !5078)
!5078 = !{!5076, !5079, !5080, !5081}
!5079 = !DILocalVariable(name: "__last", arg: 2, scope: !5077, file: !2236, line: 379, type: !50)
!5080 = !DILocalVariable(name: "__result", arg: 3, scope: !5077, file: !2236, line: 380, type: !50)
!5081 = !DILocalVariable(name: "__alloc", arg: 4, scope: !5077, file: !2236, line: 380, type: !222)
!5082 = !DILocation(line: 0, scope: !5077, inlinedAt: !5083)
!5083 = distinct !DILocation(line: 542, column: 5, scope: !5075)
!5084 = !DILocalVariable(name: "__first", arg: 1, scope: !5085, file: !2236, line: 365, type: !729)
!5085 = distinct !DISubprogram(name: "__uninitialized_copy_a<std::move_iterator<double *>, double *, double>", linkageName: "_ZSt22__uninitialized_copy_aISt13move_iteratorIPdES1_dET0_T_S4_S3_RSaIT1_E", scope: !24, file: !2236, line: 365, type: !5086, scopeLine: 367, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !5092, retainedNodes: !5088)
!5086 = !DISubroutineType(types: !5087)
!5087 = !{!50, !729, !729, !50, !222}
!5088 = !{!5084, !5089, !5090, !5091}
!5089 = !DILocalVariable(name: "__last", arg: 2, scope: !5085, file: !2236, line: 365, type: !729)
!5090 = !DILocalVariable(name: "__result", arg: 3, scope: !5085, file: !2236, line: 366, type: !50)
!5091 = !DILocalVariable(arg: 4, scope: !5085, file: !2236, line: 366, type: !222)
!5092 = !{!5093, !2245, !52}
!5093 = !DITemplateTypeParameter(name: "_InputIterator", type: !729)
!5094 = !DILocation(line: 0, scope: !5085, inlinedAt: !5095)
!5095 = distinct !DILocation(line: 382, column: 14, scope: !5077, inlinedAt: !5083)
!5096 = !DILocalVariable(name: "__first", arg: 1, scope: !5097, file: !2236, line: 163, type: !729)
!5097 = distinct !DISubprogram(name: "uninitialized_copy<std::move_iterator<double *>, double *>", linkageName: "_ZSt18uninitialized_copyISt13move_iteratorIPdES1_ET0_T_S4_S3_", scope: !24, file: !2236, line: 163, type: !5098, scopeLine: 165, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !5105, retainedNodes: !5100)
!5098 = !DISubroutineType(types: !5099)
!5099 = !{!50, !729, !729, !50}
!5100 = !{!5096, !5101, !5102, !5103, !5104}
!5101 = !DILocalVariable(name: "__last", arg: 2, scope: !5097, file: !2236, line: 163, type: !729)
!5102 = !DILocalVariable(name: "__result", arg: 3, scope: !5097, file: !2236, line: 164, type: !50)
!5103 = !DILocalVariable(name: "__can_memmove", scope: !5097, file: !2236, line: 174, type: !363)
!5104 = !DILocalVariable(name: "__assignable", scope: !5097, file: !2236, line: 181, type: !363)
!5105 = !{!5093, !2245}
!5106 = !DILocation(line: 0, scope: !5097, inlinedAt: !5107)
!5107 = distinct !DILocation(line: 372, column: 14, scope: !5085, inlinedAt: !5095)
!5108 = !DILocalVariable(name: "__first", arg: 1, scope: !5109, file: !2236, line: 145, type: !729)
!5109 = distinct !DISubprogram(name: "__uninit_copy<std::move_iterator<double *>, double *>", linkageName: "_ZNSt20__uninitialized_copyILb1EE13__uninit_copyISt13move_iteratorIPdES3_EET0_T_S6_S5_", scope: !2498, file: !2236, line: 145, type: !5098, scopeLine: 147, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !5105, declaration: !5110, retainedNodes: !5111)
!5110 = !DISubprogram(name: "__uninit_copy<std::move_iterator<double *>, double *>", linkageName: "_ZNSt20__uninitialized_copyILb1EE13__uninit_copyISt13move_iteratorIPdES3_EET0_T_S6_S5_", scope: !2498, file: !2236, line: 145, type: !5098, scopeLine: 145, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !5105)
!5111 = !{!5108, !5112, !5113}
!5112 = !DILocalVariable(name: "__last", arg: 2, scope: !5109, file: !2236, line: 145, type: !729)
!5113 = !DILocalVariable(name: "__result", arg: 3, scope: !5109, file: !2236, line: 146, type: !50)
!5114 = !DILocation(line: 0, scope: !5109, inlinedAt: !5115)
!5115 = distinct !DILocation(line: 184, column: 14, scope: !5097, inlinedAt: !5107)
!5116 = !DILocalVariable(name: "__first", arg: 1, scope: !5117, file: !2512, line: 235, type: !729)
!5117 = distinct !DISubprogram(name: "copy<std::move_iterator<double *>, double *>", linkageName: "_ZSt4copyISt13move_iteratorIPdES1_ET0_T_S4_S3_", scope: !24, file: !2509, line: 611, type: !5098, scopeLine: 612, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !5121, retainedNodes: !5118)
!5118 = !{!5116, !5119, !5120}
!5119 = !DILocalVariable(name: "__last", arg: 2, scope: !5117, file: !2512, line: 235, type: !729)
!5120 = !DILocalVariable(name: "__result", arg: 3, scope: !5117, file: !2512, line: 235, type: !50)
!5121 = !{!5122, !2516}
!5122 = !DITemplateTypeParameter(name: "_IIter", type: !729)
!5123 = !DILocation(line: 0, scope: !5117, inlinedAt: !5124)
!5124 = distinct !DILocation(line: 147, column: 18, scope: !5109, inlinedAt: !5115)
!5125 = !DILocalVariable(name: "__first", arg: 1, scope: !5126, file: !2509, line: 527, type: !50)
!5126 = distinct !DISubprogram(name: "__copy_move_a<true, double *, double *>", linkageName: "_ZSt13__copy_move_aILb1EPdS0_ET1_T0_S2_S1_", scope: !24, file: !2509, line: 527, type: !2727, scopeLine: 528, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !2732, retainedNodes: !5127)
!5127 = !{!5125, !5128, !5129}
!5128 = !DILocalVariable(name: "__last", arg: 2, scope: !5126, file: !2509, line: 527, type: !50)
!5129 = !DILocalVariable(name: "__result", arg: 3, scope: !5126, file: !2509, line: 527, type: !50)
!5130 = !DILocation(line: 0, scope: !5126, inlinedAt: !5131)
!5131 = distinct !DILocation(line: 619, column: 14, scope: !5117, inlinedAt: !5124)
!5132 = !DILocation(line: 0, scope: !2726, inlinedAt: !5133)
!5133 = distinct !DILocation(line: 530, column: 3, scope: !5126, inlinedAt: !5131)
!5134 = !DILocation(line: 0, scope: !2737, inlinedAt: !5135)
!5135 = distinct !DILocation(line: 522, column: 14, scope: !2726, inlinedAt: !5133)
!5136 = !DILocation(line: 0, scope: !2744, inlinedAt: !5137)
!5137 = distinct !DILocation(line: 494, column: 14, scope: !2737, inlinedAt: !5135)
!5138 = !DILocation(line: 429, column: 34, scope: !2744, inlinedAt: !5137)
!5139 = !DILocation(line: 431, column: 6, scope: !2756, inlinedAt: !5137)
!5140 = !DILocation(line: 546, column: 29, scope: !5075)
!5141 = !DILocation(line: 0, scope: !2845, inlinedAt: !5142)
!5142 = distinct !DILocation(line: 548, column: 5, scope: !5075)
!5143 = !DILocation(line: 0, scope: !2855, inlinedAt: !5144)
!5144 = distinct !DILocation(line: 892, column: 14, scope: !2845, inlinedAt: !5142)
!5145 = !DILocation(line: 0, scope: !2862, inlinedAt: !5146)
!5146 = distinct !DILocation(line: 799, column: 3, scope: !2855, inlinedAt: !5144)
!5147 = !DILocation(line: 0, scope: !2870, inlinedAt: !5148)
!5148 = distinct !DILocation(line: 769, column: 14, scope: !2862, inlinedAt: !5146)
!5149 = !DILocation(line: 0, scope: !2877, inlinedAt: !5150)
!5150 = distinct !DILocation(line: 758, column: 14, scope: !2870, inlinedAt: !5148)
!5151 = !DILocation(line: 741, column: 8, scope: !2887, inlinedAt: !5150)
!5152 = !DILocation(line: 741, column: 8, scope: !2877, inlinedAt: !5150)
!5153 = !DILocation(line: 740, column: 34, scope: !2877, inlinedAt: !5150)
!5154 = !DILocation(line: 742, column: 33, scope: !2887, inlinedAt: !5150)
!5155 = !DILocation(line: 742, column: 6, scope: !2887, inlinedAt: !5150)
!5156 = !DILocation(line: 550, column: 52, scope: !5075)
!5157 = !DILocalVariable(name: "__first", arg: 1, scope: !5158, file: !2512, line: 270, type: !50)
!5158 = distinct !DISubprogram(name: "fill<double *, double>", linkageName: "_ZSt4fillIPddEvT_S1_RKT0_", scope: !24, file: !2509, line: 991, type: !3215, scopeLine: 992, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !5162, retainedNodes: !5159)
!5159 = !{!5157, !5160, !5161}
!5160 = !DILocalVariable(name: "__last", arg: 2, scope: !5158, file: !2512, line: 270, type: !50)
!5161 = !DILocalVariable(name: "__value", arg: 3, scope: !5158, file: !2512, line: 270, type: !197)
!5162 = !{!5163, !52}
!5163 = !DITemplateTypeParameter(name: "_FIter", type: !50)
!5164 = !DILocation(line: 0, scope: !5158, inlinedAt: !5165)
!5165 = distinct !DILocation(line: 550, column: 5, scope: !5075)
!5166 = !DILocation(line: 0, scope: !3214, inlinedAt: !5167)
!5167 = distinct !DILocation(line: 998, column: 7, scope: !5158, inlinedAt: !5165)
!5168 = !DILocation(line: 0, scope: !3225, inlinedAt: !5169)
!5169 = distinct !DILocation(line: 968, column: 7, scope: !3214, inlinedAt: !5167)
!5170 = !DILocation(line: 921, column: 7, scope: !3240, inlinedAt: !5169)
!5171 = !DILocation(line: 922, column: 11, scope: !3242, inlinedAt: !5169)
!5172 = distinct !{!5172, !5170, !5173, !2309, !3245, !3246}
!5173 = !DILocation(line: 922, column: 13, scope: !3240, inlinedAt: !5169)
!5174 = !DILocation(line: 921, column: 33, scope: !3242, inlinedAt: !5169)
!5175 = !DILocation(line: 921, column: 22, scope: !3242, inlinedAt: !5169)
!5176 = distinct !{!5176, !5170, !5173, !2309, !3246, !3245}
!5177 = !DILocation(line: 0, scope: !3103, inlinedAt: !5178)
!5178 = distinct !DILocation(line: 557, column: 7, scope: !5179)
!5179 = distinct !DILexicalBlock(scope: !5072, file: !2, line: 554, column: 3)
!5180 = !DILocation(line: 0, scope: !3116, inlinedAt: !5181)
!5181 = distinct !DILocation(line: 467, column: 14, scope: !3103, inlinedAt: !5178)
!5182 = !DILocation(line: 0, scope: !3127, inlinedAt: !5183)
!5183 = distinct !DILocation(line: 326, column: 14, scope: !3116, inlinedAt: !5181)
!5184 = !DILocation(line: 0, scope: !3138, inlinedAt: !5185)
!5185 = distinct !DILocation(line: 294, column: 18, scope: !3127, inlinedAt: !5183)
!5186 = !DILocation(line: 0, scope: !3146, inlinedAt: !5187)
!5187 = distinct !DILocation(line: 1148, column: 14, scope: !3138, inlinedAt: !5185)
!5188 = !DILocation(line: 1114, column: 15, scope: !4312, inlinedAt: !5187)
!5189 = !DILocation(line: 1114, column: 11, scope: !3146, inlinedAt: !5187)
!5190 = !DILocation(line: 558, column: 13, scope: !5179)
!5191 = !DILocation(line: 1119, column: 38, scope: !3146, inlinedAt: !5187)
!5192 = !DILocation(line: 0, scope: !3214, inlinedAt: !5193)
!5193 = distinct !DILocation(line: 1119, column: 7, scope: !3146, inlinedAt: !5187)
!5194 = !DILocation(line: 0, scope: !3225, inlinedAt: !5195)
!5195 = distinct !DILocation(line: 968, column: 7, scope: !3214, inlinedAt: !5193)
!5196 = !DILocation(line: 921, column: 7, scope: !3240, inlinedAt: !5195)
!5197 = !DILocation(line: 922, column: 11, scope: !3242, inlinedAt: !5195)
!5198 = distinct !{!5198, !5196, !5199, !2309, !3245, !3246}
!5199 = !DILocation(line: 922, column: 13, scope: !3240, inlinedAt: !5195)
!5200 = !DILocation(line: 921, column: 33, scope: !3242, inlinedAt: !5195)
!5201 = !DILocation(line: 921, column: 22, scope: !3242, inlinedAt: !5195)
!5202 = distinct !{!5202, !5196, !5199, !2309, !3246, !3245}
!5203 = !DILocation(line: 556, column: 29, scope: !5179)
!5204 = !DILocation(line: 0, scope: !5077, inlinedAt: !5205)
!5205 = distinct !DILocation(line: 562, column: 5, scope: !5179)
!5206 = !DILocation(line: 0, scope: !5085, inlinedAt: !5207)
!5207 = distinct !DILocation(line: 382, column: 14, scope: !5077, inlinedAt: !5205)
!5208 = !DILocation(line: 0, scope: !5097, inlinedAt: !5209)
!5209 = distinct !DILocation(line: 372, column: 14, scope: !5085, inlinedAt: !5207)
!5210 = !DILocation(line: 0, scope: !5109, inlinedAt: !5211)
!5211 = distinct !DILocation(line: 184, column: 14, scope: !5097, inlinedAt: !5209)
!5212 = !DILocation(line: 0, scope: !5117, inlinedAt: !5213)
!5213 = distinct !DILocation(line: 147, column: 18, scope: !5109, inlinedAt: !5211)
!5214 = !DILocation(line: 0, scope: !5126, inlinedAt: !5215)
!5215 = distinct !DILocation(line: 619, column: 14, scope: !5117, inlinedAt: !5213)
!5216 = !DILocation(line: 0, scope: !2726, inlinedAt: !5217)
!5217 = distinct !DILocation(line: 530, column: 3, scope: !5126, inlinedAt: !5215)
!5218 = !DILocation(line: 0, scope: !2737, inlinedAt: !5219)
!5219 = distinct !DILocation(line: 522, column: 14, scope: !2726, inlinedAt: !5217)
!5220 = !DILocation(line: 0, scope: !2744, inlinedAt: !5221)
!5221 = distinct !DILocation(line: 494, column: 14, scope: !2737, inlinedAt: !5219)
!5222 = !DILocation(line: 430, column: 8, scope: !2756, inlinedAt: !5221)
!5223 = !DILocation(line: 430, column: 8, scope: !2744, inlinedAt: !5221)
!5224 = !DILocation(line: 565, column: 29, scope: !5179)
!5225 = !DILocation(line: 0, scope: !5158, inlinedAt: !5226)
!5226 = distinct !DILocation(line: 567, column: 5, scope: !5179)
!5227 = !DILocation(line: 0, scope: !3214, inlinedAt: !5228)
!5228 = distinct !DILocation(line: 998, column: 7, scope: !5158, inlinedAt: !5226)
!5229 = !DILocation(line: 0, scope: !3225, inlinedAt: !5230)
!5230 = distinct !DILocation(line: 968, column: 7, scope: !3214, inlinedAt: !5228)
!5231 = !DILocation(line: 921, column: 7, scope: !3240, inlinedAt: !5230)
!5232 = !DILocation(line: 431, column: 6, scope: !2756, inlinedAt: !5221)
!5233 = !DILocation(line: 922, column: 11, scope: !3242, inlinedAt: !5230)
!5234 = distinct !{!5234, !5231, !5235, !2309, !3245, !3246}
!5235 = !DILocation(line: 922, column: 13, scope: !3240, inlinedAt: !5230)
!5236 = !DILocation(line: 921, column: 33, scope: !3242, inlinedAt: !5230)
!5237 = !DILocation(line: 921, column: 22, scope: !3242, inlinedAt: !5230)
!5238 = distinct !{!5238, !5231, !5235, !2309, !3246, !3245}
!5239 = !DILocation(line: 0, scope: !2167, inlinedAt: !5240)
!5240 = distinct !DILocation(line: 573, column: 3, scope: !5011)
!5241 = !DILocation(line: 0, scope: !2175, inlinedAt: !5242)
!5242 = distinct !DILocation(line: 1893, column: 19, scope: !2179, inlinedAt: !5240)
!5243 = !DILocation(line: 988, column: 66, scope: !2175, inlinedAt: !5242)
!5244 = !DILocation(line: 988, column: 50, scope: !2175, inlinedAt: !5242)
!5245 = !DILocation(line: 1893, column: 17, scope: !2179, inlinedAt: !5240)
!5246 = !DILocation(line: 1893, column: 26, scope: !2179, inlinedAt: !5240)
!5247 = !DILocation(line: 1893, column: 6, scope: !2167, inlinedAt: !5240)
!5248 = !DILocation(line: 1894, column: 4, scope: !2179, inlinedAt: !5240)
!5249 = !DILocation(line: 0, scope: !2175, inlinedAt: !5250)
!5250 = distinct !DILocation(line: 1896, column: 26, scope: !2167, inlinedAt: !5240)
!5251 = !DILocation(line: 0, scope: !2175, inlinedAt: !5252)
!5252 = distinct !DILocation(line: 1896, column: 46, scope: !2167, inlinedAt: !5240)
!5253 = !DILocation(line: 1896, column: 35, scope: !2167, inlinedAt: !5240)
!5254 = !DILocation(line: 1896, column: 33, scope: !2167, inlinedAt: !5240)
!5255 = !DILocation(line: 0, scope: !2175, inlinedAt: !5256)
!5256 = distinct !DILocation(line: 1897, column: 18, scope: !2167, inlinedAt: !5240)
!5257 = !DILocation(line: 1897, column: 16, scope: !2167, inlinedAt: !5240)
!5258 = !DILocation(line: 1897, column: 25, scope: !2167, inlinedAt: !5240)
!5259 = !DILocation(line: 0, scope: !5011)
!5260 = !DILocation(line: 0, scope: !5063, inlinedAt: !5261)
!5261 = distinct !DILocation(line: 574, column: 52, scope: !5011)
!5262 = !DILocation(line: 1333, column: 27, scope: !5063, inlinedAt: !5261)
!5263 = !DILocation(line: 0, scope: !2195, inlinedAt: !5264)
!5264 = distinct !DILocation(line: 575, column: 34, scope: !5011)
!5265 = !DILocation(line: 378, column: 13, scope: !2195, inlinedAt: !5264)
!5266 = !DILocation(line: 378, column: 9, scope: !2195, inlinedAt: !5264)
!5267 = !DILocation(line: 0, scope: !2203, inlinedAt: !5268)
!5268 = distinct !DILocation(line: 378, column: 20, scope: !2195, inlinedAt: !5264)
!5269 = !DILocation(line: 0, scope: !2209, inlinedAt: !5270)
!5270 = distinct !DILocation(line: 464, column: 20, scope: !2203, inlinedAt: !5268)
!5271 = !DILocation(line: 137, column: 53, scope: !2209, inlinedAt: !5270)
!5272 = !DILocation(line: 137, column: 27, scope: !2209, inlinedAt: !5270)
!5273 = !DILocation(line: 580, column: 47, scope: !5274)
!5274 = distinct !DILexicalBlock(scope: !5011, file: !2, line: 578, column: 3)
!5275 = !DILocation(line: 0, scope: !3103, inlinedAt: !5276)
!5276 = distinct !DILocation(line: 580, column: 5, scope: !5274)
!5277 = !DILocation(line: 0, scope: !3116, inlinedAt: !5278)
!5278 = distinct !DILocation(line: 467, column: 14, scope: !3103, inlinedAt: !5276)
!5279 = !DILocation(line: 0, scope: !3127, inlinedAt: !5280)
!5280 = distinct !DILocation(line: 326, column: 14, scope: !3116, inlinedAt: !5278)
!5281 = !DILocation(line: 0, scope: !3138, inlinedAt: !5282)
!5282 = distinct !DILocation(line: 294, column: 18, scope: !3127, inlinedAt: !5280)
!5283 = !DILocation(line: 0, scope: !3146, inlinedAt: !5284)
!5284 = distinct !DILocation(line: 1148, column: 14, scope: !3138, inlinedAt: !5282)
!5285 = !DILocation(line: 1119, column: 38, scope: !3146, inlinedAt: !5284)
!5286 = !DILocation(line: 0, scope: !3214, inlinedAt: !5287)
!5287 = distinct !DILocation(line: 1119, column: 7, scope: !3146, inlinedAt: !5284)
!5288 = !DILocation(line: 0, scope: !3225, inlinedAt: !5289)
!5289 = distinct !DILocation(line: 968, column: 7, scope: !3214, inlinedAt: !5287)
!5290 = !DILocation(line: 920, column: 25, scope: !3225, inlinedAt: !5289)
!5291 = !DILocation(line: 921, column: 7, scope: !3240, inlinedAt: !5289)
!5292 = !DILocation(line: 922, column: 11, scope: !3242, inlinedAt: !5289)
!5293 = distinct !{!5293, !5291, !5294, !2309, !3245, !3246}
!5294 = !DILocation(line: 922, column: 13, scope: !3240, inlinedAt: !5289)
!5295 = !DILocation(line: 921, column: 33, scope: !3242, inlinedAt: !5289)
!5296 = !DILocation(line: 921, column: 22, scope: !3242, inlinedAt: !5289)
!5297 = distinct !{!5297, !5291, !5294, !2309, !3246, !3245}
!5298 = !DILocalVariable(name: "__first", arg: 1, scope: !5299, file: !2236, line: 391, type: !50)
!5299 = distinct !DISubprogram(name: "__uninitialized_move_if_noexcept_a<double *, double *, std::allocator<double> >", linkageName: "_ZSt34__uninitialized_move_if_noexcept_aIPdS0_SaIdEET0_T_S3_S2_RT1_", scope: !24, file: !2236, line: 391, type: !2237, scopeLine: 395, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !2243, retainedNodes: !5300)
!5300 = !{!5298, !5301, !5302, !5303}
!5301 = !DILocalVariable(name: "__last", arg: 2, scope: !5299, file: !2236, line: 392, type: !50)
!5302 = !DILocalVariable(name: "__result", arg: 3, scope: !5299, file: !2236, line: 393, type: !50)
!5303 = !DILocalVariable(name: "__alloc", arg: 4, scope: !5299, file: !2236, line: 394, type: !222)
!5304 = !DILocation(line: 0, scope: !5299, inlinedAt: !5305)
!5305 = distinct !DILocation(line: 586, column: 9, scope: !5274)
!5306 = !DILocation(line: 0, scope: !5085, inlinedAt: !5307)
!5307 = distinct !DILocation(line: 396, column: 14, scope: !5299, inlinedAt: !5305)
!5308 = !DILocation(line: 0, scope: !5097, inlinedAt: !5309)
!5309 = distinct !DILocation(line: 372, column: 14, scope: !5085, inlinedAt: !5307)
!5310 = !DILocation(line: 0, scope: !5109, inlinedAt: !5311)
!5311 = distinct !DILocation(line: 184, column: 14, scope: !5097, inlinedAt: !5309)
!5312 = !DILocation(line: 0, scope: !5117, inlinedAt: !5313)
!5313 = distinct !DILocation(line: 147, column: 18, scope: !5109, inlinedAt: !5311)
!5314 = !DILocation(line: 0, scope: !5126, inlinedAt: !5315)
!5315 = distinct !DILocation(line: 619, column: 14, scope: !5117, inlinedAt: !5313)
!5316 = !DILocation(line: 0, scope: !2726, inlinedAt: !5317)
!5317 = distinct !DILocation(line: 530, column: 3, scope: !5126, inlinedAt: !5315)
!5318 = !DILocation(line: 0, scope: !2737, inlinedAt: !5319)
!5319 = distinct !DILocation(line: 522, column: 14, scope: !2726, inlinedAt: !5317)
!5320 = !DILocation(line: 0, scope: !2744, inlinedAt: !5321)
!5321 = distinct !DILocation(line: 494, column: 14, scope: !2737, inlinedAt: !5319)
!5322 = !DILocation(line: 430, column: 8, scope: !2756, inlinedAt: !5321)
!5323 = !DILocation(line: 430, column: 8, scope: !2744, inlinedAt: !5321)
!5324 = !DILocation(line: 431, column: 6, scope: !2756, inlinedAt: !5321)
!5325 = !DILocation(line: 432, column: 20, scope: !2744, inlinedAt: !5321)
!5326 = !DILocation(line: 590, column: 18, scope: !5274)
!5327 = !DILocation(line: 0, scope: !5299, inlinedAt: !5328)
!5328 = distinct !DILocation(line: 593, column: 9, scope: !5274)
!5329 = !DILocation(line: 0, scope: !5085, inlinedAt: !5330)
!5330 = distinct !DILocation(line: 396, column: 14, scope: !5299, inlinedAt: !5328)
!5331 = !DILocation(line: 0, scope: !5097, inlinedAt: !5332)
!5332 = distinct !DILocation(line: 372, column: 14, scope: !5085, inlinedAt: !5330)
!5333 = !DILocation(line: 0, scope: !5109, inlinedAt: !5334)
!5334 = distinct !DILocation(line: 184, column: 14, scope: !5097, inlinedAt: !5332)
!5335 = !DILocation(line: 0, scope: !5117, inlinedAt: !5336)
!5336 = distinct !DILocation(line: 147, column: 18, scope: !5109, inlinedAt: !5334)
!5337 = !DILocation(line: 0, scope: !5126, inlinedAt: !5338)
!5338 = distinct !DILocation(line: 619, column: 14, scope: !5117, inlinedAt: !5336)
!5339 = !DILocation(line: 0, scope: !2726, inlinedAt: !5340)
!5340 = distinct !DILocation(line: 530, column: 3, scope: !5126, inlinedAt: !5338)
!5341 = !DILocation(line: 0, scope: !2737, inlinedAt: !5342)
!5342 = distinct !DILocation(line: 522, column: 14, scope: !2726, inlinedAt: !5340)
!5343 = !DILocation(line: 0, scope: !2744, inlinedAt: !5344)
!5344 = distinct !DILocation(line: 494, column: 14, scope: !2737, inlinedAt: !5342)
!5345 = !DILocation(line: 429, column: 34, scope: !2744, inlinedAt: !5344)
!5346 = !DILocation(line: 430, column: 8, scope: !2756, inlinedAt: !5344)
!5347 = !DILocation(line: 430, column: 8, scope: !2744, inlinedAt: !5344)
!5348 = !DILocation(line: 431, column: 6, scope: !2756, inlinedAt: !5344)
!5349 = !DILocation(line: 432, column: 20, scope: !2744, inlinedAt: !5344)
!5350 = !DILocation(line: 0, scope: !2280, inlinedAt: !5351)
!5351 = distinct !DILocation(line: 612, column: 8, scope: !5011)
!5352 = !DILocation(line: 386, column: 6, scope: !2287, inlinedAt: !5351)
!5353 = !DILocation(line: 386, column: 6, scope: !2280, inlinedAt: !5351)
!5354 = !DILocation(line: 614, column: 8, scope: !5011)
!5355 = !DILocation(line: 0, scope: !2290, inlinedAt: !5356)
!5356 = distinct !DILocation(line: 387, column: 4, scope: !2287, inlinedAt: !5351)
!5357 = !DILocation(line: 0, scope: !2297, inlinedAt: !5358)
!5358 = distinct !DILocation(line: 496, column: 13, scope: !2290, inlinedAt: !5356)
!5359 = !DILocation(line: 158, column: 2, scope: !2297, inlinedAt: !5358)
!5360 = !DILocation(line: 387, column: 4, scope: !2287, inlinedAt: !5351)
!5361 = !DILocation(line: 615, column: 31, scope: !5011)
!5362 = !DILocation(line: 616, column: 32, scope: !5011)
!5363 = !DILocation(line: 617, column: 54, scope: !5011)
!5364 = !DILocation(line: 617, column: 40, scope: !5011)
!5365 = !DILocation(line: 620, column: 5, scope: !4996)
!5366 = distinct !DISubprogram(name: "__do_uninit_fill_n<std::vector<double, std::allocator<double> > *, unsigned long, std::vector<double, std::allocator<double> > >", linkageName: "_ZSt18__do_uninit_fill_nIPSt6vectorIdSaIdEEmS2_ET_S4_T0_RKT1_", scope: !24, file: !2236, line: 261, type: !3301, scopeLine: 262, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !3307, retainedNodes: !5367)
!5367 = !{!5368, !5369, !5370, !5371}
!5368 = !DILocalVariable(name: "__first", arg: 1, scope: !5366, file: !2236, line: 261, type: !802)
!5369 = !DILocalVariable(name: "__n", arg: 2, scope: !5366, file: !2236, line: 261, type: !46)
!5370 = !DILocalVariable(name: "__x", arg: 3, scope: !5366, file: !2236, line: 261, type: !424)
!5371 = !DILocalVariable(name: "__cur", scope: !5366, file: !2236, line: 263, type: !802)
!5372 = !DILocation(line: 0, scope: !5366)
!5373 = !DILocation(line: 266, column: 15, scope: !5374)
!5374 = distinct !DILexicalBlock(scope: !5375, file: !2236, line: 266, column: 4)
!5375 = distinct !DILexicalBlock(scope: !5376, file: !2236, line: 266, column: 4)
!5376 = distinct !DILexicalBlock(scope: !5366, file: !2236, line: 265, column: 2)
!5377 = !DILocation(line: 266, column: 4, scope: !5375)
!5378 = !DILocation(line: 988, column: 66, scope: !2175, inlinedAt: !5379)
!5379 = distinct !DILocation(line: 597, column: 19, scope: !3439, inlinedAt: !5380)
!5380 = distinct !DILocation(line: 119, column: 25, scope: !5381, inlinedAt: !5388)
!5381 = distinct !DISubprogram(name: "_Construct<std::vector<double, std::allocator<double> >, const std::vector<double, std::allocator<double> > &>", linkageName: "_ZSt10_ConstructISt6vectorIdSaIdEEJRKS2_EEvPT_DpOT0_", scope: !24, file: !3642, line: 109, type: !5382, scopeLine: 110, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !5387, retainedNodes: !5384)
!5382 = !DISubroutineType(types: !5383)
!5383 = !{null, !802, !424}
!5384 = !{!5385, !5386}
!5385 = !DILocalVariable(name: "__p", arg: 1, scope: !5381, file: !3642, line: 109, type: !802)
!5386 = !DILocalVariable(name: "__args", arg: 2, scope: !5381, file: !3642, line: 109, type: !424)
!5387 = !{!844, !3419}
!5388 = distinct !DILocation(line: 267, column: 6, scope: !5374)
!5389 = !DILocation(line: 0, scope: !5381, inlinedAt: !5388)
!5390 = !DILocation(line: 0, scope: !3439, inlinedAt: !5380)
!5391 = !DILocation(line: 0, scope: !2175, inlinedAt: !5379)
!5392 = !DILocation(line: 988, column: 40, scope: !2175, inlinedAt: !5379)
!5393 = !DILocation(line: 988, column: 50, scope: !2175, inlinedAt: !5379)
!5394 = !DILocation(line: 0, scope: !3073, inlinedAt: !5395)
!5395 = distinct !DILocation(line: 597, column: 9, scope: !3439, inlinedAt: !5380)
!5396 = !DILocation(line: 0, scope: !2391, inlinedAt: !5397)
!5397 = distinct !DILocation(line: 331, column: 9, scope: !3073, inlinedAt: !5395)
!5398 = !DILocation(line: 0, scope: !2398, inlinedAt: !5399)
!5399 = distinct !DILocation(line: 143, column: 2, scope: !2391, inlinedAt: !5397)
!5400 = !DILocation(line: 100, column: 16, scope: !2398, inlinedAt: !5399)
!5401 = !DILocation(line: 0, scope: !3084, inlinedAt: !5402)
!5402 = distinct !DILocation(line: 332, column: 9, scope: !3089, inlinedAt: !5395)
!5403 = !DILocation(line: 0, scope: !2195, inlinedAt: !5404)
!5404 = distinct !DILocation(line: 395, column: 33, scope: !3084, inlinedAt: !5402)
!5405 = !DILocation(line: 378, column: 13, scope: !2195, inlinedAt: !5404)
!5406 = !DILocation(line: 378, column: 9, scope: !2195, inlinedAt: !5404)
!5407 = !DILocation(line: 0, scope: !2203, inlinedAt: !5408)
!5408 = distinct !DILocation(line: 378, column: 20, scope: !2195, inlinedAt: !5404)
!5409 = !DILocation(line: 0, scope: !2209, inlinedAt: !5410)
!5410 = distinct !DILocation(line: 464, column: 20, scope: !2203, inlinedAt: !5408)
!5411 = !DILocation(line: 120, column: 27, scope: !3467, inlinedAt: !5410)
!5412 = !DILocation(line: 120, column: 6, scope: !2209, inlinedAt: !5410)
!5413 = !DILocation(line: 125, column: 8, scope: !3471, inlinedAt: !5410)
!5414 = !DILocation(line: 137, column: 27, scope: !2209, inlinedAt: !5410)
!5415 = !DILocation(line: 395, column: 25, scope: !3084, inlinedAt: !5402)
!5416 = !DILocation(line: 396, column: 16, scope: !3084, inlinedAt: !5402)
!5417 = !DILocation(line: 396, column: 26, scope: !3084, inlinedAt: !5402)
!5418 = !DILocation(line: 397, column: 59, scope: !3084, inlinedAt: !5402)
!5419 = !DILocation(line: 397, column: 16, scope: !3084, inlinedAt: !5402)
!5420 = !DILocation(line: 397, column: 34, scope: !3084, inlinedAt: !5402)
!5421 = !DILocation(line: 0, scope: !3481, inlinedAt: !5422)
!5422 = distinct !DILocation(line: 601, column: 36, scope: !3485, inlinedAt: !5380)
!5423 = !DILocation(line: 0, scope: !3487, inlinedAt: !5424)
!5424 = distinct !DILocation(line: 879, column: 16, scope: !3481, inlinedAt: !5422)
!5425 = !DILocation(line: 1073, column: 20, scope: !3487, inlinedAt: !5424)
!5426 = !DILocation(line: 0, scope: !3495, inlinedAt: !5427)
!5427 = distinct !DILocation(line: 601, column: 49, scope: !3485, inlinedAt: !5380)
!5428 = !DILocation(line: 0, scope: !3487, inlinedAt: !5429)
!5429 = distinct !DILocation(line: 899, column: 16, scope: !3495, inlinedAt: !5427)
!5430 = !DILocation(line: 1073, column: 20, scope: !3487, inlinedAt: !5429)
!5431 = !DILocation(line: 0, scope: !3503, inlinedAt: !5432)
!5432 = distinct !DILocation(line: 601, column: 4, scope: !3485, inlinedAt: !5380)
!5433 = !DILocation(line: 0, scope: !3515, inlinedAt: !5434)
!5434 = distinct !DILocation(line: 372, column: 14, scope: !3503, inlinedAt: !5432)
!5435 = !DILocation(line: 0, scope: !3527, inlinedAt: !5436)
!5436 = distinct !DILocation(line: 184, column: 14, scope: !3515, inlinedAt: !5434)
!5437 = !DILocation(line: 0, scope: !3535, inlinedAt: !5438)
!5438 = distinct !DILocation(line: 147, column: 18, scope: !3527, inlinedAt: !5436)
!5439 = !DILocation(line: 0, scope: !3544, inlinedAt: !5440)
!5440 = distinct !DILocation(line: 619, column: 14, scope: !3535, inlinedAt: !5438)
!5441 = !DILocation(line: 0, scope: !2531, inlinedAt: !5442)
!5442 = distinct !DILocation(line: 530, column: 3, scope: !3544, inlinedAt: !5440)
!5443 = !DILocation(line: 0, scope: !2538, inlinedAt: !5444)
!5444 = distinct !DILocation(line: 522, column: 14, scope: !2531, inlinedAt: !5442)
!5445 = !DILocation(line: 0, scope: !2545, inlinedAt: !5446)
!5446 = distinct !DILocation(line: 494, column: 14, scope: !2538, inlinedAt: !5444)
!5447 = !DILocation(line: 429, column: 34, scope: !2545, inlinedAt: !5446)
!5448 = !DILocation(line: 430, column: 8, scope: !2600, inlinedAt: !5446)
!5449 = !DILocation(line: 430, column: 8, scope: !2545, inlinedAt: !5446)
!5450 = !DILocation(line: 431, column: 6, scope: !2600, inlinedAt: !5446)
!5451 = !DILocation(line: 432, column: 20, scope: !2545, inlinedAt: !5446)
!5452 = !DILocation(line: 600, column: 26, scope: !3485, inlinedAt: !5380)
!5453 = !DILocation(line: 266, column: 20, scope: !5374)
!5454 = !DILocation(line: 266, column: 34, scope: !5374)
!5455 = distinct !{!5455, !5377, !5456, !2309}
!5456 = !DILocation(line: 267, column: 51, scope: !5375)
!5457 = !DILocation(line: 275, column: 5, scope: !5374)
!5458 = !DILocation(line: 269, column: 2, scope: !5376)
!5459 = !DILocation(line: 272, column: 4, scope: !5460)
!5460 = distinct !DILexicalBlock(scope: !5366, file: !2236, line: 271, column: 2)
!5461 = !DILocation(line: 273, column: 4, scope: !5460)
!5462 = !DILocation(line: 268, column: 4, scope: !5376)
!5463 = !DILocation(line: 275, column: 5, scope: !5460)
!5464 = !DILocation(line: 274, column: 2, scope: !5460)
!5465 = !DILocation(line: 275, column: 5, scope: !5366)
!5466 = !DILocation(line: 0, scope: !3641)
!5467 = !DILocation(line: 0, scope: !3651, inlinedAt: !5468)
!5468 = distinct !DILocation(line: 195, column: 7, scope: !3641)
!5469 = !DILocation(line: 162, column: 19, scope: !3669, inlinedAt: !5468)
!5470 = !DILocation(line: 162, column: 4, scope: !3661, inlinedAt: !5468)
!5471 = !DILocation(line: 0, scope: !3663, inlinedAt: !5472)
!5472 = distinct !DILocation(line: 163, column: 6, scope: !3669, inlinedAt: !5468)
!5473 = !DILocation(line: 0, scope: !2083, inlinedAt: !5474)
!5474 = distinct !DILocation(line: 151, column: 19, scope: !3663, inlinedAt: !5472)
!5475 = !DILocation(line: 0, scope: !2077, inlinedAt: !5476)
!5476 = distinct !DILocation(line: 733, column: 7, scope: !2082, inlinedAt: !5474)
!5477 = !DILocation(line: 366, column: 24, scope: !2076, inlinedAt: !5476)
!5478 = !DILocation(line: 0, scope: !2280, inlinedAt: !5479)
!5479 = distinct !DILocation(line: 366, column: 2, scope: !2076, inlinedAt: !5476)
!5480 = !DILocation(line: 386, column: 6, scope: !2287, inlinedAt: !5479)
!5481 = !DILocation(line: 386, column: 6, scope: !2280, inlinedAt: !5479)
!5482 = !DILocation(line: 367, column: 17, scope: !2076, inlinedAt: !5476)
!5483 = !DILocation(line: 367, column: 35, scope: !2076, inlinedAt: !5476)
!5484 = !DILocation(line: 0, scope: !2290, inlinedAt: !5485)
!5485 = distinct !DILocation(line: 387, column: 4, scope: !2287, inlinedAt: !5479)
!5486 = !DILocation(line: 0, scope: !2297, inlinedAt: !5487)
!5487 = distinct !DILocation(line: 496, column: 13, scope: !2290, inlinedAt: !5485)
!5488 = !DILocation(line: 158, column: 2, scope: !2297, inlinedAt: !5487)
!5489 = !DILocation(line: 387, column: 4, scope: !2287, inlinedAt: !5479)
!5490 = !DILocation(line: 162, column: 30, scope: !3669, inlinedAt: !5468)
!5491 = distinct !{!5491, !5470, !5492, !2309}
!5492 = !DILocation(line: 163, column: 46, scope: !3661, inlinedAt: !5468)
!5493 = !DILocation(line: 197, column: 5, scope: !3641)
!5494 = distinct !DISubprogram(name: "_M_realloc_insert<const std::vector<double, std::allocator<double> > &>", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE17_M_realloc_insertIJRKS1_EEEvN9__gnu_cxx17__normal_iteratorIPS1_S3_EEDpOT_", scope: !781, file: !2, line: 440, type: !5495, scopeLine: 447, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !5498, declaration: !5497, retainedNodes: !5499)
!5495 = !DISubroutineType(types: !5496)
!5496 = !{null, !1002, !1070, !424}
!5497 = !DISubprogram(name: "_M_realloc_insert<const std::vector<double, std::allocator<double> > &>", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE17_M_realloc_insertIJRKS1_EEEvN9__gnu_cxx17__normal_iteratorIPS1_S3_EEDpOT_", scope: !781, file: !2, line: 440, type: !5495, scopeLine: 440, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !5498)
!5498 = !{!3419}
!5499 = !{!5500, !5501, !5502, !5503, !5504, !5505, !5506, !5507, !5508}
!5500 = !DILocalVariable(name: "this", arg: 1, scope: !5494, type: !3163, flags: DIFlagArtificial | DIFlagObjectPointer)
!5501 = !DILocalVariable(name: "__position", arg: 2, scope: !5494, file: !10, line: 1868, type: !1070)
!5502 = !DILocalVariable(name: "__args", arg: 3, scope: !5494, file: !10, line: 1868, type: !424)
!5503 = !DILocalVariable(name: "__len", scope: !5494, file: !2, line: 448, type: !2158)
!5504 = !DILocalVariable(name: "__old_start", scope: !5494, file: !2, line: 450, type: !991)
!5505 = !DILocalVariable(name: "__old_finish", scope: !5494, file: !2, line: 451, type: !991)
!5506 = !DILocalVariable(name: "__elems_before", scope: !5494, file: !2, line: 452, type: !2158)
!5507 = !DILocalVariable(name: "__new_start", scope: !5494, file: !2, line: 453, type: !991)
!5508 = !DILocalVariable(name: "__new_finish", scope: !5494, file: !2, line: 454, type: !991)
!5509 = !DILocation(line: 0, scope: !5494)
!5510 = !DILocalVariable(name: "this", arg: 1, scope: !5511, type: !5516, flags: DIFlagArtificial | DIFlagObjectPointer)
!5511 = distinct !DISubprogram(name: "_M_check_len", linkageName: "_ZNKSt6vectorIS_IdSaIdEESaIS1_EE12_M_check_lenEmPKc", scope: !781, file: !10, line: 1891, type: !1240, scopeLine: 1892, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !1239, retainedNodes: !5512)
!5512 = !{!5510, !5513, !5514, !5515}
!5513 = !DILocalVariable(name: "__n", arg: 2, scope: !5511, file: !10, line: 1891, type: !135)
!5514 = !DILocalVariable(name: "__s", arg: 3, scope: !5511, file: !10, line: 1891, type: !703)
!5515 = !DILocalVariable(name: "__len", scope: !5511, file: !10, line: 1896, type: !2158)
!5516 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1022, size: 64)
!5517 = !DILocation(line: 0, scope: !5511, inlinedAt: !5518)
!5518 = distinct !DILocation(line: 449, column: 2, scope: !5494)
!5519 = !DILocalVariable(name: "this", arg: 1, scope: !5520, type: !5516, flags: DIFlagArtificial | DIFlagObjectPointer)
!5520 = distinct !DISubprogram(name: "size", linkageName: "_ZNKSt6vectorIS_IdSaIdEESaIS1_EE4sizeEv", scope: !781, file: !10, line: 987, type: !1150, scopeLine: 988, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !1149, retainedNodes: !5521)
!5521 = !{!5519}
!5522 = !DILocation(line: 0, scope: !5520, inlinedAt: !5523)
!5523 = distinct !DILocation(line: 1893, column: 19, scope: !5524, inlinedAt: !5518)
!5524 = distinct !DILexicalBlock(scope: !5511, file: !10, line: 1893, column: 6)
!5525 = !DILocation(line: 988, column: 40, scope: !5520, inlinedAt: !5523)
!5526 = !DILocation(line: 988, column: 66, scope: !5520, inlinedAt: !5523)
!5527 = !DILocation(line: 988, column: 50, scope: !5520, inlinedAt: !5523)
!5528 = !DILocation(line: 1893, column: 26, scope: !5524, inlinedAt: !5518)
!5529 = !DILocation(line: 1893, column: 6, scope: !5511, inlinedAt: !5518)
!5530 = !DILocation(line: 1894, column: 4, scope: !5524, inlinedAt: !5518)
!5531 = !DILocation(line: 0, scope: !5520, inlinedAt: !5532)
!5532 = distinct !DILocation(line: 1896, column: 26, scope: !5511, inlinedAt: !5518)
!5533 = !DILocation(line: 0, scope: !5520, inlinedAt: !5534)
!5534 = distinct !DILocation(line: 1896, column: 46, scope: !5511, inlinedAt: !5518)
!5535 = !DILocation(line: 1896, column: 35, scope: !5511, inlinedAt: !5518)
!5536 = !DILocation(line: 1896, column: 33, scope: !5511, inlinedAt: !5518)
!5537 = !DILocation(line: 0, scope: !5520, inlinedAt: !5538)
!5538 = distinct !DILocation(line: 1897, column: 18, scope: !5511, inlinedAt: !5518)
!5539 = !DILocation(line: 1897, column: 16, scope: !5511, inlinedAt: !5518)
!5540 = !DILocation(line: 1897, column: 25, scope: !5511, inlinedAt: !5518)
!5541 = !DILocalVariable(name: "__lhs", arg: 1, scope: !5542, file: !85, line: 1330, type: !3617)
!5542 = distinct !DISubprogram(name: "operator-<std::vector<double, std::allocator<double> > *, std::vector<std::vector<double, std::allocator<double> >, std::allocator<std::vector<double, std::allocator<double> > > > >", linkageName: "_ZN9__gnu_cxxmiIPSt6vectorIdSaIdEES1_IS3_SaIS3_EEEENS_17__normal_iteratorIT_T0_E15difference_typeERKSA_SD_", scope: !153, file: !85, line: 1330, type: !5543, scopeLine: 1333, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !1123, retainedNodes: !5545)
!5543 = !DISubroutineType(types: !5544)
!5544 = !{!1110, !3617, !3617}
!5545 = !{!5541, !5546}
!5546 = !DILocalVariable(name: "__rhs", arg: 2, scope: !5542, file: !85, line: 1331, type: !3617)
!5547 = !DILocation(line: 0, scope: !5542, inlinedAt: !5548)
!5548 = distinct !DILocation(line: 452, column: 51, scope: !5494)
!5549 = !DILocation(line: 1333, column: 27, scope: !5542, inlinedAt: !5548)
!5550 = !DILocation(line: 0, scope: !3197, inlinedAt: !5551)
!5551 = distinct !DILocation(line: 453, column: 33, scope: !5494)
!5552 = !DILocation(line: 378, column: 13, scope: !3197, inlinedAt: !5551)
!5553 = !DILocation(line: 378, column: 9, scope: !3197, inlinedAt: !5551)
!5554 = !DILocation(line: 0, scope: !3252, inlinedAt: !5555)
!5555 = distinct !DILocation(line: 378, column: 20, scope: !3197, inlinedAt: !5551)
!5556 = !DILocation(line: 0, scope: !3258, inlinedAt: !5557)
!5557 = distinct !DILocation(line: 464, column: 20, scope: !3252, inlinedAt: !5555)
!5558 = !DILocation(line: 137, column: 53, scope: !3258, inlinedAt: !5557)
!5559 = !DILocation(line: 137, column: 27, scope: !3258, inlinedAt: !5557)
!5560 = !DILocation(line: 463, column: 20, scope: !5561)
!5561 = distinct !DILexicalBlock(scope: !5494, file: !2, line: 456, column: 2)
!5562 = !DILocation(line: 0, scope: !3413, inlinedAt: !5563)
!5563 = distinct !DILocation(line: 462, column: 4, scope: !5561)
!5564 = !DILocation(line: 0, scope: !3429, inlinedAt: !5565)
!5565 = distinct !DILocation(line: 516, column: 8, scope: !3413, inlinedAt: !5563)
!5566 = !DILocation(line: 0, scope: !3439, inlinedAt: !5567)
!5567 = distinct !DILocation(line: 175, column: 23, scope: !3429, inlinedAt: !5565)
!5568 = !DILocation(line: 0, scope: !2175, inlinedAt: !5569)
!5569 = distinct !DILocation(line: 597, column: 19, scope: !3439, inlinedAt: !5567)
!5570 = !DILocation(line: 988, column: 40, scope: !2175, inlinedAt: !5569)
!5571 = !DILocation(line: 988, column: 66, scope: !2175, inlinedAt: !5569)
!5572 = !DILocation(line: 988, column: 50, scope: !2175, inlinedAt: !5569)
!5573 = !DILocation(line: 0, scope: !3073, inlinedAt: !5574)
!5574 = distinct !DILocation(line: 597, column: 9, scope: !3439, inlinedAt: !5567)
!5575 = !DILocation(line: 0, scope: !2391, inlinedAt: !5576)
!5576 = distinct !DILocation(line: 331, column: 9, scope: !3073, inlinedAt: !5574)
!5577 = !DILocation(line: 0, scope: !2398, inlinedAt: !5578)
!5578 = distinct !DILocation(line: 143, column: 2, scope: !2391, inlinedAt: !5576)
!5579 = !DILocation(line: 100, column: 16, scope: !2398, inlinedAt: !5578)
!5580 = !DILocation(line: 0, scope: !3084, inlinedAt: !5581)
!5581 = distinct !DILocation(line: 332, column: 9, scope: !3089, inlinedAt: !5574)
!5582 = !DILocation(line: 0, scope: !2195, inlinedAt: !5583)
!5583 = distinct !DILocation(line: 395, column: 33, scope: !3084, inlinedAt: !5581)
!5584 = !DILocation(line: 378, column: 13, scope: !2195, inlinedAt: !5583)
!5585 = !DILocation(line: 378, column: 9, scope: !2195, inlinedAt: !5583)
!5586 = !DILocation(line: 396, column: 16, scope: !3084, inlinedAt: !5581)
!5587 = !DILocation(line: 397, column: 59, scope: !3084, inlinedAt: !5581)
!5588 = !DILocation(line: 397, column: 16, scope: !3084, inlinedAt: !5581)
!5589 = !DILocation(line: 396, column: 26, scope: !3084, inlinedAt: !5581)
!5590 = !DILocation(line: 397, column: 34, scope: !3084, inlinedAt: !5581)
!5591 = !DILocation(line: 0, scope: !3503, inlinedAt: !5592)
!5592 = distinct !DILocation(line: 601, column: 4, scope: !3485, inlinedAt: !5567)
!5593 = !DILocation(line: 0, scope: !3515, inlinedAt: !5594)
!5594 = distinct !DILocation(line: 372, column: 14, scope: !3503, inlinedAt: !5592)
!5595 = !DILocation(line: 0, scope: !3527, inlinedAt: !5596)
!5596 = distinct !DILocation(line: 184, column: 14, scope: !3515, inlinedAt: !5594)
!5597 = !DILocation(line: 0, scope: !3535, inlinedAt: !5598)
!5598 = distinct !DILocation(line: 147, column: 18, scope: !3527, inlinedAt: !5596)
!5599 = !DILocation(line: 0, scope: !3544, inlinedAt: !5600)
!5600 = distinct !DILocation(line: 619, column: 14, scope: !3535, inlinedAt: !5598)
!5601 = !DILocation(line: 0, scope: !2531, inlinedAt: !5602)
!5602 = distinct !DILocation(line: 530, column: 3, scope: !3544, inlinedAt: !5600)
!5603 = !DILocation(line: 0, scope: !2538, inlinedAt: !5604)
!5604 = distinct !DILocation(line: 522, column: 14, scope: !2531, inlinedAt: !5602)
!5605 = !DILocation(line: 0, scope: !2545, inlinedAt: !5606)
!5606 = distinct !DILocation(line: 494, column: 14, scope: !2538, inlinedAt: !5604)
!5607 = !DILocation(line: 430, column: 8, scope: !2545, inlinedAt: !5606)
!5608 = !DILocation(line: 0, scope: !2203, inlinedAt: !5609)
!5609 = distinct !DILocation(line: 378, column: 20, scope: !2195, inlinedAt: !5583)
!5610 = !DILocation(line: 0, scope: !2209, inlinedAt: !5611)
!5611 = distinct !DILocation(line: 464, column: 20, scope: !2203, inlinedAt: !5609)
!5612 = !DILocation(line: 120, column: 27, scope: !3467, inlinedAt: !5611)
!5613 = !DILocation(line: 120, column: 6, scope: !2209, inlinedAt: !5611)
!5614 = !DILocation(line: 125, column: 8, scope: !3471, inlinedAt: !5611)
!5615 = !DILocation(line: 137, column: 27, scope: !2209, inlinedAt: !5611)
!5616 = !DILocation(line: 395, column: 25, scope: !3084, inlinedAt: !5581)
!5617 = !DILocation(line: 431, column: 6, scope: !2600, inlinedAt: !5606)
!5618 = !DILocation(line: 432, column: 20, scope: !2545, inlinedAt: !5606)
!5619 = !DILocation(line: 600, column: 26, scope: !3485, inlinedAt: !5567)
!5620 = !DILocalVariable(name: "__first", arg: 1, scope: !5621, file: !10, line: 499, type: !991)
!5621 = distinct !DISubprogram(name: "_S_relocate", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE11_S_relocateEPS1_S4_S4_RS2_", scope: !781, file: !10, line: 499, type: !997, scopeLine: 501, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !996, retainedNodes: !5622)
!5622 = !{!5620, !5623, !5624, !5625}
!5623 = !DILocalVariable(name: "__last", arg: 2, scope: !5621, file: !10, line: 499, type: !991)
!5624 = !DILocalVariable(name: "__result", arg: 3, scope: !5621, file: !10, line: 499, type: !991)
!5625 = !DILocalVariable(name: "__alloc", arg: 4, scope: !5621, file: !10, line: 500, type: !992)
!5626 = !DILocation(line: 0, scope: !5621, inlinedAt: !5627)
!5627 = distinct !DILocation(line: 474, column: 23, scope: !5628)
!5628 = distinct !DILexicalBlock(scope: !5629, file: !2, line: 473, column: 6)
!5629 = distinct !DILexicalBlock(scope: !5561, file: !2, line: 472, column: 29)
!5630 = !DILocalVariable(name: "__first", arg: 1, scope: !5631, file: !2236, line: 1127, type: !802)
!5631 = distinct !DISubprogram(name: "__relocate_a<std::vector<double, std::allocator<double> > *, std::vector<double, std::allocator<double> > *, std::allocator<std::vector<double, std::allocator<double> > > >", linkageName: "_ZSt12__relocate_aIPSt6vectorIdSaIdEES3_SaIS2_EET0_T_S6_S5_RT1_", scope: !24, file: !2236, line: 1127, type: !5632, scopeLine: 1132, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !5638, retainedNodes: !5634)
!5632 = !DISubroutineType(types: !5633)
!5633 = !{!802, !802, !802, !802, !857}
!5634 = !{!5630, !5635, !5636, !5637}
!5635 = !DILocalVariable(name: "__last", arg: 2, scope: !5631, file: !2236, line: 1127, type: !802)
!5636 = !DILocalVariable(name: "__result", arg: 3, scope: !5631, file: !2236, line: 1128, type: !802)
!5637 = !DILocalVariable(name: "__alloc", arg: 4, scope: !5631, file: !2236, line: 1128, type: !857)
!5638 = !{!5639, !3295, !5640}
!5639 = !DITemplateTypeParameter(name: "_InputIterator", type: !802)
!5640 = !DITemplateTypeParameter(name: "_Allocator", type: !805)
!5641 = !DILocation(line: 0, scope: !5631, inlinedAt: !5642)
!5642 = distinct !DILocation(line: 504, column: 9, scope: !5621, inlinedAt: !5627)
!5643 = !DILocalVariable(name: "__first", arg: 1, scope: !5644, file: !2236, line: 1078, type: !802)
!5644 = distinct !DISubprogram(name: "__relocate_a_1<std::vector<double, std::allocator<double> > *, std::vector<double, std::allocator<double> > *, std::allocator<std::vector<double, std::allocator<double> > > >", linkageName: "_ZSt14__relocate_a_1IPSt6vectorIdSaIdEES3_SaIS2_EET0_T_S6_S5_RT1_", scope: !24, file: !2236, line: 1078, type: !5632, scopeLine: 1083, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !5638, retainedNodes: !5645)
!5645 = !{!5643, !5646, !5647, !5648, !5649}
!5646 = !DILocalVariable(name: "__last", arg: 2, scope: !5644, file: !2236, line: 1078, type: !802)
!5647 = !DILocalVariable(name: "__result", arg: 3, scope: !5644, file: !2236, line: 1079, type: !802)
!5648 = !DILocalVariable(name: "__alloc", arg: 4, scope: !5644, file: !2236, line: 1079, type: !857)
!5649 = !DILocalVariable(name: "__cur", scope: !5644, file: !2236, line: 1090, type: !802)
!5650 = !DILocation(line: 0, scope: !5644, inlinedAt: !5651)
!5651 = distinct !DILocation(line: 1133, column: 14, scope: !5631, inlinedAt: !5642)
!5652 = !DILocation(line: 1091, column: 22, scope: !5653, inlinedAt: !5651)
!5653 = distinct !DILexicalBlock(scope: !5654, file: !2236, line: 1091, column: 7)
!5654 = distinct !DILexicalBlock(scope: !5644, file: !2236, line: 1091, column: 7)
!5655 = !DILocation(line: 1091, column: 7, scope: !5654, inlinedAt: !5651)
!5656 = !{!5657}
!5657 = distinct !{!5657, !5658, !"_ZSt19__relocate_object_aISt6vectorIdSaIdEES2_SaIS2_EEvPT_PT0_RT1_: argument 0"}
!5658 = distinct !{!5658, !"_ZSt19__relocate_object_aISt6vectorIdSaIdEES2_SaIS2_EEvPT_PT0_RT1_"}
!5659 = !DILocation(line: 1092, column: 2, scope: !5653, inlinedAt: !5651)
!5660 = !{!5661}
!5661 = distinct !{!5661, !5658, !"_ZSt19__relocate_object_aISt6vectorIdSaIdEES2_SaIS2_EEvPT_PT0_RT1_: argument 1"}
!5662 = !DILocalVariable(name: "__dest", arg: 1, scope: !5663, file: !2236, line: 1056, type: !5666)
!5663 = distinct !DISubprogram(name: "__relocate_object_a<std::vector<double, std::allocator<double> >, std::vector<double, std::allocator<double> >, std::allocator<std::vector<double, std::allocator<double> > > >", linkageName: "_ZSt19__relocate_object_aISt6vectorIdSaIdEES2_SaIS2_EEvPT_PT0_RT1_", scope: !24, file: !2236, line: 1056, type: !5664, scopeLine: 1062, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !5670, retainedNodes: !5667)
!5664 = !DISubroutineType(types: !5665)
!5665 = !{null, !5666, !5666, !857}
!5666 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !802)
!5667 = !{!5662, !5668, !5669}
!5668 = !DILocalVariable(name: "__orig", arg: 2, scope: !5663, file: !2236, line: 1056, type: !5666)
!5669 = !DILocalVariable(name: "__alloc", arg: 3, scope: !5663, file: !2236, line: 1057, type: !857)
!5670 = !{!844, !3418, !5640}
!5671 = !DILocation(line: 0, scope: !5663, inlinedAt: !5672)
!5672 = distinct !DILocation(line: 1092, column: 2, scope: !5653, inlinedAt: !5651)
!5673 = !DILocalVariable(name: "__a", arg: 1, scope: !5674, file: !157, line: 511, type: !803)
!5674 = distinct !DISubprogram(name: "construct<std::vector<double, std::allocator<double> >, std::vector<double, std::allocator<double> > >", linkageName: "_ZNSt16allocator_traitsISaISt6vectorIdSaIdEEEE9constructIS2_JS2_EEEvRS3_PT_DpOT0_", scope: !796, file: !157, line: 511, type: !5675, scopeLine: 514, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !5678, declaration: !5677, retainedNodes: !5682)
!5675 = !DISubroutineType(types: !5676)
!5676 = !{null, !803, !802, !429}
!5677 = !DISubprogram(name: "construct<std::vector<double, std::allocator<double> >, std::vector<double, std::allocator<double> > >", linkageName: "_ZNSt16allocator_traitsISaISt6vectorIdSaIdEEEE9constructIS2_JS2_EEEvRS3_PT_DpOT0_", scope: !796, file: !157, line: 511, type: !5675, scopeLine: 511, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !5678)
!5678 = !{!3418, !5679}
!5679 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Args", value: !5680)
!5680 = !{!5681}
!5681 = !DITemplateTypeParameter(type: !139)
!5682 = !{!5673, !5683, !5684}
!5683 = !DILocalVariable(name: "__p", arg: 2, scope: !5674, file: !157, line: 511, type: !802)
!5684 = !DILocalVariable(name: "__args", arg: 3, scope: !5674, file: !157, line: 512, type: !429)
!5685 = !DILocation(line: 0, scope: !5674, inlinedAt: !5686)
!5686 = distinct !DILocation(line: 1064, column: 7, scope: !5663, inlinedAt: !5672)
!5687 = !DILocalVariable(name: "this", arg: 1, scope: !5688, type: !3262, flags: DIFlagArtificial | DIFlagObjectPointer)
!5688 = distinct !DISubprogram(name: "construct<std::vector<double, std::allocator<double> >, std::vector<double, std::allocator<double> > >", linkageName: "_ZNSt15__new_allocatorISt6vectorIdSaIdEEE9constructIS2_JS2_EEEvPT_DpOT0_", scope: !809, file: !172, line: 173, type: !5689, scopeLine: 175, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !5678, declaration: !5691, retainedNodes: !5692)
!5689 = !DISubroutineType(types: !5690)
!5690 = !{null, !814, !802, !429}
!5691 = !DISubprogram(name: "construct<std::vector<double, std::allocator<double> >, std::vector<double, std::allocator<double> > >", linkageName: "_ZNSt15__new_allocatorISt6vectorIdSaIdEEE9constructIS2_JS2_EEEvPT_DpOT0_", scope: !809, file: !172, line: 173, type: !5689, scopeLine: 173, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !5678)
!5692 = !{!5687, !5693, !5694}
!5693 = !DILocalVariable(name: "__p", arg: 2, scope: !5688, file: !172, line: 173, type: !802)
!5694 = !DILocalVariable(name: "__args", arg: 3, scope: !5688, file: !172, line: 173, type: !429)
!5695 = !DILocation(line: 0, scope: !5688, inlinedAt: !5696)
!5696 = distinct !DILocation(line: 516, column: 8, scope: !5674, inlinedAt: !5686)
!5697 = !DILocalVariable(name: "this", arg: 1, scope: !5698, type: !802, flags: DIFlagArtificial | DIFlagObjectPointer)
!5698 = distinct !DISubprogram(name: "vector", linkageName: "_ZNSt6vectorIdSaIdEEC2EOS1_", scope: !139, file: !10, line: 615, type: !427, scopeLine: 615, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !426, retainedNodes: !5699)
!5699 = !{!5697, !5700}
!5700 = !DILocalVariable(arg: 2, scope: !5698, file: !10, line: 615, type: !429)
!5701 = !DILocation(line: 0, scope: !5698, inlinedAt: !5702)
!5702 = distinct !DILocation(line: 175, column: 23, scope: !5688, inlinedAt: !5696)
!5703 = !DILocalVariable(name: "this", arg: 1, scope: !5704, type: !2080, flags: DIFlagArtificial | DIFlagObjectPointer)
!5704 = distinct !DISubprogram(name: "_Vector_base", linkageName: "_ZNSt12_Vector_baseIdSaIdEEC2EOS1_", scope: !142, file: !10, line: 335, type: !334, scopeLine: 335, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !333, retainedNodes: !5705)
!5705 = !{!5703, !5706}
!5706 = !DILocalVariable(arg: 2, scope: !5704, file: !10, line: 335, type: !336)
!5707 = !DILocation(line: 0, scope: !5704, inlinedAt: !5708)
!5708 = distinct !DILocation(line: 615, column: 7, scope: !5698, inlinedAt: !5702)
!5709 = !DILocalVariable(name: "this", arg: 1, scope: !5710, type: !2394, flags: DIFlagArtificial | DIFlagObjectPointer)
!5710 = distinct !DISubprogram(name: "_Vector_impl", linkageName: "_ZNSt12_Vector_baseIdSaIdEE12_Vector_implC2EOS2_", scope: !145, file: !10, line: 151, type: !295, scopeLine: 153, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !294, retainedNodes: !5711)
!5711 = !{!5709, !5712}
!5712 = !DILocalVariable(name: "__x", arg: 2, scope: !5710, file: !10, line: 151, type: !297)
!5713 = !DILocation(line: 0, scope: !5710, inlinedAt: !5714)
!5714 = distinct !DILocation(line: 335, column: 7, scope: !5704, inlinedAt: !5708)
!5715 = !DILocalVariable(name: "this", arg: 1, scope: !5716, type: !2400, flags: DIFlagArtificial | DIFlagObjectPointer)
!5716 = distinct !DISubprogram(name: "_Vector_impl_data", linkageName: "_ZNSt12_Vector_baseIdSaIdEE17_Vector_impl_dataC2EOS2_", scope: !261, file: !10, line: 105, type: !273, scopeLine: 108, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !272, retainedNodes: !5717)
!5717 = !{!5715, !5718}
!5718 = !DILocalVariable(name: "__x", arg: 2, scope: !5716, file: !10, line: 105, type: !275)
!5719 = !DILocation(line: 0, scope: !5716, inlinedAt: !5720)
!5720 = distinct !DILocation(line: 152, column: 36, scope: !5710, inlinedAt: !5714)
!5721 = !DILocation(line: 106, column: 17, scope: !5716, inlinedAt: !5720)
!5722 = !DILocation(line: 106, column: 4, scope: !5716, inlinedAt: !5720)
!5723 = !DILocation(line: 107, column: 4, scope: !5716, inlinedAt: !5720)
!5724 = !DILocation(line: 107, column: 26, scope: !5716, inlinedAt: !5720)
!5725 = !DILocation(line: 108, column: 33, scope: !5726, inlinedAt: !5720)
!5726 = distinct !DILexicalBlock(scope: !5716, file: !10, line: 108, column: 2)
!5727 = !DILocation(line: 1091, column: 33, scope: !5653, inlinedAt: !5651)
!5728 = !DILocation(line: 1091, column: 50, scope: !5653, inlinedAt: !5651)
!5729 = distinct !{!5729, !5655, !5730, !2309}
!5730 = !DILocation(line: 1093, column: 41, scope: !5654, inlinedAt: !5651)
!5731 = !DILocation(line: 477, column: 8, scope: !5628)
!5732 = !DILocation(line: 0, scope: !5621, inlinedAt: !5733)
!5733 = distinct !DILocation(line: 479, column: 23, scope: !5628)
!5734 = !DILocation(line: 0, scope: !5631, inlinedAt: !5735)
!5735 = distinct !DILocation(line: 504, column: 9, scope: !5621, inlinedAt: !5733)
!5736 = !DILocation(line: 0, scope: !5644, inlinedAt: !5737)
!5737 = distinct !DILocation(line: 1133, column: 14, scope: !5631, inlinedAt: !5735)
!5738 = !DILocation(line: 1091, column: 22, scope: !5653, inlinedAt: !5737)
!5739 = !DILocation(line: 1091, column: 7, scope: !5654, inlinedAt: !5737)
!5740 = !{!5741}
!5741 = distinct !{!5741, !5742, !"_ZSt19__relocate_object_aISt6vectorIdSaIdEES2_SaIS2_EEvPT_PT0_RT1_: argument 0"}
!5742 = distinct !{!5742, !"_ZSt19__relocate_object_aISt6vectorIdSaIdEES2_SaIS2_EEvPT_PT0_RT1_"}
!5743 = !DILocation(line: 1092, column: 2, scope: !5653, inlinedAt: !5737)
!5744 = !{!5745}
!5745 = distinct !{!5745, !5742, !"_ZSt19__relocate_object_aISt6vectorIdSaIdEES2_SaIS2_EEvPT_PT0_RT1_: argument 1"}
!5746 = !DILocation(line: 0, scope: !5663, inlinedAt: !5747)
!5747 = distinct !DILocation(line: 1092, column: 2, scope: !5653, inlinedAt: !5737)
!5748 = !DILocation(line: 0, scope: !5674, inlinedAt: !5749)
!5749 = distinct !DILocation(line: 1064, column: 7, scope: !5663, inlinedAt: !5747)
!5750 = !DILocation(line: 0, scope: !5688, inlinedAt: !5751)
!5751 = distinct !DILocation(line: 516, column: 8, scope: !5674, inlinedAt: !5749)
!5752 = !DILocation(line: 0, scope: !5698, inlinedAt: !5753)
!5753 = distinct !DILocation(line: 175, column: 23, scope: !5688, inlinedAt: !5751)
!5754 = !DILocation(line: 0, scope: !5704, inlinedAt: !5755)
!5755 = distinct !DILocation(line: 615, column: 7, scope: !5698, inlinedAt: !5753)
!5756 = !DILocation(line: 0, scope: !5710, inlinedAt: !5757)
!5757 = distinct !DILocation(line: 335, column: 7, scope: !5704, inlinedAt: !5755)
!5758 = !DILocation(line: 0, scope: !5716, inlinedAt: !5759)
!5759 = distinct !DILocation(line: 152, column: 36, scope: !5710, inlinedAt: !5757)
!5760 = !DILocation(line: 106, column: 17, scope: !5716, inlinedAt: !5759)
!5761 = !DILocation(line: 106, column: 4, scope: !5716, inlinedAt: !5759)
!5762 = !DILocation(line: 107, column: 4, scope: !5716, inlinedAt: !5759)
!5763 = !DILocation(line: 107, column: 26, scope: !5716, inlinedAt: !5759)
!5764 = !DILocation(line: 108, column: 33, scope: !5726, inlinedAt: !5759)
!5765 = !DILocation(line: 1091, column: 33, scope: !5653, inlinedAt: !5737)
!5766 = !DILocation(line: 1091, column: 50, scope: !5653, inlinedAt: !5737)
!5767 = distinct !{!5767, !5739, !5768, !2309}
!5768 = !DILocation(line: 1093, column: 41, scope: !5654, inlinedAt: !5737)
!5769 = !DILocation(line: 514, column: 21, scope: !5494)
!5770 = !DILocation(line: 0, scope: !3329, inlinedAt: !5771)
!5771 = distinct !DILocation(line: 513, column: 7, scope: !5494)
!5772 = !DILocation(line: 386, column: 6, scope: !3337, inlinedAt: !5771)
!5773 = !DILocation(line: 386, column: 6, scope: !3329, inlinedAt: !5771)
!5774 = !DILocation(line: 514, column: 39, scope: !5494)
!5775 = !DILocation(line: 0, scope: !3341, inlinedAt: !5776)
!5776 = distinct !DILocation(line: 387, column: 4, scope: !3337, inlinedAt: !5771)
!5777 = !DILocation(line: 0, scope: !3348, inlinedAt: !5778)
!5778 = distinct !DILocation(line: 496, column: 13, scope: !3341, inlinedAt: !5776)
!5779 = !DILocation(line: 158, column: 2, scope: !3348, inlinedAt: !5778)
!5780 = !DILocation(line: 387, column: 4, scope: !3337, inlinedAt: !5771)
!5781 = !DILocation(line: 515, column: 30, scope: !5494)
!5782 = !DILocation(line: 516, column: 31, scope: !5494)
!5783 = !DILocation(line: 517, column: 53, scope: !5494)
!5784 = !DILocation(line: 517, column: 39, scope: !5494)
!5785 = !DILocation(line: 518, column: 5, scope: !5494)
!5786 = !DILocation(line: 518, column: 5, scope: !5787)
!5787 = distinct !DILexicalBlock(scope: !5788, file: !2, line: 500, column: 8)
!5788 = distinct !DILexicalBlock(scope: !5494, file: !2, line: 499, column: 2)
!5789 = !DILocation(line: 507, column: 2, scope: !5788)
!5790 = !DILocation(line: 518, column: 5, scope: !5561)
!5791 = !DILocation(line: 497, column: 2, scope: !5561)
!5792 = !DILocation(line: 0, scope: !3329, inlinedAt: !5793)
!5793 = distinct !DILocation(line: 505, column: 4, scope: !5788)
!5794 = !DILocation(line: 0, scope: !3341, inlinedAt: !5795)
!5795 = distinct !DILocation(line: 387, column: 4, scope: !3337, inlinedAt: !5793)
!5796 = !DILocation(line: 0, scope: !3348, inlinedAt: !5797)
!5797 = distinct !DILocation(line: 496, column: 13, scope: !3341, inlinedAt: !5795)
!5798 = !DILocation(line: 158, column: 27, scope: !3348, inlinedAt: !5797)
!5799 = !DILocation(line: 158, column: 2, scope: !3348, inlinedAt: !5797)
!5800 = !DILocation(line: 506, column: 4, scope: !5788)
!5801 = distinct !DISubprogram(name: "__introsort_loop<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, long, __gnu_cxx::__ops::_Iter_less_iter>", linkageName: "_ZSt16__introsort_loopIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEElNS0_5__ops15_Iter_less_iterEEvT_S9_T0_T1_", scope: !24, file: !23, line: 1908, type: !5802, scopeLine: 1911, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !5811, retainedNodes: !5804)
!5802 = !DISubroutineType(types: !5803)
!5803 = !{null, !475, !475, !519, !1770}
!5804 = !{!5805, !5806, !5807, !5808, !5809}
!5805 = !DILocalVariable(name: "__first", arg: 1, scope: !5801, file: !23, line: 1908, type: !475)
!5806 = !DILocalVariable(name: "__last", arg: 2, scope: !5801, file: !23, line: 1909, type: !475)
!5807 = !DILocalVariable(name: "__depth_limit", arg: 3, scope: !5801, file: !23, line: 1910, type: !519)
!5808 = !DILocalVariable(name: "__comp", arg: 4, scope: !5801, file: !23, line: 1910, type: !1770)
!5809 = !DILocalVariable(name: "__cut", scope: !5810, file: !23, line: 1920, type: !475)
!5810 = distinct !DILexicalBlock(scope: !5801, file: !23, line: 1913, column: 2)
!5811 = !{!1788, !5812, !1789}
!5812 = !DITemplateTypeParameter(name: "_Size", type: !519)
!5813 = !DILocation(line: 0, scope: !5801)
!5814 = !DILocation(line: 0, scope: !5063, inlinedAt: !5815)
!5815 = distinct !DILocation(line: 1912, column: 21, scope: !5801)
!5816 = !DILocation(line: 1333, column: 27, scope: !5063, inlinedAt: !5815)
!5817 = !DILocation(line: 1912, column: 31, scope: !5801)
!5818 = !DILocation(line: 1912, column: 7, scope: !5801)
!5819 = !DILocation(line: 1914, column: 22, scope: !5820)
!5820 = distinct !DILexicalBlock(scope: !5810, file: !23, line: 1914, column: 8)
!5821 = !DILocation(line: 1914, column: 8, scope: !5810)
!5822 = distinct !{!5822, !5818, !5823, !2309}
!5823 = !DILocation(line: 1924, column: 2, scope: !5801)
!5824 = !DILocalVariable(name: "__first", arg: 1, scope: !5825, file: !23, line: 1895, type: !475)
!5825 = distinct !DISubprogram(name: "__partial_sort<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, __gnu_cxx::__ops::_Iter_less_iter>", linkageName: "_ZSt14__partial_sortIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEENS0_5__ops15_Iter_less_iterEEvT_S9_S9_T0_", scope: !24, file: !23, line: 1895, type: !5826, scopeLine: 1899, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !1787, retainedNodes: !5828)
!5826 = !DISubroutineType(types: !5827)
!5827 = !{null, !475, !475, !475, !1770}
!5828 = !{!5824, !5829, !5830, !5831}
!5829 = !DILocalVariable(name: "__middle", arg: 2, scope: !5825, file: !23, line: 1896, type: !475)
!5830 = !DILocalVariable(name: "__last", arg: 3, scope: !5825, file: !23, line: 1897, type: !475)
!5831 = !DILocalVariable(name: "__comp", arg: 4, scope: !5825, file: !23, line: 1898, type: !1770)
!5832 = !DILocation(line: 0, scope: !5825, inlinedAt: !5833)
!5833 = distinct !DILocation(line: 1916, column: 8, scope: !5834)
!5834 = distinct !DILexicalBlock(scope: !5820, file: !23, line: 1915, column: 6)
!5835 = !DILocalVariable(name: "__first", arg: 1, scope: !5836, file: !23, line: 1625, type: !475)
!5836 = distinct !DISubprogram(name: "__heap_select<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, __gnu_cxx::__ops::_Iter_less_iter>", linkageName: "_ZSt13__heap_selectIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEENS0_5__ops15_Iter_less_iterEEvT_S9_S9_T0_", scope: !24, file: !23, line: 1625, type: !5826, scopeLine: 1628, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !1787, retainedNodes: !5837)
!5837 = !{!5835, !5838, !5839, !5840, !5841}
!5838 = !DILocalVariable(name: "__middle", arg: 2, scope: !5836, file: !23, line: 1626, type: !475)
!5839 = !DILocalVariable(name: "__last", arg: 3, scope: !5836, file: !23, line: 1627, type: !475)
!5840 = !DILocalVariable(name: "__comp", arg: 4, scope: !5836, file: !23, line: 1627, type: !1770)
!5841 = !DILocalVariable(name: "__i", scope: !5842, file: !23, line: 1630, type: !475)
!5842 = distinct !DILexicalBlock(scope: !5836, file: !23, line: 1630, column: 7)
!5843 = !DILocation(line: 0, scope: !5836, inlinedAt: !5844)
!5844 = distinct !DILocation(line: 1900, column: 7, scope: !5825, inlinedAt: !5833)
!5845 = !DILocalVariable(name: "__first", arg: 1, scope: !5846, file: !1765, line: 340, type: !475)
!5846 = distinct !DISubprogram(name: "__make_heap<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, __gnu_cxx::__ops::_Iter_less_iter>", linkageName: "_ZSt11__make_heapIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEENS0_5__ops15_Iter_less_iterEEvT_S9_RT0_", scope: !24, file: !1765, line: 340, type: !5847, scopeLine: 342, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !1787, retainedNodes: !5849)
!5847 = !DISubroutineType(types: !5848)
!5848 = !{null, !475, !475, !1769}
!5849 = !{!5845, !5850, !5851, !5852, !5855, !5856}
!5850 = !DILocalVariable(name: "__last", arg: 2, scope: !5846, file: !1765, line: 340, type: !475)
!5851 = !DILocalVariable(name: "__comp", arg: 3, scope: !5846, file: !1765, line: 341, type: !1769)
!5852 = !DILocalVariable(name: "__len", scope: !5846, file: !1765, line: 351, type: !5853)
!5853 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !5854)
!5854 = !DIDerivedType(tag: DW_TAG_typedef, name: "_DistanceType", scope: !5846, file: !1765, line: 346, baseType: !1790)
!5855 = !DILocalVariable(name: "__parent", scope: !5846, file: !1765, line: 352, type: !5854)
!5856 = !DILocalVariable(name: "__value", scope: !5857, file: !1765, line: 355, type: !5858)
!5857 = distinct !DILexicalBlock(scope: !5846, file: !1765, line: 354, column: 2)
!5858 = !DIDerivedType(tag: DW_TAG_typedef, name: "_ValueType", scope: !5846, file: !1765, line: 344, baseType: !1780)
!5859 = !DILocation(line: 0, scope: !5846, inlinedAt: !5860)
!5860 = distinct !DILocation(line: 1629, column: 7, scope: !5836, inlinedAt: !5844)
!5861 = !DILocation(line: 0, scope: !5063, inlinedAt: !5862)
!5862 = distinct !DILocation(line: 348, column: 18, scope: !5863, inlinedAt: !5860)
!5863 = distinct !DILexicalBlock(scope: !5846, file: !1765, line: 348, column: 11)
!5864 = !DILocation(line: 0, scope: !5063, inlinedAt: !5865)
!5865 = distinct !DILocation(line: 351, column: 42, scope: !5846, inlinedAt: !5860)
!5866 = !DILocation(line: 352, column: 39, scope: !5846, inlinedAt: !5860)
!5867 = !DILocation(line: 352, column: 44, scope: !5846, inlinedAt: !5860)
!5868 = !DILocation(line: 353, column: 7, scope: !5846, inlinedAt: !5860)
!5869 = !DILocation(line: 352, column: 21, scope: !5846, inlinedAt: !5860)
!5870 = !DILocation(line: 0, scope: !2666, inlinedAt: !5871)
!5871 = distinct !DILocation(line: 355, column: 25, scope: !5857, inlinedAt: !5860)
!5872 = !DILocation(line: 1144, column: 45, scope: !2666, inlinedAt: !5871)
!5873 = !DILocation(line: 355, column: 25, scope: !5857, inlinedAt: !5860)
!5874 = !DILocation(line: 0, scope: !5857, inlinedAt: !5860)
!5875 = !DILocalVariable(name: "__first", arg: 1, scope: !5876, file: !1765, line: 224, type: !475)
!5876 = distinct !DISubprogram(name: "__adjust_heap<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, long, double, __gnu_cxx::__ops::_Iter_less_iter>", linkageName: "_ZSt13__adjust_heapIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEEldNS0_5__ops15_Iter_less_iterEEvT_T0_SA_T1_T2_", scope: !24, file: !1765, line: 224, type: !5877, scopeLine: 226, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !5888, retainedNodes: !5879)
!5877 = !DISubroutineType(types: !5878)
!5878 = !{null, !475, !519, !519, !29, !1770}
!5879 = !{!5875, !5880, !5881, !5882, !5883, !5884, !5886, !5887}
!5880 = !DILocalVariable(name: "__holeIndex", arg: 2, scope: !5876, file: !1765, line: 224, type: !519)
!5881 = !DILocalVariable(name: "__len", arg: 3, scope: !5876, file: !1765, line: 225, type: !519)
!5882 = !DILocalVariable(name: "__value", arg: 4, scope: !5876, file: !1765, line: 225, type: !29)
!5883 = !DILocalVariable(name: "__comp", arg: 5, scope: !5876, file: !1765, line: 225, type: !1770)
!5884 = !DILocalVariable(name: "__topIndex", scope: !5876, file: !1765, line: 227, type: !5885)
!5885 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !519)
!5886 = !DILocalVariable(name: "__secondChild", scope: !5876, file: !1765, line: 228, type: !519)
!5887 = !DILocalVariable(name: "__cmp", scope: !5876, file: !1765, line: 246, type: !1822)
!5888 = !{!1788, !5889, !52, !1789}
!5889 = !DITemplateTypeParameter(name: "_Distance", type: !519)
!5890 = !DILocation(line: 0, scope: !5876, inlinedAt: !5891)
!5891 = distinct !DILocation(line: 356, column: 4, scope: !5857, inlinedAt: !5860)
!5892 = !DILocation(line: 229, column: 28, scope: !5876, inlinedAt: !5891)
!5893 = !DILocation(line: 229, column: 7, scope: !5876, inlinedAt: !5891)
!5894 = !DILocation(line: 231, column: 22, scope: !5895, inlinedAt: !5891)
!5895 = distinct !DILexicalBlock(scope: !5876, file: !1765, line: 230, column: 2)
!5896 = !DILocation(line: 0, scope: !2666, inlinedAt: !5897)
!5897 = distinct !DILocation(line: 232, column: 23, scope: !5898, inlinedAt: !5891)
!5898 = distinct !DILexicalBlock(scope: !5895, file: !1765, line: 232, column: 8)
!5899 = !DILocation(line: 1144, column: 45, scope: !2666, inlinedAt: !5897)
!5900 = !DILocation(line: 233, column: 33, scope: !5898, inlinedAt: !5891)
!5901 = !DILocation(line: 0, scope: !2666, inlinedAt: !5902)
!5902 = distinct !DILocation(line: 233, column: 16, scope: !5898, inlinedAt: !5891)
!5903 = !DILocation(line: 1144, column: 45, scope: !2666, inlinedAt: !5902)
!5904 = !DILocalVariable(name: "__it1", arg: 2, scope: !5905, file: !1771, line: 44, type: !475)
!5905 = distinct !DISubprogram(name: "operator()<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, __gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > > >", linkageName: "_ZNK9__gnu_cxx5__ops15_Iter_less_iterclINS_17__normal_iteratorIPdSt6vectorIdSaIdEEEES8_EEbT_T0_", scope: !1770, file: !1771, line: 44, type: !5906, scopeLine: 45, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !5909, declaration: !5908, retainedNodes: !5912)
!5906 = !DISubroutineType(types: !5907)
!5907 = !{!105, !4599, !475, !475}
!5908 = !DISubprogram(name: "operator()<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, __gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > > >", linkageName: "_ZNK9__gnu_cxx5__ops15_Iter_less_iterclINS_17__normal_iteratorIPdSt6vectorIdSaIdEEEES8_EEbT_T0_", scope: !1770, file: !1771, line: 44, type: !5906, scopeLine: 44, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !5909)
!5909 = !{!5910, !5911}
!5910 = !DITemplateTypeParameter(name: "_Iterator1", type: !475)
!5911 = !DITemplateTypeParameter(name: "_Iterator2", type: !475)
!5912 = !{!5913, !5904, !5914}
!5913 = !DILocalVariable(name: "this", arg: 1, scope: !5905, type: !4607, flags: DIFlagArtificial | DIFlagObjectPointer)
!5914 = !DILocalVariable(name: "__it2", arg: 3, scope: !5905, file: !1771, line: 44, type: !475)
!5915 = !DILocation(line: 0, scope: !5905, inlinedAt: !5916)
!5916 = distinct !DILocation(line: 232, column: 8, scope: !5898, inlinedAt: !5891)
!5917 = !DILocation(line: 45, column: 16, scope: !5905, inlinedAt: !5916)
!5918 = !DILocation(line: 45, column: 25, scope: !5905, inlinedAt: !5916)
!5919 = !DILocation(line: 45, column: 23, scope: !5905, inlinedAt: !5916)
!5920 = !DILocation(line: 232, column: 8, scope: !5895, inlinedAt: !5891)
!5921 = !DILocation(line: 0, scope: !2666, inlinedAt: !5922)
!5922 = distinct !DILocation(line: 235, column: 31, scope: !5895, inlinedAt: !5891)
!5923 = !DILocation(line: 1144, column: 45, scope: !2666, inlinedAt: !5922)
!5924 = !DILocation(line: 235, column: 31, scope: !5895, inlinedAt: !5891)
!5925 = !DILocation(line: 0, scope: !2666, inlinedAt: !5926)
!5926 = distinct !DILocation(line: 235, column: 14, scope: !5895, inlinedAt: !5891)
!5927 = !DILocation(line: 1144, column: 45, scope: !2666, inlinedAt: !5926)
!5928 = !DILocation(line: 235, column: 29, scope: !5895, inlinedAt: !5891)
!5929 = distinct !{!5929, !5893, !5930, !2309}
!5930 = !DILocation(line: 237, column: 2, scope: !5876, inlinedAt: !5891)
!5931 = !DILocation(line: 238, column: 28, scope: !5932, inlinedAt: !5891)
!5932 = distinct !DILexicalBlock(scope: !5876, file: !1765, line: 238, column: 11)
!5933 = !DILocation(line: 0, scope: !2666, inlinedAt: !5934)
!5934 = distinct !DILocation(line: 241, column: 31, scope: !5935, inlinedAt: !5891)
!5935 = distinct !DILexicalBlock(scope: !5932, file: !1765, line: 239, column: 2)
!5936 = !DILocation(line: 241, column: 31, scope: !5935, inlinedAt: !5891)
!5937 = !DILocation(line: 0, scope: !2666, inlinedAt: !5938)
!5938 = distinct !DILocation(line: 241, column: 14, scope: !5935, inlinedAt: !5891)
!5939 = !DILocation(line: 241, column: 29, scope: !5935, inlinedAt: !5891)
!5940 = !DILocation(line: 244, column: 2, scope: !5935, inlinedAt: !5891)
!5941 = !DILocalVariable(name: "__first", arg: 1, scope: !5942, file: !1765, line: 135, type: !475)
!5942 = distinct !DISubprogram(name: "__push_heap<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, long, double, __gnu_cxx::__ops::_Iter_less_val>", linkageName: "_ZSt11__push_heapIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEEldNS0_5__ops14_Iter_less_valEEvT_T0_SA_T1_RT2_", scope: !24, file: !1765, line: 135, type: !5943, scopeLine: 138, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !5952, retainedNodes: !5946)
!5943 = !DISubroutineType(types: !5944)
!5944 = !{null, !475, !519, !519, !29, !5945}
!5945 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1822, size: 64)
!5946 = !{!5941, !5947, !5948, !5949, !5950, !5951}
!5947 = !DILocalVariable(name: "__holeIndex", arg: 2, scope: !5942, file: !1765, line: 136, type: !519)
!5948 = !DILocalVariable(name: "__topIndex", arg: 3, scope: !5942, file: !1765, line: 136, type: !519)
!5949 = !DILocalVariable(name: "__value", arg: 4, scope: !5942, file: !1765, line: 136, type: !29)
!5950 = !DILocalVariable(name: "__comp", arg: 5, scope: !5942, file: !1765, line: 137, type: !5945)
!5951 = !DILocalVariable(name: "__parent", scope: !5942, file: !1765, line: 139, type: !519)
!5952 = !{!1788, !5889, !52, !5953}
!5953 = !DITemplateTypeParameter(name: "_Compare", type: !1822)
!5954 = !DILocation(line: 0, scope: !5942, inlinedAt: !5955)
!5955 = distinct !DILocation(line: 247, column: 7, scope: !5876, inlinedAt: !5891)
!5956 = !DILocation(line: 140, column: 26, scope: !5942, inlinedAt: !5955)
!5957 = !DILocation(line: 140, column: 39, scope: !5942, inlinedAt: !5955)
!5958 = !DILocation(line: 0, scope: !2666, inlinedAt: !5959)
!5959 = distinct !DILocation(line: 140, column: 57, scope: !5942, inlinedAt: !5955)
!5960 = !DILocation(line: 1144, column: 45, scope: !2666, inlinedAt: !5959)
!5961 = !DILocalVariable(name: "__it", arg: 2, scope: !5962, file: !1771, line: 68, type: !475)
!5962 = distinct !DISubprogram(name: "operator()<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, double>", linkageName: "_ZNK9__gnu_cxx5__ops14_Iter_less_valclINS_17__normal_iteratorIPdSt6vectorIdSaIdEEEEdEEbT_RT0_", scope: !1822, file: !1771, line: 68, type: !5963, scopeLine: 69, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !5968, declaration: !5967, retainedNodes: !5970)
!5963 = !DISubroutineType(types: !5964)
!5964 = !{!105, !5965, !475, !41}
!5965 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5966, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!5966 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1822)
!5967 = !DISubprogram(name: "operator()<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, double>", linkageName: "_ZNK9__gnu_cxx5__ops14_Iter_less_valclINS_17__normal_iteratorIPdSt6vectorIdSaIdEEEEdEEbT_RT0_", scope: !1822, file: !1771, line: 68, type: !5963, scopeLine: 68, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !5968)
!5968 = !{!1783, !5969}
!5969 = !DITemplateTypeParameter(name: "_Value", type: !29)
!5970 = !{!5971, !5961, !5973}
!5971 = !DILocalVariable(name: "this", arg: 1, scope: !5962, type: !5972, flags: DIFlagArtificial | DIFlagObjectPointer)
!5972 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5966, size: 64)
!5973 = !DILocalVariable(name: "__val", arg: 3, scope: !5962, file: !1771, line: 68, type: !41)
!5974 = !DILocation(line: 0, scope: !5962, inlinedAt: !5975)
!5975 = distinct !DILocation(line: 140, column: 42, scope: !5942, inlinedAt: !5955)
!5976 = !DILocation(line: 69, column: 16, scope: !5962, inlinedAt: !5975)
!5977 = !DILocation(line: 69, column: 22, scope: !5962, inlinedAt: !5975)
!5978 = !DILocation(line: 140, column: 7, scope: !5942, inlinedAt: !5955)
!5979 = !DILocation(line: 0, scope: !2666, inlinedAt: !5980)
!5980 = distinct !DILocation(line: 142, column: 31, scope: !5981, inlinedAt: !5955)
!5981 = distinct !DILexicalBlock(scope: !5942, file: !1765, line: 141, column: 2)
!5982 = !DILocation(line: 0, scope: !2666, inlinedAt: !5983)
!5983 = distinct !DILocation(line: 142, column: 14, scope: !5981, inlinedAt: !5955)
!5984 = !DILocation(line: 1144, column: 45, scope: !2666, inlinedAt: !5983)
!5985 = !DILocation(line: 142, column: 29, scope: !5981, inlinedAt: !5955)
!5986 = distinct !{!5986, !5978, !5987, !2309}
!5987 = !DILocation(line: 145, column: 2, scope: !5942, inlinedAt: !5955)
!5988 = !DILocation(line: 0, scope: !2666, inlinedAt: !5989)
!5989 = distinct !DILocation(line: 146, column: 17, scope: !5942, inlinedAt: !5955)
!5990 = !DILocation(line: 1144, column: 45, scope: !2666, inlinedAt: !5989)
!5991 = !DILocation(line: 146, column: 32, scope: !5942, inlinedAt: !5955)
!5992 = !DILocation(line: 358, column: 17, scope: !5993, inlinedAt: !5860)
!5993 = distinct !DILexicalBlock(scope: !5857, file: !1765, line: 358, column: 8)
!5994 = !DILocation(line: 358, column: 8, scope: !5857, inlinedAt: !5860)
!5995 = distinct !{!5995, !5868, !5996, !2309}
!5996 = !DILocation(line: 361, column: 2, scope: !5846, inlinedAt: !5860)
!5997 = !DILocalVariable(name: "__lhs", arg: 1, scope: !5998, file: !85, line: 1254, type: !2690)
!5998 = distinct !DISubprogram(name: "operator<<double *, std::vector<double, std::allocator<double> > >", linkageName: "_ZN9__gnu_cxxltIPdSt6vectorIdSaIdEEEEbRKNS_17__normal_iteratorIT_T0_EESA_", scope: !153, file: !85, line: 1254, type: !2688, scopeLine: 1257, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !531, retainedNodes: !5999)
!5999 = !{!5997, !6000}
!6000 = !DILocalVariable(name: "__rhs", arg: 2, scope: !5998, file: !85, line: 1255, type: !2690)
!6001 = !DILocation(line: 0, scope: !5998, inlinedAt: !6002)
!6002 = distinct !DILocation(line: 1630, column: 54, scope: !6003, inlinedAt: !5844)
!6003 = distinct !DILexicalBlock(scope: !5842, file: !23, line: 1630, column: 7)
!6004 = !DILocalVariable(name: "__first", arg: 1, scope: !6005, file: !1765, line: 419, type: !475)
!6005 = distinct !DISubprogram(name: "__sort_heap<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, __gnu_cxx::__ops::_Iter_less_iter>", linkageName: "_ZSt11__sort_heapIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEENS0_5__ops15_Iter_less_iterEEvT_S9_RT0_", scope: !24, file: !1765, line: 419, type: !5847, scopeLine: 421, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !1787, retainedNodes: !6006)
!6006 = !{!6004, !6007, !6008}
!6007 = !DILocalVariable(name: "__last", arg: 2, scope: !6005, file: !1765, line: 419, type: !475)
!6008 = !DILocalVariable(name: "__comp", arg: 3, scope: !6005, file: !1765, line: 420, type: !1769)
!6009 = !DILocation(line: 0, scope: !6005, inlinedAt: !6010)
!6010 = distinct !DILocation(line: 1901, column: 7, scope: !5825, inlinedAt: !5833)
!6011 = !DILocation(line: 0, scope: !5063, inlinedAt: !6012)
!6012 = distinct !DILocation(line: 422, column: 21, scope: !6005, inlinedAt: !6010)
!6013 = !DILocation(line: 422, column: 31, scope: !6005, inlinedAt: !6010)
!6014 = !DILocation(line: 422, column: 7, scope: !6005, inlinedAt: !6010)
!6015 = !DILocalVariable(name: "this", arg: 1, scope: !6016, type: !2612, flags: DIFlagArtificial | DIFlagObjectPointer)
!6016 = distinct !DISubprogram(name: "operator--", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEmmEv", scope: !475, file: !85, line: 1119, type: !504, scopeLine: 1120, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !511, retainedNodes: !6017)
!6017 = !{!6015}
!6018 = !DILocation(line: 0, scope: !6016, inlinedAt: !6019)
!6019 = distinct !DILocation(line: 424, column: 4, scope: !6020, inlinedAt: !6010)
!6020 = distinct !DILexicalBlock(scope: !6005, file: !1765, line: 423, column: 2)
!6021 = !DILocation(line: 1121, column: 2, scope: !6016, inlinedAt: !6019)
!6022 = !DILocation(line: 0, scope: !1766, inlinedAt: !6023)
!6023 = distinct !DILocation(line: 425, column: 4, scope: !6020, inlinedAt: !6010)
!6024 = !DILocation(line: 262, column: 28, scope: !1766, inlinedAt: !6023)
!6025 = !DILocation(line: 263, column: 19, scope: !1766, inlinedAt: !6023)
!6026 = !DILocation(line: 263, column: 17, scope: !1766, inlinedAt: !6023)
!6027 = !DILocation(line: 0, scope: !5063, inlinedAt: !6028)
!6028 = distinct !DILocation(line: 265, column: 26, scope: !1766, inlinedAt: !6023)
!6029 = !DILocation(line: 1333, column: 27, scope: !5063, inlinedAt: !6028)
!6030 = !DILocation(line: 0, scope: !5876, inlinedAt: !6031)
!6031 = distinct !DILocation(line: 264, column: 7, scope: !1766, inlinedAt: !6023)
!6032 = !DILocation(line: 229, column: 28, scope: !5876, inlinedAt: !6031)
!6033 = !DILocation(line: 229, column: 7, scope: !5876, inlinedAt: !6031)
!6034 = !DILocation(line: 231, column: 22, scope: !5895, inlinedAt: !6031)
!6035 = !DILocation(line: 0, scope: !2666, inlinedAt: !6036)
!6036 = distinct !DILocation(line: 232, column: 23, scope: !5898, inlinedAt: !6031)
!6037 = !DILocation(line: 1144, column: 45, scope: !2666, inlinedAt: !6036)
!6038 = !DILocation(line: 233, column: 33, scope: !5898, inlinedAt: !6031)
!6039 = !DILocation(line: 0, scope: !2666, inlinedAt: !6040)
!6040 = distinct !DILocation(line: 233, column: 16, scope: !5898, inlinedAt: !6031)
!6041 = !DILocation(line: 1144, column: 45, scope: !2666, inlinedAt: !6040)
!6042 = !DILocation(line: 0, scope: !5905, inlinedAt: !6043)
!6043 = distinct !DILocation(line: 232, column: 8, scope: !5898, inlinedAt: !6031)
!6044 = !DILocation(line: 45, column: 16, scope: !5905, inlinedAt: !6043)
!6045 = !DILocation(line: 45, column: 25, scope: !5905, inlinedAt: !6043)
!6046 = !DILocation(line: 45, column: 23, scope: !5905, inlinedAt: !6043)
!6047 = !DILocation(line: 232, column: 8, scope: !5895, inlinedAt: !6031)
!6048 = !DILocation(line: 0, scope: !2666, inlinedAt: !6049)
!6049 = distinct !DILocation(line: 235, column: 31, scope: !5895, inlinedAt: !6031)
!6050 = !DILocation(line: 1144, column: 45, scope: !2666, inlinedAt: !6049)
!6051 = !DILocation(line: 235, column: 31, scope: !5895, inlinedAt: !6031)
!6052 = !DILocation(line: 0, scope: !2666, inlinedAt: !6053)
!6053 = distinct !DILocation(line: 235, column: 14, scope: !5895, inlinedAt: !6031)
!6054 = !DILocation(line: 1144, column: 45, scope: !2666, inlinedAt: !6053)
!6055 = !DILocation(line: 235, column: 29, scope: !5895, inlinedAt: !6031)
!6056 = distinct !{!6056, !6033, !6057, !2309}
!6057 = !DILocation(line: 237, column: 2, scope: !5876, inlinedAt: !6031)
!6058 = !DILocation(line: 238, column: 23, scope: !5932, inlinedAt: !6031)
!6059 = !DILocation(line: 238, column: 28, scope: !5932, inlinedAt: !6031)
!6060 = !DILocation(line: 238, column: 55, scope: !5932, inlinedAt: !6031)
!6061 = !DILocation(line: 238, column: 60, scope: !5932, inlinedAt: !6031)
!6062 = !DILocation(line: 238, column: 45, scope: !5932, inlinedAt: !6031)
!6063 = !DILocation(line: 238, column: 11, scope: !5876, inlinedAt: !6031)
!6064 = !DILocation(line: 240, column: 22, scope: !5935, inlinedAt: !6031)
!6065 = !DILocation(line: 241, column: 31, scope: !5935, inlinedAt: !6031)
!6066 = !DILocation(line: 0, scope: !2666, inlinedAt: !6067)
!6067 = distinct !DILocation(line: 241, column: 31, scope: !5935, inlinedAt: !6031)
!6068 = !DILocation(line: 1144, column: 45, scope: !2666, inlinedAt: !6067)
!6069 = !DILocation(line: 0, scope: !2666, inlinedAt: !6070)
!6070 = distinct !DILocation(line: 241, column: 14, scope: !5935, inlinedAt: !6031)
!6071 = !DILocation(line: 1144, column: 45, scope: !2666, inlinedAt: !6070)
!6072 = !DILocation(line: 241, column: 29, scope: !5935, inlinedAt: !6031)
!6073 = !DILocation(line: 244, column: 2, scope: !5935, inlinedAt: !6031)
!6074 = !DILocation(line: 0, scope: !5942, inlinedAt: !6075)
!6075 = distinct !DILocation(line: 247, column: 7, scope: !5876, inlinedAt: !6031)
!6076 = !DILocation(line: 140, column: 26, scope: !5942, inlinedAt: !6075)
!6077 = !DILocation(line: 140, column: 39, scope: !5942, inlinedAt: !6075)
!6078 = !DILocation(line: 0, scope: !2666, inlinedAt: !6079)
!6079 = distinct !DILocation(line: 140, column: 57, scope: !5942, inlinedAt: !6075)
!6080 = !DILocation(line: 1144, column: 45, scope: !2666, inlinedAt: !6079)
!6081 = !DILocation(line: 0, scope: !5962, inlinedAt: !6082)
!6082 = distinct !DILocation(line: 140, column: 42, scope: !5942, inlinedAt: !6075)
!6083 = !DILocation(line: 69, column: 16, scope: !5962, inlinedAt: !6082)
!6084 = !DILocation(line: 69, column: 22, scope: !5962, inlinedAt: !6082)
!6085 = !DILocation(line: 140, column: 7, scope: !5942, inlinedAt: !6075)
!6086 = !DILocation(line: 0, scope: !2666, inlinedAt: !6087)
!6087 = distinct !DILocation(line: 142, column: 31, scope: !5981, inlinedAt: !6075)
!6088 = !DILocation(line: 0, scope: !2666, inlinedAt: !6089)
!6089 = distinct !DILocation(line: 142, column: 14, scope: !5981, inlinedAt: !6075)
!6090 = !DILocation(line: 1144, column: 45, scope: !2666, inlinedAt: !6089)
!6091 = !DILocation(line: 142, column: 29, scope: !5981, inlinedAt: !6075)
!6092 = distinct !{!6092, !6085, !6093, !2309}
!6093 = !DILocation(line: 145, column: 2, scope: !5942, inlinedAt: !6075)
!6094 = !DILocation(line: 0, scope: !2666, inlinedAt: !6095)
!6095 = distinct !DILocation(line: 146, column: 17, scope: !5942, inlinedAt: !6075)
!6096 = !DILocation(line: 1144, column: 45, scope: !2666, inlinedAt: !6095)
!6097 = !DILocation(line: 146, column: 32, scope: !5942, inlinedAt: !6075)
!6098 = distinct !{!6098, !6014, !6099, !2309}
!6099 = !DILocation(line: 426, column: 2, scope: !6005, inlinedAt: !6010)
!6100 = !DILocation(line: 1919, column: 4, scope: !5810)
!6101 = !DILocalVariable(name: "__first", arg: 1, scope: !6102, file: !23, line: 1883, type: !475)
!6102 = distinct !DISubprogram(name: "__unguarded_partition_pivot<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, __gnu_cxx::__ops::_Iter_less_iter>", linkageName: "_ZSt27__unguarded_partition_pivotIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEENS0_5__ops15_Iter_less_iterEET_S9_S9_T0_", scope: !24, file: !23, line: 1883, type: !6103, scopeLine: 1885, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !1787, retainedNodes: !6105)
!6103 = !DISubroutineType(types: !6104)
!6104 = !{!475, !475, !475, !1770}
!6105 = !{!6101, !6106, !6107, !6108}
!6106 = !DILocalVariable(name: "__last", arg: 2, scope: !6102, file: !23, line: 1884, type: !475)
!6107 = !DILocalVariable(name: "__comp", arg: 3, scope: !6102, file: !23, line: 1884, type: !1770)
!6108 = !DILocalVariable(name: "__mid", scope: !6102, file: !23, line: 1886, type: !475)
!6109 = !DILocation(line: 0, scope: !6102, inlinedAt: !6110)
!6110 = distinct !DILocation(line: 1921, column: 6, scope: !5810)
!6111 = !DILocation(line: 0, scope: !5063, inlinedAt: !6112)
!6112 = distinct !DILocation(line: 1886, column: 55, scope: !6102, inlinedAt: !6110)
!6113 = !DILocation(line: 1886, column: 66, scope: !6102, inlinedAt: !6110)
!6114 = !DILocation(line: 0, scope: !2666, inlinedAt: !6115)
!6115 = distinct !DILocation(line: 1886, column: 45, scope: !6102, inlinedAt: !6110)
!6116 = !DILocation(line: 1144, column: 45, scope: !2666, inlinedAt: !6115)
!6117 = !DILocation(line: 0, scope: !2666, inlinedAt: !6118)
!6118 = distinct !DILocation(line: 1887, column: 52, scope: !6102, inlinedAt: !6110)
!6119 = !DILocation(line: 0, scope: !2774, inlinedAt: !6120)
!6120 = distinct !DILocation(line: 1887, column: 71, scope: !6102, inlinedAt: !6110)
!6121 = !DILocation(line: 1154, column: 45, scope: !2774, inlinedAt: !6120)
!6122 = !DILocalVariable(name: "__result", arg: 1, scope: !6123, file: !23, line: 82, type: !475)
!6123 = distinct !DISubprogram(name: "__move_median_to_first<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, __gnu_cxx::__ops::_Iter_less_iter>", linkageName: "_ZSt22__move_median_to_firstIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEENS0_5__ops15_Iter_less_iterEEvT_S9_S9_S9_T0_", scope: !24, file: !23, line: 82, type: !6124, scopeLine: 84, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !6131, retainedNodes: !6126)
!6124 = !DISubroutineType(types: !6125)
!6125 = !{null, !475, !475, !475, !475, !1770}
!6126 = !{!6122, !6127, !6128, !6129, !6130}
!6127 = !DILocalVariable(name: "__a", arg: 2, scope: !6123, file: !23, line: 82, type: !475)
!6128 = !DILocalVariable(name: "__b", arg: 3, scope: !6123, file: !23, line: 82, type: !475)
!6129 = !DILocalVariable(name: "__c", arg: 4, scope: !6123, file: !23, line: 83, type: !475)
!6130 = !DILocalVariable(name: "__comp", arg: 5, scope: !6123, file: !23, line: 83, type: !1770)
!6131 = !{!1783, !1789}
!6132 = !DILocation(line: 0, scope: !6123, inlinedAt: !6133)
!6133 = distinct !DILocation(line: 1887, column: 7, scope: !6102, inlinedAt: !6110)
!6134 = !DILocation(line: 0, scope: !5905, inlinedAt: !6135)
!6135 = distinct !DILocation(line: 85, column: 11, scope: !6136, inlinedAt: !6133)
!6136 = distinct !DILexicalBlock(scope: !6123, file: !23, line: 85, column: 11)
!6137 = !DILocation(line: 45, column: 16, scope: !5905, inlinedAt: !6135)
!6138 = !DILocation(line: 45, column: 25, scope: !5905, inlinedAt: !6135)
!6139 = !DILocation(line: 45, column: 23, scope: !5905, inlinedAt: !6135)
!6140 = !DILocation(line: 0, scope: !5905, inlinedAt: !6141)
!6141 = distinct !DILocation(line: 87, column: 8, scope: !6142, inlinedAt: !6133)
!6142 = distinct !DILexicalBlock(scope: !6143, file: !23, line: 87, column: 8)
!6143 = distinct !DILexicalBlock(scope: !6136, file: !23, line: 86, column: 2)
!6144 = !DILocation(line: 0, scope: !5905, inlinedAt: !6145)
!6145 = distinct !DILocation(line: 94, column: 16, scope: !6146, inlinedAt: !6133)
!6146 = distinct !DILexicalBlock(scope: !6136, file: !23, line: 94, column: 16)
!6147 = !DILocation(line: 45, column: 25, scope: !5905, inlinedAt: !6148)
!6148 = distinct !DILocation(line: 0, scope: !6136, inlinedAt: !6133)
!6149 = !DILocation(line: 85, column: 11, scope: !6123, inlinedAt: !6133)
!6150 = !DILocation(line: 45, column: 23, scope: !5905, inlinedAt: !6141)
!6151 = !DILocation(line: 87, column: 8, scope: !6143, inlinedAt: !6133)
!6152 = !DILocalVariable(name: "__a", arg: 1, scope: !6153, file: !2512, line: 382, type: !475)
!6153 = distinct !DISubprogram(name: "iter_swap<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, __gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > > >", linkageName: "_ZSt9iter_swapIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEES6_EvT_T0_", scope: !24, file: !2509, line: 152, type: !4532, scopeLine: 153, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !6156, retainedNodes: !6154)
!6154 = !{!6152, !6155}
!6155 = !DILocalVariable(name: "__b", arg: 2, scope: !6153, file: !2512, line: 382, type: !475)
!6156 = !{!6157, !6158}
!6157 = !DITemplateTypeParameter(name: "_FIter1", type: !475)
!6158 = !DITemplateTypeParameter(name: "_FIter2", type: !475)
!6159 = !DILocation(line: 0, scope: !6153, inlinedAt: !6160)
!6160 = distinct !DILocation(line: 88, column: 6, scope: !6142, inlinedAt: !6133)
!6161 = !DILocalVariable(name: "__a", arg: 1, scope: !6162, file: !6163, line: 196, type: !41)
!6162 = distinct !DISubprogram(name: "swap<double>", linkageName: "_ZSt4swapIdENSt9enable_ifIXsr6__and_ISt6__not_ISt15__is_tuple_likeIT_EESt21is_move_constructibleIS3_ESt18is_move_assignableIS3_EEE5valueEvE4typeERS3_SC_", scope: !24, file: !6163, line: 196, type: !6164, scopeLine: 199, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !209, retainedNodes: !6170)
!6163 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/move.h", directory: "", checksumkind: CSK_MD5, checksum: "0c3876f398d8dc449bea393734a87ee1")
!6164 = !DISubroutineType(types: !6165)
!6165 = !{!6166, !41, !41}
!6166 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !6167, file: !359, line: 2234, baseType: null)
!6167 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "enable_if<true, void>", scope: !24, file: !359, line: 2233, size: 8, flags: DIFlagTypePassByValue, elements: !258, templateParams: !6168, identifier: "_ZTSSt9enable_ifILb1EvE")
!6168 = !{!753, !6169}
!6169 = !DITemplateTypeParameter(name: "_Tp", type: null, defaulted: true)
!6170 = !{!6161, !6171, !6172}
!6171 = !DILocalVariable(name: "__b", arg: 2, scope: !6162, file: !6163, line: 196, type: !41)
!6172 = !DILocalVariable(name: "__tmp", scope: !6162, file: !6163, line: 204, type: !29)
!6173 = !DILocation(line: 0, scope: !6162, inlinedAt: !6174)
!6174 = distinct !DILocation(line: 182, column: 7, scope: !6153, inlinedAt: !6160)
!6175 = !DILocation(line: 204, column: 19, scope: !6162, inlinedAt: !6174)
!6176 = !DILocation(line: 205, column: 11, scope: !6162, inlinedAt: !6174)
!6177 = !DILocation(line: 206, column: 11, scope: !6162, inlinedAt: !6174)
!6178 = !DILocation(line: 88, column: 6, scope: !6142, inlinedAt: !6133)
!6179 = !DILocation(line: 0, scope: !5905, inlinedAt: !6180)
!6180 = distinct !DILocation(line: 89, column: 13, scope: !6181, inlinedAt: !6133)
!6181 = distinct !DILexicalBlock(scope: !6142, file: !23, line: 89, column: 13)
!6182 = !DILocation(line: 45, column: 23, scope: !5905, inlinedAt: !6180)
!6183 = !DILocation(line: 0, scope: !6153, inlinedAt: !6184)
!6184 = distinct !DILocation(line: 90, column: 6, scope: !6181, inlinedAt: !6133)
!6185 = !DILocation(line: 0, scope: !6153, inlinedAt: !6186)
!6186 = distinct !DILocation(line: 92, column: 6, scope: !6181, inlinedAt: !6133)
!6187 = !DILocation(line: 0, scope: !6162, inlinedAt: !6188)
!6188 = distinct !DILocation(line: 182, column: 7, scope: !6153, inlinedAt: !6184)
!6189 = !DILocation(line: 0, scope: !6162, inlinedAt: !6190)
!6190 = distinct !DILocation(line: 182, column: 7, scope: !6153, inlinedAt: !6186)
!6191 = !DILocation(line: 204, column: 19, scope: !6162, inlinedAt: !6192)
!6192 = distinct !DILocation(line: 182, column: 7, scope: !6153, inlinedAt: !6193)
!6193 = distinct !DILocation(line: 0, scope: !6181, inlinedAt: !6133)
!6194 = !DILocation(line: 89, column: 13, scope: !6142, inlinedAt: !6133)
!6195 = !DILocation(line: 205, column: 11, scope: !6162, inlinedAt: !6188)
!6196 = !DILocation(line: 206, column: 11, scope: !6162, inlinedAt: !6188)
!6197 = !DILocation(line: 90, column: 6, scope: !6181, inlinedAt: !6133)
!6198 = !DILocation(line: 205, column: 11, scope: !6162, inlinedAt: !6190)
!6199 = !DILocation(line: 206, column: 11, scope: !6162, inlinedAt: !6190)
!6200 = !DILocation(line: 45, column: 23, scope: !5905, inlinedAt: !6145)
!6201 = !DILocation(line: 94, column: 16, scope: !6136, inlinedAt: !6133)
!6202 = !DILocation(line: 0, scope: !6153, inlinedAt: !6203)
!6203 = distinct !DILocation(line: 95, column: 2, scope: !6146, inlinedAt: !6133)
!6204 = !DILocation(line: 0, scope: !6162, inlinedAt: !6205)
!6205 = distinct !DILocation(line: 182, column: 7, scope: !6153, inlinedAt: !6203)
!6206 = !DILocation(line: 204, column: 19, scope: !6162, inlinedAt: !6205)
!6207 = !DILocation(line: 205, column: 11, scope: !6162, inlinedAt: !6205)
!6208 = !DILocation(line: 206, column: 11, scope: !6162, inlinedAt: !6205)
!6209 = !DILocation(line: 95, column: 2, scope: !6146, inlinedAt: !6133)
!6210 = !DILocation(line: 0, scope: !5905, inlinedAt: !6211)
!6211 = distinct !DILocation(line: 96, column: 16, scope: !6212, inlinedAt: !6133)
!6212 = distinct !DILexicalBlock(scope: !6146, file: !23, line: 96, column: 16)
!6213 = !DILocation(line: 45, column: 23, scope: !5905, inlinedAt: !6211)
!6214 = !DILocation(line: 0, scope: !6153, inlinedAt: !6215)
!6215 = distinct !DILocation(line: 97, column: 2, scope: !6212, inlinedAt: !6133)
!6216 = !DILocation(line: 0, scope: !6153, inlinedAt: !6217)
!6217 = distinct !DILocation(line: 99, column: 2, scope: !6212, inlinedAt: !6133)
!6218 = !DILocation(line: 0, scope: !6162, inlinedAt: !6219)
!6219 = distinct !DILocation(line: 182, column: 7, scope: !6153, inlinedAt: !6215)
!6220 = !DILocation(line: 0, scope: !6162, inlinedAt: !6221)
!6221 = distinct !DILocation(line: 182, column: 7, scope: !6153, inlinedAt: !6217)
!6222 = !DILocation(line: 204, column: 19, scope: !6162, inlinedAt: !6223)
!6223 = distinct !DILocation(line: 182, column: 7, scope: !6153, inlinedAt: !6224)
!6224 = distinct !DILocation(line: 0, scope: !6212, inlinedAt: !6133)
!6225 = !DILocation(line: 96, column: 16, scope: !6146, inlinedAt: !6133)
!6226 = !DILocation(line: 205, column: 11, scope: !6162, inlinedAt: !6219)
!6227 = !DILocation(line: 206, column: 11, scope: !6162, inlinedAt: !6219)
!6228 = !DILocation(line: 97, column: 2, scope: !6212, inlinedAt: !6133)
!6229 = !DILocation(line: 205, column: 11, scope: !6162, inlinedAt: !6221)
!6230 = !DILocation(line: 206, column: 11, scope: !6162, inlinedAt: !6221)
!6231 = !DILocation(line: 1865, column: 7, scope: !6232, inlinedAt: !6240)
!6232 = distinct !DISubprogram(name: "__unguarded_partition<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, __gnu_cxx::__ops::_Iter_less_iter>", linkageName: "_ZSt21__unguarded_partitionIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEENS0_5__ops15_Iter_less_iterEET_S9_S9_S9_T0_", scope: !24, file: !23, line: 1861, type: !6233, scopeLine: 1864, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !1787, retainedNodes: !6235)
!6233 = !DISubroutineType(types: !6234)
!6234 = !{!475, !475, !475, !475, !1770}
!6235 = !{!6236, !6237, !6238, !6239}
!6236 = !DILocalVariable(name: "__first", arg: 1, scope: !6232, file: !23, line: 1861, type: !475)
!6237 = !DILocalVariable(name: "__last", arg: 2, scope: !6232, file: !23, line: 1862, type: !475)
!6238 = !DILocalVariable(name: "__pivot", arg: 3, scope: !6232, file: !23, line: 1863, type: !475)
!6239 = !DILocalVariable(name: "__comp", arg: 4, scope: !6232, file: !23, line: 1863, type: !1770)
!6240 = distinct !DILocation(line: 1889, column: 14, scope: !6102, inlinedAt: !6110)
!6241 = !DILocation(line: 0, scope: !6232, inlinedAt: !6240)
!6242 = !DILocation(line: 1867, column: 4, scope: !6243, inlinedAt: !6240)
!6243 = distinct !DILexicalBlock(scope: !6232, file: !23, line: 1866, column: 2)
!6244 = !DILocation(line: 0, scope: !5905, inlinedAt: !6245)
!6245 = distinct !DILocation(line: 1867, column: 11, scope: !6243, inlinedAt: !6240)
!6246 = !DILocation(line: 45, column: 16, scope: !5905, inlinedAt: !6245)
!6247 = !DILocation(line: 45, column: 23, scope: !5905, inlinedAt: !6245)
!6248 = !DILocation(line: 0, scope: !4363, inlinedAt: !6249)
!6249 = distinct !DILocation(line: 1868, column: 6, scope: !6243, inlinedAt: !6240)
!6250 = !DILocation(line: 1107, column: 2, scope: !4363, inlinedAt: !6249)
!6251 = distinct !{!6251, !6242, !6252, !2309}
!6252 = !DILocation(line: 1868, column: 8, scope: !6243, inlinedAt: !6240)
!6253 = !DILocation(line: 1121, column: 2, scope: !6016, inlinedAt: !6254)
!6254 = distinct !DILocation(line: 0, scope: !6243, inlinedAt: !6240)
!6255 = !DILocation(line: 0, scope: !5905, inlinedAt: !6256)
!6256 = distinct !DILocation(line: 1870, column: 11, scope: !6243, inlinedAt: !6240)
!6257 = !DILocation(line: 45, column: 25, scope: !5905, inlinedAt: !6256)
!6258 = !DILocation(line: 45, column: 23, scope: !5905, inlinedAt: !6256)
!6259 = !DILocation(line: 1870, column: 4, scope: !6243, inlinedAt: !6240)
!6260 = distinct !{!6260, !6259, !6261, !2309}
!6261 = !DILocation(line: 1871, column: 8, scope: !6243, inlinedAt: !6240)
!6262 = !DILocation(line: 0, scope: !5998, inlinedAt: !6263)
!6263 = distinct !DILocation(line: 1872, column: 18, scope: !6264, inlinedAt: !6240)
!6264 = distinct !DILexicalBlock(scope: !6243, file: !23, line: 1872, column: 8)
!6265 = !DILocation(line: 1257, column: 27, scope: !5998, inlinedAt: !6263)
!6266 = !DILocation(line: 1872, column: 8, scope: !6243, inlinedAt: !6240)
!6267 = !DILocation(line: 0, scope: !6153, inlinedAt: !6268)
!6268 = distinct !DILocation(line: 1874, column: 4, scope: !6243, inlinedAt: !6240)
!6269 = !DILocation(line: 0, scope: !6162, inlinedAt: !6270)
!6270 = distinct !DILocation(line: 182, column: 7, scope: !6153, inlinedAt: !6268)
!6271 = !DILocation(line: 205, column: 11, scope: !6162, inlinedAt: !6270)
!6272 = !DILocation(line: 206, column: 11, scope: !6162, inlinedAt: !6270)
!6273 = !DILocation(line: 0, scope: !4363, inlinedAt: !6274)
!6274 = distinct !DILocation(line: 1875, column: 4, scope: !6243, inlinedAt: !6240)
!6275 = distinct !{!6275, !6231, !6276, !2309}
!6276 = !DILocation(line: 1876, column: 2, scope: !6232, inlinedAt: !6240)
!6277 = !DILocation(line: 0, scope: !5810)
!6278 = !DILocation(line: 1922, column: 4, scope: !5810)
!6279 = !DILocation(line: 1925, column: 5, scope: !5801)
!6280 = distinct !DISubprogram(name: "__final_insertion_sort<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, __gnu_cxx::__ops::_Iter_less_iter>", linkageName: "_ZSt22__final_insertion_sortIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEENS0_5__ops15_Iter_less_iterEEvT_S9_T0_", scope: !24, file: !23, line: 1844, type: !4541, scopeLine: 1846, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !1787, retainedNodes: !6281)
!6281 = !{!6282, !6283, !6284}
!6282 = !DILocalVariable(name: "__first", arg: 1, scope: !6280, file: !23, line: 1844, type: !475)
!6283 = !DILocalVariable(name: "__last", arg: 2, scope: !6280, file: !23, line: 1845, type: !475)
!6284 = !DILocalVariable(name: "__comp", arg: 3, scope: !6280, file: !23, line: 1845, type: !1770)
!6285 = !DILocation(line: 0, scope: !6280)
!6286 = !DILocation(line: 0, scope: !5063, inlinedAt: !6287)
!6287 = distinct !DILocation(line: 1847, column: 18, scope: !6288)
!6288 = distinct !DILexicalBlock(scope: !6280, file: !23, line: 1847, column: 11)
!6289 = !DILocation(line: 1333, column: 27, scope: !5063, inlinedAt: !6287)
!6290 = !DILocation(line: 1847, column: 28, scope: !6288)
!6291 = !DILocation(line: 1847, column: 11, scope: !6280)
!6292 = !DILocation(line: 0, scope: !2666, inlinedAt: !6293)
!6293 = distinct !DILocation(line: 1849, column: 43, scope: !6294)
!6294 = distinct !DILexicalBlock(scope: !6288, file: !23, line: 1848, column: 2)
!6295 = !DILocalVariable(name: "__first", arg: 1, scope: !6296, file: !23, line: 1802, type: !475)
!6296 = distinct !DISubprogram(name: "__insertion_sort<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, __gnu_cxx::__ops::_Iter_less_iter>", linkageName: "_ZSt16__insertion_sortIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEENS0_5__ops15_Iter_less_iterEEvT_S9_T0_", scope: !24, file: !23, line: 1802, type: !4541, scopeLine: 1804, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !1787, retainedNodes: !6297)
!6297 = !{!6295, !6298, !6299, !6300, !6302}
!6298 = !DILocalVariable(name: "__last", arg: 2, scope: !6296, file: !23, line: 1803, type: !475)
!6299 = !DILocalVariable(name: "__comp", arg: 3, scope: !6296, file: !23, line: 1803, type: !1770)
!6300 = !DILocalVariable(name: "__i", scope: !6301, file: !23, line: 1807, type: !475)
!6301 = distinct !DILexicalBlock(scope: !6296, file: !23, line: 1807, column: 7)
!6302 = !DILocalVariable(name: "__val", scope: !6303, file: !23, line: 1812, type: !1780)
!6303 = distinct !DILexicalBlock(scope: !6304, file: !23, line: 1810, column: 6)
!6304 = distinct !DILexicalBlock(scope: !6305, file: !23, line: 1809, column: 8)
!6305 = distinct !DILexicalBlock(scope: !6306, file: !23, line: 1808, column: 2)
!6306 = distinct !DILexicalBlock(scope: !6301, file: !23, line: 1807, column: 7)
!6307 = !DILocation(line: 0, scope: !6296, inlinedAt: !6308)
!6308 = distinct !DILocation(line: 1849, column: 4, scope: !6294)
!6309 = !DILocation(line: 0, scope: !4384, inlinedAt: !6310)
!6310 = distinct !DILocation(line: 1805, column: 19, scope: !6311, inlinedAt: !6308)
!6311 = distinct !DILexicalBlock(scope: !6296, file: !23, line: 1805, column: 11)
!6312 = !DILocation(line: 1807, column: 7, scope: !6301, inlinedAt: !6308)
!6313 = !DILocation(line: 45, column: 16, scope: !5905, inlinedAt: !6314)
!6314 = distinct !DILocation(line: 1809, column: 8, scope: !6304, inlinedAt: !6308)
!6315 = !DILocation(line: 0, scope: !5905, inlinedAt: !6314)
!6316 = !DILocation(line: 45, column: 25, scope: !5905, inlinedAt: !6314)
!6317 = !DILocation(line: 45, column: 23, scope: !5905, inlinedAt: !6314)
!6318 = !DILocation(line: 1809, column: 8, scope: !6305, inlinedAt: !6308)
!6319 = !DILocation(line: 0, scope: !6303, inlinedAt: !6308)
!6320 = !DILocation(line: 0, scope: !2666, inlinedAt: !6321)
!6321 = distinct !DILocation(line: 1813, column: 8, scope: !6303, inlinedAt: !6308)
!6322 = !DILocalVariable(name: "__first", arg: 1, scope: !6323, file: !2509, line: 883, type: !475)
!6323 = distinct !DISubprogram(name: "move_backward<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, __gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > > >", linkageName: "_ZSt13move_backwardIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEES6_ET0_T_S8_S7_", scope: !24, file: !2509, line: 883, type: !2706, scopeLine: 884, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !6327, retainedNodes: !6324)
!6324 = !{!6322, !6325, !6326}
!6325 = !DILocalVariable(name: "__last", arg: 2, scope: !6323, file: !2509, line: 883, type: !475)
!6326 = !DILocalVariable(name: "__result", arg: 3, scope: !6323, file: !2509, line: 883, type: !475)
!6327 = !{!6328, !6329}
!6328 = !DITemplateTypeParameter(name: "_BI1", type: !475)
!6329 = !DITemplateTypeParameter(name: "_BI2", type: !475)
!6330 = !DILocation(line: 0, scope: !6323, inlinedAt: !6331)
!6331 = distinct !DILocation(line: 1813, column: 8, scope: !6303, inlinedAt: !6308)
!6332 = !DILocalVariable(name: "__first", arg: 1, scope: !6333, file: !2509, line: 796, type: !475)
!6333 = distinct !DISubprogram(name: "__copy_move_backward_a<true, __gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, __gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > > >", linkageName: "_ZSt22__copy_move_backward_aILb1EN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEES6_ET1_T0_S8_S7_", scope: !24, file: !2509, line: 796, type: !2706, scopeLine: 797, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !2721, retainedNodes: !6334)
!6334 = !{!6332, !6335, !6336}
!6335 = !DILocalVariable(name: "__last", arg: 2, scope: !6333, file: !2509, line: 796, type: !475)
!6336 = !DILocalVariable(name: "__result", arg: 3, scope: !6333, file: !2509, line: 796, type: !475)
!6337 = !DILocation(line: 0, scope: !6333, inlinedAt: !6338)
!6338 = distinct !DILocation(line: 892, column: 14, scope: !6323, inlinedAt: !6331)
!6339 = !DILocation(line: 0, scope: !2862, inlinedAt: !6340)
!6340 = distinct !DILocation(line: 799, column: 3, scope: !6333, inlinedAt: !6338)
!6341 = !DILocation(line: 0, scope: !2870, inlinedAt: !6342)
!6342 = distinct !DILocation(line: 769, column: 14, scope: !2862, inlinedAt: !6340)
!6343 = !DILocation(line: 0, scope: !2877, inlinedAt: !6344)
!6344 = distinct !DILocation(line: 758, column: 14, scope: !2870, inlinedAt: !6342)
!6345 = !DILocation(line: 742, column: 6, scope: !2887, inlinedAt: !6344)
!6346 = !DILocation(line: 1815, column: 6, scope: !6303, inlinedAt: !6308)
!6347 = !DILocalVariable(name: "__last", arg: 1, scope: !6348, file: !23, line: 1782, type: !475)
!6348 = distinct !DISubprogram(name: "__unguarded_linear_insert<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, __gnu_cxx::__ops::_Val_less_iter>", linkageName: "_ZSt25__unguarded_linear_insertIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEENS0_5__ops14_Val_less_iterEEvT_T0_", scope: !24, file: !23, line: 1782, type: !6349, scopeLine: 1784, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !6355, retainedNodes: !6351)
!6349 = !DISubroutineType(types: !6350)
!6350 = !{null, !475, !1831}
!6351 = !{!6347, !6352, !6353, !6354}
!6352 = !DILocalVariable(name: "__comp", arg: 2, scope: !6348, file: !23, line: 1783, type: !1831)
!6353 = !DILocalVariable(name: "__val", scope: !6348, file: !23, line: 1786, type: !1780)
!6354 = !DILocalVariable(name: "__next", scope: !6348, file: !23, line: 1787, type: !475)
!6355 = !{!1788, !6356}
!6356 = !DITemplateTypeParameter(name: "_Compare", type: !1831)
!6357 = !DILocation(line: 0, scope: !6348, inlinedAt: !6358)
!6358 = distinct !DILocation(line: 1817, column: 6, scope: !6304, inlinedAt: !6308)
!6359 = !DILocation(line: 0, scope: !6016, inlinedAt: !6360)
!6360 = distinct !DILocation(line: 1788, column: 7, scope: !6348, inlinedAt: !6358)
!6361 = !DILocation(line: 98, column: 24, scope: !6362, inlinedAt: !6374)
!6362 = distinct !DISubprogram(name: "operator()<double, __gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > > >", linkageName: "_ZNK9__gnu_cxx5__ops14_Val_less_iterclIdNS_17__normal_iteratorIPdSt6vectorIdSaIdEEEEEEbRT_T0_", scope: !1831, file: !1771, line: 97, type: !6363, scopeLine: 98, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !6368, declaration: !6367, retainedNodes: !6369)
!6363 = !DISubroutineType(types: !6364)
!6364 = !{!105, !6365, !41, !475}
!6365 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6366, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!6366 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1831)
!6367 = !DISubprogram(name: "operator()<double, __gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > > >", linkageName: "_ZNK9__gnu_cxx5__ops14_Val_less_iterclIdNS_17__normal_iteratorIPdSt6vectorIdSaIdEEEEEEbRT_T0_", scope: !1831, file: !1771, line: 97, type: !6363, scopeLine: 97, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !6368)
!6368 = !{!5969, !1783}
!6369 = !{!6370, !6372, !6373}
!6370 = !DILocalVariable(name: "this", arg: 1, scope: !6362, type: !6371, flags: DIFlagArtificial | DIFlagObjectPointer)
!6371 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6366, size: 64)
!6372 = !DILocalVariable(name: "__val", arg: 2, scope: !6362, file: !1771, line: 97, type: !41)
!6373 = !DILocalVariable(name: "__it", arg: 3, scope: !6362, file: !1771, line: 97, type: !475)
!6374 = distinct !DILocation(line: 1789, column: 14, scope: !6348, inlinedAt: !6358)
!6375 = !DILocation(line: 98, column: 22, scope: !6362, inlinedAt: !6374)
!6376 = !DILocation(line: 1789, column: 7, scope: !6348, inlinedAt: !6358)
!6377 = !DILocation(line: 1791, column: 12, scope: !6378, inlinedAt: !6358)
!6378 = distinct !DILexicalBlock(scope: !6348, file: !23, line: 1790, column: 2)
!6379 = !DILocation(line: 0, scope: !6016, inlinedAt: !6380)
!6380 = distinct !DILocation(line: 1793, column: 4, scope: !6378, inlinedAt: !6358)
!6381 = !DILocation(line: 1121, column: 2, scope: !6016, inlinedAt: !6382)
!6382 = distinct !DILocation(line: 0, scope: !6348, inlinedAt: !6358)
!6383 = !DILocation(line: 0, scope: !6362, inlinedAt: !6374)
!6384 = distinct !{!6384, !6376, !6385, !2309}
!6385 = !DILocation(line: 1794, column: 2, scope: !6348, inlinedAt: !6358)
!6386 = !DILocation(line: 0, scope: !6304, inlinedAt: !6308)
!6387 = !DILocation(line: 0, scope: !6301, inlinedAt: !6308)
!6388 = !DILocation(line: 1807, scope: !6301, inlinedAt: !6308)
!6389 = !DILocation(line: 0, scope: !2687, inlinedAt: !6390)
!6390 = distinct !DILocation(line: 1807, column: 57, scope: !6306, inlinedAt: !6308)
!6391 = !DILocation(line: 1240, column: 27, scope: !2687, inlinedAt: !6390)
!6392 = distinct !{!6392, !6312, !6393, !2309}
!6393 = !DILocation(line: 1819, column: 2, scope: !6301, inlinedAt: !6308)
!6394 = !DILocation(line: 1144, column: 45, scope: !2666, inlinedAt: !6293)
!6395 = !DILocation(line: 0, scope: !2666, inlinedAt: !6396)
!6396 = distinct !DILocation(line: 1850, column: 44, scope: !6294)
!6397 = !DILocalVariable(name: "__first", arg: 1, scope: !6398, file: !23, line: 1826, type: !475)
!6398 = distinct !DISubprogram(name: "__unguarded_insertion_sort<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, __gnu_cxx::__ops::_Iter_less_iter>", linkageName: "_ZSt26__unguarded_insertion_sortIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEENS0_5__ops15_Iter_less_iterEEvT_S9_T0_", scope: !24, file: !23, line: 1826, type: !4541, scopeLine: 1828, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !1787, retainedNodes: !6399)
!6399 = !{!6397, !6400, !6401, !6402}
!6400 = !DILocalVariable(name: "__last", arg: 2, scope: !6398, file: !23, line: 1827, type: !475)
!6401 = !DILocalVariable(name: "__comp", arg: 3, scope: !6398, file: !23, line: 1827, type: !1770)
!6402 = !DILocalVariable(name: "__i", scope: !6403, file: !23, line: 1829, type: !475)
!6403 = distinct !DILexicalBlock(scope: !6398, file: !23, line: 1829, column: 7)
!6404 = !DILocation(line: 0, scope: !6398, inlinedAt: !6405)
!6405 = distinct !DILocation(line: 1850, column: 4, scope: !6294)
!6406 = !DILocation(line: 0, scope: !6403, inlinedAt: !6405)
!6407 = !DILocation(line: 0, scope: !2687, inlinedAt: !6408)
!6408 = distinct !DILocation(line: 1829, column: 53, scope: !6409, inlinedAt: !6405)
!6409 = distinct !DILexicalBlock(scope: !6403, file: !23, line: 1829, column: 7)
!6410 = !DILocation(line: 1240, column: 27, scope: !2687, inlinedAt: !6408)
!6411 = !DILocation(line: 1829, column: 7, scope: !6403, inlinedAt: !6405)
!6412 = !DILocation(line: 0, scope: !6348, inlinedAt: !6413)
!6413 = distinct !DILocation(line: 1830, column: 2, scope: !6409, inlinedAt: !6405)
!6414 = !DILocation(line: 1786, column: 10, scope: !6348, inlinedAt: !6413)
!6415 = !DILocation(line: 0, scope: !6016, inlinedAt: !6416)
!6416 = distinct !DILocation(line: 1788, column: 7, scope: !6348, inlinedAt: !6413)
!6417 = !DILocation(line: 1121, column: 2, scope: !6016, inlinedAt: !6418)
!6418 = distinct !DILocation(line: 0, scope: !6348, inlinedAt: !6413)
!6419 = !DILocation(line: 98, column: 24, scope: !6362, inlinedAt: !6420)
!6420 = distinct !DILocation(line: 1789, column: 14, scope: !6348, inlinedAt: !6413)
!6421 = !DILocation(line: 98, column: 22, scope: !6362, inlinedAt: !6420)
!6422 = !DILocation(line: 1789, column: 7, scope: !6348, inlinedAt: !6413)
!6423 = !DILocation(line: 1791, column: 12, scope: !6378, inlinedAt: !6413)
!6424 = !DILocation(line: 0, scope: !6016, inlinedAt: !6425)
!6425 = distinct !DILocation(line: 1793, column: 4, scope: !6378, inlinedAt: !6413)
!6426 = !DILocation(line: 0, scope: !6362, inlinedAt: !6420)
!6427 = distinct !{!6427, !6422, !6428, !2309}
!6428 = !DILocation(line: 1794, column: 2, scope: !6348, inlinedAt: !6413)
!6429 = !DILocation(line: 1795, column: 15, scope: !6348, inlinedAt: !6413)
!6430 = !DILocation(line: 0, scope: !4363, inlinedAt: !6431)
!6431 = distinct !DILocation(line: 1829, column: 64, scope: !6409, inlinedAt: !6405)
!6432 = !DILocation(line: 1107, column: 2, scope: !4363, inlinedAt: !6431)
!6433 = distinct !{!6433, !6411, !6434, !2309}
!6434 = !DILocation(line: 1831, column: 46, scope: !6403, inlinedAt: !6405)
!6435 = !DILocation(line: 0, scope: !6296, inlinedAt: !6436)
!6436 = distinct !DILocation(line: 1854, column: 2, scope: !6288)
!6437 = !DILocation(line: 0, scope: !4384, inlinedAt: !6438)
!6438 = distinct !DILocation(line: 1805, column: 19, scope: !6311, inlinedAt: !6436)
!6439 = !DILocation(line: 1224, column: 27, scope: !4384, inlinedAt: !6438)
!6440 = !DILocation(line: 1805, column: 11, scope: !6296, inlinedAt: !6436)
!6441 = !DILocation(line: 0, scope: !5905, inlinedAt: !6442)
!6442 = distinct !DILocation(line: 1809, column: 8, scope: !6304, inlinedAt: !6436)
!6443 = !DILocation(line: 45, column: 16, scope: !5905, inlinedAt: !6442)
!6444 = !DILocation(line: 45, column: 25, scope: !5905, inlinedAt: !6442)
!6445 = !DILocation(line: 45, column: 23, scope: !5905, inlinedAt: !6442)
!6446 = !DILocation(line: 1809, column: 8, scope: !6305, inlinedAt: !6436)
!6447 = !DILocation(line: 0, scope: !6303, inlinedAt: !6436)
!6448 = !DILocation(line: 0, scope: !2666, inlinedAt: !6449)
!6449 = distinct !DILocation(line: 1813, column: 8, scope: !6303, inlinedAt: !6436)
!6450 = !DILocation(line: 1144, column: 45, scope: !2666, inlinedAt: !6449)
!6451 = !DILocation(line: 0, scope: !6323, inlinedAt: !6452)
!6452 = distinct !DILocation(line: 1813, column: 8, scope: !6303, inlinedAt: !6436)
!6453 = !DILocation(line: 0, scope: !6333, inlinedAt: !6454)
!6454 = distinct !DILocation(line: 892, column: 14, scope: !6323, inlinedAt: !6452)
!6455 = !DILocation(line: 0, scope: !2862, inlinedAt: !6456)
!6456 = distinct !DILocation(line: 799, column: 3, scope: !6333, inlinedAt: !6454)
!6457 = !DILocation(line: 0, scope: !2870, inlinedAt: !6458)
!6458 = distinct !DILocation(line: 769, column: 14, scope: !2862, inlinedAt: !6456)
!6459 = !DILocation(line: 0, scope: !2877, inlinedAt: !6460)
!6460 = distinct !DILocation(line: 758, column: 14, scope: !2870, inlinedAt: !6458)
!6461 = !DILocation(line: 740, column: 34, scope: !2877, inlinedAt: !6460)
!6462 = !DILocation(line: 742, column: 33, scope: !2887, inlinedAt: !6460)
!6463 = !DILocation(line: 742, column: 6, scope: !2887, inlinedAt: !6460)
!6464 = !DILocation(line: 1815, column: 6, scope: !6303, inlinedAt: !6436)
!6465 = !DILocation(line: 0, scope: !6348, inlinedAt: !6466)
!6466 = distinct !DILocation(line: 1817, column: 6, scope: !6304, inlinedAt: !6436)
!6467 = !DILocation(line: 0, scope: !6016, inlinedAt: !6468)
!6468 = distinct !DILocation(line: 1788, column: 7, scope: !6348, inlinedAt: !6466)
!6469 = !DILocation(line: 98, column: 24, scope: !6362, inlinedAt: !6470)
!6470 = distinct !DILocation(line: 1789, column: 14, scope: !6348, inlinedAt: !6466)
!6471 = !DILocation(line: 98, column: 22, scope: !6362, inlinedAt: !6470)
!6472 = !DILocation(line: 1789, column: 7, scope: !6348, inlinedAt: !6466)
!6473 = !DILocation(line: 1791, column: 12, scope: !6378, inlinedAt: !6466)
!6474 = !DILocation(line: 0, scope: !6016, inlinedAt: !6475)
!6475 = distinct !DILocation(line: 1793, column: 4, scope: !6378, inlinedAt: !6466)
!6476 = !DILocation(line: 1121, column: 2, scope: !6016, inlinedAt: !6477)
!6477 = distinct !DILocation(line: 0, scope: !6348, inlinedAt: !6466)
!6478 = !DILocation(line: 0, scope: !6362, inlinedAt: !6470)
!6479 = distinct !{!6479, !6472, !6480, !2309}
!6480 = !DILocation(line: 1794, column: 2, scope: !6348, inlinedAt: !6466)
!6481 = !DILocation(line: 0, scope: !6304, inlinedAt: !6436)
!6482 = !DILocation(line: 0, scope: !6301, inlinedAt: !6436)
!6483 = !DILocation(line: 1807, scope: !6301, inlinedAt: !6436)
!6484 = !DILocation(line: 0, scope: !2687, inlinedAt: !6485)
!6485 = distinct !DILocation(line: 1807, column: 57, scope: !6306, inlinedAt: !6436)
!6486 = !DILocation(line: 1240, column: 27, scope: !2687, inlinedAt: !6485)
!6487 = !DILocation(line: 1807, column: 7, scope: !6301, inlinedAt: !6436)
!6488 = distinct !{!6488, !6487, !6489, !2309}
!6489 = !DILocation(line: 1819, column: 2, scope: !6301, inlinedAt: !6436)
!6490 = !DILocation(line: 1855, column: 5, scope: !6280)
