; clang++-19 -O2 -g -fdebug-compilation-dir=. -S -emit-llvm cpp/ownership.cpp -o ir/clang-19/O2-g/ownership.ll
; ModuleID = 'cpp/ownership.cpp'
source_filename = "cpp/ownership.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%"class.std::unique_ptr.2" = type { %"struct.std::__uniq_ptr_data.3" }
%"struct.std::__uniq_ptr_data.3" = type { %"class.std::__uniq_ptr_impl.4" }
%"class.std::__uniq_ptr_impl.4" = type { %"class.std::tuple.5" }
%"class.std::tuple.5" = type { %"struct.std::_Tuple_impl.6" }
%"struct.std::_Tuple_impl.6" = type { %"struct.std::_Head_base.9" }
%"struct.std::_Head_base.9" = type { ptr }
%"class.std::shared_ptr" = type { %"class.std::__shared_ptr" }
%"class.std::__shared_ptr" = type { ptr, %"class.std::__shared_count" }
%"class.std::__shared_count" = type { ptr }

$_ZNSt10unique_ptrI5ChainSt14default_deleteIS0_EED2Ev = comdat any

$_ZNSt12__shared_ptrIdLN9__gnu_cxx12_Lock_policyE2EED2Ev = comdat any

$_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE24_M_release_last_use_coldEv = comdat any

$_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EED2Ev = comdat any

$_ZNSt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EED0Ev = comdat any

$_ZNSt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv = comdat any

$_ZNSt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv = comdat any

$_ZNSt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EE14_M_get_deleterERKSt9type_info = comdat any

$_ZTVSt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EE = comdat any

$_ZTSSt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EE = comdat any

$_ZTSSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE = comdat any

$_ZTSSt11_Mutex_baseILN9__gnu_cxx12_Lock_policyE2EE = comdat any

$_ZTISt11_Mutex_baseILN9__gnu_cxx12_Lock_policyE2EE = comdat any

$_ZTISt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE = comdat any

$_ZTISt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EE = comdat any

$_ZTSSt19_Sp_make_shared_tag = comdat any

$_ZZNSt19_Sp_make_shared_tag5_S_tiEvE5__tag = comdat any

@__libc_single_threaded = external local_unnamed_addr global i8, align 1
@_ZTVSt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EE = linkonce_odr dso_local unnamed_addr constant { [7 x ptr] } { [7 x ptr] [ptr null, ptr @_ZTISt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EE, ptr @_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EED2Ev, ptr @_ZNSt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EED0Ev, ptr @_ZNSt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv, ptr @_ZNSt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv, ptr @_ZNSt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EE14_M_get_deleterERKSt9type_info] }, comdat, align 8
@_ZTVN10__cxxabiv120__si_class_type_infoE = external global [0 x ptr]
@_ZTSSt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EE = linkonce_odr dso_local constant [65 x i8] c"St23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EE\00", comdat, align 1
@_ZTSSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE = linkonce_odr dso_local constant [52 x i8] c"St16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE\00", comdat, align 1
@_ZTVN10__cxxabiv117__class_type_infoE = external global [0 x ptr]
@_ZTSSt11_Mutex_baseILN9__gnu_cxx12_Lock_policyE2EE = linkonce_odr dso_local constant [47 x i8] c"St11_Mutex_baseILN9__gnu_cxx12_Lock_policyE2EE\00", comdat, align 1
@_ZTISt11_Mutex_baseILN9__gnu_cxx12_Lock_policyE2EE = linkonce_odr dso_local constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i64 2), ptr @_ZTSSt11_Mutex_baseILN9__gnu_cxx12_Lock_policyE2EE }, comdat, align 8
@_ZTISt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE = linkonce_odr dso_local constant { ptr, ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv120__si_class_type_infoE, i64 2), ptr @_ZTSSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE, ptr @_ZTISt11_Mutex_baseILN9__gnu_cxx12_Lock_policyE2EE }, comdat, align 8
@_ZTISt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EE = linkonce_odr dso_local constant { ptr, ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv120__si_class_type_infoE, i64 2), ptr @_ZTSSt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EE, ptr @_ZTISt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE }, comdat, align 8
@_ZTSSt19_Sp_make_shared_tag = linkonce_odr dso_local constant [24 x i8] c"St19_Sp_make_shared_tag\00", comdat, align 1
@_ZZNSt19_Sp_make_shared_tag5_S_tiEvE5__tag = linkonce_odr dso_local constant [16 x i8] zeroinitializer, comdat, align 8, !dbg !0

; Function Attrs: mustprogress uwtable
define dso_local double @unique_array(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 !dbg !2024 {
    #dbg_value(ptr %0, !2028, !DIExpression(), !2045)
    #dbg_value(i32 %1, !2029, !DIExpression(), !2045)
  %3 = zext nneg i32 %1 to i64, !dbg !2046
    #dbg_value(i64 %3, !2047, !DIExpression(), !2052)
  %4 = icmp slt i32 %1, 0, !dbg !2054
  %5 = shl nuw nsw i64 %3, 3, !dbg !2054
  %6 = select i1 %4, i64 -1, i64 %5, !dbg !2054
  %7 = tail call noalias noundef nonnull ptr @_Znam(i64 noundef %6) #10, !dbg !2054, !noalias !2055, !heapallocsite !2058
  tail call void @llvm.memset.p0.i64(ptr nonnull align 8 %7, i8 0, i64 %6, i1 false), !dbg !2054, !noalias !2055
    #dbg_value(ptr %7, !2030, !DIExpression(), !2045)
    #dbg_value(i32 0, !2035, !DIExpression(), !2061)
  %8 = icmp sgt i32 %1, 0, !dbg !2062
  br i1 %8, label %9, label %61, !dbg !2064

9:                                                ; preds = %2
  %10 = zext nneg i32 %1 to i64, !dbg !2062
  %11 = icmp ult i32 %1, 4, !dbg !2064
  br i1 %11, label %12, label %14, !dbg !2064

12:                                               ; preds = %28, %9
  %13 = phi i64 [ 0, %9 ], [ %15, %28 ]
  br label %37, !dbg !2064

14:                                               ; preds = %9
  %15 = and i64 %10, 2147483644, !dbg !2064
  br label %16, !dbg !2064

16:                                               ; preds = %16, %14
  %17 = phi i64 [ 0, %14 ], [ %26, %16 ], !dbg !2065
  %18 = getelementptr inbounds double, ptr %0, i64 %17, !dbg !2066
  %19 = getelementptr inbounds i8, ptr %18, i64 16, !dbg !2066
  %20 = load <2 x double>, ptr %18, align 8, !dbg !2066, !tbaa !2068
  %21 = load <2 x double>, ptr %19, align 8, !dbg !2066, !tbaa !2068
  %22 = fmul <2 x double> %20, %20, !dbg !2072
  %23 = fmul <2 x double> %21, %21, !dbg !2072
  %24 = getelementptr inbounds double, ptr %7, i64 %17, !dbg !2073
  %25 = getelementptr inbounds i8, ptr %24, i64 16, !dbg !2080
  store <2 x double> %22, ptr %24, align 8, !dbg !2080, !tbaa !2068
  store <2 x double> %23, ptr %25, align 8, !dbg !2080, !tbaa !2068
  %26 = add nuw i64 %17, 4, !dbg !2065
  %27 = icmp eq i64 %26, %15, !dbg !2065
  br i1 %27, label %28, label %16, !dbg !2065, !llvm.loop !2081

28:                                               ; preds = %16
  %29 = icmp eq i64 %15, %10, !dbg !2064
  br i1 %29, label %30, label %12, !dbg !2064

30:                                               ; preds = %37, %28
    #dbg_value(i32 0, !2043, !DIExpression(), !2086)
    #dbg_value(double 1.000000e+00, !2042, !DIExpression(), !2045)
  br i1 %8, label %31, label %61, !dbg !2087

31:                                               ; preds = %30
  %32 = load double, ptr %0, align 8, !tbaa !2068
  %33 = and i64 %10, 3, !dbg !2087
  %34 = icmp ult i32 %1, 4, !dbg !2087
  br i1 %34, label %45, label %35, !dbg !2087

35:                                               ; preds = %31
  %36 = and i64 %10, 2147483644, !dbg !2087
  br label %63, !dbg !2087

37:                                               ; preds = %12, %37
  %38 = phi i64 [ %43, %37 ], [ %13, %12 ]
    #dbg_value(i64 %38, !2035, !DIExpression(), !2061)
  %39 = getelementptr inbounds double, ptr %0, i64 %38, !dbg !2066
  %40 = load double, ptr %39, align 8, !dbg !2066, !tbaa !2068
  %41 = fmul double %40, %40, !dbg !2072
    #dbg_value(ptr undef, !2076, !DIExpression(), !2088)
    #dbg_value(i64 %38, !2078, !DIExpression(), !2088)
  %42 = getelementptr inbounds double, ptr %7, i64 %38, !dbg !2073
  store double %41, ptr %42, align 8, !dbg !2080, !tbaa !2068
  %43 = add nuw nsw i64 %38, 1, !dbg !2065
    #dbg_value(i64 %43, !2035, !DIExpression(), !2061)
  %44 = icmp eq i64 %43, %10, !dbg !2062
  br i1 %44, label %30, label %37, !dbg !2064, !llvm.loop !2089

45:                                               ; preds = %63, %31
  %46 = phi double [ poison, %31 ], [ %85, %63 ]
  %47 = phi i64 [ 0, %31 ], [ %86, %63 ]
  %48 = phi double [ 1.000000e+00, %31 ], [ %85, %63 ]
  %49 = icmp eq i64 %33, 0, !dbg !2087
  br i1 %49, label %61, label %50, !dbg !2087

50:                                               ; preds = %45, %50
  %51 = phi i64 [ %58, %50 ], [ %47, %45 ]
  %52 = phi double [ %57, %50 ], [ %48, %45 ]
  %53 = phi i64 [ %59, %50 ], [ 0, %45 ]
    #dbg_value(i64 %51, !2043, !DIExpression(), !2086)
    #dbg_value(double %52, !2042, !DIExpression(), !2045)
    #dbg_value(ptr undef, !2076, !DIExpression(), !2090)
    #dbg_value(i64 %51, !2078, !DIExpression(), !2090)
  %54 = getelementptr inbounds double, ptr %7, i64 %51, !dbg !2094
  %55 = load double, ptr %54, align 8, !dbg !2095, !tbaa !2068
  %56 = fadd double %55, %32, !dbg !2096
  %57 = fmul double %52, %56, !dbg !2097
    #dbg_value(double %57, !2042, !DIExpression(), !2045)
  %58 = add nuw nsw i64 %51, 1, !dbg !2098
    #dbg_value(i64 %58, !2043, !DIExpression(), !2086)
  %59 = add i64 %53, 1, !dbg !2087
  %60 = icmp eq i64 %59, %33, !dbg !2087
  br i1 %60, label %61, label %50, !dbg !2087, !llvm.loop !2099

61:                                               ; preds = %45, %50, %2, %30
  %62 = phi double [ 1.000000e+00, %30 ], [ 1.000000e+00, %2 ], [ %46, %45 ], [ %57, %50 ], !dbg !2045
    #dbg_value(ptr undef, !2101, !DIExpression(), !2107)
    #dbg_value(ptr undef, !2104, !DIExpression(), !2109)
    #dbg_value(ptr undef, !2110, !DIExpression(), !2124)
    #dbg_value(ptr %7, !2122, !DIExpression(), !2124)
  tail call void @_ZdaPv(ptr noundef nonnull %7) #11, !dbg !2127
    #dbg_value(ptr null, !2037, !DIExpression(), !2045)
    #dbg_value(ptr undef, !2101, !DIExpression(), !2128)
    #dbg_value(ptr undef, !2104, !DIExpression(), !2130)
    #dbg_value(ptr null, !2030, !DIExpression(), !2045)
  ret double %62, !dbg !2131

63:                                               ; preds = %63, %35
  %64 = phi i64 [ 0, %35 ], [ %86, %63 ]
  %65 = phi double [ 1.000000e+00, %35 ], [ %85, %63 ]
  %66 = phi i64 [ 0, %35 ], [ %87, %63 ]
    #dbg_value(i64 %64, !2043, !DIExpression(), !2086)
    #dbg_value(double %65, !2042, !DIExpression(), !2045)
    #dbg_value(ptr undef, !2076, !DIExpression(), !2090)
    #dbg_value(i64 %64, !2078, !DIExpression(), !2090)
  %67 = getelementptr inbounds double, ptr %7, i64 %64, !dbg !2094
  %68 = load double, ptr %67, align 8, !dbg !2095, !tbaa !2068
  %69 = fadd double %68, %32, !dbg !2096
  %70 = fmul double %65, %69, !dbg !2097
    #dbg_value(double %70, !2042, !DIExpression(), !2045)
  %71 = or disjoint i64 %64, 1, !dbg !2098
    #dbg_value(i64 %71, !2043, !DIExpression(), !2086)
    #dbg_value(i64 %71, !2078, !DIExpression(), !2090)
  %72 = getelementptr inbounds double, ptr %7, i64 %71, !dbg !2094
  %73 = load double, ptr %72, align 8, !dbg !2095, !tbaa !2068
  %74 = fadd double %73, %32, !dbg !2096
  %75 = fmul double %70, %74, !dbg !2097
    #dbg_value(double %75, !2042, !DIExpression(), !2045)
  %76 = or disjoint i64 %64, 2, !dbg !2098
    #dbg_value(i64 %76, !2043, !DIExpression(), !2086)
    #dbg_value(i64 %76, !2078, !DIExpression(), !2090)
  %77 = getelementptr inbounds double, ptr %7, i64 %76, !dbg !2094
  %78 = load double, ptr %77, align 8, !dbg !2095, !tbaa !2068
  %79 = fadd double %78, %32, !dbg !2096
  %80 = fmul double %75, %79, !dbg !2097
    #dbg_value(double %80, !2042, !DIExpression(), !2045)
  %81 = or disjoint i64 %64, 3, !dbg !2098
    #dbg_value(i64 %81, !2043, !DIExpression(), !2086)
    #dbg_value(i64 %81, !2078, !DIExpression(), !2090)
  %82 = getelementptr inbounds double, ptr %7, i64 %81, !dbg !2094
  %83 = load double, ptr %82, align 8, !dbg !2095, !tbaa !2068
  %84 = fadd double %83, %32, !dbg !2096
  %85 = fmul double %80, %84, !dbg !2097
    #dbg_value(double %85, !2042, !DIExpression(), !2045)
  %86 = add nuw nsw i64 %64, 4, !dbg !2098
    #dbg_value(i64 %86, !2043, !DIExpression(), !2086)
  %87 = add i64 %66, 4, !dbg !2087
  %88 = icmp eq i64 %87, %36, !dbg !2087
  br i1 %88, label %45, label %63, !dbg !2087, !llvm.loop !2132
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

declare i32 @__gxx_personality_v0(...)

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress uwtable
define dso_local double @chain_of_unique_pointers(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 !dbg !2134 {
  %3 = alloca %"class.std::unique_ptr.2", align 8, !DIAssignID !2152
    #dbg_assign(i1 undef, !2138, !DIExpression(), !2152, ptr %3, !DIExpression(), !2153)
  %4 = alloca %"class.std::unique_ptr.2", align 8, !DIAssignID !2154
    #dbg_assign(i1 undef, !2141, !DIExpression(), !2154, ptr %4, !DIExpression(), !2155)
    #dbg_value(ptr %0, !2136, !DIExpression(), !2153)
    #dbg_value(i32 %1, !2137, !DIExpression(), !2153)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) #12, !dbg !2156
    #dbg_value(ptr %3, !2157, !DIExpression(), !2164)
    #dbg_value(ptr %3, !2166, !DIExpression(), !2173)
    #dbg_value(ptr %3, !2175, !DIExpression(), !2179)
    #dbg_value(ptr %3, !2181, !DIExpression(), !2190)
    #dbg_value(ptr %3, !2192, !DIExpression(), !2196)
    #dbg_value(ptr %3, !2198, !DIExpression(), !2202)
  store ptr null, ptr %3, align 8, !dbg !2204, !tbaa !2205, !DIAssignID !2208
    #dbg_assign(ptr null, !2138, !DIExpression(), !2208, ptr %3, !DIExpression(), !2153)
    #dbg_value(i32 0, !2139, !DIExpression(), !2209)
  %5 = icmp sgt i32 %1, 0, !dbg !2210
  br i1 %5, label %6, label %26, !dbg !2211

6:                                                ; preds = %2
  %7 = zext nneg i32 %1 to i64, !dbg !2210
  br label %11, !dbg !2211

8:                                                ; preds = %14
  %9 = load ptr, ptr %3, align 8, !dbg !2212, !tbaa !2213
  %10 = icmp eq ptr %9, null, !dbg !2214
  br i1 %10, label %26, label %28, !dbg !2216

11:                                               ; preds = %6, %14
  %12 = phi i64 [ 0, %6 ], [ %17, %14 ]
    #dbg_value(i64 %12, !2139, !DIExpression(), !2209)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4) #12, !dbg !2217
  %13 = invoke noalias noundef nonnull dereferenceable(16) ptr @_Znwm(i64 noundef 16) #10
          to label %14 unwind label %24, !dbg !2218

14:                                               ; preds = %11
    #dbg_value(ptr %13, !2225, !DIExpression(), !2232)
    #dbg_value(ptr %13, !2157, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !2234)
    #dbg_value(ptr %13, !2166, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !2236)
    #dbg_value(ptr %13, !2175, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !2238)
    #dbg_value(ptr %13, !2181, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !2240)
    #dbg_value(ptr %13, !2192, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !2242)
    #dbg_value(ptr %13, !2198, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !2244)
    #dbg_value(ptr %4, !2246, !DIExpression(), !2251)
    #dbg_value(ptr %13, !2250, !DIExpression(), !2251)
    #dbg_value(ptr %4, !2253, !DIExpression(), !2260)
    #dbg_value(ptr %13, !2259, !DIExpression(), !2260)
    #dbg_value(ptr %4, !2262, !DIExpression(), !2266)
    #dbg_value(ptr %13, !2265, !DIExpression(), !2266)
    #dbg_assign(ptr %13, !2141, !DIExpression(), !2268, ptr %4, !DIExpression(), !2155)
  %15 = getelementptr inbounds double, ptr %0, i64 %12, !dbg !2269
  %16 = load double, ptr %15, align 8, !dbg !2269, !tbaa !2068
  %17 = add nuw nsw i64 %12, 1, !dbg !2270
  %18 = trunc nuw nsw i64 %17 to i32, !dbg !2271
  %19 = uitofp nneg i32 %18 to double, !dbg !2271
  %20 = fmul double %16, %19, !dbg !2272
  store double %20, ptr %13, align 8, !dbg !2273, !tbaa !2274
  %21 = getelementptr inbounds i8, ptr %13, i64 8, !dbg !2281
    #dbg_value(ptr %21, !2282, !DIExpression(), !2286)
    #dbg_value(ptr %3, !2285, !DIExpression(), !2286)
    #dbg_value(ptr %21, !2288, !DIExpression(), !2292)
    #dbg_value(ptr %3, !2291, !DIExpression(), !2292)
    #dbg_value(ptr %21, !2295, !DIExpression(), !2299)
    #dbg_value(ptr %3, !2298, !DIExpression(), !2299)
    #dbg_value(ptr %3, !2302, !DIExpression(), !2306)
  %22 = load ptr, ptr %3, align 8, !dbg !2308, !tbaa !2213
    #dbg_value(ptr %22, !2305, !DIExpression(), !2306)
    #dbg_assign(ptr null, !2138, !DIExpression(), !2309, ptr %3, !DIExpression(), !2153)
    #dbg_value(ptr %21, !2310, !DIExpression(), !2316)
    #dbg_value(ptr %22, !2313, !DIExpression(), !2316)
    #dbg_value(ptr null, !2314, !DIExpression(), !2316)
  store ptr %22, ptr %21, align 8, !dbg !2318, !tbaa !2213
    #dbg_value(ptr %3, !2282, !DIExpression(), !2319)
    #dbg_value(ptr %4, !2285, !DIExpression(), !2319)
    #dbg_value(ptr %3, !2288, !DIExpression(), !2321)
    #dbg_value(ptr %4, !2291, !DIExpression(), !2321)
    #dbg_value(ptr %3, !2295, !DIExpression(), !2323)
    #dbg_value(ptr %4, !2298, !DIExpression(), !2323)
    #dbg_value(ptr %4, !2302, !DIExpression(), !2325)
    #dbg_value(ptr %13, !2305, !DIExpression(), !2325)
  store ptr null, ptr %4, align 8, !dbg !2327, !tbaa !2213, !DIAssignID !2328
    #dbg_assign(ptr null, !2141, !DIExpression(), !2328, ptr %4, !DIExpression(), !2155)
    #dbg_value(ptr %3, !2310, !DIExpression(), !2329)
    #dbg_value(ptr %13, !2313, !DIExpression(), !2329)
    #dbg_value(ptr null, !2314, !DIExpression(), !2329)
  store ptr %13, ptr %3, align 8, !dbg !2331, !tbaa !2213, !DIAssignID !2332
    #dbg_assign(ptr %13, !2138, !DIExpression(), !2332, ptr %3, !DIExpression(), !2153)
  call void @_ZNSt10unique_ptrI5ChainSt14default_deleteIS0_EED2Ev(ptr noundef nonnull align 8 dereferenceable(8) %4) #12, !dbg !2333
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #12, !dbg !2333
    #dbg_value(i64 %17, !2139, !DIExpression(), !2209)
  %23 = icmp eq i64 %17, %7, !dbg !2210
  br i1 %23, label %8, label %11, !dbg !2211, !llvm.loop !2334

24:                                               ; preds = %11
  %25 = landingpad { ptr, i32 }
          cleanup, !dbg !2336
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #12, !dbg !2333
  call void @_ZNSt10unique_ptrI5ChainSt14default_deleteIS0_EED2Ev(ptr noundef nonnull align 8 dereferenceable(8) %3) #12, !dbg !2337
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) #12, !dbg !2337
  resume { ptr, i32 } %25, !dbg !2337

26:                                               ; preds = %28, %2, %8
  %27 = phi double [ 0.000000e+00, %8 ], [ 0.000000e+00, %2 ], [ %33, %28 ], !dbg !2153
  call void @_ZNSt10unique_ptrI5ChainSt14default_deleteIS0_EED2Ev(ptr noundef nonnull align 8 dereferenceable(8) %3) #12, !dbg !2337
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) #12, !dbg !2337
  ret double %27, !dbg !2337

28:                                               ; preds = %8, %28
  %29 = phi ptr [ %35, %28 ], [ %9, %8 ]
  %30 = phi double [ %33, %28 ], [ 0.000000e+00, %8 ]
    #dbg_value(double %30, !2147, !DIExpression(), !2153)
  %31 = load double, ptr %29, align 8, !dbg !2338, !tbaa !2274
  %32 = fmul double %31, %31, !dbg !2340
  %33 = call double @llvm.fmuladd.f64(double %30, double 5.000000e-01, double %32), !dbg !2341
    #dbg_value(double %33, !2147, !DIExpression(), !2153)
  %34 = getelementptr inbounds i8, ptr %29, i64 8, !dbg !2342
    #dbg_value(ptr poison, !2148, !DIExpression(), !2343)
  %35 = load ptr, ptr %34, align 8, !dbg !2212, !tbaa !2213
    #dbg_value(ptr %35, !2148, !DIExpression(), !2343)
  %36 = icmp eq ptr %35, null, !dbg !2214
  br i1 %36, label %26, label %28, !dbg !2216, !llvm.loop !2344
}

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZNSt10unique_ptrI5ChainSt14default_deleteIS0_EED2Ev(ptr noundef nonnull align 8 dereferenceable(8) %0) unnamed_addr #2 comdat align 2 !dbg !2346 {
    #dbg_value(ptr %0, !2348, !DIExpression(), !2351)
    #dbg_value(ptr %0, !2349, !DIExpression(), !2352)
  %2 = load ptr, ptr %0, align 8, !dbg !2353, !tbaa !2213
  %3 = icmp eq ptr %2, null, !dbg !2355
  br i1 %3, label %6, label %4, !dbg !2356

4:                                                ; preds = %1
    #dbg_value(ptr %0, !2357, !DIExpression(), !2362)
    #dbg_value(ptr %2, !2360, !DIExpression(), !2362)
    #dbg_value(ptr %2, !2364, !DIExpression(), !2368)
  %5 = getelementptr inbounds i8, ptr %2, i64 8, !dbg !2370
  tail call void @_ZNSt10unique_ptrI5ChainSt14default_deleteIS0_EED2Ev(ptr noundef nonnull align 8 dereferenceable(8) %5) #12, !dbg !2370
  tail call void @_ZdlPvm(ptr noundef nonnull %2, i64 noundef 16) #11, !dbg !2372
  br label %6, !dbg !2373

6:                                                ; preds = %4, %1
  store ptr null, ptr %0, align 8, !dbg !2374, !tbaa !2213
  ret void, !dbg !2375
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: mustprogress uwtable
define dso_local double @shared_parameter(double noundef %0, double noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 !dbg !2376 {
  %3 = alloca %"class.std::shared_ptr", align 8, !DIAssignID !2384
    #dbg_assign(i1 undef, !2382, !DIExpression(), !2384, ptr %3, !DIExpression(), !2385)
    #dbg_value(double %0, !2380, !DIExpression(), !2385)
    #dbg_value(double %1, !2381, !DIExpression(), !2385)
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %3) #12, !dbg !2386
  tail call void @llvm.experimental.noalias.scope.decl(metadata !2387), !dbg !2390
    #dbg_value(ptr undef, !2391, !DIExpression(), !2402)
    #dbg_value(ptr undef, !2404, !DIExpression(), !2413)
    #dbg_value(ptr %3, !2411, !DIExpression(), !2413)
    #dbg_value(ptr undef, !2412, !DIExpression(), !2413)
    #dbg_value(ptr undef, !2415, !DIExpression(), !2424)
    #dbg_value(ptr %3, !2421, !DIExpression(), !2424)
    #dbg_value(ptr undef, !2423, !DIExpression(), !2424)
  %4 = getelementptr inbounds i8, ptr %3, i64 8, !dbg !2426
    #dbg_value(ptr undef, !2427, !DIExpression(), !2456)
    #dbg_value(ptr %4, !2434, !DIExpression(), !2456)
    #dbg_value(ptr %3, !2436, !DIExpression(), !2456)
    #dbg_value(ptr undef, !2437, !DIExpression(), !2456)
    #dbg_value(ptr undef, !2458, !DIExpression(), !2463)
    #dbg_value(ptr undef, !2465, !DIExpression(), !2469)
    #dbg_value(i64 1, !2468, !DIExpression(), !2469)
    #dbg_value(ptr undef, !2471, !DIExpression(), !2477)
    #dbg_value(i64 1, !2474, !DIExpression(), !2477)
    #dbg_value(ptr null, !2475, !DIExpression(), !2477)
  %5 = tail call noalias noundef nonnull dereferenceable(24) ptr @_Znwm(i64 noundef 24) #10, !dbg !2479, !noalias !2387
    #dbg_value(ptr undef, !2451, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2480)
    #dbg_value(ptr %5, !2451, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2480)
    #dbg_value(ptr %5, !2452, !DIExpression(), !2480)
    #dbg_value(ptr %5, !2481, !DIExpression(), !2490)
    #dbg_value(ptr undef, !2489, !DIExpression(), !2490)
    #dbg_value(ptr %5, !2492, !DIExpression(), !2495)
  %6 = getelementptr inbounds i8, ptr %5, i64 8, !dbg !2497
  store i32 1, ptr %6, align 8, !dbg !2497, !tbaa !2498, !noalias !2387
  %7 = getelementptr inbounds i8, ptr %5, i64 12, !dbg !2501
  store i32 1, ptr %7, align 4, !dbg !2501, !tbaa !2502, !noalias !2387
  store ptr getelementptr inbounds inrange(-16, 40) (i8, ptr @_ZTVSt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EE, i64 16), ptr %5, align 8, !dbg !2503, !tbaa !2504, !noalias !2387
    #dbg_value(ptr %5, !2506, !DIExpression(), !2509)
  %8 = getelementptr inbounds i8, ptr %5, i64 16, !dbg !2512
    #dbg_value(ptr undef, !2513, !DIExpression(), !2541)
    #dbg_value(ptr %8, !2539, !DIExpression(), !2541)
    #dbg_value(ptr undef, !2540, !DIExpression(), !2541)
    #dbg_value(ptr %8, !2543, !DIExpression(), !2550)
    #dbg_value(ptr undef, !2549, !DIExpression(), !2550)
  store double %0, ptr %8, align 8, !dbg !2552, !tbaa !2068, !noalias !2387
    #dbg_value(ptr %5, !2455, !DIExpression(), !2480)
    #dbg_value(ptr null, !2451, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2480)
  store ptr %5, ptr %4, align 8, !dbg !2553, !tbaa !2554, !alias.scope !2387, !DIAssignID !2556
    #dbg_assign(ptr %5, !2382, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2556, ptr %4, !DIExpression(), !2385)
    #dbg_value(ptr %5, !2506, !DIExpression(), !2557)
  store ptr %8, ptr %3, align 8, !dbg !2559, !tbaa !2213, !alias.scope !2387, !DIAssignID !2560
    #dbg_assign(ptr %8, !2382, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2560, ptr %3, !DIExpression(), !2385)
    #dbg_value(ptr undef, !2561, !DIExpression(), !2568)
    #dbg_value(i64 3, !2564, !DIExpression(), !2568)
    #dbg_value(ptr %3, !2565, !DIExpression(), !2568)
    #dbg_value(ptr undef, !2566, !DIExpression(), !2568)
    #dbg_value(ptr undef, !2570, !DIExpression(), !2576)
    #dbg_value(i64 3, !2573, !DIExpression(), !2576)
    #dbg_value(ptr undef, !2574, !DIExpression(), !2576)
    #dbg_value(ptr null, !2383, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2385)
    #dbg_value(ptr null, !2383, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2385)
    #dbg_value(ptr null, !2383, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !2385)
    #dbg_value(ptr undef, !2578, !DIExpression(), !2582)
    #dbg_value(i64 3, !2581, !DIExpression(), !2582)
    #dbg_value(ptr undef, !2585, !DIExpression(), !2589)
    #dbg_value(i64 3, !2588, !DIExpression(), !2589)
    #dbg_value(ptr undef, !2591, !DIExpression(), !2595)
    #dbg_value(i64 3, !2594, !DIExpression(), !2595)
    #dbg_value(ptr undef, !2597, !DIExpression(), !2603)
    #dbg_value(i64 3, !2600, !DIExpression(), !2603)
    #dbg_value(ptr null, !2601, !DIExpression(), !2603)
  %9 = invoke noalias noundef nonnull dereferenceable(48) ptr @_Znwm(i64 noundef 48) #10
          to label %38 unwind label %188, !dbg !2605

10:                                               ; preds = %42, %45
  %11 = phi ptr [ %44, %42 ], [ %50, %45 ]
  %12 = phi ptr [ %43, %42 ], [ %49, %45 ]
  %13 = phi ptr [ %5, %42 ], [ %47, %45 ]
  %14 = phi ptr [ %8, %42 ], [ %48, %45 ]
    #dbg_value(ptr %13, !2606, !DIExpression(), !2609)
  %15 = getelementptr inbounds i8, ptr %13, i64 8, !dbg !2690
    #dbg_value(ptr %15, !2691, !DIExpression(), !2699)
    #dbg_value(i32 1, !2698, !DIExpression(), !2699)
  %16 = load i8, ptr @__libc_single_threaded, align 1, !dbg !2701, !tbaa !2705
  %17 = icmp eq i8 %16, 0, !dbg !2701
    #dbg_value(i64 1, !2648, !DIExpression(), !2706)
    #dbg_value(i64 1, !2648, !DIExpression(), !2706)
    #dbg_value(ptr %12, !2650, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !2706)
    #dbg_value(ptr %12, !2650, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !2706)
  %18 = getelementptr inbounds i8, ptr %9, i64 32, !dbg !2707
  %19 = getelementptr inbounds i8, ptr %9, i64 40, !dbg !2708
  br i1 %17, label %23, label %20, !dbg !2709

20:                                               ; preds = %10
    #dbg_value(ptr %15, !2710, !DIExpression(), !2714)
    #dbg_value(i32 1, !2713, !DIExpression(), !2714)
  %21 = load i32, ptr %15, align 4, !dbg !2716, !tbaa !2717
  %22 = add nsw i32 %21, 1, !dbg !2716
  store i32 %22, ptr %15, align 4, !dbg !2716, !tbaa !2717
    #dbg_value(ptr %18, !2650, !DIExpression(), !2706)
    #dbg_value(ptr %18, !2632, !DIExpression(), !2718)
    #dbg_value(ptr %3, !2633, !DIExpression(), !2718)
    #dbg_value(ptr %18, !2625, !DIExpression(), !2719)
    #dbg_value(ptr %3, !2626, !DIExpression(), !2719)
    #dbg_value(ptr %18, !2620, !DIExpression(), !2720)
    #dbg_value(ptr %3, !2621, !DIExpression(), !2720)
  store ptr %14, ptr %18, align 8, !dbg !2708, !tbaa !2721
    #dbg_value(ptr %19, !2615, !DIExpression(), !2723)
    #dbg_value(ptr %4, !2616, !DIExpression(), !2723)
  store ptr %13, ptr %19, align 8, !dbg !2724, !tbaa !2554
  br label %28, !dbg !2725

23:                                               ; preds = %10
    #dbg_value(ptr %15, !2726, !DIExpression(), !2734)
    #dbg_value(i32 1, !2733, !DIExpression(), !2734)
  %24 = atomicrmw volatile add ptr %15, i32 1 acq_rel, align 4, !dbg !2736
  %25 = load ptr, ptr %4, align 8, !dbg !2737, !tbaa !2554
  %26 = load ptr, ptr %3, align 8, !dbg !2708, !tbaa !2721
    #dbg_value(ptr %18, !2650, !DIExpression(), !2706)
    #dbg_value(ptr %18, !2632, !DIExpression(), !2718)
    #dbg_value(ptr %3, !2633, !DIExpression(), !2718)
    #dbg_value(ptr %18, !2625, !DIExpression(), !2719)
    #dbg_value(ptr %3, !2626, !DIExpression(), !2719)
    #dbg_value(ptr %18, !2620, !DIExpression(), !2720)
    #dbg_value(ptr %3, !2621, !DIExpression(), !2720)
  store ptr %26, ptr %18, align 8, !dbg !2708, !tbaa !2721
    #dbg_value(ptr %19, !2615, !DIExpression(), !2723)
    #dbg_value(ptr %4, !2616, !DIExpression(), !2723)
  store ptr %25, ptr %19, align 8, !dbg !2724, !tbaa !2554
  %27 = icmp eq ptr %25, null, !dbg !2738
  br i1 %27, label %55, label %28, !dbg !2725

28:                                               ; preds = %20, %23
  %29 = phi ptr [ %13, %20 ], [ %25, %23 ]
    #dbg_value(ptr %29, !2606, !DIExpression(), !2609)
  %30 = getelementptr inbounds i8, ptr %29, i64 8, !dbg !2690
    #dbg_value(ptr %30, !2691, !DIExpression(), !2699)
    #dbg_value(i32 1, !2698, !DIExpression(), !2699)
  %31 = load i8, ptr @__libc_single_threaded, align 1, !dbg !2701, !tbaa !2705
  %32 = icmp eq i8 %31, 0, !dbg !2701
  br i1 %32, label %36, label %33, !dbg !2709

33:                                               ; preds = %28
    #dbg_value(ptr %30, !2710, !DIExpression(), !2714)
    #dbg_value(i32 1, !2713, !DIExpression(), !2714)
  %34 = load i32, ptr %30, align 4, !dbg !2716, !tbaa !2717
  %35 = add nsw i32 %34, 1, !dbg !2716
  store i32 %35, ptr %30, align 4, !dbg !2716, !tbaa !2717
  br label %55, !dbg !2739

36:                                               ; preds = %28
    #dbg_value(ptr %30, !2726, !DIExpression(), !2734)
    #dbg_value(i32 1, !2733, !DIExpression(), !2734)
  %37 = atomicrmw volatile add ptr %30, i32 1 acq_rel, align 4, !dbg !2736
  br label %55

38:                                               ; preds = %2
    #dbg_value(ptr %9, !2650, !DIExpression(), !2706)
    #dbg_value(i64 3, !2648, !DIExpression(), !2706)
    #dbg_value(ptr %9, !2632, !DIExpression(), !2718)
    #dbg_value(ptr %3, !2633, !DIExpression(), !2718)
    #dbg_value(ptr %9, !2625, !DIExpression(), !2719)
    #dbg_value(ptr %3, !2626, !DIExpression(), !2719)
    #dbg_value(ptr %9, !2620, !DIExpression(), !2720)
    #dbg_value(ptr %3, !2621, !DIExpression(), !2720)
  store ptr %8, ptr %9, align 8, !dbg !2708, !tbaa !2721
  %39 = getelementptr inbounds i8, ptr %9, i64 8, !dbg !2708
    #dbg_value(ptr %39, !2615, !DIExpression(), !2723)
    #dbg_value(ptr %4, !2616, !DIExpression(), !2723)
  store ptr %5, ptr %39, align 8, !dbg !2724, !tbaa !2554
    #dbg_value(ptr %5, !2606, !DIExpression(), !2609)
    #dbg_value(ptr %6, !2691, !DIExpression(), !2699)
    #dbg_value(i32 1, !2698, !DIExpression(), !2699)
  %40 = load i8, ptr @__libc_single_threaded, align 1, !dbg !2701, !tbaa !2705
  %41 = icmp eq i8 %40, 0, !dbg !2701
  br i1 %41, label %45, label %42, !dbg !2709

42:                                               ; preds = %38
    #dbg_value(ptr %6, !2710, !DIExpression(), !2714)
    #dbg_value(i32 1, !2713, !DIExpression(), !2714)
  store i32 2, ptr %6, align 4, !dbg !2716, !tbaa !2717
    #dbg_value(i64 2, !2648, !DIExpression(), !2706)
    #dbg_value(ptr %9, !2650, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !2706)
  %43 = getelementptr inbounds i8, ptr %9, i64 16, !dbg !2707
    #dbg_value(ptr %43, !2650, !DIExpression(), !2706)
    #dbg_value(ptr %43, !2632, !DIExpression(), !2718)
    #dbg_value(ptr %3, !2633, !DIExpression(), !2718)
    #dbg_value(ptr %43, !2625, !DIExpression(), !2719)
    #dbg_value(ptr %3, !2626, !DIExpression(), !2719)
    #dbg_value(ptr %43, !2620, !DIExpression(), !2720)
    #dbg_value(ptr %3, !2621, !DIExpression(), !2720)
  store ptr %8, ptr %43, align 8, !dbg !2708, !tbaa !2721
  %44 = getelementptr inbounds i8, ptr %9, i64 24, !dbg !2708
    #dbg_value(ptr %44, !2615, !DIExpression(), !2723)
    #dbg_value(ptr %4, !2616, !DIExpression(), !2723)
  store ptr %5, ptr %44, align 8, !dbg !2724, !tbaa !2554
  br label %10, !dbg !2725

45:                                               ; preds = %38
    #dbg_value(ptr %6, !2726, !DIExpression(), !2734)
    #dbg_value(i32 1, !2733, !DIExpression(), !2734)
  %46 = atomicrmw volatile add ptr %6, i32 1 acq_rel, align 4, !dbg !2736
  %47 = load ptr, ptr %4, align 8, !dbg !2737, !tbaa !2554
  %48 = load ptr, ptr %3, align 8, !dbg !2708, !tbaa !2721
    #dbg_value(i64 2, !2648, !DIExpression(), !2706)
    #dbg_value(ptr %9, !2650, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !2706)
  %49 = getelementptr inbounds i8, ptr %9, i64 16, !dbg !2707
    #dbg_value(ptr %49, !2650, !DIExpression(), !2706)
    #dbg_value(ptr %49, !2632, !DIExpression(), !2718)
    #dbg_value(ptr %3, !2633, !DIExpression(), !2718)
    #dbg_value(ptr %49, !2625, !DIExpression(), !2719)
    #dbg_value(ptr %3, !2626, !DIExpression(), !2719)
    #dbg_value(ptr %49, !2620, !DIExpression(), !2720)
    #dbg_value(ptr %3, !2621, !DIExpression(), !2720)
  store ptr %48, ptr %49, align 8, !dbg !2708, !tbaa !2721
  %50 = getelementptr inbounds i8, ptr %9, i64 24, !dbg !2708
    #dbg_value(ptr %50, !2615, !DIExpression(), !2723)
    #dbg_value(ptr %4, !2616, !DIExpression(), !2723)
  store ptr %47, ptr %50, align 8, !dbg !2724, !tbaa !2554
  %51 = icmp eq ptr %47, null, !dbg !2738
  br i1 %51, label %52, label %10, !dbg !2725

52:                                               ; preds = %45
    #dbg_value(i64 1, !2648, !DIExpression(), !2706)
    #dbg_value(ptr %49, !2650, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !2706)
  %53 = getelementptr inbounds i8, ptr %9, i64 32, !dbg !2707
    #dbg_value(ptr %53, !2650, !DIExpression(), !2706)
    #dbg_value(ptr %53, !2632, !DIExpression(), !2718)
    #dbg_value(ptr %3, !2633, !DIExpression(), !2718)
    #dbg_value(ptr %53, !2625, !DIExpression(), !2719)
    #dbg_value(ptr %3, !2626, !DIExpression(), !2719)
    #dbg_value(ptr %53, !2620, !DIExpression(), !2720)
    #dbg_value(ptr %3, !2621, !DIExpression(), !2720)
  store ptr %48, ptr %53, align 8, !dbg !2708, !tbaa !2721
  %54 = getelementptr inbounds i8, ptr %9, i64 40, !dbg !2708
    #dbg_value(ptr %54, !2615, !DIExpression(), !2723)
    #dbg_value(ptr %4, !2616, !DIExpression(), !2723)
  store ptr null, ptr %54, align 8, !dbg !2724, !tbaa !2554
  br label %55, !dbg !2725

55:                                               ; preds = %23, %33, %36, %52
  %56 = phi ptr [ %50, %52 ], [ %11, %36 ], [ %11, %33 ], [ %11, %23 ]
  %57 = phi ptr [ %49, %52 ], [ %12, %36 ], [ %12, %33 ], [ %12, %23 ]
  %58 = phi ptr [ %54, %52 ], [ %19, %36 ], [ %19, %33 ], [ %19, %23 ]
    #dbg_value(i64 0, !2648, !DIExpression(), !2706)
    #dbg_value(ptr poison, !2650, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !2706)
    #dbg_value(ptr poison, !2383, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !2385)
    #dbg_value(ptr undef, !2740, !DIExpression(), !2744)
    #dbg_value(i64 1, !2743, !DIExpression(), !2744)
    #dbg_value(ptr %57, !2746, !DIExpression(), !2750)
    #dbg_value(ptr %57, !2752, !DIExpression(), !2755)
    #dbg_value(ptr %57, !2757, !DIExpression(), !2760)
  %59 = load ptr, ptr %57, align 8, !dbg !2762, !tbaa !2721
  %60 = load double, ptr %59, align 8, !dbg !2763, !tbaa !2068
  %61 = fmul double %60, %1, !dbg !2763
  store double %61, ptr %59, align 8, !dbg !2763, !tbaa !2068
    #dbg_value(ptr undef, !2740, !DIExpression(), !2764)
    #dbg_value(i64 2, !2743, !DIExpression(), !2764)
  %62 = getelementptr inbounds i8, ptr %9, i64 32, !dbg !2766
    #dbg_value(ptr %62, !2746, !DIExpression(), !2767)
    #dbg_value(ptr %62, !2752, !DIExpression(), !2769)
    #dbg_value(ptr %62, !2757, !DIExpression(), !2771)
  %63 = load ptr, ptr %62, align 8, !dbg !2773, !tbaa !2721
  %64 = load double, ptr %63, align 8, !dbg !2774, !tbaa !2068
  %65 = fadd double %64, 1.000000e+00, !dbg !2774
  store double %65, ptr %63, align 8, !dbg !2774, !tbaa !2068
    #dbg_value(ptr %3, !2746, !DIExpression(), !2775)
    #dbg_value(ptr %3, !2752, !DIExpression(), !2777)
    #dbg_value(ptr %3, !2757, !DIExpression(), !2779)
  %66 = load ptr, ptr %3, align 8, !dbg !2781, !tbaa !2721
  %67 = load double, ptr %66, align 8, !dbg !2782, !tbaa !2068
    #dbg_value(ptr undef, !2740, !DIExpression(), !2783)
    #dbg_value(i64 0, !2743, !DIExpression(), !2783)
    #dbg_value(ptr %9, !2746, !DIExpression(), !2785)
    #dbg_value(ptr %9, !2752, !DIExpression(), !2787)
    #dbg_value(ptr %9, !2757, !DIExpression(), !2789)
  %68 = load ptr, ptr %9, align 8, !dbg !2791, !tbaa !2721
  %69 = load double, ptr %68, align 8, !dbg !2792, !tbaa !2068
    #dbg_value(ptr %3, !2793, !DIExpression(), !2796)
    #dbg_value(ptr %4, !2798, !DIExpression(), !2802)
  %70 = load ptr, ptr %4, align 8, !dbg !2804, !tbaa !2554
  %71 = icmp eq ptr %70, null, !dbg !2804
  br i1 %71, label %76, label %72, !dbg !2804

72:                                               ; preds = %55
    #dbg_value(ptr %70, !2805, !DIExpression(), !2809)
  %73 = getelementptr inbounds i8, ptr %70, i64 8, !dbg !2811
  %74 = load atomic i32, ptr %73 monotonic, align 8, !dbg !2812
  %75 = sitofp i32 %74 to double, !dbg !2813
  br label %76, !dbg !2804

76:                                               ; preds = %55, %72
  %77 = phi double [ %75, %72 ], [ 0.000000e+00, %55 ], !dbg !2804
    #dbg_value(ptr undef, !2814, !DIExpression(), !2817)
    #dbg_value(ptr %9, !2819, !DIExpression(), !2827)
    #dbg_value(ptr poison, !2824, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !2827)
    #dbg_value(ptr undef, !2825, !DIExpression(), !2827)
    #dbg_value(ptr %9, !2830, !DIExpression(), !2837)
    #dbg_value(ptr poison, !2835, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !2837)
    #dbg_value(ptr poison, !2839, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !2847)
    #dbg_value(ptr %9, !2846, !DIExpression(), !2847)
    #dbg_value(ptr %9, !2849, !DIExpression(), !2854)
    #dbg_value(ptr %9, !2858, !DIExpression(), !2861)
    #dbg_value(ptr %39, !2863, !DIExpression(), !2866)
  %78 = load ptr, ptr %39, align 8, !dbg !2869, !tbaa !2554
  %79 = icmp eq ptr %78, null, !dbg !2872
  br i1 %79, label %104, label %80, !dbg !2873

80:                                               ; preds = %76
    #dbg_value(ptr %78, !2874, !DIExpression(), !2888)
    #dbg_value(i8 1, !2877, !DIExpression(), !2888)
    #dbg_value(i8 1, !2878, !DIExpression(), !2888)
    #dbg_value(i8 1, !2879, !DIExpression(), !2888)
    #dbg_value(i32 32, !2880, !DIExpression(), !2890)
    #dbg_value(i32 32, !2884, !DIExpression(), !2890)
    #dbg_value(i64 4294967297, !2885, !DIExpression(), !2890)
  %81 = getelementptr inbounds i8, ptr %78, i64 8, !dbg !2891
    #dbg_value(ptr %81, !2887, !DIExpression(), !2890)
  %82 = load atomic i64, ptr %81 acquire, align 8, !dbg !2892
  %83 = icmp eq i64 %82, 4294967297, !dbg !2894
  %84 = trunc i64 %82 to i32, !dbg !2895
  br i1 %83, label %85, label %93, !dbg !2895

85:                                               ; preds = %80
  store i32 0, ptr %81, align 8, !dbg !2896, !tbaa !2498
  %86 = getelementptr inbounds i8, ptr %78, i64 12, !dbg !2898
  store i32 0, ptr %86, align 4, !dbg !2899, !tbaa !2502
  %87 = load ptr, ptr %78, align 8, !dbg !2900, !tbaa !2504
  %88 = getelementptr inbounds i8, ptr %87, i64 16, !dbg !2900
  %89 = load ptr, ptr %88, align 8, !dbg !2900
  tail call void %89(ptr noundef nonnull align 8 dereferenceable(16) %78) #12, !dbg !2900
  %90 = load ptr, ptr %78, align 8, !dbg !2901, !tbaa !2504
  %91 = getelementptr inbounds i8, ptr %90, i64 24, !dbg !2901
  %92 = load ptr, ptr %91, align 8, !dbg !2901
  tail call void %92(ptr noundef nonnull align 8 dereferenceable(16) %78) #12, !dbg !2901
  br label %104, !dbg !2902

93:                                               ; preds = %80
    #dbg_value(ptr %81, !2903, !DIExpression(), !2909)
    #dbg_value(i32 -1, !2908, !DIExpression(), !2909)
  %94 = load i8, ptr @__libc_single_threaded, align 1, !dbg !2912, !tbaa !2705
  %95 = icmp eq i8 %94, 0, !dbg !2912
  br i1 %95, label %98, label %96, !dbg !2915

96:                                               ; preds = %93
    #dbg_value(ptr %81, !2916, !DIExpression(), !2921)
    #dbg_value(i32 -1, !2919, !DIExpression(), !2921)
    #dbg_value(i32 %84, !2920, !DIExpression(), !2921)
  %97 = add nsw i32 %84, -1, !dbg !2923
  store i32 %97, ptr %81, align 4, !dbg !2923, !tbaa !2717
  br label %100, !dbg !2924

98:                                               ; preds = %93
    #dbg_value(ptr %81, !2925, !DIExpression(), !2931)
    #dbg_value(i32 -1, !2930, !DIExpression(), !2931)
  %99 = atomicrmw volatile add ptr %81, i32 -1 acq_rel, align 4, !dbg !2933
  br label %100, !dbg !2934

100:                                              ; preds = %98, %96
  %101 = phi i32 [ %84, %96 ], [ %99, %98 ], !dbg !2935
  %102 = icmp eq i32 %101, 1, !dbg !2936
  br i1 %102, label %103, label %104, !dbg !2937, !prof !2938

103:                                              ; preds = %100
  tail call void @_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE24_M_release_last_use_coldEv(ptr noundef nonnull align 8 dereferenceable(16) %78) #12, !dbg !2939
  br label %104, !dbg !2941

104:                                              ; preds = %103, %100, %85, %76
    #dbg_value(ptr poison, !2846, !DIExpression(), !2847)
    #dbg_value(ptr poison, !2849, !DIExpression(), !2854)
    #dbg_value(ptr poison, !2858, !DIExpression(), !2861)
    #dbg_value(ptr %56, !2863, !DIExpression(), !2866)
  %105 = load ptr, ptr %56, align 8, !dbg !2869, !tbaa !2554
  %106 = icmp eq ptr %105, null, !dbg !2872
  br i1 %106, label %131, label %107, !dbg !2873

107:                                              ; preds = %104
    #dbg_value(ptr %105, !2874, !DIExpression(), !2888)
    #dbg_value(i8 1, !2877, !DIExpression(), !2888)
    #dbg_value(i8 1, !2878, !DIExpression(), !2888)
    #dbg_value(i8 1, !2879, !DIExpression(), !2888)
    #dbg_value(i32 32, !2880, !DIExpression(), !2890)
    #dbg_value(i32 32, !2884, !DIExpression(), !2890)
    #dbg_value(i64 4294967297, !2885, !DIExpression(), !2890)
  %108 = getelementptr inbounds i8, ptr %105, i64 8, !dbg !2891
    #dbg_value(ptr %108, !2887, !DIExpression(), !2890)
  %109 = load atomic i64, ptr %108 acquire, align 8, !dbg !2892
  %110 = icmp eq i64 %109, 4294967297, !dbg !2894
  %111 = trunc i64 %109 to i32, !dbg !2895
  br i1 %110, label %123, label %112, !dbg !2895

112:                                              ; preds = %107
    #dbg_value(ptr %108, !2903, !DIExpression(), !2909)
    #dbg_value(i32 -1, !2908, !DIExpression(), !2909)
  %113 = load i8, ptr @__libc_single_threaded, align 1, !dbg !2912, !tbaa !2705
  %114 = icmp eq i8 %113, 0, !dbg !2912
  br i1 %114, label %117, label %115, !dbg !2915

115:                                              ; preds = %112
    #dbg_value(ptr %108, !2916, !DIExpression(), !2921)
    #dbg_value(i32 -1, !2919, !DIExpression(), !2921)
    #dbg_value(i32 %111, !2920, !DIExpression(), !2921)
  %116 = add nsw i32 %111, -1, !dbg !2923
  store i32 %116, ptr %108, align 4, !dbg !2923, !tbaa !2717
  br label %119, !dbg !2924

117:                                              ; preds = %112
    #dbg_value(ptr %108, !2925, !DIExpression(), !2931)
    #dbg_value(i32 -1, !2930, !DIExpression(), !2931)
  %118 = atomicrmw volatile add ptr %108, i32 -1 acq_rel, align 4, !dbg !2933
  br label %119, !dbg !2934

119:                                              ; preds = %117, %115
  %120 = phi i32 [ %111, %115 ], [ %118, %117 ], !dbg !2935
  %121 = icmp eq i32 %120, 1, !dbg !2936
  br i1 %121, label %122, label %131, !dbg !2937, !prof !2938

122:                                              ; preds = %119
  tail call void @_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE24_M_release_last_use_coldEv(ptr noundef nonnull align 8 dereferenceable(16) %105) #12, !dbg !2939
  br label %131, !dbg !2941

123:                                              ; preds = %107
  store i32 0, ptr %108, align 8, !dbg !2896, !tbaa !2498
  %124 = getelementptr inbounds i8, ptr %105, i64 12, !dbg !2898
  store i32 0, ptr %124, align 4, !dbg !2899, !tbaa !2502
  %125 = load ptr, ptr %105, align 8, !dbg !2900, !tbaa !2504
  %126 = getelementptr inbounds i8, ptr %125, i64 16, !dbg !2900
  %127 = load ptr, ptr %126, align 8, !dbg !2900
  tail call void %127(ptr noundef nonnull align 8 dereferenceable(16) %105) #12, !dbg !2900
  %128 = load ptr, ptr %105, align 8, !dbg !2901, !tbaa !2504
  %129 = getelementptr inbounds i8, ptr %128, i64 24, !dbg !2901
  %130 = load ptr, ptr %129, align 8, !dbg !2901
  tail call void %130(ptr noundef nonnull align 8 dereferenceable(16) %105) #12, !dbg !2901
  br label %131, !dbg !2902

131:                                              ; preds = %123, %122, %119, %104
    #dbg_value(ptr poison, !2846, !DIExpression(), !2847)
    #dbg_value(ptr poison, !2849, !DIExpression(), !2854)
    #dbg_value(ptr poison, !2858, !DIExpression(), !2861)
    #dbg_value(ptr %58, !2863, !DIExpression(), !2866)
  %132 = load ptr, ptr %58, align 8, !dbg !2869, !tbaa !2554
  %133 = icmp eq ptr %132, null, !dbg !2872
  br i1 %133, label %158, label %134, !dbg !2873

134:                                              ; preds = %131
    #dbg_value(ptr %132, !2874, !DIExpression(), !2888)
    #dbg_value(i8 1, !2877, !DIExpression(), !2888)
    #dbg_value(i8 1, !2878, !DIExpression(), !2888)
    #dbg_value(i8 1, !2879, !DIExpression(), !2888)
    #dbg_value(i32 32, !2880, !DIExpression(), !2890)
    #dbg_value(i32 32, !2884, !DIExpression(), !2890)
    #dbg_value(i64 4294967297, !2885, !DIExpression(), !2890)
  %135 = getelementptr inbounds i8, ptr %132, i64 8, !dbg !2891
    #dbg_value(ptr %135, !2887, !DIExpression(), !2890)
  %136 = load atomic i64, ptr %135 acquire, align 8, !dbg !2892
  %137 = icmp eq i64 %136, 4294967297, !dbg !2894
  %138 = trunc i64 %136 to i32, !dbg !2895
  br i1 %137, label %150, label %139, !dbg !2895

139:                                              ; preds = %134
    #dbg_value(ptr %135, !2903, !DIExpression(), !2909)
    #dbg_value(i32 -1, !2908, !DIExpression(), !2909)
  %140 = load i8, ptr @__libc_single_threaded, align 1, !dbg !2912, !tbaa !2705
  %141 = icmp eq i8 %140, 0, !dbg !2912
  br i1 %141, label %144, label %142, !dbg !2915

142:                                              ; preds = %139
    #dbg_value(ptr %135, !2916, !DIExpression(), !2921)
    #dbg_value(i32 -1, !2919, !DIExpression(), !2921)
    #dbg_value(i32 %138, !2920, !DIExpression(), !2921)
  %143 = add nsw i32 %138, -1, !dbg !2923
  store i32 %143, ptr %135, align 4, !dbg !2923, !tbaa !2717
  br label %146, !dbg !2924

144:                                              ; preds = %139
    #dbg_value(ptr %135, !2925, !DIExpression(), !2931)
    #dbg_value(i32 -1, !2930, !DIExpression(), !2931)
  %145 = atomicrmw volatile add ptr %135, i32 -1 acq_rel, align 4, !dbg !2933
  br label %146, !dbg !2934

146:                                              ; preds = %144, %142
  %147 = phi i32 [ %138, %142 ], [ %145, %144 ], !dbg !2935
  %148 = icmp eq i32 %147, 1, !dbg !2936
  br i1 %148, label %149, label %158, !dbg !2937, !prof !2938

149:                                              ; preds = %146
  tail call void @_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE24_M_release_last_use_coldEv(ptr noundef nonnull align 8 dereferenceable(16) %132) #12, !dbg !2939
  br label %158, !dbg !2941

150:                                              ; preds = %134
  store i32 0, ptr %135, align 8, !dbg !2896, !tbaa !2498
  %151 = getelementptr inbounds i8, ptr %132, i64 12, !dbg !2898
  store i32 0, ptr %151, align 4, !dbg !2899, !tbaa !2502
  %152 = load ptr, ptr %132, align 8, !dbg !2900, !tbaa !2504
  %153 = getelementptr inbounds i8, ptr %152, i64 16, !dbg !2900
  %154 = load ptr, ptr %153, align 8, !dbg !2900
  tail call void %154(ptr noundef nonnull align 8 dereferenceable(16) %132) #12, !dbg !2900
  %155 = load ptr, ptr %132, align 8, !dbg !2901, !tbaa !2504
  %156 = getelementptr inbounds i8, ptr %155, i64 24, !dbg !2901
  %157 = load ptr, ptr %156, align 8, !dbg !2901
  tail call void %157(ptr noundef nonnull align 8 dereferenceable(16) %132) #12, !dbg !2901
  br label %158, !dbg !2902

158:                                              ; preds = %150, %149, %146, %131
    #dbg_value(ptr poison, !2846, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !2847)
    #dbg_value(ptr undef, !2942, !DIExpression(), !2945)
    #dbg_value(ptr undef, !2947, !DIExpression(), !2952)
    #dbg_value(ptr %9, !2950, !DIExpression(), !2952)
    #dbg_value(i64 48, !2951, !DIExpression(DW_OP_constu, 4, DW_OP_shra, DW_OP_stack_value), !2952)
    #dbg_value(ptr undef, !2955, !DIExpression(), !2960)
    #dbg_value(ptr %9, !2958, !DIExpression(), !2960)
    #dbg_value(i64 48, !2959, !DIExpression(DW_OP_constu, 4, DW_OP_shra, DW_OP_stack_value), !2960)
    #dbg_value(ptr undef, !2963, !DIExpression(), !2968)
    #dbg_value(ptr %9, !2966, !DIExpression(), !2968)
    #dbg_value(i64 48, !2967, !DIExpression(DW_OP_constu, 4, DW_OP_shra, DW_OP_stack_value), !2968)
  tail call void @_ZdlPvm(ptr noundef nonnull %9, i64 noundef 48) #11, !dbg !2970
    #dbg_value(ptr %3, !2858, !DIExpression(), !2971)
    #dbg_value(ptr %4, !2863, !DIExpression(), !2973)
  %159 = load ptr, ptr %4, align 8, !dbg !2975, !tbaa !2554
  %160 = icmp eq ptr %159, null, !dbg !2976
  br i1 %160, label %185, label %161, !dbg !2977

161:                                              ; preds = %158
    #dbg_value(ptr %159, !2874, !DIExpression(), !2978)
    #dbg_value(i8 1, !2877, !DIExpression(), !2978)
    #dbg_value(i8 1, !2878, !DIExpression(), !2978)
    #dbg_value(i8 1, !2879, !DIExpression(), !2978)
    #dbg_value(i32 32, !2880, !DIExpression(), !2980)
    #dbg_value(i32 32, !2884, !DIExpression(), !2980)
    #dbg_value(i64 4294967297, !2885, !DIExpression(), !2980)
  %162 = getelementptr inbounds i8, ptr %159, i64 8, !dbg !2981
    #dbg_value(ptr %162, !2887, !DIExpression(), !2980)
  %163 = load atomic i64, ptr %162 acquire, align 8, !dbg !2982
  %164 = icmp eq i64 %163, 4294967297, !dbg !2983
  %165 = trunc i64 %163 to i32, !dbg !2984
  br i1 %164, label %166, label %174, !dbg !2984

166:                                              ; preds = %161
  store i32 0, ptr %162, align 8, !dbg !2985, !tbaa !2498
  %167 = getelementptr inbounds i8, ptr %159, i64 12, !dbg !2986
  store i32 0, ptr %167, align 4, !dbg !2987, !tbaa !2502
  %168 = load ptr, ptr %159, align 8, !dbg !2988, !tbaa !2504
  %169 = getelementptr inbounds i8, ptr %168, i64 16, !dbg !2988
  %170 = load ptr, ptr %169, align 8, !dbg !2988
  tail call void %170(ptr noundef nonnull align 8 dereferenceable(16) %159) #12, !dbg !2988
  %171 = load ptr, ptr %159, align 8, !dbg !2989, !tbaa !2504
  %172 = getelementptr inbounds i8, ptr %171, i64 24, !dbg !2989
  %173 = load ptr, ptr %172, align 8, !dbg !2989
  tail call void %173(ptr noundef nonnull align 8 dereferenceable(16) %159) #12, !dbg !2989
  br label %185, !dbg !2990

174:                                              ; preds = %161
    #dbg_value(ptr %162, !2903, !DIExpression(), !2991)
    #dbg_value(i32 -1, !2908, !DIExpression(), !2991)
  %175 = load i8, ptr @__libc_single_threaded, align 1, !dbg !2993, !tbaa !2705
  %176 = icmp eq i8 %175, 0, !dbg !2993
  br i1 %176, label %179, label %177, !dbg !2995

177:                                              ; preds = %174
    #dbg_value(ptr %162, !2916, !DIExpression(), !2996)
    #dbg_value(i32 -1, !2919, !DIExpression(), !2996)
    #dbg_value(i32 %165, !2920, !DIExpression(), !2996)
  %178 = add nsw i32 %165, -1, !dbg !2998
  store i32 %178, ptr %162, align 4, !dbg !2998, !tbaa !2717
  br label %181, !dbg !2999

179:                                              ; preds = %174
    #dbg_value(ptr %162, !2925, !DIExpression(), !3000)
    #dbg_value(i32 -1, !2930, !DIExpression(), !3000)
  %180 = atomicrmw volatile add ptr %162, i32 -1 acq_rel, align 4, !dbg !3002
  br label %181, !dbg !3003

181:                                              ; preds = %179, %177
  %182 = phi i32 [ %165, %177 ], [ %180, %179 ], !dbg !3004
  %183 = icmp eq i32 %182, 1, !dbg !3005
  br i1 %183, label %184, label %185, !dbg !3006, !prof !2938

184:                                              ; preds = %181
  tail call void @_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE24_M_release_last_use_coldEv(ptr noundef nonnull align 8 dereferenceable(16) %159) #12, !dbg !3007
  br label %185, !dbg !3008

185:                                              ; preds = %158, %166, %181, %184
  %186 = fmul double %67, %69, !dbg !3009
  %187 = fmul double %186, %77, !dbg !3010
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %3) #12, !dbg !3011
  ret double %187, !dbg !3011

188:                                              ; preds = %2
  %189 = landingpad { ptr, i32 }
          cleanup, !dbg !3011
  call void @_ZNSt12__shared_ptrIdLN9__gnu_cxx12_Lock_policyE2EED2Ev(ptr noundef nonnull align 8 dereferenceable(16) %3) #12, !dbg !3011
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %3) #12, !dbg !3011
  resume { ptr, i32 } %189, !dbg !3011
}

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZNSt12__shared_ptrIdLN9__gnu_cxx12_Lock_policyE2EED2Ev(ptr noundef nonnull align 8 dereferenceable(16) %0) unnamed_addr #2 comdat align 2 personality ptr @__gxx_personality_v0 !dbg !2859 {
    #dbg_value(ptr %0, !2858, !DIExpression(), !3012)
  %2 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !3013
    #dbg_value(ptr %2, !2863, !DIExpression(), !3014)
  %3 = load ptr, ptr %2, align 8, !dbg !3016, !tbaa !2554
  %4 = icmp eq ptr %3, null, !dbg !3017
  br i1 %4, label %29, label %5, !dbg !3018

5:                                                ; preds = %1
    #dbg_value(ptr %3, !2874, !DIExpression(), !3019)
    #dbg_value(i8 1, !2877, !DIExpression(), !3019)
    #dbg_value(i8 1, !2878, !DIExpression(), !3019)
    #dbg_value(i8 1, !2879, !DIExpression(), !3019)
    #dbg_value(i32 32, !2880, !DIExpression(), !3021)
    #dbg_value(i32 32, !2884, !DIExpression(), !3021)
    #dbg_value(i64 4294967297, !2885, !DIExpression(), !3021)
  %6 = getelementptr inbounds i8, ptr %3, i64 8, !dbg !3022
    #dbg_value(ptr %6, !2887, !DIExpression(), !3021)
  %7 = load atomic i64, ptr %6 acquire, align 8, !dbg !3023
  %8 = icmp eq i64 %7, 4294967297, !dbg !3024
  %9 = trunc i64 %7 to i32, !dbg !3025
  br i1 %8, label %10, label %18, !dbg !3025

10:                                               ; preds = %5
  store i32 0, ptr %6, align 8, !dbg !3026, !tbaa !2498
  %11 = getelementptr inbounds i8, ptr %3, i64 12, !dbg !3027
  store i32 0, ptr %11, align 4, !dbg !3028, !tbaa !2502
  %12 = load ptr, ptr %3, align 8, !dbg !3029, !tbaa !2504
  %13 = getelementptr inbounds i8, ptr %12, i64 16, !dbg !3029
  %14 = load ptr, ptr %13, align 8, !dbg !3029
  tail call void %14(ptr noundef nonnull align 8 dereferenceable(16) %3) #12, !dbg !3029
  %15 = load ptr, ptr %3, align 8, !dbg !3030, !tbaa !2504
  %16 = getelementptr inbounds i8, ptr %15, i64 24, !dbg !3030
  %17 = load ptr, ptr %16, align 8, !dbg !3030
  tail call void %17(ptr noundef nonnull align 8 dereferenceable(16) %3) #12, !dbg !3030
  br label %29, !dbg !3031

18:                                               ; preds = %5
    #dbg_value(ptr %6, !2903, !DIExpression(), !3032)
    #dbg_value(i32 -1, !2908, !DIExpression(), !3032)
  %19 = load i8, ptr @__libc_single_threaded, align 1, !dbg !3034, !tbaa !2705
  %20 = icmp eq i8 %19, 0, !dbg !3034
  br i1 %20, label %23, label %21, !dbg !3036

21:                                               ; preds = %18
    #dbg_value(ptr %6, !2916, !DIExpression(), !3037)
    #dbg_value(i32 -1, !2919, !DIExpression(), !3037)
    #dbg_value(i32 %9, !2920, !DIExpression(), !3037)
  %22 = add nsw i32 %9, -1, !dbg !3039
  store i32 %22, ptr %6, align 4, !dbg !3039, !tbaa !2717
  br label %25, !dbg !3040

23:                                               ; preds = %18
    #dbg_value(ptr %6, !2925, !DIExpression(), !3041)
    #dbg_value(i32 -1, !2930, !DIExpression(), !3041)
  %24 = atomicrmw volatile add ptr %6, i32 -1 acq_rel, align 4, !dbg !3043
  br label %25, !dbg !3044

25:                                               ; preds = %23, %21
  %26 = phi i32 [ %9, %21 ], [ %24, %23 ], !dbg !3045
  %27 = icmp eq i32 %26, 1, !dbg !3046
  br i1 %27, label %28, label %29, !dbg !3047, !prof !2938

28:                                               ; preds = %25
  tail call void @_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE24_M_release_last_use_coldEv(ptr noundef nonnull align 8 dereferenceable(16) %3) #12, !dbg !3048
  br label %29, !dbg !3049

29:                                               ; preds = %1, %10, %25, %28
  ret void, !dbg !3050
}

; Function Attrs: mustprogress uwtable
define dso_local double @object_per_iteration(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 !dbg !3051 {
    #dbg_value(ptr %0, !3053, !DIExpression(), !3061)
    #dbg_value(i32 %1, !3054, !DIExpression(), !3061)
    #dbg_value(double 1.000000e+00, !3055, !DIExpression(), !3061)
    #dbg_value(i32 1, !3056, !DIExpression(), !3062)
  %3 = icmp slt i32 %1, 1, !dbg !3063
  br i1 %3, label %7, label %4, !dbg !3064

4:                                                ; preds = %2
  %5 = add nuw i32 %1, 1, !dbg !3064
  %6 = zext i32 %5 to i64, !dbg !3063
  br label %9, !dbg !3064

7:                                                ; preds = %100, %2
  %8 = phi double [ 1.000000e+00, %2 ], [ %102, %100 ], !dbg !3061
  ret double %8, !dbg !3065

9:                                                ; preds = %4, %100
  %10 = phi i64 [ 0, %4 ], [ %105, %100 ]
  %11 = phi i64 [ 1, %4 ], [ %103, %100 ]
  %12 = phi double [ 1.000000e+00, %4 ], [ %102, %100 ]
    #dbg_value(i64 %11, !3056, !DIExpression(), !3062)
    #dbg_value(double %12, !3055, !DIExpression(), !3061)
    #dbg_value(ptr undef, !3066, !DIExpression(), !3075)
    #dbg_value(ptr %0, !3069, !DIExpression(), !3075)
    #dbg_value(i64 %11, !3070, !DIExpression(), !3075)
    #dbg_value(i64 %11, !3058, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !3077)
  %13 = shl nuw nsw i64 %11, 3, !dbg !3078
  %14 = tail call noalias noundef nonnull ptr @_Znam(i64 noundef %13) #10, !dbg !3078, !heapallocsite !30
    #dbg_value(ptr %14, !3058, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !3077)
    #dbg_value(i32 0, !3071, !DIExpression(), !3079)
  %15 = icmp ult i64 %11, 4, !dbg !3080
  br i1 %15, label %32, label %16, !dbg !3080

16:                                               ; preds = %9
  %17 = and i64 %11, 9223372036854775804, !dbg !3080
  br label %18, !dbg !3080

18:                                               ; preds = %18, %16
  %19 = phi i64 [ 0, %16 ], [ %28, %18 ], !dbg !3081
  %20 = getelementptr inbounds double, ptr %0, i64 %19, !dbg !3083
  %21 = getelementptr inbounds i8, ptr %20, i64 16, !dbg !3083
  %22 = load <2 x double>, ptr %20, align 8, !dbg !3083, !tbaa !2068
  %23 = load <2 x double>, ptr %21, align 8, !dbg !3083, !tbaa !2068
  %24 = fmul <2 x double> %22, %22, !dbg !3085
  %25 = fmul <2 x double> %23, %23, !dbg !3085
  %26 = getelementptr inbounds double, ptr %14, i64 %19, !dbg !3086
  %27 = getelementptr inbounds i8, ptr %26, i64 16, !dbg !3087
  store <2 x double> %24, ptr %26, align 8, !dbg !3087, !tbaa !2068
  store <2 x double> %25, ptr %27, align 8, !dbg !3087, !tbaa !2068
  %28 = add nuw i64 %19, 4, !dbg !3081
  %29 = icmp eq i64 %28, %17, !dbg !3081
  br i1 %29, label %30, label %18, !dbg !3081, !llvm.loop !3088

30:                                               ; preds = %18
  %31 = icmp eq i64 %11, %17, !dbg !3080
  br i1 %31, label %42, label %32, !dbg !3080

32:                                               ; preds = %30, %9
  %33 = phi i64 [ 0, %9 ], [ %17, %30 ]
  br label %34, !dbg !3080

34:                                               ; preds = %32, %34
  %35 = phi i64 [ %40, %34 ], [ %33, %32 ]
    #dbg_value(i64 %35, !3071, !DIExpression(), !3079)
  %36 = getelementptr inbounds double, ptr %0, i64 %35, !dbg !3083
  %37 = load double, ptr %36, align 8, !dbg !3083, !tbaa !2068
  %38 = fmul double %37, %37, !dbg !3085
  %39 = getelementptr inbounds double, ptr %14, i64 %35, !dbg !3086
  store double %38, ptr %39, align 8, !dbg !3087, !tbaa !2068
  %40 = add nuw nsw i64 %35, 1, !dbg !3081
    #dbg_value(i64 %40, !3071, !DIExpression(), !3079)
  %41 = icmp eq i64 %40, %11, !dbg !3090
  br i1 %41, label %42, label %34, !dbg !3080, !llvm.loop !3091

42:                                               ; preds = %34, %30
  %43 = and i64 %11, 7, !dbg !3092
  %44 = icmp ult i64 %10, 7, !dbg !3092
  br i1 %44, label %85, label %45, !dbg !3092

45:                                               ; preds = %42
  %46 = and i64 %11, 9223372036854775800, !dbg !3092
  br label %47, !dbg !3092

47:                                               ; preds = %47, %45
  %48 = phi i64 [ 0, %45 ], [ %82, %47 ]
  %49 = phi double [ 0.000000e+00, %45 ], [ %81, %47 ]
  %50 = phi i64 [ 0, %45 ], [ %83, %47 ]
    #dbg_value(i64 %48, !3099, !DIExpression(), !3101)
    #dbg_value(double %49, !3098, !DIExpression(), !3102)
  %51 = getelementptr inbounds double, ptr %14, i64 %48, !dbg !3103
  %52 = load double, ptr %51, align 8, !dbg !3103, !tbaa !2068
  %53 = fadd double %49, %52, !dbg !3106
    #dbg_value(double %53, !3098, !DIExpression(), !3102)
  %54 = or disjoint i64 %48, 1, !dbg !3107
    #dbg_value(i64 %54, !3099, !DIExpression(), !3101)
  %55 = getelementptr inbounds double, ptr %14, i64 %54, !dbg !3103
  %56 = load double, ptr %55, align 8, !dbg !3103, !tbaa !2068
  %57 = fadd double %53, %56, !dbg !3106
    #dbg_value(double %57, !3098, !DIExpression(), !3102)
  %58 = or disjoint i64 %48, 2, !dbg !3107
    #dbg_value(i64 %58, !3099, !DIExpression(), !3101)
  %59 = getelementptr inbounds double, ptr %14, i64 %58, !dbg !3103
  %60 = load double, ptr %59, align 8, !dbg !3103, !tbaa !2068
  %61 = fadd double %57, %60, !dbg !3106
    #dbg_value(double %61, !3098, !DIExpression(), !3102)
  %62 = or disjoint i64 %48, 3, !dbg !3107
    #dbg_value(i64 %62, !3099, !DIExpression(), !3101)
  %63 = getelementptr inbounds double, ptr %14, i64 %62, !dbg !3103
  %64 = load double, ptr %63, align 8, !dbg !3103, !tbaa !2068
  %65 = fadd double %61, %64, !dbg !3106
    #dbg_value(double %65, !3098, !DIExpression(), !3102)
  %66 = or disjoint i64 %48, 4, !dbg !3107
    #dbg_value(i64 %66, !3099, !DIExpression(), !3101)
  %67 = getelementptr inbounds double, ptr %14, i64 %66, !dbg !3103
  %68 = load double, ptr %67, align 8, !dbg !3103, !tbaa !2068
  %69 = fadd double %65, %68, !dbg !3106
    #dbg_value(double %69, !3098, !DIExpression(), !3102)
  %70 = or disjoint i64 %48, 5, !dbg !3107
    #dbg_value(i64 %70, !3099, !DIExpression(), !3101)
  %71 = getelementptr inbounds double, ptr %14, i64 %70, !dbg !3103
  %72 = load double, ptr %71, align 8, !dbg !3103, !tbaa !2068
  %73 = fadd double %69, %72, !dbg !3106
    #dbg_value(double %73, !3098, !DIExpression(), !3102)
  %74 = or disjoint i64 %48, 6, !dbg !3107
    #dbg_value(i64 %74, !3099, !DIExpression(), !3101)
  %75 = getelementptr inbounds double, ptr %14, i64 %74, !dbg !3103
  %76 = load double, ptr %75, align 8, !dbg !3103, !tbaa !2068
  %77 = fadd double %73, %76, !dbg !3106
    #dbg_value(double %77, !3098, !DIExpression(), !3102)
  %78 = or disjoint i64 %48, 7, !dbg !3107
    #dbg_value(i64 %78, !3099, !DIExpression(), !3101)
  %79 = getelementptr inbounds double, ptr %14, i64 %78, !dbg !3103
  %80 = load double, ptr %79, align 8, !dbg !3103, !tbaa !2068
  %81 = fadd double %77, %80, !dbg !3106
    #dbg_value(double %81, !3098, !DIExpression(), !3102)
  %82 = add nuw nsw i64 %48, 8, !dbg !3107
    #dbg_value(i64 %82, !3099, !DIExpression(), !3101)
  %83 = add i64 %50, 8, !dbg !3092
  %84 = icmp eq i64 %83, %46, !dbg !3092
  br i1 %84, label %85, label %47, !dbg !3092, !llvm.loop !3108

85:                                               ; preds = %47, %42
  %86 = phi double [ poison, %42 ], [ %81, %47 ]
  %87 = phi i64 [ 0, %42 ], [ %82, %47 ]
  %88 = phi double [ 0.000000e+00, %42 ], [ %81, %47 ]
  %89 = icmp eq i64 %43, 0, !dbg !3092
  br i1 %89, label %100, label %90, !dbg !3092

90:                                               ; preds = %85, %90
  %91 = phi i64 [ %97, %90 ], [ %87, %85 ]
  %92 = phi double [ %96, %90 ], [ %88, %85 ]
  %93 = phi i64 [ %98, %90 ], [ 0, %85 ]
    #dbg_value(i64 %91, !3099, !DIExpression(), !3101)
    #dbg_value(double %92, !3098, !DIExpression(), !3102)
  %94 = getelementptr inbounds double, ptr %14, i64 %91, !dbg !3103
  %95 = load double, ptr %94, align 8, !dbg !3103, !tbaa !2068
  %96 = fadd double %92, %95, !dbg !3106
    #dbg_value(double %96, !3098, !DIExpression(), !3102)
  %97 = add nuw nsw i64 %91, 1, !dbg !3107
    #dbg_value(i64 %97, !3099, !DIExpression(), !3101)
  %98 = add i64 %93, 1, !dbg !3092
  %99 = icmp eq i64 %98, %43, !dbg !3092
  br i1 %99, label %100, label %90, !dbg !3092, !llvm.loop !3110

100:                                              ; preds = %90, %85
  %101 = phi double [ %86, %85 ], [ %96, %90 ], !dbg !3106
  %102 = fmul double %12, %101, !dbg !3111
    #dbg_value(double %102, !3055, !DIExpression(), !3061)
    #dbg_value(ptr undef, !3112, !DIExpression(), !3115)
  tail call void @_ZdaPv(ptr noundef nonnull %14) #11, !dbg !3117
  %103 = add nuw nsw i64 %11, 1, !dbg !3119
    #dbg_value(i64 %103, !3056, !DIExpression(), !3062)
  %104 = icmp eq i64 %103, %6, !dbg !3063
  %105 = add i64 %10, 1, !dbg !3064
  br i1 %104, label %7, label %9, !dbg !3064, !llvm.loop !3120
}

; Function Attrs: mustprogress uwtable
define dso_local double @new_and_delete(double noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !3122 {
    #dbg_value(double %0, !3126, !DIExpression(), !3141)
    #dbg_value(i32 %1, !3127, !DIExpression(), !3141)
  %3 = fmul double %0, %0, !dbg !3142
    #dbg_value(ptr poison, !3128, !DIExpression(), !3141)
  %4 = zext i32 %1 to i64, !dbg !3143
  %5 = icmp slt i32 %1, 0, !dbg !3144
  %6 = shl nuw nsw i64 %4, 3, !dbg !3144
  %7 = select i1 %5, i64 -1, i64 %6, !dbg !3144
  %8 = tail call noalias noundef nonnull ptr @_Znam(i64 noundef %7) #10, !dbg !3144, !heapallocsite !30
    #dbg_value(ptr %8, !3129, !DIExpression(), !3141)
  %9 = tail call noalias noundef nonnull align 64 dereferenceable(64) ptr @_ZnwmSt11align_val_t(i64 noundef 64, i64 noundef 64) #10, !dbg !3145, !heapallocsite !3132
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 64 dereferenceable(64) %9, i8 0, i64 64, i1 false), !dbg !3145
    #dbg_value(ptr %9, !3130, !DIExpression(), !3141)
    #dbg_value(i32 0, !3136, !DIExpression(), !3146)
  %10 = icmp sgt i32 %1, 0, !dbg !3147
  br i1 %10, label %11, label %95, !dbg !3149

11:                                               ; preds = %2
  %12 = icmp ult i32 %1, 4, !dbg !3149
  br i1 %12, label %13, label %15, !dbg !3149

13:                                               ; preds = %41, %11
  %14 = phi i64 [ 0, %11 ], [ %16, %41 ]
  br label %50, !dbg !3149

15:                                               ; preds = %11
  %16 = and i64 %4, 2147483644, !dbg !3149
  %17 = insertelement <2 x double> poison, double %3, i64 0, !dbg !3149
  %18 = shufflevector <2 x double> %17, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !3149
  %19 = insertelement <2 x double> poison, double %0, i64 0, !dbg !3149
  %20 = shufflevector <2 x double> %19, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !3149
  br label %21, !dbg !3149

21:                                               ; preds = %21, %15
  %22 = phi i64 [ 0, %15 ], [ %38, %21 ], !dbg !3150
  %23 = phi <2 x i64> [ <i64 0, i64 1>, %15 ], [ %39, %21 ]
  %24 = trunc <2 x i64> %23 to <2 x i32>, !dbg !3152
  %25 = add <2 x i32> %24, <i32 1, i32 1>, !dbg !3152
  %26 = trunc <2 x i64> %23 to <2 x i32>, !dbg !3152
  %27 = add <2 x i32> %26, <i32 3, i32 3>, !dbg !3152
  %28 = uitofp <2 x i32> %25 to <2 x double>, !dbg !3152
  %29 = uitofp <2 x i32> %27 to <2 x double>, !dbg !3152
  %30 = fmul <2 x double> %18, %28, !dbg !3153
  %31 = fmul <2 x double> %18, %29, !dbg !3153
  %32 = getelementptr inbounds double, ptr %8, i64 %22, !dbg !3154
  %33 = getelementptr inbounds i8, ptr %32, i64 16, !dbg !3155
  store <2 x double> %30, ptr %32, align 8, !dbg !3155, !tbaa !2068
  store <2 x double> %31, ptr %33, align 8, !dbg !3155, !tbaa !2068
  %34 = fmul <2 x double> %30, %20, !dbg !3156
  %35 = fmul <2 x double> %31, %20, !dbg !3156
  %36 = getelementptr inbounds [8 x double], ptr %9, i64 0, i64 %22, !dbg !3157
  %37 = getelementptr inbounds i8, ptr %36, i64 16, !dbg !3158
  store <2 x double> %34, ptr %36, align 32, !dbg !3158, !tbaa !2068
  store <2 x double> %35, ptr %37, align 16, !dbg !3158, !tbaa !2068
  %38 = add nuw i64 %22, 4, !dbg !3150
  %39 = add <2 x i64> %23, <i64 4, i64 4>
  %40 = icmp eq i64 %38, %16, !dbg !3150
  br i1 %40, label %41, label %21, !dbg !3150, !llvm.loop !3159

41:                                               ; preds = %21
  %42 = icmp eq i64 %16, %4, !dbg !3149
  br i1 %42, label %43, label %13, !dbg !3149

43:                                               ; preds = %50, %41
    #dbg_value(i32 0, !3139, !DIExpression(), !3161)
    #dbg_value(double 0.000000e+00, !3138, !DIExpression(), !3141)
  br i1 %10, label %44, label %95, !dbg !3162

44:                                               ; preds = %43
  %45 = zext nneg i32 %1 to i64, !dbg !3162
  %46 = and i64 %4, 1, !dbg !3162
  %47 = icmp eq i32 %1, 1, !dbg !3162
  br i1 %47, label %82, label %48, !dbg !3162

48:                                               ; preds = %44
  %49 = and i64 %4, 2147483646, !dbg !3162
  br label %60, !dbg !3162

50:                                               ; preds = %13, %50
  %51 = phi i64 [ %52, %50 ], [ %14, %13 ]
    #dbg_value(i64 %51, !3136, !DIExpression(), !3146)
  %52 = add nuw nsw i64 %51, 1, !dbg !3150
  %53 = trunc nuw nsw i64 %52 to i32, !dbg !3152
  %54 = uitofp nneg i32 %53 to double, !dbg !3152
  %55 = fmul double %3, %54, !dbg !3153
  %56 = getelementptr inbounds double, ptr %8, i64 %51, !dbg !3154
  store double %55, ptr %56, align 8, !dbg !3155, !tbaa !2068
  %57 = fmul double %55, %0, !dbg !3156
  %58 = getelementptr inbounds [8 x double], ptr %9, i64 0, i64 %51, !dbg !3157
  store double %57, ptr %58, align 8, !dbg !3158, !tbaa !2068
    #dbg_value(i64 %52, !3136, !DIExpression(), !3146)
  %59 = icmp eq i64 %52, %4, !dbg !3147
  br i1 %59, label %43, label %50, !dbg !3149, !llvm.loop !3163

60:                                               ; preds = %60, %48
  %61 = phi i64 [ 0, %48 ], [ %79, %60 ]
  %62 = phi double [ 0.000000e+00, %48 ], [ %78, %60 ]
  %63 = phi i64 [ 0, %48 ], [ %80, %60 ]
    #dbg_value(i64 %61, !3139, !DIExpression(), !3161)
    #dbg_value(double %62, !3138, !DIExpression(), !3141)
  %64 = getelementptr inbounds double, ptr %8, i64 %61, !dbg !3164
  %65 = load double, ptr %64, align 8, !dbg !3164, !tbaa !2068
  %66 = xor i64 %61, -1, !dbg !3167
  %67 = add nsw i64 %66, %45, !dbg !3167
  %68 = getelementptr inbounds [8 x double], ptr %9, i64 0, i64 %67, !dbg !3168
  %69 = load double, ptr %68, align 8, !dbg !3168, !tbaa !2068
  %70 = tail call double @llvm.fmuladd.f64(double %65, double %69, double %62), !dbg !3169
    #dbg_value(double %70, !3138, !DIExpression(), !3141)
  %71 = or disjoint i64 %61, 1, !dbg !3170
    #dbg_value(i64 %71, !3139, !DIExpression(), !3161)
  %72 = getelementptr inbounds double, ptr %8, i64 %71, !dbg !3164
  %73 = load double, ptr %72, align 8, !dbg !3164, !tbaa !2068
  %74 = xor i64 %61, -2, !dbg !3167
  %75 = add nsw i64 %74, %45, !dbg !3167
  %76 = getelementptr inbounds [8 x double], ptr %9, i64 0, i64 %75, !dbg !3168
  %77 = load double, ptr %76, align 8, !dbg !3168, !tbaa !2068
  %78 = tail call double @llvm.fmuladd.f64(double %73, double %77, double %70), !dbg !3169
    #dbg_value(double %78, !3138, !DIExpression(), !3141)
  %79 = add nuw nsw i64 %61, 2, !dbg !3170
    #dbg_value(i64 %79, !3139, !DIExpression(), !3161)
  %80 = add i64 %63, 2, !dbg !3162
  %81 = icmp eq i64 %80, %49, !dbg !3162
  br i1 %81, label %82, label %60, !dbg !3162, !llvm.loop !3171

82:                                               ; preds = %60, %44
  %83 = phi double [ poison, %44 ], [ %78, %60 ]
  %84 = phi i64 [ 0, %44 ], [ %79, %60 ]
  %85 = phi double [ 0.000000e+00, %44 ], [ %78, %60 ]
  %86 = icmp eq i64 %46, 0, !dbg !3162
  br i1 %86, label %95, label %87, !dbg !3162

87:                                               ; preds = %82
    #dbg_value(i64 %84, !3139, !DIExpression(), !3161)
    #dbg_value(double %85, !3138, !DIExpression(), !3141)
  %88 = getelementptr inbounds double, ptr %8, i64 %84, !dbg !3164
  %89 = load double, ptr %88, align 8, !dbg !3164, !tbaa !2068
  %90 = xor i64 %84, -1, !dbg !3167
  %91 = add nsw i64 %90, %45, !dbg !3167
  %92 = getelementptr inbounds [8 x double], ptr %9, i64 0, i64 %91, !dbg !3168
  %93 = load double, ptr %92, align 8, !dbg !3168, !tbaa !2068
  %94 = tail call double @llvm.fmuladd.f64(double %89, double %93, double %85), !dbg !3169
    #dbg_value(double %94, !3138, !DIExpression(), !3141)
    #dbg_value(i64 %84, !3139, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !3161)
  br label %95, !dbg !3173

95:                                               ; preds = %87, %82, %2, %43
  %96 = phi double [ 0.000000e+00, %43 ], [ 0.000000e+00, %2 ], [ %83, %82 ], [ %94, %87 ], !dbg !3141
  tail call void @_ZdlPvmSt11align_val_t(ptr noundef nonnull %9, i64 noundef 64, i64 noundef 64) #11, !dbg !3173
  tail call void @_ZdaPv(ptr noundef nonnull %8) #11, !dbg !3174
  ret double %96, !dbg !3175
}

; Function Attrs: nobuiltin allocsize(0)
declare noundef nonnull ptr @_Znwm(i64 noundef) local_unnamed_addr #4

; Function Attrs: nobuiltin allocsize(0)
declare noundef nonnull ptr @_Znam(i64 noundef) local_unnamed_addr #4

; Function Attrs: nobuiltin allocsize(0)
declare noalias noundef nonnull ptr @_ZnwmSt11align_val_t(i64 noundef, i64 noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #5

; Function Attrs: nobuiltin nounwind
declare void @_ZdlPvmSt11align_val_t(ptr noundef, i64 noundef, i64 noundef) local_unnamed_addr #6

; Function Attrs: nobuiltin nounwind
declare void @_ZdaPv(ptr noundef) local_unnamed_addr #6

; Function Attrs: nobuiltin nounwind
declare void @_ZdlPvm(ptr noundef, i64 noundef) local_unnamed_addr #6

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local void @_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE24_M_release_last_use_coldEv(ptr noundef nonnull align 8 dereferenceable(16) %0) local_unnamed_addr #7 comdat align 2 personality ptr @__gxx_personality_v0 !dbg !3176 {
    #dbg_value(ptr %0, !3178, !DIExpression(), !3179)
    #dbg_value(ptr %0, !3180, !DIExpression(), !3183)
  %2 = load ptr, ptr %0, align 8, !dbg !3185, !tbaa !2504
  %3 = getelementptr inbounds i8, ptr %2, i64 16, !dbg !3185
  %4 = load ptr, ptr %3, align 8, !dbg !3185
  tail call void %4(ptr noundef nonnull align 8 dereferenceable(16) %0) #12, !dbg !3185
  %5 = getelementptr inbounds i8, ptr %0, i64 12, !dbg !3186
    #dbg_value(ptr %5, !2903, !DIExpression(), !3188)
    #dbg_value(i32 -1, !2908, !DIExpression(), !3188)
  %6 = load i8, ptr @__libc_single_threaded, align 1, !dbg !3190, !tbaa !2705
  %7 = icmp eq i8 %6, 0, !dbg !3190
  br i1 %7, label %11, label %8, !dbg !3192

8:                                                ; preds = %1
    #dbg_value(ptr %5, !2916, !DIExpression(), !3193)
    #dbg_value(i32 -1, !2919, !DIExpression(), !3193)
  %9 = load i32, ptr %5, align 4, !dbg !3195, !tbaa !2717
    #dbg_value(i32 %9, !2920, !DIExpression(), !3193)
  %10 = add nsw i32 %9, -1, !dbg !3196
  store i32 %10, ptr %5, align 4, !dbg !3196, !tbaa !2717
  br label %13, !dbg !3197

11:                                               ; preds = %1
    #dbg_value(ptr %5, !2925, !DIExpression(), !3198)
    #dbg_value(i32 -1, !2930, !DIExpression(), !3198)
  %12 = atomicrmw volatile add ptr %5, i32 -1 acq_rel, align 4, !dbg !3200
  br label %13, !dbg !3201

13:                                               ; preds = %11, %8
  %14 = phi i32 [ %9, %8 ], [ %12, %11 ], !dbg !3202
  %15 = icmp eq i32 %14, 1, !dbg !3203
  br i1 %15, label %16, label %20, !dbg !3204

16:                                               ; preds = %13
  %17 = load ptr, ptr %0, align 8, !dbg !3205, !tbaa !2504
  %18 = getelementptr inbounds i8, ptr %17, i64 24, !dbg !3205
  %19 = load ptr, ptr %18, align 8, !dbg !3205
  tail call void %19(ptr noundef nonnull align 8 dereferenceable(16) %0) #12, !dbg !3205
  br label %20, !dbg !3207

20:                                               ; preds = %13, %16
  ret void, !dbg !3208
}

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EED2Ev(ptr noundef nonnull align 8 dereferenceable(16) %0) unnamed_addr #2 comdat align 2 !dbg !3209 {
    #dbg_value(ptr %0, !3211, !DIExpression(), !3212)
  ret void, !dbg !3213
}

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZNSt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EED0Ev(ptr noundef nonnull align 8 dereferenceable(24) %0) unnamed_addr #2 comdat align 2 !dbg !3214 {
    #dbg_value(ptr %0, !3216, !DIExpression(), !3217)
  tail call void @_ZdlPvm(ptr noundef nonnull %0, i64 noundef 24) #11, !dbg !3218
  ret void, !dbg !3219
}

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZNSt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv(ptr noundef nonnull align 8 dereferenceable(24) %0) unnamed_addr #2 comdat align 2 personality ptr @__gxx_personality_v0 !dbg !3220 {
    #dbg_value(ptr %0, !3222, !DIExpression(), !3223)
  ret void, !dbg !3224
}

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZNSt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv(ptr noundef nonnull align 8 dereferenceable(24) %0) unnamed_addr #2 comdat align 2 personality ptr @__gxx_personality_v0 !dbg !3225 {
    #dbg_value(ptr %0, !3227, !DIExpression(), !3230)
    #dbg_value(ptr undef, !3229, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !3230)
    #dbg_value(ptr %0, !3229, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !3230)
    #dbg_value(ptr undef, !3231, !DIExpression(), !3235)
    #dbg_value(ptr poison, !3237, !DIExpression(), !3242)
    #dbg_value(ptr %0, !3240, !DIExpression(), !3242)
    #dbg_value(i64 1, !3241, !DIExpression(), !3242)
    #dbg_value(ptr poison, !3246, !DIExpression(), !3251)
    #dbg_value(ptr %0, !3249, !DIExpression(), !3251)
    #dbg_value(i64 1, !3250, !DIExpression(), !3251)
  tail call void @_ZdlPvm(ptr noundef nonnull %0, i64 noundef 24) #11, !dbg !3253
  ret void, !dbg !3254
}

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local noundef ptr @_ZNSt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EE14_M_get_deleterERKSt9type_info(ptr noundef nonnull align 8 dereferenceable(24) %0, ptr noundef nonnull align 8 dereferenceable(16) %1) unnamed_addr #2 comdat align 2 !dbg !3255 {
    #dbg_value(ptr %0, !3257, !DIExpression(), !3260)
    #dbg_value(ptr %1, !3258, !DIExpression(), !3260)
    #dbg_value(ptr %0, !2506, !DIExpression(), !3261)
  %3 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !3263
    #dbg_value(ptr %3, !3259, !DIExpression(), !3260)
  %4 = icmp eq ptr %1, @_ZZNSt19_Sp_make_shared_tag5_S_tiEvE5__tag, !dbg !3264
  br i1 %4, label %17, label %5, !dbg !3266

5:                                                ; preds = %2
    #dbg_value(ptr %1, !3267, !DIExpression(), !3276)
    #dbg_value(ptr poison, !3274, !DIExpression(), !3276)
  %6 = getelementptr inbounds i8, ptr %1, i64 8, !dbg !3278
  %7 = load ptr, ptr %6, align 8, !dbg !3278, !tbaa !3280
  %8 = icmp eq ptr %7, @_ZTSSt19_Sp_make_shared_tag, !dbg !3282
  br i1 %8, label %16, label %9, !dbg !3283

9:                                                ; preds = %5
  %10 = load i8, ptr %7, align 1, !dbg !3284, !tbaa !2705
  %11 = icmp eq i8 %10, 42, !dbg !3285
  br i1 %11, label %17, label %12, !dbg !3286

12:                                               ; preds = %9
  %13 = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %7, ptr noundef nonnull dereferenceable(24) @_ZTSSt19_Sp_make_shared_tag) #12, !dbg !3287
  %14 = freeze i32 %13, !dbg !3288
  %15 = icmp eq i32 %14, 0, !dbg !3288
  br i1 %15, label %16, label %17, !dbg !3289

16:                                               ; preds = %5, %12
  br label %17, !dbg !3289

17:                                               ; preds = %9, %16, %12, %2
  %18 = phi ptr [ %3, %2 ], [ %3, %16 ], [ null, %12 ], [ null, %9 ], !dbg !3260
  ret ptr %18, !dbg !3290
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: read)
declare !dbg !3291 i32 @strcmp(ptr nocapture noundef, ptr nocapture noundef) local_unnamed_addr #8

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #9

attributes #0 = { mustprogress uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nobuiltin allocsize(0) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #6 = { nobuiltin nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress noinline nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { mustprogress nofree nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #10 = { builtin allocsize(0) }
attributes #11 = { builtin nounwind }
attributes #12 = { nounwind }

!llvm.dbg.cu = !{!18}
!llvm.module.flags = !{!2016, !2017, !2018, !2019, !2020, !2021, !2022}
!llvm.ident = !{!2023}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "__tag", scope: !2, file: !3, line: 566, type: !2012, isLocal: false, isDefinition: true, align: 64)
!2 = distinct !DISubprogram(name: "_S_ti", linkageName: "_ZNSt19_Sp_make_shared_tag5_S_tiEv", scope: !4, file: !3, line: 564, type: !8, scopeLine: 565, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !7)
!3 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/shared_ptr_base.h", directory: "", checksumkind: CSK_MD5, checksum: "e2b63a5b49d3c553c17b8b8d80272b6f")
!4 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Sp_make_shared_tag", scope: !5, file: !3, line: 557, size: 8, flags: DIFlagTypePassByValue, elements: !6, identifier: "_ZTSSt19_Sp_make_shared_tag")
!5 = !DINamespace(name: "std", scope: null)
!6 = !{!7, !14}
!7 = !DISubprogram(name: "_S_ti", linkageName: "_ZNSt19_Sp_make_shared_tag5_S_tiEv", scope: !4, file: !3, line: 564, type: !8, scopeLine: 564, flags: DIFlagPrivate | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!8 = !DISubroutineType(types: !9)
!9 = !{!10}
!10 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !11, size: 64)
!11 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !12)
!12 = !DICompositeType(tag: DW_TAG_class_type, name: "type_info", scope: !5, file: !13, line: 92, size: 128, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt9type_info")
!13 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/typeinfo", directory: "")
!14 = !DISubprogram(name: "_S_eq", linkageName: "_ZNSt19_Sp_make_shared_tag5_S_eqERKSt9type_info", scope: !4, file: !3, line: 570, type: !15, scopeLine: 570, flags: DIFlagPrivate | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!15 = !DISubroutineType(types: !16)
!16 = !{!17, !10}
!17 = !DIBasicType(name: "bool", size: 8, encoding: DW_ATE_boolean)
!18 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !19, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !20, retainedTypes: !29, globals: !1725, imports: !1731, splitDebugInlining: false, nameTableKind: None)
!19 = !DIFile(filename: "cpp/ownership.cpp", directory: ".", checksumkind: CSK_MD5, checksum: "fd08685c7252554b5cb15197e2a80142")
!20 = !{!21}
!21 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "_Lock_policy", scope: !23, file: !22, line: 49, baseType: !24, size: 32, elements: !25, identifier: "_ZTSN9__gnu_cxx12_Lock_policyE")
!22 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/ext/concurrence.h", directory: "")
!23 = !DINamespace(name: "__gnu_cxx", scope: null)
!24 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!25 = !{!26, !27, !28}
!26 = !DIEnumerator(name: "_S_single", value: 0, isUnsigned: true)
!27 = !DIEnumerator(name: "_S_mutex", value: 1, isUnsigned: true)
!28 = !DIEnumerator(name: "_S_atomic", value: 2, isUnsigned: true)
!29 = !{!30, !31, !33, !388, !709, !107, !352, !720, !750, !864, !11, !159, !867, !892, !1588, !56, !53, !88, !50, !156, !47, !43, !40, !37, !409, !406, !403, !491, !400, !397, !394, !391, !921, !980, !897, !893, !934, !1058, !1589, !421, !1613, !1617, !1672, !802, !778, !781, !1135, !1140, !869, !872, !875, !1226}
!30 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64)
!32 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!33 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "unique_ptr<double[], std::default_delete<double[]> >", scope: !5, file: !34, line: 527, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !35, templateParams: !386, identifier: "_ZTSSt10unique_ptrIA_dSt14default_deleteIS0_EE")
!34 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/unique_ptr.h", directory: "", checksumkind: CSK_MD5, checksum: "5afa5b43c03beeacf055d44cdc4bb0e6")
!35 = !{!36, !325, !330, !333, !337, !343, !353, !357, !362, !367, !370, !373, !376, !379, !383}
!36 = !DIDerivedType(tag: DW_TAG_member, name: "_M_t", scope: !33, file: !34, line: 533, baseType: !37, size: 64)
!37 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__uniq_ptr_data<double, std::default_delete<double[]>, true, true>", scope: !5, file: !34, line: 231, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !38, templateParams: !324, identifier: "_ZTSSt15__uniq_ptr_dataIdSt14default_deleteIA_dELb1ELb1EE")
!38 = !{!39, !315, !320}
!39 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !37, baseType: !40, extraData: i32 0)
!40 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__uniq_ptr_impl<double, std::default_delete<double[]> >", scope: !5, file: !34, line: 140, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !41, templateParams: !312, identifier: "_ZTSSt15__uniq_ptr_implIdSt14default_deleteIA_dEE")
!41 = !{!42, !268, !272, !282, !286, !290, !294, !299, !302, !305, !306, !309}
!42 = !DIDerivedType(tag: DW_TAG_member, name: "_M_t", scope: !40, file: !34, line: 224, baseType: !43, size: 64)
!43 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "tuple<double *, std::default_delete<double[]> >", scope: !5, file: !44, line: 981, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !45, templateParams: !267, identifier: "_ZTSSt5tupleIJPdSt14default_deleteIA_dEEE")
!44 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/tuple", directory: "")
!45 = !{!46, !236, !239, !245, !249, !259, !264}
!46 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !43, baseType: !47, flags: DIFlagPublic, extraData: i32 0)
!47 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Tuple_impl<0UL, double *, std::default_delete<double[]> >", scope: !5, file: !44, line: 258, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !48, templateParams: !232, identifier: "_ZTSSt11_Tuple_implILm0EJPdSt14default_deleteIA_dEEE")
!48 = !{!49, !155, !193, !197, !202, !207, !212, !216, !219, !222, !225, !229}
!49 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !47, baseType: !50, extraData: i32 0)
!50 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Tuple_impl<1UL, std::default_delete<double[]> >", scope: !5, file: !44, line: 416, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !51, templateParams: !151, identifier: "_ZTSSt11_Tuple_implILm1EJSt14default_deleteIA_dEEE")
!51 = !{!52, !122, !126, !131, !135, !138, !141, !144, !148}
!52 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !50, baseType: !53, flags: DIFlagPrivate, extraData: i32 0)
!53 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Head_base<1UL, std::default_delete<double[]>, true>", scope: !5, file: !44, line: 78, size: 8, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !54, templateParams: !117, identifier: "_ZTSSt10_Head_baseILm1ESt14default_deleteIA_dELb1EE")
!54 = !{!55, !67, !71, !76, !81, !85, !109, !114}
!55 = !DIDerivedType(tag: DW_TAG_member, name: "_M_head_impl", scope: !53, file: !44, line: 129, baseType: !56, size: 8)
!56 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "default_delete<double[]>", scope: !5, file: !34, line: 104, size: 8, flags: DIFlagTypePassByValue, elements: !57, templateParams: !62, identifier: "_ZTSSt14default_deleteIA_dE")
!57 = !{!58}
!58 = !DISubprogram(name: "default_delete", scope: !56, file: !34, line: 108, type: !59, scopeLine: 108, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!59 = !DISubroutineType(types: !60)
!60 = !{null, !61}
!61 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !56, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!62 = !{!63}
!63 = !DITemplateTypeParameter(name: "_Tp", type: !64)
!64 = !DICompositeType(tag: DW_TAG_array_type, baseType: !30, elements: !65)
!65 = !{!66}
!66 = !DISubrange(count: -1)
!67 = !DISubprogram(name: "_Head_base", scope: !53, file: !44, line: 80, type: !68, scopeLine: 80, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!68 = !DISubroutineType(types: !69)
!69 = !{null, !70}
!70 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !53, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!71 = !DISubprogram(name: "_Head_base", scope: !53, file: !44, line: 83, type: !72, scopeLine: 83, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!72 = !DISubroutineType(types: !73)
!73 = !{null, !70, !74}
!74 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !75, size: 64)
!75 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !56)
!76 = !DISubprogram(name: "_Head_base", scope: !53, file: !44, line: 86, type: !77, scopeLine: 86, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!77 = !DISubroutineType(types: !78)
!78 = !{null, !70, !79}
!79 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !80, size: 64)
!80 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !53)
!81 = !DISubprogram(name: "_Head_base", scope: !53, file: !44, line: 87, type: !82, scopeLine: 87, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!82 = !DISubroutineType(types: !83)
!83 = !{null, !70, !84}
!84 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !53, size: 64)
!85 = !DISubprogram(name: "_Head_base", scope: !53, file: !44, line: 94, type: !86, scopeLine: 94, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!86 = !DISubroutineType(types: !87)
!87 = !{null, !70, !88, !95}
!88 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "allocator_arg_t", scope: !5, file: !89, line: 51, size: 8, flags: DIFlagTypePassByValue, elements: !90, identifier: "_ZTSSt15allocator_arg_t")
!89 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/uses_allocator.h", directory: "", checksumkind: CSK_MD5, checksum: "8fb0bb8a0e08dbc54c6967e43841de9b")
!90 = !{!91}
!91 = !DISubprogram(name: "allocator_arg_t", scope: !88, file: !89, line: 51, type: !92, scopeLine: 51, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!92 = !DISubroutineType(types: !93)
!93 = !{null, !94}
!94 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !88, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!95 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__uses_alloc0", scope: !5, file: !89, line: 74, size: 8, flags: DIFlagTypePassByValue, elements: !96, identifier: "_ZTSSt13__uses_alloc0")
!96 = !{!97, !100}
!97 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !95, baseType: !98, extraData: i32 0)
!98 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__uses_alloc_base", scope: !5, file: !89, line: 72, size: 8, flags: DIFlagTypePassByValue, elements: !99, identifier: "_ZTSSt17__uses_alloc_base")
!99 = !{}
!100 = !DIDerivedType(tag: DW_TAG_member, name: "_M_a", scope: !95, file: !89, line: 76, baseType: !101, size: 8)
!101 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Sink", scope: !95, file: !89, line: 76, size: 8, flags: DIFlagTypePassByValue, elements: !102, identifier: "_ZTSNSt13__uses_alloc05_SinkE")
!102 = !{!103}
!103 = !DISubprogram(name: "operator=", linkageName: "_ZNSt13__uses_alloc05_SinkaSEPKv", scope: !101, file: !89, line: 76, type: !104, scopeLine: 76, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!104 = !DISubroutineType(types: !105)
!105 = !{null, !106, !107}
!106 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !101, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!107 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !108, size: 64)
!108 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!109 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm1ESt14default_deleteIA_dELb1EE7_M_headERS3_", scope: !53, file: !44, line: 124, type: !110, scopeLine: 124, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!110 = !DISubroutineType(types: !111)
!111 = !{!112, !113}
!112 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !56, size: 64)
!113 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !53, size: 64)
!114 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm1ESt14default_deleteIA_dELb1EE7_M_headERKS3_", scope: !53, file: !44, line: 127, type: !115, scopeLine: 127, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!115 = !DISubroutineType(types: !116)
!116 = !{!74, !79}
!117 = !{!118, !120, !121}
!118 = !DITemplateValueParameter(name: "_Idx", type: !119, value: i64 1)
!119 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!120 = !DITemplateTypeParameter(name: "_Head", type: !56)
!121 = !DITemplateValueParameter(type: !17, defaulted: true, value: i1 true)
!122 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm1EJSt14default_deleteIA_dEEE7_M_headERS3_", scope: !50, file: !44, line: 424, type: !123, scopeLine: 424, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!123 = !DISubroutineType(types: !124)
!124 = !{!112, !125}
!125 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !50, size: 64)
!126 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm1EJSt14default_deleteIA_dEEE7_M_headERKS3_", scope: !50, file: !44, line: 427, type: !127, scopeLine: 427, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!127 = !DISubroutineType(types: !128)
!128 = !{!74, !129}
!129 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !130, size: 64)
!130 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !50)
!131 = !DISubprogram(name: "_Tuple_impl", scope: !50, file: !44, line: 430, type: !132, scopeLine: 430, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!132 = !DISubroutineType(types: !133)
!133 = !{null, !134}
!134 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !50, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!135 = !DISubprogram(name: "_Tuple_impl", scope: !50, file: !44, line: 434, type: !136, scopeLine: 434, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!136 = !DISubroutineType(types: !137)
!137 = !{null, !134, !74}
!138 = !DISubprogram(name: "_Tuple_impl", scope: !50, file: !44, line: 444, type: !139, scopeLine: 444, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!139 = !DISubroutineType(types: !140)
!140 = !{null, !134, !129}
!141 = !DISubprogram(name: "operator=", linkageName: "_ZNSt11_Tuple_implILm1EJSt14default_deleteIA_dEEEaSERKS3_", scope: !50, file: !44, line: 448, type: !142, scopeLine: 448, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!142 = !DISubroutineType(types: !143)
!143 = !{!125, !134, !129}
!144 = !DISubprogram(name: "_Tuple_impl", scope: !50, file: !44, line: 454, type: !145, scopeLine: 454, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!145 = !DISubroutineType(types: !146)
!146 = !{null, !134, !147}
!147 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !50, size: 64)
!148 = !DISubprogram(name: "_M_swap", linkageName: "_ZNSt11_Tuple_implILm1EJSt14default_deleteIA_dEEE7_M_swapERS3_", scope: !50, file: !44, line: 544, type: !149, scopeLine: 544, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!149 = !DISubroutineType(types: !150)
!150 = !{null, !134, !125}
!151 = !{!118, !152}
!152 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Elements", value: !153)
!153 = !{!154}
!154 = !DITemplateTypeParameter(type: !56)
!155 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !47, baseType: !156, flags: DIFlagPrivate, extraData: i32 0)
!156 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Head_base<0UL, double *, false>", scope: !5, file: !44, line: 187, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !157, templateParams: !189, identifier: "_ZTSSt10_Head_baseILm0EPdLb0EE")
!157 = !{!158, !160, !164, !169, !174, !178, !181, !186}
!158 = !DIDerivedType(tag: DW_TAG_member, name: "_M_head_impl", scope: !156, file: !44, line: 238, baseType: !159, size: 64)
!159 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!160 = !DISubprogram(name: "_Head_base", scope: !156, file: !44, line: 189, type: !161, scopeLine: 189, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!161 = !DISubroutineType(types: !162)
!162 = !{null, !163}
!163 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !156, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!164 = !DISubprogram(name: "_Head_base", scope: !156, file: !44, line: 192, type: !165, scopeLine: 192, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!165 = !DISubroutineType(types: !166)
!166 = !{null, !163, !167}
!167 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !168, size: 64)
!168 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !159)
!169 = !DISubprogram(name: "_Head_base", scope: !156, file: !44, line: 195, type: !170, scopeLine: 195, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!170 = !DISubroutineType(types: !171)
!171 = !{null, !163, !172}
!172 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !173, size: 64)
!173 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !156)
!174 = !DISubprogram(name: "_Head_base", scope: !156, file: !44, line: 196, type: !175, scopeLine: 196, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!175 = !DISubroutineType(types: !176)
!176 = !{null, !163, !177}
!177 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !156, size: 64)
!178 = !DISubprogram(name: "_Head_base", scope: !156, file: !44, line: 203, type: !179, scopeLine: 203, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!179 = !DISubroutineType(types: !180)
!180 = !{null, !163, !88, !95}
!181 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm0EPdLb0EE7_M_headERS1_", scope: !156, file: !44, line: 233, type: !182, scopeLine: 233, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!182 = !DISubroutineType(types: !183)
!183 = !{!184, !185}
!184 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !159, size: 64)
!185 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !156, size: 64)
!186 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm0EPdLb0EE7_M_headERKS1_", scope: !156, file: !44, line: 236, type: !187, scopeLine: 236, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!187 = !DISubroutineType(types: !188)
!188 = !{!167, !172}
!189 = !{!190, !191, !192}
!190 = !DITemplateValueParameter(name: "_Idx", type: !119, value: i64 0)
!191 = !DITemplateTypeParameter(name: "_Head", type: !159)
!192 = !DITemplateValueParameter(type: !17, defaulted: true, value: i1 false)
!193 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm0EJPdSt14default_deleteIA_dEEE7_M_headERS4_", scope: !47, file: !44, line: 268, type: !194, scopeLine: 268, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!194 = !DISubroutineType(types: !195)
!195 = !{!184, !196}
!196 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !47, size: 64)
!197 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm0EJPdSt14default_deleteIA_dEEE7_M_headERKS4_", scope: !47, file: !44, line: 271, type: !198, scopeLine: 271, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!198 = !DISubroutineType(types: !199)
!199 = !{!167, !200}
!200 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !201, size: 64)
!201 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !47)
!202 = !DISubprogram(name: "_M_tail", linkageName: "_ZNSt11_Tuple_implILm0EJPdSt14default_deleteIA_dEEE7_M_tailERS4_", scope: !47, file: !44, line: 274, type: !203, scopeLine: 274, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!203 = !DISubroutineType(types: !204)
!204 = !{!205, !196}
!205 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !206, size: 64)
!206 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Inherited", scope: !47, file: !44, line: 264, baseType: !50)
!207 = !DISubprogram(name: "_M_tail", linkageName: "_ZNSt11_Tuple_implILm0EJPdSt14default_deleteIA_dEEE7_M_tailERKS4_", scope: !47, file: !44, line: 277, type: !208, scopeLine: 277, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!208 = !DISubroutineType(types: !209)
!209 = !{!210, !200}
!210 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !211, size: 64)
!211 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !206)
!212 = !DISubprogram(name: "_Tuple_impl", scope: !47, file: !44, line: 279, type: !213, scopeLine: 279, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!213 = !DISubroutineType(types: !214)
!214 = !{null, !215}
!215 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !47, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!216 = !DISubprogram(name: "_Tuple_impl", scope: !47, file: !44, line: 283, type: !217, scopeLine: 283, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!217 = !DISubroutineType(types: !218)
!218 = !{null, !215, !167, !74}
!219 = !DISubprogram(name: "_Tuple_impl", scope: !47, file: !44, line: 295, type: !220, scopeLine: 295, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!220 = !DISubroutineType(types: !221)
!221 = !{null, !215, !200}
!222 = !DISubprogram(name: "operator=", linkageName: "_ZNSt11_Tuple_implILm0EJPdSt14default_deleteIA_dEEEaSERKS4_", scope: !47, file: !44, line: 299, type: !223, scopeLine: 299, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!223 = !DISubroutineType(types: !224)
!224 = !{!196, !215, !200}
!225 = !DISubprogram(name: "_Tuple_impl", scope: !47, file: !44, line: 301, type: !226, scopeLine: 301, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!226 = !DISubroutineType(types: !227)
!227 = !{null, !215, !228}
!228 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !47, size: 64)
!229 = !DISubprogram(name: "_M_swap", linkageName: "_ZNSt11_Tuple_implILm0EJPdSt14default_deleteIA_dEEE7_M_swapERS4_", scope: !47, file: !44, line: 406, type: !230, scopeLine: 406, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!230 = !DISubroutineType(types: !231)
!231 = !{null, !215, !196}
!232 = !{!190, !233}
!233 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Elements", value: !234)
!234 = !{!235, !154}
!235 = !DITemplateTypeParameter(type: !159)
!236 = !DISubprogram(name: "__nothrow_default_constructible", linkageName: "_ZNSt5tupleIJPdSt14default_deleteIA_dEEE31__nothrow_default_constructibleEv", scope: !43, file: !44, line: 1035, type: !237, scopeLine: 1035, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!237 = !DISubroutineType(types: !238)
!238 = !{!17}
!239 = !DISubprogram(name: "tuple", scope: !43, file: !44, line: 1088, type: !240, scopeLine: 1088, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!240 = !DISubroutineType(types: !241)
!241 = !{null, !242, !243}
!242 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !43, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!243 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !244, size: 64)
!244 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !43)
!245 = !DISubprogram(name: "tuple", scope: !43, file: !44, line: 1090, type: !246, scopeLine: 1090, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!246 = !DISubroutineType(types: !247)
!247 = !{null, !242, !248}
!248 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !43, size: 64)
!249 = !DISubprogram(name: "operator=", linkageName: "_ZNSt5tupleIJPdSt14default_deleteIA_dEEEaSERKS4_", scope: !43, file: !44, line: 1267, type: !250, scopeLine: 1267, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!250 = !DISubroutineType(types: !251)
!251 = !{!252, !242, !253}
!252 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !43, size: 64)
!253 = !DIDerivedType(tag: DW_TAG_typedef, name: "__conditional_t<__assignable<double *const &, const std::default_delete<double[]> &>(), const tuple<double *, default_delete<double[]> > &, const __nonesuch &>", scope: !5, file: !254, line: 119, baseType: !255)
!254 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/type_traits", directory: "")
!255 = !DIDerivedType(tag: DW_TAG_typedef, name: "template type<const std::tuple<double *, std::default_delete<double[]> > &, const std::__nonesuch &>", scope: !256, file: !254, line: 107, baseType: !243)
!256 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__conditional<true>", scope: !5, file: !254, line: 104, size: 8, flags: DIFlagTypePassByValue, elements: !99, templateParams: !257, identifier: "_ZTSSt13__conditionalILb1EE")
!257 = !{!258}
!258 = !DITemplateValueParameter(type: !17, value: i1 true)
!259 = !DISubprogram(name: "operator=", linkageName: "_ZNSt5tupleIJPdSt14default_deleteIA_dEEEaSEOS4_", scope: !43, file: !44, line: 1278, type: !260, scopeLine: 1278, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!260 = !DISubroutineType(types: !261)
!261 = !{!252, !242, !262}
!262 = !DIDerivedType(tag: DW_TAG_typedef, name: "__conditional_t<__assignable<double *, std::default_delete<double[]> >(), tuple<double *, default_delete<double[]> > &&, __nonesuch &&>", scope: !5, file: !254, line: 119, baseType: !263)
!263 = !DIDerivedType(tag: DW_TAG_typedef, name: "template type<std::tuple<double *, std::default_delete<double[]> > &&, std::__nonesuch &&>", scope: !256, file: !254, line: 107, baseType: !248)
!264 = !DISubprogram(name: "swap", linkageName: "_ZNSt5tupleIJPdSt14default_deleteIA_dEEE4swapERS4_", scope: !43, file: !44, line: 1331, type: !265, scopeLine: 1331, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!265 = !DISubroutineType(types: !266)
!266 = !{null, !242, !252}
!267 = !{!233}
!268 = !DISubprogram(name: "__uniq_ptr_impl", scope: !40, file: !34, line: 166, type: !269, scopeLine: 166, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!269 = !DISubroutineType(types: !270)
!270 = !{null, !271}
!271 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !40, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!272 = !DISubprogram(name: "__uniq_ptr_impl", scope: !40, file: !34, line: 168, type: !273, scopeLine: 168, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!273 = !DISubroutineType(types: !274)
!274 = !{null, !271, !275}
!275 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !40, file: !34, line: 160, baseType: !276, flags: DIFlagPublic)
!276 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !277, file: !34, line: 145, baseType: !159)
!277 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Ptr<double, std::default_delete<double[]>, void>", scope: !40, file: !34, line: 143, size: 8, flags: DIFlagTypePassByValue, elements: !99, templateParams: !278, identifier: "_ZTSNSt15__uniq_ptr_implIdSt14default_deleteIA_dEE4_PtrIdS2_vEE")
!278 = !{!279, !280, !281}
!279 = !DITemplateTypeParameter(name: "_Up", type: !30)
!280 = !DITemplateTypeParameter(name: "_Ep", type: !56)
!281 = !DITemplateTypeParameter(type: null, defaulted: true)
!282 = !DISubprogram(name: "__uniq_ptr_impl", scope: !40, file: !34, line: 176, type: !283, scopeLine: 176, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!283 = !DISubroutineType(types: !284)
!284 = !{null, !271, !285}
!285 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !40, size: 64)
!286 = !DISubprogram(name: "operator=", linkageName: "_ZNSt15__uniq_ptr_implIdSt14default_deleteIA_dEEaSEOS3_", scope: !40, file: !34, line: 181, type: !287, scopeLine: 181, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!287 = !DISubroutineType(types: !288)
!288 = !{!289, !271, !285}
!289 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !40, size: 64)
!290 = !DISubprogram(name: "_M_ptr", linkageName: "_ZNSt15__uniq_ptr_implIdSt14default_deleteIA_dEE6_M_ptrEv", scope: !40, file: !34, line: 189, type: !291, scopeLine: 189, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!291 = !DISubroutineType(types: !292)
!292 = !{!293, !271}
!293 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !275, size: 64)
!294 = !DISubprogram(name: "_M_ptr", linkageName: "_ZNKSt15__uniq_ptr_implIdSt14default_deleteIA_dEE6_M_ptrEv", scope: !40, file: !34, line: 191, type: !295, scopeLine: 191, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!295 = !DISubroutineType(types: !296)
!296 = !{!275, !297}
!297 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !298, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!298 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !40)
!299 = !DISubprogram(name: "_M_deleter", linkageName: "_ZNSt15__uniq_ptr_implIdSt14default_deleteIA_dEE10_M_deleterEv", scope: !40, file: !34, line: 193, type: !300, scopeLine: 193, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!300 = !DISubroutineType(types: !301)
!301 = !{!112, !271}
!302 = !DISubprogram(name: "_M_deleter", linkageName: "_ZNKSt15__uniq_ptr_implIdSt14default_deleteIA_dEE10_M_deleterEv", scope: !40, file: !34, line: 195, type: !303, scopeLine: 195, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!303 = !DISubroutineType(types: !304)
!304 = !{!74, !297}
!305 = !DISubprogram(name: "reset", linkageName: "_ZNSt15__uniq_ptr_implIdSt14default_deleteIA_dEE5resetEPd", scope: !40, file: !34, line: 198, type: !273, scopeLine: 198, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!306 = !DISubprogram(name: "release", linkageName: "_ZNSt15__uniq_ptr_implIdSt14default_deleteIA_dEE7releaseEv", scope: !40, file: !34, line: 207, type: !307, scopeLine: 207, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!307 = !DISubroutineType(types: !308)
!308 = !{!275, !271}
!309 = !DISubprogram(name: "swap", linkageName: "_ZNSt15__uniq_ptr_implIdSt14default_deleteIA_dEE4swapERS3_", scope: !40, file: !34, line: 216, type: !310, scopeLine: 216, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!310 = !DISubroutineType(types: !311)
!311 = !{null, !271, !289}
!312 = !{!313, !314}
!313 = !DITemplateTypeParameter(name: "_Tp", type: !30)
!314 = !DITemplateTypeParameter(name: "_Dp", type: !56)
!315 = !DISubprogram(name: "__uniq_ptr_data", scope: !37, file: !34, line: 234, type: !316, scopeLine: 234, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!316 = !DISubroutineType(types: !317)
!317 = !{null, !318, !319}
!318 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !37, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!319 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !37, size: 64)
!320 = !DISubprogram(name: "operator=", linkageName: "_ZNSt15__uniq_ptr_dataIdSt14default_deleteIA_dELb1ELb1EEaSEOS3_", scope: !37, file: !34, line: 235, type: !321, scopeLine: 235, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!321 = !DISubroutineType(types: !322)
!322 = !{!323, !318, !319}
!323 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !37, size: 64)
!324 = !{!313, !314, !121, !121}
!325 = !DISubprogram(name: "unique_ptr", scope: !33, file: !34, line: 643, type: !326, scopeLine: 643, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!326 = !DISubroutineType(types: !327)
!327 = !{null, !328, !329}
!328 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !33, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!329 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !33, size: 64)
!330 = !DISubprogram(name: "~unique_ptr", scope: !33, file: !34, line: 665, type: !331, scopeLine: 665, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!331 = !DISubroutineType(types: !332)
!332 = !{null, !328}
!333 = !DISubprogram(name: "operator=", linkageName: "_ZNSt10unique_ptrIA_dSt14default_deleteIS0_EEaSEOS3_", scope: !33, file: !34, line: 680, type: !334, scopeLine: 680, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!334 = !DISubroutineType(types: !335)
!335 = !{!336, !328, !329}
!336 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !33, size: 64)
!337 = !DISubprogram(name: "operator=", linkageName: "_ZNSt10unique_ptrIA_dSt14default_deleteIS0_EEaSEDn", scope: !33, file: !34, line: 706, type: !338, scopeLine: 706, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!338 = !DISubroutineType(types: !339)
!339 = !{!336, !328, !340}
!340 = !DIDerivedType(tag: DW_TAG_typedef, name: "nullptr_t", scope: !5, file: !341, line: 302, baseType: !342)
!341 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/x86_64-linux-gnu/c++/12/bits/c++config.h", directory: "", checksumkind: CSK_MD5, checksum: "abdf1e7c43540a32b508ae209704da66")
!342 = !DIBasicType(tag: DW_TAG_unspecified_type, name: "decltype(nullptr)")
!343 = !DISubprogram(name: "operator[]", linkageName: "_ZNKSt10unique_ptrIA_dSt14default_deleteIS0_EEixEm", scope: !33, file: !34, line: 717, type: !344, scopeLine: 717, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!344 = !DISubroutineType(types: !345)
!345 = !{!346, !350, !352}
!346 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !347, file: !254, line: 1645, baseType: !349)
!347 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__add_lvalue_reference_helper<double, true>", scope: !5, file: !254, line: 1644, size: 8, flags: DIFlagTypePassByValue, elements: !99, templateParams: !348, identifier: "_ZTSSt29__add_lvalue_reference_helperIdLb1EE")
!348 = !{!313, !121}
!349 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !30, size: 64)
!350 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !351, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!351 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !33)
!352 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", scope: !5, file: !341, line: 298, baseType: !119)
!353 = !DISubprogram(name: "get", linkageName: "_ZNKSt10unique_ptrIA_dSt14default_deleteIS0_EE3getEv", scope: !33, file: !34, line: 726, type: !354, scopeLine: 726, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!354 = !DISubroutineType(types: !355)
!355 = !{!356, !350}
!356 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !33, file: !34, line: 545, baseType: !275, flags: DIFlagPublic)
!357 = !DISubprogram(name: "get_deleter", linkageName: "_ZNSt10unique_ptrIA_dSt14default_deleteIS0_EE11get_deleterEv", scope: !33, file: !34, line: 732, type: !358, scopeLine: 732, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!358 = !DISubroutineType(types: !359)
!359 = !{!360, !328}
!360 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !361, size: 64)
!361 = !DIDerivedType(tag: DW_TAG_typedef, name: "deleter_type", scope: !33, file: !34, line: 547, baseType: !56, flags: DIFlagPublic)
!362 = !DISubprogram(name: "get_deleter", linkageName: "_ZNKSt10unique_ptrIA_dSt14default_deleteIS0_EE11get_deleterEv", scope: !33, file: !34, line: 738, type: !363, scopeLine: 738, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!363 = !DISubroutineType(types: !364)
!364 = !{!365, !350}
!365 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !366, size: 64)
!366 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !361)
!367 = !DISubprogram(name: "operator bool", linkageName: "_ZNKSt10unique_ptrIA_dSt14default_deleteIS0_EEcvbEv", scope: !33, file: !34, line: 743, type: !368, scopeLine: 743, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!368 = !DISubroutineType(types: !369)
!369 = !{!17, !350}
!370 = !DISubprogram(name: "release", linkageName: "_ZNSt10unique_ptrIA_dSt14default_deleteIS0_EE7releaseEv", scope: !33, file: !34, line: 751, type: !371, scopeLine: 751, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!371 = !DISubroutineType(types: !372)
!372 = !{!356, !328}
!373 = !DISubprogram(name: "reset", linkageName: "_ZNSt10unique_ptrIA_dSt14default_deleteIS0_EE5resetEDn", scope: !33, file: !34, line: 778, type: !374, scopeLine: 778, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!374 = !DISubroutineType(types: !375)
!375 = !{null, !328, !340}
!376 = !DISubprogram(name: "swap", linkageName: "_ZNSt10unique_ptrIA_dSt14default_deleteIS0_EE4swapERS3_", scope: !33, file: !34, line: 784, type: !377, scopeLine: 784, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!377 = !DISubroutineType(types: !378)
!378 = !{null, !328, !336}
!379 = !DISubprogram(name: "unique_ptr", scope: !33, file: !34, line: 791, type: !380, scopeLine: 791, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!380 = !DISubroutineType(types: !381)
!381 = !{null, !328, !382}
!382 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !351, size: 64)
!383 = !DISubprogram(name: "operator=", linkageName: "_ZNSt10unique_ptrIA_dSt14default_deleteIS0_EEaSERKS3_", scope: !33, file: !34, line: 792, type: !384, scopeLine: 792, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!384 = !DISubroutineType(types: !385)
!385 = !{!336, !328, !382}
!386 = !{!63, !387}
!387 = !DITemplateTypeParameter(name: "_Dp", type: !56, defaulted: true)
!388 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "unique_ptr<Chain, std::default_delete<Chain> >", scope: !5, file: !34, line: 269, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !389, templateParams: !707, identifier: "_ZTSSt10unique_ptrI5ChainSt14default_deleteIS0_EE")
!389 = !{!390, !649, !654, !657, !661, !664, !673, !677, !678, !683, !688, !691, !694, !697, !700, !704}
!390 = !DIDerivedType(tag: DW_TAG_member, name: "_M_t", scope: !388, file: !34, line: 275, baseType: !391, size: 64)
!391 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__uniq_ptr_data<Chain, std::default_delete<Chain>, true, true>", scope: !5, file: !34, line: 231, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !392, templateParams: !648, identifier: "_ZTSSt15__uniq_ptr_dataI5ChainSt14default_deleteIS0_ELb1ELb1EE")
!392 = !{!393, !639, !644}
!393 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !391, baseType: !394, extraData: i32 0)
!394 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__uniq_ptr_impl<Chain, std::default_delete<Chain> >", scope: !5, file: !34, line: 140, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !395, templateParams: !637, identifier: "_ZTSSt15__uniq_ptr_implI5ChainSt14default_deleteIS0_EE")
!395 = !{!396, !594, !598, !607, !611, !615, !619, !624, !627, !630, !631, !634}
!396 = !DIDerivedType(tag: DW_TAG_member, name: "_M_t", scope: !394, file: !34, line: 224, baseType: !397, size: 64)
!397 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "tuple<Chain *, std::default_delete<Chain> >", scope: !5, file: !44, line: 981, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !398, templateParams: !593, identifier: "_ZTSSt5tupleIJP5ChainSt14default_deleteIS0_EEE")
!398 = !{!399, !568, !569, !575, !579, !585, !590}
!399 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !397, baseType: !400, flags: DIFlagPublic, extraData: i32 0)
!400 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Tuple_impl<0UL, Chain *, std::default_delete<Chain> >", scope: !5, file: !44, line: 258, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !401, templateParams: !564, identifier: "_ZTSSt11_Tuple_implILm0EJP5ChainSt14default_deleteIS0_EEE")
!401 = !{!402, !490, !525, !529, !534, !539, !544, !548, !551, !554, !557, !561}
!402 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !400, baseType: !403, extraData: i32 0)
!403 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Tuple_impl<1UL, std::default_delete<Chain> >", scope: !5, file: !44, line: 416, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !404, templateParams: !486, identifier: "_ZTSSt11_Tuple_implILm1EJSt14default_deleteI5ChainEEE")
!404 = !{!405, !457, !461, !466, !470, !473, !476, !479, !483}
!405 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !403, baseType: !406, flags: DIFlagPrivate, extraData: i32 0)
!406 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Head_base<1UL, std::default_delete<Chain>, true>", scope: !5, file: !44, line: 78, size: 8, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !407, templateParams: !455, identifier: "_ZTSSt10_Head_baseILm1ESt14default_deleteI5ChainELb1EE")
!407 = !{!408, !427, !431, !435, !440, !444, !447, !452}
!408 = !DIDerivedType(tag: DW_TAG_member, name: "_M_head_impl", scope: !406, file: !44, line: 129, baseType: !409, size: 8)
!409 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "default_delete<Chain>", scope: !5, file: !34, line: 71, size: 8, flags: DIFlagTypePassByValue, elements: !410, templateParams: !425, identifier: "_ZTSSt14default_deleteI5ChainE")
!410 = !{!411, !415}
!411 = !DISubprogram(name: "default_delete", scope: !409, file: !34, line: 74, type: !412, scopeLine: 74, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!412 = !DISubroutineType(types: !413)
!413 = !{null, !414}
!414 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !409, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!415 = !DISubprogram(name: "operator()", linkageName: "_ZNKSt14default_deleteI5ChainEclEPS0_", scope: !409, file: !34, line: 89, type: !416, scopeLine: 89, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!416 = !DISubroutineType(types: !417)
!417 = !{null, !418, !420}
!418 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !419, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!419 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !409)
!420 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !421, size: 64)
!421 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Chain", file: !19, line: 18, size: 128, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !422, identifier: "_ZTS5Chain")
!422 = !{!423, !424}
!423 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !421, file: !19, line: 19, baseType: !30, size: 64)
!424 = !DIDerivedType(tag: DW_TAG_member, name: "next", scope: !421, file: !19, line: 20, baseType: !388, size: 64, offset: 64)
!425 = !{!426}
!426 = !DITemplateTypeParameter(name: "_Tp", type: !421)
!427 = !DISubprogram(name: "_Head_base", scope: !406, file: !44, line: 80, type: !428, scopeLine: 80, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!428 = !DISubroutineType(types: !429)
!429 = !{null, !430}
!430 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !406, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!431 = !DISubprogram(name: "_Head_base", scope: !406, file: !44, line: 83, type: !432, scopeLine: 83, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!432 = !DISubroutineType(types: !433)
!433 = !{null, !430, !434}
!434 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !419, size: 64)
!435 = !DISubprogram(name: "_Head_base", scope: !406, file: !44, line: 86, type: !436, scopeLine: 86, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!436 = !DISubroutineType(types: !437)
!437 = !{null, !430, !438}
!438 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !439, size: 64)
!439 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !406)
!440 = !DISubprogram(name: "_Head_base", scope: !406, file: !44, line: 87, type: !441, scopeLine: 87, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!441 = !DISubroutineType(types: !442)
!442 = !{null, !430, !443}
!443 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !406, size: 64)
!444 = !DISubprogram(name: "_Head_base", scope: !406, file: !44, line: 94, type: !445, scopeLine: 94, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!445 = !DISubroutineType(types: !446)
!446 = !{null, !430, !88, !95}
!447 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm1ESt14default_deleteI5ChainELb1EE7_M_headERS3_", scope: !406, file: !44, line: 124, type: !448, scopeLine: 124, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!448 = !DISubroutineType(types: !449)
!449 = !{!450, !451}
!450 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !409, size: 64)
!451 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !406, size: 64)
!452 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm1ESt14default_deleteI5ChainELb1EE7_M_headERKS3_", scope: !406, file: !44, line: 127, type: !453, scopeLine: 127, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!453 = !DISubroutineType(types: !454)
!454 = !{!434, !438}
!455 = !{!118, !456, !121}
!456 = !DITemplateTypeParameter(name: "_Head", type: !409)
!457 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm1EJSt14default_deleteI5ChainEEE7_M_headERS3_", scope: !403, file: !44, line: 424, type: !458, scopeLine: 424, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!458 = !DISubroutineType(types: !459)
!459 = !{!450, !460}
!460 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !403, size: 64)
!461 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm1EJSt14default_deleteI5ChainEEE7_M_headERKS3_", scope: !403, file: !44, line: 427, type: !462, scopeLine: 427, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!462 = !DISubroutineType(types: !463)
!463 = !{!434, !464}
!464 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !465, size: 64)
!465 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !403)
!466 = !DISubprogram(name: "_Tuple_impl", scope: !403, file: !44, line: 430, type: !467, scopeLine: 430, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!467 = !DISubroutineType(types: !468)
!468 = !{null, !469}
!469 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !403, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!470 = !DISubprogram(name: "_Tuple_impl", scope: !403, file: !44, line: 434, type: !471, scopeLine: 434, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!471 = !DISubroutineType(types: !472)
!472 = !{null, !469, !434}
!473 = !DISubprogram(name: "_Tuple_impl", scope: !403, file: !44, line: 444, type: !474, scopeLine: 444, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!474 = !DISubroutineType(types: !475)
!475 = !{null, !469, !464}
!476 = !DISubprogram(name: "operator=", linkageName: "_ZNSt11_Tuple_implILm1EJSt14default_deleteI5ChainEEEaSERKS3_", scope: !403, file: !44, line: 448, type: !477, scopeLine: 448, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!477 = !DISubroutineType(types: !478)
!478 = !{!460, !469, !464}
!479 = !DISubprogram(name: "_Tuple_impl", scope: !403, file: !44, line: 454, type: !480, scopeLine: 454, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!480 = !DISubroutineType(types: !481)
!481 = !{null, !469, !482}
!482 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !403, size: 64)
!483 = !DISubprogram(name: "_M_swap", linkageName: "_ZNSt11_Tuple_implILm1EJSt14default_deleteI5ChainEEE7_M_swapERS3_", scope: !403, file: !44, line: 544, type: !484, scopeLine: 544, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!484 = !DISubroutineType(types: !485)
!485 = !{null, !469, !460}
!486 = !{!118, !487}
!487 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Elements", value: !488)
!488 = !{!489}
!489 = !DITemplateTypeParameter(type: !409)
!490 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !400, baseType: !491, flags: DIFlagPrivate, extraData: i32 0)
!491 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Head_base<0UL, Chain *, false>", scope: !5, file: !44, line: 187, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !492, templateParams: !523, identifier: "_ZTSSt10_Head_baseILm0EP5ChainLb0EE")
!492 = !{!493, !494, !498, !503, !508, !512, !515, !520}
!493 = !DIDerivedType(tag: DW_TAG_member, name: "_M_head_impl", scope: !491, file: !44, line: 238, baseType: !420, size: 64)
!494 = !DISubprogram(name: "_Head_base", scope: !491, file: !44, line: 189, type: !495, scopeLine: 189, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!495 = !DISubroutineType(types: !496)
!496 = !{null, !497}
!497 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !491, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!498 = !DISubprogram(name: "_Head_base", scope: !491, file: !44, line: 192, type: !499, scopeLine: 192, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!499 = !DISubroutineType(types: !500)
!500 = !{null, !497, !501}
!501 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !502, size: 64)
!502 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !420)
!503 = !DISubprogram(name: "_Head_base", scope: !491, file: !44, line: 195, type: !504, scopeLine: 195, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!504 = !DISubroutineType(types: !505)
!505 = !{null, !497, !506}
!506 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !507, size: 64)
!507 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !491)
!508 = !DISubprogram(name: "_Head_base", scope: !491, file: !44, line: 196, type: !509, scopeLine: 196, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!509 = !DISubroutineType(types: !510)
!510 = !{null, !497, !511}
!511 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !491, size: 64)
!512 = !DISubprogram(name: "_Head_base", scope: !491, file: !44, line: 203, type: !513, scopeLine: 203, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!513 = !DISubroutineType(types: !514)
!514 = !{null, !497, !88, !95}
!515 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm0EP5ChainLb0EE7_M_headERS2_", scope: !491, file: !44, line: 233, type: !516, scopeLine: 233, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!516 = !DISubroutineType(types: !517)
!517 = !{!518, !519}
!518 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !420, size: 64)
!519 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !491, size: 64)
!520 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm0EP5ChainLb0EE7_M_headERKS2_", scope: !491, file: !44, line: 236, type: !521, scopeLine: 236, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!521 = !DISubroutineType(types: !522)
!522 = !{!501, !506}
!523 = !{!190, !524, !192}
!524 = !DITemplateTypeParameter(name: "_Head", type: !420)
!525 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm0EJP5ChainSt14default_deleteIS0_EEE7_M_headERS4_", scope: !400, file: !44, line: 268, type: !526, scopeLine: 268, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!526 = !DISubroutineType(types: !527)
!527 = !{!518, !528}
!528 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !400, size: 64)
!529 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm0EJP5ChainSt14default_deleteIS0_EEE7_M_headERKS4_", scope: !400, file: !44, line: 271, type: !530, scopeLine: 271, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!530 = !DISubroutineType(types: !531)
!531 = !{!501, !532}
!532 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !533, size: 64)
!533 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !400)
!534 = !DISubprogram(name: "_M_tail", linkageName: "_ZNSt11_Tuple_implILm0EJP5ChainSt14default_deleteIS0_EEE7_M_tailERS4_", scope: !400, file: !44, line: 274, type: !535, scopeLine: 274, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!535 = !DISubroutineType(types: !536)
!536 = !{!537, !528}
!537 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !538, size: 64)
!538 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Inherited", scope: !400, file: !44, line: 264, baseType: !403)
!539 = !DISubprogram(name: "_M_tail", linkageName: "_ZNSt11_Tuple_implILm0EJP5ChainSt14default_deleteIS0_EEE7_M_tailERKS4_", scope: !400, file: !44, line: 277, type: !540, scopeLine: 277, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!540 = !DISubroutineType(types: !541)
!541 = !{!542, !532}
!542 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !543, size: 64)
!543 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !538)
!544 = !DISubprogram(name: "_Tuple_impl", scope: !400, file: !44, line: 279, type: !545, scopeLine: 279, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!545 = !DISubroutineType(types: !546)
!546 = !{null, !547}
!547 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !400, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!548 = !DISubprogram(name: "_Tuple_impl", scope: !400, file: !44, line: 283, type: !549, scopeLine: 283, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!549 = !DISubroutineType(types: !550)
!550 = !{null, !547, !501, !434}
!551 = !DISubprogram(name: "_Tuple_impl", scope: !400, file: !44, line: 295, type: !552, scopeLine: 295, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!552 = !DISubroutineType(types: !553)
!553 = !{null, !547, !532}
!554 = !DISubprogram(name: "operator=", linkageName: "_ZNSt11_Tuple_implILm0EJP5ChainSt14default_deleteIS0_EEEaSERKS4_", scope: !400, file: !44, line: 299, type: !555, scopeLine: 299, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!555 = !DISubroutineType(types: !556)
!556 = !{!528, !547, !532}
!557 = !DISubprogram(name: "_Tuple_impl", scope: !400, file: !44, line: 301, type: !558, scopeLine: 301, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!558 = !DISubroutineType(types: !559)
!559 = !{null, !547, !560}
!560 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !400, size: 64)
!561 = !DISubprogram(name: "_M_swap", linkageName: "_ZNSt11_Tuple_implILm0EJP5ChainSt14default_deleteIS0_EEE7_M_swapERS4_", scope: !400, file: !44, line: 406, type: !562, scopeLine: 406, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!562 = !DISubroutineType(types: !563)
!563 = !{null, !547, !528}
!564 = !{!190, !565}
!565 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Elements", value: !566)
!566 = !{!567, !489}
!567 = !DITemplateTypeParameter(type: !420)
!568 = !DISubprogram(name: "__nothrow_default_constructible", linkageName: "_ZNSt5tupleIJP5ChainSt14default_deleteIS0_EEE31__nothrow_default_constructibleEv", scope: !397, file: !44, line: 1035, type: !237, scopeLine: 1035, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!569 = !DISubprogram(name: "tuple", scope: !397, file: !44, line: 1088, type: !570, scopeLine: 1088, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!570 = !DISubroutineType(types: !571)
!571 = !{null, !572, !573}
!572 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !397, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!573 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !574, size: 64)
!574 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !397)
!575 = !DISubprogram(name: "tuple", scope: !397, file: !44, line: 1090, type: !576, scopeLine: 1090, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!576 = !DISubroutineType(types: !577)
!577 = !{null, !572, !578}
!578 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !397, size: 64)
!579 = !DISubprogram(name: "operator=", linkageName: "_ZNSt5tupleIJP5ChainSt14default_deleteIS0_EEEaSERKS4_", scope: !397, file: !44, line: 1267, type: !580, scopeLine: 1267, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!580 = !DISubroutineType(types: !581)
!581 = !{!582, !572, !583}
!582 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !397, size: 64)
!583 = !DIDerivedType(tag: DW_TAG_typedef, name: "__conditional_t<__assignable<Chain *const &, const std::default_delete<Chain> &>(), const tuple<Chain *, default_delete<Chain> > &, const __nonesuch &>", scope: !5, file: !254, line: 119, baseType: !584)
!584 = !DIDerivedType(tag: DW_TAG_typedef, name: "template type<const std::tuple<Chain *, std::default_delete<Chain> > &, const std::__nonesuch &>", scope: !256, file: !254, line: 107, baseType: !573)
!585 = !DISubprogram(name: "operator=", linkageName: "_ZNSt5tupleIJP5ChainSt14default_deleteIS0_EEEaSEOS4_", scope: !397, file: !44, line: 1278, type: !586, scopeLine: 1278, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!586 = !DISubroutineType(types: !587)
!587 = !{!582, !572, !588}
!588 = !DIDerivedType(tag: DW_TAG_typedef, name: "__conditional_t<__assignable<Chain *, std::default_delete<Chain> >(), tuple<Chain *, default_delete<Chain> > &&, __nonesuch &&>", scope: !5, file: !254, line: 119, baseType: !589)
!589 = !DIDerivedType(tag: DW_TAG_typedef, name: "template type<std::tuple<Chain *, std::default_delete<Chain> > &&, std::__nonesuch &&>", scope: !256, file: !254, line: 107, baseType: !578)
!590 = !DISubprogram(name: "swap", linkageName: "_ZNSt5tupleIJP5ChainSt14default_deleteIS0_EEE4swapERS4_", scope: !397, file: !44, line: 1331, type: !591, scopeLine: 1331, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!591 = !DISubroutineType(types: !592)
!592 = !{null, !572, !582}
!593 = !{!565}
!594 = !DISubprogram(name: "__uniq_ptr_impl", scope: !394, file: !34, line: 166, type: !595, scopeLine: 166, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!595 = !DISubroutineType(types: !596)
!596 = !{null, !597}
!597 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !394, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!598 = !DISubprogram(name: "__uniq_ptr_impl", scope: !394, file: !34, line: 168, type: !599, scopeLine: 168, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!599 = !DISubroutineType(types: !600)
!600 = !{null, !597, !601}
!601 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !394, file: !34, line: 160, baseType: !602, flags: DIFlagPublic)
!602 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !603, file: !34, line: 145, baseType: !420)
!603 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Ptr<Chain, std::default_delete<Chain>, void>", scope: !394, file: !34, line: 143, size: 8, flags: DIFlagTypePassByValue, elements: !99, templateParams: !604, identifier: "_ZTSNSt15__uniq_ptr_implI5ChainSt14default_deleteIS0_EE4_PtrIS0_S2_vEE")
!604 = !{!605, !606, !281}
!605 = !DITemplateTypeParameter(name: "_Up", type: !421)
!606 = !DITemplateTypeParameter(name: "_Ep", type: !409)
!607 = !DISubprogram(name: "__uniq_ptr_impl", scope: !394, file: !34, line: 176, type: !608, scopeLine: 176, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!608 = !DISubroutineType(types: !609)
!609 = !{null, !597, !610}
!610 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !394, size: 64)
!611 = !DISubprogram(name: "operator=", linkageName: "_ZNSt15__uniq_ptr_implI5ChainSt14default_deleteIS0_EEaSEOS3_", scope: !394, file: !34, line: 181, type: !612, scopeLine: 181, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!612 = !DISubroutineType(types: !613)
!613 = !{!614, !597, !610}
!614 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !394, size: 64)
!615 = !DISubprogram(name: "_M_ptr", linkageName: "_ZNSt15__uniq_ptr_implI5ChainSt14default_deleteIS0_EE6_M_ptrEv", scope: !394, file: !34, line: 189, type: !616, scopeLine: 189, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!616 = !DISubroutineType(types: !617)
!617 = !{!618, !597}
!618 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !601, size: 64)
!619 = !DISubprogram(name: "_M_ptr", linkageName: "_ZNKSt15__uniq_ptr_implI5ChainSt14default_deleteIS0_EE6_M_ptrEv", scope: !394, file: !34, line: 191, type: !620, scopeLine: 191, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!620 = !DISubroutineType(types: !621)
!621 = !{!601, !622}
!622 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !623, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!623 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !394)
!624 = !DISubprogram(name: "_M_deleter", linkageName: "_ZNSt15__uniq_ptr_implI5ChainSt14default_deleteIS0_EE10_M_deleterEv", scope: !394, file: !34, line: 193, type: !625, scopeLine: 193, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!625 = !DISubroutineType(types: !626)
!626 = !{!450, !597}
!627 = !DISubprogram(name: "_M_deleter", linkageName: "_ZNKSt15__uniq_ptr_implI5ChainSt14default_deleteIS0_EE10_M_deleterEv", scope: !394, file: !34, line: 195, type: !628, scopeLine: 195, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!628 = !DISubroutineType(types: !629)
!629 = !{!434, !622}
!630 = !DISubprogram(name: "reset", linkageName: "_ZNSt15__uniq_ptr_implI5ChainSt14default_deleteIS0_EE5resetEPS0_", scope: !394, file: !34, line: 198, type: !599, scopeLine: 198, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!631 = !DISubprogram(name: "release", linkageName: "_ZNSt15__uniq_ptr_implI5ChainSt14default_deleteIS0_EE7releaseEv", scope: !394, file: !34, line: 207, type: !632, scopeLine: 207, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!632 = !DISubroutineType(types: !633)
!633 = !{!601, !597}
!634 = !DISubprogram(name: "swap", linkageName: "_ZNSt15__uniq_ptr_implI5ChainSt14default_deleteIS0_EE4swapERS3_", scope: !394, file: !34, line: 216, type: !635, scopeLine: 216, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!635 = !DISubroutineType(types: !636)
!636 = !{null, !597, !614}
!637 = !{!426, !638}
!638 = !DITemplateTypeParameter(name: "_Dp", type: !409)
!639 = !DISubprogram(name: "__uniq_ptr_data", scope: !391, file: !34, line: 234, type: !640, scopeLine: 234, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!640 = !DISubroutineType(types: !641)
!641 = !{null, !642, !643}
!642 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !391, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!643 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !391, size: 64)
!644 = !DISubprogram(name: "operator=", linkageName: "_ZNSt15__uniq_ptr_dataI5ChainSt14default_deleteIS0_ELb1ELb1EEaSEOS3_", scope: !391, file: !34, line: 235, type: !645, scopeLine: 235, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!645 = !DISubroutineType(types: !646)
!646 = !{!647, !642, !643}
!647 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !391, size: 64)
!648 = !{!426, !638, !121, !121}
!649 = !DISubprogram(name: "unique_ptr", scope: !388, file: !34, line: 358, type: !650, scopeLine: 358, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!650 = !DISubroutineType(types: !651)
!651 = !{null, !652, !653}
!652 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !388, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!653 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !388, size: 64)
!654 = !DISubprogram(name: "~unique_ptr", scope: !388, file: !34, line: 390, type: !655, scopeLine: 390, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!655 = !DISubroutineType(types: !656)
!656 = !{null, !652}
!657 = !DISubprogram(name: "operator=", linkageName: "_ZNSt10unique_ptrI5ChainSt14default_deleteIS0_EEaSEOS3_", scope: !388, file: !34, line: 406, type: !658, scopeLine: 406, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!658 = !DISubroutineType(types: !659)
!659 = !{!660, !652, !653}
!660 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !388, size: 64)
!661 = !DISubprogram(name: "operator=", linkageName: "_ZNSt10unique_ptrI5ChainSt14default_deleteIS0_EEaSEDn", scope: !388, file: !34, line: 432, type: !662, scopeLine: 432, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!662 = !DISubroutineType(types: !663)
!663 = !{!660, !652, !340}
!664 = !DISubprogram(name: "operator*", linkageName: "_ZNKSt10unique_ptrI5ChainSt14default_deleteIS0_EEdeEv", scope: !388, file: !34, line: 443, type: !665, scopeLine: 443, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!665 = !DISubroutineType(types: !666)
!666 = !{!667, !671}
!667 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !668, file: !254, line: 1645, baseType: !670)
!668 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__add_lvalue_reference_helper<Chain, true>", scope: !5, file: !254, line: 1644, size: 8, flags: DIFlagTypePassByValue, elements: !99, templateParams: !669, identifier: "_ZTSSt29__add_lvalue_reference_helperI5ChainLb1EE")
!669 = !{!426, !121}
!670 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !421, size: 64)
!671 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !672, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!672 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !388)
!673 = !DISubprogram(name: "operator->", linkageName: "_ZNKSt10unique_ptrI5ChainSt14default_deleteIS0_EEptEv", scope: !388, file: !34, line: 452, type: !674, scopeLine: 452, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!674 = !DISubroutineType(types: !675)
!675 = !{!676, !671}
!676 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !388, file: !34, line: 278, baseType: !601, flags: DIFlagPublic)
!677 = !DISubprogram(name: "get", linkageName: "_ZNKSt10unique_ptrI5ChainSt14default_deleteIS0_EE3getEv", scope: !388, file: !34, line: 461, type: !674, scopeLine: 461, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!678 = !DISubprogram(name: "get_deleter", linkageName: "_ZNSt10unique_ptrI5ChainSt14default_deleteIS0_EE11get_deleterEv", scope: !388, file: !34, line: 467, type: !679, scopeLine: 467, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!679 = !DISubroutineType(types: !680)
!680 = !{!681, !652}
!681 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !682, size: 64)
!682 = !DIDerivedType(tag: DW_TAG_typedef, name: "deleter_type", scope: !388, file: !34, line: 280, baseType: !409, flags: DIFlagPublic)
!683 = !DISubprogram(name: "get_deleter", linkageName: "_ZNKSt10unique_ptrI5ChainSt14default_deleteIS0_EE11get_deleterEv", scope: !388, file: !34, line: 473, type: !684, scopeLine: 473, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!684 = !DISubroutineType(types: !685)
!685 = !{!686, !671}
!686 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !687, size: 64)
!687 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !682)
!688 = !DISubprogram(name: "operator bool", linkageName: "_ZNKSt10unique_ptrI5ChainSt14default_deleteIS0_EEcvbEv", scope: !388, file: !34, line: 478, type: !689, scopeLine: 478, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!689 = !DISubroutineType(types: !690)
!690 = !{!17, !671}
!691 = !DISubprogram(name: "release", linkageName: "_ZNSt10unique_ptrI5ChainSt14default_deleteIS0_EE7releaseEv", scope: !388, file: !34, line: 486, type: !692, scopeLine: 486, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!692 = !DISubroutineType(types: !693)
!693 = !{!676, !652}
!694 = !DISubprogram(name: "reset", linkageName: "_ZNSt10unique_ptrI5ChainSt14default_deleteIS0_EE5resetEPS0_", scope: !388, file: !34, line: 497, type: !695, scopeLine: 497, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!695 = !DISubroutineType(types: !696)
!696 = !{null, !652, !676}
!697 = !DISubprogram(name: "swap", linkageName: "_ZNSt10unique_ptrI5ChainSt14default_deleteIS0_EE4swapERS3_", scope: !388, file: !34, line: 507, type: !698, scopeLine: 507, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!698 = !DISubroutineType(types: !699)
!699 = !{null, !652, !660}
!700 = !DISubprogram(name: "unique_ptr", scope: !388, file: !34, line: 514, type: !701, scopeLine: 514, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!701 = !DISubroutineType(types: !702)
!702 = !{null, !652, !703}
!703 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !672, size: 64)
!704 = !DISubprogram(name: "operator=", linkageName: "_ZNSt10unique_ptrI5ChainSt14default_deleteIS0_EEaSERKS3_", scope: !388, file: !34, line: 515, type: !705, scopeLine: 515, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!705 = !DISubroutineType(types: !706)
!706 = !{!660, !652, !703}
!707 = !{!426, !708}
!708 = !DITemplateTypeParameter(name: "_Dp", type: !409, defaulted: true)
!709 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Sp_alloc_shared_tag<std::allocator<void> >", scope: !5, file: !3, line: 574, size: 64, flags: DIFlagTypePassByValue, elements: !710, templateParams: !718, identifier: "_ZTSSt20_Sp_alloc_shared_tagISaIvEE")
!710 = !{!711}
!711 = !DIDerivedType(tag: DW_TAG_member, name: "_M_a", scope: !709, file: !3, line: 576, baseType: !712, size: 64)
!712 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !713, size: 64)
!713 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !714)
!714 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "allocator<void>", scope: !5, file: !715, line: 72, size: 8, flags: DIFlagTypePassByValue, elements: !99, templateParams: !716, identifier: "_ZTSSaIvE")
!715 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/allocator.h", directory: "", checksumkind: CSK_MD5, checksum: "6fa856a93062ce2b39cf0c9a3a6a3468")
!716 = !{!717}
!717 = !DITemplateTypeParameter(type: null)
!718 = !{!719}
!719 = !DITemplateTypeParameter(name: "_Alloc", type: !714)
!720 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !721, size: 64)
!721 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "_Sp_counted_ptr_inplace<double, std::allocator<void>, (__gnu_cxx::_Lock_policy)2>", scope: !5, file: !3, line: 580, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !722, vtableHolder: !724, templateParams: !863, identifier: "_ZTSSt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EE")
!722 = !{!723, !777, !851, !855, !856, !857, !860}
!723 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !721, baseType: !724, flags: DIFlagPublic, extraData: i32 0)
!724 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "_Sp_counted_base<(__gnu_cxx::_Lock_policy)2>", scope: !5, file: !3, line: 125, size: 128, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !725, vtableHolder: !724, templateParams: !775, identifier: "_ZTSSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE")
!725 = !{!726, !730, !736, !739, !740, !744, !745, !746, !747, !751, !752, !753, !756, !757, !758, !759, !760, !761, !767, !771}
!726 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !724, baseType: !727, flags: DIFlagPublic, extraData: i32 0)
!727 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "_Mutex_base<(__gnu_cxx::_Lock_policy)2>", scope: !5, file: !3, line: 106, size: 8, flags: DIFlagTypePassByValue, elements: !99, templateParams: !728, identifier: "_ZTSSt11_Mutex_baseILN9__gnu_cxx12_Lock_policyE2EE")
!728 = !{!729}
!729 = !DITemplateValueParameter(name: "_Lp", type: !21, value: i32 2)
!730 = !DIDerivedType(tag: DW_TAG_member, name: "_vptr$_Sp_counted_base", scope: !3, file: !3, baseType: !731, size: 64, flags: DIFlagArtificial)
!731 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !732, size: 64)
!732 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "__vtbl_ptr_type", baseType: !733, size: 64)
!733 = !DISubroutineType(types: !734)
!734 = !{!735}
!735 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!736 = !DIDerivedType(tag: DW_TAG_member, name: "_M_use_count", scope: !724, file: !3, line: 237, baseType: !737, size: 32, offset: 64)
!737 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Atomic_word", file: !738, line: 32, baseType: !735)
!738 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/x86_64-linux-gnu/c++/12/bits/atomic_word.h", directory: "", checksumkind: CSK_MD5, checksum: "88c7abdbdfccd2c772c6a74529ed5e1a")
!739 = !DIDerivedType(tag: DW_TAG_member, name: "_M_weak_count", scope: !724, file: !3, line: 238, baseType: !737, size: 32, offset: 96)
!740 = !DISubprogram(name: "_Sp_counted_base", scope: !724, file: !3, line: 129, type: !741, scopeLine: 129, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!741 = !DISubroutineType(types: !742)
!742 = !{null, !743}
!743 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !724, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!744 = !DISubprogram(name: "~_Sp_counted_base", scope: !724, file: !3, line: 133, type: !741, scopeLine: 133, containingType: !724, virtualIndex: 0, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagVirtual | DISPFlagOptimized)
!745 = !DISubprogram(name: "_M_dispose", linkageName: "_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv", scope: !724, file: !3, line: 139, type: !741, scopeLine: 139, containingType: !724, virtualIndex: 2, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagPureVirtual | DISPFlagOptimized)
!746 = !DISubprogram(name: "_M_destroy", linkageName: "_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv", scope: !724, file: !3, line: 143, type: !741, scopeLine: 143, containingType: !724, virtualIndex: 3, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagVirtual | DISPFlagOptimized)
!747 = !DISubprogram(name: "_M_get_deleter", linkageName: "_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE14_M_get_deleterERKSt9type_info", scope: !724, file: !3, line: 147, type: !748, scopeLine: 147, containingType: !724, virtualIndex: 4, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagPureVirtual | DISPFlagOptimized)
!748 = !DISubroutineType(types: !749)
!749 = !{!750, !743, !10}
!750 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!751 = !DISubprogram(name: "_M_add_ref_copy", linkageName: "_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE15_M_add_ref_copyEv", scope: !724, file: !3, line: 151, type: !741, scopeLine: 151, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!752 = !DISubprogram(name: "_M_add_ref_lock", linkageName: "_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE15_M_add_ref_lockEv", scope: !724, file: !3, line: 156, type: !741, scopeLine: 156, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!753 = !DISubprogram(name: "_M_add_ref_lock_nothrow", linkageName: "_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE23_M_add_ref_lock_nothrowEv", scope: !724, file: !3, line: 269, type: !754, scopeLine: 269, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!754 = !DISubroutineType(types: !755)
!755 = !{!17, !743}
!756 = !DISubprogram(name: "_M_release", linkageName: "_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE10_M_releaseEv", scope: !724, file: !3, line: 317, type: !741, scopeLine: 317, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!757 = !DISubprogram(name: "_M_release_last_use", linkageName: "_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE19_M_release_last_useEv", scope: !724, file: !3, line: 172, type: !741, scopeLine: 172, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!758 = !DISubprogram(name: "_M_release_last_use_cold", linkageName: "_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE24_M_release_last_use_coldEv", scope: !724, file: !3, line: 198, type: !741, scopeLine: 198, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!759 = !DISubprogram(name: "_M_weak_add_ref", linkageName: "_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE15_M_weak_add_refEv", scope: !724, file: !3, line: 203, type: !741, scopeLine: 203, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!760 = !DISubprogram(name: "_M_weak_release", linkageName: "_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE15_M_weak_releaseEv", scope: !724, file: !3, line: 208, type: !741, scopeLine: 208, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!761 = !DISubprogram(name: "_M_get_use_count", linkageName: "_ZNKSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE16_M_get_use_countEv", scope: !724, file: !3, line: 226, type: !762, scopeLine: 226, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!762 = !DISubroutineType(types: !763)
!763 = !{!764, !765}
!764 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!765 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !766, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!766 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !724)
!767 = !DISubprogram(name: "_Sp_counted_base", scope: !724, file: !3, line: 234, type: !768, scopeLine: 234, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!768 = !DISubroutineType(types: !769)
!769 = !{null, !743, !770}
!770 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !766, size: 64)
!771 = !DISubprogram(name: "operator=", linkageName: "_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EEaSERKS2_", scope: !724, file: !3, line: 235, type: !772, scopeLine: 235, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!772 = !DISubroutineType(types: !773)
!773 = !{!774, !743, !770}
!774 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !724, size: 64)
!775 = !{!776}
!776 = !DITemplateValueParameter(name: "_Lp", type: !21, defaulted: true, value: i32 2)
!777 = !DIDerivedType(tag: DW_TAG_member, name: "_M_impl", scope: !721, file: !3, line: 652, baseType: !778, size: 64, offset: 128)
!778 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "_Impl", scope: !721, file: !3, line: 582, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !779, identifier: "_ZTSNSt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EE5_ImplE")
!779 = !{!780, !801, !844, !848}
!780 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !778, baseType: !781, extraData: i32 0)
!781 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Sp_ebo_helper<0, std::allocator<void>, true>", scope: !5, file: !3, line: 468, size: 8, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !782, templateParams: !797, identifier: "_ZTSSt14_Sp_ebo_helperILi0ESaIvELb1EE")
!782 = !{!783, !784, !788, !792}
!783 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !781, baseType: !714, flags: DIFlagPrivate, extraData: i32 0)
!784 = !DISubprogram(name: "_Sp_ebo_helper", scope: !781, file: !3, line: 470, type: !785, scopeLine: 470, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!785 = !DISubroutineType(types: !786)
!786 = !{null, !787, !712}
!787 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !781, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!788 = !DISubprogram(name: "_Sp_ebo_helper", scope: !781, file: !3, line: 471, type: !789, scopeLine: 471, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!789 = !DISubroutineType(types: !790)
!790 = !{null, !787, !791}
!791 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !714, size: 64)
!792 = !DISubprogram(name: "_S_get", linkageName: "_ZNSt14_Sp_ebo_helperILi0ESaIvELb1EE6_S_getERS1_", scope: !781, file: !3, line: 474, type: !793, scopeLine: 474, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!793 = !DISubroutineType(types: !794)
!794 = !{!795, !796}
!795 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !714, size: 64)
!796 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !781, size: 64)
!797 = !{!798, !799, !800}
!798 = !DITemplateValueParameter(name: "_Nm", type: !735, value: i32 0)
!799 = !DITemplateTypeParameter(name: "_Tp", type: !714)
!800 = !DITemplateValueParameter(name: "__use_ebo", type: !17, defaulted: true, value: i1 true)
!801 = !DIDerivedType(tag: DW_TAG_member, name: "_M_storage", scope: !778, file: !3, line: 591, baseType: !802, size: 64, flags: DIFlagPublic)
!802 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__aligned_buffer<double>", scope: !23, file: !803, line: 90, size: 64, flags: DIFlagTypePassByValue, elements: !804, templateParams: !843, identifier: "_ZTSN9__gnu_cxx16__aligned_bufferIdEE")
!803 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/ext/aligned_buffer.h", directory: "")
!804 = !{!805, !810, !820, !824, !827, !830, !835, !838}
!805 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !802, baseType: !806, extraData: i32 0)
!806 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "aligned_storage<8UL, 8UL>", scope: !5, file: !254, line: 2113, size: 8, flags: DIFlagTypePassByValue, elements: !99, templateParams: !807, identifier: "_ZTSSt15aligned_storageILm8ELm8EE")
!807 = !{!808, !809}
!808 = !DITemplateValueParameter(name: "_Len", type: !119, value: i64 8)
!809 = !DITemplateValueParameter(name: "_Align", type: !119, value: i64 8)
!810 = !DIDerivedType(tag: DW_TAG_member, name: "_M_storage", scope: !802, file: !803, line: 94, baseType: !811, size: 64)
!811 = distinct !DICompositeType(tag: DW_TAG_union_type, name: "type", scope: !806, file: !254, line: 2115, size: 64, flags: DIFlagTypePassByValue, elements: !812, identifier: "_ZTSNSt15aligned_storageILm8ELm8EE4typeE")
!812 = !{!813, !818}
!813 = !DIDerivedType(tag: DW_TAG_member, name: "__data", scope: !811, file: !254, line: 2117, baseType: !814, size: 64)
!814 = !DICompositeType(tag: DW_TAG_array_type, baseType: !815, size: 64, elements: !816)
!815 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!816 = !{!817}
!817 = !DISubrange(count: 8)
!818 = !DIDerivedType(tag: DW_TAG_member, name: "__align", scope: !811, file: !254, line: 2118, baseType: !819, size: 64, align: 64)
!819 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !811, file: !254, line: 2118, size: 64, align: 64, flags: DIFlagTypePassByValue, elements: !99, identifier: "_ZTSNSt15aligned_storageILm8ELm8EE4typeUt_E")
!820 = !DISubprogram(name: "__aligned_buffer", scope: !802, file: !803, line: 96, type: !821, scopeLine: 96, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!821 = !DISubroutineType(types: !822)
!822 = !{null, !823}
!823 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !802, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!824 = !DISubprogram(name: "__aligned_buffer", scope: !802, file: !803, line: 99, type: !825, scopeLine: 99, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!825 = !DISubroutineType(types: !826)
!826 = !{null, !823, !340}
!827 = !DISubprogram(name: "_M_addr", linkageName: "_ZN9__gnu_cxx16__aligned_bufferIdE7_M_addrEv", scope: !802, file: !803, line: 102, type: !828, scopeLine: 102, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!828 = !DISubroutineType(types: !829)
!829 = !{!750, !823}
!830 = !DISubprogram(name: "_M_addr", linkageName: "_ZNK9__gnu_cxx16__aligned_bufferIdE7_M_addrEv", scope: !802, file: !803, line: 108, type: !831, scopeLine: 108, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!831 = !DISubroutineType(types: !832)
!832 = !{!107, !833}
!833 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !834, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!834 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !802)
!835 = !DISubprogram(name: "_M_ptr", linkageName: "_ZN9__gnu_cxx16__aligned_bufferIdE6_M_ptrEv", scope: !802, file: !803, line: 114, type: !836, scopeLine: 114, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!836 = !DISubroutineType(types: !837)
!837 = !{!159, !823}
!838 = !DISubprogram(name: "_M_ptr", linkageName: "_ZNK9__gnu_cxx16__aligned_bufferIdE6_M_ptrEv", scope: !802, file: !803, line: 118, type: !839, scopeLine: 118, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!839 = !DISubroutineType(types: !840)
!840 = !{!841, !833}
!841 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !842, size: 64)
!842 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !30)
!843 = !{!313}
!844 = !DISubprogram(name: "_Impl", scope: !778, file: !3, line: 587, type: !845, scopeLine: 587, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!845 = !DISubroutineType(types: !846)
!846 = !{null, !847, !714}
!847 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !778, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!848 = !DISubprogram(name: "_M_alloc", linkageName: "_ZNSt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EE5_Impl8_M_allocEv", scope: !778, file: !3, line: 589, type: !849, scopeLine: 589, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!849 = !DISubroutineType(types: !850)
!850 = !{!795, !847}
!851 = !DISubprogram(name: "~_Sp_counted_ptr_inplace", scope: !721, file: !3, line: 608, type: !852, scopeLine: 608, containingType: !721, virtualIndex: 0, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagVirtual | DISPFlagOptimized)
!852 = !DISubroutineType(types: !853)
!853 = !{null, !854}
!854 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !721, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!855 = !DISubprogram(name: "_M_dispose", linkageName: "_ZNSt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv", scope: !721, file: !3, line: 611, type: !852, scopeLine: 611, containingType: !721, virtualIndex: 2, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagVirtual | DISPFlagOptimized)
!856 = !DISubprogram(name: "_M_destroy", linkageName: "_ZNSt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv", scope: !721, file: !3, line: 618, type: !852, scopeLine: 618, containingType: !721, virtualIndex: 3, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagVirtual | DISPFlagOptimized)
!857 = !DISubprogram(name: "_M_get_deleter", linkageName: "_ZNSt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EE14_M_get_deleterERKSt9type_info", scope: !721, file: !3, line: 631, type: !858, scopeLine: 631, containingType: !721, virtualIndex: 4, flags: DIFlagPrototyped, spFlags: DISPFlagVirtual | DISPFlagOptimized)
!858 = !DISubroutineType(types: !859)
!859 = !{!750, !854, !10}
!860 = !DISubprogram(name: "_M_ptr", linkageName: "_ZNSt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EE6_M_ptrEv", scope: !721, file: !3, line: 650, type: !861, scopeLine: 650, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!861 = !DISubroutineType(types: !862)
!862 = !{!159, !854}
!863 = !{!313, !719, !729}
!864 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !865, size: 64)
!865 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !866, file: !254, line: 1563, baseType: !30)
!866 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "remove_cv<double>", scope: !5, file: !254, line: 1562, size: 8, flags: DIFlagTypePassByValue, elements: !99, templateParams: !843, identifier: "_ZTSSt9remove_cvIdE")
!867 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Tp_alloc_type", scope: !869, file: !868, line: 444, baseType: !878)
!868 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_vector.h", directory: "", checksumkind: CSK_MD5, checksum: "8db44c3d22440641ac1ba040d9370a58")
!869 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "vector<std::shared_ptr<double>, std::allocator<std::shared_ptr<double> > >", scope: !5, file: !868, line: 423, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !870, templateParams: !1586, identifier: "_ZTSSt6vectorISt10shared_ptrIdESaIS1_EE")
!870 = !{!871, !1320, !1338, !1354, !1355, !1360, !1363, !1366, !1370, !1376, !1380, !1386, !1391, !1395, !1405, !1408, !1411, !1414, !1419, !1420, !1424, !1427, !1430, !1433, !1436, !1442, !1448, !1449, !1450, !1455, !1460, !1461, !1462, !1463, !1464, !1465, !1466, !1469, !1470, !1473, !1474, !1475, !1476, !1479, !1480, !1488, !1495, !1498, !1499, !1500, !1503, !1506, !1507, !1508, !1511, !1514, !1517, !1521, !1522, !1525, !1528, !1531, !1534, !1537, !1540, !1543, !1544, !1545, !1546, !1547, !1550, !1551, !1554, !1555, !1556, !1563, !1566, !1571, !1574, !1577, !1580, !1583}
!871 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !869, baseType: !872, flags: DIFlagProtected, extraData: i32 0)
!872 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Vector_base<std::shared_ptr<double>, std::allocator<std::shared_ptr<double> > >", scope: !5, file: !868, line: 85, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !873, templateParams: !1319, identifier: "_ZTSSt12_Vector_baseISt10shared_ptrIdESaIS1_EE")
!873 = !{!874, !1270, !1275, !1280, !1284, !1287, !1292, !1295, !1298, !1302, !1305, !1308, !1311, !1312, !1315, !1318}
!874 = !DIDerivedType(tag: DW_TAG_member, name: "_M_impl", scope: !872, file: !868, line: 371, baseType: !875, size: 192)
!875 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Vector_impl", scope: !872, file: !868, line: 133, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !876, identifier: "_ZTSNSt12_Vector_baseISt10shared_ptrIdESaIS1_EE12_Vector_implE")
!876 = !{!877, !1225, !1250, !1254, !1259, !1263, !1267}
!877 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !875, baseType: !878, extraData: i32 0)
!878 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Tp_alloc_type", scope: !872, file: !868, line: 88, baseType: !879)
!879 = !DIDerivedType(tag: DW_TAG_typedef, name: "other", scope: !881, file: !880, line: 120, baseType: !1224)
!880 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/ext/alloc_traits.h", directory: "")
!881 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "rebind<std::shared_ptr<double> >", scope: !882, file: !880, line: 119, size: 8, flags: DIFlagTypePassByValue, elements: !99, templateParams: !1176, identifier: "_ZTSN9__gnu_cxx14__alloc_traitsISaISt10shared_ptrIdEES2_E6rebindIS2_EE")
!882 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__alloc_traits<std::allocator<std::shared_ptr<double> >, std::shared_ptr<double> >", scope: !23, file: !880, line: 48, size: 8, flags: DIFlagTypePassByValue, elements: !883, templateParams: !1222, identifier: "_ZTSN9__gnu_cxx14__alloc_traitsISaISt10shared_ptrIdEES2_EE")
!883 = !{!884, !1211, !1214, !1217, !1218, !1219, !1220, !1221}
!884 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !882, baseType: !885, extraData: i32 0)
!885 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "allocator_traits<std::allocator<std::shared_ptr<double> > >", scope: !5, file: !886, line: 411, size: 8, flags: DIFlagTypePassByValue, elements: !887, templateParams: !1209, identifier: "_ZTSSt16allocator_traitsISaISt10shared_ptrIdEEE")
!886 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/alloc_traits.h", directory: "", checksumkind: CSK_MD5, checksum: "fd441eaab0a8965f7012f98a3edcbb86")
!887 = !{!888, !1193, !1197, !1200, !1206}
!888 = !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaISt10shared_ptrIdEEE8allocateERS2_m", scope: !885, file: !886, line: 463, type: !889, scopeLine: 463, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!889 = !DISubroutineType(types: !890)
!890 = !{!891, !1133, !1192}
!891 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !885, file: !886, line: 420, baseType: !892)
!892 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !893, size: 64)
!893 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "shared_ptr<double>", scope: !5, file: !894, line: 175, size: 128, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !895, templateParams: !843, identifier: "_ZTSSt10shared_ptrIdE")
!894 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/shared_ptr.h", directory: "", checksumkind: CSK_MD5, checksum: "88e13dbb751546443834154ec05bc922")
!895 = !{!896, !1104, !1108, !1113, !1117, !1120, !1124, !1127}
!896 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !893, baseType: !897, flags: DIFlagPublic, extraData: i32 0)
!897 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__shared_ptr<double, (__gnu_cxx::_Lock_policy)2>", scope: !5, file: !3, line: 1422, size: 128, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !898, templateParams: !1100, identifier: "_ZTSSt12__shared_ptrIdLN9__gnu_cxx12_Lock_policyE2EE")
!898 = !{!899, !915, !920, !1014, !1018, !1023, !1027, !1028, !1032, !1035, !1038, !1039, !1043, !1046, !1047, !1050, !1053, !1101}
!899 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !897, baseType: !900, flags: DIFlagPublic, extraData: i32 0)
!900 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__shared_ptr_access<double, (__gnu_cxx::_Lock_policy)2, false, false>", scope: !5, file: !3, line: 1341, size: 8, flags: DIFlagTypePassByValue, elements: !901, templateParams: !914, identifier: "_ZTSSt19__shared_ptr_accessIdLN9__gnu_cxx12_Lock_policyE2ELb0ELb0EE")
!901 = !{!902, !909, !913}
!902 = !DISubprogram(name: "operator*", linkageName: "_ZNKSt19__shared_ptr_accessIdLN9__gnu_cxx12_Lock_policyE2ELb0ELb0EEdeEv", scope: !900, file: !3, line: 1347, type: !903, scopeLine: 1347, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!903 = !DISubroutineType(types: !904)
!904 = !{!905, !907}
!905 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !906, size: 64)
!906 = !DIDerivedType(tag: DW_TAG_typedef, name: "element_type", scope: !900, file: !3, line: 1344, baseType: !30, flags: DIFlagPublic)
!907 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !908, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!908 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !900)
!909 = !DISubprogram(name: "operator->", linkageName: "_ZNKSt19__shared_ptr_accessIdLN9__gnu_cxx12_Lock_policyE2ELb0ELb0EEptEv", scope: !900, file: !3, line: 1354, type: !910, scopeLine: 1354, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!910 = !DISubroutineType(types: !911)
!911 = !{!912, !907}
!912 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !906, size: 64)
!913 = !DISubprogram(name: "_M_get", linkageName: "_ZNKSt19__shared_ptr_accessIdLN9__gnu_cxx12_Lock_policyE2ELb0ELb0EE6_M_getEv", scope: !900, file: !3, line: 1362, type: !910, scopeLine: 1362, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!914 = !{!313, !729, !192, !192}
!915 = !DIDerivedType(tag: DW_TAG_member, name: "_M_ptr", scope: !897, file: !3, line: 1785, baseType: !916, size: 64)
!916 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !917, size: 64)
!917 = !DIDerivedType(tag: DW_TAG_typedef, name: "element_type", scope: !897, file: !3, line: 1426, baseType: !918, flags: DIFlagPublic)
!918 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !919, file: !254, line: 2017, baseType: !30)
!919 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "remove_extent<double>", scope: !5, file: !254, line: 2016, size: 8, flags: DIFlagTypePassByValue, elements: !99, templateParams: !843, identifier: "_ZTSSt13remove_extentIdE")
!920 = !DIDerivedType(tag: DW_TAG_member, name: "_M_refcount", scope: !897, file: !3, line: 1786, baseType: !921, size: 64, offset: 64)
!921 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__shared_count<(__gnu_cxx::_Lock_policy)2>", scope: !5, file: !3, line: 893, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !922, templateParams: !775, identifier: "_ZTSSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EE")
!922 = !{!923, !925, !929, !977, !987, !988, !991, !995, !998, !1002, !1005, !1008, !1011}
!923 = !DIDerivedType(tag: DW_TAG_member, name: "_M_pi", scope: !921, file: !3, line: 1135, baseType: !924, size: 64)
!924 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !724, size: 64)
!925 = !DISubprogram(name: "__shared_count", scope: !921, file: !3, line: 908, type: !926, scopeLine: 908, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!926 = !DISubroutineType(types: !927)
!927 = !{null, !928}
!928 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !921, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!929 = !DISubprogram(name: "__shared_count", scope: !921, file: !3, line: 1062, type: !930, scopeLine: 1062, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!930 = !DISubroutineType(types: !931)
!931 = !{null, !928, !932}
!932 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !933, size: 64)
!933 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !934)
!934 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__weak_count<(__gnu_cxx::_Lock_policy)2>", scope: !5, file: !3, line: 1140, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !935, templateParams: !775, identifier: "_ZTSSt12__weak_countILN9__gnu_cxx12_Lock_policyE2EE")
!935 = !{!936, !937, !941, !946, !949, !953, !954, !958, !961, !964, !967, !971, !974}
!936 = !DIDerivedType(tag: DW_TAG_member, name: "_M_pi", scope: !934, file: !3, line: 1235, baseType: !924, size: 64)
!937 = !DISubprogram(name: "__weak_count", scope: !934, file: !3, line: 1143, type: !938, scopeLine: 1143, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!938 = !DISubroutineType(types: !939)
!939 = !{null, !940}
!940 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !934, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!941 = !DISubprogram(name: "__weak_count", scope: !934, file: !3, line: 1146, type: !942, scopeLine: 1146, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!942 = !DISubroutineType(types: !943)
!943 = !{null, !940, !944}
!944 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !945, size: 64)
!945 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !921)
!946 = !DISubprogram(name: "__weak_count", scope: !934, file: !3, line: 1153, type: !947, scopeLine: 1153, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!947 = !DISubroutineType(types: !948)
!948 = !{null, !940, !932}
!949 = !DISubprogram(name: "__weak_count", scope: !934, file: !3, line: 1160, type: !950, scopeLine: 1160, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!950 = !DISubroutineType(types: !951)
!951 = !{null, !940, !952}
!952 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !934, size: 64)
!953 = !DISubprogram(name: "~__weak_count", scope: !934, file: !3, line: 1164, type: !938, scopeLine: 1164, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!954 = !DISubprogram(name: "operator=", linkageName: "_ZNSt12__weak_countILN9__gnu_cxx12_Lock_policyE2EEaSERKSt14__shared_countILS1_2EE", scope: !934, file: !3, line: 1171, type: !955, scopeLine: 1171, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!955 = !DISubroutineType(types: !956)
!956 = !{!957, !940, !944}
!957 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !934, size: 64)
!958 = !DISubprogram(name: "operator=", linkageName: "_ZNSt12__weak_countILN9__gnu_cxx12_Lock_policyE2EEaSERKS2_", scope: !934, file: !3, line: 1183, type: !959, scopeLine: 1183, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!959 = !DISubroutineType(types: !960)
!960 = !{!957, !940, !932}
!961 = !DISubprogram(name: "operator=", linkageName: "_ZNSt12__weak_countILN9__gnu_cxx12_Lock_policyE2EEaSEOS2_", scope: !934, file: !3, line: 1195, type: !962, scopeLine: 1195, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!962 = !DISubroutineType(types: !963)
!963 = !{!957, !940, !952}
!964 = !DISubprogram(name: "_M_swap", linkageName: "_ZNSt12__weak_countILN9__gnu_cxx12_Lock_policyE2EE7_M_swapERS2_", scope: !934, file: !3, line: 1205, type: !965, scopeLine: 1205, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!965 = !DISubroutineType(types: !966)
!966 = !{null, !940, !957}
!967 = !DISubprogram(name: "_M_get_use_count", linkageName: "_ZNKSt12__weak_countILN9__gnu_cxx12_Lock_policyE2EE16_M_get_use_countEv", scope: !934, file: !3, line: 1213, type: !968, scopeLine: 1213, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!968 = !DISubroutineType(types: !969)
!969 = !{!764, !970}
!970 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !933, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!971 = !DISubprogram(name: "_M_less", linkageName: "_ZNKSt12__weak_countILN9__gnu_cxx12_Lock_policyE2EE7_M_lessERKS2_", scope: !934, file: !3, line: 1217, type: !972, scopeLine: 1217, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!972 = !DISubroutineType(types: !973)
!973 = !{!17, !970, !932}
!974 = !DISubprogram(name: "_M_less", linkageName: "_ZNKSt12__weak_countILN9__gnu_cxx12_Lock_policyE2EE7_M_lessERKSt14__shared_countILS1_2EE", scope: !934, file: !3, line: 1221, type: !975, scopeLine: 1221, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!975 = !DISubroutineType(types: !976)
!976 = !{!17, !970, !944}
!977 = !DISubprogram(name: "__shared_count", scope: !921, file: !3, line: 1066, type: !978, scopeLine: 1066, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!978 = !DISubroutineType(types: !979)
!979 = !{null, !928, !932, !980}
!980 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "nothrow_t", scope: !5, file: !981, line: 92, size: 8, flags: DIFlagTypePassByValue, elements: !982, identifier: "_ZTSSt9nothrow_t")
!981 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/new", directory: "")
!982 = !{!983}
!983 = !DISubprogram(name: "nothrow_t", scope: !980, file: !981, line: 95, type: !984, scopeLine: 95, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!984 = !DISubroutineType(types: !985)
!985 = !{null, !986}
!986 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !980, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!987 = !DISubprogram(name: "~__shared_count", scope: !921, file: !3, line: 1068, type: !926, scopeLine: 1068, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!988 = !DISubprogram(name: "__shared_count", scope: !921, file: !3, line: 1074, type: !989, scopeLine: 1074, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!989 = !DISubroutineType(types: !990)
!990 = !{null, !928, !944}
!991 = !DISubprogram(name: "operator=", linkageName: "_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EEaSERKS2_", scope: !921, file: !3, line: 1082, type: !992, scopeLine: 1082, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!992 = !DISubroutineType(types: !993)
!993 = !{!994, !928, !944}
!994 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !921, size: 64)
!995 = !DISubprogram(name: "_M_swap", linkageName: "_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EE7_M_swapERS2_", scope: !921, file: !3, line: 1097, type: !996, scopeLine: 1097, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!996 = !DISubroutineType(types: !997)
!997 = !{null, !928, !994}
!998 = !DISubprogram(name: "_M_get_use_count", linkageName: "_ZNKSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EE16_M_get_use_countEv", scope: !921, file: !3, line: 1105, type: !999, scopeLine: 1105, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!999 = !DISubroutineType(types: !1000)
!1000 = !{!764, !1001}
!1001 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !945, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1002 = !DISubprogram(name: "_M_unique", linkageName: "_ZNKSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EE9_M_uniqueEv", scope: !921, file: !3, line: 1109, type: !1003, scopeLine: 1109, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1003 = !DISubroutineType(types: !1004)
!1004 = !{!17, !1001}
!1005 = !DISubprogram(name: "_M_get_deleter", linkageName: "_ZNKSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EE14_M_get_deleterERKSt9type_info", scope: !921, file: !3, line: 1113, type: !1006, scopeLine: 1113, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1006 = !DISubroutineType(types: !1007)
!1007 = !{!750, !1001, !10}
!1008 = !DISubprogram(name: "_M_less", linkageName: "_ZNKSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EE7_M_lessERKS2_", scope: !921, file: !3, line: 1117, type: !1009, scopeLine: 1117, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1009 = !DISubroutineType(types: !1010)
!1010 = !{!17, !1001, !944}
!1011 = !DISubprogram(name: "_M_less", linkageName: "_ZNKSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EE7_M_lessERKSt12__weak_countILS1_2EE", scope: !921, file: !3, line: 1121, type: !1012, scopeLine: 1121, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1012 = !DISubroutineType(types: !1013)
!1013 = !{!17, !1001, !932}
!1014 = !DISubprogram(name: "__shared_ptr", scope: !897, file: !3, line: 1462, type: !1015, scopeLine: 1462, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1015 = !DISubroutineType(types: !1016)
!1016 = !{null, !1017}
!1017 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !897, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1018 = !DISubprogram(name: "__shared_ptr", scope: !897, file: !3, line: 1522, type: !1019, scopeLine: 1522, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1019 = !DISubroutineType(types: !1020)
!1020 = !{null, !1017, !1021}
!1021 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1022, size: 64)
!1022 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !897)
!1023 = !DISubprogram(name: "operator=", linkageName: "_ZNSt12__shared_ptrIdLN9__gnu_cxx12_Lock_policyE2EEaSERKS2_", scope: !897, file: !3, line: 1523, type: !1024, scopeLine: 1523, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1024 = !DISubroutineType(types: !1025)
!1025 = !{!1026, !1017, !1021}
!1026 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !897, size: 64)
!1027 = !DISubprogram(name: "~__shared_ptr", scope: !897, file: !3, line: 1524, type: !1015, scopeLine: 1524, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1028 = !DISubprogram(name: "__shared_ptr", scope: !897, file: !3, line: 1531, type: !1029, scopeLine: 1531, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1029 = !DISubroutineType(types: !1030)
!1030 = !{null, !1017, !1031}
!1031 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !897, size: 64)
!1032 = !DISubprogram(name: "__shared_ptr", scope: !897, file: !3, line: 1593, type: !1033, scopeLine: 1593, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1033 = !DISubroutineType(types: !1034)
!1034 = !{null, !1017, !340}
!1035 = !DISubprogram(name: "operator=", linkageName: "_ZNSt12__shared_ptrIdLN9__gnu_cxx12_Lock_policyE2EEaSEOS2_", scope: !897, file: !3, line: 1618, type: !1036, scopeLine: 1618, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1036 = !DISubroutineType(types: !1037)
!1037 = !{!1026, !1017, !1031}
!1038 = !DISubprogram(name: "reset", linkageName: "_ZNSt12__shared_ptrIdLN9__gnu_cxx12_Lock_policyE2EE5resetEv", scope: !897, file: !3, line: 1641, type: !1015, scopeLine: 1641, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1039 = !DISubprogram(name: "get", linkageName: "_ZNKSt12__shared_ptrIdLN9__gnu_cxx12_Lock_policyE2EE3getEv", scope: !897, file: !3, line: 1665, type: !1040, scopeLine: 1665, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1040 = !DISubroutineType(types: !1041)
!1041 = !{!916, !1042}
!1042 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1022, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1043 = !DISubprogram(name: "operator bool", linkageName: "_ZNKSt12__shared_ptrIdLN9__gnu_cxx12_Lock_policyE2EEcvbEv", scope: !897, file: !3, line: 1669, type: !1044, scopeLine: 1669, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1044 = !DISubroutineType(types: !1045)
!1045 = !{!17, !1042}
!1046 = !DISubprogram(name: "unique", linkageName: "_ZNKSt12__shared_ptrIdLN9__gnu_cxx12_Lock_policyE2EE6uniqueEv", scope: !897, file: !3, line: 1674, type: !1044, scopeLine: 1674, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1047 = !DISubprogram(name: "use_count", linkageName: "_ZNKSt12__shared_ptrIdLN9__gnu_cxx12_Lock_policyE2EE9use_countEv", scope: !897, file: !3, line: 1679, type: !1048, scopeLine: 1679, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1048 = !DISubroutineType(types: !1049)
!1049 = !{!764, !1042}
!1050 = !DISubprogram(name: "swap", linkageName: "_ZNSt12__shared_ptrIdLN9__gnu_cxx12_Lock_policyE2EE4swapERS2_", scope: !897, file: !3, line: 1684, type: !1051, scopeLine: 1684, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1051 = !DISubroutineType(types: !1052)
!1052 = !{null, !1017, !1026}
!1053 = !DISubprogram(name: "__shared_ptr", scope: !897, file: !3, line: 1731, type: !1054, scopeLine: 1731, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1054 = !DISubroutineType(types: !1055)
!1055 = !{null, !1017, !1056, !980}
!1056 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1057, size: 64)
!1057 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1058)
!1058 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__weak_ptr<double, (__gnu_cxx::_Lock_policy)2>", scope: !5, file: !3, line: 1974, size: 128, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !1059, templateParams: !1100, identifier: "_ZTSSt10__weak_ptrIdLN9__gnu_cxx12_Lock_policyE2EE")
!1059 = !{!1060, !1063, !1064, !1068, !1071, !1072, !1076, !1080, !1083, !1087, !1090, !1093, !1094, !1097}
!1060 = !DIDerivedType(tag: DW_TAG_member, name: "_M_ptr", scope: !1058, file: !3, line: 2121, baseType: !1061, size: 64)
!1061 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1062, size: 64)
!1062 = !DIDerivedType(tag: DW_TAG_typedef, name: "element_type", scope: !1058, file: !3, line: 1985, baseType: !918, flags: DIFlagPublic)
!1063 = !DIDerivedType(tag: DW_TAG_member, name: "_M_refcount", scope: !1058, file: !3, line: 2122, baseType: !934, size: 64, offset: 64)
!1064 = !DISubprogram(name: "__weak_ptr", scope: !1058, file: !3, line: 1987, type: !1065, scopeLine: 1987, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1065 = !DISubroutineType(types: !1066)
!1066 = !{null, !1067}
!1067 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1058, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1068 = !DISubprogram(name: "__weak_ptr", scope: !1058, file: !3, line: 1991, type: !1069, scopeLine: 1991, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1069 = !DISubroutineType(types: !1070)
!1070 = !{null, !1067, !1056}
!1071 = !DISubprogram(name: "~__weak_ptr", scope: !1058, file: !3, line: 1993, type: !1065, scopeLine: 1993, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1072 = !DISubprogram(name: "__weak_ptr", scope: !1058, file: !3, line: 2019, type: !1073, scopeLine: 2019, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1073 = !DISubroutineType(types: !1074)
!1074 = !{null, !1067, !1075}
!1075 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1058, size: 64)
!1076 = !DISubprogram(name: "operator=", linkageName: "_ZNSt10__weak_ptrIdLN9__gnu_cxx12_Lock_policyE2EEaSERKS2_", scope: !1058, file: !3, line: 2029, type: !1077, scopeLine: 2029, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1077 = !DISubroutineType(types: !1078)
!1078 = !{!1079, !1067, !1056}
!1079 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1058, size: 64)
!1080 = !DISubprogram(name: "operator=", linkageName: "_ZNSt10__weak_ptrIdLN9__gnu_cxx12_Lock_policyE2EEaSEOS2_", scope: !1058, file: !3, line: 2050, type: !1081, scopeLine: 2050, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1081 = !DISubroutineType(types: !1082)
!1082 = !{!1079, !1067, !1075}
!1083 = !DISubprogram(name: "lock", linkageName: "_ZNKSt10__weak_ptrIdLN9__gnu_cxx12_Lock_policyE2EE4lockEv", scope: !1058, file: !3, line: 2069, type: !1084, scopeLine: 2069, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1084 = !DISubroutineType(types: !1085)
!1085 = !{!897, !1086}
!1086 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1057, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1087 = !DISubprogram(name: "use_count", linkageName: "_ZNKSt10__weak_ptrIdLN9__gnu_cxx12_Lock_policyE2EE9use_countEv", scope: !1058, file: !3, line: 2073, type: !1088, scopeLine: 2073, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1088 = !DISubroutineType(types: !1089)
!1089 = !{!764, !1086}
!1090 = !DISubprogram(name: "expired", linkageName: "_ZNKSt10__weak_ptrIdLN9__gnu_cxx12_Lock_policyE2EE7expiredEv", scope: !1058, file: !3, line: 2077, type: !1091, scopeLine: 2077, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1091 = !DISubroutineType(types: !1092)
!1092 = !{!17, !1086}
!1093 = !DISubprogram(name: "reset", linkageName: "_ZNSt10__weak_ptrIdLN9__gnu_cxx12_Lock_policyE2EE5resetEv", scope: !1058, file: !3, line: 2091, type: !1065, scopeLine: 2091, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1094 = !DISubprogram(name: "swap", linkageName: "_ZNSt10__weak_ptrIdLN9__gnu_cxx12_Lock_policyE2EE4swapERS2_", scope: !1058, file: !3, line: 2095, type: !1095, scopeLine: 2095, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1095 = !DISubroutineType(types: !1096)
!1096 = !{null, !1067, !1079}
!1097 = !DISubprogram(name: "_M_assign", linkageName: "_ZNSt10__weak_ptrIdLN9__gnu_cxx12_Lock_policyE2EE9_M_assignEPdRKSt14__shared_countILS1_2EE", scope: !1058, file: !3, line: 2104, type: !1098, scopeLine: 2104, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1098 = !DISubroutineType(types: !1099)
!1099 = !{null, !1067, !159, !944}
!1100 = !{!313, !776}
!1101 = !DISubprogram(name: "_M_get_deleter", linkageName: "_ZNKSt12__shared_ptrIdLN9__gnu_cxx12_Lock_policyE2EE14_M_get_deleterERKSt9type_info", scope: !897, file: !3, line: 1769, type: !1102, scopeLine: 1769, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1102 = !DISubroutineType(types: !1103)
!1103 = !{!750, !1042, !10}
!1104 = !DISubprogram(name: "shared_ptr", scope: !893, file: !894, line: 202, type: !1105, scopeLine: 202, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1105 = !DISubroutineType(types: !1106)
!1106 = !{null, !1107}
!1107 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !893, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1108 = !DISubprogram(name: "shared_ptr", scope: !893, file: !894, line: 204, type: !1109, scopeLine: 204, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1109 = !DISubroutineType(types: !1110)
!1110 = !{null, !1107, !1111}
!1111 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1112, size: 64)
!1112 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !893)
!1113 = !DISubprogram(name: "shared_ptr", scope: !893, file: !894, line: 359, type: !1114, scopeLine: 359, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1114 = !DISubroutineType(types: !1115)
!1115 = !{null, !1107, !1116}
!1116 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !893, size: 64)
!1117 = !DISubprogram(name: "shared_ptr", scope: !893, file: !894, line: 412, type: !1118, scopeLine: 412, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1118 = !DISubroutineType(types: !1119)
!1119 = !{null, !1107, !340}
!1120 = !DISubprogram(name: "operator=", linkageName: "_ZNSt10shared_ptrIdEaSERKS0_", scope: !893, file: !894, line: 414, type: !1121, scopeLine: 414, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1121 = !DISubroutineType(types: !1122)
!1122 = !{!1123, !1107, !1111}
!1123 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !893, size: 64)
!1124 = !DISubprogram(name: "operator=", linkageName: "_ZNSt10shared_ptrIdEaSEOS0_", scope: !893, file: !894, line: 438, type: !1125, scopeLine: 438, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1125 = !DISubroutineType(types: !1126)
!1126 = !{!1123, !1107, !1116}
!1127 = !DISubprogram(name: "shared_ptr", scope: !893, file: !894, line: 535, type: !1128, scopeLine: 535, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1128 = !DISubroutineType(types: !1129)
!1129 = !{null, !1107, !1130, !980}
!1130 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1131, size: 64)
!1131 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1132)
!1132 = !DICompositeType(tag: DW_TAG_class_type, name: "weak_ptr<double>", scope: !5, file: !3, line: 398, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt8weak_ptrIdE")
!1133 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1134, size: 64)
!1134 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !885, file: !886, line: 414, baseType: !1135)
!1135 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "allocator<std::shared_ptr<double> >", scope: !5, file: !715, line: 124, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !1136, templateParams: !1176, identifier: "_ZTSSaISt10shared_ptrIdEE")
!1136 = !{!1137, !1178, !1182, !1187, !1191}
!1137 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1135, baseType: !1138, flags: DIFlagPublic, extraData: i32 0)
!1138 = !DIDerivedType(tag: DW_TAG_typedef, name: "__allocator_base<std::shared_ptr<double> >", scope: !5, file: !1139, line: 47, baseType: !1140)
!1139 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/x86_64-linux-gnu/c++/12/bits/c++allocator.h", directory: "", checksumkind: CSK_MD5, checksum: "3c43333b0e1372330d7f702387d162e2")
!1140 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__new_allocator<std::shared_ptr<double> >", scope: !5, file: !1141, line: 56, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !1142, templateParams: !1176, identifier: "_ZTSSt15__new_allocatorISt10shared_ptrIdEE")
!1141 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/new_allocator.h", directory: "", checksumkind: CSK_MD5, checksum: "6b069d101319ece6de3732b658fb1d77")
!1142 = !{!1143, !1147, !1152, !1153, !1159, !1165, !1169, !1172, !1175}
!1143 = !DISubprogram(name: "__new_allocator", scope: !1140, file: !1141, line: 80, type: !1144, scopeLine: 80, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1144 = !DISubroutineType(types: !1145)
!1145 = !{null, !1146}
!1146 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1140, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1147 = !DISubprogram(name: "__new_allocator", scope: !1140, file: !1141, line: 83, type: !1148, scopeLine: 83, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1148 = !DISubroutineType(types: !1149)
!1149 = !{null, !1146, !1150}
!1150 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1151, size: 64)
!1151 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1140)
!1152 = !DISubprogram(name: "~__new_allocator", scope: !1140, file: !1141, line: 90, type: !1144, scopeLine: 90, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1153 = !DISubprogram(name: "address", linkageName: "_ZNKSt15__new_allocatorISt10shared_ptrIdEE7addressERS1_", scope: !1140, file: !1141, line: 93, type: !1154, scopeLine: 93, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1154 = !DISubroutineType(types: !1155)
!1155 = !{!1156, !1157, !1158}
!1156 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !1140, file: !1141, line: 63, baseType: !892, flags: DIFlagPublic)
!1157 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1151, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1158 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !1140, file: !1141, line: 65, baseType: !1123, flags: DIFlagPublic)
!1159 = !DISubprogram(name: "address", linkageName: "_ZNKSt15__new_allocatorISt10shared_ptrIdEE7addressERKS1_", scope: !1140, file: !1141, line: 97, type: !1160, scopeLine: 97, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1160 = !DISubroutineType(types: !1161)
!1161 = !{!1162, !1157, !1164}
!1162 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_pointer", scope: !1140, file: !1141, line: 64, baseType: !1163, flags: DIFlagPublic)
!1163 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1112, size: 64)
!1164 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !1140, file: !1141, line: 66, baseType: !1111, flags: DIFlagPublic)
!1165 = !DISubprogram(name: "allocate", linkageName: "_ZNSt15__new_allocatorISt10shared_ptrIdEE8allocateEmPKv", scope: !1140, file: !1141, line: 112, type: !1166, scopeLine: 112, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1166 = !DISubroutineType(types: !1167)
!1167 = !{!892, !1146, !1168, !107}
!1168 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", file: !1141, line: 60, baseType: !352, flags: DIFlagPublic)
!1169 = !DISubprogram(name: "deallocate", linkageName: "_ZNSt15__new_allocatorISt10shared_ptrIdEE10deallocateEPS1_m", scope: !1140, file: !1141, line: 142, type: !1170, scopeLine: 142, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1170 = !DISubroutineType(types: !1171)
!1171 = !{null, !1146, !892, !1168}
!1172 = !DISubprogram(name: "max_size", linkageName: "_ZNKSt15__new_allocatorISt10shared_ptrIdEE8max_sizeEv", scope: !1140, file: !1141, line: 167, type: !1173, scopeLine: 167, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1173 = !DISubroutineType(types: !1174)
!1174 = !{!1168, !1157}
!1175 = !DISubprogram(name: "_M_max_size", linkageName: "_ZNKSt15__new_allocatorISt10shared_ptrIdEE11_M_max_sizeEv", scope: !1140, file: !1141, line: 210, type: !1173, scopeLine: 210, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1176 = !{!1177}
!1177 = !DITemplateTypeParameter(name: "_Tp", type: !893)
!1178 = !DISubprogram(name: "allocator", scope: !1135, file: !715, line: 156, type: !1179, scopeLine: 156, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1179 = !DISubroutineType(types: !1180)
!1180 = !{null, !1181}
!1181 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1135, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1182 = !DISubprogram(name: "allocator", scope: !1135, file: !715, line: 159, type: !1183, scopeLine: 159, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1183 = !DISubroutineType(types: !1184)
!1184 = !{null, !1181, !1185}
!1185 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1186, size: 64)
!1186 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1135)
!1187 = !DISubprogram(name: "operator=", linkageName: "_ZNSaISt10shared_ptrIdEEaSERKS1_", scope: !1135, file: !715, line: 164, type: !1188, scopeLine: 164, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1188 = !DISubroutineType(types: !1189)
!1189 = !{!1190, !1181, !1185}
!1190 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1135, size: 64)
!1191 = !DISubprogram(name: "~allocator", scope: !1135, file: !715, line: 174, type: !1179, scopeLine: 174, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1192 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", file: !886, line: 435, baseType: !352)
!1193 = !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaISt10shared_ptrIdEEE8allocateERS2_mPKv", scope: !885, file: !886, line: 477, type: !1194, scopeLine: 477, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1194 = !DISubroutineType(types: !1195)
!1195 = !{!891, !1133, !1192, !1196}
!1196 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_void_pointer", file: !886, line: 429, baseType: !107)
!1197 = !DISubprogram(name: "deallocate", linkageName: "_ZNSt16allocator_traitsISaISt10shared_ptrIdEEE10deallocateERS2_PS1_m", scope: !885, file: !886, line: 495, type: !1198, scopeLine: 495, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1198 = !DISubroutineType(types: !1199)
!1199 = !{null, !1133, !891, !1192}
!1200 = !DISubprogram(name: "max_size", linkageName: "_ZNSt16allocator_traitsISaISt10shared_ptrIdEEE8max_sizeERKS2_", scope: !885, file: !886, line: 547, type: !1201, scopeLine: 547, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1201 = !DISubroutineType(types: !1202)
!1202 = !{!1203, !1204}
!1203 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", scope: !885, file: !886, line: 435, baseType: !352)
!1204 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1205, size: 64)
!1205 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1134)
!1206 = !DISubprogram(name: "select_on_container_copy_construction", linkageName: "_ZNSt16allocator_traitsISaISt10shared_ptrIdEEE37select_on_container_copy_constructionERKS2_", scope: !885, file: !886, line: 562, type: !1207, scopeLine: 562, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1207 = !DISubroutineType(types: !1208)
!1208 = !{!1134, !1204}
!1209 = !{!1210}
!1210 = !DITemplateTypeParameter(name: "_Alloc", type: !1135)
!1211 = !DISubprogram(name: "_S_select_on_copy", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt10shared_ptrIdEES2_E17_S_select_on_copyERKS3_", scope: !882, file: !880, line: 97, type: !1212, scopeLine: 97, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1212 = !DISubroutineType(types: !1213)
!1213 = !{!1135, !1185}
!1214 = !DISubprogram(name: "_S_on_swap", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt10shared_ptrIdEES2_E10_S_on_swapERS3_S5_", scope: !882, file: !880, line: 100, type: !1215, scopeLine: 100, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1215 = !DISubroutineType(types: !1216)
!1216 = !{null, !1190, !1190}
!1217 = !DISubprogram(name: "_S_propagate_on_copy_assign", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt10shared_ptrIdEES2_E27_S_propagate_on_copy_assignEv", scope: !882, file: !880, line: 103, type: !237, scopeLine: 103, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1218 = !DISubprogram(name: "_S_propagate_on_move_assign", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt10shared_ptrIdEES2_E27_S_propagate_on_move_assignEv", scope: !882, file: !880, line: 106, type: !237, scopeLine: 106, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1219 = !DISubprogram(name: "_S_propagate_on_swap", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt10shared_ptrIdEES2_E20_S_propagate_on_swapEv", scope: !882, file: !880, line: 109, type: !237, scopeLine: 109, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1220 = !DISubprogram(name: "_S_always_equal", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt10shared_ptrIdEES2_E15_S_always_equalEv", scope: !882, file: !880, line: 112, type: !237, scopeLine: 112, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1221 = !DISubprogram(name: "_S_nothrow_move", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt10shared_ptrIdEES2_E15_S_nothrow_moveEv", scope: !882, file: !880, line: 115, type: !237, scopeLine: 115, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1222 = !{!1210, !1223}
!1223 = !DITemplateTypeParameter(type: !893, defaulted: true)
!1224 = !DIDerivedType(tag: DW_TAG_typedef, name: "template rebind_alloc<std::shared_ptr<double> >", scope: !885, file: !886, line: 450, baseType: !1135)
!1225 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !875, baseType: !1226, extraData: i32 0)
!1226 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Vector_impl_data", scope: !872, file: !868, line: 92, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !1227, identifier: "_ZTSNSt12_Vector_baseISt10shared_ptrIdESaIS1_EE17_Vector_impl_dataE")
!1227 = !{!1228, !1231, !1232, !1233, !1237, !1241, !1246}
!1228 = !DIDerivedType(tag: DW_TAG_member, name: "_M_start", scope: !1226, file: !868, line: 94, baseType: !1229, size: 64)
!1229 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !872, file: !868, line: 90, baseType: !1230)
!1230 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !882, file: !880, line: 57, baseType: !891)
!1231 = !DIDerivedType(tag: DW_TAG_member, name: "_M_finish", scope: !1226, file: !868, line: 95, baseType: !1229, size: 64, offset: 64)
!1232 = !DIDerivedType(tag: DW_TAG_member, name: "_M_end_of_storage", scope: !1226, file: !868, line: 96, baseType: !1229, size: 64, offset: 128)
!1233 = !DISubprogram(name: "_Vector_impl_data", scope: !1226, file: !868, line: 99, type: !1234, scopeLine: 99, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1234 = !DISubroutineType(types: !1235)
!1235 = !{null, !1236}
!1236 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1226, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1237 = !DISubprogram(name: "_Vector_impl_data", scope: !1226, file: !868, line: 105, type: !1238, scopeLine: 105, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1238 = !DISubroutineType(types: !1239)
!1239 = !{null, !1236, !1240}
!1240 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1226, size: 64)
!1241 = !DISubprogram(name: "_M_copy_data", linkageName: "_ZNSt12_Vector_baseISt10shared_ptrIdESaIS1_EE17_Vector_impl_data12_M_copy_dataERKS4_", scope: !1226, file: !868, line: 113, type: !1242, scopeLine: 113, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1242 = !DISubroutineType(types: !1243)
!1243 = !{null, !1236, !1244}
!1244 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1245, size: 64)
!1245 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1226)
!1246 = !DISubprogram(name: "_M_swap_data", linkageName: "_ZNSt12_Vector_baseISt10shared_ptrIdESaIS1_EE17_Vector_impl_data12_M_swap_dataERS4_", scope: !1226, file: !868, line: 122, type: !1247, scopeLine: 122, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1247 = !DISubroutineType(types: !1248)
!1248 = !{null, !1236, !1249}
!1249 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1226, size: 64)
!1250 = !DISubprogram(name: "_Vector_impl", scope: !875, file: !868, line: 137, type: !1251, scopeLine: 137, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1251 = !DISubroutineType(types: !1252)
!1252 = !{null, !1253}
!1253 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !875, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1254 = !DISubprogram(name: "_Vector_impl", scope: !875, file: !868, line: 143, type: !1255, scopeLine: 143, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1255 = !DISubroutineType(types: !1256)
!1256 = !{null, !1253, !1257}
!1257 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1258, size: 64)
!1258 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !878)
!1259 = !DISubprogram(name: "_Vector_impl", scope: !875, file: !868, line: 151, type: !1260, scopeLine: 151, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1260 = !DISubroutineType(types: !1261)
!1261 = !{null, !1253, !1262}
!1262 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !875, size: 64)
!1263 = !DISubprogram(name: "_Vector_impl", scope: !875, file: !868, line: 156, type: !1264, scopeLine: 156, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1264 = !DISubroutineType(types: !1265)
!1265 = !{null, !1253, !1266}
!1266 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !878, size: 64)
!1267 = !DISubprogram(name: "_Vector_impl", scope: !875, file: !868, line: 161, type: !1268, scopeLine: 161, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1268 = !DISubroutineType(types: !1269)
!1269 = !{null, !1253, !1266, !1262}
!1270 = !DISubprogram(name: "_M_get_Tp_allocator", linkageName: "_ZNSt12_Vector_baseISt10shared_ptrIdESaIS1_EE19_M_get_Tp_allocatorEv", scope: !872, file: !868, line: 298, type: !1271, scopeLine: 298, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1271 = !DISubroutineType(types: !1272)
!1272 = !{!1273, !1274}
!1273 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !878, size: 64)
!1274 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !872, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1275 = !DISubprogram(name: "_M_get_Tp_allocator", linkageName: "_ZNKSt12_Vector_baseISt10shared_ptrIdESaIS1_EE19_M_get_Tp_allocatorEv", scope: !872, file: !868, line: 303, type: !1276, scopeLine: 303, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1276 = !DISubroutineType(types: !1277)
!1277 = !{!1257, !1278}
!1278 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1279, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1279 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !872)
!1280 = !DISubprogram(name: "get_allocator", linkageName: "_ZNKSt12_Vector_baseISt10shared_ptrIdESaIS1_EE13get_allocatorEv", scope: !872, file: !868, line: 308, type: !1281, scopeLine: 308, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1281 = !DISubroutineType(types: !1282)
!1282 = !{!1283, !1278}
!1283 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !872, file: !868, line: 294, baseType: !1135)
!1284 = !DISubprogram(name: "_Vector_base", scope: !872, file: !868, line: 312, type: !1285, scopeLine: 312, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1285 = !DISubroutineType(types: !1286)
!1286 = !{null, !1274}
!1287 = !DISubprogram(name: "_Vector_base", scope: !872, file: !868, line: 318, type: !1288, scopeLine: 318, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1288 = !DISubroutineType(types: !1289)
!1289 = !{null, !1274, !1290}
!1290 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1291, size: 64)
!1291 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1283)
!1292 = !DISubprogram(name: "_Vector_base", scope: !872, file: !868, line: 324, type: !1293, scopeLine: 324, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1293 = !DISubroutineType(types: !1294)
!1294 = !{null, !1274, !352}
!1295 = !DISubprogram(name: "_Vector_base", scope: !872, file: !868, line: 330, type: !1296, scopeLine: 330, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1296 = !DISubroutineType(types: !1297)
!1297 = !{null, !1274, !352, !1290}
!1298 = !DISubprogram(name: "_Vector_base", scope: !872, file: !868, line: 335, type: !1299, scopeLine: 335, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1299 = !DISubroutineType(types: !1300)
!1300 = !{null, !1274, !1301}
!1301 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !872, size: 64)
!1302 = !DISubprogram(name: "_Vector_base", scope: !872, file: !868, line: 340, type: !1303, scopeLine: 340, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1303 = !DISubroutineType(types: !1304)
!1304 = !{null, !1274, !1266}
!1305 = !DISubprogram(name: "_Vector_base", scope: !872, file: !868, line: 344, type: !1306, scopeLine: 344, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1306 = !DISubroutineType(types: !1307)
!1307 = !{null, !1274, !1301, !1290}
!1308 = !DISubprogram(name: "_Vector_base", scope: !872, file: !868, line: 358, type: !1309, scopeLine: 358, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1309 = !DISubroutineType(types: !1310)
!1310 = !{null, !1274, !1290, !1301}
!1311 = !DISubprogram(name: "~_Vector_base", scope: !872, file: !868, line: 364, type: !1285, scopeLine: 364, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1312 = !DISubprogram(name: "_M_allocate", linkageName: "_ZNSt12_Vector_baseISt10shared_ptrIdESaIS1_EE11_M_allocateEm", scope: !872, file: !868, line: 375, type: !1313, scopeLine: 375, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1313 = !DISubroutineType(types: !1314)
!1314 = !{!1229, !1274, !352}
!1315 = !DISubprogram(name: "_M_deallocate", linkageName: "_ZNSt12_Vector_baseISt10shared_ptrIdESaIS1_EE13_M_deallocateEPS1_m", scope: !872, file: !868, line: 383, type: !1316, scopeLine: 383, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1316 = !DISubroutineType(types: !1317)
!1317 = !{null, !1274, !1229, !352}
!1318 = !DISubprogram(name: "_M_create_storage", linkageName: "_ZNSt12_Vector_baseISt10shared_ptrIdESaIS1_EE17_M_create_storageEm", scope: !872, file: !868, line: 393, type: !1293, scopeLine: 393, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1319 = !{!1177, !1210}
!1320 = !DISubprogram(name: "_S_nothrow_relocate", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EE19_S_nothrow_relocateESt17integral_constantIbLb1EE", scope: !869, file: !868, line: 465, type: !1321, scopeLine: 465, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1321 = !DISubroutineType(types: !1322)
!1322 = !{!17, !1323}
!1323 = !DIDerivedType(tag: DW_TAG_typedef, name: "true_type", scope: !5, file: !254, line: 82, baseType: !1324)
!1324 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "integral_constant<bool, true>", scope: !5, file: !254, line: 62, size: 8, flags: DIFlagTypePassByValue, elements: !1325, templateParams: !1335, identifier: "_ZTSSt17integral_constantIbLb1EE")
!1325 = !{!1326, !1328, !1334}
!1326 = !DIDerivedType(tag: DW_TAG_variable, name: "value", scope: !1324, file: !254, line: 64, baseType: !1327, flags: DIFlagStaticMember, extraData: i1 true)
!1327 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !17)
!1328 = !DISubprogram(name: "operator bool", linkageName: "_ZNKSt17integral_constantIbLb1EEcvbEv", scope: !1324, file: !254, line: 67, type: !1329, scopeLine: 67, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1329 = !DISubroutineType(types: !1330)
!1330 = !{!1331, !1332}
!1331 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !1324, file: !254, line: 65, baseType: !17)
!1332 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1333, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1333 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1324)
!1334 = !DISubprogram(name: "operator()", linkageName: "_ZNKSt17integral_constantIbLb1EEclEv", scope: !1324, file: !254, line: 72, type: !1329, scopeLine: 72, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1335 = !{!1336, !1337}
!1336 = !DITemplateTypeParameter(name: "_Tp", type: !17)
!1337 = !DITemplateValueParameter(name: "__v", type: !17, value: i1 true)
!1338 = !DISubprogram(name: "_S_nothrow_relocate", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EE19_S_nothrow_relocateESt17integral_constantIbLb0EE", scope: !869, file: !868, line: 474, type: !1339, scopeLine: 474, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1339 = !DISubroutineType(types: !1340)
!1340 = !{!17, !1341}
!1341 = !DIDerivedType(tag: DW_TAG_typedef, name: "false_type", scope: !5, file: !254, line: 85, baseType: !1342)
!1342 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "integral_constant<bool, false>", scope: !5, file: !254, line: 62, size: 8, flags: DIFlagTypePassByValue, elements: !1343, templateParams: !1352, identifier: "_ZTSSt17integral_constantIbLb0EE")
!1343 = !{!1344, !1345, !1351}
!1344 = !DIDerivedType(tag: DW_TAG_variable, name: "value", scope: !1342, file: !254, line: 64, baseType: !1327, flags: DIFlagStaticMember, extraData: i1 false)
!1345 = !DISubprogram(name: "operator bool", linkageName: "_ZNKSt17integral_constantIbLb0EEcvbEv", scope: !1342, file: !254, line: 67, type: !1346, scopeLine: 67, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1346 = !DISubroutineType(types: !1347)
!1347 = !{!1348, !1349}
!1348 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !1342, file: !254, line: 65, baseType: !17)
!1349 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1350, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1350 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1342)
!1351 = !DISubprogram(name: "operator()", linkageName: "_ZNKSt17integral_constantIbLb0EEclEv", scope: !1342, file: !254, line: 72, type: !1346, scopeLine: 72, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1352 = !{!1336, !1353}
!1353 = !DITemplateValueParameter(name: "__v", type: !17, value: i1 false)
!1354 = !DISubprogram(name: "_S_use_relocate", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EE15_S_use_relocateEv", scope: !869, file: !868, line: 478, type: !237, scopeLine: 478, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1355 = !DISubprogram(name: "_S_do_relocate", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EE14_S_do_relocateEPS1_S4_S4_RS2_St17integral_constantIbLb1EE", scope: !869, file: !868, line: 487, type: !1356, scopeLine: 487, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1356 = !DISubroutineType(types: !1357)
!1357 = !{!1358, !1358, !1358, !1358, !1359, !1323}
!1358 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !869, file: !868, line: 449, baseType: !1229, flags: DIFlagPublic)
!1359 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !867, size: 64)
!1360 = !DISubprogram(name: "_S_do_relocate", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EE14_S_do_relocateEPS1_S4_S4_RS2_St17integral_constantIbLb0EE", scope: !869, file: !868, line: 494, type: !1361, scopeLine: 494, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1361 = !DISubroutineType(types: !1362)
!1362 = !{!1358, !1358, !1358, !1358, !1359, !1341}
!1363 = !DISubprogram(name: "_S_relocate", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EE11_S_relocateEPS1_S4_S4_RS2_", scope: !869, file: !868, line: 499, type: !1364, scopeLine: 499, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1364 = !DISubroutineType(types: !1365)
!1365 = !{!1358, !1358, !1358, !1358, !1359}
!1366 = !DISubprogram(name: "vector", scope: !869, file: !868, line: 526, type: !1367, scopeLine: 526, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1367 = !DISubroutineType(types: !1368)
!1368 = !{null, !1369}
!1369 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !869, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1370 = !DISubprogram(name: "vector", scope: !869, file: !868, line: 537, type: !1371, scopeLine: 537, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1371 = !DISubroutineType(types: !1372)
!1372 = !{null, !1369, !1373}
!1373 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1374, size: 64)
!1374 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1375)
!1375 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !869, file: !868, line: 460, baseType: !1135, flags: DIFlagPublic)
!1376 = !DISubprogram(name: "vector", scope: !869, file: !868, line: 551, type: !1377, scopeLine: 551, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1377 = !DISubroutineType(types: !1378)
!1378 = !{null, !1369, !1379, !1373}
!1379 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", file: !868, line: 458, baseType: !352, flags: DIFlagPublic)
!1380 = !DISubprogram(name: "vector", scope: !869, file: !868, line: 564, type: !1381, scopeLine: 564, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1381 = !DISubroutineType(types: !1382)
!1382 = !{null, !1369, !1379, !1383, !1373}
!1383 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1384, size: 64)
!1384 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1385)
!1385 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !869, file: !868, line: 448, baseType: !893, flags: DIFlagPublic)
!1386 = !DISubprogram(name: "vector", scope: !869, file: !868, line: 596, type: !1387, scopeLine: 596, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1387 = !DISubroutineType(types: !1388)
!1388 = !{null, !1369, !1389}
!1389 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1390, size: 64)
!1390 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !869)
!1391 = !DISubprogram(name: "vector", scope: !869, file: !868, line: 615, type: !1392, scopeLine: 615, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1392 = !DISubroutineType(types: !1393)
!1393 = !{null, !1369, !1394}
!1394 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !869, size: 64)
!1395 = !DISubprogram(name: "vector", scope: !869, file: !868, line: 619, type: !1396, scopeLine: 619, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1396 = !DISubroutineType(types: !1397)
!1397 = !{null, !1369, !1389, !1398}
!1398 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1399, size: 64)
!1399 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1400)
!1400 = !DIDerivedType(tag: DW_TAG_typedef, name: "__type_identity_t<allocator_type>", scope: !5, file: !254, line: 128, baseType: !1401)
!1401 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !1402, file: !254, line: 125, baseType: !1135)
!1402 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__type_identity<std::allocator<std::shared_ptr<double> > >", scope: !5, file: !254, line: 124, size: 8, flags: DIFlagTypePassByValue, elements: !99, templateParams: !1403, identifier: "_ZTSSt15__type_identityISaISt10shared_ptrIdEEE")
!1403 = !{!1404}
!1404 = !DITemplateTypeParameter(name: "_Type", type: !1135)
!1405 = !DISubprogram(name: "vector", scope: !869, file: !868, line: 630, type: !1406, scopeLine: 630, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1406 = !DISubroutineType(types: !1407)
!1407 = !{null, !1369, !1394, !1373, !1323}
!1408 = !DISubprogram(name: "vector", scope: !869, file: !868, line: 635, type: !1409, scopeLine: 635, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1409 = !DISubroutineType(types: !1410)
!1410 = !{null, !1369, !1394, !1373, !1341}
!1411 = !DISubprogram(name: "vector", scope: !869, file: !868, line: 654, type: !1412, scopeLine: 654, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1412 = !DISubroutineType(types: !1413)
!1413 = !{null, !1369, !1394, !1398}
!1414 = !DISubprogram(name: "vector", scope: !869, file: !868, line: 673, type: !1415, scopeLine: 673, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1415 = !DISubroutineType(types: !1416)
!1416 = !{null, !1369, !1417, !1373}
!1417 = !DICompositeType(tag: DW_TAG_class_type, name: "initializer_list<std::shared_ptr<double> >", scope: !5, file: !1418, line: 47, size: 128, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16initializer_listISt10shared_ptrIdEE")
!1418 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/initializer_list", directory: "")
!1419 = !DISubprogram(name: "~vector", scope: !869, file: !868, line: 728, type: !1367, scopeLine: 728, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1420 = !DISubprogram(name: "operator=", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EEaSERKS3_", scope: !869, file: !868, line: 746, type: !1421, scopeLine: 746, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1421 = !DISubroutineType(types: !1422)
!1422 = !{!1423, !1369, !1389}
!1423 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !869, size: 64)
!1424 = !DISubprogram(name: "operator=", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EEaSEOS3_", scope: !869, file: !868, line: 761, type: !1425, scopeLine: 761, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1425 = !DISubroutineType(types: !1426)
!1426 = !{!1423, !1369, !1394}
!1427 = !DISubprogram(name: "operator=", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EEaSESt16initializer_listIS1_E", scope: !869, file: !868, line: 783, type: !1428, scopeLine: 783, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1428 = !DISubroutineType(types: !1429)
!1429 = !{!1423, !1369, !1417}
!1430 = !DISubprogram(name: "assign", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EE6assignEmRKS1_", scope: !869, file: !868, line: 803, type: !1431, scopeLine: 803, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1431 = !DISubroutineType(types: !1432)
!1432 = !{null, !1369, !1379, !1383}
!1433 = !DISubprogram(name: "assign", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EE6assignESt16initializer_listIS1_E", scope: !869, file: !868, line: 850, type: !1434, scopeLine: 850, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1434 = !DISubroutineType(types: !1435)
!1435 = !{null, !1369, !1417}
!1436 = !DISubprogram(name: "begin", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EE5beginEv", scope: !869, file: !868, line: 868, type: !1437, scopeLine: 868, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1437 = !DISubroutineType(types: !1438)
!1438 = !{!1439, !1369}
!1439 = !DIDerivedType(tag: DW_TAG_typedef, name: "iterator", scope: !869, file: !868, line: 453, baseType: !1440, flags: DIFlagPublic)
!1440 = !DICompositeType(tag: DW_TAG_class_type, name: "__normal_iterator<std::shared_ptr<double> *, std::vector<std::shared_ptr<double>, std::allocator<std::shared_ptr<double> > > >", scope: !23, file: !1441, line: 1043, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSN9__gnu_cxx17__normal_iteratorIPSt10shared_ptrIdESt6vectorIS2_SaIS2_EEEE")
!1441 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_iterator.h", directory: "", checksumkind: CSK_MD5, checksum: "bea55f548d6c981fe14b47f481b3c513")
!1442 = !DISubprogram(name: "begin", linkageName: "_ZNKSt6vectorISt10shared_ptrIdESaIS1_EE5beginEv", scope: !869, file: !868, line: 878, type: !1443, scopeLine: 878, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1443 = !DISubroutineType(types: !1444)
!1444 = !{!1445, !1447}
!1445 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_iterator", scope: !869, file: !868, line: 455, baseType: !1446, flags: DIFlagPublic)
!1446 = !DICompositeType(tag: DW_TAG_class_type, name: "__normal_iterator<const std::shared_ptr<double> *, std::vector<std::shared_ptr<double>, std::allocator<std::shared_ptr<double> > > >", scope: !23, file: !1441, line: 1043, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSN9__gnu_cxx17__normal_iteratorIPKSt10shared_ptrIdESt6vectorIS2_SaIS2_EEEE")
!1447 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1390, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1448 = !DISubprogram(name: "end", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EE3endEv", scope: !869, file: !868, line: 888, type: !1437, scopeLine: 888, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1449 = !DISubprogram(name: "end", linkageName: "_ZNKSt6vectorISt10shared_ptrIdESaIS1_EE3endEv", scope: !869, file: !868, line: 898, type: !1443, scopeLine: 898, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1450 = !DISubprogram(name: "rbegin", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EE6rbeginEv", scope: !869, file: !868, line: 908, type: !1451, scopeLine: 908, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1451 = !DISubroutineType(types: !1452)
!1452 = !{!1453, !1369}
!1453 = !DIDerivedType(tag: DW_TAG_typedef, name: "reverse_iterator", scope: !869, file: !868, line: 457, baseType: !1454, flags: DIFlagPublic)
!1454 = !DICompositeType(tag: DW_TAG_class_type, name: "reverse_iterator<__gnu_cxx::__normal_iterator<std::shared_ptr<double> *, std::vector<std::shared_ptr<double>, std::allocator<std::shared_ptr<double> > > > >", scope: !5, file: !1441, line: 132, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16reverse_iteratorIN9__gnu_cxx17__normal_iteratorIPSt10shared_ptrIdESt6vectorIS3_SaIS3_EEEEE")
!1455 = !DISubprogram(name: "rbegin", linkageName: "_ZNKSt6vectorISt10shared_ptrIdESaIS1_EE6rbeginEv", scope: !869, file: !868, line: 918, type: !1456, scopeLine: 918, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1456 = !DISubroutineType(types: !1457)
!1457 = !{!1458, !1447}
!1458 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reverse_iterator", scope: !869, file: !868, line: 456, baseType: !1459, flags: DIFlagPublic)
!1459 = !DICompositeType(tag: DW_TAG_class_type, name: "reverse_iterator<__gnu_cxx::__normal_iterator<const std::shared_ptr<double> *, std::vector<std::shared_ptr<double>, std::allocator<std::shared_ptr<double> > > > >", scope: !5, file: !1441, line: 132, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16reverse_iteratorIN9__gnu_cxx17__normal_iteratorIPKSt10shared_ptrIdESt6vectorIS3_SaIS3_EEEEE")
!1460 = !DISubprogram(name: "rend", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EE4rendEv", scope: !869, file: !868, line: 928, type: !1451, scopeLine: 928, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1461 = !DISubprogram(name: "rend", linkageName: "_ZNKSt6vectorISt10shared_ptrIdESaIS1_EE4rendEv", scope: !869, file: !868, line: 938, type: !1456, scopeLine: 938, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1462 = !DISubprogram(name: "cbegin", linkageName: "_ZNKSt6vectorISt10shared_ptrIdESaIS1_EE6cbeginEv", scope: !869, file: !868, line: 949, type: !1443, scopeLine: 949, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1463 = !DISubprogram(name: "cend", linkageName: "_ZNKSt6vectorISt10shared_ptrIdESaIS1_EE4cendEv", scope: !869, file: !868, line: 959, type: !1443, scopeLine: 959, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1464 = !DISubprogram(name: "crbegin", linkageName: "_ZNKSt6vectorISt10shared_ptrIdESaIS1_EE7crbeginEv", scope: !869, file: !868, line: 969, type: !1456, scopeLine: 969, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1465 = !DISubprogram(name: "crend", linkageName: "_ZNKSt6vectorISt10shared_ptrIdESaIS1_EE5crendEv", scope: !869, file: !868, line: 979, type: !1456, scopeLine: 979, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1466 = !DISubprogram(name: "size", linkageName: "_ZNKSt6vectorISt10shared_ptrIdESaIS1_EE4sizeEv", scope: !869, file: !868, line: 987, type: !1467, scopeLine: 987, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1467 = !DISubroutineType(types: !1468)
!1468 = !{!1379, !1447}
!1469 = !DISubprogram(name: "max_size", linkageName: "_ZNKSt6vectorISt10shared_ptrIdESaIS1_EE8max_sizeEv", scope: !869, file: !868, line: 993, type: !1467, scopeLine: 993, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1470 = !DISubprogram(name: "resize", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EE6resizeEm", scope: !869, file: !868, line: 1008, type: !1471, scopeLine: 1008, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1471 = !DISubroutineType(types: !1472)
!1472 = !{null, !1369, !1379}
!1473 = !DISubprogram(name: "resize", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EE6resizeEmRKS1_", scope: !869, file: !868, line: 1029, type: !1431, scopeLine: 1029, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1474 = !DISubprogram(name: "shrink_to_fit", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EE13shrink_to_fitEv", scope: !869, file: !868, line: 1063, type: !1367, scopeLine: 1063, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1475 = !DISubprogram(name: "capacity", linkageName: "_ZNKSt6vectorISt10shared_ptrIdESaIS1_EE8capacityEv", scope: !869, file: !868, line: 1073, type: !1467, scopeLine: 1073, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1476 = !DISubprogram(name: "empty", linkageName: "_ZNKSt6vectorISt10shared_ptrIdESaIS1_EE5emptyEv", scope: !869, file: !868, line: 1083, type: !1477, scopeLine: 1083, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1477 = !DISubroutineType(types: !1478)
!1478 = !{!17, !1447}
!1479 = !DISubprogram(name: "reserve", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EE7reserveEm", scope: !869, file: !868, line: 1105, type: !1471, scopeLine: 1105, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1480 = !DISubprogram(name: "operator[]", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EEixEm", scope: !869, file: !868, line: 1121, type: !1481, scopeLine: 1121, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1481 = !DISubroutineType(types: !1482)
!1482 = !{!1483, !1369, !1379}
!1483 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !869, file: !868, line: 451, baseType: !1484, flags: DIFlagPublic)
!1484 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !882, file: !880, line: 62, baseType: !1485)
!1485 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1486, size: 64)
!1486 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !882, file: !880, line: 56, baseType: !1487)
!1487 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !885, file: !886, line: 417, baseType: !893)
!1488 = !DISubprogram(name: "operator[]", linkageName: "_ZNKSt6vectorISt10shared_ptrIdESaIS1_EEixEm", scope: !869, file: !868, line: 1140, type: !1489, scopeLine: 1140, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1489 = !DISubroutineType(types: !1490)
!1490 = !{!1491, !1447, !1379}
!1491 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !869, file: !868, line: 452, baseType: !1492, flags: DIFlagPublic)
!1492 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !882, file: !880, line: 63, baseType: !1493)
!1493 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1494, size: 64)
!1494 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1486)
!1495 = !DISubprogram(name: "_M_range_check", linkageName: "_ZNKSt6vectorISt10shared_ptrIdESaIS1_EE14_M_range_checkEm", scope: !869, file: !868, line: 1150, type: !1496, scopeLine: 1150, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1496 = !DISubroutineType(types: !1497)
!1497 = !{null, !1447, !1379}
!1498 = !DISubprogram(name: "at", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EE2atEm", scope: !869, file: !868, line: 1173, type: !1481, scopeLine: 1173, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1499 = !DISubprogram(name: "at", linkageName: "_ZNKSt6vectorISt10shared_ptrIdESaIS1_EE2atEm", scope: !869, file: !868, line: 1192, type: !1489, scopeLine: 1192, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1500 = !DISubprogram(name: "front", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EE5frontEv", scope: !869, file: !868, line: 1204, type: !1501, scopeLine: 1204, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1501 = !DISubroutineType(types: !1502)
!1502 = !{!1483, !1369}
!1503 = !DISubprogram(name: "front", linkageName: "_ZNKSt6vectorISt10shared_ptrIdESaIS1_EE5frontEv", scope: !869, file: !868, line: 1216, type: !1504, scopeLine: 1216, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1504 = !DISubroutineType(types: !1505)
!1505 = !{!1491, !1447}
!1506 = !DISubprogram(name: "back", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EE4backEv", scope: !869, file: !868, line: 1228, type: !1501, scopeLine: 1228, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1507 = !DISubprogram(name: "back", linkageName: "_ZNKSt6vectorISt10shared_ptrIdESaIS1_EE4backEv", scope: !869, file: !868, line: 1240, type: !1504, scopeLine: 1240, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1508 = !DISubprogram(name: "data", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EE4dataEv", scope: !869, file: !868, line: 1255, type: !1509, scopeLine: 1255, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1509 = !DISubroutineType(types: !1510)
!1510 = !{!892, !1369}
!1511 = !DISubprogram(name: "data", linkageName: "_ZNKSt6vectorISt10shared_ptrIdESaIS1_EE4dataEv", scope: !869, file: !868, line: 1260, type: !1512, scopeLine: 1260, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1512 = !DISubroutineType(types: !1513)
!1513 = !{!1163, !1447}
!1514 = !DISubprogram(name: "push_back", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EE9push_backERKS1_", scope: !869, file: !868, line: 1276, type: !1515, scopeLine: 1276, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1515 = !DISubroutineType(types: !1516)
!1516 = !{null, !1369, !1383}
!1517 = !DISubprogram(name: "push_back", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EE9push_backEOS1_", scope: !869, file: !868, line: 1293, type: !1518, scopeLine: 1293, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1518 = !DISubroutineType(types: !1519)
!1519 = !{null, !1369, !1520}
!1520 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1385, size: 64)
!1521 = !DISubprogram(name: "pop_back", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EE8pop_backEv", scope: !869, file: !868, line: 1317, type: !1367, scopeLine: 1317, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1522 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EE6insertEN9__gnu_cxx17__normal_iteratorIPKS1_S3_EERS6_", scope: !869, file: !868, line: 1357, type: !1523, scopeLine: 1357, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1523 = !DISubroutineType(types: !1524)
!1524 = !{!1439, !1369, !1445, !1383}
!1525 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EE6insertEN9__gnu_cxx17__normal_iteratorIPKS1_S3_EEOS1_", scope: !869, file: !868, line: 1388, type: !1526, scopeLine: 1388, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1526 = !DISubroutineType(types: !1527)
!1527 = !{!1439, !1369, !1445, !1520}
!1528 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EE6insertEN9__gnu_cxx17__normal_iteratorIPKS1_S3_EESt16initializer_listIS1_E", scope: !869, file: !868, line: 1406, type: !1529, scopeLine: 1406, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1529 = !DISubroutineType(types: !1530)
!1530 = !{!1439, !1369, !1445, !1417}
!1531 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EE6insertEN9__gnu_cxx17__normal_iteratorIPKS1_S3_EEmRS6_", scope: !869, file: !868, line: 1432, type: !1532, scopeLine: 1432, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1532 = !DISubroutineType(types: !1533)
!1533 = !{!1439, !1369, !1445, !1379, !1383}
!1534 = !DISubprogram(name: "erase", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EE5eraseEN9__gnu_cxx17__normal_iteratorIPKS1_S3_EE", scope: !869, file: !868, line: 1529, type: !1535, scopeLine: 1529, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1535 = !DISubroutineType(types: !1536)
!1536 = !{!1439, !1369, !1445}
!1537 = !DISubprogram(name: "erase", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EE5eraseEN9__gnu_cxx17__normal_iteratorIPKS1_S3_EES8_", scope: !869, file: !868, line: 1557, type: !1538, scopeLine: 1557, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1538 = !DISubroutineType(types: !1539)
!1539 = !{!1439, !1369, !1445, !1445}
!1540 = !DISubprogram(name: "swap", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EE4swapERS3_", scope: !869, file: !868, line: 1581, type: !1541, scopeLine: 1581, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1541 = !DISubroutineType(types: !1542)
!1542 = !{null, !1369, !1423}
!1543 = !DISubprogram(name: "clear", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EE5clearEv", scope: !869, file: !868, line: 1600, type: !1367, scopeLine: 1600, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1544 = !DISubprogram(name: "_M_fill_initialize", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EE18_M_fill_initializeEmRKS1_", scope: !869, file: !868, line: 1699, type: !1431, scopeLine: 1699, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1545 = !DISubprogram(name: "_M_default_initialize", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EE21_M_default_initializeEm", scope: !869, file: !868, line: 1710, type: !1471, scopeLine: 1710, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1546 = !DISubprogram(name: "_M_fill_assign", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EE14_M_fill_assignEmRKS1_", scope: !869, file: !868, line: 1757, type: !1431, scopeLine: 1757, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1547 = !DISubprogram(name: "_M_fill_insert", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EE14_M_fill_insertEN9__gnu_cxx17__normal_iteratorIPS1_S3_EEmRKS1_", scope: !869, file: !868, line: 1801, type: !1548, scopeLine: 1801, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1548 = !DISubroutineType(types: !1549)
!1549 = !{null, !1369, !1439, !1379, !1383}
!1550 = !DISubprogram(name: "_M_default_append", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EE17_M_default_appendEm", scope: !869, file: !868, line: 1807, type: !1471, scopeLine: 1807, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1551 = !DISubprogram(name: "_M_shrink_to_fit", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EE16_M_shrink_to_fitEv", scope: !869, file: !868, line: 1811, type: !1552, scopeLine: 1811, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1552 = !DISubroutineType(types: !1553)
!1553 = !{!17, !1369}
!1554 = !DISubprogram(name: "_M_insert_rval", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EE14_M_insert_rvalEN9__gnu_cxx17__normal_iteratorIPKS1_S3_EEOS1_", scope: !869, file: !868, line: 1873, type: !1526, scopeLine: 1873, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1555 = !DISubprogram(name: "_M_emplace_aux", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EE14_M_emplace_auxEN9__gnu_cxx17__normal_iteratorIPKS1_S3_EEOS1_", scope: !869, file: !868, line: 1884, type: !1526, scopeLine: 1884, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1556 = !DISubprogram(name: "_M_check_len", linkageName: "_ZNKSt6vectorISt10shared_ptrIdESaIS1_EE12_M_check_lenEmPKc", scope: !869, file: !868, line: 1891, type: !1557, scopeLine: 1891, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1557 = !DISubroutineType(types: !1558)
!1558 = !{!1559, !1447, !1379, !1560}
!1559 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", scope: !869, file: !868, line: 458, baseType: !352, flags: DIFlagPublic)
!1560 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1561, size: 64)
!1561 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1562)
!1562 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!1563 = !DISubprogram(name: "_S_check_init_len", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EE17_S_check_init_lenEmRKS2_", scope: !869, file: !868, line: 1902, type: !1564, scopeLine: 1902, flags: DIFlagProtected | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1564 = !DISubroutineType(types: !1565)
!1565 = !{!1559, !1379, !1373}
!1566 = !DISubprogram(name: "_S_max_size", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EE11_S_max_sizeERKS2_", scope: !869, file: !868, line: 1911, type: !1567, scopeLine: 1911, flags: DIFlagProtected | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1567 = !DISubroutineType(types: !1568)
!1568 = !{!1559, !1569}
!1569 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1570, size: 64)
!1570 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !867)
!1571 = !DISubprogram(name: "_M_erase_at_end", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EE15_M_erase_at_endEPS1_", scope: !869, file: !868, line: 1928, type: !1572, scopeLine: 1928, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1572 = !DISubroutineType(types: !1573)
!1573 = !{null, !1369, !1358}
!1574 = !DISubprogram(name: "_M_erase", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EE8_M_eraseEN9__gnu_cxx17__normal_iteratorIPS1_S3_EE", scope: !869, file: !868, line: 1941, type: !1575, scopeLine: 1941, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1575 = !DISubroutineType(types: !1576)
!1576 = !{!1439, !1369, !1439}
!1577 = !DISubprogram(name: "_M_erase", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EE8_M_eraseEN9__gnu_cxx17__normal_iteratorIPS1_S3_EES7_", scope: !869, file: !868, line: 1945, type: !1578, scopeLine: 1945, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1578 = !DISubroutineType(types: !1579)
!1579 = !{!1439, !1369, !1439, !1439}
!1580 = !DISubprogram(name: "_M_move_assign", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EE14_M_move_assignEOS3_St17integral_constantIbLb1EE", scope: !869, file: !868, line: 1954, type: !1581, scopeLine: 1954, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1581 = !DISubroutineType(types: !1582)
!1582 = !{null, !1369, !1394, !1323}
!1583 = !DISubprogram(name: "_M_move_assign", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EE14_M_move_assignEOS3_St17integral_constantIbLb0EE", scope: !869, file: !868, line: 1966, type: !1584, scopeLine: 1966, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1584 = !DISubroutineType(types: !1585)
!1585 = !{null, !1369, !1394, !1341}
!1586 = !{!1177, !1587}
!1587 = !DITemplateTypeParameter(name: "_Alloc", type: !1135, defaulted: true)
!1588 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1022, size: 64)
!1589 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "Buffer", file: !19, line: 46, size: 128, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !1590, identifier: "_ZTS6Buffer")
!1590 = !{!1591, !1592, !1593, !1597, !1602, !1606, !1609}
!1591 = !DIDerivedType(tag: DW_TAG_member, name: "size_", scope: !1589, file: !19, line: 65, baseType: !735, size: 32)
!1592 = !DIDerivedType(tag: DW_TAG_member, name: "data_", scope: !1589, file: !19, line: 66, baseType: !159, size: 64, offset: 64)
!1593 = !DISubprogram(name: "Buffer", scope: !1589, file: !19, line: 48, type: !1594, scopeLine: 48, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1594 = !DISubroutineType(types: !1595)
!1595 = !{null, !1596, !841, !735}
!1596 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1589, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1597 = !DISubprogram(name: "Buffer", scope: !1589, file: !19, line: 53, type: !1598, scopeLine: 53, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!1598 = !DISubroutineType(types: !1599)
!1599 = !{null, !1596, !1600}
!1600 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1601, size: 64)
!1601 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1589)
!1602 = !DISubprogram(name: "operator=", linkageName: "_ZN6BufferaSERKS_", scope: !1589, file: !19, line: 54, type: !1603, scopeLine: 54, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!1603 = !DISubroutineType(types: !1604)
!1604 = !{!1605, !1596, !1600}
!1605 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1589, size: 64)
!1606 = !DISubprogram(name: "~Buffer", scope: !1589, file: !19, line: 55, type: !1607, scopeLine: 55, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1607 = !DISubroutineType(types: !1608)
!1608 = !{null, !1596}
!1609 = !DISubprogram(name: "sum", linkageName: "_ZNK6Buffer3sumEv", scope: !1589, file: !19, line: 56, type: !1610, scopeLine: 56, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1610 = !DISubroutineType(types: !1611)
!1611 = !{!30, !1612}
!1612 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1601, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1613 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "allocator<std::_Sp_counted_ptr_inplace<double, std::allocator<void>, (__gnu_cxx::_Lock_policy)2> >", scope: !5, file: !715, line: 124, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !1614, templateParams: !1670, identifier: "_ZTSSaISt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EEE")
!1614 = !{!1615, !1656, !1660, !1665, !1669}
!1615 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1613, baseType: !1616, flags: DIFlagPublic, extraData: i32 0)
!1616 = !DIDerivedType(tag: DW_TAG_typedef, name: "__allocator_base<std::_Sp_counted_ptr_inplace<double, std::allocator<void>, (__gnu_cxx::_Lock_policy)2> >", scope: !5, file: !1139, line: 47, baseType: !1617)
!1617 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__new_allocator<std::_Sp_counted_ptr_inplace<double, std::allocator<void>, (__gnu_cxx::_Lock_policy)2> >", scope: !5, file: !1141, line: 56, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !1618, templateParams: !1654, identifier: "_ZTSSt15__new_allocatorISt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EEE")
!1618 = !{!1619, !1623, !1628, !1629, !1636, !1644, !1647, !1650, !1653}
!1619 = !DISubprogram(name: "__new_allocator", scope: !1617, file: !1141, line: 80, type: !1620, scopeLine: 80, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1620 = !DISubroutineType(types: !1621)
!1621 = !{null, !1622}
!1622 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1617, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1623 = !DISubprogram(name: "__new_allocator", scope: !1617, file: !1141, line: 83, type: !1624, scopeLine: 83, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1624 = !DISubroutineType(types: !1625)
!1625 = !{null, !1622, !1626}
!1626 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1627, size: 64)
!1627 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1617)
!1628 = !DISubprogram(name: "~__new_allocator", scope: !1617, file: !1141, line: 90, type: !1620, scopeLine: 90, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1629 = !DISubprogram(name: "address", linkageName: "_ZNKSt15__new_allocatorISt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EEE7addressERS4_", scope: !1617, file: !1141, line: 93, type: !1630, scopeLine: 93, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1630 = !DISubroutineType(types: !1631)
!1631 = !{!1632, !1633, !1634}
!1632 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !1617, file: !1141, line: 63, baseType: !720, flags: DIFlagPublic)
!1633 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1627, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1634 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !1617, file: !1141, line: 65, baseType: !1635, flags: DIFlagPublic)
!1635 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !721, size: 64)
!1636 = !DISubprogram(name: "address", linkageName: "_ZNKSt15__new_allocatorISt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EEE7addressERKS4_", scope: !1617, file: !1141, line: 97, type: !1637, scopeLine: 97, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1637 = !DISubroutineType(types: !1638)
!1638 = !{!1639, !1633, !1642}
!1639 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_pointer", scope: !1617, file: !1141, line: 64, baseType: !1640, flags: DIFlagPublic)
!1640 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1641, size: 64)
!1641 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !721)
!1642 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !1617, file: !1141, line: 66, baseType: !1643, flags: DIFlagPublic)
!1643 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1641, size: 64)
!1644 = !DISubprogram(name: "allocate", linkageName: "_ZNSt15__new_allocatorISt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EEE8allocateEmPKv", scope: !1617, file: !1141, line: 112, type: !1645, scopeLine: 112, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1645 = !DISubroutineType(types: !1646)
!1646 = !{!720, !1622, !1168, !107}
!1647 = !DISubprogram(name: "deallocate", linkageName: "_ZNSt15__new_allocatorISt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EEE10deallocateEPS4_m", scope: !1617, file: !1141, line: 142, type: !1648, scopeLine: 142, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1648 = !DISubroutineType(types: !1649)
!1649 = !{null, !1622, !720, !1168}
!1650 = !DISubprogram(name: "max_size", linkageName: "_ZNKSt15__new_allocatorISt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EEE8max_sizeEv", scope: !1617, file: !1141, line: 167, type: !1651, scopeLine: 167, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1651 = !DISubroutineType(types: !1652)
!1652 = !{!1168, !1633}
!1653 = !DISubprogram(name: "_M_max_size", linkageName: "_ZNKSt15__new_allocatorISt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EEE11_M_max_sizeEv", scope: !1617, file: !1141, line: 210, type: !1651, scopeLine: 210, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1654 = !{!1655}
!1655 = !DITemplateTypeParameter(name: "_Tp", type: !721)
!1656 = !DISubprogram(name: "allocator", scope: !1613, file: !715, line: 156, type: !1657, scopeLine: 156, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1657 = !DISubroutineType(types: !1658)
!1658 = !{null, !1659}
!1659 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1613, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1660 = !DISubprogram(name: "allocator", scope: !1613, file: !715, line: 159, type: !1661, scopeLine: 159, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1661 = !DISubroutineType(types: !1662)
!1662 = !{null, !1659, !1663}
!1663 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1664, size: 64)
!1664 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1613)
!1665 = !DISubprogram(name: "operator=", linkageName: "_ZNSaISt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EEEaSERKS4_", scope: !1613, file: !715, line: 164, type: !1666, scopeLine: 164, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1666 = !DISubroutineType(types: !1667)
!1667 = !{!1668, !1659, !1663}
!1668 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1613, size: 64)
!1669 = !DISubprogram(name: "~allocator", scope: !1613, file: !715, line: 174, type: !1657, scopeLine: 174, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1670 = !{!1671}
!1671 = !DITemplateTypeParameter(type: !721)
!1672 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__allocated_ptr<std::allocator<std::_Sp_counted_ptr_inplace<double, std::allocator<void>, (__gnu_cxx::_Lock_policy)2> > >", scope: !5, file: !1673, line: 47, size: 128, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !1674, templateParams: !1702, identifier: "_ZTSSt15__allocated_ptrISaISt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EEEE")
!1673 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/allocated_ptr.h", directory: "", checksumkind: CSK_MD5, checksum: "6c08ea97cd0ca641b7c6a4e7a687cd0e")
!1674 = !{!1675, !1677, !1704, !1708, !1712, !1715, !1719}
!1675 = !DIDerivedType(tag: DW_TAG_member, name: "_M_alloc", scope: !1672, file: !1673, line: 89, baseType: !1676, size: 64, flags: DIFlagPrivate)
!1676 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1613, size: 64)
!1677 = !DIDerivedType(tag: DW_TAG_member, name: "_M_ptr", scope: !1672, file: !1673, line: 90, baseType: !1678, size: 64, offset: 64, flags: DIFlagPrivate)
!1678 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !1672, file: !1673, line: 49, baseType: !1679)
!1679 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !1680, file: !886, line: 420, baseType: !720)
!1680 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "allocator_traits<std::allocator<std::_Sp_counted_ptr_inplace<double, std::allocator<void>, (__gnu_cxx::_Lock_policy)2> > >", scope: !5, file: !886, line: 411, size: 8, flags: DIFlagTypePassByValue, elements: !1681, templateParams: !1702, identifier: "_ZTSSt16allocator_traitsISaISt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EEEE")
!1681 = !{!1682, !1687, !1690, !1693, !1699}
!1682 = !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaISt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EEEE8allocateERS5_m", scope: !1680, file: !886, line: 463, type: !1683, scopeLine: 463, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1683 = !DISubroutineType(types: !1684)
!1684 = !{!1679, !1685, !1192}
!1685 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1686, size: 64)
!1686 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !1680, file: !886, line: 414, baseType: !1613)
!1687 = !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaISt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EEEE8allocateERS5_mPKv", scope: !1680, file: !886, line: 477, type: !1688, scopeLine: 477, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1688 = !DISubroutineType(types: !1689)
!1689 = !{!1679, !1685, !1192, !1196}
!1690 = !DISubprogram(name: "deallocate", linkageName: "_ZNSt16allocator_traitsISaISt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EEEE10deallocateERS5_PS4_m", scope: !1680, file: !886, line: 495, type: !1691, scopeLine: 495, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1691 = !DISubroutineType(types: !1692)
!1692 = !{null, !1685, !1679, !1192}
!1693 = !DISubprogram(name: "max_size", linkageName: "_ZNSt16allocator_traitsISaISt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EEEE8max_sizeERKS5_", scope: !1680, file: !886, line: 547, type: !1694, scopeLine: 547, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1694 = !DISubroutineType(types: !1695)
!1695 = !{!1696, !1697}
!1696 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", scope: !1680, file: !886, line: 435, baseType: !352)
!1697 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1698, size: 64)
!1698 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1686)
!1699 = !DISubprogram(name: "select_on_container_copy_construction", linkageName: "_ZNSt16allocator_traitsISaISt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EEEE37select_on_container_copy_constructionERKS5_", scope: !1680, file: !886, line: 562, type: !1700, scopeLine: 562, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1700 = !DISubroutineType(types: !1701)
!1701 = !{!1686, !1697}
!1702 = !{!1703}
!1703 = !DITemplateTypeParameter(name: "_Alloc", type: !1613)
!1704 = !DISubprogram(name: "__allocated_ptr", scope: !1672, file: !1673, line: 53, type: !1705, scopeLine: 53, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1705 = !DISubroutineType(types: !1706)
!1706 = !{null, !1707, !1668, !1678}
!1707 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1672, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1708 = !DISubprogram(name: "__allocated_ptr", scope: !1672, file: !1673, line: 66, type: !1709, scopeLine: 66, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1709 = !DISubroutineType(types: !1710)
!1710 = !{null, !1707, !1711}
!1711 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1672, size: 64)
!1712 = !DISubprogram(name: "~__allocated_ptr", scope: !1672, file: !1673, line: 71, type: !1713, scopeLine: 71, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1713 = !DISubroutineType(types: !1714)
!1714 = !{null, !1707}
!1715 = !DISubprogram(name: "operator=", linkageName: "_ZNSt15__allocated_ptrISaISt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EEEEaSEDn", scope: !1672, file: !1673, line: 79, type: !1716, scopeLine: 79, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1716 = !DISubroutineType(types: !1717)
!1717 = !{!1718, !1707, !340}
!1718 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1672, size: 64)
!1719 = !DISubprogram(name: "get", linkageName: "_ZNSt15__allocated_ptrISaISt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EEEE3getEv", scope: !1672, file: !1673, line: 86, type: !1720, scopeLine: 86, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1720 = !DISubroutineType(types: !1721)
!1721 = !{!1722, !1707}
!1722 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1723, size: 64)
!1723 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !1672, file: !1673, line: 50, baseType: !1724)
!1724 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !1680, file: !886, line: 417, baseType: !721)
!1725 = !{!0, !1726}
!1726 = !DIGlobalVariableExpression(var: !1727, expr: !DIExpression())
!1727 = distinct !DIGlobalVariable(scope: null, file: !868, line: 1906, type: !1728, isLocal: true, isDefinition: true)
!1728 = !DICompositeType(tag: DW_TAG_array_type, baseType: !1561, size: 392, elements: !1729)
!1729 = !{!1730}
!1730 = !DISubrange(count: 49)
!1731 = !{!1732, !1736, !1743, !1746, !1751, !1759, !1767, !1771, !1778, !1782, !1786, !1788, !1790, !1794, !1803, !1807, !1813, !1819, !1821, !1825, !1829, !1833, !1837, !1843, !1845, !1849, !1853, !1857, !1859, !1865, !1869, !1873, !1875, !1877, !1881, !1889, !1893, !1897, !1901, !1903, !1909, !1911, !1917, !1922, !1926, !1930, !1934, !1938, !1942, !1944, !1946, !1950, !1954, !1958, !1960, !1964, !1968, !1970, !1972, !1976, !1981, !1985, !1990, !1991, !1992, !1993, !1994, !1995, !1996, !1997, !1998, !1999, !2000, !2004, !2008, !2009}
!1732 = !DIImportedEntity(tag: DW_TAG_imported_module, scope: !1733, entity: !1734, file: !1735, line: 58)
!1733 = !DINamespace(name: "__gnu_debug", scope: null)
!1734 = !DINamespace(name: "__debug", scope: !5)
!1735 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/debug/debug.h", directory: "", checksumkind: CSK_MD5, checksum: "09fce61e0085ea92b4bd81d6cd4dcc16")
!1736 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1737, file: !1742, line: 64)
!1737 = !DIDerivedType(tag: DW_TAG_typedef, name: "mbstate_t", file: !1738, line: 6, baseType: !1739)
!1738 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/types/mbstate_t.h", directory: "", checksumkind: CSK_MD5, checksum: "ba8742313715e20e434cf6ccb2db98e3")
!1739 = !DIDerivedType(tag: DW_TAG_typedef, name: "__mbstate_t", file: !1740, line: 21, baseType: !1741)
!1740 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/types/__mbstate_t.h", directory: "", checksumkind: CSK_MD5, checksum: "82911a3e689448e3691ded3e0b471a55")
!1741 = !DICompositeType(tag: DW_TAG_structure_type, file: !1740, line: 13, size: 64, flags: DIFlagFwdDecl, identifier: "_ZTS11__mbstate_t")
!1742 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/cwchar", directory: "")
!1743 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1744, file: !1742, line: 141)
!1744 = !DIDerivedType(tag: DW_TAG_typedef, name: "wint_t", file: !1745, line: 20, baseType: !24)
!1745 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/types/wint_t.h", directory: "", checksumkind: CSK_MD5, checksum: "aa31b53ef28dc23152ceb41e2763ded3")
!1746 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1747, file: !1742, line: 143)
!1747 = !DISubprogram(name: "btowc", scope: !1748, file: !1748, line: 319, type: !1749, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1748 = !DIFile(filename: "/usr/include/wchar.h", directory: "", checksumkind: CSK_MD5, checksum: "c2c1588988a2a89d06792ce221872236")
!1749 = !DISubroutineType(types: !1750)
!1750 = !{!1744, !735}
!1751 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1752, file: !1742, line: 144)
!1752 = !DISubprogram(name: "fgetwc", scope: !1748, file: !1748, line: 744, type: !1753, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1753 = !DISubroutineType(types: !1754)
!1754 = !{!1744, !1755}
!1755 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1756, size: 64)
!1756 = !DIDerivedType(tag: DW_TAG_typedef, name: "__FILE", file: !1757, line: 5, baseType: !1758)
!1757 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/types/__FILE.h", directory: "", checksumkind: CSK_MD5, checksum: "72a8fe90981f484acae7c6f3dfc5c2b7")
!1758 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_FILE", file: !1757, line: 4, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS8_IO_FILE")
!1759 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1760, file: !1742, line: 145)
!1760 = !DISubprogram(name: "fgetws", scope: !1748, file: !1748, line: 773, type: !1761, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1761 = !DISubroutineType(types: !1762)
!1762 = !{!1763, !1765, !735, !1766}
!1763 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1764, size: 64)
!1764 = !DIBasicType(name: "wchar_t", size: 32, encoding: DW_ATE_signed)
!1765 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1763)
!1766 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1755)
!1767 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1768, file: !1742, line: 146)
!1768 = !DISubprogram(name: "fputwc", scope: !1748, file: !1748, line: 758, type: !1769, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1769 = !DISubroutineType(types: !1770)
!1770 = !{!1744, !1764, !1755}
!1771 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1772, file: !1742, line: 147)
!1772 = !DISubprogram(name: "fputws", scope: !1748, file: !1748, line: 780, type: !1773, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1773 = !DISubroutineType(types: !1774)
!1774 = !{!735, !1775, !1766}
!1775 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1776)
!1776 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1777, size: 64)
!1777 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1764)
!1778 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1779, file: !1742, line: 148)
!1779 = !DISubprogram(name: "fwide", scope: !1748, file: !1748, line: 588, type: !1780, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1780 = !DISubroutineType(types: !1781)
!1781 = !{!735, !1755, !735}
!1782 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1783, file: !1742, line: 149)
!1783 = !DISubprogram(name: "fwprintf", scope: !1748, file: !1748, line: 595, type: !1784, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1784 = !DISubroutineType(types: !1785)
!1785 = !{!735, !1766, !1775, null}
!1786 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1787, file: !1742, line: 150)
!1787 = !DISubprogram(name: "fwscanf", linkageName: "__isoc99_fwscanf", scope: !1748, file: !1748, line: 657, type: !1784, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1788 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1789, file: !1742, line: 151)
!1789 = !DISubprogram(name: "getwc", scope: !1748, file: !1748, line: 745, type: !1753, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1790 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1791, file: !1742, line: 152)
!1791 = !DISubprogram(name: "getwchar", scope: !1748, file: !1748, line: 751, type: !1792, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1792 = !DISubroutineType(types: !1793)
!1793 = !{!1744}
!1794 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1795, file: !1742, line: 153)
!1795 = !DISubprogram(name: "mbrlen", scope: !1748, file: !1748, line: 330, type: !1796, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1796 = !DISubroutineType(types: !1797)
!1797 = !{!1798, !1800, !1798, !1801}
!1798 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !1799, line: 18, baseType: !119)
!1799 = !DIFile(filename: "/usr/lib/llvm-19/lib/clang/19/include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!1800 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1560)
!1801 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1802)
!1802 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1737, size: 64)
!1803 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1804, file: !1742, line: 154)
!1804 = !DISubprogram(name: "mbrtowc", scope: !1748, file: !1748, line: 297, type: !1805, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1805 = !DISubroutineType(types: !1806)
!1806 = !{!1798, !1765, !1800, !1798, !1801}
!1807 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1808, file: !1742, line: 155)
!1808 = !DISubprogram(name: "mbsinit", scope: !1748, file: !1748, line: 293, type: !1809, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1809 = !DISubroutineType(types: !1810)
!1810 = !{!735, !1811}
!1811 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1812, size: 64)
!1812 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1737)
!1813 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1814, file: !1742, line: 156)
!1814 = !DISubprogram(name: "mbsrtowcs", scope: !1748, file: !1748, line: 338, type: !1815, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1815 = !DISubroutineType(types: !1816)
!1816 = !{!1798, !1765, !1817, !1798, !1801}
!1817 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1818)
!1818 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1560, size: 64)
!1819 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1820, file: !1742, line: 157)
!1820 = !DISubprogram(name: "putwc", scope: !1748, file: !1748, line: 759, type: !1769, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1821 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1822, file: !1742, line: 158)
!1822 = !DISubprogram(name: "putwchar", scope: !1748, file: !1748, line: 765, type: !1823, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1823 = !DISubroutineType(types: !1824)
!1824 = !{!1744, !1764}
!1825 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1826, file: !1742, line: 160)
!1826 = !DISubprogram(name: "swprintf", scope: !1748, file: !1748, line: 605, type: !1827, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1827 = !DISubroutineType(types: !1828)
!1828 = !{!735, !1765, !1798, !1775, null}
!1829 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1830, file: !1742, line: 162)
!1830 = !DISubprogram(name: "swscanf", linkageName: "__isoc99_swscanf", scope: !1748, file: !1748, line: 664, type: !1831, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1831 = !DISubroutineType(types: !1832)
!1832 = !{!735, !1775, !1775, null}
!1833 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1834, file: !1742, line: 163)
!1834 = !DISubprogram(name: "ungetwc", scope: !1748, file: !1748, line: 788, type: !1835, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1835 = !DISubroutineType(types: !1836)
!1836 = !{!1744, !1744, !1755}
!1837 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1838, file: !1742, line: 164)
!1838 = !DISubprogram(name: "vfwprintf", scope: !1748, file: !1748, line: 613, type: !1839, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1839 = !DISubroutineType(types: !1840)
!1840 = !{!735, !1766, !1775, !1841}
!1841 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1842, size: 64)
!1842 = !DICompositeType(tag: DW_TAG_structure_type, name: "__va_list_tag", file: !19, size: 192, flags: DIFlagFwdDecl, identifier: "_ZTS13__va_list_tag")
!1843 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1844, file: !1742, line: 166)
!1844 = !DISubprogram(name: "vfwscanf", linkageName: "__isoc99_vfwscanf", scope: !1748, file: !1748, line: 711, type: !1839, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1845 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1846, file: !1742, line: 169)
!1846 = !DISubprogram(name: "vswprintf", scope: !1748, file: !1748, line: 626, type: !1847, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1847 = !DISubroutineType(types: !1848)
!1848 = !{!735, !1765, !1798, !1775, !1841}
!1849 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1850, file: !1742, line: 172)
!1850 = !DISubprogram(name: "vswscanf", linkageName: "__isoc99_vswscanf", scope: !1748, file: !1748, line: 718, type: !1851, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1851 = !DISubroutineType(types: !1852)
!1852 = !{!735, !1775, !1775, !1841}
!1853 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1854, file: !1742, line: 174)
!1854 = !DISubprogram(name: "vwprintf", scope: !1748, file: !1748, line: 621, type: !1855, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1855 = !DISubroutineType(types: !1856)
!1856 = !{!735, !1775, !1841}
!1857 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1858, file: !1742, line: 176)
!1858 = !DISubprogram(name: "vwscanf", linkageName: "__isoc99_vwscanf", scope: !1748, file: !1748, line: 715, type: !1855, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1859 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1860, file: !1742, line: 178)
!1860 = !DISubprogram(name: "wcrtomb", scope: !1748, file: !1748, line: 302, type: !1861, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1861 = !DISubroutineType(types: !1862)
!1862 = !{!1798, !1863, !1764, !1801}
!1863 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1864)
!1864 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1562, size: 64)
!1865 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1866, file: !1742, line: 179)
!1866 = !DISubprogram(name: "wcscat", scope: !1748, file: !1748, line: 97, type: !1867, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1867 = !DISubroutineType(types: !1868)
!1868 = !{!1763, !1765, !1775}
!1869 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1870, file: !1742, line: 180)
!1870 = !DISubprogram(name: "wcscmp", scope: !1748, file: !1748, line: 106, type: !1871, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1871 = !DISubroutineType(types: !1872)
!1872 = !{!735, !1776, !1776}
!1873 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1874, file: !1742, line: 181)
!1874 = !DISubprogram(name: "wcscoll", scope: !1748, file: !1748, line: 131, type: !1871, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1875 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1876, file: !1742, line: 182)
!1876 = !DISubprogram(name: "wcscpy", scope: !1748, file: !1748, line: 87, type: !1867, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1877 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1878, file: !1742, line: 183)
!1878 = !DISubprogram(name: "wcscspn", scope: !1748, file: !1748, line: 188, type: !1879, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1879 = !DISubroutineType(types: !1880)
!1880 = !{!1798, !1776, !1776}
!1881 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1882, file: !1742, line: 184)
!1882 = !DISubprogram(name: "wcsftime", scope: !1748, file: !1748, line: 852, type: !1883, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1883 = !DISubroutineType(types: !1884)
!1884 = !{!1798, !1765, !1798, !1775, !1885}
!1885 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1886)
!1886 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1887, size: 64)
!1887 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1888)
!1888 = !DICompositeType(tag: DW_TAG_structure_type, name: "tm", file: !1748, line: 83, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS2tm")
!1889 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1890, file: !1742, line: 185)
!1890 = !DISubprogram(name: "wcslen", scope: !1748, file: !1748, line: 223, type: !1891, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1891 = !DISubroutineType(types: !1892)
!1892 = !{!1798, !1776}
!1893 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1894, file: !1742, line: 186)
!1894 = !DISubprogram(name: "wcsncat", scope: !1748, file: !1748, line: 101, type: !1895, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1895 = !DISubroutineType(types: !1896)
!1896 = !{!1763, !1765, !1775, !1798}
!1897 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1898, file: !1742, line: 187)
!1898 = !DISubprogram(name: "wcsncmp", scope: !1748, file: !1748, line: 109, type: !1899, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1899 = !DISubroutineType(types: !1900)
!1900 = !{!735, !1776, !1776, !1798}
!1901 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1902, file: !1742, line: 188)
!1902 = !DISubprogram(name: "wcsncpy", scope: !1748, file: !1748, line: 92, type: !1895, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1903 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1904, file: !1742, line: 189)
!1904 = !DISubprogram(name: "wcsrtombs", scope: !1748, file: !1748, line: 344, type: !1905, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1905 = !DISubroutineType(types: !1906)
!1906 = !{!1798, !1863, !1907, !1798, !1801}
!1907 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1908)
!1908 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1776, size: 64)
!1909 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1910, file: !1742, line: 190)
!1910 = !DISubprogram(name: "wcsspn", scope: !1748, file: !1748, line: 192, type: !1879, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1911 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1912, file: !1742, line: 191)
!1912 = !DISubprogram(name: "wcstod", scope: !1748, file: !1748, line: 378, type: !1913, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1913 = !DISubroutineType(types: !1914)
!1914 = !{!30, !1775, !1915}
!1915 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1916)
!1916 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1763, size: 64)
!1917 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1918, file: !1742, line: 193)
!1918 = !DISubprogram(name: "wcstof", scope: !1748, file: !1748, line: 383, type: !1919, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1919 = !DISubroutineType(types: !1920)
!1920 = !{!1921, !1775, !1915}
!1921 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!1922 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1923, file: !1742, line: 195)
!1923 = !DISubprogram(name: "wcstok", scope: !1748, file: !1748, line: 218, type: !1924, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1924 = !DISubroutineType(types: !1925)
!1925 = !{!1763, !1765, !1775, !1915}
!1926 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1927, file: !1742, line: 196)
!1927 = !DISubprogram(name: "wcstol", scope: !1748, file: !1748, line: 429, type: !1928, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1928 = !DISubroutineType(types: !1929)
!1929 = !{!764, !1775, !1915, !735}
!1930 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1931, file: !1742, line: 197)
!1931 = !DISubprogram(name: "wcstoul", scope: !1748, file: !1748, line: 434, type: !1932, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1932 = !DISubroutineType(types: !1933)
!1933 = !{!119, !1775, !1915, !735}
!1934 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1935, file: !1742, line: 198)
!1935 = !DISubprogram(name: "wcsxfrm", scope: !1748, file: !1748, line: 135, type: !1936, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1936 = !DISubroutineType(types: !1937)
!1937 = !{!1798, !1765, !1775, !1798}
!1938 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1939, file: !1742, line: 199)
!1939 = !DISubprogram(name: "wctob", scope: !1748, file: !1748, line: 325, type: !1940, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1940 = !DISubroutineType(types: !1941)
!1941 = !{!735, !1744}
!1942 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1943, file: !1742, line: 200)
!1943 = !DISubprogram(name: "wmemcmp", scope: !1748, file: !1748, line: 259, type: !1899, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1944 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1945, file: !1742, line: 201)
!1945 = !DISubprogram(name: "wmemcpy", scope: !1748, file: !1748, line: 263, type: !1895, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1946 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1947, file: !1742, line: 202)
!1947 = !DISubprogram(name: "wmemmove", scope: !1748, file: !1748, line: 268, type: !1948, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1948 = !DISubroutineType(types: !1949)
!1949 = !{!1763, !1763, !1776, !1798}
!1950 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1951, file: !1742, line: 203)
!1951 = !DISubprogram(name: "wmemset", scope: !1748, file: !1748, line: 272, type: !1952, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1952 = !DISubroutineType(types: !1953)
!1953 = !{!1763, !1763, !1764, !1798}
!1954 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1955, file: !1742, line: 204)
!1955 = !DISubprogram(name: "wprintf", scope: !1748, file: !1748, line: 602, type: !1956, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1956 = !DISubroutineType(types: !1957)
!1957 = !{!735, !1775, null}
!1958 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1959, file: !1742, line: 205)
!1959 = !DISubprogram(name: "wscanf", linkageName: "__isoc99_wscanf", scope: !1748, file: !1748, line: 661, type: !1956, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1960 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1961, file: !1742, line: 206)
!1961 = !DISubprogram(name: "wcschr", scope: !1748, file: !1748, line: 165, type: !1962, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1962 = !DISubroutineType(types: !1963)
!1963 = !{!1763, !1776, !1764}
!1964 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1965, file: !1742, line: 207)
!1965 = !DISubprogram(name: "wcspbrk", scope: !1748, file: !1748, line: 202, type: !1966, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1966 = !DISubroutineType(types: !1967)
!1967 = !{!1763, !1776, !1776}
!1968 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1969, file: !1742, line: 208)
!1969 = !DISubprogram(name: "wcsrchr", scope: !1748, file: !1748, line: 175, type: !1962, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1970 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1971, file: !1742, line: 209)
!1971 = !DISubprogram(name: "wcsstr", scope: !1748, file: !1748, line: 213, type: !1966, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1972 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1973, file: !1742, line: 210)
!1973 = !DISubprogram(name: "wmemchr", scope: !1748, file: !1748, line: 254, type: !1974, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1974 = !DISubroutineType(types: !1975)
!1975 = !{!1763, !1776, !1764, !1798}
!1976 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !23, entity: !1977, file: !1742, line: 251)
!1977 = !DISubprogram(name: "wcstold", scope: !1748, file: !1748, line: 385, type: !1978, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1978 = !DISubroutineType(types: !1979)
!1979 = !{!1980, !1775, !1915}
!1980 = !DIBasicType(name: "long double", size: 128, encoding: DW_ATE_float)
!1981 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !23, entity: !1982, file: !1742, line: 260)
!1982 = !DISubprogram(name: "wcstoll", scope: !1748, file: !1748, line: 442, type: !1983, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1983 = !DISubroutineType(types: !1984)
!1984 = !{!32, !1775, !1915, !735}
!1985 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !23, entity: !1986, file: !1742, line: 261)
!1986 = !DISubprogram(name: "wcstoull", scope: !1748, file: !1748, line: 449, type: !1987, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1987 = !DISubroutineType(types: !1988)
!1988 = !{!1989, !1775, !1915, !735}
!1989 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!1990 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1977, file: !1742, line: 267)
!1991 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1982, file: !1742, line: 268)
!1992 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1986, file: !1742, line: 269)
!1993 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1918, file: !1742, line: 283)
!1994 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1844, file: !1742, line: 286)
!1995 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1850, file: !1742, line: 289)
!1996 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1858, file: !1742, line: 292)
!1997 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1977, file: !1742, line: 296)
!1998 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1982, file: !1742, line: 297)
!1999 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !1986, file: !1742, line: 298)
!2000 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !2001, file: !2002, line: 68)
!2001 = !DICompositeType(tag: DW_TAG_class_type, name: "exception_ptr", scope: !2003, file: !2002, line: 90, size: 64, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSNSt15__exception_ptr13exception_ptrE")
!2002 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/exception_ptr.h", directory: "", checksumkind: CSK_MD5, checksum: "e8a32dcadc5d06d341e371fb480b7b44")
!2003 = !DINamespace(name: "__exception_ptr", scope: !5)
!2004 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !2003, entity: !2005, file: !2002, line: 84)
!2005 = !DISubprogram(name: "rethrow_exception", linkageName: "_ZSt17rethrow_exceptionNSt15__exception_ptr13exception_ptrE", scope: !5, file: !2002, line: 80, type: !2006, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!2006 = !DISubroutineType(types: !2007)
!2007 = !{null, !2001}
!2008 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !21, file: !3, line: 98)
!2009 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !2010, file: !3, line: 99)
!2010 = !DIGlobalVariable(name: "__default_lock_policy", linkageName: "_ZN9__gnu_cxxL21__default_lock_policyE", scope: !23, file: !22, line: 53, type: !2011, isLocal: true, isDefinition: false)
!2011 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !21)
!2012 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !2013)
!2013 = !DICompositeType(tag: DW_TAG_array_type, baseType: !1562, size: 128, elements: !2014)
!2014 = !{!2015}
!2015 = !DISubrange(count: 16)
!2016 = !{i32 7, !"Dwarf Version", i32 5}
!2017 = !{i32 2, !"Debug Info Version", i32 3}
!2018 = !{i32 1, !"wchar_size", i32 4}
!2019 = !{i32 8, !"PIC Level", i32 2}
!2020 = !{i32 7, !"PIE Level", i32 2}
!2021 = !{i32 7, !"uwtable", i32 2}
!2022 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!2023 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!2024 = distinct !DISubprogram(name: "unique_array", scope: !19, file: !19, line: 5, type: !2025, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, retainedNodes: !2027)
!2025 = !DISubroutineType(types: !2026)
!2026 = !{!30, !841, !735}
!2027 = !{!2028, !2029, !2030, !2035, !2037, !2042, !2043}
!2028 = !DILocalVariable(name: "x", arg: 1, scope: !2024, file: !19, line: 5, type: !841)
!2029 = !DILocalVariable(name: "n", arg: 2, scope: !2024, file: !19, line: 5, type: !735)
!2030 = !DILocalVariable(name: "a", scope: !2024, file: !19, line: 6, type: !2031)
!2031 = !DIDerivedType(tag: DW_TAG_typedef, name: "__unique_ptr_array_t<double[]>", scope: !2032, file: !34, line: 1048, baseType: !2033)
!2032 = !DINamespace(name: "__detail", scope: !5)
!2033 = !DIDerivedType(tag: DW_TAG_typedef, name: "__array", scope: !2034, file: !34, line: 1039, baseType: !33)
!2034 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_MakeUniq<double[]>", scope: !2032, file: !34, line: 1038, size: 8, flags: DIFlagTypePassByValue, elements: !99, templateParams: !62, identifier: "_ZTSNSt8__detail9_MakeUniqIA_dEE")
!2035 = !DILocalVariable(name: "i", scope: !2036, file: !19, line: 7, type: !735)
!2036 = distinct !DILexicalBlock(scope: !2024, file: !19, line: 7, column: 3)
!2037 = !DILocalVariable(name: "b", scope: !2024, file: !19, line: 10, type: !2038)
!2038 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !2039, file: !254, line: 1633, baseType: !33)
!2039 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "remove_reference<std::unique_ptr<double[], std::default_delete<double[]> > &>", scope: !5, file: !254, line: 1632, size: 8, flags: DIFlagTypePassByValue, elements: !99, templateParams: !2040, identifier: "_ZTSSt16remove_referenceIRSt10unique_ptrIA_dSt14default_deleteIS1_EEE")
!2040 = !{!2041}
!2041 = !DITemplateTypeParameter(name: "_Tp", type: !336)
!2042 = !DILocalVariable(name: "p", scope: !2024, file: !19, line: 11, type: !30)
!2043 = !DILocalVariable(name: "i", scope: !2044, file: !19, line: 12, type: !735)
!2044 = distinct !DILexicalBlock(scope: !2024, file: !19, line: 12, column: 3)
!2045 = !DILocation(line: 0, scope: !2024)
!2046 = !DILocation(line: 6, column: 39, scope: !2024)
!2047 = !DILocalVariable(name: "__num", arg: 1, scope: !2048, file: !34, line: 1079, type: !352)
!2048 = distinct !DISubprogram(name: "make_unique<double[]>", linkageName: "_ZSt11make_uniqueIA_dENSt8__detail9_MakeUniqIT_E7__arrayEm", scope: !5, file: !34, line: 1079, type: !2049, scopeLine: 1080, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, templateParams: !62, retainedNodes: !2051)
!2049 = !DISubroutineType(types: !2050)
!2050 = !{!2031, !352}
!2051 = !{!2047}
!2052 = !DILocation(line: 0, scope: !2048, inlinedAt: !2053)
!2053 = distinct !DILocation(line: 6, column: 12, scope: !2024)
!2054 = !DILocation(line: 1080, column: 30, scope: !2048, inlinedAt: !2053)
!2055 = !{!2056}
!2056 = distinct !{!2056, !2057, !"_ZSt11make_uniqueIA_dENSt8__detail9_MakeUniqIT_E7__arrayEm: argument 0"}
!2057 = distinct !{!2057, !"_ZSt11make_uniqueIA_dENSt8__detail9_MakeUniqIT_E7__arrayEm"}
!2058 = !DIDerivedType(tag: DW_TAG_typedef, name: "remove_extent_t<double[]>", scope: !5, file: !254, line: 2043, baseType: !2059)
!2059 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !2060, file: !254, line: 2025, baseType: !30)
!2060 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "remove_extent<double[]>", scope: !5, file: !254, line: 2024, size: 8, flags: DIFlagTypePassByValue, elements: !99, templateParams: !62, identifier: "_ZTSSt13remove_extentIA_dE")
!2061 = !DILocation(line: 0, scope: !2036)
!2062 = !DILocation(line: 7, column: 21, scope: !2063)
!2063 = distinct !DILexicalBlock(scope: !2036, file: !19, line: 7, column: 3)
!2064 = !DILocation(line: 7, column: 3, scope: !2036)
!2065 = !DILocation(line: 7, column: 27, scope: !2063)
!2066 = !DILocation(line: 8, column: 12, scope: !2067)
!2067 = distinct !DILexicalBlock(scope: !2063, file: !19, line: 7, column: 31)
!2068 = !{!2069, !2069, i64 0}
!2069 = !{!"double", !2070, i64 0}
!2070 = !{!"omnipotent char", !2071, i64 0}
!2071 = !{!"Simple C++ TBAA"}
!2072 = !DILocation(line: 8, column: 17, scope: !2067)
!2073 = !DILocation(line: 720, column: 9, scope: !2074, inlinedAt: !2079)
!2074 = distinct !DISubprogram(name: "operator[]", linkageName: "_ZNKSt10unique_ptrIA_dSt14default_deleteIS0_EEixEm", scope: !33, file: !34, line: 717, type: !344, scopeLine: 718, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !343, retainedNodes: !2075)
!2075 = !{!2076, !2078}
!2076 = !DILocalVariable(name: "this", arg: 1, scope: !2074, type: !2077, flags: DIFlagArtificial | DIFlagObjectPointer)
!2077 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !351, size: 64)
!2078 = !DILocalVariable(name: "__i", arg: 2, scope: !2074, file: !34, line: 717, type: !352)
!2079 = distinct !DILocation(line: 8, column: 5, scope: !2067)
!2080 = !DILocation(line: 8, column: 10, scope: !2067)
!2081 = distinct !{!2081, !2064, !2082, !2083, !2084, !2085}
!2082 = !DILocation(line: 9, column: 3, scope: !2036)
!2083 = !{!"llvm.loop.mustprogress"}
!2084 = !{!"llvm.loop.isvectorized", i32 1}
!2085 = !{!"llvm.loop.unroll.runtime.disable"}
!2086 = !DILocation(line: 0, scope: !2044)
!2087 = !DILocation(line: 12, column: 3, scope: !2044)
!2088 = !DILocation(line: 0, scope: !2074, inlinedAt: !2079)
!2089 = distinct !{!2089, !2064, !2082, !2083, !2085, !2084}
!2090 = !DILocation(line: 0, scope: !2074, inlinedAt: !2091)
!2091 = distinct !DILocation(line: 13, column: 10, scope: !2092)
!2092 = distinct !DILexicalBlock(scope: !2093, file: !19, line: 12, column: 31)
!2093 = distinct !DILexicalBlock(scope: !2044, file: !19, line: 12, column: 3)
!2094 = !DILocation(line: 720, column: 9, scope: !2074, inlinedAt: !2091)
!2095 = !DILocation(line: 13, column: 10, scope: !2092)
!2096 = !DILocation(line: 13, column: 15, scope: !2092)
!2097 = !DILocation(line: 13, column: 7, scope: !2092)
!2098 = !DILocation(line: 12, column: 27, scope: !2093)
!2099 = distinct !{!2099, !2100}
!2100 = !{!"llvm.loop.unroll.disable"}
!2101 = !DILocalVariable(name: "this", arg: 1, scope: !2102, type: !2106, flags: DIFlagArtificial | DIFlagObjectPointer)
!2102 = distinct !DISubprogram(name: "~unique_ptr", linkageName: "_ZNSt10unique_ptrIA_dSt14default_deleteIS0_EED2Ev", scope: !33, file: !34, line: 665, type: !331, scopeLine: 666, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !330, retainedNodes: !2103)
!2103 = !{!2101, !2104}
!2104 = !DILocalVariable(name: "__ptr", scope: !2105, file: !34, line: 667, type: !293)
!2105 = distinct !DILexicalBlock(scope: !2102, file: !34, line: 666, column: 7)
!2106 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !33, size: 64)
!2107 = !DILocation(line: 0, scope: !2102, inlinedAt: !2108)
!2108 = distinct !DILocation(line: 16, column: 1, scope: !2024)
!2109 = !DILocation(line: 0, scope: !2105, inlinedAt: !2108)
!2110 = !DILocalVariable(name: "this", arg: 1, scope: !2111, type: !2123, flags: DIFlagArtificial | DIFlagObjectPointer)
!2111 = distinct !DISubprogram(name: "operator()<double>", linkageName: "_ZNKSt14default_deleteIA_dEclIdEENSt9enable_ifIXsr14is_convertibleIPA_T_PS0_EE5valueEvE4typeEPS4_", scope: !56, file: !34, line: 128, type: !2112, scopeLine: 129, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, templateParams: !2120, declaration: !2119, retainedNodes: !2121)
!2112 = !DISubroutineType(types: !2113)
!2113 = !{!2114, !2118, !159}
!2114 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !2115, file: !254, line: 2234, baseType: null)
!2115 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "enable_if<true, void>", scope: !5, file: !254, line: 2233, size: 8, flags: DIFlagTypePassByValue, elements: !99, templateParams: !2116, identifier: "_ZTSSt9enable_ifILb1EvE")
!2116 = !{!258, !2117}
!2117 = !DITemplateTypeParameter(name: "_Tp", type: null, defaulted: true)
!2118 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !75, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!2119 = !DISubprogram(name: "operator()<double>", linkageName: "_ZNKSt14default_deleteIA_dEclIdEENSt9enable_ifIXsr14is_convertibleIPA_T_PS0_EE5valueEvE4typeEPS4_", scope: !56, file: !34, line: 128, type: !2112, scopeLine: 128, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !2120)
!2120 = !{!279}
!2121 = !{!2110, !2122}
!2122 = !DILocalVariable(name: "__ptr", arg: 2, scope: !2111, file: !34, line: 128, type: !159)
!2123 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !75, size: 64)
!2124 = !DILocation(line: 0, scope: !2111, inlinedAt: !2125)
!2125 = distinct !DILocation(line: 669, column: 4, scope: !2126, inlinedAt: !2108)
!2126 = distinct !DILexicalBlock(scope: !2105, file: !34, line: 668, column: 6)
!2127 = !DILocation(line: 132, column: 4, scope: !2111, inlinedAt: !2125)
!2128 = !DILocation(line: 0, scope: !2102, inlinedAt: !2129)
!2129 = distinct !DILocation(line: 16, column: 1, scope: !2024)
!2130 = !DILocation(line: 0, scope: !2105, inlinedAt: !2129)
!2131 = !DILocation(line: 16, column: 1, scope: !2024)
!2132 = distinct !{!2132, !2087, !2133, !2083}
!2133 = !DILocation(line: 14, column: 3, scope: !2044)
!2134 = distinct !DISubprogram(name: "chain_of_unique_pointers", scope: !19, file: !19, line: 23, type: !2025, scopeLine: 23, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, retainedNodes: !2135)
!2135 = !{!2136, !2137, !2138, !2139, !2141, !2147, !2148}
!2136 = !DILocalVariable(name: "x", arg: 1, scope: !2134, file: !19, line: 23, type: !841)
!2137 = !DILocalVariable(name: "n", arg: 2, scope: !2134, file: !19, line: 23, type: !735)
!2138 = !DILocalVariable(name: "head", scope: !2134, file: !19, line: 24, type: !388)
!2139 = !DILocalVariable(name: "i", scope: !2140, file: !19, line: 25, type: !735)
!2140 = distinct !DILexicalBlock(scope: !2134, file: !19, line: 25, column: 3)
!2141 = !DILocalVariable(name: "cell", scope: !2142, file: !19, line: 26, type: !2144)
!2142 = distinct !DILexicalBlock(scope: !2143, file: !19, line: 25, column: 31)
!2143 = distinct !DILexicalBlock(scope: !2140, file: !19, line: 25, column: 3)
!2144 = !DIDerivedType(tag: DW_TAG_typedef, name: "__unique_ptr_t<Chain>", scope: !2032, file: !34, line: 1046, baseType: !2145)
!2145 = !DIDerivedType(tag: DW_TAG_typedef, name: "__single_object", scope: !2146, file: !34, line: 1035, baseType: !388)
!2146 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_MakeUniq<Chain>", scope: !2032, file: !34, line: 1034, size: 8, flags: DIFlagTypePassByValue, elements: !99, templateParams: !425, identifier: "_ZTSNSt8__detail9_MakeUniqI5ChainEE")
!2147 = !DILocalVariable(name: "s", scope: !2134, file: !19, line: 31, type: !30)
!2148 = !DILocalVariable(name: "c", scope: !2149, file: !19, line: 32, type: !2150)
!2149 = distinct !DILexicalBlock(scope: !2134, file: !19, line: 32, column: 3)
!2150 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2151, size: 64)
!2151 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !421)
!2152 = distinct !DIAssignID()
!2153 = !DILocation(line: 0, scope: !2134)
!2154 = distinct !DIAssignID()
!2155 = !DILocation(line: 0, scope: !2142)
!2156 = !DILocation(line: 24, column: 3, scope: !2134)
!2157 = !DILocalVariable(name: "this", arg: 1, scope: !2158, type: !2163, flags: DIFlagArtificial | DIFlagObjectPointer)
!2158 = distinct !DISubprogram(name: "unique_ptr<std::default_delete<Chain>, void>", linkageName: "_ZNSt10unique_ptrI5ChainSt14default_deleteIS0_EEC2IS2_vEEv", scope: !388, file: !34, line: 296, type: !655, scopeLine: 298, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, templateParams: !2160, declaration: !2159, retainedNodes: !2162)
!2159 = !DISubprogram(name: "unique_ptr<std::default_delete<Chain>, void>", scope: !388, file: !34, line: 296, type: !655, scopeLine: 296, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !2160)
!2160 = !{!2161, !717}
!2161 = !DITemplateTypeParameter(name: "_Del", type: !409)
!2162 = !{!2157}
!2163 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !388, size: 64)
!2164 = !DILocation(line: 0, scope: !2158, inlinedAt: !2165)
!2165 = distinct !DILocation(line: 24, column: 26, scope: !2134)
!2166 = !DILocalVariable(name: "this", arg: 1, scope: !2167, type: !2172, flags: DIFlagArtificial | DIFlagObjectPointer)
!2167 = distinct !DISubprogram(name: "__uniq_ptr_data", linkageName: "_ZNSt15__uniq_ptr_dataI5ChainSt14default_deleteIS0_ELb1ELb1EEC2Ev", scope: !391, file: !34, line: 231, type: !2168, scopeLine: 231, flags: DIFlagArtificial | DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !2170, retainedNodes: !2171)
!2168 = !DISubroutineType(types: !2169)
!2169 = !{null, !642}
!2170 = !DISubprogram(name: "__uniq_ptr_data", scope: !391, type: !2168, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2171 = !{!2166}
!2172 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !391, size: 64)
!2173 = !DILocation(line: 0, scope: !2167, inlinedAt: !2174)
!2174 = distinct !DILocation(line: 297, column: 4, scope: !2158, inlinedAt: !2165)
!2175 = !DILocalVariable(name: "this", arg: 1, scope: !2176, type: !2178, flags: DIFlagArtificial | DIFlagObjectPointer)
!2176 = distinct !DISubprogram(name: "__uniq_ptr_impl", linkageName: "_ZNSt15__uniq_ptr_implI5ChainSt14default_deleteIS0_EEC2Ev", scope: !394, file: !34, line: 166, type: !595, scopeLine: 166, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !594, retainedNodes: !2177)
!2177 = !{!2175}
!2178 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !394, size: 64)
!2179 = !DILocation(line: 0, scope: !2176, inlinedAt: !2180)
!2180 = distinct !DILocation(line: 231, column: 12, scope: !2167, inlinedAt: !2174)
!2181 = !DILocalVariable(name: "this", arg: 1, scope: !2182, type: !2189, flags: DIFlagArtificial | DIFlagObjectPointer)
!2182 = distinct !DISubprogram(name: "tuple<true, true>", linkageName: "_ZNSt5tupleIJP5ChainSt14default_deleteIS0_EEEC2ILb1ETnNSt9enable_ifIXclsr17_TupleConstraintsIXT_ES1_S3_EE37__is_implicitly_default_constructibleEEbE4typeELb1EEEv", scope: !397, file: !44, line: 1049, type: !2183, scopeLine: 1051, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, templateParams: !2186, declaration: !2185, retainedNodes: !2188)
!2183 = !DISubroutineType(types: !2184)
!2184 = !{null, !572}
!2185 = !DISubprogram(name: "tuple<true, true>", scope: !397, file: !44, line: 1049, type: !2183, scopeLine: 1049, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !2186)
!2186 = !{!2187, !258}
!2187 = !DITemplateValueParameter(name: "_Dummy", type: !17, value: i1 true)
!2188 = !{!2181}
!2189 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !397, size: 64)
!2190 = !DILocation(line: 0, scope: !2182, inlinedAt: !2191)
!2191 = distinct !DILocation(line: 166, column: 7, scope: !2176, inlinedAt: !2180)
!2192 = !DILocalVariable(name: "this", arg: 1, scope: !2193, type: !2195, flags: DIFlagArtificial | DIFlagObjectPointer)
!2193 = distinct !DISubprogram(name: "_Tuple_impl", linkageName: "_ZNSt11_Tuple_implILm0EJP5ChainSt14default_deleteIS0_EEEC2Ev", scope: !400, file: !44, line: 279, type: !545, scopeLine: 280, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !544, retainedNodes: !2194)
!2194 = !{!2192}
!2195 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !400, size: 64)
!2196 = !DILocation(line: 0, scope: !2193, inlinedAt: !2197)
!2197 = distinct !DILocation(line: 1051, column: 4, scope: !2182, inlinedAt: !2191)
!2198 = !DILocalVariable(name: "this", arg: 1, scope: !2199, type: !2201, flags: DIFlagArtificial | DIFlagObjectPointer)
!2199 = distinct !DISubprogram(name: "_Head_base", linkageName: "_ZNSt10_Head_baseILm0EP5ChainLb0EEC2Ev", scope: !491, file: !44, line: 189, type: !495, scopeLine: 190, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !494, retainedNodes: !2200)
!2200 = !{!2198}
!2201 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !491, size: 64)
!2202 = !DILocation(line: 0, scope: !2199, inlinedAt: !2203)
!2203 = distinct !DILocation(line: 280, column: 23, scope: !2193, inlinedAt: !2197)
!2204 = !DILocation(line: 190, column: 9, scope: !2199, inlinedAt: !2203)
!2205 = !{!2206, !2207, i64 0}
!2206 = !{!"_ZTSSt10_Head_baseILm0EP5ChainLb0EE", !2207, i64 0}
!2207 = !{!"any pointer", !2070, i64 0}
!2208 = distinct !DIAssignID()
!2209 = !DILocation(line: 0, scope: !2140)
!2210 = !DILocation(line: 25, column: 21, scope: !2143)
!2211 = !DILocation(line: 25, column: 3, scope: !2140)
!2212 = !DILocation(line: 32, scope: !2149)
!2213 = !{!2207, !2207, i64 0}
!2214 = !DILocation(line: 32, column: 37, scope: !2215)
!2215 = distinct !DILexicalBlock(scope: !2149, file: !19, line: 32, column: 3)
!2216 = !DILocation(line: 32, column: 3, scope: !2149)
!2217 = !DILocation(line: 26, column: 5, scope: !2142)
!2218 = !DILocation(line: 1065, column: 30, scope: !2219, inlinedAt: !2224)
!2219 = distinct !DISubprogram(name: "make_unique<Chain>", linkageName: "_ZSt11make_uniqueI5ChainJEENSt8__detail9_MakeUniqIT_E15__single_objectEDpOT0_", scope: !5, file: !34, line: 1064, type: !2220, scopeLine: 1065, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, templateParams: !2222)
!2220 = !DISubroutineType(types: !2221)
!2221 = !{!2144}
!2222 = !{!426, !2223}
!2223 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Args", value: !99)
!2224 = distinct !DILocation(line: 26, column: 17, scope: !2142)
!2225 = !DILocalVariable(name: "this", arg: 1, scope: !2226, type: !420, flags: DIFlagArtificial | DIFlagObjectPointer)
!2226 = distinct !DISubprogram(name: "Chain", linkageName: "_ZN5ChainC2Ev", scope: !421, file: !19, line: 18, type: !2227, scopeLine: 18, flags: DIFlagArtificial | DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !2230, retainedNodes: !2231)
!2227 = !DISubroutineType(types: !2228)
!2228 = !{null, !2229}
!2229 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !421, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!2230 = !DISubprogram(name: "Chain", scope: !421, type: !2227, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2231 = !{!2225}
!2232 = !DILocation(line: 0, scope: !2226, inlinedAt: !2233)
!2233 = distinct !DILocation(line: 1065, column: 34, scope: !2219, inlinedAt: !2224)
!2234 = !DILocation(line: 0, scope: !2158, inlinedAt: !2235)
!2235 = distinct !DILocation(line: 18, column: 8, scope: !2226, inlinedAt: !2233)
!2236 = !DILocation(line: 0, scope: !2167, inlinedAt: !2237)
!2237 = distinct !DILocation(line: 297, column: 4, scope: !2158, inlinedAt: !2235)
!2238 = !DILocation(line: 0, scope: !2176, inlinedAt: !2239)
!2239 = distinct !DILocation(line: 231, column: 12, scope: !2167, inlinedAt: !2237)
!2240 = !DILocation(line: 0, scope: !2182, inlinedAt: !2241)
!2241 = distinct !DILocation(line: 166, column: 7, scope: !2176, inlinedAt: !2239)
!2242 = !DILocation(line: 0, scope: !2193, inlinedAt: !2243)
!2243 = distinct !DILocation(line: 1051, column: 4, scope: !2182, inlinedAt: !2241)
!2244 = !DILocation(line: 0, scope: !2199, inlinedAt: !2245)
!2245 = distinct !DILocation(line: 280, column: 23, scope: !2193, inlinedAt: !2243)
!2246 = !DILocalVariable(name: "this", arg: 1, scope: !2247, type: !2163, flags: DIFlagArtificial | DIFlagObjectPointer)
!2247 = distinct !DISubprogram(name: "unique_ptr<std::default_delete<Chain>, void>", linkageName: "_ZNSt10unique_ptrI5ChainSt14default_deleteIS0_EEC2IS2_vEEPS0_", scope: !388, file: !34, line: 309, type: !695, scopeLine: 311, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, templateParams: !2160, declaration: !2248, retainedNodes: !2249)
!2248 = !DISubprogram(name: "unique_ptr<std::default_delete<Chain>, void>", scope: !388, file: !34, line: 309, type: !695, scopeLine: 309, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !2160)
!2249 = !{!2246, !2250}
!2250 = !DILocalVariable(name: "__p", arg: 2, scope: !2247, file: !34, line: 309, type: !676)
!2251 = !DILocation(line: 0, scope: !2247, inlinedAt: !2252)
!2252 = distinct !DILocation(line: 1065, column: 14, scope: !2219, inlinedAt: !2224)
!2253 = !DILocalVariable(name: "this", arg: 1, scope: !2254, type: !2172, flags: DIFlagArtificial | DIFlagObjectPointer)
!2254 = distinct !DISubprogram(name: "__uniq_ptr_impl", linkageName: "_ZNSt15__uniq_ptr_dataI5ChainSt14default_deleteIS0_ELb1ELb1EECI2St15__uniq_ptr_implIS0_S2_EEPS0_", scope: !391, file: !34, line: 233, type: !2255, scopeLine: 233, flags: DIFlagArtificial | DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !2257, retainedNodes: !2258)
!2255 = !DISubroutineType(types: !2256)
!2256 = !{null, !642, !601}
!2257 = !DISubprogram(name: "__uniq_ptr_impl", scope: !391, type: !2255, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2258 = !{!2253, !2259}
!2259 = !DILocalVariable(arg: 2, scope: !2254, type: !601, flags: DIFlagArtificial)
!2260 = !DILocation(line: 0, scope: !2254, inlinedAt: !2261)
!2261 = distinct !DILocation(line: 310, column: 4, scope: !2247, inlinedAt: !2252)
!2262 = !DILocalVariable(name: "this", arg: 1, scope: !2263, type: !2178, flags: DIFlagArtificial | DIFlagObjectPointer)
!2263 = distinct !DISubprogram(name: "__uniq_ptr_impl", linkageName: "_ZNSt15__uniq_ptr_implI5ChainSt14default_deleteIS0_EEC2EPS0_", scope: !394, file: !34, line: 168, type: !599, scopeLine: 168, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !598, retainedNodes: !2264)
!2264 = !{!2262, !2265}
!2265 = !DILocalVariable(name: "__p", arg: 2, scope: !2263, file: !34, line: 168, type: !601)
!2266 = !DILocation(line: 0, scope: !2263, inlinedAt: !2267)
!2267 = distinct !DILocation(line: 233, column: 40, scope: !2254, inlinedAt: !2261)
!2268 = distinct !DIAssignID()
!2269 = !DILocation(line: 27, column: 19, scope: !2142)
!2270 = !DILocation(line: 27, column: 29, scope: !2142)
!2271 = !DILocation(line: 27, column: 26, scope: !2142)
!2272 = !DILocation(line: 27, column: 24, scope: !2142)
!2273 = !DILocation(line: 27, column: 17, scope: !2142)
!2274 = !{!2275, !2069, i64 0}
!2275 = !{!"_ZTS5Chain", !2069, i64 0, !2276, i64 8}
!2276 = !{!"_ZTSSt10unique_ptrI5ChainSt14default_deleteIS0_EE", !2277, i64 0}
!2277 = !{!"_ZTSSt15__uniq_ptr_dataI5ChainSt14default_deleteIS0_ELb1ELb1EE", !2278, i64 0}
!2278 = !{!"_ZTSSt15__uniq_ptr_implI5ChainSt14default_deleteIS0_EE", !2279, i64 0}
!2279 = !{!"_ZTSSt5tupleIJP5ChainSt14default_deleteIS0_EEE", !2280, i64 0}
!2280 = !{!"_ZTSSt11_Tuple_implILm0EJP5ChainSt14default_deleteIS0_EEE", !2206, i64 0}
!2281 = !DILocation(line: 28, column: 11, scope: !2142)
!2282 = !DILocalVariable(name: "this", arg: 1, scope: !2283, type: !2163, flags: DIFlagArtificial | DIFlagObjectPointer)
!2283 = distinct !DISubprogram(name: "operator=", linkageName: "_ZNSt10unique_ptrI5ChainSt14default_deleteIS0_EEaSEOS3_", scope: !388, file: !34, line: 406, type: !658, scopeLine: 406, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !657, retainedNodes: !2284)
!2284 = !{!2282, !2285}
!2285 = !DILocalVariable(arg: 2, scope: !2283, file: !34, line: 406, type: !653)
!2286 = !DILocation(line: 0, scope: !2283, inlinedAt: !2287)
!2287 = distinct !DILocation(line: 28, column: 16, scope: !2142)
!2288 = !DILocalVariable(name: "this", arg: 1, scope: !2289, type: !2172, flags: DIFlagArtificial | DIFlagObjectPointer)
!2289 = distinct !DISubprogram(name: "operator=", linkageName: "_ZNSt15__uniq_ptr_dataI5ChainSt14default_deleteIS0_ELb1ELb1EEaSEOS3_", scope: !391, file: !34, line: 235, type: !645, scopeLine: 235, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !644, retainedNodes: !2290)
!2290 = !{!2288, !2291}
!2291 = !DILocalVariable(arg: 2, scope: !2289, file: !34, line: 235, type: !643)
!2292 = !DILocation(line: 0, scope: !2289, inlinedAt: !2293)
!2293 = distinct !DILocation(line: 406, column: 51, scope: !2294, inlinedAt: !2287)
!2294 = distinct !DILexicalBlock(scope: !2283, file: !34, line: 406, column: 51)
!2295 = !DILocalVariable(name: "this", arg: 1, scope: !2296, type: !2178, flags: DIFlagArtificial | DIFlagObjectPointer)
!2296 = distinct !DISubprogram(name: "operator=", linkageName: "_ZNSt15__uniq_ptr_implI5ChainSt14default_deleteIS0_EEaSEOS3_", scope: !394, file: !34, line: 181, type: !612, scopeLine: 182, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !611, retainedNodes: !2297)
!2297 = !{!2295, !2298}
!2298 = !DILocalVariable(name: "__u", arg: 2, scope: !2296, file: !34, line: 181, type: !610)
!2299 = !DILocation(line: 0, scope: !2296, inlinedAt: !2300)
!2300 = distinct !DILocation(line: 235, column: 61, scope: !2301, inlinedAt: !2293)
!2301 = distinct !DILexicalBlock(scope: !2289, file: !34, line: 235, column: 61)
!2302 = !DILocalVariable(name: "this", arg: 1, scope: !2303, type: !2178, flags: DIFlagArtificial | DIFlagObjectPointer)
!2303 = distinct !DISubprogram(name: "release", linkageName: "_ZNSt15__uniq_ptr_implI5ChainSt14default_deleteIS0_EE7releaseEv", scope: !394, file: !34, line: 207, type: !632, scopeLine: 208, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !631, retainedNodes: !2304)
!2304 = !{!2302, !2305}
!2305 = !DILocalVariable(name: "__p", scope: !2303, file: !34, line: 209, type: !601)
!2306 = !DILocation(line: 0, scope: !2303, inlinedAt: !2307)
!2307 = distinct !DILocation(line: 183, column: 12, scope: !2296, inlinedAt: !2300)
!2308 = !DILocation(line: 209, column: 16, scope: !2303, inlinedAt: !2307)
!2309 = distinct !DIAssignID()
!2310 = !DILocalVariable(name: "this", arg: 1, scope: !2311, type: !2178, flags: DIFlagArtificial | DIFlagObjectPointer)
!2311 = distinct !DISubprogram(name: "reset", linkageName: "_ZNSt15__uniq_ptr_implI5ChainSt14default_deleteIS0_EE5resetEPS0_", scope: !394, file: !34, line: 198, type: !599, scopeLine: 199, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !630, retainedNodes: !2312)
!2312 = !{!2310, !2313, !2314}
!2313 = !DILocalVariable(name: "__p", arg: 2, scope: !2311, file: !34, line: 198, type: !601)
!2314 = !DILocalVariable(name: "__old_p", scope: !2311, file: !34, line: 200, type: !2315)
!2315 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !601)
!2316 = !DILocation(line: 0, scope: !2311, inlinedAt: !2317)
!2317 = distinct !DILocation(line: 183, column: 2, scope: !2296, inlinedAt: !2300)
!2318 = !DILocation(line: 201, column: 11, scope: !2311, inlinedAt: !2317)
!2319 = !DILocation(line: 0, scope: !2283, inlinedAt: !2320)
!2320 = distinct !DILocation(line: 29, column: 10, scope: !2142)
!2321 = !DILocation(line: 0, scope: !2289, inlinedAt: !2322)
!2322 = distinct !DILocation(line: 406, column: 51, scope: !2294, inlinedAt: !2320)
!2323 = !DILocation(line: 0, scope: !2296, inlinedAt: !2324)
!2324 = distinct !DILocation(line: 235, column: 61, scope: !2301, inlinedAt: !2322)
!2325 = !DILocation(line: 0, scope: !2303, inlinedAt: !2326)
!2326 = distinct !DILocation(line: 183, column: 12, scope: !2296, inlinedAt: !2324)
!2327 = !DILocation(line: 210, column: 11, scope: !2303, inlinedAt: !2326)
!2328 = distinct !DIAssignID()
!2329 = !DILocation(line: 0, scope: !2311, inlinedAt: !2330)
!2330 = distinct !DILocation(line: 183, column: 2, scope: !2296, inlinedAt: !2324)
!2331 = !DILocation(line: 201, column: 11, scope: !2311, inlinedAt: !2330)
!2332 = distinct !DIAssignID()
!2333 = !DILocation(line: 30, column: 3, scope: !2143)
!2334 = distinct !{!2334, !2211, !2335, !2083}
!2335 = !DILocation(line: 30, column: 3, scope: !2140)
!2336 = !DILocation(line: 36, column: 1, scope: !2142)
!2337 = !DILocation(line: 36, column: 1, scope: !2134)
!2338 = !DILocation(line: 33, column: 22, scope: !2339)
!2339 = distinct !DILexicalBlock(scope: !2215, file: !19, line: 32, column: 59)
!2340 = !DILocation(line: 33, column: 28, scope: !2339)
!2341 = !DILocation(line: 33, column: 17, scope: !2339)
!2342 = !DILocation(line: 32, column: 47, scope: !2215)
!2343 = !DILocation(line: 0, scope: !2149)
!2344 = distinct !{!2344, !2216, !2345, !2083}
!2345 = !DILocation(line: 34, column: 3, scope: !2149)
!2346 = distinct !DISubprogram(name: "~unique_ptr", linkageName: "_ZNSt10unique_ptrI5ChainSt14default_deleteIS0_EED2Ev", scope: !388, file: !34, line: 390, type: !655, scopeLine: 391, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !654, retainedNodes: !2347)
!2347 = !{!2348, !2349}
!2348 = !DILocalVariable(name: "this", arg: 1, scope: !2346, type: !2163, flags: DIFlagArtificial | DIFlagObjectPointer)
!2349 = !DILocalVariable(name: "__ptr", scope: !2350, file: !34, line: 394, type: !618)
!2350 = distinct !DILexicalBlock(scope: !2346, file: !34, line: 391, column: 7)
!2351 = !DILocation(line: 0, scope: !2346)
!2352 = !DILocation(line: 0, scope: !2350)
!2353 = !DILocation(line: 395, column: 6, scope: !2354)
!2354 = distinct !DILexicalBlock(scope: !2350, file: !34, line: 395, column: 6)
!2355 = !DILocation(line: 395, column: 12, scope: !2354)
!2356 = !DILocation(line: 395, column: 6, scope: !2350)
!2357 = !DILocalVariable(name: "this", arg: 1, scope: !2358, type: !2361, flags: DIFlagArtificial | DIFlagObjectPointer)
!2358 = distinct !DISubprogram(name: "operator()", linkageName: "_ZNKSt14default_deleteI5ChainEclEPS0_", scope: !409, file: !34, line: 89, type: !416, scopeLine: 90, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !415, retainedNodes: !2359)
!2359 = !{!2357, !2360}
!2360 = !DILocalVariable(name: "__ptr", arg: 2, scope: !2358, file: !34, line: 89, type: !420)
!2361 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !419, size: 64)
!2362 = !DILocation(line: 0, scope: !2358, inlinedAt: !2363)
!2363 = distinct !DILocation(line: 396, column: 4, scope: !2354)
!2364 = !DILocalVariable(name: "this", arg: 1, scope: !2365, type: !420, flags: DIFlagArtificial | DIFlagObjectPointer)
!2365 = distinct !DISubprogram(name: "~Chain", linkageName: "_ZN5ChainD2Ev", scope: !421, file: !19, line: 18, type: !2227, scopeLine: 18, flags: DIFlagArtificial | DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !2366, retainedNodes: !2367)
!2366 = !DISubprogram(name: "~Chain", scope: !421, type: !2227, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2367 = !{!2364}
!2368 = !DILocation(line: 0, scope: !2365, inlinedAt: !2369)
!2369 = distinct !DILocation(line: 95, column: 2, scope: !2358, inlinedAt: !2363)
!2370 = !DILocation(line: 18, column: 8, scope: !2371, inlinedAt: !2369)
!2371 = distinct !DILexicalBlock(scope: !2365, file: !19, line: 18, column: 8)
!2372 = !DILocation(line: 95, column: 2, scope: !2358, inlinedAt: !2363)
!2373 = !DILocation(line: 396, column: 4, scope: !2354)
!2374 = !DILocation(line: 397, column: 8, scope: !2350)
!2375 = !DILocation(line: 398, column: 7, scope: !2346)
!2376 = distinct !DISubprogram(name: "shared_parameter", scope: !19, file: !19, line: 38, type: !2377, scopeLine: 38, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, retainedNodes: !2379)
!2377 = !DISubroutineType(types: !2378)
!2378 = !{!30, !30, !30}
!2379 = !{!2380, !2381, !2382, !2383}
!2380 = !DILocalVariable(name: "x", arg: 1, scope: !2376, file: !19, line: 38, type: !30)
!2381 = !DILocalVariable(name: "y", arg: 2, scope: !2376, file: !19, line: 38, type: !30)
!2382 = !DILocalVariable(name: "shared", scope: !2376, file: !19, line: 39, type: !893)
!2383 = !DILocalVariable(name: "users", scope: !2376, file: !19, line: 40, type: !869)
!2384 = distinct !DIAssignID()
!2385 = !DILocation(line: 0, scope: !2376)
!2386 = !DILocation(line: 39, column: 3, scope: !2376)
!2387 = !{!2388}
!2388 = distinct !{!2388, !2389, !"_ZSt11make_sharedIdJRdEESt10shared_ptrINSt9enable_ifIXntsr8is_arrayIT_EE5valueES3_E4typeEEDpOT0_: argument 0"}
!2389 = distinct !{!2389, !"_ZSt11make_sharedIdJRdEESt10shared_ptrINSt9enable_ifIXntsr8is_arrayIT_EE5valueES3_E4typeEEDpOT0_"}
!2390 = !DILocation(line: 39, column: 17, scope: !2376)
!2391 = !DILocalVariable(name: "__args", arg: 1, scope: !2392, file: !894, line: 1005, type: !349)
!2392 = distinct !DISubprogram(name: "make_shared<double, double &>", linkageName: "_ZSt11make_sharedIdJRdEESt10shared_ptrINSt9enable_ifIXntsr8is_arrayIT_EE5valueES3_E4typeEEDpOT0_", scope: !5, file: !894, line: 1005, type: !2393, scopeLine: 1006, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, templateParams: !2398, retainedNodes: !2395)
!2393 = !DISubroutineType(types: !2394)
!2394 = !{!893, !349}
!2395 = !{!2391, !2396}
!2396 = !DILocalVariable(name: "__a", scope: !2392, file: !894, line: 1008, type: !2397)
!2397 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Alloc", file: !894, line: 1007, baseType: !714)
!2398 = !{!313, !2399}
!2399 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Args", value: !2400)
!2400 = !{!2401}
!2401 = !DITemplateTypeParameter(type: !349)
!2402 = !DILocation(line: 0, scope: !2392, inlinedAt: !2403)
!2403 = distinct !DILocation(line: 39, column: 17, scope: !2376)
!2404 = !DILocalVariable(name: "__tag", arg: 2, scope: !2405, file: !894, line: 463, type: !709)
!2405 = distinct !DISubprogram(name: "shared_ptr<std::allocator<void>, double &>", linkageName: "_ZNSt10shared_ptrIdEC2ISaIvEJRdEEESt20_Sp_alloc_shared_tagIT_EDpOT0_", scope: !893, file: !894, line: 463, type: !2406, scopeLine: 465, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, templateParams: !2409, declaration: !2408, retainedNodes: !2410)
!2406 = !DISubroutineType(types: !2407)
!2407 = !{null, !1107, !709, !349}
!2408 = !DISubprogram(name: "shared_ptr<std::allocator<void>, double &>", scope: !893, file: !894, line: 463, type: !2406, scopeLine: 463, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !2409)
!2409 = !{!719, !2399}
!2410 = !{!2411, !2404, !2412}
!2411 = !DILocalVariable(name: "this", arg: 1, scope: !2405, type: !892, flags: DIFlagArtificial | DIFlagObjectPointer)
!2412 = !DILocalVariable(name: "__args", arg: 3, scope: !2405, file: !894, line: 463, type: !349)
!2413 = !DILocation(line: 0, scope: !2405, inlinedAt: !2414)
!2414 = distinct !DILocation(line: 1009, column: 14, scope: !2392, inlinedAt: !2403)
!2415 = !DILocalVariable(name: "__tag", arg: 2, scope: !2416, file: !3, line: 1711, type: !709)
!2416 = distinct !DISubprogram(name: "__shared_ptr<std::allocator<void>, double &>", linkageName: "_ZNSt12__shared_ptrIdLN9__gnu_cxx12_Lock_policyE2EEC2ISaIvEJRdEEESt20_Sp_alloc_shared_tagIT_EDpOT0_", scope: !897, file: !3, line: 1711, type: !2417, scopeLine: 1713, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, templateParams: !2409, declaration: !2419, retainedNodes: !2420)
!2417 = !DISubroutineType(types: !2418)
!2418 = !{null, !1017, !709, !349}
!2419 = !DISubprogram(name: "__shared_ptr<std::allocator<void>, double &>", scope: !897, file: !3, line: 1711, type: !2417, scopeLine: 1711, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !2409)
!2420 = !{!2421, !2415, !2423}
!2421 = !DILocalVariable(name: "this", arg: 1, scope: !2416, type: !2422, flags: DIFlagArtificial | DIFlagObjectPointer)
!2422 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !897, size: 64)
!2423 = !DILocalVariable(name: "__args", arg: 3, scope: !2416, file: !3, line: 1711, type: !349)
!2424 = !DILocation(line: 0, scope: !2416, inlinedAt: !2425)
!2425 = distinct !DILocation(line: 464, column: 4, scope: !2405, inlinedAt: !2414)
!2426 = !DILocation(line: 1712, column: 14, scope: !2416, inlinedAt: !2425)
!2427 = !DILocalVariable(name: "__a", arg: 3, scope: !2428, file: !3, line: 964, type: !709)
!2428 = distinct !DISubprogram(name: "__shared_count<double, std::allocator<void>, double &>", linkageName: "_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EEC2IdSaIvEJRdEEERPT_St20_Sp_alloc_shared_tagIT0_EDpOT1_", scope: !921, file: !3, line: 964, type: !2429, scopeLine: 966, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, templateParams: !2432, declaration: !2431, retainedNodes: !2433)
!2429 = !DISubroutineType(types: !2430)
!2430 = !{null, !928, !184, !709, !349}
!2431 = !DISubprogram(name: "__shared_count<double, std::allocator<void>, double &>", scope: !921, file: !3, line: 964, type: !2429, scopeLine: 964, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !2432)
!2432 = !{!313, !719, !2399}
!2433 = !{!2434, !2436, !2427, !2437, !2438, !2451, !2452, !2455}
!2434 = !DILocalVariable(name: "this", arg: 1, scope: !2428, type: !2435, flags: DIFlagArtificial | DIFlagObjectPointer)
!2435 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !921, size: 64)
!2436 = !DILocalVariable(name: "__p", arg: 2, scope: !2428, file: !3, line: 964, type: !184)
!2437 = !DILocalVariable(name: "__args", arg: 4, scope: !2428, file: !3, line: 965, type: !349)
!2438 = !DILocalVariable(name: "__a2", scope: !2439, file: !3, line: 968, type: !2440)
!2439 = distinct !DILexicalBlock(scope: !2428, file: !3, line: 966, column: 2)
!2440 = !DIDerivedType(tag: DW_TAG_typedef, name: "__allocator_type", scope: !721, file: !3, line: 595, baseType: !2441, flags: DIFlagPublic)
!2441 = !DIDerivedType(tag: DW_TAG_typedef, name: "__alloc_rebind<std::allocator<void>, _Sp_counted_ptr_inplace<double, allocator<void>, (_Lock_policy)2> >", scope: !5, file: !886, line: 79, baseType: !2442)
!2442 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !2443, file: !886, line: 57, baseType: !2447)
!2443 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__rebind<std::allocator<void>, std::_Sp_counted_ptr_inplace<double, std::allocator<void>, (__gnu_cxx::_Lock_policy)2>, void>", scope: !2444, file: !886, line: 55, size: 8, flags: DIFlagTypePassByValue, elements: !99, templateParams: !2445, identifier: "_ZTSNSt23__allocator_traits_base8__rebindISaIvESt23_Sp_counted_ptr_inplaceIdS1_LN9__gnu_cxx12_Lock_policyE2EEvEE")
!2444 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__allocator_traits_base", scope: !5, file: !886, line: 49, size: 8, flags: DIFlagTypePassByValue, elements: !99, identifier: "_ZTSSt23__allocator_traits_base")
!2445 = !{!799, !2446, !281}
!2446 = !DITemplateTypeParameter(name: "_Up", type: !721)
!2447 = !DIDerivedType(tag: DW_TAG_typedef, name: "other", scope: !2448, file: !715, line: 86, baseType: !1613)
!2448 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "rebind<std::_Sp_counted_ptr_inplace<double, std::allocator<void>, (__gnu_cxx::_Lock_policy)2> >", scope: !714, file: !715, line: 85, size: 8, flags: DIFlagTypePassByValue, elements: !99, templateParams: !2449, identifier: "_ZTSNSaIvE6rebindISt23_Sp_counted_ptr_inplaceIdS_LN9__gnu_cxx12_Lock_policyE2EEEE")
!2449 = !{!2450}
!2450 = !DITemplateTypeParameter(name: "_Tp1", type: !721)
!2451 = !DILocalVariable(name: "__guard", scope: !2439, file: !3, line: 969, type: !1672)
!2452 = !DILocalVariable(name: "__mem", scope: !2439, file: !3, line: 970, type: !2453)
!2453 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2454, size: 64)
!2454 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Sp_cp_type", scope: !2428, file: !3, line: 967, baseType: !721)
!2455 = !DILocalVariable(name: "__pi", scope: !2439, file: !3, line: 971, type: !2453)
!2456 = !DILocation(line: 0, scope: !2428, inlinedAt: !2457)
!2457 = distinct !DILocation(line: 1712, column: 14, scope: !2416, inlinedAt: !2425)
!2458 = !DILocalVariable(name: "__a", arg: 1, scope: !2459, file: !1673, line: 96, type: !1668)
!2459 = distinct !DISubprogram(name: "__allocate_guarded<std::allocator<std::_Sp_counted_ptr_inplace<double, std::allocator<void>, (__gnu_cxx::_Lock_policy)2> > >", linkageName: "_ZSt18__allocate_guardedISaISt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EEEESt15__allocated_ptrIT_ERS7_", scope: !5, file: !1673, line: 96, type: !2460, scopeLine: 97, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, templateParams: !1702, retainedNodes: !2462)
!2460 = !DISubroutineType(types: !2461)
!2461 = !{!1672, !1668}
!2462 = !{!2458}
!2463 = !DILocation(line: 0, scope: !2459, inlinedAt: !2464)
!2464 = distinct !DILocation(line: 969, column: 19, scope: !2439, inlinedAt: !2457)
!2465 = !DILocalVariable(name: "__a", arg: 1, scope: !2466, file: !886, line: 463, type: !1685)
!2466 = distinct !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaISt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EEEE8allocateERS5_m", scope: !1680, file: !886, line: 463, type: !1683, scopeLine: 464, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !1682, retainedNodes: !2467)
!2467 = !{!2465, !2468}
!2468 = !DILocalVariable(name: "__n", arg: 2, scope: !2466, file: !886, line: 463, type: !1192)
!2469 = !DILocation(line: 0, scope: !2466, inlinedAt: !2470)
!2470 = distinct !DILocation(line: 98, column: 21, scope: !2459, inlinedAt: !2464)
!2471 = !DILocalVariable(name: "this", arg: 1, scope: !2472, type: !2476, flags: DIFlagArtificial | DIFlagObjectPointer)
!2472 = distinct !DISubprogram(name: "allocate", linkageName: "_ZNSt15__new_allocatorISt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EEE8allocateEmPKv", scope: !1617, file: !1141, line: 112, type: !1645, scopeLine: 113, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !1644, retainedNodes: !2473)
!2473 = !{!2471, !2474, !2475}
!2474 = !DILocalVariable(name: "__n", arg: 2, scope: !2472, file: !1141, line: 112, type: !1168)
!2475 = !DILocalVariable(arg: 3, scope: !2472, file: !1141, line: 112, type: !107)
!2476 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1617, size: 64)
!2477 = !DILocation(line: 0, scope: !2472, inlinedAt: !2478)
!2478 = distinct !DILocation(line: 464, column: 20, scope: !2466, inlinedAt: !2470)
!2479 = !DILocation(line: 137, column: 27, scope: !2472, inlinedAt: !2478)
!2480 = !DILocation(line: 0, scope: !2439, inlinedAt: !2457)
!2481 = !DILocalVariable(name: "this", arg: 1, scope: !2482, type: !720, flags: DIFlagArtificial | DIFlagObjectPointer)
!2482 = distinct !DISubprogram(name: "_Sp_counted_ptr_inplace<double &>", linkageName: "_ZNSt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EEC2IJRdEEES0_DpOT_", scope: !721, file: !3, line: 599, type: !2483, scopeLine: 601, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, templateParams: !2486, declaration: !2485, retainedNodes: !2487)
!2483 = !DISubroutineType(types: !2484)
!2484 = !{null, !854, !714, !349}
!2485 = !DISubprogram(name: "_Sp_counted_ptr_inplace<double &>", scope: !721, file: !3, line: 599, type: !2483, scopeLine: 599, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !2486)
!2486 = !{!2399}
!2487 = !{!2481, !2488, !2489}
!2488 = !DILocalVariable(name: "__a", arg: 2, scope: !2482, file: !3, line: 599, type: !714)
!2489 = !DILocalVariable(name: "__args", arg: 3, scope: !2482, file: !3, line: 599, type: !349)
!2490 = !DILocation(line: 0, scope: !2482, inlinedAt: !2491)
!2491 = distinct !DILocation(line: 972, column: 6, scope: !2439, inlinedAt: !2457)
!2492 = !DILocalVariable(name: "this", arg: 1, scope: !2493, type: !924, flags: DIFlagArtificial | DIFlagObjectPointer)
!2493 = distinct !DISubprogram(name: "_Sp_counted_base", linkageName: "_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EEC2Ev", scope: !724, file: !3, line: 129, type: !741, scopeLine: 130, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !740, retainedNodes: !2494)
!2494 = !{!2492}
!2495 = !DILocation(line: 0, scope: !2493, inlinedAt: !2496)
!2496 = distinct !DILocation(line: 599, column: 2, scope: !2482, inlinedAt: !2491)
!2497 = !DILocation(line: 130, column: 9, scope: !2493, inlinedAt: !2496)
!2498 = !{!2499, !2500, i64 8}
!2499 = !{!"_ZTSSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE", !2500, i64 8, !2500, i64 12}
!2500 = !{!"int", !2070, i64 0}
!2501 = !DILocation(line: 130, column: 26, scope: !2493, inlinedAt: !2496)
!2502 = !{!2499, !2500, i64 12}
!2503 = !DILocation(line: 601, column: 2, scope: !2482, inlinedAt: !2491)
!2504 = !{!2505, !2505, i64 0}
!2505 = !{!"vtable pointer", !2071, i64 0}
!2506 = !DILocalVariable(name: "this", arg: 1, scope: !2507, type: !720, flags: DIFlagArtificial | DIFlagObjectPointer)
!2507 = distinct !DISubprogram(name: "_M_ptr", linkageName: "_ZNSt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EE6_M_ptrEv", scope: !721, file: !3, line: 650, type: !861, scopeLine: 650, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !860, retainedNodes: !2508)
!2508 = !{!2506}
!2509 = !DILocation(line: 0, scope: !2507, inlinedAt: !2510)
!2510 = distinct !DILocation(line: 604, column: 45, scope: !2511, inlinedAt: !2491)
!2511 = distinct !DILexicalBlock(scope: !2482, file: !3, line: 601, column: 2)
!2512 = !DILocation(line: 650, column: 39, scope: !2507, inlinedAt: !2510)
!2513 = !DILocalVariable(arg: 1, scope: !2514, file: !886, line: 633, type: !2520)
!2514 = distinct !DISubprogram(name: "construct<double, double &>", linkageName: "_ZNSt16allocator_traitsISaIvEE9constructIdJRdEEEvRS0_PT_DpOT0_", scope: !2515, file: !886, line: 633, type: !2534, scopeLine: 635, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, templateParams: !2537, declaration: !2536, retainedNodes: !2538)
!2515 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "allocator_traits<std::allocator<void> >", scope: !5, file: !886, line: 568, size: 8, flags: DIFlagTypePassByValue, elements: !2516, templateParams: !718, identifier: "_ZTSSt16allocator_traitsISaIvEE")
!2516 = !{!2517, !2523, !2526, !2531}
!2517 = !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaIvEE8allocateERS0_mPKv", scope: !2515, file: !886, line: 614, type: !2518, scopeLine: 614, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!2518 = !DISubroutineType(types: !2519)
!2519 = !{!750, !2520, !2522, !107}
!2520 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !2521, size: 64)
!2521 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !2515, file: !886, line: 571, baseType: !714)
!2522 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", scope: !2515, file: !886, line: 592, baseType: !352)
!2523 = !DISubprogram(name: "deallocate", linkageName: "_ZNSt16allocator_traitsISaIvEE10deallocateERS0_Pvm", scope: !2515, file: !886, line: 618, type: !2524, scopeLine: 618, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!2524 = !DISubroutineType(types: !2525)
!2525 = !{null, !2520, !750, !2522}
!2526 = !DISubprogram(name: "max_size", linkageName: "_ZNSt16allocator_traitsISaIvEE8max_sizeERKS0_", scope: !2515, file: !886, line: 652, type: !2527, scopeLine: 652, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!2527 = !DISubroutineType(types: !2528)
!2528 = !{!2522, !2529}
!2529 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !2530, size: 64)
!2530 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !2521)
!2531 = !DISubprogram(name: "select_on_container_copy_construction", linkageName: "_ZNSt16allocator_traitsISaIvEE37select_on_container_copy_constructionERKS0_", scope: !2515, file: !886, line: 660, type: !2532, scopeLine: 660, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!2532 = !DISubroutineType(types: !2533)
!2533 = !{!2521, !2529}
!2534 = !DISubroutineType(types: !2535)
!2535 = !{null, !2520, !159, !349}
!2536 = !DISubprogram(name: "construct<double, double &>", linkageName: "_ZNSt16allocator_traitsISaIvEE9constructIdJRdEEEvRS0_PT_DpOT0_", scope: !2515, file: !886, line: 633, type: !2534, scopeLine: 633, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !2537)
!2537 = !{!279, !2399}
!2538 = !{!2513, !2539, !2540}
!2539 = !DILocalVariable(name: "__p", arg: 2, scope: !2514, file: !886, line: 633, type: !159)
!2540 = !DILocalVariable(name: "__args", arg: 3, scope: !2514, file: !886, line: 633, type: !349)
!2541 = !DILocation(line: 0, scope: !2514, inlinedAt: !2542)
!2542 = distinct !DILocation(line: 604, column: 4, scope: !2511, inlinedAt: !2491)
!2543 = !DILocalVariable(name: "__p", arg: 1, scope: !2544, file: !2545, line: 109, type: !159)
!2544 = distinct !DISubprogram(name: "_Construct<double, double &>", linkageName: "_ZSt10_ConstructIdJRdEEvPT_DpOT0_", scope: !5, file: !2545, line: 109, type: !2546, scopeLine: 110, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, templateParams: !2398, retainedNodes: !2548)
!2545 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_construct.h", directory: "", checksumkind: CSK_MD5, checksum: "ceba413818ae9b0f6742666be9b2ed67")
!2546 = !DISubroutineType(types: !2547)
!2547 = !{null, !159, !349}
!2548 = !{!2543, !2549}
!2549 = !DILocalVariable(name: "__args", arg: 2, scope: !2544, file: !2545, line: 109, type: !349)
!2550 = !DILocation(line: 0, scope: !2544, inlinedAt: !2551)
!2551 = distinct !DILocation(line: 635, column: 4, scope: !2514, inlinedAt: !2542)
!2552 = !DILocation(line: 119, column: 7, scope: !2544, inlinedAt: !2551)
!2553 = !DILocation(line: 974, column: 10, scope: !2439, inlinedAt: !2457)
!2554 = !{!2555, !2207, i64 0}
!2555 = !{!"_ZTSSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EE", !2207, i64 0}
!2556 = distinct !DIAssignID()
!2557 = !DILocation(line: 0, scope: !2507, inlinedAt: !2558)
!2558 = distinct !DILocation(line: 975, column: 16, scope: !2439, inlinedAt: !2457)
!2559 = !DILocation(line: 975, column: 8, scope: !2439, inlinedAt: !2457)
!2560 = distinct !DIAssignID()
!2561 = !DILocalVariable(name: "this", arg: 1, scope: !2562, type: !2567, flags: DIFlagArtificial | DIFlagObjectPointer)
!2562 = distinct !DISubprogram(name: "vector", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EEC2EmRKS1_RKS2_", scope: !869, file: !868, line: 564, type: !1381, scopeLine: 567, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !1380, retainedNodes: !2563)
!2563 = !{!2561, !2564, !2565, !2566}
!2564 = !DILocalVariable(name: "__n", arg: 2, scope: !2562, file: !868, line: 564, type: !1379)
!2565 = !DILocalVariable(name: "__value", arg: 3, scope: !2562, file: !868, line: 564, type: !1383)
!2566 = !DILocalVariable(name: "__a", arg: 4, scope: !2562, file: !868, line: 565, type: !1373)
!2567 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !869, size: 64)
!2568 = !DILocation(line: 0, scope: !2562, inlinedAt: !2569)
!2569 = distinct !DILocation(line: 40, column: 40, scope: !2376)
!2570 = !DILocalVariable(name: "this", arg: 1, scope: !2571, type: !2575, flags: DIFlagArtificial | DIFlagObjectPointer)
!2571 = distinct !DISubprogram(name: "_Vector_base", linkageName: "_ZNSt12_Vector_baseISt10shared_ptrIdESaIS1_EEC2EmRKS2_", scope: !872, file: !868, line: 330, type: !1296, scopeLine: 332, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !1295, retainedNodes: !2572)
!2572 = !{!2570, !2573, !2574}
!2573 = !DILocalVariable(name: "__n", arg: 2, scope: !2571, file: !868, line: 330, type: !352)
!2574 = !DILocalVariable(name: "__a", arg: 3, scope: !2571, file: !868, line: 330, type: !1290)
!2575 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !872, size: 64)
!2576 = !DILocation(line: 0, scope: !2571, inlinedAt: !2577)
!2577 = distinct !DILocation(line: 566, column: 9, scope: !2562, inlinedAt: !2569)
!2578 = !DILocalVariable(name: "this", arg: 1, scope: !2579, type: !2575, flags: DIFlagArtificial | DIFlagObjectPointer)
!2579 = distinct !DISubprogram(name: "_M_create_storage", linkageName: "_ZNSt12_Vector_baseISt10shared_ptrIdESaIS1_EE17_M_create_storageEm", scope: !872, file: !868, line: 393, type: !1293, scopeLine: 394, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !1318, retainedNodes: !2580)
!2580 = !{!2578, !2581}
!2581 = !DILocalVariable(name: "__n", arg: 2, scope: !2579, file: !868, line: 393, type: !352)
!2582 = !DILocation(line: 0, scope: !2579, inlinedAt: !2583)
!2583 = distinct !DILocation(line: 332, column: 9, scope: !2584, inlinedAt: !2577)
!2584 = distinct !DILexicalBlock(scope: !2571, file: !868, line: 332, column: 7)
!2585 = !DILocalVariable(name: "this", arg: 1, scope: !2586, type: !2575, flags: DIFlagArtificial | DIFlagObjectPointer)
!2586 = distinct !DISubprogram(name: "_M_allocate", linkageName: "_ZNSt12_Vector_baseISt10shared_ptrIdESaIS1_EE11_M_allocateEm", scope: !872, file: !868, line: 375, type: !1313, scopeLine: 376, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !1312, retainedNodes: !2587)
!2587 = !{!2585, !2588}
!2588 = !DILocalVariable(name: "__n", arg: 2, scope: !2586, file: !868, line: 375, type: !352)
!2589 = !DILocation(line: 0, scope: !2586, inlinedAt: !2590)
!2590 = distinct !DILocation(line: 395, column: 33, scope: !2579, inlinedAt: !2583)
!2591 = !DILocalVariable(name: "__a", arg: 1, scope: !2592, file: !886, line: 463, type: !1133)
!2592 = distinct !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaISt10shared_ptrIdEEE8allocateERS2_m", scope: !885, file: !886, line: 463, type: !889, scopeLine: 464, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !888, retainedNodes: !2593)
!2593 = !{!2591, !2594}
!2594 = !DILocalVariable(name: "__n", arg: 2, scope: !2592, file: !886, line: 463, type: !1192)
!2595 = !DILocation(line: 0, scope: !2592, inlinedAt: !2596)
!2596 = distinct !DILocation(line: 378, column: 20, scope: !2586, inlinedAt: !2590)
!2597 = !DILocalVariable(name: "this", arg: 1, scope: !2598, type: !2602, flags: DIFlagArtificial | DIFlagObjectPointer)
!2598 = distinct !DISubprogram(name: "allocate", linkageName: "_ZNSt15__new_allocatorISt10shared_ptrIdEE8allocateEmPKv", scope: !1140, file: !1141, line: 112, type: !1166, scopeLine: 113, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !1165, retainedNodes: !2599)
!2599 = !{!2597, !2600, !2601}
!2600 = !DILocalVariable(name: "__n", arg: 2, scope: !2598, file: !1141, line: 112, type: !1168)
!2601 = !DILocalVariable(arg: 3, scope: !2598, file: !1141, line: 112, type: !107)
!2602 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1140, size: 64)
!2603 = !DILocation(line: 0, scope: !2598, inlinedAt: !2604)
!2604 = distinct !DILocation(line: 464, column: 20, scope: !2592, inlinedAt: !2596)
!2605 = !DILocation(line: 137, column: 27, scope: !2598, inlinedAt: !2604)
!2606 = !DILocalVariable(name: "this", arg: 1, scope: !2607, type: !924, flags: DIFlagArtificial | DIFlagObjectPointer)
!2607 = distinct !DISubprogram(name: "_M_add_ref_copy", linkageName: "_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE15_M_add_ref_copyEv", scope: !724, file: !3, line: 151, type: !741, scopeLine: 152, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !751, retainedNodes: !2608)
!2608 = !{!2606}
!2609 = !DILocation(line: 0, scope: !2607, inlinedAt: !2610)
!2610 = distinct !DILocation(line: 1078, column: 11, scope: !2611, inlinedAt: !2617)
!2611 = distinct !DILexicalBlock(scope: !2612, file: !3, line: 1077, column: 6)
!2612 = distinct !DILexicalBlock(scope: !2613, file: !3, line: 1076, column: 7)
!2613 = distinct !DISubprogram(name: "__shared_count", linkageName: "_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EEC2ERKS2_", scope: !921, file: !3, line: 1074, type: !989, scopeLine: 1076, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !988, retainedNodes: !2614)
!2614 = !{!2615, !2616}
!2615 = !DILocalVariable(name: "this", arg: 1, scope: !2613, type: !2435, flags: DIFlagArtificial | DIFlagObjectPointer)
!2616 = !DILocalVariable(name: "__r", arg: 2, scope: !2613, file: !3, line: 1074, type: !944)
!2617 = distinct !DILocation(line: 1522, column: 7, scope: !2618, inlinedAt: !2622)
!2618 = distinct !DISubprogram(name: "__shared_ptr", linkageName: "_ZNSt12__shared_ptrIdLN9__gnu_cxx12_Lock_policyE2EEC2ERKS2_", scope: !897, file: !3, line: 1522, type: !1019, scopeLine: 1522, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !1018, retainedNodes: !2619)
!2619 = !{!2620, !2621}
!2620 = !DILocalVariable(name: "this", arg: 1, scope: !2618, type: !2422, flags: DIFlagArtificial | DIFlagObjectPointer)
!2621 = !DILocalVariable(arg: 2, scope: !2618, file: !3, line: 1522, type: !1021)
!2622 = distinct !DILocation(line: 204, column: 7, scope: !2623, inlinedAt: !2627)
!2623 = distinct !DISubprogram(name: "shared_ptr", linkageName: "_ZNSt10shared_ptrIdEC2ERKS0_", scope: !893, file: !894, line: 204, type: !1109, scopeLine: 204, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !1108, retainedNodes: !2624)
!2624 = !{!2625, !2626}
!2625 = !DILocalVariable(name: "this", arg: 1, scope: !2623, type: !892, flags: DIFlagArtificial | DIFlagObjectPointer)
!2626 = !DILocalVariable(arg: 2, scope: !2623, file: !894, line: 204, type: !1111)
!2627 = distinct !DILocation(line: 119, column: 25, scope: !2628, inlinedAt: !2638)
!2628 = distinct !DISubprogram(name: "_Construct<std::shared_ptr<double>, const std::shared_ptr<double> &>", linkageName: "_ZSt10_ConstructISt10shared_ptrIdEJRKS1_EEvPT_DpOT0_", scope: !5, file: !2545, line: 109, type: !2629, scopeLine: 110, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, templateParams: !2634, retainedNodes: !2631)
!2629 = !DISubroutineType(types: !2630)
!2630 = !{null, !892, !1111}
!2631 = !{!2632, !2633}
!2632 = !DILocalVariable(name: "__p", arg: 1, scope: !2628, file: !2545, line: 109, type: !892)
!2633 = !DILocalVariable(name: "__args", arg: 2, scope: !2628, file: !2545, line: 109, type: !1111)
!2634 = !{!1177, !2635}
!2635 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Args", value: !2636)
!2636 = !{!2637}
!2637 = !DITemplateTypeParameter(type: !1111)
!2638 = distinct !DILocation(line: 267, column: 6, scope: !2639, inlinedAt: !2654)
!2639 = distinct !DILexicalBlock(scope: !2641, file: !2640, line: 266, column: 4)
!2640 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_uninitialized.h", directory: "", checksumkind: CSK_MD5, checksum: "76b804c7705a952d454f754eea890c01")
!2641 = distinct !DILexicalBlock(scope: !2642, file: !2640, line: 266, column: 4)
!2642 = distinct !DILexicalBlock(scope: !2643, file: !2640, line: 265, column: 2)
!2643 = distinct !DISubprogram(name: "__do_uninit_fill_n<std::shared_ptr<double> *, unsigned long, std::shared_ptr<double> >", linkageName: "_ZSt18__do_uninit_fill_nIPSt10shared_ptrIdEmS1_ET_S3_T0_RKT1_", scope: !5, file: !2640, line: 261, type: !2644, scopeLine: 262, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, templateParams: !2651, retainedNodes: !2646)
!2644 = !DISubroutineType(types: !2645)
!2645 = !{!892, !892, !119, !1111}
!2646 = !{!2647, !2648, !2649, !2650}
!2647 = !DILocalVariable(name: "__first", arg: 1, scope: !2643, file: !2640, line: 261, type: !892)
!2648 = !DILocalVariable(name: "__n", arg: 2, scope: !2643, file: !2640, line: 261, type: !119)
!2649 = !DILocalVariable(name: "__x", arg: 3, scope: !2643, file: !2640, line: 261, type: !1111)
!2650 = !DILocalVariable(name: "__cur", scope: !2643, file: !2640, line: 263, type: !892)
!2651 = !{!2652, !2653, !1177}
!2652 = !DITemplateTypeParameter(name: "_ForwardIterator", type: !892)
!2653 = !DITemplateTypeParameter(name: "_Size", type: !119)
!2654 = distinct !DILocation(line: 284, column: 11, scope: !2655, inlinedAt: !2664)
!2655 = distinct !DISubprogram(name: "__uninit_fill_n<std::shared_ptr<double> *, unsigned long, std::shared_ptr<double> >", linkageName: "_ZNSt22__uninitialized_fill_nILb0EE15__uninit_fill_nIPSt10shared_ptrIdEmS3_EET_S5_T0_RKT1_", scope: !2656, file: !2640, line: 282, type: !2644, scopeLine: 284, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, templateParams: !2651, declaration: !2659, retainedNodes: !2660)
!2656 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__uninitialized_fill_n<false>", scope: !5, file: !2640, line: 278, size: 8, flags: DIFlagTypePassByValue, elements: !99, templateParams: !2657, identifier: "_ZTSSt22__uninitialized_fill_nILb0EE")
!2657 = !{!2658}
!2658 = !DITemplateValueParameter(name: "_TrivialValueType", type: !17, value: i1 false)
!2659 = !DISubprogram(name: "__uninit_fill_n<std::shared_ptr<double> *, unsigned long, std::shared_ptr<double> >", linkageName: "_ZNSt22__uninitialized_fill_nILb0EE15__uninit_fill_nIPSt10shared_ptrIdEmS3_EET_S5_T0_RKT1_", scope: !2656, file: !2640, line: 282, type: !2644, scopeLine: 282, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !2651)
!2660 = !{!2661, !2662, !2663}
!2661 = !DILocalVariable(name: "__first", arg: 1, scope: !2655, file: !2640, line: 282, type: !892)
!2662 = !DILocalVariable(name: "__n", arg: 2, scope: !2655, file: !2640, line: 282, type: !119)
!2663 = !DILocalVariable(name: "__x", arg: 3, scope: !2655, file: !2640, line: 283, type: !1111)
!2664 = distinct !DILocation(line: 326, column: 14, scope: !2665, inlinedAt: !2671)
!2665 = distinct !DISubprogram(name: "uninitialized_fill_n<std::shared_ptr<double> *, unsigned long, std::shared_ptr<double> >", linkageName: "_ZSt20uninitialized_fill_nIPSt10shared_ptrIdEmS1_ET_S3_T0_RKT1_", scope: !5, file: !2640, line: 312, type: !2644, scopeLine: 313, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, templateParams: !2651, retainedNodes: !2666)
!2666 = !{!2667, !2668, !2669, !2670}
!2667 = !DILocalVariable(name: "__first", arg: 1, scope: !2665, file: !2640, line: 312, type: !892)
!2668 = !DILocalVariable(name: "__n", arg: 2, scope: !2665, file: !2640, line: 312, type: !119)
!2669 = !DILocalVariable(name: "__x", arg: 3, scope: !2665, file: !2640, line: 312, type: !1111)
!2670 = !DILocalVariable(name: "__can_fill", scope: !2665, file: !2640, line: 319, type: !1327)
!2671 = distinct !DILocation(line: 467, column: 14, scope: !2672, inlinedAt: !2682)
!2672 = distinct !DISubprogram(name: "__uninitialized_fill_n_a<std::shared_ptr<double> *, unsigned long, std::shared_ptr<double>, std::shared_ptr<double> >", linkageName: "_ZSt24__uninitialized_fill_n_aIPSt10shared_ptrIdEmS1_S1_ET_S3_T0_RKT1_RSaIT2_E", scope: !5, file: !2640, line: 460, type: !2673, scopeLine: 462, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, templateParams: !2680, retainedNodes: !2675)
!2673 = !DISubroutineType(types: !2674)
!2674 = !{!892, !892, !119, !1111, !1190}
!2675 = !{!2676, !2677, !2678, !2679}
!2676 = !DILocalVariable(name: "__first", arg: 1, scope: !2672, file: !2640, line: 460, type: !892)
!2677 = !DILocalVariable(name: "__n", arg: 2, scope: !2672, file: !2640, line: 460, type: !119)
!2678 = !DILocalVariable(name: "__x", arg: 3, scope: !2672, file: !2640, line: 461, type: !1111)
!2679 = !DILocalVariable(arg: 4, scope: !2672, file: !2640, line: 461, type: !1190)
!2680 = !{!2652, !2653, !1177, !2681}
!2681 = !DITemplateTypeParameter(name: "_Tp2", type: !893)
!2682 = distinct !DILocation(line: 1702, column: 4, scope: !2683, inlinedAt: !2688)
!2683 = distinct !DISubprogram(name: "_M_fill_initialize", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EE18_M_fill_initializeEmRKS1_", scope: !869, file: !868, line: 1699, type: !1431, scopeLine: 1700, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !1544, retainedNodes: !2684)
!2684 = !{!2685, !2686, !2687}
!2685 = !DILocalVariable(name: "this", arg: 1, scope: !2683, type: !2567, flags: DIFlagArtificial | DIFlagObjectPointer)
!2686 = !DILocalVariable(name: "__n", arg: 2, scope: !2683, file: !868, line: 1699, type: !1379)
!2687 = !DILocalVariable(name: "__value", arg: 3, scope: !2683, file: !868, line: 1699, type: !1383)
!2688 = distinct !DILocation(line: 567, column: 9, scope: !2689, inlinedAt: !2569)
!2689 = distinct !DILexicalBlock(scope: !2562, file: !868, line: 567, column: 7)
!2690 = !DILocation(line: 152, column: 43, scope: !2607, inlinedAt: !2610)
!2691 = !DILocalVariable(name: "__mem", arg: 1, scope: !2692, file: !2693, line: 106, type: !2696)
!2692 = distinct !DISubprogram(name: "__atomic_add_dispatch", linkageName: "_ZN9__gnu_cxx21__atomic_add_dispatchEPii", scope: !23, file: !2693, line: 106, type: !2694, scopeLine: 107, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, retainedNodes: !2697)
!2693 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/ext/atomicity.h", directory: "")
!2694 = !DISubroutineType(types: !2695)
!2695 = !{null, !2696, !735}
!2696 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !737, size: 64)
!2697 = !{!2691, !2698}
!2698 = !DILocalVariable(name: "__val", arg: 2, scope: !2692, file: !2693, line: 106, type: !735)
!2699 = !DILocation(line: 0, scope: !2692, inlinedAt: !2700)
!2700 = distinct !DILocation(line: 152, column: 9, scope: !2607, inlinedAt: !2610)
!2701 = !DILocation(line: 52, column: 12, scope: !2702, inlinedAt: !2703)
!2702 = distinct !DISubprogram(name: "__is_single_threaded", linkageName: "_ZN9__gnu_cxx20__is_single_threadedEv", scope: !23, file: !2693, line: 47, type: !237, scopeLine: 48, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18)
!2703 = distinct !DILocation(line: 108, column: 9, scope: !2704, inlinedAt: !2700)
!2704 = distinct !DILexicalBlock(scope: !2692, file: !2693, line: 108, column: 9)
!2705 = !{!2070, !2070, i64 0}
!2706 = !DILocation(line: 0, scope: !2643, inlinedAt: !2654)
!2707 = !DILocation(line: 266, column: 34, scope: !2639, inlinedAt: !2654)
!2708 = !DILocation(line: 1522, column: 7, scope: !2618, inlinedAt: !2622)
!2709 = !DILocation(line: 108, column: 9, scope: !2692, inlinedAt: !2700)
!2710 = !DILocalVariable(name: "__mem", arg: 1, scope: !2711, file: !2693, line: 91, type: !2696)
!2711 = distinct !DISubprogram(name: "__atomic_add_single", linkageName: "_ZN9__gnu_cxx19__atomic_add_singleEPii", scope: !23, file: !2693, line: 91, type: !2694, scopeLine: 92, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, retainedNodes: !2712)
!2712 = !{!2710, !2713}
!2713 = !DILocalVariable(name: "__val", arg: 2, scope: !2711, file: !2693, line: 91, type: !735)
!2714 = !DILocation(line: 0, scope: !2711, inlinedAt: !2715)
!2715 = distinct !DILocation(line: 109, column: 7, scope: !2704, inlinedAt: !2700)
!2716 = !DILocation(line: 92, column: 12, scope: !2711, inlinedAt: !2715)
!2717 = !{!2500, !2500, i64 0}
!2718 = !DILocation(line: 0, scope: !2628, inlinedAt: !2638)
!2719 = !DILocation(line: 0, scope: !2623, inlinedAt: !2627)
!2720 = !DILocation(line: 0, scope: !2618, inlinedAt: !2622)
!2721 = !{!2722, !2207, i64 0}
!2722 = !{!"_ZTSSt12__shared_ptrIdLN9__gnu_cxx12_Lock_policyE2EE", !2207, i64 0, !2555, i64 8}
!2723 = !DILocation(line: 0, scope: !2613, inlinedAt: !2617)
!2724 = !DILocation(line: 1075, column: 9, scope: !2613, inlinedAt: !2617)
!2725 = !DILocation(line: 1077, column: 6, scope: !2612, inlinedAt: !2617)
!2726 = !DILocalVariable(name: "__mem", arg: 1, scope: !2727, file: !2693, line: 70, type: !2730)
!2727 = distinct !DISubprogram(name: "__atomic_add", linkageName: "_ZN9__gnu_cxx12__atomic_addEPVii", scope: !23, file: !2693, line: 70, type: !2728, scopeLine: 71, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, retainedNodes: !2732)
!2728 = !DISubroutineType(types: !2729)
!2729 = !{null, !2730, !735}
!2730 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2731, size: 64)
!2731 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !737)
!2732 = !{!2726, !2733}
!2733 = !DILocalVariable(name: "__val", arg: 2, scope: !2727, file: !2693, line: 70, type: !735)
!2734 = !DILocation(line: 0, scope: !2727, inlinedAt: !2735)
!2735 = distinct !DILocation(line: 111, column: 7, scope: !2704, inlinedAt: !2700)
!2736 = !DILocation(line: 71, column: 5, scope: !2727, inlinedAt: !2735)
!2737 = !DILocation(line: 1075, column: 19, scope: !2613, inlinedAt: !2617)
!2738 = !DILocation(line: 1077, column: 12, scope: !2611, inlinedAt: !2617)
!2739 = !DILocation(line: 109, column: 7, scope: !2704, inlinedAt: !2700)
!2740 = !DILocalVariable(name: "this", arg: 1, scope: !2741, type: !2567, flags: DIFlagArtificial | DIFlagObjectPointer)
!2741 = distinct !DISubprogram(name: "operator[]", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EEixEm", scope: !869, file: !868, line: 1121, type: !1481, scopeLine: 1122, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !1480, retainedNodes: !2742)
!2742 = !{!2740, !2743}
!2743 = !DILocalVariable(name: "__n", arg: 2, scope: !2741, file: !868, line: 1121, type: !1379)
!2744 = !DILocation(line: 0, scope: !2741, inlinedAt: !2745)
!2745 = distinct !DILocation(line: 41, column: 4, scope: !2376)
!2746 = !DILocalVariable(name: "this", arg: 1, scope: !2747, type: !2749, flags: DIFlagArtificial | DIFlagObjectPointer)
!2747 = distinct !DISubprogram(name: "operator*", linkageName: "_ZNKSt19__shared_ptr_accessIdLN9__gnu_cxx12_Lock_policyE2ELb0ELb0EEdeEv", scope: !900, file: !3, line: 1347, type: !903, scopeLine: 1348, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !902, retainedNodes: !2748)
!2748 = !{!2746}
!2749 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !908, size: 64)
!2750 = !DILocation(line: 0, scope: !2747, inlinedAt: !2751)
!2751 = distinct !DILocation(line: 41, column: 3, scope: !2376)
!2752 = !DILocalVariable(name: "this", arg: 1, scope: !2753, type: !2749, flags: DIFlagArtificial | DIFlagObjectPointer)
!2753 = distinct !DISubprogram(name: "_M_get", linkageName: "_ZNKSt19__shared_ptr_accessIdLN9__gnu_cxx12_Lock_policyE2ELb0ELb0EE6_M_getEv", scope: !900, file: !3, line: 1362, type: !910, scopeLine: 1363, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !913, retainedNodes: !2754)
!2754 = !{!2752}
!2755 = !DILocation(line: 0, scope: !2753, inlinedAt: !2756)
!2756 = distinct !DILocation(line: 1350, column: 10, scope: !2747, inlinedAt: !2751)
!2757 = !DILocalVariable(name: "this", arg: 1, scope: !2758, type: !1588, flags: DIFlagArtificial | DIFlagObjectPointer)
!2758 = distinct !DISubprogram(name: "get", linkageName: "_ZNKSt12__shared_ptrIdLN9__gnu_cxx12_Lock_policyE2EE3getEv", scope: !897, file: !3, line: 1665, type: !1040, scopeLine: 1666, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !1039, retainedNodes: !2759)
!2759 = !{!2757}
!2760 = !DILocation(line: 0, scope: !2758, inlinedAt: !2761)
!2761 = distinct !DILocation(line: 1363, column: 66, scope: !2753, inlinedAt: !2756)
!2762 = !DILocation(line: 1666, column: 16, scope: !2758, inlinedAt: !2761)
!2763 = !DILocation(line: 41, column: 13, scope: !2376)
!2764 = !DILocation(line: 0, scope: !2741, inlinedAt: !2765)
!2765 = distinct !DILocation(line: 42, column: 4, scope: !2376)
!2766 = !DILocation(line: 1124, column: 34, scope: !2741, inlinedAt: !2765)
!2767 = !DILocation(line: 0, scope: !2747, inlinedAt: !2768)
!2768 = distinct !DILocation(line: 42, column: 3, scope: !2376)
!2769 = !DILocation(line: 0, scope: !2753, inlinedAt: !2770)
!2770 = distinct !DILocation(line: 1350, column: 10, scope: !2747, inlinedAt: !2768)
!2771 = !DILocation(line: 0, scope: !2758, inlinedAt: !2772)
!2772 = distinct !DILocation(line: 1363, column: 66, scope: !2753, inlinedAt: !2770)
!2773 = !DILocation(line: 1666, column: 16, scope: !2758, inlinedAt: !2772)
!2774 = !DILocation(line: 42, column: 13, scope: !2376)
!2775 = !DILocation(line: 0, scope: !2747, inlinedAt: !2776)
!2776 = distinct !DILocation(line: 43, column: 10, scope: !2376)
!2777 = !DILocation(line: 0, scope: !2753, inlinedAt: !2778)
!2778 = distinct !DILocation(line: 1350, column: 10, scope: !2747, inlinedAt: !2776)
!2779 = !DILocation(line: 0, scope: !2758, inlinedAt: !2780)
!2780 = distinct !DILocation(line: 1363, column: 66, scope: !2753, inlinedAt: !2778)
!2781 = !DILocation(line: 1666, column: 16, scope: !2758, inlinedAt: !2780)
!2782 = !DILocation(line: 43, column: 10, scope: !2376)
!2783 = !DILocation(line: 0, scope: !2741, inlinedAt: !2784)
!2784 = distinct !DILocation(line: 43, column: 21, scope: !2376)
!2785 = !DILocation(line: 0, scope: !2747, inlinedAt: !2786)
!2786 = distinct !DILocation(line: 43, column: 20, scope: !2376)
!2787 = !DILocation(line: 0, scope: !2753, inlinedAt: !2788)
!2788 = distinct !DILocation(line: 1350, column: 10, scope: !2747, inlinedAt: !2786)
!2789 = !DILocation(line: 0, scope: !2758, inlinedAt: !2790)
!2790 = distinct !DILocation(line: 1363, column: 66, scope: !2753, inlinedAt: !2788)
!2791 = !DILocation(line: 1666, column: 16, scope: !2758, inlinedAt: !2790)
!2792 = !DILocation(line: 43, column: 20, scope: !2376)
!2793 = !DILocalVariable(name: "this", arg: 1, scope: !2794, type: !1588, flags: DIFlagArtificial | DIFlagObjectPointer)
!2794 = distinct !DISubprogram(name: "use_count", linkageName: "_ZNKSt12__shared_ptrIdLN9__gnu_cxx12_Lock_policyE2EE9use_countEv", scope: !897, file: !3, line: 1679, type: !1048, scopeLine: 1680, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !1047, retainedNodes: !2795)
!2795 = !{!2793}
!2796 = !DILocation(line: 0, scope: !2794, inlinedAt: !2797)
!2797 = distinct !DILocation(line: 43, column: 46, scope: !2376)
!2798 = !DILocalVariable(name: "this", arg: 1, scope: !2799, type: !2801, flags: DIFlagArtificial | DIFlagObjectPointer)
!2799 = distinct !DISubprogram(name: "_M_get_use_count", linkageName: "_ZNKSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EE16_M_get_use_countEv", scope: !921, file: !3, line: 1105, type: !999, scopeLine: 1106, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !998, retainedNodes: !2800)
!2800 = !{!2798}
!2801 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !945, size: 64)
!2802 = !DILocation(line: 0, scope: !2799, inlinedAt: !2803)
!2803 = distinct !DILocation(line: 1680, column: 28, scope: !2794, inlinedAt: !2797)
!2804 = !DILocation(line: 1106, column: 16, scope: !2799, inlinedAt: !2803)
!2805 = !DILocalVariable(name: "this", arg: 1, scope: !2806, type: !2808, flags: DIFlagArtificial | DIFlagObjectPointer)
!2806 = distinct !DISubprogram(name: "_M_get_use_count", linkageName: "_ZNKSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE16_M_get_use_countEv", scope: !724, file: !3, line: 226, type: !762, scopeLine: 227, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !761, retainedNodes: !2807)
!2807 = !{!2805}
!2808 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !766, size: 64)
!2809 = !DILocation(line: 0, scope: !2806, inlinedAt: !2810)
!2810 = distinct !DILocation(line: 1106, column: 31, scope: !2799, inlinedAt: !2803)
!2811 = !DILocation(line: 230, column: 33, scope: !2806, inlinedAt: !2810)
!2812 = !DILocation(line: 230, column: 16, scope: !2806, inlinedAt: !2810)
!2813 = !DILocation(line: 43, column: 39, scope: !2376)
!2814 = !DILocalVariable(name: "this", arg: 1, scope: !2815, type: !2567, flags: DIFlagArtificial | DIFlagObjectPointer)
!2815 = distinct !DISubprogram(name: "~vector", linkageName: "_ZNSt6vectorISt10shared_ptrIdESaIS1_EED2Ev", scope: !869, file: !868, line: 728, type: !1367, scopeLine: 729, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !1419, retainedNodes: !2816)
!2816 = !{!2814}
!2817 = !DILocation(line: 0, scope: !2815, inlinedAt: !2818)
!2818 = distinct !DILocation(line: 44, column: 1, scope: !2376)
!2819 = !DILocalVariable(name: "__first", arg: 1, scope: !2820, file: !886, line: 847, type: !892)
!2820 = distinct !DISubprogram(name: "_Destroy<std::shared_ptr<double> *, std::shared_ptr<double> >", linkageName: "_ZSt8_DestroyIPSt10shared_ptrIdES1_EvT_S3_RSaIT0_E", scope: !5, file: !886, line: 847, type: !2821, scopeLine: 849, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, templateParams: !2826, retainedNodes: !2823)
!2821 = !DISubroutineType(types: !2822)
!2822 = !{null, !892, !892, !1190}
!2823 = !{!2819, !2824, !2825}
!2824 = !DILocalVariable(name: "__last", arg: 2, scope: !2820, file: !886, line: 847, type: !892)
!2825 = !DILocalVariable(arg: 3, scope: !2820, file: !886, line: 848, type: !1190)
!2826 = !{!2652, !1177}
!2827 = !DILocation(line: 0, scope: !2820, inlinedAt: !2828)
!2828 = distinct !DILocation(line: 730, column: 2, scope: !2829, inlinedAt: !2818)
!2829 = distinct !DILexicalBlock(scope: !2815, file: !868, line: 729, column: 7)
!2830 = !DILocalVariable(name: "__first", arg: 1, scope: !2831, file: !2545, line: 182, type: !892)
!2831 = distinct !DISubprogram(name: "_Destroy<std::shared_ptr<double> *>", linkageName: "_ZSt8_DestroyIPSt10shared_ptrIdEEvT_S3_", scope: !5, file: !2545, line: 182, type: !2832, scopeLine: 183, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, templateParams: !2836, retainedNodes: !2834)
!2832 = !DISubroutineType(types: !2833)
!2833 = !{null, !892, !892}
!2834 = !{!2830, !2835}
!2835 = !DILocalVariable(name: "__last", arg: 2, scope: !2831, file: !2545, line: 182, type: !892)
!2836 = !{!2652}
!2837 = !DILocation(line: 0, scope: !2831, inlinedAt: !2838)
!2838 = distinct !DILocation(line: 850, column: 7, scope: !2820, inlinedAt: !2828)
!2839 = !DILocalVariable(name: "__last", arg: 2, scope: !2840, file: !2545, line: 160, type: !892)
!2840 = distinct !DISubprogram(name: "__destroy<std::shared_ptr<double> *>", linkageName: "_ZNSt12_Destroy_auxILb0EE9__destroyIPSt10shared_ptrIdEEEvT_S5_", scope: !2841, file: !2545, line: 160, type: !2832, scopeLine: 161, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, templateParams: !2836, declaration: !2844, retainedNodes: !2845)
!2841 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Destroy_aux<false>", scope: !5, file: !2545, line: 156, size: 8, flags: DIFlagTypePassByValue, elements: !99, templateParams: !2842, identifier: "_ZTSSt12_Destroy_auxILb0EE")
!2842 = !{!2843}
!2843 = !DITemplateValueParameter(type: !17, value: i1 false)
!2844 = !DISubprogram(name: "__destroy<std::shared_ptr<double> *>", linkageName: "_ZNSt12_Destroy_auxILb0EE9__destroyIPSt10shared_ptrIdEEEvT_S5_", scope: !2841, file: !2545, line: 160, type: !2832, scopeLine: 160, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !2836)
!2845 = !{!2846, !2839}
!2846 = !DILocalVariable(name: "__first", arg: 1, scope: !2840, file: !2545, line: 160, type: !892)
!2847 = !DILocation(line: 0, scope: !2840, inlinedAt: !2848)
!2848 = distinct !DILocation(line: 195, column: 7, scope: !2831, inlinedAt: !2838)
!2849 = !DILocalVariable(name: "__pointer", arg: 1, scope: !2850, file: !2545, line: 146, type: !892)
!2850 = distinct !DISubprogram(name: "_Destroy<std::shared_ptr<double> >", linkageName: "_ZSt8_DestroyISt10shared_ptrIdEEvPT_", scope: !5, file: !2545, line: 146, type: !2851, scopeLine: 147, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, templateParams: !1176, retainedNodes: !2853)
!2851 = !DISubroutineType(types: !2852)
!2852 = !{null, !892}
!2853 = !{!2849}
!2854 = !DILocation(line: 0, scope: !2850, inlinedAt: !2855)
!2855 = distinct !DILocation(line: 163, column: 6, scope: !2856, inlinedAt: !2848)
!2856 = distinct !DILexicalBlock(scope: !2857, file: !2545, line: 162, column: 4)
!2857 = distinct !DILexicalBlock(scope: !2840, file: !2545, line: 162, column: 4)
!2858 = !DILocalVariable(name: "this", arg: 1, scope: !2859, type: !2422, flags: DIFlagArtificial | DIFlagObjectPointer)
!2859 = distinct !DISubprogram(name: "~__shared_ptr", linkageName: "_ZNSt12__shared_ptrIdLN9__gnu_cxx12_Lock_policyE2EED2Ev", scope: !897, file: !3, line: 1524, type: !1015, scopeLine: 1524, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !1027, retainedNodes: !2860)
!2860 = !{!2858}
!2861 = !DILocation(line: 0, scope: !2859, inlinedAt: !2862)
!2862 = distinct !DILocation(line: 151, column: 19, scope: !2850, inlinedAt: !2855)
!2863 = !DILocalVariable(name: "this", arg: 1, scope: !2864, type: !2435, flags: DIFlagArtificial | DIFlagObjectPointer)
!2864 = distinct !DISubprogram(name: "~__shared_count", linkageName: "_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EED2Ev", scope: !921, file: !3, line: 1068, type: !926, scopeLine: 1069, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !987, retainedNodes: !2865)
!2865 = !{!2863}
!2866 = !DILocation(line: 0, scope: !2864, inlinedAt: !2867)
!2867 = distinct !DILocation(line: 1524, column: 31, scope: !2868, inlinedAt: !2862)
!2868 = distinct !DILexicalBlock(scope: !2859, file: !3, line: 1524, column: 31)
!2869 = !DILocation(line: 1070, column: 6, scope: !2870, inlinedAt: !2867)
!2870 = distinct !DILexicalBlock(scope: !2871, file: !3, line: 1070, column: 6)
!2871 = distinct !DILexicalBlock(scope: !2864, file: !3, line: 1069, column: 7)
!2872 = !DILocation(line: 1070, column: 12, scope: !2870, inlinedAt: !2867)
!2873 = !DILocation(line: 1070, column: 6, scope: !2871, inlinedAt: !2867)
!2874 = !DILocalVariable(name: "this", arg: 1, scope: !2875, type: !924, flags: DIFlagArtificial | DIFlagObjectPointer)
!2875 = distinct !DISubprogram(name: "_M_release", linkageName: "_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE10_M_releaseEv", scope: !724, file: !3, line: 317, type: !741, scopeLine: 318, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !756, retainedNodes: !2876)
!2876 = !{!2874, !2877, !2878, !2879, !2880, !2884, !2885, !2887}
!2877 = !DILocalVariable(name: "__lock_free", scope: !2875, file: !3, line: 321, type: !1327)
!2878 = !DILocalVariable(name: "__double_word", scope: !2875, file: !3, line: 324, type: !1327)
!2879 = !DILocalVariable(name: "__aligned", scope: !2875, file: !3, line: 328, type: !1327)
!2880 = !DILocalVariable(name: "__wordbits", scope: !2881, file: !3, line: 331, type: !2883)
!2881 = distinct !DILexicalBlock(scope: !2882, file: !3, line: 330, column: 2)
!2882 = distinct !DILexicalBlock(scope: !2875, file: !3, line: 329, column: 32)
!2883 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !735)
!2884 = !DILocalVariable(name: "__shiftbits", scope: !2881, file: !3, line: 332, type: !2883)
!2885 = !DILocalVariable(name: "__unique_ref", scope: !2881, file: !3, line: 333, type: !2886)
!2886 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !32)
!2887 = !DILocalVariable(name: "__both_counts", scope: !2881, file: !3, line: 334, type: !31)
!2888 = !DILocation(line: 0, scope: !2875, inlinedAt: !2889)
!2889 = distinct !DILocation(line: 1071, column: 11, scope: !2870, inlinedAt: !2867)
!2890 = !DILocation(line: 0, scope: !2881, inlinedAt: !2889)
!2891 = !DILocation(line: 334, column: 55, scope: !2881, inlinedAt: !2889)
!2892 = !DILocation(line: 337, column: 8, scope: !2893, inlinedAt: !2889)
!2893 = distinct !DILexicalBlock(scope: !2881, file: !3, line: 337, column: 8)
!2894 = !DILocation(line: 337, column: 57, scope: !2893, inlinedAt: !2889)
!2895 = !DILocation(line: 337, column: 8, scope: !2881, inlinedAt: !2889)
!2896 = !DILocation(line: 343, column: 37, scope: !2897, inlinedAt: !2889)
!2897 = distinct !DILexicalBlock(scope: !2893, file: !3, line: 338, column: 6)
!2898 = !DILocation(line: 343, column: 8, scope: !2897, inlinedAt: !2889)
!2899 = !DILocation(line: 343, column: 22, scope: !2897, inlinedAt: !2889)
!2900 = !DILocation(line: 346, column: 8, scope: !2897, inlinedAt: !2889)
!2901 = !DILocation(line: 347, column: 8, scope: !2897, inlinedAt: !2889)
!2902 = !DILocation(line: 348, column: 8, scope: !2897, inlinedAt: !2889)
!2903 = !DILocalVariable(name: "__mem", arg: 1, scope: !2904, file: !2693, line: 96, type: !2696)
!2904 = distinct !DISubprogram(name: "__exchange_and_add_dispatch", linkageName: "_ZN9__gnu_cxx27__exchange_and_add_dispatchEPii", scope: !23, file: !2693, line: 96, type: !2905, scopeLine: 97, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, retainedNodes: !2907)
!2905 = !DISubroutineType(types: !2906)
!2906 = !{!737, !2696, !735}
!2907 = !{!2903, !2908}
!2908 = !DILocalVariable(name: "__val", arg: 2, scope: !2904, file: !2693, line: 96, type: !735)
!2909 = !DILocation(line: 0, scope: !2904, inlinedAt: !2910)
!2910 = distinct !DILocation(line: 350, column: 8, scope: !2911, inlinedAt: !2889)
!2911 = distinct !DILexicalBlock(scope: !2881, file: !3, line: 350, column: 8)
!2912 = !DILocation(line: 52, column: 12, scope: !2702, inlinedAt: !2913)
!2913 = distinct !DILocation(line: 98, column: 9, scope: !2914, inlinedAt: !2910)
!2914 = distinct !DILexicalBlock(scope: !2904, file: !2693, line: 98, column: 9)
!2915 = !DILocation(line: 98, column: 9, scope: !2904, inlinedAt: !2910)
!2916 = !DILocalVariable(name: "__mem", arg: 1, scope: !2917, file: !2693, line: 82, type: !2696)
!2917 = distinct !DISubprogram(name: "__exchange_and_add_single", linkageName: "_ZN9__gnu_cxx25__exchange_and_add_singleEPii", scope: !23, file: !2693, line: 82, type: !2905, scopeLine: 83, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, retainedNodes: !2918)
!2918 = !{!2916, !2919, !2920}
!2919 = !DILocalVariable(name: "__val", arg: 2, scope: !2917, file: !2693, line: 82, type: !735)
!2920 = !DILocalVariable(name: "__result", scope: !2917, file: !2693, line: 84, type: !737)
!2921 = !DILocation(line: 0, scope: !2917, inlinedAt: !2922)
!2922 = distinct !DILocation(line: 99, column: 14, scope: !2914, inlinedAt: !2910)
!2923 = !DILocation(line: 85, column: 12, scope: !2917, inlinedAt: !2922)
!2924 = !DILocation(line: 99, column: 7, scope: !2914, inlinedAt: !2910)
!2925 = !DILocalVariable(name: "__mem", arg: 1, scope: !2926, file: !2693, line: 65, type: !2730)
!2926 = distinct !DISubprogram(name: "__exchange_and_add", linkageName: "_ZN9__gnu_cxx18__exchange_and_addEPVii", scope: !23, file: !2693, line: 65, type: !2927, scopeLine: 66, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, retainedNodes: !2929)
!2927 = !DISubroutineType(types: !2928)
!2928 = !{!737, !2730, !735}
!2929 = !{!2925, !2930}
!2930 = !DILocalVariable(name: "__val", arg: 2, scope: !2926, file: !2693, line: 65, type: !735)
!2931 = !DILocation(line: 0, scope: !2926, inlinedAt: !2932)
!2932 = distinct !DILocation(line: 101, column: 14, scope: !2914, inlinedAt: !2910)
!2933 = !DILocation(line: 66, column: 12, scope: !2926, inlinedAt: !2932)
!2934 = !DILocation(line: 101, column: 7, scope: !2914, inlinedAt: !2910)
!2935 = !DILocation(line: 0, scope: !2914, inlinedAt: !2910)
!2936 = !DILocation(line: 350, column: 66, scope: !2911, inlinedAt: !2889)
!2937 = !DILocation(line: 350, column: 8, scope: !2881, inlinedAt: !2889)
!2938 = !{!"branch_weights", !"expected", i32 1, i32 2000}
!2939 = !DILocation(line: 353, column: 8, scope: !2940, inlinedAt: !2889)
!2940 = distinct !DILexicalBlock(scope: !2911, file: !3, line: 352, column: 6)
!2941 = !DILocation(line: 354, column: 8, scope: !2940, inlinedAt: !2889)
!2942 = !DILocalVariable(name: "this", arg: 1, scope: !2943, type: !2575, flags: DIFlagArtificial | DIFlagObjectPointer)
!2943 = distinct !DISubprogram(name: "~_Vector_base", linkageName: "_ZNSt12_Vector_baseISt10shared_ptrIdESaIS1_EED2Ev", scope: !872, file: !868, line: 364, type: !1285, scopeLine: 365, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !1311, retainedNodes: !2944)
!2944 = !{!2942}
!2945 = !DILocation(line: 0, scope: !2943, inlinedAt: !2946)
!2946 = distinct !DILocation(line: 733, column: 7, scope: !2829, inlinedAt: !2818)
!2947 = !DILocalVariable(name: "this", arg: 1, scope: !2948, type: !2575, flags: DIFlagArtificial | DIFlagObjectPointer)
!2948 = distinct !DISubprogram(name: "_M_deallocate", linkageName: "_ZNSt12_Vector_baseISt10shared_ptrIdESaIS1_EE13_M_deallocateEPS1_m", scope: !872, file: !868, line: 383, type: !1316, scopeLine: 384, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !1315, retainedNodes: !2949)
!2949 = !{!2947, !2950, !2951}
!2950 = !DILocalVariable(name: "__p", arg: 2, scope: !2948, file: !868, line: 383, type: !1229)
!2951 = !DILocalVariable(name: "__n", arg: 3, scope: !2948, file: !868, line: 383, type: !352)
!2952 = !DILocation(line: 0, scope: !2948, inlinedAt: !2953)
!2953 = distinct !DILocation(line: 366, column: 2, scope: !2954, inlinedAt: !2946)
!2954 = distinct !DILexicalBlock(scope: !2943, file: !868, line: 365, column: 7)
!2955 = !DILocalVariable(name: "__a", arg: 1, scope: !2956, file: !886, line: 495, type: !1133)
!2956 = distinct !DISubprogram(name: "deallocate", linkageName: "_ZNSt16allocator_traitsISaISt10shared_ptrIdEEE10deallocateERS2_PS1_m", scope: !885, file: !886, line: 495, type: !1198, scopeLine: 496, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !1197, retainedNodes: !2957)
!2957 = !{!2955, !2958, !2959}
!2958 = !DILocalVariable(name: "__p", arg: 2, scope: !2956, file: !886, line: 495, type: !891)
!2959 = !DILocalVariable(name: "__n", arg: 3, scope: !2956, file: !886, line: 495, type: !1192)
!2960 = !DILocation(line: 0, scope: !2956, inlinedAt: !2961)
!2961 = distinct !DILocation(line: 387, column: 4, scope: !2962, inlinedAt: !2953)
!2962 = distinct !DILexicalBlock(scope: !2948, file: !868, line: 386, column: 6)
!2963 = !DILocalVariable(name: "this", arg: 1, scope: !2964, type: !2602, flags: DIFlagArtificial | DIFlagObjectPointer)
!2964 = distinct !DISubprogram(name: "deallocate", linkageName: "_ZNSt15__new_allocatorISt10shared_ptrIdEE10deallocateEPS1_m", scope: !1140, file: !1141, line: 142, type: !1170, scopeLine: 143, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !1169, retainedNodes: !2965)
!2965 = !{!2963, !2966, !2967}
!2966 = !DILocalVariable(name: "__p", arg: 2, scope: !2964, file: !1141, line: 142, type: !892)
!2967 = !DILocalVariable(name: "__n", arg: 3, scope: !2964, file: !1141, line: 142, type: !1168)
!2968 = !DILocation(line: 0, scope: !2964, inlinedAt: !2969)
!2969 = distinct !DILocation(line: 496, column: 13, scope: !2956, inlinedAt: !2961)
!2970 = !DILocation(line: 158, column: 2, scope: !2964, inlinedAt: !2969)
!2971 = !DILocation(line: 0, scope: !2859, inlinedAt: !2972)
!2972 = distinct !DILocation(line: 44, column: 1, scope: !2376)
!2973 = !DILocation(line: 0, scope: !2864, inlinedAt: !2974)
!2974 = distinct !DILocation(line: 1524, column: 31, scope: !2868, inlinedAt: !2972)
!2975 = !DILocation(line: 1070, column: 6, scope: !2870, inlinedAt: !2974)
!2976 = !DILocation(line: 1070, column: 12, scope: !2870, inlinedAt: !2974)
!2977 = !DILocation(line: 1070, column: 6, scope: !2871, inlinedAt: !2974)
!2978 = !DILocation(line: 0, scope: !2875, inlinedAt: !2979)
!2979 = distinct !DILocation(line: 1071, column: 11, scope: !2870, inlinedAt: !2974)
!2980 = !DILocation(line: 0, scope: !2881, inlinedAt: !2979)
!2981 = !DILocation(line: 334, column: 55, scope: !2881, inlinedAt: !2979)
!2982 = !DILocation(line: 337, column: 8, scope: !2893, inlinedAt: !2979)
!2983 = !DILocation(line: 337, column: 57, scope: !2893, inlinedAt: !2979)
!2984 = !DILocation(line: 337, column: 8, scope: !2881, inlinedAt: !2979)
!2985 = !DILocation(line: 343, column: 37, scope: !2897, inlinedAt: !2979)
!2986 = !DILocation(line: 343, column: 8, scope: !2897, inlinedAt: !2979)
!2987 = !DILocation(line: 343, column: 22, scope: !2897, inlinedAt: !2979)
!2988 = !DILocation(line: 346, column: 8, scope: !2897, inlinedAt: !2979)
!2989 = !DILocation(line: 347, column: 8, scope: !2897, inlinedAt: !2979)
!2990 = !DILocation(line: 348, column: 8, scope: !2897, inlinedAt: !2979)
!2991 = !DILocation(line: 0, scope: !2904, inlinedAt: !2992)
!2992 = distinct !DILocation(line: 350, column: 8, scope: !2911, inlinedAt: !2979)
!2993 = !DILocation(line: 52, column: 12, scope: !2702, inlinedAt: !2994)
!2994 = distinct !DILocation(line: 98, column: 9, scope: !2914, inlinedAt: !2992)
!2995 = !DILocation(line: 98, column: 9, scope: !2904, inlinedAt: !2992)
!2996 = !DILocation(line: 0, scope: !2917, inlinedAt: !2997)
!2997 = distinct !DILocation(line: 99, column: 14, scope: !2914, inlinedAt: !2992)
!2998 = !DILocation(line: 85, column: 12, scope: !2917, inlinedAt: !2997)
!2999 = !DILocation(line: 99, column: 7, scope: !2914, inlinedAt: !2992)
!3000 = !DILocation(line: 0, scope: !2926, inlinedAt: !3001)
!3001 = distinct !DILocation(line: 101, column: 14, scope: !2914, inlinedAt: !2992)
!3002 = !DILocation(line: 66, column: 12, scope: !2926, inlinedAt: !3001)
!3003 = !DILocation(line: 101, column: 7, scope: !2914, inlinedAt: !2992)
!3004 = !DILocation(line: 0, scope: !2914, inlinedAt: !2992)
!3005 = !DILocation(line: 350, column: 66, scope: !2911, inlinedAt: !2979)
!3006 = !DILocation(line: 350, column: 8, scope: !2881, inlinedAt: !2979)
!3007 = !DILocation(line: 353, column: 8, scope: !2940, inlinedAt: !2979)
!3008 = !DILocation(line: 354, column: 8, scope: !2940, inlinedAt: !2979)
!3009 = !DILocation(line: 43, column: 18, scope: !2376)
!3010 = !DILocation(line: 43, column: 30, scope: !2376)
!3011 = !DILocation(line: 44, column: 1, scope: !2376)
!3012 = !DILocation(line: 0, scope: !2859)
!3013 = !DILocation(line: 1524, column: 31, scope: !2868)
!3014 = !DILocation(line: 0, scope: !2864, inlinedAt: !3015)
!3015 = distinct !DILocation(line: 1524, column: 31, scope: !2868)
!3016 = !DILocation(line: 1070, column: 6, scope: !2870, inlinedAt: !3015)
!3017 = !DILocation(line: 1070, column: 12, scope: !2870, inlinedAt: !3015)
!3018 = !DILocation(line: 1070, column: 6, scope: !2871, inlinedAt: !3015)
!3019 = !DILocation(line: 0, scope: !2875, inlinedAt: !3020)
!3020 = distinct !DILocation(line: 1071, column: 11, scope: !2870, inlinedAt: !3015)
!3021 = !DILocation(line: 0, scope: !2881, inlinedAt: !3020)
!3022 = !DILocation(line: 334, column: 55, scope: !2881, inlinedAt: !3020)
!3023 = !DILocation(line: 337, column: 8, scope: !2893, inlinedAt: !3020)
!3024 = !DILocation(line: 337, column: 57, scope: !2893, inlinedAt: !3020)
!3025 = !DILocation(line: 337, column: 8, scope: !2881, inlinedAt: !3020)
!3026 = !DILocation(line: 343, column: 37, scope: !2897, inlinedAt: !3020)
!3027 = !DILocation(line: 343, column: 8, scope: !2897, inlinedAt: !3020)
!3028 = !DILocation(line: 343, column: 22, scope: !2897, inlinedAt: !3020)
!3029 = !DILocation(line: 346, column: 8, scope: !2897, inlinedAt: !3020)
!3030 = !DILocation(line: 347, column: 8, scope: !2897, inlinedAt: !3020)
!3031 = !DILocation(line: 348, column: 8, scope: !2897, inlinedAt: !3020)
!3032 = !DILocation(line: 0, scope: !2904, inlinedAt: !3033)
!3033 = distinct !DILocation(line: 350, column: 8, scope: !2911, inlinedAt: !3020)
!3034 = !DILocation(line: 52, column: 12, scope: !2702, inlinedAt: !3035)
!3035 = distinct !DILocation(line: 98, column: 9, scope: !2914, inlinedAt: !3033)
!3036 = !DILocation(line: 98, column: 9, scope: !2904, inlinedAt: !3033)
!3037 = !DILocation(line: 0, scope: !2917, inlinedAt: !3038)
!3038 = distinct !DILocation(line: 99, column: 14, scope: !2914, inlinedAt: !3033)
!3039 = !DILocation(line: 85, column: 12, scope: !2917, inlinedAt: !3038)
!3040 = !DILocation(line: 99, column: 7, scope: !2914, inlinedAt: !3033)
!3041 = !DILocation(line: 0, scope: !2926, inlinedAt: !3042)
!3042 = distinct !DILocation(line: 101, column: 14, scope: !2914, inlinedAt: !3033)
!3043 = !DILocation(line: 66, column: 12, scope: !2926, inlinedAt: !3042)
!3044 = !DILocation(line: 101, column: 7, scope: !2914, inlinedAt: !3033)
!3045 = !DILocation(line: 0, scope: !2914, inlinedAt: !3033)
!3046 = !DILocation(line: 350, column: 66, scope: !2911, inlinedAt: !3020)
!3047 = !DILocation(line: 350, column: 8, scope: !2881, inlinedAt: !3020)
!3048 = !DILocation(line: 353, column: 8, scope: !2940, inlinedAt: !3020)
!3049 = !DILocation(line: 354, column: 8, scope: !2940, inlinedAt: !3020)
!3050 = !DILocation(line: 1524, column: 31, scope: !2859)
!3051 = distinct !DISubprogram(name: "object_per_iteration", scope: !19, file: !19, line: 69, type: !2025, scopeLine: 69, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, retainedNodes: !3052)
!3052 = !{!3053, !3054, !3055, !3056, !3058}
!3053 = !DILocalVariable(name: "x", arg: 1, scope: !3051, file: !19, line: 69, type: !841)
!3054 = !DILocalVariable(name: "n", arg: 2, scope: !3051, file: !19, line: 69, type: !735)
!3055 = !DILocalVariable(name: "p", scope: !3051, file: !19, line: 70, type: !30)
!3056 = !DILocalVariable(name: "i", scope: !3057, file: !19, line: 71, type: !735)
!3057 = distinct !DILexicalBlock(scope: !3051, file: !19, line: 71, column: 3)
!3058 = !DILocalVariable(name: "b", scope: !3059, file: !19, line: 72, type: !1589)
!3059 = distinct !DILexicalBlock(scope: !3060, file: !19, line: 71, column: 32)
!3060 = distinct !DILexicalBlock(scope: !3057, file: !19, line: 71, column: 3)
!3061 = !DILocation(line: 0, scope: !3051)
!3062 = !DILocation(line: 0, scope: !3057)
!3063 = !DILocation(line: 71, column: 21, scope: !3060)
!3064 = !DILocation(line: 71, column: 3, scope: !3057)
!3065 = !DILocation(line: 75, column: 3, scope: !3051)
!3066 = !DILocalVariable(name: "this", arg: 1, scope: !3067, type: !3074, flags: DIFlagArtificial | DIFlagObjectPointer)
!3067 = distinct !DISubprogram(name: "Buffer", linkageName: "_ZN6BufferC2EPKdi", scope: !1589, file: !19, line: 48, type: !1594, scopeLine: 48, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !1593, retainedNodes: !3068)
!3068 = !{!3066, !3069, !3070, !3071}
!3069 = !DILocalVariable(name: "p", arg: 2, scope: !3067, file: !19, line: 48, type: !841)
!3070 = !DILocalVariable(name: "n", arg: 3, scope: !3067, file: !19, line: 48, type: !735)
!3071 = !DILocalVariable(name: "i", scope: !3072, file: !19, line: 49, type: !735)
!3072 = distinct !DILexicalBlock(scope: !3073, file: !19, line: 49, column: 5)
!3073 = distinct !DILexicalBlock(scope: !3067, file: !19, line: 48, column: 67)
!3074 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1589, size: 64)
!3075 = !DILocation(line: 0, scope: !3067, inlinedAt: !3076)
!3076 = distinct !DILocation(line: 72, column: 12, scope: !3059)
!3077 = !DILocation(line: 0, scope: !3059)
!3078 = !DILocation(line: 48, column: 52, scope: !3067, inlinedAt: !3076)
!3079 = !DILocation(line: 0, scope: !3072, inlinedAt: !3076)
!3080 = !DILocation(line: 49, column: 5, scope: !3072, inlinedAt: !3076)
!3081 = !DILocation(line: 49, column: 29, scope: !3082, inlinedAt: !3076)
!3082 = distinct !DILexicalBlock(scope: !3072, file: !19, line: 49, column: 5)
!3083 = !DILocation(line: 50, column: 18, scope: !3084, inlinedAt: !3076)
!3084 = distinct !DILexicalBlock(scope: !3082, file: !19, line: 49, column: 33)
!3085 = !DILocation(line: 50, column: 23, scope: !3084, inlinedAt: !3076)
!3086 = !DILocation(line: 50, column: 7, scope: !3084, inlinedAt: !3076)
!3087 = !DILocation(line: 50, column: 16, scope: !3084, inlinedAt: !3076)
!3088 = distinct !{!3088, !3080, !3089, !2083, !2084, !2085}
!3089 = !DILocation(line: 51, column: 5, scope: !3072, inlinedAt: !3076)
!3090 = !DILocation(line: 49, column: 23, scope: !3082, inlinedAt: !3076)
!3091 = distinct !{!3091, !3080, !3089, !2083, !2085, !2084}
!3092 = !DILocation(line: 58, column: 5, scope: !3093, inlinedAt: !3100)
!3093 = distinct !DILexicalBlock(scope: !3094, file: !19, line: 58, column: 5)
!3094 = distinct !DISubprogram(name: "sum", linkageName: "_ZNK6Buffer3sumEv", scope: !1589, file: !19, line: 56, type: !1610, scopeLine: 56, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !1609, retainedNodes: !3095)
!3095 = !{!3096, !3098, !3099}
!3096 = !DILocalVariable(name: "this", arg: 1, scope: !3094, type: !3097, flags: DIFlagArtificial | DIFlagObjectPointer)
!3097 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1601, size: 64)
!3098 = !DILocalVariable(name: "s", scope: !3094, file: !19, line: 57, type: !30)
!3099 = !DILocalVariable(name: "i", scope: !3093, file: !19, line: 58, type: !735)
!3100 = distinct !DILocation(line: 73, column: 12, scope: !3059)
!3101 = !DILocation(line: 0, scope: !3093, inlinedAt: !3100)
!3102 = !DILocation(line: 0, scope: !3094, inlinedAt: !3100)
!3103 = !DILocation(line: 59, column: 12, scope: !3104, inlinedAt: !3100)
!3104 = distinct !DILexicalBlock(scope: !3105, file: !19, line: 58, column: 37)
!3105 = distinct !DILexicalBlock(scope: !3093, file: !19, line: 58, column: 5)
!3106 = !DILocation(line: 59, column: 9, scope: !3104, inlinedAt: !3100)
!3107 = !DILocation(line: 58, column: 33, scope: !3105, inlinedAt: !3100)
!3108 = distinct !{!3108, !3092, !3109, !2083}
!3109 = !DILocation(line: 60, column: 5, scope: !3093, inlinedAt: !3100)
!3110 = distinct !{!3110, !2100}
!3111 = !DILocation(line: 73, column: 7, scope: !3059)
!3112 = !DILocalVariable(name: "this", arg: 1, scope: !3113, type: !3074, flags: DIFlagArtificial | DIFlagObjectPointer)
!3113 = distinct !DISubprogram(name: "~Buffer", linkageName: "_ZN6BufferD2Ev", scope: !1589, file: !19, line: 55, type: !1607, scopeLine: 55, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !1606, retainedNodes: !3114)
!3114 = !{!3112}
!3115 = !DILocation(line: 0, scope: !3113, inlinedAt: !3116)
!3116 = distinct !DILocation(line: 74, column: 3, scope: !3060)
!3117 = !DILocation(line: 55, column: 15, scope: !3118, inlinedAt: !3116)
!3118 = distinct !DILexicalBlock(scope: !3113, file: !19, line: 55, column: 13)
!3119 = !DILocation(line: 71, column: 28, scope: !3060)
!3120 = distinct !{!3120, !3064, !3121, !2083}
!3121 = !DILocation(line: 74, column: 3, scope: !3057)
!3122 = distinct !DISubprogram(name: "new_and_delete", scope: !19, file: !19, line: 78, type: !3123, scopeLine: 78, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, retainedNodes: !3125)
!3123 = !DISubroutineType(types: !3124)
!3124 = !{!30, !30, !735}
!3125 = !{!3126, !3127, !3128, !3129, !3130, !3136, !3138, !3139}
!3126 = !DILocalVariable(name: "x", arg: 1, scope: !3122, file: !19, line: 78, type: !30)
!3127 = !DILocalVariable(name: "n", arg: 2, scope: !3122, file: !19, line: 78, type: !735)
!3128 = !DILocalVariable(name: "one", scope: !3122, file: !19, line: 79, type: !159)
!3129 = !DILocalVariable(name: "many", scope: !3122, file: !19, line: 80, type: !159)
!3130 = !DILocalVariable(name: "wide", scope: !3122, file: !19, line: 82, type: !3131)
!3131 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !3132, size: 64)
!3132 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Wide", scope: !3122, file: !19, line: 81, size: 512, align: 512, flags: DIFlagTypePassByValue, elements: !3133)
!3133 = !{!3134}
!3134 = !DIDerivedType(tag: DW_TAG_member, name: "v", scope: !3132, file: !19, line: 81, baseType: !3135, size: 512)
!3135 = !DICompositeType(tag: DW_TAG_array_type, baseType: !30, size: 512, elements: !816)
!3136 = !DILocalVariable(name: "i", scope: !3137, file: !19, line: 83, type: !735)
!3137 = distinct !DILexicalBlock(scope: !3122, file: !19, line: 83, column: 3)
!3138 = !DILocalVariable(name: "s", scope: !3122, file: !19, line: 87, type: !30)
!3139 = !DILocalVariable(name: "i", scope: !3140, file: !19, line: 88, type: !735)
!3140 = distinct !DILexicalBlock(scope: !3122, file: !19, line: 88, column: 3)
!3141 = !DILocation(line: 0, scope: !3122)
!3142 = !DILocation(line: 79, column: 30, scope: !3122)
!3143 = !DILocation(line: 80, column: 29, scope: !3122)
!3144 = !DILocation(line: 80, column: 18, scope: !3122)
!3145 = !DILocation(line: 82, column: 16, scope: !3122)
!3146 = !DILocation(line: 0, scope: !3137)
!3147 = !DILocation(line: 83, column: 21, scope: !3148)
!3148 = distinct !DILexicalBlock(scope: !3137, file: !19, line: 83, column: 3)
!3149 = !DILocation(line: 83, column: 3, scope: !3137)
!3150 = !DILocation(line: 84, column: 25, scope: !3151)
!3151 = distinct !DILexicalBlock(scope: !3148, file: !19, line: 83, column: 31)
!3152 = !DILocation(line: 84, column: 22, scope: !3151)
!3153 = !DILocation(line: 84, column: 20, scope: !3151)
!3154 = !DILocation(line: 84, column: 5, scope: !3151)
!3155 = !DILocation(line: 84, column: 13, scope: !3151)
!3156 = !DILocation(line: 85, column: 26, scope: !3151)
!3157 = !DILocation(line: 85, column: 5, scope: !3151)
!3158 = !DILocation(line: 85, column: 16, scope: !3151)
!3159 = distinct !{!3159, !3149, !3160, !2083, !2084, !2085}
!3160 = !DILocation(line: 86, column: 3, scope: !3137)
!3161 = !DILocation(line: 0, scope: !3140)
!3162 = !DILocation(line: 88, column: 3, scope: !3140)
!3163 = distinct !{!3163, !3149, !3160, !2083, !2085, !2084}
!3164 = !DILocation(line: 89, column: 10, scope: !3165)
!3165 = distinct !DILexicalBlock(scope: !3166, file: !19, line: 88, column: 31)
!3166 = distinct !DILexicalBlock(scope: !3140, file: !19, line: 88, column: 3)
!3167 = !DILocation(line: 89, column: 34, scope: !3165)
!3168 = !DILocation(line: 89, column: 20, scope: !3165)
!3169 = !DILocation(line: 89, column: 7, scope: !3165)
!3170 = !DILocation(line: 88, column: 27, scope: !3166)
!3171 = distinct !{!3171, !3162, !3172, !2083}
!3172 = !DILocation(line: 90, column: 3, scope: !3140)
!3173 = !DILocation(line: 91, column: 3, scope: !3122)
!3174 = !DILocation(line: 92, column: 3, scope: !3122)
!3175 = !DILocation(line: 94, column: 3, scope: !3122)
!3176 = distinct !DISubprogram(name: "_M_release_last_use_cold", linkageName: "_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE24_M_release_last_use_coldEv", scope: !724, file: !3, line: 198, type: !741, scopeLine: 199, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !758, retainedNodes: !3177)
!3177 = !{!3178}
!3178 = !DILocalVariable(name: "this", arg: 1, scope: !3176, type: !924, flags: DIFlagArtificial | DIFlagObjectPointer)
!3179 = !DILocation(line: 0, scope: !3176)
!3180 = !DILocalVariable(name: "this", arg: 1, scope: !3181, type: !924, flags: DIFlagArtificial | DIFlagObjectPointer)
!3181 = distinct !DISubprogram(name: "_M_release_last_use", linkageName: "_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE19_M_release_last_useEv", scope: !724, file: !3, line: 172, type: !741, scopeLine: 173, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !757, retainedNodes: !3182)
!3182 = !{!3180}
!3183 = !DILocation(line: 0, scope: !3181, inlinedAt: !3184)
!3184 = distinct !DILocation(line: 199, column: 9, scope: !3176)
!3185 = !DILocation(line: 175, column: 2, scope: !3181, inlinedAt: !3184)
!3186 = !DILocation(line: 187, column: 46, scope: !3187, inlinedAt: !3184)
!3187 = distinct !DILexicalBlock(scope: !3181, file: !3, line: 187, column: 6)
!3188 = !DILocation(line: 0, scope: !2904, inlinedAt: !3189)
!3189 = distinct !DILocation(line: 187, column: 6, scope: !3187, inlinedAt: !3184)
!3190 = !DILocation(line: 52, column: 12, scope: !2702, inlinedAt: !3191)
!3191 = distinct !DILocation(line: 98, column: 9, scope: !2914, inlinedAt: !3189)
!3192 = !DILocation(line: 98, column: 9, scope: !2904, inlinedAt: !3189)
!3193 = !DILocation(line: 0, scope: !2917, inlinedAt: !3194)
!3194 = distinct !DILocation(line: 99, column: 14, scope: !2914, inlinedAt: !3189)
!3195 = !DILocation(line: 84, column: 29, scope: !2917, inlinedAt: !3194)
!3196 = !DILocation(line: 85, column: 12, scope: !2917, inlinedAt: !3194)
!3197 = !DILocation(line: 99, column: 7, scope: !2914, inlinedAt: !3189)
!3198 = !DILocation(line: 0, scope: !2926, inlinedAt: !3199)
!3199 = distinct !DILocation(line: 101, column: 14, scope: !2914, inlinedAt: !3189)
!3200 = !DILocation(line: 66, column: 12, scope: !2926, inlinedAt: !3199)
!3201 = !DILocation(line: 101, column: 7, scope: !2914, inlinedAt: !3189)
!3202 = !DILocation(line: 0, scope: !2914, inlinedAt: !3189)
!3203 = !DILocation(line: 188, column: 14, scope: !3187, inlinedAt: !3184)
!3204 = !DILocation(line: 187, column: 6, scope: !3181, inlinedAt: !3184)
!3205 = !DILocation(line: 191, column: 6, scope: !3206, inlinedAt: !3184)
!3206 = distinct !DILexicalBlock(scope: !3187, file: !3, line: 189, column: 4)
!3207 = !DILocation(line: 192, column: 4, scope: !3206, inlinedAt: !3184)
!3208 = !DILocation(line: 199, column: 32, scope: !3176)
!3209 = distinct !DISubprogram(name: "~_Sp_counted_base", linkageName: "_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EED2Ev", scope: !724, file: !3, line: 133, type: !741, scopeLine: 134, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !744, retainedNodes: !3210)
!3210 = !{!3211}
!3211 = !DILocalVariable(name: "this", arg: 1, scope: !3209, type: !924, flags: DIFlagArtificial | DIFlagObjectPointer)
!3212 = !DILocation(line: 0, scope: !3209)
!3213 = !DILocation(line: 134, column: 9, scope: !3209)
!3214 = distinct !DISubprogram(name: "~_Sp_counted_ptr_inplace", linkageName: "_ZNSt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EED0Ev", scope: !721, file: !3, line: 608, type: !852, scopeLine: 608, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !851, retainedNodes: !3215)
!3215 = !{!3216}
!3216 = !DILocalVariable(name: "this", arg: 1, scope: !3214, type: !720, flags: DIFlagArtificial | DIFlagObjectPointer)
!3217 = !DILocation(line: 0, scope: !3214)
!3218 = !DILocation(line: 608, column: 43, scope: !3214)
!3219 = !DILocation(line: 608, column: 45, scope: !3214)
!3220 = distinct !DISubprogram(name: "_M_dispose", linkageName: "_ZNSt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv", scope: !721, file: !3, line: 611, type: !852, scopeLine: 612, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !855, retainedNodes: !3221)
!3221 = !{!3222}
!3222 = !DILocalVariable(name: "this", arg: 1, scope: !3220, type: !720, flags: DIFlagArtificial | DIFlagObjectPointer)
!3223 = !DILocation(line: 0, scope: !3220)
!3224 = !DILocation(line: 614, column: 7, scope: !3220)
!3225 = distinct !DISubprogram(name: "_M_destroy", linkageName: "_ZNSt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv", scope: !721, file: !3, line: 618, type: !852, scopeLine: 619, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !856, retainedNodes: !3226)
!3226 = !{!3227, !3228, !3229}
!3227 = !DILocalVariable(name: "this", arg: 1, scope: !3225, type: !720, flags: DIFlagArtificial | DIFlagObjectPointer)
!3228 = !DILocalVariable(name: "__a", scope: !3225, file: !3, line: 620, type: !2440)
!3229 = !DILocalVariable(name: "__guard_ptr", scope: !3225, file: !3, line: 621, type: !1672)
!3230 = !DILocation(line: 0, scope: !3225)
!3231 = !DILocalVariable(name: "this", arg: 1, scope: !3232, type: !3234, flags: DIFlagArtificial | DIFlagObjectPointer)
!3232 = distinct !DISubprogram(name: "~__allocated_ptr", linkageName: "_ZNSt15__allocated_ptrISaISt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EEEED2Ev", scope: !1672, file: !1673, line: 71, type: !1713, scopeLine: 72, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !1712, retainedNodes: !3233)
!3233 = !{!3231}
!3234 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1672, size: 64)
!3235 = !DILocation(line: 0, scope: !3232, inlinedAt: !3236)
!3236 = distinct !DILocation(line: 623, column: 7, scope: !3225)
!3237 = !DILocalVariable(name: "__a", arg: 1, scope: !3238, file: !886, line: 495, type: !1685)
!3238 = distinct !DISubprogram(name: "deallocate", linkageName: "_ZNSt16allocator_traitsISaISt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EEEE10deallocateERS5_PS4_m", scope: !1680, file: !886, line: 495, type: !1691, scopeLine: 496, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !1690, retainedNodes: !3239)
!3239 = !{!3237, !3240, !3241}
!3240 = !DILocalVariable(name: "__p", arg: 2, scope: !3238, file: !886, line: 495, type: !1679)
!3241 = !DILocalVariable(name: "__n", arg: 3, scope: !3238, file: !886, line: 495, type: !1192)
!3242 = !DILocation(line: 0, scope: !3238, inlinedAt: !3243)
!3243 = distinct !DILocation(line: 74, column: 4, scope: !3244, inlinedAt: !3236)
!3244 = distinct !DILexicalBlock(scope: !3245, file: !1673, line: 73, column: 6)
!3245 = distinct !DILexicalBlock(scope: !3232, file: !1673, line: 72, column: 7)
!3246 = !DILocalVariable(name: "this", arg: 1, scope: !3247, type: !2476, flags: DIFlagArtificial | DIFlagObjectPointer)
!3247 = distinct !DISubprogram(name: "deallocate", linkageName: "_ZNSt15__new_allocatorISt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EEE10deallocateEPS4_m", scope: !1617, file: !1141, line: 142, type: !1648, scopeLine: 143, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !1647, retainedNodes: !3248)
!3248 = !{!3246, !3249, !3250}
!3249 = !DILocalVariable(name: "__p", arg: 2, scope: !3247, file: !1141, line: 142, type: !720)
!3250 = !DILocalVariable(name: "__n", arg: 3, scope: !3247, file: !1141, line: 142, type: !1168)
!3251 = !DILocation(line: 0, scope: !3247, inlinedAt: !3252)
!3252 = distinct !DILocation(line: 496, column: 13, scope: !3238, inlinedAt: !3243)
!3253 = !DILocation(line: 158, column: 2, scope: !3247, inlinedAt: !3252)
!3254 = !DILocation(line: 623, column: 7, scope: !3225)
!3255 = distinct !DISubprogram(name: "_M_get_deleter", linkageName: "_ZNSt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EE14_M_get_deleterERKSt9type_info", scope: !721, file: !3, line: 631, type: !858, scopeLine: 632, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !857, retainedNodes: !3256)
!3256 = !{!3257, !3258, !3259}
!3257 = !DILocalVariable(name: "this", arg: 1, scope: !3255, type: !720, flags: DIFlagArtificial | DIFlagObjectPointer)
!3258 = !DILocalVariable(name: "__ti", arg: 2, scope: !3255, file: !3, line: 631, type: !10)
!3259 = !DILocalVariable(name: "__ptr", scope: !3255, file: !3, line: 633, type: !864)
!3260 = !DILocation(line: 0, scope: !3255)
!3261 = !DILocation(line: 0, scope: !2507, inlinedAt: !3262)
!3262 = distinct !DILocation(line: 633, column: 58, scope: !3255)
!3263 = !DILocation(line: 650, column: 39, scope: !2507, inlinedAt: !3262)
!3264 = !DILocation(line: 638, column: 12, scope: !3265)
!3265 = distinct !DILexicalBlock(scope: !3255, file: !3, line: 638, column: 6)
!3266 = !DILocation(line: 639, column: 6, scope: !3265)
!3267 = !DILocalVariable(name: "this", arg: 1, scope: !3268, type: !3275, flags: DIFlagArtificial | DIFlagObjectPointer)
!3268 = distinct !DISubprogram(name: "operator==", linkageName: "_ZNKSt9type_infoeqERKS_", scope: !12, file: !13, line: 193, type: !3269, scopeLine: 194, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !18, declaration: !3272, retainedNodes: !3273)
!3269 = !DISubroutineType(types: !3270)
!3270 = !{!17, !3271, !10}
!3271 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !11, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!3272 = !DISubprogram(name: "operator==", linkageName: "_ZNKSt9type_infoeqERKS_", scope: !12, file: !13, line: 111, type: !3269, scopeLine: 111, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!3273 = !{!3267, !3274}
!3274 = !DILocalVariable(name: "__arg", arg: 2, scope: !3268, file: !13, line: 193, type: !10)
!3275 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !11, size: 64)
!3276 = !DILocation(line: 0, scope: !3268, inlinedAt: !3277)
!3277 = distinct !DILocation(line: 641, column: 11, scope: !3265)
!3278 = !DILocation(line: 198, column: 9, scope: !3279, inlinedAt: !3277)
!3279 = distinct !DILexicalBlock(scope: !3268, file: !13, line: 198, column: 9)
!3280 = !{!3281, !2207, i64 8}
!3281 = !{!"_ZTSSt9type_info", !2207, i64 8}
!3282 = !DILocation(line: 198, column: 16, scope: !3279, inlinedAt: !3277)
!3283 = !DILocation(line: 198, column: 9, scope: !3268, inlinedAt: !3277)
!3284 = !DILocation(line: 206, column: 12, scope: !3268, inlinedAt: !3277)
!3285 = !DILocation(line: 206, column: 22, scope: !3268, inlinedAt: !3277)
!3286 = !DILocation(line: 206, column: 29, scope: !3268, inlinedAt: !3277)
!3287 = !DILocation(line: 206, column: 32, scope: !3268, inlinedAt: !3277)
!3288 = !DILocation(line: 206, column: 72, scope: !3268, inlinedAt: !3277)
!3289 = !DILocation(line: 638, column: 6, scope: !3255)
!3290 = !DILocation(line: 648, column: 7, scope: !3255)
!3291 = !DISubprogram(name: "__builtin_strcmp", scope: !13, file: !13, line: 178, type: !3292, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!3292 = !DISubroutineType(types: !3293)
!3293 = !{!735, !1560, !1560}
