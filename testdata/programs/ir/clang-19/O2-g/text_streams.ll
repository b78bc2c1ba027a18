; clang++-19 -O2 -g -fdebug-compilation-dir=. -S -emit-llvm cpp/text_streams.cpp -o ir/clang-19/O2-g/text_streams.ll
; ModuleID = 'cpp/text_streams.cpp'
source_filename = "cpp/text_streams.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%"class.std::__cxx11::basic_string" = type { %"struct.std::__cxx11::basic_string<char>::_Alloc_hider", i64, %union.anon }
%"struct.std::__cxx11::basic_string<char>::_Alloc_hider" = type { ptr }
%union.anon = type { i64, [8 x i8] }
%"class.std::__cxx11::basic_ostringstream" = type { %"class.std::basic_ostream.base", %"class.std::__cxx11::basic_stringbuf", %"class.std::basic_ios" }
%"class.std::basic_ostream.base" = type { ptr }
%"class.std::__cxx11::basic_stringbuf" = type { %"class.std::basic_streambuf", i32, %"class.std::__cxx11::basic_string" }
%"class.std::basic_streambuf" = type { ptr, ptr, ptr, ptr, ptr, ptr, ptr, %"class.std::locale" }
%"class.std::locale" = type { ptr }
%"class.std::basic_ios" = type { %"class.std::ios_base", ptr, i8, i8, ptr, ptr, ptr, ptr }
%"class.std::ios_base" = type { ptr, i64, i64, i32, i32, i32, ptr, %"struct.std::ios_base::_Words", [8 x %"struct.std::ios_base::_Words"], i32, ptr, %"class.std::locale" }
%"struct.std::ios_base::_Words" = type { ptr, i64 }

@.str = private unnamed_addr constant [4 x i8] c"add\00", align 1, !dbg !0
@.str.1 = private unnamed_addr constant [28 x i8] c"multiply by the next number\00", align 1, !dbg !8
@.str.2 = private unnamed_addr constant [6 x i8] c"step \00", align 1, !dbg !13
@.str.3 = private unnamed_addr constant [3 x i8] c": \00", align 1, !dbg !18
@.str.4 = private unnamed_addr constant [7 x i8] c"%d:%g;\00", align 1, !dbg !23
@_ZTTNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEEE = external unnamed_addr constant [4 x ptr], align 8
@_ZTVNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEEE = external unnamed_addr constant { [16 x ptr] }, align 8
@_ZTVSt15basic_streambufIcSt11char_traitsIcEE = external unnamed_addr constant { [16 x ptr] }, align 8
@.str.8 = private unnamed_addr constant [21 x i8] c"basic_string::append\00", align 1, !dbg !28

; Function Attrs: mustprogress uwtable
define dso_local double @string_decides(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 !dbg !1847 {
  %3 = alloca %"class.std::__cxx11::basic_string", align 8, !DIAssignID !1861
    #dbg_assign(i1 undef, !1855, !DIExpression(), !1861, ptr %3, !DIExpression(), !1862)
    #dbg_value(ptr %0, !1853, !DIExpression(), !1862)
    #dbg_value(i32 %1, !1854, !DIExpression(), !1862)
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %3) #12, !dbg !1863
    #dbg_value(ptr %3, !1864, !DIExpression(), !1876)
    #dbg_value(ptr @.str, !1872, !DIExpression(), !1876)
    #dbg_value(ptr undef, !1873, !DIExpression(), !1876)
    #dbg_value(ptr %3, !1878, !DIExpression(), !1881)
  %4 = getelementptr inbounds i8, ptr %3, i64 16, !dbg !1883
    #dbg_value(ptr %3, !1884, !DIExpression(), !1890)
    #dbg_value(ptr %4, !1887, !DIExpression(), !1890)
    #dbg_value(ptr undef, !1888, !DIExpression(), !1890)
  store ptr %4, ptr %3, align 8, !dbg !1892, !tbaa !1893, !DIAssignID !1898
    #dbg_assign(ptr %4, !1855, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1898, ptr %3, !DIExpression(), !1862)
    #dbg_value(!DIArgList(ptr @.str, i64 3), !1874, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !1899)
    #dbg_assign(i1 undef, !934, !DIExpression(), !1900, ptr undef, !DIExpression(), !1901)
    #dbg_value(ptr %3, !929, !DIExpression(), !1901)
    #dbg_value(ptr @.str, !931, !DIExpression(), !1901)
    #dbg_value(!DIArgList(ptr @.str, i64 3), !932, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !1901)
    #dbg_assign(i64 3, !934, !DIExpression(), !1903, ptr undef, !DIExpression(), !1901)
    #dbg_value(ptr %3, !935, !DIExpression(), !1901)
    #dbg_value(ptr %3, !1904, !DIExpression(), !1908)
    #dbg_value(ptr %4, !1910, !DIExpression(), !1915)
    #dbg_value(ptr @.str, !1913, !DIExpression(), !1915)
    #dbg_value(!DIArgList(ptr @.str, i64 3), !1914, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !1915)
    #dbg_value(ptr %4, !1917, !DIExpression(), !1922)
    #dbg_value(ptr @.str, !1920, !DIExpression(), !1922)
    #dbg_value(i64 3, !1921, !DIExpression(), !1922)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(3) %4, ptr noundef nonnull align 1 dereferenceable(3) @.str, i64 3, i1 false), !dbg !1924
    #dbg_value(ptr null, !935, !DIExpression(), !1901)
    #dbg_value(ptr %3, !1932, !DIExpression(), !1936)
    #dbg_value(i64 3, !1935, !DIExpression(), !1936)
    #dbg_value(ptr %3, !1938, !DIExpression(), !1942)
    #dbg_value(i64 3, !1941, !DIExpression(), !1942)
  %5 = getelementptr inbounds i8, ptr %3, i64 8, !dbg !1944
  store i64 3, ptr %5, align 8, !dbg !1945, !tbaa !1946, !DIAssignID !1949
    #dbg_assign(i64 3, !1855, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1949, ptr %5, !DIExpression(), !1862)
    #dbg_value(ptr %3, !1904, !DIExpression(), !1950)
  %6 = getelementptr inbounds i8, ptr %3, i64 19, !dbg !1952
    #dbg_value(ptr %6, !1953, !DIExpression(), !1957)
    #dbg_value(ptr undef, !1956, !DIExpression(), !1957)
  store i8 0, ptr %6, align 1, !dbg !1959, !tbaa !1960
  %7 = load double, ptr %0, align 8, !dbg !1961, !tbaa !1962
    #dbg_value(double %7, !1858, !DIExpression(), !1862)
    #dbg_value(i32 1, !1859, !DIExpression(), !1964)
  %8 = icmp sgt i32 %1, 1, !dbg !1965
  br i1 %8, label %9, label %17, !dbg !1967

9:                                                ; preds = %2
  %10 = zext nneg i32 %1 to i64, !dbg !1965
  br label %19, !dbg !1967

11:                                               ; preds = %40
  %12 = load ptr, ptr %3, align 8, !dbg !1968, !tbaa !1984
    #dbg_value(ptr %3, !1982, !DIExpression(), !1985)
    #dbg_value(ptr %3, !1977, !DIExpression(), !1986)
    #dbg_value(ptr %3, !1972, !DIExpression(), !1987)
    #dbg_value(ptr %3, !1904, !DIExpression(), !1988)
  %13 = icmp eq ptr %12, %4, !dbg !1989
  br i1 %13, label %17, label %14, !dbg !1990

14:                                               ; preds = %11
  %15 = load i64, ptr %4, align 8, !dbg !1991, !tbaa !1960
    #dbg_value(ptr %3, !1992, !DIExpression(), !1996)
    #dbg_value(i64 %15, !1995, !DIExpression(), !1996)
    #dbg_value(ptr %3, !1904, !DIExpression(), !1998)
  %16 = add i64 %15, 1, !dbg !2000
    #dbg_value(ptr %3, !2001, !DIExpression(), !2006)
    #dbg_value(ptr %12, !2004, !DIExpression(), !2006)
    #dbg_value(i64 %16, !2005, !DIExpression(), !2006)
    #dbg_value(ptr %3, !2008, !DIExpression(), !2014)
    #dbg_value(ptr %12, !2011, !DIExpression(), !2014)
    #dbg_value(i64 %16, !2012, !DIExpression(), !2014)
  call void @_ZdlPvm(ptr noundef %12, i64 noundef %16) #13, !dbg !2016
  br label %17, !dbg !2017

17:                                               ; preds = %2, %11, %14
  %18 = phi double [ %41, %11 ], [ %41, %14 ], [ %7, %2 ]
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %3) #12, !dbg !2018
  ret double %18, !dbg !2018

19:                                               ; preds = %9, %40
  %20 = phi i64 [ 1, %9 ], [ %42, %40 ]
  %21 = phi double [ %7, %9 ], [ %41, %40 ]
    #dbg_value(i64 %20, !1859, !DIExpression(), !1964)
    #dbg_value(double %21, !1858, !DIExpression(), !1862)
    #dbg_value(ptr %3, !2019, !DIExpression(), !2027)
    #dbg_value(ptr @.str, !2024, !DIExpression(), !2027)
  %22 = call noundef i32 @_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7compareEPKc(ptr noundef nonnull align 8 dereferenceable(32) %3, ptr noundef nonnull @.str) #12, !dbg !2031
  %23 = icmp eq i32 %22, 0, !dbg !2032
  %24 = getelementptr inbounds double, ptr %0, i64 %20, !dbg !2033
  %25 = load double, ptr %24, align 8, !dbg !2033, !tbaa !1962
  %26 = load i64, ptr %5, align 8, !dbg !2033, !tbaa !1946
  br i1 %23, label %27, label %37, !dbg !2034

27:                                               ; preds = %19
  %28 = call double @llvm.fmuladd.f64(double %25, double %25, double %21), !dbg !2035
    #dbg_value(double %28, !1858, !DIExpression(), !1862)
    #dbg_value(ptr %3, !2037, !DIExpression(), !2041)
    #dbg_value(ptr @.str.1, !2040, !DIExpression(), !2041)
    #dbg_value(ptr %3, !2043, !DIExpression(), !2047)
    #dbg_value(ptr @.str.1, !2046, !DIExpression(), !2047)
    #dbg_value(ptr %3, !2049, !DIExpression(), !2052)
  %29 = invoke noundef nonnull align 8 dereferenceable(32) ptr @_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_replaceEmmPKcm(ptr noundef nonnull align 8 dereferenceable(32) %3, i64 noundef 0, i64 noundef %26, ptr noundef nonnull @.str.1, i64 noundef 27)
          to label %40 unwind label %30, !dbg !2054

30:                                               ; preds = %37, %27
  %31 = landingpad { ptr, i32 }
          cleanup, !dbg !2055
    #dbg_value(ptr %3, !1982, !DIExpression(), !2056)
    #dbg_value(ptr %3, !1977, !DIExpression(), !2058)
    #dbg_value(ptr %3, !1972, !DIExpression(), !2060)
    #dbg_value(ptr %3, !1904, !DIExpression(), !2062)
  %32 = load ptr, ptr %3, align 8, !dbg !2064, !tbaa !1984
  %33 = icmp eq ptr %32, %4, !dbg !2065
  br i1 %33, label %44, label %34, !dbg !2066

34:                                               ; preds = %30
  %35 = load i64, ptr %4, align 8, !dbg !2067, !tbaa !1960
    #dbg_value(ptr %3, !1992, !DIExpression(), !2068)
    #dbg_value(i64 %35, !1995, !DIExpression(), !2068)
    #dbg_value(ptr %3, !1904, !DIExpression(), !2070)
  %36 = add i64 %35, 1, !dbg !2072
    #dbg_value(ptr %3, !2001, !DIExpression(), !2073)
    #dbg_value(ptr %32, !2004, !DIExpression(), !2073)
    #dbg_value(i64 %36, !2005, !DIExpression(), !2073)
    #dbg_value(ptr %3, !2008, !DIExpression(), !2075)
    #dbg_value(ptr %32, !2011, !DIExpression(), !2075)
    #dbg_value(i64 %36, !2012, !DIExpression(), !2075)
  call void @_ZdlPvm(ptr noundef %32, i64 noundef %36) #13, !dbg !2077
  br label %44, !dbg !2078

37:                                               ; preds = %19
  %38 = fmul double %21, %25, !dbg !2079
    #dbg_value(double %38, !1858, !DIExpression(), !1862)
    #dbg_value(ptr %3, !2043, !DIExpression(), !2081)
    #dbg_value(ptr @.str, !2046, !DIExpression(), !2081)
    #dbg_value(ptr %3, !2049, !DIExpression(), !2083)
  %39 = invoke noundef nonnull align 8 dereferenceable(32) ptr @_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_replaceEmmPKcm(ptr noundef nonnull align 8 dereferenceable(32) %3, i64 noundef 0, i64 noundef %26, ptr noundef nonnull @.str, i64 noundef 3)
          to label %40 unwind label %30, !dbg !2085

40:                                               ; preds = %37, %27
  %41 = phi double [ %28, %27 ], [ %38, %37 ], !dbg !2033
    #dbg_value(double %41, !1858, !DIExpression(), !1862)
  %42 = add nuw nsw i64 %20, 1, !dbg !2086
    #dbg_value(i64 %42, !1859, !DIExpression(), !1964)
  %43 = icmp eq i64 %42, %10, !dbg !1965
  br i1 %43, label %11, label %19, !dbg !1967, !llvm.loop !2087

44:                                               ; preds = %34, %30
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %3) #12, !dbg !2018
  resume { ptr, i32 } %31, !dbg !2018
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

declare i32 @__gxx_personality_v0(...)

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress uwtable
define dso_local double @logged_to_stream(double noundef %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 !dbg !2090 {
  %3 = alloca i8, align 1, !DIAssignID !2104
  %4 = alloca %"class.std::__cxx11::basic_ostringstream", align 8, !DIAssignID !2105
    #dbg_assign(i1 undef, !2096, !DIExpression(), !2105, ptr %4, !DIExpression(), !2106)
  %5 = alloca %"class.std::__cxx11::basic_string", align 8
    #dbg_value(double %0, !2094, !DIExpression(), !2106)
    #dbg_value(i32 %1, !2095, !DIExpression(), !2106)
  call void @llvm.lifetime.start.p0(i64 376, ptr nonnull %4) #12, !dbg !2107
  call void @_ZNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEEC1Ev(ptr noundef nonnull align 8 dereferenceable(112) %4), !dbg !2108
    #dbg_value(double %0, !2101, !DIExpression(), !2106)
    #dbg_value(i32 0, !2102, !DIExpression(), !2109)
  %6 = icmp sgt i32 %1, 0, !dbg !2110
  br i1 %6, label %36, label %7, !dbg !2112

7:                                                ; preds = %59, %2
  %8 = phi double [ %0, %2 ], [ %39, %59 ], !dbg !2106
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %5) #12, !dbg !2113
  call void @llvm.experimental.noalias.scope.decl(metadata !2114), !dbg !2117
    #dbg_value(ptr %4, !2118, !DIExpression(), !2129)
  call void @llvm.experimental.noalias.scope.decl(metadata !2131), !dbg !2134
    #dbg_value(ptr %5, !2135, !DIExpression(DW_OP_deref), !2151)
    #dbg_value(ptr %4, !2145, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !2151)
    #dbg_value(ptr %5, !2153, !DIExpression(), !2157)
    #dbg_value(ptr undef, !2156, !DIExpression(), !2157)
    #dbg_value(ptr %5, !1878, !DIExpression(), !2159)
  %9 = getelementptr inbounds i8, ptr %5, i64 16, !dbg !2161
    #dbg_value(ptr %5, !1884, !DIExpression(), !2162)
    #dbg_value(ptr %9, !1887, !DIExpression(), !2162)
    #dbg_value(ptr undef, !1888, !DIExpression(), !2162)
  store ptr %9, ptr %5, align 8, !dbg !2164, !tbaa !1893, !alias.scope !2165
    #dbg_value(ptr %5, !1878, !DIExpression(), !2166)
    #dbg_value(ptr %5, !1932, !DIExpression(), !2173)
    #dbg_value(i64 0, !1935, !DIExpression(), !2173)
    #dbg_value(ptr %5, !1938, !DIExpression(), !2175)
    #dbg_value(i64 0, !1941, !DIExpression(), !2175)
  %10 = getelementptr inbounds i8, ptr %5, i64 8, !dbg !2177
  store i64 0, ptr %10, align 8, !dbg !2178, !tbaa !1946, !alias.scope !2165
    #dbg_value(ptr %9, !1953, !DIExpression(), !2179)
    #dbg_value(ptr undef, !1956, !DIExpression(), !2179)
  store i8 0, ptr %9, align 8, !dbg !2181, !tbaa !1960, !alias.scope !2165
    #dbg_value(ptr %4, !2182, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !2192)
    #dbg_value(ptr %4, !2194, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !2208)
  %11 = getelementptr inbounds i8, ptr %4, i64 48, !dbg !2210
  %12 = load ptr, ptr %11, align 8, !dbg !2210, !tbaa !2211, !noalias !2165
    #dbg_value(ptr %12, !2188, !DIExpression(), !2214)
  %13 = icmp eq ptr %12, null, !dbg !2215
  %14 = getelementptr inbounds i8, ptr %4, i64 32, !dbg !2216
  %15 = load ptr, ptr %14, align 8, !dbg !2216, !noalias !2165
  %16 = icmp ugt ptr %12, %15, !dbg !2216
  %17 = select i1 %16, ptr %12, ptr %15, !dbg !2216
    #dbg_value(ptr poison, !2147, !DIExpression(), !2217)
  %18 = icmp eq ptr %17, null, !dbg !2218
  %19 = select i1 %13, i1 true, i1 %18, !dbg !2218
  br i1 %19, label %34, label %20, !dbg !2219

20:                                               ; preds = %7
    #dbg_value(ptr %4, !2220, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !2224)
  %21 = getelementptr inbounds i8, ptr %4, i64 40, !dbg !2226
  %22 = load ptr, ptr %21, align 8, !dbg !2226, !tbaa !2227, !noalias !2165
    #dbg_value(ptr %5, !2228, !DIExpression(), !2239)
    #dbg_value(ptr %22, !2237, !DIExpression(), !2239)
    #dbg_value(ptr %17, !2238, !DIExpression(), !2239)
    #dbg_value(ptr poison, !2241, !DIExpression(), !2248)
    #dbg_value(!DIArgList(ptr poison, i64 poison), !2245, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !2248)
    #dbg_value(ptr %5, !2244, !DIExpression(), !2248)
    #dbg_value(ptr %22, !2246, !DIExpression(), !2248)
    #dbg_value(ptr %17, !2247, !DIExpression(), !2248)
    #dbg_value(ptr %5, !2250, !DIExpression(), !2257)
    #dbg_value(i64 0, !2253, !DIExpression(), !2257)
    #dbg_value(!DIArgList(ptr poison, ptr poison, i64 poison), !2254, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 2, DW_OP_plus, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_stack_value), !2257)
    #dbg_value(ptr %22, !2255, !DIExpression(), !2257)
    #dbg_value(!DIArgList(ptr %17, ptr %22), !2256, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_stack_value), !2257)
  %23 = ptrtoint ptr %17 to i64, !dbg !2259
    #dbg_value(!DIArgList(i64 %23, ptr %22), !2256, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_stack_value), !2257)
  %24 = ptrtoint ptr %22 to i64, !dbg !2259
    #dbg_value(!DIArgList(i64 %23, i64 %24), !2256, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_stack_value), !2257)
  %25 = sub i64 %23, %24, !dbg !2259
    #dbg_value(i64 %25, !2256, !DIExpression(), !2257)
    #dbg_value(i64 0, !2254, !DIExpression(), !2257)
  %26 = invoke noundef nonnull align 8 dereferenceable(32) ptr @_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_replaceEmmPKcm(ptr noundef nonnull align 8 dereferenceable(32) %5, i64 noundef 0, i64 noundef 0, ptr noundef %22, i64 noundef %25)
          to label %64 unwind label %27, !dbg !2260

27:                                               ; preds = %34, %20
  %28 = landingpad { ptr, i32 }
          cleanup, !dbg !2261
    #dbg_value(ptr %5, !1982, !DIExpression(), !2262)
    #dbg_value(ptr %5, !1977, !DIExpression(), !2264)
    #dbg_value(ptr %5, !1972, !DIExpression(), !2266)
    #dbg_value(ptr %5, !1904, !DIExpression(), !2268)
  %29 = load ptr, ptr %5, align 8, !dbg !2270, !tbaa !1984, !alias.scope !2165
  %30 = icmp eq ptr %29, %9, !dbg !2271
  br i1 %30, label %91, label %31, !dbg !2272

31:                                               ; preds = %27
  %32 = load i64, ptr %9, align 8, !dbg !2273, !tbaa !1960, !alias.scope !2165
    #dbg_value(ptr %5, !1992, !DIExpression(), !2274)
    #dbg_value(i64 %32, !1995, !DIExpression(), !2274)
    #dbg_value(ptr %5, !1904, !DIExpression(), !2276)
  %33 = add i64 %32, 1, !dbg !2278
    #dbg_value(ptr %5, !2001, !DIExpression(), !2279)
    #dbg_value(ptr %29, !2004, !DIExpression(), !2279)
    #dbg_value(i64 %33, !2005, !DIExpression(), !2279)
    #dbg_value(ptr %5, !2008, !DIExpression(), !2281)
    #dbg_value(ptr %29, !2011, !DIExpression(), !2281)
    #dbg_value(i64 %33, !2012, !DIExpression(), !2281)
  call void @_ZdlPvm(ptr noundef %29, i64 noundef %33) #13, !dbg !2283
  br label %91, !dbg !2284

34:                                               ; preds = %7
    #dbg_value(ptr %4, !2145, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !2151)
    #dbg_value(ptr %4, !2182, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !2192)
    #dbg_value(ptr %4, !2194, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !2208)
  %35 = getelementptr inbounds i8, ptr %4, i64 80, !dbg !2285
    #dbg_value(ptr %5, !2286, !DIExpression(), !2290)
    #dbg_value(ptr %35, !2289, !DIExpression(), !2290)
    #dbg_value(ptr %5, !2292, !DIExpression(), !2296)
    #dbg_value(ptr %35, !2295, !DIExpression(), !2296)
  invoke void @_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_assignERKS4_(ptr noundef nonnull align 8 dereferenceable(32) %5, ptr noundef nonnull align 8 dereferenceable(32) %35)
          to label %64 unwind label %27, !dbg !2298

36:                                               ; preds = %2, %59
  %37 = phi i32 [ %60, %59 ], [ 0, %2 ]
  %38 = phi double [ %39, %59 ], [ %0, %2 ]
    #dbg_value(i32 %37, !2102, !DIExpression(), !2109)
    #dbg_value(double %38, !2101, !DIExpression(), !2106)
  %39 = call double @llvm.fmuladd.f64(double %38, double %0, double 5.000000e-01), !dbg !2299
    #dbg_value(double %39, !2101, !DIExpression(), !2106)
    #dbg_value(ptr %4, !2301, !DIExpression(), !2312)
    #dbg_value(ptr @.str.2, !2310, !DIExpression(), !2312)
  %40 = invoke noundef nonnull align 8 dereferenceable(8) ptr @_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l(ptr noundef nonnull align 8 dereferenceable(8) %4, ptr noundef nonnull @.str.2, i64 noundef 5)
          to label %41 unwind label %62, !dbg !2314

41:                                               ; preds = %36
  %42 = invoke noundef nonnull align 8 dereferenceable(8) ptr @_ZNSolsEi(ptr noundef nonnull align 8 dereferenceable(8) %4, i32 noundef %37)
          to label %43 unwind label %62, !dbg !2316

43:                                               ; preds = %41
    #dbg_value(ptr %42, !2301, !DIExpression(), !2317)
    #dbg_value(ptr @.str.3, !2310, !DIExpression(), !2317)
  %44 = invoke noundef nonnull align 8 dereferenceable(8) ptr @_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l(ptr noundef nonnull align 8 dereferenceable(8) %42, ptr noundef nonnull @.str.3, i64 noundef 2)
          to label %45 unwind label %62, !dbg !2319

45:                                               ; preds = %43
    #dbg_value(ptr %42, !2320, !DIExpression(), !2331)
    #dbg_value(double %39, !2329, !DIExpression(), !2331)
  %46 = invoke noundef nonnull align 8 dereferenceable(8) ptr @_ZNSo9_M_insertIdEERSoT_(ptr noundef nonnull align 8 dereferenceable(8) %42, double noundef %39)
          to label %47 unwind label %62, !dbg !2333

47:                                               ; preds = %45
  call void @llvm.lifetime.start.p0(i64 1, ptr nonnull %3)
    #dbg_assign(i1 undef, !2334, !DIExpression(), !2104, ptr %3, !DIExpression(), !2340)
    #dbg_value(ptr %46, !2339, !DIExpression(), !2340)
  store i8 10, ptr %3, align 1, !tbaa !1960, !DIAssignID !2342
    #dbg_assign(i8 10, !2334, !DIExpression(), !2342, ptr %3, !DIExpression(), !2340)
  %48 = load ptr, ptr %46, align 8, !dbg !2343, !tbaa !2345
  %49 = getelementptr i8, ptr %48, i64 -24, !dbg !2343
  %50 = load i64, ptr %49, align 8, !dbg !2343
  %51 = getelementptr inbounds i8, ptr %46, i64 %50, !dbg !2343
    #dbg_value(ptr %51, !2347, !DIExpression(), !2356)
  %52 = getelementptr inbounds i8, ptr %51, i64 16, !dbg !2358
  %53 = load i64, ptr %52, align 8, !dbg !2358, !tbaa !2359
  %54 = icmp eq i64 %53, 0, !dbg !2365
  br i1 %54, label %57, label %55, !dbg !2366

55:                                               ; preds = %47
  %56 = invoke noundef nonnull align 8 dereferenceable(8) ptr @_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l(ptr noundef nonnull align 8 dereferenceable(8) %46, ptr noundef nonnull %3, i64 noundef 1)
          to label %59 unwind label %62, !dbg !2367

57:                                               ; preds = %47
  %58 = invoke noundef nonnull align 8 dereferenceable(8) ptr @_ZNSo3putEc(ptr noundef nonnull align 8 dereferenceable(8) %46, i8 noundef signext 10)
          to label %59 unwind label %62, !dbg !2368

59:                                               ; preds = %55, %57
  call void @llvm.lifetime.end.p0(i64 1, ptr nonnull %3), !dbg !2369
  %60 = add nuw nsw i32 %37, 1, !dbg !2370
    #dbg_value(i32 %60, !2102, !DIExpression(), !2109)
    #dbg_value(double %39, !2101, !DIExpression(), !2106)
  %61 = icmp eq i32 %60, %1, !dbg !2110
  br i1 %61, label %7, label %36, !dbg !2112, !llvm.loop !2371

62:                                               ; preds = %57, %55, %45, %43, %36, %41
  %63 = landingpad { ptr, i32 }
          cleanup, !dbg !2373
  br label %92, !dbg !2374

64:                                               ; preds = %34, %20
    #dbg_value(ptr %5, !2375, !DIExpression(), !2378)
    #dbg_value(ptr %5, !2049, !DIExpression(), !2380)
  %65 = load i64, ptr %10, align 8, !dbg !2382, !tbaa !1946
    #dbg_value(ptr %5, !1982, !DIExpression(), !2383)
    #dbg_value(ptr %5, !1977, !DIExpression(), !2385)
    #dbg_value(ptr %5, !1972, !DIExpression(), !2387)
    #dbg_value(ptr %5, !1904, !DIExpression(), !2389)
  %66 = load ptr, ptr %5, align 8, !dbg !2391, !tbaa !1984
    #dbg_value(ptr %5, !2392, !DIExpression(), !2395)
  %67 = icmp eq ptr %66, %9, !dbg !2397
  br i1 %67, label %71, label %68, !dbg !2398

68:                                               ; preds = %64
  %69 = load i64, ptr %9, align 8, !dbg !2399, !tbaa !1960
    #dbg_value(ptr %5, !1992, !DIExpression(), !2400)
    #dbg_value(i64 %69, !1995, !DIExpression(), !2400)
    #dbg_value(ptr %5, !1904, !DIExpression(), !2402)
  %70 = add i64 %69, 1, !dbg !2404
    #dbg_value(ptr %5, !2001, !DIExpression(), !2405)
    #dbg_value(ptr %66, !2004, !DIExpression(), !2405)
    #dbg_value(i64 %70, !2005, !DIExpression(), !2405)
    #dbg_value(ptr %5, !2008, !DIExpression(), !2407)
    #dbg_value(ptr %66, !2011, !DIExpression(), !2407)
    #dbg_value(i64 %70, !2012, !DIExpression(), !2407)
  call void @_ZdlPvm(ptr noundef %66, i64 noundef %70) #13, !dbg !2409
  br label %71, !dbg !2410

71:                                               ; preds = %64, %68
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %5) #12, !dbg !2411
    #dbg_value(ptr %4, !2412, !DIExpression(), !2420)
    #dbg_value(ptr %4, !2422, !DIExpression(), !2427)
    #dbg_value(ptr @_ZTTNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEEE, !2425, !DIExpression(), !2427)
  %72 = load ptr, ptr @_ZTTNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEEE, align 8, !dbg !2429
  store ptr %72, ptr %4, align 8, !dbg !2429, !tbaa !2345, !DIAssignID !2430
    #dbg_assign(ptr %72, !2096, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2430, ptr %4, !DIExpression(), !2106)
  %73 = load ptr, ptr getelementptr inbounds (i8, ptr @_ZTTNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEEE, i64 24), align 8, !dbg !2429
  %74 = getelementptr i8, ptr %72, i64 -24, !dbg !2429
  %75 = load i64, ptr %74, align 8, !dbg !2429
  %76 = getelementptr inbounds i8, ptr %4, i64 %75, !dbg !2429
  store ptr %73, ptr %76, align 8, !dbg !2429, !tbaa !2345
  %77 = getelementptr inbounds i8, ptr %4, i64 8, !dbg !2431
    #dbg_value(ptr %77, !2433, !DIExpression(), !2441)
  store ptr getelementptr inbounds inrange(-16, 112) (i8, ptr @_ZTVNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEEE, i64 16), ptr %77, align 8, !dbg !2443, !tbaa !2345, !DIAssignID !2444
    #dbg_assign(ptr getelementptr inbounds inrange(-16, 112) (i8, ptr @_ZTVNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEEE, i64 16), !2096, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2444, ptr %77, !DIExpression(), !2106)
  %78 = getelementptr inbounds i8, ptr %4, i64 80, !dbg !2445
    #dbg_value(ptr %78, !1982, !DIExpression(), !2447)
    #dbg_value(ptr %78, !1977, !DIExpression(), !2449)
    #dbg_value(ptr %78, !1972, !DIExpression(), !2451)
    #dbg_value(ptr %78, !1904, !DIExpression(), !2453)
  %79 = load ptr, ptr %78, align 8, !dbg !2455, !tbaa !1984
    #dbg_value(ptr %78, !2392, !DIExpression(), !2456)
  %80 = getelementptr inbounds i8, ptr %4, i64 96, !dbg !2458
  %81 = icmp eq ptr %79, %80, !dbg !2459
  br i1 %81, label %85, label %82, !dbg !2460

82:                                               ; preds = %71
  %83 = load i64, ptr %80, align 8, !dbg !2461, !tbaa !1960
    #dbg_value(ptr %78, !1992, !DIExpression(), !2462)
    #dbg_value(i64 %83, !1995, !DIExpression(), !2462)
    #dbg_value(ptr %78, !1904, !DIExpression(), !2464)
  %84 = add i64 %83, 1, !dbg !2466
    #dbg_value(ptr %78, !2001, !DIExpression(), !2467)
    #dbg_value(ptr %79, !2004, !DIExpression(), !2467)
    #dbg_value(i64 %84, !2005, !DIExpression(), !2467)
    #dbg_value(ptr %78, !2008, !DIExpression(), !2469)
    #dbg_value(ptr %79, !2011, !DIExpression(), !2469)
    #dbg_value(i64 %84, !2012, !DIExpression(), !2469)
  call void @_ZdlPvm(ptr noundef %79, i64 noundef %84) #13, !dbg !2471
  br label %85, !dbg !2472

85:                                               ; preds = %71, %82
  %86 = icmp ne i64 %65, 0, !dbg !2473
  %87 = uitofp i1 %86 to double, !dbg !2474
  %88 = fmul double %8, %87, !dbg !2475
    #dbg_value(ptr %77, !2476, !DIExpression(), !2484)
  store ptr getelementptr inbounds inrange(-16, 112) (i8, ptr @_ZTVSt15basic_streambufIcSt11char_traitsIcEE, i64 16), ptr %77, align 8, !dbg !2486, !tbaa !2345, !DIAssignID !2487
    #dbg_assign(ptr getelementptr inbounds inrange(-16, 112) (i8, ptr @_ZTVSt15basic_streambufIcSt11char_traitsIcEE, i64 16), !2096, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2487, ptr %77, !DIExpression(), !2106)
  %89 = getelementptr inbounds i8, ptr %4, i64 64, !dbg !2488
  call void @_ZNSt6localeD1Ev(ptr noundef nonnull align 8 dereferenceable(8) %89) #12, !dbg !2488
  %90 = getelementptr inbounds i8, ptr %4, i64 112, !dbg !2490
  call void @_ZNSt8ios_baseD2Ev(ptr noundef nonnull align 8 dereferenceable(264) %90) #12, !dbg !2490
  call void @llvm.lifetime.end.p0(i64 376, ptr nonnull %4) #12, !dbg !2491
  ret double %88, !dbg !2491

91:                                               ; preds = %27, %31
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %5) #12, !dbg !2411
  br label %92, !dbg !2411

92:                                               ; preds = %91, %62
  %93 = phi { ptr, i32 } [ %63, %62 ], [ %28, %91 ]
  call void @_ZNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEED1Ev(ptr noundef nonnull align 8 dereferenceable(112) %4) #12, !dbg !2491
  call void @llvm.lifetime.end.p0(i64 376, ptr nonnull %4) #12, !dbg !2491
  resume { ptr, i32 } %93, !dbg !2491
}

; Function Attrs: mustprogress uwtable
declare void @_ZNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEEC1Ev(ptr noundef nonnull align 8 dereferenceable(112)) unnamed_addr #0 align 2

declare noundef nonnull align 8 dereferenceable(8) ptr @_ZNSolsEi(ptr noundef nonnull align 8 dereferenceable(8), i32 noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nounwind uwtable
declare void @_ZNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEED1Ev(ptr noundef nonnull align 8 dereferenceable(112)) unnamed_addr #4 align 2

; Function Attrs: mustprogress uwtable
define dso_local double @formatted_in_the_middle(double noundef %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 !dbg !2492 {
  %3 = alloca [64 x i8], align 16, !DIAssignID !2504
    #dbg_assign(i1 undef, !2496, !DIExpression(), !2504, ptr %3, !DIExpression(), !2505)
  %4 = alloca %"class.std::__cxx11::basic_string", align 8, !DIAssignID !2506
    #dbg_assign(i1 undef, !2500, !DIExpression(), !2506, ptr %4, !DIExpression(), !2505)
    #dbg_value(double %0, !2494, !DIExpression(), !2505)
    #dbg_value(i32 %1, !2495, !DIExpression(), !2505)
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %3) #12, !dbg !2507
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %4) #12, !dbg !2508
    #dbg_value(ptr %4, !2509, !DIExpression(), !2512)
    #dbg_value(ptr %4, !1878, !DIExpression(), !2514)
  %5 = getelementptr inbounds i8, ptr %4, i64 16, !dbg !2516
    #dbg_value(ptr %4, !2517, !DIExpression(), !2522)
    #dbg_value(ptr %5, !2520, !DIExpression(), !2522)
    #dbg_value(ptr undef, !2521, !DIExpression(), !2522)
  store ptr %5, ptr %4, align 8, !dbg !2524, !tbaa !1893, !DIAssignID !2525
    #dbg_assign(ptr %5, !2500, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2525, ptr %4, !DIExpression(), !2505)
    #dbg_value(ptr %4, !1878, !DIExpression(), !2526)
    #dbg_value(ptr %4, !1932, !DIExpression(), !2530)
    #dbg_value(i64 0, !1935, !DIExpression(), !2530)
    #dbg_value(ptr %4, !1938, !DIExpression(), !2532)
    #dbg_value(i64 0, !1941, !DIExpression(), !2532)
  %6 = getelementptr inbounds i8, ptr %4, i64 8, !dbg !2534
  store i64 0, ptr %6, align 8, !dbg !2535, !tbaa !1946, !DIAssignID !2536
    #dbg_assign(i64 0, !2500, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2536, ptr %6, !DIExpression(), !2505)
    #dbg_value(ptr %5, !1953, !DIExpression(), !2537)
    #dbg_value(ptr undef, !1956, !DIExpression(), !2537)
  store i8 0, ptr %5, align 8, !dbg !2539, !tbaa !1960, !DIAssignID !2540
    #dbg_assign(i8 0, !2500, !DIExpression(DW_OP_LLVM_fragment, 128, 8), !2540, ptr %5, !DIExpression(), !2505)
    #dbg_value(double %0, !2501, !DIExpression(), !2505)
    #dbg_value(i32 0, !2502, !DIExpression(), !2541)
  %7 = icmp sgt i32 %1, 0, !dbg !2542
  br i1 %7, label %19, label %17, !dbg !2544

8:                                                ; preds = %31
  %9 = load i64, ptr %6, align 8, !dbg !2545, !tbaa !1946
  %10 = load ptr, ptr %4, align 8, !dbg !2547, !tbaa !1984
  %11 = icmp ugt i64 %9, 3, !dbg !2552
  %12 = select i1 %11, double %33, double 0.000000e+00, !dbg !2553
    #dbg_value(ptr %4, !2049, !DIExpression(), !2554)
    #dbg_value(ptr %4, !1982, !DIExpression(), !2555)
    #dbg_value(ptr %4, !1977, !DIExpression(), !2556)
    #dbg_value(ptr %4, !1972, !DIExpression(), !2557)
    #dbg_value(ptr %4, !1904, !DIExpression(), !2558)
  %13 = icmp eq ptr %10, %5, !dbg !2559
  br i1 %13, label %17, label %14, !dbg !2560

14:                                               ; preds = %8
  %15 = load i64, ptr %5, align 8, !dbg !2561, !tbaa !1960
    #dbg_value(ptr %4, !1992, !DIExpression(), !2562)
    #dbg_value(i64 %15, !1995, !DIExpression(), !2562)
    #dbg_value(ptr %4, !1904, !DIExpression(), !2564)
  %16 = add i64 %15, 1, !dbg !2566
    #dbg_value(ptr %4, !2001, !DIExpression(), !2567)
    #dbg_value(ptr %10, !2004, !DIExpression(), !2567)
    #dbg_value(i64 %16, !2005, !DIExpression(), !2567)
    #dbg_value(ptr %4, !2008, !DIExpression(), !2569)
    #dbg_value(ptr %10, !2011, !DIExpression(), !2569)
    #dbg_value(i64 %16, !2012, !DIExpression(), !2569)
  call void @_ZdlPvm(ptr noundef %10, i64 noundef %16) #13, !dbg !2571
  br label %17, !dbg !2572

17:                                               ; preds = %2, %8, %14
  %18 = phi double [ %12, %8 ], [ %12, %14 ], [ 0.000000e+00, %2 ]
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %4) #12, !dbg !2573
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %3) #12, !dbg !2573
  ret double %18, !dbg !2573

19:                                               ; preds = %2, %31
  %20 = phi double [ %33, %31 ], [ %0, %2 ]
  %21 = phi i32 [ %34, %31 ], [ 0, %2 ]
    #dbg_value(double %20, !2501, !DIExpression(), !2505)
    #dbg_value(i32 %21, !2502, !DIExpression(), !2541)
  %22 = call i32 (ptr, i64, ptr, ...) @snprintf(ptr noundef nonnull dereferenceable(1) %3, i64 noundef 64, ptr noundef nonnull @.str.4, i32 noundef %21, double noundef %20) #12, !dbg !2574
    #dbg_value(ptr %4, !2576, !DIExpression(), !2580)
    #dbg_value(ptr %3, !2579, !DIExpression(), !2580)
    #dbg_value(ptr %4, !2582, !DIExpression(), !2587)
    #dbg_value(ptr %3, !2585, !DIExpression(), !2587)
    #dbg_value(ptr %3, !2589, !DIExpression(), !2592)
  %23 = call noundef i64 @strlen(ptr noundef nonnull dereferenceable(1) %3) #12, !dbg !2594
    #dbg_value(i64 %23, !2586, !DIExpression(), !2587)
    #dbg_value(ptr %4, !2595, !DIExpression(), !2601)
    #dbg_value(i64 0, !2598, !DIExpression(), !2601)
    #dbg_value(i64 %23, !2599, !DIExpression(), !2601)
    #dbg_value(ptr @.str.8, !2600, !DIExpression(), !2601)
    #dbg_value(ptr %4, !2049, !DIExpression(), !2603)
  %24 = load i64, ptr %6, align 8, !dbg !2606, !tbaa !1946
  %25 = sub i64 4611686018427387903, %24, !dbg !2607
  %26 = icmp ult i64 %25, %23, !dbg !2608
  br i1 %26, label %27, label %29, !dbg !2609

27:                                               ; preds = %19
  invoke void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str.8) #14
          to label %28 unwind label %38, !dbg !2610

28:                                               ; preds = %27
  unreachable, !dbg !2610

29:                                               ; preds = %19
  %30 = invoke noundef nonnull align 8 dereferenceable(32) ptr @_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_appendEPKcm(ptr noundef nonnull align 8 dereferenceable(32) %4, ptr noundef nonnull %3, i64 noundef %23)
          to label %31 unwind label %36, !dbg !2611

31:                                               ; preds = %29
  %32 = fmul double %20, %20, !dbg !2612
  %33 = call double @llvm.fmuladd.f64(double %32, double 5.000000e-01, double %0), !dbg !2613
    #dbg_value(double %33, !2501, !DIExpression(), !2505)
  %34 = add nuw nsw i32 %21, 1, !dbg !2614
    #dbg_value(i32 %34, !2502, !DIExpression(), !2541)
  %35 = icmp eq i32 %34, %1, !dbg !2542
  br i1 %35, label %8, label %19, !dbg !2544, !llvm.loop !2615

36:                                               ; preds = %29
  %37 = landingpad { ptr, i32 }
          cleanup, !dbg !2617
  br label %40, !dbg !2617

38:                                               ; preds = %27
  %39 = landingpad { ptr, i32 }
          cleanup, !dbg !2617
  br label %40, !dbg !2617

40:                                               ; preds = %38, %36
  %41 = phi { ptr, i32 } [ %37, %36 ], [ %39, %38 ]
    #dbg_value(ptr %4, !1982, !DIExpression(), !2618)
    #dbg_value(ptr %4, !1977, !DIExpression(), !2620)
    #dbg_value(ptr %4, !1972, !DIExpression(), !2622)
    #dbg_value(ptr %4, !1904, !DIExpression(), !2624)
  %42 = load ptr, ptr %4, align 8, !dbg !2626, !tbaa !1984
  %43 = icmp eq ptr %42, %5, !dbg !2627
  br i1 %43, label %47, label %44, !dbg !2628

44:                                               ; preds = %40
  %45 = load i64, ptr %5, align 8, !dbg !2629, !tbaa !1960
    #dbg_value(ptr %4, !1992, !DIExpression(), !2630)
    #dbg_value(i64 %45, !1995, !DIExpression(), !2630)
    #dbg_value(ptr %4, !1904, !DIExpression(), !2632)
  %46 = add i64 %45, 1, !dbg !2634
    #dbg_value(ptr %4, !2001, !DIExpression(), !2635)
    #dbg_value(ptr %42, !2004, !DIExpression(), !2635)
    #dbg_value(i64 %46, !2005, !DIExpression(), !2635)
    #dbg_value(ptr %4, !2008, !DIExpression(), !2637)
    #dbg_value(ptr %42, !2011, !DIExpression(), !2637)
    #dbg_value(i64 %46, !2012, !DIExpression(), !2637)
  call void @_ZdlPvm(ptr noundef %42, i64 noundef %46) #13, !dbg !2639
  br label %47, !dbg !2640

47:                                               ; preds = %40, %44
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %4) #12, !dbg !2573
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %3) #12, !dbg !2573
  resume { ptr, i32 } %41, !dbg !2573
}

; Function Attrs: nofree nounwind
declare !dbg !1185 noundef i32 @snprintf(ptr noalias nocapture noundef writeonly, i64 noundef, ptr nocapture noundef readonly, ...) local_unnamed_addr #5

; Function Attrs: nobuiltin nounwind
declare void @_ZdlPvm(ptr noundef, i64 noundef) local_unnamed_addr #6

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: read)
declare !dbg !2641 i64 @strlen(ptr nocapture noundef) local_unnamed_addr #7

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #8

; Function Attrs: nounwind
declare noundef i32 @_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7compareEPKc(ptr noundef nonnull align 8 dereferenceable(32), ptr noundef) local_unnamed_addr #9

declare noundef nonnull align 8 dereferenceable(32) ptr @_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_replaceEmmPKcm(ptr noundef nonnull align 8 dereferenceable(32), i64 noundef, i64 noundef, ptr noundef, i64 noundef) local_unnamed_addr #3

; Function Attrs: nounwind
declare void @_ZNSt8ios_baseD2Ev(ptr noundef nonnull align 8 dereferenceable(216)) unnamed_addr #9

; Function Attrs: nounwind
declare void @_ZNSt6localeD1Ev(ptr noundef nonnull align 8 dereferenceable(8)) unnamed_addr #9

declare !dbg !2645 noundef nonnull align 8 dereferenceable(8) ptr @_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l(ptr noundef nonnull align 8 dereferenceable(8), ptr noundef, i64 noundef) local_unnamed_addr #3

declare noundef nonnull align 8 dereferenceable(8) ptr @_ZNSo9_M_insertIdEERSoT_(ptr noundef nonnull align 8 dereferenceable(8), double noundef) local_unnamed_addr #3

declare noundef nonnull align 8 dereferenceable(8) ptr @_ZNSo3putEc(ptr noundef nonnull align 8 dereferenceable(8), i8 noundef signext) local_unnamed_addr #3

declare void @_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_assignERKS4_(ptr noundef nonnull align 8 dereferenceable(32), ptr noundef nonnull align 8 dereferenceable(32)) local_unnamed_addr #3

declare noundef nonnull align 8 dereferenceable(32) ptr @_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_appendEPKcm(ptr noundef nonnull align 8 dereferenceable(32), ptr noundef, i64 noundef) local_unnamed_addr #3

; Function Attrs: noreturn
declare !dbg !2650 void @_ZSt20__throw_length_errorPKc(ptr noundef) local_unnamed_addr #10

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #11

attributes #0 = { mustprogress uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nobuiltin nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nofree nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #9 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { noreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #12 = { nounwind }
attributes #13 = { builtin nounwind }
attributes #14 = { noreturn }

!llvm.dbg.cu = !{!34}
!llvm.module.flags = !{!1839, !1840, !1841, !1842, !1843, !1844, !1845}
!llvm.ident = !{!1846}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 7, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "cpp/text_streams.cpp", directory: ".", checksumkind: CSK_MD5, checksum: "ef1180f74041437c53c26de5c3dbf040")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 32, elements: !6)
!4 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !5)
!5 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!6 = !{!7}
!7 = !DISubrange(count: 4)
!8 = !DIGlobalVariableExpression(var: !9, expr: !DIExpression())
!9 = distinct !DIGlobalVariable(scope: null, file: !2, line: 12, type: !10, isLocal: true, isDefinition: true)
!10 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 224, elements: !11)
!11 = !{!12}
!12 = !DISubrange(count: 28)
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(scope: null, file: !2, line: 26, type: !15, isLocal: true, isDefinition: true)
!15 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 48, elements: !16)
!16 = !{!17}
!17 = !DISubrange(count: 6)
!18 = !DIGlobalVariableExpression(var: !19, expr: !DIExpression())
!19 = distinct !DIGlobalVariable(scope: null, file: !2, line: 26, type: !20, isLocal: true, isDefinition: true)
!20 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 24, elements: !21)
!21 = !{!22}
!22 = !DISubrange(count: 3)
!23 = !DIGlobalVariableExpression(var: !24, expr: !DIExpression())
!24 = distinct !DIGlobalVariable(scope: null, file: !2, line: 36, type: !25, isLocal: true, isDefinition: true)
!25 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 56, elements: !26)
!26 = !{!27}
!27 = !DISubrange(count: 7)
!28 = !DIGlobalVariableExpression(var: !29, expr: !DIExpression())
!29 = distinct !DIGlobalVariable(scope: null, file: !30, line: 1436, type: !31, isLocal: true, isDefinition: true)
!30 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/basic_string.h", directory: "")
!31 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 168, elements: !32)
!32 = !{!33}
!33 = !DISubrange(count: 21)
!34 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !2, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !35, retainedTypes: !913, globals: !946, imports: !962, splitDebugInlining: false, nameTableKind: None)
!35 = !{!36, !891, !904}
!36 = !DICompositeType(tag: DW_TAG_enumeration_type, scope: !37, file: !30, line: 213, baseType: !888, size: 32, elements: !889, identifier: "_ZTSNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEUt_E")
!37 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "basic_string<char, std::char_traits<char>, std::allocator<char> >", scope: !39, file: !38, line: 1082, size: 256, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !41, templateParams: !886, identifier: "_ZTSNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE")
!38 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/basic_string.tcc", directory: "")
!39 = !DINamespace(name: "__cxx11", scope: !40, exportSymbols: true)
!40 = !DINamespace(name: "std", scope: null)
!41 = !{!42, !163, !184, !185, !193, !388, !393, !396, !399, !404, !407, !413, !414, !415, !418, !422, !425, !426, !429, !433, !438, !439, !442, !445, !448, !451, !454, !455, !458, !519, !576, !579, !582, !585, !589, !592, !595, !596, !599, !600, !603, !606, !609, !612, !616, !621, !624, !627, !628, !632, !635, !638, !641, !644, !647, !650, !653, !654, !655, !660, !665, !666, !667, !668, !669, !670, !671, !674, !675, !676, !677, !678, !679, !680, !681, !682, !683, !684, !693, !699, !700, !701, !704, !707, !708, !709, !710, !711, !712, !713, !714, !717, !720, !721, !724, !725, !728, !729, !730, !731, !732, !733, !734, !735, !738, !741, !744, !747, !750, !753, !756, !760, !763, !766, !769, !770, !773, !776, !779, !782, !785, !788, !791, !794, !797, !800, !803, !806, !809, !812, !813, !816, !817, !820, !823, !826, !827, !830, !833, !836, !839, !842, !845, !846, !847, !848, !849, !850, !851, !852, !853, !854, !855, !856, !857, !858, !859, !860, !861, !862, !863, !864, !865, !868, !871, !874, !877, !880, !883}
!42 = !DIDerivedType(tag: DW_TAG_variable, name: "npos", scope: !37, file: !30, line: 139, baseType: !43, flags: DIFlagPublic | DIFlagStaticMember, extraData: i64 -1)
!43 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !44)
!44 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", scope: !37, file: !30, line: 126, baseType: !45, flags: DIFlagPublic)
!45 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", scope: !47, file: !46, line: 59, baseType: !139)
!46 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/ext/alloc_traits.h", directory: "")
!47 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__alloc_traits<std::allocator<char>, char>", scope: !48, file: !46, line: 48, size: 8, flags: DIFlagTypePassByValue, elements: !49, templateParams: !161, identifier: "_ZTSN9__gnu_cxx14__alloc_traitsISaIcEcEE")
!48 = !DINamespace(name: "__gnu_cxx", scope: null)
!49 = !{!50, !147, !150, !153, !157, !158, !159, !160}
!50 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !47, baseType: !51, extraData: i32 0)
!51 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "allocator_traits<std::allocator<char> >", scope: !40, file: !52, line: 411, size: 8, flags: DIFlagTypePassByValue, elements: !53, templateParams: !145, identifier: "_ZTSSt16allocator_traitsISaIcEE")
!52 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/alloc_traits.h", directory: "", checksumkind: CSK_MD5, checksum: "fd441eaab0a8965f7012f98a3edcbb86")
!53 = !{!54, !129, !133, !136, !142}
!54 = !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaIcEE8allocateERS0_m", scope: !51, file: !52, line: 463, type: !55, scopeLine: 463, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!55 = !DISubroutineType(types: !56)
!56 = !{!57, !59, !128}
!57 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !51, file: !52, line: 420, baseType: !58)
!58 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!59 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !60, size: 64)
!60 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !51, file: !52, line: 414, baseType: !61)
!61 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "allocator<char>", scope: !40, file: !62, line: 262, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !63, templateParams: !126, identifier: "_ZTSSaIcE")
!62 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/allocator.h", directory: "", checksumkind: CSK_MD5, checksum: "6fa856a93062ce2b39cf0c9a3a6a3468")
!63 = !{!64, !112, !116, !121, !125}
!64 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !61, baseType: !65, flags: DIFlagPublic, extraData: i32 0)
!65 = !DIDerivedType(tag: DW_TAG_typedef, name: "__allocator_base<char>", scope: !40, file: !66, line: 47, baseType: !67)
!66 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/x86_64-linux-gnu/c++/12/bits/c++allocator.h", directory: "", checksumkind: CSK_MD5, checksum: "3c43333b0e1372330d7f702387d162e2")
!67 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__new_allocator<char>", scope: !40, file: !68, line: 56, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !69, templateParams: !110, identifier: "_ZTSSt15__new_allocatorIcE")
!68 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/new_allocator.h", directory: "", checksumkind: CSK_MD5, checksum: "6b069d101319ece6de3732b658fb1d77")
!69 = !{!70, !74, !79, !80, !87, !94, !103, !106, !109}
!70 = !DISubprogram(name: "__new_allocator", scope: !67, file: !68, line: 80, type: !71, scopeLine: 80, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!71 = !DISubroutineType(types: !72)
!72 = !{null, !73}
!73 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !67, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!74 = !DISubprogram(name: "__new_allocator", scope: !67, file: !68, line: 83, type: !75, scopeLine: 83, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!75 = !DISubroutineType(types: !76)
!76 = !{null, !73, !77}
!77 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !78, size: 64)
!78 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !67)
!79 = !DISubprogram(name: "~__new_allocator", scope: !67, file: !68, line: 90, type: !71, scopeLine: 90, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!80 = !DISubprogram(name: "address", linkageName: "_ZNKSt15__new_allocatorIcE7addressERc", scope: !67, file: !68, line: 93, type: !81, scopeLine: 93, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!81 = !DISubroutineType(types: !82)
!82 = !{!83, !84, !85}
!83 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !67, file: !68, line: 63, baseType: !58, flags: DIFlagPublic)
!84 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !78, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!85 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !67, file: !68, line: 65, baseType: !86, flags: DIFlagPublic)
!86 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !5, size: 64)
!87 = !DISubprogram(name: "address", linkageName: "_ZNKSt15__new_allocatorIcE7addressERKc", scope: !67, file: !68, line: 97, type: !88, scopeLine: 97, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!88 = !DISubroutineType(types: !89)
!89 = !{!90, !84, !92}
!90 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_pointer", scope: !67, file: !68, line: 64, baseType: !91, flags: DIFlagPublic)
!91 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!92 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !67, file: !68, line: 66, baseType: !93, flags: DIFlagPublic)
!93 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !4, size: 64)
!94 = !DISubprogram(name: "allocate", linkageName: "_ZNSt15__new_allocatorIcE8allocateEmPKv", scope: !67, file: !68, line: 112, type: !95, scopeLine: 112, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!95 = !DISubroutineType(types: !96)
!96 = !{!58, !73, !97, !101}
!97 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", file: !68, line: 60, baseType: !98, flags: DIFlagPublic)
!98 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", scope: !40, file: !99, line: 298, baseType: !100)
!99 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/x86_64-linux-gnu/c++/12/bits/c++config.h", directory: "", checksumkind: CSK_MD5, checksum: "abdf1e7c43540a32b508ae209704da66")
!100 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!101 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !102, size: 64)
!102 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!103 = !DISubprogram(name: "deallocate", linkageName: "_ZNSt15__new_allocatorIcE10deallocateEPcm", scope: !67, file: !68, line: 142, type: !104, scopeLine: 142, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!104 = !DISubroutineType(types: !105)
!105 = !{null, !73, !58, !97}
!106 = !DISubprogram(name: "max_size", linkageName: "_ZNKSt15__new_allocatorIcE8max_sizeEv", scope: !67, file: !68, line: 167, type: !107, scopeLine: 167, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!107 = !DISubroutineType(types: !108)
!108 = !{!97, !84}
!109 = !DISubprogram(name: "_M_max_size", linkageName: "_ZNKSt15__new_allocatorIcE11_M_max_sizeEv", scope: !67, file: !68, line: 210, type: !107, scopeLine: 210, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!110 = !{!111}
!111 = !DITemplateTypeParameter(name: "_Tp", type: !5)
!112 = !DISubprogram(name: "allocator", scope: !61, file: !62, line: 156, type: !113, scopeLine: 156, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!113 = !DISubroutineType(types: !114)
!114 = !{null, !115}
!115 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !61, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!116 = !DISubprogram(name: "allocator", scope: !61, file: !62, line: 159, type: !117, scopeLine: 159, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!117 = !DISubroutineType(types: !118)
!118 = !{null, !115, !119}
!119 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !120, size: 64)
!120 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !61)
!121 = !DISubprogram(name: "operator=", linkageName: "_ZNSaIcEaSERKS_", scope: !61, file: !62, line: 164, type: !122, scopeLine: 164, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!122 = !DISubroutineType(types: !123)
!123 = !{!124, !115, !119}
!124 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !61, size: 64)
!125 = !DISubprogram(name: "~allocator", scope: !61, file: !62, line: 174, type: !113, scopeLine: 174, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!126 = !{!127}
!127 = !DITemplateTypeParameter(type: !5)
!128 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", file: !52, line: 435, baseType: !98)
!129 = !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaIcEE8allocateERS0_mPKv", scope: !51, file: !52, line: 477, type: !130, scopeLine: 477, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!130 = !DISubroutineType(types: !131)
!131 = !{!57, !59, !128, !132}
!132 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_void_pointer", file: !52, line: 429, baseType: !101)
!133 = !DISubprogram(name: "deallocate", linkageName: "_ZNSt16allocator_traitsISaIcEE10deallocateERS0_Pcm", scope: !51, file: !52, line: 495, type: !134, scopeLine: 495, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!134 = !DISubroutineType(types: !135)
!135 = !{null, !59, !57, !128}
!136 = !DISubprogram(name: "max_size", linkageName: "_ZNSt16allocator_traitsISaIcEE8max_sizeERKS0_", scope: !51, file: !52, line: 547, type: !137, scopeLine: 547, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!137 = !DISubroutineType(types: !138)
!138 = !{!139, !140}
!139 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", scope: !51, file: !52, line: 435, baseType: !98)
!140 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !141, size: 64)
!141 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !60)
!142 = !DISubprogram(name: "select_on_container_copy_construction", linkageName: "_ZNSt16allocator_traitsISaIcEE37select_on_container_copy_constructionERKS0_", scope: !51, file: !52, line: 562, type: !143, scopeLine: 562, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!143 = !DISubroutineType(types: !144)
!144 = !{!60, !140}
!145 = !{!146}
!146 = !DITemplateTypeParameter(name: "_Alloc", type: !61)
!147 = !DISubprogram(name: "_S_select_on_copy", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaIcEcE17_S_select_on_copyERKS1_", scope: !47, file: !46, line: 97, type: !148, scopeLine: 97, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!148 = !DISubroutineType(types: !149)
!149 = !{!61, !119}
!150 = !DISubprogram(name: "_S_on_swap", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaIcEcE10_S_on_swapERS1_S3_", scope: !47, file: !46, line: 100, type: !151, scopeLine: 100, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!151 = !DISubroutineType(types: !152)
!152 = !{null, !124, !124}
!153 = !DISubprogram(name: "_S_propagate_on_copy_assign", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaIcEcE27_S_propagate_on_copy_assignEv", scope: !47, file: !46, line: 103, type: !154, scopeLine: 103, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!154 = !DISubroutineType(types: !155)
!155 = !{!156}
!156 = !DIBasicType(name: "bool", size: 8, encoding: DW_ATE_boolean)
!157 = !DISubprogram(name: "_S_propagate_on_move_assign", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaIcEcE27_S_propagate_on_move_assignEv", scope: !47, file: !46, line: 106, type: !154, scopeLine: 106, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!158 = !DISubprogram(name: "_S_propagate_on_swap", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaIcEcE20_S_propagate_on_swapEv", scope: !47, file: !46, line: 109, type: !154, scopeLine: 109, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!159 = !DISubprogram(name: "_S_always_equal", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaIcEcE15_S_always_equalEv", scope: !47, file: !46, line: 112, type: !154, scopeLine: 112, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!160 = !DISubprogram(name: "_S_nothrow_move", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaIcEcE15_S_nothrow_moveEv", scope: !47, file: !46, line: 115, type: !154, scopeLine: 115, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!161 = !{!146, !162}
!162 = !DITemplateTypeParameter(type: !5, defaulted: true)
!163 = !DIDerivedType(tag: DW_TAG_member, name: "_M_dataplus", scope: !37, file: !30, line: 210, baseType: !164, size: 64)
!164 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Alloc_hider", scope: !37, file: !30, line: 192, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !165, identifier: "_ZTSNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_Alloc_hiderE")
!165 = !{!166, !173, !176, !180}
!166 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !164, baseType: !167, extraData: i32 0)
!167 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !37, file: !30, line: 125, baseType: !168, flags: DIFlagPublic)
!168 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Char_alloc_type", scope: !37, file: !30, line: 88, baseType: !169)
!169 = !DIDerivedType(tag: DW_TAG_typedef, name: "other", scope: !170, file: !46, line: 120, baseType: !172)
!170 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "rebind<char>", scope: !47, file: !46, line: 119, size: 8, flags: DIFlagTypePassByValue, elements: !171, templateParams: !110, identifier: "_ZTSN9__gnu_cxx14__alloc_traitsISaIcEcE6rebindIcEE")
!171 = !{}
!172 = !DIDerivedType(tag: DW_TAG_typedef, name: "template rebind_alloc<char>", scope: !51, file: !52, line: 450, baseType: !61)
!173 = !DIDerivedType(tag: DW_TAG_member, name: "_M_p", scope: !164, file: !30, line: 207, baseType: !174, size: 64)
!174 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !37, file: !30, line: 130, baseType: !175, flags: DIFlagPublic)
!175 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !47, file: !46, line: 57, baseType: !57)
!176 = !DISubprogram(name: "_Alloc_hider", scope: !164, file: !30, line: 199, type: !177, scopeLine: 199, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!177 = !DISubroutineType(types: !178)
!178 = !{null, !179, !174, !119}
!179 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !164, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!180 = !DISubprogram(name: "_Alloc_hider", scope: !164, file: !30, line: 203, type: !181, scopeLine: 203, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!181 = !DISubroutineType(types: !182)
!182 = !{null, !179, !174, !183}
!183 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !61, size: 64)
!184 = !DIDerivedType(tag: DW_TAG_member, name: "_M_string_length", scope: !37, file: !30, line: 211, baseType: !44, size: 64, offset: 64)
!185 = !DIDerivedType(tag: DW_TAG_member, scope: !37, file: !30, line: 215, baseType: !186, size: 128, offset: 128)
!186 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !37, file: !30, line: 215, size: 128, flags: DIFlagExportSymbols | DIFlagTypePassByValue, elements: !187, identifier: "_ZTSNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEUt0_E")
!187 = !{!188, !192}
!188 = !DIDerivedType(tag: DW_TAG_member, name: "_M_local_buf", scope: !186, file: !30, line: 217, baseType: !189, size: 128)
!189 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 128, elements: !190)
!190 = !{!191}
!191 = !DISubrange(count: 16)
!192 = !DIDerivedType(tag: DW_TAG_member, name: "_M_allocated_capacity", scope: !186, file: !30, line: 218, baseType: !44, size: 64)
!193 = !DISubprogram(name: "_S_to_string_view", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE17_S_to_string_viewESt17basic_string_viewIcS2_E", scope: !37, file: !30, line: 164, type: !194, scopeLine: 164, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!194 = !DISubroutineType(types: !195)
!195 = !{!196, !196}
!196 = !DIDerivedType(tag: DW_TAG_typedef, name: "__sv_type", scope: !37, file: !30, line: 152, baseType: !197)
!197 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "basic_string_view<char, std::char_traits<char> >", scope: !40, file: !198, line: 100, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !199, templateParams: !334, identifier: "_ZTSSt17basic_string_viewIcSt11char_traitsIcEE")
!198 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/string_view", directory: "")
!199 = !{!200, !203, !204, !205, !209, !214, !217, !220, !224, !232, !233, !234, !235, !241, !242, !243, !244, !247, !248, !249, !252, !257, !258, !261, !262, !266, !269, !270, !273, !277, !280, !284, !287, !290, !293, !296, !299, !302, !305, !308, !311, !312, !313, !314, !315, !316, !317, !318, !319, !320, !321, !322, !323, !324, !325, !326, !327, !328, !329, !330, !331}
!200 = !DIDerivedType(tag: DW_TAG_variable, name: "npos", scope: !197, file: !198, line: 121, baseType: !201, flags: DIFlagPublic | DIFlagStaticMember)
!201 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !202)
!202 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", file: !198, line: 119, baseType: !98, flags: DIFlagPublic)
!203 = !DIDerivedType(tag: DW_TAG_member, name: "_M_len", scope: !197, file: !198, line: 516, baseType: !98, size: 64)
!204 = !DIDerivedType(tag: DW_TAG_member, name: "_M_str", scope: !197, file: !198, line: 517, baseType: !91, size: 64, offset: 64)
!205 = !DISubprogram(name: "basic_string_view", scope: !197, file: !198, line: 126, type: !206, scopeLine: 126, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!206 = !DISubroutineType(types: !207)
!207 = !{null, !208}
!208 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !197, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!209 = !DISubprogram(name: "basic_string_view", scope: !197, file: !198, line: 130, type: !210, scopeLine: 130, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!210 = !DISubroutineType(types: !211)
!211 = !{null, !208, !212}
!212 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !213, size: 64)
!213 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !197)
!214 = !DISubprogram(name: "basic_string_view", scope: !197, file: !198, line: 133, type: !215, scopeLine: 133, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!215 = !DISubroutineType(types: !216)
!216 = !{null, !208, !91}
!217 = !DISubprogram(name: "basic_string_view", scope: !197, file: !198, line: 139, type: !218, scopeLine: 139, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!218 = !DISubroutineType(types: !219)
!219 = !{null, !208, !91, !202}
!220 = !DISubprogram(name: "operator=", linkageName: "_ZNSt17basic_string_viewIcSt11char_traitsIcEEaSERKS2_", scope: !197, file: !198, line: 177, type: !221, scopeLine: 177, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!221 = !DISubroutineType(types: !222)
!222 = !{!223, !208, !212}
!223 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !197, size: 64)
!224 = !DISubprogram(name: "begin", linkageName: "_ZNKSt17basic_string_viewIcSt11char_traitsIcEE5beginEv", scope: !197, file: !198, line: 182, type: !225, scopeLine: 182, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!225 = !DISubroutineType(types: !226)
!226 = !{!227, !231}
!227 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_iterator", scope: !197, file: !198, line: 115, baseType: !228, flags: DIFlagPublic)
!228 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !229, size: 64)
!229 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !230)
!230 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !197, file: !198, line: 110, baseType: !5, flags: DIFlagPublic)
!231 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !213, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!232 = !DISubprogram(name: "end", linkageName: "_ZNKSt17basic_string_viewIcSt11char_traitsIcEE3endEv", scope: !197, file: !198, line: 186, type: !225, scopeLine: 186, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!233 = !DISubprogram(name: "cbegin", linkageName: "_ZNKSt17basic_string_viewIcSt11char_traitsIcEE6cbeginEv", scope: !197, file: !198, line: 190, type: !225, scopeLine: 190, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!234 = !DISubprogram(name: "cend", linkageName: "_ZNKSt17basic_string_viewIcSt11char_traitsIcEE4cendEv", scope: !197, file: !198, line: 194, type: !225, scopeLine: 194, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!235 = !DISubprogram(name: "rbegin", linkageName: "_ZNKSt17basic_string_viewIcSt11char_traitsIcEE6rbeginEv", scope: !197, file: !198, line: 198, type: !236, scopeLine: 198, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!236 = !DISubroutineType(types: !237)
!237 = !{!238, !231}
!238 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reverse_iterator", scope: !197, file: !198, line: 117, baseType: !239, flags: DIFlagPublic)
!239 = !DICompositeType(tag: DW_TAG_class_type, name: "reverse_iterator<const char *>", scope: !40, file: !240, line: 132, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16reverse_iteratorIPKcE")
!240 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_iterator.h", directory: "", checksumkind: CSK_MD5, checksum: "bea55f548d6c981fe14b47f481b3c513")
!241 = !DISubprogram(name: "rend", linkageName: "_ZNKSt17basic_string_viewIcSt11char_traitsIcEE4rendEv", scope: !197, file: !198, line: 202, type: !236, scopeLine: 202, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!242 = !DISubprogram(name: "crbegin", linkageName: "_ZNKSt17basic_string_viewIcSt11char_traitsIcEE7crbeginEv", scope: !197, file: !198, line: 206, type: !236, scopeLine: 206, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!243 = !DISubprogram(name: "crend", linkageName: "_ZNKSt17basic_string_viewIcSt11char_traitsIcEE5crendEv", scope: !197, file: !198, line: 210, type: !236, scopeLine: 210, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!244 = !DISubprogram(name: "size", linkageName: "_ZNKSt17basic_string_viewIcSt11char_traitsIcEE4sizeEv", scope: !197, file: !198, line: 216, type: !245, scopeLine: 216, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!245 = !DISubroutineType(types: !246)
!246 = !{!202, !231}
!247 = !DISubprogram(name: "length", linkageName: "_ZNKSt17basic_string_viewIcSt11char_traitsIcEE6lengthEv", scope: !197, file: !198, line: 220, type: !245, scopeLine: 220, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!248 = !DISubprogram(name: "max_size", linkageName: "_ZNKSt17basic_string_viewIcSt11char_traitsIcEE8max_sizeEv", scope: !197, file: !198, line: 224, type: !245, scopeLine: 224, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!249 = !DISubprogram(name: "empty", linkageName: "_ZNKSt17basic_string_viewIcSt11char_traitsIcEE5emptyEv", scope: !197, file: !198, line: 231, type: !250, scopeLine: 231, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!250 = !DISubroutineType(types: !251)
!251 = !{!156, !231}
!252 = !DISubprogram(name: "operator[]", linkageName: "_ZNKSt17basic_string_viewIcSt11char_traitsIcEEixEm", scope: !197, file: !198, line: 237, type: !253, scopeLine: 237, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!253 = !DISubroutineType(types: !254)
!254 = !{!255, !231, !202}
!255 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !197, file: !198, line: 114, baseType: !256, flags: DIFlagPublic)
!256 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !229, size: 64)
!257 = !DISubprogram(name: "at", linkageName: "_ZNKSt17basic_string_viewIcSt11char_traitsIcEE2atEm", scope: !197, file: !198, line: 244, type: !253, scopeLine: 244, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!258 = !DISubprogram(name: "front", linkageName: "_ZNKSt17basic_string_viewIcSt11char_traitsIcEE5frontEv", scope: !197, file: !198, line: 254, type: !259, scopeLine: 254, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!259 = !DISubroutineType(types: !260)
!260 = !{!255, !231}
!261 = !DISubprogram(name: "back", linkageName: "_ZNKSt17basic_string_viewIcSt11char_traitsIcEE4backEv", scope: !197, file: !198, line: 261, type: !259, scopeLine: 261, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!262 = !DISubprogram(name: "data", linkageName: "_ZNKSt17basic_string_viewIcSt11char_traitsIcEE4dataEv", scope: !197, file: !198, line: 268, type: !263, scopeLine: 268, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!263 = !DISubroutineType(types: !264)
!264 = !{!265, !231}
!265 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_pointer", scope: !197, file: !198, line: 112, baseType: !228, flags: DIFlagPublic)
!266 = !DISubprogram(name: "remove_prefix", linkageName: "_ZNSt17basic_string_viewIcSt11char_traitsIcEE13remove_prefixEm", scope: !197, file: !198, line: 274, type: !267, scopeLine: 274, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!267 = !DISubroutineType(types: !268)
!268 = !{null, !208, !202}
!269 = !DISubprogram(name: "remove_suffix", linkageName: "_ZNSt17basic_string_viewIcSt11char_traitsIcEE13remove_suffixEm", scope: !197, file: !198, line: 282, type: !267, scopeLine: 282, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!270 = !DISubprogram(name: "swap", linkageName: "_ZNSt17basic_string_viewIcSt11char_traitsIcEE4swapERS2_", scope: !197, file: !198, line: 286, type: !271, scopeLine: 286, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!271 = !DISubroutineType(types: !272)
!272 = !{null, !208, !223}
!273 = !DISubprogram(name: "copy", linkageName: "_ZNKSt17basic_string_viewIcSt11char_traitsIcEE4copyEPcmm", scope: !197, file: !198, line: 297, type: !274, scopeLine: 297, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!274 = !DISubroutineType(types: !275)
!275 = !{!276, !231, !58, !202, !202}
!276 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", scope: !197, file: !198, line: 119, baseType: !98, flags: DIFlagPublic)
!277 = !DISubprogram(name: "substr", linkageName: "_ZNKSt17basic_string_viewIcSt11char_traitsIcEE6substrEmm", scope: !197, file: !198, line: 309, type: !278, scopeLine: 309, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!278 = !DISubroutineType(types: !279)
!279 = !{!197, !231, !202, !202}
!280 = !DISubprogram(name: "compare", linkageName: "_ZNKSt17basic_string_viewIcSt11char_traitsIcEE7compareES2_", scope: !197, file: !198, line: 317, type: !281, scopeLine: 317, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!281 = !DISubroutineType(types: !282)
!282 = !{!283, !231, !197}
!283 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!284 = !DISubprogram(name: "compare", linkageName: "_ZNKSt17basic_string_viewIcSt11char_traitsIcEE7compareEmmS2_", scope: !197, file: !198, line: 327, type: !285, scopeLine: 327, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!285 = !DISubroutineType(types: !286)
!286 = !{!283, !231, !202, !202, !197}
!287 = !DISubprogram(name: "compare", linkageName: "_ZNKSt17basic_string_viewIcSt11char_traitsIcEE7compareEmmS2_mm", scope: !197, file: !198, line: 331, type: !288, scopeLine: 331, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!288 = !DISubroutineType(types: !289)
!289 = !{!283, !231, !202, !202, !197, !202, !202}
!290 = !DISubprogram(name: "compare", linkageName: "_ZNKSt17basic_string_viewIcSt11char_traitsIcEE7compareEPKc", scope: !197, file: !198, line: 338, type: !291, scopeLine: 338, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!291 = !DISubroutineType(types: !292)
!292 = !{!283, !231, !91}
!293 = !DISubprogram(name: "compare", linkageName: "_ZNKSt17basic_string_viewIcSt11char_traitsIcEE7compareEmmPKc", scope: !197, file: !198, line: 342, type: !294, scopeLine: 342, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!294 = !DISubroutineType(types: !295)
!295 = !{!283, !231, !202, !202, !91}
!296 = !DISubprogram(name: "compare", linkageName: "_ZNKSt17basic_string_viewIcSt11char_traitsIcEE7compareEmmPKcm", scope: !197, file: !198, line: 346, type: !297, scopeLine: 346, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!297 = !DISubroutineType(types: !298)
!298 = !{!283, !231, !202, !202, !91, !202}
!299 = !DISubprogram(name: "find", linkageName: "_ZNKSt17basic_string_viewIcSt11char_traitsIcEE4findES2_m", scope: !197, file: !198, line: 403, type: !300, scopeLine: 403, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!300 = !DISubroutineType(types: !301)
!301 = !{!276, !231, !197, !202}
!302 = !DISubprogram(name: "find", linkageName: "_ZNKSt17basic_string_viewIcSt11char_traitsIcEE4findEcm", scope: !197, file: !198, line: 407, type: !303, scopeLine: 407, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!303 = !DISubroutineType(types: !304)
!304 = !{!276, !231, !5, !202}
!305 = !DISubprogram(name: "find", linkageName: "_ZNKSt17basic_string_viewIcSt11char_traitsIcEE4findEPKcmm", scope: !197, file: !198, line: 410, type: !306, scopeLine: 410, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!306 = !DISubroutineType(types: !307)
!307 = !{!276, !231, !91, !202, !202}
!308 = !DISubprogram(name: "find", linkageName: "_ZNKSt17basic_string_viewIcSt11char_traitsIcEE4findEPKcm", scope: !197, file: !198, line: 413, type: !309, scopeLine: 413, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!309 = !DISubroutineType(types: !310)
!310 = !{!276, !231, !91, !202}
!311 = !DISubprogram(name: "rfind", linkageName: "_ZNKSt17basic_string_viewIcSt11char_traitsIcEE5rfindES2_m", scope: !197, file: !198, line: 417, type: !300, scopeLine: 417, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!312 = !DISubprogram(name: "rfind", linkageName: "_ZNKSt17basic_string_viewIcSt11char_traitsIcEE5rfindEcm", scope: !197, file: !198, line: 421, type: !303, scopeLine: 421, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!313 = !DISubprogram(name: "rfind", linkageName: "_ZNKSt17basic_string_viewIcSt11char_traitsIcEE5rfindEPKcmm", scope: !197, file: !198, line: 424, type: !306, scopeLine: 424, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!314 = !DISubprogram(name: "rfind", linkageName: "_ZNKSt17basic_string_viewIcSt11char_traitsIcEE5rfindEPKcm", scope: !197, file: !198, line: 427, type: !309, scopeLine: 427, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!315 = !DISubprogram(name: "find_first_of", linkageName: "_ZNKSt17basic_string_viewIcSt11char_traitsIcEE13find_first_ofES2_m", scope: !197, file: !198, line: 431, type: !300, scopeLine: 431, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!316 = !DISubprogram(name: "find_first_of", linkageName: "_ZNKSt17basic_string_viewIcSt11char_traitsIcEE13find_first_ofEcm", scope: !197, file: !198, line: 435, type: !303, scopeLine: 435, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!317 = !DISubprogram(name: "find_first_of", linkageName: "_ZNKSt17basic_string_viewIcSt11char_traitsIcEE13find_first_ofEPKcmm", scope: !197, file: !198, line: 439, type: !306, scopeLine: 439, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!318 = !DISubprogram(name: "find_first_of", linkageName: "_ZNKSt17basic_string_viewIcSt11char_traitsIcEE13find_first_ofEPKcm", scope: !197, file: !198, line: 443, type: !309, scopeLine: 443, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!319 = !DISubprogram(name: "find_last_of", linkageName: "_ZNKSt17basic_string_viewIcSt11char_traitsIcEE12find_last_ofES2_m", scope: !197, file: !198, line: 447, type: !300, scopeLine: 447, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!320 = !DISubprogram(name: "find_last_of", linkageName: "_ZNKSt17basic_string_viewIcSt11char_traitsIcEE12find_last_ofEcm", scope: !197, file: !198, line: 452, type: !303, scopeLine: 452, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!321 = !DISubprogram(name: "find_last_of", linkageName: "_ZNKSt17basic_string_viewIcSt11char_traitsIcEE12find_last_ofEPKcmm", scope: !197, file: !198, line: 456, type: !306, scopeLine: 456, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!322 = !DISubprogram(name: "find_last_of", linkageName: "_ZNKSt17basic_string_viewIcSt11char_traitsIcEE12find_last_ofEPKcm", scope: !197, file: !198, line: 460, type: !309, scopeLine: 460, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!323 = !DISubprogram(name: "find_first_not_of", linkageName: "_ZNKSt17basic_string_viewIcSt11char_traitsIcEE17find_first_not_ofES2_m", scope: !197, file: !198, line: 464, type: !300, scopeLine: 464, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!324 = !DISubprogram(name: "find_first_not_of", linkageName: "_ZNKSt17basic_string_viewIcSt11char_traitsIcEE17find_first_not_ofEcm", scope: !197, file: !198, line: 469, type: !303, scopeLine: 469, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!325 = !DISubprogram(name: "find_first_not_of", linkageName: "_ZNKSt17basic_string_viewIcSt11char_traitsIcEE17find_first_not_ofEPKcmm", scope: !197, file: !198, line: 472, type: !306, scopeLine: 472, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!326 = !DISubprogram(name: "find_first_not_of", linkageName: "_ZNKSt17basic_string_viewIcSt11char_traitsIcEE17find_first_not_ofEPKcm", scope: !197, file: !198, line: 476, type: !309, scopeLine: 476, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!327 = !DISubprogram(name: "find_last_not_of", linkageName: "_ZNKSt17basic_string_viewIcSt11char_traitsIcEE16find_last_not_ofES2_m", scope: !197, file: !198, line: 483, type: !300, scopeLine: 483, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!328 = !DISubprogram(name: "find_last_not_of", linkageName: "_ZNKSt17basic_string_viewIcSt11char_traitsIcEE16find_last_not_ofEcm", scope: !197, file: !198, line: 488, type: !303, scopeLine: 488, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!329 = !DISubprogram(name: "find_last_not_of", linkageName: "_ZNKSt17basic_string_viewIcSt11char_traitsIcEE16find_last_not_ofEPKcmm", scope: !197, file: !198, line: 491, type: !306, scopeLine: 491, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!330 = !DISubprogram(name: "find_last_not_of", linkageName: "_ZNKSt17basic_string_viewIcSt11char_traitsIcEE16find_last_not_ofEPKcm", scope: !197, file: !198, line: 495, type: !309, scopeLine: 495, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!331 = !DISubprogram(name: "_S_compare", linkageName: "_ZNSt17basic_string_viewIcSt11char_traitsIcEE10_S_compareEmm", scope: !197, file: !198, line: 505, type: !332, scopeLine: 505, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!332 = !DISubroutineType(types: !333)
!333 = !{!283, !202, !202}
!334 = !{!335, !336}
!335 = !DITemplateTypeParameter(name: "_CharT", type: !5)
!336 = !DITemplateTypeParameter(name: "_Traits", type: !337, defaulted: true)
!337 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "char_traits<char>", scope: !40, file: !338, line: 335, size: 8, flags: DIFlagTypePassByValue, elements: !339, templateParams: !387, identifier: "_ZTSSt11char_traitsIcE")
!338 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/char_traits.h", directory: "")
!339 = !{!340, !347, !350, !351, !355, !358, !361, !365, !366, !369, !375, !378, !381, !384}
!340 = !DISubprogram(name: "assign", linkageName: "_ZNSt11char_traitsIcE6assignERcRKc", scope: !337, file: !338, line: 347, type: !341, scopeLine: 347, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!341 = !DISubroutineType(types: !342)
!342 = !{null, !343, !345}
!343 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !344, size: 64)
!344 = !DIDerivedType(tag: DW_TAG_typedef, name: "char_type", scope: !337, file: !338, line: 337, baseType: !5)
!345 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !346, size: 64)
!346 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !344)
!347 = !DISubprogram(name: "eq", linkageName: "_ZNSt11char_traitsIcE2eqERKcS2_", scope: !337, file: !338, line: 358, type: !348, scopeLine: 358, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!348 = !DISubroutineType(types: !349)
!349 = !{!156, !345, !345}
!350 = !DISubprogram(name: "lt", linkageName: "_ZNSt11char_traitsIcE2ltERKcS2_", scope: !337, file: !338, line: 362, type: !348, scopeLine: 362, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!351 = !DISubprogram(name: "compare", linkageName: "_ZNSt11char_traitsIcE7compareEPKcS2_m", scope: !337, file: !338, line: 370, type: !352, scopeLine: 370, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!352 = !DISubroutineType(types: !353)
!353 = !{!283, !354, !354, !98}
!354 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !346, size: 64)
!355 = !DISubprogram(name: "length", linkageName: "_ZNSt11char_traitsIcE6lengthEPKc", scope: !337, file: !338, line: 389, type: !356, scopeLine: 389, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!356 = !DISubroutineType(types: !357)
!357 = !{!98, !354}
!358 = !DISubprogram(name: "find", linkageName: "_ZNSt11char_traitsIcE4findEPKcmRS1_", scope: !337, file: !338, line: 399, type: !359, scopeLine: 399, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!359 = !DISubroutineType(types: !360)
!360 = !{!354, !354, !98, !345}
!361 = !DISubprogram(name: "move", linkageName: "_ZNSt11char_traitsIcE4moveEPcPKcm", scope: !337, file: !338, line: 411, type: !362, scopeLine: 411, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!362 = !DISubroutineType(types: !363)
!363 = !{!364, !364, !354, !98}
!364 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !344, size: 64)
!365 = !DISubprogram(name: "copy", linkageName: "_ZNSt11char_traitsIcE4copyEPcPKcm", scope: !337, file: !338, line: 423, type: !362, scopeLine: 423, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!366 = !DISubprogram(name: "assign", linkageName: "_ZNSt11char_traitsIcE6assignEPcmc", scope: !337, file: !338, line: 435, type: !367, scopeLine: 435, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!367 = !DISubroutineType(types: !368)
!368 = !{!364, !364, !98, !344}
!369 = !DISubprogram(name: "to_char_type", linkageName: "_ZNSt11char_traitsIcE12to_char_typeERKi", scope: !337, file: !338, line: 447, type: !370, scopeLine: 447, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!370 = !DISubroutineType(types: !371)
!371 = !{!344, !372}
!372 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !373, size: 64)
!373 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !374)
!374 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_type", scope: !337, file: !338, line: 338, baseType: !283)
!375 = !DISubprogram(name: "to_int_type", linkageName: "_ZNSt11char_traitsIcE11to_int_typeERKc", scope: !337, file: !338, line: 453, type: !376, scopeLine: 453, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!376 = !DISubroutineType(types: !377)
!377 = !{!374, !345}
!378 = !DISubprogram(name: "eq_int_type", linkageName: "_ZNSt11char_traitsIcE11eq_int_typeERKiS2_", scope: !337, file: !338, line: 457, type: !379, scopeLine: 457, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!379 = !DISubroutineType(types: !380)
!380 = !{!156, !372, !372}
!381 = !DISubprogram(name: "eof", linkageName: "_ZNSt11char_traitsIcE3eofEv", scope: !337, file: !338, line: 461, type: !382, scopeLine: 461, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!382 = !DISubroutineType(types: !383)
!383 = !{!374}
!384 = !DISubprogram(name: "not_eof", linkageName: "_ZNSt11char_traitsIcE7not_eofERKi", scope: !337, file: !338, line: 465, type: !385, scopeLine: 465, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!385 = !DISubroutineType(types: !386)
!386 = !{!374, !372}
!387 = !{!335}
!388 = !DISubprogram(name: "basic_string", scope: !37, file: !30, line: 187, type: !389, scopeLine: 187, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!389 = !DISubroutineType(types: !390)
!390 = !{null, !391, !392, !119}
!391 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !37, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!392 = !DICompositeType(tag: DW_TAG_structure_type, name: "__sv_wrapper", scope: !37, file: !30, line: 171, size: 128, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12__sv_wrapperE")
!393 = !DISubprogram(name: "_M_data", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7_M_dataEPc", scope: !37, file: !30, line: 223, type: !394, scopeLine: 223, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!394 = !DISubroutineType(types: !395)
!395 = !{null, !391, !174}
!396 = !DISubprogram(name: "_M_length", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_lengthEm", scope: !37, file: !30, line: 228, type: !397, scopeLine: 228, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!397 = !DISubroutineType(types: !398)
!398 = !{null, !391, !44}
!399 = !DISubprogram(name: "_M_data", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7_M_dataEv", scope: !37, file: !30, line: 233, type: !400, scopeLine: 233, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!400 = !DISubroutineType(types: !401)
!401 = !{!174, !402}
!402 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !403, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!403 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !37)
!404 = !DISubprogram(name: "_M_local_data", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE13_M_local_dataEv", scope: !37, file: !30, line: 238, type: !405, scopeLine: 238, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!405 = !DISubroutineType(types: !406)
!406 = !{!174, !391}
!407 = !DISubprogram(name: "_M_local_data", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE13_M_local_dataEv", scope: !37, file: !30, line: 249, type: !408, scopeLine: 249, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!408 = !DISubroutineType(types: !409)
!409 = !{!410, !402}
!410 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_pointer", scope: !37, file: !30, line: 131, baseType: !411, flags: DIFlagPublic)
!411 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_pointer", scope: !47, file: !46, line: 58, baseType: !412)
!412 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_pointer", scope: !51, file: !52, line: 423, baseType: !91)
!413 = !DISubprogram(name: "_M_capacity", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE11_M_capacityEm", scope: !37, file: !30, line: 260, type: !397, scopeLine: 260, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!414 = !DISubprogram(name: "_M_set_length", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE13_M_set_lengthEm", scope: !37, file: !30, line: 265, type: !397, scopeLine: 265, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!415 = !DISubprogram(name: "_M_is_local", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE11_M_is_localEv", scope: !37, file: !30, line: 273, type: !416, scopeLine: 273, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!416 = !DISubroutineType(types: !417)
!417 = !{!156, !402}
!418 = !DISubprogram(name: "_M_create", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_createERmm", scope: !37, file: !30, line: 279, type: !419, scopeLine: 279, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!419 = !DISubroutineType(types: !420)
!420 = !{!174, !391, !421, !44}
!421 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !44, size: 64)
!422 = !DISubprogram(name: "_M_dispose", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv", scope: !37, file: !30, line: 283, type: !423, scopeLine: 283, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!423 = !DISubroutineType(types: !424)
!424 = !{null, !391}
!425 = !DISubprogram(name: "_M_destroy", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_destroyEm", scope: !37, file: !30, line: 291, type: !397, scopeLine: 291, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!426 = !DISubprogram(name: "_M_construct", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructEmc", scope: !37, file: !30, line: 335, type: !427, scopeLine: 335, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!427 = !DISubroutineType(types: !428)
!428 = !{null, !391, !44, !5}
!429 = !DISubprogram(name: "_M_get_allocator", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE16_M_get_allocatorEv", scope: !37, file: !30, line: 339, type: !430, scopeLine: 339, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!430 = !DISubroutineType(types: !431)
!431 = !{!432, !391}
!432 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !167, size: 64)
!433 = !DISubprogram(name: "_M_get_allocator", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE16_M_get_allocatorEv", scope: !37, file: !30, line: 344, type: !434, scopeLine: 344, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!434 = !DISubroutineType(types: !435)
!435 = !{!436, !402}
!436 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !437, size: 64)
!437 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !167)
!438 = !DISubprogram(name: "_M_use_local_data", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE17_M_use_local_dataEv", scope: !37, file: !30, line: 351, type: !405, scopeLine: 351, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!439 = !DISubprogram(name: "_M_check", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE8_M_checkEmPKc", scope: !37, file: !30, line: 379, type: !440, scopeLine: 379, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!440 = !DISubroutineType(types: !441)
!441 = !{!44, !402, !44, !91}
!442 = !DISubprogram(name: "_M_check_length", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE15_M_check_lengthEmmPKc", scope: !37, file: !30, line: 390, type: !443, scopeLine: 390, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!443 = !DISubroutineType(types: !444)
!444 = !{null, !402, !44, !44, !91}
!445 = !DISubprogram(name: "_M_limit", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE8_M_limitEmm", scope: !37, file: !30, line: 400, type: !446, scopeLine: 400, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!446 = !DISubroutineType(types: !447)
!447 = !{!44, !402, !44, !44}
!448 = !DISubprogram(name: "_M_disjunct", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE11_M_disjunctEPKc", scope: !37, file: !30, line: 408, type: !449, scopeLine: 408, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!449 = !DISubroutineType(types: !450)
!450 = !{!156, !402, !91}
!451 = !DISubprogram(name: "_S_copy", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7_S_copyEPcPKcm", scope: !37, file: !30, line: 418, type: !452, scopeLine: 418, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!452 = !DISubroutineType(types: !453)
!453 = !{null, !58, !91, !44}
!454 = !DISubprogram(name: "_S_move", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7_S_moveEPcPKcm", scope: !37, file: !30, line: 428, type: !452, scopeLine: 428, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!455 = !DISubprogram(name: "_S_assign", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_S_assignEPcmc", scope: !37, file: !30, line: 438, type: !456, scopeLine: 438, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!456 = !DISubroutineType(types: !457)
!457 = !{null, !58, !44, !5}
!458 = !DISubprogram(name: "_S_copy_chars", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE13_S_copy_charsEPcN9__gnu_cxx17__normal_iteratorIS5_S4_EES8_", scope: !37, file: !30, line: 459, type: !459, scopeLine: 459, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!459 = !DISubroutineType(types: !460)
!460 = !{null, !58, !461, !461}
!461 = !DIDerivedType(tag: DW_TAG_typedef, name: "iterator", scope: !37, file: !30, line: 132, baseType: !462, flags: DIFlagPublic)
!462 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__normal_iterator<char *, std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> > >", scope: !48, file: !240, line: 1043, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !463, templateParams: !517, identifier: "_ZTSN9__gnu_cxx17__normal_iteratorIPcNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEE")
!463 = !{!464, !465, !469, !474, !485, !490, !494, !497, !498, !499, !506, !509, !512, !513, !514}
!464 = !DIDerivedType(tag: DW_TAG_member, name: "_M_current", scope: !462, file: !240, line: 1046, baseType: !58, size: 64, flags: DIFlagProtected)
!465 = !DISubprogram(name: "__normal_iterator", scope: !462, file: !240, line: 1068, type: !466, scopeLine: 1068, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!466 = !DISubroutineType(types: !467)
!467 = !{null, !468}
!468 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !462, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!469 = !DISubprogram(name: "__normal_iterator", scope: !462, file: !240, line: 1072, type: !470, scopeLine: 1072, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!470 = !DISubroutineType(types: !471)
!471 = !{null, !468, !472}
!472 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !473, size: 64)
!473 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !58)
!474 = !DISubprogram(name: "operator*", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPcNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEdeEv", scope: !462, file: !240, line: 1095, type: !475, scopeLine: 1095, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!475 = !DISubroutineType(types: !476)
!476 = !{!477, !483}
!477 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !462, file: !240, line: 1061, baseType: !478, flags: DIFlagPublic)
!478 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !480, file: !479, line: 216, baseType: !86)
!479 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_iterator_base_types.h", directory: "")
!480 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "iterator_traits<char *>", scope: !40, file: !479, line: 210, size: 8, flags: DIFlagTypePassByValue, elements: !171, templateParams: !481, identifier: "_ZTSSt15iterator_traitsIPcE")
!481 = !{!482}
!482 = !DITemplateTypeParameter(name: "_Iterator", type: !58)
!483 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !484, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!484 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !462)
!485 = !DISubprogram(name: "operator->", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPcNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEptEv", scope: !462, file: !240, line: 1100, type: !486, scopeLine: 1100, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!486 = !DISubroutineType(types: !487)
!487 = !{!488, !483}
!488 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !462, file: !240, line: 1062, baseType: !489, flags: DIFlagPublic)
!489 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !480, file: !479, line: 215, baseType: !58)
!490 = !DISubprogram(name: "operator++", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPcNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEppEv", scope: !462, file: !240, line: 1105, type: !491, scopeLine: 1105, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!491 = !DISubroutineType(types: !492)
!492 = !{!493, !468}
!493 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !462, size: 64)
!494 = !DISubprogram(name: "operator++", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPcNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEppEi", scope: !462, file: !240, line: 1113, type: !495, scopeLine: 1113, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!495 = !DISubroutineType(types: !496)
!496 = !{!462, !468, !283}
!497 = !DISubprogram(name: "operator--", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPcNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEmmEv", scope: !462, file: !240, line: 1119, type: !491, scopeLine: 1119, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!498 = !DISubprogram(name: "operator--", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPcNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEmmEi", scope: !462, file: !240, line: 1127, type: !495, scopeLine: 1127, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!499 = !DISubprogram(name: "operator[]", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPcNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEixEl", scope: !462, file: !240, line: 1133, type: !500, scopeLine: 1133, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!500 = !DISubroutineType(types: !501)
!501 = !{!477, !483, !502}
!502 = !DIDerivedType(tag: DW_TAG_typedef, name: "difference_type", scope: !462, file: !240, line: 1060, baseType: !503, flags: DIFlagPublic)
!503 = !DIDerivedType(tag: DW_TAG_typedef, name: "difference_type", scope: !480, file: !479, line: 214, baseType: !504)
!504 = !DIDerivedType(tag: DW_TAG_typedef, name: "ptrdiff_t", scope: !40, file: !99, line: 299, baseType: !505)
!505 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!506 = !DISubprogram(name: "operator+=", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPcNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEpLEl", scope: !462, file: !240, line: 1138, type: !507, scopeLine: 1138, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!507 = !DISubroutineType(types: !508)
!508 = !{!493, !468, !502}
!509 = !DISubprogram(name: "operator+", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPcNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEplEl", scope: !462, file: !240, line: 1143, type: !510, scopeLine: 1143, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!510 = !DISubroutineType(types: !511)
!511 = !{!462, !483, !502}
!512 = !DISubprogram(name: "operator-=", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPcNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEmIEl", scope: !462, file: !240, line: 1148, type: !507, scopeLine: 1148, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!513 = !DISubprogram(name: "operator-", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPcNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEmiEl", scope: !462, file: !240, line: 1153, type: !510, scopeLine: 1153, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!514 = !DISubprogram(name: "base", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPcNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE4baseEv", scope: !462, file: !240, line: 1158, type: !515, scopeLine: 1158, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!515 = !DISubroutineType(types: !516)
!516 = !{!472, !483}
!517 = !{!482, !518}
!518 = !DITemplateTypeParameter(name: "_Container", type: !37)
!519 = !DISubprogram(name: "_S_copy_chars", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE13_S_copy_charsEPcN9__gnu_cxx17__normal_iteratorIPKcS4_EESA_", scope: !37, file: !30, line: 464, type: !520, scopeLine: 464, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!520 = !DISubroutineType(types: !521)
!521 = !{null, !58, !522, !522}
!522 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_iterator", scope: !37, file: !30, line: 134, baseType: !523, flags: DIFlagPublic)
!523 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__normal_iterator<const char *, std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> > >", scope: !48, file: !240, line: 1043, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !524, templateParams: !575, identifier: "_ZTSN9__gnu_cxx17__normal_iteratorIPKcNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEE")
!524 = !{!525, !526, !530, !535, !545, !550, !554, !557, !558, !559, !564, !567, !570, !571, !572}
!525 = !DIDerivedType(tag: DW_TAG_member, name: "_M_current", scope: !523, file: !240, line: 1046, baseType: !91, size: 64, flags: DIFlagProtected)
!526 = !DISubprogram(name: "__normal_iterator", scope: !523, file: !240, line: 1068, type: !527, scopeLine: 1068, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!527 = !DISubroutineType(types: !528)
!528 = !{null, !529}
!529 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !523, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!530 = !DISubprogram(name: "__normal_iterator", scope: !523, file: !240, line: 1072, type: !531, scopeLine: 1072, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!531 = !DISubroutineType(types: !532)
!532 = !{null, !529, !533}
!533 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !534, size: 64)
!534 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !91)
!535 = !DISubprogram(name: "operator*", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPKcNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEdeEv", scope: !523, file: !240, line: 1095, type: !536, scopeLine: 1095, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!536 = !DISubroutineType(types: !537)
!537 = !{!538, !543}
!538 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !523, file: !240, line: 1061, baseType: !539, flags: DIFlagPublic)
!539 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !540, file: !479, line: 227, baseType: !93)
!540 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "iterator_traits<const char *>", scope: !40, file: !479, line: 221, size: 8, flags: DIFlagTypePassByValue, elements: !171, templateParams: !541, identifier: "_ZTSSt15iterator_traitsIPKcE")
!541 = !{!542}
!542 = !DITemplateTypeParameter(name: "_Iterator", type: !91)
!543 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !544, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!544 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !523)
!545 = !DISubprogram(name: "operator->", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPKcNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEptEv", scope: !523, file: !240, line: 1100, type: !546, scopeLine: 1100, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!546 = !DISubroutineType(types: !547)
!547 = !{!548, !543}
!548 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !523, file: !240, line: 1062, baseType: !549, flags: DIFlagPublic)
!549 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !540, file: !479, line: 226, baseType: !91)
!550 = !DISubprogram(name: "operator++", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPKcNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEppEv", scope: !523, file: !240, line: 1105, type: !551, scopeLine: 1105, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!551 = !DISubroutineType(types: !552)
!552 = !{!553, !529}
!553 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !523, size: 64)
!554 = !DISubprogram(name: "operator++", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPKcNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEppEi", scope: !523, file: !240, line: 1113, type: !555, scopeLine: 1113, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!555 = !DISubroutineType(types: !556)
!556 = !{!523, !529, !283}
!557 = !DISubprogram(name: "operator--", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPKcNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEmmEv", scope: !523, file: !240, line: 1119, type: !551, scopeLine: 1119, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!558 = !DISubprogram(name: "operator--", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPKcNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEmmEi", scope: !523, file: !240, line: 1127, type: !555, scopeLine: 1127, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!559 = !DISubprogram(name: "operator[]", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPKcNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEixEl", scope: !523, file: !240, line: 1133, type: !560, scopeLine: 1133, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!560 = !DISubroutineType(types: !561)
!561 = !{!538, !543, !562}
!562 = !DIDerivedType(tag: DW_TAG_typedef, name: "difference_type", scope: !523, file: !240, line: 1060, baseType: !563, flags: DIFlagPublic)
!563 = !DIDerivedType(tag: DW_TAG_typedef, name: "difference_type", scope: !540, file: !479, line: 225, baseType: !504)
!564 = !DISubprogram(name: "operator+=", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPKcNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEpLEl", scope: !523, file: !240, line: 1138, type: !565, scopeLine: 1138, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!565 = !DISubroutineType(types: !566)
!566 = !{!553, !529, !562}
!567 = !DISubprogram(name: "operator+", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPKcNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEplEl", scope: !523, file: !240, line: 1143, type: !568, scopeLine: 1143, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!568 = !DISubroutineType(types: !569)
!569 = !{!523, !543, !562}
!570 = !DISubprogram(name: "operator-=", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPKcNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEmIEl", scope: !523, file: !240, line: 1148, type: !565, scopeLine: 1148, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!571 = !DISubprogram(name: "operator-", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPKcNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEmiEl", scope: !523, file: !240, line: 1153, type: !568, scopeLine: 1153, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!572 = !DISubprogram(name: "base", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPKcNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE4baseEv", scope: !523, file: !240, line: 1158, type: !573, scopeLine: 1158, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!573 = !DISubroutineType(types: !574)
!574 = !{!533, !543}
!575 = !{!542, !518}
!576 = !DISubprogram(name: "_S_copy_chars", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE13_S_copy_charsEPcS5_S5_", scope: !37, file: !30, line: 470, type: !577, scopeLine: 470, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!577 = !DISubroutineType(types: !578)
!578 = !{null, !58, !58, !58}
!579 = !DISubprogram(name: "_S_copy_chars", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE13_S_copy_charsEPcPKcS7_", scope: !37, file: !30, line: 475, type: !580, scopeLine: 475, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!580 = !DISubroutineType(types: !581)
!581 = !{null, !58, !91, !91}
!582 = !DISubprogram(name: "_S_compare", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_S_compareEmm", scope: !37, file: !30, line: 481, type: !583, scopeLine: 481, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!583 = !DISubroutineType(types: !584)
!584 = !{!283, !44, !44}
!585 = !DISubprogram(name: "_M_assign", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_assignERKS4_", scope: !37, file: !30, line: 495, type: !586, scopeLine: 495, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!586 = !DISubroutineType(types: !587)
!587 = !{null, !391, !588}
!588 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !403, size: 64)
!589 = !DISubprogram(name: "_M_mutate", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_mutateEmmPKcm", scope: !37, file: !30, line: 499, type: !590, scopeLine: 499, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!590 = !DISubroutineType(types: !591)
!591 = !{null, !391, !44, !44, !91, !44}
!592 = !DISubprogram(name: "_M_erase", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE8_M_eraseEmm", scope: !37, file: !30, line: 504, type: !593, scopeLine: 504, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!593 = !DISubroutineType(types: !594)
!594 = !{null, !391, !44, !44}
!595 = !DISubprogram(name: "basic_string", scope: !37, file: !30, line: 515, type: !423, scopeLine: 515, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!596 = !DISubprogram(name: "basic_string", scope: !37, file: !30, line: 528, type: !597, scopeLine: 528, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!597 = !DISubroutineType(types: !598)
!598 = !{null, !391, !119}
!599 = !DISubprogram(name: "basic_string", scope: !37, file: !30, line: 540, type: !586, scopeLine: 540, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!600 = !DISubprogram(name: "basic_string", scope: !37, file: !30, line: 557, type: !601, scopeLine: 557, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!601 = !DISubroutineType(types: !602)
!602 = !{null, !391, !588, !44, !119}
!603 = !DISubprogram(name: "basic_string", scope: !37, file: !30, line: 574, type: !604, scopeLine: 574, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!604 = !DISubroutineType(types: !605)
!605 = !{null, !391, !588, !44, !44}
!606 = !DISubprogram(name: "basic_string", scope: !37, file: !30, line: 592, type: !607, scopeLine: 592, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!607 = !DISubroutineType(types: !608)
!608 = !{null, !391, !588, !44, !44, !119}
!609 = !DISubprogram(name: "basic_string", scope: !37, file: !30, line: 612, type: !610, scopeLine: 612, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!610 = !DISubroutineType(types: !611)
!611 = !{null, !391, !91, !44, !119}
!612 = !DISubprogram(name: "basic_string", scope: !37, file: !30, line: 670, type: !613, scopeLine: 670, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!613 = !DISubroutineType(types: !614)
!614 = !{null, !391, !615}
!615 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !37, size: 64)
!616 = !DISubprogram(name: "basic_string", scope: !37, file: !30, line: 698, type: !617, scopeLine: 698, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!617 = !DISubroutineType(types: !618)
!618 = !{null, !391, !619, !119}
!619 = !DICompositeType(tag: DW_TAG_class_type, name: "initializer_list<char>", scope: !40, file: !620, line: 47, size: 128, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16initializer_listIcE")
!620 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/initializer_list", directory: "")
!621 = !DISubprogram(name: "basic_string", scope: !37, file: !30, line: 703, type: !622, scopeLine: 703, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!622 = !DISubroutineType(types: !623)
!623 = !{null, !391, !588, !119}
!624 = !DISubprogram(name: "basic_string", scope: !37, file: !30, line: 708, type: !625, scopeLine: 708, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!625 = !DISubroutineType(types: !626)
!626 = !{null, !391, !615, !119}
!627 = !DISubprogram(name: "~basic_string", scope: !37, file: !30, line: 794, type: !423, scopeLine: 794, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!628 = !DISubprogram(name: "operator=", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEaSERKS4_", scope: !37, file: !30, line: 803, type: !629, scopeLine: 803, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!629 = !DISubroutineType(types: !630)
!630 = !{!631, !391, !588}
!631 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !37, size: 64)
!632 = !DISubprogram(name: "operator=", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEaSEPKc", scope: !37, file: !30, line: 814, type: !633, scopeLine: 814, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!633 = !DISubroutineType(types: !634)
!634 = !{!631, !391, !91}
!635 = !DISubprogram(name: "operator=", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEaSEc", scope: !37, file: !30, line: 826, type: !636, scopeLine: 826, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!636 = !DISubroutineType(types: !637)
!637 = !{!631, !391, !5}
!638 = !DISubprogram(name: "operator=", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEaSEOS4_", scope: !37, file: !30, line: 844, type: !639, scopeLine: 844, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!639 = !DISubroutineType(types: !640)
!640 = !{!631, !391, !615}
!641 = !DISubprogram(name: "operator=", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEaSESt16initializer_listIcE", scope: !37, file: !30, line: 913, type: !642, scopeLine: 913, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!642 = !DISubroutineType(types: !643)
!643 = !{!631, !391, !619}
!644 = !DISubprogram(name: "operator basic_string_view", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEcvSt17basic_string_viewIcS2_EEv", scope: !37, file: !30, line: 936, type: !645, scopeLine: 936, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!645 = !DISubroutineType(types: !646)
!646 = !{!196, !402}
!647 = !DISubprogram(name: "begin", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE5beginEv", scope: !37, file: !30, line: 947, type: !648, scopeLine: 947, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!648 = !DISubroutineType(types: !649)
!649 = !{!461, !391}
!650 = !DISubprogram(name: "begin", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE5beginEv", scope: !37, file: !30, line: 956, type: !651, scopeLine: 956, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!651 = !DISubroutineType(types: !652)
!652 = !{!522, !402}
!653 = !DISubprogram(name: "end", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE3endEv", scope: !37, file: !30, line: 965, type: !648, scopeLine: 965, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!654 = !DISubprogram(name: "end", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE3endEv", scope: !37, file: !30, line: 974, type: !651, scopeLine: 974, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!655 = !DISubprogram(name: "rbegin", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6rbeginEv", scope: !37, file: !30, line: 984, type: !656, scopeLine: 984, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!656 = !DISubroutineType(types: !657)
!657 = !{!658, !391}
!658 = !DIDerivedType(tag: DW_TAG_typedef, name: "reverse_iterator", scope: !37, file: !30, line: 136, baseType: !659, flags: DIFlagPublic)
!659 = !DICompositeType(tag: DW_TAG_class_type, name: "reverse_iterator<__gnu_cxx::__normal_iterator<char *, std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> > > >", scope: !40, file: !240, line: 132, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16reverse_iteratorIN9__gnu_cxx17__normal_iteratorIPcNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEEE")
!660 = !DISubprogram(name: "rbegin", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6rbeginEv", scope: !37, file: !30, line: 994, type: !661, scopeLine: 994, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!661 = !DISubroutineType(types: !662)
!662 = !{!663, !402}
!663 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reverse_iterator", scope: !37, file: !30, line: 135, baseType: !664, flags: DIFlagPublic)
!664 = !DICompositeType(tag: DW_TAG_class_type, name: "reverse_iterator<__gnu_cxx::__normal_iterator<const char *, std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> > > >", scope: !40, file: !240, line: 132, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16reverse_iteratorIN9__gnu_cxx17__normal_iteratorIPKcNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEEE")
!665 = !DISubprogram(name: "rend", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE4rendEv", scope: !37, file: !30, line: 1004, type: !656, scopeLine: 1004, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!666 = !DISubprogram(name: "rend", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE4rendEv", scope: !37, file: !30, line: 1014, type: !661, scopeLine: 1014, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!667 = !DISubprogram(name: "cbegin", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6cbeginEv", scope: !37, file: !30, line: 1024, type: !651, scopeLine: 1024, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!668 = !DISubprogram(name: "cend", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE4cendEv", scope: !37, file: !30, line: 1033, type: !651, scopeLine: 1033, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!669 = !DISubprogram(name: "crbegin", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7crbeginEv", scope: !37, file: !30, line: 1043, type: !661, scopeLine: 1043, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!670 = !DISubprogram(name: "crend", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE5crendEv", scope: !37, file: !30, line: 1053, type: !661, scopeLine: 1053, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!671 = !DISubprogram(name: "size", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE4sizeEv", scope: !37, file: !30, line: 1063, type: !672, scopeLine: 1063, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!672 = !DISubroutineType(types: !673)
!673 = !{!44, !402}
!674 = !DISubprogram(name: "length", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6lengthEv", scope: !37, file: !30, line: 1070, type: !672, scopeLine: 1070, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!675 = !DISubprogram(name: "max_size", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE8max_sizeEv", scope: !37, file: !30, line: 1076, type: !672, scopeLine: 1076, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!676 = !DISubprogram(name: "resize", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6resizeEmc", scope: !37, file: !30, line: 1091, type: !427, scopeLine: 1091, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!677 = !DISubprogram(name: "resize", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6resizeEm", scope: !37, file: !30, line: 1105, type: !397, scopeLine: 1105, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!678 = !DISubprogram(name: "shrink_to_fit", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE13shrink_to_fitEv", scope: !37, file: !30, line: 1114, type: !423, scopeLine: 1114, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!679 = !DISubprogram(name: "capacity", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE8capacityEv", scope: !37, file: !30, line: 1132, type: !672, scopeLine: 1132, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!680 = !DISubprogram(name: "reserve", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7reserveEm", scope: !37, file: !30, line: 1157, type: !397, scopeLine: 1157, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!681 = !DISubprogram(name: "reserve", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7reserveEv", scope: !37, file: !30, line: 1167, type: !423, scopeLine: 1167, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!682 = !DISubprogram(name: "clear", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE5clearEv", scope: !37, file: !30, line: 1174, type: !423, scopeLine: 1174, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!683 = !DISubprogram(name: "empty", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE5emptyEv", scope: !37, file: !30, line: 1183, type: !416, scopeLine: 1183, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!684 = !DISubprogram(name: "operator[]", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEixEm", scope: !37, file: !30, line: 1199, type: !685, scopeLine: 1199, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!685 = !DISubroutineType(types: !686)
!686 = !{!687, !402, !44}
!687 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !37, file: !30, line: 129, baseType: !688, flags: DIFlagPublic)
!688 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !47, file: !46, line: 63, baseType: !689)
!689 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !690, size: 64)
!690 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !691)
!691 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !47, file: !46, line: 56, baseType: !692)
!692 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !51, file: !52, line: 417, baseType: !5)
!693 = !DISubprogram(name: "operator[]", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEixEm", scope: !37, file: !30, line: 1217, type: !694, scopeLine: 1217, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!694 = !DISubroutineType(types: !695)
!695 = !{!696, !391, !44}
!696 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !37, file: !30, line: 128, baseType: !697, flags: DIFlagPublic)
!697 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !47, file: !46, line: 62, baseType: !698)
!698 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !691, size: 64)
!699 = !DISubprogram(name: "at", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE2atEm", scope: !37, file: !30, line: 1239, type: !685, scopeLine: 1239, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!700 = !DISubprogram(name: "at", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE2atEm", scope: !37, file: !30, line: 1261, type: !694, scopeLine: 1261, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!701 = !DISubprogram(name: "front", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE5frontEv", scope: !37, file: !30, line: 1278, type: !702, scopeLine: 1278, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!702 = !DISubroutineType(types: !703)
!703 = !{!696, !391}
!704 = !DISubprogram(name: "front", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE5frontEv", scope: !37, file: !30, line: 1290, type: !705, scopeLine: 1290, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!705 = !DISubroutineType(types: !706)
!706 = !{!687, !402}
!707 = !DISubprogram(name: "back", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE4backEv", scope: !37, file: !30, line: 1302, type: !702, scopeLine: 1302, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!708 = !DISubprogram(name: "back", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE4backEv", scope: !37, file: !30, line: 1314, type: !705, scopeLine: 1314, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!709 = !DISubprogram(name: "operator+=", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEpLERKS4_", scope: !37, file: !30, line: 1329, type: !629, scopeLine: 1329, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!710 = !DISubprogram(name: "operator+=", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEpLEPKc", scope: !37, file: !30, line: 1339, type: !633, scopeLine: 1339, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!711 = !DISubprogram(name: "operator+=", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEpLEc", scope: !37, file: !30, line: 1349, type: !636, scopeLine: 1349, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!712 = !DISubprogram(name: "operator+=", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEpLESt16initializer_listIcE", scope: !37, file: !30, line: 1363, type: !642, scopeLine: 1363, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!713 = !DISubprogram(name: "append", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6appendERKS4_", scope: !37, file: !30, line: 1387, type: !629, scopeLine: 1387, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!714 = !DISubprogram(name: "append", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6appendERKS4_mm", scope: !37, file: !30, line: 1405, type: !715, scopeLine: 1405, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!715 = !DISubroutineType(types: !716)
!716 = !{!631, !391, !588, !44, !44}
!717 = !DISubprogram(name: "append", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6appendEPKcm", scope: !37, file: !30, line: 1418, type: !718, scopeLine: 1418, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!718 = !DISubroutineType(types: !719)
!719 = !{!631, !391, !91, !44}
!720 = !DISubprogram(name: "append", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6appendEPKc", scope: !37, file: !30, line: 1432, type: !633, scopeLine: 1432, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!721 = !DISubprogram(name: "append", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6appendEmc", scope: !37, file: !30, line: 1450, type: !722, scopeLine: 1450, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!722 = !DISubroutineType(types: !723)
!723 = !{!631, !391, !44, !5}
!724 = !DISubprogram(name: "append", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6appendESt16initializer_listIcE", scope: !37, file: !30, line: 1461, type: !642, scopeLine: 1461, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!725 = !DISubprogram(name: "push_back", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9push_backEc", scope: !37, file: !30, line: 1524, type: !726, scopeLine: 1524, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!726 = !DISubroutineType(types: !727)
!727 = !{null, !391, !5}
!728 = !DISubprogram(name: "assign", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6assignERKS4_", scope: !37, file: !30, line: 1540, type: !629, scopeLine: 1540, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!729 = !DISubprogram(name: "assign", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6assignEOS4_", scope: !37, file: !30, line: 1586, type: !639, scopeLine: 1586, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!730 = !DISubprogram(name: "assign", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6assignERKS4_mm", scope: !37, file: !30, line: 1610, type: !715, scopeLine: 1610, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!731 = !DISubprogram(name: "assign", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6assignEPKcm", scope: !37, file: !30, line: 1627, type: !718, scopeLine: 1627, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!732 = !DISubprogram(name: "assign", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6assignEPKc", scope: !37, file: !30, line: 1644, type: !633, scopeLine: 1644, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!733 = !DISubprogram(name: "assign", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6assignEmc", scope: !37, file: !30, line: 1662, type: !722, scopeLine: 1662, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!734 = !DISubprogram(name: "assign", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6assignESt16initializer_listIcE", scope: !37, file: !30, line: 1692, type: !642, scopeLine: 1692, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!735 = !DISubprogram(name: "insert", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6insertEN9__gnu_cxx17__normal_iteratorIPKcS4_EEmc", scope: !37, file: !30, line: 1749, type: !736, scopeLine: 1749, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!736 = !DISubroutineType(types: !737)
!737 = !{!461, !391, !522, !44, !5}
!738 = !DISubprogram(name: "insert", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6insertEN9__gnu_cxx17__normal_iteratorIPKcS4_EESt16initializer_listIcE", scope: !37, file: !30, line: 1829, type: !739, scopeLine: 1829, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!739 = !DISubroutineType(types: !740)
!740 = !{!461, !391, !522, !619}
!741 = !DISubprogram(name: "insert", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6insertEmRKS4_", scope: !37, file: !30, line: 1857, type: !742, scopeLine: 1857, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!742 = !DISubroutineType(types: !743)
!743 = !{!631, !391, !44, !588}
!744 = !DISubprogram(name: "insert", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6insertEmRKS4_mm", scope: !37, file: !30, line: 1881, type: !745, scopeLine: 1881, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!745 = !DISubroutineType(types: !746)
!746 = !{!631, !391, !44, !588, !44, !44}
!747 = !DISubprogram(name: "insert", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6insertEmPKcm", scope: !37, file: !30, line: 1905, type: !748, scopeLine: 1905, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!748 = !DISubroutineType(types: !749)
!749 = !{!631, !391, !44, !91, !44}
!750 = !DISubprogram(name: "insert", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6insertEmPKc", scope: !37, file: !30, line: 1925, type: !751, scopeLine: 1925, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!751 = !DISubroutineType(types: !752)
!752 = !{!631, !391, !44, !91}
!753 = !DISubprogram(name: "insert", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6insertEmmc", scope: !37, file: !30, line: 1950, type: !754, scopeLine: 1950, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!754 = !DISubroutineType(types: !755)
!755 = !{!631, !391, !44, !44, !5}
!756 = !DISubprogram(name: "insert", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6insertEN9__gnu_cxx17__normal_iteratorIPKcS4_EEc", scope: !37, file: !30, line: 1969, type: !757, scopeLine: 1969, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!757 = !DISubroutineType(types: !758)
!758 = !{!461, !391, !759, !5}
!759 = !DIDerivedType(tag: DW_TAG_typedef, name: "__const_iterator", scope: !37, file: !30, line: 146, baseType: !522, flags: DIFlagProtected)
!760 = !DISubprogram(name: "erase", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE5eraseEmm", scope: !37, file: !30, line: 2032, type: !761, scopeLine: 2032, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!761 = !DISubroutineType(types: !762)
!762 = !{!631, !391, !44, !44}
!763 = !DISubprogram(name: "erase", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE5eraseEN9__gnu_cxx17__normal_iteratorIPKcS4_EE", scope: !37, file: !30, line: 2052, type: !764, scopeLine: 2052, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!764 = !DISubroutineType(types: !765)
!765 = !{!461, !391, !759}
!766 = !DISubprogram(name: "erase", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE5eraseEN9__gnu_cxx17__normal_iteratorIPKcS4_EES9_", scope: !37, file: !30, line: 2072, type: !767, scopeLine: 2072, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!767 = !DISubroutineType(types: !768)
!768 = !{!461, !391, !759, !759}
!769 = !DISubprogram(name: "pop_back", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE8pop_backEv", scope: !37, file: !30, line: 2092, type: !423, scopeLine: 2092, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!770 = !DISubprogram(name: "replace", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7replaceEmmRKS4_", scope: !37, file: !30, line: 2118, type: !771, scopeLine: 2118, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!771 = !DISubroutineType(types: !772)
!772 = !{!631, !391, !44, !44, !588}
!773 = !DISubprogram(name: "replace", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7replaceEmmRKS4_mm", scope: !37, file: !30, line: 2141, type: !774, scopeLine: 2141, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!774 = !DISubroutineType(types: !775)
!775 = !{!631, !391, !44, !44, !588, !44, !44}
!776 = !DISubprogram(name: "replace", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7replaceEmmPKcm", scope: !37, file: !30, line: 2167, type: !777, scopeLine: 2167, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!777 = !DISubroutineType(types: !778)
!778 = !{!631, !391, !44, !44, !91, !44}
!779 = !DISubprogram(name: "replace", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7replaceEmmPKc", scope: !37, file: !30, line: 2193, type: !780, scopeLine: 2193, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!780 = !DISubroutineType(types: !781)
!781 = !{!631, !391, !44, !44, !91}
!782 = !DISubprogram(name: "replace", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7replaceEmmmc", scope: !37, file: !30, line: 2218, type: !783, scopeLine: 2218, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!783 = !DISubroutineType(types: !784)
!784 = !{!631, !391, !44, !44, !44, !5}
!785 = !DISubprogram(name: "replace", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7replaceEN9__gnu_cxx17__normal_iteratorIPKcS4_EES9_RKS4_", scope: !37, file: !30, line: 2237, type: !786, scopeLine: 2237, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!786 = !DISubroutineType(types: !787)
!787 = !{!631, !391, !759, !759, !588}
!788 = !DISubprogram(name: "replace", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7replaceEN9__gnu_cxx17__normal_iteratorIPKcS4_EES9_S8_m", scope: !37, file: !30, line: 2258, type: !789, scopeLine: 2258, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!789 = !DISubroutineType(types: !790)
!790 = !{!631, !391, !759, !759, !91, !44}
!791 = !DISubprogram(name: "replace", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7replaceEN9__gnu_cxx17__normal_iteratorIPKcS4_EES9_S8_", scope: !37, file: !30, line: 2281, type: !792, scopeLine: 2281, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!792 = !DISubroutineType(types: !793)
!793 = !{!631, !391, !759, !759, !91}
!794 = !DISubprogram(name: "replace", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7replaceEN9__gnu_cxx17__normal_iteratorIPKcS4_EES9_mc", scope: !37, file: !30, line: 2303, type: !795, scopeLine: 2303, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!795 = !DISubroutineType(types: !796)
!796 = !{!631, !391, !759, !759, !44, !5}
!797 = !DISubprogram(name: "replace", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7replaceEN9__gnu_cxx17__normal_iteratorIPKcS4_EES9_PcSA_", scope: !37, file: !30, line: 2362, type: !798, scopeLine: 2362, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!798 = !DISubroutineType(types: !799)
!799 = !{!631, !391, !759, !759, !58, !58}
!800 = !DISubprogram(name: "replace", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7replaceEN9__gnu_cxx17__normal_iteratorIPKcS4_EES9_S8_S8_", scope: !37, file: !30, line: 2374, type: !801, scopeLine: 2374, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!801 = !DISubroutineType(types: !802)
!802 = !{!631, !391, !759, !759, !91, !91}
!803 = !DISubprogram(name: "replace", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7replaceEN9__gnu_cxx17__normal_iteratorIPKcS4_EES9_NS6_IPcS4_EESB_", scope: !37, file: !30, line: 2386, type: !804, scopeLine: 2386, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!804 = !DISubroutineType(types: !805)
!805 = !{!631, !391, !759, !759, !461, !461}
!806 = !DISubprogram(name: "replace", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7replaceEN9__gnu_cxx17__normal_iteratorIPKcS4_EES9_S9_S9_", scope: !37, file: !30, line: 2398, type: !807, scopeLine: 2398, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!807 = !DISubroutineType(types: !808)
!808 = !{!631, !391, !759, !759, !522, !522}
!809 = !DISubprogram(name: "replace", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7replaceEN9__gnu_cxx17__normal_iteratorIPKcS4_EES9_St16initializer_listIcE", scope: !37, file: !30, line: 2424, type: !810, scopeLine: 2424, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!810 = !DISubroutineType(types: !811)
!811 = !{!631, !391, !522, !522, !619}
!812 = !DISubprogram(name: "_M_replace_aux", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE14_M_replace_auxEmmmc", scope: !37, file: !30, line: 2504, type: !783, scopeLine: 2504, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!813 = !DISubprogram(name: "_M_replace", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_replaceEmmPKcm", scope: !37, file: !30, line: 2509, type: !814, scopeLine: 2509, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!814 = !DISubroutineType(types: !815)
!815 = !{!631, !391, !44, !44, !91, !43}
!816 = !DISubprogram(name: "_M_append", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_appendEPKcm", scope: !37, file: !30, line: 2514, type: !718, scopeLine: 2514, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!817 = !DISubprogram(name: "copy", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE4copyEPcmm", scope: !37, file: !30, line: 2532, type: !818, scopeLine: 2532, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!818 = !DISubroutineType(types: !819)
!819 = !{!44, !402, !58, !44, !44}
!820 = !DISubprogram(name: "swap", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE4swapERS4_", scope: !37, file: !30, line: 2543, type: !821, scopeLine: 2543, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!821 = !DISubroutineType(types: !822)
!822 = !{null, !391, !631}
!823 = !DISubprogram(name: "c_str", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE5c_strEv", scope: !37, file: !30, line: 2554, type: !824, scopeLine: 2554, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!824 = !DISubroutineType(types: !825)
!825 = !{!91, !402}
!826 = !DISubprogram(name: "data", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE4dataEv", scope: !37, file: !30, line: 2567, type: !824, scopeLine: 2567, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!827 = !DISubprogram(name: "data", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE4dataEv", scope: !37, file: !30, line: 2579, type: !828, scopeLine: 2579, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!828 = !DISubroutineType(types: !829)
!829 = !{!58, !391}
!830 = !DISubprogram(name: "get_allocator", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE13get_allocatorEv", scope: !37, file: !30, line: 2588, type: !831, scopeLine: 2588, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!831 = !DISubroutineType(types: !832)
!832 = !{!167, !402}
!833 = !DISubprogram(name: "find", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE4findEPKcmm", scope: !37, file: !30, line: 2605, type: !834, scopeLine: 2605, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!834 = !DISubroutineType(types: !835)
!835 = !{!44, !402, !91, !44, !44}
!836 = !DISubprogram(name: "find", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE4findERKS4_m", scope: !37, file: !30, line: 2620, type: !837, scopeLine: 2620, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!837 = !DISubroutineType(types: !838)
!838 = !{!44, !402, !588, !44}
!839 = !DISubprogram(name: "find", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE4findEPKcm", scope: !37, file: !30, line: 2654, type: !840, scopeLine: 2654, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!840 = !DISubroutineType(types: !841)
!841 = !{!44, !402, !91, !44}
!842 = !DISubprogram(name: "find", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE4findEcm", scope: !37, file: !30, line: 2672, type: !843, scopeLine: 2672, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!843 = !DISubroutineType(types: !844)
!844 = !{!44, !402, !5, !44}
!845 = !DISubprogram(name: "rfind", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE5rfindERKS4_m", scope: !37, file: !30, line: 2686, type: !837, scopeLine: 2686, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!846 = !DISubprogram(name: "rfind", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE5rfindEPKcmm", scope: !37, file: !30, line: 2722, type: !834, scopeLine: 2722, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!847 = !DISubprogram(name: "rfind", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE5rfindEPKcm", scope: !37, file: !30, line: 2737, type: !840, scopeLine: 2737, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!848 = !DISubprogram(name: "rfind", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE5rfindEcm", scope: !37, file: !30, line: 2755, type: !843, scopeLine: 2755, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!849 = !DISubprogram(name: "find_first_of", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE13find_first_ofERKS4_m", scope: !37, file: !30, line: 2770, type: !837, scopeLine: 2770, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!850 = !DISubprogram(name: "find_first_of", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE13find_first_ofEPKcmm", scope: !37, file: !30, line: 2807, type: !834, scopeLine: 2807, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!851 = !DISubprogram(name: "find_first_of", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE13find_first_ofEPKcm", scope: !37, file: !30, line: 2822, type: !840, scopeLine: 2822, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!852 = !DISubprogram(name: "find_first_of", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE13find_first_ofEcm", scope: !37, file: !30, line: 2843, type: !843, scopeLine: 2843, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!853 = !DISubprogram(name: "find_last_of", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12find_last_ofERKS4_m", scope: !37, file: !30, line: 2859, type: !837, scopeLine: 2859, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!854 = !DISubprogram(name: "find_last_of", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12find_last_ofEPKcmm", scope: !37, file: !30, line: 2896, type: !834, scopeLine: 2896, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!855 = !DISubprogram(name: "find_last_of", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12find_last_ofEPKcm", scope: !37, file: !30, line: 2911, type: !840, scopeLine: 2911, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!856 = !DISubprogram(name: "find_last_of", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12find_last_ofEcm", scope: !37, file: !30, line: 2932, type: !843, scopeLine: 2932, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!857 = !DISubprogram(name: "find_first_not_of", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE17find_first_not_ofERKS4_m", scope: !37, file: !30, line: 2947, type: !837, scopeLine: 2947, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!858 = !DISubprogram(name: "find_first_not_of", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE17find_first_not_ofEPKcmm", scope: !37, file: !30, line: 2984, type: !834, scopeLine: 2984, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!859 = !DISubprogram(name: "find_first_not_of", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE17find_first_not_ofEPKcm", scope: !37, file: !30, line: 2999, type: !840, scopeLine: 2999, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!860 = !DISubprogram(name: "find_first_not_of", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE17find_first_not_ofEcm", scope: !37, file: !30, line: 3018, type: !843, scopeLine: 3018, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!861 = !DISubprogram(name: "find_last_not_of", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE16find_last_not_ofERKS4_m", scope: !37, file: !30, line: 3034, type: !837, scopeLine: 3034, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!862 = !DISubprogram(name: "find_last_not_of", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE16find_last_not_ofEPKcmm", scope: !37, file: !30, line: 3071, type: !834, scopeLine: 3071, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!863 = !DISubprogram(name: "find_last_not_of", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE16find_last_not_ofEPKcm", scope: !37, file: !30, line: 3086, type: !840, scopeLine: 3086, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!864 = !DISubprogram(name: "find_last_not_of", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE16find_last_not_ofEcm", scope: !37, file: !30, line: 3105, type: !843, scopeLine: 3105, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!865 = !DISubprogram(name: "substr", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6substrEmm", scope: !37, file: !30, line: 3122, type: !866, scopeLine: 3122, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!866 = !DISubroutineType(types: !867)
!867 = !{!37, !402, !44, !44}
!868 = !DISubprogram(name: "compare", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7compareERKS4_", scope: !37, file: !30, line: 3142, type: !869, scopeLine: 3142, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!869 = !DISubroutineType(types: !870)
!870 = !{!283, !402, !588}
!871 = !DISubprogram(name: "compare", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7compareEmmRKS4_", scope: !37, file: !30, line: 3239, type: !872, scopeLine: 3239, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!872 = !DISubroutineType(types: !873)
!873 = !{!283, !402, !44, !44, !588}
!874 = !DISubprogram(name: "compare", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7compareEmmRKS4_mm", scope: !37, file: !30, line: 3266, type: !875, scopeLine: 3266, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!875 = !DISubroutineType(types: !876)
!876 = !{!283, !402, !44, !44, !588, !44, !44}
!877 = !DISubprogram(name: "compare", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7compareEPKc", scope: !37, file: !30, line: 3285, type: !878, scopeLine: 3285, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!878 = !DISubroutineType(types: !879)
!879 = !{!283, !402, !91}
!880 = !DISubprogram(name: "compare", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7compareEmmPKc", scope: !37, file: !30, line: 3310, type: !881, scopeLine: 3310, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!881 = !DISubroutineType(types: !882)
!882 = !{!283, !402, !44, !44, !91}
!883 = !DISubprogram(name: "compare", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7compareEmmPKcm", scope: !37, file: !30, line: 3338, type: !884, scopeLine: 3338, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!884 = !DISubroutineType(types: !885)
!885 = !{!283, !402, !44, !44, !91, !44}
!886 = !{!335, !336, !887}
!887 = !DITemplateTypeParameter(name: "_Alloc", type: !61, defaulted: true)
!888 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!889 = !{!890}
!890 = !DIEnumerator(name: "_S_local_capacity", value: 15, isUnsigned: true)
!891 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "_Ios_Openmode", scope: !40, file: !892, line: 111, baseType: !283, size: 32, elements: !893, identifier: "_ZTSSt13_Ios_Openmode")
!892 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/ios_base.h", directory: "")
!893 = !{!894, !895, !896, !897, !898, !899, !900, !901, !902, !903}
!894 = !DIEnumerator(name: "_S_app", value: 1)
!895 = !DIEnumerator(name: "_S_ate", value: 2)
!896 = !DIEnumerator(name: "_S_bin", value: 4)
!897 = !DIEnumerator(name: "_S_in", value: 8)
!898 = !DIEnumerator(name: "_S_out", value: 16)
!899 = !DIEnumerator(name: "_S_trunc", value: 32)
!900 = !DIEnumerator(name: "_S_noreplace", value: 64)
!901 = !DIEnumerator(name: "_S_ios_openmode_end", value: 65536)
!902 = !DIEnumerator(name: "_S_ios_openmode_max", value: 2147483647)
!903 = !DIEnumerator(name: "_S_ios_openmode_min", value: -2147483648)
!904 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "_Ios_Iostate", scope: !40, file: !892, line: 154, baseType: !283, size: 32, elements: !905, identifier: "_ZTSSt12_Ios_Iostate")
!905 = !{!906, !907, !908, !909, !910, !911, !912}
!906 = !DIEnumerator(name: "_S_goodbit", value: 0)
!907 = !DIEnumerator(name: "_S_badbit", value: 1)
!908 = !DIEnumerator(name: "_S_eofbit", value: 2)
!909 = !DIEnumerator(name: "_S_failbit", value: 4)
!910 = !DIEnumerator(name: "_S_ios_iostate_end", value: 65536)
!911 = !DIEnumerator(name: "_S_ios_iostate_max", value: 2147483647)
!912 = !DIEnumerator(name: "_S_ios_iostate_min", value: -2147483648)
!913 = !{!914, !44, !364, !915, !904, !283, !461, !98, !61, !67, !197, !37, !462, !523, !164, !917, !945}
!914 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!915 = !DIDerivedType(tag: DW_TAG_typedef, name: "streamsize", scope: !40, file: !916, line: 68, baseType: !504)
!916 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/postypes.h", directory: "")
!917 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Guard", scope: !918, file: !38, line: 232, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !936, identifier: "_ZTSZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPKcEEvT_S8_St20forward_iterator_tagE6_Guard")
!918 = distinct !DISubprogram(name: "_M_construct<const char *>", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPKcEEvT_S8_St20forward_iterator_tag", scope: !37, file: !38, line: 218, type: !919, scopeLine: 220, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, templateParams: !926, declaration: !925, retainedNodes: !928)
!919 = !DISubroutineType(types: !920)
!920 = !{null, !391, !91, !91, !921}
!921 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "forward_iterator_tag", scope: !40, file: !479, line: 99, size: 8, flags: DIFlagTypePassByValue, elements: !922, identifier: "_ZTSSt20forward_iterator_tag")
!922 = !{!923}
!923 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !921, baseType: !924, extraData: i32 0)
!924 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "input_iterator_tag", scope: !40, file: !479, line: 93, size: 8, flags: DIFlagTypePassByValue, elements: !171, identifier: "_ZTSSt18input_iterator_tag")
!925 = !DISubprogram(name: "_M_construct<const char *>", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPKcEEvT_S8_St20forward_iterator_tag", scope: !37, file: !38, line: 218, type: !919, scopeLine: 218, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !926)
!926 = !{!927}
!927 = !DITemplateTypeParameter(name: "_FwdIterator", type: !91)
!928 = !{!929, !931, !932, !933, !934, !935}
!929 = !DILocalVariable(name: "this", arg: 1, scope: !918, type: !930, flags: DIFlagArtificial | DIFlagObjectPointer)
!930 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !37, size: 64)
!931 = !DILocalVariable(name: "__beg", arg: 2, scope: !918, file: !30, line: 330, type: !91)
!932 = !DILocalVariable(name: "__end", arg: 3, scope: !918, file: !30, line: 330, type: !91)
!933 = !DILocalVariable(arg: 4, scope: !918, file: !30, line: 331, type: !921)
!934 = !DILocalVariable(name: "__dnew", scope: !918, file: !38, line: 221, type: !44)
!935 = !DILocalVariable(name: "__guard", scope: !918, file: !38, line: 241, type: !917)
!936 = !{!937, !938, !942}
!937 = !DIDerivedType(tag: DW_TAG_member, name: "_M_guarded", scope: !917, file: !38, line: 240, baseType: !930, size: 64)
!938 = !DISubprogram(name: "_Guard", scope: !917, file: !38, line: 235, type: !939, scopeLine: 235, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!939 = !DISubroutineType(types: !940)
!940 = !{null, !941, !930}
!941 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !917, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!942 = !DISubprogram(name: "~_Guard", scope: !917, file: !38, line: 238, type: !943, scopeLine: 238, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!943 = !DISubroutineType(types: !944)
!944 = !{null, !941}
!945 = !DICompositeType(tag: DW_TAG_class_type, name: "ios_base", scope: !40, file: !892, line: 229, size: 1728, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt8ios_base")
!946 = !{!0, !8, !13, !18, !23, !947, !952, !957, !28}
!947 = !DIGlobalVariableExpression(var: !948, expr: !DIExpression())
!948 = distinct !DIGlobalVariable(scope: null, file: !30, line: 639, type: !949, isLocal: true, isDefinition: true)
!949 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 400, elements: !950)
!950 = !{!951}
!951 = !DISubrange(count: 50)
!952 = !DIGlobalVariableExpression(var: !953, expr: !DIExpression())
!953 = distinct !DIGlobalVariable(scope: null, file: !30, line: 2171, type: !954, isLocal: true, isDefinition: true)
!954 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 176, elements: !955)
!955 = !{!956}
!956 = !DISubrange(count: 22)
!957 = !DIGlobalVariableExpression(var: !958, expr: !DIExpression())
!958 = distinct !DIGlobalVariable(scope: null, file: !30, line: 382, type: !959, isLocal: true, isDefinition: true)
!959 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 440, elements: !960)
!960 = !{!961}
!961 = !DISubrange(count: 55)
!962 = !{!963, !1022, !1028, !1033, !1037, !1039, !1041, !1043, !1045, !1052, !1057, !1062, !1066, !1070, !1074, !1079, !1083, !1085, !1089, !1095, !1099, !1104, !1106, !1111, !1115, !1119, !1121, !1125, !1129, !1131, !1135, !1137, !1139, !1143, !1147, !1151, !1155, !1159, !1163, !1165, !1176, !1180, !1184, !1188, !1190, !1192, !1196, !1200, !1201, !1202, !1203, !1204, !1205, !1220, !1223, !1228, !1235, !1243, !1247, !1254, !1258, !1262, !1264, !1266, !1270, !1276, !1280, !1286, !1292, !1294, !1298, !1302, !1306, !1310, !1314, !1316, !1320, !1324, !1328, !1330, !1334, !1338, !1342, !1344, !1346, !1350, !1358, !1362, !1366, !1370, !1372, !1378, !1380, !1386, !1391, !1395, !1399, !1403, !1407, !1411, !1413, !1415, !1419, !1423, !1427, !1429, !1433, !1437, !1439, !1441, !1445, !1450, !1455, !1460, !1461, !1462, !1463, !1464, !1465, !1466, !1467, !1468, !1469, !1470, !1474, !1478, !1483, !1487, !1490, !1493, !1496, !1498, !1500, !1502, !1505, !1508, !1511, !1514, !1517, !1519, !1524, !1527, !1530, !1533, !1535, !1537, !1539, !1541, !1544, !1547, !1550, !1553, !1556, !1558, !1562, !1566, !1571, !1575, !1577, !1579, !1581, !1583, !1585, !1587, !1589, !1591, !1593, !1595, !1597, !1599, !1601, !1605, !1609, !1613, !1619, !1623, !1627, !1632, !1634, !1639, !1641, !1645, !1654, !1656, !1660, !1664, !1668, !1672, !1676, !1680, !1684, !1688, !1692, !1696, !1700, !1702, !1704, !1708, !1712, !1718, !1722, !1726, !1728, !1732, !1736, !1742, !1744, !1748, !1752, !1756, !1760, !1764, !1768, !1772, !1773, !1774, !1775, !1777, !1778, !1779, !1780, !1781, !1782, !1783, !1789, !1792, !1793, !1795, !1797, !1799, !1801, !1805, !1807, !1809, !1811, !1813, !1815, !1817, !1819, !1821, !1825, !1829, !1831, !1835}
!963 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !964, file: !1021, line: 98)
!964 = !DIDerivedType(tag: DW_TAG_typedef, name: "FILE", file: !965, line: 7, baseType: !966)
!965 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/types/FILE.h", directory: "", checksumkind: CSK_MD5, checksum: "571f9fb6223c42439075fdde11a0de5d")
!966 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_FILE", file: !967, line: 49, size: 1728, flags: DIFlagTypePassByValue, elements: !968, identifier: "_ZTS8_IO_FILE")
!967 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/types/struct_FILE.h", directory: "", checksumkind: CSK_MD5, checksum: "1bad07471b7974df4ecc1d1c2ca207e6")
!968 = !{!969, !970, !971, !972, !973, !974, !975, !976, !977, !978, !979, !980, !981, !984, !986, !987, !988, !991, !993, !995, !999, !1002, !1004, !1007, !1010, !1011, !1013, !1016, !1017}
!969 = !DIDerivedType(tag: DW_TAG_member, name: "_flags", scope: !966, file: !967, line: 51, baseType: !283, size: 32)
!970 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_ptr", scope: !966, file: !967, line: 54, baseType: !58, size: 64, offset: 64)
!971 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_end", scope: !966, file: !967, line: 55, baseType: !58, size: 64, offset: 128)
!972 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_base", scope: !966, file: !967, line: 56, baseType: !58, size: 64, offset: 192)
!973 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_base", scope: !966, file: !967, line: 57, baseType: !58, size: 64, offset: 256)
!974 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_ptr", scope: !966, file: !967, line: 58, baseType: !58, size: 64, offset: 320)
!975 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_end", scope: !966, file: !967, line: 59, baseType: !58, size: 64, offset: 384)
!976 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_buf_base", scope: !966, file: !967, line: 60, baseType: !58, size: 64, offset: 448)
!977 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_buf_end", scope: !966, file: !967, line: 61, baseType: !58, size: 64, offset: 512)
!978 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_save_base", scope: !966, file: !967, line: 64, baseType: !58, size: 64, offset: 576)
!979 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_backup_base", scope: !966, file: !967, line: 65, baseType: !58, size: 64, offset: 640)
!980 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_save_end", scope: !966, file: !967, line: 66, baseType: !58, size: 64, offset: 704)
!981 = !DIDerivedType(tag: DW_TAG_member, name: "_markers", scope: !966, file: !967, line: 68, baseType: !982, size: 64, offset: 768)
!982 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !983, size: 64)
!983 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_marker", file: !967, line: 36, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS10_IO_marker")
!984 = !DIDerivedType(tag: DW_TAG_member, name: "_chain", scope: !966, file: !967, line: 70, baseType: !985, size: 64, offset: 832)
!985 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !966, size: 64)
!986 = !DIDerivedType(tag: DW_TAG_member, name: "_fileno", scope: !966, file: !967, line: 72, baseType: !283, size: 32, offset: 896)
!987 = !DIDerivedType(tag: DW_TAG_member, name: "_flags2", scope: !966, file: !967, line: 73, baseType: !283, size: 32, offset: 928)
!988 = !DIDerivedType(tag: DW_TAG_member, name: "_old_offset", scope: !966, file: !967, line: 74, baseType: !989, size: 64, offset: 960)
!989 = !DIDerivedType(tag: DW_TAG_typedef, name: "__off_t", file: !990, line: 152, baseType: !505)
!990 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/types.h", directory: "", checksumkind: CSK_MD5, checksum: "d108b5f93a74c50510d7d9bc0ab36df9")
!991 = !DIDerivedType(tag: DW_TAG_member, name: "_cur_column", scope: !966, file: !967, line: 77, baseType: !992, size: 16, offset: 1024)
!992 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!993 = !DIDerivedType(tag: DW_TAG_member, name: "_vtable_offset", scope: !966, file: !967, line: 78, baseType: !994, size: 8, offset: 1040)
!994 = !DIBasicType(name: "signed char", size: 8, encoding: DW_ATE_signed_char)
!995 = !DIDerivedType(tag: DW_TAG_member, name: "_shortbuf", scope: !966, file: !967, line: 79, baseType: !996, size: 8, offset: 1048)
!996 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 8, elements: !997)
!997 = !{!998}
!998 = !DISubrange(count: 1)
!999 = !DIDerivedType(tag: DW_TAG_member, name: "_lock", scope: !966, file: !967, line: 81, baseType: !1000, size: 64, offset: 1088)
!1000 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1001, size: 64)
!1001 = !DIDerivedType(tag: DW_TAG_typedef, name: "_IO_lock_t", file: !967, line: 43, baseType: null)
!1002 = !DIDerivedType(tag: DW_TAG_member, name: "_offset", scope: !966, file: !967, line: 89, baseType: !1003, size: 64, offset: 1152)
!1003 = !DIDerivedType(tag: DW_TAG_typedef, name: "__off64_t", file: !990, line: 153, baseType: !505)
!1004 = !DIDerivedType(tag: DW_TAG_member, name: "_codecvt", scope: !966, file: !967, line: 91, baseType: !1005, size: 64, offset: 1216)
!1005 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1006, size: 64)
!1006 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_codecvt", file: !967, line: 37, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS11_IO_codecvt")
!1007 = !DIDerivedType(tag: DW_TAG_member, name: "_wide_data", scope: !966, file: !967, line: 92, baseType: !1008, size: 64, offset: 1280)
!1008 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1009, size: 64)
!1009 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_wide_data", file: !967, line: 38, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS13_IO_wide_data")
!1010 = !DIDerivedType(tag: DW_TAG_member, name: "_freeres_list", scope: !966, file: !967, line: 93, baseType: !985, size: 64, offset: 1344)
!1011 = !DIDerivedType(tag: DW_TAG_member, name: "_freeres_buf", scope: !966, file: !967, line: 94, baseType: !1012, size: 64, offset: 1408)
!1012 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!1013 = !DIDerivedType(tag: DW_TAG_member, name: "__pad5", scope: !966, file: !967, line: 95, baseType: !1014, size: 64, offset: 1472)
!1014 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !1015, line: 18, baseType: !100)
!1015 = !DIFile(filename: "/usr/lib/llvm-19/lib/clang/19/include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!1016 = !DIDerivedType(tag: DW_TAG_member, name: "_mode", scope: !966, file: !967, line: 96, baseType: !283, size: 32, offset: 1536)
!1017 = !DIDerivedType(tag: DW_TAG_member, name: "_unused2", scope: !966, file: !967, line: 98, baseType: !1018, size: 160, offset: 1568)
!1018 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 160, elements: !1019)
!1019 = !{!1020}
!1020 = !DISubrange(count: 20)
!1021 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/cstdio", directory: "")
!1022 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1023, file: !1021, line: 99)
!1023 = !DIDerivedType(tag: DW_TAG_typedef, name: "fpos_t", file: !1024, line: 84, baseType: !1025)
!1024 = !DIFile(filename: "/usr/include/stdio.h", directory: "", checksumkind: CSK_MD5, checksum: "b5a90985555f47bfb88eff5a8f0f5b72")
!1025 = !DIDerivedType(tag: DW_TAG_typedef, name: "__fpos_t", file: !1026, line: 14, baseType: !1027)
!1026 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/types/__fpos_t.h", directory: "", checksumkind: CSK_MD5, checksum: "32de8bdaf3551a6c0a9394f9af4389ce")
!1027 = !DICompositeType(tag: DW_TAG_structure_type, name: "_G_fpos_t", file: !1026, line: 10, size: 128, flags: DIFlagFwdDecl, identifier: "_ZTS9_G_fpos_t")
!1028 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1029, file: !1021, line: 101)
!1029 = !DISubprogram(name: "clearerr", scope: !1024, file: !1024, line: 786, type: !1030, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1030 = !DISubroutineType(types: !1031)
!1031 = !{null, !1032}
!1032 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !964, size: 64)
!1033 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1034, file: !1021, line: 102)
!1034 = !DISubprogram(name: "fclose", scope: !1024, file: !1024, line: 178, type: !1035, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1035 = !DISubroutineType(types: !1036)
!1036 = !{!283, !1032}
!1037 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1038, file: !1021, line: 103)
!1038 = !DISubprogram(name: "feof", scope: !1024, file: !1024, line: 788, type: !1035, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1039 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1040, file: !1021, line: 104)
!1040 = !DISubprogram(name: "ferror", scope: !1024, file: !1024, line: 790, type: !1035, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1041 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1042, file: !1021, line: 105)
!1042 = !DISubprogram(name: "fflush", scope: !1024, file: !1024, line: 230, type: !1035, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1043 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1044, file: !1021, line: 106)
!1044 = !DISubprogram(name: "fgetc", scope: !1024, file: !1024, line: 513, type: !1035, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1045 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1046, file: !1021, line: 107)
!1046 = !DISubprogram(name: "fgetpos", scope: !1024, file: !1024, line: 760, type: !1047, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1047 = !DISubroutineType(types: !1048)
!1048 = !{!283, !1049, !1050}
!1049 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1032)
!1050 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1051)
!1051 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1023, size: 64)
!1052 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1053, file: !1021, line: 108)
!1053 = !DISubprogram(name: "fgets", scope: !1024, file: !1024, line: 592, type: !1054, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1054 = !DISubroutineType(types: !1055)
!1055 = !{!58, !1056, !283, !1049}
!1056 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !58)
!1057 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1058, file: !1021, line: 109)
!1058 = !DISubprogram(name: "fopen", scope: !1024, file: !1024, line: 258, type: !1059, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1059 = !DISubroutineType(types: !1060)
!1060 = !{!1032, !1061, !1061}
!1061 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !91)
!1062 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1063, file: !1021, line: 110)
!1063 = !DISubprogram(name: "fprintf", scope: !1024, file: !1024, line: 350, type: !1064, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1064 = !DISubroutineType(types: !1065)
!1065 = !{!283, !1049, !1061, null}
!1066 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1067, file: !1021, line: 111)
!1067 = !DISubprogram(name: "fputc", scope: !1024, file: !1024, line: 549, type: !1068, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1068 = !DISubroutineType(types: !1069)
!1069 = !{!283, !283, !1032}
!1070 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1071, file: !1021, line: 112)
!1071 = !DISubprogram(name: "fputs", scope: !1024, file: !1024, line: 655, type: !1072, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1072 = !DISubroutineType(types: !1073)
!1073 = !{!283, !1061, !1049}
!1074 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1075, file: !1021, line: 113)
!1075 = !DISubprogram(name: "fread", scope: !1024, file: !1024, line: 675, type: !1076, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1076 = !DISubroutineType(types: !1077)
!1077 = !{!1014, !1078, !1014, !1014, !1049}
!1078 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1012)
!1079 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1080, file: !1021, line: 114)
!1080 = !DISubprogram(name: "freopen", scope: !1024, file: !1024, line: 265, type: !1081, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1081 = !DISubroutineType(types: !1082)
!1082 = !{!1032, !1061, !1061, !1049}
!1083 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1084, file: !1021, line: 115)
!1084 = !DISubprogram(name: "fscanf", linkageName: "__isoc99_fscanf", scope: !1024, file: !1024, line: 434, type: !1064, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1085 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1086, file: !1021, line: 116)
!1086 = !DISubprogram(name: "fseek", scope: !1024, file: !1024, line: 713, type: !1087, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1087 = !DISubroutineType(types: !1088)
!1088 = !{!283, !1032, !505, !283}
!1089 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1090, file: !1021, line: 117)
!1090 = !DISubprogram(name: "fsetpos", scope: !1024, file: !1024, line: 765, type: !1091, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1091 = !DISubroutineType(types: !1092)
!1092 = !{!283, !1032, !1093}
!1093 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1094, size: 64)
!1094 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1023)
!1095 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1096, file: !1021, line: 118)
!1096 = !DISubprogram(name: "ftell", scope: !1024, file: !1024, line: 718, type: !1097, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1097 = !DISubroutineType(types: !1098)
!1098 = !{!505, !1032}
!1099 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1100, file: !1021, line: 119)
!1100 = !DISubprogram(name: "fwrite", scope: !1024, file: !1024, line: 681, type: !1101, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1101 = !DISubroutineType(types: !1102)
!1102 = !{!1014, !1103, !1014, !1014, !1049}
!1103 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !101)
!1104 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1105, file: !1021, line: 120)
!1105 = !DISubprogram(name: "getc", scope: !1024, file: !1024, line: 514, type: !1035, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1106 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1107, file: !1021, line: 121)
!1107 = !DISubprogram(name: "getchar", scope: !1108, file: !1108, line: 47, type: !1109, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1108 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/stdio.h", directory: "", checksumkind: CSK_MD5, checksum: "c10e343656e7a2bf1044ef4e4442d902")
!1109 = !DISubroutineType(types: !1110)
!1110 = !{!283}
!1111 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1112, file: !1021, line: 126)
!1112 = !DISubprogram(name: "perror", scope: !1024, file: !1024, line: 804, type: !1113, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1113 = !DISubroutineType(types: !1114)
!1114 = !{null, !91}
!1115 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1116, file: !1021, line: 127)
!1116 = !DISubprogram(name: "printf", scope: !1024, file: !1024, line: 356, type: !1117, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1117 = !DISubroutineType(types: !1118)
!1118 = !{!283, !1061, null}
!1119 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1120, file: !1021, line: 128)
!1120 = !DISubprogram(name: "putc", scope: !1024, file: !1024, line: 550, type: !1068, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1121 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1122, file: !1021, line: 129)
!1122 = !DISubprogram(name: "putchar", scope: !1108, file: !1108, line: 82, type: !1123, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1123 = !DISubroutineType(types: !1124)
!1124 = !{!283, !283}
!1125 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1126, file: !1021, line: 130)
!1126 = !DISubprogram(name: "puts", scope: !1024, file: !1024, line: 661, type: !1127, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1127 = !DISubroutineType(types: !1128)
!1128 = !{!283, !91}
!1129 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1130, file: !1021, line: 131)
!1130 = !DISubprogram(name: "remove", scope: !1024, file: !1024, line: 152, type: !1127, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1131 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1132, file: !1021, line: 132)
!1132 = !DISubprogram(name: "rename", scope: !1024, file: !1024, line: 154, type: !1133, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1133 = !DISubroutineType(types: !1134)
!1134 = !{!283, !91, !91}
!1135 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1136, file: !1021, line: 133)
!1136 = !DISubprogram(name: "rewind", scope: !1024, file: !1024, line: 723, type: !1030, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1137 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1138, file: !1021, line: 134)
!1138 = !DISubprogram(name: "scanf", linkageName: "__isoc99_scanf", scope: !1024, file: !1024, line: 437, type: !1117, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1139 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1140, file: !1021, line: 135)
!1140 = !DISubprogram(name: "setbuf", scope: !1024, file: !1024, line: 328, type: !1141, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1141 = !DISubroutineType(types: !1142)
!1142 = !{null, !1049, !1056}
!1143 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1144, file: !1021, line: 136)
!1144 = !DISubprogram(name: "setvbuf", scope: !1024, file: !1024, line: 332, type: !1145, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1145 = !DISubroutineType(types: !1146)
!1146 = !{!283, !1049, !1056, !283, !1014}
!1147 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1148, file: !1021, line: 137)
!1148 = !DISubprogram(name: "sprintf", scope: !1024, file: !1024, line: 358, type: !1149, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1149 = !DISubroutineType(types: !1150)
!1150 = !{!283, !1056, !1061, null}
!1151 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1152, file: !1021, line: 138)
!1152 = !DISubprogram(name: "sscanf", linkageName: "__isoc99_sscanf", scope: !1024, file: !1024, line: 439, type: !1153, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1153 = !DISubroutineType(types: !1154)
!1154 = !{!283, !1061, !1061, null}
!1155 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1156, file: !1021, line: 139)
!1156 = !DISubprogram(name: "tmpfile", scope: !1024, file: !1024, line: 188, type: !1157, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1157 = !DISubroutineType(types: !1158)
!1158 = !{!1032}
!1159 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1160, file: !1021, line: 141)
!1160 = !DISubprogram(name: "tmpnam", scope: !1024, file: !1024, line: 205, type: !1161, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1161 = !DISubroutineType(types: !1162)
!1162 = !{!58, !58}
!1163 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1164, file: !1021, line: 143)
!1164 = !DISubprogram(name: "ungetc", scope: !1024, file: !1024, line: 668, type: !1068, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1165 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1166, file: !1021, line: 144)
!1166 = !DISubprogram(name: "vfprintf", scope: !1024, file: !1024, line: 365, type: !1167, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1167 = !DISubroutineType(types: !1168)
!1168 = !{!283, !1049, !1061, !1169}
!1169 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1170, size: 64)
!1170 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__va_list_tag", size: 192, flags: DIFlagTypePassByValue, elements: !1171, identifier: "_ZTS13__va_list_tag")
!1171 = !{!1172, !1173, !1174, !1175}
!1172 = !DIDerivedType(tag: DW_TAG_member, name: "gp_offset", scope: !1170, file: !2, baseType: !888, size: 32)
!1173 = !DIDerivedType(tag: DW_TAG_member, name: "fp_offset", scope: !1170, file: !2, baseType: !888, size: 32, offset: 32)
!1174 = !DIDerivedType(tag: DW_TAG_member, name: "overflow_arg_area", scope: !1170, file: !2, baseType: !1012, size: 64, offset: 64)
!1175 = !DIDerivedType(tag: DW_TAG_member, name: "reg_save_area", scope: !1170, file: !2, baseType: !1012, size: 64, offset: 128)
!1176 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1177, file: !1021, line: 145)
!1177 = !DISubprogram(name: "vprintf", scope: !1108, file: !1108, line: 39, type: !1178, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1178 = !DISubroutineType(types: !1179)
!1179 = !{!283, !1061, !1169}
!1180 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1181, file: !1021, line: 146)
!1181 = !DISubprogram(name: "vsprintf", scope: !1024, file: !1024, line: 373, type: !1182, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1182 = !DISubroutineType(types: !1183)
!1183 = !{!283, !1056, !1061, !1169}
!1184 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1185, file: !1021, line: 175)
!1185 = !DISubprogram(name: "snprintf", scope: !1024, file: !1024, line: 378, type: !1186, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1186 = !DISubroutineType(types: !1187)
!1187 = !{!283, !1056, !1014, !1061, null}
!1188 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1189, file: !1021, line: 176)
!1189 = !DISubprogram(name: "vfscanf", linkageName: "__isoc99_vfscanf", scope: !1024, file: !1024, line: 479, type: !1167, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1190 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1191, file: !1021, line: 177)
!1191 = !DISubprogram(name: "vscanf", linkageName: "__isoc99_vscanf", scope: !1024, file: !1024, line: 484, type: !1178, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1192 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1193, file: !1021, line: 178)
!1193 = !DISubprogram(name: "vsnprintf", scope: !1024, file: !1024, line: 382, type: !1194, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1194 = !DISubroutineType(types: !1195)
!1195 = !{!283, !1056, !1014, !1061, !1169}
!1196 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1197, file: !1021, line: 179)
!1197 = !DISubprogram(name: "vsscanf", linkageName: "__isoc99_vsscanf", scope: !1024, file: !1024, line: 487, type: !1198, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1198 = !DISubroutineType(types: !1199)
!1199 = !{!283, !1061, !1061, !1169}
!1200 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1185, file: !1021, line: 185)
!1201 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1189, file: !1021, line: 186)
!1202 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1191, file: !1021, line: 187)
!1203 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1193, file: !1021, line: 188)
!1204 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1197, file: !1021, line: 189)
!1205 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1206, file: !1219, line: 64)
!1206 = !DIDerivedType(tag: DW_TAG_typedef, name: "mbstate_t", file: !1207, line: 6, baseType: !1208)
!1207 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/types/mbstate_t.h", directory: "", checksumkind: CSK_MD5, checksum: "ba8742313715e20e434cf6ccb2db98e3")
!1208 = !DIDerivedType(tag: DW_TAG_typedef, name: "__mbstate_t", file: !1209, line: 21, baseType: !1210)
!1209 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/types/__mbstate_t.h", directory: "", checksumkind: CSK_MD5, checksum: "82911a3e689448e3691ded3e0b471a55")
!1210 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1209, line: 13, size: 64, flags: DIFlagTypePassByValue, elements: !1211, identifier: "_ZTS11__mbstate_t")
!1211 = !{!1212, !1213}
!1212 = !DIDerivedType(tag: DW_TAG_member, name: "__count", scope: !1210, file: !1209, line: 15, baseType: !283, size: 32)
!1213 = !DIDerivedType(tag: DW_TAG_member, name: "__value", scope: !1210, file: !1209, line: 20, baseType: !1214, size: 32, offset: 32)
!1214 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !1210, file: !1209, line: 16, size: 32, flags: DIFlagTypePassByValue, elements: !1215, identifier: "_ZTSN11__mbstate_tUt_E")
!1215 = !{!1216, !1217}
!1216 = !DIDerivedType(tag: DW_TAG_member, name: "__wch", scope: !1214, file: !1209, line: 18, baseType: !888, size: 32)
!1217 = !DIDerivedType(tag: DW_TAG_member, name: "__wchb", scope: !1214, file: !1209, line: 19, baseType: !1218, size: 32)
!1218 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 32, elements: !6)
!1219 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/cwchar", directory: "")
!1220 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1221, file: !1219, line: 141)
!1221 = !DIDerivedType(tag: DW_TAG_typedef, name: "wint_t", file: !1222, line: 20, baseType: !888)
!1222 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/types/wint_t.h", directory: "", checksumkind: CSK_MD5, checksum: "aa31b53ef28dc23152ceb41e2763ded3")
!1223 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1224, file: !1219, line: 143)
!1224 = !DISubprogram(name: "btowc", scope: !1225, file: !1225, line: 319, type: !1226, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1225 = !DIFile(filename: "/usr/include/wchar.h", directory: "", checksumkind: CSK_MD5, checksum: "c2c1588988a2a89d06792ce221872236")
!1226 = !DISubroutineType(types: !1227)
!1227 = !{!1221, !283}
!1228 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1229, file: !1219, line: 144)
!1229 = !DISubprogram(name: "fgetwc", scope: !1225, file: !1225, line: 744, type: !1230, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1230 = !DISubroutineType(types: !1231)
!1231 = !{!1221, !1232}
!1232 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1233, size: 64)
!1233 = !DIDerivedType(tag: DW_TAG_typedef, name: "__FILE", file: !1234, line: 5, baseType: !966)
!1234 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/types/__FILE.h", directory: "", checksumkind: CSK_MD5, checksum: "72a8fe90981f484acae7c6f3dfc5c2b7")
!1235 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1236, file: !1219, line: 145)
!1236 = !DISubprogram(name: "fgetws", scope: !1225, file: !1225, line: 773, type: !1237, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1237 = !DISubroutineType(types: !1238)
!1238 = !{!1239, !1241, !283, !1242}
!1239 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1240, size: 64)
!1240 = !DIBasicType(name: "wchar_t", size: 32, encoding: DW_ATE_signed)
!1241 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1239)
!1242 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1232)
!1243 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1244, file: !1219, line: 146)
!1244 = !DISubprogram(name: "fputwc", scope: !1225, file: !1225, line: 758, type: !1245, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1245 = !DISubroutineType(types: !1246)
!1246 = !{!1221, !1240, !1232}
!1247 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1248, file: !1219, line: 147)
!1248 = !DISubprogram(name: "fputws", scope: !1225, file: !1225, line: 780, type: !1249, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1249 = !DISubroutineType(types: !1250)
!1250 = !{!283, !1251, !1242}
!1251 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1252)
!1252 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1253, size: 64)
!1253 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1240)
!1254 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1255, file: !1219, line: 148)
!1255 = !DISubprogram(name: "fwide", scope: !1225, file: !1225, line: 588, type: !1256, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1256 = !DISubroutineType(types: !1257)
!1257 = !{!283, !1232, !283}
!1258 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1259, file: !1219, line: 149)
!1259 = !DISubprogram(name: "fwprintf", scope: !1225, file: !1225, line: 595, type: !1260, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1260 = !DISubroutineType(types: !1261)
!1261 = !{!283, !1242, !1251, null}
!1262 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1263, file: !1219, line: 150)
!1263 = !DISubprogram(name: "fwscanf", linkageName: "__isoc99_fwscanf", scope: !1225, file: !1225, line: 657, type: !1260, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1264 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1265, file: !1219, line: 151)
!1265 = !DISubprogram(name: "getwc", scope: !1225, file: !1225, line: 745, type: !1230, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1266 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1267, file: !1219, line: 152)
!1267 = !DISubprogram(name: "getwchar", scope: !1225, file: !1225, line: 751, type: !1268, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1268 = !DISubroutineType(types: !1269)
!1269 = !{!1221}
!1270 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1271, file: !1219, line: 153)
!1271 = !DISubprogram(name: "mbrlen", scope: !1225, file: !1225, line: 330, type: !1272, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1272 = !DISubroutineType(types: !1273)
!1273 = !{!1014, !1061, !1014, !1274}
!1274 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1275)
!1275 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1206, size: 64)
!1276 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1277, file: !1219, line: 154)
!1277 = !DISubprogram(name: "mbrtowc", scope: !1225, file: !1225, line: 297, type: !1278, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1278 = !DISubroutineType(types: !1279)
!1279 = !{!1014, !1241, !1061, !1014, !1274}
!1280 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1281, file: !1219, line: 155)
!1281 = !DISubprogram(name: "mbsinit", scope: !1225, file: !1225, line: 293, type: !1282, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1282 = !DISubroutineType(types: !1283)
!1283 = !{!283, !1284}
!1284 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1285, size: 64)
!1285 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1206)
!1286 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1287, file: !1219, line: 156)
!1287 = !DISubprogram(name: "mbsrtowcs", scope: !1225, file: !1225, line: 338, type: !1288, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1288 = !DISubroutineType(types: !1289)
!1289 = !{!1014, !1241, !1290, !1014, !1274}
!1290 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1291)
!1291 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !91, size: 64)
!1292 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1293, file: !1219, line: 157)
!1293 = !DISubprogram(name: "putwc", scope: !1225, file: !1225, line: 759, type: !1245, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1294 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1295, file: !1219, line: 158)
!1295 = !DISubprogram(name: "putwchar", scope: !1225, file: !1225, line: 765, type: !1296, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1296 = !DISubroutineType(types: !1297)
!1297 = !{!1221, !1240}
!1298 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1299, file: !1219, line: 160)
!1299 = !DISubprogram(name: "swprintf", scope: !1225, file: !1225, line: 605, type: !1300, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1300 = !DISubroutineType(types: !1301)
!1301 = !{!283, !1241, !1014, !1251, null}
!1302 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1303, file: !1219, line: 162)
!1303 = !DISubprogram(name: "swscanf", linkageName: "__isoc99_swscanf", scope: !1225, file: !1225, line: 664, type: !1304, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1304 = !DISubroutineType(types: !1305)
!1305 = !{!283, !1251, !1251, null}
!1306 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1307, file: !1219, line: 163)
!1307 = !DISubprogram(name: "ungetwc", scope: !1225, file: !1225, line: 788, type: !1308, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1308 = !DISubroutineType(types: !1309)
!1309 = !{!1221, !1221, !1232}
!1310 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1311, file: !1219, line: 164)
!1311 = !DISubprogram(name: "vfwprintf", scope: !1225, file: !1225, line: 613, type: !1312, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1312 = !DISubroutineType(types: !1313)
!1313 = !{!283, !1242, !1251, !1169}
!1314 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1315, file: !1219, line: 166)
!1315 = !DISubprogram(name: "vfwscanf", linkageName: "__isoc99_vfwscanf", scope: !1225, file: !1225, line: 711, type: !1312, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1316 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1317, file: !1219, line: 169)
!1317 = !DISubprogram(name: "vswprintf", scope: !1225, file: !1225, line: 626, type: !1318, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1318 = !DISubroutineType(types: !1319)
!1319 = !{!283, !1241, !1014, !1251, !1169}
!1320 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1321, file: !1219, line: 172)
!1321 = !DISubprogram(name: "vswscanf", linkageName: "__isoc99_vswscanf", scope: !1225, file: !1225, line: 718, type: !1322, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1322 = !DISubroutineType(types: !1323)
!1323 = !{!283, !1251, !1251, !1169}
!1324 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1325, file: !1219, line: 174)
!1325 = !DISubprogram(name: "vwprintf", scope: !1225, file: !1225, line: 621, type: !1326, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1326 = !DISubroutineType(types: !1327)
!1327 = !{!283, !1251, !1169}
!1328 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1329, file: !1219, line: 176)
!1329 = !DISubprogram(name: "vwscanf", linkageName: "__isoc99_vwscanf", scope: !1225, file: !1225, line: 715, type: !1326, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1330 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1331, file: !1219, line: 178)
!1331 = !DISubprogram(name: "wcrtomb", scope: !1225, file: !1225, line: 302, type: !1332, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1332 = !DISubroutineType(types: !1333)
!1333 = !{!1014, !1056, !1240, !1274}
!1334 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1335, file: !1219, line: 179)
!1335 = !DISubprogram(name: "wcscat", scope: !1225, file: !1225, line: 97, type: !1336, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1336 = !DISubroutineType(types: !1337)
!1337 = !{!1239, !1241, !1251}
!1338 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1339, file: !1219, line: 180)
!1339 = !DISubprogram(name: "wcscmp", scope: !1225, file: !1225, line: 106, type: !1340, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1340 = !DISubroutineType(types: !1341)
!1341 = !{!283, !1252, !1252}
!1342 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1343, file: !1219, line: 181)
!1343 = !DISubprogram(name: "wcscoll", scope: !1225, file: !1225, line: 131, type: !1340, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1344 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1345, file: !1219, line: 182)
!1345 = !DISubprogram(name: "wcscpy", scope: !1225, file: !1225, line: 87, type: !1336, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1346 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1347, file: !1219, line: 183)
!1347 = !DISubprogram(name: "wcscspn", scope: !1225, file: !1225, line: 188, type: !1348, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1348 = !DISubroutineType(types: !1349)
!1349 = !{!1014, !1252, !1252}
!1350 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1351, file: !1219, line: 184)
!1351 = !DISubprogram(name: "wcsftime", scope: !1225, file: !1225, line: 852, type: !1352, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1352 = !DISubroutineType(types: !1353)
!1353 = !{!1014, !1241, !1014, !1251, !1354}
!1354 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1355)
!1355 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1356, size: 64)
!1356 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1357)
!1357 = !DICompositeType(tag: DW_TAG_structure_type, name: "tm", file: !1225, line: 83, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS2tm")
!1358 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1359, file: !1219, line: 185)
!1359 = !DISubprogram(name: "wcslen", scope: !1225, file: !1225, line: 223, type: !1360, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1360 = !DISubroutineType(types: !1361)
!1361 = !{!1014, !1252}
!1362 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1363, file: !1219, line: 186)
!1363 = !DISubprogram(name: "wcsncat", scope: !1225, file: !1225, line: 101, type: !1364, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1364 = !DISubroutineType(types: !1365)
!1365 = !{!1239, !1241, !1251, !1014}
!1366 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1367, file: !1219, line: 187)
!1367 = !DISubprogram(name: "wcsncmp", scope: !1225, file: !1225, line: 109, type: !1368, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1368 = !DISubroutineType(types: !1369)
!1369 = !{!283, !1252, !1252, !1014}
!1370 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1371, file: !1219, line: 188)
!1371 = !DISubprogram(name: "wcsncpy", scope: !1225, file: !1225, line: 92, type: !1364, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1372 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1373, file: !1219, line: 189)
!1373 = !DISubprogram(name: "wcsrtombs", scope: !1225, file: !1225, line: 344, type: !1374, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1374 = !DISubroutineType(types: !1375)
!1375 = !{!1014, !1056, !1376, !1014, !1274}
!1376 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1377)
!1377 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1252, size: 64)
!1378 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1379, file: !1219, line: 190)
!1379 = !DISubprogram(name: "wcsspn", scope: !1225, file: !1225, line: 192, type: !1348, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1380 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1381, file: !1219, line: 191)
!1381 = !DISubprogram(name: "wcstod", scope: !1225, file: !1225, line: 378, type: !1382, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1382 = !DISubroutineType(types: !1383)
!1383 = !{!914, !1251, !1384}
!1384 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1385)
!1385 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1239, size: 64)
!1386 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1387, file: !1219, line: 193)
!1387 = !DISubprogram(name: "wcstof", scope: !1225, file: !1225, line: 383, type: !1388, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1388 = !DISubroutineType(types: !1389)
!1389 = !{!1390, !1251, !1384}
!1390 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!1391 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1392, file: !1219, line: 195)
!1392 = !DISubprogram(name: "wcstok", scope: !1225, file: !1225, line: 218, type: !1393, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1393 = !DISubroutineType(types: !1394)
!1394 = !{!1239, !1241, !1251, !1384}
!1395 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1396, file: !1219, line: 196)
!1396 = !DISubprogram(name: "wcstol", scope: !1225, file: !1225, line: 429, type: !1397, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1397 = !DISubroutineType(types: !1398)
!1398 = !{!505, !1251, !1384, !283}
!1399 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1400, file: !1219, line: 197)
!1400 = !DISubprogram(name: "wcstoul", scope: !1225, file: !1225, line: 434, type: !1401, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1401 = !DISubroutineType(types: !1402)
!1402 = !{!100, !1251, !1384, !283}
!1403 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1404, file: !1219, line: 198)
!1404 = !DISubprogram(name: "wcsxfrm", scope: !1225, file: !1225, line: 135, type: !1405, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1405 = !DISubroutineType(types: !1406)
!1406 = !{!1014, !1241, !1251, !1014}
!1407 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1408, file: !1219, line: 199)
!1408 = !DISubprogram(name: "wctob", scope: !1225, file: !1225, line: 325, type: !1409, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1409 = !DISubroutineType(types: !1410)
!1410 = !{!283, !1221}
!1411 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1412, file: !1219, line: 200)
!1412 = !DISubprogram(name: "wmemcmp", scope: !1225, file: !1225, line: 259, type: !1368, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1413 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1414, file: !1219, line: 201)
!1414 = !DISubprogram(name: "wmemcpy", scope: !1225, file: !1225, line: 263, type: !1364, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1415 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1416, file: !1219, line: 202)
!1416 = !DISubprogram(name: "wmemmove", scope: !1225, file: !1225, line: 268, type: !1417, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1417 = !DISubroutineType(types: !1418)
!1418 = !{!1239, !1239, !1252, !1014}
!1419 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1420, file: !1219, line: 203)
!1420 = !DISubprogram(name: "wmemset", scope: !1225, file: !1225, line: 272, type: !1421, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1421 = !DISubroutineType(types: !1422)
!1422 = !{!1239, !1239, !1240, !1014}
!1423 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1424, file: !1219, line: 204)
!1424 = !DISubprogram(name: "wprintf", scope: !1225, file: !1225, line: 602, type: !1425, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1425 = !DISubroutineType(types: !1426)
!1426 = !{!283, !1251, null}
!1427 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1428, file: !1219, line: 205)
!1428 = !DISubprogram(name: "wscanf", linkageName: "__isoc99_wscanf", scope: !1225, file: !1225, line: 661, type: !1425, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1429 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1430, file: !1219, line: 206)
!1430 = !DISubprogram(name: "wcschr", scope: !1225, file: !1225, line: 165, type: !1431, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1431 = !DISubroutineType(types: !1432)
!1432 = !{!1239, !1252, !1240}
!1433 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1434, file: !1219, line: 207)
!1434 = !DISubprogram(name: "wcspbrk", scope: !1225, file: !1225, line: 202, type: !1435, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1435 = !DISubroutineType(types: !1436)
!1436 = !{!1239, !1252, !1252}
!1437 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1438, file: !1219, line: 208)
!1438 = !DISubprogram(name: "wcsrchr", scope: !1225, file: !1225, line: 175, type: !1431, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1439 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1440, file: !1219, line: 209)
!1440 = !DISubprogram(name: "wcsstr", scope: !1225, file: !1225, line: 213, type: !1435, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1441 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1442, file: !1219, line: 210)
!1442 = !DISubprogram(name: "wmemchr", scope: !1225, file: !1225, line: 254, type: !1443, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1443 = !DISubroutineType(types: !1444)
!1444 = !{!1239, !1252, !1240, !1014}
!1445 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1446, file: !1219, line: 251)
!1446 = !DISubprogram(name: "wcstold", scope: !1225, file: !1225, line: 385, type: !1447, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1447 = !DISubroutineType(types: !1448)
!1448 = !{!1449, !1251, !1384}
!1449 = !DIBasicType(name: "long double", size: 128, encoding: DW_ATE_float)
!1450 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1451, file: !1219, line: 260)
!1451 = !DISubprogram(name: "wcstoll", scope: !1225, file: !1225, line: 442, type: !1452, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1452 = !DISubroutineType(types: !1453)
!1453 = !{!1454, !1251, !1384, !283}
!1454 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!1455 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1456, file: !1219, line: 261)
!1456 = !DISubprogram(name: "wcstoull", scope: !1225, file: !1225, line: 449, type: !1457, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1457 = !DISubroutineType(types: !1458)
!1458 = !{!1459, !1251, !1384, !283}
!1459 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!1460 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1446, file: !1219, line: 267)
!1461 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1451, file: !1219, line: 268)
!1462 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1456, file: !1219, line: 269)
!1463 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1387, file: !1219, line: 283)
!1464 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1315, file: !1219, line: 286)
!1465 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1321, file: !1219, line: 289)
!1466 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1329, file: !1219, line: 292)
!1467 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1446, file: !1219, line: 296)
!1468 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1451, file: !1219, line: 297)
!1469 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1456, file: !1219, line: 298)
!1470 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1471, file: !1472, line: 68)
!1471 = !DICompositeType(tag: DW_TAG_class_type, name: "exception_ptr", scope: !1473, file: !1472, line: 90, size: 64, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSNSt15__exception_ptr13exception_ptrE")
!1472 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/exception_ptr.h", directory: "", checksumkind: CSK_MD5, checksum: "e8a32dcadc5d06d341e371fb480b7b44")
!1473 = !DINamespace(name: "__exception_ptr", scope: !40)
!1474 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !1473, entity: !1475, file: !1472, line: 84)
!1475 = !DISubprogram(name: "rethrow_exception", linkageName: "_ZSt17rethrow_exceptionNSt15__exception_ptr13exception_ptrE", scope: !40, file: !1472, line: 80, type: !1476, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!1476 = !DISubroutineType(types: !1477)
!1477 = !{null, !1471}
!1478 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1479, file: !1482, line: 47)
!1479 = !DIDerivedType(tag: DW_TAG_typedef, name: "int8_t", file: !1480, line: 24, baseType: !1481)
!1480 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/stdint-intn.h", directory: "", checksumkind: CSK_MD5, checksum: "55bcbdc3159515ebd91d351a70d505f4")
!1481 = !DIDerivedType(tag: DW_TAG_typedef, name: "__int8_t", file: !990, line: 37, baseType: !994)
!1482 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/cstdint", directory: "")
!1483 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1484, file: !1482, line: 48)
!1484 = !DIDerivedType(tag: DW_TAG_typedef, name: "int16_t", file: !1480, line: 25, baseType: !1485)
!1485 = !DIDerivedType(tag: DW_TAG_typedef, name: "__int16_t", file: !990, line: 39, baseType: !1486)
!1486 = !DIBasicType(name: "short", size: 16, encoding: DW_ATE_signed)
!1487 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1488, file: !1482, line: 49)
!1488 = !DIDerivedType(tag: DW_TAG_typedef, name: "int32_t", file: !1480, line: 26, baseType: !1489)
!1489 = !DIDerivedType(tag: DW_TAG_typedef, name: "__int32_t", file: !990, line: 41, baseType: !283)
!1490 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1491, file: !1482, line: 50)
!1491 = !DIDerivedType(tag: DW_TAG_typedef, name: "int64_t", file: !1480, line: 27, baseType: !1492)
!1492 = !DIDerivedType(tag: DW_TAG_typedef, name: "__int64_t", file: !990, line: 44, baseType: !505)
!1493 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1494, file: !1482, line: 52)
!1494 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_fast8_t", file: !1495, line: 58, baseType: !994)
!1495 = !DIFile(filename: "/usr/include/stdint.h", directory: "", checksumkind: CSK_MD5, checksum: "a48e64edacc5b19f56c99745232c963c")
!1496 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1497, file: !1482, line: 53)
!1497 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_fast16_t", file: !1495, line: 60, baseType: !505)
!1498 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1499, file: !1482, line: 54)
!1499 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_fast32_t", file: !1495, line: 61, baseType: !505)
!1500 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1501, file: !1482, line: 55)
!1501 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_fast64_t", file: !1495, line: 62, baseType: !505)
!1502 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1503, file: !1482, line: 57)
!1503 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_least8_t", file: !1495, line: 43, baseType: !1504)
!1504 = !DIDerivedType(tag: DW_TAG_typedef, name: "__int_least8_t", file: !990, line: 52, baseType: !1481)
!1505 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1506, file: !1482, line: 58)
!1506 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_least16_t", file: !1495, line: 44, baseType: !1507)
!1507 = !DIDerivedType(tag: DW_TAG_typedef, name: "__int_least16_t", file: !990, line: 54, baseType: !1485)
!1508 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1509, file: !1482, line: 59)
!1509 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_least32_t", file: !1495, line: 45, baseType: !1510)
!1510 = !DIDerivedType(tag: DW_TAG_typedef, name: "__int_least32_t", file: !990, line: 56, baseType: !1489)
!1511 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1512, file: !1482, line: 60)
!1512 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_least64_t", file: !1495, line: 46, baseType: !1513)
!1513 = !DIDerivedType(tag: DW_TAG_typedef, name: "__int_least64_t", file: !990, line: 58, baseType: !1492)
!1514 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1515, file: !1482, line: 62)
!1515 = !DIDerivedType(tag: DW_TAG_typedef, name: "intmax_t", file: !1495, line: 101, baseType: !1516)
!1516 = !DIDerivedType(tag: DW_TAG_typedef, name: "__intmax_t", file: !990, line: 72, baseType: !505)
!1517 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1518, file: !1482, line: 63)
!1518 = !DIDerivedType(tag: DW_TAG_typedef, name: "intptr_t", file: !1495, line: 87, baseType: !505)
!1519 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1520, file: !1482, line: 65)
!1520 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint8_t", file: !1521, line: 24, baseType: !1522)
!1521 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/stdint-uintn.h", directory: "", checksumkind: CSK_MD5, checksum: "2bf2ae53c58c01b1a1b9383b5195125c")
!1522 = !DIDerivedType(tag: DW_TAG_typedef, name: "__uint8_t", file: !990, line: 38, baseType: !1523)
!1523 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!1524 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1525, file: !1482, line: 66)
!1525 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint16_t", file: !1521, line: 25, baseType: !1526)
!1526 = !DIDerivedType(tag: DW_TAG_typedef, name: "__uint16_t", file: !990, line: 40, baseType: !992)
!1527 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1528, file: !1482, line: 67)
!1528 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint32_t", file: !1521, line: 26, baseType: !1529)
!1529 = !DIDerivedType(tag: DW_TAG_typedef, name: "__uint32_t", file: !990, line: 42, baseType: !888)
!1530 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1531, file: !1482, line: 68)
!1531 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint64_t", file: !1521, line: 27, baseType: !1532)
!1532 = !DIDerivedType(tag: DW_TAG_typedef, name: "__uint64_t", file: !990, line: 45, baseType: !100)
!1533 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1534, file: !1482, line: 70)
!1534 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_fast8_t", file: !1495, line: 71, baseType: !1523)
!1535 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1536, file: !1482, line: 71)
!1536 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_fast16_t", file: !1495, line: 73, baseType: !100)
!1537 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1538, file: !1482, line: 72)
!1538 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_fast32_t", file: !1495, line: 74, baseType: !100)
!1539 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1540, file: !1482, line: 73)
!1540 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_fast64_t", file: !1495, line: 75, baseType: !100)
!1541 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1542, file: !1482, line: 75)
!1542 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_least8_t", file: !1495, line: 49, baseType: !1543)
!1543 = !DIDerivedType(tag: DW_TAG_typedef, name: "__uint_least8_t", file: !990, line: 53, baseType: !1522)
!1544 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1545, file: !1482, line: 76)
!1545 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_least16_t", file: !1495, line: 50, baseType: !1546)
!1546 = !DIDerivedType(tag: DW_TAG_typedef, name: "__uint_least16_t", file: !990, line: 55, baseType: !1526)
!1547 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1548, file: !1482, line: 77)
!1548 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_least32_t", file: !1495, line: 51, baseType: !1549)
!1549 = !DIDerivedType(tag: DW_TAG_typedef, name: "__uint_least32_t", file: !990, line: 57, baseType: !1529)
!1550 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1551, file: !1482, line: 78)
!1551 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_least64_t", file: !1495, line: 52, baseType: !1552)
!1552 = !DIDerivedType(tag: DW_TAG_typedef, name: "__uint_least64_t", file: !990, line: 59, baseType: !1532)
!1553 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1554, file: !1482, line: 80)
!1554 = !DIDerivedType(tag: DW_TAG_typedef, name: "uintmax_t", file: !1495, line: 102, baseType: !1555)
!1555 = !DIDerivedType(tag: DW_TAG_typedef, name: "__uintmax_t", file: !990, line: 73, baseType: !100)
!1556 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1557, file: !1482, line: 81)
!1557 = !DIDerivedType(tag: DW_TAG_typedef, name: "uintptr_t", file: !1495, line: 90, baseType: !100)
!1558 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1559, file: !1561, line: 53)
!1559 = !DICompositeType(tag: DW_TAG_structure_type, name: "lconv", file: !1560, line: 51, size: 768, flags: DIFlagFwdDecl, identifier: "_ZTS5lconv")
!1560 = !DIFile(filename: "/usr/include/locale.h", directory: "", checksumkind: CSK_MD5, checksum: "a1d177e0f311dc60a74cb347049d75bc")
!1561 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/clocale", directory: "")
!1562 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1563, file: !1561, line: 54)
!1563 = !DISubprogram(name: "setlocale", scope: !1560, file: !1560, line: 122, type: !1564, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1564 = !DISubroutineType(types: !1565)
!1565 = !{!58, !283, !91}
!1566 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1567, file: !1561, line: 55)
!1567 = !DISubprogram(name: "localeconv", scope: !1560, file: !1560, line: 125, type: !1568, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1568 = !DISubroutineType(types: !1569)
!1569 = !{!1570}
!1570 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1559, size: 64)
!1571 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1572, file: !1574, line: 64)
!1572 = !DISubprogram(name: "isalnum", scope: !1573, file: !1573, line: 108, type: !1123, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1573 = !DIFile(filename: "/usr/include/ctype.h", directory: "", checksumkind: CSK_MD5, checksum: "3ab3dd7fdf2578005732722ee2393e59")
!1574 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/cctype", directory: "")
!1575 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1576, file: !1574, line: 65)
!1576 = !DISubprogram(name: "isalpha", scope: !1573, file: !1573, line: 109, type: !1123, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1577 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1578, file: !1574, line: 66)
!1578 = !DISubprogram(name: "iscntrl", scope: !1573, file: !1573, line: 110, type: !1123, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1579 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1580, file: !1574, line: 67)
!1580 = !DISubprogram(name: "isdigit", scope: !1573, file: !1573, line: 111, type: !1123, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1581 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1582, file: !1574, line: 68)
!1582 = !DISubprogram(name: "isgraph", scope: !1573, file: !1573, line: 113, type: !1123, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1583 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1584, file: !1574, line: 69)
!1584 = !DISubprogram(name: "islower", scope: !1573, file: !1573, line: 112, type: !1123, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1585 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1586, file: !1574, line: 70)
!1586 = !DISubprogram(name: "isprint", scope: !1573, file: !1573, line: 114, type: !1123, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1587 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1588, file: !1574, line: 71)
!1588 = !DISubprogram(name: "ispunct", scope: !1573, file: !1573, line: 115, type: !1123, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1589 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1590, file: !1574, line: 72)
!1590 = !DISubprogram(name: "isspace", scope: !1573, file: !1573, line: 116, type: !1123, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1591 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1592, file: !1574, line: 73)
!1592 = !DISubprogram(name: "isupper", scope: !1573, file: !1573, line: 117, type: !1123, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1593 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1594, file: !1574, line: 74)
!1594 = !DISubprogram(name: "isxdigit", scope: !1573, file: !1573, line: 118, type: !1123, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1595 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1596, file: !1574, line: 75)
!1596 = !DISubprogram(name: "tolower", scope: !1573, file: !1573, line: 122, type: !1123, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1597 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1598, file: !1574, line: 76)
!1598 = !DISubprogram(name: "toupper", scope: !1573, file: !1573, line: 125, type: !1123, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1599 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1600, file: !1574, line: 87)
!1600 = !DISubprogram(name: "isblank", scope: !1573, file: !1573, line: 130, type: !1123, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1601 = !DIImportedEntity(tag: DW_TAG_imported_module, scope: !1602, entity: !1603, file: !1604, line: 58)
!1602 = !DINamespace(name: "__gnu_debug", scope: null)
!1603 = !DINamespace(name: "__debug", scope: !40)
!1604 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/debug/debug.h", directory: "", checksumkind: CSK_MD5, checksum: "09fce61e0085ea92b4bd81d6cd4dcc16")
!1605 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1606, file: !1608, line: 52)
!1606 = !DISubprogram(name: "abs", scope: !1607, file: !1607, line: 861, type: !1123, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1607 = !DIFile(filename: "/usr/include/stdlib.h", directory: "", checksumkind: CSK_MD5, checksum: "4b47dc81a92f1fe77a152c0aac236718")
!1608 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/std_abs.h", directory: "")
!1609 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1610, file: !1612, line: 127)
!1610 = !DIDerivedType(tag: DW_TAG_typedef, name: "div_t", file: !1607, line: 63, baseType: !1611)
!1611 = !DICompositeType(tag: DW_TAG_structure_type, file: !1607, line: 59, size: 64, flags: DIFlagFwdDecl, identifier: "_ZTS5div_t")
!1612 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/cstdlib", directory: "")
!1613 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1614, file: !1612, line: 128)
!1614 = !DIDerivedType(tag: DW_TAG_typedef, name: "ldiv_t", file: !1607, line: 71, baseType: !1615)
!1615 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1607, line: 67, size: 128, flags: DIFlagTypePassByValue, elements: !1616, identifier: "_ZTS6ldiv_t")
!1616 = !{!1617, !1618}
!1617 = !DIDerivedType(tag: DW_TAG_member, name: "quot", scope: !1615, file: !1607, line: 69, baseType: !505, size: 64)
!1618 = !DIDerivedType(tag: DW_TAG_member, name: "rem", scope: !1615, file: !1607, line: 70, baseType: !505, size: 64, offset: 64)
!1619 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1620, file: !1612, line: 130)
!1620 = !DISubprogram(name: "abort", scope: !1607, file: !1607, line: 611, type: !1621, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!1621 = !DISubroutineType(types: !1622)
!1622 = !{null}
!1623 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1624, file: !1612, line: 132)
!1624 = !DISubprogram(name: "aligned_alloc", scope: !1607, file: !1607, line: 605, type: !1625, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1625 = !DISubroutineType(types: !1626)
!1626 = !{!1012, !1014, !1014}
!1627 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1628, file: !1612, line: 134)
!1628 = !DISubprogram(name: "atexit", scope: !1607, file: !1607, line: 615, type: !1629, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1629 = !DISubroutineType(types: !1630)
!1630 = !{!283, !1631}
!1631 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1621, size: 64)
!1632 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1633, file: !1612, line: 137)
!1633 = !DISubprogram(name: "at_quick_exit", scope: !1607, file: !1607, line: 620, type: !1629, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1634 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1635, file: !1612, line: 140)
!1635 = !DISubprogram(name: "atof", scope: !1636, file: !1636, line: 25, type: !1637, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1636 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/stdlib-float.h", directory: "", checksumkind: CSK_MD5, checksum: "adfe1626ff4efc68ac58c367ff5f206b")
!1637 = !DISubroutineType(types: !1638)
!1638 = !{!914, !91}
!1639 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1640, file: !1612, line: 141)
!1640 = !DISubprogram(name: "atoi", scope: !1607, file: !1607, line: 362, type: !1127, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1641 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1642, file: !1612, line: 142)
!1642 = !DISubprogram(name: "atol", scope: !1607, file: !1607, line: 367, type: !1643, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1643 = !DISubroutineType(types: !1644)
!1644 = !{!505, !91}
!1645 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1646, file: !1612, line: 143)
!1646 = !DISubprogram(name: "bsearch", scope: !1647, file: !1647, line: 20, type: !1648, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1647 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/stdlib-bsearch.h", directory: "", checksumkind: CSK_MD5, checksum: "724ededa330cc3e0cbd34c5b4030a6f6")
!1648 = !DISubroutineType(types: !1649)
!1649 = !{!1012, !101, !101, !1014, !1014, !1650}
!1650 = !DIDerivedType(tag: DW_TAG_typedef, name: "__compar_fn_t", file: !1607, line: 829, baseType: !1651)
!1651 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1652, size: 64)
!1652 = !DISubroutineType(types: !1653)
!1653 = !{!283, !101, !101}
!1654 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1655, file: !1612, line: 144)
!1655 = !DISubprogram(name: "calloc", scope: !1607, file: !1607, line: 556, type: !1625, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1656 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1657, file: !1612, line: 145)
!1657 = !DISubprogram(name: "div", scope: !1607, file: !1607, line: 873, type: !1658, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1658 = !DISubroutineType(types: !1659)
!1659 = !{!1610, !283, !283}
!1660 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1661, file: !1612, line: 146)
!1661 = !DISubprogram(name: "exit", scope: !1607, file: !1607, line: 637, type: !1662, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!1662 = !DISubroutineType(types: !1663)
!1663 = !{null, !283}
!1664 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1665, file: !1612, line: 147)
!1665 = !DISubprogram(name: "free", scope: !1607, file: !1607, line: 568, type: !1666, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1666 = !DISubroutineType(types: !1667)
!1667 = !{null, !1012}
!1668 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1669, file: !1612, line: 148)
!1669 = !DISubprogram(name: "getenv", scope: !1607, file: !1607, line: 654, type: !1670, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1670 = !DISubroutineType(types: !1671)
!1671 = !{!58, !91}
!1672 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1673, file: !1612, line: 149)
!1673 = !DISubprogram(name: "labs", scope: !1607, file: !1607, line: 862, type: !1674, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1674 = !DISubroutineType(types: !1675)
!1675 = !{!505, !505}
!1676 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1677, file: !1612, line: 150)
!1677 = !DISubprogram(name: "ldiv", scope: !1607, file: !1607, line: 875, type: !1678, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1678 = !DISubroutineType(types: !1679)
!1679 = !{!1614, !505, !505}
!1680 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1681, file: !1612, line: 151)
!1681 = !DISubprogram(name: "malloc", scope: !1607, file: !1607, line: 553, type: !1682, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1682 = !DISubroutineType(types: !1683)
!1683 = !{!1012, !1014}
!1684 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1685, file: !1612, line: 153)
!1685 = !DISubprogram(name: "mblen", scope: !1607, file: !1607, line: 943, type: !1686, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1686 = !DISubroutineType(types: !1687)
!1687 = !{!283, !91, !1014}
!1688 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1689, file: !1612, line: 154)
!1689 = !DISubprogram(name: "mbstowcs", scope: !1607, file: !1607, line: 954, type: !1690, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1690 = !DISubroutineType(types: !1691)
!1691 = !{!1014, !1241, !1061, !1014}
!1692 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1693, file: !1612, line: 155)
!1693 = !DISubprogram(name: "mbtowc", scope: !1607, file: !1607, line: 946, type: !1694, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1694 = !DISubroutineType(types: !1695)
!1695 = !{!283, !1241, !1061, !1014}
!1696 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1697, file: !1612, line: 157)
!1697 = !DISubprogram(name: "qsort", scope: !1607, file: !1607, line: 851, type: !1698, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1698 = !DISubroutineType(types: !1699)
!1699 = !{null, !1012, !1014, !1014, !1650}
!1700 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1701, file: !1612, line: 160)
!1701 = !DISubprogram(name: "quick_exit", scope: !1607, file: !1607, line: 643, type: !1662, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!1702 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1703, file: !1612, line: 163)
!1703 = !DISubprogram(name: "rand", scope: !1607, file: !1607, line: 454, type: !1109, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1704 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1705, file: !1612, line: 164)
!1705 = !DISubprogram(name: "realloc", scope: !1607, file: !1607, line: 564, type: !1706, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1706 = !DISubroutineType(types: !1707)
!1707 = !{!1012, !1012, !1014}
!1708 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1709, file: !1612, line: 165)
!1709 = !DISubprogram(name: "srand", scope: !1607, file: !1607, line: 456, type: !1710, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1710 = !DISubroutineType(types: !1711)
!1711 = !{null, !888}
!1712 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1713, file: !1612, line: 166)
!1713 = !DISubprogram(name: "strtod", scope: !1607, file: !1607, line: 118, type: !1714, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1714 = !DISubroutineType(types: !1715)
!1715 = !{!914, !1061, !1716}
!1716 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1717)
!1717 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !58, size: 64)
!1718 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1719, file: !1612, line: 167)
!1719 = !DISubprogram(name: "strtol", scope: !1607, file: !1607, line: 177, type: !1720, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1720 = !DISubroutineType(types: !1721)
!1721 = !{!505, !1061, !1716, !283}
!1722 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1723, file: !1612, line: 168)
!1723 = !DISubprogram(name: "strtoul", scope: !1607, file: !1607, line: 181, type: !1724, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1724 = !DISubroutineType(types: !1725)
!1725 = !{!100, !1061, !1716, !283}
!1726 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1727, file: !1612, line: 169)
!1727 = !DISubprogram(name: "system", scope: !1607, file: !1607, line: 804, type: !1127, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1728 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1729, file: !1612, line: 171)
!1729 = !DISubprogram(name: "wcstombs", scope: !1607, file: !1607, line: 958, type: !1730, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1730 = !DISubroutineType(types: !1731)
!1731 = !{!1014, !1056, !1251, !1014}
!1732 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1733, file: !1612, line: 172)
!1733 = !DISubprogram(name: "wctomb", scope: !1607, file: !1607, line: 950, type: !1734, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1734 = !DISubroutineType(types: !1735)
!1735 = !{!283, !58, !1240}
!1736 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1737, file: !1612, line: 200)
!1737 = !DIDerivedType(tag: DW_TAG_typedef, name: "lldiv_t", file: !1607, line: 81, baseType: !1738)
!1738 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1607, line: 77, size: 128, flags: DIFlagTypePassByValue, elements: !1739, identifier: "_ZTS7lldiv_t")
!1739 = !{!1740, !1741}
!1740 = !DIDerivedType(tag: DW_TAG_member, name: "quot", scope: !1738, file: !1607, line: 79, baseType: !1454, size: 64)
!1741 = !DIDerivedType(tag: DW_TAG_member, name: "rem", scope: !1738, file: !1607, line: 80, baseType: !1454, size: 64, offset: 64)
!1742 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1743, file: !1612, line: 206)
!1743 = !DISubprogram(name: "_Exit", scope: !1607, file: !1607, line: 649, type: !1662, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!1744 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1745, file: !1612, line: 210)
!1745 = !DISubprogram(name: "llabs", scope: !1607, file: !1607, line: 865, type: !1746, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1746 = !DISubroutineType(types: !1747)
!1747 = !{!1454, !1454}
!1748 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1749, file: !1612, line: 216)
!1749 = !DISubprogram(name: "lldiv", scope: !1607, file: !1607, line: 879, type: !1750, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1750 = !DISubroutineType(types: !1751)
!1751 = !{!1737, !1454, !1454}
!1752 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1753, file: !1612, line: 227)
!1753 = !DISubprogram(name: "atoll", scope: !1607, file: !1607, line: 374, type: !1754, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1754 = !DISubroutineType(types: !1755)
!1755 = !{!1454, !91}
!1756 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1757, file: !1612, line: 228)
!1757 = !DISubprogram(name: "strtoll", scope: !1607, file: !1607, line: 201, type: !1758, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1758 = !DISubroutineType(types: !1759)
!1759 = !{!1454, !1061, !1716, !283}
!1760 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1761, file: !1612, line: 229)
!1761 = !DISubprogram(name: "strtoull", scope: !1607, file: !1607, line: 206, type: !1762, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1762 = !DISubroutineType(types: !1763)
!1763 = !{!1459, !1061, !1716, !283}
!1764 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1765, file: !1612, line: 231)
!1765 = !DISubprogram(name: "strtof", scope: !1607, file: !1607, line: 124, type: !1766, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1766 = !DISubroutineType(types: !1767)
!1767 = !{!1390, !1061, !1716}
!1768 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1769, file: !1612, line: 232)
!1769 = !DISubprogram(name: "strtold", scope: !1607, file: !1607, line: 127, type: !1770, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1770 = !DISubroutineType(types: !1771)
!1771 = !{!1449, !1061, !1716}
!1772 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1737, file: !1612, line: 240)
!1773 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1743, file: !1612, line: 242)
!1774 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1745, file: !1612, line: 244)
!1775 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1776, file: !1612, line: 245)
!1776 = !DISubprogram(name: "div", linkageName: "_ZN9__gnu_cxx3divExx", scope: !48, file: !1612, line: 213, type: !1750, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1777 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1749, file: !1612, line: 246)
!1778 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1753, file: !1612, line: 248)
!1779 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1765, file: !1612, line: 249)
!1780 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1757, file: !1612, line: 250)
!1781 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1761, file: !1612, line: 251)
!1782 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1769, file: !1612, line: 252)
!1783 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1784, file: !1788, line: 82)
!1784 = !DIDerivedType(tag: DW_TAG_typedef, name: "wctrans_t", file: !1785, line: 48, baseType: !1786)
!1785 = !DIFile(filename: "/usr/include/wctype.h", directory: "", checksumkind: CSK_MD5, checksum: "9bcd8e8b8cd2078c8a6c42e262af7d7b")
!1786 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1787, size: 64)
!1787 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1489)
!1788 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/cwctype", directory: "")
!1789 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1790, file: !1788, line: 83)
!1790 = !DIDerivedType(tag: DW_TAG_typedef, name: "wctype_t", file: !1791, line: 38, baseType: !100)
!1791 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/wctype-wchar.h", directory: "", checksumkind: CSK_MD5, checksum: "48fed714a84c77fca0455b433489fc47")
!1792 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1221, file: !1788, line: 84)
!1793 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1794, file: !1788, line: 86)
!1794 = !DISubprogram(name: "iswalnum", scope: !1791, file: !1791, line: 95, type: !1409, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1795 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1796, file: !1788, line: 87)
!1796 = !DISubprogram(name: "iswalpha", scope: !1791, file: !1791, line: 101, type: !1409, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1797 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1798, file: !1788, line: 89)
!1798 = !DISubprogram(name: "iswblank", scope: !1791, file: !1791, line: 146, type: !1409, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1799 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1800, file: !1788, line: 91)
!1800 = !DISubprogram(name: "iswcntrl", scope: !1791, file: !1791, line: 104, type: !1409, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1801 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1802, file: !1788, line: 92)
!1802 = !DISubprogram(name: "iswctype", scope: !1791, file: !1791, line: 159, type: !1803, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1803 = !DISubroutineType(types: !1804)
!1804 = !{!283, !1221, !1790}
!1805 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1806, file: !1788, line: 93)
!1806 = !DISubprogram(name: "iswdigit", scope: !1791, file: !1791, line: 108, type: !1409, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1807 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1808, file: !1788, line: 94)
!1808 = !DISubprogram(name: "iswgraph", scope: !1791, file: !1791, line: 112, type: !1409, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1809 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1810, file: !1788, line: 95)
!1810 = !DISubprogram(name: "iswlower", scope: !1791, file: !1791, line: 117, type: !1409, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1811 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1812, file: !1788, line: 96)
!1812 = !DISubprogram(name: "iswprint", scope: !1791, file: !1791, line: 120, type: !1409, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1813 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1814, file: !1788, line: 97)
!1814 = !DISubprogram(name: "iswpunct", scope: !1791, file: !1791, line: 125, type: !1409, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1815 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1816, file: !1788, line: 98)
!1816 = !DISubprogram(name: "iswspace", scope: !1791, file: !1791, line: 130, type: !1409, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1817 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1818, file: !1788, line: 99)
!1818 = !DISubprogram(name: "iswupper", scope: !1791, file: !1791, line: 135, type: !1409, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1819 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1820, file: !1788, line: 100)
!1820 = !DISubprogram(name: "iswxdigit", scope: !1791, file: !1791, line: 140, type: !1409, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1821 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1822, file: !1788, line: 101)
!1822 = !DISubprogram(name: "towctrans", scope: !1785, file: !1785, line: 55, type: !1823, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1823 = !DISubroutineType(types: !1824)
!1824 = !{!1221, !1221, !1784}
!1825 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1826, file: !1788, line: 102)
!1826 = !DISubprogram(name: "towlower", scope: !1791, file: !1791, line: 166, type: !1827, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1827 = !DISubroutineType(types: !1828)
!1828 = !{!1221, !1221}
!1829 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1830, file: !1788, line: 103)
!1830 = !DISubprogram(name: "towupper", scope: !1791, file: !1791, line: 169, type: !1827, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1831 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1832, file: !1788, line: 104)
!1832 = !DISubprogram(name: "wctrans", scope: !1785, file: !1785, line: 52, type: !1833, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1833 = !DISubroutineType(types: !1834)
!1834 = !{!1784, !91}
!1835 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !40, entity: !1836, file: !1788, line: 105)
!1836 = !DISubprogram(name: "wctype", scope: !1791, file: !1791, line: 155, type: !1837, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1837 = !DISubroutineType(types: !1838)
!1838 = !{!1790, !91}
!1839 = !{i32 7, !"Dwarf Version", i32 5}
!1840 = !{i32 2, !"Debug Info Version", i32 3}
!1841 = !{i32 1, !"wchar_size", i32 4}
!1842 = !{i32 8, !"PIC Level", i32 2}
!1843 = !{i32 7, !"PIE Level", i32 2}
!1844 = !{i32 7, !"uwtable", i32 2}
!1845 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!1846 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!1847 = distinct !DISubprogram(name: "string_decides", scope: !2, file: !2, line: 6, type: !1848, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, retainedNodes: !1852)
!1848 = !DISubroutineType(types: !1849)
!1849 = !{!914, !1850, !283}
!1850 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1851, size: 64)
!1851 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !914)
!1852 = !{!1853, !1854, !1855, !1858, !1859}
!1853 = !DILocalVariable(name: "x", arg: 1, scope: !1847, file: !2, line: 6, type: !1850)
!1854 = !DILocalVariable(name: "n", arg: 2, scope: !1847, file: !2, line: 6, type: !283)
!1855 = !DILocalVariable(name: "program", scope: !1847, file: !2, line: 7, type: !1856)
!1856 = !DIDerivedType(tag: DW_TAG_typedef, name: "string", scope: !40, file: !1857, line: 77, baseType: !37)
!1857 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stringfwd.h", directory: "")
!1858 = !DILocalVariable(name: "s", scope: !1847, file: !2, line: 8, type: !914)
!1859 = !DILocalVariable(name: "i", scope: !1860, file: !2, line: 9, type: !283)
!1860 = distinct !DILexicalBlock(scope: !1847, file: !2, line: 9, column: 3)
!1861 = distinct !DIAssignID()
!1862 = !DILocation(line: 0, scope: !1847)
!1863 = !DILocation(line: 7, column: 3, scope: !1847)
!1864 = !DILocalVariable(name: "this", arg: 1, scope: !1865, type: !930, flags: DIFlagArtificial | DIFlagObjectPointer)
!1865 = distinct !DISubprogram(name: "basic_string<std::allocator<char> >", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC2IS3_EEPKcRKS3_", scope: !37, file: !30, line: 634, type: !1866, scopeLine: 636, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, templateParams: !1869, declaration: !1868, retainedNodes: !1871)
!1866 = !DISubroutineType(types: !1867)
!1867 = !{null, !391, !91, !119}
!1868 = !DISubprogram(name: "basic_string<std::allocator<char> >", scope: !37, file: !30, line: 634, type: !1866, scopeLine: 634, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !1869)
!1869 = !{!1870}
!1870 = !DITemplateTypeParameter(type: !61)
!1871 = !{!1864, !1872, !1873, !1874}
!1872 = !DILocalVariable(name: "__s", arg: 2, scope: !1865, file: !30, line: 634, type: !91)
!1873 = !DILocalVariable(name: "__a", arg: 3, scope: !1865, file: !30, line: 634, type: !119)
!1874 = !DILocalVariable(name: "__end", scope: !1875, file: !30, line: 641, type: !91)
!1875 = distinct !DILexicalBlock(scope: !1865, file: !30, line: 636, column: 7)
!1876 = !DILocation(line: 0, scope: !1865, inlinedAt: !1877)
!1877 = distinct !DILocation(line: 7, column: 25, scope: !1847)
!1878 = !DILocalVariable(name: "this", arg: 1, scope: !1879, type: !930, flags: DIFlagArtificial | DIFlagObjectPointer)
!1879 = distinct !DISubprogram(name: "_M_local_data", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE13_M_local_dataEv", scope: !37, file: !30, line: 238, type: !405, scopeLine: 239, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, declaration: !404, retainedNodes: !1880)
!1880 = !{!1878}
!1881 = !DILocation(line: 0, scope: !1879, inlinedAt: !1882)
!1882 = distinct !DILocation(line: 635, column: 21, scope: !1865, inlinedAt: !1877)
!1883 = !DILocation(line: 241, column: 51, scope: !1879, inlinedAt: !1882)
!1884 = !DILocalVariable(name: "this", arg: 1, scope: !1885, type: !1889, flags: DIFlagArtificial | DIFlagObjectPointer)
!1885 = distinct !DISubprogram(name: "_Alloc_hider", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_Alloc_hiderC2EPcRKS3_", scope: !164, file: !30, line: 199, type: !177, scopeLine: 200, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, declaration: !176, retainedNodes: !1886)
!1886 = !{!1884, !1887, !1888}
!1887 = !DILocalVariable(name: "__dat", arg: 2, scope: !1885, file: !30, line: 199, type: !174)
!1888 = !DILocalVariable(name: "__a", arg: 3, scope: !1885, file: !30, line: 199, type: !119)
!1889 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !164, size: 64)
!1890 = !DILocation(line: 0, scope: !1885, inlinedAt: !1891)
!1891 = distinct !DILocation(line: 635, column: 9, scope: !1865, inlinedAt: !1877)
!1892 = !DILocation(line: 200, column: 25, scope: !1885, inlinedAt: !1891)
!1893 = !{!1894, !1895, i64 0}
!1894 = !{!"_ZTSNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_Alloc_hiderE", !1895, i64 0}
!1895 = !{!"any pointer", !1896, i64 0}
!1896 = !{!"omnipotent char", !1897, i64 0}
!1897 = !{!"Simple C++ TBAA"}
!1898 = distinct !DIAssignID()
!1899 = !DILocation(line: 0, scope: !1875, inlinedAt: !1877)
!1900 = distinct !DIAssignID()
!1901 = !DILocation(line: 0, scope: !918, inlinedAt: !1902)
!1902 = distinct !DILocation(line: 642, column: 2, scope: !1875, inlinedAt: !1877)
!1903 = distinct !DIAssignID()
!1904 = !DILocalVariable(name: "this", arg: 1, scope: !1905, type: !1907, flags: DIFlagArtificial | DIFlagObjectPointer)
!1905 = distinct !DISubprogram(name: "_M_data", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7_M_dataEv", scope: !37, file: !30, line: 233, type: !400, scopeLine: 234, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, declaration: !399, retainedNodes: !1906)
!1906 = !{!1904}
!1907 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !403, size: 64)
!1908 = !DILocation(line: 0, scope: !1905, inlinedAt: !1909)
!1909 = distinct !DILocation(line: 243, column: 22, scope: !918, inlinedAt: !1902)
!1910 = !DILocalVariable(name: "__p", arg: 1, scope: !1911, file: !30, line: 475, type: !58)
!1911 = distinct !DISubprogram(name: "_S_copy_chars", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE13_S_copy_charsEPcPKcS7_", scope: !37, file: !30, line: 475, type: !580, scopeLine: 477, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, declaration: !579, retainedNodes: !1912)
!1912 = !{!1910, !1913, !1914}
!1913 = !DILocalVariable(name: "__k1", arg: 2, scope: !1911, file: !30, line: 475, type: !91)
!1914 = !DILocalVariable(name: "__k2", arg: 3, scope: !1911, file: !30, line: 475, type: !91)
!1915 = !DILocation(line: 0, scope: !1911, inlinedAt: !1916)
!1916 = distinct !DILocation(line: 243, column: 2, scope: !918, inlinedAt: !1902)
!1917 = !DILocalVariable(name: "__d", arg: 1, scope: !1918, file: !30, line: 418, type: !58)
!1918 = distinct !DISubprogram(name: "_S_copy", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7_S_copyEPcPKcm", scope: !37, file: !30, line: 418, type: !452, scopeLine: 419, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, declaration: !451, retainedNodes: !1919)
!1919 = !{!1917, !1920, !1921}
!1920 = !DILocalVariable(name: "__s", arg: 2, scope: !1918, file: !30, line: 418, type: !91)
!1921 = !DILocalVariable(name: "__n", arg: 3, scope: !1918, file: !30, line: 418, type: !44)
!1922 = !DILocation(line: 0, scope: !1918, inlinedAt: !1923)
!1923 = distinct !DILocation(line: 477, column: 9, scope: !1911, inlinedAt: !1916)
!1924 = !DILocation(line: 431, column: 33, scope: !1925, inlinedAt: !1930)
!1925 = distinct !DISubprogram(name: "copy", linkageName: "_ZNSt11char_traitsIcE4copyEPcPKcm", scope: !337, file: !338, line: 423, type: !362, scopeLine: 424, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, declaration: !365, retainedNodes: !1926)
!1926 = !{!1927, !1928, !1929}
!1927 = !DILocalVariable(name: "__s1", arg: 1, scope: !1925, file: !338, line: 423, type: !364)
!1928 = !DILocalVariable(name: "__s2", arg: 2, scope: !1925, file: !338, line: 423, type: !354)
!1929 = !DILocalVariable(name: "__n", arg: 3, scope: !1925, file: !338, line: 423, type: !98)
!1930 = distinct !DILocation(line: 423, column: 4, scope: !1931, inlinedAt: !1923)
!1931 = distinct !DILexicalBlock(scope: !1918, file: !30, line: 420, column: 6)
!1932 = !DILocalVariable(name: "this", arg: 1, scope: !1933, type: !930, flags: DIFlagArtificial | DIFlagObjectPointer)
!1933 = distinct !DISubprogram(name: "_M_set_length", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE13_M_set_lengthEm", scope: !37, file: !30, line: 265, type: !397, scopeLine: 266, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, declaration: !414, retainedNodes: !1934)
!1934 = !{!1932, !1935}
!1935 = !DILocalVariable(name: "__n", arg: 2, scope: !1933, file: !30, line: 265, type: !44)
!1936 = !DILocation(line: 0, scope: !1933, inlinedAt: !1937)
!1937 = distinct !DILocation(line: 247, column: 2, scope: !918, inlinedAt: !1902)
!1938 = !DILocalVariable(name: "this", arg: 1, scope: !1939, type: !930, flags: DIFlagArtificial | DIFlagObjectPointer)
!1939 = distinct !DISubprogram(name: "_M_length", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_lengthEm", scope: !37, file: !30, line: 228, type: !397, scopeLine: 229, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, declaration: !396, retainedNodes: !1940)
!1940 = !{!1938, !1941}
!1941 = !DILocalVariable(name: "__length", arg: 2, scope: !1939, file: !30, line: 228, type: !44)
!1942 = !DILocation(line: 0, scope: !1939, inlinedAt: !1943)
!1943 = distinct !DILocation(line: 267, column: 2, scope: !1933, inlinedAt: !1937)
!1944 = !DILocation(line: 229, column: 9, scope: !1939, inlinedAt: !1943)
!1945 = !DILocation(line: 229, column: 26, scope: !1939, inlinedAt: !1943)
!1946 = !{!1947, !1948, i64 8}
!1947 = !{!"_ZTSNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE", !1894, i64 0, !1948, i64 8, !1896, i64 16}
!1948 = !{!"long", !1896, i64 0}
!1949 = distinct !DIAssignID()
!1950 = !DILocation(line: 0, scope: !1905, inlinedAt: !1951)
!1951 = distinct !DILocation(line: 268, column: 22, scope: !1933, inlinedAt: !1937)
!1952 = !DILocation(line: 268, column: 22, scope: !1933, inlinedAt: !1937)
!1953 = !DILocalVariable(name: "__c1", arg: 1, scope: !1954, file: !338, line: 347, type: !343)
!1954 = distinct !DISubprogram(name: "assign", linkageName: "_ZNSt11char_traitsIcE6assignERcRKc", scope: !337, file: !338, line: 347, type: !341, scopeLine: 348, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, declaration: !340, retainedNodes: !1955)
!1955 = !{!1953, !1956}
!1956 = !DILocalVariable(name: "__c2", arg: 2, scope: !1954, file: !338, line: 347, type: !345)
!1957 = !DILocation(line: 0, scope: !1954, inlinedAt: !1958)
!1958 = distinct !DILocation(line: 268, column: 2, scope: !1933, inlinedAt: !1937)
!1959 = !DILocation(line: 354, column: 7, scope: !1954, inlinedAt: !1958)
!1960 = !{!1896, !1896, i64 0}
!1961 = !DILocation(line: 8, column: 14, scope: !1847)
!1962 = !{!1963, !1963, i64 0}
!1963 = !{!"double", !1896, i64 0}
!1964 = !DILocation(line: 0, scope: !1860)
!1965 = !DILocation(line: 9, column: 21, scope: !1966)
!1966 = distinct !DILexicalBlock(scope: !1860, file: !2, line: 9, column: 3)
!1967 = !DILocation(line: 9, column: 3, scope: !1860)
!1968 = !DILocation(line: 234, column: 28, scope: !1905, inlinedAt: !1969)
!1969 = distinct !DILocation(line: 274, column: 16, scope: !1970, inlinedAt: !1973)
!1970 = distinct !DISubprogram(name: "_M_is_local", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE11_M_is_localEv", scope: !37, file: !30, line: 273, type: !416, scopeLine: 274, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, declaration: !415, retainedNodes: !1971)
!1971 = !{!1972}
!1972 = !DILocalVariable(name: "this", arg: 1, scope: !1970, type: !1907, flags: DIFlagArtificial | DIFlagObjectPointer)
!1973 = distinct !DILocation(line: 285, column: 7, scope: !1974, inlinedAt: !1978)
!1974 = distinct !DILexicalBlock(scope: !1975, file: !30, line: 285, column: 6)
!1975 = distinct !DISubprogram(name: "_M_dispose", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_disposeEv", scope: !37, file: !30, line: 283, type: !423, scopeLine: 284, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, declaration: !422, retainedNodes: !1976)
!1976 = !{!1977}
!1977 = !DILocalVariable(name: "this", arg: 1, scope: !1975, type: !930, flags: DIFlagArtificial | DIFlagObjectPointer)
!1978 = distinct !DILocation(line: 795, column: 9, scope: !1979, inlinedAt: !1983)
!1979 = distinct !DILexicalBlock(scope: !1980, file: !30, line: 795, column: 7)
!1980 = distinct !DISubprogram(name: "~basic_string", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEED2Ev", scope: !37, file: !30, line: 794, type: !423, scopeLine: 795, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, declaration: !627, retainedNodes: !1981)
!1981 = !{!1982}
!1982 = !DILocalVariable(name: "this", arg: 1, scope: !1980, type: !930, flags: DIFlagArtificial | DIFlagObjectPointer)
!1983 = distinct !DILocation(line: 19, column: 1, scope: !1847)
!1984 = !{!1947, !1895, i64 0}
!1985 = !DILocation(line: 0, scope: !1980, inlinedAt: !1983)
!1986 = !DILocation(line: 0, scope: !1975, inlinedAt: !1978)
!1987 = !DILocation(line: 0, scope: !1970, inlinedAt: !1973)
!1988 = !DILocation(line: 0, scope: !1905, inlinedAt: !1969)
!1989 = !DILocation(line: 274, column: 26, scope: !1970, inlinedAt: !1973)
!1990 = !DILocation(line: 285, column: 6, scope: !1975, inlinedAt: !1978)
!1991 = !DILocation(line: 286, column: 15, scope: !1974, inlinedAt: !1978)
!1992 = !DILocalVariable(name: "this", arg: 1, scope: !1993, type: !930, flags: DIFlagArtificial | DIFlagObjectPointer)
!1993 = distinct !DISubprogram(name: "_M_destroy", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_destroyEm", scope: !37, file: !30, line: 291, type: !397, scopeLine: 292, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, declaration: !425, retainedNodes: !1994)
!1994 = !{!1992, !1995}
!1995 = !DILocalVariable(name: "__size", arg: 2, scope: !1993, file: !30, line: 291, type: !44)
!1996 = !DILocation(line: 0, scope: !1993, inlinedAt: !1997)
!1997 = distinct !DILocation(line: 286, column: 4, scope: !1974, inlinedAt: !1978)
!1998 = !DILocation(line: 0, scope: !1905, inlinedAt: !1999)
!1999 = distinct !DILocation(line: 292, column: 55, scope: !1993, inlinedAt: !1997)
!2000 = !DILocation(line: 292, column: 73, scope: !1993, inlinedAt: !1997)
!2001 = !DILocalVariable(name: "__a", arg: 1, scope: !2002, file: !52, line: 495, type: !59)
!2002 = distinct !DISubprogram(name: "deallocate", linkageName: "_ZNSt16allocator_traitsISaIcEE10deallocateERS0_Pcm", scope: !51, file: !52, line: 495, type: !134, scopeLine: 496, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, declaration: !133, retainedNodes: !2003)
!2003 = !{!2001, !2004, !2005}
!2004 = !DILocalVariable(name: "__p", arg: 2, scope: !2002, file: !52, line: 495, type: !57)
!2005 = !DILocalVariable(name: "__n", arg: 3, scope: !2002, file: !52, line: 495, type: !128)
!2006 = !DILocation(line: 0, scope: !2002, inlinedAt: !2007)
!2007 = distinct !DILocation(line: 292, column: 9, scope: !1993, inlinedAt: !1997)
!2008 = !DILocalVariable(name: "this", arg: 1, scope: !2009, type: !2013, flags: DIFlagArtificial | DIFlagObjectPointer)
!2009 = distinct !DISubprogram(name: "deallocate", linkageName: "_ZNSt15__new_allocatorIcE10deallocateEPcm", scope: !67, file: !68, line: 142, type: !104, scopeLine: 143, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, declaration: !103, retainedNodes: !2010)
!2010 = !{!2008, !2011, !2012}
!2011 = !DILocalVariable(name: "__p", arg: 2, scope: !2009, file: !68, line: 142, type: !58)
!2012 = !DILocalVariable(name: "__n", arg: 3, scope: !2009, file: !68, line: 142, type: !97)
!2013 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !67, size: 64)
!2014 = !DILocation(line: 0, scope: !2009, inlinedAt: !2015)
!2015 = distinct !DILocation(line: 496, column: 13, scope: !2002, inlinedAt: !2007)
!2016 = !DILocation(line: 158, column: 2, scope: !2009, inlinedAt: !2015)
!2017 = !DILocation(line: 286, column: 4, scope: !1974, inlinedAt: !1978)
!2018 = !DILocation(line: 19, column: 1, scope: !1847)
!2019 = !DILocalVariable(name: "__lhs", arg: 1, scope: !2020, file: !30, line: 3599, type: !588)
!2020 = distinct !DISubprogram(name: "operator==<char, std::char_traits<char>, std::allocator<char> >", linkageName: "_ZSteqIcSt11char_traitsIcESaIcEEbRKNSt7__cxx1112basic_stringIT_T0_T1_EEPKS5_", scope: !40, file: !30, line: 3599, type: !2021, scopeLine: 3601, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, templateParams: !2025, retainedNodes: !2023)
!2021 = !DISubroutineType(types: !2022)
!2022 = !{!156, !588, !91}
!2023 = !{!2019, !2024}
!2024 = !DILocalVariable(name: "__rhs", arg: 2, scope: !2020, file: !30, line: 3600, type: !91)
!2025 = !{!335, !2026, !146}
!2026 = !DITemplateTypeParameter(name: "_Traits", type: !337)
!2027 = !DILocation(line: 0, scope: !2020, inlinedAt: !2028)
!2028 = distinct !DILocation(line: 10, column: 17, scope: !2029)
!2029 = distinct !DILexicalBlock(scope: !2030, file: !2, line: 10, column: 9)
!2030 = distinct !DILexicalBlock(scope: !1966, file: !2, line: 9, column: 31)
!2031 = !DILocation(line: 3601, column: 20, scope: !2020, inlinedAt: !2028)
!2032 = !DILocation(line: 3601, column: 35, scope: !2020, inlinedAt: !2028)
!2033 = !DILocation(line: 0, scope: !2029)
!2034 = !DILocation(line: 10, column: 9, scope: !2030)
!2035 = !DILocation(line: 11, column: 9, scope: !2036)
!2036 = distinct !DILexicalBlock(scope: !2029, file: !2, line: 10, column: 27)
!2037 = !DILocalVariable(name: "this", arg: 1, scope: !2038, type: !930, flags: DIFlagArtificial | DIFlagObjectPointer)
!2038 = distinct !DISubprogram(name: "operator=", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEaSEPKc", scope: !37, file: !30, line: 814, type: !633, scopeLine: 815, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, declaration: !632, retainedNodes: !2039)
!2039 = !{!2037, !2040}
!2040 = !DILocalVariable(name: "__s", arg: 2, scope: !2038, file: !30, line: 814, type: !91)
!2041 = !DILocation(line: 0, scope: !2038, inlinedAt: !2042)
!2042 = distinct !DILocation(line: 12, column: 15, scope: !2036)
!2043 = !DILocalVariable(name: "this", arg: 1, scope: !2044, type: !930, flags: DIFlagArtificial | DIFlagObjectPointer)
!2044 = distinct !DISubprogram(name: "assign", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6assignEPKc", scope: !37, file: !30, line: 1644, type: !633, scopeLine: 1645, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, declaration: !732, retainedNodes: !2045)
!2045 = !{!2043, !2046}
!2046 = !DILocalVariable(name: "__s", arg: 2, scope: !2044, file: !30, line: 1644, type: !91)
!2047 = !DILocation(line: 0, scope: !2044, inlinedAt: !2048)
!2048 = distinct !DILocation(line: 815, column: 22, scope: !2038, inlinedAt: !2042)
!2049 = !DILocalVariable(name: "this", arg: 1, scope: !2050, type: !1907, flags: DIFlagArtificial | DIFlagObjectPointer)
!2050 = distinct !DISubprogram(name: "size", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE4sizeEv", scope: !37, file: !30, line: 1063, type: !672, scopeLine: 1064, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, declaration: !671, retainedNodes: !2051)
!2051 = !{!2049}
!2052 = !DILocation(line: 0, scope: !2050, inlinedAt: !2053)
!2053 = distinct !DILocation(line: 1647, column: 40, scope: !2044, inlinedAt: !2048)
!2054 = !DILocation(line: 1647, column: 9, scope: !2044, inlinedAt: !2048)
!2055 = !DILocation(line: 19, column: 1, scope: !2029)
!2056 = !DILocation(line: 0, scope: !1980, inlinedAt: !2057)
!2057 = distinct !DILocation(line: 19, column: 1, scope: !1847)
!2058 = !DILocation(line: 0, scope: !1975, inlinedAt: !2059)
!2059 = distinct !DILocation(line: 795, column: 9, scope: !1979, inlinedAt: !2057)
!2060 = !DILocation(line: 0, scope: !1970, inlinedAt: !2061)
!2061 = distinct !DILocation(line: 285, column: 7, scope: !1974, inlinedAt: !2059)
!2062 = !DILocation(line: 0, scope: !1905, inlinedAt: !2063)
!2063 = distinct !DILocation(line: 274, column: 16, scope: !1970, inlinedAt: !2061)
!2064 = !DILocation(line: 234, column: 28, scope: !1905, inlinedAt: !2063)
!2065 = !DILocation(line: 274, column: 26, scope: !1970, inlinedAt: !2061)
!2066 = !DILocation(line: 285, column: 6, scope: !1975, inlinedAt: !2059)
!2067 = !DILocation(line: 286, column: 15, scope: !1974, inlinedAt: !2059)
!2068 = !DILocation(line: 0, scope: !1993, inlinedAt: !2069)
!2069 = distinct !DILocation(line: 286, column: 4, scope: !1974, inlinedAt: !2059)
!2070 = !DILocation(line: 0, scope: !1905, inlinedAt: !2071)
!2071 = distinct !DILocation(line: 292, column: 55, scope: !1993, inlinedAt: !2069)
!2072 = !DILocation(line: 292, column: 73, scope: !1993, inlinedAt: !2069)
!2073 = !DILocation(line: 0, scope: !2002, inlinedAt: !2074)
!2074 = distinct !DILocation(line: 292, column: 9, scope: !1993, inlinedAt: !2069)
!2075 = !DILocation(line: 0, scope: !2009, inlinedAt: !2076)
!2076 = distinct !DILocation(line: 496, column: 13, scope: !2002, inlinedAt: !2074)
!2077 = !DILocation(line: 158, column: 2, scope: !2009, inlinedAt: !2076)
!2078 = !DILocation(line: 286, column: 4, scope: !1974, inlinedAt: !2059)
!2079 = !DILocation(line: 14, column: 9, scope: !2080)
!2080 = distinct !DILexicalBlock(scope: !2029, file: !2, line: 13, column: 12)
!2081 = !DILocation(line: 0, scope: !2044, inlinedAt: !2082)
!2082 = distinct !DILocation(line: 15, column: 15, scope: !2080)
!2083 = !DILocation(line: 0, scope: !2050, inlinedAt: !2084)
!2084 = distinct !DILocation(line: 1647, column: 40, scope: !2044, inlinedAt: !2082)
!2085 = !DILocation(line: 1647, column: 9, scope: !2044, inlinedAt: !2082)
!2086 = !DILocation(line: 9, column: 27, scope: !1966)
!2087 = distinct !{!2087, !1967, !2088, !2089}
!2088 = !DILocation(line: 17, column: 3, scope: !1860)
!2089 = !{!"llvm.loop.mustprogress"}
!2090 = distinct !DISubprogram(name: "logged_to_stream", scope: !2, file: !2, line: 21, type: !2091, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, retainedNodes: !2093)
!2091 = !DISubroutineType(types: !2092)
!2092 = !{!914, !914, !283}
!2093 = !{!2094, !2095, !2096, !2101, !2102}
!2094 = !DILocalVariable(name: "x", arg: 1, scope: !2090, file: !2, line: 21, type: !914)
!2095 = !DILocalVariable(name: "n", arg: 2, scope: !2090, file: !2, line: 21, type: !283)
!2096 = !DILocalVariable(name: "log", scope: !2090, file: !2, line: 22, type: !2097)
!2097 = !DIDerivedType(tag: DW_TAG_typedef, name: "ostringstream", scope: !40, file: !2098, line: 153, baseType: !2099)
!2098 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/iosfwd", directory: "")
!2099 = !DICompositeType(tag: DW_TAG_class_type, name: "basic_ostringstream<char, std::char_traits<char>, std::allocator<char> >", scope: !39, file: !2100, line: 293, size: 3008, flags: DIFlagFwdDecl | DIFlagNonTrivial)
!2100 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/sstream.tcc", directory: "")
!2101 = !DILocalVariable(name: "s", scope: !2090, file: !2, line: 23, type: !914)
!2102 = !DILocalVariable(name: "i", scope: !2103, file: !2, line: 24, type: !283)
!2103 = distinct !DILexicalBlock(scope: !2090, file: !2, line: 24, column: 3)
!2104 = distinct !DIAssignID()
!2105 = distinct !DIAssignID()
!2106 = !DILocation(line: 0, scope: !2090)
!2107 = !DILocation(line: 22, column: 3, scope: !2090)
!2108 = !DILocation(line: 22, column: 22, scope: !2090)
!2109 = !DILocation(line: 0, scope: !2103)
!2110 = !DILocation(line: 24, column: 21, scope: !2111)
!2111 = distinct !DILexicalBlock(scope: !2103, file: !2, line: 24, column: 3)
!2112 = !DILocation(line: 24, column: 3, scope: !2103)
!2113 = !DILocation(line: 28, column: 22, scope: !2090)
!2114 = !{!2115}
!2115 = distinct !{!2115, !2116, !"_ZNKSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEE3strEv: argument 0"}
!2116 = distinct !{!2116, !"_ZNKSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEE3strEv"}
!2117 = !DILocation(line: 28, column: 26, scope: !2090)
!2118 = !DILocalVariable(name: "this", arg: 1, scope: !2119, type: !2128, flags: DIFlagArtificial | DIFlagObjectPointer)
!2119 = distinct !DISubprogram(name: "str", linkageName: "_ZNKSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEE3strEv", scope: !2099, file: !2120, line: 917, type: !2121, scopeLine: 918, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, declaration: !2126, retainedNodes: !2127)
!2120 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/sstream", directory: "")
!2121 = !DISubroutineType(types: !2122)
!2122 = !{!2123, !2124}
!2123 = !DIDerivedType(tag: DW_TAG_typedef, name: "__string_type", scope: !2099, file: !2120, line: 772, baseType: !37, flags: DIFlagPublic)
!2124 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2125, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!2125 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !2099)
!2126 = !DISubprogram(name: "str", linkageName: "_ZNKSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEE3strEv", scope: !2099, file: !2120, line: 917, type: !2121, scopeLine: 917, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2127 = !{!2118}
!2128 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2125, size: 64)
!2129 = !DILocation(line: 0, scope: !2119, inlinedAt: !2130)
!2130 = distinct !DILocation(line: 28, column: 26, scope: !2090)
!2131 = !{!2132}
!2132 = distinct !{!2132, !2133, !"_ZNKSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEE3strEv: argument 0"}
!2133 = distinct !{!2133, !"_ZNKSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEE3strEv"}
!2134 = !DILocation(line: 918, column: 29, scope: !2119, inlinedAt: !2130)
!2135 = !DILocalVariable(name: "__ret", scope: !2136, file: !2120, line: 244, type: !2140)
!2136 = distinct !DISubprogram(name: "str", linkageName: "_ZNKSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEE3strEv", scope: !2137, file: !2120, line: 242, type: !2138, scopeLine: 243, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, declaration: !2143, retainedNodes: !2144)
!2137 = !DICompositeType(tag: DW_TAG_class_type, name: "basic_stringbuf<char, std::char_traits<char>, std::allocator<char> >", scope: !39, file: !2100, line: 291, size: 832, flags: DIFlagFwdDecl | DIFlagNonTrivial)
!2138 = !DISubroutineType(types: !2139)
!2139 = !{!2140, !2141}
!2140 = !DIDerivedType(tag: DW_TAG_typedef, name: "__string_type", scope: !2137, file: !2120, line: 95, baseType: !37, flags: DIFlagPublic)
!2141 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2142, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!2142 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !2137)
!2143 = !DISubprogram(name: "str", linkageName: "_ZNKSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEE3strEv", scope: !2137, file: !2120, line: 242, type: !2138, scopeLine: 242, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2144 = !{!2145, !2135, !2147}
!2145 = !DILocalVariable(name: "this", arg: 1, scope: !2136, type: !2146, flags: DIFlagArtificial | DIFlagObjectPointer)
!2146 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2142, size: 64)
!2147 = !DILocalVariable(name: "__hi", scope: !2148, file: !2120, line: 245, type: !2149)
!2148 = distinct !DILexicalBlock(scope: !2136, file: !2120, line: 245, column: 17)
!2149 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2150, size: 64)
!2150 = !DIDerivedType(tag: DW_TAG_typedef, name: "char_type", scope: !2137, file: !2120, line: 85, baseType: !5, flags: DIFlagPublic)
!2151 = !DILocation(line: 0, scope: !2136, inlinedAt: !2152)
!2152 = distinct !DILocation(line: 918, column: 29, scope: !2119, inlinedAt: !2130)
!2153 = !DILocalVariable(name: "this", arg: 1, scope: !2154, type: !930, flags: DIFlagArtificial | DIFlagObjectPointer)
!2154 = distinct !DISubprogram(name: "basic_string", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC2ERKS3_", scope: !37, file: !30, line: 528, type: !597, scopeLine: 530, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, declaration: !596, retainedNodes: !2155)
!2155 = !{!2153, !2156}
!2156 = !DILocalVariable(name: "__a", arg: 2, scope: !2154, file: !30, line: 528, type: !119)
!2157 = !DILocation(line: 0, scope: !2154, inlinedAt: !2158)
!2158 = distinct !DILocation(line: 244, column: 16, scope: !2136, inlinedAt: !2152)
!2159 = !DILocation(line: 0, scope: !1879, inlinedAt: !2160)
!2160 = distinct !DILocation(line: 529, column: 21, scope: !2154, inlinedAt: !2158)
!2161 = !DILocation(line: 241, column: 51, scope: !1879, inlinedAt: !2160)
!2162 = !DILocation(line: 0, scope: !1885, inlinedAt: !2163)
!2163 = distinct !DILocation(line: 529, column: 9, scope: !2154, inlinedAt: !2158)
!2164 = !DILocation(line: 200, column: 25, scope: !1885, inlinedAt: !2163)
!2165 = !{!2132, !2115}
!2166 = !DILocation(line: 0, scope: !1879, inlinedAt: !2167)
!2167 = distinct !DILocation(line: 358, column: 9, scope: !2168, inlinedAt: !2171)
!2168 = distinct !DISubprogram(name: "_M_use_local_data", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE17_M_use_local_dataEv", scope: !37, file: !30, line: 351, type: !405, scopeLine: 352, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, declaration: !438, retainedNodes: !2169)
!2169 = !{!2170}
!2170 = !DILocalVariable(name: "this", arg: 1, scope: !2168, type: !930, flags: DIFlagArtificial | DIFlagObjectPointer)
!2171 = distinct !DILocation(line: 531, column: 2, scope: !2172, inlinedAt: !2158)
!2172 = distinct !DILexicalBlock(scope: !2154, file: !30, line: 530, column: 7)
!2173 = !DILocation(line: 0, scope: !1933, inlinedAt: !2174)
!2174 = distinct !DILocation(line: 532, column: 2, scope: !2172, inlinedAt: !2158)
!2175 = !DILocation(line: 0, scope: !1939, inlinedAt: !2176)
!2176 = distinct !DILocation(line: 267, column: 2, scope: !1933, inlinedAt: !2174)
!2177 = !DILocation(line: 229, column: 9, scope: !1939, inlinedAt: !2176)
!2178 = !DILocation(line: 229, column: 26, scope: !1939, inlinedAt: !2176)
!2179 = !DILocation(line: 0, scope: !1954, inlinedAt: !2180)
!2180 = distinct !DILocation(line: 268, column: 2, scope: !1933, inlinedAt: !2174)
!2181 = !DILocation(line: 354, column: 7, scope: !1954, inlinedAt: !2180)
!2182 = !DILocalVariable(name: "this", arg: 1, scope: !2183, type: !2146, flags: DIFlagArtificial | DIFlagObjectPointer)
!2183 = distinct !DISubprogram(name: "_M_high_mark", linkageName: "_ZNKSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEE12_M_high_markEv", scope: !2137, file: !2120, line: 430, type: !2184, scopeLine: 431, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, declaration: !2186, retainedNodes: !2187)
!2184 = !DISubroutineType(types: !2185)
!2185 = !{!2149, !2141}
!2186 = !DISubprogram(name: "_M_high_mark", linkageName: "_ZNKSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEE12_M_high_markEv", scope: !2137, file: !2120, line: 430, type: !2184, scopeLine: 430, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2187 = !{!2182, !2188, !2190}
!2188 = !DILocalVariable(name: "__pptr", scope: !2189, file: !2120, line: 432, type: !2149)
!2189 = distinct !DILexicalBlock(scope: !2183, file: !2120, line: 432, column: 17)
!2190 = !DILocalVariable(name: "__egptr", scope: !2191, file: !2120, line: 434, type: !2149)
!2191 = distinct !DILexicalBlock(scope: !2189, file: !2120, line: 433, column: 4)
!2192 = !DILocation(line: 0, scope: !2183, inlinedAt: !2193)
!2193 = distinct !DILocation(line: 245, column: 24, scope: !2148, inlinedAt: !2152)
!2194 = !DILocalVariable(name: "this", arg: 1, scope: !2195, type: !2207, flags: DIFlagArtificial | DIFlagObjectPointer)
!2195 = distinct !DISubprogram(name: "pptr", linkageName: "_ZNKSt15basic_streambufIcSt11char_traitsIcEE4pptrEv", scope: !2197, file: !2196, line: 537, type: !2199, scopeLine: 537, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, declaration: !2205, retainedNodes: !2206)
!2196 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/streambuf", directory: "")
!2197 = !DICompositeType(tag: DW_TAG_class_type, name: "basic_streambuf<char, std::char_traits<char> >", scope: !40, file: !2198, line: 149, size: 512, flags: DIFlagFwdDecl | DIFlagNonTrivial)
!2198 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/streambuf.tcc", directory: "")
!2199 = !DISubroutineType(types: !2200)
!2200 = !{!2201, !2203}
!2201 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2202, size: 64)
!2202 = !DIDerivedType(tag: DW_TAG_typedef, name: "char_type", scope: !2197, file: !2196, line: 131, baseType: !5, flags: DIFlagPublic)
!2203 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2204, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!2204 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !2197)
!2205 = !DISubprogram(name: "pptr", linkageName: "_ZNKSt15basic_streambufIcSt11char_traitsIcEE4pptrEv", scope: !2197, file: !2196, line: 537, type: !2199, scopeLine: 537, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2206 = !{!2194}
!2207 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2204, size: 64)
!2208 = !DILocation(line: 0, scope: !2195, inlinedAt: !2209)
!2209 = distinct !DILocation(line: 432, column: 32, scope: !2189, inlinedAt: !2193)
!2210 = !DILocation(line: 537, column: 29, scope: !2195, inlinedAt: !2209)
!2211 = !{!2212, !1895, i64 40}
!2212 = !{!"_ZTSSt15basic_streambufIcSt11char_traitsIcEE", !1895, i64 8, !1895, i64 16, !1895, i64 24, !1895, i64 32, !1895, i64 40, !1895, i64 48, !2213, i64 56}
!2213 = !{!"_ZTSSt6locale", !1895, i64 0}
!2214 = !DILocation(line: 0, scope: !2189, inlinedAt: !2193)
!2215 = !DILocation(line: 432, column: 17, scope: !2189, inlinedAt: !2193)
!2216 = !DILocation(line: 432, column: 17, scope: !2183, inlinedAt: !2193)
!2217 = !DILocation(line: 0, scope: !2148, inlinedAt: !2152)
!2218 = !DILocation(line: 245, column: 17, scope: !2148, inlinedAt: !2152)
!2219 = !DILocation(line: 245, column: 17, scope: !2136, inlinedAt: !2152)
!2220 = !DILocalVariable(name: "this", arg: 1, scope: !2221, type: !2207, flags: DIFlagArtificial | DIFlagObjectPointer)
!2221 = distinct !DISubprogram(name: "pbase", linkageName: "_ZNKSt15basic_streambufIcSt11char_traitsIcEE5pbaseEv", scope: !2197, file: !2196, line: 534, type: !2199, scopeLine: 534, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, declaration: !2222, retainedNodes: !2223)
!2222 = !DISubprogram(name: "pbase", linkageName: "_ZNKSt15basic_streambufIcSt11char_traitsIcEE5pbaseEv", scope: !2197, file: !2196, line: 534, type: !2199, scopeLine: 534, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2223 = !{!2220}
!2224 = !DILocation(line: 0, scope: !2221, inlinedAt: !2225)
!2225 = distinct !DILocation(line: 246, column: 23, scope: !2148, inlinedAt: !2152)
!2226 = !DILocation(line: 534, column: 30, scope: !2221, inlinedAt: !2225)
!2227 = !{!2212, !1895, i64 32}
!2228 = !DILocalVariable(name: "this", arg: 1, scope: !2229, type: !930, flags: DIFlagArtificial | DIFlagObjectPointer)
!2229 = distinct !DISubprogram(name: "assign<char *, void>", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6assignIPcvEERS4_T_S8_", scope: !37, file: !30, line: 1681, type: !2230, scopeLine: 1682, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, templateParams: !2233, declaration: !2232, retainedNodes: !2236)
!2230 = !DISubroutineType(types: !2231)
!2231 = !{!631, !391, !58, !58}
!2232 = !DISubprogram(name: "assign<char *, void>", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6assignIPcvEERS4_T_S8_", scope: !37, file: !30, line: 1681, type: !2230, scopeLine: 1681, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !2233)
!2233 = !{!2234, !2235}
!2234 = !DITemplateTypeParameter(name: "_InputIterator", type: !58)
!2235 = !DITemplateTypeParameter(type: null)
!2236 = !{!2228, !2237, !2238}
!2237 = !DILocalVariable(name: "__first", arg: 2, scope: !2229, file: !30, line: 1681, type: !58)
!2238 = !DILocalVariable(name: "__last", arg: 3, scope: !2229, file: !30, line: 1681, type: !58)
!2239 = !DILocation(line: 0, scope: !2229, inlinedAt: !2240)
!2240 = distinct !DILocation(line: 246, column: 10, scope: !2148, inlinedAt: !2152)
!2241 = !DILocalVariable(name: "__i1", arg: 2, scope: !2242, file: !30, line: 2362, type: !759)
!2242 = distinct !DISubprogram(name: "replace", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7replaceEN9__gnu_cxx17__normal_iteratorIPKcS4_EES9_PcSA_", scope: !37, file: !30, line: 2362, type: !798, scopeLine: 2364, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, declaration: !797, retainedNodes: !2243)
!2243 = !{!2244, !2241, !2245, !2246, !2247}
!2244 = !DILocalVariable(name: "this", arg: 1, scope: !2242, type: !930, flags: DIFlagArtificial | DIFlagObjectPointer)
!2245 = !DILocalVariable(name: "__i2", arg: 3, scope: !2242, file: !30, line: 2362, type: !759)
!2246 = !DILocalVariable(name: "__k1", arg: 4, scope: !2242, file: !30, line: 2363, type: !58)
!2247 = !DILocalVariable(name: "__k2", arg: 5, scope: !2242, file: !30, line: 2363, type: !58)
!2248 = !DILocation(line: 0, scope: !2242, inlinedAt: !2249)
!2249 = distinct !DILocation(line: 1682, column: 24, scope: !2229, inlinedAt: !2240)
!2250 = !DILocalVariable(name: "this", arg: 1, scope: !2251, type: !930, flags: DIFlagArtificial | DIFlagObjectPointer)
!2251 = distinct !DISubprogram(name: "replace", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7replaceEmmPKcm", scope: !37, file: !30, line: 2167, type: !777, scopeLine: 2169, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, declaration: !776, retainedNodes: !2252)
!2252 = !{!2250, !2253, !2254, !2255, !2256}
!2253 = !DILocalVariable(name: "__pos", arg: 2, scope: !2251, file: !30, line: 2167, type: !44)
!2254 = !DILocalVariable(name: "__n1", arg: 3, scope: !2251, file: !30, line: 2167, type: !44)
!2255 = !DILocalVariable(name: "__s", arg: 4, scope: !2251, file: !30, line: 2167, type: !91)
!2256 = !DILocalVariable(name: "__n2", arg: 5, scope: !2251, file: !30, line: 2168, type: !44)
!2257 = !DILocation(line: 0, scope: !2251, inlinedAt: !2258)
!2258 = distinct !DILocation(line: 2368, column: 15, scope: !2242, inlinedAt: !2249)
!2259 = !DILocation(line: 2369, column: 20, scope: !2242, inlinedAt: !2249)
!2260 = !DILocation(line: 2171, column: 9, scope: !2251, inlinedAt: !2258)
!2261 = !DILocation(line: 250, column: 7, scope: !2148, inlinedAt: !2152)
!2262 = !DILocation(line: 0, scope: !1980, inlinedAt: !2263)
!2263 = distinct !DILocation(line: 250, column: 7, scope: !2136, inlinedAt: !2152)
!2264 = !DILocation(line: 0, scope: !1975, inlinedAt: !2265)
!2265 = distinct !DILocation(line: 795, column: 9, scope: !1979, inlinedAt: !2263)
!2266 = !DILocation(line: 0, scope: !1970, inlinedAt: !2267)
!2267 = distinct !DILocation(line: 285, column: 7, scope: !1974, inlinedAt: !2265)
!2268 = !DILocation(line: 0, scope: !1905, inlinedAt: !2269)
!2269 = distinct !DILocation(line: 274, column: 16, scope: !1970, inlinedAt: !2267)
!2270 = !DILocation(line: 234, column: 28, scope: !1905, inlinedAt: !2269)
!2271 = !DILocation(line: 274, column: 26, scope: !1970, inlinedAt: !2267)
!2272 = !DILocation(line: 285, column: 6, scope: !1975, inlinedAt: !2265)
!2273 = !DILocation(line: 286, column: 15, scope: !1974, inlinedAt: !2265)
!2274 = !DILocation(line: 0, scope: !1993, inlinedAt: !2275)
!2275 = distinct !DILocation(line: 286, column: 4, scope: !1974, inlinedAt: !2265)
!2276 = !DILocation(line: 0, scope: !1905, inlinedAt: !2277)
!2277 = distinct !DILocation(line: 292, column: 55, scope: !1993, inlinedAt: !2275)
!2278 = !DILocation(line: 292, column: 73, scope: !1993, inlinedAt: !2275)
!2279 = !DILocation(line: 0, scope: !2002, inlinedAt: !2280)
!2280 = distinct !DILocation(line: 292, column: 9, scope: !1993, inlinedAt: !2275)
!2281 = !DILocation(line: 0, scope: !2009, inlinedAt: !2282)
!2282 = distinct !DILocation(line: 496, column: 13, scope: !2002, inlinedAt: !2280)
!2283 = !DILocation(line: 158, column: 2, scope: !2009, inlinedAt: !2282)
!2284 = !DILocation(line: 286, column: 4, scope: !1974, inlinedAt: !2265)
!2285 = !DILocation(line: 244, column: 22, scope: !2136, inlinedAt: !2152)
!2286 = !DILocalVariable(name: "this", arg: 1, scope: !2287, type: !930, flags: DIFlagArtificial | DIFlagObjectPointer)
!2287 = distinct !DISubprogram(name: "operator=", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEaSERKS4_", scope: !37, file: !30, line: 803, type: !629, scopeLine: 804, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, declaration: !628, retainedNodes: !2288)
!2288 = !{!2286, !2289}
!2289 = !DILocalVariable(name: "__str", arg: 2, scope: !2287, file: !30, line: 803, type: !588)
!2290 = !DILocation(line: 0, scope: !2287, inlinedAt: !2291)
!2291 = distinct !DILocation(line: 248, column: 10, scope: !2148, inlinedAt: !2152)
!2292 = !DILocalVariable(name: "this", arg: 1, scope: !2293, type: !930, flags: DIFlagArtificial | DIFlagObjectPointer)
!2293 = distinct !DISubprogram(name: "assign", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6assignERKS4_", scope: !37, file: !30, line: 1540, type: !629, scopeLine: 1541, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, declaration: !728, retainedNodes: !2294)
!2294 = !{!2292, !2295}
!2295 = !DILocalVariable(name: "__str", arg: 2, scope: !2293, file: !30, line: 1540, type: !588)
!2296 = !DILocation(line: 0, scope: !2293, inlinedAt: !2297)
!2297 = distinct !DILocation(line: 805, column: 15, scope: !2287, inlinedAt: !2291)
!2298 = !DILocation(line: 1571, column: 8, scope: !2293, inlinedAt: !2297)
!2299 = !DILocation(line: 25, column: 15, scope: !2300)
!2300 = distinct !DILexicalBlock(scope: !2111, file: !2, line: 24, column: 31)
!2301 = !DILocalVariable(name: "__out", arg: 1, scope: !2302, file: !2303, line: 615, type: !2306)
!2302 = distinct !DISubprogram(name: "operator<<<std::char_traits<char> >", linkageName: "_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc", scope: !40, file: !2303, line: 615, type: !2304, scopeLine: 616, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, templateParams: !2311, retainedNodes: !2309)
!2303 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/ostream", directory: "")
!2304 = !DISubroutineType(types: !2305)
!2305 = !{!2306, !2306, !91}
!2306 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !2307, size: 64)
!2307 = !DICompositeType(tag: DW_TAG_class_type, name: "basic_ostream<char, std::char_traits<char> >", scope: !40, file: !2308, line: 340, size: 2176, flags: DIFlagFwdDecl | DIFlagNonTrivial)
!2308 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/ostream.tcc", directory: "")
!2309 = !{!2301, !2310}
!2310 = !DILocalVariable(name: "__s", arg: 2, scope: !2302, file: !2303, line: 615, type: !91)
!2311 = !{!2026}
!2312 = !DILocation(line: 0, scope: !2302, inlinedAt: !2313)
!2313 = distinct !DILocation(line: 26, column: 9, scope: !2300)
!2314 = !DILocation(line: 620, column: 2, scope: !2315, inlinedAt: !2313)
!2315 = distinct !DILexicalBlock(scope: !2302, file: !2303, line: 617, column: 11)
!2316 = !DILocation(line: 26, column: 20, scope: !2300)
!2317 = !DILocation(line: 0, scope: !2302, inlinedAt: !2318)
!2318 = distinct !DILocation(line: 26, column: 25, scope: !2300)
!2319 = !DILocation(line: 620, column: 2, scope: !2315, inlinedAt: !2318)
!2320 = !DILocalVariable(name: "this", arg: 1, scope: !2321, type: !2330, flags: DIFlagArtificial | DIFlagObjectPointer)
!2321 = distinct !DISubprogram(name: "operator<<", linkageName: "_ZNSolsEd", scope: !2307, file: !2303, line: 220, type: !2322, scopeLine: 221, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, declaration: !2327, retainedNodes: !2328)
!2322 = !DISubroutineType(types: !2323)
!2323 = !{!2324, !2326, !914}
!2324 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !2325, size: 64)
!2325 = !DIDerivedType(tag: DW_TAG_typedef, name: "__ostream_type", scope: !2307, file: !2303, line: 71, baseType: !2307, flags: DIFlagPublic)
!2326 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2307, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!2327 = !DISubprogram(name: "operator<<", linkageName: "_ZNSolsEd", scope: !2307, file: !2303, line: 220, type: !2322, scopeLine: 220, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2328 = !{!2320, !2329}
!2329 = !DILocalVariable(name: "__f", arg: 2, scope: !2321, file: !2303, line: 220, type: !914)
!2330 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2307, size: 64)
!2331 = !DILocation(line: 0, scope: !2321, inlinedAt: !2332)
!2332 = distinct !DILocation(line: 26, column: 33, scope: !2300)
!2333 = !DILocation(line: 221, column: 16, scope: !2321, inlinedAt: !2332)
!2334 = !DILocalVariable(name: "__c", arg: 2, scope: !2335, file: !2303, line: 523, type: !5)
!2335 = distinct !DISubprogram(name: "operator<<<std::char_traits<char> >", linkageName: "_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_c", scope: !40, file: !2303, line: 523, type: !2336, scopeLine: 524, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, templateParams: !2311, retainedNodes: !2338)
!2336 = !DISubroutineType(types: !2337)
!2337 = !{!2306, !2306, !5}
!2338 = !{!2339, !2334}
!2339 = !DILocalVariable(name: "__out", arg: 1, scope: !2335, file: !2303, line: 523, type: !2306)
!2340 = !DILocation(line: 0, scope: !2335, inlinedAt: !2341)
!2341 = distinct !DILocation(line: 26, column: 38, scope: !2300)
!2342 = distinct !DIAssignID()
!2343 = !DILocation(line: 525, column: 11, scope: !2344, inlinedAt: !2341)
!2344 = distinct !DILexicalBlock(scope: !2335, file: !2303, line: 525, column: 11)
!2345 = !{!2346, !2346, i64 0}
!2346 = !{!"vtable pointer", !1897, i64 0}
!2347 = !DILocalVariable(name: "this", arg: 1, scope: !2348, type: !2355, flags: DIFlagArtificial | DIFlagObjectPointer)
!2348 = distinct !DISubprogram(name: "width", linkageName: "_ZNKSt8ios_base5widthEv", scope: !945, file: !892, line: 751, type: !2349, scopeLine: 752, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, declaration: !2353, retainedNodes: !2354)
!2349 = !DISubroutineType(types: !2350)
!2350 = !{!915, !2351}
!2351 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2352, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!2352 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !945)
!2353 = !DISubprogram(name: "width", linkageName: "_ZNKSt8ios_base5widthEv", scope: !945, file: !892, line: 751, type: !2349, scopeLine: 751, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2354 = !{!2347}
!2355 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2352, size: 64)
!2356 = !DILocation(line: 0, scope: !2348, inlinedAt: !2357)
!2357 = distinct !DILocation(line: 525, column: 17, scope: !2344, inlinedAt: !2341)
!2358 = !DILocation(line: 752, column: 14, scope: !2348, inlinedAt: !2357)
!2359 = !{!2360, !1948, i64 16}
!2360 = !{!"_ZTSSt8ios_base", !1948, i64 8, !1948, i64 16, !2361, i64 24, !2362, i64 28, !2362, i64 32, !1895, i64 40, !2363, i64 48, !1896, i64 64, !2364, i64 192, !1895, i64 200, !2213, i64 208}
!2361 = !{!"_ZTSSt13_Ios_Fmtflags", !1896, i64 0}
!2362 = !{!"_ZTSSt12_Ios_Iostate", !1896, i64 0}
!2363 = !{!"_ZTSNSt8ios_base6_WordsE", !1895, i64 0, !1948, i64 8}
!2364 = !{!"int", !1896, i64 0}
!2365 = !DILocation(line: 525, column: 25, scope: !2344, inlinedAt: !2341)
!2366 = !DILocation(line: 525, column: 11, scope: !2335, inlinedAt: !2341)
!2367 = !DILocation(line: 526, column: 9, scope: !2344, inlinedAt: !2341)
!2368 = !DILocation(line: 527, column: 13, scope: !2335, inlinedAt: !2341)
!2369 = !DILocation(line: 529, column: 5, scope: !2335, inlinedAt: !2341)
!2370 = !DILocation(line: 24, column: 27, scope: !2111)
!2371 = distinct !{!2371, !2112, !2372, !2089}
!2372 = !DILocation(line: 27, column: 3, scope: !2103)
!2373 = !DILocation(line: 29, column: 1, scope: !2300)
!2374 = !DILocation(line: 24, column: 3, scope: !2111)
!2375 = !DILocalVariable(name: "this", arg: 1, scope: !2376, type: !1907, flags: DIFlagArtificial | DIFlagObjectPointer)
!2376 = distinct !DISubprogram(name: "empty", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE5emptyEv", scope: !37, file: !30, line: 1183, type: !416, scopeLine: 1184, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, declaration: !683, retainedNodes: !2377)
!2377 = !{!2375}
!2378 = !DILocation(line: 0, scope: !2376, inlinedAt: !2379)
!2379 = distinct !DILocation(line: 28, column: 32, scope: !2090)
!2380 = !DILocation(line: 0, scope: !2050, inlinedAt: !2381)
!2381 = distinct !DILocation(line: 1184, column: 22, scope: !2376, inlinedAt: !2379)
!2382 = !DILocation(line: 1064, column: 16, scope: !2050, inlinedAt: !2381)
!2383 = !DILocation(line: 0, scope: !1980, inlinedAt: !2384)
!2384 = distinct !DILocation(line: 28, column: 3, scope: !2090)
!2385 = !DILocation(line: 0, scope: !1975, inlinedAt: !2386)
!2386 = distinct !DILocation(line: 795, column: 9, scope: !1979, inlinedAt: !2384)
!2387 = !DILocation(line: 0, scope: !1970, inlinedAt: !2388)
!2388 = distinct !DILocation(line: 285, column: 7, scope: !1974, inlinedAt: !2386)
!2389 = !DILocation(line: 0, scope: !1905, inlinedAt: !2390)
!2390 = distinct !DILocation(line: 274, column: 16, scope: !1970, inlinedAt: !2388)
!2391 = !DILocation(line: 234, column: 28, scope: !1905, inlinedAt: !2390)
!2392 = !DILocalVariable(name: "this", arg: 1, scope: !2393, type: !1907, flags: DIFlagArtificial | DIFlagObjectPointer)
!2393 = distinct !DISubprogram(name: "_M_local_data", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE13_M_local_dataEv", scope: !37, file: !30, line: 249, type: !408, scopeLine: 250, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, declaration: !407, retainedNodes: !2394)
!2394 = !{!2392}
!2395 = !DILocation(line: 0, scope: !2393, inlinedAt: !2396)
!2396 = distinct !DILocation(line: 274, column: 29, scope: !1970, inlinedAt: !2388)
!2397 = !DILocation(line: 274, column: 26, scope: !1970, inlinedAt: !2388)
!2398 = !DILocation(line: 285, column: 6, scope: !1975, inlinedAt: !2386)
!2399 = !DILocation(line: 286, column: 15, scope: !1974, inlinedAt: !2386)
!2400 = !DILocation(line: 0, scope: !1993, inlinedAt: !2401)
!2401 = distinct !DILocation(line: 286, column: 4, scope: !1974, inlinedAt: !2386)
!2402 = !DILocation(line: 0, scope: !1905, inlinedAt: !2403)
!2403 = distinct !DILocation(line: 292, column: 55, scope: !1993, inlinedAt: !2401)
!2404 = !DILocation(line: 292, column: 73, scope: !1993, inlinedAt: !2401)
!2405 = !DILocation(line: 0, scope: !2002, inlinedAt: !2406)
!2406 = distinct !DILocation(line: 292, column: 9, scope: !1993, inlinedAt: !2401)
!2407 = !DILocation(line: 0, scope: !2009, inlinedAt: !2408)
!2408 = distinct !DILocation(line: 496, column: 13, scope: !2002, inlinedAt: !2406)
!2409 = !DILocation(line: 158, column: 2, scope: !2009, inlinedAt: !2408)
!2410 = !DILocation(line: 286, column: 4, scope: !1974, inlinedAt: !2386)
!2411 = !DILocation(line: 28, column: 3, scope: !2090)
!2412 = !DILocalVariable(name: "this", arg: 1, scope: !2413, type: !2419, flags: DIFlagArtificial | DIFlagObjectPointer)
!2413 = distinct !DISubprogram(name: "~basic_ostringstream", linkageName: "_ZNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEED1Ev", scope: !2099, file: !2120, line: 837, type: !2414, scopeLine: 838, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, declaration: !2417, retainedNodes: !2418)
!2414 = !DISubroutineType(types: !2415)
!2415 = !{null, !2416}
!2416 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2099, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!2417 = !DISubprogram(name: "~basic_ostringstream", scope: !2099, file: !2120, line: 837, type: !2414, scopeLine: 837, containingType: !2099, virtualIndex: 0, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagVirtual | DISPFlagOptimized)
!2418 = !{!2412}
!2419 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2099, size: 64)
!2420 = !DILocation(line: 0, scope: !2413, inlinedAt: !2421)
!2421 = distinct !DILocation(line: 29, column: 1, scope: !2090)
!2422 = !DILocalVariable(name: "this", arg: 1, scope: !2423, type: !2419, flags: DIFlagArtificial | DIFlagObjectPointer)
!2423 = distinct !DISubprogram(name: "~basic_ostringstream", linkageName: "_ZNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEED2Ev", scope: !2099, file: !2120, line: 837, type: !2414, scopeLine: 838, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, declaration: !2417, retainedNodes: !2424)
!2424 = !{!2422, !2425}
!2425 = !DILocalVariable(name: "vtt", arg: 2, scope: !2423, type: !2426, flags: DIFlagArtificial)
!2426 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1012, size: 64)
!2427 = !DILocation(line: 0, scope: !2423, inlinedAt: !2428)
!2428 = distinct !DILocation(line: 838, column: 7, scope: !2413, inlinedAt: !2421)
!2429 = !DILocation(line: 838, column: 7, scope: !2423, inlinedAt: !2428)
!2430 = distinct !DIAssignID()
!2431 = !DILocation(line: 838, column: 9, scope: !2432, inlinedAt: !2428)
!2432 = distinct !DILexicalBlock(scope: !2423, file: !2120, line: 838, column: 7)
!2433 = !DILocalVariable(name: "this", arg: 1, scope: !2434, type: !2440, flags: DIFlagArtificial | DIFlagObjectPointer)
!2434 = distinct !DISubprogram(name: "~basic_stringbuf", linkageName: "_ZNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEED2Ev", scope: !2137, file: !2100, line: 291, type: !2435, scopeLine: 291, flags: DIFlagArtificial | DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, declaration: !2438, retainedNodes: !2439)
!2435 = !DISubroutineType(types: !2436)
!2436 = !{null, !2437}
!2437 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2137, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!2438 = !DISubprogram(name: "~basic_stringbuf", scope: !2137, type: !2435, containingType: !2137, virtualIndex: 0, flags: DIFlagPublic | DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagVirtual | DISPFlagOptimized)
!2439 = !{!2433}
!2440 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2137, size: 64)
!2441 = !DILocation(line: 0, scope: !2434, inlinedAt: !2442)
!2442 = distinct !DILocation(line: 838, column: 9, scope: !2432, inlinedAt: !2428)
!2443 = !DILocation(line: 291, column: 25, scope: !2434, inlinedAt: !2442)
!2444 = distinct !DIAssignID()
!2445 = !DILocation(line: 291, column: 25, scope: !2446, inlinedAt: !2442)
!2446 = distinct !DILexicalBlock(scope: !2434, file: !2100, line: 291, column: 25)
!2447 = !DILocation(line: 0, scope: !1980, inlinedAt: !2448)
!2448 = distinct !DILocation(line: 291, column: 25, scope: !2446, inlinedAt: !2442)
!2449 = !DILocation(line: 0, scope: !1975, inlinedAt: !2450)
!2450 = distinct !DILocation(line: 795, column: 9, scope: !1979, inlinedAt: !2448)
!2451 = !DILocation(line: 0, scope: !1970, inlinedAt: !2452)
!2452 = distinct !DILocation(line: 285, column: 7, scope: !1974, inlinedAt: !2450)
!2453 = !DILocation(line: 0, scope: !1905, inlinedAt: !2454)
!2454 = distinct !DILocation(line: 274, column: 16, scope: !1970, inlinedAt: !2452)
!2455 = !DILocation(line: 234, column: 28, scope: !1905, inlinedAt: !2454)
!2456 = !DILocation(line: 0, scope: !2393, inlinedAt: !2457)
!2457 = distinct !DILocation(line: 274, column: 29, scope: !1970, inlinedAt: !2452)
!2458 = !DILocation(line: 252, column: 57, scope: !2393, inlinedAt: !2457)
!2459 = !DILocation(line: 274, column: 26, scope: !1970, inlinedAt: !2452)
!2460 = !DILocation(line: 285, column: 6, scope: !1975, inlinedAt: !2450)
!2461 = !DILocation(line: 286, column: 15, scope: !1974, inlinedAt: !2450)
!2462 = !DILocation(line: 0, scope: !1993, inlinedAt: !2463)
!2463 = distinct !DILocation(line: 286, column: 4, scope: !1974, inlinedAt: !2450)
!2464 = !DILocation(line: 0, scope: !1905, inlinedAt: !2465)
!2465 = distinct !DILocation(line: 292, column: 55, scope: !1993, inlinedAt: !2463)
!2466 = !DILocation(line: 292, column: 73, scope: !1993, inlinedAt: !2463)
!2467 = !DILocation(line: 0, scope: !2002, inlinedAt: !2468)
!2468 = distinct !DILocation(line: 292, column: 9, scope: !1993, inlinedAt: !2463)
!2469 = !DILocation(line: 0, scope: !2009, inlinedAt: !2470)
!2470 = distinct !DILocation(line: 496, column: 13, scope: !2002, inlinedAt: !2468)
!2471 = !DILocation(line: 158, column: 2, scope: !2009, inlinedAt: !2470)
!2472 = !DILocation(line: 286, column: 4, scope: !1974, inlinedAt: !2450)
!2473 = !DILocation(line: 1184, column: 29, scope: !2376, inlinedAt: !2379)
!2474 = !DILocation(line: 28, column: 21, scope: !2090)
!2475 = !DILocation(line: 28, column: 12, scope: !2090)
!2476 = !DILocalVariable(name: "this", arg: 1, scope: !2477, type: !2483, flags: DIFlagArtificial | DIFlagObjectPointer)
!2477 = distinct !DISubprogram(name: "~basic_streambuf", linkageName: "_ZNSt15basic_streambufIcSt11char_traitsIcEED2Ev", scope: !2197, file: !2196, line: 202, type: !2478, scopeLine: 203, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, declaration: !2481, retainedNodes: !2482)
!2478 = !DISubroutineType(types: !2479)
!2479 = !{null, !2480}
!2480 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2197, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!2481 = !DISubprogram(name: "~basic_streambuf", scope: !2197, file: !2196, line: 202, type: !2478, scopeLine: 202, containingType: !2197, virtualIndex: 0, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagVirtual | DISPFlagOptimized)
!2482 = !{!2476}
!2483 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2197, size: 64)
!2484 = !DILocation(line: 0, scope: !2477, inlinedAt: !2485)
!2485 = distinct !DILocation(line: 291, column: 25, scope: !2446, inlinedAt: !2442)
!2486 = !DILocation(line: 203, column: 7, scope: !2477, inlinedAt: !2485)
!2487 = distinct !DIAssignID()
!2488 = !DILocation(line: 203, column: 9, scope: !2489, inlinedAt: !2485)
!2489 = distinct !DILexicalBlock(scope: !2477, file: !2196, line: 203, column: 7)
!2490 = !DILocation(line: 838, column: 7, scope: !2413, inlinedAt: !2421)
!2491 = !DILocation(line: 29, column: 1, scope: !2090)
!2492 = distinct !DISubprogram(name: "formatted_in_the_middle", scope: !2, file: !2, line: 31, type: !2091, scopeLine: 31, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, retainedNodes: !2493)
!2493 = !{!2494, !2495, !2496, !2500, !2501, !2502}
!2494 = !DILocalVariable(name: "x", arg: 1, scope: !2492, file: !2, line: 31, type: !914)
!2495 = !DILocalVariable(name: "n", arg: 2, scope: !2492, file: !2, line: 31, type: !283)
!2496 = !DILocalVariable(name: "text", scope: !2492, file: !2, line: 32, type: !2497)
!2497 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 512, elements: !2498)
!2498 = !{!2499}
!2499 = !DISubrange(count: 64)
!2500 = !DILocalVariable(name: "all", scope: !2492, file: !2, line: 33, type: !1856)
!2501 = !DILocalVariable(name: "s", scope: !2492, file: !2, line: 34, type: !914)
!2502 = !DILocalVariable(name: "i", scope: !2503, file: !2, line: 35, type: !283)
!2503 = distinct !DILexicalBlock(scope: !2492, file: !2, line: 35, column: 3)
!2504 = distinct !DIAssignID()
!2505 = !DILocation(line: 0, scope: !2492)
!2506 = distinct !DIAssignID()
!2507 = !DILocation(line: 32, column: 3, scope: !2492)
!2508 = !DILocation(line: 33, column: 3, scope: !2492)
!2509 = !DILocalVariable(name: "this", arg: 1, scope: !2510, type: !930, flags: DIFlagArtificial | DIFlagObjectPointer)
!2510 = distinct !DISubprogram(name: "basic_string", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC2Ev", scope: !37, file: !30, line: 515, type: !423, scopeLine: 518, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, declaration: !595, retainedNodes: !2511)
!2511 = !{!2509}
!2512 = !DILocation(line: 0, scope: !2510, inlinedAt: !2513)
!2513 = distinct !DILocation(line: 33, column: 15, scope: !2492)
!2514 = !DILocation(line: 0, scope: !1879, inlinedAt: !2515)
!2515 = distinct !DILocation(line: 517, column: 21, scope: !2510, inlinedAt: !2513)
!2516 = !DILocation(line: 241, column: 51, scope: !1879, inlinedAt: !2515)
!2517 = !DILocalVariable(name: "this", arg: 1, scope: !2518, type: !1889, flags: DIFlagArtificial | DIFlagObjectPointer)
!2518 = distinct !DISubprogram(name: "_Alloc_hider", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_Alloc_hiderC2EPcOS3_", scope: !164, file: !30, line: 203, type: !181, scopeLine: 204, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, declaration: !180, retainedNodes: !2519)
!2519 = !{!2517, !2520, !2521}
!2520 = !DILocalVariable(name: "__dat", arg: 2, scope: !2518, file: !30, line: 203, type: !174)
!2521 = !DILocalVariable(name: "__a", arg: 3, scope: !2518, file: !30, line: 203, type: !183)
!2522 = !DILocation(line: 0, scope: !2518, inlinedAt: !2523)
!2523 = distinct !DILocation(line: 517, column: 9, scope: !2510, inlinedAt: !2513)
!2524 = !DILocation(line: 204, column: 36, scope: !2518, inlinedAt: !2523)
!2525 = distinct !DIAssignID()
!2526 = !DILocation(line: 0, scope: !1879, inlinedAt: !2527)
!2527 = distinct !DILocation(line: 358, column: 9, scope: !2168, inlinedAt: !2528)
!2528 = distinct !DILocation(line: 519, column: 2, scope: !2529, inlinedAt: !2513)
!2529 = distinct !DILexicalBlock(scope: !2510, file: !30, line: 518, column: 7)
!2530 = !DILocation(line: 0, scope: !1933, inlinedAt: !2531)
!2531 = distinct !DILocation(line: 520, column: 2, scope: !2529, inlinedAt: !2513)
!2532 = !DILocation(line: 0, scope: !1939, inlinedAt: !2533)
!2533 = distinct !DILocation(line: 267, column: 2, scope: !1933, inlinedAt: !2531)
!2534 = !DILocation(line: 229, column: 9, scope: !1939, inlinedAt: !2533)
!2535 = !DILocation(line: 229, column: 26, scope: !1939, inlinedAt: !2533)
!2536 = distinct !DIAssignID()
!2537 = !DILocation(line: 0, scope: !1954, inlinedAt: !2538)
!2538 = distinct !DILocation(line: 268, column: 2, scope: !1933, inlinedAt: !2531)
!2539 = !DILocation(line: 354, column: 7, scope: !1954, inlinedAt: !2538)
!2540 = distinct !DIAssignID()
!2541 = !DILocation(line: 0, scope: !2503)
!2542 = !DILocation(line: 35, column: 21, scope: !2543)
!2543 = distinct !DILexicalBlock(scope: !2503, file: !2, line: 35, column: 3)
!2544 = !DILocation(line: 35, column: 3, scope: !2503)
!2545 = !DILocation(line: 1064, column: 16, scope: !2050, inlinedAt: !2546)
!2546 = distinct !DILocation(line: 40, column: 14, scope: !2492)
!2547 = !DILocation(line: 234, column: 28, scope: !1905, inlinedAt: !2548)
!2548 = distinct !DILocation(line: 274, column: 16, scope: !1970, inlinedAt: !2549)
!2549 = distinct !DILocation(line: 285, column: 7, scope: !1974, inlinedAt: !2550)
!2550 = distinct !DILocation(line: 795, column: 9, scope: !1979, inlinedAt: !2551)
!2551 = distinct !DILocation(line: 41, column: 1, scope: !2492)
!2552 = !DILocation(line: 40, column: 21, scope: !2492)
!2553 = !DILocation(line: 40, column: 10, scope: !2492)
!2554 = !DILocation(line: 0, scope: !2050, inlinedAt: !2546)
!2555 = !DILocation(line: 0, scope: !1980, inlinedAt: !2551)
!2556 = !DILocation(line: 0, scope: !1975, inlinedAt: !2550)
!2557 = !DILocation(line: 0, scope: !1970, inlinedAt: !2549)
!2558 = !DILocation(line: 0, scope: !1905, inlinedAt: !2548)
!2559 = !DILocation(line: 274, column: 26, scope: !1970, inlinedAt: !2549)
!2560 = !DILocation(line: 285, column: 6, scope: !1975, inlinedAt: !2550)
!2561 = !DILocation(line: 286, column: 15, scope: !1974, inlinedAt: !2550)
!2562 = !DILocation(line: 0, scope: !1993, inlinedAt: !2563)
!2563 = distinct !DILocation(line: 286, column: 4, scope: !1974, inlinedAt: !2550)
!2564 = !DILocation(line: 0, scope: !1905, inlinedAt: !2565)
!2565 = distinct !DILocation(line: 292, column: 55, scope: !1993, inlinedAt: !2563)
!2566 = !DILocation(line: 292, column: 73, scope: !1993, inlinedAt: !2563)
!2567 = !DILocation(line: 0, scope: !2002, inlinedAt: !2568)
!2568 = distinct !DILocation(line: 292, column: 9, scope: !1993, inlinedAt: !2563)
!2569 = !DILocation(line: 0, scope: !2009, inlinedAt: !2570)
!2570 = distinct !DILocation(line: 496, column: 13, scope: !2002, inlinedAt: !2568)
!2571 = !DILocation(line: 158, column: 2, scope: !2009, inlinedAt: !2570)
!2572 = !DILocation(line: 286, column: 4, scope: !1974, inlinedAt: !2550)
!2573 = !DILocation(line: 41, column: 1, scope: !2492)
!2574 = !DILocation(line: 36, column: 5, scope: !2575)
!2575 = distinct !DILexicalBlock(scope: !2543, file: !2, line: 35, column: 31)
!2576 = !DILocalVariable(name: "this", arg: 1, scope: !2577, type: !930, flags: DIFlagArtificial | DIFlagObjectPointer)
!2577 = distinct !DISubprogram(name: "operator+=", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEpLEPKc", scope: !37, file: !30, line: 1339, type: !633, scopeLine: 1340, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, declaration: !710, retainedNodes: !2578)
!2578 = !{!2576, !2579}
!2579 = !DILocalVariable(name: "__s", arg: 2, scope: !2577, file: !30, line: 1339, type: !91)
!2580 = !DILocation(line: 0, scope: !2577, inlinedAt: !2581)
!2581 = distinct !DILocation(line: 37, column: 9, scope: !2575)
!2582 = !DILocalVariable(name: "this", arg: 1, scope: !2583, type: !930, flags: DIFlagArtificial | DIFlagObjectPointer)
!2583 = distinct !DISubprogram(name: "append", linkageName: "_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE6appendEPKc", scope: !37, file: !30, line: 1432, type: !633, scopeLine: 1433, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, declaration: !720, retainedNodes: !2584)
!2584 = !{!2582, !2585, !2586}
!2585 = !DILocalVariable(name: "__s", arg: 2, scope: !2583, file: !30, line: 1432, type: !91)
!2586 = !DILocalVariable(name: "__n", scope: !2583, file: !30, line: 1435, type: !43)
!2587 = !DILocation(line: 0, scope: !2583, inlinedAt: !2588)
!2588 = distinct !DILocation(line: 1340, column: 22, scope: !2577, inlinedAt: !2581)
!2589 = !DILocalVariable(name: "__s", arg: 1, scope: !2590, file: !338, line: 389, type: !354)
!2590 = distinct !DISubprogram(name: "length", linkageName: "_ZNSt11char_traitsIcE6lengthEPKc", scope: !337, file: !338, line: 389, type: !356, scopeLine: 390, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, declaration: !355, retainedNodes: !2591)
!2591 = !{!2589}
!2592 = !DILocation(line: 0, scope: !2590, inlinedAt: !2593)
!2593 = distinct !DILocation(line: 1435, column: 24, scope: !2583, inlinedAt: !2588)
!2594 = !DILocation(line: 395, column: 9, scope: !2590, inlinedAt: !2593)
!2595 = !DILocalVariable(name: "this", arg: 1, scope: !2596, type: !1907, flags: DIFlagArtificial | DIFlagObjectPointer)
!2596 = distinct !DISubprogram(name: "_M_check_length", linkageName: "_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE15_M_check_lengthEmmPKc", scope: !37, file: !30, line: 390, type: !443, scopeLine: 391, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !34, declaration: !442, retainedNodes: !2597)
!2597 = !{!2595, !2598, !2599, !2600}
!2598 = !DILocalVariable(name: "__n1", arg: 2, scope: !2596, file: !30, line: 390, type: !44)
!2599 = !DILocalVariable(name: "__n2", arg: 3, scope: !2596, file: !30, line: 390, type: !44)
!2600 = !DILocalVariable(name: "__s", arg: 4, scope: !2596, file: !30, line: 390, type: !91)
!2601 = !DILocation(line: 0, scope: !2596, inlinedAt: !2602)
!2602 = distinct !DILocation(line: 1436, column: 2, scope: !2583, inlinedAt: !2588)
!2603 = !DILocation(line: 0, scope: !2050, inlinedAt: !2604)
!2604 = distinct !DILocation(line: 392, column: 32, scope: !2605, inlinedAt: !2602)
!2605 = distinct !DILexicalBlock(scope: !2596, file: !30, line: 392, column: 6)
!2606 = !DILocation(line: 1064, column: 16, scope: !2050, inlinedAt: !2604)
!2607 = !DILocation(line: 392, column: 23, scope: !2605, inlinedAt: !2602)
!2608 = !DILocation(line: 392, column: 47, scope: !2605, inlinedAt: !2602)
!2609 = !DILocation(line: 392, column: 6, scope: !2596, inlinedAt: !2602)
!2610 = !DILocation(line: 393, column: 4, scope: !2605, inlinedAt: !2602)
!2611 = !DILocation(line: 1437, column: 9, scope: !2583, inlinedAt: !2588)
!2612 = !DILocation(line: 38, column: 11, scope: !2575)
!2613 = !DILocation(line: 38, column: 21, scope: !2575)
!2614 = !DILocation(line: 35, column: 27, scope: !2543)
!2615 = distinct !{!2615, !2544, !2616, !2089}
!2616 = !DILocation(line: 39, column: 3, scope: !2503)
!2617 = !DILocation(line: 41, column: 1, scope: !2575)
!2618 = !DILocation(line: 0, scope: !1980, inlinedAt: !2619)
!2619 = distinct !DILocation(line: 41, column: 1, scope: !2492)
!2620 = !DILocation(line: 0, scope: !1975, inlinedAt: !2621)
!2621 = distinct !DILocation(line: 795, column: 9, scope: !1979, inlinedAt: !2619)
!2622 = !DILocation(line: 0, scope: !1970, inlinedAt: !2623)
!2623 = distinct !DILocation(line: 285, column: 7, scope: !1974, inlinedAt: !2621)
!2624 = !DILocation(line: 0, scope: !1905, inlinedAt: !2625)
!2625 = distinct !DILocation(line: 274, column: 16, scope: !1970, inlinedAt: !2623)
!2626 = !DILocation(line: 234, column: 28, scope: !1905, inlinedAt: !2625)
!2627 = !DILocation(line: 274, column: 26, scope: !1970, inlinedAt: !2623)
!2628 = !DILocation(line: 285, column: 6, scope: !1975, inlinedAt: !2621)
!2629 = !DILocation(line: 286, column: 15, scope: !1974, inlinedAt: !2621)
!2630 = !DILocation(line: 0, scope: !1993, inlinedAt: !2631)
!2631 = distinct !DILocation(line: 286, column: 4, scope: !1974, inlinedAt: !2621)
!2632 = !DILocation(line: 0, scope: !1905, inlinedAt: !2633)
!2633 = distinct !DILocation(line: 292, column: 55, scope: !1993, inlinedAt: !2631)
!2634 = !DILocation(line: 292, column: 73, scope: !1993, inlinedAt: !2631)
!2635 = !DILocation(line: 0, scope: !2002, inlinedAt: !2636)
!2636 = distinct !DILocation(line: 292, column: 9, scope: !1993, inlinedAt: !2631)
!2637 = !DILocation(line: 0, scope: !2009, inlinedAt: !2638)
!2638 = distinct !DILocation(line: 496, column: 13, scope: !2002, inlinedAt: !2636)
!2639 = !DILocation(line: 158, column: 2, scope: !2009, inlinedAt: !2638)
!2640 = !DILocation(line: 286, column: 4, scope: !1974, inlinedAt: !2621)
!2641 = !DISubprogram(name: "__builtin_strlen", scope: !2642, file: !2642, line: 122, type: !2643, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2642 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/typeinfo", directory: "")
!2643 = !DISubroutineType(types: !2644)
!2644 = !{!100, !91}
!2645 = !DISubprogram(name: "__ostream_insert<char, std::char_traits<char> >", linkageName: "_ZSt16__ostream_insertIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_PKS3_l", scope: !40, file: !2646, line: 77, type: !2647, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !2649)
!2646 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/ostream_insert.h", directory: "")
!2647 = !DISubroutineType(types: !2648)
!2648 = !{!2306, !2306, !91, !915}
!2649 = !{!335, !2026}
!2650 = !DISubprogram(name: "__throw_length_error", linkageName: "_ZSt20__throw_length_errorPKc", scope: !40, file: !2651, line: 75, type: !1113, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!2651 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/functexcept.h", directory: "", checksumkind: CSK_MD5, checksum: "a363406ed41198146320f1e077ba3f30")
