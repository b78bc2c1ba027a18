; clang++-19 -O2 -g -fdebug-compilation-dir=. -S -emit-llvm cpp/hashed_maps.cpp -o ir/clang-19/O2-g/hashed_maps.ll
; ModuleID = 'cpp/hashed_maps.cpp'
source_filename = "cpp/hashed_maps.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%"class.std::unordered_map" = type { %"class.std::_Hashtable" }
%"class.std::_Hashtable" = type { ptr, i64, %"struct.std::__detail::_Hash_node_base", i64, %"struct.std::__detail::_Prime_rehash_policy", ptr }
%"struct.std::__detail::_Hash_node_base" = type { ptr }
%"struct.std::__detail::_Prime_rehash_policy" = type { float, i64 }

$_ZNSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEED2Ev = comdat any

$__clang_call_terminate = comdat any

$_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE21_M_insert_unique_nodeEmmPNS4_10_Hash_nodeIS2_Lb0EEEm = comdat any

$_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE13_M_rehash_auxEmSt17integral_constantIbLb1EE = comdat any

@.str = private unnamed_addr constant [18 x i8] c"unordered_map::at\00", align 1, !dbg !0

; Function Attrs: mustprogress uwtable
define dso_local double @unordered_map_of_sums(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 !dbg !1572 {
  %4 = alloca %"class.std::unordered_map", align 8, !DIAssignID !1588
    #dbg_assign(i1 undef, !1582, !DIExpression(), !1588, ptr %4, !DIExpression(), !1589)
    #dbg_value(ptr %0, !1579, !DIExpression(), !1589)
    #dbg_value(ptr %1, !1580, !DIExpression(), !1589)
    #dbg_value(i32 %2, !1581, !DIExpression(), !1589)
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %4) #10, !dbg !1590
    #dbg_value(ptr %4, !1591, !DIExpression(), !1595)
    #dbg_value(ptr %4, !1597, !DIExpression(), !1601)
  %5 = getelementptr inbounds i8, ptr %4, i64 48, !dbg !1603
  store ptr %5, ptr %4, align 8, !dbg !1604, !tbaa !1605, !DIAssignID !1614
    #dbg_assign(ptr %5, !1582, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1614, ptr %4, !DIExpression(), !1589)
  %6 = getelementptr inbounds i8, ptr %4, i64 8, !dbg !1615
  store i64 1, ptr %6, align 8, !dbg !1615, !tbaa !1616, !DIAssignID !1617
    #dbg_assign(i64 1, !1582, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1617, ptr %6, !DIExpression(), !1589)
  %7 = getelementptr inbounds i8, ptr %4, i64 16, !dbg !1618
  %8 = getelementptr inbounds i8, ptr %4, i64 32, !dbg !1618
    #dbg_value(ptr %8, !1619, !DIExpression(), !1624)
    #dbg_value(float 1.000000e+00, !1622, !DIExpression(), !1624)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %7, i8 0, i64 16, i1 false), !dbg !1626, !DIAssignID !1627
    #dbg_assign(i8 0, !1582, !DIExpression(DW_OP_LLVM_fragment, 128, 128), !1627, ptr %7, !DIExpression(), !1589)
  store float 1.000000e+00, ptr %8, align 8, !dbg !1628, !tbaa !1629, !DIAssignID !1630
    #dbg_assign(float 1.000000e+00, !1582, !DIExpression(DW_OP_LLVM_fragment, 256, 32), !1630, ptr %8, !DIExpression(), !1589)
  %9 = getelementptr inbounds i8, ptr %4, i64 40, !dbg !1631
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %9, i8 0, i64 16, i1 false), !dbg !1632, !DIAssignID !1633
    #dbg_assign(i8 0, !1582, !DIExpression(DW_OP_LLVM_fragment, 320, 128), !1633, ptr %9, !DIExpression(), !1589)
    #dbg_value(i32 0, !1583, !DIExpression(), !1634)
  %10 = icmp sgt i32 %2, 0, !dbg !1635
  br i1 %10, label %11, label %71, !dbg !1637

11:                                               ; preds = %3
  %12 = zext nneg i32 %2 to i64, !dbg !1635
  br label %21, !dbg !1637

13:                                               ; preds = %59
    #dbg_value(i32 0, !1586, !DIExpression(), !1638)
    #dbg_value(double 1.000000e+00, !1585, !DIExpression(), !1589)
  br i1 %10, label %14, label %68, !dbg !1639

14:                                               ; preds = %13
  %15 = getelementptr inbounds i8, ptr %4, i64 24
  %16 = load i64, ptr %15, align 8, !tbaa !1640
  %17 = icmp eq i64 %16, 0
  %18 = load i64, ptr %6, align 8
  %19 = load ptr, ptr %4, align 8
  %20 = zext nneg i32 %2 to i64, !dbg !1641
  br label %89, !dbg !1639

21:                                               ; preds = %11, %59
  %22 = phi i64 [ 0, %11 ], [ %64, %59 ]
    #dbg_value(i64 %22, !1583, !DIExpression(), !1634)
  %23 = getelementptr inbounds double, ptr %0, i64 %22, !dbg !1643
  %24 = load double, ptr %23, align 8, !dbg !1643, !tbaa !1645
  %25 = getelementptr inbounds i32, ptr %1, i64 %22, !dbg !1647
    #dbg_value(ptr %4, !1648, !DIExpression(), !1652)
    #dbg_value(ptr %25, !1651, !DIExpression(), !1652)
    #dbg_value(ptr %4, !1654, !DIExpression(), !1667)
    #dbg_value(ptr %25, !1657, !DIExpression(), !1667)
    #dbg_value(ptr %4, !1658, !DIExpression(), !1667)
    #dbg_value(ptr %4, !1669, !DIExpression(), !1674)
    #dbg_value(ptr %25, !1672, !DIExpression(), !1674)
  %26 = load i32, ptr %25, align 4, !dbg !1676, !tbaa !1677
    #dbg_value(ptr %4, !1679, !DIExpression(), !1684)
    #dbg_value(i32 %26, !1682, !DIExpression(), !1684)
  %27 = sext i32 %26 to i64, !dbg !1686
    #dbg_value(i64 %27, !1659, !DIExpression(), !1667)
    #dbg_value(ptr %4, !1687, !DIExpression(), !1692)
    #dbg_value(i64 %27, !1690, !DIExpression(), !1692)
  %28 = load i64, ptr %6, align 8, !dbg !1694
    #dbg_value(ptr %4, !1695, !DIExpression(), !1700)
    #dbg_value(i64 %27, !1698, !DIExpression(), !1700)
    #dbg_value(i64 %28, !1699, !DIExpression(), !1700)
    #dbg_value(ptr undef, !1702, !DIExpression(), !1708)
    #dbg_value(i64 %27, !1705, !DIExpression(), !1708)
    #dbg_value(i64 %28, !1706, !DIExpression(), !1708)
  %29 = urem i64 %27, %28, !dbg !1710
    #dbg_value(i64 %29, !1661, !DIExpression(), !1667)
    #dbg_value(ptr %4, !1711, !DIExpression(), !1718)
    #dbg_value(i64 %29, !1714, !DIExpression(), !1718)
    #dbg_value(ptr %25, !1715, !DIExpression(), !1718)
    #dbg_value(i64 %27, !1716, !DIExpression(), !1718)
    #dbg_value(ptr %4, !1720, !DIExpression(), !1729)
    #dbg_value(i64 %29, !1723, !DIExpression(), !1729)
    #dbg_value(ptr %25, !1724, !DIExpression(), !1729)
    #dbg_value(i64 %27, !1725, !DIExpression(), !1729)
  %30 = load ptr, ptr %4, align 8, !dbg !1731, !tbaa !1605
  %31 = getelementptr inbounds ptr, ptr %30, i64 %29, !dbg !1731
  %32 = load ptr, ptr %31, align 8, !dbg !1731, !tbaa !1732
    #dbg_value(ptr %32, !1726, !DIExpression(), !1729)
  %33 = icmp eq ptr %32, null, !dbg !1733
  br i1 %33, label %51, label %34, !dbg !1735

34:                                               ; preds = %21
  %35 = load ptr, ptr %32, align 8, !dbg !1736, !tbaa !1737
    #dbg_value(ptr %35, !1727, !DIExpression(), !1738)
    #dbg_value(ptr %32, !1726, !DIExpression(), !1729)
  %36 = getelementptr inbounds i8, ptr %35, i64 8, !dbg !1739
  %37 = load i32, ptr %36, align 4, !dbg !1743, !tbaa !1677
  %38 = icmp eq i32 %26, %37, !dbg !1765
  br i1 %38, label %59, label %41, !dbg !1766

39:                                               ; preds = %45
    #dbg_value(ptr %43, !1727, !DIExpression(), !1738)
    #dbg_value(ptr %42, !1726, !DIExpression(), !1729)
    #dbg_value(ptr %4, !1760, !DIExpression(), !1767)
    #dbg_value(ptr %25, !1761, !DIExpression(), !1767)
    #dbg_value(i64 %27, !1762, !DIExpression(), !1767)
    #dbg_value(ptr %46, !1763, !DIExpression(), !1767)
    #dbg_value(ptr %4, !1753, !DIExpression(), !1768)
    #dbg_value(ptr %25, !1755, !DIExpression(), !1768)
    #dbg_value(ptr %46, !1756, !DIExpression(), !1768)
    #dbg_value(ptr %4, !1746, !DIExpression(), !1769)
    #dbg_value(ptr %25, !1748, !DIExpression(), !1769)
    #dbg_value(ptr %46, !1749, !DIExpression(), !1769)
  %40 = icmp eq i32 %26, %47, !dbg !1765
  br i1 %40, label %59, label %41, !dbg !1766, !llvm.loop !1770

41:                                               ; preds = %34, %39
  %42 = phi ptr [ %43, %39 ], [ %35, %34 ]
    #dbg_value(ptr %42, !1727, !DIExpression(), !1738)
  %43 = load ptr, ptr %42, align 8, !dbg !1774, !tbaa !1737
  %44 = icmp eq ptr %43, null, !dbg !1776
  br i1 %44, label %51, label %45, !dbg !1777

45:                                               ; preds = %41
  %46 = getelementptr inbounds i8, ptr %43, i64 8, !dbg !1778
    #dbg_value(ptr %4, !1779, !DIExpression(), !1783)
    #dbg_value(ptr %46, !1782, !DIExpression(), !1783)
    #dbg_value(ptr %4, !1785, !DIExpression(), !1790)
    #dbg_value(ptr %46, !1788, !DIExpression(), !1790)
    #dbg_value(i64 %28, !1789, !DIExpression(), !1790)
    #dbg_value(ptr %4, !1669, !DIExpression(), !1792)
    #dbg_value(ptr %46, !1672, !DIExpression(), !1792)
  %47 = load i32, ptr %46, align 4, !dbg !1794, !tbaa !1677
    #dbg_value(ptr %4, !1679, !DIExpression(), !1795)
    #dbg_value(i32 %47, !1682, !DIExpression(), !1795)
  %48 = sext i32 %47 to i64, !dbg !1797
    #dbg_value(ptr undef, !1702, !DIExpression(), !1798)
    #dbg_value(i64 %48, !1705, !DIExpression(), !1798)
    #dbg_value(i64 %28, !1706, !DIExpression(), !1798)
  %49 = urem i64 %48, %28, !dbg !1800
  %50 = icmp eq i64 %49, %29, !dbg !1801
  br i1 %50, label %39, label %51, !dbg !1802, !llvm.loop !1803

51:                                               ; preds = %45, %41, %21
    #dbg_value(ptr null, !1662, !DIExpression(), !1804)
    #dbg_value(ptr undef, !1805, !DIExpression(), !1824)
    #dbg_value(ptr %4, !1819, !DIExpression(), !1824)
    #dbg_value(ptr poison, !1820, !DIExpression(), !1824)
    #dbg_value(ptr undef, !1821, !DIExpression(), !1824)
    #dbg_value(ptr undef, !1822, !DIExpression(), !1824)
    #dbg_value(ptr %4, !1664, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1667)
    #dbg_value(ptr %4, !1826, !DIExpression(), !1865)
    #dbg_value(ptr poison, !1832, !DIExpression(), !1865)
    #dbg_value(ptr undef, !1833, !DIExpression(), !1865)
    #dbg_value(ptr undef, !1834, !DIExpression(), !1865)
    #dbg_value(ptr %4, !1867, !DIExpression(), !1871)
    #dbg_value(i64 1, !1870, !DIExpression(), !1871)
    #dbg_value(ptr %4, !1873, !DIExpression(), !1879)
    #dbg_value(i64 1, !1876, !DIExpression(), !1879)
    #dbg_value(ptr null, !1877, !DIExpression(), !1879)
  %52 = invoke noalias noundef nonnull dereferenceable(24) ptr @_Znwm(i64 noundef 24) #11
          to label %53 unwind label %66, !dbg !1881

53:                                               ; preds = %51
    #dbg_value(ptr %52, !1835, !DIExpression(), !1865)
    #dbg_value(ptr %52, !1863, !DIExpression(), !1865)
    #dbg_value(ptr %52, !1882, !DIExpression(), !1889)
    #dbg_value(ptr %52, !1892, !DIExpression(), !1895)
  store ptr null, ptr %52, align 8, !dbg !1897, !tbaa !1737
  %54 = getelementptr inbounds i8, ptr %52, i64 8, !dbg !1898
    #dbg_value(ptr %4, !1899, !DIExpression(), !1911)
    #dbg_value(ptr %54, !1907, !DIExpression(), !1911)
    #dbg_value(ptr poison, !1908, !DIExpression(), !1911)
    #dbg_value(ptr undef, !1909, !DIExpression(), !1911)
    #dbg_value(ptr undef, !1910, !DIExpression(), !1911)
    #dbg_value(ptr %4, !1913, !DIExpression(), !1923)
    #dbg_value(ptr %54, !1919, !DIExpression(), !1923)
    #dbg_value(ptr poison, !1920, !DIExpression(), !1923)
    #dbg_value(ptr undef, !1921, !DIExpression(), !1923)
    #dbg_value(ptr undef, !1922, !DIExpression(), !1923)
    #dbg_value(ptr %54, !1925, !DIExpression(), !1937)
    #dbg_value(ptr undef, !1935, !DIExpression(DW_OP_deref), !1937)
    #dbg_value(ptr %54, !1939, !DIExpression(), !1961)
    #dbg_value(ptr undef, !1957, !DIExpression(), !1961)
    #dbg_value(ptr undef, !1958, !DIExpression(), !1961)
  store i32 %26, ptr %54, align 8, !dbg !1963, !tbaa !1964
  %55 = getelementptr inbounds i8, ptr %52, i64 16, !dbg !1966
  store double 0.000000e+00, ptr %55, align 8, !dbg !1966, !tbaa !1967
    #dbg_value(ptr %52, !1664, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1667)
  %56 = invoke ptr @_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE21_M_insert_unique_nodeEmmPNS4_10_Hash_nodeIS2_Lb0EEEm(ptr noundef nonnull align 8 dereferenceable(56) %4, i64 noundef %29, i64 noundef %27, ptr noundef nonnull %52, i64 noundef 1)
          to label %59 unwind label %57, !dbg !1968

57:                                               ; preds = %53
  %58 = landingpad { ptr, i32 }
          cleanup, !dbg !1969
    #dbg_value(ptr undef, !1970, !DIExpression(), !1973)
    #dbg_value(ptr poison, !1975, !DIExpression(), !1979)
    #dbg_value(ptr %52, !1978, !DIExpression(), !1979)
    #dbg_value(ptr poison, !1983, !DIExpression(), !2000)
    #dbg_value(ptr %52, !1986, !DIExpression(), !2000)
    #dbg_value(ptr %52, !1987, !DIExpression(), !2000)
    #dbg_value(ptr poison, !2002, !DIExpression(), !2007)
    #dbg_value(ptr %52, !2005, !DIExpression(), !2007)
    #dbg_value(i64 1, !2006, !DIExpression(), !2007)
    #dbg_value(ptr poison, !2009, !DIExpression(), !2014)
    #dbg_value(ptr %52, !2012, !DIExpression(), !2014)
    #dbg_value(i64 1, !2013, !DIExpression(), !2014)
  call void @_ZdlPvm(ptr noundef nonnull %52, i64 noundef 24) #12, !dbg !2016
  br label %136

59:                                               ; preds = %39, %53, %34
  %60 = phi ptr [ %35, %34 ], [ %56, %53 ], [ %43, %39 ]
  %61 = getelementptr inbounds i8, ptr %60, i64 16, !dbg !1667
  %62 = load double, ptr %61, align 8, !dbg !2017, !tbaa !1645
  %63 = call double @llvm.fmuladd.f64(double %24, double %24, double %62), !dbg !2017
  store double %63, ptr %61, align 8, !dbg !2017, !tbaa !1645
  %64 = add nuw nsw i64 %22, 1, !dbg !2018
    #dbg_value(i64 %64, !1583, !DIExpression(), !1634)
  %65 = icmp eq i64 %64, %12, !dbg !1635
  br i1 %65, label %13, label %21, !dbg !1637, !llvm.loop !2019

66:                                               ; preds = %51
  %67 = landingpad { ptr, i32 }
          cleanup, !dbg !2021
  br label %136, !dbg !2022

68:                                               ; preds = %127, %13
  %69 = phi double [ 1.000000e+00, %13 ], [ %131, %127 ]
  %70 = load ptr, ptr %7, align 8, !dbg !2023, !tbaa !2043
  br label %71, !dbg !2023

71:                                               ; preds = %68, %3
  %72 = phi ptr [ %70, %68 ], [ null, %3 ], !dbg !2023
  %73 = phi double [ %69, %68 ], [ 1.000000e+00, %3 ], !dbg !1589
    #dbg_value(ptr %4, !2041, !DIExpression(), !2044)
    #dbg_value(ptr %4, !2035, !DIExpression(), !2045)
    #dbg_value(ptr %4, !2030, !DIExpression(), !2046)
    #dbg_value(ptr %4, !2026, !DIExpression(), !2047)
    #dbg_value(ptr %4, !2048, !DIExpression(), !2054)
    #dbg_value(ptr %72, !2051, !DIExpression(), !2054)
  %74 = icmp eq ptr %72, null, !dbg !2056
  br i1 %74, label %79, label %75, !dbg !2057

75:                                               ; preds = %71, %75
  %76 = phi ptr [ %77, %75 ], [ %72, %71 ]
    #dbg_value(ptr %76, !2051, !DIExpression(), !2054)
    #dbg_value(ptr %76, !2052, !DIExpression(), !2058)
    #dbg_value(ptr %76, !2059, !DIExpression(), !2062)
  %77 = load ptr, ptr %76, align 8, !dbg !2064, !tbaa !1737
    #dbg_value(ptr %77, !2051, !DIExpression(), !2054)
    #dbg_value(ptr %4, !1975, !DIExpression(), !2065)
    #dbg_value(ptr %76, !1978, !DIExpression(), !2065)
    #dbg_value(ptr %4, !1983, !DIExpression(), !2067)
    #dbg_value(ptr %76, !1986, !DIExpression(), !2067)
    #dbg_value(ptr %76, !1987, !DIExpression(), !2067)
    #dbg_value(ptr %4, !2002, !DIExpression(), !2069)
    #dbg_value(ptr %76, !2005, !DIExpression(), !2069)
    #dbg_value(i64 1, !2006, !DIExpression(), !2069)
    #dbg_value(ptr %4, !2009, !DIExpression(), !2071)
    #dbg_value(ptr %76, !2012, !DIExpression(), !2071)
    #dbg_value(i64 1, !2013, !DIExpression(), !2071)
  call void @_ZdlPvm(ptr noundef nonnull %76, i64 noundef 24) #12, !dbg !2073
  %78 = icmp eq ptr %77, null, !dbg !2056
  br i1 %78, label %79, label %75, !dbg !2057, !llvm.loop !2074

79:                                               ; preds = %75, %71
  %80 = load ptr, ptr %4, align 8, !dbg !2076, !tbaa !1605
  %81 = load i64, ptr %6, align 8, !dbg !2077, !tbaa !1616
  %82 = shl i64 %81, 3, !dbg !2078
  call void @llvm.memset.p0.i64(ptr align 8 %80, i8 0, i64 %82, i1 false), !dbg !2079
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %7, i8 0, i64 16, i1 false), !dbg !2080, !DIAssignID !2081
    #dbg_assign(i8 0, !1582, !DIExpression(DW_OP_LLVM_fragment, 128, 128), !2081, ptr %7, !DIExpression(), !1589)
    #dbg_value(ptr %4, !2082, !DIExpression(), !2085)
  %83 = load ptr, ptr %4, align 8, !dbg !2087, !tbaa !1605
    #dbg_value(ptr %4, !2088, !DIExpression(), !2093)
    #dbg_value(ptr %83, !2091, !DIExpression(), !2093)
    #dbg_value(i64 poison, !2092, !DIExpression(), !2093)
    #dbg_value(ptr %4, !2095, !DIExpression(), !2099)
    #dbg_value(ptr %83, !2098, !DIExpression(), !2099)
  %84 = icmp eq ptr %5, %83, !dbg !2102
  br i1 %84, label %88, label %85, !dbg !2103

85:                                               ; preds = %79
  %86 = load i64, ptr %6, align 8, !dbg !2104, !tbaa !1616
    #dbg_value(i64 %86, !2092, !DIExpression(), !2093)
    #dbg_value(ptr %4, !2105, !DIExpression(), !2133)
    #dbg_value(ptr %83, !2108, !DIExpression(), !2133)
    #dbg_value(i64 %86, !2109, !DIExpression(), !2133)
    #dbg_value(ptr %83, !2110, !DIExpression(), !2133)
    #dbg_value(ptr undef, !2135, !DIExpression(), !2165)
    #dbg_value(ptr %83, !2163, !DIExpression(), !2165)
    #dbg_value(i64 %86, !2164, !DIExpression(), !2165)
    #dbg_value(ptr undef, !2167, !DIExpression(), !2173)
    #dbg_value(ptr %83, !2170, !DIExpression(), !2173)
    #dbg_value(i64 %86, !2171, !DIExpression(), !2173)
  %87 = shl i64 %86, 3, !dbg !2175
  call void @_ZdlPvm(ptr noundef %83, i64 noundef %87) #12, !dbg !2176
  br label %88, !dbg !2177

88:                                               ; preds = %79, %85
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %4) #10, !dbg !2178
  ret double %73, !dbg !2178

89:                                               ; preds = %14, %127
  %90 = phi i64 [ 0, %14 ], [ %132, %127 ]
  %91 = phi double [ 1.000000e+00, %14 ], [ %131, %127 ]
    #dbg_value(i64 %90, !1586, !DIExpression(), !1638)
    #dbg_value(double %91, !1585, !DIExpression(), !1589)
  %92 = getelementptr inbounds i32, ptr %1, i64 %90, !dbg !2179
    #dbg_value(ptr %4, !2181, !DIExpression(), !2185)
    #dbg_value(ptr %92, !2184, !DIExpression(), !2185)
    #dbg_value(ptr %4, !2187, !DIExpression(), !2192)
    #dbg_value(ptr %92, !2190, !DIExpression(), !2192)
    #dbg_value(ptr %4, !2194, !DIExpression(), !2204)
    #dbg_value(ptr %92, !2197, !DIExpression(), !2204)
  %93 = load i32, ptr %92, align 4
  br i1 %17, label %94, label %102, !dbg !2206

94:                                               ; preds = %89, %98
  %95 = phi ptr [ %96, %98 ], [ %7, %89 ]
  %96 = load ptr, ptr %95, align 8, !dbg !2207, !tbaa !1737
    #dbg_value(ptr %96, !2198, !DIExpression(), !2208)
    #dbg_value(ptr undef, !2209, !DIExpression(), !2217)
    #dbg_value(ptr undef, !2216, !DIExpression(), !2217)
  %97 = icmp eq ptr %96, null, !dbg !2220
  br i1 %97, label %125, label %98, !dbg !2221

98:                                               ; preds = %94
  %99 = getelementptr inbounds i8, ptr %96, i64 8, !dbg !2222
    #dbg_value(ptr %4, !1753, !DIExpression(), !2224)
    #dbg_value(ptr %92, !1755, !DIExpression(), !2224)
    #dbg_value(ptr %99, !1756, !DIExpression(), !2224)
    #dbg_value(ptr %4, !1746, !DIExpression(), !2226)
    #dbg_value(ptr %92, !1748, !DIExpression(), !2226)
    #dbg_value(ptr %99, !1749, !DIExpression(), !2226)
  %100 = load i32, ptr %99, align 4, !dbg !2228, !tbaa !1677
  %101 = icmp eq i32 %93, %100, !dbg !2229
  br i1 %101, label %127, label %94, !dbg !2230, !llvm.loop !2231

102:                                              ; preds = %89
    #dbg_value(ptr %4, !1669, !DIExpression(), !2233)
    #dbg_value(ptr %92, !1672, !DIExpression(), !2233)
    #dbg_value(ptr %4, !1679, !DIExpression(), !2235)
    #dbg_value(i32 %93, !1682, !DIExpression(), !2235)
  %103 = sext i32 %93 to i64, !dbg !2237
    #dbg_value(i64 %103, !2202, !DIExpression(), !2204)
    #dbg_value(ptr %4, !1687, !DIExpression(), !2238)
    #dbg_value(i64 %103, !1690, !DIExpression(), !2238)
    #dbg_value(ptr %4, !1695, !DIExpression(), !2240)
    #dbg_value(i64 %103, !1698, !DIExpression(), !2240)
    #dbg_value(i64 %18, !1699, !DIExpression(), !2240)
    #dbg_value(ptr undef, !1702, !DIExpression(), !2242)
    #dbg_value(i64 %103, !1705, !DIExpression(), !2242)
    #dbg_value(i64 %18, !1706, !DIExpression(), !2242)
  %104 = urem i64 %103, %18, !dbg !2244
    #dbg_value(i64 %104, !2203, !DIExpression(), !2204)
    #dbg_value(ptr %4, !1711, !DIExpression(), !2245)
    #dbg_value(i64 %104, !1714, !DIExpression(), !2245)
    #dbg_value(ptr %92, !1715, !DIExpression(), !2245)
    #dbg_value(i64 %103, !1716, !DIExpression(), !2245)
    #dbg_value(ptr %4, !1720, !DIExpression(), !2247)
    #dbg_value(i64 %104, !1723, !DIExpression(), !2247)
    #dbg_value(ptr %92, !1724, !DIExpression(), !2247)
    #dbg_value(i64 %103, !1725, !DIExpression(), !2247)
  %105 = getelementptr inbounds ptr, ptr %19, i64 %104, !dbg !2249
  %106 = load ptr, ptr %105, align 8, !dbg !2249, !tbaa !1732
    #dbg_value(ptr %106, !1726, !DIExpression(), !2247)
  %107 = icmp eq ptr %106, null, !dbg !2250
  br i1 %107, label %125, label %108, !dbg !2251

108:                                              ; preds = %102
  %109 = load ptr, ptr %106, align 8, !dbg !2252, !tbaa !1737
    #dbg_value(ptr %109, !1727, !DIExpression(), !2253)
    #dbg_value(ptr %106, !1726, !DIExpression(), !2247)
  %110 = getelementptr inbounds i8, ptr %109, i64 8, !dbg !2254
  %111 = load i32, ptr %110, align 4, !dbg !2255, !tbaa !1677
  %112 = icmp eq i32 %93, %111, !dbg !2259
  br i1 %112, label %127, label %115, !dbg !2260

113:                                              ; preds = %119
    #dbg_value(ptr %117, !1727, !DIExpression(), !2253)
    #dbg_value(ptr %116, !1726, !DIExpression(), !2247)
    #dbg_value(ptr %4, !1760, !DIExpression(), !2261)
    #dbg_value(ptr %92, !1761, !DIExpression(), !2261)
    #dbg_value(i64 %103, !1762, !DIExpression(), !2261)
    #dbg_value(ptr %120, !1763, !DIExpression(), !2261)
    #dbg_value(ptr %4, !1753, !DIExpression(), !2262)
    #dbg_value(ptr %92, !1755, !DIExpression(), !2262)
    #dbg_value(ptr %120, !1756, !DIExpression(), !2262)
    #dbg_value(ptr %4, !1746, !DIExpression(), !2263)
    #dbg_value(ptr %92, !1748, !DIExpression(), !2263)
    #dbg_value(ptr %120, !1749, !DIExpression(), !2263)
  %114 = icmp eq i32 %93, %121, !dbg !2259
  br i1 %114, label %127, label %115, !dbg !2260, !llvm.loop !2264

115:                                              ; preds = %108, %113
  %116 = phi ptr [ %117, %113 ], [ %109, %108 ]
    #dbg_value(ptr %116, !1727, !DIExpression(), !2253)
  %117 = load ptr, ptr %116, align 8, !dbg !2267, !tbaa !1737
  %118 = icmp eq ptr %117, null, !dbg !2268
  br i1 %118, label %125, label %119, !dbg !2269

119:                                              ; preds = %115
  %120 = getelementptr inbounds i8, ptr %117, i64 8, !dbg !2270
    #dbg_value(ptr %4, !1779, !DIExpression(), !2271)
    #dbg_value(ptr %120, !1782, !DIExpression(), !2271)
    #dbg_value(ptr %4, !1785, !DIExpression(), !2273)
    #dbg_value(ptr %120, !1788, !DIExpression(), !2273)
    #dbg_value(i64 %18, !1789, !DIExpression(), !2273)
    #dbg_value(ptr %4, !1669, !DIExpression(), !2275)
    #dbg_value(ptr %120, !1672, !DIExpression(), !2275)
  %121 = load i32, ptr %120, align 4, !dbg !2277, !tbaa !1677
    #dbg_value(ptr %4, !1679, !DIExpression(), !2278)
    #dbg_value(i32 %121, !1682, !DIExpression(), !2278)
  %122 = sext i32 %121 to i64, !dbg !2280
    #dbg_value(ptr undef, !1702, !DIExpression(), !2281)
    #dbg_value(i64 %122, !1705, !DIExpression(), !2281)
    #dbg_value(i64 %18, !1706, !DIExpression(), !2281)
  %123 = urem i64 %122, %18, !dbg !2283
  %124 = icmp eq i64 %123, %104, !dbg !2284
  br i1 %124, label %113, label %125, !dbg !2285, !llvm.loop !2286

125:                                              ; preds = %102, %119, %115, %94
    #dbg_value(ptr null, !2198, !DIExpression(), !2208)
    #dbg_value(ptr null, !2191, !DIExpression(), !2192)
  invoke void @_ZSt20__throw_out_of_rangePKc(ptr noundef nonnull @.str) #13
          to label %126 unwind label %134, !dbg !2287

126:                                              ; preds = %125
  unreachable, !dbg !2287

127:                                              ; preds = %113, %98, %108
  %128 = phi ptr [ %109, %108 ], [ %96, %98 ], [ %117, %113 ], !dbg !2204
    #dbg_value(ptr %128, !2198, !DIExpression(), !2208)
    #dbg_value(ptr %128, !2191, !DIExpression(), !2192)
  %129 = getelementptr inbounds i8, ptr %128, i64 16, !dbg !2289
  %130 = load double, ptr %129, align 8, !dbg !2290, !tbaa !1645
  %131 = fmul double %91, %130, !dbg !2291
    #dbg_value(double %131, !1585, !DIExpression(), !1589)
  %132 = add nuw nsw i64 %90, 1, !dbg !2292
    #dbg_value(i64 %132, !1586, !DIExpression(), !1638)
  %133 = icmp eq i64 %132, %20, !dbg !1641
  br i1 %133, label %68, label %89, !dbg !1639, !llvm.loop !2293

134:                                              ; preds = %125
  %135 = landingpad { ptr, i32 }
          cleanup, !dbg !2295
  br label %136, !dbg !2178

136:                                              ; preds = %66, %57, %134
  %137 = phi { ptr, i32 } [ %135, %134 ], [ %67, %66 ], [ %58, %57 ]
  call void @_ZNSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEED2Ev(ptr noundef nonnull align 8 dereferenceable(56) %4) #10, !dbg !2178
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %4) #10, !dbg !2178
  resume { ptr, i32 } %137, !dbg !2178
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

declare i32 @__gxx_personality_v0(...)

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZNSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEED2Ev(ptr noundef nonnull align 8 dereferenceable(56) %0) unnamed_addr #3 comdat align 2 personality ptr @__gxx_personality_v0 !dbg !2038 {
    #dbg_value(ptr %0, !2041, !DIExpression(), !2296)
    #dbg_value(ptr %0, !2035, !DIExpression(), !2297)
    #dbg_value(ptr %0, !2030, !DIExpression(), !2299)
    #dbg_value(ptr %0, !2026, !DIExpression(), !2301)
  %2 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !2303
  %3 = load ptr, ptr %2, align 8, !dbg !2304, !tbaa !2043
    #dbg_value(ptr %0, !2048, !DIExpression(), !2305)
    #dbg_value(ptr %3, !2051, !DIExpression(), !2305)
  %4 = icmp eq ptr %3, null, !dbg !2307
  br i1 %4, label %9, label %5, !dbg !2308

5:                                                ; preds = %1, %5
  %6 = phi ptr [ %7, %5 ], [ %3, %1 ]
    #dbg_value(ptr %6, !2051, !DIExpression(), !2305)
    #dbg_value(ptr %6, !2052, !DIExpression(), !2309)
    #dbg_value(ptr %6, !2059, !DIExpression(), !2310)
  %7 = load ptr, ptr %6, align 8, !dbg !2312, !tbaa !1737
    #dbg_value(ptr %7, !2051, !DIExpression(), !2305)
    #dbg_value(ptr %0, !1975, !DIExpression(), !2313)
    #dbg_value(ptr %6, !1978, !DIExpression(), !2313)
    #dbg_value(ptr %0, !1983, !DIExpression(), !2315)
    #dbg_value(ptr %6, !1986, !DIExpression(), !2315)
    #dbg_value(ptr %6, !1987, !DIExpression(), !2315)
    #dbg_value(ptr %0, !2002, !DIExpression(), !2317)
    #dbg_value(ptr %6, !2005, !DIExpression(), !2317)
    #dbg_value(i64 1, !2006, !DIExpression(), !2317)
    #dbg_value(ptr %0, !2009, !DIExpression(), !2319)
    #dbg_value(ptr %6, !2012, !DIExpression(), !2319)
    #dbg_value(i64 1, !2013, !DIExpression(), !2319)
  tail call void @_ZdlPvm(ptr noundef nonnull %6, i64 noundef 24) #12, !dbg !2321
  %8 = icmp eq ptr %7, null, !dbg !2307
  br i1 %8, label %9, label %5, !dbg !2308, !llvm.loop !2322

9:                                                ; preds = %5, %1
  %10 = load ptr, ptr %0, align 8, !dbg !2324, !tbaa !1605
  %11 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !2325
  %12 = load i64, ptr %11, align 8, !dbg !2325, !tbaa !1616
  %13 = shl i64 %12, 3, !dbg !2326
  tail call void @llvm.memset.p0.i64(ptr align 8 %10, i8 0, i64 %13, i1 false), !dbg !2327
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %2, i8 0, i64 16, i1 false), !dbg !2328
    #dbg_value(ptr %0, !2082, !DIExpression(), !2329)
  %14 = load ptr, ptr %0, align 8, !dbg !2331, !tbaa !1605
    #dbg_value(ptr %0, !2088, !DIExpression(), !2332)
    #dbg_value(ptr %14, !2091, !DIExpression(), !2332)
    #dbg_value(i64 poison, !2092, !DIExpression(), !2332)
    #dbg_value(ptr %0, !2095, !DIExpression(), !2334)
    #dbg_value(ptr %14, !2098, !DIExpression(), !2334)
  %15 = getelementptr inbounds i8, ptr %0, i64 48, !dbg !2336
  %16 = icmp eq ptr %15, %14, !dbg !2337
  br i1 %16, label %20, label %17, !dbg !2338

17:                                               ; preds = %9
  %18 = load i64, ptr %11, align 8, !dbg !2339, !tbaa !1616
    #dbg_value(i64 %18, !2092, !DIExpression(), !2332)
    #dbg_value(ptr %0, !2105, !DIExpression(), !2340)
    #dbg_value(ptr %14, !2108, !DIExpression(), !2340)
    #dbg_value(i64 %18, !2109, !DIExpression(), !2340)
    #dbg_value(ptr %14, !2110, !DIExpression(), !2340)
    #dbg_value(ptr undef, !2135, !DIExpression(), !2342)
    #dbg_value(ptr %14, !2163, !DIExpression(), !2342)
    #dbg_value(i64 %18, !2164, !DIExpression(), !2342)
    #dbg_value(ptr undef, !2167, !DIExpression(), !2344)
    #dbg_value(ptr %14, !2170, !DIExpression(), !2344)
    #dbg_value(i64 %18, !2171, !DIExpression(), !2344)
  %19 = shl i64 %18, 3, !dbg !2346
  tail call void @_ZdlPvm(ptr noundef %14, i64 noundef %19) #12, !dbg !2347
  br label %20, !dbg !2348

20:                                               ; preds = %9, %17
  ret void, !dbg !2349
}

; Function Attrs: noinline noreturn nounwind uwtable
define linkonce_odr hidden void @__clang_call_terminate(ptr noundef %0) local_unnamed_addr #4 comdat {
  %2 = tail call ptr @__cxa_begin_catch(ptr %0) #10
  tail call void @_ZSt9terminatev() #14
  unreachable
}

declare ptr @__cxa_begin_catch(ptr) local_unnamed_addr

declare void @_ZSt9terminatev() local_unnamed_addr

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #5

; Function Attrs: nobuiltin nounwind
declare void @_ZdlPvm(ptr noundef, i64 noundef) local_unnamed_addr #6

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local ptr @_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE21_M_insert_unique_nodeEmmPNS4_10_Hash_nodeIS2_Lb0EEEm(ptr noundef nonnull align 8 dereferenceable(56) %0, i64 noundef %1, i64 noundef %2, ptr noundef %3, i64 noundef %4) local_unnamed_addr #0 comdat align 2 personality ptr @__gxx_personality_v0 !dbg !2350 {
    #dbg_value(ptr %0, !2352, !DIExpression(), !2359)
    #dbg_value(i64 %1, !2353, !DIExpression(), !2359)
    #dbg_value(i64 %2, !2354, !DIExpression(), !2359)
    #dbg_value(ptr %3, !2355, !DIExpression(), !2359)
    #dbg_value(i64 %4, !2356, !DIExpression(), !2359)
  %6 = getelementptr inbounds i8, ptr %0, i64 32, !dbg !2360
    #dbg_value(ptr %6, !2361, !DIExpression(), !2365)
  %7 = getelementptr inbounds i8, ptr %0, i64 40, !dbg !2367
  %8 = load i64, ptr %7, align 8, !dbg !2367, !tbaa !2368
    #dbg_value(ptr undef, !2357, !DIExpression(), !2359)
  %9 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !2369
  %10 = load i64, ptr %9, align 8, !dbg !2369, !tbaa !1616
  %11 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !2370
  %12 = load i64, ptr %11, align 8, !dbg !2370, !tbaa !1640
  %13 = tail call { i8, i64 } @_ZNKSt8__detail20_Prime_rehash_policy14_M_need_rehashEmmm(ptr noundef nonnull align 8 dereferenceable(16) %6, i64 noundef %10, i64 noundef %12, i64 noundef %4), !dbg !2371
  %14 = extractvalue { i8, i64 } %13, 0, !dbg !2371
    #dbg_value(i8 %14, !2358, !DIExpression(DW_OP_LLVM_fragment, 0, 8), !2359)
    #dbg_value(i64 poison, !2358, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2359)
  %15 = trunc i8 %14 to i1, !dbg !2372
  br i1 %15, label %16, label %32, !dbg !2374

16:                                               ; preds = %5
  %17 = extractvalue { i8, i64 } %13, 1, !dbg !2371
    #dbg_value(i64 %17, !2358, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2359)
    #dbg_value(ptr %0, !2375, !DIExpression(), !2380)
    #dbg_value(i64 %17, !2378, !DIExpression(), !2380)
    #dbg_value(ptr undef, !2379, !DIExpression(), !2380)
  invoke void @_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE13_M_rehash_auxEmSt17integral_constantIbLb1EE(ptr noundef nonnull align 8 dereferenceable(56) %0, i64 noundef %17)
          to label %29 unwind label %18, !dbg !2383

18:                                               ; preds = %16
  %19 = landingpad { ptr, i32 }
          catch ptr null, !dbg !2385
  %20 = extractvalue { ptr, i32 } %19, 0, !dbg !2385
  %21 = tail call ptr @__cxa_begin_catch(ptr %20) #10, !dbg !2386
    #dbg_value(ptr %0, !2387, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value), !2391)
    #dbg_value(i64 %8, !2390, !DIExpression(), !2391)
  store i64 %8, ptr %7, align 8, !dbg !2394, !tbaa !2368
  invoke void @__cxa_rethrow() #13
          to label %28 unwind label %22, !dbg !2395

22:                                               ; preds = %18
  %23 = landingpad { ptr, i32 }
          cleanup, !dbg !2396
  invoke void @__cxa_end_catch()
          to label %24 unwind label %25, !dbg !2397

24:                                               ; preds = %22
  resume { ptr, i32 } %23, !dbg !2397

25:                                               ; preds = %22
  %26 = landingpad { ptr, i32 }
          catch ptr null, !dbg !2397
  %27 = extractvalue { ptr, i32 } %26, 0, !dbg !2397
  tail call void @__clang_call_terminate(ptr %27) #14, !dbg !2397
  unreachable, !dbg !2397

28:                                               ; preds = %18
  unreachable

29:                                               ; preds = %16
    #dbg_value(ptr %0, !1687, !DIExpression(), !2398)
    #dbg_value(i64 %2, !1690, !DIExpression(), !2398)
  %30 = load i64, ptr %9, align 8, !dbg !2400, !tbaa !1616
    #dbg_value(ptr %0, !1695, !DIExpression(), !2401)
    #dbg_value(i64 %2, !1698, !DIExpression(), !2401)
    #dbg_value(i64 %30, !1699, !DIExpression(), !2401)
    #dbg_value(ptr undef, !1702, !DIExpression(), !2403)
    #dbg_value(i64 %2, !1705, !DIExpression(), !2403)
    #dbg_value(i64 %30, !1706, !DIExpression(), !2403)
  %31 = urem i64 %2, %30, !dbg !2405
    #dbg_value(i64 %31, !2353, !DIExpression(), !2359)
  br label %32, !dbg !2406

32:                                               ; preds = %29, %5
  %33 = phi i64 [ %31, %29 ], [ %1, %5 ]
    #dbg_value(i64 %33, !2353, !DIExpression(), !2359)
    #dbg_value(ptr %0, !2407, !DIExpression(), !2412)
    #dbg_value(i64 %33, !2410, !DIExpression(), !2412)
    #dbg_value(ptr %3, !2411, !DIExpression(), !2412)
  %34 = load ptr, ptr %0, align 8, !dbg !2414, !tbaa !1605
  %35 = getelementptr inbounds ptr, ptr %34, i64 %33, !dbg !2414
  %36 = load ptr, ptr %35, align 8, !dbg !2414, !tbaa !1732
  %37 = icmp eq ptr %36, null, !dbg !2414
  br i1 %37, label %41, label %38, !dbg !2416

38:                                               ; preds = %32
  %39 = load ptr, ptr %36, align 8, !dbg !2417, !tbaa !1737
  store ptr %39, ptr %3, align 8, !dbg !2419, !tbaa !1737
  %40 = load ptr, ptr %35, align 8, !dbg !2420, !tbaa !1732
  store ptr %3, ptr %40, align 8, !dbg !2421, !tbaa !1737
  br label %57, !dbg !2422

41:                                               ; preds = %32
  %42 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !2423
  %43 = load ptr, ptr %42, align 8, !dbg !2425, !tbaa !2043
  store ptr %43, ptr %3, align 8, !dbg !2426, !tbaa !1737
  store ptr %3, ptr %42, align 8, !dbg !2427, !tbaa !2043
  %44 = load ptr, ptr %3, align 8, !dbg !2428, !tbaa !1737
  %45 = icmp eq ptr %44, null, !dbg !2430
  br i1 %45, label %54, label %46, !dbg !2431

46:                                               ; preds = %41
  %47 = getelementptr inbounds i8, ptr %44, i64 8, !dbg !2432
    #dbg_value(ptr %0, !1779, !DIExpression(), !2433)
    #dbg_value(ptr %47, !1782, !DIExpression(), !2433)
  %48 = load i64, ptr %9, align 8, !dbg !2435, !tbaa !1616
    #dbg_value(ptr %0, !1785, !DIExpression(), !2436)
    #dbg_value(ptr %47, !1788, !DIExpression(), !2436)
    #dbg_value(i64 %48, !1789, !DIExpression(), !2436)
    #dbg_value(ptr %0, !1669, !DIExpression(), !2438)
    #dbg_value(ptr %47, !1672, !DIExpression(), !2438)
  %49 = load i32, ptr %47, align 4, !dbg !2440, !tbaa !1677
    #dbg_value(ptr %0, !1679, !DIExpression(), !2441)
    #dbg_value(i32 %49, !1682, !DIExpression(), !2441)
  %50 = sext i32 %49 to i64, !dbg !2443
    #dbg_value(ptr undef, !1702, !DIExpression(), !2444)
    #dbg_value(i64 %50, !1705, !DIExpression(), !2444)
    #dbg_value(i64 %48, !1706, !DIExpression(), !2444)
  %51 = urem i64 %50, %48, !dbg !2446
  %52 = getelementptr inbounds ptr, ptr %34, i64 %51, !dbg !2447
  store ptr %3, ptr %52, align 8, !dbg !2448, !tbaa !1732
  %53 = load ptr, ptr %0, align 8, !dbg !2449, !tbaa !1605
  br label %54, !dbg !2447

54:                                               ; preds = %46, %41
  %55 = phi ptr [ %53, %46 ], [ %34, %41 ], !dbg !2449
  %56 = getelementptr inbounds ptr, ptr %55, i64 %33, !dbg !2449
  store ptr %42, ptr %56, align 8, !dbg !2450, !tbaa !1732
  br label %57

57:                                               ; preds = %38, %54
  %58 = load i64, ptr %11, align 8, !dbg !2451, !tbaa !1640
  %59 = add i64 %58, 1, !dbg !2451
  store i64 %59, ptr %11, align 8, !dbg !2451, !tbaa !1640
  ret ptr %3, !dbg !2452
}

declare void @__cxa_rethrow() local_unnamed_addr

declare void @__cxa_end_catch() local_unnamed_addr

; Function Attrs: noreturn
declare !dbg !2453 void @_ZSt28__throw_bad_array_new_lengthv() local_unnamed_addr #7

; Function Attrs: noreturn
declare !dbg !2457 void @_ZSt17__throw_bad_allocv() local_unnamed_addr #7

; Function Attrs: nobuiltin allocsize(0)
declare noundef nonnull ptr @_Znwm(i64 noundef) local_unnamed_addr #8

declare { i8, i64 } @_ZNKSt8__detail20_Prime_rehash_policy14_M_need_rehashEmmm(ptr noundef nonnull align 8 dereferenceable(16), i64 noundef, i64 noundef, i64 noundef) local_unnamed_addr #9

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local void @_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE13_M_rehash_auxEmSt17integral_constantIbLb1EE(ptr noundef nonnull align 8 dereferenceable(56) %0, i64 noundef %1) local_unnamed_addr #0 comdat align 2 personality ptr @__gxx_personality_v0 !dbg !2458 {
    #dbg_value(ptr %0, !2460, !DIExpression(), !2469)
    #dbg_value(i64 %1, !2461, !DIExpression(), !2469)
    #dbg_value(ptr %0, !2470, !DIExpression(), !2474)
    #dbg_value(i64 %1, !2473, !DIExpression(), !2474)
  %3 = icmp eq i64 %1, 1, !dbg !2476
  br i1 %3, label %4, label %6, !dbg !2478, !prof !2479

4:                                                ; preds = %2
  %5 = getelementptr inbounds i8, ptr %0, i64 48, !dbg !2480
  store ptr null, ptr %5, align 8, !dbg !2482, !tbaa !2483
  br label %15, !dbg !2484

6:                                                ; preds = %2
    #dbg_value(ptr %0, !2485, !DIExpression(), !2492)
    #dbg_value(i64 %1, !2488, !DIExpression(), !2492)
    #dbg_value(ptr undef, !2494, !DIExpression(), !2498)
    #dbg_value(i64 %1, !2497, !DIExpression(), !2498)
    #dbg_value(ptr undef, !2500, !DIExpression(), !2505)
    #dbg_value(i64 %1, !2503, !DIExpression(), !2505)
    #dbg_value(ptr null, !2504, !DIExpression(), !2505)
  %7 = icmp ugt i64 %1, 1152921504606846975, !dbg !2507
  br i1 %7, label %8, label %12, !dbg !2509, !prof !2479

8:                                                ; preds = %6
  %9 = icmp ugt i64 %1, 2305843009213693951, !dbg !2510
  br i1 %9, label %10, label %11, !dbg !2513

10:                                               ; preds = %8
  tail call void @_ZSt28__throw_bad_array_new_lengthv() #13, !dbg !2514
  unreachable, !dbg !2514

11:                                               ; preds = %8
  tail call void @_ZSt17__throw_bad_allocv() #13, !dbg !2515
  unreachable, !dbg !2515

12:                                               ; preds = %6
  %13 = shl nuw nsw i64 %1, 3, !dbg !2516
  %14 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %13) #11, !dbg !2517
    #dbg_value(ptr %14, !2490, !DIExpression(), !2492)
    #dbg_value(ptr %14, !2491, !DIExpression(), !2492)
  tail call void @llvm.memset.p0.i64(ptr nonnull align 8 %14, i8 0, i64 %13, i1 false), !dbg !2518
  br label %15, !dbg !2519

15:                                               ; preds = %4, %12
  %16 = phi ptr [ %5, %4 ], [ %14, %12 ], !dbg !2474
    #dbg_value(ptr %16, !2463, !DIExpression(), !2469)
    #dbg_value(ptr %0, !2026, !DIExpression(), !2520)
  %17 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !2522
  %18 = load ptr, ptr %17, align 8, !dbg !2523, !tbaa !2043
    #dbg_value(ptr %18, !2464, !DIExpression(), !2469)
  store ptr null, ptr %17, align 8, !dbg !2524, !tbaa !2043
    #dbg_value(i64 0, !2465, !DIExpression(), !2469)
    #dbg_value(ptr %18, !2464, !DIExpression(), !2469)
  %19 = icmp eq ptr %18, null, !dbg !2525
  br i1 %19, label %46, label %20, !dbg !2526

20:                                               ; preds = %15, %43
  %21 = phi ptr [ %23, %43 ], [ %18, %15 ]
  %22 = phi i64 [ %44, %43 ], [ 0, %15 ]
    #dbg_value(ptr %21, !2464, !DIExpression(), !2469)
    #dbg_value(i64 %22, !2465, !DIExpression(), !2469)
    #dbg_value(ptr %21, !2059, !DIExpression(), !2527)
  %23 = load ptr, ptr %21, align 8, !dbg !2529, !tbaa !1737
    #dbg_value(ptr %23, !2466, !DIExpression(), !2530)
  %24 = getelementptr inbounds i8, ptr %21, i64 8, !dbg !2531
    #dbg_value(ptr %0, !1785, !DIExpression(), !2532)
    #dbg_value(ptr %24, !1788, !DIExpression(), !2532)
    #dbg_value(i64 %1, !1789, !DIExpression(), !2532)
    #dbg_value(ptr %0, !1669, !DIExpression(), !2534)
    #dbg_value(ptr %24, !1672, !DIExpression(), !2534)
  %25 = load i32, ptr %24, align 4, !dbg !2536, !tbaa !1677
    #dbg_value(ptr %0, !1679, !DIExpression(), !2537)
    #dbg_value(i32 %25, !1682, !DIExpression(), !2537)
  %26 = sext i32 %25 to i64, !dbg !2539
    #dbg_value(ptr undef, !1702, !DIExpression(), !2540)
    #dbg_value(i64 %26, !1705, !DIExpression(), !2540)
    #dbg_value(i64 %1, !1706, !DIExpression(), !2540)
  %27 = urem i64 %26, %1, !dbg !2542
    #dbg_value(i64 %27, !2468, !DIExpression(), !2530)
  %28 = getelementptr inbounds ptr, ptr %16, i64 %27, !dbg !2543
  %29 = load ptr, ptr %28, align 8, !dbg !2543, !tbaa !1732
  %30 = icmp eq ptr %29, null, !dbg !2543
  br i1 %30, label %31, label %37, !dbg !2545

31:                                               ; preds = %20
  %32 = load ptr, ptr %17, align 8, !dbg !2546, !tbaa !2043
  store ptr %32, ptr %21, align 8, !dbg !2548, !tbaa !1737
  store ptr %21, ptr %17, align 8, !dbg !2549, !tbaa !2043
  store ptr %17, ptr %28, align 8, !dbg !2550, !tbaa !1732
  %33 = load ptr, ptr %21, align 8, !dbg !2551, !tbaa !1737
  %34 = icmp eq ptr %33, null, !dbg !2553
  br i1 %34, label %43, label %35, !dbg !2554

35:                                               ; preds = %31
  %36 = getelementptr inbounds ptr, ptr %16, i64 %22, !dbg !2555
  br label %40, !dbg !2555

37:                                               ; preds = %20
  %38 = load ptr, ptr %29, align 8, !dbg !2556, !tbaa !1737
  store ptr %38, ptr %21, align 8, !dbg !2558, !tbaa !1737
  %39 = load ptr, ptr %28, align 8, !dbg !2559, !tbaa !1732
  br label %40

40:                                               ; preds = %37, %35
  %41 = phi ptr [ %36, %35 ], [ %39, %37 ]
  %42 = phi i64 [ %27, %35 ], [ %22, %37 ]
  store ptr %21, ptr %41, align 8, !dbg !2560, !tbaa !1732
  br label %43, !dbg !2525

43:                                               ; preds = %40, %31
  %44 = phi i64 [ %27, %31 ], [ %42, %40 ], !dbg !2469
    #dbg_value(ptr %23, !2464, !DIExpression(), !2469)
    #dbg_value(i64 %44, !2465, !DIExpression(), !2469)
  %45 = icmp eq ptr %23, null, !dbg !2525
  br i1 %45, label %46, label %20, !dbg !2526, !llvm.loop !2561

46:                                               ; preds = %43, %15
    #dbg_value(ptr %0, !2082, !DIExpression(), !2563)
  %47 = load ptr, ptr %0, align 8, !dbg !2565, !tbaa !1605
    #dbg_value(ptr %0, !2088, !DIExpression(), !2566)
    #dbg_value(ptr %47, !2091, !DIExpression(), !2566)
    #dbg_value(i64 poison, !2092, !DIExpression(), !2566)
    #dbg_value(ptr %0, !2095, !DIExpression(), !2568)
    #dbg_value(ptr %47, !2098, !DIExpression(), !2568)
  %48 = getelementptr inbounds i8, ptr %0, i64 48, !dbg !2570
  %49 = icmp eq ptr %48, %47, !dbg !2571
  br i1 %49, label %54, label %50, !dbg !2572

50:                                               ; preds = %46
  %51 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !2573
  %52 = load i64, ptr %51, align 8, !dbg !2573, !tbaa !1616
    #dbg_value(i64 %52, !2092, !DIExpression(), !2566)
    #dbg_value(ptr %0, !2105, !DIExpression(), !2574)
    #dbg_value(ptr %47, !2108, !DIExpression(), !2574)
    #dbg_value(i64 %52, !2109, !DIExpression(), !2574)
    #dbg_value(ptr %47, !2110, !DIExpression(), !2574)
    #dbg_value(ptr undef, !2135, !DIExpression(), !2576)
    #dbg_value(ptr %47, !2163, !DIExpression(), !2576)
    #dbg_value(i64 %52, !2164, !DIExpression(), !2576)
    #dbg_value(ptr undef, !2167, !DIExpression(), !2578)
    #dbg_value(ptr %47, !2170, !DIExpression(), !2578)
    #dbg_value(i64 %52, !2171, !DIExpression(), !2578)
  %53 = shl i64 %52, 3, !dbg !2580
  tail call void @_ZdlPvm(ptr noundef %47, i64 noundef %53) #12, !dbg !2581
  br label %54, !dbg !2582

54:                                               ; preds = %46, %50
  %55 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !2583
  store i64 %1, ptr %55, align 8, !dbg !2584, !tbaa !1616
  store ptr %16, ptr %0, align 8, !dbg !2585, !tbaa !1605
  ret void, !dbg !2586
}

; Function Attrs: noreturn
declare !dbg !2587 void @_ZSt20__throw_out_of_rangePKc(ptr noundef) local_unnamed_addr #7

attributes #0 = { mustprogress uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { inlinehint mustprogress nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { noinline noreturn nounwind uwtable "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #6 = { nobuiltin nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { noreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nobuiltin allocsize(0) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { nounwind }
attributes #11 = { builtin allocsize(0) }
attributes #12 = { builtin nounwind }
attributes #13 = { noreturn }
attributes #14 = { noreturn nounwind }

!llvm.dbg.cu = !{!8}
!llvm.module.flags = !{!1564, !1565, !1566, !1567, !1568, !1569, !1570}
!llvm.ident = !{!1571}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 749, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/hashtable_policy.h", directory: "", checksumkind: CSK_MD5, checksum: "a6fcc0732f7e61f215e9ca88f9c795f6")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 144, elements: !6)
!4 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !5)
!5 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!6 = !{!7}
!7 = !DISubrange(count: 18)
!8 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !9, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !10, globals: !1555, imports: !1559, splitDebugInlining: false, nameTableKind: None)
!9 = !DIFile(filename: "cpp/hashed_maps.cpp", directory: ".", checksumkind: CSK_MD5, checksum: "daabb487aed0cee0e1c8dadd61542607")
!10 = !{!11, !81, !70, !178, !1124, !1126, !203, !148, !74, !949, !1242, !1245, !1246, !86, !82, !773, !799, !35, !180, !183, !186, !189, !318, !645, !648, !651, !656, !17, !427, !453, !450, !1459, !1463, !1133, !1155, !1130, !1516, !1522, !1534, !12, !543, !546}
!11 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!12 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Hash_node<std::pair<const int, double>, false>", scope: !13, file: !2, line: 335, size: 192, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !15, templateParams: !172, identifier: "_ZTSNSt8__detail10_Hash_nodeISt4pairIKidELb0EEE")
!13 = !DINamespace(name: "__detail", scope: !14)
!14 = !DINamespace(name: "std", scope: null)
!15 = !{!16, !28, !173}
!16 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !12, baseType: !17, extraData: i32 0)
!17 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Hash_node_base", scope: !13, file: !2, line: 273, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !18, identifier: "_ZTSNSt8__detail15_Hash_node_baseE")
!18 = !{!19, !21, !25}
!19 = !DIDerivedType(tag: DW_TAG_member, name: "_M_nxt", scope: !17, file: !2, line: 275, baseType: !20, size: 64)
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!21 = !DISubprogram(name: "_Hash_node_base", scope: !17, file: !2, line: 277, type: !22, scopeLine: 277, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!22 = !DISubroutineType(types: !23)
!23 = !{null, !24}
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!25 = !DISubprogram(name: "_Hash_node_base", scope: !17, file: !2, line: 279, type: !26, scopeLine: 279, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!26 = !DISubroutineType(types: !27)
!27 = !{null, !24, !20}
!28 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !12, baseType: !29, offset: 64, extraData: i32 0)
!29 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Hash_node_value<std::pair<const int, double>, false>", scope: !13, file: !2, line: 326, size: 128, flags: DIFlagTypePassByValue, elements: !30, templateParams: !172, identifier: "_ZTSNSt8__detail16_Hash_node_valueISt4pairIKidELb0EEE")
!30 = !{!31, !168}
!31 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !29, baseType: !32, extraData: i32 0)
!32 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Hash_node_value_base<std::pair<const int, double> >", scope: !13, file: !2, line: 288, size: 128, flags: DIFlagTypePassByValue, elements: !33, templateParams: !166, identifier: "_ZTSNSt8__detail21_Hash_node_value_baseISt4pairIKidEEE")
!33 = !{!34, !151, !155, !160, !163}
!34 = !DIDerivedType(tag: DW_TAG_member, name: "_M_storage", scope: !32, file: !2, line: 292, baseType: !35, size: 128)
!35 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__aligned_buffer<std::pair<const int, double> >", scope: !37, file: !36, line: 90, size: 128, flags: DIFlagTypePassByValue, elements: !38, templateParams: !149, identifier: "_ZTSN9__gnu_cxx16__aligned_bufferISt4pairIKidEEE")
!36 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/ext/aligned_buffer.h", directory: "")
!37 = !DINamespace(name: "__gnu_cxx", scope: null)
!38 = !{!39, !47, !57, !61, !67, !71, !78, !145}
!39 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !35, baseType: !40, extraData: i32 0)
!40 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "aligned_storage<16UL, 8UL>", scope: !14, file: !41, line: 2113, size: 8, flags: DIFlagTypePassByValue, elements: !42, templateParams: !43, identifier: "_ZTSSt15aligned_storageILm16ELm8EE")
!41 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/type_traits", directory: "")
!42 = !{}
!43 = !{!44, !46}
!44 = !DITemplateValueParameter(name: "_Len", type: !45, value: i64 16)
!45 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!46 = !DITemplateValueParameter(name: "_Align", type: !45, value: i64 8)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "_M_storage", scope: !35, file: !36, line: 94, baseType: !48, size: 128)
!48 = distinct !DICompositeType(tag: DW_TAG_union_type, name: "type", scope: !40, file: !41, line: 2115, size: 128, flags: DIFlagTypePassByValue, elements: !49, identifier: "_ZTSNSt15aligned_storageILm16ELm8EE4typeE")
!49 = !{!50, !55}
!50 = !DIDerivedType(tag: DW_TAG_member, name: "__data", scope: !48, file: !41, line: 2117, baseType: !51, size: 128)
!51 = !DICompositeType(tag: DW_TAG_array_type, baseType: !52, size: 128, elements: !53)
!52 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!53 = !{!54}
!54 = !DISubrange(count: 16)
!55 = !DIDerivedType(tag: DW_TAG_member, name: "__align", scope: !48, file: !41, line: 2118, baseType: !56, size: 64, align: 64)
!56 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !48, file: !41, line: 2118, size: 64, align: 64, flags: DIFlagTypePassByValue, elements: !42, identifier: "_ZTSNSt15aligned_storageILm16ELm8EE4typeUt_E")
!57 = !DISubprogram(name: "__aligned_buffer", scope: !35, file: !36, line: 96, type: !58, scopeLine: 96, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!58 = !DISubroutineType(types: !59)
!59 = !{null, !60}
!60 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !35, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!61 = !DISubprogram(name: "__aligned_buffer", scope: !35, file: !36, line: 99, type: !62, scopeLine: 99, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!62 = !DISubroutineType(types: !63)
!63 = !{null, !60, !64}
!64 = !DIDerivedType(tag: DW_TAG_typedef, name: "nullptr_t", scope: !14, file: !65, line: 302, baseType: !66)
!65 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/x86_64-linux-gnu/c++/12/bits/c++config.h", directory: "", checksumkind: CSK_MD5, checksum: "abdf1e7c43540a32b508ae209704da66")
!66 = !DIBasicType(tag: DW_TAG_unspecified_type, name: "decltype(nullptr)")
!67 = !DISubprogram(name: "_M_addr", linkageName: "_ZN9__gnu_cxx16__aligned_bufferISt4pairIKidEE7_M_addrEv", scope: !35, file: !36, line: 102, type: !68, scopeLine: 102, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!68 = !DISubroutineType(types: !69)
!69 = !{!70, !60}
!70 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!71 = !DISubprogram(name: "_M_addr", linkageName: "_ZNK9__gnu_cxx16__aligned_bufferISt4pairIKidEE7_M_addrEv", scope: !35, file: !36, line: 108, type: !72, scopeLine: 108, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!72 = !DISubroutineType(types: !73)
!73 = !{!74, !76}
!74 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !75, size: 64)
!75 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!76 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !77, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!77 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !35)
!78 = !DISubprogram(name: "_M_ptr", linkageName: "_ZN9__gnu_cxx16__aligned_bufferISt4pairIKidEE6_M_ptrEv", scope: !35, file: !36, line: 114, type: !79, scopeLine: 114, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!79 = !DISubroutineType(types: !80)
!80 = !{!81, !60}
!81 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !82, size: 64)
!82 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "pair<const int, double>", scope: !14, file: !83, line: 185, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !84, templateParams: !142, identifier: "_ZTSSt4pairIKidE")
!83 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_pair.h", directory: "", checksumkind: CSK_MD5, checksum: "f2351ea411e0407b28929ea2397f6e3f")
!84 = !{!85, !108, !109, !110, !116, !120, !124, !136}
!85 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !82, baseType: !86, extraData: i32 0)
!86 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__pair_base<const int, double>", scope: !14, file: !83, line: 163, size: 8, flags: DIFlagTypePassByValue, elements: !87, templateParams: !102, identifier: "_ZTSSt11__pair_baseIKidE")
!87 = !{!88, !92, !93, !98}
!88 = !DISubprogram(name: "__pair_base", scope: !86, file: !83, line: 167, type: !89, scopeLine: 167, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!89 = !DISubroutineType(types: !90)
!90 = !{null, !91}
!91 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !86, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!92 = !DISubprogram(name: "~__pair_base", scope: !86, file: !83, line: 168, type: !89, scopeLine: 168, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!93 = !DISubprogram(name: "__pair_base", scope: !86, file: !83, line: 169, type: !94, scopeLine: 169, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!94 = !DISubroutineType(types: !95)
!95 = !{null, !91, !96}
!96 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !97, size: 64)
!97 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !86)
!98 = !DISubprogram(name: "operator=", linkageName: "_ZNSt11__pair_baseIKidEaSERKS1_", scope: !86, file: !83, line: 170, type: !99, scopeLine: 170, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!99 = !DISubroutineType(types: !100)
!100 = !{!101, !91, !96}
!101 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !86, size: 64)
!102 = !{!103, !106}
!103 = !DITemplateTypeParameter(name: "_U1", type: !104)
!104 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !105)
!105 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!106 = !DITemplateTypeParameter(name: "_U2", type: !107)
!107 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!108 = !DIDerivedType(tag: DW_TAG_member, name: "first", scope: !82, file: !83, line: 191, baseType: !104, size: 32)
!109 = !DIDerivedType(tag: DW_TAG_member, name: "second", scope: !82, file: !83, line: 192, baseType: !107, size: 64, offset: 64)
!110 = !DISubprogram(name: "pair", scope: !82, file: !83, line: 195, type: !111, scopeLine: 195, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!111 = !DISubroutineType(types: !112)
!112 = !{null, !113, !114}
!113 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !82, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!114 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !115, size: 64)
!115 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !82)
!116 = !DISubprogram(name: "pair", scope: !82, file: !83, line: 196, type: !117, scopeLine: 196, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!117 = !DISubroutineType(types: !118)
!118 = !{null, !113, !119}
!119 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !82, size: 64)
!120 = !DISubprogram(name: "swap", linkageName: "_ZNSt4pairIKidE4swapERS1_", scope: !82, file: !83, line: 204, type: !121, scopeLine: 204, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!121 = !DISubroutineType(types: !122)
!122 = !{null, !113, !123}
!123 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !82, size: 64)
!124 = !DISubprogram(name: "operator=", linkageName: "_ZNSt4pairIKidEaSERKSt10__nonesuch", scope: !82, file: !83, line: 568, type: !125, scopeLine: 568, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!125 = !DISubroutineType(types: !126)
!126 = !{!123, !113, !127}
!127 = !DIDerivedType(tag: DW_TAG_typedef, name: "__conditional_t<__and_<is_copy_assignable<const int>, is_copy_assignable<double> >::value, const pair<const int, double> &, const __nonesuch &>", scope: !14, file: !41, line: 119, baseType: !128)
!128 = !DIDerivedType(tag: DW_TAG_typedef, name: "template type<const std::pair<const int, double> &, const std::__nonesuch &>", scope: !129, file: !41, line: 114, baseType: !133)
!129 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__conditional<false>", scope: !14, file: !41, line: 111, size: 8, flags: DIFlagTypePassByValue, elements: !42, templateParams: !130, identifier: "_ZTSSt13__conditionalILb0EE")
!130 = !{!131}
!131 = !DITemplateValueParameter(type: !132, value: i1 false)
!132 = !DIBasicType(name: "bool", size: 8, encoding: DW_ATE_boolean)
!133 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !134, size: 64)
!134 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !135)
!135 = !DICompositeType(tag: DW_TAG_structure_type, name: "__nonesuch", scope: !14, file: !41, line: 3009, size: 8, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt10__nonesuch")
!136 = !DISubprogram(name: "operator=", linkageName: "_ZNSt4pairIKidEaSEOSt10__nonesuch", scope: !82, file: !83, line: 578, type: !137, scopeLine: 578, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!137 = !DISubroutineType(types: !138)
!138 = !{!123, !113, !139}
!139 = !DIDerivedType(tag: DW_TAG_typedef, name: "__conditional_t<__and_<is_move_assignable<const int>, is_move_assignable<double> >::value, pair<const int, double> &&, __nonesuch &&>", scope: !14, file: !41, line: 119, baseType: !140)
!140 = !DIDerivedType(tag: DW_TAG_typedef, name: "template type<std::pair<const int, double> &&, std::__nonesuch &&>", scope: !129, file: !41, line: 114, baseType: !141)
!141 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !135, size: 64)
!142 = !{!143, !144}
!143 = !DITemplateTypeParameter(name: "_T1", type: !104)
!144 = !DITemplateTypeParameter(name: "_T2", type: !107)
!145 = !DISubprogram(name: "_M_ptr", linkageName: "_ZNK9__gnu_cxx16__aligned_bufferISt4pairIKidEE6_M_ptrEv", scope: !35, file: !36, line: 118, type: !146, scopeLine: 118, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!146 = !DISubroutineType(types: !147)
!147 = !{!148, !76}
!148 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !115, size: 64)
!149 = !{!150}
!150 = !DITemplateTypeParameter(name: "_Tp", type: !82)
!151 = !DISubprogram(name: "_M_valptr", linkageName: "_ZNSt8__detail21_Hash_node_value_baseISt4pairIKidEE9_M_valptrEv", scope: !32, file: !2, line: 295, type: !152, scopeLine: 295, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!152 = !DISubroutineType(types: !153)
!153 = !{!81, !154}
!154 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!155 = !DISubprogram(name: "_M_valptr", linkageName: "_ZNKSt8__detail21_Hash_node_value_baseISt4pairIKidEE9_M_valptrEv", scope: !32, file: !2, line: 299, type: !156, scopeLine: 299, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!156 = !DISubroutineType(types: !157)
!157 = !{!148, !158}
!158 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !159, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!159 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !32)
!160 = !DISubprogram(name: "_M_v", linkageName: "_ZNSt8__detail21_Hash_node_value_baseISt4pairIKidEE4_M_vEv", scope: !32, file: !2, line: 303, type: !161, scopeLine: 303, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!161 = !DISubroutineType(types: !162)
!162 = !{!123, !154}
!163 = !DISubprogram(name: "_M_v", linkageName: "_ZNKSt8__detail21_Hash_node_value_baseISt4pairIKidEE4_M_vEv", scope: !32, file: !2, line: 307, type: !164, scopeLine: 307, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!164 = !DISubroutineType(types: !165)
!165 = !{!114, !158}
!166 = !{!167}
!167 = !DITemplateTypeParameter(name: "_Value", type: !82)
!168 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !29, baseType: !169, extraData: i32 0)
!169 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Hash_node_code_cache<false>", scope: !13, file: !2, line: 315, size: 8, flags: DIFlagTypePassByValue, elements: !42, templateParams: !170, identifier: "_ZTSNSt8__detail21_Hash_node_code_cacheILb0EEE")
!170 = !{!171}
!171 = !DITemplateValueParameter(name: "_Cache_hash_code", type: !132, value: i1 false)
!172 = !{!167, !171}
!173 = !DISubprogram(name: "_M_next", linkageName: "_ZNKSt8__detail10_Hash_nodeISt4pairIKidELb0EE7_M_nextEv", scope: !12, file: !2, line: 340, type: !174, scopeLine: 340, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!174 = !DISubroutineType(types: !175)
!175 = !{!11, !176}
!176 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !177, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!177 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !12)
!178 = !DIDerivedType(tag: DW_TAG_typedef, name: "__node_ptr", scope: !180, file: !179, line: 220, baseType: !751)
!179 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/hashtable.h", directory: "")
!180 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "_Hashtable<int, std::pair<const int, double>, std::allocator<std::pair<const int, double> >, std::__detail::_Select1st, std::equal_to<int>, std::hash<int>, std::__detail::_Mod_range_hashing, std::__detail::_Default_ranged_hash, std::__detail::_Prime_rehash_policy, std::__detail::_Hashtable_traits<false, false, true> >", scope: !14, file: !179, line: 182, size: 448, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !181, templateParams: !599, identifier: "_ZTSSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE")
!181 = !{!182, !397, !515, !602, !633, !644, !771, !808, !810, !813, !816, !817, !818, !821, !825, !828, !833, !836, !839, !844, !847, !850, !851, !854, !857, !862, !878, !879, !885, !903, !906, !907, !911, !914, !920, !923, !926, !929, !932, !936, !939, !942, !943, !946, !951, !956, !957, !958, !959, !960, !963, !964, !967, !968, !971, !972, !973, !976, !982, !987, !988, !993, !994, !995, !996, !999, !1003, !1006, !1009, !1012, !1013, !1017, !1021, !1027, !1031, !1034, !1037, !1040, !1043, !1046, !1049, !1053, !1056, !1059, !1062, !1066, !1069, !1072, !1075, !1078, !1081, !1084, !1087, !1088, !1091, !1100, !1103, !1106, !1109, !1112, !1115, !1118}
!182 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !180, baseType: !183, flags: DIFlagPublic, extraData: i32 0)
!183 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Hashtable_base<int, std::pair<const int, double>, std::__detail::_Select1st, std::equal_to<int>, std::hash<int>, std::__detail::_Mod_range_hashing, std::__detail::_Default_ranged_hash, std::__detail::_Hashtable_traits<false, false, true> >", scope: !13, file: !2, line: 1631, size: 8, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !184, templateParams: !390, identifier: "_ZTSNSt8__detail15_Hashtable_baseIiSt4pairIKidENS_10_Select1stESt8equal_toIiESt4hashIiENS_18_Mod_range_hashingENS_20_Default_ranged_hashENS_17_Hashtable_traitsILb0ELb0ELb1EEEEE")
!184 = !{!185, !317, !352, !356, !359, !362, !365, !369, !372, !377, !380, !383, !387}
!185 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !183, baseType: !186, extraData: i32 0)
!186 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Hash_code_base<int, std::pair<const int, double>, std::__detail::_Select1st, std::hash<int>, std::__detail::_Mod_range_hashing, std::__detail::_Default_ranged_hash, false>", scope: !13, file: !2, line: 1239, size: 8, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !187, templateParams: !298, identifier: "_ZTSNSt8__detail15_Hash_code_baseIiSt4pairIKidENS_10_Select1stESt4hashIiENS_18_Mod_range_hashingENS_20_Default_ranged_hashELb0EEE")
!187 = !{!188, !226, !232, !236, !239, !244, !250, !255, !258, !262, !265, !268, !272, !277, !286, !291, !295}
!188 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !186, baseType: !189, flags: DIFlagPrivate, extraData: i32 0)
!189 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Hashtable_ebo_helper<1, std::hash<int>, true>", scope: !13, file: !2, line: 1175, size: 8, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !190, templateParams: !222, identifier: "_ZTSNSt8__detail21_Hashtable_ebo_helperILi1ESt4hashIiELb1EEE")
!190 = !{!191, !208, !212, !218}
!191 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !189, baseType: !192, flags: DIFlagPrivate, extraData: i32 0)
!192 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "hash<int>", scope: !14, file: !193, line: 154, size: 8, flags: DIFlagTypePassByValue, elements: !194, templateParams: !206, identifier: "_ZTSSt4hashIiE")
!193 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/functional_hash.h", directory: "")
!194 = !{!195, !200}
!195 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !192, baseType: !196, extraData: i32 0)
!196 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__hash_base<unsigned long, int>", scope: !14, file: !193, line: 51, size: 8, flags: DIFlagTypePassByValue, elements: !42, templateParams: !197, identifier: "_ZTSSt11__hash_baseImiE")
!197 = !{!198, !199}
!198 = !DITemplateTypeParameter(name: "_Result", type: !45)
!199 = !DITemplateTypeParameter(name: "_Arg", type: !105)
!200 = !DISubprogram(name: "operator()", linkageName: "_ZNKSt4hashIiEclEi", scope: !192, file: !193, line: 154, type: !201, scopeLine: 154, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!201 = !DISubroutineType(types: !202)
!202 = !{!203, !204, !105}
!203 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", scope: !14, file: !65, line: 298, baseType: !45)
!204 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !205, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!205 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !192)
!206 = !{!207}
!207 = !DITemplateTypeParameter(name: "_Tp", type: !105)
!208 = !DISubprogram(name: "_Hashtable_ebo_helper", scope: !189, file: !2, line: 1178, type: !209, scopeLine: 1178, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!209 = !DISubroutineType(types: !210)
!210 = !{null, !211}
!211 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !189, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!212 = !DISubprogram(name: "_M_cget", linkageName: "_ZNKSt8__detail21_Hashtable_ebo_helperILi1ESt4hashIiELb1EE7_M_cgetEv", scope: !189, file: !2, line: 1185, type: !213, scopeLine: 1185, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!213 = !DISubroutineType(types: !214)
!214 = !{!215, !216}
!215 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !205, size: 64)
!216 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !217, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!217 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !189)
!218 = !DISubprogram(name: "_M_get", linkageName: "_ZNSt8__detail21_Hashtable_ebo_helperILi1ESt4hashIiELb1EE6_M_getEv", scope: !189, file: !2, line: 1186, type: !219, scopeLine: 1186, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!219 = !DISubroutineType(types: !220)
!220 = !{!221, !211}
!221 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !192, size: 64)
!222 = !{!223, !224, !225}
!223 = !DITemplateValueParameter(name: "_Nm", type: !105, value: i32 1)
!224 = !DITemplateTypeParameter(name: "_Tp", type: !192)
!225 = !DITemplateValueParameter(name: "__use_ebo", type: !132, defaulted: true, value: i1 true)
!226 = !DISubprogram(name: "hash_function", linkageName: "_ZNKSt8__detail15_Hash_code_baseIiSt4pairIKidENS_10_Select1stESt4hashIiENS_18_Mod_range_hashingENS_20_Default_ranged_hashELb0EE13hash_functionEv", scope: !186, file: !2, line: 1253, type: !227, scopeLine: 1253, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!227 = !DISubroutineType(types: !228)
!228 = !{!229, !230}
!229 = !DIDerivedType(tag: DW_TAG_typedef, name: "hasher", scope: !186, file: !2, line: 1250, baseType: !192)
!230 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !231, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!231 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !186)
!232 = !DISubprogram(name: "_Hash_code_base", scope: !186, file: !2, line: 1261, type: !233, scopeLine: 1261, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!233 = !DISubroutineType(types: !234)
!234 = !{null, !235}
!235 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !186, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!236 = !DISubprogram(name: "_Hash_code_base", scope: !186, file: !2, line: 1263, type: !237, scopeLine: 1263, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!237 = !DISubroutineType(types: !238)
!238 = !{null, !235, !215}
!239 = !DISubprogram(name: "_M_hash_code", linkageName: "_ZNKSt8__detail15_Hash_code_baseIiSt4pairIKidENS_10_Select1stESt4hashIiENS_18_Mod_range_hashingENS_20_Default_ranged_hashELb0EE12_M_hash_codeERS2_", scope: !186, file: !2, line: 1266, type: !240, scopeLine: 1266, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!240 = !DISubroutineType(types: !241)
!241 = !{!242, !230, !243}
!242 = !DIDerivedType(tag: DW_TAG_typedef, name: "__hash_code", scope: !186, file: !2, line: 1257, baseType: !203, flags: DIFlagProtected)
!243 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !104, size: 64)
!244 = !DISubprogram(name: "_M_hash_code", linkageName: "_ZNKSt8__detail15_Hash_code_baseIiSt4pairIKidENS_10_Select1stESt4hashIiENS_18_Mod_range_hashingENS_20_Default_ranged_hashELb0EE12_M_hash_codeERKS6_RKNS_16_Hash_node_valueIS3_Lb1EEE", scope: !186, file: !2, line: 1283, type: !245, scopeLine: 1283, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!245 = !DISubroutineType(types: !246)
!246 = !{!242, !230, !215, !247}
!247 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !248, size: 64)
!248 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !249)
!249 = !DICompositeType(tag: DW_TAG_structure_type, name: "_Hash_node_value<std::pair<const int, double>, true>", scope: !13, file: !2, line: 326, size: 192, flags: DIFlagFwdDecl, identifier: "_ZTSNSt8__detail16_Hash_node_valueISt4pairIKidELb1EEE")
!250 = !DISubprogram(name: "_M_hash_code", linkageName: "_ZNKSt8__detail15_Hash_code_baseIiSt4pairIKidENS_10_Select1stESt4hashIiENS_18_Mod_range_hashingENS_20_Default_ranged_hashELb0EE12_M_hash_codeERKNS_16_Hash_node_valueIS3_Lb0EEE", scope: !186, file: !2, line: 1296, type: !251, scopeLine: 1296, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!251 = !DISubroutineType(types: !252)
!252 = !{!242, !230, !253}
!253 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !254, size: 64)
!254 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !29)
!255 = !DISubprogram(name: "_M_hash_code", linkageName: "_ZNKSt8__detail15_Hash_code_baseIiSt4pairIKidENS_10_Select1stESt4hashIiENS_18_Mod_range_hashingENS_20_Default_ranged_hashELb0EE12_M_hash_codeERKNS_16_Hash_node_valueIS3_Lb1EEE", scope: !186, file: !2, line: 1300, type: !256, scopeLine: 1300, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!256 = !DISubroutineType(types: !257)
!257 = !{!242, !230, !247}
!258 = !DISubprogram(name: "_M_bucket_index", linkageName: "_ZNKSt8__detail15_Hash_code_baseIiSt4pairIKidENS_10_Select1stESt4hashIiENS_18_Mod_range_hashingENS_20_Default_ranged_hashELb0EE15_M_bucket_indexEmm", scope: !186, file: !2, line: 1304, type: !259, scopeLine: 1304, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!259 = !DISubroutineType(types: !260)
!260 = !{!203, !230, !261, !203}
!261 = !DIDerivedType(tag: DW_TAG_typedef, name: "__hash_code", file: !2, line: 1257, baseType: !203, flags: DIFlagProtected)
!262 = !DISubprogram(name: "_M_bucket_index", linkageName: "_ZNKSt8__detail15_Hash_code_baseIiSt4pairIKidENS_10_Select1stESt4hashIiENS_18_Mod_range_hashingENS_20_Default_ranged_hashELb0EE15_M_bucket_indexERKNS_16_Hash_node_valueIS3_Lb0EEEm", scope: !186, file: !2, line: 1308, type: !263, scopeLine: 1308, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!263 = !DISubroutineType(types: !264)
!264 = !{!203, !230, !253, !203}
!265 = !DISubprogram(name: "_M_bucket_index", linkageName: "_ZNKSt8__detail15_Hash_code_baseIiSt4pairIKidENS_10_Select1stESt4hashIiENS_18_Mod_range_hashingENS_20_Default_ranged_hashELb0EE15_M_bucket_indexERKNS_16_Hash_node_valueIS3_Lb1EEEm", scope: !186, file: !2, line: 1319, type: !266, scopeLine: 1319, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!266 = !DISubroutineType(types: !267)
!267 = !{!203, !230, !247, !203}
!268 = !DISubprogram(name: "_M_store_code", linkageName: "_ZNKSt8__detail15_Hash_code_baseIiSt4pairIKidENS_10_Select1stESt4hashIiENS_18_Mod_range_hashingENS_20_Default_ranged_hashELb0EE13_M_store_codeERNS_21_Hash_node_code_cacheILb0EEEm", scope: !186, file: !2, line: 1326, type: !269, scopeLine: 1326, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!269 = !DISubroutineType(types: !270)
!270 = !{null, !230, !271, !261}
!271 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !169, size: 64)
!272 = !DISubprogram(name: "_M_copy_code", linkageName: "_ZNKSt8__detail15_Hash_code_baseIiSt4pairIKidENS_10_Select1stESt4hashIiENS_18_Mod_range_hashingENS_20_Default_ranged_hashELb0EE12_M_copy_codeERNS_21_Hash_node_code_cacheILb0EEERKSB_", scope: !186, file: !2, line: 1330, type: !273, scopeLine: 1330, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!273 = !DISubroutineType(types: !274)
!274 = !{null, !230, !271, !275}
!275 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !276, size: 64)
!276 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !169)
!277 = !DISubprogram(name: "_M_store_code", linkageName: "_ZNKSt8__detail15_Hash_code_baseIiSt4pairIKidENS_10_Select1stESt4hashIiENS_18_Mod_range_hashingENS_20_Default_ranged_hashELb0EE13_M_store_codeERNS_21_Hash_node_code_cacheILb1EEEm", scope: !186, file: !2, line: 1335, type: !278, scopeLine: 1335, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!278 = !DISubroutineType(types: !279)
!279 = !{null, !230, !280, !261}
!280 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !281, size: 64)
!281 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Hash_node_code_cache<true>", scope: !13, file: !2, line: 322, size: 64, flags: DIFlagTypePassByValue, elements: !282, templateParams: !284, identifier: "_ZTSNSt8__detail21_Hash_node_code_cacheILb1EEE")
!282 = !{!283}
!283 = !DIDerivedType(tag: DW_TAG_member, name: "_M_hash_code", scope: !281, file: !2, line: 323, baseType: !203, size: 64)
!284 = !{!285}
!285 = !DITemplateValueParameter(name: "_Cache_hash_code", type: !132, value: i1 true)
!286 = !DISubprogram(name: "_M_copy_code", linkageName: "_ZNKSt8__detail15_Hash_code_baseIiSt4pairIKidENS_10_Select1stESt4hashIiENS_18_Mod_range_hashingENS_20_Default_ranged_hashELb0EE12_M_copy_codeERNS_21_Hash_node_code_cacheILb1EEERKSB_", scope: !186, file: !2, line: 1339, type: !287, scopeLine: 1339, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!287 = !DISubroutineType(types: !288)
!288 = !{null, !230, !280, !289}
!289 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !290, size: 64)
!290 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !281)
!291 = !DISubprogram(name: "_M_swap", linkageName: "_ZNSt8__detail15_Hash_code_baseIiSt4pairIKidENS_10_Select1stESt4hashIiENS_18_Mod_range_hashingENS_20_Default_ranged_hashELb0EE7_M_swapERS9_", scope: !186, file: !2, line: 1344, type: !292, scopeLine: 1344, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!292 = !DISubroutineType(types: !293)
!293 = !{null, !235, !294}
!294 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !186, size: 64)
!295 = !DISubprogram(name: "_M_hash", linkageName: "_ZNKSt8__detail15_Hash_code_baseIiSt4pairIKidENS_10_Select1stESt4hashIiENS_18_Mod_range_hashingENS_20_Default_ranged_hashELb0EE7_M_hashEv", scope: !186, file: !2, line: 1348, type: !296, scopeLine: 1348, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!296 = !DISubroutineType(types: !297)
!297 = !{!215, !230}
!298 = !{!299, !167, !300, !302, !303, !314, !316}
!299 = !DITemplateTypeParameter(name: "_Key", type: !105)
!300 = !DITemplateTypeParameter(name: "_ExtractKey", type: !301)
!301 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Select1st", scope: !13, file: !2, line: 91, size: 8, flags: DIFlagTypePassByValue, elements: !42, identifier: "_ZTSNSt8__detail10_Select1stE")
!302 = !DITemplateTypeParameter(name: "_Hash", type: !192)
!303 = !DITemplateTypeParameter(name: "_RangeHash", type: !304)
!304 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Mod_range_hashing", scope: !13, file: !2, line: 479, size: 8, flags: DIFlagTypePassByValue, elements: !305, identifier: "_ZTSNSt8__detail18_Mod_range_hashingE")
!305 = !{!306}
!306 = !DISubprogram(name: "operator()", linkageName: "_ZNKSt8__detail18_Mod_range_hashingclEmm", scope: !304, file: !2, line: 486, type: !307, scopeLine: 486, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!307 = !DISubroutineType(types: !308)
!308 = !{!309, !310, !312, !313}
!309 = !DIDerivedType(tag: DW_TAG_typedef, name: "result_type", scope: !304, file: !2, line: 483, baseType: !203)
!310 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !311, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!311 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !304)
!312 = !DIDerivedType(tag: DW_TAG_typedef, name: "first_argument_type", scope: !304, file: !2, line: 481, baseType: !203)
!313 = !DIDerivedType(tag: DW_TAG_typedef, name: "second_argument_type", scope: !304, file: !2, line: 482, baseType: !203)
!314 = !DITemplateTypeParameter(name: "_Unused", type: !315)
!315 = !DICompositeType(tag: DW_TAG_structure_type, name: "_Default_ranged_hash", scope: !13, file: !2, line: 496, size: 8, flags: DIFlagFwdDecl, identifier: "_ZTSNSt8__detail20_Default_ranged_hashE")
!316 = !DITemplateValueParameter(name: "__cache_hash_code", type: !132, value: i1 false)
!317 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !183, baseType: !318, flags: DIFlagPrivate, extraData: i32 0)
!318 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Hashtable_ebo_helper<0, std::equal_to<int>, true>", scope: !13, file: !2, line: 1175, size: 8, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !319, templateParams: !349, identifier: "_ZTSNSt8__detail21_Hashtable_ebo_helperILi0ESt8equal_toIiELb1EEE")
!319 = !{!320, !335, !339, !345}
!320 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !318, baseType: !321, flags: DIFlagPrivate, extraData: i32 0)
!321 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "equal_to<int>", scope: !14, file: !322, line: 373, size: 8, flags: DIFlagTypePassByValue, elements: !323, templateParams: !206, identifier: "_ZTSSt8equal_toIiE")
!322 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_function.h", directory: "", checksumkind: CSK_MD5, checksum: "63fc7573f04ccb8f515906b34e2fa890")
!323 = !{!324, !330}
!324 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !321, baseType: !325, extraData: i32 0)
!325 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "binary_function<int, int, bool>", scope: !14, file: !322, line: 131, size: 8, flags: DIFlagTypePassByValue, elements: !42, templateParams: !326, identifier: "_ZTSSt15binary_functionIiibE")
!326 = !{!327, !328, !329}
!327 = !DITemplateTypeParameter(name: "_Arg1", type: !105)
!328 = !DITemplateTypeParameter(name: "_Arg2", type: !105)
!329 = !DITemplateTypeParameter(name: "_Result", type: !132)
!330 = !DISubprogram(name: "operator()", linkageName: "_ZNKSt8equal_toIiEclERKiS2_", scope: !321, file: !322, line: 377, type: !331, scopeLine: 377, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!331 = !DISubroutineType(types: !332)
!332 = !{!132, !333, !243, !243}
!333 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !334, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!334 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !321)
!335 = !DISubprogram(name: "_Hashtable_ebo_helper", scope: !318, file: !2, line: 1178, type: !336, scopeLine: 1178, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!336 = !DISubroutineType(types: !337)
!337 = !{null, !338}
!338 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !318, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!339 = !DISubprogram(name: "_M_cget", linkageName: "_ZNKSt8__detail21_Hashtable_ebo_helperILi0ESt8equal_toIiELb1EE7_M_cgetEv", scope: !318, file: !2, line: 1185, type: !340, scopeLine: 1185, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!340 = !DISubroutineType(types: !341)
!341 = !{!342, !343}
!342 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !334, size: 64)
!343 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !344, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!344 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !318)
!345 = !DISubprogram(name: "_M_get", linkageName: "_ZNSt8__detail21_Hashtable_ebo_helperILi0ESt8equal_toIiELb1EE6_M_getEv", scope: !318, file: !2, line: 1186, type: !346, scopeLine: 1186, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!346 = !DISubroutineType(types: !347)
!347 = !{!348, !338}
!348 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !321, size: 64)
!349 = !{!350, !351, !225}
!350 = !DITemplateValueParameter(name: "_Nm", type: !105, value: i32 0)
!351 = !DITemplateTypeParameter(name: "_Tp", type: !321)
!352 = !DISubprogram(name: "_S_equals", linkageName: "_ZNSt8__detail15_Hashtable_baseIiSt4pairIKidENS_10_Select1stESt8equal_toIiESt4hashIiENS_18_Mod_range_hashingENS_20_Default_ranged_hashENS_17_Hashtable_traitsILb0ELb0ELb1EEEE9_S_equalsEmRKNS_21_Hash_node_code_cacheILb0EEE", scope: !183, file: !2, line: 1656, type: !353, scopeLine: 1656, flags: DIFlagPrivate | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!353 = !DISubroutineType(types: !354)
!354 = !{!132, !355, !275}
!355 = !DIDerivedType(tag: DW_TAG_typedef, name: "__hash_code", scope: !183, file: !2, line: 1650, baseType: !242)
!356 = !DISubprogram(name: "_S_node_equals", linkageName: "_ZNSt8__detail15_Hashtable_baseIiSt4pairIKidENS_10_Select1stESt8equal_toIiESt4hashIiENS_18_Mod_range_hashingENS_20_Default_ranged_hashENS_17_Hashtable_traitsILb0ELb0ELb1EEEE14_S_node_equalsERKNS_21_Hash_node_code_cacheILb0EEESH_", scope: !183, file: !2, line: 1660, type: !357, scopeLine: 1660, flags: DIFlagPrivate | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!357 = !DISubroutineType(types: !358)
!358 = !{!132, !275, !275}
!359 = !DISubprogram(name: "_S_equals", linkageName: "_ZNSt8__detail15_Hashtable_baseIiSt4pairIKidENS_10_Select1stESt8equal_toIiESt4hashIiENS_18_Mod_range_hashingENS_20_Default_ranged_hashENS_17_Hashtable_traitsILb0ELb0ELb1EEEE9_S_equalsEmRKNS_21_Hash_node_code_cacheILb1EEE", scope: !183, file: !2, line: 1665, type: !360, scopeLine: 1665, flags: DIFlagPrivate | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!360 = !DISubroutineType(types: !361)
!361 = !{!132, !355, !289}
!362 = !DISubprogram(name: "_S_node_equals", linkageName: "_ZNSt8__detail15_Hashtable_baseIiSt4pairIKidENS_10_Select1stESt8equal_toIiESt4hashIiENS_18_Mod_range_hashingENS_20_Default_ranged_hashENS_17_Hashtable_traitsILb0ELb0ELb1EEEE14_S_node_equalsERKNS_21_Hash_node_code_cacheILb1EEESH_", scope: !183, file: !2, line: 1669, type: !363, scopeLine: 1669, flags: DIFlagPrivate | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!363 = !DISubroutineType(types: !364)
!364 = !{!132, !289, !289}
!365 = !DISubprogram(name: "_Hashtable_base", scope: !183, file: !2, line: 1674, type: !366, scopeLine: 1674, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!366 = !DISubroutineType(types: !367)
!367 = !{null, !368}
!368 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !183, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!369 = !DISubprogram(name: "_Hashtable_base", scope: !183, file: !2, line: 1676, type: !370, scopeLine: 1676, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!370 = !DISubroutineType(types: !371)
!371 = !{null, !368, !215, !342}
!372 = !DISubprogram(name: "_M_key_equals", linkageName: "_ZNKSt8__detail15_Hashtable_baseIiSt4pairIKidENS_10_Select1stESt8equal_toIiESt4hashIiENS_18_Mod_range_hashingENS_20_Default_ranged_hashENS_17_Hashtable_traitsILb0ELb0ELb1EEEE13_M_key_equalsERS2_RKNS_16_Hash_node_valueIS3_Lb0EEE", scope: !183, file: !2, line: 1681, type: !373, scopeLine: 1681, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!373 = !DISubroutineType(types: !374)
!374 = !{!132, !375, !243, !253}
!375 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !376, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!376 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !183)
!377 = !DISubprogram(name: "_M_equals", linkageName: "_ZNKSt8__detail15_Hashtable_baseIiSt4pairIKidENS_10_Select1stESt8equal_toIiESt4hashIiENS_18_Mod_range_hashingENS_20_Default_ranged_hashENS_17_Hashtable_traitsILb0ELb0ELb1EEEE9_M_equalsERS2_mRKNS_16_Hash_node_valueIS3_Lb0EEE", scope: !183, file: !2, line: 1705, type: !378, scopeLine: 1705, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!378 = !DISubroutineType(types: !379)
!379 = !{!132, !375, !243, !355, !253}
!380 = !DISubprogram(name: "_M_node_equals", linkageName: "_ZNKSt8__detail15_Hashtable_baseIiSt4pairIKidENS_10_Select1stESt8equal_toIiESt4hashIiENS_18_Mod_range_hashingENS_20_Default_ranged_hashENS_17_Hashtable_traitsILb0ELb0ELb1EEEE14_M_node_equalsERKNS_16_Hash_node_valueIS3_Lb0EEESH_", scope: !183, file: !2, line: 1717, type: !381, scopeLine: 1717, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!381 = !DISubroutineType(types: !382)
!382 = !{!132, !375, !253, !253}
!383 = !DISubprogram(name: "_M_swap", linkageName: "_ZNSt8__detail15_Hashtable_baseIiSt4pairIKidENS_10_Select1stESt8equal_toIiESt4hashIiENS_18_Mod_range_hashingENS_20_Default_ranged_hashENS_17_Hashtable_traitsILb0ELb0ELb1EEEE7_M_swapERSD_", scope: !183, file: !2, line: 1726, type: !384, scopeLine: 1726, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!384 = !DISubroutineType(types: !385)
!385 = !{null, !368, !386}
!386 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !183, size: 64)
!387 = !DISubprogram(name: "_M_eq", linkageName: "_ZNKSt8__detail15_Hashtable_baseIiSt4pairIKidENS_10_Select1stESt8equal_toIiESt4hashIiENS_18_Mod_range_hashingENS_20_Default_ranged_hashENS_17_Hashtable_traitsILb0ELb0ELb1EEEE5_M_eqEv", scope: !183, file: !2, line: 1733, type: !388, scopeLine: 1733, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!388 = !DISubroutineType(types: !389)
!389 = !{!342, !375}
!390 = !{!299, !167, !300, !391, !302, !303, !314, !392}
!391 = !DITemplateTypeParameter(name: "_Equal", type: !321)
!392 = !DITemplateTypeParameter(name: "_Traits", type: !393)
!393 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Hashtable_traits<false, false, true>", scope: !13, file: !2, line: 244, size: 8, flags: DIFlagTypePassByValue, elements: !42, templateParams: !394, identifier: "_ZTSNSt8__detail17_Hashtable_traitsILb0ELb0ELb1EEE")
!394 = !{!171, !395, !396}
!395 = !DITemplateValueParameter(name: "_Constant_iterators", type: !132, value: i1 false)
!396 = !DITemplateValueParameter(name: "_Unique_keys", type: !132, value: i1 true)
!397 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !180, baseType: !398, flags: DIFlagPublic, extraData: i32 0)
!398 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Map_base<int, std::pair<const int, double>, std::allocator<std::pair<const int, double> >, std::__detail::_Select1st, std::equal_to<int>, std::hash<int>, std::__detail::_Mod_range_hashing, std::__detail::_Default_ranged_hash, std::__detail::_Prime_rehash_policy, std::__detail::_Hashtable_traits<false, false, true>, true>", scope: !13, file: !2, line: 717, size: 8, flags: DIFlagTypePassByValue, elements: !399, templateParams: !422, identifier: "_ZTSNSt8__detail9_Map_baseIiSt4pairIKidESaIS3_ENS_10_Select1stESt8equal_toIiESt4hashIiENS_18_Mod_range_hashingENS_20_Default_ranged_hashENS_20_Prime_rehash_policyENS_17_Hashtable_traitsILb0ELb0ELb1EEELb1EEE")
!399 = !{!400, !410, !414, !415}
!400 = !DISubprogram(name: "operator[]", linkageName: "_ZNSt8__detail9_Map_baseIiSt4pairIKidESaIS3_ENS_10_Select1stESt8equal_toIiESt4hashIiENS_18_Mod_range_hashingENS_20_Default_ranged_hashENS_20_Prime_rehash_policyENS_17_Hashtable_traitsILb0ELb0ELb1EEELb1EEixERS2_", scope: !398, file: !2, line: 769, type: !401, scopeLine: 769, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!401 = !DISubroutineType(types: !402)
!402 = !{!403, !405, !406}
!403 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !404, size: 64)
!404 = !DIDerivedType(tag: DW_TAG_typedef, name: "mapped_type", scope: !398, file: !2, line: 734, baseType: !107)
!405 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !398, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!406 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !407, size: 64)
!407 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !408)
!408 = !DIDerivedType(tag: DW_TAG_typedef, name: "key_type", scope: !398, file: !2, line: 733, baseType: !409)
!409 = !DIDerivedType(tag: DW_TAG_typedef, name: "key_type", scope: !183, file: !2, line: 1637, baseType: !105)
!410 = !DISubprogram(name: "operator[]", linkageName: "_ZNSt8__detail9_Map_baseIiSt4pairIKidESaIS3_ENS_10_Select1stESt8equal_toIiESt4hashIiENS_18_Mod_range_hashingENS_20_Default_ranged_hashENS_20_Prime_rehash_policyENS_17_Hashtable_traitsILb0ELb0ELb1EEELb1EEixEOi", scope: !398, file: !2, line: 740, type: !411, scopeLine: 740, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!411 = !DISubroutineType(types: !412)
!412 = !{!403, !405, !413}
!413 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !408, size: 64)
!414 = !DISubprogram(name: "at", linkageName: "_ZNSt8__detail9_Map_baseIiSt4pairIKidESaIS3_ENS_10_Select1stESt8equal_toIiESt4hashIiENS_18_Mod_range_hashingENS_20_Default_ranged_hashENS_20_Prime_rehash_policyENS_17_Hashtable_traitsILb0ELb0ELb1EEELb1EE2atERS2_", scope: !398, file: !2, line: 745, type: !401, scopeLine: 745, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!415 = !DISubprogram(name: "at", linkageName: "_ZNKSt8__detail9_Map_baseIiSt4pairIKidESaIS3_ENS_10_Select1stESt8equal_toIiESt4hashIiENS_18_Mod_range_hashingENS_20_Default_ranged_hashENS_20_Prime_rehash_policyENS_17_Hashtable_traitsILb0ELb0ELb1EEELb1EE2atERS2_", scope: !398, file: !2, line: 754, type: !416, scopeLine: 754, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!416 = !DISubroutineType(types: !417)
!417 = !{!418, !420, !406}
!418 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !419, size: 64)
!419 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !404)
!420 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !421, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!421 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !398)
!422 = !{!299, !167, !423, !300, !391, !302, !303, !314, !426, !392, !514}
!423 = !DITemplateTypeParameter(name: "_Alloc", type: !424)
!424 = !DICompositeType(tag: DW_TAG_class_type, name: "allocator<std::pair<const int, double> >", scope: !14, file: !425, line: 124, size: 8, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSaISt4pairIKidEE")
!425 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/allocator.h", directory: "", checksumkind: CSK_MD5, checksum: "6fa856a93062ce2b39cf0c9a3a6a3468")
!426 = !DITemplateTypeParameter(name: "_RehashPolicy", type: !427)
!427 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Prime_rehash_policy", scope: !13, file: !2, line: 500, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !428, identifier: "_ZTSNSt8__detail20_Prime_rehash_policyE")
!428 = !{!429, !431, !433, !434, !438, !443, !446, !447, !504, !508, !511}
!429 = !DIDerivedType(tag: DW_TAG_variable, name: "_S_growth_factor", scope: !427, file: !2, line: 542, baseType: !430, flags: DIFlagStaticMember, extraData: i64 2)
!430 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !203)
!431 = !DIDerivedType(tag: DW_TAG_member, name: "_M_max_load_factor", scope: !427, file: !2, line: 544, baseType: !432, size: 32)
!432 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!433 = !DIDerivedType(tag: DW_TAG_member, name: "_M_next_resize", scope: !427, file: !2, line: 545, baseType: !203, size: 64, offset: 64)
!434 = !DISubprogram(name: "_Prime_rehash_policy", scope: !427, file: !2, line: 504, type: !435, scopeLine: 504, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!435 = !DISubroutineType(types: !436)
!436 = !{null, !437, !432}
!437 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !427, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!438 = !DISubprogram(name: "max_load_factor", linkageName: "_ZNKSt8__detail20_Prime_rehash_policy15max_load_factorEv", scope: !427, file: !2, line: 508, type: !439, scopeLine: 508, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!439 = !DISubroutineType(types: !440)
!440 = !{!432, !441}
!441 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !442, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!442 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !427)
!443 = !DISubprogram(name: "_M_next_bkt", linkageName: "_ZNKSt8__detail20_Prime_rehash_policy11_M_next_bktEm", scope: !427, file: !2, line: 513, type: !444, scopeLine: 513, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!444 = !DISubroutineType(types: !445)
!445 = !{!203, !441, !203}
!446 = !DISubprogram(name: "_M_bkt_for_elements", linkageName: "_ZNKSt8__detail20_Prime_rehash_policy19_M_bkt_for_elementsEm", scope: !427, file: !2, line: 517, type: !444, scopeLine: 517, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!447 = !DISubprogram(name: "_M_need_rehash", linkageName: "_ZNKSt8__detail20_Prime_rehash_policy14_M_need_rehashEmmm", scope: !427, file: !2, line: 525, type: !448, scopeLine: 525, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!448 = !DISubroutineType(types: !449)
!449 = !{!450, !441, !203, !203, !203}
!450 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "pair<bool, unsigned long>", scope: !14, file: !83, line: 185, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !451, templateParams: !501, identifier: "_ZTSSt4pairIbmE")
!451 = !{!452, !472, !473, !474, !480, !484, !488, !496}
!452 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !450, baseType: !453, extraData: i32 0)
!453 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__pair_base<bool, unsigned long>", scope: !14, file: !83, line: 163, size: 8, flags: DIFlagTypePassByValue, elements: !454, templateParams: !469, identifier: "_ZTSSt11__pair_baseIbmE")
!454 = !{!455, !459, !460, !465}
!455 = !DISubprogram(name: "__pair_base", scope: !453, file: !83, line: 167, type: !456, scopeLine: 167, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!456 = !DISubroutineType(types: !457)
!457 = !{null, !458}
!458 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !453, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!459 = !DISubprogram(name: "~__pair_base", scope: !453, file: !83, line: 168, type: !456, scopeLine: 168, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!460 = !DISubprogram(name: "__pair_base", scope: !453, file: !83, line: 169, type: !461, scopeLine: 169, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!461 = !DISubroutineType(types: !462)
!462 = !{null, !458, !463}
!463 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !464, size: 64)
!464 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !453)
!465 = !DISubprogram(name: "operator=", linkageName: "_ZNSt11__pair_baseIbmEaSERKS0_", scope: !453, file: !83, line: 170, type: !466, scopeLine: 170, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!466 = !DISubroutineType(types: !467)
!467 = !{!468, !458, !463}
!468 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !453, size: 64)
!469 = !{!470, !471}
!470 = !DITemplateTypeParameter(name: "_U1", type: !132)
!471 = !DITemplateTypeParameter(name: "_U2", type: !45)
!472 = !DIDerivedType(tag: DW_TAG_member, name: "first", scope: !450, file: !83, line: 191, baseType: !132, size: 8)
!473 = !DIDerivedType(tag: DW_TAG_member, name: "second", scope: !450, file: !83, line: 192, baseType: !45, size: 64, offset: 64)
!474 = !DISubprogram(name: "pair", scope: !450, file: !83, line: 195, type: !475, scopeLine: 195, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!475 = !DISubroutineType(types: !476)
!476 = !{null, !477, !478}
!477 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !450, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!478 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !479, size: 64)
!479 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !450)
!480 = !DISubprogram(name: "pair", scope: !450, file: !83, line: 196, type: !481, scopeLine: 196, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!481 = !DISubroutineType(types: !482)
!482 = !{null, !477, !483}
!483 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !450, size: 64)
!484 = !DISubprogram(name: "swap", linkageName: "_ZNSt4pairIbmE4swapERS0_", scope: !450, file: !83, line: 204, type: !485, scopeLine: 204, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!485 = !DISubroutineType(types: !486)
!486 = !{null, !477, !487}
!487 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !450, size: 64)
!488 = !DISubprogram(name: "operator=", linkageName: "_ZNSt4pairIbmEaSERKS0_", scope: !450, file: !83, line: 568, type: !489, scopeLine: 568, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!489 = !DISubroutineType(types: !490)
!490 = !{!487, !477, !491}
!491 = !DIDerivedType(tag: DW_TAG_typedef, name: "__conditional_t<__and_<is_copy_assignable<bool>, is_copy_assignable<unsigned long> >::value, const pair<bool, unsigned long> &, const __nonesuch &>", scope: !14, file: !41, line: 119, baseType: !492)
!492 = !DIDerivedType(tag: DW_TAG_typedef, name: "template type<const std::pair<bool, unsigned long> &, const std::__nonesuch &>", scope: !493, file: !41, line: 107, baseType: !478)
!493 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__conditional<true>", scope: !14, file: !41, line: 104, size: 8, flags: DIFlagTypePassByValue, elements: !42, templateParams: !494, identifier: "_ZTSSt13__conditionalILb1EE")
!494 = !{!495}
!495 = !DITemplateValueParameter(type: !132, value: i1 true)
!496 = !DISubprogram(name: "operator=", linkageName: "_ZNSt4pairIbmEaSEOS0_", scope: !450, file: !83, line: 578, type: !497, scopeLine: 578, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!497 = !DISubroutineType(types: !498)
!498 = !{!487, !477, !499}
!499 = !DIDerivedType(tag: DW_TAG_typedef, name: "__conditional_t<__and_<is_move_assignable<bool>, is_move_assignable<unsigned long> >::value, pair<bool, unsigned long> &&, __nonesuch &&>", scope: !14, file: !41, line: 119, baseType: !500)
!500 = !DIDerivedType(tag: DW_TAG_typedef, name: "template type<std::pair<bool, unsigned long> &&, std::__nonesuch &&>", scope: !493, file: !41, line: 107, baseType: !483)
!501 = !{!502, !503}
!502 = !DITemplateTypeParameter(name: "_T1", type: !132)
!503 = !DITemplateTypeParameter(name: "_T2", type: !45)
!504 = !DISubprogram(name: "_M_state", linkageName: "_ZNKSt8__detail20_Prime_rehash_policy8_M_stateEv", scope: !427, file: !2, line: 531, type: !505, scopeLine: 531, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!505 = !DISubroutineType(types: !506)
!506 = !{!507, !441}
!507 = !DIDerivedType(tag: DW_TAG_typedef, name: "_State", scope: !427, file: !2, line: 528, baseType: !203)
!508 = !DISubprogram(name: "_M_reset", linkageName: "_ZNSt8__detail20_Prime_rehash_policy8_M_resetEv", scope: !427, file: !2, line: 535, type: !509, scopeLine: 535, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!509 = !DISubroutineType(types: !510)
!510 = !{null, !437}
!511 = !DISubprogram(name: "_M_reset", linkageName: "_ZNSt8__detail20_Prime_rehash_policy8_M_resetEm", scope: !427, file: !2, line: 539, type: !512, scopeLine: 539, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!512 = !DISubroutineType(types: !513)
!513 = !{null, !437, !507}
!514 = !DITemplateValueParameter(name: "_Unique_keys", type: !132, defaulted: true, value: i1 true)
!515 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !180, baseType: !516, flags: DIFlagPublic, extraData: i32 0)
!516 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Insert<int, std::pair<const int, double>, std::allocator<std::pair<const int, double> >, std::__detail::_Select1st, std::equal_to<int>, std::hash<int>, std::__detail::_Mod_range_hashing, std::__detail::_Default_ranged_hash, std::__detail::_Prime_rehash_policy, std::__detail::_Hashtable_traits<false, false, true>, false>", scope: !13, file: !2, line: 1053, size: 8, flags: DIFlagTypePassByValue, elements: !517, templateParams: !600, identifier: "_ZTSNSt8__detail7_InsertIiSt4pairIKidESaIS3_ENS_10_Select1stESt8equal_toIiESt4hashIiENS_18_Mod_range_hashingENS_20_Default_ranged_hashENS_20_Prime_rehash_policyENS_17_Hashtable_traitsILb0ELb0ELb1EEELb0EEE")
!517 = !{!518}
!518 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !516, baseType: !519, extraData: i32 0)
!519 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Insert_base<int, std::pair<const int, double>, std::allocator<std::pair<const int, double> >, std::__detail::_Select1st, std::equal_to<int>, std::hash<int>, std::__detail::_Mod_range_hashing, std::__detail::_Default_ranged_hash, std::__detail::_Prime_rehash_policy, std::__detail::_Hashtable_traits<false, false, true> >", scope: !13, file: !2, line: 837, size: 8, flags: DIFlagTypePassByValue, elements: !520, templateParams: !599, identifier: "_ZTSNSt8__detail12_Insert_baseIiSt4pairIKidESaIS3_ENS_10_Select1stESt8equal_toIiESt4hashIiENS_18_Mod_range_hashingENS_20_Default_ranged_hashENS_20_Prime_rehash_policyENS_17_Hashtable_traitsILb0ELb0ELb1EEEEE")
!520 = !{!521, !527, !539, !594}
!521 = !DISubprogram(name: "_M_conjure_hashtable", linkageName: "_ZNSt8__detail12_Insert_baseIiSt4pairIKidESaIS3_ENS_10_Select1stESt8equal_toIiESt4hashIiENS_18_Mod_range_hashingENS_20_Default_ranged_hashENS_20_Prime_rehash_policyENS_17_Hashtable_traitsILb0ELb0ELb1EEEE20_M_conjure_hashtableEv", scope: !519, file: !2, line: 863, type: !522, scopeLine: 863, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!522 = !DISubroutineType(types: !523)
!523 = !{!524, !526}
!524 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !525, size: 64)
!525 = !DIDerivedType(tag: DW_TAG_typedef, name: "__hashtable", scope: !519, file: !2, line: 844, baseType: !180, flags: DIFlagProtected)
!526 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !519, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!527 = !DISubprogram(name: "insert", linkageName: "_ZNSt8__detail12_Insert_baseIiSt4pairIKidESaIS3_ENS_10_Select1stESt8equal_toIiESt4hashIiENS_18_Mod_range_hashingENS_20_Default_ranged_hashENS_20_Prime_rehash_policyENS_17_Hashtable_traitsILb0ELb0ELb1EEEE6insertERKS3_", scope: !519, file: !2, line: 889, type: !528, scopeLine: 889, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!528 = !DISubroutineType(types: !529)
!529 = !{!530, !526, !535}
!530 = !DIDerivedType(tag: DW_TAG_typedef, name: "__ireturn_type", scope: !519, file: !2, line: 884, baseType: !531)
!531 = !DIDerivedType(tag: DW_TAG_typedef, name: "__conditional_t<__unique_keys::value, std::pair<iterator, bool>, iterator>", scope: !14, file: !41, line: 119, baseType: !532)
!532 = !DIDerivedType(tag: DW_TAG_typedef, name: "template type<std::pair<std::__detail::_Node_iterator<std::pair<const int, double>, false, false>, bool>, std::__detail::_Node_iterator<std::pair<const int, double>, false, false> >", scope: !493, file: !41, line: 107, baseType: !533)
!533 = !DICompositeType(tag: DW_TAG_structure_type, name: "pair<std::__detail::_Node_iterator<std::pair<const int, double>, false, false>, bool>", scope: !14, file: !534, line: 2593, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt4pairINSt8__detail14_Node_iteratorIS_IKidELb0ELb0EEEbE")
!534 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_iterator.h", directory: "", checksumkind: CSK_MD5, checksum: "bea55f548d6c981fe14b47f481b3c513")
!535 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !536, size: 64)
!536 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !537)
!537 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !519, file: !2, line: 855, baseType: !538, flags: DIFlagProtected)
!538 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !183, file: !2, line: 1638, baseType: !82)
!539 = !DISubprogram(name: "insert", linkageName: "_ZNSt8__detail12_Insert_baseIiSt4pairIKidESaIS3_ENS_10_Select1stESt8equal_toIiESt4hashIiENS_18_Mod_range_hashingENS_20_Default_ranged_hashENS_20_Prime_rehash_policyENS_17_Hashtable_traitsILb0ELb0ELb1EEEE6insertENS_20_Node_const_iteratorIS3_Lb0ELb0EEERKS3_", scope: !519, file: !2, line: 897, type: !540, scopeLine: 897, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!540 = !DISubroutineType(types: !541)
!541 = !{!542, !526, !592, !535}
!542 = !DIDerivedType(tag: DW_TAG_typedef, name: "iterator", scope: !519, file: !2, line: 877, baseType: !543)
!543 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Node_iterator<std::pair<const int, double>, false, false>", scope: !13, file: !2, line: 375, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !544, templateParams: !589, identifier: "_ZTSNSt8__detail14_Node_iteratorISt4pairIKidELb0ELb0EEE")
!544 = !{!545, !559, !563, !568, !576, !582, !586}
!545 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !543, baseType: !546, extraData: i32 0)
!546 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Node_iterator_base<std::pair<const int, double>, false>", scope: !13, file: !2, line: 346, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !547, templateParams: !172, identifier: "_ZTSNSt8__detail19_Node_iterator_baseISt4pairIKidELb0EEE")
!547 = !{!548, !551, !555, !558}
!548 = !DIDerivedType(tag: DW_TAG_member, name: "_M_cur", scope: !546, file: !2, line: 350, baseType: !549, size: 64)
!549 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !550, size: 64)
!550 = !DIDerivedType(tag: DW_TAG_typedef, name: "__node_type", scope: !546, file: !2, line: 348, baseType: !12)
!551 = !DISubprogram(name: "_Node_iterator_base", scope: !546, file: !2, line: 352, type: !552, scopeLine: 352, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!552 = !DISubroutineType(types: !553)
!553 = !{null, !554}
!554 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !546, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!555 = !DISubprogram(name: "_Node_iterator_base", scope: !546, file: !2, line: 353, type: !556, scopeLine: 353, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!556 = !DISubroutineType(types: !557)
!557 = !{null, !554, !549}
!558 = !DISubprogram(name: "_M_incr", linkageName: "_ZNSt8__detail19_Node_iterator_baseISt4pairIKidELb0EE7_M_incrEv", scope: !546, file: !2, line: 357, type: !552, scopeLine: 357, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!559 = !DISubprogram(name: "_Node_iterator", scope: !543, file: !2, line: 393, type: !560, scopeLine: 393, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!560 = !DISubroutineType(types: !561)
!561 = !{null, !562}
!562 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !543, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!563 = !DISubprogram(name: "_Node_iterator", scope: !543, file: !2, line: 396, type: !564, scopeLine: 396, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!564 = !DISubroutineType(types: !565)
!565 = !{null, !562, !566}
!566 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !567, size: 64)
!567 = !DIDerivedType(tag: DW_TAG_typedef, name: "__node_type", scope: !543, file: !2, line: 380, baseType: !550, flags: DIFlagPrivate)
!568 = !DISubprogram(name: "operator*", linkageName: "_ZNKSt8__detail14_Node_iteratorISt4pairIKidELb0ELb0EEdeEv", scope: !543, file: !2, line: 400, type: !569, scopeLine: 400, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!569 = !DISubroutineType(types: !570)
!570 = !{!571, !574}
!571 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !543, file: !2, line: 390, baseType: !572)
!572 = !DIDerivedType(tag: DW_TAG_typedef, name: "__conditional_t<false, const value_type &, value_type &>", scope: !14, file: !41, line: 119, baseType: !573)
!573 = !DIDerivedType(tag: DW_TAG_typedef, name: "template type<const std::pair<const int, double> &, std::pair<const int, double> &>", scope: !129, file: !41, line: 114, baseType: !123)
!574 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !575, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!575 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !543)
!576 = !DISubprogram(name: "operator->", linkageName: "_ZNKSt8__detail14_Node_iteratorISt4pairIKidELb0ELb0EEptEv", scope: !543, file: !2, line: 404, type: !577, scopeLine: 404, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!577 = !DISubroutineType(types: !578)
!578 = !{!579, !574}
!579 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !543, file: !2, line: 387, baseType: !580)
!580 = !DIDerivedType(tag: DW_TAG_typedef, name: "__conditional_t<false, const value_type *, value_type *>", scope: !14, file: !41, line: 119, baseType: !581)
!581 = !DIDerivedType(tag: DW_TAG_typedef, name: "template type<const std::pair<const int, double> *, std::pair<const int, double> *>", scope: !129, file: !41, line: 114, baseType: !81)
!582 = !DISubprogram(name: "operator++", linkageName: "_ZNSt8__detail14_Node_iteratorISt4pairIKidELb0ELb0EEppEv", scope: !543, file: !2, line: 408, type: !583, scopeLine: 408, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!583 = !DISubroutineType(types: !584)
!584 = !{!585, !562}
!585 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !543, size: 64)
!586 = !DISubprogram(name: "operator++", linkageName: "_ZNSt8__detail14_Node_iteratorISt4pairIKidELb0ELb0EEppEi", scope: !543, file: !2, line: 415, type: !587, scopeLine: 415, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!587 = !DISubroutineType(types: !588)
!588 = !{!543, !562, !105}
!589 = !{!167, !590, !591}
!590 = !DITemplateValueParameter(name: "__constant_iterators", type: !132, value: i1 false)
!591 = !DITemplateValueParameter(name: "__cache", type: !132, value: i1 false)
!592 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_iterator", scope: !519, file: !2, line: 880, baseType: !593)
!593 = !DICompositeType(tag: DW_TAG_structure_type, name: "_Node_const_iterator<std::pair<const int, double>, false, false>", scope: !13, file: !2, line: 425, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSNSt8__detail20_Node_const_iteratorISt4pairIKidELb0ELb0EEE")
!594 = !DISubprogram(name: "insert", linkageName: "_ZNSt8__detail12_Insert_baseIiSt4pairIKidESaIS3_ENS_10_Select1stESt8equal_toIiESt4hashIiENS_18_Mod_range_hashingENS_20_Default_ranged_hashENS_20_Prime_rehash_policyENS_17_Hashtable_traitsILb0ELb0ELb1EEEE6insertESt16initializer_listIS3_E", scope: !519, file: !2, line: 927, type: !595, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!595 = !DISubroutineType(types: !596)
!596 = !{null, !526, !597}
!597 = !DICompositeType(tag: DW_TAG_class_type, name: "initializer_list<std::pair<const int, double> >", scope: !14, file: !598, line: 47, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16initializer_listISt4pairIKidEE")
!598 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/initializer_list", directory: "")
!599 = !{!299, !167, !423, !300, !391, !302, !303, !314, !426, !392}
!600 = !{!299, !167, !423, !300, !391, !302, !303, !314, !426, !392, !601}
!601 = !DITemplateValueParameter(name: "_Constant_iterators", type: !132, defaulted: true, value: i1 false)
!602 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !180, baseType: !603, flags: DIFlagPublic, extraData: i32 0)
!603 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Rehash_base<int, std::pair<const int, double>, std::allocator<std::pair<const int, double> >, std::__detail::_Select1st, std::equal_to<int>, std::hash<int>, std::__detail::_Mod_range_hashing, std::__detail::_Default_ranged_hash, std::__detail::_Prime_rehash_policy, std::__detail::_Hashtable_traits<false, false, true>, std::integral_constant<bool, true> >", scope: !13, file: !2, line: 1131, size: 8, flags: DIFlagTypePassByValue, elements: !604, templateParams: !617, identifier: "_ZTSNSt8__detail12_Rehash_baseIiSt4pairIKidESaIS3_ENS_10_Select1stESt8equal_toIiESt4hashIiENS_18_Mod_range_hashingENS_20_Default_ranged_hashENS_20_Prime_rehash_policyENS_17_Hashtable_traitsILb0ELb0ELb1EEESt17integral_constantIbLb1EEEE")
!604 = !{!605, !610, !614}
!605 = !DISubprogram(name: "max_load_factor", linkageName: "_ZNKSt8__detail12_Rehash_baseIiSt4pairIKidESaIS3_ENS_10_Select1stESt8equal_toIiESt4hashIiENS_18_Mod_range_hashingENS_20_Default_ranged_hashENS_20_Prime_rehash_policyENS_17_Hashtable_traitsILb0ELb0ELb1EEESt17integral_constantIbLb1EEE15max_load_factorEv", scope: !603, file: !2, line: 1142, type: !606, scopeLine: 1142, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!606 = !DISubroutineType(types: !607)
!607 = !{!432, !608}
!608 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !609, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!609 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !603)
!610 = !DISubprogram(name: "max_load_factor", linkageName: "_ZNSt8__detail12_Rehash_baseIiSt4pairIKidESaIS3_ENS_10_Select1stESt8equal_toIiESt4hashIiENS_18_Mod_range_hashingENS_20_Default_ranged_hashENS_20_Prime_rehash_policyENS_17_Hashtable_traitsILb0ELb0ELb1EEESt17integral_constantIbLb1EEE15max_load_factorEf", scope: !603, file: !2, line: 1149, type: !611, scopeLine: 1149, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!611 = !DISubroutineType(types: !612)
!612 = !{null, !613, !432}
!613 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !603, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!614 = !DISubprogram(name: "reserve", linkageName: "_ZNSt8__detail12_Rehash_baseIiSt4pairIKidESaIS3_ENS_10_Select1stESt8equal_toIiESt4hashIiENS_18_Mod_range_hashingENS_20_Default_ranged_hashENS_20_Prime_rehash_policyENS_17_Hashtable_traitsILb0ELb0ELb1EEESt17integral_constantIbLb1EEE7reserveEm", scope: !603, file: !2, line: 1156, type: !615, scopeLine: 1156, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!615 = !DISubroutineType(types: !616)
!616 = !{null, !613, !203}
!617 = !{!299, !167, !423, !300, !391, !302, !303, !314, !426, !392, !618}
!618 = !DITemplateTypeParameter(type: !619, defaulted: true)
!619 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "integral_constant<bool, true>", scope: !14, file: !41, line: 62, size: 8, flags: DIFlagTypePassByValue, elements: !620, templateParams: !630, identifier: "_ZTSSt17integral_constantIbLb1EE")
!620 = !{!621, !623, !629}
!621 = !DIDerivedType(tag: DW_TAG_variable, name: "value", scope: !619, file: !41, line: 64, baseType: !622, flags: DIFlagStaticMember, extraData: i1 true)
!622 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !132)
!623 = !DISubprogram(name: "operator bool", linkageName: "_ZNKSt17integral_constantIbLb1EEcvbEv", scope: !619, file: !41, line: 67, type: !624, scopeLine: 67, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!624 = !DISubroutineType(types: !625)
!625 = !{!626, !627}
!626 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !619, file: !41, line: 65, baseType: !132)
!627 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !628, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!628 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !619)
!629 = !DISubprogram(name: "operator()", linkageName: "_ZNKSt17integral_constantIbLb1EEclEv", scope: !619, file: !41, line: 72, type: !624, scopeLine: 72, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!630 = !{!631, !632}
!631 = !DITemplateTypeParameter(name: "_Tp", type: !132)
!632 = !DITemplateValueParameter(name: "__v", type: !132, value: i1 true)
!633 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !180, baseType: !634, flags: DIFlagPublic, extraData: i32 0)
!634 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Equality<int, std::pair<const int, double>, std::allocator<std::pair<const int, double> >, std::__detail::_Select1st, std::equal_to<int>, std::hash<int>, std::__detail::_Mod_range_hashing, std::__detail::_Default_ranged_hash, std::__detail::_Prime_rehash_policy, std::__detail::_Hashtable_traits<false, false, true>, true>", scope: !13, file: !2, line: 1756, size: 8, flags: DIFlagTypePassByValue, elements: !635, templateParams: !422, identifier: "_ZTSNSt8__detail9_EqualityIiSt4pairIKidESaIS3_ENS_10_Select1stESt8equal_toIiESt4hashIiENS_18_Mod_range_hashingENS_20_Default_ranged_hashENS_20_Prime_rehash_policyENS_17_Hashtable_traitsILb0ELb0ELb1EEELb1EEE")
!635 = !{!636}
!636 = !DISubprogram(name: "_M_equal", linkageName: "_ZNKSt8__detail9_EqualityIiSt4pairIKidESaIS3_ENS_10_Select1stESt8equal_toIiESt4hashIiENS_18_Mod_range_hashingENS_20_Default_ranged_hashENS_20_Prime_rehash_policyENS_17_Hashtable_traitsILb0ELb0ELb1EEELb1EE8_M_equalERKSt10_HashtableIiS3_S4_S5_S7_S9_SA_SB_SC_SE_E", scope: !634, file: !2, line: 1764, type: !637, scopeLine: 1764, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!637 = !DISubroutineType(types: !638)
!638 = !{!132, !639, !641}
!639 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !640, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!640 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !634)
!641 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !642, size: 64)
!642 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !643)
!643 = !DIDerivedType(tag: DW_TAG_typedef, name: "__hashtable", scope: !634, file: !2, line: 1759, baseType: !180)
!644 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !180, baseType: !645, extraData: i32 0)
!645 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Hashtable_alloc<std::allocator<std::__detail::_Hash_node<std::pair<const int, double>, false> > >", scope: !13, file: !2, line: 1885, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !646, templateParams: !769, identifier: "_ZTSNSt8__detail16_Hashtable_allocISaINS_10_Hash_nodeISt4pairIKidELb0EEEEEE")
!646 = !{!647, !724, !728, !733, !737, !742, !748, !755, !756, !757, !765}
!647 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !645, baseType: !648, flags: DIFlagPrivate, extraData: i32 0)
!648 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Hashtable_ebo_helper<0, std::allocator<std::__detail::_Hash_node<std::pair<const int, double>, false> >, true>", scope: !13, file: !2, line: 1175, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !649, templateParams: !722, identifier: "_ZTSNSt8__detail21_Hashtable_ebo_helperILi0ESaINS_10_Hash_nodeISt4pairIKidELb0EEEELb1EEE")
!649 = !{!650, !710, !714, !719}
!650 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !648, baseType: !651, flags: DIFlagPrivate, extraData: i32 0)
!651 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "allocator<std::__detail::_Hash_node<std::pair<const int, double>, false> >", scope: !14, file: !425, line: 124, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !652, templateParams: !694, identifier: "_ZTSSaINSt8__detail10_Hash_nodeISt4pairIKidELb0EEEE")
!652 = !{!653, !696, !700, !705, !709}
!653 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !651, baseType: !654, flags: DIFlagPublic, extraData: i32 0)
!654 = !DIDerivedType(tag: DW_TAG_typedef, name: "__allocator_base<std::__detail::_Hash_node<std::pair<const int, double>, false> >", scope: !14, file: !655, line: 47, baseType: !656)
!655 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/x86_64-linux-gnu/c++/12/bits/c++allocator.h", directory: "", checksumkind: CSK_MD5, checksum: "3c43333b0e1372330d7f702387d162e2")
!656 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__new_allocator<std::__detail::_Hash_node<std::pair<const int, double>, false> >", scope: !14, file: !657, line: 56, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !658, templateParams: !694, identifier: "_ZTSSt15__new_allocatorINSt8__detail10_Hash_nodeISt4pairIKidELb0EEEE")
!657 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/new_allocator.h", directory: "", checksumkind: CSK_MD5, checksum: "6b069d101319ece6de3732b658fb1d77")
!658 = !{!659, !663, !668, !669, !676, !683, !687, !690, !693}
!659 = !DISubprogram(name: "__new_allocator", scope: !656, file: !657, line: 80, type: !660, scopeLine: 80, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!660 = !DISubroutineType(types: !661)
!661 = !{null, !662}
!662 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !656, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!663 = !DISubprogram(name: "__new_allocator", scope: !656, file: !657, line: 83, type: !664, scopeLine: 83, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!664 = !DISubroutineType(types: !665)
!665 = !{null, !662, !666}
!666 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !667, size: 64)
!667 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !656)
!668 = !DISubprogram(name: "~__new_allocator", scope: !656, file: !657, line: 90, type: !660, scopeLine: 90, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!669 = !DISubprogram(name: "address", linkageName: "_ZNKSt15__new_allocatorINSt8__detail10_Hash_nodeISt4pairIKidELb0EEEE7addressERS5_", scope: !656, file: !657, line: 93, type: !670, scopeLine: 93, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!670 = !DISubroutineType(types: !671)
!671 = !{!672, !673, !674}
!672 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !656, file: !657, line: 63, baseType: !11, flags: DIFlagPublic)
!673 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !667, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!674 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !656, file: !657, line: 65, baseType: !675, flags: DIFlagPublic)
!675 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !12, size: 64)
!676 = !DISubprogram(name: "address", linkageName: "_ZNKSt15__new_allocatorINSt8__detail10_Hash_nodeISt4pairIKidELb0EEEE7addressERKS5_", scope: !656, file: !657, line: 97, type: !677, scopeLine: 97, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!677 = !DISubroutineType(types: !678)
!678 = !{!679, !673, !681}
!679 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_pointer", scope: !656, file: !657, line: 64, baseType: !680, flags: DIFlagPublic)
!680 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !177, size: 64)
!681 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !656, file: !657, line: 66, baseType: !682, flags: DIFlagPublic)
!682 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !177, size: 64)
!683 = !DISubprogram(name: "allocate", linkageName: "_ZNSt15__new_allocatorINSt8__detail10_Hash_nodeISt4pairIKidELb0EEEE8allocateEmPKv", scope: !656, file: !657, line: 112, type: !684, scopeLine: 112, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!684 = !DISubroutineType(types: !685)
!685 = !{!11, !662, !686, !74}
!686 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", file: !657, line: 60, baseType: !203, flags: DIFlagPublic)
!687 = !DISubprogram(name: "deallocate", linkageName: "_ZNSt15__new_allocatorINSt8__detail10_Hash_nodeISt4pairIKidELb0EEEE10deallocateEPS5_m", scope: !656, file: !657, line: 142, type: !688, scopeLine: 142, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!688 = !DISubroutineType(types: !689)
!689 = !{null, !662, !11, !686}
!690 = !DISubprogram(name: "max_size", linkageName: "_ZNKSt15__new_allocatorINSt8__detail10_Hash_nodeISt4pairIKidELb0EEEE8max_sizeEv", scope: !656, file: !657, line: 167, type: !691, scopeLine: 167, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!691 = !DISubroutineType(types: !692)
!692 = !{!686, !673}
!693 = !DISubprogram(name: "_M_max_size", linkageName: "_ZNKSt15__new_allocatorINSt8__detail10_Hash_nodeISt4pairIKidELb0EEEE11_M_max_sizeEv", scope: !656, file: !657, line: 210, type: !691, scopeLine: 210, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!694 = !{!695}
!695 = !DITemplateTypeParameter(name: "_Tp", type: !12)
!696 = !DISubprogram(name: "allocator", scope: !651, file: !425, line: 156, type: !697, scopeLine: 156, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!697 = !DISubroutineType(types: !698)
!698 = !{null, !699}
!699 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !651, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!700 = !DISubprogram(name: "allocator", scope: !651, file: !425, line: 159, type: !701, scopeLine: 159, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!701 = !DISubroutineType(types: !702)
!702 = !{null, !699, !703}
!703 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !704, size: 64)
!704 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !651)
!705 = !DISubprogram(name: "operator=", linkageName: "_ZNSaINSt8__detail10_Hash_nodeISt4pairIKidELb0EEEEaSERKS5_", scope: !651, file: !425, line: 164, type: !706, scopeLine: 164, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!706 = !DISubroutineType(types: !707)
!707 = !{!708, !699, !703}
!708 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !651, size: 64)
!709 = !DISubprogram(name: "~allocator", scope: !651, file: !425, line: 174, type: !697, scopeLine: 174, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!710 = !DISubprogram(name: "_Hashtable_ebo_helper", scope: !648, file: !2, line: 1178, type: !711, scopeLine: 1178, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!711 = !DISubroutineType(types: !712)
!712 = !{null, !713}
!713 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !648, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!714 = !DISubprogram(name: "_M_cget", linkageName: "_ZNKSt8__detail21_Hashtable_ebo_helperILi0ESaINS_10_Hash_nodeISt4pairIKidELb0EEEELb1EE7_M_cgetEv", scope: !648, file: !2, line: 1185, type: !715, scopeLine: 1185, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!715 = !DISubroutineType(types: !716)
!716 = !{!703, !717}
!717 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !718, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!718 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !648)
!719 = !DISubprogram(name: "_M_get", linkageName: "_ZNSt8__detail21_Hashtable_ebo_helperILi0ESaINS_10_Hash_nodeISt4pairIKidELb0EEEELb1EE6_M_getEv", scope: !648, file: !2, line: 1186, type: !720, scopeLine: 1186, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!720 = !DISubroutineType(types: !721)
!721 = !{!708, !713}
!722 = !{!350, !723, !225}
!723 = !DITemplateTypeParameter(name: "_Tp", type: !651)
!724 = !DISubprogram(name: "_Hashtable_alloc", scope: !645, file: !2, line: 1913, type: !725, scopeLine: 1913, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!725 = !DISubroutineType(types: !726)
!726 = !{null, !727}
!727 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !645, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!728 = !DISubprogram(name: "_Hashtable_alloc", scope: !645, file: !2, line: 1914, type: !729, scopeLine: 1914, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!729 = !DISubroutineType(types: !730)
!730 = !{null, !727, !731}
!731 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !732, size: 64)
!732 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !645)
!733 = !DISubprogram(name: "_Hashtable_alloc", scope: !645, file: !2, line: 1915, type: !734, scopeLine: 1915, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!734 = !DISubroutineType(types: !735)
!735 = !{null, !727, !736}
!736 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !645, size: 64)
!737 = !DISubprogram(name: "_M_node_allocator", linkageName: "_ZNSt8__detail16_Hashtable_allocISaINS_10_Hash_nodeISt4pairIKidELb0EEEEE17_M_node_allocatorEv", scope: !645, file: !2, line: 1923, type: !738, scopeLine: 1923, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!738 = !DISubroutineType(types: !739)
!739 = !{!740, !727}
!740 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !741, size: 64)
!741 = !DIDerivedType(tag: DW_TAG_typedef, name: "__node_alloc_type", scope: !645, file: !2, line: 1898, baseType: !651)
!742 = !DISubprogram(name: "_M_node_allocator", linkageName: "_ZNKSt8__detail16_Hashtable_allocISaINS_10_Hash_nodeISt4pairIKidELb0EEEEE17_M_node_allocatorEv", scope: !645, file: !2, line: 1927, type: !743, scopeLine: 1927, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!743 = !DISubroutineType(types: !744)
!744 = !{!745, !747}
!745 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !746, size: 64)
!746 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !741)
!747 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !732, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!748 = !DISubprogram(name: "_M_deallocate_node", linkageName: "_ZNSt8__detail16_Hashtable_allocISaINS_10_Hash_nodeISt4pairIKidELb0EEEEE18_M_deallocate_nodeEPS5_", scope: !645, file: !2, line: 1982, type: !749, scopeLine: 1982, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!749 = !DISubroutineType(types: !750)
!750 = !{null, !727, !751}
!751 = !DIDerivedType(tag: DW_TAG_typedef, name: "__node_ptr", scope: !645, file: !2, line: 1905, baseType: !752)
!752 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !753, size: 64)
!753 = !DIDerivedType(tag: DW_TAG_typedef, name: "__node_type", scope: !645, file: !2, line: 1897, baseType: !754)
!754 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !651, file: !425, line: 127, baseType: !12, flags: DIFlagPublic)
!755 = !DISubprogram(name: "_M_deallocate_node_ptr", linkageName: "_ZNSt8__detail16_Hashtable_allocISaINS_10_Hash_nodeISt4pairIKidELb0EEEEE22_M_deallocate_node_ptrEPS5_", scope: !645, file: !2, line: 1990, type: !749, scopeLine: 1990, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!756 = !DISubprogram(name: "_M_deallocate_nodes", linkageName: "_ZNSt8__detail16_Hashtable_allocISaINS_10_Hash_nodeISt4pairIKidELb0EEEEE19_M_deallocate_nodesEPS5_", scope: !645, file: !2, line: 2000, type: !749, scopeLine: 2000, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!757 = !DISubprogram(name: "_M_allocate_buckets", linkageName: "_ZNSt8__detail16_Hashtable_allocISaINS_10_Hash_nodeISt4pairIKidELb0EEEEE19_M_allocate_bucketsEm", scope: !645, file: !2, line: 2012, type: !758, scopeLine: 2012, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!758 = !DISubroutineType(types: !759)
!759 = !{!760, !727, !203}
!760 = !DIDerivedType(tag: DW_TAG_typedef, name: "__buckets_ptr", scope: !645, file: !2, line: 1911, baseType: !761)
!761 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !762, size: 64)
!762 = !DIDerivedType(tag: DW_TAG_typedef, name: "__node_base_ptr", file: !2, line: 1907, baseType: !763)
!763 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !764, size: 64)
!764 = !DIDerivedType(tag: DW_TAG_typedef, name: "__node_base", file: !2, line: 1906, baseType: !17)
!765 = !DISubprogram(name: "_M_deallocate_buckets", linkageName: "_ZNSt8__detail16_Hashtable_allocISaINS_10_Hash_nodeISt4pairIKidELb0EEEEE21_M_deallocate_bucketsEPPNS_15_Hash_node_baseEm", scope: !645, file: !2, line: 2026, type: !766, scopeLine: 2026, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!766 = !DISubroutineType(types: !767)
!767 = !{null, !727, !768, !203}
!768 = !DIDerivedType(tag: DW_TAG_typedef, name: "__buckets_ptr", file: !2, line: 1911, baseType: !761)
!769 = !{!770}
!770 = !DITemplateTypeParameter(name: "_NodeAlloc", type: !651)
!771 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !180, baseType: !772, extraData: i32 0)
!772 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Hashtable_enable_default_ctor<std::equal_to<int>, std::hash<int>, std::allocator<std::pair<const int, double> > >", scope: !14, file: !179, line: 59, baseType: !773)
!773 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Enable_default_constructor<true, std::__detail::_Hash_node_base>", scope: !14, file: !774, line: 53, size: 8, flags: DIFlagTypePassByValue, elements: !775, templateParams: !805, identifier: "_ZTSSt27_Enable_default_constructorILb1ENSt8__detail15_Hash_node_baseEE")
!774 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/enable_special_members.h", directory: "")
!775 = !{!776, !780, !785, !789, !793, !796}
!776 = !DISubprogram(name: "_Enable_default_constructor", scope: !773, file: !774, line: 55, type: !777, scopeLine: 55, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!777 = !DISubroutineType(types: !778)
!778 = !{null, !779}
!779 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !773, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!780 = !DISubprogram(name: "_Enable_default_constructor", scope: !773, file: !774, line: 56, type: !781, scopeLine: 56, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!781 = !DISubroutineType(types: !782)
!782 = !{null, !779, !783}
!783 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !784, size: 64)
!784 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !773)
!785 = !DISubprogram(name: "_Enable_default_constructor", scope: !773, file: !774, line: 58, type: !786, scopeLine: 58, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!786 = !DISubroutineType(types: !787)
!787 = !{null, !779, !788}
!788 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !773, size: 64)
!789 = !DISubprogram(name: "operator=", linkageName: "_ZNSt27_Enable_default_constructorILb1ENSt8__detail15_Hash_node_baseEEaSERKS2_", scope: !773, file: !774, line: 61, type: !790, scopeLine: 61, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!790 = !DISubroutineType(types: !791)
!791 = !{!792, !779, !783}
!792 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !773, size: 64)
!793 = !DISubprogram(name: "operator=", linkageName: "_ZNSt27_Enable_default_constructorILb1ENSt8__detail15_Hash_node_baseEEaSEOS2_", scope: !773, file: !774, line: 63, type: !794, scopeLine: 63, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!794 = !DISubroutineType(types: !795)
!795 = !{!792, !779, !788}
!796 = !DISubprogram(name: "_Enable_default_constructor", scope: !773, file: !774, line: 67, type: !797, scopeLine: 67, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!797 = !DISubroutineType(types: !798)
!798 = !{null, !779, !799}
!799 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Enable_default_constructor_tag", scope: !14, file: !774, line: 42, size: 8, flags: DIFlagTypePassByValue, elements: !800, identifier: "_ZTSSt31_Enable_default_constructor_tag")
!800 = !{!801}
!801 = !DISubprogram(name: "_Enable_default_constructor_tag", scope: !799, file: !774, line: 44, type: !802, scopeLine: 44, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!802 = !DISubroutineType(types: !803)
!803 = !{null, !804}
!804 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !799, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!805 = !{!806, !807}
!806 = !DITemplateValueParameter(name: "_Switch", type: !132, value: i1 true)
!807 = !DITemplateTypeParameter(name: "_Tag", type: !17)
!808 = !DIDerivedType(tag: DW_TAG_member, name: "_M_buckets", scope: !180, file: !179, line: 388, baseType: !809, size: 64)
!809 = !DIDerivedType(tag: DW_TAG_typedef, name: "__buckets_ptr", scope: !180, file: !179, line: 227, baseType: !760)
!810 = !DIDerivedType(tag: DW_TAG_member, name: "_M_bucket_count", scope: !180, file: !179, line: 389, baseType: !811, size: 64, offset: 64)
!811 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", scope: !180, file: !179, line: 379, baseType: !812, flags: DIFlagPublic)
!812 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", scope: !183, file: !2, line: 1640, baseType: !203)
!813 = !DIDerivedType(tag: DW_TAG_member, name: "_M_before_begin", scope: !180, file: !179, line: 390, baseType: !814, size: 64, offset: 128)
!814 = !DIDerivedType(tag: DW_TAG_typedef, name: "__node_base", scope: !180, file: !179, line: 225, baseType: !815)
!815 = !DIDerivedType(tag: DW_TAG_typedef, name: "__node_base", scope: !645, file: !2, line: 1906, baseType: !17)
!816 = !DIDerivedType(tag: DW_TAG_member, name: "_M_element_count", scope: !180, file: !179, line: 391, baseType: !811, size: 64, offset: 192)
!817 = !DIDerivedType(tag: DW_TAG_member, name: "_M_rehash_policy", scope: !180, file: !179, line: 392, baseType: !427, size: 128, offset: 256)
!818 = !DIDerivedType(tag: DW_TAG_member, name: "_M_single_bucket", scope: !180, file: !179, line: 400, baseType: !819, size: 64, offset: 384)
!819 = !DIDerivedType(tag: DW_TAG_typedef, name: "__node_base_ptr", scope: !180, file: !179, line: 226, baseType: !820)
!820 = !DIDerivedType(tag: DW_TAG_typedef, name: "__node_base_ptr", scope: !645, file: !2, line: 1907, baseType: !763)
!821 = !DISubprogram(name: "_M_update_bbegin", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE16_M_update_bbeginEv", scope: !180, file: !179, line: 403, type: !822, scopeLine: 403, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!822 = !DISubroutineType(types: !823)
!823 = !{null, !824}
!824 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !180, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!825 = !DISubprogram(name: "_M_update_bbegin", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE16_M_update_bbeginEPNS4_10_Hash_nodeIS2_Lb0EEE", scope: !180, file: !179, line: 410, type: !826, scopeLine: 410, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!826 = !DISubroutineType(types: !827)
!827 = !{null, !824, !178}
!828 = !DISubprogram(name: "_M_uses_single_bucket", linkageName: "_ZNKSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE21_M_uses_single_bucketEPPNS4_15_Hash_node_baseE", scope: !180, file: !179, line: 417, type: !829, scopeLine: 417, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!829 = !DISubroutineType(types: !830)
!830 = !{!132, !831, !809}
!831 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !832, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!832 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !180)
!833 = !DISubprogram(name: "_M_uses_single_bucket", linkageName: "_ZNKSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE21_M_uses_single_bucketEv", scope: !180, file: !179, line: 421, type: !834, scopeLine: 421, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!834 = !DISubroutineType(types: !835)
!835 = !{!132, !831}
!836 = !DISubprogram(name: "__small_size_threshold", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE22__small_size_thresholdEv", scope: !180, file: !179, line: 425, type: !837, scopeLine: 425, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!837 = !DISubroutineType(types: !838)
!838 = !{!203}
!839 = !DISubprogram(name: "_M_base_alloc", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE13_M_base_allocEv", scope: !180, file: !179, line: 432, type: !840, scopeLine: 432, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!840 = !DISubroutineType(types: !841)
!841 = !{!842, !824}
!842 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !843, size: 64)
!843 = !DIDerivedType(tag: DW_TAG_typedef, name: "__hashtable_alloc", scope: !180, file: !179, line: 216, baseType: !645)
!844 = !DISubprogram(name: "_M_allocate_buckets", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE19_M_allocate_bucketsEm", scope: !180, file: !179, line: 435, type: !845, scopeLine: 435, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!845 = !DISubroutineType(types: !846)
!846 = !{!809, !824, !811}
!847 = !DISubprogram(name: "_M_deallocate_buckets", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE21_M_deallocate_bucketsEPPNS4_15_Hash_node_baseEm", scope: !180, file: !179, line: 447, type: !848, scopeLine: 447, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!848 = !DISubroutineType(types: !849)
!849 = !{null, !824, !809, !811}
!850 = !DISubprogram(name: "_M_deallocate_buckets", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE21_M_deallocate_bucketsEv", scope: !180, file: !179, line: 456, type: !822, scopeLine: 456, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!851 = !DISubprogram(name: "_M_bucket_begin", linkageName: "_ZNKSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE15_M_bucket_beginEm", scope: !180, file: !179, line: 462, type: !852, scopeLine: 462, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!852 = !DISubroutineType(types: !853)
!853 = !{!178, !831, !811}
!854 = !DISubprogram(name: "_M_begin", linkageName: "_ZNKSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE8_M_beginEv", scope: !180, file: !179, line: 465, type: !855, scopeLine: 465, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!855 = !DISubroutineType(types: !856)
!856 = !{!178, !831}
!857 = !DISubprogram(name: "_M_move_assign", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE14_M_move_assignEOSF_St17integral_constantIbLb1EE", scope: !180, file: !179, line: 479, type: !858, scopeLine: 479, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!858 = !DISubroutineType(types: !859)
!859 = !{null, !824, !860, !861}
!860 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !180, size: 64)
!861 = !DIDerivedType(tag: DW_TAG_typedef, name: "true_type", scope: !14, file: !41, line: 82, baseType: !619)
!862 = !DISubprogram(name: "_M_move_assign", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE14_M_move_assignEOSF_St17integral_constantIbLb0EE", scope: !180, file: !179, line: 482, type: !863, scopeLine: 482, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!863 = !DISubroutineType(types: !864)
!864 = !{null, !824, !860, !865}
!865 = !DIDerivedType(tag: DW_TAG_typedef, name: "false_type", scope: !14, file: !41, line: 85, baseType: !866)
!866 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "integral_constant<bool, false>", scope: !14, file: !41, line: 62, size: 8, flags: DIFlagTypePassByValue, elements: !867, templateParams: !876, identifier: "_ZTSSt17integral_constantIbLb0EE")
!867 = !{!868, !869, !875}
!868 = !DIDerivedType(tag: DW_TAG_variable, name: "value", scope: !866, file: !41, line: 64, baseType: !622, flags: DIFlagStaticMember, extraData: i1 false)
!869 = !DISubprogram(name: "operator bool", linkageName: "_ZNKSt17integral_constantIbLb0EEcvbEv", scope: !866, file: !41, line: 67, type: !870, scopeLine: 67, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!870 = !DISubroutineType(types: !871)
!871 = !{!872, !873}
!872 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !866, file: !41, line: 65, baseType: !132)
!873 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !874, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!874 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !866)
!875 = !DISubprogram(name: "operator()", linkageName: "_ZNKSt17integral_constantIbLb0EEclEv", scope: !866, file: !41, line: 72, type: !870, scopeLine: 72, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!876 = !{!631, !877}
!877 = !DITemplateValueParameter(name: "__v", type: !132, value: i1 false)
!878 = !DISubprogram(name: "_M_reset", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE8_M_resetEv", scope: !180, file: !179, line: 485, type: !822, scopeLine: 485, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!879 = !DISubprogram(name: "_Hashtable", scope: !180, file: !179, line: 487, type: !880, scopeLine: 487, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!880 = !DISubroutineType(types: !881)
!881 = !{null, !824, !215, !342, !882}
!882 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !883, size: 64)
!883 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !884)
!884 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !180, file: !179, line: 239, baseType: !424, flags: DIFlagPublic)
!885 = !DISubprogram(name: "_Hashtable", scope: !180, file: !179, line: 510, type: !886, scopeLine: 510, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!886 = !DISubroutineType(types: !887)
!887 = !{null, !824, !860, !888, !861}
!888 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !889, size: 64)
!889 = !DIDerivedType(tag: DW_TAG_typedef, name: "__node_alloc_type", scope: !180, file: !179, line: 214, baseType: !890)
!890 = !DIDerivedType(tag: DW_TAG_typedef, name: "__alloc_rebind<std::allocator<std::pair<const int, double> >, __node_type>", scope: !14, file: !891, line: 79, baseType: !892)
!891 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/alloc_traits.h", directory: "", checksumkind: CSK_MD5, checksum: "fd441eaab0a8965f7012f98a3edcbb86")
!892 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !893, file: !891, line: 57, baseType: !899)
!893 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__rebind<std::allocator<std::pair<const int, double> >, std::__detail::_Hash_node<std::pair<const int, double>, false>, void>", scope: !894, file: !891, line: 55, size: 8, flags: DIFlagTypePassByValue, elements: !42, templateParams: !895, identifier: "_ZTSNSt23__allocator_traits_base8__rebindISaISt4pairIKidEENSt8__detail10_Hash_nodeIS3_Lb0EEEvEE")
!894 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__allocator_traits_base", scope: !14, file: !891, line: 49, size: 8, flags: DIFlagTypePassByValue, elements: !42, identifier: "_ZTSSt23__allocator_traits_base")
!895 = !{!896, !897, !898}
!896 = !DITemplateTypeParameter(name: "_Tp", type: !424)
!897 = !DITemplateTypeParameter(name: "_Up", type: !12)
!898 = !DITemplateTypeParameter(type: null, defaulted: true)
!899 = !DIDerivedType(tag: DW_TAG_typedef, name: "other", scope: !900, file: !425, line: 140, baseType: !651)
!900 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "rebind<std::__detail::_Hash_node<std::pair<const int, double>, false> >", scope: !424, file: !425, line: 139, size: 8, flags: DIFlagTypePassByValue, elements: !42, templateParams: !901, identifier: "_ZTSNSaISt4pairIKidEE6rebindINSt8__detail10_Hash_nodeIS1_Lb0EEEEE")
!901 = !{!902}
!902 = !DITemplateTypeParameter(name: "_Tp1", type: !12)
!903 = !DISubprogram(name: "_Hashtable", scope: !180, file: !179, line: 514, type: !904, scopeLine: 514, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!904 = !DISubroutineType(types: !905)
!905 = !{null, !824, !860, !888, !865}
!906 = !DISubprogram(name: "_Hashtable", scope: !180, file: !179, line: 531, type: !822, scopeLine: 531, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!907 = !DISubprogram(name: "_Hashtable", scope: !180, file: !179, line: 533, type: !908, scopeLine: 533, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!908 = !DISubroutineType(types: !909)
!909 = !{null, !824, !910}
!910 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !832, size: 64)
!911 = !DISubprogram(name: "_Hashtable", scope: !180, file: !179, line: 535, type: !912, scopeLine: 535, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!912 = !DISubroutineType(types: !913)
!913 = !{null, !824, !910, !882}
!914 = !DISubprogram(name: "_Hashtable", scope: !180, file: !179, line: 538, type: !915, scopeLine: 538, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!915 = !DISubroutineType(types: !916)
!916 = !{null, !824, !811, !215, !917, !882}
!917 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !918, size: 64)
!918 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !919)
!919 = !DIDerivedType(tag: DW_TAG_typedef, name: "key_equal", scope: !180, file: !179, line: 240, baseType: !321, flags: DIFlagPublic)
!920 = !DISubprogram(name: "_Hashtable", scope: !180, file: !179, line: 544, type: !921, scopeLine: 544, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!921 = !DISubroutineType(types: !922)
!922 = !{null, !824, !860}
!923 = !DISubprogram(name: "_Hashtable", scope: !180, file: !179, line: 550, type: !924, scopeLine: 550, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!924 = !DISubroutineType(types: !925)
!925 = !{null, !824, !860, !882}
!926 = !DISubprogram(name: "_Hashtable", scope: !180, file: !179, line: 557, type: !927, scopeLine: 557, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!927 = !DISubroutineType(types: !928)
!928 = !{null, !824, !882}
!929 = !DISubprogram(name: "_Hashtable", scope: !180, file: !179, line: 572, type: !930, scopeLine: 572, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!930 = !DISubroutineType(types: !931)
!931 = !{null, !824, !597, !811, !215, !917, !882}
!932 = !DISubprogram(name: "operator=", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEEaSERKSF_", scope: !180, file: !179, line: 582, type: !933, scopeLine: 582, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!933 = !DISubroutineType(types: !934)
!934 = !{!935, !824, !910}
!935 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !180, size: 64)
!936 = !DISubprogram(name: "operator=", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEEaSEOSF_", scope: !180, file: !179, line: 585, type: !937, scopeLine: 585, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!937 = !DISubroutineType(types: !938)
!938 = !{!935, !824, !860}
!939 = !DISubprogram(name: "operator=", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEEaSESt16initializer_listIS2_E", scope: !180, file: !179, line: 598, type: !940, scopeLine: 598, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!940 = !DISubroutineType(types: !941)
!941 = !{!935, !824, !597}
!942 = !DISubprogram(name: "~_Hashtable", scope: !180, file: !179, line: 1573, type: !822, scopeLine: 1573, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!943 = !DISubprogram(name: "swap", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE4swapERSF_", scope: !180, file: !179, line: 618, type: !944, scopeLine: 618, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!944 = !DISubroutineType(types: !945)
!945 = !{null, !824, !935}
!946 = !DISubprogram(name: "begin", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE5beginEv", scope: !180, file: !179, line: 624, type: !947, scopeLine: 624, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!947 = !DISubroutineType(types: !948)
!948 = !{!949, !824}
!949 = !DIDerivedType(tag: DW_TAG_typedef, name: "iterator", scope: !180, file: !179, line: 249, baseType: !950, flags: DIFlagPublic)
!950 = !DIDerivedType(tag: DW_TAG_typedef, name: "iterator", scope: !516, file: !2, line: 1062, baseType: !542)
!951 = !DISubprogram(name: "begin", linkageName: "_ZNKSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE5beginEv", scope: !180, file: !179, line: 628, type: !952, scopeLine: 628, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!952 = !DISubroutineType(types: !953)
!953 = !{!954, !831}
!954 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_iterator", scope: !180, file: !179, line: 251, baseType: !955, flags: DIFlagPublic)
!955 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_iterator", scope: !516, file: !2, line: 1063, baseType: !592)
!956 = !DISubprogram(name: "end", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE3endEv", scope: !180, file: !179, line: 632, type: !947, scopeLine: 632, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!957 = !DISubprogram(name: "end", linkageName: "_ZNKSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE3endEv", scope: !180, file: !179, line: 636, type: !952, scopeLine: 636, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!958 = !DISubprogram(name: "cbegin", linkageName: "_ZNKSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE6cbeginEv", scope: !180, file: !179, line: 640, type: !952, scopeLine: 640, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!959 = !DISubprogram(name: "cend", linkageName: "_ZNKSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE4cendEv", scope: !180, file: !179, line: 644, type: !952, scopeLine: 644, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!960 = !DISubprogram(name: "size", linkageName: "_ZNKSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE4sizeEv", scope: !180, file: !179, line: 648, type: !961, scopeLine: 648, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!961 = !DISubroutineType(types: !962)
!962 = !{!811, !831}
!963 = !DISubprogram(name: "empty", linkageName: "_ZNKSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE5emptyEv", scope: !180, file: !179, line: 652, type: !834, scopeLine: 652, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!964 = !DISubprogram(name: "get_allocator", linkageName: "_ZNKSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE13get_allocatorEv", scope: !180, file: !179, line: 656, type: !965, scopeLine: 656, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!965 = !DISubroutineType(types: !966)
!966 = !{!884, !831}
!967 = !DISubprogram(name: "max_size", linkageName: "_ZNKSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE8max_sizeEv", scope: !180, file: !179, line: 660, type: !961, scopeLine: 660, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!968 = !DISubprogram(name: "key_eq", linkageName: "_ZNKSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE6key_eqEv", scope: !180, file: !179, line: 665, type: !969, scopeLine: 665, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!969 = !DISubroutineType(types: !970)
!970 = !{!919, !831}
!971 = !DISubprogram(name: "bucket_count", linkageName: "_ZNKSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE12bucket_countEv", scope: !180, file: !179, line: 672, type: !961, scopeLine: 672, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!972 = !DISubprogram(name: "max_bucket_count", linkageName: "_ZNKSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE16max_bucket_countEv", scope: !180, file: !179, line: 676, type: !961, scopeLine: 676, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!973 = !DISubprogram(name: "bucket_size", linkageName: "_ZNKSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE11bucket_sizeEm", scope: !180, file: !179, line: 680, type: !974, scopeLine: 680, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!974 = !DISubroutineType(types: !975)
!975 = !{!811, !831, !811}
!976 = !DISubprogram(name: "bucket", linkageName: "_ZNKSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE6bucketERS1_", scope: !180, file: !179, line: 684, type: !977, scopeLine: 684, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!977 = !DISubroutineType(types: !978)
!978 = !{!811, !831, !979}
!979 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !980, size: 64)
!980 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !981)
!981 = !DIDerivedType(tag: DW_TAG_typedef, name: "key_type", scope: !180, file: !179, line: 237, baseType: !105, flags: DIFlagPublic)
!982 = !DISubprogram(name: "begin", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE5beginEm", scope: !180, file: !179, line: 688, type: !983, scopeLine: 688, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!983 = !DISubroutineType(types: !984)
!984 = !{!985, !824, !811}
!985 = !DIDerivedType(tag: DW_TAG_typedef, name: "local_iterator", scope: !180, file: !179, line: 253, baseType: !986, flags: DIFlagPublic)
!986 = !DICompositeType(tag: DW_TAG_structure_type, name: "_Local_iterator<int, std::pair<const int, double>, std::__detail::_Select1st, std::hash<int>, std::__detail::_Mod_range_hashing, std::__detail::_Default_ranged_hash, false, false>", scope: !13, file: !2, line: 1509, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSNSt8__detail15_Local_iteratorIiSt4pairIKidENS_10_Select1stESt4hashIiENS_18_Mod_range_hashingENS_20_Default_ranged_hashELb0ELb0EEE")
!987 = !DISubprogram(name: "end", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE3endEm", scope: !180, file: !179, line: 695, type: !983, scopeLine: 695, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!988 = !DISubprogram(name: "begin", linkageName: "_ZNKSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE5beginEm", scope: !180, file: !179, line: 699, type: !989, scopeLine: 699, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!989 = !DISubroutineType(types: !990)
!990 = !{!991, !831, !811}
!991 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_local_iterator", scope: !180, file: !179, line: 258, baseType: !992, flags: DIFlagPublic)
!992 = !DICompositeType(tag: DW_TAG_structure_type, name: "_Local_const_iterator<int, std::pair<const int, double>, std::__detail::_Select1st, std::hash<int>, std::__detail::_Mod_range_hashing, std::__detail::_Default_ranged_hash, false, false>", scope: !13, file: !2, line: 1563, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSNSt8__detail21_Local_const_iteratorIiSt4pairIKidENS_10_Select1stESt4hashIiENS_18_Mod_range_hashingENS_20_Default_ranged_hashELb0ELb0EEE")
!993 = !DISubprogram(name: "end", linkageName: "_ZNKSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE3endEm", scope: !180, file: !179, line: 706, type: !989, scopeLine: 706, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!994 = !DISubprogram(name: "cbegin", linkageName: "_ZNKSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE6cbeginEm", scope: !180, file: !179, line: 711, type: !989, scopeLine: 711, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!995 = !DISubprogram(name: "cend", linkageName: "_ZNKSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE4cendEm", scope: !180, file: !179, line: 718, type: !989, scopeLine: 718, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!996 = !DISubprogram(name: "load_factor", linkageName: "_ZNKSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE11load_factorEv", scope: !180, file: !179, line: 722, type: !997, scopeLine: 722, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!997 = !DISubroutineType(types: !998)
!998 = !{!432, !831}
!999 = !DISubprogram(name: "__rehash_policy", linkageName: "_ZNKSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE15__rehash_policyEv", scope: !180, file: !179, line: 733, type: !1000, scopeLine: 733, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1000 = !DISubroutineType(types: !1001)
!1001 = !{!1002, !831}
!1002 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !442, size: 64)
!1003 = !DISubprogram(name: "__rehash_policy", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE15__rehash_policyERKSC_", scope: !180, file: !179, line: 737, type: !1004, scopeLine: 737, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1004 = !DISubroutineType(types: !1005)
!1005 = !{null, !824, !1002}
!1006 = !DISubprogram(name: "find", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE4findERS1_", scope: !180, file: !179, line: 1642, type: !1007, scopeLine: 1642, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1007 = !DISubroutineType(types: !1008)
!1008 = !{!949, !824, !979}
!1009 = !DISubprogram(name: "find", linkageName: "_ZNKSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE4findERS1_", scope: !180, file: !179, line: 745, type: !1010, scopeLine: 745, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1010 = !DISubroutineType(types: !1011)
!1011 = !{!954, !831, !979}
!1012 = !DISubprogram(name: "count", linkageName: "_ZNKSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE5countERS1_", scope: !180, file: !179, line: 748, type: !977, scopeLine: 748, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1013 = !DISubprogram(name: "equal_range", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE11equal_rangeERS1_", scope: !180, file: !179, line: 751, type: !1014, scopeLine: 751, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1014 = !DISubroutineType(types: !1015)
!1015 = !{!1016, !824, !979}
!1016 = !DICompositeType(tag: DW_TAG_structure_type, name: "pair<std::__detail::_Node_iterator<std::pair<const int, double>, false, false>, std::__detail::_Node_iterator<std::pair<const int, double>, false, false> >", scope: !14, file: !534, line: 2593, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt4pairINSt8__detail14_Node_iteratorIS_IKidELb0ELb0EEES4_E")
!1017 = !DISubprogram(name: "equal_range", linkageName: "_ZNKSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE11equal_rangeERS1_", scope: !180, file: !179, line: 754, type: !1018, scopeLine: 754, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1018 = !DISubroutineType(types: !1019)
!1019 = !{!1020, !831, !979}
!1020 = !DICompositeType(tag: DW_TAG_structure_type, name: "pair<std::__detail::_Node_const_iterator<std::pair<const int, double>, false, false>, std::__detail::_Node_const_iterator<std::pair<const int, double>, false, false> >", scope: !14, file: !534, line: 2593, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt4pairINSt8__detail20_Node_const_iteratorIS_IKidELb0ELb0EEES4_E")
!1021 = !DISubprogram(name: "_M_bucket_index", linkageName: "_ZNKSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE15_M_bucket_indexERKNS4_16_Hash_node_valueIS2_Lb0EEE", scope: !180, file: !179, line: 793, type: !1022, scopeLine: 793, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1022 = !DISubroutineType(types: !1023)
!1023 = !{!811, !831, !1024}
!1024 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1025, size: 64)
!1025 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1026)
!1026 = !DIDerivedType(tag: DW_TAG_typedef, name: "__node_value_type", scope: !180, file: !179, line: 218, baseType: !29)
!1027 = !DISubprogram(name: "_M_bucket_index", linkageName: "_ZNKSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE15_M_bucket_indexEm", scope: !180, file: !179, line: 797, type: !1028, scopeLine: 797, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1028 = !DISubroutineType(types: !1029)
!1029 = !{!811, !831, !1030}
!1030 = !DIDerivedType(tag: DW_TAG_typedef, name: "__hash_code", scope: !180, file: !179, line: 274, baseType: !355)
!1031 = !DISubprogram(name: "_M_find_before_node", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE19_M_find_before_nodeERS1_", scope: !180, file: !179, line: 801, type: !1032, scopeLine: 801, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1032 = !DISubroutineType(types: !1033)
!1033 = !{!819, !824, !979}
!1034 = !DISubprogram(name: "_M_find_before_node", linkageName: "_ZNKSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE19_M_find_before_nodeEmRS1_m", scope: !180, file: !179, line: 1926, type: !1035, scopeLine: 1926, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1035 = !DISubroutineType(types: !1036)
!1036 = !{!819, !831, !811, !979, !1030}
!1037 = !DISubprogram(name: "_M_find_node", linkageName: "_ZNKSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE12_M_find_nodeEmRS1_m", scope: !180, file: !179, line: 813, type: !1038, scopeLine: 813, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1038 = !DISubroutineType(types: !1039)
!1039 = !{!178, !831, !811, !979, !1030}
!1040 = !DISubprogram(name: "_M_insert_bucket_begin", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE22_M_insert_bucket_beginEmPNS4_10_Hash_nodeIS2_Lb0EEE", scope: !180, file: !179, line: 1985, type: !1041, scopeLine: 1985, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1041 = !DISubroutineType(types: !1042)
!1042 = !{null, !824, !811, !178}
!1043 = !DISubprogram(name: "_M_remove_bucket_begin", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE22_M_remove_bucket_beginEmPNS4_10_Hash_nodeIS2_Lb0EEEm", scope: !180, file: !179, line: 839, type: !1044, scopeLine: 839, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1044 = !DISubroutineType(types: !1045)
!1045 = !{null, !824, !811, !178, !811}
!1046 = !DISubprogram(name: "_M_get_previous_node", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE20_M_get_previous_nodeEmPNS4_10_Hash_nodeIS2_Lb0EEE", scope: !180, file: !179, line: 844, type: !1047, scopeLine: 844, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1047 = !DISubroutineType(types: !1048)
!1048 = !{!819, !824, !811, !178}
!1049 = !DISubprogram(name: "_M_compute_hash_code", linkageName: "_ZNKSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE20_M_compute_hash_codeENS4_20_Node_const_iteratorIS2_Lb0ELb0EEERS1_", scope: !180, file: !179, line: 847, type: !1050, scopeLine: 847, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1050 = !DISubroutineType(types: !1051)
!1051 = !{!1052, !831, !954, !979}
!1052 = !DICompositeType(tag: DW_TAG_structure_type, name: "pair<std::__detail::_Node_const_iterator<std::pair<const int, double>, false, false>, unsigned long>", scope: !14, file: !534, line: 2593, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt4pairINSt8__detail20_Node_const_iteratorIS_IKidELb0ELb0EEEmE")
!1053 = !DISubprogram(name: "_M_insert_unique_node", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE21_M_insert_unique_nodeEmmPNS4_10_Hash_nodeIS2_Lb0EEEm", scope: !180, file: !179, line: 2144, type: !1054, scopeLine: 2144, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1054 = !DISubroutineType(types: !1055)
!1055 = !{!949, !824, !811, !1030, !178, !811}
!1056 = !DISubprogram(name: "_M_insert_multi_node", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE20_M_insert_multi_nodeEPNS4_10_Hash_nodeIS2_Lb0EEEmSI_", scope: !180, file: !179, line: 859, type: !1057, scopeLine: 859, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1057 = !DISubroutineType(types: !1058)
!1058 = !{!949, !824, !178, !1030, !178}
!1059 = !DISubprogram(name: "_S_forward_key", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE14_S_forward_keyERS1_", scope: !180, file: !179, line: 894, type: !1060, scopeLine: 894, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1060 = !DISubroutineType(types: !1061)
!1061 = !{!979, !979}
!1062 = !DISubprogram(name: "_S_forward_key", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE14_S_forward_keyEOi", scope: !180, file: !179, line: 898, type: !1063, scopeLine: 898, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1063 = !DISubroutineType(types: !1064)
!1064 = !{!1065, !1065}
!1065 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !981, size: 64)
!1066 = !DISubprogram(name: "_M_erase", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE8_M_eraseESt17integral_constantIbLb1EERS1_", scope: !180, file: !179, line: 937, type: !1067, scopeLine: 937, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1067 = !DISubroutineType(types: !1068)
!1068 = !{!811, !824, !861, !979}
!1069 = !DISubprogram(name: "_M_erase", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE8_M_eraseESt17integral_constantIbLb0EERS1_", scope: !180, file: !179, line: 940, type: !1070, scopeLine: 940, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1070 = !DISubroutineType(types: !1071)
!1071 = !{!811, !824, !865, !979}
!1072 = !DISubprogram(name: "_M_erase", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE8_M_eraseEmPNS4_15_Hash_node_baseEPNS4_10_Hash_nodeIS2_Lb0EEE", scope: !180, file: !179, line: 943, type: !1073, scopeLine: 943, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1073 = !DISubroutineType(types: !1074)
!1074 = !{!949, !824, !811, !819, !178}
!1075 = !DISubprogram(name: "erase", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE5eraseENS4_20_Node_const_iteratorIS2_Lb0ELb0EEE", scope: !180, file: !179, line: 964, type: !1076, scopeLine: 964, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1076 = !DISubroutineType(types: !1077)
!1077 = !{!949, !824, !954}
!1078 = !DISubprogram(name: "erase", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE5eraseENS4_14_Node_iteratorIS2_Lb0ELb0EEE", scope: !180, file: !179, line: 968, type: !1079, scopeLine: 968, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1079 = !DISubroutineType(types: !1080)
!1080 = !{!949, !824, !949}
!1081 = !DISubprogram(name: "erase", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE5eraseERS1_", scope: !180, file: !179, line: 972, type: !1082, scopeLine: 972, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1082 = !DISubroutineType(types: !1083)
!1083 = !{!811, !824, !979}
!1084 = !DISubprogram(name: "erase", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE5eraseENS4_20_Node_const_iteratorIS2_Lb0ELb0EEESH_", scope: !180, file: !179, line: 976, type: !1085, scopeLine: 976, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1085 = !DISubroutineType(types: !1086)
!1086 = !{!949, !824, !954, !954}
!1087 = !DISubprogram(name: "clear", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE5clearEv", scope: !180, file: !179, line: 2498, type: !822, scopeLine: 2498, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1088 = !DISubprogram(name: "rehash", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE6rehashEm", scope: !180, file: !179, line: 983, type: !1089, scopeLine: 983, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1089 = !DISubroutineType(types: !1090)
!1090 = !{null, !824, !811}
!1091 = !DISubprogram(name: "_M_reinsert_node", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE16_M_reinsert_nodeEOSt12_Node_handleIiS2_SaINS4_10_Hash_nodeIS2_Lb0EEEEE", scope: !180, file: !179, line: 991, type: !1092, scopeLine: 991, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1092 = !DISubroutineType(types: !1093)
!1093 = !{!1094, !824, !1097}
!1094 = !DIDerivedType(tag: DW_TAG_typedef, name: "insert_return_type", scope: !180, file: !179, line: 384, baseType: !1095, flags: DIFlagPublic)
!1095 = !DICompositeType(tag: DW_TAG_structure_type, name: "_Node_insert_return<std::__detail::_Node_iterator<std::pair<const int, double>, false, false>, std::_Node_handle<int, std::pair<const int, double>, std::allocator<std::__detail::_Hash_node<std::pair<const int, double>, false> > > >", scope: !14, file: !1096, line: 381, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt19_Node_insert_returnINSt8__detail14_Node_iteratorISt4pairIKidELb0ELb0EEESt12_Node_handleIiS4_SaINS0_10_Hash_nodeIS4_Lb0EEEEEE")
!1096 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/node_handle.h", directory: "")
!1097 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1098, size: 64)
!1098 = !DIDerivedType(tag: DW_TAG_typedef, name: "node_type", scope: !180, file: !179, line: 383, baseType: !1099, flags: DIFlagPublic)
!1099 = !DICompositeType(tag: DW_TAG_class_type, name: "_Node_handle<int, std::pair<const int, double>, std::allocator<std::__detail::_Hash_node<std::pair<const int, double>, false> > >", scope: !14, file: !1096, line: 239, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt12_Node_handleIiSt4pairIKidESaINSt8__detail10_Hash_nodeIS2_Lb0EEEEE")
!1100 = !DISubprogram(name: "_M_reinsert_node_multi", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE22_M_reinsert_node_multiENS4_20_Node_const_iteratorIS2_Lb0ELb0EEEOSt12_Node_handleIiS2_SaINS4_10_Hash_nodeIS2_Lb0EEEEE", scope: !180, file: !179, line: 1022, type: !1101, scopeLine: 1022, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1101 = !DISubroutineType(types: !1102)
!1102 = !{!949, !824, !954, !1097}
!1103 = !DISubprogram(name: "_M_extract_node", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE15_M_extract_nodeEmPNS4_15_Hash_node_baseE", scope: !180, file: !179, line: 1039, type: !1104, scopeLine: 1039, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1104 = !DISubroutineType(types: !1105)
!1105 = !{!1098, !824, !203, !819}
!1106 = !DISubprogram(name: "extract", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE7extractENS4_20_Node_const_iteratorIS2_Lb0ELb0EEE", scope: !180, file: !179, line: 1061, type: !1107, scopeLine: 1061, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1107 = !DISubroutineType(types: !1108)
!1108 = !{!1098, !824, !954}
!1109 = !DISubprogram(name: "extract", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE7extractERS1_", scope: !180, file: !179, line: 1070, type: !1110, scopeLine: 1070, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1110 = !DISubroutineType(types: !1111)
!1111 = !{!1098, !824, !243}
!1112 = !DISubprogram(name: "_M_rehash_aux", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE13_M_rehash_auxEmSt17integral_constantIbLb1EE", scope: !180, file: !179, line: 2560, type: !1113, scopeLine: 2560, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1113 = !DISubroutineType(types: !1114)
!1114 = !{null, !824, !811, !861}
!1115 = !DISubprogram(name: "_M_rehash_aux", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE13_M_rehash_auxEmSt17integral_constantIbLb0EE", scope: !180, file: !179, line: 1137, type: !1116, scopeLine: 1137, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1116 = !DISubroutineType(types: !1117)
!1117 = !{null, !824, !811, !865}
!1118 = !DISubprogram(name: "_M_rehash", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE9_M_rehashEmRKm", scope: !180, file: !179, line: 2537, type: !1119, scopeLine: 2537, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1119 = !DISubroutineType(types: !1120)
!1120 = !{null, !824, !811, !1121}
!1121 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1122, size: 64)
!1122 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1123)
!1123 = !DIDerivedType(tag: DW_TAG_typedef, name: "__rehash_state", scope: !180, file: !179, line: 265, baseType: !507)
!1124 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1125, size: 64)
!1125 = !DIDerivedType(tag: DW_TAG_typedef, name: "__hashtable", scope: !398, file: !2, line: 726, baseType: !180, flags: DIFlagPrivate)
!1126 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "tuple<const int &>", scope: !14, file: !1127, line: 609, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !1128, templateParams: !1241, identifier: "_ZTSSt5tupleIJRKiEE")
!1127 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/tuple", directory: "")
!1128 = !{!1129, !1217, !1223, !1227, !1233, !1238}
!1129 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1126, baseType: !1130, flags: DIFlagPublic, extraData: i32 0)
!1130 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Tuple_impl<0UL, const int &>", scope: !14, file: !1127, line: 416, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !1131, templateParams: !1213, identifier: "_ZTSSt11_Tuple_implILm0EJRKiEE")
!1131 = !{!1132, !1184, !1188, !1193, !1197, !1200, !1203, !1206, !1210}
!1132 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1130, baseType: !1133, flags: DIFlagPrivate, extraData: i32 0)
!1133 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Head_base<0UL, const int &, false>", scope: !14, file: !1127, line: 187, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !1134, templateParams: !1180, identifier: "_ZTSSt10_Head_baseILm0ERKiLb0EE")
!1134 = !{!1135, !1136, !1140, !1143, !1148, !1152, !1173, !1177}
!1135 = !DIDerivedType(tag: DW_TAG_member, name: "_M_head_impl", scope: !1133, file: !1127, line: 238, baseType: !243, size: 64)
!1136 = !DISubprogram(name: "_Head_base", scope: !1133, file: !1127, line: 189, type: !1137, scopeLine: 189, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1137 = !DISubroutineType(types: !1138)
!1138 = !{null, !1139}
!1139 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1133, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1140 = !DISubprogram(name: "_Head_base", scope: !1133, file: !1127, line: 192, type: !1141, scopeLine: 192, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1141 = !DISubroutineType(types: !1142)
!1142 = !{null, !1139, !243}
!1143 = !DISubprogram(name: "_Head_base", scope: !1133, file: !1127, line: 195, type: !1144, scopeLine: 195, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1144 = !DISubroutineType(types: !1145)
!1145 = !{null, !1139, !1146}
!1146 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1147, size: 64)
!1147 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1133)
!1148 = !DISubprogram(name: "_Head_base", scope: !1133, file: !1127, line: 196, type: !1149, scopeLine: 196, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1149 = !DISubroutineType(types: !1150)
!1150 = !{null, !1139, !1151}
!1151 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1133, size: 64)
!1152 = !DISubprogram(name: "_Head_base", scope: !1133, file: !1127, line: 203, type: !1153, scopeLine: 203, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1153 = !DISubroutineType(types: !1154)
!1154 = !{null, !1139, !1155, !1162}
!1155 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "allocator_arg_t", scope: !14, file: !1156, line: 51, size: 8, flags: DIFlagTypePassByValue, elements: !1157, identifier: "_ZTSSt15allocator_arg_t")
!1156 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/uses_allocator.h", directory: "", checksumkind: CSK_MD5, checksum: "8fb0bb8a0e08dbc54c6967e43841de9b")
!1157 = !{!1158}
!1158 = !DISubprogram(name: "allocator_arg_t", scope: !1155, file: !1156, line: 51, type: !1159, scopeLine: 51, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1159 = !DISubroutineType(types: !1160)
!1160 = !{null, !1161}
!1161 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1155, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1162 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__uses_alloc0", scope: !14, file: !1156, line: 74, size: 8, flags: DIFlagTypePassByValue, elements: !1163, identifier: "_ZTSSt13__uses_alloc0")
!1163 = !{!1164, !1166}
!1164 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1162, baseType: !1165, extraData: i32 0)
!1165 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__uses_alloc_base", scope: !14, file: !1156, line: 72, size: 8, flags: DIFlagTypePassByValue, elements: !42, identifier: "_ZTSSt17__uses_alloc_base")
!1166 = !DIDerivedType(tag: DW_TAG_member, name: "_M_a", scope: !1162, file: !1156, line: 76, baseType: !1167, size: 8)
!1167 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Sink", scope: !1162, file: !1156, line: 76, size: 8, flags: DIFlagTypePassByValue, elements: !1168, identifier: "_ZTSNSt13__uses_alloc05_SinkE")
!1168 = !{!1169}
!1169 = !DISubprogram(name: "operator=", linkageName: "_ZNSt13__uses_alloc05_SinkaSEPKv", scope: !1167, file: !1156, line: 76, type: !1170, scopeLine: 76, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1170 = !DISubroutineType(types: !1171)
!1171 = !{null, !1172, !74}
!1172 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1167, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1173 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm0ERKiLb0EE7_M_headERS2_", scope: !1133, file: !1127, line: 233, type: !1174, scopeLine: 233, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1174 = !DISubroutineType(types: !1175)
!1175 = !{!243, !1176}
!1176 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1133, size: 64)
!1177 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm0ERKiLb0EE7_M_headERKS2_", scope: !1133, file: !1127, line: 236, type: !1178, scopeLine: 236, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1178 = !DISubroutineType(types: !1179)
!1179 = !{!243, !1146}
!1180 = !{!1181, !1182, !1183}
!1181 = !DITemplateValueParameter(name: "_Idx", type: !45, value: i64 0)
!1182 = !DITemplateTypeParameter(name: "_Head", type: !243)
!1183 = !DITemplateValueParameter(type: !132, defaulted: true, value: i1 false)
!1184 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm0EJRKiEE7_M_headERS2_", scope: !1130, file: !1127, line: 424, type: !1185, scopeLine: 424, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1185 = !DISubroutineType(types: !1186)
!1186 = !{!243, !1187}
!1187 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1130, size: 64)
!1188 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm0EJRKiEE7_M_headERKS2_", scope: !1130, file: !1127, line: 427, type: !1189, scopeLine: 427, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1189 = !DISubroutineType(types: !1190)
!1190 = !{!243, !1191}
!1191 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1192, size: 64)
!1192 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1130)
!1193 = !DISubprogram(name: "_Tuple_impl", scope: !1130, file: !1127, line: 430, type: !1194, scopeLine: 430, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1194 = !DISubroutineType(types: !1195)
!1195 = !{null, !1196}
!1196 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1130, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1197 = !DISubprogram(name: "_Tuple_impl", scope: !1130, file: !1127, line: 434, type: !1198, scopeLine: 434, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1198 = !DISubroutineType(types: !1199)
!1199 = !{null, !1196, !243}
!1200 = !DISubprogram(name: "_Tuple_impl", scope: !1130, file: !1127, line: 444, type: !1201, scopeLine: 444, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1201 = !DISubroutineType(types: !1202)
!1202 = !{null, !1196, !1191}
!1203 = !DISubprogram(name: "operator=", linkageName: "_ZNSt11_Tuple_implILm0EJRKiEEaSERKS2_", scope: !1130, file: !1127, line: 448, type: !1204, scopeLine: 448, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!1204 = !DISubroutineType(types: !1205)
!1205 = !{!1187, !1196, !1191}
!1206 = !DISubprogram(name: "_Tuple_impl", scope: !1130, file: !1127, line: 454, type: !1207, scopeLine: 454, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1207 = !DISubroutineType(types: !1208)
!1208 = !{null, !1196, !1209}
!1209 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1130, size: 64)
!1210 = !DISubprogram(name: "_M_swap", linkageName: "_ZNSt11_Tuple_implILm0EJRKiEE7_M_swapERS2_", scope: !1130, file: !1127, line: 544, type: !1211, scopeLine: 544, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1211 = !DISubroutineType(types: !1212)
!1212 = !{null, !1196, !1187}
!1213 = !{!1181, !1214}
!1214 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Elements", value: !1215)
!1215 = !{!1216}
!1216 = !DITemplateTypeParameter(type: !243)
!1217 = !DISubprogram(name: "tuple", scope: !1126, file: !1127, line: 754, type: !1218, scopeLine: 754, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1218 = !DISubroutineType(types: !1219)
!1219 = !{null, !1220, !1221}
!1220 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1126, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1221 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1222, size: 64)
!1222 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1126)
!1223 = !DISubprogram(name: "tuple", scope: !1126, file: !1127, line: 756, type: !1224, scopeLine: 756, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1224 = !DISubroutineType(types: !1225)
!1225 = !{null, !1220, !1226}
!1226 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1126, size: 64)
!1227 = !DISubprogram(name: "operator=", linkageName: "_ZNSt5tupleIJRKiEEaSERKSt10__nonesuch", scope: !1126, file: !1127, line: 898, type: !1228, scopeLine: 898, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1228 = !DISubroutineType(types: !1229)
!1229 = !{!1230, !1220, !1231}
!1230 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1126, size: 64)
!1231 = !DIDerivedType(tag: DW_TAG_typedef, name: "__conditional_t<__assignable<const int &>(), const tuple<const int &> &, const __nonesuch &>", scope: !14, file: !41, line: 119, baseType: !1232)
!1232 = !DIDerivedType(tag: DW_TAG_typedef, name: "template type<const std::tuple<const int &> &, const std::__nonesuch &>", scope: !129, file: !41, line: 114, baseType: !133)
!1233 = !DISubprogram(name: "operator=", linkageName: "_ZNSt5tupleIJRKiEEaSEOSt10__nonesuch", scope: !1126, file: !1127, line: 909, type: !1234, scopeLine: 909, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1234 = !DISubroutineType(types: !1235)
!1235 = !{!1230, !1220, !1236}
!1236 = !DIDerivedType(tag: DW_TAG_typedef, name: "__conditional_t<__assignable<const int &>(), tuple<const int &> &&, __nonesuch &&>", scope: !14, file: !41, line: 119, baseType: !1237)
!1237 = !DIDerivedType(tag: DW_TAG_typedef, name: "template type<std::tuple<const int &> &&, std::__nonesuch &&>", scope: !129, file: !41, line: 114, baseType: !141)
!1238 = !DISubprogram(name: "swap", linkageName: "_ZNSt5tupleIJRKiEE4swapERS2_", scope: !1126, file: !1127, line: 941, type: !1239, scopeLine: 941, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1239 = !DISubroutineType(types: !1240)
!1240 = !{null, !1220, !1230}
!1241 = !{!1214}
!1242 = !DIDerivedType(tag: DW_TAG_typedef, name: "__unique_keys", scope: !180, file: !179, line: 267, baseType: !1243)
!1243 = !DIDerivedType(tag: DW_TAG_typedef, name: "__unique_keys", scope: !393, file: !2, line: 248, baseType: !1244)
!1244 = !DIDerivedType(tag: DW_TAG_typedef, name: "__bool_constant<true>", scope: !14, file: !41, line: 90, baseType: !619)
!1245 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !20, size: 64)
!1246 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "unordered_map<int, double, std::hash<int>, std::equal_to<int>, std::allocator<std::pair<const int, double> > >", scope: !14, file: !1247, line: 102, size: 448, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !1248, templateParams: !1454, identifier: "_ZTSSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEE")
!1247 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/unordered_map.h", directory: "", checksumkind: CSK_MD5, checksum: "66681adabd3b1d78b8c1598cf4ef6582")
!1248 = !{!1249, !1252, !1256, !1269, !1274, !1278, !1281, !1284, !1287, !1290, !1293, !1296, !1299, !1302, !1306, !1309, !1312, !1316, !1319, !1322, !1323, !1327, !1331, !1332, !1333, !1334, !1335, !1339, !1345, !1350, !1353, !1360, !1364, !1367, !1370, !1373, !1376, !1379, !1382, !1385, !1386, !1389, !1392, !1395, !1398, !1401, !1404, !1407, !1410, !1415, !1419, !1420, !1425, !1426, !1427, !1430, !1431, !1435, !1439, !1440, !1441, !1442, !1443, !1446, !1447, !1450, !1453}
!1249 = !DIDerivedType(tag: DW_TAG_member, name: "_M_h", scope: !1246, file: !1247, line: 105, baseType: !1250, size: 448)
!1250 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Hashtable", scope: !1246, file: !1247, line: 104, baseType: !1251)
!1251 = !DIDerivedType(tag: DW_TAG_typedef, name: "__umap_hashtable<int, double, std::hash<int>, std::equal_to<int>, std::allocator<std::pair<const int, double> > >", scope: !14, file: !1247, line: 48, baseType: !180)
!1252 = !DISubprogram(name: "unordered_map", scope: !1246, file: !1247, line: 141, type: !1253, scopeLine: 141, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1253 = !DISubroutineType(types: !1254)
!1254 = !{null, !1255}
!1255 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1246, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1256 = !DISubprogram(name: "unordered_map", scope: !1246, file: !1247, line: 151, type: !1257, scopeLine: 151, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1257 = !DISubroutineType(types: !1258)
!1258 = !{null, !1255, !1259, !1260, !1263, !1266}
!1259 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", scope: !1246, file: !1247, line: 129, baseType: !811, flags: DIFlagPublic)
!1260 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1261, size: 64)
!1261 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1262)
!1262 = !DIDerivedType(tag: DW_TAG_typedef, name: "hasher", scope: !1246, file: !1247, line: 114, baseType: !229, flags: DIFlagPublic)
!1263 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1264, size: 64)
!1264 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1265)
!1265 = !DIDerivedType(tag: DW_TAG_typedef, name: "key_equal", scope: !1246, file: !1247, line: 115, baseType: !919, flags: DIFlagPublic)
!1266 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1267, size: 64)
!1267 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1268)
!1268 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !1246, file: !1247, line: 116, baseType: !884, flags: DIFlagPublic)
!1269 = !DISubprogram(name: "unordered_map", scope: !1246, file: !1247, line: 181, type: !1270, scopeLine: 181, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1270 = !DISubroutineType(types: !1271)
!1271 = !{null, !1255, !1272}
!1272 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1273, size: 64)
!1273 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1246)
!1274 = !DISubprogram(name: "unordered_map", scope: !1246, file: !1247, line: 184, type: !1275, scopeLine: 184, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1275 = !DISubroutineType(types: !1276)
!1276 = !{null, !1255, !1277}
!1277 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1246, size: 64)
!1278 = !DISubprogram(name: "unordered_map", scope: !1246, file: !1247, line: 191, type: !1279, scopeLine: 191, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1279 = !DISubroutineType(types: !1280)
!1280 = !{null, !1255, !1266}
!1281 = !DISubprogram(name: "unordered_map", scope: !1246, file: !1247, line: 200, type: !1282, scopeLine: 200, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1282 = !DISubroutineType(types: !1283)
!1283 = !{null, !1255, !1272, !1266}
!1284 = !DISubprogram(name: "unordered_map", scope: !1246, file: !1247, line: 210, type: !1285, scopeLine: 210, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1285 = !DISubroutineType(types: !1286)
!1286 = !{null, !1255, !1277, !1266}
!1287 = !DISubprogram(name: "unordered_map", scope: !1246, file: !1247, line: 227, type: !1288, scopeLine: 227, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1288 = !DISubroutineType(types: !1289)
!1289 = !{null, !1255, !597, !1259, !1260, !1263, !1266}
!1290 = !DISubprogram(name: "unordered_map", scope: !1246, file: !1247, line: 235, type: !1291, scopeLine: 235, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1291 = !DISubroutineType(types: !1292)
!1292 = !{null, !1255, !1259, !1266}
!1293 = !DISubprogram(name: "unordered_map", scope: !1246, file: !1247, line: 239, type: !1294, scopeLine: 239, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1294 = !DISubroutineType(types: !1295)
!1295 = !{null, !1255, !1259, !1260, !1266}
!1296 = !DISubprogram(name: "unordered_map", scope: !1246, file: !1247, line: 258, type: !1297, scopeLine: 258, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1297 = !DISubroutineType(types: !1298)
!1298 = !{null, !1255, !597, !1259, !1266}
!1299 = !DISubprogram(name: "unordered_map", scope: !1246, file: !1247, line: 264, type: !1300, scopeLine: 264, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1300 = !DISubroutineType(types: !1301)
!1301 = !{null, !1255, !597, !1259, !1260, !1266}
!1302 = !DISubprogram(name: "operator=", linkageName: "_ZNSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEEaSERKS8_", scope: !1246, file: !1247, line: 272, type: !1303, scopeLine: 272, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1303 = !DISubroutineType(types: !1304)
!1304 = !{!1305, !1255, !1272}
!1305 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1246, size: 64)
!1306 = !DISubprogram(name: "operator=", linkageName: "_ZNSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEEaSEOS8_", scope: !1246, file: !1247, line: 276, type: !1307, scopeLine: 276, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1307 = !DISubroutineType(types: !1308)
!1308 = !{!1305, !1255, !1277}
!1309 = !DISubprogram(name: "operator=", linkageName: "_ZNSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEEaSESt16initializer_listIS6_E", scope: !1246, file: !1247, line: 290, type: !1310, scopeLine: 290, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1310 = !DISubroutineType(types: !1311)
!1311 = !{!1305, !1255, !597}
!1312 = !DISubprogram(name: "get_allocator", linkageName: "_ZNKSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEE13get_allocatorEv", scope: !1246, file: !1247, line: 298, type: !1313, scopeLine: 298, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1313 = !DISubroutineType(types: !1314)
!1314 = !{!1268, !1315}
!1315 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1273, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1316 = !DISubprogram(name: "empty", linkageName: "_ZNKSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEE5emptyEv", scope: !1246, file: !1247, line: 305, type: !1317, scopeLine: 305, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1317 = !DISubroutineType(types: !1318)
!1318 = !{!132, !1315}
!1319 = !DISubprogram(name: "size", linkageName: "_ZNKSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEE4sizeEv", scope: !1246, file: !1247, line: 310, type: !1320, scopeLine: 310, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1320 = !DISubroutineType(types: !1321)
!1321 = !{!1259, !1315}
!1322 = !DISubprogram(name: "max_size", linkageName: "_ZNKSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEE8max_sizeEv", scope: !1246, file: !1247, line: 315, type: !1320, scopeLine: 315, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1323 = !DISubprogram(name: "begin", linkageName: "_ZNSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEE5beginEv", scope: !1246, file: !1247, line: 325, type: !1324, scopeLine: 325, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1324 = !DISubroutineType(types: !1325)
!1325 = !{!1326, !1255}
!1326 = !DIDerivedType(tag: DW_TAG_typedef, name: "iterator", scope: !1246, file: !1247, line: 125, baseType: !949, flags: DIFlagPublic)
!1327 = !DISubprogram(name: "begin", linkageName: "_ZNKSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEE5beginEv", scope: !1246, file: !1247, line: 334, type: !1328, scopeLine: 334, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1328 = !DISubroutineType(types: !1329)
!1329 = !{!1330, !1315}
!1330 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_iterator", scope: !1246, file: !1247, line: 126, baseType: !954, flags: DIFlagPublic)
!1331 = !DISubprogram(name: "cbegin", linkageName: "_ZNKSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEE6cbeginEv", scope: !1246, file: !1247, line: 338, type: !1328, scopeLine: 338, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1332 = !DISubprogram(name: "end", linkageName: "_ZNSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEE3endEv", scope: !1246, file: !1247, line: 347, type: !1324, scopeLine: 347, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1333 = !DISubprogram(name: "end", linkageName: "_ZNKSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEE3endEv", scope: !1246, file: !1247, line: 356, type: !1328, scopeLine: 356, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1334 = !DISubprogram(name: "cend", linkageName: "_ZNKSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEE4cendEv", scope: !1246, file: !1247, line: 360, type: !1328, scopeLine: 360, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1335 = !DISubprogram(name: "extract", linkageName: "_ZNSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEE7extractENSt8__detail20_Node_const_iteratorIS6_Lb0ELb0EEE", scope: !1246, file: !1247, line: 425, type: !1336, scopeLine: 425, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1336 = !DISubroutineType(types: !1337)
!1337 = !{!1338, !1255, !1330}
!1338 = !DIDerivedType(tag: DW_TAG_typedef, name: "node_type", scope: !1246, file: !1247, line: 134, baseType: !1098, flags: DIFlagPublic)
!1339 = !DISubprogram(name: "extract", linkageName: "_ZNSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEE7extractERS5_", scope: !1246, file: !1247, line: 433, type: !1340, scopeLine: 433, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1340 = !DISubroutineType(types: !1341)
!1341 = !{!1338, !1255, !1342}
!1342 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1343, size: 64)
!1343 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1344)
!1344 = !DIDerivedType(tag: DW_TAG_typedef, name: "key_type", scope: !1246, file: !1247, line: 111, baseType: !981, flags: DIFlagPublic)
!1345 = !DISubprogram(name: "insert", linkageName: "_ZNSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEE6insertEOSt12_Node_handleIiS6_SaINSt8__detail10_Hash_nodeIS6_Lb0EEEEE", scope: !1246, file: !1247, line: 438, type: !1346, scopeLine: 438, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1346 = !DISubroutineType(types: !1347)
!1347 = !{!1348, !1255, !1349}
!1348 = !DIDerivedType(tag: DW_TAG_typedef, name: "insert_return_type", scope: !1246, file: !1247, line: 135, baseType: !1094, flags: DIFlagPublic)
!1349 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1338, size: 64)
!1350 = !DISubprogram(name: "insert", linkageName: "_ZNSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEE6insertENSt8__detail20_Node_const_iteratorIS6_Lb0ELb0EEEOSt12_Node_handleIiS6_SaINS9_10_Hash_nodeIS6_Lb0EEEEE", scope: !1246, file: !1247, line: 443, type: !1351, scopeLine: 443, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1351 = !DISubroutineType(types: !1352)
!1352 = !{!1326, !1255, !1330, !1349}
!1353 = !DISubprogram(name: "insert", linkageName: "_ZNSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEE6insertERKS6_", scope: !1246, file: !1247, line: 551, type: !1354, scopeLine: 551, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1354 = !DISubroutineType(types: !1355)
!1355 = !{!533, !1255, !1356}
!1356 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1357, size: 64)
!1357 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1358)
!1358 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !1246, file: !1247, line: 112, baseType: !1359, flags: DIFlagPublic)
!1359 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !180, file: !179, line: 238, baseType: !82, flags: DIFlagPublic)
!1360 = !DISubprogram(name: "insert", linkageName: "_ZNSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEE6insertEOS6_", scope: !1246, file: !1247, line: 557, type: !1361, scopeLine: 557, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1361 = !DISubroutineType(types: !1362)
!1362 = !{!533, !1255, !1363}
!1363 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1358, size: 64)
!1364 = !DISubprogram(name: "insert", linkageName: "_ZNSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEE6insertENSt8__detail20_Node_const_iteratorIS6_Lb0ELb0EEERKS6_", scope: !1246, file: !1247, line: 590, type: !1365, scopeLine: 590, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1365 = !DISubroutineType(types: !1366)
!1366 = !{!1326, !1255, !1330, !1356}
!1367 = !DISubprogram(name: "insert", linkageName: "_ZNSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEE6insertENSt8__detail20_Node_const_iteratorIS6_Lb0ELb0EEEOS6_", scope: !1246, file: !1247, line: 596, type: !1368, scopeLine: 596, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1368 = !DISubroutineType(types: !1369)
!1369 = !{!1326, !1255, !1330, !1363}
!1370 = !DISubprogram(name: "insert", linkageName: "_ZNSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEE6insertESt16initializer_listIS6_E", scope: !1246, file: !1247, line: 627, type: !1371, scopeLine: 627, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1371 = !DISubroutineType(types: !1372)
!1372 = !{null, !1255, !597}
!1373 = !DISubprogram(name: "erase", linkageName: "_ZNSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEE5eraseENSt8__detail20_Node_const_iteratorIS6_Lb0ELb0EEE", scope: !1246, file: !1247, line: 740, type: !1374, scopeLine: 740, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1374 = !DISubroutineType(types: !1375)
!1375 = !{!1326, !1255, !1330}
!1376 = !DISubprogram(name: "erase", linkageName: "_ZNSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEE5eraseENSt8__detail14_Node_iteratorIS6_Lb0ELb0EEE", scope: !1246, file: !1247, line: 745, type: !1377, scopeLine: 745, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1377 = !DISubroutineType(types: !1378)
!1378 = !{!1326, !1255, !1326}
!1379 = !DISubprogram(name: "erase", linkageName: "_ZNSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEE5eraseERS5_", scope: !1246, file: !1247, line: 762, type: !1380, scopeLine: 762, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1380 = !DISubroutineType(types: !1381)
!1381 = !{!1259, !1255, !1342}
!1382 = !DISubprogram(name: "erase", linkageName: "_ZNSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEE5eraseENSt8__detail20_Node_const_iteratorIS6_Lb0ELb0EEESB_", scope: !1246, file: !1247, line: 780, type: !1383, scopeLine: 780, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1383 = !DISubroutineType(types: !1384)
!1384 = !{!1326, !1255, !1330, !1330}
!1385 = !DISubprogram(name: "clear", linkageName: "_ZNSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEE5clearEv", scope: !1246, file: !1247, line: 790, type: !1253, scopeLine: 790, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1386 = !DISubprogram(name: "swap", linkageName: "_ZNSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEE4swapERS8_", scope: !1246, file: !1247, line: 804, type: !1387, scopeLine: 804, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1387 = !DISubroutineType(types: !1388)
!1388 = !{null, !1255, !1305}
!1389 = !DISubprogram(name: "hash_function", linkageName: "_ZNKSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEE13hash_functionEv", scope: !1246, file: !1247, line: 844, type: !1390, scopeLine: 844, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1390 = !DISubroutineType(types: !1391)
!1391 = !{!1262, !1315}
!1392 = !DISubprogram(name: "key_eq", linkageName: "_ZNKSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEE6key_eqEv", scope: !1246, file: !1247, line: 850, type: !1393, scopeLine: 850, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1393 = !DISubroutineType(types: !1394)
!1394 = !{!1265, !1315}
!1395 = !DISubprogram(name: "find", linkageName: "_ZNSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEE4findERS5_", scope: !1246, file: !1247, line: 868, type: !1396, scopeLine: 868, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1396 = !DISubroutineType(types: !1397)
!1397 = !{!1326, !1255, !1342}
!1398 = !DISubprogram(name: "find", linkageName: "_ZNKSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEE4findERS5_", scope: !1246, file: !1247, line: 879, type: !1399, scopeLine: 879, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1399 = !DISubroutineType(types: !1400)
!1400 = !{!1330, !1315, !1342}
!1401 = !DISubprogram(name: "count", linkageName: "_ZNKSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEE5countERS5_", scope: !1246, file: !1247, line: 901, type: !1402, scopeLine: 901, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1402 = !DISubroutineType(types: !1403)
!1403 = !{!1259, !1315, !1342}
!1404 = !DISubprogram(name: "equal_range", linkageName: "_ZNSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEE11equal_rangeERS5_", scope: !1246, file: !1247, line: 941, type: !1405, scopeLine: 941, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1405 = !DISubroutineType(types: !1406)
!1406 = !{!1016, !1255, !1342}
!1407 = !DISubprogram(name: "equal_range", linkageName: "_ZNKSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEE11equal_rangeERS5_", scope: !1246, file: !1247, line: 953, type: !1408, scopeLine: 953, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1408 = !DISubroutineType(types: !1409)
!1409 = !{!1020, !1315, !1342}
!1410 = !DISubprogram(name: "operator[]", linkageName: "_ZNSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEEixERS5_", scope: !1246, file: !1247, line: 979, type: !1411, scopeLine: 979, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1411 = !DISubroutineType(types: !1412)
!1412 = !{!1413, !1255, !1342}
!1413 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1414, size: 64)
!1414 = !DIDerivedType(tag: DW_TAG_typedef, name: "mapped_type", scope: !1246, file: !1247, line: 113, baseType: !404, flags: DIFlagPublic)
!1415 = !DISubprogram(name: "operator[]", linkageName: "_ZNSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEEixEOi", scope: !1246, file: !1247, line: 983, type: !1416, scopeLine: 983, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1416 = !DISubroutineType(types: !1417)
!1417 = !{!1413, !1255, !1418}
!1418 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1344, size: 64)
!1419 = !DISubprogram(name: "at", linkageName: "_ZNSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEE2atERS5_", scope: !1246, file: !1247, line: 996, type: !1411, scopeLine: 996, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1420 = !DISubprogram(name: "at", linkageName: "_ZNKSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEE2atERS5_", scope: !1246, file: !1247, line: 1000, type: !1421, scopeLine: 1000, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1421 = !DISubroutineType(types: !1422)
!1422 = !{!1423, !1315, !1342}
!1423 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1424, size: 64)
!1424 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1414)
!1425 = !DISubprogram(name: "bucket_count", linkageName: "_ZNKSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEE12bucket_countEv", scope: !1246, file: !1247, line: 1008, type: !1320, scopeLine: 1008, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1426 = !DISubprogram(name: "max_bucket_count", linkageName: "_ZNKSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEE16max_bucket_countEv", scope: !1246, file: !1247, line: 1013, type: !1320, scopeLine: 1013, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1427 = !DISubprogram(name: "bucket_size", linkageName: "_ZNKSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEE11bucket_sizeEm", scope: !1246, file: !1247, line: 1022, type: !1428, scopeLine: 1022, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1428 = !DISubroutineType(types: !1429)
!1429 = !{!1259, !1315, !1259}
!1430 = !DISubprogram(name: "bucket", linkageName: "_ZNKSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEE6bucketERS5_", scope: !1246, file: !1247, line: 1031, type: !1402, scopeLine: 1031, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1431 = !DISubprogram(name: "begin", linkageName: "_ZNSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEE5beginEm", scope: !1246, file: !1247, line: 1041, type: !1432, scopeLine: 1041, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1432 = !DISubroutineType(types: !1433)
!1433 = !{!1434, !1255, !1259}
!1434 = !DIDerivedType(tag: DW_TAG_typedef, name: "local_iterator", scope: !1246, file: !1247, line: 127, baseType: !985, flags: DIFlagPublic)
!1435 = !DISubprogram(name: "begin", linkageName: "_ZNKSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEE5beginEm", scope: !1246, file: !1247, line: 1052, type: !1436, scopeLine: 1052, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1436 = !DISubroutineType(types: !1437)
!1437 = !{!1438, !1315, !1259}
!1438 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_local_iterator", scope: !1246, file: !1247, line: 128, baseType: !991, flags: DIFlagPublic)
!1439 = !DISubprogram(name: "cbegin", linkageName: "_ZNKSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEE6cbeginEm", scope: !1246, file: !1247, line: 1056, type: !1436, scopeLine: 1056, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1440 = !DISubprogram(name: "end", linkageName: "_ZNSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEE3endEm", scope: !1246, file: !1247, line: 1067, type: !1432, scopeLine: 1067, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1441 = !DISubprogram(name: "end", linkageName: "_ZNKSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEE3endEm", scope: !1246, file: !1247, line: 1078, type: !1436, scopeLine: 1078, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1442 = !DISubprogram(name: "cend", linkageName: "_ZNKSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEE4cendEm", scope: !1246, file: !1247, line: 1082, type: !1436, scopeLine: 1082, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1443 = !DISubprogram(name: "load_factor", linkageName: "_ZNKSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEE11load_factorEv", scope: !1246, file: !1247, line: 1090, type: !1444, scopeLine: 1090, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1444 = !DISubroutineType(types: !1445)
!1445 = !{!432, !1315}
!1446 = !DISubprogram(name: "max_load_factor", linkageName: "_ZNKSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEE15max_load_factorEv", scope: !1246, file: !1247, line: 1096, type: !1444, scopeLine: 1096, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1447 = !DISubprogram(name: "max_load_factor", linkageName: "_ZNSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEE15max_load_factorEf", scope: !1246, file: !1247, line: 1104, type: !1448, scopeLine: 1104, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1448 = !DISubroutineType(types: !1449)
!1449 = !{null, !1255, !432}
!1450 = !DISubprogram(name: "rehash", linkageName: "_ZNSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEE6rehashEm", scope: !1246, file: !1247, line: 1115, type: !1451, scopeLine: 1115, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1451 = !DISubroutineType(types: !1452)
!1452 = !{null, !1255, !1259}
!1453 = !DISubprogram(name: "reserve", linkageName: "_ZNSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEE7reserveEm", scope: !1246, file: !1247, line: 1126, type: !1451, scopeLine: 1126, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1454 = !{!299, !1455, !1456, !1457, !1458}
!1455 = !DITemplateTypeParameter(name: "_Tp", type: !107)
!1456 = !DITemplateTypeParameter(name: "_Hash", type: !192, defaulted: true)
!1457 = !DITemplateTypeParameter(name: "_Pred", type: !321, defaulted: true)
!1458 = !DITemplateTypeParameter(name: "_Alloc", type: !424, defaulted: true)
!1459 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "allocator<std::__detail::_Hash_node_base *>", scope: !14, file: !425, line: 124, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !1460, templateParams: !1500, identifier: "_ZTSSaIPNSt8__detail15_Hash_node_baseEE")
!1460 = !{!1461, !1502, !1506, !1511, !1515}
!1461 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1459, baseType: !1462, flags: DIFlagPublic, extraData: i32 0)
!1462 = !DIDerivedType(tag: DW_TAG_typedef, name: "__allocator_base<std::__detail::_Hash_node_base *>", scope: !14, file: !655, line: 47, baseType: !1463)
!1463 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__new_allocator<std::__detail::_Hash_node_base *>", scope: !14, file: !657, line: 56, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !1464, templateParams: !1500, identifier: "_ZTSSt15__new_allocatorIPNSt8__detail15_Hash_node_baseEE")
!1464 = !{!1465, !1469, !1474, !1475, !1482, !1490, !1493, !1496, !1499}
!1465 = !DISubprogram(name: "__new_allocator", scope: !1463, file: !657, line: 80, type: !1466, scopeLine: 80, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1466 = !DISubroutineType(types: !1467)
!1467 = !{null, !1468}
!1468 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1463, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1469 = !DISubprogram(name: "__new_allocator", scope: !1463, file: !657, line: 83, type: !1470, scopeLine: 83, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1470 = !DISubroutineType(types: !1471)
!1471 = !{null, !1468, !1472}
!1472 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1473, size: 64)
!1473 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1463)
!1474 = !DISubprogram(name: "~__new_allocator", scope: !1463, file: !657, line: 90, type: !1466, scopeLine: 90, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1475 = !DISubprogram(name: "address", linkageName: "_ZNKSt15__new_allocatorIPNSt8__detail15_Hash_node_baseEE7addressERS2_", scope: !1463, file: !657, line: 93, type: !1476, scopeLine: 93, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1476 = !DISubroutineType(types: !1477)
!1477 = !{!1478, !1479, !1480}
!1478 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !1463, file: !657, line: 63, baseType: !1245, flags: DIFlagPublic)
!1479 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1473, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1480 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !1463, file: !657, line: 65, baseType: !1481, flags: DIFlagPublic)
!1481 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !20, size: 64)
!1482 = !DISubprogram(name: "address", linkageName: "_ZNKSt15__new_allocatorIPNSt8__detail15_Hash_node_baseEE7addressERKS2_", scope: !1463, file: !657, line: 97, type: !1483, scopeLine: 97, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1483 = !DISubroutineType(types: !1484)
!1484 = !{!1485, !1479, !1488}
!1485 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_pointer", scope: !1463, file: !657, line: 64, baseType: !1486, flags: DIFlagPublic)
!1486 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1487, size: 64)
!1487 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !20)
!1488 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !1463, file: !657, line: 66, baseType: !1489, flags: DIFlagPublic)
!1489 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1487, size: 64)
!1490 = !DISubprogram(name: "allocate", linkageName: "_ZNSt15__new_allocatorIPNSt8__detail15_Hash_node_baseEE8allocateEmPKv", scope: !1463, file: !657, line: 112, type: !1491, scopeLine: 112, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1491 = !DISubroutineType(types: !1492)
!1492 = !{!1245, !1468, !686, !74}
!1493 = !DISubprogram(name: "deallocate", linkageName: "_ZNSt15__new_allocatorIPNSt8__detail15_Hash_node_baseEE10deallocateEPS2_m", scope: !1463, file: !657, line: 142, type: !1494, scopeLine: 142, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1494 = !DISubroutineType(types: !1495)
!1495 = !{null, !1468, !1245, !686}
!1496 = !DISubprogram(name: "max_size", linkageName: "_ZNKSt15__new_allocatorIPNSt8__detail15_Hash_node_baseEE8max_sizeEv", scope: !1463, file: !657, line: 167, type: !1497, scopeLine: 167, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1497 = !DISubroutineType(types: !1498)
!1498 = !{!686, !1479}
!1499 = !DISubprogram(name: "_M_max_size", linkageName: "_ZNKSt15__new_allocatorIPNSt8__detail15_Hash_node_baseEE11_M_max_sizeEv", scope: !1463, file: !657, line: 210, type: !1497, scopeLine: 210, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1500 = !{!1501}
!1501 = !DITemplateTypeParameter(name: "_Tp", type: !20)
!1502 = !DISubprogram(name: "allocator", scope: !1459, file: !425, line: 156, type: !1503, scopeLine: 156, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1503 = !DISubroutineType(types: !1504)
!1504 = !{null, !1505}
!1505 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1459, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1506 = !DISubprogram(name: "allocator", scope: !1459, file: !425, line: 159, type: !1507, scopeLine: 159, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1507 = !DISubroutineType(types: !1508)
!1508 = !{null, !1505, !1509}
!1509 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1510, size: 64)
!1510 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1459)
!1511 = !DISubprogram(name: "operator=", linkageName: "_ZNSaIPNSt8__detail15_Hash_node_baseEEaSERKS2_", scope: !1459, file: !425, line: 164, type: !1512, scopeLine: 164, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1512 = !DISubroutineType(types: !1513)
!1513 = !{!1514, !1505, !1509}
!1514 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1459, size: 64)
!1515 = !DISubprogram(name: "~allocator", scope: !1459, file: !425, line: 174, type: !1503, scopeLine: 174, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1516 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "piecewise_construct_t", scope: !14, file: !83, line: 80, size: 8, flags: DIFlagTypePassByValue, elements: !1517, identifier: "_ZTSSt21piecewise_construct_t")
!1517 = !{!1518}
!1518 = !DISubprogram(name: "piecewise_construct_t", scope: !1516, file: !83, line: 80, type: !1519, scopeLine: 80, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1519 = !DISubroutineType(types: !1520)
!1520 = !{null, !1521}
!1521 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1516, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1522 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "tuple<>", scope: !14, file: !1127, line: 961, size: 8, flags: DIFlagTypePassByValue, elements: !1523, templateParams: !1532, identifier: "_ZTSSt5tupleIJEE")
!1523 = !{!1524, !1529}
!1524 = !DISubprogram(name: "swap", linkageName: "_ZNSt5tupleIJEE4swapERS0_", scope: !1522, file: !1127, line: 965, type: !1525, scopeLine: 965, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1525 = !DISubroutineType(types: !1526)
!1526 = !{null, !1527, !1528}
!1527 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1522, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1528 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1522, size: 64)
!1529 = !DISubprogram(name: "tuple", scope: !1522, file: !1127, line: 968, type: !1530, scopeLine: 968, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1530 = !DISubroutineType(types: !1531)
!1531 = !{null, !1527}
!1532 = !{!1533}
!1533 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Elements", value: !42)
!1534 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Scoped_node", scope: !180, file: !179, line: 298, size: 128, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !1535, identifier: "_ZTSNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE12_Scoped_nodeE")
!1535 = !{!1536, !1538, !1539, !1543, !1546, !1551}
!1536 = !DIDerivedType(tag: DW_TAG_member, name: "_M_h", scope: !1534, file: !179, line: 317, baseType: !1537, size: 64)
!1537 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !843, size: 64)
!1538 = !DIDerivedType(tag: DW_TAG_member, name: "_M_node", scope: !1534, file: !179, line: 318, baseType: !178, size: 64, offset: 64)
!1539 = !DISubprogram(name: "_Scoped_node", scope: !1534, file: !179, line: 301, type: !1540, scopeLine: 301, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1540 = !DISubroutineType(types: !1541)
!1541 = !{null, !1542, !178, !1537}
!1542 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1534, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1543 = !DISubprogram(name: "~_Scoped_node", scope: !1534, file: !179, line: 312, type: !1544, scopeLine: 312, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1544 = !DISubroutineType(types: !1545)
!1545 = !{null, !1542}
!1546 = !DISubprogram(name: "_Scoped_node", scope: !1534, file: !179, line: 314, type: !1547, scopeLine: 314, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!1547 = !DISubroutineType(types: !1548)
!1548 = !{null, !1542, !1549}
!1549 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1550, size: 64)
!1550 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1534)
!1551 = !DISubprogram(name: "operator=", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE12_Scoped_nodeaSERKSG_", scope: !1534, file: !179, line: 315, type: !1552, scopeLine: 315, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!1552 = !DISubroutineType(types: !1553)
!1553 = !{!1554, !1542, !1549}
!1554 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1534, size: 64)
!1555 = !{!1556, !0}
!1556 = !DIGlobalVariableExpression(var: !1557, expr: !DIExpression())
!1557 = distinct !DIGlobalVariable(name: "piecewise_construct", linkageName: "_ZSt19piecewise_construct", scope: !14, file: !83, line: 83, type: !1558, isLocal: false, isDefinition: true)
!1558 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1516)
!1559 = !{!1560}
!1560 = !DIImportedEntity(tag: DW_TAG_imported_module, scope: !1561, entity: !1562, file: !1563, line: 58)
!1561 = !DINamespace(name: "__gnu_debug", scope: null)
!1562 = !DINamespace(name: "__debug", scope: !14)
!1563 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/debug/debug.h", directory: "", checksumkind: CSK_MD5, checksum: "09fce61e0085ea92b4bd81d6cd4dcc16")
!1564 = !{i32 7, !"Dwarf Version", i32 5}
!1565 = !{i32 2, !"Debug Info Version", i32 3}
!1566 = !{i32 1, !"wchar_size", i32 4}
!1567 = !{i32 8, !"PIC Level", i32 2}
!1568 = !{i32 7, !"PIE Level", i32 2}
!1569 = !{i32 7, !"uwtable", i32 2}
!1570 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!1571 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!1572 = distinct !DISubprogram(name: "unordered_map_of_sums", scope: !9, file: !9, line: 4, type: !1573, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !1578)
!1573 = !DISubroutineType(types: !1574)
!1574 = !{!107, !1575, !1577, !105}
!1575 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1576, size: 64)
!1576 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !107)
!1577 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !104, size: 64)
!1578 = !{!1579, !1580, !1581, !1582, !1583, !1585, !1586}
!1579 = !DILocalVariable(name: "x", arg: 1, scope: !1572, file: !9, line: 4, type: !1575)
!1580 = !DILocalVariable(name: "key", arg: 2, scope: !1572, file: !9, line: 4, type: !1577)
!1581 = !DILocalVariable(name: "n", arg: 3, scope: !1572, file: !9, line: 4, type: !105)
!1582 = !DILocalVariable(name: "sums", scope: !1572, file: !9, line: 5, type: !1246)
!1583 = !DILocalVariable(name: "i", scope: !1584, file: !9, line: 6, type: !105)
!1584 = distinct !DILexicalBlock(scope: !1572, file: !9, line: 6, column: 3)
!1585 = !DILocalVariable(name: "p", scope: !1572, file: !9, line: 9, type: !107)
!1586 = !DILocalVariable(name: "i", scope: !1587, file: !9, line: 10, type: !105)
!1587 = distinct !DILexicalBlock(scope: !1572, file: !9, line: 10, column: 3)
!1588 = distinct !DIAssignID()
!1589 = !DILocation(line: 0, scope: !1572)
!1590 = !DILocation(line: 5, column: 3, scope: !1572)
!1591 = !DILocalVariable(name: "this", arg: 1, scope: !1592, type: !1594, flags: DIFlagArtificial | DIFlagObjectPointer)
!1592 = distinct !DISubprogram(name: "unordered_map", linkageName: "_ZNSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEEC2Ev", scope: !1246, file: !1247, line: 141, type: !1253, scopeLine: 141, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !1252, retainedNodes: !1593)
!1593 = !{!1591}
!1594 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1246, size: 64)
!1595 = !DILocation(line: 0, scope: !1592, inlinedAt: !1596)
!1596 = distinct !DILocation(line: 5, column: 35, scope: !1572)
!1597 = !DILocalVariable(name: "this", arg: 1, scope: !1598, type: !1600, flags: DIFlagArtificial | DIFlagObjectPointer)
!1598 = distinct !DISubprogram(name: "_Hashtable", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEEC2Ev", scope: !180, file: !179, line: 531, type: !822, scopeLine: 531, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !906, retainedNodes: !1599)
!1599 = !{!1597}
!1600 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !180, size: 64)
!1601 = !DILocation(line: 0, scope: !1598, inlinedAt: !1602)
!1602 = distinct !DILocation(line: 141, column: 7, scope: !1592, inlinedAt: !1596)
!1603 = !DILocation(line: 388, column: 37, scope: !1598, inlinedAt: !1602)
!1604 = !DILocation(line: 388, column: 22, scope: !1598, inlinedAt: !1602)
!1605 = !{!1606, !1607, i64 0}
!1606 = !{!"_ZTSSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE", !1607, i64 0, !1610, i64 8, !1611, i64 16, !1610, i64 24, !1612, i64 32, !1607, i64 48}
!1607 = !{!"any pointer", !1608, i64 0}
!1608 = !{!"omnipotent char", !1609, i64 0}
!1609 = !{!"Simple C++ TBAA"}
!1610 = !{!"long", !1608, i64 0}
!1611 = !{!"_ZTSNSt8__detail15_Hash_node_baseE", !1607, i64 0}
!1612 = !{!"_ZTSNSt8__detail20_Prime_rehash_policyE", !1613, i64 0, !1610, i64 8}
!1613 = !{!"float", !1608, i64 0}
!1614 = distinct !DIAssignID()
!1615 = !DILocation(line: 389, column: 19, scope: !1598, inlinedAt: !1602)
!1616 = !{!1606, !1610, i64 8}
!1617 = distinct !DIAssignID()
!1618 = !DILocation(line: 531, column: 7, scope: !1598, inlinedAt: !1602)
!1619 = !DILocalVariable(name: "this", arg: 1, scope: !1620, type: !1623, flags: DIFlagArtificial | DIFlagObjectPointer)
!1620 = distinct !DISubprogram(name: "_Prime_rehash_policy", linkageName: "_ZNSt8__detail20_Prime_rehash_policyC2Ef", scope: !427, file: !2, line: 504, type: !435, scopeLine: 505, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !434, retainedNodes: !1621)
!1621 = !{!1619, !1622}
!1622 = !DILocalVariable(name: "__z", arg: 2, scope: !1620, file: !2, line: 504, type: !432)
!1623 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !427, size: 64)
!1624 = !DILocation(line: 0, scope: !1620, inlinedAt: !1625)
!1625 = distinct !DILocation(line: 531, column: 7, scope: !1598, inlinedAt: !1602)
!1626 = !DILocation(line: 391, column: 19, scope: !1598, inlinedAt: !1602)
!1627 = distinct !DIAssignID()
!1628 = !DILocation(line: 505, column: 7, scope: !1620, inlinedAt: !1625)
!1629 = !{!1612, !1613, i64 0}
!1630 = distinct !DIAssignID()
!1631 = !DILocation(line: 505, column: 32, scope: !1620, inlinedAt: !1625)
!1632 = !DILocation(line: 400, column: 24, scope: !1598, inlinedAt: !1602)
!1633 = distinct !DIAssignID()
!1634 = !DILocation(line: 0, scope: !1584)
!1635 = !DILocation(line: 6, column: 21, scope: !1636)
!1636 = distinct !DILexicalBlock(scope: !1584, file: !9, line: 6, column: 3)
!1637 = !DILocation(line: 6, column: 3, scope: !1584)
!1638 = !DILocation(line: 0, scope: !1587)
!1639 = !DILocation(line: 10, column: 3, scope: !1587)
!1640 = !{!1606, !1610, i64 24}
!1641 = !DILocation(line: 10, column: 21, scope: !1642)
!1642 = distinct !DILexicalBlock(scope: !1587, file: !9, line: 10, column: 3)
!1643 = !DILocation(line: 7, column: 21, scope: !1644)
!1644 = distinct !DILexicalBlock(scope: !1636, file: !9, line: 6, column: 31)
!1645 = !{!1646, !1646, i64 0}
!1646 = !{!"double", !1608, i64 0}
!1647 = !DILocation(line: 7, column: 10, scope: !1644)
!1648 = !DILocalVariable(name: "this", arg: 1, scope: !1649, type: !1594, flags: DIFlagArtificial | DIFlagObjectPointer)
!1649 = distinct !DISubprogram(name: "operator[]", linkageName: "_ZNSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEEixERS5_", scope: !1246, file: !1247, line: 979, type: !1411, scopeLine: 980, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !1410, retainedNodes: !1650)
!1650 = !{!1648, !1651}
!1651 = !DILocalVariable(name: "__k", arg: 2, scope: !1649, file: !1247, line: 979, type: !1342)
!1652 = !DILocation(line: 0, scope: !1649, inlinedAt: !1653)
!1653 = distinct !DILocation(line: 7, column: 5, scope: !1644)
!1654 = !DILocalVariable(name: "this", arg: 1, scope: !1655, type: !1666, flags: DIFlagArtificial | DIFlagObjectPointer)
!1655 = distinct !DISubprogram(name: "operator[]", linkageName: "_ZNSt8__detail9_Map_baseIiSt4pairIKidESaIS3_ENS_10_Select1stESt8equal_toIiESt4hashIiENS_18_Mod_range_hashingENS_20_Default_ranged_hashENS_20_Prime_rehash_policyENS_17_Hashtable_traitsILb0ELb0ELb1EEELb1EEixERS2_", scope: !398, file: !2, line: 769, type: !401, scopeLine: 771, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !400, retainedNodes: !1656)
!1656 = !{!1654, !1657, !1658, !1659, !1661, !1662, !1664, !1665}
!1657 = !DILocalVariable(name: "__k", arg: 2, scope: !1655, file: !2, line: 737, type: !406)
!1658 = !DILocalVariable(name: "__h", scope: !1655, file: !2, line: 772, type: !1124)
!1659 = !DILocalVariable(name: "__code", scope: !1655, file: !2, line: 773, type: !1660)
!1660 = !DIDerivedType(tag: DW_TAG_typedef, name: "__hash_code", scope: !398, file: !2, line: 730, baseType: !355, flags: DIFlagPrivate)
!1661 = !DILocalVariable(name: "__bkt", scope: !1655, file: !2, line: 774, type: !203)
!1662 = !DILocalVariable(name: "__node", scope: !1663, file: !2, line: 775, type: !178)
!1663 = distinct !DILexicalBlock(scope: !1655, file: !2, line: 775, column: 16)
!1664 = !DILocalVariable(name: "__node", scope: !1655, file: !2, line: 778, type: !1534)
!1665 = !DILocalVariable(name: "__pos", scope: !1655, file: !2, line: 784, type: !949)
!1666 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !398, size: 64)
!1667 = !DILocation(line: 0, scope: !1655, inlinedAt: !1668)
!1668 = distinct !DILocation(line: 980, column: 16, scope: !1649, inlinedAt: !1653)
!1669 = !DILocalVariable(name: "this", arg: 1, scope: !1670, type: !1673, flags: DIFlagArtificial | DIFlagObjectPointer)
!1670 = distinct !DISubprogram(name: "_M_hash_code", linkageName: "_ZNKSt8__detail15_Hash_code_baseIiSt4pairIKidENS_10_Select1stESt4hashIiENS_18_Mod_range_hashingENS_20_Default_ranged_hashELb0EE12_M_hash_codeERS2_", scope: !186, file: !2, line: 1266, type: !240, scopeLine: 1267, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !239, retainedNodes: !1671)
!1671 = !{!1669, !1672}
!1672 = !DILocalVariable(name: "__k", arg: 2, scope: !1670, file: !2, line: 1266, type: !243)
!1673 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !231, size: 64)
!1674 = !DILocation(line: 0, scope: !1670, inlinedAt: !1675)
!1675 = distinct !DILocation(line: 773, column: 33, scope: !1655, inlinedAt: !1668)
!1676 = !DILocation(line: 1270, column: 19, scope: !1670, inlinedAt: !1675)
!1677 = !{!1678, !1678, i64 0}
!1678 = !{!"int", !1608, i64 0}
!1679 = !DILocalVariable(name: "this", arg: 1, scope: !1680, type: !1683, flags: DIFlagArtificial | DIFlagObjectPointer)
!1680 = distinct !DISubprogram(name: "operator()", linkageName: "_ZNKSt4hashIiEclEi", scope: !192, file: !193, line: 154, type: !201, scopeLine: 154, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !200, retainedNodes: !1681)
!1681 = !{!1679, !1682}
!1682 = !DILocalVariable(name: "__val", arg: 2, scope: !1680, file: !193, line: 154, type: !105)
!1683 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !205, size: 64)
!1684 = !DILocation(line: 0, scope: !1680, inlinedAt: !1685)
!1685 = distinct !DILocation(line: 1270, column: 9, scope: !1670, inlinedAt: !1675)
!1686 = !DILocation(line: 154, column: 3, scope: !1680, inlinedAt: !1685)
!1687 = !DILocalVariable(name: "this", arg: 1, scope: !1688, type: !1691, flags: DIFlagArtificial | DIFlagObjectPointer)
!1688 = distinct !DISubprogram(name: "_M_bucket_index", linkageName: "_ZNKSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE15_M_bucket_indexEm", scope: !180, file: !179, line: 797, type: !1028, scopeLine: 798, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !1027, retainedNodes: !1689)
!1689 = !{!1687, !1690}
!1690 = !DILocalVariable(name: "__c", arg: 2, scope: !1688, file: !179, line: 797, type: !1030)
!1691 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !832, size: 64)
!1692 = !DILocation(line: 0, scope: !1688, inlinedAt: !1693)
!1693 = distinct !DILocation(line: 774, column: 32, scope: !1655, inlinedAt: !1668)
!1694 = !DILocation(line: 798, column: 55, scope: !1688, inlinedAt: !1693)
!1695 = !DILocalVariable(name: "this", arg: 1, scope: !1696, type: !1673, flags: DIFlagArtificial | DIFlagObjectPointer)
!1696 = distinct !DISubprogram(name: "_M_bucket_index", linkageName: "_ZNKSt8__detail15_Hash_code_baseIiSt4pairIKidENS_10_Select1stESt4hashIiENS_18_Mod_range_hashingENS_20_Default_ranged_hashELb0EE15_M_bucket_indexEmm", scope: !186, file: !2, line: 1304, type: !259, scopeLine: 1305, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !258, retainedNodes: !1697)
!1697 = !{!1695, !1698, !1699}
!1698 = !DILocalVariable(name: "__c", arg: 2, scope: !1696, file: !2, line: 1304, type: !261)
!1699 = !DILocalVariable(name: "__bkt_count", arg: 3, scope: !1696, file: !2, line: 1304, type: !203)
!1700 = !DILocation(line: 0, scope: !1696, inlinedAt: !1701)
!1701 = distinct !DILocation(line: 798, column: 34, scope: !1688, inlinedAt: !1693)
!1702 = !DILocalVariable(name: "this", arg: 1, scope: !1703, type: !1707, flags: DIFlagArtificial | DIFlagObjectPointer)
!1703 = distinct !DISubprogram(name: "operator()", linkageName: "_ZNKSt8__detail18_Mod_range_hashingclEmm", scope: !304, file: !2, line: 486, type: !307, scopeLine: 488, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !306, retainedNodes: !1704)
!1704 = !{!1702, !1705, !1706}
!1705 = !DILocalVariable(name: "__num", arg: 2, scope: !1703, file: !2, line: 486, type: !312)
!1706 = !DILocalVariable(name: "__den", arg: 3, scope: !1703, file: !2, line: 487, type: !313)
!1707 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !311, size: 64)
!1708 = !DILocation(line: 0, scope: !1703, inlinedAt: !1709)
!1709 = distinct !DILocation(line: 1305, column: 16, scope: !1696, inlinedAt: !1701)
!1710 = !DILocation(line: 488, column: 20, scope: !1703, inlinedAt: !1709)
!1711 = !DILocalVariable(name: "this", arg: 1, scope: !1712, type: !1691, flags: DIFlagArtificial | DIFlagObjectPointer)
!1712 = distinct !DISubprogram(name: "_M_find_node", linkageName: "_ZNKSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE12_M_find_nodeEmRS1_m", scope: !180, file: !179, line: 813, type: !1038, scopeLine: 815, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !1037, retainedNodes: !1713)
!1713 = !{!1711, !1714, !1715, !1716, !1717}
!1714 = !DILocalVariable(name: "__bkt", arg: 2, scope: !1712, file: !179, line: 813, type: !811)
!1715 = !DILocalVariable(name: "__key", arg: 3, scope: !1712, file: !179, line: 813, type: !979)
!1716 = !DILocalVariable(name: "__c", arg: 4, scope: !1712, file: !179, line: 814, type: !1030)
!1717 = !DILocalVariable(name: "__before_n", scope: !1712, file: !179, line: 816, type: !819)
!1718 = !DILocation(line: 0, scope: !1712, inlinedAt: !1719)
!1719 = distinct !DILocation(line: 775, column: 30, scope: !1663, inlinedAt: !1668)
!1720 = !DILocalVariable(name: "this", arg: 1, scope: !1721, type: !1691, flags: DIFlagArtificial | DIFlagObjectPointer)
!1721 = distinct !DISubprogram(name: "_M_find_before_node", linkageName: "_ZNKSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE19_M_find_before_nodeEmRS1_m", scope: !180, file: !179, line: 1926, type: !1035, scopeLine: 1929, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !1034, retainedNodes: !1722)
!1722 = !{!1720, !1723, !1724, !1725, !1726, !1727}
!1723 = !DILocalVariable(name: "__bkt", arg: 2, scope: !1721, file: !179, line: 806, type: !811)
!1724 = !DILocalVariable(name: "__k", arg: 3, scope: !1721, file: !179, line: 806, type: !979)
!1725 = !DILocalVariable(name: "__code", arg: 4, scope: !1721, file: !179, line: 806, type: !1030)
!1726 = !DILocalVariable(name: "__prev_p", scope: !1721, file: !179, line: 1930, type: !819)
!1727 = !DILocalVariable(name: "__p", scope: !1728, file: !179, line: 1934, type: !178)
!1728 = distinct !DILexicalBlock(scope: !1721, file: !179, line: 1934, column: 7)
!1729 = !DILocation(line: 0, scope: !1721, inlinedAt: !1730)
!1730 = distinct !DILocation(line: 816, column: 31, scope: !1712, inlinedAt: !1719)
!1731 = !DILocation(line: 1930, column: 34, scope: !1721, inlinedAt: !1730)
!1732 = !{!1607, !1607, i64 0}
!1733 = !DILocation(line: 1931, column: 12, scope: !1734, inlinedAt: !1730)
!1734 = distinct !DILexicalBlock(scope: !1721, file: !179, line: 1931, column: 11)
!1735 = !DILocation(line: 1931, column: 11, scope: !1721, inlinedAt: !1730)
!1736 = !DILocation(line: 1934, column: 63, scope: !1728, inlinedAt: !1730)
!1737 = !{!1611, !1607, i64 0}
!1738 = !DILocation(line: 0, scope: !1728, inlinedAt: !1730)
!1739 = !DILocation(line: 1937, column: 37, scope: !1740, inlinedAt: !1730)
!1740 = distinct !DILexicalBlock(scope: !1741, file: !179, line: 1937, column: 8)
!1741 = distinct !DILexicalBlock(scope: !1742, file: !179, line: 1936, column: 2)
!1742 = distinct !DILexicalBlock(scope: !1728, file: !179, line: 1934, column: 7)
!1743 = !DILocation(line: 378, column: 23, scope: !1744, inlinedAt: !1750)
!1744 = distinct !DISubprogram(name: "operator()", linkageName: "_ZNKSt8equal_toIiEclERKiS2_", scope: !321, file: !322, line: 377, type: !331, scopeLine: 378, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !330, retainedNodes: !1745)
!1745 = !{!1746, !1748, !1749}
!1746 = !DILocalVariable(name: "this", arg: 1, scope: !1744, type: !1747, flags: DIFlagArtificial | DIFlagObjectPointer)
!1747 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !334, size: 64)
!1748 = !DILocalVariable(name: "__x", arg: 2, scope: !1744, file: !322, line: 377, type: !243)
!1749 = !DILocalVariable(name: "__y", arg: 3, scope: !1744, file: !322, line: 377, type: !243)
!1750 = distinct !DILocation(line: 1688, column: 9, scope: !1751, inlinedAt: !1757)
!1751 = distinct !DISubprogram(name: "_M_key_equals", linkageName: "_ZNKSt8__detail15_Hashtable_baseIiSt4pairIKidENS_10_Select1stESt8equal_toIiESt4hashIiENS_18_Mod_range_hashingENS_20_Default_ranged_hashENS_17_Hashtable_traitsILb0ELb0ELb1EEEE13_M_key_equalsERS2_RKNS_16_Hash_node_valueIS3_Lb0EEE", scope: !183, file: !2, line: 1681, type: !373, scopeLine: 1684, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !372, retainedNodes: !1752)
!1752 = !{!1753, !1755, !1756}
!1753 = !DILocalVariable(name: "this", arg: 1, scope: !1751, type: !1754, flags: DIFlagArtificial | DIFlagObjectPointer)
!1754 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !376, size: 64)
!1755 = !DILocalVariable(name: "__k", arg: 2, scope: !1751, file: !2, line: 1681, type: !243)
!1756 = !DILocalVariable(name: "__n", arg: 3, scope: !1751, file: !2, line: 1683, type: !253)
!1757 = distinct !DILocation(line: 1707, column: 39, scope: !1758, inlinedAt: !1764)
!1758 = distinct !DISubprogram(name: "_M_equals", linkageName: "_ZNKSt8__detail15_Hashtable_baseIiSt4pairIKidENS_10_Select1stESt8equal_toIiESt4hashIiENS_18_Mod_range_hashingENS_20_Default_ranged_hashENS_17_Hashtable_traitsILb0ELb0ELb1EEEE9_M_equalsERS2_mRKNS_16_Hash_node_valueIS3_Lb0EEE", scope: !183, file: !2, line: 1705, type: !378, scopeLine: 1707, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !377, retainedNodes: !1759)
!1759 = !{!1760, !1761, !1762, !1763}
!1760 = !DILocalVariable(name: "this", arg: 1, scope: !1758, type: !1754, flags: DIFlagArtificial | DIFlagObjectPointer)
!1761 = !DILocalVariable(name: "__k", arg: 2, scope: !1758, file: !2, line: 1705, type: !243)
!1762 = !DILocalVariable(name: "__c", arg: 3, scope: !1758, file: !2, line: 1705, type: !355)
!1763 = !DILocalVariable(name: "__n", arg: 4, scope: !1758, file: !2, line: 1706, type: !253)
!1764 = distinct !DILocation(line: 1937, column: 14, scope: !1740, inlinedAt: !1730)
!1765 = !DILocation(line: 378, column: 20, scope: !1744, inlinedAt: !1750)
!1766 = !DILocation(line: 1937, column: 8, scope: !1741, inlinedAt: !1730)
!1767 = !DILocation(line: 0, scope: !1758, inlinedAt: !1764)
!1768 = !DILocation(line: 0, scope: !1751, inlinedAt: !1757)
!1769 = !DILocation(line: 0, scope: !1744, inlinedAt: !1750)
!1770 = distinct !{!1770, !1771, !1772, !1773}
!1771 = !DILocation(line: 1934, column: 7, scope: !1728, inlinedAt: !1730)
!1772 = !DILocation(line: 1943, column: 2, scope: !1728, inlinedAt: !1730)
!1773 = !{!"llvm.loop.mustprogress"}
!1774 = !DILocation(line: 1940, column: 14, scope: !1775, inlinedAt: !1730)
!1775 = distinct !DILexicalBlock(scope: !1741, file: !179, line: 1940, column: 8)
!1776 = !DILocation(line: 1940, column: 9, scope: !1775, inlinedAt: !1730)
!1777 = !DILocation(line: 1940, column: 21, scope: !1775, inlinedAt: !1730)
!1778 = !DILocation(line: 1940, column: 40, scope: !1775, inlinedAt: !1730)
!1779 = !DILocalVariable(name: "this", arg: 1, scope: !1780, type: !1691, flags: DIFlagArtificial | DIFlagObjectPointer)
!1780 = distinct !DISubprogram(name: "_M_bucket_index", linkageName: "_ZNKSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE15_M_bucket_indexERKNS4_16_Hash_node_valueIS2_Lb0EEE", scope: !180, file: !179, line: 793, type: !1022, scopeLine: 794, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !1021, retainedNodes: !1781)
!1781 = !{!1779, !1782}
!1782 = !DILocalVariable(name: "__n", arg: 2, scope: !1780, file: !179, line: 793, type: !1024)
!1783 = !DILocation(line: 0, scope: !1780, inlinedAt: !1784)
!1784 = distinct !DILocation(line: 1940, column: 24, scope: !1775, inlinedAt: !1730)
!1785 = !DILocalVariable(name: "this", arg: 1, scope: !1786, type: !1673, flags: DIFlagArtificial | DIFlagObjectPointer)
!1786 = distinct !DISubprogram(name: "_M_bucket_index", linkageName: "_ZNKSt8__detail15_Hash_code_baseIiSt4pairIKidENS_10_Select1stESt4hashIiENS_18_Mod_range_hashingENS_20_Default_ranged_hashELb0EE15_M_bucket_indexERKNS_16_Hash_node_valueIS3_Lb0EEEm", scope: !186, file: !2, line: 1308, type: !263, scopeLine: 1313, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !262, retainedNodes: !1787)
!1787 = !{!1785, !1788, !1789}
!1788 = !DILocalVariable(name: "__n", arg: 2, scope: !1786, file: !2, line: 1308, type: !253)
!1789 = !DILocalVariable(name: "__bkt_count", arg: 3, scope: !1786, file: !2, line: 1309, type: !203)
!1790 = !DILocation(line: 0, scope: !1786, inlinedAt: !1791)
!1791 = distinct !DILocation(line: 794, column: 34, scope: !1780, inlinedAt: !1784)
!1792 = !DILocation(line: 0, scope: !1670, inlinedAt: !1793)
!1793 = distinct !DILocation(line: 1314, column: 22, scope: !1786, inlinedAt: !1791)
!1794 = !DILocation(line: 1270, column: 19, scope: !1670, inlinedAt: !1793)
!1795 = !DILocation(line: 0, scope: !1680, inlinedAt: !1796)
!1796 = distinct !DILocation(line: 1270, column: 9, scope: !1670, inlinedAt: !1793)
!1797 = !DILocation(line: 154, column: 3, scope: !1680, inlinedAt: !1796)
!1798 = !DILocation(line: 0, scope: !1703, inlinedAt: !1799)
!1799 = distinct !DILocation(line: 1314, column: 9, scope: !1786, inlinedAt: !1791)
!1800 = !DILocation(line: 488, column: 20, scope: !1703, inlinedAt: !1799)
!1801 = !DILocation(line: 1940, column: 57, scope: !1775, inlinedAt: !1730)
!1802 = !DILocation(line: 1940, column: 8, scope: !1741, inlinedAt: !1730)
!1803 = distinct !{!1803, !1771, !1772, !1773}
!1804 = !DILocation(line: 0, scope: !1663, inlinedAt: !1668)
!1805 = !DILocalVariable(name: "this", arg: 1, scope: !1806, type: !1823, flags: DIFlagArtificial | DIFlagObjectPointer)
!1806 = distinct !DISubprogram(name: "_Scoped_node<const std::piecewise_construct_t &, std::tuple<const int &>, std::tuple<> >", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE12_Scoped_nodeC2IJRKSt21piecewise_construct_tSt5tupleIJRS1_EESL_IJEEEEEPNS4_16_Hashtable_allocISaINS4_10_Hash_nodeIS2_Lb0EEEEEEDpOT_", scope: !1534, file: !179, line: 306, type: !1807, scopeLine: 309, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1812, declaration: !1811, retainedNodes: !1818)
!1807 = !DISubroutineType(types: !1808)
!1808 = !{null, !1542, !1537, !1809, !1226, !1810}
!1809 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1558, size: 64)
!1810 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1522, size: 64)
!1811 = !DISubprogram(name: "_Scoped_node<const std::piecewise_construct_t &, std::tuple<const int &>, std::tuple<> >", scope: !1534, file: !179, line: 306, type: !1807, scopeLine: 306, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !1812)
!1812 = !{!1813}
!1813 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Args", value: !1814)
!1814 = !{!1815, !1816, !1817}
!1815 = !DITemplateTypeParameter(type: !1809)
!1816 = !DITemplateTypeParameter(type: !1126)
!1817 = !DITemplateTypeParameter(type: !1522)
!1818 = !{!1805, !1819, !1820, !1821, !1822}
!1819 = !DILocalVariable(name: "__h", arg: 2, scope: !1806, file: !179, line: 306, type: !1537)
!1820 = !DILocalVariable(name: "__args", arg: 3, scope: !1806, file: !179, line: 306, type: !1809)
!1821 = !DILocalVariable(name: "__args", arg: 4, scope: !1806, file: !179, line: 306, type: !1226)
!1822 = !DILocalVariable(name: "__args", arg: 5, scope: !1806, file: !179, line: 306, type: !1810)
!1823 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1534, size: 64)
!1824 = !DILocation(line: 0, scope: !1806, inlinedAt: !1825)
!1825 = distinct !DILocation(line: 778, column: 42, scope: !1655, inlinedAt: !1668)
!1826 = !DILocalVariable(name: "this", arg: 1, scope: !1827, type: !1864, flags: DIFlagArtificial | DIFlagObjectPointer)
!1827 = distinct !DISubprogram(name: "_M_allocate_node<const std::piecewise_construct_t &, std::tuple<const int &>, std::tuple<> >", linkageName: "_ZNSt8__detail16_Hashtable_allocISaINS_10_Hash_nodeISt4pairIKidELb0EEEEE16_M_allocate_nodeIJRKSt21piecewise_construct_tSt5tupleIJRS3_EESC_IJEEEEEPS5_DpOT_", scope: !645, file: !2, line: 1960, type: !1828, scopeLine: 1962, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1812, declaration: !1830, retainedNodes: !1831)
!1828 = !DISubroutineType(types: !1829)
!1829 = !{!751, !727, !1809, !1226, !1810}
!1830 = !DISubprogram(name: "_M_allocate_node<const std::piecewise_construct_t &, std::tuple<const int &>, std::tuple<> >", linkageName: "_ZNSt8__detail16_Hashtable_allocISaINS_10_Hash_nodeISt4pairIKidELb0EEEEE16_M_allocate_nodeIJRKSt21piecewise_construct_tSt5tupleIJRS3_EESC_IJEEEEEPS5_DpOT_", scope: !645, file: !2, line: 1960, type: !1828, scopeLine: 1960, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !1812)
!1831 = !{!1826, !1832, !1833, !1834, !1835, !1863}
!1832 = !DILocalVariable(name: "__args", arg: 2, scope: !1827, file: !2, line: 1933, type: !1809)
!1833 = !DILocalVariable(name: "__args", arg: 3, scope: !1827, file: !2, line: 1933, type: !1226)
!1834 = !DILocalVariable(name: "__args", arg: 4, scope: !1827, file: !2, line: 1933, type: !1810)
!1835 = !DILocalVariable(name: "__nptr", scope: !1827, file: !2, line: 1963, type: !1836)
!1836 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !1837, file: !891, line: 420, baseType: !11)
!1837 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "allocator_traits<std::allocator<std::__detail::_Hash_node<std::pair<const int, double>, false> > >", scope: !14, file: !891, line: 411, size: 8, flags: DIFlagTypePassByValue, elements: !1838, templateParams: !1861, identifier: "_ZTSSt16allocator_traitsISaINSt8__detail10_Hash_nodeISt4pairIKidELb0EEEEE")
!1838 = !{!1839, !1845, !1849, !1852, !1858}
!1839 = !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaINSt8__detail10_Hash_nodeISt4pairIKidELb0EEEEE8allocateERS6_m", scope: !1837, file: !891, line: 463, type: !1840, scopeLine: 463, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1840 = !DISubroutineType(types: !1841)
!1841 = !{!1836, !1842, !1844}
!1842 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1843, size: 64)
!1843 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !1837, file: !891, line: 414, baseType: !651)
!1844 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", file: !891, line: 435, baseType: !203)
!1845 = !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaINSt8__detail10_Hash_nodeISt4pairIKidELb0EEEEE8allocateERS6_mPKv", scope: !1837, file: !891, line: 477, type: !1846, scopeLine: 477, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1846 = !DISubroutineType(types: !1847)
!1847 = !{!1836, !1842, !1844, !1848}
!1848 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_void_pointer", file: !891, line: 429, baseType: !74)
!1849 = !DISubprogram(name: "deallocate", linkageName: "_ZNSt16allocator_traitsISaINSt8__detail10_Hash_nodeISt4pairIKidELb0EEEEE10deallocateERS6_PS5_m", scope: !1837, file: !891, line: 495, type: !1850, scopeLine: 495, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1850 = !DISubroutineType(types: !1851)
!1851 = !{null, !1842, !1836, !1844}
!1852 = !DISubprogram(name: "max_size", linkageName: "_ZNSt16allocator_traitsISaINSt8__detail10_Hash_nodeISt4pairIKidELb0EEEEE8max_sizeERKS6_", scope: !1837, file: !891, line: 547, type: !1853, scopeLine: 547, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1853 = !DISubroutineType(types: !1854)
!1854 = !{!1855, !1856}
!1855 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", scope: !1837, file: !891, line: 435, baseType: !203)
!1856 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1857, size: 64)
!1857 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1843)
!1858 = !DISubprogram(name: "select_on_container_copy_construction", linkageName: "_ZNSt16allocator_traitsISaINSt8__detail10_Hash_nodeISt4pairIKidELb0EEEEE37select_on_container_copy_constructionERKS6_", scope: !1837, file: !891, line: 562, type: !1859, scopeLine: 562, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1859 = !DISubroutineType(types: !1860)
!1860 = !{!1843, !1856}
!1861 = !{!1862}
!1862 = !DITemplateTypeParameter(name: "_Alloc", type: !651)
!1863 = !DILocalVariable(name: "__n", scope: !1827, file: !2, line: 1964, type: !751)
!1864 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !645, size: 64)
!1865 = !DILocation(line: 0, scope: !1827, inlinedAt: !1866)
!1866 = distinct !DILocation(line: 308, column: 19, scope: !1806, inlinedAt: !1825)
!1867 = !DILocalVariable(name: "__a", arg: 1, scope: !1868, file: !891, line: 463, type: !1842)
!1868 = distinct !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaINSt8__detail10_Hash_nodeISt4pairIKidELb0EEEEE8allocateERS6_m", scope: !1837, file: !891, line: 463, type: !1840, scopeLine: 464, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !1839, retainedNodes: !1869)
!1869 = !{!1867, !1870}
!1870 = !DILocalVariable(name: "__n", arg: 2, scope: !1868, file: !891, line: 463, type: !1844)
!1871 = !DILocation(line: 0, scope: !1868, inlinedAt: !1872)
!1872 = distinct !DILocation(line: 1963, column: 16, scope: !1827, inlinedAt: !1866)
!1873 = !DILocalVariable(name: "this", arg: 1, scope: !1874, type: !1878, flags: DIFlagArtificial | DIFlagObjectPointer)
!1874 = distinct !DISubprogram(name: "allocate", linkageName: "_ZNSt15__new_allocatorINSt8__detail10_Hash_nodeISt4pairIKidELb0EEEE8allocateEmPKv", scope: !656, file: !657, line: 112, type: !684, scopeLine: 113, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !683, retainedNodes: !1875)
!1875 = !{!1873, !1876, !1877}
!1876 = !DILocalVariable(name: "__n", arg: 2, scope: !1874, file: !657, line: 112, type: !686)
!1877 = !DILocalVariable(arg: 3, scope: !1874, file: !657, line: 112, type: !74)
!1878 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !656, size: 64)
!1879 = !DILocation(line: 0, scope: !1874, inlinedAt: !1880)
!1880 = distinct !DILocation(line: 464, column: 20, scope: !1868, inlinedAt: !1872)
!1881 = !DILocation(line: 137, column: 27, scope: !1874, inlinedAt: !1880)
!1882 = !DILocalVariable(name: "this", arg: 1, scope: !1883, type: !11, flags: DIFlagArtificial | DIFlagObjectPointer)
!1883 = distinct !DISubprogram(name: "_Hash_node", linkageName: "_ZNSt8__detail10_Hash_nodeISt4pairIKidELb0EEC2Ev", scope: !12, file: !2, line: 335, type: !1884, scopeLine: 335, flags: DIFlagArtificial | DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !1887, retainedNodes: !1888)
!1884 = !DISubroutineType(types: !1885)
!1885 = !{null, !1886}
!1886 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1887 = !DISubprogram(name: "_Hash_node", scope: !12, type: !1884, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1888 = !{!1882}
!1889 = !DILocation(line: 0, scope: !1883, inlinedAt: !1890)
!1890 = distinct !DILocation(line: 1967, column: 25, scope: !1891, inlinedAt: !1866)
!1891 = distinct !DILexicalBlock(scope: !1827, file: !2, line: 1966, column: 4)
!1892 = !DILocalVariable(name: "this", arg: 1, scope: !1893, type: !20, flags: DIFlagArtificial | DIFlagObjectPointer)
!1893 = distinct !DISubprogram(name: "_Hash_node_base", linkageName: "_ZNSt8__detail15_Hash_node_baseC2Ev", scope: !17, file: !2, line: 277, type: !22, scopeLine: 277, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !21, retainedNodes: !1894)
!1894 = !{!1892}
!1895 = !DILocation(line: 0, scope: !1893, inlinedAt: !1896)
!1896 = distinct !DILocation(line: 335, column: 12, scope: !1883, inlinedAt: !1890)
!1897 = !DILocation(line: 277, column: 34, scope: !1893, inlinedAt: !1896)
!1898 = !DILocation(line: 1969, column: 14, scope: !1891, inlinedAt: !1866)
!1899 = !DILocalVariable(name: "__a", arg: 1, scope: !1900, file: !891, line: 511, type: !1842)
!1900 = distinct !DISubprogram(name: "construct<std::pair<const int, double>, const std::piecewise_construct_t &, std::tuple<const int &>, std::tuple<> >", linkageName: "_ZNSt16allocator_traitsISaINSt8__detail10_Hash_nodeISt4pairIKidELb0EEEEE9constructIS4_JRKSt21piecewise_construct_tSt5tupleIJRS3_EESC_IJEEEEEvRS6_PT_DpOT0_", scope: !1837, file: !891, line: 511, type: !1901, scopeLine: 514, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1904, declaration: !1903, retainedNodes: !1906)
!1901 = !DISubroutineType(types: !1902)
!1902 = !{null, !1842, !81, !1809, !1226, !1810}
!1903 = !DISubprogram(name: "construct<std::pair<const int, double>, const std::piecewise_construct_t &, std::tuple<const int &>, std::tuple<> >", linkageName: "_ZNSt16allocator_traitsISaINSt8__detail10_Hash_nodeISt4pairIKidELb0EEEEE9constructIS4_JRKSt21piecewise_construct_tSt5tupleIJRS3_EESC_IJEEEEEvRS6_PT_DpOT0_", scope: !1837, file: !891, line: 511, type: !1901, scopeLine: 511, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !1904)
!1904 = !{!1905, !1813}
!1905 = !DITemplateTypeParameter(name: "_Up", type: !82)
!1906 = !{!1899, !1907, !1908, !1909, !1910}
!1907 = !DILocalVariable(name: "__p", arg: 2, scope: !1900, file: !891, line: 511, type: !81)
!1908 = !DILocalVariable(name: "__args", arg: 3, scope: !1900, file: !891, line: 512, type: !1809)
!1909 = !DILocalVariable(name: "__args", arg: 4, scope: !1900, file: !891, line: 512, type: !1226)
!1910 = !DILocalVariable(name: "__args", arg: 5, scope: !1900, file: !891, line: 512, type: !1810)
!1911 = !DILocation(line: 0, scope: !1900, inlinedAt: !1912)
!1912 = distinct !DILocation(line: 1968, column: 6, scope: !1891, inlinedAt: !1866)
!1913 = !DILocalVariable(name: "this", arg: 1, scope: !1914, type: !1878, flags: DIFlagArtificial | DIFlagObjectPointer)
!1914 = distinct !DISubprogram(name: "construct<std::pair<const int, double>, const std::piecewise_construct_t &, std::tuple<const int &>, std::tuple<> >", linkageName: "_ZNSt15__new_allocatorINSt8__detail10_Hash_nodeISt4pairIKidELb0EEEE9constructIS4_JRKSt21piecewise_construct_tSt5tupleIJRS3_EESB_IJEEEEEvPT_DpOT0_", scope: !656, file: !657, line: 173, type: !1915, scopeLine: 175, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1904, declaration: !1917, retainedNodes: !1918)
!1915 = !DISubroutineType(types: !1916)
!1916 = !{null, !662, !81, !1809, !1226, !1810}
!1917 = !DISubprogram(name: "construct<std::pair<const int, double>, const std::piecewise_construct_t &, std::tuple<const int &>, std::tuple<> >", linkageName: "_ZNSt15__new_allocatorINSt8__detail10_Hash_nodeISt4pairIKidELb0EEEE9constructIS4_JRKSt21piecewise_construct_tSt5tupleIJRS3_EESB_IJEEEEEvPT_DpOT0_", scope: !656, file: !657, line: 173, type: !1915, scopeLine: 173, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !1904)
!1918 = !{!1913, !1919, !1920, !1921, !1922}
!1919 = !DILocalVariable(name: "__p", arg: 2, scope: !1914, file: !657, line: 173, type: !81)
!1920 = !DILocalVariable(name: "__args", arg: 3, scope: !1914, file: !657, line: 173, type: !1809)
!1921 = !DILocalVariable(name: "__args", arg: 4, scope: !1914, file: !657, line: 173, type: !1226)
!1922 = !DILocalVariable(name: "__args", arg: 5, scope: !1914, file: !657, line: 173, type: !1810)
!1923 = !DILocation(line: 0, scope: !1914, inlinedAt: !1924)
!1924 = distinct !DILocation(line: 516, column: 8, scope: !1900, inlinedAt: !1912)
!1925 = !DILocalVariable(name: "this", arg: 1, scope: !1926, type: !81, flags: DIFlagArtificial | DIFlagObjectPointer)
!1926 = distinct !DISubprogram(name: "pair<const int &>", linkageName: "_ZNSt4pairIKidEC2IJRS0_EJEEESt21piecewise_construct_tSt5tupleIJDpT_EES5_IJDpT0_EE", scope: !82, file: !1127, line: 1803, type: !1927, scopeLine: 1808, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1930, declaration: !1929, retainedNodes: !1933)
!1927 = !DISubroutineType(types: !1928)
!1928 = !{null, !113, !1516, !1126, !1522}
!1929 = !DISubprogram(name: "pair<const int &>", scope: !82, file: !1127, line: 1803, type: !1927, scopeLine: 1803, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !1930)
!1930 = !{!1931, !1932}
!1931 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Args1", value: !1215)
!1932 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Args2", value: !42)
!1933 = !{!1925, !1934, !1935, !1936}
!1934 = !DILocalVariable(arg: 2, scope: !1926, file: !83, line: 200, type: !1516)
!1935 = !DILocalVariable(name: "__first", arg: 3, scope: !1926, file: !83, line: 200, type: !1126)
!1936 = !DILocalVariable(name: "__second", arg: 4, scope: !1926, file: !83, line: 200, type: !1522)
!1937 = !DILocation(line: 0, scope: !1926, inlinedAt: !1938)
!1938 = distinct !DILocation(line: 175, column: 23, scope: !1914, inlinedAt: !1924)
!1939 = !DILocalVariable(name: "this", arg: 1, scope: !1940, type: !81, flags: DIFlagArtificial | DIFlagObjectPointer)
!1940 = distinct !DISubprogram(name: "pair<const int &, 0UL>", linkageName: "_ZNSt4pairIKidEC2IJRS0_EJLm0EEJETpTnmJEEERSt5tupleIJDpT_EERS4_IJDpT1_EESt12_Index_tupleIJXspT0_EEESD_IJXspT2_EEE", scope: !82, file: !1127, line: 1815, type: !1941, scopeLine: 1819, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1953, declaration: !1952, retainedNodes: !1956)
!1941 = !DISubroutineType(types: !1942)
!1942 = !{null, !113, !1230, !1528, !1943, !1949}
!1943 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Index_tuple<0UL>", scope: !14, file: !1944, line: 140, size: 8, flags: DIFlagTypePassByValue, elements: !42, templateParams: !1945, identifier: "_ZTSSt12_Index_tupleIJLm0EEE")
!1944 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/utility.h", directory: "")
!1945 = !{!1946}
!1946 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Indexes", value: !1947)
!1947 = !{!1948}
!1948 = !DITemplateValueParameter(type: !45, value: i64 0)
!1949 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Index_tuple<>", scope: !14, file: !1944, line: 140, size: 8, flags: DIFlagTypePassByValue, elements: !42, templateParams: !1950, identifier: "_ZTSSt12_Index_tupleIJEE")
!1950 = !{!1951}
!1951 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, value: !42)
!1952 = !DISubprogram(name: "pair<const int &, 0UL>", scope: !82, file: !1127, line: 1815, type: !1941, scopeLine: 1815, flags: DIFlagPrivate | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !1953)
!1953 = !{!1931, !1954, !1932, !1955}
!1954 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Indexes1", value: !1947)
!1955 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Indexes2", value: !42)
!1956 = !{!1939, !1957, !1958, !1959, !1960}
!1957 = !DILocalVariable(name: "__tuple1", arg: 2, scope: !1940, file: !83, line: 217, type: !1230)
!1958 = !DILocalVariable(name: "__tuple2", arg: 3, scope: !1940, file: !83, line: 217, type: !1528)
!1959 = !DILocalVariable(arg: 4, scope: !1940, file: !83, line: 218, type: !1943)
!1960 = !DILocalVariable(arg: 5, scope: !1940, file: !83, line: 218, type: !1949)
!1961 = !DILocation(line: 0, scope: !1940, inlinedAt: !1962)
!1962 = distinct !DILocation(line: 1805, column: 9, scope: !1926, inlinedAt: !1938)
!1963 = !DILocation(line: 1817, column: 9, scope: !1940, inlinedAt: !1962)
!1964 = !{!1965, !1678, i64 0}
!1965 = !{!"_ZTSSt4pairIKidE", !1678, i64 0, !1646, i64 8}
!1966 = !DILocation(line: 1818, column: 2, scope: !1940, inlinedAt: !1962)
!1967 = !{!1965, !1646, i64 8}
!1968 = !DILocation(line: 785, column: 9, scope: !1655, inlinedAt: !1668)
!1969 = !DILocation(line: 788, column: 5, scope: !1655, inlinedAt: !1668)
!1970 = !DILocalVariable(name: "this", arg: 1, scope: !1971, type: !1823, flags: DIFlagArtificial | DIFlagObjectPointer)
!1971 = distinct !DISubprogram(name: "~_Scoped_node", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE12_Scoped_nodeD2Ev", scope: !1534, file: !179, line: 312, type: !1544, scopeLine: 312, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !1543, retainedNodes: !1972)
!1972 = !{!1970}
!1973 = !DILocation(line: 0, scope: !1971, inlinedAt: !1974)
!1974 = distinct !DILocation(line: 788, column: 5, scope: !1655, inlinedAt: !1668)
!1975 = !DILocalVariable(name: "this", arg: 1, scope: !1976, type: !1864, flags: DIFlagArtificial | DIFlagObjectPointer)
!1976 = distinct !DISubprogram(name: "_M_deallocate_node", linkageName: "_ZNSt8__detail16_Hashtable_allocISaINS_10_Hash_nodeISt4pairIKidELb0EEEEE18_M_deallocate_nodeEPS5_", scope: !645, file: !2, line: 1982, type: !749, scopeLine: 1983, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !748, retainedNodes: !1977)
!1977 = !{!1975, !1978}
!1978 = !DILocalVariable(name: "__n", arg: 2, scope: !1976, file: !2, line: 1937, type: !751)
!1979 = !DILocation(line: 0, scope: !1976, inlinedAt: !1980)
!1980 = distinct !DILocation(line: 312, column: 39, scope: !1981, inlinedAt: !1974)
!1981 = distinct !DILexicalBlock(scope: !1982, file: !179, line: 312, column: 24)
!1982 = distinct !DILexicalBlock(scope: !1971, file: !179, line: 312, column: 18)
!1983 = !DILocalVariable(name: "this", arg: 1, scope: !1984, type: !1864, flags: DIFlagArtificial | DIFlagObjectPointer)
!1984 = distinct !DISubprogram(name: "_M_deallocate_node_ptr", linkageName: "_ZNSt8__detail16_Hashtable_allocISaINS_10_Hash_nodeISt4pairIKidELb0EEEEE22_M_deallocate_node_ptrEPS5_", scope: !645, file: !2, line: 1990, type: !749, scopeLine: 1991, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !755, retainedNodes: !1985)
!1985 = !{!1983, !1986, !1987}
!1986 = !DILocalVariable(name: "__n", arg: 2, scope: !1984, file: !2, line: 1941, type: !751)
!1987 = !DILocalVariable(name: "__ptr", scope: !1984, file: !2, line: 1993, type: !1988)
!1988 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !1990, file: !1989, line: 126, baseType: !11)
!1989 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/ptr_traits.h", directory: "", checksumkind: CSK_MD5, checksum: "9b5bf297da766c3f1b9b4657c4f62700")
!1990 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__ptr_traits_ptr_to<std::__detail::_Hash_node<std::pair<const int, double>, false> *, std::__detail::_Hash_node<std::pair<const int, double>, false>, false>", scope: !14, file: !1989, line: 124, size: 8, flags: DIFlagTypePassByValue, elements: !1991, templateParams: !1997, identifier: "_ZTSSt19__ptr_traits_ptr_toIPNSt8__detail10_Hash_nodeISt4pairIKidELb0EEES5_Lb0EE")
!1991 = !{!1992}
!1992 = !DISubprogram(name: "pointer_to", linkageName: "_ZNSt19__ptr_traits_ptr_toIPNSt8__detail10_Hash_nodeISt4pairIKidELb0EEES5_Lb0EE10pointer_toERS5_", scope: !1990, file: !1989, line: 135, type: !1993, scopeLine: 135, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1993 = !DISubroutineType(types: !1994)
!1994 = !{!1988, !1995}
!1995 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1996, size: 64)
!1996 = !DIDerivedType(tag: DW_TAG_typedef, name: "element_type", scope: !1990, file: !1989, line: 127, baseType: !12)
!1997 = !{!1998, !1999, !1183}
!1998 = !DITemplateTypeParameter(name: "_Ptr", type: !11)
!1999 = !DITemplateTypeParameter(name: "_Elt", type: !12)
!2000 = !DILocation(line: 0, scope: !1984, inlinedAt: !2001)
!2001 = distinct !DILocation(line: 1985, column: 7, scope: !1976, inlinedAt: !1980)
!2002 = !DILocalVariable(name: "__a", arg: 1, scope: !2003, file: !891, line: 495, type: !1842)
!2003 = distinct !DISubprogram(name: "deallocate", linkageName: "_ZNSt16allocator_traitsISaINSt8__detail10_Hash_nodeISt4pairIKidELb0EEEEE10deallocateERS6_PS5_m", scope: !1837, file: !891, line: 495, type: !1850, scopeLine: 496, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !1849, retainedNodes: !2004)
!2004 = !{!2002, !2005, !2006}
!2005 = !DILocalVariable(name: "__p", arg: 2, scope: !2003, file: !891, line: 495, type: !1836)
!2006 = !DILocalVariable(name: "__n", arg: 3, scope: !2003, file: !891, line: 495, type: !1844)
!2007 = !DILocation(line: 0, scope: !2003, inlinedAt: !2008)
!2008 = distinct !DILocation(line: 1995, column: 7, scope: !1984, inlinedAt: !2001)
!2009 = !DILocalVariable(name: "this", arg: 1, scope: !2010, type: !1878, flags: DIFlagArtificial | DIFlagObjectPointer)
!2010 = distinct !DISubprogram(name: "deallocate", linkageName: "_ZNSt15__new_allocatorINSt8__detail10_Hash_nodeISt4pairIKidELb0EEEE10deallocateEPS5_m", scope: !656, file: !657, line: 142, type: !688, scopeLine: 143, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !687, retainedNodes: !2011)
!2011 = !{!2009, !2012, !2013}
!2012 = !DILocalVariable(name: "__p", arg: 2, scope: !2010, file: !657, line: 142, type: !11)
!2013 = !DILocalVariable(name: "__n", arg: 3, scope: !2010, file: !657, line: 142, type: !686)
!2014 = !DILocation(line: 0, scope: !2010, inlinedAt: !2015)
!2015 = distinct !DILocation(line: 496, column: 13, scope: !2003, inlinedAt: !2008)
!2016 = !DILocation(line: 158, column: 2, scope: !2010, inlinedAt: !2015)
!2017 = !DILocation(line: 7, column: 18, scope: !1644)
!2018 = !DILocation(line: 6, column: 27, scope: !1636)
!2019 = distinct !{!2019, !1637, !2020, !1773}
!2020 = !DILocation(line: 8, column: 3, scope: !1584)
!2021 = !DILocation(line: 14, column: 1, scope: !1644)
!2022 = !DILocation(line: 6, column: 3, scope: !1636)
!2023 = !DILocation(line: 466, column: 56, scope: !2024, inlinedAt: !2027)
!2024 = distinct !DISubprogram(name: "_M_begin", linkageName: "_ZNKSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE8_M_beginEv", scope: !180, file: !179, line: 465, type: !855, scopeLine: 466, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !854, retainedNodes: !2025)
!2025 = !{!2026}
!2026 = !DILocalVariable(name: "this", arg: 1, scope: !2024, type: !1691, flags: DIFlagArtificial | DIFlagObjectPointer)
!2027 = distinct !DILocation(line: 2500, column: 33, scope: !2028, inlinedAt: !2031)
!2028 = distinct !DISubprogram(name: "clear", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE5clearEv", scope: !180, file: !179, line: 2498, type: !822, scopeLine: 2499, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !1087, retainedNodes: !2029)
!2029 = !{!2030}
!2030 = !DILocalVariable(name: "this", arg: 1, scope: !2028, type: !1600, flags: DIFlagArtificial | DIFlagObjectPointer)
!2031 = distinct !DILocation(line: 1584, column: 7, scope: !2032, inlinedAt: !2036)
!2032 = distinct !DILexicalBlock(scope: !2033, file: !179, line: 1574, column: 5)
!2033 = distinct !DISubprogram(name: "~_Hashtable", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEED2Ev", scope: !180, file: !179, line: 1573, type: !822, scopeLine: 1574, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !942, retainedNodes: !2034)
!2034 = !{!2035}
!2035 = !DILocalVariable(name: "this", arg: 1, scope: !2033, type: !1600, flags: DIFlagArtificial | DIFlagObjectPointer)
!2036 = distinct !DILocation(line: 102, column: 11, scope: !2037, inlinedAt: !2042)
!2037 = distinct !DILexicalBlock(scope: !2038, file: !1247, line: 102, column: 11)
!2038 = distinct !DISubprogram(name: "~unordered_map", linkageName: "_ZNSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEED2Ev", scope: !1246, file: !1247, line: 102, type: !1253, scopeLine: 102, flags: DIFlagArtificial | DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !2039, retainedNodes: !2040)
!2039 = !DISubprogram(name: "~unordered_map", scope: !1246, type: !1253, flags: DIFlagPublic | DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2040 = !{!2041}
!2041 = !DILocalVariable(name: "this", arg: 1, scope: !2038, type: !1594, flags: DIFlagArtificial | DIFlagObjectPointer)
!2042 = distinct !DILocation(line: 14, column: 1, scope: !1572)
!2043 = !{!1606, !1607, i64 16}
!2044 = !DILocation(line: 0, scope: !2038, inlinedAt: !2042)
!2045 = !DILocation(line: 0, scope: !2033, inlinedAt: !2036)
!2046 = !DILocation(line: 0, scope: !2028, inlinedAt: !2031)
!2047 = !DILocation(line: 0, scope: !2024, inlinedAt: !2027)
!2048 = !DILocalVariable(name: "this", arg: 1, scope: !2049, type: !1864, flags: DIFlagArtificial | DIFlagObjectPointer)
!2049 = distinct !DISubprogram(name: "_M_deallocate_nodes", linkageName: "_ZNSt8__detail16_Hashtable_allocISaINS_10_Hash_nodeISt4pairIKidELb0EEEEE19_M_deallocate_nodesEPS5_", scope: !645, file: !2, line: 2000, type: !749, scopeLine: 2001, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !756, retainedNodes: !2050)
!2050 = !{!2048, !2051, !2052}
!2051 = !DILocalVariable(name: "__n", arg: 2, scope: !2049, file: !2, line: 1946, type: !751)
!2052 = !DILocalVariable(name: "__tmp", scope: !2053, file: !2, line: 2004, type: !751)
!2053 = distinct !DILexicalBlock(scope: !2049, file: !2, line: 2003, column: 2)
!2054 = !DILocation(line: 0, scope: !2049, inlinedAt: !2055)
!2055 = distinct !DILocation(line: 2500, column: 13, scope: !2028, inlinedAt: !2031)
!2056 = !DILocation(line: 2002, column: 14, scope: !2049, inlinedAt: !2055)
!2057 = !DILocation(line: 2002, column: 7, scope: !2049, inlinedAt: !2055)
!2058 = !DILocation(line: 0, scope: !2053, inlinedAt: !2055)
!2059 = !DILocalVariable(name: "this", arg: 1, scope: !2060, type: !680, flags: DIFlagArtificial | DIFlagObjectPointer)
!2060 = distinct !DISubprogram(name: "_M_next", linkageName: "_ZNKSt8__detail10_Hash_nodeISt4pairIKidELb0EE7_M_nextEv", scope: !12, file: !2, line: 340, type: !174, scopeLine: 341, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !173, retainedNodes: !2061)
!2061 = !{!2059}
!2062 = !DILocation(line: 0, scope: !2060, inlinedAt: !2063)
!2063 = distinct !DILocation(line: 2005, column: 15, scope: !2053, inlinedAt: !2055)
!2064 = !DILocation(line: 341, column: 47, scope: !2060, inlinedAt: !2063)
!2065 = !DILocation(line: 0, scope: !1976, inlinedAt: !2066)
!2066 = distinct !DILocation(line: 2006, column: 4, scope: !2053, inlinedAt: !2055)
!2067 = !DILocation(line: 0, scope: !1984, inlinedAt: !2068)
!2068 = distinct !DILocation(line: 1985, column: 7, scope: !1976, inlinedAt: !2066)
!2069 = !DILocation(line: 0, scope: !2003, inlinedAt: !2070)
!2070 = distinct !DILocation(line: 1995, column: 7, scope: !1984, inlinedAt: !2068)
!2071 = !DILocation(line: 0, scope: !2010, inlinedAt: !2072)
!2072 = distinct !DILocation(line: 496, column: 13, scope: !2003, inlinedAt: !2070)
!2073 = !DILocation(line: 158, column: 2, scope: !2010, inlinedAt: !2072)
!2074 = distinct !{!2074, !2057, !2075, !1773}
!2075 = !DILocation(line: 2007, column: 2, scope: !2049, inlinedAt: !2055)
!2076 = !DILocation(line: 2501, column: 24, scope: !2028, inlinedAt: !2031)
!2077 = !DILocation(line: 2502, column: 10, scope: !2028, inlinedAt: !2031)
!2078 = !DILocation(line: 2502, column: 26, scope: !2028, inlinedAt: !2031)
!2079 = !DILocation(line: 2501, column: 7, scope: !2028, inlinedAt: !2031)
!2080 = !DILocation(line: 2504, column: 30, scope: !2028, inlinedAt: !2031)
!2081 = distinct !DIAssignID()
!2082 = !DILocalVariable(name: "this", arg: 1, scope: !2083, type: !1600, flags: DIFlagArtificial | DIFlagObjectPointer)
!2083 = distinct !DISubprogram(name: "_M_deallocate_buckets", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE21_M_deallocate_bucketsEv", scope: !180, file: !179, line: 456, type: !822, scopeLine: 457, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !850, retainedNodes: !2084)
!2084 = !{!2082}
!2085 = !DILocation(line: 0, scope: !2083, inlinedAt: !2086)
!2086 = distinct !DILocation(line: 1585, column: 7, scope: !2032, inlinedAt: !2036)
!2087 = !DILocation(line: 457, column: 31, scope: !2083, inlinedAt: !2086)
!2088 = !DILocalVariable(name: "this", arg: 1, scope: !2089, type: !1600, flags: DIFlagArtificial | DIFlagObjectPointer)
!2089 = distinct !DISubprogram(name: "_M_deallocate_buckets", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE21_M_deallocate_bucketsEPPNS4_15_Hash_node_baseEm", scope: !180, file: !179, line: 447, type: !848, scopeLine: 448, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !847, retainedNodes: !2090)
!2090 = !{!2088, !2091, !2092}
!2091 = !DILocalVariable(name: "__bkts", arg: 2, scope: !2089, file: !179, line: 447, type: !809)
!2092 = !DILocalVariable(name: "__bkt_count", arg: 3, scope: !2089, file: !179, line: 447, type: !811)
!2093 = !DILocation(line: 0, scope: !2089, inlinedAt: !2094)
!2094 = distinct !DILocation(line: 457, column: 9, scope: !2083, inlinedAt: !2086)
!2095 = !DILocalVariable(name: "this", arg: 1, scope: !2096, type: !1691, flags: DIFlagArtificial | DIFlagObjectPointer)
!2096 = distinct !DISubprogram(name: "_M_uses_single_bucket", linkageName: "_ZNKSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE21_M_uses_single_bucketEPPNS4_15_Hash_node_baseE", scope: !180, file: !179, line: 417, type: !829, scopeLine: 418, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !828, retainedNodes: !2097)
!2097 = !{!2095, !2098}
!2098 = !DILocalVariable(name: "__bkts", arg: 2, scope: !2096, file: !179, line: 417, type: !809)
!2099 = !DILocation(line: 0, scope: !2096, inlinedAt: !2100)
!2100 = distinct !DILocation(line: 449, column: 6, scope: !2101, inlinedAt: !2094)
!2101 = distinct !DILexicalBlock(scope: !2089, file: !179, line: 449, column: 6)
!2102 = !DILocation(line: 418, column: 40, scope: !2096, inlinedAt: !2100)
!2103 = !DILocation(line: 449, column: 6, scope: !2089, inlinedAt: !2094)
!2104 = !DILocation(line: 457, column: 43, scope: !2083, inlinedAt: !2086)
!2105 = !DILocalVariable(name: "this", arg: 1, scope: !2106, type: !1864, flags: DIFlagArtificial | DIFlagObjectPointer)
!2106 = distinct !DISubprogram(name: "_M_deallocate_buckets", linkageName: "_ZNSt8__detail16_Hashtable_allocISaINS_10_Hash_nodeISt4pairIKidELb0EEEEE21_M_deallocate_bucketsEPPNS_15_Hash_node_baseEm", scope: !645, file: !2, line: 2026, type: !766, scopeLine: 2028, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !765, retainedNodes: !2107)
!2107 = !{!2105, !2108, !2109, !2110, !2122}
!2108 = !DILocalVariable(name: "__bkts", arg: 2, scope: !2106, file: !2, line: 1952, type: !768)
!2109 = !DILocalVariable(name: "__bkt_count", arg: 3, scope: !2106, file: !2, line: 1952, type: !203)
!2110 = !DILocalVariable(name: "__ptr", scope: !2106, file: !2, line: 2030, type: !2111)
!2111 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !2112, file: !1989, line: 126, baseType: !1245)
!2112 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__ptr_traits_ptr_to<std::__detail::_Hash_node_base **, std::__detail::_Hash_node_base *, false>", scope: !14, file: !1989, line: 124, size: 8, flags: DIFlagTypePassByValue, elements: !2113, templateParams: !2119, identifier: "_ZTSSt19__ptr_traits_ptr_toIPPNSt8__detail15_Hash_node_baseES2_Lb0EE")
!2113 = !{!2114}
!2114 = !DISubprogram(name: "pointer_to", linkageName: "_ZNSt19__ptr_traits_ptr_toIPPNSt8__detail15_Hash_node_baseES2_Lb0EE10pointer_toERS2_", scope: !2112, file: !1989, line: 135, type: !2115, scopeLine: 135, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!2115 = !DISubroutineType(types: !2116)
!2116 = !{!2111, !2117}
!2117 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !2118, size: 64)
!2118 = !DIDerivedType(tag: DW_TAG_typedef, name: "element_type", scope: !2112, file: !1989, line: 127, baseType: !20)
!2119 = !{!2120, !2121, !1183}
!2120 = !DITemplateTypeParameter(name: "_Ptr", type: !1245)
!2121 = !DITemplateTypeParameter(name: "_Elt", type: !20)
!2122 = !DILocalVariable(name: "__alloc", scope: !2106, file: !2, line: 2031, type: !2123)
!2123 = !DIDerivedType(tag: DW_TAG_typedef, name: "__buckets_alloc_type", scope: !645, file: !2, line: 1908, baseType: !2124)
!2124 = !DIDerivedType(tag: DW_TAG_typedef, name: "__alloc_rebind<__node_alloc_type, __node_base_ptr>", scope: !14, file: !891, line: 79, baseType: !2125)
!2125 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !2126, file: !891, line: 57, baseType: !2129)
!2126 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__rebind<std::allocator<std::__detail::_Hash_node<std::pair<const int, double>, false> >, std::__detail::_Hash_node_base *, void>", scope: !894, file: !891, line: 55, size: 8, flags: DIFlagTypePassByValue, elements: !42, templateParams: !2127, identifier: "_ZTSNSt23__allocator_traits_base8__rebindISaINSt8__detail10_Hash_nodeISt4pairIKidELb0EEEEPNS1_15_Hash_node_baseEvEE")
!2127 = !{!723, !2128, !898}
!2128 = !DITemplateTypeParameter(name: "_Up", type: !20)
!2129 = !DIDerivedType(tag: DW_TAG_typedef, name: "other", scope: !2130, file: !425, line: 140, baseType: !1459)
!2130 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "rebind<std::__detail::_Hash_node_base *>", scope: !651, file: !425, line: 139, size: 8, flags: DIFlagTypePassByValue, elements: !42, templateParams: !2131, identifier: "_ZTSNSaINSt8__detail10_Hash_nodeISt4pairIKidELb0EEEE6rebindIPNS_15_Hash_node_baseEEE")
!2131 = !{!2132}
!2132 = !DITemplateTypeParameter(name: "_Tp1", type: !20)
!2133 = !DILocation(line: 0, scope: !2106, inlinedAt: !2134)
!2134 = distinct !DILocation(line: 452, column: 21, scope: !2089, inlinedAt: !2094)
!2135 = !DILocalVariable(name: "__a", arg: 1, scope: !2136, file: !891, line: 495, type: !2143)
!2136 = distinct !DISubprogram(name: "deallocate", linkageName: "_ZNSt16allocator_traitsISaIPNSt8__detail15_Hash_node_baseEEE10deallocateERS3_PS2_m", scope: !2137, file: !891, line: 495, type: !2149, scopeLine: 496, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !2148, retainedNodes: !2162)
!2137 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "allocator_traits<std::allocator<std::__detail::_Hash_node_base *> >", scope: !14, file: !891, line: 411, size: 8, flags: DIFlagTypePassByValue, elements: !2138, templateParams: !2160, identifier: "_ZTSSt16allocator_traitsISaIPNSt8__detail15_Hash_node_baseEEE")
!2138 = !{!2139, !2145, !2148, !2151, !2157}
!2139 = !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaIPNSt8__detail15_Hash_node_baseEEE8allocateERS3_m", scope: !2137, file: !891, line: 463, type: !2140, scopeLine: 463, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!2140 = !DISubroutineType(types: !2141)
!2141 = !{!2142, !2143, !1844}
!2142 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !2137, file: !891, line: 420, baseType: !1245)
!2143 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !2144, size: 64)
!2144 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !2137, file: !891, line: 414, baseType: !1459)
!2145 = !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaIPNSt8__detail15_Hash_node_baseEEE8allocateERS3_mPKv", scope: !2137, file: !891, line: 477, type: !2146, scopeLine: 477, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!2146 = !DISubroutineType(types: !2147)
!2147 = !{!2142, !2143, !1844, !1848}
!2148 = !DISubprogram(name: "deallocate", linkageName: "_ZNSt16allocator_traitsISaIPNSt8__detail15_Hash_node_baseEEE10deallocateERS3_PS2_m", scope: !2137, file: !891, line: 495, type: !2149, scopeLine: 495, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!2149 = !DISubroutineType(types: !2150)
!2150 = !{null, !2143, !2142, !1844}
!2151 = !DISubprogram(name: "max_size", linkageName: "_ZNSt16allocator_traitsISaIPNSt8__detail15_Hash_node_baseEEE8max_sizeERKS3_", scope: !2137, file: !891, line: 547, type: !2152, scopeLine: 547, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!2152 = !DISubroutineType(types: !2153)
!2153 = !{!2154, !2155}
!2154 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", scope: !2137, file: !891, line: 435, baseType: !203)
!2155 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !2156, size: 64)
!2156 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !2144)
!2157 = !DISubprogram(name: "select_on_container_copy_construction", linkageName: "_ZNSt16allocator_traitsISaIPNSt8__detail15_Hash_node_baseEEE37select_on_container_copy_constructionERKS3_", scope: !2137, file: !891, line: 562, type: !2158, scopeLine: 562, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!2158 = !DISubroutineType(types: !2159)
!2159 = !{!2144, !2155}
!2160 = !{!2161}
!2161 = !DITemplateTypeParameter(name: "_Alloc", type: !1459)
!2162 = !{!2135, !2163, !2164}
!2163 = !DILocalVariable(name: "__p", arg: 2, scope: !2136, file: !891, line: 495, type: !2142)
!2164 = !DILocalVariable(name: "__n", arg: 3, scope: !2136, file: !891, line: 495, type: !1844)
!2165 = !DILocation(line: 0, scope: !2136, inlinedAt: !2166)
!2166 = distinct !DILocation(line: 2032, column: 7, scope: !2106, inlinedAt: !2134)
!2167 = !DILocalVariable(name: "this", arg: 1, scope: !2168, type: !2172, flags: DIFlagArtificial | DIFlagObjectPointer)
!2168 = distinct !DISubprogram(name: "deallocate", linkageName: "_ZNSt15__new_allocatorIPNSt8__detail15_Hash_node_baseEE10deallocateEPS2_m", scope: !1463, file: !657, line: 142, type: !1494, scopeLine: 143, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !1493, retainedNodes: !2169)
!2169 = !{!2167, !2170, !2171}
!2170 = !DILocalVariable(name: "__p", arg: 2, scope: !2168, file: !657, line: 142, type: !1245)
!2171 = !DILocalVariable(name: "__n", arg: 3, scope: !2168, file: !657, line: 142, type: !686)
!2172 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1463, size: 64)
!2173 = !DILocation(line: 0, scope: !2168, inlinedAt: !2174)
!2174 = distinct !DILocation(line: 496, column: 13, scope: !2136, inlinedAt: !2166)
!2175 = !DILocation(line: 158, column: 27, scope: !2168, inlinedAt: !2174)
!2176 = !DILocation(line: 158, column: 2, scope: !2168, inlinedAt: !2174)
!2177 = !DILocation(line: 453, column: 7, scope: !2089, inlinedAt: !2094)
!2178 = !DILocation(line: 14, column: 1, scope: !1572)
!2179 = !DILocation(line: 11, column: 18, scope: !2180)
!2180 = distinct !DILexicalBlock(scope: !1642, file: !9, line: 10, column: 31)
!2181 = !DILocalVariable(name: "this", arg: 1, scope: !2182, type: !1594, flags: DIFlagArtificial | DIFlagObjectPointer)
!2182 = distinct !DISubprogram(name: "at", linkageName: "_ZNSt13unordered_mapIidSt4hashIiESt8equal_toIiESaISt4pairIKidEEE2atERS5_", scope: !1246, file: !1247, line: 996, type: !1411, scopeLine: 997, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !1419, retainedNodes: !2183)
!2183 = !{!2181, !2184}
!2184 = !DILocalVariable(name: "__k", arg: 2, scope: !2182, file: !1247, line: 996, type: !1342)
!2185 = !DILocation(line: 0, scope: !2182, inlinedAt: !2186)
!2186 = distinct !DILocation(line: 11, column: 15, scope: !2180)
!2187 = !DILocalVariable(name: "this", arg: 1, scope: !2188, type: !1666, flags: DIFlagArtificial | DIFlagObjectPointer)
!2188 = distinct !DISubprogram(name: "at", linkageName: "_ZNSt8__detail9_Map_baseIiSt4pairIKidESaIS3_ENS_10_Select1stESt8equal_toIiESt4hashIiENS_18_Mod_range_hashingENS_20_Default_ranged_hashENS_20_Prime_rehash_policyENS_17_Hashtable_traitsILb0ELb0ELb1EEELb1EE2atERS2_", scope: !398, file: !2, line: 745, type: !401, scopeLine: 746, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !414, retainedNodes: !2189)
!2189 = !{!2187, !2190, !2191}
!2190 = !DILocalVariable(name: "__k", arg: 2, scope: !2188, file: !2, line: 745, type: !406)
!2191 = !DILocalVariable(name: "__ite", scope: !2188, file: !2, line: 747, type: !949)
!2192 = !DILocation(line: 0, scope: !2188, inlinedAt: !2193)
!2193 = distinct !DILocation(line: 997, column: 21, scope: !2182, inlinedAt: !2186)
!2194 = !DILocalVariable(name: "this", arg: 1, scope: !2195, type: !1600, flags: DIFlagArtificial | DIFlagObjectPointer)
!2195 = distinct !DISubprogram(name: "find", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE4findERS1_", scope: !180, file: !179, line: 1642, type: !1007, scopeLine: 1644, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !1006, retainedNodes: !2196)
!2196 = !{!2194, !2197, !2198, !2202, !2203}
!2197 = !DILocalVariable(name: "__k", arg: 2, scope: !2195, file: !179, line: 742, type: !979)
!2198 = !DILocalVariable(name: "__it", scope: !2199, file: !179, line: 1647, type: !949)
!2199 = distinct !DILexicalBlock(scope: !2200, file: !179, line: 1647, column: 4)
!2200 = distinct !DILexicalBlock(scope: !2201, file: !179, line: 1646, column: 2)
!2201 = distinct !DILexicalBlock(scope: !2195, file: !179, line: 1645, column: 11)
!2202 = !DILocalVariable(name: "__code", scope: !2195, file: !179, line: 1653, type: !1030)
!2203 = !DILocalVariable(name: "__bkt", scope: !2195, file: !179, line: 1654, type: !203)
!2204 = !DILocation(line: 0, scope: !2195, inlinedAt: !2205)
!2205 = distinct !DILocation(line: 747, column: 48, scope: !2188, inlinedAt: !2193)
!2206 = !DILocation(line: 1645, column: 11, scope: !2195, inlinedAt: !2205)
!2207 = !DILocation(line: 1647, scope: !2199, inlinedAt: !2205)
!2208 = !DILocation(line: 0, scope: !2199, inlinedAt: !2205)
!2209 = !DILocalVariable(name: "__x", arg: 1, scope: !2210, file: !2, line: 367, type: !2213)
!2210 = distinct !DISubprogram(name: "operator!=", linkageName: "_ZNSt8__detailneERKNS_19_Node_iterator_baseISt4pairIKidELb0EEES6_", scope: !13, file: !2, line: 367, type: !2211, scopeLine: 369, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !2215)
!2211 = !DISubroutineType(types: !2212)
!2212 = !{!132, !2213, !2213}
!2213 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !2214, size: 64)
!2214 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !546)
!2215 = !{!2209, !2216}
!2216 = !DILocalVariable(name: "__y", arg: 2, scope: !2210, file: !2, line: 367, type: !2213)
!2217 = !DILocation(line: 0, scope: !2210, inlinedAt: !2218)
!2218 = distinct !DILocation(line: 1647, column: 35, scope: !2219, inlinedAt: !2205)
!2219 = distinct !DILexicalBlock(scope: !2199, file: !179, line: 1647, column: 4)
!2220 = !DILocation(line: 369, column: 27, scope: !2210, inlinedAt: !2218)
!2221 = !DILocation(line: 1647, column: 4, scope: !2199, inlinedAt: !2205)
!2222 = !DILocation(line: 1648, column: 35, scope: !2223, inlinedAt: !2205)
!2223 = distinct !DILexicalBlock(scope: !2219, file: !179, line: 1648, column: 10)
!2224 = !DILocation(line: 0, scope: !1751, inlinedAt: !2225)
!2225 = distinct !DILocation(line: 1648, column: 16, scope: !2223, inlinedAt: !2205)
!2226 = !DILocation(line: 0, scope: !1744, inlinedAt: !2227)
!2227 = distinct !DILocation(line: 1688, column: 9, scope: !1751, inlinedAt: !2225)
!2228 = !DILocation(line: 378, column: 23, scope: !1744, inlinedAt: !2227)
!2229 = !DILocation(line: 378, column: 20, scope: !1744, inlinedAt: !2227)
!2230 = !DILocation(line: 1648, column: 10, scope: !2219, inlinedAt: !2205)
!2231 = distinct !{!2231, !2221, !2232, !1773}
!2232 = !DILocation(line: 1649, column: 15, scope: !2199, inlinedAt: !2205)
!2233 = !DILocation(line: 0, scope: !1670, inlinedAt: !2234)
!2234 = distinct !DILocation(line: 1653, column: 34, scope: !2195, inlinedAt: !2205)
!2235 = !DILocation(line: 0, scope: !1680, inlinedAt: !2236)
!2236 = distinct !DILocation(line: 1270, column: 9, scope: !1670, inlinedAt: !2234)
!2237 = !DILocation(line: 154, column: 3, scope: !1680, inlinedAt: !2236)
!2238 = !DILocation(line: 0, scope: !1688, inlinedAt: !2239)
!2239 = distinct !DILocation(line: 1654, column: 27, scope: !2195, inlinedAt: !2205)
!2240 = !DILocation(line: 0, scope: !1696, inlinedAt: !2241)
!2241 = distinct !DILocation(line: 798, column: 34, scope: !1688, inlinedAt: !2239)
!2242 = !DILocation(line: 0, scope: !1703, inlinedAt: !2243)
!2243 = distinct !DILocation(line: 1305, column: 16, scope: !1696, inlinedAt: !2241)
!2244 = !DILocation(line: 488, column: 20, scope: !1703, inlinedAt: !2243)
!2245 = !DILocation(line: 0, scope: !1712, inlinedAt: !2246)
!2246 = distinct !DILocation(line: 1655, column: 23, scope: !2195, inlinedAt: !2205)
!2247 = !DILocation(line: 0, scope: !1721, inlinedAt: !2248)
!2248 = distinct !DILocation(line: 816, column: 31, scope: !1712, inlinedAt: !2246)
!2249 = !DILocation(line: 1930, column: 34, scope: !1721, inlinedAt: !2248)
!2250 = !DILocation(line: 1931, column: 12, scope: !1734, inlinedAt: !2248)
!2251 = !DILocation(line: 1931, column: 11, scope: !1721, inlinedAt: !2248)
!2252 = !DILocation(line: 1934, column: 63, scope: !1728, inlinedAt: !2248)
!2253 = !DILocation(line: 0, scope: !1728, inlinedAt: !2248)
!2254 = !DILocation(line: 1937, column: 37, scope: !1740, inlinedAt: !2248)
!2255 = !DILocation(line: 378, column: 23, scope: !1744, inlinedAt: !2256)
!2256 = distinct !DILocation(line: 1688, column: 9, scope: !1751, inlinedAt: !2257)
!2257 = distinct !DILocation(line: 1707, column: 39, scope: !1758, inlinedAt: !2258)
!2258 = distinct !DILocation(line: 1937, column: 14, scope: !1740, inlinedAt: !2248)
!2259 = !DILocation(line: 378, column: 20, scope: !1744, inlinedAt: !2256)
!2260 = !DILocation(line: 1937, column: 8, scope: !1741, inlinedAt: !2248)
!2261 = !DILocation(line: 0, scope: !1758, inlinedAt: !2258)
!2262 = !DILocation(line: 0, scope: !1751, inlinedAt: !2257)
!2263 = !DILocation(line: 0, scope: !1744, inlinedAt: !2256)
!2264 = distinct !{!2264, !2265, !2266, !1773}
!2265 = !DILocation(line: 1934, column: 7, scope: !1728, inlinedAt: !2248)
!2266 = !DILocation(line: 1943, column: 2, scope: !1728, inlinedAt: !2248)
!2267 = !DILocation(line: 1940, column: 14, scope: !1775, inlinedAt: !2248)
!2268 = !DILocation(line: 1940, column: 9, scope: !1775, inlinedAt: !2248)
!2269 = !DILocation(line: 1940, column: 21, scope: !1775, inlinedAt: !2248)
!2270 = !DILocation(line: 1940, column: 40, scope: !1775, inlinedAt: !2248)
!2271 = !DILocation(line: 0, scope: !1780, inlinedAt: !2272)
!2272 = distinct !DILocation(line: 1940, column: 24, scope: !1775, inlinedAt: !2248)
!2273 = !DILocation(line: 0, scope: !1786, inlinedAt: !2274)
!2274 = distinct !DILocation(line: 794, column: 34, scope: !1780, inlinedAt: !2272)
!2275 = !DILocation(line: 0, scope: !1670, inlinedAt: !2276)
!2276 = distinct !DILocation(line: 1314, column: 22, scope: !1786, inlinedAt: !2274)
!2277 = !DILocation(line: 1270, column: 19, scope: !1670, inlinedAt: !2276)
!2278 = !DILocation(line: 0, scope: !1680, inlinedAt: !2279)
!2279 = distinct !DILocation(line: 1270, column: 9, scope: !1670, inlinedAt: !2276)
!2280 = !DILocation(line: 154, column: 3, scope: !1680, inlinedAt: !2279)
!2281 = !DILocation(line: 0, scope: !1703, inlinedAt: !2282)
!2282 = distinct !DILocation(line: 1314, column: 9, scope: !1786, inlinedAt: !2274)
!2283 = !DILocation(line: 488, column: 20, scope: !1703, inlinedAt: !2282)
!2284 = !DILocation(line: 1940, column: 57, scope: !1775, inlinedAt: !2248)
!2285 = !DILocation(line: 1940, column: 8, scope: !1741, inlinedAt: !2248)
!2286 = distinct !{!2286, !2265, !2266, !1773}
!2287 = !DILocation(line: 749, column: 4, scope: !2288, inlinedAt: !2193)
!2288 = distinct !DILexicalBlock(scope: !2188, file: !2, line: 748, column: 6)
!2289 = !DILocation(line: 750, column: 16, scope: !2188, inlinedAt: !2193)
!2290 = !DILocation(line: 11, column: 15, scope: !2180)
!2291 = !DILocation(line: 11, column: 7, scope: !2180)
!2292 = !DILocation(line: 10, column: 27, scope: !1642)
!2293 = distinct !{!2293, !1639, !2294, !1773}
!2294 = !DILocation(line: 12, column: 3, scope: !1587)
!2295 = !DILocation(line: 14, column: 1, scope: !2180)
!2296 = !DILocation(line: 0, scope: !2038)
!2297 = !DILocation(line: 0, scope: !2033, inlinedAt: !2298)
!2298 = distinct !DILocation(line: 102, column: 11, scope: !2037)
!2299 = !DILocation(line: 0, scope: !2028, inlinedAt: !2300)
!2300 = distinct !DILocation(line: 1584, column: 7, scope: !2032, inlinedAt: !2298)
!2301 = !DILocation(line: 0, scope: !2024, inlinedAt: !2302)
!2302 = distinct !DILocation(line: 2500, column: 33, scope: !2028, inlinedAt: !2300)
!2303 = !DILocation(line: 466, column: 40, scope: !2024, inlinedAt: !2302)
!2304 = !DILocation(line: 466, column: 56, scope: !2024, inlinedAt: !2302)
!2305 = !DILocation(line: 0, scope: !2049, inlinedAt: !2306)
!2306 = distinct !DILocation(line: 2500, column: 13, scope: !2028, inlinedAt: !2300)
!2307 = !DILocation(line: 2002, column: 14, scope: !2049, inlinedAt: !2306)
!2308 = !DILocation(line: 2002, column: 7, scope: !2049, inlinedAt: !2306)
!2309 = !DILocation(line: 0, scope: !2053, inlinedAt: !2306)
!2310 = !DILocation(line: 0, scope: !2060, inlinedAt: !2311)
!2311 = distinct !DILocation(line: 2005, column: 15, scope: !2053, inlinedAt: !2306)
!2312 = !DILocation(line: 341, column: 47, scope: !2060, inlinedAt: !2311)
!2313 = !DILocation(line: 0, scope: !1976, inlinedAt: !2314)
!2314 = distinct !DILocation(line: 2006, column: 4, scope: !2053, inlinedAt: !2306)
!2315 = !DILocation(line: 0, scope: !1984, inlinedAt: !2316)
!2316 = distinct !DILocation(line: 1985, column: 7, scope: !1976, inlinedAt: !2314)
!2317 = !DILocation(line: 0, scope: !2003, inlinedAt: !2318)
!2318 = distinct !DILocation(line: 1995, column: 7, scope: !1984, inlinedAt: !2316)
!2319 = !DILocation(line: 0, scope: !2010, inlinedAt: !2320)
!2320 = distinct !DILocation(line: 496, column: 13, scope: !2003, inlinedAt: !2318)
!2321 = !DILocation(line: 158, column: 2, scope: !2010, inlinedAt: !2320)
!2322 = distinct !{!2322, !2308, !2323, !1773}
!2323 = !DILocation(line: 2007, column: 2, scope: !2049, inlinedAt: !2306)
!2324 = !DILocation(line: 2501, column: 24, scope: !2028, inlinedAt: !2300)
!2325 = !DILocation(line: 2502, column: 10, scope: !2028, inlinedAt: !2300)
!2326 = !DILocation(line: 2502, column: 26, scope: !2028, inlinedAt: !2300)
!2327 = !DILocation(line: 2501, column: 7, scope: !2028, inlinedAt: !2300)
!2328 = !DILocation(line: 2504, column: 30, scope: !2028, inlinedAt: !2300)
!2329 = !DILocation(line: 0, scope: !2083, inlinedAt: !2330)
!2330 = distinct !DILocation(line: 1585, column: 7, scope: !2032, inlinedAt: !2298)
!2331 = !DILocation(line: 457, column: 31, scope: !2083, inlinedAt: !2330)
!2332 = !DILocation(line: 0, scope: !2089, inlinedAt: !2333)
!2333 = distinct !DILocation(line: 457, column: 9, scope: !2083, inlinedAt: !2330)
!2334 = !DILocation(line: 0, scope: !2096, inlinedAt: !2335)
!2335 = distinct !DILocation(line: 449, column: 6, scope: !2101, inlinedAt: !2333)
!2336 = !DILocation(line: 418, column: 44, scope: !2096, inlinedAt: !2335)
!2337 = !DILocation(line: 418, column: 40, scope: !2096, inlinedAt: !2335)
!2338 = !DILocation(line: 449, column: 6, scope: !2089, inlinedAt: !2333)
!2339 = !DILocation(line: 457, column: 43, scope: !2083, inlinedAt: !2330)
!2340 = !DILocation(line: 0, scope: !2106, inlinedAt: !2341)
!2341 = distinct !DILocation(line: 452, column: 21, scope: !2089, inlinedAt: !2333)
!2342 = !DILocation(line: 0, scope: !2136, inlinedAt: !2343)
!2343 = distinct !DILocation(line: 2032, column: 7, scope: !2106, inlinedAt: !2341)
!2344 = !DILocation(line: 0, scope: !2168, inlinedAt: !2345)
!2345 = distinct !DILocation(line: 496, column: 13, scope: !2136, inlinedAt: !2343)
!2346 = !DILocation(line: 158, column: 27, scope: !2168, inlinedAt: !2345)
!2347 = !DILocation(line: 158, column: 2, scope: !2168, inlinedAt: !2345)
!2348 = !DILocation(line: 453, column: 7, scope: !2089, inlinedAt: !2333)
!2349 = !DILocation(line: 102, column: 11, scope: !2038)
!2350 = distinct !DISubprogram(name: "_M_insert_unique_node", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE21_M_insert_unique_nodeEmmPNS4_10_Hash_nodeIS2_Lb0EEEm", scope: !180, file: !179, line: 2144, type: !1054, scopeLine: 2147, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !1053, retainedNodes: !2351)
!2351 = !{!2352, !2353, !2354, !2355, !2356, !2357, !2358}
!2352 = !DILocalVariable(name: "this", arg: 1, scope: !2350, type: !1600, flags: DIFlagArtificial | DIFlagObjectPointer)
!2353 = !DILocalVariable(name: "__bkt", arg: 2, scope: !2350, file: !179, line: 853, type: !811)
!2354 = !DILocalVariable(name: "__code", arg: 3, scope: !2350, file: !179, line: 853, type: !1030)
!2355 = !DILocalVariable(name: "__node", arg: 4, scope: !2350, file: !179, line: 854, type: !178)
!2356 = !DILocalVariable(name: "__n_elt", arg: 5, scope: !2350, file: !179, line: 854, type: !811)
!2357 = !DILocalVariable(name: "__saved_state", scope: !2350, file: !179, line: 2148, type: !1121)
!2358 = !DILocalVariable(name: "__do_rehash", scope: !2350, file: !179, line: 2149, type: !450)
!2359 = !DILocation(line: 0, scope: !2350)
!2360 = !DILocation(line: 2148, column: 45, scope: !2350)
!2361 = !DILocalVariable(name: "this", arg: 1, scope: !2362, type: !2364, flags: DIFlagArtificial | DIFlagObjectPointer)
!2362 = distinct !DISubprogram(name: "_M_state", linkageName: "_ZNKSt8__detail20_Prime_rehash_policy8_M_stateEv", scope: !427, file: !2, line: 531, type: !505, scopeLine: 532, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !504, retainedNodes: !2363)
!2363 = !{!2361}
!2364 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !442, size: 64)
!2365 = !DILocation(line: 0, scope: !2362, inlinedAt: !2366)
!2366 = distinct !DILocation(line: 2148, column: 62, scope: !2350)
!2367 = !DILocation(line: 532, column: 14, scope: !2362, inlinedAt: !2366)
!2368 = !{!1612, !1610, i64 8}
!2369 = !DILocation(line: 2150, column: 36, scope: !2350)
!2370 = !DILocation(line: 2150, column: 53, scope: !2350)
!2371 = !DILocation(line: 2150, column: 21, scope: !2350)
!2372 = !DILocation(line: 2153, column: 23, scope: !2373)
!2373 = distinct !DILexicalBlock(scope: !2350, file: !179, line: 2153, column: 11)
!2374 = !DILocation(line: 2153, column: 11, scope: !2350)
!2375 = !DILocalVariable(name: "this", arg: 1, scope: !2376, type: !1600, flags: DIFlagArtificial | DIFlagObjectPointer)
!2376 = distinct !DISubprogram(name: "_M_rehash", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE9_M_rehashEmRKm", scope: !180, file: !179, line: 2537, type: !1119, scopeLine: 2538, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !1118, retainedNodes: !2377)
!2377 = !{!2375, !2378, !2379}
!2378 = !DILocalVariable(name: "__bkt_count", arg: 2, scope: !2376, file: !179, line: 1141, type: !811)
!2379 = !DILocalVariable(name: "__state", arg: 3, scope: !2376, file: !179, line: 1141, type: !1121)
!2380 = !DILocation(line: 0, scope: !2376, inlinedAt: !2381)
!2381 = distinct !DILocation(line: 2155, column: 4, scope: !2382)
!2382 = distinct !DILexicalBlock(scope: !2373, file: !179, line: 2154, column: 2)
!2383 = !DILocation(line: 2541, column: 4, scope: !2384, inlinedAt: !2381)
!2384 = distinct !DILexicalBlock(scope: !2376, file: !179, line: 2540, column: 2)
!2385 = !DILocation(line: 2550, column: 5, scope: !2384, inlinedAt: !2381)
!2386 = !DILocation(line: 2542, column: 2, scope: !2384, inlinedAt: !2381)
!2387 = !DILocalVariable(name: "this", arg: 1, scope: !2388, type: !1623, flags: DIFlagArtificial | DIFlagObjectPointer)
!2388 = distinct !DISubprogram(name: "_M_reset", linkageName: "_ZNSt8__detail20_Prime_rehash_policy8_M_resetEm", scope: !427, file: !2, line: 539, type: !512, scopeLine: 540, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !511, retainedNodes: !2389)
!2389 = !{!2387, !2390}
!2390 = !DILocalVariable(name: "__state", arg: 2, scope: !2388, file: !2, line: 539, type: !507)
!2391 = !DILocation(line: 0, scope: !2388, inlinedAt: !2392)
!2392 = distinct !DILocation(line: 2547, column: 21, scope: !2393, inlinedAt: !2381)
!2393 = distinct !DILexicalBlock(scope: !2376, file: !179, line: 2544, column: 2)
!2394 = !DILocation(line: 540, column: 22, scope: !2388, inlinedAt: !2392)
!2395 = !DILocation(line: 2548, column: 4, scope: !2393, inlinedAt: !2381)
!2396 = !DILocation(line: 2550, column: 5, scope: !2393, inlinedAt: !2381)
!2397 = !DILocation(line: 2549, column: 2, scope: !2393, inlinedAt: !2381)
!2398 = !DILocation(line: 0, scope: !1688, inlinedAt: !2399)
!2399 = distinct !DILocation(line: 2156, column: 12, scope: !2382)
!2400 = !DILocation(line: 798, column: 55, scope: !1688, inlinedAt: !2399)
!2401 = !DILocation(line: 0, scope: !1696, inlinedAt: !2402)
!2402 = distinct !DILocation(line: 798, column: 34, scope: !1688, inlinedAt: !2399)
!2403 = !DILocation(line: 0, scope: !1703, inlinedAt: !2404)
!2404 = distinct !DILocation(line: 1305, column: 16, scope: !1696, inlinedAt: !2402)
!2405 = !DILocation(line: 488, column: 20, scope: !1703, inlinedAt: !2404)
!2406 = !DILocation(line: 2157, column: 2, scope: !2382)
!2407 = !DILocalVariable(name: "this", arg: 1, scope: !2408, type: !1600, flags: DIFlagArtificial | DIFlagObjectPointer)
!2408 = distinct !DISubprogram(name: "_M_insert_bucket_begin", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE22_M_insert_bucket_beginEmPNS4_10_Hash_nodeIS2_Lb0EEE", scope: !180, file: !179, line: 1985, type: !1041, scopeLine: 1986, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !1040, retainedNodes: !2409)
!2409 = !{!2407, !2410, !2411}
!2410 = !DILocalVariable(name: "__bkt", arg: 2, scope: !2408, file: !179, line: 835, type: !811)
!2411 = !DILocalVariable(name: "__node", arg: 3, scope: !2408, file: !179, line: 835, type: !178)
!2412 = !DILocation(line: 0, scope: !2408, inlinedAt: !2413)
!2413 = distinct !DILocation(line: 2162, column: 7, scope: !2350)
!2414 = !DILocation(line: 1987, column: 11, scope: !2415, inlinedAt: !2413)
!2415 = distinct !DILexicalBlock(scope: !2408, file: !179, line: 1987, column: 11)
!2416 = !DILocation(line: 1987, column: 11, scope: !2408, inlinedAt: !2413)
!2417 = !DILocation(line: 1991, column: 40, scope: !2418, inlinedAt: !2413)
!2418 = distinct !DILexicalBlock(scope: !2415, file: !179, line: 1988, column: 2)
!2419 = !DILocation(line: 1991, column: 19, scope: !2418, inlinedAt: !2413)
!2420 = !DILocation(line: 1992, column: 4, scope: !2418, inlinedAt: !2413)
!2421 = !DILocation(line: 1992, column: 30, scope: !2418, inlinedAt: !2413)
!2422 = !DILocation(line: 1993, column: 2, scope: !2418, inlinedAt: !2413)
!2423 = !DILocation(line: 1999, column: 21, scope: !2424, inlinedAt: !2413)
!2424 = distinct !DILexicalBlock(scope: !2415, file: !179, line: 1995, column: 2)
!2425 = !DILocation(line: 1999, column: 37, scope: !2424, inlinedAt: !2413)
!2426 = !DILocation(line: 1999, column: 19, scope: !2424, inlinedAt: !2413)
!2427 = !DILocation(line: 2000, column: 27, scope: !2424, inlinedAt: !2413)
!2428 = !DILocation(line: 2002, column: 16, scope: !2429, inlinedAt: !2413)
!2429 = distinct !DILexicalBlock(scope: !2424, file: !179, line: 2002, column: 8)
!2430 = !DILocation(line: 2002, column: 8, scope: !2429, inlinedAt: !2413)
!2431 = !DILocation(line: 2002, column: 8, scope: !2424, inlinedAt: !2413)
!2432 = !DILocation(line: 2005, column: 33, scope: !2429, inlinedAt: !2413)
!2433 = !DILocation(line: 0, scope: !1780, inlinedAt: !2434)
!2434 = distinct !DILocation(line: 2005, column: 17, scope: !2429, inlinedAt: !2413)
!2435 = !DILocation(line: 794, column: 55, scope: !1780, inlinedAt: !2434)
!2436 = !DILocation(line: 0, scope: !1786, inlinedAt: !2437)
!2437 = distinct !DILocation(line: 794, column: 34, scope: !1780, inlinedAt: !2434)
!2438 = !DILocation(line: 0, scope: !1670, inlinedAt: !2439)
!2439 = distinct !DILocation(line: 1314, column: 22, scope: !1786, inlinedAt: !2437)
!2440 = !DILocation(line: 1270, column: 19, scope: !1670, inlinedAt: !2439)
!2441 = !DILocation(line: 0, scope: !1680, inlinedAt: !2442)
!2442 = distinct !DILocation(line: 1270, column: 9, scope: !1670, inlinedAt: !2439)
!2443 = !DILocation(line: 154, column: 3, scope: !1680, inlinedAt: !2442)
!2444 = !DILocation(line: 0, scope: !1703, inlinedAt: !2445)
!2445 = distinct !DILocation(line: 1314, column: 9, scope: !1786, inlinedAt: !2437)
!2446 = !DILocation(line: 488, column: 20, scope: !1703, inlinedAt: !2445)
!2447 = !DILocation(line: 2005, column: 6, scope: !2429, inlinedAt: !2413)
!2448 = !DILocation(line: 2005, column: 54, scope: !2429, inlinedAt: !2413)
!2449 = !DILocation(line: 2007, column: 4, scope: !2424, inlinedAt: !2413)
!2450 = !DILocation(line: 2007, column: 22, scope: !2424, inlinedAt: !2413)
!2451 = !DILocation(line: 2163, column: 7, scope: !2350)
!2452 = !DILocation(line: 2165, column: 5, scope: !2350)
!2453 = !DISubprogram(name: "__throw_bad_array_new_length", linkageName: "_ZSt28__throw_bad_array_new_lengthv", scope: !14, file: !2454, line: 55, type: !2455, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!2454 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/functexcept.h", directory: "", checksumkind: CSK_MD5, checksum: "a363406ed41198146320f1e077ba3f30")
!2455 = !DISubroutineType(types: !2456)
!2456 = !{null}
!2457 = !DISubprogram(name: "__throw_bad_alloc", linkageName: "_ZSt17__throw_bad_allocv", scope: !14, file: !2454, line: 52, type: !2455, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!2458 = distinct !DISubprogram(name: "_M_rehash_aux", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE13_M_rehash_auxEmSt17integral_constantIbLb1EE", scope: !180, file: !179, line: 2560, type: !1113, scopeLine: 2561, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !1112, retainedNodes: !2459)
!2459 = !{!2460, !2461, !2462, !2463, !2464, !2465, !2466, !2468}
!2460 = !DILocalVariable(name: "this", arg: 1, scope: !2458, type: !1600, flags: DIFlagArtificial | DIFlagObjectPointer)
!2461 = !DILocalVariable(name: "__bkt_count", arg: 2, scope: !2458, file: !179, line: 1134, type: !811)
!2462 = !DILocalVariable(arg: 3, scope: !2458, file: !179, line: 1134, type: !861)
!2463 = !DILocalVariable(name: "__new_buckets", scope: !2458, file: !179, line: 2562, type: !809)
!2464 = !DILocalVariable(name: "__p", scope: !2458, file: !179, line: 2563, type: !178)
!2465 = !DILocalVariable(name: "__bbegin_bkt", scope: !2458, file: !179, line: 2565, type: !203)
!2466 = !DILocalVariable(name: "__next", scope: !2467, file: !179, line: 2568, type: !178)
!2467 = distinct !DILexicalBlock(scope: !2458, file: !179, line: 2567, column: 2)
!2468 = !DILocalVariable(name: "__bkt", scope: !2467, file: !179, line: 2569, type: !203)
!2469 = !DILocation(line: 0, scope: !2458)
!2470 = !DILocalVariable(name: "this", arg: 1, scope: !2471, type: !1600, flags: DIFlagArtificial | DIFlagObjectPointer)
!2471 = distinct !DISubprogram(name: "_M_allocate_buckets", linkageName: "_ZNSt10_HashtableIiSt4pairIKidESaIS2_ENSt8__detail10_Select1stESt8equal_toIiESt4hashIiENS4_18_Mod_range_hashingENS4_20_Default_ranged_hashENS4_20_Prime_rehash_policyENS4_17_Hashtable_traitsILb0ELb0ELb1EEEE19_M_allocate_bucketsEm", scope: !180, file: !179, line: 435, type: !845, scopeLine: 436, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !844, retainedNodes: !2472)
!2472 = !{!2470, !2473}
!2473 = !DILocalVariable(name: "__bkt_count", arg: 2, scope: !2471, file: !179, line: 435, type: !811)
!2474 = !DILocation(line: 0, scope: !2471, inlinedAt: !2475)
!2475 = distinct !DILocation(line: 2562, column: 37, scope: !2458)
!2476 = !DILocation(line: 437, column: 35, scope: !2477, inlinedAt: !2475)
!2477 = distinct !DILexicalBlock(scope: !2471, file: !179, line: 437, column: 6)
!2478 = !DILocation(line: 437, column: 6, scope: !2471, inlinedAt: !2475)
!2479 = !{!"branch_weights", !"expected", i32 1, i32 2000}
!2480 = !DILocation(line: 439, column: 6, scope: !2481, inlinedAt: !2475)
!2481 = distinct !DILexicalBlock(scope: !2477, file: !179, line: 438, column: 4)
!2482 = !DILocation(line: 439, column: 23, scope: !2481, inlinedAt: !2475)
!2483 = !{!1606, !1607, i64 48}
!2484 = !DILocation(line: 440, column: 6, scope: !2481, inlinedAt: !2475)
!2485 = !DILocalVariable(name: "this", arg: 1, scope: !2486, type: !1864, flags: DIFlagArtificial | DIFlagObjectPointer)
!2486 = distinct !DISubprogram(name: "_M_allocate_buckets", linkageName: "_ZNSt8__detail16_Hashtable_allocISaINS_10_Hash_nodeISt4pairIKidELb0EEEEE19_M_allocate_bucketsEm", scope: !645, file: !2, line: 2012, type: !758, scopeLine: 2014, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !757, retainedNodes: !2487)
!2487 = !{!2485, !2488, !2489, !2490, !2491}
!2488 = !DILocalVariable(name: "__bkt_count", arg: 2, scope: !2486, file: !2, line: 1949, type: !203)
!2489 = !DILocalVariable(name: "__alloc", scope: !2486, file: !2, line: 2015, type: !2123)
!2490 = !DILocalVariable(name: "__ptr", scope: !2486, file: !2, line: 2017, type: !2142)
!2491 = !DILocalVariable(name: "__p", scope: !2486, file: !2, line: 2018, type: !768)
!2492 = !DILocation(line: 0, scope: !2486, inlinedAt: !2493)
!2493 = distinct !DILocation(line: 443, column: 28, scope: !2471, inlinedAt: !2475)
!2494 = !DILocalVariable(name: "__a", arg: 1, scope: !2495, file: !891, line: 463, type: !2143)
!2495 = distinct !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaIPNSt8__detail15_Hash_node_baseEEE8allocateERS3_m", scope: !2137, file: !891, line: 463, type: !2140, scopeLine: 464, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !2139, retainedNodes: !2496)
!2496 = !{!2494, !2497}
!2497 = !DILocalVariable(name: "__n", arg: 2, scope: !2495, file: !891, line: 463, type: !1844)
!2498 = !DILocation(line: 0, scope: !2495, inlinedAt: !2499)
!2499 = distinct !DILocation(line: 2017, column: 20, scope: !2486, inlinedAt: !2493)
!2500 = !DILocalVariable(name: "this", arg: 1, scope: !2501, type: !2172, flags: DIFlagArtificial | DIFlagObjectPointer)
!2501 = distinct !DISubprogram(name: "allocate", linkageName: "_ZNSt15__new_allocatorIPNSt8__detail15_Hash_node_baseEE8allocateEmPKv", scope: !1463, file: !657, line: 112, type: !1491, scopeLine: 113, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !1490, retainedNodes: !2502)
!2502 = !{!2500, !2503, !2504}
!2503 = !DILocalVariable(name: "__n", arg: 2, scope: !2501, file: !657, line: 112, type: !686)
!2504 = !DILocalVariable(arg: 3, scope: !2501, file: !657, line: 112, type: !74)
!2505 = !DILocation(line: 0, scope: !2501, inlinedAt: !2506)
!2506 = distinct !DILocation(line: 464, column: 20, scope: !2495, inlinedAt: !2499)
!2507 = !DILocation(line: 120, column: 27, scope: !2508, inlinedAt: !2506)
!2508 = distinct !DILexicalBlock(scope: !2501, file: !657, line: 120, column: 6)
!2509 = !DILocation(line: 120, column: 6, scope: !2501, inlinedAt: !2506)
!2510 = !DILocation(line: 124, column: 14, scope: !2511, inlinedAt: !2506)
!2511 = distinct !DILexicalBlock(scope: !2512, file: !657, line: 124, column: 10)
!2512 = distinct !DILexicalBlock(scope: !2508, file: !657, line: 121, column: 4)
!2513 = !DILocation(line: 124, column: 10, scope: !2512, inlinedAt: !2506)
!2514 = !DILocation(line: 125, column: 8, scope: !2511, inlinedAt: !2506)
!2515 = !DILocation(line: 126, column: 6, scope: !2512, inlinedAt: !2506)
!2516 = !DILocation(line: 137, column: 53, scope: !2501, inlinedAt: !2506)
!2517 = !DILocation(line: 137, column: 27, scope: !2501, inlinedAt: !2506)
!2518 = !DILocation(line: 2019, column: 7, scope: !2486, inlinedAt: !2493)
!2519 = !DILocation(line: 443, column: 2, scope: !2471, inlinedAt: !2475)
!2520 = !DILocation(line: 0, scope: !2024, inlinedAt: !2521)
!2521 = distinct !DILocation(line: 2563, column: 24, scope: !2458)
!2522 = !DILocation(line: 466, column: 40, scope: !2024, inlinedAt: !2521)
!2523 = !DILocation(line: 466, column: 56, scope: !2024, inlinedAt: !2521)
!2524 = !DILocation(line: 2564, column: 30, scope: !2458)
!2525 = !DILocation(line: 2566, column: 14, scope: !2458)
!2526 = !DILocation(line: 2566, column: 7, scope: !2458)
!2527 = !DILocation(line: 0, scope: !2060, inlinedAt: !2528)
!2528 = distinct !DILocation(line: 2568, column: 29, scope: !2467)
!2529 = !DILocation(line: 341, column: 47, scope: !2060, inlinedAt: !2528)
!2530 = !DILocation(line: 0, scope: !2467)
!2531 = !DILocation(line: 2570, column: 42, scope: !2467)
!2532 = !DILocation(line: 0, scope: !1786, inlinedAt: !2533)
!2533 = distinct !DILocation(line: 2570, column: 26, scope: !2467)
!2534 = !DILocation(line: 0, scope: !1670, inlinedAt: !2535)
!2535 = distinct !DILocation(line: 1314, column: 22, scope: !1786, inlinedAt: !2533)
!2536 = !DILocation(line: 1270, column: 19, scope: !1670, inlinedAt: !2535)
!2537 = !DILocation(line: 0, scope: !1680, inlinedAt: !2538)
!2538 = distinct !DILocation(line: 1270, column: 9, scope: !1670, inlinedAt: !2535)
!2539 = !DILocation(line: 154, column: 3, scope: !1680, inlinedAt: !2538)
!2540 = !DILocation(line: 0, scope: !1703, inlinedAt: !2541)
!2541 = distinct !DILocation(line: 1314, column: 9, scope: !1786, inlinedAt: !2533)
!2542 = !DILocation(line: 488, column: 20, scope: !1703, inlinedAt: !2541)
!2543 = !DILocation(line: 2571, column: 9, scope: !2544)
!2544 = distinct !DILexicalBlock(scope: !2467, file: !179, line: 2571, column: 8)
!2545 = !DILocation(line: 2571, column: 8, scope: !2467)
!2546 = !DILocation(line: 2573, column: 38, scope: !2547)
!2547 = distinct !DILexicalBlock(scope: !2544, file: !179, line: 2572, column: 6)
!2548 = !DILocation(line: 2573, column: 20, scope: !2547)
!2549 = !DILocation(line: 2574, column: 31, scope: !2547)
!2550 = !DILocation(line: 2575, column: 29, scope: !2547)
!2551 = !DILocation(line: 2576, column: 17, scope: !2552)
!2552 = distinct !DILexicalBlock(scope: !2547, file: !179, line: 2576, column: 12)
!2553 = !DILocation(line: 2576, column: 12, scope: !2552)
!2554 = !DILocation(line: 2576, column: 12, scope: !2547)
!2555 = !DILocation(line: 2577, column: 3, scope: !2552)
!2556 = !DILocation(line: 2582, column: 44, scope: !2557)
!2557 = distinct !DILexicalBlock(scope: !2544, file: !179, line: 2581, column: 6)
!2558 = !DILocation(line: 2582, column: 20, scope: !2557)
!2559 = !DILocation(line: 2583, column: 8, scope: !2557)
!2560 = !DILocation(line: 0, scope: !2544)
!2561 = distinct !{!2561, !2526, !2562, !1773}
!2562 = !DILocation(line: 2587, column: 2, scope: !2458)
!2563 = !DILocation(line: 0, scope: !2083, inlinedAt: !2564)
!2564 = distinct !DILocation(line: 2589, column: 7, scope: !2458)
!2565 = !DILocation(line: 457, column: 31, scope: !2083, inlinedAt: !2564)
!2566 = !DILocation(line: 0, scope: !2089, inlinedAt: !2567)
!2567 = distinct !DILocation(line: 457, column: 9, scope: !2083, inlinedAt: !2564)
!2568 = !DILocation(line: 0, scope: !2096, inlinedAt: !2569)
!2569 = distinct !DILocation(line: 449, column: 6, scope: !2101, inlinedAt: !2567)
!2570 = !DILocation(line: 418, column: 44, scope: !2096, inlinedAt: !2569)
!2571 = !DILocation(line: 418, column: 40, scope: !2096, inlinedAt: !2569)
!2572 = !DILocation(line: 449, column: 6, scope: !2089, inlinedAt: !2567)
!2573 = !DILocation(line: 457, column: 43, scope: !2083, inlinedAt: !2564)
!2574 = !DILocation(line: 0, scope: !2106, inlinedAt: !2575)
!2575 = distinct !DILocation(line: 452, column: 21, scope: !2089, inlinedAt: !2567)
!2576 = !DILocation(line: 0, scope: !2136, inlinedAt: !2577)
!2577 = distinct !DILocation(line: 2032, column: 7, scope: !2106, inlinedAt: !2575)
!2578 = !DILocation(line: 0, scope: !2168, inlinedAt: !2579)
!2579 = distinct !DILocation(line: 496, column: 13, scope: !2136, inlinedAt: !2577)
!2580 = !DILocation(line: 158, column: 27, scope: !2168, inlinedAt: !2579)
!2581 = !DILocation(line: 158, column: 2, scope: !2168, inlinedAt: !2579)
!2582 = !DILocation(line: 453, column: 7, scope: !2089, inlinedAt: !2567)
!2583 = !DILocation(line: 2590, column: 7, scope: !2458)
!2584 = !DILocation(line: 2590, column: 23, scope: !2458)
!2585 = !DILocation(line: 2591, column: 18, scope: !2458)
!2586 = !DILocation(line: 2592, column: 5, scope: !2458)
!2587 = !DISubprogram(name: "__throw_out_of_range", linkageName: "_ZSt20__throw_out_of_rangePKc", scope: !14, file: !2454, line: 78, type: !2588, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!2588 = !DISubroutineType(types: !2589)
!2589 = !{null, !2590}
!2590 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
