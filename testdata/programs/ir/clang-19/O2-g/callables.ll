; clang++-19 -O2 -g -fdebug-compilation-dir=. -S -emit-llvm cpp/callables.cpp -o ir/clang-19/O2-g/callables.ll
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
@.str = private unnamed_addr constant [26 x i8] c"vector::_M_realloc_insert\00", align 1, !dbg !0
@"_ZTSZ21functions_in_a_vectorE3$_0" = internal constant [30 x i8] c"Z21functions_in_a_vectorE3$_0\00", align 1
@"_ZTIZ21functions_in_a_vectorE3$_0" = internal constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i64 2), ptr @"_ZTSZ21functions_in_a_vectorE3$_0" }, align 8
@"_ZTSZ21functions_in_a_vectorE3$_1" = internal constant [30 x i8] c"Z21functions_in_a_vectorE3$_1\00", align 1
@"_ZTIZ21functions_in_a_vectorE3$_1" = internal constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i64 2), ptr @"_ZTSZ21functions_in_a_vectorE3$_1" }, align 8
@"_ZTSZ25recursive_function_objectE3$_0" = internal constant [34 x i8] c"Z25recursive_function_objectE3$_0\00", align 1
@"_ZTIZ25recursive_function_objectE3$_0" = internal constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i64 2), ptr @"_ZTSZ25recursive_function_objectE3$_0" }, align 8

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @function_object(double noundef %0, double noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 !dbg !38 {
    #dbg_value(double %0, !42, !DIExpression(), !1461)
    #dbg_value(double %1, !43, !DIExpression(), !1461)
    #dbg_value(i64 0, !44, !DIExpression(), !1461)
    #dbg_assign(i8 0, !44, !DIExpression(DW_OP_LLVM_fragment, 128, 128), !1462, ptr undef, !DIExpression(), !1461)
    #dbg_value(double %1, !44, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1461)
    #dbg_value(ptr poison, !44, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !1461)
    #dbg_value(ptr poison, !44, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1461)
    #dbg_value(ptr undef, !1463, !DIExpression(), !1467)
    #dbg_value(double %0, !1466, !DIExpression(), !1467)
    #dbg_value(ptr undef, !1469, !DIExpression(), !1495)
    #dbg_value(ptr undef, !1494, !DIExpression(), !1495)
    #dbg_value(ptr undef, !180, !DIExpression(), !1497)
    #dbg_value(ptr undef, !181, !DIExpression(), !1497)
    #dbg_value(ptr undef, !1499, !DIExpression(), !1508)
    #dbg_value(ptr undef, !1505, !DIExpression(), !1508)
    #dbg_value(ptr undef, !1511, !DIExpression(), !1519)
    #dbg_value(double %0, !1518, !DIExpression(), !1519)
  %3 = fmul double %0, 2.000000e+00, !dbg !1521
    #dbg_value(ptr undef, !1463, !DIExpression(), !1522)
    #dbg_value(double %3, !1466, !DIExpression(), !1522)
    #dbg_value(ptr undef, !1469, !DIExpression(), !1524)
    #dbg_value(ptr undef, !1494, !DIExpression(), !1524)
    #dbg_value(ptr undef, !180, !DIExpression(), !1526)
    #dbg_value(ptr undef, !181, !DIExpression(), !1526)
    #dbg_value(ptr undef, !1499, !DIExpression(), !1528)
    #dbg_value(ptr undef, !1505, !DIExpression(), !1528)
    #dbg_value(ptr undef, !1511, !DIExpression(), !1530)
    #dbg_value(double %3, !1518, !DIExpression(), !1530)
  %4 = insertelement <2 x double> poison, double %0, i64 0, !dbg !1532
  %5 = insertelement <2 x double> %4, double %3, i64 1, !dbg !1532
  %6 = insertelement <2 x double> poison, double %1, i64 0, !dbg !1532
  %7 = shufflevector <2 x double> %6, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !1532
  %8 = fmul <2 x double> %5, %7, !dbg !1532
  %9 = fmul <2 x double> %8, %5, !dbg !1533
  %10 = shufflevector <2 x double> %9, <2 x double> poison, <2 x i32> <i32 1, i32 poison>, !dbg !1534
  %11 = fadd <2 x double> %9, %10, !dbg !1534
  %12 = extractelement <2 x double> %11, i64 0, !dbg !1534
  ret double %12, !dbg !1535
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

declare i32 @__gxx_personality_v0(...)

; Function Attrs: mustprogress uwtable
define dso_local noundef double @functions_in_a_vector(double noundef %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #2 personality ptr @__gxx_personality_v0 !dbg !747 {
  %4 = alloca double, align 8, !DIAssignID !1536
  %5 = alloca %"class.std::vector", align 8, !DIAssignID !1537
    #dbg_assign(i1 undef, !756, !DIExpression(), !1537, ptr %5, !DIExpression(), !1538)
  %6 = alloca %"class.std::function", align 8
  %7 = alloca %"class.std::function", align 8
    #dbg_value(double %0, !753, !DIExpression(), !1538)
    #dbg_value(ptr %1, !754, !DIExpression(), !1538)
    #dbg_value(i32 %2, !755, !DIExpression(), !1538)
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %5) #17, !dbg !1539
    #dbg_value(ptr %5, !1540, !DIExpression(), !1544)
    #dbg_value(ptr %5, !1546, !DIExpression(), !1550)
    #dbg_value(ptr %5, !1552, !DIExpression(), !1556)
    #dbg_value(ptr %5, !1558, !DIExpression(), !1562)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %5, i8 0, i64 24, i1 false), !dbg !1564, !DIAssignID !1565
    #dbg_assign(i8 0, !756, !DIExpression(), !1565, ptr %5, !DIExpression(), !1538)
    #dbg_value(i32 0, !757, !DIExpression(), !1566)
  %8 = icmp sgt i32 %2, 0, !dbg !1567
  br i1 %8, label %9, label %137, !dbg !1568

9:                                                ; preds = %3
  %10 = getelementptr inbounds i8, ptr %6, i64 16
  %11 = getelementptr inbounds i8, ptr %6, i64 24
  %12 = getelementptr inbounds i8, ptr %5, i64 8
  %13 = getelementptr inbounds i8, ptr %5, i64 16
  %14 = getelementptr inbounds i8, ptr %7, i64 16
  %15 = getelementptr inbounds i8, ptr %7, i64 24
  %16 = getelementptr inbounds i8, ptr %7, i64 8
  %17 = zext nneg i32 %2 to i64, !dbg !1567
  %18 = getelementptr inbounds i8, ptr %6, i64 8
  %19 = getelementptr inbounds i8, ptr %7, i64 8
  br label %25, !dbg !1568

20:                                               ; preds = %102
  %21 = load ptr, ptr %5, align 8, !dbg !1569, !tbaa !1580
  %22 = load ptr, ptr %12, align 8, !dbg !1584, !tbaa !1580
    #dbg_value(ptr %5, !762, !DIExpression(), !1590)
    #dbg_value(ptr %5, !1578, !DIExpression(), !1591)
    #dbg_value(ptr undef, !1572, !DIExpression(), !1592)
    #dbg_value(ptr %5, !1574, !DIExpression(), !1592)
    #dbg_value(ptr %21, !764, !DIExpression(), !1590)
    #dbg_value(ptr %5, !1588, !DIExpression(), !1593)
  %23 = getelementptr inbounds i8, ptr %5, i64 8, !dbg !1594
    #dbg_value(ptr undef, !1572, !DIExpression(), !1595)
    #dbg_value(ptr %23, !1574, !DIExpression(), !1595)
    #dbg_value(ptr %22, !765, !DIExpression(), !1590)
    #dbg_value(double %0, !753, !DIExpression(), !1538)
    #dbg_value(ptr undef, !1596, !DIExpression(), !1603)
    #dbg_value(ptr undef, !1602, !DIExpression(), !1603)
  %24 = icmp eq ptr %21, %22, !dbg !1605
  br i1 %24, label %108, label %139, !dbg !1606

25:                                               ; preds = %9, %102
  %26 = phi i64 [ 0, %9 ], [ %103, %102 ]
    #dbg_value(i64 %26, !757, !DIExpression(), !1566)
  %27 = getelementptr inbounds double, ptr %1, i64 %26, !dbg !1607
  %28 = load double, ptr %27, align 8, !dbg !1607, !tbaa !1608
    #dbg_value(double %28, !759, !DIExpression(), !1610)
  %29 = trunc nuw nsw i64 %26 to i32, !dbg !1611
  %30 = and i32 %29, 1, !dbg !1611
  %31 = icmp eq i32 %30, 0, !dbg !1613
  br i1 %31, label %67, label %32, !dbg !1614

32:                                               ; preds = %25
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %6) #17, !dbg !1615
    #dbg_value(ptr %6, !1617, !DIExpression(), !1628)
    #dbg_value(ptr undef, !1627, !DIExpression(), !1628)
    #dbg_value(ptr %6, !1630, !DIExpression(), !1634)
    #dbg_value(ptr %6, !1636, !DIExpression(), !1655)
    #dbg_value(ptr undef, !1654, !DIExpression(), !1655)
    #dbg_value(ptr %6, !1660, !DIExpression(), !1668)
    #dbg_value(ptr undef, !1666, !DIExpression(), !1668)
  store i64 0, ptr %18, align 8, !dbg !1670
  store double %28, ptr %6, align 8, !dbg !1671, !tbaa !1608
  store ptr @"_ZNSt17_Function_handlerIFddEZ21functions_in_a_vectorE3$_0E9_M_invokeERKSt9_Any_dataOd", ptr %11, align 8, !dbg !1672, !tbaa !1673
  store ptr @"_ZNSt17_Function_handlerIFddEZ21functions_in_a_vectorE3$_0E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", ptr %10, align 8, !dbg !1676, !tbaa !1677
    #dbg_value(ptr %5, !1678, !DIExpression(), !1682)
    #dbg_value(ptr %6, !1681, !DIExpression(), !1682)
    #dbg_value(ptr %5, !1684, !DIExpression(), !1695)
    #dbg_value(ptr %6, !1694, !DIExpression(), !1695)
  %33 = load ptr, ptr %12, align 8, !dbg !1697, !tbaa !1580
  %34 = load ptr, ptr %13, align 8, !dbg !1699, !tbaa !1700
  %35 = icmp eq ptr %33, %34, !dbg !1702
  br i1 %35, label %47, label %36, !dbg !1703

36:                                               ; preds = %32
    #dbg_value(ptr %5, !1704, !DIExpression(), !1714)
    #dbg_value(ptr %33, !1712, !DIExpression(), !1714)
    #dbg_value(ptr %6, !1713, !DIExpression(), !1714)
    #dbg_value(ptr %5, !1717, !DIExpression(), !1726)
    #dbg_value(ptr %33, !1723, !DIExpression(), !1726)
    #dbg_value(ptr %6, !1724, !DIExpression(), !1726)
    #dbg_value(ptr %33, !1728, !DIExpression(), !1732)
    #dbg_value(ptr %6, !1731, !DIExpression(), !1732)
    #dbg_value(ptr %33, !1630, !DIExpression(), !1734)
  %37 = getelementptr inbounds i8, ptr %33, i64 24, !dbg !1736
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %33, i8 0, i64 24, i1 false), !dbg !1737
  %38 = load ptr, ptr %11, align 8, !dbg !1738, !tbaa !1673
  store ptr %38, ptr %37, align 8, !dbg !1736, !tbaa !1673
    #dbg_value(ptr %6, !1739, !DIExpression(), !1742)
    #dbg_value(ptr %6, !1746, !DIExpression(), !1750)
  %39 = load ptr, ptr %10, align 8, !dbg !1752, !tbaa !1677
  %40 = icmp eq ptr %39, null, !dbg !1752
  br i1 %40, label %44, label %41, !dbg !1753

41:                                               ; preds = %36
  %42 = getelementptr inbounds i8, ptr %33, i64 16, !dbg !1754
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %33, ptr noundef nonnull align 8 dereferenceable(16) %6, i64 16, i1 false), !dbg !1755, !tbaa.struct !1757
  %43 = load ptr, ptr %10, align 8, !dbg !1759, !tbaa !1677
  store ptr %43, ptr %42, align 8, !dbg !1760, !tbaa !1677
  br label %44, !dbg !1761

44:                                               ; preds = %36, %41
  %45 = load ptr, ptr %12, align 8, !dbg !1762, !tbaa !1763
  %46 = getelementptr inbounds i8, ptr %45, i64 32, !dbg !1762
  store ptr %46, ptr %12, align 8, !dbg !1762, !tbaa !1763, !DIAssignID !1764
    #dbg_assign(ptr %46, !756, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1764, ptr %12, !DIExpression(), !1538)
    #dbg_value(ptr %6, !1765, !DIExpression(), !1768)
  br label %56, !dbg !1770

47:                                               ; preds = %32
  invoke void @_ZNSt6vectorISt8functionIFddEESaIS2_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_(ptr noundef nonnull align 8 dereferenceable(24) %5, ptr %33, ptr noundef nonnull align 8 dereferenceable(32) %6)
          to label %48 unwind label %57, !dbg !1772

48:                                               ; preds = %47
  %49 = load ptr, ptr %10, align 8, !dbg !1773, !tbaa !1677
    #dbg_value(ptr %6, !1765, !DIExpression(), !1768)
  %50 = icmp eq ptr %49, null, !dbg !1773
  br i1 %50, label %56, label %51, !dbg !1770

51:                                               ; preds = %48
  %52 = invoke noundef zeroext i1 %49(ptr noundef nonnull align 8 dereferenceable(16) %6, ptr noundef nonnull align 8 dereferenceable(16) %6, i32 noundef 3)
          to label %56 unwind label %53, !dbg !1775

53:                                               ; preds = %51
  %54 = landingpad { ptr, i32 }
          catch ptr null, !dbg !1775
  %55 = extractvalue { ptr, i32 } %54, 0, !dbg !1775
  call void @__clang_call_terminate(ptr %55) #18, !dbg !1775
  unreachable, !dbg !1775

56:                                               ; preds = %44, %48, %51
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %6) #17, !dbg !1776
  br label %102, !dbg !1777

57:                                               ; preds = %47
  %58 = landingpad { ptr, i32 }
          cleanup, !dbg !1778
    #dbg_value(ptr %6, !1765, !DIExpression(), !1779)
  %59 = load ptr, ptr %10, align 8, !dbg !1781, !tbaa !1677
  %60 = icmp eq ptr %59, null, !dbg !1781
  br i1 %60, label %66, label %61, !dbg !1782

61:                                               ; preds = %57
  %62 = invoke noundef zeroext i1 %59(ptr noundef nonnull align 8 dereferenceable(16) %6, ptr noundef nonnull align 8 dereferenceable(16) %6, i32 noundef 3)
          to label %66 unwind label %63, !dbg !1783

63:                                               ; preds = %61
  %64 = landingpad { ptr, i32 }
          catch ptr null, !dbg !1783
  %65 = extractvalue { ptr, i32 } %64, 0, !dbg !1783
  call void @__clang_call_terminate(ptr %65) #18, !dbg !1783
  unreachable, !dbg !1783

66:                                               ; preds = %57, %61
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %6) #17, !dbg !1776
  br label %158, !dbg !1776

67:                                               ; preds = %25
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %7) #17, !dbg !1784
    #dbg_value(ptr %7, !1786, !DIExpression(), !1796)
    #dbg_value(ptr undef, !1795, !DIExpression(), !1796)
    #dbg_value(ptr %7, !1630, !DIExpression(), !1798)
    #dbg_value(ptr %7, !1800, !DIExpression(), !1819)
    #dbg_value(ptr undef, !1818, !DIExpression(), !1819)
    #dbg_value(ptr %7, !1824, !DIExpression(), !1832)
    #dbg_value(ptr undef, !1830, !DIExpression(), !1832)
  store i64 0, ptr %19, align 8, !dbg !1834
  store double %28, ptr %7, align 8, !dbg !1835, !tbaa !1608
  store i32 %29, ptr %16, align 8, !dbg !1835, !tbaa !1836
  store ptr @"_ZNSt17_Function_handlerIFddEZ21functions_in_a_vectorE3$_1E9_M_invokeERKSt9_Any_dataOd", ptr %15, align 8, !dbg !1838, !tbaa !1673
  store ptr @"_ZNSt17_Function_handlerIFddEZ21functions_in_a_vectorE3$_1E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", ptr %14, align 8, !dbg !1839, !tbaa !1677
    #dbg_value(ptr %5, !1678, !DIExpression(), !1840)
    #dbg_value(ptr %7, !1681, !DIExpression(), !1840)
    #dbg_value(ptr %5, !1684, !DIExpression(), !1842)
    #dbg_value(ptr %7, !1694, !DIExpression(), !1842)
  %68 = load ptr, ptr %12, align 8, !dbg !1844, !tbaa !1580
  %69 = load ptr, ptr %13, align 8, !dbg !1845, !tbaa !1700
  %70 = icmp eq ptr %68, %69, !dbg !1846
  br i1 %70, label %82, label %71, !dbg !1847

71:                                               ; preds = %67
    #dbg_value(ptr %5, !1704, !DIExpression(), !1848)
    #dbg_value(ptr %68, !1712, !DIExpression(), !1848)
    #dbg_value(ptr %7, !1713, !DIExpression(), !1848)
    #dbg_value(ptr %5, !1717, !DIExpression(), !1850)
    #dbg_value(ptr %68, !1723, !DIExpression(), !1850)
    #dbg_value(ptr %7, !1724, !DIExpression(), !1850)
    #dbg_value(ptr %68, !1728, !DIExpression(), !1852)
    #dbg_value(ptr %7, !1731, !DIExpression(), !1852)
    #dbg_value(ptr %68, !1630, !DIExpression(), !1854)
  %72 = getelementptr inbounds i8, ptr %68, i64 24, !dbg !1856
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %68, i8 0, i64 24, i1 false), !dbg !1857
  %73 = load ptr, ptr %15, align 8, !dbg !1858, !tbaa !1673
  store ptr %73, ptr %72, align 8, !dbg !1856, !tbaa !1673
    #dbg_value(ptr %7, !1739, !DIExpression(), !1859)
    #dbg_value(ptr %7, !1746, !DIExpression(), !1861)
  %74 = load ptr, ptr %14, align 8, !dbg !1863, !tbaa !1677
  %75 = icmp eq ptr %74, null, !dbg !1863
  br i1 %75, label %79, label %76, !dbg !1864

76:                                               ; preds = %71
  %77 = getelementptr inbounds i8, ptr %68, i64 16, !dbg !1865
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %68, ptr noundef nonnull align 8 dereferenceable(16) %7, i64 16, i1 false), !dbg !1866, !tbaa.struct !1757
  %78 = load ptr, ptr %14, align 8, !dbg !1867, !tbaa !1677
  store ptr %78, ptr %77, align 8, !dbg !1868, !tbaa !1677
  br label %79, !dbg !1869

79:                                               ; preds = %71, %76
  %80 = load ptr, ptr %12, align 8, !dbg !1870, !tbaa !1763
  %81 = getelementptr inbounds i8, ptr %80, i64 32, !dbg !1870
  store ptr %81, ptr %12, align 8, !dbg !1870, !tbaa !1763, !DIAssignID !1871
    #dbg_assign(ptr %81, !756, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1871, ptr %12, !DIExpression(), !1538)
    #dbg_value(ptr %7, !1765, !DIExpression(), !1872)
  br label %91, !dbg !1874

82:                                               ; preds = %67
  invoke void @_ZNSt6vectorISt8functionIFddEESaIS2_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_(ptr noundef nonnull align 8 dereferenceable(24) %5, ptr %68, ptr noundef nonnull align 8 dereferenceable(32) %7)
          to label %83 unwind label %92, !dbg !1875

83:                                               ; preds = %82
  %84 = load ptr, ptr %14, align 8, !dbg !1876, !tbaa !1677
    #dbg_value(ptr %7, !1765, !DIExpression(), !1872)
  %85 = icmp eq ptr %84, null, !dbg !1876
  br i1 %85, label %91, label %86, !dbg !1874

86:                                               ; preds = %83
  %87 = invoke noundef zeroext i1 %84(ptr noundef nonnull align 8 dereferenceable(16) %7, ptr noundef nonnull align 8 dereferenceable(16) %7, i32 noundef 3)
          to label %91 unwind label %88, !dbg !1877

88:                                               ; preds = %86
  %89 = landingpad { ptr, i32 }
          catch ptr null, !dbg !1877
  %90 = extractvalue { ptr, i32 } %89, 0, !dbg !1877
  call void @__clang_call_terminate(ptr %90) #18, !dbg !1877
  unreachable, !dbg !1877

91:                                               ; preds = %79, %83, %86
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %7) #17, !dbg !1878
  br label %102

92:                                               ; preds = %82
  %93 = landingpad { ptr, i32 }
          cleanup, !dbg !1879
    #dbg_value(ptr %7, !1765, !DIExpression(), !1880)
  %94 = load ptr, ptr %14, align 8, !dbg !1882, !tbaa !1677
  %95 = icmp eq ptr %94, null, !dbg !1882
  br i1 %95, label %101, label %96, !dbg !1883

96:                                               ; preds = %92
  %97 = invoke noundef zeroext i1 %94(ptr noundef nonnull align 8 dereferenceable(16) %7, ptr noundef nonnull align 8 dereferenceable(16) %7, i32 noundef 3)
          to label %101 unwind label %98, !dbg !1884

98:                                               ; preds = %96
  %99 = landingpad { ptr, i32 }
          catch ptr null, !dbg !1884
  %100 = extractvalue { ptr, i32 } %99, 0, !dbg !1884
  call void @__clang_call_terminate(ptr %100) #18, !dbg !1884
  unreachable, !dbg !1884

101:                                              ; preds = %92, %96
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %7) #17, !dbg !1878
  br label %158, !dbg !1878

102:                                              ; preds = %91, %56
  %103 = add nuw nsw i64 %26, 1, !dbg !1885
    #dbg_value(i64 %103, !757, !DIExpression(), !1566)
  %104 = icmp eq i64 %103, %17, !dbg !1567
  br i1 %104, label %20, label %25, !dbg !1568, !llvm.loop !1886

105:                                              ; preds = %151
  %106 = load ptr, ptr %5, align 8, !dbg !1889, !tbaa !1895
  %107 = load ptr, ptr %23, align 8, !dbg !1896, !tbaa !1763
  br label %108, !dbg !1889

108:                                              ; preds = %105, %20
  %109 = phi ptr [ %22, %20 ], [ %107, %105 ], !dbg !1896
  %110 = phi ptr [ %21, %20 ], [ %106, %105 ], !dbg !1889
  %111 = phi double [ %0, %20 ], [ %150, %105 ]
    #dbg_value(ptr %5, !1893, !DIExpression(), !1897)
    #dbg_value(ptr %110, !1898, !DIExpression(), !1907)
    #dbg_value(ptr %109, !1903, !DIExpression(), !1907)
    #dbg_value(ptr %5, !1904, !DIExpression(), !1907)
    #dbg_value(ptr %110, !1909, !DIExpression(), !1917)
    #dbg_value(ptr %109, !1915, !DIExpression(), !1917)
    #dbg_value(ptr %110, !1919, !DIExpression(), !1927)
    #dbg_value(ptr %109, !1926, !DIExpression(), !1927)
  %112 = icmp eq ptr %110, %109, !dbg !1929
  br i1 %112, label %128, label %113, !dbg !1932

113:                                              ; preds = %108, %123
  %114 = phi ptr [ %124, %123 ], [ %110, %108 ]
    #dbg_value(ptr %114, !1919, !DIExpression(), !1927)
    #dbg_value(ptr %114, !1933, !DIExpression(), !1938)
    #dbg_value(ptr %114, !1765, !DIExpression(), !1940)
  %115 = getelementptr inbounds i8, ptr %114, i64 16, !dbg !1942
  %116 = load ptr, ptr %115, align 8, !dbg !1942, !tbaa !1677
  %117 = icmp eq ptr %116, null, !dbg !1942
  br i1 %117, label %123, label %118, !dbg !1943

118:                                              ; preds = %113
  %119 = invoke noundef zeroext i1 %116(ptr noundef nonnull align 8 dereferenceable(16) %114, ptr noundef nonnull align 8 dereferenceable(16) %114, i32 noundef 3)
          to label %123 unwind label %120, !dbg !1944

120:                                              ; preds = %118
  %121 = landingpad { ptr, i32 }
          catch ptr null, !dbg !1944
  %122 = extractvalue { ptr, i32 } %121, 0, !dbg !1944
  call void @__clang_call_terminate(ptr %122) #18, !dbg !1944
  unreachable, !dbg !1944

123:                                              ; preds = %118, %113
  %124 = getelementptr inbounds i8, ptr %114, i64 32, !dbg !1945
    #dbg_value(ptr %124, !1919, !DIExpression(), !1927)
  %125 = icmp eq ptr %124, %109, !dbg !1929
  br i1 %125, label %126, label %113, !dbg !1932, !llvm.loop !1946

126:                                              ; preds = %123
  %127 = load ptr, ptr %5, align 8, !dbg !1948, !tbaa !1895
  br label %128, !dbg !1948

128:                                              ; preds = %126, %108
  %129 = phi ptr [ %127, %126 ], [ %110, %108 ], !dbg !1948
    #dbg_value(ptr %5, !1952, !DIExpression(), !1954)
    #dbg_value(ptr %5, !1955, !DIExpression(), !1960)
    #dbg_value(ptr %129, !1958, !DIExpression(), !1960)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !1959, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 5, DW_OP_shra, DW_OP_stack_value), !1960)
  %130 = icmp eq ptr %129, null, !dbg !1962
  br i1 %130, label %137, label %131, !dbg !1964

131:                                              ; preds = %128
  %132 = getelementptr inbounds i8, ptr %5, i64 16, !dbg !1965
  %133 = load ptr, ptr %132, align 8, !dbg !1965, !tbaa !1700
    #dbg_value(!DIArgList(ptr %133, ptr %129), !1959, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 5, DW_OP_shra, DW_OP_stack_value), !1960)
  %134 = ptrtoint ptr %133 to i64, !dbg !1966
    #dbg_value(!DIArgList(i64 %134, ptr %129), !1959, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 5, DW_OP_shra, DW_OP_stack_value), !1960)
  %135 = ptrtoint ptr %129 to i64, !dbg !1966
    #dbg_value(!DIArgList(i64 %134, i64 %135), !1959, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 5, DW_OP_shra, DW_OP_stack_value), !1960)
  %136 = sub i64 %134, %135, !dbg !1966
    #dbg_value(i64 %136, !1959, !DIExpression(DW_OP_constu, 5, DW_OP_shra, DW_OP_stack_value), !1960)
    #dbg_value(ptr %5, !1967, !DIExpression(), !1972)
    #dbg_value(ptr %129, !1970, !DIExpression(), !1972)
    #dbg_value(i64 %136, !1971, !DIExpression(DW_OP_constu, 5, DW_OP_shra, DW_OP_stack_value), !1972)
    #dbg_value(ptr %5, !1974, !DIExpression(), !1979)
    #dbg_value(ptr %129, !1977, !DIExpression(), !1979)
    #dbg_value(i64 %136, !1978, !DIExpression(DW_OP_constu, 5, DW_OP_shra, DW_OP_stack_value), !1979)
  call void @_ZdlPvm(ptr noundef nonnull %129, i64 noundef %136) #19, !dbg !1981
  br label %137, !dbg !1982

137:                                              ; preds = %3, %128, %131
  %138 = phi double [ %111, %128 ], [ %111, %131 ], [ %0, %3 ]
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %5) #17, !dbg !1983
  ret double %138, !dbg !1983

139:                                              ; preds = %20, %151
  %140 = phi double [ %150, %151 ], [ %0, %20 ]
  %141 = phi ptr [ %152, %151 ], [ %21, %20 ]
    #dbg_value(double %140, !753, !DIExpression(), !1538)
    #dbg_value(ptr %141, !764, !DIExpression(), !1590)
    #dbg_value(ptr %141, !766, !DIExpression(), !1984)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4)
    #dbg_assign(i1 undef, !1466, !DIExpression(), !1536, ptr %4, !DIExpression(), !1985)
    #dbg_value(ptr %141, !1463, !DIExpression(), !1985)
  store double %140, ptr %4, align 8, !tbaa !1608, !DIAssignID !1988
    #dbg_assign(double %140, !1466, !DIExpression(), !1988, ptr %4, !DIExpression(), !1985)
    #dbg_value(ptr %141, !1746, !DIExpression(), !1989)
  %142 = getelementptr inbounds i8, ptr %141, i64 16, !dbg !1992
  %143 = load ptr, ptr %142, align 8, !dbg !1992, !tbaa !1677
  %144 = icmp eq ptr %143, null, !dbg !1992
  br i1 %144, label %145, label %147, !dbg !1993

145:                                              ; preds = %139
  invoke void @_ZSt25__throw_bad_function_callv() #20
          to label %146 unwind label %156, !dbg !1994

146:                                              ; preds = %145
  unreachable, !dbg !1994

147:                                              ; preds = %139
  %148 = getelementptr inbounds i8, ptr %141, i64 24, !dbg !1995
  %149 = load ptr, ptr %148, align 8, !dbg !1995, !tbaa !1673
  %150 = invoke noundef double %149(ptr noundef nonnull align 8 dereferenceable(16) %141, ptr noundef nonnull align 8 dereferenceable(8) %4)
          to label %151 unwind label %154, !dbg !1995

151:                                              ; preds = %147
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4), !dbg !1996
    #dbg_value(double %150, !753, !DIExpression(), !1538)
    #dbg_value(ptr undef, !1997, !DIExpression(), !2000)
  %152 = getelementptr inbounds i8, ptr %141, i64 32, !dbg !2002
    #dbg_value(ptr %152, !764, !DIExpression(), !1590)
    #dbg_value(ptr undef, !1596, !DIExpression(), !1603)
    #dbg_value(ptr undef, !1602, !DIExpression(), !1603)
  %153 = icmp eq ptr %152, %22, !dbg !1605
  br i1 %153, label %105, label %139, !dbg !1606, !llvm.loop !2003

154:                                              ; preds = %147
  %155 = landingpad { ptr, i32 }
          cleanup, !dbg !2006
  br label %158, !dbg !2006

156:                                              ; preds = %145
  %157 = landingpad { ptr, i32 }
          cleanup, !dbg !2006
  br label %158, !dbg !2006

158:                                              ; preds = %154, %156, %66, %101
  %159 = phi { ptr, i32 } [ %58, %66 ], [ %93, %101 ], [ %155, %154 ], [ %157, %156 ]
  call void @_ZNSt6vectorISt8functionIFddEESaIS2_EED2Ev(ptr noundef nonnull align 8 dereferenceable(24) %5) #17, !dbg !1983
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %5) #17, !dbg !1983
  resume { ptr, i32 } %159, !dbg !1983
}

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZNSt6vectorISt8functionIFddEESaIS2_EED2Ev(ptr noundef nonnull align 8 dereferenceable(24) %0) unnamed_addr #3 comdat align 2 personality ptr @__gxx_personality_v0 !dbg !1891 {
    #dbg_value(ptr %0, !1893, !DIExpression(), !2007)
  %2 = load ptr, ptr %0, align 8, !dbg !2008, !tbaa !1895
  %3 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !2009
  %4 = load ptr, ptr %3, align 8, !dbg !2009, !tbaa !1763
    #dbg_value(ptr %2, !1898, !DIExpression(), !2010)
    #dbg_value(ptr %4, !1903, !DIExpression(), !2010)
    #dbg_value(ptr %0, !1904, !DIExpression(), !2010)
    #dbg_value(ptr %2, !1909, !DIExpression(), !2012)
    #dbg_value(ptr %4, !1915, !DIExpression(), !2012)
    #dbg_value(ptr %2, !1919, !DIExpression(), !2014)
    #dbg_value(ptr %4, !1926, !DIExpression(), !2014)
  %5 = icmp eq ptr %2, %4, !dbg !2016
  br i1 %5, label %21, label %6, !dbg !2017

6:                                                ; preds = %1, %16
  %7 = phi ptr [ %17, %16 ], [ %2, %1 ]
    #dbg_value(ptr %7, !1919, !DIExpression(), !2014)
    #dbg_value(ptr %7, !1933, !DIExpression(), !2018)
    #dbg_value(ptr %7, !1765, !DIExpression(), !2020)
  %8 = getelementptr inbounds i8, ptr %7, i64 16, !dbg !2022
  %9 = load ptr, ptr %8, align 8, !dbg !2022, !tbaa !1677
  %10 = icmp eq ptr %9, null, !dbg !2022
  br i1 %10, label %16, label %11, !dbg !2023

11:                                               ; preds = %6
  %12 = invoke noundef zeroext i1 %9(ptr noundef nonnull align 8 dereferenceable(16) %7, ptr noundef nonnull align 8 dereferenceable(16) %7, i32 noundef 3)
          to label %16 unwind label %13, !dbg !2024

13:                                               ; preds = %11
  %14 = landingpad { ptr, i32 }
          catch ptr null, !dbg !2024
  %15 = extractvalue { ptr, i32 } %14, 0, !dbg !2024
  tail call void @__clang_call_terminate(ptr %15) #18, !dbg !2024
  unreachable, !dbg !2024

16:                                               ; preds = %11, %6
  %17 = getelementptr inbounds i8, ptr %7, i64 32, !dbg !2025
    #dbg_value(ptr %17, !1919, !DIExpression(), !2014)
  %18 = icmp eq ptr %17, %4, !dbg !2016
  br i1 %18, label %19, label %6, !dbg !2017, !llvm.loop !2026

19:                                               ; preds = %16
  %20 = load ptr, ptr %0, align 8, !dbg !2028, !tbaa !1895
  br label %21, !dbg !2028

21:                                               ; preds = %19, %1
  %22 = phi ptr [ %20, %19 ], [ %2, %1 ], !dbg !2028
    #dbg_value(ptr %0, !1952, !DIExpression(), !2030)
    #dbg_value(ptr %0, !1955, !DIExpression(), !2031)
    #dbg_value(ptr %22, !1958, !DIExpression(), !2031)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !1959, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 5, DW_OP_shra, DW_OP_stack_value), !2031)
  %23 = icmp eq ptr %22, null, !dbg !2033
  br i1 %23, label %30, label %24, !dbg !2034

24:                                               ; preds = %21
  %25 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !2035
  %26 = load ptr, ptr %25, align 8, !dbg !2035, !tbaa !1700
    #dbg_value(!DIArgList(ptr %26, ptr %22), !1959, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 5, DW_OP_shra, DW_OP_stack_value), !2031)
  %27 = ptrtoint ptr %26 to i64, !dbg !2036
    #dbg_value(!DIArgList(i64 %27, ptr %22), !1959, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 5, DW_OP_shra, DW_OP_stack_value), !2031)
  %28 = ptrtoint ptr %22 to i64, !dbg !2036
    #dbg_value(!DIArgList(i64 %27, i64 %28), !1959, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 5, DW_OP_shra, DW_OP_stack_value), !2031)
  %29 = sub i64 %27, %28, !dbg !2036
    #dbg_value(i64 %29, !1959, !DIExpression(DW_OP_constu, 5, DW_OP_shra, DW_OP_stack_value), !2031)
    #dbg_value(ptr %0, !1967, !DIExpression(), !2037)
    #dbg_value(ptr %22, !1970, !DIExpression(), !2037)
    #dbg_value(i64 %29, !1971, !DIExpression(DW_OP_constu, 5, DW_OP_shra, DW_OP_stack_value), !2037)
    #dbg_value(ptr %0, !1974, !DIExpression(), !2039)
    #dbg_value(ptr %22, !1977, !DIExpression(), !2039)
    #dbg_value(i64 %29, !1978, !DIExpression(DW_OP_constu, 5, DW_OP_shra, DW_OP_stack_value), !2039)
  tail call void @_ZdlPvm(ptr noundef nonnull %22, i64 noundef %29) #19, !dbg !2041
  br label %30, !dbg !2042

30:                                               ; preds = %21, %24
  ret void, !dbg !2043
}

; Function Attrs: mustprogress uwtable
define dso_local noundef double @function_with_large_capture(ptr nocapture noundef readonly %0, double noundef %1) local_unnamed_addr #2 personality ptr @__gxx_personality_v0 !dbg !801 {
    #dbg_value(ptr %0, !805, !DIExpression(), !2044)
    #dbg_value(double %1, !806, !DIExpression(), !2044)
    #dbg_value(double poison, !807, !DIExpression(), !2044)
    #dbg_value(double poison, !808, !DIExpression(), !2044)
  %3 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !2045
    #dbg_value(double poison, !809, !DIExpression(), !2044)
    #dbg_value(double poison, !810, !DIExpression(), !2044)
    #dbg_value(ptr undef, !2046, !DIExpression(), !2056)
    #dbg_value(ptr undef, !2055, !DIExpression(), !2056)
    #dbg_value(ptr undef, !2058, !DIExpression(), !2077)
    #dbg_value(ptr undef, !2076, !DIExpression(), !2077)
    #dbg_value(ptr undef, !2082, !DIExpression(), !2090)
    #dbg_value(ptr undef, !2088, !DIExpression(), !2090)
    #dbg_value(i64 0, !811, !DIExpression(), !2044)
    #dbg_assign(i8 0, !811, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2092, ptr undef, !DIExpression(), !2044)
    #dbg_assign(i8 0, !811, !DIExpression(DW_OP_LLVM_fragment, 128, 128), !2093, ptr undef, !DIExpression(), !2044)
  %4 = tail call noalias noundef nonnull dereferenceable(32) ptr @_Znwm(i64 noundef 32) #21, !dbg !2094
  %5 = load <2 x double>, ptr %0, align 8, !dbg !2095, !tbaa !1608
  store <2 x double> %5, ptr %4, align 16, !dbg !2096, !tbaa !1608
  %6 = getelementptr inbounds i8, ptr %4, i64 16, !dbg !2096
  %7 = load <2 x double>, ptr %3, align 8, !dbg !2045, !tbaa !1608
  store <2 x double> %7, ptr %6, align 16, !dbg !2096, !tbaa !1608
    #dbg_value(ptr %4, !811, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2044)
    #dbg_value(ptr poison, !811, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !2044)
    #dbg_value(ptr poison, !811, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !2044)
    #dbg_value(ptr poison, !2097, !DIExpression(), !2101)
    #dbg_value(ptr undef, !2100, !DIExpression(), !2101)
    #dbg_value(ptr poison, !2103, !DIExpression(), !2115)
    #dbg_value(ptr undef, !2113, !DIExpression(), !2115)
    #dbg_value(i32 2, !2114, !DIExpression(), !2115)
    #dbg_value(ptr poison, !2120, !DIExpression(), !2130)
    #dbg_value(ptr %4, !2129, !DIExpression(), !2130)
    #dbg_value(ptr poison, !2140, !DIExpression(), !2148)
    #dbg_value(ptr %4, !2146, !DIExpression(), !2148)
  %8 = invoke noalias noundef nonnull dereferenceable(32) ptr @_Znwm(i64 noundef 32) #21
          to label %9 unwind label %30, !dbg !2150

9:                                                ; preds = %2
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(32) %8, ptr noundef nonnull readonly align 8 dereferenceable(32) %4, i64 32, i1 false), !dbg !2151, !tbaa.struct !2152
    #dbg_assign(ptr poison, !812, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2153, ptr undef, !DIExpression(), !2044)
    #dbg_assign(ptr poison, !812, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !2154, ptr poison, !DIExpression(), !2044)
    #dbg_assign(ptr poison, !812, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !2155, ptr poison, !DIExpression(), !2044)
    #dbg_value(ptr poison, !1463, !DIExpression(), !2156)
    #dbg_value(double %1, !1466, !DIExpression(), !2156)
    #dbg_value(ptr poison, !2158, !DIExpression(), !2162)
    #dbg_value(ptr undef, !2161, !DIExpression(), !2162)
    #dbg_value(ptr %8, !825, !DIExpression(), !2164)
    #dbg_value(ptr undef, !826, !DIExpression(), !2164)
    #dbg_value(ptr %8, !2166, !DIExpression(), !2175)
    #dbg_value(ptr undef, !2172, !DIExpression(), !2175)
    #dbg_value(ptr %8, !2178, !DIExpression(), !2186)
    #dbg_value(double %1, !2185, !DIExpression(), !2186)
  %10 = load double, ptr %8, align 8, !dbg !2188, !tbaa !2189
  %11 = getelementptr inbounds i8, ptr %8, i64 8, !dbg !2191
  %12 = load double, ptr %11, align 8, !dbg !2191, !tbaa !2192
  %13 = getelementptr inbounds i8, ptr %8, i64 16, !dbg !2193
  %14 = load double, ptr %13, align 8, !dbg !2193, !tbaa !2194
  %15 = getelementptr inbounds i8, ptr %8, i64 24, !dbg !2195
  %16 = load double, ptr %15, align 8, !dbg !2195, !tbaa !2196
    #dbg_value(ptr undef, !1463, !DIExpression(), !2197)
    #dbg_value(double 5.000000e-01, !1466, !DIExpression(), !2197)
    #dbg_value(ptr undef, !2158, !DIExpression(), !2199)
    #dbg_value(ptr undef, !2161, !DIExpression(), !2199)
    #dbg_value(ptr %4, !825, !DIExpression(), !2201)
    #dbg_value(ptr undef, !826, !DIExpression(), !2201)
    #dbg_value(ptr %4, !2166, !DIExpression(), !2203)
    #dbg_value(ptr undef, !2172, !DIExpression(), !2203)
    #dbg_value(ptr %4, !2178, !DIExpression(), !2205)
    #dbg_value(double 5.000000e-01, !2185, !DIExpression(), !2205)
    #dbg_value(ptr poison, !1765, !DIExpression(), !2207)
    #dbg_value(ptr poison, !2103, !DIExpression(), !2209)
    #dbg_value(ptr poison, !2113, !DIExpression(), !2209)
    #dbg_value(i32 3, !2114, !DIExpression(), !2209)
    #dbg_value(ptr poison, !2211, !DIExpression(), !2215)
  tail call void @_ZdlPvm(ptr noundef nonnull %8, i64 noundef 32) #19, !dbg !2218
    #dbg_value(ptr undef, !1765, !DIExpression(), !2219)
    #dbg_value(ptr undef, !2103, !DIExpression(), !2221)
    #dbg_value(ptr undef, !2113, !DIExpression(), !2221)
    #dbg_value(i32 3, !2114, !DIExpression(), !2221)
    #dbg_value(ptr undef, !2211, !DIExpression(), !2223)
  tail call void @_ZdlPvm(ptr noundef nonnull %4, i64 noundef 32) #19, !dbg !2226
  %17 = insertelement <2 x double> %5, double %10, i64 1, !dbg !2227
  %18 = insertelement <2 x double> <double 5.000000e-01, double poison>, double %1, i64 1, !dbg !2227
  %19 = shufflevector <2 x double> %5, <2 x double> poison, <2 x i32> <i32 1, i32 poison>, !dbg !2227
  %20 = insertelement <2 x double> %19, double %12, i64 1, !dbg !2227
  %21 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %17, <2 x double> %18, <2 x double> %20), !dbg !2227
  %22 = insertelement <2 x double> %7, double %14, i64 1, !dbg !2228
  %23 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %21, <2 x double> %18, <2 x double> %22), !dbg !2228
  %24 = shufflevector <2 x double> %7, <2 x double> poison, <2 x i32> <i32 1, i32 poison>, !dbg !2229
  %25 = insertelement <2 x double> %24, double %16, i64 1, !dbg !2229
  %26 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %23, <2 x double> %18, <2 x double> %25), !dbg !2229
  %27 = shufflevector <2 x double> %26, <2 x double> poison, <2 x i32> <i32 1, i32 poison>, !dbg !2230
  %28 = fmul <2 x double> %26, %27, !dbg !2230
  %29 = extractelement <2 x double> %28, i64 0, !dbg !2230
  ret double %29, !dbg !2231

30:                                               ; preds = %2
  %31 = landingpad { ptr, i32 }
          cleanup, !dbg !2232
    #dbg_value(ptr poison, !1765, !DIExpression(), !2233)
    #dbg_value(ptr undef, !1765, !DIExpression(), !2235)
    #dbg_value(ptr undef, !2103, !DIExpression(), !2237)
    #dbg_value(ptr undef, !2113, !DIExpression(), !2237)
    #dbg_value(i32 3, !2114, !DIExpression(), !2237)
    #dbg_value(ptr undef, !2211, !DIExpression(), !2239)
  tail call void @_ZdlPvm(ptr noundef nonnull %4, i64 noundef 32) #19, !dbg !2242
  resume { ptr, i32 } %31, !dbg !2231
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @captured_by_reference(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #4 !dbg !2243 {
    #dbg_value(ptr %0, !2247, !DIExpression(), !2258)
    #dbg_value(i32 %1, !2248, !DIExpression(), !2258)
    #dbg_value(double 0.000000e+00, !2249, !DIExpression(), !2258)
    #dbg_value(double 0.000000e+00, !2250, !DIExpression(), !2258)
    #dbg_value(ptr undef, !2251, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2258)
    #dbg_value(ptr undef, !2251, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2258)
    #dbg_value(i32 0, !2256, !DIExpression(), !2259)
  %3 = icmp sgt i32 %1, 0, !dbg !2260
  br i1 %3, label %4, label %25, !dbg !2262

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !2260
  %6 = and i64 %5, 1, !dbg !2262
  %7 = icmp eq i32 %1, 1, !dbg !2262
  br i1 %7, label %12, label %8, !dbg !2262

8:                                                ; preds = %4
  %9 = and i64 %5, 2147483646, !dbg !2262
  br label %27, !dbg !2262

10:                                               ; preds = %27
  %11 = fadd double %43, 1.000000e+00, !dbg !2263
  br label %12, !dbg !2262

12:                                               ; preds = %10, %4
  %13 = phi double [ poison, %4 ], [ %46, %10 ]
  %14 = phi i64 [ 0, %4 ], [ %47, %10 ]
  %15 = phi double [ 1.000000e+00, %4 ], [ %11, %10 ]
  %16 = phi double [ 0.000000e+00, %4 ], [ %46, %10 ]
  %17 = icmp eq i64 %6, 0, !dbg !2262
  br i1 %17, label %25, label %18, !dbg !2262

18:                                               ; preds = %12
    #dbg_value(i64 %14, !2256, !DIExpression(), !2259)
    #dbg_value(double %15, !2250, !DIExpression(), !2258)
    #dbg_value(double %16, !2249, !DIExpression(), !2258)
  %19 = getelementptr inbounds double, ptr %0, i64 %14, !dbg !2276
  %20 = load double, ptr %19, align 8, !dbg !2276, !tbaa !1608
    #dbg_value(ptr undef, !2271, !DIExpression(), !2277)
    #dbg_value(double %20, !2273, !DIExpression(), !2277)
  %21 = tail call double @llvm.fmuladd.f64(double %20, double %20, double %16), !dbg !2278
    #dbg_value(double %21, !2249, !DIExpression(), !2258)
    #dbg_value(double %15, !2250, !DIExpression(), !2258)
  %22 = fdiv double 1.000000e+00, %15, !dbg !2279
  %23 = fadd double %22, 1.000000e+00, !dbg !2280
  %24 = fmul double %23, %21, !dbg !2281
    #dbg_value(double %24, !2249, !DIExpression(), !2258)
    #dbg_value(i64 %14, !2256, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !2259)
  br label %25, !dbg !2282

25:                                               ; preds = %18, %12, %2
  %26 = phi double [ 0.000000e+00, %2 ], [ %13, %12 ], [ %24, %18 ], !dbg !2258
  ret double %26, !dbg !2282

27:                                               ; preds = %27, %8
  %28 = phi i64 [ 0, %8 ], [ %47, %27 ]
  %29 = phi double [ 0.000000e+00, %8 ], [ %43, %27 ]
  %30 = phi double [ 0.000000e+00, %8 ], [ %46, %27 ]
  %31 = phi i64 [ 0, %8 ], [ %48, %27 ]
    #dbg_value(i64 %28, !2256, !DIExpression(), !2259)
    #dbg_value(double %29, !2250, !DIExpression(), !2258)
    #dbg_value(double %30, !2249, !DIExpression(), !2258)
  %32 = getelementptr inbounds double, ptr %0, i64 %28, !dbg !2276
  %33 = load double, ptr %32, align 8, !dbg !2276, !tbaa !1608
    #dbg_value(ptr undef, !2271, !DIExpression(), !2277)
    #dbg_value(double %33, !2273, !DIExpression(), !2277)
  %34 = tail call double @llvm.fmuladd.f64(double %33, double %33, double %30), !dbg !2278
    #dbg_value(double %34, !2249, !DIExpression(), !2258)
  %35 = fadd double %29, 1.000000e+00, !dbg !2263
    #dbg_value(double %35, !2250, !DIExpression(), !2258)
  %36 = fdiv double 1.000000e+00, %35, !dbg !2279
  %37 = fadd double %36, 1.000000e+00, !dbg !2280
  %38 = fmul double %37, %34, !dbg !2281
    #dbg_value(double %38, !2249, !DIExpression(), !2258)
  %39 = or disjoint i64 %28, 1, !dbg !2283
    #dbg_value(i64 %39, !2256, !DIExpression(), !2259)
  %40 = getelementptr inbounds double, ptr %0, i64 %39, !dbg !2276
  %41 = load double, ptr %40, align 8, !dbg !2276, !tbaa !1608
    #dbg_value(double %41, !2273, !DIExpression(), !2277)
  %42 = tail call double @llvm.fmuladd.f64(double %41, double %41, double %38), !dbg !2278
    #dbg_value(double %42, !2249, !DIExpression(), !2258)
  %43 = fadd double %35, 1.000000e+00, !dbg !2263
    #dbg_value(double %43, !2250, !DIExpression(), !2258)
  %44 = fdiv double 1.000000e+00, %43, !dbg !2279
  %45 = fadd double %44, 1.000000e+00, !dbg !2280
  %46 = fmul double %45, %42, !dbg !2281
    #dbg_value(double %46, !2249, !DIExpression(), !2258)
  %47 = add nuw nsw i64 %28, 2, !dbg !2283
    #dbg_value(i64 %47, !2256, !DIExpression(), !2259)
  %48 = add i64 %31, 2, !dbg !2262
  %49 = icmp eq i64 %48, %9, !dbg !2262
  br i1 %49, label %10, label %27, !dbg !2262, !llvm.loop !2284
}

; Function Attrs: mustprogress uwtable
define dso_local noundef double @recursive_function_object(double noundef %0, i32 noundef %1) local_unnamed_addr #2 personality ptr @__gxx_personality_v0 !dbg !840 {
  %3 = alloca double, align 8, !DIAssignID !2286
    #dbg_assign(i1 undef, !2287, !DIExpression(), !2286, ptr %3, !DIExpression(), !2293)
  %4 = alloca i32, align 4, !DIAssignID !2353
  %5 = alloca double, align 8, !DIAssignID !2354
    #dbg_assign(i1 undef, !844, !DIExpression(), !2354, ptr %5, !DIExpression(), !2355)
  %6 = alloca %"class.std::function.4", align 8, !DIAssignID !2356
    #dbg_assign(i1 undef, !846, !DIExpression(), !2356, ptr %6, !DIExpression(), !2355)
  store double %0, ptr %5, align 8, !tbaa !1608, !DIAssignID !2357
    #dbg_assign(double %0, !844, !DIExpression(), !2357, ptr %5, !DIExpression(), !2355)
    #dbg_value(i32 %1, !845, !DIExpression(), !2355)
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %6) #17, !dbg !2358
    #dbg_value(ptr %6, !2359, !DIExpression(), !2369)
    #dbg_value(ptr undef, !2367, !DIExpression(), !2369)
    #dbg_value(ptr %6, !1630, !DIExpression(), !2371)
  %7 = getelementptr inbounds i8, ptr %6, i64 16, !dbg !2373
  %8 = getelementptr inbounds i8, ptr %6, i64 24, !dbg !2374
    #dbg_value(ptr %6, !2375, !DIExpression(), !2384)
    #dbg_value(ptr undef, !2383, !DIExpression(), !2384)
    #dbg_value(ptr %6, !2389, !DIExpression(), !2397)
    #dbg_value(ptr undef, !2395, !DIExpression(), !2397)
    #dbg_assign(i8 0, !846, !DIExpression(), !2399, ptr %6, !DIExpression(), !2355)
  store ptr %6, ptr %6, align 8, !dbg !2400, !tbaa !1580, !DIAssignID !2401
  %9 = getelementptr inbounds i8, ptr %6, i64 8, !dbg !2400
  store ptr %5, ptr %9, align 8, !dbg !2400, !tbaa !1580, !DIAssignID !2402
    #dbg_assign(ptr %6, !846, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2401, ptr %6, !DIExpression(), !2355)
    #dbg_assign(ptr %5, !846, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2402, ptr %9, !DIExpression(), !2355)
  store ptr @"_ZNSt17_Function_handlerIFddiEZ25recursive_function_objectE3$_0E9_M_invokeERKSt9_Any_dataOdOi", ptr %8, align 8, !dbg !2403, !tbaa !2404, !DIAssignID !2406
    #dbg_assign(ptr @"_ZNSt17_Function_handlerIFddiEZ25recursive_function_objectE3$_0E9_M_invokeERKSt9_Any_dataOdOi", !846, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !2406, ptr %8, !DIExpression(), !2355)
  store ptr @"_ZNSt17_Function_handlerIFddiEZ25recursive_function_objectE3$_0E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", ptr %7, align 8, !dbg !2407, !tbaa !1677, !DIAssignID !2408
    #dbg_assign(ptr @"_ZNSt17_Function_handlerIFddiEZ25recursive_function_objectE3$_0E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", !846, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !2408, ptr %7, !DIExpression(), !2355)
    #dbg_value(ptr %6, !2290, !DIExpression(), !2409)
    #dbg_value(double %0, !2287, !DIExpression(), !2409)
    #dbg_value(i32 %1, !2292, !DIExpression(), !2409)
    #dbg_value(ptr %6, !2333, !DIExpression(), !2410)
    #dbg_value(ptr undef, !2334, !DIExpression(), !2410)
    #dbg_value(ptr undef, !2335, !DIExpression(), !2410)
    #dbg_value(ptr %6, !919, !DIExpression(), !2411)
    #dbg_value(ptr undef, !920, !DIExpression(), !2411)
    #dbg_value(ptr undef, !921, !DIExpression(), !2411)
    #dbg_value(ptr %6, !2306, !DIExpression(), !2412)
    #dbg_value(ptr undef, !2307, !DIExpression(), !2412)
    #dbg_value(ptr undef, !2308, !DIExpression(), !2412)
    #dbg_value(ptr %6, !2297, !DIExpression(), !2413)
    #dbg_value(double %0, !2298, !DIExpression(), !2413)
    #dbg_value(i32 %1, !2299, !DIExpression(), !2413)
  %10 = icmp eq i32 %1, 0, !dbg !2414
  br i1 %10, label %35, label %11, !dbg !2415

11:                                               ; preds = %2
  %12 = fmul double %0, %0, !dbg !2416
    #dbg_value(ptr %6, !2290, !DIExpression(), !2417)
    #dbg_value(double %12, !2287, !DIExpression(), !2417)
    #dbg_value(i32 %1, !2292, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !2417)
    #dbg_value(ptr %6, !2333, !DIExpression(), !2418)
    #dbg_value(ptr undef, !2334, !DIExpression(), !2418)
    #dbg_value(ptr undef, !2335, !DIExpression(), !2418)
    #dbg_value(ptr %6, !919, !DIExpression(), !2419)
    #dbg_value(ptr undef, !920, !DIExpression(), !2419)
    #dbg_value(ptr undef, !921, !DIExpression(), !2419)
    #dbg_value(ptr %6, !2306, !DIExpression(), !2420)
    #dbg_value(ptr undef, !2307, !DIExpression(), !2420)
    #dbg_value(ptr undef, !2308, !DIExpression(), !2420)
    #dbg_value(ptr %6, !2297, !DIExpression(), !2421)
    #dbg_value(double %12, !2298, !DIExpression(), !2421)
    #dbg_value(i32 %1, !2299, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !2421)
  %13 = fmul double %12, %0, !dbg !2422
  switch i32 %1, label %17 [
    i32 1, label %35
    i32 2, label %14
  ], !dbg !2423

14:                                               ; preds = %11
  %15 = fmul double %12, %13, !dbg !2424
  %16 = fmul double %15, %0, !dbg !2425
    #dbg_value(ptr %6, !1765, !DIExpression(), !2426)
  br label %35, !dbg !2428

17:                                               ; preds = %11
  %18 = fmul double %13, %0, !dbg !2429
    #dbg_value(ptr %6, !2290, !DIExpression(), !2430)
    #dbg_value(double %18, !2287, !DIExpression(), !2430)
    #dbg_value(i32 %1, !2292, !DIExpression(DW_OP_constu, 3, DW_OP_minus, DW_OP_stack_value), !2430)
    #dbg_value(ptr %6, !2333, !DIExpression(), !2431)
    #dbg_value(ptr undef, !2334, !DIExpression(), !2431)
    #dbg_value(ptr undef, !2335, !DIExpression(), !2431)
    #dbg_value(ptr %6, !919, !DIExpression(), !2432)
    #dbg_value(ptr undef, !920, !DIExpression(), !2432)
    #dbg_value(ptr undef, !921, !DIExpression(), !2432)
    #dbg_value(ptr %6, !2306, !DIExpression(), !2433)
    #dbg_value(ptr undef, !2307, !DIExpression(), !2433)
    #dbg_value(ptr undef, !2308, !DIExpression(), !2433)
    #dbg_value(ptr %6, !2297, !DIExpression(), !2434)
    #dbg_value(double %18, !2298, !DIExpression(), !2434)
    #dbg_value(i32 %1, !2299, !DIExpression(DW_OP_constu, 3, DW_OP_minus, DW_OP_stack_value), !2434)
  %19 = icmp eq i32 %1, 3, !dbg !2435
  br i1 %19, label %20, label %24, !dbg !2436

20:                                               ; preds = %17
  %21 = fmul double %13, %18, !dbg !2437
  %22 = fmul double %12, %21, !dbg !2424
  %23 = fmul double %22, %0, !dbg !2425
    #dbg_value(ptr %6, !1765, !DIExpression(), !2426)
  br label %35, !dbg !2428

24:                                               ; preds = %17
  %25 = fmul double %18, %0, !dbg !2438
  %26 = add nsw i32 %1, -4, !dbg !2439
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %4)
    #dbg_assign(i1 undef, !2292, !DIExpression(), !2353, ptr %4, !DIExpression(), !2293)
    #dbg_value(ptr %6, !2290, !DIExpression(), !2293)
  store double %25, ptr %3, align 8, !tbaa !1608, !DIAssignID !2440
    #dbg_assign(double %25, !2287, !DIExpression(), !2440, ptr %3, !DIExpression(), !2293)
  store i32 %26, ptr %4, align 4, !tbaa !1836, !DIAssignID !2441
    #dbg_assign(i32 %26, !2292, !DIExpression(), !2441, ptr %4, !DIExpression(), !2293)
  %27 = invoke noundef double @"_ZNSt17_Function_handlerIFddiEZ25recursive_function_objectE3$_0E9_M_invokeERKSt9_Any_dataOdOi"(ptr noundef nonnull align 8 dereferenceable(16) %6, ptr noundef nonnull align 8 dereferenceable(8) %3, ptr noundef nonnull align 4 dereferenceable(4) %4)
          to label %28 unwind label %44, !dbg !2442

28:                                               ; preds = %24
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3), !dbg !2443
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4), !dbg !2443
  %29 = fmul double %18, %27, !dbg !2444
  %30 = load ptr, ptr %7, align 8, !dbg !2445, !tbaa !1677
  %31 = fmul double %13, %29, !dbg !2437
  %32 = fmul double %12, %31, !dbg !2424
  %33 = fmul double %32, %0, !dbg !2425
    #dbg_value(ptr %6, !1765, !DIExpression(), !2426)
  %34 = icmp eq ptr %30, null, !dbg !2445
  br i1 %34, label %42, label %35, !dbg !2428

35:                                               ; preds = %20, %14, %11, %2, %28
  %36 = phi double [ %33, %28 ], [ %0, %2 ], [ %13, %11 ], [ %16, %14 ], [ %23, %20 ]
  %37 = phi ptr [ %30, %28 ], [ @"_ZNSt17_Function_handlerIFddiEZ25recursive_function_objectE3$_0E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", %2 ], [ @"_ZNSt17_Function_handlerIFddiEZ25recursive_function_objectE3$_0E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", %11 ], [ @"_ZNSt17_Function_handlerIFddiEZ25recursive_function_objectE3$_0E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", %14 ], [ @"_ZNSt17_Function_handlerIFddiEZ25recursive_function_objectE3$_0E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", %20 ]
  %38 = invoke noundef zeroext i1 %37(ptr noundef nonnull align 8 dereferenceable(16) %6, ptr noundef nonnull align 8 dereferenceable(16) %6, i32 noundef 3)
          to label %42 unwind label %39, !dbg !2446

39:                                               ; preds = %35
  %40 = landingpad { ptr, i32 }
          catch ptr null, !dbg !2446
  %41 = extractvalue { ptr, i32 } %40, 0, !dbg !2446
  call void @__clang_call_terminate(ptr %41) #18, !dbg !2446
  unreachable, !dbg !2446

42:                                               ; preds = %28, %35
  %43 = phi double [ %33, %28 ], [ %36, %35 ]
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %6) #17, !dbg !2447
  ret double %43, !dbg !2447

44:                                               ; preds = %24
  %45 = landingpad { ptr, i32 }
          cleanup, !dbg !2447
    #dbg_value(ptr %6, !1765, !DIExpression(), !2448)
  %46 = load ptr, ptr %7, align 8, !dbg !2450, !tbaa !1677
  %47 = icmp eq ptr %46, null, !dbg !2450
  br i1 %47, label %53, label %48, !dbg !2451

48:                                               ; preds = %44
  %49 = invoke noundef zeroext i1 %46(ptr noundef nonnull align 8 dereferenceable(16) %6, ptr noundef nonnull align 8 dereferenceable(16) %6, i32 noundef 3)
          to label %53 unwind label %50, !dbg !2452

50:                                               ; preds = %48
  %51 = landingpad { ptr, i32 }
          catch ptr null, !dbg !2452
  %52 = extractvalue { ptr, i32 } %51, 0, !dbg !2452
  call void @__clang_call_terminate(ptr %52) #18, !dbg !2452
  unreachable, !dbg !2452

53:                                               ; preds = %44, %48
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %6) #17, !dbg !2447
  resume { ptr, i32 } %45, !dbg !2447
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @secant_after_bisection(double noundef %0) local_unnamed_addr #0 !dbg !2453 {
    #dbg_value(double %0, !2455, !DIExpression(), !2456)
    #dbg_value(double %0, !2457, !DIExpression(), !2474)
    #dbg_value(double 0.000000e+00, !2465, !DIExpression(), !2474)
    #dbg_value(double %0, !2466, !DIExpression(), !2474)
    #dbg_value(i32 0, !2467, !DIExpression(), !2476)
  %2 = fneg double %0
    #dbg_value(double 0.000000e+00, !2465, !DIExpression(), !2474)
    #dbg_value(i32 0, !2467, !DIExpression(), !2476)
    #dbg_value(double %0, !2466, !DIExpression(), !2474)
    #dbg_value(double 0.000000e+00, !2465, !DIExpression(), !2474)
    #dbg_value(i32 0, !2467, !DIExpression(), !2476)
    #dbg_value(double %0, !2466, !DIExpression(), !2474)
  %3 = fadd double %0, 0.000000e+00, !dbg !2477
  %4 = fmul double %3, 5.000000e-01, !dbg !2478
    #dbg_value(double %4, !2469, !DIExpression(), !2479)
    #dbg_value(ptr undef, !2480, !DIExpression(), !2490)
    #dbg_value(double %4, !2488, !DIExpression(), !2490)
  %5 = tail call noundef double @llvm.fmuladd.f64(double %4, double %4, double %2), !dbg !2492
  %6 = fcmp ogt double %5, 0.000000e+00, !dbg !2493
  %7 = select i1 %6, double %4, double %0, !dbg !2494
  %8 = select i1 %6, double 0.000000e+00, double %4, !dbg !2494
    #dbg_value(double %8, !2465, !DIExpression(), !2474)
    #dbg_value(double %7, !2466, !DIExpression(), !2474)
    #dbg_value(i32 1, !2467, !DIExpression(), !2476)
  %9 = fadd double %7, %8, !dbg !2477
  %10 = fmul double %9, 5.000000e-01, !dbg !2478
    #dbg_value(double %10, !2469, !DIExpression(), !2479)
    #dbg_value(double %10, !2488, !DIExpression(), !2490)
  %11 = tail call noundef double @llvm.fmuladd.f64(double %10, double %10, double %2), !dbg !2492
  %12 = fcmp ogt double %11, 0.000000e+00, !dbg !2493
  %13 = select i1 %12, double %10, double %7, !dbg !2494
  %14 = select i1 %12, double %8, double %10, !dbg !2494
    #dbg_value(double %14, !2465, !DIExpression(), !2474)
    #dbg_value(double %13, !2466, !DIExpression(), !2474)
    #dbg_value(i32 2, !2467, !DIExpression(), !2476)
  %15 = fadd double %13, %14, !dbg !2477
  %16 = fmul double %15, 5.000000e-01, !dbg !2478
    #dbg_value(double %16, !2469, !DIExpression(), !2479)
    #dbg_value(double %16, !2488, !DIExpression(), !2490)
  %17 = tail call noundef double @llvm.fmuladd.f64(double %16, double %16, double %2), !dbg !2492
  %18 = fcmp ogt double %17, 0.000000e+00, !dbg !2493
  %19 = select i1 %18, double %16, double %13, !dbg !2494
  %20 = select i1 %18, double %14, double %16, !dbg !2494
    #dbg_value(double %20, !2465, !DIExpression(), !2474)
    #dbg_value(double %19, !2466, !DIExpression(), !2474)
    #dbg_value(i32 3, !2467, !DIExpression(), !2476)
    #dbg_value(ptr undef, !2480, !DIExpression(), !2495)
    #dbg_value(double %20, !2488, !DIExpression(), !2495)
  %21 = tail call noundef double @llvm.fmuladd.f64(double %20, double %20, double %2), !dbg !2497
    #dbg_value(ptr undef, !2480, !DIExpression(), !2498)
    #dbg_value(double %19, !2488, !DIExpression(), !2498)
  %22 = tail call noundef double @llvm.fmuladd.f64(double %19, double %19, double %2), !dbg !2500
    #dbg_value(ptr undef, !2480, !DIExpression(), !2501)
    #dbg_value(double %20, !2488, !DIExpression(), !2501)
  %23 = fsub double %22, %21, !dbg !2503
  %24 = fsub double %19, %20, !dbg !2504
  %25 = fneg double %21, !dbg !2505
  %26 = fdiv double %25, %23, !dbg !2505
  %27 = tail call noundef double @llvm.fmuladd.f64(double %26, double %24, double %20), !dbg !2505
  ret double %27, !dbg !2506
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @returned_closure(double noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !2507 {
    #dbg_value(double %0, !2509, !DIExpression(), !2515)
    #dbg_value(double %1, !2510, !DIExpression(), !2515)
  %3 = fmul double %0, %1, !dbg !2516
    #dbg_value(ptr undef, !2517, !DIExpression(), !2534)
    #dbg_value(double %3, !2532, !DIExpression(), !2534)
    #dbg_value(ptr undef, !2536, !DIExpression(), !2546)
    #dbg_value(double %3, !2544, !DIExpression(), !2546)
  %4 = tail call noundef double @llvm.fmuladd.f64(double %1, double %3, double %1), !dbg !2548
    #dbg_value(ptr undef, !2536, !DIExpression(), !2549)
    #dbg_value(double %4, !2544, !DIExpression(), !2549)
  %5 = tail call noundef double @llvm.fmuladd.f64(double %0, double %4, double %0), !dbg !2551
  ret double %5, !dbg !2552
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
declare !dbg !2553 void @_ZSt25__throw_bad_function_callv() local_unnamed_addr #9

; Function Attrs: nobuiltin nounwind
declare void @_ZdlPvm(ptr noundef, i64 noundef) local_unnamed_addr #10

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local void @_ZNSt6vectorISt8functionIFddEESaIS2_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_(ptr noundef nonnull align 8 dereferenceable(24) %0, ptr %1, ptr noundef nonnull align 8 dereferenceable(32) %2) local_unnamed_addr #2 comdat align 2 personality ptr @__gxx_personality_v0 !dbg !2555 {
    #dbg_value(ptr %1, !2561, !DIExpression(), !2570)
    #dbg_value(ptr %0, !2560, !DIExpression(), !2570)
    #dbg_value(ptr %2, !2562, !DIExpression(), !2570)
    #dbg_value(ptr %0, !2571, !DIExpression(), !2578)
    #dbg_value(i64 1, !2574, !DIExpression(), !2578)
    #dbg_value(ptr @.str, !2575, !DIExpression(), !2578)
    #dbg_value(ptr %0, !2580, !DIExpression(), !2583)
  %4 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !2586
  %5 = load ptr, ptr %4, align 8, !dbg !2586, !tbaa !1763
  %6 = load ptr, ptr %0, align 8, !dbg !2587, !tbaa !1580
  %7 = ptrtoint ptr %5 to i64, !dbg !2588
  %8 = ptrtoint ptr %6 to i64, !dbg !2588
  %9 = sub i64 %7, %8, !dbg !2588
  %10 = icmp eq i64 %9, 9223372036854775776, !dbg !2589
  br i1 %10, label %11, label %12, !dbg !2590

11:                                               ; preds = %3
  tail call void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str) #20, !dbg !2591
  unreachable, !dbg !2591

12:                                               ; preds = %3
  %13 = ashr exact i64 %9, 5, !dbg !2588
    #dbg_value(ptr %0, !2580, !DIExpression(), !2592)
    #dbg_value(ptr %0, !2580, !DIExpression(), !2594)
  %14 = tail call i64 @llvm.umax.i64(i64 %13, i64 1), !dbg !2596
  %15 = add nsw i64 %14, %13, !dbg !2597
    #dbg_value(i64 %15, !2576, !DIExpression(), !2578)
    #dbg_value(ptr %0, !2580, !DIExpression(), !2598)
  %16 = icmp ult i64 %15, %13, !dbg !2600
  %17 = tail call i64 @llvm.umin.i64(i64 %15, i64 288230376151711743), !dbg !2601
  %18 = select i1 %16, i64 288230376151711743, i64 %17, !dbg !2601
    #dbg_value(i64 %18, !2563, !DIExpression(), !2570)
    #dbg_value(ptr %6, !2565, !DIExpression(), !2570)
    #dbg_value(ptr %5, !2566, !DIExpression(), !2570)
    #dbg_value(ptr undef, !2602, !DIExpression(), !2608)
    #dbg_value(ptr undef, !2607, !DIExpression(), !2608)
  %19 = ptrtoint ptr %1 to i64, !dbg !2610
  %20 = sub i64 %19, %8, !dbg !2610
  %21 = ashr exact i64 %20, 5, !dbg !2610
    #dbg_value(i64 %21, !2567, !DIExpression(), !2570)
    #dbg_value(ptr %0, !2611, !DIExpression(), !2615)
    #dbg_value(i64 %18, !2614, !DIExpression(), !2615)
  %22 = icmp eq i64 %18, 0, !dbg !2617
  br i1 %22, label %26, label %23, !dbg !2618

23:                                               ; preds = %12
    #dbg_value(ptr %0, !2619, !DIExpression(), !2623)
    #dbg_value(i64 %18, !2622, !DIExpression(), !2623)
    #dbg_value(ptr %0, !2625, !DIExpression(), !2630)
    #dbg_value(i64 %18, !2628, !DIExpression(), !2630)
    #dbg_value(ptr null, !2629, !DIExpression(), !2630)
  %24 = shl nuw nsw i64 %18, 5, !dbg !2632
  %25 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %24) #21, !dbg !2633
  br label %26, !dbg !2618

26:                                               ; preds = %12, %23
  %27 = phi ptr [ %25, %23 ], [ null, %12 ], !dbg !2618
    #dbg_value(ptr %27, !2568, !DIExpression(), !2570)
    #dbg_value(ptr %27, !2569, !DIExpression(), !2570)
  %28 = getelementptr inbounds %"class.std::function", ptr %27, i64 %21, !dbg !2634
    #dbg_value(ptr %0, !1704, !DIExpression(), !2636)
    #dbg_value(ptr %28, !1712, !DIExpression(), !2636)
    #dbg_value(ptr %2, !1713, !DIExpression(), !2636)
    #dbg_value(ptr %0, !1717, !DIExpression(), !2638)
    #dbg_value(ptr %28, !1723, !DIExpression(), !2638)
    #dbg_value(ptr %2, !1724, !DIExpression(), !2638)
    #dbg_value(ptr %28, !1728, !DIExpression(), !2640)
    #dbg_value(ptr %2, !1731, !DIExpression(), !2640)
    #dbg_value(ptr %28, !1630, !DIExpression(), !2642)
  %29 = getelementptr inbounds i8, ptr %28, i64 24, !dbg !2644
  %30 = getelementptr inbounds i8, ptr %2, i64 24, !dbg !2645
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %28, i8 0, i64 24, i1 false), !dbg !2646
  %31 = load ptr, ptr %30, align 8, !dbg !2645, !tbaa !1673
  store ptr %31, ptr %29, align 8, !dbg !2644, !tbaa !1673
    #dbg_value(ptr %2, !1739, !DIExpression(), !2647)
    #dbg_value(ptr %2, !1746, !DIExpression(), !2649)
  %32 = getelementptr inbounds i8, ptr %2, i64 16, !dbg !2651
  %33 = load ptr, ptr %32, align 8, !dbg !2651, !tbaa !1677
  %34 = icmp eq ptr %33, null, !dbg !2651
  br i1 %34, label %37, label %35, !dbg !2652

35:                                               ; preds = %26
  %36 = getelementptr inbounds i8, ptr %28, i64 16, !dbg !2653
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %28, ptr noundef nonnull align 8 dereferenceable(16) %2, i64 16, i1 false), !dbg !2654, !tbaa.struct !1757
  store ptr %33, ptr %36, align 8, !dbg !2655, !tbaa !1677
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %32, i8 0, i64 16, i1 false), !dbg !2656
  br label %37, !dbg !2657

37:                                               ; preds = %26, %35
    #dbg_value(ptr null, !2569, !DIExpression(), !2570)
    #dbg_value(ptr %6, !2658, !DIExpression(), !2664)
    #dbg_value(ptr %1, !2661, !DIExpression(), !2664)
    #dbg_value(ptr %27, !2662, !DIExpression(), !2664)
    #dbg_value(ptr %0, !2663, !DIExpression(), !2664)
    #dbg_value(ptr %6, !2668, !DIExpression(), !2680)
    #dbg_value(ptr %1, !2674, !DIExpression(), !2680)
    #dbg_value(ptr %27, !2675, !DIExpression(), !2680)
    #dbg_value(ptr %0, !2676, !DIExpression(), !2680)
    #dbg_value(ptr %6, !2682, !DIExpression(), !2689)
    #dbg_value(ptr %1, !2685, !DIExpression(), !2689)
    #dbg_value(ptr %27, !2686, !DIExpression(), !2689)
    #dbg_value(ptr %0, !2687, !DIExpression(), !2689)
    #dbg_value(ptr %27, !2688, !DIExpression(), !2689)
  %38 = icmp eq ptr %6, %1, !dbg !2691
  br i1 %38, label %54, label %39, !dbg !2694

39:                                               ; preds = %37, %50
  %40 = phi ptr [ %52, %50 ], [ %27, %37 ]
  %41 = phi ptr [ %51, %50 ], [ %6, %37 ]
    #dbg_value(ptr %40, !2688, !DIExpression(), !2689)
    #dbg_value(ptr %41, !2682, !DIExpression(), !2689)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !2695), !dbg !2698
  tail call void @llvm.experimental.noalias.scope.decl(metadata !2699), !dbg !2698
    #dbg_value(ptr %40, !2701, !DIExpression(), !2710)
    #dbg_value(ptr %41, !2707, !DIExpression(), !2710)
    #dbg_value(ptr %0, !2708, !DIExpression(), !2710)
    #dbg_value(ptr %0, !1704, !DIExpression(), !2712)
    #dbg_value(ptr %40, !1712, !DIExpression(), !2712)
    #dbg_value(ptr %41, !1713, !DIExpression(), !2712)
    #dbg_value(ptr %0, !1717, !DIExpression(), !2714)
    #dbg_value(ptr %40, !1723, !DIExpression(), !2714)
    #dbg_value(ptr %41, !1724, !DIExpression(), !2714)
    #dbg_value(ptr %40, !1728, !DIExpression(), !2716)
    #dbg_value(ptr %41, !1731, !DIExpression(), !2716)
    #dbg_value(ptr %40, !1630, !DIExpression(), !2718)
  %42 = getelementptr inbounds i8, ptr %40, i64 24, !dbg !2720
  %43 = getelementptr inbounds i8, ptr %41, i64 24, !dbg !2721
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %40, i8 0, i64 24, i1 false), !dbg !2722, !alias.scope !2695, !noalias !2699
  %44 = load ptr, ptr %43, align 8, !dbg !2721, !tbaa !1673, !alias.scope !2699, !noalias !2695
  store ptr %44, ptr %42, align 8, !dbg !2720, !tbaa !1673, !alias.scope !2695, !noalias !2699
    #dbg_value(ptr %41, !1739, !DIExpression(), !2723)
    #dbg_value(ptr %41, !1746, !DIExpression(), !2725)
  %45 = getelementptr inbounds i8, ptr %41, i64 16, !dbg !2727
  %46 = load ptr, ptr %45, align 8, !dbg !2727, !tbaa !1677, !alias.scope !2699, !noalias !2695
  %47 = icmp eq ptr %46, null, !dbg !2727
  br i1 %47, label %50, label %48, !dbg !2728

48:                                               ; preds = %39
  %49 = getelementptr inbounds i8, ptr %40, i64 16, !dbg !2729
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %40, ptr noundef nonnull align 8 dereferenceable(16) %41, i64 16, i1 false), !dbg !2730, !tbaa.struct !1757, !alias.scope !2731
  store ptr %46, ptr %49, align 8, !dbg !2732, !tbaa !1677, !alias.scope !2695, !noalias !2699
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %45, i8 0, i64 16, i1 false), !dbg !2733, !alias.scope !2699, !noalias !2695
    #dbg_value(ptr %0, !2734, !DIExpression(), !2742)
    #dbg_value(ptr %41, !2741, !DIExpression(), !2742)
    #dbg_value(ptr %0, !2744, !DIExpression(), !2751)
    #dbg_value(ptr %41, !2750, !DIExpression(), !2751)
    #dbg_value(ptr %41, !1765, !DIExpression(), !2753)
  br label %50, !dbg !2755

50:                                               ; preds = %48, %39
  %51 = getelementptr inbounds i8, ptr %41, i64 32, !dbg !2756
    #dbg_value(ptr %51, !2682, !DIExpression(), !2689)
  %52 = getelementptr inbounds i8, ptr %40, i64 32, !dbg !2757
    #dbg_value(ptr %52, !2688, !DIExpression(), !2689)
  %53 = icmp eq ptr %51, %1, !dbg !2691
  br i1 %53, label %54, label %39, !dbg !2694, !llvm.loop !2758

54:                                               ; preds = %50, %37
  %55 = phi ptr [ %27, %37 ], [ %52, %50 ], !dbg !2689
    #dbg_value(ptr %55, !2569, !DIExpression(), !2570)
  %56 = getelementptr inbounds i8, ptr %55, i64 32, !dbg !2760
    #dbg_value(ptr %56, !2569, !DIExpression(), !2570)
    #dbg_value(ptr %1, !2658, !DIExpression(), !2761)
    #dbg_value(ptr %5, !2661, !DIExpression(), !2761)
    #dbg_value(ptr %56, !2662, !DIExpression(), !2761)
    #dbg_value(ptr %0, !2663, !DIExpression(), !2761)
    #dbg_value(ptr %1, !2668, !DIExpression(), !2763)
    #dbg_value(ptr %5, !2674, !DIExpression(), !2763)
    #dbg_value(ptr %56, !2675, !DIExpression(), !2763)
    #dbg_value(ptr %0, !2676, !DIExpression(), !2763)
    #dbg_value(ptr %1, !2682, !DIExpression(), !2765)
    #dbg_value(ptr %5, !2685, !DIExpression(), !2765)
    #dbg_value(ptr %56, !2686, !DIExpression(), !2765)
    #dbg_value(ptr %0, !2687, !DIExpression(), !2765)
    #dbg_value(ptr %56, !2688, !DIExpression(), !2765)
  %57 = icmp eq ptr %5, %1, !dbg !2767
  br i1 %57, label %73, label %58, !dbg !2768

58:                                               ; preds = %54, %69
  %59 = phi ptr [ %71, %69 ], [ %56, %54 ]
  %60 = phi ptr [ %70, %69 ], [ %1, %54 ]
    #dbg_value(ptr %59, !2688, !DIExpression(), !2765)
    #dbg_value(ptr %60, !2682, !DIExpression(), !2765)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !2769), !dbg !2772
  tail call void @llvm.experimental.noalias.scope.decl(metadata !2773), !dbg !2772
    #dbg_value(ptr %59, !2701, !DIExpression(), !2775)
    #dbg_value(ptr %60, !2707, !DIExpression(), !2775)
    #dbg_value(ptr %0, !2708, !DIExpression(), !2775)
    #dbg_value(ptr %0, !1704, !DIExpression(), !2777)
    #dbg_value(ptr %59, !1712, !DIExpression(), !2777)
    #dbg_value(ptr %60, !1713, !DIExpression(), !2777)
    #dbg_value(ptr %0, !1717, !DIExpression(), !2779)
    #dbg_value(ptr %59, !1723, !DIExpression(), !2779)
    #dbg_value(ptr %60, !1724, !DIExpression(), !2779)
    #dbg_value(ptr %59, !1728, !DIExpression(), !2781)
    #dbg_value(ptr %60, !1731, !DIExpression(), !2781)
    #dbg_value(ptr %59, !1630, !DIExpression(), !2783)
  %61 = getelementptr inbounds i8, ptr %59, i64 24, !dbg !2785
  %62 = getelementptr inbounds i8, ptr %60, i64 24, !dbg !2786
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %59, i8 0, i64 24, i1 false), !dbg !2787, !alias.scope !2769, !noalias !2773
  %63 = load ptr, ptr %62, align 8, !dbg !2786, !tbaa !1673, !alias.scope !2773, !noalias !2769
  store ptr %63, ptr %61, align 8, !dbg !2785, !tbaa !1673, !alias.scope !2769, !noalias !2773
    #dbg_value(ptr %60, !1739, !DIExpression(), !2788)
    #dbg_value(ptr %60, !1746, !DIExpression(), !2790)
  %64 = getelementptr inbounds i8, ptr %60, i64 16, !dbg !2792
  %65 = load ptr, ptr %64, align 8, !dbg !2792, !tbaa !1677, !alias.scope !2773, !noalias !2769
  %66 = icmp eq ptr %65, null, !dbg !2792
  br i1 %66, label %69, label %67, !dbg !2793

67:                                               ; preds = %58
  %68 = getelementptr inbounds i8, ptr %59, i64 16, !dbg !2794
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %59, ptr noundef nonnull align 8 dereferenceable(16) %60, i64 16, i1 false), !dbg !2795, !tbaa.struct !1757, !alias.scope !2796
  store ptr %65, ptr %68, align 8, !dbg !2797, !tbaa !1677, !alias.scope !2769, !noalias !2773
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %64, i8 0, i64 16, i1 false), !dbg !2798, !alias.scope !2773, !noalias !2769
    #dbg_value(ptr %0, !2734, !DIExpression(), !2799)
    #dbg_value(ptr %60, !2741, !DIExpression(), !2799)
    #dbg_value(ptr %0, !2744, !DIExpression(), !2801)
    #dbg_value(ptr %60, !2750, !DIExpression(), !2801)
    #dbg_value(ptr %60, !1765, !DIExpression(), !2803)
  br label %69, !dbg !2805

69:                                               ; preds = %67, %58
  %70 = getelementptr inbounds i8, ptr %60, i64 32, !dbg !2806
    #dbg_value(ptr %70, !2682, !DIExpression(), !2765)
  %71 = getelementptr inbounds i8, ptr %59, i64 32, !dbg !2807
    #dbg_value(ptr %71, !2688, !DIExpression(), !2765)
  %72 = icmp eq ptr %70, %5, !dbg !2767
  br i1 %72, label %73, label %58, !dbg !2768, !llvm.loop !2808

73:                                               ; preds = %69, %54
  %74 = phi ptr [ %56, %54 ], [ %71, %69 ], !dbg !2765
    #dbg_value(ptr %74, !2569, !DIExpression(), !2570)
  %75 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !2810
    #dbg_value(ptr %0, !1955, !DIExpression(), !2811)
    #dbg_value(ptr %6, !1958, !DIExpression(), !2811)
    #dbg_value(!DIArgList(ptr poison, i64 poison), !1959, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 5, DW_OP_shra, DW_OP_stack_value), !2811)
  %76 = icmp eq ptr %6, null, !dbg !2813
  br i1 %76, label %81, label %77, !dbg !2814

77:                                               ; preds = %73
  %78 = load ptr, ptr %75, align 8, !dbg !2810, !tbaa !1700
    #dbg_value(!DIArgList(ptr %78, i64 %8), !1959, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 5, DW_OP_shra, DW_OP_stack_value), !2811)
  %79 = ptrtoint ptr %78 to i64, !dbg !2815
    #dbg_value(!DIArgList(i64 %79, i64 %8), !1959, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 5, DW_OP_shra, DW_OP_stack_value), !2811)
  %80 = sub i64 %79, %8, !dbg !2815
    #dbg_value(i64 %80, !1959, !DIExpression(DW_OP_constu, 5, DW_OP_shra, DW_OP_stack_value), !2811)
    #dbg_value(ptr %0, !1967, !DIExpression(), !2816)
    #dbg_value(ptr %6, !1970, !DIExpression(), !2816)
    #dbg_value(i64 %80, !1971, !DIExpression(DW_OP_constu, 5, DW_OP_shra, DW_OP_stack_value), !2816)
    #dbg_value(ptr %0, !1974, !DIExpression(), !2818)
    #dbg_value(ptr %6, !1977, !DIExpression(), !2818)
    #dbg_value(i64 %80, !1978, !DIExpression(DW_OP_constu, 5, DW_OP_shra, DW_OP_stack_value), !2818)
  tail call void @_ZdlPvm(ptr noundef nonnull %6, i64 noundef %80) #19, !dbg !2820
  br label %81, !dbg !2821

81:                                               ; preds = %73, %77
  store ptr %27, ptr %0, align 8, !dbg !2822, !tbaa !1895
  store ptr %74, ptr %4, align 8, !dbg !2823, !tbaa !1763
  %82 = getelementptr inbounds %"class.std::function", ptr %27, i64 %18, !dbg !2824
  store ptr %82, ptr %75, align 8, !dbg !2825, !tbaa !1700
  ret void, !dbg !2826
}

; Function Attrs: noreturn
declare !dbg !2827 void @_ZSt20__throw_length_errorPKc(ptr noundef) local_unnamed_addr #9

; Function Attrs: nobuiltin allocsize(0)
declare noundef nonnull ptr @_Znwm(i64 noundef) local_unnamed_addr #11

; Function Attrs: mustprogress nofree nounwind willreturn memory(write, argmem: readwrite) uwtable
define internal noundef double @"_ZNSt17_Function_handlerIFddEZ21functions_in_a_vectorE3$_0E9_M_invokeERKSt9_Any_dataOd"(ptr nocapture noundef nonnull readonly align 8 dereferenceable(16) %0, ptr nocapture noundef nonnull readonly align 8 dereferenceable(8) %1) #12 align 2 !dbg !2830 {
    #dbg_value(ptr %0, !2838, !DIExpression(), !2840)
    #dbg_value(ptr %1, !2839, !DIExpression(), !2840)
    #dbg_value(ptr %0, !771, !DIExpression(), !2841)
    #dbg_value(ptr %1, !772, !DIExpression(), !2841)
    #dbg_value(ptr %0, !2843, !DIExpression(), !2852)
    #dbg_value(ptr %1, !2849, !DIExpression(), !2852)
  %3 = load double, ptr %1, align 8, !dbg !2855, !tbaa !1608
    #dbg_value(ptr %0, !2856, !DIExpression(), !2864)
    #dbg_value(double %3, !2863, !DIExpression(), !2864)
  %4 = load double, ptr %0, align 8, !dbg !2866, !tbaa !2867
  %5 = fmul double %3, %4, !dbg !2869
  %6 = tail call noundef double @sin(double noundef %5) #17, !dbg !2870
  ret double %6, !dbg !2871
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define internal noundef zeroext i1 @"_ZNSt17_Function_handlerIFddEZ21functions_in_a_vectorE3$_0E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation"(ptr nocapture noundef nonnull writeonly align 8 dereferenceable(16) %0, ptr noundef nonnull align 8 dereferenceable(16) %1, i32 noundef %2) #13 align 2 personality ptr @__gxx_personality_v0 !dbg !2872 {
    #dbg_value(ptr %0, !2874, !DIExpression(), !2877)
    #dbg_value(ptr %1, !2875, !DIExpression(), !2877)
    #dbg_value(i32 %2, !2876, !DIExpression(), !2877)
  switch i32 %2, label %8 [
    i32 0, label %4
    i32 1, label %5
    i32 2, label %6
  ], !dbg !2878

4:                                                ; preds = %3
  store ptr @"_ZTIZ21functions_in_a_vectorE3$_0", ptr %0, align 8, !dbg !2879, !tbaa !1580
  br label %8, !dbg !2881

5:                                                ; preds = %3
  store ptr %1, ptr %0, align 8, !dbg !2882, !tbaa !1580
  br label %8, !dbg !2883

6:                                                ; preds = %3
    #dbg_value(ptr %0, !2884, !DIExpression(), !2894)
    #dbg_value(ptr %1, !2893, !DIExpression(), !2894)
    #dbg_value(ptr %0, !2903, !DIExpression(), !2911)
    #dbg_value(ptr %1, !2909, !DIExpression(), !2911)
  %7 = load i64, ptr %1, align 8, !dbg !2913, !tbaa !1608
  store i64 %7, ptr %0, align 8, !dbg !2913, !tbaa !1608
  br label %8, !dbg !2914

8:                                                ; preds = %3, %6, %5, %4
  ret i1 false, !dbg !2915
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !979 double @sin(double noundef) local_unnamed_addr #14

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define internal noundef double @"_ZNSt17_Function_handlerIFddEZ21functions_in_a_vectorE3$_1E9_M_invokeERKSt9_Any_dataOd"(ptr nocapture noundef nonnull readonly align 8 dereferenceable(16) %0, ptr nocapture noundef nonnull readonly align 8 dereferenceable(8) %1) #4 align 2 !dbg !2916 {
    #dbg_value(ptr %0, !2924, !DIExpression(), !2926)
    #dbg_value(ptr %1, !2925, !DIExpression(), !2926)
    #dbg_value(ptr %0, !790, !DIExpression(), !2927)
    #dbg_value(ptr %1, !791, !DIExpression(), !2927)
    #dbg_value(ptr %0, !2929, !DIExpression(), !2938)
    #dbg_value(ptr %1, !2935, !DIExpression(), !2938)
  %3 = load double, ptr %1, align 8, !dbg !2941, !tbaa !1608
    #dbg_value(ptr %0, !2942, !DIExpression(), !2950)
    #dbg_value(double %3, !2949, !DIExpression(), !2950)
  %4 = load double, ptr %0, align 8, !dbg !2952, !tbaa !2953
  %5 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !2955
  %6 = load i32, ptr %5, align 8, !dbg !2955, !tbaa !2956
  %7 = sitofp i32 %6 to double, !dbg !2955
  %8 = tail call noundef double @llvm.fmuladd.f64(double %4, double %3, double %7), !dbg !2957
  ret double %8, !dbg !2958
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define internal noundef zeroext i1 @"_ZNSt17_Function_handlerIFddEZ21functions_in_a_vectorE3$_1E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation"(ptr nocapture noundef nonnull writeonly align 8 dereferenceable(16) %0, ptr noundef nonnull align 8 dereferenceable(16) %1, i32 noundef %2) #13 align 2 personality ptr @__gxx_personality_v0 !dbg !2959 {
    #dbg_value(ptr %0, !2961, !DIExpression(), !2964)
    #dbg_value(ptr %1, !2962, !DIExpression(), !2964)
    #dbg_value(i32 %2, !2963, !DIExpression(), !2964)
  switch i32 %2, label %7 [
    i32 0, label %4
    i32 1, label %5
    i32 2, label %6
  ], !dbg !2965

4:                                                ; preds = %3
  store ptr @"_ZTIZ21functions_in_a_vectorE3$_1", ptr %0, align 8, !dbg !2966, !tbaa !1580
  br label %7, !dbg !2968

5:                                                ; preds = %3
  store ptr %1, ptr %0, align 8, !dbg !2969, !tbaa !1580
  br label %7, !dbg !2970

6:                                                ; preds = %3
    #dbg_value(ptr %0, !2971, !DIExpression(), !2981)
    #dbg_value(ptr %1, !2980, !DIExpression(), !2981)
    #dbg_value(ptr %0, !2990, !DIExpression(), !2998)
    #dbg_value(ptr %1, !2996, !DIExpression(), !2998)
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %0, ptr noundef nonnull readonly align 8 dereferenceable(16) %1, i64 16, i1 false), !dbg !3000, !tbaa.struct !3001
  br label %7, !dbg !3002

7:                                                ; preds = %3, %6, %5, %4
  ret i1 false, !dbg !3003
}

; Function Attrs: mustprogress uwtable
define internal noundef double @"_ZNSt17_Function_handlerIFddiEZ25recursive_function_objectE3$_0E9_M_invokeERKSt9_Any_dataOdOi"(ptr nocapture noundef nonnull readonly align 8 dereferenceable(16) %0, ptr nocapture noundef nonnull readonly align 8 dereferenceable(8) %1, ptr nocapture noundef nonnull readonly align 4 dereferenceable(4) %2) #2 align 2 !dbg !2314 {
  %4 = alloca double, align 8, !DIAssignID !3004
    #dbg_assign(i1 undef, !2287, !DIExpression(), !3004, ptr %4, !DIExpression(), !3005)
  %5 = alloca i32, align 4, !DIAssignID !3010
    #dbg_value(ptr %0, !2333, !DIExpression(), !3011)
    #dbg_value(ptr %1, !2334, !DIExpression(), !3011)
    #dbg_value(ptr %2, !2335, !DIExpression(), !3011)
    #dbg_value(ptr %0, !919, !DIExpression(), !3012)
    #dbg_value(ptr %1, !920, !DIExpression(), !3012)
    #dbg_value(ptr %2, !921, !DIExpression(), !3012)
    #dbg_value(ptr %0, !2306, !DIExpression(), !3013)
    #dbg_value(ptr %1, !2307, !DIExpression(), !3013)
    #dbg_value(ptr %2, !2308, !DIExpression(), !3013)
  %6 = load double, ptr %1, align 8, !dbg !3014, !tbaa !1608
  %7 = load i32, ptr %2, align 4, !dbg !3014, !tbaa !1836
    #dbg_value(ptr %0, !2297, !DIExpression(), !3015)
    #dbg_value(double %6, !2298, !DIExpression(), !3015)
    #dbg_value(i32 %7, !2299, !DIExpression(), !3015)
  %8 = icmp eq i32 %7, 0, !dbg !3016
  br i1 %8, label %25, label %9, !dbg !3017

9:                                                ; preds = %3
  %10 = load ptr, ptr %0, align 8, !dbg !3018, !tbaa !3019
  %11 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !3021
  %12 = load ptr, ptr %11, align 8, !dbg !3021, !tbaa !3022
  %13 = load double, ptr %12, align 8, !dbg !3021, !tbaa !1608
  %14 = fmul double %6, %13, !dbg !3023
  %15 = add nsw i32 %7, -1, !dbg !3024
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %5)
    #dbg_assign(i1 undef, !2292, !DIExpression(), !3010, ptr %5, !DIExpression(), !3005)
    #dbg_value(ptr %10, !2290, !DIExpression(), !3005)
  store double %14, ptr %4, align 8, !tbaa !1608, !DIAssignID !3025
    #dbg_assign(double %14, !2287, !DIExpression(), !3025, ptr %4, !DIExpression(), !3005)
  store i32 %15, ptr %5, align 4, !tbaa !1836, !DIAssignID !3026
    #dbg_assign(i32 %15, !2292, !DIExpression(), !3026, ptr %5, !DIExpression(), !3005)
    #dbg_value(ptr %10, !1746, !DIExpression(), !3027)
  %16 = getelementptr inbounds i8, ptr %10, i64 16, !dbg !3030
  %17 = load ptr, ptr %16, align 8, !dbg !3030, !tbaa !1677
  %18 = icmp eq ptr %17, null, !dbg !3030
  br i1 %18, label %19, label %20, !dbg !3031

19:                                               ; preds = %9
  tail call void @_ZSt25__throw_bad_function_callv() #20, !dbg !3032
  unreachable, !dbg !3032

20:                                               ; preds = %9
  %21 = getelementptr inbounds i8, ptr %10, i64 24, !dbg !3033
  %22 = load ptr, ptr %21, align 8, !dbg !3033, !tbaa !2404
  %23 = call noundef double %22(ptr noundef nonnull align 8 dereferenceable(16) %10, ptr noundef nonnull align 8 dereferenceable(8) %4, ptr noundef nonnull align 4 dereferenceable(4) %5), !dbg !3033
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4), !dbg !3034
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %5), !dbg !3034
  %24 = fmul double %6, %23, !dbg !3035
  br label %25, !dbg !3017

25:                                               ; preds = %3, %20
  %26 = phi double [ %24, %20 ], [ %6, %3 ], !dbg !3017
  ret double %26, !dbg !3036
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define internal noundef zeroext i1 @"_ZNSt17_Function_handlerIFddiEZ25recursive_function_objectE3$_0E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation"(ptr nocapture noundef nonnull writeonly align 8 dereferenceable(16) %0, ptr noundef nonnull align 8 dereferenceable(16) %1, i32 noundef %2) #13 align 2 personality ptr @__gxx_personality_v0 !dbg !3037 {
    #dbg_value(ptr %0, !3039, !DIExpression(), !3042)
    #dbg_value(ptr %1, !3040, !DIExpression(), !3042)
    #dbg_value(i32 %2, !3041, !DIExpression(), !3042)
  switch i32 %2, label %7 [
    i32 0, label %4
    i32 1, label %5
    i32 2, label %6
  ], !dbg !3043

4:                                                ; preds = %3
  store ptr @"_ZTIZ25recursive_function_objectE3$_0", ptr %0, align 8, !dbg !3044, !tbaa !1580
  br label %7, !dbg !3046

5:                                                ; preds = %3
  store ptr %1, ptr %0, align 8, !dbg !3047, !tbaa !1580
  br label %7, !dbg !3048

6:                                                ; preds = %3
    #dbg_value(ptr %0, !3049, !DIExpression(), !3059)
    #dbg_value(ptr %1, !3058, !DIExpression(), !3059)
    #dbg_value(ptr %0, !3068, !DIExpression(), !3076)
    #dbg_value(ptr %1, !3074, !DIExpression(), !3076)
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %0, ptr noundef nonnull readonly align 8 dereferenceable(16) %1, i64 16, i1 false), !dbg !3078, !tbaa.struct !3079
  br label %7, !dbg !3080

7:                                                ; preds = %3, %6, %5, %4
  ret i1 false, !dbg !3081
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

!llvm.dbg.cu = !{!8}
!llvm.module.flags = !{!1453, !1454, !1455, !1456, !1457, !1458, !1459}
!llvm.ident = !{!1460}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 449, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/vector.tcc", directory: "", checksumkind: CSK_MD5, checksum: "702d153ab458d0b16d6f5b626a017649")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 208, elements: !6)
!4 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !5)
!5 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!6 = !{!7}
!7 = !DISubrange(count: 26)
!8 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !9, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !10, retainedTypes: !20, globals: !928, imports: !929, splitDebugInlining: false, nameTableKind: None)
!9 = !DIFile(filename: "cpp/callables.cpp", directory: ".", checksumkind: CSK_MD5, checksum: "631436a13f540760c6f1fa495822fa0f")
!10 = !{!11}
!11 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "_Manager_operation", scope: !13, file: !12, line: 102, baseType: !14, size: 32, elements: !15, identifier: "_ZTSSt18_Manager_operation")
!12 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/std_function.h", directory: "")
!13 = !DINamespace(name: "std", scope: null)
!14 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!15 = !{!16, !17, !18, !19}
!16 = !DIEnumerator(name: "__get_type_info", value: 0, isUnsigned: true)
!17 = !DIEnumerator(name: "__get_functor_ptr", value: 1, isUnsigned: true)
!18 = !DIEnumerator(name: "__clone_functor", value: 2, isUnsigned: true)
!19 = !DIEnumerator(name: "__destroy_functor", value: 3, isUnsigned: true)
!20 = !{!21, !194, !195, !197, !199, !78, !33, !200, !67, !80, !202, !203, !740, !775, !776, !778, !779, !794, !795, !797, !595, !798, !818, !829, !831, !833, !925, !926, !927, !63, !263, !266, !269, !288, !294, !382, !45, !847}
!21 = !DIDerivedType(tag: DW_TAG_typedef, name: "__tag", scope: !23, file: !22, line: 109, baseType: !185)
!22 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/invoke.h", directory: "")
!23 = distinct !DISubprogram(name: "__invoke_r<double, (lambda at cpp/callables.cpp:7:37) &, double>", linkageName: "_ZSt10__invoke_rIdRZ15function_objectE3$_0JdEENSt9enable_ifIX16is_invocable_r_vIT_T0_DpT1_EES3_E4typeEOS4_DpOS5_", scope: !13, file: !22, line: 104, type: !24, scopeLine: 106, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !182, retainedNodes: !179)
!24 = !DISubroutineType(types: !25)
!25 = !{!26, !36, !127}
!26 = !DIDerivedType(tag: DW_TAG_typedef, name: "enable_if_t<is_invocable_r_v<double, (lambda at cpp/callables.cpp:7:37) &, double>, double>", scope: !13, file: !27, line: 2614, baseType: !28)
!27 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/type_traits", directory: "")
!28 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !29, file: !27, line: 2234, baseType: !35)
!29 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "enable_if<true, double>", scope: !13, file: !27, line: 2233, size: 8, flags: DIFlagTypePassByValue, elements: !30, templateParams: !31, identifier: "_ZTSSt9enable_ifILb1EdE")
!30 = !{}
!31 = !{!32, !34}
!32 = !DITemplateValueParameter(type: !33, value: i1 true)
!33 = !DIBasicType(name: "bool", size: 8, encoding: DW_ATE_boolean)
!34 = !DITemplateTypeParameter(name: "_Tp", type: !35)
!35 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!36 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !37, size: 64)
!37 = distinct !DICompositeType(tag: DW_TAG_class_type, scope: !38, file: !9, line: 7, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !177)
!38 = distinct !DISubprogram(name: "function_object", scope: !9, file: !9, line: 6, type: !39, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !41)
!39 = !DISubroutineType(types: !40)
!40 = !{!35, !35, !35}
!41 = !{!42, !43, !44}
!42 = !DILocalVariable(name: "x", arg: 1, scope: !38, file: !9, line: 6, type: !35)
!43 = !DILocalVariable(name: "k", arg: 2, scope: !38, file: !9, line: 6, type: !35)
!44 = !DILocalVariable(name: "f", scope: !38, file: !9, line: 7, type: !45)
!45 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "function<double (double)>", scope: !13, file: !12, line: 334, size: 256, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !46, templateParams: !173, identifier: "_ZTSSt8functionIFddEE")
!46 = !{!47, !62, !122, !128, !132, !137, !142, !146, !150, !153, !156, !159, !163, !166}
!47 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !45, baseType: !48, flags: DIFlagPublic, extraData: i32 0)
!48 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Maybe_unary_or_binary_function<double, double>", scope: !13, file: !49, line: 61, size: 8, flags: DIFlagTypePassByValue, elements: !50, templateParams: !57, identifier: "_ZTSSt31_Maybe_unary_or_binary_functionIdJdEE")
!49 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/refwrap.h", directory: "")
!50 = !{!51}
!51 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !48, baseType: !52, extraData: i32 0)
!52 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "unary_function<double, double>", scope: !13, file: !53, line: 117, size: 8, flags: DIFlagTypePassByValue, elements: !30, templateParams: !54, identifier: "_ZTSSt14unary_functionIddE")
!53 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_function.h", directory: "", checksumkind: CSK_MD5, checksum: "63fc7573f04ccb8f515906b34e2fa890")
!54 = !{!55, !56}
!55 = !DITemplateTypeParameter(name: "_Arg", type: !35)
!56 = !DITemplateTypeParameter(name: "_Result", type: !35)
!57 = !{!58, !59}
!58 = !DITemplateTypeParameter(name: "_Res", type: !35)
!59 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_ArgTypes", value: !60)
!60 = !{!61}
!61 = !DITemplateTypeParameter(type: !35)
!62 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !45, baseType: !63, extraData: i32 0)
!63 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "_Function_base", scope: !13, file: !12, line: 114, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !64, identifier: "_ZTSSt14_Function_base")
!64 = !{!65, !70, !71, !105, !112, !116, !117}
!65 = !DIDerivedType(tag: DW_TAG_variable, name: "_M_max_size", scope: !63, file: !12, line: 117, baseType: !66, flags: DIFlagPublic | DIFlagStaticMember, extraData: i64 16)
!66 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !67)
!67 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", scope: !13, file: !68, line: 298, baseType: !69)
!68 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/x86_64-linux-gnu/c++/12/bits/c++config.h", directory: "", checksumkind: CSK_MD5, checksum: "abdf1e7c43540a32b508ae209704da66")
!69 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!70 = !DIDerivedType(tag: DW_TAG_variable, name: "_M_max_align", scope: !63, file: !12, line: 118, baseType: !66, flags: DIFlagPublic | DIFlagStaticMember, extraData: i64 8)
!71 = !DIDerivedType(tag: DW_TAG_member, name: "_M_functor", scope: !63, file: !12, line: 252, baseType: !72, size: 128, flags: DIFlagPublic)
!72 = distinct !DICompositeType(tag: DW_TAG_union_type, name: "_Any_data", scope: !13, file: !12, line: 83, size: 128, flags: DIFlagTypePassByValue, elements: !73, identifier: "_ZTSSt9_Any_data")
!73 = !{!74, !92, !96, !100}
!74 = !DIDerivedType(tag: DW_TAG_member, name: "_M_unused", scope: !72, file: !12, line: 98, baseType: !75, size: 128)
!75 = distinct !DICompositeType(tag: DW_TAG_union_type, name: "_Nocopy_types", scope: !13, file: !12, line: 75, size: 128, flags: DIFlagTypePassByValue, elements: !76, identifier: "_ZTSSt13_Nocopy_types")
!76 = !{!77, !79, !82, !86}
!77 = !DIDerivedType(tag: DW_TAG_member, name: "_M_object", scope: !75, file: !12, line: 77, baseType: !78, size: 64)
!78 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!79 = !DIDerivedType(tag: DW_TAG_member, name: "_M_const_object", scope: !75, file: !12, line: 78, baseType: !80, size: 64)
!80 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !81, size: 64)
!81 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!82 = !DIDerivedType(tag: DW_TAG_member, name: "_M_function_pointer", scope: !75, file: !12, line: 79, baseType: !83, size: 64)
!83 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !84, size: 64)
!84 = !DISubroutineType(types: !85)
!85 = !{null}
!86 = !DIDerivedType(tag: DW_TAG_member, name: "_M_member_pointer", scope: !75, file: !12, line: 80, baseType: !87, size: 128)
!87 = !DIDerivedType(tag: DW_TAG_ptr_to_member_type, baseType: !88, size: 128, extraData: !91)
!88 = !DISubroutineType(types: !89)
!89 = !{null, !90}
!90 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !91, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!91 = !DICompositeType(tag: DW_TAG_class_type, name: "_Undefined_class", scope: !13, file: !12, line: 73, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16_Undefined_class")
!92 = !DIDerivedType(tag: DW_TAG_member, name: "_M_pod_data", scope: !72, file: !12, line: 99, baseType: !93, size: 128)
!93 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 128, elements: !94)
!94 = !{!95}
!95 = !DISubrange(count: 16)
!96 = !DISubprogram(name: "_M_access", linkageName: "_ZNSt9_Any_data9_M_accessEv", scope: !72, file: !12, line: 85, type: !97, scopeLine: 85, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!97 = !DISubroutineType(types: !98)
!98 = !{!78, !99}
!99 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !72, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!100 = !DISubprogram(name: "_M_access", linkageName: "_ZNKSt9_Any_data9_M_accessEv", scope: !72, file: !12, line: 86, type: !101, scopeLine: 86, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!101 = !DISubroutineType(types: !102)
!102 = !{!80, !103}
!103 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !104, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!104 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !72)
!105 = !DIDerivedType(tag: DW_TAG_member, name: "_M_manager", scope: !63, file: !12, line: 253, baseType: !106, size: 64, offset: 128, flags: DIFlagPublic)
!106 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Manager_type", scope: !63, file: !12, line: 249, baseType: !107, flags: DIFlagPublic)
!107 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !108, size: 64)
!108 = !DISubroutineType(types: !109)
!109 = !{!33, !110, !111, !11}
!110 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !72, size: 64)
!111 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !104, size: 64)
!112 = !DISubprogram(name: "_Function_base", scope: !63, file: !12, line: 239, type: !113, scopeLine: 239, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!113 = !DISubroutineType(types: !114)
!114 = !{null, !115}
!115 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !63, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!116 = !DISubprogram(name: "~_Function_base", scope: !63, file: !12, line: 241, type: !113, scopeLine: 241, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!117 = !DISubprogram(name: "_M_empty", linkageName: "_ZNKSt14_Function_base8_M_emptyEv", scope: !63, file: !12, line: 247, type: !118, scopeLine: 247, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!118 = !DISubroutineType(types: !119)
!119 = !{!33, !120}
!120 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !121, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!121 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !63)
!122 = !DIDerivedType(tag: DW_TAG_member, name: "_M_invoker", scope: !45, file: !12, line: 668, baseType: !123, size: 64, offset: 192)
!123 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Invoker_type", scope: !45, file: !12, line: 667, baseType: !124)
!124 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !125, size: 64)
!125 = !DISubroutineType(types: !126)
!126 = !{!35, !111, !127}
!127 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !35, size: 64)
!128 = !DISubprogram(name: "function", scope: !45, file: !12, line: 368, type: !129, scopeLine: 368, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!129 = !DISubroutineType(types: !130)
!130 = !{null, !131}
!131 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !45, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!132 = !DISubprogram(name: "function", scope: !45, file: !12, line: 375, type: !133, scopeLine: 375, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!133 = !DISubroutineType(types: !134)
!134 = !{null, !131, !135}
!135 = !DIDerivedType(tag: DW_TAG_typedef, name: "nullptr_t", scope: !13, file: !68, line: 302, baseType: !136)
!136 = !DIBasicType(tag: DW_TAG_unspecified_type, name: "decltype(nullptr)")
!137 = !DISubprogram(name: "function", scope: !45, file: !12, line: 386, type: !138, scopeLine: 386, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!138 = !DISubroutineType(types: !139)
!139 = !{null, !131, !140}
!140 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !141, size: 64)
!141 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !45)
!142 = !DISubprogram(name: "function", scope: !45, file: !12, line: 404, type: !143, scopeLine: 404, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!143 = !DISubroutineType(types: !144)
!144 = !{null, !131, !145}
!145 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !45, size: 64)
!146 = !DISubprogram(name: "operator=", linkageName: "_ZNSt8functionIFddEEaSERKS1_", scope: !45, file: !12, line: 469, type: !147, scopeLine: 469, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!147 = !DISubroutineType(types: !148)
!148 = !{!149, !131, !140}
!149 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !45, size: 64)
!150 = !DISubprogram(name: "operator=", linkageName: "_ZNSt8functionIFddEEaSEOS1_", scope: !45, file: !12, line: 487, type: !151, scopeLine: 487, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!151 = !DISubroutineType(types: !152)
!152 = !{!149, !131, !145}
!153 = !DISubprogram(name: "operator=", linkageName: "_ZNSt8functionIFddEEaSEDn", scope: !45, file: !12, line: 501, type: !154, scopeLine: 501, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!154 = !DISubroutineType(types: !155)
!155 = !{!149, !131, !135}
!156 = !DISubprogram(name: "swap", linkageName: "_ZNSt8functionIFddEE4swapERS1_", scope: !45, file: !12, line: 556, type: !157, scopeLine: 556, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!157 = !DISubroutineType(types: !158)
!158 = !{null, !131, !149}
!159 = !DISubprogram(name: "operator bool", linkageName: "_ZNKSt8functionIFddEEcvbEv", scope: !45, file: !12, line: 573, type: !160, scopeLine: 573, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!160 = !DISubroutineType(types: !161)
!161 = !{!33, !162}
!162 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !141, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!163 = !DISubprogram(name: "operator()", linkageName: "_ZNKSt8functionIFddEEclEd", scope: !45, file: !12, line: 587, type: !164, scopeLine: 587, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!164 = !DISubroutineType(types: !165)
!165 = !{!35, !162, !35}
!166 = !DISubprogram(name: "target_type", linkageName: "_ZNKSt8functionIFddEE11target_typeEv", scope: !45, file: !12, line: 606, type: !167, scopeLine: 606, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!167 = !DISubroutineType(types: !168)
!168 = !{!169, !162}
!169 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !170, size: 64)
!170 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !171)
!171 = !DICompositeType(tag: DW_TAG_class_type, name: "type_info", scope: !13, file: !172, line: 92, size: 128, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt9type_info")
!172 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/typeinfo", directory: "")
!173 = !{!174}
!174 = !DITemplateTypeParameter(name: "_Signature", type: !175)
!175 = !DISubroutineType(types: !176)
!176 = !{!35, !35}
!177 = !{!178}
!178 = !DIDerivedType(tag: DW_TAG_member, name: "k", scope: !37, file: !9, line: 7, baseType: !35, size: 64)
!179 = !{!180, !181}
!180 = !DILocalVariable(name: "__fn", arg: 1, scope: !23, file: !22, line: 104, type: !36)
!181 = !DILocalVariable(name: "__args", arg: 2, scope: !23, file: !22, line: 104, type: !127)
!182 = !{!58, !183, !184}
!183 = !DITemplateTypeParameter(name: "_Callable", type: !36)
!184 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Args", value: !60)
!185 = !DIDerivedType(tag: DW_TAG_typedef, name: "__invoke_type", scope: !186, file: !27, line: 2418, baseType: !193)
!186 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__result_of_success<double, std::__invoke_other>", scope: !13, file: !27, line: 2417, size: 8, flags: DIFlagTypePassByValue, elements: !187, templateParams: !191, identifier: "_ZTSSt19__result_of_successIdSt14__invoke_otherE")
!187 = !{!188}
!188 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !186, baseType: !189, extraData: i32 0)
!189 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__success_type<double>", scope: !13, file: !27, line: 262, size: 8, flags: DIFlagTypePassByValue, elements: !30, templateParams: !190, identifier: "_ZTSSt14__success_typeIdE")
!190 = !{!34}
!191 = !{!34, !192}
!192 = !DITemplateTypeParameter(name: "_Tag", type: !193)
!193 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__invoke_other", scope: !13, file: !27, line: 2413, size: 8, flags: DIFlagTypePassByValue, elements: !30, identifier: "_ZTSSt14__invoke_other")
!194 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !37, size: 64)
!195 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !196, size: 64)
!196 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !37)
!197 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !198, size: 64)
!198 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !170, size: 64)
!199 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !194, size: 64)
!200 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", file: !201, line: 458, baseType: !67, flags: DIFlagPublic)
!201 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_vector.h", directory: "", checksumkind: CSK_MD5, checksum: "8db44c3d22440641ac1ba040d9370a58")
!202 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !45, size: 64)
!203 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__normal_iterator<std::function<double (double)> *, std::vector<std::function<double (double)>, std::allocator<std::function<double (double)> > > >", scope: !205, file: !204, line: 1043, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !206, templateParams: !261, identifier: "_ZTSN9__gnu_cxx17__normal_iteratorIPSt8functionIFddEESt6vectorIS3_SaIS3_EEEE")
!204 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_iterator.h", directory: "", checksumkind: CSK_MD5, checksum: "bea55f548d6c981fe14b47f481b3c513")
!205 = !DINamespace(name: "__gnu_cxx", scope: null)
!206 = !{!207, !208, !212, !217, !228, !233, !237, !241, !242, !243, !250, !253, !256, !257, !258}
!207 = !DIDerivedType(tag: DW_TAG_member, name: "_M_current", scope: !203, file: !204, line: 1046, baseType: !202, size: 64, flags: DIFlagProtected)
!208 = !DISubprogram(name: "__normal_iterator", scope: !203, file: !204, line: 1068, type: !209, scopeLine: 1068, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!209 = !DISubroutineType(types: !210)
!210 = !{null, !211}
!211 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !203, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!212 = !DISubprogram(name: "__normal_iterator", scope: !203, file: !204, line: 1072, type: !213, scopeLine: 1072, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!213 = !DISubroutineType(types: !214)
!214 = !{null, !211, !215}
!215 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !216, size: 64)
!216 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !202)
!217 = !DISubprogram(name: "operator*", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPSt8functionIFddEESt6vectorIS3_SaIS3_EEEdeEv", scope: !203, file: !204, line: 1095, type: !218, scopeLine: 1095, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!218 = !DISubroutineType(types: !219)
!219 = !{!220, !226}
!220 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !203, file: !204, line: 1061, baseType: !221, flags: DIFlagPublic)
!221 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !223, file: !222, line: 216, baseType: !149)
!222 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_iterator_base_types.h", directory: "")
!223 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "iterator_traits<std::function<double (double)> *>", scope: !13, file: !222, line: 210, size: 8, flags: DIFlagTypePassByValue, elements: !30, templateParams: !224, identifier: "_ZTSSt15iterator_traitsIPSt8functionIFddEEE")
!224 = !{!225}
!225 = !DITemplateTypeParameter(name: "_Iterator", type: !202)
!226 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !227, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!227 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !203)
!228 = !DISubprogram(name: "operator->", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPSt8functionIFddEESt6vectorIS3_SaIS3_EEEptEv", scope: !203, file: !204, line: 1100, type: !229, scopeLine: 1100, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!229 = !DISubroutineType(types: !230)
!230 = !{!231, !226}
!231 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !203, file: !204, line: 1062, baseType: !232, flags: DIFlagPublic)
!232 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !223, file: !222, line: 215, baseType: !202)
!233 = !DISubprogram(name: "operator++", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPSt8functionIFddEESt6vectorIS3_SaIS3_EEEppEv", scope: !203, file: !204, line: 1105, type: !234, scopeLine: 1105, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!234 = !DISubroutineType(types: !235)
!235 = !{!236, !211}
!236 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !203, size: 64)
!237 = !DISubprogram(name: "operator++", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPSt8functionIFddEESt6vectorIS3_SaIS3_EEEppEi", scope: !203, file: !204, line: 1113, type: !238, scopeLine: 1113, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!238 = !DISubroutineType(types: !239)
!239 = !{!203, !211, !240}
!240 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!241 = !DISubprogram(name: "operator--", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPSt8functionIFddEESt6vectorIS3_SaIS3_EEEmmEv", scope: !203, file: !204, line: 1119, type: !234, scopeLine: 1119, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!242 = !DISubprogram(name: "operator--", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPSt8functionIFddEESt6vectorIS3_SaIS3_EEEmmEi", scope: !203, file: !204, line: 1127, type: !238, scopeLine: 1127, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!243 = !DISubprogram(name: "operator[]", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPSt8functionIFddEESt6vectorIS3_SaIS3_EEEixEl", scope: !203, file: !204, line: 1133, type: !244, scopeLine: 1133, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!244 = !DISubroutineType(types: !245)
!245 = !{!220, !226, !246}
!246 = !DIDerivedType(tag: DW_TAG_typedef, name: "difference_type", scope: !203, file: !204, line: 1060, baseType: !247, flags: DIFlagPublic)
!247 = !DIDerivedType(tag: DW_TAG_typedef, name: "difference_type", scope: !223, file: !222, line: 214, baseType: !248)
!248 = !DIDerivedType(tag: DW_TAG_typedef, name: "ptrdiff_t", scope: !13, file: !68, line: 299, baseType: !249)
!249 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!250 = !DISubprogram(name: "operator+=", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPSt8functionIFddEESt6vectorIS3_SaIS3_EEEpLEl", scope: !203, file: !204, line: 1138, type: !251, scopeLine: 1138, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!251 = !DISubroutineType(types: !252)
!252 = !{!236, !211, !246}
!253 = !DISubprogram(name: "operator+", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPSt8functionIFddEESt6vectorIS3_SaIS3_EEEplEl", scope: !203, file: !204, line: 1143, type: !254, scopeLine: 1143, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!254 = !DISubroutineType(types: !255)
!255 = !{!203, !226, !246}
!256 = !DISubprogram(name: "operator-=", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPSt8functionIFddEESt6vectorIS3_SaIS3_EEEmIEl", scope: !203, file: !204, line: 1148, type: !251, scopeLine: 1148, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!257 = !DISubprogram(name: "operator-", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPSt8functionIFddEESt6vectorIS3_SaIS3_EEEmiEl", scope: !203, file: !204, line: 1153, type: !254, scopeLine: 1153, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!258 = !DISubprogram(name: "base", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPSt8functionIFddEESt6vectorIS3_SaIS3_EEE4baseEv", scope: !203, file: !204, line: 1158, type: !259, scopeLine: 1158, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!259 = !DISubroutineType(types: !260)
!260 = !{!215, !226}
!261 = !{!225, !262}
!262 = !DITemplateTypeParameter(name: "_Container", type: !263)
!263 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "vector<std::function<double (double)>, std::allocator<std::function<double (double)> > >", scope: !13, file: !201, line: 423, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !264, templateParams: !738, identifier: "_ZTSSt6vectorISt8functionIFddEESaIS2_EE")
!264 = !{!265, !476, !494, !510, !511, !517, !520, !523, !527, !533, !536, !542, !547, !551, !561, !564, !567, !570, !575, !576, !580, !583, !586, !589, !592, !596, !602, !603, !604, !609, !614, !615, !616, !617, !618, !619, !620, !623, !624, !627, !628, !629, !630, !633, !634, !642, !649, !652, !653, !654, !657, !660, !661, !662, !665, !668, !671, !675, !676, !679, !682, !685, !688, !691, !694, !697, !698, !699, !700, !701, !704, !705, !708, !709, !710, !715, !718, !723, !726, !729, !732, !735}
!265 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !263, baseType: !266, flags: DIFlagProtected, extraData: i32 0)
!266 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Vector_base<std::function<double (double)>, std::allocator<std::function<double (double)> > >", scope: !13, file: !201, line: 85, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !267, templateParams: !475, identifier: "_ZTSSt12_Vector_baseISt8functionIFddEESaIS2_EE")
!267 = !{!268, !426, !431, !436, !440, !443, !448, !451, !454, !458, !461, !464, !467, !468, !471, !474}
!268 = !DIDerivedType(tag: DW_TAG_member, name: "_M_impl", scope: !266, file: !201, line: 371, baseType: !269, size: 192)
!269 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Vector_impl", scope: !266, file: !201, line: 133, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !270, identifier: "_ZTSNSt12_Vector_baseISt8functionIFddEESaIS2_EE12_Vector_implE")
!270 = !{!271, !381, !406, !410, !415, !419, !423}
!271 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !269, baseType: !272, extraData: i32 0)
!272 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Tp_alloc_type", scope: !266, file: !201, line: 88, baseType: !273)
!273 = !DIDerivedType(tag: DW_TAG_typedef, name: "other", scope: !275, file: !274, line: 120, baseType: !380)
!274 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/ext/alloc_traits.h", directory: "")
!275 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "rebind<std::function<double (double)> >", scope: !276, file: !274, line: 119, size: 8, flags: DIFlagTypePassByValue, elements: !30, templateParams: !330, identifier: "_ZTSN9__gnu_cxx14__alloc_traitsISaISt8functionIFddEEES3_E6rebindIS3_EE")
!276 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__alloc_traits<std::allocator<std::function<double (double)> >, std::function<double (double)> >", scope: !205, file: !274, line: 48, size: 8, flags: DIFlagTypePassByValue, elements: !277, templateParams: !378, identifier: "_ZTSN9__gnu_cxx14__alloc_traitsISaISt8functionIFddEEES3_EE")
!277 = !{!278, !365, !368, !371, !374, !375, !376, !377}
!278 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !276, baseType: !279, extraData: i32 0)
!279 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "allocator_traits<std::allocator<std::function<double (double)> > >", scope: !13, file: !280, line: 411, size: 8, flags: DIFlagTypePassByValue, elements: !281, templateParams: !363, identifier: "_ZTSSt16allocator_traitsISaISt8functionIFddEEEE")
!280 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/alloc_traits.h", directory: "", checksumkind: CSK_MD5, checksum: "fd441eaab0a8965f7012f98a3edcbb86")
!281 = !{!282, !347, !351, !354, !360}
!282 = !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaISt8functionIFddEEEE8allocateERS3_m", scope: !279, file: !280, line: 463, type: !283, scopeLine: 463, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!283 = !DISubroutineType(types: !284)
!284 = !{!285, !286, !346}
!285 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !279, file: !280, line: 420, baseType: !202)
!286 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !287, size: 64)
!287 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !279, file: !280, line: 414, baseType: !288)
!288 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "allocator<std::function<double (double)> >", scope: !13, file: !289, line: 124, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !290, templateParams: !330, identifier: "_ZTSSaISt8functionIFddEEE")
!289 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/allocator.h", directory: "", checksumkind: CSK_MD5, checksum: "6fa856a93062ce2b39cf0c9a3a6a3468")
!290 = !{!291, !332, !336, !341, !345}
!291 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !288, baseType: !292, flags: DIFlagPublic, extraData: i32 0)
!292 = !DIDerivedType(tag: DW_TAG_typedef, name: "__allocator_base<std::function<double (double)> >", scope: !13, file: !293, line: 47, baseType: !294)
!293 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/x86_64-linux-gnu/c++/12/bits/c++allocator.h", directory: "", checksumkind: CSK_MD5, checksum: "3c43333b0e1372330d7f702387d162e2")
!294 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__new_allocator<std::function<double (double)> >", scope: !13, file: !295, line: 56, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !296, templateParams: !330, identifier: "_ZTSSt15__new_allocatorISt8functionIFddEEE")
!295 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/new_allocator.h", directory: "", checksumkind: CSK_MD5, checksum: "6b069d101319ece6de3732b658fb1d77")
!296 = !{!297, !301, !306, !307, !313, !319, !323, !326, !329}
!297 = !DISubprogram(name: "__new_allocator", scope: !294, file: !295, line: 80, type: !298, scopeLine: 80, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!298 = !DISubroutineType(types: !299)
!299 = !{null, !300}
!300 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !294, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!301 = !DISubprogram(name: "__new_allocator", scope: !294, file: !295, line: 83, type: !302, scopeLine: 83, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!302 = !DISubroutineType(types: !303)
!303 = !{null, !300, !304}
!304 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !305, size: 64)
!305 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !294)
!306 = !DISubprogram(name: "~__new_allocator", scope: !294, file: !295, line: 90, type: !298, scopeLine: 90, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!307 = !DISubprogram(name: "address", linkageName: "_ZNKSt15__new_allocatorISt8functionIFddEEE7addressERS2_", scope: !294, file: !295, line: 93, type: !308, scopeLine: 93, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!308 = !DISubroutineType(types: !309)
!309 = !{!310, !311, !312}
!310 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !294, file: !295, line: 63, baseType: !202, flags: DIFlagPublic)
!311 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !305, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!312 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !294, file: !295, line: 65, baseType: !149, flags: DIFlagPublic)
!313 = !DISubprogram(name: "address", linkageName: "_ZNKSt15__new_allocatorISt8functionIFddEEE7addressERKS2_", scope: !294, file: !295, line: 97, type: !314, scopeLine: 97, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!314 = !DISubroutineType(types: !315)
!315 = !{!316, !311, !318}
!316 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_pointer", scope: !294, file: !295, line: 64, baseType: !317, flags: DIFlagPublic)
!317 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !141, size: 64)
!318 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !294, file: !295, line: 66, baseType: !140, flags: DIFlagPublic)
!319 = !DISubprogram(name: "allocate", linkageName: "_ZNSt15__new_allocatorISt8functionIFddEEE8allocateEmPKv", scope: !294, file: !295, line: 112, type: !320, scopeLine: 112, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!320 = !DISubroutineType(types: !321)
!321 = !{!202, !300, !322, !80}
!322 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", file: !295, line: 60, baseType: !67, flags: DIFlagPublic)
!323 = !DISubprogram(name: "deallocate", linkageName: "_ZNSt15__new_allocatorISt8functionIFddEEE10deallocateEPS2_m", scope: !294, file: !295, line: 142, type: !324, scopeLine: 142, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!324 = !DISubroutineType(types: !325)
!325 = !{null, !300, !202, !322}
!326 = !DISubprogram(name: "max_size", linkageName: "_ZNKSt15__new_allocatorISt8functionIFddEEE8max_sizeEv", scope: !294, file: !295, line: 167, type: !327, scopeLine: 167, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!327 = !DISubroutineType(types: !328)
!328 = !{!322, !311}
!329 = !DISubprogram(name: "_M_max_size", linkageName: "_ZNKSt15__new_allocatorISt8functionIFddEEE11_M_max_sizeEv", scope: !294, file: !295, line: 210, type: !327, scopeLine: 210, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!330 = !{!331}
!331 = !DITemplateTypeParameter(name: "_Tp", type: !45)
!332 = !DISubprogram(name: "allocator", scope: !288, file: !289, line: 156, type: !333, scopeLine: 156, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!333 = !DISubroutineType(types: !334)
!334 = !{null, !335}
!335 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !288, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!336 = !DISubprogram(name: "allocator", scope: !288, file: !289, line: 159, type: !337, scopeLine: 159, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!337 = !DISubroutineType(types: !338)
!338 = !{null, !335, !339}
!339 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !340, size: 64)
!340 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !288)
!341 = !DISubprogram(name: "operator=", linkageName: "_ZNSaISt8functionIFddEEEaSERKS2_", scope: !288, file: !289, line: 164, type: !342, scopeLine: 164, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!342 = !DISubroutineType(types: !343)
!343 = !{!344, !335, !339}
!344 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !288, size: 64)
!345 = !DISubprogram(name: "~allocator", scope: !288, file: !289, line: 174, type: !333, scopeLine: 174, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!346 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", file: !280, line: 435, baseType: !67)
!347 = !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaISt8functionIFddEEEE8allocateERS3_mPKv", scope: !279, file: !280, line: 477, type: !348, scopeLine: 477, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!348 = !DISubroutineType(types: !349)
!349 = !{!285, !286, !346, !350}
!350 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_void_pointer", file: !280, line: 429, baseType: !80)
!351 = !DISubprogram(name: "deallocate", linkageName: "_ZNSt16allocator_traitsISaISt8functionIFddEEEE10deallocateERS3_PS2_m", scope: !279, file: !280, line: 495, type: !352, scopeLine: 495, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!352 = !DISubroutineType(types: !353)
!353 = !{null, !286, !285, !346}
!354 = !DISubprogram(name: "max_size", linkageName: "_ZNSt16allocator_traitsISaISt8functionIFddEEEE8max_sizeERKS3_", scope: !279, file: !280, line: 547, type: !355, scopeLine: 547, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!355 = !DISubroutineType(types: !356)
!356 = !{!357, !358}
!357 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", scope: !279, file: !280, line: 435, baseType: !67)
!358 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !359, size: 64)
!359 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !287)
!360 = !DISubprogram(name: "select_on_container_copy_construction", linkageName: "_ZNSt16allocator_traitsISaISt8functionIFddEEEE37select_on_container_copy_constructionERKS3_", scope: !279, file: !280, line: 562, type: !361, scopeLine: 562, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!361 = !DISubroutineType(types: !362)
!362 = !{!287, !358}
!363 = !{!364}
!364 = !DITemplateTypeParameter(name: "_Alloc", type: !288)
!365 = !DISubprogram(name: "_S_select_on_copy", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt8functionIFddEEES3_E17_S_select_on_copyERKS4_", scope: !276, file: !274, line: 97, type: !366, scopeLine: 97, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!366 = !DISubroutineType(types: !367)
!367 = !{!288, !339}
!368 = !DISubprogram(name: "_S_on_swap", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt8functionIFddEEES3_E10_S_on_swapERS4_S6_", scope: !276, file: !274, line: 100, type: !369, scopeLine: 100, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!369 = !DISubroutineType(types: !370)
!370 = !{null, !344, !344}
!371 = !DISubprogram(name: "_S_propagate_on_copy_assign", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt8functionIFddEEES3_E27_S_propagate_on_copy_assignEv", scope: !276, file: !274, line: 103, type: !372, scopeLine: 103, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!372 = !DISubroutineType(types: !373)
!373 = !{!33}
!374 = !DISubprogram(name: "_S_propagate_on_move_assign", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt8functionIFddEEES3_E27_S_propagate_on_move_assignEv", scope: !276, file: !274, line: 106, type: !372, scopeLine: 106, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!375 = !DISubprogram(name: "_S_propagate_on_swap", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt8functionIFddEEES3_E20_S_propagate_on_swapEv", scope: !276, file: !274, line: 109, type: !372, scopeLine: 109, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!376 = !DISubprogram(name: "_S_always_equal", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt8functionIFddEEES3_E15_S_always_equalEv", scope: !276, file: !274, line: 112, type: !372, scopeLine: 112, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!377 = !DISubprogram(name: "_S_nothrow_move", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt8functionIFddEEES3_E15_S_nothrow_moveEv", scope: !276, file: !274, line: 115, type: !372, scopeLine: 115, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!378 = !{!364, !379}
!379 = !DITemplateTypeParameter(type: !45, defaulted: true)
!380 = !DIDerivedType(tag: DW_TAG_typedef, name: "template rebind_alloc<std::function<double (double)> >", scope: !279, file: !280, line: 450, baseType: !288)
!381 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !269, baseType: !382, extraData: i32 0)
!382 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Vector_impl_data", scope: !266, file: !201, line: 92, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !383, identifier: "_ZTSNSt12_Vector_baseISt8functionIFddEESaIS2_EE17_Vector_impl_dataE")
!383 = !{!384, !387, !388, !389, !393, !397, !402}
!384 = !DIDerivedType(tag: DW_TAG_member, name: "_M_start", scope: !382, file: !201, line: 94, baseType: !385, size: 64)
!385 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !266, file: !201, line: 90, baseType: !386)
!386 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !276, file: !274, line: 57, baseType: !285)
!387 = !DIDerivedType(tag: DW_TAG_member, name: "_M_finish", scope: !382, file: !201, line: 95, baseType: !385, size: 64, offset: 64)
!388 = !DIDerivedType(tag: DW_TAG_member, name: "_M_end_of_storage", scope: !382, file: !201, line: 96, baseType: !385, size: 64, offset: 128)
!389 = !DISubprogram(name: "_Vector_impl_data", scope: !382, file: !201, line: 99, type: !390, scopeLine: 99, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!390 = !DISubroutineType(types: !391)
!391 = !{null, !392}
!392 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !382, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!393 = !DISubprogram(name: "_Vector_impl_data", scope: !382, file: !201, line: 105, type: !394, scopeLine: 105, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!394 = !DISubroutineType(types: !395)
!395 = !{null, !392, !396}
!396 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !382, size: 64)
!397 = !DISubprogram(name: "_M_copy_data", linkageName: "_ZNSt12_Vector_baseISt8functionIFddEESaIS2_EE17_Vector_impl_data12_M_copy_dataERKS5_", scope: !382, file: !201, line: 113, type: !398, scopeLine: 113, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!398 = !DISubroutineType(types: !399)
!399 = !{null, !392, !400}
!400 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !401, size: 64)
!401 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !382)
!402 = !DISubprogram(name: "_M_swap_data", linkageName: "_ZNSt12_Vector_baseISt8functionIFddEESaIS2_EE17_Vector_impl_data12_M_swap_dataERS5_", scope: !382, file: !201, line: 122, type: !403, scopeLine: 122, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!403 = !DISubroutineType(types: !404)
!404 = !{null, !392, !405}
!405 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !382, size: 64)
!406 = !DISubprogram(name: "_Vector_impl", scope: !269, file: !201, line: 137, type: !407, scopeLine: 137, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!407 = !DISubroutineType(types: !408)
!408 = !{null, !409}
!409 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !269, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!410 = !DISubprogram(name: "_Vector_impl", scope: !269, file: !201, line: 143, type: !411, scopeLine: 143, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!411 = !DISubroutineType(types: !412)
!412 = !{null, !409, !413}
!413 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !414, size: 64)
!414 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !272)
!415 = !DISubprogram(name: "_Vector_impl", scope: !269, file: !201, line: 151, type: !416, scopeLine: 151, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!416 = !DISubroutineType(types: !417)
!417 = !{null, !409, !418}
!418 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !269, size: 64)
!419 = !DISubprogram(name: "_Vector_impl", scope: !269, file: !201, line: 156, type: !420, scopeLine: 156, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!420 = !DISubroutineType(types: !421)
!421 = !{null, !409, !422}
!422 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !272, size: 64)
!423 = !DISubprogram(name: "_Vector_impl", scope: !269, file: !201, line: 161, type: !424, scopeLine: 161, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!424 = !DISubroutineType(types: !425)
!425 = !{null, !409, !422, !418}
!426 = !DISubprogram(name: "_M_get_Tp_allocator", linkageName: "_ZNSt12_Vector_baseISt8functionIFddEESaIS2_EE19_M_get_Tp_allocatorEv", scope: !266, file: !201, line: 298, type: !427, scopeLine: 298, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!427 = !DISubroutineType(types: !428)
!428 = !{!429, !430}
!429 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !272, size: 64)
!430 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !266, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!431 = !DISubprogram(name: "_M_get_Tp_allocator", linkageName: "_ZNKSt12_Vector_baseISt8functionIFddEESaIS2_EE19_M_get_Tp_allocatorEv", scope: !266, file: !201, line: 303, type: !432, scopeLine: 303, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!432 = !DISubroutineType(types: !433)
!433 = !{!413, !434}
!434 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !435, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!435 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !266)
!436 = !DISubprogram(name: "get_allocator", linkageName: "_ZNKSt12_Vector_baseISt8functionIFddEESaIS2_EE13get_allocatorEv", scope: !266, file: !201, line: 308, type: !437, scopeLine: 308, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!437 = !DISubroutineType(types: !438)
!438 = !{!439, !434}
!439 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !266, file: !201, line: 294, baseType: !288)
!440 = !DISubprogram(name: "_Vector_base", scope: !266, file: !201, line: 312, type: !441, scopeLine: 312, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!441 = !DISubroutineType(types: !442)
!442 = !{null, !430}
!443 = !DISubprogram(name: "_Vector_base", scope: !266, file: !201, line: 318, type: !444, scopeLine: 318, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!444 = !DISubroutineType(types: !445)
!445 = !{null, !430, !446}
!446 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !447, size: 64)
!447 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !439)
!448 = !DISubprogram(name: "_Vector_base", scope: !266, file: !201, line: 324, type: !449, scopeLine: 324, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!449 = !DISubroutineType(types: !450)
!450 = !{null, !430, !67}
!451 = !DISubprogram(name: "_Vector_base", scope: !266, file: !201, line: 330, type: !452, scopeLine: 330, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!452 = !DISubroutineType(types: !453)
!453 = !{null, !430, !67, !446}
!454 = !DISubprogram(name: "_Vector_base", scope: !266, file: !201, line: 335, type: !455, scopeLine: 335, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!455 = !DISubroutineType(types: !456)
!456 = !{null, !430, !457}
!457 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !266, size: 64)
!458 = !DISubprogram(name: "_Vector_base", scope: !266, file: !201, line: 340, type: !459, scopeLine: 340, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!459 = !DISubroutineType(types: !460)
!460 = !{null, !430, !422}
!461 = !DISubprogram(name: "_Vector_base", scope: !266, file: !201, line: 344, type: !462, scopeLine: 344, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!462 = !DISubroutineType(types: !463)
!463 = !{null, !430, !457, !446}
!464 = !DISubprogram(name: "_Vector_base", scope: !266, file: !201, line: 358, type: !465, scopeLine: 358, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!465 = !DISubroutineType(types: !466)
!466 = !{null, !430, !446, !457}
!467 = !DISubprogram(name: "~_Vector_base", scope: !266, file: !201, line: 364, type: !441, scopeLine: 364, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!468 = !DISubprogram(name: "_M_allocate", linkageName: "_ZNSt12_Vector_baseISt8functionIFddEESaIS2_EE11_M_allocateEm", scope: !266, file: !201, line: 375, type: !469, scopeLine: 375, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!469 = !DISubroutineType(types: !470)
!470 = !{!385, !430, !67}
!471 = !DISubprogram(name: "_M_deallocate", linkageName: "_ZNSt12_Vector_baseISt8functionIFddEESaIS2_EE13_M_deallocateEPS2_m", scope: !266, file: !201, line: 383, type: !472, scopeLine: 383, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!472 = !DISubroutineType(types: !473)
!473 = !{null, !430, !385, !67}
!474 = !DISubprogram(name: "_M_create_storage", linkageName: "_ZNSt12_Vector_baseISt8functionIFddEESaIS2_EE17_M_create_storageEm", scope: !266, file: !201, line: 393, type: !449, scopeLine: 393, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!475 = !{!331, !364}
!476 = !DISubprogram(name: "_S_nothrow_relocate", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE19_S_nothrow_relocateESt17integral_constantIbLb1EE", scope: !263, file: !201, line: 465, type: !477, scopeLine: 465, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!477 = !DISubroutineType(types: !478)
!478 = !{!33, !479}
!479 = !DIDerivedType(tag: DW_TAG_typedef, name: "true_type", scope: !13, file: !27, line: 82, baseType: !480)
!480 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "integral_constant<bool, true>", scope: !13, file: !27, line: 62, size: 8, flags: DIFlagTypePassByValue, elements: !481, templateParams: !491, identifier: "_ZTSSt17integral_constantIbLb1EE")
!481 = !{!482, !484, !490}
!482 = !DIDerivedType(tag: DW_TAG_variable, name: "value", scope: !480, file: !27, line: 64, baseType: !483, flags: DIFlagStaticMember, extraData: i1 true)
!483 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !33)
!484 = !DISubprogram(name: "operator bool", linkageName: "_ZNKSt17integral_constantIbLb1EEcvbEv", scope: !480, file: !27, line: 67, type: !485, scopeLine: 67, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!485 = !DISubroutineType(types: !486)
!486 = !{!487, !488}
!487 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !480, file: !27, line: 65, baseType: !33)
!488 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !489, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!489 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !480)
!490 = !DISubprogram(name: "operator()", linkageName: "_ZNKSt17integral_constantIbLb1EEclEv", scope: !480, file: !27, line: 72, type: !485, scopeLine: 72, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!491 = !{!492, !493}
!492 = !DITemplateTypeParameter(name: "_Tp", type: !33)
!493 = !DITemplateValueParameter(name: "__v", type: !33, value: i1 true)
!494 = !DISubprogram(name: "_S_nothrow_relocate", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE19_S_nothrow_relocateESt17integral_constantIbLb0EE", scope: !263, file: !201, line: 474, type: !495, scopeLine: 474, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!495 = !DISubroutineType(types: !496)
!496 = !{!33, !497}
!497 = !DIDerivedType(tag: DW_TAG_typedef, name: "false_type", scope: !13, file: !27, line: 85, baseType: !498)
!498 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "integral_constant<bool, false>", scope: !13, file: !27, line: 62, size: 8, flags: DIFlagTypePassByValue, elements: !499, templateParams: !508, identifier: "_ZTSSt17integral_constantIbLb0EE")
!499 = !{!500, !501, !507}
!500 = !DIDerivedType(tag: DW_TAG_variable, name: "value", scope: !498, file: !27, line: 64, baseType: !483, flags: DIFlagStaticMember, extraData: i1 false)
!501 = !DISubprogram(name: "operator bool", linkageName: "_ZNKSt17integral_constantIbLb0EEcvbEv", scope: !498, file: !27, line: 67, type: !502, scopeLine: 67, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!502 = !DISubroutineType(types: !503)
!503 = !{!504, !505}
!504 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !498, file: !27, line: 65, baseType: !33)
!505 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !506, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!506 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !498)
!507 = !DISubprogram(name: "operator()", linkageName: "_ZNKSt17integral_constantIbLb0EEclEv", scope: !498, file: !27, line: 72, type: !502, scopeLine: 72, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!508 = !{!492, !509}
!509 = !DITemplateValueParameter(name: "__v", type: !33, value: i1 false)
!510 = !DISubprogram(name: "_S_use_relocate", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE15_S_use_relocateEv", scope: !263, file: !201, line: 478, type: !372, scopeLine: 478, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!511 = !DISubprogram(name: "_S_do_relocate", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE14_S_do_relocateEPS2_S5_S5_RS3_St17integral_constantIbLb1EE", scope: !263, file: !201, line: 487, type: !512, scopeLine: 487, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!512 = !DISubroutineType(types: !513)
!513 = !{!514, !514, !514, !514, !515, !479}
!514 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !263, file: !201, line: 449, baseType: !385, flags: DIFlagPublic)
!515 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !516, size: 64)
!516 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Tp_alloc_type", scope: !263, file: !201, line: 444, baseType: !272)
!517 = !DISubprogram(name: "_S_do_relocate", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE14_S_do_relocateEPS2_S5_S5_RS3_St17integral_constantIbLb0EE", scope: !263, file: !201, line: 494, type: !518, scopeLine: 494, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!518 = !DISubroutineType(types: !519)
!519 = !{!514, !514, !514, !514, !515, !497}
!520 = !DISubprogram(name: "_S_relocate", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE11_S_relocateEPS2_S5_S5_RS3_", scope: !263, file: !201, line: 499, type: !521, scopeLine: 499, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!521 = !DISubroutineType(types: !522)
!522 = !{!514, !514, !514, !514, !515}
!523 = !DISubprogram(name: "vector", scope: !263, file: !201, line: 526, type: !524, scopeLine: 526, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!524 = !DISubroutineType(types: !525)
!525 = !{null, !526}
!526 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !263, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!527 = !DISubprogram(name: "vector", scope: !263, file: !201, line: 537, type: !528, scopeLine: 537, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!528 = !DISubroutineType(types: !529)
!529 = !{null, !526, !530}
!530 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !531, size: 64)
!531 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !532)
!532 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !263, file: !201, line: 460, baseType: !288, flags: DIFlagPublic)
!533 = !DISubprogram(name: "vector", scope: !263, file: !201, line: 551, type: !534, scopeLine: 551, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!534 = !DISubroutineType(types: !535)
!535 = !{null, !526, !200, !530}
!536 = !DISubprogram(name: "vector", scope: !263, file: !201, line: 564, type: !537, scopeLine: 564, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!537 = !DISubroutineType(types: !538)
!538 = !{null, !526, !200, !539, !530}
!539 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !540, size: 64)
!540 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !541)
!541 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !263, file: !201, line: 448, baseType: !45, flags: DIFlagPublic)
!542 = !DISubprogram(name: "vector", scope: !263, file: !201, line: 596, type: !543, scopeLine: 596, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!543 = !DISubroutineType(types: !544)
!544 = !{null, !526, !545}
!545 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !546, size: 64)
!546 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !263)
!547 = !DISubprogram(name: "vector", scope: !263, file: !201, line: 615, type: !548, scopeLine: 615, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!548 = !DISubroutineType(types: !549)
!549 = !{null, !526, !550}
!550 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !263, size: 64)
!551 = !DISubprogram(name: "vector", scope: !263, file: !201, line: 619, type: !552, scopeLine: 619, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!552 = !DISubroutineType(types: !553)
!553 = !{null, !526, !545, !554}
!554 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !555, size: 64)
!555 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !556)
!556 = !DIDerivedType(tag: DW_TAG_typedef, name: "__type_identity_t<allocator_type>", scope: !13, file: !27, line: 128, baseType: !557)
!557 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !558, file: !27, line: 125, baseType: !288)
!558 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__type_identity<std::allocator<std::function<double (double)> > >", scope: !13, file: !27, line: 124, size: 8, flags: DIFlagTypePassByValue, elements: !30, templateParams: !559, identifier: "_ZTSSt15__type_identityISaISt8functionIFddEEEE")
!559 = !{!560}
!560 = !DITemplateTypeParameter(name: "_Type", type: !288)
!561 = !DISubprogram(name: "vector", scope: !263, file: !201, line: 630, type: !562, scopeLine: 630, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!562 = !DISubroutineType(types: !563)
!563 = !{null, !526, !550, !530, !479}
!564 = !DISubprogram(name: "vector", scope: !263, file: !201, line: 635, type: !565, scopeLine: 635, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!565 = !DISubroutineType(types: !566)
!566 = !{null, !526, !550, !530, !497}
!567 = !DISubprogram(name: "vector", scope: !263, file: !201, line: 654, type: !568, scopeLine: 654, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!568 = !DISubroutineType(types: !569)
!569 = !{null, !526, !550, !554}
!570 = !DISubprogram(name: "vector", scope: !263, file: !201, line: 673, type: !571, scopeLine: 673, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!571 = !DISubroutineType(types: !572)
!572 = !{null, !526, !573, !530}
!573 = !DICompositeType(tag: DW_TAG_class_type, name: "initializer_list<std::function<double (double)> >", scope: !13, file: !574, line: 47, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16initializer_listISt8functionIFddEEE")
!574 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/initializer_list", directory: "")
!575 = !DISubprogram(name: "~vector", scope: !263, file: !201, line: 728, type: !524, scopeLine: 728, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!576 = !DISubprogram(name: "operator=", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EEaSERKS4_", scope: !263, file: !201, line: 746, type: !577, scopeLine: 746, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!577 = !DISubroutineType(types: !578)
!578 = !{!579, !526, !545}
!579 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !263, size: 64)
!580 = !DISubprogram(name: "operator=", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EEaSEOS4_", scope: !263, file: !201, line: 761, type: !581, scopeLine: 761, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!581 = !DISubroutineType(types: !582)
!582 = !{!579, !526, !550}
!583 = !DISubprogram(name: "operator=", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EEaSESt16initializer_listIS2_E", scope: !263, file: !201, line: 783, type: !584, scopeLine: 783, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!584 = !DISubroutineType(types: !585)
!585 = !{!579, !526, !573}
!586 = !DISubprogram(name: "assign", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE6assignEmRKS2_", scope: !263, file: !201, line: 803, type: !587, scopeLine: 803, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!587 = !DISubroutineType(types: !588)
!588 = !{null, !526, !200, !539}
!589 = !DISubprogram(name: "assign", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE6assignESt16initializer_listIS2_E", scope: !263, file: !201, line: 850, type: !590, scopeLine: 850, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!590 = !DISubroutineType(types: !591)
!591 = !{null, !526, !573}
!592 = !DISubprogram(name: "begin", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE5beginEv", scope: !263, file: !201, line: 868, type: !593, scopeLine: 868, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!593 = !DISubroutineType(types: !594)
!594 = !{!595, !526}
!595 = !DIDerivedType(tag: DW_TAG_typedef, name: "iterator", scope: !263, file: !201, line: 453, baseType: !203, flags: DIFlagPublic)
!596 = !DISubprogram(name: "begin", linkageName: "_ZNKSt6vectorISt8functionIFddEESaIS2_EE5beginEv", scope: !263, file: !201, line: 878, type: !597, scopeLine: 878, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!597 = !DISubroutineType(types: !598)
!598 = !{!599, !601}
!599 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_iterator", scope: !263, file: !201, line: 455, baseType: !600, flags: DIFlagPublic)
!600 = !DICompositeType(tag: DW_TAG_class_type, name: "__normal_iterator<const std::function<double (double)> *, std::vector<std::function<double (double)>, std::allocator<std::function<double (double)> > > >", scope: !205, file: !204, line: 1043, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSN9__gnu_cxx17__normal_iteratorIPKSt8functionIFddEESt6vectorIS3_SaIS3_EEEE")
!601 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !546, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!602 = !DISubprogram(name: "end", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE3endEv", scope: !263, file: !201, line: 888, type: !593, scopeLine: 888, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!603 = !DISubprogram(name: "end", linkageName: "_ZNKSt6vectorISt8functionIFddEESaIS2_EE3endEv", scope: !263, file: !201, line: 898, type: !597, scopeLine: 898, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!604 = !DISubprogram(name: "rbegin", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE6rbeginEv", scope: !263, file: !201, line: 908, type: !605, scopeLine: 908, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!605 = !DISubroutineType(types: !606)
!606 = !{!607, !526}
!607 = !DIDerivedType(tag: DW_TAG_typedef, name: "reverse_iterator", scope: !263, file: !201, line: 457, baseType: !608, flags: DIFlagPublic)
!608 = !DICompositeType(tag: DW_TAG_class_type, name: "reverse_iterator<__gnu_cxx::__normal_iterator<std::function<double (double)> *, std::vector<std::function<double (double)>, std::allocator<std::function<double (double)> > > > >", scope: !13, file: !204, line: 132, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16reverse_iteratorIN9__gnu_cxx17__normal_iteratorIPSt8functionIFddEESt6vectorIS4_SaIS4_EEEEE")
!609 = !DISubprogram(name: "rbegin", linkageName: "_ZNKSt6vectorISt8functionIFddEESaIS2_EE6rbeginEv", scope: !263, file: !201, line: 918, type: !610, scopeLine: 918, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!610 = !DISubroutineType(types: !611)
!611 = !{!612, !601}
!612 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reverse_iterator", scope: !263, file: !201, line: 456, baseType: !613, flags: DIFlagPublic)
!613 = !DICompositeType(tag: DW_TAG_class_type, name: "reverse_iterator<__gnu_cxx::__normal_iterator<const std::function<double (double)> *, std::vector<std::function<double (double)>, std::allocator<std::function<double (double)> > > > >", scope: !13, file: !204, line: 132, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16reverse_iteratorIN9__gnu_cxx17__normal_iteratorIPKSt8functionIFddEESt6vectorIS4_SaIS4_EEEEE")
!614 = !DISubprogram(name: "rend", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE4rendEv", scope: !263, file: !201, line: 928, type: !605, scopeLine: 928, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!615 = !DISubprogram(name: "rend", linkageName: "_ZNKSt6vectorISt8functionIFddEESaIS2_EE4rendEv", scope: !263, file: !201, line: 938, type: !610, scopeLine: 938, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!616 = !DISubprogram(name: "cbegin", linkageName: "_ZNKSt6vectorISt8functionIFddEESaIS2_EE6cbeginEv", scope: !263, file: !201, line: 949, type: !597, scopeLine: 949, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!617 = !DISubprogram(name: "cend", linkageName: "_ZNKSt6vectorISt8functionIFddEESaIS2_EE4cendEv", scope: !263, file: !201, line: 959, type: !597, scopeLine: 959, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!618 = !DISubprogram(name: "crbegin", linkageName: "_ZNKSt6vectorISt8functionIFddEESaIS2_EE7crbeginEv", scope: !263, file: !201, line: 969, type: !610, scopeLine: 969, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!619 = !DISubprogram(name: "crend", linkageName: "_ZNKSt6vectorISt8functionIFddEESaIS2_EE5crendEv", scope: !263, file: !201, line: 979, type: !610, scopeLine: 979, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!620 = !DISubprogram(name: "size", linkageName: "_ZNKSt6vectorISt8functionIFddEESaIS2_EE4sizeEv", scope: !263, file: !201, line: 987, type: !621, scopeLine: 987, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!621 = !DISubroutineType(types: !622)
!622 = !{!200, !601}
!623 = !DISubprogram(name: "max_size", linkageName: "_ZNKSt6vectorISt8functionIFddEESaIS2_EE8max_sizeEv", scope: !263, file: !201, line: 993, type: !621, scopeLine: 993, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!624 = !DISubprogram(name: "resize", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE6resizeEm", scope: !263, file: !201, line: 1008, type: !625, scopeLine: 1008, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!625 = !DISubroutineType(types: !626)
!626 = !{null, !526, !200}
!627 = !DISubprogram(name: "resize", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE6resizeEmRKS2_", scope: !263, file: !201, line: 1029, type: !587, scopeLine: 1029, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!628 = !DISubprogram(name: "shrink_to_fit", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE13shrink_to_fitEv", scope: !263, file: !201, line: 1063, type: !524, scopeLine: 1063, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!629 = !DISubprogram(name: "capacity", linkageName: "_ZNKSt6vectorISt8functionIFddEESaIS2_EE8capacityEv", scope: !263, file: !201, line: 1073, type: !621, scopeLine: 1073, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!630 = !DISubprogram(name: "empty", linkageName: "_ZNKSt6vectorISt8functionIFddEESaIS2_EE5emptyEv", scope: !263, file: !201, line: 1083, type: !631, scopeLine: 1083, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!631 = !DISubroutineType(types: !632)
!632 = !{!33, !601}
!633 = !DISubprogram(name: "reserve", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE7reserveEm", scope: !263, file: !201, line: 1105, type: !625, scopeLine: 1105, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!634 = !DISubprogram(name: "operator[]", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EEixEm", scope: !263, file: !201, line: 1121, type: !635, scopeLine: 1121, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!635 = !DISubroutineType(types: !636)
!636 = !{!637, !526, !200}
!637 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !263, file: !201, line: 451, baseType: !638, flags: DIFlagPublic)
!638 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !276, file: !274, line: 62, baseType: !639)
!639 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !640, size: 64)
!640 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !276, file: !274, line: 56, baseType: !641)
!641 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !279, file: !280, line: 417, baseType: !45)
!642 = !DISubprogram(name: "operator[]", linkageName: "_ZNKSt6vectorISt8functionIFddEESaIS2_EEixEm", scope: !263, file: !201, line: 1140, type: !643, scopeLine: 1140, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!643 = !DISubroutineType(types: !644)
!644 = !{!645, !601, !200}
!645 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !263, file: !201, line: 452, baseType: !646, flags: DIFlagPublic)
!646 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !276, file: !274, line: 63, baseType: !647)
!647 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !648, size: 64)
!648 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !640)
!649 = !DISubprogram(name: "_M_range_check", linkageName: "_ZNKSt6vectorISt8functionIFddEESaIS2_EE14_M_range_checkEm", scope: !263, file: !201, line: 1150, type: !650, scopeLine: 1150, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!650 = !DISubroutineType(types: !651)
!651 = !{null, !601, !200}
!652 = !DISubprogram(name: "at", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE2atEm", scope: !263, file: !201, line: 1173, type: !635, scopeLine: 1173, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!653 = !DISubprogram(name: "at", linkageName: "_ZNKSt6vectorISt8functionIFddEESaIS2_EE2atEm", scope: !263, file: !201, line: 1192, type: !643, scopeLine: 1192, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!654 = !DISubprogram(name: "front", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE5frontEv", scope: !263, file: !201, line: 1204, type: !655, scopeLine: 1204, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!655 = !DISubroutineType(types: !656)
!656 = !{!637, !526}
!657 = !DISubprogram(name: "front", linkageName: "_ZNKSt6vectorISt8functionIFddEESaIS2_EE5frontEv", scope: !263, file: !201, line: 1216, type: !658, scopeLine: 1216, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!658 = !DISubroutineType(types: !659)
!659 = !{!645, !601}
!660 = !DISubprogram(name: "back", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE4backEv", scope: !263, file: !201, line: 1228, type: !655, scopeLine: 1228, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!661 = !DISubprogram(name: "back", linkageName: "_ZNKSt6vectorISt8functionIFddEESaIS2_EE4backEv", scope: !263, file: !201, line: 1240, type: !658, scopeLine: 1240, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!662 = !DISubprogram(name: "data", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE4dataEv", scope: !263, file: !201, line: 1255, type: !663, scopeLine: 1255, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!663 = !DISubroutineType(types: !664)
!664 = !{!202, !526}
!665 = !DISubprogram(name: "data", linkageName: "_ZNKSt6vectorISt8functionIFddEESaIS2_EE4dataEv", scope: !263, file: !201, line: 1260, type: !666, scopeLine: 1260, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!666 = !DISubroutineType(types: !667)
!667 = !{!317, !601}
!668 = !DISubprogram(name: "push_back", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE9push_backERKS2_", scope: !263, file: !201, line: 1276, type: !669, scopeLine: 1276, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!669 = !DISubroutineType(types: !670)
!670 = !{null, !526, !539}
!671 = !DISubprogram(name: "push_back", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE9push_backEOS2_", scope: !263, file: !201, line: 1293, type: !672, scopeLine: 1293, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!672 = !DISubroutineType(types: !673)
!673 = !{null, !526, !674}
!674 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !541, size: 64)
!675 = !DISubprogram(name: "pop_back", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE8pop_backEv", scope: !263, file: !201, line: 1317, type: !524, scopeLine: 1317, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!676 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE6insertEN9__gnu_cxx17__normal_iteratorIPKS2_S4_EERS7_", scope: !263, file: !201, line: 1357, type: !677, scopeLine: 1357, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!677 = !DISubroutineType(types: !678)
!678 = !{!595, !526, !599, !539}
!679 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE6insertEN9__gnu_cxx17__normal_iteratorIPKS2_S4_EEOS2_", scope: !263, file: !201, line: 1388, type: !680, scopeLine: 1388, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!680 = !DISubroutineType(types: !681)
!681 = !{!595, !526, !599, !674}
!682 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE6insertEN9__gnu_cxx17__normal_iteratorIPKS2_S4_EESt16initializer_listIS2_E", scope: !263, file: !201, line: 1406, type: !683, scopeLine: 1406, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!683 = !DISubroutineType(types: !684)
!684 = !{!595, !526, !599, !573}
!685 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE6insertEN9__gnu_cxx17__normal_iteratorIPKS2_S4_EEmRS7_", scope: !263, file: !201, line: 1432, type: !686, scopeLine: 1432, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!686 = !DISubroutineType(types: !687)
!687 = !{!595, !526, !599, !200, !539}
!688 = !DISubprogram(name: "erase", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE5eraseEN9__gnu_cxx17__normal_iteratorIPKS2_S4_EE", scope: !263, file: !201, line: 1529, type: !689, scopeLine: 1529, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!689 = !DISubroutineType(types: !690)
!690 = !{!595, !526, !599}
!691 = !DISubprogram(name: "erase", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE5eraseEN9__gnu_cxx17__normal_iteratorIPKS2_S4_EES9_", scope: !263, file: !201, line: 1557, type: !692, scopeLine: 1557, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!692 = !DISubroutineType(types: !693)
!693 = !{!595, !526, !599, !599}
!694 = !DISubprogram(name: "swap", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE4swapERS4_", scope: !263, file: !201, line: 1581, type: !695, scopeLine: 1581, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!695 = !DISubroutineType(types: !696)
!696 = !{null, !526, !579}
!697 = !DISubprogram(name: "clear", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE5clearEv", scope: !263, file: !201, line: 1600, type: !524, scopeLine: 1600, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!698 = !DISubprogram(name: "_M_fill_initialize", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE18_M_fill_initializeEmRKS2_", scope: !263, file: !201, line: 1699, type: !587, scopeLine: 1699, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!699 = !DISubprogram(name: "_M_default_initialize", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE21_M_default_initializeEm", scope: !263, file: !201, line: 1710, type: !625, scopeLine: 1710, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!700 = !DISubprogram(name: "_M_fill_assign", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE14_M_fill_assignEmRKS2_", scope: !263, file: !201, line: 1757, type: !587, scopeLine: 1757, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!701 = !DISubprogram(name: "_M_fill_insert", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE14_M_fill_insertEN9__gnu_cxx17__normal_iteratorIPS2_S4_EEmRKS2_", scope: !263, file: !201, line: 1801, type: !702, scopeLine: 1801, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!702 = !DISubroutineType(types: !703)
!703 = !{null, !526, !595, !200, !539}
!704 = !DISubprogram(name: "_M_default_append", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE17_M_default_appendEm", scope: !263, file: !201, line: 1807, type: !625, scopeLine: 1807, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!705 = !DISubprogram(name: "_M_shrink_to_fit", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE16_M_shrink_to_fitEv", scope: !263, file: !201, line: 1811, type: !706, scopeLine: 1811, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!706 = !DISubroutineType(types: !707)
!707 = !{!33, !526}
!708 = !DISubprogram(name: "_M_insert_rval", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE14_M_insert_rvalEN9__gnu_cxx17__normal_iteratorIPKS2_S4_EEOS2_", scope: !263, file: !201, line: 1873, type: !680, scopeLine: 1873, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!709 = !DISubprogram(name: "_M_emplace_aux", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE14_M_emplace_auxEN9__gnu_cxx17__normal_iteratorIPKS2_S4_EEOS2_", scope: !263, file: !201, line: 1884, type: !680, scopeLine: 1884, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!710 = !DISubprogram(name: "_M_check_len", linkageName: "_ZNKSt6vectorISt8functionIFddEESaIS2_EE12_M_check_lenEmPKc", scope: !263, file: !201, line: 1891, type: !711, scopeLine: 1891, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!711 = !DISubroutineType(types: !712)
!712 = !{!713, !601, !200, !714}
!713 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", scope: !263, file: !201, line: 458, baseType: !67, flags: DIFlagPublic)
!714 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!715 = !DISubprogram(name: "_S_check_init_len", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE17_S_check_init_lenEmRKS3_", scope: !263, file: !201, line: 1902, type: !716, scopeLine: 1902, flags: DIFlagProtected | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!716 = !DISubroutineType(types: !717)
!717 = !{!713, !200, !530}
!718 = !DISubprogram(name: "_S_max_size", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE11_S_max_sizeERKS3_", scope: !263, file: !201, line: 1911, type: !719, scopeLine: 1911, flags: DIFlagProtected | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!719 = !DISubroutineType(types: !720)
!720 = !{!713, !721}
!721 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !722, size: 64)
!722 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !516)
!723 = !DISubprogram(name: "_M_erase_at_end", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE15_M_erase_at_endEPS2_", scope: !263, file: !201, line: 1928, type: !724, scopeLine: 1928, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!724 = !DISubroutineType(types: !725)
!725 = !{null, !526, !514}
!726 = !DISubprogram(name: "_M_erase", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE8_M_eraseEN9__gnu_cxx17__normal_iteratorIPS2_S4_EE", scope: !263, file: !201, line: 1941, type: !727, scopeLine: 1941, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!727 = !DISubroutineType(types: !728)
!728 = !{!595, !526, !595}
!729 = !DISubprogram(name: "_M_erase", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE8_M_eraseEN9__gnu_cxx17__normal_iteratorIPS2_S4_EES8_", scope: !263, file: !201, line: 1945, type: !730, scopeLine: 1945, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!730 = !DISubroutineType(types: !731)
!731 = !{!595, !526, !595, !595}
!732 = !DISubprogram(name: "_M_move_assign", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE14_M_move_assignEOS4_St17integral_constantIbLb1EE", scope: !263, file: !201, line: 1954, type: !733, scopeLine: 1954, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!733 = !DISubroutineType(types: !734)
!734 = !{null, !526, !550, !479}
!735 = !DISubprogram(name: "_M_move_assign", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE14_M_move_assignEOS4_St17integral_constantIbLb0EE", scope: !263, file: !201, line: 1966, type: !736, scopeLine: 1966, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!736 = !DISubroutineType(types: !737)
!737 = !{null, !526, !550, !497}
!738 = !{!331, !739}
!739 = !DITemplateTypeParameter(name: "_Alloc", type: !288, defaulted: true)
!740 = !DIDerivedType(tag: DW_TAG_typedef, name: "__tag", scope: !741, file: !22, line: 109, baseType: !185)
!741 = distinct !DISubprogram(name: "__invoke_r<double, (lambda at cpp/callables.cpp:16:24) &, double>", linkageName: "_ZSt10__invoke_rIdRZ21functions_in_a_vectorE3$_0JdEENSt9enable_ifIX16is_invocable_r_vIT_T0_DpT1_EES3_E4typeEOS4_DpOS5_", scope: !13, file: !22, line: 104, type: !742, scopeLine: 106, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !773, retainedNodes: !770)
!742 = !DISubroutineType(types: !743)
!743 = !{!744, !745, !127}
!744 = !DIDerivedType(tag: DW_TAG_typedef, name: "enable_if_t<is_invocable_r_v<double, (lambda at cpp/callables.cpp:16:24) &, double>, double>", scope: !13, file: !27, line: 2614, baseType: !28)
!745 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !746, size: 64)
!746 = distinct !DICompositeType(tag: DW_TAG_class_type, scope: !747, file: !9, line: 16, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !768)
!747 = distinct !DISubprogram(name: "functions_in_a_vector", scope: !9, file: !9, line: 11, type: !748, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !752)
!748 = !DISubroutineType(types: !749)
!749 = !{!35, !35, !750, !240}
!750 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !751, size: 64)
!751 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !35)
!752 = !{!753, !754, !755, !756, !757, !759, !762, !764, !765, !766}
!753 = !DILocalVariable(name: "x", arg: 1, scope: !747, file: !9, line: 11, type: !35)
!754 = !DILocalVariable(name: "c", arg: 2, scope: !747, file: !9, line: 11, type: !750)
!755 = !DILocalVariable(name: "n", arg: 3, scope: !747, file: !9, line: 11, type: !240)
!756 = !DILocalVariable(name: "stages", scope: !747, file: !9, line: 12, type: !263)
!757 = !DILocalVariable(name: "i", scope: !758, file: !9, line: 13, type: !240)
!758 = distinct !DILexicalBlock(scope: !747, file: !9, line: 13, column: 3)
!759 = !DILocalVariable(name: "gain", scope: !760, file: !9, line: 14, type: !35)
!760 = distinct !DILexicalBlock(scope: !761, file: !9, line: 13, column: 31)
!761 = distinct !DILexicalBlock(scope: !758, file: !9, line: 13, column: 3)
!762 = !DILocalVariable(name: "__range1", scope: !763, type: !579, flags: DIFlagArtificial)
!763 = distinct !DILexicalBlock(scope: !747, file: !9, line: 21, column: 3)
!764 = !DILocalVariable(name: "__begin1", scope: !763, type: !595, flags: DIFlagArtificial)
!765 = !DILocalVariable(name: "__end1", scope: !763, type: !595, flags: DIFlagArtificial)
!766 = !DILocalVariable(name: "stage", scope: !767, file: !9, line: 21, type: !140)
!767 = distinct !DILexicalBlock(scope: !763, file: !9, line: 21, column: 3)
!768 = !{!769}
!769 = !DIDerivedType(tag: DW_TAG_member, name: "gain", scope: !746, file: !9, line: 16, baseType: !35, size: 64)
!770 = !{!771, !772}
!771 = !DILocalVariable(name: "__fn", arg: 1, scope: !741, file: !22, line: 104, type: !745)
!772 = !DILocalVariable(name: "__args", arg: 2, scope: !741, file: !22, line: 104, type: !127)
!773 = !{!58, !774, !184}
!774 = !DITemplateTypeParameter(name: "_Callable", type: !745)
!775 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !746, size: 64)
!776 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !777, size: 64)
!777 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !746)
!778 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !775, size: 64)
!779 = !DIDerivedType(tag: DW_TAG_typedef, name: "__tag", scope: !780, file: !22, line: 109, baseType: !185)
!780 = distinct !DISubprogram(name: "__invoke_r<double, (lambda at cpp/callables.cpp:18:24) &, double>", linkageName: "_ZSt10__invoke_rIdRZ21functions_in_a_vectorE3$_1JdEENSt9enable_ifIX16is_invocable_r_vIT_T0_DpT1_EES3_E4typeEOS4_DpOS5_", scope: !13, file: !22, line: 104, type: !781, scopeLine: 106, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !792, retainedNodes: !789)
!781 = !DISubroutineType(types: !782)
!782 = !{!783, !784, !127}
!783 = !DIDerivedType(tag: DW_TAG_typedef, name: "enable_if_t<is_invocable_r_v<double, (lambda at cpp/callables.cpp:18:24) &, double>, double>", scope: !13, file: !27, line: 2614, baseType: !28)
!784 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !785, size: 64)
!785 = distinct !DICompositeType(tag: DW_TAG_class_type, scope: !747, file: !9, line: 18, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !786)
!786 = !{!787, !788}
!787 = !DIDerivedType(tag: DW_TAG_member, name: "gain", scope: !785, file: !9, line: 18, baseType: !35, size: 64)
!788 = !DIDerivedType(tag: DW_TAG_member, name: "i", scope: !785, file: !9, line: 18, baseType: !240, size: 32, offset: 64)
!789 = !{!790, !791}
!790 = !DILocalVariable(name: "__fn", arg: 1, scope: !780, file: !22, line: 104, type: !784)
!791 = !DILocalVariable(name: "__args", arg: 2, scope: !780, file: !22, line: 104, type: !127)
!792 = !{!58, !793, !184}
!793 = !DITemplateTypeParameter(name: "_Callable", type: !784)
!794 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !785, size: 64)
!795 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !796, size: 64)
!796 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !785)
!797 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !794, size: 64)
!798 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !799, size: 64)
!799 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !800, size: 64)
!800 = distinct !DICompositeType(tag: DW_TAG_class_type, scope: !801, file: !9, line: 29, size: 256, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !813)
!801 = distinct !DISubprogram(name: "function_with_large_capture", scope: !9, file: !9, line: 27, type: !802, scopeLine: 27, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !804)
!802 = !DISubroutineType(types: !803)
!803 = !{!35, !750, !35}
!804 = !{!805, !806, !807, !808, !809, !810, !811, !812}
!805 = !DILocalVariable(name: "c", arg: 1, scope: !801, file: !9, line: 27, type: !750)
!806 = !DILocalVariable(name: "x", arg: 2, scope: !801, file: !9, line: 27, type: !35)
!807 = !DILocalVariable(name: "a", scope: !801, file: !9, line: 28, type: !35)
!808 = !DILocalVariable(name: "b", scope: !801, file: !9, line: 28, type: !35)
!809 = !DILocalVariable(name: "d", scope: !801, file: !9, line: 28, type: !35)
!810 = !DILocalVariable(name: "e", scope: !801, file: !9, line: 28, type: !35)
!811 = !DILocalVariable(name: "f", scope: !801, file: !9, line: 29, type: !45)
!812 = !DILocalVariable(name: "g", scope: !801, file: !9, line: 30, type: !45)
!813 = !{!814, !815, !816, !817}
!814 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !800, file: !9, line: 29, baseType: !35, size: 64)
!815 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !800, file: !9, line: 29, baseType: !35, size: 64, offset: 64)
!816 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !800, file: !9, line: 29, baseType: !35, size: 64, offset: 128)
!817 = !DIDerivedType(tag: DW_TAG_member, name: "e", scope: !800, file: !9, line: 29, baseType: !35, size: 64, offset: 192)
!818 = !DIDerivedType(tag: DW_TAG_typedef, name: "__tag", scope: !819, file: !22, line: 109, baseType: !185)
!819 = distinct !DISubprogram(name: "__invoke_r<double, (lambda at cpp/callables.cpp:29:37) &, double>", linkageName: "_ZSt10__invoke_rIdRZ27function_with_large_captureE3$_0JdEENSt9enable_ifIX16is_invocable_r_vIT_T0_DpT1_EES3_E4typeEOS4_DpOS5_", scope: !13, file: !22, line: 104, type: !820, scopeLine: 106, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !827, retainedNodes: !824)
!820 = !DISubroutineType(types: !821)
!821 = !{!822, !823, !127}
!822 = !DIDerivedType(tag: DW_TAG_typedef, name: "enable_if_t<is_invocable_r_v<double, (lambda at cpp/callables.cpp:29:37) &, double>, double>", scope: !13, file: !27, line: 2614, baseType: !28)
!823 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !800, size: 64)
!824 = !{!825, !826}
!825 = !DILocalVariable(name: "__fn", arg: 1, scope: !819, file: !22, line: 104, type: !823)
!826 = !DILocalVariable(name: "__args", arg: 2, scope: !819, file: !22, line: 104, type: !127)
!827 = !{!58, !828, !184}
!828 = !DITemplateTypeParameter(name: "_Callable", type: !823)
!829 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !830, size: 64)
!830 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !799)
!831 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !832, size: 64)
!832 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !800)
!833 = !DIDerivedType(tag: DW_TAG_typedef, name: "__tag", scope: !834, file: !22, line: 109, baseType: !185)
!834 = distinct !DISubprogram(name: "__invoke_r<double, (lambda at cpp/callables.cpp:48:42) &, double, int>", linkageName: "_ZSt10__invoke_rIdRZ25recursive_function_objectE3$_0JdiEENSt9enable_ifIX16is_invocable_r_vIT_T0_DpT1_EES3_E4typeEOS4_DpOS5_", scope: !13, file: !22, line: 104, type: !835, scopeLine: 106, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !922, retainedNodes: !918)
!835 = !DISubroutineType(types: !836)
!836 = !{!837, !838, !127, !867}
!837 = !DIDerivedType(tag: DW_TAG_typedef, name: "enable_if_t<is_invocable_r_v<double, (lambda at cpp/callables.cpp:48:42) &, double, int>, double>", scope: !13, file: !27, line: 2614, baseType: !28)
!838 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !839, size: 64)
!839 = distinct !DICompositeType(tag: DW_TAG_class_type, scope: !840, file: !9, line: 48, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !909)
!840 = distinct !DISubprogram(name: "recursive_function_object", scope: !9, file: !9, line: 47, type: !841, scopeLine: 47, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !843)
!841 = !DISubroutineType(types: !842)
!842 = !{!35, !35, !240}
!843 = !{!844, !845, !846}
!844 = !DILocalVariable(name: "x", arg: 1, scope: !840, file: !9, line: 47, type: !35)
!845 = !DILocalVariable(name: "n", arg: 2, scope: !840, file: !9, line: 47, type: !240)
!846 = !DILocalVariable(name: "f", scope: !840, file: !9, line: 48, type: !847)
!847 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "function<double (double, int)>", scope: !13, file: !12, line: 334, size: 256, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !848, templateParams: !907, identifier: "_ZTSSt8functionIFddiEE")
!848 = !{!849, !861, !862, !868, !872, !875, !880, !884, !888, !891, !894, !897, !901, !904}
!849 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !847, baseType: !850, flags: DIFlagPublic, extraData: i32 0)
!850 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Maybe_unary_or_binary_function<double, double, int>", scope: !13, file: !49, line: 66, size: 8, flags: DIFlagTypePassByValue, elements: !851, templateParams: !857, identifier: "_ZTSSt31_Maybe_unary_or_binary_functionIdJdiEE")
!851 = !{!852}
!852 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !850, baseType: !853, extraData: i32 0)
!853 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "binary_function<double, int, double>", scope: !13, file: !53, line: 131, size: 8, flags: DIFlagTypePassByValue, elements: !30, templateParams: !854, identifier: "_ZTSSt15binary_functionIdidE")
!854 = !{!855, !856, !56}
!855 = !DITemplateTypeParameter(name: "_Arg1", type: !35)
!856 = !DITemplateTypeParameter(name: "_Arg2", type: !240)
!857 = !{!58, !858}
!858 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_ArgTypes", value: !859)
!859 = !{!61, !860}
!860 = !DITemplateTypeParameter(type: !240)
!861 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !847, baseType: !63, extraData: i32 0)
!862 = !DIDerivedType(tag: DW_TAG_member, name: "_M_invoker", scope: !847, file: !12, line: 668, baseType: !863, size: 64, offset: 192)
!863 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Invoker_type", scope: !847, file: !12, line: 667, baseType: !864)
!864 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !865, size: 64)
!865 = !DISubroutineType(types: !866)
!866 = !{!35, !111, !127, !867}
!867 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !240, size: 64)
!868 = !DISubprogram(name: "function", scope: !847, file: !12, line: 368, type: !869, scopeLine: 368, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!869 = !DISubroutineType(types: !870)
!870 = !{null, !871}
!871 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !847, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!872 = !DISubprogram(name: "function", scope: !847, file: !12, line: 375, type: !873, scopeLine: 375, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!873 = !DISubroutineType(types: !874)
!874 = !{null, !871, !135}
!875 = !DISubprogram(name: "function", scope: !847, file: !12, line: 386, type: !876, scopeLine: 386, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!876 = !DISubroutineType(types: !877)
!877 = !{null, !871, !878}
!878 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !879, size: 64)
!879 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !847)
!880 = !DISubprogram(name: "function", scope: !847, file: !12, line: 404, type: !881, scopeLine: 404, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!881 = !DISubroutineType(types: !882)
!882 = !{null, !871, !883}
!883 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !847, size: 64)
!884 = !DISubprogram(name: "operator=", linkageName: "_ZNSt8functionIFddiEEaSERKS1_", scope: !847, file: !12, line: 469, type: !885, scopeLine: 469, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!885 = !DISubroutineType(types: !886)
!886 = !{!887, !871, !878}
!887 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !847, size: 64)
!888 = !DISubprogram(name: "operator=", linkageName: "_ZNSt8functionIFddiEEaSEOS1_", scope: !847, file: !12, line: 487, type: !889, scopeLine: 487, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!889 = !DISubroutineType(types: !890)
!890 = !{!887, !871, !883}
!891 = !DISubprogram(name: "operator=", linkageName: "_ZNSt8functionIFddiEEaSEDn", scope: !847, file: !12, line: 501, type: !892, scopeLine: 501, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!892 = !DISubroutineType(types: !893)
!893 = !{!887, !871, !135}
!894 = !DISubprogram(name: "swap", linkageName: "_ZNSt8functionIFddiEE4swapERS1_", scope: !847, file: !12, line: 556, type: !895, scopeLine: 556, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!895 = !DISubroutineType(types: !896)
!896 = !{null, !871, !887}
!897 = !DISubprogram(name: "operator bool", linkageName: "_ZNKSt8functionIFddiEEcvbEv", scope: !847, file: !12, line: 573, type: !898, scopeLine: 573, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!898 = !DISubroutineType(types: !899)
!899 = !{!33, !900}
!900 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !879, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!901 = !DISubprogram(name: "operator()", linkageName: "_ZNKSt8functionIFddiEEclEdi", scope: !847, file: !12, line: 587, type: !902, scopeLine: 587, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!902 = !DISubroutineType(types: !903)
!903 = !{!35, !900, !35, !240}
!904 = !DISubprogram(name: "target_type", linkageName: "_ZNKSt8functionIFddiEE11target_typeEv", scope: !847, file: !12, line: 606, type: !905, scopeLine: 606, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!905 = !DISubroutineType(types: !906)
!906 = !{!169, !900}
!907 = !{!908}
!908 = !DITemplateTypeParameter(name: "_Signature", type: !841)
!909 = !{!910, !911, !913}
!910 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !839, file: !9, line: 49, baseType: !887, size: 64)
!911 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !839, file: !9, line: 49, baseType: !912, size: 64, offset: 64)
!912 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !35, size: 64)
!913 = !DISubprogram(name: "operator()", scope: !839, file: !9, line: 48, type: !914, scopeLine: 48, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!914 = !DISubroutineType(types: !915)
!915 = !{!35, !916, !35, !240}
!916 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !917, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!917 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !839)
!918 = !{!919, !920, !921}
!919 = !DILocalVariable(name: "__fn", arg: 1, scope: !834, file: !22, line: 104, type: !838)
!920 = !DILocalVariable(name: "__args", arg: 2, scope: !834, file: !22, line: 104, type: !127)
!921 = !DILocalVariable(name: "__args", arg: 3, scope: !834, file: !22, line: 104, type: !867)
!922 = !{!58, !923, !924}
!923 = !DITemplateTypeParameter(name: "_Callable", type: !838)
!924 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Args", value: !859)
!925 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !839, size: 64)
!926 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !917, size: 64)
!927 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !925, size: 64)
!928 = !{!0}
!929 = !{!930, !936, !940, !942, !944, !946, !948, !950, !952, !954, !956, !958, !960, !965, !967, !969, !971, !976, !978, !980, !982, !984, !986, !988, !991, !994, !996, !1000, !1005, !1007, !1009, !1011, !1013, !1015, !1017, !1019, !1021, !1023, !1025, !1029, !1033, !1035, !1037, !1039, !1041, !1043, !1045, !1047, !1049, !1051, !1053, !1055, !1057, !1059, !1061, !1063, !1067, !1071, !1075, !1077, !1079, !1081, !1083, !1085, !1087, !1089, !1091, !1093, !1097, !1101, !1105, !1107, !1109, !1111, !1116, !1120, !1124, !1126, !1128, !1130, !1132, !1134, !1136, !1138, !1140, !1142, !1144, !1146, !1148, !1152, !1156, !1160, !1162, !1164, !1166, !1170, !1174, !1178, !1180, !1182, !1184, !1186, !1188, !1190, !1194, !1198, !1200, !1202, !1204, !1206, !1210, !1214, !1218, !1220, !1222, !1224, !1226, !1228, !1230, !1234, !1238, !1242, !1244, !1248, !1252, !1254, !1256, !1258, !1260, !1262, !1264, !1268, !1272, !1278, !1280, !1286, !1290, !1292, !1295, !1299, !1303, !1312, !1314, !1318, !1322, !1326, !1331, !1335, !1339, !1343, !1347, !1355, !1359, !1363, !1365, !1369, !1373, !1377, !1383, !1387, !1391, !1393, !1401, !1405, !1411, !1413, !1417, !1421, !1425, !1429, !1434, !1438, !1442, !1443, !1444, !1445, !1447, !1448, !1449, !1450, !1451, !1452}
!930 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !931, file: !935, line: 52)
!931 = !DISubprogram(name: "abs", scope: !932, file: !932, line: 861, type: !933, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!932 = !DIFile(filename: "/usr/include/stdlib.h", directory: "", checksumkind: CSK_MD5, checksum: "4b47dc81a92f1fe77a152c0aac236718")
!933 = !DISubroutineType(types: !934)
!934 = !{!240, !240}
!935 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/std_abs.h", directory: "")
!936 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !937, file: !939, line: 83)
!937 = !DISubprogram(name: "acos", scope: !938, file: !938, line: 53, type: !175, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!938 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!939 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/cmath", directory: "")
!940 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !941, file: !939, line: 102)
!941 = !DISubprogram(name: "asin", scope: !938, file: !938, line: 55, type: !175, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!942 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !943, file: !939, line: 121)
!943 = !DISubprogram(name: "atan", scope: !938, file: !938, line: 57, type: !175, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!944 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !945, file: !939, line: 140)
!945 = !DISubprogram(name: "atan2", scope: !938, file: !938, line: 59, type: !39, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!946 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !947, file: !939, line: 161)
!947 = !DISubprogram(name: "ceil", scope: !938, file: !938, line: 159, type: !175, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!948 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !949, file: !939, line: 180)
!949 = !DISubprogram(name: "cos", scope: !938, file: !938, line: 62, type: !175, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!950 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !951, file: !939, line: 199)
!951 = !DISubprogram(name: "cosh", scope: !938, file: !938, line: 71, type: !175, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!952 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !953, file: !939, line: 218)
!953 = !DISubprogram(name: "exp", scope: !938, file: !938, line: 95, type: !175, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!954 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !955, file: !939, line: 237)
!955 = !DISubprogram(name: "fabs", scope: !938, file: !938, line: 162, type: !175, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!956 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !957, file: !939, line: 256)
!957 = !DISubprogram(name: "floor", scope: !938, file: !938, line: 165, type: !175, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!958 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !959, file: !939, line: 275)
!959 = !DISubprogram(name: "fmod", scope: !938, file: !938, line: 168, type: !39, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!960 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !961, file: !939, line: 296)
!961 = !DISubprogram(name: "frexp", scope: !938, file: !938, line: 98, type: !962, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!962 = !DISubroutineType(types: !963)
!963 = !{!35, !35, !964}
!964 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !240, size: 64)
!965 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !966, file: !939, line: 315)
!966 = !DISubprogram(name: "ldexp", scope: !938, file: !938, line: 101, type: !841, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!967 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !968, file: !939, line: 334)
!968 = !DISubprogram(name: "log", scope: !938, file: !938, line: 104, type: !175, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!969 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !970, file: !939, line: 353)
!970 = !DISubprogram(name: "log10", scope: !938, file: !938, line: 107, type: !175, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!971 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !972, file: !939, line: 372)
!972 = !DISubprogram(name: "modf", scope: !938, file: !938, line: 110, type: !973, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!973 = !DISubroutineType(types: !974)
!974 = !{!35, !35, !975}
!975 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !35, size: 64)
!976 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !977, file: !939, line: 384)
!977 = !DISubprogram(name: "pow", scope: !938, file: !938, line: 140, type: !39, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!978 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !979, file: !939, line: 421)
!979 = !DISubprogram(name: "sin", scope: !938, file: !938, line: 64, type: !175, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!980 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !981, file: !939, line: 440)
!981 = !DISubprogram(name: "sinh", scope: !938, file: !938, line: 73, type: !175, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!982 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !983, file: !939, line: 459)
!983 = !DISubprogram(name: "sqrt", scope: !938, file: !938, line: 143, type: !175, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!984 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !985, file: !939, line: 478)
!985 = !DISubprogram(name: "tan", scope: !938, file: !938, line: 66, type: !175, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!986 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !987, file: !939, line: 497)
!987 = !DISubprogram(name: "tanh", scope: !938, file: !938, line: 75, type: !175, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!988 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !989, file: !939, line: 1065)
!989 = !DIDerivedType(tag: DW_TAG_typedef, name: "double_t", file: !990, line: 164, baseType: !35)
!990 = !DIFile(filename: "/usr/include/math.h", directory: "", checksumkind: CSK_MD5, checksum: "6109561044b2929616a1559ec58c6c55")
!991 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !992, file: !939, line: 1066)
!992 = !DIDerivedType(tag: DW_TAG_typedef, name: "float_t", file: !990, line: 163, baseType: !993)
!993 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!994 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !995, file: !939, line: 1069)
!995 = !DISubprogram(name: "acosh", scope: !938, file: !938, line: 85, type: !175, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!996 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !997, file: !939, line: 1070)
!997 = !DISubprogram(name: "acoshf", scope: !938, file: !938, line: 85, type: !998, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!998 = !DISubroutineType(types: !999)
!999 = !{!993, !993}
!1000 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1001, file: !939, line: 1071)
!1001 = !DISubprogram(name: "acoshl", scope: !938, file: !938, line: 85, type: !1002, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1002 = !DISubroutineType(types: !1003)
!1003 = !{!1004, !1004}
!1004 = !DIBasicType(name: "long double", size: 128, encoding: DW_ATE_float)
!1005 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1006, file: !939, line: 1073)
!1006 = !DISubprogram(name: "asinh", scope: !938, file: !938, line: 87, type: !175, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1007 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1008, file: !939, line: 1074)
!1008 = !DISubprogram(name: "asinhf", scope: !938, file: !938, line: 87, type: !998, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1009 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1010, file: !939, line: 1075)
!1010 = !DISubprogram(name: "asinhl", scope: !938, file: !938, line: 87, type: !1002, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1011 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1012, file: !939, line: 1077)
!1012 = !DISubprogram(name: "atanh", scope: !938, file: !938, line: 89, type: !175, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1013 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1014, file: !939, line: 1078)
!1014 = !DISubprogram(name: "atanhf", scope: !938, file: !938, line: 89, type: !998, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1015 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1016, file: !939, line: 1079)
!1016 = !DISubprogram(name: "atanhl", scope: !938, file: !938, line: 89, type: !1002, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1017 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1018, file: !939, line: 1081)
!1018 = !DISubprogram(name: "cbrt", scope: !938, file: !938, line: 152, type: !175, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1019 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1020, file: !939, line: 1082)
!1020 = !DISubprogram(name: "cbrtf", scope: !938, file: !938, line: 152, type: !998, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1021 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1022, file: !939, line: 1083)
!1022 = !DISubprogram(name: "cbrtl", scope: !938, file: !938, line: 152, type: !1002, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1023 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1024, file: !939, line: 1085)
!1024 = !DISubprogram(name: "copysign", scope: !938, file: !938, line: 198, type: !39, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1025 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1026, file: !939, line: 1086)
!1026 = !DISubprogram(name: "copysignf", scope: !938, file: !938, line: 198, type: !1027, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1027 = !DISubroutineType(types: !1028)
!1028 = !{!993, !993, !993}
!1029 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1030, file: !939, line: 1087)
!1030 = !DISubprogram(name: "copysignl", scope: !938, file: !938, line: 198, type: !1031, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1031 = !DISubroutineType(types: !1032)
!1032 = !{!1004, !1004, !1004}
!1033 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1034, file: !939, line: 1089)
!1034 = !DISubprogram(name: "erf", scope: !938, file: !938, line: 231, type: !175, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1035 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1036, file: !939, line: 1090)
!1036 = !DISubprogram(name: "erff", scope: !938, file: !938, line: 231, type: !998, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1037 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1038, file: !939, line: 1091)
!1038 = !DISubprogram(name: "erfl", scope: !938, file: !938, line: 231, type: !1002, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1039 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1040, file: !939, line: 1093)
!1040 = !DISubprogram(name: "erfc", scope: !938, file: !938, line: 232, type: !175, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1041 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1042, file: !939, line: 1094)
!1042 = !DISubprogram(name: "erfcf", scope: !938, file: !938, line: 232, type: !998, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1043 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1044, file: !939, line: 1095)
!1044 = !DISubprogram(name: "erfcl", scope: !938, file: !938, line: 232, type: !1002, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1045 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1046, file: !939, line: 1097)
!1046 = !DISubprogram(name: "exp2", scope: !938, file: !938, line: 130, type: !175, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1047 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1048, file: !939, line: 1098)
!1048 = !DISubprogram(name: "exp2f", scope: !938, file: !938, line: 130, type: !998, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1049 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1050, file: !939, line: 1099)
!1050 = !DISubprogram(name: "exp2l", scope: !938, file: !938, line: 130, type: !1002, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1051 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1052, file: !939, line: 1101)
!1052 = !DISubprogram(name: "expm1", scope: !938, file: !938, line: 119, type: !175, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1053 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1054, file: !939, line: 1102)
!1054 = !DISubprogram(name: "expm1f", scope: !938, file: !938, line: 119, type: !998, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1055 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1056, file: !939, line: 1103)
!1056 = !DISubprogram(name: "expm1l", scope: !938, file: !938, line: 119, type: !1002, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1057 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1058, file: !939, line: 1105)
!1058 = !DISubprogram(name: "fdim", scope: !938, file: !938, line: 329, type: !39, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1059 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1060, file: !939, line: 1106)
!1060 = !DISubprogram(name: "fdimf", scope: !938, file: !938, line: 329, type: !1027, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1061 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1062, file: !939, line: 1107)
!1062 = !DISubprogram(name: "fdiml", scope: !938, file: !938, line: 329, type: !1031, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1063 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1064, file: !939, line: 1109)
!1064 = !DISubprogram(name: "fma", scope: !938, file: !938, line: 340, type: !1065, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1065 = !DISubroutineType(types: !1066)
!1066 = !{!35, !35, !35, !35}
!1067 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1068, file: !939, line: 1110)
!1068 = !DISubprogram(name: "fmaf", scope: !938, file: !938, line: 340, type: !1069, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1069 = !DISubroutineType(types: !1070)
!1070 = !{!993, !993, !993, !993}
!1071 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1072, file: !939, line: 1111)
!1072 = !DISubprogram(name: "fmal", scope: !938, file: !938, line: 340, type: !1073, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1073 = !DISubroutineType(types: !1074)
!1074 = !{!1004, !1004, !1004, !1004}
!1075 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1076, file: !939, line: 1113)
!1076 = !DISubprogram(name: "fmax", scope: !938, file: !938, line: 333, type: !39, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1077 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1078, file: !939, line: 1114)
!1078 = !DISubprogram(name: "fmaxf", scope: !938, file: !938, line: 333, type: !1027, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1079 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1080, file: !939, line: 1115)
!1080 = !DISubprogram(name: "fmaxl", scope: !938, file: !938, line: 333, type: !1031, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1081 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1082, file: !939, line: 1117)
!1082 = !DISubprogram(name: "fmin", scope: !938, file: !938, line: 336, type: !39, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1083 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1084, file: !939, line: 1118)
!1084 = !DISubprogram(name: "fminf", scope: !938, file: !938, line: 336, type: !1027, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1085 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1086, file: !939, line: 1119)
!1086 = !DISubprogram(name: "fminl", scope: !938, file: !938, line: 336, type: !1031, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1087 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1088, file: !939, line: 1121)
!1088 = !DISubprogram(name: "hypot", scope: !938, file: !938, line: 147, type: !39, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1089 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1090, file: !939, line: 1122)
!1090 = !DISubprogram(name: "hypotf", scope: !938, file: !938, line: 147, type: !1027, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1091 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1092, file: !939, line: 1123)
!1092 = !DISubprogram(name: "hypotl", scope: !938, file: !938, line: 147, type: !1031, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1093 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1094, file: !939, line: 1125)
!1094 = !DISubprogram(name: "ilogb", scope: !938, file: !938, line: 283, type: !1095, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1095 = !DISubroutineType(types: !1096)
!1096 = !{!240, !35}
!1097 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1098, file: !939, line: 1126)
!1098 = !DISubprogram(name: "ilogbf", scope: !938, file: !938, line: 283, type: !1099, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1099 = !DISubroutineType(types: !1100)
!1100 = !{!240, !993}
!1101 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1102, file: !939, line: 1127)
!1102 = !DISubprogram(name: "ilogbl", scope: !938, file: !938, line: 283, type: !1103, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1103 = !DISubroutineType(types: !1104)
!1104 = !{!240, !1004}
!1105 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1106, file: !939, line: 1129)
!1106 = !DISubprogram(name: "lgamma", scope: !938, file: !938, line: 233, type: !175, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1107 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1108, file: !939, line: 1130)
!1108 = !DISubprogram(name: "lgammaf", scope: !938, file: !938, line: 233, type: !998, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1109 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1110, file: !939, line: 1131)
!1110 = !DISubprogram(name: "lgammal", scope: !938, file: !938, line: 233, type: !1002, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1111 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1112, file: !939, line: 1134)
!1112 = !DISubprogram(name: "llrint", scope: !938, file: !938, line: 319, type: !1113, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1113 = !DISubroutineType(types: !1114)
!1114 = !{!1115, !35}
!1115 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!1116 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1117, file: !939, line: 1135)
!1117 = !DISubprogram(name: "llrintf", scope: !938, file: !938, line: 319, type: !1118, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1118 = !DISubroutineType(types: !1119)
!1119 = !{!1115, !993}
!1120 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1121, file: !939, line: 1136)
!1121 = !DISubprogram(name: "llrintl", scope: !938, file: !938, line: 319, type: !1122, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1122 = !DISubroutineType(types: !1123)
!1123 = !{!1115, !1004}
!1124 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1125, file: !939, line: 1138)
!1125 = !DISubprogram(name: "llround", scope: !938, file: !938, line: 325, type: !1113, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1126 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1127, file: !939, line: 1139)
!1127 = !DISubprogram(name: "llroundf", scope: !938, file: !938, line: 325, type: !1118, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1128 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1129, file: !939, line: 1140)
!1129 = !DISubprogram(name: "llroundl", scope: !938, file: !938, line: 325, type: !1122, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1130 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1131, file: !939, line: 1143)
!1131 = !DISubprogram(name: "log1p", scope: !938, file: !938, line: 122, type: !175, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1132 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1133, file: !939, line: 1144)
!1133 = !DISubprogram(name: "log1pf", scope: !938, file: !938, line: 122, type: !998, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1134 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1135, file: !939, line: 1145)
!1135 = !DISubprogram(name: "log1pl", scope: !938, file: !938, line: 122, type: !1002, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1136 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1137, file: !939, line: 1147)
!1137 = !DISubprogram(name: "log2", scope: !938, file: !938, line: 133, type: !175, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1138 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1139, file: !939, line: 1148)
!1139 = !DISubprogram(name: "log2f", scope: !938, file: !938, line: 133, type: !998, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1140 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1141, file: !939, line: 1149)
!1141 = !DISubprogram(name: "log2l", scope: !938, file: !938, line: 133, type: !1002, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1142 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1143, file: !939, line: 1151)
!1143 = !DISubprogram(name: "logb", scope: !938, file: !938, line: 125, type: !175, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1144 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1145, file: !939, line: 1152)
!1145 = !DISubprogram(name: "logbf", scope: !938, file: !938, line: 125, type: !998, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1146 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1147, file: !939, line: 1153)
!1147 = !DISubprogram(name: "logbl", scope: !938, file: !938, line: 125, type: !1002, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1148 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1149, file: !939, line: 1155)
!1149 = !DISubprogram(name: "lrint", scope: !938, file: !938, line: 317, type: !1150, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1150 = !DISubroutineType(types: !1151)
!1151 = !{!249, !35}
!1152 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1153, file: !939, line: 1156)
!1153 = !DISubprogram(name: "lrintf", scope: !938, file: !938, line: 317, type: !1154, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1154 = !DISubroutineType(types: !1155)
!1155 = !{!249, !993}
!1156 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1157, file: !939, line: 1157)
!1157 = !DISubprogram(name: "lrintl", scope: !938, file: !938, line: 317, type: !1158, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1158 = !DISubroutineType(types: !1159)
!1159 = !{!249, !1004}
!1160 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1161, file: !939, line: 1159)
!1161 = !DISubprogram(name: "lround", scope: !938, file: !938, line: 323, type: !1150, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1162 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1163, file: !939, line: 1160)
!1163 = !DISubprogram(name: "lroundf", scope: !938, file: !938, line: 323, type: !1154, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1164 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1165, file: !939, line: 1161)
!1165 = !DISubprogram(name: "lroundl", scope: !938, file: !938, line: 323, type: !1158, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1166 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1167, file: !939, line: 1163)
!1167 = !DISubprogram(name: "nan", scope: !938, file: !938, line: 203, type: !1168, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1168 = !DISubroutineType(types: !1169)
!1169 = !{!35, !714}
!1170 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1171, file: !939, line: 1164)
!1171 = !DISubprogram(name: "nanf", scope: !938, file: !938, line: 203, type: !1172, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1172 = !DISubroutineType(types: !1173)
!1173 = !{!993, !714}
!1174 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1175, file: !939, line: 1165)
!1175 = !DISubprogram(name: "nanl", scope: !938, file: !938, line: 203, type: !1176, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1176 = !DISubroutineType(types: !1177)
!1177 = !{!1004, !714}
!1178 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1179, file: !939, line: 1167)
!1179 = !DISubprogram(name: "nearbyint", scope: !938, file: !938, line: 297, type: !175, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1180 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1181, file: !939, line: 1168)
!1181 = !DISubprogram(name: "nearbyintf", scope: !938, file: !938, line: 297, type: !998, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1182 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1183, file: !939, line: 1169)
!1183 = !DISubprogram(name: "nearbyintl", scope: !938, file: !938, line: 297, type: !1002, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1184 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1185, file: !939, line: 1171)
!1185 = !DISubprogram(name: "nextafter", scope: !938, file: !938, line: 262, type: !39, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1186 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1187, file: !939, line: 1172)
!1187 = !DISubprogram(name: "nextafterf", scope: !938, file: !938, line: 262, type: !1027, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1188 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1189, file: !939, line: 1173)
!1189 = !DISubprogram(name: "nextafterl", scope: !938, file: !938, line: 262, type: !1031, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1190 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1191, file: !939, line: 1175)
!1191 = !DISubprogram(name: "nexttoward", scope: !938, file: !938, line: 264, type: !1192, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1192 = !DISubroutineType(types: !1193)
!1193 = !{!35, !35, !1004}
!1194 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1195, file: !939, line: 1176)
!1195 = !DISubprogram(name: "nexttowardf", scope: !938, file: !938, line: 264, type: !1196, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1196 = !DISubroutineType(types: !1197)
!1197 = !{!993, !993, !1004}
!1198 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1199, file: !939, line: 1177)
!1199 = !DISubprogram(name: "nexttowardl", scope: !938, file: !938, line: 264, type: !1031, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1200 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1201, file: !939, line: 1179)
!1201 = !DISubprogram(name: "remainder", scope: !938, file: !938, line: 275, type: !39, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1202 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1203, file: !939, line: 1180)
!1203 = !DISubprogram(name: "remainderf", scope: !938, file: !938, line: 275, type: !1027, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1204 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1205, file: !939, line: 1181)
!1205 = !DISubprogram(name: "remainderl", scope: !938, file: !938, line: 275, type: !1031, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1206 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1207, file: !939, line: 1183)
!1207 = !DISubprogram(name: "remquo", scope: !938, file: !938, line: 310, type: !1208, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1208 = !DISubroutineType(types: !1209)
!1209 = !{!35, !35, !35, !964}
!1210 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1211, file: !939, line: 1184)
!1211 = !DISubprogram(name: "remquof", scope: !938, file: !938, line: 310, type: !1212, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1212 = !DISubroutineType(types: !1213)
!1213 = !{!993, !993, !993, !964}
!1214 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1215, file: !939, line: 1185)
!1215 = !DISubprogram(name: "remquol", scope: !938, file: !938, line: 310, type: !1216, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1216 = !DISubroutineType(types: !1217)
!1217 = !{!1004, !1004, !1004, !964}
!1218 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1219, file: !939, line: 1187)
!1219 = !DISubprogram(name: "rint", scope: !938, file: !938, line: 259, type: !175, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1220 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1221, file: !939, line: 1188)
!1221 = !DISubprogram(name: "rintf", scope: !938, file: !938, line: 259, type: !998, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1222 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1223, file: !939, line: 1189)
!1223 = !DISubprogram(name: "rintl", scope: !938, file: !938, line: 259, type: !1002, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1224 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1225, file: !939, line: 1191)
!1225 = !DISubprogram(name: "round", scope: !938, file: !938, line: 301, type: !175, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1226 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1227, file: !939, line: 1192)
!1227 = !DISubprogram(name: "roundf", scope: !938, file: !938, line: 301, type: !998, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1228 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1229, file: !939, line: 1193)
!1229 = !DISubprogram(name: "roundl", scope: !938, file: !938, line: 301, type: !1002, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1230 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1231, file: !939, line: 1195)
!1231 = !DISubprogram(name: "scalbln", scope: !938, file: !938, line: 293, type: !1232, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1232 = !DISubroutineType(types: !1233)
!1233 = !{!35, !35, !249}
!1234 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1235, file: !939, line: 1196)
!1235 = !DISubprogram(name: "scalblnf", scope: !938, file: !938, line: 293, type: !1236, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1236 = !DISubroutineType(types: !1237)
!1237 = !{!993, !993, !249}
!1238 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1239, file: !939, line: 1197)
!1239 = !DISubprogram(name: "scalblnl", scope: !938, file: !938, line: 293, type: !1240, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1240 = !DISubroutineType(types: !1241)
!1241 = !{!1004, !1004, !249}
!1242 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1243, file: !939, line: 1199)
!1243 = !DISubprogram(name: "scalbn", scope: !938, file: !938, line: 279, type: !841, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1244 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1245, file: !939, line: 1200)
!1245 = !DISubprogram(name: "scalbnf", scope: !938, file: !938, line: 279, type: !1246, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1246 = !DISubroutineType(types: !1247)
!1247 = !{!993, !993, !240}
!1248 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1249, file: !939, line: 1201)
!1249 = !DISubprogram(name: "scalbnl", scope: !938, file: !938, line: 279, type: !1250, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1250 = !DISubroutineType(types: !1251)
!1251 = !{!1004, !1004, !240}
!1252 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1253, file: !939, line: 1203)
!1253 = !DISubprogram(name: "tgamma", scope: !938, file: !938, line: 238, type: !175, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1254 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1255, file: !939, line: 1204)
!1255 = !DISubprogram(name: "tgammaf", scope: !938, file: !938, line: 238, type: !998, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1256 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1257, file: !939, line: 1205)
!1257 = !DISubprogram(name: "tgammal", scope: !938, file: !938, line: 238, type: !1002, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1258 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1259, file: !939, line: 1207)
!1259 = !DISubprogram(name: "trunc", scope: !938, file: !938, line: 305, type: !175, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1260 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1261, file: !939, line: 1208)
!1261 = !DISubprogram(name: "truncf", scope: !938, file: !938, line: 305, type: !998, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1262 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1263, file: !939, line: 1209)
!1263 = !DISubprogram(name: "truncl", scope: !938, file: !938, line: 305, type: !1002, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1264 = !DIImportedEntity(tag: DW_TAG_imported_module, scope: !1265, entity: !1266, file: !1267, line: 58)
!1265 = !DINamespace(name: "__gnu_debug", scope: null)
!1266 = !DINamespace(name: "__debug", scope: !13)
!1267 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/debug/debug.h", directory: "", checksumkind: CSK_MD5, checksum: "09fce61e0085ea92b4bd81d6cd4dcc16")
!1268 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1269, file: !1271, line: 127)
!1269 = !DIDerivedType(tag: DW_TAG_typedef, name: "div_t", file: !932, line: 63, baseType: !1270)
!1270 = !DICompositeType(tag: DW_TAG_structure_type, file: !932, line: 59, size: 64, flags: DIFlagFwdDecl, identifier: "_ZTS5div_t")
!1271 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/cstdlib", directory: "")
!1272 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1273, file: !1271, line: 128)
!1273 = !DIDerivedType(tag: DW_TAG_typedef, name: "ldiv_t", file: !932, line: 71, baseType: !1274)
!1274 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !932, line: 67, size: 128, flags: DIFlagTypePassByValue, elements: !1275, identifier: "_ZTS6ldiv_t")
!1275 = !{!1276, !1277}
!1276 = !DIDerivedType(tag: DW_TAG_member, name: "quot", scope: !1274, file: !932, line: 69, baseType: !249, size: 64)
!1277 = !DIDerivedType(tag: DW_TAG_member, name: "rem", scope: !1274, file: !932, line: 70, baseType: !249, size: 64, offset: 64)
!1278 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1279, file: !1271, line: 130)
!1279 = !DISubprogram(name: "abort", scope: !932, file: !932, line: 611, type: !84, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!1280 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1281, file: !1271, line: 132)
!1281 = !DISubprogram(name: "aligned_alloc", scope: !932, file: !932, line: 605, type: !1282, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1282 = !DISubroutineType(types: !1283)
!1283 = !{!78, !1284, !1284}
!1284 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !1285, line: 18, baseType: !69)
!1285 = !DIFile(filename: "/usr/lib/llvm-19/lib/clang/19/include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!1286 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1287, file: !1271, line: 134)
!1287 = !DISubprogram(name: "atexit", scope: !932, file: !932, line: 615, type: !1288, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1288 = !DISubroutineType(types: !1289)
!1289 = !{!240, !83}
!1290 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1291, file: !1271, line: 137)
!1291 = !DISubprogram(name: "at_quick_exit", scope: !932, file: !932, line: 620, type: !1288, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1292 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1293, file: !1271, line: 140)
!1293 = !DISubprogram(name: "atof", scope: !1294, file: !1294, line: 25, type: !1168, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1294 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/stdlib-float.h", directory: "", checksumkind: CSK_MD5, checksum: "adfe1626ff4efc68ac58c367ff5f206b")
!1295 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1296, file: !1271, line: 141)
!1296 = !DISubprogram(name: "atoi", scope: !932, file: !932, line: 362, type: !1297, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1297 = !DISubroutineType(types: !1298)
!1298 = !{!240, !714}
!1299 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1300, file: !1271, line: 142)
!1300 = !DISubprogram(name: "atol", scope: !932, file: !932, line: 367, type: !1301, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1301 = !DISubroutineType(types: !1302)
!1302 = !{!249, !714}
!1303 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1304, file: !1271, line: 143)
!1304 = !DISubprogram(name: "bsearch", scope: !1305, file: !1305, line: 20, type: !1306, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1305 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/stdlib-bsearch.h", directory: "", checksumkind: CSK_MD5, checksum: "724ededa330cc3e0cbd34c5b4030a6f6")
!1306 = !DISubroutineType(types: !1307)
!1307 = !{!78, !80, !80, !1284, !1284, !1308}
!1308 = !DIDerivedType(tag: DW_TAG_typedef, name: "__compar_fn_t", file: !932, line: 829, baseType: !1309)
!1309 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1310, size: 64)
!1310 = !DISubroutineType(types: !1311)
!1311 = !{!240, !80, !80}
!1312 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1313, file: !1271, line: 144)
!1313 = !DISubprogram(name: "calloc", scope: !932, file: !932, line: 556, type: !1282, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1314 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1315, file: !1271, line: 145)
!1315 = !DISubprogram(name: "div", scope: !932, file: !932, line: 873, type: !1316, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1316 = !DISubroutineType(types: !1317)
!1317 = !{!1269, !240, !240}
!1318 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1319, file: !1271, line: 146)
!1319 = !DISubprogram(name: "exit", scope: !932, file: !932, line: 637, type: !1320, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!1320 = !DISubroutineType(types: !1321)
!1321 = !{null, !240}
!1322 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1323, file: !1271, line: 147)
!1323 = !DISubprogram(name: "free", scope: !932, file: !932, line: 568, type: !1324, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1324 = !DISubroutineType(types: !1325)
!1325 = !{null, !78}
!1326 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1327, file: !1271, line: 148)
!1327 = !DISubprogram(name: "getenv", scope: !932, file: !932, line: 654, type: !1328, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1328 = !DISubroutineType(types: !1329)
!1329 = !{!1330, !714}
!1330 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!1331 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1332, file: !1271, line: 149)
!1332 = !DISubprogram(name: "labs", scope: !932, file: !932, line: 862, type: !1333, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1333 = !DISubroutineType(types: !1334)
!1334 = !{!249, !249}
!1335 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1336, file: !1271, line: 150)
!1336 = !DISubprogram(name: "ldiv", scope: !932, file: !932, line: 875, type: !1337, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1337 = !DISubroutineType(types: !1338)
!1338 = !{!1273, !249, !249}
!1339 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1340, file: !1271, line: 151)
!1340 = !DISubprogram(name: "malloc", scope: !932, file: !932, line: 553, type: !1341, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1341 = !DISubroutineType(types: !1342)
!1342 = !{!78, !1284}
!1343 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1344, file: !1271, line: 153)
!1344 = !DISubprogram(name: "mblen", scope: !932, file: !932, line: 943, type: !1345, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1345 = !DISubroutineType(types: !1346)
!1346 = !{!240, !714, !1284}
!1347 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1348, file: !1271, line: 154)
!1348 = !DISubprogram(name: "mbstowcs", scope: !932, file: !932, line: 954, type: !1349, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1349 = !DISubroutineType(types: !1350)
!1350 = !{!1284, !1351, !1354, !1284}
!1351 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1352)
!1352 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1353, size: 64)
!1353 = !DIBasicType(name: "wchar_t", size: 32, encoding: DW_ATE_signed)
!1354 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !714)
!1355 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1356, file: !1271, line: 155)
!1356 = !DISubprogram(name: "mbtowc", scope: !932, file: !932, line: 946, type: !1357, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1357 = !DISubroutineType(types: !1358)
!1358 = !{!240, !1351, !1354, !1284}
!1359 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1360, file: !1271, line: 157)
!1360 = !DISubprogram(name: "qsort", scope: !932, file: !932, line: 851, type: !1361, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1361 = !DISubroutineType(types: !1362)
!1362 = !{null, !78, !1284, !1284, !1308}
!1363 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1364, file: !1271, line: 160)
!1364 = !DISubprogram(name: "quick_exit", scope: !932, file: !932, line: 643, type: !1320, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!1365 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1366, file: !1271, line: 163)
!1366 = !DISubprogram(name: "rand", scope: !932, file: !932, line: 454, type: !1367, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1367 = !DISubroutineType(types: !1368)
!1368 = !{!240}
!1369 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1370, file: !1271, line: 164)
!1370 = !DISubprogram(name: "realloc", scope: !932, file: !932, line: 564, type: !1371, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1371 = !DISubroutineType(types: !1372)
!1372 = !{!78, !78, !1284}
!1373 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1374, file: !1271, line: 165)
!1374 = !DISubprogram(name: "srand", scope: !932, file: !932, line: 456, type: !1375, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1375 = !DISubroutineType(types: !1376)
!1376 = !{null, !14}
!1377 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1378, file: !1271, line: 166)
!1378 = !DISubprogram(name: "strtod", scope: !932, file: !932, line: 118, type: !1379, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1379 = !DISubroutineType(types: !1380)
!1380 = !{!35, !1354, !1381}
!1381 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1382)
!1382 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1330, size: 64)
!1383 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1384, file: !1271, line: 167)
!1384 = !DISubprogram(name: "strtol", scope: !932, file: !932, line: 177, type: !1385, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1385 = !DISubroutineType(types: !1386)
!1386 = !{!249, !1354, !1381, !240}
!1387 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1388, file: !1271, line: 168)
!1388 = !DISubprogram(name: "strtoul", scope: !932, file: !932, line: 181, type: !1389, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1389 = !DISubroutineType(types: !1390)
!1390 = !{!69, !1354, !1381, !240}
!1391 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1392, file: !1271, line: 169)
!1392 = !DISubprogram(name: "system", scope: !932, file: !932, line: 804, type: !1297, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1393 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1394, file: !1271, line: 171)
!1394 = !DISubprogram(name: "wcstombs", scope: !932, file: !932, line: 958, type: !1395, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1395 = !DISubroutineType(types: !1396)
!1396 = !{!1284, !1397, !1398, !1284}
!1397 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1330)
!1398 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1399)
!1399 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1400, size: 64)
!1400 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1353)
!1401 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1402, file: !1271, line: 172)
!1402 = !DISubprogram(name: "wctomb", scope: !932, file: !932, line: 950, type: !1403, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1403 = !DISubroutineType(types: !1404)
!1404 = !{!240, !1330, !1353}
!1405 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !205, entity: !1406, file: !1271, line: 200)
!1406 = !DIDerivedType(tag: DW_TAG_typedef, name: "lldiv_t", file: !932, line: 81, baseType: !1407)
!1407 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !932, line: 77, size: 128, flags: DIFlagTypePassByValue, elements: !1408, identifier: "_ZTS7lldiv_t")
!1408 = !{!1409, !1410}
!1409 = !DIDerivedType(tag: DW_TAG_member, name: "quot", scope: !1407, file: !932, line: 79, baseType: !1115, size: 64)
!1410 = !DIDerivedType(tag: DW_TAG_member, name: "rem", scope: !1407, file: !932, line: 80, baseType: !1115, size: 64, offset: 64)
!1411 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !205, entity: !1412, file: !1271, line: 206)
!1412 = !DISubprogram(name: "_Exit", scope: !932, file: !932, line: 649, type: !1320, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!1413 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !205, entity: !1414, file: !1271, line: 210)
!1414 = !DISubprogram(name: "llabs", scope: !932, file: !932, line: 865, type: !1415, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1415 = !DISubroutineType(types: !1416)
!1416 = !{!1115, !1115}
!1417 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !205, entity: !1418, file: !1271, line: 216)
!1418 = !DISubprogram(name: "lldiv", scope: !932, file: !932, line: 879, type: !1419, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1419 = !DISubroutineType(types: !1420)
!1420 = !{!1406, !1115, !1115}
!1421 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !205, entity: !1422, file: !1271, line: 227)
!1422 = !DISubprogram(name: "atoll", scope: !932, file: !932, line: 374, type: !1423, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1423 = !DISubroutineType(types: !1424)
!1424 = !{!1115, !714}
!1425 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !205, entity: !1426, file: !1271, line: 228)
!1426 = !DISubprogram(name: "strtoll", scope: !932, file: !932, line: 201, type: !1427, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1427 = !DISubroutineType(types: !1428)
!1428 = !{!1115, !1354, !1381, !240}
!1429 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !205, entity: !1430, file: !1271, line: 229)
!1430 = !DISubprogram(name: "strtoull", scope: !932, file: !932, line: 206, type: !1431, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1431 = !DISubroutineType(types: !1432)
!1432 = !{!1433, !1354, !1381, !240}
!1433 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!1434 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !205, entity: !1435, file: !1271, line: 231)
!1435 = !DISubprogram(name: "strtof", scope: !932, file: !932, line: 124, type: !1436, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1436 = !DISubroutineType(types: !1437)
!1437 = !{!993, !1354, !1381}
!1438 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !205, entity: !1439, file: !1271, line: 232)
!1439 = !DISubprogram(name: "strtold", scope: !932, file: !932, line: 127, type: !1440, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1440 = !DISubroutineType(types: !1441)
!1441 = !{!1004, !1354, !1381}
!1442 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1406, file: !1271, line: 240)
!1443 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1412, file: !1271, line: 242)
!1444 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1414, file: !1271, line: 244)
!1445 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1446, file: !1271, line: 245)
!1446 = !DISubprogram(name: "div", linkageName: "_ZN9__gnu_cxx3divExx", scope: !205, file: !1271, line: 213, type: !1419, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1447 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1418, file: !1271, line: 246)
!1448 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1422, file: !1271, line: 248)
!1449 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1435, file: !1271, line: 249)
!1450 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1426, file: !1271, line: 250)
!1451 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1430, file: !1271, line: 251)
!1452 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !1439, file: !1271, line: 252)
!1453 = !{i32 7, !"Dwarf Version", i32 5}
!1454 = !{i32 2, !"Debug Info Version", i32 3}
!1455 = !{i32 1, !"wchar_size", i32 4}
!1456 = !{i32 8, !"PIC Level", i32 2}
!1457 = !{i32 7, !"PIE Level", i32 2}
!1458 = !{i32 7, !"uwtable", i32 2}
!1459 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!1460 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!1461 = !DILocation(line: 0, scope: !38)
!1462 = distinct !DIAssignID()
!1463 = !DILocalVariable(name: "this", arg: 1, scope: !1464, type: !317, flags: DIFlagArtificial | DIFlagObjectPointer)
!1464 = distinct !DISubprogram(name: "operator()", linkageName: "_ZNKSt8functionIFddEEclEd", scope: !45, file: !12, line: 587, type: !164, scopeLine: 588, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !163, retainedNodes: !1465)
!1465 = !{!1463, !1466}
!1466 = !DILocalVariable(name: "__args", arg: 2, scope: !1464, file: !12, line: 587, type: !35)
!1467 = !DILocation(line: 0, scope: !1464, inlinedAt: !1468)
!1468 = distinct !DILocation(line: 8, column: 10, scope: !38)
!1469 = !DILocalVariable(name: "__functor", arg: 1, scope: !1470, file: !12, line: 288, type: !111)
!1470 = distinct !DISubprogram(name: "_M_invoke", linkageName: "_ZNSt17_Function_handlerIFddEZ15function_objectE3$_0E9_M_invokeERKSt9_Any_dataOd", scope: !1471, file: !12, line: 288, type: !1492, scopeLine: 289, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !1490, retainedNodes: !1493)
!1471 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "_Function_handler<double (double), (lambda at cpp/callables.cpp:7:37)>", scope: !13, file: !12, line: 260, size: 8, flags: DIFlagTypePassByValue, elements: !1472, templateParams: !1491)
!1472 = !{!1473, !1489, !1490}
!1473 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1471, baseType: !1474, flags: DIFlagPublic, extraData: i32 0)
!1474 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "_Base_manager<(lambda at cpp/callables.cpp:7:37)>", scope: !63, file: !12, line: 121, size: 8, flags: DIFlagTypePassByValue, elements: !1475, templateParams: !1487)
!1475 = !{!1476, !1477, !1480, !1483, !1486}
!1476 = !DIDerivedType(tag: DW_TAG_variable, name: "__stored_locally", scope: !1474, file: !12, line: 124, baseType: !483, flags: DIFlagProtected | DIFlagStaticMember, extraData: i1 true)
!1477 = !DISubprogram(name: "_M_get_pointer", linkageName: "_ZNSt14_Function_base13_Base_managerIZ15function_objectE3$_0E14_M_get_pointerERKSt9_Any_data", scope: !1474, file: !12, line: 134, type: !1478, scopeLine: 134, flags: DIFlagProtected | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!1478 = !DISubroutineType(types: !1479)
!1479 = !{!194, !111}
!1480 = !DISubprogram(name: "_M_destroy", linkageName: "_ZNSt14_Function_base13_Base_managerIZ15function_objectE3$_0E10_M_destroyERSt9_Any_dataSt17integral_constantIbLb1EE", scope: !1474, file: !12, line: 166, type: !1481, scopeLine: 166, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!1481 = !DISubroutineType(types: !1482)
!1482 = !{null, !110, !479}
!1483 = !DISubprogram(name: "_M_destroy", linkageName: "_ZNSt14_Function_base13_Base_managerIZ15function_objectE3$_0E10_M_destroyERSt9_Any_dataSt17integral_constantIbLb0EE", scope: !1474, file: !12, line: 173, type: !1484, scopeLine: 173, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!1484 = !DISubroutineType(types: !1485)
!1485 = !{null, !110, !497}
!1486 = !DISubprogram(name: "_M_manager", linkageName: "_ZNSt14_Function_base13_Base_managerIZ15function_objectE3$_0E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", scope: !1474, file: !12, line: 180, type: !108, scopeLine: 180, flags: DIFlagPublic | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!1487 = !{!1488}
!1488 = !DITemplateTypeParameter(name: "_Functor", type: !37)
!1489 = !DISubprogram(name: "_M_manager", linkageName: "_ZNSt17_Function_handlerIFddEZ15function_objectE3$_0E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", scope: !1471, file: !12, line: 267, type: !108, scopeLine: 267, flags: DIFlagPublic | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!1490 = !DISubprogram(name: "_M_invoke", linkageName: "_ZNSt17_Function_handlerIFddEZ15function_objectE3$_0E9_M_invokeERKSt9_Any_dataOd", scope: !1471, file: !12, line: 288, type: !125, scopeLine: 288, flags: DIFlagPublic | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!1491 = !{!174, !1488}
!1492 = !DISubroutineType(cc: DW_CC_nocall, types: !126)
!1493 = !{!1469, !1494}
!1494 = !DILocalVariable(name: "__args", arg: 2, scope: !1470, file: !12, line: 288, type: !127)
!1495 = !DILocation(line: 0, scope: !1470, inlinedAt: !1496)
!1496 = distinct !DILocation(line: 591, column: 9, scope: !1464, inlinedAt: !1468)
!1497 = !DILocation(line: 0, scope: !23, inlinedAt: !1498)
!1498 = distinct !DILocation(line: 290, column: 9, scope: !1470, inlinedAt: !1496)
!1499 = !DILocalVariable(name: "__f", arg: 2, scope: !1500, file: !22, line: 60, type: !36)
!1500 = distinct !DISubprogram(name: "__invoke_impl<double, (lambda at cpp/callables.cpp:7:37) &, double>", linkageName: "_ZSt13__invoke_implIdRZ15function_objectE3$_0JdEET_St14__invoke_otherOT0_DpOT1_", scope: !13, file: !22, line: 60, type: !1501, scopeLine: 61, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1506, retainedNodes: !1503)
!1501 = !DISubroutineType(types: !1502)
!1502 = !{!35, !193, !36, !127}
!1503 = !{!1504, !1499, !1505}
!1504 = !DILocalVariable(arg: 1, scope: !1500, file: !22, line: 60, type: !193)
!1505 = !DILocalVariable(name: "__args", arg: 3, scope: !1500, file: !22, line: 60, type: !127)
!1506 = !{!58, !1507, !184}
!1507 = !DITemplateTypeParameter(name: "_Fn", type: !36)
!1508 = !DILocation(line: 0, scope: !1500, inlinedAt: !1509)
!1509 = distinct !DILocation(line: 114, column: 9, scope: !1510, inlinedAt: !1498)
!1510 = distinct !DILexicalBlock(scope: !23, file: !22, line: 110, column: 21)
!1511 = !DILocalVariable(name: "this", arg: 1, scope: !1512, type: !195, flags: DIFlagArtificial | DIFlagObjectPointer)
!1512 = distinct !DISubprogram(name: "operator()", linkageName: "_ZZ15function_objectENK3$_0clEd", scope: !37, file: !9, line: 7, type: !1513, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !1516, retainedNodes: !1517)
!1513 = !DISubroutineType(types: !1514)
!1514 = !{!35, !1515, !35}
!1515 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !196, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1516 = !DISubprogram(name: "operator()", scope: !37, file: !9, line: 7, type: !1513, scopeLine: 7, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!1517 = !{!1511, !1518}
!1518 = !DILocalVariable(name: "v", arg: 2, scope: !1512, file: !9, line: 7, type: !35)
!1519 = !DILocation(line: 0, scope: !1512, inlinedAt: !1520)
!1520 = distinct !DILocation(line: 61, column: 14, scope: !1500, inlinedAt: !1509)
!1521 = !DILocation(line: 8, column: 23, scope: !38)
!1522 = !DILocation(line: 0, scope: !1464, inlinedAt: !1523)
!1523 = distinct !DILocation(line: 8, column: 17, scope: !38)
!1524 = !DILocation(line: 0, scope: !1470, inlinedAt: !1525)
!1525 = distinct !DILocation(line: 591, column: 9, scope: !1464, inlinedAt: !1523)
!1526 = !DILocation(line: 0, scope: !23, inlinedAt: !1527)
!1527 = distinct !DILocation(line: 290, column: 9, scope: !1470, inlinedAt: !1525)
!1528 = !DILocation(line: 0, scope: !1500, inlinedAt: !1529)
!1529 = distinct !DILocation(line: 114, column: 9, scope: !1510, inlinedAt: !1527)
!1530 = !DILocation(line: 0, scope: !1512, inlinedAt: !1531)
!1531 = distinct !DILocation(line: 61, column: 14, scope: !1500, inlinedAt: !1529)
!1532 = !DILocation(line: 7, column: 62, scope: !1512, inlinedAt: !1520)
!1533 = !DILocation(line: 7, column: 66, scope: !1512, inlinedAt: !1520)
!1534 = !DILocation(line: 8, column: 15, scope: !38)
!1535 = !DILocation(line: 9, column: 1, scope: !38)
!1536 = distinct !DIAssignID()
!1537 = distinct !DIAssignID()
!1538 = !DILocation(line: 0, scope: !747)
!1539 = !DILocation(line: 12, column: 3, scope: !747)
!1540 = !DILocalVariable(name: "this", arg: 1, scope: !1541, type: !1543, flags: DIFlagArtificial | DIFlagObjectPointer)
!1541 = distinct !DISubprogram(name: "vector", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EEC2Ev", scope: !263, file: !201, line: 526, type: !524, scopeLine: 526, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !523, retainedNodes: !1542)
!1542 = !{!1540}
!1543 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !263, size: 64)
!1544 = !DILocation(line: 0, scope: !1541, inlinedAt: !1545)
!1545 = distinct !DILocation(line: 12, column: 46, scope: !747)
!1546 = !DILocalVariable(name: "this", arg: 1, scope: !1547, type: !1549, flags: DIFlagArtificial | DIFlagObjectPointer)
!1547 = distinct !DISubprogram(name: "_Vector_base", linkageName: "_ZNSt12_Vector_baseISt8functionIFddEESaIS2_EEC2Ev", scope: !266, file: !201, line: 312, type: !441, scopeLine: 312, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !440, retainedNodes: !1548)
!1548 = !{!1546}
!1549 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !266, size: 64)
!1550 = !DILocation(line: 0, scope: !1547, inlinedAt: !1551)
!1551 = distinct !DILocation(line: 526, column: 7, scope: !1541, inlinedAt: !1545)
!1552 = !DILocalVariable(name: "this", arg: 1, scope: !1553, type: !1555, flags: DIFlagArtificial | DIFlagObjectPointer)
!1553 = distinct !DISubprogram(name: "_Vector_impl", linkageName: "_ZNSt12_Vector_baseISt8functionIFddEESaIS2_EE12_Vector_implC2Ev", scope: !269, file: !201, line: 137, type: !407, scopeLine: 140, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !406, retainedNodes: !1554)
!1554 = !{!1552}
!1555 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !269, size: 64)
!1556 = !DILocation(line: 0, scope: !1553, inlinedAt: !1557)
!1557 = distinct !DILocation(line: 312, column: 7, scope: !1547, inlinedAt: !1551)
!1558 = !DILocalVariable(name: "this", arg: 1, scope: !1559, type: !1561, flags: DIFlagArtificial | DIFlagObjectPointer)
!1559 = distinct !DISubprogram(name: "_Vector_impl_data", linkageName: "_ZNSt12_Vector_baseISt8functionIFddEESaIS2_EE17_Vector_impl_dataC2Ev", scope: !382, file: !201, line: 99, type: !390, scopeLine: 101, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !389, retainedNodes: !1560)
!1560 = !{!1558}
!1561 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !382, size: 64)
!1562 = !DILocation(line: 0, scope: !1559, inlinedAt: !1563)
!1563 = distinct !DILocation(line: 137, column: 2, scope: !1553, inlinedAt: !1557)
!1564 = !DILocation(line: 100, column: 16, scope: !1559, inlinedAt: !1563)
!1565 = distinct !DIAssignID()
!1566 = !DILocation(line: 0, scope: !758)
!1567 = !DILocation(line: 13, column: 21, scope: !761)
!1568 = !DILocation(line: 13, column: 3, scope: !758)
!1569 = !DILocation(line: 1073, column: 20, scope: !1570, inlinedAt: !1575)
!1570 = distinct !DISubprogram(name: "__normal_iterator", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPSt8functionIFddEESt6vectorIS3_SaIS3_EEEC2ERKS4_", scope: !203, file: !204, line: 1072, type: !213, scopeLine: 1073, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !212, retainedNodes: !1571)
!1571 = !{!1572, !1574}
!1572 = !DILocalVariable(name: "this", arg: 1, scope: !1570, type: !1573, flags: DIFlagArtificial | DIFlagObjectPointer)
!1573 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !203, size: 64)
!1574 = !DILocalVariable(name: "__i", arg: 2, scope: !1570, file: !204, line: 1072, type: !215)
!1575 = distinct !DILocation(line: 869, column: 16, scope: !1576, inlinedAt: !1579)
!1576 = distinct !DISubprogram(name: "begin", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE5beginEv", scope: !263, file: !201, line: 868, type: !593, scopeLine: 869, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !592, retainedNodes: !1577)
!1577 = !{!1578}
!1578 = !DILocalVariable(name: "this", arg: 1, scope: !1576, type: !1543, flags: DIFlagArtificial | DIFlagObjectPointer)
!1579 = distinct !DILocation(line: 21, column: 26, scope: !763)
!1580 = !{!1581, !1581, i64 0}
!1581 = !{!"any pointer", !1582, i64 0}
!1582 = !{!"omnipotent char", !1583, i64 0}
!1583 = !{!"Simple C++ TBAA"}
!1584 = !DILocation(line: 1073, column: 20, scope: !1570, inlinedAt: !1585)
!1585 = distinct !DILocation(line: 889, column: 16, scope: !1586, inlinedAt: !1589)
!1586 = distinct !DISubprogram(name: "end", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE3endEv", scope: !263, file: !201, line: 888, type: !593, scopeLine: 889, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !602, retainedNodes: !1587)
!1587 = !{!1588}
!1588 = !DILocalVariable(name: "this", arg: 1, scope: !1586, type: !1543, flags: DIFlagArtificial | DIFlagObjectPointer)
!1589 = distinct !DILocation(line: 21, column: 26, scope: !763)
!1590 = !DILocation(line: 0, scope: !763)
!1591 = !DILocation(line: 0, scope: !1576, inlinedAt: !1579)
!1592 = !DILocation(line: 0, scope: !1570, inlinedAt: !1575)
!1593 = !DILocation(line: 0, scope: !1586, inlinedAt: !1589)
!1594 = !DILocation(line: 889, column: 39, scope: !1586, inlinedAt: !1589)
!1595 = !DILocation(line: 0, scope: !1570, inlinedAt: !1585)
!1596 = !DILocalVariable(name: "__lhs", arg: 1, scope: !1597, file: !204, line: 1237, type: !1600)
!1597 = distinct !DISubprogram(name: "operator!=<std::function<double (double)> *, std::vector<std::function<double (double)>, std::allocator<std::function<double (double)> > > >", linkageName: "_ZN9__gnu_cxxneIPSt8functionIFddEESt6vectorIS3_SaIS3_EEEEbRKNS_17__normal_iteratorIT_T0_EESD_", scope: !205, file: !204, line: 1237, type: !1598, scopeLine: 1240, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !261, retainedNodes: !1601)
!1598 = !DISubroutineType(types: !1599)
!1599 = !{!33, !1600, !1600}
!1600 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !227, size: 64)
!1601 = !{!1596, !1602}
!1602 = !DILocalVariable(name: "__rhs", arg: 2, scope: !1597, file: !204, line: 1238, type: !1600)
!1603 = !DILocation(line: 0, scope: !1597, inlinedAt: !1604)
!1604 = distinct !DILocation(line: 21, column: 26, scope: !763)
!1605 = !DILocation(line: 1240, column: 27, scope: !1597, inlinedAt: !1604)
!1606 = !DILocation(line: 21, column: 26, scope: !763)
!1607 = !DILocation(line: 14, column: 19, scope: !760)
!1608 = !{!1609, !1609, i64 0}
!1609 = !{!"double", !1582, i64 0}
!1610 = !DILocation(line: 0, scope: !760)
!1611 = !DILocation(line: 15, column: 11, scope: !1612)
!1612 = distinct !DILexicalBlock(scope: !760, file: !9, line: 15, column: 9)
!1613 = !DILocation(line: 15, column: 9, scope: !1612)
!1614 = !DILocation(line: 15, column: 9, scope: !760)
!1615 = !DILocation(line: 16, column: 24, scope: !1616)
!1616 = distinct !DILexicalBlock(scope: !1612, file: !9, line: 15, column: 16)
!1617 = !DILocalVariable(name: "this", arg: 1, scope: !1618, type: !202, flags: DIFlagArtificial | DIFlagObjectPointer)
!1618 = distinct !DISubprogram(name: "function<(lambda at cpp/callables.cpp:16:24), void>", linkageName: "_ZNSt8functionIFddEEC2IZ21functions_in_a_vectorE3$_0vEEOT_", scope: !45, file: !12, line: 435, type: !1619, scopeLine: 438, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1623, declaration: !1622, retainedNodes: !1626)
!1619 = !DISubroutineType(types: !1620)
!1620 = !{null, !131, !1621}
!1621 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !746, size: 64)
!1622 = !DISubprogram(name: "function<(lambda at cpp/callables.cpp:16:24), void>", scope: !45, file: !12, line: 435, type: !1619, scopeLine: 435, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !1623)
!1623 = !{!1624, !1625}
!1624 = !DITemplateTypeParameter(name: "_Functor", type: !746)
!1625 = !DITemplateTypeParameter(name: "_Constraints", type: null)
!1626 = !{!1617, !1627}
!1627 = !DILocalVariable(name: "__f", arg: 2, scope: !1618, file: !12, line: 435, type: !1621)
!1628 = !DILocation(line: 0, scope: !1618, inlinedAt: !1629)
!1629 = distinct !DILocation(line: 16, column: 24, scope: !1616)
!1630 = !DILocalVariable(name: "this", arg: 1, scope: !1631, type: !1633, flags: DIFlagArtificial | DIFlagObjectPointer)
!1631 = distinct !DISubprogram(name: "_Function_base", linkageName: "_ZNSt14_Function_baseC2Ev", scope: !63, file: !12, line: 239, type: !113, scopeLine: 239, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !112, retainedNodes: !1632)
!1632 = !{!1630}
!1633 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !63, size: 64)
!1634 = !DILocation(line: 0, scope: !1631, inlinedAt: !1635)
!1635 = distinct !DILocation(line: 437, column: 4, scope: !1618, inlinedAt: !1629)
!1636 = !DILocalVariable(name: "__functor", arg: 1, scope: !1637, file: !12, line: 211, type: !110)
!1637 = distinct !DISubprogram(name: "_M_init_functor<(lambda at cpp/callables.cpp:16:24)>", linkageName: "_ZNSt14_Function_base13_Base_managerIZ21functions_in_a_vectorE3$_0E15_M_init_functorIS1_EEvRSt9_Any_dataOT_", scope: !1638, file: !12, line: 211, type: !1648, scopeLine: 214, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1651, declaration: !1650, retainedNodes: !1653)
!1638 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "_Base_manager<(lambda at cpp/callables.cpp:16:24)>", scope: !63, file: !12, line: 121, size: 8, flags: DIFlagTypePassByValue, elements: !1639, templateParams: !1647)
!1639 = !{!1640, !1641, !1644, !1645, !1646}
!1640 = !DIDerivedType(tag: DW_TAG_variable, name: "__stored_locally", scope: !1638, file: !12, line: 124, baseType: !483, flags: DIFlagProtected | DIFlagStaticMember, extraData: i1 true)
!1641 = !DISubprogram(name: "_M_get_pointer", linkageName: "_ZNSt14_Function_base13_Base_managerIZ21functions_in_a_vectorE3$_0E14_M_get_pointerERKSt9_Any_data", scope: !1638, file: !12, line: 134, type: !1642, scopeLine: 134, flags: DIFlagProtected | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!1642 = !DISubroutineType(types: !1643)
!1643 = !{!775, !111}
!1644 = !DISubprogram(name: "_M_destroy", linkageName: "_ZNSt14_Function_base13_Base_managerIZ21functions_in_a_vectorE3$_0E10_M_destroyERSt9_Any_dataSt17integral_constantIbLb1EE", scope: !1638, file: !12, line: 166, type: !1481, scopeLine: 166, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!1645 = !DISubprogram(name: "_M_destroy", linkageName: "_ZNSt14_Function_base13_Base_managerIZ21functions_in_a_vectorE3$_0E10_M_destroyERSt9_Any_dataSt17integral_constantIbLb0EE", scope: !1638, file: !12, line: 173, type: !1484, scopeLine: 173, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!1646 = !DISubprogram(name: "_M_manager", linkageName: "_ZNSt14_Function_base13_Base_managerIZ21functions_in_a_vectorE3$_0E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", scope: !1638, file: !12, line: 180, type: !108, scopeLine: 180, flags: DIFlagPublic | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!1647 = !{!1624}
!1648 = !DISubroutineType(types: !1649)
!1649 = !{null, !110, !1621}
!1650 = !DISubprogram(name: "_M_init_functor<(lambda at cpp/callables.cpp:16:24)>", linkageName: "_ZNSt14_Function_base13_Base_managerIZ21functions_in_a_vectorE3$_0E15_M_init_functorIS1_EEvRSt9_Any_dataOT_", scope: !1638, file: !12, line: 211, type: !1648, scopeLine: 211, flags: DIFlagPublic | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !1651)
!1651 = !{!1652}
!1652 = !DITemplateTypeParameter(name: "_Fn", type: !746)
!1653 = !{!1636, !1654}
!1654 = !DILocalVariable(name: "__f", arg: 2, scope: !1637, file: !12, line: 211, type: !1621)
!1655 = !DILocation(line: 0, scope: !1637, inlinedAt: !1656)
!1656 = distinct !DILocation(line: 449, column: 8, scope: !1657, inlinedAt: !1629)
!1657 = distinct !DILexicalBlock(scope: !1658, file: !12, line: 448, column: 6)
!1658 = distinct !DILexicalBlock(scope: !1659, file: !12, line: 447, column: 8)
!1659 = distinct !DILexicalBlock(scope: !1618, file: !12, line: 438, column: 2)
!1660 = !DILocalVariable(name: "__dest", arg: 1, scope: !1661, file: !12, line: 150, type: !110)
!1661 = distinct !DISubprogram(name: "_M_create<(lambda at cpp/callables.cpp:16:24)>", linkageName: "_ZNSt14_Function_base13_Base_managerIZ21functions_in_a_vectorE3$_0E9_M_createIS1_EEvRSt9_Any_dataOT_St17integral_constantIbLb1EE", scope: !1638, file: !12, line: 150, type: !1662, scopeLine: 151, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1651, declaration: !1664, retainedNodes: !1665)
!1662 = !DISubroutineType(types: !1663)
!1663 = !{null, !110, !1621, !479}
!1664 = !DISubprogram(name: "_M_create<(lambda at cpp/callables.cpp:16:24)>", linkageName: "_ZNSt14_Function_base13_Base_managerIZ21functions_in_a_vectorE3$_0E9_M_createIS1_EEvRSt9_Any_dataOT_St17integral_constantIbLb1EE", scope: !1638, file: !12, line: 150, type: !1662, scopeLine: 150, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !1651)
!1665 = !{!1660, !1666, !1667}
!1666 = !DILocalVariable(name: "__f", arg: 2, scope: !1661, file: !12, line: 150, type: !1621)
!1667 = !DILocalVariable(arg: 3, scope: !1661, file: !12, line: 150, type: !479)
!1668 = !DILocation(line: 0, scope: !1661, inlinedAt: !1669)
!1669 = distinct !DILocation(line: 215, column: 6, scope: !1637, inlinedAt: !1656)
!1670 = !DILocation(line: 252, column: 30, scope: !1631, inlinedAt: !1635)
!1671 = !DILocation(line: 152, column: 33, scope: !1661, inlinedAt: !1669)
!1672 = !DILocation(line: 451, column: 19, scope: !1657, inlinedAt: !1629)
!1673 = !{!1674, !1581, i64 24}
!1674 = !{!"_ZTSSt8functionIFddEE", !1675, i64 0, !1581, i64 24}
!1675 = !{!"_ZTSSt14_Function_base", !1582, i64 0, !1581, i64 16}
!1676 = !DILocation(line: 452, column: 19, scope: !1657, inlinedAt: !1629)
!1677 = !{!1675, !1581, i64 16}
!1678 = !DILocalVariable(name: "this", arg: 1, scope: !1679, type: !1543, flags: DIFlagArtificial | DIFlagObjectPointer)
!1679 = distinct !DISubprogram(name: "push_back", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE9push_backEOS2_", scope: !263, file: !201, line: 1293, type: !672, scopeLine: 1294, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !671, retainedNodes: !1680)
!1680 = !{!1678, !1681}
!1681 = !DILocalVariable(name: "__x", arg: 2, scope: !1679, file: !201, line: 1293, type: !674)
!1682 = !DILocation(line: 0, scope: !1679, inlinedAt: !1683)
!1683 = distinct !DILocation(line: 16, column: 14, scope: !1616)
!1684 = !DILocalVariable(name: "this", arg: 1, scope: !1685, type: !1543, flags: DIFlagArtificial | DIFlagObjectPointer)
!1685 = distinct !DISubprogram(name: "emplace_back<std::function<double (double)> >", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_", scope: !263, file: !2, line: 112, type: !1686, scopeLine: 113, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1689, declaration: !1688, retainedNodes: !1693)
!1686 = !DISubroutineType(types: !1687)
!1687 = !{!637, !526, !145}
!1688 = !DISubprogram(name: "emplace_back<std::function<double (double)> >", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_", scope: !263, file: !2, line: 112, type: !1686, scopeLine: 112, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !1689)
!1689 = !{!1690}
!1690 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Args", value: !1691)
!1691 = !{!1692}
!1692 = !DITemplateTypeParameter(type: !45)
!1693 = !{!1684, !1694}
!1694 = !DILocalVariable(name: "__args", arg: 2, scope: !1685, file: !201, line: 1303, type: !145)
!1695 = !DILocation(line: 0, scope: !1685, inlinedAt: !1696)
!1696 = distinct !DILocation(line: 1294, column: 9, scope: !1679, inlinedAt: !1683)
!1697 = !DILocation(line: 114, column: 20, scope: !1698, inlinedAt: !1696)
!1698 = distinct !DILexicalBlock(scope: !1685, file: !2, line: 114, column: 6)
!1699 = !DILocation(line: 114, column: 47, scope: !1698, inlinedAt: !1696)
!1700 = !{!1701, !1581, i64 16}
!1701 = !{!"_ZTSNSt12_Vector_baseISt8functionIFddEESaIS2_EE17_Vector_impl_dataE", !1581, i64 0, !1581, i64 8, !1581, i64 16}
!1702 = !DILocation(line: 114, column: 30, scope: !1698, inlinedAt: !1696)
!1703 = !DILocation(line: 114, column: 6, scope: !1685, inlinedAt: !1696)
!1704 = !DILocalVariable(name: "__a", arg: 1, scope: !1705, file: !280, line: 511, type: !286)
!1705 = distinct !DISubprogram(name: "construct<std::function<double (double)>, std::function<double (double)> >", linkageName: "_ZNSt16allocator_traitsISaISt8functionIFddEEEE9constructIS2_JS2_EEEvRS3_PT_DpOT0_", scope: !279, file: !280, line: 511, type: !1706, scopeLine: 514, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1709, declaration: !1708, retainedNodes: !1711)
!1706 = !DISubroutineType(types: !1707)
!1707 = !{null, !286, !202, !145}
!1708 = !DISubprogram(name: "construct<std::function<double (double)>, std::function<double (double)> >", linkageName: "_ZNSt16allocator_traitsISaISt8functionIFddEEEE9constructIS2_JS2_EEEvRS3_PT_DpOT0_", scope: !279, file: !280, line: 511, type: !1706, scopeLine: 511, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !1709)
!1709 = !{!1710, !1690}
!1710 = !DITemplateTypeParameter(name: "_Up", type: !45)
!1711 = !{!1704, !1712, !1713}
!1712 = !DILocalVariable(name: "__p", arg: 2, scope: !1705, file: !280, line: 511, type: !202)
!1713 = !DILocalVariable(name: "__args", arg: 3, scope: !1705, file: !280, line: 512, type: !145)
!1714 = !DILocation(line: 0, scope: !1705, inlinedAt: !1715)
!1715 = distinct !DILocation(line: 117, column: 6, scope: !1716, inlinedAt: !1696)
!1716 = distinct !DILexicalBlock(scope: !1698, file: !2, line: 115, column: 4)
!1717 = !DILocalVariable(name: "this", arg: 1, scope: !1718, type: !1725, flags: DIFlagArtificial | DIFlagObjectPointer)
!1718 = distinct !DISubprogram(name: "construct<std::function<double (double)>, std::function<double (double)> >", linkageName: "_ZNSt15__new_allocatorISt8functionIFddEEE9constructIS2_JS2_EEEvPT_DpOT0_", scope: !294, file: !295, line: 173, type: !1719, scopeLine: 175, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1709, declaration: !1721, retainedNodes: !1722)
!1719 = !DISubroutineType(types: !1720)
!1720 = !{null, !300, !202, !145}
!1721 = !DISubprogram(name: "construct<std::function<double (double)>, std::function<double (double)> >", linkageName: "_ZNSt15__new_allocatorISt8functionIFddEEE9constructIS2_JS2_EEEvPT_DpOT0_", scope: !294, file: !295, line: 173, type: !1719, scopeLine: 173, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !1709)
!1722 = !{!1717, !1723, !1724}
!1723 = !DILocalVariable(name: "__p", arg: 2, scope: !1718, file: !295, line: 173, type: !202)
!1724 = !DILocalVariable(name: "__args", arg: 3, scope: !1718, file: !295, line: 173, type: !145)
!1725 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !294, size: 64)
!1726 = !DILocation(line: 0, scope: !1718, inlinedAt: !1727)
!1727 = distinct !DILocation(line: 516, column: 8, scope: !1705, inlinedAt: !1715)
!1728 = !DILocalVariable(name: "this", arg: 1, scope: !1729, type: !202, flags: DIFlagArtificial | DIFlagObjectPointer)
!1729 = distinct !DISubprogram(name: "function", linkageName: "_ZNSt8functionIFddEEC2EOS1_", scope: !45, file: !12, line: 404, type: !143, scopeLine: 406, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !142, retainedNodes: !1730)
!1730 = !{!1728, !1731}
!1731 = !DILocalVariable(name: "__x", arg: 2, scope: !1729, file: !12, line: 404, type: !145)
!1732 = !DILocation(line: 0, scope: !1729, inlinedAt: !1733)
!1733 = distinct !DILocation(line: 175, column: 23, scope: !1718, inlinedAt: !1727)
!1734 = !DILocation(line: 0, scope: !1631, inlinedAt: !1735)
!1735 = distinct !DILocation(line: 405, column: 9, scope: !1729, inlinedAt: !1733)
!1736 = !DILocation(line: 405, column: 27, scope: !1729, inlinedAt: !1733)
!1737 = !DILocation(line: 252, column: 30, scope: !1631, inlinedAt: !1735)
!1738 = !DILocation(line: 405, column: 42, scope: !1729, inlinedAt: !1733)
!1739 = !DILocalVariable(name: "this", arg: 1, scope: !1740, type: !317, flags: DIFlagArtificial | DIFlagObjectPointer)
!1740 = distinct !DISubprogram(name: "operator bool", linkageName: "_ZNKSt8functionIFddEEcvbEv", scope: !45, file: !12, line: 573, type: !160, scopeLine: 574, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !159, retainedNodes: !1741)
!1741 = !{!1739}
!1742 = !DILocation(line: 0, scope: !1740, inlinedAt: !1743)
!1743 = distinct !DILocation(line: 407, column: 24, scope: !1744, inlinedAt: !1733)
!1744 = distinct !DILexicalBlock(scope: !1745, file: !12, line: 407, column: 6)
!1745 = distinct !DILexicalBlock(scope: !1729, file: !12, line: 406, column: 7)
!1746 = !DILocalVariable(name: "this", arg: 1, scope: !1747, type: !1749, flags: DIFlagArtificial | DIFlagObjectPointer)
!1747 = distinct !DISubprogram(name: "_M_empty", linkageName: "_ZNKSt14_Function_base8_M_emptyEv", scope: !63, file: !12, line: 247, type: !118, scopeLine: 247, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !117, retainedNodes: !1748)
!1748 = !{!1746}
!1749 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !121, size: 64)
!1750 = !DILocation(line: 0, scope: !1747, inlinedAt: !1751)
!1751 = distinct !DILocation(line: 574, column: 17, scope: !1740, inlinedAt: !1743)
!1752 = !DILocation(line: 247, column: 37, scope: !1747, inlinedAt: !1751)
!1753 = !DILocation(line: 407, column: 6, scope: !1745, inlinedAt: !1733)
!1754 = !DILocation(line: 253, column: 19, scope: !1631, inlinedAt: !1735)
!1755 = !DILocation(line: 409, column: 17, scope: !1756, inlinedAt: !1733)
!1756 = distinct !DILexicalBlock(scope: !1744, file: !12, line: 408, column: 4)
!1757 = !{i64 0, i64 16, !1758}
!1758 = !{!1582, !1582, i64 0}
!1759 = !DILocation(line: 410, column: 23, scope: !1756, inlinedAt: !1733)
!1760 = !DILocation(line: 410, column: 17, scope: !1756, inlinedAt: !1733)
!1761 = !DILocation(line: 413, column: 4, scope: !1756, inlinedAt: !1733)
!1762 = !DILocation(line: 119, column: 6, scope: !1716, inlinedAt: !1696)
!1763 = !{!1701, !1581, i64 8}
!1764 = distinct !DIAssignID()
!1765 = !DILocalVariable(name: "this", arg: 1, scope: !1766, type: !1633, flags: DIFlagArtificial | DIFlagObjectPointer)
!1766 = distinct !DISubprogram(name: "~_Function_base", linkageName: "_ZNSt14_Function_baseD2Ev", scope: !63, file: !12, line: 241, type: !113, scopeLine: 242, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !116, retainedNodes: !1767)
!1767 = !{!1765}
!1768 = !DILocation(line: 0, scope: !1766, inlinedAt: !1769)
!1769 = distinct !DILocation(line: 16, column: 7, scope: !1616)
!1770 = !DILocation(line: 243, column: 11, scope: !1771, inlinedAt: !1769)
!1771 = distinct !DILexicalBlock(scope: !1766, file: !12, line: 242, column: 5)
!1772 = !DILocation(line: 123, column: 4, scope: !1698, inlinedAt: !1696)
!1773 = !DILocation(line: 243, column: 11, scope: !1774, inlinedAt: !1769)
!1774 = distinct !DILexicalBlock(scope: !1771, file: !12, line: 243, column: 11)
!1775 = !DILocation(line: 244, column: 2, scope: !1774, inlinedAt: !1769)
!1776 = !DILocation(line: 16, column: 7, scope: !1616)
!1777 = !DILocation(line: 17, column: 5, scope: !1616)
!1778 = !DILocation(line: 25, column: 1, scope: !1616)
!1779 = !DILocation(line: 0, scope: !1766, inlinedAt: !1780)
!1780 = distinct !DILocation(line: 16, column: 7, scope: !1616)
!1781 = !DILocation(line: 243, column: 11, scope: !1774, inlinedAt: !1780)
!1782 = !DILocation(line: 243, column: 11, scope: !1771, inlinedAt: !1780)
!1783 = !DILocation(line: 244, column: 2, scope: !1774, inlinedAt: !1780)
!1784 = !DILocation(line: 18, column: 24, scope: !1785)
!1785 = distinct !DILexicalBlock(scope: !1612, file: !9, line: 17, column: 12)
!1786 = !DILocalVariable(name: "this", arg: 1, scope: !1787, type: !202, flags: DIFlagArtificial | DIFlagObjectPointer)
!1787 = distinct !DISubprogram(name: "function<(lambda at cpp/callables.cpp:18:24), void>", linkageName: "_ZNSt8functionIFddEEC2IZ21functions_in_a_vectorE3$_1vEEOT_", scope: !45, file: !12, line: 435, type: !1788, scopeLine: 438, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1792, declaration: !1791, retainedNodes: !1794)
!1788 = !DISubroutineType(types: !1789)
!1789 = !{null, !131, !1790}
!1790 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !785, size: 64)
!1791 = !DISubprogram(name: "function<(lambda at cpp/callables.cpp:18:24), void>", scope: !45, file: !12, line: 435, type: !1788, scopeLine: 435, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !1792)
!1792 = !{!1793, !1625}
!1793 = !DITemplateTypeParameter(name: "_Functor", type: !785)
!1794 = !{!1786, !1795}
!1795 = !DILocalVariable(name: "__f", arg: 2, scope: !1787, file: !12, line: 435, type: !1790)
!1796 = !DILocation(line: 0, scope: !1787, inlinedAt: !1797)
!1797 = distinct !DILocation(line: 18, column: 24, scope: !1785)
!1798 = !DILocation(line: 0, scope: !1631, inlinedAt: !1799)
!1799 = distinct !DILocation(line: 437, column: 4, scope: !1787, inlinedAt: !1797)
!1800 = !DILocalVariable(name: "__functor", arg: 1, scope: !1801, file: !12, line: 211, type: !110)
!1801 = distinct !DISubprogram(name: "_M_init_functor<(lambda at cpp/callables.cpp:18:24)>", linkageName: "_ZNSt14_Function_base13_Base_managerIZ21functions_in_a_vectorE3$_1E15_M_init_functorIS1_EEvRSt9_Any_dataOT_", scope: !1802, file: !12, line: 211, type: !1812, scopeLine: 214, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1815, declaration: !1814, retainedNodes: !1817)
!1802 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "_Base_manager<(lambda at cpp/callables.cpp:18:24)>", scope: !63, file: !12, line: 121, size: 8, flags: DIFlagTypePassByValue, elements: !1803, templateParams: !1811)
!1803 = !{!1804, !1805, !1808, !1809, !1810}
!1804 = !DIDerivedType(tag: DW_TAG_variable, name: "__stored_locally", scope: !1802, file: !12, line: 124, baseType: !483, flags: DIFlagProtected | DIFlagStaticMember, extraData: i1 true)
!1805 = !DISubprogram(name: "_M_get_pointer", linkageName: "_ZNSt14_Function_base13_Base_managerIZ21functions_in_a_vectorE3$_1E14_M_get_pointerERKSt9_Any_data", scope: !1802, file: !12, line: 134, type: !1806, scopeLine: 134, flags: DIFlagProtected | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!1806 = !DISubroutineType(types: !1807)
!1807 = !{!794, !111}
!1808 = !DISubprogram(name: "_M_destroy", linkageName: "_ZNSt14_Function_base13_Base_managerIZ21functions_in_a_vectorE3$_1E10_M_destroyERSt9_Any_dataSt17integral_constantIbLb1EE", scope: !1802, file: !12, line: 166, type: !1481, scopeLine: 166, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!1809 = !DISubprogram(name: "_M_destroy", linkageName: "_ZNSt14_Function_base13_Base_managerIZ21functions_in_a_vectorE3$_1E10_M_destroyERSt9_Any_dataSt17integral_constantIbLb0EE", scope: !1802, file: !12, line: 173, type: !1484, scopeLine: 173, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!1810 = !DISubprogram(name: "_M_manager", linkageName: "_ZNSt14_Function_base13_Base_managerIZ21functions_in_a_vectorE3$_1E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", scope: !1802, file: !12, line: 180, type: !108, scopeLine: 180, flags: DIFlagPublic | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!1811 = !{!1793}
!1812 = !DISubroutineType(types: !1813)
!1813 = !{null, !110, !1790}
!1814 = !DISubprogram(name: "_M_init_functor<(lambda at cpp/callables.cpp:18:24)>", linkageName: "_ZNSt14_Function_base13_Base_managerIZ21functions_in_a_vectorE3$_1E15_M_init_functorIS1_EEvRSt9_Any_dataOT_", scope: !1802, file: !12, line: 211, type: !1812, scopeLine: 211, flags: DIFlagPublic | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !1815)
!1815 = !{!1816}
!1816 = !DITemplateTypeParameter(name: "_Fn", type: !785)
!1817 = !{!1800, !1818}
!1818 = !DILocalVariable(name: "__f", arg: 2, scope: !1801, file: !12, line: 211, type: !1790)
!1819 = !DILocation(line: 0, scope: !1801, inlinedAt: !1820)
!1820 = distinct !DILocation(line: 449, column: 8, scope: !1821, inlinedAt: !1797)
!1821 = distinct !DILexicalBlock(scope: !1822, file: !12, line: 448, column: 6)
!1822 = distinct !DILexicalBlock(scope: !1823, file: !12, line: 447, column: 8)
!1823 = distinct !DILexicalBlock(scope: !1787, file: !12, line: 438, column: 2)
!1824 = !DILocalVariable(name: "__dest", arg: 1, scope: !1825, file: !12, line: 150, type: !110)
!1825 = distinct !DISubprogram(name: "_M_create<(lambda at cpp/callables.cpp:18:24)>", linkageName: "_ZNSt14_Function_base13_Base_managerIZ21functions_in_a_vectorE3$_1E9_M_createIS1_EEvRSt9_Any_dataOT_St17integral_constantIbLb1EE", scope: !1802, file: !12, line: 150, type: !1826, scopeLine: 151, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1815, declaration: !1828, retainedNodes: !1829)
!1826 = !DISubroutineType(types: !1827)
!1827 = !{null, !110, !1790, !479}
!1828 = !DISubprogram(name: "_M_create<(lambda at cpp/callables.cpp:18:24)>", linkageName: "_ZNSt14_Function_base13_Base_managerIZ21functions_in_a_vectorE3$_1E9_M_createIS1_EEvRSt9_Any_dataOT_St17integral_constantIbLb1EE", scope: !1802, file: !12, line: 150, type: !1826, scopeLine: 150, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !1815)
!1829 = !{!1824, !1830, !1831}
!1830 = !DILocalVariable(name: "__f", arg: 2, scope: !1825, file: !12, line: 150, type: !1790)
!1831 = !DILocalVariable(arg: 3, scope: !1825, file: !12, line: 150, type: !479)
!1832 = !DILocation(line: 0, scope: !1825, inlinedAt: !1833)
!1833 = distinct !DILocation(line: 215, column: 6, scope: !1801, inlinedAt: !1820)
!1834 = !DILocation(line: 252, column: 30, scope: !1631, inlinedAt: !1799)
!1835 = !DILocation(line: 152, column: 33, scope: !1825, inlinedAt: !1833)
!1836 = !{!1837, !1837, i64 0}
!1837 = !{!"int", !1582, i64 0}
!1838 = !DILocation(line: 451, column: 19, scope: !1821, inlinedAt: !1797)
!1839 = !DILocation(line: 452, column: 19, scope: !1821, inlinedAt: !1797)
!1840 = !DILocation(line: 0, scope: !1679, inlinedAt: !1841)
!1841 = distinct !DILocation(line: 18, column: 14, scope: !1785)
!1842 = !DILocation(line: 0, scope: !1685, inlinedAt: !1843)
!1843 = distinct !DILocation(line: 1294, column: 9, scope: !1679, inlinedAt: !1841)
!1844 = !DILocation(line: 114, column: 20, scope: !1698, inlinedAt: !1843)
!1845 = !DILocation(line: 114, column: 47, scope: !1698, inlinedAt: !1843)
!1846 = !DILocation(line: 114, column: 30, scope: !1698, inlinedAt: !1843)
!1847 = !DILocation(line: 114, column: 6, scope: !1685, inlinedAt: !1843)
!1848 = !DILocation(line: 0, scope: !1705, inlinedAt: !1849)
!1849 = distinct !DILocation(line: 117, column: 6, scope: !1716, inlinedAt: !1843)
!1850 = !DILocation(line: 0, scope: !1718, inlinedAt: !1851)
!1851 = distinct !DILocation(line: 516, column: 8, scope: !1705, inlinedAt: !1849)
!1852 = !DILocation(line: 0, scope: !1729, inlinedAt: !1853)
!1853 = distinct !DILocation(line: 175, column: 23, scope: !1718, inlinedAt: !1851)
!1854 = !DILocation(line: 0, scope: !1631, inlinedAt: !1855)
!1855 = distinct !DILocation(line: 405, column: 9, scope: !1729, inlinedAt: !1853)
!1856 = !DILocation(line: 405, column: 27, scope: !1729, inlinedAt: !1853)
!1857 = !DILocation(line: 252, column: 30, scope: !1631, inlinedAt: !1855)
!1858 = !DILocation(line: 405, column: 42, scope: !1729, inlinedAt: !1853)
!1859 = !DILocation(line: 0, scope: !1740, inlinedAt: !1860)
!1860 = distinct !DILocation(line: 407, column: 24, scope: !1744, inlinedAt: !1853)
!1861 = !DILocation(line: 0, scope: !1747, inlinedAt: !1862)
!1862 = distinct !DILocation(line: 574, column: 17, scope: !1740, inlinedAt: !1860)
!1863 = !DILocation(line: 247, column: 37, scope: !1747, inlinedAt: !1862)
!1864 = !DILocation(line: 407, column: 6, scope: !1745, inlinedAt: !1853)
!1865 = !DILocation(line: 253, column: 19, scope: !1631, inlinedAt: !1855)
!1866 = !DILocation(line: 409, column: 17, scope: !1756, inlinedAt: !1853)
!1867 = !DILocation(line: 410, column: 23, scope: !1756, inlinedAt: !1853)
!1868 = !DILocation(line: 410, column: 17, scope: !1756, inlinedAt: !1853)
!1869 = !DILocation(line: 413, column: 4, scope: !1756, inlinedAt: !1853)
!1870 = !DILocation(line: 119, column: 6, scope: !1716, inlinedAt: !1843)
!1871 = distinct !DIAssignID()
!1872 = !DILocation(line: 0, scope: !1766, inlinedAt: !1873)
!1873 = distinct !DILocation(line: 18, column: 7, scope: !1785)
!1874 = !DILocation(line: 243, column: 11, scope: !1771, inlinedAt: !1873)
!1875 = !DILocation(line: 123, column: 4, scope: !1698, inlinedAt: !1843)
!1876 = !DILocation(line: 243, column: 11, scope: !1774, inlinedAt: !1873)
!1877 = !DILocation(line: 244, column: 2, scope: !1774, inlinedAt: !1873)
!1878 = !DILocation(line: 18, column: 7, scope: !1785)
!1879 = !DILocation(line: 25, column: 1, scope: !1785)
!1880 = !DILocation(line: 0, scope: !1766, inlinedAt: !1881)
!1881 = distinct !DILocation(line: 18, column: 7, scope: !1785)
!1882 = !DILocation(line: 243, column: 11, scope: !1774, inlinedAt: !1881)
!1883 = !DILocation(line: 243, column: 11, scope: !1771, inlinedAt: !1881)
!1884 = !DILocation(line: 244, column: 2, scope: !1774, inlinedAt: !1881)
!1885 = !DILocation(line: 13, column: 27, scope: !761)
!1886 = distinct !{!1886, !1568, !1887, !1888}
!1887 = !DILocation(line: 20, column: 3, scope: !758)
!1888 = !{!"llvm.loop.mustprogress"}
!1889 = !DILocation(line: 730, column: 30, scope: !1890, inlinedAt: !1894)
!1890 = distinct !DILexicalBlock(scope: !1891, file: !201, line: 729, column: 7)
!1891 = distinct !DISubprogram(name: "~vector", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EED2Ev", scope: !263, file: !201, line: 728, type: !524, scopeLine: 729, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !575, retainedNodes: !1892)
!1892 = !{!1893}
!1893 = !DILocalVariable(name: "this", arg: 1, scope: !1891, type: !1543, flags: DIFlagArtificial | DIFlagObjectPointer)
!1894 = distinct !DILocation(line: 25, column: 1, scope: !747)
!1895 = !{!1701, !1581, i64 0}
!1896 = !DILocation(line: 730, column: 54, scope: !1890, inlinedAt: !1894)
!1897 = !DILocation(line: 0, scope: !1891, inlinedAt: !1894)
!1898 = !DILocalVariable(name: "__first", arg: 1, scope: !1899, file: !280, line: 847, type: !202)
!1899 = distinct !DISubprogram(name: "_Destroy<std::function<double (double)> *, std::function<double (double)> >", linkageName: "_ZSt8_DestroyIPSt8functionIFddEES2_EvT_S4_RSaIT0_E", scope: !13, file: !280, line: 847, type: !1900, scopeLine: 849, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1905, retainedNodes: !1902)
!1900 = !DISubroutineType(types: !1901)
!1901 = !{null, !202, !202, !344}
!1902 = !{!1898, !1903, !1904}
!1903 = !DILocalVariable(name: "__last", arg: 2, scope: !1899, file: !280, line: 847, type: !202)
!1904 = !DILocalVariable(arg: 3, scope: !1899, file: !280, line: 848, type: !344)
!1905 = !{!1906, !331}
!1906 = !DITemplateTypeParameter(name: "_ForwardIterator", type: !202)
!1907 = !DILocation(line: 0, scope: !1899, inlinedAt: !1908)
!1908 = distinct !DILocation(line: 730, column: 2, scope: !1890, inlinedAt: !1894)
!1909 = !DILocalVariable(name: "__first", arg: 1, scope: !1910, file: !1911, line: 182, type: !202)
!1910 = distinct !DISubprogram(name: "_Destroy<std::function<double (double)> *>", linkageName: "_ZSt8_DestroyIPSt8functionIFddEEEvT_S4_", scope: !13, file: !1911, line: 182, type: !1912, scopeLine: 183, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1916, retainedNodes: !1914)
!1911 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_construct.h", directory: "", checksumkind: CSK_MD5, checksum: "ceba413818ae9b0f6742666be9b2ed67")
!1912 = !DISubroutineType(types: !1913)
!1913 = !{null, !202, !202}
!1914 = !{!1909, !1915}
!1915 = !DILocalVariable(name: "__last", arg: 2, scope: !1910, file: !1911, line: 182, type: !202)
!1916 = !{!1906}
!1917 = !DILocation(line: 0, scope: !1910, inlinedAt: !1918)
!1918 = distinct !DILocation(line: 850, column: 7, scope: !1899, inlinedAt: !1908)
!1919 = !DILocalVariable(name: "__first", arg: 1, scope: !1920, file: !1911, line: 160, type: !202)
!1920 = distinct !DISubprogram(name: "__destroy<std::function<double (double)> *>", linkageName: "_ZNSt12_Destroy_auxILb0EE9__destroyIPSt8functionIFddEEEEvT_S6_", scope: !1921, file: !1911, line: 160, type: !1912, scopeLine: 161, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1916, declaration: !1924, retainedNodes: !1925)
!1921 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Destroy_aux<false>", scope: !13, file: !1911, line: 156, size: 8, flags: DIFlagTypePassByValue, elements: !30, templateParams: !1922, identifier: "_ZTSSt12_Destroy_auxILb0EE")
!1922 = !{!1923}
!1923 = !DITemplateValueParameter(type: !33, value: i1 false)
!1924 = !DISubprogram(name: "__destroy<std::function<double (double)> *>", linkageName: "_ZNSt12_Destroy_auxILb0EE9__destroyIPSt8functionIFddEEEEvT_S6_", scope: !1921, file: !1911, line: 160, type: !1912, scopeLine: 160, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !1916)
!1925 = !{!1919, !1926}
!1926 = !DILocalVariable(name: "__last", arg: 2, scope: !1920, file: !1911, line: 160, type: !202)
!1927 = !DILocation(line: 0, scope: !1920, inlinedAt: !1928)
!1928 = distinct !DILocation(line: 195, column: 7, scope: !1910, inlinedAt: !1918)
!1929 = !DILocation(line: 162, column: 19, scope: !1930, inlinedAt: !1928)
!1930 = distinct !DILexicalBlock(scope: !1931, file: !1911, line: 162, column: 4)
!1931 = distinct !DILexicalBlock(scope: !1920, file: !1911, line: 162, column: 4)
!1932 = !DILocation(line: 162, column: 4, scope: !1931, inlinedAt: !1928)
!1933 = !DILocalVariable(name: "__pointer", arg: 1, scope: !1934, file: !1911, line: 146, type: !202)
!1934 = distinct !DISubprogram(name: "_Destroy<std::function<double (double)> >", linkageName: "_ZSt8_DestroyISt8functionIFddEEEvPT_", scope: !13, file: !1911, line: 146, type: !1935, scopeLine: 147, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !330, retainedNodes: !1937)
!1935 = !DISubroutineType(types: !1936)
!1936 = !{null, !202}
!1937 = !{!1933}
!1938 = !DILocation(line: 0, scope: !1934, inlinedAt: !1939)
!1939 = distinct !DILocation(line: 163, column: 6, scope: !1930, inlinedAt: !1928)
!1940 = !DILocation(line: 0, scope: !1766, inlinedAt: !1941)
!1941 = distinct !DILocation(line: 151, column: 19, scope: !1934, inlinedAt: !1939)
!1942 = !DILocation(line: 243, column: 11, scope: !1774, inlinedAt: !1941)
!1943 = !DILocation(line: 243, column: 11, scope: !1771, inlinedAt: !1941)
!1944 = !DILocation(line: 244, column: 2, scope: !1774, inlinedAt: !1941)
!1945 = !DILocation(line: 162, column: 30, scope: !1930, inlinedAt: !1928)
!1946 = distinct !{!1946, !1932, !1947, !1888}
!1947 = !DILocation(line: 163, column: 46, scope: !1931, inlinedAt: !1928)
!1948 = !DILocation(line: 366, column: 24, scope: !1949, inlinedAt: !1953)
!1949 = distinct !DILexicalBlock(scope: !1950, file: !201, line: 365, column: 7)
!1950 = distinct !DISubprogram(name: "~_Vector_base", linkageName: "_ZNSt12_Vector_baseISt8functionIFddEESaIS2_EED2Ev", scope: !266, file: !201, line: 364, type: !441, scopeLine: 365, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !467, retainedNodes: !1951)
!1951 = !{!1952}
!1952 = !DILocalVariable(name: "this", arg: 1, scope: !1950, type: !1549, flags: DIFlagArtificial | DIFlagObjectPointer)
!1953 = distinct !DILocation(line: 733, column: 7, scope: !1890, inlinedAt: !1894)
!1954 = !DILocation(line: 0, scope: !1950, inlinedAt: !1953)
!1955 = !DILocalVariable(name: "this", arg: 1, scope: !1956, type: !1549, flags: DIFlagArtificial | DIFlagObjectPointer)
!1956 = distinct !DISubprogram(name: "_M_deallocate", linkageName: "_ZNSt12_Vector_baseISt8functionIFddEESaIS2_EE13_M_deallocateEPS2_m", scope: !266, file: !201, line: 383, type: !472, scopeLine: 384, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !471, retainedNodes: !1957)
!1957 = !{!1955, !1958, !1959}
!1958 = !DILocalVariable(name: "__p", arg: 2, scope: !1956, file: !201, line: 383, type: !385)
!1959 = !DILocalVariable(name: "__n", arg: 3, scope: !1956, file: !201, line: 383, type: !67)
!1960 = !DILocation(line: 0, scope: !1956, inlinedAt: !1961)
!1961 = distinct !DILocation(line: 366, column: 2, scope: !1949, inlinedAt: !1953)
!1962 = !DILocation(line: 386, column: 6, scope: !1963, inlinedAt: !1961)
!1963 = distinct !DILexicalBlock(scope: !1956, file: !201, line: 386, column: 6)
!1964 = !DILocation(line: 386, column: 6, scope: !1956, inlinedAt: !1961)
!1965 = !DILocation(line: 367, column: 17, scope: !1949, inlinedAt: !1953)
!1966 = !DILocation(line: 367, column: 35, scope: !1949, inlinedAt: !1953)
!1967 = !DILocalVariable(name: "__a", arg: 1, scope: !1968, file: !280, line: 495, type: !286)
!1968 = distinct !DISubprogram(name: "deallocate", linkageName: "_ZNSt16allocator_traitsISaISt8functionIFddEEEE10deallocateERS3_PS2_m", scope: !279, file: !280, line: 495, type: !352, scopeLine: 496, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !351, retainedNodes: !1969)
!1969 = !{!1967, !1970, !1971}
!1970 = !DILocalVariable(name: "__p", arg: 2, scope: !1968, file: !280, line: 495, type: !285)
!1971 = !DILocalVariable(name: "__n", arg: 3, scope: !1968, file: !280, line: 495, type: !346)
!1972 = !DILocation(line: 0, scope: !1968, inlinedAt: !1973)
!1973 = distinct !DILocation(line: 387, column: 4, scope: !1963, inlinedAt: !1961)
!1974 = !DILocalVariable(name: "this", arg: 1, scope: !1975, type: !1725, flags: DIFlagArtificial | DIFlagObjectPointer)
!1975 = distinct !DISubprogram(name: "deallocate", linkageName: "_ZNSt15__new_allocatorISt8functionIFddEEE10deallocateEPS2_m", scope: !294, file: !295, line: 142, type: !324, scopeLine: 143, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !323, retainedNodes: !1976)
!1976 = !{!1974, !1977, !1978}
!1977 = !DILocalVariable(name: "__p", arg: 2, scope: !1975, file: !295, line: 142, type: !202)
!1978 = !DILocalVariable(name: "__n", arg: 3, scope: !1975, file: !295, line: 142, type: !322)
!1979 = !DILocation(line: 0, scope: !1975, inlinedAt: !1980)
!1980 = distinct !DILocation(line: 496, column: 13, scope: !1968, inlinedAt: !1973)
!1981 = !DILocation(line: 158, column: 2, scope: !1975, inlinedAt: !1980)
!1982 = !DILocation(line: 387, column: 4, scope: !1963, inlinedAt: !1961)
!1983 = !DILocation(line: 25, column: 1, scope: !747)
!1984 = !DILocation(line: 0, scope: !767)
!1985 = !DILocation(line: 0, scope: !1464, inlinedAt: !1986)
!1986 = distinct !DILocation(line: 22, column: 9, scope: !1987)
!1987 = distinct !DILexicalBlock(scope: !767, file: !9, line: 21, column: 36)
!1988 = distinct !DIAssignID()
!1989 = !DILocation(line: 0, scope: !1747, inlinedAt: !1990)
!1990 = distinct !DILocation(line: 589, column: 6, scope: !1991, inlinedAt: !1986)
!1991 = distinct !DILexicalBlock(scope: !1464, file: !12, line: 589, column: 6)
!1992 = !DILocation(line: 247, column: 37, scope: !1747, inlinedAt: !1990)
!1993 = !DILocation(line: 589, column: 6, scope: !1464, inlinedAt: !1986)
!1994 = !DILocation(line: 590, column: 4, scope: !1991, inlinedAt: !1986)
!1995 = !DILocation(line: 591, column: 9, scope: !1464, inlinedAt: !1986)
!1996 = !DILocation(line: 591, column: 2, scope: !1464, inlinedAt: !1986)
!1997 = !DILocalVariable(name: "this", arg: 1, scope: !1998, type: !1573, flags: DIFlagArtificial | DIFlagObjectPointer)
!1998 = distinct !DISubprogram(name: "operator++", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPSt8functionIFddEESt6vectorIS3_SaIS3_EEEppEv", scope: !203, file: !204, line: 1105, type: !234, scopeLine: 1106, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !233, retainedNodes: !1999)
!1999 = !{!1997}
!2000 = !DILocation(line: 0, scope: !1998, inlinedAt: !2001)
!2001 = distinct !DILocation(line: 21, column: 26, scope: !763)
!2002 = !DILocation(line: 1107, column: 2, scope: !1998, inlinedAt: !2001)
!2003 = distinct !{!2003, !2004, !2005}
!2004 = !DILocation(line: 21, column: 3, scope: !763)
!2005 = !DILocation(line: 23, column: 3, scope: !763)
!2006 = !DILocation(line: 25, column: 1, scope: !1987)
!2007 = !DILocation(line: 0, scope: !1891)
!2008 = !DILocation(line: 730, column: 30, scope: !1890)
!2009 = !DILocation(line: 730, column: 54, scope: !1890)
!2010 = !DILocation(line: 0, scope: !1899, inlinedAt: !2011)
!2011 = distinct !DILocation(line: 730, column: 2, scope: !1890)
!2012 = !DILocation(line: 0, scope: !1910, inlinedAt: !2013)
!2013 = distinct !DILocation(line: 850, column: 7, scope: !1899, inlinedAt: !2011)
!2014 = !DILocation(line: 0, scope: !1920, inlinedAt: !2015)
!2015 = distinct !DILocation(line: 195, column: 7, scope: !1910, inlinedAt: !2013)
!2016 = !DILocation(line: 162, column: 19, scope: !1930, inlinedAt: !2015)
!2017 = !DILocation(line: 162, column: 4, scope: !1931, inlinedAt: !2015)
!2018 = !DILocation(line: 0, scope: !1934, inlinedAt: !2019)
!2019 = distinct !DILocation(line: 163, column: 6, scope: !1930, inlinedAt: !2015)
!2020 = !DILocation(line: 0, scope: !1766, inlinedAt: !2021)
!2021 = distinct !DILocation(line: 151, column: 19, scope: !1934, inlinedAt: !2019)
!2022 = !DILocation(line: 243, column: 11, scope: !1774, inlinedAt: !2021)
!2023 = !DILocation(line: 243, column: 11, scope: !1771, inlinedAt: !2021)
!2024 = !DILocation(line: 244, column: 2, scope: !1774, inlinedAt: !2021)
!2025 = !DILocation(line: 162, column: 30, scope: !1930, inlinedAt: !2015)
!2026 = distinct !{!2026, !2017, !2027, !1888}
!2027 = !DILocation(line: 163, column: 46, scope: !1931, inlinedAt: !2015)
!2028 = !DILocation(line: 366, column: 24, scope: !1949, inlinedAt: !2029)
!2029 = distinct !DILocation(line: 733, column: 7, scope: !1890)
!2030 = !DILocation(line: 0, scope: !1950, inlinedAt: !2029)
!2031 = !DILocation(line: 0, scope: !1956, inlinedAt: !2032)
!2032 = distinct !DILocation(line: 366, column: 2, scope: !1949, inlinedAt: !2029)
!2033 = !DILocation(line: 386, column: 6, scope: !1963, inlinedAt: !2032)
!2034 = !DILocation(line: 386, column: 6, scope: !1956, inlinedAt: !2032)
!2035 = !DILocation(line: 367, column: 17, scope: !1949, inlinedAt: !2029)
!2036 = !DILocation(line: 367, column: 35, scope: !1949, inlinedAt: !2029)
!2037 = !DILocation(line: 0, scope: !1968, inlinedAt: !2038)
!2038 = distinct !DILocation(line: 387, column: 4, scope: !1963, inlinedAt: !2032)
!2039 = !DILocation(line: 0, scope: !1975, inlinedAt: !2040)
!2040 = distinct !DILocation(line: 496, column: 13, scope: !1968, inlinedAt: !2038)
!2041 = !DILocation(line: 158, column: 2, scope: !1975, inlinedAt: !2040)
!2042 = !DILocation(line: 387, column: 4, scope: !1963, inlinedAt: !2032)
!2043 = !DILocation(line: 733, column: 7, scope: !1891)
!2044 = !DILocation(line: 0, scope: !801)
!2045 = !DILocation(line: 28, column: 34, scope: !801)
!2046 = !DILocalVariable(name: "this", arg: 1, scope: !2047, type: !202, flags: DIFlagArtificial | DIFlagObjectPointer)
!2047 = distinct !DISubprogram(name: "function<(lambda at cpp/callables.cpp:29:37), void>", linkageName: "_ZNSt8functionIFddEEC2IZ27function_with_large_captureE3$_0vEEOT_", scope: !45, file: !12, line: 435, type: !2048, scopeLine: 438, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2052, declaration: !2051, retainedNodes: !2054)
!2048 = !DISubroutineType(types: !2049)
!2049 = !{null, !131, !2050}
!2050 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !800, size: 64)
!2051 = !DISubprogram(name: "function<(lambda at cpp/callables.cpp:29:37), void>", scope: !45, file: !12, line: 435, type: !2048, scopeLine: 435, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !2052)
!2052 = !{!2053, !1625}
!2053 = !DITemplateTypeParameter(name: "_Functor", type: !800)
!2054 = !{!2046, !2055}
!2055 = !DILocalVariable(name: "__f", arg: 2, scope: !2047, file: !12, line: 435, type: !2050)
!2056 = !DILocation(line: 0, scope: !2047, inlinedAt: !2057)
!2057 = distinct !DILocation(line: 29, column: 37, scope: !801)
!2058 = !DILocalVariable(name: "__functor", arg: 1, scope: !2059, file: !12, line: 211, type: !110)
!2059 = distinct !DISubprogram(name: "_M_init_functor<(lambda at cpp/callables.cpp:29:37)>", linkageName: "_ZNSt14_Function_base13_Base_managerIZ27function_with_large_captureE3$_0E15_M_init_functorIS1_EEvRSt9_Any_dataOT_", scope: !2060, file: !12, line: 211, type: !2070, scopeLine: 214, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2073, declaration: !2072, retainedNodes: !2075)
!2060 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "_Base_manager<(lambda at cpp/callables.cpp:29:37)>", scope: !63, file: !12, line: 121, size: 8, flags: DIFlagTypePassByValue, elements: !2061, templateParams: !2069)
!2061 = !{!2062, !2063, !2066, !2067, !2068}
!2062 = !DIDerivedType(tag: DW_TAG_variable, name: "__stored_locally", scope: !2060, file: !12, line: 124, baseType: !483, flags: DIFlagProtected | DIFlagStaticMember, extraData: i1 false)
!2063 = !DISubprogram(name: "_M_get_pointer", linkageName: "_ZNSt14_Function_base13_Base_managerIZ27function_with_large_captureE3$_0E14_M_get_pointerERKSt9_Any_data", scope: !2060, file: !12, line: 134, type: !2064, scopeLine: 134, flags: DIFlagProtected | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!2064 = !DISubroutineType(types: !2065)
!2065 = !{!799, !111}
!2066 = !DISubprogram(name: "_M_destroy", linkageName: "_ZNSt14_Function_base13_Base_managerIZ27function_with_large_captureE3$_0E10_M_destroyERSt9_Any_dataSt17integral_constantIbLb1EE", scope: !2060, file: !12, line: 166, type: !1481, scopeLine: 166, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!2067 = !DISubprogram(name: "_M_destroy", linkageName: "_ZNSt14_Function_base13_Base_managerIZ27function_with_large_captureE3$_0E10_M_destroyERSt9_Any_dataSt17integral_constantIbLb0EE", scope: !2060, file: !12, line: 173, type: !1484, scopeLine: 173, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!2068 = !DISubprogram(name: "_M_manager", linkageName: "_ZNSt14_Function_base13_Base_managerIZ27function_with_large_captureE3$_0E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", scope: !2060, file: !12, line: 180, type: !108, scopeLine: 180, flags: DIFlagPublic | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!2069 = !{!2053}
!2070 = !DISubroutineType(types: !2071)
!2071 = !{null, !110, !2050}
!2072 = !DISubprogram(name: "_M_init_functor<(lambda at cpp/callables.cpp:29:37)>", linkageName: "_ZNSt14_Function_base13_Base_managerIZ27function_with_large_captureE3$_0E15_M_init_functorIS1_EEvRSt9_Any_dataOT_", scope: !2060, file: !12, line: 211, type: !2070, scopeLine: 211, flags: DIFlagPublic | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !2073)
!2073 = !{!2074}
!2074 = !DITemplateTypeParameter(name: "_Fn", type: !800)
!2075 = !{!2058, !2076}
!2076 = !DILocalVariable(name: "__f", arg: 2, scope: !2059, file: !12, line: 211, type: !2050)
!2077 = !DILocation(line: 0, scope: !2059, inlinedAt: !2078)
!2078 = distinct !DILocation(line: 449, column: 8, scope: !2079, inlinedAt: !2057)
!2079 = distinct !DILexicalBlock(scope: !2080, file: !12, line: 448, column: 6)
!2080 = distinct !DILexicalBlock(scope: !2081, file: !12, line: 447, column: 8)
!2081 = distinct !DILexicalBlock(scope: !2047, file: !12, line: 438, column: 2)
!2082 = !DILocalVariable(name: "__dest", arg: 1, scope: !2083, file: !12, line: 158, type: !110)
!2083 = distinct !DISubprogram(name: "_M_create<(lambda at cpp/callables.cpp:29:37)>", linkageName: "_ZNSt14_Function_base13_Base_managerIZ27function_with_large_captureE3$_0E9_M_createIS1_EEvRSt9_Any_dataOT_St17integral_constantIbLb0EE", scope: !2060, file: !12, line: 158, type: !2084, scopeLine: 159, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2073, declaration: !2086, retainedNodes: !2087)
!2084 = !DISubroutineType(types: !2085)
!2085 = !{null, !110, !2050, !497}
!2086 = !DISubprogram(name: "_M_create<(lambda at cpp/callables.cpp:29:37)>", linkageName: "_ZNSt14_Function_base13_Base_managerIZ27function_with_large_captureE3$_0E9_M_createIS1_EEvRSt9_Any_dataOT_St17integral_constantIbLb0EE", scope: !2060, file: !12, line: 158, type: !2084, scopeLine: 158, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !2073)
!2087 = !{!2082, !2088, !2089}
!2088 = !DILocalVariable(name: "__f", arg: 2, scope: !2083, file: !12, line: 158, type: !2050)
!2089 = !DILocalVariable(arg: 3, scope: !2083, file: !12, line: 158, type: !497)
!2090 = !DILocation(line: 0, scope: !2083, inlinedAt: !2091)
!2091 = distinct !DILocation(line: 215, column: 6, scope: !2059, inlinedAt: !2078)
!2092 = distinct !DIAssignID()
!2093 = distinct !DIAssignID()
!2094 = !DILocation(line: 161, column: 10, scope: !2083, inlinedAt: !2091)
!2095 = !DILocation(line: 28, column: 14, scope: !801)
!2096 = !DILocation(line: 161, column: 14, scope: !2083, inlinedAt: !2091)
!2097 = !DILocalVariable(name: "this", arg: 1, scope: !2098, type: !202, flags: DIFlagArtificial | DIFlagObjectPointer)
!2098 = distinct !DISubprogram(name: "function", linkageName: "_ZNSt8functionIFddEEC2ERKS1_", scope: !45, file: !12, line: 386, type: !138, scopeLine: 388, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !137, retainedNodes: !2099)
!2099 = !{!2097, !2100}
!2100 = !DILocalVariable(name: "__x", arg: 2, scope: !2098, file: !12, line: 386, type: !140)
!2101 = !DILocation(line: 0, scope: !2098, inlinedAt: !2102)
!2102 = distinct !DILocation(line: 30, column: 37, scope: !801)
!2103 = !DILocalVariable(name: "__dest", arg: 1, scope: !2104, file: !12, line: 267, type: !110)
!2104 = distinct !DISubprogram(name: "_M_manager", linkageName: "_ZNSt17_Function_handlerIFddEZ27function_with_large_captureE3$_0E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", scope: !2105, file: !12, line: 267, type: !2111, scopeLine: 269, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !2108, retainedNodes: !2112)
!2105 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "_Function_handler<double (double), (lambda at cpp/callables.cpp:29:37)>", scope: !13, file: !12, line: 260, size: 8, flags: DIFlagTypePassByValue, elements: !2106, templateParams: !2110)
!2106 = !{!2107, !2108, !2109}
!2107 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !2105, baseType: !2060, flags: DIFlagPublic, extraData: i32 0)
!2108 = !DISubprogram(name: "_M_manager", linkageName: "_ZNSt17_Function_handlerIFddEZ27function_with_large_captureE3$_0E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", scope: !2105, file: !12, line: 267, type: !108, scopeLine: 267, flags: DIFlagPublic | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!2109 = !DISubprogram(name: "_M_invoke", linkageName: "_ZNSt17_Function_handlerIFddEZ27function_with_large_captureE3$_0E9_M_invokeERKSt9_Any_dataOd", scope: !2105, file: !12, line: 288, type: !125, scopeLine: 288, flags: DIFlagPublic | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!2110 = !{!174, !2053}
!2111 = !DISubroutineType(cc: DW_CC_nocall, types: !109)
!2112 = !{!2103, !2113, !2114}
!2113 = !DILocalVariable(name: "__source", arg: 2, scope: !2104, file: !12, line: 267, type: !111)
!2114 = !DILocalVariable(name: "__op", arg: 3, scope: !2104, file: !12, line: 268, type: !11)
!2115 = !DILocation(line: 0, scope: !2104, inlinedAt: !2116)
!2116 = distinct !DILocation(line: 391, column: 6, scope: !2117, inlinedAt: !2102)
!2117 = distinct !DILexicalBlock(scope: !2118, file: !12, line: 390, column: 4)
!2118 = distinct !DILexicalBlock(scope: !2119, file: !12, line: 389, column: 6)
!2119 = distinct !DILexicalBlock(scope: !2098, file: !12, line: 388, column: 7)
!2120 = !DILocalVariable(name: "__functor", arg: 1, scope: !2121, file: !12, line: 211, type: !110)
!2121 = distinct !DISubprogram(name: "_M_init_functor<const (lambda at cpp/callables.cpp:29:37) &>", linkageName: "_ZNSt14_Function_base13_Base_managerIZ27function_with_large_captureE3$_0E15_M_init_functorIRKS1_EEvRSt9_Any_dataOT_", scope: !2060, file: !12, line: 211, type: !2122, scopeLine: 214, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2126, declaration: !2125, retainedNodes: !2128)
!2122 = !DISubroutineType(types: !2123)
!2123 = !{null, !110, !2124}
!2124 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !832, size: 64)
!2125 = !DISubprogram(name: "_M_init_functor<const (lambda at cpp/callables.cpp:29:37) &>", linkageName: "_ZNSt14_Function_base13_Base_managerIZ27function_with_large_captureE3$_0E15_M_init_functorIRKS1_EEvRSt9_Any_dataOT_", scope: !2060, file: !12, line: 211, type: !2122, scopeLine: 211, flags: DIFlagPublic | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !2126)
!2126 = !{!2127}
!2127 = !DITemplateTypeParameter(name: "_Fn", type: !2124)
!2128 = !{!2120, !2129}
!2129 = !DILocalVariable(name: "__f", arg: 2, scope: !2121, file: !12, line: 211, type: !2124)
!2130 = !DILocation(line: 0, scope: !2121, inlinedAt: !2131)
!2131 = distinct !DILocation(line: 198, column: 8, scope: !2132, inlinedAt: !2138)
!2132 = distinct !DILexicalBlock(scope: !2133, file: !12, line: 184, column: 6)
!2133 = distinct !DISubprogram(name: "_M_manager", linkageName: "_ZNSt14_Function_base13_Base_managerIZ27function_with_large_captureE3$_0E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", scope: !2060, file: !12, line: 180, type: !108, scopeLine: 182, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !2068, retainedNodes: !2134)
!2134 = !{!2135, !2136, !2137}
!2135 = !DILocalVariable(name: "__dest", arg: 1, scope: !2133, file: !12, line: 180, type: !110)
!2136 = !DILocalVariable(name: "__source", arg: 2, scope: !2133, file: !12, line: 180, type: !111)
!2137 = !DILocalVariable(name: "__op", arg: 3, scope: !2133, file: !12, line: 181, type: !11)
!2138 = distinct !DILocation(line: 282, column: 6, scope: !2139, inlinedAt: !2116)
!2139 = distinct !DILexicalBlock(scope: !2104, file: !12, line: 271, column: 4)
!2140 = !DILocalVariable(name: "__dest", arg: 1, scope: !2141, file: !12, line: 158, type: !110)
!2141 = distinct !DISubprogram(name: "_M_create<const (lambda at cpp/callables.cpp:29:37) &>", linkageName: "_ZNSt14_Function_base13_Base_managerIZ27function_with_large_captureE3$_0E9_M_createIRKS1_EEvRSt9_Any_dataOT_St17integral_constantIbLb0EE", scope: !2060, file: !12, line: 158, type: !2142, scopeLine: 159, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2126, declaration: !2144, retainedNodes: !2145)
!2142 = !DISubroutineType(types: !2143)
!2143 = !{null, !110, !2124, !497}
!2144 = !DISubprogram(name: "_M_create<const (lambda at cpp/callables.cpp:29:37) &>", linkageName: "_ZNSt14_Function_base13_Base_managerIZ27function_with_large_captureE3$_0E9_M_createIRKS1_EEvRSt9_Any_dataOT_St17integral_constantIbLb0EE", scope: !2060, file: !12, line: 158, type: !2142, scopeLine: 158, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !2126)
!2145 = !{!2140, !2146, !2147}
!2146 = !DILocalVariable(name: "__f", arg: 2, scope: !2141, file: !12, line: 158, type: !2124)
!2147 = !DILocalVariable(arg: 3, scope: !2141, file: !12, line: 158, type: !497)
!2148 = !DILocation(line: 0, scope: !2141, inlinedAt: !2149)
!2149 = distinct !DILocation(line: 215, column: 6, scope: !2121, inlinedAt: !2131)
!2150 = !DILocation(line: 161, column: 10, scope: !2141, inlinedAt: !2149)
!2151 = !DILocation(line: 161, column: 14, scope: !2141, inlinedAt: !2149)
!2152 = !{i64 0, i64 8, !1608, i64 8, i64 8, !1608, i64 16, i64 8, !1608, i64 24, i64 8, !1608}
!2153 = distinct !DIAssignID()
!2154 = distinct !DIAssignID()
!2155 = distinct !DIAssignID()
!2156 = !DILocation(line: 0, scope: !1464, inlinedAt: !2157)
!2157 = distinct !DILocation(line: 31, column: 10, scope: !801)
!2158 = !DILocalVariable(name: "__functor", arg: 1, scope: !2159, file: !12, line: 288, type: !111)
!2159 = distinct !DISubprogram(name: "_M_invoke", linkageName: "_ZNSt17_Function_handlerIFddEZ27function_with_large_captureE3$_0E9_M_invokeERKSt9_Any_dataOd", scope: !2105, file: !12, line: 288, type: !1492, scopeLine: 289, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !2109, retainedNodes: !2160)
!2160 = !{!2158, !2161}
!2161 = !DILocalVariable(name: "__args", arg: 2, scope: !2159, file: !12, line: 288, type: !127)
!2162 = !DILocation(line: 0, scope: !2159, inlinedAt: !2163)
!2163 = distinct !DILocation(line: 591, column: 9, scope: !1464, inlinedAt: !2157)
!2164 = !DILocation(line: 0, scope: !819, inlinedAt: !2165)
!2165 = distinct !DILocation(line: 290, column: 9, scope: !2159, inlinedAt: !2163)
!2166 = !DILocalVariable(name: "__f", arg: 2, scope: !2167, file: !22, line: 60, type: !823)
!2167 = distinct !DISubprogram(name: "__invoke_impl<double, (lambda at cpp/callables.cpp:29:37) &, double>", linkageName: "_ZSt13__invoke_implIdRZ27function_with_large_captureE3$_0JdEET_St14__invoke_otherOT0_DpOT1_", scope: !13, file: !22, line: 60, type: !2168, scopeLine: 61, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2173, retainedNodes: !2170)
!2168 = !DISubroutineType(types: !2169)
!2169 = !{!35, !193, !823, !127}
!2170 = !{!2171, !2166, !2172}
!2171 = !DILocalVariable(arg: 1, scope: !2167, file: !22, line: 60, type: !193)
!2172 = !DILocalVariable(name: "__args", arg: 3, scope: !2167, file: !22, line: 60, type: !127)
!2173 = !{!58, !2174, !184}
!2174 = !DITemplateTypeParameter(name: "_Fn", type: !823)
!2175 = !DILocation(line: 0, scope: !2167, inlinedAt: !2176)
!2176 = distinct !DILocation(line: 114, column: 9, scope: !2177, inlinedAt: !2165)
!2177 = distinct !DILexicalBlock(scope: !819, file: !22, line: 110, column: 21)
!2178 = !DILocalVariable(name: "this", arg: 1, scope: !2179, type: !831, flags: DIFlagArtificial | DIFlagObjectPointer)
!2179 = distinct !DISubprogram(name: "operator()", linkageName: "_ZZ27function_with_large_captureENK3$_0clEd", scope: !800, file: !9, line: 29, type: !2180, scopeLine: 29, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !2183, retainedNodes: !2184)
!2180 = !DISubroutineType(types: !2181)
!2181 = !{!35, !2182, !35}
!2182 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !832, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!2183 = !DISubprogram(name: "operator()", scope: !800, file: !9, line: 29, type: !2180, scopeLine: 29, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!2184 = !{!2178, !2185}
!2185 = !DILocalVariable(name: "v", arg: 2, scope: !2179, file: !9, line: 29, type: !35)
!2186 = !DILocation(line: 0, scope: !2179, inlinedAt: !2187)
!2187 = distinct !DILocation(line: 61, column: 14, scope: !2167, inlinedAt: !2176)
!2188 = !DILocation(line: 29, column: 62, scope: !2179, inlinedAt: !2187)
!2189 = !{!2190, !1609, i64 0}
!2190 = !{!"_ZTSZ27function_with_large_captureE3$_0", !1609, i64 0, !1609, i64 8, !1609, i64 16, !1609, i64 24}
!2191 = !DILocation(line: 29, column: 70, scope: !2179, inlinedAt: !2187)
!2192 = !{!2190, !1609, i64 8}
!2193 = !DILocation(line: 29, column: 79, scope: !2179, inlinedAt: !2187)
!2194 = !{!2190, !1609, i64 16}
!2195 = !DILocation(line: 29, column: 88, scope: !2179, inlinedAt: !2187)
!2196 = !{!2190, !1609, i64 24}
!2197 = !DILocation(line: 0, scope: !1464, inlinedAt: !2198)
!2198 = distinct !DILocation(line: 31, column: 17, scope: !801)
!2199 = !DILocation(line: 0, scope: !2159, inlinedAt: !2200)
!2200 = distinct !DILocation(line: 591, column: 9, scope: !1464, inlinedAt: !2198)
!2201 = !DILocation(line: 0, scope: !819, inlinedAt: !2202)
!2202 = distinct !DILocation(line: 290, column: 9, scope: !2159, inlinedAt: !2200)
!2203 = !DILocation(line: 0, scope: !2167, inlinedAt: !2204)
!2204 = distinct !DILocation(line: 114, column: 9, scope: !2177, inlinedAt: !2202)
!2205 = !DILocation(line: 0, scope: !2179, inlinedAt: !2206)
!2206 = distinct !DILocation(line: 61, column: 14, scope: !2167, inlinedAt: !2204)
!2207 = !DILocation(line: 0, scope: !1766, inlinedAt: !2208)
!2208 = distinct !DILocation(line: 32, column: 1, scope: !801)
!2209 = !DILocation(line: 0, scope: !2104, inlinedAt: !2210)
!2210 = distinct !DILocation(line: 244, column: 2, scope: !1774, inlinedAt: !2208)
!2211 = !DILocalVariable(name: "__victim", arg: 1, scope: !2212, file: !12, line: 173, type: !110)
!2212 = distinct !DISubprogram(name: "_M_destroy", linkageName: "_ZNSt14_Function_base13_Base_managerIZ27function_with_large_captureE3$_0E10_M_destroyERSt9_Any_dataSt17integral_constantIbLb0EE", scope: !2060, file: !12, line: 173, type: !1484, scopeLine: 174, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !2067, retainedNodes: !2213)
!2213 = !{!2211, !2214}
!2214 = !DILocalVariable(arg: 2, scope: !2212, file: !12, line: 173, type: !497)
!2215 = !DILocation(line: 0, scope: !2212, inlinedAt: !2216)
!2216 = distinct !DILocation(line: 203, column: 8, scope: !2132, inlinedAt: !2217)
!2217 = distinct !DILocation(line: 282, column: 6, scope: !2139, inlinedAt: !2210)
!2218 = !DILocation(line: 175, column: 4, scope: !2212, inlinedAt: !2216)
!2219 = !DILocation(line: 0, scope: !1766, inlinedAt: !2220)
!2220 = distinct !DILocation(line: 32, column: 1, scope: !801)
!2221 = !DILocation(line: 0, scope: !2104, inlinedAt: !2222)
!2222 = distinct !DILocation(line: 244, column: 2, scope: !1774, inlinedAt: !2220)
!2223 = !DILocation(line: 0, scope: !2212, inlinedAt: !2224)
!2224 = distinct !DILocation(line: 203, column: 8, scope: !2132, inlinedAt: !2225)
!2225 = distinct !DILocation(line: 282, column: 6, scope: !2139, inlinedAt: !2222)
!2226 = !DILocation(line: 175, column: 4, scope: !2212, inlinedAt: !2224)
!2227 = !DILocation(line: 29, column: 68, scope: !2179, inlinedAt: !2206)
!2228 = !DILocation(line: 29, column: 77, scope: !2179, inlinedAt: !2206)
!2229 = !DILocation(line: 29, column: 86, scope: !2179, inlinedAt: !2206)
!2230 = !DILocation(line: 31, column: 15, scope: !801)
!2231 = !DILocation(line: 32, column: 1, scope: !801)
!2232 = !DILocation(line: 395, column: 7, scope: !2117, inlinedAt: !2102)
!2233 = !DILocation(line: 0, scope: !1766, inlinedAt: !2234)
!2234 = distinct !DILocation(line: 395, column: 7, scope: !2119, inlinedAt: !2102)
!2235 = !DILocation(line: 0, scope: !1766, inlinedAt: !2236)
!2236 = distinct !DILocation(line: 32, column: 1, scope: !801)
!2237 = !DILocation(line: 0, scope: !2104, inlinedAt: !2238)
!2238 = distinct !DILocation(line: 244, column: 2, scope: !1774, inlinedAt: !2236)
!2239 = !DILocation(line: 0, scope: !2212, inlinedAt: !2240)
!2240 = distinct !DILocation(line: 203, column: 8, scope: !2132, inlinedAt: !2241)
!2241 = distinct !DILocation(line: 282, column: 6, scope: !2139, inlinedAt: !2238)
!2242 = !DILocation(line: 175, column: 4, scope: !2212, inlinedAt: !2240)
!2243 = distinct !DISubprogram(name: "captured_by_reference", scope: !9, file: !9, line: 34, type: !2244, scopeLine: 34, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !2246)
!2244 = !DISubroutineType(types: !2245)
!2245 = !{!35, !750, !240}
!2246 = !{!2247, !2248, !2249, !2250, !2251, !2256}
!2247 = !DILocalVariable(name: "x", arg: 1, scope: !2243, file: !9, line: 34, type: !750)
!2248 = !DILocalVariable(name: "n", arg: 2, scope: !2243, file: !9, line: 34, type: !240)
!2249 = !DILocalVariable(name: "sum", scope: !2243, file: !9, line: 35, type: !35)
!2250 = !DILocalVariable(name: "count", scope: !2243, file: !9, line: 35, type: !35)
!2251 = !DILocalVariable(name: "visit", scope: !2243, file: !9, line: 36, type: !2252)
!2252 = distinct !DICompositeType(tag: DW_TAG_class_type, scope: !2243, file: !9, line: 36, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !2253)
!2253 = !{!2254, !2255}
!2254 = !DIDerivedType(tag: DW_TAG_member, name: "sum", scope: !2252, file: !9, line: 37, baseType: !912, size: 64)
!2255 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !2252, file: !9, line: 38, baseType: !912, size: 64, offset: 64)
!2256 = !DILocalVariable(name: "i", scope: !2257, file: !9, line: 41, type: !240)
!2257 = distinct !DILexicalBlock(scope: !2243, file: !9, line: 41, column: 3)
!2258 = !DILocation(line: 0, scope: !2243)
!2259 = !DILocation(line: 0, scope: !2257)
!2260 = !DILocation(line: 41, column: 21, scope: !2261)
!2261 = distinct !DILexicalBlock(scope: !2257, file: !9, line: 41, column: 3)
!2262 = !DILocation(line: 41, column: 3, scope: !2257)
!2263 = !DILocation(line: 38, column: 11, scope: !2264, inlinedAt: !2274)
!2264 = distinct !DISubprogram(name: "operator()", linkageName: "_ZZ21captured_by_referenceENK3$_0clEd", scope: !2252, file: !9, line: 36, type: !2265, scopeLine: 36, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !2269, retainedNodes: !2270)
!2265 = !DISubroutineType(types: !2266)
!2266 = !{null, !2267, !35}
!2267 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2268, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!2268 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !2252)
!2269 = !DISubprogram(name: "operator()", scope: !2252, file: !9, line: 36, type: !2265, scopeLine: 36, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!2270 = !{!2271, !2273}
!2271 = !DILocalVariable(name: "this", arg: 1, scope: !2264, type: !2272, flags: DIFlagArtificial | DIFlagObjectPointer)
!2272 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2268, size: 64)
!2273 = !DILocalVariable(name: "v", arg: 2, scope: !2264, file: !9, line: 36, type: !35)
!2274 = distinct !DILocation(line: 42, column: 5, scope: !2275)
!2275 = distinct !DILexicalBlock(scope: !2261, file: !9, line: 41, column: 31)
!2276 = !DILocation(line: 42, column: 11, scope: !2275)
!2277 = !DILocation(line: 0, scope: !2264, inlinedAt: !2274)
!2278 = !DILocation(line: 37, column: 9, scope: !2264, inlinedAt: !2274)
!2279 = !DILocation(line: 39, column: 22, scope: !2264, inlinedAt: !2274)
!2280 = !DILocation(line: 39, column: 16, scope: !2264, inlinedAt: !2274)
!2281 = !DILocation(line: 39, column: 9, scope: !2264, inlinedAt: !2274)
!2282 = !DILocation(line: 44, column: 3, scope: !2243)
!2283 = !DILocation(line: 41, column: 27, scope: !2261)
!2284 = distinct !{!2284, !2262, !2285, !1888}
!2285 = !DILocation(line: 43, column: 3, scope: !2257)
!2286 = distinct !DIAssignID()
!2287 = !DILocalVariable(name: "__args", arg: 2, scope: !2288, file: !12, line: 587, type: !35)
!2288 = distinct !DISubprogram(name: "operator()", linkageName: "_ZNKSt8functionIFddiEEclEdi", scope: !847, file: !12, line: 587, type: !902, scopeLine: 588, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !901, retainedNodes: !2289)
!2289 = !{!2290, !2287, !2292}
!2290 = !DILocalVariable(name: "this", arg: 1, scope: !2288, type: !2291, flags: DIFlagArtificial | DIFlagObjectPointer)
!2291 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !879, size: 64)
!2292 = !DILocalVariable(name: "__args", arg: 3, scope: !2288, file: !12, line: 587, type: !240)
!2293 = !DILocation(line: 0, scope: !2288, inlinedAt: !2294)
!2294 = distinct !DILocation(line: 49, column: 29, scope: !2295, inlinedAt: !2300)
!2295 = distinct !DISubprogram(name: "operator()", linkageName: "_ZZ25recursive_function_objectENK3$_0clEdi", scope: !839, file: !9, line: 48, type: !914, scopeLine: 48, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !913, retainedNodes: !2296)
!2296 = !{!2297, !2298, !2299}
!2297 = !DILocalVariable(name: "this", arg: 1, scope: !2295, type: !926, flags: DIFlagArtificial | DIFlagObjectPointer)
!2298 = !DILocalVariable(name: "v", arg: 2, scope: !2295, file: !9, line: 48, type: !35)
!2299 = !DILocalVariable(name: "k", arg: 3, scope: !2295, file: !9, line: 48, type: !240)
!2300 = distinct !DILocation(line: 61, column: 14, scope: !2301, inlinedAt: !2311)
!2301 = distinct !DISubprogram(name: "__invoke_impl<double, (lambda at cpp/callables.cpp:48:42) &, double, int>", linkageName: "_ZSt13__invoke_implIdRZ25recursive_function_objectE3$_0JdiEET_St14__invoke_otherOT0_DpOT1_", scope: !13, file: !22, line: 60, type: !2302, scopeLine: 61, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2309, retainedNodes: !2304)
!2302 = !DISubroutineType(types: !2303)
!2303 = !{!35, !193, !838, !127, !867}
!2304 = !{!2305, !2306, !2307, !2308}
!2305 = !DILocalVariable(arg: 1, scope: !2301, file: !22, line: 60, type: !193)
!2306 = !DILocalVariable(name: "__f", arg: 2, scope: !2301, file: !22, line: 60, type: !838)
!2307 = !DILocalVariable(name: "__args", arg: 3, scope: !2301, file: !22, line: 60, type: !127)
!2308 = !DILocalVariable(name: "__args", arg: 4, scope: !2301, file: !22, line: 60, type: !867)
!2309 = !{!58, !2310, !924}
!2310 = !DITemplateTypeParameter(name: "_Fn", type: !838)
!2311 = distinct !DILocation(line: 114, column: 9, scope: !2312, inlinedAt: !2313)
!2312 = distinct !DILexicalBlock(scope: !834, file: !22, line: 110, column: 21)
!2313 = distinct !DILocation(line: 290, column: 9, scope: !2314, inlinedAt: !2336)
!2314 = distinct !DISubprogram(name: "_M_invoke", linkageName: "_ZNSt17_Function_handlerIFddiEZ25recursive_function_objectE3$_0E9_M_invokeERKSt9_Any_dataOdOi", scope: !2315, file: !12, line: 288, type: !865, scopeLine: 289, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !2330, retainedNodes: !2332)
!2315 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "_Function_handler<double (double, int), (lambda at cpp/callables.cpp:48:42)>", scope: !13, file: !12, line: 260, size: 8, flags: DIFlagTypePassByValue, elements: !2316, templateParams: !2331)
!2316 = !{!2317, !2329, !2330}
!2317 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !2315, baseType: !2318, flags: DIFlagPublic, extraData: i32 0)
!2318 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "_Base_manager<(lambda at cpp/callables.cpp:48:42)>", scope: !63, file: !12, line: 121, size: 8, flags: DIFlagTypePassByValue, elements: !2319, templateParams: !2327)
!2319 = !{!2320, !2321, !2324, !2325, !2326}
!2320 = !DIDerivedType(tag: DW_TAG_variable, name: "__stored_locally", scope: !2318, file: !12, line: 124, baseType: !483, flags: DIFlagProtected | DIFlagStaticMember, extraData: i1 true)
!2321 = !DISubprogram(name: "_M_get_pointer", linkageName: "_ZNSt14_Function_base13_Base_managerIZ25recursive_function_objectE3$_0E14_M_get_pointerERKSt9_Any_data", scope: !2318, file: !12, line: 134, type: !2322, scopeLine: 134, flags: DIFlagProtected | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!2322 = !DISubroutineType(types: !2323)
!2323 = !{!925, !111}
!2324 = !DISubprogram(name: "_M_destroy", linkageName: "_ZNSt14_Function_base13_Base_managerIZ25recursive_function_objectE3$_0E10_M_destroyERSt9_Any_dataSt17integral_constantIbLb1EE", scope: !2318, file: !12, line: 166, type: !1481, scopeLine: 166, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!2325 = !DISubprogram(name: "_M_destroy", linkageName: "_ZNSt14_Function_base13_Base_managerIZ25recursive_function_objectE3$_0E10_M_destroyERSt9_Any_dataSt17integral_constantIbLb0EE", scope: !2318, file: !12, line: 173, type: !1484, scopeLine: 173, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!2326 = !DISubprogram(name: "_M_manager", linkageName: "_ZNSt14_Function_base13_Base_managerIZ25recursive_function_objectE3$_0E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", scope: !2318, file: !12, line: 180, type: !108, scopeLine: 180, flags: DIFlagPublic | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!2327 = !{!2328}
!2328 = !DITemplateTypeParameter(name: "_Functor", type: !839)
!2329 = !DISubprogram(name: "_M_manager", linkageName: "_ZNSt17_Function_handlerIFddiEZ25recursive_function_objectE3$_0E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", scope: !2315, file: !12, line: 267, type: !108, scopeLine: 267, flags: DIFlagPublic | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!2330 = !DISubprogram(name: "_M_invoke", linkageName: "_ZNSt17_Function_handlerIFddiEZ25recursive_function_objectE3$_0E9_M_invokeERKSt9_Any_dataOdOi", scope: !2315, file: !12, line: 288, type: !865, scopeLine: 288, flags: DIFlagPublic | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!2331 = !{!908, !2328}
!2332 = !{!2333, !2334, !2335}
!2333 = !DILocalVariable(name: "__functor", arg: 1, scope: !2314, file: !12, line: 288, type: !111)
!2334 = !DILocalVariable(name: "__args", arg: 2, scope: !2314, file: !12, line: 288, type: !127)
!2335 = !DILocalVariable(name: "__args", arg: 3, scope: !2314, file: !12, line: 288, type: !867)
!2336 = distinct !DILocation(line: 591, column: 9, scope: !2288, inlinedAt: !2337)
!2337 = distinct !DILocation(line: 49, column: 29, scope: !2295, inlinedAt: !2338)
!2338 = distinct !DILocation(line: 61, column: 14, scope: !2301, inlinedAt: !2339)
!2339 = distinct !DILocation(line: 114, column: 9, scope: !2312, inlinedAt: !2340)
!2340 = distinct !DILocation(line: 290, column: 9, scope: !2314, inlinedAt: !2341)
!2341 = distinct !DILocation(line: 591, column: 9, scope: !2288, inlinedAt: !2342)
!2342 = distinct !DILocation(line: 49, column: 29, scope: !2295, inlinedAt: !2343)
!2343 = distinct !DILocation(line: 61, column: 14, scope: !2301, inlinedAt: !2344)
!2344 = distinct !DILocation(line: 114, column: 9, scope: !2312, inlinedAt: !2345)
!2345 = distinct !DILocation(line: 290, column: 9, scope: !2314, inlinedAt: !2346)
!2346 = distinct !DILocation(line: 591, column: 9, scope: !2288, inlinedAt: !2347)
!2347 = distinct !DILocation(line: 49, column: 29, scope: !2295, inlinedAt: !2348)
!2348 = distinct !DILocation(line: 61, column: 14, scope: !2301, inlinedAt: !2349)
!2349 = distinct !DILocation(line: 114, column: 9, scope: !2312, inlinedAt: !2350)
!2350 = distinct !DILocation(line: 290, column: 9, scope: !2314, inlinedAt: !2351)
!2351 = distinct !DILocation(line: 591, column: 9, scope: !2288, inlinedAt: !2352)
!2352 = distinct !DILocation(line: 51, column: 10, scope: !840)
!2353 = distinct !DIAssignID()
!2354 = distinct !DIAssignID()
!2355 = !DILocation(line: 0, scope: !840)
!2356 = distinct !DIAssignID()
!2357 = distinct !DIAssignID()
!2358 = !DILocation(line: 48, column: 3, scope: !840)
!2359 = !DILocalVariable(name: "this", arg: 1, scope: !2360, type: !2368, flags: DIFlagArtificial | DIFlagObjectPointer)
!2360 = distinct !DISubprogram(name: "function<(lambda at cpp/callables.cpp:48:42), void>", linkageName: "_ZNSt8functionIFddiEEC2IZ25recursive_function_objectE3$_0vEEOT_", scope: !847, file: !12, line: 435, type: !2361, scopeLine: 438, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2365, declaration: !2364, retainedNodes: !2366)
!2361 = !DISubroutineType(types: !2362)
!2362 = !{null, !871, !2363}
!2363 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !839, size: 64)
!2364 = !DISubprogram(name: "function<(lambda at cpp/callables.cpp:48:42), void>", scope: !847, file: !12, line: 435, type: !2361, scopeLine: 435, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !2365)
!2365 = !{!2328, !1625}
!2366 = !{!2359, !2367}
!2367 = !DILocalVariable(name: "__f", arg: 2, scope: !2360, file: !12, line: 435, type: !2363)
!2368 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !847, size: 64)
!2369 = !DILocation(line: 0, scope: !2360, inlinedAt: !2370)
!2370 = distinct !DILocation(line: 48, column: 42, scope: !840)
!2371 = !DILocation(line: 0, scope: !1631, inlinedAt: !2372)
!2372 = distinct !DILocation(line: 437, column: 4, scope: !2360, inlinedAt: !2370)
!2373 = !DILocation(line: 253, column: 19, scope: !1631, inlinedAt: !2372)
!2374 = !DILocation(line: 668, column: 21, scope: !2360, inlinedAt: !2370)
!2375 = !DILocalVariable(name: "__functor", arg: 1, scope: !2376, file: !12, line: 211, type: !110)
!2376 = distinct !DISubprogram(name: "_M_init_functor<(lambda at cpp/callables.cpp:48:42)>", linkageName: "_ZNSt14_Function_base13_Base_managerIZ25recursive_function_objectE3$_0E15_M_init_functorIS1_EEvRSt9_Any_dataOT_", scope: !2318, file: !12, line: 211, type: !2377, scopeLine: 214, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2380, declaration: !2379, retainedNodes: !2382)
!2377 = !DISubroutineType(types: !2378)
!2378 = !{null, !110, !2363}
!2379 = !DISubprogram(name: "_M_init_functor<(lambda at cpp/callables.cpp:48:42)>", linkageName: "_ZNSt14_Function_base13_Base_managerIZ25recursive_function_objectE3$_0E15_M_init_functorIS1_EEvRSt9_Any_dataOT_", scope: !2318, file: !12, line: 211, type: !2377, scopeLine: 211, flags: DIFlagPublic | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !2380)
!2380 = !{!2381}
!2381 = !DITemplateTypeParameter(name: "_Fn", type: !839)
!2382 = !{!2375, !2383}
!2383 = !DILocalVariable(name: "__f", arg: 2, scope: !2376, file: !12, line: 211, type: !2363)
!2384 = !DILocation(line: 0, scope: !2376, inlinedAt: !2385)
!2385 = distinct !DILocation(line: 449, column: 8, scope: !2386, inlinedAt: !2370)
!2386 = distinct !DILexicalBlock(scope: !2387, file: !12, line: 448, column: 6)
!2387 = distinct !DILexicalBlock(scope: !2388, file: !12, line: 447, column: 8)
!2388 = distinct !DILexicalBlock(scope: !2360, file: !12, line: 438, column: 2)
!2389 = !DILocalVariable(name: "__dest", arg: 1, scope: !2390, file: !12, line: 150, type: !110)
!2390 = distinct !DISubprogram(name: "_M_create<(lambda at cpp/callables.cpp:48:42)>", linkageName: "_ZNSt14_Function_base13_Base_managerIZ25recursive_function_objectE3$_0E9_M_createIS1_EEvRSt9_Any_dataOT_St17integral_constantIbLb1EE", scope: !2318, file: !12, line: 150, type: !2391, scopeLine: 151, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2380, declaration: !2393, retainedNodes: !2394)
!2391 = !DISubroutineType(types: !2392)
!2392 = !{null, !110, !2363, !479}
!2393 = !DISubprogram(name: "_M_create<(lambda at cpp/callables.cpp:48:42)>", linkageName: "_ZNSt14_Function_base13_Base_managerIZ25recursive_function_objectE3$_0E9_M_createIS1_EEvRSt9_Any_dataOT_St17integral_constantIbLb1EE", scope: !2318, file: !12, line: 150, type: !2391, scopeLine: 150, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !2380)
!2394 = !{!2389, !2395, !2396}
!2395 = !DILocalVariable(name: "__f", arg: 2, scope: !2390, file: !12, line: 150, type: !2363)
!2396 = !DILocalVariable(arg: 3, scope: !2390, file: !12, line: 150, type: !479)
!2397 = !DILocation(line: 0, scope: !2390, inlinedAt: !2398)
!2398 = distinct !DILocation(line: 215, column: 6, scope: !2376, inlinedAt: !2385)
!2399 = distinct !DIAssignID()
!2400 = !DILocation(line: 152, column: 33, scope: !2390, inlinedAt: !2398)
!2401 = distinct !DIAssignID()
!2402 = distinct !DIAssignID()
!2403 = !DILocation(line: 451, column: 19, scope: !2386, inlinedAt: !2370)
!2404 = !{!2405, !1581, i64 24}
!2405 = !{!"_ZTSSt8functionIFddiEE", !1675, i64 0, !1581, i64 24}
!2406 = distinct !DIAssignID()
!2407 = !DILocation(line: 452, column: 19, scope: !2386, inlinedAt: !2370)
!2408 = distinct !DIAssignID()
!2409 = !DILocation(line: 0, scope: !2288, inlinedAt: !2352)
!2410 = !DILocation(line: 0, scope: !2314, inlinedAt: !2351)
!2411 = !DILocation(line: 0, scope: !834, inlinedAt: !2350)
!2412 = !DILocation(line: 0, scope: !2301, inlinedAt: !2349)
!2413 = !DILocation(line: 0, scope: !2295, inlinedAt: !2348)
!2414 = !DILocation(line: 49, column: 14, scope: !2295, inlinedAt: !2348)
!2415 = !DILocation(line: 49, column: 12, scope: !2295, inlinedAt: !2348)
!2416 = !DILocation(line: 49, column: 33, scope: !2295, inlinedAt: !2348)
!2417 = !DILocation(line: 0, scope: !2288, inlinedAt: !2347)
!2418 = !DILocation(line: 0, scope: !2314, inlinedAt: !2346)
!2419 = !DILocation(line: 0, scope: !834, inlinedAt: !2345)
!2420 = !DILocation(line: 0, scope: !2301, inlinedAt: !2344)
!2421 = !DILocation(line: 0, scope: !2295, inlinedAt: !2343)
!2422 = !DILocation(line: 49, scope: !2295, inlinedAt: !2348)
!2423 = !DILocation(line: 49, column: 12, scope: !2295, inlinedAt: !2343)
!2424 = !DILocation(line: 49, column: 27, scope: !2295, inlinedAt: !2343)
!2425 = !DILocation(line: 49, column: 27, scope: !2295, inlinedAt: !2348)
!2426 = !DILocation(line: 0, scope: !1766, inlinedAt: !2427)
!2427 = distinct !DILocation(line: 52, column: 1, scope: !840)
!2428 = !DILocation(line: 243, column: 11, scope: !1771, inlinedAt: !2427)
!2429 = !DILocation(line: 49, column: 33, scope: !2295, inlinedAt: !2338)
!2430 = !DILocation(line: 0, scope: !2288, inlinedAt: !2337)
!2431 = !DILocation(line: 0, scope: !2314, inlinedAt: !2336)
!2432 = !DILocation(line: 0, scope: !834, inlinedAt: !2313)
!2433 = !DILocation(line: 0, scope: !2301, inlinedAt: !2311)
!2434 = !DILocation(line: 0, scope: !2295, inlinedAt: !2300)
!2435 = !DILocation(line: 49, column: 14, scope: !2295, inlinedAt: !2300)
!2436 = !DILocation(line: 49, column: 12, scope: !2295, inlinedAt: !2300)
!2437 = !DILocation(line: 49, column: 27, scope: !2295, inlinedAt: !2338)
!2438 = !DILocation(line: 49, column: 33, scope: !2295, inlinedAt: !2300)
!2439 = !DILocation(line: 49, column: 40, scope: !2295, inlinedAt: !2300)
!2440 = distinct !DIAssignID()
!2441 = distinct !DIAssignID()
!2442 = !DILocation(line: 591, column: 9, scope: !2288, inlinedAt: !2294)
!2443 = !DILocation(line: 591, column: 2, scope: !2288, inlinedAt: !2294)
!2444 = !DILocation(line: 49, column: 27, scope: !2295, inlinedAt: !2300)
!2445 = !DILocation(line: 243, column: 11, scope: !1774, inlinedAt: !2427)
!2446 = !DILocation(line: 244, column: 2, scope: !1774, inlinedAt: !2427)
!2447 = !DILocation(line: 52, column: 1, scope: !840)
!2448 = !DILocation(line: 0, scope: !1766, inlinedAt: !2449)
!2449 = distinct !DILocation(line: 52, column: 1, scope: !840)
!2450 = !DILocation(line: 243, column: 11, scope: !1774, inlinedAt: !2449)
!2451 = !DILocation(line: 243, column: 11, scope: !1771, inlinedAt: !2449)
!2452 = !DILocation(line: 244, column: 2, scope: !1774, inlinedAt: !2449)
!2453 = distinct !DISubprogram(name: "secant_after_bisection", scope: !9, file: !9, line: 63, type: !175, scopeLine: 63, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !2454)
!2454 = !{!2455}
!2455 = !DILocalVariable(name: "a", arg: 1, scope: !2453, file: !9, line: 63, type: !35)
!2456 = !DILocation(line: 0, scope: !2453)
!2457 = !DILocalVariable(name: "f", arg: 1, scope: !2458, file: !9, line: 55, type: !2461)
!2458 = distinct !DISubprogram(name: "bisect<(lambda at cpp/callables.cpp:64:17)>", linkageName: "_ZL6bisectIZ22secant_after_bisectionE3$_0EdT_dd", scope: !9, file: !9, line: 55, type: !2459, scopeLine: 55, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2472, retainedNodes: !2464)
!2459 = !DISubroutineType(types: !2460)
!2460 = !{!35, !2461, !35, !35}
!2461 = distinct !DICompositeType(tag: DW_TAG_class_type, scope: !2453, file: !9, line: 64, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !2462)
!2462 = !{!2463}
!2463 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !2461, file: !9, line: 64, baseType: !35, size: 64)
!2464 = !{!2457, !2465, !2466, !2467, !2469}
!2465 = !DILocalVariable(name: "low", arg: 2, scope: !2458, file: !9, line: 55, type: !35)
!2466 = !DILocalVariable(name: "high", arg: 3, scope: !2458, file: !9, line: 55, type: !35)
!2467 = !DILocalVariable(name: "i", scope: !2468, file: !9, line: 56, type: !240)
!2468 = distinct !DILexicalBlock(scope: !2458, file: !9, line: 56, column: 3)
!2469 = !DILocalVariable(name: "middle", scope: !2470, file: !9, line: 57, type: !35)
!2470 = distinct !DILexicalBlock(scope: !2471, file: !9, line: 56, column: 31)
!2471 = distinct !DILexicalBlock(scope: !2468, file: !9, line: 56, column: 3)
!2472 = !{!2473}
!2473 = !DITemplateTypeParameter(name: "F", type: !2461)
!2474 = !DILocation(line: 0, scope: !2458, inlinedAt: !2475)
!2475 = distinct !DILocation(line: 64, column: 10, scope: !2453)
!2476 = !DILocation(line: 0, scope: !2468, inlinedAt: !2475)
!2477 = !DILocation(line: 57, column: 32, scope: !2470, inlinedAt: !2475)
!2478 = !DILocation(line: 57, column: 25, scope: !2470, inlinedAt: !2475)
!2479 = !DILocation(line: 0, scope: !2470, inlinedAt: !2475)
!2480 = !DILocalVariable(name: "this", arg: 1, scope: !2481, type: !2489, flags: DIFlagArtificial | DIFlagObjectPointer)
!2481 = distinct !DISubprogram(name: "operator()", linkageName: "_ZZ22secant_after_bisectionENK3$_0clEd", scope: !2461, file: !9, line: 64, type: !2482, scopeLine: 64, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !2486, retainedNodes: !2487)
!2482 = !DISubroutineType(types: !2483)
!2483 = !{!35, !2484, !35}
!2484 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2485, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!2485 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !2461)
!2486 = !DISubprogram(name: "operator()", scope: !2461, file: !9, line: 64, type: !2482, scopeLine: 64, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!2487 = !{!2480, !2488}
!2488 = !DILocalVariable(name: "v", arg: 2, scope: !2481, file: !9, line: 64, type: !35)
!2489 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2485, size: 64)
!2490 = !DILocation(line: 0, scope: !2481, inlinedAt: !2491)
!2491 = distinct !DILocation(line: 58, column: 6, scope: !2470, inlinedAt: !2475)
!2492 = !DILocation(line: 64, column: 46, scope: !2481, inlinedAt: !2491)
!2493 = !DILocation(line: 58, column: 16, scope: !2470, inlinedAt: !2475)
!2494 = !DILocation(line: 58, column: 36, scope: !2470, inlinedAt: !2475)
!2495 = !DILocation(line: 0, scope: !2481, inlinedAt: !2496)
!2496 = distinct !DILocation(line: 60, column: 16, scope: !2458, inlinedAt: !2475)
!2497 = !DILocation(line: 64, column: 46, scope: !2481, inlinedAt: !2496)
!2498 = !DILocation(line: 0, scope: !2481, inlinedAt: !2499)
!2499 = distinct !DILocation(line: 60, column: 26, scope: !2458, inlinedAt: !2475)
!2500 = !DILocation(line: 64, column: 46, scope: !2481, inlinedAt: !2499)
!2501 = !DILocation(line: 0, scope: !2481, inlinedAt: !2502)
!2502 = distinct !DILocation(line: 60, column: 36, scope: !2458, inlinedAt: !2475)
!2503 = !DILocation(line: 60, column: 34, scope: !2458, inlinedAt: !2475)
!2504 = !DILocation(line: 60, column: 52, scope: !2458, inlinedAt: !2475)
!2505 = !DILocation(line: 60, column: 14, scope: !2458, inlinedAt: !2475)
!2506 = !DILocation(line: 64, column: 3, scope: !2453)
!2507 = distinct !DISubprogram(name: "returned_closure", scope: !9, file: !9, line: 67, type: !39, scopeLine: 67, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !2508)
!2508 = !{!2509, !2510, !2511, !2513}
!2509 = !DILocalVariable(name: "x", arg: 1, scope: !2507, file: !9, line: 67, type: !35)
!2510 = !DILocalVariable(name: "y", arg: 2, scope: !2507, file: !9, line: 67, type: !35)
!2511 = !DILocalVariable(name: "make", scope: !2507, file: !9, line: 68, type: !2512)
!2512 = distinct !DICompositeType(tag: DW_TAG_class_type, scope: !2507, file: !9, line: 68, size: 8, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !30)
!2513 = !DILocalVariable(name: "compose", scope: !2507, file: !9, line: 69, type: !2514)
!2514 = distinct !DICompositeType(tag: DW_TAG_class_type, scope: !2507, file: !9, line: 69, size: 8, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !30)
!2515 = !DILocation(line: 0, scope: !2507)
!2516 = !DILocation(line: 70, column: 38, scope: !2507)
!2517 = !DILocalVariable(name: "this", arg: 1, scope: !2518, type: !2533, flags: DIFlagArtificial | DIFlagObjectPointer)
!2518 = distinct !DISubprogram(name: "operator()", linkageName: "_ZZZ16returned_closureENK3$_0clIZZ16returned_closureENK3$_1clEdEUldE_S2_EEDaT_T0_ENKUldE_clEd", scope: !2519, file: !9, line: 69, type: !2526, scopeLine: 69, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !2530, retainedNodes: !2531)
!2519 = distinct !DICompositeType(tag: DW_TAG_class_type, file: !9, line: 69, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !2520)
!2520 = !{!2521, !2525}
!2521 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !2519, file: !9, line: 69, baseType: !2522, size: 64)
!2522 = distinct !DICompositeType(tag: DW_TAG_class_type, file: !9, line: 68, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !2523)
!2523 = !{!2524}
!2524 = !DIDerivedType(tag: DW_TAG_member, name: "k", scope: !2522, file: !9, line: 68, baseType: !35, size: 64)
!2525 = !DIDerivedType(tag: DW_TAG_member, name: "g", scope: !2519, file: !9, line: 69, baseType: !2522, size: 64, offset: 64)
!2526 = !DISubroutineType(types: !2527)
!2527 = !{!35, !2528, !35}
!2528 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2529, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!2529 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !2519)
!2530 = !DISubprogram(name: "operator()", scope: !2519, file: !9, line: 69, type: !2526, scopeLine: 69, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!2531 = !{!2517, !2532}
!2532 = !DILocalVariable(name: "v", arg: 2, scope: !2518, file: !9, line: 69, type: !35)
!2533 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2529, size: 64)
!2534 = !DILocation(line: 0, scope: !2518, inlinedAt: !2535)
!2535 = distinct !DILocation(line: 70, column: 10, scope: !2507)
!2536 = !DILocalVariable(name: "this", arg: 1, scope: !2537, type: !2545, flags: DIFlagArtificial | DIFlagObjectPointer)
!2537 = distinct !DISubprogram(name: "operator()", linkageName: "_ZZZ16returned_closureENK3$_1clEdENKUldE_clEd", scope: !2522, file: !9, line: 68, type: !2538, scopeLine: 68, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !2542, retainedNodes: !2543)
!2538 = !DISubroutineType(types: !2539)
!2539 = !{!35, !2540, !35}
!2540 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2541, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!2541 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !2522)
!2542 = !DISubprogram(name: "operator()", scope: !2522, file: !9, line: 68, type: !2538, scopeLine: 68, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!2543 = !{!2536, !2544}
!2544 = !DILocalVariable(name: "v", arg: 2, scope: !2537, file: !9, line: 68, type: !35)
!2545 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2541, size: 64)
!2546 = !DILocation(line: 0, scope: !2537, inlinedAt: !2547)
!2547 = distinct !DILocation(line: 69, column: 71, scope: !2518, inlinedAt: !2535)
!2548 = !DILocation(line: 68, column: 66, scope: !2537, inlinedAt: !2547)
!2549 = !DILocation(line: 0, scope: !2537, inlinedAt: !2550)
!2550 = distinct !DILocation(line: 69, column: 69, scope: !2518, inlinedAt: !2535)
!2551 = !DILocation(line: 68, column: 66, scope: !2537, inlinedAt: !2550)
!2552 = !DILocation(line: 70, column: 3, scope: !2507)
!2553 = !DISubprogram(name: "__throw_bad_function_call", linkageName: "_ZSt25__throw_bad_function_callv", scope: !13, file: !2554, line: 113, type: !84, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!2554 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/functexcept.h", directory: "", checksumkind: CSK_MD5, checksum: "a363406ed41198146320f1e077ba3f30")
!2555 = distinct !DISubprogram(name: "_M_realloc_insert<std::function<double (double)> >", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_", scope: !263, file: !2, line: 440, type: !2556, scopeLine: 447, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1689, declaration: !2558, retainedNodes: !2559)
!2556 = !DISubroutineType(types: !2557)
!2557 = !{null, !526, !595, !145}
!2558 = !DISubprogram(name: "_M_realloc_insert<std::function<double (double)> >", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_", scope: !263, file: !2, line: 440, type: !2556, scopeLine: 440, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !1689)
!2559 = !{!2560, !2561, !2562, !2563, !2565, !2566, !2567, !2568, !2569}
!2560 = !DILocalVariable(name: "this", arg: 1, scope: !2555, type: !1543, flags: DIFlagArtificial | DIFlagObjectPointer)
!2561 = !DILocalVariable(name: "__position", arg: 2, scope: !2555, file: !201, line: 1868, type: !595)
!2562 = !DILocalVariable(name: "__args", arg: 3, scope: !2555, file: !201, line: 1868, type: !145)
!2563 = !DILocalVariable(name: "__len", scope: !2555, file: !2, line: 448, type: !2564)
!2564 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !200)
!2565 = !DILocalVariable(name: "__old_start", scope: !2555, file: !2, line: 450, type: !514)
!2566 = !DILocalVariable(name: "__old_finish", scope: !2555, file: !2, line: 451, type: !514)
!2567 = !DILocalVariable(name: "__elems_before", scope: !2555, file: !2, line: 452, type: !2564)
!2568 = !DILocalVariable(name: "__new_start", scope: !2555, file: !2, line: 453, type: !514)
!2569 = !DILocalVariable(name: "__new_finish", scope: !2555, file: !2, line: 454, type: !514)
!2570 = !DILocation(line: 0, scope: !2555)
!2571 = !DILocalVariable(name: "this", arg: 1, scope: !2572, type: !2577, flags: DIFlagArtificial | DIFlagObjectPointer)
!2572 = distinct !DISubprogram(name: "_M_check_len", linkageName: "_ZNKSt6vectorISt8functionIFddEESaIS2_EE12_M_check_lenEmPKc", scope: !263, file: !201, line: 1891, type: !711, scopeLine: 1892, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !710, retainedNodes: !2573)
!2573 = !{!2571, !2574, !2575, !2576}
!2574 = !DILocalVariable(name: "__n", arg: 2, scope: !2572, file: !201, line: 1891, type: !200)
!2575 = !DILocalVariable(name: "__s", arg: 3, scope: !2572, file: !201, line: 1891, type: !714)
!2576 = !DILocalVariable(name: "__len", scope: !2572, file: !201, line: 1896, type: !2564)
!2577 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !546, size: 64)
!2578 = !DILocation(line: 0, scope: !2572, inlinedAt: !2579)
!2579 = distinct !DILocation(line: 449, column: 2, scope: !2555)
!2580 = !DILocalVariable(name: "this", arg: 1, scope: !2581, type: !2577, flags: DIFlagArtificial | DIFlagObjectPointer)
!2581 = distinct !DISubprogram(name: "size", linkageName: "_ZNKSt6vectorISt8functionIFddEESaIS2_EE4sizeEv", scope: !263, file: !201, line: 987, type: !621, scopeLine: 988, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !620, retainedNodes: !2582)
!2582 = !{!2580}
!2583 = !DILocation(line: 0, scope: !2581, inlinedAt: !2584)
!2584 = distinct !DILocation(line: 1893, column: 19, scope: !2585, inlinedAt: !2579)
!2585 = distinct !DILexicalBlock(scope: !2572, file: !201, line: 1893, column: 6)
!2586 = !DILocation(line: 988, column: 40, scope: !2581, inlinedAt: !2584)
!2587 = !DILocation(line: 988, column: 66, scope: !2581, inlinedAt: !2584)
!2588 = !DILocation(line: 988, column: 50, scope: !2581, inlinedAt: !2584)
!2589 = !DILocation(line: 1893, column: 26, scope: !2585, inlinedAt: !2579)
!2590 = !DILocation(line: 1893, column: 6, scope: !2572, inlinedAt: !2579)
!2591 = !DILocation(line: 1894, column: 4, scope: !2585, inlinedAt: !2579)
!2592 = !DILocation(line: 0, scope: !2581, inlinedAt: !2593)
!2593 = distinct !DILocation(line: 1896, column: 26, scope: !2572, inlinedAt: !2579)
!2594 = !DILocation(line: 0, scope: !2581, inlinedAt: !2595)
!2595 = distinct !DILocation(line: 1896, column: 46, scope: !2572, inlinedAt: !2579)
!2596 = !DILocation(line: 1896, column: 35, scope: !2572, inlinedAt: !2579)
!2597 = !DILocation(line: 1896, column: 33, scope: !2572, inlinedAt: !2579)
!2598 = !DILocation(line: 0, scope: !2581, inlinedAt: !2599)
!2599 = distinct !DILocation(line: 1897, column: 18, scope: !2572, inlinedAt: !2579)
!2600 = !DILocation(line: 1897, column: 16, scope: !2572, inlinedAt: !2579)
!2601 = !DILocation(line: 1897, column: 25, scope: !2572, inlinedAt: !2579)
!2602 = !DILocalVariable(name: "__lhs", arg: 1, scope: !2603, file: !204, line: 1330, type: !1600)
!2603 = distinct !DISubprogram(name: "operator-<std::function<double (double)> *, std::vector<std::function<double (double)>, std::allocator<std::function<double (double)> > > >", linkageName: "_ZN9__gnu_cxxmiIPSt8functionIFddEESt6vectorIS3_SaIS3_EEEENS_17__normal_iteratorIT_T0_E15difference_typeERKSB_SE_", scope: !205, file: !204, line: 1330, type: !2604, scopeLine: 1333, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !261, retainedNodes: !2606)
!2604 = !DISubroutineType(types: !2605)
!2605 = !{!246, !1600, !1600}
!2606 = !{!2602, !2607}
!2607 = !DILocalVariable(name: "__rhs", arg: 2, scope: !2603, file: !204, line: 1331, type: !1600)
!2608 = !DILocation(line: 0, scope: !2603, inlinedAt: !2609)
!2609 = distinct !DILocation(line: 452, column: 51, scope: !2555)
!2610 = !DILocation(line: 1333, column: 27, scope: !2603, inlinedAt: !2609)
!2611 = !DILocalVariable(name: "this", arg: 1, scope: !2612, type: !1549, flags: DIFlagArtificial | DIFlagObjectPointer)
!2612 = distinct !DISubprogram(name: "_M_allocate", linkageName: "_ZNSt12_Vector_baseISt8functionIFddEESaIS2_EE11_M_allocateEm", scope: !266, file: !201, line: 375, type: !469, scopeLine: 376, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !468, retainedNodes: !2613)
!2613 = !{!2611, !2614}
!2614 = !DILocalVariable(name: "__n", arg: 2, scope: !2612, file: !201, line: 375, type: !67)
!2615 = !DILocation(line: 0, scope: !2612, inlinedAt: !2616)
!2616 = distinct !DILocation(line: 453, column: 33, scope: !2555)
!2617 = !DILocation(line: 378, column: 13, scope: !2612, inlinedAt: !2616)
!2618 = !DILocation(line: 378, column: 9, scope: !2612, inlinedAt: !2616)
!2619 = !DILocalVariable(name: "__a", arg: 1, scope: !2620, file: !280, line: 463, type: !286)
!2620 = distinct !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaISt8functionIFddEEEE8allocateERS3_m", scope: !279, file: !280, line: 463, type: !283, scopeLine: 464, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !282, retainedNodes: !2621)
!2621 = !{!2619, !2622}
!2622 = !DILocalVariable(name: "__n", arg: 2, scope: !2620, file: !280, line: 463, type: !346)
!2623 = !DILocation(line: 0, scope: !2620, inlinedAt: !2624)
!2624 = distinct !DILocation(line: 378, column: 20, scope: !2612, inlinedAt: !2616)
!2625 = !DILocalVariable(name: "this", arg: 1, scope: !2626, type: !1725, flags: DIFlagArtificial | DIFlagObjectPointer)
!2626 = distinct !DISubprogram(name: "allocate", linkageName: "_ZNSt15__new_allocatorISt8functionIFddEEE8allocateEmPKv", scope: !294, file: !295, line: 112, type: !320, scopeLine: 113, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !319, retainedNodes: !2627)
!2627 = !{!2625, !2628, !2629}
!2628 = !DILocalVariable(name: "__n", arg: 2, scope: !2626, file: !295, line: 112, type: !322)
!2629 = !DILocalVariable(arg: 3, scope: !2626, file: !295, line: 112, type: !80)
!2630 = !DILocation(line: 0, scope: !2626, inlinedAt: !2631)
!2631 = distinct !DILocation(line: 464, column: 20, scope: !2620, inlinedAt: !2624)
!2632 = !DILocation(line: 137, column: 53, scope: !2626, inlinedAt: !2631)
!2633 = !DILocation(line: 137, column: 27, scope: !2626, inlinedAt: !2631)
!2634 = !DILocation(line: 463, column: 20, scope: !2635)
!2635 = distinct !DILexicalBlock(scope: !2555, file: !2, line: 456, column: 2)
!2636 = !DILocation(line: 0, scope: !1705, inlinedAt: !2637)
!2637 = distinct !DILocation(line: 462, column: 4, scope: !2635)
!2638 = !DILocation(line: 0, scope: !1718, inlinedAt: !2639)
!2639 = distinct !DILocation(line: 516, column: 8, scope: !1705, inlinedAt: !2637)
!2640 = !DILocation(line: 0, scope: !1729, inlinedAt: !2641)
!2641 = distinct !DILocation(line: 175, column: 23, scope: !1718, inlinedAt: !2639)
!2642 = !DILocation(line: 0, scope: !1631, inlinedAt: !2643)
!2643 = distinct !DILocation(line: 405, column: 9, scope: !1729, inlinedAt: !2641)
!2644 = !DILocation(line: 405, column: 27, scope: !1729, inlinedAt: !2641)
!2645 = !DILocation(line: 405, column: 42, scope: !1729, inlinedAt: !2641)
!2646 = !DILocation(line: 252, column: 30, scope: !1631, inlinedAt: !2643)
!2647 = !DILocation(line: 0, scope: !1740, inlinedAt: !2648)
!2648 = distinct !DILocation(line: 407, column: 24, scope: !1744, inlinedAt: !2641)
!2649 = !DILocation(line: 0, scope: !1747, inlinedAt: !2650)
!2650 = distinct !DILocation(line: 574, column: 17, scope: !1740, inlinedAt: !2648)
!2651 = !DILocation(line: 247, column: 37, scope: !1747, inlinedAt: !2650)
!2652 = !DILocation(line: 407, column: 6, scope: !1745, inlinedAt: !2641)
!2653 = !DILocation(line: 253, column: 19, scope: !1631, inlinedAt: !2643)
!2654 = !DILocation(line: 409, column: 17, scope: !1756, inlinedAt: !2641)
!2655 = !DILocation(line: 410, column: 17, scope: !1756, inlinedAt: !2641)
!2656 = !DILocation(line: 412, column: 21, scope: !1756, inlinedAt: !2641)
!2657 = !DILocation(line: 413, column: 4, scope: !1756, inlinedAt: !2641)
!2658 = !DILocalVariable(name: "__first", arg: 1, scope: !2659, file: !201, line: 499, type: !514)
!2659 = distinct !DISubprogram(name: "_S_relocate", linkageName: "_ZNSt6vectorISt8functionIFddEESaIS2_EE11_S_relocateEPS2_S5_S5_RS3_", scope: !263, file: !201, line: 499, type: !521, scopeLine: 501, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !520, retainedNodes: !2660)
!2660 = !{!2658, !2661, !2662, !2663}
!2661 = !DILocalVariable(name: "__last", arg: 2, scope: !2659, file: !201, line: 499, type: !514)
!2662 = !DILocalVariable(name: "__result", arg: 3, scope: !2659, file: !201, line: 499, type: !514)
!2663 = !DILocalVariable(name: "__alloc", arg: 4, scope: !2659, file: !201, line: 500, type: !515)
!2664 = !DILocation(line: 0, scope: !2659, inlinedAt: !2665)
!2665 = distinct !DILocation(line: 474, column: 23, scope: !2666)
!2666 = distinct !DILexicalBlock(scope: !2667, file: !2, line: 473, column: 6)
!2667 = distinct !DILexicalBlock(scope: !2635, file: !2, line: 472, column: 29)
!2668 = !DILocalVariable(name: "__first", arg: 1, scope: !2669, file: !2670, line: 1127, type: !202)
!2669 = distinct !DISubprogram(name: "__relocate_a<std::function<double (double)> *, std::function<double (double)> *, std::allocator<std::function<double (double)> > >", linkageName: "_ZSt12__relocate_aIPSt8functionIFddEES3_SaIS2_EET0_T_S6_S5_RT1_", scope: !13, file: !2670, line: 1127, type: !2671, scopeLine: 1132, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2677, retainedNodes: !2673)
!2670 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_uninitialized.h", directory: "", checksumkind: CSK_MD5, checksum: "76b804c7705a952d454f754eea890c01")
!2671 = !DISubroutineType(types: !2672)
!2672 = !{!202, !202, !202, !202, !344}
!2673 = !{!2668, !2674, !2675, !2676}
!2674 = !DILocalVariable(name: "__last", arg: 2, scope: !2669, file: !2670, line: 1127, type: !202)
!2675 = !DILocalVariable(name: "__result", arg: 3, scope: !2669, file: !2670, line: 1128, type: !202)
!2676 = !DILocalVariable(name: "__alloc", arg: 4, scope: !2669, file: !2670, line: 1128, type: !344)
!2677 = !{!2678, !1906, !2679}
!2678 = !DITemplateTypeParameter(name: "_InputIterator", type: !202)
!2679 = !DITemplateTypeParameter(name: "_Allocator", type: !288)
!2680 = !DILocation(line: 0, scope: !2669, inlinedAt: !2681)
!2681 = distinct !DILocation(line: 504, column: 9, scope: !2659, inlinedAt: !2665)
!2682 = !DILocalVariable(name: "__first", arg: 1, scope: !2683, file: !2670, line: 1078, type: !202)
!2683 = distinct !DISubprogram(name: "__relocate_a_1<std::function<double (double)> *, std::function<double (double)> *, std::allocator<std::function<double (double)> > >", linkageName: "_ZSt14__relocate_a_1IPSt8functionIFddEES3_SaIS2_EET0_T_S6_S5_RT1_", scope: !13, file: !2670, line: 1078, type: !2671, scopeLine: 1083, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2677, retainedNodes: !2684)
!2684 = !{!2682, !2685, !2686, !2687, !2688}
!2685 = !DILocalVariable(name: "__last", arg: 2, scope: !2683, file: !2670, line: 1078, type: !202)
!2686 = !DILocalVariable(name: "__result", arg: 3, scope: !2683, file: !2670, line: 1079, type: !202)
!2687 = !DILocalVariable(name: "__alloc", arg: 4, scope: !2683, file: !2670, line: 1079, type: !344)
!2688 = !DILocalVariable(name: "__cur", scope: !2683, file: !2670, line: 1090, type: !202)
!2689 = !DILocation(line: 0, scope: !2683, inlinedAt: !2690)
!2690 = distinct !DILocation(line: 1133, column: 14, scope: !2669, inlinedAt: !2681)
!2691 = !DILocation(line: 1091, column: 22, scope: !2692, inlinedAt: !2690)
!2692 = distinct !DILexicalBlock(scope: !2693, file: !2670, line: 1091, column: 7)
!2693 = distinct !DILexicalBlock(scope: !2683, file: !2670, line: 1091, column: 7)
!2694 = !DILocation(line: 1091, column: 7, scope: !2693, inlinedAt: !2690)
!2695 = !{!2696}
!2696 = distinct !{!2696, !2697, !"_ZSt19__relocate_object_aISt8functionIFddEES2_SaIS2_EEvPT_PT0_RT1_: argument 0"}
!2697 = distinct !{!2697, !"_ZSt19__relocate_object_aISt8functionIFddEES2_SaIS2_EEvPT_PT0_RT1_"}
!2698 = !DILocation(line: 1092, column: 2, scope: !2692, inlinedAt: !2690)
!2699 = !{!2700}
!2700 = distinct !{!2700, !2697, !"_ZSt19__relocate_object_aISt8functionIFddEES2_SaIS2_EEvPT_PT0_RT1_: argument 1"}
!2701 = !DILocalVariable(name: "__dest", arg: 1, scope: !2702, file: !2670, line: 1056, type: !2705)
!2702 = distinct !DISubprogram(name: "__relocate_object_a<std::function<double (double)>, std::function<double (double)>, std::allocator<std::function<double (double)> > >", linkageName: "_ZSt19__relocate_object_aISt8functionIFddEES2_SaIS2_EEvPT_PT0_RT1_", scope: !13, file: !2670, line: 1056, type: !2703, scopeLine: 1062, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2709, retainedNodes: !2706)
!2703 = !DISubroutineType(types: !2704)
!2704 = !{null, !2705, !2705, !344}
!2705 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !202)
!2706 = !{!2701, !2707, !2708}
!2707 = !DILocalVariable(name: "__orig", arg: 2, scope: !2702, file: !2670, line: 1056, type: !2705)
!2708 = !DILocalVariable(name: "__alloc", arg: 3, scope: !2702, file: !2670, line: 1057, type: !344)
!2709 = !{!331, !1710, !2679}
!2710 = !DILocation(line: 0, scope: !2702, inlinedAt: !2711)
!2711 = distinct !DILocation(line: 1092, column: 2, scope: !2692, inlinedAt: !2690)
!2712 = !DILocation(line: 0, scope: !1705, inlinedAt: !2713)
!2713 = distinct !DILocation(line: 1064, column: 7, scope: !2702, inlinedAt: !2711)
!2714 = !DILocation(line: 0, scope: !1718, inlinedAt: !2715)
!2715 = distinct !DILocation(line: 516, column: 8, scope: !1705, inlinedAt: !2713)
!2716 = !DILocation(line: 0, scope: !1729, inlinedAt: !2717)
!2717 = distinct !DILocation(line: 175, column: 23, scope: !1718, inlinedAt: !2715)
!2718 = !DILocation(line: 0, scope: !1631, inlinedAt: !2719)
!2719 = distinct !DILocation(line: 405, column: 9, scope: !1729, inlinedAt: !2717)
!2720 = !DILocation(line: 405, column: 27, scope: !1729, inlinedAt: !2717)
!2721 = !DILocation(line: 405, column: 42, scope: !1729, inlinedAt: !2717)
!2722 = !DILocation(line: 252, column: 30, scope: !1631, inlinedAt: !2719)
!2723 = !DILocation(line: 0, scope: !1740, inlinedAt: !2724)
!2724 = distinct !DILocation(line: 407, column: 24, scope: !1744, inlinedAt: !2717)
!2725 = !DILocation(line: 0, scope: !1747, inlinedAt: !2726)
!2726 = distinct !DILocation(line: 574, column: 17, scope: !1740, inlinedAt: !2724)
!2727 = !DILocation(line: 247, column: 37, scope: !1747, inlinedAt: !2726)
!2728 = !DILocation(line: 407, column: 6, scope: !1745, inlinedAt: !2717)
!2729 = !DILocation(line: 253, column: 19, scope: !1631, inlinedAt: !2719)
!2730 = !DILocation(line: 409, column: 17, scope: !1756, inlinedAt: !2717)
!2731 = !{!2696, !2700}
!2732 = !DILocation(line: 410, column: 17, scope: !1756, inlinedAt: !2717)
!2733 = !DILocation(line: 412, column: 21, scope: !1756, inlinedAt: !2717)
!2734 = !DILocalVariable(name: "__a", arg: 1, scope: !2735, file: !280, line: 531, type: !286)
!2735 = distinct !DISubprogram(name: "destroy<std::function<double (double)> >", linkageName: "_ZNSt16allocator_traitsISaISt8functionIFddEEEE7destroyIS2_EEvRS3_PT_", scope: !279, file: !280, line: 531, type: !2736, scopeLine: 533, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2739, declaration: !2738, retainedNodes: !2740)
!2736 = !DISubroutineType(types: !2737)
!2737 = !{null, !286, !202}
!2738 = !DISubprogram(name: "destroy<std::function<double (double)> >", linkageName: "_ZNSt16allocator_traitsISaISt8functionIFddEEEE7destroyIS2_EEvRS3_PT_", scope: !279, file: !280, line: 531, type: !2736, scopeLine: 531, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !2739)
!2739 = !{!1710}
!2740 = !{!2734, !2741}
!2741 = !DILocalVariable(name: "__p", arg: 2, scope: !2735, file: !280, line: 531, type: !202)
!2742 = !DILocation(line: 0, scope: !2735, inlinedAt: !2743)
!2743 = distinct !DILocation(line: 1065, column: 7, scope: !2702, inlinedAt: !2711)
!2744 = !DILocalVariable(name: "this", arg: 1, scope: !2745, type: !1725, flags: DIFlagArtificial | DIFlagObjectPointer)
!2745 = distinct !DISubprogram(name: "destroy<std::function<double (double)> >", linkageName: "_ZNSt15__new_allocatorISt8functionIFddEEE7destroyIS2_EEvPT_", scope: !294, file: !295, line: 179, type: !2746, scopeLine: 181, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2739, declaration: !2748, retainedNodes: !2749)
!2746 = !DISubroutineType(types: !2747)
!2747 = !{null, !300, !202}
!2748 = !DISubprogram(name: "destroy<std::function<double (double)> >", linkageName: "_ZNSt15__new_allocatorISt8functionIFddEEE7destroyIS2_EEvPT_", scope: !294, file: !295, line: 179, type: !2746, scopeLine: 179, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !2739)
!2749 = !{!2744, !2750}
!2750 = !DILocalVariable(name: "__p", arg: 2, scope: !2745, file: !295, line: 179, type: !202)
!2751 = !DILocation(line: 0, scope: !2745, inlinedAt: !2752)
!2752 = distinct !DILocation(line: 535, column: 8, scope: !2735, inlinedAt: !2743)
!2753 = !DILocation(line: 0, scope: !1766, inlinedAt: !2754)
!2754 = distinct !DILocation(line: 181, column: 10, scope: !2745, inlinedAt: !2752)
!2755 = !DILocation(line: 243, column: 11, scope: !1771, inlinedAt: !2754)
!2756 = !DILocation(line: 1091, column: 33, scope: !2692, inlinedAt: !2690)
!2757 = !DILocation(line: 1091, column: 50, scope: !2692, inlinedAt: !2690)
!2758 = distinct !{!2758, !2694, !2759, !1888}
!2759 = !DILocation(line: 1093, column: 41, scope: !2693, inlinedAt: !2690)
!2760 = !DILocation(line: 477, column: 8, scope: !2666)
!2761 = !DILocation(line: 0, scope: !2659, inlinedAt: !2762)
!2762 = distinct !DILocation(line: 479, column: 23, scope: !2666)
!2763 = !DILocation(line: 0, scope: !2669, inlinedAt: !2764)
!2764 = distinct !DILocation(line: 504, column: 9, scope: !2659, inlinedAt: !2762)
!2765 = !DILocation(line: 0, scope: !2683, inlinedAt: !2766)
!2766 = distinct !DILocation(line: 1133, column: 14, scope: !2669, inlinedAt: !2764)
!2767 = !DILocation(line: 1091, column: 22, scope: !2692, inlinedAt: !2766)
!2768 = !DILocation(line: 1091, column: 7, scope: !2693, inlinedAt: !2766)
!2769 = !{!2770}
!2770 = distinct !{!2770, !2771, !"_ZSt19__relocate_object_aISt8functionIFddEES2_SaIS2_EEvPT_PT0_RT1_: argument 0"}
!2771 = distinct !{!2771, !"_ZSt19__relocate_object_aISt8functionIFddEES2_SaIS2_EEvPT_PT0_RT1_"}
!2772 = !DILocation(line: 1092, column: 2, scope: !2692, inlinedAt: !2766)
!2773 = !{!2774}
!2774 = distinct !{!2774, !2771, !"_ZSt19__relocate_object_aISt8functionIFddEES2_SaIS2_EEvPT_PT0_RT1_: argument 1"}
!2775 = !DILocation(line: 0, scope: !2702, inlinedAt: !2776)
!2776 = distinct !DILocation(line: 1092, column: 2, scope: !2692, inlinedAt: !2766)
!2777 = !DILocation(line: 0, scope: !1705, inlinedAt: !2778)
!2778 = distinct !DILocation(line: 1064, column: 7, scope: !2702, inlinedAt: !2776)
!2779 = !DILocation(line: 0, scope: !1718, inlinedAt: !2780)
!2780 = distinct !DILocation(line: 516, column: 8, scope: !1705, inlinedAt: !2778)
!2781 = !DILocation(line: 0, scope: !1729, inlinedAt: !2782)
!2782 = distinct !DILocation(line: 175, column: 23, scope: !1718, inlinedAt: !2780)
!2783 = !DILocation(line: 0, scope: !1631, inlinedAt: !2784)
!2784 = distinct !DILocation(line: 405, column: 9, scope: !1729, inlinedAt: !2782)
!2785 = !DILocation(line: 405, column: 27, scope: !1729, inlinedAt: !2782)
!2786 = !DILocation(line: 405, column: 42, scope: !1729, inlinedAt: !2782)
!2787 = !DILocation(line: 252, column: 30, scope: !1631, inlinedAt: !2784)
!2788 = !DILocation(line: 0, scope: !1740, inlinedAt: !2789)
!2789 = distinct !DILocation(line: 407, column: 24, scope: !1744, inlinedAt: !2782)
!2790 = !DILocation(line: 0, scope: !1747, inlinedAt: !2791)
!2791 = distinct !DILocation(line: 574, column: 17, scope: !1740, inlinedAt: !2789)
!2792 = !DILocation(line: 247, column: 37, scope: !1747, inlinedAt: !2791)
!2793 = !DILocation(line: 407, column: 6, scope: !1745, inlinedAt: !2782)
!2794 = !DILocation(line: 253, column: 19, scope: !1631, inlinedAt: !2784)
!2795 = !DILocation(line: 409, column: 17, scope: !1756, inlinedAt: !2782)
!2796 = !{!2770, !2774}
!2797 = !DILocation(line: 410, column: 17, scope: !1756, inlinedAt: !2782)
!2798 = !DILocation(line: 412, column: 21, scope: !1756, inlinedAt: !2782)
!2799 = !DILocation(line: 0, scope: !2735, inlinedAt: !2800)
!2800 = distinct !DILocation(line: 1065, column: 7, scope: !2702, inlinedAt: !2776)
!2801 = !DILocation(line: 0, scope: !2745, inlinedAt: !2802)
!2802 = distinct !DILocation(line: 535, column: 8, scope: !2735, inlinedAt: !2800)
!2803 = !DILocation(line: 0, scope: !1766, inlinedAt: !2804)
!2804 = distinct !DILocation(line: 181, column: 10, scope: !2745, inlinedAt: !2802)
!2805 = !DILocation(line: 243, column: 11, scope: !1771, inlinedAt: !2804)
!2806 = !DILocation(line: 1091, column: 33, scope: !2692, inlinedAt: !2766)
!2807 = !DILocation(line: 1091, column: 50, scope: !2692, inlinedAt: !2766)
!2808 = distinct !{!2808, !2768, !2809, !1888}
!2809 = !DILocation(line: 1093, column: 41, scope: !2693, inlinedAt: !2766)
!2810 = !DILocation(line: 514, column: 21, scope: !2555)
!2811 = !DILocation(line: 0, scope: !1956, inlinedAt: !2812)
!2812 = distinct !DILocation(line: 513, column: 7, scope: !2555)
!2813 = !DILocation(line: 386, column: 6, scope: !1963, inlinedAt: !2812)
!2814 = !DILocation(line: 386, column: 6, scope: !1956, inlinedAt: !2812)
!2815 = !DILocation(line: 514, column: 39, scope: !2555)
!2816 = !DILocation(line: 0, scope: !1968, inlinedAt: !2817)
!2817 = distinct !DILocation(line: 387, column: 4, scope: !1963, inlinedAt: !2812)
!2818 = !DILocation(line: 0, scope: !1975, inlinedAt: !2819)
!2819 = distinct !DILocation(line: 496, column: 13, scope: !1968, inlinedAt: !2817)
!2820 = !DILocation(line: 158, column: 2, scope: !1975, inlinedAt: !2819)
!2821 = !DILocation(line: 387, column: 4, scope: !1963, inlinedAt: !2812)
!2822 = !DILocation(line: 515, column: 30, scope: !2555)
!2823 = !DILocation(line: 516, column: 31, scope: !2555)
!2824 = !DILocation(line: 517, column: 53, scope: !2555)
!2825 = !DILocation(line: 517, column: 39, scope: !2555)
!2826 = !DILocation(line: 518, column: 5, scope: !2555)
!2827 = !DISubprogram(name: "__throw_length_error", linkageName: "_ZSt20__throw_length_errorPKc", scope: !13, file: !2554, line: 75, type: !2828, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!2828 = !DISubroutineType(types: !2829)
!2829 = !{null, !714}
!2830 = distinct !DISubprogram(name: "_M_invoke", linkageName: "_ZNSt17_Function_handlerIFddEZ21functions_in_a_vectorE3$_0E9_M_invokeERKSt9_Any_dataOd", scope: !2831, file: !12, line: 288, type: !125, scopeLine: 289, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !2835, retainedNodes: !2837)
!2831 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "_Function_handler<double (double), (lambda at cpp/callables.cpp:16:24)>", scope: !13, file: !12, line: 260, size: 8, flags: DIFlagTypePassByValue, elements: !2832, templateParams: !2836)
!2832 = !{!2833, !2834, !2835}
!2833 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !2831, baseType: !1638, flags: DIFlagPublic, extraData: i32 0)
!2834 = !DISubprogram(name: "_M_manager", linkageName: "_ZNSt17_Function_handlerIFddEZ21functions_in_a_vectorE3$_0E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", scope: !2831, file: !12, line: 267, type: !108, scopeLine: 267, flags: DIFlagPublic | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!2835 = !DISubprogram(name: "_M_invoke", linkageName: "_ZNSt17_Function_handlerIFddEZ21functions_in_a_vectorE3$_0E9_M_invokeERKSt9_Any_dataOd", scope: !2831, file: !12, line: 288, type: !125, scopeLine: 288, flags: DIFlagPublic | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!2836 = !{!174, !1624}
!2837 = !{!2838, !2839}
!2838 = !DILocalVariable(name: "__functor", arg: 1, scope: !2830, file: !12, line: 288, type: !111)
!2839 = !DILocalVariable(name: "__args", arg: 2, scope: !2830, file: !12, line: 288, type: !127)
!2840 = !DILocation(line: 0, scope: !2830)
!2841 = !DILocation(line: 0, scope: !741, inlinedAt: !2842)
!2842 = distinct !DILocation(line: 290, column: 9, scope: !2830)
!2843 = !DILocalVariable(name: "__f", arg: 2, scope: !2844, file: !22, line: 60, type: !745)
!2844 = distinct !DISubprogram(name: "__invoke_impl<double, (lambda at cpp/callables.cpp:16:24) &, double>", linkageName: "_ZSt13__invoke_implIdRZ21functions_in_a_vectorE3$_0JdEET_St14__invoke_otherOT0_DpOT1_", scope: !13, file: !22, line: 60, type: !2845, scopeLine: 61, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2850, retainedNodes: !2847)
!2845 = !DISubroutineType(types: !2846)
!2846 = !{!35, !193, !745, !127}
!2847 = !{!2848, !2843, !2849}
!2848 = !DILocalVariable(arg: 1, scope: !2844, file: !22, line: 60, type: !193)
!2849 = !DILocalVariable(name: "__args", arg: 3, scope: !2844, file: !22, line: 60, type: !127)
!2850 = !{!58, !2851, !184}
!2851 = !DITemplateTypeParameter(name: "_Fn", type: !745)
!2852 = !DILocation(line: 0, scope: !2844, inlinedAt: !2853)
!2853 = distinct !DILocation(line: 114, column: 9, scope: !2854, inlinedAt: !2842)
!2854 = distinct !DILexicalBlock(scope: !741, file: !22, line: 110, column: 21)
!2855 = !DILocation(line: 61, column: 37, scope: !2844, inlinedAt: !2853)
!2856 = !DILocalVariable(name: "this", arg: 1, scope: !2857, type: !776, flags: DIFlagArtificial | DIFlagObjectPointer)
!2857 = distinct !DISubprogram(name: "operator()", linkageName: "_ZZ21functions_in_a_vectorENK3$_0clEd", scope: !746, file: !9, line: 16, type: !2858, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !2861, retainedNodes: !2862)
!2858 = !DISubroutineType(types: !2859)
!2859 = !{!35, !2860, !35}
!2860 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !777, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!2861 = !DISubprogram(name: "operator()", scope: !746, file: !9, line: 16, type: !2858, scopeLine: 16, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!2862 = !{!2856, !2863}
!2863 = !DILocalVariable(name: "v", arg: 2, scope: !2857, file: !9, line: 16, type: !35)
!2864 = !DILocation(line: 0, scope: !2857, inlinedAt: !2865)
!2865 = distinct !DILocation(line: 61, column: 14, scope: !2844, inlinedAt: !2853)
!2866 = !DILocation(line: 16, column: 59, scope: !2857, inlinedAt: !2865)
!2867 = !{!2868, !1609, i64 0}
!2868 = !{!"_ZTSZ21functions_in_a_vectorE3$_0", !1609, i64 0}
!2869 = !DILocation(line: 16, column: 64, scope: !2857, inlinedAt: !2865)
!2870 = !DILocation(line: 16, column: 50, scope: !2857, inlinedAt: !2865)
!2871 = !DILocation(line: 290, column: 2, scope: !2830)
!2872 = distinct !DISubprogram(name: "_M_manager", linkageName: "_ZNSt17_Function_handlerIFddEZ21functions_in_a_vectorE3$_0E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", scope: !2831, file: !12, line: 267, type: !108, scopeLine: 269, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !2834, retainedNodes: !2873)
!2873 = !{!2874, !2875, !2876}
!2874 = !DILocalVariable(name: "__dest", arg: 1, scope: !2872, file: !12, line: 267, type: !110)
!2875 = !DILocalVariable(name: "__source", arg: 2, scope: !2872, file: !12, line: 267, type: !111)
!2876 = !DILocalVariable(name: "__op", arg: 3, scope: !2872, file: !12, line: 268, type: !11)
!2877 = !DILocation(line: 0, scope: !2872)
!2878 = !DILocation(line: 270, column: 2, scope: !2872)
!2879 = !DILocation(line: 274, column: 43, scope: !2880)
!2880 = distinct !DILexicalBlock(scope: !2872, file: !12, line: 271, column: 4)
!2881 = !DILocation(line: 275, column: 6, scope: !2880)
!2882 = !DILocation(line: 278, column: 36, scope: !2880)
!2883 = !DILocation(line: 279, column: 6, scope: !2880)
!2884 = !DILocalVariable(name: "__functor", arg: 1, scope: !2885, file: !12, line: 211, type: !110)
!2885 = distinct !DISubprogram(name: "_M_init_functor<const (lambda at cpp/callables.cpp:16:24) &>", linkageName: "_ZNSt14_Function_base13_Base_managerIZ21functions_in_a_vectorE3$_0E15_M_init_functorIRKS1_EEvRSt9_Any_dataOT_", scope: !1638, file: !12, line: 211, type: !2886, scopeLine: 214, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2890, declaration: !2889, retainedNodes: !2892)
!2886 = !DISubroutineType(types: !2887)
!2887 = !{null, !110, !2888}
!2888 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !777, size: 64)
!2889 = !DISubprogram(name: "_M_init_functor<const (lambda at cpp/callables.cpp:16:24) &>", linkageName: "_ZNSt14_Function_base13_Base_managerIZ21functions_in_a_vectorE3$_0E15_M_init_functorIRKS1_EEvRSt9_Any_dataOT_", scope: !1638, file: !12, line: 211, type: !2886, scopeLine: 211, flags: DIFlagPublic | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !2890)
!2890 = !{!2891}
!2891 = !DITemplateTypeParameter(name: "_Fn", type: !2888)
!2892 = !{!2884, !2893}
!2893 = !DILocalVariable(name: "__f", arg: 2, scope: !2885, file: !12, line: 211, type: !2888)
!2894 = !DILocation(line: 0, scope: !2885, inlinedAt: !2895)
!2895 = distinct !DILocation(line: 198, column: 8, scope: !2896, inlinedAt: !2902)
!2896 = distinct !DILexicalBlock(scope: !2897, file: !12, line: 184, column: 6)
!2897 = distinct !DISubprogram(name: "_M_manager", linkageName: "_ZNSt14_Function_base13_Base_managerIZ21functions_in_a_vectorE3$_0E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", scope: !1638, file: !12, line: 180, type: !108, scopeLine: 182, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !1646, retainedNodes: !2898)
!2898 = !{!2899, !2900, !2901}
!2899 = !DILocalVariable(name: "__dest", arg: 1, scope: !2897, file: !12, line: 180, type: !110)
!2900 = !DILocalVariable(name: "__source", arg: 2, scope: !2897, file: !12, line: 180, type: !111)
!2901 = !DILocalVariable(name: "__op", arg: 3, scope: !2897, file: !12, line: 181, type: !11)
!2902 = distinct !DILocation(line: 282, column: 6, scope: !2880)
!2903 = !DILocalVariable(name: "__dest", arg: 1, scope: !2904, file: !12, line: 150, type: !110)
!2904 = distinct !DISubprogram(name: "_M_create<const (lambda at cpp/callables.cpp:16:24) &>", linkageName: "_ZNSt14_Function_base13_Base_managerIZ21functions_in_a_vectorE3$_0E9_M_createIRKS1_EEvRSt9_Any_dataOT_St17integral_constantIbLb1EE", scope: !1638, file: !12, line: 150, type: !2905, scopeLine: 151, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2890, declaration: !2907, retainedNodes: !2908)
!2905 = !DISubroutineType(types: !2906)
!2906 = !{null, !110, !2888, !479}
!2907 = !DISubprogram(name: "_M_create<const (lambda at cpp/callables.cpp:16:24) &>", linkageName: "_ZNSt14_Function_base13_Base_managerIZ21functions_in_a_vectorE3$_0E9_M_createIRKS1_EEvRSt9_Any_dataOT_St17integral_constantIbLb1EE", scope: !1638, file: !12, line: 150, type: !2905, scopeLine: 150, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !2890)
!2908 = !{!2903, !2909, !2910}
!2909 = !DILocalVariable(name: "__f", arg: 2, scope: !2904, file: !12, line: 150, type: !2888)
!2910 = !DILocalVariable(arg: 3, scope: !2904, file: !12, line: 150, type: !479)
!2911 = !DILocation(line: 0, scope: !2904, inlinedAt: !2912)
!2912 = distinct !DILocation(line: 215, column: 6, scope: !2885, inlinedAt: !2895)
!2913 = !DILocation(line: 152, column: 33, scope: !2904, inlinedAt: !2912)
!2914 = !DILocation(line: 200, column: 8, scope: !2896, inlinedAt: !2902)
!2915 = !DILocation(line: 284, column: 2, scope: !2872)
!2916 = distinct !DISubprogram(name: "_M_invoke", linkageName: "_ZNSt17_Function_handlerIFddEZ21functions_in_a_vectorE3$_1E9_M_invokeERKSt9_Any_dataOd", scope: !2917, file: !12, line: 288, type: !125, scopeLine: 289, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !2921, retainedNodes: !2923)
!2917 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "_Function_handler<double (double), (lambda at cpp/callables.cpp:18:24)>", scope: !13, file: !12, line: 260, size: 8, flags: DIFlagTypePassByValue, elements: !2918, templateParams: !2922)
!2918 = !{!2919, !2920, !2921}
!2919 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !2917, baseType: !1802, flags: DIFlagPublic, extraData: i32 0)
!2920 = !DISubprogram(name: "_M_manager", linkageName: "_ZNSt17_Function_handlerIFddEZ21functions_in_a_vectorE3$_1E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", scope: !2917, file: !12, line: 267, type: !108, scopeLine: 267, flags: DIFlagPublic | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!2921 = !DISubprogram(name: "_M_invoke", linkageName: "_ZNSt17_Function_handlerIFddEZ21functions_in_a_vectorE3$_1E9_M_invokeERKSt9_Any_dataOd", scope: !2917, file: !12, line: 288, type: !125, scopeLine: 288, flags: DIFlagPublic | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!2922 = !{!174, !1793}
!2923 = !{!2924, !2925}
!2924 = !DILocalVariable(name: "__functor", arg: 1, scope: !2916, file: !12, line: 288, type: !111)
!2925 = !DILocalVariable(name: "__args", arg: 2, scope: !2916, file: !12, line: 288, type: !127)
!2926 = !DILocation(line: 0, scope: !2916)
!2927 = !DILocation(line: 0, scope: !780, inlinedAt: !2928)
!2928 = distinct !DILocation(line: 290, column: 9, scope: !2916)
!2929 = !DILocalVariable(name: "__f", arg: 2, scope: !2930, file: !22, line: 60, type: !784)
!2930 = distinct !DISubprogram(name: "__invoke_impl<double, (lambda at cpp/callables.cpp:18:24) &, double>", linkageName: "_ZSt13__invoke_implIdRZ21functions_in_a_vectorE3$_1JdEET_St14__invoke_otherOT0_DpOT1_", scope: !13, file: !22, line: 60, type: !2931, scopeLine: 61, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2936, retainedNodes: !2933)
!2931 = !DISubroutineType(types: !2932)
!2932 = !{!35, !193, !784, !127}
!2933 = !{!2934, !2929, !2935}
!2934 = !DILocalVariable(arg: 1, scope: !2930, file: !22, line: 60, type: !193)
!2935 = !DILocalVariable(name: "__args", arg: 3, scope: !2930, file: !22, line: 60, type: !127)
!2936 = !{!58, !2937, !184}
!2937 = !DITemplateTypeParameter(name: "_Fn", type: !784)
!2938 = !DILocation(line: 0, scope: !2930, inlinedAt: !2939)
!2939 = distinct !DILocation(line: 114, column: 9, scope: !2940, inlinedAt: !2928)
!2940 = distinct !DILexicalBlock(scope: !780, file: !22, line: 110, column: 21)
!2941 = !DILocation(line: 61, column: 37, scope: !2930, inlinedAt: !2939)
!2942 = !DILocalVariable(name: "this", arg: 1, scope: !2943, type: !795, flags: DIFlagArtificial | DIFlagObjectPointer)
!2943 = distinct !DISubprogram(name: "operator()", linkageName: "_ZZ21functions_in_a_vectorENK3$_1clEd", scope: !785, file: !9, line: 18, type: !2944, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !2947, retainedNodes: !2948)
!2944 = !DISubroutineType(types: !2945)
!2945 = !{!35, !2946, !35}
!2946 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !796, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!2947 = !DISubprogram(name: "operator()", scope: !785, file: !9, line: 18, type: !2944, scopeLine: 18, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!2948 = !{!2942, !2949}
!2949 = !DILocalVariable(name: "v", arg: 2, scope: !2943, file: !9, line: 18, type: !35)
!2950 = !DILocation(line: 0, scope: !2943, inlinedAt: !2951)
!2951 = distinct !DILocation(line: 61, column: 14, scope: !2930, inlinedAt: !2939)
!2952 = !DILocation(line: 18, column: 53, scope: !2943, inlinedAt: !2951)
!2953 = !{!2954, !1609, i64 0}
!2954 = !{!"_ZTSZ21functions_in_a_vectorE3$_1", !1609, i64 0, !1837, i64 8}
!2955 = !DILocation(line: 18, column: 64, scope: !2943, inlinedAt: !2951)
!2956 = !{!2954, !1837, i64 8}
!2957 = !DILocation(line: 18, column: 62, scope: !2943, inlinedAt: !2951)
!2958 = !DILocation(line: 290, column: 2, scope: !2916)
!2959 = distinct !DISubprogram(name: "_M_manager", linkageName: "_ZNSt17_Function_handlerIFddEZ21functions_in_a_vectorE3$_1E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", scope: !2917, file: !12, line: 267, type: !108, scopeLine: 269, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !2920, retainedNodes: !2960)
!2960 = !{!2961, !2962, !2963}
!2961 = !DILocalVariable(name: "__dest", arg: 1, scope: !2959, file: !12, line: 267, type: !110)
!2962 = !DILocalVariable(name: "__source", arg: 2, scope: !2959, file: !12, line: 267, type: !111)
!2963 = !DILocalVariable(name: "__op", arg: 3, scope: !2959, file: !12, line: 268, type: !11)
!2964 = !DILocation(line: 0, scope: !2959)
!2965 = !DILocation(line: 270, column: 2, scope: !2959)
!2966 = !DILocation(line: 274, column: 43, scope: !2967)
!2967 = distinct !DILexicalBlock(scope: !2959, file: !12, line: 271, column: 4)
!2968 = !DILocation(line: 275, column: 6, scope: !2967)
!2969 = !DILocation(line: 278, column: 36, scope: !2967)
!2970 = !DILocation(line: 279, column: 6, scope: !2967)
!2971 = !DILocalVariable(name: "__functor", arg: 1, scope: !2972, file: !12, line: 211, type: !110)
!2972 = distinct !DISubprogram(name: "_M_init_functor<const (lambda at cpp/callables.cpp:18:24) &>", linkageName: "_ZNSt14_Function_base13_Base_managerIZ21functions_in_a_vectorE3$_1E15_M_init_functorIRKS1_EEvRSt9_Any_dataOT_", scope: !1802, file: !12, line: 211, type: !2973, scopeLine: 214, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2977, declaration: !2976, retainedNodes: !2979)
!2973 = !DISubroutineType(types: !2974)
!2974 = !{null, !110, !2975}
!2975 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !796, size: 64)
!2976 = !DISubprogram(name: "_M_init_functor<const (lambda at cpp/callables.cpp:18:24) &>", linkageName: "_ZNSt14_Function_base13_Base_managerIZ21functions_in_a_vectorE3$_1E15_M_init_functorIRKS1_EEvRSt9_Any_dataOT_", scope: !1802, file: !12, line: 211, type: !2973, scopeLine: 211, flags: DIFlagPublic | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !2977)
!2977 = !{!2978}
!2978 = !DITemplateTypeParameter(name: "_Fn", type: !2975)
!2979 = !{!2971, !2980}
!2980 = !DILocalVariable(name: "__f", arg: 2, scope: !2972, file: !12, line: 211, type: !2975)
!2981 = !DILocation(line: 0, scope: !2972, inlinedAt: !2982)
!2982 = distinct !DILocation(line: 198, column: 8, scope: !2983, inlinedAt: !2989)
!2983 = distinct !DILexicalBlock(scope: !2984, file: !12, line: 184, column: 6)
!2984 = distinct !DISubprogram(name: "_M_manager", linkageName: "_ZNSt14_Function_base13_Base_managerIZ21functions_in_a_vectorE3$_1E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", scope: !1802, file: !12, line: 180, type: !108, scopeLine: 182, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !1810, retainedNodes: !2985)
!2985 = !{!2986, !2987, !2988}
!2986 = !DILocalVariable(name: "__dest", arg: 1, scope: !2984, file: !12, line: 180, type: !110)
!2987 = !DILocalVariable(name: "__source", arg: 2, scope: !2984, file: !12, line: 180, type: !111)
!2988 = !DILocalVariable(name: "__op", arg: 3, scope: !2984, file: !12, line: 181, type: !11)
!2989 = distinct !DILocation(line: 282, column: 6, scope: !2967)
!2990 = !DILocalVariable(name: "__dest", arg: 1, scope: !2991, file: !12, line: 150, type: !110)
!2991 = distinct !DISubprogram(name: "_M_create<const (lambda at cpp/callables.cpp:18:24) &>", linkageName: "_ZNSt14_Function_base13_Base_managerIZ21functions_in_a_vectorE3$_1E9_M_createIRKS1_EEvRSt9_Any_dataOT_St17integral_constantIbLb1EE", scope: !1802, file: !12, line: 150, type: !2992, scopeLine: 151, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2977, declaration: !2994, retainedNodes: !2995)
!2992 = !DISubroutineType(types: !2993)
!2993 = !{null, !110, !2975, !479}
!2994 = !DISubprogram(name: "_M_create<const (lambda at cpp/callables.cpp:18:24) &>", linkageName: "_ZNSt14_Function_base13_Base_managerIZ21functions_in_a_vectorE3$_1E9_M_createIRKS1_EEvRSt9_Any_dataOT_St17integral_constantIbLb1EE", scope: !1802, file: !12, line: 150, type: !2992, scopeLine: 150, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !2977)
!2995 = !{!2990, !2996, !2997}
!2996 = !DILocalVariable(name: "__f", arg: 2, scope: !2991, file: !12, line: 150, type: !2975)
!2997 = !DILocalVariable(arg: 3, scope: !2991, file: !12, line: 150, type: !479)
!2998 = !DILocation(line: 0, scope: !2991, inlinedAt: !2999)
!2999 = distinct !DILocation(line: 215, column: 6, scope: !2972, inlinedAt: !2982)
!3000 = !DILocation(line: 152, column: 33, scope: !2991, inlinedAt: !2999)
!3001 = !{i64 0, i64 8, !1608, i64 8, i64 4, !1836}
!3002 = !DILocation(line: 200, column: 8, scope: !2983, inlinedAt: !2989)
!3003 = !DILocation(line: 284, column: 2, scope: !2959)
!3004 = distinct !DIAssignID()
!3005 = !DILocation(line: 0, scope: !2288, inlinedAt: !3006)
!3006 = distinct !DILocation(line: 49, column: 29, scope: !2295, inlinedAt: !3007)
!3007 = distinct !DILocation(line: 61, column: 14, scope: !2301, inlinedAt: !3008)
!3008 = distinct !DILocation(line: 114, column: 9, scope: !2312, inlinedAt: !3009)
!3009 = distinct !DILocation(line: 290, column: 9, scope: !2314)
!3010 = distinct !DIAssignID()
!3011 = !DILocation(line: 0, scope: !2314)
!3012 = !DILocation(line: 0, scope: !834, inlinedAt: !3009)
!3013 = !DILocation(line: 0, scope: !2301, inlinedAt: !3008)
!3014 = !DILocation(line: 61, column: 37, scope: !2301, inlinedAt: !3008)
!3015 = !DILocation(line: 0, scope: !2295, inlinedAt: !3007)
!3016 = !DILocation(line: 49, column: 14, scope: !2295, inlinedAt: !3007)
!3017 = !DILocation(line: 49, column: 12, scope: !2295, inlinedAt: !3007)
!3018 = !DILocation(line: 49, column: 29, scope: !2295, inlinedAt: !3007)
!3019 = !{!3020, !1581, i64 0}
!3020 = !{!"_ZTSZ25recursive_function_objectE3$_0", !1581, i64 0, !1581, i64 8}
!3021 = !DILocation(line: 49, column: 35, scope: !2295, inlinedAt: !3007)
!3022 = !{!3020, !1581, i64 8}
!3023 = !DILocation(line: 49, column: 33, scope: !2295, inlinedAt: !3007)
!3024 = !DILocation(line: 49, column: 40, scope: !2295, inlinedAt: !3007)
!3025 = distinct !DIAssignID()
!3026 = distinct !DIAssignID()
!3027 = !DILocation(line: 0, scope: !1747, inlinedAt: !3028)
!3028 = distinct !DILocation(line: 589, column: 6, scope: !3029, inlinedAt: !3006)
!3029 = distinct !DILexicalBlock(scope: !2288, file: !12, line: 589, column: 6)
!3030 = !DILocation(line: 247, column: 37, scope: !1747, inlinedAt: !3028)
!3031 = !DILocation(line: 589, column: 6, scope: !2288, inlinedAt: !3006)
!3032 = !DILocation(line: 590, column: 4, scope: !3029, inlinedAt: !3006)
!3033 = !DILocation(line: 591, column: 9, scope: !2288, inlinedAt: !3006)
!3034 = !DILocation(line: 591, column: 2, scope: !2288, inlinedAt: !3006)
!3035 = !DILocation(line: 49, column: 27, scope: !2295, inlinedAt: !3007)
!3036 = !DILocation(line: 290, column: 2, scope: !2314)
!3037 = distinct !DISubprogram(name: "_M_manager", linkageName: "_ZNSt17_Function_handlerIFddiEZ25recursive_function_objectE3$_0E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", scope: !2315, file: !12, line: 267, type: !108, scopeLine: 269, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !2329, retainedNodes: !3038)
!3038 = !{!3039, !3040, !3041}
!3039 = !DILocalVariable(name: "__dest", arg: 1, scope: !3037, file: !12, line: 267, type: !110)
!3040 = !DILocalVariable(name: "__source", arg: 2, scope: !3037, file: !12, line: 267, type: !111)
!3041 = !DILocalVariable(name: "__op", arg: 3, scope: !3037, file: !12, line: 268, type: !11)
!3042 = !DILocation(line: 0, scope: !3037)
!3043 = !DILocation(line: 270, column: 2, scope: !3037)
!3044 = !DILocation(line: 274, column: 43, scope: !3045)
!3045 = distinct !DILexicalBlock(scope: !3037, file: !12, line: 271, column: 4)
!3046 = !DILocation(line: 275, column: 6, scope: !3045)
!3047 = !DILocation(line: 278, column: 36, scope: !3045)
!3048 = !DILocation(line: 279, column: 6, scope: !3045)
!3049 = !DILocalVariable(name: "__functor", arg: 1, scope: !3050, file: !12, line: 211, type: !110)
!3050 = distinct !DISubprogram(name: "_M_init_functor<const (lambda at cpp/callables.cpp:48:42) &>", linkageName: "_ZNSt14_Function_base13_Base_managerIZ25recursive_function_objectE3$_0E15_M_init_functorIRKS1_EEvRSt9_Any_dataOT_", scope: !2318, file: !12, line: 211, type: !3051, scopeLine: 214, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !3055, declaration: !3054, retainedNodes: !3057)
!3051 = !DISubroutineType(types: !3052)
!3052 = !{null, !110, !3053}
!3053 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !917, size: 64)
!3054 = !DISubprogram(name: "_M_init_functor<const (lambda at cpp/callables.cpp:48:42) &>", linkageName: "_ZNSt14_Function_base13_Base_managerIZ25recursive_function_objectE3$_0E15_M_init_functorIRKS1_EEvRSt9_Any_dataOT_", scope: !2318, file: !12, line: 211, type: !3051, scopeLine: 211, flags: DIFlagPublic | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !3055)
!3055 = !{!3056}
!3056 = !DITemplateTypeParameter(name: "_Fn", type: !3053)
!3057 = !{!3049, !3058}
!3058 = !DILocalVariable(name: "__f", arg: 2, scope: !3050, file: !12, line: 211, type: !3053)
!3059 = !DILocation(line: 0, scope: !3050, inlinedAt: !3060)
!3060 = distinct !DILocation(line: 198, column: 8, scope: !3061, inlinedAt: !3067)
!3061 = distinct !DILexicalBlock(scope: !3062, file: !12, line: 184, column: 6)
!3062 = distinct !DISubprogram(name: "_M_manager", linkageName: "_ZNSt14_Function_base13_Base_managerIZ25recursive_function_objectE3$_0E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", scope: !2318, file: !12, line: 180, type: !108, scopeLine: 182, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !2326, retainedNodes: !3063)
!3063 = !{!3064, !3065, !3066}
!3064 = !DILocalVariable(name: "__dest", arg: 1, scope: !3062, file: !12, line: 180, type: !110)
!3065 = !DILocalVariable(name: "__source", arg: 2, scope: !3062, file: !12, line: 180, type: !111)
!3066 = !DILocalVariable(name: "__op", arg: 3, scope: !3062, file: !12, line: 181, type: !11)
!3067 = distinct !DILocation(line: 282, column: 6, scope: !3045)
!3068 = !DILocalVariable(name: "__dest", arg: 1, scope: !3069, file: !12, line: 150, type: !110)
!3069 = distinct !DISubprogram(name: "_M_create<const (lambda at cpp/callables.cpp:48:42) &>", linkageName: "_ZNSt14_Function_base13_Base_managerIZ25recursive_function_objectE3$_0E9_M_createIRKS1_EEvRSt9_Any_dataOT_St17integral_constantIbLb1EE", scope: !2318, file: !12, line: 150, type: !3070, scopeLine: 151, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !3055, declaration: !3072, retainedNodes: !3073)
!3070 = !DISubroutineType(types: !3071)
!3071 = !{null, !110, !3053, !479}
!3072 = !DISubprogram(name: "_M_create<const (lambda at cpp/callables.cpp:48:42) &>", linkageName: "_ZNSt14_Function_base13_Base_managerIZ25recursive_function_objectE3$_0E9_M_createIRKS1_EEvRSt9_Any_dataOT_St17integral_constantIbLb1EE", scope: !2318, file: !12, line: 150, type: !3070, scopeLine: 150, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !3055)
!3073 = !{!3068, !3074, !3075}
!3074 = !DILocalVariable(name: "__f", arg: 2, scope: !3069, file: !12, line: 150, type: !3053)
!3075 = !DILocalVariable(arg: 3, scope: !3069, file: !12, line: 150, type: !479)
!3076 = !DILocation(line: 0, scope: !3069, inlinedAt: !3077)
!3077 = distinct !DILocation(line: 215, column: 6, scope: !3050, inlinedAt: !3060)
!3078 = !DILocation(line: 152, column: 33, scope: !3069, inlinedAt: !3077)
!3079 = !{i64 0, i64 8, !1580, i64 8, i64 8, !1580}
!3080 = !DILocation(line: 200, column: 8, scope: !3061, inlinedAt: !3067)
!3081 = !DILocation(line: 284, column: 2, scope: !3037)
