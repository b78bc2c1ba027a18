; clang++-22 -O2 -S -emit-llvm cpp/containers.cpp -o ir/clang-22/O2/containers.ll
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
define dso_local double @map_of_sums(ptr noundef readonly captures(none) %0, ptr noundef %1, i32 noundef %2) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %4 = alloca %"class.std::tuple.36", align 8
  %5 = alloca %"class.std::tuple.39", align 1
  %6 = alloca %"class.std::map", align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #19
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 8
  store i32 0, ptr %7, align 8, !tbaa !9
  %8 = getelementptr inbounds nuw i8, ptr %6, i64 16
  store ptr null, ptr %8, align 8, !tbaa !16
  %9 = getelementptr inbounds nuw i8, ptr %6, i64 24
  store ptr %7, ptr %9, align 8, !tbaa !17
  %10 = getelementptr inbounds nuw i8, ptr %6, i64 32
  store ptr %7, ptr %10, align 8, !tbaa !18
  %11 = getelementptr inbounds nuw i8, ptr %6, i64 40
  store i64 0, ptr %11, align 8, !tbaa !19
  %12 = icmp sgt i32 %2, 0
  br i1 %12, label %13, label %58

13:                                               ; preds = %3
  %14 = zext nneg i32 %2 to i64
  br label %18

15:                                               ; preds = %49
  %16 = load ptr, ptr %9, align 8, !tbaa !17
  %17 = icmp eq ptr %16, %7
  br i1 %17, label %58, label %65

18:                                               ; preds = %13, %49
  %19 = phi i64 [ 0, %13 ], [ %54, %49 ]
  %20 = getelementptr inbounds nuw double, ptr %0, i64 %19
  %21 = load double, ptr %20, align 8, !tbaa !20
  %22 = getelementptr inbounds nuw i32, ptr %1, i64 %19
  %23 = load ptr, ptr %8, align 8, !tbaa !16
  %24 = icmp eq ptr %23, null
  br i1 %24, label %45, label %25

25:                                               ; preds = %18
  %26 = load i32, ptr %22, align 4, !tbaa !5
  br label %27

27:                                               ; preds = %27, %25
  %28 = phi ptr [ %23, %25 ], [ %36, %27 ]
  %29 = phi ptr [ %7, %25 ], [ %33, %27 ]
  %30 = getelementptr inbounds nuw i8, ptr %28, i64 32
  %31 = load i32, ptr %30, align 4, !tbaa !5
  %32 = icmp slt i32 %31, %26
  %33 = select i1 %32, ptr %29, ptr %28
  %34 = select i1 %32, i64 24, i64 16
  %35 = getelementptr inbounds nuw i8, ptr %28, i64 %34
  %36 = load ptr, ptr %35, align 8, !tbaa !22
  %37 = icmp eq ptr %36, null
  br i1 %37, label %38, label %27, !llvm.loop !23

38:                                               ; preds = %27
  %39 = icmp eq ptr %33, %7
  br i1 %39, label %45, label %40

40:                                               ; preds = %38
  %41 = select i1 %32, ptr %29, ptr %28
  %42 = getelementptr inbounds nuw i8, ptr %41, i64 32
  %43 = load i32, ptr %42, align 4, !tbaa !5
  %44 = icmp slt i32 %26, %43
  br i1 %44, label %45, label %49

45:                                               ; preds = %40, %38, %18
  %46 = phi ptr [ %33, %40 ], [ %33, %38 ], [ %7, %18 ]
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #19
  store ptr %22, ptr %4, align 8, !tbaa !25
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #19
  %47 = invoke ptr @_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE22_M_emplace_hint_uniqueIJRKSt21piecewise_construct_tSt5tupleIJRS1_EESD_IJEEEEESt17_Rb_tree_iteratorIS2_ESt23_Rb_tree_const_iteratorIS2_EDpOT_(ptr noundef nonnull align 8 dereferenceable(48) %6, ptr %46, ptr noundef nonnull align 1 dereferenceable(1) @_ZSt19piecewise_construct, ptr noundef nonnull align 8 dereferenceable(8) %4, ptr noundef nonnull align 1 dereferenceable(1) %5)
          to label %48 unwind label %56

48:                                               ; preds = %45
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #19
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #19
  br label %49

49:                                               ; preds = %48, %40
  %50 = phi ptr [ %47, %48 ], [ %33, %40 ]
  %51 = getelementptr inbounds nuw i8, ptr %50, i64 40
  %52 = load double, ptr %51, align 8, !tbaa !20
  %53 = fadd double %21, %52
  store double %53, ptr %51, align 8, !tbaa !20
  %54 = add nuw nsw i64 %19, 1
  %55 = icmp eq i64 %54, %14
  br i1 %55, label %15, label %18, !llvm.loop !27

56:                                               ; preds = %45
  %57 = landingpad { ptr, i32 }
          cleanup
  call void @_ZNSt3mapIidSt4lessIiESaISt4pairIKidEEED2Ev(ptr noundef nonnull align 8 dereferenceable(48) %6) #19
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #19
  resume { ptr, i32 } %57

58:                                               ; preds = %65, %3, %15
  %59 = phi double [ 0.000000e+00, %15 ], [ 0.000000e+00, %3 ], [ %74, %65 ]
  %60 = load ptr, ptr %8, align 8, !tbaa !16
  invoke void @_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE8_M_eraseEPSt13_Rb_tree_nodeIS2_E(ptr noundef nonnull align 8 dereferenceable(48) %6, ptr noundef %60)
          to label %64 unwind label %61

61:                                               ; preds = %58
  %62 = landingpad { ptr, i32 }
          catch ptr null
  %63 = extractvalue { ptr, i32 } %62, 0
  call void @__clang_call_terminate(ptr %63) #20
  unreachable

64:                                               ; preds = %58
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #19
  ret double %59

65:                                               ; preds = %15, %65
  %66 = phi double [ %74, %65 ], [ 0.000000e+00, %15 ]
  %67 = phi ptr [ %75, %65 ], [ %16, %15 ]
  %68 = getelementptr inbounds nuw i8, ptr %67, i64 32
  %69 = getelementptr inbounds nuw i8, ptr %67, i64 40
  %70 = load i32, ptr %68, align 4, !tbaa !5
  %71 = sitofp i32 %70 to double
  %72 = load double, ptr %69, align 8, !tbaa !20
  %73 = fmul double %72, %71
  %74 = call double @llvm.fmuladd.f64(double %73, double %72, double %66)
  %75 = call noundef ptr @_ZSt18_Rb_tree_incrementPSt18_Rb_tree_node_base(ptr noundef %67) #21
  %76 = icmp eq ptr %75, %7
  br i1 %76, label %58, label %65
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

declare i32 @__gxx_personality_v0(...)

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZNSt3mapIidSt4lessIiESaISt4pairIKidEEED2Ev(ptr noundef nonnull align 8 dereferenceable(48) %0) unnamed_addr #3 comdat align 2 personality ptr @__gxx_personality_v0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %3 = load ptr, ptr %2, align 8, !tbaa !16
  invoke void @_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE8_M_eraseEPSt13_Rb_tree_nodeIS2_E(ptr noundef nonnull align 8 dereferenceable(48) %0, ptr noundef %3)
          to label %7 unwind label %4

4:                                                ; preds = %1
  %5 = landingpad { ptr, i32 }
          catch ptr null
  %6 = extractvalue { ptr, i32 } %5, 0
  tail call void @__clang_call_terminate(ptr %6) #20
  unreachable

7:                                                ; preds = %1
  ret void
}

; Function Attrs: mustprogress uwtable
define dso_local double @map_with_lookups(ptr noundef %0, ptr noundef %1, i32 noundef %2) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %4 = alloca %"class.std::map", align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #19
  %5 = getelementptr inbounds nuw i8, ptr %4, i64 8
  store i32 0, ptr %5, align 8, !tbaa !9
  %6 = getelementptr inbounds nuw i8, ptr %4, i64 16
  store ptr null, ptr %6, align 8, !tbaa !16
  %7 = getelementptr inbounds nuw i8, ptr %4, i64 24
  store ptr %5, ptr %7, align 8, !tbaa !17
  %8 = getelementptr inbounds nuw i8, ptr %4, i64 32
  store ptr %5, ptr %8, align 8, !tbaa !18
  %9 = getelementptr inbounds nuw i8, ptr %4, i64 40
  store i64 0, ptr %9, align 8, !tbaa !19
  %10 = icmp sgt i32 %2, 0
  br i1 %10, label %11, label %63

11:                                               ; preds = %3
  %12 = zext nneg i32 %2 to i64
  br label %71

13:                                               ; preds = %100
  %14 = load ptr, ptr %6, align 8, !tbaa !22
  %15 = icmp eq ptr %14, null
  br i1 %15, label %63, label %16

16:                                               ; preds = %13
  %17 = load i32, ptr %1, align 4, !tbaa !5
  br label %18

18:                                               ; preds = %57, %16
  %19 = phi ptr [ %14, %16 ], [ %61, %57 ]
  %20 = phi ptr [ %5, %16 ], [ %59, %57 ]
  %21 = getelementptr inbounds nuw i8, ptr %19, i64 32
  %22 = load i32, ptr %21, align 4, !tbaa !5
  %23 = icmp slt i32 %22, %17
  br i1 %23, label %57, label %24

24:                                               ; preds = %18
  %25 = icmp slt i32 %17, %22
  br i1 %25, label %57, label %26

26:                                               ; preds = %24
  %27 = getelementptr inbounds nuw i8, ptr %19, i64 16
  %28 = load ptr, ptr %27, align 8, !tbaa !28
  %29 = getelementptr inbounds nuw i8, ptr %19, i64 24
  %30 = load ptr, ptr %29, align 8, !tbaa !29
  %31 = icmp eq ptr %28, null
  br i1 %31, label %43, label %32

32:                                               ; preds = %26, %32
  %33 = phi ptr [ %41, %32 ], [ %28, %26 ]
  %34 = phi ptr [ %38, %32 ], [ %19, %26 ]
  %35 = getelementptr inbounds nuw i8, ptr %33, i64 32
  %36 = load i32, ptr %35, align 4, !tbaa !5
  %37 = icmp slt i32 %36, %17
  %38 = select i1 %37, ptr %34, ptr %33
  %39 = select i1 %37, i64 24, i64 16
  %40 = getelementptr inbounds nuw i8, ptr %33, i64 %39
  %41 = load ptr, ptr %40, align 8, !tbaa !22
  %42 = icmp eq ptr %41, null
  br i1 %42, label %43, label %32, !llvm.loop !23

43:                                               ; preds = %32, %26
  %44 = phi ptr [ %19, %26 ], [ %38, %32 ]
  %45 = icmp eq ptr %30, null
  br i1 %45, label %63, label %46

46:                                               ; preds = %43, %46
  %47 = phi ptr [ %55, %46 ], [ %30, %43 ]
  %48 = phi ptr [ %52, %46 ], [ %20, %43 ]
  %49 = getelementptr inbounds nuw i8, ptr %47, i64 32
  %50 = load i32, ptr %49, align 4, !tbaa !5
  %51 = icmp slt i32 %17, %50
  %52 = select i1 %51, ptr %47, ptr %48
  %53 = select i1 %51, i64 16, i64 24
  %54 = getelementptr inbounds nuw i8, ptr %47, i64 %53
  %55 = load ptr, ptr %54, align 8, !tbaa !22
  %56 = icmp eq ptr %55, null
  br i1 %56, label %63, label %46, !llvm.loop !30

57:                                               ; preds = %24, %18
  %58 = phi i64 [ 24, %18 ], [ 16, %24 ]
  %59 = phi ptr [ %20, %18 ], [ %19, %24 ]
  %60 = getelementptr inbounds nuw i8, ptr %19, i64 %58
  %61 = load ptr, ptr %60, align 8, !tbaa !22
  %62 = icmp eq ptr %61, null
  br i1 %62, label %63, label %18, !llvm.loop !31

63:                                               ; preds = %57, %46, %3, %43, %13
  %64 = phi ptr [ %44, %46 ], [ %44, %43 ], [ %5, %13 ], [ %5, %3 ], [ %59, %57 ]
  %65 = phi ptr [ %52, %46 ], [ %20, %43 ], [ %5, %13 ], [ %5, %3 ], [ %59, %57 ]
  invoke void @_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE12_M_erase_auxESt23_Rb_tree_const_iteratorIS2_ESA_(ptr noundef nonnull align 8 dereferenceable(48) %4, ptr %64, ptr %65)
          to label %66 unwind label %111

66:                                               ; preds = %63
  %67 = load ptr, ptr %6, align 8, !tbaa !16
  br i1 %10, label %68, label %105

68:                                               ; preds = %66
  %69 = icmp eq ptr %67, null
  %70 = zext nneg i32 %2 to i64
  br label %113

71:                                               ; preds = %11, %100
  %72 = phi i64 [ 0, %11 ], [ %101, %100 ]
  %73 = getelementptr inbounds nuw i32, ptr %1, i64 %72
  %74 = getelementptr inbounds nuw double, ptr %0, i64 %72
  %75 = load ptr, ptr %6, align 8, !tbaa !16
  %76 = icmp eq ptr %75, null
  br i1 %76, label %97, label %77

77:                                               ; preds = %71
  %78 = load i32, ptr %73, align 4, !tbaa !5
  br label %79

79:                                               ; preds = %79, %77
  %80 = phi ptr [ %75, %77 ], [ %88, %79 ]
  %81 = phi ptr [ %5, %77 ], [ %85, %79 ]
  %82 = getelementptr inbounds nuw i8, ptr %80, i64 32
  %83 = load i32, ptr %82, align 4, !tbaa !5
  %84 = icmp slt i32 %83, %78
  %85 = select i1 %84, ptr %81, ptr %80
  %86 = select i1 %84, i64 24, i64 16
  %87 = getelementptr inbounds nuw i8, ptr %80, i64 %86
  %88 = load ptr, ptr %87, align 8, !tbaa !22
  %89 = icmp eq ptr %88, null
  br i1 %89, label %90, label %79, !llvm.loop !23

90:                                               ; preds = %79
  %91 = icmp eq ptr %85, %5
  br i1 %91, label %97, label %92

92:                                               ; preds = %90
  %93 = select i1 %84, ptr %81, ptr %80
  %94 = getelementptr inbounds nuw i8, ptr %93, i64 32
  %95 = load i32, ptr %94, align 4, !tbaa !5
  %96 = icmp slt i32 %78, %95
  br i1 %96, label %97, label %100

97:                                               ; preds = %92, %90, %71
  %98 = phi ptr [ %85, %92 ], [ %85, %90 ], [ %5, %71 ]
  %99 = invoke ptr @_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE22_M_emplace_hint_uniqueIJRS1_RKdEEESt17_Rb_tree_iteratorIS2_ESt23_Rb_tree_const_iteratorIS2_EDpOT_(ptr noundef nonnull align 8 dereferenceable(48) %4, ptr %98, ptr noundef nonnull align 4 dereferenceable(4) %73, ptr noundef nonnull align 8 dereferenceable(8) %74)
          to label %100 unwind label %103

100:                                              ; preds = %92, %97
  %101 = add nuw nsw i64 %72, 1
  %102 = icmp eq i64 %101, %12
  br i1 %102, label %13, label %71, !llvm.loop !32

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
  call void @__clang_call_terminate(ptr %109) #20
  unreachable

110:                                              ; preds = %105
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #19
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
  %117 = getelementptr inbounds nuw i32, ptr %1, i64 %114
  %118 = load i32, ptr %117, align 4, !tbaa !5
  br label %119

119:                                              ; preds = %119, %116
  %120 = phi ptr [ %67, %116 ], [ %128, %119 ]
  %121 = phi ptr [ %5, %116 ], [ %125, %119 ]
  %122 = getelementptr inbounds nuw i8, ptr %120, i64 32
  %123 = load i32, ptr %122, align 4, !tbaa !5
  %124 = icmp slt i32 %123, %118
  %125 = select i1 %124, ptr %121, ptr %120
  %126 = select i1 %124, i64 24, i64 16
  %127 = getelementptr inbounds nuw i8, ptr %120, i64 %126
  %128 = load ptr, ptr %127, align 8, !tbaa !22
  %129 = icmp eq ptr %128, null
  br i1 %129, label %130, label %119, !llvm.loop !23

130:                                              ; preds = %119
  %131 = icmp eq ptr %125, %5
  br i1 %131, label %144, label %132

132:                                              ; preds = %130
  %133 = select i1 %124, ptr %121, ptr %120
  %134 = getelementptr inbounds nuw i8, ptr %133, i64 32
  %135 = load i32, ptr %134, align 4, !tbaa !5
  %136 = icmp slt i32 %118, %135
  br i1 %136, label %144, label %137

137:                                              ; preds = %132
  %138 = getelementptr inbounds nuw i8, ptr %125, i64 40
  %139 = load double, ptr %138, align 8, !tbaa !33
  %140 = getelementptr inbounds nuw double, ptr %0, i64 %114
  %141 = load double, ptr %140, align 8, !tbaa !20
  %142 = fmul double %139, %141
  %143 = fmul double %115, %142
  br label %144

144:                                              ; preds = %130, %113, %137, %132
  %145 = phi double [ %143, %137 ], [ %115, %132 ], [ %115, %113 ], [ %115, %130 ]
  %146 = add nuw nsw i64 %114, 1
  %147 = icmp eq i64 %146, %70
  br i1 %147, label %105, label %113, !llvm.loop !35

148:                                              ; preds = %111, %103
  %149 = phi { ptr, i32 } [ %104, %103 ], [ %112, %111 ]
  call void @_ZNSt3mapIidSt4lessIiESaISt4pairIKidEEED2Ev(ptr noundef nonnull align 8 dereferenceable(48) %4) #19
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #19
  resume { ptr, i32 } %149
}

; Function Attrs: mustprogress uwtable
define dso_local double @unordered_map_of_sums(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %4 = alloca %"class.std::unordered_map", align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #19
  %5 = getelementptr inbounds nuw i8, ptr %4, i64 48
  store ptr %5, ptr %4, align 8, !tbaa !36
  %6 = getelementptr inbounds nuw i8, ptr %4, i64 8
  store i64 1, ptr %6, align 8, !tbaa !44
  %7 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %8 = getelementptr inbounds nuw i8, ptr %4, i64 32
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %7, i8 0, i64 16, i1 false)
  store float 1.000000e+00, ptr %8, align 8, !tbaa !45
  %9 = getelementptr inbounds nuw i8, ptr %4, i64 40
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %9, i8 0, i64 16, i1 false)
  %10 = icmp sgt i32 %2, 0
  br i1 %10, label %11, label %70

11:                                               ; preds = %3
  %12 = zext nneg i32 %2 to i64
  br label %20

13:                                               ; preds = %59
  %14 = getelementptr inbounds nuw i8, ptr %4, i64 24
  %15 = load i64, ptr %14, align 8, !tbaa !46
  %16 = icmp eq i64 %15, 0
  %17 = load i64, ptr %6, align 8
  %18 = load ptr, ptr %4, align 8
  %19 = zext nneg i32 %2 to i64
  br label %88

20:                                               ; preds = %11, %59
  %21 = phi i64 [ 0, %11 ], [ %64, %59 ]
  %22 = getelementptr inbounds nuw double, ptr %0, i64 %21
  %23 = load double, ptr %22, align 8, !tbaa !20
  %24 = getelementptr inbounds nuw i32, ptr %1, i64 %21
  %25 = load i32, ptr %24, align 4, !tbaa !5
  %26 = sext i32 %25 to i64
  %27 = load i64, ptr %6, align 8, !tbaa !44
  %28 = urem i64 %26, %27
  %29 = load ptr, ptr %4, align 8, !tbaa !36
  %30 = getelementptr inbounds nuw ptr, ptr %29, i64 %28
  %31 = load ptr, ptr %30, align 8, !tbaa !47
  %32 = icmp eq ptr %31, null
  br i1 %32, label %51, label %33

33:                                               ; preds = %20
  %34 = load ptr, ptr %31, align 8, !tbaa !48
  %35 = getelementptr inbounds nuw i8, ptr %34, i64 8
  %36 = load i32, ptr %35, align 4, !tbaa !5
  %37 = icmp eq i32 %25, %36
  br i1 %37, label %59, label %40

38:                                               ; preds = %44
  %39 = icmp eq i32 %25, %46
  br i1 %39, label %59, label %40, !llvm.loop !49

40:                                               ; preds = %33, %38
  %41 = phi ptr [ %42, %38 ], [ %34, %33 ]
  %42 = load ptr, ptr %41, align 8, !tbaa !48
  %43 = icmp eq ptr %42, null
  br i1 %43, label %51, label %44

44:                                               ; preds = %40
  %45 = getelementptr inbounds nuw i8, ptr %42, i64 8
  %46 = load i32, ptr %45, align 4, !tbaa !5
  %47 = sext i32 %46 to i64
  %48 = urem i64 %47, %27
  %49 = icmp eq i64 %48, %28
  br i1 %49, label %38, label %50, !llvm.loop !49

50:                                               ; preds = %44
  br label %51, !llvm.loop !49

51:                                               ; preds = %40, %50, %20
  %52 = invoke noalias noundef nonnull dereferenceable(24) ptr @_Znwm(i64 noundef 24) #22
          to label %53 unwind label %66

53:                                               ; preds = %51
  store ptr null, ptr %52, align 8, !tbaa !48
  %54 = getelementptr inbounds nuw i8, ptr %52, i64 8
  store i32 %25, ptr %54, align 8, !tbaa !50
  %55 = getelementptr inbounds nuw i8, ptr %52, i64 16
  store double 0.000000e+00, ptr %55, align 8, !tbaa !33
  %56 = invoke ptr @_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE21_M_insert_unique_nodeEmmPNS4_10_Hash_nodeIS2_Lb0EEEm(ptr noundef nonnull align 8 dereferenceable(56) %4, i64 noundef %28, i64 noundef %26, ptr noundef nonnull %52, i64 noundef 1)
          to label %59 unwind label %57

57:                                               ; preds = %53
  %58 = landingpad { ptr, i32 }
          cleanup
  call void @_ZdlPvm(ptr noundef nonnull %52, i64 noundef 24) #23
  br label %136

59:                                               ; preds = %38, %53, %33
  %60 = phi ptr [ %56, %53 ], [ %34, %33 ], [ %42, %38 ]
  %61 = getelementptr inbounds nuw i8, ptr %60, i64 16
  %62 = load double, ptr %61, align 8, !tbaa !20
  %63 = call double @llvm.fmuladd.f64(double %23, double %23, double %62)
  store double %63, ptr %61, align 8, !tbaa !20
  %64 = add nuw nsw i64 %21, 1
  %65 = icmp eq i64 %64, %12
  br i1 %65, label %13, label %20, !llvm.loop !51

66:                                               ; preds = %51
  %67 = landingpad { ptr, i32 }
          cleanup
  br label %136

68:                                               ; preds = %127
  %69 = load ptr, ptr %7, align 8, !tbaa !52
  br label %70

70:                                               ; preds = %68, %3
  %71 = phi ptr [ %69, %68 ], [ null, %3 ]
  %72 = phi double [ %131, %68 ], [ 1.000000e+00, %3 ]
  %73 = icmp eq ptr %71, null
  br i1 %73, label %78, label %74

74:                                               ; preds = %70, %74
  %75 = phi ptr [ %76, %74 ], [ %71, %70 ]
  %76 = load ptr, ptr %75, align 8, !tbaa !48
  call void @_ZdlPvm(ptr noundef nonnull %75, i64 noundef 24) #23
  %77 = icmp eq ptr %76, null
  br i1 %77, label %78, label %74, !llvm.loop !53

78:                                               ; preds = %74, %70
  %79 = load ptr, ptr %4, align 8, !tbaa !36
  %80 = load i64, ptr %6, align 8, !tbaa !44
  %81 = shl i64 %80, 3
  call void @llvm.memset.p0.i64(ptr align 8 %79, i8 0, i64 %81, i1 false)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %7, i8 0, i64 16, i1 false)
  %82 = load ptr, ptr %4, align 8, !tbaa !36
  %83 = icmp eq ptr %82, %5
  br i1 %83, label %87, label %84

84:                                               ; preds = %78
  %85 = load i64, ptr %6, align 8, !tbaa !44
  %86 = shl i64 %85, 3
  call void @_ZdlPvm(ptr noundef %82, i64 noundef %86) #23
  br label %87

87:                                               ; preds = %78, %84
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #19
  ret double %72

88:                                               ; preds = %13, %127
  %89 = phi i64 [ 0, %13 ], [ %132, %127 ]
  %90 = phi double [ 1.000000e+00, %13 ], [ %131, %127 ]
  %91 = getelementptr inbounds nuw i32, ptr %1, i64 %89
  %92 = load i32, ptr %91, align 4
  br i1 %16, label %93, label %101

93:                                               ; preds = %88, %97
  %94 = phi ptr [ %95, %97 ], [ %7, %88 ]
  %95 = load ptr, ptr %94, align 8, !tbaa !48
  %96 = icmp eq ptr %95, null
  br i1 %96, label %125, label %97

97:                                               ; preds = %93
  %98 = getelementptr inbounds nuw i8, ptr %95, i64 8
  %99 = load i32, ptr %98, align 4, !tbaa !5
  %100 = icmp eq i32 %92, %99
  br i1 %100, label %127, label %93, !llvm.loop !54

101:                                              ; preds = %88
  %102 = sext i32 %92 to i64
  %103 = urem i64 %102, %17
  %104 = getelementptr inbounds nuw ptr, ptr %18, i64 %103
  %105 = load ptr, ptr %104, align 8, !tbaa !47
  %106 = icmp eq ptr %105, null
  br i1 %106, label %125, label %107

107:                                              ; preds = %101
  %108 = load ptr, ptr %105, align 8, !tbaa !48
  %109 = getelementptr inbounds nuw i8, ptr %108, i64 8
  %110 = load i32, ptr %109, align 4, !tbaa !5
  %111 = icmp eq i32 %92, %110
  br i1 %111, label %127, label %114

112:                                              ; preds = %118
  %113 = icmp eq i32 %92, %120
  br i1 %113, label %127, label %114, !llvm.loop !49

114:                                              ; preds = %107, %112
  %115 = phi ptr [ %116, %112 ], [ %108, %107 ]
  %116 = load ptr, ptr %115, align 8, !tbaa !48
  %117 = icmp eq ptr %116, null
  br i1 %117, label %125, label %118

118:                                              ; preds = %114
  %119 = getelementptr inbounds nuw i8, ptr %116, i64 8
  %120 = load i32, ptr %119, align 4, !tbaa !5
  %121 = sext i32 %120 to i64
  %122 = urem i64 %121, %17
  %123 = icmp eq i64 %122, %103
  br i1 %123, label %112, label %124, !llvm.loop !49

124:                                              ; preds = %118
  br label %125, !llvm.loop !49

125:                                              ; preds = %101, %114, %93, %124
  invoke void @_ZSt20__throw_out_of_rangePKc(ptr noundef nonnull @.str) #24
          to label %126 unwind label %134

126:                                              ; preds = %125
  unreachable

127:                                              ; preds = %112, %97, %107
  %128 = phi ptr [ %95, %97 ], [ %108, %107 ], [ %116, %112 ]
  %129 = getelementptr inbounds nuw i8, ptr %128, i64 16
  %130 = load double, ptr %129, align 8, !tbaa !20
  %131 = fmul double %90, %130
  %132 = add nuw nsw i64 %89, 1
  %133 = icmp eq i64 %132, %19
  br i1 %133, label %68, label %88, !llvm.loop !55

134:                                              ; preds = %125
  %135 = landingpad { ptr, i32 }
          cleanup
  br label %136

136:                                              ; preds = %66, %57, %134
  %137 = phi { ptr, i32 } [ %135, %134 ], [ %67, %66 ], [ %58, %57 ]
  call void @_ZNSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEED2Ev(ptr noundef nonnull align 8 dereferenceable(56) %4) #19
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #19
  resume { ptr, i32 } %137
}

; Function Attrs: inlinehint mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZNSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEED2Ev(ptr noundef nonnull align 8 dereferenceable(56) %0) unnamed_addr #4 comdat align 2 personality ptr @__gxx_personality_v0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %3 = load ptr, ptr %2, align 8, !tbaa !52
  %4 = icmp eq ptr %3, null
  br i1 %4, label %9, label %5

5:                                                ; preds = %1, %5
  %6 = phi ptr [ %7, %5 ], [ %3, %1 ]
  %7 = load ptr, ptr %6, align 8, !tbaa !48
  tail call void @_ZdlPvm(ptr noundef nonnull %6, i64 noundef 24) #23
  %8 = icmp eq ptr %7, null
  br i1 %8, label %9, label %5, !llvm.loop !53

9:                                                ; preds = %5, %1
  %10 = load ptr, ptr %0, align 8, !tbaa !36
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %12 = load i64, ptr %11, align 8, !tbaa !44
  %13 = shl i64 %12, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %10, i8 0, i64 %13, i1 false)
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %2, i8 0, i64 16, i1 false)
  %14 = load ptr, ptr %0, align 8, !tbaa !36
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %16 = icmp eq ptr %14, %15
  br i1 %16, label %20, label %17

17:                                               ; preds = %9
  %18 = load i64, ptr %11, align 8, !tbaa !44
  %19 = shl i64 %18, 3
  tail call void @_ZdlPvm(ptr noundef %14, i64 noundef %19) #23
  br label %20

20:                                               ; preds = %9, %17
  ret void
}

; Function Attrs: mustprogress uwtable
define dso_local double @list_spliced(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %3 = alloca %"class.std::__cxx11::list", align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #19
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 8
  store ptr %3, ptr %4, align 8, !tbaa !56
  store ptr %3, ptr %3, align 8, !tbaa !59
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store i64 0, ptr %5, align 8, !tbaa !60
  %6 = icmp sgt i32 %1, 0
  br i1 %6, label %7, label %57

7:                                                ; preds = %2
  %8 = zext nneg i32 %1 to i64
  br label %15

9:                                                ; preds = %39
  %10 = load ptr, ptr %3, align 8, !tbaa !59
  %11 = icmp eq ptr %10, %3
  br i1 %11, label %57, label %12

12:                                               ; preds = %9
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %14 = load double, ptr %13, align 8, !tbaa !20
  br label %59

15:                                               ; preds = %7, %39
  %16 = phi i64 [ 0, %7 ], [ %42, %39 ]
  %17 = and i64 %16, 1
  %18 = icmp eq i64 %17, 0
  br i1 %18, label %28, label %19

19:                                               ; preds = %15
  %20 = load ptr, ptr %3, align 8, !tbaa !59
  %21 = invoke noalias noundef nonnull dereferenceable(24) ptr @_Znwm(i64 noundef 24) #22
          to label %22 unwind label %26

22:                                               ; preds = %19
  %23 = getelementptr inbounds nuw double, ptr %0, i64 %16
  %24 = getelementptr inbounds nuw i8, ptr %21, i64 16
  %25 = load double, ptr %23, align 8, !tbaa !20
  store double %25, ptr %24, align 8, !tbaa !20
  call void @_ZNSt8__detail15_List_node_base7_M_hookEPS0_(ptr noundef nonnull align 8 dereferenceable(16) %21, ptr noundef %20) #19
  br label %39

26:                                               ; preds = %19
  %27 = landingpad { ptr, i32 }
          cleanup
  br label %44

28:                                               ; preds = %15
  %29 = getelementptr inbounds nuw double, ptr %0, i64 %16
  %30 = load double, ptr %29, align 8, !tbaa !20
  %31 = load double, ptr %0, align 8, !tbaa !20
  %32 = invoke noalias noundef nonnull dereferenceable(24) ptr @_Znwm(i64 noundef 24) #22
          to label %33 unwind label %36

33:                                               ; preds = %28
  %34 = fmul double %30, %31
  %35 = getelementptr inbounds nuw i8, ptr %32, i64 16
  store double %34, ptr %35, align 8, !tbaa !20
  call void @_ZNSt8__detail15_List_node_base7_M_hookEPS0_(ptr noundef nonnull align 8 dereferenceable(16) %32, ptr noundef nonnull align 8 dereferenceable(24) %3) #19
  br label %39

36:                                               ; preds = %28
  %37 = landingpad { ptr, i32 }
          cleanup
  %38 = load ptr, ptr %3, align 8, !tbaa !59
  br label %44

39:                                               ; preds = %22, %33
  %40 = load i64, ptr %5, align 8, !tbaa !62
  %41 = add i64 %40, 1
  store i64 %41, ptr %5, align 8, !tbaa !62
  %42 = add nuw nsw i64 %16, 1
  %43 = icmp eq i64 %42, %8
  br i1 %43, label %9, label %15, !llvm.loop !65

44:                                               ; preds = %36, %26
  %45 = phi ptr [ %20, %26 ], [ %38, %36 ]
  %46 = phi { ptr, i32 } [ %27, %26 ], [ %37, %36 ]
  %47 = icmp eq ptr %45, %3
  br i1 %47, label %52, label %48

48:                                               ; preds = %44, %48
  %49 = phi ptr [ %50, %48 ], [ %45, %44 ]
  %50 = load ptr, ptr %49, align 8, !tbaa !59
  call void @_ZdlPvm(ptr noundef nonnull %49, i64 noundef 24) #23
  %51 = icmp eq ptr %50, %3
  br i1 %51, label %52, label %48, !llvm.loop !66

52:                                               ; preds = %48, %44
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #19
  resume { ptr, i32 } %46

53:                                               ; preds = %59, %53
  %54 = phi ptr [ %55, %53 ], [ %10, %59 ]
  %55 = load ptr, ptr %54, align 8, !tbaa !59
  call void @_ZdlPvm(ptr noundef nonnull %54, i64 noundef 24) #23
  %56 = icmp eq ptr %55, %3
  br i1 %56, label %57, label %53, !llvm.loop !66

57:                                               ; preds = %53, %2, %9
  %58 = phi double [ 0.000000e+00, %2 ], [ 0.000000e+00, %9 ], [ %65, %53 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #19
  ret double %58

59:                                               ; preds = %12, %59
  %60 = phi double [ 1.000000e+00, %12 ], [ %66, %59 ]
  %61 = phi double [ 0.000000e+00, %12 ], [ %65, %59 ]
  %62 = phi ptr [ %10, %12 ], [ %67, %59 ]
  %63 = getelementptr inbounds nuw i8, ptr %62, i64 16
  %64 = load double, ptr %63, align 8, !tbaa !20
  %65 = call double @llvm.fmuladd.f64(double %60, double %64, double %61)
  %66 = fmul double %60, %14
  %67 = load ptr, ptr %62, align 8, !tbaa !59
  %68 = icmp eq ptr %67, %3
  br i1 %68, label %53, label %59
}

; Function Attrs: mustprogress uwtable
define dso_local double @deque_as_queue(double noundef %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %3 = alloca %"class.std::deque", align 8
  %4 = alloca double, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #19
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(80) %3, i8 0, i64 80, i1 false)
  invoke void @_ZNSt11_Deque_baseIdSaIdEE17_M_initialize_mapEm(ptr noundef nonnull align 8 dereferenceable(80) %3, i64 noundef 2)
          to label %5 unwind label %19

5:                                                ; preds = %2
  %6 = fmul double %0, %0
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 40
  %8 = getelementptr inbounds nuw i8, ptr %3, i64 72
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 56
  %10 = load ptr, ptr %9, align 8, !tbaa !67
  store double %0, ptr %10, align 8
  %11 = getelementptr inbounds nuw i8, ptr %10, i64 8
  store double %6, ptr %11, align 8
  %12 = icmp sgt i32 %1, 0
  br i1 %12, label %13, label %21

13:                                               ; preds = %5
  %14 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %16 = getelementptr inbounds nuw i8, ptr %3, i64 24
  %17 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %18 = getelementptr inbounds nuw i8, ptr %3, i64 64
  br label %43

19:                                               ; preds = %2
  %20 = landingpad { ptr, i32 }
          cleanup
  call void @_ZNSt11_Deque_baseIdSaIdEED2Ev(ptr noundef nonnull align 8 dereferenceable(80) %3) #19
  br label %87

21:                                               ; preds = %81, %5
  %22 = phi double [ 0.000000e+00, %5 ], [ %82, %81 ]
  %23 = load ptr, ptr %3, align 8, !tbaa !72
  %24 = icmp eq ptr %23, null
  br i1 %24, label %42, label %25

25:                                               ; preds = %21
  %26 = load ptr, ptr %7, align 8, !tbaa !73
  %27 = load ptr, ptr %8, align 8, !tbaa !74
  %28 = getelementptr inbounds nuw i8, ptr %27, i64 8
  %29 = icmp ult ptr %26, %28
  br i1 %29, label %30, label %37

30:                                               ; preds = %25, %30
  %31 = phi ptr [ %33, %30 ], [ %26, %25 ]
  %32 = load ptr, ptr %31, align 8, !tbaa !75
  call void @_ZdlPvm(ptr noundef %32, i64 noundef 512) #23
  %33 = getelementptr inbounds nuw i8, ptr %31, i64 8
  %34 = icmp ult ptr %31, %27
  br i1 %34, label %30, label %35, !llvm.loop !76

35:                                               ; preds = %30
  %36 = load ptr, ptr %3, align 8, !tbaa !72
  br label %37

37:                                               ; preds = %35, %25
  %38 = phi ptr [ %36, %35 ], [ %23, %25 ]
  %39 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %40 = load i64, ptr %39, align 8, !tbaa !77
  %41 = shl i64 %40, 3
  call void @_ZdlPvm(ptr noundef %38, i64 noundef %41) #23
  br label %42

42:                                               ; preds = %21, %37
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #19
  ret double %22

43:                                               ; preds = %13, %81
  %44 = phi i32 [ 0, %13 ], [ %83, %81 ]
  %45 = phi double [ 0.000000e+00, %13 ], [ %82, %81 ]
  %46 = load ptr, ptr %14, align 8, !tbaa !78, !noalias !79
  %47 = load double, ptr %46, align 8, !tbaa !20
  %48 = load ptr, ptr %15, align 8, !tbaa !82
  %49 = getelementptr inbounds i8, ptr %48, i64 -8
  %50 = icmp eq ptr %46, %49
  br i1 %50, label %53, label %51

51:                                               ; preds = %43
  %52 = getelementptr inbounds nuw i8, ptr %46, i64 8
  br label %59

53:                                               ; preds = %43
  %54 = load ptr, ptr %16, align 8, !tbaa !83
  call void @_ZdlPvm(ptr noundef %54, i64 noundef 512) #23
  %55 = load ptr, ptr %7, align 8, !tbaa !73
  %56 = getelementptr inbounds nuw i8, ptr %55, i64 8
  store ptr %56, ptr %7, align 8, !tbaa !84
  %57 = load ptr, ptr %56, align 8, !tbaa !75
  store ptr %57, ptr %16, align 8, !tbaa !85
  %58 = getelementptr inbounds nuw i8, ptr %57, i64 512
  store ptr %58, ptr %15, align 8, !tbaa !86
  br label %59

59:                                               ; preds = %51, %53
  %60 = phi ptr [ %52, %51 ], [ %57, %53 ]
  store ptr %60, ptr %14, align 8, !tbaa !87
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #19
  %61 = fmul double %47, 5.000000e-01
  %62 = load ptr, ptr %17, align 8, !tbaa !78, !noalias !88
  %63 = load ptr, ptr %9, align 8, !tbaa !85, !noalias !88
  %64 = icmp eq ptr %62, %63
  br i1 %64, label %65, label %70

65:                                               ; preds = %59
  %66 = load ptr, ptr %8, align 8, !tbaa !84, !noalias !88
  %67 = getelementptr inbounds i8, ptr %66, i64 -8
  %68 = load ptr, ptr %67, align 8, !tbaa !75
  %69 = getelementptr inbounds nuw i8, ptr %68, i64 512
  br label %70

70:                                               ; preds = %59, %65
  %71 = phi ptr [ %69, %65 ], [ %62, %59 ]
  %72 = getelementptr inbounds i8, ptr %71, i64 -8
  %73 = load double, ptr %72, align 8, !tbaa !20
  %74 = fmul double %61, %73
  store double %74, ptr %4, align 8, !tbaa !20
  %75 = load ptr, ptr %18, align 8, !tbaa !91
  %76 = getelementptr inbounds i8, ptr %75, i64 -8
  %77 = icmp eq ptr %62, %76
  br i1 %77, label %80, label %78

78:                                               ; preds = %70
  store double %74, ptr %62, align 8, !tbaa !20
  %79 = getelementptr inbounds nuw i8, ptr %62, i64 8
  store ptr %79, ptr %17, align 8, !tbaa !92
  br label %81

80:                                               ; preds = %70
  invoke void @_ZNSt5dequeIdSaIdEE16_M_push_back_auxIJdEEEvDpOT_(ptr noundef nonnull align 8 dereferenceable(80) %3, ptr noundef nonnull align 8 dereferenceable(8) %4)
          to label %81 unwind label %85

81:                                               ; preds = %78, %80
  %82 = fadd double %45, %47
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #19
  %83 = add nuw nsw i32 %44, 1
  %84 = icmp eq i32 %83, %1
  br i1 %84, label %21, label %43, !llvm.loop !93

85:                                               ; preds = %80
  %86 = landingpad { ptr, i32 }
          cleanup
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #19
  call void @_ZNSt5dequeIdSaIdEED2Ev(ptr noundef nonnull align 8 dereferenceable(80) %3) #19
  br label %87

87:                                               ; preds = %85, %19
  %88 = phi { ptr, i32 } [ %86, %85 ], [ %20, %19 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #19
  resume { ptr, i32 } %88
}

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZNSt5dequeIdSaIdEED2Ev(ptr noundef nonnull align 8 dereferenceable(80) %0) unnamed_addr #3 comdat align 2 personality ptr @__gxx_personality_v0 {
  %2 = load ptr, ptr %0, align 8, !tbaa !72
  %3 = icmp eq ptr %2, null
  br i1 %3, label %23, label %4

4:                                                ; preds = %1
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %7 = load ptr, ptr %6, align 8, !tbaa !73
  %8 = load ptr, ptr %5, align 8, !tbaa !74
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 8
  %10 = icmp ult ptr %7, %9
  br i1 %10, label %11, label %18

11:                                               ; preds = %4, %11
  %12 = phi ptr [ %14, %11 ], [ %7, %4 ]
  %13 = load ptr, ptr %12, align 8, !tbaa !75
  tail call void @_ZdlPvm(ptr noundef %13, i64 noundef 512) #23
  %14 = getelementptr inbounds nuw i8, ptr %12, i64 8
  %15 = icmp ult ptr %12, %8
  br i1 %15, label %11, label %16, !llvm.loop !76

16:                                               ; preds = %11
  %17 = load ptr, ptr %0, align 8, !tbaa !72
  br label %18

18:                                               ; preds = %16, %4
  %19 = phi ptr [ %17, %16 ], [ %2, %4 ]
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %21 = load i64, ptr %20, align 8, !tbaa !77
  %22 = shl i64 %21, 3
  tail call void @_ZdlPvm(ptr noundef %19, i64 noundef %22) #23
  br label %23

23:                                               ; preds = %1, %18
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @optional_values(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #5 personality ptr @__gxx_personality_v0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %22

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  %6 = and i64 %5, 1
  %7 = icmp eq i32 %1, 1
  br i1 %7, label %12, label %8

8:                                                ; preds = %4
  %9 = and i64 %5, 2147483646
  br label %24

10:                                               ; preds = %24
  %11 = icmp eq i64 %6, 0
  br i1 %11, label %22, label %12

12:                                               ; preds = %10, %4
  %13 = phi i64 [ 0, %4 ], [ %41, %10 ]
  %14 = phi double [ 0.000000e+00, %4 ], [ %40, %10 ]
  %15 = icmp ne i64 %6, 0
  tail call void @llvm.assume(i1 %15)
  %16 = getelementptr inbounds nuw double, ptr %0, i64 %13
  %17 = load double, ptr %16, align 8, !tbaa !20
  %18 = fcmp ogt double %17, 0.000000e+00
  %19 = fmul double %17, %17
  %20 = select i1 %18, double %19, double %17
  %21 = fadd double %14, %20
  br label %22

22:                                               ; preds = %12, %10, %2
  %23 = phi double [ 0.000000e+00, %2 ], [ %40, %10 ], [ %21, %12 ]
  ret double %23

24:                                               ; preds = %24, %8
  %25 = phi i64 [ 0, %8 ], [ %41, %24 ]
  %26 = phi double [ 0.000000e+00, %8 ], [ %40, %24 ]
  %27 = phi i64 [ 0, %8 ], [ %42, %24 ]
  %28 = getelementptr inbounds nuw double, ptr %0, i64 %25
  %29 = load double, ptr %28, align 8, !tbaa !20
  %30 = fcmp ogt double %29, 0.000000e+00
  %31 = fmul double %29, %29
  %32 = select i1 %30, double %31, double %29
  %33 = fadd double %26, %32
  %34 = getelementptr inbounds nuw double, ptr %0, i64 %25
  %35 = getelementptr inbounds nuw i8, ptr %34, i64 8
  %36 = load double, ptr %35, align 8, !tbaa !20
  %37 = fcmp ogt double %36, 0.000000e+00
  %38 = fmul double %36, %36
  %39 = select i1 %37, double %38, double %36
  %40 = fadd double %33, %39
  %41 = add nuw nsw i64 %25, 2
  %42 = add i64 %27, 2
  %43 = icmp eq i64 %42, %9
  br i1 %43, label %10, label %24, !llvm.loop !94
}

; Function Attrs: mustprogress uwtable
define dso_local double @variant_of_shapes(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %127

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  br label %9

6:                                                ; preds = %107
  %7 = ptrtoint ptr %108 to i64
  %8 = icmp eq ptr %110, %109
  br i1 %8, label %121, label %129

9:                                                ; preds = %4, %107
  %10 = phi i64 [ 0, %4 ], [ %111, %107 ]
  %11 = phi ptr [ null, %4 ], [ %110, %107 ]
  %12 = phi ptr [ null, %4 ], [ %109, %107 ]
  %13 = phi ptr [ null, %4 ], [ %108, %107 ]
  %14 = and i64 %10, 1
  %15 = icmp eq i64 %14, 0
  %16 = getelementptr inbounds nuw double, ptr %0, i64 %10
  %17 = load double, ptr %16, align 8, !tbaa !20
  br i1 %15, label %61, label %18

18:                                               ; preds = %9
  %19 = icmp eq ptr %12, %13
  br i1 %19, label %23, label %20

20:                                               ; preds = %18
  store double %17, ptr %12, align 8, !tbaa !20
  %21 = getelementptr inbounds nuw i8, ptr %12, i64 16
  store i8 0, ptr %21, align 8, !tbaa !95
  %22 = getelementptr inbounds nuw i8, ptr %12, i64 24
  br label %107

23:                                               ; preds = %18
  %24 = ptrtoint ptr %12 to i64
  %25 = ptrtoint ptr %11 to i64
  %26 = sub i64 %24, %25
  %27 = icmp eq i64 %26, 9223372036854775800
  br i1 %27, label %28, label %30

28:                                               ; preds = %23
  invoke void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str.2) #24
          to label %29 unwind label %59

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
  %38 = icmp ne i64 %37, 0
  tail call void @llvm.assume(i1 %38)
  %39 = mul nuw nsw i64 %37, 24
  %40 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %39) #22
          to label %41 unwind label %57

41:                                               ; preds = %30
  %42 = getelementptr inbounds nuw i8, ptr %40, i64 %26
  store double %17, ptr %42, align 8, !tbaa !20
  %43 = getelementptr inbounds nuw i8, ptr %42, i64 16
  store i8 0, ptr %43, align 8, !tbaa !95
  br i1 %32, label %50, label %44

44:                                               ; preds = %41, %44
  %45 = phi ptr [ %48, %44 ], [ %40, %41 ]
  %46 = phi ptr [ %47, %44 ], [ %11, %41 ]
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %45, ptr noundef nonnull readonly align 8 dereferenceable(24) %46, i64 24, i1 false), !alias.scope !97
  %47 = getelementptr inbounds nuw i8, ptr %46, i64 24
  %48 = getelementptr inbounds nuw i8, ptr %45, i64 24
  %49 = icmp eq ptr %47, %12
  br i1 %49, label %50, label %44, !llvm.loop !101

50:                                               ; preds = %44, %41
  %51 = phi ptr [ %40, %41 ], [ %48, %44 ]
  %52 = getelementptr inbounds nuw i8, ptr %51, i64 24
  %53 = icmp eq ptr %11, null
  br i1 %53, label %55, label %54

54:                                               ; preds = %50
  tail call void @_ZdlPvm(ptr noundef nonnull %11, i64 noundef %26) #23
  br label %55

55:                                               ; preds = %54, %50
  %56 = getelementptr inbounds nuw %"class.std::variant", ptr %40, i64 %37
  br label %107

57:                                               ; preds = %30
  %58 = landingpad { ptr, i32 }
          cleanup
  br label %113

59:                                               ; preds = %28
  %60 = landingpad { ptr, i32 }
          cleanup
  br label %113

61:                                               ; preds = %9
  %62 = load double, ptr %0, align 8, !tbaa !20
  %63 = icmp eq ptr %12, %13
  br i1 %63, label %68, label %64

64:                                               ; preds = %61
  store double %17, ptr %12, align 8, !tbaa !20
  %65 = getelementptr inbounds nuw i8, ptr %12, i64 8
  store double %62, ptr %65, align 8, !tbaa !20
  %66 = getelementptr inbounds nuw i8, ptr %12, i64 16
  store i8 1, ptr %66, align 8, !tbaa !95
  %67 = getelementptr inbounds nuw i8, ptr %12, i64 24
  br label %107

68:                                               ; preds = %61
  %69 = ptrtoint ptr %12 to i64
  %70 = ptrtoint ptr %11 to i64
  %71 = sub i64 %69, %70
  %72 = icmp eq i64 %71, 9223372036854775800
  br i1 %72, label %73, label %75

73:                                               ; preds = %68
  invoke void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str.2) #24
          to label %74 unwind label %105

74:                                               ; preds = %73
  unreachable

75:                                               ; preds = %68
  %76 = sdiv exact i64 %71, 24
  %77 = icmp eq ptr %12, %11
  %78 = select i1 %77, i64 1, i64 %76
  %79 = add nsw i64 %78, %76
  %80 = icmp ult i64 %79, %76
  %81 = tail call i64 @llvm.umin.i64(i64 %79, i64 384307168202282325)
  %82 = select i1 %80, i64 384307168202282325, i64 %81
  %83 = icmp ne i64 %82, 0
  tail call void @llvm.assume(i1 %83)
  %84 = mul nuw nsw i64 %82, 24
  %85 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %84) #22
          to label %86 unwind label %103

86:                                               ; preds = %75
  %87 = getelementptr inbounds nuw i8, ptr %85, i64 %71
  store double %17, ptr %87, align 8, !tbaa !20
  %88 = getelementptr inbounds nuw i8, ptr %87, i64 8
  store double %62, ptr %88, align 8, !tbaa !20
  %89 = getelementptr inbounds nuw i8, ptr %87, i64 16
  store i8 1, ptr %89, align 8, !tbaa !95
  br i1 %77, label %96, label %90

90:                                               ; preds = %86, %90
  %91 = phi ptr [ %94, %90 ], [ %85, %86 ]
  %92 = phi ptr [ %93, %90 ], [ %11, %86 ]
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %91, ptr noundef nonnull readonly align 8 dereferenceable(24) %92, i64 24, i1 false), !alias.scope !102
  %93 = getelementptr inbounds nuw i8, ptr %92, i64 24
  %94 = getelementptr inbounds nuw i8, ptr %91, i64 24
  %95 = icmp eq ptr %93, %12
  br i1 %95, label %96, label %90, !llvm.loop !101

96:                                               ; preds = %90, %86
  %97 = phi ptr [ %85, %86 ], [ %94, %90 ]
  %98 = getelementptr inbounds nuw i8, ptr %97, i64 24
  %99 = icmp eq ptr %11, null
  br i1 %99, label %101, label %100

100:                                              ; preds = %96
  tail call void @_ZdlPvm(ptr noundef nonnull %11, i64 noundef %71) #23
  br label %101

101:                                              ; preds = %100, %96
  %102 = getelementptr inbounds nuw %"class.std::variant", ptr %85, i64 %82
  br label %107

103:                                              ; preds = %75
  %104 = landingpad { ptr, i32 }
          cleanup
  br label %113

105:                                              ; preds = %73
  %106 = landingpad { ptr, i32 }
          cleanup
  br label %113

107:                                              ; preds = %64, %101, %20, %55
  %108 = phi ptr [ %13, %20 ], [ %56, %55 ], [ %102, %101 ], [ %13, %64 ]
  %109 = phi ptr [ %22, %20 ], [ %52, %55 ], [ %98, %101 ], [ %67, %64 ]
  %110 = phi ptr [ %11, %20 ], [ %40, %55 ], [ %85, %101 ], [ %11, %64 ]
  %111 = add nuw nsw i64 %10, 1
  %112 = icmp eq i64 %111, %5
  br i1 %112, label %6, label %9, !llvm.loop !106

113:                                              ; preds = %103, %105, %57, %59
  %114 = phi { ptr, i32 } [ %60, %59 ], [ %58, %57 ], [ %104, %103 ], [ %106, %105 ]
  %115 = icmp eq ptr %11, null
  br i1 %115, label %120, label %116

116:                                              ; preds = %113
  %117 = ptrtoint ptr %12 to i64
  %118 = ptrtoint ptr %11 to i64
  %119 = sub i64 %117, %118
  tail call void @_ZdlPvm(ptr noundef nonnull %11, i64 noundef %119) #23
  br label %120

120:                                              ; preds = %113, %116
  resume { ptr, i32 } %114

121:                                              ; preds = %144, %6
  %122 = phi double [ 0.000000e+00, %6 ], [ %145, %144 ]
  %123 = icmp eq ptr %110, null
  br i1 %123, label %127, label %124

124:                                              ; preds = %121
  %125 = ptrtoint ptr %110 to i64
  %126 = sub i64 %7, %125
  tail call void @_ZdlPvm(ptr noundef nonnull %110, i64 noundef %126) #23
  br label %127

127:                                              ; preds = %2, %121, %124
  %128 = phi double [ %122, %124 ], [ %122, %121 ], [ 0.000000e+00, %2 ]
  ret double %128

129:                                              ; preds = %6, %144
  %130 = phi double [ %145, %144 ], [ 0.000000e+00, %6 ]
  %131 = phi ptr [ %146, %144 ], [ %110, %6 ]
  %132 = icmp ne ptr %131, null
  tail call void @llvm.assume(i1 %132)
  %133 = getelementptr inbounds nuw i8, ptr %131, i64 16
  %134 = load i8, ptr %133, align 8, !tbaa !95
  %135 = icmp eq i8 %134, 0
  %136 = load double, ptr %131, align 8, !tbaa !20
  br i1 %135, label %137, label %140

137:                                              ; preds = %129
  %138 = fmul double %136, 3.000000e+00
  %139 = tail call double @llvm.fmuladd.f64(double %138, double %136, double %130)
  br label %144

140:                                              ; preds = %129
  %141 = getelementptr inbounds nuw i8, ptr %131, i64 8
  %142 = load double, ptr %141, align 8, !tbaa !107
  %143 = tail call double @llvm.fmuladd.f64(double %136, double %142, double %130)
  br label %144

144:                                              ; preds = %140, %137
  %145 = phi double [ %139, %137 ], [ %143, %140 ]
  %146 = getelementptr inbounds nuw i8, ptr %131, i64 24
  %147 = icmp eq ptr %146, %109
  br i1 %147, label %121, label %129
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
  %2 = tail call ptr @__cxa_begin_catch(ptr %0) #19
  tail call void @_ZSt9terminatev() #20
  unreachable
}

declare ptr @__cxa_begin_catch(ptr) local_unnamed_addr

; Function Attrs: cold nofree noreturn
declare void @_ZSt9terminatev() local_unnamed_addr #8

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local void @_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE8_M_eraseEPSt13_Rb_tree_nodeIS2_E(ptr noundef nonnull align 8 dereferenceable(48) %0, ptr noundef %1) local_unnamed_addr #0 comdat align 2 personality ptr @__gxx_personality_v0 {
  %3 = icmp eq ptr %1, null
  br i1 %3, label %11, label %4

4:                                                ; preds = %2, %4
  %5 = phi ptr [ %9, %4 ], [ %1, %2 ]
  %6 = getelementptr inbounds nuw i8, ptr %5, i64 24
  %7 = load ptr, ptr %6, align 8, !tbaa !29
  tail call void @_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE8_M_eraseEPSt13_Rb_tree_nodeIS2_E(ptr noundef nonnull align 8 dereferenceable(48) %0, ptr noundef %7)
  %8 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %9 = load ptr, ptr %8, align 8, !tbaa !28
  tail call void @_ZdlPvm(ptr noundef nonnull %5, i64 noundef 48) #23
  %10 = icmp eq ptr %9, null
  br i1 %10, label %11, label %4, !llvm.loop !109

11:                                               ; preds = %4, %2
  ret void
}

; Function Attrs: nobuiltin nounwind
declare void @_ZdlPvm(ptr noundef, i64 noundef) local_unnamed_addr #9

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #10

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #11

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local ptr @_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE22_M_emplace_hint_uniqueIJRKSt21piecewise_construct_tSt5tupleIJRS1_EESD_IJEEEEESt17_Rb_tree_iteratorIS2_ESt23_Rb_tree_const_iteratorIS2_EDpOT_(ptr noundef nonnull align 8 dereferenceable(48) %0, ptr %1, ptr noundef nonnull align 1 dereferenceable(1) %2, ptr noundef nonnull align 8 dereferenceable(8) %3, ptr noundef nonnull align 1 dereferenceable(1) %4) local_unnamed_addr #0 comdat align 2 personality ptr @__gxx_personality_v0 {
  %6 = tail call noalias noundef nonnull dereferenceable(48) ptr @_Znwm(i64 noundef 48) #22
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 32
  %8 = load i64, ptr %3, align 8, !tbaa !25
  %9 = inttoptr i64 %8 to ptr
  %10 = load i32, ptr %9, align 4, !tbaa !5
  store i32 %10, ptr %7, align 8, !tbaa !50
  %11 = getelementptr inbounds nuw i8, ptr %6, i64 40
  store double 0.000000e+00, ptr %11, align 8, !tbaa !33
  %12 = invoke { ptr, ptr } @_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE29_M_get_insert_hint_unique_posESt23_Rb_tree_const_iteratorIS2_ERS1_(ptr noundef nonnull align 8 dereferenceable(48) %0, ptr %1, ptr noundef nonnull align 4 dereferenceable(4) %7)
          to label %13 unwind label %32

13:                                               ; preds = %5
  %14 = extractvalue { ptr, ptr } %12, 0
  %15 = extractvalue { ptr, ptr } %12, 1
  %16 = icmp eq ptr %15, null
  br i1 %16, label %34, label %17

17:                                               ; preds = %13
  %18 = icmp ne ptr %14, null
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %20 = icmp eq ptr %15, %19
  %21 = select i1 %18, i1 true, i1 %20
  br i1 %21, label %27, label %22

22:                                               ; preds = %17
  %23 = getelementptr inbounds nuw i8, ptr %15, i64 32
  %24 = load i32, ptr %7, align 4, !tbaa !5
  %25 = load i32, ptr %23, align 4, !tbaa !5
  %26 = icmp slt i32 %24, %25
  br label %27

27:                                               ; preds = %17, %22
  %28 = phi i1 [ %26, %22 ], [ true, %17 ]
  tail call void @_ZSt29_Rb_tree_insert_and_rebalancebPSt18_Rb_tree_node_baseS0_RS_(i1 noundef zeroext %28, ptr noundef nonnull %6, ptr noundef nonnull %15, ptr noundef nonnull align 8 dereferenceable(32) %19) #19
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %30 = load i64, ptr %29, align 8, !tbaa !19
  %31 = add i64 %30, 1
  store i64 %31, ptr %29, align 8, !tbaa !19
  br label %35

32:                                               ; preds = %5
  %33 = landingpad { ptr, i32 }
          cleanup
  tail call void @_ZdlPvm(ptr noundef nonnull %6, i64 noundef 48) #23
  resume { ptr, i32 } %33

34:                                               ; preds = %13
  tail call void @_ZdlPvm(ptr noundef nonnull %6, i64 noundef 48) #23
  br label %35

35:                                               ; preds = %27, %34
  %36 = phi ptr [ %6, %27 ], [ %14, %34 ]
  ret ptr %36
}

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local { ptr, ptr } @_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE29_M_get_insert_hint_unique_posESt23_Rb_tree_const_iteratorIS2_ERS1_(ptr noundef nonnull align 8 dereferenceable(48) %0, ptr %1, ptr noundef nonnull align 4 dereferenceable(4) %2) local_unnamed_addr #0 comdat align 2 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %5 = icmp eq ptr %1, %4
  br i1 %5, label %6, label %51

6:                                                ; preds = %3
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %8 = load i64, ptr %7, align 8, !tbaa !19
  %9 = icmp eq i64 %8, 0
  br i1 %9, label %17, label %10

10:                                               ; preds = %6
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %12 = load ptr, ptr %11, align 8, !tbaa !22
  %13 = getelementptr inbounds nuw i8, ptr %12, i64 32
  %14 = load i32, ptr %13, align 4, !tbaa !5
  %15 = load i32, ptr %2, align 4, !tbaa !5
  %16 = icmp slt i32 %14, %15
  br i1 %16, label %146, label %17

17:                                               ; preds = %10, %6
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %19 = load ptr, ptr %18, align 8, !tbaa !22
  %20 = icmp eq ptr %19, null
  br i1 %20, label %33, label %21

21:                                               ; preds = %17
  %22 = load i32, ptr %2, align 4, !tbaa !5
  br label %23

23:                                               ; preds = %23, %21
  %24 = phi ptr [ %19, %21 ], [ %30, %23 ]
  %25 = getelementptr inbounds nuw i8, ptr %24, i64 32
  %26 = load i32, ptr %25, align 4, !tbaa !5
  %27 = icmp slt i32 %22, %26
  %28 = select i1 %27, i64 16, i64 24
  %29 = getelementptr inbounds nuw i8, ptr %24, i64 %28
  %30 = load ptr, ptr %29, align 8, !tbaa !22
  %31 = icmp eq ptr %30, null
  br i1 %31, label %32, label %23, !llvm.loop !110

32:                                               ; preds = %23
  br i1 %27, label %33, label %43

33:                                               ; preds = %32, %17
  %34 = phi ptr [ %24, %32 ], [ %4, %17 ]
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %36 = load ptr, ptr %35, align 8, !tbaa !17
  %37 = icmp eq ptr %34, %36
  br i1 %37, label %146, label %38

38:                                               ; preds = %33
  %39 = tail call noundef ptr @_ZSt18_Rb_tree_decrementPSt18_Rb_tree_node_base(ptr noundef nonnull %34) #21
  %40 = getelementptr inbounds nuw i8, ptr %39, i64 32
  %41 = load i32, ptr %40, align 4, !tbaa !5
  %42 = load i32, ptr %2, align 4, !tbaa !5
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
  %52 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %53 = load i32, ptr %2, align 4, !tbaa !5
  %54 = load i32, ptr %52, align 4, !tbaa !5
  %55 = icmp slt i32 %53, %54
  br i1 %55, label %56, label %99

56:                                               ; preds = %51
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %58 = load ptr, ptr %57, align 8, !tbaa !22
  %59 = icmp eq ptr %58, %1
  br i1 %59, label %146, label %60

60:                                               ; preds = %56
  %61 = tail call noundef ptr @_ZSt18_Rb_tree_decrementPSt18_Rb_tree_node_base(ptr noundef nonnull %1) #21
  %62 = getelementptr inbounds nuw i8, ptr %61, i64 32
  %63 = load i32, ptr %62, align 4, !tbaa !5
  %64 = icmp slt i32 %63, %53
  br i1 %64, label %65, label %71

65:                                               ; preds = %60
  %66 = getelementptr inbounds nuw i8, ptr %61, i64 24
  %67 = load ptr, ptr %66, align 8, !tbaa !29
  %68 = icmp eq ptr %67, null
  %69 = select i1 %68, ptr null, ptr %1
  %70 = select i1 %68, ptr %61, ptr %1
  br label %146

71:                                               ; preds = %60
  %72 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %73 = load ptr, ptr %72, align 8, !tbaa !22
  %74 = icmp eq ptr %73, null
  br i1 %74, label %85, label %75

75:                                               ; preds = %71, %75
  %76 = phi ptr [ %82, %75 ], [ %73, %71 ]
  %77 = getelementptr inbounds nuw i8, ptr %76, i64 32
  %78 = load i32, ptr %77, align 4, !tbaa !5
  %79 = icmp slt i32 %53, %78
  %80 = select i1 %79, i64 16, i64 24
  %81 = getelementptr inbounds nuw i8, ptr %76, i64 %80
  %82 = load ptr, ptr %81, align 8, !tbaa !22
  %83 = icmp eq ptr %82, null
  br i1 %83, label %84, label %75, !llvm.loop !110

84:                                               ; preds = %75
  br i1 %79, label %85, label %92

85:                                               ; preds = %84, %71
  %86 = phi ptr [ %76, %84 ], [ %4, %71 ]
  %87 = icmp eq ptr %86, %58
  br i1 %87, label %146, label %88

88:                                               ; preds = %85
  %89 = tail call noundef ptr @_ZSt18_Rb_tree_decrementPSt18_Rb_tree_node_base(ptr noundef nonnull %86) #21
  %90 = getelementptr inbounds nuw i8, ptr %89, i64 32
  %91 = load i32, ptr %90, align 4, !tbaa !5
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
  %102 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %103 = load ptr, ptr %102, align 8, !tbaa !22
  %104 = icmp eq ptr %103, %1
  br i1 %104, label %146, label %105

105:                                              ; preds = %101
  %106 = tail call noundef ptr @_ZSt18_Rb_tree_incrementPSt18_Rb_tree_node_base(ptr noundef nonnull %1) #21
  %107 = getelementptr inbounds nuw i8, ptr %106, i64 32
  %108 = load i32, ptr %107, align 4, !tbaa !5
  %109 = icmp slt i32 %53, %108
  br i1 %109, label %110, label %116

110:                                              ; preds = %105
  %111 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %112 = load ptr, ptr %111, align 8, !tbaa !29
  %113 = icmp eq ptr %112, null
  %114 = select i1 %113, ptr null, ptr %106
  %115 = select i1 %113, ptr %1, ptr %106
  br label %146

116:                                              ; preds = %105
  %117 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %118 = load ptr, ptr %117, align 8, !tbaa !22
  %119 = icmp eq ptr %118, null
  br i1 %119, label %130, label %120

120:                                              ; preds = %116, %120
  %121 = phi ptr [ %127, %120 ], [ %118, %116 ]
  %122 = getelementptr inbounds nuw i8, ptr %121, i64 32
  %123 = load i32, ptr %122, align 4, !tbaa !5
  %124 = icmp slt i32 %53, %123
  %125 = select i1 %124, i64 16, i64 24
  %126 = getelementptr inbounds nuw i8, ptr %121, i64 %125
  %127 = load ptr, ptr %126, align 8, !tbaa !22
  %128 = icmp eq ptr %127, null
  br i1 %128, label %129, label %120, !llvm.loop !110

129:                                              ; preds = %120
  br i1 %124, label %130, label %139

130:                                              ; preds = %129, %116
  %131 = phi ptr [ %121, %129 ], [ %4, %116 ]
  %132 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %133 = load ptr, ptr %132, align 8, !tbaa !17
  %134 = icmp eq ptr %131, %133
  br i1 %134, label %146, label %135

135:                                              ; preds = %130
  %136 = tail call noundef ptr @_ZSt18_Rb_tree_decrementPSt18_Rb_tree_node_base(ptr noundef nonnull %131) #21
  %137 = getelementptr inbounds nuw i8, ptr %136, i64 32
  %138 = load i32, ptr %137, align 4, !tbaa !5
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
  %147 = phi ptr [ null, %101 ], [ %69, %65 ], [ null, %10 ], [ %114, %110 ], [ null, %33 ], [ %58, %56 ], [ %1, %99 ], [ null, %85 ], [ %49, %43 ], [ %97, %92 ], [ %144, %139 ], [ null, %130 ]
  %148 = phi ptr [ %103, %101 ], [ %70, %65 ], [ %12, %10 ], [ %115, %110 ], [ %34, %33 ], [ %58, %56 ], [ null, %99 ], [ %86, %85 ], [ %50, %43 ], [ %98, %92 ], [ %145, %139 ], [ %131, %130 ]
  %149 = insertvalue { ptr, ptr } poison, ptr %147, 0
  %150 = insertvalue { ptr, ptr } %149, ptr %148, 1
  ret { ptr, ptr } %150
}

; Function Attrs: noreturn
declare void @_ZSt28__throw_bad_array_new_lengthv() local_unnamed_addr #12

; Function Attrs: noreturn
declare void @_ZSt17__throw_bad_allocv() local_unnamed_addr #12

; Function Attrs: nobuiltin allocsize(0)
declare noundef nonnull ptr @_Znwm(i64 noundef) local_unnamed_addr #13

declare void @__cxa_rethrow() local_unnamed_addr

declare void @__cxa_end_catch() local_unnamed_addr

; Function Attrs: mustprogress nofree nounwind willreturn memory(read)
declare noundef ptr @_ZSt18_Rb_tree_decrementPSt18_Rb_tree_node_base(ptr noundef) local_unnamed_addr #14

; Function Attrs: nounwind
declare void @_ZSt29_Rb_tree_insert_and_rebalancebPSt18_Rb_tree_node_baseS0_RS_(i1 noundef zeroext, ptr noundef, ptr noundef, ptr noundef nonnull align 8 dereferenceable(32)) local_unnamed_addr #15

; Function Attrs: mustprogress nofree nounwind willreturn memory(read)
declare noundef ptr @_ZSt18_Rb_tree_incrementPSt18_Rb_tree_node_base(ptr noundef) local_unnamed_addr #14

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local ptr @_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE22_M_emplace_hint_uniqueIJRS1_RKdEEESt17_Rb_tree_iteratorIS2_ESt23_Rb_tree_const_iteratorIS2_EDpOT_(ptr noundef nonnull align 8 dereferenceable(48) %0, ptr %1, ptr noundef nonnull align 4 dereferenceable(4) %2, ptr noundef nonnull align 8 dereferenceable(8) %3) local_unnamed_addr #0 comdat align 2 personality ptr @__gxx_personality_v0 {
  %5 = tail call noalias noundef nonnull dereferenceable(48) ptr @_Znwm(i64 noundef 48) #22
  %6 = getelementptr inbounds nuw i8, ptr %5, i64 32
  %7 = load i32, ptr %2, align 4, !tbaa !5
  store i32 %7, ptr %6, align 8, !tbaa !50
  %8 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %9 = load double, ptr %3, align 8, !tbaa !20
  store double %9, ptr %8, align 8, !tbaa !33
  %10 = invoke { ptr, ptr } @_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE29_M_get_insert_hint_unique_posESt23_Rb_tree_const_iteratorIS2_ERS1_(ptr noundef nonnull align 8 dereferenceable(48) %0, ptr %1, ptr noundef nonnull align 4 dereferenceable(4) %6)
          to label %11 unwind label %30

11:                                               ; preds = %4
  %12 = extractvalue { ptr, ptr } %10, 0
  %13 = extractvalue { ptr, ptr } %10, 1
  %14 = icmp eq ptr %13, null
  br i1 %14, label %32, label %15

15:                                               ; preds = %11
  %16 = icmp ne ptr %12, null
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %18 = icmp eq ptr %13, %17
  %19 = select i1 %16, i1 true, i1 %18
  br i1 %19, label %25, label %20

20:                                               ; preds = %15
  %21 = getelementptr inbounds nuw i8, ptr %13, i64 32
  %22 = load i32, ptr %6, align 4, !tbaa !5
  %23 = load i32, ptr %21, align 4, !tbaa !5
  %24 = icmp slt i32 %22, %23
  br label %25

25:                                               ; preds = %15, %20
  %26 = phi i1 [ %24, %20 ], [ true, %15 ]
  tail call void @_ZSt29_Rb_tree_insert_and_rebalancebPSt18_Rb_tree_node_baseS0_RS_(i1 noundef zeroext %26, ptr noundef nonnull %5, ptr noundef nonnull %13, ptr noundef nonnull align 8 dereferenceable(32) %17) #19
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %28 = load i64, ptr %27, align 8, !tbaa !19
  %29 = add i64 %28, 1
  store i64 %29, ptr %27, align 8, !tbaa !19
  br label %33

30:                                               ; preds = %4
  %31 = landingpad { ptr, i32 }
          cleanup
  tail call void @_ZdlPvm(ptr noundef nonnull %5, i64 noundef 48) #23
  resume { ptr, i32 } %31

32:                                               ; preds = %11
  tail call void @_ZdlPvm(ptr noundef nonnull %5, i64 noundef 48) #23
  br label %33

33:                                               ; preds = %25, %32
  %34 = phi ptr [ %5, %25 ], [ %12, %32 ]
  ret ptr %34
}

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local void @_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE12_M_erase_auxESt23_Rb_tree_const_iteratorIS2_ESA_(ptr noundef nonnull align 8 dereferenceable(48) %0, ptr %1, ptr %2) local_unnamed_addr #0 comdat align 2 personality ptr @__gxx_personality_v0 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %5 = load ptr, ptr %4, align 8, !tbaa !17
  %6 = icmp eq ptr %1, %5
  br i1 %6, label %7, label %19

7:                                                ; preds = %3
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %9 = icmp eq ptr %2, %8
  br i1 %9, label %10, label %19

10:                                               ; preds = %7
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %12 = load ptr, ptr %11, align 8, !tbaa !16
  invoke void @_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE8_M_eraseEPSt13_Rb_tree_nodeIS2_E(ptr noundef nonnull align 8 dereferenceable(48) %0, ptr noundef %12)
          to label %16 unwind label %13

13:                                               ; preds = %10
  %14 = landingpad { ptr, i32 }
          catch ptr null
  %15 = extractvalue { ptr, i32 } %14, 0
  tail call void @__clang_call_terminate(ptr %15) #20
  unreachable

16:                                               ; preds = %10
  store ptr null, ptr %11, align 8, !tbaa !16
  store ptr %8, ptr %4, align 8, !tbaa !17
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store ptr %8, ptr %17, align 8, !tbaa !18
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 0, ptr %18, align 8, !tbaa !19
  br label %31

19:                                               ; preds = %3, %7
  %20 = icmp eq ptr %1, %2
  br i1 %20, label %31, label %21

21:                                               ; preds = %19
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %24

24:                                               ; preds = %21, %24
  %25 = phi ptr [ %1, %21 ], [ %26, %24 ]
  %26 = tail call noundef ptr @_ZSt18_Rb_tree_incrementPKSt18_Rb_tree_node_base(ptr noundef %25) #21
  %27 = tail call noundef ptr @_ZSt28_Rb_tree_rebalance_for_erasePSt18_Rb_tree_node_baseRS_(ptr noundef %25, ptr noundef nonnull align 8 dereferenceable(32) %22) #19
  tail call void @_ZdlPvm(ptr noundef %27, i64 noundef 48) #23
  %28 = load i64, ptr %23, align 8, !tbaa !19
  %29 = add i64 %28, -1
  store i64 %29, ptr %23, align 8, !tbaa !19
  %30 = icmp eq ptr %26, %2
  br i1 %30, label %31, label %24, !llvm.loop !111

31:                                               ; preds = %24, %19, %16
  ret void
}

; Function Attrs: nounwind
declare noundef ptr @_ZSt28_Rb_tree_rebalance_for_erasePSt18_Rb_tree_node_baseRS_(ptr noundef, ptr noundef nonnull align 8 dereferenceable(32)) local_unnamed_addr #15

; Function Attrs: mustprogress nofree nounwind willreturn memory(read)
declare noundef ptr @_ZSt18_Rb_tree_incrementPKSt18_Rb_tree_node_base(ptr noundef) local_unnamed_addr #14

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local ptr @_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE21_M_insert_unique_nodeEmmPNS4_10_Hash_nodeIS2_Lb0EEEm(ptr noundef nonnull align 8 dereferenceable(56) %0, i64 noundef %1, i64 noundef %2, ptr noundef %3, i64 noundef %4) local_unnamed_addr #0 comdat align 2 personality ptr @__gxx_personality_v0 {
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %8 = load i64, ptr %7, align 8, !tbaa !112
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %10 = load i64, ptr %9, align 8, !tbaa !44
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %12 = load i64, ptr %11, align 8, !tbaa !46
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
  %21 = tail call ptr @__cxa_begin_catch(ptr %20) #19
  store i64 %8, ptr %7, align 8, !tbaa !112
  invoke void @__cxa_rethrow() #24
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
  tail call void @__clang_call_terminate(ptr %27) #20
  unreachable

28:                                               ; preds = %18
  unreachable

29:                                               ; preds = %16
  %30 = load i64, ptr %9, align 8, !tbaa !44
  %31 = urem i64 %2, %30
  br label %32

32:                                               ; preds = %29, %5
  %33 = phi i64 [ %31, %29 ], [ %1, %5 ]
  %34 = load ptr, ptr %0, align 8, !tbaa !36
  %35 = getelementptr inbounds nuw ptr, ptr %34, i64 %33
  %36 = load ptr, ptr %35, align 8, !tbaa !47
  %37 = icmp eq ptr %36, null
  br i1 %37, label %41, label %38

38:                                               ; preds = %32
  %39 = load ptr, ptr %36, align 8, !tbaa !48
  store ptr %39, ptr %3, align 8, !tbaa !48
  %40 = load ptr, ptr %35, align 8, !tbaa !47
  store ptr %3, ptr %40, align 8, !tbaa !48
  br label %54

41:                                               ; preds = %32
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %43 = load ptr, ptr %42, align 8, !tbaa !52
  store ptr %43, ptr %3, align 8, !tbaa !48
  store ptr %3, ptr %42, align 8, !tbaa !52
  %44 = load ptr, ptr %3, align 8, !tbaa !48
  %45 = icmp eq ptr %44, null
  br i1 %45, label %53, label %46

46:                                               ; preds = %41
  %47 = getelementptr inbounds nuw i8, ptr %44, i64 8
  %48 = load i64, ptr %9, align 8, !tbaa !44
  %49 = load i32, ptr %47, align 4, !tbaa !5
  %50 = sext i32 %49 to i64
  %51 = urem i64 %50, %48
  %52 = getelementptr inbounds nuw ptr, ptr %34, i64 %51
  store ptr %3, ptr %52, align 8, !tbaa !47
  br label %53

53:                                               ; preds = %46, %41
  store ptr %42, ptr %35, align 8, !tbaa !47
  br label %54

54:                                               ; preds = %38, %53
  %55 = load i64, ptr %11, align 8, !tbaa !46
  %56 = add i64 %55, 1
  store i64 %56, ptr %11, align 8, !tbaa !46
  ret ptr %3
}

declare { i8, i64 } @_ZNKSt8__detail20_Prime_rehash_policy14_M_need_rehashEmmm(ptr noundef nonnull align 8 dereferenceable(16), i64 noundef, i64 noundef, i64 noundef) local_unnamed_addr #16

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local void @_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE13_M_rehash_auxEmSt17integral_constantIbLb1EE(ptr noundef nonnull align 8 dereferenceable(56) %0, i64 noundef %1) local_unnamed_addr #0 comdat align 2 personality ptr @__gxx_personality_v0 {
  %3 = icmp eq i64 %1, 1
  br i1 %3, label %4, label %6, !prof !113

4:                                                ; preds = %2
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store ptr null, ptr %5, align 8, !tbaa !114
  br label %15

6:                                                ; preds = %2
  %7 = icmp ugt i64 %1, 1152921504606846975
  br i1 %7, label %8, label %12, !prof !113

8:                                                ; preds = %6
  %9 = icmp ugt i64 %1, 2305843009213693951
  br i1 %9, label %10, label %11

10:                                               ; preds = %8
  tail call void @_ZSt28__throw_bad_array_new_lengthv() #24
  unreachable

11:                                               ; preds = %8
  tail call void @_ZSt17__throw_bad_allocv() #24
  unreachable

12:                                               ; preds = %6
  %13 = shl nuw nsw i64 %1, 3
  %14 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %13) #22
  tail call void @llvm.memset.p0.i64(ptr nonnull align 8 %14, i8 0, i64 %13, i1 false)
  br label %15

15:                                               ; preds = %4, %12
  %16 = phi ptr [ %5, %4 ], [ %14, %12 ]
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %18 = load ptr, ptr %17, align 8, !tbaa !52
  store ptr null, ptr %17, align 8, !tbaa !52
  %19 = icmp eq ptr %18, null
  br i1 %19, label %43, label %20

20:                                               ; preds = %15, %40
  %21 = phi ptr [ %23, %40 ], [ %18, %15 ]
  %22 = phi i64 [ %41, %40 ], [ 0, %15 ]
  %23 = load ptr, ptr %21, align 8, !tbaa !48
  %24 = getelementptr inbounds nuw i8, ptr %21, i64 8
  %25 = load i32, ptr %24, align 8, !tbaa !5
  %26 = sext i32 %25 to i64
  %27 = urem i64 %26, %1
  %28 = getelementptr inbounds nuw ptr, ptr %16, i64 %27
  %29 = load ptr, ptr %28, align 8, !tbaa !47
  %30 = icmp eq ptr %29, null
  br i1 %30, label %31, label %37

31:                                               ; preds = %20
  %32 = load ptr, ptr %17, align 8, !tbaa !52
  store ptr %32, ptr %21, align 8, !tbaa !48
  store ptr %21, ptr %17, align 8, !tbaa !52
  store ptr %17, ptr %28, align 8, !tbaa !47
  %33 = load ptr, ptr %21, align 8, !tbaa !48
  %34 = icmp eq ptr %33, null
  br i1 %34, label %40, label %35

35:                                               ; preds = %31
  %36 = getelementptr inbounds nuw ptr, ptr %16, i64 %22
  store ptr %21, ptr %36, align 8, !tbaa !47
  br label %40

37:                                               ; preds = %20
  %38 = load ptr, ptr %29, align 8, !tbaa !48
  store ptr %38, ptr %21, align 8, !tbaa !48
  %39 = load ptr, ptr %28, align 8, !tbaa !47
  store ptr %21, ptr %39, align 8, !tbaa !48
  br label %40

40:                                               ; preds = %31, %35, %37
  %41 = phi i64 [ %22, %37 ], [ %27, %35 ], [ %27, %31 ]
  %42 = icmp eq ptr %23, null
  br i1 %42, label %43, label %20, !llvm.loop !115

43:                                               ; preds = %40, %15
  %44 = load ptr, ptr %0, align 8, !tbaa !36
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %46 = icmp eq ptr %44, %45
  br i1 %46, label %51, label %47

47:                                               ; preds = %43
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %49 = load i64, ptr %48, align 8, !tbaa !44
  %50 = shl i64 %49, 3
  tail call void @_ZdlPvm(ptr noundef %44, i64 noundef %50) #23
  br label %51

51:                                               ; preds = %43, %47
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %52, align 8, !tbaa !44
  store ptr %16, ptr %0, align 8, !tbaa !36
  ret void
}

; Function Attrs: noreturn
declare void @_ZSt20__throw_out_of_rangePKc(ptr noundef) local_unnamed_addr #12

; Function Attrs: nounwind
declare void @_ZNSt8__detail15_List_node_base7_M_hookEPS0_(ptr noundef nonnull align 8 dereferenceable(16), ptr noundef) local_unnamed_addr #15

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZNSt11_Deque_baseIdSaIdEED2Ev(ptr noundef nonnull align 8 dereferenceable(80) %0) unnamed_addr #3 comdat align 2 personality ptr @__gxx_personality_v0 {
  %2 = load ptr, ptr %0, align 8, !tbaa !72
  %3 = icmp eq ptr %2, null
  br i1 %3, label %23, label %4

4:                                                ; preds = %1
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %6 = load ptr, ptr %5, align 8, !tbaa !73
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %8 = load ptr, ptr %7, align 8, !tbaa !74
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 8
  %10 = icmp ult ptr %6, %9
  br i1 %10, label %11, label %18

11:                                               ; preds = %4, %11
  %12 = phi ptr [ %14, %11 ], [ %6, %4 ]
  %13 = load ptr, ptr %12, align 8, !tbaa !75
  tail call void @_ZdlPvm(ptr noundef %13, i64 noundef 512) #23
  %14 = getelementptr inbounds nuw i8, ptr %12, i64 8
  %15 = icmp ult ptr %12, %8
  br i1 %15, label %11, label %16, !llvm.loop !76

16:                                               ; preds = %11
  %17 = load ptr, ptr %0, align 8, !tbaa !72
  br label %18

18:                                               ; preds = %16, %4
  %19 = phi ptr [ %17, %16 ], [ %2, %4 ]
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %21 = load i64, ptr %20, align 8, !tbaa !77
  %22 = shl i64 %21, 3
  tail call void @_ZdlPvm(ptr noundef %19, i64 noundef %22) #23
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
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %6, ptr %7, align 8, !tbaa !77
  %8 = shl nuw nsw i64 %6, 3
  %9 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %8) #22
  store ptr %9, ptr %0, align 8, !tbaa !72
  %10 = sub nsw i64 %6, %4
  %11 = lshr i64 %10, 1
  %12 = getelementptr inbounds nuw ptr, ptr %9, i64 %11
  %13 = getelementptr inbounds nuw ptr, ptr %12, i64 %4
  invoke void @_ZNSt11_Deque_baseIdSaIdEE15_M_create_nodesEPPdS3_(ptr noundef nonnull align 8 dereferenceable(80) %0, ptr noundef nonnull %12, ptr noundef nonnull %13)
          to label %24 unwind label %14

14:                                               ; preds = %2
  %15 = landingpad { ptr, i32 }
          catch ptr null
  %16 = extractvalue { ptr, i32 } %15, 0
  %17 = tail call ptr @__cxa_begin_catch(ptr %16) #19
  %18 = load ptr, ptr %0, align 8, !tbaa !72
  %19 = load i64, ptr %7, align 8, !tbaa !77
  %20 = shl i64 %19, 3
  tail call void @_ZdlPvm(ptr noundef %18, i64 noundef %20) #23
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %0, i8 0, i64 16, i1 false)
  invoke void @__cxa_rethrow() #24
          to label %43 unwind label %21

21:                                               ; preds = %14
  %22 = landingpad { ptr, i32 }
          cleanup
  invoke void @__cxa_end_catch()
          to label %23 unwind label %40

23:                                               ; preds = %21
  resume { ptr, i32 } %22

24:                                               ; preds = %2
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store ptr %12, ptr %26, align 8, !tbaa !84
  %27 = load ptr, ptr %12, align 8, !tbaa !75
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store ptr %27, ptr %28, align 8, !tbaa !85
  %29 = getelementptr inbounds nuw i8, ptr %27, i64 512
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store ptr %29, ptr %30, align 8, !tbaa !86
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %32 = getelementptr inbounds i8, ptr %13, i64 -8
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store ptr %32, ptr %33, align 8, !tbaa !84
  %34 = load ptr, ptr %32, align 8, !tbaa !75
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store ptr %34, ptr %35, align 8, !tbaa !85
  %36 = getelementptr inbounds nuw i8, ptr %34, i64 512
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store ptr %36, ptr %37, align 8, !tbaa !86
  store ptr %27, ptr %25, align 8, !tbaa !87
  %38 = and i64 %1, 63
  %39 = getelementptr inbounds nuw double, ptr %34, i64 %38
  store ptr %39, ptr %31, align 8, !tbaa !92
  ret void

40:                                               ; preds = %21
  %41 = landingpad { ptr, i32 }
          catch ptr null
  %42 = extractvalue { ptr, i32 } %41, 0
  tail call void @__clang_call_terminate(ptr %42) #20
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
  %7 = invoke noalias noundef nonnull dereferenceable(512) ptr @_Znwm(i64 noundef 512) #22
          to label %8 unwind label %11

8:                                                ; preds = %5
  store ptr %7, ptr %6, align 8, !tbaa !75
  %9 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %10 = icmp ult ptr %9, %2
  br i1 %10, label %5, label %25, !llvm.loop !116

11:                                               ; preds = %5
  %12 = landingpad { ptr, i32 }
          catch ptr null
  %13 = extractvalue { ptr, i32 } %12, 0
  %14 = tail call ptr @__cxa_begin_catch(ptr %13) #19
  %15 = icmp ult ptr %1, %6
  br i1 %15, label %16, label %21

16:                                               ; preds = %11, %16
  %17 = phi ptr [ %19, %16 ], [ %1, %11 ]
  %18 = load ptr, ptr %17, align 8, !tbaa !75
  tail call void @_ZdlPvm(ptr noundef %18, i64 noundef 512) #23
  %19 = getelementptr inbounds nuw i8, ptr %17, i64 8
  %20 = icmp ult ptr %19, %6
  br i1 %20, label %16, label %21, !llvm.loop !76

21:                                               ; preds = %16, %11
  invoke void @__cxa_rethrow() #24
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
  tail call void @__clang_call_terminate(ptr %28) #20
  unreachable

29:                                               ; preds = %21
  unreachable
}

; Function Attrs: noreturn
declare void @_ZSt20__throw_length_errorPKc(ptr noundef) local_unnamed_addr #12

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr writeonly captures(none), ptr readonly captures(none), i64, i1 immarg) #11

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local void @_ZNSt5dequeIdSaIdEE16_M_push_back_auxIJdEEEvDpOT_(ptr noundef nonnull align 8 dereferenceable(80) %0, ptr noundef nonnull align 8 dereferenceable(8) %1) local_unnamed_addr #0 comdat align 2 personality ptr @__gxx_personality_v0 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %6 = load ptr, ptr %5, align 8, !tbaa !84
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %8 = load ptr, ptr %7, align 8, !tbaa !84
  %9 = ptrtoint ptr %6 to i64
  %10 = ptrtoint ptr %8 to i64
  %11 = sub i64 %9, %10
  %12 = ashr exact i64 %11, 3
  %13 = icmp ne ptr %6, null
  %14 = sext i1 %13 to i64
  %15 = add nsw i64 %12, %14
  %16 = shl nsw i64 %15, 6
  %17 = load ptr, ptr %3, align 8, !tbaa !78
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %19 = load ptr, ptr %18, align 8, !tbaa !85
  %20 = ptrtoint ptr %17 to i64
  %21 = ptrtoint ptr %19 to i64
  %22 = sub i64 %20, %21
  %23 = ashr exact i64 %22, 3
  %24 = add nsw i64 %16, %23
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %26 = load ptr, ptr %25, align 8, !tbaa !86
  %27 = load ptr, ptr %4, align 8, !tbaa !78
  %28 = ptrtoint ptr %26 to i64
  %29 = ptrtoint ptr %27 to i64
  %30 = sub i64 %28, %29
  %31 = ashr exact i64 %30, 3
  %32 = add nsw i64 %24, %31
  %33 = icmp eq i64 %32, 1152921504606846975
  br i1 %33, label %34, label %35

34:                                               ; preds = %2
  tail call void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str.1) #24
  unreachable

35:                                               ; preds = %2
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %37 = load i64, ptr %36, align 8, !tbaa !77
  %38 = load ptr, ptr %0, align 8, !tbaa !72
  %39 = ptrtoint ptr %38 to i64
  %40 = sub i64 %9, %39
  %41 = ashr exact i64 %40, 3
  %42 = sub i64 %37, %41
  %43 = icmp ult i64 %42, 2
  br i1 %43, label %44, label %46

44:                                               ; preds = %35
  tail call void @_ZNSt5dequeIdSaIdEE17_M_reallocate_mapEmb(ptr noundef nonnull align 8 dereferenceable(80) %0, i64 noundef 1, i1 noundef zeroext false)
  %45 = load ptr, ptr %5, align 8, !tbaa !74
  br label %46

46:                                               ; preds = %35, %44
  %47 = phi ptr [ %6, %35 ], [ %45, %44 ]
  %48 = tail call noalias noundef nonnull dereferenceable(512) ptr @_Znwm(i64 noundef 512) #22
  %49 = getelementptr inbounds nuw i8, ptr %47, i64 8
  store ptr %48, ptr %49, align 8, !tbaa !75
  %50 = load ptr, ptr %3, align 8, !tbaa !92
  %51 = load double, ptr %1, align 8, !tbaa !20
  store double %51, ptr %50, align 8, !tbaa !20
  store ptr %49, ptr %5, align 8, !tbaa !84
  store ptr %48, ptr %18, align 8, !tbaa !85
  %52 = getelementptr inbounds nuw i8, ptr %48, i64 512
  %53 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store ptr %52, ptr %53, align 8, !tbaa !86
  store ptr %48, ptr %3, align 8, !tbaa !92
  ret void
}

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local void @_ZNSt5dequeIdSaIdEE17_M_reallocate_mapEmb(ptr noundef nonnull align 8 dereferenceable(80) %0, i64 noundef %1, i1 noundef zeroext %2) local_unnamed_addr #0 comdat align 2 personality ptr @__gxx_personality_v0 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %5 = load ptr, ptr %4, align 8, !tbaa !74
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %7 = load ptr, ptr %6, align 8, !tbaa !73
  %8 = ptrtoint ptr %5 to i64
  %9 = ptrtoint ptr %7 to i64
  %10 = sub i64 %8, %9
  %11 = ashr exact i64 %10, 3
  %12 = add nsw i64 %11, 1
  %13 = add i64 %12, %1
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %15 = load i64, ptr %14, align 8, !tbaa !77
  %16 = shl i64 %13, 1
  %17 = icmp ugt i64 %15, %16
  br i1 %17, label %18, label %40

18:                                               ; preds = %3
  %19 = load ptr, ptr %0, align 8, !tbaa !72
  %20 = sub i64 %15, %13
  %21 = lshr i64 %20, 1
  %22 = getelementptr inbounds nuw ptr, ptr %19, i64 %21
  %23 = select i1 %2, i64 %1, i64 0
  %24 = getelementptr inbounds nuw ptr, ptr %22, i64 %23
  %25 = icmp ult ptr %24, %7
  %26 = getelementptr inbounds nuw i8, ptr %5, i64 8
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
  %34 = getelementptr inbounds nuw ptr, ptr %24, i64 %12
  %35 = ptrtoint ptr %26 to i64
  %36 = sub i64 %35, %9
  %37 = ashr exact i64 %36, 3
  %38 = sub nsw i64 0, %37
  %39 = getelementptr inbounds ptr, ptr %34, i64 %38
  tail call void @llvm.memmove.p0.p0.i64(ptr align 8 %39, ptr align 8 %7, i64 %36, i1 false)
  br label %65

40:                                               ; preds = %3
  %41 = tail call i64 @llvm.umax.i64(i64 %15, i64 %1)
  %42 = add i64 %15, 2
  %43 = add i64 %42, %41
  %44 = icmp ugt i64 %43, 1152921504606846975
  br i1 %44, label %45, label %49, !prof !113

45:                                               ; preds = %40
  %46 = icmp ugt i64 %43, 2305843009213693951
  br i1 %46, label %47, label %48

47:                                               ; preds = %45
  tail call void @_ZSt28__throw_bad_array_new_lengthv() #24
  unreachable

48:                                               ; preds = %45
  tail call void @_ZSt17__throw_bad_allocv() #24
  unreachable

49:                                               ; preds = %40
  %50 = shl nuw nsw i64 %43, 3
  %51 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %50) #22
  %52 = sub i64 %43, %13
  %53 = lshr i64 %52, 1
  %54 = getelementptr inbounds nuw ptr, ptr %51, i64 %53
  %55 = select i1 %2, i64 %1, i64 0
  %56 = getelementptr inbounds nuw ptr, ptr %54, i64 %55
  %57 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %58 = icmp eq ptr %57, %7
  br i1 %58, label %62, label %59

59:                                               ; preds = %49
  %60 = ptrtoint ptr %57 to i64
  %61 = sub i64 %60, %9
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %56, ptr align 8 %7, i64 %61, i1 false)
  br label %62

62:                                               ; preds = %49, %59
  %63 = load ptr, ptr %0, align 8, !tbaa !72
  %64 = shl i64 %15, 3
  tail call void @_ZdlPvm(ptr noundef %63, i64 noundef %64) #23
  store ptr %51, ptr %0, align 8, !tbaa !72
  store i64 %43, ptr %14, align 8, !tbaa !77
  br label %65

65:                                               ; preds = %33, %32, %29, %28, %62
  %66 = phi ptr [ %56, %62 ], [ %24, %29 ], [ %24, %28 ], [ %24, %32 ], [ %24, %33 ]
  store ptr %66, ptr %6, align 8, !tbaa !84
  %67 = load ptr, ptr %66, align 8, !tbaa !75
  %68 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store ptr %67, ptr %68, align 8, !tbaa !85
  %69 = getelementptr inbounds nuw i8, ptr %67, i64 512
  %70 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store ptr %69, ptr %70, align 8, !tbaa !86
  %71 = getelementptr inbounds nuw ptr, ptr %66, i64 %12
  %72 = getelementptr inbounds i8, ptr %71, i64 -8
  store ptr %72, ptr %4, align 8, !tbaa !84
  %73 = load ptr, ptr %72, align 8, !tbaa !75
  %74 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store ptr %73, ptr %74, align 8, !tbaa !85
  %75 = getelementptr inbounds nuw i8, ptr %73, i64 512
  %76 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store ptr %75, ptr %76, align 8, !tbaa !86
  ret void
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #17

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #18

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #18

attributes #0 = { mustprogress uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { inlinehint mustprogress nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { noinline noreturn nounwind uwtable "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { cold nofree noreturn }
attributes #9 = { nobuiltin nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #11 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #12 = { noreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #13 = { nobuiltin allocsize(0) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #14 = { mustprogress nofree nounwind willreturn memory(read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #15 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #16 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #17 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #18 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #19 = { nounwind }
attributes #20 = { noreturn nounwind }
attributes #21 = { nounwind willreturn memory(read) }
attributes #22 = { builtin allocsize(0) }
attributes #23 = { builtin nounwind }
attributes #24 = { noreturn }

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
!9 = !{!10, !12, i64 0}
!10 = !{!"_ZTSSt15_Rb_tree_header", !11, i64 0, !15, i64 32}
!11 = !{!"_ZTSSt18_Rb_tree_node_base", !12, i64 0, !13, i64 8, !13, i64 16, !13, i64 24}
!12 = !{!"_ZTSSt14_Rb_tree_color", !7, i64 0}
!13 = !{!"p1 _ZTSSt18_Rb_tree_node_base", !14, i64 0}
!14 = !{!"any pointer", !7, i64 0}
!15 = !{!"long", !7, i64 0}
!16 = !{!10, !13, i64 8}
!17 = !{!10, !13, i64 16}
!18 = !{!10, !13, i64 24}
!19 = !{!10, !15, i64 32}
!20 = !{!21, !21, i64 0}
!21 = !{!"double", !7, i64 0}
!22 = !{!13, !13, i64 0}
!23 = distinct !{!23, !24}
!24 = !{!"llvm.loop.mustprogress"}
!25 = !{!26, !26, i64 0}
!26 = !{!"p1 int", !14, i64 0}
!27 = distinct !{!27, !24}
!28 = !{!11, !13, i64 16}
!29 = !{!11, !13, i64 24}
!30 = distinct !{!30, !24}
!31 = distinct !{!31, !24}
!32 = distinct !{!32, !24}
!33 = !{!34, !21, i64 8}
!34 = !{!"_ZTSSt4pairIKidE", !6, i64 0, !21, i64 8}
!35 = distinct !{!35, !24}
!36 = !{!37, !38, i64 0}
!37 = !{!"_ZTSSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE", !38, i64 0, !15, i64 8, !40, i64 16, !15, i64 24, !42, i64 32, !41, i64 48}
!38 = !{!"p2 _ZTSNSt8__detail15_Hash_node_baseE", !39, i64 0}
!39 = !{!"any p2 pointer", !14, i64 0}
!40 = !{!"_ZTSNSt8__detail15_Hash_node_baseE", !41, i64 0}
!41 = !{!"p1 _ZTSNSt8__detail15_Hash_node_baseE", !14, i64 0}
!42 = !{!"_ZTSNSt8__detail20_Prime_rehash_policyE", !43, i64 0, !15, i64 8}
!43 = !{!"float", !7, i64 0}
!44 = !{!37, !15, i64 8}
!45 = !{!42, !43, i64 0}
!46 = !{!37, !15, i64 24}
!47 = !{!41, !41, i64 0}
!48 = !{!40, !41, i64 0}
!49 = distinct !{!49, !24}
!50 = !{!34, !6, i64 0}
!51 = distinct !{!51, !24}
!52 = !{!37, !41, i64 16}
!53 = distinct !{!53, !24}
!54 = distinct !{!54, !24}
!55 = distinct !{!55, !24}
!56 = !{!57, !58, i64 8}
!57 = !{!"_ZTSNSt8__detail15_List_node_baseE", !58, i64 0, !58, i64 8}
!58 = !{!"p1 _ZTSNSt8__detail15_List_node_baseE", !14, i64 0}
!59 = !{!57, !58, i64 0}
!60 = !{!61, !15, i64 16}
!61 = !{!"_ZTSNSt8__detail17_List_node_headerE", !57, i64 0, !15, i64 16}
!62 = !{!63, !15, i64 16}
!63 = !{!"_ZTSNSt7__cxx1110_List_baseIdSaIdEEE", !64, i64 0}
!64 = !{!"_ZTSNSt7__cxx1110_List_baseIdSaIdEE10_List_implE", !61, i64 0}
!65 = distinct !{!65, !24}
!66 = distinct !{!66, !24}
!67 = !{!68, !71, i64 56}
!68 = !{!"_ZTSNSt11_Deque_baseIdSaIdEE16_Deque_impl_dataE", !69, i64 0, !15, i64 8, !70, i64 16, !70, i64 48}
!69 = !{!"p2 double", !39, i64 0}
!70 = !{!"_ZTSSt15_Deque_iteratorIdRdPdE", !71, i64 0, !71, i64 8, !71, i64 16, !69, i64 24}
!71 = !{!"p1 double", !14, i64 0}
!72 = !{!68, !69, i64 0}
!73 = !{!68, !69, i64 40}
!74 = !{!68, !69, i64 72}
!75 = !{!71, !71, i64 0}
!76 = distinct !{!76, !24}
!77 = !{!68, !15, i64 8}
!78 = !{!70, !71, i64 0}
!79 = !{!80}
!80 = distinct !{!80, !81, !"_ZNSt5dequeIdSaIdEE5beginEv: argument 0"}
!81 = distinct !{!81, !"_ZNSt5dequeIdSaIdEE5beginEv"}
!82 = !{!68, !71, i64 32}
!83 = !{!68, !71, i64 24}
!84 = !{!70, !69, i64 24}
!85 = !{!70, !71, i64 8}
!86 = !{!70, !71, i64 16}
!87 = !{!68, !71, i64 16}
!88 = !{!89}
!89 = distinct !{!89, !90, !"_ZNSt5dequeIdSaIdEE3endEv: argument 0"}
!90 = distinct !{!90, !"_ZNSt5dequeIdSaIdEE3endEv"}
!91 = !{!68, !71, i64 64}
!92 = !{!68, !71, i64 48}
!93 = distinct !{!93, !24}
!94 = distinct !{!94, !24}
!95 = !{!96, !7, i64 16}
!96 = !{!"_ZTSNSt8__detail9__variant16_Variant_storageILb1EJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEE", !7, i64 0, !7, i64 16}
!97 = !{!98, !100}
!98 = distinct !{!98, !99, !"_ZSt19__relocate_object_aISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEES3_SaIS3_EEvPT_PT0_RT1_: argument 0"}
!99 = distinct !{!99, !"_ZSt19__relocate_object_aISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEES3_SaIS3_EEvPT_PT0_RT1_"}
!100 = distinct !{!100, !99, !"_ZSt19__relocate_object_aISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEES3_SaIS3_EEvPT_PT0_RT1_: argument 1"}
!101 = distinct !{!101, !24}
!102 = !{!103, !105}
!103 = distinct !{!103, !104, !"_ZSt19__relocate_object_aISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEES3_SaIS3_EEvPT_PT0_RT1_: argument 0"}
!104 = distinct !{!104, !"_ZSt19__relocate_object_aISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEES3_SaIS3_EEvPT_PT0_RT1_"}
!105 = distinct !{!105, !104, !"_ZSt19__relocate_object_aISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEES3_SaIS3_EEvPT_PT0_RT1_: argument 1"}
!106 = distinct !{!106, !24}
!107 = !{!108, !21, i64 8}
!108 = !{!"_ZTSZ17variant_of_shapesE3Box", !21, i64 0, !21, i64 8}
!109 = distinct !{!109, !24}
!110 = distinct !{!110, !24}
!111 = distinct !{!111, !24}
!112 = !{!42, !15, i64 8}
!113 = !{!"branch_weights", !"expected", i32 1, i32 2000}
!114 = !{!37, !41, i64 48}
!115 = distinct !{!115, !24}
!116 = distinct !{!116, !24}
