; clang++-19 -O2 -g -fdebug-compilation-dir=. -S -emit-llvm cpp/nested_vectors.cpp -o ir/clang-19/O2-g/nested_vectors.ll
; ModuleID = 'cpp/nested_vectors.cpp'
source_filename = "cpp/nested_vectors.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%"class.std::vector" = type { %"struct.std::_Vector_base" }
%"struct.std::_Vector_base" = type { %"struct.std::_Vector_base<std::vector<double>, std::allocator<std::vector<double>>>::_Vector_impl" }
%"struct.std::_Vector_base<std::vector<double>, std::allocator<std::vector<double>>>::_Vector_impl" = type { %"struct.std::_Vector_base<std::vector<double>, std::allocator<std::vector<double>>>::_Vector_impl_data" }
%"struct.std::_Vector_base<std::vector<double>, std::allocator<std::vector<double>>>::_Vector_impl_data" = type { ptr, ptr, ptr }
%"class.std::vector.0" = type { %"struct.std::_Vector_base.1" }
%"struct.std::_Vector_base.1" = type { %"struct.std::_Vector_base<double, std::allocator<double>>::_Vector_impl" }
%"struct.std::_Vector_base<double, std::allocator<double>>::_Vector_impl" = type { %"struct.std::_Vector_base<double, std::allocator<double>>::_Vector_impl_data" }
%"struct.std::_Vector_base<double, std::allocator<double>>::_Vector_impl_data" = type { ptr, ptr, ptr }
%struct.Particle = type { double, double, i32 }

$_ZNSt6vectorIS_IdSaIdEESaIS1_EED2Ev = comdat any

$__clang_call_terminate = comdat any

$_ZSt18__do_uninit_fill_nIPSt6vectorIdSaIdEEmS2_ET_S4_T0_RKT1_ = comdat any

$_ZSt8_DestroyIPSt6vectorIdSaIdEEEvT_S4_ = comdat any

$_ZNSt6vectorIS_IdSaIdEESaIS1_EE17_M_realloc_insertIJRKS1_EEEvN9__gnu_cxx17__normal_iteratorIPS1_S3_EEDpOT_ = comdat any

@.str = private unnamed_addr constant [49 x i8] c"cannot create std::vector larger than max_size()\00", align 1, !dbg !0
@.str.1 = private unnamed_addr constant [26 x i8] c"vector::_M_realloc_insert\00", align 1, !dbg !8

; Function Attrs: mustprogress uwtable
define dso_local double @vector_of_vectors(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 !dbg !1573 {
  %3 = alloca %"class.std::vector", align 8, !DIAssignID !1601
    #dbg_assign(i1 undef, !1579, !DIExpression(), !1601, ptr %3, !DIExpression(), !1602)
  %4 = alloca %"class.std::vector.0", align 8
    #dbg_value(ptr %0, !1577, !DIExpression(), !1602)
    #dbg_value(i32 %1, !1578, !DIExpression(), !1602)
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %3) #13, !dbg !1603
  %5 = sext i32 %1 to i64, !dbg !1604
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %4) #13, !dbg !1605
    #dbg_value(ptr %4, !1606, !DIExpression(), !1612)
    #dbg_value(i64 %5, !1609, !DIExpression(), !1612)
    #dbg_value(ptr undef, !1610, !DIExpression(), !1612)
    #dbg_value(ptr undef, !1611, !DIExpression(), !1612)
    #dbg_value(i64 %5, !1614, !DIExpression(), !1618)
    #dbg_value(ptr undef, !1617, !DIExpression(), !1618)
  %6 = icmp slt i32 %1, 0, !dbg !1620
  br i1 %6, label %7, label %9, !dbg !1622

7:                                                ; preds = %2
  invoke void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str) #14
          to label %8 unwind label %164, !dbg !1623

8:                                                ; preds = %7
  unreachable, !dbg !1623

9:                                                ; preds = %2
    #dbg_value(ptr %4, !1624, !DIExpression(), !1630)
    #dbg_value(i64 %5, !1627, !DIExpression(), !1630)
    #dbg_value(ptr undef, !1628, !DIExpression(), !1630)
    #dbg_value(ptr %4, !1632, !DIExpression(), !1637)
    #dbg_value(ptr undef, !1635, !DIExpression(), !1637)
    #dbg_value(ptr %4, !1639, !DIExpression(), !1643)
    #dbg_value(ptr %4, !1645, !DIExpression(), !1649)
    #dbg_value(i64 %5, !1648, !DIExpression(), !1649)
    #dbg_value(ptr %4, !1652, !DIExpression(), !1656)
    #dbg_value(i64 %5, !1655, !DIExpression(), !1656)
  %10 = icmp eq i32 %1, 0, !dbg !1658
  br i1 %10, label %11, label %12, !dbg !1659

11:                                               ; preds = %9
    #dbg_value(ptr %4, !1660, !DIExpression(), !1665)
    #dbg_value(i64 %5, !1663, !DIExpression(), !1665)
    #dbg_value(ptr undef, !1664, !DIExpression(), !1665)
    #dbg_value(ptr null, !1668, !DIExpression(), !1681)
    #dbg_value(i64 %5, !1674, !DIExpression(), !1681)
    #dbg_value(ptr undef, !1675, !DIExpression(), !1681)
    #dbg_value(ptr %4, !1676, !DIExpression(), !1681)
    #dbg_value(ptr null, !1683, !DIExpression(), !1692)
    #dbg_value(i64 %5, !1688, !DIExpression(), !1692)
    #dbg_value(ptr undef, !1689, !DIExpression(), !1692)
    #dbg_value(i8 1, !1690, !DIExpression(), !1692)
    #dbg_value(ptr null, !1694, !DIExpression(), !1703)
    #dbg_value(i64 %5, !1701, !DIExpression(), !1703)
    #dbg_value(ptr undef, !1702, !DIExpression(), !1703)
    #dbg_value(ptr null, !1705, !DIExpression(), !1713)
    #dbg_value(i64 %5, !1709, !DIExpression(), !1713)
    #dbg_value(ptr undef, !1710, !DIExpression(), !1713)
    #dbg_value(ptr null, !1715, !DIExpression(), !1735)
    #dbg_value(i64 %5, !1730, !DIExpression(), !1735)
    #dbg_value(ptr undef, !1731, !DIExpression(), !1735)
    #dbg_value(ptr %3, !1737, !DIExpression(), !1744)
    #dbg_value(i64 %5, !1740, !DIExpression(), !1744)
    #dbg_value(ptr %4, !1741, !DIExpression(), !1744)
    #dbg_value(ptr undef, !1742, !DIExpression(), !1744)
    #dbg_value(ptr %3, !1746, !DIExpression(), !1752)
    #dbg_value(i64 %5, !1749, !DIExpression(), !1752)
    #dbg_value(ptr undef, !1750, !DIExpression(), !1752)
    #dbg_value(ptr %3, !1754, !DIExpression(), !1759)
    #dbg_value(ptr undef, !1757, !DIExpression(), !1759)
    #dbg_value(ptr %3, !1761, !DIExpression(), !1765)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %4, i8 0, i64 24, i1 false), !dbg !1767
    #dbg_assign(i8 0, !1579, !DIExpression(), !1768, ptr %3, !DIExpression(), !1602)
    #dbg_value(ptr %3, !1769, !DIExpression(), !1773)
    #dbg_value(i64 %5, !1772, !DIExpression(), !1773)
    #dbg_value(ptr %3, !1776, !DIExpression(), !1780)
    #dbg_value(i64 %5, !1779, !DIExpression(), !1780)
  br label %45, !dbg !1782

12:                                               ; preds = %9
    #dbg_value(ptr %4, !1783, !DIExpression(), !1787)
    #dbg_value(i64 %5, !1786, !DIExpression(), !1787)
    #dbg_value(ptr %4, !1789, !DIExpression(), !1795)
    #dbg_value(i64 %5, !1792, !DIExpression(), !1795)
    #dbg_value(ptr null, !1793, !DIExpression(), !1795)
  %13 = shl nuw nsw i64 %5, 3, !dbg !1797
  %14 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %13) #15
          to label %15 unwind label %164, !dbg !1798

15:                                               ; preds = %12
  store ptr %14, ptr %4, align 8, !dbg !1799, !tbaa !1800
  %16 = getelementptr inbounds double, ptr %14, i64 %5, !dbg !1805
  %17 = getelementptr inbounds i8, ptr %4, i64 16, !dbg !1806
  store ptr %16, ptr %17, align 8, !dbg !1807, !tbaa !1808
    #dbg_value(ptr %4, !1660, !DIExpression(), !1665)
    #dbg_value(i64 %5, !1663, !DIExpression(), !1665)
    #dbg_value(ptr undef, !1664, !DIExpression(), !1665)
    #dbg_value(ptr %14, !1668, !DIExpression(), !1681)
    #dbg_value(i64 %5, !1674, !DIExpression(), !1681)
    #dbg_value(ptr undef, !1675, !DIExpression(), !1681)
    #dbg_value(ptr %4, !1676, !DIExpression(), !1681)
    #dbg_value(ptr %14, !1683, !DIExpression(), !1692)
    #dbg_value(i64 %5, !1688, !DIExpression(), !1692)
    #dbg_value(ptr undef, !1689, !DIExpression(), !1692)
    #dbg_value(i8 1, !1690, !DIExpression(), !1692)
    #dbg_value(ptr %14, !1694, !DIExpression(), !1703)
    #dbg_value(i64 %5, !1701, !DIExpression(), !1703)
    #dbg_value(ptr undef, !1702, !DIExpression(), !1703)
    #dbg_value(ptr %14, !1705, !DIExpression(), !1713)
    #dbg_value(i64 %5, !1709, !DIExpression(), !1713)
    #dbg_value(ptr undef, !1710, !DIExpression(), !1713)
    #dbg_value(ptr %14, !1715, !DIExpression(), !1735)
    #dbg_value(i64 %5, !1730, !DIExpression(), !1735)
    #dbg_value(ptr undef, !1731, !DIExpression(), !1735)
    #dbg_value(ptr %14, !1809, !DIExpression(), !1818)
    #dbg_value(ptr %16, !1814, !DIExpression(), !1818)
    #dbg_value(ptr undef, !1815, !DIExpression(), !1818)
    #dbg_value(ptr %14, !1820, !DIExpression(), !1835)
    #dbg_value(ptr %16, !1831, !DIExpression(), !1835)
    #dbg_value(ptr undef, !1832, !DIExpression(), !1835)
    #dbg_value(double 1.000000e+00, !1833, !DIExpression(), !1835)
  %18 = add nuw nsw i64 %5, 2305843009213693951, !dbg !1837
  %19 = and i64 %18, 2305843009213693951, !dbg !1837
  %20 = add nuw nsw i64 %19, 1, !dbg !1837
  %21 = icmp ult i64 %19, 3, !dbg !1837
  br i1 %21, label %35, label %22, !dbg !1837

22:                                               ; preds = %15
  %23 = and i64 %20, 4611686018427387900, !dbg !1837
  %24 = shl i64 %23, 3, !dbg !1837
  %25 = getelementptr i8, ptr %14, i64 %24, !dbg !1837
  br label %26, !dbg !1837

26:                                               ; preds = %26, %22
  %27 = phi i64 [ 0, %22 ], [ %31, %26 ]
  %28 = shl i64 %27, 3, !dbg !1837
  %29 = getelementptr i8, ptr %14, i64 %28
  %30 = getelementptr i8, ptr %29, i64 16, !dbg !1839
  store <2 x double> <double 1.000000e+00, double 1.000000e+00>, ptr %29, align 8, !dbg !1839, !tbaa !1841
  store <2 x double> <double 1.000000e+00, double 1.000000e+00>, ptr %30, align 8, !dbg !1839, !tbaa !1841
  %31 = add nuw i64 %27, 4
  %32 = icmp eq i64 %31, %23
  br i1 %32, label %33, label %26, !llvm.loop !1843

33:                                               ; preds = %26
  %34 = icmp eq i64 %20, %23, !dbg !1837
  br i1 %34, label %41, label %35, !dbg !1837

35:                                               ; preds = %33, %15
  %36 = phi ptr [ %14, %15 ], [ %25, %33 ]
  br label %37, !dbg !1837

37:                                               ; preds = %35, %37
  %38 = phi ptr [ %39, %37 ], [ %36, %35 ]
    #dbg_value(ptr %38, !1820, !DIExpression(), !1835)
  store double 1.000000e+00, ptr %38, align 8, !dbg !1839, !tbaa !1841
  %39 = getelementptr inbounds i8, ptr %38, i64 8, !dbg !1848
    #dbg_value(ptr %39, !1820, !DIExpression(), !1835)
  %40 = icmp eq ptr %39, %16, !dbg !1849
  br i1 %40, label %41, label %37, !dbg !1837, !llvm.loop !1850

41:                                               ; preds = %37, %33
  %42 = getelementptr inbounds i8, ptr %4, i64 8, !dbg !1851
  store ptr %16, ptr %42, align 8, !dbg !1767, !tbaa !1852
    #dbg_value(ptr %3, !1737, !DIExpression(), !1744)
    #dbg_value(i64 %5, !1740, !DIExpression(), !1744)
    #dbg_value(ptr %4, !1741, !DIExpression(), !1744)
    #dbg_value(ptr undef, !1742, !DIExpression(), !1744)
    #dbg_value(ptr %3, !1746, !DIExpression(), !1752)
    #dbg_value(i64 %5, !1749, !DIExpression(), !1752)
    #dbg_value(ptr undef, !1750, !DIExpression(), !1752)
    #dbg_value(ptr %3, !1754, !DIExpression(), !1759)
    #dbg_value(ptr undef, !1757, !DIExpression(), !1759)
    #dbg_value(ptr %3, !1761, !DIExpression(), !1765)
    #dbg_assign(i8 0, !1579, !DIExpression(), !1768, ptr %3, !DIExpression(), !1602)
    #dbg_value(ptr %3, !1769, !DIExpression(), !1773)
    #dbg_value(i64 %5, !1772, !DIExpression(), !1773)
    #dbg_value(ptr %3, !1776, !DIExpression(), !1780)
    #dbg_value(i64 %5, !1779, !DIExpression(), !1780)
    #dbg_value(ptr %3, !1853, !DIExpression(), !1857)
    #dbg_value(i64 %5, !1856, !DIExpression(), !1857)
    #dbg_value(ptr %3, !1859, !DIExpression(), !1865)
    #dbg_value(i64 %5, !1862, !DIExpression(), !1865)
    #dbg_value(ptr null, !1863, !DIExpression(), !1865)
  %43 = mul nuw nsw i64 %5, 24, !dbg !1867
  %44 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %43) #15
          to label %45 unwind label %166, !dbg !1868

45:                                               ; preds = %41, %11
  %46 = phi ptr [ null, %11 ], [ %44, %41 ], !dbg !1782
  store ptr %46, ptr %3, align 8, !dbg !1869, !tbaa !1870, !DIAssignID !1872
    #dbg_assign(ptr %46, !1579, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1872, ptr %3, !DIExpression(), !1602)
  %47 = getelementptr inbounds i8, ptr %3, i64 8, !dbg !1873
    #dbg_assign(ptr %46, !1579, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1874, ptr %47, !DIExpression(), !1602)
  %48 = getelementptr inbounds %"class.std::vector.0", ptr %46, i64 %5, !dbg !1875
  %49 = getelementptr inbounds i8, ptr %3, i64 16, !dbg !1876
  store ptr %48, ptr %49, align 8, !dbg !1877, !tbaa !1878, !DIAssignID !1879
    #dbg_assign(ptr %48, !1579, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1879, ptr %49, !DIExpression(), !1602)
    #dbg_value(ptr %3, !1880, !DIExpression(), !1885)
    #dbg_value(i64 %5, !1883, !DIExpression(), !1885)
    #dbg_value(ptr %4, !1884, !DIExpression(), !1885)
    #dbg_value(ptr %46, !1888, !DIExpression(), !1899)
    #dbg_value(i64 %5, !1893, !DIExpression(), !1899)
    #dbg_value(ptr %4, !1894, !DIExpression(), !1899)
    #dbg_value(ptr %3, !1895, !DIExpression(), !1899)
    #dbg_value(ptr %46, !1901, !DIExpression(), !1910)
    #dbg_value(i64 %5, !1906, !DIExpression(), !1910)
    #dbg_value(ptr %4, !1907, !DIExpression(), !1910)
    #dbg_value(i8 0, !1908, !DIExpression(), !1910)
    #dbg_value(ptr %46, !1912, !DIExpression(), !1921)
    #dbg_value(i64 %5, !1919, !DIExpression(), !1921)
    #dbg_value(ptr %4, !1920, !DIExpression(), !1921)
  %50 = invoke noundef ptr @_ZSt18__do_uninit_fill_nIPSt6vectorIdSaIdEEmS2_ET_S4_T0_RKT1_(ptr noundef %46, i64 noundef %5, ptr noundef nonnull align 8 dereferenceable(24) %4)
          to label %56 unwind label %51, !dbg !1923

51:                                               ; preds = %45
  %52 = landingpad { ptr, i32 }
          cleanup, !dbg !1924
    #dbg_value(ptr %3, !1925, !DIExpression(), !1928)
    #dbg_value(ptr %3, !1930, !DIExpression(), !1935)
    #dbg_value(ptr %46, !1933, !DIExpression(), !1935)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !1934, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !1935)
  %53 = icmp eq ptr %46, null, !dbg !1938
  br i1 %53, label %168, label %54, !dbg !1940

54:                                               ; preds = %51
    #dbg_value(!DIArgList(ptr %48, ptr %46), !1934, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !1935)
  %55 = mul nuw nsw i64 %5, 24, !dbg !1941
    #dbg_value(i64 %55, !1934, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !1935)
    #dbg_value(ptr %3, !1942, !DIExpression(), !1947)
    #dbg_value(ptr %46, !1945, !DIExpression(), !1947)
    #dbg_value(i64 %55, !1946, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !1947)
    #dbg_value(ptr %3, !1949, !DIExpression(), !1954)
    #dbg_value(ptr %46, !1952, !DIExpression(), !1954)
    #dbg_value(i64 %55, !1953, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !1954)
  call void @_ZdlPvm(ptr noundef nonnull %46, i64 noundef %55) #16, !dbg !1956
  br label %168, !dbg !1957

56:                                               ; preds = %45
  store ptr %50, ptr %47, align 8, !dbg !1958, !tbaa !1959, !DIAssignID !1960
    #dbg_assign(ptr %50, !1579, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1960, ptr %47, !DIExpression(), !1602)
    #dbg_value(ptr %4, !1961, !DIExpression(), !1964)
    #dbg_value(ptr %4, !1966, !DIExpression(), !1969)
  %57 = load ptr, ptr %4, align 8, !dbg !1972, !tbaa !1800
    #dbg_value(ptr %4, !1974, !DIExpression(), !1979)
    #dbg_value(ptr %57, !1977, !DIExpression(), !1979)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !1978, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1979)
  %58 = icmp eq ptr %57, null, !dbg !1981
  br i1 %58, label %65, label %59, !dbg !1983

59:                                               ; preds = %56
  %60 = getelementptr inbounds i8, ptr %4, i64 16, !dbg !1984
  %61 = load ptr, ptr %60, align 8, !dbg !1984, !tbaa !1808
    #dbg_value(!DIArgList(ptr %61, ptr %57), !1978, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1979)
  %62 = ptrtoint ptr %61 to i64, !dbg !1985
    #dbg_value(!DIArgList(i64 %62, ptr %57), !1978, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1979)
  %63 = ptrtoint ptr %57 to i64, !dbg !1985
    #dbg_value(!DIArgList(i64 %62, i64 %63), !1978, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1979)
  %64 = sub i64 %62, %63, !dbg !1985
    #dbg_value(i64 %64, !1978, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1979)
    #dbg_value(ptr %4, !1986, !DIExpression(), !1991)
    #dbg_value(ptr %57, !1989, !DIExpression(), !1991)
    #dbg_value(i64 %64, !1990, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1991)
    #dbg_value(ptr %4, !1993, !DIExpression(), !1998)
    #dbg_value(ptr %57, !1996, !DIExpression(), !1998)
    #dbg_value(i64 %64, !1997, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1998)
  call void @_ZdlPvm(ptr noundef nonnull %57, i64 noundef %64) #16, !dbg !2000
  br label %65, !dbg !2001

65:                                               ; preds = %56, %59
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %4) #13, !dbg !2002
    #dbg_value(i32 0, !1580, !DIExpression(), !2003)
  br i1 %10, label %128, label %66, !dbg !2004

66:                                               ; preds = %65
  %67 = call i32 @llvm.smax.i32(i32 %1, i32 1), !dbg !2004
  %68 = zext nneg i32 %67 to i64, !dbg !2005
  %69 = shl nuw nsw i64 %68, 3, !dbg !2004
  %70 = getelementptr i8, ptr %0, i64 %69, !dbg !2004
  br label %71, !dbg !2004

71:                                               ; preds = %66, %180
  %72 = phi i64 [ 0, %66 ], [ %181, %180 ]
  %73 = phi i64 [ 1, %66 ], [ %182, %180 ]
    #dbg_value(i64 %72, !1580, !DIExpression(), !2003)
  %74 = getelementptr inbounds double, ptr %0, i64 %72
  %75 = getelementptr inbounds %"class.std::vector.0", ptr %46, i64 %72
  %76 = load ptr, ptr %75, align 8, !tbaa !1800
    #dbg_value(i32 0, !1582, !DIExpression(), !2006)
  %77 = icmp ult i64 %73, 6, !dbg !2007
  br i1 %77, label %78, label %97, !dbg !2007

78:                                               ; preds = %126, %97, %71
  %79 = phi i64 [ 0, %97 ], [ 0, %71 ], [ %110, %126 ]
  %80 = sub nsw i64 %72, %79, !dbg !2007
  %81 = and i64 %73, 3, !dbg !2007
  %82 = icmp eq i64 %81, 0, !dbg !2007
  br i1 %82, label %94, label %83, !dbg !2007

83:                                               ; preds = %78, %83
  %84 = phi i64 [ %91, %83 ], [ %79, %78 ]
  %85 = phi i64 [ %92, %83 ], [ 0, %78 ]
    #dbg_value(i64 %84, !1582, !DIExpression(), !2006)
  %86 = load double, ptr %74, align 8, !dbg !2008, !tbaa !1841
  %87 = getelementptr inbounds double, ptr %0, i64 %84, !dbg !2011
  %88 = load double, ptr %87, align 8, !dbg !2011, !tbaa !1841
  %89 = fmul double %86, %88, !dbg !2012
    #dbg_value(ptr %75, !2013, !DIExpression(), !2017)
    #dbg_value(i64 %84, !2016, !DIExpression(), !2017)
  %90 = getelementptr inbounds double, ptr %76, i64 %84, !dbg !2019
  store double %89, ptr %90, align 8, !dbg !2020, !tbaa !1841
  %91 = add nuw nsw i64 %84, 1, !dbg !2021
    #dbg_value(i64 %91, !1582, !DIExpression(), !2006)
  %92 = add i64 %85, 1, !dbg !2007
  %93 = icmp eq i64 %92, %81, !dbg !2007
  br i1 %93, label %94, label %83, !dbg !2007, !llvm.loop !2022

94:                                               ; preds = %83, %78
  %95 = phi i64 [ %79, %78 ], [ %91, %83 ]
  %96 = icmp ult i64 %80, 3, !dbg !2007
  br i1 %96, label %180, label %184, !dbg !2007

97:                                               ; preds = %71
  %98 = shl nuw nsw i64 %72, 3
  %99 = add nuw i64 %98, 8
  %100 = getelementptr i8, ptr %0, i64 %99
  %101 = getelementptr i8, ptr %76, i64 %99, !dbg !2007
  %102 = icmp ult ptr %76, %100, !dbg !2007
  %103 = icmp ugt ptr %101, %0, !dbg !2007
  %104 = and i1 %102, %103, !dbg !2007
  %105 = icmp ult ptr %76, %70, !dbg !2007
  %106 = icmp ugt ptr %101, %0, !dbg !2007
  %107 = and i1 %105, %106, !dbg !2007
  %108 = or i1 %104, %107, !dbg !2007
  br i1 %108, label %78, label %109, !dbg !2007

109:                                              ; preds = %97
  %110 = and i64 %73, 9223372036854775804, !dbg !2007
  %111 = load double, ptr %74, align 8, !tbaa !1841, !alias.scope !2024
  %112 = insertelement <2 x double> poison, double %111, i64 0
  %113 = shufflevector <2 x double> %112, <2 x double> poison, <2 x i32> zeroinitializer
  br label %114, !dbg !2007

114:                                              ; preds = %114, %109
  %115 = phi i64 [ 0, %109 ], [ %124, %114 ], !dbg !2021
  %116 = getelementptr inbounds double, ptr %0, i64 %115, !dbg !2011
  %117 = getelementptr inbounds i8, ptr %116, i64 16, !dbg !2011
  %118 = load <2 x double>, ptr %116, align 8, !dbg !2011, !tbaa !1841, !alias.scope !2027
  %119 = load <2 x double>, ptr %117, align 8, !dbg !2011, !tbaa !1841, !alias.scope !2027
  %120 = fmul <2 x double> %113, %118, !dbg !2007
  %121 = fmul <2 x double> %113, %119, !dbg !2007
  %122 = getelementptr inbounds double, ptr %76, i64 %115, !dbg !2019
  %123 = getelementptr inbounds i8, ptr %122, i64 16, !dbg !2020
  store <2 x double> %120, ptr %122, align 8, !dbg !2020, !tbaa !1841, !alias.scope !2029, !noalias !2031
  store <2 x double> %121, ptr %123, align 8, !dbg !2020, !tbaa !1841, !alias.scope !2029, !noalias !2031
  %124 = add nuw i64 %115, 4, !dbg !2021
  %125 = icmp eq i64 %124, %110, !dbg !2021
  br i1 %125, label %126, label %114, !dbg !2021, !llvm.loop !2032

126:                                              ; preds = %114
  %127 = icmp eq i64 %73, %110, !dbg !2007
  br i1 %127, label %180, label %78, !dbg !2007

128:                                              ; preds = %180, %65
    #dbg_value(ptr %3, !2034, !DIExpression(), !2038)
    #dbg_value(ptr %46, !2037, !DIExpression(), !2038)
  %129 = icmp eq ptr %50, %48, !dbg !2040
  br i1 %129, label %160, label %130, !dbg !2042

130:                                              ; preds = %128
    #dbg_value(ptr %3, !2043, !DIExpression(), !2056)
    #dbg_value(ptr %50, !2054, !DIExpression(), !2056)
    #dbg_value(ptr %46, !2055, !DIExpression(), !2056)
    #dbg_value(ptr %3, !2059, !DIExpression(), !2067)
    #dbg_value(ptr %50, !2065, !DIExpression(), !2067)
    #dbg_value(ptr %46, !2066, !DIExpression(), !2067)
    #dbg_value(ptr %50, !2069, !DIExpression(), !2073)
    #dbg_value(ptr %46, !2072, !DIExpression(), !2073)
    #dbg_value(ptr %46, !2075, !DIExpression(), !2078)
  %131 = getelementptr inbounds i8, ptr %46, i64 8, !dbg !2080
  %132 = load ptr, ptr %131, align 8, !dbg !2080, !tbaa !1852
  %133 = load ptr, ptr %46, align 8, !dbg !2081, !tbaa !1800
  %134 = ptrtoint ptr %132 to i64, !dbg !2082
  %135 = ptrtoint ptr %133 to i64, !dbg !2082
  %136 = sub i64 %134, %135, !dbg !2082
  %137 = ashr exact i64 %136, 3, !dbg !2082
    #dbg_value(ptr %50, !1624, !DIExpression(), !2083)
    #dbg_value(i64 %137, !1627, !DIExpression(), !2083)
    #dbg_value(ptr undef, !1628, !DIExpression(), !2083)
    #dbg_value(ptr %50, !1632, !DIExpression(), !2085)
    #dbg_value(ptr undef, !1635, !DIExpression(), !2085)
    #dbg_value(ptr %50, !1639, !DIExpression(), !2087)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %50, i8 0, i64 24, i1 false), !dbg !2089
    #dbg_value(ptr %50, !1645, !DIExpression(), !2090)
    #dbg_value(i64 %137, !1648, !DIExpression(), !2090)
    #dbg_value(ptr %50, !1652, !DIExpression(), !2092)
    #dbg_value(i64 %137, !1655, !DIExpression(), !2092)
  %138 = icmp eq ptr %132, %133, !dbg !2094
  br i1 %138, label %145, label %139, !dbg !2095

139:                                              ; preds = %130
    #dbg_value(ptr %50, !1783, !DIExpression(), !2096)
    #dbg_value(i64 %137, !1786, !DIExpression(), !2096)
    #dbg_value(ptr %50, !1789, !DIExpression(), !2098)
    #dbg_value(i64 %137, !1792, !DIExpression(), !2098)
    #dbg_value(ptr null, !1793, !DIExpression(), !2098)
  %140 = icmp ugt i64 %137, 1152921504606846975, !dbg !2100
  br i1 %140, label %141, label %143, !dbg !2102, !prof !2103

141:                                              ; preds = %139
  invoke void @_ZSt28__throw_bad_array_new_lengthv() #14
          to label %142 unwind label %241, !dbg !2104

142:                                              ; preds = %141
  unreachable, !dbg !2104

143:                                              ; preds = %139
  %144 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %136) #15
          to label %145 unwind label %241, !dbg !2107

145:                                              ; preds = %143, %130
  %146 = phi ptr [ null, %130 ], [ %144, %143 ], !dbg !2095
  store ptr %146, ptr %50, align 8, !dbg !2108, !tbaa !1800
  %147 = getelementptr inbounds i8, ptr %50, i64 8, !dbg !2109
  store ptr %146, ptr %147, align 8, !dbg !2110, !tbaa !1852
  %148 = getelementptr inbounds double, ptr %146, i64 %137, !dbg !2111
  %149 = getelementptr inbounds i8, ptr %50, i64 16, !dbg !2112
  store ptr %148, ptr %149, align 8, !dbg !2113, !tbaa !1808
    #dbg_value(ptr %46, !2114, !DIExpression(), !2117)
    #dbg_value(ptr undef, !2120, !DIExpression(), !2125)
    #dbg_value(ptr %46, !2123, !DIExpression(), !2125)
  %150 = load ptr, ptr %46, align 8, !dbg !2127, !tbaa !2128
    #dbg_value(ptr %46, !2129, !DIExpression(), !2132)
    #dbg_value(ptr undef, !2120, !DIExpression(), !2134)
    #dbg_value(ptr %131, !2123, !DIExpression(), !2134)
  %151 = load ptr, ptr %131, align 8, !dbg !2136, !tbaa !2128
    #dbg_value(ptr %150, !2137, !DIExpression(), !2147)
    #dbg_value(ptr %151, !2142, !DIExpression(), !2147)
    #dbg_value(ptr %146, !2143, !DIExpression(), !2147)
    #dbg_value(ptr %50, !2144, !DIExpression(), !2147)
    #dbg_value(ptr %150, !2149, !DIExpression(), !2159)
    #dbg_value(ptr %151, !2154, !DIExpression(), !2159)
    #dbg_value(ptr %146, !2155, !DIExpression(), !2159)
    #dbg_value(i8 1, !2156, !DIExpression(), !2159)
    #dbg_value(i8 1, !2157, !DIExpression(), !2159)
    #dbg_value(ptr %150, !2161, !DIExpression(), !2170)
    #dbg_value(ptr %151, !2168, !DIExpression(), !2170)
    #dbg_value(ptr %146, !2169, !DIExpression(), !2170)
    #dbg_value(ptr %150, !2172, !DIExpression(), !2179)
    #dbg_value(ptr %151, !2175, !DIExpression(), !2179)
    #dbg_value(ptr %146, !2176, !DIExpression(), !2179)
    #dbg_value(ptr %150, !2181, !DIExpression(), !2188)
    #dbg_value(ptr %151, !2184, !DIExpression(), !2188)
    #dbg_value(ptr %146, !2185, !DIExpression(), !2188)
    #dbg_value(ptr %150, !2190, !DIExpression(), !2199)
    #dbg_value(ptr %151, !2195, !DIExpression(), !2199)
    #dbg_value(ptr %146, !2196, !DIExpression(), !2199)
    #dbg_value(ptr %150, !2201, !DIExpression(), !2206)
    #dbg_value(ptr %151, !2204, !DIExpression(), !2206)
    #dbg_value(ptr %146, !2205, !DIExpression(), !2206)
    #dbg_value(ptr %150, !2208, !DIExpression(), !2220)
    #dbg_value(ptr %151, !2216, !DIExpression(), !2220)
    #dbg_value(ptr %146, !2217, !DIExpression(), !2220)
  %152 = ptrtoint ptr %151 to i64, !dbg !2222
  %153 = ptrtoint ptr %150 to i64, !dbg !2222
  %154 = sub i64 %152, %153, !dbg !2222
    #dbg_value(i64 %154, !2218, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2220)
  %155 = icmp eq ptr %151, %150, !dbg !2223
  br i1 %155, label %157, label %156, !dbg !2225

156:                                              ; preds = %145
  call void @llvm.memmove.p0.p0.i64(ptr align 8 %146, ptr align 8 %150, i64 %154, i1 false), !dbg !2226
  br label %157, !dbg !2226

157:                                              ; preds = %156, %145
    #dbg_value(i64 %154, !2218, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2220)
  %158 = getelementptr inbounds i8, ptr %146, i64 %154, !dbg !2227
  store ptr %158, ptr %147, align 8, !dbg !2228, !tbaa !1852
  %159 = getelementptr inbounds i8, ptr %50, i64 24, !dbg !2229
  store ptr %159, ptr %47, align 8, !dbg !2229, !tbaa !1959, !DIAssignID !2230
    #dbg_assign(ptr %159, !1579, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2230, ptr %47, !DIExpression(), !1602)
  br label %211, !dbg !2231

160:                                              ; preds = %128
  invoke void @_ZNSt6vectorIS_IdSaIdEESaIS1_EE17_M_realloc_insertIJRKS1_EEEvN9__gnu_cxx17__normal_iteratorIPS1_S3_EEDpOT_(ptr noundef nonnull align 8 dereferenceable(24) %3, ptr %50, ptr noundef nonnull align 8 dereferenceable(24) %46)
          to label %161 unwind label %241, !dbg !2232

161:                                              ; preds = %160
  %162 = load ptr, ptr %3, align 8, !dbg !2233, !tbaa !2128
  %163 = load ptr, ptr %47, align 8, !dbg !2244, !tbaa !2128
  br label %211, !dbg !2232

164:                                              ; preds = %12, %7
  %165 = landingpad { ptr, i32 }
          cleanup, !dbg !2250
  br label %178, !dbg !2250

166:                                              ; preds = %41
  %167 = landingpad { ptr, i32 }
          cleanup, !dbg !2250
  br label %168, !dbg !2002

168:                                              ; preds = %51, %54, %166
  %169 = phi { ptr, i32 } [ %167, %166 ], [ %52, %54 ], [ %52, %51 ]
    #dbg_value(ptr %4, !1961, !DIExpression(), !2251)
    #dbg_value(ptr %4, !1966, !DIExpression(), !2253)
  %170 = load ptr, ptr %4, align 8, !dbg !2255, !tbaa !1800
    #dbg_value(ptr %4, !1974, !DIExpression(), !2256)
    #dbg_value(ptr %170, !1977, !DIExpression(), !2256)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !1978, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2256)
  %171 = icmp eq ptr %170, null, !dbg !2258
  br i1 %171, label %178, label %172, !dbg !2259

172:                                              ; preds = %168
  %173 = getelementptr inbounds i8, ptr %4, i64 16, !dbg !2260
  %174 = load ptr, ptr %173, align 8, !dbg !2260, !tbaa !1808
    #dbg_value(!DIArgList(ptr %174, ptr %170), !1978, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2256)
  %175 = ptrtoint ptr %174 to i64, !dbg !2261
    #dbg_value(!DIArgList(i64 %175, ptr %170), !1978, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2256)
  %176 = ptrtoint ptr %170 to i64, !dbg !2261
    #dbg_value(!DIArgList(i64 %175, i64 %176), !1978, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2256)
  %177 = sub i64 %175, %176, !dbg !2261
    #dbg_value(i64 %177, !1978, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2256)
    #dbg_value(ptr %4, !1986, !DIExpression(), !2262)
    #dbg_value(ptr %170, !1989, !DIExpression(), !2262)
    #dbg_value(i64 %177, !1990, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2262)
    #dbg_value(ptr %4, !1993, !DIExpression(), !2264)
    #dbg_value(ptr %170, !1996, !DIExpression(), !2264)
    #dbg_value(i64 %177, !1997, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2264)
  call void @_ZdlPvm(ptr noundef nonnull %170, i64 noundef %177) #16, !dbg !2266
  br label %178, !dbg !2267

178:                                              ; preds = %172, %168, %164
  %179 = phi { ptr, i32 } [ %165, %164 ], [ %169, %168 ], [ %169, %172 ]
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %4) #13, !dbg !2002
  br label %262, !dbg !2002

180:                                              ; preds = %94, %184, %126
  %181 = add nuw nsw i64 %72, 1, !dbg !2268
    #dbg_value(i64 %181, !1580, !DIExpression(), !2003)
  %182 = add nuw nsw i64 %73, 1, !dbg !2004
  %183 = icmp eq i64 %181, %68, !dbg !2005
  br i1 %183, label %128, label %71, !dbg !2004, !llvm.loop !2269

184:                                              ; preds = %94, %184
  %185 = phi i64 [ %209, %184 ], [ %95, %94 ]
    #dbg_value(i64 %185, !1582, !DIExpression(), !2006)
  %186 = load double, ptr %74, align 8, !dbg !2008, !tbaa !1841
  %187 = getelementptr inbounds double, ptr %0, i64 %185, !dbg !2011
  %188 = load double, ptr %187, align 8, !dbg !2011, !tbaa !1841
  %189 = fmul double %186, %188, !dbg !2012
    #dbg_value(ptr %75, !2013, !DIExpression(), !2017)
    #dbg_value(i64 %185, !2016, !DIExpression(), !2017)
  %190 = getelementptr inbounds double, ptr %76, i64 %185, !dbg !2019
  store double %189, ptr %190, align 8, !dbg !2020, !tbaa !1841
  %191 = add nuw nsw i64 %185, 1, !dbg !2021
    #dbg_value(i64 %191, !1582, !DIExpression(), !2006)
  %192 = load double, ptr %74, align 8, !dbg !2008, !tbaa !1841
  %193 = getelementptr inbounds double, ptr %0, i64 %191, !dbg !2011
  %194 = load double, ptr %193, align 8, !dbg !2011, !tbaa !1841
  %195 = fmul double %192, %194, !dbg !2012
    #dbg_value(i64 %191, !2016, !DIExpression(), !2017)
  %196 = getelementptr inbounds double, ptr %76, i64 %191, !dbg !2019
  store double %195, ptr %196, align 8, !dbg !2020, !tbaa !1841
  %197 = add nuw nsw i64 %185, 2, !dbg !2021
    #dbg_value(i64 %197, !1582, !DIExpression(), !2006)
  %198 = load double, ptr %74, align 8, !dbg !2008, !tbaa !1841
  %199 = getelementptr inbounds double, ptr %0, i64 %197, !dbg !2011
  %200 = load double, ptr %199, align 8, !dbg !2011, !tbaa !1841
  %201 = fmul double %198, %200, !dbg !2012
    #dbg_value(i64 %197, !2016, !DIExpression(), !2017)
  %202 = getelementptr inbounds double, ptr %76, i64 %197, !dbg !2019
  store double %201, ptr %202, align 8, !dbg !2020, !tbaa !1841
  %203 = add nuw nsw i64 %185, 3, !dbg !2021
    #dbg_value(i64 %203, !1582, !DIExpression(), !2006)
  %204 = load double, ptr %74, align 8, !dbg !2008, !tbaa !1841
  %205 = getelementptr inbounds double, ptr %0, i64 %203, !dbg !2011
  %206 = load double, ptr %205, align 8, !dbg !2011, !tbaa !1841
  %207 = fmul double %204, %206, !dbg !2012
    #dbg_value(i64 %203, !2016, !DIExpression(), !2017)
  %208 = getelementptr inbounds double, ptr %76, i64 %203, !dbg !2019
  store double %207, ptr %208, align 8, !dbg !2020, !tbaa !1841
  %209 = add nuw nsw i64 %185, 4, !dbg !2021
    #dbg_value(i64 %209, !1582, !DIExpression(), !2006)
  %210 = icmp eq i64 %209, %73, !dbg !2271
  br i1 %210, label %180, label %184, !dbg !2007, !llvm.loop !2272

211:                                              ; preds = %161, %157
  %212 = phi ptr [ %163, %161 ], [ %159, %157 ], !dbg !2244
  %213 = phi ptr [ %162, %161 ], [ %46, %157 ], !dbg !2233
    #dbg_value(ptr %3, !1587, !DIExpression(), !2273)
    #dbg_value(ptr %3, !2242, !DIExpression(), !2274)
    #dbg_value(ptr undef, !2236, !DIExpression(), !2275)
    #dbg_value(ptr %3, !2238, !DIExpression(), !2275)
    #dbg_value(ptr %3, !2248, !DIExpression(), !2276)
    #dbg_value(ptr undef, !2236, !DIExpression(), !2277)
    #dbg_value(ptr %47, !2238, !DIExpression(), !2277)
    #dbg_value(ptr %212, !1590, !DIExpression(), !2273)
    #dbg_value(ptr %213, !1589, !DIExpression(), !2273)
    #dbg_value(double 0.000000e+00, !1586, !DIExpression(), !1602)
    #dbg_value(ptr undef, !2278, !DIExpression(), !2285)
    #dbg_value(ptr undef, !2284, !DIExpression(), !2285)
  %214 = icmp eq ptr %213, %212, !dbg !2287
  br i1 %214, label %231, label %243, !dbg !2288

215:                                              ; preds = %250
    #dbg_value(ptr %3, !2289, !DIExpression(), !2292)
    #dbg_value(ptr %213, !2294, !DIExpression(), !2302)
    #dbg_value(ptr %212, !2299, !DIExpression(), !2302)
    #dbg_value(ptr %3, !2300, !DIExpression(), !2302)
    #dbg_value(ptr %213, !2305, !DIExpression(), !2313)
    #dbg_value(ptr %212, !2311, !DIExpression(), !2313)
    #dbg_value(ptr %213, !2315, !DIExpression(), !2323)
    #dbg_value(ptr %212, !2322, !DIExpression(), !2323)
  br i1 %214, label %231, label %216, !dbg !2325

216:                                              ; preds = %215, %226
  %217 = phi ptr [ %227, %226 ], [ %213, %215 ]
    #dbg_value(ptr %217, !2315, !DIExpression(), !2323)
    #dbg_value(ptr %217, !2327, !DIExpression(), !2332)
    #dbg_value(ptr %217, !1961, !DIExpression(), !2335)
    #dbg_value(ptr %217, !1966, !DIExpression(), !2337)
  %218 = load ptr, ptr %217, align 8, !dbg !2339, !tbaa !1800
    #dbg_value(ptr %217, !1974, !DIExpression(), !2340)
    #dbg_value(ptr %218, !1977, !DIExpression(), !2340)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !1978, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2340)
  %219 = icmp eq ptr %218, null, !dbg !2342
  br i1 %219, label %226, label %220, !dbg !2343

220:                                              ; preds = %216
  %221 = getelementptr inbounds i8, ptr %217, i64 16, !dbg !2344
  %222 = load ptr, ptr %221, align 8, !dbg !2344, !tbaa !1808
    #dbg_value(!DIArgList(ptr %222, ptr %218), !1978, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2340)
  %223 = ptrtoint ptr %222 to i64, !dbg !2345
    #dbg_value(!DIArgList(i64 %223, ptr %218), !1978, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2340)
  %224 = ptrtoint ptr %218 to i64, !dbg !2345
    #dbg_value(!DIArgList(i64 %223, i64 %224), !1978, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2340)
  %225 = sub i64 %223, %224, !dbg !2345
    #dbg_value(i64 %225, !1978, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2340)
    #dbg_value(ptr %217, !1986, !DIExpression(), !2346)
    #dbg_value(ptr %218, !1989, !DIExpression(), !2346)
    #dbg_value(i64 %225, !1990, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2346)
    #dbg_value(ptr %217, !1993, !DIExpression(), !2348)
    #dbg_value(ptr %218, !1996, !DIExpression(), !2348)
    #dbg_value(i64 %225, !1997, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2348)
  call void @_ZdlPvm(ptr noundef nonnull %218, i64 noundef %225) #16, !dbg !2350
  br label %226, !dbg !2351

226:                                              ; preds = %220, %216
  %227 = getelementptr inbounds i8, ptr %217, i64 24, !dbg !2352
    #dbg_value(ptr %227, !2315, !DIExpression(), !2323)
  %228 = icmp eq ptr %227, %212, !dbg !2353
  br i1 %228, label %229, label %216, !dbg !2325, !llvm.loop !2354

229:                                              ; preds = %226
  %230 = load ptr, ptr %3, align 8, !dbg !2356, !tbaa !1870
  br label %231, !dbg !2356

231:                                              ; preds = %211, %229, %215
  %232 = phi double [ %252, %229 ], [ %252, %215 ], [ 0.000000e+00, %211 ]
  %233 = phi ptr [ %230, %229 ], [ %213, %215 ], [ %213, %211 ], !dbg !2356
    #dbg_value(ptr %3, !1925, !DIExpression(), !2358)
    #dbg_value(ptr %3, !1930, !DIExpression(), !2359)
    #dbg_value(ptr %233, !1933, !DIExpression(), !2359)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !1934, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !2359)
  %234 = icmp eq ptr %233, null, !dbg !2361
  br i1 %234, label %240, label %235, !dbg !2362

235:                                              ; preds = %231
  %236 = load ptr, ptr %49, align 8, !dbg !2363, !tbaa !1878
    #dbg_value(!DIArgList(ptr %236, ptr %233), !1934, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !2359)
  %237 = ptrtoint ptr %236 to i64, !dbg !2364
    #dbg_value(!DIArgList(i64 %237, ptr %233), !1934, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !2359)
  %238 = ptrtoint ptr %233 to i64, !dbg !2364
    #dbg_value(!DIArgList(i64 %237, i64 %238), !1934, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !2359)
  %239 = sub i64 %237, %238, !dbg !2364
    #dbg_value(i64 %239, !1934, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !2359)
    #dbg_value(ptr %3, !1942, !DIExpression(), !2365)
    #dbg_value(ptr %233, !1945, !DIExpression(), !2365)
    #dbg_value(i64 %239, !1946, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !2365)
    #dbg_value(ptr %3, !1949, !DIExpression(), !2367)
    #dbg_value(ptr %233, !1952, !DIExpression(), !2367)
    #dbg_value(i64 %239, !1953, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !2367)
  call void @_ZdlPvm(ptr noundef nonnull %233, i64 noundef %239) #16, !dbg !2369
  br label %240, !dbg !2370

240:                                              ; preds = %231, %235
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %3) #13, !dbg !2250
  ret double %232, !dbg !2250

241:                                              ; preds = %160, %143, %141
  %242 = landingpad { ptr, i32 }
          cleanup, !dbg !2250
  call void @_ZNSt6vectorIS_IdSaIdEESaIS1_EED2Ev(ptr noundef nonnull align 8 dereferenceable(24) %3) #13, !dbg !2250
  br label %262, !dbg !2250

243:                                              ; preds = %211, %250
  %244 = phi double [ %252, %250 ], [ 0.000000e+00, %211 ]
  %245 = phi ptr [ %253, %250 ], [ %213, %211 ]
    #dbg_value(double %244, !1586, !DIExpression(), !1602)
    #dbg_value(ptr %245, !1589, !DIExpression(), !2273)
    #dbg_value(ptr %245, !1591, !DIExpression(), !2371)
    #dbg_value(double 1.000000e+00, !1593, !DIExpression(), !2372)
    #dbg_value(ptr %245, !1595, !DIExpression(), !2373)
    #dbg_value(ptr %245, !2114, !DIExpression(), !2374)
    #dbg_value(ptr undef, !2120, !DIExpression(), !2376)
    #dbg_value(ptr %245, !2123, !DIExpression(), !2376)
  %246 = load ptr, ptr %245, align 8, !dbg !2378, !tbaa !2128
    #dbg_value(ptr %246, !1597, !DIExpression(), !2373)
    #dbg_value(ptr %245, !2129, !DIExpression(), !2379)
  %247 = getelementptr inbounds i8, ptr %245, i64 8, !dbg !2381
    #dbg_value(ptr undef, !2120, !DIExpression(), !2382)
    #dbg_value(ptr %247, !2123, !DIExpression(), !2382)
  %248 = load ptr, ptr %247, align 8, !dbg !2384, !tbaa !2128
    #dbg_value(ptr %248, !1598, !DIExpression(), !2373)
    #dbg_value(ptr undef, !2385, !DIExpression(), !2392)
    #dbg_value(ptr undef, !2391, !DIExpression(), !2392)
  %249 = icmp eq ptr %246, %248, !dbg !2394
  br i1 %249, label %250, label %255, !dbg !2395

250:                                              ; preds = %255, %243
  %251 = phi double [ 1.000000e+00, %243 ], [ %259, %255 ], !dbg !2372
  %252 = fadd double %244, %251, !dbg !2396
    #dbg_value(double %252, !1586, !DIExpression(), !1602)
    #dbg_value(ptr undef, !2397, !DIExpression(), !2400)
  %253 = getelementptr inbounds i8, ptr %245, i64 24, !dbg !2402
    #dbg_value(ptr %253, !1589, !DIExpression(), !2273)
    #dbg_value(ptr undef, !2278, !DIExpression(), !2285)
    #dbg_value(ptr undef, !2284, !DIExpression(), !2285)
  %254 = icmp eq ptr %253, %212, !dbg !2287
  br i1 %254, label %215, label %243, !dbg !2288, !llvm.loop !2403

255:                                              ; preds = %243, %255
  %256 = phi double [ %259, %255 ], [ 1.000000e+00, %243 ]
  %257 = phi ptr [ %260, %255 ], [ %246, %243 ]
    #dbg_value(double %256, !1593, !DIExpression(), !2372)
    #dbg_value(ptr %257, !1597, !DIExpression(), !2373)
  %258 = load double, ptr %257, align 8, !dbg !2406, !tbaa !1841
    #dbg_value(double %258, !1599, !DIExpression(), !2407)
  %259 = fmul double %256, %258, !dbg !2408
    #dbg_value(double %259, !1593, !DIExpression(), !2372)
    #dbg_value(ptr undef, !2410, !DIExpression(), !2413)
  %260 = getelementptr inbounds i8, ptr %257, i64 8, !dbg !2415
    #dbg_value(ptr %260, !1597, !DIExpression(), !2373)
    #dbg_value(ptr undef, !2385, !DIExpression(), !2392)
    #dbg_value(ptr undef, !2391, !DIExpression(), !2392)
  %261 = icmp eq ptr %260, %248, !dbg !2394
  br i1 %261, label %250, label %255, !dbg !2395, !llvm.loop !2416

262:                                              ; preds = %241, %178
  %263 = phi { ptr, i32 } [ %242, %241 ], [ %179, %178 ]
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %3) #13, !dbg !2250
  resume { ptr, i32 } %263, !dbg !2250
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

declare i32 @__gxx_personality_v0(...)

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZNSt6vectorIS_IdSaIdEESaIS1_EED2Ev(ptr noundef nonnull align 8 dereferenceable(24) %0) unnamed_addr #2 comdat align 2 personality ptr @__gxx_personality_v0 !dbg !2290 {
    #dbg_value(ptr %0, !2289, !DIExpression(), !2419)
  %2 = load ptr, ptr %0, align 8, !dbg !2420, !tbaa !1870
  %3 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !2421
  %4 = load ptr, ptr %3, align 8, !dbg !2421, !tbaa !1959
    #dbg_value(ptr %2, !2294, !DIExpression(), !2422)
    #dbg_value(ptr %4, !2299, !DIExpression(), !2422)
    #dbg_value(ptr %0, !2300, !DIExpression(), !2422)
    #dbg_value(ptr %2, !2305, !DIExpression(), !2424)
    #dbg_value(ptr %4, !2311, !DIExpression(), !2424)
    #dbg_value(ptr %2, !2315, !DIExpression(), !2426)
    #dbg_value(ptr %4, !2322, !DIExpression(), !2426)
  %5 = icmp eq ptr %2, %4, !dbg !2428
  br i1 %5, label %21, label %6, !dbg !2429

6:                                                ; preds = %1, %16
  %7 = phi ptr [ %17, %16 ], [ %2, %1 ]
    #dbg_value(ptr %7, !2315, !DIExpression(), !2426)
    #dbg_value(ptr %7, !2327, !DIExpression(), !2430)
    #dbg_value(ptr %7, !1961, !DIExpression(), !2432)
    #dbg_value(ptr %7, !1966, !DIExpression(), !2434)
  %8 = load ptr, ptr %7, align 8, !dbg !2436, !tbaa !1800
    #dbg_value(ptr %7, !1974, !DIExpression(), !2437)
    #dbg_value(ptr %8, !1977, !DIExpression(), !2437)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !1978, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2437)
  %9 = icmp eq ptr %8, null, !dbg !2439
  br i1 %9, label %16, label %10, !dbg !2440

10:                                               ; preds = %6
  %11 = getelementptr inbounds i8, ptr %7, i64 16, !dbg !2441
  %12 = load ptr, ptr %11, align 8, !dbg !2441, !tbaa !1808
    #dbg_value(!DIArgList(ptr %12, ptr %8), !1978, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2437)
  %13 = ptrtoint ptr %12 to i64, !dbg !2442
    #dbg_value(!DIArgList(i64 %13, ptr %8), !1978, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2437)
  %14 = ptrtoint ptr %8 to i64, !dbg !2442
    #dbg_value(!DIArgList(i64 %13, i64 %14), !1978, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2437)
  %15 = sub i64 %13, %14, !dbg !2442
    #dbg_value(i64 %15, !1978, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2437)
    #dbg_value(ptr %7, !1986, !DIExpression(), !2443)
    #dbg_value(ptr %8, !1989, !DIExpression(), !2443)
    #dbg_value(i64 %15, !1990, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2443)
    #dbg_value(ptr %7, !1993, !DIExpression(), !2445)
    #dbg_value(ptr %8, !1996, !DIExpression(), !2445)
    #dbg_value(i64 %15, !1997, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2445)
  tail call void @_ZdlPvm(ptr noundef nonnull %8, i64 noundef %15) #16, !dbg !2447
  br label %16, !dbg !2448

16:                                               ; preds = %10, %6
  %17 = getelementptr inbounds i8, ptr %7, i64 24, !dbg !2449
    #dbg_value(ptr %17, !2315, !DIExpression(), !2426)
  %18 = icmp eq ptr %17, %4, !dbg !2428
  br i1 %18, label %19, label %6, !dbg !2429, !llvm.loop !2450

19:                                               ; preds = %16
  %20 = load ptr, ptr %0, align 8, !dbg !2452, !tbaa !1870
  br label %21, !dbg !2452

21:                                               ; preds = %19, %1
  %22 = phi ptr [ %20, %19 ], [ %2, %1 ], !dbg !2452
    #dbg_value(ptr %0, !1925, !DIExpression(), !2454)
    #dbg_value(ptr %0, !1930, !DIExpression(), !2455)
    #dbg_value(ptr %22, !1933, !DIExpression(), !2455)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !1934, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !2455)
  %23 = icmp eq ptr %22, null, !dbg !2457
  br i1 %23, label %30, label %24, !dbg !2458

24:                                               ; preds = %21
  %25 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !2459
  %26 = load ptr, ptr %25, align 8, !dbg !2459, !tbaa !1878
    #dbg_value(!DIArgList(ptr %26, ptr %22), !1934, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !2455)
  %27 = ptrtoint ptr %26 to i64, !dbg !2460
    #dbg_value(!DIArgList(i64 %27, ptr %22), !1934, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !2455)
  %28 = ptrtoint ptr %22 to i64, !dbg !2460
    #dbg_value(!DIArgList(i64 %27, i64 %28), !1934, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !2455)
  %29 = sub i64 %27, %28, !dbg !2460
    #dbg_value(i64 %29, !1934, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !2455)
    #dbg_value(ptr %0, !1942, !DIExpression(), !2461)
    #dbg_value(ptr %22, !1945, !DIExpression(), !2461)
    #dbg_value(i64 %29, !1946, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !2461)
    #dbg_value(ptr %0, !1949, !DIExpression(), !2463)
    #dbg_value(ptr %22, !1952, !DIExpression(), !2463)
    #dbg_value(i64 %29, !1953, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !2463)
  tail call void @_ZdlPvm(ptr noundef nonnull %22, i64 noundef %29) #16, !dbg !2465
  br label %30, !dbg !2466

30:                                               ; preds = %21, %24
  ret void, !dbg !2467
}

; Function Attrs: mustprogress uwtable
define dso_local double @vector_of_structs(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 !dbg !2468 {
    #dbg_value(ptr %0, !2470, !DIExpression(), !2488)
    #dbg_value(i32 %1, !2471, !DIExpression(), !2488)
    #dbg_value(ptr null, !2472, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2488)
    #dbg_value(ptr null, !2472, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2488)
    #dbg_value(ptr null, !2472, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !2488)
    #dbg_value(ptr undef, !2489, !DIExpression(), !2499)
    #dbg_value(i64 2, !2492, !DIExpression(), !2499)
    #dbg_value(ptr undef, !2501, !DIExpression(), !2505)
    #dbg_value(i64 0, !2493, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !2507)
    #dbg_value(ptr undef, !2508, !DIExpression(), !2513)
    #dbg_value(i64 2, !2511, !DIExpression(), !2513)
    #dbg_value(ptr undef, !2517, !DIExpression(), !2521)
    #dbg_value(i64 2, !2520, !DIExpression(), !2521)
    #dbg_value(ptr undef, !2523, !DIExpression(), !2529)
    #dbg_value(i64 2, !2526, !DIExpression(), !2529)
    #dbg_value(ptr null, !2527, !DIExpression(), !2529)
  %3 = tail call noalias noundef nonnull dereferenceable(48) ptr @_Znwm(i64 noundef 48) #15, !dbg !2531
    #dbg_value(ptr %3, !2472, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2488)
    #dbg_value(ptr %3, !2472, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2488)
  %4 = getelementptr inbounds i8, ptr %3, i64 48, !dbg !2532
    #dbg_value(ptr %3, !2472, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2488)
    #dbg_value(ptr %3, !2472, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2488)
    #dbg_value(ptr %4, !2472, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !2488)
    #dbg_value(i32 0, !2473, !DIExpression(), !2533)
  %5 = icmp sgt i32 %1, 0, !dbg !2534
  br i1 %5, label %6, label %75, !dbg !2536

6:                                                ; preds = %2
  %7 = zext nneg i32 %1 to i64, !dbg !2534
  br label %10, !dbg !2536

8:                                                ; preds = %55
    #dbg_value(ptr %58, !2477, !DIExpression(), !2537)
    #dbg_value(ptr undef, !2538, !DIExpression(), !2545)
    #dbg_value(ptr undef, !2544, !DIExpression(), !2545)
  %9 = icmp eq ptr %58, %59, !dbg !2547
  br i1 %9, label %72, label %63, !dbg !2548

10:                                               ; preds = %6, %55
  %11 = phi i64 [ 0, %6 ], [ %60, %55 ]
  %12 = phi ptr [ %3, %6 ], [ %58, %55 ]
  %13 = phi ptr [ %3, %6 ], [ %59, %55 ]
  %14 = phi ptr [ %4, %6 ], [ %56, %55 ]
    #dbg_value(i64 %11, !2473, !DIExpression(), !2533)
    #dbg_value(ptr %12, !2472, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2488)
    #dbg_value(ptr %13, !2472, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2488)
    #dbg_value(ptr %14, !2472, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !2488)
  %15 = getelementptr inbounds double, ptr %0, i64 %11, !dbg !2549
  %16 = load double, ptr %15, align 8, !dbg !2549, !tbaa !1841
  %17 = fmul double %16, 5.000000e-01, !dbg !2551
    #dbg_value(ptr undef, !2552, !DIExpression(), !2556)
    #dbg_value(ptr undef, !2555, !DIExpression(), !2556)
    #dbg_value(ptr undef, !2558, !DIExpression(), !2570)
    #dbg_value(ptr undef, !2569, !DIExpression(), !2570)
  %18 = icmp eq ptr %13, %14, !dbg !2572
  br i1 %18, label %23, label %19, !dbg !2574

19:                                               ; preds = %10
    #dbg_value(ptr undef, !2575, !DIExpression(), !2585)
    #dbg_value(ptr %13, !2583, !DIExpression(), !2585)
    #dbg_value(ptr undef, !2584, !DIExpression(), !2585)
    #dbg_value(ptr undef, !2588, !DIExpression(), !2596)
    #dbg_value(ptr %13, !2594, !DIExpression(), !2596)
    #dbg_value(ptr undef, !2595, !DIExpression(), !2596)
  store double %16, ptr %13, align 8, !dbg !2598, !tbaa !1841
  %20 = getelementptr inbounds i8, ptr %13, i64 8, !dbg !2598
  store double %17, ptr %20, align 8, !dbg !2598, !tbaa !1841
  %21 = getelementptr inbounds i8, ptr %13, i64 16, !dbg !2598
  %22 = trunc nuw nsw i64 %11 to i32, !dbg !2598
  store i32 %22, ptr %21, align 8, !dbg !2598, !tbaa !2599
    #dbg_value(ptr %13, !2472, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !2488)
  br label %55, !dbg !2601

23:                                               ; preds = %10
    #dbg_value(ptr %13, !2602, !DIExpression(), !2616)
    #dbg_value(ptr undef, !2608, !DIExpression(), !2616)
    #dbg_value(ptr undef, !2609, !DIExpression(), !2616)
    #dbg_value(ptr undef, !2618, !DIExpression(), !2624)
    #dbg_value(i64 1, !2621, !DIExpression(), !2624)
    #dbg_value(ptr @.str.1, !2622, !DIExpression(), !2624)
    #dbg_value(ptr undef, !2501, !DIExpression(), !2626)
  %24 = ptrtoint ptr %13 to i64, !dbg !2629
  %25 = ptrtoint ptr %12 to i64, !dbg !2629
  %26 = sub i64 %24, %25, !dbg !2629
  %27 = icmp eq i64 %26, 9223372036854775800, !dbg !2630
  br i1 %27, label %28, label %30, !dbg !2631

28:                                               ; preds = %23
  invoke void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str.1) #14
          to label %29 unwind label %100, !dbg !2632

29:                                               ; preds = %28
  unreachable, !dbg !2632

30:                                               ; preds = %23
  %31 = sdiv exact i64 %26, 24, !dbg !2629
    #dbg_value(ptr undef, !2501, !DIExpression(), !2633)
    #dbg_value(ptr undef, !2501, !DIExpression(), !2635)
  %32 = tail call i64 @llvm.umax.i64(i64 %31, i64 1), !dbg !2637
  %33 = add nsw i64 %32, %31, !dbg !2638
    #dbg_value(i64 %33, !2623, !DIExpression(), !2624)
    #dbg_value(ptr undef, !2501, !DIExpression(), !2639)
  %34 = icmp ult i64 %33, %31, !dbg !2641
  %35 = tail call i64 @llvm.umin.i64(i64 %33, i64 384307168202282325), !dbg !2642
  %36 = select i1 %34, i64 384307168202282325, i64 %35, !dbg !2642
    #dbg_value(i64 %36, !2610, !DIExpression(), !2616)
    #dbg_value(ptr %12, !2611, !DIExpression(), !2616)
    #dbg_value(ptr undef, !2612, !DIExpression(), !2616)
    #dbg_value(i64 %31, !2613, !DIExpression(), !2616)
    #dbg_value(ptr undef, !2508, !DIExpression(), !2643)
    #dbg_value(i64 %36, !2511, !DIExpression(), !2643)
  %37 = icmp eq i64 %36, 0, !dbg !2645
  br i1 %37, label %41, label %38, !dbg !2646

38:                                               ; preds = %30
    #dbg_value(ptr undef, !2517, !DIExpression(), !2647)
    #dbg_value(i64 %36, !2520, !DIExpression(), !2647)
    #dbg_value(ptr undef, !2523, !DIExpression(), !2649)
    #dbg_value(i64 %36, !2526, !DIExpression(), !2649)
    #dbg_value(ptr null, !2527, !DIExpression(), !2649)
  %39 = mul nuw nsw i64 %36, 24, !dbg !2651
  %40 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %39) #15
          to label %41 unwind label %98, !dbg !2652

41:                                               ; preds = %38, %30
  %42 = phi ptr [ null, %30 ], [ %40, %38 ], !dbg !2646
    #dbg_value(ptr %42, !2614, !DIExpression(), !2616)
    #dbg_value(ptr %42, !2615, !DIExpression(), !2616)
  %43 = getelementptr inbounds %struct.Particle, ptr %42, i64 %31, !dbg !2653
    #dbg_value(ptr undef, !2575, !DIExpression(), !2655)
    #dbg_value(ptr %43, !2583, !DIExpression(), !2655)
    #dbg_value(ptr undef, !2584, !DIExpression(), !2655)
    #dbg_value(ptr undef, !2588, !DIExpression(), !2657)
    #dbg_value(ptr %43, !2594, !DIExpression(), !2657)
    #dbg_value(ptr undef, !2595, !DIExpression(), !2657)
  store double %16, ptr %43, align 8, !dbg !2659, !tbaa !1841
  %44 = getelementptr inbounds i8, ptr %43, i64 8, !dbg !2659
  store double %17, ptr %44, align 8, !dbg !2659, !tbaa !1841
  %45 = getelementptr inbounds i8, ptr %43, i64 16, !dbg !2659
  %46 = trunc nuw nsw i64 %11 to i32, !dbg !2659
  store i32 %46, ptr %45, align 8, !dbg !2659, !tbaa !2599
    #dbg_value(ptr null, !2615, !DIExpression(), !2616)
    #dbg_value(ptr %12, !2660, !DIExpression(), !2666)
    #dbg_value(ptr undef, !2663, !DIExpression(), !2666)
    #dbg_value(ptr %42, !2664, !DIExpression(), !2666)
    #dbg_value(ptr undef, !2665, !DIExpression(), !2666)
    #dbg_value(ptr %12, !2670, !DIExpression(), !2682)
    #dbg_value(ptr undef, !2675, !DIExpression(), !2682)
    #dbg_value(ptr %42, !2676, !DIExpression(), !2682)
    #dbg_value(ptr undef, !2677, !DIExpression(), !2682)
    #dbg_value(ptr %12, !2684, !DIExpression(), !2699)
    #dbg_value(ptr undef, !2694, !DIExpression(), !2699)
    #dbg_value(ptr %42, !2695, !DIExpression(), !2699)
    #dbg_value(ptr undef, !2696, !DIExpression(), !2699)
    #dbg_value(i64 %26, !2697, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !2699)
  %47 = icmp sgt i64 %26, 0, !dbg !2701
  br i1 %47, label %48, label %49, !dbg !2703

48:                                               ; preds = %41
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %42, ptr align 8 %12, i64 %26, i1 false), !dbg !2704
  br label %49, !dbg !2706

49:                                               ; preds = %41, %48
    #dbg_value(i64 %26, !2697, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !2699)
  %50 = getelementptr inbounds i8, ptr %42, i64 %26, !dbg !2707
    #dbg_value(ptr undef, !2660, !DIExpression(), !2708)
    #dbg_value(ptr undef, !2663, !DIExpression(), !2708)
    #dbg_value(ptr %50, !2664, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value), !2708)
    #dbg_value(ptr undef, !2665, !DIExpression(), !2708)
    #dbg_value(ptr undef, !2670, !DIExpression(), !2710)
    #dbg_value(ptr undef, !2675, !DIExpression(), !2710)
    #dbg_value(ptr %50, !2676, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value), !2710)
    #dbg_value(ptr undef, !2677, !DIExpression(), !2710)
    #dbg_value(ptr undef, !2684, !DIExpression(), !2712)
    #dbg_value(ptr undef, !2694, !DIExpression(), !2712)
    #dbg_value(ptr %50, !2695, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value), !2712)
    #dbg_value(ptr undef, !2696, !DIExpression(), !2712)
    #dbg_value(i64 0, !2697, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !2712)
    #dbg_value(!DIArgList(ptr %50, i64 0), !2615, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_plus_uconst, 24, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !2616)
    #dbg_value(ptr undef, !2714, !DIExpression(), !2719)
    #dbg_value(ptr %12, !2717, !DIExpression(), !2719)
    #dbg_value(!DIArgList(ptr poison, i64 poison), !2718, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !2719)
  %51 = icmp eq ptr %12, null, !dbg !2721
  br i1 %51, label %53, label %52, !dbg !2723

52:                                               ; preds = %49
    #dbg_value(i64 %26, !2718, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !2719)
    #dbg_value(ptr undef, !2724, !DIExpression(), !2729)
    #dbg_value(ptr %12, !2727, !DIExpression(), !2729)
    #dbg_value(i64 %26, !2728, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !2729)
    #dbg_value(ptr undef, !2731, !DIExpression(), !2736)
    #dbg_value(ptr %12, !2734, !DIExpression(), !2736)
    #dbg_value(i64 %26, !2735, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !2736)
  tail call void @_ZdlPvm(ptr noundef nonnull %12, i64 noundef %26) #16, !dbg !2738
  br label %53, !dbg !2739

53:                                               ; preds = %52, %49
    #dbg_value(ptr %50, !2615, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value), !2616)
    #dbg_value(ptr %42, !2472, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2488)
    #dbg_value(ptr %50, !2472, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !2488)
  %54 = getelementptr inbounds %struct.Particle, ptr %42, i64 %36, !dbg !2740
    #dbg_value(ptr %54, !2472, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !2488)
  br label %55

55:                                               ; preds = %53, %19
  %56 = phi ptr [ %54, %53 ], [ %14, %19 ], !dbg !2488
  %57 = phi ptr [ %50, %53 ], [ %13, %19 ]
  %58 = phi ptr [ %42, %53 ], [ %12, %19 ], !dbg !2488
  %59 = getelementptr inbounds i8, ptr %57, i64 24, !dbg !2741
    #dbg_value(ptr %58, !2472, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2488)
    #dbg_value(ptr %59, !2472, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2488)
    #dbg_value(ptr %56, !2472, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !2488)
  %60 = add nuw nsw i64 %11, 1, !dbg !2742
    #dbg_value(ptr %58, !2472, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2488)
    #dbg_value(ptr %59, !2472, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2488)
    #dbg_value(ptr %56, !2472, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !2488)
    #dbg_value(i64 %60, !2473, !DIExpression(), !2533)
  %61 = icmp eq i64 %60, %7, !dbg !2534
  br i1 %61, label %8, label %10, !dbg !2536, !llvm.loop !2743

62:                                               ; preds = %63
    #dbg_value(ptr %58, !2484, !DIExpression(), !2745)
    #dbg_value(double 0.000000e+00, !2481, !DIExpression(), !2488)
    #dbg_value(ptr undef, !2538, !DIExpression(), !2746)
    #dbg_value(ptr undef, !2544, !DIExpression(), !2746)
  br i1 %9, label %72, label %84, !dbg !2748

63:                                               ; preds = %8, %63
  %64 = phi ptr [ %70, %63 ], [ %58, %8 ]
    #dbg_value(ptr %64, !2477, !DIExpression(), !2537)
    #dbg_value(ptr %64, !2479, !DIExpression(), !2749)
  %65 = getelementptr inbounds i8, ptr %64, i64 8, !dbg !2750
  %66 = load double, ptr %65, align 8, !dbg !2750, !tbaa !2752
  %67 = fmul double %66, 1.000000e-01, !dbg !2754
  %68 = load double, ptr %64, align 8, !dbg !2755, !tbaa !2756
  %69 = tail call double @llvm.fmuladd.f64(double %67, double %68, double %68), !dbg !2757
  store double %69, ptr %64, align 8, !dbg !2757, !tbaa !2756
    #dbg_value(ptr undef, !2758, !DIExpression(), !2762)
  %70 = getelementptr inbounds i8, ptr %64, i64 24, !dbg !2764
    #dbg_value(ptr %70, !2477, !DIExpression(), !2537)
    #dbg_value(ptr undef, !2538, !DIExpression(), !2545)
    #dbg_value(ptr undef, !2544, !DIExpression(), !2545)
  %71 = icmp eq ptr %64, %57, !dbg !2547
  br i1 %71, label %62, label %63, !dbg !2548, !llvm.loop !2765

72:                                               ; preds = %84, %8, %62
  %73 = phi double [ 0.000000e+00, %62 ], [ 0.000000e+00, %8 ], [ %95, %84 ], !dbg !2488
    #dbg_value(ptr undef, !2768, !DIExpression(), !2771)
    #dbg_value(ptr undef, !2773, !DIExpression(), !2776)
    #dbg_value(ptr undef, !2714, !DIExpression(), !2779)
    #dbg_value(ptr %58, !2717, !DIExpression(), !2779)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !2718, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !2779)
  %74 = icmp eq ptr %58, null, !dbg !2782
  br i1 %74, label %82, label %75, !dbg !2783

75:                                               ; preds = %2, %72
  %76 = phi double [ %73, %72 ], [ 0.000000e+00, %2 ]
  %77 = phi ptr [ %58, %72 ], [ %3, %2 ]
  %78 = phi ptr [ %56, %72 ], [ %4, %2 ]
    #dbg_value(!DIArgList(ptr %78, ptr %77), !2718, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !2779)
  %79 = ptrtoint ptr %78 to i64, !dbg !2784
    #dbg_value(!DIArgList(i64 %79, ptr %77), !2718, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !2779)
  %80 = ptrtoint ptr %77 to i64, !dbg !2784
    #dbg_value(!DIArgList(i64 %79, i64 %80), !2718, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !2779)
  %81 = sub i64 %79, %80, !dbg !2784
    #dbg_value(i64 %81, !2718, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !2779)
    #dbg_value(ptr undef, !2724, !DIExpression(), !2785)
    #dbg_value(ptr %77, !2727, !DIExpression(), !2785)
    #dbg_value(i64 %81, !2728, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !2785)
    #dbg_value(ptr undef, !2731, !DIExpression(), !2787)
    #dbg_value(ptr %77, !2734, !DIExpression(), !2787)
    #dbg_value(i64 %81, !2735, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !2787)
  tail call void @_ZdlPvm(ptr noundef nonnull %77, i64 noundef %81) #16, !dbg !2789
  br label %82, !dbg !2790

82:                                               ; preds = %72, %75
  %83 = phi double [ %73, %72 ], [ %76, %75 ]
  ret double %83, !dbg !2791

84:                                               ; preds = %62, %84
  %85 = phi double [ %95, %84 ], [ 0.000000e+00, %62 ]
  %86 = phi ptr [ %96, %84 ], [ %58, %62 ]
    #dbg_value(double %85, !2481, !DIExpression(), !2488)
    #dbg_value(ptr %86, !2484, !DIExpression(), !2745)
    #dbg_value(ptr %86, !2486, !DIExpression(), !2792)
  %87 = load double, ptr %86, align 8, !dbg !2793, !tbaa !2756
  %88 = fmul double %87, %87, !dbg !2795
  %89 = getelementptr inbounds i8, ptr %86, i64 16, !dbg !2796
  %90 = load i32, ptr %89, align 8, !dbg !2796, !tbaa !2797
  %91 = sitofp i32 %90 to double, !dbg !2798
  %92 = getelementptr inbounds i8, ptr %86, i64 8, !dbg !2799
  %93 = load double, ptr %92, align 8, !dbg !2799, !tbaa !2752
  %94 = tail call double @llvm.fmuladd.f64(double %88, double %91, double %93), !dbg !2800
  %95 = fadd double %85, %94, !dbg !2801
    #dbg_value(double %95, !2481, !DIExpression(), !2488)
    #dbg_value(ptr undef, !2758, !DIExpression(), !2802)
  %96 = getelementptr inbounds i8, ptr %86, i64 24, !dbg !2804
    #dbg_value(ptr %96, !2484, !DIExpression(), !2745)
    #dbg_value(ptr undef, !2538, !DIExpression(), !2746)
    #dbg_value(ptr undef, !2544, !DIExpression(), !2746)
  %97 = icmp eq ptr %86, %57, !dbg !2805
  br i1 %97, label %72, label %84, !dbg !2748, !llvm.loop !2806

98:                                               ; preds = %38
  %99 = landingpad { ptr, i32 }
          cleanup, !dbg !2809
  br label %102, !dbg !2809

100:                                              ; preds = %28
  %101 = landingpad { ptr, i32 }
          cleanup, !dbg !2809
  br label %102, !dbg !2809

102:                                              ; preds = %100, %98
  %103 = phi { ptr, i32 } [ %99, %98 ], [ %101, %100 ]
    #dbg_value(ptr %12, !2472, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2488)
    #dbg_value(ptr %13, !2472, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !2488)
    #dbg_value(ptr undef, !2768, !DIExpression(), !2810)
    #dbg_value(ptr undef, !2773, !DIExpression(), !2812)
    #dbg_value(ptr undef, !2714, !DIExpression(), !2814)
    #dbg_value(ptr %12, !2717, !DIExpression(), !2814)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !2718, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !2814)
  %104 = icmp eq ptr %12, null, !dbg !2816
  br i1 %104, label %106, label %105, !dbg !2817

105:                                              ; preds = %102
    #dbg_value(i64 %26, !2718, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !2814)
    #dbg_value(ptr undef, !2724, !DIExpression(), !2818)
    #dbg_value(ptr %12, !2727, !DIExpression(), !2818)
    #dbg_value(i64 %26, !2728, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !2818)
    #dbg_value(ptr undef, !2731, !DIExpression(), !2820)
    #dbg_value(ptr %12, !2734, !DIExpression(), !2820)
    #dbg_value(i64 %26, !2735, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !2820)
  tail call void @_ZdlPvm(ptr noundef nonnull %12, i64 noundef %26) #16, !dbg !2822
  br label %106, !dbg !2823

106:                                              ; preds = %102, %105
  resume { ptr, i32 } %103, !dbg !2791
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: noreturn
declare !dbg !2824 void @_ZSt20__throw_length_errorPKc(ptr noundef) local_unnamed_addr #4

; Function Attrs: noinline noreturn nounwind uwtable
define linkonce_odr hidden void @__clang_call_terminate(ptr noundef %0) local_unnamed_addr #5 comdat {
  %2 = tail call ptr @__cxa_begin_catch(ptr %0) #13
  tail call void @_ZSt9terminatev() #17
  unreachable
}

declare ptr @__cxa_begin_catch(ptr) local_unnamed_addr

declare void @_ZSt9terminatev() local_unnamed_addr

; Function Attrs: noreturn
declare !dbg !2828 void @_ZSt28__throw_bad_array_new_lengthv() local_unnamed_addr #4

; Function Attrs: nobuiltin allocsize(0)
declare noundef nonnull ptr @_Znwm(i64 noundef) local_unnamed_addr #6

; Function Attrs: nobuiltin nounwind
declare void @_ZdlPvm(ptr noundef, i64 noundef) local_unnamed_addr #7

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local noundef ptr @_ZSt18__do_uninit_fill_nIPSt6vectorIdSaIdEEmS2_ET_S4_T0_RKT1_(ptr noundef %0, i64 noundef %1, ptr noundef nonnull align 8 dereferenceable(24) %2) local_unnamed_addr #0 comdat personality ptr @__gxx_personality_v0 !dbg !2831 {
    #dbg_value(ptr %0, !2833, !DIExpression(), !2837)
    #dbg_value(i64 %1, !2834, !DIExpression(), !2837)
    #dbg_value(ptr %2, !2835, !DIExpression(), !2837)
    #dbg_value(ptr %0, !2836, !DIExpression(), !2837)
  %4 = icmp eq i64 %1, 0, !dbg !2838
  br i1 %4, label %50, label %5, !dbg !2842

5:                                                ; preds = %3
  %6 = getelementptr inbounds i8, ptr %2, i64 8
  %7 = load ptr, ptr %2, align 8, !dbg !2843, !tbaa !1800
  br label %8, !dbg !2842

8:                                                ; preds = %5, %36
  %9 = phi ptr [ %7, %5 ], [ %29, %36 ], !dbg !2843
  %10 = phi ptr [ %0, %5 ], [ %39, %36 ]
  %11 = phi i64 [ %1, %5 ], [ %38, %36 ]
    #dbg_value(ptr %10, !2836, !DIExpression(), !2837)
    #dbg_value(i64 %11, !2834, !DIExpression(), !2837)
    #dbg_value(ptr %10, !2850, !DIExpression(), !2854)
    #dbg_value(ptr %2, !2851, !DIExpression(), !2854)
    #dbg_value(ptr %10, !2069, !DIExpression(), !2855)
    #dbg_value(ptr %2, !2072, !DIExpression(), !2855)
    #dbg_value(ptr %2, !2075, !DIExpression(), !2856)
  %12 = load ptr, ptr %6, align 8, !dbg !2857, !tbaa !1852
  %13 = ptrtoint ptr %12 to i64, !dbg !2858
  %14 = ptrtoint ptr %9 to i64, !dbg !2858
  %15 = sub i64 %13, %14, !dbg !2858
  %16 = ashr exact i64 %15, 3, !dbg !2858
    #dbg_value(ptr %10, !1624, !DIExpression(), !2859)
    #dbg_value(i64 %16, !1627, !DIExpression(), !2859)
    #dbg_value(ptr undef, !1628, !DIExpression(), !2859)
    #dbg_value(ptr %10, !1632, !DIExpression(), !2861)
    #dbg_value(ptr undef, !1635, !DIExpression(), !2861)
    #dbg_value(ptr %10, !1639, !DIExpression(), !2863)
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %10, i8 0, i64 24, i1 false), !dbg !2865
    #dbg_value(ptr %10, !1645, !DIExpression(), !2866)
    #dbg_value(i64 %16, !1648, !DIExpression(), !2866)
    #dbg_value(ptr %10, !1652, !DIExpression(), !2868)
    #dbg_value(i64 %16, !1655, !DIExpression(), !2868)
  %17 = icmp eq ptr %12, %9, !dbg !2870
  br i1 %17, label %24, label %18, !dbg !2871

18:                                               ; preds = %8
    #dbg_value(ptr %10, !1783, !DIExpression(), !2872)
    #dbg_value(i64 %16, !1786, !DIExpression(), !2872)
    #dbg_value(ptr %10, !1789, !DIExpression(), !2874)
    #dbg_value(i64 %16, !1792, !DIExpression(), !2874)
    #dbg_value(ptr null, !1793, !DIExpression(), !2874)
  %19 = icmp ugt i64 %16, 1152921504606846975, !dbg !2876
  br i1 %19, label %20, label %22, !dbg !2877, !prof !2103

20:                                               ; preds = %18
  invoke void @_ZSt28__throw_bad_array_new_lengthv() #14
          to label %21 unwind label %43, !dbg !2878

21:                                               ; preds = %20
  unreachable, !dbg !2878

22:                                               ; preds = %18
  %23 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %15) #15
          to label %24 unwind label %41, !dbg !2879

24:                                               ; preds = %22, %8
  %25 = phi ptr [ null, %8 ], [ %23, %22 ], !dbg !2871
  store ptr %25, ptr %10, align 8, !dbg !2880, !tbaa !1800
  %26 = getelementptr inbounds i8, ptr %10, i64 8, !dbg !2881
  store ptr %25, ptr %26, align 8, !dbg !2882, !tbaa !1852
  %27 = getelementptr inbounds double, ptr %25, i64 %16, !dbg !2883
  %28 = getelementptr inbounds i8, ptr %10, i64 16, !dbg !2884
  store ptr %27, ptr %28, align 8, !dbg !2885, !tbaa !1808
    #dbg_value(ptr %2, !2114, !DIExpression(), !2886)
    #dbg_value(ptr undef, !2120, !DIExpression(), !2888)
    #dbg_value(ptr %2, !2123, !DIExpression(), !2888)
  %29 = load ptr, ptr %2, align 8, !dbg !2890, !tbaa !2128
    #dbg_value(ptr %2, !2129, !DIExpression(), !2891)
    #dbg_value(ptr undef, !2120, !DIExpression(), !2893)
    #dbg_value(ptr %6, !2123, !DIExpression(), !2893)
  %30 = load ptr, ptr %6, align 8, !dbg !2895, !tbaa !2128
    #dbg_value(ptr %29, !2137, !DIExpression(), !2896)
    #dbg_value(ptr %30, !2142, !DIExpression(), !2896)
    #dbg_value(ptr %25, !2143, !DIExpression(), !2896)
    #dbg_value(ptr %10, !2144, !DIExpression(), !2896)
    #dbg_value(ptr %29, !2149, !DIExpression(), !2898)
    #dbg_value(ptr %30, !2154, !DIExpression(), !2898)
    #dbg_value(ptr %25, !2155, !DIExpression(), !2898)
    #dbg_value(i8 1, !2156, !DIExpression(), !2898)
    #dbg_value(i8 1, !2157, !DIExpression(), !2898)
    #dbg_value(ptr %29, !2161, !DIExpression(), !2900)
    #dbg_value(ptr %30, !2168, !DIExpression(), !2900)
    #dbg_value(ptr %25, !2169, !DIExpression(), !2900)
    #dbg_value(ptr %29, !2172, !DIExpression(), !2902)
    #dbg_value(ptr %30, !2175, !DIExpression(), !2902)
    #dbg_value(ptr %25, !2176, !DIExpression(), !2902)
    #dbg_value(ptr %29, !2181, !DIExpression(), !2904)
    #dbg_value(ptr %30, !2184, !DIExpression(), !2904)
    #dbg_value(ptr %25, !2185, !DIExpression(), !2904)
    #dbg_value(ptr %29, !2190, !DIExpression(), !2906)
    #dbg_value(ptr %30, !2195, !DIExpression(), !2906)
    #dbg_value(ptr %25, !2196, !DIExpression(), !2906)
    #dbg_value(ptr %29, !2201, !DIExpression(), !2908)
    #dbg_value(ptr %30, !2204, !DIExpression(), !2908)
    #dbg_value(ptr %25, !2205, !DIExpression(), !2908)
    #dbg_value(ptr %29, !2208, !DIExpression(), !2910)
    #dbg_value(ptr %30, !2216, !DIExpression(), !2910)
    #dbg_value(ptr %25, !2217, !DIExpression(), !2910)
  %31 = ptrtoint ptr %30 to i64, !dbg !2912
  %32 = ptrtoint ptr %29 to i64, !dbg !2912
  %33 = sub i64 %31, %32, !dbg !2912
    #dbg_value(i64 %33, !2218, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2910)
  %34 = icmp eq ptr %30, %29, !dbg !2913
  br i1 %34, label %36, label %35, !dbg !2914

35:                                               ; preds = %24
  tail call void @llvm.memmove.p0.p0.i64(ptr align 8 %25, ptr align 8 %29, i64 %33, i1 false), !dbg !2915
  br label %36, !dbg !2915

36:                                               ; preds = %35, %24
    #dbg_value(i64 %33, !2218, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2910)
  %37 = getelementptr inbounds i8, ptr %25, i64 %33, !dbg !2916
  store ptr %37, ptr %26, align 8, !dbg !2917, !tbaa !1852
  %38 = add i64 %11, -1, !dbg !2918
    #dbg_value(i64 %38, !2834, !DIExpression(), !2837)
  %39 = getelementptr inbounds i8, ptr %10, i64 24, !dbg !2919
    #dbg_value(ptr %39, !2836, !DIExpression(), !2837)
  %40 = icmp eq i64 %38, 0, !dbg !2838
  br i1 %40, label %50, label %8, !dbg !2842, !llvm.loop !2920

41:                                               ; preds = %22
  %42 = landingpad { ptr, i32 }
          catch ptr null, !dbg !2922
  br label %45, !dbg !2922

43:                                               ; preds = %20
  %44 = landingpad { ptr, i32 }
          catch ptr null, !dbg !2922
  br label %45, !dbg !2922

45:                                               ; preds = %43, %41
  %46 = phi { ptr, i32 } [ %42, %41 ], [ %44, %43 ]
  %47 = extractvalue { ptr, i32 } %46, 0, !dbg !2922
  %48 = tail call ptr @__cxa_begin_catch(ptr %47) #13, !dbg !2923
  invoke void @_ZSt8_DestroyIPSt6vectorIdSaIdEEEvT_S4_(ptr noundef %0, ptr noundef nonnull %10)
          to label %49 unwind label %52, !dbg !2924

49:                                               ; preds = %45
  invoke void @__cxa_rethrow() #14
          to label %58 unwind label %52, !dbg !2926

50:                                               ; preds = %36, %3
  %51 = phi ptr [ %0, %3 ], [ %39, %36 ], !dbg !2837
  ret ptr %51, !dbg !2927

52:                                               ; preds = %49, %45
  %53 = landingpad { ptr, i32 }
          cleanup, !dbg !2928
  invoke void @__cxa_end_catch()
          to label %54 unwind label %55, !dbg !2929

54:                                               ; preds = %52
  resume { ptr, i32 } %53, !dbg !2930

55:                                               ; preds = %52
  %56 = landingpad { ptr, i32 }
          catch ptr null, !dbg !2929
  %57 = extractvalue { ptr, i32 } %56, 0, !dbg !2929
  tail call void @__clang_call_terminate(ptr %57) #17, !dbg !2929
  unreachable, !dbg !2929

58:                                               ; preds = %49
  unreachable
}

; Function Attrs: inlinehint mustprogress uwtable
define linkonce_odr dso_local void @_ZSt8_DestroyIPSt6vectorIdSaIdEEEvT_S4_(ptr noundef %0, ptr noundef %1) local_unnamed_addr #8 comdat personality ptr @__gxx_personality_v0 !dbg !2306 {
    #dbg_value(ptr %0, !2305, !DIExpression(), !2931)
    #dbg_value(ptr %1, !2311, !DIExpression(), !2931)
    #dbg_value(ptr %0, !2315, !DIExpression(), !2932)
    #dbg_value(ptr %1, !2322, !DIExpression(), !2932)
  %3 = icmp eq ptr %0, %1, !dbg !2934
  br i1 %3, label %17, label %4, !dbg !2935

4:                                                ; preds = %2, %14
  %5 = phi ptr [ %15, %14 ], [ %0, %2 ]
    #dbg_value(ptr %5, !2315, !DIExpression(), !2932)
    #dbg_value(ptr %5, !2327, !DIExpression(), !2936)
    #dbg_value(ptr %5, !1961, !DIExpression(), !2938)
    #dbg_value(ptr %5, !1966, !DIExpression(), !2940)
  %6 = load ptr, ptr %5, align 8, !dbg !2942, !tbaa !1800
    #dbg_value(ptr %5, !1974, !DIExpression(), !2943)
    #dbg_value(ptr %6, !1977, !DIExpression(), !2943)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !1978, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2943)
  %7 = icmp eq ptr %6, null, !dbg !2945
  br i1 %7, label %14, label %8, !dbg !2946

8:                                                ; preds = %4
  %9 = getelementptr inbounds i8, ptr %5, i64 16, !dbg !2947
  %10 = load ptr, ptr %9, align 8, !dbg !2947, !tbaa !1808
    #dbg_value(!DIArgList(ptr %10, ptr %6), !1978, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2943)
  %11 = ptrtoint ptr %10 to i64, !dbg !2948
    #dbg_value(!DIArgList(i64 %11, ptr %6), !1978, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2943)
  %12 = ptrtoint ptr %6 to i64, !dbg !2948
    #dbg_value(!DIArgList(i64 %11, i64 %12), !1978, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2943)
  %13 = sub i64 %11, %12, !dbg !2948
    #dbg_value(i64 %13, !1978, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2943)
    #dbg_value(ptr %5, !1986, !DIExpression(), !2949)
    #dbg_value(ptr %6, !1989, !DIExpression(), !2949)
    #dbg_value(i64 %13, !1990, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2949)
    #dbg_value(ptr %5, !1993, !DIExpression(), !2951)
    #dbg_value(ptr %6, !1996, !DIExpression(), !2951)
    #dbg_value(i64 %13, !1997, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2951)
  tail call void @_ZdlPvm(ptr noundef nonnull %6, i64 noundef %13) #16, !dbg !2953
  br label %14, !dbg !2954

14:                                               ; preds = %8, %4
  %15 = getelementptr inbounds i8, ptr %5, i64 24, !dbg !2955
    #dbg_value(ptr %15, !2315, !DIExpression(), !2932)
  %16 = icmp eq ptr %15, %1, !dbg !2934
  br i1 %16, label %17, label %4, !dbg !2935, !llvm.loop !2956

17:                                               ; preds = %14, %2
  ret void, !dbg !2958
}

declare void @__cxa_rethrow() local_unnamed_addr

declare void @__cxa_end_catch() local_unnamed_addr

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr nocapture writeonly, ptr nocapture readonly, i64, i1 immarg) #9

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local void @_ZNSt6vectorIS_IdSaIdEESaIS1_EE17_M_realloc_insertIJRKS1_EEEvN9__gnu_cxx17__normal_iteratorIPS1_S3_EEDpOT_(ptr noundef nonnull align 8 dereferenceable(24) %0, ptr %1, ptr noundef nonnull align 8 dereferenceable(24) %2) local_unnamed_addr #0 comdat align 2 personality ptr @__gxx_personality_v0 !dbg !2959 {
    #dbg_value(ptr %1, !2966, !DIExpression(), !2974)
    #dbg_value(ptr %0, !2965, !DIExpression(), !2974)
    #dbg_value(ptr %2, !2967, !DIExpression(), !2974)
    #dbg_value(ptr %0, !2975, !DIExpression(), !2982)
    #dbg_value(i64 1, !2978, !DIExpression(), !2982)
    #dbg_value(ptr @.str.1, !2979, !DIExpression(), !2982)
    #dbg_value(ptr %0, !2984, !DIExpression(), !2987)
  %4 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !2990
  %5 = load ptr, ptr %4, align 8, !dbg !2990, !tbaa !1959
  %6 = load ptr, ptr %0, align 8, !dbg !2991, !tbaa !2128
  %7 = ptrtoint ptr %5 to i64, !dbg !2992
  %8 = ptrtoint ptr %6 to i64, !dbg !2992
  %9 = sub i64 %7, %8, !dbg !2992
  %10 = icmp eq i64 %9, 9223372036854775800, !dbg !2993
  br i1 %10, label %11, label %12, !dbg !2994

11:                                               ; preds = %3
  tail call void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str.1) #14, !dbg !2995
  unreachable, !dbg !2995

12:                                               ; preds = %3
  %13 = sdiv exact i64 %9, 24, !dbg !2992
    #dbg_value(ptr %0, !2984, !DIExpression(), !2996)
    #dbg_value(ptr %0, !2984, !DIExpression(), !2998)
  %14 = tail call i64 @llvm.umax.i64(i64 %13, i64 1), !dbg !3000
  %15 = add nsw i64 %14, %13, !dbg !3001
    #dbg_value(i64 %15, !2980, !DIExpression(), !2982)
    #dbg_value(ptr %0, !2984, !DIExpression(), !3002)
  %16 = icmp ult i64 %15, %13, !dbg !3004
  %17 = tail call i64 @llvm.umin.i64(i64 %15, i64 384307168202282325), !dbg !3005
  %18 = select i1 %16, i64 384307168202282325, i64 %17, !dbg !3005
    #dbg_value(i64 %18, !2968, !DIExpression(), !2974)
    #dbg_value(ptr %6, !2969, !DIExpression(), !2974)
    #dbg_value(ptr %5, !2970, !DIExpression(), !2974)
    #dbg_value(ptr undef, !3006, !DIExpression(), !3012)
    #dbg_value(ptr undef, !3011, !DIExpression(), !3012)
  %19 = ptrtoint ptr %1 to i64, !dbg !3014
  %20 = sub i64 %19, %8, !dbg !3014
  %21 = sdiv exact i64 %20, 24, !dbg !3014
    #dbg_value(i64 %21, !2971, !DIExpression(), !2974)
    #dbg_value(ptr %0, !1776, !DIExpression(), !3015)
    #dbg_value(i64 %18, !1779, !DIExpression(), !3015)
  %22 = icmp eq i64 %18, 0, !dbg !3017
  br i1 %22, label %26, label %23, !dbg !3018

23:                                               ; preds = %12
    #dbg_value(ptr %0, !1853, !DIExpression(), !3019)
    #dbg_value(i64 %18, !1856, !DIExpression(), !3019)
    #dbg_value(ptr %0, !1859, !DIExpression(), !3021)
    #dbg_value(i64 %18, !1862, !DIExpression(), !3021)
    #dbg_value(ptr null, !1863, !DIExpression(), !3021)
  %24 = mul nuw nsw i64 %18, 24, !dbg !3023
  %25 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %24) #15, !dbg !3024
  br label %26, !dbg !3018

26:                                               ; preds = %12, %23
  %27 = phi ptr [ %25, %23 ], [ null, %12 ], !dbg !3018
    #dbg_value(ptr %27, !2972, !DIExpression(), !2974)
    #dbg_value(ptr %27, !2973, !DIExpression(), !2974)
  %28 = getelementptr inbounds %"class.std::vector.0", ptr %27, i64 %21, !dbg !3025
    #dbg_value(ptr %0, !2043, !DIExpression(), !3027)
    #dbg_value(ptr %28, !2054, !DIExpression(), !3027)
    #dbg_value(ptr %2, !2055, !DIExpression(), !3027)
    #dbg_value(ptr %0, !2059, !DIExpression(), !3029)
    #dbg_value(ptr %28, !2065, !DIExpression(), !3029)
    #dbg_value(ptr %2, !2066, !DIExpression(), !3029)
    #dbg_value(ptr %28, !2069, !DIExpression(), !3031)
    #dbg_value(ptr %2, !2072, !DIExpression(), !3031)
    #dbg_value(ptr %2, !2075, !DIExpression(), !3033)
  %29 = getelementptr inbounds i8, ptr %2, i64 8, !dbg !3035
  %30 = load ptr, ptr %29, align 8, !dbg !3035, !tbaa !2128
  %31 = load ptr, ptr %2, align 8, !dbg !3036, !tbaa !2128
  %32 = ptrtoint ptr %30 to i64, !dbg !3037
  %33 = ptrtoint ptr %31 to i64, !dbg !3037
  %34 = sub i64 %32, %33, !dbg !3037
    #dbg_value(ptr %28, !1624, !DIExpression(), !3038)
    #dbg_value(i64 %34, !1627, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3038)
    #dbg_value(ptr undef, !1628, !DIExpression(), !3038)
    #dbg_value(ptr %28, !1632, !DIExpression(), !3040)
    #dbg_value(ptr undef, !1635, !DIExpression(), !3040)
    #dbg_value(ptr %28, !1639, !DIExpression(), !3042)
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %28, i8 0, i64 24, i1 false), !dbg !3044
    #dbg_value(ptr %28, !1645, !DIExpression(), !3045)
    #dbg_value(i64 %34, !1648, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3045)
    #dbg_value(ptr %28, !1652, !DIExpression(), !3047)
    #dbg_value(i64 %34, !1655, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3047)
  %35 = icmp eq ptr %30, %31, !dbg !3049
  br i1 %35, label %36, label %40, !dbg !3050

36:                                               ; preds = %26
  %37 = getelementptr inbounds i8, ptr %28, i64 8, !dbg !3051
  %38 = getelementptr inbounds i8, ptr null, i64 %34, !dbg !3052
  %39 = getelementptr inbounds i8, ptr %28, i64 16, !dbg !3053
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %28, i8 0, i64 16, i1 false), !dbg !3054
  store ptr %38, ptr %39, align 8, !dbg !3055, !tbaa !1808
    #dbg_value(ptr %31, !2137, !DIExpression(), !3056)
    #dbg_value(ptr %30, !2142, !DIExpression(), !3056)
    #dbg_value(ptr null, !2143, !DIExpression(), !3056)
    #dbg_value(ptr %28, !2144, !DIExpression(), !3056)
    #dbg_value(ptr %31, !2149, !DIExpression(), !3058)
    #dbg_value(ptr %30, !2154, !DIExpression(), !3058)
    #dbg_value(ptr null, !2155, !DIExpression(), !3058)
    #dbg_value(i8 1, !2156, !DIExpression(), !3058)
    #dbg_value(i8 1, !2157, !DIExpression(), !3058)
    #dbg_value(ptr %31, !2161, !DIExpression(), !3060)
    #dbg_value(ptr %30, !2168, !DIExpression(), !3060)
    #dbg_value(ptr null, !2169, !DIExpression(), !3060)
    #dbg_value(ptr %31, !2172, !DIExpression(), !3062)
    #dbg_value(ptr %30, !2175, !DIExpression(), !3062)
    #dbg_value(ptr null, !2176, !DIExpression(), !3062)
    #dbg_value(ptr %31, !2181, !DIExpression(), !3064)
    #dbg_value(ptr %30, !2184, !DIExpression(), !3064)
    #dbg_value(ptr null, !2185, !DIExpression(), !3064)
    #dbg_value(ptr %31, !2190, !DIExpression(), !3066)
    #dbg_value(ptr %30, !2195, !DIExpression(), !3066)
    #dbg_value(ptr null, !2196, !DIExpression(), !3066)
    #dbg_value(ptr %31, !2201, !DIExpression(), !3068)
    #dbg_value(ptr %30, !2204, !DIExpression(), !3068)
    #dbg_value(ptr null, !2205, !DIExpression(), !3068)
    #dbg_value(ptr %31, !2208, !DIExpression(), !3070)
    #dbg_value(ptr %30, !2216, !DIExpression(), !3070)
    #dbg_value(ptr null, !2217, !DIExpression(), !3070)
    #dbg_value(i64 %34, !2218, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3070)
  br label %50, !dbg !3072

40:                                               ; preds = %26
    #dbg_value(i64 %34, !1627, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3038)
    #dbg_value(i64 %34, !1648, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3045)
    #dbg_value(i64 %34, !1655, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3047)
    #dbg_value(ptr %28, !1783, !DIExpression(), !3073)
    #dbg_value(i64 %34, !1786, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3073)
    #dbg_value(ptr %28, !1789, !DIExpression(), !3075)
    #dbg_value(i64 %34, !1792, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3075)
    #dbg_value(ptr null, !1793, !DIExpression(), !3075)
  %41 = icmp ugt i64 %34, 9223372036854775800, !dbg !3077
  br i1 %41, label %42, label %44, !dbg !3078, !prof !2103

42:                                               ; preds = %40
  invoke void @_ZSt28__throw_bad_array_new_lengthv() #14
          to label %43 unwind label %91, !dbg !3079

43:                                               ; preds = %42
  unreachable, !dbg !3079

44:                                               ; preds = %40
  %45 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %34) #15
          to label %46 unwind label %91, !dbg !3080

46:                                               ; preds = %44
  store ptr %45, ptr %28, align 8, !dbg !3081, !tbaa !1800
  %47 = getelementptr inbounds i8, ptr %28, i64 8, !dbg !3051
  store ptr %45, ptr %47, align 8, !dbg !3054, !tbaa !1852
  %48 = getelementptr inbounds i8, ptr %45, i64 %34, !dbg !3052
  %49 = getelementptr inbounds i8, ptr %28, i64 16, !dbg !3053
  store ptr %48, ptr %49, align 8, !dbg !3055, !tbaa !1808
    #dbg_value(ptr %31, !2137, !DIExpression(), !3056)
    #dbg_value(ptr %30, !2142, !DIExpression(), !3056)
    #dbg_value(ptr %45, !2143, !DIExpression(), !3056)
    #dbg_value(ptr %28, !2144, !DIExpression(), !3056)
    #dbg_value(ptr %31, !2149, !DIExpression(), !3058)
    #dbg_value(ptr %30, !2154, !DIExpression(), !3058)
    #dbg_value(ptr %45, !2155, !DIExpression(), !3058)
    #dbg_value(i8 1, !2156, !DIExpression(), !3058)
    #dbg_value(i8 1, !2157, !DIExpression(), !3058)
    #dbg_value(ptr %31, !2161, !DIExpression(), !3060)
    #dbg_value(ptr %30, !2168, !DIExpression(), !3060)
    #dbg_value(ptr %45, !2169, !DIExpression(), !3060)
    #dbg_value(ptr %31, !2172, !DIExpression(), !3062)
    #dbg_value(ptr %30, !2175, !DIExpression(), !3062)
    #dbg_value(ptr %45, !2176, !DIExpression(), !3062)
    #dbg_value(ptr %31, !2181, !DIExpression(), !3064)
    #dbg_value(ptr %30, !2184, !DIExpression(), !3064)
    #dbg_value(ptr %45, !2185, !DIExpression(), !3064)
    #dbg_value(ptr %31, !2190, !DIExpression(), !3066)
    #dbg_value(ptr %30, !2195, !DIExpression(), !3066)
    #dbg_value(ptr %45, !2196, !DIExpression(), !3066)
    #dbg_value(ptr %31, !2201, !DIExpression(), !3068)
    #dbg_value(ptr %30, !2204, !DIExpression(), !3068)
    #dbg_value(ptr %45, !2205, !DIExpression(), !3068)
    #dbg_value(ptr %31, !2208, !DIExpression(), !3070)
    #dbg_value(ptr %30, !2216, !DIExpression(), !3070)
    #dbg_value(ptr %45, !2217, !DIExpression(), !3070)
    #dbg_value(i64 %34, !2218, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3070)
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %45, ptr align 8 %31, i64 %34, i1 false), !dbg !3082
  br label %50, !dbg !3082

50:                                               ; preds = %46, %36
  %51 = phi ptr [ %37, %36 ], [ %47, %46 ]
  %52 = phi ptr [ null, %36 ], [ %45, %46 ]
    #dbg_value(i64 %34, !2218, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3070)
  %53 = getelementptr inbounds i8, ptr %52, i64 %34, !dbg !3083
  store ptr %53, ptr %51, align 8, !dbg !3084, !tbaa !1852
    #dbg_value(ptr null, !2973, !DIExpression(), !2974)
    #dbg_value(ptr %6, !3085, !DIExpression(), !3091)
    #dbg_value(ptr %1, !3088, !DIExpression(), !3091)
    #dbg_value(ptr %27, !3089, !DIExpression(), !3091)
    #dbg_value(ptr %0, !3090, !DIExpression(), !3091)
    #dbg_value(ptr %6, !3095, !DIExpression(), !3106)
    #dbg_value(ptr %1, !3100, !DIExpression(), !3106)
    #dbg_value(ptr %27, !3101, !DIExpression(), !3106)
    #dbg_value(ptr %0, !3102, !DIExpression(), !3106)
    #dbg_value(ptr %6, !3108, !DIExpression(), !3115)
    #dbg_value(ptr %1, !3111, !DIExpression(), !3115)
    #dbg_value(ptr %27, !3112, !DIExpression(), !3115)
    #dbg_value(ptr %0, !3113, !DIExpression(), !3115)
    #dbg_value(ptr %27, !3114, !DIExpression(), !3115)
  %54 = icmp eq ptr %6, %1, !dbg !3117
  br i1 %54, label %65, label %55, !dbg !3120

55:                                               ; preds = %50, %55
  %56 = phi ptr [ %63, %55 ], [ %27, %50 ]
  %57 = phi ptr [ %62, %55 ], [ %6, %50 ]
    #dbg_value(ptr %56, !3114, !DIExpression(), !3115)
    #dbg_value(ptr %57, !3108, !DIExpression(), !3115)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !3121), !dbg !3124
  tail call void @llvm.experimental.noalias.scope.decl(metadata !3125), !dbg !3124
    #dbg_value(ptr %56, !3127, !DIExpression(), !3136)
    #dbg_value(ptr %57, !3133, !DIExpression(), !3136)
    #dbg_value(ptr %0, !3134, !DIExpression(), !3136)
    #dbg_value(ptr %0, !3138, !DIExpression(), !3150)
    #dbg_value(ptr %56, !3148, !DIExpression(), !3150)
    #dbg_value(ptr %57, !3149, !DIExpression(), !3150)
    #dbg_value(ptr %0, !3152, !DIExpression(), !3160)
    #dbg_value(ptr %56, !3158, !DIExpression(), !3160)
    #dbg_value(ptr %57, !3159, !DIExpression(), !3160)
    #dbg_value(ptr %56, !3162, !DIExpression(), !3166)
    #dbg_value(ptr %57, !3165, !DIExpression(), !3166)
    #dbg_value(ptr %56, !3168, !DIExpression(), !3172)
    #dbg_value(ptr %57, !3171, !DIExpression(), !3172)
    #dbg_value(ptr %56, !3174, !DIExpression(), !3178)
    #dbg_value(ptr %57, !3177, !DIExpression(), !3178)
    #dbg_value(ptr %56, !3180, !DIExpression(), !3184)
    #dbg_value(ptr %57, !3183, !DIExpression(), !3184)
  %58 = load <2 x ptr>, ptr %57, align 8, !dbg !3186, !tbaa !2128, !alias.scope !3125, !noalias !3121
  store <2 x ptr> %58, ptr %56, align 8, !dbg !3187, !tbaa !2128, !alias.scope !3121, !noalias !3125
  %59 = getelementptr inbounds i8, ptr %56, i64 16, !dbg !3188
  %60 = getelementptr inbounds i8, ptr %57, i64 16, !dbg !3189
  %61 = load ptr, ptr %60, align 8, !dbg !3189, !tbaa !1808, !alias.scope !3125, !noalias !3121
  store ptr %61, ptr %59, align 8, !dbg !3188, !tbaa !1808, !alias.scope !3121, !noalias !3125
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %57, i8 0, i64 24, i1 false), !dbg !3190, !alias.scope !3125, !noalias !3121
  %62 = getelementptr inbounds i8, ptr %57, i64 24, !dbg !3192
    #dbg_value(ptr %62, !3108, !DIExpression(), !3115)
  %63 = getelementptr inbounds i8, ptr %56, i64 24, !dbg !3193
    #dbg_value(ptr %63, !3114, !DIExpression(), !3115)
  %64 = icmp eq ptr %62, %1, !dbg !3117
  br i1 %64, label %65, label %55, !dbg !3120, !llvm.loop !3194

65:                                               ; preds = %55, %50
  %66 = phi ptr [ %27, %50 ], [ %63, %55 ], !dbg !3115
    #dbg_value(ptr %66, !2973, !DIExpression(), !2974)
  %67 = getelementptr inbounds i8, ptr %66, i64 24, !dbg !3196
    #dbg_value(ptr %67, !2973, !DIExpression(), !2974)
    #dbg_value(ptr %1, !3085, !DIExpression(), !3197)
    #dbg_value(ptr %5, !3088, !DIExpression(), !3197)
    #dbg_value(ptr %67, !3089, !DIExpression(), !3197)
    #dbg_value(ptr %0, !3090, !DIExpression(), !3197)
    #dbg_value(ptr %1, !3095, !DIExpression(), !3199)
    #dbg_value(ptr %5, !3100, !DIExpression(), !3199)
    #dbg_value(ptr %67, !3101, !DIExpression(), !3199)
    #dbg_value(ptr %0, !3102, !DIExpression(), !3199)
    #dbg_value(ptr %1, !3108, !DIExpression(), !3201)
    #dbg_value(ptr %5, !3111, !DIExpression(), !3201)
    #dbg_value(ptr %67, !3112, !DIExpression(), !3201)
    #dbg_value(ptr %0, !3113, !DIExpression(), !3201)
    #dbg_value(ptr %67, !3114, !DIExpression(), !3201)
  %68 = icmp eq ptr %5, %1, !dbg !3203
  br i1 %68, label %79, label %69, !dbg !3204

69:                                               ; preds = %65, %69
  %70 = phi ptr [ %77, %69 ], [ %67, %65 ]
  %71 = phi ptr [ %76, %69 ], [ %1, %65 ]
    #dbg_value(ptr %70, !3114, !DIExpression(), !3201)
    #dbg_value(ptr %71, !3108, !DIExpression(), !3201)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !3205), !dbg !3208
  tail call void @llvm.experimental.noalias.scope.decl(metadata !3209), !dbg !3208
    #dbg_value(ptr %70, !3127, !DIExpression(), !3211)
    #dbg_value(ptr %71, !3133, !DIExpression(), !3211)
    #dbg_value(ptr %0, !3134, !DIExpression(), !3211)
    #dbg_value(ptr %0, !3138, !DIExpression(), !3213)
    #dbg_value(ptr %70, !3148, !DIExpression(), !3213)
    #dbg_value(ptr %71, !3149, !DIExpression(), !3213)
    #dbg_value(ptr %0, !3152, !DIExpression(), !3215)
    #dbg_value(ptr %70, !3158, !DIExpression(), !3215)
    #dbg_value(ptr %71, !3159, !DIExpression(), !3215)
    #dbg_value(ptr %70, !3162, !DIExpression(), !3217)
    #dbg_value(ptr %71, !3165, !DIExpression(), !3217)
    #dbg_value(ptr %70, !3168, !DIExpression(), !3219)
    #dbg_value(ptr %71, !3171, !DIExpression(), !3219)
    #dbg_value(ptr %70, !3174, !DIExpression(), !3221)
    #dbg_value(ptr %71, !3177, !DIExpression(), !3221)
    #dbg_value(ptr %70, !3180, !DIExpression(), !3223)
    #dbg_value(ptr %71, !3183, !DIExpression(), !3223)
  %72 = load <2 x ptr>, ptr %71, align 8, !dbg !3225, !tbaa !2128, !alias.scope !3209, !noalias !3205
  store <2 x ptr> %72, ptr %70, align 8, !dbg !3226, !tbaa !2128, !alias.scope !3205, !noalias !3209
  %73 = getelementptr inbounds i8, ptr %70, i64 16, !dbg !3227
  %74 = getelementptr inbounds i8, ptr %71, i64 16, !dbg !3228
  %75 = load ptr, ptr %74, align 8, !dbg !3228, !tbaa !1808, !alias.scope !3209, !noalias !3205
  store ptr %75, ptr %73, align 8, !dbg !3227, !tbaa !1808, !alias.scope !3205, !noalias !3209
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %71, i8 0, i64 24, i1 false), !dbg !3229, !alias.scope !3209, !noalias !3205
  %76 = getelementptr inbounds i8, ptr %71, i64 24, !dbg !3230
    #dbg_value(ptr %76, !3108, !DIExpression(), !3201)
  %77 = getelementptr inbounds i8, ptr %70, i64 24, !dbg !3231
    #dbg_value(ptr %77, !3114, !DIExpression(), !3201)
  %78 = icmp eq ptr %76, %5, !dbg !3203
  br i1 %78, label %79, label %69, !dbg !3204, !llvm.loop !3232

79:                                               ; preds = %69, %65
  %80 = phi ptr [ %67, %65 ], [ %77, %69 ], !dbg !3201
    #dbg_value(ptr %80, !2973, !DIExpression(), !2974)
  %81 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !3234
    #dbg_value(ptr %0, !1930, !DIExpression(), !3235)
    #dbg_value(ptr %6, !1933, !DIExpression(), !3235)
    #dbg_value(!DIArgList(ptr poison, i64 poison), !1934, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !3235)
  %82 = icmp eq ptr %6, null, !dbg !3237
  br i1 %82, label %87, label %83, !dbg !3238

83:                                               ; preds = %79
  %84 = load ptr, ptr %81, align 8, !dbg !3234, !tbaa !1878
    #dbg_value(!DIArgList(ptr %84, i64 %8), !1934, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !3235)
  %85 = ptrtoint ptr %84 to i64, !dbg !3239
    #dbg_value(!DIArgList(i64 %85, i64 %8), !1934, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !3235)
  %86 = sub i64 %85, %8, !dbg !3239
    #dbg_value(i64 %86, !1934, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !3235)
    #dbg_value(ptr %0, !1942, !DIExpression(), !3240)
    #dbg_value(ptr %6, !1945, !DIExpression(), !3240)
    #dbg_value(i64 %86, !1946, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !3240)
    #dbg_value(ptr %0, !1949, !DIExpression(), !3242)
    #dbg_value(ptr %6, !1952, !DIExpression(), !3242)
    #dbg_value(i64 %86, !1953, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !3242)
  tail call void @_ZdlPvm(ptr noundef nonnull %6, i64 noundef %86) #16, !dbg !3244
  br label %87, !dbg !3245

87:                                               ; preds = %79, %83
  store ptr %27, ptr %0, align 8, !dbg !3246, !tbaa !1870
  store ptr %80, ptr %4, align 8, !dbg !3247, !tbaa !1959
  %88 = getelementptr inbounds %"class.std::vector.0", ptr %27, i64 %18, !dbg !3248
  store ptr %88, ptr %81, align 8, !dbg !3249, !tbaa !1878
  ret void, !dbg !3250

89:                                               ; preds = %91
  %90 = landingpad { ptr, i32 }
          cleanup, !dbg !3251
  invoke void @__cxa_end_catch()
          to label %96 unwind label %97, !dbg !3254

91:                                               ; preds = %42, %44
  %92 = landingpad { ptr, i32 }
          catch ptr null, !dbg !3255
  %93 = extractvalue { ptr, i32 } %92, 0, !dbg !3255
  %94 = tail call ptr @__cxa_begin_catch(ptr %93) #13, !dbg !3256
    #dbg_value(ptr %0, !1930, !DIExpression(), !3257)
    #dbg_value(ptr %27, !1933, !DIExpression(), !3257)
    #dbg_value(i64 %18, !1934, !DIExpression(), !3257)
    #dbg_value(ptr %0, !1942, !DIExpression(), !3259)
    #dbg_value(ptr %27, !1945, !DIExpression(), !3259)
    #dbg_value(i64 %18, !1946, !DIExpression(), !3259)
    #dbg_value(ptr %0, !1949, !DIExpression(), !3261)
    #dbg_value(ptr %27, !1952, !DIExpression(), !3261)
    #dbg_value(i64 %18, !1953, !DIExpression(), !3261)
  %95 = mul nuw nsw i64 %18, 24, !dbg !3263
  tail call void @_ZdlPvm(ptr noundef nonnull %27, i64 noundef %95) #16, !dbg !3264
  invoke void @__cxa_rethrow() #14
          to label %100 unwind label %89, !dbg !3265

96:                                               ; preds = %89
  resume { ptr, i32 } %90, !dbg !3250

97:                                               ; preds = %89
  %98 = landingpad { ptr, i32 }
          catch ptr null, !dbg !3254
  %99 = extractvalue { ptr, i32 } %98, 0, !dbg !3254
  tail call void @__clang_call_terminate(ptr %99) #17, !dbg !3254
  unreachable, !dbg !3254

100:                                              ; preds = %91
  unreachable
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #10

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #11

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #11

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #12

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #11

attributes #0 = { mustprogress uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { noreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { noinline noreturn nounwind uwtable "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nobuiltin allocsize(0) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nobuiltin nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { inlinehint mustprogress uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #10 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #11 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #12 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #13 = { nounwind }
attributes #14 = { noreturn }
attributes #15 = { builtin allocsize(0) }
attributes #16 = { builtin nounwind }
attributes #17 = { noreturn nounwind }

!llvm.dbg.cu = !{!14}
!llvm.module.flags = !{!1565, !1566, !1567, !1568, !1569, !1570, !1571}
!llvm.ident = !{!1572}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 1906, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_vector.h", directory: "", checksumkind: CSK_MD5, checksum: "8db44c3d22440641ac1ba040d9370a58")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 392, elements: !6)
!4 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !5)
!5 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!6 = !{!7}
!7 = !DISubrange(count: 49)
!8 = !DIGlobalVariableExpression(var: !9, expr: !DIExpression())
!9 = distinct !DIGlobalVariable(scope: null, file: !10, line: 449, type: !11, isLocal: true, isDefinition: true)
!10 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/vector.tcc", directory: "", checksumkind: CSK_MD5, checksum: "702d153ab458d0b16d6f5b626a017649")
!11 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 208, elements: !12)
!12 = !{!13}
!13 = !DISubrange(count: 26)
!14 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !15, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !16, globals: !1554, imports: !1560, splitDebugInlining: false, nameTableKind: None)
!15 = !DIFile(filename: "cpp/nested_vectors.cpp", directory: ".", checksumkind: CSK_MD5, checksum: "5f79a93eafa44c50d2a6fefcfee24eb0")
!16 = !{!17, !85, !88, !43, !569, !591, !1057, !305, !859, !371, !1058, !1064, !1410, !860, !372, !1119, !1122, !1125, !1142, !1146, !1230, !47, !53, !18, !22, !25, !151, !594, !598, !570, !573, !576, !680}
!17 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Tp_alloc_type", scope: !18, file: !2, line: 444, baseType: !28)
!18 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "vector<double, std::allocator<double> >", scope: !19, file: !2, line: 423, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !20, templateParams: !567, identifier: "_ZTSSt6vectorIdSaIdEE")
!19 = !DINamespace(name: "std", scope: null)
!20 = !{!21, !245, !264, !280, !281, !286, !289, !292, !296, !302, !306, !312, !317, !321, !331, !334, !337, !340, !345, !346, !350, !353, !356, !359, !362, !368, !431, !432, !433, !438, !443, !444, !445, !446, !447, !448, !449, !452, !453, !456, !457, !458, !459, !462, !463, !471, !478, !481, !482, !483, !486, !489, !490, !491, !494, !497, !500, !504, !505, !508, !511, !514, !517, !520, !523, !526, !527, !528, !529, !530, !533, !534, !537, !538, !539, !544, !547, !552, !555, !558, !561, !564}
!21 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !18, baseType: !22, flags: DIFlagProtected, extraData: i32 0)
!22 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Vector_base<double, std::allocator<double> >", scope: !19, file: !2, line: 85, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !23, templateParams: !244, identifier: "_ZTSSt12_Vector_baseIdSaIdEE")
!23 = !{!24, !195, !200, !205, !209, !212, !217, !220, !223, !227, !230, !233, !236, !237, !240, !243}
!24 = !DIDerivedType(tag: DW_TAG_member, name: "_M_impl", scope: !22, file: !2, line: 371, baseType: !25, size: 192)
!25 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Vector_impl", scope: !22, file: !2, line: 133, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !26, identifier: "_ZTSNSt12_Vector_baseIdSaIdEE12_Vector_implE")
!26 = !{!27, !150, !175, !179, !184, !188, !192}
!27 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !25, baseType: !28, extraData: i32 0)
!28 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Tp_alloc_type", scope: !22, file: !2, line: 88, baseType: !29)
!29 = !DIDerivedType(tag: DW_TAG_typedef, name: "other", scope: !31, file: !30, line: 120, baseType: !149)
!30 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/ext/alloc_traits.h", directory: "")
!31 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "rebind<double>", scope: !32, file: !30, line: 119, size: 8, flags: DIFlagTypePassByValue, elements: !148, templateParams: !97, identifier: "_ZTSN9__gnu_cxx14__alloc_traitsISaIdEdE6rebindIdEE")
!32 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__alloc_traits<std::allocator<double>, double>", scope: !33, file: !30, line: 48, size: 8, flags: DIFlagTypePassByValue, elements: !34, templateParams: !146, identifier: "_ZTSN9__gnu_cxx14__alloc_traitsISaIdEdEE")
!33 = !DINamespace(name: "__gnu_cxx", scope: null)
!34 = !{!35, !132, !135, !138, !142, !143, !144, !145}
!35 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !32, baseType: !36, extraData: i32 0)
!36 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "allocator_traits<std::allocator<double> >", scope: !19, file: !37, line: 411, size: 8, flags: DIFlagTypePassByValue, elements: !38, templateParams: !130, identifier: "_ZTSSt16allocator_traitsISaIdEE")
!37 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/alloc_traits.h", directory: "", checksumkind: CSK_MD5, checksum: "fd441eaab0a8965f7012f98a3edcbb86")
!38 = !{!39, !114, !118, !121, !127}
!39 = !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaIdEE8allocateERS0_m", scope: !36, file: !37, line: 463, type: !40, scopeLine: 463, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!40 = !DISubroutineType(types: !41)
!41 = !{!42, !45, !113}
!42 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !36, file: !37, line: 420, baseType: !43)
!43 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !44, size: 64)
!44 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!45 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !46, size: 64)
!46 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !36, file: !37, line: 414, baseType: !47)
!47 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "allocator<double>", scope: !19, file: !48, line: 124, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !49, templateParams: !97, identifier: "_ZTSSaIdE")
!48 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/allocator.h", directory: "", checksumkind: CSK_MD5, checksum: "6fa856a93062ce2b39cf0c9a3a6a3468")
!49 = !{!50, !99, !103, !108, !112}
!50 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !47, baseType: !51, flags: DIFlagPublic, extraData: i32 0)
!51 = !DIDerivedType(tag: DW_TAG_typedef, name: "__allocator_base<double>", scope: !19, file: !52, line: 47, baseType: !53)
!52 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/x86_64-linux-gnu/c++/12/bits/c++allocator.h", directory: "", checksumkind: CSK_MD5, checksum: "3c43333b0e1372330d7f702387d162e2")
!53 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__new_allocator<double>", scope: !19, file: !54, line: 56, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !55, templateParams: !97, identifier: "_ZTSSt15__new_allocatorIdE")
!54 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/new_allocator.h", directory: "", checksumkind: CSK_MD5, checksum: "6b069d101319ece6de3732b658fb1d77")
!55 = !{!56, !60, !65, !66, !73, !81, !90, !93, !96}
!56 = !DISubprogram(name: "__new_allocator", scope: !53, file: !54, line: 80, type: !57, scopeLine: 80, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!57 = !DISubroutineType(types: !58)
!58 = !{null, !59}
!59 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !53, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!60 = !DISubprogram(name: "__new_allocator", scope: !53, file: !54, line: 83, type: !61, scopeLine: 83, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!61 = !DISubroutineType(types: !62)
!62 = !{null, !59, !63}
!63 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !64, size: 64)
!64 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !53)
!65 = !DISubprogram(name: "~__new_allocator", scope: !53, file: !54, line: 90, type: !57, scopeLine: 90, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!66 = !DISubprogram(name: "address", linkageName: "_ZNKSt15__new_allocatorIdE7addressERd", scope: !53, file: !54, line: 93, type: !67, scopeLine: 93, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!67 = !DISubroutineType(types: !68)
!68 = !{!69, !70, !71}
!69 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !53, file: !54, line: 63, baseType: !43, flags: DIFlagPublic)
!70 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !64, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!71 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !53, file: !54, line: 65, baseType: !72, flags: DIFlagPublic)
!72 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !44, size: 64)
!73 = !DISubprogram(name: "address", linkageName: "_ZNKSt15__new_allocatorIdE7addressERKd", scope: !53, file: !54, line: 97, type: !74, scopeLine: 97, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!74 = !DISubroutineType(types: !75)
!75 = !{!76, !70, !79}
!76 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_pointer", scope: !53, file: !54, line: 64, baseType: !77, flags: DIFlagPublic)
!77 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !78, size: 64)
!78 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !44)
!79 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !53, file: !54, line: 66, baseType: !80, flags: DIFlagPublic)
!80 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !78, size: 64)
!81 = !DISubprogram(name: "allocate", linkageName: "_ZNSt15__new_allocatorIdE8allocateEmPKv", scope: !53, file: !54, line: 112, type: !82, scopeLine: 112, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!82 = !DISubroutineType(types: !83)
!83 = !{!43, !59, !84, !88}
!84 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", file: !54, line: 60, baseType: !85, flags: DIFlagPublic)
!85 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", scope: !19, file: !86, line: 298, baseType: !87)
!86 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/x86_64-linux-gnu/c++/12/bits/c++config.h", directory: "", checksumkind: CSK_MD5, checksum: "abdf1e7c43540a32b508ae209704da66")
!87 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!88 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !89, size: 64)
!89 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!90 = !DISubprogram(name: "deallocate", linkageName: "_ZNSt15__new_allocatorIdE10deallocateEPdm", scope: !53, file: !54, line: 142, type: !91, scopeLine: 142, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!91 = !DISubroutineType(types: !92)
!92 = !{null, !59, !43, !84}
!93 = !DISubprogram(name: "max_size", linkageName: "_ZNKSt15__new_allocatorIdE8max_sizeEv", scope: !53, file: !54, line: 167, type: !94, scopeLine: 167, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!94 = !DISubroutineType(types: !95)
!95 = !{!84, !70}
!96 = !DISubprogram(name: "_M_max_size", linkageName: "_ZNKSt15__new_allocatorIdE11_M_max_sizeEv", scope: !53, file: !54, line: 210, type: !94, scopeLine: 210, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!97 = !{!98}
!98 = !DITemplateTypeParameter(name: "_Tp", type: !44)
!99 = !DISubprogram(name: "allocator", scope: !47, file: !48, line: 156, type: !100, scopeLine: 156, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!100 = !DISubroutineType(types: !101)
!101 = !{null, !102}
!102 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !47, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!103 = !DISubprogram(name: "allocator", scope: !47, file: !48, line: 159, type: !104, scopeLine: 159, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!104 = !DISubroutineType(types: !105)
!105 = !{null, !102, !106}
!106 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !107, size: 64)
!107 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !47)
!108 = !DISubprogram(name: "operator=", linkageName: "_ZNSaIdEaSERKS_", scope: !47, file: !48, line: 164, type: !109, scopeLine: 164, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!109 = !DISubroutineType(types: !110)
!110 = !{!111, !102, !106}
!111 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !47, size: 64)
!112 = !DISubprogram(name: "~allocator", scope: !47, file: !48, line: 174, type: !100, scopeLine: 174, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!113 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", file: !37, line: 435, baseType: !85)
!114 = !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaIdEE8allocateERS0_mPKv", scope: !36, file: !37, line: 477, type: !115, scopeLine: 477, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!115 = !DISubroutineType(types: !116)
!116 = !{!42, !45, !113, !117}
!117 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_void_pointer", file: !37, line: 429, baseType: !88)
!118 = !DISubprogram(name: "deallocate", linkageName: "_ZNSt16allocator_traitsISaIdEE10deallocateERS0_Pdm", scope: !36, file: !37, line: 495, type: !119, scopeLine: 495, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!119 = !DISubroutineType(types: !120)
!120 = !{null, !45, !42, !113}
!121 = !DISubprogram(name: "max_size", linkageName: "_ZNSt16allocator_traitsISaIdEE8max_sizeERKS0_", scope: !36, file: !37, line: 547, type: !122, scopeLine: 547, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!122 = !DISubroutineType(types: !123)
!123 = !{!124, !125}
!124 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", scope: !36, file: !37, line: 435, baseType: !85)
!125 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !126, size: 64)
!126 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !46)
!127 = !DISubprogram(name: "select_on_container_copy_construction", linkageName: "_ZNSt16allocator_traitsISaIdEE37select_on_container_copy_constructionERKS0_", scope: !36, file: !37, line: 562, type: !128, scopeLine: 562, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!128 = !DISubroutineType(types: !129)
!129 = !{!46, !125}
!130 = !{!131}
!131 = !DITemplateTypeParameter(name: "_Alloc", type: !47)
!132 = !DISubprogram(name: "_S_select_on_copy", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaIdEdE17_S_select_on_copyERKS1_", scope: !32, file: !30, line: 97, type: !133, scopeLine: 97, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!133 = !DISubroutineType(types: !134)
!134 = !{!47, !106}
!135 = !DISubprogram(name: "_S_on_swap", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaIdEdE10_S_on_swapERS1_S3_", scope: !32, file: !30, line: 100, type: !136, scopeLine: 100, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!136 = !DISubroutineType(types: !137)
!137 = !{null, !111, !111}
!138 = !DISubprogram(name: "_S_propagate_on_copy_assign", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaIdEdE27_S_propagate_on_copy_assignEv", scope: !32, file: !30, line: 103, type: !139, scopeLine: 103, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!139 = !DISubroutineType(types: !140)
!140 = !{!141}
!141 = !DIBasicType(name: "bool", size: 8, encoding: DW_ATE_boolean)
!142 = !DISubprogram(name: "_S_propagate_on_move_assign", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaIdEdE27_S_propagate_on_move_assignEv", scope: !32, file: !30, line: 106, type: !139, scopeLine: 106, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!143 = !DISubprogram(name: "_S_propagate_on_swap", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaIdEdE20_S_propagate_on_swapEv", scope: !32, file: !30, line: 109, type: !139, scopeLine: 109, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!144 = !DISubprogram(name: "_S_always_equal", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaIdEdE15_S_always_equalEv", scope: !32, file: !30, line: 112, type: !139, scopeLine: 112, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!145 = !DISubprogram(name: "_S_nothrow_move", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaIdEdE15_S_nothrow_moveEv", scope: !32, file: !30, line: 115, type: !139, scopeLine: 115, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!146 = !{!131, !147}
!147 = !DITemplateTypeParameter(type: !44, defaulted: true)
!148 = !{}
!149 = !DIDerivedType(tag: DW_TAG_typedef, name: "template rebind_alloc<double>", scope: !36, file: !37, line: 450, baseType: !47)
!150 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !25, baseType: !151, extraData: i32 0)
!151 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Vector_impl_data", scope: !22, file: !2, line: 92, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !152, identifier: "_ZTSNSt12_Vector_baseIdSaIdEE17_Vector_impl_dataE")
!152 = !{!153, !156, !157, !158, !162, !166, !171}
!153 = !DIDerivedType(tag: DW_TAG_member, name: "_M_start", scope: !151, file: !2, line: 94, baseType: !154, size: 64)
!154 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !22, file: !2, line: 90, baseType: !155)
!155 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !32, file: !30, line: 57, baseType: !42)
!156 = !DIDerivedType(tag: DW_TAG_member, name: "_M_finish", scope: !151, file: !2, line: 95, baseType: !154, size: 64, offset: 64)
!157 = !DIDerivedType(tag: DW_TAG_member, name: "_M_end_of_storage", scope: !151, file: !2, line: 96, baseType: !154, size: 64, offset: 128)
!158 = !DISubprogram(name: "_Vector_impl_data", scope: !151, file: !2, line: 99, type: !159, scopeLine: 99, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!159 = !DISubroutineType(types: !160)
!160 = !{null, !161}
!161 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !151, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!162 = !DISubprogram(name: "_Vector_impl_data", scope: !151, file: !2, line: 105, type: !163, scopeLine: 105, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!163 = !DISubroutineType(types: !164)
!164 = !{null, !161, !165}
!165 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !151, size: 64)
!166 = !DISubprogram(name: "_M_copy_data", linkageName: "_ZNSt12_Vector_baseIdSaIdEE17_Vector_impl_data12_M_copy_dataERKS2_", scope: !151, file: !2, line: 113, type: !167, scopeLine: 113, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!167 = !DISubroutineType(types: !168)
!168 = !{null, !161, !169}
!169 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !170, size: 64)
!170 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !151)
!171 = !DISubprogram(name: "_M_swap_data", linkageName: "_ZNSt12_Vector_baseIdSaIdEE17_Vector_impl_data12_M_swap_dataERS2_", scope: !151, file: !2, line: 122, type: !172, scopeLine: 122, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!172 = !DISubroutineType(types: !173)
!173 = !{null, !161, !174}
!174 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !151, size: 64)
!175 = !DISubprogram(name: "_Vector_impl", scope: !25, file: !2, line: 137, type: !176, scopeLine: 137, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!176 = !DISubroutineType(types: !177)
!177 = !{null, !178}
!178 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!179 = !DISubprogram(name: "_Vector_impl", scope: !25, file: !2, line: 143, type: !180, scopeLine: 143, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!180 = !DISubroutineType(types: !181)
!181 = !{null, !178, !182}
!182 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !183, size: 64)
!183 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !28)
!184 = !DISubprogram(name: "_Vector_impl", scope: !25, file: !2, line: 151, type: !185, scopeLine: 151, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!185 = !DISubroutineType(types: !186)
!186 = !{null, !178, !187}
!187 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !25, size: 64)
!188 = !DISubprogram(name: "_Vector_impl", scope: !25, file: !2, line: 156, type: !189, scopeLine: 156, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!189 = !DISubroutineType(types: !190)
!190 = !{null, !178, !191}
!191 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !28, size: 64)
!192 = !DISubprogram(name: "_Vector_impl", scope: !25, file: !2, line: 161, type: !193, scopeLine: 161, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!193 = !DISubroutineType(types: !194)
!194 = !{null, !178, !191, !187}
!195 = !DISubprogram(name: "_M_get_Tp_allocator", linkageName: "_ZNSt12_Vector_baseIdSaIdEE19_M_get_Tp_allocatorEv", scope: !22, file: !2, line: 298, type: !196, scopeLine: 298, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!196 = !DISubroutineType(types: !197)
!197 = !{!198, !199}
!198 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !28, size: 64)
!199 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !22, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!200 = !DISubprogram(name: "_M_get_Tp_allocator", linkageName: "_ZNKSt12_Vector_baseIdSaIdEE19_M_get_Tp_allocatorEv", scope: !22, file: !2, line: 303, type: !201, scopeLine: 303, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!201 = !DISubroutineType(types: !202)
!202 = !{!182, !203}
!203 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !204, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!204 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !22)
!205 = !DISubprogram(name: "get_allocator", linkageName: "_ZNKSt12_Vector_baseIdSaIdEE13get_allocatorEv", scope: !22, file: !2, line: 308, type: !206, scopeLine: 308, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!206 = !DISubroutineType(types: !207)
!207 = !{!208, !203}
!208 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !22, file: !2, line: 294, baseType: !47)
!209 = !DISubprogram(name: "_Vector_base", scope: !22, file: !2, line: 312, type: !210, scopeLine: 312, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!210 = !DISubroutineType(types: !211)
!211 = !{null, !199}
!212 = !DISubprogram(name: "_Vector_base", scope: !22, file: !2, line: 318, type: !213, scopeLine: 318, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!213 = !DISubroutineType(types: !214)
!214 = !{null, !199, !215}
!215 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !216, size: 64)
!216 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !208)
!217 = !DISubprogram(name: "_Vector_base", scope: !22, file: !2, line: 324, type: !218, scopeLine: 324, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!218 = !DISubroutineType(types: !219)
!219 = !{null, !199, !85}
!220 = !DISubprogram(name: "_Vector_base", scope: !22, file: !2, line: 330, type: !221, scopeLine: 330, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!221 = !DISubroutineType(types: !222)
!222 = !{null, !199, !85, !215}
!223 = !DISubprogram(name: "_Vector_base", scope: !22, file: !2, line: 335, type: !224, scopeLine: 335, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!224 = !DISubroutineType(types: !225)
!225 = !{null, !199, !226}
!226 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !22, size: 64)
!227 = !DISubprogram(name: "_Vector_base", scope: !22, file: !2, line: 340, type: !228, scopeLine: 340, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!228 = !DISubroutineType(types: !229)
!229 = !{null, !199, !191}
!230 = !DISubprogram(name: "_Vector_base", scope: !22, file: !2, line: 344, type: !231, scopeLine: 344, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!231 = !DISubroutineType(types: !232)
!232 = !{null, !199, !226, !215}
!233 = !DISubprogram(name: "_Vector_base", scope: !22, file: !2, line: 358, type: !234, scopeLine: 358, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!234 = !DISubroutineType(types: !235)
!235 = !{null, !199, !215, !226}
!236 = !DISubprogram(name: "~_Vector_base", scope: !22, file: !2, line: 364, type: !210, scopeLine: 364, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!237 = !DISubprogram(name: "_M_allocate", linkageName: "_ZNSt12_Vector_baseIdSaIdEE11_M_allocateEm", scope: !22, file: !2, line: 375, type: !238, scopeLine: 375, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!238 = !DISubroutineType(types: !239)
!239 = !{!154, !199, !85}
!240 = !DISubprogram(name: "_M_deallocate", linkageName: "_ZNSt12_Vector_baseIdSaIdEE13_M_deallocateEPdm", scope: !22, file: !2, line: 383, type: !241, scopeLine: 383, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!241 = !DISubroutineType(types: !242)
!242 = !{null, !199, !154, !85}
!243 = !DISubprogram(name: "_M_create_storage", linkageName: "_ZNSt12_Vector_baseIdSaIdEE17_M_create_storageEm", scope: !22, file: !2, line: 393, type: !218, scopeLine: 393, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!244 = !{!98, !131}
!245 = !DISubprogram(name: "_S_nothrow_relocate", linkageName: "_ZNSt6vectorIdSaIdEE19_S_nothrow_relocateESt17integral_constantIbLb1EE", scope: !18, file: !2, line: 465, type: !246, scopeLine: 465, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!246 = !DISubroutineType(types: !247)
!247 = !{!141, !248}
!248 = !DIDerivedType(tag: DW_TAG_typedef, name: "true_type", scope: !19, file: !249, line: 82, baseType: !250)
!249 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/type_traits", directory: "")
!250 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "integral_constant<bool, true>", scope: !19, file: !249, line: 62, size: 8, flags: DIFlagTypePassByValue, elements: !251, templateParams: !261, identifier: "_ZTSSt17integral_constantIbLb1EE")
!251 = !{!252, !254, !260}
!252 = !DIDerivedType(tag: DW_TAG_variable, name: "value", scope: !250, file: !249, line: 64, baseType: !253, flags: DIFlagStaticMember, extraData: i1 true)
!253 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !141)
!254 = !DISubprogram(name: "operator bool", linkageName: "_ZNKSt17integral_constantIbLb1EEcvbEv", scope: !250, file: !249, line: 67, type: !255, scopeLine: 67, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!255 = !DISubroutineType(types: !256)
!256 = !{!257, !258}
!257 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !250, file: !249, line: 65, baseType: !141)
!258 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !259, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!259 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !250)
!260 = !DISubprogram(name: "operator()", linkageName: "_ZNKSt17integral_constantIbLb1EEclEv", scope: !250, file: !249, line: 72, type: !255, scopeLine: 72, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!261 = !{!262, !263}
!262 = !DITemplateTypeParameter(name: "_Tp", type: !141)
!263 = !DITemplateValueParameter(name: "__v", type: !141, value: i1 true)
!264 = !DISubprogram(name: "_S_nothrow_relocate", linkageName: "_ZNSt6vectorIdSaIdEE19_S_nothrow_relocateESt17integral_constantIbLb0EE", scope: !18, file: !2, line: 474, type: !265, scopeLine: 474, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!265 = !DISubroutineType(types: !266)
!266 = !{!141, !267}
!267 = !DIDerivedType(tag: DW_TAG_typedef, name: "false_type", scope: !19, file: !249, line: 85, baseType: !268)
!268 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "integral_constant<bool, false>", scope: !19, file: !249, line: 62, size: 8, flags: DIFlagTypePassByValue, elements: !269, templateParams: !278, identifier: "_ZTSSt17integral_constantIbLb0EE")
!269 = !{!270, !271, !277}
!270 = !DIDerivedType(tag: DW_TAG_variable, name: "value", scope: !268, file: !249, line: 64, baseType: !253, flags: DIFlagStaticMember, extraData: i1 false)
!271 = !DISubprogram(name: "operator bool", linkageName: "_ZNKSt17integral_constantIbLb0EEcvbEv", scope: !268, file: !249, line: 67, type: !272, scopeLine: 67, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!272 = !DISubroutineType(types: !273)
!273 = !{!274, !275}
!274 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !268, file: !249, line: 65, baseType: !141)
!275 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !276, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!276 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !268)
!277 = !DISubprogram(name: "operator()", linkageName: "_ZNKSt17integral_constantIbLb0EEclEv", scope: !268, file: !249, line: 72, type: !272, scopeLine: 72, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!278 = !{!262, !279}
!279 = !DITemplateValueParameter(name: "__v", type: !141, value: i1 false)
!280 = !DISubprogram(name: "_S_use_relocate", linkageName: "_ZNSt6vectorIdSaIdEE15_S_use_relocateEv", scope: !18, file: !2, line: 478, type: !139, scopeLine: 478, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!281 = !DISubprogram(name: "_S_do_relocate", linkageName: "_ZNSt6vectorIdSaIdEE14_S_do_relocateEPdS2_S2_RS0_St17integral_constantIbLb1EE", scope: !18, file: !2, line: 487, type: !282, scopeLine: 487, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!282 = !DISubroutineType(types: !283)
!283 = !{!284, !284, !284, !284, !285, !248}
!284 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !18, file: !2, line: 449, baseType: !154, flags: DIFlagPublic)
!285 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !17, size: 64)
!286 = !DISubprogram(name: "_S_do_relocate", linkageName: "_ZNSt6vectorIdSaIdEE14_S_do_relocateEPdS2_S2_RS0_St17integral_constantIbLb0EE", scope: !18, file: !2, line: 494, type: !287, scopeLine: 494, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!287 = !DISubroutineType(types: !288)
!288 = !{!284, !284, !284, !284, !285, !267}
!289 = !DISubprogram(name: "_S_relocate", linkageName: "_ZNSt6vectorIdSaIdEE11_S_relocateEPdS2_S2_RS0_", scope: !18, file: !2, line: 499, type: !290, scopeLine: 499, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!290 = !DISubroutineType(types: !291)
!291 = !{!284, !284, !284, !284, !285}
!292 = !DISubprogram(name: "vector", scope: !18, file: !2, line: 526, type: !293, scopeLine: 526, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!293 = !DISubroutineType(types: !294)
!294 = !{null, !295}
!295 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !18, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!296 = !DISubprogram(name: "vector", scope: !18, file: !2, line: 537, type: !297, scopeLine: 537, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!297 = !DISubroutineType(types: !298)
!298 = !{null, !295, !299}
!299 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !300, size: 64)
!300 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !301)
!301 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !18, file: !2, line: 460, baseType: !47, flags: DIFlagPublic)
!302 = !DISubprogram(name: "vector", scope: !18, file: !2, line: 551, type: !303, scopeLine: 551, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!303 = !DISubroutineType(types: !304)
!304 = !{null, !295, !305, !299}
!305 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", file: !2, line: 458, baseType: !85, flags: DIFlagPublic)
!306 = !DISubprogram(name: "vector", scope: !18, file: !2, line: 564, type: !307, scopeLine: 564, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!307 = !DISubroutineType(types: !308)
!308 = !{null, !295, !305, !309, !299}
!309 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !310, size: 64)
!310 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !311)
!311 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !18, file: !2, line: 448, baseType: !44, flags: DIFlagPublic)
!312 = !DISubprogram(name: "vector", scope: !18, file: !2, line: 596, type: !313, scopeLine: 596, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!313 = !DISubroutineType(types: !314)
!314 = !{null, !295, !315}
!315 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !316, size: 64)
!316 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !18)
!317 = !DISubprogram(name: "vector", scope: !18, file: !2, line: 615, type: !318, scopeLine: 615, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!318 = !DISubroutineType(types: !319)
!319 = !{null, !295, !320}
!320 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !18, size: 64)
!321 = !DISubprogram(name: "vector", scope: !18, file: !2, line: 619, type: !322, scopeLine: 619, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!322 = !DISubroutineType(types: !323)
!323 = !{null, !295, !315, !324}
!324 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !325, size: 64)
!325 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !326)
!326 = !DIDerivedType(tag: DW_TAG_typedef, name: "__type_identity_t<allocator_type>", scope: !19, file: !249, line: 128, baseType: !327)
!327 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !328, file: !249, line: 125, baseType: !47)
!328 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__type_identity<std::allocator<double> >", scope: !19, file: !249, line: 124, size: 8, flags: DIFlagTypePassByValue, elements: !148, templateParams: !329, identifier: "_ZTSSt15__type_identityISaIdEE")
!329 = !{!330}
!330 = !DITemplateTypeParameter(name: "_Type", type: !47)
!331 = !DISubprogram(name: "vector", scope: !18, file: !2, line: 630, type: !332, scopeLine: 630, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!332 = !DISubroutineType(types: !333)
!333 = !{null, !295, !320, !299, !248}
!334 = !DISubprogram(name: "vector", scope: !18, file: !2, line: 635, type: !335, scopeLine: 635, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!335 = !DISubroutineType(types: !336)
!336 = !{null, !295, !320, !299, !267}
!337 = !DISubprogram(name: "vector", scope: !18, file: !2, line: 654, type: !338, scopeLine: 654, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!338 = !DISubroutineType(types: !339)
!339 = !{null, !295, !320, !324}
!340 = !DISubprogram(name: "vector", scope: !18, file: !2, line: 673, type: !341, scopeLine: 673, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!341 = !DISubroutineType(types: !342)
!342 = !{null, !295, !343, !299}
!343 = !DICompositeType(tag: DW_TAG_class_type, name: "initializer_list<double>", scope: !19, file: !344, line: 47, size: 128, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16initializer_listIdE")
!344 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/initializer_list", directory: "")
!345 = !DISubprogram(name: "~vector", scope: !18, file: !2, line: 728, type: !293, scopeLine: 728, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!346 = !DISubprogram(name: "operator=", linkageName: "_ZNSt6vectorIdSaIdEEaSERKS1_", scope: !18, file: !2, line: 746, type: !347, scopeLine: 746, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!347 = !DISubroutineType(types: !348)
!348 = !{!349, !295, !315}
!349 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !18, size: 64)
!350 = !DISubprogram(name: "operator=", linkageName: "_ZNSt6vectorIdSaIdEEaSEOS1_", scope: !18, file: !2, line: 761, type: !351, scopeLine: 761, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!351 = !DISubroutineType(types: !352)
!352 = !{!349, !295, !320}
!353 = !DISubprogram(name: "operator=", linkageName: "_ZNSt6vectorIdSaIdEEaSESt16initializer_listIdE", scope: !18, file: !2, line: 783, type: !354, scopeLine: 783, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!354 = !DISubroutineType(types: !355)
!355 = !{!349, !295, !343}
!356 = !DISubprogram(name: "assign", linkageName: "_ZNSt6vectorIdSaIdEE6assignEmRKd", scope: !18, file: !2, line: 803, type: !357, scopeLine: 803, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!357 = !DISubroutineType(types: !358)
!358 = !{null, !295, !305, !309}
!359 = !DISubprogram(name: "assign", linkageName: "_ZNSt6vectorIdSaIdEE6assignESt16initializer_listIdE", scope: !18, file: !2, line: 850, type: !360, scopeLine: 850, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!360 = !DISubroutineType(types: !361)
!361 = !{null, !295, !343}
!362 = !DISubprogram(name: "begin", linkageName: "_ZNSt6vectorIdSaIdEE5beginEv", scope: !18, file: !2, line: 868, type: !363, scopeLine: 868, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!363 = !DISubroutineType(types: !364)
!364 = !{!365, !295}
!365 = !DIDerivedType(tag: DW_TAG_typedef, name: "iterator", scope: !18, file: !2, line: 453, baseType: !366, flags: DIFlagPublic)
!366 = !DICompositeType(tag: DW_TAG_class_type, name: "__normal_iterator<double *, std::vector<double, std::allocator<double> > >", scope: !33, file: !367, line: 1043, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEE")
!367 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_iterator.h", directory: "", checksumkind: CSK_MD5, checksum: "bea55f548d6c981fe14b47f481b3c513")
!368 = !DISubprogram(name: "begin", linkageName: "_ZNKSt6vectorIdSaIdEE5beginEv", scope: !18, file: !2, line: 878, type: !369, scopeLine: 878, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!369 = !DISubroutineType(types: !370)
!370 = !{!371, !430}
!371 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_iterator", scope: !18, file: !2, line: 455, baseType: !372, flags: DIFlagPublic)
!372 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__normal_iterator<const double *, std::vector<double, std::allocator<double> > >", scope: !33, file: !367, line: 1043, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !373, templateParams: !428, identifier: "_ZTSN9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEE")
!373 = !{!374, !375, !379, !384, !395, !400, !404, !408, !409, !410, !417, !420, !423, !424, !425}
!374 = !DIDerivedType(tag: DW_TAG_member, name: "_M_current", scope: !372, file: !367, line: 1046, baseType: !77, size: 64, flags: DIFlagProtected)
!375 = !DISubprogram(name: "__normal_iterator", scope: !372, file: !367, line: 1068, type: !376, scopeLine: 1068, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!376 = !DISubroutineType(types: !377)
!377 = !{null, !378}
!378 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !372, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!379 = !DISubprogram(name: "__normal_iterator", scope: !372, file: !367, line: 1072, type: !380, scopeLine: 1072, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!380 = !DISubroutineType(types: !381)
!381 = !{null, !378, !382}
!382 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !383, size: 64)
!383 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !77)
!384 = !DISubprogram(name: "operator*", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEdeEv", scope: !372, file: !367, line: 1095, type: !385, scopeLine: 1095, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!385 = !DISubroutineType(types: !386)
!386 = !{!387, !393}
!387 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !372, file: !367, line: 1061, baseType: !388, flags: DIFlagPublic)
!388 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !390, file: !389, line: 227, baseType: !80)
!389 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_iterator_base_types.h", directory: "")
!390 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "iterator_traits<const double *>", scope: !19, file: !389, line: 221, size: 8, flags: DIFlagTypePassByValue, elements: !148, templateParams: !391, identifier: "_ZTSSt15iterator_traitsIPKdE")
!391 = !{!392}
!392 = !DITemplateTypeParameter(name: "_Iterator", type: !77)
!393 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !394, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!394 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !372)
!395 = !DISubprogram(name: "operator->", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEptEv", scope: !372, file: !367, line: 1100, type: !396, scopeLine: 1100, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!396 = !DISubroutineType(types: !397)
!397 = !{!398, !393}
!398 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !372, file: !367, line: 1062, baseType: !399, flags: DIFlagPublic)
!399 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !390, file: !389, line: 226, baseType: !77)
!400 = !DISubprogram(name: "operator++", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEppEv", scope: !372, file: !367, line: 1105, type: !401, scopeLine: 1105, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!401 = !DISubroutineType(types: !402)
!402 = !{!403, !378}
!403 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !372, size: 64)
!404 = !DISubprogram(name: "operator++", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEppEi", scope: !372, file: !367, line: 1113, type: !405, scopeLine: 1113, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!405 = !DISubroutineType(types: !406)
!406 = !{!372, !378, !407}
!407 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!408 = !DISubprogram(name: "operator--", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEmmEv", scope: !372, file: !367, line: 1119, type: !401, scopeLine: 1119, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!409 = !DISubprogram(name: "operator--", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEmmEi", scope: !372, file: !367, line: 1127, type: !405, scopeLine: 1127, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!410 = !DISubprogram(name: "operator[]", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEixEl", scope: !372, file: !367, line: 1133, type: !411, scopeLine: 1133, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!411 = !DISubroutineType(types: !412)
!412 = !{!387, !393, !413}
!413 = !DIDerivedType(tag: DW_TAG_typedef, name: "difference_type", scope: !372, file: !367, line: 1060, baseType: !414, flags: DIFlagPublic)
!414 = !DIDerivedType(tag: DW_TAG_typedef, name: "difference_type", scope: !390, file: !389, line: 225, baseType: !415)
!415 = !DIDerivedType(tag: DW_TAG_typedef, name: "ptrdiff_t", scope: !19, file: !86, line: 299, baseType: !416)
!416 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!417 = !DISubprogram(name: "operator+=", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEpLEl", scope: !372, file: !367, line: 1138, type: !418, scopeLine: 1138, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!418 = !DISubroutineType(types: !419)
!419 = !{!403, !378, !413}
!420 = !DISubprogram(name: "operator+", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEplEl", scope: !372, file: !367, line: 1143, type: !421, scopeLine: 1143, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!421 = !DISubroutineType(types: !422)
!422 = !{!372, !393, !413}
!423 = !DISubprogram(name: "operator-=", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEmIEl", scope: !372, file: !367, line: 1148, type: !418, scopeLine: 1148, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!424 = !DISubprogram(name: "operator-", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEmiEl", scope: !372, file: !367, line: 1153, type: !421, scopeLine: 1153, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!425 = !DISubprogram(name: "base", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEE4baseEv", scope: !372, file: !367, line: 1158, type: !426, scopeLine: 1158, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!426 = !DISubroutineType(types: !427)
!427 = !{!382, !393}
!428 = !{!392, !429}
!429 = !DITemplateTypeParameter(name: "_Container", type: !18)
!430 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !316, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!431 = !DISubprogram(name: "end", linkageName: "_ZNSt6vectorIdSaIdEE3endEv", scope: !18, file: !2, line: 888, type: !363, scopeLine: 888, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!432 = !DISubprogram(name: "end", linkageName: "_ZNKSt6vectorIdSaIdEE3endEv", scope: !18, file: !2, line: 898, type: !369, scopeLine: 898, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!433 = !DISubprogram(name: "rbegin", linkageName: "_ZNSt6vectorIdSaIdEE6rbeginEv", scope: !18, file: !2, line: 908, type: !434, scopeLine: 908, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!434 = !DISubroutineType(types: !435)
!435 = !{!436, !295}
!436 = !DIDerivedType(tag: DW_TAG_typedef, name: "reverse_iterator", scope: !18, file: !2, line: 457, baseType: !437, flags: DIFlagPublic)
!437 = !DICompositeType(tag: DW_TAG_class_type, name: "reverse_iterator<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > > >", scope: !19, file: !367, line: 132, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16reverse_iteratorIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEEE")
!438 = !DISubprogram(name: "rbegin", linkageName: "_ZNKSt6vectorIdSaIdEE6rbeginEv", scope: !18, file: !2, line: 918, type: !439, scopeLine: 918, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!439 = !DISubroutineType(types: !440)
!440 = !{!441, !430}
!441 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reverse_iterator", scope: !18, file: !2, line: 456, baseType: !442, flags: DIFlagPublic)
!442 = !DICompositeType(tag: DW_TAG_class_type, name: "reverse_iterator<__gnu_cxx::__normal_iterator<const double *, std::vector<double, std::allocator<double> > > >", scope: !19, file: !367, line: 132, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16reverse_iteratorIN9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEEE")
!443 = !DISubprogram(name: "rend", linkageName: "_ZNSt6vectorIdSaIdEE4rendEv", scope: !18, file: !2, line: 928, type: !434, scopeLine: 928, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!444 = !DISubprogram(name: "rend", linkageName: "_ZNKSt6vectorIdSaIdEE4rendEv", scope: !18, file: !2, line: 938, type: !439, scopeLine: 938, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!445 = !DISubprogram(name: "cbegin", linkageName: "_ZNKSt6vectorIdSaIdEE6cbeginEv", scope: !18, file: !2, line: 949, type: !369, scopeLine: 949, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!446 = !DISubprogram(name: "cend", linkageName: "_ZNKSt6vectorIdSaIdEE4cendEv", scope: !18, file: !2, line: 959, type: !369, scopeLine: 959, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!447 = !DISubprogram(name: "crbegin", linkageName: "_ZNKSt6vectorIdSaIdEE7crbeginEv", scope: !18, file: !2, line: 969, type: !439, scopeLine: 969, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!448 = !DISubprogram(name: "crend", linkageName: "_ZNKSt6vectorIdSaIdEE5crendEv", scope: !18, file: !2, line: 979, type: !439, scopeLine: 979, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!449 = !DISubprogram(name: "size", linkageName: "_ZNKSt6vectorIdSaIdEE4sizeEv", scope: !18, file: !2, line: 987, type: !450, scopeLine: 987, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!450 = !DISubroutineType(types: !451)
!451 = !{!305, !430}
!452 = !DISubprogram(name: "max_size", linkageName: "_ZNKSt6vectorIdSaIdEE8max_sizeEv", scope: !18, file: !2, line: 993, type: !450, scopeLine: 993, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!453 = !DISubprogram(name: "resize", linkageName: "_ZNSt6vectorIdSaIdEE6resizeEm", scope: !18, file: !2, line: 1008, type: !454, scopeLine: 1008, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!454 = !DISubroutineType(types: !455)
!455 = !{null, !295, !305}
!456 = !DISubprogram(name: "resize", linkageName: "_ZNSt6vectorIdSaIdEE6resizeEmRKd", scope: !18, file: !2, line: 1029, type: !357, scopeLine: 1029, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!457 = !DISubprogram(name: "shrink_to_fit", linkageName: "_ZNSt6vectorIdSaIdEE13shrink_to_fitEv", scope: !18, file: !2, line: 1063, type: !293, scopeLine: 1063, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!458 = !DISubprogram(name: "capacity", linkageName: "_ZNKSt6vectorIdSaIdEE8capacityEv", scope: !18, file: !2, line: 1073, type: !450, scopeLine: 1073, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!459 = !DISubprogram(name: "empty", linkageName: "_ZNKSt6vectorIdSaIdEE5emptyEv", scope: !18, file: !2, line: 1083, type: !460, scopeLine: 1083, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!460 = !DISubroutineType(types: !461)
!461 = !{!141, !430}
!462 = !DISubprogram(name: "reserve", linkageName: "_ZNSt6vectorIdSaIdEE7reserveEm", scope: !18, file: !2, line: 1105, type: !454, scopeLine: 1105, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!463 = !DISubprogram(name: "operator[]", linkageName: "_ZNSt6vectorIdSaIdEEixEm", scope: !18, file: !2, line: 1121, type: !464, scopeLine: 1121, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!464 = !DISubroutineType(types: !465)
!465 = !{!466, !295, !305}
!466 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !18, file: !2, line: 451, baseType: !467, flags: DIFlagPublic)
!467 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !32, file: !30, line: 62, baseType: !468)
!468 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !469, size: 64)
!469 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !32, file: !30, line: 56, baseType: !470)
!470 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !36, file: !37, line: 417, baseType: !44)
!471 = !DISubprogram(name: "operator[]", linkageName: "_ZNKSt6vectorIdSaIdEEixEm", scope: !18, file: !2, line: 1140, type: !472, scopeLine: 1140, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!472 = !DISubroutineType(types: !473)
!473 = !{!474, !430, !305}
!474 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !18, file: !2, line: 452, baseType: !475, flags: DIFlagPublic)
!475 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !32, file: !30, line: 63, baseType: !476)
!476 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !477, size: 64)
!477 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !469)
!478 = !DISubprogram(name: "_M_range_check", linkageName: "_ZNKSt6vectorIdSaIdEE14_M_range_checkEm", scope: !18, file: !2, line: 1150, type: !479, scopeLine: 1150, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!479 = !DISubroutineType(types: !480)
!480 = !{null, !430, !305}
!481 = !DISubprogram(name: "at", linkageName: "_ZNSt6vectorIdSaIdEE2atEm", scope: !18, file: !2, line: 1173, type: !464, scopeLine: 1173, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!482 = !DISubprogram(name: "at", linkageName: "_ZNKSt6vectorIdSaIdEE2atEm", scope: !18, file: !2, line: 1192, type: !472, scopeLine: 1192, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!483 = !DISubprogram(name: "front", linkageName: "_ZNSt6vectorIdSaIdEE5frontEv", scope: !18, file: !2, line: 1204, type: !484, scopeLine: 1204, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!484 = !DISubroutineType(types: !485)
!485 = !{!466, !295}
!486 = !DISubprogram(name: "front", linkageName: "_ZNKSt6vectorIdSaIdEE5frontEv", scope: !18, file: !2, line: 1216, type: !487, scopeLine: 1216, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!487 = !DISubroutineType(types: !488)
!488 = !{!474, !430}
!489 = !DISubprogram(name: "back", linkageName: "_ZNSt6vectorIdSaIdEE4backEv", scope: !18, file: !2, line: 1228, type: !484, scopeLine: 1228, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!490 = !DISubprogram(name: "back", linkageName: "_ZNKSt6vectorIdSaIdEE4backEv", scope: !18, file: !2, line: 1240, type: !487, scopeLine: 1240, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!491 = !DISubprogram(name: "data", linkageName: "_ZNSt6vectorIdSaIdEE4dataEv", scope: !18, file: !2, line: 1255, type: !492, scopeLine: 1255, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!492 = !DISubroutineType(types: !493)
!493 = !{!43, !295}
!494 = !DISubprogram(name: "data", linkageName: "_ZNKSt6vectorIdSaIdEE4dataEv", scope: !18, file: !2, line: 1260, type: !495, scopeLine: 1260, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!495 = !DISubroutineType(types: !496)
!496 = !{!77, !430}
!497 = !DISubprogram(name: "push_back", linkageName: "_ZNSt6vectorIdSaIdEE9push_backERKd", scope: !18, file: !2, line: 1276, type: !498, scopeLine: 1276, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!498 = !DISubroutineType(types: !499)
!499 = !{null, !295, !309}
!500 = !DISubprogram(name: "push_back", linkageName: "_ZNSt6vectorIdSaIdEE9push_backEOd", scope: !18, file: !2, line: 1293, type: !501, scopeLine: 1293, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!501 = !DISubroutineType(types: !502)
!502 = !{null, !295, !503}
!503 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !311, size: 64)
!504 = !DISubprogram(name: "pop_back", linkageName: "_ZNSt6vectorIdSaIdEE8pop_backEv", scope: !18, file: !2, line: 1317, type: !293, scopeLine: 1317, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!505 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorIdSaIdEE6insertEN9__gnu_cxx17__normal_iteratorIPKdS1_EERS4_", scope: !18, file: !2, line: 1357, type: !506, scopeLine: 1357, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!506 = !DISubroutineType(types: !507)
!507 = !{!365, !295, !371, !309}
!508 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorIdSaIdEE6insertEN9__gnu_cxx17__normal_iteratorIPKdS1_EEOd", scope: !18, file: !2, line: 1388, type: !509, scopeLine: 1388, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!509 = !DISubroutineType(types: !510)
!510 = !{!365, !295, !371, !503}
!511 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorIdSaIdEE6insertEN9__gnu_cxx17__normal_iteratorIPKdS1_EESt16initializer_listIdE", scope: !18, file: !2, line: 1406, type: !512, scopeLine: 1406, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!512 = !DISubroutineType(types: !513)
!513 = !{!365, !295, !371, !343}
!514 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorIdSaIdEE6insertEN9__gnu_cxx17__normal_iteratorIPKdS1_EEmRS4_", scope: !18, file: !2, line: 1432, type: !515, scopeLine: 1432, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!515 = !DISubroutineType(types: !516)
!516 = !{!365, !295, !371, !305, !309}
!517 = !DISubprogram(name: "erase", linkageName: "_ZNSt6vectorIdSaIdEE5eraseEN9__gnu_cxx17__normal_iteratorIPKdS1_EE", scope: !18, file: !2, line: 1529, type: !518, scopeLine: 1529, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!518 = !DISubroutineType(types: !519)
!519 = !{!365, !295, !371}
!520 = !DISubprogram(name: "erase", linkageName: "_ZNSt6vectorIdSaIdEE5eraseEN9__gnu_cxx17__normal_iteratorIPKdS1_EES6_", scope: !18, file: !2, line: 1557, type: !521, scopeLine: 1557, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!521 = !DISubroutineType(types: !522)
!522 = !{!365, !295, !371, !371}
!523 = !DISubprogram(name: "swap", linkageName: "_ZNSt6vectorIdSaIdEE4swapERS1_", scope: !18, file: !2, line: 1581, type: !524, scopeLine: 1581, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!524 = !DISubroutineType(types: !525)
!525 = !{null, !295, !349}
!526 = !DISubprogram(name: "clear", linkageName: "_ZNSt6vectorIdSaIdEE5clearEv", scope: !18, file: !2, line: 1600, type: !293, scopeLine: 1600, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!527 = !DISubprogram(name: "_M_fill_initialize", linkageName: "_ZNSt6vectorIdSaIdEE18_M_fill_initializeEmRKd", scope: !18, file: !2, line: 1699, type: !357, scopeLine: 1699, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!528 = !DISubprogram(name: "_M_default_initialize", linkageName: "_ZNSt6vectorIdSaIdEE21_M_default_initializeEm", scope: !18, file: !2, line: 1710, type: !454, scopeLine: 1710, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!529 = !DISubprogram(name: "_M_fill_assign", linkageName: "_ZNSt6vectorIdSaIdEE14_M_fill_assignEmRKd", scope: !18, file: !2, line: 1757, type: !357, scopeLine: 1757, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!530 = !DISubprogram(name: "_M_fill_insert", linkageName: "_ZNSt6vectorIdSaIdEE14_M_fill_insertEN9__gnu_cxx17__normal_iteratorIPdS1_EEmRKd", scope: !18, file: !2, line: 1801, type: !531, scopeLine: 1801, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!531 = !DISubroutineType(types: !532)
!532 = !{null, !295, !365, !305, !309}
!533 = !DISubprogram(name: "_M_default_append", linkageName: "_ZNSt6vectorIdSaIdEE17_M_default_appendEm", scope: !18, file: !2, line: 1807, type: !454, scopeLine: 1807, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!534 = !DISubprogram(name: "_M_shrink_to_fit", linkageName: "_ZNSt6vectorIdSaIdEE16_M_shrink_to_fitEv", scope: !18, file: !2, line: 1811, type: !535, scopeLine: 1811, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!535 = !DISubroutineType(types: !536)
!536 = !{!141, !295}
!537 = !DISubprogram(name: "_M_insert_rval", linkageName: "_ZNSt6vectorIdSaIdEE14_M_insert_rvalEN9__gnu_cxx17__normal_iteratorIPKdS1_EEOd", scope: !18, file: !2, line: 1873, type: !509, scopeLine: 1873, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!538 = !DISubprogram(name: "_M_emplace_aux", linkageName: "_ZNSt6vectorIdSaIdEE14_M_emplace_auxEN9__gnu_cxx17__normal_iteratorIPKdS1_EEOd", scope: !18, file: !2, line: 1884, type: !509, scopeLine: 1884, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!539 = !DISubprogram(name: "_M_check_len", linkageName: "_ZNKSt6vectorIdSaIdEE12_M_check_lenEmPKc", scope: !18, file: !2, line: 1891, type: !540, scopeLine: 1891, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!540 = !DISubroutineType(types: !541)
!541 = !{!542, !430, !305, !543}
!542 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", scope: !18, file: !2, line: 458, baseType: !85, flags: DIFlagPublic)
!543 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!544 = !DISubprogram(name: "_S_check_init_len", linkageName: "_ZNSt6vectorIdSaIdEE17_S_check_init_lenEmRKS0_", scope: !18, file: !2, line: 1902, type: !545, scopeLine: 1902, flags: DIFlagProtected | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!545 = !DISubroutineType(types: !546)
!546 = !{!542, !305, !299}
!547 = !DISubprogram(name: "_S_max_size", linkageName: "_ZNSt6vectorIdSaIdEE11_S_max_sizeERKS0_", scope: !18, file: !2, line: 1911, type: !548, scopeLine: 1911, flags: DIFlagProtected | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!548 = !DISubroutineType(types: !549)
!549 = !{!542, !550}
!550 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !551, size: 64)
!551 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !17)
!552 = !DISubprogram(name: "_M_erase_at_end", linkageName: "_ZNSt6vectorIdSaIdEE15_M_erase_at_endEPd", scope: !18, file: !2, line: 1928, type: !553, scopeLine: 1928, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!553 = !DISubroutineType(types: !554)
!554 = !{null, !295, !284}
!555 = !DISubprogram(name: "_M_erase", linkageName: "_ZNSt6vectorIdSaIdEE8_M_eraseEN9__gnu_cxx17__normal_iteratorIPdS1_EE", scope: !18, file: !2, line: 1941, type: !556, scopeLine: 1941, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!556 = !DISubroutineType(types: !557)
!557 = !{!365, !295, !365}
!558 = !DISubprogram(name: "_M_erase", linkageName: "_ZNSt6vectorIdSaIdEE8_M_eraseEN9__gnu_cxx17__normal_iteratorIPdS1_EES5_", scope: !18, file: !2, line: 1945, type: !559, scopeLine: 1945, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!559 = !DISubroutineType(types: !560)
!560 = !{!365, !295, !365, !365}
!561 = !DISubprogram(name: "_M_move_assign", linkageName: "_ZNSt6vectorIdSaIdEE14_M_move_assignEOS1_St17integral_constantIbLb1EE", scope: !18, file: !2, line: 1954, type: !562, scopeLine: 1954, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!562 = !DISubroutineType(types: !563)
!563 = !{null, !295, !320, !248}
!564 = !DISubprogram(name: "_M_move_assign", linkageName: "_ZNSt6vectorIdSaIdEE14_M_move_assignEOS1_St17integral_constantIbLb0EE", scope: !18, file: !2, line: 1966, type: !565, scopeLine: 1966, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!565 = !DISubroutineType(types: !566)
!566 = !{null, !295, !320, !267}
!567 = !{!98, !568}
!568 = !DITemplateTypeParameter(name: "_Alloc", type: !47, defaulted: true)
!569 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Tp_alloc_type", scope: !570, file: !2, line: 444, baseType: !579)
!570 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "vector<std::vector<double, std::allocator<double> >, std::allocator<std::vector<double, std::allocator<double> > > >", scope: !19, file: !2, line: 423, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !571, templateParams: !1055, identifier: "_ZTSSt6vectorIS_IdSaIdEESaIS1_EE")
!571 = !{!572, !774, !775, !776, !777, !782, !785, !788, !792, !798, !801, !807, !812, !816, !826, !829, !832, !835, !839, !840, !844, !847, !850, !853, !856, !914, !920, !921, !922, !927, !932, !933, !934, !935, !936, !937, !938, !941, !942, !945, !946, !947, !948, !951, !952, !960, !967, !970, !971, !972, !975, !978, !979, !980, !983, !986, !989, !993, !994, !997, !1000, !1003, !1006, !1009, !1012, !1015, !1016, !1017, !1018, !1019, !1022, !1023, !1026, !1027, !1028, !1032, !1035, !1040, !1043, !1046, !1049, !1052}
!572 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !570, baseType: !573, flags: DIFlagProtected, extraData: i32 0)
!573 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Vector_base<std::vector<double, std::allocator<double> >, std::allocator<std::vector<double, std::allocator<double> > > >", scope: !19, file: !2, line: 85, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !574, templateParams: !773, identifier: "_ZTSSt12_Vector_baseISt6vectorIdSaIdEESaIS2_EE")
!574 = !{!575, !724, !729, !734, !738, !741, !746, !749, !752, !756, !759, !762, !765, !766, !769, !772}
!575 = !DIDerivedType(tag: DW_TAG_member, name: "_M_impl", scope: !573, file: !2, line: 371, baseType: !576, size: 192)
!576 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Vector_impl", scope: !573, file: !2, line: 133, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !577, identifier: "_ZTSNSt12_Vector_baseISt6vectorIdSaIdEESaIS2_EE12_Vector_implE")
!577 = !{!578, !679, !704, !708, !713, !717, !721}
!578 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !576, baseType: !579, extraData: i32 0)
!579 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Tp_alloc_type", scope: !573, file: !2, line: 88, baseType: !580)
!580 = !DIDerivedType(tag: DW_TAG_typedef, name: "other", scope: !581, file: !30, line: 120, baseType: !678)
!581 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "rebind<std::vector<double, std::allocator<double> > >", scope: !582, file: !30, line: 119, size: 8, flags: DIFlagTypePassByValue, elements: !148, templateParams: !632, identifier: "_ZTSN9__gnu_cxx14__alloc_traitsISaISt6vectorIdSaIdEEES3_E6rebindIS3_EE")
!582 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__alloc_traits<std::allocator<std::vector<double, std::allocator<double> > >, std::vector<double, std::allocator<double> > >", scope: !33, file: !30, line: 48, size: 8, flags: DIFlagTypePassByValue, elements: !583, templateParams: !676, identifier: "_ZTSN9__gnu_cxx14__alloc_traitsISaISt6vectorIdSaIdEEES3_EE")
!583 = !{!584, !665, !668, !671, !672, !673, !674, !675}
!584 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !582, baseType: !585, extraData: i32 0)
!585 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "allocator_traits<std::allocator<std::vector<double, std::allocator<double> > > >", scope: !19, file: !37, line: 411, size: 8, flags: DIFlagTypePassByValue, elements: !586, templateParams: !663, identifier: "_ZTSSt16allocator_traitsISaISt6vectorIdSaIdEEEE")
!586 = !{!587, !648, !651, !654, !660}
!587 = !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaISt6vectorIdSaIdEEEE8allocateERS3_m", scope: !585, file: !37, line: 463, type: !588, scopeLine: 463, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!588 = !DISubroutineType(types: !589)
!589 = !{!590, !592, !113}
!590 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !585, file: !37, line: 420, baseType: !591)
!591 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !18, size: 64)
!592 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !593, size: 64)
!593 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !585, file: !37, line: 414, baseType: !594)
!594 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "allocator<std::vector<double, std::allocator<double> > >", scope: !19, file: !48, line: 124, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !595, templateParams: !632, identifier: "_ZTSSaISt6vectorIdSaIdEEE")
!595 = !{!596, !634, !638, !643, !647}
!596 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !594, baseType: !597, flags: DIFlagPublic, extraData: i32 0)
!597 = !DIDerivedType(tag: DW_TAG_typedef, name: "__allocator_base<std::vector<double> >", scope: !19, file: !52, line: 47, baseType: !598)
!598 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__new_allocator<std::vector<double, std::allocator<double> > >", scope: !19, file: !54, line: 56, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !599, templateParams: !632, identifier: "_ZTSSt15__new_allocatorISt6vectorIdSaIdEEE")
!599 = !{!600, !604, !609, !610, !616, !622, !625, !628, !631}
!600 = !DISubprogram(name: "__new_allocator", scope: !598, file: !54, line: 80, type: !601, scopeLine: 80, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!601 = !DISubroutineType(types: !602)
!602 = !{null, !603}
!603 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !598, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!604 = !DISubprogram(name: "__new_allocator", scope: !598, file: !54, line: 83, type: !605, scopeLine: 83, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!605 = !DISubroutineType(types: !606)
!606 = !{null, !603, !607}
!607 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !608, size: 64)
!608 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !598)
!609 = !DISubprogram(name: "~__new_allocator", scope: !598, file: !54, line: 90, type: !601, scopeLine: 90, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!610 = !DISubprogram(name: "address", linkageName: "_ZNKSt15__new_allocatorISt6vectorIdSaIdEEE7addressERS2_", scope: !598, file: !54, line: 93, type: !611, scopeLine: 93, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!611 = !DISubroutineType(types: !612)
!612 = !{!613, !614, !615}
!613 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !598, file: !54, line: 63, baseType: !591, flags: DIFlagPublic)
!614 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !608, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!615 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !598, file: !54, line: 65, baseType: !349, flags: DIFlagPublic)
!616 = !DISubprogram(name: "address", linkageName: "_ZNKSt15__new_allocatorISt6vectorIdSaIdEEE7addressERKS2_", scope: !598, file: !54, line: 97, type: !617, scopeLine: 97, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!617 = !DISubroutineType(types: !618)
!618 = !{!619, !614, !621}
!619 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_pointer", scope: !598, file: !54, line: 64, baseType: !620, flags: DIFlagPublic)
!620 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !316, size: 64)
!621 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !598, file: !54, line: 66, baseType: !315, flags: DIFlagPublic)
!622 = !DISubprogram(name: "allocate", linkageName: "_ZNSt15__new_allocatorISt6vectorIdSaIdEEE8allocateEmPKv", scope: !598, file: !54, line: 112, type: !623, scopeLine: 112, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!623 = !DISubroutineType(types: !624)
!624 = !{!591, !603, !84, !88}
!625 = !DISubprogram(name: "deallocate", linkageName: "_ZNSt15__new_allocatorISt6vectorIdSaIdEEE10deallocateEPS2_m", scope: !598, file: !54, line: 142, type: !626, scopeLine: 142, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!626 = !DISubroutineType(types: !627)
!627 = !{null, !603, !591, !84}
!628 = !DISubprogram(name: "max_size", linkageName: "_ZNKSt15__new_allocatorISt6vectorIdSaIdEEE8max_sizeEv", scope: !598, file: !54, line: 167, type: !629, scopeLine: 167, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!629 = !DISubroutineType(types: !630)
!630 = !{!84, !614}
!631 = !DISubprogram(name: "_M_max_size", linkageName: "_ZNKSt15__new_allocatorISt6vectorIdSaIdEEE11_M_max_sizeEv", scope: !598, file: !54, line: 210, type: !629, scopeLine: 210, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!632 = !{!633}
!633 = !DITemplateTypeParameter(name: "_Tp", type: !18)
!634 = !DISubprogram(name: "allocator", scope: !594, file: !48, line: 156, type: !635, scopeLine: 156, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!635 = !DISubroutineType(types: !636)
!636 = !{null, !637}
!637 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !594, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!638 = !DISubprogram(name: "allocator", scope: !594, file: !48, line: 159, type: !639, scopeLine: 159, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!639 = !DISubroutineType(types: !640)
!640 = !{null, !637, !641}
!641 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !642, size: 64)
!642 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !594)
!643 = !DISubprogram(name: "operator=", linkageName: "_ZNSaISt6vectorIdSaIdEEEaSERKS2_", scope: !594, file: !48, line: 164, type: !644, scopeLine: 164, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!644 = !DISubroutineType(types: !645)
!645 = !{!646, !637, !641}
!646 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !594, size: 64)
!647 = !DISubprogram(name: "~allocator", scope: !594, file: !48, line: 174, type: !635, scopeLine: 174, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!648 = !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaISt6vectorIdSaIdEEEE8allocateERS3_mPKv", scope: !585, file: !37, line: 477, type: !649, scopeLine: 477, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!649 = !DISubroutineType(types: !650)
!650 = !{!590, !592, !113, !117}
!651 = !DISubprogram(name: "deallocate", linkageName: "_ZNSt16allocator_traitsISaISt6vectorIdSaIdEEEE10deallocateERS3_PS2_m", scope: !585, file: !37, line: 495, type: !652, scopeLine: 495, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!652 = !DISubroutineType(types: !653)
!653 = !{null, !592, !590, !113}
!654 = !DISubprogram(name: "max_size", linkageName: "_ZNSt16allocator_traitsISaISt6vectorIdSaIdEEEE8max_sizeERKS3_", scope: !585, file: !37, line: 547, type: !655, scopeLine: 547, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!655 = !DISubroutineType(types: !656)
!656 = !{!657, !658}
!657 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", scope: !585, file: !37, line: 435, baseType: !85)
!658 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !659, size: 64)
!659 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !593)
!660 = !DISubprogram(name: "select_on_container_copy_construction", linkageName: "_ZNSt16allocator_traitsISaISt6vectorIdSaIdEEEE37select_on_container_copy_constructionERKS3_", scope: !585, file: !37, line: 562, type: !661, scopeLine: 562, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!661 = !DISubroutineType(types: !662)
!662 = !{!593, !658}
!663 = !{!664}
!664 = !DITemplateTypeParameter(name: "_Alloc", type: !594)
!665 = !DISubprogram(name: "_S_select_on_copy", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt6vectorIdSaIdEEES3_E17_S_select_on_copyERKS4_", scope: !582, file: !30, line: 97, type: !666, scopeLine: 97, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!666 = !DISubroutineType(types: !667)
!667 = !{!594, !641}
!668 = !DISubprogram(name: "_S_on_swap", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt6vectorIdSaIdEEES3_E10_S_on_swapERS4_S6_", scope: !582, file: !30, line: 100, type: !669, scopeLine: 100, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!669 = !DISubroutineType(types: !670)
!670 = !{null, !646, !646}
!671 = !DISubprogram(name: "_S_propagate_on_copy_assign", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt6vectorIdSaIdEEES3_E27_S_propagate_on_copy_assignEv", scope: !582, file: !30, line: 103, type: !139, scopeLine: 103, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!672 = !DISubprogram(name: "_S_propagate_on_move_assign", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt6vectorIdSaIdEEES3_E27_S_propagate_on_move_assignEv", scope: !582, file: !30, line: 106, type: !139, scopeLine: 106, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!673 = !DISubprogram(name: "_S_propagate_on_swap", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt6vectorIdSaIdEEES3_E20_S_propagate_on_swapEv", scope: !582, file: !30, line: 109, type: !139, scopeLine: 109, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!674 = !DISubprogram(name: "_S_always_equal", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt6vectorIdSaIdEEES3_E15_S_always_equalEv", scope: !582, file: !30, line: 112, type: !139, scopeLine: 112, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!675 = !DISubprogram(name: "_S_nothrow_move", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt6vectorIdSaIdEEES3_E15_S_nothrow_moveEv", scope: !582, file: !30, line: 115, type: !139, scopeLine: 115, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!676 = !{!664, !677}
!677 = !DITemplateTypeParameter(type: !18, defaulted: true)
!678 = !DIDerivedType(tag: DW_TAG_typedef, name: "template rebind_alloc<std::vector<double> >", scope: !585, file: !37, line: 450, baseType: !594)
!679 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !576, baseType: !680, extraData: i32 0)
!680 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Vector_impl_data", scope: !573, file: !2, line: 92, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !681, identifier: "_ZTSNSt12_Vector_baseISt6vectorIdSaIdEESaIS2_EE17_Vector_impl_dataE")
!681 = !{!682, !685, !686, !687, !691, !695, !700}
!682 = !DIDerivedType(tag: DW_TAG_member, name: "_M_start", scope: !680, file: !2, line: 94, baseType: !683, size: 64)
!683 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !573, file: !2, line: 90, baseType: !684)
!684 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !582, file: !30, line: 57, baseType: !590)
!685 = !DIDerivedType(tag: DW_TAG_member, name: "_M_finish", scope: !680, file: !2, line: 95, baseType: !683, size: 64, offset: 64)
!686 = !DIDerivedType(tag: DW_TAG_member, name: "_M_end_of_storage", scope: !680, file: !2, line: 96, baseType: !683, size: 64, offset: 128)
!687 = !DISubprogram(name: "_Vector_impl_data", scope: !680, file: !2, line: 99, type: !688, scopeLine: 99, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!688 = !DISubroutineType(types: !689)
!689 = !{null, !690}
!690 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !680, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!691 = !DISubprogram(name: "_Vector_impl_data", scope: !680, file: !2, line: 105, type: !692, scopeLine: 105, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!692 = !DISubroutineType(types: !693)
!693 = !{null, !690, !694}
!694 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !680, size: 64)
!695 = !DISubprogram(name: "_M_copy_data", linkageName: "_ZNSt12_Vector_baseISt6vectorIdSaIdEESaIS2_EE17_Vector_impl_data12_M_copy_dataERKS5_", scope: !680, file: !2, line: 113, type: !696, scopeLine: 113, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!696 = !DISubroutineType(types: !697)
!697 = !{null, !690, !698}
!698 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !699, size: 64)
!699 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !680)
!700 = !DISubprogram(name: "_M_swap_data", linkageName: "_ZNSt12_Vector_baseISt6vectorIdSaIdEESaIS2_EE17_Vector_impl_data12_M_swap_dataERS5_", scope: !680, file: !2, line: 122, type: !701, scopeLine: 122, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!701 = !DISubroutineType(types: !702)
!702 = !{null, !690, !703}
!703 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !680, size: 64)
!704 = !DISubprogram(name: "_Vector_impl", scope: !576, file: !2, line: 137, type: !705, scopeLine: 137, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!705 = !DISubroutineType(types: !706)
!706 = !{null, !707}
!707 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !576, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!708 = !DISubprogram(name: "_Vector_impl", scope: !576, file: !2, line: 143, type: !709, scopeLine: 143, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!709 = !DISubroutineType(types: !710)
!710 = !{null, !707, !711}
!711 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !712, size: 64)
!712 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !579)
!713 = !DISubprogram(name: "_Vector_impl", scope: !576, file: !2, line: 151, type: !714, scopeLine: 151, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!714 = !DISubroutineType(types: !715)
!715 = !{null, !707, !716}
!716 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !576, size: 64)
!717 = !DISubprogram(name: "_Vector_impl", scope: !576, file: !2, line: 156, type: !718, scopeLine: 156, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!718 = !DISubroutineType(types: !719)
!719 = !{null, !707, !720}
!720 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !579, size: 64)
!721 = !DISubprogram(name: "_Vector_impl", scope: !576, file: !2, line: 161, type: !722, scopeLine: 161, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!722 = !DISubroutineType(types: !723)
!723 = !{null, !707, !720, !716}
!724 = !DISubprogram(name: "_M_get_Tp_allocator", linkageName: "_ZNSt12_Vector_baseISt6vectorIdSaIdEESaIS2_EE19_M_get_Tp_allocatorEv", scope: !573, file: !2, line: 298, type: !725, scopeLine: 298, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!725 = !DISubroutineType(types: !726)
!726 = !{!727, !728}
!727 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !579, size: 64)
!728 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !573, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!729 = !DISubprogram(name: "_M_get_Tp_allocator", linkageName: "_ZNKSt12_Vector_baseISt6vectorIdSaIdEESaIS2_EE19_M_get_Tp_allocatorEv", scope: !573, file: !2, line: 303, type: !730, scopeLine: 303, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!730 = !DISubroutineType(types: !731)
!731 = !{!711, !732}
!732 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !733, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!733 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !573)
!734 = !DISubprogram(name: "get_allocator", linkageName: "_ZNKSt12_Vector_baseISt6vectorIdSaIdEESaIS2_EE13get_allocatorEv", scope: !573, file: !2, line: 308, type: !735, scopeLine: 308, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!735 = !DISubroutineType(types: !736)
!736 = !{!737, !732}
!737 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !573, file: !2, line: 294, baseType: !594)
!738 = !DISubprogram(name: "_Vector_base", scope: !573, file: !2, line: 312, type: !739, scopeLine: 312, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!739 = !DISubroutineType(types: !740)
!740 = !{null, !728}
!741 = !DISubprogram(name: "_Vector_base", scope: !573, file: !2, line: 318, type: !742, scopeLine: 318, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!742 = !DISubroutineType(types: !743)
!743 = !{null, !728, !744}
!744 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !745, size: 64)
!745 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !737)
!746 = !DISubprogram(name: "_Vector_base", scope: !573, file: !2, line: 324, type: !747, scopeLine: 324, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!747 = !DISubroutineType(types: !748)
!748 = !{null, !728, !85}
!749 = !DISubprogram(name: "_Vector_base", scope: !573, file: !2, line: 330, type: !750, scopeLine: 330, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!750 = !DISubroutineType(types: !751)
!751 = !{null, !728, !85, !744}
!752 = !DISubprogram(name: "_Vector_base", scope: !573, file: !2, line: 335, type: !753, scopeLine: 335, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!753 = !DISubroutineType(types: !754)
!754 = !{null, !728, !755}
!755 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !573, size: 64)
!756 = !DISubprogram(name: "_Vector_base", scope: !573, file: !2, line: 340, type: !757, scopeLine: 340, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!757 = !DISubroutineType(types: !758)
!758 = !{null, !728, !720}
!759 = !DISubprogram(name: "_Vector_base", scope: !573, file: !2, line: 344, type: !760, scopeLine: 344, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!760 = !DISubroutineType(types: !761)
!761 = !{null, !728, !755, !744}
!762 = !DISubprogram(name: "_Vector_base", scope: !573, file: !2, line: 358, type: !763, scopeLine: 358, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!763 = !DISubroutineType(types: !764)
!764 = !{null, !728, !744, !755}
!765 = !DISubprogram(name: "~_Vector_base", scope: !573, file: !2, line: 364, type: !739, scopeLine: 364, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!766 = !DISubprogram(name: "_M_allocate", linkageName: "_ZNSt12_Vector_baseISt6vectorIdSaIdEESaIS2_EE11_M_allocateEm", scope: !573, file: !2, line: 375, type: !767, scopeLine: 375, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!767 = !DISubroutineType(types: !768)
!768 = !{!683, !728, !85}
!769 = !DISubprogram(name: "_M_deallocate", linkageName: "_ZNSt12_Vector_baseISt6vectorIdSaIdEESaIS2_EE13_M_deallocateEPS2_m", scope: !573, file: !2, line: 383, type: !770, scopeLine: 383, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!770 = !DISubroutineType(types: !771)
!771 = !{null, !728, !683, !85}
!772 = !DISubprogram(name: "_M_create_storage", linkageName: "_ZNSt12_Vector_baseISt6vectorIdSaIdEESaIS2_EE17_M_create_storageEm", scope: !573, file: !2, line: 393, type: !747, scopeLine: 393, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!773 = !{!633, !664}
!774 = !DISubprogram(name: "_S_nothrow_relocate", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE19_S_nothrow_relocateESt17integral_constantIbLb1EE", scope: !570, file: !2, line: 465, type: !246, scopeLine: 465, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!775 = !DISubprogram(name: "_S_nothrow_relocate", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE19_S_nothrow_relocateESt17integral_constantIbLb0EE", scope: !570, file: !2, line: 474, type: !265, scopeLine: 474, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!776 = !DISubprogram(name: "_S_use_relocate", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE15_S_use_relocateEv", scope: !570, file: !2, line: 478, type: !139, scopeLine: 478, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!777 = !DISubprogram(name: "_S_do_relocate", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE14_S_do_relocateEPS1_S4_S4_RS2_St17integral_constantIbLb1EE", scope: !570, file: !2, line: 487, type: !778, scopeLine: 487, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!778 = !DISubroutineType(types: !779)
!779 = !{!780, !780, !780, !780, !781, !248}
!780 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !570, file: !2, line: 449, baseType: !683, flags: DIFlagPublic)
!781 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !569, size: 64)
!782 = !DISubprogram(name: "_S_do_relocate", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE14_S_do_relocateEPS1_S4_S4_RS2_St17integral_constantIbLb0EE", scope: !570, file: !2, line: 494, type: !783, scopeLine: 494, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!783 = !DISubroutineType(types: !784)
!784 = !{!780, !780, !780, !780, !781, !267}
!785 = !DISubprogram(name: "_S_relocate", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE11_S_relocateEPS1_S4_S4_RS2_", scope: !570, file: !2, line: 499, type: !786, scopeLine: 499, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!786 = !DISubroutineType(types: !787)
!787 = !{!780, !780, !780, !780, !781}
!788 = !DISubprogram(name: "vector", scope: !570, file: !2, line: 526, type: !789, scopeLine: 526, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!789 = !DISubroutineType(types: !790)
!790 = !{null, !791}
!791 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !570, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!792 = !DISubprogram(name: "vector", scope: !570, file: !2, line: 537, type: !793, scopeLine: 537, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!793 = !DISubroutineType(types: !794)
!794 = !{null, !791, !795}
!795 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !796, size: 64)
!796 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !797)
!797 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !570, file: !2, line: 460, baseType: !594, flags: DIFlagPublic)
!798 = !DISubprogram(name: "vector", scope: !570, file: !2, line: 551, type: !799, scopeLine: 551, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!799 = !DISubroutineType(types: !800)
!800 = !{null, !791, !305, !795}
!801 = !DISubprogram(name: "vector", scope: !570, file: !2, line: 564, type: !802, scopeLine: 564, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!802 = !DISubroutineType(types: !803)
!803 = !{null, !791, !305, !804, !795}
!804 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !805, size: 64)
!805 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !806)
!806 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !570, file: !2, line: 448, baseType: !18, flags: DIFlagPublic)
!807 = !DISubprogram(name: "vector", scope: !570, file: !2, line: 596, type: !808, scopeLine: 596, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!808 = !DISubroutineType(types: !809)
!809 = !{null, !791, !810}
!810 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !811, size: 64)
!811 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !570)
!812 = !DISubprogram(name: "vector", scope: !570, file: !2, line: 615, type: !813, scopeLine: 615, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!813 = !DISubroutineType(types: !814)
!814 = !{null, !791, !815}
!815 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !570, size: 64)
!816 = !DISubprogram(name: "vector", scope: !570, file: !2, line: 619, type: !817, scopeLine: 619, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!817 = !DISubroutineType(types: !818)
!818 = !{null, !791, !810, !819}
!819 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !820, size: 64)
!820 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !821)
!821 = !DIDerivedType(tag: DW_TAG_typedef, name: "__type_identity_t<allocator_type>", scope: !19, file: !249, line: 128, baseType: !822)
!822 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !823, file: !249, line: 125, baseType: !594)
!823 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__type_identity<std::allocator<std::vector<double, std::allocator<double> > > >", scope: !19, file: !249, line: 124, size: 8, flags: DIFlagTypePassByValue, elements: !148, templateParams: !824, identifier: "_ZTSSt15__type_identityISaISt6vectorIdSaIdEEEE")
!824 = !{!825}
!825 = !DITemplateTypeParameter(name: "_Type", type: !594)
!826 = !DISubprogram(name: "vector", scope: !570, file: !2, line: 630, type: !827, scopeLine: 630, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!827 = !DISubroutineType(types: !828)
!828 = !{null, !791, !815, !795, !248}
!829 = !DISubprogram(name: "vector", scope: !570, file: !2, line: 635, type: !830, scopeLine: 635, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!830 = !DISubroutineType(types: !831)
!831 = !{null, !791, !815, !795, !267}
!832 = !DISubprogram(name: "vector", scope: !570, file: !2, line: 654, type: !833, scopeLine: 654, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!833 = !DISubroutineType(types: !834)
!834 = !{null, !791, !815, !819}
!835 = !DISubprogram(name: "vector", scope: !570, file: !2, line: 673, type: !836, scopeLine: 673, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!836 = !DISubroutineType(types: !837)
!837 = !{null, !791, !838, !795}
!838 = !DICompositeType(tag: DW_TAG_class_type, name: "initializer_list<std::vector<double, std::allocator<double> > >", scope: !19, file: !344, line: 47, size: 128, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16initializer_listISt6vectorIdSaIdEEE")
!839 = !DISubprogram(name: "~vector", scope: !570, file: !2, line: 728, type: !789, scopeLine: 728, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!840 = !DISubprogram(name: "operator=", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EEaSERKS3_", scope: !570, file: !2, line: 746, type: !841, scopeLine: 746, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!841 = !DISubroutineType(types: !842)
!842 = !{!843, !791, !810}
!843 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !570, size: 64)
!844 = !DISubprogram(name: "operator=", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EEaSEOS3_", scope: !570, file: !2, line: 761, type: !845, scopeLine: 761, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!845 = !DISubroutineType(types: !846)
!846 = !{!843, !791, !815}
!847 = !DISubprogram(name: "operator=", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EEaSESt16initializer_listIS1_E", scope: !570, file: !2, line: 783, type: !848, scopeLine: 783, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!848 = !DISubroutineType(types: !849)
!849 = !{!843, !791, !838}
!850 = !DISubprogram(name: "assign", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE6assignEmRKS1_", scope: !570, file: !2, line: 803, type: !851, scopeLine: 803, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!851 = !DISubroutineType(types: !852)
!852 = !{null, !791, !305, !804}
!853 = !DISubprogram(name: "assign", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE6assignESt16initializer_listIS1_E", scope: !570, file: !2, line: 850, type: !854, scopeLine: 850, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!854 = !DISubroutineType(types: !855)
!855 = !{null, !791, !838}
!856 = !DISubprogram(name: "begin", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE5beginEv", scope: !570, file: !2, line: 868, type: !857, scopeLine: 868, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!857 = !DISubroutineType(types: !858)
!858 = !{!859, !791}
!859 = !DIDerivedType(tag: DW_TAG_typedef, name: "iterator", scope: !570, file: !2, line: 453, baseType: !860, flags: DIFlagPublic)
!860 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__normal_iterator<std::vector<double, std::allocator<double> > *, std::vector<std::vector<double, std::allocator<double> >, std::allocator<std::vector<double, std::allocator<double> > > > >", scope: !33, file: !367, line: 1043, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !861, templateParams: !912, identifier: "_ZTSN9__gnu_cxx17__normal_iteratorIPSt6vectorIdSaIdEES1_IS3_SaIS3_EEEE")
!861 = !{!862, !863, !867, !872, !882, !887, !891, !894, !895, !896, !901, !904, !907, !908, !909}
!862 = !DIDerivedType(tag: DW_TAG_member, name: "_M_current", scope: !860, file: !367, line: 1046, baseType: !591, size: 64, flags: DIFlagProtected)
!863 = !DISubprogram(name: "__normal_iterator", scope: !860, file: !367, line: 1068, type: !864, scopeLine: 1068, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!864 = !DISubroutineType(types: !865)
!865 = !{null, !866}
!866 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !860, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!867 = !DISubprogram(name: "__normal_iterator", scope: !860, file: !367, line: 1072, type: !868, scopeLine: 1072, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!868 = !DISubroutineType(types: !869)
!869 = !{null, !866, !870}
!870 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !871, size: 64)
!871 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !591)
!872 = !DISubprogram(name: "operator*", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPSt6vectorIdSaIdEES1_IS3_SaIS3_EEEdeEv", scope: !860, file: !367, line: 1095, type: !873, scopeLine: 1095, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!873 = !DISubroutineType(types: !874)
!874 = !{!875, !880}
!875 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !860, file: !367, line: 1061, baseType: !876, flags: DIFlagPublic)
!876 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !877, file: !389, line: 216, baseType: !349)
!877 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "iterator_traits<std::vector<double, std::allocator<double> > *>", scope: !19, file: !389, line: 210, size: 8, flags: DIFlagTypePassByValue, elements: !148, templateParams: !878, identifier: "_ZTSSt15iterator_traitsIPSt6vectorIdSaIdEEE")
!878 = !{!879}
!879 = !DITemplateTypeParameter(name: "_Iterator", type: !591)
!880 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !881, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!881 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !860)
!882 = !DISubprogram(name: "operator->", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPSt6vectorIdSaIdEES1_IS3_SaIS3_EEEptEv", scope: !860, file: !367, line: 1100, type: !883, scopeLine: 1100, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!883 = !DISubroutineType(types: !884)
!884 = !{!885, !880}
!885 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !860, file: !367, line: 1062, baseType: !886, flags: DIFlagPublic)
!886 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !877, file: !389, line: 215, baseType: !591)
!887 = !DISubprogram(name: "operator++", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPSt6vectorIdSaIdEES1_IS3_SaIS3_EEEppEv", scope: !860, file: !367, line: 1105, type: !888, scopeLine: 1105, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!888 = !DISubroutineType(types: !889)
!889 = !{!890, !866}
!890 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !860, size: 64)
!891 = !DISubprogram(name: "operator++", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPSt6vectorIdSaIdEES1_IS3_SaIS3_EEEppEi", scope: !860, file: !367, line: 1113, type: !892, scopeLine: 1113, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!892 = !DISubroutineType(types: !893)
!893 = !{!860, !866, !407}
!894 = !DISubprogram(name: "operator--", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPSt6vectorIdSaIdEES1_IS3_SaIS3_EEEmmEv", scope: !860, file: !367, line: 1119, type: !888, scopeLine: 1119, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!895 = !DISubprogram(name: "operator--", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPSt6vectorIdSaIdEES1_IS3_SaIS3_EEEmmEi", scope: !860, file: !367, line: 1127, type: !892, scopeLine: 1127, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!896 = !DISubprogram(name: "operator[]", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPSt6vectorIdSaIdEES1_IS3_SaIS3_EEEixEl", scope: !860, file: !367, line: 1133, type: !897, scopeLine: 1133, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!897 = !DISubroutineType(types: !898)
!898 = !{!875, !880, !899}
!899 = !DIDerivedType(tag: DW_TAG_typedef, name: "difference_type", scope: !860, file: !367, line: 1060, baseType: !900, flags: DIFlagPublic)
!900 = !DIDerivedType(tag: DW_TAG_typedef, name: "difference_type", scope: !877, file: !389, line: 214, baseType: !415)
!901 = !DISubprogram(name: "operator+=", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPSt6vectorIdSaIdEES1_IS3_SaIS3_EEEpLEl", scope: !860, file: !367, line: 1138, type: !902, scopeLine: 1138, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!902 = !DISubroutineType(types: !903)
!903 = !{!890, !866, !899}
!904 = !DISubprogram(name: "operator+", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPSt6vectorIdSaIdEES1_IS3_SaIS3_EEEplEl", scope: !860, file: !367, line: 1143, type: !905, scopeLine: 1143, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!905 = !DISubroutineType(types: !906)
!906 = !{!860, !880, !899}
!907 = !DISubprogram(name: "operator-=", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPSt6vectorIdSaIdEES1_IS3_SaIS3_EEEmIEl", scope: !860, file: !367, line: 1148, type: !902, scopeLine: 1148, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!908 = !DISubprogram(name: "operator-", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPSt6vectorIdSaIdEES1_IS3_SaIS3_EEEmiEl", scope: !860, file: !367, line: 1153, type: !905, scopeLine: 1153, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!909 = !DISubprogram(name: "base", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPSt6vectorIdSaIdEES1_IS3_SaIS3_EEE4baseEv", scope: !860, file: !367, line: 1158, type: !910, scopeLine: 1158, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!910 = !DISubroutineType(types: !911)
!911 = !{!870, !880}
!912 = !{!879, !913}
!913 = !DITemplateTypeParameter(name: "_Container", type: !570)
!914 = !DISubprogram(name: "begin", linkageName: "_ZNKSt6vectorIS_IdSaIdEESaIS1_EE5beginEv", scope: !570, file: !2, line: 878, type: !915, scopeLine: 878, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!915 = !DISubroutineType(types: !916)
!916 = !{!917, !919}
!917 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_iterator", scope: !570, file: !2, line: 455, baseType: !918, flags: DIFlagPublic)
!918 = !DICompositeType(tag: DW_TAG_class_type, name: "__normal_iterator<const std::vector<double, std::allocator<double> > *, std::vector<std::vector<double, std::allocator<double> >, std::allocator<std::vector<double, std::allocator<double> > > > >", scope: !33, file: !367, line: 1043, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSN9__gnu_cxx17__normal_iteratorIPKSt6vectorIdSaIdEES1_IS3_SaIS3_EEEE")
!919 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !811, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!920 = !DISubprogram(name: "end", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE3endEv", scope: !570, file: !2, line: 888, type: !857, scopeLine: 888, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!921 = !DISubprogram(name: "end", linkageName: "_ZNKSt6vectorIS_IdSaIdEESaIS1_EE3endEv", scope: !570, file: !2, line: 898, type: !915, scopeLine: 898, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!922 = !DISubprogram(name: "rbegin", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE6rbeginEv", scope: !570, file: !2, line: 908, type: !923, scopeLine: 908, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!923 = !DISubroutineType(types: !924)
!924 = !{!925, !791}
!925 = !DIDerivedType(tag: DW_TAG_typedef, name: "reverse_iterator", scope: !570, file: !2, line: 457, baseType: !926, flags: DIFlagPublic)
!926 = !DICompositeType(tag: DW_TAG_class_type, name: "reverse_iterator<__gnu_cxx::__normal_iterator<std::vector<double, std::allocator<double> > *, std::vector<std::vector<double, std::allocator<double> >, std::allocator<std::vector<double, std::allocator<double> > > > > >", scope: !19, file: !367, line: 132, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16reverse_iteratorIN9__gnu_cxx17__normal_iteratorIPSt6vectorIdSaIdEES2_IS4_SaIS4_EEEEE")
!927 = !DISubprogram(name: "rbegin", linkageName: "_ZNKSt6vectorIS_IdSaIdEESaIS1_EE6rbeginEv", scope: !570, file: !2, line: 918, type: !928, scopeLine: 918, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!928 = !DISubroutineType(types: !929)
!929 = !{!930, !919}
!930 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reverse_iterator", scope: !570, file: !2, line: 456, baseType: !931, flags: DIFlagPublic)
!931 = !DICompositeType(tag: DW_TAG_class_type, name: "reverse_iterator<__gnu_cxx::__normal_iterator<const std::vector<double, std::allocator<double> > *, std::vector<std::vector<double, std::allocator<double> >, std::allocator<std::vector<double, std::allocator<double> > > > > >", scope: !19, file: !367, line: 132, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16reverse_iteratorIN9__gnu_cxx17__normal_iteratorIPKSt6vectorIdSaIdEES2_IS4_SaIS4_EEEEE")
!932 = !DISubprogram(name: "rend", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE4rendEv", scope: !570, file: !2, line: 928, type: !923, scopeLine: 928, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!933 = !DISubprogram(name: "rend", linkageName: "_ZNKSt6vectorIS_IdSaIdEESaIS1_EE4rendEv", scope: !570, file: !2, line: 938, type: !928, scopeLine: 938, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!934 = !DISubprogram(name: "cbegin", linkageName: "_ZNKSt6vectorIS_IdSaIdEESaIS1_EE6cbeginEv", scope: !570, file: !2, line: 949, type: !915, scopeLine: 949, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!935 = !DISubprogram(name: "cend", linkageName: "_ZNKSt6vectorIS_IdSaIdEESaIS1_EE4cendEv", scope: !570, file: !2, line: 959, type: !915, scopeLine: 959, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!936 = !DISubprogram(name: "crbegin", linkageName: "_ZNKSt6vectorIS_IdSaIdEESaIS1_EE7crbeginEv", scope: !570, file: !2, line: 969, type: !928, scopeLine: 969, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!937 = !DISubprogram(name: "crend", linkageName: "_ZNKSt6vectorIS_IdSaIdEESaIS1_EE5crendEv", scope: !570, file: !2, line: 979, type: !928, scopeLine: 979, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!938 = !DISubprogram(name: "size", linkageName: "_ZNKSt6vectorIS_IdSaIdEESaIS1_EE4sizeEv", scope: !570, file: !2, line: 987, type: !939, scopeLine: 987, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!939 = !DISubroutineType(types: !940)
!940 = !{!305, !919}
!941 = !DISubprogram(name: "max_size", linkageName: "_ZNKSt6vectorIS_IdSaIdEESaIS1_EE8max_sizeEv", scope: !570, file: !2, line: 993, type: !939, scopeLine: 993, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!942 = !DISubprogram(name: "resize", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE6resizeEm", scope: !570, file: !2, line: 1008, type: !943, scopeLine: 1008, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!943 = !DISubroutineType(types: !944)
!944 = !{null, !791, !305}
!945 = !DISubprogram(name: "resize", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE6resizeEmRKS1_", scope: !570, file: !2, line: 1029, type: !851, scopeLine: 1029, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!946 = !DISubprogram(name: "shrink_to_fit", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE13shrink_to_fitEv", scope: !570, file: !2, line: 1063, type: !789, scopeLine: 1063, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!947 = !DISubprogram(name: "capacity", linkageName: "_ZNKSt6vectorIS_IdSaIdEESaIS1_EE8capacityEv", scope: !570, file: !2, line: 1073, type: !939, scopeLine: 1073, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!948 = !DISubprogram(name: "empty", linkageName: "_ZNKSt6vectorIS_IdSaIdEESaIS1_EE5emptyEv", scope: !570, file: !2, line: 1083, type: !949, scopeLine: 1083, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!949 = !DISubroutineType(types: !950)
!950 = !{!141, !919}
!951 = !DISubprogram(name: "reserve", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE7reserveEm", scope: !570, file: !2, line: 1105, type: !943, scopeLine: 1105, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!952 = !DISubprogram(name: "operator[]", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EEixEm", scope: !570, file: !2, line: 1121, type: !953, scopeLine: 1121, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!953 = !DISubroutineType(types: !954)
!954 = !{!955, !791, !305}
!955 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !570, file: !2, line: 451, baseType: !956, flags: DIFlagPublic)
!956 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !582, file: !30, line: 62, baseType: !957)
!957 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !958, size: 64)
!958 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !582, file: !30, line: 56, baseType: !959)
!959 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !585, file: !37, line: 417, baseType: !18)
!960 = !DISubprogram(name: "operator[]", linkageName: "_ZNKSt6vectorIS_IdSaIdEESaIS1_EEixEm", scope: !570, file: !2, line: 1140, type: !961, scopeLine: 1140, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!961 = !DISubroutineType(types: !962)
!962 = !{!963, !919, !305}
!963 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !570, file: !2, line: 452, baseType: !964, flags: DIFlagPublic)
!964 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !582, file: !30, line: 63, baseType: !965)
!965 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !966, size: 64)
!966 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !958)
!967 = !DISubprogram(name: "_M_range_check", linkageName: "_ZNKSt6vectorIS_IdSaIdEESaIS1_EE14_M_range_checkEm", scope: !570, file: !2, line: 1150, type: !968, scopeLine: 1150, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!968 = !DISubroutineType(types: !969)
!969 = !{null, !919, !305}
!970 = !DISubprogram(name: "at", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE2atEm", scope: !570, file: !2, line: 1173, type: !953, scopeLine: 1173, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!971 = !DISubprogram(name: "at", linkageName: "_ZNKSt6vectorIS_IdSaIdEESaIS1_EE2atEm", scope: !570, file: !2, line: 1192, type: !961, scopeLine: 1192, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!972 = !DISubprogram(name: "front", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE5frontEv", scope: !570, file: !2, line: 1204, type: !973, scopeLine: 1204, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!973 = !DISubroutineType(types: !974)
!974 = !{!955, !791}
!975 = !DISubprogram(name: "front", linkageName: "_ZNKSt6vectorIS_IdSaIdEESaIS1_EE5frontEv", scope: !570, file: !2, line: 1216, type: !976, scopeLine: 1216, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!976 = !DISubroutineType(types: !977)
!977 = !{!963, !919}
!978 = !DISubprogram(name: "back", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE4backEv", scope: !570, file: !2, line: 1228, type: !973, scopeLine: 1228, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!979 = !DISubprogram(name: "back", linkageName: "_ZNKSt6vectorIS_IdSaIdEESaIS1_EE4backEv", scope: !570, file: !2, line: 1240, type: !976, scopeLine: 1240, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!980 = !DISubprogram(name: "data", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE4dataEv", scope: !570, file: !2, line: 1255, type: !981, scopeLine: 1255, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!981 = !DISubroutineType(types: !982)
!982 = !{!591, !791}
!983 = !DISubprogram(name: "data", linkageName: "_ZNKSt6vectorIS_IdSaIdEESaIS1_EE4dataEv", scope: !570, file: !2, line: 1260, type: !984, scopeLine: 1260, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!984 = !DISubroutineType(types: !985)
!985 = !{!620, !919}
!986 = !DISubprogram(name: "push_back", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE9push_backERKS1_", scope: !570, file: !2, line: 1276, type: !987, scopeLine: 1276, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!987 = !DISubroutineType(types: !988)
!988 = !{null, !791, !804}
!989 = !DISubprogram(name: "push_back", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE9push_backEOS1_", scope: !570, file: !2, line: 1293, type: !990, scopeLine: 1293, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!990 = !DISubroutineType(types: !991)
!991 = !{null, !791, !992}
!992 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !806, size: 64)
!993 = !DISubprogram(name: "pop_back", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE8pop_backEv", scope: !570, file: !2, line: 1317, type: !789, scopeLine: 1317, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!994 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE6insertEN9__gnu_cxx17__normal_iteratorIPKS1_S3_EERS6_", scope: !570, file: !2, line: 1357, type: !995, scopeLine: 1357, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!995 = !DISubroutineType(types: !996)
!996 = !{!859, !791, !917, !804}
!997 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE6insertEN9__gnu_cxx17__normal_iteratorIPKS1_S3_EEOS1_", scope: !570, file: !2, line: 1388, type: !998, scopeLine: 1388, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!998 = !DISubroutineType(types: !999)
!999 = !{!859, !791, !917, !992}
!1000 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE6insertEN9__gnu_cxx17__normal_iteratorIPKS1_S3_EESt16initializer_listIS1_E", scope: !570, file: !2, line: 1406, type: !1001, scopeLine: 1406, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1001 = !DISubroutineType(types: !1002)
!1002 = !{!859, !791, !917, !838}
!1003 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE6insertEN9__gnu_cxx17__normal_iteratorIPKS1_S3_EEmRS6_", scope: !570, file: !2, line: 1432, type: !1004, scopeLine: 1432, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1004 = !DISubroutineType(types: !1005)
!1005 = !{!859, !791, !917, !305, !804}
!1006 = !DISubprogram(name: "erase", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE5eraseEN9__gnu_cxx17__normal_iteratorIPKS1_S3_EE", scope: !570, file: !2, line: 1529, type: !1007, scopeLine: 1529, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1007 = !DISubroutineType(types: !1008)
!1008 = !{!859, !791, !917}
!1009 = !DISubprogram(name: "erase", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE5eraseEN9__gnu_cxx17__normal_iteratorIPKS1_S3_EES8_", scope: !570, file: !2, line: 1557, type: !1010, scopeLine: 1557, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1010 = !DISubroutineType(types: !1011)
!1011 = !{!859, !791, !917, !917}
!1012 = !DISubprogram(name: "swap", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE4swapERS3_", scope: !570, file: !2, line: 1581, type: !1013, scopeLine: 1581, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1013 = !DISubroutineType(types: !1014)
!1014 = !{null, !791, !843}
!1015 = !DISubprogram(name: "clear", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE5clearEv", scope: !570, file: !2, line: 1600, type: !789, scopeLine: 1600, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1016 = !DISubprogram(name: "_M_fill_initialize", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE18_M_fill_initializeEmRKS1_", scope: !570, file: !2, line: 1699, type: !851, scopeLine: 1699, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1017 = !DISubprogram(name: "_M_default_initialize", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE21_M_default_initializeEm", scope: !570, file: !2, line: 1710, type: !943, scopeLine: 1710, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1018 = !DISubprogram(name: "_M_fill_assign", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE14_M_fill_assignEmRKS1_", scope: !570, file: !2, line: 1757, type: !851, scopeLine: 1757, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1019 = !DISubprogram(name: "_M_fill_insert", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE14_M_fill_insertEN9__gnu_cxx17__normal_iteratorIPS1_S3_EEmRKS1_", scope: !570, file: !2, line: 1801, type: !1020, scopeLine: 1801, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1020 = !DISubroutineType(types: !1021)
!1021 = !{null, !791, !859, !305, !804}
!1022 = !DISubprogram(name: "_M_default_append", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE17_M_default_appendEm", scope: !570, file: !2, line: 1807, type: !943, scopeLine: 1807, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1023 = !DISubprogram(name: "_M_shrink_to_fit", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE16_M_shrink_to_fitEv", scope: !570, file: !2, line: 1811, type: !1024, scopeLine: 1811, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1024 = !DISubroutineType(types: !1025)
!1025 = !{!141, !791}
!1026 = !DISubprogram(name: "_M_insert_rval", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE14_M_insert_rvalEN9__gnu_cxx17__normal_iteratorIPKS1_S3_EEOS1_", scope: !570, file: !2, line: 1873, type: !998, scopeLine: 1873, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1027 = !DISubprogram(name: "_M_emplace_aux", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE14_M_emplace_auxEN9__gnu_cxx17__normal_iteratorIPKS1_S3_EEOS1_", scope: !570, file: !2, line: 1884, type: !998, scopeLine: 1884, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1028 = !DISubprogram(name: "_M_check_len", linkageName: "_ZNKSt6vectorIS_IdSaIdEESaIS1_EE12_M_check_lenEmPKc", scope: !570, file: !2, line: 1891, type: !1029, scopeLine: 1891, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1029 = !DISubroutineType(types: !1030)
!1030 = !{!1031, !919, !305, !543}
!1031 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", scope: !570, file: !2, line: 458, baseType: !85, flags: DIFlagPublic)
!1032 = !DISubprogram(name: "_S_check_init_len", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE17_S_check_init_lenEmRKS2_", scope: !570, file: !2, line: 1902, type: !1033, scopeLine: 1902, flags: DIFlagProtected | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1033 = !DISubroutineType(types: !1034)
!1034 = !{!1031, !305, !795}
!1035 = !DISubprogram(name: "_S_max_size", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE11_S_max_sizeERKS2_", scope: !570, file: !2, line: 1911, type: !1036, scopeLine: 1911, flags: DIFlagProtected | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1036 = !DISubroutineType(types: !1037)
!1037 = !{!1031, !1038}
!1038 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1039, size: 64)
!1039 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !569)
!1040 = !DISubprogram(name: "_M_erase_at_end", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE15_M_erase_at_endEPS1_", scope: !570, file: !2, line: 1928, type: !1041, scopeLine: 1928, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1041 = !DISubroutineType(types: !1042)
!1042 = !{null, !791, !780}
!1043 = !DISubprogram(name: "_M_erase", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE8_M_eraseEN9__gnu_cxx17__normal_iteratorIPS1_S3_EE", scope: !570, file: !2, line: 1941, type: !1044, scopeLine: 1941, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1044 = !DISubroutineType(types: !1045)
!1045 = !{!859, !791, !859}
!1046 = !DISubprogram(name: "_M_erase", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE8_M_eraseEN9__gnu_cxx17__normal_iteratorIPS1_S3_EES7_", scope: !570, file: !2, line: 1945, type: !1047, scopeLine: 1945, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1047 = !DISubroutineType(types: !1048)
!1048 = !{!859, !791, !859, !859}
!1049 = !DISubprogram(name: "_M_move_assign", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE14_M_move_assignEOS3_St17integral_constantIbLb1EE", scope: !570, file: !2, line: 1954, type: !1050, scopeLine: 1954, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1050 = !DISubroutineType(types: !1051)
!1051 = !{null, !791, !815, !248}
!1052 = !DISubprogram(name: "_M_move_assign", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE14_M_move_assignEOS3_St17integral_constantIbLb0EE", scope: !570, file: !2, line: 1966, type: !1053, scopeLine: 1966, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1053 = !DISubroutineType(types: !1054)
!1054 = !{null, !791, !815, !267}
!1055 = !{!633, !1056}
!1056 = !DITemplateTypeParameter(name: "_Alloc", type: !594, defaulted: true)
!1057 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!1058 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1059, size: 64)
!1059 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Particle", file: !15, line: 23, size: 192, flags: DIFlagTypePassByValue, elements: !1060, identifier: "_ZTS8Particle")
!1060 = !{!1061, !1062, !1063}
!1061 = !DIDerivedType(tag: DW_TAG_member, name: "position", scope: !1059, file: !15, line: 24, baseType: !44, size: 64)
!1062 = !DIDerivedType(tag: DW_TAG_member, name: "velocity", scope: !1059, file: !15, line: 25, baseType: !44, size: 64, offset: 64)
!1063 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !1059, file: !15, line: 26, baseType: !407, size: 32, offset: 128)
!1064 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__normal_iterator<Particle *, std::vector<Particle, std::allocator<Particle> > >", scope: !33, file: !367, line: 1043, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !1065, templateParams: !1117, identifier: "_ZTSN9__gnu_cxx17__normal_iteratorIP8ParticleSt6vectorIS1_SaIS1_EEEE")
!1065 = !{!1066, !1067, !1071, !1076, !1087, !1092, !1096, !1099, !1100, !1101, !1106, !1109, !1112, !1113, !1114}
!1066 = !DIDerivedType(tag: DW_TAG_member, name: "_M_current", scope: !1064, file: !367, line: 1046, baseType: !1058, size: 64, flags: DIFlagProtected)
!1067 = !DISubprogram(name: "__normal_iterator", scope: !1064, file: !367, line: 1068, type: !1068, scopeLine: 1068, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1068 = !DISubroutineType(types: !1069)
!1069 = !{null, !1070}
!1070 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1064, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1071 = !DISubprogram(name: "__normal_iterator", scope: !1064, file: !367, line: 1072, type: !1072, scopeLine: 1072, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1072 = !DISubroutineType(types: !1073)
!1073 = !{null, !1070, !1074}
!1074 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1075, size: 64)
!1075 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1058)
!1076 = !DISubprogram(name: "operator*", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIP8ParticleSt6vectorIS1_SaIS1_EEEdeEv", scope: !1064, file: !367, line: 1095, type: !1077, scopeLine: 1095, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1077 = !DISubroutineType(types: !1078)
!1078 = !{!1079, !1085}
!1079 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !1064, file: !367, line: 1061, baseType: !1080, flags: DIFlagPublic)
!1080 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !1081, file: !389, line: 216, baseType: !1084)
!1081 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "iterator_traits<Particle *>", scope: !19, file: !389, line: 210, size: 8, flags: DIFlagTypePassByValue, elements: !148, templateParams: !1082, identifier: "_ZTSSt15iterator_traitsIP8ParticleE")
!1082 = !{!1083}
!1083 = !DITemplateTypeParameter(name: "_Iterator", type: !1058)
!1084 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1059, size: 64)
!1085 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1086, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1086 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1064)
!1087 = !DISubprogram(name: "operator->", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIP8ParticleSt6vectorIS1_SaIS1_EEEptEv", scope: !1064, file: !367, line: 1100, type: !1088, scopeLine: 1100, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1088 = !DISubroutineType(types: !1089)
!1089 = !{!1090, !1085}
!1090 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !1064, file: !367, line: 1062, baseType: !1091, flags: DIFlagPublic)
!1091 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !1081, file: !389, line: 215, baseType: !1058)
!1092 = !DISubprogram(name: "operator++", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIP8ParticleSt6vectorIS1_SaIS1_EEEppEv", scope: !1064, file: !367, line: 1105, type: !1093, scopeLine: 1105, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1093 = !DISubroutineType(types: !1094)
!1094 = !{!1095, !1070}
!1095 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1064, size: 64)
!1096 = !DISubprogram(name: "operator++", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIP8ParticleSt6vectorIS1_SaIS1_EEEppEi", scope: !1064, file: !367, line: 1113, type: !1097, scopeLine: 1113, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1097 = !DISubroutineType(types: !1098)
!1098 = !{!1064, !1070, !407}
!1099 = !DISubprogram(name: "operator--", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIP8ParticleSt6vectorIS1_SaIS1_EEEmmEv", scope: !1064, file: !367, line: 1119, type: !1093, scopeLine: 1119, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1100 = !DISubprogram(name: "operator--", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIP8ParticleSt6vectorIS1_SaIS1_EEEmmEi", scope: !1064, file: !367, line: 1127, type: !1097, scopeLine: 1127, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1101 = !DISubprogram(name: "operator[]", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIP8ParticleSt6vectorIS1_SaIS1_EEEixEl", scope: !1064, file: !367, line: 1133, type: !1102, scopeLine: 1133, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1102 = !DISubroutineType(types: !1103)
!1103 = !{!1079, !1085, !1104}
!1104 = !DIDerivedType(tag: DW_TAG_typedef, name: "difference_type", scope: !1064, file: !367, line: 1060, baseType: !1105, flags: DIFlagPublic)
!1105 = !DIDerivedType(tag: DW_TAG_typedef, name: "difference_type", scope: !1081, file: !389, line: 214, baseType: !415)
!1106 = !DISubprogram(name: "operator+=", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIP8ParticleSt6vectorIS1_SaIS1_EEEpLEl", scope: !1064, file: !367, line: 1138, type: !1107, scopeLine: 1138, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1107 = !DISubroutineType(types: !1108)
!1108 = !{!1095, !1070, !1104}
!1109 = !DISubprogram(name: "operator+", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIP8ParticleSt6vectorIS1_SaIS1_EEEplEl", scope: !1064, file: !367, line: 1143, type: !1110, scopeLine: 1143, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1110 = !DISubroutineType(types: !1111)
!1111 = !{!1064, !1085, !1104}
!1112 = !DISubprogram(name: "operator-=", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIP8ParticleSt6vectorIS1_SaIS1_EEEmIEl", scope: !1064, file: !367, line: 1148, type: !1107, scopeLine: 1148, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1113 = !DISubprogram(name: "operator-", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIP8ParticleSt6vectorIS1_SaIS1_EEEmiEl", scope: !1064, file: !367, line: 1153, type: !1110, scopeLine: 1153, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1114 = !DISubprogram(name: "base", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIP8ParticleSt6vectorIS1_SaIS1_EEE4baseEv", scope: !1064, file: !367, line: 1158, type: !1115, scopeLine: 1158, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1115 = !DISubroutineType(types: !1116)
!1116 = !{!1074, !1085}
!1117 = !{!1083, !1118}
!1118 = !DITemplateTypeParameter(name: "_Container", type: !1119)
!1119 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "vector<Particle, std::allocator<Particle> >", scope: !19, file: !2, line: 423, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !1120, templateParams: !1552, identifier: "_ZTSSt6vectorI8ParticleSaIS0_EE")
!1120 = !{!1121, !1324, !1325, !1326, !1327, !1333, !1336, !1339, !1343, !1349, !1352, !1358, !1363, !1367, !1377, !1380, !1383, !1386, !1390, !1391, !1395, !1398, !1401, !1404, !1407, !1411, !1417, !1418, !1419, !1424, !1429, !1430, !1431, !1432, !1433, !1434, !1435, !1438, !1439, !1442, !1443, !1444, !1445, !1448, !1449, !1457, !1464, !1467, !1468, !1469, !1472, !1475, !1476, !1477, !1480, !1483, !1486, !1490, !1491, !1494, !1497, !1500, !1503, !1506, !1509, !1512, !1513, !1514, !1515, !1516, !1519, !1520, !1523, !1524, !1525, !1529, !1532, !1537, !1540, !1543, !1546, !1549}
!1121 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1119, baseType: !1122, flags: DIFlagProtected, extraData: i32 0)
!1122 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Vector_base<Particle, std::allocator<Particle> >", scope: !19, file: !2, line: 85, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !1123, templateParams: !1323, identifier: "_ZTSSt12_Vector_baseI8ParticleSaIS0_EE")
!1123 = !{!1124, !1274, !1279, !1284, !1288, !1291, !1296, !1299, !1302, !1306, !1309, !1312, !1315, !1316, !1319, !1322}
!1124 = !DIDerivedType(tag: DW_TAG_member, name: "_M_impl", scope: !1122, file: !2, line: 371, baseType: !1125, size: 192)
!1125 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Vector_impl", scope: !1122, file: !2, line: 133, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !1126, identifier: "_ZTSNSt12_Vector_baseI8ParticleSaIS0_EE12_Vector_implE")
!1126 = !{!1127, !1229, !1254, !1258, !1263, !1267, !1271}
!1127 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1125, baseType: !1128, extraData: i32 0)
!1128 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Tp_alloc_type", scope: !1122, file: !2, line: 88, baseType: !1129)
!1129 = !DIDerivedType(tag: DW_TAG_typedef, name: "other", scope: !1130, file: !30, line: 120, baseType: !1228)
!1130 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "rebind<Particle>", scope: !1131, file: !30, line: 119, size: 8, flags: DIFlagTypePassByValue, elements: !148, templateParams: !1182, identifier: "_ZTSN9__gnu_cxx14__alloc_traitsISaI8ParticleES1_E6rebindIS1_EE")
!1131 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__alloc_traits<std::allocator<Particle>, Particle>", scope: !33, file: !30, line: 48, size: 8, flags: DIFlagTypePassByValue, elements: !1132, templateParams: !1226, identifier: "_ZTSN9__gnu_cxx14__alloc_traitsISaI8ParticleES1_EE")
!1132 = !{!1133, !1215, !1218, !1221, !1222, !1223, !1224, !1225}
!1133 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1131, baseType: !1134, extraData: i32 0)
!1134 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "allocator_traits<std::allocator<Particle> >", scope: !19, file: !37, line: 411, size: 8, flags: DIFlagTypePassByValue, elements: !1135, templateParams: !1213, identifier: "_ZTSSt16allocator_traitsISaI8ParticleEE")
!1135 = !{!1136, !1198, !1201, !1204, !1210}
!1136 = !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaI8ParticleEE8allocateERS1_m", scope: !1134, file: !37, line: 463, type: !1137, scopeLine: 463, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1137 = !DISubroutineType(types: !1138)
!1138 = !{!1139, !1140, !113}
!1139 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !1134, file: !37, line: 420, baseType: !1058)
!1140 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1141, size: 64)
!1141 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !1134, file: !37, line: 414, baseType: !1142)
!1142 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "allocator<Particle>", scope: !19, file: !48, line: 124, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !1143, templateParams: !1182, identifier: "_ZTSSaI8ParticleE")
!1143 = !{!1144, !1184, !1188, !1193, !1197}
!1144 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1142, baseType: !1145, flags: DIFlagPublic, extraData: i32 0)
!1145 = !DIDerivedType(tag: DW_TAG_typedef, name: "__allocator_base<Particle>", scope: !19, file: !52, line: 47, baseType: !1146)
!1146 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__new_allocator<Particle>", scope: !19, file: !54, line: 56, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !1147, templateParams: !1182, identifier: "_ZTSSt15__new_allocatorI8ParticleE")
!1147 = !{!1148, !1152, !1157, !1158, !1164, !1172, !1175, !1178, !1181}
!1148 = !DISubprogram(name: "__new_allocator", scope: !1146, file: !54, line: 80, type: !1149, scopeLine: 80, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1149 = !DISubroutineType(types: !1150)
!1150 = !{null, !1151}
!1151 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1146, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1152 = !DISubprogram(name: "__new_allocator", scope: !1146, file: !54, line: 83, type: !1153, scopeLine: 83, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1153 = !DISubroutineType(types: !1154)
!1154 = !{null, !1151, !1155}
!1155 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1156, size: 64)
!1156 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1146)
!1157 = !DISubprogram(name: "~__new_allocator", scope: !1146, file: !54, line: 90, type: !1149, scopeLine: 90, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1158 = !DISubprogram(name: "address", linkageName: "_ZNKSt15__new_allocatorI8ParticleE7addressERS0_", scope: !1146, file: !54, line: 93, type: !1159, scopeLine: 93, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1159 = !DISubroutineType(types: !1160)
!1160 = !{!1161, !1162, !1163}
!1161 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !1146, file: !54, line: 63, baseType: !1058, flags: DIFlagPublic)
!1162 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1156, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1163 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !1146, file: !54, line: 65, baseType: !1084, flags: DIFlagPublic)
!1164 = !DISubprogram(name: "address", linkageName: "_ZNKSt15__new_allocatorI8ParticleE7addressERKS0_", scope: !1146, file: !54, line: 97, type: !1165, scopeLine: 97, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1165 = !DISubroutineType(types: !1166)
!1166 = !{!1167, !1162, !1170}
!1167 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_pointer", scope: !1146, file: !54, line: 64, baseType: !1168, flags: DIFlagPublic)
!1168 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1169, size: 64)
!1169 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1059)
!1170 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !1146, file: !54, line: 66, baseType: !1171, flags: DIFlagPublic)
!1171 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1169, size: 64)
!1172 = !DISubprogram(name: "allocate", linkageName: "_ZNSt15__new_allocatorI8ParticleE8allocateEmPKv", scope: !1146, file: !54, line: 112, type: !1173, scopeLine: 112, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1173 = !DISubroutineType(types: !1174)
!1174 = !{!1058, !1151, !84, !88}
!1175 = !DISubprogram(name: "deallocate", linkageName: "_ZNSt15__new_allocatorI8ParticleE10deallocateEPS0_m", scope: !1146, file: !54, line: 142, type: !1176, scopeLine: 142, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1176 = !DISubroutineType(types: !1177)
!1177 = !{null, !1151, !1058, !84}
!1178 = !DISubprogram(name: "max_size", linkageName: "_ZNKSt15__new_allocatorI8ParticleE8max_sizeEv", scope: !1146, file: !54, line: 167, type: !1179, scopeLine: 167, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1179 = !DISubroutineType(types: !1180)
!1180 = !{!84, !1162}
!1181 = !DISubprogram(name: "_M_max_size", linkageName: "_ZNKSt15__new_allocatorI8ParticleE11_M_max_sizeEv", scope: !1146, file: !54, line: 210, type: !1179, scopeLine: 210, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1182 = !{!1183}
!1183 = !DITemplateTypeParameter(name: "_Tp", type: !1059)
!1184 = !DISubprogram(name: "allocator", scope: !1142, file: !48, line: 156, type: !1185, scopeLine: 156, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1185 = !DISubroutineType(types: !1186)
!1186 = !{null, !1187}
!1187 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1142, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1188 = !DISubprogram(name: "allocator", scope: !1142, file: !48, line: 159, type: !1189, scopeLine: 159, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1189 = !DISubroutineType(types: !1190)
!1190 = !{null, !1187, !1191}
!1191 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1192, size: 64)
!1192 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1142)
!1193 = !DISubprogram(name: "operator=", linkageName: "_ZNSaI8ParticleEaSERKS0_", scope: !1142, file: !48, line: 164, type: !1194, scopeLine: 164, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1194 = !DISubroutineType(types: !1195)
!1195 = !{!1196, !1187, !1191}
!1196 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1142, size: 64)
!1197 = !DISubprogram(name: "~allocator", scope: !1142, file: !48, line: 174, type: !1185, scopeLine: 174, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1198 = !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaI8ParticleEE8allocateERS1_mPKv", scope: !1134, file: !37, line: 477, type: !1199, scopeLine: 477, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1199 = !DISubroutineType(types: !1200)
!1200 = !{!1139, !1140, !113, !117}
!1201 = !DISubprogram(name: "deallocate", linkageName: "_ZNSt16allocator_traitsISaI8ParticleEE10deallocateERS1_PS0_m", scope: !1134, file: !37, line: 495, type: !1202, scopeLine: 495, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1202 = !DISubroutineType(types: !1203)
!1203 = !{null, !1140, !1139, !113}
!1204 = !DISubprogram(name: "max_size", linkageName: "_ZNSt16allocator_traitsISaI8ParticleEE8max_sizeERKS1_", scope: !1134, file: !37, line: 547, type: !1205, scopeLine: 547, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1205 = !DISubroutineType(types: !1206)
!1206 = !{!1207, !1208}
!1207 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", scope: !1134, file: !37, line: 435, baseType: !85)
!1208 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1209, size: 64)
!1209 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1141)
!1210 = !DISubprogram(name: "select_on_container_copy_construction", linkageName: "_ZNSt16allocator_traitsISaI8ParticleEE37select_on_container_copy_constructionERKS1_", scope: !1134, file: !37, line: 562, type: !1211, scopeLine: 562, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1211 = !DISubroutineType(types: !1212)
!1212 = !{!1141, !1208}
!1213 = !{!1214}
!1214 = !DITemplateTypeParameter(name: "_Alloc", type: !1142)
!1215 = !DISubprogram(name: "_S_select_on_copy", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaI8ParticleES1_E17_S_select_on_copyERKS2_", scope: !1131, file: !30, line: 97, type: !1216, scopeLine: 97, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1216 = !DISubroutineType(types: !1217)
!1217 = !{!1142, !1191}
!1218 = !DISubprogram(name: "_S_on_swap", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaI8ParticleES1_E10_S_on_swapERS2_S4_", scope: !1131, file: !30, line: 100, type: !1219, scopeLine: 100, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1219 = !DISubroutineType(types: !1220)
!1220 = !{null, !1196, !1196}
!1221 = !DISubprogram(name: "_S_propagate_on_copy_assign", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaI8ParticleES1_E27_S_propagate_on_copy_assignEv", scope: !1131, file: !30, line: 103, type: !139, scopeLine: 103, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1222 = !DISubprogram(name: "_S_propagate_on_move_assign", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaI8ParticleES1_E27_S_propagate_on_move_assignEv", scope: !1131, file: !30, line: 106, type: !139, scopeLine: 106, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1223 = !DISubprogram(name: "_S_propagate_on_swap", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaI8ParticleES1_E20_S_propagate_on_swapEv", scope: !1131, file: !30, line: 109, type: !139, scopeLine: 109, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1224 = !DISubprogram(name: "_S_always_equal", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaI8ParticleES1_E15_S_always_equalEv", scope: !1131, file: !30, line: 112, type: !139, scopeLine: 112, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1225 = !DISubprogram(name: "_S_nothrow_move", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaI8ParticleES1_E15_S_nothrow_moveEv", scope: !1131, file: !30, line: 115, type: !139, scopeLine: 115, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1226 = !{!1214, !1227}
!1227 = !DITemplateTypeParameter(type: !1059, defaulted: true)
!1228 = !DIDerivedType(tag: DW_TAG_typedef, name: "template rebind_alloc<Particle>", scope: !1134, file: !37, line: 450, baseType: !1142)
!1229 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1125, baseType: !1230, extraData: i32 0)
!1230 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Vector_impl_data", scope: !1122, file: !2, line: 92, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !1231, identifier: "_ZTSNSt12_Vector_baseI8ParticleSaIS0_EE17_Vector_impl_dataE")
!1231 = !{!1232, !1235, !1236, !1237, !1241, !1245, !1250}
!1232 = !DIDerivedType(tag: DW_TAG_member, name: "_M_start", scope: !1230, file: !2, line: 94, baseType: !1233, size: 64)
!1233 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !1122, file: !2, line: 90, baseType: !1234)
!1234 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !1131, file: !30, line: 57, baseType: !1139)
!1235 = !DIDerivedType(tag: DW_TAG_member, name: "_M_finish", scope: !1230, file: !2, line: 95, baseType: !1233, size: 64, offset: 64)
!1236 = !DIDerivedType(tag: DW_TAG_member, name: "_M_end_of_storage", scope: !1230, file: !2, line: 96, baseType: !1233, size: 64, offset: 128)
!1237 = !DISubprogram(name: "_Vector_impl_data", scope: !1230, file: !2, line: 99, type: !1238, scopeLine: 99, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1238 = !DISubroutineType(types: !1239)
!1239 = !{null, !1240}
!1240 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1230, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1241 = !DISubprogram(name: "_Vector_impl_data", scope: !1230, file: !2, line: 105, type: !1242, scopeLine: 105, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1242 = !DISubroutineType(types: !1243)
!1243 = !{null, !1240, !1244}
!1244 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1230, size: 64)
!1245 = !DISubprogram(name: "_M_copy_data", linkageName: "_ZNSt12_Vector_baseI8ParticleSaIS0_EE17_Vector_impl_data12_M_copy_dataERKS3_", scope: !1230, file: !2, line: 113, type: !1246, scopeLine: 113, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1246 = !DISubroutineType(types: !1247)
!1247 = !{null, !1240, !1248}
!1248 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1249, size: 64)
!1249 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1230)
!1250 = !DISubprogram(name: "_M_swap_data", linkageName: "_ZNSt12_Vector_baseI8ParticleSaIS0_EE17_Vector_impl_data12_M_swap_dataERS3_", scope: !1230, file: !2, line: 122, type: !1251, scopeLine: 122, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1251 = !DISubroutineType(types: !1252)
!1252 = !{null, !1240, !1253}
!1253 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1230, size: 64)
!1254 = !DISubprogram(name: "_Vector_impl", scope: !1125, file: !2, line: 137, type: !1255, scopeLine: 137, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1255 = !DISubroutineType(types: !1256)
!1256 = !{null, !1257}
!1257 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1125, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1258 = !DISubprogram(name: "_Vector_impl", scope: !1125, file: !2, line: 143, type: !1259, scopeLine: 143, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1259 = !DISubroutineType(types: !1260)
!1260 = !{null, !1257, !1261}
!1261 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1262, size: 64)
!1262 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1128)
!1263 = !DISubprogram(name: "_Vector_impl", scope: !1125, file: !2, line: 151, type: !1264, scopeLine: 151, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1264 = !DISubroutineType(types: !1265)
!1265 = !{null, !1257, !1266}
!1266 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1125, size: 64)
!1267 = !DISubprogram(name: "_Vector_impl", scope: !1125, file: !2, line: 156, type: !1268, scopeLine: 156, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1268 = !DISubroutineType(types: !1269)
!1269 = !{null, !1257, !1270}
!1270 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1128, size: 64)
!1271 = !DISubprogram(name: "_Vector_impl", scope: !1125, file: !2, line: 161, type: !1272, scopeLine: 161, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1272 = !DISubroutineType(types: !1273)
!1273 = !{null, !1257, !1270, !1266}
!1274 = !DISubprogram(name: "_M_get_Tp_allocator", linkageName: "_ZNSt12_Vector_baseI8ParticleSaIS0_EE19_M_get_Tp_allocatorEv", scope: !1122, file: !2, line: 298, type: !1275, scopeLine: 298, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1275 = !DISubroutineType(types: !1276)
!1276 = !{!1277, !1278}
!1277 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1128, size: 64)
!1278 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1122, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1279 = !DISubprogram(name: "_M_get_Tp_allocator", linkageName: "_ZNKSt12_Vector_baseI8ParticleSaIS0_EE19_M_get_Tp_allocatorEv", scope: !1122, file: !2, line: 303, type: !1280, scopeLine: 303, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1280 = !DISubroutineType(types: !1281)
!1281 = !{!1261, !1282}
!1282 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1283, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1283 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1122)
!1284 = !DISubprogram(name: "get_allocator", linkageName: "_ZNKSt12_Vector_baseI8ParticleSaIS0_EE13get_allocatorEv", scope: !1122, file: !2, line: 308, type: !1285, scopeLine: 308, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1285 = !DISubroutineType(types: !1286)
!1286 = !{!1287, !1282}
!1287 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !1122, file: !2, line: 294, baseType: !1142)
!1288 = !DISubprogram(name: "_Vector_base", scope: !1122, file: !2, line: 312, type: !1289, scopeLine: 312, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1289 = !DISubroutineType(types: !1290)
!1290 = !{null, !1278}
!1291 = !DISubprogram(name: "_Vector_base", scope: !1122, file: !2, line: 318, type: !1292, scopeLine: 318, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1292 = !DISubroutineType(types: !1293)
!1293 = !{null, !1278, !1294}
!1294 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1295, size: 64)
!1295 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1287)
!1296 = !DISubprogram(name: "_Vector_base", scope: !1122, file: !2, line: 324, type: !1297, scopeLine: 324, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1297 = !DISubroutineType(types: !1298)
!1298 = !{null, !1278, !85}
!1299 = !DISubprogram(name: "_Vector_base", scope: !1122, file: !2, line: 330, type: !1300, scopeLine: 330, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1300 = !DISubroutineType(types: !1301)
!1301 = !{null, !1278, !85, !1294}
!1302 = !DISubprogram(name: "_Vector_base", scope: !1122, file: !2, line: 335, type: !1303, scopeLine: 335, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1303 = !DISubroutineType(types: !1304)
!1304 = !{null, !1278, !1305}
!1305 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1122, size: 64)
!1306 = !DISubprogram(name: "_Vector_base", scope: !1122, file: !2, line: 340, type: !1307, scopeLine: 340, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1307 = !DISubroutineType(types: !1308)
!1308 = !{null, !1278, !1270}
!1309 = !DISubprogram(name: "_Vector_base", scope: !1122, file: !2, line: 344, type: !1310, scopeLine: 344, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1310 = !DISubroutineType(types: !1311)
!1311 = !{null, !1278, !1305, !1294}
!1312 = !DISubprogram(name: "_Vector_base", scope: !1122, file: !2, line: 358, type: !1313, scopeLine: 358, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1313 = !DISubroutineType(types: !1314)
!1314 = !{null, !1278, !1294, !1305}
!1315 = !DISubprogram(name: "~_Vector_base", scope: !1122, file: !2, line: 364, type: !1289, scopeLine: 364, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1316 = !DISubprogram(name: "_M_allocate", linkageName: "_ZNSt12_Vector_baseI8ParticleSaIS0_EE11_M_allocateEm", scope: !1122, file: !2, line: 375, type: !1317, scopeLine: 375, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1317 = !DISubroutineType(types: !1318)
!1318 = !{!1233, !1278, !85}
!1319 = !DISubprogram(name: "_M_deallocate", linkageName: "_ZNSt12_Vector_baseI8ParticleSaIS0_EE13_M_deallocateEPS0_m", scope: !1122, file: !2, line: 383, type: !1320, scopeLine: 383, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1320 = !DISubroutineType(types: !1321)
!1321 = !{null, !1278, !1233, !85}
!1322 = !DISubprogram(name: "_M_create_storage", linkageName: "_ZNSt12_Vector_baseI8ParticleSaIS0_EE17_M_create_storageEm", scope: !1122, file: !2, line: 393, type: !1297, scopeLine: 393, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1323 = !{!1183, !1214}
!1324 = !DISubprogram(name: "_S_nothrow_relocate", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE19_S_nothrow_relocateESt17integral_constantIbLb1EE", scope: !1119, file: !2, line: 465, type: !246, scopeLine: 465, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1325 = !DISubprogram(name: "_S_nothrow_relocate", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE19_S_nothrow_relocateESt17integral_constantIbLb0EE", scope: !1119, file: !2, line: 474, type: !265, scopeLine: 474, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1326 = !DISubprogram(name: "_S_use_relocate", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE15_S_use_relocateEv", scope: !1119, file: !2, line: 478, type: !139, scopeLine: 478, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1327 = !DISubprogram(name: "_S_do_relocate", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE14_S_do_relocateEPS0_S3_S3_RS1_St17integral_constantIbLb1EE", scope: !1119, file: !2, line: 487, type: !1328, scopeLine: 487, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1328 = !DISubroutineType(types: !1329)
!1329 = !{!1330, !1330, !1330, !1330, !1331, !248}
!1330 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !1119, file: !2, line: 449, baseType: !1233, flags: DIFlagPublic)
!1331 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1332, size: 64)
!1332 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Tp_alloc_type", scope: !1119, file: !2, line: 444, baseType: !1128)
!1333 = !DISubprogram(name: "_S_do_relocate", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE14_S_do_relocateEPS0_S3_S3_RS1_St17integral_constantIbLb0EE", scope: !1119, file: !2, line: 494, type: !1334, scopeLine: 494, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1334 = !DISubroutineType(types: !1335)
!1335 = !{!1330, !1330, !1330, !1330, !1331, !267}
!1336 = !DISubprogram(name: "_S_relocate", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE11_S_relocateEPS0_S3_S3_RS1_", scope: !1119, file: !2, line: 499, type: !1337, scopeLine: 499, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1337 = !DISubroutineType(types: !1338)
!1338 = !{!1330, !1330, !1330, !1330, !1331}
!1339 = !DISubprogram(name: "vector", scope: !1119, file: !2, line: 526, type: !1340, scopeLine: 526, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1340 = !DISubroutineType(types: !1341)
!1341 = !{null, !1342}
!1342 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1119, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1343 = !DISubprogram(name: "vector", scope: !1119, file: !2, line: 537, type: !1344, scopeLine: 537, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1344 = !DISubroutineType(types: !1345)
!1345 = !{null, !1342, !1346}
!1346 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1347, size: 64)
!1347 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1348)
!1348 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !1119, file: !2, line: 460, baseType: !1142, flags: DIFlagPublic)
!1349 = !DISubprogram(name: "vector", scope: !1119, file: !2, line: 551, type: !1350, scopeLine: 551, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1350 = !DISubroutineType(types: !1351)
!1351 = !{null, !1342, !305, !1346}
!1352 = !DISubprogram(name: "vector", scope: !1119, file: !2, line: 564, type: !1353, scopeLine: 564, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1353 = !DISubroutineType(types: !1354)
!1354 = !{null, !1342, !305, !1355, !1346}
!1355 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1356, size: 64)
!1356 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1357)
!1357 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !1119, file: !2, line: 448, baseType: !1059, flags: DIFlagPublic)
!1358 = !DISubprogram(name: "vector", scope: !1119, file: !2, line: 596, type: !1359, scopeLine: 596, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1359 = !DISubroutineType(types: !1360)
!1360 = !{null, !1342, !1361}
!1361 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1362, size: 64)
!1362 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1119)
!1363 = !DISubprogram(name: "vector", scope: !1119, file: !2, line: 615, type: !1364, scopeLine: 615, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1364 = !DISubroutineType(types: !1365)
!1365 = !{null, !1342, !1366}
!1366 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1119, size: 64)
!1367 = !DISubprogram(name: "vector", scope: !1119, file: !2, line: 619, type: !1368, scopeLine: 619, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1368 = !DISubroutineType(types: !1369)
!1369 = !{null, !1342, !1361, !1370}
!1370 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1371, size: 64)
!1371 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1372)
!1372 = !DIDerivedType(tag: DW_TAG_typedef, name: "__type_identity_t<allocator_type>", scope: !19, file: !249, line: 128, baseType: !1373)
!1373 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !1374, file: !249, line: 125, baseType: !1142)
!1374 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__type_identity<std::allocator<Particle> >", scope: !19, file: !249, line: 124, size: 8, flags: DIFlagTypePassByValue, elements: !148, templateParams: !1375, identifier: "_ZTSSt15__type_identityISaI8ParticleEE")
!1375 = !{!1376}
!1376 = !DITemplateTypeParameter(name: "_Type", type: !1142)
!1377 = !DISubprogram(name: "vector", scope: !1119, file: !2, line: 630, type: !1378, scopeLine: 630, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1378 = !DISubroutineType(types: !1379)
!1379 = !{null, !1342, !1366, !1346, !248}
!1380 = !DISubprogram(name: "vector", scope: !1119, file: !2, line: 635, type: !1381, scopeLine: 635, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1381 = !DISubroutineType(types: !1382)
!1382 = !{null, !1342, !1366, !1346, !267}
!1383 = !DISubprogram(name: "vector", scope: !1119, file: !2, line: 654, type: !1384, scopeLine: 654, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1384 = !DISubroutineType(types: !1385)
!1385 = !{null, !1342, !1366, !1370}
!1386 = !DISubprogram(name: "vector", scope: !1119, file: !2, line: 673, type: !1387, scopeLine: 673, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1387 = !DISubroutineType(types: !1388)
!1388 = !{null, !1342, !1389, !1346}
!1389 = !DICompositeType(tag: DW_TAG_class_type, name: "initializer_list<Particle>", scope: !19, file: !344, line: 47, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16initializer_listI8ParticleE")
!1390 = !DISubprogram(name: "~vector", scope: !1119, file: !2, line: 728, type: !1340, scopeLine: 728, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1391 = !DISubprogram(name: "operator=", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EEaSERKS2_", scope: !1119, file: !2, line: 746, type: !1392, scopeLine: 746, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1392 = !DISubroutineType(types: !1393)
!1393 = !{!1394, !1342, !1361}
!1394 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1119, size: 64)
!1395 = !DISubprogram(name: "operator=", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EEaSEOS2_", scope: !1119, file: !2, line: 761, type: !1396, scopeLine: 761, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1396 = !DISubroutineType(types: !1397)
!1397 = !{!1394, !1342, !1366}
!1398 = !DISubprogram(name: "operator=", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EEaSESt16initializer_listIS0_E", scope: !1119, file: !2, line: 783, type: !1399, scopeLine: 783, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1399 = !DISubroutineType(types: !1400)
!1400 = !{!1394, !1342, !1389}
!1401 = !DISubprogram(name: "assign", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE6assignEmRKS0_", scope: !1119, file: !2, line: 803, type: !1402, scopeLine: 803, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1402 = !DISubroutineType(types: !1403)
!1403 = !{null, !1342, !305, !1355}
!1404 = !DISubprogram(name: "assign", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE6assignESt16initializer_listIS0_E", scope: !1119, file: !2, line: 850, type: !1405, scopeLine: 850, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1405 = !DISubroutineType(types: !1406)
!1406 = !{null, !1342, !1389}
!1407 = !DISubprogram(name: "begin", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE5beginEv", scope: !1119, file: !2, line: 868, type: !1408, scopeLine: 868, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1408 = !DISubroutineType(types: !1409)
!1409 = !{!1410, !1342}
!1410 = !DIDerivedType(tag: DW_TAG_typedef, name: "iterator", scope: !1119, file: !2, line: 453, baseType: !1064, flags: DIFlagPublic)
!1411 = !DISubprogram(name: "begin", linkageName: "_ZNKSt6vectorI8ParticleSaIS0_EE5beginEv", scope: !1119, file: !2, line: 878, type: !1412, scopeLine: 878, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1412 = !DISubroutineType(types: !1413)
!1413 = !{!1414, !1416}
!1414 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_iterator", scope: !1119, file: !2, line: 455, baseType: !1415, flags: DIFlagPublic)
!1415 = !DICompositeType(tag: DW_TAG_class_type, name: "__normal_iterator<const Particle *, std::vector<Particle, std::allocator<Particle> > >", scope: !33, file: !367, line: 1043, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSN9__gnu_cxx17__normal_iteratorIPK8ParticleSt6vectorIS1_SaIS1_EEEE")
!1416 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1362, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1417 = !DISubprogram(name: "end", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE3endEv", scope: !1119, file: !2, line: 888, type: !1408, scopeLine: 888, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1418 = !DISubprogram(name: "end", linkageName: "_ZNKSt6vectorI8ParticleSaIS0_EE3endEv", scope: !1119, file: !2, line: 898, type: !1412, scopeLine: 898, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1419 = !DISubprogram(name: "rbegin", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE6rbeginEv", scope: !1119, file: !2, line: 908, type: !1420, scopeLine: 908, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1420 = !DISubroutineType(types: !1421)
!1421 = !{!1422, !1342}
!1422 = !DIDerivedType(tag: DW_TAG_typedef, name: "reverse_iterator", scope: !1119, file: !2, line: 457, baseType: !1423, flags: DIFlagPublic)
!1423 = !DICompositeType(tag: DW_TAG_class_type, name: "reverse_iterator<__gnu_cxx::__normal_iterator<Particle *, std::vector<Particle, std::allocator<Particle> > > >", scope: !19, file: !367, line: 132, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16reverse_iteratorIN9__gnu_cxx17__normal_iteratorIP8ParticleSt6vectorIS2_SaIS2_EEEEE")
!1424 = !DISubprogram(name: "rbegin", linkageName: "_ZNKSt6vectorI8ParticleSaIS0_EE6rbeginEv", scope: !1119, file: !2, line: 918, type: !1425, scopeLine: 918, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1425 = !DISubroutineType(types: !1426)
!1426 = !{!1427, !1416}
!1427 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reverse_iterator", scope: !1119, file: !2, line: 456, baseType: !1428, flags: DIFlagPublic)
!1428 = !DICompositeType(tag: DW_TAG_class_type, name: "reverse_iterator<__gnu_cxx::__normal_iterator<const Particle *, std::vector<Particle, std::allocator<Particle> > > >", scope: !19, file: !367, line: 132, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16reverse_iteratorIN9__gnu_cxx17__normal_iteratorIPK8ParticleSt6vectorIS2_SaIS2_EEEEE")
!1429 = !DISubprogram(name: "rend", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE4rendEv", scope: !1119, file: !2, line: 928, type: !1420, scopeLine: 928, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1430 = !DISubprogram(name: "rend", linkageName: "_ZNKSt6vectorI8ParticleSaIS0_EE4rendEv", scope: !1119, file: !2, line: 938, type: !1425, scopeLine: 938, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1431 = !DISubprogram(name: "cbegin", linkageName: "_ZNKSt6vectorI8ParticleSaIS0_EE6cbeginEv", scope: !1119, file: !2, line: 949, type: !1412, scopeLine: 949, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1432 = !DISubprogram(name: "cend", linkageName: "_ZNKSt6vectorI8ParticleSaIS0_EE4cendEv", scope: !1119, file: !2, line: 959, type: !1412, scopeLine: 959, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1433 = !DISubprogram(name: "crbegin", linkageName: "_ZNKSt6vectorI8ParticleSaIS0_EE7crbeginEv", scope: !1119, file: !2, line: 969, type: !1425, scopeLine: 969, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1434 = !DISubprogram(name: "crend", linkageName: "_ZNKSt6vectorI8ParticleSaIS0_EE5crendEv", scope: !1119, file: !2, line: 979, type: !1425, scopeLine: 979, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1435 = !DISubprogram(name: "size", linkageName: "_ZNKSt6vectorI8ParticleSaIS0_EE4sizeEv", scope: !1119, file: !2, line: 987, type: !1436, scopeLine: 987, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1436 = !DISubroutineType(types: !1437)
!1437 = !{!305, !1416}
!1438 = !DISubprogram(name: "max_size", linkageName: "_ZNKSt6vectorI8ParticleSaIS0_EE8max_sizeEv", scope: !1119, file: !2, line: 993, type: !1436, scopeLine: 993, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1439 = !DISubprogram(name: "resize", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE6resizeEm", scope: !1119, file: !2, line: 1008, type: !1440, scopeLine: 1008, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1440 = !DISubroutineType(types: !1441)
!1441 = !{null, !1342, !305}
!1442 = !DISubprogram(name: "resize", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE6resizeEmRKS0_", scope: !1119, file: !2, line: 1029, type: !1402, scopeLine: 1029, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1443 = !DISubprogram(name: "shrink_to_fit", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE13shrink_to_fitEv", scope: !1119, file: !2, line: 1063, type: !1340, scopeLine: 1063, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1444 = !DISubprogram(name: "capacity", linkageName: "_ZNKSt6vectorI8ParticleSaIS0_EE8capacityEv", scope: !1119, file: !2, line: 1073, type: !1436, scopeLine: 1073, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1445 = !DISubprogram(name: "empty", linkageName: "_ZNKSt6vectorI8ParticleSaIS0_EE5emptyEv", scope: !1119, file: !2, line: 1083, type: !1446, scopeLine: 1083, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1446 = !DISubroutineType(types: !1447)
!1447 = !{!141, !1416}
!1448 = !DISubprogram(name: "reserve", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE7reserveEm", scope: !1119, file: !10, line: 68, type: !1440, scopeLine: 68, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1449 = !DISubprogram(name: "operator[]", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EEixEm", scope: !1119, file: !2, line: 1121, type: !1450, scopeLine: 1121, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1450 = !DISubroutineType(types: !1451)
!1451 = !{!1452, !1342, !305}
!1452 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !1119, file: !2, line: 451, baseType: !1453, flags: DIFlagPublic)
!1453 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !1131, file: !30, line: 62, baseType: !1454)
!1454 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1455, size: 64)
!1455 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !1131, file: !30, line: 56, baseType: !1456)
!1456 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !1134, file: !37, line: 417, baseType: !1059)
!1457 = !DISubprogram(name: "operator[]", linkageName: "_ZNKSt6vectorI8ParticleSaIS0_EEixEm", scope: !1119, file: !2, line: 1140, type: !1458, scopeLine: 1140, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1458 = !DISubroutineType(types: !1459)
!1459 = !{!1460, !1416, !305}
!1460 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !1119, file: !2, line: 452, baseType: !1461, flags: DIFlagPublic)
!1461 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !1131, file: !30, line: 63, baseType: !1462)
!1462 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1463, size: 64)
!1463 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1455)
!1464 = !DISubprogram(name: "_M_range_check", linkageName: "_ZNKSt6vectorI8ParticleSaIS0_EE14_M_range_checkEm", scope: !1119, file: !2, line: 1150, type: !1465, scopeLine: 1150, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1465 = !DISubroutineType(types: !1466)
!1466 = !{null, !1416, !305}
!1467 = !DISubprogram(name: "at", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE2atEm", scope: !1119, file: !2, line: 1173, type: !1450, scopeLine: 1173, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1468 = !DISubprogram(name: "at", linkageName: "_ZNKSt6vectorI8ParticleSaIS0_EE2atEm", scope: !1119, file: !2, line: 1192, type: !1458, scopeLine: 1192, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1469 = !DISubprogram(name: "front", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE5frontEv", scope: !1119, file: !2, line: 1204, type: !1470, scopeLine: 1204, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1470 = !DISubroutineType(types: !1471)
!1471 = !{!1452, !1342}
!1472 = !DISubprogram(name: "front", linkageName: "_ZNKSt6vectorI8ParticleSaIS0_EE5frontEv", scope: !1119, file: !2, line: 1216, type: !1473, scopeLine: 1216, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1473 = !DISubroutineType(types: !1474)
!1474 = !{!1460, !1416}
!1475 = !DISubprogram(name: "back", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE4backEv", scope: !1119, file: !2, line: 1228, type: !1470, scopeLine: 1228, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1476 = !DISubprogram(name: "back", linkageName: "_ZNKSt6vectorI8ParticleSaIS0_EE4backEv", scope: !1119, file: !2, line: 1240, type: !1473, scopeLine: 1240, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1477 = !DISubprogram(name: "data", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE4dataEv", scope: !1119, file: !2, line: 1255, type: !1478, scopeLine: 1255, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1478 = !DISubroutineType(types: !1479)
!1479 = !{!1058, !1342}
!1480 = !DISubprogram(name: "data", linkageName: "_ZNKSt6vectorI8ParticleSaIS0_EE4dataEv", scope: !1119, file: !2, line: 1260, type: !1481, scopeLine: 1260, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1481 = !DISubroutineType(types: !1482)
!1482 = !{!1168, !1416}
!1483 = !DISubprogram(name: "push_back", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE9push_backERKS0_", scope: !1119, file: !2, line: 1276, type: !1484, scopeLine: 1276, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1484 = !DISubroutineType(types: !1485)
!1485 = !{null, !1342, !1355}
!1486 = !DISubprogram(name: "push_back", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE9push_backEOS0_", scope: !1119, file: !2, line: 1293, type: !1487, scopeLine: 1293, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1487 = !DISubroutineType(types: !1488)
!1488 = !{null, !1342, !1489}
!1489 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1357, size: 64)
!1490 = !DISubprogram(name: "pop_back", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE8pop_backEv", scope: !1119, file: !2, line: 1317, type: !1340, scopeLine: 1317, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1491 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE6insertEN9__gnu_cxx17__normal_iteratorIPKS0_S2_EERS5_", scope: !1119, file: !2, line: 1357, type: !1492, scopeLine: 1357, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1492 = !DISubroutineType(types: !1493)
!1493 = !{!1410, !1342, !1414, !1355}
!1494 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE6insertEN9__gnu_cxx17__normal_iteratorIPKS0_S2_EEOS0_", scope: !1119, file: !2, line: 1388, type: !1495, scopeLine: 1388, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1495 = !DISubroutineType(types: !1496)
!1496 = !{!1410, !1342, !1414, !1489}
!1497 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE6insertEN9__gnu_cxx17__normal_iteratorIPKS0_S2_EESt16initializer_listIS0_E", scope: !1119, file: !2, line: 1406, type: !1498, scopeLine: 1406, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1498 = !DISubroutineType(types: !1499)
!1499 = !{!1410, !1342, !1414, !1389}
!1500 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE6insertEN9__gnu_cxx17__normal_iteratorIPKS0_S2_EEmRS5_", scope: !1119, file: !2, line: 1432, type: !1501, scopeLine: 1432, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1501 = !DISubroutineType(types: !1502)
!1502 = !{!1410, !1342, !1414, !305, !1355}
!1503 = !DISubprogram(name: "erase", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE5eraseEN9__gnu_cxx17__normal_iteratorIPKS0_S2_EE", scope: !1119, file: !2, line: 1529, type: !1504, scopeLine: 1529, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1504 = !DISubroutineType(types: !1505)
!1505 = !{!1410, !1342, !1414}
!1506 = !DISubprogram(name: "erase", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE5eraseEN9__gnu_cxx17__normal_iteratorIPKS0_S2_EES7_", scope: !1119, file: !2, line: 1557, type: !1507, scopeLine: 1557, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1507 = !DISubroutineType(types: !1508)
!1508 = !{!1410, !1342, !1414, !1414}
!1509 = !DISubprogram(name: "swap", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE4swapERS2_", scope: !1119, file: !2, line: 1581, type: !1510, scopeLine: 1581, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1510 = !DISubroutineType(types: !1511)
!1511 = !{null, !1342, !1394}
!1512 = !DISubprogram(name: "clear", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE5clearEv", scope: !1119, file: !2, line: 1600, type: !1340, scopeLine: 1600, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1513 = !DISubprogram(name: "_M_fill_initialize", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE18_M_fill_initializeEmRKS0_", scope: !1119, file: !2, line: 1699, type: !1402, scopeLine: 1699, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1514 = !DISubprogram(name: "_M_default_initialize", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE21_M_default_initializeEm", scope: !1119, file: !2, line: 1710, type: !1440, scopeLine: 1710, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1515 = !DISubprogram(name: "_M_fill_assign", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE14_M_fill_assignEmRKS0_", scope: !1119, file: !2, line: 1757, type: !1402, scopeLine: 1757, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1516 = !DISubprogram(name: "_M_fill_insert", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE14_M_fill_insertEN9__gnu_cxx17__normal_iteratorIPS0_S2_EEmRKS0_", scope: !1119, file: !2, line: 1801, type: !1517, scopeLine: 1801, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1517 = !DISubroutineType(types: !1518)
!1518 = !{null, !1342, !1410, !305, !1355}
!1519 = !DISubprogram(name: "_M_default_append", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE17_M_default_appendEm", scope: !1119, file: !2, line: 1807, type: !1440, scopeLine: 1807, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1520 = !DISubprogram(name: "_M_shrink_to_fit", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE16_M_shrink_to_fitEv", scope: !1119, file: !2, line: 1811, type: !1521, scopeLine: 1811, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1521 = !DISubroutineType(types: !1522)
!1522 = !{!141, !1342}
!1523 = !DISubprogram(name: "_M_insert_rval", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE14_M_insert_rvalEN9__gnu_cxx17__normal_iteratorIPKS0_S2_EEOS0_", scope: !1119, file: !2, line: 1873, type: !1495, scopeLine: 1873, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1524 = !DISubprogram(name: "_M_emplace_aux", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE14_M_emplace_auxEN9__gnu_cxx17__normal_iteratorIPKS0_S2_EEOS0_", scope: !1119, file: !2, line: 1884, type: !1495, scopeLine: 1884, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1525 = !DISubprogram(name: "_M_check_len", linkageName: "_ZNKSt6vectorI8ParticleSaIS0_EE12_M_check_lenEmPKc", scope: !1119, file: !2, line: 1891, type: !1526, scopeLine: 1891, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1526 = !DISubroutineType(types: !1527)
!1527 = !{!1528, !1416, !305, !543}
!1528 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", scope: !1119, file: !2, line: 458, baseType: !85, flags: DIFlagPublic)
!1529 = !DISubprogram(name: "_S_check_init_len", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE17_S_check_init_lenEmRKS1_", scope: !1119, file: !2, line: 1902, type: !1530, scopeLine: 1902, flags: DIFlagProtected | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1530 = !DISubroutineType(types: !1531)
!1531 = !{!1528, !305, !1346}
!1532 = !DISubprogram(name: "_S_max_size", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE11_S_max_sizeERKS1_", scope: !1119, file: !2, line: 1911, type: !1533, scopeLine: 1911, flags: DIFlagProtected | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1533 = !DISubroutineType(types: !1534)
!1534 = !{!1528, !1535}
!1535 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1536, size: 64)
!1536 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1332)
!1537 = !DISubprogram(name: "_M_erase_at_end", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE15_M_erase_at_endEPS0_", scope: !1119, file: !2, line: 1928, type: !1538, scopeLine: 1928, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1538 = !DISubroutineType(types: !1539)
!1539 = !{null, !1342, !1330}
!1540 = !DISubprogram(name: "_M_erase", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE8_M_eraseEN9__gnu_cxx17__normal_iteratorIPS0_S2_EE", scope: !1119, file: !2, line: 1941, type: !1541, scopeLine: 1941, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1541 = !DISubroutineType(types: !1542)
!1542 = !{!1410, !1342, !1410}
!1543 = !DISubprogram(name: "_M_erase", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE8_M_eraseEN9__gnu_cxx17__normal_iteratorIPS0_S2_EES6_", scope: !1119, file: !2, line: 1945, type: !1544, scopeLine: 1945, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1544 = !DISubroutineType(types: !1545)
!1545 = !{!1410, !1342, !1410, !1410}
!1546 = !DISubprogram(name: "_M_move_assign", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE14_M_move_assignEOS2_St17integral_constantIbLb1EE", scope: !1119, file: !2, line: 1954, type: !1547, scopeLine: 1954, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1547 = !DISubroutineType(types: !1548)
!1548 = !{null, !1342, !1366, !248}
!1549 = !DISubprogram(name: "_M_move_assign", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE14_M_move_assignEOS2_St17integral_constantIbLb0EE", scope: !1119, file: !2, line: 1966, type: !1550, scopeLine: 1966, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1550 = !DISubroutineType(types: !1551)
!1551 = !{null, !1342, !1366, !267}
!1552 = !{!1183, !1553}
!1553 = !DITemplateTypeParameter(name: "_Alloc", type: !1142, defaulted: true)
!1554 = !{!0, !8, !1555}
!1555 = !DIGlobalVariableExpression(var: !1556, expr: !DIExpression())
!1556 = distinct !DIGlobalVariable(scope: null, file: !10, line: 71, type: !1557, isLocal: true, isDefinition: true)
!1557 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 128, elements: !1558)
!1558 = !{!1559}
!1559 = !DISubrange(count: 16)
!1560 = !{!1561}
!1561 = !DIImportedEntity(tag: DW_TAG_imported_module, scope: !1562, entity: !1563, file: !1564, line: 58)
!1562 = !DINamespace(name: "__gnu_debug", scope: null)
!1563 = !DINamespace(name: "__debug", scope: !19)
!1564 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/debug/debug.h", directory: "", checksumkind: CSK_MD5, checksum: "09fce61e0085ea92b4bd81d6cd4dcc16")
!1565 = !{i32 7, !"Dwarf Version", i32 5}
!1566 = !{i32 2, !"Debug Info Version", i32 3}
!1567 = !{i32 1, !"wchar_size", i32 4}
!1568 = !{i32 8, !"PIC Level", i32 2}
!1569 = !{i32 7, !"PIE Level", i32 2}
!1570 = !{i32 7, !"uwtable", i32 2}
!1571 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!1572 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!1573 = distinct !DISubprogram(name: "vector_of_vectors", scope: !15, file: !15, line: 4, type: !1574, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, retainedNodes: !1576)
!1574 = !DISubroutineType(types: !1575)
!1575 = !{!44, !77, !407}
!1576 = !{!1577, !1578, !1579, !1580, !1582, !1586, !1587, !1589, !1590, !1591, !1593, !1595, !1597, !1598, !1599}
!1577 = !DILocalVariable(name: "x", arg: 1, scope: !1573, file: !15, line: 4, type: !77)
!1578 = !DILocalVariable(name: "n", arg: 2, scope: !1573, file: !15, line: 4, type: !407)
!1579 = !DILocalVariable(name: "rows", scope: !1573, file: !15, line: 5, type: !570)
!1580 = !DILocalVariable(name: "i", scope: !1581, file: !15, line: 6, type: !407)
!1581 = distinct !DILexicalBlock(scope: !1573, file: !15, line: 6, column: 3)
!1582 = !DILocalVariable(name: "j", scope: !1583, file: !15, line: 7, type: !407)
!1583 = distinct !DILexicalBlock(scope: !1584, file: !15, line: 7, column: 5)
!1584 = distinct !DILexicalBlock(scope: !1585, file: !15, line: 6, column: 31)
!1585 = distinct !DILexicalBlock(scope: !1581, file: !15, line: 6, column: 3)
!1586 = !DILocalVariable(name: "s", scope: !1573, file: !15, line: 12, type: !44)
!1587 = !DILocalVariable(name: "__range1", scope: !1588, type: !843, flags: DIFlagArtificial)
!1588 = distinct !DILexicalBlock(scope: !1573, file: !15, line: 13, column: 3)
!1589 = !DILocalVariable(name: "__begin1", scope: !1588, type: !859, flags: DIFlagArtificial)
!1590 = !DILocalVariable(name: "__end1", scope: !1588, type: !859, flags: DIFlagArtificial)
!1591 = !DILocalVariable(name: "row", scope: !1592, file: !15, line: 13, type: !315)
!1592 = distinct !DILexicalBlock(scope: !1588, file: !15, line: 13, column: 3)
!1593 = !DILocalVariable(name: "p", scope: !1594, file: !15, line: 14, type: !44)
!1594 = distinct !DILexicalBlock(scope: !1592, file: !15, line: 13, column: 32)
!1595 = !DILocalVariable(name: "__range2", scope: !1596, type: !315, flags: DIFlagArtificial)
!1596 = distinct !DILexicalBlock(scope: !1594, file: !15, line: 15, column: 5)
!1597 = !DILocalVariable(name: "__begin2", scope: !1596, type: !371, flags: DIFlagArtificial)
!1598 = !DILocalVariable(name: "__end2", scope: !1596, type: !371, flags: DIFlagArtificial)
!1599 = !DILocalVariable(name: "v", scope: !1600, file: !15, line: 15, type: !44)
!1600 = distinct !DILexicalBlock(scope: !1596, file: !15, line: 15, column: 5)
!1601 = distinct !DIAssignID()
!1602 = !DILocation(line: 0, scope: !1573)
!1603 = !DILocation(line: 5, column: 3, scope: !1573)
!1604 = !DILocation(line: 5, column: 41, scope: !1573)
!1605 = !DILocation(line: 5, column: 44, scope: !1573)
!1606 = !DILocalVariable(name: "this", arg: 1, scope: !1607, type: !591, flags: DIFlagArtificial | DIFlagObjectPointer)
!1607 = distinct !DISubprogram(name: "vector", linkageName: "_ZNSt6vectorIdSaIdEEC2EmRKdRKS0_", scope: !18, file: !2, line: 564, type: !307, scopeLine: 567, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !306, retainedNodes: !1608)
!1608 = !{!1606, !1609, !1610, !1611}
!1609 = !DILocalVariable(name: "__n", arg: 2, scope: !1607, file: !2, line: 564, type: !305)
!1610 = !DILocalVariable(name: "__value", arg: 3, scope: !1607, file: !2, line: 564, type: !309)
!1611 = !DILocalVariable(name: "__a", arg: 4, scope: !1607, file: !2, line: 565, type: !299)
!1612 = !DILocation(line: 0, scope: !1607, inlinedAt: !1613)
!1613 = distinct !DILocation(line: 5, column: 44, scope: !1573)
!1614 = !DILocalVariable(name: "__n", arg: 1, scope: !1615, file: !2, line: 1902, type: !305)
!1615 = distinct !DISubprogram(name: "_S_check_init_len", linkageName: "_ZNSt6vectorIdSaIdEE17_S_check_init_lenEmRKS0_", scope: !18, file: !2, line: 1902, type: !545, scopeLine: 1903, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !544, retainedNodes: !1616)
!1616 = !{!1614, !1617}
!1617 = !DILocalVariable(name: "__a", arg: 2, scope: !1615, file: !2, line: 1902, type: !299)
!1618 = !DILocation(line: 0, scope: !1615, inlinedAt: !1619)
!1619 = distinct !DILocation(line: 566, column: 15, scope: !1607, inlinedAt: !1613)
!1620 = !DILocation(line: 1904, column: 10, scope: !1621, inlinedAt: !1619)
!1621 = distinct !DILexicalBlock(scope: !1615, file: !2, line: 1904, column: 6)
!1622 = !DILocation(line: 1904, column: 6, scope: !1615, inlinedAt: !1619)
!1623 = !DILocation(line: 1905, column: 4, scope: !1621, inlinedAt: !1619)
!1624 = !DILocalVariable(name: "this", arg: 1, scope: !1625, type: !1629, flags: DIFlagArtificial | DIFlagObjectPointer)
!1625 = distinct !DISubprogram(name: "_Vector_base", linkageName: "_ZNSt12_Vector_baseIdSaIdEEC2EmRKS0_", scope: !22, file: !2, line: 330, type: !221, scopeLine: 332, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !220, retainedNodes: !1626)
!1626 = !{!1624, !1627, !1628}
!1627 = !DILocalVariable(name: "__n", arg: 2, scope: !1625, file: !2, line: 330, type: !85)
!1628 = !DILocalVariable(name: "__a", arg: 3, scope: !1625, file: !2, line: 330, type: !215)
!1629 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !22, size: 64)
!1630 = !DILocation(line: 0, scope: !1625, inlinedAt: !1631)
!1631 = distinct !DILocation(line: 566, column: 9, scope: !1607, inlinedAt: !1613)
!1632 = !DILocalVariable(name: "this", arg: 1, scope: !1633, type: !1636, flags: DIFlagArtificial | DIFlagObjectPointer)
!1633 = distinct !DISubprogram(name: "_Vector_impl", linkageName: "_ZNSt12_Vector_baseIdSaIdEE12_Vector_implC2ERKS0_", scope: !25, file: !2, line: 143, type: !180, scopeLine: 145, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !179, retainedNodes: !1634)
!1634 = !{!1632, !1635}
!1635 = !DILocalVariable(name: "__a", arg: 2, scope: !1633, file: !2, line: 143, type: !182)
!1636 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!1637 = !DILocation(line: 0, scope: !1633, inlinedAt: !1638)
!1638 = distinct !DILocation(line: 331, column: 9, scope: !1625, inlinedAt: !1631)
!1639 = !DILocalVariable(name: "this", arg: 1, scope: !1640, type: !1642, flags: DIFlagArtificial | DIFlagObjectPointer)
!1640 = distinct !DISubprogram(name: "_Vector_impl_data", linkageName: "_ZNSt12_Vector_baseIdSaIdEE17_Vector_impl_dataC2Ev", scope: !151, file: !2, line: 99, type: !159, scopeLine: 101, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !158, retainedNodes: !1641)
!1641 = !{!1639}
!1642 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !151, size: 64)
!1643 = !DILocation(line: 0, scope: !1640, inlinedAt: !1644)
!1644 = distinct !DILocation(line: 143, column: 2, scope: !1633, inlinedAt: !1638)
!1645 = !DILocalVariable(name: "this", arg: 1, scope: !1646, type: !1629, flags: DIFlagArtificial | DIFlagObjectPointer)
!1646 = distinct !DISubprogram(name: "_M_create_storage", linkageName: "_ZNSt12_Vector_baseIdSaIdEE17_M_create_storageEm", scope: !22, file: !2, line: 393, type: !218, scopeLine: 394, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !243, retainedNodes: !1647)
!1647 = !{!1645, !1648}
!1648 = !DILocalVariable(name: "__n", arg: 2, scope: !1646, file: !2, line: 393, type: !85)
!1649 = !DILocation(line: 0, scope: !1646, inlinedAt: !1650)
!1650 = distinct !DILocation(line: 332, column: 9, scope: !1651, inlinedAt: !1631)
!1651 = distinct !DILexicalBlock(scope: !1625, file: !2, line: 332, column: 7)
!1652 = !DILocalVariable(name: "this", arg: 1, scope: !1653, type: !1629, flags: DIFlagArtificial | DIFlagObjectPointer)
!1653 = distinct !DISubprogram(name: "_M_allocate", linkageName: "_ZNSt12_Vector_baseIdSaIdEE11_M_allocateEm", scope: !22, file: !2, line: 375, type: !238, scopeLine: 376, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !237, retainedNodes: !1654)
!1654 = !{!1652, !1655}
!1655 = !DILocalVariable(name: "__n", arg: 2, scope: !1653, file: !2, line: 375, type: !85)
!1656 = !DILocation(line: 0, scope: !1653, inlinedAt: !1657)
!1657 = distinct !DILocation(line: 395, column: 33, scope: !1646, inlinedAt: !1650)
!1658 = !DILocation(line: 378, column: 13, scope: !1653, inlinedAt: !1657)
!1659 = !DILocation(line: 378, column: 9, scope: !1653, inlinedAt: !1657)
!1660 = !DILocalVariable(name: "this", arg: 1, scope: !1661, type: !591, flags: DIFlagArtificial | DIFlagObjectPointer)
!1661 = distinct !DISubprogram(name: "_M_fill_initialize", linkageName: "_ZNSt6vectorIdSaIdEE18_M_fill_initializeEmRKd", scope: !18, file: !2, line: 1699, type: !357, scopeLine: 1700, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !527, retainedNodes: !1662)
!1662 = !{!1660, !1663, !1664}
!1663 = !DILocalVariable(name: "__n", arg: 2, scope: !1661, file: !2, line: 1699, type: !305)
!1664 = !DILocalVariable(name: "__value", arg: 3, scope: !1661, file: !2, line: 1699, type: !309)
!1665 = !DILocation(line: 0, scope: !1661, inlinedAt: !1666)
!1666 = distinct !DILocation(line: 567, column: 9, scope: !1667, inlinedAt: !1613)
!1667 = distinct !DILexicalBlock(scope: !1607, file: !2, line: 567, column: 7)
!1668 = !DILocalVariable(name: "__first", arg: 1, scope: !1669, file: !1670, line: 460, type: !43)
!1669 = distinct !DISubprogram(name: "__uninitialized_fill_n_a<double *, unsigned long, double, double>", linkageName: "_ZSt24__uninitialized_fill_n_aIPdmddET_S1_T0_RKT1_RSaIT2_E", scope: !19, file: !1670, line: 460, type: !1671, scopeLine: 462, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, templateParams: !1677, retainedNodes: !1673)
!1670 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_uninitialized.h", directory: "", checksumkind: CSK_MD5, checksum: "76b804c7705a952d454f754eea890c01")
!1671 = !DISubroutineType(types: !1672)
!1672 = !{!43, !43, !87, !80, !111}
!1673 = !{!1668, !1674, !1675, !1676}
!1674 = !DILocalVariable(name: "__n", arg: 2, scope: !1669, file: !1670, line: 460, type: !87)
!1675 = !DILocalVariable(name: "__x", arg: 3, scope: !1669, file: !1670, line: 461, type: !80)
!1676 = !DILocalVariable(arg: 4, scope: !1669, file: !1670, line: 461, type: !111)
!1677 = !{!1678, !1679, !98, !1680}
!1678 = !DITemplateTypeParameter(name: "_ForwardIterator", type: !43)
!1679 = !DITemplateTypeParameter(name: "_Size", type: !87)
!1680 = !DITemplateTypeParameter(name: "_Tp2", type: !44)
!1681 = !DILocation(line: 0, scope: !1669, inlinedAt: !1682)
!1682 = distinct !DILocation(line: 1702, column: 4, scope: !1661, inlinedAt: !1666)
!1683 = !DILocalVariable(name: "__first", arg: 1, scope: !1684, file: !1670, line: 312, type: !43)
!1684 = distinct !DISubprogram(name: "uninitialized_fill_n<double *, unsigned long, double>", linkageName: "_ZSt20uninitialized_fill_nIPdmdET_S1_T0_RKT1_", scope: !19, file: !1670, line: 312, type: !1685, scopeLine: 313, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, templateParams: !1691, retainedNodes: !1687)
!1685 = !DISubroutineType(types: !1686)
!1686 = !{!43, !43, !87, !80}
!1687 = !{!1683, !1688, !1689, !1690}
!1688 = !DILocalVariable(name: "__n", arg: 2, scope: !1684, file: !1670, line: 312, type: !87)
!1689 = !DILocalVariable(name: "__x", arg: 3, scope: !1684, file: !1670, line: 312, type: !80)
!1690 = !DILocalVariable(name: "__can_fill", scope: !1684, file: !1670, line: 319, type: !253)
!1691 = !{!1678, !1679, !98}
!1692 = !DILocation(line: 0, scope: !1684, inlinedAt: !1693)
!1693 = distinct !DILocation(line: 467, column: 14, scope: !1669, inlinedAt: !1682)
!1694 = !DILocalVariable(name: "__first", arg: 1, scope: !1695, file: !1670, line: 292, type: !43)
!1695 = distinct !DISubprogram(name: "__uninit_fill_n<double *, unsigned long, double>", linkageName: "_ZNSt22__uninitialized_fill_nILb1EE15__uninit_fill_nIPdmdEET_S3_T0_RKT1_", scope: !1696, file: !1670, line: 292, type: !1685, scopeLine: 294, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, templateParams: !1691, declaration: !1699, retainedNodes: !1700)
!1696 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__uninitialized_fill_n<true>", scope: !19, file: !1670, line: 288, size: 8, flags: DIFlagTypePassByValue, elements: !148, templateParams: !1697, identifier: "_ZTSSt22__uninitialized_fill_nILb1EE")
!1697 = !{!1698}
!1698 = !DITemplateValueParameter(name: "_TrivialValueType", type: !141, value: i1 true)
!1699 = !DISubprogram(name: "__uninit_fill_n<double *, unsigned long, double>", linkageName: "_ZNSt22__uninitialized_fill_nILb1EE15__uninit_fill_nIPdmdEET_S3_T0_RKT1_", scope: !1696, file: !1670, line: 292, type: !1685, scopeLine: 292, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !1691)
!1700 = !{!1694, !1701, !1702}
!1701 = !DILocalVariable(name: "__n", arg: 2, scope: !1695, file: !1670, line: 292, type: !87)
!1702 = !DILocalVariable(name: "__x", arg: 3, scope: !1695, file: !1670, line: 293, type: !80)
!1703 = !DILocation(line: 0, scope: !1695, inlinedAt: !1704)
!1704 = distinct !DILocation(line: 326, column: 14, scope: !1684, inlinedAt: !1693)
!1705 = !DILocalVariable(name: "__first", arg: 1, scope: !1706, file: !1707, line: 1143, type: !43)
!1706 = distinct !DISubprogram(name: "fill_n<double *, unsigned long, double>", linkageName: "_ZSt6fill_nIPdmdET_S1_T0_RKT1_", scope: !19, file: !1707, line: 1143, type: !1685, scopeLine: 1144, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, templateParams: !1711, retainedNodes: !1708)
!1707 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_algobase.h", directory: "", checksumkind: CSK_MD5, checksum: "acd8696ab950544891c62593445fe486")
!1708 = !{!1705, !1709, !1710}
!1709 = !DILocalVariable(name: "__n", arg: 2, scope: !1706, file: !1707, line: 1143, type: !87)
!1710 = !DILocalVariable(name: "__value", arg: 3, scope: !1706, file: !1707, line: 1143, type: !80)
!1711 = !{!1712, !1679, !98}
!1712 = !DITemplateTypeParameter(name: "_OI", type: !43)
!1713 = !DILocation(line: 0, scope: !1706, inlinedAt: !1714)
!1714 = distinct !DILocation(line: 294, column: 18, scope: !1695, inlinedAt: !1704)
!1715 = !DILocalVariable(name: "__first", arg: 1, scope: !1716, file: !1707, line: 1108, type: !43)
!1716 = distinct !DISubprogram(name: "__fill_n_a<double *, unsigned long, double>", linkageName: "_ZSt10__fill_n_aIPdmdET_S1_T0_RKT1_St26random_access_iterator_tag", scope: !19, file: !1707, line: 1108, type: !1717, scopeLine: 1110, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, templateParams: !1733, retainedNodes: !1729)
!1717 = !DISubroutineType(types: !1718)
!1718 = !{!43, !43, !87, !80, !1719}
!1719 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "random_access_iterator_tag", scope: !19, file: !389, line: 107, size: 8, flags: DIFlagTypePassByValue, elements: !1720, identifier: "_ZTSSt26random_access_iterator_tag")
!1720 = !{!1721}
!1721 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1719, baseType: !1722, extraData: i32 0)
!1722 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "bidirectional_iterator_tag", scope: !19, file: !389, line: 103, size: 8, flags: DIFlagTypePassByValue, elements: !1723, identifier: "_ZTSSt26bidirectional_iterator_tag")
!1723 = !{!1724}
!1724 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1722, baseType: !1725, extraData: i32 0)
!1725 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "forward_iterator_tag", scope: !19, file: !389, line: 99, size: 8, flags: DIFlagTypePassByValue, elements: !1726, identifier: "_ZTSSt20forward_iterator_tag")
!1726 = !{!1727}
!1727 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1725, baseType: !1728, extraData: i32 0)
!1728 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "input_iterator_tag", scope: !19, file: !389, line: 93, size: 8, flags: DIFlagTypePassByValue, elements: !148, identifier: "_ZTSSt18input_iterator_tag")
!1729 = !{!1715, !1730, !1731, !1732}
!1730 = !DILocalVariable(name: "__n", arg: 2, scope: !1716, file: !1707, line: 1108, type: !87)
!1731 = !DILocalVariable(name: "__value", arg: 3, scope: !1716, file: !1707, line: 1108, type: !80)
!1732 = !DILocalVariable(arg: 4, scope: !1716, file: !1707, line: 1109, type: !1719)
!1733 = !{!1734, !1679, !98}
!1734 = !DITemplateTypeParameter(name: "_OutputIterator", type: !43)
!1735 = !DILocation(line: 0, scope: !1716, inlinedAt: !1736)
!1736 = distinct !DILocation(line: 1148, column: 14, scope: !1706, inlinedAt: !1714)
!1737 = !DILocalVariable(name: "this", arg: 1, scope: !1738, type: !1743, flags: DIFlagArtificial | DIFlagObjectPointer)
!1738 = distinct !DISubprogram(name: "vector", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EEC2EmRKS1_RKS2_", scope: !570, file: !2, line: 564, type: !802, scopeLine: 567, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !801, retainedNodes: !1739)
!1739 = !{!1737, !1740, !1741, !1742}
!1740 = !DILocalVariable(name: "__n", arg: 2, scope: !1738, file: !2, line: 564, type: !305)
!1741 = !DILocalVariable(name: "__value", arg: 3, scope: !1738, file: !2, line: 564, type: !804)
!1742 = !DILocalVariable(name: "__a", arg: 4, scope: !1738, file: !2, line: 565, type: !795)
!1743 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !570, size: 64)
!1744 = !DILocation(line: 0, scope: !1738, inlinedAt: !1745)
!1745 = distinct !DILocation(line: 5, column: 36, scope: !1573)
!1746 = !DILocalVariable(name: "this", arg: 1, scope: !1747, type: !1751, flags: DIFlagArtificial | DIFlagObjectPointer)
!1747 = distinct !DISubprogram(name: "_Vector_base", linkageName: "_ZNSt12_Vector_baseISt6vectorIdSaIdEESaIS2_EEC2EmRKS3_", scope: !573, file: !2, line: 330, type: !750, scopeLine: 332, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !749, retainedNodes: !1748)
!1748 = !{!1746, !1749, !1750}
!1749 = !DILocalVariable(name: "__n", arg: 2, scope: !1747, file: !2, line: 330, type: !85)
!1750 = !DILocalVariable(name: "__a", arg: 3, scope: !1747, file: !2, line: 330, type: !744)
!1751 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !573, size: 64)
!1752 = !DILocation(line: 0, scope: !1747, inlinedAt: !1753)
!1753 = distinct !DILocation(line: 566, column: 9, scope: !1738, inlinedAt: !1745)
!1754 = !DILocalVariable(name: "this", arg: 1, scope: !1755, type: !1758, flags: DIFlagArtificial | DIFlagObjectPointer)
!1755 = distinct !DISubprogram(name: "_Vector_impl", linkageName: "_ZNSt12_Vector_baseISt6vectorIdSaIdEESaIS2_EE12_Vector_implC2ERKS3_", scope: !576, file: !2, line: 143, type: !709, scopeLine: 145, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !708, retainedNodes: !1756)
!1756 = !{!1754, !1757}
!1757 = !DILocalVariable(name: "__a", arg: 2, scope: !1755, file: !2, line: 143, type: !711)
!1758 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !576, size: 64)
!1759 = !DILocation(line: 0, scope: !1755, inlinedAt: !1760)
!1760 = distinct !DILocation(line: 331, column: 9, scope: !1747, inlinedAt: !1753)
!1761 = !DILocalVariable(name: "this", arg: 1, scope: !1762, type: !1764, flags: DIFlagArtificial | DIFlagObjectPointer)
!1762 = distinct !DISubprogram(name: "_Vector_impl_data", linkageName: "_ZNSt12_Vector_baseISt6vectorIdSaIdEESaIS2_EE17_Vector_impl_dataC2Ev", scope: !680, file: !2, line: 99, type: !688, scopeLine: 101, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !687, retainedNodes: !1763)
!1763 = !{!1761}
!1764 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !680, size: 64)
!1765 = !DILocation(line: 0, scope: !1762, inlinedAt: !1766)
!1766 = distinct !DILocation(line: 143, column: 2, scope: !1755, inlinedAt: !1760)
!1767 = !DILocation(line: 1701, column: 26, scope: !1661, inlinedAt: !1666)
!1768 = distinct !DIAssignID()
!1769 = !DILocalVariable(name: "this", arg: 1, scope: !1770, type: !1751, flags: DIFlagArtificial | DIFlagObjectPointer)
!1770 = distinct !DISubprogram(name: "_M_create_storage", linkageName: "_ZNSt12_Vector_baseISt6vectorIdSaIdEESaIS2_EE17_M_create_storageEm", scope: !573, file: !2, line: 393, type: !747, scopeLine: 394, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !772, retainedNodes: !1771)
!1771 = !{!1769, !1772}
!1772 = !DILocalVariable(name: "__n", arg: 2, scope: !1770, file: !2, line: 393, type: !85)
!1773 = !DILocation(line: 0, scope: !1770, inlinedAt: !1774)
!1774 = distinct !DILocation(line: 332, column: 9, scope: !1775, inlinedAt: !1753)
!1775 = distinct !DILexicalBlock(scope: !1747, file: !2, line: 332, column: 7)
!1776 = !DILocalVariable(name: "this", arg: 1, scope: !1777, type: !1751, flags: DIFlagArtificial | DIFlagObjectPointer)
!1777 = distinct !DISubprogram(name: "_M_allocate", linkageName: "_ZNSt12_Vector_baseISt6vectorIdSaIdEESaIS2_EE11_M_allocateEm", scope: !573, file: !2, line: 375, type: !767, scopeLine: 376, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !766, retainedNodes: !1778)
!1778 = !{!1776, !1779}
!1779 = !DILocalVariable(name: "__n", arg: 2, scope: !1777, file: !2, line: 375, type: !85)
!1780 = !DILocation(line: 0, scope: !1777, inlinedAt: !1781)
!1781 = distinct !DILocation(line: 395, column: 33, scope: !1770, inlinedAt: !1774)
!1782 = !DILocation(line: 378, column: 9, scope: !1777, inlinedAt: !1781)
!1783 = !DILocalVariable(name: "__a", arg: 1, scope: !1784, file: !37, line: 463, type: !45)
!1784 = distinct !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaIdEE8allocateERS0_m", scope: !36, file: !37, line: 463, type: !40, scopeLine: 464, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !39, retainedNodes: !1785)
!1785 = !{!1783, !1786}
!1786 = !DILocalVariable(name: "__n", arg: 2, scope: !1784, file: !37, line: 463, type: !113)
!1787 = !DILocation(line: 0, scope: !1784, inlinedAt: !1788)
!1788 = distinct !DILocation(line: 378, column: 20, scope: !1653, inlinedAt: !1657)
!1789 = !DILocalVariable(name: "this", arg: 1, scope: !1790, type: !1794, flags: DIFlagArtificial | DIFlagObjectPointer)
!1790 = distinct !DISubprogram(name: "allocate", linkageName: "_ZNSt15__new_allocatorIdE8allocateEmPKv", scope: !53, file: !54, line: 112, type: !82, scopeLine: 113, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !81, retainedNodes: !1791)
!1791 = !{!1789, !1792, !1793}
!1792 = !DILocalVariable(name: "__n", arg: 2, scope: !1790, file: !54, line: 112, type: !84)
!1793 = !DILocalVariable(arg: 3, scope: !1790, file: !54, line: 112, type: !88)
!1794 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !53, size: 64)
!1795 = !DILocation(line: 0, scope: !1790, inlinedAt: !1796)
!1796 = distinct !DILocation(line: 464, column: 20, scope: !1784, inlinedAt: !1788)
!1797 = !DILocation(line: 137, column: 53, scope: !1790, inlinedAt: !1796)
!1798 = !DILocation(line: 137, column: 27, scope: !1790, inlinedAt: !1796)
!1799 = !DILocation(line: 395, column: 25, scope: !1646, inlinedAt: !1650)
!1800 = !{!1801, !1802, i64 0}
!1801 = !{!"_ZTSNSt12_Vector_baseIdSaIdEE17_Vector_impl_dataE", !1802, i64 0, !1802, i64 8, !1802, i64 16}
!1802 = !{!"any pointer", !1803, i64 0}
!1803 = !{!"omnipotent char", !1804, i64 0}
!1804 = !{!"Simple C++ TBAA"}
!1805 = !DILocation(line: 397, column: 59, scope: !1646, inlinedAt: !1650)
!1806 = !DILocation(line: 397, column: 16, scope: !1646, inlinedAt: !1650)
!1807 = !DILocation(line: 397, column: 34, scope: !1646, inlinedAt: !1650)
!1808 = !{!1801, !1802, i64 16}
!1809 = !DILocalVariable(name: "__first", arg: 1, scope: !1810, file: !1707, line: 967, type: !43)
!1810 = distinct !DISubprogram(name: "__fill_a<double *, double>", linkageName: "_ZSt8__fill_aIPddEvT_S1_RKT0_", scope: !19, file: !1707, line: 967, type: !1811, scopeLine: 968, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, templateParams: !1816, retainedNodes: !1813)
!1811 = !DISubroutineType(types: !1812)
!1812 = !{null, !43, !43, !80}
!1813 = !{!1809, !1814, !1815}
!1814 = !DILocalVariable(name: "__last", arg: 2, scope: !1810, file: !1707, line: 967, type: !43)
!1815 = !DILocalVariable(name: "__value", arg: 3, scope: !1810, file: !1707, line: 967, type: !80)
!1816 = !{!1817, !98}
!1817 = !DITemplateTypeParameter(name: "_FIte", type: !43)
!1818 = !DILocation(line: 0, scope: !1810, inlinedAt: !1819)
!1819 = distinct !DILocation(line: 1119, column: 7, scope: !1716, inlinedAt: !1736)
!1820 = !DILocalVariable(name: "__first", arg: 1, scope: !1821, file: !1707, line: 917, type: !43)
!1821 = distinct !DISubprogram(name: "__fill_a1<double *, double>", linkageName: "_ZSt9__fill_a1IPddEN9__gnu_cxx11__enable_ifIXsr11__is_scalarIT0_EE7__valueEvE6__typeET_S6_RKS3_", scope: !19, file: !1707, line: 917, type: !1822, scopeLine: 919, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, templateParams: !1834, retainedNodes: !1830)
!1822 = !DISubroutineType(types: !1823)
!1823 = !{!1824, !43, !43, !80}
!1824 = !DIDerivedType(tag: DW_TAG_typedef, name: "__type", scope: !1826, file: !1825, line: 50, baseType: null)
!1825 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/ext/type_traits.h", directory: "")
!1826 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__enable_if<true, void>", scope: !33, file: !1825, line: 49, size: 8, flags: DIFlagTypePassByValue, elements: !148, templateParams: !1827, identifier: "_ZTSN9__gnu_cxx11__enable_ifILb1EvEE")
!1827 = !{!1828, !1829}
!1828 = !DITemplateValueParameter(type: !141, value: i1 true)
!1829 = !DITemplateTypeParameter(type: null)
!1830 = !{!1820, !1831, !1832, !1833}
!1831 = !DILocalVariable(name: "__last", arg: 2, scope: !1821, file: !1707, line: 917, type: !43)
!1832 = !DILocalVariable(name: "__value", arg: 3, scope: !1821, file: !1707, line: 918, type: !80)
!1833 = !DILocalVariable(name: "__tmp", scope: !1821, file: !1707, line: 920, type: !78)
!1834 = !{!1678, !98}
!1835 = !DILocation(line: 0, scope: !1821, inlinedAt: !1836)
!1836 = distinct !DILocation(line: 968, column: 7, scope: !1810, inlinedAt: !1819)
!1837 = !DILocation(line: 921, column: 7, scope: !1838, inlinedAt: !1836)
!1838 = distinct !DILexicalBlock(scope: !1821, file: !1707, line: 921, column: 7)
!1839 = !DILocation(line: 922, column: 11, scope: !1840, inlinedAt: !1836)
!1840 = distinct !DILexicalBlock(scope: !1838, file: !1707, line: 921, column: 7)
!1841 = !{!1842, !1842, i64 0}
!1842 = !{!"double", !1803, i64 0}
!1843 = distinct !{!1843, !1837, !1844, !1845, !1846, !1847}
!1844 = !DILocation(line: 922, column: 13, scope: !1838, inlinedAt: !1836)
!1845 = !{!"llvm.loop.mustprogress"}
!1846 = !{!"llvm.loop.isvectorized", i32 1}
!1847 = !{!"llvm.loop.unroll.runtime.disable"}
!1848 = !DILocation(line: 921, column: 33, scope: !1840, inlinedAt: !1836)
!1849 = !DILocation(line: 921, column: 22, scope: !1840, inlinedAt: !1836)
!1850 = distinct !{!1850, !1837, !1844, !1845, !1847, !1846}
!1851 = !DILocation(line: 396, column: 16, scope: !1646, inlinedAt: !1650)
!1852 = !{!1801, !1802, i64 8}
!1853 = !DILocalVariable(name: "__a", arg: 1, scope: !1854, file: !37, line: 463, type: !592)
!1854 = distinct !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaISt6vectorIdSaIdEEEE8allocateERS3_m", scope: !585, file: !37, line: 463, type: !588, scopeLine: 464, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !587, retainedNodes: !1855)
!1855 = !{!1853, !1856}
!1856 = !DILocalVariable(name: "__n", arg: 2, scope: !1854, file: !37, line: 463, type: !113)
!1857 = !DILocation(line: 0, scope: !1854, inlinedAt: !1858)
!1858 = distinct !DILocation(line: 378, column: 20, scope: !1777, inlinedAt: !1781)
!1859 = !DILocalVariable(name: "this", arg: 1, scope: !1860, type: !1864, flags: DIFlagArtificial | DIFlagObjectPointer)
!1860 = distinct !DISubprogram(name: "allocate", linkageName: "_ZNSt15__new_allocatorISt6vectorIdSaIdEEE8allocateEmPKv", scope: !598, file: !54, line: 112, type: !623, scopeLine: 113, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !622, retainedNodes: !1861)
!1861 = !{!1859, !1862, !1863}
!1862 = !DILocalVariable(name: "__n", arg: 2, scope: !1860, file: !54, line: 112, type: !84)
!1863 = !DILocalVariable(arg: 3, scope: !1860, file: !54, line: 112, type: !88)
!1864 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !598, size: 64)
!1865 = !DILocation(line: 0, scope: !1860, inlinedAt: !1866)
!1866 = distinct !DILocation(line: 464, column: 20, scope: !1854, inlinedAt: !1858)
!1867 = !DILocation(line: 137, column: 53, scope: !1860, inlinedAt: !1866)
!1868 = !DILocation(line: 137, column: 27, scope: !1860, inlinedAt: !1866)
!1869 = !DILocation(line: 395, column: 25, scope: !1770, inlinedAt: !1774)
!1870 = !{!1871, !1802, i64 0}
!1871 = !{!"_ZTSNSt12_Vector_baseISt6vectorIdSaIdEESaIS2_EE17_Vector_impl_dataE", !1802, i64 0, !1802, i64 8, !1802, i64 16}
!1872 = distinct !DIAssignID()
!1873 = !DILocation(line: 396, column: 16, scope: !1770, inlinedAt: !1774)
!1874 = distinct !DIAssignID()
!1875 = !DILocation(line: 397, column: 59, scope: !1770, inlinedAt: !1774)
!1876 = !DILocation(line: 397, column: 16, scope: !1770, inlinedAt: !1774)
!1877 = !DILocation(line: 397, column: 34, scope: !1770, inlinedAt: !1774)
!1878 = !{!1871, !1802, i64 16}
!1879 = distinct !DIAssignID()
!1880 = !DILocalVariable(name: "this", arg: 1, scope: !1881, type: !1743, flags: DIFlagArtificial | DIFlagObjectPointer)
!1881 = distinct !DISubprogram(name: "_M_fill_initialize", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE18_M_fill_initializeEmRKS1_", scope: !570, file: !2, line: 1699, type: !851, scopeLine: 1700, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !1016, retainedNodes: !1882)
!1882 = !{!1880, !1883, !1884}
!1883 = !DILocalVariable(name: "__n", arg: 2, scope: !1881, file: !2, line: 1699, type: !305)
!1884 = !DILocalVariable(name: "__value", arg: 3, scope: !1881, file: !2, line: 1699, type: !804)
!1885 = !DILocation(line: 0, scope: !1881, inlinedAt: !1886)
!1886 = distinct !DILocation(line: 567, column: 9, scope: !1887, inlinedAt: !1745)
!1887 = distinct !DILexicalBlock(scope: !1738, file: !2, line: 567, column: 7)
!1888 = !DILocalVariable(name: "__first", arg: 1, scope: !1889, file: !1670, line: 460, type: !591)
!1889 = distinct !DISubprogram(name: "__uninitialized_fill_n_a<std::vector<double, std::allocator<double> > *, unsigned long, std::vector<double, std::allocator<double> >, std::vector<double, std::allocator<double> > >", linkageName: "_ZSt24__uninitialized_fill_n_aIPSt6vectorIdSaIdEEmS2_S2_ET_S4_T0_RKT1_RSaIT2_E", scope: !19, file: !1670, line: 460, type: !1890, scopeLine: 462, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, templateParams: !1896, retainedNodes: !1892)
!1890 = !DISubroutineType(types: !1891)
!1891 = !{!591, !591, !87, !315, !646}
!1892 = !{!1888, !1893, !1894, !1895}
!1893 = !DILocalVariable(name: "__n", arg: 2, scope: !1889, file: !1670, line: 460, type: !87)
!1894 = !DILocalVariable(name: "__x", arg: 3, scope: !1889, file: !1670, line: 461, type: !315)
!1895 = !DILocalVariable(arg: 4, scope: !1889, file: !1670, line: 461, type: !646)
!1896 = !{!1897, !1679, !633, !1898}
!1897 = !DITemplateTypeParameter(name: "_ForwardIterator", type: !591)
!1898 = !DITemplateTypeParameter(name: "_Tp2", type: !18)
!1899 = !DILocation(line: 0, scope: !1889, inlinedAt: !1900)
!1900 = distinct !DILocation(line: 1702, column: 4, scope: !1881, inlinedAt: !1886)
!1901 = !DILocalVariable(name: "__first", arg: 1, scope: !1902, file: !1670, line: 312, type: !591)
!1902 = distinct !DISubprogram(name: "uninitialized_fill_n<std::vector<double, std::allocator<double> > *, unsigned long, std::vector<double, std::allocator<double> > >", linkageName: "_ZSt20uninitialized_fill_nIPSt6vectorIdSaIdEEmS2_ET_S4_T0_RKT1_", scope: !19, file: !1670, line: 312, type: !1903, scopeLine: 313, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, templateParams: !1909, retainedNodes: !1905)
!1903 = !DISubroutineType(types: !1904)
!1904 = !{!591, !591, !87, !315}
!1905 = !{!1901, !1906, !1907, !1908}
!1906 = !DILocalVariable(name: "__n", arg: 2, scope: !1902, file: !1670, line: 312, type: !87)
!1907 = !DILocalVariable(name: "__x", arg: 3, scope: !1902, file: !1670, line: 312, type: !315)
!1908 = !DILocalVariable(name: "__can_fill", scope: !1902, file: !1670, line: 319, type: !253)
!1909 = !{!1897, !1679, !633}
!1910 = !DILocation(line: 0, scope: !1902, inlinedAt: !1911)
!1911 = distinct !DILocation(line: 467, column: 14, scope: !1889, inlinedAt: !1900)
!1912 = !DILocalVariable(name: "__first", arg: 1, scope: !1913, file: !1670, line: 282, type: !591)
!1913 = distinct !DISubprogram(name: "__uninit_fill_n<std::vector<double, std::allocator<double> > *, unsigned long, std::vector<double, std::allocator<double> > >", linkageName: "_ZNSt22__uninitialized_fill_nILb0EE15__uninit_fill_nIPSt6vectorIdSaIdEEmS4_EET_S6_T0_RKT1_", scope: !1914, file: !1670, line: 282, type: !1903, scopeLine: 284, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, templateParams: !1909, declaration: !1917, retainedNodes: !1918)
!1914 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__uninitialized_fill_n<false>", scope: !19, file: !1670, line: 278, size: 8, flags: DIFlagTypePassByValue, elements: !148, templateParams: !1915, identifier: "_ZTSSt22__uninitialized_fill_nILb0EE")
!1915 = !{!1916}
!1916 = !DITemplateValueParameter(name: "_TrivialValueType", type: !141, value: i1 false)
!1917 = !DISubprogram(name: "__uninit_fill_n<std::vector<double, std::allocator<double> > *, unsigned long, std::vector<double, std::allocator<double> > >", linkageName: "_ZNSt22__uninitialized_fill_nILb0EE15__uninit_fill_nIPSt6vectorIdSaIdEEmS4_EET_S6_T0_RKT1_", scope: !1914, file: !1670, line: 282, type: !1903, scopeLine: 282, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !1909)
!1918 = !{!1912, !1919, !1920}
!1919 = !DILocalVariable(name: "__n", arg: 2, scope: !1913, file: !1670, line: 282, type: !87)
!1920 = !DILocalVariable(name: "__x", arg: 3, scope: !1913, file: !1670, line: 283, type: !315)
!1921 = !DILocation(line: 0, scope: !1913, inlinedAt: !1922)
!1922 = distinct !DILocation(line: 326, column: 14, scope: !1902, inlinedAt: !1911)
!1923 = !DILocation(line: 284, column: 11, scope: !1913, inlinedAt: !1922)
!1924 = !DILocation(line: 567, column: 43, scope: !1887, inlinedAt: !1745)
!1925 = !DILocalVariable(name: "this", arg: 1, scope: !1926, type: !1751, flags: DIFlagArtificial | DIFlagObjectPointer)
!1926 = distinct !DISubprogram(name: "~_Vector_base", linkageName: "_ZNSt12_Vector_baseISt6vectorIdSaIdEESaIS2_EED2Ev", scope: !573, file: !2, line: 364, type: !739, scopeLine: 365, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !765, retainedNodes: !1927)
!1927 = !{!1925}
!1928 = !DILocation(line: 0, scope: !1926, inlinedAt: !1929)
!1929 = distinct !DILocation(line: 567, column: 43, scope: !1887, inlinedAt: !1745)
!1930 = !DILocalVariable(name: "this", arg: 1, scope: !1931, type: !1751, flags: DIFlagArtificial | DIFlagObjectPointer)
!1931 = distinct !DISubprogram(name: "_M_deallocate", linkageName: "_ZNSt12_Vector_baseISt6vectorIdSaIdEESaIS2_EE13_M_deallocateEPS2_m", scope: !573, file: !2, line: 383, type: !770, scopeLine: 384, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !769, retainedNodes: !1932)
!1932 = !{!1930, !1933, !1934}
!1933 = !DILocalVariable(name: "__p", arg: 2, scope: !1931, file: !2, line: 383, type: !683)
!1934 = !DILocalVariable(name: "__n", arg: 3, scope: !1931, file: !2, line: 383, type: !85)
!1935 = !DILocation(line: 0, scope: !1931, inlinedAt: !1936)
!1936 = distinct !DILocation(line: 366, column: 2, scope: !1937, inlinedAt: !1929)
!1937 = distinct !DILexicalBlock(scope: !1926, file: !2, line: 365, column: 7)
!1938 = !DILocation(line: 386, column: 6, scope: !1939, inlinedAt: !1936)
!1939 = distinct !DILexicalBlock(scope: !1931, file: !2, line: 386, column: 6)
!1940 = !DILocation(line: 386, column: 6, scope: !1931, inlinedAt: !1936)
!1941 = !DILocation(line: 367, column: 35, scope: !1937, inlinedAt: !1929)
!1942 = !DILocalVariable(name: "__a", arg: 1, scope: !1943, file: !37, line: 495, type: !592)
!1943 = distinct !DISubprogram(name: "deallocate", linkageName: "_ZNSt16allocator_traitsISaISt6vectorIdSaIdEEEE10deallocateERS3_PS2_m", scope: !585, file: !37, line: 495, type: !652, scopeLine: 496, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !651, retainedNodes: !1944)
!1944 = !{!1942, !1945, !1946}
!1945 = !DILocalVariable(name: "__p", arg: 2, scope: !1943, file: !37, line: 495, type: !590)
!1946 = !DILocalVariable(name: "__n", arg: 3, scope: !1943, file: !37, line: 495, type: !113)
!1947 = !DILocation(line: 0, scope: !1943, inlinedAt: !1948)
!1948 = distinct !DILocation(line: 387, column: 4, scope: !1939, inlinedAt: !1936)
!1949 = !DILocalVariable(name: "this", arg: 1, scope: !1950, type: !1864, flags: DIFlagArtificial | DIFlagObjectPointer)
!1950 = distinct !DISubprogram(name: "deallocate", linkageName: "_ZNSt15__new_allocatorISt6vectorIdSaIdEEE10deallocateEPS2_m", scope: !598, file: !54, line: 142, type: !626, scopeLine: 143, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !625, retainedNodes: !1951)
!1951 = !{!1949, !1952, !1953}
!1952 = !DILocalVariable(name: "__p", arg: 2, scope: !1950, file: !54, line: 142, type: !591)
!1953 = !DILocalVariable(name: "__n", arg: 3, scope: !1950, file: !54, line: 142, type: !84)
!1954 = !DILocation(line: 0, scope: !1950, inlinedAt: !1955)
!1955 = distinct !DILocation(line: 496, column: 13, scope: !1943, inlinedAt: !1948)
!1956 = !DILocation(line: 158, column: 2, scope: !1950, inlinedAt: !1955)
!1957 = !DILocation(line: 387, column: 4, scope: !1939, inlinedAt: !1936)
!1958 = !DILocation(line: 1701, column: 26, scope: !1881, inlinedAt: !1886)
!1959 = !{!1871, !1802, i64 8}
!1960 = distinct !DIAssignID()
!1961 = !DILocalVariable(name: "this", arg: 1, scope: !1962, type: !591, flags: DIFlagArtificial | DIFlagObjectPointer)
!1962 = distinct !DISubprogram(name: "~vector", linkageName: "_ZNSt6vectorIdSaIdEED2Ev", scope: !18, file: !2, line: 728, type: !293, scopeLine: 729, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !345, retainedNodes: !1963)
!1963 = !{!1961}
!1964 = !DILocation(line: 0, scope: !1962, inlinedAt: !1965)
!1965 = distinct !DILocation(line: 5, column: 36, scope: !1573)
!1966 = !DILocalVariable(name: "this", arg: 1, scope: !1967, type: !1629, flags: DIFlagArtificial | DIFlagObjectPointer)
!1967 = distinct !DISubprogram(name: "~_Vector_base", linkageName: "_ZNSt12_Vector_baseIdSaIdEED2Ev", scope: !22, file: !2, line: 364, type: !210, scopeLine: 365, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !236, retainedNodes: !1968)
!1968 = !{!1966}
!1969 = !DILocation(line: 0, scope: !1967, inlinedAt: !1970)
!1970 = distinct !DILocation(line: 733, column: 7, scope: !1971, inlinedAt: !1965)
!1971 = distinct !DILexicalBlock(scope: !1962, file: !2, line: 729, column: 7)
!1972 = !DILocation(line: 366, column: 24, scope: !1973, inlinedAt: !1970)
!1973 = distinct !DILexicalBlock(scope: !1967, file: !2, line: 365, column: 7)
!1974 = !DILocalVariable(name: "this", arg: 1, scope: !1975, type: !1629, flags: DIFlagArtificial | DIFlagObjectPointer)
!1975 = distinct !DISubprogram(name: "_M_deallocate", linkageName: "_ZNSt12_Vector_baseIdSaIdEE13_M_deallocateEPdm", scope: !22, file: !2, line: 383, type: !241, scopeLine: 384, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !240, retainedNodes: !1976)
!1976 = !{!1974, !1977, !1978}
!1977 = !DILocalVariable(name: "__p", arg: 2, scope: !1975, file: !2, line: 383, type: !154)
!1978 = !DILocalVariable(name: "__n", arg: 3, scope: !1975, file: !2, line: 383, type: !85)
!1979 = !DILocation(line: 0, scope: !1975, inlinedAt: !1980)
!1980 = distinct !DILocation(line: 366, column: 2, scope: !1973, inlinedAt: !1970)
!1981 = !DILocation(line: 386, column: 6, scope: !1982, inlinedAt: !1980)
!1982 = distinct !DILexicalBlock(scope: !1975, file: !2, line: 386, column: 6)
!1983 = !DILocation(line: 386, column: 6, scope: !1975, inlinedAt: !1980)
!1984 = !DILocation(line: 367, column: 17, scope: !1973, inlinedAt: !1970)
!1985 = !DILocation(line: 367, column: 35, scope: !1973, inlinedAt: !1970)
!1986 = !DILocalVariable(name: "__a", arg: 1, scope: !1987, file: !37, line: 495, type: !45)
!1987 = distinct !DISubprogram(name: "deallocate", linkageName: "_ZNSt16allocator_traitsISaIdEE10deallocateERS0_Pdm", scope: !36, file: !37, line: 495, type: !119, scopeLine: 496, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !118, retainedNodes: !1988)
!1988 = !{!1986, !1989, !1990}
!1989 = !DILocalVariable(name: "__p", arg: 2, scope: !1987, file: !37, line: 495, type: !42)
!1990 = !DILocalVariable(name: "__n", arg: 3, scope: !1987, file: !37, line: 495, type: !113)
!1991 = !DILocation(line: 0, scope: !1987, inlinedAt: !1992)
!1992 = distinct !DILocation(line: 387, column: 4, scope: !1982, inlinedAt: !1980)
!1993 = !DILocalVariable(name: "this", arg: 1, scope: !1994, type: !1794, flags: DIFlagArtificial | DIFlagObjectPointer)
!1994 = distinct !DISubprogram(name: "deallocate", linkageName: "_ZNSt15__new_allocatorIdE10deallocateEPdm", scope: !53, file: !54, line: 142, type: !91, scopeLine: 143, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !90, retainedNodes: !1995)
!1995 = !{!1993, !1996, !1997}
!1996 = !DILocalVariable(name: "__p", arg: 2, scope: !1994, file: !54, line: 142, type: !43)
!1997 = !DILocalVariable(name: "__n", arg: 3, scope: !1994, file: !54, line: 142, type: !84)
!1998 = !DILocation(line: 0, scope: !1994, inlinedAt: !1999)
!1999 = distinct !DILocation(line: 496, column: 13, scope: !1987, inlinedAt: !1992)
!2000 = !DILocation(line: 158, column: 2, scope: !1994, inlinedAt: !1999)
!2001 = !DILocation(line: 387, column: 4, scope: !1982, inlinedAt: !1980)
!2002 = !DILocation(line: 5, column: 36, scope: !1573)
!2003 = !DILocation(line: 0, scope: !1581)
!2004 = !DILocation(line: 6, column: 3, scope: !1581)
!2005 = !DILocation(line: 6, column: 21, scope: !1585)
!2006 = !DILocation(line: 0, scope: !1583)
!2007 = !DILocation(line: 7, column: 5, scope: !1583)
!2008 = !DILocation(line: 8, column: 20, scope: !2009)
!2009 = distinct !DILexicalBlock(scope: !2010, file: !15, line: 7, column: 34)
!2010 = distinct !DILexicalBlock(scope: !1583, file: !15, line: 7, column: 5)
!2011 = !DILocation(line: 8, column: 27, scope: !2009)
!2012 = !DILocation(line: 8, column: 25, scope: !2009)
!2013 = !DILocalVariable(name: "this", arg: 1, scope: !2014, type: !591, flags: DIFlagArtificial | DIFlagObjectPointer)
!2014 = distinct !DISubprogram(name: "operator[]", linkageName: "_ZNSt6vectorIdSaIdEEixEm", scope: !18, file: !2, line: 1121, type: !464, scopeLine: 1122, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !463, retainedNodes: !2015)
!2015 = !{!2013, !2016}
!2016 = !DILocalVariable(name: "__n", arg: 2, scope: !2014, file: !2, line: 1121, type: !305)
!2017 = !DILocation(line: 0, scope: !2014, inlinedAt: !2018)
!2018 = distinct !DILocation(line: 8, column: 7, scope: !2009)
!2019 = !DILocation(line: 1124, column: 34, scope: !2014, inlinedAt: !2018)
!2020 = !DILocation(line: 8, column: 18, scope: !2009)
!2021 = !DILocation(line: 7, column: 30, scope: !2010)
!2022 = distinct !{!2022, !2023}
!2023 = !{!"llvm.loop.unroll.disable"}
!2024 = !{!2025}
!2025 = distinct !{!2025, !2026}
!2026 = distinct !{!2026, !"LVerDomain"}
!2027 = !{!2028}
!2028 = distinct !{!2028, !2026}
!2029 = !{!2030}
!2030 = distinct !{!2030, !2026}
!2031 = !{!2028, !2025}
!2032 = distinct !{!2032, !2007, !2033, !1845, !1846, !1847}
!2033 = !DILocation(line: 9, column: 5, scope: !1583)
!2034 = !DILocalVariable(name: "this", arg: 1, scope: !2035, type: !1743, flags: DIFlagArtificial | DIFlagObjectPointer)
!2035 = distinct !DISubprogram(name: "push_back", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE9push_backERKS1_", scope: !570, file: !2, line: 1276, type: !987, scopeLine: 1277, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !986, retainedNodes: !2036)
!2036 = !{!2034, !2037}
!2037 = !DILocalVariable(name: "__x", arg: 2, scope: !2035, file: !2, line: 1276, type: !804)
!2038 = !DILocation(line: 0, scope: !2035, inlinedAt: !2039)
!2039 = distinct !DILocation(line: 11, column: 8, scope: !1573)
!2040 = !DILocation(line: 1278, column: 30, scope: !2041, inlinedAt: !2039)
!2041 = distinct !DILexicalBlock(scope: !2035, file: !2, line: 1278, column: 6)
!2042 = !DILocation(line: 1278, column: 6, scope: !2035, inlinedAt: !2039)
!2043 = !DILocalVariable(name: "__a", arg: 1, scope: !2044, file: !37, line: 511, type: !592)
!2044 = distinct !DISubprogram(name: "construct<std::vector<double, std::allocator<double> >, const std::vector<double, std::allocator<double> > &>", linkageName: "_ZNSt16allocator_traitsISaISt6vectorIdSaIdEEEE9constructIS2_JRKS2_EEEvRS3_PT_DpOT0_", scope: !585, file: !37, line: 511, type: !2045, scopeLine: 514, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, templateParams: !2048, declaration: !2047, retainedNodes: !2053)
!2045 = !DISubroutineType(types: !2046)
!2046 = !{null, !592, !591, !315}
!2047 = !DISubprogram(name: "construct<std::vector<double, std::allocator<double> >, const std::vector<double, std::allocator<double> > &>", linkageName: "_ZNSt16allocator_traitsISaISt6vectorIdSaIdEEEE9constructIS2_JRKS2_EEEvRS3_PT_DpOT0_", scope: !585, file: !37, line: 511, type: !2045, scopeLine: 511, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !2048)
!2048 = !{!2049, !2050}
!2049 = !DITemplateTypeParameter(name: "_Up", type: !18)
!2050 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Args", value: !2051)
!2051 = !{!2052}
!2052 = !DITemplateTypeParameter(type: !315)
!2053 = !{!2043, !2054, !2055}
!2054 = !DILocalVariable(name: "__p", arg: 2, scope: !2044, file: !37, line: 511, type: !591)
!2055 = !DILocalVariable(name: "__args", arg: 3, scope: !2044, file: !37, line: 512, type: !315)
!2056 = !DILocation(line: 0, scope: !2044, inlinedAt: !2057)
!2057 = distinct !DILocation(line: 1281, column: 6, scope: !2058, inlinedAt: !2039)
!2058 = distinct !DILexicalBlock(scope: !2041, file: !2, line: 1279, column: 4)
!2059 = !DILocalVariable(name: "this", arg: 1, scope: !2060, type: !1864, flags: DIFlagArtificial | DIFlagObjectPointer)
!2060 = distinct !DISubprogram(name: "construct<std::vector<double, std::allocator<double> >, const std::vector<double, std::allocator<double> > &>", linkageName: "_ZNSt15__new_allocatorISt6vectorIdSaIdEEE9constructIS2_JRKS2_EEEvPT_DpOT0_", scope: !598, file: !54, line: 173, type: !2061, scopeLine: 175, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, templateParams: !2048, declaration: !2063, retainedNodes: !2064)
!2061 = !DISubroutineType(types: !2062)
!2062 = !{null, !603, !591, !315}
!2063 = !DISubprogram(name: "construct<std::vector<double, std::allocator<double> >, const std::vector<double, std::allocator<double> > &>", linkageName: "_ZNSt15__new_allocatorISt6vectorIdSaIdEEE9constructIS2_JRKS2_EEEvPT_DpOT0_", scope: !598, file: !54, line: 173, type: !2061, scopeLine: 173, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !2048)
!2064 = !{!2059, !2065, !2066}
!2065 = !DILocalVariable(name: "__p", arg: 2, scope: !2060, file: !54, line: 173, type: !591)
!2066 = !DILocalVariable(name: "__args", arg: 3, scope: !2060, file: !54, line: 173, type: !315)
!2067 = !DILocation(line: 0, scope: !2060, inlinedAt: !2068)
!2068 = distinct !DILocation(line: 516, column: 8, scope: !2044, inlinedAt: !2057)
!2069 = !DILocalVariable(name: "this", arg: 1, scope: !2070, type: !591, flags: DIFlagArtificial | DIFlagObjectPointer)
!2070 = distinct !DISubprogram(name: "vector", linkageName: "_ZNSt6vectorIdSaIdEEC2ERKS1_", scope: !18, file: !2, line: 596, type: !313, scopeLine: 599, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !312, retainedNodes: !2071)
!2071 = !{!2069, !2072}
!2072 = !DILocalVariable(name: "__x", arg: 2, scope: !2070, file: !2, line: 596, type: !315)
!2073 = !DILocation(line: 0, scope: !2070, inlinedAt: !2074)
!2074 = distinct !DILocation(line: 175, column: 23, scope: !2060, inlinedAt: !2068)
!2075 = !DILocalVariable(name: "this", arg: 1, scope: !2076, type: !620, flags: DIFlagArtificial | DIFlagObjectPointer)
!2076 = distinct !DISubprogram(name: "size", linkageName: "_ZNKSt6vectorIdSaIdEE4sizeEv", scope: !18, file: !2, line: 987, type: !450, scopeLine: 988, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !449, retainedNodes: !2077)
!2077 = !{!2075}
!2078 = !DILocation(line: 0, scope: !2076, inlinedAt: !2079)
!2079 = distinct !DILocation(line: 597, column: 19, scope: !2070, inlinedAt: !2074)
!2080 = !DILocation(line: 988, column: 40, scope: !2076, inlinedAt: !2079)
!2081 = !DILocation(line: 988, column: 66, scope: !2076, inlinedAt: !2079)
!2082 = !DILocation(line: 988, column: 50, scope: !2076, inlinedAt: !2079)
!2083 = !DILocation(line: 0, scope: !1625, inlinedAt: !2084)
!2084 = distinct !DILocation(line: 597, column: 9, scope: !2070, inlinedAt: !2074)
!2085 = !DILocation(line: 0, scope: !1633, inlinedAt: !2086)
!2086 = distinct !DILocation(line: 331, column: 9, scope: !1625, inlinedAt: !2084)
!2087 = !DILocation(line: 0, scope: !1640, inlinedAt: !2088)
!2088 = distinct !DILocation(line: 143, column: 2, scope: !1633, inlinedAt: !2086)
!2089 = !DILocation(line: 100, column: 16, scope: !1640, inlinedAt: !2088)
!2090 = !DILocation(line: 0, scope: !1646, inlinedAt: !2091)
!2091 = distinct !DILocation(line: 332, column: 9, scope: !1651, inlinedAt: !2084)
!2092 = !DILocation(line: 0, scope: !1653, inlinedAt: !2093)
!2093 = distinct !DILocation(line: 395, column: 33, scope: !1646, inlinedAt: !2091)
!2094 = !DILocation(line: 378, column: 13, scope: !1653, inlinedAt: !2093)
!2095 = !DILocation(line: 378, column: 9, scope: !1653, inlinedAt: !2093)
!2096 = !DILocation(line: 0, scope: !1784, inlinedAt: !2097)
!2097 = distinct !DILocation(line: 378, column: 20, scope: !1653, inlinedAt: !2093)
!2098 = !DILocation(line: 0, scope: !1790, inlinedAt: !2099)
!2099 = distinct !DILocation(line: 464, column: 20, scope: !1784, inlinedAt: !2097)
!2100 = !DILocation(line: 120, column: 27, scope: !2101, inlinedAt: !2099)
!2101 = distinct !DILexicalBlock(scope: !1790, file: !54, line: 120, column: 6)
!2102 = !DILocation(line: 120, column: 6, scope: !1790, inlinedAt: !2099)
!2103 = !{!"branch_weights", !"expected", i32 1, i32 2000}
!2104 = !DILocation(line: 125, column: 8, scope: !2105, inlinedAt: !2099)
!2105 = distinct !DILexicalBlock(scope: !2106, file: !54, line: 124, column: 10)
!2106 = distinct !DILexicalBlock(scope: !2101, file: !54, line: 121, column: 4)
!2107 = !DILocation(line: 137, column: 27, scope: !1790, inlinedAt: !2099)
!2108 = !DILocation(line: 395, column: 25, scope: !1646, inlinedAt: !2091)
!2109 = !DILocation(line: 396, column: 16, scope: !1646, inlinedAt: !2091)
!2110 = !DILocation(line: 396, column: 26, scope: !1646, inlinedAt: !2091)
!2111 = !DILocation(line: 397, column: 59, scope: !1646, inlinedAt: !2091)
!2112 = !DILocation(line: 397, column: 16, scope: !1646, inlinedAt: !2091)
!2113 = !DILocation(line: 397, column: 34, scope: !1646, inlinedAt: !2091)
!2114 = !DILocalVariable(name: "this", arg: 1, scope: !2115, type: !620, flags: DIFlagArtificial | DIFlagObjectPointer)
!2115 = distinct !DISubprogram(name: "begin", linkageName: "_ZNKSt6vectorIdSaIdEE5beginEv", scope: !18, file: !2, line: 878, type: !369, scopeLine: 879, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !368, retainedNodes: !2116)
!2116 = !{!2114}
!2117 = !DILocation(line: 0, scope: !2115, inlinedAt: !2118)
!2118 = distinct !DILocation(line: 601, column: 36, scope: !2119, inlinedAt: !2074)
!2119 = distinct !DILexicalBlock(scope: !2070, file: !2, line: 599, column: 7)
!2120 = !DILocalVariable(name: "this", arg: 1, scope: !2121, type: !2124, flags: DIFlagArtificial | DIFlagObjectPointer)
!2121 = distinct !DISubprogram(name: "__normal_iterator", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEC2ERKS2_", scope: !372, file: !367, line: 1072, type: !380, scopeLine: 1073, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !379, retainedNodes: !2122)
!2122 = !{!2120, !2123}
!2123 = !DILocalVariable(name: "__i", arg: 2, scope: !2121, file: !367, line: 1072, type: !382)
!2124 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !372, size: 64)
!2125 = !DILocation(line: 0, scope: !2121, inlinedAt: !2126)
!2126 = distinct !DILocation(line: 879, column: 16, scope: !2115, inlinedAt: !2118)
!2127 = !DILocation(line: 1073, column: 20, scope: !2121, inlinedAt: !2126)
!2128 = !{!1802, !1802, i64 0}
!2129 = !DILocalVariable(name: "this", arg: 1, scope: !2130, type: !620, flags: DIFlagArtificial | DIFlagObjectPointer)
!2130 = distinct !DISubprogram(name: "end", linkageName: "_ZNKSt6vectorIdSaIdEE3endEv", scope: !18, file: !2, line: 898, type: !369, scopeLine: 899, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !432, retainedNodes: !2131)
!2131 = !{!2129}
!2132 = !DILocation(line: 0, scope: !2130, inlinedAt: !2133)
!2133 = distinct !DILocation(line: 601, column: 49, scope: !2119, inlinedAt: !2074)
!2134 = !DILocation(line: 0, scope: !2121, inlinedAt: !2135)
!2135 = distinct !DILocation(line: 899, column: 16, scope: !2130, inlinedAt: !2133)
!2136 = !DILocation(line: 1073, column: 20, scope: !2121, inlinedAt: !2135)
!2137 = !DILocalVariable(name: "__first", arg: 1, scope: !2138, file: !1670, line: 365, type: !372)
!2138 = distinct !DISubprogram(name: "__uninitialized_copy_a<__gnu_cxx::__normal_iterator<const double *, std::vector<double, std::allocator<double> > >, double *, double>", linkageName: "_ZSt22__uninitialized_copy_aIN9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEEPddET0_T_SA_S9_RSaIT1_E", scope: !19, file: !1670, line: 365, type: !2139, scopeLine: 367, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, templateParams: !2145, retainedNodes: !2141)
!2139 = !DISubroutineType(types: !2140)
!2140 = !{!43, !372, !372, !43, !111}
!2141 = !{!2137, !2142, !2143, !2144}
!2142 = !DILocalVariable(name: "__last", arg: 2, scope: !2138, file: !1670, line: 365, type: !372)
!2143 = !DILocalVariable(name: "__result", arg: 3, scope: !2138, file: !1670, line: 366, type: !43)
!2144 = !DILocalVariable(arg: 4, scope: !2138, file: !1670, line: 366, type: !111)
!2145 = !{!2146, !1678, !98}
!2146 = !DITemplateTypeParameter(name: "_InputIterator", type: !372)
!2147 = !DILocation(line: 0, scope: !2138, inlinedAt: !2148)
!2148 = distinct !DILocation(line: 601, column: 4, scope: !2119, inlinedAt: !2074)
!2149 = !DILocalVariable(name: "__first", arg: 1, scope: !2150, file: !1670, line: 163, type: !372)
!2150 = distinct !DISubprogram(name: "uninitialized_copy<__gnu_cxx::__normal_iterator<const double *, std::vector<double, std::allocator<double> > >, double *>", linkageName: "_ZSt18uninitialized_copyIN9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEEPdET0_T_SA_S9_", scope: !19, file: !1670, line: 163, type: !2151, scopeLine: 165, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, templateParams: !2158, retainedNodes: !2153)
!2151 = !DISubroutineType(types: !2152)
!2152 = !{!43, !372, !372, !43}
!2153 = !{!2149, !2154, !2155, !2156, !2157}
!2154 = !DILocalVariable(name: "__last", arg: 2, scope: !2150, file: !1670, line: 163, type: !372)
!2155 = !DILocalVariable(name: "__result", arg: 3, scope: !2150, file: !1670, line: 164, type: !43)
!2156 = !DILocalVariable(name: "__can_memmove", scope: !2150, file: !1670, line: 174, type: !253)
!2157 = !DILocalVariable(name: "__assignable", scope: !2150, file: !1670, line: 181, type: !253)
!2158 = !{!2146, !1678}
!2159 = !DILocation(line: 0, scope: !2150, inlinedAt: !2160)
!2160 = distinct !DILocation(line: 372, column: 14, scope: !2138, inlinedAt: !2148)
!2161 = !DILocalVariable(name: "__first", arg: 1, scope: !2162, file: !1670, line: 145, type: !372)
!2162 = distinct !DISubprogram(name: "__uninit_copy<__gnu_cxx::__normal_iterator<const double *, std::vector<double, std::allocator<double> > >, double *>", linkageName: "_ZNSt20__uninitialized_copyILb1EE13__uninit_copyIN9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEEPdEET0_T_SC_SB_", scope: !2163, file: !1670, line: 145, type: !2151, scopeLine: 147, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, templateParams: !2158, declaration: !2166, retainedNodes: !2167)
!2163 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__uninitialized_copy<true>", scope: !19, file: !1670, line: 141, size: 8, flags: DIFlagTypePassByValue, elements: !148, templateParams: !2164, identifier: "_ZTSSt20__uninitialized_copyILb1EE")
!2164 = !{!2165}
!2165 = !DITemplateValueParameter(name: "_TrivialValueTypes", type: !141, value: i1 true)
!2166 = !DISubprogram(name: "__uninit_copy<__gnu_cxx::__normal_iterator<const double *, std::vector<double, std::allocator<double> > >, double *>", linkageName: "_ZNSt20__uninitialized_copyILb1EE13__uninit_copyIN9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEEPdEET0_T_SC_SB_", scope: !2163, file: !1670, line: 145, type: !2151, scopeLine: 145, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !2158)
!2167 = !{!2161, !2168, !2169}
!2168 = !DILocalVariable(name: "__last", arg: 2, scope: !2162, file: !1670, line: 145, type: !372)
!2169 = !DILocalVariable(name: "__result", arg: 3, scope: !2162, file: !1670, line: 146, type: !43)
!2170 = !DILocation(line: 0, scope: !2162, inlinedAt: !2171)
!2171 = distinct !DILocation(line: 184, column: 14, scope: !2150, inlinedAt: !2160)
!2172 = !DILocalVariable(name: "__first", arg: 1, scope: !2173, file: !1707, line: 611, type: !372)
!2173 = distinct !DISubprogram(name: "copy<__gnu_cxx::__normal_iterator<const double *, std::vector<double, std::allocator<double> > >, double *>", linkageName: "_ZSt4copyIN9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEEPdET0_T_SA_S9_", scope: !19, file: !1707, line: 611, type: !2151, scopeLine: 612, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, templateParams: !2177, retainedNodes: !2174)
!2174 = !{!2172, !2175, !2176}
!2175 = !DILocalVariable(name: "__last", arg: 2, scope: !2173, file: !1707, line: 611, type: !372)
!2176 = !DILocalVariable(name: "__result", arg: 3, scope: !2173, file: !1707, line: 611, type: !43)
!2177 = !{!2178, !1712}
!2178 = !DITemplateTypeParameter(name: "_II", type: !372)
!2179 = !DILocation(line: 0, scope: !2173, inlinedAt: !2180)
!2180 = distinct !DILocation(line: 147, column: 18, scope: !2162, inlinedAt: !2171)
!2181 = !DILocalVariable(name: "__first", arg: 1, scope: !2182, file: !1707, line: 527, type: !372)
!2182 = distinct !DISubprogram(name: "__copy_move_a<false, __gnu_cxx::__normal_iterator<const double *, std::vector<double, std::allocator<double> > >, double *>", linkageName: "_ZSt13__copy_move_aILb0EN9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEEPdET1_T0_SA_S9_", scope: !19, file: !1707, line: 527, type: !2151, scopeLine: 528, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, templateParams: !2186, retainedNodes: !2183)
!2183 = !{!2181, !2184, !2185}
!2184 = !DILocalVariable(name: "__last", arg: 2, scope: !2182, file: !1707, line: 527, type: !372)
!2185 = !DILocalVariable(name: "__result", arg: 3, scope: !2182, file: !1707, line: 527, type: !43)
!2186 = !{!2187, !2178, !1712}
!2187 = !DITemplateValueParameter(name: "_IsMove", type: !141, value: i1 false)
!2188 = !DILocation(line: 0, scope: !2182, inlinedAt: !2189)
!2189 = distinct !DILocation(line: 619, column: 14, scope: !2173, inlinedAt: !2180)
!2190 = !DILocalVariable(name: "__first", arg: 1, scope: !2191, file: !1707, line: 521, type: !77)
!2191 = distinct !DISubprogram(name: "__copy_move_a1<false, const double *, double *>", linkageName: "_ZSt14__copy_move_a1ILb0EPKdPdET1_T0_S4_S3_", scope: !19, file: !1707, line: 521, type: !2192, scopeLine: 522, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, templateParams: !2197, retainedNodes: !2194)
!2192 = !DISubroutineType(types: !2193)
!2193 = !{!43, !77, !77, !43}
!2194 = !{!2190, !2195, !2196}
!2195 = !DILocalVariable(name: "__last", arg: 2, scope: !2191, file: !1707, line: 521, type: !77)
!2196 = !DILocalVariable(name: "__result", arg: 3, scope: !2191, file: !1707, line: 521, type: !43)
!2197 = !{!2187, !2198, !1712}
!2198 = !DITemplateTypeParameter(name: "_II", type: !77)
!2199 = !DILocation(line: 0, scope: !2191, inlinedAt: !2200)
!2200 = distinct !DILocation(line: 530, column: 3, scope: !2182, inlinedAt: !2189)
!2201 = !DILocalVariable(name: "__first", arg: 1, scope: !2202, file: !1707, line: 486, type: !77)
!2202 = distinct !DISubprogram(name: "__copy_move_a2<false, const double *, double *>", linkageName: "_ZSt14__copy_move_a2ILb0EPKdPdET1_T0_S4_S3_", scope: !19, file: !1707, line: 486, type: !2192, scopeLine: 487, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, templateParams: !2197, retainedNodes: !2203)
!2203 = !{!2201, !2204, !2205}
!2204 = !DILocalVariable(name: "__last", arg: 2, scope: !2202, file: !1707, line: 486, type: !77)
!2205 = !DILocalVariable(name: "__result", arg: 3, scope: !2202, file: !1707, line: 486, type: !43)
!2206 = !DILocation(line: 0, scope: !2202, inlinedAt: !2207)
!2207 = distinct !DILocation(line: 522, column: 14, scope: !2191, inlinedAt: !2200)
!2208 = !DILocalVariable(name: "__first", arg: 1, scope: !2209, file: !1707, line: 420, type: !77)
!2209 = distinct !DISubprogram(name: "__copy_m<double>", linkageName: "_ZNSt11__copy_moveILb0ELb1ESt26random_access_iterator_tagE8__copy_mIdEEPT_PKS3_S6_S4_", scope: !2210, file: !1707, line: 420, type: !2192, scopeLine: 421, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, templateParams: !97, declaration: !2214, retainedNodes: !2215)
!2210 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__copy_move<false, true, std::random_access_iterator_tag>", scope: !19, file: !1707, line: 415, size: 8, flags: DIFlagTypePassByValue, elements: !148, templateParams: !2211, identifier: "_ZTSSt11__copy_moveILb0ELb1ESt26random_access_iterator_tagE")
!2211 = !{!2187, !2212, !2213}
!2212 = !DITemplateValueParameter(name: "_IsSimple", type: !141, value: i1 true)
!2213 = !DITemplateTypeParameter(name: "_Category", type: !1719)
!2214 = !DISubprogram(name: "__copy_m<double>", linkageName: "_ZNSt11__copy_moveILb0ELb1ESt26random_access_iterator_tagE8__copy_mIdEEPT_PKS3_S6_S4_", scope: !2210, file: !1707, line: 420, type: !2192, scopeLine: 420, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !97)
!2215 = !{!2208, !2216, !2217, !2218}
!2216 = !DILocalVariable(name: "__last", arg: 2, scope: !2209, file: !1707, line: 420, type: !77)
!2217 = !DILocalVariable(name: "__result", arg: 3, scope: !2209, file: !1707, line: 420, type: !43)
!2218 = !DILocalVariable(name: "_Num", scope: !2209, file: !1707, line: 429, type: !2219)
!2219 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !415)
!2220 = !DILocation(line: 0, scope: !2209, inlinedAt: !2221)
!2221 = distinct !DILocation(line: 494, column: 14, scope: !2202, inlinedAt: !2207)
!2222 = !DILocation(line: 429, column: 34, scope: !2209, inlinedAt: !2221)
!2223 = !DILocation(line: 430, column: 8, scope: !2224, inlinedAt: !2221)
!2224 = distinct !DILexicalBlock(scope: !2209, file: !1707, line: 430, column: 8)
!2225 = !DILocation(line: 430, column: 8, scope: !2209, inlinedAt: !2221)
!2226 = !DILocation(line: 431, column: 6, scope: !2224, inlinedAt: !2221)
!2227 = !DILocation(line: 432, column: 20, scope: !2209, inlinedAt: !2221)
!2228 = !DILocation(line: 600, column: 26, scope: !2119, inlinedAt: !2074)
!2229 = !DILocation(line: 1283, column: 6, scope: !2058, inlinedAt: !2039)
!2230 = distinct !DIAssignID()
!2231 = !DILocation(line: 1285, column: 4, scope: !2058, inlinedAt: !2039)
!2232 = !DILocation(line: 1287, column: 4, scope: !2041, inlinedAt: !2039)
!2233 = !DILocation(line: 1073, column: 20, scope: !2234, inlinedAt: !2239)
!2234 = distinct !DISubprogram(name: "__normal_iterator", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPSt6vectorIdSaIdEES1_IS3_SaIS3_EEEC2ERKS4_", scope: !860, file: !367, line: 1072, type: !868, scopeLine: 1073, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !867, retainedNodes: !2235)
!2235 = !{!2236, !2238}
!2236 = !DILocalVariable(name: "this", arg: 1, scope: !2234, type: !2237, flags: DIFlagArtificial | DIFlagObjectPointer)
!2237 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !860, size: 64)
!2238 = !DILocalVariable(name: "__i", arg: 2, scope: !2234, file: !367, line: 1072, type: !870)
!2239 = distinct !DILocation(line: 869, column: 16, scope: !2240, inlinedAt: !2243)
!2240 = distinct !DISubprogram(name: "begin", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE5beginEv", scope: !570, file: !2, line: 868, type: !857, scopeLine: 869, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !856, retainedNodes: !2241)
!2241 = !{!2242}
!2242 = !DILocalVariable(name: "this", arg: 1, scope: !2240, type: !1743, flags: DIFlagArtificial | DIFlagObjectPointer)
!2243 = distinct !DILocation(line: 13, column: 24, scope: !1588)
!2244 = !DILocation(line: 1073, column: 20, scope: !2234, inlinedAt: !2245)
!2245 = distinct !DILocation(line: 889, column: 16, scope: !2246, inlinedAt: !2249)
!2246 = distinct !DISubprogram(name: "end", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE3endEv", scope: !570, file: !2, line: 888, type: !857, scopeLine: 889, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !920, retainedNodes: !2247)
!2247 = !{!2248}
!2248 = !DILocalVariable(name: "this", arg: 1, scope: !2246, type: !1743, flags: DIFlagArtificial | DIFlagObjectPointer)
!2249 = distinct !DILocation(line: 13, column: 24, scope: !1588)
!2250 = !DILocation(line: 21, column: 1, scope: !1573)
!2251 = !DILocation(line: 0, scope: !1962, inlinedAt: !2252)
!2252 = distinct !DILocation(line: 5, column: 36, scope: !1573)
!2253 = !DILocation(line: 0, scope: !1967, inlinedAt: !2254)
!2254 = distinct !DILocation(line: 733, column: 7, scope: !1971, inlinedAt: !2252)
!2255 = !DILocation(line: 366, column: 24, scope: !1973, inlinedAt: !2254)
!2256 = !DILocation(line: 0, scope: !1975, inlinedAt: !2257)
!2257 = distinct !DILocation(line: 366, column: 2, scope: !1973, inlinedAt: !2254)
!2258 = !DILocation(line: 386, column: 6, scope: !1982, inlinedAt: !2257)
!2259 = !DILocation(line: 386, column: 6, scope: !1975, inlinedAt: !2257)
!2260 = !DILocation(line: 367, column: 17, scope: !1973, inlinedAt: !2254)
!2261 = !DILocation(line: 367, column: 35, scope: !1973, inlinedAt: !2254)
!2262 = !DILocation(line: 0, scope: !1987, inlinedAt: !2263)
!2263 = distinct !DILocation(line: 387, column: 4, scope: !1982, inlinedAt: !2257)
!2264 = !DILocation(line: 0, scope: !1994, inlinedAt: !2265)
!2265 = distinct !DILocation(line: 496, column: 13, scope: !1987, inlinedAt: !2263)
!2266 = !DILocation(line: 158, column: 2, scope: !1994, inlinedAt: !2265)
!2267 = !DILocation(line: 387, column: 4, scope: !1982, inlinedAt: !2257)
!2268 = !DILocation(line: 6, column: 27, scope: !1585)
!2269 = distinct !{!2269, !2004, !2270, !1845}
!2270 = !DILocation(line: 10, column: 3, scope: !1581)
!2271 = !DILocation(line: 7, column: 23, scope: !2010)
!2272 = distinct !{!2272, !2007, !2033, !1845, !1846}
!2273 = !DILocation(line: 0, scope: !1588)
!2274 = !DILocation(line: 0, scope: !2240, inlinedAt: !2243)
!2275 = !DILocation(line: 0, scope: !2234, inlinedAt: !2239)
!2276 = !DILocation(line: 0, scope: !2246, inlinedAt: !2249)
!2277 = !DILocation(line: 0, scope: !2234, inlinedAt: !2245)
!2278 = !DILocalVariable(name: "__lhs", arg: 1, scope: !2279, file: !367, line: 1237, type: !2282)
!2279 = distinct !DISubprogram(name: "operator!=<std::vector<double, std::allocator<double> > *, std::vector<std::vector<double, std::allocator<double> >, std::allocator<std::vector<double, std::allocator<double> > > > >", linkageName: "_ZN9__gnu_cxxneIPSt6vectorIdSaIdEES1_IS3_SaIS3_EEEEbRKNS_17__normal_iteratorIT_T0_EESC_", scope: !33, file: !367, line: 1237, type: !2280, scopeLine: 1240, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, templateParams: !912, retainedNodes: !2283)
!2280 = !DISubroutineType(types: !2281)
!2281 = !{!141, !2282, !2282}
!2282 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !881, size: 64)
!2283 = !{!2278, !2284}
!2284 = !DILocalVariable(name: "__rhs", arg: 2, scope: !2279, file: !367, line: 1238, type: !2282)
!2285 = !DILocation(line: 0, scope: !2279, inlinedAt: !2286)
!2286 = distinct !DILocation(line: 13, column: 24, scope: !1588)
!2287 = !DILocation(line: 1240, column: 27, scope: !2279, inlinedAt: !2286)
!2288 = !DILocation(line: 13, column: 24, scope: !1588)
!2289 = !DILocalVariable(name: "this", arg: 1, scope: !2290, type: !1743, flags: DIFlagArtificial | DIFlagObjectPointer)
!2290 = distinct !DISubprogram(name: "~vector", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EED2Ev", scope: !570, file: !2, line: 728, type: !789, scopeLine: 729, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !839, retainedNodes: !2291)
!2291 = !{!2289}
!2292 = !DILocation(line: 0, scope: !2290, inlinedAt: !2293)
!2293 = distinct !DILocation(line: 21, column: 1, scope: !1573)
!2294 = !DILocalVariable(name: "__first", arg: 1, scope: !2295, file: !37, line: 847, type: !591)
!2295 = distinct !DISubprogram(name: "_Destroy<std::vector<double, std::allocator<double> > *, std::vector<double, std::allocator<double> > >", linkageName: "_ZSt8_DestroyIPSt6vectorIdSaIdEES2_EvT_S4_RSaIT0_E", scope: !19, file: !37, line: 847, type: !2296, scopeLine: 849, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, templateParams: !2301, retainedNodes: !2298)
!2296 = !DISubroutineType(types: !2297)
!2297 = !{null, !591, !591, !646}
!2298 = !{!2294, !2299, !2300}
!2299 = !DILocalVariable(name: "__last", arg: 2, scope: !2295, file: !37, line: 847, type: !591)
!2300 = !DILocalVariable(arg: 3, scope: !2295, file: !37, line: 848, type: !646)
!2301 = !{!1897, !633}
!2302 = !DILocation(line: 0, scope: !2295, inlinedAt: !2303)
!2303 = distinct !DILocation(line: 730, column: 2, scope: !2304, inlinedAt: !2293)
!2304 = distinct !DILexicalBlock(scope: !2290, file: !2, line: 729, column: 7)
!2305 = !DILocalVariable(name: "__first", arg: 1, scope: !2306, file: !2307, line: 182, type: !591)
!2306 = distinct !DISubprogram(name: "_Destroy<std::vector<double, std::allocator<double> > *>", linkageName: "_ZSt8_DestroyIPSt6vectorIdSaIdEEEvT_S4_", scope: !19, file: !2307, line: 182, type: !2308, scopeLine: 183, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, templateParams: !2312, retainedNodes: !2310)
!2307 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_construct.h", directory: "", checksumkind: CSK_MD5, checksum: "ceba413818ae9b0f6742666be9b2ed67")
!2308 = !DISubroutineType(types: !2309)
!2309 = !{null, !591, !591}
!2310 = !{!2305, !2311}
!2311 = !DILocalVariable(name: "__last", arg: 2, scope: !2306, file: !2307, line: 182, type: !591)
!2312 = !{!1897}
!2313 = !DILocation(line: 0, scope: !2306, inlinedAt: !2314)
!2314 = distinct !DILocation(line: 850, column: 7, scope: !2295, inlinedAt: !2303)
!2315 = !DILocalVariable(name: "__first", arg: 1, scope: !2316, file: !2307, line: 160, type: !591)
!2316 = distinct !DISubprogram(name: "__destroy<std::vector<double, std::allocator<double> > *>", linkageName: "_ZNSt12_Destroy_auxILb0EE9__destroyIPSt6vectorIdSaIdEEEEvT_S6_", scope: !2317, file: !2307, line: 160, type: !2308, scopeLine: 161, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, templateParams: !2312, declaration: !2320, retainedNodes: !2321)
!2317 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Destroy_aux<false>", scope: !19, file: !2307, line: 156, size: 8, flags: DIFlagTypePassByValue, elements: !148, templateParams: !2318, identifier: "_ZTSSt12_Destroy_auxILb0EE")
!2318 = !{!2319}
!2319 = !DITemplateValueParameter(type: !141, value: i1 false)
!2320 = !DISubprogram(name: "__destroy<std::vector<double, std::allocator<double> > *>", linkageName: "_ZNSt12_Destroy_auxILb0EE9__destroyIPSt6vectorIdSaIdEEEEvT_S6_", scope: !2317, file: !2307, line: 160, type: !2308, scopeLine: 160, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !2312)
!2321 = !{!2315, !2322}
!2322 = !DILocalVariable(name: "__last", arg: 2, scope: !2316, file: !2307, line: 160, type: !591)
!2323 = !DILocation(line: 0, scope: !2316, inlinedAt: !2324)
!2324 = distinct !DILocation(line: 195, column: 7, scope: !2306, inlinedAt: !2314)
!2325 = !DILocation(line: 162, column: 4, scope: !2326, inlinedAt: !2324)
!2326 = distinct !DILexicalBlock(scope: !2316, file: !2307, line: 162, column: 4)
!2327 = !DILocalVariable(name: "__pointer", arg: 1, scope: !2328, file: !2307, line: 146, type: !591)
!2328 = distinct !DISubprogram(name: "_Destroy<std::vector<double, std::allocator<double> > >", linkageName: "_ZSt8_DestroyISt6vectorIdSaIdEEEvPT_", scope: !19, file: !2307, line: 146, type: !2329, scopeLine: 147, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, templateParams: !632, retainedNodes: !2331)
!2329 = !DISubroutineType(types: !2330)
!2330 = !{null, !591}
!2331 = !{!2327}
!2332 = !DILocation(line: 0, scope: !2328, inlinedAt: !2333)
!2333 = distinct !DILocation(line: 163, column: 6, scope: !2334, inlinedAt: !2324)
!2334 = distinct !DILexicalBlock(scope: !2326, file: !2307, line: 162, column: 4)
!2335 = !DILocation(line: 0, scope: !1962, inlinedAt: !2336)
!2336 = distinct !DILocation(line: 151, column: 19, scope: !2328, inlinedAt: !2333)
!2337 = !DILocation(line: 0, scope: !1967, inlinedAt: !2338)
!2338 = distinct !DILocation(line: 733, column: 7, scope: !1971, inlinedAt: !2336)
!2339 = !DILocation(line: 366, column: 24, scope: !1973, inlinedAt: !2338)
!2340 = !DILocation(line: 0, scope: !1975, inlinedAt: !2341)
!2341 = distinct !DILocation(line: 366, column: 2, scope: !1973, inlinedAt: !2338)
!2342 = !DILocation(line: 386, column: 6, scope: !1982, inlinedAt: !2341)
!2343 = !DILocation(line: 386, column: 6, scope: !1975, inlinedAt: !2341)
!2344 = !DILocation(line: 367, column: 17, scope: !1973, inlinedAt: !2338)
!2345 = !DILocation(line: 367, column: 35, scope: !1973, inlinedAt: !2338)
!2346 = !DILocation(line: 0, scope: !1987, inlinedAt: !2347)
!2347 = distinct !DILocation(line: 387, column: 4, scope: !1982, inlinedAt: !2341)
!2348 = !DILocation(line: 0, scope: !1994, inlinedAt: !2349)
!2349 = distinct !DILocation(line: 496, column: 13, scope: !1987, inlinedAt: !2347)
!2350 = !DILocation(line: 158, column: 2, scope: !1994, inlinedAt: !2349)
!2351 = !DILocation(line: 387, column: 4, scope: !1982, inlinedAt: !2341)
!2352 = !DILocation(line: 162, column: 30, scope: !2334, inlinedAt: !2324)
!2353 = !DILocation(line: 162, column: 19, scope: !2334, inlinedAt: !2324)
!2354 = distinct !{!2354, !2325, !2355, !1845}
!2355 = !DILocation(line: 163, column: 46, scope: !2326, inlinedAt: !2324)
!2356 = !DILocation(line: 366, column: 24, scope: !1937, inlinedAt: !2357)
!2357 = distinct !DILocation(line: 733, column: 7, scope: !2304, inlinedAt: !2293)
!2358 = !DILocation(line: 0, scope: !1926, inlinedAt: !2357)
!2359 = !DILocation(line: 0, scope: !1931, inlinedAt: !2360)
!2360 = distinct !DILocation(line: 366, column: 2, scope: !1937, inlinedAt: !2357)
!2361 = !DILocation(line: 386, column: 6, scope: !1939, inlinedAt: !2360)
!2362 = !DILocation(line: 386, column: 6, scope: !1931, inlinedAt: !2360)
!2363 = !DILocation(line: 367, column: 17, scope: !1937, inlinedAt: !2357)
!2364 = !DILocation(line: 367, column: 35, scope: !1937, inlinedAt: !2357)
!2365 = !DILocation(line: 0, scope: !1943, inlinedAt: !2366)
!2366 = distinct !DILocation(line: 387, column: 4, scope: !1939, inlinedAt: !2360)
!2367 = !DILocation(line: 0, scope: !1950, inlinedAt: !2368)
!2368 = distinct !DILocation(line: 496, column: 13, scope: !1943, inlinedAt: !2366)
!2369 = !DILocation(line: 158, column: 2, scope: !1950, inlinedAt: !2368)
!2370 = !DILocation(line: 387, column: 4, scope: !1939, inlinedAt: !2360)
!2371 = !DILocation(line: 0, scope: !1592)
!2372 = !DILocation(line: 0, scope: !1594)
!2373 = !DILocation(line: 0, scope: !1596)
!2374 = !DILocation(line: 0, scope: !2115, inlinedAt: !2375)
!2375 = distinct !DILocation(line: 15, column: 19, scope: !1596)
!2376 = !DILocation(line: 0, scope: !2121, inlinedAt: !2377)
!2377 = distinct !DILocation(line: 879, column: 16, scope: !2115, inlinedAt: !2375)
!2378 = !DILocation(line: 1073, column: 20, scope: !2121, inlinedAt: !2377)
!2379 = !DILocation(line: 0, scope: !2130, inlinedAt: !2380)
!2380 = distinct !DILocation(line: 15, column: 19, scope: !1596)
!2381 = !DILocation(line: 899, column: 45, scope: !2130, inlinedAt: !2380)
!2382 = !DILocation(line: 0, scope: !2121, inlinedAt: !2383)
!2383 = distinct !DILocation(line: 899, column: 16, scope: !2130, inlinedAt: !2380)
!2384 = !DILocation(line: 1073, column: 20, scope: !2121, inlinedAt: !2383)
!2385 = !DILocalVariable(name: "__lhs", arg: 1, scope: !2386, file: !367, line: 1237, type: !2389)
!2386 = distinct !DISubprogram(name: "operator!=<const double *, std::vector<double, std::allocator<double> > >", linkageName: "_ZN9__gnu_cxxneIPKdSt6vectorIdSaIdEEEEbRKNS_17__normal_iteratorIT_T0_EESB_", scope: !33, file: !367, line: 1237, type: !2387, scopeLine: 1240, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, templateParams: !428, retainedNodes: !2390)
!2387 = !DISubroutineType(types: !2388)
!2388 = !{!141, !2389, !2389}
!2389 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !394, size: 64)
!2390 = !{!2385, !2391}
!2391 = !DILocalVariable(name: "__rhs", arg: 2, scope: !2386, file: !367, line: 1238, type: !2389)
!2392 = !DILocation(line: 0, scope: !2386, inlinedAt: !2393)
!2393 = distinct !DILocation(line: 15, column: 19, scope: !1596)
!2394 = !DILocation(line: 1240, column: 27, scope: !2386, inlinedAt: !2393)
!2395 = !DILocation(line: 15, column: 19, scope: !1596)
!2396 = !DILocation(line: 18, column: 7, scope: !1594)
!2397 = !DILocalVariable(name: "this", arg: 1, scope: !2398, type: !2237, flags: DIFlagArtificial | DIFlagObjectPointer)
!2398 = distinct !DISubprogram(name: "operator++", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPSt6vectorIdSaIdEES1_IS3_SaIS3_EEEppEv", scope: !860, file: !367, line: 1105, type: !888, scopeLine: 1106, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !887, retainedNodes: !2399)
!2399 = !{!2397}
!2400 = !DILocation(line: 0, scope: !2398, inlinedAt: !2401)
!2401 = distinct !DILocation(line: 13, column: 24, scope: !1588)
!2402 = !DILocation(line: 1107, column: 2, scope: !2398, inlinedAt: !2401)
!2403 = distinct !{!2403, !2404, !2405}
!2404 = !DILocation(line: 13, column: 3, scope: !1588)
!2405 = !DILocation(line: 19, column: 3, scope: !1588)
!2406 = !DILocation(line: 15, column: 19, scope: !1600)
!2407 = !DILocation(line: 0, scope: !1600)
!2408 = !DILocation(line: 16, column: 9, scope: !2409)
!2409 = distinct !DILexicalBlock(scope: !1600, file: !15, line: 15, column: 26)
!2410 = !DILocalVariable(name: "this", arg: 1, scope: !2411, type: !2124, flags: DIFlagArtificial | DIFlagObjectPointer)
!2411 = distinct !DISubprogram(name: "operator++", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEppEv", scope: !372, file: !367, line: 1105, type: !401, scopeLine: 1106, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !400, retainedNodes: !2412)
!2412 = !{!2410}
!2413 = !DILocation(line: 0, scope: !2411, inlinedAt: !2414)
!2414 = distinct !DILocation(line: 15, column: 19, scope: !1596)
!2415 = !DILocation(line: 1107, column: 2, scope: !2411, inlinedAt: !2414)
!2416 = distinct !{!2416, !2417, !2418}
!2417 = !DILocation(line: 15, column: 5, scope: !1596)
!2418 = !DILocation(line: 17, column: 5, scope: !1596)
!2419 = !DILocation(line: 0, scope: !2290)
!2420 = !DILocation(line: 730, column: 30, scope: !2304)
!2421 = !DILocation(line: 730, column: 54, scope: !2304)
!2422 = !DILocation(line: 0, scope: !2295, inlinedAt: !2423)
!2423 = distinct !DILocation(line: 730, column: 2, scope: !2304)
!2424 = !DILocation(line: 0, scope: !2306, inlinedAt: !2425)
!2425 = distinct !DILocation(line: 850, column: 7, scope: !2295, inlinedAt: !2423)
!2426 = !DILocation(line: 0, scope: !2316, inlinedAt: !2427)
!2427 = distinct !DILocation(line: 195, column: 7, scope: !2306, inlinedAt: !2425)
!2428 = !DILocation(line: 162, column: 19, scope: !2334, inlinedAt: !2427)
!2429 = !DILocation(line: 162, column: 4, scope: !2326, inlinedAt: !2427)
!2430 = !DILocation(line: 0, scope: !2328, inlinedAt: !2431)
!2431 = distinct !DILocation(line: 163, column: 6, scope: !2334, inlinedAt: !2427)
!2432 = !DILocation(line: 0, scope: !1962, inlinedAt: !2433)
!2433 = distinct !DILocation(line: 151, column: 19, scope: !2328, inlinedAt: !2431)
!2434 = !DILocation(line: 0, scope: !1967, inlinedAt: !2435)
!2435 = distinct !DILocation(line: 733, column: 7, scope: !1971, inlinedAt: !2433)
!2436 = !DILocation(line: 366, column: 24, scope: !1973, inlinedAt: !2435)
!2437 = !DILocation(line: 0, scope: !1975, inlinedAt: !2438)
!2438 = distinct !DILocation(line: 366, column: 2, scope: !1973, inlinedAt: !2435)
!2439 = !DILocation(line: 386, column: 6, scope: !1982, inlinedAt: !2438)
!2440 = !DILocation(line: 386, column: 6, scope: !1975, inlinedAt: !2438)
!2441 = !DILocation(line: 367, column: 17, scope: !1973, inlinedAt: !2435)
!2442 = !DILocation(line: 367, column: 35, scope: !1973, inlinedAt: !2435)
!2443 = !DILocation(line: 0, scope: !1987, inlinedAt: !2444)
!2444 = distinct !DILocation(line: 387, column: 4, scope: !1982, inlinedAt: !2438)
!2445 = !DILocation(line: 0, scope: !1994, inlinedAt: !2446)
!2446 = distinct !DILocation(line: 496, column: 13, scope: !1987, inlinedAt: !2444)
!2447 = !DILocation(line: 158, column: 2, scope: !1994, inlinedAt: !2446)
!2448 = !DILocation(line: 387, column: 4, scope: !1982, inlinedAt: !2438)
!2449 = !DILocation(line: 162, column: 30, scope: !2334, inlinedAt: !2427)
!2450 = distinct !{!2450, !2429, !2451, !1845}
!2451 = !DILocation(line: 163, column: 46, scope: !2326, inlinedAt: !2427)
!2452 = !DILocation(line: 366, column: 24, scope: !1937, inlinedAt: !2453)
!2453 = distinct !DILocation(line: 733, column: 7, scope: !2304)
!2454 = !DILocation(line: 0, scope: !1926, inlinedAt: !2453)
!2455 = !DILocation(line: 0, scope: !1931, inlinedAt: !2456)
!2456 = distinct !DILocation(line: 366, column: 2, scope: !1937, inlinedAt: !2453)
!2457 = !DILocation(line: 386, column: 6, scope: !1939, inlinedAt: !2456)
!2458 = !DILocation(line: 386, column: 6, scope: !1931, inlinedAt: !2456)
!2459 = !DILocation(line: 367, column: 17, scope: !1937, inlinedAt: !2453)
!2460 = !DILocation(line: 367, column: 35, scope: !1937, inlinedAt: !2453)
!2461 = !DILocation(line: 0, scope: !1943, inlinedAt: !2462)
!2462 = distinct !DILocation(line: 387, column: 4, scope: !1939, inlinedAt: !2456)
!2463 = !DILocation(line: 0, scope: !1950, inlinedAt: !2464)
!2464 = distinct !DILocation(line: 496, column: 13, scope: !1943, inlinedAt: !2462)
!2465 = !DILocation(line: 158, column: 2, scope: !1950, inlinedAt: !2464)
!2466 = !DILocation(line: 387, column: 4, scope: !1939, inlinedAt: !2456)
!2467 = !DILocation(line: 733, column: 7, scope: !2290)
!2468 = distinct !DISubprogram(name: "vector_of_structs", scope: !15, file: !15, line: 29, type: !1574, scopeLine: 29, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, retainedNodes: !2469)
!2469 = !{!2470, !2471, !2472, !2473, !2475, !2477, !2478, !2479, !2481, !2482, !2484, !2485, !2486}
!2470 = !DILocalVariable(name: "x", arg: 1, scope: !2468, file: !15, line: 29, type: !77)
!2471 = !DILocalVariable(name: "n", arg: 2, scope: !2468, file: !15, line: 29, type: !407)
!2472 = !DILocalVariable(name: "particles", scope: !2468, file: !15, line: 30, type: !1119)
!2473 = !DILocalVariable(name: "i", scope: !2474, file: !15, line: 32, type: !407)
!2474 = distinct !DILexicalBlock(scope: !2468, file: !15, line: 32, column: 3)
!2475 = !DILocalVariable(name: "__range1", scope: !2476, type: !1394, flags: DIFlagArtificial)
!2476 = distinct !DILexicalBlock(scope: !2468, file: !15, line: 35, column: 3)
!2477 = !DILocalVariable(name: "__begin1", scope: !2476, type: !1410, flags: DIFlagArtificial)
!2478 = !DILocalVariable(name: "__end1", scope: !2476, type: !1410, flags: DIFlagArtificial)
!2479 = !DILocalVariable(name: "p", scope: !2480, file: !15, line: 35, type: !1084)
!2480 = distinct !DILexicalBlock(scope: !2476, file: !15, line: 35, column: 3)
!2481 = !DILocalVariable(name: "s", scope: !2468, file: !15, line: 38, type: !44)
!2482 = !DILocalVariable(name: "__range1", scope: !2483, type: !1394, flags: DIFlagArtificial)
!2483 = distinct !DILexicalBlock(scope: !2468, file: !15, line: 39, column: 3)
!2484 = !DILocalVariable(name: "__begin1", scope: !2483, type: !1410, flags: DIFlagArtificial)
!2485 = !DILocalVariable(name: "__end1", scope: !2483, type: !1410, flags: DIFlagArtificial)
!2486 = !DILocalVariable(name: "p", scope: !2487, file: !15, line: 39, type: !1171)
!2487 = distinct !DILexicalBlock(scope: !2483, file: !15, line: 39, column: 3)
!2488 = !DILocation(line: 0, scope: !2468)
!2489 = !DILocalVariable(name: "this", arg: 1, scope: !2490, type: !2498, flags: DIFlagArtificial | DIFlagObjectPointer)
!2490 = distinct !DISubprogram(name: "reserve", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE7reserveEm", scope: !1119, file: !10, line: 68, type: !1440, scopeLine: 69, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !1448, retainedNodes: !2491)
!2491 = !{!2489, !2492, !2493, !2497}
!2492 = !DILocalVariable(name: "__n", arg: 2, scope: !2490, file: !2, line: 1105, type: !305)
!2493 = !DILocalVariable(name: "__old_size", scope: !2494, file: !10, line: 74, type: !2496)
!2494 = distinct !DILexicalBlock(scope: !2495, file: !10, line: 73, column: 2)
!2495 = distinct !DILexicalBlock(scope: !2490, file: !10, line: 72, column: 11)
!2496 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !305)
!2497 = !DILocalVariable(name: "__tmp", scope: !2494, file: !10, line: 75, type: !1330)
!2498 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1119, size: 64)
!2499 = !DILocation(line: 0, scope: !2490, inlinedAt: !2500)
!2500 = distinct !DILocation(line: 31, column: 13, scope: !2468)
!2501 = !DILocalVariable(name: "this", arg: 1, scope: !2502, type: !2504, flags: DIFlagArtificial | DIFlagObjectPointer)
!2502 = distinct !DISubprogram(name: "size", linkageName: "_ZNKSt6vectorI8ParticleSaIS0_EE4sizeEv", scope: !1119, file: !2, line: 987, type: !1436, scopeLine: 988, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !1435, retainedNodes: !2503)
!2503 = !{!2501}
!2504 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1362, size: 64)
!2505 = !DILocation(line: 0, scope: !2502, inlinedAt: !2506)
!2506 = distinct !DILocation(line: 74, column: 33, scope: !2494, inlinedAt: !2500)
!2507 = !DILocation(line: 0, scope: !2494, inlinedAt: !2500)
!2508 = !DILocalVariable(name: "this", arg: 1, scope: !2509, type: !2512, flags: DIFlagArtificial | DIFlagObjectPointer)
!2509 = distinct !DISubprogram(name: "_M_allocate", linkageName: "_ZNSt12_Vector_baseI8ParticleSaIS0_EE11_M_allocateEm", scope: !1122, file: !2, line: 375, type: !1317, scopeLine: 376, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !1316, retainedNodes: !2510)
!2510 = !{!2508, !2511}
!2511 = !DILocalVariable(name: "__n", arg: 2, scope: !2509, file: !2, line: 375, type: !85)
!2512 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1122, size: 64)
!2513 = !DILocation(line: 0, scope: !2509, inlinedAt: !2514)
!2514 = distinct !DILocation(line: 79, column: 22, scope: !2515, inlinedAt: !2500)
!2515 = distinct !DILexicalBlock(scope: !2516, file: !10, line: 78, column: 6)
!2516 = distinct !DILexicalBlock(scope: !2494, file: !10, line: 77, column: 29)
!2517 = !DILocalVariable(name: "__a", arg: 1, scope: !2518, file: !37, line: 463, type: !1140)
!2518 = distinct !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaI8ParticleEE8allocateERS1_m", scope: !1134, file: !37, line: 463, type: !1137, scopeLine: 464, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !1136, retainedNodes: !2519)
!2519 = !{!2517, !2520}
!2520 = !DILocalVariable(name: "__n", arg: 2, scope: !2518, file: !37, line: 463, type: !113)
!2521 = !DILocation(line: 0, scope: !2518, inlinedAt: !2522)
!2522 = distinct !DILocation(line: 378, column: 20, scope: !2509, inlinedAt: !2514)
!2523 = !DILocalVariable(name: "this", arg: 1, scope: !2524, type: !2528, flags: DIFlagArtificial | DIFlagObjectPointer)
!2524 = distinct !DISubprogram(name: "allocate", linkageName: "_ZNSt15__new_allocatorI8ParticleE8allocateEmPKv", scope: !1146, file: !54, line: 112, type: !1173, scopeLine: 113, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !1172, retainedNodes: !2525)
!2525 = !{!2523, !2526, !2527}
!2526 = !DILocalVariable(name: "__n", arg: 2, scope: !2524, file: !54, line: 112, type: !84)
!2527 = !DILocalVariable(arg: 3, scope: !2524, file: !54, line: 112, type: !88)
!2528 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1146, size: 64)
!2529 = !DILocation(line: 0, scope: !2524, inlinedAt: !2530)
!2530 = distinct !DILocation(line: 464, column: 20, scope: !2518, inlinedAt: !2522)
!2531 = !DILocation(line: 137, column: 27, scope: !2524, inlinedAt: !2530)
!2532 = !DILocation(line: 98, column: 61, scope: !2494, inlinedAt: !2500)
!2533 = !DILocation(line: 0, scope: !2474)
!2534 = !DILocation(line: 32, column: 21, scope: !2535)
!2535 = distinct !DILexicalBlock(scope: !2474, file: !15, line: 32, column: 3)
!2536 = !DILocation(line: 32, column: 3, scope: !2474)
!2537 = !DILocation(line: 0, scope: !2476)
!2538 = !DILocalVariable(name: "__lhs", arg: 1, scope: !2539, file: !367, line: 1237, type: !2542)
!2539 = distinct !DISubprogram(name: "operator!=<Particle *, std::vector<Particle, std::allocator<Particle> > >", linkageName: "_ZN9__gnu_cxxneIP8ParticleSt6vectorIS1_SaIS1_EEEEbRKNS_17__normal_iteratorIT_T0_EESB_", scope: !33, file: !367, line: 1237, type: !2540, scopeLine: 1240, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, templateParams: !1117, retainedNodes: !2543)
!2540 = !DISubroutineType(types: !2541)
!2541 = !{!141, !2542, !2542}
!2542 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1086, size: 64)
!2543 = !{!2538, !2544}
!2544 = !DILocalVariable(name: "__rhs", arg: 2, scope: !2539, file: !367, line: 1238, type: !2542)
!2545 = !DILocation(line: 0, scope: !2539, inlinedAt: !2546)
!2546 = distinct !DILocation(line: 35, column: 16, scope: !2476)
!2547 = !DILocation(line: 1240, column: 27, scope: !2539, inlinedAt: !2546)
!2548 = !DILocation(line: 35, column: 16, scope: !2476)
!2549 = !DILocation(line: 33, column: 26, scope: !2550)
!2550 = distinct !DILexicalBlock(scope: !2535, file: !15, line: 32, column: 31)
!2551 = !DILocation(line: 33, column: 37, scope: !2550)
!2552 = !DILocalVariable(name: "this", arg: 1, scope: !2553, type: !2498, flags: DIFlagArtificial | DIFlagObjectPointer)
!2553 = distinct !DISubprogram(name: "push_back", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE9push_backEOS0_", scope: !1119, file: !2, line: 1293, type: !1487, scopeLine: 1294, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !1486, retainedNodes: !2554)
!2554 = !{!2552, !2555}
!2555 = !DILocalVariable(name: "__x", arg: 2, scope: !2553, file: !2, line: 1293, type: !1489)
!2556 = !DILocation(line: 0, scope: !2553, inlinedAt: !2557)
!2557 = distinct !DILocation(line: 33, column: 15, scope: !2550)
!2558 = !DILocalVariable(name: "this", arg: 1, scope: !2559, type: !2498, flags: DIFlagArtificial | DIFlagObjectPointer)
!2559 = distinct !DISubprogram(name: "emplace_back<Particle>", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE12emplace_backIJS0_EEERS0_DpOT_", scope: !1119, file: !10, line: 112, type: !2560, scopeLine: 113, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, templateParams: !2564, declaration: !2563, retainedNodes: !2568)
!2560 = !DISubroutineType(types: !2561)
!2561 = !{!1452, !1342, !2562}
!2562 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1059, size: 64)
!2563 = !DISubprogram(name: "emplace_back<Particle>", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE12emplace_backIJS0_EEERS0_DpOT_", scope: !1119, file: !10, line: 112, type: !2560, scopeLine: 112, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !2564)
!2564 = !{!2565}
!2565 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Args", value: !2566)
!2566 = !{!2567}
!2567 = !DITemplateTypeParameter(type: !1059)
!2568 = !{!2558, !2569}
!2569 = !DILocalVariable(name: "__args", arg: 2, scope: !2559, file: !2, line: 1303, type: !2562)
!2570 = !DILocation(line: 0, scope: !2559, inlinedAt: !2571)
!2571 = distinct !DILocation(line: 1294, column: 9, scope: !2553, inlinedAt: !2557)
!2572 = !DILocation(line: 114, column: 30, scope: !2573, inlinedAt: !2571)
!2573 = distinct !DILexicalBlock(scope: !2559, file: !10, line: 114, column: 6)
!2574 = !DILocation(line: 114, column: 6, scope: !2559, inlinedAt: !2571)
!2575 = !DILocalVariable(name: "__a", arg: 1, scope: !2576, file: !37, line: 511, type: !1140)
!2576 = distinct !DISubprogram(name: "construct<Particle, Particle>", linkageName: "_ZNSt16allocator_traitsISaI8ParticleEE9constructIS0_JS0_EEEvRS1_PT_DpOT0_", scope: !1134, file: !37, line: 511, type: !2577, scopeLine: 514, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, templateParams: !2580, declaration: !2579, retainedNodes: !2582)
!2577 = !DISubroutineType(types: !2578)
!2578 = !{null, !1140, !1058, !2562}
!2579 = !DISubprogram(name: "construct<Particle, Particle>", linkageName: "_ZNSt16allocator_traitsISaI8ParticleEE9constructIS0_JS0_EEEvRS1_PT_DpOT0_", scope: !1134, file: !37, line: 511, type: !2577, scopeLine: 511, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !2580)
!2580 = !{!2581, !2565}
!2581 = !DITemplateTypeParameter(name: "_Up", type: !1059)
!2582 = !{!2575, !2583, !2584}
!2583 = !DILocalVariable(name: "__p", arg: 2, scope: !2576, file: !37, line: 511, type: !1058)
!2584 = !DILocalVariable(name: "__args", arg: 3, scope: !2576, file: !37, line: 512, type: !2562)
!2585 = !DILocation(line: 0, scope: !2576, inlinedAt: !2586)
!2586 = distinct !DILocation(line: 117, column: 6, scope: !2587, inlinedAt: !2571)
!2587 = distinct !DILexicalBlock(scope: !2573, file: !10, line: 115, column: 4)
!2588 = !DILocalVariable(name: "this", arg: 1, scope: !2589, type: !2528, flags: DIFlagArtificial | DIFlagObjectPointer)
!2589 = distinct !DISubprogram(name: "construct<Particle, Particle>", linkageName: "_ZNSt15__new_allocatorI8ParticleE9constructIS0_JS0_EEEvPT_DpOT0_", scope: !1146, file: !54, line: 173, type: !2590, scopeLine: 175, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, templateParams: !2580, declaration: !2592, retainedNodes: !2593)
!2590 = !DISubroutineType(types: !2591)
!2591 = !{null, !1151, !1058, !2562}
!2592 = !DISubprogram(name: "construct<Particle, Particle>", linkageName: "_ZNSt15__new_allocatorI8ParticleE9constructIS0_JS0_EEEvPT_DpOT0_", scope: !1146, file: !54, line: 173, type: !2590, scopeLine: 173, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !2580)
!2593 = !{!2588, !2594, !2595}
!2594 = !DILocalVariable(name: "__p", arg: 2, scope: !2589, file: !54, line: 173, type: !1058)
!2595 = !DILocalVariable(name: "__args", arg: 3, scope: !2589, file: !54, line: 173, type: !2562)
!2596 = !DILocation(line: 0, scope: !2589, inlinedAt: !2597)
!2597 = distinct !DILocation(line: 516, column: 8, scope: !2576, inlinedAt: !2586)
!2598 = !DILocation(line: 175, column: 23, scope: !2589, inlinedAt: !2597)
!2599 = !{!2600, !2600, i64 0}
!2600 = !{!"int", !1803, i64 0}
!2601 = !DILocation(line: 121, column: 4, scope: !2587, inlinedAt: !2571)
!2602 = !DILocalVariable(name: "__position", arg: 2, scope: !2603, file: !2, line: 1868, type: !1410)
!2603 = distinct !DISubprogram(name: "_M_realloc_insert<Particle>", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE17_M_realloc_insertIJS0_EEEvN9__gnu_cxx17__normal_iteratorIPS0_S2_EEDpOT_", scope: !1119, file: !10, line: 440, type: !2604, scopeLine: 447, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, templateParams: !2564, declaration: !2606, retainedNodes: !2607)
!2604 = !DISubroutineType(types: !2605)
!2605 = !{null, !1342, !1410, !2562}
!2606 = !DISubprogram(name: "_M_realloc_insert<Particle>", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE17_M_realloc_insertIJS0_EEEvN9__gnu_cxx17__normal_iteratorIPS0_S2_EEDpOT_", scope: !1119, file: !10, line: 440, type: !2604, scopeLine: 440, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !2564)
!2607 = !{!2608, !2602, !2609, !2610, !2611, !2612, !2613, !2614, !2615}
!2608 = !DILocalVariable(name: "this", arg: 1, scope: !2603, type: !2498, flags: DIFlagArtificial | DIFlagObjectPointer)
!2609 = !DILocalVariable(name: "__args", arg: 3, scope: !2603, file: !2, line: 1868, type: !2562)
!2610 = !DILocalVariable(name: "__len", scope: !2603, file: !10, line: 448, type: !2496)
!2611 = !DILocalVariable(name: "__old_start", scope: !2603, file: !10, line: 450, type: !1330)
!2612 = !DILocalVariable(name: "__old_finish", scope: !2603, file: !10, line: 451, type: !1330)
!2613 = !DILocalVariable(name: "__elems_before", scope: !2603, file: !10, line: 452, type: !2496)
!2614 = !DILocalVariable(name: "__new_start", scope: !2603, file: !10, line: 453, type: !1330)
!2615 = !DILocalVariable(name: "__new_finish", scope: !2603, file: !10, line: 454, type: !1330)
!2616 = !DILocation(line: 0, scope: !2603, inlinedAt: !2617)
!2617 = distinct !DILocation(line: 123, column: 4, scope: !2573, inlinedAt: !2571)
!2618 = !DILocalVariable(name: "this", arg: 1, scope: !2619, type: !2504, flags: DIFlagArtificial | DIFlagObjectPointer)
!2619 = distinct !DISubprogram(name: "_M_check_len", linkageName: "_ZNKSt6vectorI8ParticleSaIS0_EE12_M_check_lenEmPKc", scope: !1119, file: !2, line: 1891, type: !1526, scopeLine: 1892, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !1525, retainedNodes: !2620)
!2620 = !{!2618, !2621, !2622, !2623}
!2621 = !DILocalVariable(name: "__n", arg: 2, scope: !2619, file: !2, line: 1891, type: !305)
!2622 = !DILocalVariable(name: "__s", arg: 3, scope: !2619, file: !2, line: 1891, type: !543)
!2623 = !DILocalVariable(name: "__len", scope: !2619, file: !2, line: 1896, type: !2496)
!2624 = !DILocation(line: 0, scope: !2619, inlinedAt: !2625)
!2625 = distinct !DILocation(line: 449, column: 2, scope: !2603, inlinedAt: !2617)
!2626 = !DILocation(line: 0, scope: !2502, inlinedAt: !2627)
!2627 = distinct !DILocation(line: 1893, column: 19, scope: !2628, inlinedAt: !2625)
!2628 = distinct !DILexicalBlock(scope: !2619, file: !2, line: 1893, column: 6)
!2629 = !DILocation(line: 988, column: 50, scope: !2502, inlinedAt: !2627)
!2630 = !DILocation(line: 1893, column: 26, scope: !2628, inlinedAt: !2625)
!2631 = !DILocation(line: 1893, column: 6, scope: !2619, inlinedAt: !2625)
!2632 = !DILocation(line: 1894, column: 4, scope: !2628, inlinedAt: !2625)
!2633 = !DILocation(line: 0, scope: !2502, inlinedAt: !2634)
!2634 = distinct !DILocation(line: 1896, column: 26, scope: !2619, inlinedAt: !2625)
!2635 = !DILocation(line: 0, scope: !2502, inlinedAt: !2636)
!2636 = distinct !DILocation(line: 1896, column: 46, scope: !2619, inlinedAt: !2625)
!2637 = !DILocation(line: 1896, column: 35, scope: !2619, inlinedAt: !2625)
!2638 = !DILocation(line: 1896, column: 33, scope: !2619, inlinedAt: !2625)
!2639 = !DILocation(line: 0, scope: !2502, inlinedAt: !2640)
!2640 = distinct !DILocation(line: 1897, column: 18, scope: !2619, inlinedAt: !2625)
!2641 = !DILocation(line: 1897, column: 16, scope: !2619, inlinedAt: !2625)
!2642 = !DILocation(line: 1897, column: 25, scope: !2619, inlinedAt: !2625)
!2643 = !DILocation(line: 0, scope: !2509, inlinedAt: !2644)
!2644 = distinct !DILocation(line: 453, column: 33, scope: !2603, inlinedAt: !2617)
!2645 = !DILocation(line: 378, column: 13, scope: !2509, inlinedAt: !2644)
!2646 = !DILocation(line: 378, column: 9, scope: !2509, inlinedAt: !2644)
!2647 = !DILocation(line: 0, scope: !2518, inlinedAt: !2648)
!2648 = distinct !DILocation(line: 378, column: 20, scope: !2509, inlinedAt: !2644)
!2649 = !DILocation(line: 0, scope: !2524, inlinedAt: !2650)
!2650 = distinct !DILocation(line: 464, column: 20, scope: !2518, inlinedAt: !2648)
!2651 = !DILocation(line: 137, column: 53, scope: !2524, inlinedAt: !2650)
!2652 = !DILocation(line: 137, column: 27, scope: !2524, inlinedAt: !2650)
!2653 = !DILocation(line: 463, column: 20, scope: !2654, inlinedAt: !2617)
!2654 = distinct !DILexicalBlock(scope: !2603, file: !10, line: 456, column: 2)
!2655 = !DILocation(line: 0, scope: !2576, inlinedAt: !2656)
!2656 = distinct !DILocation(line: 462, column: 4, scope: !2654, inlinedAt: !2617)
!2657 = !DILocation(line: 0, scope: !2589, inlinedAt: !2658)
!2658 = distinct !DILocation(line: 516, column: 8, scope: !2576, inlinedAt: !2656)
!2659 = !DILocation(line: 175, column: 23, scope: !2589, inlinedAt: !2658)
!2660 = !DILocalVariable(name: "__first", arg: 1, scope: !2661, file: !2, line: 499, type: !1330)
!2661 = distinct !DISubprogram(name: "_S_relocate", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EE11_S_relocateEPS0_S3_S3_RS1_", scope: !1119, file: !2, line: 499, type: !1337, scopeLine: 501, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !1336, retainedNodes: !2662)
!2662 = !{!2660, !2663, !2664, !2665}
!2663 = !DILocalVariable(name: "__last", arg: 2, scope: !2661, file: !2, line: 499, type: !1330)
!2664 = !DILocalVariable(name: "__result", arg: 3, scope: !2661, file: !2, line: 499, type: !1330)
!2665 = !DILocalVariable(name: "__alloc", arg: 4, scope: !2661, file: !2, line: 500, type: !1331)
!2666 = !DILocation(line: 0, scope: !2661, inlinedAt: !2667)
!2667 = distinct !DILocation(line: 474, column: 23, scope: !2668, inlinedAt: !2617)
!2668 = distinct !DILexicalBlock(scope: !2669, file: !10, line: 473, column: 6)
!2669 = distinct !DILexicalBlock(scope: !2654, file: !10, line: 472, column: 29)
!2670 = !DILocalVariable(name: "__first", arg: 1, scope: !2671, file: !1670, line: 1127, type: !1058)
!2671 = distinct !DISubprogram(name: "__relocate_a<Particle *, Particle *, std::allocator<Particle> >", linkageName: "_ZSt12__relocate_aIP8ParticleS1_SaIS0_EET0_T_S4_S3_RT1_", scope: !19, file: !1670, line: 1127, type: !2672, scopeLine: 1132, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, templateParams: !2678, retainedNodes: !2674)
!2672 = !DISubroutineType(types: !2673)
!2673 = !{!1058, !1058, !1058, !1058, !1196}
!2674 = !{!2670, !2675, !2676, !2677}
!2675 = !DILocalVariable(name: "__last", arg: 2, scope: !2671, file: !1670, line: 1127, type: !1058)
!2676 = !DILocalVariable(name: "__result", arg: 3, scope: !2671, file: !1670, line: 1128, type: !1058)
!2677 = !DILocalVariable(name: "__alloc", arg: 4, scope: !2671, file: !1670, line: 1128, type: !1196)
!2678 = !{!2679, !2680, !2681}
!2679 = !DITemplateTypeParameter(name: "_InputIterator", type: !1058)
!2680 = !DITemplateTypeParameter(name: "_ForwardIterator", type: !1058)
!2681 = !DITemplateTypeParameter(name: "_Allocator", type: !1142)
!2682 = !DILocation(line: 0, scope: !2671, inlinedAt: !2683)
!2683 = distinct !DILocation(line: 504, column: 9, scope: !2661, inlinedAt: !2667)
!2684 = !DILocalVariable(name: "__first", arg: 1, scope: !2685, file: !1670, line: 1100, type: !1058)
!2685 = distinct !DISubprogram(name: "__relocate_a_1<Particle, Particle>", linkageName: "_ZSt14__relocate_a_1I8ParticleS0_ENSt9enable_ifIXsr3std24__is_bitwise_relocatableIT_EE5valueEPS2_E4typeES3_S3_S3_RSaIT0_E", scope: !19, file: !1670, line: 1100, type: !2686, scopeLine: 1103, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, templateParams: !2698, retainedNodes: !2693)
!2686 = !DISubroutineType(types: !2687)
!2687 = !{!2688, !1058, !1058, !1058, !1196}
!2688 = !DIDerivedType(tag: DW_TAG_typedef, name: "__enable_if_t<std::__is_bitwise_relocatable<Particle>::value, Particle *>", scope: !19, file: !249, line: 2240, baseType: !2689)
!2689 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !2690, file: !249, line: 2234, baseType: !1058)
!2690 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "enable_if<true, Particle *>", scope: !19, file: !249, line: 2233, size: 8, flags: DIFlagTypePassByValue, elements: !148, templateParams: !2691, identifier: "_ZTSSt9enable_ifILb1EP8ParticleE")
!2691 = !{!1828, !2692}
!2692 = !DITemplateTypeParameter(name: "_Tp", type: !1058)
!2693 = !{!2684, !2694, !2695, !2696, !2697}
!2694 = !DILocalVariable(name: "__last", arg: 2, scope: !2685, file: !1670, line: 1100, type: !1058)
!2695 = !DILocalVariable(name: "__result", arg: 3, scope: !2685, file: !1670, line: 1101, type: !1058)
!2696 = !DILocalVariable(name: "__alloc", arg: 4, scope: !2685, file: !1670, line: 1102, type: !1196)
!2697 = !DILocalVariable(name: "__count", scope: !2685, file: !1670, line: 1104, type: !415)
!2698 = !{!1183, !2581}
!2699 = !DILocation(line: 0, scope: !2685, inlinedAt: !2700)
!2700 = distinct !DILocation(line: 1133, column: 14, scope: !2671, inlinedAt: !2683)
!2701 = !DILocation(line: 1105, column: 19, scope: !2702, inlinedAt: !2700)
!2702 = distinct !DILexicalBlock(scope: !2685, file: !1670, line: 1105, column: 11)
!2703 = !DILocation(line: 1105, column: 11, scope: !2685, inlinedAt: !2700)
!2704 = !DILocation(line: 1117, column: 4, scope: !2705, inlinedAt: !2700)
!2705 = distinct !DILexicalBlock(scope: !2702, file: !1670, line: 1106, column: 2)
!2706 = !DILocation(line: 1118, column: 2, scope: !2705, inlinedAt: !2700)
!2707 = !DILocation(line: 1119, column: 23, scope: !2685, inlinedAt: !2700)
!2708 = !DILocation(line: 0, scope: !2661, inlinedAt: !2709)
!2709 = distinct !DILocation(line: 479, column: 23, scope: !2668, inlinedAt: !2617)
!2710 = !DILocation(line: 0, scope: !2671, inlinedAt: !2711)
!2711 = distinct !DILocation(line: 504, column: 9, scope: !2661, inlinedAt: !2709)
!2712 = !DILocation(line: 0, scope: !2685, inlinedAt: !2713)
!2713 = distinct !DILocation(line: 1133, column: 14, scope: !2671, inlinedAt: !2711)
!2714 = !DILocalVariable(name: "this", arg: 1, scope: !2715, type: !2512, flags: DIFlagArtificial | DIFlagObjectPointer)
!2715 = distinct !DISubprogram(name: "_M_deallocate", linkageName: "_ZNSt12_Vector_baseI8ParticleSaIS0_EE13_M_deallocateEPS0_m", scope: !1122, file: !2, line: 383, type: !1320, scopeLine: 384, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !1319, retainedNodes: !2716)
!2716 = !{!2714, !2717, !2718}
!2717 = !DILocalVariable(name: "__p", arg: 2, scope: !2715, file: !2, line: 383, type: !1233)
!2718 = !DILocalVariable(name: "__n", arg: 3, scope: !2715, file: !2, line: 383, type: !85)
!2719 = !DILocation(line: 0, scope: !2715, inlinedAt: !2720)
!2720 = distinct !DILocation(line: 513, column: 7, scope: !2603, inlinedAt: !2617)
!2721 = !DILocation(line: 386, column: 6, scope: !2722, inlinedAt: !2720)
!2722 = distinct !DILexicalBlock(scope: !2715, file: !2, line: 386, column: 6)
!2723 = !DILocation(line: 386, column: 6, scope: !2715, inlinedAt: !2720)
!2724 = !DILocalVariable(name: "__a", arg: 1, scope: !2725, file: !37, line: 495, type: !1140)
!2725 = distinct !DISubprogram(name: "deallocate", linkageName: "_ZNSt16allocator_traitsISaI8ParticleEE10deallocateERS1_PS0_m", scope: !1134, file: !37, line: 495, type: !1202, scopeLine: 496, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !1201, retainedNodes: !2726)
!2726 = !{!2724, !2727, !2728}
!2727 = !DILocalVariable(name: "__p", arg: 2, scope: !2725, file: !37, line: 495, type: !1139)
!2728 = !DILocalVariable(name: "__n", arg: 3, scope: !2725, file: !37, line: 495, type: !113)
!2729 = !DILocation(line: 0, scope: !2725, inlinedAt: !2730)
!2730 = distinct !DILocation(line: 387, column: 4, scope: !2722, inlinedAt: !2720)
!2731 = !DILocalVariable(name: "this", arg: 1, scope: !2732, type: !2528, flags: DIFlagArtificial | DIFlagObjectPointer)
!2732 = distinct !DISubprogram(name: "deallocate", linkageName: "_ZNSt15__new_allocatorI8ParticleE10deallocateEPS0_m", scope: !1146, file: !54, line: 142, type: !1176, scopeLine: 143, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !1175, retainedNodes: !2733)
!2733 = !{!2731, !2734, !2735}
!2734 = !DILocalVariable(name: "__p", arg: 2, scope: !2732, file: !54, line: 142, type: !1058)
!2735 = !DILocalVariable(name: "__n", arg: 3, scope: !2732, file: !54, line: 142, type: !84)
!2736 = !DILocation(line: 0, scope: !2732, inlinedAt: !2737)
!2737 = distinct !DILocation(line: 496, column: 13, scope: !2725, inlinedAt: !2730)
!2738 = !DILocation(line: 158, column: 2, scope: !2732, inlinedAt: !2737)
!2739 = !DILocation(line: 387, column: 4, scope: !2722, inlinedAt: !2720)
!2740 = !DILocation(line: 517, column: 53, scope: !2603, inlinedAt: !2617)
!2741 = !DILocation(line: 0, scope: !2573, inlinedAt: !2571)
!2742 = !DILocation(line: 32, column: 27, scope: !2535)
!2743 = distinct !{!2743, !2536, !2744, !1845}
!2744 = !DILocation(line: 34, column: 3, scope: !2474)
!2745 = !DILocation(line: 0, scope: !2483)
!2746 = !DILocation(line: 0, scope: !2539, inlinedAt: !2747)
!2747 = distinct !DILocation(line: 39, column: 22, scope: !2483)
!2748 = !DILocation(line: 39, column: 22, scope: !2483)
!2749 = !DILocation(line: 0, scope: !2480)
!2750 = !DILocation(line: 36, column: 27, scope: !2751)
!2751 = distinct !DILexicalBlock(scope: !2480, file: !15, line: 35, column: 29)
!2752 = !{!2753, !1842, i64 8}
!2753 = !{!"_ZTS8Particle", !1842, i64 0, !1842, i64 8, !2600, i64 16}
!2754 = !DILocation(line: 36, column: 23, scope: !2751)
!2755 = !DILocation(line: 36, column: 40, scope: !2751)
!2756 = !{!2753, !1842, i64 0}
!2757 = !DILocation(line: 36, column: 16, scope: !2751)
!2758 = !DILocalVariable(name: "this", arg: 1, scope: !2759, type: !2761, flags: DIFlagArtificial | DIFlagObjectPointer)
!2759 = distinct !DISubprogram(name: "operator++", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIP8ParticleSt6vectorIS1_SaIS1_EEEppEv", scope: !1064, file: !367, line: 1105, type: !1093, scopeLine: 1106, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !1092, retainedNodes: !2760)
!2760 = !{!2758}
!2761 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1064, size: 64)
!2762 = !DILocation(line: 0, scope: !2759, inlinedAt: !2763)
!2763 = distinct !DILocation(line: 35, column: 16, scope: !2476)
!2764 = !DILocation(line: 1107, column: 2, scope: !2759, inlinedAt: !2763)
!2765 = distinct !{!2765, !2766, !2767}
!2766 = !DILocation(line: 35, column: 3, scope: !2476)
!2767 = !DILocation(line: 37, column: 3, scope: !2476)
!2768 = !DILocalVariable(name: "this", arg: 1, scope: !2769, type: !2498, flags: DIFlagArtificial | DIFlagObjectPointer)
!2769 = distinct !DISubprogram(name: "~vector", linkageName: "_ZNSt6vectorI8ParticleSaIS0_EED2Ev", scope: !1119, file: !2, line: 728, type: !1340, scopeLine: 729, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !1390, retainedNodes: !2770)
!2770 = !{!2768}
!2771 = !DILocation(line: 0, scope: !2769, inlinedAt: !2772)
!2772 = distinct !DILocation(line: 43, column: 1, scope: !2468)
!2773 = !DILocalVariable(name: "this", arg: 1, scope: !2774, type: !2512, flags: DIFlagArtificial | DIFlagObjectPointer)
!2774 = distinct !DISubprogram(name: "~_Vector_base", linkageName: "_ZNSt12_Vector_baseI8ParticleSaIS0_EED2Ev", scope: !1122, file: !2, line: 364, type: !1289, scopeLine: 365, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !1315, retainedNodes: !2775)
!2775 = !{!2773}
!2776 = !DILocation(line: 0, scope: !2774, inlinedAt: !2777)
!2777 = distinct !DILocation(line: 733, column: 7, scope: !2778, inlinedAt: !2772)
!2778 = distinct !DILexicalBlock(scope: !2769, file: !2, line: 729, column: 7)
!2779 = !DILocation(line: 0, scope: !2715, inlinedAt: !2780)
!2780 = distinct !DILocation(line: 366, column: 2, scope: !2781, inlinedAt: !2777)
!2781 = distinct !DILexicalBlock(scope: !2774, file: !2, line: 365, column: 7)
!2782 = !DILocation(line: 386, column: 6, scope: !2722, inlinedAt: !2780)
!2783 = !DILocation(line: 386, column: 6, scope: !2715, inlinedAt: !2780)
!2784 = !DILocation(line: 367, column: 35, scope: !2781, inlinedAt: !2777)
!2785 = !DILocation(line: 0, scope: !2725, inlinedAt: !2786)
!2786 = distinct !DILocation(line: 387, column: 4, scope: !2722, inlinedAt: !2780)
!2787 = !DILocation(line: 0, scope: !2732, inlinedAt: !2788)
!2788 = distinct !DILocation(line: 496, column: 13, scope: !2725, inlinedAt: !2786)
!2789 = !DILocation(line: 158, column: 2, scope: !2732, inlinedAt: !2788)
!2790 = !DILocation(line: 387, column: 4, scope: !2722, inlinedAt: !2780)
!2791 = !DILocation(line: 43, column: 1, scope: !2468)
!2792 = !DILocation(line: 0, scope: !2487)
!2793 = !DILocation(line: 40, column: 12, scope: !2794)
!2794 = distinct !DILexicalBlock(scope: !2487, file: !15, line: 39, column: 35)
!2795 = !DILocation(line: 40, column: 21, scope: !2794)
!2796 = !DILocation(line: 40, column: 38, scope: !2794)
!2797 = !{!2753, !2600, i64 16}
!2798 = !DILocation(line: 40, column: 36, scope: !2794)
!2799 = !DILocation(line: 40, column: 45, scope: !2794)
!2800 = !DILocation(line: 40, column: 41, scope: !2794)
!2801 = !DILocation(line: 40, column: 7, scope: !2794)
!2802 = !DILocation(line: 0, scope: !2759, inlinedAt: !2803)
!2803 = distinct !DILocation(line: 39, column: 22, scope: !2483)
!2804 = !DILocation(line: 1107, column: 2, scope: !2759, inlinedAt: !2803)
!2805 = !DILocation(line: 1240, column: 27, scope: !2539, inlinedAt: !2747)
!2806 = distinct !{!2806, !2807, !2808}
!2807 = !DILocation(line: 39, column: 3, scope: !2483)
!2808 = !DILocation(line: 41, column: 3, scope: !2483)
!2809 = !DILocation(line: 43, column: 1, scope: !2550)
!2810 = !DILocation(line: 0, scope: !2769, inlinedAt: !2811)
!2811 = distinct !DILocation(line: 43, column: 1, scope: !2468)
!2812 = !DILocation(line: 0, scope: !2774, inlinedAt: !2813)
!2813 = distinct !DILocation(line: 733, column: 7, scope: !2778, inlinedAt: !2811)
!2814 = !DILocation(line: 0, scope: !2715, inlinedAt: !2815)
!2815 = distinct !DILocation(line: 366, column: 2, scope: !2781, inlinedAt: !2813)
!2816 = !DILocation(line: 386, column: 6, scope: !2722, inlinedAt: !2815)
!2817 = !DILocation(line: 386, column: 6, scope: !2715, inlinedAt: !2815)
!2818 = !DILocation(line: 0, scope: !2725, inlinedAt: !2819)
!2819 = distinct !DILocation(line: 387, column: 4, scope: !2722, inlinedAt: !2815)
!2820 = !DILocation(line: 0, scope: !2732, inlinedAt: !2821)
!2821 = distinct !DILocation(line: 496, column: 13, scope: !2725, inlinedAt: !2819)
!2822 = !DILocation(line: 158, column: 2, scope: !2732, inlinedAt: !2821)
!2823 = !DILocation(line: 387, column: 4, scope: !2722, inlinedAt: !2815)
!2824 = !DISubprogram(name: "__throw_length_error", linkageName: "_ZSt20__throw_length_errorPKc", scope: !19, file: !2825, line: 75, type: !2826, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!2825 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/functexcept.h", directory: "", checksumkind: CSK_MD5, checksum: "a363406ed41198146320f1e077ba3f30")
!2826 = !DISubroutineType(types: !2827)
!2827 = !{null, !543}
!2828 = !DISubprogram(name: "__throw_bad_array_new_length", linkageName: "_ZSt28__throw_bad_array_new_lengthv", scope: !19, file: !2825, line: 55, type: !2829, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!2829 = !DISubroutineType(types: !2830)
!2830 = !{null}
!2831 = distinct !DISubprogram(name: "__do_uninit_fill_n<std::vector<double, std::allocator<double> > *, unsigned long, std::vector<double, std::allocator<double> > >", linkageName: "_ZSt18__do_uninit_fill_nIPSt6vectorIdSaIdEEmS2_ET_S4_T0_RKT1_", scope: !19, file: !1670, line: 261, type: !1903, scopeLine: 262, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, templateParams: !1909, retainedNodes: !2832)
!2832 = !{!2833, !2834, !2835, !2836}
!2833 = !DILocalVariable(name: "__first", arg: 1, scope: !2831, file: !1670, line: 261, type: !591)
!2834 = !DILocalVariable(name: "__n", arg: 2, scope: !2831, file: !1670, line: 261, type: !87)
!2835 = !DILocalVariable(name: "__x", arg: 3, scope: !2831, file: !1670, line: 261, type: !315)
!2836 = !DILocalVariable(name: "__cur", scope: !2831, file: !1670, line: 263, type: !591)
!2837 = !DILocation(line: 0, scope: !2831)
!2838 = !DILocation(line: 266, column: 15, scope: !2839)
!2839 = distinct !DILexicalBlock(scope: !2840, file: !1670, line: 266, column: 4)
!2840 = distinct !DILexicalBlock(scope: !2841, file: !1670, line: 266, column: 4)
!2841 = distinct !DILexicalBlock(scope: !2831, file: !1670, line: 265, column: 2)
!2842 = !DILocation(line: 266, column: 4, scope: !2840)
!2843 = !DILocation(line: 988, column: 66, scope: !2076, inlinedAt: !2844)
!2844 = distinct !DILocation(line: 597, column: 19, scope: !2070, inlinedAt: !2845)
!2845 = distinct !DILocation(line: 119, column: 25, scope: !2846, inlinedAt: !2853)
!2846 = distinct !DISubprogram(name: "_Construct<std::vector<double, std::allocator<double> >, const std::vector<double, std::allocator<double> > &>", linkageName: "_ZSt10_ConstructISt6vectorIdSaIdEEJRKS2_EEvPT_DpOT0_", scope: !19, file: !2307, line: 109, type: !2847, scopeLine: 110, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, templateParams: !2852, retainedNodes: !2849)
!2847 = !DISubroutineType(types: !2848)
!2848 = !{null, !591, !315}
!2849 = !{!2850, !2851}
!2850 = !DILocalVariable(name: "__p", arg: 1, scope: !2846, file: !2307, line: 109, type: !591)
!2851 = !DILocalVariable(name: "__args", arg: 2, scope: !2846, file: !2307, line: 109, type: !315)
!2852 = !{!633, !2050}
!2853 = distinct !DILocation(line: 267, column: 6, scope: !2839)
!2854 = !DILocation(line: 0, scope: !2846, inlinedAt: !2853)
!2855 = !DILocation(line: 0, scope: !2070, inlinedAt: !2845)
!2856 = !DILocation(line: 0, scope: !2076, inlinedAt: !2844)
!2857 = !DILocation(line: 988, column: 40, scope: !2076, inlinedAt: !2844)
!2858 = !DILocation(line: 988, column: 50, scope: !2076, inlinedAt: !2844)
!2859 = !DILocation(line: 0, scope: !1625, inlinedAt: !2860)
!2860 = distinct !DILocation(line: 597, column: 9, scope: !2070, inlinedAt: !2845)
!2861 = !DILocation(line: 0, scope: !1633, inlinedAt: !2862)
!2862 = distinct !DILocation(line: 331, column: 9, scope: !1625, inlinedAt: !2860)
!2863 = !DILocation(line: 0, scope: !1640, inlinedAt: !2864)
!2864 = distinct !DILocation(line: 143, column: 2, scope: !1633, inlinedAt: !2862)
!2865 = !DILocation(line: 100, column: 16, scope: !1640, inlinedAt: !2864)
!2866 = !DILocation(line: 0, scope: !1646, inlinedAt: !2867)
!2867 = distinct !DILocation(line: 332, column: 9, scope: !1651, inlinedAt: !2860)
!2868 = !DILocation(line: 0, scope: !1653, inlinedAt: !2869)
!2869 = distinct !DILocation(line: 395, column: 33, scope: !1646, inlinedAt: !2867)
!2870 = !DILocation(line: 378, column: 13, scope: !1653, inlinedAt: !2869)
!2871 = !DILocation(line: 378, column: 9, scope: !1653, inlinedAt: !2869)
!2872 = !DILocation(line: 0, scope: !1784, inlinedAt: !2873)
!2873 = distinct !DILocation(line: 378, column: 20, scope: !1653, inlinedAt: !2869)
!2874 = !DILocation(line: 0, scope: !1790, inlinedAt: !2875)
!2875 = distinct !DILocation(line: 464, column: 20, scope: !1784, inlinedAt: !2873)
!2876 = !DILocation(line: 120, column: 27, scope: !2101, inlinedAt: !2875)
!2877 = !DILocation(line: 120, column: 6, scope: !1790, inlinedAt: !2875)
!2878 = !DILocation(line: 125, column: 8, scope: !2105, inlinedAt: !2875)
!2879 = !DILocation(line: 137, column: 27, scope: !1790, inlinedAt: !2875)
!2880 = !DILocation(line: 395, column: 25, scope: !1646, inlinedAt: !2867)
!2881 = !DILocation(line: 396, column: 16, scope: !1646, inlinedAt: !2867)
!2882 = !DILocation(line: 396, column: 26, scope: !1646, inlinedAt: !2867)
!2883 = !DILocation(line: 397, column: 59, scope: !1646, inlinedAt: !2867)
!2884 = !DILocation(line: 397, column: 16, scope: !1646, inlinedAt: !2867)
!2885 = !DILocation(line: 397, column: 34, scope: !1646, inlinedAt: !2867)
!2886 = !DILocation(line: 0, scope: !2115, inlinedAt: !2887)
!2887 = distinct !DILocation(line: 601, column: 36, scope: !2119, inlinedAt: !2845)
!2888 = !DILocation(line: 0, scope: !2121, inlinedAt: !2889)
!2889 = distinct !DILocation(line: 879, column: 16, scope: !2115, inlinedAt: !2887)
!2890 = !DILocation(line: 1073, column: 20, scope: !2121, inlinedAt: !2889)
!2891 = !DILocation(line: 0, scope: !2130, inlinedAt: !2892)
!2892 = distinct !DILocation(line: 601, column: 49, scope: !2119, inlinedAt: !2845)
!2893 = !DILocation(line: 0, scope: !2121, inlinedAt: !2894)
!2894 = distinct !DILocation(line: 899, column: 16, scope: !2130, inlinedAt: !2892)
!2895 = !DILocation(line: 1073, column: 20, scope: !2121, inlinedAt: !2894)
!2896 = !DILocation(line: 0, scope: !2138, inlinedAt: !2897)
!2897 = distinct !DILocation(line: 601, column: 4, scope: !2119, inlinedAt: !2845)
!2898 = !DILocation(line: 0, scope: !2150, inlinedAt: !2899)
!2899 = distinct !DILocation(line: 372, column: 14, scope: !2138, inlinedAt: !2897)
!2900 = !DILocation(line: 0, scope: !2162, inlinedAt: !2901)
!2901 = distinct !DILocation(line: 184, column: 14, scope: !2150, inlinedAt: !2899)
!2902 = !DILocation(line: 0, scope: !2173, inlinedAt: !2903)
!2903 = distinct !DILocation(line: 147, column: 18, scope: !2162, inlinedAt: !2901)
!2904 = !DILocation(line: 0, scope: !2182, inlinedAt: !2905)
!2905 = distinct !DILocation(line: 619, column: 14, scope: !2173, inlinedAt: !2903)
!2906 = !DILocation(line: 0, scope: !2191, inlinedAt: !2907)
!2907 = distinct !DILocation(line: 530, column: 3, scope: !2182, inlinedAt: !2905)
!2908 = !DILocation(line: 0, scope: !2202, inlinedAt: !2909)
!2909 = distinct !DILocation(line: 522, column: 14, scope: !2191, inlinedAt: !2907)
!2910 = !DILocation(line: 0, scope: !2209, inlinedAt: !2911)
!2911 = distinct !DILocation(line: 494, column: 14, scope: !2202, inlinedAt: !2909)
!2912 = !DILocation(line: 429, column: 34, scope: !2209, inlinedAt: !2911)
!2913 = !DILocation(line: 430, column: 8, scope: !2224, inlinedAt: !2911)
!2914 = !DILocation(line: 430, column: 8, scope: !2209, inlinedAt: !2911)
!2915 = !DILocation(line: 431, column: 6, scope: !2224, inlinedAt: !2911)
!2916 = !DILocation(line: 432, column: 20, scope: !2209, inlinedAt: !2911)
!2917 = !DILocation(line: 600, column: 26, scope: !2119, inlinedAt: !2845)
!2918 = !DILocation(line: 266, column: 20, scope: !2839)
!2919 = !DILocation(line: 266, column: 34, scope: !2839)
!2920 = distinct !{!2920, !2842, !2921, !1845}
!2921 = !DILocation(line: 267, column: 51, scope: !2840)
!2922 = !DILocation(line: 275, column: 5, scope: !2839)
!2923 = !DILocation(line: 269, column: 2, scope: !2841)
!2924 = !DILocation(line: 272, column: 4, scope: !2925)
!2925 = distinct !DILexicalBlock(scope: !2831, file: !1670, line: 271, column: 2)
!2926 = !DILocation(line: 273, column: 4, scope: !2925)
!2927 = !DILocation(line: 268, column: 4, scope: !2841)
!2928 = !DILocation(line: 275, column: 5, scope: !2925)
!2929 = !DILocation(line: 274, column: 2, scope: !2925)
!2930 = !DILocation(line: 275, column: 5, scope: !2831)
!2931 = !DILocation(line: 0, scope: !2306)
!2932 = !DILocation(line: 0, scope: !2316, inlinedAt: !2933)
!2933 = distinct !DILocation(line: 195, column: 7, scope: !2306)
!2934 = !DILocation(line: 162, column: 19, scope: !2334, inlinedAt: !2933)
!2935 = !DILocation(line: 162, column: 4, scope: !2326, inlinedAt: !2933)
!2936 = !DILocation(line: 0, scope: !2328, inlinedAt: !2937)
!2937 = distinct !DILocation(line: 163, column: 6, scope: !2334, inlinedAt: !2933)
!2938 = !DILocation(line: 0, scope: !1962, inlinedAt: !2939)
!2939 = distinct !DILocation(line: 151, column: 19, scope: !2328, inlinedAt: !2937)
!2940 = !DILocation(line: 0, scope: !1967, inlinedAt: !2941)
!2941 = distinct !DILocation(line: 733, column: 7, scope: !1971, inlinedAt: !2939)
!2942 = !DILocation(line: 366, column: 24, scope: !1973, inlinedAt: !2941)
!2943 = !DILocation(line: 0, scope: !1975, inlinedAt: !2944)
!2944 = distinct !DILocation(line: 366, column: 2, scope: !1973, inlinedAt: !2941)
!2945 = !DILocation(line: 386, column: 6, scope: !1982, inlinedAt: !2944)
!2946 = !DILocation(line: 386, column: 6, scope: !1975, inlinedAt: !2944)
!2947 = !DILocation(line: 367, column: 17, scope: !1973, inlinedAt: !2941)
!2948 = !DILocation(line: 367, column: 35, scope: !1973, inlinedAt: !2941)
!2949 = !DILocation(line: 0, scope: !1987, inlinedAt: !2950)
!2950 = distinct !DILocation(line: 387, column: 4, scope: !1982, inlinedAt: !2944)
!2951 = !DILocation(line: 0, scope: !1994, inlinedAt: !2952)
!2952 = distinct !DILocation(line: 496, column: 13, scope: !1987, inlinedAt: !2950)
!2953 = !DILocation(line: 158, column: 2, scope: !1994, inlinedAt: !2952)
!2954 = !DILocation(line: 387, column: 4, scope: !1982, inlinedAt: !2944)
!2955 = !DILocation(line: 162, column: 30, scope: !2334, inlinedAt: !2933)
!2956 = distinct !{!2956, !2935, !2957, !1845}
!2957 = !DILocation(line: 163, column: 46, scope: !2326, inlinedAt: !2933)
!2958 = !DILocation(line: 197, column: 5, scope: !2306)
!2959 = distinct !DISubprogram(name: "_M_realloc_insert<const std::vector<double, std::allocator<double> > &>", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE17_M_realloc_insertIJRKS1_EEEvN9__gnu_cxx17__normal_iteratorIPS1_S3_EEDpOT_", scope: !570, file: !10, line: 440, type: !2960, scopeLine: 447, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, templateParams: !2963, declaration: !2962, retainedNodes: !2964)
!2960 = !DISubroutineType(types: !2961)
!2961 = !{null, !791, !859, !315}
!2962 = !DISubprogram(name: "_M_realloc_insert<const std::vector<double, std::allocator<double> > &>", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE17_M_realloc_insertIJRKS1_EEEvN9__gnu_cxx17__normal_iteratorIPS1_S3_EEDpOT_", scope: !570, file: !10, line: 440, type: !2960, scopeLine: 440, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !2963)
!2963 = !{!2050}
!2964 = !{!2965, !2966, !2967, !2968, !2969, !2970, !2971, !2972, !2973}
!2965 = !DILocalVariable(name: "this", arg: 1, scope: !2959, type: !1743, flags: DIFlagArtificial | DIFlagObjectPointer)
!2966 = !DILocalVariable(name: "__position", arg: 2, scope: !2959, file: !2, line: 1868, type: !859)
!2967 = !DILocalVariable(name: "__args", arg: 3, scope: !2959, file: !2, line: 1868, type: !315)
!2968 = !DILocalVariable(name: "__len", scope: !2959, file: !10, line: 448, type: !2496)
!2969 = !DILocalVariable(name: "__old_start", scope: !2959, file: !10, line: 450, type: !780)
!2970 = !DILocalVariable(name: "__old_finish", scope: !2959, file: !10, line: 451, type: !780)
!2971 = !DILocalVariable(name: "__elems_before", scope: !2959, file: !10, line: 452, type: !2496)
!2972 = !DILocalVariable(name: "__new_start", scope: !2959, file: !10, line: 453, type: !780)
!2973 = !DILocalVariable(name: "__new_finish", scope: !2959, file: !10, line: 454, type: !780)
!2974 = !DILocation(line: 0, scope: !2959)
!2975 = !DILocalVariable(name: "this", arg: 1, scope: !2976, type: !2981, flags: DIFlagArtificial | DIFlagObjectPointer)
!2976 = distinct !DISubprogram(name: "_M_check_len", linkageName: "_ZNKSt6vectorIS_IdSaIdEESaIS1_EE12_M_check_lenEmPKc", scope: !570, file: !2, line: 1891, type: !1029, scopeLine: 1892, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !1028, retainedNodes: !2977)
!2977 = !{!2975, !2978, !2979, !2980}
!2978 = !DILocalVariable(name: "__n", arg: 2, scope: !2976, file: !2, line: 1891, type: !305)
!2979 = !DILocalVariable(name: "__s", arg: 3, scope: !2976, file: !2, line: 1891, type: !543)
!2980 = !DILocalVariable(name: "__len", scope: !2976, file: !2, line: 1896, type: !2496)
!2981 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !811, size: 64)
!2982 = !DILocation(line: 0, scope: !2976, inlinedAt: !2983)
!2983 = distinct !DILocation(line: 449, column: 2, scope: !2959)
!2984 = !DILocalVariable(name: "this", arg: 1, scope: !2985, type: !2981, flags: DIFlagArtificial | DIFlagObjectPointer)
!2985 = distinct !DISubprogram(name: "size", linkageName: "_ZNKSt6vectorIS_IdSaIdEESaIS1_EE4sizeEv", scope: !570, file: !2, line: 987, type: !939, scopeLine: 988, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !938, retainedNodes: !2986)
!2986 = !{!2984}
!2987 = !DILocation(line: 0, scope: !2985, inlinedAt: !2988)
!2988 = distinct !DILocation(line: 1893, column: 19, scope: !2989, inlinedAt: !2983)
!2989 = distinct !DILexicalBlock(scope: !2976, file: !2, line: 1893, column: 6)
!2990 = !DILocation(line: 988, column: 40, scope: !2985, inlinedAt: !2988)
!2991 = !DILocation(line: 988, column: 66, scope: !2985, inlinedAt: !2988)
!2992 = !DILocation(line: 988, column: 50, scope: !2985, inlinedAt: !2988)
!2993 = !DILocation(line: 1893, column: 26, scope: !2989, inlinedAt: !2983)
!2994 = !DILocation(line: 1893, column: 6, scope: !2976, inlinedAt: !2983)
!2995 = !DILocation(line: 1894, column: 4, scope: !2989, inlinedAt: !2983)
!2996 = !DILocation(line: 0, scope: !2985, inlinedAt: !2997)
!2997 = distinct !DILocation(line: 1896, column: 26, scope: !2976, inlinedAt: !2983)
!2998 = !DILocation(line: 0, scope: !2985, inlinedAt: !2999)
!2999 = distinct !DILocation(line: 1896, column: 46, scope: !2976, inlinedAt: !2983)
!3000 = !DILocation(line: 1896, column: 35, scope: !2976, inlinedAt: !2983)
!3001 = !DILocation(line: 1896, column: 33, scope: !2976, inlinedAt: !2983)
!3002 = !DILocation(line: 0, scope: !2985, inlinedAt: !3003)
!3003 = distinct !DILocation(line: 1897, column: 18, scope: !2976, inlinedAt: !2983)
!3004 = !DILocation(line: 1897, column: 16, scope: !2976, inlinedAt: !2983)
!3005 = !DILocation(line: 1897, column: 25, scope: !2976, inlinedAt: !2983)
!3006 = !DILocalVariable(name: "__lhs", arg: 1, scope: !3007, file: !367, line: 1330, type: !2282)
!3007 = distinct !DISubprogram(name: "operator-<std::vector<double, std::allocator<double> > *, std::vector<std::vector<double, std::allocator<double> >, std::allocator<std::vector<double, std::allocator<double> > > > >", linkageName: "_ZN9__gnu_cxxmiIPSt6vectorIdSaIdEES1_IS3_SaIS3_EEEENS_17__normal_iteratorIT_T0_E15difference_typeERKSA_SD_", scope: !33, file: !367, line: 1330, type: !3008, scopeLine: 1333, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, templateParams: !912, retainedNodes: !3010)
!3008 = !DISubroutineType(types: !3009)
!3009 = !{!899, !2282, !2282}
!3010 = !{!3006, !3011}
!3011 = !DILocalVariable(name: "__rhs", arg: 2, scope: !3007, file: !367, line: 1331, type: !2282)
!3012 = !DILocation(line: 0, scope: !3007, inlinedAt: !3013)
!3013 = distinct !DILocation(line: 452, column: 51, scope: !2959)
!3014 = !DILocation(line: 1333, column: 27, scope: !3007, inlinedAt: !3013)
!3015 = !DILocation(line: 0, scope: !1777, inlinedAt: !3016)
!3016 = distinct !DILocation(line: 453, column: 33, scope: !2959)
!3017 = !DILocation(line: 378, column: 13, scope: !1777, inlinedAt: !3016)
!3018 = !DILocation(line: 378, column: 9, scope: !1777, inlinedAt: !3016)
!3019 = !DILocation(line: 0, scope: !1854, inlinedAt: !3020)
!3020 = distinct !DILocation(line: 378, column: 20, scope: !1777, inlinedAt: !3016)
!3021 = !DILocation(line: 0, scope: !1860, inlinedAt: !3022)
!3022 = distinct !DILocation(line: 464, column: 20, scope: !1854, inlinedAt: !3020)
!3023 = !DILocation(line: 137, column: 53, scope: !1860, inlinedAt: !3022)
!3024 = !DILocation(line: 137, column: 27, scope: !1860, inlinedAt: !3022)
!3025 = !DILocation(line: 463, column: 20, scope: !3026)
!3026 = distinct !DILexicalBlock(scope: !2959, file: !10, line: 456, column: 2)
!3027 = !DILocation(line: 0, scope: !2044, inlinedAt: !3028)
!3028 = distinct !DILocation(line: 462, column: 4, scope: !3026)
!3029 = !DILocation(line: 0, scope: !2060, inlinedAt: !3030)
!3030 = distinct !DILocation(line: 516, column: 8, scope: !2044, inlinedAt: !3028)
!3031 = !DILocation(line: 0, scope: !2070, inlinedAt: !3032)
!3032 = distinct !DILocation(line: 175, column: 23, scope: !2060, inlinedAt: !3030)
!3033 = !DILocation(line: 0, scope: !2076, inlinedAt: !3034)
!3034 = distinct !DILocation(line: 597, column: 19, scope: !2070, inlinedAt: !3032)
!3035 = !DILocation(line: 988, column: 40, scope: !2076, inlinedAt: !3034)
!3036 = !DILocation(line: 988, column: 66, scope: !2076, inlinedAt: !3034)
!3037 = !DILocation(line: 988, column: 50, scope: !2076, inlinedAt: !3034)
!3038 = !DILocation(line: 0, scope: !1625, inlinedAt: !3039)
!3039 = distinct !DILocation(line: 597, column: 9, scope: !2070, inlinedAt: !3032)
!3040 = !DILocation(line: 0, scope: !1633, inlinedAt: !3041)
!3041 = distinct !DILocation(line: 331, column: 9, scope: !1625, inlinedAt: !3039)
!3042 = !DILocation(line: 0, scope: !1640, inlinedAt: !3043)
!3043 = distinct !DILocation(line: 143, column: 2, scope: !1633, inlinedAt: !3041)
!3044 = !DILocation(line: 100, column: 16, scope: !1640, inlinedAt: !3043)
!3045 = !DILocation(line: 0, scope: !1646, inlinedAt: !3046)
!3046 = distinct !DILocation(line: 332, column: 9, scope: !1651, inlinedAt: !3039)
!3047 = !DILocation(line: 0, scope: !1653, inlinedAt: !3048)
!3048 = distinct !DILocation(line: 395, column: 33, scope: !1646, inlinedAt: !3046)
!3049 = !DILocation(line: 378, column: 13, scope: !1653, inlinedAt: !3048)
!3050 = !DILocation(line: 378, column: 9, scope: !1653, inlinedAt: !3048)
!3051 = !DILocation(line: 396, column: 16, scope: !1646, inlinedAt: !3046)
!3052 = !DILocation(line: 397, column: 59, scope: !1646, inlinedAt: !3046)
!3053 = !DILocation(line: 397, column: 16, scope: !1646, inlinedAt: !3046)
!3054 = !DILocation(line: 396, column: 26, scope: !1646, inlinedAt: !3046)
!3055 = !DILocation(line: 397, column: 34, scope: !1646, inlinedAt: !3046)
!3056 = !DILocation(line: 0, scope: !2138, inlinedAt: !3057)
!3057 = distinct !DILocation(line: 601, column: 4, scope: !2119, inlinedAt: !3032)
!3058 = !DILocation(line: 0, scope: !2150, inlinedAt: !3059)
!3059 = distinct !DILocation(line: 372, column: 14, scope: !2138, inlinedAt: !3057)
!3060 = !DILocation(line: 0, scope: !2162, inlinedAt: !3061)
!3061 = distinct !DILocation(line: 184, column: 14, scope: !2150, inlinedAt: !3059)
!3062 = !DILocation(line: 0, scope: !2173, inlinedAt: !3063)
!3063 = distinct !DILocation(line: 147, column: 18, scope: !2162, inlinedAt: !3061)
!3064 = !DILocation(line: 0, scope: !2182, inlinedAt: !3065)
!3065 = distinct !DILocation(line: 619, column: 14, scope: !2173, inlinedAt: !3063)
!3066 = !DILocation(line: 0, scope: !2191, inlinedAt: !3067)
!3067 = distinct !DILocation(line: 530, column: 3, scope: !2182, inlinedAt: !3065)
!3068 = !DILocation(line: 0, scope: !2202, inlinedAt: !3069)
!3069 = distinct !DILocation(line: 522, column: 14, scope: !2191, inlinedAt: !3067)
!3070 = !DILocation(line: 0, scope: !2209, inlinedAt: !3071)
!3071 = distinct !DILocation(line: 494, column: 14, scope: !2202, inlinedAt: !3069)
!3072 = !DILocation(line: 430, column: 8, scope: !2209, inlinedAt: !3071)
!3073 = !DILocation(line: 0, scope: !1784, inlinedAt: !3074)
!3074 = distinct !DILocation(line: 378, column: 20, scope: !1653, inlinedAt: !3048)
!3075 = !DILocation(line: 0, scope: !1790, inlinedAt: !3076)
!3076 = distinct !DILocation(line: 464, column: 20, scope: !1784, inlinedAt: !3074)
!3077 = !DILocation(line: 120, column: 27, scope: !2101, inlinedAt: !3076)
!3078 = !DILocation(line: 120, column: 6, scope: !1790, inlinedAt: !3076)
!3079 = !DILocation(line: 125, column: 8, scope: !2105, inlinedAt: !3076)
!3080 = !DILocation(line: 137, column: 27, scope: !1790, inlinedAt: !3076)
!3081 = !DILocation(line: 395, column: 25, scope: !1646, inlinedAt: !3046)
!3082 = !DILocation(line: 431, column: 6, scope: !2224, inlinedAt: !3071)
!3083 = !DILocation(line: 432, column: 20, scope: !2209, inlinedAt: !3071)
!3084 = !DILocation(line: 600, column: 26, scope: !2119, inlinedAt: !3032)
!3085 = !DILocalVariable(name: "__first", arg: 1, scope: !3086, file: !2, line: 499, type: !780)
!3086 = distinct !DISubprogram(name: "_S_relocate", linkageName: "_ZNSt6vectorIS_IdSaIdEESaIS1_EE11_S_relocateEPS1_S4_S4_RS2_", scope: !570, file: !2, line: 499, type: !786, scopeLine: 501, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !785, retainedNodes: !3087)
!3087 = !{!3085, !3088, !3089, !3090}
!3088 = !DILocalVariable(name: "__last", arg: 2, scope: !3086, file: !2, line: 499, type: !780)
!3089 = !DILocalVariable(name: "__result", arg: 3, scope: !3086, file: !2, line: 499, type: !780)
!3090 = !DILocalVariable(name: "__alloc", arg: 4, scope: !3086, file: !2, line: 500, type: !781)
!3091 = !DILocation(line: 0, scope: !3086, inlinedAt: !3092)
!3092 = distinct !DILocation(line: 474, column: 23, scope: !3093)
!3093 = distinct !DILexicalBlock(scope: !3094, file: !10, line: 473, column: 6)
!3094 = distinct !DILexicalBlock(scope: !3026, file: !10, line: 472, column: 29)
!3095 = !DILocalVariable(name: "__first", arg: 1, scope: !3096, file: !1670, line: 1127, type: !591)
!3096 = distinct !DISubprogram(name: "__relocate_a<std::vector<double, std::allocator<double> > *, std::vector<double, std::allocator<double> > *, std::allocator<std::vector<double, std::allocator<double> > > >", linkageName: "_ZSt12__relocate_aIPSt6vectorIdSaIdEES3_SaIS2_EET0_T_S6_S5_RT1_", scope: !19, file: !1670, line: 1127, type: !3097, scopeLine: 1132, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, templateParams: !3103, retainedNodes: !3099)
!3097 = !DISubroutineType(types: !3098)
!3098 = !{!591, !591, !591, !591, !646}
!3099 = !{!3095, !3100, !3101, !3102}
!3100 = !DILocalVariable(name: "__last", arg: 2, scope: !3096, file: !1670, line: 1127, type: !591)
!3101 = !DILocalVariable(name: "__result", arg: 3, scope: !3096, file: !1670, line: 1128, type: !591)
!3102 = !DILocalVariable(name: "__alloc", arg: 4, scope: !3096, file: !1670, line: 1128, type: !646)
!3103 = !{!3104, !1897, !3105}
!3104 = !DITemplateTypeParameter(name: "_InputIterator", type: !591)
!3105 = !DITemplateTypeParameter(name: "_Allocator", type: !594)
!3106 = !DILocation(line: 0, scope: !3096, inlinedAt: !3107)
!3107 = distinct !DILocation(line: 504, column: 9, scope: !3086, inlinedAt: !3092)
!3108 = !DILocalVariable(name: "__first", arg: 1, scope: !3109, file: !1670, line: 1078, type: !591)
!3109 = distinct !DISubprogram(name: "__relocate_a_1<std::vector<double, std::allocator<double> > *, std::vector<double, std::allocator<double> > *, std::allocator<std::vector<double, std::allocator<double> > > >", linkageName: "_ZSt14__relocate_a_1IPSt6vectorIdSaIdEES3_SaIS2_EET0_T_S6_S5_RT1_", scope: !19, file: !1670, line: 1078, type: !3097, scopeLine: 1083, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, templateParams: !3103, retainedNodes: !3110)
!3110 = !{!3108, !3111, !3112, !3113, !3114}
!3111 = !DILocalVariable(name: "__last", arg: 2, scope: !3109, file: !1670, line: 1078, type: !591)
!3112 = !DILocalVariable(name: "__result", arg: 3, scope: !3109, file: !1670, line: 1079, type: !591)
!3113 = !DILocalVariable(name: "__alloc", arg: 4, scope: !3109, file: !1670, line: 1079, type: !646)
!3114 = !DILocalVariable(name: "__cur", scope: !3109, file: !1670, line: 1090, type: !591)
!3115 = !DILocation(line: 0, scope: !3109, inlinedAt: !3116)
!3116 = distinct !DILocation(line: 1133, column: 14, scope: !3096, inlinedAt: !3107)
!3117 = !DILocation(line: 1091, column: 22, scope: !3118, inlinedAt: !3116)
!3118 = distinct !DILexicalBlock(scope: !3119, file: !1670, line: 1091, column: 7)
!3119 = distinct !DILexicalBlock(scope: !3109, file: !1670, line: 1091, column: 7)
!3120 = !DILocation(line: 1091, column: 7, scope: !3119, inlinedAt: !3116)
!3121 = !{!3122}
!3122 = distinct !{!3122, !3123, !"_ZSt19__relocate_object_aISt6vectorIdSaIdEES2_SaIS2_EEvPT_PT0_RT1_: argument 0"}
!3123 = distinct !{!3123, !"_ZSt19__relocate_object_aISt6vectorIdSaIdEES2_SaIS2_EEvPT_PT0_RT1_"}
!3124 = !DILocation(line: 1092, column: 2, scope: !3118, inlinedAt: !3116)
!3125 = !{!3126}
!3126 = distinct !{!3126, !3123, !"_ZSt19__relocate_object_aISt6vectorIdSaIdEES2_SaIS2_EEvPT_PT0_RT1_: argument 1"}
!3127 = !DILocalVariable(name: "__dest", arg: 1, scope: !3128, file: !1670, line: 1056, type: !3131)
!3128 = distinct !DISubprogram(name: "__relocate_object_a<std::vector<double, std::allocator<double> >, std::vector<double, std::allocator<double> >, std::allocator<std::vector<double, std::allocator<double> > > >", linkageName: "_ZSt19__relocate_object_aISt6vectorIdSaIdEES2_SaIS2_EEvPT_PT0_RT1_", scope: !19, file: !1670, line: 1056, type: !3129, scopeLine: 1062, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, templateParams: !3135, retainedNodes: !3132)
!3129 = !DISubroutineType(types: !3130)
!3130 = !{null, !3131, !3131, !646}
!3131 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !591)
!3132 = !{!3127, !3133, !3134}
!3133 = !DILocalVariable(name: "__orig", arg: 2, scope: !3128, file: !1670, line: 1056, type: !3131)
!3134 = !DILocalVariable(name: "__alloc", arg: 3, scope: !3128, file: !1670, line: 1057, type: !646)
!3135 = !{!633, !2049, !3105}
!3136 = !DILocation(line: 0, scope: !3128, inlinedAt: !3137)
!3137 = distinct !DILocation(line: 1092, column: 2, scope: !3118, inlinedAt: !3116)
!3138 = !DILocalVariable(name: "__a", arg: 1, scope: !3139, file: !37, line: 511, type: !592)
!3139 = distinct !DISubprogram(name: "construct<std::vector<double, std::allocator<double> >, std::vector<double, std::allocator<double> > >", linkageName: "_ZNSt16allocator_traitsISaISt6vectorIdSaIdEEEE9constructIS2_JS2_EEEvRS3_PT_DpOT0_", scope: !585, file: !37, line: 511, type: !3140, scopeLine: 514, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, templateParams: !3143, declaration: !3142, retainedNodes: !3147)
!3140 = !DISubroutineType(types: !3141)
!3141 = !{null, !592, !591, !320}
!3142 = !DISubprogram(name: "construct<std::vector<double, std::allocator<double> >, std::vector<double, std::allocator<double> > >", linkageName: "_ZNSt16allocator_traitsISaISt6vectorIdSaIdEEEE9constructIS2_JS2_EEEvRS3_PT_DpOT0_", scope: !585, file: !37, line: 511, type: !3140, scopeLine: 511, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !3143)
!3143 = !{!2049, !3144}
!3144 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Args", value: !3145)
!3145 = !{!3146}
!3146 = !DITemplateTypeParameter(type: !18)
!3147 = !{!3138, !3148, !3149}
!3148 = !DILocalVariable(name: "__p", arg: 2, scope: !3139, file: !37, line: 511, type: !591)
!3149 = !DILocalVariable(name: "__args", arg: 3, scope: !3139, file: !37, line: 512, type: !320)
!3150 = !DILocation(line: 0, scope: !3139, inlinedAt: !3151)
!3151 = distinct !DILocation(line: 1064, column: 7, scope: !3128, inlinedAt: !3137)
!3152 = !DILocalVariable(name: "this", arg: 1, scope: !3153, type: !1864, flags: DIFlagArtificial | DIFlagObjectPointer)
!3153 = distinct !DISubprogram(name: "construct<std::vector<double, std::allocator<double> >, std::vector<double, std::allocator<double> > >", linkageName: "_ZNSt15__new_allocatorISt6vectorIdSaIdEEE9constructIS2_JS2_EEEvPT_DpOT0_", scope: !598, file: !54, line: 173, type: !3154, scopeLine: 175, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, templateParams: !3143, declaration: !3156, retainedNodes: !3157)
!3154 = !DISubroutineType(types: !3155)
!3155 = !{null, !603, !591, !320}
!3156 = !DISubprogram(name: "construct<std::vector<double, std::allocator<double> >, std::vector<double, std::allocator<double> > >", linkageName: "_ZNSt15__new_allocatorISt6vectorIdSaIdEEE9constructIS2_JS2_EEEvPT_DpOT0_", scope: !598, file: !54, line: 173, type: !3154, scopeLine: 173, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !3143)
!3157 = !{!3152, !3158, !3159}
!3158 = !DILocalVariable(name: "__p", arg: 2, scope: !3153, file: !54, line: 173, type: !591)
!3159 = !DILocalVariable(name: "__args", arg: 3, scope: !3153, file: !54, line: 173, type: !320)
!3160 = !DILocation(line: 0, scope: !3153, inlinedAt: !3161)
!3161 = distinct !DILocation(line: 516, column: 8, scope: !3139, inlinedAt: !3151)
!3162 = !DILocalVariable(name: "this", arg: 1, scope: !3163, type: !591, flags: DIFlagArtificial | DIFlagObjectPointer)
!3163 = distinct !DISubprogram(name: "vector", linkageName: "_ZNSt6vectorIdSaIdEEC2EOS1_", scope: !18, file: !2, line: 615, type: !318, scopeLine: 615, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !317, retainedNodes: !3164)
!3164 = !{!3162, !3165}
!3165 = !DILocalVariable(arg: 2, scope: !3163, file: !2, line: 615, type: !320)
!3166 = !DILocation(line: 0, scope: !3163, inlinedAt: !3167)
!3167 = distinct !DILocation(line: 175, column: 23, scope: !3153, inlinedAt: !3161)
!3168 = !DILocalVariable(name: "this", arg: 1, scope: !3169, type: !1629, flags: DIFlagArtificial | DIFlagObjectPointer)
!3169 = distinct !DISubprogram(name: "_Vector_base", linkageName: "_ZNSt12_Vector_baseIdSaIdEEC2EOS1_", scope: !22, file: !2, line: 335, type: !224, scopeLine: 335, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !223, retainedNodes: !3170)
!3170 = !{!3168, !3171}
!3171 = !DILocalVariable(arg: 2, scope: !3169, file: !2, line: 335, type: !226)
!3172 = !DILocation(line: 0, scope: !3169, inlinedAt: !3173)
!3173 = distinct !DILocation(line: 615, column: 7, scope: !3163, inlinedAt: !3167)
!3174 = !DILocalVariable(name: "this", arg: 1, scope: !3175, type: !1636, flags: DIFlagArtificial | DIFlagObjectPointer)
!3175 = distinct !DISubprogram(name: "_Vector_impl", linkageName: "_ZNSt12_Vector_baseIdSaIdEE12_Vector_implC2EOS2_", scope: !25, file: !2, line: 151, type: !185, scopeLine: 153, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !184, retainedNodes: !3176)
!3176 = !{!3174, !3177}
!3177 = !DILocalVariable(name: "__x", arg: 2, scope: !3175, file: !2, line: 151, type: !187)
!3178 = !DILocation(line: 0, scope: !3175, inlinedAt: !3179)
!3179 = distinct !DILocation(line: 335, column: 7, scope: !3169, inlinedAt: !3173)
!3180 = !DILocalVariable(name: "this", arg: 1, scope: !3181, type: !1642, flags: DIFlagArtificial | DIFlagObjectPointer)
!3181 = distinct !DISubprogram(name: "_Vector_impl_data", linkageName: "_ZNSt12_Vector_baseIdSaIdEE17_Vector_impl_dataC2EOS2_", scope: !151, file: !2, line: 105, type: !163, scopeLine: 108, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, declaration: !162, retainedNodes: !3182)
!3182 = !{!3180, !3183}
!3183 = !DILocalVariable(name: "__x", arg: 2, scope: !3181, file: !2, line: 105, type: !165)
!3184 = !DILocation(line: 0, scope: !3181, inlinedAt: !3185)
!3185 = distinct !DILocation(line: 152, column: 36, scope: !3175, inlinedAt: !3179)
!3186 = !DILocation(line: 106, column: 17, scope: !3181, inlinedAt: !3185)
!3187 = !DILocation(line: 106, column: 4, scope: !3181, inlinedAt: !3185)
!3188 = !DILocation(line: 107, column: 4, scope: !3181, inlinedAt: !3185)
!3189 = !DILocation(line: 107, column: 26, scope: !3181, inlinedAt: !3185)
!3190 = !DILocation(line: 108, column: 33, scope: !3191, inlinedAt: !3185)
!3191 = distinct !DILexicalBlock(scope: !3181, file: !2, line: 108, column: 2)
!3192 = !DILocation(line: 1091, column: 33, scope: !3118, inlinedAt: !3116)
!3193 = !DILocation(line: 1091, column: 50, scope: !3118, inlinedAt: !3116)
!3194 = distinct !{!3194, !3120, !3195, !1845}
!3195 = !DILocation(line: 1093, column: 41, scope: !3119, inlinedAt: !3116)
!3196 = !DILocation(line: 477, column: 8, scope: !3093)
!3197 = !DILocation(line: 0, scope: !3086, inlinedAt: !3198)
!3198 = distinct !DILocation(line: 479, column: 23, scope: !3093)
!3199 = !DILocation(line: 0, scope: !3096, inlinedAt: !3200)
!3200 = distinct !DILocation(line: 504, column: 9, scope: !3086, inlinedAt: !3198)
!3201 = !DILocation(line: 0, scope: !3109, inlinedAt: !3202)
!3202 = distinct !DILocation(line: 1133, column: 14, scope: !3096, inlinedAt: !3200)
!3203 = !DILocation(line: 1091, column: 22, scope: !3118, inlinedAt: !3202)
!3204 = !DILocation(line: 1091, column: 7, scope: !3119, inlinedAt: !3202)
!3205 = !{!3206}
!3206 = distinct !{!3206, !3207, !"_ZSt19__relocate_object_aISt6vectorIdSaIdEES2_SaIS2_EEvPT_PT0_RT1_: argument 0"}
!3207 = distinct !{!3207, !"_ZSt19__relocate_object_aISt6vectorIdSaIdEES2_SaIS2_EEvPT_PT0_RT1_"}
!3208 = !DILocation(line: 1092, column: 2, scope: !3118, inlinedAt: !3202)
!3209 = !{!3210}
!3210 = distinct !{!3210, !3207, !"_ZSt19__relocate_object_aISt6vectorIdSaIdEES2_SaIS2_EEvPT_PT0_RT1_: argument 1"}
!3211 = !DILocation(line: 0, scope: !3128, inlinedAt: !3212)
!3212 = distinct !DILocation(line: 1092, column: 2, scope: !3118, inlinedAt: !3202)
!3213 = !DILocation(line: 0, scope: !3139, inlinedAt: !3214)
!3214 = distinct !DILocation(line: 1064, column: 7, scope: !3128, inlinedAt: !3212)
!3215 = !DILocation(line: 0, scope: !3153, inlinedAt: !3216)
!3216 = distinct !DILocation(line: 516, column: 8, scope: !3139, inlinedAt: !3214)
!3217 = !DILocation(line: 0, scope: !3163, inlinedAt: !3218)
!3218 = distinct !DILocation(line: 175, column: 23, scope: !3153, inlinedAt: !3216)
!3219 = !DILocation(line: 0, scope: !3169, inlinedAt: !3220)
!3220 = distinct !DILocation(line: 615, column: 7, scope: !3163, inlinedAt: !3218)
!3221 = !DILocation(line: 0, scope: !3175, inlinedAt: !3222)
!3222 = distinct !DILocation(line: 335, column: 7, scope: !3169, inlinedAt: !3220)
!3223 = !DILocation(line: 0, scope: !3181, inlinedAt: !3224)
!3224 = distinct !DILocation(line: 152, column: 36, scope: !3175, inlinedAt: !3222)
!3225 = !DILocation(line: 106, column: 17, scope: !3181, inlinedAt: !3224)
!3226 = !DILocation(line: 106, column: 4, scope: !3181, inlinedAt: !3224)
!3227 = !DILocation(line: 107, column: 4, scope: !3181, inlinedAt: !3224)
!3228 = !DILocation(line: 107, column: 26, scope: !3181, inlinedAt: !3224)
!3229 = !DILocation(line: 108, column: 33, scope: !3191, inlinedAt: !3224)
!3230 = !DILocation(line: 1091, column: 33, scope: !3118, inlinedAt: !3202)
!3231 = !DILocation(line: 1091, column: 50, scope: !3118, inlinedAt: !3202)
!3232 = distinct !{!3232, !3204, !3233, !1845}
!3233 = !DILocation(line: 1093, column: 41, scope: !3119, inlinedAt: !3202)
!3234 = !DILocation(line: 514, column: 21, scope: !2959)
!3235 = !DILocation(line: 0, scope: !1931, inlinedAt: !3236)
!3236 = distinct !DILocation(line: 513, column: 7, scope: !2959)
!3237 = !DILocation(line: 386, column: 6, scope: !1939, inlinedAt: !3236)
!3238 = !DILocation(line: 386, column: 6, scope: !1931, inlinedAt: !3236)
!3239 = !DILocation(line: 514, column: 39, scope: !2959)
!3240 = !DILocation(line: 0, scope: !1943, inlinedAt: !3241)
!3241 = distinct !DILocation(line: 387, column: 4, scope: !1939, inlinedAt: !3236)
!3242 = !DILocation(line: 0, scope: !1950, inlinedAt: !3243)
!3243 = distinct !DILocation(line: 496, column: 13, scope: !1943, inlinedAt: !3241)
!3244 = !DILocation(line: 158, column: 2, scope: !1950, inlinedAt: !3243)
!3245 = !DILocation(line: 387, column: 4, scope: !1939, inlinedAt: !3236)
!3246 = !DILocation(line: 515, column: 30, scope: !2959)
!3247 = !DILocation(line: 516, column: 31, scope: !2959)
!3248 = !DILocation(line: 517, column: 53, scope: !2959)
!3249 = !DILocation(line: 517, column: 39, scope: !2959)
!3250 = !DILocation(line: 518, column: 5, scope: !2959)
!3251 = !DILocation(line: 518, column: 5, scope: !3252)
!3252 = distinct !DILexicalBlock(scope: !3253, file: !10, line: 500, column: 8)
!3253 = distinct !DILexicalBlock(scope: !2959, file: !10, line: 499, column: 2)
!3254 = !DILocation(line: 507, column: 2, scope: !3253)
!3255 = !DILocation(line: 518, column: 5, scope: !3026)
!3256 = !DILocation(line: 497, column: 2, scope: !3026)
!3257 = !DILocation(line: 0, scope: !1931, inlinedAt: !3258)
!3258 = distinct !DILocation(line: 505, column: 4, scope: !3253)
!3259 = !DILocation(line: 0, scope: !1943, inlinedAt: !3260)
!3260 = distinct !DILocation(line: 387, column: 4, scope: !1939, inlinedAt: !3258)
!3261 = !DILocation(line: 0, scope: !1950, inlinedAt: !3262)
!3262 = distinct !DILocation(line: 496, column: 13, scope: !1943, inlinedAt: !3260)
!3263 = !DILocation(line: 158, column: 27, scope: !1950, inlinedAt: !3262)
!3264 = !DILocation(line: 158, column: 2, scope: !1950, inlinedAt: !3262)
!3265 = !DILocation(line: 506, column: 4, scope: !3253)
