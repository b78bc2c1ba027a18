; clang++-19 -O2 -g -fdebug-compilation-dir=. -S -emit-llvm cpp/ordered_maps.cpp -o ir/clang-19/O2-g/ordered_maps.ll
; ModuleID = 'cpp/ordered_maps.cpp'
source_filename = "cpp/ordered_maps.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%"struct.std::piecewise_construct_t" = type { i8 }
%"class.std::tuple" = type { %"struct.std::_Tuple_impl" }
%"struct.std::_Tuple_impl" = type { %"struct.std::_Head_base" }
%"struct.std::_Head_base" = type { ptr }
%"class.std::tuple.2" = type { i8 }
%"class.std::map" = type { %"class.std::_Rb_tree" }
%"class.std::_Rb_tree" = type { %"struct.std::_Rb_tree<int, std::pair<const int, double>, std::_Select1st<std::pair<const int, double>>, std::less<int>>::_Rb_tree_impl" }
%"struct.std::_Rb_tree<int, std::pair<const int, double>, std::_Select1st<std::pair<const int, double>>, std::less<int>>::_Rb_tree_impl" = type { [8 x i8], %"struct.std::_Rb_tree_header" }
%"struct.std::_Rb_tree_header" = type { %"struct.std::_Rb_tree_node_base", i64 }
%"struct.std::_Rb_tree_node_base" = type { i32, ptr, ptr, ptr }

$_ZNSt3mapIidSt4lessIiESaISt4pairIKidEEED2Ev = comdat any

$__clang_call_terminate = comdat any

$_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE8_M_eraseEPSt13_Rb_tree_nodeIS2_E = comdat any

$_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE22_M_emplace_hint_uniqueIJRKSt21piecewise_construct_tSt5tupleIJRS1_EESD_IJEEEEESt17_Rb_tree_iteratorIS2_ESt23_Rb_tree_const_iteratorIS2_EDpOT_ = comdat any

$_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE29_M_get_insert_hint_unique_posESt23_Rb_tree_const_iteratorIS2_ERS1_ = comdat any

$_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE22_M_emplace_hint_uniqueIJRS1_RKdEEESt17_Rb_tree_iteratorIS2_ESt23_Rb_tree_const_iteratorIS2_EDpOT_ = comdat any

$_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE12_M_erase_auxESt23_Rb_tree_const_iteratorIS2_ESA_ = comdat any

$_ZSt19piecewise_construct = comdat any

@_ZSt19piecewise_construct = linkonce_odr dso_local constant %"struct.std::piecewise_construct_t" zeroinitializer, comdat, align 1, !dbg !0

; Function Attrs: mustprogress uwtable
define dso_local double @map_of_sums(ptr nocapture noundef readonly %0, ptr noundef %1, i32 noundef %2) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 !dbg !1315 {
  %4 = alloca %"class.std::tuple", align 8
  %5 = alloca %"class.std::tuple.2", align 1
  %6 = alloca %"class.std::map", align 8, !DIAssignID !1349
    #dbg_assign(i1 undef, !1324, !DIExpression(), !1349, ptr %6, !DIExpression(), !1350)
    #dbg_value(ptr %0, !1321, !DIExpression(), !1350)
    #dbg_value(ptr %1, !1322, !DIExpression(), !1350)
    #dbg_value(i32 %2, !1323, !DIExpression(), !1350)
  call void @llvm.lifetime.start.p0(i64 48, ptr nonnull %6) #9, !dbg !1351
    #dbg_value(ptr %6, !1352, !DIExpression(), !1356)
    #dbg_value(ptr %6, !1358, !DIExpression(), !1362)
    #dbg_value(ptr %6, !1364, !DIExpression(), !1368)
  %7 = getelementptr inbounds i8, ptr %6, i64 8, !dbg !1370
    #dbg_value(ptr %7, !1371, !DIExpression(), !1375)
  store i32 0, ptr %7, align 8, !dbg !1377, !tbaa !1379, !DIAssignID !1387
    #dbg_assign(i32 0, !1324, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !1387, ptr %7, !DIExpression(), !1350)
    #dbg_value(ptr %7, !1388, !DIExpression(), !1391)
  %8 = getelementptr inbounds i8, ptr %6, i64 16, !dbg !1393
  store ptr null, ptr %8, align 8, !dbg !1394, !tbaa !1395, !DIAssignID !1396
    #dbg_assign(ptr null, !1324, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1396, ptr %8, !DIExpression(), !1350)
  %9 = getelementptr inbounds i8, ptr %6, i64 24, !dbg !1397
  store ptr %7, ptr %9, align 8, !dbg !1398, !tbaa !1399, !DIAssignID !1400
    #dbg_assign(ptr %7, !1324, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !1400, ptr %9, !DIExpression(), !1350)
  %10 = getelementptr inbounds i8, ptr %6, i64 32, !dbg !1401
  store ptr %7, ptr %10, align 8, !dbg !1402, !tbaa !1403, !DIAssignID !1404
    #dbg_assign(ptr %7, !1324, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !1404, ptr %10, !DIExpression(), !1350)
  %11 = getelementptr inbounds i8, ptr %6, i64 40, !dbg !1405
  store i64 0, ptr %11, align 8, !dbg !1406, !tbaa !1407, !DIAssignID !1408
    #dbg_assign(i64 0, !1324, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !1408, ptr %11, !DIExpression(), !1350)
    #dbg_value(i32 0, !1325, !DIExpression(), !1409)
  %12 = icmp sgt i32 %2, 0, !dbg !1410
  br i1 %12, label %13, label %58, !dbg !1412

13:                                               ; preds = %3
  %14 = zext nneg i32 %2 to i64, !dbg !1410
  br label %18, !dbg !1412

15:                                               ; preds = %49
  %16 = load ptr, ptr %9, align 8, !dbg !1413, !tbaa !1399
    #dbg_value(double 0.000000e+00, !1327, !DIExpression(), !1350)
    #dbg_value(ptr %6, !1328, !DIExpression(), !1422)
    #dbg_value(ptr %6, !1420, !DIExpression(), !1423)
    #dbg_value(ptr %6, !1416, !DIExpression(), !1424)
    #dbg_value(ptr %16, !1330, !DIExpression(), !1422)
    #dbg_value(ptr %7, !1331, !DIExpression(), !1422)
    #dbg_value(ptr undef, !1425, !DIExpression(), !1433)
    #dbg_value(ptr undef, !1432, !DIExpression(), !1433)
  %17 = icmp eq ptr %16, %7, !dbg !1435
  br i1 %17, label %58, label %65, !dbg !1436

18:                                               ; preds = %13, %49
  %19 = phi i64 [ 0, %13 ], [ %54, %49 ]
    #dbg_value(i64 %19, !1325, !DIExpression(), !1409)
  %20 = getelementptr inbounds double, ptr %0, i64 %19, !dbg !1437
  %21 = load double, ptr %20, align 8, !dbg !1437, !tbaa !1439
  %22 = getelementptr inbounds i32, ptr %1, i64 %19, !dbg !1441
    #dbg_value(ptr %6, !1442, !DIExpression(), !1447)
    #dbg_value(ptr %22, !1445, !DIExpression(), !1447)
    #dbg_value(ptr %6, !1449, !DIExpression(), !1453)
    #dbg_value(ptr %22, !1452, !DIExpression(), !1453)
    #dbg_value(ptr %6, !1455, !DIExpression(), !1459)
    #dbg_value(ptr %22, !1458, !DIExpression(), !1459)
    #dbg_value(ptr %6, !1461, !DIExpression(), !1464)
    #dbg_value(ptr %6, !1466, !DIExpression(), !1470)
  %23 = load ptr, ptr %8, align 8, !dbg !1472, !tbaa !1395
    #dbg_value(ptr %6, !1473, !DIExpression(), !1479)
    #dbg_value(ptr %23, !1476, !DIExpression(), !1479)
    #dbg_value(ptr %7, !1477, !DIExpression(), !1479)
    #dbg_value(ptr %22, !1478, !DIExpression(), !1479)
  %24 = icmp eq ptr %23, null, !dbg !1481
  br i1 %24, label %45, label %25, !dbg !1482

25:                                               ; preds = %18
  %26 = load i32, ptr %22, align 4, !tbaa !1483
  br label %27, !dbg !1482

27:                                               ; preds = %27, %25
  %28 = phi ptr [ %23, %25 ], [ %36, %27 ]
  %29 = phi ptr [ %7, %25 ], [ %33, %27 ]
    #dbg_value(ptr %28, !1476, !DIExpression(), !1479)
    #dbg_value(ptr %29, !1477, !DIExpression(), !1479)
    #dbg_value(ptr %28, !1485, !DIExpression(), !1488)
    #dbg_value(ptr %28, !1491, !DIExpression(), !1494)
  %30 = getelementptr inbounds i8, ptr %28, i64 32, !dbg !1496
    #dbg_value(ptr %6, !1497, !DIExpression(), !1503)
    #dbg_value(ptr %30, !1500, !DIExpression(), !1503)
    #dbg_value(ptr %22, !1501, !DIExpression(), !1503)
  %31 = load i32, ptr %30, align 4, !dbg !1505, !tbaa !1483
  %32 = icmp slt i32 %31, %26, !dbg !1506
  %33 = select i1 %32, ptr %29, ptr %28, !dbg !1507
  %34 = select i1 %32, i64 24, i64 16, !dbg !1507
  %35 = getelementptr inbounds i8, ptr %28, i64 %34, !dbg !1507
  %36 = load ptr, ptr %35, align 8, !dbg !1508, !tbaa !1509
    #dbg_value(ptr %36, !1476, !DIExpression(), !1479)
    #dbg_value(ptr %33, !1477, !DIExpression(), !1479)
  %37 = icmp eq ptr %36, null, !dbg !1481
  br i1 %37, label %38, label %27, !dbg !1482, !llvm.loop !1510

38:                                               ; preds = %27
    #dbg_value(ptr %33, !1446, !DIExpression(), !1447)
    #dbg_value(ptr undef, !1513, !DIExpression(), !1517)
    #dbg_value(ptr undef, !1516, !DIExpression(), !1517)
  %39 = icmp eq ptr %33, %7, !dbg !1520
  br i1 %39, label %45, label %40, !dbg !1521

40:                                               ; preds = %38
    #dbg_value(ptr undef, !1522, !DIExpression(), !1526)
    #dbg_value(ptr %33, !1528, !DIExpression(), !1531)
  %41 = select i1 %32, ptr %29, ptr %28, !dbg !1533
  %42 = getelementptr inbounds i8, ptr %41, i64 32, !dbg !1533
    #dbg_value(ptr undef, !1497, !DIExpression(), !1534)
    #dbg_value(ptr %22, !1500, !DIExpression(), !1534)
    #dbg_value(ptr %42, !1501, !DIExpression(), !1534)
  %43 = load i32, ptr %42, align 4, !dbg !1536, !tbaa !1483
  %44 = icmp slt i32 %26, %43, !dbg !1537
  br i1 %44, label %45, label %49, !dbg !1538

45:                                               ; preds = %40, %38, %18
  %46 = phi ptr [ %33, %40 ], [ %33, %38 ], [ %7, %18 ]
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4) #9, !dbg !1539
    #dbg_value(ptr %4, !1540, !DIExpression(), !1550)
    #dbg_value(ptr %22, !1548, !DIExpression(), !1550)
    #dbg_value(ptr %4, !1552, !DIExpression(), !1557)
    #dbg_value(ptr %22, !1555, !DIExpression(), !1557)
    #dbg_value(ptr %4, !1559, !DIExpression(), !1564)
    #dbg_value(ptr %22, !1562, !DIExpression(), !1564)
  store ptr %22, ptr %4, align 8, !dbg !1566, !tbaa !1509
  call void @llvm.lifetime.start.p0(i64 1, ptr nonnull %5) #9, !dbg !1567
  %47 = invoke ptr @_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE22_M_emplace_hint_uniqueIJRKSt21piecewise_construct_tSt5tupleIJRS1_EESD_IJEEEEESt17_Rb_tree_iteratorIS2_ESt23_Rb_tree_const_iteratorIS2_EDpOT_(ptr noundef nonnull align 8 dereferenceable(48) %6, ptr %46, ptr noundef nonnull align 1 dereferenceable(1) @_ZSt19piecewise_construct, ptr noundef nonnull align 8 dereferenceable(8) %4, ptr noundef nonnull align 1 dereferenceable(1) %5)
          to label %48 unwind label %56, !dbg !1568

48:                                               ; preds = %45
    #dbg_value(ptr %47, !1446, !DIExpression(), !1447)
  call void @llvm.lifetime.end.p0(i64 1, ptr nonnull %5) #9, !dbg !1569
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #9, !dbg !1569
  br label %49, !dbg !1569

49:                                               ; preds = %48, %40
  %50 = phi ptr [ %47, %48 ], [ %33, %40 ], !dbg !1447
    #dbg_value(ptr %50, !1446, !DIExpression(), !1447)
    #dbg_value(ptr undef, !1522, !DIExpression(), !1570)
    #dbg_value(ptr %50, !1528, !DIExpression(), !1572)
  %51 = getelementptr inbounds i8, ptr %50, i64 40, !dbg !1574
  %52 = load double, ptr %51, align 8, !dbg !1575, !tbaa !1439
  %53 = fadd double %21, %52, !dbg !1575
  store double %53, ptr %51, align 8, !dbg !1575, !tbaa !1439
  %54 = add nuw nsw i64 %19, 1, !dbg !1576
    #dbg_value(i64 %54, !1325, !DIExpression(), !1409)
  %55 = icmp eq i64 %54, %14, !dbg !1410
  br i1 %55, label %15, label %18, !dbg !1412, !llvm.loop !1577

56:                                               ; preds = %45
  %57 = landingpad { ptr, i32 }
          cleanup, !dbg !1579
  call void @_ZNSt3mapIidSt4lessIiESaISt4pairIKidEEED2Ev(ptr noundef nonnull align 8 dereferenceable(48) %6) #9, !dbg !1580
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %6) #9, !dbg !1580
  resume { ptr, i32 } %57, !dbg !1580

58:                                               ; preds = %65, %3, %15
  %59 = phi double [ 0.000000e+00, %15 ], [ 0.000000e+00, %3 ], [ %74, %65 ], !dbg !1350
    #dbg_value(ptr %6, !1581, !DIExpression(), !1584)
    #dbg_value(ptr %6, !1586, !DIExpression(), !1589)
    #dbg_value(ptr %6, !1461, !DIExpression(), !1592)
    #dbg_value(ptr %6, !1466, !DIExpression(), !1595)
  %60 = load ptr, ptr %8, align 8, !dbg !1597, !tbaa !1395
  invoke void @_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE8_M_eraseEPSt13_Rb_tree_nodeIS2_E(ptr noundef nonnull align 8 dereferenceable(48) %6, ptr noundef %60)
          to label %64 unwind label %61, !dbg !1598

61:                                               ; preds = %58
  %62 = landingpad { ptr, i32 }
          catch ptr null, !dbg !1598
  %63 = extractvalue { ptr, i32 } %62, 0, !dbg !1598
  call void @__clang_call_terminate(ptr %63) #10, !dbg !1598
  unreachable, !dbg !1598

64:                                               ; preds = %58
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %6) #9, !dbg !1580
  ret double %59, !dbg !1580

65:                                               ; preds = %15, %65
  %66 = phi double [ %74, %65 ], [ 0.000000e+00, %15 ]
  %67 = phi ptr [ %75, %65 ], [ %16, %15 ]
    #dbg_value(double %66, !1327, !DIExpression(), !1350)
    #dbg_value(ptr %67, !1330, !DIExpression(), !1422)
    #dbg_value(ptr undef, !1522, !DIExpression(), !1599)
    #dbg_value(ptr %67, !1528, !DIExpression(), !1601)
  %68 = getelementptr inbounds i8, ptr %67, i64 32, !dbg !1603
    #dbg_value(ptr %68, !1332, !DIExpression(), !1604)
    #dbg_value(ptr %68, !1605, !DIExpression(), !1620)
    #dbg_value(ptr %68, !1622, !DIExpression(), !1631)
  %69 = getelementptr inbounds i8, ptr %67, i64 40, !dbg !1633
    #dbg_value(ptr %69, !1342, !DIExpression(), !1604)
  %70 = load i32, ptr %68, align 4, !dbg !1634, !tbaa !1483
  %71 = sitofp i32 %70 to double, !dbg !1634
  %72 = load double, ptr %69, align 8, !dbg !1636, !tbaa !1439
  %73 = fmul double %72, %71, !dbg !1637
  %74 = call double @llvm.fmuladd.f64(double %73, double %72, double %66), !dbg !1638
    #dbg_value(double %74, !1327, !DIExpression(), !1350)
    #dbg_value(ptr undef, !1639, !DIExpression(), !1643)
  %75 = call noundef ptr @_ZSt18_Rb_tree_incrementPSt18_Rb_tree_node_base(ptr noundef %67) #11, !dbg !1645
    #dbg_value(ptr %75, !1330, !DIExpression(), !1422)
    #dbg_value(ptr undef, !1425, !DIExpression(), !1433)
    #dbg_value(ptr undef, !1432, !DIExpression(), !1433)
  %76 = icmp eq ptr %75, %7, !dbg !1435
  br i1 %76, label %58, label %65, !dbg !1436, !llvm.loop !1646
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

declare i32 @__gxx_personality_v0(...)

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZNSt3mapIidSt4lessIiESaISt4pairIKidEEED2Ev(ptr noundef nonnull align 8 dereferenceable(48) %0) unnamed_addr #3 comdat align 2 personality ptr @__gxx_personality_v0 !dbg !1582 {
    #dbg_value(ptr %0, !1581, !DIExpression(), !1649)
    #dbg_value(ptr %0, !1586, !DIExpression(), !1650)
    #dbg_value(ptr %0, !1461, !DIExpression(), !1652)
    #dbg_value(ptr %0, !1466, !DIExpression(), !1654)
  %2 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !1656
  %3 = load ptr, ptr %2, align 8, !dbg !1656, !tbaa !1395
  invoke void @_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE8_M_eraseEPSt13_Rb_tree_nodeIS2_E(ptr noundef nonnull align 8 dereferenceable(48) %0, ptr noundef %3)
          to label %7 unwind label %4, !dbg !1657

4:                                                ; preds = %1
  %5 = landingpad { ptr, i32 }
          catch ptr null, !dbg !1657
  %6 = extractvalue { ptr, i32 } %5, 0, !dbg !1657
  tail call void @__clang_call_terminate(ptr %6) #10, !dbg !1657
  unreachable, !dbg !1657

7:                                                ; preds = %1
  ret void, !dbg !1658
}

; Function Attrs: mustprogress uwtable
define dso_local double @map_with_lookups(ptr noundef %0, ptr noundef %1, i32 noundef %2) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 !dbg !1659 {
  %4 = alloca %"class.std::map", align 8, !DIAssignID !1673
    #dbg_assign(i1 undef, !1664, !DIExpression(), !1673, ptr %4, !DIExpression(), !1674)
    #dbg_value(ptr %0, !1661, !DIExpression(), !1674)
    #dbg_value(ptr %1, !1662, !DIExpression(), !1674)
    #dbg_value(i32 %2, !1663, !DIExpression(), !1674)
  call void @llvm.lifetime.start.p0(i64 48, ptr nonnull %4) #9, !dbg !1675
    #dbg_value(ptr %4, !1352, !DIExpression(), !1676)
    #dbg_value(ptr %4, !1358, !DIExpression(), !1678)
    #dbg_value(ptr %4, !1364, !DIExpression(), !1680)
  %5 = getelementptr inbounds i8, ptr %4, i64 8, !dbg !1682
    #dbg_value(ptr %5, !1371, !DIExpression(), !1683)
  store i32 0, ptr %5, align 8, !dbg !1685, !tbaa !1379, !DIAssignID !1686
    #dbg_assign(i32 0, !1664, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !1686, ptr %5, !DIExpression(), !1674)
    #dbg_value(ptr %5, !1388, !DIExpression(), !1687)
  %6 = getelementptr inbounds i8, ptr %4, i64 16, !dbg !1689
  store ptr null, ptr %6, align 8, !dbg !1690, !tbaa !1395, !DIAssignID !1691
    #dbg_assign(ptr null, !1664, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1691, ptr %6, !DIExpression(), !1674)
  %7 = getelementptr inbounds i8, ptr %4, i64 24, !dbg !1692
  store ptr %5, ptr %7, align 8, !dbg !1693, !tbaa !1399, !DIAssignID !1694
    #dbg_assign(ptr %5, !1664, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !1694, ptr %7, !DIExpression(), !1674)
  %8 = getelementptr inbounds i8, ptr %4, i64 32, !dbg !1695
  store ptr %5, ptr %8, align 8, !dbg !1696, !tbaa !1403, !DIAssignID !1697
    #dbg_assign(ptr %5, !1664, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !1697, ptr %8, !DIExpression(), !1674)
  %9 = getelementptr inbounds i8, ptr %4, i64 40, !dbg !1698
  store i64 0, ptr %9, align 8, !dbg !1699, !tbaa !1407, !DIAssignID !1700
    #dbg_assign(i64 0, !1664, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !1700, ptr %9, !DIExpression(), !1674)
    #dbg_value(i32 0, !1665, !DIExpression(), !1701)
  %10 = icmp sgt i32 %2, 0, !dbg !1702
  br i1 %10, label %11, label %63, !dbg !1704

11:                                               ; preds = %3
  %12 = zext nneg i32 %2 to i64, !dbg !1702
  br label %71, !dbg !1704

13:                                               ; preds = %100
  %14 = load ptr, ptr %6, align 8, !dbg !1705, !tbaa !1509
    #dbg_value(ptr %4, !1729, !DIExpression(), !1732)
    #dbg_value(ptr %1, !1730, !DIExpression(), !1732)
    #dbg_value(ptr %4, !1721, !DIExpression(), !1733)
    #dbg_value(ptr %1, !1722, !DIExpression(), !1733)
    #dbg_value(ptr %4, !1708, !DIExpression(), !1705)
    #dbg_value(ptr %1, !1709, !DIExpression(), !1705)
    #dbg_value(ptr %4, !1461, !DIExpression(), !1734)
    #dbg_value(ptr %4, !1466, !DIExpression(), !1736)
    #dbg_value(ptr poison, !1710, !DIExpression(), !1705)
    #dbg_value(ptr %5, !1711, !DIExpression(), !1705)
  %15 = icmp eq ptr %14, null, !dbg !1738
  br i1 %15, label %63, label %16, !dbg !1739

16:                                               ; preds = %13
  %17 = load i32, ptr %1, align 4, !tbaa !1483
  br label %18, !dbg !1739

18:                                               ; preds = %57, %16
  %19 = phi ptr [ %14, %16 ], [ %61, %57 ]
  %20 = phi ptr [ %5, %16 ], [ %59, %57 ]
    #dbg_value(ptr %20, !1711, !DIExpression(), !1705)
    #dbg_value(ptr %19, !1485, !DIExpression(), !1740)
    #dbg_value(ptr %19, !1491, !DIExpression(), !1742)
  %21 = getelementptr inbounds i8, ptr %19, i64 32, !dbg !1744
    #dbg_value(ptr %4, !1497, !DIExpression(), !1745)
    #dbg_value(ptr %21, !1500, !DIExpression(), !1745)
    #dbg_value(ptr %1, !1501, !DIExpression(), !1745)
  %22 = load i32, ptr %21, align 4, !dbg !1747, !tbaa !1483
  %23 = icmp slt i32 %22, %17, !dbg !1748
  br i1 %23, label %57, label %24, !dbg !1749

24:                                               ; preds = %18
    #dbg_value(ptr %19, !1485, !DIExpression(), !1750)
    #dbg_value(ptr %19, !1491, !DIExpression(), !1752)
    #dbg_value(ptr %4, !1497, !DIExpression(), !1754)
    #dbg_value(ptr %1, !1500, !DIExpression(), !1754)
    #dbg_value(ptr %21, !1501, !DIExpression(), !1754)
  %25 = icmp slt i32 %17, %22, !dbg !1756
  br i1 %25, label %57, label %26, !dbg !1757

26:                                               ; preds = %24
    #dbg_value(ptr %19, !1712, !DIExpression(), !1758)
    #dbg_value(ptr %20, !1717, !DIExpression(), !1758)
    #dbg_value(ptr %19, !1711, !DIExpression(), !1705)
    #dbg_value(ptr %19, !1759, !DIExpression(), !1762)
  %27 = getelementptr inbounds i8, ptr %19, i64 16, !dbg !1764
  %28 = load ptr, ptr %27, align 8, !dbg !1764, !tbaa !1765
    #dbg_value(ptr %28, !1710, !DIExpression(), !1705)
    #dbg_value(ptr %19, !1766, !DIExpression(), !1769)
  %29 = getelementptr inbounds i8, ptr %19, i64 24, !dbg !1771
  %30 = load ptr, ptr %29, align 8, !dbg !1771, !tbaa !1772
    #dbg_value(ptr %30, !1712, !DIExpression(), !1758)
    #dbg_value(ptr %4, !1473, !DIExpression(), !1773)
    #dbg_value(ptr %28, !1476, !DIExpression(), !1773)
    #dbg_value(ptr %19, !1477, !DIExpression(), !1773)
    #dbg_value(ptr %1, !1478, !DIExpression(), !1773)
  %31 = icmp eq ptr %28, null, !dbg !1775
  br i1 %31, label %43, label %32, !dbg !1776

32:                                               ; preds = %26, %32
  %33 = phi ptr [ %41, %32 ], [ %28, %26 ]
  %34 = phi ptr [ %38, %32 ], [ %19, %26 ]
    #dbg_value(ptr %33, !1476, !DIExpression(), !1773)
    #dbg_value(ptr %34, !1477, !DIExpression(), !1773)
    #dbg_value(ptr %33, !1485, !DIExpression(), !1777)
    #dbg_value(ptr %33, !1491, !DIExpression(), !1779)
  %35 = getelementptr inbounds i8, ptr %33, i64 32, !dbg !1781
    #dbg_value(ptr %4, !1497, !DIExpression(), !1782)
    #dbg_value(ptr %35, !1500, !DIExpression(), !1782)
    #dbg_value(ptr %1, !1501, !DIExpression(), !1782)
  %36 = load i32, ptr %35, align 4, !dbg !1784, !tbaa !1483
  %37 = icmp slt i32 %36, %17, !dbg !1785
  %38 = select i1 %37, ptr %34, ptr %33, !dbg !1786
  %39 = select i1 %37, i64 24, i64 16, !dbg !1786
  %40 = getelementptr inbounds i8, ptr %33, i64 %39, !dbg !1786
  %41 = load ptr, ptr %40, align 8, !dbg !1787, !tbaa !1509
    #dbg_value(ptr %41, !1476, !DIExpression(), !1773)
    #dbg_value(ptr %38, !1477, !DIExpression(), !1773)
  %42 = icmp eq ptr %41, null, !dbg !1775
  br i1 %42, label %43, label %32, !dbg !1776, !llvm.loop !1788

43:                                               ; preds = %32, %26
  %44 = phi ptr [ %19, %26 ], [ %38, %32 ]
    #dbg_value(ptr %4, !1790, !DIExpression(), !1796)
    #dbg_value(ptr %30, !1793, !DIExpression(), !1796)
    #dbg_value(ptr %20, !1794, !DIExpression(), !1796)
    #dbg_value(ptr %1, !1795, !DIExpression(), !1796)
  %45 = icmp eq ptr %30, null, !dbg !1798
  br i1 %45, label %63, label %46, !dbg !1799

46:                                               ; preds = %43, %46
  %47 = phi ptr [ %55, %46 ], [ %30, %43 ]
  %48 = phi ptr [ %52, %46 ], [ %20, %43 ]
    #dbg_value(ptr %47, !1793, !DIExpression(), !1796)
    #dbg_value(ptr %48, !1794, !DIExpression(), !1796)
    #dbg_value(ptr %47, !1485, !DIExpression(), !1800)
    #dbg_value(ptr %47, !1491, !DIExpression(), !1803)
  %49 = getelementptr inbounds i8, ptr %47, i64 32, !dbg !1805
    #dbg_value(ptr %4, !1497, !DIExpression(), !1806)
    #dbg_value(ptr %1, !1500, !DIExpression(), !1806)
    #dbg_value(ptr %49, !1501, !DIExpression(), !1806)
  %50 = load i32, ptr %49, align 4, !dbg !1808, !tbaa !1483
  %51 = icmp slt i32 %17, %50, !dbg !1809
  %52 = select i1 %51, ptr %47, ptr %48, !dbg !1810
  %53 = select i1 %51, i64 16, i64 24, !dbg !1810
  %54 = getelementptr inbounds i8, ptr %47, i64 %53, !dbg !1810
  %55 = load ptr, ptr %54, align 8, !dbg !1811, !tbaa !1509
    #dbg_value(ptr %55, !1793, !DIExpression(), !1796)
    #dbg_value(ptr %52, !1794, !DIExpression(), !1796)
  %56 = icmp eq ptr %55, null, !dbg !1798
  br i1 %56, label %63, label %46, !dbg !1799, !llvm.loop !1812

57:                                               ; preds = %24, %18
  %58 = phi i64 [ 24, %18 ], [ 16, %24 ]
  %59 = phi ptr [ %20, %18 ], [ %19, %24 ], !dbg !1705
  %60 = getelementptr inbounds i8, ptr %19, i64 %58, !dbg !1814
    #dbg_value(ptr poison, !1710, !DIExpression(), !1705)
    #dbg_value(ptr %59, !1711, !DIExpression(), !1705)
  %61 = load ptr, ptr %60, align 8, !dbg !1705, !tbaa !1509
    #dbg_value(ptr %61, !1710, !DIExpression(), !1705)
  %62 = icmp eq ptr %61, null, !dbg !1738
  br i1 %62, label %63, label %18, !dbg !1739, !llvm.loop !1815

63:                                               ; preds = %57, %46, %3, %43, %13
  %64 = phi ptr [ %44, %43 ], [ %5, %13 ], [ %5, %3 ], [ %44, %46 ], [ %59, %57 ], !dbg !1817
  %65 = phi ptr [ %20, %43 ], [ %5, %13 ], [ %5, %3 ], [ %52, %46 ], [ %59, %57 ], !dbg !1830
    #dbg_value(ptr %64, !1723, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1733)
    #dbg_value(ptr %65, !1723, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1733)
    #dbg_value(i64 poison, !1724, !DIExpression(), !1733)
  invoke void @_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE12_M_erase_auxESt23_Rb_tree_const_iteratorIS2_ESA_(ptr noundef nonnull align 8 dereferenceable(48) %4, ptr %64, ptr %65)
          to label %66 unwind label %111, !dbg !1831

66:                                               ; preds = %63
    #dbg_value(i32 0, !1668, !DIExpression(), !1832)
    #dbg_value(double 1.000000e+00, !1667, !DIExpression(), !1674)
  %67 = load ptr, ptr %6, align 8, !dbg !1833, !tbaa !1395
  br i1 %10, label %68, label %105, !dbg !1838

68:                                               ; preds = %66
  %69 = icmp eq ptr %67, null
  %70 = zext nneg i32 %2 to i64, !dbg !1839
  br label %113, !dbg !1838

71:                                               ; preds = %11, %100
  %72 = phi i64 [ 0, %11 ], [ %101, %100 ]
    #dbg_value(i64 %72, !1665, !DIExpression(), !1701)
  %73 = getelementptr inbounds i32, ptr %1, i64 %72, !dbg !1840
  %74 = getelementptr inbounds double, ptr %0, i64 %72, !dbg !1842
    #dbg_value(ptr %4, !1843, !DIExpression(), !1864)
    #dbg_value(ptr %73, !1853, !DIExpression(), !1864)
    #dbg_value(ptr %74, !1854, !DIExpression(), !1864)
    #dbg_value(ptr %73, !1855, !DIExpression(), !1866)
    #dbg_value(ptr undef, !1859, !DIExpression(), !1866)
    #dbg_value(ptr %73, !1860, !DIExpression(), !1867)
    #dbg_value(ptr %4, !1449, !DIExpression(), !1868)
    #dbg_value(ptr %73, !1452, !DIExpression(), !1868)
    #dbg_value(ptr %4, !1455, !DIExpression(), !1870)
    #dbg_value(ptr %73, !1458, !DIExpression(), !1870)
    #dbg_value(ptr %4, !1461, !DIExpression(), !1872)
    #dbg_value(ptr %4, !1466, !DIExpression(), !1874)
  %75 = load ptr, ptr %6, align 8, !dbg !1876, !tbaa !1509
    #dbg_value(ptr %4, !1473, !DIExpression(), !1877)
    #dbg_value(ptr %75, !1476, !DIExpression(), !1877)
    #dbg_value(ptr %5, !1477, !DIExpression(), !1877)
    #dbg_value(ptr %73, !1478, !DIExpression(), !1877)
  %76 = icmp eq ptr %75, null, !dbg !1879
  br i1 %76, label %97, label %77, !dbg !1880

77:                                               ; preds = %71
  %78 = load i32, ptr %73, align 4, !tbaa !1483
  br label %79, !dbg !1880

79:                                               ; preds = %79, %77
  %80 = phi ptr [ %75, %77 ], [ %88, %79 ]
  %81 = phi ptr [ %5, %77 ], [ %85, %79 ]
    #dbg_value(ptr %80, !1476, !DIExpression(), !1877)
    #dbg_value(ptr %81, !1477, !DIExpression(), !1877)
    #dbg_value(ptr %80, !1485, !DIExpression(), !1881)
    #dbg_value(ptr %80, !1491, !DIExpression(), !1883)
  %82 = getelementptr inbounds i8, ptr %80, i64 32, !dbg !1885
    #dbg_value(ptr %4, !1497, !DIExpression(), !1886)
    #dbg_value(ptr %82, !1500, !DIExpression(), !1886)
    #dbg_value(ptr %73, !1501, !DIExpression(), !1886)
  %83 = load i32, ptr %82, align 4, !dbg !1888, !tbaa !1483
  %84 = icmp slt i32 %83, %78, !dbg !1889
  %85 = select i1 %84, ptr %81, ptr %80, !dbg !1890
  %86 = select i1 %84, i64 24, i64 16, !dbg !1890
  %87 = getelementptr inbounds i8, ptr %80, i64 %86, !dbg !1890
  %88 = load ptr, ptr %87, align 8, !dbg !1891, !tbaa !1509
    #dbg_value(ptr %88, !1476, !DIExpression(), !1877)
    #dbg_value(ptr %85, !1477, !DIExpression(), !1877)
  %89 = icmp eq ptr %88, null, !dbg !1879
  br i1 %89, label %90, label %79, !dbg !1880, !llvm.loop !1892

90:                                               ; preds = %79
    #dbg_value(ptr %85, !1863, !DIExpression(), !1867)
    #dbg_value(ptr undef, !1513, !DIExpression(), !1894)
    #dbg_value(ptr undef, !1516, !DIExpression(), !1894)
  %91 = icmp eq ptr %85, %5, !dbg !1897
  br i1 %91, label %97, label %92, !dbg !1898

92:                                               ; preds = %90
    #dbg_value(ptr undef, !1522, !DIExpression(), !1899)
    #dbg_value(ptr %85, !1528, !DIExpression(), !1901)
  %93 = select i1 %84, ptr %81, ptr %80, !dbg !1903
  %94 = getelementptr inbounds i8, ptr %93, i64 32, !dbg !1903
    #dbg_value(ptr undef, !1497, !DIExpression(), !1904)
    #dbg_value(ptr %73, !1500, !DIExpression(), !1904)
    #dbg_value(ptr %94, !1501, !DIExpression(), !1904)
  %95 = load i32, ptr %94, align 4, !dbg !1906, !tbaa !1483
  %96 = icmp slt i32 %78, %95, !dbg !1907
  br i1 %96, label %97, label %100, !dbg !1908

97:                                               ; preds = %92, %90, %71
  %98 = phi ptr [ %85, %92 ], [ %85, %90 ], [ %5, %71 ]
    #dbg_value(ptr %98, !1909, !DIExpression(), !1918)
    #dbg_value(ptr %4, !1915, !DIExpression(), !1918)
    #dbg_value(ptr %73, !1916, !DIExpression(), !1918)
    #dbg_value(ptr %74, !1917, !DIExpression(), !1918)
  %99 = invoke ptr @_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE22_M_emplace_hint_uniqueIJRS1_RKdEEESt17_Rb_tree_iteratorIS2_ESt23_Rb_tree_const_iteratorIS2_EDpOT_(ptr noundef nonnull align 8 dereferenceable(48) %4, ptr %98, ptr noundef nonnull align 4 dereferenceable(4) %73, ptr noundef nonnull align 8 dereferenceable(8) %74)
          to label %100 unwind label %103, !dbg !1921

100:                                              ; preds = %92, %97
  %101 = add nuw nsw i64 %72, 1, !dbg !1922
    #dbg_value(i64 %101, !1665, !DIExpression(), !1701)
  %102 = icmp eq i64 %101, %12, !dbg !1702
  br i1 %102, label %13, label %71, !dbg !1704, !llvm.loop !1923

103:                                              ; preds = %97
  %104 = landingpad { ptr, i32 }
          cleanup, !dbg !1925
  br label %148, !dbg !1926

105:                                              ; preds = %144, %66
  %106 = phi double [ 1.000000e+00, %66 ], [ %145, %144 ], !dbg !1674
    #dbg_value(ptr %4, !1581, !DIExpression(), !1927)
    #dbg_value(ptr %4, !1586, !DIExpression(), !1928)
    #dbg_value(ptr %4, !1461, !DIExpression(), !1929)
    #dbg_value(ptr %4, !1466, !DIExpression(), !1930)
  invoke void @_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE8_M_eraseEPSt13_Rb_tree_nodeIS2_E(ptr noundef nonnull align 8 dereferenceable(48) %4, ptr noundef %67)
          to label %110 unwind label %107, !dbg !1931

107:                                              ; preds = %105
  %108 = landingpad { ptr, i32 }
          catch ptr null, !dbg !1931
  %109 = extractvalue { ptr, i32 } %108, 0, !dbg !1931
  call void @__clang_call_terminate(ptr %109) #10, !dbg !1931
  unreachable, !dbg !1931

110:                                              ; preds = %105
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %4) #9, !dbg !1932
  ret double %106, !dbg !1932

111:                                              ; preds = %63
  %112 = landingpad { ptr, i32 }
          cleanup, !dbg !1932
  br label %148, !dbg !1932

113:                                              ; preds = %68, %144
  %114 = phi i64 [ 0, %68 ], [ %146, %144 ]
  %115 = phi double [ 1.000000e+00, %68 ], [ %145, %144 ]
    #dbg_value(i64 %114, !1668, !DIExpression(), !1832)
    #dbg_value(double %115, !1667, !DIExpression(), !1674)
    #dbg_value(ptr %4, !1933, !DIExpression(), !1937)
    #dbg_value(!DIArgList(ptr %1, i64 %114), !1936, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 4, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1937)
    #dbg_value(ptr %4, !1939, !DIExpression(), !1944)
    #dbg_value(!DIArgList(ptr %1, i64 %114), !1942, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 4, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1944)
    #dbg_value(ptr %4, !1461, !DIExpression(), !1946)
    #dbg_value(ptr %4, !1466, !DIExpression(), !1948)
    #dbg_value(ptr %4, !1473, !DIExpression(), !1950)
    #dbg_value(ptr %67, !1476, !DIExpression(), !1950)
    #dbg_value(ptr %5, !1477, !DIExpression(), !1950)
    #dbg_value(!DIArgList(ptr %1, i64 %114), !1478, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 4, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1950)
  br i1 %69, label %144, label %116, !dbg !1952

116:                                              ; preds = %113
  %117 = getelementptr inbounds i32, ptr %1, i64 %114, !dbg !1953
    #dbg_value(ptr %117, !1936, !DIExpression(), !1937)
    #dbg_value(ptr %117, !1942, !DIExpression(), !1944)
    #dbg_value(ptr %117, !1478, !DIExpression(), !1950)
  %118 = load i32, ptr %117, align 4, !tbaa !1483
  br label %119, !dbg !1952

119:                                              ; preds = %119, %116
  %120 = phi ptr [ %67, %116 ], [ %128, %119 ]
  %121 = phi ptr [ %5, %116 ], [ %125, %119 ]
    #dbg_value(ptr %120, !1476, !DIExpression(), !1950)
    #dbg_value(ptr %121, !1477, !DIExpression(), !1950)
    #dbg_value(ptr %120, !1485, !DIExpression(), !1954)
    #dbg_value(ptr %120, !1491, !DIExpression(), !1956)
  %122 = getelementptr inbounds i8, ptr %120, i64 32, !dbg !1958
    #dbg_value(ptr %4, !1497, !DIExpression(), !1959)
    #dbg_value(ptr %122, !1500, !DIExpression(), !1959)
    #dbg_value(!DIArgList(ptr %1, i64 %114), !1501, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 4, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1959)
  %123 = load i32, ptr %122, align 4, !dbg !1961, !tbaa !1483
  %124 = icmp slt i32 %123, %118, !dbg !1962
  %125 = select i1 %124, ptr %121, ptr %120, !dbg !1963
  %126 = select i1 %124, i64 24, i64 16, !dbg !1963
  %127 = getelementptr inbounds i8, ptr %120, i64 %126, !dbg !1963
  %128 = load ptr, ptr %127, align 8, !dbg !1964, !tbaa !1509
    #dbg_value(ptr %128, !1476, !DIExpression(), !1950)
    #dbg_value(ptr %125, !1477, !DIExpression(), !1950)
  %129 = icmp eq ptr %128, null, !dbg !1965
  br i1 %129, label %130, label %119, !dbg !1952, !llvm.loop !1966

130:                                              ; preds = %119
    #dbg_value(ptr %125, !1943, !DIExpression(), !1944)
    #dbg_value(ptr undef, !1513, !DIExpression(), !1968)
    #dbg_value(ptr undef, !1516, !DIExpression(), !1968)
  %131 = icmp eq ptr %125, %5, !dbg !1970
  br i1 %131, label %144, label %132, !dbg !1971

132:                                              ; preds = %130
    #dbg_value(ptr %125, !1972, !DIExpression(), !1975)
    #dbg_value(ptr %125, !1485, !DIExpression(), !1977)
    #dbg_value(ptr %125, !1491, !DIExpression(), !1979)
  %133 = select i1 %124, ptr %121, ptr %120, !dbg !1981
  %134 = getelementptr inbounds i8, ptr %133, i64 32, !dbg !1981
    #dbg_value(ptr %4, !1497, !DIExpression(), !1982)
    #dbg_value(!DIArgList(ptr %1, i64 %114), !1500, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 4, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1982)
    #dbg_value(ptr %134, !1501, !DIExpression(), !1982)
  %135 = load i32, ptr %134, align 4, !dbg !1984, !tbaa !1483
  %136 = icmp slt i32 %118, %135, !dbg !1985
    #dbg_value(ptr poison, !1670, !DIExpression(), !1986)
  br i1 %136, label %144, label %137, !dbg !1987

137:                                              ; preds = %132
    #dbg_value(ptr %125, !1670, !DIExpression(), !1986)
    #dbg_value(ptr %125, !1528, !DIExpression(), !1988)
  %138 = getelementptr inbounds i8, ptr %125, i64 40, !dbg !1996
  %139 = load double, ptr %138, align 8, !dbg !1996, !tbaa !1997
  %140 = getelementptr inbounds double, ptr %0, i64 %114, !dbg !1999
  %141 = load double, ptr %140, align 8, !dbg !1999, !tbaa !1439
  %142 = fmul double %139, %141, !dbg !2000
  %143 = fmul double %115, %142, !dbg !2001
    #dbg_value(double %143, !1667, !DIExpression(), !1674)
  br label %144, !dbg !2002

144:                                              ; preds = %113, %130, %137, %132
  %145 = phi double [ %143, %137 ], [ %115, %132 ], [ %115, %130 ], [ %115, %113 ], !dbg !1674
    #dbg_value(double %145, !1667, !DIExpression(), !1674)
  %146 = add nuw nsw i64 %114, 1, !dbg !2003
    #dbg_value(i64 %146, !1668, !DIExpression(), !1832)
  %147 = icmp eq i64 %146, %70, !dbg !1839
  br i1 %147, label %105, label %113, !dbg !1838, !llvm.loop !2004

148:                                              ; preds = %111, %103
  %149 = phi { ptr, i32 } [ %104, %103 ], [ %112, %111 ]
  call void @_ZNSt3mapIidSt4lessIiESaISt4pairIKidEEED2Ev(ptr noundef nonnull align 8 dereferenceable(48) %4) #9, !dbg !1932
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %4) #9, !dbg !1932
  resume { ptr, i32 } %149, !dbg !1932
}

; Function Attrs: noinline noreturn nounwind uwtable
define linkonce_odr hidden void @__clang_call_terminate(ptr noundef %0) local_unnamed_addr #4 comdat {
  %2 = tail call ptr @__cxa_begin_catch(ptr %0) #9
  tail call void @_ZSt9terminatev() #10
  unreachable
}

declare ptr @__cxa_begin_catch(ptr) local_unnamed_addr

declare void @_ZSt9terminatev() local_unnamed_addr

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local void @_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE8_M_eraseEPSt13_Rb_tree_nodeIS2_E(ptr noundef nonnull align 8 dereferenceable(48) %0, ptr noundef %1) local_unnamed_addr #0 comdat align 2 personality ptr @__gxx_personality_v0 !dbg !2006 {
    #dbg_value(ptr %0, !2008, !DIExpression(), !2012)
    #dbg_value(ptr %1, !2009, !DIExpression(), !2012)
  %3 = icmp eq ptr %1, null, !dbg !2013
  br i1 %3, label %11, label %4, !dbg !2014

4:                                                ; preds = %2, %4
  %5 = phi ptr [ %9, %4 ], [ %1, %2 ]
    #dbg_value(ptr %5, !2009, !DIExpression(), !2012)
    #dbg_value(ptr %5, !1766, !DIExpression(), !2015)
  %6 = getelementptr inbounds i8, ptr %5, i64 24, !dbg !2017
  %7 = load ptr, ptr %6, align 8, !dbg !2017, !tbaa !1772
  tail call void @_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE8_M_eraseEPSt13_Rb_tree_nodeIS2_E(ptr noundef nonnull align 8 dereferenceable(48) %0, ptr noundef %7), !dbg !2018
    #dbg_value(ptr %5, !1759, !DIExpression(), !2019)
  %8 = getelementptr inbounds i8, ptr %5, i64 16, !dbg !2021
  %9 = load ptr, ptr %8, align 8, !dbg !2021, !tbaa !1765
    #dbg_value(ptr %9, !2010, !DIExpression(), !2022)
    #dbg_value(ptr %0, !2023, !DIExpression(), !2027)
    #dbg_value(ptr %5, !2026, !DIExpression(), !2027)
    #dbg_value(ptr %0, !2029, !DIExpression(), !2033)
    #dbg_value(ptr %5, !2032, !DIExpression(), !2033)
    #dbg_value(ptr %0, !2035, !DIExpression(), !2065)
    #dbg_value(ptr %5, !2063, !DIExpression(), !2065)
    #dbg_value(i64 1, !2064, !DIExpression(), !2065)
    #dbg_value(ptr %0, !2067, !DIExpression(), !2073)
    #dbg_value(ptr %5, !2070, !DIExpression(), !2073)
    #dbg_value(i64 1, !2071, !DIExpression(), !2073)
  tail call void @_ZdlPvm(ptr noundef nonnull %5, i64 noundef 48) #12, !dbg !2075
    #dbg_value(ptr %9, !2009, !DIExpression(), !2012)
  %10 = icmp eq ptr %9, null, !dbg !2013
  br i1 %10, label %11, label %4, !dbg !2014, !llvm.loop !2076

11:                                               ; preds = %4, %2
  ret void, !dbg !2078
}

; Function Attrs: nobuiltin nounwind
declare void @_ZdlPvm(ptr noundef, i64 noundef) local_unnamed_addr #5

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local ptr @_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE22_M_emplace_hint_uniqueIJRKSt21piecewise_construct_tSt5tupleIJRS1_EESD_IJEEEEESt17_Rb_tree_iteratorIS2_ESt23_Rb_tree_const_iteratorIS2_EDpOT_(ptr noundef nonnull align 8 dereferenceable(48) %0, ptr %1, ptr noundef nonnull align 1 dereferenceable(1) %2, ptr noundef nonnull align 8 dereferenceable(8) %3, ptr noundef nonnull align 1 dereferenceable(1) %4) local_unnamed_addr #0 comdat align 2 personality ptr @__gxx_personality_v0 !dbg !2079 {
    #dbg_value(ptr %1, !2093, !DIExpression(), !2099)
    #dbg_value(ptr %0, !2092, !DIExpression(), !2099)
    #dbg_value(ptr %2, !2094, !DIExpression(), !2099)
    #dbg_value(ptr %3, !2095, !DIExpression(), !2099)
    #dbg_value(ptr %4, !2096, !DIExpression(), !2099)
    #dbg_value(ptr undef, !2100, !DIExpression(), !2111)
    #dbg_value(ptr %0, !2106, !DIExpression(), !2111)
    #dbg_value(ptr %2, !2107, !DIExpression(), !2111)
    #dbg_value(ptr %3, !2108, !DIExpression(), !2111)
    #dbg_value(ptr %4, !2109, !DIExpression(), !2111)
    #dbg_value(ptr %0, !2097, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2099)
    #dbg_value(ptr %0, !2113, !DIExpression(), !2123)
    #dbg_value(ptr %2, !2119, !DIExpression(), !2123)
    #dbg_value(ptr %3, !2120, !DIExpression(), !2123)
    #dbg_value(ptr %4, !2121, !DIExpression(), !2123)
    #dbg_value(ptr %0, !2125, !DIExpression(), !2128)
    #dbg_value(ptr %0, !2130, !DIExpression(), !2134)
    #dbg_value(i64 1, !2133, !DIExpression(), !2134)
    #dbg_value(ptr %0, !2136, !DIExpression(), !2141)
    #dbg_value(i64 1, !2139, !DIExpression(), !2141)
    #dbg_value(ptr null, !2140, !DIExpression(), !2141)
  %6 = tail call noalias noundef nonnull dereferenceable(48) ptr @_Znwm(i64 noundef 48) #13, !dbg !2143
    #dbg_value(ptr %6, !2122, !DIExpression(), !2123)
    #dbg_value(ptr %0, !2144, !DIExpression(), !2154)
    #dbg_value(ptr %6, !2150, !DIExpression(), !2154)
    #dbg_value(ptr %2, !2151, !DIExpression(), !2154)
    #dbg_value(ptr %3, !2152, !DIExpression(), !2154)
    #dbg_value(ptr %4, !2153, !DIExpression(), !2154)
    #dbg_value(ptr %6, !1528, !DIExpression(), !2156)
  %7 = getelementptr inbounds i8, ptr %6, i64 32, !dbg !2159
    #dbg_value(ptr %0, !2160, !DIExpression(), !2172)
    #dbg_value(ptr %7, !2168, !DIExpression(), !2172)
    #dbg_value(ptr %2, !2169, !DIExpression(), !2172)
    #dbg_value(ptr %3, !2170, !DIExpression(), !2172)
    #dbg_value(ptr %4, !2171, !DIExpression(), !2172)
    #dbg_value(ptr %0, !2174, !DIExpression(), !2184)
    #dbg_value(ptr %7, !2180, !DIExpression(), !2184)
    #dbg_value(ptr %2, !2181, !DIExpression(), !2184)
    #dbg_value(ptr %3, !2182, !DIExpression(), !2184)
    #dbg_value(ptr %4, !2183, !DIExpression(), !2184)
    #dbg_value(ptr undef, !2186, !DIExpression(), !2190)
    #dbg_value(ptr %3, !2189, !DIExpression(), !2190)
    #dbg_value(ptr undef, !2192, !DIExpression(), !2196)
    #dbg_value(ptr %3, !2195, !DIExpression(), !2196)
  %8 = load i64, ptr %3, align 8, !dbg !2198, !tbaa !1509
  %9 = inttoptr i64 %8 to ptr, !dbg !2198
    #dbg_value(ptr %7, !2199, !DIExpression(), !2211)
    #dbg_value(ptr undef, !2209, !DIExpression(DW_OP_deref), !2211)
    #dbg_value(ptr %7, !2213, !DIExpression(), !2234)
    #dbg_value(ptr undef, !2230, !DIExpression(), !2234)
    #dbg_value(ptr undef, !2231, !DIExpression(), !2234)
  %10 = load i32, ptr %9, align 4, !dbg !2236, !tbaa !1483
  store i32 %10, ptr %7, align 8, !dbg !2237, !tbaa !2238
  %11 = getelementptr inbounds i8, ptr %6, i64 40, !dbg !2239
  store double 0.000000e+00, ptr %11, align 8, !dbg !2239, !tbaa !1997
    #dbg_value(ptr %6, !2097, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2099)
    #dbg_value(ptr %6, !1485, !DIExpression(), !2240)
    #dbg_value(ptr %6, !1491, !DIExpression(), !2247)
  %12 = invoke { ptr, ptr } @_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE29_M_get_insert_hint_unique_posESt23_Rb_tree_const_iteratorIS2_ERS1_(ptr noundef nonnull align 8 dereferenceable(48) %0, ptr %1, ptr noundef nonnull align 4 dereferenceable(4) %7)
          to label %13 unwind label %32, !dbg !2249

13:                                               ; preds = %5
  %14 = extractvalue { ptr, ptr } %12, 0, !dbg !2249
    #dbg_value(ptr %14, !2098, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2099)
  %15 = extractvalue { ptr, ptr } %12, 1, !dbg !2249
    #dbg_value(ptr %15, !2098, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2099)
  %16 = icmp eq ptr %15, null, !dbg !2250
  br i1 %16, label %34, label %17, !dbg !2252

17:                                               ; preds = %13
    #dbg_value(ptr %14, !2253, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2258)
    #dbg_value(ptr %15, !2253, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2258)
    #dbg_value(ptr undef, !2256, !DIExpression(), !2258)
    #dbg_value(ptr %0, !2260, !DIExpression(), !2267)
    #dbg_value(ptr %14, !2263, !DIExpression(), !2267)
    #dbg_value(ptr %15, !2264, !DIExpression(), !2267)
    #dbg_value(ptr %6, !2265, !DIExpression(), !2267)
  %18 = icmp ne ptr %14, null, !dbg !2269
  %19 = getelementptr inbounds i8, ptr %0, i64 8
  %20 = icmp eq ptr %19, %15
  %21 = select i1 %18, i1 true, i1 %20, !dbg !2270
  br i1 %21, label %27, label %22, !dbg !2270

22:                                               ; preds = %17
    #dbg_value(ptr %6, !1485, !DIExpression(), !2271)
    #dbg_value(ptr %6, !1491, !DIExpression(), !2273)
    #dbg_value(ptr %15, !1972, !DIExpression(), !2275)
    #dbg_value(ptr %15, !1485, !DIExpression(), !2277)
    #dbg_value(ptr %15, !1491, !DIExpression(), !2279)
  %23 = getelementptr inbounds i8, ptr %15, i64 32, !dbg !2281
    #dbg_value(ptr %0, !1497, !DIExpression(), !2282)
    #dbg_value(ptr %7, !1500, !DIExpression(), !2282)
    #dbg_value(ptr %23, !1501, !DIExpression(), !2282)
  %24 = load i32, ptr %7, align 4, !dbg !2284, !tbaa !1483
  %25 = load i32, ptr %23, align 4, !dbg !2285, !tbaa !1483
  %26 = icmp slt i32 %24, %25, !dbg !2286
  br label %27, !dbg !2287

27:                                               ; preds = %17, %22
  %28 = phi i1 [ true, %17 ], [ %26, %22 ]
    #dbg_value(i1 %28, !2266, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !2267)
  tail call void @_ZSt29_Rb_tree_insert_and_rebalancebPSt18_Rb_tree_node_baseS0_RS_(i1 noundef zeroext %28, ptr noundef nonnull %6, ptr noundef nonnull %15, ptr noundef nonnull align 8 dereferenceable(32) %19) #9, !dbg !2288
  %29 = getelementptr inbounds i8, ptr %0, i64 40, !dbg !2289
  %30 = load i64, ptr %29, align 8, !dbg !2290, !tbaa !1407
  %31 = add i64 %30, 1, !dbg !2290
  store i64 %31, ptr %29, align 8, !dbg !2290, !tbaa !1407
    #dbg_value(ptr %6, !2257, !DIExpression(), !2258)
    #dbg_value(ptr null, !2097, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2099)
    #dbg_value(ptr undef, !2291, !DIExpression(), !2294)
  br label %35, !dbg !2296

32:                                               ; preds = %5
  %33 = landingpad { ptr, i32 }
          cleanup, !dbg !2298
    #dbg_value(ptr undef, !2291, !DIExpression(), !2299)
    #dbg_value(ptr poison, !2023, !DIExpression(), !2301)
    #dbg_value(ptr %6, !2026, !DIExpression(), !2301)
    #dbg_value(ptr poison, !2029, !DIExpression(), !2304)
    #dbg_value(ptr %6, !2032, !DIExpression(), !2304)
    #dbg_value(ptr poison, !2035, !DIExpression(), !2306)
    #dbg_value(ptr %6, !2063, !DIExpression(), !2306)
    #dbg_value(i64 1, !2064, !DIExpression(), !2306)
    #dbg_value(ptr poison, !2067, !DIExpression(), !2308)
    #dbg_value(ptr %6, !2070, !DIExpression(), !2308)
    #dbg_value(i64 1, !2071, !DIExpression(), !2308)
  tail call void @_ZdlPvm(ptr noundef nonnull %6, i64 noundef 48) #12, !dbg !2310
  resume { ptr, i32 } %33, !dbg !2298

34:                                               ; preds = %13
    #dbg_value(ptr %6, !2097, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2099)
    #dbg_value(ptr undef, !2291, !DIExpression(), !2294)
    #dbg_value(ptr poison, !2023, !DIExpression(), !2311)
    #dbg_value(ptr %6, !2026, !DIExpression(), !2311)
    #dbg_value(ptr poison, !2029, !DIExpression(), !2313)
    #dbg_value(ptr %6, !2032, !DIExpression(), !2313)
    #dbg_value(ptr poison, !2035, !DIExpression(), !2315)
    #dbg_value(ptr %6, !2063, !DIExpression(), !2315)
    #dbg_value(i64 1, !2064, !DIExpression(), !2315)
    #dbg_value(ptr poison, !2067, !DIExpression(), !2317)
    #dbg_value(ptr %6, !2070, !DIExpression(), !2317)
    #dbg_value(i64 1, !2071, !DIExpression(), !2317)
  tail call void @_ZdlPvm(ptr noundef nonnull %6, i64 noundef 48) #12, !dbg !2319
  br label %35, !dbg !2320

35:                                               ; preds = %27, %34
  %36 = phi ptr [ %6, %27 ], [ %14, %34 ]
  ret ptr %36, !dbg !2298
}

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local { ptr, ptr } @_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE29_M_get_insert_hint_unique_posESt23_Rb_tree_const_iteratorIS2_ERS1_(ptr noundef nonnull align 8 dereferenceable(48) %0, ptr %1, ptr noundef nonnull align 4 dereferenceable(4) %2) local_unnamed_addr #0 comdat align 2 !dbg !2321 {
    #dbg_value(ptr %1, !2324, !DIExpression(), !2334)
    #dbg_value(ptr %0, !2323, !DIExpression(), !2334)
    #dbg_value(ptr %2, !2325, !DIExpression(), !2334)
    #dbg_value(ptr %1, !2326, !DIExpression(), !2334)
    #dbg_value(ptr %0, !2335, !DIExpression(), !2338)
  %4 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !2340
  %5 = icmp eq ptr %4, %1, !dbg !2341
  br i1 %5, label %6, label %51, !dbg !2342

6:                                                ; preds = %3
    #dbg_value(ptr %0, !2343, !DIExpression(), !2346)
  %7 = getelementptr inbounds i8, ptr %0, i64 40, !dbg !2350
  %8 = load i64, ptr %7, align 8, !dbg !2350, !tbaa !1407
  %9 = icmp eq i64 %8, 0, !dbg !2351
  br i1 %9, label %17, label %10, !dbg !2352

10:                                               ; preds = %6
    #dbg_value(ptr %0, !2353, !DIExpression(), !2356)
  %11 = getelementptr inbounds i8, ptr %0, i64 32, !dbg !2358
  %12 = load ptr, ptr %11, align 8, !dbg !2359, !tbaa !1509
    #dbg_value(ptr %12, !1972, !DIExpression(), !2360)
    #dbg_value(ptr %12, !1485, !DIExpression(), !2362)
    #dbg_value(ptr %12, !1491, !DIExpression(), !2364)
  %13 = getelementptr inbounds i8, ptr %12, i64 32, !dbg !2366
    #dbg_value(ptr %0, !1497, !DIExpression(), !2367)
    #dbg_value(ptr %13, !1500, !DIExpression(), !2367)
    #dbg_value(ptr %2, !1501, !DIExpression(), !2367)
  %14 = load i32, ptr %13, align 4, !dbg !2369, !tbaa !1483
  %15 = load i32, ptr %2, align 4, !dbg !2370, !tbaa !1483
  %16 = icmp slt i32 %14, %15, !dbg !2371
  br i1 %16, label %146, label %17, !dbg !2372

17:                                               ; preds = %10, %6
    #dbg_value(ptr %0, !2373, !DIExpression(), !2381)
    #dbg_value(ptr %2, !2376, !DIExpression(), !2381)
    #dbg_value(ptr %0, !1461, !DIExpression(), !2383)
    #dbg_value(ptr %0, !1466, !DIExpression(), !2385)
  %18 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !2387
    #dbg_value(ptr poison, !2377, !DIExpression(), !2381)
    #dbg_value(ptr %0, !2335, !DIExpression(), !2388)
    #dbg_value(ptr %4, !2378, !DIExpression(), !2381)
    #dbg_value(i8 1, !2379, !DIExpression(), !2381)
  %19 = load ptr, ptr %18, align 8, !dbg !2381, !tbaa !1509
  %20 = icmp eq ptr %19, null, !dbg !2390
  br i1 %20, label %33, label %21, !dbg !2391

21:                                               ; preds = %17
  %22 = load i32, ptr %2, align 4, !tbaa !1483
  br label %23, !dbg !2391

23:                                               ; preds = %23, %21
  %24 = phi ptr [ %19, %21 ], [ %30, %23 ]
    #dbg_value(ptr %24, !2378, !DIExpression(), !2381)
    #dbg_value(ptr %24, !1485, !DIExpression(), !2392)
    #dbg_value(ptr %24, !1491, !DIExpression(), !2395)
  %25 = getelementptr inbounds i8, ptr %24, i64 32, !dbg !2397
    #dbg_value(ptr %0, !1497, !DIExpression(), !2398)
    #dbg_value(ptr %2, !1500, !DIExpression(), !2398)
    #dbg_value(ptr %25, !1501, !DIExpression(), !2398)
  %26 = load i32, ptr %25, align 4, !dbg !2400, !tbaa !1483
  %27 = icmp slt i32 %22, %26, !dbg !2401
    #dbg_value(i1 %27, !2379, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !2381)
  %28 = select i1 %27, i64 16, i64 24, !dbg !2402
  %29 = getelementptr inbounds i8, ptr %24, i64 %28, !dbg !2402
    #dbg_value(ptr poison, !2377, !DIExpression(), !2381)
  %30 = load ptr, ptr %29, align 8, !dbg !2381, !tbaa !1509
    #dbg_value(ptr %30, !2377, !DIExpression(), !2381)
    #dbg_value(i8 poison, !2379, !DIExpression(), !2381)
  %31 = icmp eq ptr %30, null, !dbg !2390
  br i1 %31, label %32, label %23, !dbg !2391, !llvm.loop !2403

32:                                               ; preds = %23
    #dbg_value(ptr %24, !2380, !DIExpression(), !2381)
  br i1 %27, label %33, label %43, !dbg !2405

33:                                               ; preds = %32, %17
  %34 = phi ptr [ %24, %32 ], [ %4, %17 ]
    #dbg_value(ptr %0, !1416, !DIExpression(), !2406)
  %35 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !2411
  %36 = load ptr, ptr %35, align 8, !dbg !2411, !tbaa !1399
    #dbg_value(ptr undef, !1513, !DIExpression(), !2412)
    #dbg_value(ptr undef, !1516, !DIExpression(), !2412)
  %37 = icmp eq ptr %34, %36, !dbg !2414
  br i1 %37, label %146, label %38, !dbg !2415

38:                                               ; preds = %33
    #dbg_value(ptr undef, !2416, !DIExpression(), !2419)
  %39 = tail call noundef ptr @_ZSt18_Rb_tree_decrementPSt18_Rb_tree_node_base(ptr noundef nonnull %34) #11, !dbg !2421
    #dbg_value(ptr %39, !2380, !DIExpression(), !2381)
  %40 = getelementptr inbounds i8, ptr %39, i64 32
  %41 = load i32, ptr %40, align 4, !dbg !2422, !tbaa !1483
  %42 = load i32, ptr %2, align 4, !dbg !2425, !tbaa !1483
  br label %43, !dbg !2426

43:                                               ; preds = %38, %32
  %44 = phi i32 [ %42, %38 ], [ %22, %32 ], !dbg !2425
  %45 = phi i32 [ %41, %38 ], [ %26, %32 ], !dbg !2422
  %46 = phi ptr [ %34, %38 ], [ %24, %32 ]
  %47 = phi ptr [ %39, %38 ], [ %24, %32 ], !dbg !2381
    #dbg_value(ptr %47, !2380, !DIExpression(), !2381)
    #dbg_value(ptr %47, !1972, !DIExpression(), !2427)
    #dbg_value(ptr %47, !1485, !DIExpression(), !2429)
    #dbg_value(ptr %47, !1491, !DIExpression(), !2431)
    #dbg_value(ptr %0, !1497, !DIExpression(), !2433)
    #dbg_value(ptr %47, !1500, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value), !2433)
    #dbg_value(ptr %2, !1501, !DIExpression(), !2433)
  %48 = icmp slt i32 %45, %44, !dbg !2434
  %49 = select i1 %48, ptr null, ptr %47, !dbg !2435
  %50 = select i1 %48, ptr %46, ptr null, !dbg !2435
  br label %146, !dbg !2435

51:                                               ; preds = %3
    #dbg_value(ptr %1, !1972, !DIExpression(), !2436)
    #dbg_value(ptr %1, !1485, !DIExpression(), !2438)
    #dbg_value(ptr %1, !1491, !DIExpression(), !2440)
  %52 = getelementptr inbounds i8, ptr %1, i64 32, !dbg !2442
    #dbg_value(ptr %0, !1497, !DIExpression(), !2443)
    #dbg_value(ptr %2, !1500, !DIExpression(), !2443)
    #dbg_value(ptr %52, !1501, !DIExpression(), !2443)
  %53 = load i32, ptr %2, align 4, !dbg !2445, !tbaa !1483
  %54 = load i32, ptr %52, align 4, !dbg !2446, !tbaa !1483
  %55 = icmp slt i32 %53, %54, !dbg !2447
  br i1 %55, label %56, label %99, !dbg !2448

56:                                               ; preds = %51
    #dbg_value(ptr %1, !2327, !DIExpression(), !2449)
    #dbg_value(ptr %0, !2450, !DIExpression(), !2453)
  %57 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !2456
  %58 = load ptr, ptr %57, align 8, !dbg !2457, !tbaa !1509
  %59 = icmp eq ptr %58, %1, !dbg !2458
  br i1 %59, label %146, label %60, !dbg !2459

60:                                               ; preds = %56
    #dbg_value(ptr undef, !2416, !DIExpression(), !2460)
  %61 = tail call noundef ptr @_ZSt18_Rb_tree_decrementPSt18_Rb_tree_node_base(ptr noundef nonnull %1) #11, !dbg !2463
    #dbg_value(ptr %61, !2327, !DIExpression(), !2449)
    #dbg_value(ptr %61, !1972, !DIExpression(), !2464)
    #dbg_value(ptr %61, !1485, !DIExpression(), !2466)
    #dbg_value(ptr %61, !1491, !DIExpression(), !2468)
  %62 = getelementptr inbounds i8, ptr %61, i64 32, !dbg !2470
    #dbg_value(ptr %0, !1497, !DIExpression(), !2471)
    #dbg_value(ptr %62, !1500, !DIExpression(), !2471)
    #dbg_value(ptr %2, !1501, !DIExpression(), !2471)
  %63 = load i32, ptr %62, align 4, !dbg !2473, !tbaa !1483
  %64 = icmp slt i32 %63, %53, !dbg !2474
  br i1 %64, label %65, label %71, !dbg !2475

65:                                               ; preds = %60
    #dbg_value(ptr %61, !1766, !DIExpression(), !2476)
  %66 = getelementptr inbounds i8, ptr %61, i64 24, !dbg !2480
  %67 = load ptr, ptr %66, align 8, !dbg !2480, !tbaa !1772
  %68 = icmp eq ptr %67, null, !dbg !2481
  %69 = select i1 %68, ptr null, ptr %1, !dbg !2482
  %70 = select i1 %68, ptr %61, ptr %1, !dbg !2482
  br label %146, !dbg !2482

71:                                               ; preds = %60
    #dbg_value(ptr %0, !2373, !DIExpression(), !2483)
    #dbg_value(ptr %2, !2376, !DIExpression(), !2483)
    #dbg_value(ptr %0, !1461, !DIExpression(), !2485)
    #dbg_value(ptr %0, !1466, !DIExpression(), !2487)
  %72 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !2489
    #dbg_value(ptr poison, !2377, !DIExpression(), !2483)
    #dbg_value(ptr %0, !2335, !DIExpression(), !2490)
    #dbg_value(ptr %4, !2378, !DIExpression(), !2483)
    #dbg_value(i8 1, !2379, !DIExpression(), !2483)
  %73 = load ptr, ptr %72, align 8, !dbg !2483, !tbaa !1509
  %74 = icmp eq ptr %73, null, !dbg !2492
  br i1 %74, label %85, label %75, !dbg !2493

75:                                               ; preds = %71, %75
  %76 = phi ptr [ %82, %75 ], [ %73, %71 ]
    #dbg_value(ptr %76, !2378, !DIExpression(), !2483)
    #dbg_value(ptr %76, !1485, !DIExpression(), !2494)
    #dbg_value(ptr %76, !1491, !DIExpression(), !2496)
  %77 = getelementptr inbounds i8, ptr %76, i64 32, !dbg !2498
    #dbg_value(ptr %0, !1497, !DIExpression(), !2499)
    #dbg_value(ptr %2, !1500, !DIExpression(), !2499)
    #dbg_value(ptr %77, !1501, !DIExpression(), !2499)
  %78 = load i32, ptr %77, align 4, !dbg !2501, !tbaa !1483
  %79 = icmp slt i32 %53, %78, !dbg !2502
    #dbg_value(i1 %79, !2379, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !2483)
  %80 = select i1 %79, i64 16, i64 24, !dbg !2503
  %81 = getelementptr inbounds i8, ptr %76, i64 %80, !dbg !2503
    #dbg_value(ptr poison, !2377, !DIExpression(), !2483)
  %82 = load ptr, ptr %81, align 8, !dbg !2483, !tbaa !1509
    #dbg_value(ptr %82, !2377, !DIExpression(), !2483)
    #dbg_value(i8 poison, !2379, !DIExpression(), !2483)
  %83 = icmp eq ptr %82, null, !dbg !2492
  br i1 %83, label %84, label %75, !dbg !2493, !llvm.loop !2504

84:                                               ; preds = %75
    #dbg_value(ptr %76, !2380, !DIExpression(), !2483)
  br i1 %79, label %85, label %92, !dbg !2506

85:                                               ; preds = %84, %71
  %86 = phi ptr [ %76, %84 ], [ %4, %71 ]
    #dbg_value(ptr %0, !1416, !DIExpression(), !2507)
    #dbg_value(ptr undef, !1513, !DIExpression(), !2509)
    #dbg_value(ptr undef, !1516, !DIExpression(), !2509)
  %87 = icmp eq ptr %86, %58, !dbg !2511
  br i1 %87, label %146, label %88, !dbg !2512

88:                                               ; preds = %85
    #dbg_value(ptr undef, !2416, !DIExpression(), !2513)
  %89 = tail call noundef ptr @_ZSt18_Rb_tree_decrementPSt18_Rb_tree_node_base(ptr noundef nonnull %86) #11, !dbg !2515
    #dbg_value(ptr %89, !2380, !DIExpression(), !2483)
  %90 = getelementptr inbounds i8, ptr %89, i64 32
  %91 = load i32, ptr %90, align 4, !dbg !2516, !tbaa !1483
  br label %92, !dbg !2518

92:                                               ; preds = %88, %84
  %93 = phi i32 [ %91, %88 ], [ %78, %84 ], !dbg !2516
  %94 = phi ptr [ %86, %88 ], [ %76, %84 ]
  %95 = phi ptr [ %89, %88 ], [ %76, %84 ], !dbg !2483
    #dbg_value(ptr %95, !2380, !DIExpression(), !2483)
    #dbg_value(ptr %95, !1972, !DIExpression(), !2519)
    #dbg_value(ptr %95, !1485, !DIExpression(), !2521)
    #dbg_value(ptr %95, !1491, !DIExpression(), !2523)
    #dbg_value(ptr %0, !1497, !DIExpression(), !2525)
    #dbg_value(ptr %95, !1500, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value), !2525)
    #dbg_value(ptr %2, !1501, !DIExpression(), !2525)
  %96 = icmp slt i32 %93, %53, !dbg !2526
  %97 = select i1 %96, ptr null, ptr %95, !dbg !2527
  %98 = select i1 %96, ptr %94, ptr null, !dbg !2527
  br label %146, !dbg !2527

99:                                               ; preds = %51
    #dbg_value(ptr %1, !1972, !DIExpression(), !2528)
    #dbg_value(ptr %1, !1485, !DIExpression(), !2530)
    #dbg_value(ptr %1, !1491, !DIExpression(), !2532)
    #dbg_value(ptr %0, !1497, !DIExpression(), !2534)
    #dbg_value(ptr %52, !1500, !DIExpression(), !2534)
    #dbg_value(ptr %2, !1501, !DIExpression(), !2534)
  %100 = icmp slt i32 %54, %53, !dbg !2536
  br i1 %100, label %101, label %146, !dbg !2537

101:                                              ; preds = %99
    #dbg_value(ptr %1, !2331, !DIExpression(), !2538)
    #dbg_value(ptr %0, !2353, !DIExpression(), !2539)
  %102 = getelementptr inbounds i8, ptr %0, i64 32, !dbg !2542
  %103 = load ptr, ptr %102, align 8, !dbg !2543, !tbaa !1509
  %104 = icmp eq ptr %103, %1, !dbg !2544
  br i1 %104, label %146, label %105, !dbg !2545

105:                                              ; preds = %101
    #dbg_value(ptr undef, !1639, !DIExpression(), !2546)
  %106 = tail call noundef ptr @_ZSt18_Rb_tree_incrementPSt18_Rb_tree_node_base(ptr noundef nonnull %1) #11, !dbg !2549
    #dbg_value(ptr %106, !2331, !DIExpression(), !2538)
    #dbg_value(ptr %106, !1972, !DIExpression(), !2550)
    #dbg_value(ptr %106, !1485, !DIExpression(), !2552)
    #dbg_value(ptr %106, !1491, !DIExpression(), !2554)
  %107 = getelementptr inbounds i8, ptr %106, i64 32, !dbg !2556
    #dbg_value(ptr %0, !1497, !DIExpression(), !2557)
    #dbg_value(ptr %2, !1500, !DIExpression(), !2557)
    #dbg_value(ptr %107, !1501, !DIExpression(), !2557)
  %108 = load i32, ptr %107, align 4, !dbg !2559, !tbaa !1483
  %109 = icmp slt i32 %53, %108, !dbg !2560
  br i1 %109, label %110, label %116, !dbg !2561

110:                                              ; preds = %105
    #dbg_value(ptr %1, !1766, !DIExpression(), !2562)
  %111 = getelementptr inbounds i8, ptr %1, i64 24, !dbg !2566
  %112 = load ptr, ptr %111, align 8, !dbg !2566, !tbaa !1772
  %113 = icmp eq ptr %112, null, !dbg !2567
  %114 = select i1 %113, ptr null, ptr %106, !dbg !2568
  %115 = select i1 %113, ptr %1, ptr %106, !dbg !2568
  br label %146, !dbg !2568

116:                                              ; preds = %105
    #dbg_value(ptr %0, !2373, !DIExpression(), !2569)
    #dbg_value(ptr %2, !2376, !DIExpression(), !2569)
    #dbg_value(ptr %0, !1461, !DIExpression(), !2571)
    #dbg_value(ptr %0, !1466, !DIExpression(), !2573)
  %117 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !2575
    #dbg_value(ptr poison, !2377, !DIExpression(), !2569)
    #dbg_value(ptr %0, !2335, !DIExpression(), !2576)
    #dbg_value(ptr %4, !2378, !DIExpression(), !2569)
    #dbg_value(i8 1, !2379, !DIExpression(), !2569)
  %118 = load ptr, ptr %117, align 8, !dbg !2569, !tbaa !1509
  %119 = icmp eq ptr %118, null, !dbg !2578
  br i1 %119, label %130, label %120, !dbg !2579

120:                                              ; preds = %116, %120
  %121 = phi ptr [ %127, %120 ], [ %118, %116 ]
    #dbg_value(ptr %121, !2378, !DIExpression(), !2569)
    #dbg_value(ptr %121, !1485, !DIExpression(), !2580)
    #dbg_value(ptr %121, !1491, !DIExpression(), !2582)
  %122 = getelementptr inbounds i8, ptr %121, i64 32, !dbg !2584
    #dbg_value(ptr %0, !1497, !DIExpression(), !2585)
    #dbg_value(ptr %2, !1500, !DIExpression(), !2585)
    #dbg_value(ptr %122, !1501, !DIExpression(), !2585)
  %123 = load i32, ptr %122, align 4, !dbg !2587, !tbaa !1483
  %124 = icmp slt i32 %53, %123, !dbg !2588
    #dbg_value(i1 %124, !2379, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !2569)
  %125 = select i1 %124, i64 16, i64 24, !dbg !2589
  %126 = getelementptr inbounds i8, ptr %121, i64 %125, !dbg !2589
    #dbg_value(ptr poison, !2377, !DIExpression(), !2569)
  %127 = load ptr, ptr %126, align 8, !dbg !2569, !tbaa !1509
    #dbg_value(ptr %127, !2377, !DIExpression(), !2569)
    #dbg_value(i8 poison, !2379, !DIExpression(), !2569)
  %128 = icmp eq ptr %127, null, !dbg !2578
  br i1 %128, label %129, label %120, !dbg !2579, !llvm.loop !2590

129:                                              ; preds = %120
    #dbg_value(ptr %121, !2380, !DIExpression(), !2569)
  br i1 %124, label %130, label %139, !dbg !2592

130:                                              ; preds = %129, %116
  %131 = phi ptr [ %121, %129 ], [ %4, %116 ]
    #dbg_value(ptr %0, !1416, !DIExpression(), !2593)
  %132 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !2595
  %133 = load ptr, ptr %132, align 8, !dbg !2595, !tbaa !1399
    #dbg_value(ptr undef, !1513, !DIExpression(), !2596)
    #dbg_value(ptr undef, !1516, !DIExpression(), !2596)
  %134 = icmp eq ptr %131, %133, !dbg !2598
  br i1 %134, label %146, label %135, !dbg !2599

135:                                              ; preds = %130
    #dbg_value(ptr undef, !2416, !DIExpression(), !2600)
  %136 = tail call noundef ptr @_ZSt18_Rb_tree_decrementPSt18_Rb_tree_node_base(ptr noundef nonnull %131) #11, !dbg !2602
    #dbg_value(ptr %136, !2380, !DIExpression(), !2569)
  %137 = getelementptr inbounds i8, ptr %136, i64 32
  %138 = load i32, ptr %137, align 4, !dbg !2603, !tbaa !1483
  br label %139, !dbg !2605

139:                                              ; preds = %135, %129
  %140 = phi i32 [ %138, %135 ], [ %123, %129 ], !dbg !2603
  %141 = phi ptr [ %131, %135 ], [ %121, %129 ]
  %142 = phi ptr [ %136, %135 ], [ %121, %129 ], !dbg !2569
    #dbg_value(ptr %142, !2380, !DIExpression(), !2569)
    #dbg_value(ptr %142, !1972, !DIExpression(), !2606)
    #dbg_value(ptr %142, !1485, !DIExpression(), !2608)
    #dbg_value(ptr %142, !1491, !DIExpression(), !2610)
    #dbg_value(ptr %0, !1497, !DIExpression(), !2612)
    #dbg_value(ptr %142, !1500, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value), !2612)
    #dbg_value(ptr %2, !1501, !DIExpression(), !2612)
  %143 = icmp slt i32 %140, %53, !dbg !2613
  %144 = select i1 %143, ptr null, ptr %142, !dbg !2614
  %145 = select i1 %143, ptr %141, ptr null, !dbg !2614
  br label %146, !dbg !2614

146:                                              ; preds = %139, %130, %92, %85, %43, %33, %110, %65, %99, %101, %56, %10
  %147 = phi ptr [ null, %10 ], [ %58, %56 ], [ null, %101 ], [ %1, %99 ], [ %69, %65 ], [ %114, %110 ], [ null, %33 ], [ %49, %43 ], [ null, %85 ], [ %97, %92 ], [ null, %130 ], [ %144, %139 ], !dbg !2615
  %148 = phi ptr [ %12, %10 ], [ %58, %56 ], [ %103, %101 ], [ null, %99 ], [ %70, %65 ], [ %115, %110 ], [ %34, %33 ], [ %50, %43 ], [ %86, %85 ], [ %98, %92 ], [ %131, %130 ], [ %145, %139 ], !dbg !2615
  %149 = insertvalue { ptr, ptr } poison, ptr %147, 0, !dbg !2616
  %150 = insertvalue { ptr, ptr } %149, ptr %148, 1, !dbg !2616
  ret { ptr, ptr } %150, !dbg !2616
}

; Function Attrs: nobuiltin allocsize(0)
declare noundef nonnull ptr @_Znwm(i64 noundef) local_unnamed_addr #6

; Function Attrs: mustprogress nofree nounwind willreturn memory(read)
declare !dbg !2617 noundef ptr @_ZSt18_Rb_tree_decrementPSt18_Rb_tree_node_base(ptr noundef) local_unnamed_addr #7

; Function Attrs: nounwind
declare !dbg !2620 void @_ZSt29_Rb_tree_insert_and_rebalancebPSt18_Rb_tree_node_baseS0_RS_(i1 noundef zeroext, ptr noundef, ptr noundef, ptr noundef nonnull align 8 dereferenceable(32)) local_unnamed_addr #8

; Function Attrs: mustprogress nofree nounwind willreturn memory(read)
declare !dbg !2624 noundef ptr @_ZSt18_Rb_tree_incrementPSt18_Rb_tree_node_base(ptr noundef) local_unnamed_addr #7

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local ptr @_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE22_M_emplace_hint_uniqueIJRS1_RKdEEESt17_Rb_tree_iteratorIS2_ESt23_Rb_tree_const_iteratorIS2_EDpOT_(ptr noundef nonnull align 8 dereferenceable(48) %0, ptr %1, ptr noundef nonnull align 4 dereferenceable(4) %2, ptr noundef nonnull align 8 dereferenceable(8) %3) local_unnamed_addr #0 comdat align 2 personality ptr @__gxx_personality_v0 !dbg !2625 {
    #dbg_value(ptr %1, !2631, !DIExpression(), !2636)
    #dbg_value(ptr %0, !2630, !DIExpression(), !2636)
    #dbg_value(ptr %2, !2632, !DIExpression(), !2636)
    #dbg_value(ptr %3, !2633, !DIExpression(), !2636)
    #dbg_value(ptr undef, !2637, !DIExpression(), !2646)
    #dbg_value(ptr %0, !2643, !DIExpression(), !2646)
    #dbg_value(ptr %2, !2644, !DIExpression(), !2646)
    #dbg_value(ptr %3, !2645, !DIExpression(), !2646)
    #dbg_value(ptr %0, !2634, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2636)
    #dbg_value(ptr %0, !2648, !DIExpression(), !2657)
    #dbg_value(ptr %2, !2654, !DIExpression(), !2657)
    #dbg_value(ptr %3, !2655, !DIExpression(), !2657)
    #dbg_value(ptr %0, !2125, !DIExpression(), !2659)
    #dbg_value(ptr %0, !2130, !DIExpression(), !2661)
    #dbg_value(i64 1, !2133, !DIExpression(), !2661)
    #dbg_value(ptr %0, !2136, !DIExpression(), !2663)
    #dbg_value(i64 1, !2139, !DIExpression(), !2663)
    #dbg_value(ptr null, !2140, !DIExpression(), !2663)
  %5 = tail call noalias noundef nonnull dereferenceable(48) ptr @_Znwm(i64 noundef 48) #13, !dbg !2665
    #dbg_value(ptr %5, !2656, !DIExpression(), !2657)
    #dbg_value(ptr %0, !2666, !DIExpression(), !2675)
    #dbg_value(ptr %5, !2672, !DIExpression(), !2675)
    #dbg_value(ptr %2, !2673, !DIExpression(), !2675)
    #dbg_value(ptr %3, !2674, !DIExpression(), !2675)
    #dbg_value(ptr %5, !1528, !DIExpression(), !2677)
  %6 = getelementptr inbounds i8, ptr %5, i64 32, !dbg !2680
    #dbg_value(ptr %0, !2681, !DIExpression(), !2691)
    #dbg_value(ptr %6, !2688, !DIExpression(), !2691)
    #dbg_value(ptr %2, !2689, !DIExpression(), !2691)
    #dbg_value(ptr %3, !2690, !DIExpression(), !2691)
    #dbg_value(ptr %0, !2693, !DIExpression(), !2702)
    #dbg_value(ptr %6, !2699, !DIExpression(), !2702)
    #dbg_value(ptr %2, !2700, !DIExpression(), !2702)
    #dbg_value(ptr %3, !2701, !DIExpression(), !2702)
    #dbg_value(ptr %6, !2704, !DIExpression(), !2713)
    #dbg_value(ptr %2, !2711, !DIExpression(), !2713)
    #dbg_value(ptr %3, !2712, !DIExpression(), !2713)
  %7 = load i32, ptr %2, align 4, !dbg !2715, !tbaa !1483
  store i32 %7, ptr %6, align 8, !dbg !2716, !tbaa !2238
  %8 = getelementptr inbounds i8, ptr %5, i64 40, !dbg !2717
  %9 = load double, ptr %3, align 8, !dbg !2718, !tbaa !1439
  store double %9, ptr %8, align 8, !dbg !2717, !tbaa !1997
    #dbg_value(ptr %5, !2634, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2636)
    #dbg_value(ptr %5, !1485, !DIExpression(), !2719)
    #dbg_value(ptr %5, !1491, !DIExpression(), !2722)
  %10 = invoke { ptr, ptr } @_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE29_M_get_insert_hint_unique_posESt23_Rb_tree_const_iteratorIS2_ERS1_(ptr noundef nonnull align 8 dereferenceable(48) %0, ptr %1, ptr noundef nonnull align 4 dereferenceable(4) %6)
          to label %11 unwind label %30, !dbg !2724

11:                                               ; preds = %4
  %12 = extractvalue { ptr, ptr } %10, 0, !dbg !2724
    #dbg_value(ptr %12, !2635, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2636)
  %13 = extractvalue { ptr, ptr } %10, 1, !dbg !2724
    #dbg_value(ptr %13, !2635, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2636)
  %14 = icmp eq ptr %13, null, !dbg !2725
  br i1 %14, label %32, label %15, !dbg !2727

15:                                               ; preds = %11
    #dbg_value(ptr %12, !2253, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2728)
    #dbg_value(ptr %13, !2253, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2728)
    #dbg_value(ptr undef, !2256, !DIExpression(), !2728)
    #dbg_value(ptr %0, !2260, !DIExpression(), !2730)
    #dbg_value(ptr %12, !2263, !DIExpression(), !2730)
    #dbg_value(ptr %13, !2264, !DIExpression(), !2730)
    #dbg_value(ptr %5, !2265, !DIExpression(), !2730)
  %16 = icmp ne ptr %12, null, !dbg !2732
  %17 = getelementptr inbounds i8, ptr %0, i64 8
  %18 = icmp eq ptr %17, %13
  %19 = select i1 %16, i1 true, i1 %18, !dbg !2733
  br i1 %19, label %25, label %20, !dbg !2733

20:                                               ; preds = %15
    #dbg_value(ptr %5, !1485, !DIExpression(), !2734)
    #dbg_value(ptr %5, !1491, !DIExpression(), !2736)
    #dbg_value(ptr %13, !1972, !DIExpression(), !2738)
    #dbg_value(ptr %13, !1485, !DIExpression(), !2740)
    #dbg_value(ptr %13, !1491, !DIExpression(), !2742)
  %21 = getelementptr inbounds i8, ptr %13, i64 32, !dbg !2744
    #dbg_value(ptr %0, !1497, !DIExpression(), !2745)
    #dbg_value(ptr %6, !1500, !DIExpression(), !2745)
    #dbg_value(ptr %21, !1501, !DIExpression(), !2745)
  %22 = load i32, ptr %6, align 4, !dbg !2747, !tbaa !1483
  %23 = load i32, ptr %21, align 4, !dbg !2748, !tbaa !1483
  %24 = icmp slt i32 %22, %23, !dbg !2749
  br label %25, !dbg !2750

25:                                               ; preds = %15, %20
  %26 = phi i1 [ true, %15 ], [ %24, %20 ]
    #dbg_value(i1 %26, !2266, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !2730)
  tail call void @_ZSt29_Rb_tree_insert_and_rebalancebPSt18_Rb_tree_node_baseS0_RS_(i1 noundef zeroext %26, ptr noundef nonnull %5, ptr noundef nonnull %13, ptr noundef nonnull align 8 dereferenceable(32) %17) #9, !dbg !2751
  %27 = getelementptr inbounds i8, ptr %0, i64 40, !dbg !2752
  %28 = load i64, ptr %27, align 8, !dbg !2753, !tbaa !1407
  %29 = add i64 %28, 1, !dbg !2753
  store i64 %29, ptr %27, align 8, !dbg !2753, !tbaa !1407
    #dbg_value(ptr %5, !2257, !DIExpression(), !2728)
    #dbg_value(ptr null, !2634, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2636)
    #dbg_value(ptr undef, !2291, !DIExpression(), !2754)
  br label %33, !dbg !2756

30:                                               ; preds = %4
  %31 = landingpad { ptr, i32 }
          cleanup, !dbg !2757
    #dbg_value(ptr undef, !2291, !DIExpression(), !2758)
    #dbg_value(ptr poison, !2023, !DIExpression(), !2760)
    #dbg_value(ptr %5, !2026, !DIExpression(), !2760)
    #dbg_value(ptr poison, !2029, !DIExpression(), !2762)
    #dbg_value(ptr %5, !2032, !DIExpression(), !2762)
    #dbg_value(ptr poison, !2035, !DIExpression(), !2764)
    #dbg_value(ptr %5, !2063, !DIExpression(), !2764)
    #dbg_value(i64 1, !2064, !DIExpression(), !2764)
    #dbg_value(ptr poison, !2067, !DIExpression(), !2766)
    #dbg_value(ptr %5, !2070, !DIExpression(), !2766)
    #dbg_value(i64 1, !2071, !DIExpression(), !2766)
  tail call void @_ZdlPvm(ptr noundef nonnull %5, i64 noundef 48) #12, !dbg !2768
  resume { ptr, i32 } %31, !dbg !2757

32:                                               ; preds = %11
    #dbg_value(ptr %5, !2634, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2636)
    #dbg_value(ptr undef, !2291, !DIExpression(), !2754)
    #dbg_value(ptr poison, !2023, !DIExpression(), !2769)
    #dbg_value(ptr %5, !2026, !DIExpression(), !2769)
    #dbg_value(ptr poison, !2029, !DIExpression(), !2771)
    #dbg_value(ptr %5, !2032, !DIExpression(), !2771)
    #dbg_value(ptr poison, !2035, !DIExpression(), !2773)
    #dbg_value(ptr %5, !2063, !DIExpression(), !2773)
    #dbg_value(i64 1, !2064, !DIExpression(), !2773)
    #dbg_value(ptr poison, !2067, !DIExpression(), !2775)
    #dbg_value(ptr %5, !2070, !DIExpression(), !2775)
    #dbg_value(i64 1, !2071, !DIExpression(), !2775)
  tail call void @_ZdlPvm(ptr noundef nonnull %5, i64 noundef 48) #12, !dbg !2777
  br label %33, !dbg !2778

33:                                               ; preds = %25, %32
  %34 = phi ptr [ %5, %25 ], [ %12, %32 ]
  ret ptr %34, !dbg !2757
}

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local void @_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE12_M_erase_auxESt23_Rb_tree_const_iteratorIS2_ESA_(ptr noundef nonnull align 8 dereferenceable(48) %0, ptr %1, ptr %2) local_unnamed_addr #0 comdat align 2 personality ptr @__gxx_personality_v0 !dbg !2779 {
    #dbg_value(ptr %1, !2782, !DIExpression(), !2784)
    #dbg_value(ptr %2, !2783, !DIExpression(), !2784)
    #dbg_value(ptr %0, !2781, !DIExpression(), !2784)
    #dbg_value(ptr %0, !1416, !DIExpression(), !2785)
  %4 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !2788
  %5 = load ptr, ptr %4, align 8, !dbg !2788, !tbaa !1399
    #dbg_value(ptr undef, !2789, !DIExpression(), !2797)
    #dbg_value(ptr undef, !2796, !DIExpression(), !2797)
  %6 = icmp eq ptr %5, %1, !dbg !2799
  br i1 %6, label %7, label %19, !dbg !2800

7:                                                ; preds = %3
    #dbg_value(ptr %0, !2801, !DIExpression(), !2804)
  %8 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !2806
    #dbg_value(ptr undef, !2789, !DIExpression(), !2807)
    #dbg_value(ptr undef, !2796, !DIExpression(), !2807)
  %9 = icmp eq ptr %8, %2, !dbg !2809
  br i1 %9, label %10, label %19, !dbg !2810

10:                                               ; preds = %7
    #dbg_value(ptr %0, !2811, !DIExpression(), !2814)
    #dbg_value(ptr %0, !1461, !DIExpression(), !2816)
    #dbg_value(ptr %0, !1466, !DIExpression(), !2818)
  %11 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !2820
  %12 = load ptr, ptr %11, align 8, !dbg !2820, !tbaa !1395
  invoke void @_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE8_M_eraseEPSt13_Rb_tree_nodeIS2_E(ptr noundef nonnull align 8 dereferenceable(48) %0, ptr noundef %12)
          to label %16 unwind label %13, !dbg !2821

13:                                               ; preds = %10
  %14 = landingpad { ptr, i32 }
          catch ptr null, !dbg !2821
  %15 = extractvalue { ptr, i32 } %14, 0, !dbg !2821
  tail call void @__clang_call_terminate(ptr %15) #10, !dbg !2821
  unreachable, !dbg !2821

16:                                               ; preds = %10
    #dbg_value(ptr %8, !1388, !DIExpression(), !2822)
  store ptr null, ptr %11, align 8, !dbg !2824, !tbaa !1395
  store ptr %8, ptr %4, align 8, !dbg !2825, !tbaa !1399
  %17 = getelementptr inbounds i8, ptr %0, i64 32, !dbg !2826
  store ptr %8, ptr %17, align 8, !dbg !2827, !tbaa !1403
  %18 = getelementptr inbounds i8, ptr %0, i64 40, !dbg !2828
  store i64 0, ptr %18, align 8, !dbg !2829, !tbaa !1407
  br label %31, !dbg !2830

19:                                               ; preds = %3, %7
    #dbg_value(ptr %1, !2782, !DIExpression(), !2784)
    #dbg_value(ptr undef, !2831, !DIExpression(), !2835)
    #dbg_value(ptr undef, !2834, !DIExpression(), !2835)
  %20 = icmp eq ptr %1, %2, !dbg !2837
  br i1 %20, label %31, label %21, !dbg !2838

21:                                               ; preds = %19
  %22 = getelementptr inbounds i8, ptr %0, i64 8
  %23 = getelementptr inbounds i8, ptr %0, i64 40
  br label %24, !dbg !2838

24:                                               ; preds = %21, %24
  %25 = phi ptr [ %1, %21 ], [ %26, %24 ]
    #dbg_value(ptr %25, !2782, !DIExpression(), !2784)
    #dbg_value(ptr undef, !2839, !DIExpression(), !2845)
    #dbg_value(i32 0, !2842, !DIExpression(), !2845)
    #dbg_value(ptr %25, !2843, !DIExpression(), !2845)
  %26 = tail call noundef ptr @_ZSt18_Rb_tree_incrementPKSt18_Rb_tree_node_base(ptr noundef %25) #11, !dbg !2847
    #dbg_value(ptr %26, !2782, !DIExpression(), !2784)
    #dbg_value(ptr %25, !2848, !DIExpression(), !2853)
    #dbg_value(ptr %0, !2851, !DIExpression(), !2853)
  %27 = tail call noundef ptr @_ZSt28_Rb_tree_rebalance_for_erasePSt18_Rb_tree_node_baseRS_(ptr noundef %25, ptr noundef nonnull align 8 dereferenceable(32) %22) #9, !dbg !2855
    #dbg_value(ptr %27, !2852, !DIExpression(), !2853)
    #dbg_value(ptr %0, !2023, !DIExpression(), !2856)
    #dbg_value(ptr %27, !2026, !DIExpression(), !2856)
    #dbg_value(ptr %0, !2029, !DIExpression(), !2858)
    #dbg_value(ptr %27, !2032, !DIExpression(), !2858)
    #dbg_value(ptr %0, !2035, !DIExpression(), !2860)
    #dbg_value(ptr %27, !2063, !DIExpression(), !2860)
    #dbg_value(i64 1, !2064, !DIExpression(), !2860)
    #dbg_value(ptr %0, !2067, !DIExpression(), !2862)
    #dbg_value(ptr %27, !2070, !DIExpression(), !2862)
    #dbg_value(i64 1, !2071, !DIExpression(), !2862)
  tail call void @_ZdlPvm(ptr noundef %27, i64 noundef 48) #12, !dbg !2864
  %28 = load i64, ptr %23, align 8, !dbg !2865, !tbaa !1407
  %29 = add i64 %28, -1, !dbg !2865
  store i64 %29, ptr %23, align 8, !dbg !2865, !tbaa !1407
    #dbg_value(ptr undef, !2831, !DIExpression(), !2835)
    #dbg_value(ptr undef, !2834, !DIExpression(), !2835)
  %30 = icmp eq ptr %26, %2, !dbg !2837
  br i1 %30, label %31, label %24, !dbg !2838, !llvm.loop !2866

31:                                               ; preds = %24, %19, %16
  ret void, !dbg !2868
}

; Function Attrs: nounwind
declare !dbg !2869 noundef ptr @_ZSt28_Rb_tree_rebalance_for_erasePSt18_Rb_tree_node_baseRS_(ptr noundef, ptr noundef nonnull align 8 dereferenceable(32)) local_unnamed_addr #8

; Function Attrs: mustprogress nofree nounwind willreturn memory(read)
declare !dbg !2873 noundef ptr @_ZSt18_Rb_tree_incrementPKSt18_Rb_tree_node_base(ptr noundef) local_unnamed_addr #7

attributes #0 = { mustprogress uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { noinline noreturn nounwind uwtable "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nobuiltin nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nobuiltin allocsize(0) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nofree nounwind willreturn memory(read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nounwind }
attributes #10 = { noreturn nounwind }
attributes #11 = { nounwind willreturn memory(read) }
attributes #12 = { builtin nounwind }
attributes #13 = { builtin allocsize(0) }

!llvm.dbg.cu = !{!11}
!llvm.module.flags = !{!1307, !1308, !1309, !1310, !1311, !1312, !1313}
!llvm.ident = !{!1314}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "piecewise_construct", linkageName: "_ZSt19piecewise_construct", scope: !2, file: !3, line: 83, type: !4, isLocal: false, isDefinition: true)
!2 = !DINamespace(name: "std", scope: null)
!3 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_pair.h", directory: "", checksumkind: CSK_MD5, checksum: "f2351ea411e0407b28929ea2397f6e3f")
!4 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !5)
!5 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "piecewise_construct_t", scope: !2, file: !3, line: 80, size: 8, flags: DIFlagTypePassByValue, elements: !6, identifier: "_ZTSSt21piecewise_construct_t")
!6 = !{!7}
!7 = !DISubprogram(name: "piecewise_construct_t", scope: !5, file: !3, line: 80, type: !8, scopeLine: 80, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!8 = !DISubroutineType(types: !9)
!9 = !{null, !10}
!10 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!11 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !12, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !13, retainedTypes: !20, globals: !1301, imports: !1302, splitDebugInlining: false, nameTableKind: None)
!12 = !DIFile(filename: "cpp/ordered_maps.cpp", directory: ".", checksumkind: CSK_MD5, checksum: "240f185d9169c6a7b4e2aa823cce50d3")
!13 = !{!14}
!14 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "_Rb_tree_color", scope: !2, file: !15, line: 99, baseType: !16, size: 32, elements: !17, identifier: "_ZTSSt14_Rb_tree_color")
!15 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_tree.h", directory: "")
!16 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!17 = !{!18, !19}
!18 = !DIEnumerator(name: "_S_red", value: 0, isUnsigned: true)
!19 = !DIEnumerator(name: "_S_black", value: 1, isUnsigned: true)
!20 = !{!21, !43, !199, !852, !580, !211, !120, !113, !248, !521, !968, !411, !969, !395, !970, !1105, !1102, !47, !44, !740, !737, !179, !446, !443, !22, !25, !226, !231, !285, !325, !859, !881, !856, !522, !5, !1213, !1225, !505, !1248, !1269}
!21 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Link_type", scope: !22, file: !15, line: 435, baseType: !248, flags: DIFlagProtected)
!22 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "_Rb_tree<int, std::pair<const int, double>, std::_Select1st<std::pair<const int, double> >, std::less<int>, std::allocator<std::pair<const int, double> > >", scope: !2, file: !15, line: 425, size: 384, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !23, templateParams: !826, identifier: "_ZTSSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE")
!23 = !{!24, !367, !372, !379, !383, !386, !389, !390, !391, !396, !400, !401, !402, !403, !404, !407, !408, !412, !415, !416, !419, !422, !425, !426, !427, !430, !434, !438, !439, !440, !500, !501, !576, !577, !581, !584, !587, !591, !592, !595, !598, !599, !600, !603, !608, !611, !614, !617, !621, !624, !642, !658, !661, !662, !666, !669, !672, !675, !676, !677, !683, !688, !689, !690, !693, !697, !698, !701, !704, !707, !710, !713, !717, !720, !721, !724, !727, !730, !731, !732, !733, !734, !788, !792, !793, !796, !799, !802, !803, !804, !813, !816, !819, !820, !823}
!24 = !DIDerivedType(tag: DW_TAG_member, name: "_M_impl", scope: !22, file: !15, line: 706, baseType: !25, size: 384, flags: DIFlagProtected)
!25 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Rb_tree_impl<std::less<int>, true>", scope: !22, file: !15, line: 660, size: 384, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !26, templateParams: !365, identifier: "_ZTSNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE13_Rb_tree_implIS6_Lb1EEE")
!26 = !{!27, !284, !324, !342, !346, !351, !355, !359, !362}
!27 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !25, baseType: !28, extraData: i32 0)
!28 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Node_allocator", scope: !22, file: !15, line: 428, baseType: !29)
!29 = !DIDerivedType(tag: DW_TAG_typedef, name: "other", scope: !31, file: !30, line: 120, baseType: !225)
!30 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/ext/alloc_traits.h", directory: "")
!31 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "rebind<std::_Rb_tree_node<std::pair<const int, double> > >", scope: !32, file: !30, line: 119, size: 8, flags: DIFlagTypePassByValue, elements: !92, templateParams: !154, identifier: "_ZTSN9__gnu_cxx14__alloc_traitsISaISt4pairIKidEES3_E6rebindISt13_Rb_tree_nodeIS3_EEE")
!32 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__alloc_traits<std::allocator<std::pair<const int, double> >, std::pair<const int, double> >", scope: !33, file: !30, line: 48, size: 8, flags: DIFlagTypePassByValue, elements: !34, templateParams: !152, identifier: "_ZTSN9__gnu_cxx14__alloc_traitsISaISt4pairIKidEES3_EE")
!33 = !DINamespace(name: "__gnu_cxx", scope: null)
!34 = !{!35, !136, !141, !145, !148, !149, !150, !151}
!35 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !32, baseType: !36, extraData: i32 0)
!36 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "allocator_traits<std::allocator<std::pair<const int, double> > >", scope: !2, file: !37, line: 411, size: 8, flags: DIFlagTypePassByValue, elements: !38, templateParams: !134, identifier: "_ZTSSt16allocator_traitsISaISt4pairIKidEEE")
!37 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/alloc_traits.h", directory: "", checksumkind: CSK_MD5, checksum: "fd441eaab0a8965f7012f98a3edcbb86")
!38 = !{!39, !116, !122, !125, !131}
!39 = !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaISt4pairIKidEEE8allocateERS3_m", scope: !36, file: !37, line: 463, type: !40, scopeLine: 463, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!40 = !DISubroutineType(types: !41)
!41 = !{!42, !108, !112}
!42 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !36, file: !37, line: 420, baseType: !43)
!43 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !44, size: 64)
!44 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "pair<const int, double>", scope: !2, file: !3, line: 185, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !45, templateParams: !105, identifier: "_ZTSSt4pairIKidE")
!45 = !{!46, !69, !70, !71, !77, !81, !85, !99}
!46 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !44, baseType: !47, extraData: i32 0)
!47 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__pair_base<const int, double>", scope: !2, file: !3, line: 163, size: 8, flags: DIFlagTypePassByValue, elements: !48, templateParams: !63, identifier: "_ZTSSt11__pair_baseIKidE")
!48 = !{!49, !53, !54, !59}
!49 = !DISubprogram(name: "__pair_base", scope: !47, file: !3, line: 167, type: !50, scopeLine: 167, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!50 = !DISubroutineType(types: !51)
!51 = !{null, !52}
!52 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !47, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!53 = !DISubprogram(name: "~__pair_base", scope: !47, file: !3, line: 168, type: !50, scopeLine: 168, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!54 = !DISubprogram(name: "__pair_base", scope: !47, file: !3, line: 169, type: !55, scopeLine: 169, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!55 = !DISubroutineType(types: !56)
!56 = !{null, !52, !57}
!57 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !58, size: 64)
!58 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !47)
!59 = !DISubprogram(name: "operator=", linkageName: "_ZNSt11__pair_baseIKidEaSERKS1_", scope: !47, file: !3, line: 170, type: !60, scopeLine: 170, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!60 = !DISubroutineType(types: !61)
!61 = !{!62, !52, !57}
!62 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !47, size: 64)
!63 = !{!64, !67}
!64 = !DITemplateTypeParameter(name: "_U1", type: !65)
!65 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !66)
!66 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!67 = !DITemplateTypeParameter(name: "_U2", type: !68)
!68 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!69 = !DIDerivedType(tag: DW_TAG_member, name: "first", scope: !44, file: !3, line: 191, baseType: !65, size: 32)
!70 = !DIDerivedType(tag: DW_TAG_member, name: "second", scope: !44, file: !3, line: 192, baseType: !68, size: 64, offset: 64)
!71 = !DISubprogram(name: "pair", scope: !44, file: !3, line: 195, type: !72, scopeLine: 195, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!72 = !DISubroutineType(types: !73)
!73 = !{null, !74, !75}
!74 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !44, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!75 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !76, size: 64)
!76 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !44)
!77 = !DISubprogram(name: "pair", scope: !44, file: !3, line: 196, type: !78, scopeLine: 196, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!78 = !DISubroutineType(types: !79)
!79 = !{null, !74, !80}
!80 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !44, size: 64)
!81 = !DISubprogram(name: "swap", linkageName: "_ZNSt4pairIKidE4swapERS1_", scope: !44, file: !3, line: 204, type: !82, scopeLine: 204, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!82 = !DISubroutineType(types: !83)
!83 = !{null, !74, !84}
!84 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !44, size: 64)
!85 = !DISubprogram(name: "operator=", linkageName: "_ZNSt4pairIKidEaSERKSt10__nonesuch", scope: !44, file: !3, line: 568, type: !86, scopeLine: 568, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!86 = !DISubroutineType(types: !87)
!87 = !{!84, !74, !88}
!88 = !DIDerivedType(tag: DW_TAG_typedef, name: "__conditional_t<__and_<is_copy_assignable<const int>, is_copy_assignable<double> >::value, const pair<const int, double> &, const __nonesuch &>", scope: !2, file: !89, line: 119, baseType: !90)
!89 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/type_traits", directory: "")
!90 = !DIDerivedType(tag: DW_TAG_typedef, name: "template type<const std::pair<const int, double> &, const std::__nonesuch &>", scope: !91, file: !89, line: 114, baseType: !96)
!91 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__conditional<false>", scope: !2, file: !89, line: 111, size: 8, flags: DIFlagTypePassByValue, elements: !92, templateParams: !93, identifier: "_ZTSSt13__conditionalILb0EE")
!92 = !{}
!93 = !{!94}
!94 = !DITemplateValueParameter(type: !95, value: i1 false)
!95 = !DIBasicType(name: "bool", size: 8, encoding: DW_ATE_boolean)
!96 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !97, size: 64)
!97 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !98)
!98 = !DICompositeType(tag: DW_TAG_structure_type, name: "__nonesuch", scope: !2, file: !89, line: 3009, size: 8, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt10__nonesuch")
!99 = !DISubprogram(name: "operator=", linkageName: "_ZNSt4pairIKidEaSEOSt10__nonesuch", scope: !44, file: !3, line: 578, type: !100, scopeLine: 578, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!100 = !DISubroutineType(types: !101)
!101 = !{!84, !74, !102}
!102 = !DIDerivedType(tag: DW_TAG_typedef, name: "__conditional_t<__and_<is_move_assignable<const int>, is_move_assignable<double> >::value, pair<const int, double> &&, __nonesuch &&>", scope: !2, file: !89, line: 119, baseType: !103)
!103 = !DIDerivedType(tag: DW_TAG_typedef, name: "template type<std::pair<const int, double> &&, std::__nonesuch &&>", scope: !91, file: !89, line: 114, baseType: !104)
!104 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !98, size: 64)
!105 = !{!106, !107}
!106 = !DITemplateTypeParameter(name: "_T1", type: !65)
!107 = !DITemplateTypeParameter(name: "_T2", type: !68)
!108 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !109, size: 64)
!109 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !36, file: !37, line: 414, baseType: !110)
!110 = !DICompositeType(tag: DW_TAG_class_type, name: "allocator<std::pair<const int, double> >", scope: !2, file: !111, line: 124, size: 8, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSaISt4pairIKidEE")
!111 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/allocator.h", directory: "", checksumkind: CSK_MD5, checksum: "6fa856a93062ce2b39cf0c9a3a6a3468")
!112 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", file: !37, line: 435, baseType: !113)
!113 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", scope: !2, file: !114, line: 298, baseType: !115)
!114 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/x86_64-linux-gnu/c++/12/bits/c++config.h", directory: "", checksumkind: CSK_MD5, checksum: "abdf1e7c43540a32b508ae209704da66")
!115 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!116 = !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaISt4pairIKidEEE8allocateERS3_mPKv", scope: !36, file: !37, line: 477, type: !117, scopeLine: 477, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!117 = !DISubroutineType(types: !118)
!118 = !{!42, !108, !112, !119}
!119 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_void_pointer", file: !37, line: 429, baseType: !120)
!120 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !121, size: 64)
!121 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!122 = !DISubprogram(name: "deallocate", linkageName: "_ZNSt16allocator_traitsISaISt4pairIKidEEE10deallocateERS3_PS2_m", scope: !36, file: !37, line: 495, type: !123, scopeLine: 495, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!123 = !DISubroutineType(types: !124)
!124 = !{null, !108, !42, !112}
!125 = !DISubprogram(name: "max_size", linkageName: "_ZNSt16allocator_traitsISaISt4pairIKidEEE8max_sizeERKS3_", scope: !36, file: !37, line: 547, type: !126, scopeLine: 547, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!126 = !DISubroutineType(types: !127)
!127 = !{!128, !129}
!128 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", scope: !36, file: !37, line: 435, baseType: !113)
!129 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !130, size: 64)
!130 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !109)
!131 = !DISubprogram(name: "select_on_container_copy_construction", linkageName: "_ZNSt16allocator_traitsISaISt4pairIKidEEE37select_on_container_copy_constructionERKS3_", scope: !36, file: !37, line: 562, type: !132, scopeLine: 562, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!132 = !DISubroutineType(types: !133)
!133 = !{!109, !129}
!134 = !{!135}
!135 = !DITemplateTypeParameter(name: "_Alloc", type: !110)
!136 = !DISubprogram(name: "_S_select_on_copy", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt4pairIKidEES3_E17_S_select_on_copyERKS4_", scope: !32, file: !30, line: 97, type: !137, scopeLine: 97, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!137 = !DISubroutineType(types: !138)
!138 = !{!110, !139}
!139 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !140, size: 64)
!140 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !110)
!141 = !DISubprogram(name: "_S_on_swap", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt4pairIKidEES3_E10_S_on_swapERS4_S6_", scope: !32, file: !30, line: 100, type: !142, scopeLine: 100, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!142 = !DISubroutineType(types: !143)
!143 = !{null, !144, !144}
!144 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !110, size: 64)
!145 = !DISubprogram(name: "_S_propagate_on_copy_assign", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt4pairIKidEES3_E27_S_propagate_on_copy_assignEv", scope: !32, file: !30, line: 103, type: !146, scopeLine: 103, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!146 = !DISubroutineType(types: !147)
!147 = !{!95}
!148 = !DISubprogram(name: "_S_propagate_on_move_assign", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt4pairIKidEES3_E27_S_propagate_on_move_assignEv", scope: !32, file: !30, line: 106, type: !146, scopeLine: 106, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!149 = !DISubprogram(name: "_S_propagate_on_swap", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt4pairIKidEES3_E20_S_propagate_on_swapEv", scope: !32, file: !30, line: 109, type: !146, scopeLine: 109, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!150 = !DISubprogram(name: "_S_always_equal", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt4pairIKidEES3_E15_S_always_equalEv", scope: !32, file: !30, line: 112, type: !146, scopeLine: 112, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!151 = !DISubprogram(name: "_S_nothrow_move", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt4pairIKidEES3_E15_S_nothrow_moveEv", scope: !32, file: !30, line: 115, type: !146, scopeLine: 115, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!152 = !{!135, !153}
!153 = !DITemplateTypeParameter(type: !44, defaulted: true)
!154 = !{!155}
!155 = !DITemplateTypeParameter(name: "_Tp", type: !156)
!156 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Rb_tree_node<std::pair<const int, double> >", scope: !2, file: !15, line: 216, size: 384, flags: DIFlagTypePassByValue, elements: !157, templateParams: !223, identifier: "_ZTSSt13_Rb_tree_nodeISt4pairIKidEE")
!157 = !{!158, !178, !214, !218}
!158 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !156, baseType: !159, extraData: i32 0)
!159 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Rb_tree_node_base", scope: !2, file: !15, line: 101, size: 256, flags: DIFlagTypePassByValue, elements: !160, identifier: "_ZTSSt18_Rb_tree_node_base")
!160 = !{!161, !162, !165, !166, !167, !170, !176, !177}
!161 = !DIDerivedType(tag: DW_TAG_member, name: "_M_color", scope: !159, file: !15, line: 106, baseType: !14, size: 32)
!162 = !DIDerivedType(tag: DW_TAG_member, name: "_M_parent", scope: !159, file: !15, line: 107, baseType: !163, size: 64, offset: 64)
!163 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Base_ptr", scope: !159, file: !15, line: 103, baseType: !164)
!164 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !159, size: 64)
!165 = !DIDerivedType(tag: DW_TAG_member, name: "_M_left", scope: !159, file: !15, line: 108, baseType: !163, size: 64, offset: 128)
!166 = !DIDerivedType(tag: DW_TAG_member, name: "_M_right", scope: !159, file: !15, line: 109, baseType: !163, size: 64, offset: 192)
!167 = !DISubprogram(name: "_S_minimum", linkageName: "_ZNSt18_Rb_tree_node_base10_S_minimumEPS_", scope: !159, file: !15, line: 112, type: !168, scopeLine: 112, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!168 = !DISubroutineType(types: !169)
!169 = !{!163, !163}
!170 = !DISubprogram(name: "_S_minimum", linkageName: "_ZNSt18_Rb_tree_node_base10_S_minimumEPKS_", scope: !159, file: !15, line: 119, type: !171, scopeLine: 119, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!171 = !DISubroutineType(types: !172)
!172 = !{!173, !173}
!173 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Const_Base_ptr", scope: !159, file: !15, line: 104, baseType: !174)
!174 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !175, size: 64)
!175 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !159)
!176 = !DISubprogram(name: "_S_maximum", linkageName: "_ZNSt18_Rb_tree_node_base10_S_maximumEPS_", scope: !159, file: !15, line: 126, type: !168, scopeLine: 126, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!177 = !DISubprogram(name: "_S_maximum", linkageName: "_ZNSt18_Rb_tree_node_base10_S_maximumEPKS_", scope: !159, file: !15, line: 133, type: !171, scopeLine: 133, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!178 = !DIDerivedType(tag: DW_TAG_member, name: "_M_storage", scope: !156, file: !15, line: 231, baseType: !179, size: 128, offset: 256)
!179 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__aligned_membuf<std::pair<const int, double> >", scope: !33, file: !180, line: 47, size: 128, flags: DIFlagTypePassByValue, elements: !181, templateParams: !212, identifier: "_ZTSN9__gnu_cxx16__aligned_membufISt4pairIKidEEE")
!180 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/ext/aligned_buffer.h", directory: "")
!181 = !{!182, !187, !191, !196, !200, !205, !208}
!182 = !DIDerivedType(tag: DW_TAG_member, name: "_M_storage", scope: !179, file: !180, line: 56, baseType: !183, size: 128, align: 64)
!183 = !DICompositeType(tag: DW_TAG_array_type, baseType: !184, size: 128, elements: !185)
!184 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!185 = !{!186}
!186 = !DISubrange(count: 16)
!187 = !DISubprogram(name: "__aligned_membuf", scope: !179, file: !180, line: 58, type: !188, scopeLine: 58, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!188 = !DISubroutineType(types: !189)
!189 = !{null, !190}
!190 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !179, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!191 = !DISubprogram(name: "__aligned_membuf", scope: !179, file: !180, line: 61, type: !192, scopeLine: 61, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!192 = !DISubroutineType(types: !193)
!193 = !{null, !190, !194}
!194 = !DIDerivedType(tag: DW_TAG_typedef, name: "nullptr_t", scope: !2, file: !114, line: 302, baseType: !195)
!195 = !DIBasicType(tag: DW_TAG_unspecified_type, name: "decltype(nullptr)")
!196 = !DISubprogram(name: "_M_addr", linkageName: "_ZN9__gnu_cxx16__aligned_membufISt4pairIKidEE7_M_addrEv", scope: !179, file: !180, line: 64, type: !197, scopeLine: 64, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!197 = !DISubroutineType(types: !198)
!198 = !{!199, !190}
!199 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!200 = !DISubprogram(name: "_M_addr", linkageName: "_ZNK9__gnu_cxx16__aligned_membufISt4pairIKidEE7_M_addrEv", scope: !179, file: !180, line: 68, type: !201, scopeLine: 68, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!201 = !DISubroutineType(types: !202)
!202 = !{!120, !203}
!203 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !204, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!204 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !179)
!205 = !DISubprogram(name: "_M_ptr", linkageName: "_ZN9__gnu_cxx16__aligned_membufISt4pairIKidEE6_M_ptrEv", scope: !179, file: !180, line: 72, type: !206, scopeLine: 72, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!206 = !DISubroutineType(types: !207)
!207 = !{!43, !190}
!208 = !DISubprogram(name: "_M_ptr", linkageName: "_ZNK9__gnu_cxx16__aligned_membufISt4pairIKidEE6_M_ptrEv", scope: !179, file: !180, line: 76, type: !209, scopeLine: 76, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!209 = !DISubroutineType(types: !210)
!210 = !{!211, !203}
!211 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !76, size: 64)
!212 = !{!213}
!213 = !DITemplateTypeParameter(name: "_Tp", type: !44)
!214 = !DISubprogram(name: "_M_valptr", linkageName: "_ZNSt13_Rb_tree_nodeISt4pairIKidEE9_M_valptrEv", scope: !156, file: !15, line: 234, type: !215, scopeLine: 234, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!215 = !DISubroutineType(types: !216)
!216 = !{!43, !217}
!217 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !156, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!218 = !DISubprogram(name: "_M_valptr", linkageName: "_ZNKSt13_Rb_tree_nodeISt4pairIKidEE9_M_valptrEv", scope: !156, file: !15, line: 238, type: !219, scopeLine: 238, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!219 = !DISubroutineType(types: !220)
!220 = !{!211, !221}
!221 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !222, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!222 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !156)
!223 = !{!224}
!224 = !DITemplateTypeParameter(name: "_Val", type: !44)
!225 = !DIDerivedType(tag: DW_TAG_typedef, name: "template rebind_alloc<std::_Rb_tree_node<std::pair<const int, double> > >", scope: !36, file: !37, line: 450, baseType: !226)
!226 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "allocator<std::_Rb_tree_node<std::pair<const int, double> > >", scope: !2, file: !111, line: 124, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !227, templateParams: !154, identifier: "_ZTSSaISt13_Rb_tree_nodeISt4pairIKidEEE")
!227 = !{!228, !270, !274, !279, !283}
!228 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !226, baseType: !229, flags: DIFlagPublic, extraData: i32 0)
!229 = !DIDerivedType(tag: DW_TAG_typedef, name: "__allocator_base<std::_Rb_tree_node<std::pair<const int, double> > >", scope: !2, file: !230, line: 47, baseType: !231)
!230 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/x86_64-linux-gnu/c++/12/bits/c++allocator.h", directory: "", checksumkind: CSK_MD5, checksum: "3c43333b0e1372330d7f702387d162e2")
!231 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__new_allocator<std::_Rb_tree_node<std::pair<const int, double> > >", scope: !2, file: !232, line: 56, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !233, templateParams: !154, identifier: "_ZTSSt15__new_allocatorISt13_Rb_tree_nodeISt4pairIKidEEE")
!232 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/new_allocator.h", directory: "", checksumkind: CSK_MD5, checksum: "6b069d101319ece6de3732b658fb1d77")
!233 = !{!234, !238, !243, !244, !252, !259, !263, !266, !269}
!234 = !DISubprogram(name: "__new_allocator", scope: !231, file: !232, line: 80, type: !235, scopeLine: 80, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!235 = !DISubroutineType(types: !236)
!236 = !{null, !237}
!237 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !231, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!238 = !DISubprogram(name: "__new_allocator", scope: !231, file: !232, line: 83, type: !239, scopeLine: 83, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!239 = !DISubroutineType(types: !240)
!240 = !{null, !237, !241}
!241 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !242, size: 64)
!242 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !231)
!243 = !DISubprogram(name: "~__new_allocator", scope: !231, file: !232, line: 90, type: !235, scopeLine: 90, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!244 = !DISubprogram(name: "address", linkageName: "_ZNKSt15__new_allocatorISt13_Rb_tree_nodeISt4pairIKidEEE7addressERS4_", scope: !231, file: !232, line: 93, type: !245, scopeLine: 93, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!245 = !DISubroutineType(types: !246)
!246 = !{!247, !249, !250}
!247 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !231, file: !232, line: 63, baseType: !248, flags: DIFlagPublic)
!248 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !156, size: 64)
!249 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !242, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!250 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !231, file: !232, line: 65, baseType: !251, flags: DIFlagPublic)
!251 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !156, size: 64)
!252 = !DISubprogram(name: "address", linkageName: "_ZNKSt15__new_allocatorISt13_Rb_tree_nodeISt4pairIKidEEE7addressERKS4_", scope: !231, file: !232, line: 97, type: !253, scopeLine: 97, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!253 = !DISubroutineType(types: !254)
!254 = !{!255, !249, !257}
!255 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_pointer", scope: !231, file: !232, line: 64, baseType: !256, flags: DIFlagPublic)
!256 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !222, size: 64)
!257 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !231, file: !232, line: 66, baseType: !258, flags: DIFlagPublic)
!258 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !222, size: 64)
!259 = !DISubprogram(name: "allocate", linkageName: "_ZNSt15__new_allocatorISt13_Rb_tree_nodeISt4pairIKidEEE8allocateEmPKv", scope: !231, file: !232, line: 112, type: !260, scopeLine: 112, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!260 = !DISubroutineType(types: !261)
!261 = !{!248, !237, !262, !120}
!262 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", file: !232, line: 60, baseType: !113, flags: DIFlagPublic)
!263 = !DISubprogram(name: "deallocate", linkageName: "_ZNSt15__new_allocatorISt13_Rb_tree_nodeISt4pairIKidEEE10deallocateEPS4_m", scope: !231, file: !232, line: 142, type: !264, scopeLine: 142, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!264 = !DISubroutineType(types: !265)
!265 = !{null, !237, !248, !262}
!266 = !DISubprogram(name: "max_size", linkageName: "_ZNKSt15__new_allocatorISt13_Rb_tree_nodeISt4pairIKidEEE8max_sizeEv", scope: !231, file: !232, line: 167, type: !267, scopeLine: 167, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!267 = !DISubroutineType(types: !268)
!268 = !{!262, !249}
!269 = !DISubprogram(name: "_M_max_size", linkageName: "_ZNKSt15__new_allocatorISt13_Rb_tree_nodeISt4pairIKidEEE11_M_max_sizeEv", scope: !231, file: !232, line: 210, type: !267, scopeLine: 210, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!270 = !DISubprogram(name: "allocator", scope: !226, file: !111, line: 156, type: !271, scopeLine: 156, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!271 = !DISubroutineType(types: !272)
!272 = !{null, !273}
!273 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !226, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!274 = !DISubprogram(name: "allocator", scope: !226, file: !111, line: 159, type: !275, scopeLine: 159, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!275 = !DISubroutineType(types: !276)
!276 = !{null, !273, !277}
!277 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !278, size: 64)
!278 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !226)
!279 = !DISubprogram(name: "operator=", linkageName: "_ZNSaISt13_Rb_tree_nodeISt4pairIKidEEEaSERKS4_", scope: !226, file: !111, line: 164, type: !280, scopeLine: 164, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!280 = !DISubroutineType(types: !281)
!281 = !{!282, !273, !277}
!282 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !226, size: 64)
!283 = !DISubprogram(name: "~allocator", scope: !226, file: !111, line: 174, type: !271, scopeLine: 174, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!284 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !25, baseType: !285, extraData: i32 0)
!285 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Rb_tree_key_compare<std::less<int> >", scope: !2, file: !15, line: 142, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !286, templateParams: !322, identifier: "_ZTSSt20_Rb_tree_key_compareISt4lessIiEE")
!286 = !{!287, !305, !309, !313, !318}
!287 = !DIDerivedType(tag: DW_TAG_member, name: "_M_key_compare", scope: !285, file: !15, line: 144, baseType: !288, size: 8)
!288 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "less<int>", scope: !2, file: !289, line: 403, size: 8, flags: DIFlagTypePassByValue, elements: !290, templateParams: !303, identifier: "_ZTSSt4lessIiE")
!289 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_function.h", directory: "", checksumkind: CSK_MD5, checksum: "63fc7573f04ccb8f515906b34e2fa890")
!290 = !{!291, !297}
!291 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !288, baseType: !292, extraData: i32 0)
!292 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "binary_function<int, int, bool>", scope: !2, file: !289, line: 131, size: 8, flags: DIFlagTypePassByValue, elements: !92, templateParams: !293, identifier: "_ZTSSt15binary_functionIiibE")
!293 = !{!294, !295, !296}
!294 = !DITemplateTypeParameter(name: "_Arg1", type: !66)
!295 = !DITemplateTypeParameter(name: "_Arg2", type: !66)
!296 = !DITemplateTypeParameter(name: "_Result", type: !95)
!297 = !DISubprogram(name: "operator()", linkageName: "_ZNKSt4lessIiEclERKiS2_", scope: !288, file: !289, line: 407, type: !298, scopeLine: 407, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!298 = !DISubroutineType(types: !299)
!299 = !{!95, !300, !302, !302}
!300 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !301, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!301 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !288)
!302 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !65, size: 64)
!303 = !{!304}
!304 = !DITemplateTypeParameter(name: "_Tp", type: !66)
!305 = !DISubprogram(name: "_Rb_tree_key_compare", scope: !285, file: !15, line: 146, type: !306, scopeLine: 146, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!306 = !DISubroutineType(types: !307)
!307 = !{null, !308}
!308 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !285, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!309 = !DISubprogram(name: "_Rb_tree_key_compare", scope: !285, file: !15, line: 152, type: !310, scopeLine: 152, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!310 = !DISubroutineType(types: !311)
!311 = !{null, !308, !312}
!312 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !301, size: 64)
!313 = !DISubprogram(name: "_Rb_tree_key_compare", scope: !285, file: !15, line: 158, type: !314, scopeLine: 158, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!314 = !DISubroutineType(types: !315)
!315 = !{null, !308, !316}
!316 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !317, size: 64)
!317 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !285)
!318 = !DISubprogram(name: "_Rb_tree_key_compare", scope: !285, file: !15, line: 160, type: !319, scopeLine: 160, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!319 = !DISubroutineType(types: !320)
!320 = !{null, !308, !321}
!321 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !285, size: 64)
!322 = !{!323}
!323 = !DITemplateTypeParameter(name: "_Key_compare", type: !288)
!324 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !25, baseType: !325, offset: 64, extraData: i32 0)
!325 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Rb_tree_header", scope: !2, file: !15, line: 168, size: 320, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !326, identifier: "_ZTSSt15_Rb_tree_header")
!326 = !{!327, !328, !329, !333, !337, !341}
!327 = !DIDerivedType(tag: DW_TAG_member, name: "_M_header", scope: !325, file: !15, line: 170, baseType: !159, size: 256)
!328 = !DIDerivedType(tag: DW_TAG_member, name: "_M_node_count", scope: !325, file: !15, line: 171, baseType: !113, size: 64, offset: 256)
!329 = !DISubprogram(name: "_Rb_tree_header", scope: !325, file: !15, line: 173, type: !330, scopeLine: 173, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!330 = !DISubroutineType(types: !331)
!331 = !{null, !332}
!332 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !325, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!333 = !DISubprogram(name: "_Rb_tree_header", scope: !325, file: !15, line: 180, type: !334, scopeLine: 180, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!334 = !DISubroutineType(types: !335)
!335 = !{null, !332, !336}
!336 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !325, size: 64)
!337 = !DISubprogram(name: "_M_move_data", linkageName: "_ZNSt15_Rb_tree_header12_M_move_dataERS_", scope: !325, file: !15, line: 193, type: !338, scopeLine: 193, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!338 = !DISubroutineType(types: !339)
!339 = !{null, !332, !340}
!340 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !325, size: 64)
!341 = !DISubprogram(name: "_M_reset", linkageName: "_ZNSt15_Rb_tree_header8_M_resetEv", scope: !325, file: !15, line: 206, type: !330, scopeLine: 206, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!342 = !DISubprogram(name: "_Rb_tree_impl", scope: !25, file: !15, line: 667, type: !343, scopeLine: 667, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!343 = !DISubroutineType(types: !344)
!344 = !{null, !345}
!345 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!346 = !DISubprogram(name: "_Rb_tree_impl", scope: !25, file: !15, line: 674, type: !347, scopeLine: 674, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!347 = !DISubroutineType(types: !348)
!348 = !{null, !345, !349}
!349 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !350, size: 64)
!350 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !25)
!351 = !DISubprogram(name: "_Rb_tree_impl", scope: !25, file: !15, line: 685, type: !352, scopeLine: 685, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!352 = !DISubroutineType(types: !353)
!353 = !{null, !345, !354}
!354 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !25, size: 64)
!355 = !DISubprogram(name: "_Rb_tree_impl", scope: !25, file: !15, line: 690, type: !356, scopeLine: 690, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!356 = !DISubroutineType(types: !357)
!357 = !{null, !345, !358}
!358 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !28, size: 64)
!359 = !DISubprogram(name: "_Rb_tree_impl", scope: !25, file: !15, line: 694, type: !360, scopeLine: 694, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!360 = !DISubroutineType(types: !361)
!361 = !{null, !345, !354, !358}
!362 = !DISubprogram(name: "_Rb_tree_impl", scope: !25, file: !15, line: 700, type: !363, scopeLine: 700, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!363 = !DISubroutineType(types: !364)
!364 = !{null, !345, !312, !358}
!365 = !{!323, !366}
!366 = !DITemplateValueParameter(type: !95, defaulted: true, value: i1 true)
!367 = !DISubprogram(name: "_M_get_Node_allocator", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE21_M_get_Node_allocatorEv", scope: !22, file: !15, line: 547, type: !368, scopeLine: 547, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!368 = !DISubroutineType(types: !369)
!369 = !{!370, !371}
!370 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !28, size: 64)
!371 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !22, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!372 = !DISubprogram(name: "_M_get_Node_allocator", linkageName: "_ZNKSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE21_M_get_Node_allocatorEv", scope: !22, file: !15, line: 551, type: !373, scopeLine: 551, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!373 = !DISubroutineType(types: !374)
!374 = !{!375, !377}
!375 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !376, size: 64)
!376 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !28)
!377 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !378, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!378 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !22)
!379 = !DISubprogram(name: "get_allocator", linkageName: "_ZNKSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE13get_allocatorEv", scope: !22, file: !15, line: 555, type: !380, scopeLine: 555, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!380 = !DISubroutineType(types: !381)
!381 = !{!382, !377}
!382 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !22, file: !15, line: 544, baseType: !110, flags: DIFlagPublic)
!383 = !DISubprogram(name: "_M_get_node", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE11_M_get_nodeEv", scope: !22, file: !15, line: 560, type: !384, scopeLine: 560, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!384 = !DISubroutineType(types: !385)
!385 = !{!21, !371}
!386 = !DISubprogram(name: "_M_put_node", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE11_M_put_nodeEPSt13_Rb_tree_nodeIS2_E", scope: !22, file: !15, line: 564, type: !387, scopeLine: 564, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!387 = !DISubroutineType(types: !388)
!388 = !{null, !371, !21}
!389 = !DISubprogram(name: "_M_destroy_node", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE15_M_destroy_nodeEPSt13_Rb_tree_nodeIS2_E", scope: !22, file: !15, line: 618, type: !387, scopeLine: 618, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!390 = !DISubprogram(name: "_M_drop_node", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE12_M_drop_nodeEPSt13_Rb_tree_nodeIS2_E", scope: !22, file: !15, line: 629, type: !387, scopeLine: 629, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!391 = !DISubprogram(name: "_M_root", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE7_M_rootEv", scope: !22, file: !15, line: 710, type: !392, scopeLine: 710, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!392 = !DISubroutineType(types: !393)
!393 = !{!394, !371}
!394 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !395, size: 64)
!395 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Base_ptr", file: !15, line: 433, baseType: !164, flags: DIFlagProtected)
!396 = !DISubprogram(name: "_M_root", linkageName: "_ZNKSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE7_M_rootEv", scope: !22, file: !15, line: 714, type: !397, scopeLine: 714, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!397 = !DISubroutineType(types: !398)
!398 = !{!399, !377}
!399 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Const_Base_ptr", file: !15, line: 434, baseType: !174, flags: DIFlagProtected)
!400 = !DISubprogram(name: "_M_leftmost", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE11_M_leftmostEv", scope: !22, file: !15, line: 718, type: !392, scopeLine: 718, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!401 = !DISubprogram(name: "_M_leftmost", linkageName: "_ZNKSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE11_M_leftmostEv", scope: !22, file: !15, line: 722, type: !397, scopeLine: 722, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!402 = !DISubprogram(name: "_M_rightmost", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE12_M_rightmostEv", scope: !22, file: !15, line: 726, type: !392, scopeLine: 726, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!403 = !DISubprogram(name: "_M_rightmost", linkageName: "_ZNKSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE12_M_rightmostEv", scope: !22, file: !15, line: 730, type: !397, scopeLine: 730, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!404 = !DISubprogram(name: "_M_mbegin", linkageName: "_ZNKSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE9_M_mbeginEv", scope: !22, file: !15, line: 734, type: !405, scopeLine: 734, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!405 = !DISubroutineType(types: !406)
!406 = !{!21, !377}
!407 = !DISubprogram(name: "_M_begin", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE8_M_beginEv", scope: !22, file: !15, line: 738, type: !384, scopeLine: 738, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!408 = !DISubprogram(name: "_M_begin", linkageName: "_ZNKSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE8_M_beginEv", scope: !22, file: !15, line: 742, type: !409, scopeLine: 742, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!409 = !DISubroutineType(types: !410)
!410 = !{!411, !377}
!411 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Const_Link_type", scope: !22, file: !15, line: 436, baseType: !256, flags: DIFlagProtected)
!412 = !DISubprogram(name: "_M_end", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE6_M_endEv", scope: !22, file: !15, line: 749, type: !413, scopeLine: 749, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!413 = !DISubroutineType(types: !414)
!414 = !{!395, !371}
!415 = !DISubprogram(name: "_M_end", linkageName: "_ZNKSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE6_M_endEv", scope: !22, file: !15, line: 753, type: !397, scopeLine: 753, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!416 = !DISubprogram(name: "_S_key", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE6_S_keyEPKSt13_Rb_tree_nodeIS2_E", scope: !22, file: !15, line: 757, type: !417, scopeLine: 757, flags: DIFlagProtected | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!417 = !DISubroutineType(types: !418)
!418 = !{!302, !411}
!419 = !DISubprogram(name: "_S_left", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE7_S_leftEPSt18_Rb_tree_node_base", scope: !22, file: !15, line: 779, type: !420, scopeLine: 779, flags: DIFlagProtected | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!420 = !DISubroutineType(types: !421)
!421 = !{!21, !395}
!422 = !DISubprogram(name: "_S_left", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE7_S_leftEPKSt18_Rb_tree_node_base", scope: !22, file: !15, line: 783, type: !423, scopeLine: 783, flags: DIFlagProtected | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!423 = !DISubroutineType(types: !424)
!424 = !{!411, !399}
!425 = !DISubprogram(name: "_S_right", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE8_S_rightEPSt18_Rb_tree_node_base", scope: !22, file: !15, line: 787, type: !420, scopeLine: 787, flags: DIFlagProtected | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!426 = !DISubprogram(name: "_S_right", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE8_S_rightEPKSt18_Rb_tree_node_base", scope: !22, file: !15, line: 791, type: !423, scopeLine: 791, flags: DIFlagProtected | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!427 = !DISubprogram(name: "_S_key", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE6_S_keyEPKSt18_Rb_tree_node_base", scope: !22, file: !15, line: 795, type: !428, scopeLine: 795, flags: DIFlagProtected | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!428 = !DISubroutineType(types: !429)
!429 = !{!302, !399}
!430 = !DISubprogram(name: "_S_minimum", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE10_S_minimumEPSt18_Rb_tree_node_base", scope: !22, file: !15, line: 799, type: !431, scopeLine: 799, flags: DIFlagProtected | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!431 = !DISubroutineType(types: !432)
!432 = !{!433, !395}
!433 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Base_ptr", scope: !22, file: !15, line: 433, baseType: !164, flags: DIFlagProtected)
!434 = !DISubprogram(name: "_S_minimum", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE10_S_minimumEPKSt18_Rb_tree_node_base", scope: !22, file: !15, line: 803, type: !435, scopeLine: 803, flags: DIFlagProtected | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!435 = !DISubroutineType(types: !436)
!436 = !{!437, !399}
!437 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Const_Base_ptr", scope: !22, file: !15, line: 434, baseType: !174, flags: DIFlagProtected)
!438 = !DISubprogram(name: "_S_maximum", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE10_S_maximumEPSt18_Rb_tree_node_base", scope: !22, file: !15, line: 807, type: !431, scopeLine: 807, flags: DIFlagProtected | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!439 = !DISubprogram(name: "_S_maximum", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE10_S_maximumEPKSt18_Rb_tree_node_base", scope: !22, file: !15, line: 811, type: !435, scopeLine: 811, flags: DIFlagProtected | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!440 = !DISubprogram(name: "_M_get_insert_unique_pos", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE24_M_get_insert_unique_posERS1_", scope: !22, file: !15, line: 2108, type: !441, scopeLine: 2108, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!441 = !DISubroutineType(types: !442)
!442 = !{!443, !371, !497}
!443 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "pair<std::_Rb_tree_node_base *, std::_Rb_tree_node_base *>", scope: !2, file: !3, line: 185, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !444, templateParams: !494, identifier: "_ZTSSt4pairIPSt18_Rb_tree_node_baseS1_E")
!444 = !{!445, !465, !466, !467, !473, !477, !481, !489}
!445 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !443, baseType: !446, extraData: i32 0)
!446 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__pair_base<std::_Rb_tree_node_base *, std::_Rb_tree_node_base *>", scope: !2, file: !3, line: 163, size: 8, flags: DIFlagTypePassByValue, elements: !447, templateParams: !462, identifier: "_ZTSSt11__pair_baseIPSt18_Rb_tree_node_baseS1_E")
!447 = !{!448, !452, !453, !458}
!448 = !DISubprogram(name: "__pair_base", scope: !446, file: !3, line: 167, type: !449, scopeLine: 167, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!449 = !DISubroutineType(types: !450)
!450 = !{null, !451}
!451 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !446, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!452 = !DISubprogram(name: "~__pair_base", scope: !446, file: !3, line: 168, type: !449, scopeLine: 168, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!453 = !DISubprogram(name: "__pair_base", scope: !446, file: !3, line: 169, type: !454, scopeLine: 169, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!454 = !DISubroutineType(types: !455)
!455 = !{null, !451, !456}
!456 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !457, size: 64)
!457 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !446)
!458 = !DISubprogram(name: "operator=", linkageName: "_ZNSt11__pair_baseIPSt18_Rb_tree_node_baseS1_EaSERKS2_", scope: !446, file: !3, line: 170, type: !459, scopeLine: 170, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!459 = !DISubroutineType(types: !460)
!460 = !{!461, !451, !456}
!461 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !446, size: 64)
!462 = !{!463, !464}
!463 = !DITemplateTypeParameter(name: "_U1", type: !164)
!464 = !DITemplateTypeParameter(name: "_U2", type: !164)
!465 = !DIDerivedType(tag: DW_TAG_member, name: "first", scope: !443, file: !3, line: 191, baseType: !164, size: 64)
!466 = !DIDerivedType(tag: DW_TAG_member, name: "second", scope: !443, file: !3, line: 192, baseType: !164, size: 64, offset: 64)
!467 = !DISubprogram(name: "pair", scope: !443, file: !3, line: 195, type: !468, scopeLine: 195, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!468 = !DISubroutineType(types: !469)
!469 = !{null, !470, !471}
!470 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !443, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!471 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !472, size: 64)
!472 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !443)
!473 = !DISubprogram(name: "pair", scope: !443, file: !3, line: 196, type: !474, scopeLine: 196, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!474 = !DISubroutineType(types: !475)
!475 = !{null, !470, !476}
!476 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !443, size: 64)
!477 = !DISubprogram(name: "swap", linkageName: "_ZNSt4pairIPSt18_Rb_tree_node_baseS1_E4swapERS2_", scope: !443, file: !3, line: 204, type: !478, scopeLine: 204, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!478 = !DISubroutineType(types: !479)
!479 = !{null, !470, !480}
!480 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !443, size: 64)
!481 = !DISubprogram(name: "operator=", linkageName: "_ZNSt4pairIPSt18_Rb_tree_node_baseS1_EaSERKS2_", scope: !443, file: !3, line: 568, type: !482, scopeLine: 568, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!482 = !DISubroutineType(types: !483)
!483 = !{!480, !470, !484}
!484 = !DIDerivedType(tag: DW_TAG_typedef, name: "__conditional_t<__and_<is_copy_assignable<_Rb_tree_node_base *>, is_copy_assignable<_Rb_tree_node_base *> >::value, const pair<_Rb_tree_node_base *, _Rb_tree_node_base *> &, const __nonesuch &>", scope: !2, file: !89, line: 119, baseType: !485)
!485 = !DIDerivedType(tag: DW_TAG_typedef, name: "template type<const std::pair<std::_Rb_tree_node_base *, std::_Rb_tree_node_base *> &, const std::__nonesuch &>", scope: !486, file: !89, line: 107, baseType: !471)
!486 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__conditional<true>", scope: !2, file: !89, line: 104, size: 8, flags: DIFlagTypePassByValue, elements: !92, templateParams: !487, identifier: "_ZTSSt13__conditionalILb1EE")
!487 = !{!488}
!488 = !DITemplateValueParameter(type: !95, value: i1 true)
!489 = !DISubprogram(name: "operator=", linkageName: "_ZNSt4pairIPSt18_Rb_tree_node_baseS1_EaSEOS2_", scope: !443, file: !3, line: 578, type: !490, scopeLine: 578, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!490 = !DISubroutineType(types: !491)
!491 = !{!480, !470, !492}
!492 = !DIDerivedType(tag: DW_TAG_typedef, name: "__conditional_t<__and_<is_move_assignable<_Rb_tree_node_base *>, is_move_assignable<_Rb_tree_node_base *> >::value, pair<_Rb_tree_node_base *, _Rb_tree_node_base *> &&, __nonesuch &&>", scope: !2, file: !89, line: 119, baseType: !493)
!493 = !DIDerivedType(tag: DW_TAG_typedef, name: "template type<std::pair<std::_Rb_tree_node_base *, std::_Rb_tree_node_base *> &&, std::__nonesuch &&>", scope: !486, file: !89, line: 107, baseType: !476)
!494 = !{!495, !496}
!495 = !DITemplateTypeParameter(name: "_T1", type: !164)
!496 = !DITemplateTypeParameter(name: "_T2", type: !164)
!497 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !498, size: 64)
!498 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !499)
!499 = !DIDerivedType(tag: DW_TAG_typedef, name: "key_type", scope: !22, file: !15, line: 536, baseType: !66, flags: DIFlagPublic)
!500 = !DISubprogram(name: "_M_get_insert_equal_pos", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE23_M_get_insert_equal_posERS1_", scope: !22, file: !15, line: 832, type: !441, scopeLine: 832, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!501 = !DISubprogram(name: "_M_get_insert_hint_unique_pos", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE29_M_get_insert_hint_unique_posESt23_Rb_tree_const_iteratorIS2_ERS1_", scope: !22, file: !15, line: 2210, type: !502, scopeLine: 2210, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!502 = !DISubroutineType(types: !503)
!503 = !{!443, !371, !504, !497}
!504 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_iterator", scope: !22, file: !15, line: 816, baseType: !505, flags: DIFlagPublic)
!505 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Rb_tree_const_iterator<std::pair<const int, double> >", scope: !2, file: !15, line: 328, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !506, templateParams: !212, identifier: "_ZTSSt23_Rb_tree_const_iteratorISt4pairIKidEE")
!506 = !{!507, !509, !513, !516, !553, !558, !562, !566, !571, !574, !575}
!507 = !DIDerivedType(tag: DW_TAG_member, name: "_M_node", scope: !505, file: !15, line: 405, baseType: !508, size: 64)
!508 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Base_ptr", file: !15, line: 340, baseType: !173)
!509 = !DISubprogram(name: "_Rb_tree_const_iterator", scope: !505, file: !15, line: 343, type: !510, scopeLine: 343, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!510 = !DISubroutineType(types: !511)
!511 = !{null, !512}
!512 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !505, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!513 = !DISubprogram(name: "_Rb_tree_const_iterator", scope: !505, file: !15, line: 347, type: !514, scopeLine: 347, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!514 = !DISubroutineType(types: !515)
!515 = !{null, !512, !508}
!516 = !DISubprogram(name: "_Rb_tree_const_iterator", scope: !505, file: !15, line: 350, type: !517, scopeLine: 350, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!517 = !DISubroutineType(types: !518)
!518 = !{null, !512, !519}
!519 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !520, size: 64)
!520 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !521)
!521 = !DIDerivedType(tag: DW_TAG_typedef, name: "iterator", scope: !505, file: !15, line: 334, baseType: !522)
!522 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Rb_tree_iterator<std::pair<const int, double> >", scope: !2, file: !15, line: 256, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !523, templateParams: !212, identifier: "_ZTSSt17_Rb_tree_iteratorISt4pairIKidEE")
!523 = !{!524, !526, !530, !533, !539, !543, !548, !551, !552}
!524 = !DIDerivedType(tag: DW_TAG_member, name: "_M_node", scope: !522, file: !15, line: 324, baseType: !525, size: 64)
!525 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Base_ptr", file: !15, line: 266, baseType: !163)
!526 = !DISubprogram(name: "_Rb_tree_iterator", scope: !522, file: !15, line: 269, type: !527, scopeLine: 269, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!527 = !DISubroutineType(types: !528)
!528 = !{null, !529}
!529 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !522, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!530 = !DISubprogram(name: "_Rb_tree_iterator", scope: !522, file: !15, line: 273, type: !531, scopeLine: 273, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!531 = !DISubroutineType(types: !532)
!532 = !{null, !529, !525}
!533 = !DISubprogram(name: "operator*", linkageName: "_ZNKSt17_Rb_tree_iteratorISt4pairIKidEEdeEv", scope: !522, file: !15, line: 277, type: !534, scopeLine: 277, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!534 = !DISubroutineType(types: !535)
!535 = !{!536, !537}
!536 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !522, file: !15, line: 259, baseType: !84)
!537 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !538, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!538 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !522)
!539 = !DISubprogram(name: "operator->", linkageName: "_ZNKSt17_Rb_tree_iteratorISt4pairIKidEEptEv", scope: !522, file: !15, line: 281, type: !540, scopeLine: 281, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!540 = !DISubroutineType(types: !541)
!541 = !{!542, !537}
!542 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !522, file: !15, line: 260, baseType: !43)
!543 = !DISubprogram(name: "operator++", linkageName: "_ZNSt17_Rb_tree_iteratorISt4pairIKidEEppEv", scope: !522, file: !15, line: 285, type: !544, scopeLine: 285, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!544 = !DISubroutineType(types: !545)
!545 = !{!546, !529}
!546 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !547, size: 64)
!547 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Self", scope: !522, file: !15, line: 265, baseType: !522)
!548 = !DISubprogram(name: "operator++", linkageName: "_ZNSt17_Rb_tree_iteratorISt4pairIKidEEppEi", scope: !522, file: !15, line: 292, type: !549, scopeLine: 292, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!549 = !DISubroutineType(types: !550)
!550 = !{!547, !529, !66}
!551 = !DISubprogram(name: "operator--", linkageName: "_ZNSt17_Rb_tree_iteratorISt4pairIKidEEmmEv", scope: !522, file: !15, line: 300, type: !544, scopeLine: 300, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!552 = !DISubprogram(name: "operator--", linkageName: "_ZNSt17_Rb_tree_iteratorISt4pairIKidEEmmEi", scope: !522, file: !15, line: 307, type: !549, scopeLine: 307, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!553 = !DISubprogram(name: "_M_const_cast", linkageName: "_ZNKSt23_Rb_tree_const_iteratorISt4pairIKidEE13_M_const_castEv", scope: !505, file: !15, line: 354, type: !554, scopeLine: 354, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!554 = !DISubroutineType(types: !555)
!555 = !{!521, !556}
!556 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !557, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!557 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !505)
!558 = !DISubprogram(name: "operator*", linkageName: "_ZNKSt23_Rb_tree_const_iteratorISt4pairIKidEEdeEv", scope: !505, file: !15, line: 358, type: !559, scopeLine: 358, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!559 = !DISubroutineType(types: !560)
!560 = !{!561, !556}
!561 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !505, file: !15, line: 331, baseType: !75)
!562 = !DISubprogram(name: "operator->", linkageName: "_ZNKSt23_Rb_tree_const_iteratorISt4pairIKidEEptEv", scope: !505, file: !15, line: 362, type: !563, scopeLine: 362, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!563 = !DISubroutineType(types: !564)
!564 = !{!565, !556}
!565 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !505, file: !15, line: 332, baseType: !211)
!566 = !DISubprogram(name: "operator++", linkageName: "_ZNSt23_Rb_tree_const_iteratorISt4pairIKidEEppEv", scope: !505, file: !15, line: 366, type: !567, scopeLine: 366, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!567 = !DISubroutineType(types: !568)
!568 = !{!569, !512}
!569 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !570, size: 64)
!570 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Self", scope: !505, file: !15, line: 339, baseType: !505)
!571 = !DISubprogram(name: "operator++", linkageName: "_ZNSt23_Rb_tree_const_iteratorISt4pairIKidEEppEi", scope: !505, file: !15, line: 373, type: !572, scopeLine: 373, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!572 = !DISubroutineType(types: !573)
!573 = !{!570, !512, !66}
!574 = !DISubprogram(name: "operator--", linkageName: "_ZNSt23_Rb_tree_const_iteratorISt4pairIKidEEmmEv", scope: !505, file: !15, line: 381, type: !567, scopeLine: 381, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!575 = !DISubprogram(name: "operator--", linkageName: "_ZNSt23_Rb_tree_const_iteratorISt4pairIKidEEmmEi", scope: !505, file: !15, line: 388, type: !572, scopeLine: 388, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!576 = !DISubprogram(name: "_M_get_insert_hint_equal_pos", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE28_M_get_insert_hint_equal_posESt23_Rb_tree_const_iteratorIS2_ERS1_", scope: !22, file: !15, line: 839, type: !502, scopeLine: 839, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!577 = !DISubprogram(name: "_M_insert_node", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE14_M_insert_nodeEPSt18_Rb_tree_node_baseSA_PSt13_Rb_tree_nodeIS2_E", scope: !22, file: !15, line: 2377, type: !578, scopeLine: 2377, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!578 = !DISubroutineType(types: !579)
!579 = !{!580, !371, !395, !395, !21}
!580 = !DIDerivedType(tag: DW_TAG_typedef, name: "iterator", scope: !22, file: !15, line: 815, baseType: !522, flags: DIFlagPublic)
!581 = !DISubprogram(name: "_M_insert_lower_node", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE20_M_insert_lower_nodeEPSt18_Rb_tree_node_basePSt13_Rb_tree_nodeIS2_E", scope: !22, file: !15, line: 860, type: !582, scopeLine: 860, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!582 = !DISubroutineType(types: !583)
!583 = !{!580, !371, !395, !21}
!584 = !DISubprogram(name: "_M_insert_equal_lower_node", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE26_M_insert_equal_lower_nodeEPSt13_Rb_tree_nodeIS2_E", scope: !22, file: !15, line: 863, type: !585, scopeLine: 863, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!585 = !DISubroutineType(types: !586)
!586 = !{!580, !371, !21}
!587 = !DISubprogram(name: "_M_copy", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE7_M_copyERKS8_", scope: !22, file: !15, line: 898, type: !588, scopeLine: 898, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!588 = !DISubroutineType(types: !589)
!589 = !{!21, !371, !590}
!590 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !378, size: 64)
!591 = !DISubprogram(name: "_M_erase", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE8_M_eraseEPSt13_Rb_tree_nodeIS2_E", scope: !22, file: !15, line: 1930, type: !387, scopeLine: 1930, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!592 = !DISubprogram(name: "_M_lower_bound", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE14_M_lower_boundEPSt13_Rb_tree_nodeIS2_EPSt18_Rb_tree_node_baseRS1_", scope: !22, file: !15, line: 1947, type: !593, scopeLine: 1947, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!593 = !DISubroutineType(types: !594)
!594 = !{!580, !371, !21, !395, !302}
!595 = !DISubprogram(name: "_M_lower_bound", linkageName: "_ZNKSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE14_M_lower_boundEPKSt13_Rb_tree_nodeIS2_EPKSt18_Rb_tree_node_baseRS1_", scope: !22, file: !15, line: 912, type: !596, scopeLine: 912, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!596 = !DISubroutineType(types: !597)
!597 = !{!504, !377, !411, !399, !302}
!598 = !DISubprogram(name: "_M_upper_bound", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE14_M_upper_boundEPSt13_Rb_tree_nodeIS2_EPSt18_Rb_tree_node_baseRS1_", scope: !22, file: !15, line: 1979, type: !593, scopeLine: 1979, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!599 = !DISubprogram(name: "_M_upper_bound", linkageName: "_ZNKSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE14_M_upper_boundEPKSt13_Rb_tree_nodeIS2_EPKSt18_Rb_tree_node_baseRS1_", scope: !22, file: !15, line: 920, type: !596, scopeLine: 920, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!600 = !DISubprogram(name: "_Rb_tree", scope: !22, file: !15, line: 928, type: !601, scopeLine: 928, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!601 = !DISubroutineType(types: !602)
!602 = !{null, !371}
!603 = !DISubprogram(name: "_Rb_tree", scope: !22, file: !15, line: 931, type: !604, scopeLine: 931, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!604 = !DISubroutineType(types: !605)
!605 = !{null, !371, !312, !606}
!606 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !607, size: 64)
!607 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !382)
!608 = !DISubprogram(name: "_Rb_tree", scope: !22, file: !15, line: 935, type: !609, scopeLine: 935, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!609 = !DISubroutineType(types: !610)
!610 = !{null, !371, !590}
!611 = !DISubprogram(name: "_Rb_tree", scope: !22, file: !15, line: 943, type: !612, scopeLine: 943, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!612 = !DISubroutineType(types: !613)
!613 = !{null, !371, !606}
!614 = !DISubprogram(name: "_Rb_tree", scope: !22, file: !15, line: 947, type: !615, scopeLine: 947, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!615 = !DISubroutineType(types: !616)
!616 = !{null, !371, !590, !606}
!617 = !DISubprogram(name: "_Rb_tree", scope: !22, file: !15, line: 954, type: !618, scopeLine: 954, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!618 = !DISubroutineType(types: !619)
!619 = !{null, !371, !620}
!620 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !22, size: 64)
!621 = !DISubprogram(name: "_Rb_tree", scope: !22, file: !15, line: 956, type: !622, scopeLine: 956, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!622 = !DISubroutineType(types: !623)
!623 = !{null, !371, !620, !606}
!624 = !DISubprogram(name: "_Rb_tree", scope: !22, file: !15, line: 961, type: !625, scopeLine: 961, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!625 = !DISubroutineType(types: !626)
!626 = !{null, !371, !620, !358, !627}
!627 = !DIDerivedType(tag: DW_TAG_typedef, name: "true_type", scope: !2, file: !89, line: 82, baseType: !628)
!628 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "integral_constant<bool, true>", scope: !2, file: !89, line: 62, size: 8, flags: DIFlagTypePassByValue, elements: !629, templateParams: !639, identifier: "_ZTSSt17integral_constantIbLb1EE")
!629 = !{!630, !632, !638}
!630 = !DIDerivedType(tag: DW_TAG_variable, name: "value", scope: !628, file: !89, line: 64, baseType: !631, flags: DIFlagStaticMember, extraData: i1 true)
!631 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !95)
!632 = !DISubprogram(name: "operator bool", linkageName: "_ZNKSt17integral_constantIbLb1EEcvbEv", scope: !628, file: !89, line: 67, type: !633, scopeLine: 67, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!633 = !DISubroutineType(types: !634)
!634 = !{!635, !636}
!635 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !628, file: !89, line: 65, baseType: !95)
!636 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !637, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!637 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !628)
!638 = !DISubprogram(name: "operator()", linkageName: "_ZNKSt17integral_constantIbLb1EEclEv", scope: !628, file: !89, line: 72, type: !633, scopeLine: 72, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!639 = !{!640, !641}
!640 = !DITemplateTypeParameter(name: "_Tp", type: !95)
!641 = !DITemplateValueParameter(name: "__v", type: !95, value: i1 true)
!642 = !DISubprogram(name: "_Rb_tree", scope: !22, file: !15, line: 966, type: !643, scopeLine: 966, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!643 = !DISubroutineType(types: !644)
!644 = !{null, !371, !620, !358, !645}
!645 = !DIDerivedType(tag: DW_TAG_typedef, name: "false_type", scope: !2, file: !89, line: 85, baseType: !646)
!646 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "integral_constant<bool, false>", scope: !2, file: !89, line: 62, size: 8, flags: DIFlagTypePassByValue, elements: !647, templateParams: !656, identifier: "_ZTSSt17integral_constantIbLb0EE")
!647 = !{!648, !649, !655}
!648 = !DIDerivedType(tag: DW_TAG_variable, name: "value", scope: !646, file: !89, line: 64, baseType: !631, flags: DIFlagStaticMember, extraData: i1 false)
!649 = !DISubprogram(name: "operator bool", linkageName: "_ZNKSt17integral_constantIbLb0EEcvbEv", scope: !646, file: !89, line: 67, type: !650, scopeLine: 67, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!650 = !DISubroutineType(types: !651)
!651 = !{!652, !653}
!652 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !646, file: !89, line: 65, baseType: !95)
!653 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !654, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!654 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !646)
!655 = !DISubprogram(name: "operator()", linkageName: "_ZNKSt17integral_constantIbLb0EEclEv", scope: !646, file: !89, line: 72, type: !650, scopeLine: 72, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!656 = !{!640, !657}
!657 = !DITemplateValueParameter(name: "__v", type: !95, value: i1 false)
!658 = !DISubprogram(name: "_Rb_tree", scope: !22, file: !15, line: 974, type: !659, scopeLine: 974, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!659 = !DISubroutineType(types: !660)
!660 = !{null, !371, !620, !358}
!661 = !DISubprogram(name: "~_Rb_tree", scope: !22, file: !15, line: 983, type: !601, scopeLine: 983, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!662 = !DISubprogram(name: "operator=", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EEaSERKS8_", scope: !22, file: !15, line: 987, type: !663, scopeLine: 987, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!663 = !DISubroutineType(types: !664)
!664 = !{!665, !371, !590}
!665 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !22, size: 64)
!666 = !DISubprogram(name: "key_comp", linkageName: "_ZNKSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE8key_compEv", scope: !22, file: !15, line: 991, type: !667, scopeLine: 991, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!667 = !DISubroutineType(types: !668)
!668 = !{!288, !377}
!669 = !DISubprogram(name: "begin", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE5beginEv", scope: !22, file: !15, line: 995, type: !670, scopeLine: 995, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!670 = !DISubroutineType(types: !671)
!671 = !{!580, !371}
!672 = !DISubprogram(name: "begin", linkageName: "_ZNKSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE5beginEv", scope: !22, file: !15, line: 999, type: !673, scopeLine: 999, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!673 = !DISubroutineType(types: !674)
!674 = !{!504, !377}
!675 = !DISubprogram(name: "end", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE3endEv", scope: !22, file: !15, line: 1003, type: !670, scopeLine: 1003, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!676 = !DISubprogram(name: "end", linkageName: "_ZNKSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE3endEv", scope: !22, file: !15, line: 1007, type: !673, scopeLine: 1007, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!677 = !DISubprogram(name: "rbegin", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE6rbeginEv", scope: !22, file: !15, line: 1011, type: !678, scopeLine: 1011, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!678 = !DISubroutineType(types: !679)
!679 = !{!680, !371}
!680 = !DIDerivedType(tag: DW_TAG_typedef, name: "reverse_iterator", scope: !22, file: !15, line: 818, baseType: !681, flags: DIFlagPublic)
!681 = !DICompositeType(tag: DW_TAG_class_type, name: "reverse_iterator<std::_Rb_tree_iterator<std::pair<const int, double> > >", scope: !2, file: !682, line: 132, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16reverse_iteratorISt17_Rb_tree_iteratorISt4pairIKidEEE")
!682 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_iterator.h", directory: "", checksumkind: CSK_MD5, checksum: "bea55f548d6c981fe14b47f481b3c513")
!683 = !DISubprogram(name: "rbegin", linkageName: "_ZNKSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE6rbeginEv", scope: !22, file: !15, line: 1015, type: !684, scopeLine: 1015, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!684 = !DISubroutineType(types: !685)
!685 = !{!686, !377}
!686 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reverse_iterator", scope: !22, file: !15, line: 819, baseType: !687, flags: DIFlagPublic)
!687 = !DICompositeType(tag: DW_TAG_class_type, name: "reverse_iterator<std::_Rb_tree_const_iterator<std::pair<const int, double> > >", scope: !2, file: !682, line: 132, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16reverse_iteratorISt23_Rb_tree_const_iteratorISt4pairIKidEEE")
!688 = !DISubprogram(name: "rend", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE4rendEv", scope: !22, file: !15, line: 1019, type: !678, scopeLine: 1019, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!689 = !DISubprogram(name: "rend", linkageName: "_ZNKSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE4rendEv", scope: !22, file: !15, line: 1023, type: !684, scopeLine: 1023, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!690 = !DISubprogram(name: "empty", linkageName: "_ZNKSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE5emptyEv", scope: !22, file: !15, line: 1027, type: !691, scopeLine: 1027, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!691 = !DISubroutineType(types: !692)
!692 = !{!95, !377}
!693 = !DISubprogram(name: "size", linkageName: "_ZNKSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE4sizeEv", scope: !22, file: !15, line: 1031, type: !694, scopeLine: 1031, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!694 = !DISubroutineType(types: !695)
!695 = !{!696, !377}
!696 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", file: !15, line: 542, baseType: !113, flags: DIFlagPublic)
!697 = !DISubprogram(name: "max_size", linkageName: "_ZNKSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE8max_sizeEv", scope: !22, file: !15, line: 1035, type: !694, scopeLine: 1035, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!698 = !DISubprogram(name: "swap", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE4swapERS8_", scope: !22, file: !15, line: 1039, type: !699, scopeLine: 1039, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!699 = !DISubroutineType(types: !700)
!700 = !{null, !371, !665}
!701 = !DISubprogram(name: "_M_erase_aux", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE12_M_erase_auxESt23_Rb_tree_const_iteratorIS2_E", scope: !22, file: !15, line: 2489, type: !702, scopeLine: 2489, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!702 = !DISubroutineType(types: !703)
!703 = !{null, !371, !504}
!704 = !DISubprogram(name: "_M_erase_aux", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE12_M_erase_auxESt23_Rb_tree_const_iteratorIS2_ESA_", scope: !22, file: !15, line: 2503, type: !705, scopeLine: 2503, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!705 = !DISubroutineType(types: !706)
!706 = !{null, !371, !504, !504}
!707 = !DISubprogram(name: "erase", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE5eraseB5cxx11ESt23_Rb_tree_const_iteratorIS2_E", scope: !22, file: !15, line: 1192, type: !708, scopeLine: 1192, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!708 = !DISubroutineType(types: !709)
!709 = !{!580, !371, !504}
!710 = !DISubprogram(name: "erase", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE5eraseB5cxx11ESt17_Rb_tree_iteratorIS2_E", scope: !22, file: !15, line: 1204, type: !711, scopeLine: 1204, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!711 = !DISubroutineType(types: !712)
!712 = !{!580, !371, !580}
!713 = !DISubprogram(name: "erase", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE5eraseERS1_", scope: !22, file: !15, line: 2516, type: !714, scopeLine: 2516, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!714 = !DISubroutineType(types: !715)
!715 = !{!716, !371, !497}
!716 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", scope: !22, file: !15, line: 542, baseType: !113, flags: DIFlagPublic)
!717 = !DISubprogram(name: "erase", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE5eraseB5cxx11ESt23_Rb_tree_const_iteratorIS2_ESA_", scope: !22, file: !15, line: 1236, type: !718, scopeLine: 1236, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!718 = !DISubroutineType(types: !719)
!719 = !{!580, !371, !504, !504}
!720 = !DISubprogram(name: "clear", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE5clearEv", scope: !22, file: !15, line: 1252, type: !601, scopeLine: 1252, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!721 = !DISubprogram(name: "find", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE4findERS1_", scope: !22, file: !15, line: 2529, type: !722, scopeLine: 2529, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!722 = !DISubroutineType(types: !723)
!723 = !{!580, !371, !497}
!724 = !DISubprogram(name: "find", linkageName: "_ZNKSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE4findERS1_", scope: !22, file: !15, line: 1263, type: !725, scopeLine: 1263, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!725 = !DISubroutineType(types: !726)
!726 = !{!504, !377, !497}
!727 = !DISubprogram(name: "count", linkageName: "_ZNKSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE5countERS1_", scope: !22, file: !15, line: 1266, type: !728, scopeLine: 1266, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!728 = !DISubroutineType(types: !729)
!729 = !{!716, !377, !497}
!730 = !DISubprogram(name: "lower_bound", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE11lower_boundERS1_", scope: !22, file: !15, line: 1269, type: !722, scopeLine: 1269, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!731 = !DISubprogram(name: "lower_bound", linkageName: "_ZNKSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE11lower_boundERS1_", scope: !22, file: !15, line: 1273, type: !725, scopeLine: 1273, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!732 = !DISubprogram(name: "upper_bound", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE11upper_boundERS1_", scope: !22, file: !15, line: 1277, type: !722, scopeLine: 1277, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!733 = !DISubprogram(name: "upper_bound", linkageName: "_ZNKSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE11upper_boundERS1_", scope: !22, file: !15, line: 1281, type: !725, scopeLine: 1281, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!734 = !DISubprogram(name: "equal_range", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE11equal_rangeERS1_", scope: !22, file: !15, line: 2013, type: !735, scopeLine: 2013, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!735 = !DISubroutineType(types: !736)
!736 = !{!737, !371, !497}
!737 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "pair<std::_Rb_tree_iterator<std::pair<const int, double> >, std::_Rb_tree_iterator<std::pair<const int, double> > >", scope: !2, file: !3, line: 185, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !738, templateParams: !785, identifier: "_ZTSSt4pairISt17_Rb_tree_iteratorIS_IKidEES3_E")
!738 = !{!739, !759, !760, !761, !767, !771, !775, !780}
!739 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !737, baseType: !740, extraData: i32 0)
!740 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__pair_base<std::_Rb_tree_iterator<std::pair<const int, double> >, std::_Rb_tree_iterator<std::pair<const int, double> > >", scope: !2, file: !3, line: 163, size: 8, flags: DIFlagTypePassByValue, elements: !741, templateParams: !756, identifier: "_ZTSSt11__pair_baseISt17_Rb_tree_iteratorISt4pairIKidEES4_E")
!741 = !{!742, !746, !747, !752}
!742 = !DISubprogram(name: "__pair_base", scope: !740, file: !3, line: 167, type: !743, scopeLine: 167, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!743 = !DISubroutineType(types: !744)
!744 = !{null, !745}
!745 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !740, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!746 = !DISubprogram(name: "~__pair_base", scope: !740, file: !3, line: 168, type: !743, scopeLine: 168, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!747 = !DISubprogram(name: "__pair_base", scope: !740, file: !3, line: 169, type: !748, scopeLine: 169, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!748 = !DISubroutineType(types: !749)
!749 = !{null, !745, !750}
!750 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !751, size: 64)
!751 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !740)
!752 = !DISubprogram(name: "operator=", linkageName: "_ZNSt11__pair_baseISt17_Rb_tree_iteratorISt4pairIKidEES4_EaSERKS5_", scope: !740, file: !3, line: 170, type: !753, scopeLine: 170, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!753 = !DISubroutineType(types: !754)
!754 = !{!755, !745, !750}
!755 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !740, size: 64)
!756 = !{!757, !758}
!757 = !DITemplateTypeParameter(name: "_U1", type: !522)
!758 = !DITemplateTypeParameter(name: "_U2", type: !522)
!759 = !DIDerivedType(tag: DW_TAG_member, name: "first", scope: !737, file: !3, line: 191, baseType: !522, size: 64)
!760 = !DIDerivedType(tag: DW_TAG_member, name: "second", scope: !737, file: !3, line: 192, baseType: !522, size: 64, offset: 64)
!761 = !DISubprogram(name: "pair", scope: !737, file: !3, line: 195, type: !762, scopeLine: 195, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!762 = !DISubroutineType(types: !763)
!763 = !{null, !764, !765}
!764 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !737, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!765 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !766, size: 64)
!766 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !737)
!767 = !DISubprogram(name: "pair", scope: !737, file: !3, line: 196, type: !768, scopeLine: 196, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!768 = !DISubroutineType(types: !769)
!769 = !{null, !764, !770}
!770 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !737, size: 64)
!771 = !DISubprogram(name: "swap", linkageName: "_ZNSt4pairISt17_Rb_tree_iteratorIS_IKidEES3_E4swapERS4_", scope: !737, file: !3, line: 204, type: !772, scopeLine: 204, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!772 = !DISubroutineType(types: !773)
!773 = !{null, !764, !774}
!774 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !737, size: 64)
!775 = !DISubprogram(name: "operator=", linkageName: "_ZNSt4pairISt17_Rb_tree_iteratorIS_IKidEES3_EaSERKS4_", scope: !737, file: !3, line: 568, type: !776, scopeLine: 568, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!776 = !DISubroutineType(types: !777)
!777 = !{!774, !764, !778}
!778 = !DIDerivedType(tag: DW_TAG_typedef, name: "__conditional_t<__and_<is_copy_assignable<_Rb_tree_iterator<pair<const int, double> > >, is_copy_assignable<_Rb_tree_iterator<pair<const int, double> > > >::value, const pair<_Rb_tree_iterator<pair<const int, double> >, _Rb_tree_iterator<pair<const int, double> > > &, const __nonesuch &>", scope: !2, file: !89, line: 119, baseType: !779)
!779 = !DIDerivedType(tag: DW_TAG_typedef, name: "template type<const std::pair<std::_Rb_tree_iterator<std::pair<const int, double> >, std::_Rb_tree_iterator<std::pair<const int, double> > > &, const std::__nonesuch &>", scope: !486, file: !89, line: 107, baseType: !765)
!780 = !DISubprogram(name: "operator=", linkageName: "_ZNSt4pairISt17_Rb_tree_iteratorIS_IKidEES3_EaSEOS4_", scope: !737, file: !3, line: 578, type: !781, scopeLine: 578, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!781 = !DISubroutineType(types: !782)
!782 = !{!774, !764, !783}
!783 = !DIDerivedType(tag: DW_TAG_typedef, name: "__conditional_t<__and_<is_move_assignable<_Rb_tree_iterator<pair<const int, double> > >, is_move_assignable<_Rb_tree_iterator<pair<const int, double> > > >::value, pair<_Rb_tree_iterator<pair<const int, double> >, _Rb_tree_iterator<pair<const int, double> > > &&, __nonesuch &&>", scope: !2, file: !89, line: 119, baseType: !784)
!784 = !DIDerivedType(tag: DW_TAG_typedef, name: "template type<std::pair<std::_Rb_tree_iterator<std::pair<const int, double> >, std::_Rb_tree_iterator<std::pair<const int, double> > > &&, std::__nonesuch &&>", scope: !486, file: !89, line: 107, baseType: !770)
!785 = !{!786, !787}
!786 = !DITemplateTypeParameter(name: "_T1", type: !522)
!787 = !DITemplateTypeParameter(name: "_T2", type: !522)
!788 = !DISubprogram(name: "equal_range", linkageName: "_ZNKSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE11equal_rangeERS1_", scope: !22, file: !15, line: 1288, type: !789, scopeLine: 1288, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!789 = !DISubroutineType(types: !790)
!790 = !{!791, !377, !497}
!791 = !DICompositeType(tag: DW_TAG_structure_type, name: "pair<std::_Rb_tree_const_iterator<std::pair<const int, double> >, std::_Rb_tree_const_iterator<std::pair<const int, double> > >", scope: !2, file: !682, line: 2593, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt4pairISt23_Rb_tree_const_iteratorIS_IKidEES3_E")
!792 = !DISubprogram(name: "__rb_verify", linkageName: "_ZNKSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE11__rb_verifyEv", scope: !22, file: !15, line: 1400, type: !691, scopeLine: 1400, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!793 = !DISubprogram(name: "operator=", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EEaSEOS8_", scope: !22, file: !15, line: 1404, type: !794, scopeLine: 1404, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!794 = !DISubroutineType(types: !795)
!795 = !{!665, !371, !620}
!796 = !DISubprogram(name: "_M_move_data", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE12_M_move_dataERS8_St17integral_constantIbLb1EE", scope: !22, file: !15, line: 1419, type: !797, scopeLine: 1419, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!797 = !DISubroutineType(types: !798)
!798 = !{null, !371, !665, !627}
!799 = !DISubprogram(name: "_M_move_data", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE12_M_move_dataERS8_St17integral_constantIbLb0EE", scope: !22, file: !15, line: 1425, type: !800, scopeLine: 1425, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!800 = !DISubroutineType(types: !801)
!801 = !{null, !371, !665, !645}
!802 = !DISubprogram(name: "_M_move_assign", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE14_M_move_assignERS8_St17integral_constantIbLb1EE", scope: !22, file: !15, line: 1429, type: !797, scopeLine: 1429, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!803 = !DISubprogram(name: "_M_move_assign", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE14_M_move_assignERS8_St17integral_constantIbLb0EE", scope: !22, file: !15, line: 1434, type: !800, scopeLine: 1434, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!804 = !DISubprogram(name: "_M_reinsert_node_unique", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE23_M_reinsert_node_uniqueEOSt12_Node_handleIiS2_SaISt13_Rb_tree_nodeIS2_EEE", scope: !22, file: !15, line: 1441, type: !805, scopeLine: 1441, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!805 = !DISubroutineType(types: !806)
!806 = !{!807, !371, !810}
!807 = !DIDerivedType(tag: DW_TAG_typedef, name: "insert_return_type", scope: !22, file: !15, line: 823, baseType: !808, flags: DIFlagPublic)
!808 = !DICompositeType(tag: DW_TAG_structure_type, name: "_Node_insert_return<std::_Rb_tree_iterator<std::pair<const int, double> >, std::_Node_handle<int, std::pair<const int, double>, std::allocator<std::_Rb_tree_node<std::pair<const int, double> > > > >", scope: !2, file: !809, line: 381, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt19_Node_insert_returnISt17_Rb_tree_iteratorISt4pairIKidEESt12_Node_handleIiS3_SaISt13_Rb_tree_nodeIS3_EEEE")
!809 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/node_handle.h", directory: "")
!810 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !811, size: 64)
!811 = !DIDerivedType(tag: DW_TAG_typedef, name: "node_type", scope: !22, file: !15, line: 822, baseType: !812, flags: DIFlagPublic)
!812 = !DICompositeType(tag: DW_TAG_class_type, name: "_Node_handle<int, std::pair<const int, double>, std::allocator<std::_Rb_tree_node<std::pair<const int, double> > > >", scope: !2, file: !809, line: 239, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt12_Node_handleIiSt4pairIKidESaISt13_Rb_tree_nodeIS2_EEE")
!813 = !DISubprogram(name: "_M_reinsert_node_equal", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE22_M_reinsert_node_equalEOSt12_Node_handleIiS2_SaISt13_Rb_tree_nodeIS2_EEE", scope: !22, file: !15, line: 1470, type: !814, scopeLine: 1470, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!814 = !DISubroutineType(types: !815)
!815 = !{!580, !371, !810}
!816 = !DISubprogram(name: "_M_reinsert_node_hint_unique", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE28_M_reinsert_node_hint_uniqueESt23_Rb_tree_const_iteratorIS2_EOSt12_Node_handleIiS2_SaISt13_Rb_tree_nodeIS2_EEE", scope: !22, file: !15, line: 1490, type: !817, scopeLine: 1490, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!817 = !DISubroutineType(types: !818)
!818 = !{!580, !371, !504, !810}
!819 = !DISubprogram(name: "_M_reinsert_node_hint_equal", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE27_M_reinsert_node_hint_equalESt23_Rb_tree_const_iteratorIS2_EOSt12_Node_handleIiS2_SaISt13_Rb_tree_nodeIS2_EEE", scope: !22, file: !15, line: 1512, type: !817, scopeLine: 1512, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!820 = !DISubprogram(name: "extract", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE7extractESt23_Rb_tree_const_iteratorIS2_E", scope: !22, file: !15, line: 1532, type: !821, scopeLine: 1532, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!821 = !DISubroutineType(types: !822)
!822 = !{!811, !371, !504}
!823 = !DISubprogram(name: "extract", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE7extractERS1_", scope: !22, file: !15, line: 1542, type: !824, scopeLine: 1542, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!824 = !DISubroutineType(types: !825)
!825 = !{!811, !371, !497}
!826 = !{!827, !224, !828, !850, !851}
!827 = !DITemplateTypeParameter(name: "_Key", type: !66)
!828 = !DITemplateTypeParameter(name: "_KeyOfValue", type: !829)
!829 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Select1st<std::pair<const int, double> >", scope: !2, file: !289, line: 1174, size: 8, flags: DIFlagTypePassByValue, elements: !830, templateParams: !848, identifier: "_ZTSSt10_Select1stISt4pairIKidEE")
!830 = !{!831, !836, !843}
!831 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !829, baseType: !832, extraData: i32 0)
!832 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "unary_function<std::pair<const int, double>, const int>", scope: !2, file: !289, line: 117, size: 8, flags: DIFlagTypePassByValue, elements: !92, templateParams: !833, identifier: "_ZTSSt14unary_functionISt4pairIKidES1_E")
!833 = !{!834, !835}
!834 = !DITemplateTypeParameter(name: "_Arg", type: !44)
!835 = !DITemplateTypeParameter(name: "_Result", type: !65)
!836 = !DISubprogram(name: "operator()", linkageName: "_ZNKSt10_Select1stISt4pairIKidEEclERS2_", scope: !829, file: !289, line: 1178, type: !837, scopeLine: 1178, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!837 = !DISubroutineType(types: !838)
!838 = !{!839, !841, !84}
!839 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !840, size: 64)
!840 = !DIDerivedType(tag: DW_TAG_typedef, name: "first_type", scope: !44, file: !3, line: 188, baseType: !65)
!841 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !842, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!842 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !829)
!843 = !DISubprogram(name: "operator()", linkageName: "_ZNKSt10_Select1stISt4pairIKidEEclERKS2_", scope: !829, file: !289, line: 1182, type: !844, scopeLine: 1182, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!844 = !DISubroutineType(types: !845)
!845 = !{!846, !841, !75}
!846 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !847, size: 64)
!847 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !840)
!848 = !{!849}
!849 = !DITemplateTypeParameter(name: "_Pair", type: !44)
!850 = !DITemplateTypeParameter(name: "_Compare", type: !288)
!851 = !DITemplateTypeParameter(name: "_Alloc", type: !110, defaulted: true)
!852 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "tuple<const int &>", scope: !2, file: !853, line: 609, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !854, templateParams: !967, identifier: "_ZTSSt5tupleIJRKiEE")
!853 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/tuple", directory: "")
!854 = !{!855, !943, !949, !953, !959, !964}
!855 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !852, baseType: !856, flags: DIFlagPublic, extraData: i32 0)
!856 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Tuple_impl<0UL, const int &>", scope: !2, file: !853, line: 416, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !857, templateParams: !939, identifier: "_ZTSSt11_Tuple_implILm0EJRKiEE")
!857 = !{!858, !910, !914, !919, !923, !926, !929, !932, !936}
!858 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !856, baseType: !859, flags: DIFlagPrivate, extraData: i32 0)
!859 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Head_base<0UL, const int &, false>", scope: !2, file: !853, line: 187, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !860, templateParams: !906, identifier: "_ZTSSt10_Head_baseILm0ERKiLb0EE")
!860 = !{!861, !862, !866, !869, !874, !878, !899, !903}
!861 = !DIDerivedType(tag: DW_TAG_member, name: "_M_head_impl", scope: !859, file: !853, line: 238, baseType: !302, size: 64)
!862 = !DISubprogram(name: "_Head_base", scope: !859, file: !853, line: 189, type: !863, scopeLine: 189, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!863 = !DISubroutineType(types: !864)
!864 = !{null, !865}
!865 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !859, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!866 = !DISubprogram(name: "_Head_base", scope: !859, file: !853, line: 192, type: !867, scopeLine: 192, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!867 = !DISubroutineType(types: !868)
!868 = !{null, !865, !302}
!869 = !DISubprogram(name: "_Head_base", scope: !859, file: !853, line: 195, type: !870, scopeLine: 195, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!870 = !DISubroutineType(types: !871)
!871 = !{null, !865, !872}
!872 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !873, size: 64)
!873 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !859)
!874 = !DISubprogram(name: "_Head_base", scope: !859, file: !853, line: 196, type: !875, scopeLine: 196, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!875 = !DISubroutineType(types: !876)
!876 = !{null, !865, !877}
!877 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !859, size: 64)
!878 = !DISubprogram(name: "_Head_base", scope: !859, file: !853, line: 203, type: !879, scopeLine: 203, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!879 = !DISubroutineType(types: !880)
!880 = !{null, !865, !881, !888}
!881 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "allocator_arg_t", scope: !2, file: !882, line: 51, size: 8, flags: DIFlagTypePassByValue, elements: !883, identifier: "_ZTSSt15allocator_arg_t")
!882 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/uses_allocator.h", directory: "", checksumkind: CSK_MD5, checksum: "8fb0bb8a0e08dbc54c6967e43841de9b")
!883 = !{!884}
!884 = !DISubprogram(name: "allocator_arg_t", scope: !881, file: !882, line: 51, type: !885, scopeLine: 51, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!885 = !DISubroutineType(types: !886)
!886 = !{null, !887}
!887 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !881, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!888 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__uses_alloc0", scope: !2, file: !882, line: 74, size: 8, flags: DIFlagTypePassByValue, elements: !889, identifier: "_ZTSSt13__uses_alloc0")
!889 = !{!890, !892}
!890 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !888, baseType: !891, extraData: i32 0)
!891 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__uses_alloc_base", scope: !2, file: !882, line: 72, size: 8, flags: DIFlagTypePassByValue, elements: !92, identifier: "_ZTSSt17__uses_alloc_base")
!892 = !DIDerivedType(tag: DW_TAG_member, name: "_M_a", scope: !888, file: !882, line: 76, baseType: !893, size: 8)
!893 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Sink", scope: !888, file: !882, line: 76, size: 8, flags: DIFlagTypePassByValue, elements: !894, identifier: "_ZTSNSt13__uses_alloc05_SinkE")
!894 = !{!895}
!895 = !DISubprogram(name: "operator=", linkageName: "_ZNSt13__uses_alloc05_SinkaSEPKv", scope: !893, file: !882, line: 76, type: !896, scopeLine: 76, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!896 = !DISubroutineType(types: !897)
!897 = !{null, !898, !120}
!898 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !893, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!899 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm0ERKiLb0EE7_M_headERS2_", scope: !859, file: !853, line: 233, type: !900, scopeLine: 233, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!900 = !DISubroutineType(types: !901)
!901 = !{!302, !902}
!902 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !859, size: 64)
!903 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm0ERKiLb0EE7_M_headERKS2_", scope: !859, file: !853, line: 236, type: !904, scopeLine: 236, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!904 = !DISubroutineType(types: !905)
!905 = !{!302, !872}
!906 = !{!907, !908, !909}
!907 = !DITemplateValueParameter(name: "_Idx", type: !115, value: i64 0)
!908 = !DITemplateTypeParameter(name: "_Head", type: !302)
!909 = !DITemplateValueParameter(type: !95, defaulted: true, value: i1 false)
!910 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm0EJRKiEE7_M_headERS2_", scope: !856, file: !853, line: 424, type: !911, scopeLine: 424, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!911 = !DISubroutineType(types: !912)
!912 = !{!302, !913}
!913 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !856, size: 64)
!914 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm0EJRKiEE7_M_headERKS2_", scope: !856, file: !853, line: 427, type: !915, scopeLine: 427, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!915 = !DISubroutineType(types: !916)
!916 = !{!302, !917}
!917 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !918, size: 64)
!918 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !856)
!919 = !DISubprogram(name: "_Tuple_impl", scope: !856, file: !853, line: 430, type: !920, scopeLine: 430, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!920 = !DISubroutineType(types: !921)
!921 = !{null, !922}
!922 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !856, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!923 = !DISubprogram(name: "_Tuple_impl", scope: !856, file: !853, line: 434, type: !924, scopeLine: 434, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!924 = !DISubroutineType(types: !925)
!925 = !{null, !922, !302}
!926 = !DISubprogram(name: "_Tuple_impl", scope: !856, file: !853, line: 444, type: !927, scopeLine: 444, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!927 = !DISubroutineType(types: !928)
!928 = !{null, !922, !917}
!929 = !DISubprogram(name: "operator=", linkageName: "_ZNSt11_Tuple_implILm0EJRKiEEaSERKS2_", scope: !856, file: !853, line: 448, type: !930, scopeLine: 448, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!930 = !DISubroutineType(types: !931)
!931 = !{!913, !922, !917}
!932 = !DISubprogram(name: "_Tuple_impl", scope: !856, file: !853, line: 454, type: !933, scopeLine: 454, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!933 = !DISubroutineType(types: !934)
!934 = !{null, !922, !935}
!935 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !856, size: 64)
!936 = !DISubprogram(name: "_M_swap", linkageName: "_ZNSt11_Tuple_implILm0EJRKiEE7_M_swapERS2_", scope: !856, file: !853, line: 544, type: !937, scopeLine: 544, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!937 = !DISubroutineType(types: !938)
!938 = !{null, !922, !913}
!939 = !{!907, !940}
!940 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Elements", value: !941)
!941 = !{!942}
!942 = !DITemplateTypeParameter(type: !302)
!943 = !DISubprogram(name: "tuple", scope: !852, file: !853, line: 754, type: !944, scopeLine: 754, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!944 = !DISubroutineType(types: !945)
!945 = !{null, !946, !947}
!946 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !852, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!947 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !948, size: 64)
!948 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !852)
!949 = !DISubprogram(name: "tuple", scope: !852, file: !853, line: 756, type: !950, scopeLine: 756, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!950 = !DISubroutineType(types: !951)
!951 = !{null, !946, !952}
!952 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !852, size: 64)
!953 = !DISubprogram(name: "operator=", linkageName: "_ZNSt5tupleIJRKiEEaSERKSt10__nonesuch", scope: !852, file: !853, line: 898, type: !954, scopeLine: 898, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!954 = !DISubroutineType(types: !955)
!955 = !{!956, !946, !957}
!956 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !852, size: 64)
!957 = !DIDerivedType(tag: DW_TAG_typedef, name: "__conditional_t<__assignable<const int &>(), const tuple<const int &> &, const __nonesuch &>", scope: !2, file: !89, line: 119, baseType: !958)
!958 = !DIDerivedType(tag: DW_TAG_typedef, name: "template type<const std::tuple<const int &> &, const std::__nonesuch &>", scope: !91, file: !89, line: 114, baseType: !96)
!959 = !DISubprogram(name: "operator=", linkageName: "_ZNSt5tupleIJRKiEEaSEOSt10__nonesuch", scope: !852, file: !853, line: 909, type: !960, scopeLine: 909, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!960 = !DISubroutineType(types: !961)
!961 = !{!956, !946, !962}
!962 = !DIDerivedType(tag: DW_TAG_typedef, name: "__conditional_t<__assignable<const int &>(), tuple<const int &> &&, __nonesuch &&>", scope: !2, file: !89, line: 119, baseType: !963)
!963 = !DIDerivedType(tag: DW_TAG_typedef, name: "template type<std::tuple<const int &> &&, std::__nonesuch &&>", scope: !91, file: !89, line: 114, baseType: !104)
!964 = !DISubprogram(name: "swap", linkageName: "_ZNSt5tupleIJRKiEE4swapERS2_", scope: !852, file: !853, line: 941, type: !965, scopeLine: 941, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!965 = !DISubroutineType(types: !966)
!966 = !{null, !946, !956}
!967 = !{!940}
!968 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Base_ptr", scope: !522, file: !15, line: 266, baseType: !163)
!969 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Link_type", scope: !522, file: !15, line: 267, baseType: !248)
!970 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "map<int, double, std::less<int>, std::allocator<std::pair<const int, double> > >", scope: !2, file: !971, line: 100, size: 384, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !972, templateParams: !1210, identifier: "_ZTSSt3mapIidSt4lessIiESaISt4pairIKidEEE")
!971 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_map.h", directory: "", checksumkind: CSK_MD5, checksum: "f18c995445c8115b28fe5595fc6ef3fd")
!972 = !{!973, !975, !976, !980, !986, !991, !995, !1000, !1003, !1013, !1016, !1019, !1020, !1024, !1027, !1030, !1034, !1038, !1042, !1043, !1044, !1048, !1052, !1053, !1054, !1055, !1056, !1057, !1058, !1061, !1065, !1066, !1074, !1078, !1079, !1084, !1088, !1091, !1096, !1099, !1154, !1158, !1161, !1164, !1167, !1170, !1173, !1176, !1179, !1182, !1183, !1187, !1191, !1194, !1197, !1200, !1201, !1202, !1203, !1204, !1207}
!973 = !DIDerivedType(tag: DW_TAG_member, name: "_M_t", scope: !970, file: !971, line: 156, baseType: !974, size: 384)
!974 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Rep_type", scope: !970, file: !971, line: 153, baseType: !22)
!975 = !DIDerivedType(tag: DW_TAG_variable, name: "__usable_key", scope: !970, file: !971, line: 162, baseType: !631, flags: DIFlagStaticMember, extraData: i1 true)
!976 = !DISubprogram(name: "map", scope: !970, file: !971, line: 195, type: !977, scopeLine: 195, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!977 = !DISubroutineType(types: !978)
!978 = !{null, !979}
!979 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !970, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!980 = !DISubprogram(name: "map", scope: !970, file: !971, line: 204, type: !981, scopeLine: 204, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!981 = !DISubroutineType(types: !982)
!982 = !{null, !979, !312, !983}
!983 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !984, size: 64)
!984 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !985)
!985 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !970, file: !971, line: 107, baseType: !110, flags: DIFlagPublic)
!986 = !DISubprogram(name: "map", scope: !970, file: !971, line: 217, type: !987, scopeLine: 217, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!987 = !DISubroutineType(types: !988)
!988 = !{null, !979, !989}
!989 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !990, size: 64)
!990 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !970)
!991 = !DISubprogram(name: "map", scope: !970, file: !971, line: 225, type: !992, scopeLine: 225, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!992 = !DISubroutineType(types: !993)
!993 = !{null, !979, !994}
!994 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !970, size: 64)
!995 = !DISubprogram(name: "map", scope: !970, file: !971, line: 238, type: !996, scopeLine: 238, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!996 = !DISubroutineType(types: !997)
!997 = !{null, !979, !998, !312, !983}
!998 = !DICompositeType(tag: DW_TAG_class_type, name: "initializer_list<std::pair<const int, double> >", scope: !2, file: !999, line: 47, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16initializer_listISt4pairIKidEE")
!999 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/initializer_list", directory: "")
!1000 = !DISubprogram(name: "map", scope: !970, file: !971, line: 246, type: !1001, scopeLine: 246, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1001 = !DISubroutineType(types: !1002)
!1002 = !{null, !979, !983}
!1003 = !DISubprogram(name: "map", scope: !970, file: !971, line: 250, type: !1004, scopeLine: 250, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1004 = !DISubroutineType(types: !1005)
!1005 = !{null, !979, !989, !1006}
!1006 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1007, size: 64)
!1007 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1008)
!1008 = !DIDerivedType(tag: DW_TAG_typedef, name: "__type_identity_t<allocator_type>", scope: !2, file: !89, line: 128, baseType: !1009)
!1009 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !1010, file: !89, line: 125, baseType: !110)
!1010 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__type_identity<std::allocator<std::pair<const int, double> > >", scope: !2, file: !89, line: 124, size: 8, flags: DIFlagTypePassByValue, elements: !92, templateParams: !1011, identifier: "_ZTSSt15__type_identityISaISt4pairIKidEEE")
!1011 = !{!1012}
!1012 = !DITemplateTypeParameter(name: "_Type", type: !110)
!1013 = !DISubprogram(name: "map", scope: !970, file: !971, line: 254, type: !1014, scopeLine: 254, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1014 = !DISubroutineType(types: !1015)
!1015 = !{null, !979, !994, !1006}
!1016 = !DISubprogram(name: "map", scope: !970, file: !971, line: 260, type: !1017, scopeLine: 260, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1017 = !DISubroutineType(types: !1018)
!1018 = !{null, !979, !998, !983}
!1019 = !DISubprogram(name: "~map", scope: !970, file: !971, line: 312, type: !977, scopeLine: 312, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1020 = !DISubprogram(name: "operator=", linkageName: "_ZNSt3mapIidSt4lessIiESaISt4pairIKidEEEaSERKS6_", scope: !970, file: !971, line: 329, type: !1021, scopeLine: 329, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1021 = !DISubroutineType(types: !1022)
!1022 = !{!1023, !979, !989}
!1023 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !970, size: 64)
!1024 = !DISubprogram(name: "operator=", linkageName: "_ZNSt3mapIidSt4lessIiESaISt4pairIKidEEEaSEOS6_", scope: !970, file: !971, line: 333, type: !1025, scopeLine: 333, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1025 = !DISubroutineType(types: !1026)
!1026 = !{!1023, !979, !994}
!1027 = !DISubprogram(name: "operator=", linkageName: "_ZNSt3mapIidSt4lessIiESaISt4pairIKidEEEaSESt16initializer_listIS4_E", scope: !970, file: !971, line: 347, type: !1028, scopeLine: 347, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1028 = !DISubroutineType(types: !1029)
!1029 = !{!1023, !979, !998}
!1030 = !DISubprogram(name: "get_allocator", linkageName: "_ZNKSt3mapIidSt4lessIiESaISt4pairIKidEEE13get_allocatorEv", scope: !970, file: !971, line: 356, type: !1031, scopeLine: 356, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1031 = !DISubroutineType(types: !1032)
!1032 = !{!985, !1033}
!1033 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !990, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1034 = !DISubprogram(name: "begin", linkageName: "_ZNSt3mapIidSt4lessIiESaISt4pairIKidEEE5beginEv", scope: !970, file: !971, line: 366, type: !1035, scopeLine: 366, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1035 = !DISubroutineType(types: !1036)
!1036 = !{!1037, !979}
!1037 = !DIDerivedType(tag: DW_TAG_typedef, name: "iterator", scope: !970, file: !971, line: 174, baseType: !580, flags: DIFlagPublic)
!1038 = !DISubprogram(name: "begin", linkageName: "_ZNKSt3mapIidSt4lessIiESaISt4pairIKidEEE5beginEv", scope: !970, file: !971, line: 375, type: !1039, scopeLine: 375, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1039 = !DISubroutineType(types: !1040)
!1040 = !{!1041, !1033}
!1041 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_iterator", scope: !970, file: !971, line: 175, baseType: !504, flags: DIFlagPublic)
!1042 = !DISubprogram(name: "end", linkageName: "_ZNSt3mapIidSt4lessIiESaISt4pairIKidEEE3endEv", scope: !970, file: !971, line: 384, type: !1035, scopeLine: 384, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1043 = !DISubprogram(name: "end", linkageName: "_ZNKSt3mapIidSt4lessIiESaISt4pairIKidEEE3endEv", scope: !970, file: !971, line: 393, type: !1039, scopeLine: 393, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1044 = !DISubprogram(name: "rbegin", linkageName: "_ZNSt3mapIidSt4lessIiESaISt4pairIKidEEE6rbeginEv", scope: !970, file: !971, line: 402, type: !1045, scopeLine: 402, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1045 = !DISubroutineType(types: !1046)
!1046 = !{!1047, !979}
!1047 = !DIDerivedType(tag: DW_TAG_typedef, name: "reverse_iterator", scope: !970, file: !971, line: 178, baseType: !680, flags: DIFlagPublic)
!1048 = !DISubprogram(name: "rbegin", linkageName: "_ZNKSt3mapIidSt4lessIiESaISt4pairIKidEEE6rbeginEv", scope: !970, file: !971, line: 411, type: !1049, scopeLine: 411, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1049 = !DISubroutineType(types: !1050)
!1050 = !{!1051, !1033}
!1051 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reverse_iterator", scope: !970, file: !971, line: 179, baseType: !686, flags: DIFlagPublic)
!1052 = !DISubprogram(name: "rend", linkageName: "_ZNSt3mapIidSt4lessIiESaISt4pairIKidEEE4rendEv", scope: !970, file: !971, line: 420, type: !1045, scopeLine: 420, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1053 = !DISubprogram(name: "rend", linkageName: "_ZNKSt3mapIidSt4lessIiESaISt4pairIKidEEE4rendEv", scope: !970, file: !971, line: 429, type: !1049, scopeLine: 429, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1054 = !DISubprogram(name: "cbegin", linkageName: "_ZNKSt3mapIidSt4lessIiESaISt4pairIKidEEE6cbeginEv", scope: !970, file: !971, line: 439, type: !1039, scopeLine: 439, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1055 = !DISubprogram(name: "cend", linkageName: "_ZNKSt3mapIidSt4lessIiESaISt4pairIKidEEE4cendEv", scope: !970, file: !971, line: 448, type: !1039, scopeLine: 448, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1056 = !DISubprogram(name: "crbegin", linkageName: "_ZNKSt3mapIidSt4lessIiESaISt4pairIKidEEE7crbeginEv", scope: !970, file: !971, line: 457, type: !1049, scopeLine: 457, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1057 = !DISubprogram(name: "crend", linkageName: "_ZNKSt3mapIidSt4lessIiESaISt4pairIKidEEE5crendEv", scope: !970, file: !971, line: 466, type: !1049, scopeLine: 466, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1058 = !DISubprogram(name: "empty", linkageName: "_ZNKSt3mapIidSt4lessIiESaISt4pairIKidEEE5emptyEv", scope: !970, file: !971, line: 475, type: !1059, scopeLine: 475, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1059 = !DISubroutineType(types: !1060)
!1060 = !{!95, !1033}
!1061 = !DISubprogram(name: "size", linkageName: "_ZNKSt3mapIidSt4lessIiESaISt4pairIKidEEE4sizeEv", scope: !970, file: !971, line: 480, type: !1062, scopeLine: 480, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1062 = !DISubroutineType(types: !1063)
!1063 = !{!1064, !1033}
!1064 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", scope: !970, file: !971, line: 176, baseType: !716, flags: DIFlagPublic)
!1065 = !DISubprogram(name: "max_size", linkageName: "_ZNKSt3mapIidSt4lessIiESaISt4pairIKidEEE8max_sizeEv", scope: !970, file: !971, line: 485, type: !1062, scopeLine: 485, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1066 = !DISubprogram(name: "operator[]", linkageName: "_ZNSt3mapIidSt4lessIiESaISt4pairIKidEEEixERS3_", scope: !970, file: !971, line: 502, type: !1067, scopeLine: 502, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1067 = !DISubroutineType(types: !1068)
!1068 = !{!1069, !979, !1071}
!1069 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1070, size: 64)
!1070 = !DIDerivedType(tag: DW_TAG_typedef, name: "mapped_type", scope: !970, file: !971, line: 104, baseType: !68, flags: DIFlagPublic)
!1071 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1072, size: 64)
!1072 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1073)
!1073 = !DIDerivedType(tag: DW_TAG_typedef, name: "key_type", scope: !970, file: !971, line: 103, baseType: !66, flags: DIFlagPublic)
!1074 = !DISubprogram(name: "operator[]", linkageName: "_ZNSt3mapIidSt4lessIiESaISt4pairIKidEEEixEOi", scope: !970, file: !971, line: 522, type: !1075, scopeLine: 522, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1075 = !DISubroutineType(types: !1076)
!1076 = !{!1069, !979, !1077}
!1077 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1073, size: 64)
!1078 = !DISubprogram(name: "at", linkageName: "_ZNSt3mapIidSt4lessIiESaISt4pairIKidEEE2atERS3_", scope: !970, file: !971, line: 547, type: !1067, scopeLine: 547, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1079 = !DISubprogram(name: "at", linkageName: "_ZNKSt3mapIidSt4lessIiESaISt4pairIKidEEE2atERS3_", scope: !970, file: !971, line: 556, type: !1080, scopeLine: 556, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1080 = !DISubroutineType(types: !1081)
!1081 = !{!1082, !1033, !1071}
!1082 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1083, size: 64)
!1083 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1070)
!1084 = !DISubprogram(name: "extract", linkageName: "_ZNSt3mapIidSt4lessIiESaISt4pairIKidEEE7extractESt23_Rb_tree_const_iteratorIS4_E", scope: !970, file: !971, line: 646, type: !1085, scopeLine: 646, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1085 = !DISubroutineType(types: !1086)
!1086 = !{!1087, !979, !1041}
!1087 = !DIDerivedType(tag: DW_TAG_typedef, name: "node_type", scope: !970, file: !971, line: 182, baseType: !811, flags: DIFlagPublic)
!1088 = !DISubprogram(name: "extract", linkageName: "_ZNSt3mapIidSt4lessIiESaISt4pairIKidEEE7extractERS3_", scope: !970, file: !971, line: 654, type: !1089, scopeLine: 654, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1089 = !DISubroutineType(types: !1090)
!1090 = !{!1087, !979, !1071}
!1091 = !DISubprogram(name: "insert", linkageName: "_ZNSt3mapIidSt4lessIiESaISt4pairIKidEEE6insertEOSt12_Node_handleIiS4_SaISt13_Rb_tree_nodeIS4_EEE", scope: !970, file: !971, line: 659, type: !1092, scopeLine: 659, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1092 = !DISubroutineType(types: !1093)
!1093 = !{!1094, !979, !1095}
!1094 = !DIDerivedType(tag: DW_TAG_typedef, name: "insert_return_type", scope: !970, file: !971, line: 183, baseType: !807, flags: DIFlagPublic)
!1095 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1087, size: 64)
!1096 = !DISubprogram(name: "insert", linkageName: "_ZNSt3mapIidSt4lessIiESaISt4pairIKidEEE6insertESt23_Rb_tree_const_iteratorIS4_EOSt12_Node_handleIiS4_SaISt13_Rb_tree_nodeIS4_EEE", scope: !970, file: !971, line: 664, type: !1097, scopeLine: 664, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1097 = !DISubroutineType(types: !1098)
!1098 = !{!1037, !979, !1041, !1095}
!1099 = !DISubprogram(name: "insert", linkageName: "_ZNSt3mapIidSt4lessIiESaISt4pairIKidEEE6insertERKS4_", scope: !970, file: !971, line: 833, type: !1100, scopeLine: 833, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1100 = !DISubroutineType(types: !1101)
!1101 = !{!1102, !979, !1151}
!1102 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "pair<std::_Rb_tree_iterator<std::pair<const int, double> >, bool>", scope: !2, file: !3, line: 185, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !1103, templateParams: !1149, identifier: "_ZTSSt4pairISt17_Rb_tree_iteratorIS_IKidEEbE")
!1103 = !{!1104, !1123, !1124, !1125, !1131, !1135, !1139, !1144}
!1104 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1102, baseType: !1105, extraData: i32 0)
!1105 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__pair_base<std::_Rb_tree_iterator<std::pair<const int, double> >, bool>", scope: !2, file: !3, line: 163, size: 8, flags: DIFlagTypePassByValue, elements: !1106, templateParams: !1121, identifier: "_ZTSSt11__pair_baseISt17_Rb_tree_iteratorISt4pairIKidEEbE")
!1106 = !{!1107, !1111, !1112, !1117}
!1107 = !DISubprogram(name: "__pair_base", scope: !1105, file: !3, line: 167, type: !1108, scopeLine: 167, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1108 = !DISubroutineType(types: !1109)
!1109 = !{null, !1110}
!1110 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1105, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1111 = !DISubprogram(name: "~__pair_base", scope: !1105, file: !3, line: 168, type: !1108, scopeLine: 168, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1112 = !DISubprogram(name: "__pair_base", scope: !1105, file: !3, line: 169, type: !1113, scopeLine: 169, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1113 = !DISubroutineType(types: !1114)
!1114 = !{null, !1110, !1115}
!1115 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1116, size: 64)
!1116 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1105)
!1117 = !DISubprogram(name: "operator=", linkageName: "_ZNSt11__pair_baseISt17_Rb_tree_iteratorISt4pairIKidEEbEaSERKS5_", scope: !1105, file: !3, line: 170, type: !1118, scopeLine: 170, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!1118 = !DISubroutineType(types: !1119)
!1119 = !{!1120, !1110, !1115}
!1120 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1105, size: 64)
!1121 = !{!757, !1122}
!1122 = !DITemplateTypeParameter(name: "_U2", type: !95)
!1123 = !DIDerivedType(tag: DW_TAG_member, name: "first", scope: !1102, file: !3, line: 191, baseType: !522, size: 64)
!1124 = !DIDerivedType(tag: DW_TAG_member, name: "second", scope: !1102, file: !3, line: 192, baseType: !95, size: 8, offset: 64)
!1125 = !DISubprogram(name: "pair", scope: !1102, file: !3, line: 195, type: !1126, scopeLine: 195, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1126 = !DISubroutineType(types: !1127)
!1127 = !{null, !1128, !1129}
!1128 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1102, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1129 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1130, size: 64)
!1130 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1102)
!1131 = !DISubprogram(name: "pair", scope: !1102, file: !3, line: 196, type: !1132, scopeLine: 196, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1132 = !DISubroutineType(types: !1133)
!1133 = !{null, !1128, !1134}
!1134 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1102, size: 64)
!1135 = !DISubprogram(name: "swap", linkageName: "_ZNSt4pairISt17_Rb_tree_iteratorIS_IKidEEbE4swapERS4_", scope: !1102, file: !3, line: 204, type: !1136, scopeLine: 204, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1136 = !DISubroutineType(types: !1137)
!1137 = !{null, !1128, !1138}
!1138 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1102, size: 64)
!1139 = !DISubprogram(name: "operator=", linkageName: "_ZNSt4pairISt17_Rb_tree_iteratorIS_IKidEEbEaSERKS4_", scope: !1102, file: !3, line: 568, type: !1140, scopeLine: 568, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1140 = !DISubroutineType(types: !1141)
!1141 = !{!1138, !1128, !1142}
!1142 = !DIDerivedType(tag: DW_TAG_typedef, name: "__conditional_t<__and_<is_copy_assignable<_Rb_tree_iterator<pair<const int, double> > >, is_copy_assignable<bool> >::value, const pair<_Rb_tree_iterator<pair<const int, double> >, bool> &, const __nonesuch &>", scope: !2, file: !89, line: 119, baseType: !1143)
!1143 = !DIDerivedType(tag: DW_TAG_typedef, name: "template type<const std::pair<std::_Rb_tree_iterator<std::pair<const int, double> >, bool> &, const std::__nonesuch &>", scope: !486, file: !89, line: 107, baseType: !1129)
!1144 = !DISubprogram(name: "operator=", linkageName: "_ZNSt4pairISt17_Rb_tree_iteratorIS_IKidEEbEaSEOS4_", scope: !1102, file: !3, line: 578, type: !1145, scopeLine: 578, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1145 = !DISubroutineType(types: !1146)
!1146 = !{!1138, !1128, !1147}
!1147 = !DIDerivedType(tag: DW_TAG_typedef, name: "__conditional_t<__and_<is_move_assignable<_Rb_tree_iterator<pair<const int, double> > >, is_move_assignable<bool> >::value, pair<_Rb_tree_iterator<pair<const int, double> >, bool> &&, __nonesuch &&>", scope: !2, file: !89, line: 119, baseType: !1148)
!1148 = !DIDerivedType(tag: DW_TAG_typedef, name: "template type<std::pair<std::_Rb_tree_iterator<std::pair<const int, double> >, bool> &&, std::__nonesuch &&>", scope: !486, file: !89, line: 107, baseType: !1134)
!1149 = !{!786, !1150}
!1150 = !DITemplateTypeParameter(name: "_T2", type: !95)
!1151 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1152, size: 64)
!1152 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1153)
!1153 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !970, file: !971, line: 105, baseType: !44, flags: DIFlagPublic)
!1154 = !DISubprogram(name: "insert", linkageName: "_ZNSt3mapIidSt4lessIiESaISt4pairIKidEEE6insertEOS4_", scope: !970, file: !971, line: 840, type: !1155, scopeLine: 840, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1155 = !DISubroutineType(types: !1156)
!1156 = !{!1102, !979, !1157}
!1157 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1153, size: 64)
!1158 = !DISubprogram(name: "insert", linkageName: "_ZNSt3mapIidSt4lessIiESaISt4pairIKidEEE6insertESt16initializer_listIS4_E", scope: !970, file: !971, line: 878, type: !1159, scopeLine: 878, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1159 = !DISubroutineType(types: !1160)
!1160 = !{null, !979, !998}
!1161 = !DISubprogram(name: "insert", linkageName: "_ZNSt3mapIidSt4lessIiESaISt4pairIKidEEE6insertESt23_Rb_tree_const_iteratorIS4_ERKS4_", scope: !970, file: !971, line: 908, type: !1162, scopeLine: 908, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1162 = !DISubroutineType(types: !1163)
!1163 = !{!1037, !979, !1041, !1151}
!1164 = !DISubprogram(name: "insert", linkageName: "_ZNSt3mapIidSt4lessIiESaISt4pairIKidEEE6insertESt23_Rb_tree_const_iteratorIS4_EOS4_", scope: !970, file: !971, line: 918, type: !1165, scopeLine: 918, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1165 = !DISubroutineType(types: !1166)
!1166 = !{!1037, !979, !1041, !1157}
!1167 = !DISubprogram(name: "erase", linkageName: "_ZNSt3mapIidSt4lessIiESaISt4pairIKidEEE5eraseESt23_Rb_tree_const_iteratorIS4_E", scope: !970, file: !971, line: 1079, type: !1168, scopeLine: 1079, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1168 = !DISubroutineType(types: !1169)
!1169 = !{!1037, !979, !1041}
!1170 = !DISubprogram(name: "erase", linkageName: "_ZNSt3mapIidSt4lessIiESaISt4pairIKidEEE5eraseB5cxx11ESt17_Rb_tree_iteratorIS4_E", scope: !970, file: !971, line: 1085, type: !1171, scopeLine: 1085, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1171 = !DISubroutineType(types: !1172)
!1172 = !{!1037, !979, !1037}
!1173 = !DISubprogram(name: "erase", linkageName: "_ZNSt3mapIidSt4lessIiESaISt4pairIKidEEE5eraseERS3_", scope: !970, file: !971, line: 1116, type: !1174, scopeLine: 1116, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1174 = !DISubroutineType(types: !1175)
!1175 = !{!1064, !979, !1071}
!1176 = !DISubprogram(name: "erase", linkageName: "_ZNSt3mapIidSt4lessIiESaISt4pairIKidEEE5eraseESt23_Rb_tree_const_iteratorIS4_ES8_", scope: !970, file: !971, line: 1136, type: !1177, scopeLine: 1136, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1177 = !DISubroutineType(types: !1178)
!1178 = !{!1037, !979, !1041, !1041}
!1179 = !DISubprogram(name: "swap", linkageName: "_ZNSt3mapIidSt4lessIiESaISt4pairIKidEEE4swapERS6_", scope: !970, file: !971, line: 1170, type: !1180, scopeLine: 1170, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1180 = !DISubroutineType(types: !1181)
!1181 = !{null, !979, !1023}
!1182 = !DISubprogram(name: "clear", linkageName: "_ZNSt3mapIidSt4lessIiESaISt4pairIKidEEE5clearEv", scope: !970, file: !971, line: 1181, type: !977, scopeLine: 1181, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1183 = !DISubprogram(name: "key_comp", linkageName: "_ZNKSt3mapIidSt4lessIiESaISt4pairIKidEEE8key_compEv", scope: !970, file: !971, line: 1190, type: !1184, scopeLine: 1190, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1184 = !DISubroutineType(types: !1185)
!1185 = !{!1186, !1033}
!1186 = !DIDerivedType(tag: DW_TAG_typedef, name: "key_compare", scope: !970, file: !971, line: 106, baseType: !288, flags: DIFlagPublic)
!1187 = !DISubprogram(name: "value_comp", linkageName: "_ZNKSt3mapIidSt4lessIiESaISt4pairIKidEEE10value_compEv", scope: !970, file: !971, line: 1198, type: !1188, scopeLine: 1198, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1188 = !DISubroutineType(types: !1189)
!1189 = !{!1190, !1033}
!1190 = !DICompositeType(tag: DW_TAG_class_type, name: "value_compare", scope: !970, file: !971, line: 131, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSNSt3mapIidSt4lessIiESaISt4pairIKidEEE13value_compareE")
!1191 = !DISubprogram(name: "find", linkageName: "_ZNSt3mapIidSt4lessIiESaISt4pairIKidEEE4findERS3_", scope: !970, file: !971, line: 1217, type: !1192, scopeLine: 1217, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1192 = !DISubroutineType(types: !1193)
!1193 = !{!1037, !979, !1071}
!1194 = !DISubprogram(name: "find", linkageName: "_ZNKSt3mapIidSt4lessIiESaISt4pairIKidEEE4findERS3_", scope: !970, file: !971, line: 1242, type: !1195, scopeLine: 1242, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1195 = !DISubroutineType(types: !1196)
!1196 = !{!1041, !1033, !1071}
!1197 = !DISubprogram(name: "count", linkageName: "_ZNKSt3mapIidSt4lessIiESaISt4pairIKidEEE5countERS3_", scope: !970, file: !971, line: 1263, type: !1198, scopeLine: 1263, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1198 = !DISubroutineType(types: !1199)
!1199 = !{!1064, !1033, !1071}
!1200 = !DISubprogram(name: "lower_bound", linkageName: "_ZNSt3mapIidSt4lessIiESaISt4pairIKidEEE11lower_boundERS3_", scope: !970, file: !971, line: 1306, type: !1192, scopeLine: 1306, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1201 = !DISubprogram(name: "lower_bound", linkageName: "_ZNKSt3mapIidSt4lessIiESaISt4pairIKidEEE11lower_boundERS3_", scope: !970, file: !971, line: 1331, type: !1195, scopeLine: 1331, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1202 = !DISubprogram(name: "upper_bound", linkageName: "_ZNSt3mapIidSt4lessIiESaISt4pairIKidEEE11upper_boundERS3_", scope: !970, file: !971, line: 1351, type: !1192, scopeLine: 1351, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1203 = !DISubprogram(name: "upper_bound", linkageName: "_ZNKSt3mapIidSt4lessIiESaISt4pairIKidEEE11upper_boundERS3_", scope: !970, file: !971, line: 1371, type: !1195, scopeLine: 1371, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1204 = !DISubprogram(name: "equal_range", linkageName: "_ZNSt3mapIidSt4lessIiESaISt4pairIKidEEE11equal_rangeERS3_", scope: !970, file: !971, line: 1400, type: !1205, scopeLine: 1400, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1205 = !DISubroutineType(types: !1206)
!1206 = !{!737, !979, !1071}
!1207 = !DISubprogram(name: "equal_range", linkageName: "_ZNKSt3mapIidSt4lessIiESaISt4pairIKidEEE11equal_rangeERS3_", scope: !970, file: !971, line: 1429, type: !1208, scopeLine: 1429, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1208 = !DISubroutineType(types: !1209)
!1209 = !{!791, !1033, !1071}
!1210 = !{!827, !1211, !1212, !851}
!1211 = !DITemplateTypeParameter(name: "_Tp", type: !68)
!1212 = !DITemplateTypeParameter(name: "_Compare", type: !288, defaulted: true)
!1213 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "tuple<>", scope: !2, file: !853, line: 961, size: 8, flags: DIFlagTypePassByValue, elements: !1214, templateParams: !1223, identifier: "_ZTSSt5tupleIJEE")
!1214 = !{!1215, !1220}
!1215 = !DISubprogram(name: "swap", linkageName: "_ZNSt5tupleIJEE4swapERS0_", scope: !1213, file: !853, line: 965, type: !1216, scopeLine: 965, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1216 = !DISubroutineType(types: !1217)
!1217 = !{null, !1218, !1219}
!1218 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1213, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1219 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1213, size: 64)
!1220 = !DISubprogram(name: "tuple", scope: !1213, file: !853, line: 968, type: !1221, scopeLine: 968, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1221 = !DISubroutineType(types: !1222)
!1222 = !{null, !1218}
!1223 = !{!1224}
!1224 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Elements", value: !92)
!1225 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Auto_node", scope: !22, file: !15, line: 1631, size: 128, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !1226, identifier: "_ZTSNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE10_Auto_nodeE")
!1226 = !{!1227, !1228, !1229, !1233, !1237, !1242, !1245}
!1227 = !DIDerivedType(tag: DW_TAG_member, name: "_M_t", scope: !1225, file: !15, line: 1669, baseType: !665, size: 64)
!1228 = !DIDerivedType(tag: DW_TAG_member, name: "_M_node", scope: !1225, file: !15, line: 1670, baseType: !21, size: 64, offset: 64)
!1229 = !DISubprogram(name: "~_Auto_node", scope: !1225, file: !15, line: 1639, type: !1230, scopeLine: 1639, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1230 = !DISubroutineType(types: !1231)
!1231 = !{null, !1232}
!1232 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1225, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1233 = !DISubprogram(name: "_Auto_node", scope: !1225, file: !15, line: 1645, type: !1234, scopeLine: 1645, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1234 = !DISubroutineType(types: !1235)
!1235 = !{null, !1232, !1236}
!1236 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1225, size: 64)
!1237 = !DISubprogram(name: "_M_key", linkageName: "_ZNKSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE10_Auto_node6_M_keyEv", scope: !1225, file: !15, line: 1650, type: !1238, scopeLine: 1650, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1238 = !DISubroutineType(types: !1239)
!1239 = !{!302, !1240}
!1240 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1241, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1241 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1225)
!1242 = !DISubprogram(name: "_M_insert", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE10_Auto_node9_M_insertES0_IPSt18_Rb_tree_node_baseSB_E", scope: !1225, file: !15, line: 1654, type: !1243, scopeLine: 1654, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1243 = !DISubroutineType(types: !1244)
!1244 = !{!580, !1232, !443}
!1245 = !DISubprogram(name: "_M_insert_equal_lower", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE10_Auto_node21_M_insert_equal_lowerEv", scope: !1225, file: !15, line: 1662, type: !1246, scopeLine: 1662, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1246 = !DISubroutineType(types: !1247)
!1247 = !{!580, !1232}
!1248 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__pair_base<const int &, const double &>", scope: !2, file: !3, line: 163, size: 8, flags: DIFlagTypePassByValue, elements: !1249, templateParams: !1264, identifier: "_ZTSSt11__pair_baseIRKiRKdE")
!1249 = !{!1250, !1254, !1255, !1260}
!1250 = !DISubprogram(name: "__pair_base", scope: !1248, file: !3, line: 167, type: !1251, scopeLine: 167, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1251 = !DISubroutineType(types: !1252)
!1252 = !{null, !1253}
!1253 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1248, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1254 = !DISubprogram(name: "~__pair_base", scope: !1248, file: !3, line: 168, type: !1251, scopeLine: 168, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1255 = !DISubprogram(name: "__pair_base", scope: !1248, file: !3, line: 169, type: !1256, scopeLine: 169, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1256 = !DISubroutineType(types: !1257)
!1257 = !{null, !1253, !1258}
!1258 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1259, size: 64)
!1259 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1248)
!1260 = !DISubprogram(name: "operator=", linkageName: "_ZNSt11__pair_baseIRKiRKdEaSERKS4_", scope: !1248, file: !3, line: 170, type: !1261, scopeLine: 170, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!1261 = !DISubroutineType(types: !1262)
!1262 = !{!1263, !1253, !1258}
!1263 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1248, size: 64)
!1264 = !{!1265, !1266}
!1265 = !DITemplateTypeParameter(name: "_U1", type: !302)
!1266 = !DITemplateTypeParameter(name: "_U2", type: !1267)
!1267 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1268, size: 64)
!1268 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !68)
!1269 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "pair<const int &, const double &>", scope: !2, file: !3, line: 185, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !1270, templateParams: !1298, identifier: "_ZTSSt4pairIRKiRKdE")
!1270 = !{!1271, !1272, !1273, !1274, !1280, !1284, !1288, !1293}
!1271 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1269, baseType: !1248, extraData: i32 0)
!1272 = !DIDerivedType(tag: DW_TAG_member, name: "first", scope: !1269, file: !3, line: 191, baseType: !302, size: 64)
!1273 = !DIDerivedType(tag: DW_TAG_member, name: "second", scope: !1269, file: !3, line: 192, baseType: !1267, size: 64, offset: 64)
!1274 = !DISubprogram(name: "pair", scope: !1269, file: !3, line: 195, type: !1275, scopeLine: 195, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1275 = !DISubroutineType(types: !1276)
!1276 = !{null, !1277, !1278}
!1277 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1269, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1278 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1279, size: 64)
!1279 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1269)
!1280 = !DISubprogram(name: "pair", scope: !1269, file: !3, line: 196, type: !1281, scopeLine: 196, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1281 = !DISubroutineType(types: !1282)
!1282 = !{null, !1277, !1283}
!1283 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1269, size: 64)
!1284 = !DISubprogram(name: "swap", linkageName: "_ZNSt4pairIRKiRKdE4swapERS4_", scope: !1269, file: !3, line: 204, type: !1285, scopeLine: 204, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1285 = !DISubroutineType(types: !1286)
!1286 = !{null, !1277, !1287}
!1287 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1269, size: 64)
!1288 = !DISubprogram(name: "operator=", linkageName: "_ZNSt4pairIRKiRKdEaSERKSt10__nonesuch", scope: !1269, file: !3, line: 568, type: !1289, scopeLine: 568, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1289 = !DISubroutineType(types: !1290)
!1290 = !{!1287, !1277, !1291}
!1291 = !DIDerivedType(tag: DW_TAG_typedef, name: "__conditional_t<__and_<is_copy_assignable<const int &>, is_copy_assignable<const double &> >::value, const pair<const int &, const double &> &, const __nonesuch &>", scope: !2, file: !89, line: 119, baseType: !1292)
!1292 = !DIDerivedType(tag: DW_TAG_typedef, name: "template type<const std::pair<const int &, const double &> &, const std::__nonesuch &>", scope: !91, file: !89, line: 114, baseType: !96)
!1293 = !DISubprogram(name: "operator=", linkageName: "_ZNSt4pairIRKiRKdEaSEOSt10__nonesuch", scope: !1269, file: !3, line: 578, type: !1294, scopeLine: 578, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1294 = !DISubroutineType(types: !1295)
!1295 = !{!1287, !1277, !1296}
!1296 = !DIDerivedType(tag: DW_TAG_typedef, name: "__conditional_t<__and_<is_move_assignable<const int &>, is_move_assignable<const double &> >::value, pair<const int &, const double &> &&, __nonesuch &&>", scope: !2, file: !89, line: 119, baseType: !1297)
!1297 = !DIDerivedType(tag: DW_TAG_typedef, name: "template type<std::pair<const int &, const double &> &&, std::__nonesuch &&>", scope: !91, file: !89, line: 114, baseType: !104)
!1298 = !{!1299, !1300}
!1299 = !DITemplateTypeParameter(name: "_T1", type: !302)
!1300 = !DITemplateTypeParameter(name: "_T2", type: !1267)
!1301 = !{!0}
!1302 = !{!1303}
!1303 = !DIImportedEntity(tag: DW_TAG_imported_module, scope: !1304, entity: !1305, file: !1306, line: 58)
!1304 = !DINamespace(name: "__gnu_debug", scope: null)
!1305 = !DINamespace(name: "__debug", scope: !2)
!1306 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/debug/debug.h", directory: "", checksumkind: CSK_MD5, checksum: "09fce61e0085ea92b4bd81d6cd4dcc16")
!1307 = !{i32 7, !"Dwarf Version", i32 5}
!1308 = !{i32 2, !"Debug Info Version", i32 3}
!1309 = !{i32 1, !"wchar_size", i32 4}
!1310 = !{i32 8, !"PIC Level", i32 2}
!1311 = !{i32 7, !"PIE Level", i32 2}
!1312 = !{i32 7, !"uwtable", i32 2}
!1313 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!1314 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!1315 = distinct !DISubprogram(name: "map_of_sums", scope: !12, file: !12, line: 4, type: !1316, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, retainedNodes: !1320)
!1316 = !DISubroutineType(types: !1317)
!1317 = !{!68, !1318, !1319, !66}
!1318 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1268, size: 64)
!1319 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !65, size: 64)
!1320 = !{!1321, !1322, !1323, !1324, !1325, !1327, !1328, !1330, !1331, !1332, !1342}
!1321 = !DILocalVariable(name: "x", arg: 1, scope: !1315, file: !12, line: 4, type: !1318)
!1322 = !DILocalVariable(name: "key", arg: 2, scope: !1315, file: !12, line: 4, type: !1319)
!1323 = !DILocalVariable(name: "n", arg: 3, scope: !1315, file: !12, line: 4, type: !66)
!1324 = !DILocalVariable(name: "sums", scope: !1315, file: !12, line: 5, type: !970)
!1325 = !DILocalVariable(name: "i", scope: !1326, file: !12, line: 6, type: !66)
!1326 = distinct !DILexicalBlock(scope: !1315, file: !12, line: 6, column: 3)
!1327 = !DILocalVariable(name: "s", scope: !1315, file: !12, line: 9, type: !68)
!1328 = !DILocalVariable(name: "__range1", scope: !1329, type: !1023, flags: DIFlagArtificial)
!1329 = distinct !DILexicalBlock(scope: !1315, file: !12, line: 10, column: 3)
!1330 = !DILocalVariable(name: "__begin1", scope: !1329, type: !1037, flags: DIFlagArtificial)
!1331 = !DILocalVariable(name: "__end1", scope: !1329, type: !1037, flags: DIFlagArtificial)
!1332 = !DILocalVariable(name: "k", scope: !1333, type: !1334, flags: DIFlagArtificial)
!1333 = distinct !DILexicalBlock(scope: !1329, file: !12, line: 10, column: 3)
!1334 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1335, size: 64)
!1335 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !1337, file: !1336, line: 89, baseType: !1338)
!1336 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/utility.h", directory: "")
!1337 = !DICompositeType(tag: DW_TAG_structure_type, name: "tuple_element<0UL, const std::pair<const int, double> >", scope: !2, file: !1336, line: 87, size: 8, flags: DIFlagFwdDecl, identifier: "_ZTSSt13tuple_elementILm0EKSt4pairIKidEE")
!1338 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !1339, file: !89, line: 1580, baseType: !65)
!1339 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "add_const<const int>", scope: !2, file: !89, line: 1579, size: 8, flags: DIFlagTypePassByValue, elements: !92, templateParams: !1340, identifier: "_ZTSSt9add_constIKiE")
!1340 = !{!1341}
!1341 = !DITemplateTypeParameter(name: "_Tp", type: !65)
!1342 = !DILocalVariable(name: "v", scope: !1333, type: !1343, flags: DIFlagArtificial)
!1343 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1344, size: 64)
!1344 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !1345, file: !1336, line: 89, baseType: !1346)
!1345 = !DICompositeType(tag: DW_TAG_structure_type, name: "tuple_element<1UL, const std::pair<const int, double> >", scope: !2, file: !1336, line: 87, size: 8, flags: DIFlagFwdDecl, identifier: "_ZTSSt13tuple_elementILm1EKSt4pairIKidEE")
!1346 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !1347, file: !89, line: 1580, baseType: !1268)
!1347 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "add_const<double>", scope: !2, file: !89, line: 1579, size: 8, flags: DIFlagTypePassByValue, elements: !92, templateParams: !1348, identifier: "_ZTSSt9add_constIdE")
!1348 = !{!1211}
!1349 = distinct !DIAssignID()
!1350 = !DILocation(line: 0, scope: !1315)
!1351 = !DILocation(line: 5, column: 3, scope: !1315)
!1352 = !DILocalVariable(name: "this", arg: 1, scope: !1353, type: !1355, flags: DIFlagArtificial | DIFlagObjectPointer)
!1353 = distinct !DISubprogram(name: "map", linkageName: "_ZNSt3mapIidSt4lessIiESaISt4pairIKidEEEC2Ev", scope: !970, file: !971, line: 195, type: !977, scopeLine: 195, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !976, retainedNodes: !1354)
!1354 = !{!1352}
!1355 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !970, size: 64)
!1356 = !DILocation(line: 0, scope: !1353, inlinedAt: !1357)
!1357 = distinct !DILocation(line: 5, column: 25, scope: !1315)
!1358 = !DILocalVariable(name: "this", arg: 1, scope: !1359, type: !1361, flags: DIFlagArtificial | DIFlagObjectPointer)
!1359 = distinct !DISubprogram(name: "_Rb_tree", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EEC2Ev", scope: !22, file: !15, line: 928, type: !601, scopeLine: 928, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !600, retainedNodes: !1360)
!1360 = !{!1358}
!1361 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !22, size: 64)
!1362 = !DILocation(line: 0, scope: !1359, inlinedAt: !1363)
!1363 = distinct !DILocation(line: 195, column: 7, scope: !1353, inlinedAt: !1357)
!1364 = !DILocalVariable(name: "this", arg: 1, scope: !1365, type: !1367, flags: DIFlagArtificial | DIFlagObjectPointer)
!1365 = distinct !DISubprogram(name: "_Rb_tree_impl", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE13_Rb_tree_implIS6_Lb1EEC2Ev", scope: !25, file: !15, line: 667, type: !343, scopeLine: 672, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !342, retainedNodes: !1366)
!1366 = !{!1364}
!1367 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!1368 = !DILocation(line: 0, scope: !1365, inlinedAt: !1369)
!1369 = distinct !DILocation(line: 928, column: 7, scope: !1359, inlinedAt: !1363)
!1370 = !DILocation(line: 672, column: 4, scope: !1365, inlinedAt: !1369)
!1371 = !DILocalVariable(name: "this", arg: 1, scope: !1372, type: !1374, flags: DIFlagArtificial | DIFlagObjectPointer)
!1372 = distinct !DISubprogram(name: "_Rb_tree_header", linkageName: "_ZNSt15_Rb_tree_headerC2Ev", scope: !325, file: !15, line: 173, type: !330, scopeLine: 174, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !329, retainedNodes: !1373)
!1373 = !{!1371}
!1374 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !325, size: 64)
!1375 = !DILocation(line: 0, scope: !1372, inlinedAt: !1376)
!1376 = distinct !DILocation(line: 667, column: 4, scope: !1365, inlinedAt: !1369)
!1377 = !DILocation(line: 175, column: 26, scope: !1378, inlinedAt: !1376)
!1378 = distinct !DILexicalBlock(scope: !1372, file: !15, line: 174, column: 5)
!1379 = !{!1380, !1382, i64 0}
!1380 = !{!"_ZTSSt15_Rb_tree_header", !1381, i64 0, !1386, i64 32}
!1381 = !{!"_ZTSSt18_Rb_tree_node_base", !1382, i64 0, !1385, i64 8, !1385, i64 16, !1385, i64 24}
!1382 = !{!"_ZTSSt14_Rb_tree_color", !1383, i64 0}
!1383 = !{!"omnipotent char", !1384, i64 0}
!1384 = !{!"Simple C++ TBAA"}
!1385 = !{!"any pointer", !1383, i64 0}
!1386 = !{!"long", !1383, i64 0}
!1387 = distinct !DIAssignID()
!1388 = !DILocalVariable(name: "this", arg: 1, scope: !1389, type: !1374, flags: DIFlagArtificial | DIFlagObjectPointer)
!1389 = distinct !DISubprogram(name: "_M_reset", linkageName: "_ZNSt15_Rb_tree_header8_M_resetEv", scope: !325, file: !15, line: 206, type: !330, scopeLine: 207, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !341, retainedNodes: !1390)
!1390 = !{!1388}
!1391 = !DILocation(line: 0, scope: !1389, inlinedAt: !1392)
!1392 = distinct !DILocation(line: 176, column: 7, scope: !1378, inlinedAt: !1376)
!1393 = !DILocation(line: 208, column: 17, scope: !1389, inlinedAt: !1392)
!1394 = !DILocation(line: 208, column: 27, scope: !1389, inlinedAt: !1392)
!1395 = !{!1380, !1385, i64 8}
!1396 = distinct !DIAssignID()
!1397 = !DILocation(line: 209, column: 17, scope: !1389, inlinedAt: !1392)
!1398 = !DILocation(line: 209, column: 25, scope: !1389, inlinedAt: !1392)
!1399 = !{!1380, !1385, i64 16}
!1400 = distinct !DIAssignID()
!1401 = !DILocation(line: 210, column: 17, scope: !1389, inlinedAt: !1392)
!1402 = !DILocation(line: 210, column: 26, scope: !1389, inlinedAt: !1392)
!1403 = !{!1380, !1385, i64 24}
!1404 = distinct !DIAssignID()
!1405 = !DILocation(line: 211, column: 7, scope: !1389, inlinedAt: !1392)
!1406 = !DILocation(line: 211, column: 21, scope: !1389, inlinedAt: !1392)
!1407 = !{!1380, !1386, i64 32}
!1408 = distinct !DIAssignID()
!1409 = !DILocation(line: 0, scope: !1326)
!1410 = !DILocation(line: 6, column: 21, scope: !1411)
!1411 = distinct !DILexicalBlock(scope: !1326, file: !12, line: 6, column: 3)
!1412 = !DILocation(line: 6, column: 3, scope: !1326)
!1413 = !DILocation(line: 996, column: 49, scope: !1414, inlinedAt: !1417)
!1414 = distinct !DISubprogram(name: "begin", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE5beginEv", scope: !22, file: !15, line: 995, type: !670, scopeLine: 996, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !669, retainedNodes: !1415)
!1415 = !{!1416}
!1416 = !DILocalVariable(name: "this", arg: 1, scope: !1414, type: !1361, flags: DIFlagArtificial | DIFlagObjectPointer)
!1417 = distinct !DILocation(line: 367, column: 21, scope: !1418, inlinedAt: !1421)
!1418 = distinct !DISubprogram(name: "begin", linkageName: "_ZNSt3mapIidSt4lessIiESaISt4pairIKidEEE5beginEv", scope: !970, file: !971, line: 366, type: !1035, scopeLine: 367, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !1034, retainedNodes: !1419)
!1419 = !{!1420}
!1420 = !DILocalVariable(name: "this", arg: 1, scope: !1418, type: !1355, flags: DIFlagArtificial | DIFlagObjectPointer)
!1421 = distinct !DILocation(line: 10, column: 27, scope: !1329)
!1422 = !DILocation(line: 0, scope: !1329)
!1423 = !DILocation(line: 0, scope: !1418, inlinedAt: !1421)
!1424 = !DILocation(line: 0, scope: !1414, inlinedAt: !1417)
!1425 = !DILocalVariable(name: "__x", arg: 1, scope: !1426, file: !15, line: 320, type: !1429)
!1426 = distinct !DISubprogram(name: "operator!=", linkageName: "_ZStneRKSt17_Rb_tree_iteratorISt4pairIKidEES5_", scope: !2, file: !15, line: 320, type: !1427, scopeLine: 321, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, retainedNodes: !1431)
!1427 = !DISubroutineType(types: !1428)
!1428 = !{!95, !1429, !1429}
!1429 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1430, size: 64)
!1430 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !547)
!1431 = !{!1425, !1432}
!1432 = !DILocalVariable(name: "__y", arg: 2, scope: !1426, file: !15, line: 320, type: !1429)
!1433 = !DILocation(line: 0, scope: !1426, inlinedAt: !1434)
!1434 = distinct !DILocation(line: 10, column: 27, scope: !1329)
!1435 = !DILocation(line: 321, column: 28, scope: !1426, inlinedAt: !1434)
!1436 = !DILocation(line: 10, column: 27, scope: !1329)
!1437 = !DILocation(line: 7, column: 21, scope: !1438)
!1438 = distinct !DILexicalBlock(scope: !1411, file: !12, line: 6, column: 31)
!1439 = !{!1440, !1440, i64 0}
!1440 = !{!"double", !1383, i64 0}
!1441 = !DILocation(line: 7, column: 10, scope: !1438)
!1442 = !DILocalVariable(name: "this", arg: 1, scope: !1443, type: !1355, flags: DIFlagArtificial | DIFlagObjectPointer)
!1443 = distinct !DISubprogram(name: "operator[]", linkageName: "_ZNSt3mapIidSt4lessIiESaISt4pairIKidEEEixERS3_", scope: !970, file: !971, line: 502, type: !1067, scopeLine: 503, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !1066, retainedNodes: !1444)
!1444 = !{!1442, !1445, !1446}
!1445 = !DILocalVariable(name: "__k", arg: 2, scope: !1443, file: !971, line: 502, type: !1071)
!1446 = !DILocalVariable(name: "__i", scope: !1443, file: !971, line: 507, type: !1037)
!1447 = !DILocation(line: 0, scope: !1443, inlinedAt: !1448)
!1448 = distinct !DILocation(line: 7, column: 5, scope: !1438)
!1449 = !DILocalVariable(name: "this", arg: 1, scope: !1450, type: !1355, flags: DIFlagArtificial | DIFlagObjectPointer)
!1450 = distinct !DISubprogram(name: "lower_bound", linkageName: "_ZNSt3mapIidSt4lessIiESaISt4pairIKidEEE11lower_boundERS3_", scope: !970, file: !971, line: 1306, type: !1192, scopeLine: 1307, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !1200, retainedNodes: !1451)
!1451 = !{!1449, !1452}
!1452 = !DILocalVariable(name: "__x", arg: 2, scope: !1450, file: !971, line: 1306, type: !1071)
!1453 = !DILocation(line: 0, scope: !1450, inlinedAt: !1454)
!1454 = distinct !DILocation(line: 507, column: 17, scope: !1443, inlinedAt: !1448)
!1455 = !DILocalVariable(name: "this", arg: 1, scope: !1456, type: !1361, flags: DIFlagArtificial | DIFlagObjectPointer)
!1456 = distinct !DISubprogram(name: "lower_bound", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE11lower_boundERS1_", scope: !22, file: !15, line: 1269, type: !722, scopeLine: 1270, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !730, retainedNodes: !1457)
!1457 = !{!1455, !1458}
!1458 = !DILocalVariable(name: "__k", arg: 2, scope: !1456, file: !15, line: 1269, type: !497)
!1459 = !DILocation(line: 0, scope: !1456, inlinedAt: !1460)
!1460 = distinct !DILocation(line: 1307, column: 21, scope: !1450, inlinedAt: !1454)
!1461 = !DILocalVariable(name: "this", arg: 1, scope: !1462, type: !1361, flags: DIFlagArtificial | DIFlagObjectPointer)
!1462 = distinct !DISubprogram(name: "_M_begin", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE8_M_beginEv", scope: !22, file: !15, line: 738, type: !384, scopeLine: 739, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !407, retainedNodes: !1463)
!1463 = !{!1461}
!1464 = !DILocation(line: 0, scope: !1462, inlinedAt: !1465)
!1465 = distinct !DILocation(line: 1270, column: 31, scope: !1456, inlinedAt: !1460)
!1466 = !DILocalVariable(name: "this", arg: 1, scope: !1467, type: !1469, flags: DIFlagArtificial | DIFlagObjectPointer)
!1467 = distinct !DISubprogram(name: "_M_mbegin", linkageName: "_ZNKSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE9_M_mbeginEv", scope: !22, file: !15, line: 734, type: !405, scopeLine: 735, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !404, retainedNodes: !1468)
!1468 = !{!1466}
!1469 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !378, size: 64)
!1470 = !DILocation(line: 0, scope: !1467, inlinedAt: !1471)
!1471 = distinct !DILocation(line: 739, column: 16, scope: !1462, inlinedAt: !1465)
!1472 = !DILocation(line: 735, column: 64, scope: !1467, inlinedAt: !1471)
!1473 = !DILocalVariable(name: "this", arg: 1, scope: !1474, type: !1361, flags: DIFlagArtificial | DIFlagObjectPointer)
!1474 = distinct !DISubprogram(name: "_M_lower_bound", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE14_M_lower_boundEPSt13_Rb_tree_nodeIS2_EPSt18_Rb_tree_node_baseRS1_", scope: !22, file: !15, line: 1947, type: !593, scopeLine: 1949, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !592, retainedNodes: !1475)
!1475 = !{!1473, !1476, !1477, !1478}
!1476 = !DILocalVariable(name: "__x", arg: 2, scope: !1474, file: !15, line: 908, type: !21)
!1477 = !DILocalVariable(name: "__y", arg: 3, scope: !1474, file: !15, line: 908, type: !395)
!1478 = !DILocalVariable(name: "__k", arg: 4, scope: !1474, file: !15, line: 909, type: !302)
!1479 = !DILocation(line: 0, scope: !1474, inlinedAt: !1480)
!1480 = distinct !DILocation(line: 1270, column: 16, scope: !1456, inlinedAt: !1460)
!1481 = !DILocation(line: 1950, column: 18, scope: !1474, inlinedAt: !1480)
!1482 = !DILocation(line: 1950, column: 7, scope: !1474, inlinedAt: !1480)
!1483 = !{!1484, !1484, i64 0}
!1484 = !{!"int", !1383, i64 0}
!1485 = !DILocalVariable(name: "__x", arg: 1, scope: !1486, file: !15, line: 757, type: !411)
!1486 = distinct !DISubprogram(name: "_S_key", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE6_S_keyEPKSt13_Rb_tree_nodeIS2_E", scope: !22, file: !15, line: 757, type: !417, scopeLine: 758, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !416, retainedNodes: !1487)
!1487 = !{!1485}
!1488 = !DILocation(line: 0, scope: !1486, inlinedAt: !1489)
!1489 = distinct !DILocation(line: 1951, column: 30, scope: !1490, inlinedAt: !1480)
!1490 = distinct !DILexicalBlock(scope: !1474, file: !15, line: 1951, column: 6)
!1491 = !DILocalVariable(name: "this", arg: 1, scope: !1492, type: !256, flags: DIFlagArtificial | DIFlagObjectPointer)
!1492 = distinct !DISubprogram(name: "_M_valptr", linkageName: "_ZNKSt13_Rb_tree_nodeISt4pairIKidEE9_M_valptrEv", scope: !156, file: !15, line: 238, type: !219, scopeLine: 239, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !218, retainedNodes: !1493)
!1493 = !{!1491}
!1494 = !DILocation(line: 0, scope: !1492, inlinedAt: !1495)
!1495 = distinct !DILocation(line: 775, column: 29, scope: !1486, inlinedAt: !1489)
!1496 = !DILocation(line: 239, column: 16, scope: !1492, inlinedAt: !1495)
!1497 = !DILocalVariable(name: "this", arg: 1, scope: !1498, type: !1502, flags: DIFlagArtificial | DIFlagObjectPointer)
!1498 = distinct !DISubprogram(name: "operator()", linkageName: "_ZNKSt4lessIiEclERKiS2_", scope: !288, file: !289, line: 407, type: !298, scopeLine: 408, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !297, retainedNodes: !1499)
!1499 = !{!1497, !1500, !1501}
!1500 = !DILocalVariable(name: "__x", arg: 2, scope: !1498, file: !289, line: 407, type: !302)
!1501 = !DILocalVariable(name: "__y", arg: 3, scope: !1498, file: !289, line: 407, type: !302)
!1502 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !301, size: 64)
!1503 = !DILocation(line: 0, scope: !1498, inlinedAt: !1504)
!1504 = distinct !DILocation(line: 1951, column: 7, scope: !1490, inlinedAt: !1480)
!1505 = !DILocation(line: 408, column: 16, scope: !1498, inlinedAt: !1504)
!1506 = !DILocation(line: 408, column: 20, scope: !1498, inlinedAt: !1504)
!1507 = !DILocation(line: 1951, column: 6, scope: !1474, inlinedAt: !1480)
!1508 = !DILocation(line: 0, scope: !1490, inlinedAt: !1480)
!1509 = !{!1385, !1385, i64 0}
!1510 = distinct !{!1510, !1482, !1511, !1512}
!1511 = !DILocation(line: 1954, column: 22, scope: !1474, inlinedAt: !1480)
!1512 = !{!"llvm.loop.mustprogress"}
!1513 = !DILocalVariable(name: "__x", arg: 1, scope: !1514, file: !15, line: 315, type: !1429)
!1514 = distinct !DISubprogram(name: "operator==", linkageName: "_ZSteqRKSt17_Rb_tree_iteratorISt4pairIKidEES5_", scope: !2, file: !15, line: 315, type: !1427, scopeLine: 316, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, retainedNodes: !1515)
!1515 = !{!1513, !1516}
!1516 = !DILocalVariable(name: "__y", arg: 2, scope: !1514, file: !15, line: 315, type: !1429)
!1517 = !DILocation(line: 0, scope: !1514, inlinedAt: !1518)
!1518 = distinct !DILocation(line: 509, column: 10, scope: !1519, inlinedAt: !1448)
!1519 = distinct !DILexicalBlock(scope: !1443, file: !971, line: 509, column: 6)
!1520 = !DILocation(line: 316, column: 28, scope: !1514, inlinedAt: !1518)
!1521 = !DILocation(line: 509, column: 19, scope: !1519, inlinedAt: !1448)
!1522 = !DILocalVariable(name: "this", arg: 1, scope: !1523, type: !1525, flags: DIFlagArtificial | DIFlagObjectPointer)
!1523 = distinct !DISubprogram(name: "operator*", linkageName: "_ZNKSt17_Rb_tree_iteratorISt4pairIKidEEdeEv", scope: !522, file: !15, line: 277, type: !534, scopeLine: 278, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !533, retainedNodes: !1524)
!1524 = !{!1522}
!1525 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !538, size: 64)
!1526 = !DILocation(line: 0, scope: !1523, inlinedAt: !1527)
!1527 = distinct !DILocation(line: 509, column: 39, scope: !1519, inlinedAt: !1448)
!1528 = !DILocalVariable(name: "this", arg: 1, scope: !1529, type: !248, flags: DIFlagArtificial | DIFlagObjectPointer)
!1529 = distinct !DISubprogram(name: "_M_valptr", linkageName: "_ZNSt13_Rb_tree_nodeISt4pairIKidEE9_M_valptrEv", scope: !156, file: !15, line: 234, type: !215, scopeLine: 235, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !214, retainedNodes: !1530)
!1530 = !{!1528}
!1531 = !DILocation(line: 0, scope: !1529, inlinedAt: !1532)
!1532 = distinct !DILocation(line: 278, column: 51, scope: !1523, inlinedAt: !1527)
!1533 = !DILocation(line: 235, column: 16, scope: !1529, inlinedAt: !1532)
!1534 = !DILocation(line: 0, scope: !1498, inlinedAt: !1535)
!1535 = distinct !DILocation(line: 509, column: 22, scope: !1519, inlinedAt: !1448)
!1536 = !DILocation(line: 408, column: 22, scope: !1498, inlinedAt: !1535)
!1537 = !DILocation(line: 408, column: 20, scope: !1498, inlinedAt: !1535)
!1538 = !DILocation(line: 509, column: 6, scope: !1443, inlinedAt: !1448)
!1539 = !DILocation(line: 512, column: 10, scope: !1519, inlinedAt: !1448)
!1540 = !DILocalVariable(name: "this", arg: 1, scope: !1541, type: !1549, flags: DIFlagArtificial | DIFlagObjectPointer)
!1541 = distinct !DISubprogram(name: "tuple<true, true>", linkageName: "_ZNSt5tupleIJRKiEEC2ILb1ETnNSt9enable_ifIXclsr4_TCCIXT_EEE29__is_implicitly_constructibleIS1_EEEbE4typeELb1EEES1_", scope: !852, file: !853, line: 727, type: !1542, scopeLine: 729, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, templateParams: !1545, declaration: !1544, retainedNodes: !1547)
!1542 = !DISubroutineType(types: !1543)
!1543 = !{null, !946, !302}
!1544 = !DISubprogram(name: "tuple<true, true>", scope: !852, file: !853, line: 727, type: !1542, scopeLine: 727, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !1545)
!1545 = !{!1546, !488}
!1546 = !DITemplateValueParameter(name: "_NotEmpty", type: !95, value: i1 true)
!1547 = !{!1540, !1548}
!1548 = !DILocalVariable(name: "__elements", arg: 2, scope: !1541, file: !853, line: 727, type: !302)
!1549 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !852, size: 64)
!1550 = !DILocation(line: 0, scope: !1541, inlinedAt: !1551)
!1551 = distinct !DILocation(line: 512, column: 10, scope: !1519, inlinedAt: !1448)
!1552 = !DILocalVariable(name: "this", arg: 1, scope: !1553, type: !1556, flags: DIFlagArtificial | DIFlagObjectPointer)
!1553 = distinct !DISubprogram(name: "_Tuple_impl", linkageName: "_ZNSt11_Tuple_implILm0EJRKiEEC2ES1_", scope: !856, file: !853, line: 434, type: !924, scopeLine: 436, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !923, retainedNodes: !1554)
!1554 = !{!1552, !1555}
!1555 = !DILocalVariable(name: "__head", arg: 2, scope: !1553, file: !853, line: 434, type: !302)
!1556 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !856, size: 64)
!1557 = !DILocation(line: 0, scope: !1553, inlinedAt: !1558)
!1558 = distinct !DILocation(line: 729, column: 4, scope: !1541, inlinedAt: !1551)
!1559 = !DILocalVariable(name: "this", arg: 1, scope: !1560, type: !1563, flags: DIFlagArtificial | DIFlagObjectPointer)
!1560 = distinct !DISubprogram(name: "_Head_base", linkageName: "_ZNSt10_Head_baseILm0ERKiLb0EEC2ES1_", scope: !859, file: !853, line: 192, type: !867, scopeLine: 193, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !866, retainedNodes: !1561)
!1561 = !{!1559, !1562}
!1562 = !DILocalVariable(name: "__h", arg: 2, scope: !1560, file: !853, line: 192, type: !302)
!1563 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !859, size: 64)
!1564 = !DILocation(line: 0, scope: !1560, inlinedAt: !1565)
!1565 = distinct !DILocation(line: 435, column: 9, scope: !1553, inlinedAt: !1558)
!1566 = !DILocation(line: 193, column: 9, scope: !1560, inlinedAt: !1565)
!1567 = !DILocation(line: 513, column: 10, scope: !1519, inlinedAt: !1448)
!1568 = !DILocation(line: 511, column: 15, scope: !1519, inlinedAt: !1448)
!1569 = !DILocation(line: 511, column: 4, scope: !1519, inlinedAt: !1448)
!1570 = !DILocation(line: 0, scope: !1523, inlinedAt: !1571)
!1571 = distinct !DILocation(line: 517, column: 10, scope: !1443, inlinedAt: !1448)
!1572 = !DILocation(line: 0, scope: !1529, inlinedAt: !1573)
!1573 = distinct !DILocation(line: 278, column: 51, scope: !1523, inlinedAt: !1571)
!1574 = !DILocation(line: 517, column: 16, scope: !1443, inlinedAt: !1448)
!1575 = !DILocation(line: 7, column: 18, scope: !1438)
!1576 = !DILocation(line: 6, column: 27, scope: !1411)
!1577 = distinct !{!1577, !1412, !1578, !1512}
!1578 = !DILocation(line: 8, column: 3, scope: !1326)
!1579 = !DILocation(line: 14, column: 1, scope: !1438)
!1580 = !DILocation(line: 14, column: 1, scope: !1315)
!1581 = !DILocalVariable(name: "this", arg: 1, scope: !1582, type: !1355, flags: DIFlagArtificial | DIFlagObjectPointer)
!1582 = distinct !DISubprogram(name: "~map", linkageName: "_ZNSt3mapIidSt4lessIiESaISt4pairIKidEEED2Ev", scope: !970, file: !971, line: 312, type: !977, scopeLine: 312, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !1019, retainedNodes: !1583)
!1583 = !{!1581}
!1584 = !DILocation(line: 0, scope: !1582, inlinedAt: !1585)
!1585 = distinct !DILocation(line: 14, column: 1, scope: !1315)
!1586 = !DILocalVariable(name: "this", arg: 1, scope: !1587, type: !1361, flags: DIFlagArtificial | DIFlagObjectPointer)
!1587 = distinct !DISubprogram(name: "~_Rb_tree", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EED2Ev", scope: !22, file: !15, line: 983, type: !601, scopeLine: 984, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !661, retainedNodes: !1588)
!1588 = !{!1586}
!1589 = !DILocation(line: 0, scope: !1587, inlinedAt: !1590)
!1590 = distinct !DILocation(line: 312, column: 22, scope: !1591, inlinedAt: !1585)
!1591 = distinct !DILexicalBlock(scope: !1582, file: !971, line: 312, column: 22)
!1592 = !DILocation(line: 0, scope: !1462, inlinedAt: !1593)
!1593 = distinct !DILocation(line: 984, column: 18, scope: !1594, inlinedAt: !1590)
!1594 = distinct !DILexicalBlock(scope: !1587, file: !15, line: 984, column: 7)
!1595 = !DILocation(line: 0, scope: !1467, inlinedAt: !1596)
!1596 = distinct !DILocation(line: 739, column: 16, scope: !1462, inlinedAt: !1593)
!1597 = !DILocation(line: 735, column: 64, scope: !1467, inlinedAt: !1596)
!1598 = !DILocation(line: 984, column: 9, scope: !1594, inlinedAt: !1590)
!1599 = !DILocation(line: 0, scope: !1523, inlinedAt: !1600)
!1600 = distinct !DILocation(line: 10, column: 27, scope: !1333)
!1601 = !DILocation(line: 0, scope: !1529, inlinedAt: !1602)
!1602 = distinct !DILocation(line: 278, column: 51, scope: !1523, inlinedAt: !1600)
!1603 = !DILocation(line: 235, column: 16, scope: !1529, inlinedAt: !1602)
!1604 = !DILocation(line: 0, scope: !1333)
!1605 = !DILocalVariable(name: "__in", arg: 1, scope: !1606, file: !3, line: 865, type: !75)
!1606 = distinct !DISubprogram(name: "get<1UL, const int, double>", linkageName: "_ZSt3getILm1EKidERKNSt13tuple_elementIXT_ESt4pairIT0_T1_EE4typeERKS5_", scope: !2, file: !3, line: 865, type: !1607, scopeLine: 866, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, templateParams: !1616, retainedNodes: !1615)
!1607 = !DISubroutineType(types: !1608)
!1608 = !{!1609, !75}
!1609 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1610, size: 64)
!1610 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1611)
!1611 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !1612, file: !3, line: 777, baseType: !68)
!1612 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "tuple_element<1UL, std::pair<const int, double> >", scope: !2, file: !3, line: 776, size: 8, flags: DIFlagTypePassByValue, elements: !92, templateParams: !1613, identifier: "_ZTSSt13tuple_elementILm1ESt4pairIKidEE")
!1613 = !{!1614, !213}
!1614 = !DITemplateValueParameter(name: "__i", type: !115, value: i64 1)
!1615 = !{!1605}
!1616 = !{!1617, !1618, !1619}
!1617 = !DITemplateValueParameter(name: "_Int", type: !115, value: i64 1)
!1618 = !DITemplateTypeParameter(name: "_Tp1", type: !65)
!1619 = !DITemplateTypeParameter(name: "_Tp2", type: !68)
!1620 = !DILocation(line: 0, scope: !1606, inlinedAt: !1621)
!1621 = distinct !DILocation(line: 10, column: 24, scope: !1333)
!1622 = !DILocalVariable(name: "__pair", arg: 1, scope: !1623, file: !3, line: 839, type: !75)
!1623 = distinct !DISubprogram(name: "__const_get<const int, double>", linkageName: "_ZNSt10__pair_getILm1EE11__const_getIKidEERKT0_RKSt4pairIT_S3_E", scope: !1624, file: !3, line: 839, type: !1626, scopeLine: 840, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, templateParams: !1629, declaration: !1628, retainedNodes: !1630)
!1624 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__pair_get<1UL>", scope: !2, file: !3, line: 825, size: 8, flags: DIFlagTypePassByValue, elements: !92, templateParams: !1625, identifier: "_ZTSSt10__pair_getILm1EE")
!1625 = !{!1617}
!1626 = !DISubroutineType(types: !1627)
!1627 = !{!1267, !75}
!1628 = !DISubprogram(name: "__const_get<const int, double>", linkageName: "_ZNSt10__pair_getILm1EE11__const_getIKidEERKT0_RKSt4pairIT_S3_E", scope: !1624, file: !3, line: 839, type: !1626, scopeLine: 839, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !1629)
!1629 = !{!1618, !1619}
!1630 = !{!1622}
!1631 = !DILocation(line: 0, scope: !1623, inlinedAt: !1632)
!1632 = distinct !DILocation(line: 866, column: 14, scope: !1606, inlinedAt: !1621)
!1633 = !DILocation(line: 840, column: 18, scope: !1623, inlinedAt: !1632)
!1634 = !DILocation(line: 11, column: 10, scope: !1635)
!1635 = distinct !DILexicalBlock(scope: !1333, file: !12, line: 10, column: 35)
!1636 = !DILocation(line: 11, column: 14, scope: !1635)
!1637 = !DILocation(line: 11, column: 12, scope: !1635)
!1638 = !DILocation(line: 11, column: 7, scope: !1635)
!1639 = !DILocalVariable(name: "this", arg: 1, scope: !1640, type: !1642, flags: DIFlagArtificial | DIFlagObjectPointer)
!1640 = distinct !DISubprogram(name: "operator++", linkageName: "_ZNSt17_Rb_tree_iteratorISt4pairIKidEEppEv", scope: !522, file: !15, line: 285, type: !544, scopeLine: 286, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !543, retainedNodes: !1641)
!1641 = !{!1639}
!1642 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !522, size: 64)
!1643 = !DILocation(line: 0, scope: !1640, inlinedAt: !1644)
!1644 = distinct !DILocation(line: 10, column: 27, scope: !1329)
!1645 = !DILocation(line: 287, column: 12, scope: !1640, inlinedAt: !1644)
!1646 = distinct !{!1646, !1647, !1648}
!1647 = !DILocation(line: 10, column: 3, scope: !1329)
!1648 = !DILocation(line: 12, column: 3, scope: !1329)
!1649 = !DILocation(line: 0, scope: !1582)
!1650 = !DILocation(line: 0, scope: !1587, inlinedAt: !1651)
!1651 = distinct !DILocation(line: 312, column: 22, scope: !1591)
!1652 = !DILocation(line: 0, scope: !1462, inlinedAt: !1653)
!1653 = distinct !DILocation(line: 984, column: 18, scope: !1594, inlinedAt: !1651)
!1654 = !DILocation(line: 0, scope: !1467, inlinedAt: !1655)
!1655 = distinct !DILocation(line: 739, column: 16, scope: !1462, inlinedAt: !1653)
!1656 = !DILocation(line: 735, column: 64, scope: !1467, inlinedAt: !1655)
!1657 = !DILocation(line: 984, column: 9, scope: !1594, inlinedAt: !1651)
!1658 = !DILocation(line: 312, column: 22, scope: !1582)
!1659 = distinct !DISubprogram(name: "map_with_lookups", scope: !12, file: !12, line: 16, type: !1316, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, retainedNodes: !1660)
!1660 = !{!1661, !1662, !1663, !1664, !1665, !1667, !1668, !1670}
!1661 = !DILocalVariable(name: "x", arg: 1, scope: !1659, file: !12, line: 16, type: !1318)
!1662 = !DILocalVariable(name: "key", arg: 2, scope: !1659, file: !12, line: 16, type: !1319)
!1663 = !DILocalVariable(name: "n", arg: 3, scope: !1659, file: !12, line: 16, type: !66)
!1664 = !DILocalVariable(name: "table", scope: !1659, file: !12, line: 17, type: !970)
!1665 = !DILocalVariable(name: "i", scope: !1666, file: !12, line: 18, type: !66)
!1666 = distinct !DILexicalBlock(scope: !1659, file: !12, line: 18, column: 3)
!1667 = !DILocalVariable(name: "p", scope: !1659, file: !12, line: 22, type: !68)
!1668 = !DILocalVariable(name: "i", scope: !1669, file: !12, line: 23, type: !66)
!1669 = distinct !DILexicalBlock(scope: !1659, file: !12, line: 23, column: 3)
!1670 = !DILocalVariable(name: "at", scope: !1671, file: !12, line: 24, type: !1037)
!1671 = distinct !DILexicalBlock(scope: !1672, file: !12, line: 23, column: 31)
!1672 = distinct !DILexicalBlock(scope: !1669, file: !12, line: 23, column: 3)
!1673 = distinct !DIAssignID()
!1674 = !DILocation(line: 0, scope: !1659)
!1675 = !DILocation(line: 17, column: 3, scope: !1659)
!1676 = !DILocation(line: 0, scope: !1353, inlinedAt: !1677)
!1677 = distinct !DILocation(line: 17, column: 25, scope: !1659)
!1678 = !DILocation(line: 0, scope: !1359, inlinedAt: !1679)
!1679 = distinct !DILocation(line: 195, column: 7, scope: !1353, inlinedAt: !1677)
!1680 = !DILocation(line: 0, scope: !1365, inlinedAt: !1681)
!1681 = distinct !DILocation(line: 928, column: 7, scope: !1359, inlinedAt: !1679)
!1682 = !DILocation(line: 672, column: 4, scope: !1365, inlinedAt: !1681)
!1683 = !DILocation(line: 0, scope: !1372, inlinedAt: !1684)
!1684 = distinct !DILocation(line: 667, column: 4, scope: !1365, inlinedAt: !1681)
!1685 = !DILocation(line: 175, column: 26, scope: !1378, inlinedAt: !1684)
!1686 = distinct !DIAssignID()
!1687 = !DILocation(line: 0, scope: !1389, inlinedAt: !1688)
!1688 = distinct !DILocation(line: 176, column: 7, scope: !1378, inlinedAt: !1684)
!1689 = !DILocation(line: 208, column: 17, scope: !1389, inlinedAt: !1688)
!1690 = !DILocation(line: 208, column: 27, scope: !1389, inlinedAt: !1688)
!1691 = distinct !DIAssignID()
!1692 = !DILocation(line: 209, column: 17, scope: !1389, inlinedAt: !1688)
!1693 = !DILocation(line: 209, column: 25, scope: !1389, inlinedAt: !1688)
!1694 = distinct !DIAssignID()
!1695 = !DILocation(line: 210, column: 17, scope: !1389, inlinedAt: !1688)
!1696 = !DILocation(line: 210, column: 26, scope: !1389, inlinedAt: !1688)
!1697 = distinct !DIAssignID()
!1698 = !DILocation(line: 211, column: 7, scope: !1389, inlinedAt: !1688)
!1699 = !DILocation(line: 211, column: 21, scope: !1389, inlinedAt: !1688)
!1700 = distinct !DIAssignID()
!1701 = !DILocation(line: 0, scope: !1666)
!1702 = !DILocation(line: 18, column: 21, scope: !1703)
!1703 = distinct !DILexicalBlock(scope: !1666, file: !12, line: 18, column: 3)
!1704 = !DILocation(line: 18, column: 3, scope: !1666)
!1705 = !DILocation(line: 0, scope: !1706, inlinedAt: !1718)
!1706 = distinct !DISubprogram(name: "equal_range", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE11equal_rangeERS1_", scope: !22, file: !15, line: 2013, type: !735, scopeLine: 2014, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !734, retainedNodes: !1707)
!1707 = !{!1708, !1709, !1710, !1711, !1712, !1717}
!1708 = !DILocalVariable(name: "this", arg: 1, scope: !1706, type: !1361, flags: DIFlagArtificial | DIFlagObjectPointer)
!1709 = !DILocalVariable(name: "__k", arg: 2, scope: !1706, file: !15, line: 1285, type: !497)
!1710 = !DILocalVariable(name: "__x", scope: !1706, file: !15, line: 2015, type: !21)
!1711 = !DILocalVariable(name: "__y", scope: !1706, file: !15, line: 2016, type: !395)
!1712 = !DILocalVariable(name: "__xu", scope: !1713, file: !15, line: 2025, type: !21)
!1713 = distinct !DILexicalBlock(scope: !1714, file: !15, line: 2024, column: 6)
!1714 = distinct !DILexicalBlock(scope: !1715, file: !15, line: 2021, column: 13)
!1715 = distinct !DILexicalBlock(scope: !1716, file: !15, line: 2019, column: 8)
!1716 = distinct !DILexicalBlock(scope: !1706, file: !15, line: 2018, column: 2)
!1717 = !DILocalVariable(name: "__yu", scope: !1713, file: !15, line: 2026, type: !395)
!1718 = distinct !DILocation(line: 2518, column: 38, scope: !1719, inlinedAt: !1726)
!1719 = distinct !DISubprogram(name: "erase", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE5eraseERS1_", scope: !22, file: !15, line: 2516, type: !714, scopeLine: 2517, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !713, retainedNodes: !1720)
!1720 = !{!1721, !1722, !1723, !1724}
!1721 = !DILocalVariable(name: "this", arg: 1, scope: !1719, type: !1361, flags: DIFlagArtificial | DIFlagObjectPointer)
!1722 = !DILocalVariable(name: "__x", arg: 2, scope: !1719, file: !15, line: 1229, type: !497)
!1723 = !DILocalVariable(name: "__p", scope: !1719, file: !15, line: 2518, type: !737)
!1724 = !DILocalVariable(name: "__old_size", scope: !1719, file: !15, line: 2519, type: !1725)
!1725 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !696)
!1726 = distinct !DILocation(line: 1117, column: 21, scope: !1727, inlinedAt: !1731)
!1727 = distinct !DISubprogram(name: "erase", linkageName: "_ZNSt3mapIidSt4lessIiESaISt4pairIKidEEE5eraseERS3_", scope: !970, file: !971, line: 1116, type: !1174, scopeLine: 1117, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !1173, retainedNodes: !1728)
!1728 = !{!1729, !1730}
!1729 = !DILocalVariable(name: "this", arg: 1, scope: !1727, type: !1355, flags: DIFlagArtificial | DIFlagObjectPointer)
!1730 = !DILocalVariable(name: "__x", arg: 2, scope: !1727, file: !971, line: 1116, type: !1071)
!1731 = distinct !DILocation(line: 21, column: 9, scope: !1659)
!1732 = !DILocation(line: 0, scope: !1727, inlinedAt: !1731)
!1733 = !DILocation(line: 0, scope: !1719, inlinedAt: !1726)
!1734 = !DILocation(line: 0, scope: !1462, inlinedAt: !1735)
!1735 = distinct !DILocation(line: 2015, column: 24, scope: !1706, inlinedAt: !1718)
!1736 = !DILocation(line: 0, scope: !1467, inlinedAt: !1737)
!1737 = distinct !DILocation(line: 739, column: 16, scope: !1462, inlinedAt: !1735)
!1738 = !DILocation(line: 2017, column: 18, scope: !1706, inlinedAt: !1718)
!1739 = !DILocation(line: 2017, column: 7, scope: !1706, inlinedAt: !1718)
!1740 = !DILocation(line: 0, scope: !1486, inlinedAt: !1741)
!1741 = distinct !DILocation(line: 2019, column: 31, scope: !1715, inlinedAt: !1718)
!1742 = !DILocation(line: 0, scope: !1492, inlinedAt: !1743)
!1743 = distinct !DILocation(line: 775, column: 29, scope: !1486, inlinedAt: !1741)
!1744 = !DILocation(line: 239, column: 16, scope: !1492, inlinedAt: !1743)
!1745 = !DILocation(line: 0, scope: !1498, inlinedAt: !1746)
!1746 = distinct !DILocation(line: 2019, column: 8, scope: !1715, inlinedAt: !1718)
!1747 = !DILocation(line: 408, column: 16, scope: !1498, inlinedAt: !1746)
!1748 = !DILocation(line: 408, column: 20, scope: !1498, inlinedAt: !1746)
!1749 = !DILocation(line: 2019, column: 8, scope: !1716, inlinedAt: !1718)
!1750 = !DILocation(line: 0, scope: !1486, inlinedAt: !1751)
!1751 = distinct !DILocation(line: 2021, column: 41, scope: !1714, inlinedAt: !1718)
!1752 = !DILocation(line: 0, scope: !1492, inlinedAt: !1753)
!1753 = distinct !DILocation(line: 775, column: 29, scope: !1486, inlinedAt: !1751)
!1754 = !DILocation(line: 0, scope: !1498, inlinedAt: !1755)
!1755 = distinct !DILocation(line: 2021, column: 13, scope: !1714, inlinedAt: !1718)
!1756 = !DILocation(line: 408, column: 20, scope: !1498, inlinedAt: !1755)
!1757 = !DILocation(line: 2021, column: 13, scope: !1715, inlinedAt: !1718)
!1758 = !DILocation(line: 0, scope: !1713, inlinedAt: !1718)
!1759 = !DILocalVariable(name: "__x", arg: 1, scope: !1760, file: !15, line: 779, type: !395)
!1760 = distinct !DISubprogram(name: "_S_left", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE7_S_leftEPSt18_Rb_tree_node_base", scope: !22, file: !15, line: 779, type: !420, scopeLine: 780, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !419, retainedNodes: !1761)
!1761 = !{!1759}
!1762 = !DILocation(line: 0, scope: !1760, inlinedAt: !1763)
!1763 = distinct !DILocation(line: 2027, column: 25, scope: !1713, inlinedAt: !1718)
!1764 = !DILocation(line: 780, column: 45, scope: !1760, inlinedAt: !1763)
!1765 = !{!1381, !1385, i64 16}
!1766 = !DILocalVariable(name: "__x", arg: 1, scope: !1767, file: !15, line: 787, type: !395)
!1767 = distinct !DISubprogram(name: "_S_right", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE8_S_rightEPSt18_Rb_tree_node_base", scope: !22, file: !15, line: 787, type: !420, scopeLine: 788, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !425, retainedNodes: !1768)
!1768 = !{!1766}
!1769 = !DILocation(line: 0, scope: !1767, inlinedAt: !1770)
!1770 = distinct !DILocation(line: 2028, column: 15, scope: !1713, inlinedAt: !1718)
!1771 = !DILocation(line: 788, column: 45, scope: !1767, inlinedAt: !1770)
!1772 = !{!1381, !1385, i64 24}
!1773 = !DILocation(line: 0, scope: !1474, inlinedAt: !1774)
!1774 = distinct !DILocation(line: 2030, column: 16, scope: !1713, inlinedAt: !1718)
!1775 = !DILocation(line: 1950, column: 18, scope: !1474, inlinedAt: !1774)
!1776 = !DILocation(line: 1950, column: 7, scope: !1474, inlinedAt: !1774)
!1777 = !DILocation(line: 0, scope: !1486, inlinedAt: !1778)
!1778 = distinct !DILocation(line: 1951, column: 30, scope: !1490, inlinedAt: !1774)
!1779 = !DILocation(line: 0, scope: !1492, inlinedAt: !1780)
!1780 = distinct !DILocation(line: 775, column: 29, scope: !1486, inlinedAt: !1778)
!1781 = !DILocation(line: 239, column: 16, scope: !1492, inlinedAt: !1780)
!1782 = !DILocation(line: 0, scope: !1498, inlinedAt: !1783)
!1783 = distinct !DILocation(line: 1951, column: 7, scope: !1490, inlinedAt: !1774)
!1784 = !DILocation(line: 408, column: 16, scope: !1498, inlinedAt: !1783)
!1785 = !DILocation(line: 408, column: 20, scope: !1498, inlinedAt: !1783)
!1786 = !DILocation(line: 1951, column: 6, scope: !1474, inlinedAt: !1774)
!1787 = !DILocation(line: 0, scope: !1490, inlinedAt: !1774)
!1788 = distinct !{!1788, !1776, !1789, !1512}
!1789 = !DILocation(line: 1954, column: 22, scope: !1474, inlinedAt: !1774)
!1790 = !DILocalVariable(name: "this", arg: 1, scope: !1791, type: !1361, flags: DIFlagArtificial | DIFlagObjectPointer)
!1791 = distinct !DISubprogram(name: "_M_upper_bound", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE14_M_upper_boundEPSt13_Rb_tree_nodeIS2_EPSt18_Rb_tree_node_baseRS1_", scope: !22, file: !15, line: 1979, type: !593, scopeLine: 1981, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !598, retainedNodes: !1792)
!1792 = !{!1790, !1793, !1794, !1795}
!1793 = !DILocalVariable(name: "__x", arg: 2, scope: !1791, file: !15, line: 916, type: !21)
!1794 = !DILocalVariable(name: "__y", arg: 3, scope: !1791, file: !15, line: 916, type: !395)
!1795 = !DILocalVariable(name: "__k", arg: 4, scope: !1791, file: !15, line: 917, type: !302)
!1796 = !DILocation(line: 0, scope: !1791, inlinedAt: !1797)
!1797 = distinct !DILocation(line: 2031, column: 9, scope: !1713, inlinedAt: !1718)
!1798 = !DILocation(line: 1982, column: 18, scope: !1791, inlinedAt: !1797)
!1799 = !DILocation(line: 1982, column: 7, scope: !1791, inlinedAt: !1797)
!1800 = !DILocation(line: 0, scope: !1486, inlinedAt: !1801)
!1801 = distinct !DILocation(line: 1983, column: 34, scope: !1802, inlinedAt: !1797)
!1802 = distinct !DILexicalBlock(scope: !1791, file: !15, line: 1983, column: 6)
!1803 = !DILocation(line: 0, scope: !1492, inlinedAt: !1804)
!1804 = distinct !DILocation(line: 775, column: 29, scope: !1486, inlinedAt: !1801)
!1805 = !DILocation(line: 239, column: 16, scope: !1492, inlinedAt: !1804)
!1806 = !DILocation(line: 0, scope: !1498, inlinedAt: !1807)
!1807 = distinct !DILocation(line: 1983, column: 6, scope: !1802, inlinedAt: !1797)
!1808 = !DILocation(line: 408, column: 22, scope: !1498, inlinedAt: !1807)
!1809 = !DILocation(line: 408, column: 20, scope: !1498, inlinedAt: !1807)
!1810 = !DILocation(line: 1983, column: 6, scope: !1791, inlinedAt: !1797)
!1811 = !DILocation(line: 0, scope: !1802, inlinedAt: !1797)
!1812 = distinct !{!1812, !1799, !1813, !1512}
!1813 = !DILocation(line: 1986, column: 22, scope: !1791, inlinedAt: !1797)
!1814 = !DILocation(line: 0, scope: !1715, inlinedAt: !1718)
!1815 = distinct !{!1815, !1739, !1816, !1512}
!1816 = !DILocation(line: 2033, column: 2, scope: !1706, inlinedAt: !1718)
!1817 = !DILocation(line: 535, column: 4, scope: !1818, inlinedAt: !1829)
!1818 = distinct !DISubprogram(name: "pair<std::_Rb_tree_iterator<std::pair<const int, double> >, std::_Rb_tree_iterator<std::pair<const int, double> >, true>", linkageName: "_ZNSt4pairISt17_Rb_tree_iteratorIS_IKidEES3_EC2IS3_S3_TnNSt9enable_ifIXaaclsr5_PCCPE22_MoveConstructiblePairIT_T0_EEclsr5_PCCPE30_ImplicitlyMoveConvertiblePairIS7_S8_EEEbE4typeELb1EEEOS7_OS8_", scope: !737, file: !3, line: 534, type: !1819, scopeLine: 535, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, templateParams: !1823, declaration: !1822, retainedNodes: !1824)
!1819 = !DISubroutineType(types: !1820)
!1820 = !{null, !764, !1821, !1821}
!1821 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !522, size: 64)
!1822 = !DISubprogram(name: "pair<std::_Rb_tree_iterator<std::pair<const int, double> >, std::_Rb_tree_iterator<std::pair<const int, double> >, true>", scope: !737, file: !3, line: 534, type: !1819, scopeLine: 534, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !1823)
!1823 = !{!757, !758, !488}
!1824 = !{!1825, !1827, !1828}
!1825 = !DILocalVariable(name: "this", arg: 1, scope: !1818, type: !1826, flags: DIFlagArtificial | DIFlagObjectPointer)
!1826 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !737, size: 64)
!1827 = !DILocalVariable(name: "__x", arg: 2, scope: !1818, file: !3, line: 534, type: !1821)
!1828 = !DILocalVariable(name: "__y", arg: 3, scope: !1818, file: !3, line: 534, type: !1821)
!1829 = distinct !DILocation(line: 0, scope: !1706, inlinedAt: !1718)
!1830 = !DILocation(line: 535, column: 35, scope: !1818, inlinedAt: !1829)
!1831 = !DILocation(line: 2520, column: 7, scope: !1719, inlinedAt: !1726)
!1832 = !DILocation(line: 0, scope: !1669)
!1833 = !DILocation(line: 735, column: 64, scope: !1467, inlinedAt: !1834)
!1834 = distinct !DILocation(line: 739, column: 16, scope: !1462, inlinedAt: !1835)
!1835 = distinct !DILocation(line: 984, column: 18, scope: !1594, inlinedAt: !1836)
!1836 = distinct !DILocation(line: 312, column: 22, scope: !1591, inlinedAt: !1837)
!1837 = distinct !DILocation(line: 30, column: 1, scope: !1659)
!1838 = !DILocation(line: 23, column: 3, scope: !1669)
!1839 = !DILocation(line: 23, column: 21, scope: !1672)
!1840 = !DILocation(line: 19, column: 19, scope: !1841)
!1841 = distinct !DILexicalBlock(scope: !1703, file: !12, line: 18, column: 31)
!1842 = !DILocation(line: 19, column: 27, scope: !1841)
!1843 = !DILocalVariable(name: "this", arg: 1, scope: !1844, type: !1355, flags: DIFlagArtificial | DIFlagObjectPointer)
!1844 = distinct !DISubprogram(name: "emplace<const int &, const double &>", linkageName: "_ZNSt3mapIidSt4lessIiESaISt4pairIKidEEE7emplaceIJRS3_RKdEEES2_ISt17_Rb_tree_iteratorIS4_EbEDpOT_", scope: !970, file: !971, line: 586, type: !1845, scopeLine: 587, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, templateParams: !1848, declaration: !1847, retainedNodes: !1852)
!1845 = !DISubroutineType(types: !1846)
!1846 = !{!1102, !979, !302, !1267}
!1847 = !DISubprogram(name: "emplace<const int &, const double &>", linkageName: "_ZNSt3mapIidSt4lessIiESaISt4pairIKidEEE7emplaceIJRS3_RKdEEES2_ISt17_Rb_tree_iteratorIS4_EbEDpOT_", scope: !970, file: !971, line: 586, type: !1845, scopeLine: 586, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !1848)
!1848 = !{!1849}
!1849 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Args", value: !1850)
!1850 = !{!942, !1851}
!1851 = !DITemplateTypeParameter(type: !1267)
!1852 = !{!1843, !1853, !1854, !1855, !1859, !1860, !1863}
!1853 = !DILocalVariable(name: "__args", arg: 2, scope: !1844, file: !971, line: 586, type: !302)
!1854 = !DILocalVariable(name: "__args", arg: 3, scope: !1844, file: !971, line: 586, type: !1267)
!1855 = !DILocalVariable(name: "__a", scope: !1856, type: !302, flags: DIFlagArtificial)
!1856 = distinct !DILexicalBlock(scope: !1857, file: !971, line: 591, column: 8)
!1857 = distinct !DILexicalBlock(scope: !1858, file: !971, line: 590, column: 20)
!1858 = distinct !DILexicalBlock(scope: !1844, file: !971, line: 589, column: 18)
!1859 = !DILocalVariable(name: "__v", scope: !1856, type: !1267, flags: DIFlagArtificial)
!1860 = !DILocalVariable(name: "__k", scope: !1861, file: !971, line: 595, type: !1071)
!1861 = distinct !DILexicalBlock(scope: !1862, file: !971, line: 594, column: 5)
!1862 = distinct !DILexicalBlock(scope: !1856, file: !971, line: 593, column: 17)
!1863 = !DILocalVariable(name: "__i", scope: !1861, file: !971, line: 596, type: !1037)
!1864 = !DILocation(line: 0, scope: !1844, inlinedAt: !1865)
!1865 = distinct !DILocation(line: 19, column: 11, scope: !1841)
!1866 = !DILocation(line: 0, scope: !1856, inlinedAt: !1865)
!1867 = !DILocation(line: 0, scope: !1861, inlinedAt: !1865)
!1868 = !DILocation(line: 0, scope: !1450, inlinedAt: !1869)
!1869 = distinct !DILocation(line: 596, column: 22, scope: !1861, inlinedAt: !1865)
!1870 = !DILocation(line: 0, scope: !1456, inlinedAt: !1871)
!1871 = distinct !DILocation(line: 1307, column: 21, scope: !1450, inlinedAt: !1869)
!1872 = !DILocation(line: 0, scope: !1462, inlinedAt: !1873)
!1873 = distinct !DILocation(line: 1270, column: 31, scope: !1456, inlinedAt: !1871)
!1874 = !DILocation(line: 0, scope: !1467, inlinedAt: !1875)
!1875 = distinct !DILocation(line: 739, column: 16, scope: !1462, inlinedAt: !1873)
!1876 = !DILocation(line: 735, column: 64, scope: !1467, inlinedAt: !1875)
!1877 = !DILocation(line: 0, scope: !1474, inlinedAt: !1878)
!1878 = distinct !DILocation(line: 1270, column: 16, scope: !1456, inlinedAt: !1871)
!1879 = !DILocation(line: 1950, column: 18, scope: !1474, inlinedAt: !1878)
!1880 = !DILocation(line: 1950, column: 7, scope: !1474, inlinedAt: !1878)
!1881 = !DILocation(line: 0, scope: !1486, inlinedAt: !1882)
!1882 = distinct !DILocation(line: 1951, column: 30, scope: !1490, inlinedAt: !1878)
!1883 = !DILocation(line: 0, scope: !1492, inlinedAt: !1884)
!1884 = distinct !DILocation(line: 775, column: 29, scope: !1486, inlinedAt: !1882)
!1885 = !DILocation(line: 239, column: 16, scope: !1492, inlinedAt: !1884)
!1886 = !DILocation(line: 0, scope: !1498, inlinedAt: !1887)
!1887 = distinct !DILocation(line: 1951, column: 7, scope: !1490, inlinedAt: !1878)
!1888 = !DILocation(line: 408, column: 16, scope: !1498, inlinedAt: !1887)
!1889 = !DILocation(line: 408, column: 20, scope: !1498, inlinedAt: !1887)
!1890 = !DILocation(line: 1951, column: 6, scope: !1474, inlinedAt: !1878)
!1891 = !DILocation(line: 0, scope: !1490, inlinedAt: !1878)
!1892 = distinct !{!1892, !1880, !1893, !1512}
!1893 = !DILocation(line: 1954, column: 22, scope: !1474, inlinedAt: !1878)
!1894 = !DILocation(line: 0, scope: !1514, inlinedAt: !1895)
!1895 = distinct !DILocation(line: 597, column: 15, scope: !1896, inlinedAt: !1865)
!1896 = distinct !DILexicalBlock(scope: !1861, file: !971, line: 597, column: 11)
!1897 = !DILocation(line: 316, column: 28, scope: !1514, inlinedAt: !1895)
!1898 = !DILocation(line: 597, column: 24, scope: !1896, inlinedAt: !1865)
!1899 = !DILocation(line: 0, scope: !1523, inlinedAt: !1900)
!1900 = distinct !DILocation(line: 597, column: 44, scope: !1896, inlinedAt: !1865)
!1901 = !DILocation(line: 0, scope: !1529, inlinedAt: !1902)
!1902 = distinct !DILocation(line: 278, column: 51, scope: !1523, inlinedAt: !1900)
!1903 = !DILocation(line: 235, column: 16, scope: !1529, inlinedAt: !1902)
!1904 = !DILocation(line: 0, scope: !1498, inlinedAt: !1905)
!1905 = distinct !DILocation(line: 597, column: 27, scope: !1896, inlinedAt: !1865)
!1906 = !DILocation(line: 408, column: 22, scope: !1498, inlinedAt: !1905)
!1907 = !DILocation(line: 408, column: 20, scope: !1498, inlinedAt: !1905)
!1908 = !DILocation(line: 597, column: 11, scope: !1861, inlinedAt: !1865)
!1909 = !DILocalVariable(name: "__pos", arg: 2, scope: !1910, file: !971, line: 636, type: !1041)
!1910 = distinct !DISubprogram(name: "emplace_hint<const int &, const double &>", linkageName: "_ZNSt3mapIidSt4lessIiESaISt4pairIKidEEE12emplace_hintIJRS3_RKdEEESt17_Rb_tree_iteratorIS4_ESt23_Rb_tree_const_iteratorIS4_EDpOT_", scope: !970, file: !971, line: 636, type: !1911, scopeLine: 637, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, templateParams: !1848, declaration: !1913, retainedNodes: !1914)
!1911 = !DISubroutineType(types: !1912)
!1912 = !{!1037, !979, !1041, !302, !1267}
!1913 = !DISubprogram(name: "emplace_hint<const int &, const double &>", linkageName: "_ZNSt3mapIidSt4lessIiESaISt4pairIKidEEE12emplace_hintIJRS3_RKdEEESt17_Rb_tree_iteratorIS4_ESt23_Rb_tree_const_iteratorIS4_EDpOT_", scope: !970, file: !971, line: 636, type: !1911, scopeLine: 636, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !1848)
!1914 = !{!1915, !1909, !1916, !1917}
!1915 = !DILocalVariable(name: "this", arg: 1, scope: !1910, type: !1355, flags: DIFlagArtificial | DIFlagObjectPointer)
!1916 = !DILocalVariable(name: "__args", arg: 3, scope: !1910, file: !971, line: 636, type: !302)
!1917 = !DILocalVariable(name: "__args", arg: 4, scope: !1910, file: !971, line: 636, type: !1267)
!1918 = !DILocation(line: 0, scope: !1910, inlinedAt: !1919)
!1919 = distinct !DILocation(line: 599, column: 10, scope: !1920, inlinedAt: !1865)
!1920 = distinct !DILexicalBlock(scope: !1896, file: !971, line: 598, column: 9)
!1921 = !DILocation(line: 638, column: 16, scope: !1910, inlinedAt: !1919)
!1922 = !DILocation(line: 18, column: 27, scope: !1703)
!1923 = distinct !{!1923, !1704, !1924, !1512}
!1924 = !DILocation(line: 20, column: 3, scope: !1666)
!1925 = !DILocation(line: 30, column: 1, scope: !1841)
!1926 = !DILocation(line: 18, column: 3, scope: !1703)
!1927 = !DILocation(line: 0, scope: !1582, inlinedAt: !1837)
!1928 = !DILocation(line: 0, scope: !1587, inlinedAt: !1836)
!1929 = !DILocation(line: 0, scope: !1462, inlinedAt: !1835)
!1930 = !DILocation(line: 0, scope: !1467, inlinedAt: !1834)
!1931 = !DILocation(line: 984, column: 9, scope: !1594, inlinedAt: !1836)
!1932 = !DILocation(line: 30, column: 1, scope: !1659)
!1933 = !DILocalVariable(name: "this", arg: 1, scope: !1934, type: !1355, flags: DIFlagArtificial | DIFlagObjectPointer)
!1934 = distinct !DISubprogram(name: "find", linkageName: "_ZNSt3mapIidSt4lessIiESaISt4pairIKidEEE4findERS3_", scope: !970, file: !971, line: 1217, type: !1192, scopeLine: 1218, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !1191, retainedNodes: !1935)
!1935 = !{!1933, !1936}
!1936 = !DILocalVariable(name: "__x", arg: 2, scope: !1934, file: !971, line: 1217, type: !1071)
!1937 = !DILocation(line: 0, scope: !1934, inlinedAt: !1938)
!1938 = distinct !DILocation(line: 24, column: 21, scope: !1671)
!1939 = !DILocalVariable(name: "this", arg: 1, scope: !1940, type: !1361, flags: DIFlagArtificial | DIFlagObjectPointer)
!1940 = distinct !DISubprogram(name: "find", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE4findERS1_", scope: !22, file: !15, line: 2529, type: !722, scopeLine: 2530, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !721, retainedNodes: !1941)
!1941 = !{!1939, !1942, !1943}
!1942 = !DILocalVariable(name: "__k", arg: 2, scope: !1940, file: !15, line: 1260, type: !497)
!1943 = !DILocalVariable(name: "__j", scope: !1940, file: !15, line: 2531, type: !580)
!1944 = !DILocation(line: 0, scope: !1940, inlinedAt: !1945)
!1945 = distinct !DILocation(line: 1218, column: 21, scope: !1934, inlinedAt: !1938)
!1946 = !DILocation(line: 0, scope: !1462, inlinedAt: !1947)
!1947 = distinct !DILocation(line: 2531, column: 37, scope: !1940, inlinedAt: !1945)
!1948 = !DILocation(line: 0, scope: !1467, inlinedAt: !1949)
!1949 = distinct !DILocation(line: 739, column: 16, scope: !1462, inlinedAt: !1947)
!1950 = !DILocation(line: 0, scope: !1474, inlinedAt: !1951)
!1951 = distinct !DILocation(line: 2531, column: 22, scope: !1940, inlinedAt: !1945)
!1952 = !DILocation(line: 1950, column: 7, scope: !1474, inlinedAt: !1951)
!1953 = !DILocation(line: 24, column: 26, scope: !1671)
!1954 = !DILocation(line: 0, scope: !1486, inlinedAt: !1955)
!1955 = distinct !DILocation(line: 1951, column: 30, scope: !1490, inlinedAt: !1951)
!1956 = !DILocation(line: 0, scope: !1492, inlinedAt: !1957)
!1957 = distinct !DILocation(line: 775, column: 29, scope: !1486, inlinedAt: !1955)
!1958 = !DILocation(line: 239, column: 16, scope: !1492, inlinedAt: !1957)
!1959 = !DILocation(line: 0, scope: !1498, inlinedAt: !1960)
!1960 = distinct !DILocation(line: 1951, column: 7, scope: !1490, inlinedAt: !1951)
!1961 = !DILocation(line: 408, column: 16, scope: !1498, inlinedAt: !1960)
!1962 = !DILocation(line: 408, column: 20, scope: !1498, inlinedAt: !1960)
!1963 = !DILocation(line: 1951, column: 6, scope: !1474, inlinedAt: !1951)
!1964 = !DILocation(line: 0, scope: !1490, inlinedAt: !1951)
!1965 = !DILocation(line: 1950, column: 18, scope: !1474, inlinedAt: !1951)
!1966 = distinct !{!1966, !1952, !1967, !1512}
!1967 = !DILocation(line: 1954, column: 22, scope: !1474, inlinedAt: !1951)
!1968 = !DILocation(line: 0, scope: !1514, inlinedAt: !1969)
!1969 = distinct !DILocation(line: 2532, column: 19, scope: !1940, inlinedAt: !1945)
!1970 = !DILocation(line: 316, column: 28, scope: !1514, inlinedAt: !1969)
!1971 = !DILocation(line: 2533, column: 8, scope: !1940, inlinedAt: !1945)
!1972 = !DILocalVariable(name: "__x", arg: 1, scope: !1973, file: !15, line: 795, type: !399)
!1973 = distinct !DISubprogram(name: "_S_key", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE6_S_keyEPKSt18_Rb_tree_node_base", scope: !22, file: !15, line: 795, type: !428, scopeLine: 796, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !427, retainedNodes: !1974)
!1974 = !{!1972}
!1975 = !DILocation(line: 0, scope: !1973, inlinedAt: !1976)
!1976 = distinct !DILocation(line: 2534, column: 6, scope: !1940, inlinedAt: !1945)
!1977 = !DILocation(line: 0, scope: !1486, inlinedAt: !1978)
!1978 = distinct !DILocation(line: 796, column: 16, scope: !1973, inlinedAt: !1976)
!1979 = !DILocation(line: 0, scope: !1492, inlinedAt: !1980)
!1980 = distinct !DILocation(line: 775, column: 29, scope: !1486, inlinedAt: !1978)
!1981 = !DILocation(line: 239, column: 16, scope: !1492, inlinedAt: !1980)
!1982 = !DILocation(line: 0, scope: !1498, inlinedAt: !1983)
!1983 = distinct !DILocation(line: 2533, column: 11, scope: !1940, inlinedAt: !1945)
!1984 = !DILocation(line: 408, column: 22, scope: !1498, inlinedAt: !1983)
!1985 = !DILocation(line: 408, column: 20, scope: !1498, inlinedAt: !1983)
!1986 = !DILocation(line: 0, scope: !1671)
!1987 = !DILocation(line: 25, column: 9, scope: !1671)
!1988 = !DILocation(line: 0, scope: !1529, inlinedAt: !1989)
!1989 = distinct !DILocation(line: 282, column: 51, scope: !1990, inlinedAt: !1993)
!1990 = distinct !DISubprogram(name: "operator->", linkageName: "_ZNKSt17_Rb_tree_iteratorISt4pairIKidEEptEv", scope: !522, file: !15, line: 281, type: !540, scopeLine: 282, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !539, retainedNodes: !1991)
!1991 = !{!1992}
!1992 = !DILocalVariable(name: "this", arg: 1, scope: !1990, type: !1525, flags: DIFlagArtificial | DIFlagObjectPointer)
!1993 = distinct !DILocation(line: 26, column: 12, scope: !1994)
!1994 = distinct !DILexicalBlock(scope: !1995, file: !12, line: 25, column: 28)
!1995 = distinct !DILexicalBlock(scope: !1671, file: !12, line: 25, column: 9)
!1996 = !DILocation(line: 26, column: 16, scope: !1994)
!1997 = !{!1998, !1440, i64 8}
!1998 = !{!"_ZTSSt4pairIKidE", !1484, i64 0, !1440, i64 8}
!1999 = !DILocation(line: 26, column: 25, scope: !1994)
!2000 = !DILocation(line: 26, column: 23, scope: !1994)
!2001 = !DILocation(line: 26, column: 9, scope: !1994)
!2002 = !DILocation(line: 27, column: 5, scope: !1994)
!2003 = !DILocation(line: 23, column: 27, scope: !1672)
!2004 = distinct !{!2004, !1838, !2005, !1512}
!2005 = !DILocation(line: 28, column: 3, scope: !1669)
!2006 = distinct !DISubprogram(name: "_M_erase", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE8_M_eraseEPSt13_Rb_tree_nodeIS2_E", scope: !22, file: !15, line: 1930, type: !387, scopeLine: 1931, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !591, retainedNodes: !2007)
!2007 = !{!2008, !2009, !2010}
!2008 = !DILocalVariable(name: "this", arg: 1, scope: !2006, type: !1361, flags: DIFlagArtificial | DIFlagObjectPointer)
!2009 = !DILocalVariable(name: "__x", arg: 2, scope: !2006, file: !15, line: 905, type: !21)
!2010 = !DILocalVariable(name: "__y", scope: !2011, file: !15, line: 1936, type: !21)
!2011 = distinct !DILexicalBlock(scope: !2006, file: !15, line: 1934, column: 2)
!2012 = !DILocation(line: 0, scope: !2006)
!2013 = !DILocation(line: 1933, column: 18, scope: !2006)
!2014 = !DILocation(line: 1933, column: 7, scope: !2006)
!2015 = !DILocation(line: 0, scope: !1767, inlinedAt: !2016)
!2016 = distinct !DILocation(line: 1935, column: 13, scope: !2011)
!2017 = !DILocation(line: 788, column: 45, scope: !1767, inlinedAt: !2016)
!2018 = !DILocation(line: 1935, column: 4, scope: !2011)
!2019 = !DILocation(line: 0, scope: !1760, inlinedAt: !2020)
!2020 = distinct !DILocation(line: 1936, column: 21, scope: !2011)
!2021 = !DILocation(line: 780, column: 45, scope: !1760, inlinedAt: !2020)
!2022 = !DILocation(line: 0, scope: !2011)
!2023 = !DILocalVariable(name: "this", arg: 1, scope: !2024, type: !1361, flags: DIFlagArtificial | DIFlagObjectPointer)
!2024 = distinct !DISubprogram(name: "_M_drop_node", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE12_M_drop_nodeEPSt13_Rb_tree_nodeIS2_E", scope: !22, file: !15, line: 629, type: !387, scopeLine: 630, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !390, retainedNodes: !2025)
!2025 = !{!2023, !2026}
!2026 = !DILocalVariable(name: "__p", arg: 2, scope: !2024, file: !15, line: 629, type: !21)
!2027 = !DILocation(line: 0, scope: !2024, inlinedAt: !2028)
!2028 = distinct !DILocation(line: 1937, column: 4, scope: !2011)
!2029 = !DILocalVariable(name: "this", arg: 1, scope: !2030, type: !1361, flags: DIFlagArtificial | DIFlagObjectPointer)
!2030 = distinct !DISubprogram(name: "_M_put_node", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE11_M_put_nodeEPSt13_Rb_tree_nodeIS2_E", scope: !22, file: !15, line: 564, type: !387, scopeLine: 565, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !386, retainedNodes: !2031)
!2031 = !{!2029, !2032}
!2032 = !DILocalVariable(name: "__p", arg: 2, scope: !2030, file: !15, line: 564, type: !21)
!2033 = !DILocation(line: 0, scope: !2030, inlinedAt: !2034)
!2034 = distinct !DILocation(line: 632, column: 2, scope: !2024, inlinedAt: !2028)
!2035 = !DILocalVariable(name: "__a", arg: 1, scope: !2036, file: !37, line: 495, type: !2043)
!2036 = distinct !DISubprogram(name: "deallocate", linkageName: "_ZNSt16allocator_traitsISaISt13_Rb_tree_nodeISt4pairIKidEEEE10deallocateERS5_PS4_m", scope: !2037, file: !37, line: 495, type: !2049, scopeLine: 496, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !2048, retainedNodes: !2062)
!2037 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "allocator_traits<std::allocator<std::_Rb_tree_node<std::pair<const int, double> > > >", scope: !2, file: !37, line: 411, size: 8, flags: DIFlagTypePassByValue, elements: !2038, templateParams: !2060, identifier: "_ZTSSt16allocator_traitsISaISt13_Rb_tree_nodeISt4pairIKidEEEE")
!2038 = !{!2039, !2045, !2048, !2051, !2057}
!2039 = !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaISt13_Rb_tree_nodeISt4pairIKidEEEE8allocateERS5_m", scope: !2037, file: !37, line: 463, type: !2040, scopeLine: 463, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!2040 = !DISubroutineType(types: !2041)
!2041 = !{!2042, !2043, !112}
!2042 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !2037, file: !37, line: 420, baseType: !248)
!2043 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !2044, size: 64)
!2044 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !2037, file: !37, line: 414, baseType: !226)
!2045 = !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaISt13_Rb_tree_nodeISt4pairIKidEEEE8allocateERS5_mPKv", scope: !2037, file: !37, line: 477, type: !2046, scopeLine: 477, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!2046 = !DISubroutineType(types: !2047)
!2047 = !{!2042, !2043, !112, !119}
!2048 = !DISubprogram(name: "deallocate", linkageName: "_ZNSt16allocator_traitsISaISt13_Rb_tree_nodeISt4pairIKidEEEE10deallocateERS5_PS4_m", scope: !2037, file: !37, line: 495, type: !2049, scopeLine: 495, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!2049 = !DISubroutineType(types: !2050)
!2050 = !{null, !2043, !2042, !112}
!2051 = !DISubprogram(name: "max_size", linkageName: "_ZNSt16allocator_traitsISaISt13_Rb_tree_nodeISt4pairIKidEEEE8max_sizeERKS5_", scope: !2037, file: !37, line: 547, type: !2052, scopeLine: 547, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!2052 = !DISubroutineType(types: !2053)
!2053 = !{!2054, !2055}
!2054 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", scope: !2037, file: !37, line: 435, baseType: !113)
!2055 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !2056, size: 64)
!2056 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !2044)
!2057 = !DISubprogram(name: "select_on_container_copy_construction", linkageName: "_ZNSt16allocator_traitsISaISt13_Rb_tree_nodeISt4pairIKidEEEE37select_on_container_copy_constructionERKS5_", scope: !2037, file: !37, line: 562, type: !2058, scopeLine: 562, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!2058 = !DISubroutineType(types: !2059)
!2059 = !{!2044, !2055}
!2060 = !{!2061}
!2061 = !DITemplateTypeParameter(name: "_Alloc", type: !226)
!2062 = !{!2035, !2063, !2064}
!2063 = !DILocalVariable(name: "__p", arg: 2, scope: !2036, file: !37, line: 495, type: !2042)
!2064 = !DILocalVariable(name: "__n", arg: 3, scope: !2036, file: !37, line: 495, type: !112)
!2065 = !DILocation(line: 0, scope: !2036, inlinedAt: !2066)
!2066 = distinct !DILocation(line: 565, column: 9, scope: !2030, inlinedAt: !2034)
!2067 = !DILocalVariable(name: "this", arg: 1, scope: !2068, type: !2072, flags: DIFlagArtificial | DIFlagObjectPointer)
!2068 = distinct !DISubprogram(name: "deallocate", linkageName: "_ZNSt15__new_allocatorISt13_Rb_tree_nodeISt4pairIKidEEE10deallocateEPS4_m", scope: !231, file: !232, line: 142, type: !264, scopeLine: 143, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !263, retainedNodes: !2069)
!2069 = !{!2067, !2070, !2071}
!2070 = !DILocalVariable(name: "__p", arg: 2, scope: !2068, file: !232, line: 142, type: !248)
!2071 = !DILocalVariable(name: "__n", arg: 3, scope: !2068, file: !232, line: 142, type: !262)
!2072 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !231, size: 64)
!2073 = !DILocation(line: 0, scope: !2068, inlinedAt: !2074)
!2074 = distinct !DILocation(line: 496, column: 13, scope: !2036, inlinedAt: !2066)
!2075 = !DILocation(line: 158, column: 2, scope: !2068, inlinedAt: !2074)
!2076 = distinct !{!2076, !2014, !2077, !1512}
!2077 = !DILocation(line: 1939, column: 2, scope: !2006)
!2078 = !DILocation(line: 1940, column: 5, scope: !2006)
!2079 = distinct !DISubprogram(name: "_M_emplace_hint_unique<const std::piecewise_construct_t &, std::tuple<const int &>, std::tuple<> >", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE22_M_emplace_hint_uniqueIJRKSt21piecewise_construct_tSt5tupleIJRS1_EESD_IJEEEEESt17_Rb_tree_iteratorIS2_ESt23_Rb_tree_const_iteratorIS2_EDpOT_", scope: !22, file: !15, line: 2458, type: !2080, scopeLine: 2460, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, templateParams: !2085, declaration: !2084, retainedNodes: !2091)
!2080 = !DISubroutineType(types: !2081)
!2081 = !{!580, !371, !504, !2082, !952, !2083}
!2082 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !4, size: 64)
!2083 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1213, size: 64)
!2084 = !DISubprogram(name: "_M_emplace_hint_unique<const std::piecewise_construct_t &, std::tuple<const int &>, std::tuple<> >", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE22_M_emplace_hint_uniqueIJRKSt21piecewise_construct_tSt5tupleIJRS1_EESD_IJEEEEESt17_Rb_tree_iteratorIS2_ESt23_Rb_tree_const_iteratorIS2_EDpOT_", scope: !22, file: !15, line: 2458, type: !2080, scopeLine: 2458, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !2085)
!2085 = !{!2086}
!2086 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Args", value: !2087)
!2087 = !{!2088, !2089, !2090}
!2088 = !DITemplateTypeParameter(type: !2082)
!2089 = !DITemplateTypeParameter(type: !852)
!2090 = !DITemplateTypeParameter(type: !1213)
!2091 = !{!2092, !2093, !2094, !2095, !2096, !2097, !2098}
!2092 = !DILocalVariable(name: "this", arg: 1, scope: !2079, type: !1361, flags: DIFlagArtificial | DIFlagObjectPointer)
!2093 = !DILocalVariable(name: "__pos", arg: 2, scope: !2079, file: !15, line: 1086, type: !504)
!2094 = !DILocalVariable(name: "__args", arg: 3, scope: !2079, file: !15, line: 1086, type: !2082)
!2095 = !DILocalVariable(name: "__args", arg: 4, scope: !2079, file: !15, line: 1086, type: !952)
!2096 = !DILocalVariable(name: "__args", arg: 5, scope: !2079, file: !15, line: 1086, type: !2083)
!2097 = !DILocalVariable(name: "__z", scope: !2079, file: !15, line: 2461, type: !1225)
!2098 = !DILocalVariable(name: "__res", scope: !2079, file: !15, line: 2462, type: !443)
!2099 = !DILocation(line: 0, scope: !2079)
!2100 = !DILocalVariable(name: "this", arg: 1, scope: !2101, type: !2110, flags: DIFlagArtificial | DIFlagObjectPointer)
!2101 = distinct !DISubprogram(name: "_Auto_node<const std::piecewise_construct_t &, std::tuple<const int &>, std::tuple<> >", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE10_Auto_nodeC2IJRKSt21piecewise_construct_tSt5tupleIJRS1_EESE_IJEEEEERS8_DpOT_", scope: !1225, file: !15, line: 1634, type: !2102, scopeLine: 1637, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, templateParams: !2085, declaration: !2104, retainedNodes: !2105)
!2102 = !DISubroutineType(types: !2103)
!2103 = !{null, !1232, !665, !2082, !952, !2083}
!2104 = !DISubprogram(name: "_Auto_node<const std::piecewise_construct_t &, std::tuple<const int &>, std::tuple<> >", scope: !1225, file: !15, line: 1634, type: !2102, scopeLine: 1634, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !2085)
!2105 = !{!2100, !2106, !2107, !2108, !2109}
!2106 = !DILocalVariable(name: "__t", arg: 2, scope: !2101, file: !15, line: 1634, type: !665)
!2107 = !DILocalVariable(name: "__args", arg: 3, scope: !2101, file: !15, line: 1634, type: !2082)
!2108 = !DILocalVariable(name: "__args", arg: 4, scope: !2101, file: !15, line: 1634, type: !952)
!2109 = !DILocalVariable(name: "__args", arg: 5, scope: !2101, file: !15, line: 1634, type: !2083)
!2110 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1225, size: 64)
!2111 = !DILocation(line: 0, scope: !2101, inlinedAt: !2112)
!2112 = distinct !DILocation(line: 2461, column: 13, scope: !2079)
!2113 = !DILocalVariable(name: "this", arg: 1, scope: !2114, type: !1361, flags: DIFlagArtificial | DIFlagObjectPointer)
!2114 = distinct !DISubprogram(name: "_M_create_node<const std::piecewise_construct_t &, std::tuple<const int &>, std::tuple<> >", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE14_M_create_nodeIJRKSt21piecewise_construct_tSt5tupleIJRS1_EESD_IJEEEEEPSt13_Rb_tree_nodeIS2_EDpOT_", scope: !22, file: !15, line: 609, type: !2115, scopeLine: 610, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, templateParams: !2085, declaration: !2117, retainedNodes: !2118)
!2115 = !DISubroutineType(types: !2116)
!2116 = !{!21, !371, !2082, !952, !2083}
!2117 = !DISubprogram(name: "_M_create_node<const std::piecewise_construct_t &, std::tuple<const int &>, std::tuple<> >", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE14_M_create_nodeIJRKSt21piecewise_construct_tSt5tupleIJRS1_EESD_IJEEEEEPSt13_Rb_tree_nodeIS2_EDpOT_", scope: !22, file: !15, line: 609, type: !2115, scopeLine: 609, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !2085)
!2118 = !{!2113, !2119, !2120, !2121, !2122}
!2119 = !DILocalVariable(name: "__args", arg: 2, scope: !2114, file: !15, line: 609, type: !2082)
!2120 = !DILocalVariable(name: "__args", arg: 3, scope: !2114, file: !15, line: 609, type: !952)
!2121 = !DILocalVariable(name: "__args", arg: 4, scope: !2114, file: !15, line: 609, type: !2083)
!2122 = !DILocalVariable(name: "__tmp", scope: !2114, file: !15, line: 611, type: !21)
!2123 = !DILocation(line: 0, scope: !2114, inlinedAt: !2124)
!2124 = distinct !DILocation(line: 1636, column: 18, scope: !2101, inlinedAt: !2112)
!2125 = !DILocalVariable(name: "this", arg: 1, scope: !2126, type: !1361, flags: DIFlagArtificial | DIFlagObjectPointer)
!2126 = distinct !DISubprogram(name: "_M_get_node", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE11_M_get_nodeEv", scope: !22, file: !15, line: 560, type: !384, scopeLine: 561, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !383, retainedNodes: !2127)
!2127 = !{!2125}
!2128 = !DILocation(line: 0, scope: !2126, inlinedAt: !2129)
!2129 = distinct !DILocation(line: 611, column: 23, scope: !2114, inlinedAt: !2124)
!2130 = !DILocalVariable(name: "__a", arg: 1, scope: !2131, file: !37, line: 463, type: !2043)
!2131 = distinct !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaISt13_Rb_tree_nodeISt4pairIKidEEEE8allocateERS5_m", scope: !2037, file: !37, line: 463, type: !2040, scopeLine: 464, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !2039, retainedNodes: !2132)
!2132 = !{!2130, !2133}
!2133 = !DILocalVariable(name: "__n", arg: 2, scope: !2131, file: !37, line: 463, type: !112)
!2134 = !DILocation(line: 0, scope: !2131, inlinedAt: !2135)
!2135 = distinct !DILocation(line: 561, column: 16, scope: !2126, inlinedAt: !2129)
!2136 = !DILocalVariable(name: "this", arg: 1, scope: !2137, type: !2072, flags: DIFlagArtificial | DIFlagObjectPointer)
!2137 = distinct !DISubprogram(name: "allocate", linkageName: "_ZNSt15__new_allocatorISt13_Rb_tree_nodeISt4pairIKidEEE8allocateEmPKv", scope: !231, file: !232, line: 112, type: !260, scopeLine: 113, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !259, retainedNodes: !2138)
!2138 = !{!2136, !2139, !2140}
!2139 = !DILocalVariable(name: "__n", arg: 2, scope: !2137, file: !232, line: 112, type: !262)
!2140 = !DILocalVariable(arg: 3, scope: !2137, file: !232, line: 112, type: !120)
!2141 = !DILocation(line: 0, scope: !2137, inlinedAt: !2142)
!2142 = distinct !DILocation(line: 464, column: 20, scope: !2131, inlinedAt: !2135)
!2143 = !DILocation(line: 137, column: 27, scope: !2137, inlinedAt: !2142)
!2144 = !DILocalVariable(name: "this", arg: 1, scope: !2145, type: !1361, flags: DIFlagArtificial | DIFlagObjectPointer)
!2145 = distinct !DISubprogram(name: "_M_construct_node<const std::piecewise_construct_t &, std::tuple<const int &>, std::tuple<> >", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE17_M_construct_nodeIJRKSt21piecewise_construct_tSt5tupleIJRS1_EESD_IJEEEEEvPSt13_Rb_tree_nodeIS2_EDpOT_", scope: !22, file: !15, line: 590, type: !2146, scopeLine: 591, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, templateParams: !2085, declaration: !2148, retainedNodes: !2149)
!2146 = !DISubroutineType(types: !2147)
!2147 = !{null, !371, !21, !2082, !952, !2083}
!2148 = !DISubprogram(name: "_M_construct_node<const std::piecewise_construct_t &, std::tuple<const int &>, std::tuple<> >", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE17_M_construct_nodeIJRKSt21piecewise_construct_tSt5tupleIJRS1_EESD_IJEEEEEvPSt13_Rb_tree_nodeIS2_EDpOT_", scope: !22, file: !15, line: 590, type: !2146, scopeLine: 590, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !2085)
!2149 = !{!2144, !2150, !2151, !2152, !2153}
!2150 = !DILocalVariable(name: "__node", arg: 2, scope: !2145, file: !15, line: 590, type: !21)
!2151 = !DILocalVariable(name: "__args", arg: 3, scope: !2145, file: !15, line: 590, type: !2082)
!2152 = !DILocalVariable(name: "__args", arg: 4, scope: !2145, file: !15, line: 590, type: !952)
!2153 = !DILocalVariable(name: "__args", arg: 5, scope: !2145, file: !15, line: 590, type: !2083)
!2154 = !DILocation(line: 0, scope: !2145, inlinedAt: !2155)
!2155 = distinct !DILocation(line: 612, column: 4, scope: !2114, inlinedAt: !2124)
!2156 = !DILocation(line: 0, scope: !1529, inlinedAt: !2157)
!2157 = distinct !DILocation(line: 596, column: 20, scope: !2158, inlinedAt: !2155)
!2158 = distinct !DILexicalBlock(scope: !2145, file: !15, line: 593, column: 6)
!2159 = !DILocation(line: 235, column: 16, scope: !1529, inlinedAt: !2157)
!2160 = !DILocalVariable(name: "__a", arg: 1, scope: !2161, file: !37, line: 511, type: !2043)
!2161 = distinct !DISubprogram(name: "construct<std::pair<const int, double>, const std::piecewise_construct_t &, std::tuple<const int &>, std::tuple<> >", linkageName: "_ZNSt16allocator_traitsISaISt13_Rb_tree_nodeISt4pairIKidEEEE9constructIS3_JRKSt21piecewise_construct_tSt5tupleIJRS2_EESB_IJEEEEEvRS5_PT_DpOT0_", scope: !2037, file: !37, line: 511, type: !2162, scopeLine: 514, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, templateParams: !2165, declaration: !2164, retainedNodes: !2167)
!2162 = !DISubroutineType(types: !2163)
!2163 = !{null, !2043, !43, !2082, !952, !2083}
!2164 = !DISubprogram(name: "construct<std::pair<const int, double>, const std::piecewise_construct_t &, std::tuple<const int &>, std::tuple<> >", linkageName: "_ZNSt16allocator_traitsISaISt13_Rb_tree_nodeISt4pairIKidEEEE9constructIS3_JRKSt21piecewise_construct_tSt5tupleIJRS2_EESB_IJEEEEEvRS5_PT_DpOT0_", scope: !2037, file: !37, line: 511, type: !2162, scopeLine: 511, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !2165)
!2165 = !{!2166, !2086}
!2166 = !DITemplateTypeParameter(name: "_Up", type: !44)
!2167 = !{!2160, !2168, !2169, !2170, !2171}
!2168 = !DILocalVariable(name: "__p", arg: 2, scope: !2161, file: !37, line: 511, type: !43)
!2169 = !DILocalVariable(name: "__args", arg: 3, scope: !2161, file: !37, line: 512, type: !2082)
!2170 = !DILocalVariable(name: "__args", arg: 4, scope: !2161, file: !37, line: 512, type: !952)
!2171 = !DILocalVariable(name: "__args", arg: 5, scope: !2161, file: !37, line: 512, type: !2083)
!2172 = !DILocation(line: 0, scope: !2161, inlinedAt: !2173)
!2173 = distinct !DILocation(line: 595, column: 8, scope: !2158, inlinedAt: !2155)
!2174 = !DILocalVariable(name: "this", arg: 1, scope: !2175, type: !2072, flags: DIFlagArtificial | DIFlagObjectPointer)
!2175 = distinct !DISubprogram(name: "construct<std::pair<const int, double>, const std::piecewise_construct_t &, std::tuple<const int &>, std::tuple<> >", linkageName: "_ZNSt15__new_allocatorISt13_Rb_tree_nodeISt4pairIKidEEE9constructIS3_JRKSt21piecewise_construct_tSt5tupleIJRS2_EESA_IJEEEEEvPT_DpOT0_", scope: !231, file: !232, line: 173, type: !2176, scopeLine: 175, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, templateParams: !2165, declaration: !2178, retainedNodes: !2179)
!2176 = !DISubroutineType(types: !2177)
!2177 = !{null, !237, !43, !2082, !952, !2083}
!2178 = !DISubprogram(name: "construct<std::pair<const int, double>, const std::piecewise_construct_t &, std::tuple<const int &>, std::tuple<> >", linkageName: "_ZNSt15__new_allocatorISt13_Rb_tree_nodeISt4pairIKidEEE9constructIS3_JRKSt21piecewise_construct_tSt5tupleIJRS2_EESA_IJEEEEEvPT_DpOT0_", scope: !231, file: !232, line: 173, type: !2176, scopeLine: 173, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !2165)
!2179 = !{!2174, !2180, !2181, !2182, !2183}
!2180 = !DILocalVariable(name: "__p", arg: 2, scope: !2175, file: !232, line: 173, type: !43)
!2181 = !DILocalVariable(name: "__args", arg: 3, scope: !2175, file: !232, line: 173, type: !2082)
!2182 = !DILocalVariable(name: "__args", arg: 4, scope: !2175, file: !232, line: 173, type: !952)
!2183 = !DILocalVariable(name: "__args", arg: 5, scope: !2175, file: !232, line: 173, type: !2083)
!2184 = !DILocation(line: 0, scope: !2175, inlinedAt: !2185)
!2185 = distinct !DILocation(line: 516, column: 8, scope: !2161, inlinedAt: !2173)
!2186 = !DILocalVariable(name: "this", arg: 1, scope: !2187, type: !1549, flags: DIFlagArtificial | DIFlagObjectPointer)
!2187 = distinct !DISubprogram(name: "tuple", linkageName: "_ZNSt5tupleIJRKiEEC2EOS2_", scope: !852, file: !853, line: 756, type: !950, scopeLine: 756, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !949, retainedNodes: !2188)
!2188 = !{!2186, !2189}
!2189 = !DILocalVariable(arg: 2, scope: !2187, file: !853, line: 756, type: !952)
!2190 = !DILocation(line: 0, scope: !2187, inlinedAt: !2191)
!2191 = distinct !DILocation(line: 175, column: 27, scope: !2175, inlinedAt: !2185)
!2192 = !DILocalVariable(name: "this", arg: 1, scope: !2193, type: !1556, flags: DIFlagArtificial | DIFlagObjectPointer)
!2193 = distinct !DISubprogram(name: "_Tuple_impl", linkageName: "_ZNSt11_Tuple_implILm0EJRKiEEC2EOS2_", scope: !856, file: !853, line: 454, type: !933, scopeLine: 457, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !932, retainedNodes: !2194)
!2194 = !{!2192, !2195}
!2195 = !DILocalVariable(name: "__in", arg: 2, scope: !2193, file: !853, line: 454, type: !935)
!2196 = !DILocation(line: 0, scope: !2193, inlinedAt: !2197)
!2197 = distinct !DILocation(line: 756, column: 17, scope: !2187, inlinedAt: !2191)
!2198 = !DILocation(line: 456, column: 9, scope: !2193, inlinedAt: !2197)
!2199 = !DILocalVariable(name: "this", arg: 1, scope: !2200, type: !43, flags: DIFlagArtificial | DIFlagObjectPointer)
!2200 = distinct !DISubprogram(name: "pair<const int &>", linkageName: "_ZNSt4pairIKidEC2IJRS0_EJEEESt21piecewise_construct_tSt5tupleIJDpT_EES5_IJDpT0_EE", scope: !44, file: !853, line: 1803, type: !2201, scopeLine: 1808, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, templateParams: !2204, declaration: !2203, retainedNodes: !2207)
!2201 = !DISubroutineType(types: !2202)
!2202 = !{null, !74, !5, !852, !1213}
!2203 = !DISubprogram(name: "pair<const int &>", scope: !44, file: !853, line: 1803, type: !2201, scopeLine: 1803, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !2204)
!2204 = !{!2205, !2206}
!2205 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Args1", value: !941)
!2206 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Args2", value: !92)
!2207 = !{!2199, !2208, !2209, !2210}
!2208 = !DILocalVariable(arg: 2, scope: !2200, file: !3, line: 200, type: !5)
!2209 = !DILocalVariable(name: "__first", arg: 3, scope: !2200, file: !3, line: 200, type: !852)
!2210 = !DILocalVariable(name: "__second", arg: 4, scope: !2200, file: !3, line: 200, type: !1213)
!2211 = !DILocation(line: 0, scope: !2200, inlinedAt: !2212)
!2212 = distinct !DILocation(line: 175, column: 23, scope: !2175, inlinedAt: !2185)
!2213 = !DILocalVariable(name: "this", arg: 1, scope: !2214, type: !43, flags: DIFlagArtificial | DIFlagObjectPointer)
!2214 = distinct !DISubprogram(name: "pair<const int &, 0UL>", linkageName: "_ZNSt4pairIKidEC2IJRS0_EJLm0EEJETpTnmJEEERSt5tupleIJDpT_EERS4_IJDpT1_EESt12_Index_tupleIJXspT0_EEESD_IJXspT2_EEE", scope: !44, file: !853, line: 1815, type: !2215, scopeLine: 1819, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, templateParams: !2226, declaration: !2225, retainedNodes: !2229)
!2215 = !DISubroutineType(types: !2216)
!2216 = !{null, !74, !956, !1219, !2217, !2222}
!2217 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Index_tuple<0UL>", scope: !2, file: !1336, line: 140, size: 8, flags: DIFlagTypePassByValue, elements: !92, templateParams: !2218, identifier: "_ZTSSt12_Index_tupleIJLm0EEE")
!2218 = !{!2219}
!2219 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Indexes", value: !2220)
!2220 = !{!2221}
!2221 = !DITemplateValueParameter(type: !115, value: i64 0)
!2222 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Index_tuple<>", scope: !2, file: !1336, line: 140, size: 8, flags: DIFlagTypePassByValue, elements: !92, templateParams: !2223, identifier: "_ZTSSt12_Index_tupleIJEE")
!2223 = !{!2224}
!2224 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, value: !92)
!2225 = !DISubprogram(name: "pair<const int &, 0UL>", scope: !44, file: !853, line: 1815, type: !2215, scopeLine: 1815, flags: DIFlagPrivate | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !2226)
!2226 = !{!2205, !2227, !2206, !2228}
!2227 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Indexes1", value: !2220)
!2228 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Indexes2", value: !92)
!2229 = !{!2213, !2230, !2231, !2232, !2233}
!2230 = !DILocalVariable(name: "__tuple1", arg: 2, scope: !2214, file: !3, line: 217, type: !956)
!2231 = !DILocalVariable(name: "__tuple2", arg: 3, scope: !2214, file: !3, line: 217, type: !1219)
!2232 = !DILocalVariable(arg: 4, scope: !2214, file: !3, line: 218, type: !2217)
!2233 = !DILocalVariable(arg: 5, scope: !2214, file: !3, line: 218, type: !2222)
!2234 = !DILocation(line: 0, scope: !2214, inlinedAt: !2235)
!2235 = distinct !DILocation(line: 1805, column: 9, scope: !2200, inlinedAt: !2212)
!2236 = !DILocation(line: 1817, column: 15, scope: !2214, inlinedAt: !2235)
!2237 = !DILocation(line: 1817, column: 9, scope: !2214, inlinedAt: !2235)
!2238 = !{!1998, !1484, i64 0}
!2239 = !DILocation(line: 1818, column: 2, scope: !2214, inlinedAt: !2235)
!2240 = !DILocation(line: 0, scope: !1486, inlinedAt: !2241)
!2241 = distinct !DILocation(line: 1651, column: 11, scope: !2242, inlinedAt: !2246)
!2242 = distinct !DISubprogram(name: "_M_key", linkageName: "_ZNKSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE10_Auto_node6_M_keyEv", scope: !1225, file: !15, line: 1650, type: !1238, scopeLine: 1651, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !1237, retainedNodes: !2243)
!2243 = !{!2244}
!2244 = !DILocalVariable(name: "this", arg: 1, scope: !2242, type: !2245, flags: DIFlagArtificial | DIFlagObjectPointer)
!2245 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1241, size: 64)
!2246 = distinct !DILocation(line: 2462, column: 56, scope: !2079)
!2247 = !DILocation(line: 0, scope: !1492, inlinedAt: !2248)
!2248 = distinct !DILocation(line: 775, column: 29, scope: !1486, inlinedAt: !2241)
!2249 = !DILocation(line: 2462, column: 15, scope: !2079)
!2250 = !DILocation(line: 2463, column: 6, scope: !2251)
!2251 = distinct !DILexicalBlock(scope: !2079, file: !15, line: 2463, column: 6)
!2252 = !DILocation(line: 2463, column: 6, scope: !2079)
!2253 = !DILocalVariable(name: "__p", arg: 2, scope: !2254, file: !15, line: 1654, type: !443)
!2254 = distinct !DISubprogram(name: "_M_insert", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE10_Auto_node9_M_insertES0_IPSt18_Rb_tree_node_baseSB_E", scope: !1225, file: !15, line: 1654, type: !1243, scopeLine: 1655, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !1242, retainedNodes: !2255)
!2255 = !{!2256, !2253, !2257}
!2256 = !DILocalVariable(name: "this", arg: 1, scope: !2254, type: !2110, flags: DIFlagArtificial | DIFlagObjectPointer)
!2257 = !DILocalVariable(name: "__it", scope: !2254, file: !15, line: 1656, type: !580)
!2258 = !DILocation(line: 0, scope: !2254, inlinedAt: !2259)
!2259 = distinct !DILocation(line: 2464, column: 15, scope: !2251)
!2260 = !DILocalVariable(name: "this", arg: 1, scope: !2261, type: !1361, flags: DIFlagArtificial | DIFlagObjectPointer)
!2261 = distinct !DISubprogram(name: "_M_insert_node", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE14_M_insert_nodeEPSt18_Rb_tree_node_baseSA_PSt13_Rb_tree_nodeIS2_E", scope: !22, file: !15, line: 2377, type: !578, scopeLine: 2379, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !577, retainedNodes: !2262)
!2262 = !{!2260, !2263, !2264, !2265, !2266}
!2263 = !DILocalVariable(name: "__x", arg: 2, scope: !2261, file: !15, line: 849, type: !395)
!2264 = !DILocalVariable(name: "__p", arg: 3, scope: !2261, file: !15, line: 849, type: !395)
!2265 = !DILocalVariable(name: "__z", arg: 4, scope: !2261, file: !15, line: 849, type: !21)
!2266 = !DILocalVariable(name: "__insert_left", scope: !2261, file: !15, line: 2380, type: !95)
!2267 = !DILocation(line: 0, scope: !2261, inlinedAt: !2268)
!2268 = distinct !DILocation(line: 1656, column: 21, scope: !2254, inlinedAt: !2259)
!2269 = !DILocation(line: 2380, column: 33, scope: !2261, inlinedAt: !2268)
!2270 = !DILocation(line: 2380, column: 38, scope: !2261, inlinedAt: !2268)
!2271 = !DILocation(line: 0, scope: !1486, inlinedAt: !2272)
!2272 = distinct !DILocation(line: 2381, column: 34, scope: !2261, inlinedAt: !2268)
!2273 = !DILocation(line: 0, scope: !1492, inlinedAt: !2274)
!2274 = distinct !DILocation(line: 775, column: 29, scope: !1486, inlinedAt: !2272)
!2275 = !DILocation(line: 0, scope: !1973, inlinedAt: !2276)
!2276 = distinct !DILocation(line: 2382, column: 13, scope: !2261, inlinedAt: !2268)
!2277 = !DILocation(line: 0, scope: !1486, inlinedAt: !2278)
!2278 = distinct !DILocation(line: 796, column: 16, scope: !1973, inlinedAt: !2276)
!2279 = !DILocation(line: 0, scope: !1492, inlinedAt: !2280)
!2280 = distinct !DILocation(line: 775, column: 29, scope: !1486, inlinedAt: !2278)
!2281 = !DILocation(line: 239, column: 16, scope: !1492, inlinedAt: !2280)
!2282 = !DILocation(line: 0, scope: !1498, inlinedAt: !2283)
!2283 = distinct !DILocation(line: 2381, column: 11, scope: !2261, inlinedAt: !2268)
!2284 = !DILocation(line: 408, column: 16, scope: !1498, inlinedAt: !2283)
!2285 = !DILocation(line: 408, column: 22, scope: !1498, inlinedAt: !2283)
!2286 = !DILocation(line: 408, column: 20, scope: !1498, inlinedAt: !2283)
!2287 = !DILocation(line: 2381, column: 8, scope: !2261, inlinedAt: !2268)
!2288 = !DILocation(line: 2384, column: 7, scope: !2261, inlinedAt: !2268)
!2289 = !DILocation(line: 2386, column: 17, scope: !2261, inlinedAt: !2268)
!2290 = !DILocation(line: 2386, column: 7, scope: !2261, inlinedAt: !2268)
!2291 = !DILocalVariable(name: "this", arg: 1, scope: !2292, type: !2110, flags: DIFlagArtificial | DIFlagObjectPointer)
!2292 = distinct !DISubprogram(name: "~_Auto_node", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE10_Auto_nodeD2Ev", scope: !1225, file: !15, line: 1639, type: !1230, scopeLine: 1640, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !1229, retainedNodes: !2293)
!2293 = !{!2291}
!2294 = !DILocation(line: 0, scope: !2292, inlinedAt: !2295)
!2295 = distinct !DILocation(line: 2466, column: 7, scope: !2079)
!2296 = !DILocation(line: 1641, column: 8, scope: !2297, inlinedAt: !2295)
!2297 = distinct !DILexicalBlock(scope: !2292, file: !15, line: 1640, column: 2)
!2298 = !DILocation(line: 2466, column: 7, scope: !2079)
!2299 = !DILocation(line: 0, scope: !2292, inlinedAt: !2300)
!2300 = distinct !DILocation(line: 2466, column: 7, scope: !2079)
!2301 = !DILocation(line: 0, scope: !2024, inlinedAt: !2302)
!2302 = distinct !DILocation(line: 1642, column: 11, scope: !2303, inlinedAt: !2300)
!2303 = distinct !DILexicalBlock(scope: !2297, file: !15, line: 1641, column: 8)
!2304 = !DILocation(line: 0, scope: !2030, inlinedAt: !2305)
!2305 = distinct !DILocation(line: 632, column: 2, scope: !2024, inlinedAt: !2302)
!2306 = !DILocation(line: 0, scope: !2036, inlinedAt: !2307)
!2307 = distinct !DILocation(line: 565, column: 9, scope: !2030, inlinedAt: !2305)
!2308 = !DILocation(line: 0, scope: !2068, inlinedAt: !2309)
!2309 = distinct !DILocation(line: 496, column: 13, scope: !2036, inlinedAt: !2307)
!2310 = !DILocation(line: 158, column: 2, scope: !2068, inlinedAt: !2309)
!2311 = !DILocation(line: 0, scope: !2024, inlinedAt: !2312)
!2312 = distinct !DILocation(line: 1642, column: 11, scope: !2303, inlinedAt: !2295)
!2313 = !DILocation(line: 0, scope: !2030, inlinedAt: !2314)
!2314 = distinct !DILocation(line: 632, column: 2, scope: !2024, inlinedAt: !2312)
!2315 = !DILocation(line: 0, scope: !2036, inlinedAt: !2316)
!2316 = distinct !DILocation(line: 565, column: 9, scope: !2030, inlinedAt: !2314)
!2317 = !DILocation(line: 0, scope: !2068, inlinedAt: !2318)
!2318 = distinct !DILocation(line: 496, column: 13, scope: !2036, inlinedAt: !2316)
!2319 = !DILocation(line: 158, column: 2, scope: !2068, inlinedAt: !2318)
!2320 = !DILocation(line: 1642, column: 6, scope: !2303, inlinedAt: !2295)
!2321 = distinct !DISubprogram(name: "_M_get_insert_hint_unique_pos", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE29_M_get_insert_hint_unique_posESt23_Rb_tree_const_iteratorIS2_ERS1_", scope: !22, file: !15, line: 2210, type: !502, scopeLine: 2212, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !501, retainedNodes: !2322)
!2322 = !{!2323, !2324, !2325, !2326, !2327, !2331}
!2323 = !DILocalVariable(name: "this", arg: 1, scope: !2321, type: !1361, flags: DIFlagArtificial | DIFlagObjectPointer)
!2324 = !DILocalVariable(name: "__position", arg: 2, scope: !2321, file: !15, line: 835, type: !504)
!2325 = !DILocalVariable(name: "__k", arg: 3, scope: !2321, file: !15, line: 836, type: !497)
!2326 = !DILocalVariable(name: "__pos", scope: !2321, file: !15, line: 2213, type: !580)
!2327 = !DILocalVariable(name: "__before", scope: !2328, file: !15, line: 2228, type: !580)
!2328 = distinct !DILexicalBlock(scope: !2329, file: !15, line: 2226, column: 2)
!2329 = distinct !DILexicalBlock(scope: !2330, file: !15, line: 2225, column: 16)
!2330 = distinct !DILexicalBlock(scope: !2321, file: !15, line: 2217, column: 11)
!2331 = !DILocalVariable(name: "__after", scope: !2332, file: !15, line: 2244, type: !580)
!2332 = distinct !DILexicalBlock(scope: !2333, file: !15, line: 2242, column: 2)
!2333 = distinct !DILexicalBlock(scope: !2329, file: !15, line: 2241, column: 16)
!2334 = !DILocation(line: 0, scope: !2321)
!2335 = !DILocalVariable(name: "this", arg: 1, scope: !2336, type: !1361, flags: DIFlagArtificial | DIFlagObjectPointer)
!2336 = distinct !DISubprogram(name: "_M_end", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE6_M_endEv", scope: !22, file: !15, line: 749, type: !413, scopeLine: 750, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !412, retainedNodes: !2337)
!2337 = !{!2335}
!2338 = !DILocation(line: 0, scope: !2336, inlinedAt: !2339)
!2339 = distinct !DILocation(line: 2217, column: 28, scope: !2330)
!2340 = !DILocation(line: 750, column: 17, scope: !2336, inlinedAt: !2339)
!2341 = !DILocation(line: 2217, column: 25, scope: !2330)
!2342 = !DILocation(line: 2217, column: 11, scope: !2321)
!2343 = !DILocalVariable(name: "this", arg: 1, scope: !2344, type: !1469, flags: DIFlagArtificial | DIFlagObjectPointer)
!2344 = distinct !DISubprogram(name: "size", linkageName: "_ZNKSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE4sizeEv", scope: !22, file: !15, line: 1031, type: !694, scopeLine: 1032, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !693, retainedNodes: !2345)
!2345 = !{!2343}
!2346 = !DILocation(line: 0, scope: !2344, inlinedAt: !2347)
!2347 = distinct !DILocation(line: 2219, column: 8, scope: !2348)
!2348 = distinct !DILexicalBlock(scope: !2349, file: !15, line: 2219, column: 8)
!2349 = distinct !DILexicalBlock(scope: !2330, file: !15, line: 2218, column: 2)
!2350 = !DILocation(line: 1032, column: 24, scope: !2344, inlinedAt: !2347)
!2351 = !DILocation(line: 2219, column: 15, scope: !2348)
!2352 = !DILocation(line: 2220, column: 8, scope: !2348)
!2353 = !DILocalVariable(name: "this", arg: 1, scope: !2354, type: !1361, flags: DIFlagArtificial | DIFlagObjectPointer)
!2354 = distinct !DISubprogram(name: "_M_rightmost", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE12_M_rightmostEv", scope: !22, file: !15, line: 726, type: !392, scopeLine: 727, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !402, retainedNodes: !2355)
!2355 = !{!2353}
!2356 = !DILocation(line: 0, scope: !2354, inlinedAt: !2357)
!2357 = distinct !DILocation(line: 2220, column: 41, scope: !2348)
!2358 = !DILocation(line: 727, column: 40, scope: !2354, inlinedAt: !2357)
!2359 = !DILocation(line: 2220, column: 41, scope: !2348)
!2360 = !DILocation(line: 0, scope: !1973, inlinedAt: !2361)
!2361 = distinct !DILocation(line: 2220, column: 34, scope: !2348)
!2362 = !DILocation(line: 0, scope: !1486, inlinedAt: !2363)
!2363 = distinct !DILocation(line: 796, column: 16, scope: !1973, inlinedAt: !2361)
!2364 = !DILocation(line: 0, scope: !1492, inlinedAt: !2365)
!2365 = distinct !DILocation(line: 775, column: 29, scope: !1486, inlinedAt: !2363)
!2366 = !DILocation(line: 239, column: 16, scope: !1492, inlinedAt: !2365)
!2367 = !DILocation(line: 0, scope: !1498, inlinedAt: !2368)
!2368 = distinct !DILocation(line: 2220, column: 11, scope: !2348)
!2369 = !DILocation(line: 408, column: 16, scope: !1498, inlinedAt: !2368)
!2370 = !DILocation(line: 408, column: 22, scope: !1498, inlinedAt: !2368)
!2371 = !DILocation(line: 408, column: 20, scope: !1498, inlinedAt: !2368)
!2372 = !DILocation(line: 2219, column: 8, scope: !2349)
!2373 = !DILocalVariable(name: "this", arg: 1, scope: !2374, type: !1361, flags: DIFlagArtificial | DIFlagObjectPointer)
!2374 = distinct !DISubprogram(name: "_M_get_insert_unique_pos", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE24_M_get_insert_unique_posERS1_", scope: !22, file: !15, line: 2108, type: !441, scopeLine: 2109, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !440, retainedNodes: !2375)
!2375 = !{!2373, !2376, !2377, !2378, !2379, !2380}
!2376 = !DILocalVariable(name: "__k", arg: 2, scope: !2374, file: !15, line: 829, type: !497)
!2377 = !DILocalVariable(name: "__x", scope: !2374, file: !15, line: 2111, type: !21)
!2378 = !DILocalVariable(name: "__y", scope: !2374, file: !15, line: 2112, type: !395)
!2379 = !DILocalVariable(name: "__comp", scope: !2374, file: !15, line: 2113, type: !95)
!2380 = !DILocalVariable(name: "__j", scope: !2374, file: !15, line: 2120, type: !580)
!2381 = !DILocation(line: 0, scope: !2374, inlinedAt: !2382)
!2382 = distinct !DILocation(line: 2223, column: 13, scope: !2348)
!2383 = !DILocation(line: 0, scope: !1462, inlinedAt: !2384)
!2384 = distinct !DILocation(line: 2111, column: 24, scope: !2374, inlinedAt: !2382)
!2385 = !DILocation(line: 0, scope: !1467, inlinedAt: !2386)
!2386 = distinct !DILocation(line: 739, column: 16, scope: !1462, inlinedAt: !2384)
!2387 = !DILocation(line: 735, column: 64, scope: !1467, inlinedAt: !2386)
!2388 = !DILocation(line: 0, scope: !2336, inlinedAt: !2389)
!2389 = distinct !DILocation(line: 2112, column: 23, scope: !2374, inlinedAt: !2382)
!2390 = !DILocation(line: 2114, column: 18, scope: !2374, inlinedAt: !2382)
!2391 = !DILocation(line: 2114, column: 7, scope: !2374, inlinedAt: !2382)
!2392 = !DILocation(line: 0, scope: !1486, inlinedAt: !2393)
!2393 = distinct !DILocation(line: 2117, column: 41, scope: !2394, inlinedAt: !2382)
!2394 = distinct !DILexicalBlock(scope: !2374, file: !15, line: 2115, column: 2)
!2395 = !DILocation(line: 0, scope: !1492, inlinedAt: !2396)
!2396 = distinct !DILocation(line: 775, column: 29, scope: !1486, inlinedAt: !2393)
!2397 = !DILocation(line: 239, column: 16, scope: !1492, inlinedAt: !2396)
!2398 = !DILocation(line: 0, scope: !1498, inlinedAt: !2399)
!2399 = distinct !DILocation(line: 2117, column: 13, scope: !2394, inlinedAt: !2382)
!2400 = !DILocation(line: 408, column: 22, scope: !1498, inlinedAt: !2399)
!2401 = !DILocation(line: 408, column: 20, scope: !1498, inlinedAt: !2399)
!2402 = !DILocation(line: 2118, column: 10, scope: !2394, inlinedAt: !2382)
!2403 = distinct !{!2403, !2391, !2404, !1512}
!2404 = !DILocation(line: 2119, column: 2, scope: !2374, inlinedAt: !2382)
!2405 = !DILocation(line: 2121, column: 11, scope: !2374, inlinedAt: !2382)
!2406 = !DILocation(line: 0, scope: !1414, inlinedAt: !2407)
!2407 = distinct !DILocation(line: 2123, column: 15, scope: !2408, inlinedAt: !2382)
!2408 = distinct !DILexicalBlock(scope: !2409, file: !15, line: 2123, column: 8)
!2409 = distinct !DILexicalBlock(scope: !2410, file: !15, line: 2122, column: 2)
!2410 = distinct !DILexicalBlock(scope: !2374, file: !15, line: 2121, column: 11)
!2411 = !DILocation(line: 996, column: 49, scope: !1414, inlinedAt: !2407)
!2412 = !DILocation(line: 0, scope: !1514, inlinedAt: !2413)
!2413 = distinct !DILocation(line: 2123, column: 12, scope: !2408, inlinedAt: !2382)
!2414 = !DILocation(line: 316, column: 28, scope: !1514, inlinedAt: !2413)
!2415 = !DILocation(line: 2123, column: 8, scope: !2409, inlinedAt: !2382)
!2416 = !DILocalVariable(name: "this", arg: 1, scope: !2417, type: !1642, flags: DIFlagArtificial | DIFlagObjectPointer)
!2417 = distinct !DISubprogram(name: "operator--", linkageName: "_ZNSt17_Rb_tree_iteratorISt4pairIKidEEmmEv", scope: !522, file: !15, line: 300, type: !544, scopeLine: 301, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !551, retainedNodes: !2418)
!2418 = !{!2416}
!2419 = !DILocation(line: 0, scope: !2417, inlinedAt: !2420)
!2420 = distinct !DILocation(line: 2126, column: 6, scope: !2408, inlinedAt: !2382)
!2421 = !DILocation(line: 302, column: 12, scope: !2417, inlinedAt: !2420)
!2422 = !DILocation(line: 408, column: 16, scope: !1498, inlinedAt: !2423)
!2423 = distinct !DILocation(line: 2128, column: 11, scope: !2424, inlinedAt: !2382)
!2424 = distinct !DILexicalBlock(scope: !2374, file: !15, line: 2128, column: 11)
!2425 = !DILocation(line: 408, column: 22, scope: !1498, inlinedAt: !2423)
!2426 = !DILocation(line: 2127, column: 2, scope: !2409, inlinedAt: !2382)
!2427 = !DILocation(line: 0, scope: !1973, inlinedAt: !2428)
!2428 = distinct !DILocation(line: 2128, column: 34, scope: !2424, inlinedAt: !2382)
!2429 = !DILocation(line: 0, scope: !1486, inlinedAt: !2430)
!2430 = distinct !DILocation(line: 796, column: 16, scope: !1973, inlinedAt: !2428)
!2431 = !DILocation(line: 0, scope: !1492, inlinedAt: !2432)
!2432 = distinct !DILocation(line: 775, column: 29, scope: !1486, inlinedAt: !2430)
!2433 = !DILocation(line: 0, scope: !1498, inlinedAt: !2423)
!2434 = !DILocation(line: 408, column: 20, scope: !1498, inlinedAt: !2423)
!2435 = !DILocation(line: 2128, column: 11, scope: !2374, inlinedAt: !2382)
!2436 = !DILocation(line: 0, scope: !1973, inlinedAt: !2437)
!2437 = distinct !DILocation(line: 2225, column: 44, scope: !2329)
!2438 = !DILocation(line: 0, scope: !1486, inlinedAt: !2439)
!2439 = distinct !DILocation(line: 796, column: 16, scope: !1973, inlinedAt: !2437)
!2440 = !DILocation(line: 0, scope: !1492, inlinedAt: !2441)
!2441 = distinct !DILocation(line: 775, column: 29, scope: !1486, inlinedAt: !2439)
!2442 = !DILocation(line: 239, column: 16, scope: !1492, inlinedAt: !2441)
!2443 = !DILocation(line: 0, scope: !1498, inlinedAt: !2444)
!2444 = distinct !DILocation(line: 2225, column: 16, scope: !2329)
!2445 = !DILocation(line: 408, column: 16, scope: !1498, inlinedAt: !2444)
!2446 = !DILocation(line: 408, column: 22, scope: !1498, inlinedAt: !2444)
!2447 = !DILocation(line: 408, column: 20, scope: !1498, inlinedAt: !2444)
!2448 = !DILocation(line: 2225, column: 16, scope: !2330)
!2449 = !DILocation(line: 0, scope: !2328)
!2450 = !DILocalVariable(name: "this", arg: 1, scope: !2451, type: !1361, flags: DIFlagArtificial | DIFlagObjectPointer)
!2451 = distinct !DISubprogram(name: "_M_leftmost", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE11_M_leftmostEv", scope: !22, file: !15, line: 718, type: !392, scopeLine: 719, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !400, retainedNodes: !2452)
!2452 = !{!2450}
!2453 = !DILocation(line: 0, scope: !2451, inlinedAt: !2454)
!2454 = distinct !DILocation(line: 2229, column: 25, scope: !2455)
!2455 = distinct !DILexicalBlock(scope: !2328, file: !15, line: 2229, column: 8)
!2456 = !DILocation(line: 719, column: 40, scope: !2451, inlinedAt: !2454)
!2457 = !DILocation(line: 2229, column: 25, scope: !2455)
!2458 = !DILocation(line: 2229, column: 22, scope: !2455)
!2459 = !DILocation(line: 2229, column: 8, scope: !2328)
!2460 = !DILocation(line: 0, scope: !2417, inlinedAt: !2461)
!2461 = distinct !DILocation(line: 2231, column: 44, scope: !2462)
!2462 = distinct !DILexicalBlock(scope: !2455, file: !15, line: 2231, column: 13)
!2463 = !DILocation(line: 302, column: 12, scope: !2417, inlinedAt: !2461)
!2464 = !DILocation(line: 0, scope: !1973, inlinedAt: !2465)
!2465 = distinct !DILocation(line: 2231, column: 36, scope: !2462)
!2466 = !DILocation(line: 0, scope: !1486, inlinedAt: !2467)
!2467 = distinct !DILocation(line: 796, column: 16, scope: !1973, inlinedAt: !2465)
!2468 = !DILocation(line: 0, scope: !1492, inlinedAt: !2469)
!2469 = distinct !DILocation(line: 775, column: 29, scope: !1486, inlinedAt: !2467)
!2470 = !DILocation(line: 239, column: 16, scope: !1492, inlinedAt: !2469)
!2471 = !DILocation(line: 0, scope: !1498, inlinedAt: !2472)
!2472 = distinct !DILocation(line: 2231, column: 13, scope: !2462)
!2473 = !DILocation(line: 408, column: 16, scope: !1498, inlinedAt: !2472)
!2474 = !DILocation(line: 408, column: 20, scope: !1498, inlinedAt: !2472)
!2475 = !DILocation(line: 2231, column: 13, scope: !2455)
!2476 = !DILocation(line: 0, scope: !1767, inlinedAt: !2477)
!2477 = distinct !DILocation(line: 2233, column: 12, scope: !2478)
!2478 = distinct !DILexicalBlock(scope: !2479, file: !15, line: 2233, column: 12)
!2479 = distinct !DILexicalBlock(scope: !2462, file: !15, line: 2232, column: 6)
!2480 = !DILocation(line: 788, column: 45, scope: !1767, inlinedAt: !2477)
!2481 = !DILocation(line: 2233, column: 39, scope: !2478)
!2482 = !DILocation(line: 2233, column: 12, scope: !2479)
!2483 = !DILocation(line: 0, scope: !2374, inlinedAt: !2484)
!2484 = distinct !DILocation(line: 2239, column: 13, scope: !2462)
!2485 = !DILocation(line: 0, scope: !1462, inlinedAt: !2486)
!2486 = distinct !DILocation(line: 2111, column: 24, scope: !2374, inlinedAt: !2484)
!2487 = !DILocation(line: 0, scope: !1467, inlinedAt: !2488)
!2488 = distinct !DILocation(line: 739, column: 16, scope: !1462, inlinedAt: !2486)
!2489 = !DILocation(line: 735, column: 64, scope: !1467, inlinedAt: !2488)
!2490 = !DILocation(line: 0, scope: !2336, inlinedAt: !2491)
!2491 = distinct !DILocation(line: 2112, column: 23, scope: !2374, inlinedAt: !2484)
!2492 = !DILocation(line: 2114, column: 18, scope: !2374, inlinedAt: !2484)
!2493 = !DILocation(line: 2114, column: 7, scope: !2374, inlinedAt: !2484)
!2494 = !DILocation(line: 0, scope: !1486, inlinedAt: !2495)
!2495 = distinct !DILocation(line: 2117, column: 41, scope: !2394, inlinedAt: !2484)
!2496 = !DILocation(line: 0, scope: !1492, inlinedAt: !2497)
!2497 = distinct !DILocation(line: 775, column: 29, scope: !1486, inlinedAt: !2495)
!2498 = !DILocation(line: 239, column: 16, scope: !1492, inlinedAt: !2497)
!2499 = !DILocation(line: 0, scope: !1498, inlinedAt: !2500)
!2500 = distinct !DILocation(line: 2117, column: 13, scope: !2394, inlinedAt: !2484)
!2501 = !DILocation(line: 408, column: 22, scope: !1498, inlinedAt: !2500)
!2502 = !DILocation(line: 408, column: 20, scope: !1498, inlinedAt: !2500)
!2503 = !DILocation(line: 2118, column: 10, scope: !2394, inlinedAt: !2484)
!2504 = distinct !{!2504, !2493, !2505, !1512}
!2505 = !DILocation(line: 2119, column: 2, scope: !2374, inlinedAt: !2484)
!2506 = !DILocation(line: 2121, column: 11, scope: !2374, inlinedAt: !2484)
!2507 = !DILocation(line: 0, scope: !1414, inlinedAt: !2508)
!2508 = distinct !DILocation(line: 2123, column: 15, scope: !2408, inlinedAt: !2484)
!2509 = !DILocation(line: 0, scope: !1514, inlinedAt: !2510)
!2510 = distinct !DILocation(line: 2123, column: 12, scope: !2408, inlinedAt: !2484)
!2511 = !DILocation(line: 316, column: 28, scope: !1514, inlinedAt: !2510)
!2512 = !DILocation(line: 2123, column: 8, scope: !2409, inlinedAt: !2484)
!2513 = !DILocation(line: 0, scope: !2417, inlinedAt: !2514)
!2514 = distinct !DILocation(line: 2126, column: 6, scope: !2408, inlinedAt: !2484)
!2515 = !DILocation(line: 302, column: 12, scope: !2417, inlinedAt: !2514)
!2516 = !DILocation(line: 408, column: 16, scope: !1498, inlinedAt: !2517)
!2517 = distinct !DILocation(line: 2128, column: 11, scope: !2424, inlinedAt: !2484)
!2518 = !DILocation(line: 2127, column: 2, scope: !2409, inlinedAt: !2484)
!2519 = !DILocation(line: 0, scope: !1973, inlinedAt: !2520)
!2520 = distinct !DILocation(line: 2128, column: 34, scope: !2424, inlinedAt: !2484)
!2521 = !DILocation(line: 0, scope: !1486, inlinedAt: !2522)
!2522 = distinct !DILocation(line: 796, column: 16, scope: !1973, inlinedAt: !2520)
!2523 = !DILocation(line: 0, scope: !1492, inlinedAt: !2524)
!2524 = distinct !DILocation(line: 775, column: 29, scope: !1486, inlinedAt: !2522)
!2525 = !DILocation(line: 0, scope: !1498, inlinedAt: !2517)
!2526 = !DILocation(line: 408, column: 20, scope: !1498, inlinedAt: !2517)
!2527 = !DILocation(line: 2128, column: 11, scope: !2374, inlinedAt: !2484)
!2528 = !DILocation(line: 0, scope: !1973, inlinedAt: !2529)
!2529 = distinct !DILocation(line: 2241, column: 39, scope: !2333)
!2530 = !DILocation(line: 0, scope: !1486, inlinedAt: !2531)
!2531 = distinct !DILocation(line: 796, column: 16, scope: !1973, inlinedAt: !2529)
!2532 = !DILocation(line: 0, scope: !1492, inlinedAt: !2533)
!2533 = distinct !DILocation(line: 775, column: 29, scope: !1486, inlinedAt: !2531)
!2534 = !DILocation(line: 0, scope: !1498, inlinedAt: !2535)
!2535 = distinct !DILocation(line: 2241, column: 16, scope: !2333)
!2536 = !DILocation(line: 408, column: 20, scope: !1498, inlinedAt: !2535)
!2537 = !DILocation(line: 2241, column: 16, scope: !2329)
!2538 = !DILocation(line: 0, scope: !2332)
!2539 = !DILocation(line: 0, scope: !2354, inlinedAt: !2540)
!2540 = distinct !DILocation(line: 2245, column: 25, scope: !2541)
!2541 = distinct !DILexicalBlock(scope: !2332, file: !15, line: 2245, column: 8)
!2542 = !DILocation(line: 727, column: 40, scope: !2354, inlinedAt: !2540)
!2543 = !DILocation(line: 2245, column: 25, scope: !2541)
!2544 = !DILocation(line: 2245, column: 22, scope: !2541)
!2545 = !DILocation(line: 2245, column: 8, scope: !2332)
!2546 = !DILocation(line: 0, scope: !1640, inlinedAt: !2547)
!2547 = distinct !DILocation(line: 2247, column: 49, scope: !2548)
!2548 = distinct !DILexicalBlock(scope: !2541, file: !15, line: 2247, column: 13)
!2549 = !DILocation(line: 287, column: 12, scope: !1640, inlinedAt: !2547)
!2550 = !DILocation(line: 0, scope: !1973, inlinedAt: !2551)
!2551 = distinct !DILocation(line: 2247, column: 41, scope: !2548)
!2552 = !DILocation(line: 0, scope: !1486, inlinedAt: !2553)
!2553 = distinct !DILocation(line: 796, column: 16, scope: !1973, inlinedAt: !2551)
!2554 = !DILocation(line: 0, scope: !1492, inlinedAt: !2555)
!2555 = distinct !DILocation(line: 775, column: 29, scope: !1486, inlinedAt: !2553)
!2556 = !DILocation(line: 239, column: 16, scope: !1492, inlinedAt: !2555)
!2557 = !DILocation(line: 0, scope: !1498, inlinedAt: !2558)
!2558 = distinct !DILocation(line: 2247, column: 13, scope: !2548)
!2559 = !DILocation(line: 408, column: 22, scope: !1498, inlinedAt: !2558)
!2560 = !DILocation(line: 408, column: 20, scope: !1498, inlinedAt: !2558)
!2561 = !DILocation(line: 2247, column: 13, scope: !2541)
!2562 = !DILocation(line: 0, scope: !1767, inlinedAt: !2563)
!2563 = distinct !DILocation(line: 2249, column: 12, scope: !2564)
!2564 = distinct !DILexicalBlock(scope: !2565, file: !15, line: 2249, column: 12)
!2565 = distinct !DILexicalBlock(scope: !2548, file: !15, line: 2248, column: 6)
!2566 = !DILocation(line: 788, column: 45, scope: !1767, inlinedAt: !2563)
!2567 = !DILocation(line: 2249, column: 36, scope: !2564)
!2568 = !DILocation(line: 2249, column: 12, scope: !2565)
!2569 = !DILocation(line: 0, scope: !2374, inlinedAt: !2570)
!2570 = distinct !DILocation(line: 2255, column: 13, scope: !2548)
!2571 = !DILocation(line: 0, scope: !1462, inlinedAt: !2572)
!2572 = distinct !DILocation(line: 2111, column: 24, scope: !2374, inlinedAt: !2570)
!2573 = !DILocation(line: 0, scope: !1467, inlinedAt: !2574)
!2574 = distinct !DILocation(line: 739, column: 16, scope: !1462, inlinedAt: !2572)
!2575 = !DILocation(line: 735, column: 64, scope: !1467, inlinedAt: !2574)
!2576 = !DILocation(line: 0, scope: !2336, inlinedAt: !2577)
!2577 = distinct !DILocation(line: 2112, column: 23, scope: !2374, inlinedAt: !2570)
!2578 = !DILocation(line: 2114, column: 18, scope: !2374, inlinedAt: !2570)
!2579 = !DILocation(line: 2114, column: 7, scope: !2374, inlinedAt: !2570)
!2580 = !DILocation(line: 0, scope: !1486, inlinedAt: !2581)
!2581 = distinct !DILocation(line: 2117, column: 41, scope: !2394, inlinedAt: !2570)
!2582 = !DILocation(line: 0, scope: !1492, inlinedAt: !2583)
!2583 = distinct !DILocation(line: 775, column: 29, scope: !1486, inlinedAt: !2581)
!2584 = !DILocation(line: 239, column: 16, scope: !1492, inlinedAt: !2583)
!2585 = !DILocation(line: 0, scope: !1498, inlinedAt: !2586)
!2586 = distinct !DILocation(line: 2117, column: 13, scope: !2394, inlinedAt: !2570)
!2587 = !DILocation(line: 408, column: 22, scope: !1498, inlinedAt: !2586)
!2588 = !DILocation(line: 408, column: 20, scope: !1498, inlinedAt: !2586)
!2589 = !DILocation(line: 2118, column: 10, scope: !2394, inlinedAt: !2570)
!2590 = distinct !{!2590, !2579, !2591, !1512}
!2591 = !DILocation(line: 2119, column: 2, scope: !2374, inlinedAt: !2570)
!2592 = !DILocation(line: 2121, column: 11, scope: !2374, inlinedAt: !2570)
!2593 = !DILocation(line: 0, scope: !1414, inlinedAt: !2594)
!2594 = distinct !DILocation(line: 2123, column: 15, scope: !2408, inlinedAt: !2570)
!2595 = !DILocation(line: 996, column: 49, scope: !1414, inlinedAt: !2594)
!2596 = !DILocation(line: 0, scope: !1514, inlinedAt: !2597)
!2597 = distinct !DILocation(line: 2123, column: 12, scope: !2408, inlinedAt: !2570)
!2598 = !DILocation(line: 316, column: 28, scope: !1514, inlinedAt: !2597)
!2599 = !DILocation(line: 2123, column: 8, scope: !2409, inlinedAt: !2570)
!2600 = !DILocation(line: 0, scope: !2417, inlinedAt: !2601)
!2601 = distinct !DILocation(line: 2126, column: 6, scope: !2408, inlinedAt: !2570)
!2602 = !DILocation(line: 302, column: 12, scope: !2417, inlinedAt: !2601)
!2603 = !DILocation(line: 408, column: 16, scope: !1498, inlinedAt: !2604)
!2604 = distinct !DILocation(line: 2128, column: 11, scope: !2424, inlinedAt: !2570)
!2605 = !DILocation(line: 2127, column: 2, scope: !2409, inlinedAt: !2570)
!2606 = !DILocation(line: 0, scope: !1973, inlinedAt: !2607)
!2607 = distinct !DILocation(line: 2128, column: 34, scope: !2424, inlinedAt: !2570)
!2608 = !DILocation(line: 0, scope: !1486, inlinedAt: !2609)
!2609 = distinct !DILocation(line: 796, column: 16, scope: !1973, inlinedAt: !2607)
!2610 = !DILocation(line: 0, scope: !1492, inlinedAt: !2611)
!2611 = distinct !DILocation(line: 775, column: 29, scope: !1486, inlinedAt: !2609)
!2612 = !DILocation(line: 0, scope: !1498, inlinedAt: !2604)
!2613 = !DILocation(line: 408, column: 20, scope: !1498, inlinedAt: !2604)
!2614 = !DILocation(line: 2128, column: 11, scope: !2374, inlinedAt: !2570)
!2615 = !DILocation(line: 0, scope: !2330)
!2616 = !DILocation(line: 2260, column: 5, scope: !2321)
!2617 = !DISubprogram(name: "_Rb_tree_decrement", linkageName: "_ZSt18_Rb_tree_decrementPSt18_Rb_tree_node_base", scope: !2, file: !15, line: 250, type: !2618, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2618 = !DISubroutineType(types: !2619)
!2619 = !{!164, !164}
!2620 = !DISubprogram(name: "_Rb_tree_insert_and_rebalance", linkageName: "_ZSt29_Rb_tree_insert_and_rebalancebPSt18_Rb_tree_node_baseS0_RS_", scope: !2, file: !15, line: 409, type: !2621, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2621 = !DISubroutineType(types: !2622)
!2622 = !{null, !631, !164, !164, !2623}
!2623 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !159, size: 64)
!2624 = !DISubprogram(name: "_Rb_tree_increment", linkageName: "_ZSt18_Rb_tree_incrementPSt18_Rb_tree_node_base", scope: !2, file: !15, line: 244, type: !2618, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2625 = distinct !DISubprogram(name: "_M_emplace_hint_unique<const int &, const double &>", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE22_M_emplace_hint_uniqueIJRS1_RKdEEESt17_Rb_tree_iteratorIS2_ESt23_Rb_tree_const_iteratorIS2_EDpOT_", scope: !22, file: !15, line: 2458, type: !2626, scopeLine: 2460, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, templateParams: !1848, declaration: !2628, retainedNodes: !2629)
!2626 = !DISubroutineType(types: !2627)
!2627 = !{!580, !371, !504, !302, !1267}
!2628 = !DISubprogram(name: "_M_emplace_hint_unique<const int &, const double &>", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE22_M_emplace_hint_uniqueIJRS1_RKdEEESt17_Rb_tree_iteratorIS2_ESt23_Rb_tree_const_iteratorIS2_EDpOT_", scope: !22, file: !15, line: 2458, type: !2626, scopeLine: 2458, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !1848)
!2629 = !{!2630, !2631, !2632, !2633, !2634, !2635}
!2630 = !DILocalVariable(name: "this", arg: 1, scope: !2625, type: !1361, flags: DIFlagArtificial | DIFlagObjectPointer)
!2631 = !DILocalVariable(name: "__pos", arg: 2, scope: !2625, file: !15, line: 1086, type: !504)
!2632 = !DILocalVariable(name: "__args", arg: 3, scope: !2625, file: !15, line: 1086, type: !302)
!2633 = !DILocalVariable(name: "__args", arg: 4, scope: !2625, file: !15, line: 1086, type: !1267)
!2634 = !DILocalVariable(name: "__z", scope: !2625, file: !15, line: 2461, type: !1225)
!2635 = !DILocalVariable(name: "__res", scope: !2625, file: !15, line: 2462, type: !443)
!2636 = !DILocation(line: 0, scope: !2625)
!2637 = !DILocalVariable(name: "this", arg: 1, scope: !2638, type: !2110, flags: DIFlagArtificial | DIFlagObjectPointer)
!2638 = distinct !DISubprogram(name: "_Auto_node<const int &, const double &>", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE10_Auto_nodeC2IJRS1_RKdEEERS8_DpOT_", scope: !1225, file: !15, line: 1634, type: !2639, scopeLine: 1637, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, templateParams: !1848, declaration: !2641, retainedNodes: !2642)
!2639 = !DISubroutineType(types: !2640)
!2640 = !{null, !1232, !665, !302, !1267}
!2641 = !DISubprogram(name: "_Auto_node<const int &, const double &>", scope: !1225, file: !15, line: 1634, type: !2639, scopeLine: 1634, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !1848)
!2642 = !{!2637, !2643, !2644, !2645}
!2643 = !DILocalVariable(name: "__t", arg: 2, scope: !2638, file: !15, line: 1634, type: !665)
!2644 = !DILocalVariable(name: "__args", arg: 3, scope: !2638, file: !15, line: 1634, type: !302)
!2645 = !DILocalVariable(name: "__args", arg: 4, scope: !2638, file: !15, line: 1634, type: !1267)
!2646 = !DILocation(line: 0, scope: !2638, inlinedAt: !2647)
!2647 = distinct !DILocation(line: 2461, column: 13, scope: !2625)
!2648 = !DILocalVariable(name: "this", arg: 1, scope: !2649, type: !1361, flags: DIFlagArtificial | DIFlagObjectPointer)
!2649 = distinct !DISubprogram(name: "_M_create_node<const int &, const double &>", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE14_M_create_nodeIJRS1_RKdEEEPSt13_Rb_tree_nodeIS2_EDpOT_", scope: !22, file: !15, line: 609, type: !2650, scopeLine: 610, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, templateParams: !1848, declaration: !2652, retainedNodes: !2653)
!2650 = !DISubroutineType(types: !2651)
!2651 = !{!21, !371, !302, !1267}
!2652 = !DISubprogram(name: "_M_create_node<const int &, const double &>", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE14_M_create_nodeIJRS1_RKdEEEPSt13_Rb_tree_nodeIS2_EDpOT_", scope: !22, file: !15, line: 609, type: !2650, scopeLine: 609, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !1848)
!2653 = !{!2648, !2654, !2655, !2656}
!2654 = !DILocalVariable(name: "__args", arg: 2, scope: !2649, file: !15, line: 609, type: !302)
!2655 = !DILocalVariable(name: "__args", arg: 3, scope: !2649, file: !15, line: 609, type: !1267)
!2656 = !DILocalVariable(name: "__tmp", scope: !2649, file: !15, line: 611, type: !21)
!2657 = !DILocation(line: 0, scope: !2649, inlinedAt: !2658)
!2658 = distinct !DILocation(line: 1636, column: 18, scope: !2638, inlinedAt: !2647)
!2659 = !DILocation(line: 0, scope: !2126, inlinedAt: !2660)
!2660 = distinct !DILocation(line: 611, column: 23, scope: !2649, inlinedAt: !2658)
!2661 = !DILocation(line: 0, scope: !2131, inlinedAt: !2662)
!2662 = distinct !DILocation(line: 561, column: 16, scope: !2126, inlinedAt: !2660)
!2663 = !DILocation(line: 0, scope: !2137, inlinedAt: !2664)
!2664 = distinct !DILocation(line: 464, column: 20, scope: !2131, inlinedAt: !2662)
!2665 = !DILocation(line: 137, column: 27, scope: !2137, inlinedAt: !2664)
!2666 = !DILocalVariable(name: "this", arg: 1, scope: !2667, type: !1361, flags: DIFlagArtificial | DIFlagObjectPointer)
!2667 = distinct !DISubprogram(name: "_M_construct_node<const int &, const double &>", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE17_M_construct_nodeIJRS1_RKdEEEvPSt13_Rb_tree_nodeIS2_EDpOT_", scope: !22, file: !15, line: 590, type: !2668, scopeLine: 591, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, templateParams: !1848, declaration: !2670, retainedNodes: !2671)
!2668 = !DISubroutineType(types: !2669)
!2669 = !{null, !371, !21, !302, !1267}
!2670 = !DISubprogram(name: "_M_construct_node<const int &, const double &>", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE17_M_construct_nodeIJRS1_RKdEEEvPSt13_Rb_tree_nodeIS2_EDpOT_", scope: !22, file: !15, line: 590, type: !2668, scopeLine: 590, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !1848)
!2671 = !{!2666, !2672, !2673, !2674}
!2672 = !DILocalVariable(name: "__node", arg: 2, scope: !2667, file: !15, line: 590, type: !21)
!2673 = !DILocalVariable(name: "__args", arg: 3, scope: !2667, file: !15, line: 590, type: !302)
!2674 = !DILocalVariable(name: "__args", arg: 4, scope: !2667, file: !15, line: 590, type: !1267)
!2675 = !DILocation(line: 0, scope: !2667, inlinedAt: !2676)
!2676 = distinct !DILocation(line: 612, column: 4, scope: !2649, inlinedAt: !2658)
!2677 = !DILocation(line: 0, scope: !1529, inlinedAt: !2678)
!2678 = distinct !DILocation(line: 596, column: 20, scope: !2679, inlinedAt: !2676)
!2679 = distinct !DILexicalBlock(scope: !2667, file: !15, line: 593, column: 6)
!2680 = !DILocation(line: 235, column: 16, scope: !1529, inlinedAt: !2678)
!2681 = !DILocalVariable(name: "__a", arg: 1, scope: !2682, file: !37, line: 511, type: !2043)
!2682 = distinct !DISubprogram(name: "construct<std::pair<const int, double>, const int &, const double &>", linkageName: "_ZNSt16allocator_traitsISaISt13_Rb_tree_nodeISt4pairIKidEEEE9constructIS3_JRS2_RKdEEEvRS5_PT_DpOT0_", scope: !2037, file: !37, line: 511, type: !2683, scopeLine: 514, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, templateParams: !2686, declaration: !2685, retainedNodes: !2687)
!2683 = !DISubroutineType(types: !2684)
!2684 = !{null, !2043, !43, !302, !1267}
!2685 = !DISubprogram(name: "construct<std::pair<const int, double>, const int &, const double &>", linkageName: "_ZNSt16allocator_traitsISaISt13_Rb_tree_nodeISt4pairIKidEEEE9constructIS3_JRS2_RKdEEEvRS5_PT_DpOT0_", scope: !2037, file: !37, line: 511, type: !2683, scopeLine: 511, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !2686)
!2686 = !{!2166, !1849}
!2687 = !{!2681, !2688, !2689, !2690}
!2688 = !DILocalVariable(name: "__p", arg: 2, scope: !2682, file: !37, line: 511, type: !43)
!2689 = !DILocalVariable(name: "__args", arg: 3, scope: !2682, file: !37, line: 512, type: !302)
!2690 = !DILocalVariable(name: "__args", arg: 4, scope: !2682, file: !37, line: 512, type: !1267)
!2691 = !DILocation(line: 0, scope: !2682, inlinedAt: !2692)
!2692 = distinct !DILocation(line: 595, column: 8, scope: !2679, inlinedAt: !2676)
!2693 = !DILocalVariable(name: "this", arg: 1, scope: !2694, type: !2072, flags: DIFlagArtificial | DIFlagObjectPointer)
!2694 = distinct !DISubprogram(name: "construct<std::pair<const int, double>, const int &, const double &>", linkageName: "_ZNSt15__new_allocatorISt13_Rb_tree_nodeISt4pairIKidEEE9constructIS3_JRS2_RKdEEEvPT_DpOT0_", scope: !231, file: !232, line: 173, type: !2695, scopeLine: 175, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, templateParams: !2686, declaration: !2697, retainedNodes: !2698)
!2695 = !DISubroutineType(types: !2696)
!2696 = !{null, !237, !43, !302, !1267}
!2697 = !DISubprogram(name: "construct<std::pair<const int, double>, const int &, const double &>", linkageName: "_ZNSt15__new_allocatorISt13_Rb_tree_nodeISt4pairIKidEEE9constructIS3_JRS2_RKdEEEvPT_DpOT0_", scope: !231, file: !232, line: 173, type: !2695, scopeLine: 173, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !2686)
!2698 = !{!2693, !2699, !2700, !2701}
!2699 = !DILocalVariable(name: "__p", arg: 2, scope: !2694, file: !232, line: 173, type: !43)
!2700 = !DILocalVariable(name: "__args", arg: 3, scope: !2694, file: !232, line: 173, type: !302)
!2701 = !DILocalVariable(name: "__args", arg: 4, scope: !2694, file: !232, line: 173, type: !1267)
!2702 = !DILocation(line: 0, scope: !2694, inlinedAt: !2703)
!2703 = distinct !DILocation(line: 516, column: 8, scope: !2682, inlinedAt: !2692)
!2704 = !DILocalVariable(name: "this", arg: 1, scope: !2705, type: !43, flags: DIFlagArtificial | DIFlagObjectPointer)
!2705 = distinct !DISubprogram(name: "pair<const int, double, true>", linkageName: "_ZNSt4pairIKidEC2IS0_dTnNSt9enable_ifIXaaclsr5_PCCPE18_ConstructiblePairIT_T0_EEclsr5_PCCPE26_ImplicitlyConvertiblePairIS4_S5_EEEbE4typeELb1EEERS0_RKd", scope: !44, file: !3, line: 411, type: !2706, scopeLine: 412, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, templateParams: !2709, declaration: !2708, retainedNodes: !2710)
!2706 = !DISubroutineType(types: !2707)
!2707 = !{null, !74, !302, !1267}
!2708 = !DISubprogram(name: "pair<const int, double, true>", scope: !44, file: !3, line: 411, type: !2706, scopeLine: 411, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !2709)
!2709 = !{!64, !67, !488}
!2710 = !{!2704, !2711, !2712}
!2711 = !DILocalVariable(name: "__a", arg: 2, scope: !2705, file: !3, line: 411, type: !302)
!2712 = !DILocalVariable(name: "__b", arg: 3, scope: !2705, file: !3, line: 411, type: !1267)
!2713 = !DILocation(line: 0, scope: !2705, inlinedAt: !2714)
!2714 = distinct !DILocation(line: 175, column: 23, scope: !2694, inlinedAt: !2703)
!2715 = !DILocation(line: 412, column: 15, scope: !2705, inlinedAt: !2714)
!2716 = !DILocation(line: 412, column: 9, scope: !2705, inlinedAt: !2714)
!2717 = !DILocation(line: 412, column: 21, scope: !2705, inlinedAt: !2714)
!2718 = !DILocation(line: 412, column: 28, scope: !2705, inlinedAt: !2714)
!2719 = !DILocation(line: 0, scope: !1486, inlinedAt: !2720)
!2720 = distinct !DILocation(line: 1651, column: 11, scope: !2242, inlinedAt: !2721)
!2721 = distinct !DILocation(line: 2462, column: 56, scope: !2625)
!2722 = !DILocation(line: 0, scope: !1492, inlinedAt: !2723)
!2723 = distinct !DILocation(line: 775, column: 29, scope: !1486, inlinedAt: !2720)
!2724 = !DILocation(line: 2462, column: 15, scope: !2625)
!2725 = !DILocation(line: 2463, column: 6, scope: !2726)
!2726 = distinct !DILexicalBlock(scope: !2625, file: !15, line: 2463, column: 6)
!2727 = !DILocation(line: 2463, column: 6, scope: !2625)
!2728 = !DILocation(line: 0, scope: !2254, inlinedAt: !2729)
!2729 = distinct !DILocation(line: 2464, column: 15, scope: !2726)
!2730 = !DILocation(line: 0, scope: !2261, inlinedAt: !2731)
!2731 = distinct !DILocation(line: 1656, column: 21, scope: !2254, inlinedAt: !2729)
!2732 = !DILocation(line: 2380, column: 33, scope: !2261, inlinedAt: !2731)
!2733 = !DILocation(line: 2380, column: 38, scope: !2261, inlinedAt: !2731)
!2734 = !DILocation(line: 0, scope: !1486, inlinedAt: !2735)
!2735 = distinct !DILocation(line: 2381, column: 34, scope: !2261, inlinedAt: !2731)
!2736 = !DILocation(line: 0, scope: !1492, inlinedAt: !2737)
!2737 = distinct !DILocation(line: 775, column: 29, scope: !1486, inlinedAt: !2735)
!2738 = !DILocation(line: 0, scope: !1973, inlinedAt: !2739)
!2739 = distinct !DILocation(line: 2382, column: 13, scope: !2261, inlinedAt: !2731)
!2740 = !DILocation(line: 0, scope: !1486, inlinedAt: !2741)
!2741 = distinct !DILocation(line: 796, column: 16, scope: !1973, inlinedAt: !2739)
!2742 = !DILocation(line: 0, scope: !1492, inlinedAt: !2743)
!2743 = distinct !DILocation(line: 775, column: 29, scope: !1486, inlinedAt: !2741)
!2744 = !DILocation(line: 239, column: 16, scope: !1492, inlinedAt: !2743)
!2745 = !DILocation(line: 0, scope: !1498, inlinedAt: !2746)
!2746 = distinct !DILocation(line: 2381, column: 11, scope: !2261, inlinedAt: !2731)
!2747 = !DILocation(line: 408, column: 16, scope: !1498, inlinedAt: !2746)
!2748 = !DILocation(line: 408, column: 22, scope: !1498, inlinedAt: !2746)
!2749 = !DILocation(line: 408, column: 20, scope: !1498, inlinedAt: !2746)
!2750 = !DILocation(line: 2381, column: 8, scope: !2261, inlinedAt: !2731)
!2751 = !DILocation(line: 2384, column: 7, scope: !2261, inlinedAt: !2731)
!2752 = !DILocation(line: 2386, column: 17, scope: !2261, inlinedAt: !2731)
!2753 = !DILocation(line: 2386, column: 7, scope: !2261, inlinedAt: !2731)
!2754 = !DILocation(line: 0, scope: !2292, inlinedAt: !2755)
!2755 = distinct !DILocation(line: 2466, column: 7, scope: !2625)
!2756 = !DILocation(line: 1641, column: 8, scope: !2297, inlinedAt: !2755)
!2757 = !DILocation(line: 2466, column: 7, scope: !2625)
!2758 = !DILocation(line: 0, scope: !2292, inlinedAt: !2759)
!2759 = distinct !DILocation(line: 2466, column: 7, scope: !2625)
!2760 = !DILocation(line: 0, scope: !2024, inlinedAt: !2761)
!2761 = distinct !DILocation(line: 1642, column: 11, scope: !2303, inlinedAt: !2759)
!2762 = !DILocation(line: 0, scope: !2030, inlinedAt: !2763)
!2763 = distinct !DILocation(line: 632, column: 2, scope: !2024, inlinedAt: !2761)
!2764 = !DILocation(line: 0, scope: !2036, inlinedAt: !2765)
!2765 = distinct !DILocation(line: 565, column: 9, scope: !2030, inlinedAt: !2763)
!2766 = !DILocation(line: 0, scope: !2068, inlinedAt: !2767)
!2767 = distinct !DILocation(line: 496, column: 13, scope: !2036, inlinedAt: !2765)
!2768 = !DILocation(line: 158, column: 2, scope: !2068, inlinedAt: !2767)
!2769 = !DILocation(line: 0, scope: !2024, inlinedAt: !2770)
!2770 = distinct !DILocation(line: 1642, column: 11, scope: !2303, inlinedAt: !2755)
!2771 = !DILocation(line: 0, scope: !2030, inlinedAt: !2772)
!2772 = distinct !DILocation(line: 632, column: 2, scope: !2024, inlinedAt: !2770)
!2773 = !DILocation(line: 0, scope: !2036, inlinedAt: !2774)
!2774 = distinct !DILocation(line: 565, column: 9, scope: !2030, inlinedAt: !2772)
!2775 = !DILocation(line: 0, scope: !2068, inlinedAt: !2776)
!2776 = distinct !DILocation(line: 496, column: 13, scope: !2036, inlinedAt: !2774)
!2777 = !DILocation(line: 158, column: 2, scope: !2068, inlinedAt: !2776)
!2778 = !DILocation(line: 1642, column: 6, scope: !2303, inlinedAt: !2755)
!2779 = distinct !DISubprogram(name: "_M_erase_aux", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE12_M_erase_auxESt23_Rb_tree_const_iteratorIS2_ESA_", scope: !22, file: !15, line: 2503, type: !705, scopeLine: 2504, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !704, retainedNodes: !2780)
!2780 = !{!2781, !2782, !2783}
!2781 = !DILocalVariable(name: "this", arg: 1, scope: !2779, type: !1361, flags: DIFlagArtificial | DIFlagObjectPointer)
!2782 = !DILocalVariable(name: "__first", arg: 2, scope: !2779, file: !15, line: 1184, type: !504)
!2783 = !DILocalVariable(name: "__last", arg: 3, scope: !2779, file: !15, line: 1184, type: !504)
!2784 = !DILocation(line: 0, scope: !2779)
!2785 = !DILocation(line: 0, scope: !1414, inlinedAt: !2786)
!2786 = distinct !DILocation(line: 2505, column: 22, scope: !2787)
!2787 = distinct !DILexicalBlock(scope: !2779, file: !15, line: 2505, column: 11)
!2788 = !DILocation(line: 996, column: 49, scope: !1414, inlinedAt: !2786)
!2789 = !DILocalVariable(name: "__x", arg: 1, scope: !2790, file: !15, line: 396, type: !2793)
!2790 = distinct !DISubprogram(name: "operator==", linkageName: "_ZSteqRKSt23_Rb_tree_const_iteratorISt4pairIKidEES5_", scope: !2, file: !15, line: 396, type: !2791, scopeLine: 397, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, retainedNodes: !2795)
!2791 = !DISubroutineType(types: !2792)
!2792 = !{!95, !2793, !2793}
!2793 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !2794, size: 64)
!2794 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !570)
!2795 = !{!2789, !2796}
!2796 = !DILocalVariable(name: "__y", arg: 2, scope: !2790, file: !15, line: 396, type: !2793)
!2797 = !DILocation(line: 0, scope: !2790, inlinedAt: !2798)
!2798 = distinct !DILocation(line: 2505, column: 19, scope: !2787)
!2799 = !DILocation(line: 397, column: 28, scope: !2790, inlinedAt: !2798)
!2800 = !DILocation(line: 2505, column: 30, scope: !2787)
!2801 = !DILocalVariable(name: "this", arg: 1, scope: !2802, type: !1361, flags: DIFlagArtificial | DIFlagObjectPointer)
!2802 = distinct !DISubprogram(name: "end", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE3endEv", scope: !22, file: !15, line: 1003, type: !670, scopeLine: 1004, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !675, retainedNodes: !2803)
!2803 = !{!2801}
!2804 = !DILocation(line: 0, scope: !2802, inlinedAt: !2805)
!2805 = distinct !DILocation(line: 2505, column: 43, scope: !2787)
!2806 = !DILocation(line: 1004, column: 26, scope: !2802, inlinedAt: !2805)
!2807 = !DILocation(line: 0, scope: !2790, inlinedAt: !2808)
!2808 = distinct !DILocation(line: 2505, column: 40, scope: !2787)
!2809 = !DILocation(line: 397, column: 28, scope: !2790, inlinedAt: !2808)
!2810 = !DILocation(line: 2505, column: 11, scope: !2779)
!2811 = !DILocalVariable(name: "this", arg: 1, scope: !2812, type: !1361, flags: DIFlagArtificial | DIFlagObjectPointer)
!2812 = distinct !DISubprogram(name: "clear", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE5clearEv", scope: !22, file: !15, line: 1252, type: !601, scopeLine: 1253, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !720, retainedNodes: !2813)
!2813 = !{!2811}
!2814 = !DILocation(line: 0, scope: !2812, inlinedAt: !2815)
!2815 = distinct !DILocation(line: 2506, column: 2, scope: !2787)
!2816 = !DILocation(line: 0, scope: !1462, inlinedAt: !2817)
!2817 = distinct !DILocation(line: 1254, column: 11, scope: !2812, inlinedAt: !2815)
!2818 = !DILocation(line: 0, scope: !1467, inlinedAt: !2819)
!2819 = distinct !DILocation(line: 739, column: 16, scope: !1462, inlinedAt: !2817)
!2820 = !DILocation(line: 735, column: 64, scope: !1467, inlinedAt: !2819)
!2821 = !DILocation(line: 1254, column: 2, scope: !2812, inlinedAt: !2815)
!2822 = !DILocation(line: 0, scope: !1389, inlinedAt: !2823)
!2823 = distinct !DILocation(line: 1255, column: 10, scope: !2812, inlinedAt: !2815)
!2824 = !DILocation(line: 208, column: 27, scope: !1389, inlinedAt: !2823)
!2825 = !DILocation(line: 209, column: 25, scope: !1389, inlinedAt: !2823)
!2826 = !DILocation(line: 210, column: 17, scope: !1389, inlinedAt: !2823)
!2827 = !DILocation(line: 210, column: 26, scope: !1389, inlinedAt: !2823)
!2828 = !DILocation(line: 211, column: 7, scope: !1389, inlinedAt: !2823)
!2829 = !DILocation(line: 211, column: 21, scope: !1389, inlinedAt: !2823)
!2830 = !DILocation(line: 2506, column: 2, scope: !2787)
!2831 = !DILocalVariable(name: "__x", arg: 1, scope: !2832, file: !15, line: 401, type: !2793)
!2832 = distinct !DISubprogram(name: "operator!=", linkageName: "_ZStneRKSt23_Rb_tree_const_iteratorISt4pairIKidEES5_", scope: !2, file: !15, line: 401, type: !2791, scopeLine: 402, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, retainedNodes: !2833)
!2833 = !{!2831, !2834}
!2834 = !DILocalVariable(name: "__y", arg: 2, scope: !2832, file: !15, line: 401, type: !2793)
!2835 = !DILocation(line: 0, scope: !2832, inlinedAt: !2836)
!2836 = distinct !DILocation(line: 2508, column: 17, scope: !2787)
!2837 = !DILocation(line: 402, column: 28, scope: !2832, inlinedAt: !2836)
!2838 = !DILocation(line: 2508, column: 2, scope: !2787)
!2839 = !DILocalVariable(name: "this", arg: 1, scope: !2840, type: !2844, flags: DIFlagArtificial | DIFlagObjectPointer)
!2840 = distinct !DISubprogram(name: "operator++", linkageName: "_ZNSt23_Rb_tree_const_iteratorISt4pairIKidEEppEi", scope: !505, file: !15, line: 373, type: !572, scopeLine: 374, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !571, retainedNodes: !2841)
!2841 = !{!2839, !2842, !2843}
!2842 = !DILocalVariable(arg: 2, scope: !2840, file: !15, line: 373, type: !66)
!2843 = !DILocalVariable(name: "__tmp", scope: !2840, file: !15, line: 375, type: !570)
!2844 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !505, size: 64)
!2845 = !DILocation(line: 0, scope: !2840, inlinedAt: !2846)
!2846 = distinct !DILocation(line: 2509, column: 17, scope: !2787)
!2847 = !DILocation(line: 376, column: 12, scope: !2840, inlinedAt: !2846)
!2848 = !DILocalVariable(name: "__position", arg: 2, scope: !2849, file: !15, line: 1181, type: !504)
!2849 = distinct !DISubprogram(name: "_M_erase_aux", linkageName: "_ZNSt8_Rb_treeIiSt4pairIKidESt10_Select1stIS2_ESt4lessIiESaIS2_EE12_M_erase_auxESt23_Rb_tree_const_iteratorIS2_E", scope: !22, file: !15, line: 2489, type: !702, scopeLine: 2490, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !11, declaration: !701, retainedNodes: !2850)
!2850 = !{!2851, !2848, !2852}
!2851 = !DILocalVariable(name: "this", arg: 1, scope: !2849, type: !1361, flags: DIFlagArtificial | DIFlagObjectPointer)
!2852 = !DILocalVariable(name: "__y", scope: !2849, file: !15, line: 2491, type: !21)
!2853 = !DILocation(line: 0, scope: !2849, inlinedAt: !2854)
!2854 = distinct !DILocation(line: 2509, column: 4, scope: !2787)
!2855 = !DILocation(line: 2492, column: 26, scope: !2849, inlinedAt: !2854)
!2856 = !DILocation(line: 0, scope: !2024, inlinedAt: !2857)
!2857 = distinct !DILocation(line: 2495, column: 7, scope: !2849, inlinedAt: !2854)
!2858 = !DILocation(line: 0, scope: !2030, inlinedAt: !2859)
!2859 = distinct !DILocation(line: 632, column: 2, scope: !2024, inlinedAt: !2857)
!2860 = !DILocation(line: 0, scope: !2036, inlinedAt: !2861)
!2861 = distinct !DILocation(line: 565, column: 9, scope: !2030, inlinedAt: !2859)
!2862 = !DILocation(line: 0, scope: !2068, inlinedAt: !2863)
!2863 = distinct !DILocation(line: 496, column: 13, scope: !2036, inlinedAt: !2861)
!2864 = !DILocation(line: 158, column: 2, scope: !2068, inlinedAt: !2863)
!2865 = !DILocation(line: 2496, column: 7, scope: !2849, inlinedAt: !2854)
!2866 = distinct !{!2866, !2838, !2867, !1512}
!2867 = !DILocation(line: 2509, column: 26, scope: !2787)
!2868 = !DILocation(line: 2510, column: 5, scope: !2779)
!2869 = !DISubprogram(name: "_Rb_tree_rebalance_for_erase", linkageName: "_ZSt28_Rb_tree_rebalance_for_erasePSt18_Rb_tree_node_baseRS_", scope: !2, file: !15, line: 415, type: !2870, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2870 = !DISubroutineType(types: !2871)
!2871 = !{!164, !2872, !2623}
!2872 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !164)
!2873 = !DISubprogram(name: "_Rb_tree_increment", linkageName: "_ZSt18_Rb_tree_incrementPKSt18_Rb_tree_node_base", scope: !2, file: !15, line: 247, type: !2874, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2874 = !DISubroutineType(types: !2875)
!2875 = !{!174, !174}
