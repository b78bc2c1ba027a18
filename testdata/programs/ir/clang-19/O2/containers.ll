; clang++-19 -O2 -S -emit-llvm cpp/containers.cpp -o ir/clang-19/O2/containers.ll
; ModuleID = 'cpp/containers.cpp'
source_filename = "cpp/containers.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%"struct.std::piecewise_construct_t" = type { i8 }
%"class.std::tuple.36" = type { %"struct.std::_Tuple_impl.37" }
%"struct.std::_Tuple_impl.37" = type { %"struct.std::_Head_base.38" }
%"struct.std::_Head_base.38" = type { ptr }
%"class.std::tuple.39" = type { i8 }
%"class.std::map" = type { %"class.std::_Rb_tree" }
%"class.std::_Rb_tree" = type { %"struct.std::_Rb_tree<int, std::pair<const int, double>, std::_Select1st<std::pair<const int, double>>, std::less<int>>::_Rb_tree_impl" }
%"struct.std::_Rb_tree<int, std::pair<const int, double>, std::_Select1st<std::pair<const int, double>>, std::less<int>>::_Rb_tree_impl" = type { [8 x i8], %"struct.std::_Rb_tree_header" }
%"struct.std::_Rb_tree_header" = type { %"struct.std::_Rb_tree_node_base", i64 }
%"struct.std::_Rb_tree_node_base" = type { i32, ptr, ptr, ptr }
%"class.std::unordered_map" = type { %"class.std::_Hashtable" }
%"class.std::_Hashtable" = type { ptr, i64, %"struct.std::__detail::_Hash_node_base", i64, %"struct.std::__detail::_Prime_rehash_policy", ptr }
%"struct.std::__detail::_Hash_node_base" = type { ptr }
%"struct.std::__detail::_Prime_rehash_policy" = type { float, i64 }
%"class.std::__cxx11::list" = type { %"class.std::__cxx11::_List_base" }
%"class.std::__cxx11::_List_base" = type { %"struct.std::__cxx11::_List_base<double, std::allocator<double>>::_List_impl" }
%"struct.std::__cxx11::_List_base<double, std::allocator<double>>::_List_impl" = type { %"struct.std::__detail::_List_node_header" }
%"struct.std::__detail::_List_node_header" = type { %"struct.std::__detail::_List_node_base", i64 }
%"struct.std::__detail::_List_node_base" = type { ptr, ptr }
%"class.std::deque" = type { %"class.std::_Deque_base" }
%"class.std::_Deque_base" = type { %"struct.std::_Deque_base<double, std::allocator<double>>::_Deque_impl" }
%"struct.std::_Deque_base<double, std::allocator<double>>::_Deque_impl" = type { %"struct.std::_Deque_base<double, std::allocator<double>>::_Deque_impl_data" }
%"struct.std::_Deque_base<double, std::allocator<double>>::_Deque_impl_data" = type { ptr, i64, %"struct.std::_Deque_iterator", %"struct.std::_Deque_iterator" }
%"struct.std::_Deque_iterator" = type { ptr, ptr, ptr, ptr }
%"class.std::variant" = type { %"struct.std::__detail::__variant::_Variant_base.base", [7 x i8] }
%"struct.std::__detail::__variant::_Variant_base.base" = type { %"struct.std::__detail::__variant::_Move_assign_base.base" }
%"struct.std::__detail::__variant::_Move_assign_base.base" = type { %"struct.std::__detail::__variant::_Copy_assign_base.base" }
%"struct.std::__detail::__variant::_Copy_assign_base.base" = type { %"struct.std::__detail::__variant::_Move_ctor_base.base" }
%"struct.std::__detail::__variant::_Move_ctor_base.base" = type { %"struct.std::__detail::__variant::_Copy_ctor_base.base" }
%"struct.std::__detail::__variant::_Copy_ctor_base.base" = type { %"struct.std::__detail::__variant::_Variant_storage.base" }
%"struct.std::__detail::__variant::_Variant_storage.base" = type <{ %"union.std::__detail::__variant::_Variadic_union", i8 }>
%"union.std::__detail::__variant::_Variadic_union" = type { %"union.std::__detail::__variant::_Variadic_union.16" }
%"union.std::__detail::__variant::_Variadic_union.16" = type { %"struct.std::__detail::__variant::_Uninitialized.17" }
%"struct.std::__detail::__variant::_Uninitialized.17" = type { %struct.Box }
%struct.Box = type { double, double }

$_ZNSt3mapIidSt4lessIiESaISt4pairIKidEEED2Ev = comdat any

$_ZNSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEED2Ev = comdat any

$_ZNSt5dequeIdSaIdEED2Ev = comdat any

$__clang_call_terminate = comdat any

$_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE8_M_eraseEPSt13_Rb_tree_nodeIS2_E = comdat any

$_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE22_M_emplace_hint_uniqueIJRKSt21piecewise_construct_tSt5tupleIJRS1_EESD_IJEEEEESt17_Rb_tree_iteratorIS2_ESt23_Rb_tree_const_iteratorIS2_EDpOT_ = comdat any

$_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE29_M_get_insert_hint_unique_posESt23_Rb_tree_const_iteratorIS2_ERS1_ = comdat any

$_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE22_M_emplace_hint_uniqueIJRS1_RKdEEESt17_Rb_tree_iteratorIS2_ESt23_Rb_tree_const_iteratorIS2_EDpOT_ = comdat any

$_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE12_M_erase_auxESt23_Rb_tree_const_iteratorIS2_ESA_ = comdat any

$_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE21_M_insert_unique_nodeEmmPNS4_10_Hash_nodeIS2_Lb0EEEm = comdat any

$_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE13_M_rehash_auxEmSt17integral_constantIbLb1EE = comdat any

$_ZNSt11_Deque_baseIdSaIdEED2Ev = comdat any

$_ZNSt11_Deque_baseIdSaIdEE17_M_initialize_mapEm = comdat any

$_ZNSt11_Deque_baseIdSaIdEE15_M_create_nodesEPPdS3_ = comdat any

$_ZNSt5dequeIdSaIdEE16_M_push_back_auxIJdEEEvDpOT_ = comdat any

$_ZNSt5dequeIdSaIdEE17_M_reallocate_mapEmb = comdat any

$_ZSt19piecewise_construct = comdat any

@_ZSt19piecewise_construct = linkonce_odr dso_local constant %"struct.std::piecewise_construct_t" zeroinitializer, comdat, align 1
@.str = private unnamed_addr constant [18 x i8] c"unordered_map::at\00", align 1
@.str.1 = private unnamed_addr constant [48 x i8] c"cannot create std::deque larger than max_size()\00", align 1
@.str.2 = private unnamed_addr constant [26 x i8] c"vector::_M_realloc_insert\00", align 1

; Function Attrs: mustprogress uwtable
define dso_local double @map_of_sums(ptr nocapture noundef readonly %0, ptr noundef %1, i32 noundef %2) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %4 = alloca %"class.std::tuple.36", align 8
  %5 = alloca %"class.std::tuple.39", align 1
  %6 = alloca %"class.std::map", align 8
  call void @llvm.lifetime.start.p0(i64 48, ptr nonnull %6) #18
  %7 = getelementptr inbounds i8, ptr %6, i64 8
  store i32 0, ptr %7, align 8, !tbaa !5
  %8 = getelementptr inbounds i8, ptr %6, i64 16
  store ptr null, ptr %8, align 8, !tbaa !13
  %9 = getelementptr inbounds i8, ptr %6, i64 24
  store ptr %7, ptr %9, align 8, !tbaa !14
  %10 = getelementptr inbounds i8, ptr %6, i64 32
  store ptr %7, ptr %10, align 8, !tbaa !15
  %11 = getelementptr inbounds i8, ptr %6, i64 40
  store i64 0, ptr %11, align 8, !tbaa !16
  %12 = icmp sgt i32 %2, 0
  br i1 %12, label %13, label %58

13:                                               ; preds = %3
  %14 = zext nneg i32 %2 to i64
  br label %18

15:                                               ; preds = %49
  %16 = load ptr, ptr %9, align 8, !tbaa !14
  %17 = icmp eq ptr %16, %7
  br i1 %17, label %58, label %65

18:                                               ; preds = %13, %49
  %19 = phi i64 [ 0, %13 ], [ %54, %49 ]
  %20 = getelementptr inbounds double, ptr %0, i64 %19
  %21 = load double, ptr %20, align 8, !tbaa !17
  %22 = getelementptr inbounds i32, ptr %1, i64 %19
  %23 = load ptr, ptr %8, align 8, !tbaa !13
  %24 = icmp eq ptr %23, null
  br i1 %24, label %45, label %25

25:                                               ; preds = %18
  %26 = load i32, ptr %22, align 4, !tbaa !19
  br label %27

27:                                               ; preds = %27, %25
  %28 = phi ptr [ %23, %25 ], [ %36, %27 ]
  %29 = phi ptr [ %7, %25 ], [ %33, %27 ]
  %30 = getelementptr inbounds i8, ptr %28, i64 32
  %31 = load i32, ptr %30, align 4, !tbaa !19
  %32 = icmp slt i32 %31, %26
  %33 = select i1 %32, ptr %29, ptr %28
  %34 = select i1 %32, i64 24, i64 16
  %35 = getelementptr inbounds i8, ptr %28, i64 %34
  %36 = load ptr, ptr %35, align 8, !tbaa !21
  %37 = icmp eq ptr %36, null
  br i1 %37, label %38, label %27, !llvm.loop !22

38:                                               ; preds = %27
  %39 = icmp eq ptr %33, %7
  br i1 %39, label %45, label %40

40:                                               ; preds = %38
  %41 = select i1 %32, ptr %29, ptr %28
  %42 = getelementptr inbounds i8, ptr %41, i64 32
  %43 = load i32, ptr %42, align 4, !tbaa !19
  %44 = icmp slt i32 %26, %43
  br i1 %44, label %45, label %49

45:                                               ; preds = %40, %38, %18
  %46 = phi ptr [ %33, %40 ], [ %33, %38 ], [ %7, %18 ]
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4) #18
  store ptr %22, ptr %4, align 8, !tbaa !21
  call void @llvm.lifetime.start.p0(i64 1, ptr nonnull %5) #18
  %47 = invoke ptr @_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE22_M_emplace_hint_uniqueIJRKSt21piecewise_construct_tSt5tupleIJRS1_EESD_IJEEEEESt17_Rb_tree_iteratorIS2_ESt23_Rb_tree_const_iteratorIS2_EDpOT_(ptr noundef nonnull align 8 dereferenceable(48) %6, ptr %46, ptr noundef nonnull align 1 dereferenceable(1) @_ZSt19piecewise_construct, ptr noundef nonnull align 8 dereferenceable(8) %4, ptr noundef nonnull align 1 dereferenceable(1) %5)
          to label %48 unwind label %56

48:                                               ; preds = %45
  call void @llvm.lifetime.end.p0(i64 1, ptr nonnull %5) #18
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #18
  br label %49

49:                                               ; preds = %48, %40
  %50 = phi ptr [ %47, %48 ], [ %33, %40 ]
  %51 = getelementptr inbounds i8, ptr %50, i64 40
  %52 = load double, ptr %51, align 8, !tbaa !17
  %53 = fadd double %21, %52
  store double %53, ptr %51, align 8, !tbaa !17
  %54 = add nuw nsw i64 %19, 1
  %55 = icmp eq i64 %54, %14
  br i1 %55, label %15, label %18, !llvm.loop !24

56:                                               ; preds = %45
  %57 = landingpad { ptr, i32 }
          cleanup
  call void @_ZNSt3mapIidSt4lessIiESaISt4pairIKidEEED2Ev(ptr noundef nonnull align 8 dereferenceable(48) %6) #18
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %6) #18
  resume { ptr, i32 } %57

58:                                               ; preds = %65, %3, %15
  %59 = phi double [ 0.000000e+00, %15 ], [ 0.000000e+00, %3 ], [ %74, %65 ]
  %60 = load ptr, ptr %8, align 8, !tbaa !13
  invoke void @_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE8_M_eraseEPSt13_Rb_tree_nodeIS2_E(ptr noundef nonnull align 8 dereferenceable(48) %6, ptr noundef %60)
          to label %64 unwind label %61

61:                                               ; preds = %58
  %62 = landingpad { ptr, i32 }
          catch ptr null
  %63 = extractvalue { ptr, i32 } %62, 0
  call void @__clang_call_terminate(ptr %63) #19
  unreachable

64:                                               ; preds = %58
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %6) #18
  ret double %59

65:                                               ; preds = %15, %65
  %66 = phi double [ %74, %65 ], [ 0.000000e+00, %15 ]
  %67 = phi ptr [ %75, %65 ], [ %16, %15 ]
  %68 = getelementptr inbounds i8, ptr %67, i64 32
  %69 = getelementptr inbounds i8, ptr %67, i64 40
  %70 = load i32, ptr %68, align 4, !tbaa !19
  %71 = sitofp i32 %70 to double
  %72 = load double, ptr %69, align 8, !tbaa !17
  %73 = fmul double %72, %71
  %74 = call double @llvm.fmuladd.f64(double %73, double %72, double %66)
  %75 = call noundef ptr @_ZSt18_Rb_tree_incrementPSt18_Rb_tree_node_base(ptr noundef %67) #20
  %76 = icmp eq ptr %75, %7
  br i1 %76, label %58, label %65
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

declare i32 @__gxx_personality_v0(...)

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZNSt3mapIidSt4lessIiESaISt4pairIKidEEED2Ev(ptr noundef nonnull align 8 dereferenceable(48) %0) unnamed_addr #3 comdat align 2 personality ptr @__gxx_personality_v0 {
  %2 = getelementptr inbounds i8, ptr %0, i64 16
  %3 = load ptr, ptr %2, align 8, !tbaa !13
  invoke void @_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE8_M_eraseEPSt13_Rb_tree_nodeIS2_E(ptr noundef nonnull align 8 dereferenceable(48) %0, ptr noundef %3)
          to label %7 unwind label %4

4:                                                ; preds = %1
  %5 = landingpad { ptr, i32 }
          catch ptr null
  %6 = extractvalue { ptr, i32 } %5, 0
  tail call void @__clang_call_terminate(ptr %6) #19
  unreachable

7:                                                ; preds = %1
  ret void
}

; Function Attrs: mustprogress uwtable
define dso_local double @map_with_lookups(ptr noundef %0, ptr noundef %1, i32 noundef %2) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %4 = alloca %"class.std::map", align 8
  call void @llvm.lifetime.start.p0(i64 48, ptr nonnull %4) #18
  %5 = getelementptr inbounds i8, ptr %4, i64 8
  store i32 0, ptr %5, align 8, !tbaa !5
  %6 = getelementptr inbounds i8, ptr %4, i64 16
  store ptr null, ptr %6, align 8, !tbaa !13
  %7 = getelementptr inbounds i8, ptr %4, i64 24
  store ptr %5, ptr %7, align 8, !tbaa !14
  %8 = getelementptr inbounds i8, ptr %4, i64 32
  store ptr %5, ptr %8, align 8, !tbaa !15
  %9 = getelementptr inbounds i8, ptr %4, i64 40
  store i64 0, ptr %9, align 8, !tbaa !16
  %10 = icmp sgt i32 %2, 0
  br i1 %10, label %11, label %63

11:                                               ; preds = %3
  %12 = zext nneg i32 %2 to i64
  br label %71

13:                                               ; preds = %100
  %14 = load ptr, ptr %6, align 8, !tbaa !21
  %15 = icmp eq ptr %14, null
  br i1 %15, label %63, label %16

16:                                               ; preds = %13
  %17 = load i32, ptr %1, align 4, !tbaa !19
  br label %18

18:                                               ; preds = %57, %16
  %19 = phi ptr [ %14, %16 ], [ %61, %57 ]
  %20 = phi ptr [ %5, %16 ], [ %59, %57 ]
  %21 = getelementptr inbounds i8, ptr %19, i64 32
  %22 = load i32, ptr %21, align 4, !tbaa !19
  %23 = icmp slt i32 %22, %17
  br i1 %23, label %57, label %24

24:                                               ; preds = %18
  %25 = icmp slt i32 %17, %22
  br i1 %25, label %57, label %26

26:                                               ; preds = %24
  %27 = getelementptr inbounds i8, ptr %19, i64 16
  %28 = load ptr, ptr %27, align 8, !tbaa !25
  %29 = getelementptr inbounds i8, ptr %19, i64 24
  %30 = load ptr, ptr %29, align 8, !tbaa !26
  %31 = icmp eq ptr %28, null
  br i1 %31, label %43, label %32

32:                                               ; preds = %26, %32
  %33 = phi ptr [ %41, %32 ], [ %28, %26 ]
  %34 = phi ptr [ %38, %32 ], [ %19, %26 ]
  %35 = getelementptr inbounds i8, ptr %33, i64 32
  %36 = load i32, ptr %35, align 4, !tbaa !19
  %37 = icmp slt i32 %36, %17
  %38 = select i1 %37, ptr %34, ptr %33
  %39 = select i1 %37, i64 24, i64 16
  %40 = getelementptr inbounds i8, ptr %33, i64 %39
  %41 = load ptr, ptr %40, align 8, !tbaa !21
  %42 = icmp eq ptr %41, null
  br i1 %42, label %43, label %32, !llvm.loop !22

43:                                               ; preds = %32, %26
  %44 = phi ptr [ %19, %26 ], [ %38, %32 ]
  %45 = icmp eq ptr %30, null
  br i1 %45, label %63, label %46

46:                                               ; preds = %43, %46
  %47 = phi ptr [ %55, %46 ], [ %30, %43 ]
  %48 = phi ptr [ %52, %46 ], [ %20, %43 ]
  %49 = getelementptr inbounds i8, ptr %47, i64 32
  %50 = load i32, ptr %49, align 4, !tbaa !19
  %51 = icmp slt i32 %17, %50
  %52 = select i1 %51, ptr %47, ptr %48
  %53 = select i1 %51, i64 16, i64 24
  %54 = getelementptr inbounds i8, ptr %47, i64 %53
  %55 = load ptr, ptr %54, align 8, !tbaa !21
  %56 = icmp eq ptr %55, null
  br i1 %56, label %63, label %46, !llvm.loop !27

57:                                               ; preds = %24, %18
  %58 = phi i64 [ 24, %18 ], [ 16, %24 ]
  %59 = phi ptr [ %20, %18 ], [ %19, %24 ]
  %60 = getelementptr inbounds i8, ptr %19, i64 %58
  %61 = load ptr, ptr %60, align 8, !tbaa !21
  %62 = icmp eq ptr %61, null
  br i1 %62, label %63, label %18, !llvm.loop !28

63:                                               ; preds = %57, %46, %3, %43, %13
  %64 = phi ptr [ %44, %43 ], [ %5, %13 ], [ %5, %3 ], [ %44, %46 ], [ %59, %57 ]
  %65 = phi ptr [ %20, %43 ], [ %5, %13 ], [ %5, %3 ], [ %52, %46 ], [ %59, %57 ]
  invoke void @_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE12_M_erase_auxESt23_Rb_tree_const_iteratorIS2_ESA_(ptr noundef nonnull align 8 dereferenceable(48) %4, ptr %64, ptr %65)
          to label %66 unwind label %111

66:                                               ; preds = %63
  %67 = load ptr, ptr %6, align 8, !tbaa !13
  br i1 %10, label %68, label %105

68:                                               ; preds = %66
  %69 = icmp eq ptr %67, null
  %70 = zext nneg i32 %2 to i64
  br label %113

71:                                               ; preds = %11, %100
  %72 = phi i64 [ 0, %11 ], [ %101, %100 ]
  %73 = getelementptr inbounds i32, ptr %1, i64 %72
  %74 = getelementptr inbounds double, ptr %0, i64 %72
  %75 = load ptr, ptr %6, align 8, !tbaa !21
  %76 = icmp eq ptr %75, null
  br i1 %76, label %97, label %77

77:                                               ; preds = %71
  %78 = load i32, ptr %73, align 4, !tbaa !19
  br label %79

79:                                               ; preds = %79, %77
  %80 = phi ptr [ %75, %77 ], [ %88, %79 ]
  %81 = phi ptr [ %5, %77 ], [ %85, %79 ]
  %82 = getelementptr inbounds i8, ptr %80, i64 32
  %83 = load i32, ptr %82, align 4, !tbaa !19
  %84 = icmp slt i32 %83, %78
  %85 = select i1 %84, ptr %81, ptr %80
  %86 = select i1 %84, i64 24, i64 16
  %87 = getelementptr inbounds i8, ptr %80, i64 %86
  %88 = load ptr, ptr %87, align 8, !tbaa !21
  %89 = icmp eq ptr %88, null
  br i1 %89, label %90, label %79, !llvm.loop !22

90:                                               ; preds = %79
  %91 = icmp eq ptr %85, %5
  br i1 %91, label %97, label %92

92:                                               ; preds = %90
  %93 = select i1 %84, ptr %81, ptr %80
  %94 = getelementptr inbounds i8, ptr %93, i64 32
  %95 = load i32, ptr %94, align 4, !tbaa !19
  %96 = icmp slt i32 %78, %95
  br i1 %96, label %97, label %100

97:                                               ; preds = %92, %90, %71
  %98 = phi ptr [ %85, %92 ], [ %85, %90 ], [ %5, %71 ]
  %99 = invoke ptr @_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE22_M_emplace_hint_uniqueIJRS1_RKdEEESt17_Rb_tree_iteratorIS2_ESt23_Rb_tree_const_iteratorIS2_EDpOT_(ptr noundef nonnull align 8 dereferenceable(48) %4, ptr %98, ptr noundef nonnull align 4 dereferenceable(4) %73, ptr noundef nonnull align 8 dereferenceable(8) %74)
          to label %100 unwind label %103

100:                                              ; preds = %92, %97
  %101 = add nuw nsw i64 %72, 1
  %102 = icmp eq i64 %101, %12
  br i1 %102, label %13, label %71, !llvm.loop !29

103:                                              ; preds = %97
  %104 = landingpad { ptr, i32 }
          cleanup
  br label %148

105:                                              ; preds = %144, %66
  %106 = phi double [ 1.000000e+00, %66 ], [ %145, %144 ]
  invoke void @_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE8_M_eraseEPSt13_Rb_tree_nodeIS2_E(ptr noundef nonnull align 8 dereferenceable(48) %4, ptr noundef %67)
          to label %110 unwind label %107

107:                                              ; preds = %105
  %108 = landingpad { ptr, i32 }
          catch ptr null
  %109 = extractvalue { ptr, i32 } %108, 0
  call void @__clang_call_terminate(ptr %109) #19
  unreachable

110:                                              ; preds = %105
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %4) #18
  ret double %106

111:                                              ; preds = %63
  %112 = landingpad { ptr, i32 }
          cleanup
  br label %148

113:                                              ; preds = %68, %144
  %114 = phi i64 [ 0, %68 ], [ %146, %144 ]
  %115 = phi double [ 1.000000e+00, %68 ], [ %145, %144 ]
  br i1 %69, label %144, label %116

116:                                              ; preds = %113
  %117 = getelementptr inbounds i32, ptr %1, i64 %114
  %118 = load i32, ptr %117, align 4, !tbaa !19
  br label %119

119:                                              ; preds = %119, %116
  %120 = phi ptr [ %67, %116 ], [ %128, %119 ]
  %121 = phi ptr [ %5, %116 ], [ %125, %119 ]
  %122 = getelementptr inbounds i8, ptr %120, i64 32
  %123 = load i32, ptr %122, align 4, !tbaa !19
  %124 = icmp slt i32 %123, %118
  %125 = select i1 %124, ptr %121, ptr %120
  %126 = select i1 %124, i64 24, i64 16
  %127 = getelementptr inbounds i8, ptr %120, i64 %126
  %128 = load ptr, ptr %127, align 8, !tbaa !21
  %129 = icmp eq ptr %128, null
  br i1 %129, label %130, label %119, !llvm.loop !22

130:                                              ; preds = %119
  %131 = icmp eq ptr %125, %5
  br i1 %131, label %144, label %132

132:                                              ; preds = %130
  %133 = select i1 %124, ptr %121, ptr %120
  %134 = getelementptr inbounds i8, ptr %133, i64 32
  %135 = load i32, ptr %134, align 4, !tbaa !19
  %136 = icmp slt i32 %118, %135
  br i1 %136, label %144, label %137

137:                                              ; preds = %132
  %138 = getelementptr inbounds i8, ptr %125, i64 40
  %139 = load double, ptr %138, align 8, !tbaa !30
  %140 = getelementptr inbounds double, ptr %0, i64 %114
  %141 = load double, ptr %140, align 8, !tbaa !17
  %142 = fmul double %139, %141
  %143 = fmul double %115, %142
  br label %144

144:                                              ; preds = %113, %130, %137, %132
  %145 = phi double [ %143, %137 ], [ %115, %132 ], [ %115, %130 ], [ %115, %113 ]
  %146 = add nuw nsw i64 %114, 1
  %147 = icmp eq i64 %146, %70
  br i1 %147, label %105, label %113, !llvm.loop !32

148:                                              ; preds = %111, %103
  %149 = phi { ptr, i32 } [ %104, %103 ], [ %112, %111 ]
  call void @_ZNSt3mapIidSt4lessIiESaISt4pairIKidEEED2Ev(ptr noundef nonnull align 8 dereferenceable(48) %4) #18
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %4) #18
  resume { ptr, i32 } %149
}

; Function Attrs: mustprogress uwtable
define dso_local double @unordered_map_of_sums(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %4 = alloca %"class.std::unordered_map", align 8
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %4) #18
  %5 = getelementptr inbounds i8, ptr %4, i64 48
  store ptr %5, ptr %4, align 8, !tbaa !33
  %6 = getelementptr inbounds i8, ptr %4, i64 8
  store i64 1, ptr %6, align 8, !tbaa !38
  %7 = getelementptr inbounds i8, ptr %4, i64 16
  %8 = getelementptr inbounds i8, ptr %4, i64 32
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %7, i8 0, i64 16, i1 false)
  store float 1.000000e+00, ptr %8, align 8, !tbaa !39
  %9 = getelementptr inbounds i8, ptr %4, i64 40
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %9, i8 0, i64 16, i1 false)
  %10 = icmp sgt i32 %2, 0
  br i1 %10, label %11, label %71

11:                                               ; preds = %3
  %12 = zext nneg i32 %2 to i64
  br label %21

13:                                               ; preds = %59
  br i1 %10, label %14, label %68

14:                                               ; preds = %13
  %15 = getelementptr inbounds i8, ptr %4, i64 24
  %16 = load i64, ptr %15, align 8, !tbaa !40
  %17 = icmp eq i64 %16, 0
  %18 = load i64, ptr %6, align 8
  %19 = load ptr, ptr %4, align 8
  %20 = zext nneg i32 %2 to i64
  br label %89

21:                                               ; preds = %11, %59
  %22 = phi i64 [ 0, %11 ], [ %64, %59 ]
  %23 = getelementptr inbounds double, ptr %0, i64 %22
  %24 = load double, ptr %23, align 8, !tbaa !17
  %25 = getelementptr inbounds i32, ptr %1, i64 %22
  %26 = load i32, ptr %25, align 4, !tbaa !19
  %27 = sext i32 %26 to i64
  %28 = load i64, ptr %6, align 8
  %29 = urem i64 %27, %28
  %30 = load ptr, ptr %4, align 8, !tbaa !33
  %31 = getelementptr inbounds ptr, ptr %30, i64 %29
  %32 = load ptr, ptr %31, align 8, !tbaa !21
  %33 = icmp eq ptr %32, null
  br i1 %33, label %51, label %34

34:                                               ; preds = %21
  %35 = load ptr, ptr %32, align 8, !tbaa !41
  %36 = getelementptr inbounds i8, ptr %35, i64 8
  %37 = load i32, ptr %36, align 4, !tbaa !19
  %38 = icmp eq i32 %26, %37
  br i1 %38, label %59, label %41

39:                                               ; preds = %45
  %40 = icmp eq i32 %26, %47
  br i1 %40, label %59, label %41, !llvm.loop !42

41:                                               ; preds = %34, %39
  %42 = phi ptr [ %43, %39 ], [ %35, %34 ]
  %43 = load ptr, ptr %42, align 8, !tbaa !41
  %44 = icmp eq ptr %43, null
  br i1 %44, label %51, label %45

45:                                               ; preds = %41
  %46 = getelementptr inbounds i8, ptr %43, i64 8
  %47 = load i32, ptr %46, align 4, !tbaa !19
  %48 = sext i32 %47 to i64
  %49 = urem i64 %48, %28
  %50 = icmp eq i64 %49, %29
  br i1 %50, label %39, label %51, !llvm.loop !42

51:                                               ; preds = %45, %41, %21
  %52 = invoke noalias noundef nonnull dereferenceable(24) ptr @_Znwm(i64 noundef 24) #21
          to label %53 unwind label %66

53:                                               ; preds = %51
  store ptr null, ptr %52, align 8, !tbaa !41
  %54 = getelementptr inbounds i8, ptr %52, i64 8
  store i32 %26, ptr %54, align 8, !tbaa !43
  %55 = getelementptr inbounds i8, ptr %52, i64 16
  store double 0.000000e+00, ptr %55, align 8, !tbaa !30
  %56 = invoke ptr @_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE21_M_insert_unique_nodeEmmPNS4_10_Hash_nodeIS2_Lb0EEEm(ptr noundef nonnull align 8 dereferenceable(56) %4, i64 noundef %29, i64 noundef %27, ptr noundef nonnull %52, i64 noundef 1)
          to label %59 unwind label %57

57:                                               ; preds = %53
  %58 = landingpad { ptr, i32 }
          cleanup
  call void @_ZdlPvm(ptr noundef nonnull %52, i64 noundef 24) #22
  br label %136

59:                                               ; preds = %39, %53, %34
  %60 = phi ptr [ %35, %34 ], [ %56, %53 ], [ %43, %39 ]
  %61 = getelementptr inbounds i8, ptr %60, i64 16
  %62 = load double, ptr %61, align 8, !tbaa !17
  %63 = call double @llvm.fmuladd.f64(double %24, double %24, double %62)
  store double %63, ptr %61, align 8, !tbaa !17
  %64 = add nuw nsw i64 %22, 1
  %65 = icmp eq i64 %64, %12
  br i1 %65, label %13, label %21, !llvm.loop !44

66:                                               ; preds = %51
  %67 = landingpad { ptr, i32 }
          cleanup
  br label %136

68:                                               ; preds = %127, %13
  %69 = phi double [ 1.000000e+00, %13 ], [ %131, %127 ]
  %70 = load ptr, ptr %7, align 8, !tbaa !45
  br label %71

71:                                               ; preds = %68, %3
  %72 = phi ptr [ %70, %68 ], [ null, %3 ]
  %73 = phi double [ %69, %68 ], [ 1.000000e+00, %3 ]
  %74 = icmp eq ptr %72, null
  br i1 %74, label %79, label %75

75:                                               ; preds = %71, %75
  %76 = phi ptr [ %77, %75 ], [ %72, %71 ]
  %77 = load ptr, ptr %76, align 8, !tbaa !41
  call void @_ZdlPvm(ptr noundef nonnull %76, i64 noundef 24) #22
  %78 = icmp eq ptr %77, null
  br i1 %78, label %79, label %75, !llvm.loop !46

79:                                               ; preds = %75, %71
  %80 = load ptr, ptr %4, align 8, !tbaa !33
  %81 = load i64, ptr %6, align 8, !tbaa !38
  %82 = shl i64 %81, 3
  call void @llvm.memset.p0.i64(ptr align 8 %80, i8 0, i64 %82, i1 false)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %7, i8 0, i64 16, i1 false)
  %83 = load ptr, ptr %4, align 8, !tbaa !33
  %84 = icmp eq ptr %5, %83
  br i1 %84, label %88, label %85

85:                                               ; preds = %79
  %86 = load i64, ptr %6, align 8, !tbaa !38
  %87 = shl i64 %86, 3
  call void @_ZdlPvm(ptr noundef %83, i64 noundef %87) #22
  br label %88

88:                                               ; preds = %79, %85
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %4) #18
  ret double %73

89:                                               ; preds = %14, %127
  %90 = phi i64 [ 0, %14 ], [ %132, %127 ]
  %91 = phi double [ 1.000000e+00, %14 ], [ %131, %127 ]
  %92 = getelementptr inbounds i32, ptr %1, i64 %90
  %93 = load i32, ptr %92, align 4
  br i1 %17, label %94, label %102

94:                                               ; preds = %89, %98
  %95 = phi ptr [ %96, %98 ], [ %7, %89 ]
  %96 = load ptr, ptr %95, align 8, !tbaa !41
  %97 = icmp eq ptr %96, null
  br i1 %97, label %125, label %98

98:                                               ; preds = %94
  %99 = getelementptr inbounds i8, ptr %96, i64 8
  %100 = load i32, ptr %99, align 4, !tbaa !19
  %101 = icmp eq i32 %93, %100
  br i1 %101, label %127, label %94, !llvm.loop !47

102:                                              ; preds = %89
  %103 = sext i32 %93 to i64
  %104 = urem i64 %103, %18
  %105 = getelementptr inbounds ptr, ptr %19, i64 %104
  %106 = load ptr, ptr %105, align 8, !tbaa !21
  %107 = icmp eq ptr %106, null
  br i1 %107, label %125, label %108

108:                                              ; preds = %102
  %109 = load ptr, ptr %106, align 8, !tbaa !41
  %110 = getelementptr inbounds i8, ptr %109, i64 8
  %111 = load i32, ptr %110, align 4, !tbaa !19
  %112 = icmp eq i32 %93, %111
  br i1 %112, label %127, label %115

113:                                              ; preds = %119
  %114 = icmp eq i32 %93, %121
  br i1 %114, label %127, label %115, !llvm.loop !42

115:                                              ; preds = %108, %113
  %116 = phi ptr [ %117, %113 ], [ %109, %108 ]
  %117 = load ptr, ptr %116, align 8, !tbaa !41
  %118 = icmp eq ptr %117, null
  br i1 %118, label %125, label %119

119:                                              ; preds = %115
  %120 = getelementptr inbounds i8, ptr %117, i64 8
  %121 = load i32, ptr %120, align 4, !tbaa !19
  %122 = sext i32 %121 to i64
  %123 = urem i64 %122, %18
  %124 = icmp eq i64 %123, %104
  br i1 %124, label %113, label %125, !llvm.loop !42

125:                                              ; preds = %102, %119, %115, %94
  invoke void @_ZSt20__throw_out_of_rangePKc(ptr noundef nonnull @.str) #23
          to label %126 unwind label %134

126:                                              ; preds = %125
  unreachable

127:                                              ; preds = %113, %98, %108
  %128 = phi ptr [ %109, %108 ], [ %96, %98 ], [ %117, %113 ]
  %129 = getelementptr inbounds i8, ptr %128, i64 16
  %130 = load double, ptr %129, align 8, !tbaa !17
  %131 = fmul double %91, %130
  %132 = add nuw nsw i64 %90, 1
  %133 = icmp eq i64 %132, %20
  br i1 %133, label %68, label %89, !llvm.loop !48

134:                                              ; preds = %125
  %135 = landingpad { ptr, i32 }
          cleanup
  br label %136

136:                                              ; preds = %66, %57, %134
  %137 = phi { ptr, i32 } [ %135, %134 ], [ %67, %66 ], [ %58, %57 ]
  call void @_ZNSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEED2Ev(ptr noundef nonnull align 8 dereferenceable(56) %4) #18
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %4) #18
  resume { ptr, i32 } %137
}

; Function Attrs: inlinehint mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZNSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEED2Ev(ptr noundef nonnull align 8 dereferenceable(56) %0) unnamed_addr #4 comdat align 2 personality ptr @__gxx_personality_v0 {
  %2 = getelementptr inbounds i8, ptr %0, i64 16
  %3 = load ptr, ptr %2, align 8, !tbaa !45
  %4 = icmp eq ptr %3, null
  br i1 %4, label %9, label %5

5:                                                ; preds = %1, %5
  %6 = phi ptr [ %7, %5 ], [ %3, %1 ]
  %7 = load ptr, ptr %6, align 8, !tbaa !41
  tail call void @_ZdlPvm(ptr noundef nonnull %6, i64 noundef 24) #22
  %8 = icmp eq ptr %7, null
  br i1 %8, label %9, label %5, !llvm.loop !46

9:                                                ; preds = %5, %1
  %10 = load ptr, ptr %0, align 8, !tbaa !33
  %11 = getelementptr inbounds i8, ptr %0, i64 8
  %12 = load i64, ptr %11, align 8, !tbaa !38
  %13 = shl i64 %12, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %10, i8 0, i64 %13, i1 false)
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %2, i8 0, i64 16, i1 false)
  %14 = load ptr, ptr %0, align 8, !tbaa !33
  %15 = getelementptr inbounds i8, ptr %0, i64 48
  %16 = icmp eq ptr %15, %14
  br i1 %16, label %20, label %17

17:                                               ; preds = %9
  %18 = load i64, ptr %11, align 8, !tbaa !38
  %19 = shl i64 %18, 3
  tail call void @_ZdlPvm(ptr noundef %14, i64 noundef %19) #22
  br label %20

20:                                               ; preds = %9, %17
  ret void
}

; Function Attrs: mustprogress uwtable
define dso_local double @list_spliced(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %3 = alloca %"class.std::__cxx11::list", align 8
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %3) #18
  %4 = getelementptr inbounds i8, ptr %3, i64 8
  store ptr %3, ptr %4, align 8, !tbaa !49
  store ptr %3, ptr %3, align 8, !tbaa !51
  %5 = getelementptr inbounds i8, ptr %3, i64 16
  store i64 0, ptr %5, align 8, !tbaa !52
  %6 = icmp sgt i32 %1, 0
  br i1 %6, label %7, label %58

7:                                                ; preds = %2
  %8 = zext nneg i32 %1 to i64
  br label %15

9:                                                ; preds = %39
  %10 = load ptr, ptr %3, align 8, !tbaa !51
  %11 = icmp eq ptr %10, %3
  br i1 %11, label %58, label %12

12:                                               ; preds = %9
  %13 = getelementptr inbounds i8, ptr %0, i64 8
  %14 = load double, ptr %13, align 8, !tbaa !17
  br label %60

15:                                               ; preds = %7, %39
  %16 = phi i64 [ 0, %7 ], [ %42, %39 ]
  %17 = and i64 %16, 1
  %18 = icmp eq i64 %17, 0
  br i1 %18, label %28, label %19

19:                                               ; preds = %15
  %20 = load ptr, ptr %3, align 8, !tbaa !51
  %21 = invoke noalias noundef nonnull dereferenceable(24) ptr @_Znwm(i64 noundef 24) #21
          to label %22 unwind label %26

22:                                               ; preds = %19
  %23 = getelementptr inbounds double, ptr %0, i64 %16
  %24 = getelementptr inbounds i8, ptr %21, i64 16
  %25 = load double, ptr %23, align 8, !tbaa !17
  store double %25, ptr %24, align 8, !tbaa !17
  call void @_ZNSt8__detail15_List_node_base7_M_hookEPS0_(ptr noundef nonnull align 8 dereferenceable(16) %21, ptr noundef %20) #18
  br label %39

26:                                               ; preds = %19
  %27 = landingpad { ptr, i32 }
          cleanup
  br label %44

28:                                               ; preds = %15
  %29 = getelementptr inbounds double, ptr %0, i64 %16
  %30 = load double, ptr %29, align 8, !tbaa !17
  %31 = load double, ptr %0, align 8, !tbaa !17
  %32 = invoke noalias noundef nonnull dereferenceable(24) ptr @_Znwm(i64 noundef 24) #21
          to label %33 unwind label %36

33:                                               ; preds = %28
  %34 = fmul double %30, %31
  %35 = getelementptr inbounds i8, ptr %32, i64 16
  store double %34, ptr %35, align 8, !tbaa !17
  call void @_ZNSt8__detail15_List_node_base7_M_hookEPS0_(ptr noundef nonnull align 8 dereferenceable(16) %32, ptr noundef nonnull %3) #18
  br label %39

36:                                               ; preds = %28
  %37 = landingpad { ptr, i32 }
          cleanup
  %38 = load ptr, ptr %3, align 8, !tbaa !51
  br label %44

39:                                               ; preds = %22, %33
  %40 = load i64, ptr %5, align 8, !tbaa !54
  %41 = add i64 %40, 1
  store i64 %41, ptr %5, align 8, !tbaa !54
  %42 = add nuw nsw i64 %16, 1
  %43 = icmp eq i64 %42, %8
  br i1 %43, label %9, label %15, !llvm.loop !57

44:                                               ; preds = %36, %26
  %45 = phi ptr [ %20, %26 ], [ %38, %36 ]
  %46 = phi { ptr, i32 } [ %27, %26 ], [ %37, %36 ]
  %47 = icmp eq ptr %45, %3
  br i1 %47, label %52, label %48

48:                                               ; preds = %44, %48
  %49 = phi ptr [ %50, %48 ], [ %45, %44 ]
  %50 = load ptr, ptr %49, align 8, !tbaa !51
  call void @_ZdlPvm(ptr noundef %49, i64 noundef 24) #22
  %51 = icmp eq ptr %50, %3
  br i1 %51, label %52, label %48, !llvm.loop !58

52:                                               ; preds = %48, %44
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %3) #18
  resume { ptr, i32 } %46

53:                                               ; preds = %60
  br i1 %11, label %58, label %54

54:                                               ; preds = %53, %54
  %55 = phi ptr [ %56, %54 ], [ %10, %53 ]
  %56 = load ptr, ptr %55, align 8, !tbaa !51
  call void @_ZdlPvm(ptr noundef %55, i64 noundef 24) #22
  %57 = icmp eq ptr %56, %3
  br i1 %57, label %58, label %54, !llvm.loop !58

58:                                               ; preds = %54, %2, %9, %53
  %59 = phi double [ %66, %53 ], [ 0.000000e+00, %9 ], [ 0.000000e+00, %2 ], [ %66, %54 ]
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %3) #18
  ret double %59

60:                                               ; preds = %12, %60
  %61 = phi double [ 1.000000e+00, %12 ], [ %67, %60 ]
  %62 = phi double [ 0.000000e+00, %12 ], [ %66, %60 ]
  %63 = phi ptr [ %10, %12 ], [ %68, %60 ]
  %64 = getelementptr inbounds i8, ptr %63, i64 16
  %65 = load double, ptr %64, align 8, !tbaa !17
  %66 = call double @llvm.fmuladd.f64(double %61, double %65, double %62)
  %67 = fmul double %61, %14
  %68 = load ptr, ptr %63, align 8, !tbaa !51
  %69 = icmp eq ptr %68, %3
  br i1 %69, label %53, label %60
}

; Function Attrs: mustprogress uwtable
define dso_local double @deque_as_queue(double noundef %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %3 = alloca %"class.std::deque", align 8
  %4 = alloca double, align 8
  call void @llvm.lifetime.start.p0(i64 80, ptr nonnull %3) #18
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(80) %3, i8 0, i64 80, i1 false)
  invoke void @_ZNSt11_Deque_baseIdSaIdEE17_M_initialize_mapEm(ptr noundef nonnull align 8 dereferenceable(80) %3, i64 noundef 2)
          to label %5 unwind label %22

5:                                                ; preds = %2
  %6 = fmul double %0, %0
  %7 = getelementptr inbounds i8, ptr %3, i64 40
  %8 = load ptr, ptr %7, align 8, !tbaa !59
  %9 = getelementptr inbounds i8, ptr %3, i64 72
  %10 = load ptr, ptr %9, align 8, !tbaa !62
  %11 = icmp uge ptr %8, %10
  call void @llvm.assume(i1 %11)
  %12 = getelementptr inbounds i8, ptr %3, i64 56
  %13 = load ptr, ptr %12, align 8, !tbaa !63
  store double %0, ptr %13, align 8
  %14 = getelementptr inbounds i8, ptr %13, i64 8
  store double %6, ptr %14, align 8
  %15 = icmp sgt i32 %1, 0
  br i1 %15, label %16, label %24

16:                                               ; preds = %5
  %17 = getelementptr inbounds i8, ptr %3, i64 16
  %18 = getelementptr inbounds i8, ptr %3, i64 32
  %19 = getelementptr inbounds i8, ptr %3, i64 24
  %20 = getelementptr inbounds i8, ptr %3, i64 48
  %21 = getelementptr inbounds i8, ptr %3, i64 64
  br label %46

22:                                               ; preds = %2
  %23 = landingpad { ptr, i32 }
          cleanup
  call void @_ZNSt11_Deque_baseIdSaIdEED2Ev(ptr noundef nonnull align 8 dereferenceable(80) %3) #18
  br label %90

24:                                               ; preds = %84, %5
  %25 = phi double [ 0.000000e+00, %5 ], [ %85, %84 ]
  %26 = load ptr, ptr %3, align 8, !tbaa !64
  %27 = icmp eq ptr %26, null
  br i1 %27, label %45, label %28

28:                                               ; preds = %24
  %29 = load ptr, ptr %7, align 8, !tbaa !59
  %30 = load ptr, ptr %9, align 8, !tbaa !62
  %31 = getelementptr inbounds i8, ptr %30, i64 8
  %32 = icmp ult ptr %29, %31
  br i1 %32, label %33, label %40

33:                                               ; preds = %28, %33
  %34 = phi ptr [ %36, %33 ], [ %29, %28 ]
  %35 = load ptr, ptr %34, align 8, !tbaa !21
  call void @_ZdlPvm(ptr noundef %35, i64 noundef 512) #22
  %36 = getelementptr inbounds i8, ptr %34, i64 8
  %37 = icmp ult ptr %34, %30
  br i1 %37, label %33, label %38, !llvm.loop !65

38:                                               ; preds = %33
  %39 = load ptr, ptr %3, align 8, !tbaa !64
  br label %40

40:                                               ; preds = %38, %28
  %41 = phi ptr [ %39, %38 ], [ %26, %28 ]
  %42 = getelementptr inbounds i8, ptr %3, i64 8
  %43 = load i64, ptr %42, align 8, !tbaa !66
  %44 = shl i64 %43, 3
  call void @_ZdlPvm(ptr noundef %41, i64 noundef %44) #22
  br label %45

45:                                               ; preds = %24, %40
  call void @llvm.lifetime.end.p0(i64 80, ptr nonnull %3) #18
  ret double %25

46:                                               ; preds = %16, %84
  %47 = phi i32 [ 0, %16 ], [ %86, %84 ]
  %48 = phi double [ 0.000000e+00, %16 ], [ %85, %84 ]
  %49 = load ptr, ptr %17, align 8, !tbaa !67
  %50 = load double, ptr %49, align 8, !tbaa !17
  %51 = load ptr, ptr %18, align 8, !tbaa !68
  %52 = getelementptr inbounds i8, ptr %51, i64 -8
  %53 = icmp eq ptr %49, %52
  br i1 %53, label %56, label %54

54:                                               ; preds = %46
  %55 = getelementptr inbounds i8, ptr %49, i64 8
  br label %62

56:                                               ; preds = %46
  %57 = load ptr, ptr %19, align 8, !tbaa !69
  call void @_ZdlPvm(ptr noundef %57, i64 noundef 512) #22
  %58 = load ptr, ptr %7, align 8, !tbaa !59
  %59 = getelementptr inbounds i8, ptr %58, i64 8
  store ptr %59, ptr %7, align 8, !tbaa !70
  %60 = load ptr, ptr %59, align 8, !tbaa !21
  store ptr %60, ptr %19, align 8, !tbaa !71
  %61 = getelementptr inbounds i8, ptr %60, i64 512
  store ptr %61, ptr %18, align 8, !tbaa !72
  br label %62

62:                                               ; preds = %54, %56
  %63 = phi ptr [ %55, %54 ], [ %60, %56 ]
  store ptr %63, ptr %17, align 8, !tbaa !73
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4) #18
  %64 = fmul double %50, 5.000000e-01
  %65 = load ptr, ptr %20, align 8, !tbaa !67
  %66 = load ptr, ptr %12, align 8, !tbaa !71, !noalias !74
  %67 = icmp eq ptr %65, %66
  br i1 %67, label %68, label %73

68:                                               ; preds = %62
  %69 = load ptr, ptr %9, align 8, !tbaa !70, !noalias !74
  %70 = getelementptr inbounds i8, ptr %69, i64 -8
  %71 = load ptr, ptr %70, align 8, !tbaa !21
  %72 = getelementptr inbounds i8, ptr %71, i64 512
  br label %73

73:                                               ; preds = %62, %68
  %74 = phi ptr [ %72, %68 ], [ %65, %62 ]
  %75 = getelementptr inbounds i8, ptr %74, i64 -8
  %76 = load double, ptr %75, align 8, !tbaa !17
  %77 = fmul double %64, %76
  store double %77, ptr %4, align 8, !tbaa !17
  %78 = load ptr, ptr %21, align 8, !tbaa !77
  %79 = getelementptr inbounds i8, ptr %78, i64 -8
  %80 = icmp eq ptr %65, %79
  br i1 %80, label %83, label %81

81:                                               ; preds = %73
  store double %77, ptr %65, align 8, !tbaa !17
  %82 = getelementptr inbounds i8, ptr %65, i64 8
  store ptr %82, ptr %20, align 8, !tbaa !78
  br label %84

83:                                               ; preds = %73
  invoke void @_ZNSt5dequeIdSaIdEE16_M_push_back_auxIJdEEEvDpOT_(ptr noundef nonnull align 8 dereferenceable(80) %3, ptr noundef nonnull align 8 dereferenceable(8) %4)
          to label %84 unwind label %88

84:                                               ; preds = %81, %83
  %85 = fadd double %48, %50
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #18
  %86 = add nuw nsw i32 %47, 1
  %87 = icmp eq i32 %86, %1
  br i1 %87, label %24, label %46, !llvm.loop !79

88:                                               ; preds = %83
  %89 = landingpad { ptr, i32 }
          cleanup
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #18
  call void @_ZNSt5dequeIdSaIdEED2Ev(ptr noundef nonnull align 8 dereferenceable(80) %3) #18
  br label %90

90:                                               ; preds = %88, %22
  %91 = phi { ptr, i32 } [ %89, %88 ], [ %23, %22 ]
  call void @llvm.lifetime.end.p0(i64 80, ptr nonnull %3) #18
  resume { ptr, i32 } %91
}

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZNSt5dequeIdSaIdEED2Ev(ptr noundef nonnull align 8 dereferenceable(80) %0) unnamed_addr #3 comdat align 2 personality ptr @__gxx_personality_v0 {
  %2 = load ptr, ptr %0, align 8, !tbaa !64
  %3 = icmp eq ptr %2, null
  br i1 %3, label %23, label %4

4:                                                ; preds = %1
  %5 = getelementptr inbounds i8, ptr %0, i64 72
  %6 = getelementptr inbounds i8, ptr %0, i64 40
  %7 = load ptr, ptr %6, align 8, !tbaa !59
  %8 = load ptr, ptr %5, align 8, !tbaa !62
  %9 = getelementptr inbounds i8, ptr %8, i64 8
  %10 = icmp ult ptr %7, %9
  br i1 %10, label %11, label %18

11:                                               ; preds = %4, %11
  %12 = phi ptr [ %14, %11 ], [ %7, %4 ]
  %13 = load ptr, ptr %12, align 8, !tbaa !21
  tail call void @_ZdlPvm(ptr noundef %13, i64 noundef 512) #22
  %14 = getelementptr inbounds i8, ptr %12, i64 8
  %15 = icmp ult ptr %12, %8
  br i1 %15, label %11, label %16, !llvm.loop !65

16:                                               ; preds = %11
  %17 = load ptr, ptr %0, align 8, !tbaa !64
  br label %18

18:                                               ; preds = %16, %4
  %19 = phi ptr [ %17, %16 ], [ %2, %4 ]
  %20 = getelementptr inbounds i8, ptr %0, i64 8
  %21 = load i64, ptr %20, align 8, !tbaa !66
  %22 = shl i64 %21, 3
  tail call void @_ZdlPvm(ptr noundef %19, i64 noundef %22) #22
  br label %23

23:                                               ; preds = %1, %18
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @optional_values(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #5 personality ptr @__gxx_personality_v0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %22

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  %6 = and i64 %5, 1
  %7 = icmp eq i32 %1, 1
  br i1 %7, label %10, label %8

8:                                                ; preds = %4
  %9 = and i64 %5, 2147483646
  br label %24

10:                                               ; preds = %24, %4
  %11 = phi double [ poison, %4 ], [ %40, %24 ]
  %12 = phi i64 [ 0, %4 ], [ %41, %24 ]
  %13 = phi double [ 0.000000e+00, %4 ], [ %40, %24 ]
  %14 = icmp eq i64 %6, 0
  br i1 %14, label %22, label %15

15:                                               ; preds = %10
  %16 = getelementptr inbounds double, ptr %0, i64 %12
  %17 = load double, ptr %16, align 8
  %18 = fcmp ogt double %17, 0.000000e+00
  %19 = fmul double %17, %17
  %20 = select i1 %18, double %19, double %17
  %21 = fadd double %13, %20
  br label %22

22:                                               ; preds = %15, %10, %2
  %23 = phi double [ 0.000000e+00, %2 ], [ %11, %10 ], [ %21, %15 ]
  ret double %23

24:                                               ; preds = %24, %8
  %25 = phi i64 [ 0, %8 ], [ %41, %24 ]
  %26 = phi double [ 0.000000e+00, %8 ], [ %40, %24 ]
  %27 = phi i64 [ 0, %8 ], [ %42, %24 ]
  %28 = getelementptr inbounds double, ptr %0, i64 %25
  %29 = load double, ptr %28, align 8
  %30 = fcmp ogt double %29, 0.000000e+00
  %31 = fmul double %29, %29
  %32 = select i1 %30, double %31, double %29
  %33 = fadd double %26, %32
  %34 = or disjoint i64 %25, 1
  %35 = getelementptr inbounds double, ptr %0, i64 %34
  %36 = load double, ptr %35, align 8
  %37 = fcmp ogt double %36, 0.000000e+00
  %38 = fmul double %36, %36
  %39 = select i1 %37, double %38, double %36
  %40 = fadd double %33, %39
  %41 = add nuw nsw i64 %25, 2
  %42 = add i64 %27, 2
  %43 = icmp eq i64 %42, %9
  br i1 %43, label %10, label %24, !llvm.loop !80
}

; Function Attrs: mustprogress uwtable
define dso_local double @variant_of_shapes(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %131

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  br label %9

6:                                                ; preds = %111
  %7 = ptrtoint ptr %112 to i64
  %8 = icmp eq ptr %114, %113
  br i1 %8, label %125, label %133

9:                                                ; preds = %4, %111
  %10 = phi i64 [ 0, %4 ], [ %115, %111 ]
  %11 = phi ptr [ null, %4 ], [ %114, %111 ]
  %12 = phi ptr [ null, %4 ], [ %113, %111 ]
  %13 = phi ptr [ null, %4 ], [ %112, %111 ]
  %14 = and i64 %10, 1
  %15 = icmp eq i64 %14, 0
  %16 = getelementptr inbounds double, ptr %0, i64 %10
  %17 = load double, ptr %16, align 8, !tbaa !17
  br i1 %15, label %63, label %18

18:                                               ; preds = %9
  %19 = icmp eq ptr %12, %13
  br i1 %19, label %23, label %20

20:                                               ; preds = %18
  store double %17, ptr %12, align 8, !tbaa !17
  %21 = getelementptr inbounds i8, ptr %12, i64 16
  store i8 0, ptr %21, align 8, !tbaa !81
  %22 = getelementptr inbounds i8, ptr %12, i64 24
  br label %111

23:                                               ; preds = %18
  %24 = ptrtoint ptr %12 to i64
  %25 = ptrtoint ptr %11 to i64
  %26 = sub i64 %24, %25
  %27 = icmp eq i64 %26, 9223372036854775800
  br i1 %27, label %28, label %30

28:                                               ; preds = %23
  invoke void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str.2) #23
          to label %29 unwind label %61

29:                                               ; preds = %28
  unreachable

30:                                               ; preds = %23
  %31 = sdiv exact i64 %26, 24
  %32 = icmp eq ptr %12, %11
  %33 = select i1 %32, i64 1, i64 %31
  %34 = add nsw i64 %33, %31
  %35 = icmp ult i64 %34, %31
  %36 = tail call i64 @llvm.umin.i64(i64 %34, i64 384307168202282325)
  %37 = select i1 %35, i64 384307168202282325, i64 %36
  %38 = icmp eq i64 %37, 0
  br i1 %38, label %42, label %39

39:                                               ; preds = %30
  %40 = mul nuw nsw i64 %37, 24
  %41 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %40) #21
          to label %42 unwind label %59

42:                                               ; preds = %39, %30
  %43 = phi ptr [ null, %30 ], [ %41, %39 ]
  %44 = getelementptr inbounds %"class.std::variant", ptr %43, i64 %31
  store double %17, ptr %44, align 8, !tbaa !17
  %45 = getelementptr inbounds i8, ptr %44, i64 16
  store i8 0, ptr %45, align 8, !tbaa !81
  br i1 %32, label %52, label %46

46:                                               ; preds = %42, %46
  %47 = phi ptr [ %50, %46 ], [ %43, %42 ]
  %48 = phi ptr [ %49, %46 ], [ %11, %42 ]
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %47, ptr noundef nonnull readonly align 8 dereferenceable(24) %48, i64 24, i1 false), !alias.scope !83
  %49 = getelementptr inbounds i8, ptr %48, i64 24
  %50 = getelementptr inbounds i8, ptr %47, i64 24
  %51 = icmp eq ptr %49, %12
  br i1 %51, label %52, label %46, !llvm.loop !87

52:                                               ; preds = %46, %42
  %53 = phi ptr [ %43, %42 ], [ %50, %46 ]
  %54 = getelementptr i8, ptr %53, i64 24
  %55 = icmp eq ptr %11, null
  br i1 %55, label %57, label %56

56:                                               ; preds = %52
  tail call void @_ZdlPvm(ptr noundef nonnull %11, i64 noundef %26) #22
  br label %57

57:                                               ; preds = %56, %52
  %58 = getelementptr inbounds %"class.std::variant", ptr %43, i64 %37
  br label %111

59:                                               ; preds = %39
  %60 = landingpad { ptr, i32 }
          cleanup
  br label %117

61:                                               ; preds = %28
  %62 = landingpad { ptr, i32 }
          cleanup
  br label %117

63:                                               ; preds = %9
  %64 = load double, ptr %0, align 8, !tbaa !17
  %65 = icmp eq ptr %12, %13
  br i1 %65, label %70, label %66

66:                                               ; preds = %63
  store double %17, ptr %12, align 8, !tbaa !17
  %67 = getelementptr inbounds i8, ptr %12, i64 8
  store double %64, ptr %67, align 8, !tbaa !17
  %68 = getelementptr inbounds i8, ptr %12, i64 16
  store i8 1, ptr %68, align 8, !tbaa !81
  %69 = getelementptr inbounds i8, ptr %12, i64 24
  br label %111

70:                                               ; preds = %63
  %71 = ptrtoint ptr %12 to i64
  %72 = ptrtoint ptr %11 to i64
  %73 = sub i64 %71, %72
  %74 = icmp eq i64 %73, 9223372036854775800
  br i1 %74, label %75, label %77

75:                                               ; preds = %70
  invoke void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str.2) #23
          to label %76 unwind label %109

76:                                               ; preds = %75
  unreachable

77:                                               ; preds = %70
  %78 = sdiv exact i64 %73, 24
  %79 = icmp eq ptr %12, %11
  %80 = select i1 %79, i64 1, i64 %78
  %81 = add nsw i64 %80, %78
  %82 = icmp ult i64 %81, %78
  %83 = tail call i64 @llvm.umin.i64(i64 %81, i64 384307168202282325)
  %84 = select i1 %82, i64 384307168202282325, i64 %83
  %85 = icmp eq i64 %84, 0
  br i1 %85, label %89, label %86

86:                                               ; preds = %77
  %87 = mul nuw nsw i64 %84, 24
  %88 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %87) #21
          to label %89 unwind label %107

89:                                               ; preds = %86, %77
  %90 = phi ptr [ null, %77 ], [ %88, %86 ]
  %91 = getelementptr inbounds %"class.std::variant", ptr %90, i64 %78
  store double %17, ptr %91, align 8, !tbaa !17
  %92 = getelementptr inbounds i8, ptr %91, i64 8
  store double %64, ptr %92, align 8, !tbaa !17
  %93 = getelementptr inbounds i8, ptr %91, i64 16
  store i8 1, ptr %93, align 8, !tbaa !81
  br i1 %79, label %100, label %94

94:                                               ; preds = %89, %94
  %95 = phi ptr [ %98, %94 ], [ %90, %89 ]
  %96 = phi ptr [ %97, %94 ], [ %11, %89 ]
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %95, ptr noundef nonnull readonly align 8 dereferenceable(24) %96, i64 24, i1 false), !alias.scope !88
  %97 = getelementptr inbounds i8, ptr %96, i64 24
  %98 = getelementptr inbounds i8, ptr %95, i64 24
  %99 = icmp eq ptr %97, %12
  br i1 %99, label %100, label %94, !llvm.loop !87

100:                                              ; preds = %94, %89
  %101 = phi ptr [ %90, %89 ], [ %98, %94 ]
  %102 = getelementptr i8, ptr %101, i64 24
  %103 = icmp eq ptr %11, null
  br i1 %103, label %105, label %104

104:                                              ; preds = %100
  tail call void @_ZdlPvm(ptr noundef nonnull %11, i64 noundef %73) #22
  br label %105

105:                                              ; preds = %104, %100
  %106 = getelementptr inbounds %"class.std::variant", ptr %90, i64 %84
  br label %111

107:                                              ; preds = %86
  %108 = landingpad { ptr, i32 }
          cleanup
  br label %117

109:                                              ; preds = %75
  %110 = landingpad { ptr, i32 }
          cleanup
  br label %117

111:                                              ; preds = %66, %105, %20, %57
  %112 = phi ptr [ %58, %57 ], [ %13, %20 ], [ %106, %105 ], [ %13, %66 ]
  %113 = phi ptr [ %54, %57 ], [ %22, %20 ], [ %102, %105 ], [ %69, %66 ]
  %114 = phi ptr [ %43, %57 ], [ %11, %20 ], [ %90, %105 ], [ %11, %66 ]
  %115 = add nuw nsw i64 %10, 1
  %116 = icmp eq i64 %115, %5
  br i1 %116, label %6, label %9, !llvm.loop !92

117:                                              ; preds = %107, %109, %59, %61
  %118 = phi { ptr, i32 } [ %60, %59 ], [ %62, %61 ], [ %108, %107 ], [ %110, %109 ]
  %119 = icmp eq ptr %11, null
  br i1 %119, label %124, label %120

120:                                              ; preds = %117
  %121 = ptrtoint ptr %12 to i64
  %122 = ptrtoint ptr %11 to i64
  %123 = sub i64 %121, %122
  tail call void @_ZdlPvm(ptr noundef nonnull %11, i64 noundef %123) #22
  br label %124

124:                                              ; preds = %117, %120
  resume { ptr, i32 } %118

125:                                              ; preds = %151, %6
  %126 = phi double [ 0.000000e+00, %6 ], [ %152, %151 ]
  %127 = icmp eq ptr %114, null
  br i1 %127, label %131, label %128

128:                                              ; preds = %125
  %129 = ptrtoint ptr %114 to i64
  %130 = sub i64 %7, %129
  tail call void @_ZdlPvm(ptr noundef nonnull %114, i64 noundef %130) #22
  br label %131

131:                                              ; preds = %2, %125, %128
  %132 = phi double [ %126, %125 ], [ %126, %128 ], [ 0.000000e+00, %2 ]
  ret double %132

133:                                              ; preds = %6, %151
  %134 = phi double [ %152, %151 ], [ 0.000000e+00, %6 ]
  %135 = phi ptr [ %153, %151 ], [ %114, %6 ]
  %136 = icmp ne ptr %135, null
  tail call void @llvm.assume(i1 %136)
  %137 = getelementptr inbounds i8, ptr %135, i64 16
  %138 = load i8, ptr %137, align 8, !tbaa !81
  %139 = icmp eq i8 %138, 0
  br i1 %139, label %140, label %144

140:                                              ; preds = %133
  %141 = load double, ptr %135, align 8, !tbaa !93
  %142 = fmul double %141, 3.000000e+00
  %143 = tail call double @llvm.fmuladd.f64(double %142, double %141, double %134)
  br label %151

144:                                              ; preds = %133
  %145 = icmp eq i8 %138, 1
  %146 = select i1 %145, ptr %135, ptr null
  %147 = load double, ptr %146, align 8, !tbaa !95
  %148 = getelementptr inbounds i8, ptr %146, i64 8
  %149 = load double, ptr %148, align 8, !tbaa !97
  %150 = tail call double @llvm.fmuladd.f64(double %147, double %149, double %134)
  br label %151

151:                                              ; preds = %144, %140
  %152 = phi double [ %143, %140 ], [ %150, %144 ]
  %153 = getelementptr inbounds i8, ptr %135, i64 24
  %154 = icmp eq ptr %153, %113
  br i1 %154, label %125, label %133
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @tuples_and_pairs(double noundef %0, double noundef %1) local_unnamed_addr #6 personality ptr @__gxx_personality_v0 {
  %3 = fmul double %0, %1
  %4 = fdiv double %0, %1
  %5 = fmul double %3, 2.000000e+00
  %6 = tail call double @llvm.fmuladd.f64(double %5, double %4, double %4)
  ret double %6
}

; Function Attrs: noinline noreturn nounwind uwtable
define linkonce_odr hidden void @__clang_call_terminate(ptr noundef %0) local_unnamed_addr #7 comdat {
  %2 = tail call ptr @__cxa_begin_catch(ptr %0) #18
  tail call void @_ZSt9terminatev() #19
  unreachable
}

declare ptr @__cxa_begin_catch(ptr) local_unnamed_addr

declare void @_ZSt9terminatev() local_unnamed_addr

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local void @_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE8_M_eraseEPSt13_Rb_tree_nodeIS2_E(ptr noundef nonnull align 8 dereferenceable(48) %0, ptr noundef %1) local_unnamed_addr #0 comdat align 2 personality ptr @__gxx_personality_v0 {
  %3 = icmp eq ptr %1, null
  br i1 %3, label %11, label %4

4:                                                ; preds = %2, %4
  %5 = phi ptr [ %9, %4 ], [ %1, %2 ]
  %6 = getelementptr inbounds i8, ptr %5, i64 24
  %7 = load ptr, ptr %6, align 8, !tbaa !26
  tail call void @_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE8_M_eraseEPSt13_Rb_tree_nodeIS2_E(ptr noundef nonnull align 8 dereferenceable(48) %0, ptr noundef %7)
  %8 = getelementptr inbounds i8, ptr %5, i64 16
  %9 = load ptr, ptr %8, align 8, !tbaa !25
  tail call void @_ZdlPvm(ptr noundef nonnull %5, i64 noundef 48) #22
  %10 = icmp eq ptr %9, null
  br i1 %10, label %11, label %4, !llvm.loop !98

11:                                               ; preds = %4, %2
  ret void
}

; Function Attrs: nobuiltin nounwind
declare void @_ZdlPvm(ptr noundef, i64 noundef) local_unnamed_addr #8

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #9

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #10

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local ptr @_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE22_M_emplace_hint_uniqueIJRKSt21piecewise_construct_tSt5tupleIJRS1_EESD_IJEEEEESt17_Rb_tree_iteratorIS2_ESt23_Rb_tree_const_iteratorIS2_EDpOT_(ptr noundef nonnull align 8 dereferenceable(48) %0, ptr %1, ptr noundef nonnull align 1 dereferenceable(1) %2, ptr noundef nonnull align 8 dereferenceable(8) %3, ptr noundef nonnull align 1 dereferenceable(1) %4) local_unnamed_addr #0 comdat align 2 personality ptr @__gxx_personality_v0 {
  %6 = tail call noalias noundef nonnull dereferenceable(48) ptr @_Znwm(i64 noundef 48) #21
  %7 = getelementptr inbounds i8, ptr %6, i64 32
  %8 = load i64, ptr %3, align 8, !tbaa !21
  %9 = inttoptr i64 %8 to ptr
  %10 = load i32, ptr %9, align 4, !tbaa !19
  store i32 %10, ptr %7, align 8, !tbaa !43
  %11 = getelementptr inbounds i8, ptr %6, i64 40
  store double 0.000000e+00, ptr %11, align 8, !tbaa !30
  %12 = invoke { ptr, ptr } @_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE29_M_get_insert_hint_unique_posESt23_Rb_tree_const_iteratorIS2_ERS1_(ptr noundef nonnull align 8 dereferenceable(48) %0, ptr %1, ptr noundef nonnull align 4 dereferenceable(4) %7)
          to label %13 unwind label %32

13:                                               ; preds = %5
  %14 = extractvalue { ptr, ptr } %12, 0
  %15 = extractvalue { ptr, ptr } %12, 1
  %16 = icmp eq ptr %15, null
  br i1 %16, label %34, label %17

17:                                               ; preds = %13
  %18 = icmp ne ptr %14, null
  %19 = getelementptr inbounds i8, ptr %0, i64 8
  %20 = icmp eq ptr %19, %15
  %21 = select i1 %18, i1 true, i1 %20
  br i1 %21, label %27, label %22

22:                                               ; preds = %17
  %23 = getelementptr inbounds i8, ptr %15, i64 32
  %24 = load i32, ptr %7, align 4, !tbaa !19
  %25 = load i32, ptr %23, align 4, !tbaa !19
  %26 = icmp slt i32 %24, %25
  br label %27

27:                                               ; preds = %17, %22
  %28 = phi i1 [ true, %17 ], [ %26, %22 ]
  tail call void @_ZSt29_Rb_tree_insert_and_rebalancebPSt18_Rb_tree_node_baseS0_RS_(i1 noundef zeroext %28, ptr noundef nonnull %6, ptr noundef nonnull %15, ptr noundef nonnull align 8 dereferenceable(32) %19) #18
  %29 = getelementptr inbounds i8, ptr %0, i64 40
  %30 = load i64, ptr %29, align 8, !tbaa !16
  %31 = add i64 %30, 1
  store i64 %31, ptr %29, align 8, !tbaa !16
  br label %35

32:                                               ; preds = %5
  %33 = landingpad { ptr, i32 }
          cleanup
  tail call void @_ZdlPvm(ptr noundef nonnull %6, i64 noundef 48) #22
  resume { ptr, i32 } %33

34:                                               ; preds = %13
  tail call void @_ZdlPvm(ptr noundef nonnull %6, i64 noundef 48) #22
  br label %35

35:                                               ; preds = %27, %34
  %36 = phi ptr [ %6, %27 ], [ %14, %34 ]
  ret ptr %36
}

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local { ptr, ptr } @_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE29_M_get_insert_hint_unique_posESt23_Rb_tree_const_iteratorIS2_ERS1_(ptr noundef nonnull align 8 dereferenceable(48) %0, ptr %1, ptr noundef nonnull align 4 dereferenceable(4) %2) local_unnamed_addr #0 comdat align 2 {
  %4 = getelementptr inbounds i8, ptr %0, i64 8
  %5 = icmp eq ptr %4, %1
  br i1 %5, label %6, label %51

6:                                                ; preds = %3
  %7 = getelementptr inbounds i8, ptr %0, i64 40
  %8 = load i64, ptr %7, align 8, !tbaa !16
  %9 = icmp eq i64 %8, 0
  br i1 %9, label %17, label %10

10:                                               ; preds = %6
  %11 = getelementptr inbounds i8, ptr %0, i64 32
  %12 = load ptr, ptr %11, align 8, !tbaa !21
  %13 = getelementptr inbounds i8, ptr %12, i64 32
  %14 = load i32, ptr %13, align 4, !tbaa !19
  %15 = load i32, ptr %2, align 4, !tbaa !19
  %16 = icmp slt i32 %14, %15
  br i1 %16, label %146, label %17

17:                                               ; preds = %10, %6
  %18 = getelementptr inbounds i8, ptr %0, i64 16
  %19 = load ptr, ptr %18, align 8, !tbaa !21
  %20 = icmp eq ptr %19, null
  br i1 %20, label %33, label %21

21:                                               ; preds = %17
  %22 = load i32, ptr %2, align 4, !tbaa !19
  br label %23

23:                                               ; preds = %23, %21
  %24 = phi ptr [ %19, %21 ], [ %30, %23 ]
  %25 = getelementptr inbounds i8, ptr %24, i64 32
  %26 = load i32, ptr %25, align 4, !tbaa !19
  %27 = icmp slt i32 %22, %26
  %28 = select i1 %27, i64 16, i64 24
  %29 = getelementptr inbounds i8, ptr %24, i64 %28
  %30 = load ptr, ptr %29, align 8, !tbaa !21
  %31 = icmp eq ptr %30, null
  br i1 %31, label %32, label %23, !llvm.loop !99

32:                                               ; preds = %23
  br i1 %27, label %33, label %43

33:                                               ; preds = %32, %17
  %34 = phi ptr [ %24, %32 ], [ %4, %17 ]
  %35 = getelementptr inbounds i8, ptr %0, i64 24
  %36 = load ptr, ptr %35, align 8, !tbaa !14
  %37 = icmp eq ptr %34, %36
  br i1 %37, label %146, label %38

38:                                               ; preds = %33
  %39 = tail call noundef ptr @_ZSt18_Rb_tree_decrementPSt18_Rb_tree_node_base(ptr noundef nonnull %34) #20
  %40 = getelementptr inbounds i8, ptr %39, i64 32
  %41 = load i32, ptr %40, align 4, !tbaa !19
  %42 = load i32, ptr %2, align 4, !tbaa !19
  br label %43

43:                                               ; preds = %38, %32
  %44 = phi i32 [ %42, %38 ], [ %22, %32 ]
  %45 = phi i32 [ %41, %38 ], [ %26, %32 ]
  %46 = phi ptr [ %34, %38 ], [ %24, %32 ]
  %47 = phi ptr [ %39, %38 ], [ %24, %32 ]
  %48 = icmp slt i32 %45, %44
  %49 = select i1 %48, ptr null, ptr %47
  %50 = select i1 %48, ptr %46, ptr null
  br label %146

51:                                               ; preds = %3
  %52 = getelementptr inbounds i8, ptr %1, i64 32
  %53 = load i32, ptr %2, align 4, !tbaa !19
  %54 = load i32, ptr %52, align 4, !tbaa !19
  %55 = icmp slt i32 %53, %54
  br i1 %55, label %56, label %99

56:                                               ; preds = %51
  %57 = getelementptr inbounds i8, ptr %0, i64 24
  %58 = load ptr, ptr %57, align 8, !tbaa !21
  %59 = icmp eq ptr %58, %1
  br i1 %59, label %146, label %60

60:                                               ; preds = %56
  %61 = tail call noundef ptr @_ZSt18_Rb_tree_decrementPSt18_Rb_tree_node_base(ptr noundef nonnull %1) #20
  %62 = getelementptr inbounds i8, ptr %61, i64 32
  %63 = load i32, ptr %62, align 4, !tbaa !19
  %64 = icmp slt i32 %63, %53
  br i1 %64, label %65, label %71

65:                                               ; preds = %60
  %66 = getelementptr inbounds i8, ptr %61, i64 24
  %67 = load ptr, ptr %66, align 8, !tbaa !26
  %68 = icmp eq ptr %67, null
  %69 = select i1 %68, ptr null, ptr %1
  %70 = select i1 %68, ptr %61, ptr %1
  br label %146

71:                                               ; preds = %60
  %72 = getelementptr inbounds i8, ptr %0, i64 16
  %73 = load ptr, ptr %72, align 8, !tbaa !21
  %74 = icmp eq ptr %73, null
  br i1 %74, label %85, label %75

75:                                               ; preds = %71, %75
  %76 = phi ptr [ %82, %75 ], [ %73, %71 ]
  %77 = getelementptr inbounds i8, ptr %76, i64 32
  %78 = load i32, ptr %77, align 4, !tbaa !19
  %79 = icmp slt i32 %53, %78
  %80 = select i1 %79, i64 16, i64 24
  %81 = getelementptr inbounds i8, ptr %76, i64 %80
  %82 = load ptr, ptr %81, align 8, !tbaa !21
  %83 = icmp eq ptr %82, null
  br i1 %83, label %84, label %75, !llvm.loop !99

84:                                               ; preds = %75
  br i1 %79, label %85, label %92

85:                                               ; preds = %84, %71
  %86 = phi ptr [ %76, %84 ], [ %4, %71 ]
  %87 = icmp eq ptr %86, %58
  br i1 %87, label %146, label %88

88:                                               ; preds = %85
  %89 = tail call noundef ptr @_ZSt18_Rb_tree_decrementPSt18_Rb_tree_node_base(ptr noundef nonnull %86) #20
  %90 = getelementptr inbounds i8, ptr %89, i64 32
  %91 = load i32, ptr %90, align 4, !tbaa !19
  br label %92

92:                                               ; preds = %88, %84
  %93 = phi i32 [ %91, %88 ], [ %78, %84 ]
  %94 = phi ptr [ %86, %88 ], [ %76, %84 ]
  %95 = phi ptr [ %89, %88 ], [ %76, %84 ]
  %96 = icmp slt i32 %93, %53
  %97 = select i1 %96, ptr null, ptr %95
  %98 = select i1 %96, ptr %94, ptr null
  br label %146

99:                                               ; preds = %51
  %100 = icmp slt i32 %54, %53
  br i1 %100, label %101, label %146

101:                                              ; preds = %99
  %102 = getelementptr inbounds i8, ptr %0, i64 32
  %103 = load ptr, ptr %102, align 8, !tbaa !21
  %104 = icmp eq ptr %103, %1
  br i1 %104, label %146, label %105

105:                                              ; preds = %101
  %106 = tail call noundef ptr @_ZSt18_Rb_tree_incrementPSt18_Rb_tree_node_base(ptr noundef nonnull %1) #20
  %107 = getelementptr inbounds i8, ptr %106, i64 32
  %108 = load i32, ptr %107, align 4, !tbaa !19
  %109 = icmp slt i32 %53, %108
  br i1 %109, label %110, label %116

110:                                              ; preds = %105
  %111 = getelementptr inbounds i8, ptr %1, i64 24
  %112 = load ptr, ptr %111, align 8, !tbaa !26
  %113 = icmp eq ptr %112, null
  %114 = select i1 %113, ptr null, ptr %106
  %115 = select i1 %113, ptr %1, ptr %106
  br label %146

116:                                              ; preds = %105
  %117 = getelementptr inbounds i8, ptr %0, i64 16
  %118 = load ptr, ptr %117, align 8, !tbaa !21
  %119 = icmp eq ptr %118, null
  br i1 %119, label %130, label %120

120:                                              ; preds = %116, %120
  %121 = phi ptr [ %127, %120 ], [ %118, %116 ]
  %122 = getelementptr inbounds i8, ptr %121, i64 32
  %123 = load i32, ptr %122, align 4, !tbaa !19
  %124 = icmp slt i32 %53, %123
  %125 = select i1 %124, i64 16, i64 24
  %126 = getelementptr inbounds i8, ptr %121, i64 %125
  %127 = load ptr, ptr %126, align 8, !tbaa !21
  %128 = icmp eq ptr %127, null
  br i1 %128, label %129, label %120, !llvm.loop !99

129:                                              ; preds = %120
  br i1 %124, label %130, label %139

130:                                              ; preds = %129, %116
  %131 = phi ptr [ %121, %129 ], [ %4, %116 ]
  %132 = getelementptr inbounds i8, ptr %0, i64 24
  %133 = load ptr, ptr %132, align 8, !tbaa !14
  %134 = icmp eq ptr %131, %133
  br i1 %134, label %146, label %135

135:                                              ; preds = %130
  %136 = tail call noundef ptr @_ZSt18_Rb_tree_decrementPSt18_Rb_tree_node_base(ptr noundef nonnull %131) #20
  %137 = getelementptr inbounds i8, ptr %136, i64 32
  %138 = load i32, ptr %137, align 4, !tbaa !19
  br label %139

139:                                              ; preds = %135, %129
  %140 = phi i32 [ %138, %135 ], [ %123, %129 ]
  %141 = phi ptr [ %131, %135 ], [ %121, %129 ]
  %142 = phi ptr [ %136, %135 ], [ %121, %129 ]
  %143 = icmp slt i32 %140, %53
  %144 = select i1 %143, ptr null, ptr %142
  %145 = select i1 %143, ptr %141, ptr null
  br label %146

146:                                              ; preds = %139, %130, %92, %85, %43, %33, %110, %65, %99, %101, %56, %10
  %147 = phi ptr [ null, %10 ], [ %58, %56 ], [ null, %101 ], [ %1, %99 ], [ %69, %65 ], [ %114, %110 ], [ null, %33 ], [ %49, %43 ], [ null, %85 ], [ %97, %92 ], [ null, %130 ], [ %144, %139 ]
  %148 = phi ptr [ %12, %10 ], [ %58, %56 ], [ %103, %101 ], [ null, %99 ], [ %70, %65 ], [ %115, %110 ], [ %34, %33 ], [ %50, %43 ], [ %86, %85 ], [ %98, %92 ], [ %131, %130 ], [ %145, %139 ]
  %149 = insertvalue { ptr, ptr } poison, ptr %147, 0
  %150 = insertvalue { ptr, ptr } %149, ptr %148, 1
  ret { ptr, ptr } %150
}

; Function Attrs: noreturn
declare void @_ZSt28__throw_bad_array_new_lengthv() local_unnamed_addr #11

; Function Attrs: noreturn
declare void @_ZSt17__throw_bad_allocv() local_unnamed_addr #11

; Function Attrs: nobuiltin allocsize(0)
declare noundef nonnull ptr @_Znwm(i64 noundef) local_unnamed_addr #12

declare void @__cxa_rethrow() local_unnamed_addr

declare void @__cxa_end_catch() local_unnamed_addr

; Function Attrs: mustprogress nofree nounwind willreturn memory(read)
declare noundef ptr @_ZSt18_Rb_tree_decrementPSt18_Rb_tree_node_base(ptr noundef) local_unnamed_addr #13

; Function Attrs: nounwind
declare void @_ZSt29_Rb_tree_insert_and_rebalancebPSt18_Rb_tree_node_baseS0_RS_(i1 noundef zeroext, ptr noundef, ptr noundef, ptr noundef nonnull align 8 dereferenceable(32)) local_unnamed_addr #14

; Function Attrs: mustprogress nofree nounwind willreturn memory(read)
declare noundef ptr @_ZSt18_Rb_tree_incrementPSt18_Rb_tree_node_base(ptr noundef) local_unnamed_addr #13

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local ptr @_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE22_M_emplace_hint_uniqueIJRS1_RKdEEESt17_Rb_tree_iteratorIS2_ESt23_Rb_tree_const_iteratorIS2_EDpOT_(ptr noundef nonnull align 8 dereferenceable(48) %0, ptr %1, ptr noundef nonnull align 4 dereferenceable(4) %2, ptr noundef nonnull align 8 dereferenceable(8) %3) local_unnamed_addr #0 comdat align 2 personality ptr @__gxx_personality_v0 {
  %5 = tail call noalias noundef nonnull dereferenceable(48) ptr @_Znwm(i64 noundef 48) #21
  %6 = getelementptr inbounds i8, ptr %5, i64 32
  %7 = load i32, ptr %2, align 4, !tbaa !19
  store i32 %7, ptr %6, align 8, !tbaa !43
  %8 = getelementptr inbounds i8, ptr %5, i64 40
  %9 = load double, ptr %3, align 8, !tbaa !17
  store double %9, ptr %8, align 8, !tbaa !30
  %10 = invoke { ptr, ptr } @_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE29_M_get_insert_hint_unique_posESt23_Rb_tree_const_iteratorIS2_ERS1_(ptr noundef nonnull align 8 dereferenceable(48) %0, ptr %1, ptr noundef nonnull align 4 dereferenceable(4) %6)
          to label %11 unwind label %30

11:                                               ; preds = %4
  %12 = extractvalue { ptr, ptr } %10, 0
  %13 = extractvalue { ptr, ptr } %10, 1
  %14 = icmp eq ptr %13, null
  br i1 %14, label %32, label %15

15:                                               ; preds = %11
  %16 = icmp ne ptr %12, null
  %17 = getelementptr inbounds i8, ptr %0, i64 8
  %18 = icmp eq ptr %17, %13
  %19 = select i1 %16, i1 true, i1 %18
  br i1 %19, label %25, label %20

20:                                               ; preds = %15
  %21 = getelementptr inbounds i8, ptr %13, i64 32
  %22 = load i32, ptr %6, align 4, !tbaa !19
  %23 = load i32, ptr %21, align 4, !tbaa !19
  %24 = icmp slt i32 %22, %23
  br label %25

25:                                               ; preds = %15, %20
  %26 = phi i1 [ true, %15 ], [ %24, %20 ]
  tail call void @_ZSt29_Rb_tree_insert_and_rebalancebPSt18_Rb_tree_node_baseS0_RS_(i1 noundef zeroext %26, ptr noundef nonnull %5, ptr noundef nonnull %13, ptr noundef nonnull align 8 dereferenceable(32) %17) #18
  %27 = getelementptr inbounds i8, ptr %0, i64 40
  %28 = load i64, ptr %27, align 8, !tbaa !16
  %29 = add i64 %28, 1
  store i64 %29, ptr %27, align 8, !tbaa !16
  br label %33

30:                                               ; preds = %4
  %31 = landingpad { ptr, i32 }
          cleanup
  tail call void @_ZdlPvm(ptr noundef nonnull %5, i64 noundef 48) #22
  resume { ptr, i32 } %31

32:                                               ; preds = %11
  tail call void @_ZdlPvm(ptr noundef nonnull %5, i64 noundef 48) #22
  br label %33

33:                                               ; preds = %25, %32
  %34 = phi ptr [ %5, %25 ], [ %12, %32 ]
  ret ptr %34
}

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local void @_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE12_M_erase_auxESt23_Rb_tree_const_iteratorIS2_ESA_(ptr noundef nonnull align 8 dereferenceable(48) %0, ptr %1, ptr %2) local_unnamed_addr #0 comdat align 2 personality ptr @__gxx_personality_v0 {
  %4 = getelementptr inbounds i8, ptr %0, i64 24
  %5 = load ptr, ptr %4, align 8, !tbaa !14
  %6 = icmp eq ptr %5, %1
  br i1 %6, label %7, label %19

7:                                                ; preds = %3
  %8 = getelementptr inbounds i8, ptr %0, i64 8
  %9 = icmp eq ptr %8, %2
  br i1 %9, label %10, label %19

10:                                               ; preds = %7
  %11 = getelementptr inbounds i8, ptr %0, i64 16
  %12 = load ptr, ptr %11, align 8, !tbaa !13
  invoke void @_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE8_M_eraseEPSt13_Rb_tree_nodeIS2_E(ptr noundef nonnull align 8 dereferenceable(48) %0, ptr noundef %12)
          to label %16 unwind label %13

13:                                               ; preds = %10
  %14 = landingpad { ptr, i32 }
          catch ptr null
  %15 = extractvalue { ptr, i32 } %14, 0
  tail call void @__clang_call_terminate(ptr %15) #19
  unreachable

16:                                               ; preds = %10
  store ptr null, ptr %11, align 8, !tbaa !13
  store ptr %8, ptr %4, align 8, !tbaa !14
  %17 = getelementptr inbounds i8, ptr %0, i64 32
  store ptr %8, ptr %17, align 8, !tbaa !15
  %18 = getelementptr inbounds i8, ptr %0, i64 40
  store i64 0, ptr %18, align 8, !tbaa !16
  br label %31

19:                                               ; preds = %3, %7
  %20 = icmp eq ptr %1, %2
  br i1 %20, label %31, label %21

21:                                               ; preds = %19
  %22 = getelementptr inbounds i8, ptr %0, i64 8
  %23 = getelementptr inbounds i8, ptr %0, i64 40
  br label %24

24:                                               ; preds = %21, %24
  %25 = phi ptr [ %1, %21 ], [ %26, %24 ]
  %26 = tail call noundef ptr @_ZSt18_Rb_tree_incrementPKSt18_Rb_tree_node_base(ptr noundef %25) #20
  %27 = tail call noundef ptr @_ZSt28_Rb_tree_rebalance_for_erasePSt18_Rb_tree_node_baseRS_(ptr noundef %25, ptr noundef nonnull align 8 dereferenceable(32) %22) #18
  tail call void @_ZdlPvm(ptr noundef %27, i64 noundef 48) #22
  %28 = load i64, ptr %23, align 8, !tbaa !16
  %29 = add i64 %28, -1
  store i64 %29, ptr %23, align 8, !tbaa !16
  %30 = icmp eq ptr %26, %2
  br i1 %30, label %31, label %24, !llvm.loop !100

31:                                               ; preds = %24, %19, %16
  ret void
}

; Function Attrs: nounwind
declare noundef ptr @_ZSt28_Rb_tree_rebalance_for_erasePSt18_Rb_tree_node_baseRS_(ptr noundef, ptr noundef nonnull align 8 dereferenceable(32)) local_unnamed_addr #14

; Function Attrs: mustprogress nofree nounwind willreturn memory(read)
declare noundef ptr @_ZSt18_Rb_tree_incrementPKSt18_Rb_tree_node_base(ptr noundef) local_unnamed_addr #13

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local ptr @_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE21_M_insert_unique_nodeEmmPNS4_10_Hash_nodeIS2_Lb0EEEm(ptr noundef nonnull align 8 dereferenceable(56) %0, i64 noundef %1, i64 noundef %2, ptr noundef %3, i64 noundef %4) local_unnamed_addr #0 comdat align 2 personality ptr @__gxx_personality_v0 {
  %6 = getelementptr inbounds i8, ptr %0, i64 32
  %7 = getelementptr inbounds i8, ptr %0, i64 40
  %8 = load i64, ptr %7, align 8, !tbaa !101
  %9 = getelementptr inbounds i8, ptr %0, i64 8
  %10 = load i64, ptr %9, align 8, !tbaa !38
  %11 = getelementptr inbounds i8, ptr %0, i64 24
  %12 = load i64, ptr %11, align 8, !tbaa !40
  %13 = tail call { i8, i64 } @_ZNKSt8__detail20_Prime_rehash_policy14_M_need_rehashEmmm(ptr noundef nonnull align 8 dereferenceable(16) %6, i64 noundef %10, i64 noundef %12, i64 noundef %4)
  %14 = extractvalue { i8, i64 } %13, 0
  %15 = trunc i8 %14 to i1
  br i1 %15, label %16, label %32

16:                                               ; preds = %5
  %17 = extractvalue { i8, i64 } %13, 1
  invoke void @_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE13_M_rehash_auxEmSt17integral_constantIbLb1EE(ptr noundef nonnull align 8 dereferenceable(56) %0, i64 noundef %17)
          to label %29 unwind label %18

18:                                               ; preds = %16
  %19 = landingpad { ptr, i32 }
          catch ptr null
  %20 = extractvalue { ptr, i32 } %19, 0
  %21 = tail call ptr @__cxa_begin_catch(ptr %20) #18
  store i64 %8, ptr %7, align 8, !tbaa !101
  invoke void @__cxa_rethrow() #23
          to label %28 unwind label %22

22:                                               ; preds = %18
  %23 = landingpad { ptr, i32 }
          cleanup
  invoke void @__cxa_end_catch()
          to label %24 unwind label %25

24:                                               ; preds = %22
  resume { ptr, i32 } %23

25:                                               ; preds = %22
  %26 = landingpad { ptr, i32 }
          catch ptr null
  %27 = extractvalue { ptr, i32 } %26, 0
  tail call void @__clang_call_terminate(ptr %27) #19
  unreachable

28:                                               ; preds = %18
  unreachable

29:                                               ; preds = %16
  %30 = load i64, ptr %9, align 8, !tbaa !38
  %31 = urem i64 %2, %30
  br label %32

32:                                               ; preds = %29, %5
  %33 = phi i64 [ %31, %29 ], [ %1, %5 ]
  %34 = load ptr, ptr %0, align 8, !tbaa !33
  %35 = getelementptr inbounds ptr, ptr %34, i64 %33
  %36 = load ptr, ptr %35, align 8, !tbaa !21
  %37 = icmp eq ptr %36, null
  br i1 %37, label %41, label %38

38:                                               ; preds = %32
  %39 = load ptr, ptr %36, align 8, !tbaa !41
  store ptr %39, ptr %3, align 8, !tbaa !41
  %40 = load ptr, ptr %35, align 8, !tbaa !21
  store ptr %3, ptr %40, align 8, !tbaa !41
  br label %57

41:                                               ; preds = %32
  %42 = getelementptr inbounds i8, ptr %0, i64 16
  %43 = load ptr, ptr %42, align 8, !tbaa !45
  store ptr %43, ptr %3, align 8, !tbaa !41
  store ptr %3, ptr %42, align 8, !tbaa !45
  %44 = load ptr, ptr %3, align 8, !tbaa !41
  %45 = icmp eq ptr %44, null
  br i1 %45, label %54, label %46

46:                                               ; preds = %41
  %47 = getelementptr inbounds i8, ptr %44, i64 8
  %48 = load i64, ptr %9, align 8, !tbaa !38
  %49 = load i32, ptr %47, align 4, !tbaa !19
  %50 = sext i32 %49 to i64
  %51 = urem i64 %50, %48
  %52 = getelementptr inbounds ptr, ptr %34, i64 %51
  store ptr %3, ptr %52, align 8, !tbaa !21
  %53 = load ptr, ptr %0, align 8, !tbaa !33
  br label %54

54:                                               ; preds = %46, %41
  %55 = phi ptr [ %53, %46 ], [ %34, %41 ]
  %56 = getelementptr inbounds ptr, ptr %55, i64 %33
  store ptr %42, ptr %56, align 8, !tbaa !21
  br label %57

57:                                               ; preds = %38, %54
  %58 = load i64, ptr %11, align 8, !tbaa !40
  %59 = add i64 %58, 1
  store i64 %59, ptr %11, align 8, !tbaa !40
  ret ptr %3
}

declare { i8, i64 } @_ZNKSt8__detail20_Prime_rehash_policy14_M_need_rehashEmmm(ptr noundef nonnull align 8 dereferenceable(16), i64 noundef, i64 noundef, i64 noundef) local_unnamed_addr #15

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local void @_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE13_M_rehash_auxEmSt17integral_constantIbLb1EE(ptr noundef nonnull align 8 dereferenceable(56) %0, i64 noundef %1) local_unnamed_addr #0 comdat align 2 personality ptr @__gxx_personality_v0 {
  %3 = icmp eq i64 %1, 1
  br i1 %3, label %4, label %6, !prof !102

4:                                                ; preds = %2
  %5 = getelementptr inbounds i8, ptr %0, i64 48
  store ptr null, ptr %5, align 8, !tbaa !103
  br label %15

6:                                                ; preds = %2
  %7 = icmp ugt i64 %1, 1152921504606846975
  br i1 %7, label %8, label %12, !prof !102

8:                                                ; preds = %6
  %9 = icmp ugt i64 %1, 2305843009213693951
  br i1 %9, label %10, label %11

10:                                               ; preds = %8
  tail call void @_ZSt28__throw_bad_array_new_lengthv() #23
  unreachable

11:                                               ; preds = %8
  tail call void @_ZSt17__throw_bad_allocv() #23
  unreachable

12:                                               ; preds = %6
  %13 = shl nuw nsw i64 %1, 3
  %14 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %13) #21
  tail call void @llvm.memset.p0.i64(ptr nonnull align 8 %14, i8 0, i64 %13, i1 false)
  br label %15

15:                                               ; preds = %4, %12
  %16 = phi ptr [ %5, %4 ], [ %14, %12 ]
  %17 = getelementptr inbounds i8, ptr %0, i64 16
  %18 = load ptr, ptr %17, align 8, !tbaa !45
  store ptr null, ptr %17, align 8, !tbaa !45
  %19 = icmp eq ptr %18, null
  br i1 %19, label %46, label %20

20:                                               ; preds = %15, %43
  %21 = phi ptr [ %23, %43 ], [ %18, %15 ]
  %22 = phi i64 [ %44, %43 ], [ 0, %15 ]
  %23 = load ptr, ptr %21, align 8, !tbaa !41
  %24 = getelementptr inbounds i8, ptr %21, i64 8
  %25 = load i32, ptr %24, align 4, !tbaa !19
  %26 = sext i32 %25 to i64
  %27 = urem i64 %26, %1
  %28 = getelementptr inbounds ptr, ptr %16, i64 %27
  %29 = load ptr, ptr %28, align 8, !tbaa !21
  %30 = icmp eq ptr %29, null
  br i1 %30, label %31, label %37

31:                                               ; preds = %20
  %32 = load ptr, ptr %17, align 8, !tbaa !45
  store ptr %32, ptr %21, align 8, !tbaa !41
  store ptr %21, ptr %17, align 8, !tbaa !45
  store ptr %17, ptr %28, align 8, !tbaa !21
  %33 = load ptr, ptr %21, align 8, !tbaa !41
  %34 = icmp eq ptr %33, null
  br i1 %34, label %43, label %35

35:                                               ; preds = %31
  %36 = getelementptr inbounds ptr, ptr %16, i64 %22
  br label %40

37:                                               ; preds = %20
  %38 = load ptr, ptr %29, align 8, !tbaa !41
  store ptr %38, ptr %21, align 8, !tbaa !41
  %39 = load ptr, ptr %28, align 8, !tbaa !21
  br label %40

40:                                               ; preds = %37, %35
  %41 = phi ptr [ %36, %35 ], [ %39, %37 ]
  %42 = phi i64 [ %27, %35 ], [ %22, %37 ]
  store ptr %21, ptr %41, align 8, !tbaa !21
  br label %43

43:                                               ; preds = %40, %31
  %44 = phi i64 [ %27, %31 ], [ %42, %40 ]
  %45 = icmp eq ptr %23, null
  br i1 %45, label %46, label %20, !llvm.loop !104

46:                                               ; preds = %43, %15
  %47 = load ptr, ptr %0, align 8, !tbaa !33
  %48 = getelementptr inbounds i8, ptr %0, i64 48
  %49 = icmp eq ptr %48, %47
  br i1 %49, label %54, label %50

50:                                               ; preds = %46
  %51 = getelementptr inbounds i8, ptr %0, i64 8
  %52 = load i64, ptr %51, align 8, !tbaa !38
  %53 = shl i64 %52, 3
  tail call void @_ZdlPvm(ptr noundef %47, i64 noundef %53) #22
  br label %54

54:                                               ; preds = %46, %50
  %55 = getelementptr inbounds i8, ptr %0, i64 8
  store i64 %1, ptr %55, align 8, !tbaa !38
  store ptr %16, ptr %0, align 8, !tbaa !33
  ret void
}

; Function Attrs: noreturn
declare void @_ZSt20__throw_out_of_rangePKc(ptr noundef) local_unnamed_addr #11

; Function Attrs: nounwind
declare void @_ZNSt8__detail15_List_node_base7_M_hookEPS0_(ptr noundef nonnull align 8 dereferenceable(16), ptr noundef) local_unnamed_addr #14

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZNSt11_Deque_baseIdSaIdEED2Ev(ptr noundef nonnull align 8 dereferenceable(80) %0) unnamed_addr #3 comdat align 2 personality ptr @__gxx_personality_v0 {
  %2 = load ptr, ptr %0, align 8, !tbaa !64
  %3 = icmp eq ptr %2, null
  br i1 %3, label %23, label %4

4:                                                ; preds = %1
  %5 = getelementptr inbounds i8, ptr %0, i64 40
  %6 = load ptr, ptr %5, align 8, !tbaa !59
  %7 = getelementptr inbounds i8, ptr %0, i64 72
  %8 = load ptr, ptr %7, align 8, !tbaa !62
  %9 = getelementptr inbounds i8, ptr %8, i64 8
  %10 = icmp ult ptr %6, %9
  br i1 %10, label %11, label %18

11:                                               ; preds = %4, %11
  %12 = phi ptr [ %14, %11 ], [ %6, %4 ]
  %13 = load ptr, ptr %12, align 8, !tbaa !21
  tail call void @_ZdlPvm(ptr noundef %13, i64 noundef 512) #22
  %14 = getelementptr inbounds i8, ptr %12, i64 8
  %15 = icmp ult ptr %12, %8
  br i1 %15, label %11, label %16, !llvm.loop !65

16:                                               ; preds = %11
  %17 = load ptr, ptr %0, align 8, !tbaa !64
  br label %18

18:                                               ; preds = %16, %4
  %19 = phi ptr [ %17, %16 ], [ %2, %4 ]
  %20 = getelementptr inbounds i8, ptr %0, i64 8
  %21 = load i64, ptr %20, align 8, !tbaa !66
  %22 = shl i64 %21, 3
  tail call void @_ZdlPvm(ptr noundef %19, i64 noundef %22) #22
  br label %23

23:                                               ; preds = %18, %1
  ret void
}

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local void @_ZNSt11_Deque_baseIdSaIdEE17_M_initialize_mapEm(ptr noundef nonnull align 8 dereferenceable(80) %0, i64 noundef %1) local_unnamed_addr #0 comdat align 2 personality ptr @__gxx_personality_v0 {
  %3 = lshr i64 %1, 6
  %4 = add nuw nsw i64 %3, 1
  %5 = tail call i64 @llvm.umax.i64(i64 %3, i64 5)
  %6 = add nuw nsw i64 %5, 3
  %7 = getelementptr inbounds i8, ptr %0, i64 8
  store i64 %6, ptr %7, align 8, !tbaa !66
  %8 = shl nuw nsw i64 %6, 3
  %9 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %8) #21
  store ptr %9, ptr %0, align 8, !tbaa !64
  %10 = sub nsw i64 %6, %4
  %11 = lshr i64 %10, 1
  %12 = getelementptr inbounds ptr, ptr %9, i64 %11
  %13 = getelementptr inbounds ptr, ptr %12, i64 %4
  invoke void @_ZNSt11_Deque_baseIdSaIdEE15_M_create_nodesEPPdS3_(ptr noundef nonnull align 8 dereferenceable(80) %0, ptr noundef nonnull %12, ptr noundef nonnull %13)
          to label %24 unwind label %14

14:                                               ; preds = %2
  %15 = landingpad { ptr, i32 }
          catch ptr null
  %16 = extractvalue { ptr, i32 } %15, 0
  %17 = tail call ptr @__cxa_begin_catch(ptr %16) #18
  %18 = load ptr, ptr %0, align 8, !tbaa !64
  %19 = load i64, ptr %7, align 8, !tbaa !66
  %20 = shl i64 %19, 3
  tail call void @_ZdlPvm(ptr noundef %18, i64 noundef %20) #22
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %0, i8 0, i64 16, i1 false)
  invoke void @__cxa_rethrow() #23
          to label %43 unwind label %21

21:                                               ; preds = %14
  %22 = landingpad { ptr, i32 }
          cleanup
  invoke void @__cxa_end_catch()
          to label %23 unwind label %40

23:                                               ; preds = %21
  resume { ptr, i32 } %22

24:                                               ; preds = %2
  %25 = getelementptr inbounds i8, ptr %0, i64 16
  %26 = getelementptr inbounds i8, ptr %0, i64 40
  store ptr %12, ptr %26, align 8, !tbaa !70
  %27 = load ptr, ptr %12, align 8, !tbaa !21
  %28 = getelementptr inbounds i8, ptr %0, i64 24
  store ptr %27, ptr %28, align 8, !tbaa !71
  %29 = getelementptr inbounds i8, ptr %27, i64 512
  %30 = getelementptr inbounds i8, ptr %0, i64 32
  store ptr %29, ptr %30, align 8, !tbaa !72
  %31 = getelementptr inbounds i8, ptr %0, i64 48
  %32 = getelementptr inbounds i8, ptr %13, i64 -8
  %33 = getelementptr inbounds i8, ptr %0, i64 72
  store ptr %32, ptr %33, align 8, !tbaa !70
  %34 = load ptr, ptr %32, align 8, !tbaa !21
  %35 = getelementptr inbounds i8, ptr %0, i64 56
  store ptr %34, ptr %35, align 8, !tbaa !71
  %36 = getelementptr inbounds i8, ptr %34, i64 512
  %37 = getelementptr inbounds i8, ptr %0, i64 64
  store ptr %36, ptr %37, align 8, !tbaa !72
  store ptr %27, ptr %25, align 8, !tbaa !73
  %38 = and i64 %1, 63
  %39 = getelementptr inbounds double, ptr %34, i64 %38
  store ptr %39, ptr %31, align 8, !tbaa !78
  ret void

40:                                               ; preds = %21
  %41 = landingpad { ptr, i32 }
          catch ptr null
  %42 = extractvalue { ptr, i32 } %41, 0
  tail call void @__clang_call_terminate(ptr %42) #19
  unreachable

43:                                               ; preds = %14
  unreachable
}

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local void @_ZNSt11_Deque_baseIdSaIdEE15_M_create_nodesEPPdS3_(ptr noundef nonnull align 8 dereferenceable(80) %0, ptr noundef %1, ptr noundef %2) local_unnamed_addr #0 comdat align 2 personality ptr @__gxx_personality_v0 {
  %4 = icmp ult ptr %1, %2
  br i1 %4, label %5, label %25

5:                                                ; preds = %3, %8
  %6 = phi ptr [ %9, %8 ], [ %1, %3 ]
  %7 = invoke noalias noundef nonnull dereferenceable(512) ptr @_Znwm(i64 noundef 512) #21
          to label %8 unwind label %11

8:                                                ; preds = %5
  store ptr %7, ptr %6, align 8, !tbaa !21
  %9 = getelementptr inbounds i8, ptr %6, i64 8
  %10 = icmp ult ptr %9, %2
  br i1 %10, label %5, label %25, !llvm.loop !105

11:                                               ; preds = %5
  %12 = landingpad { ptr, i32 }
          catch ptr null
  %13 = extractvalue { ptr, i32 } %12, 0
  %14 = tail call ptr @__cxa_begin_catch(ptr %13) #18
  %15 = icmp ugt ptr %6, %1
  br i1 %15, label %16, label %21

16:                                               ; preds = %11, %16
  %17 = phi ptr [ %19, %16 ], [ %1, %11 ]
  %18 = load ptr, ptr %17, align 8, !tbaa !21
  tail call void @_ZdlPvm(ptr noundef %18, i64 noundef 512) #22
  %19 = getelementptr inbounds i8, ptr %17, i64 8
  %20 = icmp ult ptr %19, %6
  br i1 %20, label %16, label %21, !llvm.loop !65

21:                                               ; preds = %16, %11
  invoke void @__cxa_rethrow() #23
          to label %29 unwind label %22

22:                                               ; preds = %21
  %23 = landingpad { ptr, i32 }
          cleanup
  invoke void @__cxa_end_catch()
          to label %24 unwind label %26

24:                                               ; preds = %22
  resume { ptr, i32 } %23

25:                                               ; preds = %8, %3
  ret void

26:                                               ; preds = %22
  %27 = landingpad { ptr, i32 }
          catch ptr null
  %28 = extractvalue { ptr, i32 } %27, 0
  tail call void @__clang_call_terminate(ptr %28) #19
  unreachable

29:                                               ; preds = %21
  unreachable
}

; Function Attrs: noreturn
declare void @_ZSt20__throw_length_errorPKc(ptr noundef) local_unnamed_addr #11

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr nocapture writeonly, ptr nocapture readonly, i64, i1 immarg) #10

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local void @_ZNSt5dequeIdSaIdEE16_M_push_back_auxIJdEEEvDpOT_(ptr noundef nonnull align 8 dereferenceable(80) %0, ptr noundef nonnull align 8 dereferenceable(8) %1) local_unnamed_addr #0 comdat align 2 personality ptr @__gxx_personality_v0 {
  %3 = getelementptr inbounds i8, ptr %0, i64 48
  %4 = getelementptr inbounds i8, ptr %0, i64 16
  %5 = getelementptr inbounds i8, ptr %0, i64 72
  %6 = load ptr, ptr %5, align 8, !tbaa !70
  %7 = getelementptr inbounds i8, ptr %0, i64 40
  %8 = load ptr, ptr %7, align 8, !tbaa !70
  %9 = ptrtoint ptr %6 to i64
  %10 = ptrtoint ptr %8 to i64
  %11 = sub i64 %9, %10
  %12 = ashr exact i64 %11, 3
  %13 = icmp ne ptr %6, null
  %14 = sext i1 %13 to i64
  %15 = add nsw i64 %12, %14
  %16 = shl nsw i64 %15, 6
  %17 = load ptr, ptr %3, align 8, !tbaa !67
  %18 = getelementptr inbounds i8, ptr %0, i64 56
  %19 = load ptr, ptr %18, align 8, !tbaa !71
  %20 = ptrtoint ptr %17 to i64
  %21 = ptrtoint ptr %19 to i64
  %22 = sub i64 %20, %21
  %23 = ashr exact i64 %22, 3
  %24 = add nsw i64 %16, %23
  %25 = getelementptr inbounds i8, ptr %0, i64 32
  %26 = load ptr, ptr %25, align 8, !tbaa !72
  %27 = load ptr, ptr %4, align 8, !tbaa !67
  %28 = ptrtoint ptr %26 to i64
  %29 = ptrtoint ptr %27 to i64
  %30 = sub i64 %28, %29
  %31 = ashr exact i64 %30, 3
  %32 = add nsw i64 %24, %31
  %33 = icmp eq i64 %32, 1152921504606846975
  br i1 %33, label %34, label %35

34:                                               ; preds = %2
  tail call void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str.1) #23
  unreachable

35:                                               ; preds = %2
  %36 = getelementptr inbounds i8, ptr %0, i64 8
  %37 = load i64, ptr %36, align 8, !tbaa !66
  %38 = load ptr, ptr %0, align 8, !tbaa !64
  %39 = ptrtoint ptr %38 to i64
  %40 = sub i64 %9, %39
  %41 = ashr exact i64 %40, 3
  %42 = sub i64 %37, %41
  %43 = icmp ult i64 %42, 2
  br i1 %43, label %44, label %46

44:                                               ; preds = %35
  tail call void @_ZNSt5dequeIdSaIdEE17_M_reallocate_mapEmb(ptr noundef nonnull align 8 dereferenceable(80) %0, i64 noundef 1, i1 noundef zeroext false)
  %45 = load ptr, ptr %5, align 8, !tbaa !62
  br label %46

46:                                               ; preds = %35, %44
  %47 = phi ptr [ %6, %35 ], [ %45, %44 ]
  %48 = tail call noalias noundef nonnull dereferenceable(512) ptr @_Znwm(i64 noundef 512) #21
  %49 = getelementptr inbounds i8, ptr %47, i64 8
  store ptr %48, ptr %49, align 8, !tbaa !21
  %50 = load ptr, ptr %3, align 8, !tbaa !78
  %51 = load double, ptr %1, align 8, !tbaa !17
  store double %51, ptr %50, align 8, !tbaa !17
  %52 = load ptr, ptr %5, align 8, !tbaa !62
  %53 = getelementptr inbounds i8, ptr %52, i64 8
  store ptr %53, ptr %5, align 8, !tbaa !70
  %54 = load ptr, ptr %53, align 8, !tbaa !21
  store ptr %54, ptr %18, align 8, !tbaa !71
  %55 = getelementptr inbounds i8, ptr %54, i64 512
  %56 = getelementptr inbounds i8, ptr %0, i64 64
  store ptr %55, ptr %56, align 8, !tbaa !72
  store ptr %54, ptr %3, align 8, !tbaa !78
  ret void
}

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local void @_ZNSt5dequeIdSaIdEE17_M_reallocate_mapEmb(ptr noundef nonnull align 8 dereferenceable(80) %0, i64 noundef %1, i1 noundef zeroext %2) local_unnamed_addr #0 comdat align 2 personality ptr @__gxx_personality_v0 {
  %4 = getelementptr inbounds i8, ptr %0, i64 72
  %5 = load ptr, ptr %4, align 8, !tbaa !62
  %6 = getelementptr inbounds i8, ptr %0, i64 40
  %7 = load ptr, ptr %6, align 8, !tbaa !59
  %8 = ptrtoint ptr %5 to i64
  %9 = ptrtoint ptr %7 to i64
  %10 = sub i64 %8, %9
  %11 = ashr exact i64 %10, 3
  %12 = add nsw i64 %11, 1
  %13 = add i64 %12, %1
  %14 = getelementptr inbounds i8, ptr %0, i64 8
  %15 = load i64, ptr %14, align 8, !tbaa !106
  %16 = shl i64 %13, 1
  %17 = icmp ugt i64 %15, %16
  br i1 %17, label %18, label %40

18:                                               ; preds = %3
  %19 = load ptr, ptr %0, align 8, !tbaa !64
  %20 = sub i64 %15, %13
  %21 = lshr i64 %20, 1
  %22 = getelementptr inbounds ptr, ptr %19, i64 %21
  %23 = select i1 %2, i64 %1, i64 0
  %24 = getelementptr inbounds ptr, ptr %22, i64 %23
  %25 = icmp ult ptr %24, %7
  %26 = getelementptr inbounds i8, ptr %5, i64 8
  %27 = icmp eq ptr %26, %7
  br i1 %25, label %28, label %32

28:                                               ; preds = %18
  br i1 %27, label %65, label %29

29:                                               ; preds = %28
  %30 = ptrtoint ptr %26 to i64
  %31 = sub i64 %30, %9
  tail call void @llvm.memmove.p0.p0.i64(ptr align 8 %24, ptr nonnull align 8 %7, i64 %31, i1 false)
  br label %65

32:                                               ; preds = %18
  br i1 %27, label %65, label %33

33:                                               ; preds = %32
  %34 = ptrtoint ptr %26 to i64
  %35 = sub i64 %34, %9
  %36 = ashr exact i64 %35, 3
  %37 = sub nsw i64 0, %36
  %38 = getelementptr inbounds ptr, ptr %24, i64 %12
  %39 = getelementptr inbounds ptr, ptr %38, i64 %37
  tail call void @llvm.memmove.p0.p0.i64(ptr align 8 %39, ptr align 8 %7, i64 %35, i1 false)
  br label %65

40:                                               ; preds = %3
  %41 = tail call i64 @llvm.umax.i64(i64 %15, i64 %1)
  %42 = add i64 %15, 2
  %43 = add i64 %42, %41
  %44 = icmp ugt i64 %43, 1152921504606846975
  br i1 %44, label %45, label %49, !prof !102

45:                                               ; preds = %40
  %46 = icmp ugt i64 %43, 2305843009213693951
  br i1 %46, label %47, label %48

47:                                               ; preds = %45
  tail call void @_ZSt28__throw_bad_array_new_lengthv() #23
  unreachable

48:                                               ; preds = %45
  tail call void @_ZSt17__throw_bad_allocv() #23
  unreachable

49:                                               ; preds = %40
  %50 = shl nuw nsw i64 %43, 3
  %51 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %50) #21
  %52 = sub i64 %43, %13
  %53 = lshr i64 %52, 1
  %54 = getelementptr inbounds ptr, ptr %51, i64 %53
  %55 = select i1 %2, i64 %1, i64 0
  %56 = getelementptr inbounds ptr, ptr %54, i64 %55
  %57 = getelementptr inbounds i8, ptr %5, i64 8
  %58 = icmp eq ptr %57, %7
  br i1 %58, label %62, label %59

59:                                               ; preds = %49
  %60 = ptrtoint ptr %57 to i64
  %61 = sub i64 %60, %9
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %56, ptr align 8 %7, i64 %61, i1 false)
  br label %62

62:                                               ; preds = %49, %59
  %63 = load ptr, ptr %0, align 8, !tbaa !64
  %64 = shl i64 %15, 3
  tail call void @_ZdlPvm(ptr noundef %63, i64 noundef %64) #22
  store ptr %51, ptr %0, align 8, !tbaa !64
  store i64 %43, ptr %14, align 8, !tbaa !66
  br label %65

65:                                               ; preds = %33, %32, %29, %28, %62
  %66 = phi ptr [ %56, %62 ], [ %24, %28 ], [ %24, %29 ], [ %24, %32 ], [ %24, %33 ]
  store ptr %66, ptr %6, align 8, !tbaa !70
  %67 = load ptr, ptr %66, align 8, !tbaa !21
  %68 = getelementptr inbounds i8, ptr %0, i64 24
  store ptr %67, ptr %68, align 8, !tbaa !71
  %69 = getelementptr inbounds i8, ptr %67, i64 512
  %70 = getelementptr inbounds i8, ptr %0, i64 32
  store ptr %69, ptr %70, align 8, !tbaa !72
  %71 = getelementptr inbounds ptr, ptr %66, i64 %12
  %72 = getelementptr inbounds i8, ptr %71, i64 -8
  store ptr %72, ptr %4, align 8, !tbaa !70
  %73 = load ptr, ptr %72, align 8, !tbaa !21
  %74 = getelementptr inbounds i8, ptr %0, i64 56
  store ptr %73, ptr %74, align 8, !tbaa !71
  %75 = getelementptr inbounds i8, ptr %73, i64 512
  %76 = getelementptr inbounds i8, ptr %0, i64 64
  store ptr %75, ptr %76, align 8, !tbaa !72
  ret void
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #16

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #17

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #17

attributes #0 = { mustprogress uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { inlinehint mustprogress nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { noinline noreturn nounwind uwtable "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nobuiltin nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #10 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #11 = { noreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #12 = { nobuiltin allocsize(0) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #13 = { mustprogress nofree nounwind willreturn memory(read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #14 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #15 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #16 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #17 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #18 = { nounwind }
attributes #19 = { noreturn nounwind }
attributes #20 = { nounwind willreturn memory(read) }
attributes #21 = { builtin allocsize(0) }
attributes #22 = { builtin nounwind }
attributes #23 = { noreturn }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!5 = !{!6, !8, i64 0}
!6 = !{!"_ZTSSt15_Rb_tree_header", !7, i64 0, !12, i64 32}
!7 = !{!"_ZTSSt18_Rb_tree_node_base", !8, i64 0, !11, i64 8, !11, i64 16, !11, i64 24}
!8 = !{!"_ZTSSt14_Rb_tree_color", !9, i64 0}
!9 = !{!"omnipotent char", !10, i64 0}
!10 = !{!"Simple C++ TBAA"}
!11 = !{!"any pointer", !9, i64 0}
!12 = !{!"long", !9, i64 0}
!13 = !{!6, !11, i64 8}
!14 = !{!6, !11, i64 16}
!15 = !{!6, !11, i64 24}
!16 = !{!6, !12, i64 32}
!17 = !{!18, !18, i64 0}
!18 = !{!"double", !9, i64 0}
!19 = !{!20, !20, i64 0}
!20 = !{!"int", !9, i64 0}
!21 = !{!11, !11, i64 0}
!22 = distinct !{!22, !23}
!23 = !{!"llvm.loop.mustprogress"}
!24 = distinct !{!24, !23}
!25 = !{!7, !11, i64 16}
!26 = !{!7, !11, i64 24}
!27 = distinct !{!27, !23}
!28 = distinct !{!28, !23}
!29 = distinct !{!29, !23}
!30 = !{!31, !18, i64 8}
!31 = !{!"_ZTSSt4pairIKidE", !20, i64 0, !18, i64 8}
!32 = distinct !{!32, !23}
!33 = !{!34, !11, i64 0}
!34 = !{!"_ZTSSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE", !11, i64 0, !12, i64 8, !35, i64 16, !12, i64 24, !36, i64 32, !11, i64 48}
!35 = !{!"_ZTSNSt8__detail15_Hash_node_baseE", !11, i64 0}
!36 = !{!"_ZTSNSt8__detail20_Prime_rehash_policyE", !37, i64 0, !12, i64 8}
!37 = !{!"float", !9, i64 0}
!38 = !{!34, !12, i64 8}
!39 = !{!36, !37, i64 0}
!40 = !{!34, !12, i64 24}
!41 = !{!35, !11, i64 0}
!42 = distinct !{!42, !23}
!43 = !{!31, !20, i64 0}
!44 = distinct !{!44, !23}
!45 = !{!34, !11, i64 16}
!46 = distinct !{!46, !23}
!47 = distinct !{!47, !23}
!48 = distinct !{!48, !23}
!49 = !{!50, !11, i64 8}
!50 = !{!"_ZTSNSt8__detail15_List_node_baseE", !11, i64 0, !11, i64 8}
!51 = !{!50, !11, i64 0}
!52 = !{!53, !12, i64 16}
!53 = !{!"_ZTSNSt8__detail17_List_node_headerE", !50, i64 0, !12, i64 16}
!54 = !{!55, !12, i64 16}
!55 = !{!"_ZTSNSt7__cxx1110_List_baseIdSaIdEEE", !56, i64 0}
!56 = !{!"_ZTSNSt7__cxx1110_List_baseIdSaIdEE10_List_implE", !53, i64 0}
!57 = distinct !{!57, !23}
!58 = distinct !{!58, !23}
!59 = !{!60, !11, i64 40}
!60 = !{!"_ZTSNSt11_Deque_baseIdSaIdEE16_Deque_impl_dataE", !11, i64 0, !12, i64 8, !61, i64 16, !61, i64 48}
!61 = !{!"_ZTSSt15_Deque_iteratorIdRdPdE", !11, i64 0, !11, i64 8, !11, i64 16, !11, i64 24}
!62 = !{!60, !11, i64 72}
!63 = !{!60, !11, i64 56}
!64 = !{!60, !11, i64 0}
!65 = distinct !{!65, !23}
!66 = !{!60, !12, i64 8}
!67 = !{!61, !11, i64 0}
!68 = !{!60, !11, i64 32}
!69 = !{!60, !11, i64 24}
!70 = !{!61, !11, i64 24}
!71 = !{!61, !11, i64 8}
!72 = !{!61, !11, i64 16}
!73 = !{!60, !11, i64 16}
!74 = !{!75}
!75 = distinct !{!75, !76, !"_ZNSt5dequeIdSaIdEE3endEv: argument 0"}
!76 = distinct !{!76, !"_ZNSt5dequeIdSaIdEE3endEv"}
!77 = !{!60, !11, i64 64}
!78 = !{!60, !11, i64 48}
!79 = distinct !{!79, !23}
!80 = distinct !{!80, !23}
!81 = !{!82, !9, i64 16}
!82 = !{!"_ZTSNSt8__detail9__variant16_Variant_storageILb1EJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEE", !9, i64 0, !9, i64 16}
!83 = !{!84, !86}
!84 = distinct !{!84, !85, !"_ZSt19__relocate_object_aISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEES3_SaIS3_EEvPT_PT0_RT1_: argument 0"}
!85 = distinct !{!85, !"_ZSt19__relocate_object_aISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEES3_SaIS3_EEvPT_PT0_RT1_"}
!86 = distinct !{!86, !85, !"_ZSt19__relocate_object_aISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEES3_SaIS3_EEvPT_PT0_RT1_: argument 1"}
!87 = distinct !{!87, !23}
!88 = !{!89, !91}
!89 = distinct !{!89, !90, !"_ZSt19__relocate_object_aISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEES3_SaIS3_EEvPT_PT0_RT1_: argument 0"}
!90 = distinct !{!90, !"_ZSt19__relocate_object_aISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEES3_SaIS3_EEvPT_PT0_RT1_"}
!91 = distinct !{!91, !90, !"_ZSt19__relocate_object_aISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEES3_SaIS3_EEvPT_PT0_RT1_: argument 1"}
!92 = distinct !{!92, !23}
!93 = !{!94, !18, i64 0}
!94 = !{!"_ZTSZ17variant_of_shapesE6Circle", !18, i64 0}
!95 = !{!96, !18, i64 0}
!96 = !{!"_ZTSZ17variant_of_shapesE3Box", !18, i64 0, !18, i64 8}
!97 = !{!96, !18, i64 8}
!98 = distinct !{!98, !23}
!99 = distinct !{!99, !23}
!100 = distinct !{!100, !23}
!101 = !{!36, !12, i64 8}
!102 = !{!"branch_weights", !"expected", i32 1, i32 2000}
!103 = !{!34, !11, i64 48}
!104 = distinct !{!104, !23}
!105 = distinct !{!105, !23}
!106 = !{!12, !12, i64 0}
