; clang++-19 -O2 -g -fdebug-compilation-dir=. -S -emit-llvm cpp/complex_class.cpp -o ir/clang-19/O2-g/complex_class.ll
; ModuleID = 'cpp/complex_class.cpp'
source_filename = "cpp/complex_class.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%"class.std::vector" = type { %"struct.std::_Vector_base" }
%"struct.std::_Vector_base" = type { %"struct.std::_Vector_base<std::complex<double>, std::allocator<std::complex<double>>>::_Vector_impl" }
%"struct.std::_Vector_base<std::complex<double>, std::allocator<std::complex<double>>>::_Vector_impl" = type { %"struct.std::_Vector_base<std::complex<double>, std::allocator<std::complex<double>>>::_Vector_impl_data" }
%"struct.std::_Vector_base<std::complex<double>, std::allocator<std::complex<double>>>::_Vector_impl_data" = type { ptr, ptr, ptr }
%"class.std::complex" = type { { double, double } }

$_ZNSt6vectorISt7complexIdESaIS1_EE17_M_realloc_insertIJRKdS6_EEEvN9__gnu_cxx17__normal_iteratorIPS1_S3_EEDpOT_ = comdat any

@.str = private unnamed_addr constant [26 x i8] c"vector::_M_realloc_insert\00", align 1, !dbg !0

; Function Attrs: mustprogress nounwind uwtable
define dso_local double @complex_class_product(double noundef %0, double noundef %1, double noundef %2, double noundef %3) local_unnamed_addr #0 !dbg !1916 {
    #dbg_value(double %0, !1920, !DIExpression(), !1926)
    #dbg_value(double %1, !1921, !DIExpression(), !1926)
    #dbg_value(double %2, !1922, !DIExpression(), !1926)
    #dbg_value(double %3, !1923, !DIExpression(), !1926)
    #dbg_value(ptr undef, !1927, !DIExpression(), !1934)
    #dbg_value(ptr undef, !1932, !DIExpression(), !1934)
    #dbg_value(double %0, !1933, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1934)
    #dbg_value(double %1, !1933, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1934)
    #dbg_value(ptr undef, !1936, !DIExpression(), !1943)
    #dbg_value(ptr undef, !1940, !DIExpression(), !1943)
    #dbg_value(double %2, !1941, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1943)
    #dbg_value(double %3, !1941, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1943)
  %5 = fmul double %0, %2, !dbg !1945
  %6 = fmul double %1, %3, !dbg !1945
  %7 = fmul double %0, %3, !dbg !1945
  %8 = fmul double %1, %2, !dbg !1945
  %9 = fsub double %5, %6, !dbg !1945
  %10 = fadd double %8, %7, !dbg !1945
  %11 = fcmp uno double %9, 0.000000e+00, !dbg !1945
  br i1 %11, label %12, label %18, !dbg !1945, !prof !1946

12:                                               ; preds = %4
  %13 = fcmp uno double %10, 0.000000e+00, !dbg !1945
  br i1 %13, label %14, label %18, !dbg !1945, !prof !1946

14:                                               ; preds = %12
  %15 = tail call noundef { double, double } @__muldc3(double noundef %0, double noundef %1, double noundef %2, double noundef %3) #12, !dbg !1945
  %16 = extractvalue { double, double } %15, 0, !dbg !1945
  %17 = extractvalue { double, double } %15, 1, !dbg !1945
  br label %18, !dbg !1945

18:                                               ; preds = %4, %12, %14
  %19 = phi double [ %9, %4 ], [ %9, %12 ], [ %16, %14 ], !dbg !1945
  %20 = phi double [ %10, %4 ], [ %10, %12 ], [ %17, %14 ], !dbg !1945
    #dbg_value(double %19, !1933, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1934)
    #dbg_value(double %20, !1933, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1934)
    #dbg_value(double %19, !1924, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1926)
    #dbg_value(double %20, !1924, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1926)
    #dbg_value(ptr undef, !1947, !DIExpression(), !1956)
    #dbg_value(ptr undef, !1954, !DIExpression(), !1956)
    #dbg_value(double %0, !1955, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1956)
    #dbg_value(double %3, !1955, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1956)
    #dbg_value(ptr undef, !1958, !DIExpression(), !1962)
    #dbg_value(double 2.000000e+00, !1961, !DIExpression(), !1962)
  %21 = fmul double %0, 2.000000e+00, !dbg !1964
  %22 = fmul double %3, 2.000000e+00, !dbg !1964
    #dbg_value(double %21, !1955, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1956)
    #dbg_value(double %22, !1955, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1956)
    #dbg_value(ptr undef, !1965, !DIExpression(), !1970)
    #dbg_value(ptr undef, !1969, !DIExpression(), !1970)
  %23 = fadd double %21, %19, !dbg !1972
  %24 = fadd double %22, %20, !dbg !1972
    #dbg_value(double %23, !1924, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1926)
    #dbg_value(double %24, !1924, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1926)
    #dbg_value(ptr undef, !1973, !DIExpression(), !1978)
    #dbg_value(ptr undef, !1980, !DIExpression(), !1989)
    #dbg_value(double %23, !1987, !DIExpression(), !1989)
    #dbg_value(double %24, !1988, !DIExpression(), !1989)
  %25 = insertelement <2 x double> poison, double %24, i64 0, !dbg !1991
  %26 = shufflevector <2 x double> %25, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !1991
  %27 = insertelement <2 x double> <double 3.000000e+00, double poison>, double %24, i64 1, !dbg !1991
  %28 = fmul <2 x double> %26, %27, !dbg !1991
  %29 = insertelement <2 x double> poison, double %23, i64 0, !dbg !1992
  %30 = shufflevector <2 x double> %29, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !1992
  %31 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %30, <2 x double> %30, <2 x double> %28), !dbg !1992
  %32 = shufflevector <2 x double> %31, <2 x double> poison, <2 x i32> <i32 1, i32 poison>, !dbg !1993
  %33 = fadd <2 x double> %31, %32, !dbg !1993
  %34 = extractelement <2 x double> %33, i64 0, !dbg !1993
  ret double %34, !dbg !1994
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nounwind uwtable
define dso_local noundef double @complex_class_quotient(double noundef %0, double noundef %1, double noundef %2, double noundef %3) local_unnamed_addr #0 !dbg !1995 {
    #dbg_value(double %0, !1997, !DIExpression(), !2002)
    #dbg_value(double %1, !1998, !DIExpression(), !2002)
    #dbg_value(double %2, !1999, !DIExpression(), !2002)
    #dbg_value(double %3, !2000, !DIExpression(), !2002)
    #dbg_value(ptr undef, !2003, !DIExpression(), !2008)
    #dbg_value(ptr undef, !2006, !DIExpression(), !2008)
    #dbg_value(double %0, !2007, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2008)
    #dbg_value(double %1, !2007, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2008)
    #dbg_value(ptr undef, !2010, !DIExpression(), !2016)
    #dbg_value(ptr undef, !2014, !DIExpression(), !2016)
    #dbg_value(double %2, !2015, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2016)
    #dbg_value(double %3, !2015, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2016)
  %5 = tail call noundef { double, double } @__divdc3(double noundef %0, double noundef %1, double noundef %2, double noundef %3) #12, !dbg !2018
    #dbg_value(double poison, !2007, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2008)
    #dbg_value(double poison, !2007, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2008)
  %6 = extractvalue { double, double } %5, 0, !dbg !2019
    #dbg_value(double %6, !2001, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2002)
  %7 = extractvalue { double, double } %5, 1, !dbg !2019
    #dbg_value(double %7, !2001, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2002)
  %8 = fmul double %7, 3.000000e+00, !dbg !2020
  %9 = tail call double @llvm.fmuladd.f64(double %6, double %6, double %8), !dbg !2021
  ret double %9, !dbg !2022
}

; Function Attrs: mustprogress uwtable
define dso_local noundef double @complex_class_vector(ptr noundef %0, i32 noundef %1) local_unnamed_addr #3 personality ptr @__gxx_personality_v0 !dbg !2023 {
  %3 = alloca %"class.std::vector", align 8, !DIAssignID !2042
    #dbg_assign(i1 undef, !2030, !DIExpression(), !2042, ptr %3, !DIExpression(), !2043)
    #dbg_value(ptr %0, !2028, !DIExpression(), !2043)
    #dbg_value(i32 %1, !2029, !DIExpression(), !2043)
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %3) #12, !dbg !2044
    #dbg_value(ptr %3, !2045, !DIExpression(), !2049)
    #dbg_value(ptr %3, !2051, !DIExpression(), !2055)
    #dbg_value(ptr %3, !2057, !DIExpression(), !2061)
    #dbg_value(ptr %3, !2063, !DIExpression(), !2067)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %3, i8 0, i64 24, i1 false), !dbg !2069, !DIAssignID !2070
    #dbg_assign(i8 0, !2030, !DIExpression(), !2070, ptr %3, !DIExpression(), !2043)
    #dbg_value(i32 0, !2031, !DIExpression(), !2071)
  %4 = icmp sgt i32 %1, 0, !dbg !2072
  br i1 %4, label %5, label %65, !dbg !2074

5:                                                ; preds = %2
  %6 = getelementptr inbounds i8, ptr %3, i64 8
  %7 = getelementptr inbounds i8, ptr %3, i64 16
  %8 = zext nneg i32 %1 to i64, !dbg !2072
  br label %13, !dbg !2074

9:                                                ; preds = %27
  %10 = load ptr, ptr %3, align 8, !dbg !2075, !tbaa !2086
  %11 = load ptr, ptr %6, align 8, !dbg !2090, !tbaa !2086
    #dbg_value(ptr undef, !2096, !DIExpression(), !2101)
    #dbg_value(double 1.000000e+00, !2099, !DIExpression(), !2101)
    #dbg_value(double 0.000000e+00, !2100, !DIExpression(), !2101)
    #dbg_value(ptr %3, !2034, !DIExpression(), !2103)
    #dbg_value(ptr %3, !2084, !DIExpression(), !2104)
    #dbg_value(ptr undef, !2078, !DIExpression(), !2105)
    #dbg_value(ptr %3, !2080, !DIExpression(), !2105)
    #dbg_value(ptr %3, !2094, !DIExpression(), !2106)
    #dbg_value(ptr undef, !2078, !DIExpression(), !2107)
    #dbg_value(ptr %3, !2080, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !2107)
    #dbg_value(ptr %11, !2037, !DIExpression(), !2103)
    #dbg_value(double 0.000000e+00, !2033, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2043)
    #dbg_value(double 1.000000e+00, !2033, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2043)
    #dbg_value(ptr %10, !2036, !DIExpression(), !2103)
    #dbg_value(ptr undef, !2108, !DIExpression(), !2115)
    #dbg_value(ptr undef, !2114, !DIExpression(), !2115)
  %12 = icmp eq ptr %10, %11, !dbg !2117
  br i1 %12, label %65, label %34, !dbg !2118

13:                                               ; preds = %5, %27
  %14 = phi i64 [ 0, %5 ], [ %28, %27 ]
    #dbg_value(i64 %14, !2031, !DIExpression(), !2071)
  %15 = shl nuw nsw i64 %14, 1, !dbg !2119
  %16 = getelementptr inbounds double, ptr %0, i64 %15, !dbg !2121
    #dbg_value(ptr %3, !2122, !DIExpression(), !2134)
    #dbg_value(ptr %16, !2132, !DIExpression(), !2134)
    #dbg_value(!DIArgList(ptr %0, i64 %15), !2133, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 1, DW_OP_or, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !2134)
  %17 = load ptr, ptr %6, align 8, !dbg !2136, !tbaa !2086
  %18 = load ptr, ptr %7, align 8, !dbg !2138, !tbaa !2139
  %19 = icmp eq ptr %17, %18, !dbg !2141
  br i1 %19, label %24, label %20, !dbg !2142

20:                                               ; preds = %13
    #dbg_value(ptr %3, !2143, !DIExpression(), !2154)
    #dbg_value(ptr %17, !2151, !DIExpression(), !2154)
    #dbg_value(ptr %16, !2152, !DIExpression(), !2154)
    #dbg_value(!DIArgList(ptr %0, i64 %15), !2153, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 1, DW_OP_or, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !2154)
    #dbg_value(ptr %3, !2157, !DIExpression(), !2167)
    #dbg_value(ptr %17, !2163, !DIExpression(), !2167)
    #dbg_value(ptr %16, !2164, !DIExpression(), !2167)
    #dbg_value(!DIArgList(ptr %0, i64 %15), !2165, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 1, DW_OP_or, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !2167)
    #dbg_value(ptr %17, !2096, !DIExpression(), !2169)
    #dbg_value(double poison, !2099, !DIExpression(), !2169)
    #dbg_value(double poison, !2100, !DIExpression(), !2169)
  %21 = load <2 x double>, ptr %16, align 8, !dbg !2171, !tbaa !2172
  store <2 x double> %21, ptr %17, align 8, !dbg !2174
  %22 = load ptr, ptr %6, align 8, !dbg !2175, !tbaa !2176
  %23 = getelementptr inbounds i8, ptr %22, i64 16, !dbg !2175
  store ptr %23, ptr %6, align 8, !dbg !2175, !tbaa !2176, !DIAssignID !2177
    #dbg_assign(ptr %23, !2030, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2177, ptr %6, !DIExpression(), !2043)
  br label %27, !dbg !2178

24:                                               ; preds = %13
  %25 = or disjoint i64 %15, 1, !dbg !2179
    #dbg_value(!DIArgList(ptr %0, i64 %25), !2133, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !2134)
  %26 = getelementptr inbounds double, ptr %0, i64 %25, !dbg !2180
    #dbg_value(ptr %26, !2133, !DIExpression(), !2134)
    #dbg_value(ptr %3, !2094, !DIExpression(), !2181)
    #dbg_value(ptr undef, !2078, !DIExpression(), !2183)
    #dbg_value(ptr %6, !2080, !DIExpression(), !2183)
  invoke void @_ZNSt6vectorISt7complexIdESaIS1_EE17_M_realloc_insertIJRKdS6_EEEvN9__gnu_cxx17__normal_iteratorIPS1_S3_EEDpOT_(ptr noundef nonnull align 8 dereferenceable(24) %3, ptr %17, ptr noundef nonnull align 8 dereferenceable(8) %16, ptr noundef nonnull align 8 dereferenceable(8) %26)
          to label %27 unwind label %30, !dbg !2185

27:                                               ; preds = %24, %20
    #dbg_value(ptr %3, !2094, !DIExpression(), !2186)
    #dbg_value(ptr undef, !2078, !DIExpression(), !2192)
    #dbg_value(ptr %6, !2080, !DIExpression(), !2192)
  %28 = add nuw nsw i64 %14, 1, !dbg !2194
    #dbg_value(i64 %28, !2031, !DIExpression(), !2071)
  %29 = icmp eq i64 %28, %8, !dbg !2072
  br i1 %29, label %9, label %13, !dbg !2074, !llvm.loop !2195

30:                                               ; preds = %24
  %31 = landingpad { ptr, i32 }
          cleanup, !dbg !2198
    #dbg_value(ptr %3, !2199, !DIExpression(), !2202)
    #dbg_value(ptr %3, !2204, !DIExpression(), !2207)
  %32 = load ptr, ptr %3, align 8, !dbg !2210, !tbaa !2212
    #dbg_value(ptr %3, !2213, !DIExpression(), !2218)
    #dbg_value(ptr %32, !2216, !DIExpression(), !2218)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !2217, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 4, DW_OP_shra, DW_OP_stack_value), !2218)
  %33 = icmp eq ptr %32, null, !dbg !2220
  br i1 %33, label %84, label %79, !dbg !2222

34:                                               ; preds = %9, %60
  %35 = phi double [ %62, %60 ], [ 0.000000e+00, %9 ]
  %36 = phi double [ %61, %60 ], [ 1.000000e+00, %9 ]
  %37 = phi ptr [ %63, %60 ], [ %10, %9 ]
    #dbg_value(double %35, !2033, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2043)
    #dbg_value(double %36, !2033, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2043)
    #dbg_value(ptr %37, !2036, !DIExpression(), !2103)
    #dbg_value(ptr %37, !2038, !DIExpression(), !2223)
    #dbg_value(ptr %3, !2224, !DIExpression(), !2228)
    #dbg_value(i64 0, !2227, !DIExpression(), !2228)
  %38 = load ptr, ptr %3, align 8, !dbg !2231, !tbaa !2212
    #dbg_value(ptr %38, !2232, !DIExpression(), !2237)
    #dbg_value(ptr %38, !2239, !DIExpression(), !2242)
  %39 = load double, ptr %38, align 8, !dbg !2244, !tbaa !2172
    #dbg_value(ptr %38, !2245, !DIExpression(), !2248)
  %40 = getelementptr inbounds i8, ptr %38, i64 8, !dbg !2250
  %41 = load double, ptr %40, align 8, !dbg !2250, !tbaa !2172
    #dbg_value(ptr %37, !2251, !DIExpression(), !2256)
    #dbg_value(ptr undef, !2254, !DIExpression(), !2256)
  %42 = load double, ptr %37, align 8, !dbg !2258
  %43 = getelementptr inbounds i8, ptr %37, i64 8, !dbg !2258
  %44 = load double, ptr %43, align 8, !dbg !2258, !tbaa !2259
    #dbg_value(double %42, !2255, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2256)
    #dbg_value(double %44, !2255, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2256)
    #dbg_value(ptr undef, !1965, !DIExpression(), !2260)
    #dbg_value(ptr undef, !1969, !DIExpression(), !2260)
  %45 = fadd double %39, %42, !dbg !2262
  %46 = fsub double %44, %41, !dbg !2262
    #dbg_value(double %45, !2255, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2256)
    #dbg_value(double %46, !2255, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2256)
    #dbg_value(ptr undef, !1936, !DIExpression(), !2263)
    #dbg_value(ptr undef, !1940, !DIExpression(), !2263)
    #dbg_value(double %45, !1941, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2263)
    #dbg_value(double %46, !1941, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2263)
  %47 = fmul double %36, %45, !dbg !2265
  %48 = fmul double %35, %46, !dbg !2265
  %49 = fmul double %36, %46, !dbg !2265
  %50 = fmul double %35, %45, !dbg !2265
  %51 = fsub double %47, %48, !dbg !2265
  %52 = fadd double %50, %49, !dbg !2265
  %53 = fcmp uno double %51, 0.000000e+00, !dbg !2265
  br i1 %53, label %54, label %60, !dbg !2265, !prof !1946

54:                                               ; preds = %34
  %55 = fcmp uno double %52, 0.000000e+00, !dbg !2265
  br i1 %55, label %56, label %60, !dbg !2265, !prof !1946

56:                                               ; preds = %54
  %57 = call noundef { double, double } @__muldc3(double noundef %36, double noundef %35, double noundef %45, double noundef %46) #12, !dbg !2265
  %58 = extractvalue { double, double } %57, 0, !dbg !2265
  %59 = extractvalue { double, double } %57, 1, !dbg !2265
  br label %60, !dbg !2265

60:                                               ; preds = %34, %54, %56
  %61 = phi double [ %51, %34 ], [ %51, %54 ], [ %58, %56 ], !dbg !2265
  %62 = phi double [ %52, %34 ], [ %52, %54 ], [ %59, %56 ], !dbg !2265
    #dbg_value(double %61, !2033, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2043)
    #dbg_value(double %62, !2033, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2043)
    #dbg_value(ptr undef, !2266, !DIExpression(), !2269)
  %63 = getelementptr inbounds i8, ptr %37, i64 16, !dbg !2271
    #dbg_value(double %61, !2033, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2043)
    #dbg_value(ptr %63, !2036, !DIExpression(), !2103)
    #dbg_value(ptr undef, !2108, !DIExpression(), !2115)
    #dbg_value(ptr undef, !2114, !DIExpression(), !2115)
  %64 = icmp eq ptr %63, %11, !dbg !2117
  br i1 %64, label %65, label %34, !dbg !2118, !llvm.loop !2272

65:                                               ; preds = %60, %2, %9
  %66 = phi double [ 1.000000e+00, %9 ], [ 1.000000e+00, %2 ], [ %61, %60 ], !dbg !2043
  %67 = phi double [ 0.000000e+00, %9 ], [ 0.000000e+00, %2 ], [ %62, %60 ], !dbg !2043
    #dbg_value(ptr undef, !2275, !DIExpression(), !2278)
    #dbg_value(double %66, !2280, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2285)
    #dbg_value(double %67, !2280, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2285)
  %68 = call noundef double @cabs(double noundef %66, double noundef %67) #12, !dbg !2287
    #dbg_value(ptr undef, !2245, !DIExpression(), !2288)
    #dbg_value(ptr %3, !2199, !DIExpression(), !2290)
    #dbg_value(ptr %3, !2204, !DIExpression(), !2292)
  %69 = load ptr, ptr %3, align 8, !dbg !2294, !tbaa !2212
    #dbg_value(ptr %3, !2213, !DIExpression(), !2295)
    #dbg_value(ptr %69, !2216, !DIExpression(), !2295)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !2217, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 4, DW_OP_shra, DW_OP_stack_value), !2295)
  %70 = icmp eq ptr %69, null, !dbg !2297
  br i1 %70, label %77, label %71, !dbg !2298

71:                                               ; preds = %65
  %72 = getelementptr inbounds i8, ptr %3, i64 16, !dbg !2299
  %73 = load ptr, ptr %72, align 8, !dbg !2299, !tbaa !2139
    #dbg_value(!DIArgList(ptr %73, ptr %69), !2217, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 4, DW_OP_shra, DW_OP_stack_value), !2295)
  %74 = ptrtoint ptr %73 to i64, !dbg !2300
    #dbg_value(!DIArgList(i64 %74, ptr %69), !2217, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 4, DW_OP_shra, DW_OP_stack_value), !2295)
  %75 = ptrtoint ptr %69 to i64, !dbg !2300
    #dbg_value(!DIArgList(i64 %74, i64 %75), !2217, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 4, DW_OP_shra, DW_OP_stack_value), !2295)
  %76 = sub i64 %74, %75, !dbg !2300
    #dbg_value(i64 %76, !2217, !DIExpression(DW_OP_constu, 4, DW_OP_shra, DW_OP_stack_value), !2295)
    #dbg_value(ptr %3, !2301, !DIExpression(), !2306)
    #dbg_value(ptr %69, !2304, !DIExpression(), !2306)
    #dbg_value(i64 %76, !2305, !DIExpression(DW_OP_constu, 4, DW_OP_shra, DW_OP_stack_value), !2306)
    #dbg_value(ptr %3, !2308, !DIExpression(), !2313)
    #dbg_value(ptr %69, !2311, !DIExpression(), !2313)
    #dbg_value(i64 %76, !2312, !DIExpression(DW_OP_constu, 4, DW_OP_shra, DW_OP_stack_value), !2313)
  call void @_ZdlPvm(ptr noundef nonnull %69, i64 noundef %76) #13, !dbg !2315
  br label %77, !dbg !2316

77:                                               ; preds = %65, %71
  %78 = fadd double %67, %68, !dbg !2317
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %3) #12, !dbg !2318
  ret double %78, !dbg !2318

79:                                               ; preds = %30
  %80 = load ptr, ptr %7, align 8, !dbg !2319, !tbaa !2139
    #dbg_value(!DIArgList(ptr %80, ptr %32), !2217, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 4, DW_OP_shra, DW_OP_stack_value), !2218)
  %81 = ptrtoint ptr %80 to i64, !dbg !2320
    #dbg_value(!DIArgList(i64 %81, ptr %32), !2217, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 4, DW_OP_shra, DW_OP_stack_value), !2218)
  %82 = ptrtoint ptr %32 to i64, !dbg !2320
    #dbg_value(!DIArgList(i64 %81, i64 %82), !2217, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 4, DW_OP_shra, DW_OP_stack_value), !2218)
  %83 = sub i64 %81, %82, !dbg !2320
    #dbg_value(i64 %83, !2217, !DIExpression(DW_OP_constu, 4, DW_OP_shra, DW_OP_stack_value), !2218)
    #dbg_value(ptr %3, !2301, !DIExpression(), !2321)
    #dbg_value(ptr %32, !2304, !DIExpression(), !2321)
    #dbg_value(i64 %83, !2305, !DIExpression(DW_OP_constu, 4, DW_OP_shra, DW_OP_stack_value), !2321)
    #dbg_value(ptr %3, !2308, !DIExpression(), !2323)
    #dbg_value(ptr %32, !2311, !DIExpression(), !2323)
    #dbg_value(i64 %83, !2312, !DIExpression(DW_OP_constu, 4, DW_OP_shra, DW_OP_stack_value), !2323)
  call void @_ZdlPvm(ptr noundef nonnull %32, i64 noundef %83) #13, !dbg !2325
  br label %84, !dbg !2326

84:                                               ; preds = %30, %79
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %3) #12, !dbg !2318
  resume { ptr, i32 } %31, !dbg !2318
}

declare i32 @__gxx_personality_v0(...)

; Function Attrs: mustprogress nounwind uwtable
define dso_local noundef double @complex_class_exponential(double noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !2327 {
    #dbg_value(double %0, !2329, !DIExpression(), !2332)
    #dbg_value(double %1, !2330, !DIExpression(), !2332)
    #dbg_value(ptr undef, !2333, !DIExpression(), !2336)
    #dbg_value(double %0, !2338, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2343)
    #dbg_value(double %1, !2338, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2343)
  %3 = tail call noundef { double, double } @cexp(double noundef %0, double noundef %1) #12, !dbg !2345
  %4 = extractvalue { double, double } %3, 0, !dbg !2346
    #dbg_value(double %4, !2331, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2332)
  %5 = extractvalue { double, double } %3, 1, !dbg !2346
    #dbg_value(double %5, !2331, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2332)
  %6 = fmul double %4, %5, !dbg !2347
  ret double %6, !dbg !2348
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #4

declare { double, double } @__divdc3(double, double, double, double) local_unnamed_addr

; Function Attrs: nobuiltin nounwind
declare void @_ZdlPvm(ptr noundef, i64 noundef) local_unnamed_addr #5

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local void @_ZNSt6vectorISt7complexIdESaIS1_EE17_M_realloc_insertIJRKdS6_EEEvN9__gnu_cxx17__normal_iteratorIPS1_S3_EEDpOT_(ptr noundef nonnull align 8 dereferenceable(24) %0, ptr %1, ptr noundef nonnull align 8 dereferenceable(8) %2, ptr noundef nonnull align 8 dereferenceable(8) %3) local_unnamed_addr #3 comdat align 2 personality ptr @__gxx_personality_v0 !dbg !2349 {
    #dbg_value(ptr %1, !2355, !DIExpression(), !2365)
    #dbg_value(ptr %0, !2354, !DIExpression(), !2365)
    #dbg_value(ptr %2, !2356, !DIExpression(), !2365)
    #dbg_value(ptr %3, !2357, !DIExpression(), !2365)
    #dbg_value(ptr %0, !2366, !DIExpression(), !2373)
    #dbg_value(i64 1, !2369, !DIExpression(), !2373)
    #dbg_value(ptr @.str, !2370, !DIExpression(), !2373)
    #dbg_value(ptr %0, !2375, !DIExpression(), !2378)
  %5 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !2381
  %6 = load ptr, ptr %5, align 8, !dbg !2381, !tbaa !2176
  %7 = load ptr, ptr %0, align 8, !dbg !2382, !tbaa !2086
  %8 = ptrtoint ptr %6 to i64, !dbg !2383
  %9 = ptrtoint ptr %7 to i64, !dbg !2383
  %10 = sub i64 %8, %9, !dbg !2383
  %11 = icmp eq i64 %10, 9223372036854775792, !dbg !2384
  br i1 %11, label %12, label %13, !dbg !2385

12:                                               ; preds = %4
  tail call void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str) #14, !dbg !2386
  unreachable, !dbg !2386

13:                                               ; preds = %4
  %14 = ashr exact i64 %10, 4, !dbg !2383
    #dbg_value(ptr %0, !2375, !DIExpression(), !2387)
    #dbg_value(ptr %0, !2375, !DIExpression(), !2389)
  %15 = tail call i64 @llvm.umax.i64(i64 %14, i64 1), !dbg !2391
  %16 = add nsw i64 %15, %14, !dbg !2392
    #dbg_value(i64 %16, !2371, !DIExpression(), !2373)
    #dbg_value(ptr %0, !2375, !DIExpression(), !2393)
  %17 = icmp ult i64 %16, %14, !dbg !2395
  %18 = tail call i64 @llvm.umin.i64(i64 %16, i64 576460752303423487), !dbg !2396
  %19 = select i1 %17, i64 576460752303423487, i64 %18, !dbg !2396
    #dbg_value(i64 %19, !2358, !DIExpression(), !2365)
    #dbg_value(ptr %7, !2360, !DIExpression(), !2365)
    #dbg_value(ptr %6, !2361, !DIExpression(), !2365)
    #dbg_value(ptr undef, !2397, !DIExpression(), !2403)
    #dbg_value(ptr undef, !2402, !DIExpression(), !2403)
  %20 = ptrtoint ptr %1 to i64, !dbg !2405
  %21 = sub i64 %20, %9, !dbg !2405
  %22 = ashr exact i64 %21, 4, !dbg !2405
    #dbg_value(i64 %22, !2362, !DIExpression(), !2365)
    #dbg_value(ptr %0, !2406, !DIExpression(), !2410)
    #dbg_value(i64 %19, !2409, !DIExpression(), !2410)
  %23 = icmp eq i64 %19, 0, !dbg !2412
  br i1 %23, label %27, label %24, !dbg !2413

24:                                               ; preds = %13
    #dbg_value(ptr %0, !2414, !DIExpression(), !2418)
    #dbg_value(i64 %19, !2417, !DIExpression(), !2418)
    #dbg_value(ptr %0, !2420, !DIExpression(), !2425)
    #dbg_value(i64 %19, !2423, !DIExpression(), !2425)
    #dbg_value(ptr null, !2424, !DIExpression(), !2425)
  %25 = shl nuw nsw i64 %19, 4, !dbg !2427
  %26 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %25) #15, !dbg !2428
  br label %27, !dbg !2413

27:                                               ; preds = %24, %13
  %28 = phi ptr [ %26, %24 ], [ null, %13 ], !dbg !2413
    #dbg_value(ptr %28, !2363, !DIExpression(), !2365)
    #dbg_value(ptr %28, !2364, !DIExpression(), !2365)
  %29 = getelementptr inbounds %"class.std::complex", ptr %28, i64 %22, !dbg !2429
    #dbg_value(ptr %0, !2143, !DIExpression(), !2431)
    #dbg_value(ptr %29, !2151, !DIExpression(), !2431)
    #dbg_value(ptr %2, !2152, !DIExpression(), !2431)
    #dbg_value(ptr %3, !2153, !DIExpression(), !2431)
    #dbg_value(ptr %0, !2157, !DIExpression(), !2433)
    #dbg_value(ptr %29, !2163, !DIExpression(), !2433)
    #dbg_value(ptr %2, !2164, !DIExpression(), !2433)
    #dbg_value(ptr %3, !2165, !DIExpression(), !2433)
  %30 = load double, ptr %2, align 8, !dbg !2435, !tbaa !2172
  %31 = load double, ptr %3, align 8, !dbg !2435, !tbaa !2172
    #dbg_value(ptr %29, !2096, !DIExpression(), !2436)
    #dbg_value(double %30, !2099, !DIExpression(), !2436)
    #dbg_value(double %31, !2100, !DIExpression(), !2436)
  %32 = getelementptr inbounds i8, ptr %29, i64 8, !dbg !2438
  store double %30, ptr %29, align 8, !dbg !2438
  store double %31, ptr %32, align 8, !dbg !2438
    #dbg_value(ptr null, !2364, !DIExpression(), !2365)
    #dbg_value(ptr %7, !2439, !DIExpression(), !2445)
    #dbg_value(ptr %1, !2442, !DIExpression(), !2445)
    #dbg_value(ptr %28, !2443, !DIExpression(), !2445)
    #dbg_value(ptr %0, !2444, !DIExpression(), !2445)
    #dbg_value(ptr %7, !2449, !DIExpression(), !2462)
    #dbg_value(ptr %1, !2455, !DIExpression(), !2462)
    #dbg_value(ptr %28, !2456, !DIExpression(), !2462)
    #dbg_value(ptr %0, !2457, !DIExpression(), !2462)
    #dbg_value(ptr %7, !2464, !DIExpression(), !2471)
    #dbg_value(ptr %1, !2467, !DIExpression(), !2471)
    #dbg_value(ptr %28, !2468, !DIExpression(), !2471)
    #dbg_value(ptr %0, !2469, !DIExpression(), !2471)
    #dbg_value(ptr %28, !2470, !DIExpression(), !2471)
  %33 = icmp eq ptr %7, %1, !dbg !2473
  br i1 %33, label %40, label %34, !dbg !2476

34:                                               ; preds = %27, %34
  %35 = phi ptr [ %38, %34 ], [ %28, %27 ]
  %36 = phi ptr [ %37, %34 ], [ %7, %27 ]
    #dbg_value(ptr %35, !2470, !DIExpression(), !2471)
    #dbg_value(ptr %36, !2464, !DIExpression(), !2471)
    #dbg_value(ptr %35, !2477, !DIExpression(), !2486)
    #dbg_value(ptr %36, !2483, !DIExpression(), !2486)
    #dbg_value(ptr %0, !2484, !DIExpression(), !2486)
    #dbg_value(ptr %0, !2488, !DIExpression(), !2501)
    #dbg_value(ptr %35, !2499, !DIExpression(), !2501)
    #dbg_value(ptr %36, !2500, !DIExpression(), !2501)
    #dbg_value(ptr %0, !2503, !DIExpression(), !2511)
    #dbg_value(ptr %35, !2509, !DIExpression(), !2511)
    #dbg_value(ptr %36, !2510, !DIExpression(), !2511)
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %35, ptr noundef nonnull align 8 dereferenceable(16) %36, i64 16, i1 false), !dbg !2513, !tbaa.struct !2514, !alias.scope !2515
  %37 = getelementptr inbounds i8, ptr %36, i64 16, !dbg !2519
    #dbg_value(ptr %37, !2464, !DIExpression(), !2471)
  %38 = getelementptr inbounds i8, ptr %35, i64 16, !dbg !2520
    #dbg_value(ptr %38, !2470, !DIExpression(), !2471)
  %39 = icmp eq ptr %37, %1, !dbg !2473
  br i1 %39, label %40, label %34, !dbg !2476, !llvm.loop !2521

40:                                               ; preds = %34, %27
  %41 = phi ptr [ %28, %27 ], [ %38, %34 ], !dbg !2471
    #dbg_value(ptr %41, !2364, !DIExpression(), !2365)
  %42 = getelementptr i8, ptr %41, i64 16, !dbg !2523
    #dbg_value(ptr %42, !2364, !DIExpression(), !2365)
    #dbg_value(ptr %1, !2439, !DIExpression(), !2524)
    #dbg_value(ptr %6, !2442, !DIExpression(), !2524)
    #dbg_value(ptr %42, !2443, !DIExpression(), !2524)
    #dbg_value(ptr %0, !2444, !DIExpression(), !2524)
    #dbg_value(ptr %1, !2449, !DIExpression(), !2526)
    #dbg_value(ptr %6, !2455, !DIExpression(), !2526)
    #dbg_value(ptr %42, !2456, !DIExpression(), !2526)
    #dbg_value(ptr %0, !2457, !DIExpression(), !2526)
    #dbg_value(ptr %1, !2464, !DIExpression(), !2528)
    #dbg_value(ptr %6, !2467, !DIExpression(), !2528)
    #dbg_value(ptr %42, !2468, !DIExpression(), !2528)
    #dbg_value(ptr %0, !2469, !DIExpression(), !2528)
    #dbg_value(ptr %42, !2470, !DIExpression(), !2528)
  %43 = icmp eq ptr %6, %1, !dbg !2530
  br i1 %43, label %50, label %44, !dbg !2531

44:                                               ; preds = %40, %44
  %45 = phi ptr [ %48, %44 ], [ %42, %40 ]
  %46 = phi ptr [ %47, %44 ], [ %1, %40 ]
    #dbg_value(ptr %45, !2470, !DIExpression(), !2528)
    #dbg_value(ptr %46, !2464, !DIExpression(), !2528)
    #dbg_value(ptr %45, !2477, !DIExpression(), !2532)
    #dbg_value(ptr %46, !2483, !DIExpression(), !2532)
    #dbg_value(ptr %0, !2484, !DIExpression(), !2532)
    #dbg_value(ptr %0, !2488, !DIExpression(), !2534)
    #dbg_value(ptr %45, !2499, !DIExpression(), !2534)
    #dbg_value(ptr %46, !2500, !DIExpression(), !2534)
    #dbg_value(ptr %0, !2503, !DIExpression(), !2536)
    #dbg_value(ptr %45, !2509, !DIExpression(), !2536)
    #dbg_value(ptr %46, !2510, !DIExpression(), !2536)
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %45, ptr noundef nonnull align 8 dereferenceable(16) %46, i64 16, i1 false), !dbg !2538, !tbaa.struct !2514, !alias.scope !2539
  %47 = getelementptr inbounds i8, ptr %46, i64 16, !dbg !2543
    #dbg_value(ptr %47, !2464, !DIExpression(), !2528)
  %48 = getelementptr inbounds i8, ptr %45, i64 16, !dbg !2544
    #dbg_value(ptr %48, !2470, !DIExpression(), !2528)
  %49 = icmp eq ptr %47, %6, !dbg !2530
  br i1 %49, label %50, label %44, !dbg !2531, !llvm.loop !2545

50:                                               ; preds = %44, %40
  %51 = phi ptr [ %42, %40 ], [ %48, %44 ], !dbg !2528
    #dbg_value(ptr %51, !2364, !DIExpression(), !2365)
  %52 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !2547
    #dbg_value(ptr %0, !2213, !DIExpression(), !2548)
    #dbg_value(ptr %7, !2216, !DIExpression(), !2548)
    #dbg_value(!DIArgList(ptr poison, i64 poison), !2217, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 4, DW_OP_shra, DW_OP_stack_value), !2548)
  %53 = icmp eq ptr %7, null, !dbg !2550
  br i1 %53, label %58, label %54, !dbg !2551

54:                                               ; preds = %50
  %55 = load ptr, ptr %52, align 8, !dbg !2547, !tbaa !2139
    #dbg_value(!DIArgList(ptr %55, i64 %9), !2217, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 4, DW_OP_shra, DW_OP_stack_value), !2548)
  %56 = ptrtoint ptr %55 to i64, !dbg !2552
    #dbg_value(!DIArgList(i64 %56, i64 %9), !2217, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 4, DW_OP_shra, DW_OP_stack_value), !2548)
  %57 = sub i64 %56, %9, !dbg !2552
    #dbg_value(i64 %57, !2217, !DIExpression(DW_OP_constu, 4, DW_OP_shra, DW_OP_stack_value), !2548)
    #dbg_value(ptr %0, !2301, !DIExpression(), !2553)
    #dbg_value(ptr %7, !2304, !DIExpression(), !2553)
    #dbg_value(i64 %57, !2305, !DIExpression(DW_OP_constu, 4, DW_OP_shra, DW_OP_stack_value), !2553)
    #dbg_value(ptr %0, !2308, !DIExpression(), !2555)
    #dbg_value(ptr %7, !2311, !DIExpression(), !2555)
    #dbg_value(i64 %57, !2312, !DIExpression(DW_OP_constu, 4, DW_OP_shra, DW_OP_stack_value), !2555)
  tail call void @_ZdlPvm(ptr noundef nonnull %7, i64 noundef %57) #13, !dbg !2557
  br label %58, !dbg !2558

58:                                               ; preds = %50, %54
  store ptr %28, ptr %0, align 8, !dbg !2559, !tbaa !2212
  store ptr %51, ptr %5, align 8, !dbg !2560, !tbaa !2176
  %59 = getelementptr inbounds %"class.std::complex", ptr %28, i64 %19, !dbg !2561
  store ptr %59, ptr %52, align 8, !dbg !2562, !tbaa !2139
  ret void, !dbg !2563
}

; Function Attrs: noreturn
declare !dbg !2564 void @_ZSt20__throw_length_errorPKc(ptr noundef) local_unnamed_addr #6

; Function Attrs: nobuiltin allocsize(0)
declare noundef nonnull ptr @_Znwm(i64 noundef) local_unnamed_addr #7

declare { double, double } @__muldc3(double, double, double, double) local_unnamed_addr

; Function Attrs: nofree nounwind
declare !dbg !2566 double @cabs(double noundef, double noundef) local_unnamed_addr #8

; Function Attrs: nounwind
declare !dbg !2567 { double, double } @cexp(double noundef, double noundef) local_unnamed_addr #9

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #10

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #11

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #11

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #11

attributes #0 = { mustprogress nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { nobuiltin nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { noreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nobuiltin allocsize(0) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #11 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #12 = { nounwind }
attributes #13 = { builtin nounwind }
attributes #14 = { noreturn }
attributes #15 = { builtin allocsize(0) }

!llvm.dbg.cu = !{!8}
!llvm.module.flags = !{!1908, !1909, !1910, !1911, !1912, !1913, !1914}
!llvm.ident = !{!1915}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 449, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/vector.tcc", directory: "", checksumkind: CSK_MD5, checksum: "702d153ab458d0b16d6f5b626a017649")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 208, elements: !6)
!4 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !5)
!5 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!6 = !{!7}
!7 = !DISubrange(count: 26)
!8 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !9, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !10, globals: !700, imports: !701, splitDebugInlining: false, nameTableKind: None)
!9 = !DIFile(filename: "cpp/complex_class.cpp", directory: ".", checksumkind: CSK_MD5, checksum: "b06ae8ac84628dd4bd4ca165b592239f")
!10 = !{!11, !12, !14, !18, !20, !160, !555, !21, !40, !63, !221, !224, !227, !246, !252, !341}
!11 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!12 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", file: !13, line: 458, baseType: !14, flags: DIFlagPublic)
!13 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_vector.h", directory: "", checksumkind: CSK_MD5, checksum: "8db44c3d22440641ac1ba040d9370a58")
!14 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", scope: !16, file: !15, line: 298, baseType: !17)
!15 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/x86_64-linux-gnu/c++/12/bits/c++config.h", directory: "", checksumkind: CSK_MD5, checksum: "abdf1e7c43540a32b508ae209704da66")
!16 = !DINamespace(name: "std", scope: null)
!17 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!19 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "complex<double>", scope: !16, file: !22, line: 1229, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !23, templateParams: !158, identifier: "_ZTSSt7complexIdE")
!22 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/complex", directory: "")
!23 = !{!24, !27, !31, !35, !132, !135, !139, !140, !143, !144, !148, !149, !150, !151, !152, !155}
!24 = !DIDerivedType(tag: DW_TAG_member, name: "_M_value", scope: !21, file: !22, line: 1369, baseType: !25, size: 128)
!25 = !DIDerivedType(tag: DW_TAG_typedef, name: "_ComplexT", scope: !21, file: !22, line: 1233, baseType: !26, flags: DIFlagPublic)
!26 = !DIBasicType(name: "complex", size: 128, encoding: DW_ATE_complex_float)
!27 = !DISubprogram(name: "complex", scope: !21, file: !22, line: 1235, type: !28, scopeLine: 1235, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!28 = !DISubroutineType(types: !29)
!29 = !{null, !30, !25}
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!31 = !DISubprogram(name: "complex", scope: !21, file: !22, line: 1237, type: !32, scopeLine: 1237, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!32 = !DISubroutineType(types: !33)
!33 = !{null, !30, !34, !34}
!34 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!35 = !DISubprogram(name: "complex", scope: !21, file: !22, line: 1247, type: !36, scopeLine: 1247, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!36 = !DISubroutineType(types: !37)
!37 = !{null, !30, !38}
!38 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !39, size: 64)
!39 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !40)
!40 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "complex<float>", scope: !16, file: !22, line: 1083, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !41, templateParams: !130, identifier: "_ZTSSt7complexIfE")
!41 = !{!42, !45, !49, !53, !58, !107, !111, !112, !115, !116, !120, !121, !122, !123, !124, !127}
!42 = !DIDerivedType(tag: DW_TAG_member, name: "_M_value", scope: !40, file: !22, line: 1223, baseType: !43, size: 64)
!43 = !DIDerivedType(tag: DW_TAG_typedef, name: "_ComplexT", scope: !40, file: !22, line: 1087, baseType: !44, flags: DIFlagPublic)
!44 = !DIBasicType(name: "complex", size: 64, encoding: DW_ATE_complex_float)
!45 = !DISubprogram(name: "complex", scope: !40, file: !22, line: 1089, type: !46, scopeLine: 1089, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!46 = !DISubroutineType(types: !47)
!47 = !{null, !48, !43}
!48 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !40, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!49 = !DISubprogram(name: "complex", scope: !40, file: !22, line: 1091, type: !50, scopeLine: 1091, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!50 = !DISubroutineType(types: !51)
!51 = !{null, !48, !52, !52}
!52 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!53 = !DISubprogram(name: "complex", scope: !40, file: !22, line: 1101, type: !54, scopeLine: 1101, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!54 = !DISubroutineType(types: !55)
!55 = !{null, !48, !56}
!56 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !57, size: 64)
!57 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !21)
!58 = !DISubprogram(name: "complex", scope: !40, file: !22, line: 1102, type: !59, scopeLine: 1102, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!59 = !DISubroutineType(types: !60)
!60 = !{null, !48, !61}
!61 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !62, size: 64)
!62 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !63)
!63 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "complex<long double>", scope: !16, file: !22, line: 1375, size: 256, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !64, templateParams: !105, identifier: "_ZTSSt7complexIeE")
!64 = !{!65, !68, !72, !76, !79, !82, !86, !87, !90, !91, !95, !96, !97, !98, !99, !102}
!65 = !DIDerivedType(tag: DW_TAG_member, name: "_M_value", scope: !63, file: !22, line: 1517, baseType: !66, size: 256)
!66 = !DIDerivedType(tag: DW_TAG_typedef, name: "_ComplexT", scope: !63, file: !22, line: 1379, baseType: !67, flags: DIFlagPublic)
!67 = !DIBasicType(name: "complex", size: 256, encoding: DW_ATE_complex_float)
!68 = !DISubprogram(name: "complex", scope: !63, file: !22, line: 1381, type: !69, scopeLine: 1381, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!69 = !DISubroutineType(types: !70)
!70 = !{null, !71, !66}
!71 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !63, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!72 = !DISubprogram(name: "complex", scope: !63, file: !22, line: 1383, type: !73, scopeLine: 1383, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!73 = !DISubroutineType(types: !74)
!74 = !{null, !71, !75, !75}
!75 = !DIBasicType(name: "long double", size: 128, encoding: DW_ATE_float)
!76 = !DISubprogram(name: "complex", scope: !63, file: !22, line: 1394, type: !77, scopeLine: 1394, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!77 = !DISubroutineType(types: !78)
!78 = !{null, !71, !38}
!79 = !DISubprogram(name: "complex", scope: !63, file: !22, line: 1397, type: !80, scopeLine: 1397, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!80 = !DISubroutineType(types: !81)
!81 = !{null, !71, !56}
!82 = !DISubprogram(name: "real", linkageName: "_ZNKSt7complexIeE4realB5cxx11Ev", scope: !63, file: !22, line: 1405, type: !83, scopeLine: 1405, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!83 = !DISubroutineType(types: !84)
!84 = !{!75, !85}
!85 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !62, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!86 = !DISubprogram(name: "imag", linkageName: "_ZNKSt7complexIeE4imagB5cxx11Ev", scope: !63, file: !22, line: 1409, type: !83, scopeLine: 1409, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!87 = !DISubprogram(name: "real", linkageName: "_ZNSt7complexIeE4realEe", scope: !63, file: !22, line: 1427, type: !88, scopeLine: 1427, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!88 = !DISubroutineType(types: !89)
!89 = !{null, !71, !75}
!90 = !DISubprogram(name: "imag", linkageName: "_ZNSt7complexIeE4imagEe", scope: !63, file: !22, line: 1430, type: !88, scopeLine: 1430, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!91 = !DISubprogram(name: "operator=", linkageName: "_ZNSt7complexIeEaSEe", scope: !63, file: !22, line: 1433, type: !92, scopeLine: 1433, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!92 = !DISubroutineType(types: !93)
!93 = !{!94, !71, !75}
!94 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !63, size: 64)
!95 = !DISubprogram(name: "operator+=", linkageName: "_ZNSt7complexIeEpLEe", scope: !63, file: !22, line: 1440, type: !92, scopeLine: 1440, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!96 = !DISubprogram(name: "operator-=", linkageName: "_ZNSt7complexIeEmIEe", scope: !63, file: !22, line: 1447, type: !92, scopeLine: 1447, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!97 = !DISubprogram(name: "operator*=", linkageName: "_ZNSt7complexIeEmLEe", scope: !63, file: !22, line: 1454, type: !92, scopeLine: 1454, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!98 = !DISubprogram(name: "operator/=", linkageName: "_ZNSt7complexIeEdVEe", scope: !63, file: !22, line: 1461, type: !92, scopeLine: 1461, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!99 = !DISubprogram(name: "operator=", linkageName: "_ZNSt7complexIeEaSERKS0_", scope: !63, file: !22, line: 1469, type: !100, scopeLine: 1469, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!100 = !DISubroutineType(types: !101)
!101 = !{!94, !71, !61}
!102 = !DISubprogram(name: "__rep", linkageName: "_ZNKSt7complexIeE5__repEv", scope: !63, file: !22, line: 1514, type: !103, scopeLine: 1514, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!103 = !DISubroutineType(types: !104)
!104 = !{!66, !85}
!105 = !{!106}
!106 = !DITemplateTypeParameter(name: "_Tp", type: !75)
!107 = !DISubprogram(name: "real", linkageName: "_ZNKSt7complexIfE4realB5cxx11Ev", scope: !40, file: !22, line: 1109, type: !108, scopeLine: 1109, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!108 = !DISubroutineType(types: !109)
!109 = !{!52, !110}
!110 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !39, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!111 = !DISubprogram(name: "imag", linkageName: "_ZNKSt7complexIfE4imagB5cxx11Ev", scope: !40, file: !22, line: 1113, type: !108, scopeLine: 1113, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!112 = !DISubprogram(name: "real", linkageName: "_ZNSt7complexIfE4realEf", scope: !40, file: !22, line: 1131, type: !113, scopeLine: 1131, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!113 = !DISubroutineType(types: !114)
!114 = !{null, !48, !52}
!115 = !DISubprogram(name: "imag", linkageName: "_ZNSt7complexIfE4imagEf", scope: !40, file: !22, line: 1134, type: !113, scopeLine: 1134, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!116 = !DISubprogram(name: "operator=", linkageName: "_ZNSt7complexIfEaSEf", scope: !40, file: !22, line: 1137, type: !117, scopeLine: 1137, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!117 = !DISubroutineType(types: !118)
!118 = !{!119, !48, !52}
!119 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !40, size: 64)
!120 = !DISubprogram(name: "operator+=", linkageName: "_ZNSt7complexIfEpLEf", scope: !40, file: !22, line: 1144, type: !117, scopeLine: 1144, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!121 = !DISubprogram(name: "operator-=", linkageName: "_ZNSt7complexIfEmIEf", scope: !40, file: !22, line: 1151, type: !117, scopeLine: 1151, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!122 = !DISubprogram(name: "operator*=", linkageName: "_ZNSt7complexIfEmLEf", scope: !40, file: !22, line: 1158, type: !117, scopeLine: 1158, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!123 = !DISubprogram(name: "operator/=", linkageName: "_ZNSt7complexIfEdVEf", scope: !40, file: !22, line: 1165, type: !117, scopeLine: 1165, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!124 = !DISubprogram(name: "operator=", linkageName: "_ZNSt7complexIfEaSERKS0_", scope: !40, file: !22, line: 1174, type: !125, scopeLine: 1174, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!125 = !DISubroutineType(types: !126)
!126 = !{!119, !48, !38}
!127 = !DISubprogram(name: "__rep", linkageName: "_ZNKSt7complexIfE5__repEv", scope: !40, file: !22, line: 1220, type: !128, scopeLine: 1220, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!128 = !DISubroutineType(types: !129)
!129 = !{!43, !110}
!130 = !{!131}
!131 = !DITemplateTypeParameter(name: "_Tp", type: !52)
!132 = !DISubprogram(name: "complex", scope: !21, file: !22, line: 1250, type: !133, scopeLine: 1250, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!133 = !DISubroutineType(types: !134)
!134 = !{null, !30, !61}
!135 = !DISubprogram(name: "real", linkageName: "_ZNKSt7complexIdE4realB5cxx11Ev", scope: !21, file: !22, line: 1257, type: !136, scopeLine: 1257, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!136 = !DISubroutineType(types: !137)
!137 = !{!34, !138}
!138 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !57, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!139 = !DISubprogram(name: "imag", linkageName: "_ZNKSt7complexIdE4imagB5cxx11Ev", scope: !21, file: !22, line: 1261, type: !136, scopeLine: 1261, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!140 = !DISubprogram(name: "real", linkageName: "_ZNSt7complexIdE4realEd", scope: !21, file: !22, line: 1279, type: !141, scopeLine: 1279, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!141 = !DISubroutineType(types: !142)
!142 = !{null, !30, !34}
!143 = !DISubprogram(name: "imag", linkageName: "_ZNSt7complexIdE4imagEd", scope: !21, file: !22, line: 1282, type: !141, scopeLine: 1282, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!144 = !DISubprogram(name: "operator=", linkageName: "_ZNSt7complexIdEaSEd", scope: !21, file: !22, line: 1285, type: !145, scopeLine: 1285, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!145 = !DISubroutineType(types: !146)
!146 = !{!147, !30, !34}
!147 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !21, size: 64)
!148 = !DISubprogram(name: "operator+=", linkageName: "_ZNSt7complexIdEpLEd", scope: !21, file: !22, line: 1292, type: !145, scopeLine: 1292, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!149 = !DISubprogram(name: "operator-=", linkageName: "_ZNSt7complexIdEmIEd", scope: !21, file: !22, line: 1299, type: !145, scopeLine: 1299, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!150 = !DISubprogram(name: "operator*=", linkageName: "_ZNSt7complexIdEmLEd", scope: !21, file: !22, line: 1306, type: !145, scopeLine: 1306, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!151 = !DISubprogram(name: "operator/=", linkageName: "_ZNSt7complexIdEdVEd", scope: !21, file: !22, line: 1313, type: !145, scopeLine: 1313, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!152 = !DISubprogram(name: "operator=", linkageName: "_ZNSt7complexIdEaSERKS0_", scope: !21, file: !22, line: 1321, type: !153, scopeLine: 1321, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!153 = !DISubroutineType(types: !154)
!154 = !{!147, !30, !56}
!155 = !DISubprogram(name: "__rep", linkageName: "_ZNKSt7complexIdE5__repEv", scope: !21, file: !22, line: 1366, type: !156, scopeLine: 1366, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!156 = !DISubroutineType(types: !157)
!157 = !{!25, !138}
!158 = !{!159}
!159 = !DITemplateTypeParameter(name: "_Tp", type: !34)
!160 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__normal_iterator<std::complex<double> *, std::vector<std::complex<double>, std::allocator<std::complex<double> > > >", scope: !162, file: !161, line: 1043, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !163, templateParams: !219, identifier: "_ZTSN9__gnu_cxx17__normal_iteratorIPSt7complexIdESt6vectorIS2_SaIS2_EEEE")
!161 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_iterator.h", directory: "", checksumkind: CSK_MD5, checksum: "bea55f548d6c981fe14b47f481b3c513")
!162 = !DINamespace(name: "__gnu_cxx", scope: null)
!163 = !{!164, !165, !169, !174, !186, !191, !195, !199, !200, !201, !208, !211, !214, !215, !216}
!164 = !DIDerivedType(tag: DW_TAG_member, name: "_M_current", scope: !160, file: !161, line: 1046, baseType: !20, size: 64, flags: DIFlagProtected)
!165 = !DISubprogram(name: "__normal_iterator", scope: !160, file: !161, line: 1068, type: !166, scopeLine: 1068, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!166 = !DISubroutineType(types: !167)
!167 = !{null, !168}
!168 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !160, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!169 = !DISubprogram(name: "__normal_iterator", scope: !160, file: !161, line: 1072, type: !170, scopeLine: 1072, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!170 = !DISubroutineType(types: !171)
!171 = !{null, !168, !172}
!172 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !173, size: 64)
!173 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !20)
!174 = !DISubprogram(name: "operator*", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPSt7complexIdESt6vectorIS2_SaIS2_EEEdeEv", scope: !160, file: !161, line: 1095, type: !175, scopeLine: 1095, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!175 = !DISubroutineType(types: !176)
!176 = !{!177, !184}
!177 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !160, file: !161, line: 1061, baseType: !178, flags: DIFlagPublic)
!178 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !180, file: !179, line: 216, baseType: !147)
!179 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_iterator_base_types.h", directory: "")
!180 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "iterator_traits<std::complex<double> *>", scope: !16, file: !179, line: 210, size: 8, flags: DIFlagTypePassByValue, elements: !181, templateParams: !182, identifier: "_ZTSSt15iterator_traitsIPSt7complexIdEE")
!181 = !{}
!182 = !{!183}
!183 = !DITemplateTypeParameter(name: "_Iterator", type: !20)
!184 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !185, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!185 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !160)
!186 = !DISubprogram(name: "operator->", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPSt7complexIdESt6vectorIS2_SaIS2_EEEptEv", scope: !160, file: !161, line: 1100, type: !187, scopeLine: 1100, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!187 = !DISubroutineType(types: !188)
!188 = !{!189, !184}
!189 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !160, file: !161, line: 1062, baseType: !190, flags: DIFlagPublic)
!190 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !180, file: !179, line: 215, baseType: !20)
!191 = !DISubprogram(name: "operator++", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPSt7complexIdESt6vectorIS2_SaIS2_EEEppEv", scope: !160, file: !161, line: 1105, type: !192, scopeLine: 1105, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!192 = !DISubroutineType(types: !193)
!193 = !{!194, !168}
!194 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !160, size: 64)
!195 = !DISubprogram(name: "operator++", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPSt7complexIdESt6vectorIS2_SaIS2_EEEppEi", scope: !160, file: !161, line: 1113, type: !196, scopeLine: 1113, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!196 = !DISubroutineType(types: !197)
!197 = !{!160, !168, !198}
!198 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!199 = !DISubprogram(name: "operator--", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPSt7complexIdESt6vectorIS2_SaIS2_EEEmmEv", scope: !160, file: !161, line: 1119, type: !192, scopeLine: 1119, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!200 = !DISubprogram(name: "operator--", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPSt7complexIdESt6vectorIS2_SaIS2_EEEmmEi", scope: !160, file: !161, line: 1127, type: !196, scopeLine: 1127, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!201 = !DISubprogram(name: "operator[]", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPSt7complexIdESt6vectorIS2_SaIS2_EEEixEl", scope: !160, file: !161, line: 1133, type: !202, scopeLine: 1133, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!202 = !DISubroutineType(types: !203)
!203 = !{!177, !184, !204}
!204 = !DIDerivedType(tag: DW_TAG_typedef, name: "difference_type", scope: !160, file: !161, line: 1060, baseType: !205, flags: DIFlagPublic)
!205 = !DIDerivedType(tag: DW_TAG_typedef, name: "difference_type", scope: !180, file: !179, line: 214, baseType: !206)
!206 = !DIDerivedType(tag: DW_TAG_typedef, name: "ptrdiff_t", scope: !16, file: !15, line: 299, baseType: !207)
!207 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!208 = !DISubprogram(name: "operator+=", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPSt7complexIdESt6vectorIS2_SaIS2_EEEpLEl", scope: !160, file: !161, line: 1138, type: !209, scopeLine: 1138, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!209 = !DISubroutineType(types: !210)
!210 = !{!194, !168, !204}
!211 = !DISubprogram(name: "operator+", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPSt7complexIdESt6vectorIS2_SaIS2_EEEplEl", scope: !160, file: !161, line: 1143, type: !212, scopeLine: 1143, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!212 = !DISubroutineType(types: !213)
!213 = !{!160, !184, !204}
!214 = !DISubprogram(name: "operator-=", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPSt7complexIdESt6vectorIS2_SaIS2_EEEmIEl", scope: !160, file: !161, line: 1148, type: !209, scopeLine: 1148, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!215 = !DISubprogram(name: "operator-", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPSt7complexIdESt6vectorIS2_SaIS2_EEEmiEl", scope: !160, file: !161, line: 1153, type: !212, scopeLine: 1153, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!216 = !DISubprogram(name: "base", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPSt7complexIdESt6vectorIS2_SaIS2_EEE4baseEv", scope: !160, file: !161, line: 1158, type: !217, scopeLine: 1158, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!217 = !DISubroutineType(types: !218)
!218 = !{!172, !184}
!219 = !{!183, !220}
!220 = !DITemplateTypeParameter(name: "_Container", type: !221)
!221 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "vector<std::complex<double>, std::allocator<std::complex<double> > >", scope: !16, file: !13, line: 423, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !222, templateParams: !698, identifier: "_ZTSSt6vectorISt7complexIdESaIS1_EE")
!222 = !{!223, !435, !454, !470, !471, !477, !480, !483, !487, !493, !496, !502, !507, !511, !521, !524, !527, !530, !535, !536, !540, !543, !546, !549, !552, !556, !562, !563, !564, !569, !574, !575, !576, !577, !578, !579, !580, !583, !584, !587, !588, !589, !590, !593, !594, !602, !609, !612, !613, !614, !617, !620, !621, !622, !625, !628, !631, !635, !636, !639, !642, !645, !648, !651, !654, !657, !658, !659, !660, !661, !664, !665, !668, !669, !670, !675, !678, !683, !686, !689, !692, !695}
!223 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !221, baseType: !224, flags: DIFlagProtected, extraData: i32 0)
!224 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Vector_base<std::complex<double>, std::allocator<std::complex<double> > >", scope: !16, file: !13, line: 85, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !225, templateParams: !434, identifier: "_ZTSSt12_Vector_baseISt7complexIdESaIS1_EE")
!225 = !{!226, !385, !390, !395, !399, !402, !407, !410, !413, !417, !420, !423, !426, !427, !430, !433}
!226 = !DIDerivedType(tag: DW_TAG_member, name: "_M_impl", scope: !224, file: !13, line: 371, baseType: !227, size: 192)
!227 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Vector_impl", scope: !224, file: !13, line: 133, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !228, identifier: "_ZTSNSt12_Vector_baseISt7complexIdESaIS1_EE12_Vector_implE")
!228 = !{!229, !340, !365, !369, !374, !378, !382}
!229 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !227, baseType: !230, extraData: i32 0)
!230 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Tp_alloc_type", scope: !224, file: !13, line: 88, baseType: !231)
!231 = !DIDerivedType(tag: DW_TAG_typedef, name: "other", scope: !233, file: !232, line: 120, baseType: !339)
!232 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/ext/alloc_traits.h", directory: "")
!233 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "rebind<std::complex<double> >", scope: !234, file: !232, line: 119, size: 8, flags: DIFlagTypePassByValue, elements: !181, templateParams: !288, identifier: "_ZTSN9__gnu_cxx14__alloc_traitsISaISt7complexIdEES2_E6rebindIS2_EE")
!234 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__alloc_traits<std::allocator<std::complex<double> >, std::complex<double> >", scope: !162, file: !232, line: 48, size: 8, flags: DIFlagTypePassByValue, elements: !235, templateParams: !337, identifier: "_ZTSN9__gnu_cxx14__alloc_traitsISaISt7complexIdEES2_EE")
!235 = !{!236, !323, !326, !329, !333, !334, !335, !336}
!236 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !234, baseType: !237, extraData: i32 0)
!237 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "allocator_traits<std::allocator<std::complex<double> > >", scope: !16, file: !238, line: 411, size: 8, flags: DIFlagTypePassByValue, elements: !239, templateParams: !321, identifier: "_ZTSSt16allocator_traitsISaISt7complexIdEEE")
!238 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/alloc_traits.h", directory: "", checksumkind: CSK_MD5, checksum: "fd441eaab0a8965f7012f98a3edcbb86")
!239 = !{!240, !305, !309, !312, !318}
!240 = !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaISt7complexIdEEE8allocateERS2_m", scope: !237, file: !238, line: 463, type: !241, scopeLine: 463, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!241 = !DISubroutineType(types: !242)
!242 = !{!243, !244, !304}
!243 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !237, file: !238, line: 420, baseType: !20)
!244 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !245, size: 64)
!245 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !237, file: !238, line: 414, baseType: !246)
!246 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "allocator<std::complex<double> >", scope: !16, file: !247, line: 124, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !248, templateParams: !288, identifier: "_ZTSSaISt7complexIdEE")
!247 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/allocator.h", directory: "", checksumkind: CSK_MD5, checksum: "6fa856a93062ce2b39cf0c9a3a6a3468")
!248 = !{!249, !290, !294, !299, !303}
!249 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !246, baseType: !250, flags: DIFlagPublic, extraData: i32 0)
!250 = !DIDerivedType(tag: DW_TAG_typedef, name: "__allocator_base<std::complex<double> >", scope: !16, file: !251, line: 47, baseType: !252)
!251 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/x86_64-linux-gnu/c++/12/bits/c++allocator.h", directory: "", checksumkind: CSK_MD5, checksum: "3c43333b0e1372330d7f702387d162e2")
!252 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__new_allocator<std::complex<double> >", scope: !16, file: !253, line: 56, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !254, templateParams: !288, identifier: "_ZTSSt15__new_allocatorISt7complexIdEE")
!253 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/new_allocator.h", directory: "", checksumkind: CSK_MD5, checksum: "6b069d101319ece6de3732b658fb1d77")
!254 = !{!255, !259, !264, !265, !271, !277, !281, !284, !287}
!255 = !DISubprogram(name: "__new_allocator", scope: !252, file: !253, line: 80, type: !256, scopeLine: 80, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!256 = !DISubroutineType(types: !257)
!257 = !{null, !258}
!258 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !252, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!259 = !DISubprogram(name: "__new_allocator", scope: !252, file: !253, line: 83, type: !260, scopeLine: 83, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!260 = !DISubroutineType(types: !261)
!261 = !{null, !258, !262}
!262 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !263, size: 64)
!263 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !252)
!264 = !DISubprogram(name: "~__new_allocator", scope: !252, file: !253, line: 90, type: !256, scopeLine: 90, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!265 = !DISubprogram(name: "address", linkageName: "_ZNKSt15__new_allocatorISt7complexIdEE7addressERS1_", scope: !252, file: !253, line: 93, type: !266, scopeLine: 93, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!266 = !DISubroutineType(types: !267)
!267 = !{!268, !269, !270}
!268 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !252, file: !253, line: 63, baseType: !20, flags: DIFlagPublic)
!269 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !263, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!270 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !252, file: !253, line: 65, baseType: !147, flags: DIFlagPublic)
!271 = !DISubprogram(name: "address", linkageName: "_ZNKSt15__new_allocatorISt7complexIdEE7addressERKS1_", scope: !252, file: !253, line: 97, type: !272, scopeLine: 97, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!272 = !DISubroutineType(types: !273)
!273 = !{!274, !269, !276}
!274 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_pointer", scope: !252, file: !253, line: 64, baseType: !275, flags: DIFlagPublic)
!275 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !57, size: 64)
!276 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !252, file: !253, line: 66, baseType: !56, flags: DIFlagPublic)
!277 = !DISubprogram(name: "allocate", linkageName: "_ZNSt15__new_allocatorISt7complexIdEE8allocateEmPKv", scope: !252, file: !253, line: 112, type: !278, scopeLine: 112, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!278 = !DISubroutineType(types: !279)
!279 = !{!20, !258, !280, !18}
!280 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", file: !253, line: 60, baseType: !14, flags: DIFlagPublic)
!281 = !DISubprogram(name: "deallocate", linkageName: "_ZNSt15__new_allocatorISt7complexIdEE10deallocateEPS1_m", scope: !252, file: !253, line: 142, type: !282, scopeLine: 142, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!282 = !DISubroutineType(types: !283)
!283 = !{null, !258, !20, !280}
!284 = !DISubprogram(name: "max_size", linkageName: "_ZNKSt15__new_allocatorISt7complexIdEE8max_sizeEv", scope: !252, file: !253, line: 167, type: !285, scopeLine: 167, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!285 = !DISubroutineType(types: !286)
!286 = !{!280, !269}
!287 = !DISubprogram(name: "_M_max_size", linkageName: "_ZNKSt15__new_allocatorISt7complexIdEE11_M_max_sizeEv", scope: !252, file: !253, line: 210, type: !285, scopeLine: 210, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!288 = !{!289}
!289 = !DITemplateTypeParameter(name: "_Tp", type: !21)
!290 = !DISubprogram(name: "allocator", scope: !246, file: !247, line: 156, type: !291, scopeLine: 156, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!291 = !DISubroutineType(types: !292)
!292 = !{null, !293}
!293 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !246, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!294 = !DISubprogram(name: "allocator", scope: !246, file: !247, line: 159, type: !295, scopeLine: 159, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!295 = !DISubroutineType(types: !296)
!296 = !{null, !293, !297}
!297 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !298, size: 64)
!298 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !246)
!299 = !DISubprogram(name: "operator=", linkageName: "_ZNSaISt7complexIdEEaSERKS1_", scope: !246, file: !247, line: 164, type: !300, scopeLine: 164, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!300 = !DISubroutineType(types: !301)
!301 = !{!302, !293, !297}
!302 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !246, size: 64)
!303 = !DISubprogram(name: "~allocator", scope: !246, file: !247, line: 174, type: !291, scopeLine: 174, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!304 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", file: !238, line: 435, baseType: !14)
!305 = !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaISt7complexIdEEE8allocateERS2_mPKv", scope: !237, file: !238, line: 477, type: !306, scopeLine: 477, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!306 = !DISubroutineType(types: !307)
!307 = !{!243, !244, !304, !308}
!308 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_void_pointer", file: !238, line: 429, baseType: !18)
!309 = !DISubprogram(name: "deallocate", linkageName: "_ZNSt16allocator_traitsISaISt7complexIdEEE10deallocateERS2_PS1_m", scope: !237, file: !238, line: 495, type: !310, scopeLine: 495, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!310 = !DISubroutineType(types: !311)
!311 = !{null, !244, !243, !304}
!312 = !DISubprogram(name: "max_size", linkageName: "_ZNSt16allocator_traitsISaISt7complexIdEEE8max_sizeERKS2_", scope: !237, file: !238, line: 547, type: !313, scopeLine: 547, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!313 = !DISubroutineType(types: !314)
!314 = !{!315, !316}
!315 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", scope: !237, file: !238, line: 435, baseType: !14)
!316 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !317, size: 64)
!317 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !245)
!318 = !DISubprogram(name: "select_on_container_copy_construction", linkageName: "_ZNSt16allocator_traitsISaISt7complexIdEEE37select_on_container_copy_constructionERKS2_", scope: !237, file: !238, line: 562, type: !319, scopeLine: 562, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!319 = !DISubroutineType(types: !320)
!320 = !{!245, !316}
!321 = !{!322}
!322 = !DITemplateTypeParameter(name: "_Alloc", type: !246)
!323 = !DISubprogram(name: "_S_select_on_copy", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt7complexIdEES2_E17_S_select_on_copyERKS3_", scope: !234, file: !232, line: 97, type: !324, scopeLine: 97, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!324 = !DISubroutineType(types: !325)
!325 = !{!246, !297}
!326 = !DISubprogram(name: "_S_on_swap", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt7complexIdEES2_E10_S_on_swapERS3_S5_", scope: !234, file: !232, line: 100, type: !327, scopeLine: 100, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!327 = !DISubroutineType(types: !328)
!328 = !{null, !302, !302}
!329 = !DISubprogram(name: "_S_propagate_on_copy_assign", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt7complexIdEES2_E27_S_propagate_on_copy_assignEv", scope: !234, file: !232, line: 103, type: !330, scopeLine: 103, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!330 = !DISubroutineType(types: !331)
!331 = !{!332}
!332 = !DIBasicType(name: "bool", size: 8, encoding: DW_ATE_boolean)
!333 = !DISubprogram(name: "_S_propagate_on_move_assign", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt7complexIdEES2_E27_S_propagate_on_move_assignEv", scope: !234, file: !232, line: 106, type: !330, scopeLine: 106, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!334 = !DISubprogram(name: "_S_propagate_on_swap", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt7complexIdEES2_E20_S_propagate_on_swapEv", scope: !234, file: !232, line: 109, type: !330, scopeLine: 109, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!335 = !DISubprogram(name: "_S_always_equal", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt7complexIdEES2_E15_S_always_equalEv", scope: !234, file: !232, line: 112, type: !330, scopeLine: 112, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!336 = !DISubprogram(name: "_S_nothrow_move", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt7complexIdEES2_E15_S_nothrow_moveEv", scope: !234, file: !232, line: 115, type: !330, scopeLine: 115, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!337 = !{!322, !338}
!338 = !DITemplateTypeParameter(type: !21, defaulted: true)
!339 = !DIDerivedType(tag: DW_TAG_typedef, name: "template rebind_alloc<std::complex<double> >", scope: !237, file: !238, line: 450, baseType: !246)
!340 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !227, baseType: !341, extraData: i32 0)
!341 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Vector_impl_data", scope: !224, file: !13, line: 92, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !342, identifier: "_ZTSNSt12_Vector_baseISt7complexIdESaIS1_EE17_Vector_impl_dataE")
!342 = !{!343, !346, !347, !348, !352, !356, !361}
!343 = !DIDerivedType(tag: DW_TAG_member, name: "_M_start", scope: !341, file: !13, line: 94, baseType: !344, size: 64)
!344 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !224, file: !13, line: 90, baseType: !345)
!345 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !234, file: !232, line: 57, baseType: !243)
!346 = !DIDerivedType(tag: DW_TAG_member, name: "_M_finish", scope: !341, file: !13, line: 95, baseType: !344, size: 64, offset: 64)
!347 = !DIDerivedType(tag: DW_TAG_member, name: "_M_end_of_storage", scope: !341, file: !13, line: 96, baseType: !344, size: 64, offset: 128)
!348 = !DISubprogram(name: "_Vector_impl_data", scope: !341, file: !13, line: 99, type: !349, scopeLine: 99, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!349 = !DISubroutineType(types: !350)
!350 = !{null, !351}
!351 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !341, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!352 = !DISubprogram(name: "_Vector_impl_data", scope: !341, file: !13, line: 105, type: !353, scopeLine: 105, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!353 = !DISubroutineType(types: !354)
!354 = !{null, !351, !355}
!355 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !341, size: 64)
!356 = !DISubprogram(name: "_M_copy_data", linkageName: "_ZNSt12_Vector_baseISt7complexIdESaIS1_EE17_Vector_impl_data12_M_copy_dataERKS4_", scope: !341, file: !13, line: 113, type: !357, scopeLine: 113, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!357 = !DISubroutineType(types: !358)
!358 = !{null, !351, !359}
!359 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !360, size: 64)
!360 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !341)
!361 = !DISubprogram(name: "_M_swap_data", linkageName: "_ZNSt12_Vector_baseISt7complexIdESaIS1_EE17_Vector_impl_data12_M_swap_dataERS4_", scope: !341, file: !13, line: 122, type: !362, scopeLine: 122, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!362 = !DISubroutineType(types: !363)
!363 = !{null, !351, !364}
!364 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !341, size: 64)
!365 = !DISubprogram(name: "_Vector_impl", scope: !227, file: !13, line: 137, type: !366, scopeLine: 137, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!366 = !DISubroutineType(types: !367)
!367 = !{null, !368}
!368 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !227, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!369 = !DISubprogram(name: "_Vector_impl", scope: !227, file: !13, line: 143, type: !370, scopeLine: 143, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!370 = !DISubroutineType(types: !371)
!371 = !{null, !368, !372}
!372 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !373, size: 64)
!373 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !230)
!374 = !DISubprogram(name: "_Vector_impl", scope: !227, file: !13, line: 151, type: !375, scopeLine: 151, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!375 = !DISubroutineType(types: !376)
!376 = !{null, !368, !377}
!377 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !227, size: 64)
!378 = !DISubprogram(name: "_Vector_impl", scope: !227, file: !13, line: 156, type: !379, scopeLine: 156, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!379 = !DISubroutineType(types: !380)
!380 = !{null, !368, !381}
!381 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !230, size: 64)
!382 = !DISubprogram(name: "_Vector_impl", scope: !227, file: !13, line: 161, type: !383, scopeLine: 161, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!383 = !DISubroutineType(types: !384)
!384 = !{null, !368, !381, !377}
!385 = !DISubprogram(name: "_M_get_Tp_allocator", linkageName: "_ZNSt12_Vector_baseISt7complexIdESaIS1_EE19_M_get_Tp_allocatorEv", scope: !224, file: !13, line: 298, type: !386, scopeLine: 298, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!386 = !DISubroutineType(types: !387)
!387 = !{!388, !389}
!388 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !230, size: 64)
!389 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !224, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!390 = !DISubprogram(name: "_M_get_Tp_allocator", linkageName: "_ZNKSt12_Vector_baseISt7complexIdESaIS1_EE19_M_get_Tp_allocatorEv", scope: !224, file: !13, line: 303, type: !391, scopeLine: 303, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!391 = !DISubroutineType(types: !392)
!392 = !{!372, !393}
!393 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !394, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!394 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !224)
!395 = !DISubprogram(name: "get_allocator", linkageName: "_ZNKSt12_Vector_baseISt7complexIdESaIS1_EE13get_allocatorEv", scope: !224, file: !13, line: 308, type: !396, scopeLine: 308, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!396 = !DISubroutineType(types: !397)
!397 = !{!398, !393}
!398 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !224, file: !13, line: 294, baseType: !246)
!399 = !DISubprogram(name: "_Vector_base", scope: !224, file: !13, line: 312, type: !400, scopeLine: 312, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!400 = !DISubroutineType(types: !401)
!401 = !{null, !389}
!402 = !DISubprogram(name: "_Vector_base", scope: !224, file: !13, line: 318, type: !403, scopeLine: 318, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!403 = !DISubroutineType(types: !404)
!404 = !{null, !389, !405}
!405 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !406, size: 64)
!406 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !398)
!407 = !DISubprogram(name: "_Vector_base", scope: !224, file: !13, line: 324, type: !408, scopeLine: 324, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!408 = !DISubroutineType(types: !409)
!409 = !{null, !389, !14}
!410 = !DISubprogram(name: "_Vector_base", scope: !224, file: !13, line: 330, type: !411, scopeLine: 330, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!411 = !DISubroutineType(types: !412)
!412 = !{null, !389, !14, !405}
!413 = !DISubprogram(name: "_Vector_base", scope: !224, file: !13, line: 335, type: !414, scopeLine: 335, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!414 = !DISubroutineType(types: !415)
!415 = !{null, !389, !416}
!416 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !224, size: 64)
!417 = !DISubprogram(name: "_Vector_base", scope: !224, file: !13, line: 340, type: !418, scopeLine: 340, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!418 = !DISubroutineType(types: !419)
!419 = !{null, !389, !381}
!420 = !DISubprogram(name: "_Vector_base", scope: !224, file: !13, line: 344, type: !421, scopeLine: 344, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!421 = !DISubroutineType(types: !422)
!422 = !{null, !389, !416, !405}
!423 = !DISubprogram(name: "_Vector_base", scope: !224, file: !13, line: 358, type: !424, scopeLine: 358, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!424 = !DISubroutineType(types: !425)
!425 = !{null, !389, !405, !416}
!426 = !DISubprogram(name: "~_Vector_base", scope: !224, file: !13, line: 364, type: !400, scopeLine: 364, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!427 = !DISubprogram(name: "_M_allocate", linkageName: "_ZNSt12_Vector_baseISt7complexIdESaIS1_EE11_M_allocateEm", scope: !224, file: !13, line: 375, type: !428, scopeLine: 375, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!428 = !DISubroutineType(types: !429)
!429 = !{!344, !389, !14}
!430 = !DISubprogram(name: "_M_deallocate", linkageName: "_ZNSt12_Vector_baseISt7complexIdESaIS1_EE13_M_deallocateEPS1_m", scope: !224, file: !13, line: 383, type: !431, scopeLine: 383, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!431 = !DISubroutineType(types: !432)
!432 = !{null, !389, !344, !14}
!433 = !DISubprogram(name: "_M_create_storage", linkageName: "_ZNSt12_Vector_baseISt7complexIdESaIS1_EE17_M_create_storageEm", scope: !224, file: !13, line: 393, type: !408, scopeLine: 393, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!434 = !{!289, !322}
!435 = !DISubprogram(name: "_S_nothrow_relocate", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE19_S_nothrow_relocateESt17integral_constantIbLb1EE", scope: !221, file: !13, line: 465, type: !436, scopeLine: 465, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!436 = !DISubroutineType(types: !437)
!437 = !{!332, !438}
!438 = !DIDerivedType(tag: DW_TAG_typedef, name: "true_type", scope: !16, file: !439, line: 82, baseType: !440)
!439 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/type_traits", directory: "")
!440 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "integral_constant<bool, true>", scope: !16, file: !439, line: 62, size: 8, flags: DIFlagTypePassByValue, elements: !441, templateParams: !451, identifier: "_ZTSSt17integral_constantIbLb1EE")
!441 = !{!442, !444, !450}
!442 = !DIDerivedType(tag: DW_TAG_variable, name: "value", scope: !440, file: !439, line: 64, baseType: !443, flags: DIFlagStaticMember, extraData: i1 true)
!443 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !332)
!444 = !DISubprogram(name: "operator bool", linkageName: "_ZNKSt17integral_constantIbLb1EEcvbEv", scope: !440, file: !439, line: 67, type: !445, scopeLine: 67, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!445 = !DISubroutineType(types: !446)
!446 = !{!447, !448}
!447 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !440, file: !439, line: 65, baseType: !332)
!448 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !449, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!449 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !440)
!450 = !DISubprogram(name: "operator()", linkageName: "_ZNKSt17integral_constantIbLb1EEclEv", scope: !440, file: !439, line: 72, type: !445, scopeLine: 72, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!451 = !{!452, !453}
!452 = !DITemplateTypeParameter(name: "_Tp", type: !332)
!453 = !DITemplateValueParameter(name: "__v", type: !332, value: i1 true)
!454 = !DISubprogram(name: "_S_nothrow_relocate", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE19_S_nothrow_relocateESt17integral_constantIbLb0EE", scope: !221, file: !13, line: 474, type: !455, scopeLine: 474, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!455 = !DISubroutineType(types: !456)
!456 = !{!332, !457}
!457 = !DIDerivedType(tag: DW_TAG_typedef, name: "false_type", scope: !16, file: !439, line: 85, baseType: !458)
!458 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "integral_constant<bool, false>", scope: !16, file: !439, line: 62, size: 8, flags: DIFlagTypePassByValue, elements: !459, templateParams: !468, identifier: "_ZTSSt17integral_constantIbLb0EE")
!459 = !{!460, !461, !467}
!460 = !DIDerivedType(tag: DW_TAG_variable, name: "value", scope: !458, file: !439, line: 64, baseType: !443, flags: DIFlagStaticMember, extraData: i1 false)
!461 = !DISubprogram(name: "operator bool", linkageName: "_ZNKSt17integral_constantIbLb0EEcvbEv", scope: !458, file: !439, line: 67, type: !462, scopeLine: 67, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!462 = !DISubroutineType(types: !463)
!463 = !{!464, !465}
!464 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !458, file: !439, line: 65, baseType: !332)
!465 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !466, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!466 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !458)
!467 = !DISubprogram(name: "operator()", linkageName: "_ZNKSt17integral_constantIbLb0EEclEv", scope: !458, file: !439, line: 72, type: !462, scopeLine: 72, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!468 = !{!452, !469}
!469 = !DITemplateValueParameter(name: "__v", type: !332, value: i1 false)
!470 = !DISubprogram(name: "_S_use_relocate", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE15_S_use_relocateEv", scope: !221, file: !13, line: 478, type: !330, scopeLine: 478, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!471 = !DISubprogram(name: "_S_do_relocate", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE14_S_do_relocateEPS1_S4_S4_RS2_St17integral_constantIbLb1EE", scope: !221, file: !13, line: 487, type: !472, scopeLine: 487, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!472 = !DISubroutineType(types: !473)
!473 = !{!474, !474, !474, !474, !475, !438}
!474 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !221, file: !13, line: 449, baseType: !344, flags: DIFlagPublic)
!475 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !476, size: 64)
!476 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Tp_alloc_type", scope: !221, file: !13, line: 444, baseType: !230)
!477 = !DISubprogram(name: "_S_do_relocate", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE14_S_do_relocateEPS1_S4_S4_RS2_St17integral_constantIbLb0EE", scope: !221, file: !13, line: 494, type: !478, scopeLine: 494, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!478 = !DISubroutineType(types: !479)
!479 = !{!474, !474, !474, !474, !475, !457}
!480 = !DISubprogram(name: "_S_relocate", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE11_S_relocateEPS1_S4_S4_RS2_", scope: !221, file: !13, line: 499, type: !481, scopeLine: 499, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!481 = !DISubroutineType(types: !482)
!482 = !{!474, !474, !474, !474, !475}
!483 = !DISubprogram(name: "vector", scope: !221, file: !13, line: 526, type: !484, scopeLine: 526, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!484 = !DISubroutineType(types: !485)
!485 = !{null, !486}
!486 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !221, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!487 = !DISubprogram(name: "vector", scope: !221, file: !13, line: 537, type: !488, scopeLine: 537, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!488 = !DISubroutineType(types: !489)
!489 = !{null, !486, !490}
!490 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !491, size: 64)
!491 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !492)
!492 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !221, file: !13, line: 460, baseType: !246, flags: DIFlagPublic)
!493 = !DISubprogram(name: "vector", scope: !221, file: !13, line: 551, type: !494, scopeLine: 551, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!494 = !DISubroutineType(types: !495)
!495 = !{null, !486, !12, !490}
!496 = !DISubprogram(name: "vector", scope: !221, file: !13, line: 564, type: !497, scopeLine: 564, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!497 = !DISubroutineType(types: !498)
!498 = !{null, !486, !12, !499, !490}
!499 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !500, size: 64)
!500 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !501)
!501 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !221, file: !13, line: 448, baseType: !21, flags: DIFlagPublic)
!502 = !DISubprogram(name: "vector", scope: !221, file: !13, line: 596, type: !503, scopeLine: 596, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!503 = !DISubroutineType(types: !504)
!504 = !{null, !486, !505}
!505 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !506, size: 64)
!506 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !221)
!507 = !DISubprogram(name: "vector", scope: !221, file: !13, line: 615, type: !508, scopeLine: 615, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!508 = !DISubroutineType(types: !509)
!509 = !{null, !486, !510}
!510 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !221, size: 64)
!511 = !DISubprogram(name: "vector", scope: !221, file: !13, line: 619, type: !512, scopeLine: 619, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!512 = !DISubroutineType(types: !513)
!513 = !{null, !486, !505, !514}
!514 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !515, size: 64)
!515 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !516)
!516 = !DIDerivedType(tag: DW_TAG_typedef, name: "__type_identity_t<allocator_type>", scope: !16, file: !439, line: 128, baseType: !517)
!517 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !518, file: !439, line: 125, baseType: !246)
!518 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__type_identity<std::allocator<std::complex<double> > >", scope: !16, file: !439, line: 124, size: 8, flags: DIFlagTypePassByValue, elements: !181, templateParams: !519, identifier: "_ZTSSt15__type_identityISaISt7complexIdEEE")
!519 = !{!520}
!520 = !DITemplateTypeParameter(name: "_Type", type: !246)
!521 = !DISubprogram(name: "vector", scope: !221, file: !13, line: 630, type: !522, scopeLine: 630, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!522 = !DISubroutineType(types: !523)
!523 = !{null, !486, !510, !490, !438}
!524 = !DISubprogram(name: "vector", scope: !221, file: !13, line: 635, type: !525, scopeLine: 635, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!525 = !DISubroutineType(types: !526)
!526 = !{null, !486, !510, !490, !457}
!527 = !DISubprogram(name: "vector", scope: !221, file: !13, line: 654, type: !528, scopeLine: 654, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!528 = !DISubroutineType(types: !529)
!529 = !{null, !486, !510, !514}
!530 = !DISubprogram(name: "vector", scope: !221, file: !13, line: 673, type: !531, scopeLine: 673, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!531 = !DISubroutineType(types: !532)
!532 = !{null, !486, !533, !490}
!533 = !DICompositeType(tag: DW_TAG_class_type, name: "initializer_list<std::complex<double> >", scope: !16, file: !534, line: 47, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16initializer_listISt7complexIdEE")
!534 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/initializer_list", directory: "")
!535 = !DISubprogram(name: "~vector", scope: !221, file: !13, line: 728, type: !484, scopeLine: 728, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!536 = !DISubprogram(name: "operator=", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EEaSERKS3_", scope: !221, file: !13, line: 746, type: !537, scopeLine: 746, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!537 = !DISubroutineType(types: !538)
!538 = !{!539, !486, !505}
!539 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !221, size: 64)
!540 = !DISubprogram(name: "operator=", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EEaSEOS3_", scope: !221, file: !13, line: 761, type: !541, scopeLine: 761, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!541 = !DISubroutineType(types: !542)
!542 = !{!539, !486, !510}
!543 = !DISubprogram(name: "operator=", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EEaSESt16initializer_listIS1_E", scope: !221, file: !13, line: 783, type: !544, scopeLine: 783, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!544 = !DISubroutineType(types: !545)
!545 = !{!539, !486, !533}
!546 = !DISubprogram(name: "assign", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE6assignEmRKS1_", scope: !221, file: !13, line: 803, type: !547, scopeLine: 803, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!547 = !DISubroutineType(types: !548)
!548 = !{null, !486, !12, !499}
!549 = !DISubprogram(name: "assign", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE6assignESt16initializer_listIS1_E", scope: !221, file: !13, line: 850, type: !550, scopeLine: 850, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!550 = !DISubroutineType(types: !551)
!551 = !{null, !486, !533}
!552 = !DISubprogram(name: "begin", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE5beginEv", scope: !221, file: !13, line: 868, type: !553, scopeLine: 868, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!553 = !DISubroutineType(types: !554)
!554 = !{!555, !486}
!555 = !DIDerivedType(tag: DW_TAG_typedef, name: "iterator", scope: !221, file: !13, line: 453, baseType: !160, flags: DIFlagPublic)
!556 = !DISubprogram(name: "begin", linkageName: "_ZNKSt6vectorISt7complexIdESaIS1_EE5beginEv", scope: !221, file: !13, line: 878, type: !557, scopeLine: 878, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!557 = !DISubroutineType(types: !558)
!558 = !{!559, !561}
!559 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_iterator", scope: !221, file: !13, line: 455, baseType: !560, flags: DIFlagPublic)
!560 = !DICompositeType(tag: DW_TAG_class_type, name: "__normal_iterator<const std::complex<double> *, std::vector<std::complex<double>, std::allocator<std::complex<double> > > >", scope: !162, file: !161, line: 1043, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSN9__gnu_cxx17__normal_iteratorIPKSt7complexIdESt6vectorIS2_SaIS2_EEEE")
!561 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !506, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!562 = !DISubprogram(name: "end", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE3endEv", scope: !221, file: !13, line: 888, type: !553, scopeLine: 888, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!563 = !DISubprogram(name: "end", linkageName: "_ZNKSt6vectorISt7complexIdESaIS1_EE3endEv", scope: !221, file: !13, line: 898, type: !557, scopeLine: 898, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!564 = !DISubprogram(name: "rbegin", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE6rbeginEv", scope: !221, file: !13, line: 908, type: !565, scopeLine: 908, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!565 = !DISubroutineType(types: !566)
!566 = !{!567, !486}
!567 = !DIDerivedType(tag: DW_TAG_typedef, name: "reverse_iterator", scope: !221, file: !13, line: 457, baseType: !568, flags: DIFlagPublic)
!568 = !DICompositeType(tag: DW_TAG_class_type, name: "reverse_iterator<__gnu_cxx::__normal_iterator<std::complex<double> *, std::vector<std::complex<double>, std::allocator<std::complex<double> > > > >", scope: !16, file: !161, line: 132, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16reverse_iteratorIN9__gnu_cxx17__normal_iteratorIPSt7complexIdESt6vectorIS3_SaIS3_EEEEE")
!569 = !DISubprogram(name: "rbegin", linkageName: "_ZNKSt6vectorISt7complexIdESaIS1_EE6rbeginEv", scope: !221, file: !13, line: 918, type: !570, scopeLine: 918, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!570 = !DISubroutineType(types: !571)
!571 = !{!572, !561}
!572 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reverse_iterator", scope: !221, file: !13, line: 456, baseType: !573, flags: DIFlagPublic)
!573 = !DICompositeType(tag: DW_TAG_class_type, name: "reverse_iterator<__gnu_cxx::__normal_iterator<const std::complex<double> *, std::vector<std::complex<double>, std::allocator<std::complex<double> > > > >", scope: !16, file: !161, line: 132, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16reverse_iteratorIN9__gnu_cxx17__normal_iteratorIPKSt7complexIdESt6vectorIS3_SaIS3_EEEEE")
!574 = !DISubprogram(name: "rend", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE4rendEv", scope: !221, file: !13, line: 928, type: !565, scopeLine: 928, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!575 = !DISubprogram(name: "rend", linkageName: "_ZNKSt6vectorISt7complexIdESaIS1_EE4rendEv", scope: !221, file: !13, line: 938, type: !570, scopeLine: 938, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!576 = !DISubprogram(name: "cbegin", linkageName: "_ZNKSt6vectorISt7complexIdESaIS1_EE6cbeginEv", scope: !221, file: !13, line: 949, type: !557, scopeLine: 949, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!577 = !DISubprogram(name: "cend", linkageName: "_ZNKSt6vectorISt7complexIdESaIS1_EE4cendEv", scope: !221, file: !13, line: 959, type: !557, scopeLine: 959, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!578 = !DISubprogram(name: "crbegin", linkageName: "_ZNKSt6vectorISt7complexIdESaIS1_EE7crbeginEv", scope: !221, file: !13, line: 969, type: !570, scopeLine: 969, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!579 = !DISubprogram(name: "crend", linkageName: "_ZNKSt6vectorISt7complexIdESaIS1_EE5crendEv", scope: !221, file: !13, line: 979, type: !570, scopeLine: 979, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!580 = !DISubprogram(name: "size", linkageName: "_ZNKSt6vectorISt7complexIdESaIS1_EE4sizeEv", scope: !221, file: !13, line: 987, type: !581, scopeLine: 987, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!581 = !DISubroutineType(types: !582)
!582 = !{!12, !561}
!583 = !DISubprogram(name: "max_size", linkageName: "_ZNKSt6vectorISt7complexIdESaIS1_EE8max_sizeEv", scope: !221, file: !13, line: 993, type: !581, scopeLine: 993, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!584 = !DISubprogram(name: "resize", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE6resizeEm", scope: !221, file: !13, line: 1008, type: !585, scopeLine: 1008, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!585 = !DISubroutineType(types: !586)
!586 = !{null, !486, !12}
!587 = !DISubprogram(name: "resize", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE6resizeEmRKS1_", scope: !221, file: !13, line: 1029, type: !547, scopeLine: 1029, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!588 = !DISubprogram(name: "shrink_to_fit", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE13shrink_to_fitEv", scope: !221, file: !13, line: 1063, type: !484, scopeLine: 1063, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!589 = !DISubprogram(name: "capacity", linkageName: "_ZNKSt6vectorISt7complexIdESaIS1_EE8capacityEv", scope: !221, file: !13, line: 1073, type: !581, scopeLine: 1073, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!590 = !DISubprogram(name: "empty", linkageName: "_ZNKSt6vectorISt7complexIdESaIS1_EE5emptyEv", scope: !221, file: !13, line: 1083, type: !591, scopeLine: 1083, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!591 = !DISubroutineType(types: !592)
!592 = !{!332, !561}
!593 = !DISubprogram(name: "reserve", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE7reserveEm", scope: !221, file: !13, line: 1105, type: !585, scopeLine: 1105, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!594 = !DISubprogram(name: "operator[]", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EEixEm", scope: !221, file: !13, line: 1121, type: !595, scopeLine: 1121, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!595 = !DISubroutineType(types: !596)
!596 = !{!597, !486, !12}
!597 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !221, file: !13, line: 451, baseType: !598, flags: DIFlagPublic)
!598 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !234, file: !232, line: 62, baseType: !599)
!599 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !600, size: 64)
!600 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !234, file: !232, line: 56, baseType: !601)
!601 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !237, file: !238, line: 417, baseType: !21)
!602 = !DISubprogram(name: "operator[]", linkageName: "_ZNKSt6vectorISt7complexIdESaIS1_EEixEm", scope: !221, file: !13, line: 1140, type: !603, scopeLine: 1140, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!603 = !DISubroutineType(types: !604)
!604 = !{!605, !561, !12}
!605 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !221, file: !13, line: 452, baseType: !606, flags: DIFlagPublic)
!606 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !234, file: !232, line: 63, baseType: !607)
!607 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !608, size: 64)
!608 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !600)
!609 = !DISubprogram(name: "_M_range_check", linkageName: "_ZNKSt6vectorISt7complexIdESaIS1_EE14_M_range_checkEm", scope: !221, file: !13, line: 1150, type: !610, scopeLine: 1150, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!610 = !DISubroutineType(types: !611)
!611 = !{null, !561, !12}
!612 = !DISubprogram(name: "at", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE2atEm", scope: !221, file: !13, line: 1173, type: !595, scopeLine: 1173, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!613 = !DISubprogram(name: "at", linkageName: "_ZNKSt6vectorISt7complexIdESaIS1_EE2atEm", scope: !221, file: !13, line: 1192, type: !603, scopeLine: 1192, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!614 = !DISubprogram(name: "front", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE5frontEv", scope: !221, file: !13, line: 1204, type: !615, scopeLine: 1204, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!615 = !DISubroutineType(types: !616)
!616 = !{!597, !486}
!617 = !DISubprogram(name: "front", linkageName: "_ZNKSt6vectorISt7complexIdESaIS1_EE5frontEv", scope: !221, file: !13, line: 1216, type: !618, scopeLine: 1216, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!618 = !DISubroutineType(types: !619)
!619 = !{!605, !561}
!620 = !DISubprogram(name: "back", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE4backEv", scope: !221, file: !13, line: 1228, type: !615, scopeLine: 1228, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!621 = !DISubprogram(name: "back", linkageName: "_ZNKSt6vectorISt7complexIdESaIS1_EE4backEv", scope: !221, file: !13, line: 1240, type: !618, scopeLine: 1240, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!622 = !DISubprogram(name: "data", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE4dataEv", scope: !221, file: !13, line: 1255, type: !623, scopeLine: 1255, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!623 = !DISubroutineType(types: !624)
!624 = !{!20, !486}
!625 = !DISubprogram(name: "data", linkageName: "_ZNKSt6vectorISt7complexIdESaIS1_EE4dataEv", scope: !221, file: !13, line: 1260, type: !626, scopeLine: 1260, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!626 = !DISubroutineType(types: !627)
!627 = !{!275, !561}
!628 = !DISubprogram(name: "push_back", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE9push_backERKS1_", scope: !221, file: !13, line: 1276, type: !629, scopeLine: 1276, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!629 = !DISubroutineType(types: !630)
!630 = !{null, !486, !499}
!631 = !DISubprogram(name: "push_back", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE9push_backEOS1_", scope: !221, file: !13, line: 1293, type: !632, scopeLine: 1293, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!632 = !DISubroutineType(types: !633)
!633 = !{null, !486, !634}
!634 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !501, size: 64)
!635 = !DISubprogram(name: "pop_back", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE8pop_backEv", scope: !221, file: !13, line: 1317, type: !484, scopeLine: 1317, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!636 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE6insertEN9__gnu_cxx17__normal_iteratorIPKS1_S3_EERS6_", scope: !221, file: !13, line: 1357, type: !637, scopeLine: 1357, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!637 = !DISubroutineType(types: !638)
!638 = !{!555, !486, !559, !499}
!639 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE6insertEN9__gnu_cxx17__normal_iteratorIPKS1_S3_EEOS1_", scope: !221, file: !13, line: 1388, type: !640, scopeLine: 1388, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!640 = !DISubroutineType(types: !641)
!641 = !{!555, !486, !559, !634}
!642 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE6insertEN9__gnu_cxx17__normal_iteratorIPKS1_S3_EESt16initializer_listIS1_E", scope: !221, file: !13, line: 1406, type: !643, scopeLine: 1406, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!643 = !DISubroutineType(types: !644)
!644 = !{!555, !486, !559, !533}
!645 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE6insertEN9__gnu_cxx17__normal_iteratorIPKS1_S3_EEmRS6_", scope: !221, file: !13, line: 1432, type: !646, scopeLine: 1432, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!646 = !DISubroutineType(types: !647)
!647 = !{!555, !486, !559, !12, !499}
!648 = !DISubprogram(name: "erase", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE5eraseEN9__gnu_cxx17__normal_iteratorIPKS1_S3_EE", scope: !221, file: !13, line: 1529, type: !649, scopeLine: 1529, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!649 = !DISubroutineType(types: !650)
!650 = !{!555, !486, !559}
!651 = !DISubprogram(name: "erase", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE5eraseEN9__gnu_cxx17__normal_iteratorIPKS1_S3_EES8_", scope: !221, file: !13, line: 1557, type: !652, scopeLine: 1557, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!652 = !DISubroutineType(types: !653)
!653 = !{!555, !486, !559, !559}
!654 = !DISubprogram(name: "swap", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE4swapERS3_", scope: !221, file: !13, line: 1581, type: !655, scopeLine: 1581, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!655 = !DISubroutineType(types: !656)
!656 = !{null, !486, !539}
!657 = !DISubprogram(name: "clear", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE5clearEv", scope: !221, file: !13, line: 1600, type: !484, scopeLine: 1600, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!658 = !DISubprogram(name: "_M_fill_initialize", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE18_M_fill_initializeEmRKS1_", scope: !221, file: !13, line: 1699, type: !547, scopeLine: 1699, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!659 = !DISubprogram(name: "_M_default_initialize", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE21_M_default_initializeEm", scope: !221, file: !13, line: 1710, type: !585, scopeLine: 1710, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!660 = !DISubprogram(name: "_M_fill_assign", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE14_M_fill_assignEmRKS1_", scope: !221, file: !13, line: 1757, type: !547, scopeLine: 1757, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!661 = !DISubprogram(name: "_M_fill_insert", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE14_M_fill_insertEN9__gnu_cxx17__normal_iteratorIPS1_S3_EEmRKS1_", scope: !221, file: !13, line: 1801, type: !662, scopeLine: 1801, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!662 = !DISubroutineType(types: !663)
!663 = !{null, !486, !555, !12, !499}
!664 = !DISubprogram(name: "_M_default_append", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE17_M_default_appendEm", scope: !221, file: !13, line: 1807, type: !585, scopeLine: 1807, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!665 = !DISubprogram(name: "_M_shrink_to_fit", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE16_M_shrink_to_fitEv", scope: !221, file: !13, line: 1811, type: !666, scopeLine: 1811, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!666 = !DISubroutineType(types: !667)
!667 = !{!332, !486}
!668 = !DISubprogram(name: "_M_insert_rval", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE14_M_insert_rvalEN9__gnu_cxx17__normal_iteratorIPKS1_S3_EEOS1_", scope: !221, file: !13, line: 1873, type: !640, scopeLine: 1873, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!669 = !DISubprogram(name: "_M_emplace_aux", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE14_M_emplace_auxEN9__gnu_cxx17__normal_iteratorIPKS1_S3_EEOS1_", scope: !221, file: !13, line: 1884, type: !640, scopeLine: 1884, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!670 = !DISubprogram(name: "_M_check_len", linkageName: "_ZNKSt6vectorISt7complexIdESaIS1_EE12_M_check_lenEmPKc", scope: !221, file: !13, line: 1891, type: !671, scopeLine: 1891, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!671 = !DISubroutineType(types: !672)
!672 = !{!673, !561, !12, !674}
!673 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", scope: !221, file: !13, line: 458, baseType: !14, flags: DIFlagPublic)
!674 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!675 = !DISubprogram(name: "_S_check_init_len", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE17_S_check_init_lenEmRKS2_", scope: !221, file: !13, line: 1902, type: !676, scopeLine: 1902, flags: DIFlagProtected | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!676 = !DISubroutineType(types: !677)
!677 = !{!673, !12, !490}
!678 = !DISubprogram(name: "_S_max_size", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE11_S_max_sizeERKS2_", scope: !221, file: !13, line: 1911, type: !679, scopeLine: 1911, flags: DIFlagProtected | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!679 = !DISubroutineType(types: !680)
!680 = !{!673, !681}
!681 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !682, size: 64)
!682 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !476)
!683 = !DISubprogram(name: "_M_erase_at_end", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE15_M_erase_at_endEPS1_", scope: !221, file: !13, line: 1928, type: !684, scopeLine: 1928, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!684 = !DISubroutineType(types: !685)
!685 = !{null, !486, !474}
!686 = !DISubprogram(name: "_M_erase", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE8_M_eraseEN9__gnu_cxx17__normal_iteratorIPS1_S3_EE", scope: !221, file: !13, line: 1941, type: !687, scopeLine: 1941, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!687 = !DISubroutineType(types: !688)
!688 = !{!555, !486, !555}
!689 = !DISubprogram(name: "_M_erase", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE8_M_eraseEN9__gnu_cxx17__normal_iteratorIPS1_S3_EES7_", scope: !221, file: !13, line: 1945, type: !690, scopeLine: 1945, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!690 = !DISubroutineType(types: !691)
!691 = !{!555, !486, !555, !555}
!692 = !DISubprogram(name: "_M_move_assign", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE14_M_move_assignEOS3_St17integral_constantIbLb1EE", scope: !221, file: !13, line: 1954, type: !693, scopeLine: 1954, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!693 = !DISubroutineType(types: !694)
!694 = !{null, !486, !510, !438}
!695 = !DISubprogram(name: "_M_move_assign", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE14_M_move_assignEOS3_St17integral_constantIbLb0EE", scope: !221, file: !13, line: 1966, type: !696, scopeLine: 1966, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!696 = !DISubroutineType(types: !697)
!697 = !{null, !486, !510, !457}
!698 = !{!289, !699}
!699 = !DITemplateTypeParameter(name: "_Alloc", type: !246, defaulted: true)
!700 = !{!0}
!701 = !{!702, !708, !714, !716, !718, !722, !724, !726, !728, !730, !732, !734, !736, !741, !745, !747, !749, !754, !756, !758, !760, !762, !764, !766, !769, !771, !773, !777, !781, !783, !785, !787, !789, !791, !793, !795, !797, !799, !801, !805, !809, !811, !813, !815, !817, !819, !821, !823, !825, !827, !829, !831, !833, !835, !837, !839, !843, !847, !851, !853, !855, !857, !859, !861, !863, !865, !867, !869, !873, !877, !881, !883, !885, !887, !892, !896, !900, !902, !904, !906, !908, !910, !912, !914, !916, !918, !920, !922, !924, !928, !932, !936, !938, !940, !942, !946, !950, !954, !956, !958, !960, !962, !964, !966, !970, !974, !976, !978, !980, !982, !986, !990, !994, !996, !998, !1000, !1002, !1004, !1006, !1010, !1014, !1018, !1020, !1024, !1028, !1030, !1032, !1034, !1036, !1038, !1040, !1044, !1062, !1065, !1070, !1132, !1140, !1144, !1151, !1155, !1159, !1161, !1163, !1167, !1174, !1178, !1184, !1190, !1192, !1196, !1200, !1204, !1208, !1219, !1221, !1225, !1229, !1233, !1235, !1240, !1244, !1248, !1250, !1252, !1256, !1264, !1268, !1272, !1276, !1278, !1284, !1286, !1292, !1296, !1300, !1304, !1308, !1312, !1316, !1318, !1320, !1324, !1328, !1332, !1334, !1338, !1342, !1344, !1346, !1350, !1354, !1358, !1363, !1364, !1365, !1366, !1367, !1368, !1369, !1370, !1371, !1372, !1373, !1377, !1381, !1386, !1390, !1393, !1396, !1399, !1401, !1403, !1405, !1408, !1411, !1414, !1417, !1420, !1422, !1427, !1430, !1433, !1436, !1438, !1440, !1442, !1444, !1447, !1450, !1453, !1456, !1459, !1461, !1465, !1469, !1474, !1478, !1480, !1482, !1484, !1486, !1488, !1490, !1492, !1494, !1496, !1498, !1500, !1502, !1504, !1508, !1514, !1518, !1522, !1527, !1529, !1532, !1536, !1540, !1549, !1551, !1555, !1559, !1563, !1567, !1571, !1575, !1579, !1583, !1587, !1591, !1595, !1597, !1601, !1605, !1609, !1615, !1619, !1623, !1625, !1629, !1633, !1639, !1641, !1645, !1649, !1653, !1657, !1661, !1665, !1669, !1670, !1671, !1672, !1674, !1675, !1676, !1677, !1678, !1679, !1680, !1684, !1690, !1695, !1699, !1701, !1703, !1705, !1707, !1714, !1718, !1722, !1726, !1730, !1734, !1739, !1743, !1745, !1749, !1755, !1759, !1764, !1766, !1769, !1773, !1777, !1779, !1781, !1783, !1785, !1789, !1791, !1793, !1797, !1801, !1805, !1809, !1813, !1817, !1819, !1823, !1827, !1831, !1835, !1837, !1839, !1843, !1847, !1848, !1849, !1850, !1851, !1852, !1858, !1861, !1862, !1864, !1866, !1868, !1870, !1874, !1876, !1878, !1880, !1882, !1884, !1886, !1888, !1890, !1894, !1898, !1900, !1904}
!702 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !703, file: !707, line: 52)
!703 = !DISubprogram(name: "abs", scope: !704, file: !704, line: 861, type: !705, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!704 = !DIFile(filename: "/usr/include/stdlib.h", directory: "", checksumkind: CSK_MD5, checksum: "4b47dc81a92f1fe77a152c0aac236718")
!705 = !DISubroutineType(types: !706)
!706 = !{!198, !198}
!707 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/std_abs.h", directory: "")
!708 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !709, file: !713, line: 83)
!709 = !DISubprogram(name: "acos", scope: !710, file: !710, line: 53, type: !711, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!710 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!711 = !DISubroutineType(types: !712)
!712 = !{!34, !34}
!713 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/cmath", directory: "")
!714 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !715, file: !713, line: 102)
!715 = !DISubprogram(name: "asin", scope: !710, file: !710, line: 55, type: !711, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!716 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !717, file: !713, line: 121)
!717 = !DISubprogram(name: "atan", scope: !710, file: !710, line: 57, type: !711, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!718 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !719, file: !713, line: 140)
!719 = !DISubprogram(name: "atan2", scope: !710, file: !710, line: 59, type: !720, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!720 = !DISubroutineType(types: !721)
!721 = !{!34, !34, !34}
!722 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !723, file: !713, line: 161)
!723 = !DISubprogram(name: "ceil", scope: !710, file: !710, line: 159, type: !711, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!724 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !725, file: !713, line: 180)
!725 = !DISubprogram(name: "cos", scope: !710, file: !710, line: 62, type: !711, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!726 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !727, file: !713, line: 199)
!727 = !DISubprogram(name: "cosh", scope: !710, file: !710, line: 71, type: !711, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!728 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !729, file: !713, line: 218)
!729 = !DISubprogram(name: "exp", scope: !710, file: !710, line: 95, type: !711, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!730 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !731, file: !713, line: 237)
!731 = !DISubprogram(name: "fabs", scope: !710, file: !710, line: 162, type: !711, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!732 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !733, file: !713, line: 256)
!733 = !DISubprogram(name: "floor", scope: !710, file: !710, line: 165, type: !711, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!734 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !735, file: !713, line: 275)
!735 = !DISubprogram(name: "fmod", scope: !710, file: !710, line: 168, type: !720, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!736 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !737, file: !713, line: 296)
!737 = !DISubprogram(name: "frexp", scope: !710, file: !710, line: 98, type: !738, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!738 = !DISubroutineType(types: !739)
!739 = !{!34, !34, !740}
!740 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !198, size: 64)
!741 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !742, file: !713, line: 315)
!742 = !DISubprogram(name: "ldexp", scope: !710, file: !710, line: 101, type: !743, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!743 = !DISubroutineType(types: !744)
!744 = !{!34, !34, !198}
!745 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !746, file: !713, line: 334)
!746 = !DISubprogram(name: "log", scope: !710, file: !710, line: 104, type: !711, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!747 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !748, file: !713, line: 353)
!748 = !DISubprogram(name: "log10", scope: !710, file: !710, line: 107, type: !711, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!749 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !750, file: !713, line: 372)
!750 = !DISubprogram(name: "modf", scope: !710, file: !710, line: 110, type: !751, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!751 = !DISubroutineType(types: !752)
!752 = !{!34, !34, !753}
!753 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !34, size: 64)
!754 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !755, file: !713, line: 384)
!755 = !DISubprogram(name: "pow", scope: !710, file: !710, line: 140, type: !720, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!756 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !757, file: !713, line: 421)
!757 = !DISubprogram(name: "sin", scope: !710, file: !710, line: 64, type: !711, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!758 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !759, file: !713, line: 440)
!759 = !DISubprogram(name: "sinh", scope: !710, file: !710, line: 73, type: !711, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!760 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !761, file: !713, line: 459)
!761 = !DISubprogram(name: "sqrt", scope: !710, file: !710, line: 143, type: !711, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!762 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !763, file: !713, line: 478)
!763 = !DISubprogram(name: "tan", scope: !710, file: !710, line: 66, type: !711, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!764 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !765, file: !713, line: 497)
!765 = !DISubprogram(name: "tanh", scope: !710, file: !710, line: 75, type: !711, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!766 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !767, file: !713, line: 1065)
!767 = !DIDerivedType(tag: DW_TAG_typedef, name: "double_t", file: !768, line: 164, baseType: !34)
!768 = !DIFile(filename: "/usr/include/math.h", directory: "", checksumkind: CSK_MD5, checksum: "6109561044b2929616a1559ec58c6c55")
!769 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !770, file: !713, line: 1066)
!770 = !DIDerivedType(tag: DW_TAG_typedef, name: "float_t", file: !768, line: 163, baseType: !52)
!771 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !772, file: !713, line: 1069)
!772 = !DISubprogram(name: "acosh", scope: !710, file: !710, line: 85, type: !711, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!773 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !774, file: !713, line: 1070)
!774 = !DISubprogram(name: "acoshf", scope: !710, file: !710, line: 85, type: !775, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!775 = !DISubroutineType(types: !776)
!776 = !{!52, !52}
!777 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !778, file: !713, line: 1071)
!778 = !DISubprogram(name: "acoshl", scope: !710, file: !710, line: 85, type: !779, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!779 = !DISubroutineType(types: !780)
!780 = !{!75, !75}
!781 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !782, file: !713, line: 1073)
!782 = !DISubprogram(name: "asinh", scope: !710, file: !710, line: 87, type: !711, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!783 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !784, file: !713, line: 1074)
!784 = !DISubprogram(name: "asinhf", scope: !710, file: !710, line: 87, type: !775, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!785 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !786, file: !713, line: 1075)
!786 = !DISubprogram(name: "asinhl", scope: !710, file: !710, line: 87, type: !779, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!787 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !788, file: !713, line: 1077)
!788 = !DISubprogram(name: "atanh", scope: !710, file: !710, line: 89, type: !711, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!789 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !790, file: !713, line: 1078)
!790 = !DISubprogram(name: "atanhf", scope: !710, file: !710, line: 89, type: !775, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!791 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !792, file: !713, line: 1079)
!792 = !DISubprogram(name: "atanhl", scope: !710, file: !710, line: 89, type: !779, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!793 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !794, file: !713, line: 1081)
!794 = !DISubprogram(name: "cbrt", scope: !710, file: !710, line: 152, type: !711, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!795 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !796, file: !713, line: 1082)
!796 = !DISubprogram(name: "cbrtf", scope: !710, file: !710, line: 152, type: !775, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!797 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !798, file: !713, line: 1083)
!798 = !DISubprogram(name: "cbrtl", scope: !710, file: !710, line: 152, type: !779, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!799 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !800, file: !713, line: 1085)
!800 = !DISubprogram(name: "copysign", scope: !710, file: !710, line: 198, type: !720, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!801 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !802, file: !713, line: 1086)
!802 = !DISubprogram(name: "copysignf", scope: !710, file: !710, line: 198, type: !803, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!803 = !DISubroutineType(types: !804)
!804 = !{!52, !52, !52}
!805 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !806, file: !713, line: 1087)
!806 = !DISubprogram(name: "copysignl", scope: !710, file: !710, line: 198, type: !807, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!807 = !DISubroutineType(types: !808)
!808 = !{!75, !75, !75}
!809 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !810, file: !713, line: 1089)
!810 = !DISubprogram(name: "erf", scope: !710, file: !710, line: 231, type: !711, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!811 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !812, file: !713, line: 1090)
!812 = !DISubprogram(name: "erff", scope: !710, file: !710, line: 231, type: !775, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!813 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !814, file: !713, line: 1091)
!814 = !DISubprogram(name: "erfl", scope: !710, file: !710, line: 231, type: !779, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!815 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !816, file: !713, line: 1093)
!816 = !DISubprogram(name: "erfc", scope: !710, file: !710, line: 232, type: !711, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!817 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !818, file: !713, line: 1094)
!818 = !DISubprogram(name: "erfcf", scope: !710, file: !710, line: 232, type: !775, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!819 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !820, file: !713, line: 1095)
!820 = !DISubprogram(name: "erfcl", scope: !710, file: !710, line: 232, type: !779, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!821 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !822, file: !713, line: 1097)
!822 = !DISubprogram(name: "exp2", scope: !710, file: !710, line: 130, type: !711, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!823 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !824, file: !713, line: 1098)
!824 = !DISubprogram(name: "exp2f", scope: !710, file: !710, line: 130, type: !775, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!825 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !826, file: !713, line: 1099)
!826 = !DISubprogram(name: "exp2l", scope: !710, file: !710, line: 130, type: !779, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!827 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !828, file: !713, line: 1101)
!828 = !DISubprogram(name: "expm1", scope: !710, file: !710, line: 119, type: !711, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!829 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !830, file: !713, line: 1102)
!830 = !DISubprogram(name: "expm1f", scope: !710, file: !710, line: 119, type: !775, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!831 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !832, file: !713, line: 1103)
!832 = !DISubprogram(name: "expm1l", scope: !710, file: !710, line: 119, type: !779, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!833 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !834, file: !713, line: 1105)
!834 = !DISubprogram(name: "fdim", scope: !710, file: !710, line: 329, type: !720, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!835 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !836, file: !713, line: 1106)
!836 = !DISubprogram(name: "fdimf", scope: !710, file: !710, line: 329, type: !803, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!837 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !838, file: !713, line: 1107)
!838 = !DISubprogram(name: "fdiml", scope: !710, file: !710, line: 329, type: !807, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!839 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !840, file: !713, line: 1109)
!840 = !DISubprogram(name: "fma", scope: !710, file: !710, line: 340, type: !841, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!841 = !DISubroutineType(types: !842)
!842 = !{!34, !34, !34, !34}
!843 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !844, file: !713, line: 1110)
!844 = !DISubprogram(name: "fmaf", scope: !710, file: !710, line: 340, type: !845, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!845 = !DISubroutineType(types: !846)
!846 = !{!52, !52, !52, !52}
!847 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !848, file: !713, line: 1111)
!848 = !DISubprogram(name: "fmal", scope: !710, file: !710, line: 340, type: !849, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!849 = !DISubroutineType(types: !850)
!850 = !{!75, !75, !75, !75}
!851 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !852, file: !713, line: 1113)
!852 = !DISubprogram(name: "fmax", scope: !710, file: !710, line: 333, type: !720, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!853 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !854, file: !713, line: 1114)
!854 = !DISubprogram(name: "fmaxf", scope: !710, file: !710, line: 333, type: !803, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!855 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !856, file: !713, line: 1115)
!856 = !DISubprogram(name: "fmaxl", scope: !710, file: !710, line: 333, type: !807, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!857 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !858, file: !713, line: 1117)
!858 = !DISubprogram(name: "fmin", scope: !710, file: !710, line: 336, type: !720, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!859 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !860, file: !713, line: 1118)
!860 = !DISubprogram(name: "fminf", scope: !710, file: !710, line: 336, type: !803, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!861 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !862, file: !713, line: 1119)
!862 = !DISubprogram(name: "fminl", scope: !710, file: !710, line: 336, type: !807, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!863 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !864, file: !713, line: 1121)
!864 = !DISubprogram(name: "hypot", scope: !710, file: !710, line: 147, type: !720, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!865 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !866, file: !713, line: 1122)
!866 = !DISubprogram(name: "hypotf", scope: !710, file: !710, line: 147, type: !803, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!867 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !868, file: !713, line: 1123)
!868 = !DISubprogram(name: "hypotl", scope: !710, file: !710, line: 147, type: !807, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!869 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !870, file: !713, line: 1125)
!870 = !DISubprogram(name: "ilogb", scope: !710, file: !710, line: 283, type: !871, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!871 = !DISubroutineType(types: !872)
!872 = !{!198, !34}
!873 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !874, file: !713, line: 1126)
!874 = !DISubprogram(name: "ilogbf", scope: !710, file: !710, line: 283, type: !875, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!875 = !DISubroutineType(types: !876)
!876 = !{!198, !52}
!877 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !878, file: !713, line: 1127)
!878 = !DISubprogram(name: "ilogbl", scope: !710, file: !710, line: 283, type: !879, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!879 = !DISubroutineType(types: !880)
!880 = !{!198, !75}
!881 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !882, file: !713, line: 1129)
!882 = !DISubprogram(name: "lgamma", scope: !710, file: !710, line: 233, type: !711, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!883 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !884, file: !713, line: 1130)
!884 = !DISubprogram(name: "lgammaf", scope: !710, file: !710, line: 233, type: !775, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!885 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !886, file: !713, line: 1131)
!886 = !DISubprogram(name: "lgammal", scope: !710, file: !710, line: 233, type: !779, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!887 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !888, file: !713, line: 1134)
!888 = !DISubprogram(name: "llrint", scope: !710, file: !710, line: 319, type: !889, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!889 = !DISubroutineType(types: !890)
!890 = !{!891, !34}
!891 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!892 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !893, file: !713, line: 1135)
!893 = !DISubprogram(name: "llrintf", scope: !710, file: !710, line: 319, type: !894, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!894 = !DISubroutineType(types: !895)
!895 = !{!891, !52}
!896 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !897, file: !713, line: 1136)
!897 = !DISubprogram(name: "llrintl", scope: !710, file: !710, line: 319, type: !898, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!898 = !DISubroutineType(types: !899)
!899 = !{!891, !75}
!900 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !901, file: !713, line: 1138)
!901 = !DISubprogram(name: "llround", scope: !710, file: !710, line: 325, type: !889, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!902 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !903, file: !713, line: 1139)
!903 = !DISubprogram(name: "llroundf", scope: !710, file: !710, line: 325, type: !894, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!904 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !905, file: !713, line: 1140)
!905 = !DISubprogram(name: "llroundl", scope: !710, file: !710, line: 325, type: !898, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!906 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !907, file: !713, line: 1143)
!907 = !DISubprogram(name: "log1p", scope: !710, file: !710, line: 122, type: !711, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!908 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !909, file: !713, line: 1144)
!909 = !DISubprogram(name: "log1pf", scope: !710, file: !710, line: 122, type: !775, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!910 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !911, file: !713, line: 1145)
!911 = !DISubprogram(name: "log1pl", scope: !710, file: !710, line: 122, type: !779, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!912 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !913, file: !713, line: 1147)
!913 = !DISubprogram(name: "log2", scope: !710, file: !710, line: 133, type: !711, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!914 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !915, file: !713, line: 1148)
!915 = !DISubprogram(name: "log2f", scope: !710, file: !710, line: 133, type: !775, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!916 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !917, file: !713, line: 1149)
!917 = !DISubprogram(name: "log2l", scope: !710, file: !710, line: 133, type: !779, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!918 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !919, file: !713, line: 1151)
!919 = !DISubprogram(name: "logb", scope: !710, file: !710, line: 125, type: !711, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!920 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !921, file: !713, line: 1152)
!921 = !DISubprogram(name: "logbf", scope: !710, file: !710, line: 125, type: !775, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!922 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !923, file: !713, line: 1153)
!923 = !DISubprogram(name: "logbl", scope: !710, file: !710, line: 125, type: !779, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!924 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !925, file: !713, line: 1155)
!925 = !DISubprogram(name: "lrint", scope: !710, file: !710, line: 317, type: !926, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!926 = !DISubroutineType(types: !927)
!927 = !{!207, !34}
!928 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !929, file: !713, line: 1156)
!929 = !DISubprogram(name: "lrintf", scope: !710, file: !710, line: 317, type: !930, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!930 = !DISubroutineType(types: !931)
!931 = !{!207, !52}
!932 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !933, file: !713, line: 1157)
!933 = !DISubprogram(name: "lrintl", scope: !710, file: !710, line: 317, type: !934, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!934 = !DISubroutineType(types: !935)
!935 = !{!207, !75}
!936 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !937, file: !713, line: 1159)
!937 = !DISubprogram(name: "lround", scope: !710, file: !710, line: 323, type: !926, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!938 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !939, file: !713, line: 1160)
!939 = !DISubprogram(name: "lroundf", scope: !710, file: !710, line: 323, type: !930, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!940 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !941, file: !713, line: 1161)
!941 = !DISubprogram(name: "lroundl", scope: !710, file: !710, line: 323, type: !934, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!942 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !943, file: !713, line: 1163)
!943 = !DISubprogram(name: "nan", scope: !710, file: !710, line: 203, type: !944, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!944 = !DISubroutineType(types: !945)
!945 = !{!34, !674}
!946 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !947, file: !713, line: 1164)
!947 = !DISubprogram(name: "nanf", scope: !710, file: !710, line: 203, type: !948, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!948 = !DISubroutineType(types: !949)
!949 = !{!52, !674}
!950 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !951, file: !713, line: 1165)
!951 = !DISubprogram(name: "nanl", scope: !710, file: !710, line: 203, type: !952, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!952 = !DISubroutineType(types: !953)
!953 = !{!75, !674}
!954 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !955, file: !713, line: 1167)
!955 = !DISubprogram(name: "nearbyint", scope: !710, file: !710, line: 297, type: !711, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!956 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !957, file: !713, line: 1168)
!957 = !DISubprogram(name: "nearbyintf", scope: !710, file: !710, line: 297, type: !775, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!958 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !959, file: !713, line: 1169)
!959 = !DISubprogram(name: "nearbyintl", scope: !710, file: !710, line: 297, type: !779, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!960 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !961, file: !713, line: 1171)
!961 = !DISubprogram(name: "nextafter", scope: !710, file: !710, line: 262, type: !720, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!962 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !963, file: !713, line: 1172)
!963 = !DISubprogram(name: "nextafterf", scope: !710, file: !710, line: 262, type: !803, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!964 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !965, file: !713, line: 1173)
!965 = !DISubprogram(name: "nextafterl", scope: !710, file: !710, line: 262, type: !807, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!966 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !967, file: !713, line: 1175)
!967 = !DISubprogram(name: "nexttoward", scope: !710, file: !710, line: 264, type: !968, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!968 = !DISubroutineType(types: !969)
!969 = !{!34, !34, !75}
!970 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !971, file: !713, line: 1176)
!971 = !DISubprogram(name: "nexttowardf", scope: !710, file: !710, line: 264, type: !972, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!972 = !DISubroutineType(types: !973)
!973 = !{!52, !52, !75}
!974 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !975, file: !713, line: 1177)
!975 = !DISubprogram(name: "nexttowardl", scope: !710, file: !710, line: 264, type: !807, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!976 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !977, file: !713, line: 1179)
!977 = !DISubprogram(name: "remainder", scope: !710, file: !710, line: 275, type: !720, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!978 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !979, file: !713, line: 1180)
!979 = !DISubprogram(name: "remainderf", scope: !710, file: !710, line: 275, type: !803, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!980 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !981, file: !713, line: 1181)
!981 = !DISubprogram(name: "remainderl", scope: !710, file: !710, line: 275, type: !807, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!982 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !983, file: !713, line: 1183)
!983 = !DISubprogram(name: "remquo", scope: !710, file: !710, line: 310, type: !984, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!984 = !DISubroutineType(types: !985)
!985 = !{!34, !34, !34, !740}
!986 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !987, file: !713, line: 1184)
!987 = !DISubprogram(name: "remquof", scope: !710, file: !710, line: 310, type: !988, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!988 = !DISubroutineType(types: !989)
!989 = !{!52, !52, !52, !740}
!990 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !991, file: !713, line: 1185)
!991 = !DISubprogram(name: "remquol", scope: !710, file: !710, line: 310, type: !992, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!992 = !DISubroutineType(types: !993)
!993 = !{!75, !75, !75, !740}
!994 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !995, file: !713, line: 1187)
!995 = !DISubprogram(name: "rint", scope: !710, file: !710, line: 259, type: !711, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!996 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !997, file: !713, line: 1188)
!997 = !DISubprogram(name: "rintf", scope: !710, file: !710, line: 259, type: !775, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!998 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !999, file: !713, line: 1189)
!999 = !DISubprogram(name: "rintl", scope: !710, file: !710, line: 259, type: !779, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1000 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1001, file: !713, line: 1191)
!1001 = !DISubprogram(name: "round", scope: !710, file: !710, line: 301, type: !711, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1002 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1003, file: !713, line: 1192)
!1003 = !DISubprogram(name: "roundf", scope: !710, file: !710, line: 301, type: !775, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1004 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1005, file: !713, line: 1193)
!1005 = !DISubprogram(name: "roundl", scope: !710, file: !710, line: 301, type: !779, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1006 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1007, file: !713, line: 1195)
!1007 = !DISubprogram(name: "scalbln", scope: !710, file: !710, line: 293, type: !1008, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1008 = !DISubroutineType(types: !1009)
!1009 = !{!34, !34, !207}
!1010 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1011, file: !713, line: 1196)
!1011 = !DISubprogram(name: "scalblnf", scope: !710, file: !710, line: 293, type: !1012, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1012 = !DISubroutineType(types: !1013)
!1013 = !{!52, !52, !207}
!1014 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1015, file: !713, line: 1197)
!1015 = !DISubprogram(name: "scalblnl", scope: !710, file: !710, line: 293, type: !1016, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1016 = !DISubroutineType(types: !1017)
!1017 = !{!75, !75, !207}
!1018 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1019, file: !713, line: 1199)
!1019 = !DISubprogram(name: "scalbn", scope: !710, file: !710, line: 279, type: !743, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1020 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1021, file: !713, line: 1200)
!1021 = !DISubprogram(name: "scalbnf", scope: !710, file: !710, line: 279, type: !1022, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1022 = !DISubroutineType(types: !1023)
!1023 = !{!52, !52, !198}
!1024 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1025, file: !713, line: 1201)
!1025 = !DISubprogram(name: "scalbnl", scope: !710, file: !710, line: 279, type: !1026, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1026 = !DISubroutineType(types: !1027)
!1027 = !{!75, !75, !198}
!1028 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1029, file: !713, line: 1203)
!1029 = !DISubprogram(name: "tgamma", scope: !710, file: !710, line: 238, type: !711, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1030 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1031, file: !713, line: 1204)
!1031 = !DISubprogram(name: "tgammaf", scope: !710, file: !710, line: 238, type: !775, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1032 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1033, file: !713, line: 1205)
!1033 = !DISubprogram(name: "tgammal", scope: !710, file: !710, line: 238, type: !779, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1034 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1035, file: !713, line: 1207)
!1035 = !DISubprogram(name: "trunc", scope: !710, file: !710, line: 305, type: !711, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1036 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1037, file: !713, line: 1208)
!1037 = !DISubprogram(name: "truncf", scope: !710, file: !710, line: 305, type: !775, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1038 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1039, file: !713, line: 1209)
!1039 = !DISubprogram(name: "truncl", scope: !710, file: !710, line: 305, type: !779, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1040 = !DIImportedEntity(tag: DW_TAG_imported_module, scope: !1041, entity: !1042, file: !1043, line: 58)
!1041 = !DINamespace(name: "__gnu_debug", scope: null)
!1042 = !DINamespace(name: "__debug", scope: !16)
!1043 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/debug/debug.h", directory: "", checksumkind: CSK_MD5, checksum: "09fce61e0085ea92b4bd81d6cd4dcc16")
!1044 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1045, file: !1061, line: 64)
!1045 = !DIDerivedType(tag: DW_TAG_typedef, name: "mbstate_t", file: !1046, line: 6, baseType: !1047)
!1046 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/types/mbstate_t.h", directory: "", checksumkind: CSK_MD5, checksum: "ba8742313715e20e434cf6ccb2db98e3")
!1047 = !DIDerivedType(tag: DW_TAG_typedef, name: "__mbstate_t", file: !1048, line: 21, baseType: !1049)
!1048 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/types/__mbstate_t.h", directory: "", checksumkind: CSK_MD5, checksum: "82911a3e689448e3691ded3e0b471a55")
!1049 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1048, line: 13, size: 64, flags: DIFlagTypePassByValue, elements: !1050, identifier: "_ZTS11__mbstate_t")
!1050 = !{!1051, !1052}
!1051 = !DIDerivedType(tag: DW_TAG_member, name: "__count", scope: !1049, file: !1048, line: 15, baseType: !198, size: 32)
!1052 = !DIDerivedType(tag: DW_TAG_member, name: "__value", scope: !1049, file: !1048, line: 20, baseType: !1053, size: 32, offset: 32)
!1053 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !1049, file: !1048, line: 16, size: 32, flags: DIFlagTypePassByValue, elements: !1054, identifier: "_ZTSN11__mbstate_tUt_E")
!1054 = !{!1055, !1057}
!1055 = !DIDerivedType(tag: DW_TAG_member, name: "__wch", scope: !1053, file: !1048, line: 18, baseType: !1056, size: 32)
!1056 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!1057 = !DIDerivedType(tag: DW_TAG_member, name: "__wchb", scope: !1053, file: !1048, line: 19, baseType: !1058, size: 32)
!1058 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 32, elements: !1059)
!1059 = !{!1060}
!1060 = !DISubrange(count: 4)
!1061 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/cwchar", directory: "")
!1062 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1063, file: !1061, line: 141)
!1063 = !DIDerivedType(tag: DW_TAG_typedef, name: "wint_t", file: !1064, line: 20, baseType: !1056)
!1064 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/types/wint_t.h", directory: "", checksumkind: CSK_MD5, checksum: "aa31b53ef28dc23152ceb41e2763ded3")
!1065 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1066, file: !1061, line: 143)
!1066 = !DISubprogram(name: "btowc", scope: !1067, file: !1067, line: 319, type: !1068, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1067 = !DIFile(filename: "/usr/include/wchar.h", directory: "", checksumkind: CSK_MD5, checksum: "c2c1588988a2a89d06792ce221872236")
!1068 = !DISubroutineType(types: !1069)
!1069 = !{!1063, !198}
!1070 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1071, file: !1061, line: 144)
!1071 = !DISubprogram(name: "fgetwc", scope: !1067, file: !1067, line: 744, type: !1072, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1072 = !DISubroutineType(types: !1073)
!1073 = !{!1063, !1074}
!1074 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1075, size: 64)
!1075 = !DIDerivedType(tag: DW_TAG_typedef, name: "__FILE", file: !1076, line: 5, baseType: !1077)
!1076 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/types/__FILE.h", directory: "", checksumkind: CSK_MD5, checksum: "72a8fe90981f484acae7c6f3dfc5c2b7")
!1077 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_FILE", file: !1078, line: 49, size: 1728, flags: DIFlagTypePassByValue, elements: !1079, identifier: "_ZTS8_IO_FILE")
!1078 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/types/struct_FILE.h", directory: "", checksumkind: CSK_MD5, checksum: "1bad07471b7974df4ecc1d1c2ca207e6")
!1079 = !{!1080, !1081, !1083, !1084, !1085, !1086, !1087, !1088, !1089, !1090, !1091, !1092, !1093, !1096, !1098, !1099, !1100, !1103, !1105, !1107, !1111, !1114, !1116, !1119, !1122, !1123, !1124, !1127, !1128}
!1080 = !DIDerivedType(tag: DW_TAG_member, name: "_flags", scope: !1077, file: !1078, line: 51, baseType: !198, size: 32)
!1081 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_ptr", scope: !1077, file: !1078, line: 54, baseType: !1082, size: 64, offset: 64)
!1082 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!1083 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_end", scope: !1077, file: !1078, line: 55, baseType: !1082, size: 64, offset: 128)
!1084 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_base", scope: !1077, file: !1078, line: 56, baseType: !1082, size: 64, offset: 192)
!1085 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_base", scope: !1077, file: !1078, line: 57, baseType: !1082, size: 64, offset: 256)
!1086 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_ptr", scope: !1077, file: !1078, line: 58, baseType: !1082, size: 64, offset: 320)
!1087 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_end", scope: !1077, file: !1078, line: 59, baseType: !1082, size: 64, offset: 384)
!1088 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_buf_base", scope: !1077, file: !1078, line: 60, baseType: !1082, size: 64, offset: 448)
!1089 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_buf_end", scope: !1077, file: !1078, line: 61, baseType: !1082, size: 64, offset: 512)
!1090 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_save_base", scope: !1077, file: !1078, line: 64, baseType: !1082, size: 64, offset: 576)
!1091 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_backup_base", scope: !1077, file: !1078, line: 65, baseType: !1082, size: 64, offset: 640)
!1092 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_save_end", scope: !1077, file: !1078, line: 66, baseType: !1082, size: 64, offset: 704)
!1093 = !DIDerivedType(tag: DW_TAG_member, name: "_markers", scope: !1077, file: !1078, line: 68, baseType: !1094, size: 64, offset: 768)
!1094 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1095, size: 64)
!1095 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_marker", file: !1078, line: 36, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS10_IO_marker")
!1096 = !DIDerivedType(tag: DW_TAG_member, name: "_chain", scope: !1077, file: !1078, line: 70, baseType: !1097, size: 64, offset: 832)
!1097 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1077, size: 64)
!1098 = !DIDerivedType(tag: DW_TAG_member, name: "_fileno", scope: !1077, file: !1078, line: 72, baseType: !198, size: 32, offset: 896)
!1099 = !DIDerivedType(tag: DW_TAG_member, name: "_flags2", scope: !1077, file: !1078, line: 73, baseType: !198, size: 32, offset: 928)
!1100 = !DIDerivedType(tag: DW_TAG_member, name: "_old_offset", scope: !1077, file: !1078, line: 74, baseType: !1101, size: 64, offset: 960)
!1101 = !DIDerivedType(tag: DW_TAG_typedef, name: "__off_t", file: !1102, line: 152, baseType: !207)
!1102 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/types.h", directory: "", checksumkind: CSK_MD5, checksum: "d108b5f93a74c50510d7d9bc0ab36df9")
!1103 = !DIDerivedType(tag: DW_TAG_member, name: "_cur_column", scope: !1077, file: !1078, line: 77, baseType: !1104, size: 16, offset: 1024)
!1104 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!1105 = !DIDerivedType(tag: DW_TAG_member, name: "_vtable_offset", scope: !1077, file: !1078, line: 78, baseType: !1106, size: 8, offset: 1040)
!1106 = !DIBasicType(name: "signed char", size: 8, encoding: DW_ATE_signed_char)
!1107 = !DIDerivedType(tag: DW_TAG_member, name: "_shortbuf", scope: !1077, file: !1078, line: 79, baseType: !1108, size: 8, offset: 1048)
!1108 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 8, elements: !1109)
!1109 = !{!1110}
!1110 = !DISubrange(count: 1)
!1111 = !DIDerivedType(tag: DW_TAG_member, name: "_lock", scope: !1077, file: !1078, line: 81, baseType: !1112, size: 64, offset: 1088)
!1112 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1113, size: 64)
!1113 = !DIDerivedType(tag: DW_TAG_typedef, name: "_IO_lock_t", file: !1078, line: 43, baseType: null)
!1114 = !DIDerivedType(tag: DW_TAG_member, name: "_offset", scope: !1077, file: !1078, line: 89, baseType: !1115, size: 64, offset: 1152)
!1115 = !DIDerivedType(tag: DW_TAG_typedef, name: "__off64_t", file: !1102, line: 153, baseType: !207)
!1116 = !DIDerivedType(tag: DW_TAG_member, name: "_codecvt", scope: !1077, file: !1078, line: 91, baseType: !1117, size: 64, offset: 1216)
!1117 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1118, size: 64)
!1118 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_codecvt", file: !1078, line: 37, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS11_IO_codecvt")
!1119 = !DIDerivedType(tag: DW_TAG_member, name: "_wide_data", scope: !1077, file: !1078, line: 92, baseType: !1120, size: 64, offset: 1280)
!1120 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1121, size: 64)
!1121 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_wide_data", file: !1078, line: 38, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS13_IO_wide_data")
!1122 = !DIDerivedType(tag: DW_TAG_member, name: "_freeres_list", scope: !1077, file: !1078, line: 93, baseType: !1097, size: 64, offset: 1344)
!1123 = !DIDerivedType(tag: DW_TAG_member, name: "_freeres_buf", scope: !1077, file: !1078, line: 94, baseType: !11, size: 64, offset: 1408)
!1124 = !DIDerivedType(tag: DW_TAG_member, name: "__pad5", scope: !1077, file: !1078, line: 95, baseType: !1125, size: 64, offset: 1472)
!1125 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !1126, line: 18, baseType: !17)
!1126 = !DIFile(filename: "/usr/lib/llvm-19/lib/clang/19/include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!1127 = !DIDerivedType(tag: DW_TAG_member, name: "_mode", scope: !1077, file: !1078, line: 96, baseType: !198, size: 32, offset: 1536)
!1128 = !DIDerivedType(tag: DW_TAG_member, name: "_unused2", scope: !1077, file: !1078, line: 98, baseType: !1129, size: 160, offset: 1568)
!1129 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 160, elements: !1130)
!1130 = !{!1131}
!1131 = !DISubrange(count: 20)
!1132 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1133, file: !1061, line: 145)
!1133 = !DISubprogram(name: "fgetws", scope: !1067, file: !1067, line: 773, type: !1134, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1134 = !DISubroutineType(types: !1135)
!1135 = !{!1136, !1138, !198, !1139}
!1136 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1137, size: 64)
!1137 = !DIBasicType(name: "wchar_t", size: 32, encoding: DW_ATE_signed)
!1138 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1136)
!1139 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1074)
!1140 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1141, file: !1061, line: 146)
!1141 = !DISubprogram(name: "fputwc", scope: !1067, file: !1067, line: 758, type: !1142, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1142 = !DISubroutineType(types: !1143)
!1143 = !{!1063, !1137, !1074}
!1144 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1145, file: !1061, line: 147)
!1145 = !DISubprogram(name: "fputws", scope: !1067, file: !1067, line: 780, type: !1146, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1146 = !DISubroutineType(types: !1147)
!1147 = !{!198, !1148, !1139}
!1148 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1149)
!1149 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1150, size: 64)
!1150 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1137)
!1151 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1152, file: !1061, line: 148)
!1152 = !DISubprogram(name: "fwide", scope: !1067, file: !1067, line: 588, type: !1153, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1153 = !DISubroutineType(types: !1154)
!1154 = !{!198, !1074, !198}
!1155 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1156, file: !1061, line: 149)
!1156 = !DISubprogram(name: "fwprintf", scope: !1067, file: !1067, line: 595, type: !1157, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1157 = !DISubroutineType(types: !1158)
!1158 = !{!198, !1139, !1148, null}
!1159 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1160, file: !1061, line: 150)
!1160 = !DISubprogram(name: "fwscanf", linkageName: "__isoc99_fwscanf", scope: !1067, file: !1067, line: 657, type: !1157, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1161 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1162, file: !1061, line: 151)
!1162 = !DISubprogram(name: "getwc", scope: !1067, file: !1067, line: 745, type: !1072, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1163 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1164, file: !1061, line: 152)
!1164 = !DISubprogram(name: "getwchar", scope: !1067, file: !1067, line: 751, type: !1165, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1165 = !DISubroutineType(types: !1166)
!1166 = !{!1063}
!1167 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1168, file: !1061, line: 153)
!1168 = !DISubprogram(name: "mbrlen", scope: !1067, file: !1067, line: 330, type: !1169, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1169 = !DISubroutineType(types: !1170)
!1170 = !{!1125, !1171, !1125, !1172}
!1171 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !674)
!1172 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1173)
!1173 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1045, size: 64)
!1174 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1175, file: !1061, line: 154)
!1175 = !DISubprogram(name: "mbrtowc", scope: !1067, file: !1067, line: 297, type: !1176, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1176 = !DISubroutineType(types: !1177)
!1177 = !{!1125, !1138, !1171, !1125, !1172}
!1178 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1179, file: !1061, line: 155)
!1179 = !DISubprogram(name: "mbsinit", scope: !1067, file: !1067, line: 293, type: !1180, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1180 = !DISubroutineType(types: !1181)
!1181 = !{!198, !1182}
!1182 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1183, size: 64)
!1183 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1045)
!1184 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1185, file: !1061, line: 156)
!1185 = !DISubprogram(name: "mbsrtowcs", scope: !1067, file: !1067, line: 338, type: !1186, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1186 = !DISubroutineType(types: !1187)
!1187 = !{!1125, !1138, !1188, !1125, !1172}
!1188 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1189)
!1189 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !674, size: 64)
!1190 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1191, file: !1061, line: 157)
!1191 = !DISubprogram(name: "putwc", scope: !1067, file: !1067, line: 759, type: !1142, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1192 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1193, file: !1061, line: 158)
!1193 = !DISubprogram(name: "putwchar", scope: !1067, file: !1067, line: 765, type: !1194, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1194 = !DISubroutineType(types: !1195)
!1195 = !{!1063, !1137}
!1196 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1197, file: !1061, line: 160)
!1197 = !DISubprogram(name: "swprintf", scope: !1067, file: !1067, line: 605, type: !1198, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1198 = !DISubroutineType(types: !1199)
!1199 = !{!198, !1138, !1125, !1148, null}
!1200 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1201, file: !1061, line: 162)
!1201 = !DISubprogram(name: "swscanf", linkageName: "__isoc99_swscanf", scope: !1067, file: !1067, line: 664, type: !1202, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1202 = !DISubroutineType(types: !1203)
!1203 = !{!198, !1148, !1148, null}
!1204 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1205, file: !1061, line: 163)
!1205 = !DISubprogram(name: "ungetwc", scope: !1067, file: !1067, line: 788, type: !1206, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1206 = !DISubroutineType(types: !1207)
!1207 = !{!1063, !1063, !1074}
!1208 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1209, file: !1061, line: 164)
!1209 = !DISubprogram(name: "vfwprintf", scope: !1067, file: !1067, line: 613, type: !1210, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1210 = !DISubroutineType(types: !1211)
!1211 = !{!198, !1139, !1148, !1212}
!1212 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1213, size: 64)
!1213 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__va_list_tag", size: 192, flags: DIFlagTypePassByValue, elements: !1214, identifier: "_ZTS13__va_list_tag")
!1214 = !{!1215, !1216, !1217, !1218}
!1215 = !DIDerivedType(tag: DW_TAG_member, name: "gp_offset", scope: !1213, file: !9, baseType: !1056, size: 32)
!1216 = !DIDerivedType(tag: DW_TAG_member, name: "fp_offset", scope: !1213, file: !9, baseType: !1056, size: 32, offset: 32)
!1217 = !DIDerivedType(tag: DW_TAG_member, name: "overflow_arg_area", scope: !1213, file: !9, baseType: !11, size: 64, offset: 64)
!1218 = !DIDerivedType(tag: DW_TAG_member, name: "reg_save_area", scope: !1213, file: !9, baseType: !11, size: 64, offset: 128)
!1219 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1220, file: !1061, line: 166)
!1220 = !DISubprogram(name: "vfwscanf", linkageName: "__isoc99_vfwscanf", scope: !1067, file: !1067, line: 711, type: !1210, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1221 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1222, file: !1061, line: 169)
!1222 = !DISubprogram(name: "vswprintf", scope: !1067, file: !1067, line: 626, type: !1223, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1223 = !DISubroutineType(types: !1224)
!1224 = !{!198, !1138, !1125, !1148, !1212}
!1225 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1226, file: !1061, line: 172)
!1226 = !DISubprogram(name: "vswscanf", linkageName: "__isoc99_vswscanf", scope: !1067, file: !1067, line: 718, type: !1227, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1227 = !DISubroutineType(types: !1228)
!1228 = !{!198, !1148, !1148, !1212}
!1229 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1230, file: !1061, line: 174)
!1230 = !DISubprogram(name: "vwprintf", scope: !1067, file: !1067, line: 621, type: !1231, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1231 = !DISubroutineType(types: !1232)
!1232 = !{!198, !1148, !1212}
!1233 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1234, file: !1061, line: 176)
!1234 = !DISubprogram(name: "vwscanf", linkageName: "__isoc99_vwscanf", scope: !1067, file: !1067, line: 715, type: !1231, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1235 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1236, file: !1061, line: 178)
!1236 = !DISubprogram(name: "wcrtomb", scope: !1067, file: !1067, line: 302, type: !1237, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1237 = !DISubroutineType(types: !1238)
!1238 = !{!1125, !1239, !1137, !1172}
!1239 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1082)
!1240 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1241, file: !1061, line: 179)
!1241 = !DISubprogram(name: "wcscat", scope: !1067, file: !1067, line: 97, type: !1242, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1242 = !DISubroutineType(types: !1243)
!1243 = !{!1136, !1138, !1148}
!1244 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1245, file: !1061, line: 180)
!1245 = !DISubprogram(name: "wcscmp", scope: !1067, file: !1067, line: 106, type: !1246, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1246 = !DISubroutineType(types: !1247)
!1247 = !{!198, !1149, !1149}
!1248 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1249, file: !1061, line: 181)
!1249 = !DISubprogram(name: "wcscoll", scope: !1067, file: !1067, line: 131, type: !1246, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1250 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1251, file: !1061, line: 182)
!1251 = !DISubprogram(name: "wcscpy", scope: !1067, file: !1067, line: 87, type: !1242, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1252 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1253, file: !1061, line: 183)
!1253 = !DISubprogram(name: "wcscspn", scope: !1067, file: !1067, line: 188, type: !1254, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1254 = !DISubroutineType(types: !1255)
!1255 = !{!1125, !1149, !1149}
!1256 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1257, file: !1061, line: 184)
!1257 = !DISubprogram(name: "wcsftime", scope: !1067, file: !1067, line: 852, type: !1258, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1258 = !DISubroutineType(types: !1259)
!1259 = !{!1125, !1138, !1125, !1148, !1260}
!1260 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1261)
!1261 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1262, size: 64)
!1262 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1263)
!1263 = !DICompositeType(tag: DW_TAG_structure_type, name: "tm", file: !1067, line: 83, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS2tm")
!1264 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1265, file: !1061, line: 185)
!1265 = !DISubprogram(name: "wcslen", scope: !1067, file: !1067, line: 223, type: !1266, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1266 = !DISubroutineType(types: !1267)
!1267 = !{!1125, !1149}
!1268 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1269, file: !1061, line: 186)
!1269 = !DISubprogram(name: "wcsncat", scope: !1067, file: !1067, line: 101, type: !1270, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1270 = !DISubroutineType(types: !1271)
!1271 = !{!1136, !1138, !1148, !1125}
!1272 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1273, file: !1061, line: 187)
!1273 = !DISubprogram(name: "wcsncmp", scope: !1067, file: !1067, line: 109, type: !1274, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1274 = !DISubroutineType(types: !1275)
!1275 = !{!198, !1149, !1149, !1125}
!1276 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1277, file: !1061, line: 188)
!1277 = !DISubprogram(name: "wcsncpy", scope: !1067, file: !1067, line: 92, type: !1270, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1278 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1279, file: !1061, line: 189)
!1279 = !DISubprogram(name: "wcsrtombs", scope: !1067, file: !1067, line: 344, type: !1280, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1280 = !DISubroutineType(types: !1281)
!1281 = !{!1125, !1239, !1282, !1125, !1172}
!1282 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1283)
!1283 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1149, size: 64)
!1284 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1285, file: !1061, line: 190)
!1285 = !DISubprogram(name: "wcsspn", scope: !1067, file: !1067, line: 192, type: !1254, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1286 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1287, file: !1061, line: 191)
!1287 = !DISubprogram(name: "wcstod", scope: !1067, file: !1067, line: 378, type: !1288, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1288 = !DISubroutineType(types: !1289)
!1289 = !{!34, !1148, !1290}
!1290 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1291)
!1291 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1136, size: 64)
!1292 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1293, file: !1061, line: 193)
!1293 = !DISubprogram(name: "wcstof", scope: !1067, file: !1067, line: 383, type: !1294, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1294 = !DISubroutineType(types: !1295)
!1295 = !{!52, !1148, !1290}
!1296 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1297, file: !1061, line: 195)
!1297 = !DISubprogram(name: "wcstok", scope: !1067, file: !1067, line: 218, type: !1298, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1298 = !DISubroutineType(types: !1299)
!1299 = !{!1136, !1138, !1148, !1290}
!1300 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1301, file: !1061, line: 196)
!1301 = !DISubprogram(name: "wcstol", scope: !1067, file: !1067, line: 429, type: !1302, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1302 = !DISubroutineType(types: !1303)
!1303 = !{!207, !1148, !1290, !198}
!1304 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1305, file: !1061, line: 197)
!1305 = !DISubprogram(name: "wcstoul", scope: !1067, file: !1067, line: 434, type: !1306, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1306 = !DISubroutineType(types: !1307)
!1307 = !{!17, !1148, !1290, !198}
!1308 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1309, file: !1061, line: 198)
!1309 = !DISubprogram(name: "wcsxfrm", scope: !1067, file: !1067, line: 135, type: !1310, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1310 = !DISubroutineType(types: !1311)
!1311 = !{!1125, !1138, !1148, !1125}
!1312 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1313, file: !1061, line: 199)
!1313 = !DISubprogram(name: "wctob", scope: !1067, file: !1067, line: 325, type: !1314, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1314 = !DISubroutineType(types: !1315)
!1315 = !{!198, !1063}
!1316 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1317, file: !1061, line: 200)
!1317 = !DISubprogram(name: "wmemcmp", scope: !1067, file: !1067, line: 259, type: !1274, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1318 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1319, file: !1061, line: 201)
!1319 = !DISubprogram(name: "wmemcpy", scope: !1067, file: !1067, line: 263, type: !1270, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1320 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1321, file: !1061, line: 202)
!1321 = !DISubprogram(name: "wmemmove", scope: !1067, file: !1067, line: 268, type: !1322, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1322 = !DISubroutineType(types: !1323)
!1323 = !{!1136, !1136, !1149, !1125}
!1324 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1325, file: !1061, line: 203)
!1325 = !DISubprogram(name: "wmemset", scope: !1067, file: !1067, line: 272, type: !1326, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1326 = !DISubroutineType(types: !1327)
!1327 = !{!1136, !1136, !1137, !1125}
!1328 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1329, file: !1061, line: 204)
!1329 = !DISubprogram(name: "wprintf", scope: !1067, file: !1067, line: 602, type: !1330, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1330 = !DISubroutineType(types: !1331)
!1331 = !{!198, !1148, null}
!1332 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1333, file: !1061, line: 205)
!1333 = !DISubprogram(name: "wscanf", linkageName: "__isoc99_wscanf", scope: !1067, file: !1067, line: 661, type: !1330, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1334 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1335, file: !1061, line: 206)
!1335 = !DISubprogram(name: "wcschr", scope: !1067, file: !1067, line: 165, type: !1336, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1336 = !DISubroutineType(types: !1337)
!1337 = !{!1136, !1149, !1137}
!1338 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1339, file: !1061, line: 207)
!1339 = !DISubprogram(name: "wcspbrk", scope: !1067, file: !1067, line: 202, type: !1340, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1340 = !DISubroutineType(types: !1341)
!1341 = !{!1136, !1149, !1149}
!1342 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1343, file: !1061, line: 208)
!1343 = !DISubprogram(name: "wcsrchr", scope: !1067, file: !1067, line: 175, type: !1336, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1344 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1345, file: !1061, line: 209)
!1345 = !DISubprogram(name: "wcsstr", scope: !1067, file: !1067, line: 213, type: !1340, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1346 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1347, file: !1061, line: 210)
!1347 = !DISubprogram(name: "wmemchr", scope: !1067, file: !1067, line: 254, type: !1348, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1348 = !DISubroutineType(types: !1349)
!1349 = !{!1136, !1149, !1137, !1125}
!1350 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !162, entity: !1351, file: !1061, line: 251)
!1351 = !DISubprogram(name: "wcstold", scope: !1067, file: !1067, line: 385, type: !1352, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1352 = !DISubroutineType(types: !1353)
!1353 = !{!75, !1148, !1290}
!1354 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !162, entity: !1355, file: !1061, line: 260)
!1355 = !DISubprogram(name: "wcstoll", scope: !1067, file: !1067, line: 442, type: !1356, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1356 = !DISubroutineType(types: !1357)
!1357 = !{!891, !1148, !1290, !198}
!1358 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !162, entity: !1359, file: !1061, line: 261)
!1359 = !DISubprogram(name: "wcstoull", scope: !1067, file: !1067, line: 449, type: !1360, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1360 = !DISubroutineType(types: !1361)
!1361 = !{!1362, !1148, !1290, !198}
!1362 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!1363 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1351, file: !1061, line: 267)
!1364 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1355, file: !1061, line: 268)
!1365 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1359, file: !1061, line: 269)
!1366 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1293, file: !1061, line: 283)
!1367 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1220, file: !1061, line: 286)
!1368 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1226, file: !1061, line: 289)
!1369 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1234, file: !1061, line: 292)
!1370 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1351, file: !1061, line: 296)
!1371 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1355, file: !1061, line: 297)
!1372 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1359, file: !1061, line: 298)
!1373 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1374, file: !1375, line: 68)
!1374 = !DICompositeType(tag: DW_TAG_class_type, name: "exception_ptr", scope: !1376, file: !1375, line: 90, size: 64, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSNSt15__exception_ptr13exception_ptrE")
!1375 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/exception_ptr.h", directory: "", checksumkind: CSK_MD5, checksum: "e8a32dcadc5d06d341e371fb480b7b44")
!1376 = !DINamespace(name: "__exception_ptr", scope: !16)
!1377 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !1376, entity: !1378, file: !1375, line: 84)
!1378 = !DISubprogram(name: "rethrow_exception", linkageName: "_ZSt17rethrow_exceptionNSt15__exception_ptr13exception_ptrE", scope: !16, file: !1375, line: 80, type: !1379, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!1379 = !DISubroutineType(types: !1380)
!1380 = !{null, !1374}
!1381 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1382, file: !1385, line: 47)
!1382 = !DIDerivedType(tag: DW_TAG_typedef, name: "int8_t", file: !1383, line: 24, baseType: !1384)
!1383 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/stdint-intn.h", directory: "", checksumkind: CSK_MD5, checksum: "55bcbdc3159515ebd91d351a70d505f4")
!1384 = !DIDerivedType(tag: DW_TAG_typedef, name: "__int8_t", file: !1102, line: 37, baseType: !1106)
!1385 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/cstdint", directory: "")
!1386 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1387, file: !1385, line: 48)
!1387 = !DIDerivedType(tag: DW_TAG_typedef, name: "int16_t", file: !1383, line: 25, baseType: !1388)
!1388 = !DIDerivedType(tag: DW_TAG_typedef, name: "__int16_t", file: !1102, line: 39, baseType: !1389)
!1389 = !DIBasicType(name: "short", size: 16, encoding: DW_ATE_signed)
!1390 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1391, file: !1385, line: 49)
!1391 = !DIDerivedType(tag: DW_TAG_typedef, name: "int32_t", file: !1383, line: 26, baseType: !1392)
!1392 = !DIDerivedType(tag: DW_TAG_typedef, name: "__int32_t", file: !1102, line: 41, baseType: !198)
!1393 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1394, file: !1385, line: 50)
!1394 = !DIDerivedType(tag: DW_TAG_typedef, name: "int64_t", file: !1383, line: 27, baseType: !1395)
!1395 = !DIDerivedType(tag: DW_TAG_typedef, name: "__int64_t", file: !1102, line: 44, baseType: !207)
!1396 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1397, file: !1385, line: 52)
!1397 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_fast8_t", file: !1398, line: 58, baseType: !1106)
!1398 = !DIFile(filename: "/usr/include/stdint.h", directory: "", checksumkind: CSK_MD5, checksum: "a48e64edacc5b19f56c99745232c963c")
!1399 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1400, file: !1385, line: 53)
!1400 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_fast16_t", file: !1398, line: 60, baseType: !207)
!1401 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1402, file: !1385, line: 54)
!1402 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_fast32_t", file: !1398, line: 61, baseType: !207)
!1403 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1404, file: !1385, line: 55)
!1404 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_fast64_t", file: !1398, line: 62, baseType: !207)
!1405 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1406, file: !1385, line: 57)
!1406 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_least8_t", file: !1398, line: 43, baseType: !1407)
!1407 = !DIDerivedType(tag: DW_TAG_typedef, name: "__int_least8_t", file: !1102, line: 52, baseType: !1384)
!1408 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1409, file: !1385, line: 58)
!1409 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_least16_t", file: !1398, line: 44, baseType: !1410)
!1410 = !DIDerivedType(tag: DW_TAG_typedef, name: "__int_least16_t", file: !1102, line: 54, baseType: !1388)
!1411 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1412, file: !1385, line: 59)
!1412 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_least32_t", file: !1398, line: 45, baseType: !1413)
!1413 = !DIDerivedType(tag: DW_TAG_typedef, name: "__int_least32_t", file: !1102, line: 56, baseType: !1392)
!1414 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1415, file: !1385, line: 60)
!1415 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_least64_t", file: !1398, line: 46, baseType: !1416)
!1416 = !DIDerivedType(tag: DW_TAG_typedef, name: "__int_least64_t", file: !1102, line: 58, baseType: !1395)
!1417 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1418, file: !1385, line: 62)
!1418 = !DIDerivedType(tag: DW_TAG_typedef, name: "intmax_t", file: !1398, line: 101, baseType: !1419)
!1419 = !DIDerivedType(tag: DW_TAG_typedef, name: "__intmax_t", file: !1102, line: 72, baseType: !207)
!1420 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1421, file: !1385, line: 63)
!1421 = !DIDerivedType(tag: DW_TAG_typedef, name: "intptr_t", file: !1398, line: 87, baseType: !207)
!1422 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1423, file: !1385, line: 65)
!1423 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint8_t", file: !1424, line: 24, baseType: !1425)
!1424 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/stdint-uintn.h", directory: "", checksumkind: CSK_MD5, checksum: "2bf2ae53c58c01b1a1b9383b5195125c")
!1425 = !DIDerivedType(tag: DW_TAG_typedef, name: "__uint8_t", file: !1102, line: 38, baseType: !1426)
!1426 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!1427 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1428, file: !1385, line: 66)
!1428 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint16_t", file: !1424, line: 25, baseType: !1429)
!1429 = !DIDerivedType(tag: DW_TAG_typedef, name: "__uint16_t", file: !1102, line: 40, baseType: !1104)
!1430 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1431, file: !1385, line: 67)
!1431 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint32_t", file: !1424, line: 26, baseType: !1432)
!1432 = !DIDerivedType(tag: DW_TAG_typedef, name: "__uint32_t", file: !1102, line: 42, baseType: !1056)
!1433 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1434, file: !1385, line: 68)
!1434 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint64_t", file: !1424, line: 27, baseType: !1435)
!1435 = !DIDerivedType(tag: DW_TAG_typedef, name: "__uint64_t", file: !1102, line: 45, baseType: !17)
!1436 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1437, file: !1385, line: 70)
!1437 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_fast8_t", file: !1398, line: 71, baseType: !1426)
!1438 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1439, file: !1385, line: 71)
!1439 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_fast16_t", file: !1398, line: 73, baseType: !17)
!1440 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1441, file: !1385, line: 72)
!1441 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_fast32_t", file: !1398, line: 74, baseType: !17)
!1442 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1443, file: !1385, line: 73)
!1443 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_fast64_t", file: !1398, line: 75, baseType: !17)
!1444 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1445, file: !1385, line: 75)
!1445 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_least8_t", file: !1398, line: 49, baseType: !1446)
!1446 = !DIDerivedType(tag: DW_TAG_typedef, name: "__uint_least8_t", file: !1102, line: 53, baseType: !1425)
!1447 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1448, file: !1385, line: 76)
!1448 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_least16_t", file: !1398, line: 50, baseType: !1449)
!1449 = !DIDerivedType(tag: DW_TAG_typedef, name: "__uint_least16_t", file: !1102, line: 55, baseType: !1429)
!1450 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1451, file: !1385, line: 77)
!1451 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_least32_t", file: !1398, line: 51, baseType: !1452)
!1452 = !DIDerivedType(tag: DW_TAG_typedef, name: "__uint_least32_t", file: !1102, line: 57, baseType: !1432)
!1453 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1454, file: !1385, line: 78)
!1454 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_least64_t", file: !1398, line: 52, baseType: !1455)
!1455 = !DIDerivedType(tag: DW_TAG_typedef, name: "__uint_least64_t", file: !1102, line: 59, baseType: !1435)
!1456 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1457, file: !1385, line: 80)
!1457 = !DIDerivedType(tag: DW_TAG_typedef, name: "uintmax_t", file: !1398, line: 102, baseType: !1458)
!1458 = !DIDerivedType(tag: DW_TAG_typedef, name: "__uintmax_t", file: !1102, line: 73, baseType: !17)
!1459 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1460, file: !1385, line: 81)
!1460 = !DIDerivedType(tag: DW_TAG_typedef, name: "uintptr_t", file: !1398, line: 90, baseType: !17)
!1461 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1462, file: !1464, line: 53)
!1462 = !DICompositeType(tag: DW_TAG_structure_type, name: "lconv", file: !1463, line: 51, size: 768, flags: DIFlagFwdDecl, identifier: "_ZTS5lconv")
!1463 = !DIFile(filename: "/usr/include/locale.h", directory: "", checksumkind: CSK_MD5, checksum: "a1d177e0f311dc60a74cb347049d75bc")
!1464 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/clocale", directory: "")
!1465 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1466, file: !1464, line: 54)
!1466 = !DISubprogram(name: "setlocale", scope: !1463, file: !1463, line: 122, type: !1467, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1467 = !DISubroutineType(types: !1468)
!1468 = !{!1082, !198, !674}
!1469 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1470, file: !1464, line: 55)
!1470 = !DISubprogram(name: "localeconv", scope: !1463, file: !1463, line: 125, type: !1471, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1471 = !DISubroutineType(types: !1472)
!1472 = !{!1473}
!1473 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1462, size: 64)
!1474 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1475, file: !1477, line: 64)
!1475 = !DISubprogram(name: "isalnum", scope: !1476, file: !1476, line: 108, type: !705, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1476 = !DIFile(filename: "/usr/include/ctype.h", directory: "", checksumkind: CSK_MD5, checksum: "3ab3dd7fdf2578005732722ee2393e59")
!1477 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/cctype", directory: "")
!1478 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1479, file: !1477, line: 65)
!1479 = !DISubprogram(name: "isalpha", scope: !1476, file: !1476, line: 109, type: !705, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1480 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1481, file: !1477, line: 66)
!1481 = !DISubprogram(name: "iscntrl", scope: !1476, file: !1476, line: 110, type: !705, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1482 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1483, file: !1477, line: 67)
!1483 = !DISubprogram(name: "isdigit", scope: !1476, file: !1476, line: 111, type: !705, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1484 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1485, file: !1477, line: 68)
!1485 = !DISubprogram(name: "isgraph", scope: !1476, file: !1476, line: 113, type: !705, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1486 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1487, file: !1477, line: 69)
!1487 = !DISubprogram(name: "islower", scope: !1476, file: !1476, line: 112, type: !705, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1488 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1489, file: !1477, line: 70)
!1489 = !DISubprogram(name: "isprint", scope: !1476, file: !1476, line: 114, type: !705, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1490 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1491, file: !1477, line: 71)
!1491 = !DISubprogram(name: "ispunct", scope: !1476, file: !1476, line: 115, type: !705, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1492 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1493, file: !1477, line: 72)
!1493 = !DISubprogram(name: "isspace", scope: !1476, file: !1476, line: 116, type: !705, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1494 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1495, file: !1477, line: 73)
!1495 = !DISubprogram(name: "isupper", scope: !1476, file: !1476, line: 117, type: !705, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1496 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1497, file: !1477, line: 74)
!1497 = !DISubprogram(name: "isxdigit", scope: !1476, file: !1476, line: 118, type: !705, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1498 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1499, file: !1477, line: 75)
!1499 = !DISubprogram(name: "tolower", scope: !1476, file: !1476, line: 122, type: !705, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1500 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1501, file: !1477, line: 76)
!1501 = !DISubprogram(name: "toupper", scope: !1476, file: !1476, line: 125, type: !705, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1502 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1503, file: !1477, line: 87)
!1503 = !DISubprogram(name: "isblank", scope: !1476, file: !1476, line: 130, type: !705, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1504 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1505, file: !1507, line: 127)
!1505 = !DIDerivedType(tag: DW_TAG_typedef, name: "div_t", file: !704, line: 63, baseType: !1506)
!1506 = !DICompositeType(tag: DW_TAG_structure_type, file: !704, line: 59, size: 64, flags: DIFlagFwdDecl, identifier: "_ZTS5div_t")
!1507 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/cstdlib", directory: "")
!1508 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1509, file: !1507, line: 128)
!1509 = !DIDerivedType(tag: DW_TAG_typedef, name: "ldiv_t", file: !704, line: 71, baseType: !1510)
!1510 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !704, line: 67, size: 128, flags: DIFlagTypePassByValue, elements: !1511, identifier: "_ZTS6ldiv_t")
!1511 = !{!1512, !1513}
!1512 = !DIDerivedType(tag: DW_TAG_member, name: "quot", scope: !1510, file: !704, line: 69, baseType: !207, size: 64)
!1513 = !DIDerivedType(tag: DW_TAG_member, name: "rem", scope: !1510, file: !704, line: 70, baseType: !207, size: 64, offset: 64)
!1514 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1515, file: !1507, line: 130)
!1515 = !DISubprogram(name: "abort", scope: !704, file: !704, line: 611, type: !1516, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!1516 = !DISubroutineType(types: !1517)
!1517 = !{null}
!1518 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1519, file: !1507, line: 132)
!1519 = !DISubprogram(name: "aligned_alloc", scope: !704, file: !704, line: 605, type: !1520, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1520 = !DISubroutineType(types: !1521)
!1521 = !{!11, !1125, !1125}
!1522 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1523, file: !1507, line: 134)
!1523 = !DISubprogram(name: "atexit", scope: !704, file: !704, line: 615, type: !1524, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1524 = !DISubroutineType(types: !1525)
!1525 = !{!198, !1526}
!1526 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1516, size: 64)
!1527 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1528, file: !1507, line: 137)
!1528 = !DISubprogram(name: "at_quick_exit", scope: !704, file: !704, line: 620, type: !1524, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1529 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1530, file: !1507, line: 140)
!1530 = !DISubprogram(name: "atof", scope: !1531, file: !1531, line: 25, type: !944, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1531 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/stdlib-float.h", directory: "", checksumkind: CSK_MD5, checksum: "adfe1626ff4efc68ac58c367ff5f206b")
!1532 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1533, file: !1507, line: 141)
!1533 = !DISubprogram(name: "atoi", scope: !704, file: !704, line: 362, type: !1534, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1534 = !DISubroutineType(types: !1535)
!1535 = !{!198, !674}
!1536 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1537, file: !1507, line: 142)
!1537 = !DISubprogram(name: "atol", scope: !704, file: !704, line: 367, type: !1538, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1538 = !DISubroutineType(types: !1539)
!1539 = !{!207, !674}
!1540 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1541, file: !1507, line: 143)
!1541 = !DISubprogram(name: "bsearch", scope: !1542, file: !1542, line: 20, type: !1543, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1542 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/stdlib-bsearch.h", directory: "", checksumkind: CSK_MD5, checksum: "724ededa330cc3e0cbd34c5b4030a6f6")
!1543 = !DISubroutineType(types: !1544)
!1544 = !{!11, !18, !18, !1125, !1125, !1545}
!1545 = !DIDerivedType(tag: DW_TAG_typedef, name: "__compar_fn_t", file: !704, line: 829, baseType: !1546)
!1546 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1547, size: 64)
!1547 = !DISubroutineType(types: !1548)
!1548 = !{!198, !18, !18}
!1549 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1550, file: !1507, line: 144)
!1550 = !DISubprogram(name: "calloc", scope: !704, file: !704, line: 556, type: !1520, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1551 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1552, file: !1507, line: 145)
!1552 = !DISubprogram(name: "div", scope: !704, file: !704, line: 873, type: !1553, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1553 = !DISubroutineType(types: !1554)
!1554 = !{!1505, !198, !198}
!1555 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1556, file: !1507, line: 146)
!1556 = !DISubprogram(name: "exit", scope: !704, file: !704, line: 637, type: !1557, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!1557 = !DISubroutineType(types: !1558)
!1558 = !{null, !198}
!1559 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1560, file: !1507, line: 147)
!1560 = !DISubprogram(name: "free", scope: !704, file: !704, line: 568, type: !1561, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1561 = !DISubroutineType(types: !1562)
!1562 = !{null, !11}
!1563 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1564, file: !1507, line: 148)
!1564 = !DISubprogram(name: "getenv", scope: !704, file: !704, line: 654, type: !1565, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1565 = !DISubroutineType(types: !1566)
!1566 = !{!1082, !674}
!1567 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1568, file: !1507, line: 149)
!1568 = !DISubprogram(name: "labs", scope: !704, file: !704, line: 862, type: !1569, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1569 = !DISubroutineType(types: !1570)
!1570 = !{!207, !207}
!1571 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1572, file: !1507, line: 150)
!1572 = !DISubprogram(name: "ldiv", scope: !704, file: !704, line: 875, type: !1573, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1573 = !DISubroutineType(types: !1574)
!1574 = !{!1509, !207, !207}
!1575 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1576, file: !1507, line: 151)
!1576 = !DISubprogram(name: "malloc", scope: !704, file: !704, line: 553, type: !1577, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1577 = !DISubroutineType(types: !1578)
!1578 = !{!11, !1125}
!1579 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1580, file: !1507, line: 153)
!1580 = !DISubprogram(name: "mblen", scope: !704, file: !704, line: 943, type: !1581, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1581 = !DISubroutineType(types: !1582)
!1582 = !{!198, !674, !1125}
!1583 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1584, file: !1507, line: 154)
!1584 = !DISubprogram(name: "mbstowcs", scope: !704, file: !704, line: 954, type: !1585, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1585 = !DISubroutineType(types: !1586)
!1586 = !{!1125, !1138, !1171, !1125}
!1587 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1588, file: !1507, line: 155)
!1588 = !DISubprogram(name: "mbtowc", scope: !704, file: !704, line: 946, type: !1589, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1589 = !DISubroutineType(types: !1590)
!1590 = !{!198, !1138, !1171, !1125}
!1591 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1592, file: !1507, line: 157)
!1592 = !DISubprogram(name: "qsort", scope: !704, file: !704, line: 851, type: !1593, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1593 = !DISubroutineType(types: !1594)
!1594 = !{null, !11, !1125, !1125, !1545}
!1595 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1596, file: !1507, line: 160)
!1596 = !DISubprogram(name: "quick_exit", scope: !704, file: !704, line: 643, type: !1557, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!1597 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1598, file: !1507, line: 163)
!1598 = !DISubprogram(name: "rand", scope: !704, file: !704, line: 454, type: !1599, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1599 = !DISubroutineType(types: !1600)
!1600 = !{!198}
!1601 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1602, file: !1507, line: 164)
!1602 = !DISubprogram(name: "realloc", scope: !704, file: !704, line: 564, type: !1603, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1603 = !DISubroutineType(types: !1604)
!1604 = !{!11, !11, !1125}
!1605 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1606, file: !1507, line: 165)
!1606 = !DISubprogram(name: "srand", scope: !704, file: !704, line: 456, type: !1607, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1607 = !DISubroutineType(types: !1608)
!1608 = !{null, !1056}
!1609 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1610, file: !1507, line: 166)
!1610 = !DISubprogram(name: "strtod", scope: !704, file: !704, line: 118, type: !1611, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1611 = !DISubroutineType(types: !1612)
!1612 = !{!34, !1171, !1613}
!1613 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1614)
!1614 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1082, size: 64)
!1615 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1616, file: !1507, line: 167)
!1616 = !DISubprogram(name: "strtol", scope: !704, file: !704, line: 177, type: !1617, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1617 = !DISubroutineType(types: !1618)
!1618 = !{!207, !1171, !1613, !198}
!1619 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1620, file: !1507, line: 168)
!1620 = !DISubprogram(name: "strtoul", scope: !704, file: !704, line: 181, type: !1621, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1621 = !DISubroutineType(types: !1622)
!1622 = !{!17, !1171, !1613, !198}
!1623 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1624, file: !1507, line: 169)
!1624 = !DISubprogram(name: "system", scope: !704, file: !704, line: 804, type: !1534, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1625 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1626, file: !1507, line: 171)
!1626 = !DISubprogram(name: "wcstombs", scope: !704, file: !704, line: 958, type: !1627, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1627 = !DISubroutineType(types: !1628)
!1628 = !{!1125, !1239, !1148, !1125}
!1629 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1630, file: !1507, line: 172)
!1630 = !DISubprogram(name: "wctomb", scope: !704, file: !704, line: 950, type: !1631, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1631 = !DISubroutineType(types: !1632)
!1632 = !{!198, !1082, !1137}
!1633 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !162, entity: !1634, file: !1507, line: 200)
!1634 = !DIDerivedType(tag: DW_TAG_typedef, name: "lldiv_t", file: !704, line: 81, baseType: !1635)
!1635 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !704, line: 77, size: 128, flags: DIFlagTypePassByValue, elements: !1636, identifier: "_ZTS7lldiv_t")
!1636 = !{!1637, !1638}
!1637 = !DIDerivedType(tag: DW_TAG_member, name: "quot", scope: !1635, file: !704, line: 79, baseType: !891, size: 64)
!1638 = !DIDerivedType(tag: DW_TAG_member, name: "rem", scope: !1635, file: !704, line: 80, baseType: !891, size: 64, offset: 64)
!1639 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !162, entity: !1640, file: !1507, line: 206)
!1640 = !DISubprogram(name: "_Exit", scope: !704, file: !704, line: 649, type: !1557, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!1641 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !162, entity: !1642, file: !1507, line: 210)
!1642 = !DISubprogram(name: "llabs", scope: !704, file: !704, line: 865, type: !1643, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1643 = !DISubroutineType(types: !1644)
!1644 = !{!891, !891}
!1645 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !162, entity: !1646, file: !1507, line: 216)
!1646 = !DISubprogram(name: "lldiv", scope: !704, file: !704, line: 879, type: !1647, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1647 = !DISubroutineType(types: !1648)
!1648 = !{!1634, !891, !891}
!1649 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !162, entity: !1650, file: !1507, line: 227)
!1650 = !DISubprogram(name: "atoll", scope: !704, file: !704, line: 374, type: !1651, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1651 = !DISubroutineType(types: !1652)
!1652 = !{!891, !674}
!1653 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !162, entity: !1654, file: !1507, line: 228)
!1654 = !DISubprogram(name: "strtoll", scope: !704, file: !704, line: 201, type: !1655, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1655 = !DISubroutineType(types: !1656)
!1656 = !{!891, !1171, !1613, !198}
!1657 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !162, entity: !1658, file: !1507, line: 229)
!1658 = !DISubprogram(name: "strtoull", scope: !704, file: !704, line: 206, type: !1659, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1659 = !DISubroutineType(types: !1660)
!1660 = !{!1362, !1171, !1613, !198}
!1661 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !162, entity: !1662, file: !1507, line: 231)
!1662 = !DISubprogram(name: "strtof", scope: !704, file: !704, line: 124, type: !1663, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1663 = !DISubroutineType(types: !1664)
!1664 = !{!52, !1171, !1613}
!1665 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !162, entity: !1666, file: !1507, line: 232)
!1666 = !DISubprogram(name: "strtold", scope: !704, file: !704, line: 127, type: !1667, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1667 = !DISubroutineType(types: !1668)
!1668 = !{!75, !1171, !1613}
!1669 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1634, file: !1507, line: 240)
!1670 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1640, file: !1507, line: 242)
!1671 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1642, file: !1507, line: 244)
!1672 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1673, file: !1507, line: 245)
!1673 = !DISubprogram(name: "div", linkageName: "_ZN9__gnu_cxx3divExx", scope: !162, file: !1507, line: 213, type: !1647, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1674 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1646, file: !1507, line: 246)
!1675 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1650, file: !1507, line: 248)
!1676 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1662, file: !1507, line: 249)
!1677 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1654, file: !1507, line: 250)
!1678 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1658, file: !1507, line: 251)
!1679 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1666, file: !1507, line: 252)
!1680 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1681, file: !1683, line: 98)
!1681 = !DIDerivedType(tag: DW_TAG_typedef, name: "FILE", file: !1682, line: 7, baseType: !1077)
!1682 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/types/FILE.h", directory: "", checksumkind: CSK_MD5, checksum: "571f9fb6223c42439075fdde11a0de5d")
!1683 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/cstdio", directory: "")
!1684 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1685, file: !1683, line: 99)
!1685 = !DIDerivedType(tag: DW_TAG_typedef, name: "fpos_t", file: !1686, line: 84, baseType: !1687)
!1686 = !DIFile(filename: "/usr/include/stdio.h", directory: "", checksumkind: CSK_MD5, checksum: "b5a90985555f47bfb88eff5a8f0f5b72")
!1687 = !DIDerivedType(tag: DW_TAG_typedef, name: "__fpos_t", file: !1688, line: 14, baseType: !1689)
!1688 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/types/__fpos_t.h", directory: "", checksumkind: CSK_MD5, checksum: "32de8bdaf3551a6c0a9394f9af4389ce")
!1689 = !DICompositeType(tag: DW_TAG_structure_type, name: "_G_fpos_t", file: !1688, line: 10, size: 128, flags: DIFlagFwdDecl, identifier: "_ZTS9_G_fpos_t")
!1690 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1691, file: !1683, line: 101)
!1691 = !DISubprogram(name: "clearerr", scope: !1686, file: !1686, line: 786, type: !1692, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1692 = !DISubroutineType(types: !1693)
!1693 = !{null, !1694}
!1694 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1681, size: 64)
!1695 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1696, file: !1683, line: 102)
!1696 = !DISubprogram(name: "fclose", scope: !1686, file: !1686, line: 178, type: !1697, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1697 = !DISubroutineType(types: !1698)
!1698 = !{!198, !1694}
!1699 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1700, file: !1683, line: 103)
!1700 = !DISubprogram(name: "feof", scope: !1686, file: !1686, line: 788, type: !1697, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1701 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1702, file: !1683, line: 104)
!1702 = !DISubprogram(name: "ferror", scope: !1686, file: !1686, line: 790, type: !1697, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1703 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1704, file: !1683, line: 105)
!1704 = !DISubprogram(name: "fflush", scope: !1686, file: !1686, line: 230, type: !1697, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1705 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1706, file: !1683, line: 106)
!1706 = !DISubprogram(name: "fgetc", scope: !1686, file: !1686, line: 513, type: !1697, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1707 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1708, file: !1683, line: 107)
!1708 = !DISubprogram(name: "fgetpos", scope: !1686, file: !1686, line: 760, type: !1709, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1709 = !DISubroutineType(types: !1710)
!1710 = !{!198, !1711, !1712}
!1711 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1694)
!1712 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1713)
!1713 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1685, size: 64)
!1714 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1715, file: !1683, line: 108)
!1715 = !DISubprogram(name: "fgets", scope: !1686, file: !1686, line: 592, type: !1716, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1716 = !DISubroutineType(types: !1717)
!1717 = !{!1082, !1239, !198, !1711}
!1718 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1719, file: !1683, line: 109)
!1719 = !DISubprogram(name: "fopen", scope: !1686, file: !1686, line: 258, type: !1720, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1720 = !DISubroutineType(types: !1721)
!1721 = !{!1694, !1171, !1171}
!1722 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1723, file: !1683, line: 110)
!1723 = !DISubprogram(name: "fprintf", scope: !1686, file: !1686, line: 350, type: !1724, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1724 = !DISubroutineType(types: !1725)
!1725 = !{!198, !1711, !1171, null}
!1726 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1727, file: !1683, line: 111)
!1727 = !DISubprogram(name: "fputc", scope: !1686, file: !1686, line: 549, type: !1728, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1728 = !DISubroutineType(types: !1729)
!1729 = !{!198, !198, !1694}
!1730 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1731, file: !1683, line: 112)
!1731 = !DISubprogram(name: "fputs", scope: !1686, file: !1686, line: 655, type: !1732, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1732 = !DISubroutineType(types: !1733)
!1733 = !{!198, !1171, !1711}
!1734 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1735, file: !1683, line: 113)
!1735 = !DISubprogram(name: "fread", scope: !1686, file: !1686, line: 675, type: !1736, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1736 = !DISubroutineType(types: !1737)
!1737 = !{!1125, !1738, !1125, !1125, !1711}
!1738 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !11)
!1739 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1740, file: !1683, line: 114)
!1740 = !DISubprogram(name: "freopen", scope: !1686, file: !1686, line: 265, type: !1741, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1741 = !DISubroutineType(types: !1742)
!1742 = !{!1694, !1171, !1171, !1711}
!1743 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1744, file: !1683, line: 115)
!1744 = !DISubprogram(name: "fscanf", linkageName: "__isoc99_fscanf", scope: !1686, file: !1686, line: 434, type: !1724, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1745 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1746, file: !1683, line: 116)
!1746 = !DISubprogram(name: "fseek", scope: !1686, file: !1686, line: 713, type: !1747, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1747 = !DISubroutineType(types: !1748)
!1748 = !{!198, !1694, !207, !198}
!1749 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1750, file: !1683, line: 117)
!1750 = !DISubprogram(name: "fsetpos", scope: !1686, file: !1686, line: 765, type: !1751, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1751 = !DISubroutineType(types: !1752)
!1752 = !{!198, !1694, !1753}
!1753 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1754, size: 64)
!1754 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1685)
!1755 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1756, file: !1683, line: 118)
!1756 = !DISubprogram(name: "ftell", scope: !1686, file: !1686, line: 718, type: !1757, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1757 = !DISubroutineType(types: !1758)
!1758 = !{!207, !1694}
!1759 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1760, file: !1683, line: 119)
!1760 = !DISubprogram(name: "fwrite", scope: !1686, file: !1686, line: 681, type: !1761, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1761 = !DISubroutineType(types: !1762)
!1762 = !{!1125, !1763, !1125, !1125, !1711}
!1763 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !18)
!1764 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1765, file: !1683, line: 120)
!1765 = !DISubprogram(name: "getc", scope: !1686, file: !1686, line: 514, type: !1697, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1766 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1767, file: !1683, line: 121)
!1767 = !DISubprogram(name: "getchar", scope: !1768, file: !1768, line: 47, type: !1599, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1768 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/stdio.h", directory: "", checksumkind: CSK_MD5, checksum: "c10e343656e7a2bf1044ef4e4442d902")
!1769 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1770, file: !1683, line: 126)
!1770 = !DISubprogram(name: "perror", scope: !1686, file: !1686, line: 804, type: !1771, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1771 = !DISubroutineType(types: !1772)
!1772 = !{null, !674}
!1773 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1774, file: !1683, line: 127)
!1774 = !DISubprogram(name: "printf", scope: !1686, file: !1686, line: 356, type: !1775, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1775 = !DISubroutineType(types: !1776)
!1776 = !{!198, !1171, null}
!1777 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1778, file: !1683, line: 128)
!1778 = !DISubprogram(name: "putc", scope: !1686, file: !1686, line: 550, type: !1728, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1779 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1780, file: !1683, line: 129)
!1780 = !DISubprogram(name: "putchar", scope: !1768, file: !1768, line: 82, type: !705, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1781 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1782, file: !1683, line: 130)
!1782 = !DISubprogram(name: "puts", scope: !1686, file: !1686, line: 661, type: !1534, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1783 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1784, file: !1683, line: 131)
!1784 = !DISubprogram(name: "remove", scope: !1686, file: !1686, line: 152, type: !1534, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1785 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1786, file: !1683, line: 132)
!1786 = !DISubprogram(name: "rename", scope: !1686, file: !1686, line: 154, type: !1787, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1787 = !DISubroutineType(types: !1788)
!1788 = !{!198, !674, !674}
!1789 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1790, file: !1683, line: 133)
!1790 = !DISubprogram(name: "rewind", scope: !1686, file: !1686, line: 723, type: !1692, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1791 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1792, file: !1683, line: 134)
!1792 = !DISubprogram(name: "scanf", linkageName: "__isoc99_scanf", scope: !1686, file: !1686, line: 437, type: !1775, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1793 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1794, file: !1683, line: 135)
!1794 = !DISubprogram(name: "setbuf", scope: !1686, file: !1686, line: 328, type: !1795, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1795 = !DISubroutineType(types: !1796)
!1796 = !{null, !1711, !1239}
!1797 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1798, file: !1683, line: 136)
!1798 = !DISubprogram(name: "setvbuf", scope: !1686, file: !1686, line: 332, type: !1799, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1799 = !DISubroutineType(types: !1800)
!1800 = !{!198, !1711, !1239, !198, !1125}
!1801 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1802, file: !1683, line: 137)
!1802 = !DISubprogram(name: "sprintf", scope: !1686, file: !1686, line: 358, type: !1803, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1803 = !DISubroutineType(types: !1804)
!1804 = !{!198, !1239, !1171, null}
!1805 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1806, file: !1683, line: 138)
!1806 = !DISubprogram(name: "sscanf", linkageName: "__isoc99_sscanf", scope: !1686, file: !1686, line: 439, type: !1807, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1807 = !DISubroutineType(types: !1808)
!1808 = !{!198, !1171, !1171, null}
!1809 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1810, file: !1683, line: 139)
!1810 = !DISubprogram(name: "tmpfile", scope: !1686, file: !1686, line: 188, type: !1811, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1811 = !DISubroutineType(types: !1812)
!1812 = !{!1694}
!1813 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1814, file: !1683, line: 141)
!1814 = !DISubprogram(name: "tmpnam", scope: !1686, file: !1686, line: 205, type: !1815, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1815 = !DISubroutineType(types: !1816)
!1816 = !{!1082, !1082}
!1817 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1818, file: !1683, line: 143)
!1818 = !DISubprogram(name: "ungetc", scope: !1686, file: !1686, line: 668, type: !1728, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1819 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1820, file: !1683, line: 144)
!1820 = !DISubprogram(name: "vfprintf", scope: !1686, file: !1686, line: 365, type: !1821, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1821 = !DISubroutineType(types: !1822)
!1822 = !{!198, !1711, !1171, !1212}
!1823 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1824, file: !1683, line: 145)
!1824 = !DISubprogram(name: "vprintf", scope: !1768, file: !1768, line: 39, type: !1825, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1825 = !DISubroutineType(types: !1826)
!1826 = !{!198, !1171, !1212}
!1827 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1828, file: !1683, line: 146)
!1828 = !DISubprogram(name: "vsprintf", scope: !1686, file: !1686, line: 373, type: !1829, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1829 = !DISubroutineType(types: !1830)
!1830 = !{!198, !1239, !1171, !1212}
!1831 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !162, entity: !1832, file: !1683, line: 175)
!1832 = !DISubprogram(name: "snprintf", scope: !1686, file: !1686, line: 378, type: !1833, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1833 = !DISubroutineType(types: !1834)
!1834 = !{!198, !1239, !1125, !1171, null}
!1835 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !162, entity: !1836, file: !1683, line: 176)
!1836 = !DISubprogram(name: "vfscanf", linkageName: "__isoc99_vfscanf", scope: !1686, file: !1686, line: 479, type: !1821, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1837 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !162, entity: !1838, file: !1683, line: 177)
!1838 = !DISubprogram(name: "vscanf", linkageName: "__isoc99_vscanf", scope: !1686, file: !1686, line: 484, type: !1825, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1839 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !162, entity: !1840, file: !1683, line: 178)
!1840 = !DISubprogram(name: "vsnprintf", scope: !1686, file: !1686, line: 382, type: !1841, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1841 = !DISubroutineType(types: !1842)
!1842 = !{!198, !1239, !1125, !1171, !1212}
!1843 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !162, entity: !1844, file: !1683, line: 179)
!1844 = !DISubprogram(name: "vsscanf", linkageName: "__isoc99_vsscanf", scope: !1686, file: !1686, line: 487, type: !1845, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1845 = !DISubroutineType(types: !1846)
!1846 = !{!198, !1171, !1171, !1212}
!1847 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1832, file: !1683, line: 185)
!1848 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1836, file: !1683, line: 186)
!1849 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1838, file: !1683, line: 187)
!1850 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1840, file: !1683, line: 188)
!1851 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1844, file: !1683, line: 189)
!1852 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1853, file: !1857, line: 82)
!1853 = !DIDerivedType(tag: DW_TAG_typedef, name: "wctrans_t", file: !1854, line: 48, baseType: !1855)
!1854 = !DIFile(filename: "/usr/include/wctype.h", directory: "", checksumkind: CSK_MD5, checksum: "9bcd8e8b8cd2078c8a6c42e262af7d7b")
!1855 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1856, size: 64)
!1856 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1392)
!1857 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/cwctype", directory: "")
!1858 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1859, file: !1857, line: 83)
!1859 = !DIDerivedType(tag: DW_TAG_typedef, name: "wctype_t", file: !1860, line: 38, baseType: !17)
!1860 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/wctype-wchar.h", directory: "", checksumkind: CSK_MD5, checksum: "48fed714a84c77fca0455b433489fc47")
!1861 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1063, file: !1857, line: 84)
!1862 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1863, file: !1857, line: 86)
!1863 = !DISubprogram(name: "iswalnum", scope: !1860, file: !1860, line: 95, type: !1314, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1864 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1865, file: !1857, line: 87)
!1865 = !DISubprogram(name: "iswalpha", scope: !1860, file: !1860, line: 101, type: !1314, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1866 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1867, file: !1857, line: 89)
!1867 = !DISubprogram(name: "iswblank", scope: !1860, file: !1860, line: 146, type: !1314, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1868 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1869, file: !1857, line: 91)
!1869 = !DISubprogram(name: "iswcntrl", scope: !1860, file: !1860, line: 104, type: !1314, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1870 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1871, file: !1857, line: 92)
!1871 = !DISubprogram(name: "iswctype", scope: !1860, file: !1860, line: 159, type: !1872, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1872 = !DISubroutineType(types: !1873)
!1873 = !{!198, !1063, !1859}
!1874 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1875, file: !1857, line: 93)
!1875 = !DISubprogram(name: "iswdigit", scope: !1860, file: !1860, line: 108, type: !1314, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1876 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1877, file: !1857, line: 94)
!1877 = !DISubprogram(name: "iswgraph", scope: !1860, file: !1860, line: 112, type: !1314, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1878 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1879, file: !1857, line: 95)
!1879 = !DISubprogram(name: "iswlower", scope: !1860, file: !1860, line: 117, type: !1314, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1880 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1881, file: !1857, line: 96)
!1881 = !DISubprogram(name: "iswprint", scope: !1860, file: !1860, line: 120, type: !1314, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1882 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1883, file: !1857, line: 97)
!1883 = !DISubprogram(name: "iswpunct", scope: !1860, file: !1860, line: 125, type: !1314, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1884 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1885, file: !1857, line: 98)
!1885 = !DISubprogram(name: "iswspace", scope: !1860, file: !1860, line: 130, type: !1314, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1886 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1887, file: !1857, line: 99)
!1887 = !DISubprogram(name: "iswupper", scope: !1860, file: !1860, line: 135, type: !1314, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1888 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1889, file: !1857, line: 100)
!1889 = !DISubprogram(name: "iswxdigit", scope: !1860, file: !1860, line: 140, type: !1314, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1890 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1891, file: !1857, line: 101)
!1891 = !DISubprogram(name: "towctrans", scope: !1854, file: !1854, line: 55, type: !1892, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1892 = !DISubroutineType(types: !1893)
!1893 = !{!1063, !1063, !1853}
!1894 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1895, file: !1857, line: 102)
!1895 = !DISubprogram(name: "towlower", scope: !1860, file: !1860, line: 166, type: !1896, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1896 = !DISubroutineType(types: !1897)
!1897 = !{!1063, !1063}
!1898 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1899, file: !1857, line: 103)
!1899 = !DISubprogram(name: "towupper", scope: !1860, file: !1860, line: 169, type: !1896, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1900 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1901, file: !1857, line: 104)
!1901 = !DISubprogram(name: "wctrans", scope: !1854, file: !1854, line: 52, type: !1902, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1902 = !DISubroutineType(types: !1903)
!1903 = !{!1853, !674}
!1904 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !16, entity: !1905, file: !1857, line: 105)
!1905 = !DISubprogram(name: "wctype", scope: !1860, file: !1860, line: 155, type: !1906, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1906 = !DISubroutineType(types: !1907)
!1907 = !{!1859, !674}
!1908 = !{i32 7, !"Dwarf Version", i32 5}
!1909 = !{i32 2, !"Debug Info Version", i32 3}
!1910 = !{i32 1, !"wchar_size", i32 4}
!1911 = !{i32 8, !"PIC Level", i32 2}
!1912 = !{i32 7, !"PIE Level", i32 2}
!1913 = !{i32 7, !"uwtable", i32 2}
!1914 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!1915 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!1916 = distinct !DISubprogram(name: "complex_class_product", scope: !9, file: !9, line: 7, type: !1917, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !1919)
!1917 = !DISubroutineType(types: !1918)
!1918 = !{!34, !34, !34, !34, !34}
!1919 = !{!1920, !1921, !1922, !1923, !1924}
!1920 = !DILocalVariable(name: "a", arg: 1, scope: !1916, file: !9, line: 7, type: !34)
!1921 = !DILocalVariable(name: "b", arg: 2, scope: !1916, file: !9, line: 7, type: !34)
!1922 = !DILocalVariable(name: "c", arg: 3, scope: !1916, file: !9, line: 7, type: !34)
!1923 = !DILocalVariable(name: "d", arg: 4, scope: !1916, file: !9, line: 7, type: !34)
!1924 = !DILocalVariable(name: "z", scope: !1916, file: !9, line: 8, type: !1925)
!1925 = !DIDerivedType(tag: DW_TAG_typedef, name: "Complex", file: !9, line: 5, baseType: !21)
!1926 = !DILocation(line: 0, scope: !1916)
!1927 = !DILocalVariable(name: "__x", arg: 1, scope: !1928, file: !22, line: 392, type: !56)
!1928 = distinct !DISubprogram(name: "operator*<double>", linkageName: "_ZStmlIdESt7complexIT_ERKS2_S4_", scope: !16, file: !22, line: 392, type: !1929, scopeLine: 393, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !158, retainedNodes: !1931)
!1929 = !DISubroutineType(types: !1930)
!1930 = !{!21, !56, !56}
!1931 = !{!1927, !1932, !1933}
!1932 = !DILocalVariable(name: "__y", arg: 2, scope: !1928, file: !22, line: 392, type: !56)
!1933 = !DILocalVariable(name: "__r", scope: !1928, file: !22, line: 394, type: !21)
!1934 = !DILocation(line: 0, scope: !1928, inlinedAt: !1935)
!1935 = distinct !DILocation(line: 8, column: 29, scope: !1916)
!1936 = !DILocalVariable(name: "this", arg: 1, scope: !1937, type: !20, flags: DIFlagArtificial | DIFlagObjectPointer)
!1937 = distinct !DISubprogram(name: "operator*=<double>", linkageName: "_ZNSt7complexIdEmLIdEERS0_RKS_IT_E", scope: !21, file: !22, line: 1350, type: !153, scopeLine: 1351, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !158, declaration: !1938, retainedNodes: !1939)
!1938 = !DISubprogram(name: "operator*=<double>", linkageName: "_ZNSt7complexIdEmLIdEERS0_RKS_IT_E", scope: !21, file: !22, line: 1350, type: !153, scopeLine: 1350, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !158)
!1939 = !{!1936, !1940, !1941}
!1940 = !DILocalVariable(name: "__z", arg: 2, scope: !1937, file: !22, line: 1350, type: !56)
!1941 = !DILocalVariable(name: "__t", scope: !1937, file: !22, line: 1352, type: !1942)
!1942 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !25)
!1943 = !DILocation(line: 0, scope: !1937, inlinedAt: !1944)
!1944 = distinct !DILocation(line: 395, column: 11, scope: !1928, inlinedAt: !1935)
!1945 = !DILocation(line: 1353, column: 13, scope: !1937, inlinedAt: !1944)
!1946 = !{!"branch_weights", i32 1, i32 1048575}
!1947 = !DILocalVariable(name: "__x", arg: 1, scope: !1948, file: !22, line: 401, type: !56)
!1948 = distinct !DISubprogram(name: "operator*<double>", linkageName: "_ZStmlIdESt7complexIT_ERKS2_RKS1_", scope: !16, file: !22, line: 401, type: !1949, scopeLine: 402, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !158, retainedNodes: !1953)
!1949 = !DISubroutineType(types: !1950)
!1950 = !{!21, !56, !1951}
!1951 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1952, size: 64)
!1952 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !34)
!1953 = !{!1947, !1954, !1955}
!1954 = !DILocalVariable(name: "__y", arg: 2, scope: !1948, file: !22, line: 401, type: !1951)
!1955 = !DILocalVariable(name: "__r", scope: !1948, file: !22, line: 403, type: !21)
!1956 = !DILocation(line: 0, scope: !1948, inlinedAt: !1957)
!1957 = distinct !DILocation(line: 9, column: 22, scope: !1916)
!1958 = !DILocalVariable(name: "this", arg: 1, scope: !1959, type: !20, flags: DIFlagArtificial | DIFlagObjectPointer)
!1959 = distinct !DISubprogram(name: "operator*=", linkageName: "_ZNSt7complexIdEmLEd", scope: !21, file: !22, line: 1306, type: !145, scopeLine: 1307, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !150, retainedNodes: !1960)
!1960 = !{!1958, !1961}
!1961 = !DILocalVariable(name: "__d", arg: 2, scope: !1959, file: !22, line: 1306, type: !34)
!1962 = !DILocation(line: 0, scope: !1959, inlinedAt: !1963)
!1963 = distinct !DILocation(line: 404, column: 11, scope: !1948, inlinedAt: !1957)
!1964 = !DILocation(line: 1308, column: 11, scope: !1959, inlinedAt: !1963)
!1965 = !DILocalVariable(name: "this", arg: 1, scope: !1966, type: !20, flags: DIFlagArtificial | DIFlagObjectPointer)
!1966 = distinct !DISubprogram(name: "operator+=<double>", linkageName: "_ZNSt7complexIdEpLIdEERS0_RKS_IT_E", scope: !21, file: !22, line: 1334, type: !153, scopeLine: 1335, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !158, declaration: !1967, retainedNodes: !1968)
!1967 = !DISubprogram(name: "operator+=<double>", linkageName: "_ZNSt7complexIdEpLIdEERS0_RKS_IT_E", scope: !21, file: !22, line: 1334, type: !153, scopeLine: 1334, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !158)
!1968 = !{!1965, !1969}
!1969 = !DILocalVariable(name: "__z", arg: 2, scope: !1966, file: !22, line: 1334, type: !56)
!1970 = !DILocation(line: 0, scope: !1966, inlinedAt: !1971)
!1971 = distinct !DILocation(line: 9, column: 5, scope: !1916)
!1972 = !DILocation(line: 1336, column: 13, scope: !1966, inlinedAt: !1971)
!1973 = !DILocalVariable(name: "__z", arg: 1, scope: !1974, file: !22, line: 693, type: !56)
!1974 = distinct !DISubprogram(name: "norm<double>", linkageName: "_ZSt4normIdET_RKSt7complexIS0_E", scope: !16, file: !22, line: 693, type: !1975, scopeLine: 694, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !158, retainedNodes: !1977)
!1975 = !DISubroutineType(types: !1976)
!1976 = !{!34, !56}
!1977 = !{!1973}
!1978 = !DILocation(line: 0, scope: !1974, inlinedAt: !1979)
!1979 = distinct !DILocation(line: 10, column: 49, scope: !1916)
!1980 = !DILocalVariable(name: "__z", arg: 1, scope: !1981, file: !22, line: 681, type: !56)
!1981 = distinct !DISubprogram(name: "_S_do_it<double>", linkageName: "_ZNSt12_Norm_helperILb1EE8_S_do_itIdEET_RKSt7complexIS2_E", scope: !1982, file: !22, line: 681, type: !1975, scopeLine: 682, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !158, declaration: !1985, retainedNodes: !1986)
!1982 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Norm_helper<true>", scope: !16, file: !22, line: 678, size: 8, flags: DIFlagTypePassByValue, elements: !181, templateParams: !1983, identifier: "_ZTSSt12_Norm_helperILb1EE")
!1983 = !{!1984}
!1984 = !DITemplateValueParameter(type: !332, value: i1 true)
!1985 = !DISubprogram(name: "_S_do_it<double>", linkageName: "_ZNSt12_Norm_helperILb1EE8_S_do_itIdEET_RKSt7complexIS2_E", scope: !1982, file: !22, line: 681, type: !1975, scopeLine: 681, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !158)
!1986 = !{!1980, !1987, !1988}
!1987 = !DILocalVariable(name: "__x", scope: !1981, file: !22, line: 685, type: !1952)
!1988 = !DILocalVariable(name: "__y", scope: !1981, file: !22, line: 686, type: !1952)
!1989 = !DILocation(line: 0, scope: !1981, inlinedAt: !1990)
!1990 = distinct !DILocation(line: 695, column: 14, scope: !1974, inlinedAt: !1979)
!1991 = !DILocation(line: 10, column: 36, scope: !1916)
!1992 = !DILocation(line: 10, column: 30, scope: !1916)
!1993 = !DILocation(line: 10, column: 47, scope: !1916)
!1994 = !DILocation(line: 10, column: 3, scope: !1916)
!1995 = distinct !DISubprogram(name: "complex_class_quotient", scope: !9, file: !9, line: 13, type: !1917, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !1996)
!1996 = !{!1997, !1998, !1999, !2000, !2001}
!1997 = !DILocalVariable(name: "a", arg: 1, scope: !1995, file: !9, line: 13, type: !34)
!1998 = !DILocalVariable(name: "b", arg: 2, scope: !1995, file: !9, line: 13, type: !34)
!1999 = !DILocalVariable(name: "c", arg: 3, scope: !1995, file: !9, line: 13, type: !34)
!2000 = !DILocalVariable(name: "d", arg: 4, scope: !1995, file: !9, line: 13, type: !34)
!2001 = !DILocalVariable(name: "z", scope: !1995, file: !9, line: 14, type: !1925)
!2002 = !DILocation(line: 0, scope: !1995)
!2003 = !DILocalVariable(name: "__x", arg: 1, scope: !2004, file: !22, line: 422, type: !56)
!2004 = distinct !DISubprogram(name: "operator/<double>", linkageName: "_ZStdvIdESt7complexIT_ERKS2_S4_", scope: !16, file: !22, line: 422, type: !1929, scopeLine: 423, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !158, retainedNodes: !2005)
!2005 = !{!2003, !2006, !2007}
!2006 = !DILocalVariable(name: "__y", arg: 2, scope: !2004, file: !22, line: 422, type: !56)
!2007 = !DILocalVariable(name: "__r", scope: !2004, file: !22, line: 424, type: !21)
!2008 = !DILocation(line: 0, scope: !2004, inlinedAt: !2009)
!2009 = distinct !DILocation(line: 14, column: 29, scope: !1995)
!2010 = !DILocalVariable(name: "this", arg: 1, scope: !2011, type: !20, flags: DIFlagArtificial | DIFlagObjectPointer)
!2011 = distinct !DISubprogram(name: "operator/=<double>", linkageName: "_ZNSt7complexIdEdVIdEERS0_RKS_IT_E", scope: !21, file: !22, line: 1359, type: !153, scopeLine: 1360, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !158, declaration: !2012, retainedNodes: !2013)
!2012 = !DISubprogram(name: "operator/=<double>", linkageName: "_ZNSt7complexIdEdVIdEERS0_RKS_IT_E", scope: !21, file: !22, line: 1359, type: !153, scopeLine: 1359, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !158)
!2013 = !{!2010, !2014, !2015}
!2014 = !DILocalVariable(name: "__z", arg: 2, scope: !2011, file: !22, line: 1359, type: !56)
!2015 = !DILocalVariable(name: "__t", scope: !2011, file: !22, line: 1361, type: !1942)
!2016 = !DILocation(line: 0, scope: !2011, inlinedAt: !2017)
!2017 = distinct !DILocation(line: 425, column: 11, scope: !2004, inlinedAt: !2009)
!2018 = !DILocation(line: 1362, column: 13, scope: !2011, inlinedAt: !2017)
!2019 = !DILocation(line: 14, column: 29, scope: !1995)
!2020 = !DILocation(line: 15, column: 36, scope: !1995)
!2021 = !DILocation(line: 15, column: 30, scope: !1995)
!2022 = !DILocation(line: 15, column: 3, scope: !1995)
!2023 = distinct !DISubprogram(name: "complex_class_vector", scope: !9, file: !9, line: 18, type: !2024, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !2027)
!2024 = !DISubroutineType(types: !2025)
!2025 = !{!34, !2026, !198}
!2026 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1952, size: 64)
!2027 = !{!2028, !2029, !2030, !2031, !2033, !2034, !2036, !2037, !2038}
!2028 = !DILocalVariable(name: "x", arg: 1, scope: !2023, file: !9, line: 18, type: !2026)
!2029 = !DILocalVariable(name: "n", arg: 2, scope: !2023, file: !9, line: 18, type: !198)
!2030 = !DILocalVariable(name: "z", scope: !2023, file: !9, line: 19, type: !221)
!2031 = !DILocalVariable(name: "i", scope: !2032, file: !9, line: 20, type: !198)
!2032 = distinct !DILexicalBlock(scope: !2023, file: !9, line: 20, column: 3)
!2033 = !DILocalVariable(name: "p", scope: !2023, file: !9, line: 23, type: !1925)
!2034 = !DILocalVariable(name: "__range1", scope: !2035, type: !539, flags: DIFlagArtificial)
!2035 = distinct !DILexicalBlock(scope: !2023, file: !9, line: 24, column: 3)
!2036 = !DILocalVariable(name: "__begin1", scope: !2035, type: !555, flags: DIFlagArtificial)
!2037 = !DILocalVariable(name: "__end1", scope: !2035, type: !555, flags: DIFlagArtificial)
!2038 = !DILocalVariable(name: "v", scope: !2039, file: !9, line: 24, type: !2040)
!2039 = distinct !DILexicalBlock(scope: !2035, file: !9, line: 24, column: 3)
!2040 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !2041, size: 64)
!2041 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1925)
!2042 = distinct !DIAssignID()
!2043 = !DILocation(line: 0, scope: !2023)
!2044 = !DILocation(line: 19, column: 3, scope: !2023)
!2045 = !DILocalVariable(name: "this", arg: 1, scope: !2046, type: !2048, flags: DIFlagArtificial | DIFlagObjectPointer)
!2046 = distinct !DISubprogram(name: "vector", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EEC2Ev", scope: !221, file: !13, line: 526, type: !484, scopeLine: 526, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !483, retainedNodes: !2047)
!2047 = !{!2045}
!2048 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !221, size: 64)
!2049 = !DILocation(line: 0, scope: !2046, inlinedAt: !2050)
!2050 = distinct !DILocation(line: 19, column: 24, scope: !2023)
!2051 = !DILocalVariable(name: "this", arg: 1, scope: !2052, type: !2054, flags: DIFlagArtificial | DIFlagObjectPointer)
!2052 = distinct !DISubprogram(name: "_Vector_base", linkageName: "_ZNSt12_Vector_baseISt7complexIdESaIS1_EEC2Ev", scope: !224, file: !13, line: 312, type: !400, scopeLine: 312, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !399, retainedNodes: !2053)
!2053 = !{!2051}
!2054 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !224, size: 64)
!2055 = !DILocation(line: 0, scope: !2052, inlinedAt: !2056)
!2056 = distinct !DILocation(line: 526, column: 7, scope: !2046, inlinedAt: !2050)
!2057 = !DILocalVariable(name: "this", arg: 1, scope: !2058, type: !2060, flags: DIFlagArtificial | DIFlagObjectPointer)
!2058 = distinct !DISubprogram(name: "_Vector_impl", linkageName: "_ZNSt12_Vector_baseISt7complexIdESaIS1_EE12_Vector_implC2Ev", scope: !227, file: !13, line: 137, type: !366, scopeLine: 140, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !365, retainedNodes: !2059)
!2059 = !{!2057}
!2060 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !227, size: 64)
!2061 = !DILocation(line: 0, scope: !2058, inlinedAt: !2062)
!2062 = distinct !DILocation(line: 312, column: 7, scope: !2052, inlinedAt: !2056)
!2063 = !DILocalVariable(name: "this", arg: 1, scope: !2064, type: !2066, flags: DIFlagArtificial | DIFlagObjectPointer)
!2064 = distinct !DISubprogram(name: "_Vector_impl_data", linkageName: "_ZNSt12_Vector_baseISt7complexIdESaIS1_EE17_Vector_impl_dataC2Ev", scope: !341, file: !13, line: 99, type: !349, scopeLine: 101, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !348, retainedNodes: !2065)
!2065 = !{!2063}
!2066 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !341, size: 64)
!2067 = !DILocation(line: 0, scope: !2064, inlinedAt: !2068)
!2068 = distinct !DILocation(line: 137, column: 2, scope: !2058, inlinedAt: !2062)
!2069 = !DILocation(line: 100, column: 16, scope: !2064, inlinedAt: !2068)
!2070 = distinct !DIAssignID()
!2071 = !DILocation(line: 0, scope: !2032)
!2072 = !DILocation(line: 20, column: 21, scope: !2073)
!2073 = distinct !DILexicalBlock(scope: !2032, file: !9, line: 20, column: 3)
!2074 = !DILocation(line: 20, column: 3, scope: !2032)
!2075 = !DILocation(line: 1073, column: 20, scope: !2076, inlinedAt: !2081)
!2076 = distinct !DISubprogram(name: "__normal_iterator", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPSt7complexIdESt6vectorIS2_SaIS2_EEEC2ERKS3_", scope: !160, file: !161, line: 1072, type: !170, scopeLine: 1073, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !169, retainedNodes: !2077)
!2077 = !{!2078, !2080}
!2078 = !DILocalVariable(name: "this", arg: 1, scope: !2076, type: !2079, flags: DIFlagArtificial | DIFlagObjectPointer)
!2079 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !160, size: 64)
!2080 = !DILocalVariable(name: "__i", arg: 2, scope: !2076, file: !161, line: 1072, type: !172)
!2081 = distinct !DILocation(line: 869, column: 16, scope: !2082, inlinedAt: !2085)
!2082 = distinct !DISubprogram(name: "begin", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE5beginEv", scope: !221, file: !13, line: 868, type: !553, scopeLine: 869, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !552, retainedNodes: !2083)
!2083 = !{!2084}
!2084 = !DILocalVariable(name: "this", arg: 1, scope: !2082, type: !2048, flags: DIFlagArtificial | DIFlagObjectPointer)
!2085 = distinct !DILocation(line: 24, column: 25, scope: !2035)
!2086 = !{!2087, !2087, i64 0}
!2087 = !{!"any pointer", !2088, i64 0}
!2088 = !{!"omnipotent char", !2089, i64 0}
!2089 = !{!"Simple C++ TBAA"}
!2090 = !DILocation(line: 1073, column: 20, scope: !2076, inlinedAt: !2091)
!2091 = distinct !DILocation(line: 889, column: 16, scope: !2092, inlinedAt: !2095)
!2092 = distinct !DISubprogram(name: "end", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE3endEv", scope: !221, file: !13, line: 888, type: !553, scopeLine: 889, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !562, retainedNodes: !2093)
!2093 = !{!2094}
!2094 = !DILocalVariable(name: "this", arg: 1, scope: !2092, type: !2048, flags: DIFlagArtificial | DIFlagObjectPointer)
!2095 = distinct !DILocation(line: 24, column: 25, scope: !2035)
!2096 = !DILocalVariable(name: "this", arg: 1, scope: !2097, type: !20, flags: DIFlagArtificial | DIFlagObjectPointer)
!2097 = distinct !DISubprogram(name: "complex", linkageName: "_ZNSt7complexIdEC2Edd", scope: !21, file: !22, line: 1237, type: !32, scopeLine: 1239, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !31, retainedNodes: !2098)
!2098 = !{!2096, !2099, !2100}
!2099 = !DILocalVariable(name: "__r", arg: 2, scope: !2097, file: !22, line: 1237, type: !34)
!2100 = !DILocalVariable(name: "__i", arg: 3, scope: !2097, file: !22, line: 1237, type: !34)
!2101 = !DILocation(line: 0, scope: !2097, inlinedAt: !2102)
!2102 = distinct !DILocation(line: 23, column: 15, scope: !2023)
!2103 = !DILocation(line: 0, scope: !2035)
!2104 = !DILocation(line: 0, scope: !2082, inlinedAt: !2085)
!2105 = !DILocation(line: 0, scope: !2076, inlinedAt: !2081)
!2106 = !DILocation(line: 0, scope: !2092, inlinedAt: !2095)
!2107 = !DILocation(line: 0, scope: !2076, inlinedAt: !2091)
!2108 = !DILocalVariable(name: "__lhs", arg: 1, scope: !2109, file: !161, line: 1237, type: !2112)
!2109 = distinct !DISubprogram(name: "operator!=<std::complex<double> *, std::vector<std::complex<double>, std::allocator<std::complex<double> > > >", linkageName: "_ZN9__gnu_cxxneIPSt7complexIdESt6vectorIS2_SaIS2_EEEEbRKNS_17__normal_iteratorIT_T0_EESC_", scope: !162, file: !161, line: 1237, type: !2110, scopeLine: 1240, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !219, retainedNodes: !2113)
!2110 = !DISubroutineType(types: !2111)
!2111 = !{!332, !2112, !2112}
!2112 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !185, size: 64)
!2113 = !{!2108, !2114}
!2114 = !DILocalVariable(name: "__rhs", arg: 2, scope: !2109, file: !161, line: 1238, type: !2112)
!2115 = !DILocation(line: 0, scope: !2109, inlinedAt: !2116)
!2116 = distinct !DILocation(line: 24, column: 25, scope: !2035)
!2117 = !DILocation(line: 1240, column: 27, scope: !2109, inlinedAt: !2116)
!2118 = !DILocation(line: 24, column: 25, scope: !2035)
!2119 = !DILocation(line: 21, column: 24, scope: !2120)
!2120 = distinct !DILexicalBlock(scope: !2073, file: !9, line: 20, column: 31)
!2121 = !DILocation(line: 21, column: 20, scope: !2120)
!2122 = !DILocalVariable(name: "this", arg: 1, scope: !2123, type: !2048, flags: DIFlagArtificial | DIFlagObjectPointer)
!2123 = distinct !DISubprogram(name: "emplace_back<const double &, const double &>", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE12emplace_backIJRKdS6_EEERS1_DpOT_", scope: !221, file: !2, line: 112, type: !2124, scopeLine: 113, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2127, declaration: !2126, retainedNodes: !2131)
!2124 = !DISubroutineType(types: !2125)
!2125 = !{!597, !486, !1951, !1951}
!2126 = !DISubprogram(name: "emplace_back<const double &, const double &>", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE12emplace_backIJRKdS6_EEERS1_DpOT_", scope: !221, file: !2, line: 112, type: !2124, scopeLine: 112, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !2127)
!2127 = !{!2128}
!2128 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Args", value: !2129)
!2129 = !{!2130, !2130}
!2130 = !DITemplateTypeParameter(type: !1951)
!2131 = !{!2122, !2132, !2133}
!2132 = !DILocalVariable(name: "__args", arg: 2, scope: !2123, file: !13, line: 1303, type: !1951)
!2133 = !DILocalVariable(name: "__args", arg: 3, scope: !2123, file: !13, line: 1303, type: !1951)
!2134 = !DILocation(line: 0, scope: !2123, inlinedAt: !2135)
!2135 = distinct !DILocation(line: 21, column: 7, scope: !2120)
!2136 = !DILocation(line: 114, column: 20, scope: !2137, inlinedAt: !2135)
!2137 = distinct !DILexicalBlock(scope: !2123, file: !2, line: 114, column: 6)
!2138 = !DILocation(line: 114, column: 47, scope: !2137, inlinedAt: !2135)
!2139 = !{!2140, !2087, i64 16}
!2140 = !{!"_ZTSNSt12_Vector_baseISt7complexIdESaIS1_EE17_Vector_impl_dataE", !2087, i64 0, !2087, i64 8, !2087, i64 16}
!2141 = !DILocation(line: 114, column: 30, scope: !2137, inlinedAt: !2135)
!2142 = !DILocation(line: 114, column: 6, scope: !2123, inlinedAt: !2135)
!2143 = !DILocalVariable(name: "__a", arg: 1, scope: !2144, file: !238, line: 511, type: !244)
!2144 = distinct !DISubprogram(name: "construct<std::complex<double>, const double &, const double &>", linkageName: "_ZNSt16allocator_traitsISaISt7complexIdEEE9constructIS1_JRKdS6_EEEvRS2_PT_DpOT0_", scope: !237, file: !238, line: 511, type: !2145, scopeLine: 514, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2148, declaration: !2147, retainedNodes: !2150)
!2145 = !DISubroutineType(types: !2146)
!2146 = !{null, !244, !20, !1951, !1951}
!2147 = !DISubprogram(name: "construct<std::complex<double>, const double &, const double &>", linkageName: "_ZNSt16allocator_traitsISaISt7complexIdEEE9constructIS1_JRKdS6_EEEvRS2_PT_DpOT0_", scope: !237, file: !238, line: 511, type: !2145, scopeLine: 511, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !2148)
!2148 = !{!2149, !2128}
!2149 = !DITemplateTypeParameter(name: "_Up", type: !21)
!2150 = !{!2143, !2151, !2152, !2153}
!2151 = !DILocalVariable(name: "__p", arg: 2, scope: !2144, file: !238, line: 511, type: !20)
!2152 = !DILocalVariable(name: "__args", arg: 3, scope: !2144, file: !238, line: 512, type: !1951)
!2153 = !DILocalVariable(name: "__args", arg: 4, scope: !2144, file: !238, line: 512, type: !1951)
!2154 = !DILocation(line: 0, scope: !2144, inlinedAt: !2155)
!2155 = distinct !DILocation(line: 117, column: 6, scope: !2156, inlinedAt: !2135)
!2156 = distinct !DILexicalBlock(scope: !2137, file: !2, line: 115, column: 4)
!2157 = !DILocalVariable(name: "this", arg: 1, scope: !2158, type: !2166, flags: DIFlagArtificial | DIFlagObjectPointer)
!2158 = distinct !DISubprogram(name: "construct<std::complex<double>, const double &, const double &>", linkageName: "_ZNSt15__new_allocatorISt7complexIdEE9constructIS1_JRKdS5_EEEvPT_DpOT0_", scope: !252, file: !253, line: 173, type: !2159, scopeLine: 175, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2148, declaration: !2161, retainedNodes: !2162)
!2159 = !DISubroutineType(types: !2160)
!2160 = !{null, !258, !20, !1951, !1951}
!2161 = !DISubprogram(name: "construct<std::complex<double>, const double &, const double &>", linkageName: "_ZNSt15__new_allocatorISt7complexIdEE9constructIS1_JRKdS5_EEEvPT_DpOT0_", scope: !252, file: !253, line: 173, type: !2159, scopeLine: 173, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !2148)
!2162 = !{!2157, !2163, !2164, !2165}
!2163 = !DILocalVariable(name: "__p", arg: 2, scope: !2158, file: !253, line: 173, type: !20)
!2164 = !DILocalVariable(name: "__args", arg: 3, scope: !2158, file: !253, line: 173, type: !1951)
!2165 = !DILocalVariable(name: "__args", arg: 4, scope: !2158, file: !253, line: 173, type: !1951)
!2166 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !252, size: 64)
!2167 = !DILocation(line: 0, scope: !2158, inlinedAt: !2168)
!2168 = distinct !DILocation(line: 516, column: 8, scope: !2144, inlinedAt: !2155)
!2169 = !DILocation(line: 0, scope: !2097, inlinedAt: !2170)
!2170 = distinct !DILocation(line: 175, column: 23, scope: !2158, inlinedAt: !2168)
!2171 = !DILocation(line: 175, column: 27, scope: !2158, inlinedAt: !2168)
!2172 = !{!2173, !2173, i64 0}
!2173 = !{!"double", !2088, i64 0}
!2174 = !DILocation(line: 1239, column: 9, scope: !2097, inlinedAt: !2170)
!2175 = !DILocation(line: 119, column: 6, scope: !2156, inlinedAt: !2135)
!2176 = !{!2140, !2087, i64 8}
!2177 = distinct !DIAssignID()
!2178 = !DILocation(line: 121, column: 4, scope: !2156, inlinedAt: !2135)
!2179 = !DILocation(line: 21, column: 38, scope: !2120)
!2180 = !DILocation(line: 21, column: 30, scope: !2120)
!2181 = !DILocation(line: 0, scope: !2092, inlinedAt: !2182)
!2182 = distinct !DILocation(line: 123, column: 22, scope: !2137, inlinedAt: !2135)
!2183 = !DILocation(line: 0, scope: !2076, inlinedAt: !2184)
!2184 = distinct !DILocation(line: 889, column: 16, scope: !2092, inlinedAt: !2182)
!2185 = !DILocation(line: 123, column: 4, scope: !2137, inlinedAt: !2135)
!2186 = !DILocation(line: 0, scope: !2092, inlinedAt: !2187)
!2187 = distinct !DILocation(line: 1231, column: 11, scope: !2188, inlinedAt: !2191)
!2188 = distinct !DISubprogram(name: "back", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE4backEv", scope: !221, file: !13, line: 1228, type: !615, scopeLine: 1229, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !620, retainedNodes: !2189)
!2189 = !{!2190}
!2190 = !DILocalVariable(name: "this", arg: 1, scope: !2188, type: !2048, flags: DIFlagArtificial | DIFlagObjectPointer)
!2191 = distinct !DILocation(line: 125, column: 9, scope: !2123, inlinedAt: !2135)
!2192 = !DILocation(line: 0, scope: !2076, inlinedAt: !2193)
!2193 = distinct !DILocation(line: 889, column: 16, scope: !2092, inlinedAt: !2187)
!2194 = !DILocation(line: 20, column: 27, scope: !2073)
!2195 = distinct !{!2195, !2074, !2196, !2197}
!2196 = !DILocation(line: 22, column: 3, scope: !2032)
!2197 = !{!"llvm.loop.mustprogress"}
!2198 = !DILocation(line: 28, column: 1, scope: !2120)
!2199 = !DILocalVariable(name: "this", arg: 1, scope: !2200, type: !2048, flags: DIFlagArtificial | DIFlagObjectPointer)
!2200 = distinct !DISubprogram(name: "~vector", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EED2Ev", scope: !221, file: !13, line: 728, type: !484, scopeLine: 729, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !535, retainedNodes: !2201)
!2201 = !{!2199}
!2202 = !DILocation(line: 0, scope: !2200, inlinedAt: !2203)
!2203 = distinct !DILocation(line: 28, column: 1, scope: !2023)
!2204 = !DILocalVariable(name: "this", arg: 1, scope: !2205, type: !2054, flags: DIFlagArtificial | DIFlagObjectPointer)
!2205 = distinct !DISubprogram(name: "~_Vector_base", linkageName: "_ZNSt12_Vector_baseISt7complexIdESaIS1_EED2Ev", scope: !224, file: !13, line: 364, type: !400, scopeLine: 365, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !426, retainedNodes: !2206)
!2206 = !{!2204}
!2207 = !DILocation(line: 0, scope: !2205, inlinedAt: !2208)
!2208 = distinct !DILocation(line: 733, column: 7, scope: !2209, inlinedAt: !2203)
!2209 = distinct !DILexicalBlock(scope: !2200, file: !13, line: 729, column: 7)
!2210 = !DILocation(line: 366, column: 24, scope: !2211, inlinedAt: !2208)
!2211 = distinct !DILexicalBlock(scope: !2205, file: !13, line: 365, column: 7)
!2212 = !{!2140, !2087, i64 0}
!2213 = !DILocalVariable(name: "this", arg: 1, scope: !2214, type: !2054, flags: DIFlagArtificial | DIFlagObjectPointer)
!2214 = distinct !DISubprogram(name: "_M_deallocate", linkageName: "_ZNSt12_Vector_baseISt7complexIdESaIS1_EE13_M_deallocateEPS1_m", scope: !224, file: !13, line: 383, type: !431, scopeLine: 384, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !430, retainedNodes: !2215)
!2215 = !{!2213, !2216, !2217}
!2216 = !DILocalVariable(name: "__p", arg: 2, scope: !2214, file: !13, line: 383, type: !344)
!2217 = !DILocalVariable(name: "__n", arg: 3, scope: !2214, file: !13, line: 383, type: !14)
!2218 = !DILocation(line: 0, scope: !2214, inlinedAt: !2219)
!2219 = distinct !DILocation(line: 366, column: 2, scope: !2211, inlinedAt: !2208)
!2220 = !DILocation(line: 386, column: 6, scope: !2221, inlinedAt: !2219)
!2221 = distinct !DILexicalBlock(scope: !2214, file: !13, line: 386, column: 6)
!2222 = !DILocation(line: 386, column: 6, scope: !2214, inlinedAt: !2219)
!2223 = !DILocation(line: 0, scope: !2039)
!2224 = !DILocalVariable(name: "this", arg: 1, scope: !2225, type: !2048, flags: DIFlagArtificial | DIFlagObjectPointer)
!2225 = distinct !DISubprogram(name: "operator[]", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EEixEm", scope: !221, file: !13, line: 1121, type: !595, scopeLine: 1122, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !594, retainedNodes: !2226)
!2226 = !{!2224, !2227}
!2227 = !DILocalVariable(name: "__n", arg: 2, scope: !2225, file: !13, line: 1121, type: !12)
!2228 = !DILocation(line: 0, scope: !2225, inlinedAt: !2229)
!2229 = distinct !DILocation(line: 25, column: 24, scope: !2230)
!2230 = distinct !DILexicalBlock(scope: !2039, file: !9, line: 24, column: 30)
!2231 = !DILocation(line: 1124, column: 25, scope: !2225, inlinedAt: !2229)
!2232 = !DILocalVariable(name: "__z", arg: 1, scope: !2233, file: !22, line: 709, type: !56)
!2233 = distinct !DISubprogram(name: "conj<double>", linkageName: "_ZSt4conjIdESt7complexIT_ERKS2_", scope: !16, file: !22, line: 709, type: !2234, scopeLine: 710, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !158, retainedNodes: !2236)
!2234 = !DISubroutineType(types: !2235)
!2235 = !{!21, !56}
!2236 = !{!2232}
!2237 = !DILocation(line: 0, scope: !2233, inlinedAt: !2238)
!2238 = distinct !DILocation(line: 25, column: 14, scope: !2230)
!2239 = !DILocalVariable(name: "this", arg: 1, scope: !2240, type: !275, flags: DIFlagArtificial | DIFlagObjectPointer)
!2240 = distinct !DISubprogram(name: "real", linkageName: "_ZNKSt7complexIdE4realB5cxx11Ev", scope: !21, file: !22, line: 1257, type: !136, scopeLine: 1257, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !135, retainedNodes: !2241)
!2241 = !{!2239}
!2242 = !DILocation(line: 0, scope: !2240, inlinedAt: !2243)
!2243 = distinct !DILocation(line: 710, column: 31, scope: !2233, inlinedAt: !2238)
!2244 = !DILocation(line: 1257, column: 29, scope: !2240, inlinedAt: !2243)
!2245 = !DILocalVariable(name: "this", arg: 1, scope: !2246, type: !275, flags: DIFlagArtificial | DIFlagObjectPointer)
!2246 = distinct !DISubprogram(name: "imag", linkageName: "_ZNKSt7complexIdE4imagB5cxx11Ev", scope: !21, file: !22, line: 1261, type: !136, scopeLine: 1261, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !139, retainedNodes: !2247)
!2247 = !{!2245}
!2248 = !DILocation(line: 0, scope: !2246, inlinedAt: !2249)
!2249 = distinct !DILocation(line: 710, column: 44, scope: !2233, inlinedAt: !2238)
!2250 = !DILocation(line: 1261, column: 29, scope: !2246, inlinedAt: !2249)
!2251 = !DILocalVariable(name: "__x", arg: 1, scope: !2252, file: !22, line: 332, type: !56)
!2252 = distinct !DISubprogram(name: "operator+<double>", linkageName: "_ZStplIdESt7complexIT_ERKS2_S4_", scope: !16, file: !22, line: 332, type: !1929, scopeLine: 333, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !158, retainedNodes: !2253)
!2253 = !{!2251, !2254, !2255}
!2254 = !DILocalVariable(name: "__y", arg: 2, scope: !2252, file: !22, line: 332, type: !56)
!2255 = !DILocalVariable(name: "__r", scope: !2252, file: !22, line: 334, type: !21)
!2256 = !DILocation(line: 0, scope: !2252, inlinedAt: !2257)
!2257 = distinct !DILocation(line: 25, column: 12, scope: !2230)
!2258 = !DILocation(line: 334, column: 26, scope: !2252, inlinedAt: !2257)
!2259 = !{!2088, !2088, i64 0}
!2260 = !DILocation(line: 0, scope: !1966, inlinedAt: !2261)
!2261 = distinct !DILocation(line: 335, column: 11, scope: !2252, inlinedAt: !2257)
!2262 = !DILocation(line: 1336, column: 13, scope: !1966, inlinedAt: !2261)
!2263 = !DILocation(line: 0, scope: !1937, inlinedAt: !2264)
!2264 = distinct !DILocation(line: 25, column: 7, scope: !2230)
!2265 = !DILocation(line: 1353, column: 13, scope: !1937, inlinedAt: !2264)
!2266 = !DILocalVariable(name: "this", arg: 1, scope: !2267, type: !2079, flags: DIFlagArtificial | DIFlagObjectPointer)
!2267 = distinct !DISubprogram(name: "operator++", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPSt7complexIdESt6vectorIS2_SaIS2_EEEppEv", scope: !160, file: !161, line: 1105, type: !192, scopeLine: 1106, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !191, retainedNodes: !2268)
!2268 = !{!2266}
!2269 = !DILocation(line: 0, scope: !2267, inlinedAt: !2270)
!2270 = distinct !DILocation(line: 24, column: 25, scope: !2035)
!2271 = !DILocation(line: 1107, column: 2, scope: !2267, inlinedAt: !2270)
!2272 = distinct !{!2272, !2273, !2274}
!2273 = !DILocation(line: 24, column: 3, scope: !2035)
!2274 = !DILocation(line: 26, column: 3, scope: !2035)
!2275 = !DILocalVariable(name: "__z", arg: 1, scope: !2276, file: !22, line: 626, type: !56)
!2276 = distinct !DISubprogram(name: "abs<double>", linkageName: "_ZSt3absIdET_RKSt7complexIS0_E", scope: !16, file: !22, line: 626, type: !1975, scopeLine: 626, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !158, retainedNodes: !2277)
!2277 = !{!2275}
!2278 = !DILocation(line: 0, scope: !2276, inlinedAt: !2279)
!2279 = distinct !DILocation(line: 27, column: 10, scope: !2023)
!2280 = !DILocalVariable(name: "__z", arg: 1, scope: !2281, file: !22, line: 618, type: !26)
!2281 = distinct !DISubprogram(name: "__complex_abs", linkageName: "_ZSt13__complex_absCd", scope: !16, file: !22, line: 618, type: !2282, scopeLine: 618, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !2284)
!2282 = !DISubroutineType(types: !2283)
!2283 = !{!34, !26}
!2284 = !{!2280}
!2285 = !DILocation(line: 0, scope: !2281, inlinedAt: !2286)
!2286 = distinct !DILocation(line: 626, column: 43, scope: !2276, inlinedAt: !2279)
!2287 = !DILocation(line: 618, column: 50, scope: !2281, inlinedAt: !2286)
!2288 = !DILocation(line: 0, scope: !2246, inlinedAt: !2289)
!2289 = distinct !DILocation(line: 27, column: 26, scope: !2023)
!2290 = !DILocation(line: 0, scope: !2200, inlinedAt: !2291)
!2291 = distinct !DILocation(line: 28, column: 1, scope: !2023)
!2292 = !DILocation(line: 0, scope: !2205, inlinedAt: !2293)
!2293 = distinct !DILocation(line: 733, column: 7, scope: !2209, inlinedAt: !2291)
!2294 = !DILocation(line: 366, column: 24, scope: !2211, inlinedAt: !2293)
!2295 = !DILocation(line: 0, scope: !2214, inlinedAt: !2296)
!2296 = distinct !DILocation(line: 366, column: 2, scope: !2211, inlinedAt: !2293)
!2297 = !DILocation(line: 386, column: 6, scope: !2221, inlinedAt: !2296)
!2298 = !DILocation(line: 386, column: 6, scope: !2214, inlinedAt: !2296)
!2299 = !DILocation(line: 367, column: 17, scope: !2211, inlinedAt: !2293)
!2300 = !DILocation(line: 367, column: 35, scope: !2211, inlinedAt: !2293)
!2301 = !DILocalVariable(name: "__a", arg: 1, scope: !2302, file: !238, line: 495, type: !244)
!2302 = distinct !DISubprogram(name: "deallocate", linkageName: "_ZNSt16allocator_traitsISaISt7complexIdEEE10deallocateERS2_PS1_m", scope: !237, file: !238, line: 495, type: !310, scopeLine: 496, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !309, retainedNodes: !2303)
!2303 = !{!2301, !2304, !2305}
!2304 = !DILocalVariable(name: "__p", arg: 2, scope: !2302, file: !238, line: 495, type: !243)
!2305 = !DILocalVariable(name: "__n", arg: 3, scope: !2302, file: !238, line: 495, type: !304)
!2306 = !DILocation(line: 0, scope: !2302, inlinedAt: !2307)
!2307 = distinct !DILocation(line: 387, column: 4, scope: !2221, inlinedAt: !2296)
!2308 = !DILocalVariable(name: "this", arg: 1, scope: !2309, type: !2166, flags: DIFlagArtificial | DIFlagObjectPointer)
!2309 = distinct !DISubprogram(name: "deallocate", linkageName: "_ZNSt15__new_allocatorISt7complexIdEE10deallocateEPS1_m", scope: !252, file: !253, line: 142, type: !282, scopeLine: 143, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !281, retainedNodes: !2310)
!2310 = !{!2308, !2311, !2312}
!2311 = !DILocalVariable(name: "__p", arg: 2, scope: !2309, file: !253, line: 142, type: !20)
!2312 = !DILocalVariable(name: "__n", arg: 3, scope: !2309, file: !253, line: 142, type: !280)
!2313 = !DILocation(line: 0, scope: !2309, inlinedAt: !2314)
!2314 = distinct !DILocation(line: 496, column: 13, scope: !2302, inlinedAt: !2307)
!2315 = !DILocation(line: 158, column: 2, scope: !2309, inlinedAt: !2314)
!2316 = !DILocation(line: 387, column: 4, scope: !2221, inlinedAt: !2296)
!2317 = !DILocation(line: 27, column: 22, scope: !2023)
!2318 = !DILocation(line: 28, column: 1, scope: !2023)
!2319 = !DILocation(line: 367, column: 17, scope: !2211, inlinedAt: !2208)
!2320 = !DILocation(line: 367, column: 35, scope: !2211, inlinedAt: !2208)
!2321 = !DILocation(line: 0, scope: !2302, inlinedAt: !2322)
!2322 = distinct !DILocation(line: 387, column: 4, scope: !2221, inlinedAt: !2219)
!2323 = !DILocation(line: 0, scope: !2309, inlinedAt: !2324)
!2324 = distinct !DILocation(line: 496, column: 13, scope: !2302, inlinedAt: !2322)
!2325 = !DILocation(line: 158, column: 2, scope: !2309, inlinedAt: !2324)
!2326 = !DILocation(line: 387, column: 4, scope: !2221, inlinedAt: !2219)
!2327 = distinct !DISubprogram(name: "complex_class_exponential", scope: !9, file: !9, line: 30, type: !720, scopeLine: 30, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !2328)
!2328 = !{!2329, !2330, !2331}
!2329 = !DILocalVariable(name: "a", arg: 1, scope: !2327, file: !9, line: 30, type: !34)
!2330 = !DILocalVariable(name: "b", arg: 2, scope: !2327, file: !9, line: 30, type: !34)
!2331 = !DILocalVariable(name: "z", scope: !2327, file: !9, line: 31, type: !1925)
!2332 = !DILocation(line: 0, scope: !2327)
!2333 = !DILocalVariable(name: "__z", arg: 1, scope: !2334, file: !22, line: 793, type: !56)
!2334 = distinct !DISubprogram(name: "exp<double>", linkageName: "_ZSt3expIdESt7complexIT_ERKS2_", scope: !16, file: !22, line: 793, type: !2234, scopeLine: 793, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !158, retainedNodes: !2335)
!2335 = !{!2333}
!2336 = !DILocation(line: 0, scope: !2334, inlinedAt: !2337)
!2337 = distinct !DILocation(line: 31, column: 15, scope: !2327)
!2338 = !DILocalVariable(name: "__z", arg: 1, scope: !2339, file: !22, line: 785, type: !26)
!2339 = distinct !DISubprogram(name: "__complex_exp", linkageName: "_ZSt13__complex_expCd", scope: !16, file: !22, line: 785, type: !2340, scopeLine: 785, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !2342)
!2340 = !DISubroutineType(types: !2341)
!2341 = !{!26, !26}
!2342 = !{!2338}
!2343 = !DILocation(line: 0, scope: !2339, inlinedAt: !2344)
!2344 = distinct !DILocation(line: 793, column: 43, scope: !2334, inlinedAt: !2337)
!2345 = !DILocation(line: 785, column: 50, scope: !2339, inlinedAt: !2344)
!2346 = !DILocation(line: 31, column: 15, scope: !2327)
!2347 = !DILocation(line: 32, column: 19, scope: !2327)
!2348 = !DILocation(line: 32, column: 3, scope: !2327)
!2349 = distinct !DISubprogram(name: "_M_realloc_insert<const double &, const double &>", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE17_M_realloc_insertIJRKdS6_EEEvN9__gnu_cxx17__normal_iteratorIPS1_S3_EEDpOT_", scope: !221, file: !2, line: 440, type: !2350, scopeLine: 447, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2127, declaration: !2352, retainedNodes: !2353)
!2350 = !DISubroutineType(types: !2351)
!2351 = !{null, !486, !555, !1951, !1951}
!2352 = !DISubprogram(name: "_M_realloc_insert<const double &, const double &>", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE17_M_realloc_insertIJRKdS6_EEEvN9__gnu_cxx17__normal_iteratorIPS1_S3_EEDpOT_", scope: !221, file: !2, line: 440, type: !2350, scopeLine: 440, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !2127)
!2353 = !{!2354, !2355, !2356, !2357, !2358, !2360, !2361, !2362, !2363, !2364}
!2354 = !DILocalVariable(name: "this", arg: 1, scope: !2349, type: !2048, flags: DIFlagArtificial | DIFlagObjectPointer)
!2355 = !DILocalVariable(name: "__position", arg: 2, scope: !2349, file: !13, line: 1868, type: !555)
!2356 = !DILocalVariable(name: "__args", arg: 3, scope: !2349, file: !13, line: 1868, type: !1951)
!2357 = !DILocalVariable(name: "__args", arg: 4, scope: !2349, file: !13, line: 1868, type: !1951)
!2358 = !DILocalVariable(name: "__len", scope: !2349, file: !2, line: 448, type: !2359)
!2359 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !12)
!2360 = !DILocalVariable(name: "__old_start", scope: !2349, file: !2, line: 450, type: !474)
!2361 = !DILocalVariable(name: "__old_finish", scope: !2349, file: !2, line: 451, type: !474)
!2362 = !DILocalVariable(name: "__elems_before", scope: !2349, file: !2, line: 452, type: !2359)
!2363 = !DILocalVariable(name: "__new_start", scope: !2349, file: !2, line: 453, type: !474)
!2364 = !DILocalVariable(name: "__new_finish", scope: !2349, file: !2, line: 454, type: !474)
!2365 = !DILocation(line: 0, scope: !2349)
!2366 = !DILocalVariable(name: "this", arg: 1, scope: !2367, type: !2372, flags: DIFlagArtificial | DIFlagObjectPointer)
!2367 = distinct !DISubprogram(name: "_M_check_len", linkageName: "_ZNKSt6vectorISt7complexIdESaIS1_EE12_M_check_lenEmPKc", scope: !221, file: !13, line: 1891, type: !671, scopeLine: 1892, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !670, retainedNodes: !2368)
!2368 = !{!2366, !2369, !2370, !2371}
!2369 = !DILocalVariable(name: "__n", arg: 2, scope: !2367, file: !13, line: 1891, type: !12)
!2370 = !DILocalVariable(name: "__s", arg: 3, scope: !2367, file: !13, line: 1891, type: !674)
!2371 = !DILocalVariable(name: "__len", scope: !2367, file: !13, line: 1896, type: !2359)
!2372 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !506, size: 64)
!2373 = !DILocation(line: 0, scope: !2367, inlinedAt: !2374)
!2374 = distinct !DILocation(line: 449, column: 2, scope: !2349)
!2375 = !DILocalVariable(name: "this", arg: 1, scope: !2376, type: !2372, flags: DIFlagArtificial | DIFlagObjectPointer)
!2376 = distinct !DISubprogram(name: "size", linkageName: "_ZNKSt6vectorISt7complexIdESaIS1_EE4sizeEv", scope: !221, file: !13, line: 987, type: !581, scopeLine: 988, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !580, retainedNodes: !2377)
!2377 = !{!2375}
!2378 = !DILocation(line: 0, scope: !2376, inlinedAt: !2379)
!2379 = distinct !DILocation(line: 1893, column: 19, scope: !2380, inlinedAt: !2374)
!2380 = distinct !DILexicalBlock(scope: !2367, file: !13, line: 1893, column: 6)
!2381 = !DILocation(line: 988, column: 40, scope: !2376, inlinedAt: !2379)
!2382 = !DILocation(line: 988, column: 66, scope: !2376, inlinedAt: !2379)
!2383 = !DILocation(line: 988, column: 50, scope: !2376, inlinedAt: !2379)
!2384 = !DILocation(line: 1893, column: 26, scope: !2380, inlinedAt: !2374)
!2385 = !DILocation(line: 1893, column: 6, scope: !2367, inlinedAt: !2374)
!2386 = !DILocation(line: 1894, column: 4, scope: !2380, inlinedAt: !2374)
!2387 = !DILocation(line: 0, scope: !2376, inlinedAt: !2388)
!2388 = distinct !DILocation(line: 1896, column: 26, scope: !2367, inlinedAt: !2374)
!2389 = !DILocation(line: 0, scope: !2376, inlinedAt: !2390)
!2390 = distinct !DILocation(line: 1896, column: 46, scope: !2367, inlinedAt: !2374)
!2391 = !DILocation(line: 1896, column: 35, scope: !2367, inlinedAt: !2374)
!2392 = !DILocation(line: 1896, column: 33, scope: !2367, inlinedAt: !2374)
!2393 = !DILocation(line: 0, scope: !2376, inlinedAt: !2394)
!2394 = distinct !DILocation(line: 1897, column: 18, scope: !2367, inlinedAt: !2374)
!2395 = !DILocation(line: 1897, column: 16, scope: !2367, inlinedAt: !2374)
!2396 = !DILocation(line: 1897, column: 25, scope: !2367, inlinedAt: !2374)
!2397 = !DILocalVariable(name: "__lhs", arg: 1, scope: !2398, file: !161, line: 1330, type: !2112)
!2398 = distinct !DISubprogram(name: "operator-<std::complex<double> *, std::vector<std::complex<double>, std::allocator<std::complex<double> > > >", linkageName: "_ZN9__gnu_cxxmiIPSt7complexIdESt6vectorIS2_SaIS2_EEEENS_17__normal_iteratorIT_T0_E15difference_typeERKSA_SD_", scope: !162, file: !161, line: 1330, type: !2399, scopeLine: 1333, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !219, retainedNodes: !2401)
!2399 = !DISubroutineType(types: !2400)
!2400 = !{!204, !2112, !2112}
!2401 = !{!2397, !2402}
!2402 = !DILocalVariable(name: "__rhs", arg: 2, scope: !2398, file: !161, line: 1331, type: !2112)
!2403 = !DILocation(line: 0, scope: !2398, inlinedAt: !2404)
!2404 = distinct !DILocation(line: 452, column: 51, scope: !2349)
!2405 = !DILocation(line: 1333, column: 27, scope: !2398, inlinedAt: !2404)
!2406 = !DILocalVariable(name: "this", arg: 1, scope: !2407, type: !2054, flags: DIFlagArtificial | DIFlagObjectPointer)
!2407 = distinct !DISubprogram(name: "_M_allocate", linkageName: "_ZNSt12_Vector_baseISt7complexIdESaIS1_EE11_M_allocateEm", scope: !224, file: !13, line: 375, type: !428, scopeLine: 376, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !427, retainedNodes: !2408)
!2408 = !{!2406, !2409}
!2409 = !DILocalVariable(name: "__n", arg: 2, scope: !2407, file: !13, line: 375, type: !14)
!2410 = !DILocation(line: 0, scope: !2407, inlinedAt: !2411)
!2411 = distinct !DILocation(line: 453, column: 33, scope: !2349)
!2412 = !DILocation(line: 378, column: 13, scope: !2407, inlinedAt: !2411)
!2413 = !DILocation(line: 378, column: 9, scope: !2407, inlinedAt: !2411)
!2414 = !DILocalVariable(name: "__a", arg: 1, scope: !2415, file: !238, line: 463, type: !244)
!2415 = distinct !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaISt7complexIdEEE8allocateERS2_m", scope: !237, file: !238, line: 463, type: !241, scopeLine: 464, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !240, retainedNodes: !2416)
!2416 = !{!2414, !2417}
!2417 = !DILocalVariable(name: "__n", arg: 2, scope: !2415, file: !238, line: 463, type: !304)
!2418 = !DILocation(line: 0, scope: !2415, inlinedAt: !2419)
!2419 = distinct !DILocation(line: 378, column: 20, scope: !2407, inlinedAt: !2411)
!2420 = !DILocalVariable(name: "this", arg: 1, scope: !2421, type: !2166, flags: DIFlagArtificial | DIFlagObjectPointer)
!2421 = distinct !DISubprogram(name: "allocate", linkageName: "_ZNSt15__new_allocatorISt7complexIdEE8allocateEmPKv", scope: !252, file: !253, line: 112, type: !278, scopeLine: 113, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !277, retainedNodes: !2422)
!2422 = !{!2420, !2423, !2424}
!2423 = !DILocalVariable(name: "__n", arg: 2, scope: !2421, file: !253, line: 112, type: !280)
!2424 = !DILocalVariable(arg: 3, scope: !2421, file: !253, line: 112, type: !18)
!2425 = !DILocation(line: 0, scope: !2421, inlinedAt: !2426)
!2426 = distinct !DILocation(line: 464, column: 20, scope: !2415, inlinedAt: !2419)
!2427 = !DILocation(line: 137, column: 53, scope: !2421, inlinedAt: !2426)
!2428 = !DILocation(line: 137, column: 27, scope: !2421, inlinedAt: !2426)
!2429 = !DILocation(line: 463, column: 20, scope: !2430)
!2430 = distinct !DILexicalBlock(scope: !2349, file: !2, line: 456, column: 2)
!2431 = !DILocation(line: 0, scope: !2144, inlinedAt: !2432)
!2432 = distinct !DILocation(line: 462, column: 4, scope: !2430)
!2433 = !DILocation(line: 0, scope: !2158, inlinedAt: !2434)
!2434 = distinct !DILocation(line: 516, column: 8, scope: !2144, inlinedAt: !2432)
!2435 = !DILocation(line: 175, column: 27, scope: !2158, inlinedAt: !2434)
!2436 = !DILocation(line: 0, scope: !2097, inlinedAt: !2437)
!2437 = distinct !DILocation(line: 175, column: 23, scope: !2158, inlinedAt: !2434)
!2438 = !DILocation(line: 1239, column: 9, scope: !2097, inlinedAt: !2437)
!2439 = !DILocalVariable(name: "__first", arg: 1, scope: !2440, file: !13, line: 499, type: !474)
!2440 = distinct !DISubprogram(name: "_S_relocate", linkageName: "_ZNSt6vectorISt7complexIdESaIS1_EE11_S_relocateEPS1_S4_S4_RS2_", scope: !221, file: !13, line: 499, type: !481, scopeLine: 501, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !480, retainedNodes: !2441)
!2441 = !{!2439, !2442, !2443, !2444}
!2442 = !DILocalVariable(name: "__last", arg: 2, scope: !2440, file: !13, line: 499, type: !474)
!2443 = !DILocalVariable(name: "__result", arg: 3, scope: !2440, file: !13, line: 499, type: !474)
!2444 = !DILocalVariable(name: "__alloc", arg: 4, scope: !2440, file: !13, line: 500, type: !475)
!2445 = !DILocation(line: 0, scope: !2440, inlinedAt: !2446)
!2446 = distinct !DILocation(line: 474, column: 23, scope: !2447)
!2447 = distinct !DILexicalBlock(scope: !2448, file: !2, line: 473, column: 6)
!2448 = distinct !DILexicalBlock(scope: !2430, file: !2, line: 472, column: 29)
!2449 = !DILocalVariable(name: "__first", arg: 1, scope: !2450, file: !2451, line: 1127, type: !20)
!2450 = distinct !DISubprogram(name: "__relocate_a<std::complex<double> *, std::complex<double> *, std::allocator<std::complex<double> > >", linkageName: "_ZSt12__relocate_aIPSt7complexIdES2_SaIS1_EET0_T_S5_S4_RT1_", scope: !16, file: !2451, line: 1127, type: !2452, scopeLine: 1132, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2458, retainedNodes: !2454)
!2451 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_uninitialized.h", directory: "", checksumkind: CSK_MD5, checksum: "76b804c7705a952d454f754eea890c01")
!2452 = !DISubroutineType(types: !2453)
!2453 = !{!20, !20, !20, !20, !302}
!2454 = !{!2449, !2455, !2456, !2457}
!2455 = !DILocalVariable(name: "__last", arg: 2, scope: !2450, file: !2451, line: 1127, type: !20)
!2456 = !DILocalVariable(name: "__result", arg: 3, scope: !2450, file: !2451, line: 1128, type: !20)
!2457 = !DILocalVariable(name: "__alloc", arg: 4, scope: !2450, file: !2451, line: 1128, type: !302)
!2458 = !{!2459, !2460, !2461}
!2459 = !DITemplateTypeParameter(name: "_InputIterator", type: !20)
!2460 = !DITemplateTypeParameter(name: "_ForwardIterator", type: !20)
!2461 = !DITemplateTypeParameter(name: "_Allocator", type: !246)
!2462 = !DILocation(line: 0, scope: !2450, inlinedAt: !2463)
!2463 = distinct !DILocation(line: 504, column: 9, scope: !2440, inlinedAt: !2446)
!2464 = !DILocalVariable(name: "__first", arg: 1, scope: !2465, file: !2451, line: 1078, type: !20)
!2465 = distinct !DISubprogram(name: "__relocate_a_1<std::complex<double> *, std::complex<double> *, std::allocator<std::complex<double> > >", linkageName: "_ZSt14__relocate_a_1IPSt7complexIdES2_SaIS1_EET0_T_S5_S4_RT1_", scope: !16, file: !2451, line: 1078, type: !2452, scopeLine: 1083, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2458, retainedNodes: !2466)
!2466 = !{!2464, !2467, !2468, !2469, !2470}
!2467 = !DILocalVariable(name: "__last", arg: 2, scope: !2465, file: !2451, line: 1078, type: !20)
!2468 = !DILocalVariable(name: "__result", arg: 3, scope: !2465, file: !2451, line: 1079, type: !20)
!2469 = !DILocalVariable(name: "__alloc", arg: 4, scope: !2465, file: !2451, line: 1079, type: !302)
!2470 = !DILocalVariable(name: "__cur", scope: !2465, file: !2451, line: 1090, type: !20)
!2471 = !DILocation(line: 0, scope: !2465, inlinedAt: !2472)
!2472 = distinct !DILocation(line: 1133, column: 14, scope: !2450, inlinedAt: !2463)
!2473 = !DILocation(line: 1091, column: 22, scope: !2474, inlinedAt: !2472)
!2474 = distinct !DILexicalBlock(scope: !2475, file: !2451, line: 1091, column: 7)
!2475 = distinct !DILexicalBlock(scope: !2465, file: !2451, line: 1091, column: 7)
!2476 = !DILocation(line: 1091, column: 7, scope: !2475, inlinedAt: !2472)
!2477 = !DILocalVariable(name: "__dest", arg: 1, scope: !2478, file: !2451, line: 1056, type: !2481)
!2478 = distinct !DISubprogram(name: "__relocate_object_a<std::complex<double>, std::complex<double>, std::allocator<std::complex<double> > >", linkageName: "_ZSt19__relocate_object_aISt7complexIdES1_SaIS1_EEvPT_PT0_RT1_", scope: !16, file: !2451, line: 1056, type: !2479, scopeLine: 1062, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2485, retainedNodes: !2482)
!2479 = !DISubroutineType(types: !2480)
!2480 = !{null, !2481, !2481, !302}
!2481 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !20)
!2482 = !{!2477, !2483, !2484}
!2483 = !DILocalVariable(name: "__orig", arg: 2, scope: !2478, file: !2451, line: 1056, type: !2481)
!2484 = !DILocalVariable(name: "__alloc", arg: 3, scope: !2478, file: !2451, line: 1057, type: !302)
!2485 = !{!289, !2149, !2461}
!2486 = !DILocation(line: 0, scope: !2478, inlinedAt: !2487)
!2487 = distinct !DILocation(line: 1092, column: 2, scope: !2474, inlinedAt: !2472)
!2488 = !DILocalVariable(name: "__a", arg: 1, scope: !2489, file: !238, line: 511, type: !244)
!2489 = distinct !DISubprogram(name: "construct<std::complex<double>, std::complex<double> >", linkageName: "_ZNSt16allocator_traitsISaISt7complexIdEEE9constructIS1_JS1_EEEvRS2_PT_DpOT0_", scope: !237, file: !238, line: 511, type: !2490, scopeLine: 514, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2494, declaration: !2493, retainedNodes: !2498)
!2490 = !DISubroutineType(types: !2491)
!2491 = !{null, !244, !20, !2492}
!2492 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !21, size: 64)
!2493 = !DISubprogram(name: "construct<std::complex<double>, std::complex<double> >", linkageName: "_ZNSt16allocator_traitsISaISt7complexIdEEE9constructIS1_JS1_EEEvRS2_PT_DpOT0_", scope: !237, file: !238, line: 511, type: !2490, scopeLine: 511, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !2494)
!2494 = !{!2149, !2495}
!2495 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Args", value: !2496)
!2496 = !{!2497}
!2497 = !DITemplateTypeParameter(type: !21)
!2498 = !{!2488, !2499, !2500}
!2499 = !DILocalVariable(name: "__p", arg: 2, scope: !2489, file: !238, line: 511, type: !20)
!2500 = !DILocalVariable(name: "__args", arg: 3, scope: !2489, file: !238, line: 512, type: !2492)
!2501 = !DILocation(line: 0, scope: !2489, inlinedAt: !2502)
!2502 = distinct !DILocation(line: 1064, column: 7, scope: !2478, inlinedAt: !2487)
!2503 = !DILocalVariable(name: "this", arg: 1, scope: !2504, type: !2166, flags: DIFlagArtificial | DIFlagObjectPointer)
!2504 = distinct !DISubprogram(name: "construct<std::complex<double>, std::complex<double> >", linkageName: "_ZNSt15__new_allocatorISt7complexIdEE9constructIS1_JS1_EEEvPT_DpOT0_", scope: !252, file: !253, line: 173, type: !2505, scopeLine: 175, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2494, declaration: !2507, retainedNodes: !2508)
!2505 = !DISubroutineType(types: !2506)
!2506 = !{null, !258, !20, !2492}
!2507 = !DISubprogram(name: "construct<std::complex<double>, std::complex<double> >", linkageName: "_ZNSt15__new_allocatorISt7complexIdEE9constructIS1_JS1_EEEvPT_DpOT0_", scope: !252, file: !253, line: 173, type: !2505, scopeLine: 173, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !2494)
!2508 = !{!2503, !2509, !2510}
!2509 = !DILocalVariable(name: "__p", arg: 2, scope: !2504, file: !253, line: 173, type: !20)
!2510 = !DILocalVariable(name: "__args", arg: 3, scope: !2504, file: !253, line: 173, type: !2492)
!2511 = !DILocation(line: 0, scope: !2504, inlinedAt: !2512)
!2512 = distinct !DILocation(line: 516, column: 8, scope: !2489, inlinedAt: !2502)
!2513 = !DILocation(line: 175, column: 23, scope: !2504, inlinedAt: !2512)
!2514 = !{i64 0, i64 16, !2259}
!2515 = !{!2516, !2518}
!2516 = distinct !{!2516, !2517, !"_ZSt19__relocate_object_aISt7complexIdES1_SaIS1_EEvPT_PT0_RT1_: argument 0"}
!2517 = distinct !{!2517, !"_ZSt19__relocate_object_aISt7complexIdES1_SaIS1_EEvPT_PT0_RT1_"}
!2518 = distinct !{!2518, !2517, !"_ZSt19__relocate_object_aISt7complexIdES1_SaIS1_EEvPT_PT0_RT1_: argument 1"}
!2519 = !DILocation(line: 1091, column: 33, scope: !2474, inlinedAt: !2472)
!2520 = !DILocation(line: 1091, column: 50, scope: !2474, inlinedAt: !2472)
!2521 = distinct !{!2521, !2476, !2522, !2197}
!2522 = !DILocation(line: 1093, column: 41, scope: !2475, inlinedAt: !2472)
!2523 = !DILocation(line: 477, column: 8, scope: !2447)
!2524 = !DILocation(line: 0, scope: !2440, inlinedAt: !2525)
!2525 = distinct !DILocation(line: 479, column: 23, scope: !2447)
!2526 = !DILocation(line: 0, scope: !2450, inlinedAt: !2527)
!2527 = distinct !DILocation(line: 504, column: 9, scope: !2440, inlinedAt: !2525)
!2528 = !DILocation(line: 0, scope: !2465, inlinedAt: !2529)
!2529 = distinct !DILocation(line: 1133, column: 14, scope: !2450, inlinedAt: !2527)
!2530 = !DILocation(line: 1091, column: 22, scope: !2474, inlinedAt: !2529)
!2531 = !DILocation(line: 1091, column: 7, scope: !2475, inlinedAt: !2529)
!2532 = !DILocation(line: 0, scope: !2478, inlinedAt: !2533)
!2533 = distinct !DILocation(line: 1092, column: 2, scope: !2474, inlinedAt: !2529)
!2534 = !DILocation(line: 0, scope: !2489, inlinedAt: !2535)
!2535 = distinct !DILocation(line: 1064, column: 7, scope: !2478, inlinedAt: !2533)
!2536 = !DILocation(line: 0, scope: !2504, inlinedAt: !2537)
!2537 = distinct !DILocation(line: 516, column: 8, scope: !2489, inlinedAt: !2535)
!2538 = !DILocation(line: 175, column: 23, scope: !2504, inlinedAt: !2537)
!2539 = !{!2540, !2542}
!2540 = distinct !{!2540, !2541, !"_ZSt19__relocate_object_aISt7complexIdES1_SaIS1_EEvPT_PT0_RT1_: argument 0"}
!2541 = distinct !{!2541, !"_ZSt19__relocate_object_aISt7complexIdES1_SaIS1_EEvPT_PT0_RT1_"}
!2542 = distinct !{!2542, !2541, !"_ZSt19__relocate_object_aISt7complexIdES1_SaIS1_EEvPT_PT0_RT1_: argument 1"}
!2543 = !DILocation(line: 1091, column: 33, scope: !2474, inlinedAt: !2529)
!2544 = !DILocation(line: 1091, column: 50, scope: !2474, inlinedAt: !2529)
!2545 = distinct !{!2545, !2531, !2546, !2197}
!2546 = !DILocation(line: 1093, column: 41, scope: !2475, inlinedAt: !2529)
!2547 = !DILocation(line: 514, column: 21, scope: !2349)
!2548 = !DILocation(line: 0, scope: !2214, inlinedAt: !2549)
!2549 = distinct !DILocation(line: 513, column: 7, scope: !2349)
!2550 = !DILocation(line: 386, column: 6, scope: !2221, inlinedAt: !2549)
!2551 = !DILocation(line: 386, column: 6, scope: !2214, inlinedAt: !2549)
!2552 = !DILocation(line: 514, column: 39, scope: !2349)
!2553 = !DILocation(line: 0, scope: !2302, inlinedAt: !2554)
!2554 = distinct !DILocation(line: 387, column: 4, scope: !2221, inlinedAt: !2549)
!2555 = !DILocation(line: 0, scope: !2309, inlinedAt: !2556)
!2556 = distinct !DILocation(line: 496, column: 13, scope: !2302, inlinedAt: !2554)
!2557 = !DILocation(line: 158, column: 2, scope: !2309, inlinedAt: !2556)
!2558 = !DILocation(line: 387, column: 4, scope: !2221, inlinedAt: !2549)
!2559 = !DILocation(line: 515, column: 30, scope: !2349)
!2560 = !DILocation(line: 516, column: 31, scope: !2349)
!2561 = !DILocation(line: 517, column: 53, scope: !2349)
!2562 = !DILocation(line: 517, column: 39, scope: !2349)
!2563 = !DILocation(line: 518, column: 5, scope: !2349)
!2564 = !DISubprogram(name: "__throw_length_error", linkageName: "_ZSt20__throw_length_errorPKc", scope: !16, file: !2565, line: 75, type: !1771, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!2565 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/functexcept.h", directory: "", checksumkind: CSK_MD5, checksum: "a363406ed41198146320f1e077ba3f30")
!2566 = !DISubprogram(name: "__builtin_cabs", scope: !22, file: !22, line: 618, type: !2282, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2567 = !DISubprogram(name: "__builtin_cexp", scope: !22, file: !22, line: 785, type: !2340, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagOptimized)
