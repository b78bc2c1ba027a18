; clang++-19 -O2 -g -fdebug-compilation-dir=. -S -emit-llvm cpp/alternatives.cpp -o ir/clang-19/O2-g/alternatives.ll
; ModuleID = 'cpp/alternatives.cpp'
source_filename = "cpp/alternatives.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%"class.std::variant" = type { %"struct.std::__detail::__variant::_Variant_base.base", [7 x i8] }
%"struct.std::__detail::__variant::_Variant_base.base" = type { %"struct.std::__detail::__variant::_Move_assign_base.base" }
%"struct.std::__detail::__variant::_Move_assign_base.base" = type { %"struct.std::__detail::__variant::_Copy_assign_base.base" }
%"struct.std::__detail::__variant::_Copy_assign_base.base" = type { %"struct.std::__detail::__variant::_Move_ctor_base.base" }
%"struct.std::__detail::__variant::_Move_ctor_base.base" = type { %"struct.std::__detail::__variant::_Copy_ctor_base.base" }
%"struct.std::__detail::__variant::_Copy_ctor_base.base" = type { %"struct.std::__detail::__variant::_Variant_storage.base" }
%"struct.std::__detail::__variant::_Variant_storage.base" = type <{ %"union.std::__detail::__variant::_Variadic_union", i8 }>
%"union.std::__detail::__variant::_Variadic_union" = type { %"union.std::__detail::__variant::_Variadic_union.0" }
%"union.std::__detail::__variant::_Variadic_union.0" = type { %"struct.std::__detail::__variant::_Uninitialized.1" }
%"struct.std::__detail::__variant::_Uninitialized.1" = type { %struct.Box }
%struct.Box = type { double, double }

@.str = private unnamed_addr constant [26 x i8] c"vector::_M_realloc_insert\00", align 1, !dbg !0

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @optional_values(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 !dbg !1443 {
    #dbg_value(ptr %0, !1445, !DIExpression(), !1458)
    #dbg_value(i32 %1, !1446, !DIExpression(), !1458)
    #dbg_value(double 0.000000e+00, !1455, !DIExpression(), !1458)
    #dbg_value(i32 0, !1456, !DIExpression(), !1459)
  %3 = icmp sgt i32 %1, 0, !dbg !1460
  br i1 %3, label %4, label %22, !dbg !1462

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !1460
  %6 = and i64 %5, 1, !dbg !1462
  %7 = icmp eq i32 %1, 1, !dbg !1462
  br i1 %7, label %10, label %8, !dbg !1462

8:                                                ; preds = %4
  %9 = and i64 %5, 2147483646, !dbg !1462
  br label %24, !dbg !1462

10:                                               ; preds = %24, %4
  %11 = phi double [ poison, %4 ], [ %40, %24 ]
  %12 = phi i64 [ 0, %4 ], [ %41, %24 ]
  %13 = phi double [ 0.000000e+00, %4 ], [ %40, %24 ]
  %14 = icmp eq i64 %6, 0, !dbg !1462
  br i1 %14, label %22, label %15, !dbg !1462

15:                                               ; preds = %10
    #dbg_value(i64 %12, !1456, !DIExpression(), !1459)
    #dbg_value(double %13, !1455, !DIExpression(), !1458)
  %16 = getelementptr inbounds double, ptr %0, i64 %12, !dbg !1463
  %17 = load double, ptr %16, align 8, !dbg !1463
    #dbg_value(ptr undef, !1465, !DIExpression(), !1470)
    #dbg_value(double %17, !1468, !DIExpression(), !1470)
  %18 = fcmp ogt double %17, 0.000000e+00, !dbg !1472
  %19 = fmul double %17, %17, !dbg !1474
    #dbg_value(ptr undef, !1475, !DIExpression(), !1485)
    #dbg_value(ptr %16, !1483, !DIExpression(), !1485)
  %20 = select i1 %18, double %19, double %17, !dbg !1487
  %21 = fadd double %13, %20, !dbg !1489
    #dbg_value(double %21, !1455, !DIExpression(), !1458)
    #dbg_value(i64 %12, !1456, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !1459)
  br label %22, !dbg !1490

22:                                               ; preds = %15, %10, %2
  %23 = phi double [ 0.000000e+00, %2 ], [ %11, %10 ], [ %21, %15 ], !dbg !1458
  ret double %23, !dbg !1490

24:                                               ; preds = %24, %8
  %25 = phi i64 [ 0, %8 ], [ %41, %24 ]
  %26 = phi double [ 0.000000e+00, %8 ], [ %40, %24 ]
  %27 = phi i64 [ 0, %8 ], [ %42, %24 ]
    #dbg_value(i64 %25, !1456, !DIExpression(), !1459)
    #dbg_value(double %26, !1455, !DIExpression(), !1458)
  %28 = getelementptr inbounds double, ptr %0, i64 %25, !dbg !1463
  %29 = load double, ptr %28, align 8, !dbg !1463
    #dbg_value(ptr undef, !1465, !DIExpression(), !1470)
    #dbg_value(double %29, !1468, !DIExpression(), !1470)
  %30 = fcmp ogt double %29, 0.000000e+00, !dbg !1472
  %31 = fmul double %29, %29, !dbg !1474
    #dbg_value(ptr undef, !1475, !DIExpression(), !1485)
    #dbg_value(ptr %28, !1483, !DIExpression(), !1485)
  %32 = select i1 %30, double %31, double %29, !dbg !1487
  %33 = fadd double %26, %32, !dbg !1489
    #dbg_value(double %33, !1455, !DIExpression(), !1458)
  %34 = or disjoint i64 %25, 1, !dbg !1491
    #dbg_value(i64 %34, !1456, !DIExpression(), !1459)
  %35 = getelementptr inbounds double, ptr %0, i64 %34, !dbg !1463
  %36 = load double, ptr %35, align 8, !dbg !1463
    #dbg_value(double %36, !1468, !DIExpression(), !1470)
  %37 = fcmp ogt double %36, 0.000000e+00, !dbg !1472
  %38 = fmul double %36, %36, !dbg !1474
    #dbg_value(ptr %35, !1483, !DIExpression(), !1485)
  %39 = select i1 %37, double %38, double %36, !dbg !1487
  %40 = fadd double %33, %39, !dbg !1489
    #dbg_value(double %40, !1455, !DIExpression(), !1458)
  %41 = add nuw nsw i64 %25, 2, !dbg !1491
    #dbg_value(i64 %41, !1456, !DIExpression(), !1459)
  %42 = add i64 %27, 2, !dbg !1462
  %43 = icmp eq i64 %42, %9, !dbg !1462
  br i1 %43, label %10, label %24, !dbg !1462, !llvm.loop !1492
}

; Function Attrs: mustprogress uwtable
define dso_local double @variant_of_shapes(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #1 personality ptr @__gxx_personality_v0 !dbg !186 {
    #dbg_value(ptr %0, !191, !DIExpression(), !1495)
    #dbg_value(i32 %1, !192, !DIExpression(), !1495)
    #dbg_value(ptr null, !193, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1495)
    #dbg_value(ptr null, !193, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1495)
    #dbg_value(ptr null, !193, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1495)
    #dbg_value(i32 0, !734, !DIExpression(), !1496)
  %3 = icmp sgt i32 %1, 0, !dbg !1497
  br i1 %3, label %4, label %131, !dbg !1499

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !1497
  br label %9, !dbg !1499

6:                                                ; preds = %111
  %7 = ptrtoint ptr %112 to i64, !dbg !1500
    #dbg_value(ptr %114, !739, !DIExpression(), !1513)
    #dbg_value(double 0.000000e+00, !736, !DIExpression(), !1495)
    #dbg_value(ptr undef, !1514, !DIExpression(), !1521)
    #dbg_value(ptr undef, !1520, !DIExpression(), !1521)
  %8 = icmp eq ptr %114, %113, !dbg !1523
  br i1 %8, label %125, label %133, !dbg !1524

9:                                                ; preds = %4, %111
  %10 = phi i64 [ 0, %4 ], [ %115, %111 ]
  %11 = phi ptr [ null, %4 ], [ %114, %111 ]
  %12 = phi ptr [ null, %4 ], [ %113, %111 ]
  %13 = phi ptr [ null, %4 ], [ %112, %111 ]
    #dbg_value(i64 %10, !734, !DIExpression(), !1496)
    #dbg_value(ptr %11, !193, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1495)
    #dbg_value(ptr %12, !193, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1495)
    #dbg_value(ptr %13, !193, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1495)
  %14 = and i64 %10, 1, !dbg !1525
  %15 = icmp eq i64 %14, 0, !dbg !1525
  %16 = getelementptr inbounds double, ptr %0, i64 %10, !dbg !1528
  %17 = load double, ptr %16, align 8, !dbg !1528, !tbaa !1529
  br i1 %15, label %63, label %18, !dbg !1533

18:                                               ; preds = %9
    #dbg_value(ptr undef, !1534, !DIExpression(), !1544)
    #dbg_value(ptr undef, !1543, !DIExpression(), !1544)
  %19 = icmp eq ptr %12, %13, !dbg !1547
  br i1 %19, label %23, label %20, !dbg !1549

20:                                               ; preds = %18
    #dbg_value(ptr undef, !1550, !DIExpression(), !1560)
    #dbg_value(ptr %12, !1558, !DIExpression(), !1560)
    #dbg_value(ptr undef, !1559, !DIExpression(), !1560)
    #dbg_value(ptr undef, !1563, !DIExpression(), !1572)
    #dbg_value(ptr %12, !1569, !DIExpression(), !1572)
    #dbg_value(ptr undef, !1570, !DIExpression(), !1572)
    #dbg_value(ptr %12, !1574, !DIExpression(), !1585)
    #dbg_value(ptr undef, !1584, !DIExpression(), !1585)
    #dbg_value(ptr %12, !1587, !DIExpression(), !1597)
    #dbg_value(ptr undef, !1596, !DIExpression(), !1597)
    #dbg_value(ptr %12, !1599, !DIExpression(), !1609)
    #dbg_value(ptr undef, !1607, !DIExpression(), !1609)
    #dbg_value(ptr %12, !1611, !DIExpression(), !1621)
    #dbg_value(ptr undef, !1619, !DIExpression(), !1621)
    #dbg_value(ptr %12, !1623, !DIExpression(), !1633)
    #dbg_value(ptr undef, !1631, !DIExpression(), !1633)
    #dbg_value(ptr %12, !1635, !DIExpression(), !1645)
    #dbg_value(ptr undef, !1643, !DIExpression(), !1645)
    #dbg_value(ptr %12, !1647, !DIExpression(), !1657)
    #dbg_value(ptr undef, !1655, !DIExpression(), !1657)
    #dbg_value(ptr %12, !1659, !DIExpression(), !1668)
    #dbg_value(ptr undef, !1666, !DIExpression(), !1668)
    #dbg_value(ptr %12, !1670, !DIExpression(), !1679)
    #dbg_value(ptr undef, !1677, !DIExpression(), !1679)
    #dbg_value(ptr %12, !1681, !DIExpression(), !1690)
    #dbg_value(ptr undef, !1688, !DIExpression(), !1690)
  store double %17, ptr %12, align 8, !dbg !1692, !tbaa !1529
  %21 = getelementptr inbounds i8, ptr %12, i64 16, !dbg !1693
  store i8 0, ptr %21, align 8, !dbg !1693, !tbaa !1694
  %22 = getelementptr inbounds i8, ptr %12, i64 24, !dbg !1696
    #dbg_value(ptr %22, !193, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1495)
  br label %111, !dbg !1697

23:                                               ; preds = %18
    #dbg_value(ptr %12, !1698, !DIExpression(), !1713)
    #dbg_value(ptr undef, !1704, !DIExpression(), !1713)
    #dbg_value(ptr undef, !1705, !DIExpression(), !1713)
    #dbg_value(ptr undef, !1715, !DIExpression(), !1722)
    #dbg_value(i64 1, !1718, !DIExpression(), !1722)
    #dbg_value(ptr @.str, !1719, !DIExpression(), !1722)
    #dbg_value(ptr undef, !1724, !DIExpression(), !1727)
  %24 = ptrtoint ptr %12 to i64, !dbg !1730
  %25 = ptrtoint ptr %11 to i64, !dbg !1730
  %26 = sub i64 %24, %25, !dbg !1730
  %27 = icmp eq i64 %26, 9223372036854775800, !dbg !1731
  br i1 %27, label %28, label %30, !dbg !1732

28:                                               ; preds = %23
  invoke void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str) #10
          to label %29 unwind label %61, !dbg !1733

29:                                               ; preds = %28
  unreachable, !dbg !1733

30:                                               ; preds = %23
  %31 = sdiv exact i64 %26, 24, !dbg !1730
    #dbg_value(ptr undef, !1724, !DIExpression(), !1734)
    #dbg_value(ptr undef, !1724, !DIExpression(), !1736)
    #dbg_value(ptr undef, !1738, !DIExpression(), !1749)
    #dbg_value(ptr undef, !1746, !DIExpression(), !1749)
  %32 = icmp eq ptr %12, %11, !dbg !1751
  %33 = select i1 %32, i64 1, i64 %31, !dbg !1753
  %34 = add nsw i64 %33, %31, !dbg !1754
    #dbg_value(i64 %34, !1720, !DIExpression(), !1722)
    #dbg_value(ptr undef, !1724, !DIExpression(), !1755)
  %35 = icmp ult i64 %34, %31, !dbg !1757
  %36 = tail call i64 @llvm.umin.i64(i64 %34, i64 384307168202282325), !dbg !1758
  %37 = select i1 %35, i64 384307168202282325, i64 %36, !dbg !1758
    #dbg_value(i64 %37, !1706, !DIExpression(), !1713)
    #dbg_value(ptr %11, !1708, !DIExpression(), !1713)
    #dbg_value(ptr %12, !1709, !DIExpression(), !1713)
    #dbg_value(i64 %31, !1710, !DIExpression(), !1713)
    #dbg_value(ptr undef, !1759, !DIExpression(), !1763)
    #dbg_value(i64 %37, !1762, !DIExpression(), !1763)
  %38 = icmp eq i64 %37, 0, !dbg !1765
  br i1 %38, label %42, label %39, !dbg !1766

39:                                               ; preds = %30
    #dbg_value(ptr undef, !1767, !DIExpression(), !1771)
    #dbg_value(i64 %37, !1770, !DIExpression(), !1771)
    #dbg_value(ptr undef, !1773, !DIExpression(), !1778)
    #dbg_value(i64 %37, !1776, !DIExpression(), !1778)
    #dbg_value(ptr null, !1777, !DIExpression(), !1778)
  %40 = mul nuw nsw i64 %37, 24, !dbg !1780
  %41 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %40) #11
          to label %42 unwind label %59, !dbg !1781

42:                                               ; preds = %39, %30
  %43 = phi ptr [ null, %30 ], [ %41, %39 ], !dbg !1766
    #dbg_value(ptr %43, !1711, !DIExpression(), !1713)
    #dbg_value(ptr %43, !1712, !DIExpression(), !1713)
  %44 = getelementptr inbounds %"class.std::variant", ptr %43, i64 %31, !dbg !1782
    #dbg_value(ptr undef, !1550, !DIExpression(), !1784)
    #dbg_value(ptr %44, !1558, !DIExpression(), !1784)
    #dbg_value(ptr undef, !1559, !DIExpression(), !1784)
    #dbg_value(ptr undef, !1563, !DIExpression(), !1786)
    #dbg_value(ptr %44, !1569, !DIExpression(), !1786)
    #dbg_value(ptr undef, !1570, !DIExpression(), !1786)
    #dbg_value(ptr %44, !1574, !DIExpression(), !1788)
    #dbg_value(ptr undef, !1584, !DIExpression(), !1788)
    #dbg_value(ptr %44, !1587, !DIExpression(), !1790)
    #dbg_value(ptr undef, !1596, !DIExpression(), !1790)
    #dbg_value(ptr %44, !1599, !DIExpression(), !1792)
    #dbg_value(ptr undef, !1607, !DIExpression(), !1792)
    #dbg_value(ptr %44, !1611, !DIExpression(), !1794)
    #dbg_value(ptr undef, !1619, !DIExpression(), !1794)
    #dbg_value(ptr %44, !1623, !DIExpression(), !1796)
    #dbg_value(ptr undef, !1631, !DIExpression(), !1796)
    #dbg_value(ptr %44, !1635, !DIExpression(), !1798)
    #dbg_value(ptr undef, !1643, !DIExpression(), !1798)
    #dbg_value(ptr %44, !1647, !DIExpression(), !1800)
    #dbg_value(ptr undef, !1655, !DIExpression(), !1800)
    #dbg_value(ptr %44, !1659, !DIExpression(), !1802)
    #dbg_value(ptr undef, !1666, !DIExpression(), !1802)
    #dbg_value(ptr %44, !1670, !DIExpression(), !1804)
    #dbg_value(ptr undef, !1677, !DIExpression(), !1804)
    #dbg_value(ptr %44, !1681, !DIExpression(), !1806)
    #dbg_value(ptr undef, !1688, !DIExpression(), !1806)
  store double %17, ptr %44, align 8, !dbg !1808, !tbaa !1529
  %45 = getelementptr inbounds i8, ptr %44, i64 16, !dbg !1809
  store i8 0, ptr %45, align 8, !dbg !1809, !tbaa !1694
    #dbg_value(ptr null, !1712, !DIExpression(), !1713)
    #dbg_value(ptr %11, !1810, !DIExpression(), !1816)
    #dbg_value(ptr %12, !1813, !DIExpression(), !1816)
    #dbg_value(ptr %43, !1814, !DIExpression(), !1816)
    #dbg_value(ptr undef, !1815, !DIExpression(), !1816)
    #dbg_value(ptr %11, !1820, !DIExpression(), !1833)
    #dbg_value(ptr %12, !1826, !DIExpression(), !1833)
    #dbg_value(ptr %43, !1827, !DIExpression(), !1833)
    #dbg_value(ptr undef, !1828, !DIExpression(), !1833)
    #dbg_value(ptr %11, !1835, !DIExpression(), !1842)
    #dbg_value(ptr %12, !1838, !DIExpression(), !1842)
    #dbg_value(ptr %43, !1839, !DIExpression(), !1842)
    #dbg_value(ptr undef, !1840, !DIExpression(), !1842)
    #dbg_value(ptr %43, !1841, !DIExpression(), !1842)
  br i1 %32, label %52, label %46, !dbg !1844

46:                                               ; preds = %42, %46
  %47 = phi ptr [ %50, %46 ], [ %43, %42 ]
  %48 = phi ptr [ %49, %46 ], [ %11, %42 ]
    #dbg_value(ptr %47, !1841, !DIExpression(), !1842)
    #dbg_value(ptr %48, !1835, !DIExpression(), !1842)
    #dbg_value(ptr %47, !1846, !DIExpression(), !1855)
    #dbg_value(ptr %48, !1852, !DIExpression(), !1855)
    #dbg_value(ptr undef, !1853, !DIExpression(), !1855)
    #dbg_value(ptr undef, !1858, !DIExpression(), !1870)
    #dbg_value(ptr %47, !1868, !DIExpression(), !1870)
    #dbg_value(ptr %48, !1869, !DIExpression(), !1870)
    #dbg_value(ptr undef, !1872, !DIExpression(), !1880)
    #dbg_value(ptr %47, !1878, !DIExpression(), !1880)
    #dbg_value(ptr %48, !1879, !DIExpression(), !1880)
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %47, ptr noundef nonnull readonly align 8 dereferenceable(24) %48, i64 24, i1 false), !dbg !1882, !alias.scope !1883
  %49 = getelementptr inbounds i8, ptr %48, i64 24, !dbg !1887
    #dbg_value(ptr %49, !1835, !DIExpression(), !1842)
  %50 = getelementptr inbounds i8, ptr %47, i64 24, !dbg !1888
    #dbg_value(ptr %50, !1841, !DIExpression(), !1842)
  %51 = icmp eq ptr %49, %12, !dbg !1889
  br i1 %51, label %52, label %46, !dbg !1844, !llvm.loop !1890

52:                                               ; preds = %46, %42
  %53 = phi ptr [ %43, %42 ], [ %50, %46 ], !dbg !1842
    #dbg_value(ptr %53, !1712, !DIExpression(), !1713)
  %54 = getelementptr i8, ptr %53, i64 24, !dbg !1892
    #dbg_value(ptr undef, !1810, !DIExpression(), !1893)
    #dbg_value(ptr undef, !1813, !DIExpression(), !1893)
    #dbg_value(ptr %54, !1814, !DIExpression(), !1893)
    #dbg_value(ptr undef, !1815, !DIExpression(), !1893)
    #dbg_value(ptr undef, !1820, !DIExpression(), !1895)
    #dbg_value(ptr undef, !1826, !DIExpression(), !1895)
    #dbg_value(ptr %54, !1827, !DIExpression(), !1895)
    #dbg_value(ptr undef, !1828, !DIExpression(), !1895)
    #dbg_value(ptr undef, !1835, !DIExpression(), !1897)
    #dbg_value(ptr undef, !1838, !DIExpression(), !1897)
    #dbg_value(ptr %54, !1839, !DIExpression(), !1897)
    #dbg_value(ptr undef, !1840, !DIExpression(), !1897)
    #dbg_value(ptr %54, !1841, !DIExpression(), !1897)
    #dbg_value(ptr %54, !1712, !DIExpression(), !1713)
    #dbg_value(ptr undef, !1899, !DIExpression(), !1904)
    #dbg_value(ptr %11, !1902, !DIExpression(), !1904)
    #dbg_value(!DIArgList(ptr poison, i64 poison), !1903, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !1904)
  %55 = icmp eq ptr %11, null, !dbg !1906
  br i1 %55, label %57, label %56, !dbg !1908

56:                                               ; preds = %52
    #dbg_value(i64 %26, !1903, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !1904)
    #dbg_value(ptr undef, !1909, !DIExpression(), !1914)
    #dbg_value(ptr %11, !1912, !DIExpression(), !1914)
    #dbg_value(i64 %26, !1913, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !1914)
    #dbg_value(ptr undef, !1916, !DIExpression(), !1921)
    #dbg_value(ptr %11, !1919, !DIExpression(), !1921)
    #dbg_value(i64 %26, !1920, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !1921)
  tail call void @_ZdlPvm(ptr noundef nonnull %11, i64 noundef %26) #12, !dbg !1923
  br label %57, !dbg !1924

57:                                               ; preds = %56, %52
    #dbg_value(ptr %43, !193, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1495)
    #dbg_value(ptr %54, !193, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1495)
  %58 = getelementptr inbounds %"class.std::variant", ptr %43, i64 %37, !dbg !1925
    #dbg_value(ptr %58, !193, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1495)
  br label %111

59:                                               ; preds = %39
  %60 = landingpad { ptr, i32 }
          cleanup, !dbg !1926
  br label %117, !dbg !1926

61:                                               ; preds = %28
  %62 = landingpad { ptr, i32 }
          cleanup, !dbg !1926
  br label %117, !dbg !1926

63:                                               ; preds = %9
  %64 = load double, ptr %0, align 8, !dbg !1927, !tbaa !1529
    #dbg_value(ptr undef, !1929, !DIExpression(), !1938)
    #dbg_value(ptr undef, !1937, !DIExpression(), !1938)
  %65 = icmp eq ptr %12, %13, !dbg !1940
  br i1 %65, label %70, label %66, !dbg !1942

66:                                               ; preds = %63
    #dbg_value(ptr undef, !1943, !DIExpression(), !1952)
    #dbg_value(ptr %12, !1950, !DIExpression(), !1952)
    #dbg_value(ptr undef, !1951, !DIExpression(), !1952)
    #dbg_value(ptr undef, !1955, !DIExpression(), !1963)
    #dbg_value(ptr %12, !1961, !DIExpression(), !1963)
    #dbg_value(ptr undef, !1962, !DIExpression(), !1963)
    #dbg_value(ptr %12, !1965, !DIExpression(), !1975)
    #dbg_value(ptr undef, !1974, !DIExpression(), !1975)
    #dbg_value(ptr %12, !1977, !DIExpression(), !1987)
    #dbg_value(ptr undef, !1986, !DIExpression(), !1987)
    #dbg_value(ptr %12, !1989, !DIExpression(), !1998)
    #dbg_value(ptr undef, !1997, !DIExpression(), !1998)
    #dbg_value(ptr %12, !2000, !DIExpression(), !2008)
    #dbg_value(ptr undef, !2007, !DIExpression(), !2008)
    #dbg_value(ptr %12, !2010, !DIExpression(), !2018)
    #dbg_value(ptr undef, !2017, !DIExpression(), !2018)
    #dbg_value(ptr %12, !2020, !DIExpression(), !2028)
    #dbg_value(ptr undef, !2027, !DIExpression(), !2028)
    #dbg_value(ptr %12, !2030, !DIExpression(), !2038)
    #dbg_value(ptr undef, !2037, !DIExpression(), !2038)
    #dbg_value(ptr %12, !2040, !DIExpression(), !2048)
    #dbg_value(ptr undef, !2047, !DIExpression(), !2048)
    #dbg_value(ptr %12, !2050, !DIExpression(), !2058)
    #dbg_value(ptr undef, !2057, !DIExpression(), !2058)
    #dbg_value(ptr %12, !2060, !DIExpression(), !2069)
    #dbg_value(ptr undef, !2067, !DIExpression(), !2069)
    #dbg_value(ptr %12, !2071, !DIExpression(), !2080)
    #dbg_value(ptr undef, !2078, !DIExpression(), !2080)
  store double %17, ptr %12, align 8, !dbg !2082, !tbaa !1529
  %67 = getelementptr inbounds i8, ptr %12, i64 8, !dbg !2082
  store double %64, ptr %67, align 8, !dbg !2082, !tbaa !1529
  %68 = getelementptr inbounds i8, ptr %12, i64 16, !dbg !2083
  store i8 1, ptr %68, align 8, !dbg !2083, !tbaa !1694
  %69 = getelementptr inbounds i8, ptr %12, i64 24, !dbg !2084
    #dbg_value(ptr %69, !193, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1495)
  br label %111, !dbg !2085

70:                                               ; preds = %63
    #dbg_value(ptr %12, !2086, !DIExpression(), !2100)
    #dbg_value(ptr undef, !2092, !DIExpression(), !2100)
    #dbg_value(ptr undef, !2093, !DIExpression(), !2100)
    #dbg_value(ptr undef, !1715, !DIExpression(), !2102)
    #dbg_value(i64 1, !1718, !DIExpression(), !2102)
    #dbg_value(ptr @.str, !1719, !DIExpression(), !2102)
    #dbg_value(ptr undef, !1724, !DIExpression(), !2104)
  %71 = ptrtoint ptr %12 to i64, !dbg !2106
  %72 = ptrtoint ptr %11 to i64, !dbg !2106
  %73 = sub i64 %71, %72, !dbg !2106
  %74 = icmp eq i64 %73, 9223372036854775800, !dbg !2107
  br i1 %74, label %75, label %77, !dbg !2108

75:                                               ; preds = %70
  invoke void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str) #10
          to label %76 unwind label %109, !dbg !2109

76:                                               ; preds = %75
  unreachable, !dbg !2109

77:                                               ; preds = %70
  %78 = sdiv exact i64 %73, 24, !dbg !2106
    #dbg_value(ptr undef, !1724, !DIExpression(), !2110)
    #dbg_value(ptr undef, !1724, !DIExpression(), !2112)
    #dbg_value(ptr undef, !1738, !DIExpression(), !2114)
    #dbg_value(ptr undef, !1746, !DIExpression(), !2114)
  %79 = icmp eq ptr %12, %11, !dbg !2116
  %80 = select i1 %79, i64 1, i64 %78, !dbg !2117
  %81 = add nsw i64 %80, %78, !dbg !2118
    #dbg_value(i64 %81, !1720, !DIExpression(), !2102)
    #dbg_value(ptr undef, !1724, !DIExpression(), !2119)
  %82 = icmp ult i64 %81, %78, !dbg !2121
  %83 = tail call i64 @llvm.umin.i64(i64 %81, i64 384307168202282325), !dbg !2122
  %84 = select i1 %82, i64 384307168202282325, i64 %83, !dbg !2122
    #dbg_value(i64 %84, !2094, !DIExpression(), !2100)
    #dbg_value(ptr %11, !2095, !DIExpression(), !2100)
    #dbg_value(ptr %12, !2096, !DIExpression(), !2100)
    #dbg_value(i64 %78, !2097, !DIExpression(), !2100)
    #dbg_value(ptr undef, !1759, !DIExpression(), !2123)
    #dbg_value(i64 %84, !1762, !DIExpression(), !2123)
  %85 = icmp eq i64 %84, 0, !dbg !2125
  br i1 %85, label %89, label %86, !dbg !2126

86:                                               ; preds = %77
    #dbg_value(ptr undef, !1767, !DIExpression(), !2127)
    #dbg_value(i64 %84, !1770, !DIExpression(), !2127)
    #dbg_value(ptr undef, !1773, !DIExpression(), !2129)
    #dbg_value(i64 %84, !1776, !DIExpression(), !2129)
    #dbg_value(ptr null, !1777, !DIExpression(), !2129)
  %87 = mul nuw nsw i64 %84, 24, !dbg !2131
  %88 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %87) #11
          to label %89 unwind label %107, !dbg !2132

89:                                               ; preds = %86, %77
  %90 = phi ptr [ null, %77 ], [ %88, %86 ], !dbg !2126
    #dbg_value(ptr %90, !2098, !DIExpression(), !2100)
    #dbg_value(ptr %90, !2099, !DIExpression(), !2100)
  %91 = getelementptr inbounds %"class.std::variant", ptr %90, i64 %78, !dbg !2133
    #dbg_value(ptr undef, !1943, !DIExpression(), !2135)
    #dbg_value(ptr %91, !1950, !DIExpression(), !2135)
    #dbg_value(ptr undef, !1951, !DIExpression(), !2135)
    #dbg_value(ptr undef, !1955, !DIExpression(), !2137)
    #dbg_value(ptr %91, !1961, !DIExpression(), !2137)
    #dbg_value(ptr undef, !1962, !DIExpression(), !2137)
    #dbg_value(ptr %91, !1965, !DIExpression(), !2139)
    #dbg_value(ptr undef, !1974, !DIExpression(), !2139)
    #dbg_value(ptr %91, !1977, !DIExpression(), !2141)
    #dbg_value(ptr undef, !1986, !DIExpression(), !2141)
    #dbg_value(ptr %91, !1989, !DIExpression(), !2143)
    #dbg_value(ptr undef, !1997, !DIExpression(), !2143)
    #dbg_value(ptr %91, !2000, !DIExpression(), !2145)
    #dbg_value(ptr undef, !2007, !DIExpression(), !2145)
    #dbg_value(ptr %91, !2010, !DIExpression(), !2147)
    #dbg_value(ptr undef, !2017, !DIExpression(), !2147)
    #dbg_value(ptr %91, !2020, !DIExpression(), !2149)
    #dbg_value(ptr undef, !2027, !DIExpression(), !2149)
    #dbg_value(ptr %91, !2030, !DIExpression(), !2151)
    #dbg_value(ptr undef, !2037, !DIExpression(), !2151)
    #dbg_value(ptr %91, !2040, !DIExpression(), !2153)
    #dbg_value(ptr undef, !2047, !DIExpression(), !2153)
    #dbg_value(ptr %91, !2050, !DIExpression(), !2155)
    #dbg_value(ptr undef, !2057, !DIExpression(), !2155)
    #dbg_value(ptr %91, !2060, !DIExpression(), !2157)
    #dbg_value(ptr undef, !2067, !DIExpression(), !2157)
    #dbg_value(ptr %91, !2071, !DIExpression(), !2159)
    #dbg_value(ptr undef, !2078, !DIExpression(), !2159)
  store double %17, ptr %91, align 8, !dbg !2161, !tbaa !1529
  %92 = getelementptr inbounds i8, ptr %91, i64 8, !dbg !2161
  store double %64, ptr %92, align 8, !dbg !2161, !tbaa !1529
  %93 = getelementptr inbounds i8, ptr %91, i64 16, !dbg !2162
  store i8 1, ptr %93, align 8, !dbg !2162, !tbaa !1694
    #dbg_value(ptr null, !2099, !DIExpression(), !2100)
    #dbg_value(ptr %11, !1810, !DIExpression(), !2163)
    #dbg_value(ptr %12, !1813, !DIExpression(), !2163)
    #dbg_value(ptr %90, !1814, !DIExpression(), !2163)
    #dbg_value(ptr undef, !1815, !DIExpression(), !2163)
    #dbg_value(ptr %11, !1820, !DIExpression(), !2167)
    #dbg_value(ptr %12, !1826, !DIExpression(), !2167)
    #dbg_value(ptr %90, !1827, !DIExpression(), !2167)
    #dbg_value(ptr undef, !1828, !DIExpression(), !2167)
    #dbg_value(ptr %11, !1835, !DIExpression(), !2169)
    #dbg_value(ptr %12, !1838, !DIExpression(), !2169)
    #dbg_value(ptr %90, !1839, !DIExpression(), !2169)
    #dbg_value(ptr undef, !1840, !DIExpression(), !2169)
    #dbg_value(ptr %90, !1841, !DIExpression(), !2169)
  br i1 %79, label %100, label %94, !dbg !2171

94:                                               ; preds = %89, %94
  %95 = phi ptr [ %98, %94 ], [ %90, %89 ]
  %96 = phi ptr [ %97, %94 ], [ %11, %89 ]
    #dbg_value(ptr %95, !1841, !DIExpression(), !2169)
    #dbg_value(ptr %96, !1835, !DIExpression(), !2169)
    #dbg_value(ptr %95, !1846, !DIExpression(), !2172)
    #dbg_value(ptr %96, !1852, !DIExpression(), !2172)
    #dbg_value(ptr undef, !1853, !DIExpression(), !2172)
    #dbg_value(ptr undef, !1858, !DIExpression(), !2174)
    #dbg_value(ptr %95, !1868, !DIExpression(), !2174)
    #dbg_value(ptr %96, !1869, !DIExpression(), !2174)
    #dbg_value(ptr undef, !1872, !DIExpression(), !2176)
    #dbg_value(ptr %95, !1878, !DIExpression(), !2176)
    #dbg_value(ptr %96, !1879, !DIExpression(), !2176)
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %95, ptr noundef nonnull readonly align 8 dereferenceable(24) %96, i64 24, i1 false), !dbg !2178, !alias.scope !2179
  %97 = getelementptr inbounds i8, ptr %96, i64 24, !dbg !2183
    #dbg_value(ptr %97, !1835, !DIExpression(), !2169)
  %98 = getelementptr inbounds i8, ptr %95, i64 24, !dbg !2184
    #dbg_value(ptr %98, !1841, !DIExpression(), !2169)
  %99 = icmp eq ptr %97, %12, !dbg !2185
  br i1 %99, label %100, label %94, !dbg !2171, !llvm.loop !2186

100:                                              ; preds = %94, %89
  %101 = phi ptr [ %90, %89 ], [ %98, %94 ], !dbg !2169
    #dbg_value(ptr %101, !2099, !DIExpression(), !2100)
  %102 = getelementptr i8, ptr %101, i64 24, !dbg !2188
    #dbg_value(ptr undef, !1810, !DIExpression(), !2189)
    #dbg_value(ptr undef, !1813, !DIExpression(), !2189)
    #dbg_value(ptr %102, !1814, !DIExpression(), !2189)
    #dbg_value(ptr undef, !1815, !DIExpression(), !2189)
    #dbg_value(ptr undef, !1820, !DIExpression(), !2191)
    #dbg_value(ptr undef, !1826, !DIExpression(), !2191)
    #dbg_value(ptr %102, !1827, !DIExpression(), !2191)
    #dbg_value(ptr undef, !1828, !DIExpression(), !2191)
    #dbg_value(ptr undef, !1835, !DIExpression(), !2193)
    #dbg_value(ptr undef, !1838, !DIExpression(), !2193)
    #dbg_value(ptr %102, !1839, !DIExpression(), !2193)
    #dbg_value(ptr undef, !1840, !DIExpression(), !2193)
    #dbg_value(ptr %102, !1841, !DIExpression(), !2193)
    #dbg_value(ptr %102, !2099, !DIExpression(), !2100)
    #dbg_value(ptr undef, !1899, !DIExpression(), !2195)
    #dbg_value(ptr %11, !1902, !DIExpression(), !2195)
    #dbg_value(!DIArgList(ptr poison, i64 poison), !1903, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !2195)
  %103 = icmp eq ptr %11, null, !dbg !2197
  br i1 %103, label %105, label %104, !dbg !2198

104:                                              ; preds = %100
    #dbg_value(i64 %73, !1903, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !2195)
    #dbg_value(ptr undef, !1909, !DIExpression(), !2199)
    #dbg_value(ptr %11, !1912, !DIExpression(), !2199)
    #dbg_value(i64 %73, !1913, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !2199)
    #dbg_value(ptr undef, !1916, !DIExpression(), !2201)
    #dbg_value(ptr %11, !1919, !DIExpression(), !2201)
    #dbg_value(i64 %73, !1920, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !2201)
  tail call void @_ZdlPvm(ptr noundef nonnull %11, i64 noundef %73) #12, !dbg !2203
  br label %105, !dbg !2204

105:                                              ; preds = %104, %100
    #dbg_value(ptr %90, !193, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1495)
    #dbg_value(ptr %102, !193, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1495)
  %106 = getelementptr inbounds %"class.std::variant", ptr %90, i64 %84, !dbg !2205
    #dbg_value(ptr %106, !193, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1495)
  br label %111

107:                                              ; preds = %86
  %108 = landingpad { ptr, i32 }
          cleanup, !dbg !2206
  br label %117, !dbg !2206

109:                                              ; preds = %75
  %110 = landingpad { ptr, i32 }
          cleanup, !dbg !2206
  br label %117, !dbg !2206

111:                                              ; preds = %66, %105, %20, %57
  %112 = phi ptr [ %58, %57 ], [ %13, %20 ], [ %106, %105 ], [ %13, %66 ], !dbg !1528
  %113 = phi ptr [ %54, %57 ], [ %22, %20 ], [ %102, %105 ], [ %69, %66 ], !dbg !1528
  %114 = phi ptr [ %43, %57 ], [ %11, %20 ], [ %90, %105 ], [ %11, %66 ], !dbg !1528
    #dbg_value(ptr %114, !193, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1495)
    #dbg_value(ptr %113, !193, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1495)
    #dbg_value(ptr %112, !193, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1495)
  %115 = add nuw nsw i64 %10, 1, !dbg !2207
    #dbg_value(ptr %114, !193, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1495)
    #dbg_value(ptr %113, !193, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1495)
    #dbg_value(ptr %112, !193, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1495)
    #dbg_value(i64 %115, !734, !DIExpression(), !1496)
  %116 = icmp eq i64 %115, %5, !dbg !1497
  br i1 %116, label %6, label %9, !dbg !1499, !llvm.loop !2208

117:                                              ; preds = %107, %109, %59, %61
  %118 = phi { ptr, i32 } [ %60, %59 ], [ %62, %61 ], [ %108, %107 ], [ %110, %109 ]
    #dbg_value(ptr undef, !1510, !DIExpression(), !2210)
    #dbg_value(ptr undef, !1504, !DIExpression(), !2212)
    #dbg_value(ptr undef, !1899, !DIExpression(), !2214)
    #dbg_value(ptr %11, !1902, !DIExpression(), !2214)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !1903, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !2214)
  %119 = icmp eq ptr %11, null, !dbg !2216
  br i1 %119, label %124, label %120, !dbg !2217

120:                                              ; preds = %117
    #dbg_value(!DIArgList(ptr %12, ptr %11), !1903, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !2214)
  %121 = ptrtoint ptr %12 to i64, !dbg !2218
    #dbg_value(!DIArgList(i64 %121, ptr %11), !1903, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !2214)
  %122 = ptrtoint ptr %11 to i64, !dbg !2218
    #dbg_value(!DIArgList(i64 %121, i64 %122), !1903, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !2214)
  %123 = sub i64 %121, %122, !dbg !2218
    #dbg_value(i64 %123, !1903, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !2214)
    #dbg_value(ptr undef, !1909, !DIExpression(), !2219)
    #dbg_value(ptr %11, !1912, !DIExpression(), !2219)
    #dbg_value(i64 %123, !1913, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !2219)
    #dbg_value(ptr undef, !1916, !DIExpression(), !2221)
    #dbg_value(ptr %11, !1919, !DIExpression(), !2221)
    #dbg_value(i64 %123, !1920, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !2221)
  tail call void @_ZdlPvm(ptr noundef nonnull %11, i64 noundef %123) #12, !dbg !2223
  br label %124, !dbg !2224

124:                                              ; preds = %117, %120
  resume { ptr, i32 } %118, !dbg !2225

125:                                              ; preds = %151, %6
  %126 = phi double [ 0.000000e+00, %6 ], [ %152, %151 ], !dbg !1495
    #dbg_value(ptr undef, !1510, !DIExpression(), !2226)
    #dbg_value(ptr undef, !1504, !DIExpression(), !2227)
    #dbg_value(ptr undef, !1899, !DIExpression(), !2228)
    #dbg_value(ptr %114, !1902, !DIExpression(), !2228)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !1903, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !2228)
  %127 = icmp eq ptr %114, null, !dbg !2230
  br i1 %127, label %131, label %128, !dbg !2231

128:                                              ; preds = %125
    #dbg_value(!DIArgList(i64 %7, ptr %114), !1903, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !2228)
  %129 = ptrtoint ptr %114 to i64, !dbg !1500
    #dbg_value(!DIArgList(i64 %7, i64 %129), !1903, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !2228)
  %130 = sub i64 %7, %129, !dbg !1500
    #dbg_value(i64 %130, !1903, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !2228)
    #dbg_value(ptr undef, !1909, !DIExpression(), !2232)
    #dbg_value(ptr %114, !1912, !DIExpression(), !2232)
    #dbg_value(i64 %130, !1913, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !2232)
    #dbg_value(ptr undef, !1916, !DIExpression(), !2234)
    #dbg_value(ptr %114, !1919, !DIExpression(), !2234)
    #dbg_value(i64 %130, !1920, !DIExpression(DW_OP_constu, 24, DW_OP_div, DW_OP_stack_value), !2234)
  tail call void @_ZdlPvm(ptr noundef nonnull %114, i64 noundef %130) #12, !dbg !2236
  br label %131, !dbg !2237

131:                                              ; preds = %2, %125, %128
  %132 = phi double [ %126, %125 ], [ %126, %128 ], [ 0.000000e+00, %2 ]
  ret double %132, !dbg !2225

133:                                              ; preds = %6, %151
  %134 = phi double [ %152, %151 ], [ 0.000000e+00, %6 ]
  %135 = phi ptr [ %153, %151 ], [ %114, %6 ]
    #dbg_value(double %134, !736, !DIExpression(), !1495)
    #dbg_value(ptr %135, !739, !DIExpression(), !1513)
    #dbg_value(ptr %135, !741, !DIExpression(), !2238)
    #dbg_value(ptr %135, !2239, !DIExpression(), !2256)
    #dbg_value(i64 0, !2253, !DIExpression(), !2256)
    #dbg_value(ptr %135, !2258, !DIExpression(), !2265)
  %136 = icmp ne ptr %135, null, !dbg !2267
  tail call void @llvm.assume(i1 %136), !dbg !2269
    #dbg_value(ptr %135, !2270, !DIExpression(), !2273)
  %137 = getelementptr inbounds i8, ptr %135, i64 16, !dbg !2275
  %138 = load i8, ptr %137, align 8, !dbg !2275, !tbaa !1694
  %139 = icmp eq i8 %138, 0, !dbg !2277
  br i1 %139, label %140, label %144, !dbg !2278

140:                                              ; preds = %133
    #dbg_value(ptr %135, !743, !DIExpression(), !2279)
  %141 = load double, ptr %135, align 8, !dbg !2280, !tbaa !2282
  %142 = fmul double %141, 3.000000e+00, !dbg !2284
  %143 = tail call double @llvm.fmuladd.f64(double %142, double %141, double %134), !dbg !2285
    #dbg_value(double %143, !736, !DIExpression(), !1495)
  br label %151, !dbg !2286

144:                                              ; preds = %133
    #dbg_value(ptr null, !743, !DIExpression(), !2279)
    #dbg_value(ptr %135, !2287, !DIExpression(), !2303)
    #dbg_value(i64 1, !2301, !DIExpression(), !2303)
    #dbg_value(ptr %135, !2305, !DIExpression(), !2312)
    #dbg_value(ptr %135, !2270, !DIExpression(), !2314)
  %145 = icmp eq i8 %138, 1, !dbg !2317
  %146 = select i1 %145, ptr %135, ptr null, !dbg !2318
    #dbg_value(ptr %146, !748, !DIExpression(), !2319)
  %147 = load double, ptr %146, align 8, !dbg !2320, !tbaa !2321
  %148 = getelementptr inbounds i8, ptr %146, i64 8, !dbg !2323
  %149 = load double, ptr %148, align 8, !dbg !2323, !tbaa !2324
  %150 = tail call double @llvm.fmuladd.f64(double %147, double %149, double %134), !dbg !2325
    #dbg_value(double %150, !736, !DIExpression(), !1495)
  br label %151

151:                                              ; preds = %144, %140
  %152 = phi double [ %143, %140 ], [ %150, %144 ], !dbg !2279
    #dbg_value(double %152, !736, !DIExpression(), !1495)
    #dbg_value(ptr undef, !2326, !DIExpression(), !2330)
  %153 = getelementptr inbounds i8, ptr %135, i64 24, !dbg !2332
    #dbg_value(ptr %153, !739, !DIExpression(), !1513)
    #dbg_value(ptr undef, !1514, !DIExpression(), !1521)
    #dbg_value(ptr undef, !1520, !DIExpression(), !1521)
  %154 = icmp eq ptr %153, %113, !dbg !1523
  br i1 %154, label %125, label %133, !dbg !1524, !llvm.loop !2333
}

declare i32 @__gxx_personality_v0(...)

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @tuples_and_pairs(double noundef %0, double noundef %1) local_unnamed_addr #3 personality ptr @__gxx_personality_v0 !dbg !2336 {
    #dbg_value(double %0, !2340, !DIExpression(), !2375)
    #dbg_value(double %1, !2341, !DIExpression(), !2375)
    #dbg_value(ptr undef, !2376, !DIExpression(), !2387)
    #dbg_value(double %0, !2384, !DIExpression(), !2387)
    #dbg_value(double %1, !2385, !DIExpression(), !2387)
  %3 = fmul double %0, %1, !dbg !2389
  %4 = fdiv double %0, %1, !dbg !2390
    #dbg_value(ptr undef, !2344, !DIExpression(), !2375)
    #dbg_value(ptr undef, !2355, !DIExpression(), !2375)
    #dbg_value(ptr undef, !2364, !DIExpression(), !2375)
    #dbg_value(double %3, !2374, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2375)
    #dbg_value(i32 2, !2374, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !2375)
    #dbg_value(i32 undef, !2374, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !2375)
    #dbg_value(double %4, !2374, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !2375)
  %5 = fmul double %3, 2.000000e+00, !dbg !2391
  %6 = tail call double @llvm.fmuladd.f64(double %5, double %4, double %4), !dbg !2392
  ret double %6, !dbg !2393
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #4

; Function Attrs: nobuiltin nounwind
declare void @_ZdlPvm(ptr noundef, i64 noundef) local_unnamed_addr #5

; Function Attrs: noreturn
declare !dbg !2394 void @_ZSt20__throw_length_errorPKc(ptr noundef) local_unnamed_addr #6

; Function Attrs: nobuiltin allocsize(0)
declare noundef nonnull ptr @_Znwm(i64 noundef) local_unnamed_addr #7

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #8

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #9

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { nobuiltin nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { noreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nobuiltin allocsize(0) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #9 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #10 = { noreturn }
attributes #11 = { builtin allocsize(0) }
attributes #12 = { builtin nounwind }

!llvm.dbg.cu = !{!8}
!llvm.module.flags = !{!1435, !1436, !1437, !1438, !1439, !1440, !1441}
!llvm.ident = !{!1442}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 449, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/vector.tcc", directory: "", checksumkind: CSK_MD5, checksum: "702d153ab458d0b16d6f5b626a017649")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 208, elements: !6)
!4 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !5)
!5 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!6 = !{!7}
!7 = !DISubrange(count: 26)
!8 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !9, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !10, retainedTypes: !23, globals: !1409, imports: !1422, splitDebugInlining: false, nameTableKind: None)
!9 = !DIFile(filename: "cpp/alternatives.cpp", directory: ".", checksumkind: CSK_MD5, checksum: "d44f29f0292d2cb9c1f9669f80d5b83f")
!10 = !{!11}
!11 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "_Construct", scope: !13, file: !12, line: 82, baseType: !20, size: 32, flags: DIFlagEnumClass, elements: !21, identifier: "_ZTSNSt9nullopt_t10_ConstructE")
!12 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/optional", directory: "")
!13 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "nullopt_t", scope: !14, file: !12, line: 75, size: 8, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !15, identifier: "_ZTSSt9nullopt_t")
!14 = !DINamespace(name: "std", scope: null)
!15 = !{!16}
!16 = !DISubprogram(name: "nullopt_t", scope: !13, file: !12, line: 85, type: !17, scopeLine: 85, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!17 = !DISubroutineType(types: !18)
!18 = !{null, !19, !11}
!19 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!20 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!21 = !{!22}
!22 = !DIEnumerator(name: "_Token", value: 0)
!23 = !{!24, !25, !140, !141, !142, !144, !147, !149, !532, !531, !62, !59, !56, !27, !955, !13, !808, !780, !179, !176, !154, !885, !911, !150, !1008, !1033, !1063, !1099, !1131, !1178, !1209, !1255, !1285, !1305, !1337, !1356, !1388, !194, !197, !200, !220, !226, !317, !1395, !160, !164, !168, !172, !182, !1402, !783}
!24 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64)
!26 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !27)
!27 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Optional_base<double, true, true>", scope: !14, file: !12, line: 639, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !28, templateParams: !139, identifier: "_ZTSSt14_Optional_baseIdLb1ELb1EE")
!28 = !{!29, !55, !120, !124, !128, !132, !136}
!29 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !27, baseType: !30, extraData: i32 0)
!30 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "_Optional_base_impl<double, std::_Optional_base<double, true, true> >", scope: !14, file: !12, line: 445, size: 8, flags: DIFlagTypePassByValue, elements: !31, templateParams: !52, identifier: "_ZTSSt19_Optional_base_implIdSt14_Optional_baseIdLb1ELb1EEE")
!31 = !{!32, !36, !37, !43, !47}
!32 = !DISubprogram(name: "_M_destruct", linkageName: "_ZNSt19_Optional_base_implIdSt14_Optional_baseIdLb1ELb1EEE11_M_destructEv", scope: !30, file: !12, line: 462, type: !33, scopeLine: 462, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!33 = !DISubroutineType(types: !34)
!34 = !{null, !35}
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!36 = !DISubprogram(name: "_M_reset", linkageName: "_ZNSt19_Optional_base_implIdSt14_Optional_baseIdLb1ELb1EEE8_M_resetEv", scope: !30, file: !12, line: 467, type: !33, scopeLine: 467, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!37 = !DISubprogram(name: "_M_is_engaged", linkageName: "_ZNKSt19_Optional_base_implIdSt14_Optional_baseIdLb1ELb1EEE13_M_is_engagedEv", scope: !30, file: !12, line: 470, type: !38, scopeLine: 470, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!38 = !DISubroutineType(types: !39)
!39 = !{!40, !41}
!40 = !DIBasicType(name: "bool", size: 8, encoding: DW_ATE_boolean)
!41 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !42, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!42 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !30)
!43 = !DISubprogram(name: "_M_get", linkageName: "_ZNSt19_Optional_base_implIdSt14_Optional_baseIdLb1ELb1EEE6_M_getEv", scope: !30, file: !12, line: 475, type: !44, scopeLine: 475, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!44 = !DISubroutineType(types: !45)
!45 = !{!46, !35}
!46 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !24, size: 64)
!47 = !DISubprogram(name: "_M_get", linkageName: "_ZNKSt19_Optional_base_implIdSt14_Optional_baseIdLb1ELb1EEE6_M_getEv", scope: !30, file: !12, line: 482, type: !48, scopeLine: 482, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!48 = !DISubroutineType(types: !49)
!49 = !{!50, !41}
!50 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !51, size: 64)
!51 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !24)
!52 = !{!53, !54}
!53 = !DITemplateTypeParameter(name: "_Tp", type: !24)
!54 = !DITemplateTypeParameter(name: "_Dp", type: !27)
!55 = !DIDerivedType(tag: DW_TAG_member, name: "_M_payload", scope: !27, file: !12, line: 672, baseType: !56, size: 128)
!56 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Optional_payload<double, true, true, true>", scope: !14, file: !12, line: 336, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !57, templateParams: !119, identifier: "_ZTSSt17_Optional_payloadIdLb1ELb1ELb1EE")
!57 = !{!58, !115}
!58 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !56, baseType: !59, extraData: i32 0)
!59 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Optional_payload_base<double>", scope: !14, file: !12, line: 116, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !60, templateParams: !114, identifier: "_ZTSSt22_Optional_payload_baseIdE")
!60 = !{!61, !75, !76, !80, !81, !86, !90, !93, !96, !100, !103, !104, !105, !106, !109, !113}
!61 = !DIDerivedType(tag: DW_TAG_member, name: "_M_payload", scope: !59, file: !12, line: 269, baseType: !62, size: 64)
!62 = distinct !DICompositeType(tag: DW_TAG_union_type, name: "_Storage<double, true>", scope: !59, file: !12, line: 207, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !63, templateParams: !72, identifier: "_ZTSNSt22_Optional_payload_baseIdE8_StorageIdLb1EEE")
!63 = !{!64, !67, !68}
!64 = !DIDerivedType(tag: DW_TAG_member, name: "_M_empty", scope: !62, file: !12, line: 232, baseType: !65, size: 8)
!65 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Empty_byte", scope: !59, file: !12, line: 204, size: 8, flags: DIFlagTypePassByValue, elements: !66, identifier: "_ZTSNSt22_Optional_payload_baseIdE11_Empty_byteE")
!66 = !{}
!67 = !DIDerivedType(tag: DW_TAG_member, name: "_M_value", scope: !62, file: !12, line: 233, baseType: !24, size: 64)
!68 = !DISubprogram(name: "_Storage", scope: !62, file: !12, line: 209, type: !69, scopeLine: 209, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!69 = !DISubroutineType(types: !70)
!70 = !{null, !71}
!71 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !62, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!72 = !{!73, !74}
!73 = !DITemplateTypeParameter(name: "_Up", type: !24)
!74 = !DITemplateValueParameter(type: !40, defaulted: true, value: i1 true)
!75 = !DIDerivedType(tag: DW_TAG_member, name: "_M_engaged", scope: !59, file: !12, line: 271, baseType: !40, size: 8, offset: 64)
!76 = !DISubprogram(name: "_Optional_payload_base", scope: !59, file: !12, line: 120, type: !77, scopeLine: 120, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!77 = !DISubroutineType(types: !78)
!78 = !{null, !79}
!79 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !59, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!80 = !DISubprogram(name: "~_Optional_payload_base", scope: !59, file: !12, line: 121, type: !77, scopeLine: 121, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!81 = !DISubprogram(name: "_Optional_payload_base", scope: !59, file: !12, line: 141, type: !82, scopeLine: 141, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!82 = !DISubroutineType(types: !83)
!83 = !{null, !79, !40, !84}
!84 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !85, size: 64)
!85 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !59)
!86 = !DISubprogram(name: "_Optional_payload_base", scope: !59, file: !12, line: 151, type: !87, scopeLine: 151, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!87 = !DISubroutineType(types: !88)
!88 = !{null, !79, !40, !89}
!89 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !59, size: 64)
!90 = !DISubprogram(name: "_Optional_payload_base", scope: !59, file: !12, line: 160, type: !91, scopeLine: 160, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!91 = !DISubroutineType(types: !92)
!92 = !{null, !79, !84}
!93 = !DISubprogram(name: "_Optional_payload_base", scope: !59, file: !12, line: 164, type: !94, scopeLine: 164, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!94 = !DISubroutineType(types: !95)
!95 = !{null, !79, !89}
!96 = !DISubprogram(name: "operator=", linkageName: "_ZNSt22_Optional_payload_baseIdEaSERKS0_", scope: !59, file: !12, line: 167, type: !97, scopeLine: 167, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!97 = !DISubroutineType(types: !98)
!98 = !{!99, !79, !84}
!99 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !59, size: 64)
!100 = !DISubprogram(name: "operator=", linkageName: "_ZNSt22_Optional_payload_baseIdEaSEOS0_", scope: !59, file: !12, line: 170, type: !101, scopeLine: 170, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!101 = !DISubroutineType(types: !102)
!102 = !{!99, !79, !89}
!103 = !DISubprogram(name: "_M_copy_assign", linkageName: "_ZNSt22_Optional_payload_baseIdE14_M_copy_assignERKS0_", scope: !59, file: !12, line: 174, type: !91, scopeLine: 174, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!104 = !DISubprogram(name: "_M_move_assign", linkageName: "_ZNSt22_Optional_payload_baseIdE14_M_move_assignEOS0_", scope: !59, file: !12, line: 189, type: !94, scopeLine: 189, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!105 = !DISubprogram(name: "_M_destroy", linkageName: "_ZNSt22_Optional_payload_baseIdE10_M_destroyEv", scope: !59, file: !12, line: 284, type: !77, scopeLine: 284, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!106 = !DISubprogram(name: "_M_get", linkageName: "_ZNSt22_Optional_payload_baseIdE6_M_getEv", scope: !59, file: !12, line: 306, type: !107, scopeLine: 306, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!107 = !DISubroutineType(types: !108)
!108 = !{!46, !79}
!109 = !DISubprogram(name: "_M_get", linkageName: "_ZNKSt22_Optional_payload_baseIdE6_M_getEv", scope: !59, file: !12, line: 310, type: !110, scopeLine: 310, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!110 = !DISubroutineType(types: !111)
!111 = !{!50, !112}
!112 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !85, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!113 = !DISubprogram(name: "_M_reset", linkageName: "_ZNSt22_Optional_payload_baseIdE8_M_resetEv", scope: !59, file: !12, line: 315, type: !77, scopeLine: 315, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!114 = !{!53}
!115 = !DISubprogram(name: "_Optional_payload", scope: !56, file: !12, line: 341, type: !116, scopeLine: 341, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!116 = !DISubroutineType(types: !117)
!117 = !{null, !118}
!118 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !56, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!119 = !{!53, !74, !74, !74}
!120 = !DISubprogram(name: "_Optional_base", scope: !27, file: !12, line: 643, type: !121, scopeLine: 643, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!121 = !DISubroutineType(types: !122)
!122 = !{null, !123}
!123 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!124 = !DISubprogram(name: "_Optional_base", scope: !27, file: !12, line: 665, type: !125, scopeLine: 665, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!125 = !DISubroutineType(types: !126)
!126 = !{null, !123, !127}
!127 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !26, size: 64)
!128 = !DISubprogram(name: "_Optional_base", scope: !27, file: !12, line: 666, type: !129, scopeLine: 666, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!129 = !DISubroutineType(types: !130)
!130 = !{null, !123, !131}
!131 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !27, size: 64)
!132 = !DISubprogram(name: "operator=", linkageName: "_ZNSt14_Optional_baseIdLb1ELb1EEaSERKS0_", scope: !27, file: !12, line: 669, type: !133, scopeLine: 669, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!133 = !DISubroutineType(types: !134)
!134 = !{!135, !123, !127}
!135 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !27, size: 64)
!136 = !DISubprogram(name: "operator=", linkageName: "_ZNSt14_Optional_baseIdLb1ELb1EEaSEOS0_", scope: !27, file: !12, line: 670, type: !137, scopeLine: 670, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!137 = !DISubroutineType(types: !138)
!138 = !{!135, !123, !131}
!139 = !{!53, !74, !74}
!140 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!141 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!142 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", file: !143, line: 458, baseType: !144, flags: DIFlagPublic)
!143 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_vector.h", directory: "", checksumkind: CSK_MD5, checksum: "8db44c3d22440641ac1ba040d9370a58")
!144 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", scope: !14, file: !145, line: 298, baseType: !146)
!145 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/x86_64-linux-gnu/c++/12/bits/c++config.h", directory: "", checksumkind: CSK_MD5, checksum: "abdf1e7c43540a32b508ae209704da66")
!146 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!147 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !148, size: 64)
!148 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!149 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !150, size: 64)
!150 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "variant<Circle, Box>", scope: !14, file: !151, line: 1336, size: 192, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !152, templateParams: !828)
!151 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/variant", directory: "")
!152 = !{!153, !884, !920, !927, !931, !934, !938, !941, !944, !945, !949, !952}
!153 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !150, baseType: !154, extraData: i32 0)
!154 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Variant_base<Circle, Box>", scope: !155, file: !151, line: 735, size: 192, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !157, templateParams: !828)
!155 = !DINamespace(name: "__variant", scope: !156)
!156 = !DINamespace(name: "__detail", scope: !14)
!157 = !{!158, !864, !868, !873, !877, !881}
!158 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !154, baseType: !159, extraData: i32 0)
!159 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Move_assign_alias<Circle, Box>", scope: !155, file: !151, line: 731, baseType: !160)
!160 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Move_assign_base<true, Circle, Box>", scope: !155, file: !151, line: 724, size: 192, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !161, templateParams: !862)
!161 = !{!162}
!162 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !160, baseType: !163, extraData: i32 0)
!163 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Copy_assign_alias<Circle, Box>", scope: !155, file: !151, line: 677, baseType: !164)
!164 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Copy_assign_base<true, Circle, Box>", scope: !155, file: !151, line: 670, size: 192, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !165, templateParams: !862)
!165 = !{!166}
!166 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !164, baseType: !167, extraData: i32 0)
!167 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Move_ctor_alias<Circle, Box>", scope: !155, file: !151, line: 625, baseType: !168)
!168 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Move_ctor_base<true, Circle, Box>", scope: !155, file: !151, line: 618, size: 192, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !169, templateParams: !862)
!169 = !{!170}
!170 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !168, baseType: !171, extraData: i32 0)
!171 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Copy_ctor_alias<Circle, Box>", scope: !155, file: !151, line: 587, baseType: !172)
!172 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Copy_ctor_base<true, Circle, Box>", scope: !155, file: !151, line: 580, size: 192, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !173, templateParams: !862)
!173 = !{!174}
!174 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !172, baseType: !175, extraData: i32 0)
!175 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Variant_storage_alias<Circle, Box>", scope: !155, file: !151, line: 547, baseType: !176)
!176 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Variant_storage<true, Circle, Box>", scope: !155, file: !151, line: 496, size: 192, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !177, templateParams: !860)
!177 = !{!178, !832, !850, !854, !855}
!178 = !DIDerivedType(tag: DW_TAG_member, name: "_M_u", scope: !176, file: !151, line: 528, baseType: !179, size: 128)
!179 = distinct !DICompositeType(tag: DW_TAG_union_type, name: "_Variadic_union<Circle, Box>", scope: !155, file: !151, line: 378, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !180, templateParams: !828)
!180 = !{!181, !779, !824}
!181 = !DIDerivedType(tag: DW_TAG_member, name: "_M_first", scope: !179, file: !151, line: 408, baseType: !182, size: 64)
!182 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Uninitialized<Circle, true>", scope: !155, file: !151, line: 220, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !183, templateParams: !777)
!183 = !{!184, !758, !764, !769, !773}
!184 = !DIDerivedType(tag: DW_TAG_member, name: "_M_storage", scope: !182, file: !151, line: 240, baseType: !185, size: 64)
!185 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Circle", scope: !186, file: !9, line: 23, size: 64, flags: DIFlagTypePassByValue, elements: !756)
!186 = distinct !DISubprogram(name: "variant_of_shapes", scope: !9, file: !9, line: 22, type: !187, scopeLine: 22, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !190)
!187 = !DISubroutineType(types: !188)
!188 = !{!24, !189, !20}
!189 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !51, size: 64)
!190 = !{!191, !192, !193, !734, !736, !737, !739, !740, !741, !743, !748}
!191 = !DILocalVariable(name: "x", arg: 1, scope: !186, file: !9, line: 22, type: !189)
!192 = !DILocalVariable(name: "n", arg: 2, scope: !186, file: !9, line: 22, type: !20)
!193 = !DILocalVariable(name: "shapes", scope: !186, file: !9, line: 25, type: !194)
!194 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "vector<std::variant<Circle, Box>, std::allocator<std::variant<Circle, Box> > >", scope: !14, file: !143, line: 423, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !195, templateParams: !732)
!195 = !{!196, !411, !430, !446, !447, !453, !456, !459, !463, !469, !472, !478, !483, !487, !497, !500, !503, !506, !511, !512, !516, !519, !522, !525, !528, !590, !596, !597, !598, !603, !608, !609, !610, !611, !612, !613, !614, !617, !618, !621, !622, !623, !624, !627, !628, !636, !643, !646, !647, !648, !651, !654, !655, !656, !659, !662, !665, !669, !670, !673, !676, !679, !682, !685, !688, !691, !692, !693, !694, !695, !698, !699, !702, !703, !704, !709, !712, !717, !720, !723, !726, !729}
!196 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !194, baseType: !197, flags: DIFlagProtected, extraData: i32 0)
!197 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Vector_base<std::variant<Circle, Box>, std::allocator<std::variant<Circle, Box> > >", scope: !14, file: !143, line: 85, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !198, templateParams: !410)
!198 = !{!199, !361, !366, !371, !375, !378, !383, !386, !389, !393, !396, !399, !402, !403, !406, !409}
!199 = !DIDerivedType(tag: DW_TAG_member, name: "_M_impl", scope: !197, file: !143, line: 371, baseType: !200, size: 192)
!200 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Vector_impl", scope: !197, file: !143, line: 133, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !201)
!201 = !{!202, !316, !341, !345, !350, !354, !358}
!202 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !200, baseType: !203, extraData: i32 0)
!203 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Tp_alloc_type", scope: !197, file: !143, line: 88, baseType: !204)
!204 = !DIDerivedType(tag: DW_TAG_typedef, name: "other", scope: !206, file: !205, line: 120, baseType: !315)
!205 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/ext/alloc_traits.h", directory: "")
!206 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "rebind<std::variant<Circle, Box> >", scope: !207, file: !205, line: 119, size: 8, flags: DIFlagTypePassByValue, elements: !66, templateParams: !265)
!207 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__alloc_traits<std::allocator<std::variant<Circle, Box> >, std::variant<Circle, Box> >", scope: !208, file: !205, line: 48, size: 8, flags: DIFlagTypePassByValue, elements: !209, templateParams: !313)
!208 = !DINamespace(name: "__gnu_cxx", scope: null)
!209 = !{!210, !300, !303, !306, !309, !310, !311, !312}
!210 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !207, baseType: !211, extraData: i32 0)
!211 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "allocator_traits<std::allocator<std::variant<Circle, Box> > >", scope: !14, file: !212, line: 411, size: 8, flags: DIFlagTypePassByValue, elements: !213, templateParams: !298)
!212 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/alloc_traits.h", directory: "", checksumkind: CSK_MD5, checksum: "fd441eaab0a8965f7012f98a3edcbb86")
!213 = !{!214, !282, !286, !289, !295}
!214 = !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEEE8allocateERS4_m", scope: !211, file: !212, line: 463, type: !215, scopeLine: 463, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!215 = !DISubroutineType(types: !216)
!216 = !{!217, !218, !281}
!217 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !211, file: !212, line: 420, baseType: !149)
!218 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !219, size: 64)
!219 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !211, file: !212, line: 414, baseType: !220)
!220 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "allocator<std::variant<Circle, Box> >", scope: !14, file: !221, line: 124, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !222, templateParams: !265)
!221 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/allocator.h", directory: "", checksumkind: CSK_MD5, checksum: "6fa856a93062ce2b39cf0c9a3a6a3468")
!222 = !{!223, !267, !271, !276, !280}
!223 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !220, baseType: !224, flags: DIFlagPublic, extraData: i32 0)
!224 = !DIDerivedType(tag: DW_TAG_typedef, name: "__allocator_base<std::variant<Circle, Box> >", scope: !14, file: !225, line: 47, baseType: !226)
!225 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/x86_64-linux-gnu/c++/12/bits/c++allocator.h", directory: "", checksumkind: CSK_MD5, checksum: "3c43333b0e1372330d7f702387d162e2")
!226 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__new_allocator<std::variant<Circle, Box> >", scope: !14, file: !227, line: 56, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !228, templateParams: !265)
!227 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/new_allocator.h", directory: "", checksumkind: CSK_MD5, checksum: "6b069d101319ece6de3732b658fb1d77")
!228 = !{!229, !233, !238, !239, !246, !254, !258, !261, !264}
!229 = !DISubprogram(name: "__new_allocator", scope: !226, file: !227, line: 80, type: !230, scopeLine: 80, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!230 = !DISubroutineType(types: !231)
!231 = !{null, !232}
!232 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !226, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!233 = !DISubprogram(name: "__new_allocator", scope: !226, file: !227, line: 83, type: !234, scopeLine: 83, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!234 = !DISubroutineType(types: !235)
!235 = !{null, !232, !236}
!236 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !237, size: 64)
!237 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !226)
!238 = !DISubprogram(name: "~__new_allocator", scope: !226, file: !227, line: 90, type: !230, scopeLine: 90, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!239 = !DISubprogram(name: "address", linkageName: "_ZNKSt15__new_allocatorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEE7addressERS3_", scope: !226, file: !227, line: 93, type: !240, scopeLine: 93, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!240 = !DISubroutineType(types: !241)
!241 = !{!242, !243, !244}
!242 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !226, file: !227, line: 63, baseType: !149, flags: DIFlagPublic)
!243 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !237, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!244 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !226, file: !227, line: 65, baseType: !245, flags: DIFlagPublic)
!245 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !150, size: 64)
!246 = !DISubprogram(name: "address", linkageName: "_ZNKSt15__new_allocatorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEE7addressERKS3_", scope: !226, file: !227, line: 97, type: !247, scopeLine: 97, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!247 = !DISubroutineType(types: !248)
!248 = !{!249, !243, !252}
!249 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_pointer", scope: !226, file: !227, line: 64, baseType: !250, flags: DIFlagPublic)
!250 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !251, size: 64)
!251 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !150)
!252 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !226, file: !227, line: 66, baseType: !253, flags: DIFlagPublic)
!253 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !251, size: 64)
!254 = !DISubprogram(name: "allocate", linkageName: "_ZNSt15__new_allocatorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEE8allocateEmPKv", scope: !226, file: !227, line: 112, type: !255, scopeLine: 112, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!255 = !DISubroutineType(types: !256)
!256 = !{!149, !232, !257, !147}
!257 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", file: !227, line: 60, baseType: !144, flags: DIFlagPublic)
!258 = !DISubprogram(name: "deallocate", linkageName: "_ZNSt15__new_allocatorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEE10deallocateEPS3_m", scope: !226, file: !227, line: 142, type: !259, scopeLine: 142, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!259 = !DISubroutineType(types: !260)
!260 = !{null, !232, !149, !257}
!261 = !DISubprogram(name: "max_size", linkageName: "_ZNKSt15__new_allocatorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEE8max_sizeEv", scope: !226, file: !227, line: 167, type: !262, scopeLine: 167, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!262 = !DISubroutineType(types: !263)
!263 = !{!257, !243}
!264 = !DISubprogram(name: "_M_max_size", linkageName: "_ZNKSt15__new_allocatorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEE11_M_max_sizeEv", scope: !226, file: !227, line: 210, type: !262, scopeLine: 210, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!265 = !{!266}
!266 = !DITemplateTypeParameter(name: "_Tp", type: !150)
!267 = !DISubprogram(name: "allocator", scope: !220, file: !221, line: 156, type: !268, scopeLine: 156, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!268 = !DISubroutineType(types: !269)
!269 = !{null, !270}
!270 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !220, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!271 = !DISubprogram(name: "allocator", scope: !220, file: !221, line: 159, type: !272, scopeLine: 159, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!272 = !DISubroutineType(types: !273)
!273 = !{null, !270, !274}
!274 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !275, size: 64)
!275 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !220)
!276 = !DISubprogram(name: "operator=", linkageName: "_ZNSaISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEEaSERKS3_", scope: !220, file: !221, line: 164, type: !277, scopeLine: 164, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!277 = !DISubroutineType(types: !278)
!278 = !{!279, !270, !274}
!279 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !220, size: 64)
!280 = !DISubprogram(name: "~allocator", scope: !220, file: !221, line: 174, type: !268, scopeLine: 174, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!281 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", file: !212, line: 435, baseType: !144)
!282 = !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEEE8allocateERS4_mPKv", scope: !211, file: !212, line: 477, type: !283, scopeLine: 477, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!283 = !DISubroutineType(types: !284)
!284 = !{!217, !218, !281, !285}
!285 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_void_pointer", file: !212, line: 429, baseType: !147)
!286 = !DISubprogram(name: "deallocate", linkageName: "_ZNSt16allocator_traitsISaISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEEE10deallocateERS4_PS3_m", scope: !211, file: !212, line: 495, type: !287, scopeLine: 495, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!287 = !DISubroutineType(types: !288)
!288 = !{null, !218, !217, !281}
!289 = !DISubprogram(name: "max_size", linkageName: "_ZNSt16allocator_traitsISaISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEEE8max_sizeERKS4_", scope: !211, file: !212, line: 547, type: !290, scopeLine: 547, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!290 = !DISubroutineType(types: !291)
!291 = !{!292, !293}
!292 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", scope: !211, file: !212, line: 435, baseType: !144)
!293 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !294, size: 64)
!294 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !219)
!295 = !DISubprogram(name: "select_on_container_copy_construction", linkageName: "_ZNSt16allocator_traitsISaISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEEE37select_on_container_copy_constructionERKS4_", scope: !211, file: !212, line: 562, type: !296, scopeLine: 562, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!296 = !DISubroutineType(types: !297)
!297 = !{!219, !293}
!298 = !{!299}
!299 = !DITemplateTypeParameter(name: "_Alloc", type: !220)
!300 = !DISubprogram(name: "_S_select_on_copy", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEES4_E17_S_select_on_copyERKS5_", scope: !207, file: !205, line: 97, type: !301, scopeLine: 97, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!301 = !DISubroutineType(types: !302)
!302 = !{!220, !274}
!303 = !DISubprogram(name: "_S_on_swap", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEES4_E10_S_on_swapERS5_S7_", scope: !207, file: !205, line: 100, type: !304, scopeLine: 100, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!304 = !DISubroutineType(types: !305)
!305 = !{null, !279, !279}
!306 = !DISubprogram(name: "_S_propagate_on_copy_assign", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEES4_E27_S_propagate_on_copy_assignEv", scope: !207, file: !205, line: 103, type: !307, scopeLine: 103, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!307 = !DISubroutineType(types: !308)
!308 = !{!40}
!309 = !DISubprogram(name: "_S_propagate_on_move_assign", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEES4_E27_S_propagate_on_move_assignEv", scope: !207, file: !205, line: 106, type: !307, scopeLine: 106, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!310 = !DISubprogram(name: "_S_propagate_on_swap", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEES4_E20_S_propagate_on_swapEv", scope: !207, file: !205, line: 109, type: !307, scopeLine: 109, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!311 = !DISubprogram(name: "_S_always_equal", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEES4_E15_S_always_equalEv", scope: !207, file: !205, line: 112, type: !307, scopeLine: 112, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!312 = !DISubprogram(name: "_S_nothrow_move", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEES4_E15_S_nothrow_moveEv", scope: !207, file: !205, line: 115, type: !307, scopeLine: 115, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!313 = !{!299, !314}
!314 = !DITemplateTypeParameter(type: !150, defaulted: true)
!315 = !DIDerivedType(tag: DW_TAG_typedef, name: "template rebind_alloc<std::variant<Circle, Box> >", scope: !211, file: !212, line: 450, baseType: !220)
!316 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !200, baseType: !317, extraData: i32 0)
!317 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Vector_impl_data", scope: !197, file: !143, line: 92, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !318)
!318 = !{!319, !322, !323, !324, !328, !332, !337}
!319 = !DIDerivedType(tag: DW_TAG_member, name: "_M_start", scope: !317, file: !143, line: 94, baseType: !320, size: 64)
!320 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !197, file: !143, line: 90, baseType: !321)
!321 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !207, file: !205, line: 57, baseType: !217)
!322 = !DIDerivedType(tag: DW_TAG_member, name: "_M_finish", scope: !317, file: !143, line: 95, baseType: !320, size: 64, offset: 64)
!323 = !DIDerivedType(tag: DW_TAG_member, name: "_M_end_of_storage", scope: !317, file: !143, line: 96, baseType: !320, size: 64, offset: 128)
!324 = !DISubprogram(name: "_Vector_impl_data", scope: !317, file: !143, line: 99, type: !325, scopeLine: 99, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!325 = !DISubroutineType(types: !326)
!326 = !{null, !327}
!327 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !317, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!328 = !DISubprogram(name: "_Vector_impl_data", scope: !317, file: !143, line: 105, type: !329, scopeLine: 105, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!329 = !DISubroutineType(types: !330)
!330 = !{null, !327, !331}
!331 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !317, size: 64)
!332 = !DISubprogram(name: "_M_copy_data", linkageName: "_ZNSt12_Vector_baseISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE17_Vector_impl_data12_M_copy_dataERKS6_", scope: !317, file: !143, line: 113, type: !333, scopeLine: 113, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!333 = !DISubroutineType(types: !334)
!334 = !{null, !327, !335}
!335 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !336, size: 64)
!336 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !317)
!337 = !DISubprogram(name: "_M_swap_data", linkageName: "_ZNSt12_Vector_baseISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE17_Vector_impl_data12_M_swap_dataERS6_", scope: !317, file: !143, line: 122, type: !338, scopeLine: 122, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!338 = !DISubroutineType(types: !339)
!339 = !{null, !327, !340}
!340 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !317, size: 64)
!341 = !DISubprogram(name: "_Vector_impl", scope: !200, file: !143, line: 137, type: !342, scopeLine: 137, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!342 = !DISubroutineType(types: !343)
!343 = !{null, !344}
!344 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !200, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!345 = !DISubprogram(name: "_Vector_impl", scope: !200, file: !143, line: 143, type: !346, scopeLine: 143, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!346 = !DISubroutineType(types: !347)
!347 = !{null, !344, !348}
!348 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !349, size: 64)
!349 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !203)
!350 = !DISubprogram(name: "_Vector_impl", scope: !200, file: !143, line: 151, type: !351, scopeLine: 151, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!351 = !DISubroutineType(types: !352)
!352 = !{null, !344, !353}
!353 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !200, size: 64)
!354 = !DISubprogram(name: "_Vector_impl", scope: !200, file: !143, line: 156, type: !355, scopeLine: 156, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!355 = !DISubroutineType(types: !356)
!356 = !{null, !344, !357}
!357 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !203, size: 64)
!358 = !DISubprogram(name: "_Vector_impl", scope: !200, file: !143, line: 161, type: !359, scopeLine: 161, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!359 = !DISubroutineType(types: !360)
!360 = !{null, !344, !357, !353}
!361 = !DISubprogram(name: "_M_get_Tp_allocator", linkageName: "_ZNSt12_Vector_baseISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE19_M_get_Tp_allocatorEv", scope: !197, file: !143, line: 298, type: !362, scopeLine: 298, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!362 = !DISubroutineType(types: !363)
!363 = !{!364, !365}
!364 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !203, size: 64)
!365 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !197, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!366 = !DISubprogram(name: "_M_get_Tp_allocator", linkageName: "_ZNKSt12_Vector_baseISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE19_M_get_Tp_allocatorEv", scope: !197, file: !143, line: 303, type: !367, scopeLine: 303, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!367 = !DISubroutineType(types: !368)
!368 = !{!348, !369}
!369 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !370, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!370 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !197)
!371 = !DISubprogram(name: "get_allocator", linkageName: "_ZNKSt12_Vector_baseISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE13get_allocatorEv", scope: !197, file: !143, line: 308, type: !372, scopeLine: 308, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!372 = !DISubroutineType(types: !373)
!373 = !{!374, !369}
!374 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !197, file: !143, line: 294, baseType: !220)
!375 = !DISubprogram(name: "_Vector_base", scope: !197, file: !143, line: 312, type: !376, scopeLine: 312, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!376 = !DISubroutineType(types: !377)
!377 = !{null, !365}
!378 = !DISubprogram(name: "_Vector_base", scope: !197, file: !143, line: 318, type: !379, scopeLine: 318, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!379 = !DISubroutineType(types: !380)
!380 = !{null, !365, !381}
!381 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !382, size: 64)
!382 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !374)
!383 = !DISubprogram(name: "_Vector_base", scope: !197, file: !143, line: 324, type: !384, scopeLine: 324, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!384 = !DISubroutineType(types: !385)
!385 = !{null, !365, !144}
!386 = !DISubprogram(name: "_Vector_base", scope: !197, file: !143, line: 330, type: !387, scopeLine: 330, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!387 = !DISubroutineType(types: !388)
!388 = !{null, !365, !144, !381}
!389 = !DISubprogram(name: "_Vector_base", scope: !197, file: !143, line: 335, type: !390, scopeLine: 335, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!390 = !DISubroutineType(types: !391)
!391 = !{null, !365, !392}
!392 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !197, size: 64)
!393 = !DISubprogram(name: "_Vector_base", scope: !197, file: !143, line: 340, type: !394, scopeLine: 340, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!394 = !DISubroutineType(types: !395)
!395 = !{null, !365, !357}
!396 = !DISubprogram(name: "_Vector_base", scope: !197, file: !143, line: 344, type: !397, scopeLine: 344, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!397 = !DISubroutineType(types: !398)
!398 = !{null, !365, !392, !381}
!399 = !DISubprogram(name: "_Vector_base", scope: !197, file: !143, line: 358, type: !400, scopeLine: 358, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!400 = !DISubroutineType(types: !401)
!401 = !{null, !365, !381, !392}
!402 = !DISubprogram(name: "~_Vector_base", scope: !197, file: !143, line: 364, type: !376, scopeLine: 364, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!403 = !DISubprogram(name: "_M_allocate", linkageName: "_ZNSt12_Vector_baseISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE11_M_allocateEm", scope: !197, file: !143, line: 375, type: !404, scopeLine: 375, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!404 = !DISubroutineType(types: !405)
!405 = !{!320, !365, !144}
!406 = !DISubprogram(name: "_M_deallocate", linkageName: "_ZNSt12_Vector_baseISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE13_M_deallocateEPS3_m", scope: !197, file: !143, line: 383, type: !407, scopeLine: 383, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!407 = !DISubroutineType(types: !408)
!408 = !{null, !365, !320, !144}
!409 = !DISubprogram(name: "_M_create_storage", linkageName: "_ZNSt12_Vector_baseISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE17_M_create_storageEm", scope: !197, file: !143, line: 393, type: !384, scopeLine: 393, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!410 = !{!266, !299}
!411 = !DISubprogram(name: "_S_nothrow_relocate", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE19_S_nothrow_relocateESt17integral_constantIbLb1EE", scope: !194, file: !143, line: 465, type: !412, scopeLine: 465, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!412 = !DISubroutineType(types: !413)
!413 = !{!40, !414}
!414 = !DIDerivedType(tag: DW_TAG_typedef, name: "true_type", scope: !14, file: !415, line: 82, baseType: !416)
!415 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/type_traits", directory: "")
!416 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "integral_constant<bool, true>", scope: !14, file: !415, line: 62, size: 8, flags: DIFlagTypePassByValue, elements: !417, templateParams: !427, identifier: "_ZTSSt17integral_constantIbLb1EE")
!417 = !{!418, !420, !426}
!418 = !DIDerivedType(tag: DW_TAG_variable, name: "value", scope: !416, file: !415, line: 64, baseType: !419, flags: DIFlagStaticMember, extraData: i1 true)
!419 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !40)
!420 = !DISubprogram(name: "operator bool", linkageName: "_ZNKSt17integral_constantIbLb1EEcvbEv", scope: !416, file: !415, line: 67, type: !421, scopeLine: 67, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!421 = !DISubroutineType(types: !422)
!422 = !{!423, !424}
!423 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !416, file: !415, line: 65, baseType: !40)
!424 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !425, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!425 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !416)
!426 = !DISubprogram(name: "operator()", linkageName: "_ZNKSt17integral_constantIbLb1EEclEv", scope: !416, file: !415, line: 72, type: !421, scopeLine: 72, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!427 = !{!428, !429}
!428 = !DITemplateTypeParameter(name: "_Tp", type: !40)
!429 = !DITemplateValueParameter(name: "__v", type: !40, value: i1 true)
!430 = !DISubprogram(name: "_S_nothrow_relocate", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE19_S_nothrow_relocateESt17integral_constantIbLb0EE", scope: !194, file: !143, line: 474, type: !431, scopeLine: 474, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!431 = !DISubroutineType(types: !432)
!432 = !{!40, !433}
!433 = !DIDerivedType(tag: DW_TAG_typedef, name: "false_type", scope: !14, file: !415, line: 85, baseType: !434)
!434 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "integral_constant<bool, false>", scope: !14, file: !415, line: 62, size: 8, flags: DIFlagTypePassByValue, elements: !435, templateParams: !444, identifier: "_ZTSSt17integral_constantIbLb0EE")
!435 = !{!436, !437, !443}
!436 = !DIDerivedType(tag: DW_TAG_variable, name: "value", scope: !434, file: !415, line: 64, baseType: !419, flags: DIFlagStaticMember, extraData: i1 false)
!437 = !DISubprogram(name: "operator bool", linkageName: "_ZNKSt17integral_constantIbLb0EEcvbEv", scope: !434, file: !415, line: 67, type: !438, scopeLine: 67, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!438 = !DISubroutineType(types: !439)
!439 = !{!440, !441}
!440 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !434, file: !415, line: 65, baseType: !40)
!441 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !442, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!442 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !434)
!443 = !DISubprogram(name: "operator()", linkageName: "_ZNKSt17integral_constantIbLb0EEclEv", scope: !434, file: !415, line: 72, type: !438, scopeLine: 72, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!444 = !{!428, !445}
!445 = !DITemplateValueParameter(name: "__v", type: !40, value: i1 false)
!446 = !DISubprogram(name: "_S_use_relocate", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE15_S_use_relocateEv", scope: !194, file: !143, line: 478, type: !307, scopeLine: 478, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!447 = !DISubprogram(name: "_S_do_relocate", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE14_S_do_relocateEPS3_S6_S6_RS4_St17integral_constantIbLb1EE", scope: !194, file: !143, line: 487, type: !448, scopeLine: 487, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!448 = !DISubroutineType(types: !449)
!449 = !{!450, !450, !450, !450, !451, !414}
!450 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !194, file: !143, line: 449, baseType: !320, flags: DIFlagPublic)
!451 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !452, size: 64)
!452 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Tp_alloc_type", scope: !194, file: !143, line: 444, baseType: !203)
!453 = !DISubprogram(name: "_S_do_relocate", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE14_S_do_relocateEPS3_S6_S6_RS4_St17integral_constantIbLb0EE", scope: !194, file: !143, line: 494, type: !454, scopeLine: 494, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!454 = !DISubroutineType(types: !455)
!455 = !{!450, !450, !450, !450, !451, !433}
!456 = !DISubprogram(name: "_S_relocate", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE11_S_relocateEPS3_S6_S6_RS4_", scope: !194, file: !143, line: 499, type: !457, scopeLine: 499, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!457 = !DISubroutineType(types: !458)
!458 = !{!450, !450, !450, !450, !451}
!459 = !DISubprogram(name: "vector", scope: !194, file: !143, line: 526, type: !460, scopeLine: 526, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!460 = !DISubroutineType(types: !461)
!461 = !{null, !462}
!462 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !194, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!463 = !DISubprogram(name: "vector", scope: !194, file: !143, line: 537, type: !464, scopeLine: 537, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!464 = !DISubroutineType(types: !465)
!465 = !{null, !462, !466}
!466 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !467, size: 64)
!467 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !468)
!468 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !194, file: !143, line: 460, baseType: !220, flags: DIFlagPublic)
!469 = !DISubprogram(name: "vector", scope: !194, file: !143, line: 551, type: !470, scopeLine: 551, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!470 = !DISubroutineType(types: !471)
!471 = !{null, !462, !142, !466}
!472 = !DISubprogram(name: "vector", scope: !194, file: !143, line: 564, type: !473, scopeLine: 564, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!473 = !DISubroutineType(types: !474)
!474 = !{null, !462, !142, !475, !466}
!475 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !476, size: 64)
!476 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !477)
!477 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !194, file: !143, line: 448, baseType: !150, flags: DIFlagPublic)
!478 = !DISubprogram(name: "vector", scope: !194, file: !143, line: 596, type: !479, scopeLine: 596, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!479 = !DISubroutineType(types: !480)
!480 = !{null, !462, !481}
!481 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !482, size: 64)
!482 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !194)
!483 = !DISubprogram(name: "vector", scope: !194, file: !143, line: 615, type: !484, scopeLine: 615, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!484 = !DISubroutineType(types: !485)
!485 = !{null, !462, !486}
!486 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !194, size: 64)
!487 = !DISubprogram(name: "vector", scope: !194, file: !143, line: 619, type: !488, scopeLine: 619, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!488 = !DISubroutineType(types: !489)
!489 = !{null, !462, !481, !490}
!490 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !491, size: 64)
!491 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !492)
!492 = !DIDerivedType(tag: DW_TAG_typedef, name: "__type_identity_t<allocator_type>", scope: !14, file: !415, line: 128, baseType: !493)
!493 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !494, file: !415, line: 125, baseType: !220)
!494 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__type_identity<std::allocator<std::variant<Circle, Box> > >", scope: !14, file: !415, line: 124, size: 8, flags: DIFlagTypePassByValue, elements: !66, templateParams: !495)
!495 = !{!496}
!496 = !DITemplateTypeParameter(name: "_Type", type: !220)
!497 = !DISubprogram(name: "vector", scope: !194, file: !143, line: 630, type: !498, scopeLine: 630, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!498 = !DISubroutineType(types: !499)
!499 = !{null, !462, !486, !466, !414}
!500 = !DISubprogram(name: "vector", scope: !194, file: !143, line: 635, type: !501, scopeLine: 635, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!501 = !DISubroutineType(types: !502)
!502 = !{null, !462, !486, !466, !433}
!503 = !DISubprogram(name: "vector", scope: !194, file: !143, line: 654, type: !504, scopeLine: 654, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!504 = !DISubroutineType(types: !505)
!505 = !{null, !462, !486, !490}
!506 = !DISubprogram(name: "vector", scope: !194, file: !143, line: 673, type: !507, scopeLine: 673, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!507 = !DISubroutineType(types: !508)
!508 = !{null, !462, !509, !466}
!509 = !DICompositeType(tag: DW_TAG_class_type, name: "initializer_list<std::variant<Circle, Box> >", scope: !14, file: !510, line: 47, flags: DIFlagFwdDecl | DIFlagNonTrivial)
!510 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/initializer_list", directory: "")
!511 = !DISubprogram(name: "~vector", scope: !194, file: !143, line: 728, type: !460, scopeLine: 728, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!512 = !DISubprogram(name: "operator=", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EEaSERKS5_", scope: !194, file: !143, line: 746, type: !513, scopeLine: 746, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!513 = !DISubroutineType(types: !514)
!514 = !{!515, !462, !481}
!515 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !194, size: 64)
!516 = !DISubprogram(name: "operator=", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EEaSEOS5_", scope: !194, file: !143, line: 761, type: !517, scopeLine: 761, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!517 = !DISubroutineType(types: !518)
!518 = !{!515, !462, !486}
!519 = !DISubprogram(name: "operator=", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EEaSESt16initializer_listIS3_E", scope: !194, file: !143, line: 783, type: !520, scopeLine: 783, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!520 = !DISubroutineType(types: !521)
!521 = !{!515, !462, !509}
!522 = !DISubprogram(name: "assign", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE6assignEmRKS3_", scope: !194, file: !143, line: 803, type: !523, scopeLine: 803, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!523 = !DISubroutineType(types: !524)
!524 = !{null, !462, !142, !475}
!525 = !DISubprogram(name: "assign", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE6assignESt16initializer_listIS3_E", scope: !194, file: !143, line: 850, type: !526, scopeLine: 850, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!526 = !DISubroutineType(types: !527)
!527 = !{null, !462, !509}
!528 = !DISubprogram(name: "begin", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE5beginEv", scope: !194, file: !143, line: 868, type: !529, scopeLine: 868, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!529 = !DISubroutineType(types: !530)
!530 = !{!531, !462}
!531 = !DIDerivedType(tag: DW_TAG_typedef, name: "iterator", scope: !194, file: !143, line: 453, baseType: !532, flags: DIFlagPublic)
!532 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__normal_iterator<std::variant<Circle, Box> *, std::vector<std::variant<Circle, Box>, std::allocator<std::variant<Circle, Box> > > >", scope: !208, file: !533, line: 1043, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !534, templateParams: !588)
!533 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_iterator.h", directory: "", checksumkind: CSK_MD5, checksum: "bea55f548d6c981fe14b47f481b3c513")
!534 = !{!535, !536, !540, !545, !556, !561, !565, !568, !569, !570, !577, !580, !583, !584, !585}
!535 = !DIDerivedType(tag: DW_TAG_member, name: "_M_current", scope: !532, file: !533, line: 1046, baseType: !149, size: 64, flags: DIFlagProtected)
!536 = !DISubprogram(name: "__normal_iterator", scope: !532, file: !533, line: 1068, type: !537, scopeLine: 1068, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!537 = !DISubroutineType(types: !538)
!538 = !{null, !539}
!539 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !532, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!540 = !DISubprogram(name: "__normal_iterator", scope: !532, file: !533, line: 1072, type: !541, scopeLine: 1072, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!541 = !DISubroutineType(types: !542)
!542 = !{null, !539, !543}
!543 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !544, size: 64)
!544 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !149)
!545 = !DISubprogram(name: "operator*", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPSt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESt6vectorIS4_SaIS4_EEEdeEv", scope: !532, file: !533, line: 1095, type: !546, scopeLine: 1095, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!546 = !DISubroutineType(types: !547)
!547 = !{!548, !554}
!548 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !532, file: !533, line: 1061, baseType: !549, flags: DIFlagPublic)
!549 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !551, file: !550, line: 216, baseType: !245)
!550 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_iterator_base_types.h", directory: "")
!551 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "iterator_traits<std::variant<Circle, Box> *>", scope: !14, file: !550, line: 210, size: 8, flags: DIFlagTypePassByValue, elements: !66, templateParams: !552)
!552 = !{!553}
!553 = !DITemplateTypeParameter(name: "_Iterator", type: !149)
!554 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !555, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!555 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !532)
!556 = !DISubprogram(name: "operator->", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPSt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESt6vectorIS4_SaIS4_EEEptEv", scope: !532, file: !533, line: 1100, type: !557, scopeLine: 1100, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!557 = !DISubroutineType(types: !558)
!558 = !{!559, !554}
!559 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !532, file: !533, line: 1062, baseType: !560, flags: DIFlagPublic)
!560 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !551, file: !550, line: 215, baseType: !149)
!561 = !DISubprogram(name: "operator++", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPSt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESt6vectorIS4_SaIS4_EEEppEv", scope: !532, file: !533, line: 1105, type: !562, scopeLine: 1105, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!562 = !DISubroutineType(types: !563)
!563 = !{!564, !539}
!564 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !532, size: 64)
!565 = !DISubprogram(name: "operator++", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPSt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESt6vectorIS4_SaIS4_EEEppEi", scope: !532, file: !533, line: 1113, type: !566, scopeLine: 1113, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!566 = !DISubroutineType(types: !567)
!567 = !{!532, !539, !20}
!568 = !DISubprogram(name: "operator--", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPSt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESt6vectorIS4_SaIS4_EEEmmEv", scope: !532, file: !533, line: 1119, type: !562, scopeLine: 1119, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!569 = !DISubprogram(name: "operator--", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPSt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESt6vectorIS4_SaIS4_EEEmmEi", scope: !532, file: !533, line: 1127, type: !566, scopeLine: 1127, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!570 = !DISubprogram(name: "operator[]", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPSt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESt6vectorIS4_SaIS4_EEEixEl", scope: !532, file: !533, line: 1133, type: !571, scopeLine: 1133, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!571 = !DISubroutineType(types: !572)
!572 = !{!548, !554, !573}
!573 = !DIDerivedType(tag: DW_TAG_typedef, name: "difference_type", scope: !532, file: !533, line: 1060, baseType: !574, flags: DIFlagPublic)
!574 = !DIDerivedType(tag: DW_TAG_typedef, name: "difference_type", scope: !551, file: !550, line: 214, baseType: !575)
!575 = !DIDerivedType(tag: DW_TAG_typedef, name: "ptrdiff_t", scope: !14, file: !145, line: 299, baseType: !576)
!576 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!577 = !DISubprogram(name: "operator+=", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPSt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESt6vectorIS4_SaIS4_EEEpLEl", scope: !532, file: !533, line: 1138, type: !578, scopeLine: 1138, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!578 = !DISubroutineType(types: !579)
!579 = !{!564, !539, !573}
!580 = !DISubprogram(name: "operator+", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPSt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESt6vectorIS4_SaIS4_EEEplEl", scope: !532, file: !533, line: 1143, type: !581, scopeLine: 1143, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!581 = !DISubroutineType(types: !582)
!582 = !{!532, !554, !573}
!583 = !DISubprogram(name: "operator-=", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPSt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESt6vectorIS4_SaIS4_EEEmIEl", scope: !532, file: !533, line: 1148, type: !578, scopeLine: 1148, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!584 = !DISubprogram(name: "operator-", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPSt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESt6vectorIS4_SaIS4_EEEmiEl", scope: !532, file: !533, line: 1153, type: !581, scopeLine: 1153, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!585 = !DISubprogram(name: "base", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPSt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESt6vectorIS4_SaIS4_EEE4baseEv", scope: !532, file: !533, line: 1158, type: !586, scopeLine: 1158, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!586 = !DISubroutineType(types: !587)
!587 = !{!543, !554}
!588 = !{!553, !589}
!589 = !DITemplateTypeParameter(name: "_Container", type: !194)
!590 = !DISubprogram(name: "begin", linkageName: "_ZNKSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE5beginEv", scope: !194, file: !143, line: 878, type: !591, scopeLine: 878, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!591 = !DISubroutineType(types: !592)
!592 = !{!593, !595}
!593 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_iterator", scope: !194, file: !143, line: 455, baseType: !594, flags: DIFlagPublic)
!594 = !DICompositeType(tag: DW_TAG_class_type, name: "__normal_iterator<const std::variant<Circle, Box> *, std::vector<std::variant<Circle, Box>, std::allocator<std::variant<Circle, Box> > > >", scope: !208, file: !533, line: 1043, flags: DIFlagFwdDecl | DIFlagNonTrivial)
!595 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !482, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!596 = !DISubprogram(name: "end", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE3endEv", scope: !194, file: !143, line: 888, type: !529, scopeLine: 888, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!597 = !DISubprogram(name: "end", linkageName: "_ZNKSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE3endEv", scope: !194, file: !143, line: 898, type: !591, scopeLine: 898, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!598 = !DISubprogram(name: "rbegin", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE6rbeginEv", scope: !194, file: !143, line: 908, type: !599, scopeLine: 908, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!599 = !DISubroutineType(types: !600)
!600 = !{!601, !462}
!601 = !DIDerivedType(tag: DW_TAG_typedef, name: "reverse_iterator", scope: !194, file: !143, line: 457, baseType: !602, flags: DIFlagPublic)
!602 = !DICompositeType(tag: DW_TAG_class_type, name: "reverse_iterator<__gnu_cxx::__normal_iterator<std::variant<Circle, Box> *, std::vector<std::variant<Circle, Box>, std::allocator<std::variant<Circle, Box> > > > >", scope: !14, file: !533, line: 132, flags: DIFlagFwdDecl | DIFlagNonTrivial)
!603 = !DISubprogram(name: "rbegin", linkageName: "_ZNKSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE6rbeginEv", scope: !194, file: !143, line: 918, type: !604, scopeLine: 918, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!604 = !DISubroutineType(types: !605)
!605 = !{!606, !595}
!606 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reverse_iterator", scope: !194, file: !143, line: 456, baseType: !607, flags: DIFlagPublic)
!607 = !DICompositeType(tag: DW_TAG_class_type, name: "reverse_iterator<__gnu_cxx::__normal_iterator<const std::variant<Circle, Box> *, std::vector<std::variant<Circle, Box>, std::allocator<std::variant<Circle, Box> > > > >", scope: !14, file: !533, line: 132, flags: DIFlagFwdDecl | DIFlagNonTrivial)
!608 = !DISubprogram(name: "rend", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE4rendEv", scope: !194, file: !143, line: 928, type: !599, scopeLine: 928, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!609 = !DISubprogram(name: "rend", linkageName: "_ZNKSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE4rendEv", scope: !194, file: !143, line: 938, type: !604, scopeLine: 938, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!610 = !DISubprogram(name: "cbegin", linkageName: "_ZNKSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE6cbeginEv", scope: !194, file: !143, line: 949, type: !591, scopeLine: 949, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!611 = !DISubprogram(name: "cend", linkageName: "_ZNKSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE4cendEv", scope: !194, file: !143, line: 959, type: !591, scopeLine: 959, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!612 = !DISubprogram(name: "crbegin", linkageName: "_ZNKSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE7crbeginEv", scope: !194, file: !143, line: 969, type: !604, scopeLine: 969, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!613 = !DISubprogram(name: "crend", linkageName: "_ZNKSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE5crendEv", scope: !194, file: !143, line: 979, type: !604, scopeLine: 979, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!614 = !DISubprogram(name: "size", linkageName: "_ZNKSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE4sizeEv", scope: !194, file: !143, line: 987, type: !615, scopeLine: 987, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!615 = !DISubroutineType(types: !616)
!616 = !{!142, !595}
!617 = !DISubprogram(name: "max_size", linkageName: "_ZNKSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE8max_sizeEv", scope: !194, file: !143, line: 993, type: !615, scopeLine: 993, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!618 = !DISubprogram(name: "resize", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE6resizeEm", scope: !194, file: !143, line: 1008, type: !619, scopeLine: 1008, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!619 = !DISubroutineType(types: !620)
!620 = !{null, !462, !142}
!621 = !DISubprogram(name: "resize", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE6resizeEmRKS3_", scope: !194, file: !143, line: 1029, type: !523, scopeLine: 1029, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!622 = !DISubprogram(name: "shrink_to_fit", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE13shrink_to_fitEv", scope: !194, file: !143, line: 1063, type: !460, scopeLine: 1063, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!623 = !DISubprogram(name: "capacity", linkageName: "_ZNKSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE8capacityEv", scope: !194, file: !143, line: 1073, type: !615, scopeLine: 1073, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!624 = !DISubprogram(name: "empty", linkageName: "_ZNKSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE5emptyEv", scope: !194, file: !143, line: 1083, type: !625, scopeLine: 1083, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!625 = !DISubroutineType(types: !626)
!626 = !{!40, !595}
!627 = !DISubprogram(name: "reserve", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE7reserveEm", scope: !194, file: !143, line: 1105, type: !619, scopeLine: 1105, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!628 = !DISubprogram(name: "operator[]", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EEixEm", scope: !194, file: !143, line: 1121, type: !629, scopeLine: 1121, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!629 = !DISubroutineType(types: !630)
!630 = !{!631, !462, !142}
!631 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !194, file: !143, line: 451, baseType: !632, flags: DIFlagPublic)
!632 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !207, file: !205, line: 62, baseType: !633)
!633 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !634, size: 64)
!634 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !207, file: !205, line: 56, baseType: !635)
!635 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !211, file: !212, line: 417, baseType: !150)
!636 = !DISubprogram(name: "operator[]", linkageName: "_ZNKSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EEixEm", scope: !194, file: !143, line: 1140, type: !637, scopeLine: 1140, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!637 = !DISubroutineType(types: !638)
!638 = !{!639, !595, !142}
!639 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !194, file: !143, line: 452, baseType: !640, flags: DIFlagPublic)
!640 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !207, file: !205, line: 63, baseType: !641)
!641 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !642, size: 64)
!642 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !634)
!643 = !DISubprogram(name: "_M_range_check", linkageName: "_ZNKSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE14_M_range_checkEm", scope: !194, file: !143, line: 1150, type: !644, scopeLine: 1150, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!644 = !DISubroutineType(types: !645)
!645 = !{null, !595, !142}
!646 = !DISubprogram(name: "at", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE2atEm", scope: !194, file: !143, line: 1173, type: !629, scopeLine: 1173, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!647 = !DISubprogram(name: "at", linkageName: "_ZNKSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE2atEm", scope: !194, file: !143, line: 1192, type: !637, scopeLine: 1192, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!648 = !DISubprogram(name: "front", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE5frontEv", scope: !194, file: !143, line: 1204, type: !649, scopeLine: 1204, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!649 = !DISubroutineType(types: !650)
!650 = !{!631, !462}
!651 = !DISubprogram(name: "front", linkageName: "_ZNKSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE5frontEv", scope: !194, file: !143, line: 1216, type: !652, scopeLine: 1216, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!652 = !DISubroutineType(types: !653)
!653 = !{!639, !595}
!654 = !DISubprogram(name: "back", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE4backEv", scope: !194, file: !143, line: 1228, type: !649, scopeLine: 1228, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!655 = !DISubprogram(name: "back", linkageName: "_ZNKSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE4backEv", scope: !194, file: !143, line: 1240, type: !652, scopeLine: 1240, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!656 = !DISubprogram(name: "data", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE4dataEv", scope: !194, file: !143, line: 1255, type: !657, scopeLine: 1255, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!657 = !DISubroutineType(types: !658)
!658 = !{!149, !462}
!659 = !DISubprogram(name: "data", linkageName: "_ZNKSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE4dataEv", scope: !194, file: !143, line: 1260, type: !660, scopeLine: 1260, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!660 = !DISubroutineType(types: !661)
!661 = !{!250, !595}
!662 = !DISubprogram(name: "push_back", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE9push_backERKS3_", scope: !194, file: !143, line: 1276, type: !663, scopeLine: 1276, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!663 = !DISubroutineType(types: !664)
!664 = !{null, !462, !475}
!665 = !DISubprogram(name: "push_back", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE9push_backEOS3_", scope: !194, file: !143, line: 1293, type: !666, scopeLine: 1293, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!666 = !DISubroutineType(types: !667)
!667 = !{null, !462, !668}
!668 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !477, size: 64)
!669 = !DISubprogram(name: "pop_back", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE8pop_backEv", scope: !194, file: !143, line: 1317, type: !460, scopeLine: 1317, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!670 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE6insertEN9__gnu_cxx17__normal_iteratorIPKS3_S5_EERS8_", scope: !194, file: !143, line: 1357, type: !671, scopeLine: 1357, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!671 = !DISubroutineType(types: !672)
!672 = !{!531, !462, !593, !475}
!673 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE6insertEN9__gnu_cxx17__normal_iteratorIPKS3_S5_EEOS3_", scope: !194, file: !143, line: 1388, type: !674, scopeLine: 1388, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!674 = !DISubroutineType(types: !675)
!675 = !{!531, !462, !593, !668}
!676 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE6insertEN9__gnu_cxx17__normal_iteratorIPKS3_S5_EESt16initializer_listIS3_E", scope: !194, file: !143, line: 1406, type: !677, scopeLine: 1406, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!677 = !DISubroutineType(types: !678)
!678 = !{!531, !462, !593, !509}
!679 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE6insertEN9__gnu_cxx17__normal_iteratorIPKS3_S5_EEmRS8_", scope: !194, file: !143, line: 1432, type: !680, scopeLine: 1432, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!680 = !DISubroutineType(types: !681)
!681 = !{!531, !462, !593, !142, !475}
!682 = !DISubprogram(name: "erase", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE5eraseEN9__gnu_cxx17__normal_iteratorIPKS3_S5_EE", scope: !194, file: !143, line: 1529, type: !683, scopeLine: 1529, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!683 = !DISubroutineType(types: !684)
!684 = !{!531, !462, !593}
!685 = !DISubprogram(name: "erase", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE5eraseEN9__gnu_cxx17__normal_iteratorIPKS3_S5_EESA_", scope: !194, file: !143, line: 1557, type: !686, scopeLine: 1557, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!686 = !DISubroutineType(types: !687)
!687 = !{!531, !462, !593, !593}
!688 = !DISubprogram(name: "swap", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE4swapERS5_", scope: !194, file: !143, line: 1581, type: !689, scopeLine: 1581, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!689 = !DISubroutineType(types: !690)
!690 = !{null, !462, !515}
!691 = !DISubprogram(name: "clear", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE5clearEv", scope: !194, file: !143, line: 1600, type: !460, scopeLine: 1600, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!692 = !DISubprogram(name: "_M_fill_initialize", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE18_M_fill_initializeEmRKS3_", scope: !194, file: !143, line: 1699, type: !523, scopeLine: 1699, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!693 = !DISubprogram(name: "_M_default_initialize", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE21_M_default_initializeEm", scope: !194, file: !143, line: 1710, type: !619, scopeLine: 1710, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!694 = !DISubprogram(name: "_M_fill_assign", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE14_M_fill_assignEmRKS3_", scope: !194, file: !143, line: 1757, type: !523, scopeLine: 1757, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!695 = !DISubprogram(name: "_M_fill_insert", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE14_M_fill_insertEN9__gnu_cxx17__normal_iteratorIPS3_S5_EEmRKS3_", scope: !194, file: !143, line: 1801, type: !696, scopeLine: 1801, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!696 = !DISubroutineType(types: !697)
!697 = !{null, !462, !531, !142, !475}
!698 = !DISubprogram(name: "_M_default_append", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE17_M_default_appendEm", scope: !194, file: !143, line: 1807, type: !619, scopeLine: 1807, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!699 = !DISubprogram(name: "_M_shrink_to_fit", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE16_M_shrink_to_fitEv", scope: !194, file: !143, line: 1811, type: !700, scopeLine: 1811, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!700 = !DISubroutineType(types: !701)
!701 = !{!40, !462}
!702 = !DISubprogram(name: "_M_insert_rval", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE14_M_insert_rvalEN9__gnu_cxx17__normal_iteratorIPKS3_S5_EEOS3_", scope: !194, file: !143, line: 1873, type: !674, scopeLine: 1873, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!703 = !DISubprogram(name: "_M_emplace_aux", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE14_M_emplace_auxEN9__gnu_cxx17__normal_iteratorIPKS3_S5_EEOS3_", scope: !194, file: !143, line: 1884, type: !674, scopeLine: 1884, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!704 = !DISubprogram(name: "_M_check_len", linkageName: "_ZNKSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE12_M_check_lenEmPKc", scope: !194, file: !143, line: 1891, type: !705, scopeLine: 1891, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!705 = !DISubroutineType(types: !706)
!706 = !{!707, !595, !142, !708}
!707 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", scope: !194, file: !143, line: 458, baseType: !144, flags: DIFlagPublic)
!708 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!709 = !DISubprogram(name: "_S_check_init_len", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE17_S_check_init_lenEmRKS4_", scope: !194, file: !143, line: 1902, type: !710, scopeLine: 1902, flags: DIFlagProtected | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!710 = !DISubroutineType(types: !711)
!711 = !{!707, !142, !466}
!712 = !DISubprogram(name: "_S_max_size", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE11_S_max_sizeERKS4_", scope: !194, file: !143, line: 1911, type: !713, scopeLine: 1911, flags: DIFlagProtected | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!713 = !DISubroutineType(types: !714)
!714 = !{!707, !715}
!715 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !716, size: 64)
!716 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !452)
!717 = !DISubprogram(name: "_M_erase_at_end", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE15_M_erase_at_endEPS3_", scope: !194, file: !143, line: 1928, type: !718, scopeLine: 1928, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!718 = !DISubroutineType(types: !719)
!719 = !{null, !462, !450}
!720 = !DISubprogram(name: "_M_erase", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE8_M_eraseEN9__gnu_cxx17__normal_iteratorIPS3_S5_EE", scope: !194, file: !143, line: 1941, type: !721, scopeLine: 1941, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!721 = !DISubroutineType(types: !722)
!722 = !{!531, !462, !531}
!723 = !DISubprogram(name: "_M_erase", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE8_M_eraseEN9__gnu_cxx17__normal_iteratorIPS3_S5_EES9_", scope: !194, file: !143, line: 1945, type: !724, scopeLine: 1945, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!724 = !DISubroutineType(types: !725)
!725 = !{!531, !462, !531, !531}
!726 = !DISubprogram(name: "_M_move_assign", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE14_M_move_assignEOS5_St17integral_constantIbLb1EE", scope: !194, file: !143, line: 1954, type: !727, scopeLine: 1954, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!727 = !DISubroutineType(types: !728)
!728 = !{null, !462, !486, !414}
!729 = !DISubprogram(name: "_M_move_assign", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE14_M_move_assignEOS5_St17integral_constantIbLb0EE", scope: !194, file: !143, line: 1966, type: !730, scopeLine: 1966, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!730 = !DISubroutineType(types: !731)
!731 = !{null, !462, !486, !433}
!732 = !{!266, !733}
!733 = !DITemplateTypeParameter(name: "_Alloc", type: !220, defaulted: true)
!734 = !DILocalVariable(name: "i", scope: !735, file: !9, line: 26, type: !20)
!735 = distinct !DILexicalBlock(scope: !186, file: !9, line: 26, column: 3)
!736 = !DILocalVariable(name: "s", scope: !186, file: !9, line: 33, type: !24)
!737 = !DILocalVariable(name: "__range1", scope: !738, type: !515, flags: DIFlagArtificial)
!738 = distinct !DILexicalBlock(scope: !186, file: !9, line: 34, column: 3)
!739 = !DILocalVariable(name: "__begin1", scope: !738, type: !531, flags: DIFlagArtificial)
!740 = !DILocalVariable(name: "__end1", scope: !738, type: !531, flags: DIFlagArtificial)
!741 = !DILocalVariable(name: "shape", scope: !742, file: !9, line: 34, type: !253)
!742 = distinct !DILexicalBlock(scope: !738, file: !9, line: 34, column: 3)
!743 = !DILocalVariable(name: "c", scope: !744, file: !9, line: 35, type: !746)
!744 = distinct !DILexicalBlock(scope: !745, file: !9, line: 35, column: 23)
!745 = distinct !DILexicalBlock(scope: !742, file: !9, line: 34, column: 36)
!746 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !747, size: 64)
!747 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !185)
!748 = !DILocalVariable(name: "b", scope: !749, file: !9, line: 38, type: !750)
!749 = distinct !DILexicalBlock(scope: !744, file: !9, line: 37, column: 12)
!750 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !751, size: 64)
!751 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !752)
!752 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Box", scope: !186, file: !9, line: 24, size: 128, flags: DIFlagTypePassByValue, elements: !753)
!753 = !{!754, !755}
!754 = !DIDerivedType(tag: DW_TAG_member, name: "width", scope: !752, file: !9, line: 24, baseType: !24, size: 64)
!755 = !DIDerivedType(tag: DW_TAG_member, name: "height", scope: !752, file: !9, line: 24, baseType: !24, size: 64, offset: 64)
!756 = !{!757}
!757 = !DIDerivedType(tag: DW_TAG_member, name: "radius", scope: !185, file: !9, line: 23, baseType: !24, size: 64)
!758 = !DISubprogram(name: "_M_get", linkageName: "_ZNKRSt8__detail9__variant14_UninitializedIZ17variant_of_shapesE6CircleLb1EE6_M_getEv", scope: !182, file: !151, line: 228, type: !759, scopeLine: 228, flags: DIFlagPrototyped | DIFlagLValueReference, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!759 = !DISubroutineType(flags: DIFlagLValueReference, types: !760)
!760 = !{!761, !762}
!761 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !747, size: 64)
!762 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !763, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!763 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !182)
!764 = !DISubprogram(name: "_M_get", linkageName: "_ZNRSt8__detail9__variant14_UninitializedIZ17variant_of_shapesE6CircleLb1EE6_M_getEv", scope: !182, file: !151, line: 231, type: !765, scopeLine: 231, flags: DIFlagPrototyped | DIFlagLValueReference, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!765 = !DISubroutineType(flags: DIFlagLValueReference, types: !766)
!766 = !{!767, !768}
!767 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !185, size: 64)
!768 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !182, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!769 = !DISubprogram(name: "_M_get", linkageName: "_ZNKOSt8__detail9__variant14_UninitializedIZ17variant_of_shapesE6CircleLb1EE6_M_getEv", scope: !182, file: !151, line: 234, type: !770, scopeLine: 234, flags: DIFlagPrototyped | DIFlagRValueReference, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!770 = !DISubroutineType(flags: DIFlagRValueReference, types: !771)
!771 = !{!772, !762}
!772 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !747, size: 64)
!773 = !DISubprogram(name: "_M_get", linkageName: "_ZNOSt8__detail9__variant14_UninitializedIZ17variant_of_shapesE6CircleLb1EE6_M_getEv", scope: !182, file: !151, line: 237, type: !774, scopeLine: 237, flags: DIFlagPrototyped | DIFlagRValueReference, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!774 = !DISubroutineType(flags: DIFlagRValueReference, types: !775)
!775 = !{!776, !768}
!776 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !185, size: 64)
!777 = !{!778, !74}
!778 = !DITemplateTypeParameter(name: "_Type", type: !185)
!779 = !DIDerivedType(tag: DW_TAG_member, name: "_M_rest", scope: !179, file: !151, line: 409, baseType: !780, size: 128)
!780 = distinct !DICompositeType(tag: DW_TAG_union_type, name: "_Variadic_union<Box>", scope: !155, file: !151, line: 378, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !781, templateParams: !820)
!781 = !{!782, !807, !816}
!782 = !DIDerivedType(tag: DW_TAG_member, name: "_M_first", scope: !780, file: !151, line: 408, baseType: !783, size: 128)
!783 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Uninitialized<Box, true>", scope: !155, file: !151, line: 220, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !784, templateParams: !805)
!784 = !{!785, !786, !792, !797, !801}
!785 = !DIDerivedType(tag: DW_TAG_member, name: "_M_storage", scope: !783, file: !151, line: 240, baseType: !752, size: 128)
!786 = !DISubprogram(name: "_M_get", linkageName: "_ZNKRSt8__detail9__variant14_UninitializedIZ17variant_of_shapesE3BoxLb1EE6_M_getEv", scope: !783, file: !151, line: 228, type: !787, scopeLine: 228, flags: DIFlagPrototyped | DIFlagLValueReference, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!787 = !DISubroutineType(flags: DIFlagLValueReference, types: !788)
!788 = !{!789, !790}
!789 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !751, size: 64)
!790 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !791, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!791 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !783)
!792 = !DISubprogram(name: "_M_get", linkageName: "_ZNRSt8__detail9__variant14_UninitializedIZ17variant_of_shapesE3BoxLb1EE6_M_getEv", scope: !783, file: !151, line: 231, type: !793, scopeLine: 231, flags: DIFlagPrototyped | DIFlagLValueReference, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!793 = !DISubroutineType(flags: DIFlagLValueReference, types: !794)
!794 = !{!795, !796}
!795 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !752, size: 64)
!796 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !783, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!797 = !DISubprogram(name: "_M_get", linkageName: "_ZNKOSt8__detail9__variant14_UninitializedIZ17variant_of_shapesE3BoxLb1EE6_M_getEv", scope: !783, file: !151, line: 234, type: !798, scopeLine: 234, flags: DIFlagPrototyped | DIFlagRValueReference, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!798 = !DISubroutineType(flags: DIFlagRValueReference, types: !799)
!799 = !{!800, !790}
!800 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !751, size: 64)
!801 = !DISubprogram(name: "_M_get", linkageName: "_ZNOSt8__detail9__variant14_UninitializedIZ17variant_of_shapesE3BoxLb1EE6_M_getEv", scope: !783, file: !151, line: 237, type: !802, scopeLine: 237, flags: DIFlagPrototyped | DIFlagRValueReference, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!802 = !DISubroutineType(flags: DIFlagRValueReference, types: !803)
!803 = !{!804, !796}
!804 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !752, size: 64)
!805 = !{!806, !74}
!806 = !DITemplateTypeParameter(name: "_Type", type: !752)
!807 = !DIDerivedType(tag: DW_TAG_member, name: "_M_rest", scope: !780, file: !151, line: 409, baseType: !808, size: 8)
!808 = distinct !DICompositeType(tag: DW_TAG_union_type, name: "_Variadic_union<>", scope: !155, file: !151, line: 369, size: 8, flags: DIFlagTypePassByValue, elements: !809, templateParams: !814, identifier: "_ZTSNSt8__detail9__variant15_Variadic_unionIJEEE")
!809 = !{!810}
!810 = !DISubprogram(name: "_Variadic_union", scope: !808, file: !151, line: 371, type: !811, scopeLine: 371, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!811 = !DISubroutineType(types: !812)
!812 = !{null, !813}
!813 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !808, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!814 = !{!815}
!815 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Types", value: !66)
!816 = !DISubprogram(name: "_Variadic_union", scope: !780, file: !151, line: 380, type: !817, scopeLine: 380, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!817 = !DISubroutineType(types: !818)
!818 = !{null, !819}
!819 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !780, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!820 = !{!821}
!821 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Types", value: !822)
!822 = !{!823}
!823 = !DITemplateTypeParameter(type: !752)
!824 = !DISubprogram(name: "_Variadic_union", scope: !179, file: !151, line: 380, type: !825, scopeLine: 380, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!825 = !DISubroutineType(types: !826)
!826 = !{null, !827}
!827 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !179, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!828 = !{!829}
!829 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Types", value: !830)
!830 = !{!831, !823}
!831 = !DITemplateTypeParameter(type: !185)
!832 = !DIDerivedType(tag: DW_TAG_member, name: "_M_index", scope: !176, file: !151, line: 530, baseType: !833, size: 8, offset: 128)
!833 = !DIDerivedType(tag: DW_TAG_typedef, name: "__index_type", scope: !176, file: !151, line: 529, baseType: !834)
!834 = !DIDerivedType(tag: DW_TAG_typedef, name: "__select_index<Circle, Box>", scope: !155, file: !151, line: 444, baseType: !835)
!835 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !836, file: !415, line: 65, baseType: !840)
!836 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "integral_constant<unsigned char, (unsigned char)'\\x02'>", scope: !14, file: !415, line: 62, size: 8, flags: DIFlagTypePassByValue, elements: !837, templateParams: !847, identifier: "_ZTSSt17integral_constantIhLh2EE")
!837 = !{!838, !841, !846}
!838 = !DIDerivedType(tag: DW_TAG_variable, name: "value", scope: !836, file: !415, line: 64, baseType: !839, flags: DIFlagStaticMember)
!839 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !840)
!840 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!841 = !DISubprogram(name: "operator unsigned char", linkageName: "_ZNKSt17integral_constantIhLh2EEcvhEv", scope: !836, file: !415, line: 67, type: !842, scopeLine: 67, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!842 = !DISubroutineType(types: !843)
!843 = !{!835, !844}
!844 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !845, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!845 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !836)
!846 = !DISubprogram(name: "operator()", linkageName: "_ZNKSt17integral_constantIhLh2EEclEv", scope: !836, file: !415, line: 72, type: !842, scopeLine: 72, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!847 = !{!848, !849}
!848 = !DITemplateTypeParameter(name: "_Tp", type: !840)
!849 = !DITemplateValueParameter(name: "__v", type: !840, value: i8 2)
!850 = !DISubprogram(name: "_Variant_storage", scope: !176, file: !151, line: 499, type: !851, scopeLine: 499, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!851 = !DISubroutineType(types: !852)
!852 = !{null, !853}
!853 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !176, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!854 = !DISubprogram(name: "_M_reset", linkageName: "_ZNSt8__detail9__variant16_Variant_storageILb1EJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEE8_M_resetEv", scope: !176, file: !151, line: 511, type: !851, scopeLine: 511, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!855 = !DISubprogram(name: "_M_valid", linkageName: "_ZNKSt8__detail9__variant16_Variant_storageILb1EJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEE8_M_validEv", scope: !176, file: !151, line: 515, type: !856, scopeLine: 515, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!856 = !DISubroutineType(types: !857)
!857 = !{!40, !858}
!858 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !859, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!859 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !176)
!860 = !{!861, !829}
!861 = !DITemplateValueParameter(name: "__trivially_destructible", type: !40, value: i1 true)
!862 = !{!863, !829}
!863 = !DITemplateValueParameter(type: !40, value: i1 true)
!864 = !DISubprogram(name: "_Variant_base", scope: !154, file: !151, line: 740, type: !865, scopeLine: 740, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!865 = !DISubroutineType(types: !866)
!866 = !{null, !867}
!867 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !154, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!868 = !DISubprogram(name: "_Variant_base", scope: !154, file: !151, line: 749, type: !869, scopeLine: 749, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!869 = !DISubroutineType(types: !870)
!870 = !{null, !867, !871}
!871 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !872, size: 64)
!872 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !154)
!873 = !DISubprogram(name: "_Variant_base", scope: !154, file: !151, line: 750, type: !874, scopeLine: 750, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!874 = !DISubroutineType(types: !875)
!875 = !{null, !867, !876}
!876 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !154, size: 64)
!877 = !DISubprogram(name: "operator=", linkageName: "_ZNSt8__detail9__variant13_Variant_baseIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEaSERKS4_", scope: !154, file: !151, line: 751, type: !878, scopeLine: 751, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!878 = !DISubroutineType(types: !879)
!879 = !{!880, !867, !871}
!880 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !154, size: 64)
!881 = !DISubprogram(name: "operator=", linkageName: "_ZNSt8__detail9__variant13_Variant_baseIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEaSEOS4_", scope: !154, file: !151, line: 752, type: !882, scopeLine: 752, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!882 = !DISubroutineType(types: !883)
!883 = !{!880, !867, !876}
!884 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !150, baseType: !885, extraData: i32 0)
!885 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Enable_default_constructor<true, std::variant<Circle, Box> >", scope: !14, file: !886, line: 53, size: 8, flags: DIFlagTypePassByValue, elements: !887, templateParams: !917)
!886 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/enable_special_members.h", directory: "")
!887 = !{!888, !892, !897, !901, !905, !908}
!888 = !DISubprogram(name: "_Enable_default_constructor", scope: !885, file: !886, line: 55, type: !889, scopeLine: 55, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!889 = !DISubroutineType(types: !890)
!890 = !{null, !891}
!891 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !885, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!892 = !DISubprogram(name: "_Enable_default_constructor", scope: !885, file: !886, line: 56, type: !893, scopeLine: 56, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!893 = !DISubroutineType(types: !894)
!894 = !{null, !891, !895}
!895 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !896, size: 64)
!896 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !885)
!897 = !DISubprogram(name: "_Enable_default_constructor", scope: !885, file: !886, line: 58, type: !898, scopeLine: 58, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!898 = !DISubroutineType(types: !899)
!899 = !{null, !891, !900}
!900 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !885, size: 64)
!901 = !DISubprogram(name: "operator=", linkageName: "_ZNSt27_Enable_default_constructorILb1ESt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEEaSERKS4_", scope: !885, file: !886, line: 61, type: !902, scopeLine: 61, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!902 = !DISubroutineType(types: !903)
!903 = !{!904, !891, !895}
!904 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !885, size: 64)
!905 = !DISubprogram(name: "operator=", linkageName: "_ZNSt27_Enable_default_constructorILb1ESt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEEaSEOS4_", scope: !885, file: !886, line: 63, type: !906, scopeLine: 63, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!906 = !DISubroutineType(types: !907)
!907 = !{!904, !891, !900}
!908 = !DISubprogram(name: "_Enable_default_constructor", scope: !885, file: !886, line: 67, type: !909, scopeLine: 67, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!909 = !DISubroutineType(types: !910)
!910 = !{null, !891, !911}
!911 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Enable_default_constructor_tag", scope: !14, file: !886, line: 42, size: 8, flags: DIFlagTypePassByValue, elements: !912, identifier: "_ZTSSt31_Enable_default_constructor_tag")
!912 = !{!913}
!913 = !DISubprogram(name: "_Enable_default_constructor_tag", scope: !911, file: !886, line: 44, type: !914, scopeLine: 44, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!914 = !DISubroutineType(types: !915)
!915 = !{null, !916}
!916 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !911, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!917 = !{!918, !919}
!918 = !DITemplateValueParameter(name: "_Switch", type: !40, value: i1 true)
!919 = !DITemplateTypeParameter(name: "_Tag", type: !150)
!920 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !150, baseType: !921, extraData: i32 0)
!921 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Enable_copy_move<true, true, true, true, std::variant<Circle, Box> >", scope: !14, file: !886, line: 87, size: 8, flags: DIFlagTypePassByValue, elements: !66, templateParams: !922)
!922 = !{!923, !924, !925, !926, !919}
!923 = !DITemplateValueParameter(name: "_Copy", type: !40, value: i1 true)
!924 = !DITemplateValueParameter(name: "_CopyAssignment", type: !40, value: i1 true)
!925 = !DITemplateValueParameter(name: "_Move", type: !40, value: i1 true)
!926 = !DITemplateValueParameter(name: "_MoveAssignment", type: !40, value: i1 true)
!927 = !DISubprogram(name: "variant", scope: !150, file: !151, line: 1402, type: !928, scopeLine: 1402, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!928 = !DISubroutineType(types: !929)
!929 = !{null, !930}
!930 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !150, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!931 = !DISubprogram(name: "variant", scope: !150, file: !151, line: 1403, type: !932, scopeLine: 1403, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!932 = !DISubroutineType(types: !933)
!933 = !{null, !930, !253}
!934 = !DISubprogram(name: "variant", scope: !150, file: !151, line: 1404, type: !935, scopeLine: 1404, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!935 = !DISubroutineType(types: !936)
!936 = !{null, !930, !937}
!937 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !150, size: 64)
!938 = !DISubprogram(name: "operator=", linkageName: "_ZNSt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEaSERKS2_", scope: !150, file: !151, line: 1405, type: !939, scopeLine: 1405, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!939 = !DISubroutineType(types: !940)
!940 = !{!245, !930, !253}
!941 = !DISubprogram(name: "operator=", linkageName: "_ZNSt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEaSEOS2_", scope: !150, file: !151, line: 1406, type: !942, scopeLine: 1406, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!942 = !DISubroutineType(types: !943)
!943 = !{!245, !930, !937}
!944 = !DISubprogram(name: "~variant", scope: !150, file: !151, line: 1407, type: !928, scopeLine: 1407, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!945 = !DISubprogram(name: "valueless_by_exception", linkageName: "_ZNKSt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEE22valueless_by_exceptionEv", scope: !150, file: !151, line: 1591, type: !946, scopeLine: 1591, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!946 = !DISubroutineType(types: !947)
!947 = !{!40, !948}
!948 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !251, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!949 = !DISubprogram(name: "index", linkageName: "_ZNKSt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEE5indexEv", scope: !150, file: !151, line: 1594, type: !950, scopeLine: 1594, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!950 = !DISubroutineType(types: !951)
!951 = !{!144, !948}
!952 = !DISubprogram(name: "swap", linkageName: "_ZNSt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEE4swapERS2_", scope: !150, file: !151, line: 1607, type: !953, scopeLine: 1607, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!953 = !DISubroutineType(types: !954)
!954 = !{null, !930, !245}
!955 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "optional<double>", scope: !14, file: !12, line: 705, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !956, templateParams: !114, identifier: "_ZTSSt8optionalIdE")
!956 = !{!957, !958, !962, !966, !969, !973, !976, !981, !985, !988, !991, !995, !999, !1002, !1003, !1004, !1005, !1006, !1007}
!957 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !955, baseType: !27, extraData: i32 0)
!958 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !955, baseType: !959, extraData: i32 0)
!959 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Enable_copy_move<true, true, true, true, std::optional<double> >", scope: !14, file: !886, line: 87, size: 8, flags: DIFlagTypePassByValue, elements: !66, templateParams: !960, identifier: "_ZTSSt17_Enable_copy_moveILb1ELb1ELb1ELb1ESt8optionalIdEE")
!960 = !{!923, !924, !925, !926, !961}
!961 = !DITemplateTypeParameter(name: "_Tag", type: !955)
!962 = !DISubprogram(name: "optional", scope: !955, file: !12, line: 737, type: !963, scopeLine: 737, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!963 = !DISubroutineType(types: !964)
!964 = !{null, !965}
!965 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !955, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!966 = !DISubprogram(name: "optional", scope: !955, file: !12, line: 739, type: !967, scopeLine: 739, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!967 = !DISubroutineType(types: !968)
!968 = !{null, !965, !13}
!969 = !DISubprogram(name: "operator=", linkageName: "_ZNSt8optionalIdEaSESt9nullopt_t", scope: !955, file: !12, line: 832, type: !970, scopeLine: 832, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!970 = !DISubroutineType(types: !971)
!971 = !{!972, !965, !13}
!972 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !955, size: 64)
!973 = !DISubprogram(name: "swap", linkageName: "_ZNSt8optionalIdE4swapERS0_", scope: !955, file: !12, line: 939, type: !974, scopeLine: 939, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!974 = !DISubroutineType(types: !975)
!975 = !{null, !965, !972}
!976 = !DISubprogram(name: "operator->", linkageName: "_ZNKSt8optionalIdEptEv", scope: !955, file: !12, line: 961, type: !977, scopeLine: 961, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!977 = !DISubroutineType(types: !978)
!978 = !{!189, !979}
!979 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !980, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!980 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !955)
!981 = !DISubprogram(name: "operator->", linkageName: "_ZNSt8optionalIdEptEv", scope: !955, file: !12, line: 965, type: !982, scopeLine: 965, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!982 = !DISubroutineType(types: !983)
!983 = !{!984, !965}
!984 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !24, size: 64)
!985 = !DISubprogram(name: "operator*", linkageName: "_ZNKRSt8optionalIdEdeEv", scope: !955, file: !12, line: 969, type: !986, scopeLine: 969, flags: DIFlagPublic | DIFlagPrototyped | DIFlagLValueReference, spFlags: DISPFlagOptimized)
!986 = !DISubroutineType(flags: DIFlagLValueReference, types: !987)
!987 = !{!50, !979}
!988 = !DISubprogram(name: "operator*", linkageName: "_ZNRSt8optionalIdEdeEv", scope: !955, file: !12, line: 973, type: !989, scopeLine: 973, flags: DIFlagPublic | DIFlagPrototyped | DIFlagLValueReference, spFlags: DISPFlagOptimized)
!989 = !DISubroutineType(flags: DIFlagLValueReference, types: !990)
!990 = !{!46, !965}
!991 = !DISubprogram(name: "operator*", linkageName: "_ZNOSt8optionalIdEdeEv", scope: !955, file: !12, line: 977, type: !992, scopeLine: 977, flags: DIFlagPublic | DIFlagPrototyped | DIFlagRValueReference, spFlags: DISPFlagOptimized)
!992 = !DISubroutineType(flags: DIFlagRValueReference, types: !993)
!993 = !{!994, !965}
!994 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !24, size: 64)
!995 = !DISubprogram(name: "operator*", linkageName: "_ZNKOSt8optionalIdEdeEv", scope: !955, file: !12, line: 981, type: !996, scopeLine: 981, flags: DIFlagPublic | DIFlagPrototyped | DIFlagRValueReference, spFlags: DISPFlagOptimized)
!996 = !DISubroutineType(flags: DIFlagRValueReference, types: !997)
!997 = !{!998, !979}
!998 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !51, size: 64)
!999 = !DISubprogram(name: "operator bool", linkageName: "_ZNKSt8optionalIdEcvbEv", scope: !955, file: !12, line: 984, type: !1000, scopeLine: 984, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1000 = !DISubroutineType(types: !1001)
!1001 = !{!40, !979}
!1002 = !DISubprogram(name: "has_value", linkageName: "_ZNKSt8optionalIdE9has_valueEv", scope: !955, file: !12, line: 987, type: !1000, scopeLine: 987, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1003 = !DISubprogram(name: "value", linkageName: "_ZNKRSt8optionalIdE5valueEv", scope: !955, file: !12, line: 991, type: !986, scopeLine: 991, flags: DIFlagPublic | DIFlagPrototyped | DIFlagLValueReference, spFlags: DISPFlagOptimized)
!1004 = !DISubprogram(name: "value", linkageName: "_ZNRSt8optionalIdE5valueEv", scope: !955, file: !12, line: 999, type: !989, scopeLine: 999, flags: DIFlagPublic | DIFlagPrototyped | DIFlagLValueReference, spFlags: DISPFlagOptimized)
!1005 = !DISubprogram(name: "value", linkageName: "_ZNOSt8optionalIdE5valueEv", scope: !955, file: !12, line: 1007, type: !992, scopeLine: 1007, flags: DIFlagPublic | DIFlagPrototyped | DIFlagRValueReference, spFlags: DISPFlagOptimized)
!1006 = !DISubprogram(name: "value", linkageName: "_ZNKOSt8optionalIdE5valueEv", scope: !955, file: !12, line: 1015, type: !996, scopeLine: 1015, flags: DIFlagPublic | DIFlagPrototyped | DIFlagRValueReference, spFlags: DISPFlagOptimized)
!1007 = !DISubprogram(name: "reset", linkageName: "_ZNSt8optionalIdE5resetEv", scope: !955, file: !12, line: 1170, type: !963, scopeLine: 1170, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1008 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Head_base<2UL, int, false>", scope: !14, file: !1009, line: 187, size: 32, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !1010, templateParams: !1059, identifier: "_ZTSSt10_Head_baseILm2EiLb0EE")
!1009 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/tuple", directory: "")
!1010 = !{!1011, !1012, !1016, !1021, !1026, !1030, !1051, !1056}
!1011 = !DIDerivedType(tag: DW_TAG_member, name: "_M_head_impl", scope: !1008, file: !1009, line: 238, baseType: !20, size: 32)
!1012 = !DISubprogram(name: "_Head_base", scope: !1008, file: !1009, line: 189, type: !1013, scopeLine: 189, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1013 = !DISubroutineType(types: !1014)
!1014 = !{null, !1015}
!1015 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1008, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1016 = !DISubprogram(name: "_Head_base", scope: !1008, file: !1009, line: 192, type: !1017, scopeLine: 192, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1017 = !DISubroutineType(types: !1018)
!1018 = !{null, !1015, !1019}
!1019 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1020, size: 64)
!1020 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !20)
!1021 = !DISubprogram(name: "_Head_base", scope: !1008, file: !1009, line: 195, type: !1022, scopeLine: 195, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1022 = !DISubroutineType(types: !1023)
!1023 = !{null, !1015, !1024}
!1024 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1025, size: 64)
!1025 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1008)
!1026 = !DISubprogram(name: "_Head_base", scope: !1008, file: !1009, line: 196, type: !1027, scopeLine: 196, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1027 = !DISubroutineType(types: !1028)
!1028 = !{null, !1015, !1029}
!1029 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1008, size: 64)
!1030 = !DISubprogram(name: "_Head_base", scope: !1008, file: !1009, line: 203, type: !1031, scopeLine: 203, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1031 = !DISubroutineType(types: !1032)
!1032 = !{null, !1015, !1033, !1040}
!1033 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "allocator_arg_t", scope: !14, file: !1034, line: 51, size: 8, flags: DIFlagTypePassByValue, elements: !1035, identifier: "_ZTSSt15allocator_arg_t")
!1034 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/uses_allocator.h", directory: "", checksumkind: CSK_MD5, checksum: "8fb0bb8a0e08dbc54c6967e43841de9b")
!1035 = !{!1036}
!1036 = !DISubprogram(name: "allocator_arg_t", scope: !1033, file: !1034, line: 51, type: !1037, scopeLine: 51, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1037 = !DISubroutineType(types: !1038)
!1038 = !{null, !1039}
!1039 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1033, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1040 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__uses_alloc0", scope: !14, file: !1034, line: 74, size: 8, flags: DIFlagTypePassByValue, elements: !1041, identifier: "_ZTSSt13__uses_alloc0")
!1041 = !{!1042, !1044}
!1042 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1040, baseType: !1043, extraData: i32 0)
!1043 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__uses_alloc_base", scope: !14, file: !1034, line: 72, size: 8, flags: DIFlagTypePassByValue, elements: !66, identifier: "_ZTSSt17__uses_alloc_base")
!1044 = !DIDerivedType(tag: DW_TAG_member, name: "_M_a", scope: !1040, file: !1034, line: 76, baseType: !1045, size: 8)
!1045 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Sink", scope: !1040, file: !1034, line: 76, size: 8, flags: DIFlagTypePassByValue, elements: !1046, identifier: "_ZTSNSt13__uses_alloc05_SinkE")
!1046 = !{!1047}
!1047 = !DISubprogram(name: "operator=", linkageName: "_ZNSt13__uses_alloc05_SinkaSEPKv", scope: !1045, file: !1034, line: 76, type: !1048, scopeLine: 76, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1048 = !DISubroutineType(types: !1049)
!1049 = !{null, !1050, !147}
!1050 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1045, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1051 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm2EiLb0EE7_M_headERS0_", scope: !1008, file: !1009, line: 233, type: !1052, scopeLine: 233, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1052 = !DISubroutineType(types: !1053)
!1053 = !{!1054, !1055}
!1054 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !20, size: 64)
!1055 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1008, size: 64)
!1056 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm2EiLb0EE7_M_headERKS0_", scope: !1008, file: !1009, line: 236, type: !1057, scopeLine: 236, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1057 = !DISubroutineType(types: !1058)
!1058 = !{!1019, !1024}
!1059 = !{!1060, !1061, !1062}
!1060 = !DITemplateValueParameter(name: "_Idx", type: !146, value: i64 2)
!1061 = !DITemplateTypeParameter(name: "_Head", type: !20)
!1062 = !DITemplateValueParameter(type: !40, defaulted: true, value: i1 false)
!1063 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Tuple_impl<2UL, int>", scope: !14, file: !1009, line: 416, size: 32, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !1064, templateParams: !1095, identifier: "_ZTSSt11_Tuple_implILm2EJiEE")
!1064 = !{!1065, !1066, !1070, !1075, !1079, !1082, !1085, !1088, !1092}
!1065 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1063, baseType: !1008, flags: DIFlagPrivate, extraData: i32 0)
!1066 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm2EJiEE7_M_headERS0_", scope: !1063, file: !1009, line: 424, type: !1067, scopeLine: 424, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1067 = !DISubroutineType(types: !1068)
!1068 = !{!1054, !1069}
!1069 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1063, size: 64)
!1070 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm2EJiEE7_M_headERKS0_", scope: !1063, file: !1009, line: 427, type: !1071, scopeLine: 427, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1071 = !DISubroutineType(types: !1072)
!1072 = !{!1019, !1073}
!1073 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1074, size: 64)
!1074 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1063)
!1075 = !DISubprogram(name: "_Tuple_impl", scope: !1063, file: !1009, line: 430, type: !1076, scopeLine: 430, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1076 = !DISubroutineType(types: !1077)
!1077 = !{null, !1078}
!1078 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1063, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1079 = !DISubprogram(name: "_Tuple_impl", scope: !1063, file: !1009, line: 434, type: !1080, scopeLine: 434, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1080 = !DISubroutineType(types: !1081)
!1081 = !{null, !1078, !1019}
!1082 = !DISubprogram(name: "_Tuple_impl", scope: !1063, file: !1009, line: 444, type: !1083, scopeLine: 444, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1083 = !DISubroutineType(types: !1084)
!1084 = !{null, !1078, !1073}
!1085 = !DISubprogram(name: "operator=", linkageName: "_ZNSt11_Tuple_implILm2EJiEEaSERKS0_", scope: !1063, file: !1009, line: 448, type: !1086, scopeLine: 448, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!1086 = !DISubroutineType(types: !1087)
!1087 = !{!1069, !1078, !1073}
!1088 = !DISubprogram(name: "_Tuple_impl", scope: !1063, file: !1009, line: 454, type: !1089, scopeLine: 454, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1089 = !DISubroutineType(types: !1090)
!1090 = !{null, !1078, !1091}
!1091 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1063, size: 64)
!1092 = !DISubprogram(name: "_M_swap", linkageName: "_ZNSt11_Tuple_implILm2EJiEE7_M_swapERS0_", scope: !1063, file: !1009, line: 544, type: !1093, scopeLine: 544, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1093 = !DISubroutineType(types: !1094)
!1094 = !{null, !1078, !1069}
!1095 = !{!1060, !1096}
!1096 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Elements", value: !1097)
!1097 = !{!1098}
!1098 = !DITemplateTypeParameter(type: !20)
!1099 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Head_base<1UL, double, false>", scope: !14, file: !1009, line: 187, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !1100, templateParams: !1128, identifier: "_ZTSSt10_Head_baseILm1EdLb0EE")
!1100 = !{!1101, !1102, !1106, !1109, !1114, !1118, !1121, !1125}
!1101 = !DIDerivedType(tag: DW_TAG_member, name: "_M_head_impl", scope: !1099, file: !1009, line: 238, baseType: !24, size: 64)
!1102 = !DISubprogram(name: "_Head_base", scope: !1099, file: !1009, line: 189, type: !1103, scopeLine: 189, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1103 = !DISubroutineType(types: !1104)
!1104 = !{null, !1105}
!1105 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1099, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1106 = !DISubprogram(name: "_Head_base", scope: !1099, file: !1009, line: 192, type: !1107, scopeLine: 192, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1107 = !DISubroutineType(types: !1108)
!1108 = !{null, !1105, !50}
!1109 = !DISubprogram(name: "_Head_base", scope: !1099, file: !1009, line: 195, type: !1110, scopeLine: 195, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1110 = !DISubroutineType(types: !1111)
!1111 = !{null, !1105, !1112}
!1112 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1113, size: 64)
!1113 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1099)
!1114 = !DISubprogram(name: "_Head_base", scope: !1099, file: !1009, line: 196, type: !1115, scopeLine: 196, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1115 = !DISubroutineType(types: !1116)
!1116 = !{null, !1105, !1117}
!1117 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1099, size: 64)
!1118 = !DISubprogram(name: "_Head_base", scope: !1099, file: !1009, line: 203, type: !1119, scopeLine: 203, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1119 = !DISubroutineType(types: !1120)
!1120 = !{null, !1105, !1033, !1040}
!1121 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm1EdLb0EE7_M_headERS0_", scope: !1099, file: !1009, line: 233, type: !1122, scopeLine: 233, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1122 = !DISubroutineType(types: !1123)
!1123 = !{!46, !1124}
!1124 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1099, size: 64)
!1125 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm1EdLb0EE7_M_headERKS0_", scope: !1099, file: !1009, line: 236, type: !1126, scopeLine: 236, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1126 = !DISubroutineType(types: !1127)
!1127 = !{!50, !1112}
!1128 = !{!1129, !1130, !1062}
!1129 = !DITemplateValueParameter(name: "_Idx", type: !146, value: i64 1)
!1130 = !DITemplateTypeParameter(name: "_Head", type: !24)
!1131 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Tuple_impl<1UL, double, int>", scope: !14, file: !1009, line: 258, size: 128, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !1132, templateParams: !1174, identifier: "_ZTSSt11_Tuple_implILm1EJdiEE")
!1132 = !{!1133, !1134, !1135, !1139, !1144, !1149, !1154, !1158, !1161, !1164, !1167, !1171}
!1133 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1131, baseType: !1063, extraData: i32 0)
!1134 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1131, baseType: !1099, offset: 64, flags: DIFlagPrivate, extraData: i32 0)
!1135 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm1EJdiEE7_M_headERS0_", scope: !1131, file: !1009, line: 268, type: !1136, scopeLine: 268, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1136 = !DISubroutineType(types: !1137)
!1137 = !{!46, !1138}
!1138 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1131, size: 64)
!1139 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm1EJdiEE7_M_headERKS0_", scope: !1131, file: !1009, line: 271, type: !1140, scopeLine: 271, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1140 = !DISubroutineType(types: !1141)
!1141 = !{!50, !1142}
!1142 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1143, size: 64)
!1143 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1131)
!1144 = !DISubprogram(name: "_M_tail", linkageName: "_ZNSt11_Tuple_implILm1EJdiEE7_M_tailERS0_", scope: !1131, file: !1009, line: 274, type: !1145, scopeLine: 274, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1145 = !DISubroutineType(types: !1146)
!1146 = !{!1147, !1138}
!1147 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1148, size: 64)
!1148 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Inherited", scope: !1131, file: !1009, line: 264, baseType: !1063)
!1149 = !DISubprogram(name: "_M_tail", linkageName: "_ZNSt11_Tuple_implILm1EJdiEE7_M_tailERKS0_", scope: !1131, file: !1009, line: 277, type: !1150, scopeLine: 277, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1150 = !DISubroutineType(types: !1151)
!1151 = !{!1152, !1142}
!1152 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1153, size: 64)
!1153 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1148)
!1154 = !DISubprogram(name: "_Tuple_impl", scope: !1131, file: !1009, line: 279, type: !1155, scopeLine: 279, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1155 = !DISubroutineType(types: !1156)
!1156 = !{null, !1157}
!1157 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1131, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1158 = !DISubprogram(name: "_Tuple_impl", scope: !1131, file: !1009, line: 283, type: !1159, scopeLine: 283, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1159 = !DISubroutineType(types: !1160)
!1160 = !{null, !1157, !50, !1019}
!1161 = !DISubprogram(name: "_Tuple_impl", scope: !1131, file: !1009, line: 295, type: !1162, scopeLine: 295, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1162 = !DISubroutineType(types: !1163)
!1163 = !{null, !1157, !1142}
!1164 = !DISubprogram(name: "operator=", linkageName: "_ZNSt11_Tuple_implILm1EJdiEEaSERKS0_", scope: !1131, file: !1009, line: 299, type: !1165, scopeLine: 299, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!1165 = !DISubroutineType(types: !1166)
!1166 = !{!1138, !1157, !1142}
!1167 = !DISubprogram(name: "_Tuple_impl", scope: !1131, file: !1009, line: 301, type: !1168, scopeLine: 301, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1168 = !DISubroutineType(types: !1169)
!1169 = !{null, !1157, !1170}
!1170 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1131, size: 64)
!1171 = !DISubprogram(name: "_M_swap", linkageName: "_ZNSt11_Tuple_implILm1EJdiEE7_M_swapERS0_", scope: !1131, file: !1009, line: 406, type: !1172, scopeLine: 406, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1172 = !DISubroutineType(types: !1173)
!1173 = !{null, !1157, !1138}
!1174 = !{!1129, !1175}
!1175 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Elements", value: !1176)
!1176 = !{!1177, !1098}
!1177 = !DITemplateTypeParameter(type: !24)
!1178 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Head_base<0UL, double, false>", scope: !14, file: !1009, line: 187, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !1179, templateParams: !1207, identifier: "_ZTSSt10_Head_baseILm0EdLb0EE")
!1179 = !{!1180, !1181, !1185, !1188, !1193, !1197, !1200, !1204}
!1180 = !DIDerivedType(tag: DW_TAG_member, name: "_M_head_impl", scope: !1178, file: !1009, line: 238, baseType: !24, size: 64)
!1181 = !DISubprogram(name: "_Head_base", scope: !1178, file: !1009, line: 189, type: !1182, scopeLine: 189, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1182 = !DISubroutineType(types: !1183)
!1183 = !{null, !1184}
!1184 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1178, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1185 = !DISubprogram(name: "_Head_base", scope: !1178, file: !1009, line: 192, type: !1186, scopeLine: 192, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1186 = !DISubroutineType(types: !1187)
!1187 = !{null, !1184, !50}
!1188 = !DISubprogram(name: "_Head_base", scope: !1178, file: !1009, line: 195, type: !1189, scopeLine: 195, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1189 = !DISubroutineType(types: !1190)
!1190 = !{null, !1184, !1191}
!1191 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1192, size: 64)
!1192 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1178)
!1193 = !DISubprogram(name: "_Head_base", scope: !1178, file: !1009, line: 196, type: !1194, scopeLine: 196, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1194 = !DISubroutineType(types: !1195)
!1195 = !{null, !1184, !1196}
!1196 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1178, size: 64)
!1197 = !DISubprogram(name: "_Head_base", scope: !1178, file: !1009, line: 203, type: !1198, scopeLine: 203, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1198 = !DISubroutineType(types: !1199)
!1199 = !{null, !1184, !1033, !1040}
!1200 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm0EdLb0EE7_M_headERS0_", scope: !1178, file: !1009, line: 233, type: !1201, scopeLine: 233, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1201 = !DISubroutineType(types: !1202)
!1202 = !{!46, !1203}
!1203 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1178, size: 64)
!1204 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm0EdLb0EE7_M_headERKS0_", scope: !1178, file: !1009, line: 236, type: !1205, scopeLine: 236, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1205 = !DISubroutineType(types: !1206)
!1206 = !{!50, !1191}
!1207 = !{!1208, !1130, !1062}
!1208 = !DITemplateValueParameter(name: "_Idx", type: !146, value: i64 0)
!1209 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Tuple_impl<0UL, double, double, int>", scope: !14, file: !1009, line: 258, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !1210, templateParams: !1252, identifier: "_ZTSSt11_Tuple_implILm0EJddiEE")
!1210 = !{!1211, !1212, !1213, !1217, !1222, !1227, !1232, !1236, !1239, !1242, !1245, !1249}
!1211 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1209, baseType: !1131, extraData: i32 0)
!1212 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1209, baseType: !1178, offset: 128, flags: DIFlagPrivate, extraData: i32 0)
!1213 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm0EJddiEE7_M_headERS0_", scope: !1209, file: !1009, line: 268, type: !1214, scopeLine: 268, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1214 = !DISubroutineType(types: !1215)
!1215 = !{!46, !1216}
!1216 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1209, size: 64)
!1217 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm0EJddiEE7_M_headERKS0_", scope: !1209, file: !1009, line: 271, type: !1218, scopeLine: 271, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1218 = !DISubroutineType(types: !1219)
!1219 = !{!50, !1220}
!1220 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1221, size: 64)
!1221 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1209)
!1222 = !DISubprogram(name: "_M_tail", linkageName: "_ZNSt11_Tuple_implILm0EJddiEE7_M_tailERS0_", scope: !1209, file: !1009, line: 274, type: !1223, scopeLine: 274, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1223 = !DISubroutineType(types: !1224)
!1224 = !{!1225, !1216}
!1225 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1226, size: 64)
!1226 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Inherited", scope: !1209, file: !1009, line: 264, baseType: !1131)
!1227 = !DISubprogram(name: "_M_tail", linkageName: "_ZNSt11_Tuple_implILm0EJddiEE7_M_tailERKS0_", scope: !1209, file: !1009, line: 277, type: !1228, scopeLine: 277, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1228 = !DISubroutineType(types: !1229)
!1229 = !{!1230, !1220}
!1230 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1231, size: 64)
!1231 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1226)
!1232 = !DISubprogram(name: "_Tuple_impl", scope: !1209, file: !1009, line: 279, type: !1233, scopeLine: 279, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1233 = !DISubroutineType(types: !1234)
!1234 = !{null, !1235}
!1235 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1209, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1236 = !DISubprogram(name: "_Tuple_impl", scope: !1209, file: !1009, line: 283, type: !1237, scopeLine: 283, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1237 = !DISubroutineType(types: !1238)
!1238 = !{null, !1235, !50, !50, !1019}
!1239 = !DISubprogram(name: "_Tuple_impl", scope: !1209, file: !1009, line: 295, type: !1240, scopeLine: 295, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1240 = !DISubroutineType(types: !1241)
!1241 = !{null, !1235, !1220}
!1242 = !DISubprogram(name: "operator=", linkageName: "_ZNSt11_Tuple_implILm0EJddiEEaSERKS0_", scope: !1209, file: !1009, line: 299, type: !1243, scopeLine: 299, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!1243 = !DISubroutineType(types: !1244)
!1244 = !{!1216, !1235, !1220}
!1245 = !DISubprogram(name: "_Tuple_impl", scope: !1209, file: !1009, line: 301, type: !1246, scopeLine: 301, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1246 = !DISubroutineType(types: !1247)
!1247 = !{null, !1235, !1248}
!1248 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1209, size: 64)
!1249 = !DISubprogram(name: "_M_swap", linkageName: "_ZNSt11_Tuple_implILm0EJddiEE7_M_swapERS0_", scope: !1209, file: !1009, line: 406, type: !1250, scopeLine: 406, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1250 = !DISubroutineType(types: !1251)
!1251 = !{null, !1235, !1216}
!1252 = !{!1208, !1253}
!1253 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Elements", value: !1254)
!1254 = !{!1177, !1177, !1098}
!1255 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "tuple<double, double, int>", scope: !14, file: !1009, line: 609, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !1256, templateParams: !1284, identifier: "_ZTSSt5tupleIJddiEE")
!1256 = !{!1257, !1258, !1264, !1268, !1276, !1281}
!1257 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1255, baseType: !1209, flags: DIFlagPublic, extraData: i32 0)
!1258 = !DISubprogram(name: "tuple", scope: !1255, file: !1009, line: 754, type: !1259, scopeLine: 754, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1259 = !DISubroutineType(types: !1260)
!1260 = !{null, !1261, !1262}
!1261 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1255, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1262 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1263, size: 64)
!1263 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1255)
!1264 = !DISubprogram(name: "tuple", scope: !1255, file: !1009, line: 756, type: !1265, scopeLine: 756, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1265 = !DISubroutineType(types: !1266)
!1266 = !{null, !1261, !1267}
!1267 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1255, size: 64)
!1268 = !DISubprogram(name: "operator=", linkageName: "_ZNSt5tupleIJddiEEaSERKS0_", scope: !1255, file: !1009, line: 898, type: !1269, scopeLine: 898, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1269 = !DISubroutineType(types: !1270)
!1270 = !{!1271, !1261, !1272}
!1271 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1255, size: 64)
!1272 = !DIDerivedType(tag: DW_TAG_typedef, name: "__conditional_t<__assignable<const double &, const double &, const int &>(), const tuple<double, double, int> &, const __nonesuch &>", scope: !14, file: !415, line: 119, baseType: !1273)
!1273 = !DIDerivedType(tag: DW_TAG_typedef, name: "template type<const std::tuple<double, double, int> &, const std::__nonesuch &>", scope: !1274, file: !415, line: 107, baseType: !1262)
!1274 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__conditional<true>", scope: !14, file: !415, line: 104, size: 8, flags: DIFlagTypePassByValue, elements: !66, templateParams: !1275, identifier: "_ZTSSt13__conditionalILb1EE")
!1275 = !{!863}
!1276 = !DISubprogram(name: "operator=", linkageName: "_ZNSt5tupleIJddiEEaSEOS0_", scope: !1255, file: !1009, line: 909, type: !1277, scopeLine: 909, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1277 = !DISubroutineType(types: !1278)
!1278 = !{!1271, !1261, !1279}
!1279 = !DIDerivedType(tag: DW_TAG_typedef, name: "__conditional_t<__assignable<double, double, int>(), tuple<double, double, int> &&, __nonesuch &&>", scope: !14, file: !415, line: 119, baseType: !1280)
!1280 = !DIDerivedType(tag: DW_TAG_typedef, name: "template type<std::tuple<double, double, int> &&, std::__nonesuch &&>", scope: !1274, file: !415, line: 107, baseType: !1267)
!1281 = !DISubprogram(name: "swap", linkageName: "_ZNSt5tupleIJddiEE4swapERS0_", scope: !1255, file: !1009, line: 941, type: !1282, scopeLine: 941, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1282 = !DISubroutineType(types: !1283)
!1283 = !{null, !1261, !1271}
!1284 = !{!1253}
!1285 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__pair_base<int, double>", scope: !14, file: !1286, line: 163, size: 8, flags: DIFlagTypePassByValue, elements: !1287, templateParams: !1302, identifier: "_ZTSSt11__pair_baseIidE")
!1286 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_pair.h", directory: "", checksumkind: CSK_MD5, checksum: "f2351ea411e0407b28929ea2397f6e3f")
!1287 = !{!1288, !1292, !1293, !1298}
!1288 = !DISubprogram(name: "__pair_base", scope: !1285, file: !1286, line: 167, type: !1289, scopeLine: 167, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1289 = !DISubroutineType(types: !1290)
!1290 = !{null, !1291}
!1291 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1285, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1292 = !DISubprogram(name: "~__pair_base", scope: !1285, file: !1286, line: 168, type: !1289, scopeLine: 168, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1293 = !DISubprogram(name: "__pair_base", scope: !1285, file: !1286, line: 169, type: !1294, scopeLine: 169, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1294 = !DISubroutineType(types: !1295)
!1295 = !{null, !1291, !1296}
!1296 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1297, size: 64)
!1297 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1285)
!1298 = !DISubprogram(name: "operator=", linkageName: "_ZNSt11__pair_baseIidEaSERKS0_", scope: !1285, file: !1286, line: 170, type: !1299, scopeLine: 170, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!1299 = !DISubroutineType(types: !1300)
!1300 = !{!1301, !1291, !1296}
!1301 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1285, size: 64)
!1302 = !{!1303, !1304}
!1303 = !DITemplateTypeParameter(name: "_U1", type: !20)
!1304 = !DITemplateTypeParameter(name: "_U2", type: !24)
!1305 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "pair<int, double>", scope: !14, file: !1286, line: 185, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !1306, templateParams: !1334, identifier: "_ZTSSt4pairIidE")
!1306 = !{!1307, !1308, !1309, !1310, !1316, !1320, !1324, !1329}
!1307 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1305, baseType: !1285, extraData: i32 0)
!1308 = !DIDerivedType(tag: DW_TAG_member, name: "first", scope: !1305, file: !1286, line: 191, baseType: !20, size: 32)
!1309 = !DIDerivedType(tag: DW_TAG_member, name: "second", scope: !1305, file: !1286, line: 192, baseType: !24, size: 64, offset: 64)
!1310 = !DISubprogram(name: "pair", scope: !1305, file: !1286, line: 195, type: !1311, scopeLine: 195, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1311 = !DISubroutineType(types: !1312)
!1312 = !{null, !1313, !1314}
!1313 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1305, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1314 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1315, size: 64)
!1315 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1305)
!1316 = !DISubprogram(name: "pair", scope: !1305, file: !1286, line: 196, type: !1317, scopeLine: 196, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1317 = !DISubroutineType(types: !1318)
!1318 = !{null, !1313, !1319}
!1319 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1305, size: 64)
!1320 = !DISubprogram(name: "swap", linkageName: "_ZNSt4pairIidE4swapERS0_", scope: !1305, file: !1286, line: 204, type: !1321, scopeLine: 204, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1321 = !DISubroutineType(types: !1322)
!1322 = !{null, !1313, !1323}
!1323 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1305, size: 64)
!1324 = !DISubprogram(name: "operator=", linkageName: "_ZNSt4pairIidEaSERKS0_", scope: !1305, file: !1286, line: 568, type: !1325, scopeLine: 568, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1325 = !DISubroutineType(types: !1326)
!1326 = !{!1323, !1313, !1327}
!1327 = !DIDerivedType(tag: DW_TAG_typedef, name: "__conditional_t<__and_<is_copy_assignable<int>, is_copy_assignable<double> >::value, const pair<int, double> &, const __nonesuch &>", scope: !14, file: !415, line: 119, baseType: !1328)
!1328 = !DIDerivedType(tag: DW_TAG_typedef, name: "template type<const std::pair<int, double> &, const std::__nonesuch &>", scope: !1274, file: !415, line: 107, baseType: !1314)
!1329 = !DISubprogram(name: "operator=", linkageName: "_ZNSt4pairIidEaSEOS0_", scope: !1305, file: !1286, line: 578, type: !1330, scopeLine: 578, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1330 = !DISubroutineType(types: !1331)
!1331 = !{!1323, !1313, !1332}
!1332 = !DIDerivedType(tag: DW_TAG_typedef, name: "__conditional_t<__and_<is_move_assignable<int>, is_move_assignable<double> >::value, pair<int, double> &&, __nonesuch &&>", scope: !14, file: !415, line: 119, baseType: !1333)
!1333 = !DIDerivedType(tag: DW_TAG_typedef, name: "template type<std::pair<int, double> &&, std::__nonesuch &&>", scope: !1274, file: !415, line: 107, baseType: !1319)
!1334 = !{!1335, !1336}
!1335 = !DITemplateTypeParameter(name: "_T1", type: !20)
!1336 = !DITemplateTypeParameter(name: "_T2", type: !24)
!1337 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__pair_base<double, std::pair<int, double> >", scope: !14, file: !1286, line: 163, size: 8, flags: DIFlagTypePassByValue, elements: !1338, templateParams: !1353, identifier: "_ZTSSt11__pair_baseIdSt4pairIidEE")
!1338 = !{!1339, !1343, !1344, !1349}
!1339 = !DISubprogram(name: "__pair_base", scope: !1337, file: !1286, line: 167, type: !1340, scopeLine: 167, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1340 = !DISubroutineType(types: !1341)
!1341 = !{null, !1342}
!1342 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1337, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1343 = !DISubprogram(name: "~__pair_base", scope: !1337, file: !1286, line: 168, type: !1340, scopeLine: 168, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1344 = !DISubprogram(name: "__pair_base", scope: !1337, file: !1286, line: 169, type: !1345, scopeLine: 169, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1345 = !DISubroutineType(types: !1346)
!1346 = !{null, !1342, !1347}
!1347 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1348, size: 64)
!1348 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1337)
!1349 = !DISubprogram(name: "operator=", linkageName: "_ZNSt11__pair_baseIdSt4pairIidEEaSERKS2_", scope: !1337, file: !1286, line: 170, type: !1350, scopeLine: 170, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!1350 = !DISubroutineType(types: !1351)
!1351 = !{!1352, !1342, !1347}
!1352 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1337, size: 64)
!1353 = !{!1354, !1355}
!1354 = !DITemplateTypeParameter(name: "_U1", type: !24)
!1355 = !DITemplateTypeParameter(name: "_U2", type: !1305)
!1356 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "pair<double, std::pair<int, double> >", scope: !14, file: !1286, line: 185, size: 192, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !1357, templateParams: !1385, identifier: "_ZTSSt4pairIdS_IidEE")
!1357 = !{!1358, !1359, !1360, !1361, !1367, !1371, !1375, !1380}
!1358 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1356, baseType: !1337, extraData: i32 0)
!1359 = !DIDerivedType(tag: DW_TAG_member, name: "first", scope: !1356, file: !1286, line: 191, baseType: !24, size: 64)
!1360 = !DIDerivedType(tag: DW_TAG_member, name: "second", scope: !1356, file: !1286, line: 192, baseType: !1305, size: 128, offset: 64)
!1361 = !DISubprogram(name: "pair", scope: !1356, file: !1286, line: 195, type: !1362, scopeLine: 195, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1362 = !DISubroutineType(types: !1363)
!1363 = !{null, !1364, !1365}
!1364 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1356, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1365 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1366, size: 64)
!1366 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1356)
!1367 = !DISubprogram(name: "pair", scope: !1356, file: !1286, line: 196, type: !1368, scopeLine: 196, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1368 = !DISubroutineType(types: !1369)
!1369 = !{null, !1364, !1370}
!1370 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1356, size: 64)
!1371 = !DISubprogram(name: "swap", linkageName: "_ZNSt4pairIdS_IidEE4swapERS1_", scope: !1356, file: !1286, line: 204, type: !1372, scopeLine: 204, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1372 = !DISubroutineType(types: !1373)
!1373 = !{null, !1364, !1374}
!1374 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1356, size: 64)
!1375 = !DISubprogram(name: "operator=", linkageName: "_ZNSt4pairIdS_IidEEaSERKS1_", scope: !1356, file: !1286, line: 568, type: !1376, scopeLine: 568, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1376 = !DISubroutineType(types: !1377)
!1377 = !{!1374, !1364, !1378}
!1378 = !DIDerivedType(tag: DW_TAG_typedef, name: "__conditional_t<__and_<is_copy_assignable<double>, is_copy_assignable<pair<int, double> > >::value, const pair<double, pair<int, double> > &, const __nonesuch &>", scope: !14, file: !415, line: 119, baseType: !1379)
!1379 = !DIDerivedType(tag: DW_TAG_typedef, name: "template type<const std::pair<double, std::pair<int, double> > &, const std::__nonesuch &>", scope: !1274, file: !415, line: 107, baseType: !1365)
!1380 = !DISubprogram(name: "operator=", linkageName: "_ZNSt4pairIdS_IidEEaSEOS1_", scope: !1356, file: !1286, line: 578, type: !1381, scopeLine: 578, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1381 = !DISubroutineType(types: !1382)
!1382 = !{!1374, !1364, !1383}
!1383 = !DIDerivedType(tag: DW_TAG_typedef, name: "__conditional_t<__and_<is_move_assignable<double>, is_move_assignable<pair<int, double> > >::value, pair<double, pair<int, double> > &&, __nonesuch &&>", scope: !14, file: !415, line: 119, baseType: !1384)
!1384 = !DIDerivedType(tag: DW_TAG_typedef, name: "template type<std::pair<double, std::pair<int, double> > &&, std::__nonesuch &&>", scope: !1274, file: !415, line: 107, baseType: !1370)
!1385 = !{!1386, !1387}
!1386 = !DITemplateTypeParameter(name: "_T1", type: !24)
!1387 = !DITemplateTypeParameter(name: "_T2", type: !1305)
!1388 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "in_place_t", scope: !14, file: !1389, line: 193, size: 8, flags: DIFlagTypePassByValue, elements: !1390, identifier: "_ZTSSt10in_place_t")
!1389 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/utility.h", directory: "")
!1390 = !{!1391}
!1391 = !DISubprogram(name: "in_place_t", scope: !1388, file: !1389, line: 194, type: !1392, scopeLine: 194, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1392 = !DISubroutineType(types: !1393)
!1393 = !{null, !1394}
!1394 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1388, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1395 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "in_place_index_t<0UL>", scope: !14, file: !1389, line: 207, size: 8, flags: DIFlagTypePassByValue, elements: !1396, templateParams: !1401, identifier: "_ZTSSt16in_place_index_tILm0EE")
!1396 = !{!1397}
!1397 = !DISubprogram(name: "in_place_index_t", scope: !1395, file: !1389, line: 209, type: !1398, scopeLine: 209, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1398 = !DISubroutineType(types: !1399)
!1399 = !{null, !1400}
!1400 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1395, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1401 = !{!1208}
!1402 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "in_place_index_t<1UL>", scope: !14, file: !1389, line: 207, size: 8, flags: DIFlagTypePassByValue, elements: !1403, templateParams: !1408, identifier: "_ZTSSt16in_place_index_tILm1EE")
!1403 = !{!1404}
!1404 = !DISubprogram(name: "in_place_index_t", scope: !1402, file: !1389, line: 209, type: !1405, scopeLine: 209, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1405 = !DISubroutineType(types: !1406)
!1406 = !{null, !1407}
!1407 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1402, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1408 = !{!1129}
!1409 = !{!1410, !1413, !1416, !0, !1419}
!1410 = !DIGlobalVariableExpression(var: !1411, expr: !DIExpression())
!1411 = distinct !DIGlobalVariable(name: "in_place", linkageName: "_ZSt8in_place", scope: !14, file: !1389, line: 197, type: !1412, isLocal: false, isDefinition: true)
!1412 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1388)
!1413 = !DIGlobalVariableExpression(var: !1414, expr: !DIExpression())
!1414 = distinct !DIGlobalVariable(name: "nullopt", linkageName: "_ZSt7nullopt", scope: !14, file: !12, line: 89, type: !1415, isLocal: false, isDefinition: true)
!1415 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !13)
!1416 = !DIGlobalVariableExpression(var: !1417, expr: !DIExpression())
!1417 = distinct !DIGlobalVariable(name: "in_place_index", linkageName: "_ZSt14in_place_indexILm0EE", scope: !14, file: !1389, line: 213, type: !1418, isLocal: false, isDefinition: true, templateParams: !1401)
!1418 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1395)
!1419 = !DIGlobalVariableExpression(var: !1420, expr: !DIExpression())
!1420 = distinct !DIGlobalVariable(name: "in_place_index", linkageName: "_ZSt14in_place_indexILm1EE", scope: !14, file: !1389, line: 213, type: !1421, isLocal: false, isDefinition: true, templateParams: !1408)
!1421 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1402)
!1422 = !{!1423, !1427, !1431}
!1423 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !14, entity: !1424, file: !1425, line: 68)
!1424 = !DICompositeType(tag: DW_TAG_class_type, name: "exception_ptr", scope: !1426, file: !1425, line: 90, size: 64, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSNSt15__exception_ptr13exception_ptrE")
!1425 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/exception_ptr.h", directory: "", checksumkind: CSK_MD5, checksum: "e8a32dcadc5d06d341e371fb480b7b44")
!1426 = !DINamespace(name: "__exception_ptr", scope: !14)
!1427 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !1426, entity: !1428, file: !1425, line: 84)
!1428 = !DISubprogram(name: "rethrow_exception", linkageName: "_ZSt17rethrow_exceptionNSt15__exception_ptr13exception_ptrE", scope: !14, file: !1425, line: 80, type: !1429, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!1429 = !DISubroutineType(types: !1430)
!1430 = !{null, !1424}
!1431 = !DIImportedEntity(tag: DW_TAG_imported_module, scope: !1432, entity: !1433, file: !1434, line: 58)
!1432 = !DINamespace(name: "__gnu_debug", scope: null)
!1433 = !DINamespace(name: "__debug", scope: !14)
!1434 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/debug/debug.h", directory: "", checksumkind: CSK_MD5, checksum: "09fce61e0085ea92b4bd81d6cd4dcc16")
!1435 = !{i32 7, !"Dwarf Version", i32 5}
!1436 = !{i32 2, !"Debug Info Version", i32 3}
!1437 = !{i32 1, !"wchar_size", i32 4}
!1438 = !{i32 8, !"PIC Level", i32 2}
!1439 = !{i32 7, !"PIE Level", i32 2}
!1440 = !{i32 7, !"uwtable", i32 2}
!1441 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!1442 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!1443 = distinct !DISubprogram(name: "optional_values", scope: !9, file: !9, line: 8, type: !187, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !1444)
!1444 = !{!1445, !1446, !1447, !1455, !1456}
!1445 = !DILocalVariable(name: "x", arg: 1, scope: !1443, file: !9, line: 8, type: !189)
!1446 = !DILocalVariable(name: "n", arg: 2, scope: !1443, file: !9, line: 8, type: !20)
!1447 = !DILocalVariable(name: "root", scope: !1443, file: !9, line: 9, type: !1448)
!1448 = distinct !DICompositeType(tag: DW_TAG_class_type, scope: !1443, file: !9, line: 9, size: 8, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !1449)
!1449 = !{!1450}
!1450 = !DISubprogram(name: "operator()", scope: !1448, file: !9, line: 9, type: !1451, scopeLine: 9, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!1451 = !DISubroutineType(types: !1452)
!1452 = !{!955, !1453, !24}
!1453 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1454, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1454 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1448)
!1455 = !DILocalVariable(name: "s", scope: !1443, file: !9, line: 15, type: !24)
!1456 = !DILocalVariable(name: "i", scope: !1457, file: !9, line: 16, type: !20)
!1457 = distinct !DILexicalBlock(scope: !1443, file: !9, line: 16, column: 3)
!1458 = !DILocation(line: 0, scope: !1443)
!1459 = !DILocation(line: 0, scope: !1457)
!1460 = !DILocation(line: 16, column: 21, scope: !1461)
!1461 = distinct !DILexicalBlock(scope: !1457, file: !9, line: 16, column: 3)
!1462 = !DILocation(line: 16, column: 3, scope: !1457)
!1463 = !DILocation(line: 17, column: 15, scope: !1464)
!1464 = distinct !DILexicalBlock(scope: !1461, file: !9, line: 16, column: 31)
!1465 = !DILocalVariable(name: "this", arg: 1, scope: !1466, type: !1469, flags: DIFlagArtificial | DIFlagObjectPointer)
!1466 = distinct !DISubprogram(name: "operator()", linkageName: "_ZZ15optional_valuesENK3$_0clEd", scope: !1448, file: !9, line: 9, type: !1451, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !1450, retainedNodes: !1467)
!1467 = !{!1465, !1468}
!1468 = !DILocalVariable(name: "v", arg: 2, scope: !1466, file: !9, line: 9, type: !24)
!1469 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1454, size: 64)
!1470 = !DILocation(line: 0, scope: !1466, inlinedAt: !1471)
!1471 = distinct !DILocation(line: 17, column: 10, scope: !1464)
!1472 = !DILocation(line: 10, column: 11, scope: !1473, inlinedAt: !1471)
!1473 = distinct !DILexicalBlock(scope: !1466, file: !9, line: 10, column: 9)
!1474 = !DILocation(line: 10, column: 9, scope: !1466, inlinedAt: !1471)
!1475 = !DILocalVariable(name: "this", arg: 1, scope: !1476, type: !1484, flags: DIFlagArtificial | DIFlagObjectPointer)
!1476 = distinct !DISubprogram(name: "value_or<const double &>", linkageName: "_ZNOSt8optionalIdE8value_orIRKdEEdOT_", scope: !955, file: !12, line: 1037, type: !1477, scopeLine: 1038, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1480, declaration: !1479, retainedNodes: !1482)
!1477 = !DISubroutineType(flags: DIFlagRValueReference, types: !1478)
!1478 = !{!24, !965, !50}
!1479 = !DISubprogram(name: "value_or<const double &>", linkageName: "_ZNOSt8optionalIdE8value_orIRKdEEdOT_", scope: !955, file: !12, line: 1037, type: !1477, scopeLine: 1037, flags: DIFlagPublic | DIFlagPrototyped | DIFlagRValueReference, spFlags: DISPFlagOptimized, templateParams: !1480)
!1480 = !{!1481}
!1481 = !DITemplateTypeParameter(name: "_Up", type: !50)
!1482 = !{!1475, !1483}
!1483 = !DILocalVariable(name: "__u", arg: 2, scope: !1476, file: !12, line: 1037, type: !50)
!1484 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !955, size: 64)
!1485 = !DILocation(line: 0, scope: !1476, inlinedAt: !1486)
!1486 = distinct !DILocation(line: 17, column: 21, scope: !1464)
!1487 = !DILocation(line: 0, scope: !1488, inlinedAt: !1486)
!1488 = distinct !DILexicalBlock(scope: !1476, file: !12, line: 1042, column: 8)
!1489 = !DILocation(line: 17, column: 7, scope: !1464)
!1490 = !DILocation(line: 19, column: 3, scope: !1443)
!1491 = !DILocation(line: 16, column: 27, scope: !1461)
!1492 = distinct !{!1492, !1462, !1493, !1494}
!1493 = !DILocation(line: 18, column: 3, scope: !1457)
!1494 = !{!"llvm.loop.mustprogress"}
!1495 = !DILocation(line: 0, scope: !186)
!1496 = !DILocation(line: 0, scope: !735)
!1497 = !DILocation(line: 26, column: 21, scope: !1498)
!1498 = distinct !DILexicalBlock(scope: !735, file: !9, line: 26, column: 3)
!1499 = !DILocation(line: 26, column: 3, scope: !735)
!1500 = !DILocation(line: 367, column: 35, scope: !1501, inlinedAt: !1506)
!1501 = distinct !DILexicalBlock(scope: !1502, file: !143, line: 365, column: 7)
!1502 = distinct !DISubprogram(name: "~_Vector_base", linkageName: "_ZNSt12_Vector_baseISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EED2Ev", scope: !197, file: !143, line: 364, type: !376, scopeLine: 365, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !402, retainedNodes: !1503)
!1503 = !{!1504}
!1504 = !DILocalVariable(name: "this", arg: 1, scope: !1502, type: !1505, flags: DIFlagArtificial | DIFlagObjectPointer)
!1505 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !197, size: 64)
!1506 = distinct !DILocation(line: 733, column: 7, scope: !1507, inlinedAt: !1512)
!1507 = distinct !DILexicalBlock(scope: !1508, file: !143, line: 729, column: 7)
!1508 = distinct !DISubprogram(name: "~vector", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EED2Ev", scope: !194, file: !143, line: 728, type: !460, scopeLine: 729, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !511, retainedNodes: !1509)
!1509 = !{!1510}
!1510 = !DILocalVariable(name: "this", arg: 1, scope: !1508, type: !1511, flags: DIFlagArtificial | DIFlagObjectPointer)
!1511 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !194, size: 64)
!1512 = distinct !DILocation(line: 43, column: 1, scope: !186)
!1513 = !DILocation(line: 0, scope: !738)
!1514 = !DILocalVariable(name: "__lhs", arg: 1, scope: !1515, file: !533, line: 1237, type: !1518)
!1515 = distinct !DISubprogram(name: "operator!=<std::variant<Circle, Box> *, std::vector<std::variant<Circle, Box>, std::allocator<std::variant<Circle, Box> > > >", linkageName: "_ZN9__gnu_cxxneIPSt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESt6vectorIS4_SaIS4_EEEEbRKNS_17__normal_iteratorIT_T0_EESE_", scope: !208, file: !533, line: 1237, type: !1516, scopeLine: 1240, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !588, retainedNodes: !1519)
!1516 = !DISubroutineType(types: !1517)
!1517 = !{!40, !1518, !1518}
!1518 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !555, size: 64)
!1519 = !{!1514, !1520}
!1520 = !DILocalVariable(name: "__rhs", arg: 2, scope: !1515, file: !533, line: 1238, type: !1518)
!1521 = !DILocation(line: 0, scope: !1515, inlinedAt: !1522)
!1522 = distinct !DILocation(line: 34, column: 26, scope: !738)
!1523 = !DILocation(line: 1240, column: 27, scope: !1515, inlinedAt: !1522)
!1524 = !DILocation(line: 34, column: 26, scope: !738)
!1525 = !DILocation(line: 27, column: 9, scope: !1526)
!1526 = distinct !DILexicalBlock(scope: !1527, file: !9, line: 27, column: 9)
!1527 = distinct !DILexicalBlock(scope: !1498, file: !9, line: 26, column: 31)
!1528 = !DILocation(line: 0, scope: !1526)
!1529 = !{!1530, !1530, i64 0}
!1530 = !{!"double", !1531, i64 0}
!1531 = !{!"omnipotent char", !1532, i64 0}
!1532 = !{!"Simple C++ TBAA"}
!1533 = !DILocation(line: 27, column: 9, scope: !1527)
!1534 = !DILocalVariable(name: "this", arg: 1, scope: !1535, type: !1511, flags: DIFlagArtificial | DIFlagObjectPointer)
!1535 = distinct !DISubprogram(name: "emplace_back<Circle>", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE12emplace_backIJS1_EEERS3_DpOT_", scope: !194, file: !2, line: 112, type: !1536, scopeLine: 113, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1539, declaration: !1538, retainedNodes: !1542)
!1536 = !DISubroutineType(types: !1537)
!1537 = !{!631, !462, !776}
!1538 = !DISubprogram(name: "emplace_back<Circle>", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE12emplace_backIJS1_EEERS3_DpOT_", scope: !194, file: !2, line: 112, type: !1536, scopeLine: 112, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !1539)
!1539 = !{!1540}
!1540 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Args", value: !1541)
!1541 = !{!831}
!1542 = !{!1534, !1543}
!1543 = !DILocalVariable(name: "__args", arg: 2, scope: !1535, file: !143, line: 1303, type: !776)
!1544 = !DILocation(line: 0, scope: !1535, inlinedAt: !1545)
!1545 = distinct !DILocation(line: 28, column: 14, scope: !1546)
!1546 = distinct !DILexicalBlock(scope: !1526, file: !9, line: 27, column: 16)
!1547 = !DILocation(line: 114, column: 30, scope: !1548, inlinedAt: !1545)
!1548 = distinct !DILexicalBlock(scope: !1535, file: !2, line: 114, column: 6)
!1549 = !DILocation(line: 114, column: 6, scope: !1535, inlinedAt: !1545)
!1550 = !DILocalVariable(name: "__a", arg: 1, scope: !1551, file: !212, line: 511, type: !218)
!1551 = distinct !DISubprogram(name: "construct<std::variant<Circle, Box>, Circle>", linkageName: "_ZNSt16allocator_traitsISaISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEEE9constructIS3_JS1_EEEvRS4_PT_DpOT0_", scope: !211, file: !212, line: 511, type: !1552, scopeLine: 514, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1555, declaration: !1554, retainedNodes: !1557)
!1552 = !DISubroutineType(types: !1553)
!1553 = !{null, !218, !149, !776}
!1554 = !DISubprogram(name: "construct<std::variant<Circle, Box>, Circle>", linkageName: "_ZNSt16allocator_traitsISaISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEEE9constructIS3_JS1_EEEvRS4_PT_DpOT0_", scope: !211, file: !212, line: 511, type: !1552, scopeLine: 511, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !1555)
!1555 = !{!1556, !1540}
!1556 = !DITemplateTypeParameter(name: "_Up", type: !150)
!1557 = !{!1550, !1558, !1559}
!1558 = !DILocalVariable(name: "__p", arg: 2, scope: !1551, file: !212, line: 511, type: !149)
!1559 = !DILocalVariable(name: "__args", arg: 3, scope: !1551, file: !212, line: 512, type: !776)
!1560 = !DILocation(line: 0, scope: !1551, inlinedAt: !1561)
!1561 = distinct !DILocation(line: 117, column: 6, scope: !1562, inlinedAt: !1545)
!1562 = distinct !DILexicalBlock(scope: !1548, file: !2, line: 115, column: 4)
!1563 = !DILocalVariable(name: "this", arg: 1, scope: !1564, type: !1571, flags: DIFlagArtificial | DIFlagObjectPointer)
!1564 = distinct !DISubprogram(name: "construct<std::variant<Circle, Box>, Circle>", linkageName: "_ZNSt15__new_allocatorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEE9constructIS3_JS1_EEEvPT_DpOT0_", scope: !226, file: !227, line: 173, type: !1565, scopeLine: 175, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1555, declaration: !1567, retainedNodes: !1568)
!1565 = !DISubroutineType(types: !1566)
!1566 = !{null, !232, !149, !776}
!1567 = !DISubprogram(name: "construct<std::variant<Circle, Box>, Circle>", linkageName: "_ZNSt15__new_allocatorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEE9constructIS3_JS1_EEEvPT_DpOT0_", scope: !226, file: !227, line: 173, type: !1565, scopeLine: 173, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !1555)
!1568 = !{!1563, !1569, !1570}
!1569 = !DILocalVariable(name: "__p", arg: 2, scope: !1564, file: !227, line: 173, type: !149)
!1570 = !DILocalVariable(name: "__args", arg: 3, scope: !1564, file: !227, line: 173, type: !776)
!1571 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !226, size: 64)
!1572 = !DILocation(line: 0, scope: !1564, inlinedAt: !1573)
!1573 = distinct !DILocation(line: 516, column: 8, scope: !1551, inlinedAt: !1561)
!1574 = !DILocalVariable(name: "this", arg: 1, scope: !1575, type: !149, flags: DIFlagArtificial | DIFlagObjectPointer)
!1575 = distinct !DISubprogram(name: "variant<Circle, void, void, Circle, void>", linkageName: "_ZNSt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEC2IS0_vvS0_vEEOT_", scope: !150, file: !151, line: 1416, type: !1576, scopeLine: 1420, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1579, declaration: !1578, retainedNodes: !1583)
!1576 = !DISubroutineType(types: !1577)
!1577 = !{null, !930, !776}
!1578 = !DISubprogram(name: "variant<Circle, void, void, Circle, void>", scope: !150, file: !151, line: 1416, type: !1576, scopeLine: 1416, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !1579)
!1579 = !{!1580, !1581, !1581, !1582, !1581}
!1580 = !DITemplateTypeParameter(name: "_Tp", type: !185)
!1581 = !DITemplateTypeParameter(type: null)
!1582 = !DITemplateTypeParameter(name: "_Tj", type: !185)
!1583 = !{!1574, !1584}
!1584 = !DILocalVariable(name: "__t", arg: 2, scope: !1575, file: !151, line: 1416, type: !776)
!1585 = !DILocation(line: 0, scope: !1575, inlinedAt: !1586)
!1586 = distinct !DILocation(line: 175, column: 23, scope: !1564, inlinedAt: !1573)
!1587 = !DILocalVariable(name: "this", arg: 1, scope: !1588, type: !149, flags: DIFlagArtificial | DIFlagObjectPointer)
!1588 = distinct !DISubprogram(name: "variant<0UL, Circle, Circle, void>", linkageName: "_ZNSt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEC2ILm0EJS0_ES0_vEESt16in_place_index_tIXT_EEDpOT0_", scope: !150, file: !151, line: 1446, type: !1589, scopeLine: 1449, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1592, declaration: !1591, retainedNodes: !1594)
!1589 = !DISubroutineType(types: !1590)
!1590 = !{null, !930, !1395, !776}
!1591 = !DISubprogram(name: "variant<0UL, Circle, Circle, void>", scope: !150, file: !151, line: 1446, type: !1589, scopeLine: 1446, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !1592)
!1592 = !{!1593, !1540, !1580, !1581}
!1593 = !DITemplateValueParameter(name: "_Np", type: !146, value: i64 0)
!1594 = !{!1587, !1595, !1596}
!1595 = !DILocalVariable(arg: 2, scope: !1588, file: !151, line: 1446, type: !1395)
!1596 = !DILocalVariable(name: "__args", arg: 3, scope: !1588, file: !151, line: 1446, type: !776)
!1597 = !DILocation(line: 0, scope: !1588, inlinedAt: !1598)
!1598 = distinct !DILocation(line: 1418, column: 4, scope: !1575, inlinedAt: !1586)
!1599 = !DILocalVariable(name: "this", arg: 1, scope: !1600, type: !1608, flags: DIFlagArtificial | DIFlagObjectPointer)
!1600 = distinct !DISubprogram(name: "_Variant_base<0UL, Circle>", linkageName: "_ZNSt8__detail9__variant13_Variant_baseIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEC2ILm0EJS2_EEESt16in_place_index_tIXT_EEDpOT0_", scope: !154, file: !151, line: 745, type: !1601, scopeLine: 747, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1604, declaration: !1603, retainedNodes: !1605)
!1601 = !DISubroutineType(types: !1602)
!1602 = !{null, !867, !1395, !776}
!1603 = !DISubprogram(name: "_Variant_base<0UL, Circle>", scope: !154, file: !151, line: 745, type: !1601, scopeLine: 745, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !1604)
!1604 = !{!1593, !1540}
!1605 = !{!1599, !1606, !1607}
!1606 = !DILocalVariable(name: "__i", arg: 2, scope: !1600, file: !151, line: 745, type: !1395)
!1607 = !DILocalVariable(name: "__args", arg: 3, scope: !1600, file: !151, line: 745, type: !776)
!1608 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !154, size: 64)
!1609 = !DILocation(line: 0, scope: !1600, inlinedAt: !1610)
!1610 = distinct !DILocation(line: 1447, column: 4, scope: !1588, inlinedAt: !1598)
!1611 = !DILocalVariable(name: "this", arg: 1, scope: !1612, type: !1620, flags: DIFlagArtificial | DIFlagObjectPointer)
!1612 = distinct !DISubprogram(name: "_Variant_storage", linkageName: "_ZNSt8__detail9__variant17_Move_assign_baseILb1EJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEECI2NS0_16_Variant_storageILb1EJS2_S3_EEEILm0EJS2_EEESt16in_place_index_tIXT_EEDpOT0_", scope: !160, file: !151, line: 727, type: !1613, scopeLine: 727, flags: DIFlagArtificial | DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !1616, retainedNodes: !1617)
!1613 = !DISubroutineType(types: !1614)
!1614 = !{null, !1615, !1395, !776}
!1615 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !160, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1616 = !DISubprogram(name: "_Variant_storage", scope: !160, type: !1613, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!1617 = !{!1611, !1618, !1619}
!1618 = !DILocalVariable(arg: 2, scope: !1612, type: !1395, flags: DIFlagArtificial)
!1619 = !DILocalVariable(arg: 3, scope: !1612, type: !776, flags: DIFlagArtificial)
!1620 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !160, size: 64)
!1621 = !DILocation(line: 0, scope: !1612, inlinedAt: !1622)
!1622 = distinct !DILocation(line: 746, column: 4, scope: !1600, inlinedAt: !1610)
!1623 = !DILocalVariable(name: "this", arg: 1, scope: !1624, type: !1632, flags: DIFlagArtificial | DIFlagObjectPointer)
!1624 = distinct !DISubprogram(name: "_Variant_storage", linkageName: "_ZNSt8__detail9__variant17_Copy_assign_baseILb1EJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEECI2NS0_16_Variant_storageILb1EJS2_S3_EEEILm0EJS2_EEESt16in_place_index_tIXT_EEDpOT0_", scope: !164, file: !151, line: 673, type: !1625, scopeLine: 673, flags: DIFlagArtificial | DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !1628, retainedNodes: !1629)
!1625 = !DISubroutineType(types: !1626)
!1626 = !{null, !1627, !1395, !776}
!1627 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !164, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1628 = !DISubprogram(name: "_Variant_storage", scope: !164, type: !1625, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!1629 = !{!1623, !1630, !1631}
!1630 = !DILocalVariable(arg: 2, scope: !1624, type: !1395, flags: DIFlagArtificial)
!1631 = !DILocalVariable(arg: 3, scope: !1624, type: !776, flags: DIFlagArtificial)
!1632 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !164, size: 64)
!1633 = !DILocation(line: 0, scope: !1624, inlinedAt: !1634)
!1634 = distinct !DILocation(line: 727, column: 20, scope: !1612, inlinedAt: !1622)
!1635 = !DILocalVariable(name: "this", arg: 1, scope: !1636, type: !1644, flags: DIFlagArtificial | DIFlagObjectPointer)
!1636 = distinct !DISubprogram(name: "_Variant_storage", linkageName: "_ZNSt8__detail9__variant15_Move_ctor_baseILb1EJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEECI2NS0_16_Variant_storageILb1EJS2_S3_EEEILm0EJS2_EEESt16in_place_index_tIXT_EEDpOT0_", scope: !168, file: !151, line: 621, type: !1637, scopeLine: 621, flags: DIFlagArtificial | DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !1640, retainedNodes: !1641)
!1637 = !DISubroutineType(types: !1638)
!1638 = !{null, !1639, !1395, !776}
!1639 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !168, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1640 = !DISubprogram(name: "_Variant_storage", scope: !168, type: !1637, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!1641 = !{!1635, !1642, !1643}
!1642 = !DILocalVariable(arg: 2, scope: !1636, type: !1395, flags: DIFlagArtificial)
!1643 = !DILocalVariable(arg: 3, scope: !1636, type: !776, flags: DIFlagArtificial)
!1644 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !168, size: 64)
!1645 = !DILocation(line: 0, scope: !1636, inlinedAt: !1646)
!1646 = distinct !DILocation(line: 673, column: 20, scope: !1624, inlinedAt: !1634)
!1647 = !DILocalVariable(name: "this", arg: 1, scope: !1648, type: !1656, flags: DIFlagArtificial | DIFlagObjectPointer)
!1648 = distinct !DISubprogram(name: "_Variant_storage", linkageName: "_ZNSt8__detail9__variant15_Copy_ctor_baseILb1EJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEECI2NS0_16_Variant_storageILb1EJS2_S3_EEEILm0EJS2_EEESt16in_place_index_tIXT_EEDpOT0_", scope: !172, file: !151, line: 583, type: !1649, scopeLine: 583, flags: DIFlagArtificial | DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !1652, retainedNodes: !1653)
!1649 = !DISubroutineType(types: !1650)
!1650 = !{null, !1651, !1395, !776}
!1651 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !172, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1652 = !DISubprogram(name: "_Variant_storage", scope: !172, type: !1649, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!1653 = !{!1647, !1654, !1655}
!1654 = !DILocalVariable(arg: 2, scope: !1648, type: !1395, flags: DIFlagArtificial)
!1655 = !DILocalVariable(arg: 3, scope: !1648, type: !776, flags: DIFlagArtificial)
!1656 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !172, size: 64)
!1657 = !DILocation(line: 0, scope: !1648, inlinedAt: !1658)
!1658 = distinct !DILocation(line: 621, column: 20, scope: !1636, inlinedAt: !1646)
!1659 = !DILocalVariable(name: "this", arg: 1, scope: !1660, type: !1667, flags: DIFlagArtificial | DIFlagObjectPointer)
!1660 = distinct !DISubprogram(name: "_Variant_storage<0UL, Circle>", linkageName: "_ZNSt8__detail9__variant16_Variant_storageILb1EJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEC2ILm0EJS2_EEESt16in_place_index_tIXT_EEDpOT0_", scope: !176, file: !151, line: 505, type: !1661, scopeLine: 508, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1604, declaration: !1663, retainedNodes: !1664)
!1661 = !DISubroutineType(types: !1662)
!1662 = !{null, !853, !1395, !776}
!1663 = !DISubprogram(name: "_Variant_storage<0UL, Circle>", scope: !176, file: !151, line: 505, type: !1661, scopeLine: 505, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !1604)
!1664 = !{!1659, !1665, !1666}
!1665 = !DILocalVariable(arg: 2, scope: !1660, file: !151, line: 505, type: !1395)
!1666 = !DILocalVariable(name: "__args", arg: 3, scope: !1660, file: !151, line: 505, type: !776)
!1667 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !176, size: 64)
!1668 = !DILocation(line: 0, scope: !1660, inlinedAt: !1669)
!1669 = distinct !DILocation(line: 583, column: 20, scope: !1648, inlinedAt: !1658)
!1670 = !DILocalVariable(name: "this", arg: 1, scope: !1671, type: !1678, flags: DIFlagArtificial | DIFlagObjectPointer)
!1671 = distinct !DISubprogram(name: "_Variadic_union<Circle>", linkageName: "_ZNSt8__detail9__variant15_Variadic_unionIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEC2IJS2_EEESt16in_place_index_tILm0EEDpOT_", scope: !179, file: !151, line: 384, type: !1672, scopeLine: 386, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1539, declaration: !1674, retainedNodes: !1675)
!1672 = !DISubroutineType(types: !1673)
!1673 = !{null, !827, !1395, !776}
!1674 = !DISubprogram(name: "_Variadic_union<Circle>", scope: !179, file: !151, line: 384, type: !1672, scopeLine: 384, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !1539)
!1675 = !{!1670, !1676, !1677}
!1676 = !DILocalVariable(arg: 2, scope: !1671, file: !151, line: 384, type: !1395)
!1677 = !DILocalVariable(name: "__args", arg: 3, scope: !1671, file: !151, line: 384, type: !776)
!1678 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !179, size: 64)
!1679 = !DILocation(line: 0, scope: !1671, inlinedAt: !1680)
!1680 = distinct !DILocation(line: 506, column: 4, scope: !1660, inlinedAt: !1669)
!1681 = !DILocalVariable(name: "this", arg: 1, scope: !1682, type: !1689, flags: DIFlagArtificial | DIFlagObjectPointer)
!1682 = distinct !DISubprogram(name: "_Uninitialized<Circle>", linkageName: "_ZNSt8__detail9__variant14_UninitializedIZ17variant_of_shapesE6CircleLb1EEC2IJS2_EEESt16in_place_index_tILm0EEDpOT_", scope: !182, file: !151, line: 224, type: !1683, scopeLine: 226, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1539, declaration: !1685, retainedNodes: !1686)
!1683 = !DISubroutineType(types: !1684)
!1684 = !{null, !768, !1395, !776}
!1685 = !DISubprogram(name: "_Uninitialized<Circle>", scope: !182, file: !151, line: 224, type: !1683, scopeLine: 224, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !1539)
!1686 = !{!1681, !1687, !1688}
!1687 = !DILocalVariable(arg: 2, scope: !1682, file: !151, line: 224, type: !1395)
!1688 = !DILocalVariable(name: "__args", arg: 3, scope: !1682, file: !151, line: 224, type: !776)
!1689 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !182, size: 64)
!1690 = !DILocation(line: 0, scope: !1682, inlinedAt: !1691)
!1691 = distinct !DILocation(line: 385, column: 4, scope: !1671, inlinedAt: !1680)
!1692 = !DILocation(line: 225, column: 4, scope: !1682, inlinedAt: !1691)
!1693 = !DILocation(line: 507, column: 2, scope: !1660, inlinedAt: !1669)
!1694 = !{!1695, !1531, i64 16}
!1695 = !{!"_ZTSNSt8__detail9__variant16_Variant_storageILb1EJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEE", !1531, i64 0, !1531, i64 16}
!1696 = !DILocation(line: 119, column: 6, scope: !1562, inlinedAt: !1545)
!1697 = !DILocation(line: 121, column: 4, scope: !1562, inlinedAt: !1545)
!1698 = !DILocalVariable(name: "__position", arg: 2, scope: !1699, file: !143, line: 1868, type: !531)
!1699 = distinct !DISubprogram(name: "_M_realloc_insert<Circle>", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE17_M_realloc_insertIJS1_EEEvN9__gnu_cxx17__normal_iteratorIPS3_S5_EEDpOT_", scope: !194, file: !2, line: 440, type: !1700, scopeLine: 447, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1539, declaration: !1702, retainedNodes: !1703)
!1700 = !DISubroutineType(types: !1701)
!1701 = !{null, !462, !531, !776}
!1702 = !DISubprogram(name: "_M_realloc_insert<Circle>", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE17_M_realloc_insertIJS1_EEEvN9__gnu_cxx17__normal_iteratorIPS3_S5_EEDpOT_", scope: !194, file: !2, line: 440, type: !1700, scopeLine: 440, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !1539)
!1703 = !{!1704, !1698, !1705, !1706, !1708, !1709, !1710, !1711, !1712}
!1704 = !DILocalVariable(name: "this", arg: 1, scope: !1699, type: !1511, flags: DIFlagArtificial | DIFlagObjectPointer)
!1705 = !DILocalVariable(name: "__args", arg: 3, scope: !1699, file: !143, line: 1868, type: !776)
!1706 = !DILocalVariable(name: "__len", scope: !1699, file: !2, line: 448, type: !1707)
!1707 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !142)
!1708 = !DILocalVariable(name: "__old_start", scope: !1699, file: !2, line: 450, type: !450)
!1709 = !DILocalVariable(name: "__old_finish", scope: !1699, file: !2, line: 451, type: !450)
!1710 = !DILocalVariable(name: "__elems_before", scope: !1699, file: !2, line: 452, type: !1707)
!1711 = !DILocalVariable(name: "__new_start", scope: !1699, file: !2, line: 453, type: !450)
!1712 = !DILocalVariable(name: "__new_finish", scope: !1699, file: !2, line: 454, type: !450)
!1713 = !DILocation(line: 0, scope: !1699, inlinedAt: !1714)
!1714 = distinct !DILocation(line: 123, column: 4, scope: !1548, inlinedAt: !1545)
!1715 = !DILocalVariable(name: "this", arg: 1, scope: !1716, type: !1721, flags: DIFlagArtificial | DIFlagObjectPointer)
!1716 = distinct !DISubprogram(name: "_M_check_len", linkageName: "_ZNKSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE12_M_check_lenEmPKc", scope: !194, file: !143, line: 1891, type: !705, scopeLine: 1892, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !704, retainedNodes: !1717)
!1717 = !{!1715, !1718, !1719, !1720}
!1718 = !DILocalVariable(name: "__n", arg: 2, scope: !1716, file: !143, line: 1891, type: !142)
!1719 = !DILocalVariable(name: "__s", arg: 3, scope: !1716, file: !143, line: 1891, type: !708)
!1720 = !DILocalVariable(name: "__len", scope: !1716, file: !143, line: 1896, type: !1707)
!1721 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !482, size: 64)
!1722 = !DILocation(line: 0, scope: !1716, inlinedAt: !1723)
!1723 = distinct !DILocation(line: 449, column: 2, scope: !1699, inlinedAt: !1714)
!1724 = !DILocalVariable(name: "this", arg: 1, scope: !1725, type: !1721, flags: DIFlagArtificial | DIFlagObjectPointer)
!1725 = distinct !DISubprogram(name: "size", linkageName: "_ZNKSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE4sizeEv", scope: !194, file: !143, line: 987, type: !615, scopeLine: 988, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !614, retainedNodes: !1726)
!1726 = !{!1724}
!1727 = !DILocation(line: 0, scope: !1725, inlinedAt: !1728)
!1728 = distinct !DILocation(line: 1893, column: 19, scope: !1729, inlinedAt: !1723)
!1729 = distinct !DILexicalBlock(scope: !1716, file: !143, line: 1893, column: 6)
!1730 = !DILocation(line: 988, column: 50, scope: !1725, inlinedAt: !1728)
!1731 = !DILocation(line: 1893, column: 26, scope: !1729, inlinedAt: !1723)
!1732 = !DILocation(line: 1893, column: 6, scope: !1716, inlinedAt: !1723)
!1733 = !DILocation(line: 1894, column: 4, scope: !1729, inlinedAt: !1723)
!1734 = !DILocation(line: 0, scope: !1725, inlinedAt: !1735)
!1735 = distinct !DILocation(line: 1896, column: 26, scope: !1716, inlinedAt: !1723)
!1736 = !DILocation(line: 0, scope: !1725, inlinedAt: !1737)
!1737 = distinct !DILocation(line: 1896, column: 46, scope: !1716, inlinedAt: !1723)
!1738 = !DILocalVariable(name: "__a", arg: 1, scope: !1739, file: !1740, line: 254, type: !1743)
!1739 = distinct !DISubprogram(name: "max<unsigned long>", linkageName: "_ZSt3maxImERKT_S2_S2_", scope: !14, file: !1740, line: 254, type: !1741, scopeLine: 255, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1747, retainedNodes: !1745)
!1740 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_algobase.h", directory: "", checksumkind: CSK_MD5, checksum: "acd8696ab950544891c62593445fe486")
!1741 = !DISubroutineType(types: !1742)
!1742 = !{!1743, !1743, !1743}
!1743 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1744, size: 64)
!1744 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !146)
!1745 = !{!1738, !1746}
!1746 = !DILocalVariable(name: "__b", arg: 2, scope: !1739, file: !1740, line: 254, type: !1743)
!1747 = !{!1748}
!1748 = !DITemplateTypeParameter(name: "_Tp", type: !146)
!1749 = !DILocation(line: 0, scope: !1739, inlinedAt: !1750)
!1750 = distinct !DILocation(line: 1896, column: 35, scope: !1716, inlinedAt: !1723)
!1751 = !DILocation(line: 259, column: 15, scope: !1752, inlinedAt: !1750)
!1752 = distinct !DILexicalBlock(scope: !1739, file: !1740, line: 259, column: 11)
!1753 = !DILocation(line: 1896, column: 35, scope: !1716, inlinedAt: !1723)
!1754 = !DILocation(line: 1896, column: 33, scope: !1716, inlinedAt: !1723)
!1755 = !DILocation(line: 0, scope: !1725, inlinedAt: !1756)
!1756 = distinct !DILocation(line: 1897, column: 18, scope: !1716, inlinedAt: !1723)
!1757 = !DILocation(line: 1897, column: 16, scope: !1716, inlinedAt: !1723)
!1758 = !DILocation(line: 1897, column: 25, scope: !1716, inlinedAt: !1723)
!1759 = !DILocalVariable(name: "this", arg: 1, scope: !1760, type: !1505, flags: DIFlagArtificial | DIFlagObjectPointer)
!1760 = distinct !DISubprogram(name: "_M_allocate", linkageName: "_ZNSt12_Vector_baseISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE11_M_allocateEm", scope: !197, file: !143, line: 375, type: !404, scopeLine: 376, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !403, retainedNodes: !1761)
!1761 = !{!1759, !1762}
!1762 = !DILocalVariable(name: "__n", arg: 2, scope: !1760, file: !143, line: 375, type: !144)
!1763 = !DILocation(line: 0, scope: !1760, inlinedAt: !1764)
!1764 = distinct !DILocation(line: 453, column: 33, scope: !1699, inlinedAt: !1714)
!1765 = !DILocation(line: 378, column: 13, scope: !1760, inlinedAt: !1764)
!1766 = !DILocation(line: 378, column: 9, scope: !1760, inlinedAt: !1764)
!1767 = !DILocalVariable(name: "__a", arg: 1, scope: !1768, file: !212, line: 463, type: !218)
!1768 = distinct !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEEE8allocateERS4_m", scope: !211, file: !212, line: 463, type: !215, scopeLine: 464, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !214, retainedNodes: !1769)
!1769 = !{!1767, !1770}
!1770 = !DILocalVariable(name: "__n", arg: 2, scope: !1768, file: !212, line: 463, type: !281)
!1771 = !DILocation(line: 0, scope: !1768, inlinedAt: !1772)
!1772 = distinct !DILocation(line: 378, column: 20, scope: !1760, inlinedAt: !1764)
!1773 = !DILocalVariable(name: "this", arg: 1, scope: !1774, type: !1571, flags: DIFlagArtificial | DIFlagObjectPointer)
!1774 = distinct !DISubprogram(name: "allocate", linkageName: "_ZNSt15__new_allocatorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEE8allocateEmPKv", scope: !226, file: !227, line: 112, type: !255, scopeLine: 113, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !254, retainedNodes: !1775)
!1775 = !{!1773, !1776, !1777}
!1776 = !DILocalVariable(name: "__n", arg: 2, scope: !1774, file: !227, line: 112, type: !257)
!1777 = !DILocalVariable(arg: 3, scope: !1774, file: !227, line: 112, type: !147)
!1778 = !DILocation(line: 0, scope: !1774, inlinedAt: !1779)
!1779 = distinct !DILocation(line: 464, column: 20, scope: !1768, inlinedAt: !1772)
!1780 = !DILocation(line: 137, column: 53, scope: !1774, inlinedAt: !1779)
!1781 = !DILocation(line: 137, column: 27, scope: !1774, inlinedAt: !1779)
!1782 = !DILocation(line: 463, column: 20, scope: !1783, inlinedAt: !1714)
!1783 = distinct !DILexicalBlock(scope: !1699, file: !2, line: 456, column: 2)
!1784 = !DILocation(line: 0, scope: !1551, inlinedAt: !1785)
!1785 = distinct !DILocation(line: 462, column: 4, scope: !1783, inlinedAt: !1714)
!1786 = !DILocation(line: 0, scope: !1564, inlinedAt: !1787)
!1787 = distinct !DILocation(line: 516, column: 8, scope: !1551, inlinedAt: !1785)
!1788 = !DILocation(line: 0, scope: !1575, inlinedAt: !1789)
!1789 = distinct !DILocation(line: 175, column: 23, scope: !1564, inlinedAt: !1787)
!1790 = !DILocation(line: 0, scope: !1588, inlinedAt: !1791)
!1791 = distinct !DILocation(line: 1418, column: 4, scope: !1575, inlinedAt: !1789)
!1792 = !DILocation(line: 0, scope: !1600, inlinedAt: !1793)
!1793 = distinct !DILocation(line: 1447, column: 4, scope: !1588, inlinedAt: !1791)
!1794 = !DILocation(line: 0, scope: !1612, inlinedAt: !1795)
!1795 = distinct !DILocation(line: 746, column: 4, scope: !1600, inlinedAt: !1793)
!1796 = !DILocation(line: 0, scope: !1624, inlinedAt: !1797)
!1797 = distinct !DILocation(line: 727, column: 20, scope: !1612, inlinedAt: !1795)
!1798 = !DILocation(line: 0, scope: !1636, inlinedAt: !1799)
!1799 = distinct !DILocation(line: 673, column: 20, scope: !1624, inlinedAt: !1797)
!1800 = !DILocation(line: 0, scope: !1648, inlinedAt: !1801)
!1801 = distinct !DILocation(line: 621, column: 20, scope: !1636, inlinedAt: !1799)
!1802 = !DILocation(line: 0, scope: !1660, inlinedAt: !1803)
!1803 = distinct !DILocation(line: 583, column: 20, scope: !1648, inlinedAt: !1801)
!1804 = !DILocation(line: 0, scope: !1671, inlinedAt: !1805)
!1805 = distinct !DILocation(line: 506, column: 4, scope: !1660, inlinedAt: !1803)
!1806 = !DILocation(line: 0, scope: !1682, inlinedAt: !1807)
!1807 = distinct !DILocation(line: 385, column: 4, scope: !1671, inlinedAt: !1805)
!1808 = !DILocation(line: 225, column: 4, scope: !1682, inlinedAt: !1807)
!1809 = !DILocation(line: 507, column: 2, scope: !1660, inlinedAt: !1803)
!1810 = !DILocalVariable(name: "__first", arg: 1, scope: !1811, file: !143, line: 499, type: !450)
!1811 = distinct !DISubprogram(name: "_S_relocate", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE11_S_relocateEPS3_S6_S6_RS4_", scope: !194, file: !143, line: 499, type: !457, scopeLine: 501, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !456, retainedNodes: !1812)
!1812 = !{!1810, !1813, !1814, !1815}
!1813 = !DILocalVariable(name: "__last", arg: 2, scope: !1811, file: !143, line: 499, type: !450)
!1814 = !DILocalVariable(name: "__result", arg: 3, scope: !1811, file: !143, line: 499, type: !450)
!1815 = !DILocalVariable(name: "__alloc", arg: 4, scope: !1811, file: !143, line: 500, type: !451)
!1816 = !DILocation(line: 0, scope: !1811, inlinedAt: !1817)
!1817 = distinct !DILocation(line: 474, column: 23, scope: !1818, inlinedAt: !1714)
!1818 = distinct !DILexicalBlock(scope: !1819, file: !2, line: 473, column: 6)
!1819 = distinct !DILexicalBlock(scope: !1783, file: !2, line: 472, column: 29)
!1820 = !DILocalVariable(name: "__first", arg: 1, scope: !1821, file: !1822, line: 1127, type: !149)
!1821 = distinct !DISubprogram(name: "__relocate_a<std::variant<Circle, Box> *, std::variant<Circle, Box> *, std::allocator<std::variant<Circle, Box> > >", linkageName: "_ZSt12__relocate_aIPSt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEES4_SaIS3_EET0_T_S7_S6_RT1_", scope: !14, file: !1822, line: 1127, type: !1823, scopeLine: 1132, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1829, retainedNodes: !1825)
!1822 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_uninitialized.h", directory: "", checksumkind: CSK_MD5, checksum: "76b804c7705a952d454f754eea890c01")
!1823 = !DISubroutineType(types: !1824)
!1824 = !{!149, !149, !149, !149, !279}
!1825 = !{!1820, !1826, !1827, !1828}
!1826 = !DILocalVariable(name: "__last", arg: 2, scope: !1821, file: !1822, line: 1127, type: !149)
!1827 = !DILocalVariable(name: "__result", arg: 3, scope: !1821, file: !1822, line: 1128, type: !149)
!1828 = !DILocalVariable(name: "__alloc", arg: 4, scope: !1821, file: !1822, line: 1128, type: !279)
!1829 = !{!1830, !1831, !1832}
!1830 = !DITemplateTypeParameter(name: "_InputIterator", type: !149)
!1831 = !DITemplateTypeParameter(name: "_ForwardIterator", type: !149)
!1832 = !DITemplateTypeParameter(name: "_Allocator", type: !220)
!1833 = !DILocation(line: 0, scope: !1821, inlinedAt: !1834)
!1834 = distinct !DILocation(line: 504, column: 9, scope: !1811, inlinedAt: !1817)
!1835 = !DILocalVariable(name: "__first", arg: 1, scope: !1836, file: !1822, line: 1078, type: !149)
!1836 = distinct !DISubprogram(name: "__relocate_a_1<std::variant<Circle, Box> *, std::variant<Circle, Box> *, std::allocator<std::variant<Circle, Box> > >", linkageName: "_ZSt14__relocate_a_1IPSt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEES4_SaIS3_EET0_T_S7_S6_RT1_", scope: !14, file: !1822, line: 1078, type: !1823, scopeLine: 1083, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1829, retainedNodes: !1837)
!1837 = !{!1835, !1838, !1839, !1840, !1841}
!1838 = !DILocalVariable(name: "__last", arg: 2, scope: !1836, file: !1822, line: 1078, type: !149)
!1839 = !DILocalVariable(name: "__result", arg: 3, scope: !1836, file: !1822, line: 1079, type: !149)
!1840 = !DILocalVariable(name: "__alloc", arg: 4, scope: !1836, file: !1822, line: 1079, type: !279)
!1841 = !DILocalVariable(name: "__cur", scope: !1836, file: !1822, line: 1090, type: !149)
!1842 = !DILocation(line: 0, scope: !1836, inlinedAt: !1843)
!1843 = distinct !DILocation(line: 1133, column: 14, scope: !1821, inlinedAt: !1834)
!1844 = !DILocation(line: 1091, column: 7, scope: !1845, inlinedAt: !1843)
!1845 = distinct !DILexicalBlock(scope: !1836, file: !1822, line: 1091, column: 7)
!1846 = !DILocalVariable(name: "__dest", arg: 1, scope: !1847, file: !1822, line: 1056, type: !1850)
!1847 = distinct !DISubprogram(name: "__relocate_object_a<std::variant<Circle, Box>, std::variant<Circle, Box>, std::allocator<std::variant<Circle, Box> > >", linkageName: "_ZSt19__relocate_object_aISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEES3_SaIS3_EEvPT_PT0_RT1_", scope: !14, file: !1822, line: 1056, type: !1848, scopeLine: 1062, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1854, retainedNodes: !1851)
!1848 = !DISubroutineType(types: !1849)
!1849 = !{null, !1850, !1850, !279}
!1850 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !149)
!1851 = !{!1846, !1852, !1853}
!1852 = !DILocalVariable(name: "__orig", arg: 2, scope: !1847, file: !1822, line: 1056, type: !1850)
!1853 = !DILocalVariable(name: "__alloc", arg: 3, scope: !1847, file: !1822, line: 1057, type: !279)
!1854 = !{!266, !1556, !1832}
!1855 = !DILocation(line: 0, scope: !1847, inlinedAt: !1856)
!1856 = distinct !DILocation(line: 1092, column: 2, scope: !1857, inlinedAt: !1843)
!1857 = distinct !DILexicalBlock(scope: !1845, file: !1822, line: 1091, column: 7)
!1858 = !DILocalVariable(name: "__a", arg: 1, scope: !1859, file: !212, line: 511, type: !218)
!1859 = distinct !DISubprogram(name: "construct<std::variant<Circle, Box>, std::variant<Circle, Box> >", linkageName: "_ZNSt16allocator_traitsISaISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEEE9constructIS3_JS3_EEEvRS4_PT_DpOT0_", scope: !211, file: !212, line: 511, type: !1860, scopeLine: 514, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1863, declaration: !1862, retainedNodes: !1867)
!1860 = !DISubroutineType(types: !1861)
!1861 = !{null, !218, !149, !937}
!1862 = !DISubprogram(name: "construct<std::variant<Circle, Box>, std::variant<Circle, Box> >", linkageName: "_ZNSt16allocator_traitsISaISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEEE9constructIS3_JS3_EEEvRS4_PT_DpOT0_", scope: !211, file: !212, line: 511, type: !1860, scopeLine: 511, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !1863)
!1863 = !{!1556, !1864}
!1864 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Args", value: !1865)
!1865 = !{!1866}
!1866 = !DITemplateTypeParameter(type: !150)
!1867 = !{!1858, !1868, !1869}
!1868 = !DILocalVariable(name: "__p", arg: 2, scope: !1859, file: !212, line: 511, type: !149)
!1869 = !DILocalVariable(name: "__args", arg: 3, scope: !1859, file: !212, line: 512, type: !937)
!1870 = !DILocation(line: 0, scope: !1859, inlinedAt: !1871)
!1871 = distinct !DILocation(line: 1064, column: 7, scope: !1847, inlinedAt: !1856)
!1872 = !DILocalVariable(name: "this", arg: 1, scope: !1873, type: !1571, flags: DIFlagArtificial | DIFlagObjectPointer)
!1873 = distinct !DISubprogram(name: "construct<std::variant<Circle, Box>, std::variant<Circle, Box> >", linkageName: "_ZNSt15__new_allocatorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEE9constructIS3_JS3_EEEvPT_DpOT0_", scope: !226, file: !227, line: 173, type: !1874, scopeLine: 175, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1863, declaration: !1876, retainedNodes: !1877)
!1874 = !DISubroutineType(types: !1875)
!1875 = !{null, !232, !149, !937}
!1876 = !DISubprogram(name: "construct<std::variant<Circle, Box>, std::variant<Circle, Box> >", linkageName: "_ZNSt15__new_allocatorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEE9constructIS3_JS3_EEEvPT_DpOT0_", scope: !226, file: !227, line: 173, type: !1874, scopeLine: 173, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !1863)
!1877 = !{!1872, !1878, !1879}
!1878 = !DILocalVariable(name: "__p", arg: 2, scope: !1873, file: !227, line: 173, type: !149)
!1879 = !DILocalVariable(name: "__args", arg: 3, scope: !1873, file: !227, line: 173, type: !937)
!1880 = !DILocation(line: 0, scope: !1873, inlinedAt: !1881)
!1881 = distinct !DILocation(line: 516, column: 8, scope: !1859, inlinedAt: !1871)
!1882 = !DILocation(line: 175, column: 23, scope: !1873, inlinedAt: !1881)
!1883 = !{!1884, !1886}
!1884 = distinct !{!1884, !1885, !"_ZSt19__relocate_object_aISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEES3_SaIS3_EEvPT_PT0_RT1_: argument 0"}
!1885 = distinct !{!1885, !"_ZSt19__relocate_object_aISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEES3_SaIS3_EEvPT_PT0_RT1_"}
!1886 = distinct !{!1886, !1885, !"_ZSt19__relocate_object_aISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEES3_SaIS3_EEvPT_PT0_RT1_: argument 1"}
!1887 = !DILocation(line: 1091, column: 33, scope: !1857, inlinedAt: !1843)
!1888 = !DILocation(line: 1091, column: 50, scope: !1857, inlinedAt: !1843)
!1889 = !DILocation(line: 1091, column: 22, scope: !1857, inlinedAt: !1843)
!1890 = distinct !{!1890, !1844, !1891, !1494}
!1891 = !DILocation(line: 1093, column: 41, scope: !1845, inlinedAt: !1843)
!1892 = !DILocation(line: 477, column: 8, scope: !1818, inlinedAt: !1714)
!1893 = !DILocation(line: 0, scope: !1811, inlinedAt: !1894)
!1894 = distinct !DILocation(line: 479, column: 23, scope: !1818, inlinedAt: !1714)
!1895 = !DILocation(line: 0, scope: !1821, inlinedAt: !1896)
!1896 = distinct !DILocation(line: 504, column: 9, scope: !1811, inlinedAt: !1894)
!1897 = !DILocation(line: 0, scope: !1836, inlinedAt: !1898)
!1898 = distinct !DILocation(line: 1133, column: 14, scope: !1821, inlinedAt: !1896)
!1899 = !DILocalVariable(name: "this", arg: 1, scope: !1900, type: !1505, flags: DIFlagArtificial | DIFlagObjectPointer)
!1900 = distinct !DISubprogram(name: "_M_deallocate", linkageName: "_ZNSt12_Vector_baseISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE13_M_deallocateEPS3_m", scope: !197, file: !143, line: 383, type: !407, scopeLine: 384, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !406, retainedNodes: !1901)
!1901 = !{!1899, !1902, !1903}
!1902 = !DILocalVariable(name: "__p", arg: 2, scope: !1900, file: !143, line: 383, type: !320)
!1903 = !DILocalVariable(name: "__n", arg: 3, scope: !1900, file: !143, line: 383, type: !144)
!1904 = !DILocation(line: 0, scope: !1900, inlinedAt: !1905)
!1905 = distinct !DILocation(line: 513, column: 7, scope: !1699, inlinedAt: !1714)
!1906 = !DILocation(line: 386, column: 6, scope: !1907, inlinedAt: !1905)
!1907 = distinct !DILexicalBlock(scope: !1900, file: !143, line: 386, column: 6)
!1908 = !DILocation(line: 386, column: 6, scope: !1900, inlinedAt: !1905)
!1909 = !DILocalVariable(name: "__a", arg: 1, scope: !1910, file: !212, line: 495, type: !218)
!1910 = distinct !DISubprogram(name: "deallocate", linkageName: "_ZNSt16allocator_traitsISaISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEEE10deallocateERS4_PS3_m", scope: !211, file: !212, line: 495, type: !287, scopeLine: 496, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !286, retainedNodes: !1911)
!1911 = !{!1909, !1912, !1913}
!1912 = !DILocalVariable(name: "__p", arg: 2, scope: !1910, file: !212, line: 495, type: !217)
!1913 = !DILocalVariable(name: "__n", arg: 3, scope: !1910, file: !212, line: 495, type: !281)
!1914 = !DILocation(line: 0, scope: !1910, inlinedAt: !1915)
!1915 = distinct !DILocation(line: 387, column: 4, scope: !1907, inlinedAt: !1905)
!1916 = !DILocalVariable(name: "this", arg: 1, scope: !1917, type: !1571, flags: DIFlagArtificial | DIFlagObjectPointer)
!1917 = distinct !DISubprogram(name: "deallocate", linkageName: "_ZNSt15__new_allocatorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEE10deallocateEPS3_m", scope: !226, file: !227, line: 142, type: !259, scopeLine: 143, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !258, retainedNodes: !1918)
!1918 = !{!1916, !1919, !1920}
!1919 = !DILocalVariable(name: "__p", arg: 2, scope: !1917, file: !227, line: 142, type: !149)
!1920 = !DILocalVariable(name: "__n", arg: 3, scope: !1917, file: !227, line: 142, type: !257)
!1921 = !DILocation(line: 0, scope: !1917, inlinedAt: !1922)
!1922 = distinct !DILocation(line: 496, column: 13, scope: !1910, inlinedAt: !1915)
!1923 = !DILocation(line: 158, column: 2, scope: !1917, inlinedAt: !1922)
!1924 = !DILocation(line: 387, column: 4, scope: !1907, inlinedAt: !1905)
!1925 = !DILocation(line: 517, column: 53, scope: !1699, inlinedAt: !1714)
!1926 = !DILocation(line: 43, column: 1, scope: !1546)
!1927 = !DILocation(line: 30, column: 37, scope: !1928)
!1928 = distinct !DILexicalBlock(scope: !1526, file: !9, line: 29, column: 12)
!1929 = !DILocalVariable(name: "this", arg: 1, scope: !1930, type: !1511, flags: DIFlagArtificial | DIFlagObjectPointer)
!1930 = distinct !DISubprogram(name: "emplace_back<Box>", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE12emplace_backIJS2_EEERS3_DpOT_", scope: !194, file: !2, line: 112, type: !1931, scopeLine: 113, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1934, declaration: !1933, retainedNodes: !1936)
!1931 = !DISubroutineType(types: !1932)
!1932 = !{!631, !462, !804}
!1933 = !DISubprogram(name: "emplace_back<Box>", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE12emplace_backIJS2_EEERS3_DpOT_", scope: !194, file: !2, line: 112, type: !1931, scopeLine: 112, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !1934)
!1934 = !{!1935}
!1935 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Args", value: !822)
!1936 = !{!1929, !1937}
!1937 = !DILocalVariable(name: "__args", arg: 2, scope: !1930, file: !143, line: 1303, type: !804)
!1938 = !DILocation(line: 0, scope: !1930, inlinedAt: !1939)
!1939 = distinct !DILocation(line: 30, column: 14, scope: !1928)
!1940 = !DILocation(line: 114, column: 30, scope: !1941, inlinedAt: !1939)
!1941 = distinct !DILexicalBlock(scope: !1930, file: !2, line: 114, column: 6)
!1942 = !DILocation(line: 114, column: 6, scope: !1930, inlinedAt: !1939)
!1943 = !DILocalVariable(name: "__a", arg: 1, scope: !1944, file: !212, line: 511, type: !218)
!1944 = distinct !DISubprogram(name: "construct<std::variant<Circle, Box>, Box>", linkageName: "_ZNSt16allocator_traitsISaISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEEE9constructIS3_JS2_EEEvRS4_PT_DpOT0_", scope: !211, file: !212, line: 511, type: !1945, scopeLine: 514, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1948, declaration: !1947, retainedNodes: !1949)
!1945 = !DISubroutineType(types: !1946)
!1946 = !{null, !218, !149, !804}
!1947 = !DISubprogram(name: "construct<std::variant<Circle, Box>, Box>", linkageName: "_ZNSt16allocator_traitsISaISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEEE9constructIS3_JS2_EEEvRS4_PT_DpOT0_", scope: !211, file: !212, line: 511, type: !1945, scopeLine: 511, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !1948)
!1948 = !{!1556, !1935}
!1949 = !{!1943, !1950, !1951}
!1950 = !DILocalVariable(name: "__p", arg: 2, scope: !1944, file: !212, line: 511, type: !149)
!1951 = !DILocalVariable(name: "__args", arg: 3, scope: !1944, file: !212, line: 512, type: !804)
!1952 = !DILocation(line: 0, scope: !1944, inlinedAt: !1953)
!1953 = distinct !DILocation(line: 117, column: 6, scope: !1954, inlinedAt: !1939)
!1954 = distinct !DILexicalBlock(scope: !1941, file: !2, line: 115, column: 4)
!1955 = !DILocalVariable(name: "this", arg: 1, scope: !1956, type: !1571, flags: DIFlagArtificial | DIFlagObjectPointer)
!1956 = distinct !DISubprogram(name: "construct<std::variant<Circle, Box>, Box>", linkageName: "_ZNSt15__new_allocatorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEE9constructIS3_JS2_EEEvPT_DpOT0_", scope: !226, file: !227, line: 173, type: !1957, scopeLine: 175, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1948, declaration: !1959, retainedNodes: !1960)
!1957 = !DISubroutineType(types: !1958)
!1958 = !{null, !232, !149, !804}
!1959 = !DISubprogram(name: "construct<std::variant<Circle, Box>, Box>", linkageName: "_ZNSt15__new_allocatorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEE9constructIS3_JS2_EEEvPT_DpOT0_", scope: !226, file: !227, line: 173, type: !1957, scopeLine: 173, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !1948)
!1960 = !{!1955, !1961, !1962}
!1961 = !DILocalVariable(name: "__p", arg: 2, scope: !1956, file: !227, line: 173, type: !149)
!1962 = !DILocalVariable(name: "__args", arg: 3, scope: !1956, file: !227, line: 173, type: !804)
!1963 = !DILocation(line: 0, scope: !1956, inlinedAt: !1964)
!1964 = distinct !DILocation(line: 516, column: 8, scope: !1944, inlinedAt: !1953)
!1965 = !DILocalVariable(name: "this", arg: 1, scope: !1966, type: !149, flags: DIFlagArtificial | DIFlagObjectPointer)
!1966 = distinct !DISubprogram(name: "variant<Box, void, void, Box, void>", linkageName: "_ZNSt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEC2IS1_vvS1_vEEOT_", scope: !150, file: !151, line: 1416, type: !1967, scopeLine: 1420, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1970, declaration: !1969, retainedNodes: !1973)
!1967 = !DISubroutineType(types: !1968)
!1968 = !{null, !930, !804}
!1969 = !DISubprogram(name: "variant<Box, void, void, Box, void>", scope: !150, file: !151, line: 1416, type: !1967, scopeLine: 1416, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !1970)
!1970 = !{!1971, !1581, !1581, !1972, !1581}
!1971 = !DITemplateTypeParameter(name: "_Tp", type: !752)
!1972 = !DITemplateTypeParameter(name: "_Tj", type: !752)
!1973 = !{!1965, !1974}
!1974 = !DILocalVariable(name: "__t", arg: 2, scope: !1966, file: !151, line: 1416, type: !804)
!1975 = !DILocation(line: 0, scope: !1966, inlinedAt: !1976)
!1976 = distinct !DILocation(line: 175, column: 23, scope: !1956, inlinedAt: !1964)
!1977 = !DILocalVariable(name: "this", arg: 1, scope: !1978, type: !149, flags: DIFlagArtificial | DIFlagObjectPointer)
!1978 = distinct !DISubprogram(name: "variant<1UL, Box, Box, void>", linkageName: "_ZNSt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEC2ILm1EJS1_ES1_vEESt16in_place_index_tIXT_EEDpOT0_", scope: !150, file: !151, line: 1446, type: !1979, scopeLine: 1449, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1982, declaration: !1981, retainedNodes: !1984)
!1979 = !DISubroutineType(types: !1980)
!1980 = !{null, !930, !1402, !804}
!1981 = !DISubprogram(name: "variant<1UL, Box, Box, void>", scope: !150, file: !151, line: 1446, type: !1979, scopeLine: 1446, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !1982)
!1982 = !{!1983, !1935, !1971, !1581}
!1983 = !DITemplateValueParameter(name: "_Np", type: !146, value: i64 1)
!1984 = !{!1977, !1985, !1986}
!1985 = !DILocalVariable(arg: 2, scope: !1978, file: !151, line: 1446, type: !1402)
!1986 = !DILocalVariable(name: "__args", arg: 3, scope: !1978, file: !151, line: 1446, type: !804)
!1987 = !DILocation(line: 0, scope: !1978, inlinedAt: !1988)
!1988 = distinct !DILocation(line: 1418, column: 4, scope: !1966, inlinedAt: !1976)
!1989 = !DILocalVariable(name: "this", arg: 1, scope: !1990, type: !1608, flags: DIFlagArtificial | DIFlagObjectPointer)
!1990 = distinct !DISubprogram(name: "_Variant_base<1UL, Box>", linkageName: "_ZNSt8__detail9__variant13_Variant_baseIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEC2ILm1EJS3_EEESt16in_place_index_tIXT_EEDpOT0_", scope: !154, file: !151, line: 745, type: !1991, scopeLine: 747, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1994, declaration: !1993, retainedNodes: !1995)
!1991 = !DISubroutineType(types: !1992)
!1992 = !{null, !867, !1402, !804}
!1993 = !DISubprogram(name: "_Variant_base<1UL, Box>", scope: !154, file: !151, line: 745, type: !1991, scopeLine: 745, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !1994)
!1994 = !{!1983, !1935}
!1995 = !{!1989, !1996, !1997}
!1996 = !DILocalVariable(name: "__i", arg: 2, scope: !1990, file: !151, line: 745, type: !1402)
!1997 = !DILocalVariable(name: "__args", arg: 3, scope: !1990, file: !151, line: 745, type: !804)
!1998 = !DILocation(line: 0, scope: !1990, inlinedAt: !1999)
!1999 = distinct !DILocation(line: 1447, column: 4, scope: !1978, inlinedAt: !1988)
!2000 = !DILocalVariable(name: "this", arg: 1, scope: !2001, type: !1620, flags: DIFlagArtificial | DIFlagObjectPointer)
!2001 = distinct !DISubprogram(name: "_Variant_storage", linkageName: "_ZNSt8__detail9__variant17_Move_assign_baseILb1EJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEECI2NS0_16_Variant_storageILb1EJS2_S3_EEEILm1EJS3_EEESt16in_place_index_tIXT_EEDpOT0_", scope: !160, file: !151, line: 727, type: !2002, scopeLine: 727, flags: DIFlagArtificial | DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !2004, retainedNodes: !2005)
!2002 = !DISubroutineType(types: !2003)
!2003 = !{null, !1615, !1402, !804}
!2004 = !DISubprogram(name: "_Variant_storage", scope: !160, type: !2002, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!2005 = !{!2000, !2006, !2007}
!2006 = !DILocalVariable(arg: 2, scope: !2001, type: !1402, flags: DIFlagArtificial)
!2007 = !DILocalVariable(arg: 3, scope: !2001, type: !804, flags: DIFlagArtificial)
!2008 = !DILocation(line: 0, scope: !2001, inlinedAt: !2009)
!2009 = distinct !DILocation(line: 746, column: 4, scope: !1990, inlinedAt: !1999)
!2010 = !DILocalVariable(name: "this", arg: 1, scope: !2011, type: !1632, flags: DIFlagArtificial | DIFlagObjectPointer)
!2011 = distinct !DISubprogram(name: "_Variant_storage", linkageName: "_ZNSt8__detail9__variant17_Copy_assign_baseILb1EJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEECI2NS0_16_Variant_storageILb1EJS2_S3_EEEILm1EJS3_EEESt16in_place_index_tIXT_EEDpOT0_", scope: !164, file: !151, line: 673, type: !2012, scopeLine: 673, flags: DIFlagArtificial | DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !2014, retainedNodes: !2015)
!2012 = !DISubroutineType(types: !2013)
!2013 = !{null, !1627, !1402, !804}
!2014 = !DISubprogram(name: "_Variant_storage", scope: !164, type: !2012, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!2015 = !{!2010, !2016, !2017}
!2016 = !DILocalVariable(arg: 2, scope: !2011, type: !1402, flags: DIFlagArtificial)
!2017 = !DILocalVariable(arg: 3, scope: !2011, type: !804, flags: DIFlagArtificial)
!2018 = !DILocation(line: 0, scope: !2011, inlinedAt: !2019)
!2019 = distinct !DILocation(line: 727, column: 20, scope: !2001, inlinedAt: !2009)
!2020 = !DILocalVariable(name: "this", arg: 1, scope: !2021, type: !1644, flags: DIFlagArtificial | DIFlagObjectPointer)
!2021 = distinct !DISubprogram(name: "_Variant_storage", linkageName: "_ZNSt8__detail9__variant15_Move_ctor_baseILb1EJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEECI2NS0_16_Variant_storageILb1EJS2_S3_EEEILm1EJS3_EEESt16in_place_index_tIXT_EEDpOT0_", scope: !168, file: !151, line: 621, type: !2022, scopeLine: 621, flags: DIFlagArtificial | DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !2024, retainedNodes: !2025)
!2022 = !DISubroutineType(types: !2023)
!2023 = !{null, !1639, !1402, !804}
!2024 = !DISubprogram(name: "_Variant_storage", scope: !168, type: !2022, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!2025 = !{!2020, !2026, !2027}
!2026 = !DILocalVariable(arg: 2, scope: !2021, type: !1402, flags: DIFlagArtificial)
!2027 = !DILocalVariable(arg: 3, scope: !2021, type: !804, flags: DIFlagArtificial)
!2028 = !DILocation(line: 0, scope: !2021, inlinedAt: !2029)
!2029 = distinct !DILocation(line: 673, column: 20, scope: !2011, inlinedAt: !2019)
!2030 = !DILocalVariable(name: "this", arg: 1, scope: !2031, type: !1656, flags: DIFlagArtificial | DIFlagObjectPointer)
!2031 = distinct !DISubprogram(name: "_Variant_storage", linkageName: "_ZNSt8__detail9__variant15_Copy_ctor_baseILb1EJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEECI2NS0_16_Variant_storageILb1EJS2_S3_EEEILm1EJS3_EEESt16in_place_index_tIXT_EEDpOT0_", scope: !172, file: !151, line: 583, type: !2032, scopeLine: 583, flags: DIFlagArtificial | DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !2034, retainedNodes: !2035)
!2032 = !DISubroutineType(types: !2033)
!2033 = !{null, !1651, !1402, !804}
!2034 = !DISubprogram(name: "_Variant_storage", scope: !172, type: !2032, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!2035 = !{!2030, !2036, !2037}
!2036 = !DILocalVariable(arg: 2, scope: !2031, type: !1402, flags: DIFlagArtificial)
!2037 = !DILocalVariable(arg: 3, scope: !2031, type: !804, flags: DIFlagArtificial)
!2038 = !DILocation(line: 0, scope: !2031, inlinedAt: !2039)
!2039 = distinct !DILocation(line: 621, column: 20, scope: !2021, inlinedAt: !2029)
!2040 = !DILocalVariable(name: "this", arg: 1, scope: !2041, type: !1667, flags: DIFlagArtificial | DIFlagObjectPointer)
!2041 = distinct !DISubprogram(name: "_Variant_storage<1UL, Box>", linkageName: "_ZNSt8__detail9__variant16_Variant_storageILb1EJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEC2ILm1EJS3_EEESt16in_place_index_tIXT_EEDpOT0_", scope: !176, file: !151, line: 505, type: !2042, scopeLine: 508, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1994, declaration: !2044, retainedNodes: !2045)
!2042 = !DISubroutineType(types: !2043)
!2043 = !{null, !853, !1402, !804}
!2044 = !DISubprogram(name: "_Variant_storage<1UL, Box>", scope: !176, file: !151, line: 505, type: !2042, scopeLine: 505, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !1994)
!2045 = !{!2040, !2046, !2047}
!2046 = !DILocalVariable(arg: 2, scope: !2041, file: !151, line: 505, type: !1402)
!2047 = !DILocalVariable(name: "__args", arg: 3, scope: !2041, file: !151, line: 505, type: !804)
!2048 = !DILocation(line: 0, scope: !2041, inlinedAt: !2049)
!2049 = distinct !DILocation(line: 583, column: 20, scope: !2031, inlinedAt: !2039)
!2050 = !DILocalVariable(name: "this", arg: 1, scope: !2051, type: !1678, flags: DIFlagArtificial | DIFlagObjectPointer)
!2051 = distinct !DISubprogram(name: "_Variadic_union<1UL, Box>", linkageName: "_ZNSt8__detail9__variant15_Variadic_unionIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEC2ILm1EJS3_EEESt16in_place_index_tIXT_EEDpOT0_", scope: !179, file: !151, line: 390, type: !2052, scopeLine: 392, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1994, declaration: !2054, retainedNodes: !2055)
!2052 = !DISubroutineType(types: !2053)
!2053 = !{null, !827, !1402, !804}
!2054 = !DISubprogram(name: "_Variadic_union<1UL, Box>", scope: !179, file: !151, line: 390, type: !2052, scopeLine: 390, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !1994)
!2055 = !{!2050, !2056, !2057}
!2056 = !DILocalVariable(arg: 2, scope: !2051, file: !151, line: 390, type: !1402)
!2057 = !DILocalVariable(name: "__args", arg: 3, scope: !2051, file: !151, line: 390, type: !804)
!2058 = !DILocation(line: 0, scope: !2051, inlinedAt: !2059)
!2059 = distinct !DILocation(line: 506, column: 4, scope: !2041, inlinedAt: !2049)
!2060 = !DILocalVariable(name: "this", arg: 1, scope: !2061, type: !2068, flags: DIFlagArtificial | DIFlagObjectPointer)
!2061 = distinct !DISubprogram(name: "_Variadic_union<Box>", linkageName: "_ZNSt8__detail9__variant15_Variadic_unionIJZ17variant_of_shapesE3BoxEEC2IJS2_EEESt16in_place_index_tILm0EEDpOT_", scope: !780, file: !151, line: 384, type: !2062, scopeLine: 386, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1934, declaration: !2064, retainedNodes: !2065)
!2062 = !DISubroutineType(types: !2063)
!2063 = !{null, !819, !1395, !804}
!2064 = !DISubprogram(name: "_Variadic_union<Box>", scope: !780, file: !151, line: 384, type: !2062, scopeLine: 384, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !1934)
!2065 = !{!2060, !2066, !2067}
!2066 = !DILocalVariable(arg: 2, scope: !2061, file: !151, line: 384, type: !1395)
!2067 = !DILocalVariable(name: "__args", arg: 3, scope: !2061, file: !151, line: 384, type: !804)
!2068 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !780, size: 64)
!2069 = !DILocation(line: 0, scope: !2061, inlinedAt: !2070)
!2070 = distinct !DILocation(line: 391, column: 4, scope: !2051, inlinedAt: !2059)
!2071 = !DILocalVariable(name: "this", arg: 1, scope: !2072, type: !2079, flags: DIFlagArtificial | DIFlagObjectPointer)
!2072 = distinct !DISubprogram(name: "_Uninitialized<Box>", linkageName: "_ZNSt8__detail9__variant14_UninitializedIZ17variant_of_shapesE3BoxLb1EEC2IJS2_EEESt16in_place_index_tILm0EEDpOT_", scope: !783, file: !151, line: 224, type: !2073, scopeLine: 226, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1934, declaration: !2075, retainedNodes: !2076)
!2073 = !DISubroutineType(types: !2074)
!2074 = !{null, !796, !1395, !804}
!2075 = !DISubprogram(name: "_Uninitialized<Box>", scope: !783, file: !151, line: 224, type: !2073, scopeLine: 224, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !1934)
!2076 = !{!2071, !2077, !2078}
!2077 = !DILocalVariable(arg: 2, scope: !2072, file: !151, line: 224, type: !1395)
!2078 = !DILocalVariable(name: "__args", arg: 3, scope: !2072, file: !151, line: 224, type: !804)
!2079 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !783, size: 64)
!2080 = !DILocation(line: 0, scope: !2072, inlinedAt: !2081)
!2081 = distinct !DILocation(line: 385, column: 4, scope: !2061, inlinedAt: !2070)
!2082 = !DILocation(line: 225, column: 4, scope: !2072, inlinedAt: !2081)
!2083 = !DILocation(line: 507, column: 2, scope: !2041, inlinedAt: !2049)
!2084 = !DILocation(line: 119, column: 6, scope: !1954, inlinedAt: !1939)
!2085 = !DILocation(line: 121, column: 4, scope: !1954, inlinedAt: !1939)
!2086 = !DILocalVariable(name: "__position", arg: 2, scope: !2087, file: !143, line: 1868, type: !531)
!2087 = distinct !DISubprogram(name: "_M_realloc_insert<Box>", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS3_S5_EEDpOT_", scope: !194, file: !2, line: 440, type: !2088, scopeLine: 447, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1934, declaration: !2090, retainedNodes: !2091)
!2088 = !DISubroutineType(types: !2089)
!2089 = !{null, !462, !531, !804}
!2090 = !DISubprogram(name: "_M_realloc_insert<Box>", linkageName: "_ZNSt6vectorISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESaIS3_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS3_S5_EEDpOT_", scope: !194, file: !2, line: 440, type: !2088, scopeLine: 440, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !1934)
!2091 = !{!2092, !2086, !2093, !2094, !2095, !2096, !2097, !2098, !2099}
!2092 = !DILocalVariable(name: "this", arg: 1, scope: !2087, type: !1511, flags: DIFlagArtificial | DIFlagObjectPointer)
!2093 = !DILocalVariable(name: "__args", arg: 3, scope: !2087, file: !143, line: 1868, type: !804)
!2094 = !DILocalVariable(name: "__len", scope: !2087, file: !2, line: 448, type: !1707)
!2095 = !DILocalVariable(name: "__old_start", scope: !2087, file: !2, line: 450, type: !450)
!2096 = !DILocalVariable(name: "__old_finish", scope: !2087, file: !2, line: 451, type: !450)
!2097 = !DILocalVariable(name: "__elems_before", scope: !2087, file: !2, line: 452, type: !1707)
!2098 = !DILocalVariable(name: "__new_start", scope: !2087, file: !2, line: 453, type: !450)
!2099 = !DILocalVariable(name: "__new_finish", scope: !2087, file: !2, line: 454, type: !450)
!2100 = !DILocation(line: 0, scope: !2087, inlinedAt: !2101)
!2101 = distinct !DILocation(line: 123, column: 4, scope: !1941, inlinedAt: !1939)
!2102 = !DILocation(line: 0, scope: !1716, inlinedAt: !2103)
!2103 = distinct !DILocation(line: 449, column: 2, scope: !2087, inlinedAt: !2101)
!2104 = !DILocation(line: 0, scope: !1725, inlinedAt: !2105)
!2105 = distinct !DILocation(line: 1893, column: 19, scope: !1729, inlinedAt: !2103)
!2106 = !DILocation(line: 988, column: 50, scope: !1725, inlinedAt: !2105)
!2107 = !DILocation(line: 1893, column: 26, scope: !1729, inlinedAt: !2103)
!2108 = !DILocation(line: 1893, column: 6, scope: !1716, inlinedAt: !2103)
!2109 = !DILocation(line: 1894, column: 4, scope: !1729, inlinedAt: !2103)
!2110 = !DILocation(line: 0, scope: !1725, inlinedAt: !2111)
!2111 = distinct !DILocation(line: 1896, column: 26, scope: !1716, inlinedAt: !2103)
!2112 = !DILocation(line: 0, scope: !1725, inlinedAt: !2113)
!2113 = distinct !DILocation(line: 1896, column: 46, scope: !1716, inlinedAt: !2103)
!2114 = !DILocation(line: 0, scope: !1739, inlinedAt: !2115)
!2115 = distinct !DILocation(line: 1896, column: 35, scope: !1716, inlinedAt: !2103)
!2116 = !DILocation(line: 259, column: 15, scope: !1752, inlinedAt: !2115)
!2117 = !DILocation(line: 1896, column: 35, scope: !1716, inlinedAt: !2103)
!2118 = !DILocation(line: 1896, column: 33, scope: !1716, inlinedAt: !2103)
!2119 = !DILocation(line: 0, scope: !1725, inlinedAt: !2120)
!2120 = distinct !DILocation(line: 1897, column: 18, scope: !1716, inlinedAt: !2103)
!2121 = !DILocation(line: 1897, column: 16, scope: !1716, inlinedAt: !2103)
!2122 = !DILocation(line: 1897, column: 25, scope: !1716, inlinedAt: !2103)
!2123 = !DILocation(line: 0, scope: !1760, inlinedAt: !2124)
!2124 = distinct !DILocation(line: 453, column: 33, scope: !2087, inlinedAt: !2101)
!2125 = !DILocation(line: 378, column: 13, scope: !1760, inlinedAt: !2124)
!2126 = !DILocation(line: 378, column: 9, scope: !1760, inlinedAt: !2124)
!2127 = !DILocation(line: 0, scope: !1768, inlinedAt: !2128)
!2128 = distinct !DILocation(line: 378, column: 20, scope: !1760, inlinedAt: !2124)
!2129 = !DILocation(line: 0, scope: !1774, inlinedAt: !2130)
!2130 = distinct !DILocation(line: 464, column: 20, scope: !1768, inlinedAt: !2128)
!2131 = !DILocation(line: 137, column: 53, scope: !1774, inlinedAt: !2130)
!2132 = !DILocation(line: 137, column: 27, scope: !1774, inlinedAt: !2130)
!2133 = !DILocation(line: 463, column: 20, scope: !2134, inlinedAt: !2101)
!2134 = distinct !DILexicalBlock(scope: !2087, file: !2, line: 456, column: 2)
!2135 = !DILocation(line: 0, scope: !1944, inlinedAt: !2136)
!2136 = distinct !DILocation(line: 462, column: 4, scope: !2134, inlinedAt: !2101)
!2137 = !DILocation(line: 0, scope: !1956, inlinedAt: !2138)
!2138 = distinct !DILocation(line: 516, column: 8, scope: !1944, inlinedAt: !2136)
!2139 = !DILocation(line: 0, scope: !1966, inlinedAt: !2140)
!2140 = distinct !DILocation(line: 175, column: 23, scope: !1956, inlinedAt: !2138)
!2141 = !DILocation(line: 0, scope: !1978, inlinedAt: !2142)
!2142 = distinct !DILocation(line: 1418, column: 4, scope: !1966, inlinedAt: !2140)
!2143 = !DILocation(line: 0, scope: !1990, inlinedAt: !2144)
!2144 = distinct !DILocation(line: 1447, column: 4, scope: !1978, inlinedAt: !2142)
!2145 = !DILocation(line: 0, scope: !2001, inlinedAt: !2146)
!2146 = distinct !DILocation(line: 746, column: 4, scope: !1990, inlinedAt: !2144)
!2147 = !DILocation(line: 0, scope: !2011, inlinedAt: !2148)
!2148 = distinct !DILocation(line: 727, column: 20, scope: !2001, inlinedAt: !2146)
!2149 = !DILocation(line: 0, scope: !2021, inlinedAt: !2150)
!2150 = distinct !DILocation(line: 673, column: 20, scope: !2011, inlinedAt: !2148)
!2151 = !DILocation(line: 0, scope: !2031, inlinedAt: !2152)
!2152 = distinct !DILocation(line: 621, column: 20, scope: !2021, inlinedAt: !2150)
!2153 = !DILocation(line: 0, scope: !2041, inlinedAt: !2154)
!2154 = distinct !DILocation(line: 583, column: 20, scope: !2031, inlinedAt: !2152)
!2155 = !DILocation(line: 0, scope: !2051, inlinedAt: !2156)
!2156 = distinct !DILocation(line: 506, column: 4, scope: !2041, inlinedAt: !2154)
!2157 = !DILocation(line: 0, scope: !2061, inlinedAt: !2158)
!2158 = distinct !DILocation(line: 391, column: 4, scope: !2051, inlinedAt: !2156)
!2159 = !DILocation(line: 0, scope: !2072, inlinedAt: !2160)
!2160 = distinct !DILocation(line: 385, column: 4, scope: !2061, inlinedAt: !2158)
!2161 = !DILocation(line: 225, column: 4, scope: !2072, inlinedAt: !2160)
!2162 = !DILocation(line: 507, column: 2, scope: !2041, inlinedAt: !2154)
!2163 = !DILocation(line: 0, scope: !1811, inlinedAt: !2164)
!2164 = distinct !DILocation(line: 474, column: 23, scope: !2165, inlinedAt: !2101)
!2165 = distinct !DILexicalBlock(scope: !2166, file: !2, line: 473, column: 6)
!2166 = distinct !DILexicalBlock(scope: !2134, file: !2, line: 472, column: 29)
!2167 = !DILocation(line: 0, scope: !1821, inlinedAt: !2168)
!2168 = distinct !DILocation(line: 504, column: 9, scope: !1811, inlinedAt: !2164)
!2169 = !DILocation(line: 0, scope: !1836, inlinedAt: !2170)
!2170 = distinct !DILocation(line: 1133, column: 14, scope: !1821, inlinedAt: !2168)
!2171 = !DILocation(line: 1091, column: 7, scope: !1845, inlinedAt: !2170)
!2172 = !DILocation(line: 0, scope: !1847, inlinedAt: !2173)
!2173 = distinct !DILocation(line: 1092, column: 2, scope: !1857, inlinedAt: !2170)
!2174 = !DILocation(line: 0, scope: !1859, inlinedAt: !2175)
!2175 = distinct !DILocation(line: 1064, column: 7, scope: !1847, inlinedAt: !2173)
!2176 = !DILocation(line: 0, scope: !1873, inlinedAt: !2177)
!2177 = distinct !DILocation(line: 516, column: 8, scope: !1859, inlinedAt: !2175)
!2178 = !DILocation(line: 175, column: 23, scope: !1873, inlinedAt: !2177)
!2179 = !{!2180, !2182}
!2180 = distinct !{!2180, !2181, !"_ZSt19__relocate_object_aISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEES3_SaIS3_EEvPT_PT0_RT1_: argument 0"}
!2181 = distinct !{!2181, !"_ZSt19__relocate_object_aISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEES3_SaIS3_EEvPT_PT0_RT1_"}
!2182 = distinct !{!2182, !2181, !"_ZSt19__relocate_object_aISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEES3_SaIS3_EEvPT_PT0_RT1_: argument 1"}
!2183 = !DILocation(line: 1091, column: 33, scope: !1857, inlinedAt: !2170)
!2184 = !DILocation(line: 1091, column: 50, scope: !1857, inlinedAt: !2170)
!2185 = !DILocation(line: 1091, column: 22, scope: !1857, inlinedAt: !2170)
!2186 = distinct !{!2186, !2171, !2187, !1494}
!2187 = !DILocation(line: 1093, column: 41, scope: !1845, inlinedAt: !2170)
!2188 = !DILocation(line: 477, column: 8, scope: !2165, inlinedAt: !2101)
!2189 = !DILocation(line: 0, scope: !1811, inlinedAt: !2190)
!2190 = distinct !DILocation(line: 479, column: 23, scope: !2165, inlinedAt: !2101)
!2191 = !DILocation(line: 0, scope: !1821, inlinedAt: !2192)
!2192 = distinct !DILocation(line: 504, column: 9, scope: !1811, inlinedAt: !2190)
!2193 = !DILocation(line: 0, scope: !1836, inlinedAt: !2194)
!2194 = distinct !DILocation(line: 1133, column: 14, scope: !1821, inlinedAt: !2192)
!2195 = !DILocation(line: 0, scope: !1900, inlinedAt: !2196)
!2196 = distinct !DILocation(line: 513, column: 7, scope: !2087, inlinedAt: !2101)
!2197 = !DILocation(line: 386, column: 6, scope: !1907, inlinedAt: !2196)
!2198 = !DILocation(line: 386, column: 6, scope: !1900, inlinedAt: !2196)
!2199 = !DILocation(line: 0, scope: !1910, inlinedAt: !2200)
!2200 = distinct !DILocation(line: 387, column: 4, scope: !1907, inlinedAt: !2196)
!2201 = !DILocation(line: 0, scope: !1917, inlinedAt: !2202)
!2202 = distinct !DILocation(line: 496, column: 13, scope: !1910, inlinedAt: !2200)
!2203 = !DILocation(line: 158, column: 2, scope: !1917, inlinedAt: !2202)
!2204 = !DILocation(line: 387, column: 4, scope: !1907, inlinedAt: !2196)
!2205 = !DILocation(line: 517, column: 53, scope: !2087, inlinedAt: !2101)
!2206 = !DILocation(line: 43, column: 1, scope: !1928)
!2207 = !DILocation(line: 26, column: 27, scope: !1498)
!2208 = distinct !{!2208, !1499, !2209, !1494}
!2209 = !DILocation(line: 32, column: 3, scope: !735)
!2210 = !DILocation(line: 0, scope: !1508, inlinedAt: !2211)
!2211 = distinct !DILocation(line: 43, column: 1, scope: !186)
!2212 = !DILocation(line: 0, scope: !1502, inlinedAt: !2213)
!2213 = distinct !DILocation(line: 733, column: 7, scope: !1507, inlinedAt: !2211)
!2214 = !DILocation(line: 0, scope: !1900, inlinedAt: !2215)
!2215 = distinct !DILocation(line: 366, column: 2, scope: !1501, inlinedAt: !2213)
!2216 = !DILocation(line: 386, column: 6, scope: !1907, inlinedAt: !2215)
!2217 = !DILocation(line: 386, column: 6, scope: !1900, inlinedAt: !2215)
!2218 = !DILocation(line: 367, column: 35, scope: !1501, inlinedAt: !2213)
!2219 = !DILocation(line: 0, scope: !1910, inlinedAt: !2220)
!2220 = distinct !DILocation(line: 387, column: 4, scope: !1907, inlinedAt: !2215)
!2221 = !DILocation(line: 0, scope: !1917, inlinedAt: !2222)
!2222 = distinct !DILocation(line: 496, column: 13, scope: !1910, inlinedAt: !2220)
!2223 = !DILocation(line: 158, column: 2, scope: !1917, inlinedAt: !2222)
!2224 = !DILocation(line: 387, column: 4, scope: !1907, inlinedAt: !2215)
!2225 = !DILocation(line: 43, column: 1, scope: !186)
!2226 = !DILocation(line: 0, scope: !1508, inlinedAt: !1512)
!2227 = !DILocation(line: 0, scope: !1502, inlinedAt: !1506)
!2228 = !DILocation(line: 0, scope: !1900, inlinedAt: !2229)
!2229 = distinct !DILocation(line: 366, column: 2, scope: !1501, inlinedAt: !1506)
!2230 = !DILocation(line: 386, column: 6, scope: !1907, inlinedAt: !2229)
!2231 = !DILocation(line: 386, column: 6, scope: !1900, inlinedAt: !2229)
!2232 = !DILocation(line: 0, scope: !1910, inlinedAt: !2233)
!2233 = distinct !DILocation(line: 387, column: 4, scope: !1907, inlinedAt: !2229)
!2234 = !DILocation(line: 0, scope: !1917, inlinedAt: !2235)
!2235 = distinct !DILocation(line: 496, column: 13, scope: !1910, inlinedAt: !2233)
!2236 = !DILocation(line: 158, column: 2, scope: !1917, inlinedAt: !2235)
!2237 = !DILocation(line: 387, column: 4, scope: !1907, inlinedAt: !2229)
!2238 = !DILocation(line: 0, scope: !742)
!2239 = !DILocalVariable(name: "__ptr", arg: 1, scope: !2240, file: !151, line: 1203, type: !250)
!2240 = distinct !DISubprogram(name: "get_if<Circle, Circle, Box>", linkageName: "_ZSt6get_ifIZ17variant_of_shapesE6CircleJS0_Z17variant_of_shapesE3BoxEENSt11add_pointerIKT_E4typeEPKSt7variantIJDpT0_EE", scope: !14, file: !151, line: 1203, type: !2241, scopeLine: 1204, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2255, retainedNodes: !2252)
!2241 = !DISubroutineType(types: !2242)
!2242 = !{!2243, !250}
!2243 = !DIDerivedType(tag: DW_TAG_typedef, name: "add_pointer_t<const Circle>", scope: !14, file: !415, line: 2088, baseType: !2244)
!2244 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !2245, file: !415, line: 2073, baseType: !2248)
!2245 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__add_pointer_helper<const Circle, true>", scope: !14, file: !415, line: 2072, size: 8, flags: DIFlagTypePassByValue, elements: !66, templateParams: !2246)
!2246 = !{!2247, !74}
!2247 = !DITemplateTypeParameter(name: "_Tp", type: !747)
!2248 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2249, size: 64)
!2249 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !2250, file: !415, line: 1629, baseType: !747)
!2250 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "remove_reference<const Circle>", scope: !14, file: !415, line: 1628, size: 8, flags: DIFlagTypePassByValue, elements: !66, templateParams: !2251)
!2251 = !{!2247}
!2252 = !{!2239, !2253}
!2253 = !DILocalVariable(name: "__n", scope: !2240, file: !151, line: 1208, type: !2254)
!2254 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !144)
!2255 = !{!1580, !829}
!2256 = !DILocation(line: 0, scope: !2240, inlinedAt: !2257)
!2257 = distinct !DILocation(line: 35, column: 27, scope: !744)
!2258 = !DILocalVariable(name: "__ptr", arg: 1, scope: !2259, file: !151, line: 1179, type: !250)
!2259 = distinct !DISubprogram(name: "get_if<0UL, Circle, Box>", linkageName: "_ZSt6get_ifILm0EJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEENSt11add_pointerIKNSt19variant_alternativeIXT_ESt7variantIJDpT0_EEE4typeEE4typeEPKS7_", scope: !14, file: !151, line: 1179, type: !2260, scopeLine: 1180, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2264, retainedNodes: !2263)
!2260 = !DISubroutineType(types: !2261)
!2261 = !{!2262, !250}
!2262 = !DIDerivedType(tag: DW_TAG_typedef, name: "add_pointer_t<const variant_alternative_t<0UL, variant<Circle, Box> > >", scope: !14, file: !415, line: 2088, baseType: !2244)
!2263 = !{!2258}
!2264 = !{!1593, !829}
!2265 = !DILocation(line: 0, scope: !2259, inlinedAt: !2266)
!2266 = distinct !DILocation(line: 1209, column: 14, scope: !2240, inlinedAt: !2257)
!2267 = !DILocation(line: 1185, column: 11, scope: !2268, inlinedAt: !2266)
!2268 = distinct !DILexicalBlock(scope: !2259, file: !151, line: 1185, column: 11)
!2269 = !DILocation(line: 1185, column: 17, scope: !2268, inlinedAt: !2266)
!2270 = !DILocalVariable(name: "this", arg: 1, scope: !2271, type: !250, flags: DIFlagArtificial | DIFlagObjectPointer)
!2271 = distinct !DISubprogram(name: "index", linkageName: "_ZNKSt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEE5indexEv", scope: !150, file: !151, line: 1594, type: !950, scopeLine: 1595, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !949, retainedNodes: !2272)
!2272 = !{!2270}
!2273 = !DILocation(line: 0, scope: !2271, inlinedAt: !2274)
!2274 = distinct !DILocation(line: 1185, column: 27, scope: !2268, inlinedAt: !2266)
!2275 = !DILocation(line: 1598, column: 17, scope: !2276, inlinedAt: !2274)
!2276 = distinct !DILexicalBlock(scope: !2271, file: !151, line: 1597, column: 16)
!2277 = !DILocation(line: 1185, column: 35, scope: !2268, inlinedAt: !2266)
!2278 = !DILocation(line: 1185, column: 11, scope: !2259, inlinedAt: !2266)
!2279 = !DILocation(line: 0, scope: !744)
!2280 = !DILocation(line: 36, column: 21, scope: !2281)
!2281 = distinct !DILexicalBlock(scope: !744, file: !9, line: 35, column: 56)
!2282 = !{!2283, !1530, i64 0}
!2283 = !{!"_ZTSZ17variant_of_shapesE6Circle", !1530, i64 0}
!2284 = !DILocation(line: 36, column: 16, scope: !2281)
!2285 = !DILocation(line: 36, column: 9, scope: !2281)
!2286 = !DILocation(line: 37, column: 5, scope: !2281)
!2287 = !DILocalVariable(name: "__ptr", arg: 1, scope: !2288, file: !151, line: 1203, type: !250)
!2288 = distinct !DISubprogram(name: "get_if<Box, Circle, Box>", linkageName: "_ZSt6get_ifIZ17variant_of_shapesE3BoxJZ17variant_of_shapesE6CircleS0_EENSt11add_pointerIKT_E4typeEPKSt7variantIJDpT0_EE", scope: !14, file: !151, line: 1203, type: !2289, scopeLine: 1204, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2302, retainedNodes: !2300)
!2289 = !DISubroutineType(types: !2290)
!2290 = !{!2291, !250}
!2291 = !DIDerivedType(tag: DW_TAG_typedef, name: "add_pointer_t<const Box>", scope: !14, file: !415, line: 2088, baseType: !2292)
!2292 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !2293, file: !415, line: 2073, baseType: !2296)
!2293 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__add_pointer_helper<const Box, true>", scope: !14, file: !415, line: 2072, size: 8, flags: DIFlagTypePassByValue, elements: !66, templateParams: !2294)
!2294 = !{!2295, !74}
!2295 = !DITemplateTypeParameter(name: "_Tp", type: !751)
!2296 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2297, size: 64)
!2297 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !2298, file: !415, line: 1629, baseType: !751)
!2298 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "remove_reference<const Box>", scope: !14, file: !415, line: 1628, size: 8, flags: DIFlagTypePassByValue, elements: !66, templateParams: !2299)
!2299 = !{!2295}
!2300 = !{!2287, !2301}
!2301 = !DILocalVariable(name: "__n", scope: !2288, file: !151, line: 1208, type: !2254)
!2302 = !{!1971, !829}
!2303 = !DILocation(line: 0, scope: !2288, inlinedAt: !2304)
!2304 = distinct !DILocation(line: 38, column: 22, scope: !749)
!2305 = !DILocalVariable(name: "__ptr", arg: 1, scope: !2306, file: !151, line: 1179, type: !250)
!2306 = distinct !DISubprogram(name: "get_if<1UL, Circle, Box>", linkageName: "_ZSt6get_ifILm1EJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEENSt11add_pointerIKNSt19variant_alternativeIXT_ESt7variantIJDpT0_EEE4typeEE4typeEPKS7_", scope: !14, file: !151, line: 1179, type: !2307, scopeLine: 1180, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2311, retainedNodes: !2310)
!2307 = !DISubroutineType(types: !2308)
!2308 = !{!2309, !250}
!2309 = !DIDerivedType(tag: DW_TAG_typedef, name: "add_pointer_t<const variant_alternative_t<1UL, variant<Circle, Box> > >", scope: !14, file: !415, line: 2088, baseType: !2292)
!2310 = !{!2305}
!2311 = !{!1983, !829}
!2312 = !DILocation(line: 0, scope: !2306, inlinedAt: !2313)
!2313 = distinct !DILocation(line: 1209, column: 14, scope: !2288, inlinedAt: !2304)
!2314 = !DILocation(line: 0, scope: !2271, inlinedAt: !2315)
!2315 = distinct !DILocation(line: 1185, column: 27, scope: !2316, inlinedAt: !2313)
!2316 = distinct !DILexicalBlock(scope: !2306, file: !151, line: 1185, column: 11)
!2317 = !DILocation(line: 1185, column: 35, scope: !2316, inlinedAt: !2313)
!2318 = !DILocation(line: 1185, column: 11, scope: !2306, inlinedAt: !2313)
!2319 = !DILocation(line: 0, scope: !749)
!2320 = !DILocation(line: 39, column: 15, scope: !749)
!2321 = !{!2322, !1530, i64 0}
!2322 = !{!"_ZTSZ17variant_of_shapesE3Box", !1530, i64 0, !1530, i64 8}
!2323 = !DILocation(line: 39, column: 26, scope: !749)
!2324 = !{!2322, !1530, i64 8}
!2325 = !DILocation(line: 39, column: 9, scope: !749)
!2326 = !DILocalVariable(name: "this", arg: 1, scope: !2327, type: !2329, flags: DIFlagArtificial | DIFlagObjectPointer)
!2327 = distinct !DISubprogram(name: "operator++", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPSt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEESt6vectorIS4_SaIS4_EEEppEv", scope: !532, file: !533, line: 1105, type: !562, scopeLine: 1106, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !561, retainedNodes: !2328)
!2328 = !{!2326}
!2329 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !532, size: 64)
!2330 = !DILocation(line: 0, scope: !2327, inlinedAt: !2331)
!2331 = distinct !DILocation(line: 34, column: 26, scope: !738)
!2332 = !DILocation(line: 1107, column: 2, scope: !2327, inlinedAt: !2331)
!2333 = distinct !{!2333, !2334, !2335}
!2334 = !DILocation(line: 34, column: 3, scope: !738)
!2335 = !DILocation(line: 41, column: 3, scope: !738)
!2336 = distinct !DISubprogram(name: "tuples_and_pairs", scope: !9, file: !9, line: 45, type: !2337, scopeLine: 45, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !2339)
!2337 = !DISubroutineType(types: !2338)
!2338 = !{!24, !24, !24}
!2339 = !{!2340, !2341, !2342, !2344, !2355, !2364, !2374}
!2340 = !DILocalVariable(name: "x", arg: 1, scope: !2336, file: !9, line: 45, type: !24)
!2341 = !DILocalVariable(name: "y", arg: 2, scope: !2336, file: !9, line: 45, type: !24)
!2342 = !DILocalVariable(name: "both", scope: !2336, file: !9, line: 46, type: !2343)
!2343 = distinct !DICompositeType(tag: DW_TAG_class_type, scope: !2336, file: !9, line: 46, size: 8, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !66)
!2344 = !DILocalVariable(name: "product", scope: !2336, type: !2345, flags: DIFlagArtificial)
!2345 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !2346, size: 64)
!2346 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !2347, file: !1009, line: 1359, baseType: !2351)
!2347 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "tuple_element<0UL, std::tuple<double, double, int> >", scope: !14, file: !1009, line: 1355, size: 8, flags: DIFlagTypePassByValue, elements: !66, templateParams: !2348, identifier: "_ZTSSt13tuple_elementILm0ESt5tupleIJddiEEE")
!2348 = !{!2349, !2350}
!2349 = !DITemplateValueParameter(name: "__i", type: !146, value: i64 0)
!2350 = !DITemplateTypeParameter(name: "_Tp", type: !1255)
!2351 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !2352, file: !1389, line: 259, baseType: !24)
!2352 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Nth_type<0UL, double, double, int>", scope: !14, file: !1389, line: 258, size: 8, flags: DIFlagTypePassByValue, elements: !66, templateParams: !2353, identifier: "_ZTSSt9_Nth_typeILm0EJddiEE")
!2353 = !{!1593, !2354}
!2354 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Types", value: !1254)
!2355 = !DILocalVariable(name: "quotient", scope: !2336, type: !2356, flags: DIFlagArtificial)
!2356 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !2357, size: 64)
!2357 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !2358, file: !1009, line: 1359, baseType: !2361)
!2358 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "tuple_element<1UL, std::tuple<double, double, int> >", scope: !14, file: !1009, line: 1355, size: 8, flags: DIFlagTypePassByValue, elements: !66, templateParams: !2359, identifier: "_ZTSSt13tuple_elementILm1ESt5tupleIJddiEEE")
!2359 = !{!2360, !2350}
!2360 = !DITemplateValueParameter(name: "__i", type: !146, value: i64 1)
!2361 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !2362, file: !1389, line: 263, baseType: !24)
!2362 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Nth_type<1UL, double, double, int>", scope: !14, file: !1389, line: 262, size: 8, flags: DIFlagTypePassByValue, elements: !66, templateParams: !2363, identifier: "_ZTSSt9_Nth_typeILm1EJddiEE")
!2363 = !{!1983, !2354}
!2364 = !DILocalVariable(name: "n", scope: !2336, type: !2365, flags: DIFlagArtificial)
!2365 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !2366, size: 64)
!2366 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !2367, file: !1009, line: 1359, baseType: !2370)
!2367 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "tuple_element<2UL, std::tuple<double, double, int> >", scope: !14, file: !1009, line: 1355, size: 8, flags: DIFlagTypePassByValue, elements: !66, templateParams: !2368, identifier: "_ZTSSt13tuple_elementILm2ESt5tupleIJddiEEE")
!2368 = !{!2369, !2350}
!2369 = !DITemplateValueParameter(name: "__i", type: !146, value: i64 2)
!2370 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !2371, file: !1389, line: 241, baseType: !20)
!2371 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Nth_type<2UL, double, double, int>", scope: !14, file: !1389, line: 240, size: 8, flags: DIFlagTypePassByValue, elements: !66, templateParams: !2372, identifier: "_ZTSSt9_Nth_typeILm2EJddiEE")
!2372 = !{!2373, !2354}
!2373 = !DITemplateValueParameter(name: "_Np", type: !146, value: i64 2)
!2374 = !DILocalVariable(name: "nested", scope: !2336, file: !9, line: 48, type: !1356)
!2375 = !DILocation(line: 0, scope: !2336)
!2376 = !DILocalVariable(name: "this", arg: 1, scope: !2377, type: !2386, flags: DIFlagArtificial | DIFlagObjectPointer)
!2377 = distinct !DISubprogram(name: "operator()", linkageName: "_ZZ16tuples_and_pairsENK3$_0clEdd", scope: !2343, file: !9, line: 46, type: !2378, scopeLine: 46, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !2382, retainedNodes: !2383)
!2378 = !DISubroutineType(types: !2379)
!2379 = !{!1255, !2380, !24, !24}
!2380 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2381, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!2381 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !2343)
!2382 = !DISubprogram(name: "operator()", scope: !2343, file: !9, line: 46, type: !2378, scopeLine: 46, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!2383 = !{!2376, !2384, !2385}
!2384 = !DILocalVariable(name: "a", arg: 2, scope: !2377, file: !9, line: 46, type: !24)
!2385 = !DILocalVariable(name: "b", arg: 3, scope: !2377, file: !9, line: 46, type: !24)
!2386 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2381, size: 64)
!2387 = !DILocation(line: 0, scope: !2377, inlinedAt: !2388)
!2388 = distinct !DILocation(line: 47, column: 33, scope: !2336)
!2389 = !DILocation(line: 46, column: 65, scope: !2377, inlinedAt: !2388)
!2390 = !DILocation(line: 46, column: 72, scope: !2377, inlinedAt: !2388)
!2391 = !DILocation(line: 49, column: 23, scope: !2336)
!2392 = !DILocation(line: 49, column: 68, scope: !2336)
!2393 = !DILocation(line: 49, column: 3, scope: !2336)
!2394 = !DISubprogram(name: "__throw_length_error", linkageName: "_ZSt20__throw_length_errorPKc", scope: !14, file: !2395, line: 75, type: !2396, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!2395 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/functexcept.h", directory: "", checksumkind: CSK_MD5, checksum: "a363406ed41198146320f1e077ba3f30")
!2396 = !DISubroutineType(types: !2397)
!2397 = !{null, !708}
