; clang++-19 -O2 -g -fdebug-compilation-dir=. -S -emit-llvm cpp/sequences.cpp -o ir/clang-19/O2-g/sequences.ll
; ModuleID = 'cpp/sequences.cpp'
source_filename = "cpp/sequences.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

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

$_ZNSt5dequeIdSaIdEED2Ev = comdat any

$__clang_call_terminate = comdat any

$_ZNSt11_Deque_baseIdSaIdEED2Ev = comdat any

$_ZNSt11_Deque_baseIdSaIdEE17_M_initialize_mapEm = comdat any

$_ZNSt11_Deque_baseIdSaIdEE15_M_create_nodesEPPdS3_ = comdat any

$_ZNSt5dequeIdSaIdEE16_M_push_back_auxIJdEEEvDpOT_ = comdat any

$_ZNSt5dequeIdSaIdEE17_M_reallocate_mapEmb = comdat any

@.str = private unnamed_addr constant [48 x i8] c"cannot create std::deque larger than max_size()\00", align 1, !dbg !0

; Function Attrs: mustprogress uwtable
define dso_local double @list_spliced(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 !dbg !1266 {
  %3 = alloca %"class.std::__cxx11::list", align 8, !DIAssignID !1283
    #dbg_assign(i1 undef, !1272, !DIExpression(), !1283, ptr %3, !DIExpression(), !1284)
    #dbg_value(ptr %0, !1270, !DIExpression(), !1284)
    #dbg_value(i32 %1, !1271, !DIExpression(), !1284)
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %3) #13, !dbg !1285
    #dbg_value(ptr %3, !1286, !DIExpression(), !1290)
    #dbg_value(ptr %3, !1292, !DIExpression(), !1295)
    #dbg_value(ptr %3, !1297, !DIExpression(), !1301)
    #dbg_value(ptr %3, !1303, !DIExpression(), !1307)
    #dbg_value(ptr %3, !1309, !DIExpression(), !1312)
  %4 = getelementptr inbounds i8, ptr %3, i64 8, !dbg !1315
  store ptr %3, ptr %4, align 8, !dbg !1316, !tbaa !1317, !DIAssignID !1322
    #dbg_assign(ptr %3, !1272, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1322, ptr %4, !DIExpression(), !1284)
  store ptr %3, ptr %3, align 8, !dbg !1323, !tbaa !1324, !DIAssignID !1325
    #dbg_assign(ptr %3, !1272, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1325, ptr %3, !DIExpression(), !1284)
  %5 = getelementptr inbounds i8, ptr %3, i64 16, !dbg !1326
  store i64 0, ptr %5, align 8, !dbg !1327, !tbaa !1328, !DIAssignID !1331
    #dbg_assign(i64 0, !1272, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1331, ptr %5, !DIExpression(), !1284)
    #dbg_value(i32 0, !1273, !DIExpression(), !1332)
  %6 = icmp sgt i32 %1, 0, !dbg !1333
  br i1 %6, label %7, label %58, !dbg !1335

7:                                                ; preds = %2
  %8 = zext nneg i32 %1 to i64, !dbg !1333
  br label %15, !dbg !1335

9:                                                ; preds = %39
  %10 = load ptr, ptr %3, align 8, !dbg !1336, !tbaa !1324
    #dbg_value(ptr %3, !1277, !DIExpression(), !1341)
    #dbg_value(ptr %3, !1339, !DIExpression(), !1342)
    #dbg_value(ptr %10, !1279, !DIExpression(), !1341)
    #dbg_value(ptr %3, !1280, !DIExpression(), !1341)
    #dbg_value(double 1.000000e+00, !1276, !DIExpression(), !1284)
    #dbg_value(double 0.000000e+00, !1275, !DIExpression(), !1284)
    #dbg_value(ptr undef, !1343, !DIExpression(), !1351)
    #dbg_value(ptr undef, !1350, !DIExpression(), !1351)
  %11 = icmp eq ptr %10, %3, !dbg !1353
  br i1 %11, label %58, label %12, !dbg !1354

12:                                               ; preds = %9
  %13 = getelementptr inbounds i8, ptr %0, i64 8
  %14 = load double, ptr %13, align 8, !tbaa !1355
  br label %60, !dbg !1354

15:                                               ; preds = %7, %39
  %16 = phi i64 [ 0, %7 ], [ %42, %39 ]
    #dbg_value(i64 %16, !1273, !DIExpression(), !1332)
  %17 = and i64 %16, 1, !dbg !1357
  %18 = icmp eq i64 %17, 0, !dbg !1357
  br i1 %18, label %28, label %19, !dbg !1360

19:                                               ; preds = %15
    #dbg_value(ptr %3, !1361, !DIExpression(), !1365)
    #dbg_value(!DIArgList(ptr %0, i64 %16), !1364, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1365)
    #dbg_value(ptr %3, !1339, !DIExpression(), !1368)
  %20 = load ptr, ptr %3, align 8, !dbg !1370, !tbaa !1324
    #dbg_value(ptr %20, !1371, !DIExpression(), !1386)
    #dbg_value(ptr %3, !1381, !DIExpression(), !1386)
    #dbg_value(!DIArgList(ptr %0, i64 %16), !1382, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1386)
    #dbg_value(ptr %3, !1388, !DIExpression(), !1398)
    #dbg_value(!DIArgList(ptr %0, i64 %16), !1394, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1398)
    #dbg_value(ptr %3, !1400, !DIExpression(), !1403)
    #dbg_value(ptr %3, !1405, !DIExpression(), !1409)
    #dbg_value(i64 1, !1408, !DIExpression(), !1409)
    #dbg_value(ptr %3, !1411, !DIExpression(), !1417)
    #dbg_value(i64 1, !1414, !DIExpression(), !1417)
    #dbg_value(ptr null, !1415, !DIExpression(), !1417)
  %21 = invoke noalias noundef nonnull dereferenceable(24) ptr @_Znwm(i64 noundef 24) #14
          to label %22 unwind label %26, !dbg !1419

22:                                               ; preds = %19
    #dbg_value(!DIArgList(ptr %0, i64 %16), !1364, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1365)
    #dbg_value(!DIArgList(ptr %0, i64 %16), !1394, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1398)
    #dbg_value(!DIArgList(ptr %0, i64 %16), !1382, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1386)
  %23 = getelementptr inbounds double, ptr %0, i64 %16, !dbg !1420
    #dbg_value(ptr %23, !1364, !DIExpression(), !1365)
    #dbg_value(ptr %23, !1382, !DIExpression(), !1386)
    #dbg_value(ptr %23, !1394, !DIExpression(), !1398)
    #dbg_value(ptr %21, !1395, !DIExpression(), !1398)
    #dbg_value(ptr %3, !1396, !DIExpression(), !1398)
    #dbg_value(ptr %3, !1397, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1398)
    #dbg_value(ptr %21, !1397, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1398)
    #dbg_value(ptr %21, !1421, !DIExpression(), !1424)
  %24 = getelementptr inbounds i8, ptr %21, i64 16, !dbg !1426
    #dbg_value(ptr %3, !1427, !DIExpression(), !1437)
    #dbg_value(ptr %24, !1435, !DIExpression(), !1437)
    #dbg_value(ptr %23, !1436, !DIExpression(), !1437)
    #dbg_value(ptr %3, !1439, !DIExpression(), !1447)
    #dbg_value(ptr %24, !1445, !DIExpression(), !1447)
    #dbg_value(ptr %23, !1446, !DIExpression(), !1447)
  %25 = load double, ptr %23, align 8, !dbg !1449, !tbaa !1355
  store double %25, ptr %24, align 8, !dbg !1450, !tbaa !1355
    #dbg_value(ptr null, !1397, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1398)
    #dbg_value(ptr %21, !1383, !DIExpression(), !1386)
  call void @_ZNSt8__detail15_List_node_base7_M_hookEPS0_(ptr noundef nonnull align 8 dereferenceable(16) %21, ptr noundef %20) #13, !dbg !1451
    #dbg_value(ptr %3, !1452, !DIExpression(), !1456)
    #dbg_value(i64 1, !1455, !DIExpression(), !1456)
    #dbg_assign(i64 %40, !1272, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value, DW_OP_LLVM_fragment, 128, 64), !1458, ptr %5, !DIExpression(), !1284)
  br label %39, !dbg !1459

26:                                               ; preds = %19
  %27 = landingpad { ptr, i32 }
          cleanup, !dbg !1460
  br label %44, !dbg !1460

28:                                               ; preds = %15
  %29 = getelementptr inbounds double, ptr %0, i64 %16, !dbg !1461
  %30 = load double, ptr %29, align 8, !dbg !1461, !tbaa !1355
  %31 = load double, ptr %0, align 8, !dbg !1463, !tbaa !1355
    #dbg_value(ptr %3, !1464, !DIExpression(), !1468)
    #dbg_value(ptr undef, !1467, !DIExpression(), !1468)
    #dbg_value(ptr %3, !1470, !DIExpression(), !1484)
    #dbg_value(ptr %3, !1481, !DIExpression(), !1484)
    #dbg_value(ptr undef, !1482, !DIExpression(), !1484)
    #dbg_value(ptr %3, !1486, !DIExpression(), !1496)
    #dbg_value(ptr undef, !1492, !DIExpression(), !1496)
    #dbg_value(ptr %3, !1400, !DIExpression(), !1498)
    #dbg_value(ptr %3, !1405, !DIExpression(), !1500)
    #dbg_value(i64 1, !1408, !DIExpression(), !1500)
    #dbg_value(ptr %3, !1411, !DIExpression(), !1502)
    #dbg_value(i64 1, !1414, !DIExpression(), !1502)
    #dbg_value(ptr null, !1415, !DIExpression(), !1502)
  %32 = invoke noalias noundef nonnull dereferenceable(24) ptr @_Znwm(i64 noundef 24) #14
          to label %33 unwind label %36, !dbg !1504

33:                                               ; preds = %28
  %34 = fmul double %30, %31, !dbg !1505
    #dbg_value(ptr %32, !1493, !DIExpression(), !1496)
    #dbg_value(ptr %3, !1494, !DIExpression(), !1496)
    #dbg_value(ptr %3, !1495, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1496)
    #dbg_value(ptr %32, !1495, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1496)
    #dbg_value(ptr %32, !1421, !DIExpression(), !1506)
  %35 = getelementptr inbounds i8, ptr %32, i64 16, !dbg !1508
    #dbg_value(ptr %3, !1509, !DIExpression(), !1518)
    #dbg_value(ptr %35, !1516, !DIExpression(), !1518)
    #dbg_value(ptr undef, !1517, !DIExpression(), !1518)
    #dbg_value(ptr %3, !1520, !DIExpression(), !1528)
    #dbg_value(ptr %35, !1526, !DIExpression(), !1528)
    #dbg_value(ptr undef, !1527, !DIExpression(), !1528)
  store double %34, ptr %35, align 8, !dbg !1530, !tbaa !1355
    #dbg_value(ptr null, !1495, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1496)
    #dbg_value(ptr %32, !1483, !DIExpression(), !1484)
  call void @_ZNSt8__detail15_List_node_base7_M_hookEPS0_(ptr noundef nonnull align 8 dereferenceable(16) %32, ptr noundef nonnull %3) #13, !dbg !1531
    #dbg_value(ptr %3, !1452, !DIExpression(), !1532)
    #dbg_value(i64 1, !1455, !DIExpression(), !1532)
    #dbg_assign(i64 %40, !1272, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value, DW_OP_LLVM_fragment, 128, 64), !1458, ptr %5, !DIExpression(), !1284)
  br label %39

36:                                               ; preds = %28
  %37 = landingpad { ptr, i32 }
          cleanup, !dbg !1534
  %38 = load ptr, ptr %3, align 8, !dbg !1535, !tbaa !1324
  br label %44, !dbg !1542

39:                                               ; preds = %22, %33
  %40 = load i64, ptr %5, align 8, !dbg !1543, !tbaa !1544
  %41 = add i64 %40, 1, !dbg !1543
  store i64 %41, ptr %5, align 8, !dbg !1543, !tbaa !1544, !DIAssignID !1458
  %42 = add nuw nsw i64 %16, 1, !dbg !1547
    #dbg_value(i64 %42, !1273, !DIExpression(), !1332)
  %43 = icmp eq i64 %42, %8, !dbg !1333
  br i1 %43, label %9, label %15, !dbg !1335, !llvm.loop !1548

44:                                               ; preds = %36, %26
  %45 = phi ptr [ %20, %26 ], [ %38, %36 ], !dbg !1535
  %46 = phi { ptr, i32 } [ %27, %26 ], [ %37, %36 ]
    #dbg_value(ptr %3, !1540, !DIExpression(), !1551)
    #dbg_value(ptr %3, !683, !DIExpression(), !1552)
    #dbg_value(ptr %45, !685, !DIExpression(), !1552)
  %47 = icmp eq ptr %45, %3, !dbg !1553
  br i1 %47, label %52, label %48, !dbg !1554

48:                                               ; preds = %44, %48
  %49 = phi ptr [ %50, %48 ], [ %45, %44 ]
    #dbg_value(ptr %49, !685, !DIExpression(), !1552)
    #dbg_value(ptr %49, !686, !DIExpression(), !1555)
  %50 = load ptr, ptr %49, align 8, !dbg !1556, !tbaa !1324
    #dbg_value(ptr %50, !685, !DIExpression(), !1552)
    #dbg_value(ptr %49, !688, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !1555)
    #dbg_value(ptr %3, !1557, !DIExpression(), !1561)
    #dbg_value(ptr %49, !1560, !DIExpression(), !1561)
    #dbg_value(ptr %3, !1563, !DIExpression(), !1568)
    #dbg_value(ptr %49, !1566, !DIExpression(), !1568)
    #dbg_value(i64 1, !1567, !DIExpression(), !1568)
    #dbg_value(ptr %3, !1570, !DIExpression(), !1575)
    #dbg_value(ptr %49, !1573, !DIExpression(), !1575)
    #dbg_value(i64 1, !1574, !DIExpression(), !1575)
  call void @_ZdlPvm(ptr noundef %49, i64 noundef 24) #15, !dbg !1577
  %51 = icmp eq ptr %50, %3, !dbg !1553
  br i1 %51, label %52, label %48, !dbg !1554, !llvm.loop !1578

52:                                               ; preds = %48, %44
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %3) #13, !dbg !1580
  resume { ptr, i32 } %46, !dbg !1580

53:                                               ; preds = %60
    #dbg_value(ptr %3, !1540, !DIExpression(), !1581)
    #dbg_value(ptr %3, !683, !DIExpression(), !1583)
    #dbg_value(ptr %10, !685, !DIExpression(), !1583)
  br i1 %11, label %58, label %54, !dbg !1585

54:                                               ; preds = %53, %54
  %55 = phi ptr [ %56, %54 ], [ %10, %53 ]
    #dbg_value(ptr %55, !685, !DIExpression(), !1583)
    #dbg_value(ptr %55, !686, !DIExpression(), !1586)
  %56 = load ptr, ptr %55, align 8, !dbg !1587, !tbaa !1324
    #dbg_value(ptr %56, !685, !DIExpression(), !1583)
    #dbg_value(ptr %55, !688, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !1586)
    #dbg_value(ptr %3, !1557, !DIExpression(), !1588)
    #dbg_value(ptr %55, !1560, !DIExpression(), !1588)
    #dbg_value(ptr %3, !1563, !DIExpression(), !1590)
    #dbg_value(ptr %55, !1566, !DIExpression(), !1590)
    #dbg_value(i64 1, !1567, !DIExpression(), !1590)
    #dbg_value(ptr %3, !1570, !DIExpression(), !1592)
    #dbg_value(ptr %55, !1573, !DIExpression(), !1592)
    #dbg_value(i64 1, !1574, !DIExpression(), !1592)
  call void @_ZdlPvm(ptr noundef %55, i64 noundef 24) #15, !dbg !1594
  %57 = icmp eq ptr %56, %3, !dbg !1595
  br i1 %57, label %58, label %54, !dbg !1585, !llvm.loop !1596

58:                                               ; preds = %54, %2, %9, %53
  %59 = phi double [ %66, %53 ], [ 0.000000e+00, %9 ], [ 0.000000e+00, %2 ], [ %66, %54 ]
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %3) #13, !dbg !1580
  ret double %59, !dbg !1580

60:                                               ; preds = %12, %60
  %61 = phi double [ 1.000000e+00, %12 ], [ %67, %60 ]
  %62 = phi double [ 0.000000e+00, %12 ], [ %66, %60 ]
  %63 = phi ptr [ %10, %12 ], [ %68, %60 ]
    #dbg_value(double %61, !1276, !DIExpression(), !1284)
    #dbg_value(double %62, !1275, !DIExpression(), !1284)
    #dbg_value(ptr %63, !1279, !DIExpression(), !1341)
    #dbg_value(ptr undef, !1598, !DIExpression(), !1602)
    #dbg_value(ptr %63, !1421, !DIExpression(), !1604)
  %64 = getelementptr inbounds i8, ptr %63, i64 16, !dbg !1606
  %65 = load double, ptr %64, align 8, !dbg !1607, !tbaa !1355
    #dbg_value(double %65, !1281, !DIExpression(), !1608)
  %66 = call double @llvm.fmuladd.f64(double %61, double %65, double %62), !dbg !1609
    #dbg_value(double %66, !1275, !DIExpression(), !1284)
  %67 = fmul double %61, %14, !dbg !1611
    #dbg_value(double %67, !1276, !DIExpression(), !1284)
    #dbg_value(ptr undef, !1612, !DIExpression(), !1616)
  %68 = load ptr, ptr %63, align 8, !dbg !1618, !tbaa !1324
    #dbg_value(ptr %68, !1279, !DIExpression(), !1341)
    #dbg_value(ptr undef, !1343, !DIExpression(), !1351)
    #dbg_value(ptr undef, !1350, !DIExpression(), !1351)
  %69 = icmp eq ptr %68, %3, !dbg !1353
  br i1 %69, label %53, label %60, !dbg !1354, !llvm.loop !1619
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

declare i32 @__gxx_personality_v0(...)

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress uwtable
define dso_local double @deque_as_queue(double noundef %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 !dbg !1622 {
  %3 = alloca %"class.std::deque", align 8, !DIAssignID !1635
    #dbg_assign(i1 undef, !1628, !DIExpression(), !1635, ptr %3, !DIExpression(), !1636)
  %4 = alloca double, align 8
    #dbg_value(double %0, !1626, !DIExpression(), !1636)
    #dbg_value(i32 %1, !1627, !DIExpression(), !1636)
  call void @llvm.lifetime.start.p0(i64 80, ptr nonnull %3) #13, !dbg !1637
    #dbg_value(ptr undef, !1638, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1644)
    #dbg_value(i64 2, !1638, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1644)
    #dbg_value(ptr %3, !1641, !DIExpression(), !1644)
    #dbg_value(ptr undef, !1643, !DIExpression(), !1644)
    #dbg_value(ptr %3, !1646, !DIExpression(), !1651)
    #dbg_value(ptr undef, !1649, !DIExpression(), !1651)
    #dbg_value(ptr %3, !1653, !DIExpression(), !1658)
    #dbg_value(ptr undef, !1656, !DIExpression(), !1658)
    #dbg_value(ptr %3, !1660, !DIExpression(), !1664)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(80) %3, i8 0, i64 80, i1 false), !dbg !1666, !DIAssignID !1667
    #dbg_assign(i8 0, !1628, !DIExpression(), !1667, ptr %3, !DIExpression(), !1636)
    #dbg_value(ptr %3, !1668, !DIExpression(), !1693)
    #dbg_value(ptr undef, !1681, !DIExpression(), !1693)
    #dbg_value(ptr undef, !1682, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !1693)
    #dbg_value(i64 2, !1684, !DIExpression(), !1693)
  invoke void @_ZNSt11_Deque_baseIdSaIdEE17_M_initialize_mapEm(ptr noundef nonnull align 8 dereferenceable(80) %3, i64 noundef 2)
          to label %5 unwind label %22, !dbg !1696

5:                                                ; preds = %2
  %6 = fmul double %0, %0, !dbg !1697
    #dbg_value(ptr undef, !1682, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !1693)
  %7 = getelementptr inbounds i8, ptr %3, i64 40, !dbg !1698
  %8 = load ptr, ptr %7, align 8, !dbg !1698, !tbaa !1699
    #dbg_value(ptr %8, !1686, !DIExpression(), !1693)
  %9 = getelementptr inbounds i8, ptr %3, i64 72
    #dbg_value(ptr undef, !1681, !DIExpression(), !1693)
  %10 = load ptr, ptr %9, align 8, !dbg !1702, !tbaa !1703
  %11 = icmp uge ptr %8, %10, !dbg !1704
  call void @llvm.assume(i1 %11), !dbg !1705
    #dbg_value(i64 16, !1706, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1728)
  %12 = getelementptr inbounds i8, ptr %3, i64 56, !dbg !1790
  %13 = load ptr, ptr %12, align 8, !dbg !1790, !tbaa !1791
    #dbg_value(ptr %13, !1786, !DIExpression(), !1792)
    #dbg_value(ptr %13, !1776, !DIExpression(), !1793)
    #dbg_value(ptr %13, !1770, !DIExpression(), !1794)
    #dbg_value(ptr %13, !1755, !DIExpression(), !1795)
    #dbg_value(ptr %13, !1749, !DIExpression(), !1796)
    #dbg_value(ptr %13, !1743, !DIExpression(), !1797)
    #dbg_value(ptr %13, !1734, !DIExpression(), !1798)
    #dbg_value(ptr %13, !1726, !DIExpression(), !1728)
  store double %0, ptr %13, align 8, !dbg !1799
  %14 = getelementptr inbounds i8, ptr %13, i64 8, !dbg !1799
  store double %6, ptr %14, align 8, !dbg !1799
    #dbg_value(!DIArgList(i64 poison, ptr poison), !1706, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1728)
    #dbg_value(double 0.000000e+00, !1629, !DIExpression(), !1636)
    #dbg_value(i32 0, !1630, !DIExpression(), !1801)
  %15 = icmp sgt i32 %1, 0, !dbg !1802
  br i1 %15, label %16, label %24, !dbg !1803

16:                                               ; preds = %5
  %17 = getelementptr inbounds i8, ptr %3, i64 16
  %18 = getelementptr inbounds i8, ptr %3, i64 32
  %19 = getelementptr inbounds i8, ptr %3, i64 24
  %20 = getelementptr inbounds i8, ptr %3, i64 48
  %21 = getelementptr inbounds i8, ptr %3, i64 64
  br label %46, !dbg !1803

22:                                               ; preds = %2
  %23 = landingpad { ptr, i32 }
          cleanup, !dbg !1804
  call void @_ZNSt11_Deque_baseIdSaIdEED2Ev(ptr noundef nonnull align 8 dereferenceable(80) %3) #13, !dbg !1804
  br label %90, !dbg !1805

24:                                               ; preds = %84, %5
  %25 = phi double [ 0.000000e+00, %5 ], [ %85, %84 ], !dbg !1636
    #dbg_value(ptr %3, !1806, !DIExpression(), !1809)
    #dbg_value(ptr %3, !1811, !DIExpression(), !1814)
    #dbg_value(ptr undef, !1817, !DIExpression(), !1822)
    #dbg_value(ptr %3, !1820, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !1822)
    #dbg_value(ptr %3, !1824, !DIExpression(), !1827)
    #dbg_value(ptr undef, !1817, !DIExpression(), !1829)
    #dbg_value(ptr %3, !1820, !DIExpression(DW_OP_plus_uconst, 48, DW_OP_stack_value), !1829)
    #dbg_value(ptr %3, !1831, !DIExpression(), !1834)
  %26 = load ptr, ptr %3, align 8, !dbg !1836, !tbaa !1839
  %27 = icmp eq ptr %26, null, !dbg !1840
  br i1 %27, label %45, label %28, !dbg !1841

28:                                               ; preds = %24
  %29 = load ptr, ptr %7, align 8, !dbg !1842, !tbaa !1699
  %30 = load ptr, ptr %9, align 8, !dbg !1844, !tbaa !1703
  %31 = getelementptr inbounds i8, ptr %30, i64 8, !dbg !1845
    #dbg_value(ptr %3, !1846, !DIExpression(), !1853)
    #dbg_value(ptr %29, !1849, !DIExpression(), !1853)
    #dbg_value(ptr %31, !1850, !DIExpression(), !1853)
    #dbg_value(ptr %29, !1851, !DIExpression(), !1855)
  %32 = icmp ult ptr %29, %31, !dbg !1856
  br i1 %32, label %33, label %40, !dbg !1858

33:                                               ; preds = %28, %33
  %34 = phi ptr [ %36, %33 ], [ %29, %28 ]
    #dbg_value(ptr %34, !1851, !DIExpression(), !1855)
  %35 = load ptr, ptr %34, align 8, !dbg !1859, !tbaa !1860
    #dbg_value(ptr %3, !1861, !DIExpression(), !1865)
    #dbg_value(ptr %35, !1864, !DIExpression(), !1865)
    #dbg_value(ptr %3, !1867, !DIExpression(), !1872)
    #dbg_value(ptr %35, !1870, !DIExpression(), !1872)
    #dbg_value(i64 64, !1871, !DIExpression(), !1872)
    #dbg_value(ptr %3, !1874, !DIExpression(), !1880)
    #dbg_value(ptr %35, !1877, !DIExpression(), !1880)
    #dbg_value(i64 64, !1878, !DIExpression(), !1880)
  call void @_ZdlPvm(ptr noundef %35, i64 noundef 512) #15, !dbg !1882
  %36 = getelementptr inbounds i8, ptr %34, i64 8, !dbg !1883
    #dbg_value(ptr %36, !1851, !DIExpression(), !1855)
  %37 = icmp ult ptr %34, %30, !dbg !1856
  br i1 %37, label %33, label %38, !dbg !1858, !llvm.loop !1884

38:                                               ; preds = %33
  %39 = load ptr, ptr %3, align 8, !dbg !1886, !tbaa !1839
  br label %40, !dbg !1886

40:                                               ; preds = %38, %28
  %41 = phi ptr [ %39, %38 ], [ %26, %28 ], !dbg !1886
  %42 = getelementptr inbounds i8, ptr %3, i64 8, !dbg !1887
  %43 = load i64, ptr %42, align 8, !dbg !1887, !tbaa !1888
    #dbg_value(ptr %3, !1889, !DIExpression(), !1895)
    #dbg_value(ptr %41, !1892, !DIExpression(), !1895)
    #dbg_value(i64 %43, !1893, !DIExpression(), !1895)
    #dbg_value(ptr undef, !1897, !DIExpression(), !1927)
    #dbg_value(ptr %41, !1925, !DIExpression(), !1927)
    #dbg_value(i64 %43, !1926, !DIExpression(), !1927)
    #dbg_value(ptr undef, !1929, !DIExpression(), !1935)
    #dbg_value(ptr %41, !1932, !DIExpression(), !1935)
    #dbg_value(i64 %43, !1933, !DIExpression(), !1935)
  %44 = shl i64 %43, 3, !dbg !1937
  call void @_ZdlPvm(ptr noundef %41, i64 noundef %44) #15, !dbg !1938
  br label %45, !dbg !1939

45:                                               ; preds = %24, %40
  call void @llvm.lifetime.end.p0(i64 80, ptr nonnull %3) #13, !dbg !1940
  ret double %25, !dbg !1940

46:                                               ; preds = %16, %84
  %47 = phi i32 [ 0, %16 ], [ %86, %84 ]
  %48 = phi double [ 0.000000e+00, %16 ], [ %85, %84 ]
    #dbg_value(i32 %47, !1630, !DIExpression(), !1801)
    #dbg_value(double %48, !1629, !DIExpression(), !1636)
    #dbg_value(ptr %3, !1941, !DIExpression(), !1944)
    #dbg_value(ptr %3, !1811, !DIExpression(), !1946)
    #dbg_value(ptr undef, !1817, !DIExpression(), !1948)
    #dbg_value(ptr %17, !1820, !DIExpression(), !1948)
  %49 = load ptr, ptr %17, align 8, !dbg !1950, !tbaa !1951
  %50 = load double, ptr %49, align 8, !dbg !1952, !tbaa !1355
    #dbg_value(double %50, !1632, !DIExpression(), !1953)
    #dbg_value(ptr %3, !1954, !DIExpression(), !1957)
  %51 = load ptr, ptr %18, align 8, !dbg !1959, !tbaa !1961
  %52 = getelementptr inbounds i8, ptr %51, i64 -8, !dbg !1962
  %53 = icmp eq ptr %49, %52, !dbg !1963
  br i1 %53, label %56, label %54, !dbg !1964

54:                                               ; preds = %46
  %55 = getelementptr inbounds i8, ptr %49, i64 8, !dbg !1965
  br label %62, !dbg !1967

56:                                               ; preds = %46
    #dbg_value(ptr %3, !1968, !DIExpression(), !1971)
  %57 = load ptr, ptr %19, align 8, !dbg !1973, !tbaa !1974
    #dbg_value(ptr %3, !1861, !DIExpression(), !1975)
    #dbg_value(ptr %57, !1864, !DIExpression(), !1975)
    #dbg_value(ptr %3, !1867, !DIExpression(), !1977)
    #dbg_value(ptr %57, !1870, !DIExpression(), !1977)
    #dbg_value(i64 64, !1871, !DIExpression(), !1977)
    #dbg_value(ptr %3, !1874, !DIExpression(), !1979)
    #dbg_value(ptr %57, !1877, !DIExpression(), !1979)
    #dbg_value(i64 64, !1878, !DIExpression(), !1979)
  call void @_ZdlPvm(ptr noundef %57, i64 noundef 512) #15, !dbg !1981
  %58 = load ptr, ptr %7, align 8, !dbg !1982, !tbaa !1699
  %59 = getelementptr inbounds i8, ptr %58, i64 8, !dbg !1983
    #dbg_value(ptr %17, !1984, !DIExpression(), !1988)
    #dbg_value(ptr %59, !1987, !DIExpression(), !1988)
  store ptr %59, ptr %7, align 8, !dbg !1990, !tbaa !1991, !DIAssignID !1992
    #dbg_assign(ptr %59, !1628, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !1992, ptr %7, !DIExpression(), !1636)
  %60 = load ptr, ptr %59, align 8, !dbg !1993, !tbaa !1860
  store ptr %60, ptr %19, align 8, !dbg !1994, !tbaa !1995, !DIAssignID !1996
    #dbg_assign(ptr %60, !1628, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !1996, ptr %19, !DIExpression(), !1636)
  %61 = getelementptr inbounds i8, ptr %60, i64 512, !dbg !1997
  store ptr %61, ptr %18, align 8, !dbg !1998, !tbaa !1999, !DIAssignID !2000
    #dbg_assign(ptr %61, !1628, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !2000, ptr %18, !DIExpression(), !1636)
  br label %62

62:                                               ; preds = %54, %56
  %63 = phi ptr [ %55, %54 ], [ %60, %56 ], !dbg !2001
  store ptr %63, ptr %17, align 8, !dbg !2001, !tbaa !2002, !DIAssignID !2003
    #dbg_assign(ptr %63, !1628, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !2003, ptr %17, !DIExpression(), !1636)
    #dbg_value(double poison, !1629, !DIExpression(), !1636)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4) #13, !dbg !2004
  %64 = fmul double %50, 5.000000e-01, !dbg !2005
    #dbg_value(ptr %3, !2006, !DIExpression(), !2010)
    #dbg_value(ptr %3, !1824, !DIExpression(), !2012)
    #dbg_value(ptr undef, !1817, !DIExpression(), !2014)
    #dbg_value(ptr %20, !1820, !DIExpression(), !2014)
  %65 = load ptr, ptr %20, align 8, !dbg !2016, !tbaa !1951
    #dbg_value(ptr %65, !2009, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2010)
  %66 = load ptr, ptr %12, align 8, !dbg !2017, !tbaa !1995, !noalias !2018
    #dbg_value(ptr %66, !2009, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2010)
    #dbg_value(ptr poison, !2009, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !2010)
    #dbg_value(ptr poison, !2009, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !2010)
    #dbg_value(ptr undef, !2021, !DIExpression(), !2024)
  %67 = icmp eq ptr %65, %66, !dbg !2026
  br i1 %67, label %68, label %73, !dbg !2028

68:                                               ; preds = %62
  %69 = load ptr, ptr %9, align 8, !dbg !2029, !tbaa !1991, !noalias !2018
    #dbg_value(ptr %69, !2009, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !2010)
  %70 = getelementptr inbounds i8, ptr %69, i64 -8, !dbg !2030
    #dbg_value(ptr undef, !1984, !DIExpression(), !2032)
    #dbg_value(ptr %70, !1987, !DIExpression(), !2032)
    #dbg_value(ptr %70, !2009, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !2010)
  %71 = load ptr, ptr %70, align 8, !dbg !2034, !tbaa !1860
    #dbg_value(ptr %71, !2009, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2010)
  %72 = getelementptr inbounds i8, ptr %71, i64 512, !dbg !2035
    #dbg_value(ptr %72, !2009, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !2010)
  br label %73, !dbg !2036

73:                                               ; preds = %62, %68
  %74 = phi ptr [ %72, %68 ], [ %65, %62 ], !dbg !2037
  %75 = getelementptr inbounds i8, ptr %74, i64 -8, !dbg !2037
    #dbg_value(ptr %75, !2009, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2010)
  %76 = load double, ptr %75, align 8, !dbg !2038, !tbaa !1355
  %77 = fmul double %64, %76, !dbg !2039
  store double %77, ptr %4, align 8, !dbg !2004, !tbaa !1355
    #dbg_value(ptr %3, !2040, !DIExpression(), !2044)
    #dbg_value(ptr %4, !2043, !DIExpression(), !2044)
    #dbg_value(ptr %3, !2046, !DIExpression(), !2053)
    #dbg_value(ptr %4, !2052, !DIExpression(), !2053)
  %78 = load ptr, ptr %21, align 8, !dbg !2055, !tbaa !2057
  %79 = getelementptr inbounds i8, ptr %78, i64 -8, !dbg !2058
  %80 = icmp eq ptr %65, %79, !dbg !2059
  br i1 %80, label %83, label %81, !dbg !2060

81:                                               ; preds = %73
    #dbg_value(ptr %3, !2061, !DIExpression(), !2069)
    #dbg_value(ptr %65, !2067, !DIExpression(), !2069)
    #dbg_value(ptr %4, !2068, !DIExpression(), !2069)
    #dbg_value(ptr %3, !2072, !DIExpression(), !2080)
    #dbg_value(ptr %65, !2078, !DIExpression(), !2080)
    #dbg_value(ptr %4, !2079, !DIExpression(), !2080)
  store double %77, ptr %65, align 8, !dbg !2082, !tbaa !1355
  %82 = getelementptr inbounds i8, ptr %65, i64 8, !dbg !2083
  store ptr %82, ptr %20, align 8, !dbg !2083, !tbaa !2084, !DIAssignID !2085
    #dbg_assign(ptr %82, !1628, !DIExpression(DW_OP_LLVM_fragment, 384, 64), !2085, ptr %20, !DIExpression(), !1636)
  br label %84, !dbg !2086

83:                                               ; preds = %73
  invoke void @_ZNSt5dequeIdSaIdEE16_M_push_back_auxIJdEEEvDpOT_(ptr noundef nonnull align 8 dereferenceable(80) %3, ptr noundef nonnull align 8 dereferenceable(8) %4)
          to label %84 unwind label %88, !dbg !2087

84:                                               ; preds = %81, %83
  %85 = fadd double %48, %50, !dbg !2088
    #dbg_value(double %85, !1629, !DIExpression(), !1636)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #13, !dbg !2089
  %86 = add nuw nsw i32 %47, 1, !dbg !2090
    #dbg_value(i32 %86, !1630, !DIExpression(), !1801)
  %87 = icmp eq i32 %86, %1, !dbg !1802
  br i1 %87, label %24, label %46, !dbg !1803, !llvm.loop !2091

88:                                               ; preds = %83
  %89 = landingpad { ptr, i32 }
          cleanup, !dbg !2093
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #13, !dbg !2089
  call void @_ZNSt5dequeIdSaIdEED2Ev(ptr noundef nonnull align 8 dereferenceable(80) %3) #13, !dbg !1940
  br label %90, !dbg !1940

90:                                               ; preds = %88, %22
  %91 = phi { ptr, i32 } [ %89, %88 ], [ %23, %22 ]
  call void @llvm.lifetime.end.p0(i64 80, ptr nonnull %3) #13, !dbg !1940
  resume { ptr, i32 } %91, !dbg !1940
}

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZNSt5dequeIdSaIdEED2Ev(ptr noundef nonnull align 8 dereferenceable(80) %0) unnamed_addr #3 comdat align 2 personality ptr @__gxx_personality_v0 !dbg !1807 {
    #dbg_value(ptr %0, !1806, !DIExpression(), !2094)
    #dbg_value(ptr %0, !1811, !DIExpression(), !2095)
    #dbg_value(ptr undef, !1817, !DIExpression(), !2097)
    #dbg_value(ptr %0, !1820, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !2097)
    #dbg_value(ptr %0, !1824, !DIExpression(), !2099)
    #dbg_value(ptr undef, !1817, !DIExpression(), !2101)
    #dbg_value(ptr %0, !1820, !DIExpression(DW_OP_plus_uconst, 48, DW_OP_stack_value), !2101)
    #dbg_value(ptr %0, !1831, !DIExpression(), !2103)
  %2 = load ptr, ptr %0, align 8, !dbg !2105, !tbaa !1839
  %3 = icmp eq ptr %2, null, !dbg !2106
  br i1 %3, label %23, label %4, !dbg !2107

4:                                                ; preds = %1
  %5 = getelementptr inbounds i8, ptr %0, i64 72, !dbg !2108
  %6 = getelementptr inbounds i8, ptr %0, i64 40, !dbg !2109
  %7 = load ptr, ptr %6, align 8, !dbg !2110, !tbaa !1699
  %8 = load ptr, ptr %5, align 8, !dbg !2111, !tbaa !1703
  %9 = getelementptr inbounds i8, ptr %8, i64 8, !dbg !2112
    #dbg_value(ptr %0, !1846, !DIExpression(), !2113)
    #dbg_value(ptr %7, !1849, !DIExpression(), !2113)
    #dbg_value(ptr %9, !1850, !DIExpression(), !2113)
    #dbg_value(ptr %7, !1851, !DIExpression(), !2115)
  %10 = icmp ult ptr %7, %9, !dbg !2116
  br i1 %10, label %11, label %18, !dbg !2117

11:                                               ; preds = %4, %11
  %12 = phi ptr [ %14, %11 ], [ %7, %4 ]
    #dbg_value(ptr %12, !1851, !DIExpression(), !2115)
  %13 = load ptr, ptr %12, align 8, !dbg !2118, !tbaa !1860
    #dbg_value(ptr %0, !1861, !DIExpression(), !2119)
    #dbg_value(ptr %13, !1864, !DIExpression(), !2119)
    #dbg_value(ptr %0, !1867, !DIExpression(), !2121)
    #dbg_value(ptr %13, !1870, !DIExpression(), !2121)
    #dbg_value(i64 64, !1871, !DIExpression(), !2121)
    #dbg_value(ptr %0, !1874, !DIExpression(), !2123)
    #dbg_value(ptr %13, !1877, !DIExpression(), !2123)
    #dbg_value(i64 64, !1878, !DIExpression(), !2123)
  tail call void @_ZdlPvm(ptr noundef %13, i64 noundef 512) #15, !dbg !2125
  %14 = getelementptr inbounds i8, ptr %12, i64 8, !dbg !2126
    #dbg_value(ptr %14, !1851, !DIExpression(), !2115)
  %15 = icmp ult ptr %12, %8, !dbg !2116
  br i1 %15, label %11, label %16, !dbg !2117, !llvm.loop !2127

16:                                               ; preds = %11
  %17 = load ptr, ptr %0, align 8, !dbg !2129, !tbaa !1839
  br label %18, !dbg !2129

18:                                               ; preds = %16, %4
  %19 = phi ptr [ %17, %16 ], [ %2, %4 ], !dbg !2129
  %20 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !2130
  %21 = load i64, ptr %20, align 8, !dbg !2130, !tbaa !1888
    #dbg_value(ptr %0, !1889, !DIExpression(), !2131)
    #dbg_value(ptr %19, !1892, !DIExpression(), !2131)
    #dbg_value(i64 %21, !1893, !DIExpression(), !2131)
    #dbg_value(ptr undef, !1897, !DIExpression(), !2133)
    #dbg_value(ptr %19, !1925, !DIExpression(), !2133)
    #dbg_value(i64 %21, !1926, !DIExpression(), !2133)
    #dbg_value(ptr undef, !1929, !DIExpression(), !2135)
    #dbg_value(ptr %19, !1932, !DIExpression(), !2135)
    #dbg_value(i64 %21, !1933, !DIExpression(), !2135)
  %22 = shl i64 %21, 3, !dbg !2137
  tail call void @_ZdlPvm(ptr noundef %19, i64 noundef %22) #15, !dbg !2138
  br label %23, !dbg !2139

23:                                               ; preds = %1, %18
  ret void, !dbg !2140
}

; Function Attrs: noinline noreturn nounwind uwtable
define linkonce_odr hidden void @__clang_call_terminate(ptr noundef %0) local_unnamed_addr #4 comdat {
  %2 = tail call ptr @__cxa_begin_catch(ptr %0) #13
  tail call void @_ZSt9terminatev() #16
  unreachable
}

declare ptr @__cxa_begin_catch(ptr) local_unnamed_addr

declare void @_ZSt9terminatev() local_unnamed_addr

; Function Attrs: nobuiltin nounwind
declare void @_ZdlPvm(ptr noundef, i64 noundef) local_unnamed_addr #5

; Function Attrs: nounwind
declare void @_ZNSt8__detail15_List_node_base7_M_hookEPS0_(ptr noundef nonnull align 8 dereferenceable(16), ptr noundef) local_unnamed_addr #6

; Function Attrs: noreturn
declare !dbg !2141 void @_ZSt28__throw_bad_array_new_lengthv() local_unnamed_addr #7

; Function Attrs: noreturn
declare !dbg !2145 void @_ZSt17__throw_bad_allocv() local_unnamed_addr #7

; Function Attrs: nobuiltin allocsize(0)
declare noundef nonnull ptr @_Znwm(i64 noundef) local_unnamed_addr #8

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZNSt11_Deque_baseIdSaIdEED2Ev(ptr noundef nonnull align 8 dereferenceable(80) %0) unnamed_addr #3 comdat align 2 personality ptr @__gxx_personality_v0 !dbg !1832 {
    #dbg_value(ptr %0, !1831, !DIExpression(), !2146)
  %2 = load ptr, ptr %0, align 8, !dbg !2147, !tbaa !1839
  %3 = icmp eq ptr %2, null, !dbg !2148
  br i1 %3, label %23, label %4, !dbg !2149

4:                                                ; preds = %1
  %5 = getelementptr inbounds i8, ptr %0, i64 40, !dbg !2150
  %6 = load ptr, ptr %5, align 8, !dbg !2150, !tbaa !1699
  %7 = getelementptr inbounds i8, ptr %0, i64 72, !dbg !2151
  %8 = load ptr, ptr %7, align 8, !dbg !2151, !tbaa !1703
  %9 = getelementptr inbounds i8, ptr %8, i64 8, !dbg !2152
    #dbg_value(ptr %0, !1846, !DIExpression(), !2153)
    #dbg_value(ptr %6, !1849, !DIExpression(), !2153)
    #dbg_value(ptr %9, !1850, !DIExpression(), !2153)
    #dbg_value(ptr %6, !1851, !DIExpression(), !2155)
  %10 = icmp ult ptr %6, %9, !dbg !2156
  br i1 %10, label %11, label %18, !dbg !2157

11:                                               ; preds = %4, %11
  %12 = phi ptr [ %14, %11 ], [ %6, %4 ]
    #dbg_value(ptr %12, !1851, !DIExpression(), !2155)
  %13 = load ptr, ptr %12, align 8, !dbg !2158, !tbaa !1860
    #dbg_value(ptr %0, !1861, !DIExpression(), !2159)
    #dbg_value(ptr %13, !1864, !DIExpression(), !2159)
    #dbg_value(ptr %0, !1867, !DIExpression(), !2161)
    #dbg_value(ptr %13, !1870, !DIExpression(), !2161)
    #dbg_value(i64 64, !1871, !DIExpression(), !2161)
    #dbg_value(ptr %0, !1874, !DIExpression(), !2163)
    #dbg_value(ptr %13, !1877, !DIExpression(), !2163)
    #dbg_value(i64 64, !1878, !DIExpression(), !2163)
  tail call void @_ZdlPvm(ptr noundef %13, i64 noundef 512) #15, !dbg !2165
  %14 = getelementptr inbounds i8, ptr %12, i64 8, !dbg !2166
    #dbg_value(ptr %14, !1851, !DIExpression(), !2155)
  %15 = icmp ult ptr %12, %8, !dbg !2156
  br i1 %15, label %11, label %16, !dbg !2157, !llvm.loop !2167

16:                                               ; preds = %11
  %17 = load ptr, ptr %0, align 8, !dbg !2169, !tbaa !1839
  br label %18, !dbg !2169

18:                                               ; preds = %16, %4
  %19 = phi ptr [ %17, %16 ], [ %2, %4 ], !dbg !2169
  %20 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !2170
  %21 = load i64, ptr %20, align 8, !dbg !2170, !tbaa !1888
    #dbg_value(ptr %0, !1889, !DIExpression(), !2171)
    #dbg_value(ptr %19, !1892, !DIExpression(), !2171)
    #dbg_value(i64 %21, !1893, !DIExpression(), !2171)
    #dbg_value(ptr undef, !1897, !DIExpression(), !2173)
    #dbg_value(ptr %19, !1925, !DIExpression(), !2173)
    #dbg_value(i64 %21, !1926, !DIExpression(), !2173)
    #dbg_value(ptr undef, !1929, !DIExpression(), !2175)
    #dbg_value(ptr %19, !1932, !DIExpression(), !2175)
    #dbg_value(i64 %21, !1933, !DIExpression(), !2175)
  %22 = shl i64 %21, 3, !dbg !2177
  tail call void @_ZdlPvm(ptr noundef %19, i64 noundef %22) #15, !dbg !2178
  br label %23, !dbg !2179

23:                                               ; preds = %18, %1
  ret void, !dbg !2180
}

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local void @_ZNSt11_Deque_baseIdSaIdEE17_M_initialize_mapEm(ptr noundef nonnull align 8 dereferenceable(80) %0, i64 noundef %1) local_unnamed_addr #0 comdat align 2 personality ptr @__gxx_personality_v0 !dbg !2181 {
    #dbg_value(ptr %0, !2183, !DIExpression(), !2189)
    #dbg_value(i64 %1, !2184, !DIExpression(), !2189)
  %3 = lshr i64 %1, 6, !dbg !2190
  %4 = add nuw nsw i64 %3, 1, !dbg !2191
    #dbg_value(i64 %4, !2185, !DIExpression(), !2189)
  %5 = tail call i64 @llvm.umax.i64(i64 %3, i64 5), !dbg !2192
  %6 = add nuw nsw i64 %5, 3, !dbg !2192
  %7 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !2193
  store i64 %6, ptr %7, align 8, !dbg !2194, !tbaa !1888
    #dbg_value(ptr %0, !2195, !DIExpression(), !2200)
    #dbg_value(i64 %6, !2198, !DIExpression(), !2200)
    #dbg_value(ptr undef, !2202, !DIExpression(), !2206)
    #dbg_value(i64 %6, !2205, !DIExpression(), !2206)
    #dbg_value(ptr undef, !2208, !DIExpression(), !2213)
    #dbg_value(i64 %6, !2211, !DIExpression(), !2213)
    #dbg_value(ptr null, !2212, !DIExpression(), !2213)
  %8 = shl nuw nsw i64 %6, 3, !dbg !2215
  %9 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %8) #14, !dbg !2216
  store ptr %9, ptr %0, align 8, !dbg !2217, !tbaa !1839
  %10 = sub nsw i64 %6, %4, !dbg !2218
  %11 = lshr i64 %10, 1, !dbg !2219
  %12 = getelementptr inbounds ptr, ptr %9, i64 %11, !dbg !2220
    #dbg_value(ptr %12, !2187, !DIExpression(), !2189)
  %13 = getelementptr inbounds ptr, ptr %12, i64 %4, !dbg !2221
    #dbg_value(ptr %13, !2188, !DIExpression(), !2189)
  invoke void @_ZNSt11_Deque_baseIdSaIdEE15_M_create_nodesEPPdS3_(ptr noundef nonnull align 8 dereferenceable(80) %0, ptr noundef nonnull %12, ptr noundef nonnull %13)
          to label %24 unwind label %14, !dbg !2222

14:                                               ; preds = %2
  %15 = landingpad { ptr, i32 }
          catch ptr null, !dbg !2224
  %16 = extractvalue { ptr, i32 } %15, 0, !dbg !2224
  %17 = tail call ptr @__cxa_begin_catch(ptr %16) #13, !dbg !2225
  %18 = load ptr, ptr %0, align 8, !dbg !2226, !tbaa !1839
  %19 = load i64, ptr %7, align 8, !dbg !2228, !tbaa !1888
    #dbg_value(ptr %0, !1889, !DIExpression(), !2229)
    #dbg_value(ptr %18, !1892, !DIExpression(), !2229)
    #dbg_value(i64 %19, !1893, !DIExpression(), !2229)
    #dbg_value(ptr undef, !1897, !DIExpression(), !2231)
    #dbg_value(ptr %18, !1925, !DIExpression(), !2231)
    #dbg_value(i64 %19, !1926, !DIExpression(), !2231)
    #dbg_value(ptr undef, !1929, !DIExpression(), !2233)
    #dbg_value(ptr %18, !1932, !DIExpression(), !2233)
    #dbg_value(i64 %19, !1933, !DIExpression(), !2233)
  %20 = shl i64 %19, 3, !dbg !2235
  tail call void @_ZdlPvm(ptr noundef %18, i64 noundef %20) #15, !dbg !2236
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %0, i8 0, i64 16, i1 false), !dbg !2237
  invoke void @__cxa_rethrow() #17
          to label %43 unwind label %21, !dbg !2238

21:                                               ; preds = %14
  %22 = landingpad { ptr, i32 }
          cleanup, !dbg !2239
  invoke void @__cxa_end_catch()
          to label %23 unwind label %40, !dbg !2240

23:                                               ; preds = %21
  resume { ptr, i32 } %22, !dbg !2241

24:                                               ; preds = %2
  %25 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !2242
    #dbg_value(ptr %25, !1984, !DIExpression(), !2243)
    #dbg_value(ptr %12, !1987, !DIExpression(), !2243)
  %26 = getelementptr inbounds i8, ptr %0, i64 40, !dbg !2245
  store ptr %12, ptr %26, align 8, !dbg !2246, !tbaa !1991
  %27 = load ptr, ptr %12, align 8, !dbg !2247, !tbaa !1860
  %28 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !2248
  store ptr %27, ptr %28, align 8, !dbg !2249, !tbaa !1995
  %29 = getelementptr inbounds i8, ptr %27, i64 512, !dbg !2250
  %30 = getelementptr inbounds i8, ptr %0, i64 32, !dbg !2251
  store ptr %29, ptr %30, align 8, !dbg !2252, !tbaa !1999
  %31 = getelementptr inbounds i8, ptr %0, i64 48, !dbg !2253
  %32 = getelementptr inbounds i8, ptr %13, i64 -8, !dbg !2254
    #dbg_value(ptr %31, !1984, !DIExpression(), !2255)
    #dbg_value(ptr %32, !1987, !DIExpression(), !2255)
  %33 = getelementptr inbounds i8, ptr %0, i64 72, !dbg !2257
  store ptr %32, ptr %33, align 8, !dbg !2258, !tbaa !1991
  %34 = load ptr, ptr %32, align 8, !dbg !2259, !tbaa !1860
  %35 = getelementptr inbounds i8, ptr %0, i64 56, !dbg !2260
  store ptr %34, ptr %35, align 8, !dbg !2261, !tbaa !1995
  %36 = getelementptr inbounds i8, ptr %34, i64 512, !dbg !2262
  %37 = getelementptr inbounds i8, ptr %0, i64 64, !dbg !2263
  store ptr %36, ptr %37, align 8, !dbg !2264, !tbaa !1999
  store ptr %27, ptr %25, align 8, !dbg !2265, !tbaa !2002
  %38 = and i64 %1, 63, !dbg !2266
  %39 = getelementptr inbounds double, ptr %34, i64 %38, !dbg !2267
  store ptr %39, ptr %31, align 8, !dbg !2268, !tbaa !2084
  ret void, !dbg !2241

40:                                               ; preds = %21
  %41 = landingpad { ptr, i32 }
          catch ptr null, !dbg !2240
  %42 = extractvalue { ptr, i32 } %41, 0, !dbg !2240
  tail call void @__clang_call_terminate(ptr %42) #16, !dbg !2240
  unreachable, !dbg !2240

43:                                               ; preds = %14
  unreachable
}

declare void @__cxa_rethrow() local_unnamed_addr

declare void @__cxa_end_catch() local_unnamed_addr

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local void @_ZNSt11_Deque_baseIdSaIdEE15_M_create_nodesEPPdS3_(ptr noundef nonnull align 8 dereferenceable(80) %0, ptr noundef %1, ptr noundef %2) local_unnamed_addr #0 comdat align 2 personality ptr @__gxx_personality_v0 !dbg !2269 {
    #dbg_value(ptr %0, !2271, !DIExpression(), !2275)
    #dbg_value(ptr %1, !2272, !DIExpression(), !2275)
    #dbg_value(ptr %2, !2273, !DIExpression(), !2275)
    #dbg_value(ptr %1, !2274, !DIExpression(), !2275)
  %4 = icmp ult ptr %1, %2, !dbg !2276
  br i1 %4, label %5, label %25, !dbg !2280

5:                                                ; preds = %3, %8
  %6 = phi ptr [ %9, %8 ], [ %1, %3 ]
    #dbg_value(ptr %6, !2274, !DIExpression(), !2275)
    #dbg_value(ptr %0, !2281, !DIExpression(), !2284)
    #dbg_value(ptr %0, !2286, !DIExpression(), !2290)
    #dbg_value(i64 64, !2289, !DIExpression(), !2290)
    #dbg_value(ptr %0, !2292, !DIExpression(), !2297)
    #dbg_value(i64 64, !2295, !DIExpression(), !2297)
    #dbg_value(ptr null, !2296, !DIExpression(), !2297)
  %7 = invoke noalias noundef nonnull dereferenceable(512) ptr @_Znwm(i64 noundef 512) #14
          to label %8 unwind label %11, !dbg !2299

8:                                                ; preds = %5
  store ptr %7, ptr %6, align 8, !dbg !2300, !tbaa !1860
  %9 = getelementptr inbounds i8, ptr %6, i64 8, !dbg !2301
    #dbg_value(ptr %9, !2274, !DIExpression(), !2275)
  %10 = icmp ult ptr %9, %2, !dbg !2276
  br i1 %10, label %5, label %25, !dbg !2280, !llvm.loop !2302

11:                                               ; preds = %5
  %12 = landingpad { ptr, i32 }
          catch ptr null, !dbg !2304
  %13 = extractvalue { ptr, i32 } %12, 0, !dbg !2304
  %14 = tail call ptr @__cxa_begin_catch(ptr %13) #13, !dbg !2305
    #dbg_value(ptr %0, !1846, !DIExpression(), !2306)
    #dbg_value(ptr %1, !1849, !DIExpression(), !2306)
    #dbg_value(ptr %6, !1850, !DIExpression(), !2306)
    #dbg_value(ptr %1, !1851, !DIExpression(), !2309)
  %15 = icmp ugt ptr %6, %1, !dbg !2310
  br i1 %15, label %16, label %21, !dbg !2311

16:                                               ; preds = %11, %16
  %17 = phi ptr [ %19, %16 ], [ %1, %11 ]
    #dbg_value(ptr %17, !1851, !DIExpression(), !2309)
  %18 = load ptr, ptr %17, align 8, !dbg !2312, !tbaa !1860
    #dbg_value(ptr %0, !1861, !DIExpression(), !2313)
    #dbg_value(ptr %18, !1864, !DIExpression(), !2313)
    #dbg_value(ptr %0, !1867, !DIExpression(), !2315)
    #dbg_value(ptr %18, !1870, !DIExpression(), !2315)
    #dbg_value(i64 64, !1871, !DIExpression(), !2315)
    #dbg_value(ptr %0, !1874, !DIExpression(), !2317)
    #dbg_value(ptr %18, !1877, !DIExpression(), !2317)
    #dbg_value(i64 64, !1878, !DIExpression(), !2317)
  tail call void @_ZdlPvm(ptr noundef %18, i64 noundef 512) #15, !dbg !2319
  %19 = getelementptr inbounds i8, ptr %17, i64 8, !dbg !2320
    #dbg_value(ptr %19, !1851, !DIExpression(), !2309)
  %20 = icmp ult ptr %19, %6, !dbg !2310
  br i1 %20, label %16, label %21, !dbg !2311, !llvm.loop !2321

21:                                               ; preds = %16, %11
  invoke void @__cxa_rethrow() #17
          to label %29 unwind label %22, !dbg !2323

22:                                               ; preds = %21
  %23 = landingpad { ptr, i32 }
          cleanup, !dbg !2324
  invoke void @__cxa_end_catch()
          to label %24 unwind label %26, !dbg !2325

24:                                               ; preds = %22
  resume { ptr, i32 } %23, !dbg !2326

25:                                               ; preds = %8, %3
  ret void, !dbg !2326

26:                                               ; preds = %22
  %27 = landingpad { ptr, i32 }
          catch ptr null, !dbg !2325
  %28 = extractvalue { ptr, i32 } %27, 0, !dbg !2325
  tail call void @__clang_call_terminate(ptr %28) #16, !dbg !2325
  unreachable, !dbg !2325

29:                                               ; preds = %21
  unreachable
}

; Function Attrs: noreturn
declare !dbg !2327 void @_ZSt20__throw_length_errorPKc(ptr noundef) local_unnamed_addr #7

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr nocapture writeonly, ptr nocapture readonly, i64, i1 immarg) #9

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local void @_ZNSt5dequeIdSaIdEE16_M_push_back_auxIJdEEEvDpOT_(ptr noundef nonnull align 8 dereferenceable(80) %0, ptr noundef nonnull align 8 dereferenceable(8) %1) local_unnamed_addr #0 comdat align 2 personality ptr @__gxx_personality_v0 !dbg !2331 {
    #dbg_value(ptr %0, !2336, !DIExpression(), !2338)
    #dbg_value(ptr %1, !2337, !DIExpression(), !2338)
    #dbg_value(ptr %0, !2339, !DIExpression(), !2343)
  %3 = getelementptr inbounds i8, ptr %0, i64 48, !dbg !2346
  %4 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !2347
    #dbg_value(ptr %3, !2348, !DIExpression(), !2357)
    #dbg_value(ptr %4, !2356, !DIExpression(), !2357)
  %5 = getelementptr inbounds i8, ptr %0, i64 72, !dbg !2359
  %6 = load ptr, ptr %5, align 8, !dbg !2359, !tbaa !1991
  %7 = getelementptr inbounds i8, ptr %0, i64 40, !dbg !2360
  %8 = load ptr, ptr %7, align 8, !dbg !2360, !tbaa !1991
  %9 = ptrtoint ptr %6 to i64, !dbg !2361
  %10 = ptrtoint ptr %8 to i64, !dbg !2361
  %11 = sub i64 %9, %10, !dbg !2361
  %12 = ashr exact i64 %11, 3, !dbg !2361
  %13 = icmp ne ptr %6, null, !dbg !2362
  %14 = sext i1 %13 to i64, !dbg !2363
  %15 = add nsw i64 %12, %14, !dbg !2364
  %16 = shl nsw i64 %15, 6, !dbg !2365
  %17 = load ptr, ptr %3, align 8, !dbg !2366, !tbaa !1951
  %18 = getelementptr inbounds i8, ptr %0, i64 56, !dbg !2367
  %19 = load ptr, ptr %18, align 8, !dbg !2367, !tbaa !1995
  %20 = ptrtoint ptr %17 to i64, !dbg !2368
  %21 = ptrtoint ptr %19 to i64, !dbg !2368
  %22 = sub i64 %20, %21, !dbg !2368
  %23 = ashr exact i64 %22, 3, !dbg !2368
  %24 = add nsw i64 %16, %23, !dbg !2369
  %25 = getelementptr inbounds i8, ptr %0, i64 32, !dbg !2370
  %26 = load ptr, ptr %25, align 8, !dbg !2370, !tbaa !1999
  %27 = load ptr, ptr %4, align 8, !dbg !2371, !tbaa !1951
  %28 = ptrtoint ptr %26 to i64, !dbg !2372
  %29 = ptrtoint ptr %27 to i64, !dbg !2372
  %30 = sub i64 %28, %29, !dbg !2372
  %31 = ashr exact i64 %30, 3, !dbg !2372
  %32 = add nsw i64 %24, %31, !dbg !2373
  %33 = icmp eq i64 %32, 1152921504606846975, !dbg !2374
  br i1 %33, label %34, label %35, !dbg !2375

34:                                               ; preds = %2
  tail call void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str) #17, !dbg !2376
  unreachable, !dbg !2376

35:                                               ; preds = %2
    #dbg_value(ptr %0, !2377, !DIExpression(), !2381)
    #dbg_value(i64 1, !2380, !DIExpression(), !2381)
  %36 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !2383
  %37 = load i64, ptr %36, align 8, !dbg !2383, !tbaa !1888
  %38 = load ptr, ptr %0, align 8, !dbg !2385, !tbaa !1839
  %39 = ptrtoint ptr %38 to i64, !dbg !2386
  %40 = sub i64 %9, %39, !dbg !2386
  %41 = ashr exact i64 %40, 3, !dbg !2386
  %42 = sub i64 %37, %41, !dbg !2387
  %43 = icmp ult i64 %42, 2, !dbg !2388
  br i1 %43, label %44, label %46, !dbg !2389

44:                                               ; preds = %35
  tail call void @_ZNSt5dequeIdSaIdEE17_M_reallocate_mapEmb(ptr noundef nonnull align 8 dereferenceable(80) %0, i64 noundef 1, i1 noundef zeroext false), !dbg !2390
  %45 = load ptr, ptr %5, align 8, !dbg !2391, !tbaa !1703
  br label %46, !dbg !2390

46:                                               ; preds = %35, %44
  %47 = phi ptr [ %6, %35 ], [ %45, %44 ], !dbg !2391
    #dbg_value(ptr %0, !2281, !DIExpression(), !2392)
    #dbg_value(ptr %0, !2286, !DIExpression(), !2394)
    #dbg_value(i64 64, !2289, !DIExpression(), !2394)
    #dbg_value(ptr %0, !2292, !DIExpression(), !2396)
    #dbg_value(i64 64, !2295, !DIExpression(), !2396)
    #dbg_value(ptr null, !2296, !DIExpression(), !2396)
  %48 = tail call noalias noundef nonnull dereferenceable(512) ptr @_Znwm(i64 noundef 512) #14, !dbg !2398
  %49 = getelementptr inbounds i8, ptr %47, i64 8, !dbg !2399
  store ptr %48, ptr %49, align 8, !dbg !2400, !tbaa !1860
  %50 = load ptr, ptr %3, align 8, !dbg !2401, !tbaa !2084
    #dbg_value(ptr %0, !2061, !DIExpression(), !2403)
    #dbg_value(ptr %50, !2067, !DIExpression(), !2403)
    #dbg_value(ptr %1, !2068, !DIExpression(), !2403)
    #dbg_value(ptr %0, !2072, !DIExpression(), !2405)
    #dbg_value(ptr %50, !2078, !DIExpression(), !2405)
    #dbg_value(ptr %1, !2079, !DIExpression(), !2405)
  %51 = load double, ptr %1, align 8, !dbg !2407, !tbaa !1355
  store double %51, ptr %50, align 8, !dbg !2408, !tbaa !1355
  %52 = load ptr, ptr %5, align 8, !dbg !2409, !tbaa !1703
  %53 = getelementptr inbounds i8, ptr %52, i64 8, !dbg !2410
    #dbg_value(ptr %3, !1984, !DIExpression(), !2411)
    #dbg_value(ptr %53, !1987, !DIExpression(), !2411)
  store ptr %53, ptr %5, align 8, !dbg !2413, !tbaa !1991
  %54 = load ptr, ptr %53, align 8, !dbg !2414, !tbaa !1860
  store ptr %54, ptr %18, align 8, !dbg !2415, !tbaa !1995
  %55 = getelementptr inbounds i8, ptr %54, i64 512, !dbg !2416
  %56 = getelementptr inbounds i8, ptr %0, i64 64, !dbg !2417
  store ptr %55, ptr %56, align 8, !dbg !2418, !tbaa !1999
  store ptr %54, ptr %3, align 8, !dbg !2419, !tbaa !2084
  ret void, !dbg !2420
}

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local void @_ZNSt5dequeIdSaIdEE17_M_reallocate_mapEmb(ptr noundef nonnull align 8 dereferenceable(80) %0, i64 noundef %1, i1 noundef zeroext %2) local_unnamed_addr #0 comdat align 2 personality ptr @__gxx_personality_v0 !dbg !2421 {
    #dbg_value(ptr %0, !2423, !DIExpression(), !2433)
    #dbg_value(i64 %1, !2424, !DIExpression(), !2433)
    #dbg_value(i1 %2, !2425, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !2433)
  %4 = getelementptr inbounds i8, ptr %0, i64 72, !dbg !2434
  %5 = load ptr, ptr %4, align 8, !dbg !2434, !tbaa !1703
  %6 = getelementptr inbounds i8, ptr %0, i64 40, !dbg !2435
  %7 = load ptr, ptr %6, align 8, !dbg !2435, !tbaa !1699
  %8 = ptrtoint ptr %5 to i64, !dbg !2436
  %9 = ptrtoint ptr %7 to i64, !dbg !2436
  %10 = sub i64 %8, %9, !dbg !2436
  %11 = ashr exact i64 %10, 3, !dbg !2436
  %12 = add nsw i64 %11, 1, !dbg !2437
    #dbg_value(i64 %12, !2426, !DIExpression(), !2433)
  %13 = add i64 %12, %1, !dbg !2438
    #dbg_value(i64 %13, !2427, !DIExpression(), !2433)
  %14 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !2439
  %15 = load i64, ptr %14, align 8, !dbg !2439, !tbaa !2440
  %16 = shl i64 %13, 1, !dbg !2441
  %17 = icmp ugt i64 %15, %16, !dbg !2442
  br i1 %17, label %18, label %40, !dbg !2443

18:                                               ; preds = %3
  %19 = load ptr, ptr %0, align 8, !dbg !2444, !tbaa !1839
  %20 = sub i64 %15, %13, !dbg !2446
  %21 = lshr i64 %20, 1, !dbg !2447
  %22 = getelementptr inbounds ptr, ptr %19, i64 %21, !dbg !2448
  %23 = select i1 %2, i64 %1, i64 0, !dbg !2449
  %24 = getelementptr inbounds ptr, ptr %22, i64 %23, !dbg !2450
    #dbg_value(ptr %24, !2428, !DIExpression(), !2433)
  %25 = icmp ult ptr %24, %7, !dbg !2451
  %26 = getelementptr inbounds i8, ptr %5, i64 8, !dbg !2453
  %27 = icmp eq ptr %26, %7, !dbg !2453
  br i1 %25, label %28, label %32, !dbg !2454

28:                                               ; preds = %18
    #dbg_value(ptr %7, !2455, !DIExpression(), !2465)
    #dbg_value(ptr %26, !2460, !DIExpression(), !2465)
    #dbg_value(ptr %24, !2461, !DIExpression(), !2465)
    #dbg_value(ptr %7, !2467, !DIExpression(), !2473)
    #dbg_value(ptr %26, !2470, !DIExpression(), !2473)
    #dbg_value(ptr %24, !2471, !DIExpression(), !2473)
    #dbg_value(ptr %7, !2475, !DIExpression(), !2480)
    #dbg_value(ptr %26, !2478, !DIExpression(), !2480)
    #dbg_value(ptr %24, !2479, !DIExpression(), !2480)
    #dbg_value(ptr %7, !2482, !DIExpression(), !2487)
    #dbg_value(ptr %26, !2485, !DIExpression(), !2487)
    #dbg_value(ptr %24, !2486, !DIExpression(), !2487)
    #dbg_value(ptr %7, !2489, !DIExpression(), !2498)
    #dbg_value(ptr %26, !2495, !DIExpression(), !2498)
    #dbg_value(ptr %24, !2496, !DIExpression(), !2498)
    #dbg_value(!DIArgList(ptr %26, i64 %9), !2497, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2498)
  br i1 %27, label %65, label %29, !dbg !2500

29:                                               ; preds = %28
  %30 = ptrtoint ptr %26 to i64, !dbg !2501
    #dbg_value(!DIArgList(i64 %30, i64 %9), !2497, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2498)
  %31 = sub i64 %30, %9, !dbg !2501
    #dbg_value(i64 %31, !2497, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2498)
  tail call void @llvm.memmove.p0.p0.i64(ptr align 8 %24, ptr nonnull align 8 %7, i64 %31, i1 false), !dbg !2502
  br label %65, !dbg !2502

32:                                               ; preds = %18
    #dbg_value(ptr %7, !2504, !DIExpression(), !2512)
    #dbg_value(ptr %26, !2507, !DIExpression(), !2512)
    #dbg_value(!DIArgList(ptr %24, i64 %12), !2508, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !2512)
    #dbg_value(ptr %7, !2514, !DIExpression(), !2519)
    #dbg_value(ptr %26, !2517, !DIExpression(), !2519)
    #dbg_value(!DIArgList(ptr %24, i64 %12), !2518, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !2519)
    #dbg_value(ptr %7, !2521, !DIExpression(), !2527)
    #dbg_value(ptr %26, !2524, !DIExpression(), !2527)
    #dbg_value(!DIArgList(ptr %24, i64 %12), !2525, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !2527)
    #dbg_value(ptr %7, !2529, !DIExpression(), !2534)
    #dbg_value(ptr %26, !2532, !DIExpression(), !2534)
    #dbg_value(!DIArgList(ptr %24, i64 %12), !2533, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !2534)
    #dbg_value(ptr %7, !2536, !DIExpression(), !2544)
    #dbg_value(ptr %26, !2541, !DIExpression(), !2544)
    #dbg_value(!DIArgList(ptr %24, i64 %12), !2542, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !2544)
    #dbg_value(!DIArgList(ptr %26, i64 %9), !2543, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2544)
  br i1 %27, label %65, label %33, !dbg !2546

33:                                               ; preds = %32
  %34 = ptrtoint ptr %26 to i64, !dbg !2547
    #dbg_value(!DIArgList(i64 %34, i64 %9), !2543, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2544)
  %35 = sub i64 %34, %9, !dbg !2547
    #dbg_value(i64 %35, !2543, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2544)
  %36 = ashr exact i64 %35, 3, !dbg !2547
    #dbg_value(i64 %36, !2543, !DIExpression(), !2544)
  %37 = sub nsw i64 0, %36, !dbg !2544
  %38 = getelementptr inbounds ptr, ptr %24, i64 %12, !dbg !2548
    #dbg_value(ptr %38, !2508, !DIExpression(), !2512)
    #dbg_value(ptr %38, !2518, !DIExpression(), !2519)
    #dbg_value(ptr %38, !2525, !DIExpression(), !2527)
    #dbg_value(ptr %38, !2533, !DIExpression(), !2534)
    #dbg_value(ptr %38, !2542, !DIExpression(), !2544)
  %39 = getelementptr inbounds ptr, ptr %38, i64 %37, !dbg !2549
  tail call void @llvm.memmove.p0.p0.i64(ptr align 8 %39, ptr align 8 %7, i64 %35, i1 false), !dbg !2551
  br label %65, !dbg !2551

40:                                               ; preds = %3
  %41 = tail call i64 @llvm.umax.i64(i64 %15, i64 %1), !dbg !2552
  %42 = add i64 %15, 2, !dbg !2553
  %43 = add i64 %42, %41, !dbg !2554
    #dbg_value(i64 %43, !2429, !DIExpression(), !2555)
    #dbg_value(ptr %0, !2195, !DIExpression(), !2556)
    #dbg_value(i64 %43, !2198, !DIExpression(), !2556)
    #dbg_value(ptr undef, !2202, !DIExpression(), !2558)
    #dbg_value(i64 %43, !2205, !DIExpression(), !2558)
    #dbg_value(ptr undef, !2208, !DIExpression(), !2560)
    #dbg_value(i64 %43, !2211, !DIExpression(), !2560)
    #dbg_value(ptr null, !2212, !DIExpression(), !2560)
  %44 = icmp ugt i64 %43, 1152921504606846975, !dbg !2562
  br i1 %44, label %45, label %49, !dbg !2564, !prof !2565

45:                                               ; preds = %40
  %46 = icmp ugt i64 %43, 2305843009213693951, !dbg !2566
  br i1 %46, label %47, label %48, !dbg !2569

47:                                               ; preds = %45
  tail call void @_ZSt28__throw_bad_array_new_lengthv() #17, !dbg !2570
  unreachable, !dbg !2570

48:                                               ; preds = %45
  tail call void @_ZSt17__throw_bad_allocv() #17, !dbg !2571
  unreachable, !dbg !2571

49:                                               ; preds = %40
  %50 = shl nuw nsw i64 %43, 3, !dbg !2572
  %51 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %50) #14, !dbg !2573
    #dbg_value(ptr %51, !2432, !DIExpression(), !2555)
  %52 = sub i64 %43, %13, !dbg !2574
  %53 = lshr i64 %52, 1, !dbg !2575
  %54 = getelementptr inbounds ptr, ptr %51, i64 %53, !dbg !2576
  %55 = select i1 %2, i64 %1, i64 0, !dbg !2577
  %56 = getelementptr inbounds ptr, ptr %54, i64 %55, !dbg !2578
    #dbg_value(ptr %56, !2428, !DIExpression(), !2433)
  %57 = getelementptr inbounds i8, ptr %5, i64 8, !dbg !2579
    #dbg_value(ptr %7, !2455, !DIExpression(), !2580)
    #dbg_value(ptr %57, !2460, !DIExpression(), !2580)
    #dbg_value(ptr %56, !2461, !DIExpression(), !2580)
    #dbg_value(ptr %7, !2467, !DIExpression(), !2582)
    #dbg_value(ptr %57, !2470, !DIExpression(), !2582)
    #dbg_value(ptr %56, !2471, !DIExpression(), !2582)
    #dbg_value(ptr %7, !2475, !DIExpression(), !2584)
    #dbg_value(ptr %57, !2478, !DIExpression(), !2584)
    #dbg_value(ptr %56, !2479, !DIExpression(), !2584)
    #dbg_value(ptr %7, !2482, !DIExpression(), !2586)
    #dbg_value(ptr %57, !2485, !DIExpression(), !2586)
    #dbg_value(ptr %56, !2486, !DIExpression(), !2586)
    #dbg_value(ptr %7, !2489, !DIExpression(), !2588)
    #dbg_value(ptr %57, !2495, !DIExpression(), !2588)
    #dbg_value(ptr %56, !2496, !DIExpression(), !2588)
    #dbg_value(!DIArgList(ptr %57, i64 %9), !2497, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2588)
  %58 = icmp eq ptr %57, %7, !dbg !2590
  br i1 %58, label %62, label %59, !dbg !2591

59:                                               ; preds = %49
  %60 = ptrtoint ptr %57 to i64, !dbg !2592
    #dbg_value(!DIArgList(i64 %60, i64 %9), !2497, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2588)
  %61 = sub i64 %60, %9, !dbg !2592
    #dbg_value(i64 %61, !2497, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2588)
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %56, ptr align 8 %7, i64 %61, i1 false), !dbg !2593
  br label %62, !dbg !2593

62:                                               ; preds = %49, %59
    #dbg_value(!DIArgList(ptr %57, i64 %9), !2497, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2588)
  %63 = load ptr, ptr %0, align 8, !dbg !2594, !tbaa !1839
    #dbg_value(ptr %0, !1889, !DIExpression(), !2595)
    #dbg_value(ptr %63, !1892, !DIExpression(), !2595)
    #dbg_value(i64 %15, !1893, !DIExpression(), !2595)
    #dbg_value(ptr undef, !1897, !DIExpression(), !2597)
    #dbg_value(ptr %63, !1925, !DIExpression(), !2597)
    #dbg_value(i64 %15, !1926, !DIExpression(), !2597)
    #dbg_value(ptr undef, !1929, !DIExpression(), !2599)
    #dbg_value(ptr %63, !1932, !DIExpression(), !2599)
    #dbg_value(i64 %15, !1933, !DIExpression(), !2599)
  %64 = shl i64 %15, 3, !dbg !2601
  tail call void @_ZdlPvm(ptr noundef %63, i64 noundef %64) #15, !dbg !2602
  store ptr %51, ptr %0, align 8, !dbg !2603, !tbaa !1839
  store i64 %43, ptr %14, align 8, !dbg !2604, !tbaa !1888
  br label %65

65:                                               ; preds = %33, %32, %29, %28, %62
  %66 = phi ptr [ %56, %62 ], [ %24, %28 ], [ %24, %29 ], [ %24, %32 ], [ %24, %33 ], !dbg !2605
    #dbg_value(ptr %66, !2428, !DIExpression(), !2433)
    #dbg_value(ptr %0, !1984, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !2606)
    #dbg_value(ptr %66, !1987, !DIExpression(), !2606)
  store ptr %66, ptr %6, align 8, !dbg !2608, !tbaa !1991
  %67 = load ptr, ptr %66, align 8, !dbg !2609, !tbaa !1860
  %68 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !2610
  store ptr %67, ptr %68, align 8, !dbg !2611, !tbaa !1995
  %69 = getelementptr inbounds i8, ptr %67, i64 512, !dbg !2612
  %70 = getelementptr inbounds i8, ptr %0, i64 32, !dbg !2613
  store ptr %69, ptr %70, align 8, !dbg !2614, !tbaa !1999
  %71 = getelementptr inbounds ptr, ptr %66, i64 %12, !dbg !2615
  %72 = getelementptr inbounds i8, ptr %71, i64 -8, !dbg !2616
    #dbg_value(ptr %0, !1984, !DIExpression(DW_OP_plus_uconst, 48, DW_OP_stack_value), !2617)
    #dbg_value(ptr %72, !1987, !DIExpression(), !2617)
  store ptr %72, ptr %4, align 8, !dbg !2619, !tbaa !1991
  %73 = load ptr, ptr %72, align 8, !dbg !2620, !tbaa !1860
  %74 = getelementptr inbounds i8, ptr %0, i64 56, !dbg !2621
  store ptr %73, ptr %74, align 8, !dbg !2622, !tbaa !1995
  %75 = getelementptr inbounds i8, ptr %73, i64 512, !dbg !2623
  %76 = getelementptr inbounds i8, ptr %0, i64 64, !dbg !2624
  store ptr %75, ptr %76, align 8, !dbg !2625, !tbaa !1999
  ret void, !dbg !2626
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #10

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #11

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #12

attributes #0 = { mustprogress uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { noinline noreturn nounwind uwtable "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nobuiltin nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { noreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nobuiltin allocsize(0) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #10 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #11 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #12 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #13 = { nounwind }
attributes #14 = { builtin allocsize(0) }
attributes #15 = { builtin nounwind }
attributes #16 = { noreturn nounwind }
attributes #17 = { noreturn }

!llvm.dbg.cu = !{!8}
!llvm.module.flags = !{!1258, !1259, !1260, !1261, !1262, !1263, !1264}
!llvm.ident = !{!1265}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 1871, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_deque.h", directory: "", checksumkind: CSK_MD5, checksum: "3dc1cd32df14abc94da494258ef5ae60")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 384, elements: !6)
!4 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !5)
!5 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!6 = !{!7}
!7 = !DISubrange(count: 48)
!8 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !9, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !10, retainedTypes: !405, globals: !1252, imports: !1253, splitDebugInlining: false, nameTableKind: None)
!9 = !DIFile(filename: "cpp/sequences.cpp", directory: ".", checksumkind: CSK_MD5, checksum: "a2bc0c4545df4d97a1254268c1f1e566")
!10 = !{!11}
!11 = !DICompositeType(tag: DW_TAG_enumeration_type, scope: !12, file: !2, line: 611, baseType: !402, size: 32, elements: !403, identifier: "_ZTSNSt11_Deque_baseIdSaIdEEUt_E")
!12 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "_Deque_base<double, std::allocator<double> >", scope: !13, file: !2, line: 430, size: 640, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !14, templateParams: !401, identifier: "_ZTSSt11_Deque_baseIdSaIdEE")
!13 = !DINamespace(name: "std", scope: null)
!14 = !{!15, !279, !285, !289, !292, !297, !300, !304, !307, !310, !311, !315, !318, !382, !387, !390, !393, !396, !397, !400}
!15 = !DIDerivedType(tag: DW_TAG_member, name: "_M_impl", scope: !12, file: !2, line: 613, baseType: !16, size: 640, flags: DIFlagProtected)
!16 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Deque_impl", scope: !12, file: !2, line: 542, size: 640, flags: DIFlagProtected | DIFlagTypePassByReference | DIFlagNonTrivial, elements: !17, identifier: "_ZTSNSt11_Deque_baseIdSaIdEE11_Deque_implE")
!17 = !{!18, !141, !259, !263, !268, !272, !276}
!18 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !16, baseType: !19, extraData: i32 0)
!19 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Tp_alloc_type", scope: !12, file: !2, line: 434, baseType: !20, flags: DIFlagProtected)
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "other", scope: !22, file: !21, line: 120, baseType: !140)
!21 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/ext/alloc_traits.h", directory: "")
!22 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "rebind<double>", scope: !23, file: !21, line: 119, size: 8, flags: DIFlagTypePassByValue, elements: !139, templateParams: !88, identifier: "_ZTSN9__gnu_cxx14__alloc_traitsISaIdEdE6rebindIdEE")
!23 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__alloc_traits<std::allocator<double>, double>", scope: !24, file: !21, line: 48, size: 8, flags: DIFlagTypePassByValue, elements: !25, templateParams: !137, identifier: "_ZTSN9__gnu_cxx14__alloc_traitsISaIdEdEE")
!24 = !DINamespace(name: "__gnu_cxx", scope: null)
!25 = !{!26, !123, !126, !129, !133, !134, !135, !136}
!26 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !23, baseType: !27, extraData: i32 0)
!27 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "allocator_traits<std::allocator<double> >", scope: !13, file: !28, line: 411, size: 8, flags: DIFlagTypePassByValue, elements: !29, templateParams: !121, identifier: "_ZTSSt16allocator_traitsISaIdEE")
!28 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/alloc_traits.h", directory: "", checksumkind: CSK_MD5, checksum: "fd441eaab0a8965f7012f98a3edcbb86")
!29 = !{!30, !105, !109, !112, !118}
!30 = !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaIdEE8allocateERS0_m", scope: !27, file: !28, line: 463, type: !31, scopeLine: 463, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!31 = !DISubroutineType(types: !32)
!32 = !{!33, !36, !104}
!33 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !27, file: !28, line: 420, baseType: !34)
!34 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !35, size: 64)
!35 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!36 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !37, size: 64)
!37 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !27, file: !28, line: 414, baseType: !38)
!38 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "allocator<double>", scope: !13, file: !39, line: 124, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !40, templateParams: !88, identifier: "_ZTSSaIdE")
!39 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/allocator.h", directory: "", checksumkind: CSK_MD5, checksum: "6fa856a93062ce2b39cf0c9a3a6a3468")
!40 = !{!41, !90, !94, !99, !103}
!41 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !38, baseType: !42, flags: DIFlagPublic, extraData: i32 0)
!42 = !DIDerivedType(tag: DW_TAG_typedef, name: "__allocator_base<double>", scope: !13, file: !43, line: 47, baseType: !44)
!43 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/x86_64-linux-gnu/c++/12/bits/c++allocator.h", directory: "", checksumkind: CSK_MD5, checksum: "3c43333b0e1372330d7f702387d162e2")
!44 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__new_allocator<double>", scope: !13, file: !45, line: 56, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !46, templateParams: !88, identifier: "_ZTSSt15__new_allocatorIdE")
!45 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/new_allocator.h", directory: "", checksumkind: CSK_MD5, checksum: "6b069d101319ece6de3732b658fb1d77")
!46 = !{!47, !51, !56, !57, !64, !72, !81, !84, !87}
!47 = !DISubprogram(name: "__new_allocator", scope: !44, file: !45, line: 80, type: !48, scopeLine: 80, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!48 = !DISubroutineType(types: !49)
!49 = !{null, !50}
!50 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !44, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!51 = !DISubprogram(name: "__new_allocator", scope: !44, file: !45, line: 83, type: !52, scopeLine: 83, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!52 = !DISubroutineType(types: !53)
!53 = !{null, !50, !54}
!54 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !55, size: 64)
!55 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !44)
!56 = !DISubprogram(name: "~__new_allocator", scope: !44, file: !45, line: 90, type: !48, scopeLine: 90, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!57 = !DISubprogram(name: "address", linkageName: "_ZNKSt15__new_allocatorIdE7addressERd", scope: !44, file: !45, line: 93, type: !58, scopeLine: 93, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!58 = !DISubroutineType(types: !59)
!59 = !{!60, !61, !62}
!60 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !44, file: !45, line: 63, baseType: !34, flags: DIFlagPublic)
!61 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !55, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!62 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !44, file: !45, line: 65, baseType: !63, flags: DIFlagPublic)
!63 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !35, size: 64)
!64 = !DISubprogram(name: "address", linkageName: "_ZNKSt15__new_allocatorIdE7addressERKd", scope: !44, file: !45, line: 97, type: !65, scopeLine: 97, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!65 = !DISubroutineType(types: !66)
!66 = !{!67, !61, !70}
!67 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_pointer", scope: !44, file: !45, line: 64, baseType: !68, flags: DIFlagPublic)
!68 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !69, size: 64)
!69 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !35)
!70 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !44, file: !45, line: 66, baseType: !71, flags: DIFlagPublic)
!71 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !69, size: 64)
!72 = !DISubprogram(name: "allocate", linkageName: "_ZNSt15__new_allocatorIdE8allocateEmPKv", scope: !44, file: !45, line: 112, type: !73, scopeLine: 112, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!73 = !DISubroutineType(types: !74)
!74 = !{!34, !50, !75, !79}
!75 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", file: !45, line: 60, baseType: !76, flags: DIFlagPublic)
!76 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", scope: !13, file: !77, line: 298, baseType: !78)
!77 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/x86_64-linux-gnu/c++/12/bits/c++config.h", directory: "", checksumkind: CSK_MD5, checksum: "abdf1e7c43540a32b508ae209704da66")
!78 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!79 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !80, size: 64)
!80 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!81 = !DISubprogram(name: "deallocate", linkageName: "_ZNSt15__new_allocatorIdE10deallocateEPdm", scope: !44, file: !45, line: 142, type: !82, scopeLine: 142, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!82 = !DISubroutineType(types: !83)
!83 = !{null, !50, !34, !75}
!84 = !DISubprogram(name: "max_size", linkageName: "_ZNKSt15__new_allocatorIdE8max_sizeEv", scope: !44, file: !45, line: 167, type: !85, scopeLine: 167, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!85 = !DISubroutineType(types: !86)
!86 = !{!75, !61}
!87 = !DISubprogram(name: "_M_max_size", linkageName: "_ZNKSt15__new_allocatorIdE11_M_max_sizeEv", scope: !44, file: !45, line: 210, type: !85, scopeLine: 210, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!88 = !{!89}
!89 = !DITemplateTypeParameter(name: "_Tp", type: !35)
!90 = !DISubprogram(name: "allocator", scope: !38, file: !39, line: 156, type: !91, scopeLine: 156, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!91 = !DISubroutineType(types: !92)
!92 = !{null, !93}
!93 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !38, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!94 = !DISubprogram(name: "allocator", scope: !38, file: !39, line: 159, type: !95, scopeLine: 159, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!95 = !DISubroutineType(types: !96)
!96 = !{null, !93, !97}
!97 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !98, size: 64)
!98 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !38)
!99 = !DISubprogram(name: "operator=", linkageName: "_ZNSaIdEaSERKS_", scope: !38, file: !39, line: 164, type: !100, scopeLine: 164, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!100 = !DISubroutineType(types: !101)
!101 = !{!102, !93, !97}
!102 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !38, size: 64)
!103 = !DISubprogram(name: "~allocator", scope: !38, file: !39, line: 174, type: !91, scopeLine: 174, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!104 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", file: !28, line: 435, baseType: !76)
!105 = !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaIdEE8allocateERS0_mPKv", scope: !27, file: !28, line: 477, type: !106, scopeLine: 477, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!106 = !DISubroutineType(types: !107)
!107 = !{!33, !36, !104, !108}
!108 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_void_pointer", file: !28, line: 429, baseType: !79)
!109 = !DISubprogram(name: "deallocate", linkageName: "_ZNSt16allocator_traitsISaIdEE10deallocateERS0_Pdm", scope: !27, file: !28, line: 495, type: !110, scopeLine: 495, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!110 = !DISubroutineType(types: !111)
!111 = !{null, !36, !33, !104}
!112 = !DISubprogram(name: "max_size", linkageName: "_ZNSt16allocator_traitsISaIdEE8max_sizeERKS0_", scope: !27, file: !28, line: 547, type: !113, scopeLine: 547, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!113 = !DISubroutineType(types: !114)
!114 = !{!115, !116}
!115 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", scope: !27, file: !28, line: 435, baseType: !76)
!116 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !117, size: 64)
!117 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !37)
!118 = !DISubprogram(name: "select_on_container_copy_construction", linkageName: "_ZNSt16allocator_traitsISaIdEE37select_on_container_copy_constructionERKS0_", scope: !27, file: !28, line: 562, type: !119, scopeLine: 562, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!119 = !DISubroutineType(types: !120)
!120 = !{!37, !116}
!121 = !{!122}
!122 = !DITemplateTypeParameter(name: "_Alloc", type: !38)
!123 = !DISubprogram(name: "_S_select_on_copy", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaIdEdE17_S_select_on_copyERKS1_", scope: !23, file: !21, line: 97, type: !124, scopeLine: 97, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!124 = !DISubroutineType(types: !125)
!125 = !{!38, !97}
!126 = !DISubprogram(name: "_S_on_swap", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaIdEdE10_S_on_swapERS1_S3_", scope: !23, file: !21, line: 100, type: !127, scopeLine: 100, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!127 = !DISubroutineType(types: !128)
!128 = !{null, !102, !102}
!129 = !DISubprogram(name: "_S_propagate_on_copy_assign", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaIdEdE27_S_propagate_on_copy_assignEv", scope: !23, file: !21, line: 103, type: !130, scopeLine: 103, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!130 = !DISubroutineType(types: !131)
!131 = !{!132}
!132 = !DIBasicType(name: "bool", size: 8, encoding: DW_ATE_boolean)
!133 = !DISubprogram(name: "_S_propagate_on_move_assign", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaIdEdE27_S_propagate_on_move_assignEv", scope: !23, file: !21, line: 106, type: !130, scopeLine: 106, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!134 = !DISubprogram(name: "_S_propagate_on_swap", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaIdEdE20_S_propagate_on_swapEv", scope: !23, file: !21, line: 109, type: !130, scopeLine: 109, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!135 = !DISubprogram(name: "_S_always_equal", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaIdEdE15_S_always_equalEv", scope: !23, file: !21, line: 112, type: !130, scopeLine: 112, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!136 = !DISubprogram(name: "_S_nothrow_move", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaIdEdE15_S_nothrow_moveEv", scope: !23, file: !21, line: 115, type: !130, scopeLine: 115, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!137 = !{!122, !138}
!138 = !DITemplateTypeParameter(type: !35, defaulted: true)
!139 = !{}
!140 = !DIDerivedType(tag: DW_TAG_typedef, name: "template rebind_alloc<double>", scope: !27, file: !28, line: 450, baseType: !38)
!141 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !16, baseType: !142, extraData: i32 0)
!142 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Deque_impl_data", scope: !12, file: !2, line: 509, size: 640, flags: DIFlagProtected | DIFlagTypePassByReference | DIFlagNonTrivial, elements: !143, identifier: "_ZTSNSt11_Deque_baseIdSaIdEE16_Deque_impl_dataE")
!143 = !{!144, !235, !236, !238, !239, !243, !248, !252, !256}
!144 = !DIDerivedType(tag: DW_TAG_member, name: "_M_map", scope: !142, file: !2, line: 511, baseType: !145, size: 64)
!145 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Map_pointer", scope: !12, file: !2, line: 507, baseType: !146, flags: DIFlagProtected)
!146 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Map_pointer", scope: !147, file: !2, line: 128, baseType: !232)
!147 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Deque_iterator<double, double &, double *>", scope: !13, file: !2, line: 113, size: 256, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !148, templateParams: !230, identifier: "_ZTSSt15_Deque_iteratorIdRdPdE")
!148 = !{!149, !170, !171, !172, !173, !176, !180, !183, !188, !192, !198, !202, !206, !211, !215, !216, !217, !223, !224, !227}
!149 = !DIDerivedType(tag: DW_TAG_member, name: "_M_cur", scope: !147, file: !2, line: 142, baseType: !150, size: 64)
!150 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Elt_pointer", scope: !147, file: !2, line: 127, baseType: !151)
!151 = !DIDerivedType(tag: DW_TAG_typedef, name: "__ptr_rebind<double *, double>", scope: !13, file: !152, line: 224, baseType: !153)
!152 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/ptr_traits.h", directory: "", checksumkind: CSK_MD5, checksum: "9b5bf297da766c3f1b9b4657c4f62700")
!153 = !DIDerivedType(tag: DW_TAG_typedef, name: "template rebind<double>", scope: !154, file: !152, line: 219, baseType: !34)
!154 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "pointer_traits<double *>", scope: !13, file: !152, line: 210, size: 8, flags: DIFlagTypePassByValue, elements: !155, templateParams: !169, identifier: "_ZTSSt14pointer_traitsIPdE")
!155 = !{!156}
!156 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !154, baseType: !157, extraData: i32 0)
!157 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__ptr_traits_ptr_to<double *, double, false>", scope: !13, file: !152, line: 124, size: 8, flags: DIFlagTypePassByValue, elements: !158, templateParams: !165, identifier: "_ZTSSt19__ptr_traits_ptr_toIPddLb0EE")
!158 = !{!159}
!159 = !DISubprogram(name: "pointer_to", linkageName: "_ZNSt19__ptr_traits_ptr_toIPddLb0EE10pointer_toERd", scope: !157, file: !152, line: 135, type: !160, scopeLine: 135, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!160 = !DISubroutineType(types: !161)
!161 = !{!162, !163}
!162 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !157, file: !152, line: 126, baseType: !34)
!163 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !164, size: 64)
!164 = !DIDerivedType(tag: DW_TAG_typedef, name: "element_type", scope: !157, file: !152, line: 127, baseType: !35)
!165 = !{!166, !167, !168}
!166 = !DITemplateTypeParameter(name: "_Ptr", type: !34)
!167 = !DITemplateTypeParameter(name: "_Elt", type: !35)
!168 = !DITemplateValueParameter(type: !132, defaulted: true, value: i1 false)
!169 = !{!166}
!170 = !DIDerivedType(tag: DW_TAG_member, name: "_M_first", scope: !147, file: !2, line: 143, baseType: !150, size: 64, offset: 64)
!171 = !DIDerivedType(tag: DW_TAG_member, name: "_M_last", scope: !147, file: !2, line: 144, baseType: !150, size: 64, offset: 128)
!172 = !DIDerivedType(tag: DW_TAG_member, name: "_M_node", scope: !147, file: !2, line: 145, baseType: !146, size: 64, offset: 192)
!173 = !DISubprogram(name: "_S_buffer_size", linkageName: "_ZNSt15_Deque_iteratorIdRdPdE14_S_buffer_sizeEv", scope: !147, file: !2, line: 131, type: !174, scopeLine: 131, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!174 = !DISubroutineType(types: !175)
!175 = !{!76}
!176 = !DISubprogram(name: "_Deque_iterator", scope: !147, file: !2, line: 147, type: !177, scopeLine: 147, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!177 = !DISubroutineType(types: !178)
!178 = !{null, !179, !150, !146}
!179 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !147, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!180 = !DISubprogram(name: "_Deque_iterator", scope: !147, file: !2, line: 151, type: !181, scopeLine: 151, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!181 = !DISubroutineType(types: !182)
!182 = !{null, !179}
!183 = !DISubprogram(name: "_Deque_iterator", scope: !147, file: !2, line: 168, type: !184, scopeLine: 168, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!184 = !DISubroutineType(types: !185)
!185 = !{null, !179, !186}
!186 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !187, size: 64)
!187 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !147)
!188 = !DISubprogram(name: "operator=", linkageName: "_ZNSt15_Deque_iteratorIdRdPdEaSERKS2_", scope: !147, file: !2, line: 172, type: !189, scopeLine: 172, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!189 = !DISubroutineType(types: !190)
!190 = !{!191, !179, !186}
!191 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !147, size: 64)
!192 = !DISubprogram(name: "_M_const_cast", linkageName: "_ZNKSt15_Deque_iteratorIdRdPdE13_M_const_castEv", scope: !147, file: !2, line: 176, type: !193, scopeLine: 176, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!193 = !DISubroutineType(types: !194)
!194 = !{!195, !197}
!195 = !DIDerivedType(tag: DW_TAG_typedef, name: "iterator", scope: !147, file: !2, line: 125, baseType: !196)
!196 = !DIDerivedType(tag: DW_TAG_typedef, name: "__iter<double>", scope: !147, file: !2, line: 123, baseType: !147)
!197 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !187, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!198 = !DISubprogram(name: "operator*", linkageName: "_ZNKSt15_Deque_iteratorIdRdPdEdeEv", scope: !147, file: !2, line: 181, type: !199, scopeLine: 181, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!199 = !DISubroutineType(types: !200)
!200 = !{!201, !197}
!201 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !147, file: !2, line: 137, baseType: !63)
!202 = !DISubprogram(name: "operator->", linkageName: "_ZNKSt15_Deque_iteratorIdRdPdEptEv", scope: !147, file: !2, line: 186, type: !203, scopeLine: 186, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!203 = !DISubroutineType(types: !204)
!204 = !{!205, !197}
!205 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !147, file: !2, line: 136, baseType: !34)
!206 = !DISubprogram(name: "operator++", linkageName: "_ZNSt15_Deque_iteratorIdRdPdEppEv", scope: !147, file: !2, line: 190, type: !207, scopeLine: 190, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!207 = !DISubroutineType(types: !208)
!208 = !{!209, !179}
!209 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !210, size: 64)
!210 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Self", scope: !147, file: !2, line: 140, baseType: !147)
!211 = !DISubprogram(name: "operator++", linkageName: "_ZNSt15_Deque_iteratorIdRdPdEppEi", scope: !147, file: !2, line: 202, type: !212, scopeLine: 202, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!212 = !DISubroutineType(types: !213)
!213 = !{!210, !179, !214}
!214 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!215 = !DISubprogram(name: "operator--", linkageName: "_ZNSt15_Deque_iteratorIdRdPdEmmEv", scope: !147, file: !2, line: 210, type: !207, scopeLine: 210, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!216 = !DISubprogram(name: "operator--", linkageName: "_ZNSt15_Deque_iteratorIdRdPdEmmEi", scope: !147, file: !2, line: 222, type: !212, scopeLine: 222, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!217 = !DISubprogram(name: "operator+=", linkageName: "_ZNSt15_Deque_iteratorIdRdPdEpLEl", scope: !147, file: !2, line: 230, type: !218, scopeLine: 230, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!218 = !DISubroutineType(types: !219)
!219 = !{!209, !179, !220}
!220 = !DIDerivedType(tag: DW_TAG_typedef, name: "difference_type", file: !2, line: 139, baseType: !221)
!221 = !DIDerivedType(tag: DW_TAG_typedef, name: "ptrdiff_t", scope: !13, file: !77, line: 299, baseType: !222)
!222 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!223 = !DISubprogram(name: "operator-=", linkageName: "_ZNSt15_Deque_iteratorIdRdPdEmIEl", scope: !147, file: !2, line: 249, type: !218, scopeLine: 249, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!224 = !DISubprogram(name: "operator[]", linkageName: "_ZNKSt15_Deque_iteratorIdRdPdEixEl", scope: !147, file: !2, line: 254, type: !225, scopeLine: 254, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!225 = !DISubroutineType(types: !226)
!226 = !{!201, !197, !220}
!227 = !DISubprogram(name: "_M_set_node", linkageName: "_ZNSt15_Deque_iteratorIdRdPdE11_M_set_nodeEPS1_", scope: !147, file: !2, line: 263, type: !228, scopeLine: 263, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!228 = !DISubroutineType(types: !229)
!229 = !{null, !179, !146}
!230 = !{!89, !231, !166}
!231 = !DITemplateTypeParameter(name: "_Ref", type: !63)
!232 = !DIDerivedType(tag: DW_TAG_typedef, name: "__ptr_rebind<double *, _Elt_pointer>", scope: !13, file: !152, line: 224, baseType: !233)
!233 = !DIDerivedType(tag: DW_TAG_typedef, name: "template rebind<double *>", scope: !154, file: !152, line: 219, baseType: !234)
!234 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !34, size: 64)
!235 = !DIDerivedType(tag: DW_TAG_member, name: "_M_map_size", scope: !142, file: !2, line: 512, baseType: !76, size: 64, offset: 64)
!236 = !DIDerivedType(tag: DW_TAG_member, name: "_M_start", scope: !142, file: !2, line: 513, baseType: !237, size: 256, offset: 128)
!237 = !DIDerivedType(tag: DW_TAG_typedef, name: "iterator", scope: !12, file: !2, line: 455, baseType: !147, flags: DIFlagProtected)
!238 = !DIDerivedType(tag: DW_TAG_member, name: "_M_finish", scope: !142, file: !2, line: 514, baseType: !237, size: 256, offset: 384)
!239 = !DISubprogram(name: "_Deque_impl_data", scope: !142, file: !2, line: 516, type: !240, scopeLine: 516, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!240 = !DISubroutineType(types: !241)
!241 = !{null, !242}
!242 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !142, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!243 = !DISubprogram(name: "_Deque_impl_data", scope: !142, file: !2, line: 521, type: !244, scopeLine: 521, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!244 = !DISubroutineType(types: !245)
!245 = !{null, !242, !246}
!246 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !247, size: 64)
!247 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !142)
!248 = !DISubprogram(name: "operator=", linkageName: "_ZNSt11_Deque_baseIdSaIdEE16_Deque_impl_dataaSERKS2_", scope: !142, file: !2, line: 523, type: !249, scopeLine: 523, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!249 = !DISubroutineType(types: !250)
!250 = !{!251, !242, !246}
!251 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !142, size: 64)
!252 = !DISubprogram(name: "_Deque_impl_data", scope: !142, file: !2, line: 525, type: !253, scopeLine: 525, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!253 = !DISubroutineType(types: !254)
!254 = !{null, !242, !255}
!255 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !142, size: 64)
!256 = !DISubprogram(name: "_M_swap_data", linkageName: "_ZNSt11_Deque_baseIdSaIdEE16_Deque_impl_data12_M_swap_dataERS2_", scope: !142, file: !2, line: 531, type: !257, scopeLine: 531, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!257 = !DISubroutineType(types: !258)
!258 = !{null, !242, !251}
!259 = !DISubprogram(name: "_Deque_impl", scope: !16, file: !2, line: 545, type: !260, scopeLine: 545, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!260 = !DISubroutineType(types: !261)
!261 = !{null, !262}
!262 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !16, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!263 = !DISubprogram(name: "_Deque_impl", scope: !16, file: !2, line: 550, type: !264, scopeLine: 550, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!264 = !DISubroutineType(types: !265)
!265 = !{null, !262, !266}
!266 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !267, size: 64)
!267 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !19)
!268 = !DISubprogram(name: "_Deque_impl", scope: !16, file: !2, line: 555, type: !269, scopeLine: 555, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!269 = !DISubroutineType(types: !270)
!270 = !{null, !262, !271}
!271 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !16, size: 64)
!272 = !DISubprogram(name: "_Deque_impl", scope: !16, file: !2, line: 557, type: !273, scopeLine: 557, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!273 = !DISubroutineType(types: !274)
!274 = !{null, !262, !275}
!275 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !19, size: 64)
!276 = !DISubprogram(name: "_Deque_impl", scope: !16, file: !2, line: 561, type: !277, scopeLine: 561, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!277 = !DISubroutineType(types: !278)
!278 = !{null, !262, !271, !275}
!279 = !DISubprogram(name: "get_allocator", linkageName: "_ZNKSt11_Deque_baseIdSaIdEE13get_allocatorEv", scope: !12, file: !2, line: 452, type: !280, scopeLine: 452, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!280 = !DISubroutineType(types: !281)
!281 = !{!282, !283}
!282 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !12, file: !2, line: 449, baseType: !38, flags: DIFlagProtected)
!283 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !284, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!284 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !12)
!285 = !DISubprogram(name: "_Deque_base", scope: !12, file: !2, line: 458, type: !286, scopeLine: 458, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!286 = !DISubroutineType(types: !287)
!287 = !{null, !288}
!288 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!289 = !DISubprogram(name: "_Deque_base", scope: !12, file: !2, line: 462, type: !290, scopeLine: 462, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!290 = !DISubroutineType(types: !291)
!291 = !{null, !288, !76}
!292 = !DISubprogram(name: "_Deque_base", scope: !12, file: !2, line: 466, type: !293, scopeLine: 466, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!293 = !DISubroutineType(types: !294)
!294 = !{null, !288, !295, !76}
!295 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !296, size: 64)
!296 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !282)
!297 = !DISubprogram(name: "_Deque_base", scope: !12, file: !2, line: 470, type: !298, scopeLine: 470, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!298 = !DISubroutineType(types: !299)
!299 = !{null, !288, !295}
!300 = !DISubprogram(name: "_Deque_base", scope: !12, file: !2, line: 475, type: !301, scopeLine: 475, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!301 = !DISubroutineType(types: !302)
!302 = !{null, !288, !303}
!303 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !12, size: 64)
!304 = !DISubprogram(name: "_Deque_base", scope: !12, file: !2, line: 483, type: !305, scopeLine: 483, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!305 = !DISubroutineType(types: !306)
!306 = !{null, !288, !303, !295}
!307 = !DISubprogram(name: "_Deque_base", scope: !12, file: !2, line: 487, type: !308, scopeLine: 487, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!308 = !DISubroutineType(types: !309)
!309 = !{null, !288, !303, !295, !76}
!310 = !DISubprogram(name: "~_Deque_base", scope: !12, file: !2, line: 618, type: !286, scopeLine: 618, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!311 = !DISubprogram(name: "_M_get_Tp_allocator", linkageName: "_ZNSt11_Deque_baseIdSaIdEE19_M_get_Tp_allocatorEv", scope: !12, file: !2, line: 568, type: !312, scopeLine: 568, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!312 = !DISubroutineType(types: !313)
!313 = !{!314, !288}
!314 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !19, size: 64)
!315 = !DISubprogram(name: "_M_get_Tp_allocator", linkageName: "_ZNKSt11_Deque_baseIdSaIdEE19_M_get_Tp_allocatorEv", scope: !12, file: !2, line: 572, type: !316, scopeLine: 572, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!316 = !DISubroutineType(types: !317)
!317 = !{!266, !283}
!318 = !DISubprogram(name: "_M_get_map_allocator", linkageName: "_ZNKSt11_Deque_baseIdSaIdEE20_M_get_map_allocatorEv", scope: !12, file: !2, line: 576, type: !319, scopeLine: 576, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!319 = !DISubroutineType(types: !320)
!320 = !{!321, !283}
!321 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Map_alloc_type", scope: !12, file: !2, line: 446, baseType: !322, flags: DIFlagProtected)
!322 = !DIDerivedType(tag: DW_TAG_typedef, name: "other", scope: !323, file: !21, line: 120, baseType: !326)
!323 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "rebind<double *>", scope: !23, file: !21, line: 119, size: 8, flags: DIFlagTypePassByValue, elements: !139, templateParams: !324, identifier: "_ZTSN9__gnu_cxx14__alloc_traitsISaIdEdE6rebindIPdEE")
!324 = !{!325}
!325 = !DITemplateTypeParameter(name: "_Tp", type: !34)
!326 = !DIDerivedType(tag: DW_TAG_typedef, name: "template rebind_alloc<double *>", scope: !27, file: !28, line: 450, baseType: !327)
!327 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "allocator<double *>", scope: !13, file: !39, line: 124, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !328, templateParams: !324, identifier: "_ZTSSaIPdE")
!328 = !{!329, !368, !372, !377, !381}
!329 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !327, baseType: !330, flags: DIFlagPublic, extraData: i32 0)
!330 = !DIDerivedType(tag: DW_TAG_typedef, name: "__allocator_base<double *>", scope: !13, file: !43, line: 47, baseType: !331)
!331 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__new_allocator<double *>", scope: !13, file: !45, line: 56, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !332, templateParams: !324, identifier: "_ZTSSt15__new_allocatorIPdE")
!332 = !{!333, !337, !342, !343, !350, !358, !361, !364, !367}
!333 = !DISubprogram(name: "__new_allocator", scope: !331, file: !45, line: 80, type: !334, scopeLine: 80, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!334 = !DISubroutineType(types: !335)
!335 = !{null, !336}
!336 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !331, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!337 = !DISubprogram(name: "__new_allocator", scope: !331, file: !45, line: 83, type: !338, scopeLine: 83, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!338 = !DISubroutineType(types: !339)
!339 = !{null, !336, !340}
!340 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !341, size: 64)
!341 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !331)
!342 = !DISubprogram(name: "~__new_allocator", scope: !331, file: !45, line: 90, type: !334, scopeLine: 90, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!343 = !DISubprogram(name: "address", linkageName: "_ZNKSt15__new_allocatorIPdE7addressERS0_", scope: !331, file: !45, line: 93, type: !344, scopeLine: 93, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!344 = !DISubroutineType(types: !345)
!345 = !{!346, !347, !348}
!346 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !331, file: !45, line: 63, baseType: !234, flags: DIFlagPublic)
!347 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !341, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!348 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !331, file: !45, line: 65, baseType: !349, flags: DIFlagPublic)
!349 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !34, size: 64)
!350 = !DISubprogram(name: "address", linkageName: "_ZNKSt15__new_allocatorIPdE7addressERKS0_", scope: !331, file: !45, line: 97, type: !351, scopeLine: 97, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!351 = !DISubroutineType(types: !352)
!352 = !{!353, !347, !356}
!353 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_pointer", scope: !331, file: !45, line: 64, baseType: !354, flags: DIFlagPublic)
!354 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !355, size: 64)
!355 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !34)
!356 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !331, file: !45, line: 66, baseType: !357, flags: DIFlagPublic)
!357 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !355, size: 64)
!358 = !DISubprogram(name: "allocate", linkageName: "_ZNSt15__new_allocatorIPdE8allocateEmPKv", scope: !331, file: !45, line: 112, type: !359, scopeLine: 112, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!359 = !DISubroutineType(types: !360)
!360 = !{!234, !336, !75, !79}
!361 = !DISubprogram(name: "deallocate", linkageName: "_ZNSt15__new_allocatorIPdE10deallocateEPS0_m", scope: !331, file: !45, line: 142, type: !362, scopeLine: 142, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!362 = !DISubroutineType(types: !363)
!363 = !{null, !336, !234, !75}
!364 = !DISubprogram(name: "max_size", linkageName: "_ZNKSt15__new_allocatorIPdE8max_sizeEv", scope: !331, file: !45, line: 167, type: !365, scopeLine: 167, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!365 = !DISubroutineType(types: !366)
!366 = !{!75, !347}
!367 = !DISubprogram(name: "_M_max_size", linkageName: "_ZNKSt15__new_allocatorIPdE11_M_max_sizeEv", scope: !331, file: !45, line: 210, type: !365, scopeLine: 210, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!368 = !DISubprogram(name: "allocator", scope: !327, file: !39, line: 156, type: !369, scopeLine: 156, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!369 = !DISubroutineType(types: !370)
!370 = !{null, !371}
!371 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !327, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!372 = !DISubprogram(name: "allocator", scope: !327, file: !39, line: 159, type: !373, scopeLine: 159, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!373 = !DISubroutineType(types: !374)
!374 = !{null, !371, !375}
!375 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !376, size: 64)
!376 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !327)
!377 = !DISubprogram(name: "operator=", linkageName: "_ZNSaIPdEaSERKS0_", scope: !327, file: !39, line: 164, type: !378, scopeLine: 164, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!378 = !DISubroutineType(types: !379)
!379 = !{!380, !371, !375}
!380 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !327, size: 64)
!381 = !DISubprogram(name: "~allocator", scope: !327, file: !39, line: 174, type: !369, scopeLine: 174, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!382 = !DISubprogram(name: "_M_allocate_node", linkageName: "_ZNSt11_Deque_baseIdSaIdEE16_M_allocate_nodeEv", scope: !12, file: !2, line: 580, type: !383, scopeLine: 580, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!383 = !DISubroutineType(types: !384)
!384 = !{!385, !288}
!385 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Ptr", scope: !12, file: !2, line: 441, baseType: !386, flags: DIFlagProtected)
!386 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !23, file: !21, line: 57, baseType: !33)
!387 = !DISubprogram(name: "_M_deallocate_node", linkageName: "_ZNSt11_Deque_baseIdSaIdEE18_M_deallocate_nodeEPd", scope: !12, file: !2, line: 587, type: !388, scopeLine: 587, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!388 = !DISubroutineType(types: !389)
!389 = !{null, !288, !385}
!390 = !DISubprogram(name: "_M_allocate_map", linkageName: "_ZNSt11_Deque_baseIdSaIdEE15_M_allocate_mapEm", scope: !12, file: !2, line: 594, type: !391, scopeLine: 594, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!391 = !DISubroutineType(types: !392)
!392 = !{!145, !288, !76}
!393 = !DISubprogram(name: "_M_deallocate_map", linkageName: "_ZNSt11_Deque_baseIdSaIdEE17_M_deallocate_mapEPPdm", scope: !12, file: !2, line: 601, type: !394, scopeLine: 601, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!394 = !DISubroutineType(types: !395)
!395 = !{null, !288, !145, !76}
!396 = !DISubprogram(name: "_M_initialize_map", linkageName: "_ZNSt11_Deque_baseIdSaIdEE17_M_initialize_mapEm", scope: !12, file: !2, line: 639, type: !290, scopeLine: 639, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!397 = !DISubprogram(name: "_M_create_nodes", linkageName: "_ZNSt11_Deque_baseIdSaIdEE15_M_create_nodesEPPdS3_", scope: !12, file: !2, line: 678, type: !398, scopeLine: 678, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!398 = !DISubroutineType(types: !399)
!399 = !{null, !288, !145, !145}
!400 = !DISubprogram(name: "_M_destroy_nodes", linkageName: "_ZNSt11_Deque_baseIdSaIdEE16_M_destroy_nodesEPPdS3_", scope: !12, file: !2, line: 696, type: !398, scopeLine: 696, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!401 = !{!89, !122}
!402 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!403 = !{!404}
!404 = !DIEnumerator(name: "_S_initial_map_size", value: 8, isUnsigned: true)
!405 = !{!406, !34, !469, !79, !76, !511, !689, !1000, !321, !234, !220, !132, !690, !734, !449, !410, !415, !491, !495, !547, !1002, !967, !38, !44, !1030, !12, !16, !142, !147, !327, !331}
!406 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !407, size: 64)
!407 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Node", scope: !409, file: !408, line: 69, baseType: !423)
!408 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/list.tcc", directory: "", checksumkind: CSK_MD5, checksum: "b4bd40923ef5db1adecc4c8cae565963")
!409 = distinct !DISubprogram(name: "_M_clear", linkageName: "_ZNSt7__cxx1110_List_baseIdSaIdEE8_M_clearEv", scope: !410, file: !408, line: 67, type: !660, scopeLine: 68, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !680, retainedNodes: !682)
!410 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "_List_base<double, std::allocator<double> >", scope: !412, file: !411, line: 425, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !413, templateParams: !401, identifier: "_ZTSNSt7__cxx1110_List_baseIdSaIdEEE")
!411 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_list.h", directory: "", checksumkind: CSK_MD5, checksum: "73516b0fa035db1e298f5594effbdd24")
!412 = !DINamespace(name: "__cxx11", scope: !13, exportSymbols: true)
!413 = !{!414, !584, !589, !594, !598, !599, !600, !603, !604, !649, !652, !656, !659, !662, !665, !669, !672, !675, !678, !679, !680, !681}
!414 = !DIDerivedType(tag: DW_TAG_member, name: "_M_impl", scope: !410, file: !411, line: 477, baseType: !415, size: 192, flags: DIFlagProtected)
!415 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_List_impl", scope: !410, file: !411, line: 450, size: 192, flags: DIFlagProtected | DIFlagTypePassByReference | DIFlagNonTrivial, elements: !416, identifier: "_ZTSNSt7__cxx1110_List_baseIdSaIdEE10_List_implE")
!416 = !{!417, !546, !564, !568, !573, !577, !581}
!417 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !415, baseType: !418, extraData: i32 0)
!418 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Node_alloc_type", scope: !410, file: !411, line: 432, baseType: !419, flags: DIFlagProtected)
!419 = !DIDerivedType(tag: DW_TAG_typedef, name: "other", scope: !420, file: !21, line: 120, baseType: !490)
!420 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "rebind<std::_List_node<double> >", scope: !23, file: !21, line: 119, size: 8, flags: DIFlagTypePassByValue, elements: !139, templateParams: !421, identifier: "_ZTSN9__gnu_cxx14__alloc_traitsISaIdEdE6rebindISt10_List_nodeIdEEE")
!421 = !{!422}
!422 = !DITemplateTypeParameter(name: "_Tp", type: !423)
!423 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_List_node<double>", scope: !13, file: !411, line: 234, size: 192, flags: DIFlagTypePassByValue, elements: !424, templateParams: !88, identifier: "_ZTSSt10_List_nodeIdE")
!424 = !{!425, !448, !481, !485}
!425 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !423, baseType: !426, extraData: i32 0)
!426 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_List_node_base", scope: !427, file: !411, line: 81, size: 128, flags: DIFlagTypePassByValue, elements: !428, identifier: "_ZTSNSt8__detail15_List_node_baseE")
!427 = !DINamespace(name: "__detail", scope: !13)
!428 = !{!429, !431, !432, !436, !441, !444, !447}
!429 = !DIDerivedType(tag: DW_TAG_member, name: "_M_next", scope: !426, file: !411, line: 83, baseType: !430, size: 64)
!430 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !426, size: 64)
!431 = !DIDerivedType(tag: DW_TAG_member, name: "_M_prev", scope: !426, file: !411, line: 84, baseType: !430, size: 64, offset: 64)
!432 = !DISubprogram(name: "swap", linkageName: "_ZNSt8__detail15_List_node_base4swapERS0_S1_", scope: !426, file: !411, line: 87, type: !433, scopeLine: 87, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!433 = !DISubroutineType(types: !434)
!434 = !{null, !435, !435}
!435 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !426, size: 64)
!436 = !DISubprogram(name: "_M_transfer", linkageName: "_ZNSt8__detail15_List_node_base11_M_transferEPS0_S1_", scope: !426, file: !411, line: 90, type: !437, scopeLine: 90, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!437 = !DISubroutineType(types: !438)
!438 = !{null, !439, !440, !440}
!439 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !426, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!440 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !430)
!441 = !DISubprogram(name: "_M_reverse", linkageName: "_ZNSt8__detail15_List_node_base10_M_reverseEv", scope: !426, file: !411, line: 94, type: !442, scopeLine: 94, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!442 = !DISubroutineType(types: !443)
!443 = !{null, !439}
!444 = !DISubprogram(name: "_M_hook", linkageName: "_ZNSt8__detail15_List_node_base7_M_hookEPS0_", scope: !426, file: !411, line: 97, type: !445, scopeLine: 97, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!445 = !DISubroutineType(types: !446)
!446 = !{null, !439, !440}
!447 = !DISubprogram(name: "_M_unhook", linkageName: "_ZNSt8__detail15_List_node_base9_M_unhookEv", scope: !426, file: !411, line: 100, type: !442, scopeLine: 100, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!448 = !DIDerivedType(tag: DW_TAG_member, name: "_M_storage", scope: !423, file: !411, line: 237, baseType: !449, size: 64, offset: 128)
!449 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__aligned_membuf<double>", scope: !24, file: !450, line: 47, size: 64, flags: DIFlagTypePassByValue, elements: !451, templateParams: !88, identifier: "_ZTSN9__gnu_cxx16__aligned_membufIdEE")
!450 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/ext/aligned_buffer.h", directory: "")
!451 = !{!452, !457, !461, !466, !470, !475, !478}
!452 = !DIDerivedType(tag: DW_TAG_member, name: "_M_storage", scope: !449, file: !450, line: 56, baseType: !453, size: 64, align: 64)
!453 = !DICompositeType(tag: DW_TAG_array_type, baseType: !454, size: 64, elements: !455)
!454 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!455 = !{!456}
!456 = !DISubrange(count: 8)
!457 = !DISubprogram(name: "__aligned_membuf", scope: !449, file: !450, line: 58, type: !458, scopeLine: 58, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!458 = !DISubroutineType(types: !459)
!459 = !{null, !460}
!460 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !449, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!461 = !DISubprogram(name: "__aligned_membuf", scope: !449, file: !450, line: 61, type: !462, scopeLine: 61, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!462 = !DISubroutineType(types: !463)
!463 = !{null, !460, !464}
!464 = !DIDerivedType(tag: DW_TAG_typedef, name: "nullptr_t", scope: !13, file: !77, line: 302, baseType: !465)
!465 = !DIBasicType(tag: DW_TAG_unspecified_type, name: "decltype(nullptr)")
!466 = !DISubprogram(name: "_M_addr", linkageName: "_ZN9__gnu_cxx16__aligned_membufIdE7_M_addrEv", scope: !449, file: !450, line: 64, type: !467, scopeLine: 64, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!467 = !DISubroutineType(types: !468)
!468 = !{!469, !460}
!469 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!470 = !DISubprogram(name: "_M_addr", linkageName: "_ZNK9__gnu_cxx16__aligned_membufIdE7_M_addrEv", scope: !449, file: !450, line: 68, type: !471, scopeLine: 68, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!471 = !DISubroutineType(types: !472)
!472 = !{!79, !473}
!473 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !474, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!474 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !449)
!475 = !DISubprogram(name: "_M_ptr", linkageName: "_ZN9__gnu_cxx16__aligned_membufIdE6_M_ptrEv", scope: !449, file: !450, line: 72, type: !476, scopeLine: 72, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!476 = !DISubroutineType(types: !477)
!477 = !{!34, !460}
!478 = !DISubprogram(name: "_M_ptr", linkageName: "_ZNK9__gnu_cxx16__aligned_membufIdE6_M_ptrEv", scope: !449, file: !450, line: 76, type: !479, scopeLine: 76, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!479 = !DISubroutineType(types: !480)
!480 = !{!68, !473}
!481 = !DISubprogram(name: "_M_valptr", linkageName: "_ZNSt10_List_nodeIdE9_M_valptrEv", scope: !423, file: !411, line: 238, type: !482, scopeLine: 238, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!482 = !DISubroutineType(types: !483)
!483 = !{!34, !484}
!484 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !423, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!485 = !DISubprogram(name: "_M_valptr", linkageName: "_ZNKSt10_List_nodeIdE9_M_valptrEv", scope: !423, file: !411, line: 239, type: !486, scopeLine: 239, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!486 = !DISubroutineType(types: !487)
!487 = !{!68, !488}
!488 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !489, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!489 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !423)
!490 = !DIDerivedType(tag: DW_TAG_typedef, name: "template rebind_alloc<std::_List_node<double> >", scope: !27, file: !28, line: 450, baseType: !491)
!491 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "allocator<std::_List_node<double> >", scope: !13, file: !39, line: 124, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !492, templateParams: !421, identifier: "_ZTSSaISt10_List_nodeIdEE")
!492 = !{!493, !532, !536, !541, !545}
!493 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !491, baseType: !494, flags: DIFlagPublic, extraData: i32 0)
!494 = !DIDerivedType(tag: DW_TAG_typedef, name: "__allocator_base<std::_List_node<double> >", scope: !13, file: !43, line: 47, baseType: !495)
!495 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__new_allocator<std::_List_node<double> >", scope: !13, file: !45, line: 56, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !496, templateParams: !421, identifier: "_ZTSSt15__new_allocatorISt10_List_nodeIdEE")
!496 = !{!497, !501, !506, !507, !515, !522, !525, !528, !531}
!497 = !DISubprogram(name: "__new_allocator", scope: !495, file: !45, line: 80, type: !498, scopeLine: 80, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!498 = !DISubroutineType(types: !499)
!499 = !{null, !500}
!500 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !495, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!501 = !DISubprogram(name: "__new_allocator", scope: !495, file: !45, line: 83, type: !502, scopeLine: 83, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!502 = !DISubroutineType(types: !503)
!503 = !{null, !500, !504}
!504 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !505, size: 64)
!505 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !495)
!506 = !DISubprogram(name: "~__new_allocator", scope: !495, file: !45, line: 90, type: !498, scopeLine: 90, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!507 = !DISubprogram(name: "address", linkageName: "_ZNKSt15__new_allocatorISt10_List_nodeIdEE7addressERS1_", scope: !495, file: !45, line: 93, type: !508, scopeLine: 93, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!508 = !DISubroutineType(types: !509)
!509 = !{!510, !512, !513}
!510 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !495, file: !45, line: 63, baseType: !511, flags: DIFlagPublic)
!511 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !423, size: 64)
!512 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !505, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!513 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !495, file: !45, line: 65, baseType: !514, flags: DIFlagPublic)
!514 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !423, size: 64)
!515 = !DISubprogram(name: "address", linkageName: "_ZNKSt15__new_allocatorISt10_List_nodeIdEE7addressERKS1_", scope: !495, file: !45, line: 97, type: !516, scopeLine: 97, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!516 = !DISubroutineType(types: !517)
!517 = !{!518, !512, !520}
!518 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_pointer", scope: !495, file: !45, line: 64, baseType: !519, flags: DIFlagPublic)
!519 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !489, size: 64)
!520 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !495, file: !45, line: 66, baseType: !521, flags: DIFlagPublic)
!521 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !489, size: 64)
!522 = !DISubprogram(name: "allocate", linkageName: "_ZNSt15__new_allocatorISt10_List_nodeIdEE8allocateEmPKv", scope: !495, file: !45, line: 112, type: !523, scopeLine: 112, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!523 = !DISubroutineType(types: !524)
!524 = !{!511, !500, !75, !79}
!525 = !DISubprogram(name: "deallocate", linkageName: "_ZNSt15__new_allocatorISt10_List_nodeIdEE10deallocateEPS1_m", scope: !495, file: !45, line: 142, type: !526, scopeLine: 142, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!526 = !DISubroutineType(types: !527)
!527 = !{null, !500, !511, !75}
!528 = !DISubprogram(name: "max_size", linkageName: "_ZNKSt15__new_allocatorISt10_List_nodeIdEE8max_sizeEv", scope: !495, file: !45, line: 167, type: !529, scopeLine: 167, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!529 = !DISubroutineType(types: !530)
!530 = !{!75, !512}
!531 = !DISubprogram(name: "_M_max_size", linkageName: "_ZNKSt15__new_allocatorISt10_List_nodeIdEE11_M_max_sizeEv", scope: !495, file: !45, line: 210, type: !529, scopeLine: 210, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!532 = !DISubprogram(name: "allocator", scope: !491, file: !39, line: 156, type: !533, scopeLine: 156, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!533 = !DISubroutineType(types: !534)
!534 = !{null, !535}
!535 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !491, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!536 = !DISubprogram(name: "allocator", scope: !491, file: !39, line: 159, type: !537, scopeLine: 159, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!537 = !DISubroutineType(types: !538)
!538 = !{null, !535, !539}
!539 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !540, size: 64)
!540 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !491)
!541 = !DISubprogram(name: "operator=", linkageName: "_ZNSaISt10_List_nodeIdEEaSERKS1_", scope: !491, file: !39, line: 164, type: !542, scopeLine: 164, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!542 = !DISubroutineType(types: !543)
!543 = !{!544, !535, !539}
!544 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !491, size: 64)
!545 = !DISubprogram(name: "~allocator", scope: !491, file: !39, line: 174, type: !533, scopeLine: 174, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!546 = !DIDerivedType(tag: DW_TAG_member, name: "_M_node", scope: !415, file: !411, line: 453, baseType: !547, size: 192)
!547 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_List_node_header", scope: !427, file: !411, line: 104, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !548, identifier: "_ZTSNSt8__detail17_List_node_headerE")
!548 = !{!549, !550, !551, !555, !559, !560, !561}
!549 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !547, baseType: !426, extraData: i32 0)
!550 = !DIDerivedType(tag: DW_TAG_member, name: "_M_size", scope: !547, file: !411, line: 107, baseType: !76, size: 64, offset: 128)
!551 = !DISubprogram(name: "_List_node_header", scope: !547, file: !411, line: 110, type: !552, scopeLine: 110, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!552 = !DISubroutineType(types: !553)
!553 = !{null, !554}
!554 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !547, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!555 = !DISubprogram(name: "_List_node_header", scope: !547, file: !411, line: 114, type: !556, scopeLine: 114, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!556 = !DISubroutineType(types: !557)
!557 = !{null, !554, !558}
!558 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !547, size: 64)
!559 = !DISubprogram(name: "_M_move_nodes", linkageName: "_ZNSt8__detail17_List_node_header13_M_move_nodesEOS0_", scope: !547, file: !411, line: 130, type: !556, scopeLine: 130, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!560 = !DISubprogram(name: "_M_init", linkageName: "_ZNSt8__detail17_List_node_header7_M_initEv", scope: !547, file: !411, line: 150, type: !552, scopeLine: 150, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!561 = !DISubprogram(name: "_M_base", linkageName: "_ZNSt8__detail17_List_node_header7_M_baseEv", scope: !547, file: !411, line: 159, type: !562, scopeLine: 159, flags: DIFlagPrivate | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!562 = !DISubroutineType(types: !563)
!563 = !{!430, !554}
!564 = !DISubprogram(name: "_List_impl", scope: !415, file: !411, line: 455, type: !565, scopeLine: 455, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!565 = !DISubroutineType(types: !566)
!566 = !{null, !567}
!567 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !415, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!568 = !DISubprogram(name: "_List_impl", scope: !415, file: !411, line: 460, type: !569, scopeLine: 460, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!569 = !DISubroutineType(types: !570)
!570 = !{null, !567, !571}
!571 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !572, size: 64)
!572 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !418)
!573 = !DISubprogram(name: "_List_impl", scope: !415, file: !411, line: 465, type: !574, scopeLine: 465, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!574 = !DISubroutineType(types: !575)
!575 = !{null, !567, !576}
!576 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !415, size: 64)
!577 = !DISubprogram(name: "_List_impl", scope: !415, file: !411, line: 467, type: !578, scopeLine: 467, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!578 = !DISubroutineType(types: !579)
!579 = !{null, !567, !580, !576}
!580 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !418, size: 64)
!581 = !DISubprogram(name: "_List_impl", scope: !415, file: !411, line: 471, type: !582, scopeLine: 471, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!582 = !DISubroutineType(types: !583)
!583 = !{null, !567, !580}
!584 = !DISubprogram(name: "_S_distance", linkageName: "_ZNSt7__cxx1110_List_baseIdSaIdEE11_S_distanceEPKNSt8__detail15_List_node_baseES6_", scope: !410, file: !411, line: 437, type: !585, scopeLine: 437, flags: DIFlagProtected | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!585 = !DISubroutineType(types: !586)
!586 = !{!76, !587, !587}
!587 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !588, size: 64)
!588 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !426)
!589 = !DISubprogram(name: "_M_get_size", linkageName: "_ZNKSt7__cxx1110_List_baseIdSaIdEE11_M_get_sizeEv", scope: !410, file: !411, line: 480, type: !590, scopeLine: 480, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!590 = !DISubroutineType(types: !591)
!591 = !{!76, !592}
!592 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !593, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!593 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !410)
!594 = !DISubprogram(name: "_M_set_size", linkageName: "_ZNSt7__cxx1110_List_baseIdSaIdEE11_M_set_sizeEm", scope: !410, file: !411, line: 482, type: !595, scopeLine: 482, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!595 = !DISubroutineType(types: !596)
!596 = !{null, !597, !76}
!597 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !410, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!598 = !DISubprogram(name: "_M_inc_size", linkageName: "_ZNSt7__cxx1110_List_baseIdSaIdEE11_M_inc_sizeEm", scope: !410, file: !411, line: 484, type: !595, scopeLine: 484, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!599 = !DISubprogram(name: "_M_dec_size", linkageName: "_ZNSt7__cxx1110_List_baseIdSaIdEE11_M_dec_sizeEm", scope: !410, file: !411, line: 486, type: !595, scopeLine: 486, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!600 = !DISubprogram(name: "_M_distance", linkageName: "_ZNKSt7__cxx1110_List_baseIdSaIdEE11_M_distanceEPKNSt8__detail15_List_node_baseES6_", scope: !410, file: !411, line: 490, type: !601, scopeLine: 490, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!601 = !DISubroutineType(types: !602)
!602 = !{!76, !592, !587, !587}
!603 = !DISubprogram(name: "_M_node_count", linkageName: "_ZNKSt7__cxx1110_List_baseIdSaIdEE13_M_node_countEv", scope: !410, file: !411, line: 495, type: !590, scopeLine: 495, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!604 = !DISubprogram(name: "_M_get_node", linkageName: "_ZNSt7__cxx1110_List_baseIdSaIdEE11_M_get_nodeEv", scope: !410, file: !411, line: 517, type: !605, scopeLine: 517, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!605 = !DISubroutineType(types: !606)
!606 = !{!607, !597}
!607 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !608, file: !21, line: 57, baseType: !616)
!608 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__alloc_traits<std::allocator<std::_List_node<double> >, std::_List_node<double> >", scope: !24, file: !21, line: 48, size: 8, flags: DIFlagTypePassByValue, elements: !609, templateParams: !647, identifier: "_ZTSN9__gnu_cxx14__alloc_traitsISaISt10_List_nodeIdEES2_EE")
!609 = !{!610, !636, !639, !642, !643, !644, !645, !646}
!610 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !608, baseType: !611, extraData: i32 0)
!611 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "allocator_traits<std::allocator<std::_List_node<double> > >", scope: !13, file: !28, line: 411, size: 8, flags: DIFlagTypePassByValue, elements: !612, templateParams: !634, identifier: "_ZTSSt16allocator_traitsISaISt10_List_nodeIdEEE")
!612 = !{!613, !619, !622, !625, !631}
!613 = !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaISt10_List_nodeIdEEE8allocateERS2_m", scope: !611, file: !28, line: 463, type: !614, scopeLine: 463, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!614 = !DISubroutineType(types: !615)
!615 = !{!616, !617, !104}
!616 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !611, file: !28, line: 420, baseType: !511)
!617 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !618, size: 64)
!618 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !611, file: !28, line: 414, baseType: !491)
!619 = !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaISt10_List_nodeIdEEE8allocateERS2_mPKv", scope: !611, file: !28, line: 477, type: !620, scopeLine: 477, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!620 = !DISubroutineType(types: !621)
!621 = !{!616, !617, !104, !108}
!622 = !DISubprogram(name: "deallocate", linkageName: "_ZNSt16allocator_traitsISaISt10_List_nodeIdEEE10deallocateERS2_PS1_m", scope: !611, file: !28, line: 495, type: !623, scopeLine: 495, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!623 = !DISubroutineType(types: !624)
!624 = !{null, !617, !616, !104}
!625 = !DISubprogram(name: "max_size", linkageName: "_ZNSt16allocator_traitsISaISt10_List_nodeIdEEE8max_sizeERKS2_", scope: !611, file: !28, line: 547, type: !626, scopeLine: 547, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!626 = !DISubroutineType(types: !627)
!627 = !{!628, !629}
!628 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", scope: !611, file: !28, line: 435, baseType: !76)
!629 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !630, size: 64)
!630 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !618)
!631 = !DISubprogram(name: "select_on_container_copy_construction", linkageName: "_ZNSt16allocator_traitsISaISt10_List_nodeIdEEE37select_on_container_copy_constructionERKS2_", scope: !611, file: !28, line: 562, type: !632, scopeLine: 562, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!632 = !DISubroutineType(types: !633)
!633 = !{!618, !629}
!634 = !{!635}
!635 = !DITemplateTypeParameter(name: "_Alloc", type: !491)
!636 = !DISubprogram(name: "_S_select_on_copy", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt10_List_nodeIdEES2_E17_S_select_on_copyERKS3_", scope: !608, file: !21, line: 97, type: !637, scopeLine: 97, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!637 = !DISubroutineType(types: !638)
!638 = !{!491, !539}
!639 = !DISubprogram(name: "_S_on_swap", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt10_List_nodeIdEES2_E10_S_on_swapERS3_S5_", scope: !608, file: !21, line: 100, type: !640, scopeLine: 100, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!640 = !DISubroutineType(types: !641)
!641 = !{null, !544, !544}
!642 = !DISubprogram(name: "_S_propagate_on_copy_assign", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt10_List_nodeIdEES2_E27_S_propagate_on_copy_assignEv", scope: !608, file: !21, line: 103, type: !130, scopeLine: 103, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!643 = !DISubprogram(name: "_S_propagate_on_move_assign", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt10_List_nodeIdEES2_E27_S_propagate_on_move_assignEv", scope: !608, file: !21, line: 106, type: !130, scopeLine: 106, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!644 = !DISubprogram(name: "_S_propagate_on_swap", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt10_List_nodeIdEES2_E20_S_propagate_on_swapEv", scope: !608, file: !21, line: 109, type: !130, scopeLine: 109, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!645 = !DISubprogram(name: "_S_always_equal", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt10_List_nodeIdEES2_E15_S_always_equalEv", scope: !608, file: !21, line: 112, type: !130, scopeLine: 112, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!646 = !DISubprogram(name: "_S_nothrow_move", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt10_List_nodeIdEES2_E15_S_nothrow_moveEv", scope: !608, file: !21, line: 115, type: !130, scopeLine: 115, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!647 = !{!635, !648}
!648 = !DITemplateTypeParameter(type: !423, defaulted: true)
!649 = !DISubprogram(name: "_M_put_node", linkageName: "_ZNSt7__cxx1110_List_baseIdSaIdEE11_M_put_nodeEPSt10_List_nodeIdE", scope: !410, file: !411, line: 521, type: !650, scopeLine: 521, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!650 = !DISubroutineType(types: !651)
!651 = !{null, !597, !607}
!652 = !DISubprogram(name: "_M_get_Node_allocator", linkageName: "_ZNSt7__cxx1110_List_baseIdSaIdEE21_M_get_Node_allocatorEv", scope: !410, file: !411, line: 528, type: !653, scopeLine: 528, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!653 = !DISubroutineType(types: !654)
!654 = !{!655, !597}
!655 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !418, size: 64)
!656 = !DISubprogram(name: "_M_get_Node_allocator", linkageName: "_ZNKSt7__cxx1110_List_baseIdSaIdEE21_M_get_Node_allocatorEv", scope: !410, file: !411, line: 532, type: !657, scopeLine: 532, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!657 = !DISubroutineType(types: !658)
!658 = !{!571, !592}
!659 = !DISubprogram(name: "_List_base", scope: !410, file: !411, line: 536, type: !660, scopeLine: 536, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!660 = !DISubroutineType(types: !661)
!661 = !{null, !597}
!662 = !DISubprogram(name: "_List_base", scope: !410, file: !411, line: 541, type: !663, scopeLine: 541, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!663 = !DISubroutineType(types: !664)
!664 = !{null, !597, !571}
!665 = !DISubprogram(name: "_List_base", scope: !410, file: !411, line: 546, type: !666, scopeLine: 546, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!666 = !DISubroutineType(types: !667)
!667 = !{null, !597, !668}
!668 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !410, size: 64)
!669 = !DISubprogram(name: "_List_base", scope: !410, file: !411, line: 549, type: !670, scopeLine: 549, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!670 = !DISubroutineType(types: !671)
!671 = !{null, !597, !668, !580}
!672 = !DISubprogram(name: "_List_base", scope: !410, file: !411, line: 559, type: !673, scopeLine: 559, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!673 = !DISubroutineType(types: !674)
!674 = !{null, !597, !580, !668}
!675 = !DISubprogram(name: "_List_base", scope: !410, file: !411, line: 564, type: !676, scopeLine: 564, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!676 = !DISubroutineType(types: !677)
!677 = !{null, !597, !580}
!678 = !DISubprogram(name: "_M_move_nodes", linkageName: "_ZNSt7__cxx1110_List_baseIdSaIdEE13_M_move_nodesEOS2_", scope: !410, file: !411, line: 569, type: !666, scopeLine: 569, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!679 = !DISubprogram(name: "~_List_base", scope: !410, file: !411, line: 574, type: !660, scopeLine: 574, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!680 = !DISubprogram(name: "_M_clear", linkageName: "_ZNSt7__cxx1110_List_baseIdSaIdEE8_M_clearEv", scope: !410, file: !408, line: 67, type: !660, scopeLine: 67, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!681 = !DISubprogram(name: "_M_init", linkageName: "_ZNSt7__cxx1110_List_baseIdSaIdEE7_M_initEv", scope: !410, file: !411, line: 581, type: !660, scopeLine: 581, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!682 = !{!683, !685, !686, !688}
!683 = !DILocalVariable(name: "this", arg: 1, scope: !409, type: !684, flags: DIFlagArtificial | DIFlagObjectPointer)
!684 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !410, size: 64)
!685 = !DILocalVariable(name: "__cur", scope: !409, file: !408, line: 70, type: !430)
!686 = !DILocalVariable(name: "__tmp", scope: !687, file: !408, line: 73, type: !406)
!687 = distinct !DILexicalBlock(scope: !409, file: !408, line: 72, column: 2)
!688 = !DILocalVariable(name: "__val", scope: !687, file: !408, line: 75, type: !34)
!689 = !DIDerivedType(tag: DW_TAG_typedef, name: "iterator", scope: !690, file: !411, line: 664, baseType: !967, flags: DIFlagPublic)
!690 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "list<double, std::allocator<double> >", scope: !412, file: !411, line: 632, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !691, templateParams: !965, identifier: "_ZTSNSt7__cxx114listIdSaIdEEE")
!691 = !{!692, !693, !698, !703, !707, !713, !717, !723, !727, !731, !760, !771, !789, !805, !808, !809, !813, !816, !819, !822, !825, !828, !831, !834, !835, !836, !842, !847, !848, !849, !850, !851, !852, !853, !856, !859, !860, !863, !864, !872, !879, !880, !881, !884, !888, !889, !890, !891, !892, !895, !898, !901, !904, !907, !910, !913, !914, !917, !920, !923, !926, !929, !932, !936, !940, !941, !942, !943, !944, !945, !946, !947, !948, !951, !954, !955, !959, !962}
!692 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !690, baseType: !410, flags: DIFlagProtected, extraData: i32 0)
!693 = !DISubprogram(name: "_S_distance", linkageName: "_ZNSt7__cxx114listIdSaIdEE11_S_distanceESt20_List_const_iteratorIdES4_", scope: !690, file: !411, line: 722, type: !694, scopeLine: 722, flags: DIFlagProtected | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!694 = !DISubroutineType(types: !695)
!695 = !{!76, !696, !696}
!696 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_iterator", scope: !690, file: !411, line: 665, baseType: !697, flags: DIFlagPublic)
!697 = !DICompositeType(tag: DW_TAG_structure_type, name: "_List_const_iterator<double>", scope: !13, file: !411, line: 338, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt20_List_const_iteratorIdE")
!698 = !DISubprogram(name: "_M_node_count", linkageName: "_ZNKSt7__cxx114listIdSaIdEE13_M_node_countEv", scope: !690, file: !411, line: 727, type: !699, scopeLine: 727, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!699 = !DISubroutineType(types: !700)
!700 = !{!76, !701}
!701 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !702, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!702 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !690)
!703 = !DISubprogram(name: "list", scope: !690, file: !411, line: 749, type: !704, scopeLine: 749, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!704 = !DISubroutineType(types: !705)
!705 = !{null, !706}
!706 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !690, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!707 = !DISubprogram(name: "list", scope: !690, file: !411, line: 759, type: !708, scopeLine: 759, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!708 = !DISubroutineType(types: !709)
!709 = !{null, !706, !710}
!710 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !711, size: 64)
!711 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !712)
!712 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !690, file: !411, line: 670, baseType: !38, flags: DIFlagPublic)
!713 = !DISubprogram(name: "list", scope: !690, file: !411, line: 772, type: !714, scopeLine: 772, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!714 = !DISubroutineType(types: !715)
!715 = !{null, !706, !716, !710}
!716 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", file: !411, line: 668, baseType: !76, flags: DIFlagPublic)
!717 = !DISubprogram(name: "list", scope: !690, file: !411, line: 784, type: !718, scopeLine: 784, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!718 = !DISubroutineType(types: !719)
!719 = !{null, !706, !716, !720, !710}
!720 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !721, size: 64)
!721 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !722)
!722 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !690, file: !411, line: 659, baseType: !35, flags: DIFlagPublic)
!723 = !DISubprogram(name: "list", scope: !690, file: !411, line: 811, type: !724, scopeLine: 811, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!724 = !DISubroutineType(types: !725)
!725 = !{null, !706, !726}
!726 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !702, size: 64)
!727 = !DISubprogram(name: "list", scope: !690, file: !411, line: 824, type: !728, scopeLine: 824, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!728 = !DISubroutineType(types: !729)
!729 = !{null, !706, !730}
!730 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !690, size: 64)
!731 = !DISubprogram(name: "list", scope: !690, file: !411, line: 834, type: !732, scopeLine: 834, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!732 = !DISubroutineType(types: !733)
!733 = !{null, !706, !734, !710}
!734 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "initializer_list<double>", scope: !13, file: !735, line: 47, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !736, templateParams: !758, identifier: "_ZTSSt16initializer_listIdE")
!735 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/initializer_list", directory: "")
!736 = !{!737, !739, !741, !746, !749, !754, !757}
!737 = !DIDerivedType(tag: DW_TAG_member, name: "_M_array", scope: !734, file: !735, line: 58, baseType: !738, size: 64)
!738 = !DIDerivedType(tag: DW_TAG_typedef, name: "iterator", scope: !734, file: !735, line: 54, baseType: !68, flags: DIFlagPublic)
!739 = !DIDerivedType(tag: DW_TAG_member, name: "_M_len", scope: !734, file: !735, line: 59, baseType: !740, size: 64, offset: 64)
!740 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", file: !735, line: 53, baseType: !76, flags: DIFlagPublic)
!741 = !DISubprogram(name: "initializer_list", scope: !734, file: !735, line: 62, type: !742, scopeLine: 62, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!742 = !DISubroutineType(types: !743)
!743 = !{null, !744, !745, !740}
!744 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !734, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!745 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_iterator", scope: !734, file: !735, line: 55, baseType: !68, flags: DIFlagPublic)
!746 = !DISubprogram(name: "initializer_list", scope: !734, file: !735, line: 66, type: !747, scopeLine: 66, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!747 = !DISubroutineType(types: !748)
!748 = !{null, !744}
!749 = !DISubprogram(name: "size", linkageName: "_ZNKSt16initializer_listIdE4sizeEv", scope: !734, file: !735, line: 71, type: !750, scopeLine: 71, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!750 = !DISubroutineType(types: !751)
!751 = !{!740, !752}
!752 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !753, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!753 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !734)
!754 = !DISubprogram(name: "begin", linkageName: "_ZNKSt16initializer_listIdE5beginEv", scope: !734, file: !735, line: 75, type: !755, scopeLine: 75, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!755 = !DISubroutineType(types: !756)
!756 = !{!745, !752}
!757 = !DISubprogram(name: "end", linkageName: "_ZNKSt16initializer_listIdE3endEv", scope: !734, file: !735, line: 79, type: !755, scopeLine: 79, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!758 = !{!759}
!759 = !DITemplateTypeParameter(name: "_E", type: !35)
!760 = !DISubprogram(name: "list", scope: !690, file: !411, line: 839, type: !761, scopeLine: 839, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!761 = !DISubroutineType(types: !762)
!762 = !{null, !706, !726, !763}
!763 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !764, size: 64)
!764 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !765)
!765 = !DIDerivedType(tag: DW_TAG_typedef, name: "__type_identity_t<allocator_type>", scope: !13, file: !766, line: 128, baseType: !767)
!766 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/type_traits", directory: "")
!767 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !768, file: !766, line: 125, baseType: !38)
!768 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__type_identity<std::allocator<double> >", scope: !13, file: !766, line: 124, size: 8, flags: DIFlagTypePassByValue, elements: !139, templateParams: !769, identifier: "_ZTSSt15__type_identityISaIdEE")
!769 = !{!770}
!770 = !DITemplateTypeParameter(name: "_Type", type: !38)
!771 = !DISubprogram(name: "list", scope: !690, file: !411, line: 844, type: !772, scopeLine: 844, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!772 = !DISubroutineType(types: !773)
!773 = !{null, !706, !730, !710, !774}
!774 = !DIDerivedType(tag: DW_TAG_typedef, name: "true_type", scope: !13, file: !766, line: 82, baseType: !775)
!775 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "integral_constant<bool, true>", scope: !13, file: !766, line: 62, size: 8, flags: DIFlagTypePassByValue, elements: !776, templateParams: !786, identifier: "_ZTSSt17integral_constantIbLb1EE")
!776 = !{!777, !779, !785}
!777 = !DIDerivedType(tag: DW_TAG_variable, name: "value", scope: !775, file: !766, line: 64, baseType: !778, flags: DIFlagStaticMember, extraData: i1 true)
!778 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !132)
!779 = !DISubprogram(name: "operator bool", linkageName: "_ZNKSt17integral_constantIbLb1EEcvbEv", scope: !775, file: !766, line: 67, type: !780, scopeLine: 67, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!780 = !DISubroutineType(types: !781)
!781 = !{!782, !783}
!782 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !775, file: !766, line: 65, baseType: !132)
!783 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !784, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!784 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !775)
!785 = !DISubprogram(name: "operator()", linkageName: "_ZNKSt17integral_constantIbLb1EEclEv", scope: !775, file: !766, line: 72, type: !780, scopeLine: 72, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!786 = !{!787, !788}
!787 = !DITemplateTypeParameter(name: "_Tp", type: !132)
!788 = !DITemplateValueParameter(name: "__v", type: !132, value: i1 true)
!789 = !DISubprogram(name: "list", scope: !690, file: !411, line: 848, type: !790, scopeLine: 848, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!790 = !DISubroutineType(types: !791)
!791 = !{null, !706, !730, !710, !792}
!792 = !DIDerivedType(tag: DW_TAG_typedef, name: "false_type", scope: !13, file: !766, line: 85, baseType: !793)
!793 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "integral_constant<bool, false>", scope: !13, file: !766, line: 62, size: 8, flags: DIFlagTypePassByValue, elements: !794, templateParams: !803, identifier: "_ZTSSt17integral_constantIbLb0EE")
!794 = !{!795, !796, !802}
!795 = !DIDerivedType(tag: DW_TAG_variable, name: "value", scope: !793, file: !766, line: 64, baseType: !778, flags: DIFlagStaticMember, extraData: i1 false)
!796 = !DISubprogram(name: "operator bool", linkageName: "_ZNKSt17integral_constantIbLb0EEcvbEv", scope: !793, file: !766, line: 67, type: !797, scopeLine: 67, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!797 = !DISubroutineType(types: !798)
!798 = !{!799, !800}
!799 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !793, file: !766, line: 65, baseType: !132)
!800 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !801, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!801 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !793)
!802 = !DISubprogram(name: "operator()", linkageName: "_ZNKSt17integral_constantIbLb0EEclEv", scope: !793, file: !766, line: 72, type: !797, scopeLine: 72, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!803 = !{!787, !804}
!804 = !DITemplateValueParameter(name: "__v", type: !132, value: i1 false)
!805 = !DISubprogram(name: "list", scope: !690, file: !411, line: 859, type: !806, scopeLine: 859, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!806 = !DISubroutineType(types: !807)
!807 = !{null, !706, !730, !763}
!808 = !DISubprogram(name: "~list", scope: !690, file: !411, line: 903, type: !704, scopeLine: 903, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!809 = !DISubprogram(name: "operator=", linkageName: "_ZNSt7__cxx114listIdSaIdEEaSERKS2_", scope: !690, file: !411, line: 915, type: !810, scopeLine: 915, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!810 = !DISubroutineType(types: !811)
!811 = !{!812, !706, !726}
!812 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !690, size: 64)
!813 = !DISubprogram(name: "operator=", linkageName: "_ZNSt7__cxx114listIdSaIdEEaSEOS2_", scope: !690, file: !411, line: 929, type: !814, scopeLine: 929, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!814 = !DISubroutineType(types: !815)
!815 = !{!812, !706, !730}
!816 = !DISubprogram(name: "operator=", linkageName: "_ZNSt7__cxx114listIdSaIdEEaSESt16initializer_listIdE", scope: !690, file: !411, line: 947, type: !817, scopeLine: 947, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!817 = !DISubroutineType(types: !818)
!818 = !{!812, !706, !734}
!819 = !DISubprogram(name: "assign", linkageName: "_ZNSt7__cxx114listIdSaIdEE6assignEmRKd", scope: !690, file: !411, line: 965, type: !820, scopeLine: 965, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!820 = !DISubroutineType(types: !821)
!821 = !{null, !706, !716, !720}
!822 = !DISubprogram(name: "assign", linkageName: "_ZNSt7__cxx114listIdSaIdEE6assignESt16initializer_listIdE", scope: !690, file: !411, line: 1006, type: !823, scopeLine: 1006, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!823 = !DISubroutineType(types: !824)
!824 = !{null, !706, !734}
!825 = !DISubprogram(name: "get_allocator", linkageName: "_ZNKSt7__cxx114listIdSaIdEE13get_allocatorEv", scope: !690, file: !411, line: 1012, type: !826, scopeLine: 1012, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!826 = !DISubroutineType(types: !827)
!827 = !{!712, !701}
!828 = !DISubprogram(name: "begin", linkageName: "_ZNSt7__cxx114listIdSaIdEE5beginEv", scope: !690, file: !411, line: 1022, type: !829, scopeLine: 1022, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!829 = !DISubroutineType(types: !830)
!830 = !{!689, !706}
!831 = !DISubprogram(name: "begin", linkageName: "_ZNKSt7__cxx114listIdSaIdEE5beginEv", scope: !690, file: !411, line: 1032, type: !832, scopeLine: 1032, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!832 = !DISubroutineType(types: !833)
!833 = !{!696, !701}
!834 = !DISubprogram(name: "end", linkageName: "_ZNSt7__cxx114listIdSaIdEE3endEv", scope: !690, file: !411, line: 1042, type: !829, scopeLine: 1042, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!835 = !DISubprogram(name: "end", linkageName: "_ZNKSt7__cxx114listIdSaIdEE3endEv", scope: !690, file: !411, line: 1052, type: !832, scopeLine: 1052, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!836 = !DISubprogram(name: "rbegin", linkageName: "_ZNSt7__cxx114listIdSaIdEE6rbeginEv", scope: !690, file: !411, line: 1062, type: !837, scopeLine: 1062, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!837 = !DISubroutineType(types: !838)
!838 = !{!839, !706}
!839 = !DIDerivedType(tag: DW_TAG_typedef, name: "reverse_iterator", scope: !690, file: !411, line: 667, baseType: !840, flags: DIFlagPublic)
!840 = !DICompositeType(tag: DW_TAG_class_type, name: "reverse_iterator<std::_List_iterator<double> >", scope: !13, file: !841, line: 132, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16reverse_iteratorISt14_List_iteratorIdEE")
!841 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_iterator.h", directory: "", checksumkind: CSK_MD5, checksum: "bea55f548d6c981fe14b47f481b3c513")
!842 = !DISubprogram(name: "rbegin", linkageName: "_ZNKSt7__cxx114listIdSaIdEE6rbeginEv", scope: !690, file: !411, line: 1072, type: !843, scopeLine: 1072, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!843 = !DISubroutineType(types: !844)
!844 = !{!845, !701}
!845 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reverse_iterator", scope: !690, file: !411, line: 666, baseType: !846, flags: DIFlagPublic)
!846 = !DICompositeType(tag: DW_TAG_class_type, name: "reverse_iterator<std::_List_const_iterator<double> >", scope: !13, file: !841, line: 132, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16reverse_iteratorISt20_List_const_iteratorIdEE")
!847 = !DISubprogram(name: "rend", linkageName: "_ZNSt7__cxx114listIdSaIdEE4rendEv", scope: !690, file: !411, line: 1082, type: !837, scopeLine: 1082, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!848 = !DISubprogram(name: "rend", linkageName: "_ZNKSt7__cxx114listIdSaIdEE4rendEv", scope: !690, file: !411, line: 1092, type: !843, scopeLine: 1092, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!849 = !DISubprogram(name: "cbegin", linkageName: "_ZNKSt7__cxx114listIdSaIdEE6cbeginEv", scope: !690, file: !411, line: 1103, type: !832, scopeLine: 1103, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!850 = !DISubprogram(name: "cend", linkageName: "_ZNKSt7__cxx114listIdSaIdEE4cendEv", scope: !690, file: !411, line: 1113, type: !832, scopeLine: 1113, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!851 = !DISubprogram(name: "crbegin", linkageName: "_ZNKSt7__cxx114listIdSaIdEE7crbeginEv", scope: !690, file: !411, line: 1123, type: !843, scopeLine: 1123, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!852 = !DISubprogram(name: "crend", linkageName: "_ZNKSt7__cxx114listIdSaIdEE5crendEv", scope: !690, file: !411, line: 1133, type: !843, scopeLine: 1133, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!853 = !DISubprogram(name: "empty", linkageName: "_ZNKSt7__cxx114listIdSaIdEE5emptyEv", scope: !690, file: !411, line: 1143, type: !854, scopeLine: 1143, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!854 = !DISubroutineType(types: !855)
!855 = !{!132, !701}
!856 = !DISubprogram(name: "size", linkageName: "_ZNKSt7__cxx114listIdSaIdEE4sizeEv", scope: !690, file: !411, line: 1149, type: !857, scopeLine: 1149, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!857 = !DISubroutineType(types: !858)
!858 = !{!716, !701}
!859 = !DISubprogram(name: "max_size", linkageName: "_ZNKSt7__cxx114listIdSaIdEE8max_sizeEv", scope: !690, file: !411, line: 1155, type: !857, scopeLine: 1155, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!860 = !DISubprogram(name: "resize", linkageName: "_ZNSt7__cxx114listIdSaIdEE6resizeEm", scope: !690, file: !411, line: 1169, type: !861, scopeLine: 1169, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!861 = !DISubroutineType(types: !862)
!862 = !{null, !706, !716}
!863 = !DISubprogram(name: "resize", linkageName: "_ZNSt7__cxx114listIdSaIdEE6resizeEmRKd", scope: !690, file: !411, line: 1182, type: !820, scopeLine: 1182, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!864 = !DISubprogram(name: "front", linkageName: "_ZNSt7__cxx114listIdSaIdEE5frontEv", scope: !690, file: !411, line: 1205, type: !865, scopeLine: 1205, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!865 = !DISubroutineType(types: !866)
!866 = !{!867, !706}
!867 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !690, file: !411, line: 662, baseType: !868, flags: DIFlagPublic)
!868 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !23, file: !21, line: 62, baseType: !869)
!869 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !870, size: 64)
!870 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !23, file: !21, line: 56, baseType: !871)
!871 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !27, file: !28, line: 417, baseType: !35)
!872 = !DISubprogram(name: "front", linkageName: "_ZNKSt7__cxx114listIdSaIdEE5frontEv", scope: !690, file: !411, line: 1214, type: !873, scopeLine: 1214, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!873 = !DISubroutineType(types: !874)
!874 = !{!875, !701}
!875 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !690, file: !411, line: 663, baseType: !876, flags: DIFlagPublic)
!876 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !23, file: !21, line: 63, baseType: !877)
!877 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !878, size: 64)
!878 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !870)
!879 = !DISubprogram(name: "back", linkageName: "_ZNSt7__cxx114listIdSaIdEE4backEv", scope: !690, file: !411, line: 1223, type: !865, scopeLine: 1223, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!880 = !DISubprogram(name: "back", linkageName: "_ZNKSt7__cxx114listIdSaIdEE4backEv", scope: !690, file: !411, line: 1236, type: !873, scopeLine: 1236, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!881 = !DISubprogram(name: "push_front", linkageName: "_ZNSt7__cxx114listIdSaIdEE10push_frontERKd", scope: !690, file: !411, line: 1255, type: !882, scopeLine: 1255, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!882 = !DISubroutineType(types: !883)
!883 = !{null, !706, !720}
!884 = !DISubprogram(name: "push_front", linkageName: "_ZNSt7__cxx114listIdSaIdEE10push_frontEOd", scope: !690, file: !411, line: 1260, type: !885, scopeLine: 1260, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!885 = !DISubroutineType(types: !886)
!886 = !{null, !706, !887}
!887 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !722, size: 64)
!888 = !DISubprogram(name: "pop_front", linkageName: "_ZNSt7__cxx114listIdSaIdEE9pop_frontEv", scope: !690, file: !411, line: 1291, type: !704, scopeLine: 1291, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!889 = !DISubprogram(name: "push_back", linkageName: "_ZNSt7__cxx114listIdSaIdEE9push_backERKd", scope: !690, file: !411, line: 1305, type: !882, scopeLine: 1305, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!890 = !DISubprogram(name: "push_back", linkageName: "_ZNSt7__cxx114listIdSaIdEE9push_backEOd", scope: !690, file: !411, line: 1310, type: !885, scopeLine: 1310, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!891 = !DISubprogram(name: "pop_back", linkageName: "_ZNSt7__cxx114listIdSaIdEE8pop_backEv", scope: !690, file: !411, line: 1340, type: !704, scopeLine: 1340, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!892 = !DISubprogram(name: "insert", linkageName: "_ZNSt7__cxx114listIdSaIdEE6insertESt20_List_const_iteratorIdERKd", scope: !690, file: !411, line: 1372, type: !893, scopeLine: 1372, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!893 = !DISubroutineType(types: !894)
!894 = !{!689, !706, !696, !720}
!895 = !DISubprogram(name: "insert", linkageName: "_ZNSt7__cxx114listIdSaIdEE6insertESt20_List_const_iteratorIdEOd", scope: !690, file: !411, line: 1402, type: !896, scopeLine: 1402, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!896 = !DISubroutineType(types: !897)
!897 = !{!689, !706, !696, !887}
!898 = !DISubprogram(name: "insert", linkageName: "_ZNSt7__cxx114listIdSaIdEE6insertESt20_List_const_iteratorIdESt16initializer_listIdE", scope: !690, file: !411, line: 1421, type: !899, scopeLine: 1421, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!899 = !DISubroutineType(types: !900)
!900 = !{!689, !706, !696, !734}
!901 = !DISubprogram(name: "insert", linkageName: "_ZNSt7__cxx114listIdSaIdEE6insertESt20_List_const_iteratorIdEmRKd", scope: !690, file: !411, line: 1441, type: !902, scopeLine: 1441, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!902 = !DISubroutineType(types: !903)
!903 = !{!689, !706, !696, !716, !720}
!904 = !DISubprogram(name: "erase", linkageName: "_ZNSt7__cxx114listIdSaIdEE5eraseESt20_List_const_iteratorIdE", scope: !690, file: !411, line: 1525, type: !905, scopeLine: 1525, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!905 = !DISubroutineType(types: !906)
!906 = !{!689, !706, !696}
!907 = !DISubprogram(name: "erase", linkageName: "_ZNSt7__cxx114listIdSaIdEE5eraseESt20_List_const_iteratorIdES4_", scope: !690, file: !411, line: 1550, type: !908, scopeLine: 1550, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!908 = !DISubroutineType(types: !909)
!909 = !{!689, !706, !696, !696}
!910 = !DISubprogram(name: "swap", linkageName: "_ZNSt7__cxx114listIdSaIdEE4swapERS2_", scope: !690, file: !411, line: 1572, type: !911, scopeLine: 1572, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!911 = !DISubroutineType(types: !912)
!912 = !{null, !706, !812}
!913 = !DISubprogram(name: "clear", linkageName: "_ZNSt7__cxx114listIdSaIdEE5clearEv", scope: !690, file: !411, line: 1592, type: !704, scopeLine: 1592, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!914 = !DISubprogram(name: "splice", linkageName: "_ZNSt7__cxx114listIdSaIdEE6spliceESt20_List_const_iteratorIdEOS2_", scope: !690, file: !411, line: 1612, type: !915, scopeLine: 1612, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!915 = !DISubroutineType(types: !916)
!916 = !{null, !706, !696, !730}
!917 = !DISubprogram(name: "splice", linkageName: "_ZNSt7__cxx114listIdSaIdEE6spliceESt20_List_const_iteratorIdERS2_", scope: !690, file: !411, line: 1631, type: !918, scopeLine: 1631, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!918 = !DISubroutineType(types: !919)
!919 = !{null, !706, !696, !812}
!920 = !DISubprogram(name: "splice", linkageName: "_ZNSt7__cxx114listIdSaIdEE6spliceESt20_List_const_iteratorIdEOS2_S4_", scope: !690, file: !411, line: 1647, type: !921, scopeLine: 1647, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!921 = !DISubroutineType(types: !922)
!922 = !{null, !706, !696, !730, !696}
!923 = !DISubprogram(name: "splice", linkageName: "_ZNSt7__cxx114listIdSaIdEE6spliceESt20_List_const_iteratorIdERS2_S4_", scope: !690, file: !411, line: 1689, type: !924, scopeLine: 1689, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!924 = !DISubroutineType(types: !925)
!925 = !{null, !706, !696, !812, !696}
!926 = !DISubprogram(name: "splice", linkageName: "_ZNSt7__cxx114listIdSaIdEE6spliceESt20_List_const_iteratorIdEOS2_S4_S4_", scope: !690, file: !411, line: 1708, type: !927, scopeLine: 1708, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!927 = !DISubroutineType(types: !928)
!928 = !{null, !706, !696, !730, !696, !696}
!929 = !DISubprogram(name: "splice", linkageName: "_ZNSt7__cxx114listIdSaIdEE6spliceESt20_List_const_iteratorIdERS2_S4_S4_", scope: !690, file: !411, line: 1758, type: !930, scopeLine: 1758, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!930 = !DISubroutineType(types: !931)
!931 = !{null, !706, !696, !812, !696, !696}
!932 = !DISubprogram(name: "remove", linkageName: "_ZNSt7__cxx114listIdSaIdEE6removeERKd", scope: !690, file: !411, line: 1788, type: !933, scopeLine: 1788, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!933 = !DISubroutineType(types: !934)
!934 = !{!935, !706, !71}
!935 = !DIDerivedType(tag: DW_TAG_typedef, name: "__remove_return_type", scope: !690, file: !411, line: 1770, baseType: null)
!936 = !DISubprogram(name: "unique", linkageName: "_ZNSt7__cxx114listIdSaIdEE6uniqueEv", scope: !690, file: !411, line: 1817, type: !937, scopeLine: 1817, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!937 = !DISubroutineType(types: !938)
!938 = !{!939, !706}
!939 = !DIDerivedType(tag: DW_TAG_typedef, name: "__remove_return_type", file: !411, line: 1770, baseType: null)
!940 = !DISubprogram(name: "merge", linkageName: "_ZNSt7__cxx114listIdSaIdEE5mergeEOS2_", scope: !690, file: !411, line: 1848, type: !728, scopeLine: 1848, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!941 = !DISubprogram(name: "merge", linkageName: "_ZNSt7__cxx114listIdSaIdEE5mergeERS2_", scope: !690, file: !411, line: 1851, type: !911, scopeLine: 1851, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!942 = !DISubprogram(name: "reverse", linkageName: "_ZNSt7__cxx114listIdSaIdEE7reverseEv", scope: !690, file: !411, line: 1892, type: !704, scopeLine: 1892, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!943 = !DISubprogram(name: "sort", linkageName: "_ZNSt7__cxx114listIdSaIdEE4sortEv", scope: !690, file: !411, line: 1902, type: !704, scopeLine: 1902, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!944 = !DISubprogram(name: "_M_fill_initialize", linkageName: "_ZNSt7__cxx114listIdSaIdEE18_M_fill_initializeEmRKd", scope: !690, file: !411, line: 1943, type: !820, scopeLine: 1943, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!945 = !DISubprogram(name: "_M_default_initialize", linkageName: "_ZNSt7__cxx114listIdSaIdEE21_M_default_initializeEm", scope: !690, file: !411, line: 1952, type: !861, scopeLine: 1952, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!946 = !DISubprogram(name: "_M_default_append", linkageName: "_ZNSt7__cxx114listIdSaIdEE17_M_default_appendEm", scope: !690, file: !411, line: 1960, type: !861, scopeLine: 1960, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!947 = !DISubprogram(name: "_M_fill_assign", linkageName: "_ZNSt7__cxx114listIdSaIdEE14_M_fill_assignEmRKd", scope: !690, file: !411, line: 1983, type: !820, scopeLine: 1983, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!948 = !DISubprogram(name: "_M_transfer", linkageName: "_ZNSt7__cxx114listIdSaIdEE11_M_transferESt14_List_iteratorIdES4_S4_", scope: !690, file: !411, line: 1988, type: !949, scopeLine: 1988, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!949 = !DISubroutineType(types: !950)
!950 = !{null, !706, !689, !689, !689}
!951 = !DISubprogram(name: "_M_erase", linkageName: "_ZNSt7__cxx114listIdSaIdEE8_M_eraseESt14_List_iteratorIdE", scope: !690, file: !411, line: 2013, type: !952, scopeLine: 2013, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!952 = !DISubroutineType(types: !953)
!953 = !{null, !706, !689}
!954 = !DISubprogram(name: "_M_check_equal_allocators", linkageName: "_ZNSt7__cxx114listIdSaIdEE25_M_check_equal_allocatorsERS2_", scope: !690, file: !411, line: 2029, type: !911, scopeLine: 2029, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!955 = !DISubprogram(name: "_M_resize_pos", linkageName: "_ZNKSt7__cxx114listIdSaIdEE13_M_resize_posERm", scope: !690, file: !411, line: 2038, type: !956, scopeLine: 2038, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!956 = !DISubroutineType(types: !957)
!957 = !{!696, !701, !958}
!958 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !716, size: 64)
!959 = !DISubprogram(name: "_M_move_assign", linkageName: "_ZNSt7__cxx114listIdSaIdEE14_M_move_assignEOS2_St17integral_constantIbLb1EE", scope: !690, file: !411, line: 2042, type: !960, scopeLine: 2042, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!960 = !DISubroutineType(types: !961)
!961 = !{null, !706, !730, !774}
!962 = !DISubprogram(name: "_M_move_assign", linkageName: "_ZNSt7__cxx114listIdSaIdEE14_M_move_assignEOS2_St17integral_constantIbLb0EE", scope: !690, file: !411, line: 2051, type: !963, scopeLine: 2051, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!963 = !DISubroutineType(types: !964)
!964 = !{null, !706, !730, !792}
!965 = !{!89, !966}
!966 = !DITemplateTypeParameter(name: "_Alloc", type: !38, defaulted: true)
!967 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_List_iterator<double>", scope: !13, file: !411, line: 253, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !968, templateParams: !88, identifier: "_ZTSSt14_List_iteratorIdE")
!968 = !{!969, !970, !974, !977, !983, !987, !991, !995, !998, !999}
!969 = !DIDerivedType(tag: DW_TAG_member, name: "_M_node", scope: !967, file: !411, line: 329, baseType: !430, size: 64)
!970 = !DISubprogram(name: "_List_iterator", scope: !967, file: !411, line: 264, type: !971, scopeLine: 264, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!971 = !DISubroutineType(types: !972)
!972 = !{null, !973}
!973 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !967, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!974 = !DISubprogram(name: "_List_iterator", scope: !967, file: !411, line: 268, type: !975, scopeLine: 268, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!975 = !DISubroutineType(types: !976)
!976 = !{null, !973, !430}
!977 = !DISubprogram(name: "_M_const_cast", linkageName: "_ZNKSt14_List_iteratorIdE13_M_const_castEv", scope: !967, file: !411, line: 272, type: !978, scopeLine: 272, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!978 = !DISubroutineType(types: !979)
!979 = !{!980, !981}
!980 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Self", scope: !967, file: !411, line: 255, baseType: !967)
!981 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !982, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!982 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !967)
!983 = !DISubprogram(name: "operator*", linkageName: "_ZNKSt14_List_iteratorIdEdeEv", scope: !967, file: !411, line: 278, type: !984, scopeLine: 278, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!984 = !DISubroutineType(types: !985)
!985 = !{!986, !981}
!986 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !967, file: !411, line: 262, baseType: !63)
!987 = !DISubprogram(name: "operator->", linkageName: "_ZNKSt14_List_iteratorIdEptEv", scope: !967, file: !411, line: 283, type: !988, scopeLine: 283, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!988 = !DISubroutineType(types: !989)
!989 = !{!990, !981}
!990 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !967, file: !411, line: 261, baseType: !34)
!991 = !DISubprogram(name: "operator++", linkageName: "_ZNSt14_List_iteratorIdEppEv", scope: !967, file: !411, line: 287, type: !992, scopeLine: 287, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!992 = !DISubroutineType(types: !993)
!993 = !{!994, !973}
!994 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !980, size: 64)
!995 = !DISubprogram(name: "operator++", linkageName: "_ZNSt14_List_iteratorIdEppEi", scope: !967, file: !411, line: 294, type: !996, scopeLine: 294, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!996 = !DISubroutineType(types: !997)
!997 = !{!980, !973, !214}
!998 = !DISubprogram(name: "operator--", linkageName: "_ZNSt14_List_iteratorIdEmmEv", scope: !967, file: !411, line: 302, type: !992, scopeLine: 302, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!999 = !DISubprogram(name: "operator--", linkageName: "_ZNSt14_List_iteratorIdEmmEi", scope: !967, file: !411, line: 309, type: !996, scopeLine: 309, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1000 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1001, size: 64)
!1001 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Node", scope: !967, file: !411, line: 256, baseType: !423)
!1002 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__allocated_ptr<std::allocator<std::_List_node<double> > >", scope: !13, file: !1003, line: 47, size: 128, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !1004, templateParams: !634, identifier: "_ZTSSt15__allocated_ptrISaISt10_List_nodeIdEEE")
!1003 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/allocated_ptr.h", directory: "", checksumkind: CSK_MD5, checksum: "6c08ea97cd0ca641b7c6a4e7a687cd0e")
!1004 = !{!1005, !1007, !1009, !1013, !1017, !1020, !1024}
!1005 = !DIDerivedType(tag: DW_TAG_member, name: "_M_alloc", scope: !1002, file: !1003, line: 89, baseType: !1006, size: 64, flags: DIFlagPrivate)
!1006 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !491, size: 64)
!1007 = !DIDerivedType(tag: DW_TAG_member, name: "_M_ptr", scope: !1002, file: !1003, line: 90, baseType: !1008, size: 64, offset: 64, flags: DIFlagPrivate)
!1008 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !1002, file: !1003, line: 49, baseType: !616)
!1009 = !DISubprogram(name: "__allocated_ptr", scope: !1002, file: !1003, line: 53, type: !1010, scopeLine: 53, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1010 = !DISubroutineType(types: !1011)
!1011 = !{null, !1012, !544, !1008}
!1012 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1002, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1013 = !DISubprogram(name: "__allocated_ptr", scope: !1002, file: !1003, line: 66, type: !1014, scopeLine: 66, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1014 = !DISubroutineType(types: !1015)
!1015 = !{null, !1012, !1016}
!1016 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1002, size: 64)
!1017 = !DISubprogram(name: "~__allocated_ptr", scope: !1002, file: !1003, line: 71, type: !1018, scopeLine: 71, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1018 = !DISubroutineType(types: !1019)
!1019 = !{null, !1012}
!1020 = !DISubprogram(name: "operator=", linkageName: "_ZNSt15__allocated_ptrISaISt10_List_nodeIdEEEaSEDn", scope: !1002, file: !1003, line: 79, type: !1021, scopeLine: 79, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1021 = !DISubroutineType(types: !1022)
!1022 = !{!1023, !1012, !464}
!1023 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1002, size: 64)
!1024 = !DISubprogram(name: "get", linkageName: "_ZNSt15__allocated_ptrISaISt10_List_nodeIdEEE3getEv", scope: !1002, file: !1003, line: 86, type: !1025, scopeLine: 86, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1025 = !DISubroutineType(types: !1026)
!1026 = !{!1027, !1012}
!1027 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1028, size: 64)
!1028 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !1002, file: !1003, line: 50, baseType: !1029)
!1029 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !611, file: !28, line: 417, baseType: !423)
!1030 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "deque<double, std::allocator<double> >", scope: !13, file: !2, line: 788, size: 640, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !1031, templateParams: !965, identifier: "_ZTSSt5dequeIdSaIdEE")
!1031 = !{!1032, !1033, !1034, !1038, !1044, !1048, !1054, !1059, !1063, !1066, !1069, !1072, !1075, !1078, !1079, !1083, !1086, !1089, !1092, !1095, !1099, !1103, !1109, !1110, !1111, !1116, !1121, !1122, !1123, !1124, !1125, !1126, !1127, !1130, !1131, !1134, !1135, !1136, !1139, !1143, !1147, !1150, !1151, !1152, !1155, !1158, !1159, !1160, !1163, !1167, !1168, !1169, !1170, !1171, !1174, !1177, !1180, !1183, !1186, !1189, !1192, !1193, !1196, !1203, !1204, !1205, !1206, !1207, !1209, !1212, !1213, !1216, !1219, !1222, !1223, !1226, !1229, !1230, !1233, !1236, !1237, !1238, !1239, !1240, !1241, !1244, !1247, !1250, !1251}
!1032 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1030, baseType: !12, flags: DIFlagProtected, extraData: i32 0)
!1033 = !DISubprogram(name: "_S_buffer_size", linkageName: "_ZNSt5dequeIdSaIdEE14_S_buffer_sizeEv", scope: !1030, file: !2, line: 828, type: !174, scopeLine: 828, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1034 = !DISubprogram(name: "deque", scope: !1030, file: !2, line: 855, type: !1035, scopeLine: 855, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1035 = !DISubroutineType(types: !1036)
!1036 = !{null, !1037}
!1037 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1030, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1038 = !DISubprogram(name: "deque", scope: !1030, file: !2, line: 865, type: !1039, scopeLine: 865, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1039 = !DISubroutineType(types: !1040)
!1040 = !{null, !1037, !1041}
!1041 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1042, size: 64)
!1042 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1043)
!1043 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !1030, file: !2, line: 825, baseType: !38, flags: DIFlagPublic)
!1044 = !DISubprogram(name: "deque", scope: !1030, file: !2, line: 878, type: !1045, scopeLine: 878, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1045 = !DISubroutineType(types: !1046)
!1046 = !{null, !1037, !1047, !1041}
!1047 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", file: !2, line: 823, baseType: !76, flags: DIFlagPublic)
!1048 = !DISubprogram(name: "deque", scope: !1030, file: !2, line: 890, type: !1049, scopeLine: 890, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1049 = !DISubroutineType(types: !1050)
!1050 = !{null, !1037, !1047, !1051, !1041}
!1051 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1052, size: 64)
!1052 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1053)
!1053 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !1030, file: !2, line: 814, baseType: !35, flags: DIFlagPublic)
!1054 = !DISubprogram(name: "deque", scope: !1030, file: !2, line: 917, type: !1055, scopeLine: 917, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1055 = !DISubroutineType(types: !1056)
!1056 = !{null, !1037, !1057}
!1057 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1058, size: 64)
!1058 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1030)
!1059 = !DISubprogram(name: "deque", scope: !1030, file: !2, line: 933, type: !1060, scopeLine: 933, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1060 = !DISubroutineType(types: !1061)
!1061 = !{null, !1037, !1062}
!1062 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1030, size: 64)
!1063 = !DISubprogram(name: "deque", scope: !1030, file: !2, line: 936, type: !1064, scopeLine: 936, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1064 = !DISubroutineType(types: !1065)
!1065 = !{null, !1037, !1057, !763}
!1066 = !DISubprogram(name: "deque", scope: !1030, file: !2, line: 943, type: !1067, scopeLine: 943, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1067 = !DISubroutineType(types: !1068)
!1068 = !{null, !1037, !1062, !763}
!1069 = !DISubprogram(name: "deque", scope: !1030, file: !2, line: 948, type: !1070, scopeLine: 948, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1070 = !DISubroutineType(types: !1071)
!1071 = !{null, !1037, !1062, !1041, !774}
!1072 = !DISubprogram(name: "deque", scope: !1030, file: !2, line: 952, type: !1073, scopeLine: 952, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1073 = !DISubroutineType(types: !1074)
!1074 = !{null, !1037, !1062, !1041, !792}
!1075 = !DISubprogram(name: "deque", scope: !1030, file: !2, line: 976, type: !1076, scopeLine: 976, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1076 = !DISubroutineType(types: !1077)
!1077 = !{null, !1037, !734, !1041}
!1078 = !DISubprogram(name: "~deque", scope: !1030, file: !2, line: 1027, type: !1035, scopeLine: 1027, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1079 = !DISubprogram(name: "operator=", linkageName: "_ZNSt5dequeIdSaIdEEaSERKS1_", scope: !1030, file: !2, line: 1040, type: !1080, scopeLine: 1040, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1080 = !DISubroutineType(types: !1081)
!1081 = !{!1082, !1037, !1057}
!1082 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1030, size: 64)
!1083 = !DISubprogram(name: "operator=", linkageName: "_ZNSt5dequeIdSaIdEEaSEOS1_", scope: !1030, file: !2, line: 1052, type: !1084, scopeLine: 1052, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1084 = !DISubroutineType(types: !1085)
!1085 = !{!1082, !1037, !1062}
!1086 = !DISubprogram(name: "operator=", linkageName: "_ZNSt5dequeIdSaIdEEaSESt16initializer_listIdE", scope: !1030, file: !2, line: 1071, type: !1087, scopeLine: 1071, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1087 = !DISubroutineType(types: !1088)
!1088 = !{!1082, !1037, !734}
!1089 = !DISubprogram(name: "assign", linkageName: "_ZNSt5dequeIdSaIdEE6assignEmRKd", scope: !1030, file: !2, line: 1090, type: !1090, scopeLine: 1090, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1090 = !DISubroutineType(types: !1091)
!1091 = !{null, !1037, !1047, !1051}
!1092 = !DISubprogram(name: "assign", linkageName: "_ZNSt5dequeIdSaIdEE6assignESt16initializer_listIdE", scope: !1030, file: !2, line: 1134, type: !1093, scopeLine: 1134, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1093 = !DISubroutineType(types: !1094)
!1094 = !{null, !1037, !734}
!1095 = !DISubprogram(name: "get_allocator", linkageName: "_ZNKSt5dequeIdSaIdEE13get_allocatorEv", scope: !1030, file: !2, line: 1141, type: !1096, scopeLine: 1141, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1096 = !DISubroutineType(types: !1097)
!1097 = !{!1043, !1098}
!1098 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1058, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1099 = !DISubprogram(name: "begin", linkageName: "_ZNSt5dequeIdSaIdEE5beginEv", scope: !1030, file: !2, line: 1151, type: !1100, scopeLine: 1151, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1100 = !DISubroutineType(types: !1101)
!1101 = !{!1102, !1037}
!1102 = !DIDerivedType(tag: DW_TAG_typedef, name: "iterator", scope: !1030, file: !2, line: 819, baseType: !237, flags: DIFlagPublic)
!1103 = !DISubprogram(name: "begin", linkageName: "_ZNKSt5dequeIdSaIdEE5beginEv", scope: !1030, file: !2, line: 1160, type: !1104, scopeLine: 1160, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1104 = !DISubroutineType(types: !1105)
!1105 = !{!1106, !1098}
!1106 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_iterator", scope: !1030, file: !2, line: 820, baseType: !1107, flags: DIFlagPublic)
!1107 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_iterator", scope: !12, file: !2, line: 456, baseType: !1108, flags: DIFlagProtected)
!1108 = !DICompositeType(tag: DW_TAG_structure_type, name: "_Deque_iterator<double, const double &, const double *>", scope: !13, file: !2, line: 113, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt15_Deque_iteratorIdRKdPS0_E")
!1109 = !DISubprogram(name: "end", linkageName: "_ZNSt5dequeIdSaIdEE3endEv", scope: !1030, file: !2, line: 1170, type: !1100, scopeLine: 1170, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1110 = !DISubprogram(name: "end", linkageName: "_ZNKSt5dequeIdSaIdEE3endEv", scope: !1030, file: !2, line: 1180, type: !1104, scopeLine: 1180, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1111 = !DISubprogram(name: "rbegin", linkageName: "_ZNSt5dequeIdSaIdEE6rbeginEv", scope: !1030, file: !2, line: 1190, type: !1112, scopeLine: 1190, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1112 = !DISubroutineType(types: !1113)
!1113 = !{!1114, !1037}
!1114 = !DIDerivedType(tag: DW_TAG_typedef, name: "reverse_iterator", scope: !1030, file: !2, line: 822, baseType: !1115, flags: DIFlagPublic)
!1115 = !DICompositeType(tag: DW_TAG_class_type, name: "reverse_iterator<std::_Deque_iterator<double, double &, double *> >", scope: !13, file: !841, line: 132, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16reverse_iteratorISt15_Deque_iteratorIdRdPdEE")
!1116 = !DISubprogram(name: "rbegin", linkageName: "_ZNKSt5dequeIdSaIdEE6rbeginEv", scope: !1030, file: !2, line: 1200, type: !1117, scopeLine: 1200, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1117 = !DISubroutineType(types: !1118)
!1118 = !{!1119, !1098}
!1119 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reverse_iterator", scope: !1030, file: !2, line: 821, baseType: !1120, flags: DIFlagPublic)
!1120 = !DICompositeType(tag: DW_TAG_class_type, name: "reverse_iterator<std::_Deque_iterator<double, const double &, const double *> >", scope: !13, file: !841, line: 132, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16reverse_iteratorISt15_Deque_iteratorIdRKdPS1_EE")
!1121 = !DISubprogram(name: "rend", linkageName: "_ZNSt5dequeIdSaIdEE4rendEv", scope: !1030, file: !2, line: 1210, type: !1112, scopeLine: 1210, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1122 = !DISubprogram(name: "rend", linkageName: "_ZNKSt5dequeIdSaIdEE4rendEv", scope: !1030, file: !2, line: 1220, type: !1117, scopeLine: 1220, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1123 = !DISubprogram(name: "cbegin", linkageName: "_ZNKSt5dequeIdSaIdEE6cbeginEv", scope: !1030, file: !2, line: 1230, type: !1104, scopeLine: 1230, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1124 = !DISubprogram(name: "cend", linkageName: "_ZNKSt5dequeIdSaIdEE4cendEv", scope: !1030, file: !2, line: 1240, type: !1104, scopeLine: 1240, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1125 = !DISubprogram(name: "crbegin", linkageName: "_ZNKSt5dequeIdSaIdEE7crbeginEv", scope: !1030, file: !2, line: 1250, type: !1117, scopeLine: 1250, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1126 = !DISubprogram(name: "crend", linkageName: "_ZNKSt5dequeIdSaIdEE5crendEv", scope: !1030, file: !2, line: 1260, type: !1117, scopeLine: 1260, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1127 = !DISubprogram(name: "size", linkageName: "_ZNKSt5dequeIdSaIdEE4sizeEv", scope: !1030, file: !2, line: 1268, type: !1128, scopeLine: 1268, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1128 = !DISubroutineType(types: !1129)
!1129 = !{!1047, !1098}
!1130 = !DISubprogram(name: "max_size", linkageName: "_ZNKSt5dequeIdSaIdEE8max_sizeEv", scope: !1030, file: !2, line: 1274, type: !1128, scopeLine: 1274, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1131 = !DISubprogram(name: "resize", linkageName: "_ZNSt5dequeIdSaIdEE6resizeEm", scope: !1030, file: !2, line: 1288, type: !1132, scopeLine: 1288, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1132 = !DISubroutineType(types: !1133)
!1133 = !{null, !1037, !1047}
!1134 = !DISubprogram(name: "resize", linkageName: "_ZNSt5dequeIdSaIdEE6resizeEmRKd", scope: !1030, file: !2, line: 1310, type: !1090, scopeLine: 1310, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1135 = !DISubprogram(name: "shrink_to_fit", linkageName: "_ZNSt5dequeIdSaIdEE13shrink_to_fitEv", scope: !1030, file: !2, line: 1338, type: !1035, scopeLine: 1338, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1136 = !DISubprogram(name: "empty", linkageName: "_ZNKSt5dequeIdSaIdEE5emptyEv", scope: !1030, file: !2, line: 1347, type: !1137, scopeLine: 1347, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1137 = !DISubroutineType(types: !1138)
!1138 = !{!132, !1098}
!1139 = !DISubprogram(name: "operator[]", linkageName: "_ZNSt5dequeIdSaIdEEixEm", scope: !1030, file: !2, line: 1364, type: !1140, scopeLine: 1364, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1140 = !DISubroutineType(types: !1141)
!1141 = !{!1142, !1037, !1047}
!1142 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !1030, file: !2, line: 817, baseType: !868, flags: DIFlagPublic)
!1143 = !DISubprogram(name: "operator[]", linkageName: "_ZNKSt5dequeIdSaIdEEixEm", scope: !1030, file: !2, line: 1383, type: !1144, scopeLine: 1383, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1144 = !DISubroutineType(types: !1145)
!1145 = !{!1146, !1098, !1047}
!1146 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !1030, file: !2, line: 818, baseType: !876, flags: DIFlagPublic)
!1147 = !DISubprogram(name: "_M_range_check", linkageName: "_ZNKSt5dequeIdSaIdEE14_M_range_checkEm", scope: !1030, file: !2, line: 1392, type: !1148, scopeLine: 1392, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1148 = !DISubroutineType(types: !1149)
!1149 = !{null, !1098, !1047}
!1150 = !DISubprogram(name: "at", linkageName: "_ZNSt5dequeIdSaIdEE2atEm", scope: !1030, file: !2, line: 1414, type: !1140, scopeLine: 1414, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1151 = !DISubprogram(name: "at", linkageName: "_ZNKSt5dequeIdSaIdEE2atEm", scope: !1030, file: !2, line: 1432, type: !1144, scopeLine: 1432, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1152 = !DISubprogram(name: "front", linkageName: "_ZNSt5dequeIdSaIdEE5frontEv", scope: !1030, file: !2, line: 1444, type: !1153, scopeLine: 1444, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1153 = !DISubroutineType(types: !1154)
!1154 = !{!1142, !1037}
!1155 = !DISubprogram(name: "front", linkageName: "_ZNKSt5dequeIdSaIdEE5frontEv", scope: !1030, file: !2, line: 1456, type: !1156, scopeLine: 1456, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1156 = !DISubroutineType(types: !1157)
!1157 = !{!1146, !1098}
!1158 = !DISubprogram(name: "back", linkageName: "_ZNSt5dequeIdSaIdEE4backEv", scope: !1030, file: !2, line: 1468, type: !1153, scopeLine: 1468, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1159 = !DISubprogram(name: "back", linkageName: "_ZNKSt5dequeIdSaIdEE4backEv", scope: !1030, file: !2, line: 1482, type: !1156, scopeLine: 1482, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1160 = !DISubprogram(name: "push_front", linkageName: "_ZNSt5dequeIdSaIdEE10push_frontERKd", scope: !1030, file: !2, line: 1501, type: !1161, scopeLine: 1501, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1161 = !DISubroutineType(types: !1162)
!1162 = !{null, !1037, !1051}
!1163 = !DISubprogram(name: "push_front", linkageName: "_ZNSt5dequeIdSaIdEE10push_frontEOd", scope: !1030, file: !2, line: 1516, type: !1164, scopeLine: 1516, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1164 = !DISubroutineType(types: !1165)
!1165 = !{null, !1037, !1166}
!1166 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1053, size: 64)
!1167 = !DISubprogram(name: "push_back", linkageName: "_ZNSt5dequeIdSaIdEE9push_backERKd", scope: !1030, file: !2, line: 1538, type: !1161, scopeLine: 1538, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1168 = !DISubprogram(name: "push_back", linkageName: "_ZNSt5dequeIdSaIdEE9push_backEOd", scope: !1030, file: !2, line: 1553, type: !1164, scopeLine: 1553, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1169 = !DISubprogram(name: "pop_front", linkageName: "_ZNSt5dequeIdSaIdEE9pop_frontEv", scope: !1030, file: !2, line: 1574, type: !1035, scopeLine: 1574, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1170 = !DISubprogram(name: "pop_back", linkageName: "_ZNSt5dequeIdSaIdEE8pop_backEv", scope: !1030, file: !2, line: 1597, type: !1035, scopeLine: 1597, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1171 = !DISubprogram(name: "insert", linkageName: "_ZNSt5dequeIdSaIdEE6insertESt15_Deque_iteratorIdRKdPS3_ES4_", scope: !1030, file: !2, line: 1635, type: !1172, scopeLine: 1635, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1172 = !DISubroutineType(types: !1173)
!1173 = !{!1102, !1037, !1106, !1051}
!1174 = !DISubprogram(name: "insert", linkageName: "_ZNSt5dequeIdSaIdEE6insertESt15_Deque_iteratorIdRKdPS3_EOd", scope: !1030, file: !2, line: 1661, type: !1175, scopeLine: 1661, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1175 = !DISubroutineType(types: !1176)
!1176 = !{!1102, !1037, !1106, !1166}
!1177 = !DISubprogram(name: "insert", linkageName: "_ZNSt5dequeIdSaIdEE6insertESt15_Deque_iteratorIdRKdPS3_ESt16initializer_listIdE", scope: !1030, file: !2, line: 1675, type: !1178, scopeLine: 1675, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1178 = !DISubroutineType(types: !1179)
!1179 = !{!1102, !1037, !1106, !734}
!1180 = !DISubprogram(name: "insert", linkageName: "_ZNSt5dequeIdSaIdEE6insertESt15_Deque_iteratorIdRKdPS3_EmS4_", scope: !1030, file: !2, line: 1694, type: !1181, scopeLine: 1694, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1181 = !DISubroutineType(types: !1182)
!1182 = !{!1102, !1037, !1106, !1047, !1051}
!1183 = !DISubprogram(name: "erase", linkageName: "_ZNSt5dequeIdSaIdEE5eraseESt15_Deque_iteratorIdRKdPS3_E", scope: !1030, file: !2, line: 1775, type: !1184, scopeLine: 1775, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1184 = !DISubroutineType(types: !1185)
!1185 = !{!1102, !1037, !1106}
!1186 = !DISubprogram(name: "erase", linkageName: "_ZNSt5dequeIdSaIdEE5eraseESt15_Deque_iteratorIdRKdPS3_ES6_", scope: !1030, file: !2, line: 1799, type: !1187, scopeLine: 1799, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1187 = !DISubroutineType(types: !1188)
!1188 = !{!1102, !1037, !1106, !1106}
!1189 = !DISubprogram(name: "swap", linkageName: "_ZNSt5dequeIdSaIdEE4swapERS1_", scope: !1030, file: !2, line: 1817, type: !1190, scopeLine: 1817, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1190 = !DISubroutineType(types: !1191)
!1191 = !{null, !1037, !1082}
!1192 = !DISubprogram(name: "clear", linkageName: "_ZNSt5dequeIdSaIdEE5clearEv", scope: !1030, file: !2, line: 1835, type: !1035, scopeLine: 1835, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1193 = !DISubprogram(name: "_S_check_init_len", linkageName: "_ZNSt5dequeIdSaIdEE17_S_check_init_lenEmRKS0_", scope: !1030, file: !2, line: 1867, type: !1194, scopeLine: 1867, flags: DIFlagProtected | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1194 = !DISubroutineType(types: !1195)
!1195 = !{!76, !76, !1041}
!1196 = !DISubprogram(name: "_S_max_size", linkageName: "_ZNSt5dequeIdSaIdEE11_S_max_sizeERKS0_", scope: !1030, file: !2, line: 1876, type: !1197, scopeLine: 1876, flags: DIFlagProtected | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1197 = !DISubroutineType(types: !1198)
!1198 = !{!1199, !1200}
!1199 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", scope: !1030, file: !2, line: 823, baseType: !76, flags: DIFlagPublic)
!1200 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1201, size: 64)
!1201 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1202)
!1202 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Tp_alloc_type", scope: !1030, file: !2, line: 809, baseType: !19)
!1203 = !DISubprogram(name: "_M_fill_initialize", linkageName: "_ZNSt5dequeIdSaIdEE18_M_fill_initializeERKd", scope: !1030, file: !2, line: 1918, type: !1161, scopeLine: 1918, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1204 = !DISubprogram(name: "_M_default_initialize", linkageName: "_ZNSt5dequeIdSaIdEE21_M_default_initializeEv", scope: !1030, file: !2, line: 1923, type: !1035, scopeLine: 1923, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1205 = !DISubprogram(name: "_M_fill_assign", linkageName: "_ZNSt5dequeIdSaIdEE14_M_fill_assignEmRKd", scope: !1030, file: !2, line: 1975, type: !1090, scopeLine: 1975, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1206 = !DISubprogram(name: "_M_pop_back_aux", linkageName: "_ZNSt5dequeIdSaIdEE15_M_pop_back_auxEv", scope: !1030, file: !2, line: 2003, type: !1035, scopeLine: 2003, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1207 = !DISubprogram(name: "_M_pop_front_aux", linkageName: "_ZNSt5dequeIdSaIdEE16_M_pop_front_auxEv", scope: !1030, file: !1208, line: 577, type: !1035, scopeLine: 577, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1208 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/deque.tcc", directory: "", checksumkind: CSK_MD5, checksum: "eedc4c8df05c6edc00d2429148559730")
!1209 = !DISubprogram(name: "_M_fill_insert", linkageName: "_ZNSt5dequeIdSaIdEE14_M_fill_insertESt15_Deque_iteratorIdRdPdEmRKd", scope: !1030, file: !2, line: 2050, type: !1210, scopeLine: 2050, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1210 = !DISubroutineType(types: !1211)
!1211 = !{null, !1037, !1102, !1047, !1051}
!1212 = !DISubprogram(name: "_M_insert_aux", linkageName: "_ZNSt5dequeIdSaIdEE13_M_insert_auxESt15_Deque_iteratorIdRdPdEmRKd", scope: !1030, file: !2, line: 2064, type: !1210, scopeLine: 2064, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1213 = !DISubprogram(name: "_M_destroy_data_aux", linkageName: "_ZNSt5dequeIdSaIdEE19_M_destroy_data_auxESt15_Deque_iteratorIdRdPdES5_", scope: !1030, file: !1208, line: 860, type: !1214, scopeLine: 860, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1214 = !DISubroutineType(types: !1215)
!1215 = !{null, !1037, !1102, !1102}
!1216 = !DISubprogram(name: "_M_destroy_data", linkageName: "_ZNSt5dequeIdSaIdEE15_M_destroy_dataESt15_Deque_iteratorIdRdPdES5_RKS0_", scope: !1030, file: !2, line: 2087, type: !1217, scopeLine: 2087, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1217 = !DISubroutineType(types: !1218)
!1218 = !{null, !1037, !1102, !1102, !97}
!1219 = !DISubprogram(name: "_M_erase_at_begin", linkageName: "_ZNSt5dequeIdSaIdEE17_M_erase_at_beginESt15_Deque_iteratorIdRdPdE", scope: !1030, file: !2, line: 2096, type: !1220, scopeLine: 2096, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1220 = !DISubroutineType(types: !1221)
!1221 = !{null, !1037, !1102}
!1222 = !DISubprogram(name: "_M_erase_at_end", linkageName: "_ZNSt5dequeIdSaIdEE15_M_erase_at_endESt15_Deque_iteratorIdRdPdE", scope: !1030, file: !2, line: 2106, type: !1220, scopeLine: 2106, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1223 = !DISubprogram(name: "_M_erase", linkageName: "_ZNSt5dequeIdSaIdEE8_M_eraseESt15_Deque_iteratorIdRdPdE", scope: !1030, file: !2, line: 2115, type: !1224, scopeLine: 2115, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1224 = !DISubroutineType(types: !1225)
!1225 = !{!1102, !1037, !1102}
!1226 = !DISubprogram(name: "_M_erase", linkageName: "_ZNSt5dequeIdSaIdEE8_M_eraseESt15_Deque_iteratorIdRdPdES5_", scope: !1030, file: !2, line: 2118, type: !1227, scopeLine: 2118, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1227 = !DISubroutineType(types: !1228)
!1228 = !{!1102, !1037, !1102, !1102}
!1229 = !DISubprogram(name: "_M_default_append", linkageName: "_ZNSt5dequeIdSaIdEE17_M_default_appendEm", scope: !1030, file: !2, line: 2123, type: !1132, scopeLine: 2123, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1230 = !DISubprogram(name: "_M_shrink_to_fit", linkageName: "_ZNSt5dequeIdSaIdEE16_M_shrink_to_fitEv", scope: !1030, file: !2, line: 2126, type: !1231, scopeLine: 2126, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1231 = !DISubroutineType(types: !1232)
!1232 = !{!132, !1037}
!1233 = !DISubprogram(name: "_M_reserve_elements_at_front", linkageName: "_ZNSt5dequeIdSaIdEE28_M_reserve_elements_at_frontEm", scope: !1030, file: !2, line: 2132, type: !1234, scopeLine: 2132, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1234 = !DISubroutineType(types: !1235)
!1235 = !{!1102, !1037, !1047}
!1236 = !DISubprogram(name: "_M_reserve_elements_at_back", linkageName: "_ZNSt5dequeIdSaIdEE27_M_reserve_elements_at_backEm", scope: !1030, file: !2, line: 2142, type: !1234, scopeLine: 2142, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1237 = !DISubprogram(name: "_M_new_elements_at_front", linkageName: "_ZNSt5dequeIdSaIdEE24_M_new_elements_at_frontEm", scope: !1030, file: !2, line: 2152, type: !1132, scopeLine: 2152, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1238 = !DISubprogram(name: "_M_new_elements_at_back", linkageName: "_ZNSt5dequeIdSaIdEE23_M_new_elements_at_backEm", scope: !1030, file: !2, line: 2155, type: !1132, scopeLine: 2155, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1239 = !DISubprogram(name: "_M_reserve_map_at_back", linkageName: "_ZNSt5dequeIdSaIdEE22_M_reserve_map_at_backEm", scope: !1030, file: !2, line: 2168, type: !1132, scopeLine: 2168, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1240 = !DISubprogram(name: "_M_reserve_map_at_front", linkageName: "_ZNSt5dequeIdSaIdEE23_M_reserve_map_at_frontEm", scope: !1030, file: !2, line: 2176, type: !1132, scopeLine: 2176, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1241 = !DISubprogram(name: "_M_reallocate_map", linkageName: "_ZNSt5dequeIdSaIdEE17_M_reallocate_mapEmb", scope: !1030, file: !1208, line: 932, type: !1242, scopeLine: 932, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1242 = !DISubroutineType(types: !1243)
!1243 = !{null, !1037, !1047, !132}
!1244 = !DISubprogram(name: "_M_move_assign1", linkageName: "_ZNSt5dequeIdSaIdEE15_M_move_assign1EOS1_St17integral_constantIbLb1EE", scope: !1030, file: !2, line: 2191, type: !1245, scopeLine: 2191, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1245 = !DISubroutineType(types: !1246)
!1246 = !{null, !1037, !1062, !774}
!1247 = !DISubprogram(name: "_M_move_assign1", linkageName: "_ZNSt5dequeIdSaIdEE15_M_move_assign1EOS1_St17integral_constantIbLb0EE", scope: !1030, file: !2, line: 2202, type: !1248, scopeLine: 2202, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1248 = !DISubroutineType(types: !1249)
!1249 = !{null, !1037, !1062, !792}
!1250 = !DISubprogram(name: "_M_move_assign2", linkageName: "_ZNSt5dequeIdSaIdEE15_M_move_assign2EOS1_St17integral_constantIbLb1EE", scope: !1030, file: !2, line: 2232, type: !1245, scopeLine: 2232, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1251 = !DISubprogram(name: "_M_move_assign2", linkageName: "_ZNSt5dequeIdSaIdEE15_M_move_assign2EOS1_St17integral_constantIbLb0EE", scope: !1030, file: !2, line: 2246, type: !1248, scopeLine: 2246, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1252 = !{!0}
!1253 = !{!1254}
!1254 = !DIImportedEntity(tag: DW_TAG_imported_module, scope: !1255, entity: !1256, file: !1257, line: 58)
!1255 = !DINamespace(name: "__gnu_debug", scope: null)
!1256 = !DINamespace(name: "__debug", scope: !13)
!1257 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/debug/debug.h", directory: "", checksumkind: CSK_MD5, checksum: "09fce61e0085ea92b4bd81d6cd4dcc16")
!1258 = !{i32 7, !"Dwarf Version", i32 5}
!1259 = !{i32 2, !"Debug Info Version", i32 3}
!1260 = !{i32 1, !"wchar_size", i32 4}
!1261 = !{i32 8, !"PIC Level", i32 2}
!1262 = !{i32 7, !"PIE Level", i32 2}
!1263 = !{i32 7, !"uwtable", i32 2}
!1264 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!1265 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!1266 = distinct !DISubprogram(name: "list_spliced", scope: !9, file: !9, line: 5, type: !1267, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !1269)
!1267 = !DISubroutineType(types: !1268)
!1268 = !{!35, !68, !214}
!1269 = !{!1270, !1271, !1272, !1273, !1275, !1276, !1277, !1279, !1280, !1281}
!1270 = !DILocalVariable(name: "x", arg: 1, scope: !1266, file: !9, line: 5, type: !68)
!1271 = !DILocalVariable(name: "n", arg: 2, scope: !1266, file: !9, line: 5, type: !214)
!1272 = !DILocalVariable(name: "a", scope: !1266, file: !9, line: 6, type: !690)
!1273 = !DILocalVariable(name: "i", scope: !1274, file: !9, line: 7, type: !214)
!1274 = distinct !DILexicalBlock(scope: !1266, file: !9, line: 7, column: 3)
!1275 = !DILocalVariable(name: "s", scope: !1266, file: !9, line: 14, type: !35)
!1276 = !DILocalVariable(name: "w", scope: !1266, file: !9, line: 14, type: !35)
!1277 = !DILocalVariable(name: "__range1", scope: !1278, type: !812, flags: DIFlagArtificial)
!1278 = distinct !DILexicalBlock(scope: !1266, file: !9, line: 15, column: 3)
!1279 = !DILocalVariable(name: "__begin1", scope: !1278, type: !689, flags: DIFlagArtificial)
!1280 = !DILocalVariable(name: "__end1", scope: !1278, type: !689, flags: DIFlagArtificial)
!1281 = !DILocalVariable(name: "v", scope: !1282, file: !9, line: 15, type: !35)
!1282 = distinct !DILexicalBlock(scope: !1278, file: !9, line: 15, column: 3)
!1283 = distinct !DIAssignID()
!1284 = !DILocation(line: 0, scope: !1266)
!1285 = !DILocation(line: 6, column: 3, scope: !1266)
!1286 = !DILocalVariable(name: "this", arg: 1, scope: !1287, type: !1289, flags: DIFlagArtificial | DIFlagObjectPointer)
!1287 = distinct !DISubprogram(name: "list", linkageName: "_ZNSt7__cxx114listIdSaIdEEC2Ev", scope: !690, file: !411, line: 749, type: !704, scopeLine: 749, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !703, retainedNodes: !1288)
!1288 = !{!1286}
!1289 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !690, size: 64)
!1290 = !DILocation(line: 0, scope: !1287, inlinedAt: !1291)
!1291 = distinct !DILocation(line: 6, column: 21, scope: !1266)
!1292 = !DILocalVariable(name: "this", arg: 1, scope: !1293, type: !684, flags: DIFlagArtificial | DIFlagObjectPointer)
!1293 = distinct !DISubprogram(name: "_List_base", linkageName: "_ZNSt7__cxx1110_List_baseIdSaIdEEC2Ev", scope: !410, file: !411, line: 536, type: !660, scopeLine: 536, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !659, retainedNodes: !1294)
!1294 = !{!1292}
!1295 = !DILocation(line: 0, scope: !1293, inlinedAt: !1296)
!1296 = distinct !DILocation(line: 749, column: 7, scope: !1287, inlinedAt: !1291)
!1297 = !DILocalVariable(name: "this", arg: 1, scope: !1298, type: !1300, flags: DIFlagArtificial | DIFlagObjectPointer)
!1298 = distinct !DISubprogram(name: "_List_impl", linkageName: "_ZNSt7__cxx1110_List_baseIdSaIdEE10_List_implC2Ev", scope: !415, file: !411, line: 455, type: !565, scopeLine: 458, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !564, retainedNodes: !1299)
!1299 = !{!1297}
!1300 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !415, size: 64)
!1301 = !DILocation(line: 0, scope: !1298, inlinedAt: !1302)
!1302 = distinct !DILocation(line: 536, column: 7, scope: !1293, inlinedAt: !1296)
!1303 = !DILocalVariable(name: "this", arg: 1, scope: !1304, type: !1306, flags: DIFlagArtificial | DIFlagObjectPointer)
!1304 = distinct !DISubprogram(name: "_List_node_header", linkageName: "_ZNSt8__detail17_List_node_headerC2Ev", scope: !547, file: !411, line: 110, type: !552, scopeLine: 111, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !551, retainedNodes: !1305)
!1305 = !{!1303}
!1306 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !547, size: 64)
!1307 = !DILocation(line: 0, scope: !1304, inlinedAt: !1308)
!1308 = distinct !DILocation(line: 455, column: 2, scope: !1298, inlinedAt: !1302)
!1309 = !DILocalVariable(name: "this", arg: 1, scope: !1310, type: !1306, flags: DIFlagArtificial | DIFlagObjectPointer)
!1310 = distinct !DISubprogram(name: "_M_init", linkageName: "_ZNSt8__detail17_List_node_header7_M_initEv", scope: !547, file: !411, line: 150, type: !552, scopeLine: 151, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !560, retainedNodes: !1311)
!1311 = !{!1309}
!1312 = !DILocation(line: 0, scope: !1310, inlinedAt: !1313)
!1313 = distinct !DILocation(line: 111, column: 9, scope: !1314, inlinedAt: !1308)
!1314 = distinct !DILexicalBlock(scope: !1304, file: !411, line: 111, column: 7)
!1315 = !DILocation(line: 152, column: 24, scope: !1310, inlinedAt: !1313)
!1316 = !DILocation(line: 152, column: 32, scope: !1310, inlinedAt: !1313)
!1317 = !{!1318, !1319, i64 8}
!1318 = !{!"_ZTSNSt8__detail15_List_node_baseE", !1319, i64 0, !1319, i64 8}
!1319 = !{!"any pointer", !1320, i64 0}
!1320 = !{!"omnipotent char", !1321, i64 0}
!1321 = !{!"Simple C++ TBAA"}
!1322 = distinct !DIAssignID()
!1323 = !DILocation(line: 152, column: 16, scope: !1310, inlinedAt: !1313)
!1324 = !{!1318, !1319, i64 0}
!1325 = distinct !DIAssignID()
!1326 = !DILocation(line: 154, column: 8, scope: !1310, inlinedAt: !1313)
!1327 = !DILocation(line: 154, column: 16, scope: !1310, inlinedAt: !1313)
!1328 = !{!1329, !1330, i64 16}
!1329 = !{!"_ZTSNSt8__detail17_List_node_headerE", !1318, i64 0, !1330, i64 16}
!1330 = !{!"long", !1320, i64 0}
!1331 = distinct !DIAssignID()
!1332 = !DILocation(line: 0, scope: !1274)
!1333 = !DILocation(line: 7, column: 21, scope: !1334)
!1334 = distinct !DILexicalBlock(scope: !1274, file: !9, line: 7, column: 3)
!1335 = !DILocation(line: 7, column: 3, scope: !1274)
!1336 = !DILocation(line: 1023, column: 47, scope: !1337, inlinedAt: !1340)
!1337 = distinct !DISubprogram(name: "begin", linkageName: "_ZNSt7__cxx114listIdSaIdEE5beginEv", scope: !690, file: !411, line: 1022, type: !829, scopeLine: 1023, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !828, retainedNodes: !1338)
!1338 = !{!1339}
!1339 = !DILocalVariable(name: "this", arg: 1, scope: !1337, type: !1289, flags: DIFlagArtificial | DIFlagObjectPointer)
!1340 = distinct !DILocation(line: 15, column: 17, scope: !1278)
!1341 = !DILocation(line: 0, scope: !1278)
!1342 = !DILocation(line: 0, scope: !1337, inlinedAt: !1340)
!1343 = !DILocalVariable(name: "__x", arg: 1, scope: !1344, file: !411, line: 324, type: !1347)
!1344 = distinct !DISubprogram(name: "operator!=", linkageName: "_ZStneRKSt14_List_iteratorIdES2_", scope: !13, file: !411, line: 324, type: !1345, scopeLine: 325, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !1349)
!1345 = !DISubroutineType(types: !1346)
!1346 = !{!132, !1347, !1347}
!1347 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1348, size: 64)
!1348 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !980)
!1349 = !{!1343, !1350}
!1350 = !DILocalVariable(name: "__y", arg: 2, scope: !1344, file: !411, line: 324, type: !1347)
!1351 = !DILocation(line: 0, scope: !1344, inlinedAt: !1352)
!1352 = distinct !DILocation(line: 15, column: 17, scope: !1278)
!1353 = !DILocation(line: 325, column: 28, scope: !1344, inlinedAt: !1352)
!1354 = !DILocation(line: 15, column: 17, scope: !1278)
!1355 = !{!1356, !1356, i64 0}
!1356 = !{!"double", !1320, i64 0}
!1357 = !DILocation(line: 8, column: 9, scope: !1358)
!1358 = distinct !DILexicalBlock(scope: !1359, file: !9, line: 8, column: 9)
!1359 = distinct !DILexicalBlock(scope: !1334, file: !9, line: 7, column: 31)
!1360 = !DILocation(line: 8, column: 9, scope: !1359)
!1361 = !DILocalVariable(name: "this", arg: 1, scope: !1362, type: !1289, flags: DIFlagArtificial | DIFlagObjectPointer)
!1362 = distinct !DISubprogram(name: "push_front", linkageName: "_ZNSt7__cxx114listIdSaIdEE10push_frontERKd", scope: !690, file: !411, line: 1255, type: !882, scopeLine: 1256, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !881, retainedNodes: !1363)
!1363 = !{!1361, !1364}
!1364 = !DILocalVariable(name: "__x", arg: 2, scope: !1362, file: !411, line: 1255, type: !720)
!1365 = !DILocation(line: 0, scope: !1362, inlinedAt: !1366)
!1366 = distinct !DILocation(line: 9, column: 9, scope: !1367)
!1367 = distinct !DILexicalBlock(scope: !1358, file: !9, line: 8, column: 16)
!1368 = !DILocation(line: 0, scope: !1337, inlinedAt: !1369)
!1369 = distinct !DILocation(line: 1256, column: 25, scope: !1362, inlinedAt: !1366)
!1370 = !DILocation(line: 1023, column: 47, scope: !1337, inlinedAt: !1369)
!1371 = !DILocalVariable(name: "__position", arg: 2, scope: !1372, file: !411, line: 2003, type: !689)
!1372 = distinct !DISubprogram(name: "_M_insert<const double &>", linkageName: "_ZNSt7__cxx114listIdSaIdEE9_M_insertIJRKdEEEvSt14_List_iteratorIdEDpOT_", scope: !690, file: !411, line: 2003, type: !1373, scopeLine: 2004, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1376, declaration: !1375, retainedNodes: !1380)
!1373 = !DISubroutineType(types: !1374)
!1374 = !{null, !706, !689, !71}
!1375 = !DISubprogram(name: "_M_insert<const double &>", linkageName: "_ZNSt7__cxx114listIdSaIdEE9_M_insertIJRKdEEEvSt14_List_iteratorIdEDpOT_", scope: !690, file: !411, line: 2003, type: !1373, scopeLine: 2003, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !1376)
!1376 = !{!1377}
!1377 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Args", value: !1378)
!1378 = !{!1379}
!1379 = !DITemplateTypeParameter(type: !71)
!1380 = !{!1381, !1371, !1382, !1383}
!1381 = !DILocalVariable(name: "this", arg: 1, scope: !1372, type: !1289, flags: DIFlagArtificial | DIFlagObjectPointer)
!1382 = !DILocalVariable(name: "__args", arg: 3, scope: !1372, file: !411, line: 2003, type: !71)
!1383 = !DILocalVariable(name: "__tmp", scope: !1372, file: !411, line: 2005, type: !1384)
!1384 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1385, size: 64)
!1385 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Node", scope: !690, file: !411, line: 675, baseType: !423, flags: DIFlagProtected)
!1386 = !DILocation(line: 0, scope: !1372, inlinedAt: !1387)
!1387 = distinct !DILocation(line: 1256, column: 15, scope: !1362, inlinedAt: !1366)
!1388 = !DILocalVariable(name: "this", arg: 1, scope: !1389, type: !1289, flags: DIFlagArtificial | DIFlagObjectPointer)
!1389 = distinct !DISubprogram(name: "_M_create_node<const double &>", linkageName: "_ZNSt7__cxx114listIdSaIdEE14_M_create_nodeIJRKdEEEPSt10_List_nodeIdEDpOT_", scope: !690, file: !411, line: 708, type: !1390, scopeLine: 709, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1376, declaration: !1392, retainedNodes: !1393)
!1390 = !DISubroutineType(types: !1391)
!1391 = !{!1384, !706, !71}
!1392 = !DISubprogram(name: "_M_create_node<const double &>", linkageName: "_ZNSt7__cxx114listIdSaIdEE14_M_create_nodeIJRKdEEEPSt10_List_nodeIdEDpOT_", scope: !690, file: !411, line: 708, type: !1390, scopeLine: 708, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !1376)
!1393 = !{!1388, !1394, !1395, !1396, !1397}
!1394 = !DILocalVariable(name: "__args", arg: 2, scope: !1389, file: !411, line: 708, type: !71)
!1395 = !DILocalVariable(name: "__p", scope: !1389, file: !411, line: 710, type: !607)
!1396 = !DILocalVariable(name: "__alloc", scope: !1389, file: !411, line: 711, type: !655)
!1397 = !DILocalVariable(name: "__guard", scope: !1389, file: !411, line: 712, type: !1002)
!1398 = !DILocation(line: 0, scope: !1389, inlinedAt: !1399)
!1399 = distinct !DILocation(line: 2005, column: 18, scope: !1372, inlinedAt: !1387)
!1400 = !DILocalVariable(name: "this", arg: 1, scope: !1401, type: !684, flags: DIFlagArtificial | DIFlagObjectPointer)
!1401 = distinct !DISubprogram(name: "_M_get_node", linkageName: "_ZNSt7__cxx1110_List_baseIdSaIdEE11_M_get_nodeEv", scope: !410, file: !411, line: 517, type: !605, scopeLine: 518, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !604, retainedNodes: !1402)
!1402 = !{!1400}
!1403 = !DILocation(line: 0, scope: !1401, inlinedAt: !1404)
!1404 = distinct !DILocation(line: 710, column: 21, scope: !1389, inlinedAt: !1399)
!1405 = !DILocalVariable(name: "__a", arg: 1, scope: !1406, file: !28, line: 463, type: !617)
!1406 = distinct !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaISt10_List_nodeIdEEE8allocateERS2_m", scope: !611, file: !28, line: 463, type: !614, scopeLine: 464, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !613, retainedNodes: !1407)
!1407 = !{!1405, !1408}
!1408 = !DILocalVariable(name: "__n", arg: 2, scope: !1406, file: !28, line: 463, type: !104)
!1409 = !DILocation(line: 0, scope: !1406, inlinedAt: !1410)
!1410 = distinct !DILocation(line: 518, column: 16, scope: !1401, inlinedAt: !1404)
!1411 = !DILocalVariable(name: "this", arg: 1, scope: !1412, type: !1416, flags: DIFlagArtificial | DIFlagObjectPointer)
!1412 = distinct !DISubprogram(name: "allocate", linkageName: "_ZNSt15__new_allocatorISt10_List_nodeIdEE8allocateEmPKv", scope: !495, file: !45, line: 112, type: !523, scopeLine: 113, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !522, retainedNodes: !1413)
!1413 = !{!1411, !1414, !1415}
!1414 = !DILocalVariable(name: "__n", arg: 2, scope: !1412, file: !45, line: 112, type: !75)
!1415 = !DILocalVariable(arg: 3, scope: !1412, file: !45, line: 112, type: !79)
!1416 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !495, size: 64)
!1417 = !DILocation(line: 0, scope: !1412, inlinedAt: !1418)
!1418 = distinct !DILocation(line: 464, column: 20, scope: !1406, inlinedAt: !1410)
!1419 = !DILocation(line: 137, column: 27, scope: !1412, inlinedAt: !1418)
!1420 = !DILocation(line: 9, column: 20, scope: !1367)
!1421 = !DILocalVariable(name: "this", arg: 1, scope: !1422, type: !511, flags: DIFlagArtificial | DIFlagObjectPointer)
!1422 = distinct !DISubprogram(name: "_M_valptr", linkageName: "_ZNSt10_List_nodeIdE9_M_valptrEv", scope: !423, file: !411, line: 238, type: !482, scopeLine: 238, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !481, retainedNodes: !1423)
!1423 = !{!1421}
!1424 = !DILocation(line: 0, scope: !1422, inlinedAt: !1425)
!1425 = distinct !DILocation(line: 713, column: 48, scope: !1389, inlinedAt: !1399)
!1426 = !DILocation(line: 238, column: 45, scope: !1422, inlinedAt: !1425)
!1427 = !DILocalVariable(name: "__a", arg: 1, scope: !1428, file: !28, line: 511, type: !617)
!1428 = distinct !DISubprogram(name: "construct<double, const double &>", linkageName: "_ZNSt16allocator_traitsISaISt10_List_nodeIdEEE9constructIdJRKdEEEvRS2_PT_DpOT0_", scope: !611, file: !28, line: 511, type: !1429, scopeLine: 514, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1432, declaration: !1431, retainedNodes: !1434)
!1429 = !DISubroutineType(types: !1430)
!1430 = !{null, !617, !34, !71}
!1431 = !DISubprogram(name: "construct<double, const double &>", linkageName: "_ZNSt16allocator_traitsISaISt10_List_nodeIdEEE9constructIdJRKdEEEvRS2_PT_DpOT0_", scope: !611, file: !28, line: 511, type: !1429, scopeLine: 511, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !1432)
!1432 = !{!1433, !1377}
!1433 = !DITemplateTypeParameter(name: "_Up", type: !35)
!1434 = !{!1427, !1435, !1436}
!1435 = !DILocalVariable(name: "__p", arg: 2, scope: !1428, file: !28, line: 511, type: !34)
!1436 = !DILocalVariable(name: "__args", arg: 3, scope: !1428, file: !28, line: 512, type: !71)
!1437 = !DILocation(line: 0, scope: !1428, inlinedAt: !1438)
!1438 = distinct !DILocation(line: 713, column: 4, scope: !1389, inlinedAt: !1399)
!1439 = !DILocalVariable(name: "this", arg: 1, scope: !1440, type: !1416, flags: DIFlagArtificial | DIFlagObjectPointer)
!1440 = distinct !DISubprogram(name: "construct<double, const double &>", linkageName: "_ZNSt15__new_allocatorISt10_List_nodeIdEE9constructIdJRKdEEEvPT_DpOT0_", scope: !495, file: !45, line: 173, type: !1441, scopeLine: 175, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1432, declaration: !1443, retainedNodes: !1444)
!1441 = !DISubroutineType(types: !1442)
!1442 = !{null, !500, !34, !71}
!1443 = !DISubprogram(name: "construct<double, const double &>", linkageName: "_ZNSt15__new_allocatorISt10_List_nodeIdEE9constructIdJRKdEEEvPT_DpOT0_", scope: !495, file: !45, line: 173, type: !1441, scopeLine: 173, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !1432)
!1444 = !{!1439, !1445, !1446}
!1445 = !DILocalVariable(name: "__p", arg: 2, scope: !1440, file: !45, line: 173, type: !34)
!1446 = !DILocalVariable(name: "__args", arg: 3, scope: !1440, file: !45, line: 173, type: !71)
!1447 = !DILocation(line: 0, scope: !1440, inlinedAt: !1448)
!1448 = distinct !DILocation(line: 516, column: 8, scope: !1428, inlinedAt: !1438)
!1449 = !DILocation(line: 175, column: 27, scope: !1440, inlinedAt: !1448)
!1450 = !DILocation(line: 175, column: 4, scope: !1440, inlinedAt: !1448)
!1451 = !DILocation(line: 2006, column: 10, scope: !1372, inlinedAt: !1387)
!1452 = !DILocalVariable(name: "this", arg: 1, scope: !1453, type: !684, flags: DIFlagArtificial | DIFlagObjectPointer)
!1453 = distinct !DISubprogram(name: "_M_inc_size", linkageName: "_ZNSt7__cxx1110_List_baseIdSaIdEE11_M_inc_sizeEm", scope: !410, file: !411, line: 484, type: !595, scopeLine: 484, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !598, retainedNodes: !1454)
!1454 = !{!1452, !1455}
!1455 = !DILocalVariable(name: "__n", arg: 2, scope: !1453, file: !411, line: 484, type: !76)
!1456 = !DILocation(line: 0, scope: !1453, inlinedAt: !1457)
!1457 = distinct !DILocation(line: 2007, column: 9, scope: !1372, inlinedAt: !1387)
!1458 = distinct !DIAssignID()
!1459 = !DILocation(line: 1256, column: 40, scope: !1362, inlinedAt: !1366)
!1460 = !DILocation(line: 20, column: 1, scope: !1367)
!1461 = !DILocation(line: 11, column: 19, scope: !1462)
!1462 = distinct !DILexicalBlock(scope: !1358, file: !9, line: 10, column: 12)
!1463 = !DILocation(line: 11, column: 26, scope: !1462)
!1464 = !DILocalVariable(name: "this", arg: 1, scope: !1465, type: !1289, flags: DIFlagArtificial | DIFlagObjectPointer)
!1465 = distinct !DISubprogram(name: "push_back", linkageName: "_ZNSt7__cxx114listIdSaIdEE9push_backEOd", scope: !690, file: !411, line: 1310, type: !885, scopeLine: 1311, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !890, retainedNodes: !1466)
!1466 = !{!1464, !1467}
!1467 = !DILocalVariable(name: "__x", arg: 2, scope: !1465, file: !411, line: 1310, type: !887)
!1468 = !DILocation(line: 0, scope: !1465, inlinedAt: !1469)
!1469 = distinct !DILocation(line: 11, column: 9, scope: !1462)
!1470 = !DILocalVariable(name: "__position", arg: 2, scope: !1471, file: !411, line: 2003, type: !689)
!1471 = distinct !DISubprogram(name: "_M_insert<double>", linkageName: "_ZNSt7__cxx114listIdSaIdEE9_M_insertIJdEEEvSt14_List_iteratorIdEDpOT_", scope: !690, file: !411, line: 2003, type: !1472, scopeLine: 2004, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1476, declaration: !1475, retainedNodes: !1480)
!1472 = !DISubroutineType(types: !1473)
!1473 = !{null, !706, !689, !1474}
!1474 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !35, size: 64)
!1475 = !DISubprogram(name: "_M_insert<double>", linkageName: "_ZNSt7__cxx114listIdSaIdEE9_M_insertIJdEEEvSt14_List_iteratorIdEDpOT_", scope: !690, file: !411, line: 2003, type: !1472, scopeLine: 2003, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !1476)
!1476 = !{!1477}
!1477 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Args", value: !1478)
!1478 = !{!1479}
!1479 = !DITemplateTypeParameter(type: !35)
!1480 = !{!1481, !1470, !1482, !1483}
!1481 = !DILocalVariable(name: "this", arg: 1, scope: !1471, type: !1289, flags: DIFlagArtificial | DIFlagObjectPointer)
!1482 = !DILocalVariable(name: "__args", arg: 3, scope: !1471, file: !411, line: 2003, type: !1474)
!1483 = !DILocalVariable(name: "__tmp", scope: !1471, file: !411, line: 2005, type: !1384)
!1484 = !DILocation(line: 0, scope: !1471, inlinedAt: !1485)
!1485 = distinct !DILocation(line: 1311, column: 15, scope: !1465, inlinedAt: !1469)
!1486 = !DILocalVariable(name: "this", arg: 1, scope: !1487, type: !1289, flags: DIFlagArtificial | DIFlagObjectPointer)
!1487 = distinct !DISubprogram(name: "_M_create_node<double>", linkageName: "_ZNSt7__cxx114listIdSaIdEE14_M_create_nodeIJdEEEPSt10_List_nodeIdEDpOT_", scope: !690, file: !411, line: 708, type: !1488, scopeLine: 709, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1476, declaration: !1490, retainedNodes: !1491)
!1488 = !DISubroutineType(types: !1489)
!1489 = !{!1384, !706, !1474}
!1490 = !DISubprogram(name: "_M_create_node<double>", linkageName: "_ZNSt7__cxx114listIdSaIdEE14_M_create_nodeIJdEEEPSt10_List_nodeIdEDpOT_", scope: !690, file: !411, line: 708, type: !1488, scopeLine: 708, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !1476)
!1491 = !{!1486, !1492, !1493, !1494, !1495}
!1492 = !DILocalVariable(name: "__args", arg: 2, scope: !1487, file: !411, line: 708, type: !1474)
!1493 = !DILocalVariable(name: "__p", scope: !1487, file: !411, line: 710, type: !607)
!1494 = !DILocalVariable(name: "__alloc", scope: !1487, file: !411, line: 711, type: !655)
!1495 = !DILocalVariable(name: "__guard", scope: !1487, file: !411, line: 712, type: !1002)
!1496 = !DILocation(line: 0, scope: !1487, inlinedAt: !1497)
!1497 = distinct !DILocation(line: 2005, column: 18, scope: !1471, inlinedAt: !1485)
!1498 = !DILocation(line: 0, scope: !1401, inlinedAt: !1499)
!1499 = distinct !DILocation(line: 710, column: 21, scope: !1487, inlinedAt: !1497)
!1500 = !DILocation(line: 0, scope: !1406, inlinedAt: !1501)
!1501 = distinct !DILocation(line: 518, column: 16, scope: !1401, inlinedAt: !1499)
!1502 = !DILocation(line: 0, scope: !1412, inlinedAt: !1503)
!1503 = distinct !DILocation(line: 464, column: 20, scope: !1406, inlinedAt: !1501)
!1504 = !DILocation(line: 137, column: 27, scope: !1412, inlinedAt: !1503)
!1505 = !DILocation(line: 11, column: 24, scope: !1462)
!1506 = !DILocation(line: 0, scope: !1422, inlinedAt: !1507)
!1507 = distinct !DILocation(line: 713, column: 48, scope: !1487, inlinedAt: !1497)
!1508 = !DILocation(line: 238, column: 45, scope: !1422, inlinedAt: !1507)
!1509 = !DILocalVariable(name: "__a", arg: 1, scope: !1510, file: !28, line: 511, type: !617)
!1510 = distinct !DISubprogram(name: "construct<double, double>", linkageName: "_ZNSt16allocator_traitsISaISt10_List_nodeIdEEE9constructIdJdEEEvRS2_PT_DpOT0_", scope: !611, file: !28, line: 511, type: !1511, scopeLine: 514, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1514, declaration: !1513, retainedNodes: !1515)
!1511 = !DISubroutineType(types: !1512)
!1512 = !{null, !617, !34, !1474}
!1513 = !DISubprogram(name: "construct<double, double>", linkageName: "_ZNSt16allocator_traitsISaISt10_List_nodeIdEEE9constructIdJdEEEvRS2_PT_DpOT0_", scope: !611, file: !28, line: 511, type: !1511, scopeLine: 511, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !1514)
!1514 = !{!1433, !1477}
!1515 = !{!1509, !1516, !1517}
!1516 = !DILocalVariable(name: "__p", arg: 2, scope: !1510, file: !28, line: 511, type: !34)
!1517 = !DILocalVariable(name: "__args", arg: 3, scope: !1510, file: !28, line: 512, type: !1474)
!1518 = !DILocation(line: 0, scope: !1510, inlinedAt: !1519)
!1519 = distinct !DILocation(line: 713, column: 4, scope: !1487, inlinedAt: !1497)
!1520 = !DILocalVariable(name: "this", arg: 1, scope: !1521, type: !1416, flags: DIFlagArtificial | DIFlagObjectPointer)
!1521 = distinct !DISubprogram(name: "construct<double, double>", linkageName: "_ZNSt15__new_allocatorISt10_List_nodeIdEE9constructIdJdEEEvPT_DpOT0_", scope: !495, file: !45, line: 173, type: !1522, scopeLine: 175, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1514, declaration: !1524, retainedNodes: !1525)
!1522 = !DISubroutineType(types: !1523)
!1523 = !{null, !500, !34, !1474}
!1524 = !DISubprogram(name: "construct<double, double>", linkageName: "_ZNSt15__new_allocatorISt10_List_nodeIdEE9constructIdJdEEEvPT_DpOT0_", scope: !495, file: !45, line: 173, type: !1522, scopeLine: 173, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !1514)
!1525 = !{!1520, !1526, !1527}
!1526 = !DILocalVariable(name: "__p", arg: 2, scope: !1521, file: !45, line: 173, type: !34)
!1527 = !DILocalVariable(name: "__args", arg: 3, scope: !1521, file: !45, line: 173, type: !1474)
!1528 = !DILocation(line: 0, scope: !1521, inlinedAt: !1529)
!1529 = distinct !DILocation(line: 516, column: 8, scope: !1510, inlinedAt: !1519)
!1530 = !DILocation(line: 175, column: 4, scope: !1521, inlinedAt: !1529)
!1531 = !DILocation(line: 2006, column: 10, scope: !1471, inlinedAt: !1485)
!1532 = !DILocation(line: 0, scope: !1453, inlinedAt: !1533)
!1533 = distinct !DILocation(line: 2007, column: 9, scope: !1471, inlinedAt: !1485)
!1534 = !DILocation(line: 20, column: 1, scope: !1462)
!1535 = !DILocation(line: 70, column: 58, scope: !409, inlinedAt: !1536)
!1536 = distinct !DILocation(line: 575, column: 9, scope: !1537, inlinedAt: !1541)
!1537 = distinct !DILexicalBlock(scope: !1538, file: !411, line: 575, column: 7)
!1538 = distinct !DISubprogram(name: "~_List_base", linkageName: "_ZNSt7__cxx1110_List_baseIdSaIdEED2Ev", scope: !410, file: !411, line: 574, type: !660, scopeLine: 575, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !679, retainedNodes: !1539)
!1539 = !{!1540}
!1540 = !DILocalVariable(name: "this", arg: 1, scope: !1538, type: !684, flags: DIFlagArtificial | DIFlagObjectPointer)
!1541 = distinct !DILocation(line: 20, column: 1, scope: !1266)
!1542 = !DILocation(line: 11, column: 7, scope: !1462)
!1543 = !DILocation(line: 0, scope: !1358)
!1544 = !{!1545, !1330, i64 16}
!1545 = !{!"_ZTSNSt7__cxx1110_List_baseIdSaIdEEE", !1546, i64 0}
!1546 = !{!"_ZTSNSt7__cxx1110_List_baseIdSaIdEE10_List_implE", !1329, i64 0}
!1547 = !DILocation(line: 7, column: 27, scope: !1334)
!1548 = distinct !{!1548, !1335, !1549, !1550}
!1549 = !DILocation(line: 13, column: 3, scope: !1274)
!1550 = !{!"llvm.loop.mustprogress"}
!1551 = !DILocation(line: 0, scope: !1538, inlinedAt: !1541)
!1552 = !DILocation(line: 0, scope: !409, inlinedAt: !1536)
!1553 = !DILocation(line: 71, column: 20, scope: !409, inlinedAt: !1536)
!1554 = !DILocation(line: 71, column: 7, scope: !409, inlinedAt: !1536)
!1555 = !DILocation(line: 0, scope: !687, inlinedAt: !1536)
!1556 = !DILocation(line: 74, column: 19, scope: !687, inlinedAt: !1536)
!1557 = !DILocalVariable(name: "this", arg: 1, scope: !1558, type: !684, flags: DIFlagArtificial | DIFlagObjectPointer)
!1558 = distinct !DISubprogram(name: "_M_put_node", linkageName: "_ZNSt7__cxx1110_List_baseIdSaIdEE11_M_put_nodeEPSt10_List_nodeIdE", scope: !410, file: !411, line: 521, type: !650, scopeLine: 522, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !649, retainedNodes: !1559)
!1559 = !{!1557, !1560}
!1560 = !DILocalVariable(name: "__p", arg: 2, scope: !1558, file: !411, line: 521, type: !607)
!1561 = !DILocation(line: 0, scope: !1558, inlinedAt: !1562)
!1562 = distinct !DILocation(line: 81, column: 4, scope: !687, inlinedAt: !1536)
!1563 = !DILocalVariable(name: "__a", arg: 1, scope: !1564, file: !28, line: 495, type: !617)
!1564 = distinct !DISubprogram(name: "deallocate", linkageName: "_ZNSt16allocator_traitsISaISt10_List_nodeIdEEE10deallocateERS2_PS1_m", scope: !611, file: !28, line: 495, type: !623, scopeLine: 496, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !622, retainedNodes: !1565)
!1565 = !{!1563, !1566, !1567}
!1566 = !DILocalVariable(name: "__p", arg: 2, scope: !1564, file: !28, line: 495, type: !616)
!1567 = !DILocalVariable(name: "__n", arg: 3, scope: !1564, file: !28, line: 495, type: !104)
!1568 = !DILocation(line: 0, scope: !1564, inlinedAt: !1569)
!1569 = distinct !DILocation(line: 522, column: 9, scope: !1558, inlinedAt: !1562)
!1570 = !DILocalVariable(name: "this", arg: 1, scope: !1571, type: !1416, flags: DIFlagArtificial | DIFlagObjectPointer)
!1571 = distinct !DISubprogram(name: "deallocate", linkageName: "_ZNSt15__new_allocatorISt10_List_nodeIdEE10deallocateEPS1_m", scope: !495, file: !45, line: 142, type: !526, scopeLine: 143, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !525, retainedNodes: !1572)
!1572 = !{!1570, !1573, !1574}
!1573 = !DILocalVariable(name: "__p", arg: 2, scope: !1571, file: !45, line: 142, type: !511)
!1574 = !DILocalVariable(name: "__n", arg: 3, scope: !1571, file: !45, line: 142, type: !75)
!1575 = !DILocation(line: 0, scope: !1571, inlinedAt: !1576)
!1576 = distinct !DILocation(line: 496, column: 13, scope: !1564, inlinedAt: !1569)
!1577 = !DILocation(line: 158, column: 2, scope: !1571, inlinedAt: !1576)
!1578 = distinct !{!1578, !1554, !1579, !1550}
!1579 = !DILocation(line: 82, column: 2, scope: !409, inlinedAt: !1536)
!1580 = !DILocation(line: 20, column: 1, scope: !1266)
!1581 = !DILocation(line: 0, scope: !1538, inlinedAt: !1582)
!1582 = distinct !DILocation(line: 20, column: 1, scope: !1266)
!1583 = !DILocation(line: 0, scope: !409, inlinedAt: !1584)
!1584 = distinct !DILocation(line: 575, column: 9, scope: !1537, inlinedAt: !1582)
!1585 = !DILocation(line: 71, column: 7, scope: !409, inlinedAt: !1584)
!1586 = !DILocation(line: 0, scope: !687, inlinedAt: !1584)
!1587 = !DILocation(line: 74, column: 19, scope: !687, inlinedAt: !1584)
!1588 = !DILocation(line: 0, scope: !1558, inlinedAt: !1589)
!1589 = distinct !DILocation(line: 81, column: 4, scope: !687, inlinedAt: !1584)
!1590 = !DILocation(line: 0, scope: !1564, inlinedAt: !1591)
!1591 = distinct !DILocation(line: 522, column: 9, scope: !1558, inlinedAt: !1589)
!1592 = !DILocation(line: 0, scope: !1571, inlinedAt: !1593)
!1593 = distinct !DILocation(line: 496, column: 13, scope: !1564, inlinedAt: !1591)
!1594 = !DILocation(line: 158, column: 2, scope: !1571, inlinedAt: !1593)
!1595 = !DILocation(line: 71, column: 20, scope: !409, inlinedAt: !1584)
!1596 = distinct !{!1596, !1585, !1597, !1550}
!1597 = !DILocation(line: 82, column: 2, scope: !409, inlinedAt: !1584)
!1598 = !DILocalVariable(name: "this", arg: 1, scope: !1599, type: !1601, flags: DIFlagArtificial | DIFlagObjectPointer)
!1599 = distinct !DISubprogram(name: "operator*", linkageName: "_ZNKSt14_List_iteratorIdEdeEv", scope: !967, file: !411, line: 278, type: !984, scopeLine: 279, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !983, retainedNodes: !1600)
!1600 = !{!1598}
!1601 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !982, size: 64)
!1602 = !DILocation(line: 0, scope: !1599, inlinedAt: !1603)
!1603 = distinct !DILocation(line: 15, column: 17, scope: !1282)
!1604 = !DILocation(line: 0, scope: !1422, inlinedAt: !1605)
!1605 = distinct !DILocation(line: 279, column: 47, scope: !1599, inlinedAt: !1603)
!1606 = !DILocation(line: 238, column: 45, scope: !1422, inlinedAt: !1605)
!1607 = !DILocation(line: 15, column: 17, scope: !1282)
!1608 = !DILocation(line: 0, scope: !1282)
!1609 = !DILocation(line: 16, column: 7, scope: !1610)
!1610 = distinct !DILexicalBlock(scope: !1282, file: !9, line: 15, column: 22)
!1611 = !DILocation(line: 17, column: 7, scope: !1610)
!1612 = !DILocalVariable(name: "this", arg: 1, scope: !1613, type: !1615, flags: DIFlagArtificial | DIFlagObjectPointer)
!1613 = distinct !DISubprogram(name: "operator++", linkageName: "_ZNSt14_List_iteratorIdEppEv", scope: !967, file: !411, line: 287, type: !992, scopeLine: 288, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !991, retainedNodes: !1614)
!1614 = !{!1612}
!1615 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !967, size: 64)
!1616 = !DILocation(line: 0, scope: !1613, inlinedAt: !1617)
!1617 = distinct !DILocation(line: 15, column: 17, scope: !1278)
!1618 = !DILocation(line: 289, column: 21, scope: !1613, inlinedAt: !1617)
!1619 = distinct !{!1619, !1620, !1621}
!1620 = !DILocation(line: 15, column: 3, scope: !1278)
!1621 = !DILocation(line: 18, column: 3, scope: !1278)
!1622 = distinct !DISubprogram(name: "deque_as_queue", scope: !9, file: !9, line: 22, type: !1623, scopeLine: 22, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !1625)
!1623 = !DISubroutineType(types: !1624)
!1624 = !{!35, !35, !214}
!1625 = !{!1626, !1627, !1628, !1629, !1630, !1632}
!1626 = !DILocalVariable(name: "x", arg: 1, scope: !1622, file: !9, line: 22, type: !35)
!1627 = !DILocalVariable(name: "n", arg: 2, scope: !1622, file: !9, line: 22, type: !214)
!1628 = !DILocalVariable(name: "queue", scope: !1622, file: !9, line: 23, type: !1030)
!1629 = !DILocalVariable(name: "s", scope: !1622, file: !9, line: 24, type: !35)
!1630 = !DILocalVariable(name: "i", scope: !1631, file: !9, line: 25, type: !214)
!1631 = distinct !DILexicalBlock(scope: !1622, file: !9, line: 25, column: 3)
!1632 = !DILocalVariable(name: "v", scope: !1633, file: !9, line: 26, type: !35)
!1633 = distinct !DILexicalBlock(scope: !1634, file: !9, line: 25, column: 31)
!1634 = distinct !DILexicalBlock(scope: !1631, file: !9, line: 25, column: 3)
!1635 = distinct !DIAssignID()
!1636 = !DILocation(line: 0, scope: !1622)
!1637 = !DILocation(line: 23, column: 3, scope: !1622)
!1638 = !DILocalVariable(name: "__l", arg: 2, scope: !1639, file: !2, line: 976, type: !734)
!1639 = distinct !DISubprogram(name: "deque", linkageName: "_ZNSt5dequeIdSaIdEEC2ESt16initializer_listIdERKS0_", scope: !1030, file: !2, line: 976, type: !1076, scopeLine: 979, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !1075, retainedNodes: !1640)
!1640 = !{!1641, !1638, !1643}
!1641 = !DILocalVariable(name: "this", arg: 1, scope: !1639, type: !1642, flags: DIFlagArtificial | DIFlagObjectPointer)
!1642 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1030, size: 64)
!1643 = !DILocalVariable(name: "__a", arg: 3, scope: !1639, file: !2, line: 977, type: !1041)
!1644 = !DILocation(line: 0, scope: !1639, inlinedAt: !1645)
!1645 = distinct !DILocation(line: 23, column: 22, scope: !1622)
!1646 = !DILocalVariable(name: "this", arg: 1, scope: !1647, type: !1650, flags: DIFlagArtificial | DIFlagObjectPointer)
!1647 = distinct !DISubprogram(name: "_Deque_base", linkageName: "_ZNSt11_Deque_baseIdSaIdEEC2ERKS0_", scope: !12, file: !2, line: 470, type: !298, scopeLine: 472, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !297, retainedNodes: !1648)
!1648 = !{!1646, !1649}
!1649 = !DILocalVariable(name: "__a", arg: 2, scope: !1647, file: !2, line: 470, type: !295)
!1650 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!1651 = !DILocation(line: 0, scope: !1647, inlinedAt: !1652)
!1652 = distinct !DILocation(line: 978, column: 9, scope: !1639, inlinedAt: !1645)
!1653 = !DILocalVariable(name: "this", arg: 1, scope: !1654, type: !1657, flags: DIFlagArtificial | DIFlagObjectPointer)
!1654 = distinct !DISubprogram(name: "_Deque_impl", linkageName: "_ZNSt11_Deque_baseIdSaIdEE11_Deque_implC2ERKS0_", scope: !16, file: !2, line: 550, type: !264, scopeLine: 552, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !263, retainedNodes: !1655)
!1655 = !{!1653, !1656}
!1656 = !DILocalVariable(name: "__a", arg: 2, scope: !1654, file: !2, line: 550, type: !266)
!1657 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !16, size: 64)
!1658 = !DILocation(line: 0, scope: !1654, inlinedAt: !1659)
!1659 = distinct !DILocation(line: 471, column: 9, scope: !1647, inlinedAt: !1652)
!1660 = !DILocalVariable(name: "this", arg: 1, scope: !1661, type: !1663, flags: DIFlagArtificial | DIFlagObjectPointer)
!1661 = distinct !DISubprogram(name: "_Deque_impl_data", linkageName: "_ZNSt11_Deque_baseIdSaIdEE16_Deque_impl_dataC2Ev", scope: !142, file: !2, line: 516, type: !240, scopeLine: 518, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !239, retainedNodes: !1662)
!1662 = !{!1660}
!1663 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !142, size: 64)
!1664 = !DILocation(line: 0, scope: !1661, inlinedAt: !1665)
!1665 = distinct !DILocation(line: 550, column: 2, scope: !1654, inlinedAt: !1659)
!1666 = !DILocation(line: 517, column: 14, scope: !1661, inlinedAt: !1665)
!1667 = distinct !DIAssignID()
!1668 = !DILocalVariable(name: "this", arg: 1, scope: !1669, type: !1642, flags: DIFlagArtificial | DIFlagObjectPointer)
!1669 = distinct !DISubprogram(name: "_M_range_initialize<const double *>", linkageName: "_ZNSt5dequeIdSaIdEE19_M_range_initializeIPKdEEvT_S5_St20forward_iterator_tag", scope: !1030, file: !1208, line: 444, type: !1670, scopeLine: 446, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1678, declaration: !1677, retainedNodes: !1680)
!1670 = !DISubroutineType(types: !1671)
!1671 = !{null, !1037, !68, !68, !1672}
!1672 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "forward_iterator_tag", scope: !13, file: !1673, line: 99, size: 8, flags: DIFlagTypePassByValue, elements: !1674, identifier: "_ZTSSt20forward_iterator_tag")
!1673 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_iterator_base_types.h", directory: "")
!1674 = !{!1675}
!1675 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1672, baseType: !1676, extraData: i32 0)
!1676 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "input_iterator_tag", scope: !13, file: !1673, line: 93, size: 8, flags: DIFlagTypePassByValue, elements: !139, identifier: "_ZTSSt18input_iterator_tag")
!1677 = !DISubprogram(name: "_M_range_initialize<const double *>", linkageName: "_ZNSt5dequeIdSaIdEE19_M_range_initializeIPKdEEvT_S5_St20forward_iterator_tag", scope: !1030, file: !1208, line: 444, type: !1670, scopeLine: 444, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !1678)
!1678 = !{!1679}
!1679 = !DITemplateTypeParameter(name: "_ForwardIterator", type: !68)
!1680 = !{!1668, !1681, !1682, !1683, !1684, !1686, !1688}
!1681 = !DILocalVariable(name: "__first", arg: 2, scope: !1669, file: !2, line: 1903, type: !68)
!1682 = !DILocalVariable(name: "__last", arg: 3, scope: !1669, file: !2, line: 1903, type: !68)
!1683 = !DILocalVariable(arg: 4, scope: !1669, file: !2, line: 1904, type: !1672)
!1684 = !DILocalVariable(name: "__n", scope: !1669, file: !1208, line: 447, type: !1685)
!1685 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1047)
!1686 = !DILocalVariable(name: "__cur_node", scope: !1669, file: !1208, line: 450, type: !1687)
!1687 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Map_pointer", scope: !1030, file: !2, line: 811, baseType: !145)
!1688 = !DILocalVariable(name: "__mid", scope: !1689, file: !1208, line: 460, type: !68)
!1689 = distinct !DILexicalBlock(scope: !1690, file: !1208, line: 456, column: 8)
!1690 = distinct !DILexicalBlock(scope: !1691, file: !1208, line: 453, column: 6)
!1691 = distinct !DILexicalBlock(scope: !1692, file: !1208, line: 453, column: 6)
!1692 = distinct !DILexicalBlock(scope: !1669, file: !1208, line: 452, column: 4)
!1693 = !DILocation(line: 0, scope: !1669, inlinedAt: !1694)
!1694 = distinct !DILocation(line: 980, column: 2, scope: !1695, inlinedAt: !1645)
!1695 = distinct !DILexicalBlock(scope: !1639, file: !2, line: 979, column: 7)
!1696 = !DILocation(line: 448, column: 8, scope: !1669, inlinedAt: !1694)
!1697 = !DILocation(line: 23, column: 33, scope: !1622)
!1698 = !DILocation(line: 453, column: 47, scope: !1691, inlinedAt: !1694)
!1699 = !{!1700, !1319, i64 40}
!1700 = !{!"_ZTSNSt11_Deque_baseIdSaIdEE16_Deque_impl_dataE", !1319, i64 0, !1330, i64 8, !1701, i64 16, !1701, i64 48}
!1701 = !{!"_ZTSSt15_Deque_iteratorIdRdPdE", !1319, i64 0, !1319, i64 8, !1319, i64 16, !1319, i64 24}
!1702 = !DILocation(line: 454, column: 41, scope: !1690, inlinedAt: !1694)
!1703 = !{!1700, !1319, i64 72}
!1704 = !DILocation(line: 454, column: 15, scope: !1690, inlinedAt: !1694)
!1705 = !DILocation(line: 453, column: 6, scope: !1691, inlinedAt: !1694)
!1706 = !DILocalVariable(name: "_Num", scope: !1707, file: !1708, line: 429, type: !1727)
!1707 = distinct !DISubprogram(name: "__copy_m<double>", linkageName: "_ZNSt11__copy_moveILb0ELb1ESt26random_access_iterator_tagE8__copy_mIdEEPT_PKS3_S6_S4_", scope: !1709, file: !1708, line: 420, type: !1720, scopeLine: 421, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !88, declaration: !1722, retainedNodes: !1723)
!1708 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_algobase.h", directory: "", checksumkind: CSK_MD5, checksum: "acd8696ab950544891c62593445fe486")
!1709 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__copy_move<false, true, std::random_access_iterator_tag>", scope: !13, file: !1708, line: 415, size: 8, flags: DIFlagTypePassByValue, elements: !139, templateParams: !1710, identifier: "_ZTSSt11__copy_moveILb0ELb1ESt26random_access_iterator_tagE")
!1710 = !{!1711, !1712, !1713}
!1711 = !DITemplateValueParameter(name: "_IsMove", type: !132, value: i1 false)
!1712 = !DITemplateValueParameter(name: "_IsSimple", type: !132, value: i1 true)
!1713 = !DITemplateTypeParameter(name: "_Category", type: !1714)
!1714 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "random_access_iterator_tag", scope: !13, file: !1673, line: 107, size: 8, flags: DIFlagTypePassByValue, elements: !1715, identifier: "_ZTSSt26random_access_iterator_tag")
!1715 = !{!1716}
!1716 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1714, baseType: !1717, extraData: i32 0)
!1717 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "bidirectional_iterator_tag", scope: !13, file: !1673, line: 103, size: 8, flags: DIFlagTypePassByValue, elements: !1718, identifier: "_ZTSSt26bidirectional_iterator_tag")
!1718 = !{!1719}
!1719 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1717, baseType: !1672, extraData: i32 0)
!1720 = !DISubroutineType(types: !1721)
!1721 = !{!34, !68, !68, !34}
!1722 = !DISubprogram(name: "__copy_m<double>", linkageName: "_ZNSt11__copy_moveILb0ELb1ESt26random_access_iterator_tagE8__copy_mIdEEPT_PKS3_S6_S4_", scope: !1709, file: !1708, line: 420, type: !1720, scopeLine: 420, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !88)
!1723 = !{!1724, !1725, !1726, !1706}
!1724 = !DILocalVariable(name: "__first", arg: 1, scope: !1707, file: !1708, line: 420, type: !68)
!1725 = !DILocalVariable(name: "__last", arg: 2, scope: !1707, file: !1708, line: 420, type: !68)
!1726 = !DILocalVariable(name: "__result", arg: 3, scope: !1707, file: !1708, line: 420, type: !34)
!1727 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !221)
!1728 = !DILocation(line: 0, scope: !1707, inlinedAt: !1729)
!1729 = distinct !DILocation(line: 494, column: 14, scope: !1730, inlinedAt: !1738)
!1730 = distinct !DISubprogram(name: "__copy_move_a2<false, const double *, double *>", linkageName: "_ZSt14__copy_move_a2ILb0EPKdPdET1_T0_S4_S3_", scope: !13, file: !1708, line: 486, type: !1720, scopeLine: 487, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1735, retainedNodes: !1731)
!1731 = !{!1732, !1733, !1734}
!1732 = !DILocalVariable(name: "__first", arg: 1, scope: !1730, file: !1708, line: 486, type: !68)
!1733 = !DILocalVariable(name: "__last", arg: 2, scope: !1730, file: !1708, line: 486, type: !68)
!1734 = !DILocalVariable(name: "__result", arg: 3, scope: !1730, file: !1708, line: 486, type: !34)
!1735 = !{!1711, !1736, !1737}
!1736 = !DITemplateTypeParameter(name: "_II", type: !68)
!1737 = !DITemplateTypeParameter(name: "_OI", type: !34)
!1738 = distinct !DILocation(line: 522, column: 14, scope: !1739, inlinedAt: !1744)
!1739 = distinct !DISubprogram(name: "__copy_move_a1<false, const double *, double *>", linkageName: "_ZSt14__copy_move_a1ILb0EPKdPdET1_T0_S4_S3_", scope: !13, file: !1708, line: 521, type: !1720, scopeLine: 522, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1735, retainedNodes: !1740)
!1740 = !{!1741, !1742, !1743}
!1741 = !DILocalVariable(name: "__first", arg: 1, scope: !1739, file: !1708, line: 521, type: !68)
!1742 = !DILocalVariable(name: "__last", arg: 2, scope: !1739, file: !1708, line: 521, type: !68)
!1743 = !DILocalVariable(name: "__result", arg: 3, scope: !1739, file: !1708, line: 521, type: !34)
!1744 = distinct !DILocation(line: 530, column: 3, scope: !1745, inlinedAt: !1750)
!1745 = distinct !DISubprogram(name: "__copy_move_a<false, const double *, double *>", linkageName: "_ZSt13__copy_move_aILb0EPKdPdET1_T0_S4_S3_", scope: !13, file: !1708, line: 527, type: !1720, scopeLine: 528, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1735, retainedNodes: !1746)
!1746 = !{!1747, !1748, !1749}
!1747 = !DILocalVariable(name: "__first", arg: 1, scope: !1745, file: !1708, line: 527, type: !68)
!1748 = !DILocalVariable(name: "__last", arg: 2, scope: !1745, file: !1708, line: 527, type: !68)
!1749 = !DILocalVariable(name: "__result", arg: 3, scope: !1745, file: !1708, line: 527, type: !34)
!1750 = distinct !DILocation(line: 619, column: 14, scope: !1751, inlinedAt: !1757)
!1751 = distinct !DISubprogram(name: "copy<const double *, double *>", linkageName: "_ZSt4copyIPKdPdET0_T_S4_S3_", scope: !13, file: !1708, line: 611, type: !1720, scopeLine: 612, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1756, retainedNodes: !1752)
!1752 = !{!1753, !1754, !1755}
!1753 = !DILocalVariable(name: "__first", arg: 1, scope: !1751, file: !1708, line: 611, type: !68)
!1754 = !DILocalVariable(name: "__last", arg: 2, scope: !1751, file: !1708, line: 611, type: !68)
!1755 = !DILocalVariable(name: "__result", arg: 3, scope: !1751, file: !1708, line: 611, type: !34)
!1756 = !{!1736, !1737}
!1757 = distinct !DILocation(line: 147, column: 18, scope: !1758, inlinedAt: !1771)
!1758 = distinct !DISubprogram(name: "__uninit_copy<const double *, double *>", linkageName: "_ZNSt20__uninitialized_copyILb1EE13__uninit_copyIPKdPdEET0_T_S6_S5_", scope: !1760, file: !1759, line: 145, type: !1720, scopeLine: 147, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1764, declaration: !1763, retainedNodes: !1767)
!1759 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_uninitialized.h", directory: "", checksumkind: CSK_MD5, checksum: "76b804c7705a952d454f754eea890c01")
!1760 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__uninitialized_copy<true>", scope: !13, file: !1759, line: 141, size: 8, flags: DIFlagTypePassByValue, elements: !139, templateParams: !1761, identifier: "_ZTSSt20__uninitialized_copyILb1EE")
!1761 = !{!1762}
!1762 = !DITemplateValueParameter(name: "_TrivialValueTypes", type: !132, value: i1 true)
!1763 = !DISubprogram(name: "__uninit_copy<const double *, double *>", linkageName: "_ZNSt20__uninitialized_copyILb1EE13__uninit_copyIPKdPdEET0_T_S6_S5_", scope: !1760, file: !1759, line: 145, type: !1720, scopeLine: 145, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !1764)
!1764 = !{!1765, !1766}
!1765 = !DITemplateTypeParameter(name: "_InputIterator", type: !68)
!1766 = !DITemplateTypeParameter(name: "_ForwardIterator", type: !34)
!1767 = !{!1768, !1769, !1770}
!1768 = !DILocalVariable(name: "__first", arg: 1, scope: !1758, file: !1759, line: 145, type: !68)
!1769 = !DILocalVariable(name: "__last", arg: 2, scope: !1758, file: !1759, line: 145, type: !68)
!1770 = !DILocalVariable(name: "__result", arg: 3, scope: !1758, file: !1759, line: 146, type: !34)
!1771 = distinct !DILocation(line: 184, column: 14, scope: !1772, inlinedAt: !1779)
!1772 = distinct !DISubprogram(name: "uninitialized_copy<const double *, double *>", linkageName: "_ZSt18uninitialized_copyIPKdPdET0_T_S4_S3_", scope: !13, file: !1759, line: 163, type: !1720, scopeLine: 165, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1764, retainedNodes: !1773)
!1773 = !{!1774, !1775, !1776, !1777, !1778}
!1774 = !DILocalVariable(name: "__first", arg: 1, scope: !1772, file: !1759, line: 163, type: !68)
!1775 = !DILocalVariable(name: "__last", arg: 2, scope: !1772, file: !1759, line: 163, type: !68)
!1776 = !DILocalVariable(name: "__result", arg: 3, scope: !1772, file: !1759, line: 164, type: !34)
!1777 = !DILocalVariable(name: "__can_memmove", scope: !1772, file: !1759, line: 174, type: !778)
!1778 = !DILocalVariable(name: "__assignable", scope: !1772, file: !1759, line: 181, type: !778)
!1779 = distinct !DILocation(line: 372, column: 14, scope: !1780, inlinedAt: !1789)
!1780 = distinct !DISubprogram(name: "__uninitialized_copy_a<const double *, double *, double>", linkageName: "_ZSt22__uninitialized_copy_aIPKdPddET0_T_S4_S3_RSaIT1_E", scope: !13, file: !1759, line: 365, type: !1781, scopeLine: 367, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1788, retainedNodes: !1783)
!1781 = !DISubroutineType(types: !1782)
!1782 = !{!34, !68, !68, !34, !102}
!1783 = !{!1784, !1785, !1786, !1787}
!1784 = !DILocalVariable(name: "__first", arg: 1, scope: !1780, file: !1759, line: 365, type: !68)
!1785 = !DILocalVariable(name: "__last", arg: 2, scope: !1780, file: !1759, line: 365, type: !68)
!1786 = !DILocalVariable(name: "__result", arg: 3, scope: !1780, file: !1759, line: 366, type: !34)
!1787 = !DILocalVariable(arg: 4, scope: !1780, file: !1759, line: 366, type: !102)
!1788 = !{!1765, !1766, !89}
!1789 = distinct !DILocation(line: 466, column: 6, scope: !1692, inlinedAt: !1694)
!1790 = !DILocation(line: 467, column: 30, scope: !1692, inlinedAt: !1694)
!1791 = !{!1700, !1319, i64 56}
!1792 = !DILocation(line: 0, scope: !1780, inlinedAt: !1789)
!1793 = !DILocation(line: 0, scope: !1772, inlinedAt: !1779)
!1794 = !DILocation(line: 0, scope: !1758, inlinedAt: !1771)
!1795 = !DILocation(line: 0, scope: !1751, inlinedAt: !1757)
!1796 = !DILocation(line: 0, scope: !1745, inlinedAt: !1750)
!1797 = !DILocation(line: 0, scope: !1739, inlinedAt: !1744)
!1798 = !DILocation(line: 0, scope: !1730, inlinedAt: !1738)
!1799 = !DILocation(line: 431, column: 6, scope: !1800, inlinedAt: !1729)
!1800 = distinct !DILexicalBlock(scope: !1707, file: !1708, line: 430, column: 8)
!1801 = !DILocation(line: 0, scope: !1631)
!1802 = !DILocation(line: 25, column: 21, scope: !1634)
!1803 = !DILocation(line: 25, column: 3, scope: !1631)
!1804 = !DILocation(line: 982, column: 7, scope: !1695, inlinedAt: !1645)
!1805 = !DILocation(line: 23, column: 22, scope: !1622)
!1806 = !DILocalVariable(name: "this", arg: 1, scope: !1807, type: !1642, flags: DIFlagArtificial | DIFlagObjectPointer)
!1807 = distinct !DISubprogram(name: "~deque", linkageName: "_ZNSt5dequeIdSaIdEED2Ev", scope: !1030, file: !2, line: 1027, type: !1035, scopeLine: 1028, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !1078, retainedNodes: !1808)
!1808 = !{!1806}
!1809 = !DILocation(line: 0, scope: !1807, inlinedAt: !1810)
!1810 = distinct !DILocation(line: 32, column: 1, scope: !1622)
!1811 = !DILocalVariable(name: "this", arg: 1, scope: !1812, type: !1642, flags: DIFlagArtificial | DIFlagObjectPointer)
!1812 = distinct !DISubprogram(name: "begin", linkageName: "_ZNSt5dequeIdSaIdEE5beginEv", scope: !1030, file: !2, line: 1151, type: !1100, scopeLine: 1152, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !1099, retainedNodes: !1813)
!1813 = !{!1811}
!1814 = !DILocation(line: 0, scope: !1812, inlinedAt: !1815)
!1815 = distinct !DILocation(line: 1028, column: 25, scope: !1816, inlinedAt: !1810)
!1816 = distinct !DILexicalBlock(scope: !1807, file: !2, line: 1028, column: 7)
!1817 = !DILocalVariable(name: "this", arg: 1, scope: !1818, type: !1821, flags: DIFlagArtificial | DIFlagObjectPointer)
!1818 = distinct !DISubprogram(name: "_Deque_iterator", linkageName: "_ZNSt15_Deque_iteratorIdRdPdEC2ERKS2_", scope: !147, file: !2, line: 168, type: !184, scopeLine: 170, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !183, retainedNodes: !1819)
!1819 = !{!1817, !1820}
!1820 = !DILocalVariable(name: "__x", arg: 2, scope: !1818, file: !2, line: 168, type: !186)
!1821 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !147, size: 64)
!1822 = !DILocation(line: 0, scope: !1818, inlinedAt: !1823)
!1823 = distinct !DILocation(line: 1152, column: 16, scope: !1812, inlinedAt: !1815)
!1824 = !DILocalVariable(name: "this", arg: 1, scope: !1825, type: !1642, flags: DIFlagArtificial | DIFlagObjectPointer)
!1825 = distinct !DISubprogram(name: "end", linkageName: "_ZNSt5dequeIdSaIdEE3endEv", scope: !1030, file: !2, line: 1170, type: !1100, scopeLine: 1171, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !1109, retainedNodes: !1826)
!1826 = !{!1824}
!1827 = !DILocation(line: 0, scope: !1825, inlinedAt: !1828)
!1828 = distinct !DILocation(line: 1028, column: 34, scope: !1816, inlinedAt: !1810)
!1829 = !DILocation(line: 0, scope: !1818, inlinedAt: !1830)
!1830 = distinct !DILocation(line: 1171, column: 16, scope: !1825, inlinedAt: !1828)
!1831 = !DILocalVariable(name: "this", arg: 1, scope: !1832, type: !1650, flags: DIFlagArtificial | DIFlagObjectPointer)
!1832 = distinct !DISubprogram(name: "~_Deque_base", linkageName: "_ZNSt11_Deque_baseIdSaIdEED2Ev", scope: !12, file: !2, line: 618, type: !286, scopeLine: 619, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !310, retainedNodes: !1833)
!1833 = !{!1831}
!1834 = !DILocation(line: 0, scope: !1832, inlinedAt: !1835)
!1835 = distinct !DILocation(line: 1028, column: 65, scope: !1816, inlinedAt: !1810)
!1836 = !DILocation(line: 620, column: 25, scope: !1837, inlinedAt: !1835)
!1837 = distinct !DILexicalBlock(scope: !1838, file: !2, line: 620, column: 11)
!1838 = distinct !DILexicalBlock(scope: !1832, file: !2, line: 619, column: 5)
!1839 = !{!1700, !1319, i64 0}
!1840 = !DILocation(line: 620, column: 11, scope: !1837, inlinedAt: !1835)
!1841 = !DILocation(line: 620, column: 11, scope: !1838, inlinedAt: !1835)
!1842 = !DILocation(line: 622, column: 44, scope: !1843, inlinedAt: !1835)
!1843 = distinct !DILexicalBlock(scope: !1837, file: !2, line: 621, column: 2)
!1844 = !DILocation(line: 623, column: 31, scope: !1843, inlinedAt: !1835)
!1845 = !DILocation(line: 623, column: 39, scope: !1843, inlinedAt: !1835)
!1846 = !DILocalVariable(name: "this", arg: 1, scope: !1847, type: !1650, flags: DIFlagArtificial | DIFlagObjectPointer)
!1847 = distinct !DISubprogram(name: "_M_destroy_nodes", linkageName: "_ZNSt11_Deque_baseIdSaIdEE16_M_destroy_nodesEPPdS3_", scope: !12, file: !2, line: 696, type: !398, scopeLine: 698, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !400, retainedNodes: !1848)
!1848 = !{!1846, !1849, !1850, !1851}
!1849 = !DILocalVariable(name: "__nstart", arg: 2, scope: !1847, file: !2, line: 609, type: !145)
!1850 = !DILocalVariable(name: "__nfinish", arg: 3, scope: !1847, file: !2, line: 610, type: !145)
!1851 = !DILocalVariable(name: "__n", scope: !1852, file: !2, line: 699, type: !145)
!1852 = distinct !DILexicalBlock(scope: !1847, file: !2, line: 699, column: 7)
!1853 = !DILocation(line: 0, scope: !1847, inlinedAt: !1854)
!1854 = distinct !DILocation(line: 622, column: 4, scope: !1843, inlinedAt: !1835)
!1855 = !DILocation(line: 0, scope: !1852, inlinedAt: !1854)
!1856 = !DILocation(line: 699, column: 45, scope: !1857, inlinedAt: !1854)
!1857 = distinct !DILexicalBlock(scope: !1852, file: !2, line: 699, column: 7)
!1858 = !DILocation(line: 699, column: 7, scope: !1852, inlinedAt: !1854)
!1859 = !DILocation(line: 700, column: 21, scope: !1857, inlinedAt: !1854)
!1860 = !{!1319, !1319, i64 0}
!1861 = !DILocalVariable(name: "this", arg: 1, scope: !1862, type: !1650, flags: DIFlagArtificial | DIFlagObjectPointer)
!1862 = distinct !DISubprogram(name: "_M_deallocate_node", linkageName: "_ZNSt11_Deque_baseIdSaIdEE18_M_deallocate_nodeEPd", scope: !12, file: !2, line: 587, type: !388, scopeLine: 588, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !387, retainedNodes: !1863)
!1863 = !{!1861, !1864}
!1864 = !DILocalVariable(name: "__p", arg: 2, scope: !1862, file: !2, line: 587, type: !385)
!1865 = !DILocation(line: 0, scope: !1862, inlinedAt: !1866)
!1866 = distinct !DILocation(line: 700, column: 2, scope: !1857, inlinedAt: !1854)
!1867 = !DILocalVariable(name: "__a", arg: 1, scope: !1868, file: !28, line: 495, type: !36)
!1868 = distinct !DISubprogram(name: "deallocate", linkageName: "_ZNSt16allocator_traitsISaIdEE10deallocateERS0_Pdm", scope: !27, file: !28, line: 495, type: !110, scopeLine: 496, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !109, retainedNodes: !1869)
!1869 = !{!1867, !1870, !1871}
!1870 = !DILocalVariable(name: "__p", arg: 2, scope: !1868, file: !28, line: 495, type: !33)
!1871 = !DILocalVariable(name: "__n", arg: 3, scope: !1868, file: !28, line: 495, type: !104)
!1872 = !DILocation(line: 0, scope: !1868, inlinedAt: !1873)
!1873 = distinct !DILocation(line: 590, column: 2, scope: !1862, inlinedAt: !1866)
!1874 = !DILocalVariable(name: "this", arg: 1, scope: !1875, type: !1879, flags: DIFlagArtificial | DIFlagObjectPointer)
!1875 = distinct !DISubprogram(name: "deallocate", linkageName: "_ZNSt15__new_allocatorIdE10deallocateEPdm", scope: !44, file: !45, line: 142, type: !82, scopeLine: 143, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !81, retainedNodes: !1876)
!1876 = !{!1874, !1877, !1878}
!1877 = !DILocalVariable(name: "__p", arg: 2, scope: !1875, file: !45, line: 142, type: !34)
!1878 = !DILocalVariable(name: "__n", arg: 3, scope: !1875, file: !45, line: 142, type: !75)
!1879 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !44, size: 64)
!1880 = !DILocation(line: 0, scope: !1875, inlinedAt: !1881)
!1881 = distinct !DILocation(line: 496, column: 13, scope: !1868, inlinedAt: !1873)
!1882 = !DILocation(line: 158, column: 2, scope: !1875, inlinedAt: !1881)
!1883 = !DILocation(line: 699, column: 58, scope: !1857, inlinedAt: !1854)
!1884 = distinct !{!1884, !1858, !1885, !1550}
!1885 = !DILocation(line: 700, column: 25, scope: !1852, inlinedAt: !1854)
!1886 = !DILocation(line: 624, column: 36, scope: !1843, inlinedAt: !1835)
!1887 = !DILocation(line: 624, column: 58, scope: !1843, inlinedAt: !1835)
!1888 = !{!1700, !1330, i64 8}
!1889 = !DILocalVariable(name: "this", arg: 1, scope: !1890, type: !1650, flags: DIFlagArtificial | DIFlagObjectPointer)
!1890 = distinct !DISubprogram(name: "_M_deallocate_map", linkageName: "_ZNSt11_Deque_baseIdSaIdEE17_M_deallocate_mapEPPdm", scope: !12, file: !2, line: 601, type: !394, scopeLine: 602, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !393, retainedNodes: !1891)
!1891 = !{!1889, !1892, !1893, !1894}
!1892 = !DILocalVariable(name: "__p", arg: 2, scope: !1890, file: !2, line: 601, type: !145)
!1893 = !DILocalVariable(name: "__n", arg: 3, scope: !1890, file: !2, line: 601, type: !76)
!1894 = !DILocalVariable(name: "__map_alloc", scope: !1890, file: !2, line: 603, type: !321)
!1895 = !DILocation(line: 0, scope: !1890, inlinedAt: !1896)
!1896 = distinct !DILocation(line: 624, column: 4, scope: !1843, inlinedAt: !1835)
!1897 = !DILocalVariable(name: "__a", arg: 1, scope: !1898, file: !28, line: 495, type: !1905)
!1898 = distinct !DISubprogram(name: "deallocate", linkageName: "_ZNSt16allocator_traitsISaIPdEE10deallocateERS1_PS0_m", scope: !1899, file: !28, line: 495, type: !1911, scopeLine: 496, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !1910, retainedNodes: !1924)
!1899 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "allocator_traits<std::allocator<double *> >", scope: !13, file: !28, line: 411, size: 8, flags: DIFlagTypePassByValue, elements: !1900, templateParams: !1922, identifier: "_ZTSSt16allocator_traitsISaIPdEE")
!1900 = !{!1901, !1907, !1910, !1913, !1919}
!1901 = !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaIPdEE8allocateERS1_m", scope: !1899, file: !28, line: 463, type: !1902, scopeLine: 463, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1902 = !DISubroutineType(types: !1903)
!1903 = !{!1904, !1905, !104}
!1904 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !1899, file: !28, line: 420, baseType: !234)
!1905 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1906, size: 64)
!1906 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !1899, file: !28, line: 414, baseType: !327)
!1907 = !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaIPdEE8allocateERS1_mPKv", scope: !1899, file: !28, line: 477, type: !1908, scopeLine: 477, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1908 = !DISubroutineType(types: !1909)
!1909 = !{!1904, !1905, !104, !108}
!1910 = !DISubprogram(name: "deallocate", linkageName: "_ZNSt16allocator_traitsISaIPdEE10deallocateERS1_PS0_m", scope: !1899, file: !28, line: 495, type: !1911, scopeLine: 495, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1911 = !DISubroutineType(types: !1912)
!1912 = !{null, !1905, !1904, !104}
!1913 = !DISubprogram(name: "max_size", linkageName: "_ZNSt16allocator_traitsISaIPdEE8max_sizeERKS1_", scope: !1899, file: !28, line: 547, type: !1914, scopeLine: 547, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1914 = !DISubroutineType(types: !1915)
!1915 = !{!1916, !1917}
!1916 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", scope: !1899, file: !28, line: 435, baseType: !76)
!1917 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1918, size: 64)
!1918 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1906)
!1919 = !DISubprogram(name: "select_on_container_copy_construction", linkageName: "_ZNSt16allocator_traitsISaIPdEE37select_on_container_copy_constructionERKS1_", scope: !1899, file: !28, line: 562, type: !1920, scopeLine: 562, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1920 = !DISubroutineType(types: !1921)
!1921 = !{!1906, !1917}
!1922 = !{!1923}
!1923 = !DITemplateTypeParameter(name: "_Alloc", type: !327)
!1924 = !{!1897, !1925, !1926}
!1925 = !DILocalVariable(name: "__p", arg: 2, scope: !1898, file: !28, line: 495, type: !1904)
!1926 = !DILocalVariable(name: "__n", arg: 3, scope: !1898, file: !28, line: 495, type: !104)
!1927 = !DILocation(line: 0, scope: !1898, inlinedAt: !1928)
!1928 = distinct !DILocation(line: 604, column: 2, scope: !1890, inlinedAt: !1896)
!1929 = !DILocalVariable(name: "this", arg: 1, scope: !1930, type: !1934, flags: DIFlagArtificial | DIFlagObjectPointer)
!1930 = distinct !DISubprogram(name: "deallocate", linkageName: "_ZNSt15__new_allocatorIPdE10deallocateEPS0_m", scope: !331, file: !45, line: 142, type: !362, scopeLine: 143, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !361, retainedNodes: !1931)
!1931 = !{!1929, !1932, !1933}
!1932 = !DILocalVariable(name: "__p", arg: 2, scope: !1930, file: !45, line: 142, type: !234)
!1933 = !DILocalVariable(name: "__n", arg: 3, scope: !1930, file: !45, line: 142, type: !75)
!1934 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !331, size: 64)
!1935 = !DILocation(line: 0, scope: !1930, inlinedAt: !1936)
!1936 = distinct !DILocation(line: 496, column: 13, scope: !1898, inlinedAt: !1928)
!1937 = !DILocation(line: 158, column: 27, scope: !1930, inlinedAt: !1936)
!1938 = !DILocation(line: 158, column: 2, scope: !1930, inlinedAt: !1936)
!1939 = !DILocation(line: 625, column: 2, scope: !1843, inlinedAt: !1835)
!1940 = !DILocation(line: 32, column: 1, scope: !1622)
!1941 = !DILocalVariable(name: "this", arg: 1, scope: !1942, type: !1642, flags: DIFlagArtificial | DIFlagObjectPointer)
!1942 = distinct !DISubprogram(name: "front", linkageName: "_ZNSt5dequeIdSaIdEE5frontEv", scope: !1030, file: !2, line: 1444, type: !1153, scopeLine: 1445, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !1152, retainedNodes: !1943)
!1943 = !{!1941}
!1944 = !DILocation(line: 0, scope: !1942, inlinedAt: !1945)
!1945 = distinct !DILocation(line: 26, column: 22, scope: !1633)
!1946 = !DILocation(line: 0, scope: !1812, inlinedAt: !1947)
!1947 = distinct !DILocation(line: 1447, column: 10, scope: !1942, inlinedAt: !1945)
!1948 = !DILocation(line: 0, scope: !1818, inlinedAt: !1949)
!1949 = distinct !DILocation(line: 1152, column: 16, scope: !1812, inlinedAt: !1947)
!1950 = !DILocation(line: 169, column: 21, scope: !1818, inlinedAt: !1949)
!1951 = !{!1701, !1319, i64 0}
!1952 = !DILocation(line: 26, column: 22, scope: !1633)
!1953 = !DILocation(line: 0, scope: !1633)
!1954 = !DILocalVariable(name: "this", arg: 1, scope: !1955, type: !1642, flags: DIFlagArtificial | DIFlagObjectPointer)
!1955 = distinct !DISubprogram(name: "pop_front", linkageName: "_ZNSt5dequeIdSaIdEE9pop_frontEv", scope: !1030, file: !2, line: 1574, type: !1035, scopeLine: 1575, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !1169, retainedNodes: !1956)
!1956 = !{!1954}
!1957 = !DILocation(line: 0, scope: !1955, inlinedAt: !1958)
!1958 = distinct !DILocation(line: 27, column: 11, scope: !1633)
!1959 = !DILocation(line: 1578, column: 32, scope: !1960, inlinedAt: !1958)
!1960 = distinct !DILexicalBlock(scope: !1955, file: !2, line: 1577, column: 6)
!1961 = !{!1700, !1319, i64 32}
!1962 = !DILocation(line: 1578, column: 40, scope: !1960, inlinedAt: !1958)
!1963 = !DILocation(line: 1578, column: 6, scope: !1960, inlinedAt: !1958)
!1964 = !DILocation(line: 1577, column: 6, scope: !1955, inlinedAt: !1958)
!1965 = !DILocation(line: 1582, column: 6, scope: !1966, inlinedAt: !1958)
!1966 = distinct !DILexicalBlock(scope: !1960, file: !2, line: 1579, column: 4)
!1967 = !DILocation(line: 1583, column: 4, scope: !1966, inlinedAt: !1958)
!1968 = !DILocalVariable(name: "this", arg: 1, scope: !1969, type: !1642, flags: DIFlagArtificial | DIFlagObjectPointer)
!1969 = distinct !DISubprogram(name: "_M_pop_front_aux", linkageName: "_ZNSt5dequeIdSaIdEE16_M_pop_front_auxEv", scope: !1030, file: !1208, line: 577, type: !1035, scopeLine: 578, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !1207, retainedNodes: !1970)
!1970 = !{!1968}
!1971 = !DILocation(line: 0, scope: !1969, inlinedAt: !1972)
!1972 = distinct !DILocation(line: 1585, column: 4, scope: !1960, inlinedAt: !1958)
!1973 = !DILocation(line: 581, column: 49, scope: !1969, inlinedAt: !1972)
!1974 = !{!1700, !1319, i64 24}
!1975 = !DILocation(line: 0, scope: !1862, inlinedAt: !1976)
!1976 = distinct !DILocation(line: 581, column: 7, scope: !1969, inlinedAt: !1972)
!1977 = !DILocation(line: 0, scope: !1868, inlinedAt: !1978)
!1978 = distinct !DILocation(line: 590, column: 2, scope: !1862, inlinedAt: !1976)
!1979 = !DILocation(line: 0, scope: !1875, inlinedAt: !1980)
!1980 = distinct !DILocation(line: 496, column: 13, scope: !1868, inlinedAt: !1978)
!1981 = !DILocation(line: 158, column: 2, scope: !1875, inlinedAt: !1980)
!1982 = !DILocation(line: 582, column: 65, scope: !1969, inlinedAt: !1972)
!1983 = !DILocation(line: 582, column: 73, scope: !1969, inlinedAt: !1972)
!1984 = !DILocalVariable(name: "this", arg: 1, scope: !1985, type: !1821, flags: DIFlagArtificial | DIFlagObjectPointer)
!1985 = distinct !DISubprogram(name: "_M_set_node", linkageName: "_ZNSt15_Deque_iteratorIdRdPdE11_M_set_nodeEPS1_", scope: !147, file: !2, line: 263, type: !228, scopeLine: 264, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !227, retainedNodes: !1986)
!1986 = !{!1984, !1987}
!1987 = !DILocalVariable(name: "__new_node", arg: 2, scope: !1985, file: !2, line: 263, type: !146)
!1988 = !DILocation(line: 0, scope: !1985, inlinedAt: !1989)
!1989 = distinct !DILocation(line: 582, column: 30, scope: !1969, inlinedAt: !1972)
!1990 = !DILocation(line: 265, column: 10, scope: !1985, inlinedAt: !1989)
!1991 = !{!1701, !1319, i64 24}
!1992 = distinct !DIAssignID()
!1993 = !DILocation(line: 266, column: 13, scope: !1985, inlinedAt: !1989)
!1994 = !DILocation(line: 266, column: 11, scope: !1985, inlinedAt: !1989)
!1995 = !{!1701, !1319, i64 8}
!1996 = distinct !DIAssignID()
!1997 = !DILocation(line: 267, column: 21, scope: !1985, inlinedAt: !1989)
!1998 = !DILocation(line: 267, column: 10, scope: !1985, inlinedAt: !1989)
!1999 = !{!1701, !1319, i64 16}
!2000 = distinct !DIAssignID()
!2001 = !DILocation(line: 0, scope: !1960, inlinedAt: !1958)
!2002 = !{!1700, !1319, i64 16}
!2003 = distinct !DIAssignID()
!2004 = !DILocation(line: 29, column: 21, scope: !1633)
!2005 = !DILocation(line: 29, column: 25, scope: !1633)
!2006 = !DILocalVariable(name: "this", arg: 1, scope: !2007, type: !1642, flags: DIFlagArtificial | DIFlagObjectPointer)
!2007 = distinct !DISubprogram(name: "back", linkageName: "_ZNSt5dequeIdSaIdEE4backEv", scope: !1030, file: !2, line: 1468, type: !1153, scopeLine: 1469, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !1158, retainedNodes: !2008)
!2008 = !{!2006, !2009}
!2009 = !DILocalVariable(name: "__tmp", scope: !2007, file: !2, line: 1471, type: !1102)
!2010 = !DILocation(line: 0, scope: !2007, inlinedAt: !2011)
!2011 = distinct !DILocation(line: 29, column: 37, scope: !1633)
!2012 = !DILocation(line: 0, scope: !1825, inlinedAt: !2013)
!2013 = distinct !DILocation(line: 1471, column: 19, scope: !2007, inlinedAt: !2011)
!2014 = !DILocation(line: 0, scope: !1818, inlinedAt: !2015)
!2015 = distinct !DILocation(line: 1171, column: 16, scope: !1825, inlinedAt: !2013)
!2016 = !DILocation(line: 169, column: 21, scope: !1818, inlinedAt: !2015)
!2017 = !DILocation(line: 169, column: 43, scope: !1818, inlinedAt: !2015)
!2018 = !{!2019}
!2019 = distinct !{!2019, !2020, !"_ZNSt5dequeIdSaIdEE3endEv: argument 0"}
!2020 = distinct !{!2020, !"_ZNSt5dequeIdSaIdEE3endEv"}
!2021 = !DILocalVariable(name: "this", arg: 1, scope: !2022, type: !1821, flags: DIFlagArtificial | DIFlagObjectPointer)
!2022 = distinct !DISubprogram(name: "operator--", linkageName: "_ZNSt15_Deque_iteratorIdRdPdEmmEv", scope: !147, file: !2, line: 210, type: !207, scopeLine: 211, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !215, retainedNodes: !2023)
!2023 = !{!2021}
!2024 = !DILocation(line: 0, scope: !2022, inlinedAt: !2025)
!2025 = distinct !DILocation(line: 1472, column: 2, scope: !2007, inlinedAt: !2011)
!2026 = !DILocation(line: 212, column: 13, scope: !2027, inlinedAt: !2025)
!2027 = distinct !DILexicalBlock(scope: !2022, file: !2, line: 212, column: 6)
!2028 = !DILocation(line: 212, column: 6, scope: !2022, inlinedAt: !2025)
!2029 = !DILocation(line: 170, column: 37, scope: !1818, inlinedAt: !2015)
!2030 = !DILocation(line: 214, column: 26, scope: !2031, inlinedAt: !2025)
!2031 = distinct !DILexicalBlock(scope: !2027, file: !2, line: 213, column: 4)
!2032 = !DILocation(line: 0, scope: !1985, inlinedAt: !2033)
!2033 = distinct !DILocation(line: 214, column: 6, scope: !2031, inlinedAt: !2025)
!2034 = !DILocation(line: 266, column: 13, scope: !1985, inlinedAt: !2033)
!2035 = !DILocation(line: 267, column: 21, scope: !1985, inlinedAt: !2033)
!2036 = !DILocation(line: 216, column: 4, scope: !2031, inlinedAt: !2025)
!2037 = !DILocation(line: 217, column: 2, scope: !2022, inlinedAt: !2025)
!2038 = !DILocation(line: 29, column: 37, scope: !1633)
!2039 = !DILocation(line: 29, column: 29, scope: !1633)
!2040 = !DILocalVariable(name: "this", arg: 1, scope: !2041, type: !1642, flags: DIFlagArtificial | DIFlagObjectPointer)
!2041 = distinct !DISubprogram(name: "push_back", linkageName: "_ZNSt5dequeIdSaIdEE9push_backEOd", scope: !1030, file: !2, line: 1553, type: !1164, scopeLine: 1554, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !1168, retainedNodes: !2042)
!2042 = !{!2040, !2043}
!2043 = !DILocalVariable(name: "__x", arg: 2, scope: !2041, file: !2, line: 1553, type: !1166)
!2044 = !DILocation(line: 0, scope: !2041, inlinedAt: !2045)
!2045 = distinct !DILocation(line: 29, column: 11, scope: !1633)
!2046 = !DILocalVariable(name: "this", arg: 1, scope: !2047, type: !1642, flags: DIFlagArtificial | DIFlagObjectPointer)
!2047 = distinct !DISubprogram(name: "emplace_back<double>", linkageName: "_ZNSt5dequeIdSaIdEE12emplace_backIJdEEERdDpOT_", scope: !1030, file: !1208, line: 165, type: !2048, scopeLine: 166, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1476, declaration: !2050, retainedNodes: !2051)
!2048 = !DISubroutineType(types: !2049)
!2049 = !{!1142, !1037, !1474}
!2050 = !DISubprogram(name: "emplace_back<double>", linkageName: "_ZNSt5dequeIdSaIdEE12emplace_backIJdEEERdDpOT_", scope: !1030, file: !1208, line: 165, type: !2048, scopeLine: 165, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !1476)
!2051 = !{!2046, !2052}
!2052 = !DILocalVariable(name: "__args", arg: 2, scope: !2047, file: !2, line: 1562, type: !1474)
!2053 = !DILocation(line: 0, scope: !2047, inlinedAt: !2054)
!2054 = distinct !DILocation(line: 1554, column: 9, scope: !2041, inlinedAt: !2045)
!2055 = !DILocation(line: 168, column: 33, scope: !2056, inlinedAt: !2054)
!2056 = distinct !DILexicalBlock(scope: !2047, file: !1208, line: 167, column: 6)
!2057 = !{!1700, !1319, i64 64}
!2058 = !DILocation(line: 168, column: 41, scope: !2056, inlinedAt: !2054)
!2059 = !DILocation(line: 168, column: 6, scope: !2056, inlinedAt: !2054)
!2060 = !DILocation(line: 167, column: 6, scope: !2047, inlinedAt: !2054)
!2061 = !DILocalVariable(name: "__a", arg: 1, scope: !2062, file: !28, line: 511, type: !36)
!2062 = distinct !DISubprogram(name: "construct<double, double>", linkageName: "_ZNSt16allocator_traitsISaIdEE9constructIdJdEEEvRS0_PT_DpOT0_", scope: !27, file: !28, line: 511, type: !2063, scopeLine: 514, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1514, declaration: !2065, retainedNodes: !2066)
!2063 = !DISubroutineType(types: !2064)
!2064 = !{null, !36, !34, !1474}
!2065 = !DISubprogram(name: "construct<double, double>", linkageName: "_ZNSt16allocator_traitsISaIdEE9constructIdJdEEEvRS0_PT_DpOT0_", scope: !27, file: !28, line: 511, type: !2063, scopeLine: 511, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !1514)
!2066 = !{!2061, !2067, !2068}
!2067 = !DILocalVariable(name: "__p", arg: 2, scope: !2062, file: !28, line: 511, type: !34)
!2068 = !DILocalVariable(name: "__args", arg: 3, scope: !2062, file: !28, line: 512, type: !1474)
!2069 = !DILocation(line: 0, scope: !2062, inlinedAt: !2070)
!2070 = distinct !DILocation(line: 170, column: 6, scope: !2071, inlinedAt: !2054)
!2071 = distinct !DILexicalBlock(scope: !2056, file: !1208, line: 169, column: 4)
!2072 = !DILocalVariable(name: "this", arg: 1, scope: !2073, type: !1879, flags: DIFlagArtificial | DIFlagObjectPointer)
!2073 = distinct !DISubprogram(name: "construct<double, double>", linkageName: "_ZNSt15__new_allocatorIdE9constructIdJdEEEvPT_DpOT0_", scope: !44, file: !45, line: 173, type: !2074, scopeLine: 175, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1514, declaration: !2076, retainedNodes: !2077)
!2074 = !DISubroutineType(types: !2075)
!2075 = !{null, !50, !34, !1474}
!2076 = !DISubprogram(name: "construct<double, double>", linkageName: "_ZNSt15__new_allocatorIdE9constructIdJdEEEvPT_DpOT0_", scope: !44, file: !45, line: 173, type: !2074, scopeLine: 173, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !1514)
!2077 = !{!2072, !2078, !2079}
!2078 = !DILocalVariable(name: "__p", arg: 2, scope: !2073, file: !45, line: 173, type: !34)
!2079 = !DILocalVariable(name: "__args", arg: 3, scope: !2073, file: !45, line: 173, type: !1474)
!2080 = !DILocation(line: 0, scope: !2073, inlinedAt: !2081)
!2081 = distinct !DILocation(line: 516, column: 8, scope: !2062, inlinedAt: !2070)
!2082 = !DILocation(line: 175, column: 4, scope: !2073, inlinedAt: !2081)
!2083 = !DILocation(line: 173, column: 6, scope: !2071, inlinedAt: !2054)
!2084 = !{!1700, !1319, i64 48}
!2085 = distinct !DIAssignID()
!2086 = !DILocation(line: 174, column: 4, scope: !2071, inlinedAt: !2054)
!2087 = !DILocation(line: 176, column: 4, scope: !2056, inlinedAt: !2054)
!2088 = !DILocation(line: 28, column: 7, scope: !1633)
!2089 = !DILocation(line: 29, column: 5, scope: !1633)
!2090 = !DILocation(line: 25, column: 27, scope: !1634)
!2091 = distinct !{!2091, !1803, !2092, !1550}
!2092 = !DILocation(line: 30, column: 3, scope: !1631)
!2093 = !DILocation(line: 32, column: 1, scope: !1633)
!2094 = !DILocation(line: 0, scope: !1807)
!2095 = !DILocation(line: 0, scope: !1812, inlinedAt: !2096)
!2096 = distinct !DILocation(line: 1028, column: 25, scope: !1816)
!2097 = !DILocation(line: 0, scope: !1818, inlinedAt: !2098)
!2098 = distinct !DILocation(line: 1152, column: 16, scope: !1812, inlinedAt: !2096)
!2099 = !DILocation(line: 0, scope: !1825, inlinedAt: !2100)
!2100 = distinct !DILocation(line: 1028, column: 34, scope: !1816)
!2101 = !DILocation(line: 0, scope: !1818, inlinedAt: !2102)
!2102 = distinct !DILocation(line: 1171, column: 16, scope: !1825, inlinedAt: !2100)
!2103 = !DILocation(line: 0, scope: !1832, inlinedAt: !2104)
!2104 = distinct !DILocation(line: 1028, column: 65, scope: !1816)
!2105 = !DILocation(line: 620, column: 25, scope: !1837, inlinedAt: !2104)
!2106 = !DILocation(line: 620, column: 11, scope: !1837, inlinedAt: !2104)
!2107 = !DILocation(line: 620, column: 11, scope: !1838, inlinedAt: !2104)
!2108 = !DILocation(line: 170, column: 37, scope: !1818, inlinedAt: !2102)
!2109 = !DILocation(line: 170, column: 37, scope: !1818, inlinedAt: !2098)
!2110 = !DILocation(line: 622, column: 44, scope: !1843, inlinedAt: !2104)
!2111 = !DILocation(line: 623, column: 31, scope: !1843, inlinedAt: !2104)
!2112 = !DILocation(line: 623, column: 39, scope: !1843, inlinedAt: !2104)
!2113 = !DILocation(line: 0, scope: !1847, inlinedAt: !2114)
!2114 = distinct !DILocation(line: 622, column: 4, scope: !1843, inlinedAt: !2104)
!2115 = !DILocation(line: 0, scope: !1852, inlinedAt: !2114)
!2116 = !DILocation(line: 699, column: 45, scope: !1857, inlinedAt: !2114)
!2117 = !DILocation(line: 699, column: 7, scope: !1852, inlinedAt: !2114)
!2118 = !DILocation(line: 700, column: 21, scope: !1857, inlinedAt: !2114)
!2119 = !DILocation(line: 0, scope: !1862, inlinedAt: !2120)
!2120 = distinct !DILocation(line: 700, column: 2, scope: !1857, inlinedAt: !2114)
!2121 = !DILocation(line: 0, scope: !1868, inlinedAt: !2122)
!2122 = distinct !DILocation(line: 590, column: 2, scope: !1862, inlinedAt: !2120)
!2123 = !DILocation(line: 0, scope: !1875, inlinedAt: !2124)
!2124 = distinct !DILocation(line: 496, column: 13, scope: !1868, inlinedAt: !2122)
!2125 = !DILocation(line: 158, column: 2, scope: !1875, inlinedAt: !2124)
!2126 = !DILocation(line: 699, column: 58, scope: !1857, inlinedAt: !2114)
!2127 = distinct !{!2127, !2117, !2128, !1550}
!2128 = !DILocation(line: 700, column: 25, scope: !1852, inlinedAt: !2114)
!2129 = !DILocation(line: 624, column: 36, scope: !1843, inlinedAt: !2104)
!2130 = !DILocation(line: 624, column: 58, scope: !1843, inlinedAt: !2104)
!2131 = !DILocation(line: 0, scope: !1890, inlinedAt: !2132)
!2132 = distinct !DILocation(line: 624, column: 4, scope: !1843, inlinedAt: !2104)
!2133 = !DILocation(line: 0, scope: !1898, inlinedAt: !2134)
!2134 = distinct !DILocation(line: 604, column: 2, scope: !1890, inlinedAt: !2132)
!2135 = !DILocation(line: 0, scope: !1930, inlinedAt: !2136)
!2136 = distinct !DILocation(line: 496, column: 13, scope: !1898, inlinedAt: !2134)
!2137 = !DILocation(line: 158, column: 27, scope: !1930, inlinedAt: !2136)
!2138 = !DILocation(line: 158, column: 2, scope: !1930, inlinedAt: !2136)
!2139 = !DILocation(line: 625, column: 2, scope: !1843, inlinedAt: !2104)
!2140 = !DILocation(line: 1028, column: 65, scope: !1807)
!2141 = !DISubprogram(name: "__throw_bad_array_new_length", linkageName: "_ZSt28__throw_bad_array_new_lengthv", scope: !13, file: !2142, line: 55, type: !2143, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!2142 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/functexcept.h", directory: "", checksumkind: CSK_MD5, checksum: "a363406ed41198146320f1e077ba3f30")
!2143 = !DISubroutineType(types: !2144)
!2144 = !{null}
!2145 = !DISubprogram(name: "__throw_bad_alloc", linkageName: "_ZSt17__throw_bad_allocv", scope: !13, file: !2142, line: 52, type: !2143, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!2146 = !DILocation(line: 0, scope: !1832)
!2147 = !DILocation(line: 620, column: 25, scope: !1837)
!2148 = !DILocation(line: 620, column: 11, scope: !1837)
!2149 = !DILocation(line: 620, column: 11, scope: !1838)
!2150 = !DILocation(line: 622, column: 44, scope: !1843)
!2151 = !DILocation(line: 623, column: 31, scope: !1843)
!2152 = !DILocation(line: 623, column: 39, scope: !1843)
!2153 = !DILocation(line: 0, scope: !1847, inlinedAt: !2154)
!2154 = distinct !DILocation(line: 622, column: 4, scope: !1843)
!2155 = !DILocation(line: 0, scope: !1852, inlinedAt: !2154)
!2156 = !DILocation(line: 699, column: 45, scope: !1857, inlinedAt: !2154)
!2157 = !DILocation(line: 699, column: 7, scope: !1852, inlinedAt: !2154)
!2158 = !DILocation(line: 700, column: 21, scope: !1857, inlinedAt: !2154)
!2159 = !DILocation(line: 0, scope: !1862, inlinedAt: !2160)
!2160 = distinct !DILocation(line: 700, column: 2, scope: !1857, inlinedAt: !2154)
!2161 = !DILocation(line: 0, scope: !1868, inlinedAt: !2162)
!2162 = distinct !DILocation(line: 590, column: 2, scope: !1862, inlinedAt: !2160)
!2163 = !DILocation(line: 0, scope: !1875, inlinedAt: !2164)
!2164 = distinct !DILocation(line: 496, column: 13, scope: !1868, inlinedAt: !2162)
!2165 = !DILocation(line: 158, column: 2, scope: !1875, inlinedAt: !2164)
!2166 = !DILocation(line: 699, column: 58, scope: !1857, inlinedAt: !2154)
!2167 = distinct !{!2167, !2157, !2168, !1550}
!2168 = !DILocation(line: 700, column: 25, scope: !1852, inlinedAt: !2154)
!2169 = !DILocation(line: 624, column: 36, scope: !1843)
!2170 = !DILocation(line: 624, column: 58, scope: !1843)
!2171 = !DILocation(line: 0, scope: !1890, inlinedAt: !2172)
!2172 = distinct !DILocation(line: 624, column: 4, scope: !1843)
!2173 = !DILocation(line: 0, scope: !1898, inlinedAt: !2174)
!2174 = distinct !DILocation(line: 604, column: 2, scope: !1890, inlinedAt: !2172)
!2175 = !DILocation(line: 0, scope: !1930, inlinedAt: !2176)
!2176 = distinct !DILocation(line: 496, column: 13, scope: !1898, inlinedAt: !2174)
!2177 = !DILocation(line: 158, column: 27, scope: !1930, inlinedAt: !2176)
!2178 = !DILocation(line: 158, column: 2, scope: !1930, inlinedAt: !2176)
!2179 = !DILocation(line: 625, column: 2, scope: !1843)
!2180 = !DILocation(line: 626, column: 5, scope: !1832)
!2181 = distinct !DISubprogram(name: "_M_initialize_map", linkageName: "_ZNSt11_Deque_baseIdSaIdEE17_M_initialize_mapEm", scope: !12, file: !2, line: 639, type: !290, scopeLine: 640, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !396, retainedNodes: !2182)
!2182 = !{!2183, !2184, !2185, !2187, !2188}
!2183 = !DILocalVariable(name: "this", arg: 1, scope: !2181, type: !1650, flags: DIFlagArtificial | DIFlagObjectPointer)
!2184 = !DILocalVariable(name: "__num_elements", arg: 2, scope: !2181, file: !2, line: 607, type: !76)
!2185 = !DILocalVariable(name: "__num_nodes", scope: !2181, file: !2, line: 641, type: !2186)
!2186 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !76)
!2187 = !DILocalVariable(name: "__nstart", scope: !2181, file: !2, line: 653, type: !145)
!2188 = !DILocalVariable(name: "__nfinish", scope: !2181, file: !2, line: 655, type: !145)
!2189 = !DILocation(line: 0, scope: !2181)
!2190 = !DILocation(line: 641, column: 50, scope: !2181)
!2191 = !DILocation(line: 642, column: 7, scope: !2181)
!2192 = !DILocation(line: 644, column: 35, scope: !2181)
!2193 = !DILocation(line: 644, column: 21, scope: !2181)
!2194 = !DILocation(line: 644, column: 33, scope: !2181)
!2195 = !DILocalVariable(name: "this", arg: 1, scope: !2196, type: !1650, flags: DIFlagArtificial | DIFlagObjectPointer)
!2196 = distinct !DISubprogram(name: "_M_allocate_map", linkageName: "_ZNSt11_Deque_baseIdSaIdEE15_M_allocate_mapEm", scope: !12, file: !2, line: 594, type: !391, scopeLine: 595, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !390, retainedNodes: !2197)
!2197 = !{!2195, !2198, !2199}
!2198 = !DILocalVariable(name: "__n", arg: 2, scope: !2196, file: !2, line: 594, type: !76)
!2199 = !DILocalVariable(name: "__map_alloc", scope: !2196, file: !2, line: 596, type: !321)
!2200 = !DILocation(line: 0, scope: !2196, inlinedAt: !2201)
!2201 = distinct !DILocation(line: 646, column: 30, scope: !2181)
!2202 = !DILocalVariable(name: "__a", arg: 1, scope: !2203, file: !28, line: 463, type: !1905)
!2203 = distinct !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaIPdEE8allocateERS1_m", scope: !1899, file: !28, line: 463, type: !1902, scopeLine: 464, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !1901, retainedNodes: !2204)
!2204 = !{!2202, !2205}
!2205 = !DILocalVariable(name: "__n", arg: 2, scope: !2203, file: !28, line: 463, type: !104)
!2206 = !DILocation(line: 0, scope: !2203, inlinedAt: !2207)
!2207 = distinct !DILocation(line: 597, column: 9, scope: !2196, inlinedAt: !2201)
!2208 = !DILocalVariable(name: "this", arg: 1, scope: !2209, type: !1934, flags: DIFlagArtificial | DIFlagObjectPointer)
!2209 = distinct !DISubprogram(name: "allocate", linkageName: "_ZNSt15__new_allocatorIPdE8allocateEmPKv", scope: !331, file: !45, line: 112, type: !359, scopeLine: 113, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !358, retainedNodes: !2210)
!2210 = !{!2208, !2211, !2212}
!2211 = !DILocalVariable(name: "__n", arg: 2, scope: !2209, file: !45, line: 112, type: !75)
!2212 = !DILocalVariable(arg: 3, scope: !2209, file: !45, line: 112, type: !79)
!2213 = !DILocation(line: 0, scope: !2209, inlinedAt: !2214)
!2214 = distinct !DILocation(line: 464, column: 20, scope: !2203, inlinedAt: !2207)
!2215 = !DILocation(line: 137, column: 53, scope: !2209, inlinedAt: !2214)
!2216 = !DILocation(line: 137, column: 27, scope: !2209, inlinedAt: !2214)
!2217 = !DILocation(line: 646, column: 28, scope: !2181)
!2218 = !DILocation(line: 654, column: 40, scope: !2181)
!2219 = !DILocation(line: 654, column: 55, scope: !2181)
!2220 = !DILocation(line: 654, column: 11, scope: !2181)
!2221 = !DILocation(line: 655, column: 41, scope: !2181)
!2222 = !DILocation(line: 658, column: 4, scope: !2223)
!2223 = distinct !DILexicalBlock(scope: !2181, file: !2, line: 658, column: 2)
!2224 = !DILocation(line: 673, column: 5, scope: !2223)
!2225 = !DILocation(line: 658, column: 42, scope: !2223)
!2226 = !DILocation(line: 661, column: 36, scope: !2227)
!2227 = distinct !DILexicalBlock(scope: !2181, file: !2, line: 660, column: 2)
!2228 = !DILocation(line: 661, column: 58, scope: !2227)
!2229 = !DILocation(line: 0, scope: !1890, inlinedAt: !2230)
!2230 = distinct !DILocation(line: 661, column: 4, scope: !2227)
!2231 = !DILocation(line: 0, scope: !1898, inlinedAt: !2232)
!2232 = distinct !DILocation(line: 604, column: 2, scope: !1890, inlinedAt: !2230)
!2233 = !DILocation(line: 0, scope: !1930, inlinedAt: !2234)
!2234 = distinct !DILocation(line: 496, column: 13, scope: !1898, inlinedAt: !2232)
!2235 = !DILocation(line: 158, column: 27, scope: !1930, inlinedAt: !2234)
!2236 = !DILocation(line: 158, column: 2, scope: !1930, inlinedAt: !2234)
!2237 = !DILocation(line: 663, column: 30, scope: !2227)
!2238 = !DILocation(line: 664, column: 4, scope: !2227)
!2239 = !DILocation(line: 673, column: 5, scope: !2227)
!2240 = !DILocation(line: 665, column: 2, scope: !2227)
!2241 = !DILocation(line: 673, column: 5, scope: !2181)
!2242 = !DILocation(line: 667, column: 21, scope: !2181)
!2243 = !DILocation(line: 0, scope: !1985, inlinedAt: !2244)
!2244 = distinct !DILocation(line: 667, column: 30, scope: !2181)
!2245 = !DILocation(line: 265, column: 2, scope: !1985, inlinedAt: !2244)
!2246 = !DILocation(line: 265, column: 10, scope: !1985, inlinedAt: !2244)
!2247 = !DILocation(line: 266, column: 13, scope: !1985, inlinedAt: !2244)
!2248 = !DILocation(line: 266, column: 2, scope: !1985, inlinedAt: !2244)
!2249 = !DILocation(line: 266, column: 11, scope: !1985, inlinedAt: !2244)
!2250 = !DILocation(line: 267, column: 21, scope: !1985, inlinedAt: !2244)
!2251 = !DILocation(line: 267, column: 2, scope: !1985, inlinedAt: !2244)
!2252 = !DILocation(line: 267, column: 10, scope: !1985, inlinedAt: !2244)
!2253 = !DILocation(line: 668, column: 21, scope: !2181)
!2254 = !DILocation(line: 668, column: 53, scope: !2181)
!2255 = !DILocation(line: 0, scope: !1985, inlinedAt: !2256)
!2256 = distinct !DILocation(line: 668, column: 31, scope: !2181)
!2257 = !DILocation(line: 265, column: 2, scope: !1985, inlinedAt: !2256)
!2258 = !DILocation(line: 265, column: 10, scope: !1985, inlinedAt: !2256)
!2259 = !DILocation(line: 266, column: 13, scope: !1985, inlinedAt: !2256)
!2260 = !DILocation(line: 266, column: 2, scope: !1985, inlinedAt: !2256)
!2261 = !DILocation(line: 266, column: 11, scope: !1985, inlinedAt: !2256)
!2262 = !DILocation(line: 267, column: 21, scope: !1985, inlinedAt: !2256)
!2263 = !DILocation(line: 267, column: 2, scope: !1985, inlinedAt: !2256)
!2264 = !DILocation(line: 267, column: 10, scope: !1985, inlinedAt: !2256)
!2265 = !DILocation(line: 669, column: 37, scope: !2181)
!2266 = !DILocation(line: 672, column: 6, scope: !2181)
!2267 = !DILocation(line: 671, column: 6, scope: !2181)
!2268 = !DILocation(line: 670, column: 38, scope: !2181)
!2269 = distinct !DISubprogram(name: "_M_create_nodes", linkageName: "_ZNSt11_Deque_baseIdSaIdEE15_M_create_nodesEPPdS3_", scope: !12, file: !2, line: 678, type: !398, scopeLine: 679, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !397, retainedNodes: !2270)
!2270 = !{!2271, !2272, !2273, !2274}
!2271 = !DILocalVariable(name: "this", arg: 1, scope: !2269, type: !1650, flags: DIFlagArtificial | DIFlagObjectPointer)
!2272 = !DILocalVariable(name: "__nstart", arg: 2, scope: !2269, file: !2, line: 608, type: !145)
!2273 = !DILocalVariable(name: "__nfinish", arg: 3, scope: !2269, file: !2, line: 608, type: !145)
!2274 = !DILocalVariable(name: "__cur", scope: !2269, file: !2, line: 680, type: !145)
!2275 = !DILocation(line: 0, scope: !2269)
!2276 = !DILocation(line: 683, column: 33, scope: !2277)
!2277 = distinct !DILexicalBlock(scope: !2278, file: !2, line: 683, column: 4)
!2278 = distinct !DILexicalBlock(scope: !2279, file: !2, line: 683, column: 4)
!2279 = distinct !DILexicalBlock(scope: !2269, file: !2, line: 682, column: 2)
!2280 = !DILocation(line: 683, column: 4, scope: !2278)
!2281 = !DILocalVariable(name: "this", arg: 1, scope: !2282, type: !1650, flags: DIFlagArtificial | DIFlagObjectPointer)
!2282 = distinct !DISubprogram(name: "_M_allocate_node", linkageName: "_ZNSt11_Deque_baseIdSaIdEE16_M_allocate_nodeEv", scope: !12, file: !2, line: 580, type: !383, scopeLine: 581, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !382, retainedNodes: !2283)
!2283 = !{!2281}
!2284 = !DILocation(line: 0, scope: !2282, inlinedAt: !2285)
!2285 = distinct !DILocation(line: 684, column: 21, scope: !2277)
!2286 = !DILocalVariable(name: "__a", arg: 1, scope: !2287, file: !28, line: 463, type: !36)
!2287 = distinct !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaIdEE8allocateERS0_m", scope: !27, file: !28, line: 463, type: !31, scopeLine: 464, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !30, retainedNodes: !2288)
!2288 = !{!2286, !2289}
!2289 = !DILocalVariable(name: "__n", arg: 2, scope: !2287, file: !28, line: 463, type: !104)
!2290 = !DILocation(line: 0, scope: !2287, inlinedAt: !2291)
!2291 = distinct !DILocation(line: 583, column: 9, scope: !2282, inlinedAt: !2285)
!2292 = !DILocalVariable(name: "this", arg: 1, scope: !2293, type: !1879, flags: DIFlagArtificial | DIFlagObjectPointer)
!2293 = distinct !DISubprogram(name: "allocate", linkageName: "_ZNSt15__new_allocatorIdE8allocateEmPKv", scope: !44, file: !45, line: 112, type: !73, scopeLine: 113, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !72, retainedNodes: !2294)
!2294 = !{!2292, !2295, !2296}
!2295 = !DILocalVariable(name: "__n", arg: 2, scope: !2293, file: !45, line: 112, type: !75)
!2296 = !DILocalVariable(arg: 3, scope: !2293, file: !45, line: 112, type: !79)
!2297 = !DILocation(line: 0, scope: !2293, inlinedAt: !2298)
!2298 = distinct !DILocation(line: 464, column: 20, scope: !2287, inlinedAt: !2291)
!2299 = !DILocation(line: 137, column: 27, scope: !2293, inlinedAt: !2298)
!2300 = !DILocation(line: 684, column: 13, scope: !2277)
!2301 = !DILocation(line: 683, column: 46, scope: !2277)
!2302 = distinct !{!2302, !2280, !2303, !1550}
!2303 = !DILocation(line: 684, column: 38, scope: !2278)
!2304 = !DILocation(line: 691, column: 5, scope: !2277)
!2305 = !DILocation(line: 685, column: 2, scope: !2279)
!2306 = !DILocation(line: 0, scope: !1847, inlinedAt: !2307)
!2307 = distinct !DILocation(line: 688, column: 4, scope: !2308)
!2308 = distinct !DILexicalBlock(scope: !2269, file: !2, line: 687, column: 2)
!2309 = !DILocation(line: 0, scope: !1852, inlinedAt: !2307)
!2310 = !DILocation(line: 699, column: 45, scope: !1857, inlinedAt: !2307)
!2311 = !DILocation(line: 699, column: 7, scope: !1852, inlinedAt: !2307)
!2312 = !DILocation(line: 700, column: 21, scope: !1857, inlinedAt: !2307)
!2313 = !DILocation(line: 0, scope: !1862, inlinedAt: !2314)
!2314 = distinct !DILocation(line: 700, column: 2, scope: !1857, inlinedAt: !2307)
!2315 = !DILocation(line: 0, scope: !1868, inlinedAt: !2316)
!2316 = distinct !DILocation(line: 590, column: 2, scope: !1862, inlinedAt: !2314)
!2317 = !DILocation(line: 0, scope: !1875, inlinedAt: !2318)
!2318 = distinct !DILocation(line: 496, column: 13, scope: !1868, inlinedAt: !2316)
!2319 = !DILocation(line: 158, column: 2, scope: !1875, inlinedAt: !2318)
!2320 = !DILocation(line: 699, column: 58, scope: !1857, inlinedAt: !2307)
!2321 = distinct !{!2321, !2311, !2322, !1550}
!2322 = !DILocation(line: 700, column: 25, scope: !1852, inlinedAt: !2307)
!2323 = !DILocation(line: 689, column: 4, scope: !2308)
!2324 = !DILocation(line: 691, column: 5, scope: !2308)
!2325 = !DILocation(line: 690, column: 2, scope: !2308)
!2326 = !DILocation(line: 691, column: 5, scope: !2269)
!2327 = !DISubprogram(name: "__throw_length_error", linkageName: "_ZSt20__throw_length_errorPKc", scope: !13, file: !2142, line: 75, type: !2328, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!2328 = !DISubroutineType(types: !2329)
!2329 = !{null, !2330}
!2330 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!2331 = distinct !DISubprogram(name: "_M_push_back_aux<double>", linkageName: "_ZNSt5dequeIdSaIdEE16_M_push_back_auxIJdEEEvDpOT_", scope: !1030, file: !1208, line: 485, type: !2332, scopeLine: 491, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1476, declaration: !2334, retainedNodes: !2335)
!2332 = !DISubroutineType(types: !2333)
!2333 = !{null, !1037, !1474}
!2334 = !DISubprogram(name: "_M_push_back_aux<double>", linkageName: "_ZNSt5dequeIdSaIdEE16_M_push_back_auxIJdEEEvDpOT_", scope: !1030, file: !1208, line: 485, type: !2332, scopeLine: 485, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !1476)
!2335 = !{!2336, !2337}
!2336 = !DILocalVariable(name: "this", arg: 1, scope: !2331, type: !1642, flags: DIFlagArtificial | DIFlagObjectPointer)
!2337 = !DILocalVariable(name: "__args", arg: 2, scope: !2331, file: !2, line: 1997, type: !1474)
!2338 = !DILocation(line: 0, scope: !2331)
!2339 = !DILocalVariable(name: "this", arg: 1, scope: !2340, type: !2342, flags: DIFlagArtificial | DIFlagObjectPointer)
!2340 = distinct !DISubprogram(name: "size", linkageName: "_ZNKSt5dequeIdSaIdEE4sizeEv", scope: !1030, file: !2, line: 1268, type: !1128, scopeLine: 1269, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !1127, retainedNodes: !2341)
!2341 = !{!2339}
!2342 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1058, size: 64)
!2343 = !DILocation(line: 0, scope: !2340, inlinedAt: !2344)
!2344 = distinct !DILocation(line: 492, column: 6, scope: !2345)
!2345 = distinct !DILexicalBlock(scope: !2331, file: !1208, line: 492, column: 6)
!2346 = !DILocation(line: 1269, column: 30, scope: !2340, inlinedAt: !2344)
!2347 = !DILocation(line: 1269, column: 56, scope: !2340, inlinedAt: !2344)
!2348 = !DILocalVariable(name: "__x", arg: 1, scope: !2349, file: !2, line: 370, type: !2353)
!2349 = distinct !DISubprogram(name: "operator-", linkageName: "_ZStmiRKSt15_Deque_iteratorIdRdPdES4_", scope: !13, file: !2, line: 370, type: !2350, scopeLine: 371, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !2355)
!2350 = !DISubroutineType(types: !2351)
!2351 = !{!2352, !2353, !2353}
!2352 = !DIDerivedType(tag: DW_TAG_typedef, name: "difference_type", scope: !147, file: !2, line: 139, baseType: !221)
!2353 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !2354, size: 64)
!2354 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !210)
!2355 = !{!2348, !2356}
!2356 = !DILocalVariable(name: "__y", arg: 2, scope: !2349, file: !2, line: 370, type: !2353)
!2357 = !DILocation(line: 0, scope: !2349, inlinedAt: !2358)
!2358 = distinct !DILocation(line: 1269, column: 40, scope: !2340, inlinedAt: !2344)
!2359 = !DILocation(line: 373, column: 11, scope: !2349, inlinedAt: !2358)
!2360 = !DILocation(line: 373, column: 25, scope: !2349, inlinedAt: !2358)
!2361 = !DILocation(line: 373, column: 19, scope: !2349, inlinedAt: !2358)
!2362 = !DILocation(line: 373, column: 40, scope: !2349, inlinedAt: !2358)
!2363 = !DILocation(line: 373, column: 35, scope: !2349, inlinedAt: !2358)
!2364 = !DILocation(line: 373, column: 33, scope: !2349, inlinedAt: !2358)
!2365 = !DILocation(line: 373, column: 4, scope: !2349, inlinedAt: !2358)
!2366 = !DILocation(line: 374, column: 11, scope: !2349, inlinedAt: !2358)
!2367 = !DILocation(line: 374, column: 24, scope: !2349, inlinedAt: !2358)
!2368 = !DILocation(line: 374, column: 18, scope: !2349, inlinedAt: !2358)
!2369 = !DILocation(line: 374, column: 4, scope: !2349, inlinedAt: !2358)
!2370 = !DILocation(line: 375, column: 11, scope: !2349, inlinedAt: !2358)
!2371 = !DILocation(line: 375, column: 25, scope: !2349, inlinedAt: !2358)
!2372 = !DILocation(line: 375, column: 19, scope: !2349, inlinedAt: !2358)
!2373 = !DILocation(line: 375, column: 4, scope: !2349, inlinedAt: !2358)
!2374 = !DILocation(line: 492, column: 13, scope: !2345)
!2375 = !DILocation(line: 492, column: 6, scope: !2331)
!2376 = !DILocation(line: 493, column: 4, scope: !2345)
!2377 = !DILocalVariable(name: "this", arg: 1, scope: !2378, type: !1642, flags: DIFlagArtificial | DIFlagObjectPointer)
!2378 = distinct !DISubprogram(name: "_M_reserve_map_at_back", linkageName: "_ZNSt5dequeIdSaIdEE22_M_reserve_map_at_backEm", scope: !1030, file: !2, line: 2168, type: !1132, scopeLine: 2169, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !1239, retainedNodes: !2379)
!2379 = !{!2377, !2380}
!2380 = !DILocalVariable(name: "__nodes_to_add", arg: 2, scope: !2378, file: !2, line: 2168, type: !1047)
!2381 = !DILocation(line: 0, scope: !2378, inlinedAt: !2382)
!2382 = distinct !DILocation(line: 496, column: 2, scope: !2331)
!2383 = !DILocation(line: 2170, column: 41, scope: !2384, inlinedAt: !2382)
!2384 = distinct !DILexicalBlock(scope: !2378, file: !2, line: 2170, column: 6)
!2385 = !DILocation(line: 2171, column: 57, scope: !2384, inlinedAt: !2382)
!2386 = !DILocation(line: 2171, column: 41, scope: !2384, inlinedAt: !2382)
!2387 = !DILocation(line: 2171, column: 6, scope: !2384, inlinedAt: !2382)
!2388 = !DILocation(line: 2170, column: 25, scope: !2384, inlinedAt: !2382)
!2389 = !DILocation(line: 2170, column: 6, scope: !2378, inlinedAt: !2382)
!2390 = !DILocation(line: 2172, column: 4, scope: !2384, inlinedAt: !2382)
!2391 = !DILocation(line: 497, column: 28, scope: !2331)
!2392 = !DILocation(line: 0, scope: !2282, inlinedAt: !2393)
!2393 = distinct !DILocation(line: 497, column: 49, scope: !2331)
!2394 = !DILocation(line: 0, scope: !2287, inlinedAt: !2395)
!2395 = distinct !DILocation(line: 583, column: 9, scope: !2282, inlinedAt: !2393)
!2396 = !DILocation(line: 0, scope: !2293, inlinedAt: !2397)
!2397 = distinct !DILocation(line: 464, column: 20, scope: !2287, inlinedAt: !2395)
!2398 = !DILocation(line: 137, column: 27, scope: !2293, inlinedAt: !2397)
!2399 = !DILocation(line: 497, column: 36, scope: !2331)
!2400 = !DILocation(line: 497, column: 41, scope: !2331)
!2401 = !DILocation(line: 502, column: 34, scope: !2402)
!2402 = distinct !DILexicalBlock(scope: !2331, file: !1208, line: 499, column: 4)
!2403 = !DILocation(line: 0, scope: !2062, inlinedAt: !2404)
!2404 = distinct !DILocation(line: 501, column: 6, scope: !2402)
!2405 = !DILocation(line: 0, scope: !2073, inlinedAt: !2406)
!2406 = distinct !DILocation(line: 516, column: 8, scope: !2062, inlinedAt: !2404)
!2407 = !DILocation(line: 175, column: 27, scope: !2073, inlinedAt: !2406)
!2408 = !DILocation(line: 175, column: 4, scope: !2073, inlinedAt: !2406)
!2409 = !DILocation(line: 507, column: 66, scope: !2402)
!2410 = !DILocation(line: 508, column: 7, scope: !2402)
!2411 = !DILocation(line: 0, scope: !1985, inlinedAt: !2412)
!2412 = distinct !DILocation(line: 507, column: 30, scope: !2402)
!2413 = !DILocation(line: 265, column: 10, scope: !1985, inlinedAt: !2412)
!2414 = !DILocation(line: 266, column: 13, scope: !1985, inlinedAt: !2412)
!2415 = !DILocation(line: 266, column: 11, scope: !1985, inlinedAt: !2412)
!2416 = !DILocation(line: 267, column: 21, scope: !1985, inlinedAt: !2412)
!2417 = !DILocation(line: 267, column: 2, scope: !1985, inlinedAt: !2412)
!2418 = !DILocation(line: 267, column: 10, scope: !1985, inlinedAt: !2412)
!2419 = !DILocation(line: 509, column: 37, scope: !2402)
!2420 = !DILocation(line: 516, column: 7, scope: !2331)
!2421 = distinct !DISubprogram(name: "_M_reallocate_map", linkageName: "_ZNSt5dequeIdSaIdEE17_M_reallocate_mapEmb", scope: !1030, file: !1208, line: 932, type: !1242, scopeLine: 933, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !1241, retainedNodes: !2422)
!2422 = !{!2423, !2424, !2425, !2426, !2427, !2428, !2429, !2432}
!2423 = !DILocalVariable(name: "this", arg: 1, scope: !2421, type: !1642, flags: DIFlagArtificial | DIFlagObjectPointer)
!2424 = !DILocalVariable(name: "__nodes_to_add", arg: 2, scope: !2421, file: !2, line: 2184, type: !1047)
!2425 = !DILocalVariable(name: "__add_at_front", arg: 3, scope: !2421, file: !2, line: 2184, type: !132)
!2426 = !DILocalVariable(name: "__old_num_nodes", scope: !2421, file: !1208, line: 934, type: !1685)
!2427 = !DILocalVariable(name: "__new_num_nodes", scope: !2421, file: !1208, line: 936, type: !1685)
!2428 = !DILocalVariable(name: "__new_nstart", scope: !2421, file: !1208, line: 938, type: !1687)
!2429 = !DILocalVariable(name: "__new_map_size", scope: !2430, file: !1208, line: 955, type: !1047)
!2430 = distinct !DILexicalBlock(scope: !2431, file: !1208, line: 954, column: 2)
!2431 = distinct !DILexicalBlock(scope: !2421, file: !1208, line: 939, column: 11)
!2432 = !DILocalVariable(name: "__new_map", scope: !2430, file: !1208, line: 959, type: !1687)
!2433 = !DILocation(line: 0, scope: !2421)
!2434 = !DILocation(line: 935, column: 28, scope: !2421)
!2435 = !DILocation(line: 935, column: 61, scope: !2421)
!2436 = !DILocation(line: 935, column: 36, scope: !2421)
!2437 = !DILocation(line: 935, column: 69, scope: !2421)
!2438 = !DILocation(line: 936, column: 57, scope: !2421)
!2439 = !DILocation(line: 939, column: 25, scope: !2431)
!2440 = !{!1330, !1330, i64 0}
!2441 = !DILocation(line: 939, column: 41, scope: !2431)
!2442 = !DILocation(line: 939, column: 37, scope: !2431)
!2443 = !DILocation(line: 939, column: 11, scope: !2421)
!2444 = !DILocation(line: 941, column: 33, scope: !2445)
!2445 = distinct !DILexicalBlock(scope: !2431, file: !1208, line: 940, column: 2)
!2446 = !DILocation(line: 942, column: 7, scope: !2445)
!2447 = !DILocation(line: 942, column: 26, scope: !2445)
!2448 = !DILocation(line: 941, column: 40, scope: !2445)
!2449 = !DILocation(line: 943, column: 8, scope: !2445)
!2450 = !DILocation(line: 943, column: 5, scope: !2445)
!2451 = !DILocation(line: 944, column: 21, scope: !2452)
!2452 = distinct !DILexicalBlock(scope: !2445, file: !1208, line: 944, column: 8)
!2453 = !DILocation(line: 0, scope: !2452)
!2454 = !DILocation(line: 944, column: 8, scope: !2445)
!2455 = !DILocalVariable(name: "__first", arg: 1, scope: !2456, file: !1708, line: 611, type: !234)
!2456 = distinct !DISubprogram(name: "copy<double **, double **>", linkageName: "_ZSt4copyIPPdS1_ET0_T_S3_S2_", scope: !13, file: !1708, line: 611, type: !2457, scopeLine: 612, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2462, retainedNodes: !2459)
!2457 = !DISubroutineType(types: !2458)
!2458 = !{!234, !234, !234, !234}
!2459 = !{!2455, !2460, !2461}
!2460 = !DILocalVariable(name: "__last", arg: 2, scope: !2456, file: !1708, line: 611, type: !234)
!2461 = !DILocalVariable(name: "__result", arg: 3, scope: !2456, file: !1708, line: 611, type: !234)
!2462 = !{!2463, !2464}
!2463 = !DITemplateTypeParameter(name: "_II", type: !234)
!2464 = !DITemplateTypeParameter(name: "_OI", type: !234)
!2465 = !DILocation(line: 0, scope: !2456, inlinedAt: !2466)
!2466 = distinct !DILocation(line: 945, column: 6, scope: !2452)
!2467 = !DILocalVariable(name: "__first", arg: 1, scope: !2468, file: !1708, line: 527, type: !234)
!2468 = distinct !DISubprogram(name: "__copy_move_a<false, double **, double **>", linkageName: "_ZSt13__copy_move_aILb0EPPdS1_ET1_T0_S3_S2_", scope: !13, file: !1708, line: 527, type: !2457, scopeLine: 528, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2472, retainedNodes: !2469)
!2469 = !{!2467, !2470, !2471}
!2470 = !DILocalVariable(name: "__last", arg: 2, scope: !2468, file: !1708, line: 527, type: !234)
!2471 = !DILocalVariable(name: "__result", arg: 3, scope: !2468, file: !1708, line: 527, type: !234)
!2472 = !{!1711, !2463, !2464}
!2473 = !DILocation(line: 0, scope: !2468, inlinedAt: !2474)
!2474 = distinct !DILocation(line: 619, column: 14, scope: !2456, inlinedAt: !2466)
!2475 = !DILocalVariable(name: "__first", arg: 1, scope: !2476, file: !1708, line: 521, type: !234)
!2476 = distinct !DISubprogram(name: "__copy_move_a1<false, double **, double **>", linkageName: "_ZSt14__copy_move_a1ILb0EPPdS1_ET1_T0_S3_S2_", scope: !13, file: !1708, line: 521, type: !2457, scopeLine: 522, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2472, retainedNodes: !2477)
!2477 = !{!2475, !2478, !2479}
!2478 = !DILocalVariable(name: "__last", arg: 2, scope: !2476, file: !1708, line: 521, type: !234)
!2479 = !DILocalVariable(name: "__result", arg: 3, scope: !2476, file: !1708, line: 521, type: !234)
!2480 = !DILocation(line: 0, scope: !2476, inlinedAt: !2481)
!2481 = distinct !DILocation(line: 530, column: 3, scope: !2468, inlinedAt: !2474)
!2482 = !DILocalVariable(name: "__first", arg: 1, scope: !2483, file: !1708, line: 486, type: !234)
!2483 = distinct !DISubprogram(name: "__copy_move_a2<false, double **, double **>", linkageName: "_ZSt14__copy_move_a2ILb0EPPdS1_ET1_T0_S3_S2_", scope: !13, file: !1708, line: 486, type: !2457, scopeLine: 487, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2472, retainedNodes: !2484)
!2484 = !{!2482, !2485, !2486}
!2485 = !DILocalVariable(name: "__last", arg: 2, scope: !2483, file: !1708, line: 486, type: !234)
!2486 = !DILocalVariable(name: "__result", arg: 3, scope: !2483, file: !1708, line: 486, type: !234)
!2487 = !DILocation(line: 0, scope: !2483, inlinedAt: !2488)
!2488 = distinct !DILocation(line: 522, column: 14, scope: !2476, inlinedAt: !2481)
!2489 = !DILocalVariable(name: "__first", arg: 1, scope: !2490, file: !1708, line: 420, type: !354)
!2490 = distinct !DISubprogram(name: "__copy_m<double *>", linkageName: "_ZNSt11__copy_moveILb0ELb1ESt26random_access_iterator_tagE8__copy_mIPdEEPT_PKS4_S7_S5_", scope: !1709, file: !1708, line: 420, type: !2491, scopeLine: 421, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !324, declaration: !2493, retainedNodes: !2494)
!2491 = !DISubroutineType(types: !2492)
!2492 = !{!234, !354, !354, !234}
!2493 = !DISubprogram(name: "__copy_m<double *>", linkageName: "_ZNSt11__copy_moveILb0ELb1ESt26random_access_iterator_tagE8__copy_mIPdEEPT_PKS4_S7_S5_", scope: !1709, file: !1708, line: 420, type: !2491, scopeLine: 420, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !324)
!2494 = !{!2489, !2495, !2496, !2497}
!2495 = !DILocalVariable(name: "__last", arg: 2, scope: !2490, file: !1708, line: 420, type: !354)
!2496 = !DILocalVariable(name: "__result", arg: 3, scope: !2490, file: !1708, line: 420, type: !234)
!2497 = !DILocalVariable(name: "_Num", scope: !2490, file: !1708, line: 429, type: !1727)
!2498 = !DILocation(line: 0, scope: !2490, inlinedAt: !2499)
!2499 = distinct !DILocation(line: 494, column: 14, scope: !2483, inlinedAt: !2488)
!2500 = !DILocation(line: 430, column: 8, scope: !2490, inlinedAt: !2499)
!2501 = !DILocation(line: 429, column: 34, scope: !2490, inlinedAt: !2499)
!2502 = !DILocation(line: 431, column: 6, scope: !2503, inlinedAt: !2499)
!2503 = distinct !DILexicalBlock(scope: !2490, file: !1708, line: 430, column: 8)
!2504 = !DILocalVariable(name: "__first", arg: 1, scope: !2505, file: !1708, line: 848, type: !234)
!2505 = distinct !DISubprogram(name: "copy_backward<double **, double **>", linkageName: "_ZSt13copy_backwardIPPdS1_ET0_T_S3_S2_", scope: !13, file: !1708, line: 848, type: !2457, scopeLine: 849, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2509, retainedNodes: !2506)
!2506 = !{!2504, !2507, !2508}
!2507 = !DILocalVariable(name: "__last", arg: 2, scope: !2505, file: !1708, line: 848, type: !234)
!2508 = !DILocalVariable(name: "__result", arg: 3, scope: !2505, file: !1708, line: 848, type: !234)
!2509 = !{!2510, !2511}
!2510 = !DITemplateTypeParameter(name: "_BI1", type: !234)
!2511 = !DITemplateTypeParameter(name: "_BI2", type: !234)
!2512 = !DILocation(line: 0, scope: !2505, inlinedAt: !2513)
!2513 = distinct !DILocation(line: 949, column: 6, scope: !2452)
!2514 = !DILocalVariable(name: "__first", arg: 1, scope: !2515, file: !1708, line: 796, type: !234)
!2515 = distinct !DISubprogram(name: "__copy_move_backward_a<false, double **, double **>", linkageName: "_ZSt22__copy_move_backward_aILb0EPPdS1_ET1_T0_S3_S2_", scope: !13, file: !1708, line: 796, type: !2457, scopeLine: 797, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2472, retainedNodes: !2516)
!2516 = !{!2514, !2517, !2518}
!2517 = !DILocalVariable(name: "__last", arg: 2, scope: !2515, file: !1708, line: 796, type: !234)
!2518 = !DILocalVariable(name: "__result", arg: 3, scope: !2515, file: !1708, line: 796, type: !234)
!2519 = !DILocation(line: 0, scope: !2515, inlinedAt: !2520)
!2520 = distinct !DILocation(line: 857, column: 14, scope: !2505, inlinedAt: !2513)
!2521 = !DILocalVariable(name: "__first", arg: 1, scope: !2522, file: !1708, line: 768, type: !234)
!2522 = distinct !DISubprogram(name: "__copy_move_backward_a1<false, double **, double **>", linkageName: "_ZSt23__copy_move_backward_a1ILb0EPPdS1_ET1_T0_S3_S2_", scope: !13, file: !1708, line: 768, type: !2457, scopeLine: 769, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2526, retainedNodes: !2523)
!2523 = !{!2521, !2524, !2525}
!2524 = !DILocalVariable(name: "__last", arg: 2, scope: !2522, file: !1708, line: 768, type: !234)
!2525 = !DILocalVariable(name: "__result", arg: 3, scope: !2522, file: !1708, line: 768, type: !234)
!2526 = !{!1711, !2510, !2511}
!2527 = !DILocation(line: 0, scope: !2522, inlinedAt: !2528)
!2528 = distinct !DILocation(line: 799, column: 3, scope: !2515, inlinedAt: !2520)
!2529 = !DILocalVariable(name: "__first", arg: 1, scope: !2530, file: !1708, line: 750, type: !234)
!2530 = distinct !DISubprogram(name: "__copy_move_backward_a2<false, double **, double **>", linkageName: "_ZSt23__copy_move_backward_a2ILb0EPPdS1_ET1_T0_S3_S2_", scope: !13, file: !1708, line: 750, type: !2457, scopeLine: 751, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2526, retainedNodes: !2531)
!2531 = !{!2529, !2532, !2533}
!2532 = !DILocalVariable(name: "__last", arg: 2, scope: !2530, file: !1708, line: 750, type: !234)
!2533 = !DILocalVariable(name: "__result", arg: 3, scope: !2530, file: !1708, line: 750, type: !234)
!2534 = !DILocation(line: 0, scope: !2530, inlinedAt: !2535)
!2535 = distinct !DILocation(line: 769, column: 14, scope: !2522, inlinedAt: !2528)
!2536 = !DILocalVariable(name: "__first", arg: 1, scope: !2537, file: !1708, line: 731, type: !354)
!2537 = distinct !DISubprogram(name: "__copy_move_b<double *>", linkageName: "_ZNSt20__copy_move_backwardILb0ELb1ESt26random_access_iterator_tagE13__copy_move_bIPdEEPT_PKS4_S7_S5_", scope: !2538, file: !1708, line: 731, type: !2491, scopeLine: 732, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !324, declaration: !2539, retainedNodes: !2540)
!2538 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__copy_move_backward<false, true, std::random_access_iterator_tag>", scope: !13, file: !1708, line: 726, size: 8, flags: DIFlagTypePassByValue, elements: !139, templateParams: !1710, identifier: "_ZTSSt20__copy_move_backwardILb0ELb1ESt26random_access_iterator_tagE")
!2539 = !DISubprogram(name: "__copy_move_b<double *>", linkageName: "_ZNSt20__copy_move_backwardILb0ELb1ESt26random_access_iterator_tagE13__copy_move_bIPdEEPT_PKS4_S7_S5_", scope: !2538, file: !1708, line: 731, type: !2491, scopeLine: 731, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !324)
!2540 = !{!2536, !2541, !2542, !2543}
!2541 = !DILocalVariable(name: "__last", arg: 2, scope: !2537, file: !1708, line: 731, type: !354)
!2542 = !DILocalVariable(name: "__result", arg: 3, scope: !2537, file: !1708, line: 731, type: !234)
!2543 = !DILocalVariable(name: "_Num", scope: !2537, file: !1708, line: 740, type: !1727)
!2544 = !DILocation(line: 0, scope: !2537, inlinedAt: !2545)
!2545 = distinct !DILocation(line: 758, column: 14, scope: !2530, inlinedAt: !2535)
!2546 = !DILocation(line: 741, column: 8, scope: !2537, inlinedAt: !2545)
!2547 = !DILocation(line: 740, column: 34, scope: !2537, inlinedAt: !2545)
!2548 = !DILocation(line: 951, column: 24, scope: !2452)
!2549 = !DILocation(line: 742, column: 33, scope: !2550, inlinedAt: !2545)
!2550 = distinct !DILexicalBlock(scope: !2537, file: !1708, line: 741, column: 8)
!2551 = !DILocation(line: 742, column: 6, scope: !2550, inlinedAt: !2545)
!2552 = !DILocation(line: 956, column: 12, scope: !2430)
!2553 = !DILocation(line: 956, column: 10, scope: !2430)
!2554 = !DILocation(line: 957, column: 23, scope: !2430)
!2555 = !DILocation(line: 0, scope: !2430)
!2556 = !DILocation(line: 0, scope: !2196, inlinedAt: !2557)
!2557 = distinct !DILocation(line: 959, column: 35, scope: !2430)
!2558 = !DILocation(line: 0, scope: !2203, inlinedAt: !2559)
!2559 = distinct !DILocation(line: 597, column: 9, scope: !2196, inlinedAt: !2557)
!2560 = !DILocation(line: 0, scope: !2209, inlinedAt: !2561)
!2561 = distinct !DILocation(line: 464, column: 20, scope: !2203, inlinedAt: !2559)
!2562 = !DILocation(line: 120, column: 27, scope: !2563, inlinedAt: !2561)
!2563 = distinct !DILexicalBlock(scope: !2209, file: !45, line: 120, column: 6)
!2564 = !DILocation(line: 120, column: 6, scope: !2209, inlinedAt: !2561)
!2565 = !{!"branch_weights", !"expected", i32 1, i32 2000}
!2566 = !DILocation(line: 124, column: 14, scope: !2567, inlinedAt: !2561)
!2567 = distinct !DILexicalBlock(scope: !2568, file: !45, line: 124, column: 10)
!2568 = distinct !DILexicalBlock(scope: !2563, file: !45, line: 121, column: 4)
!2569 = !DILocation(line: 124, column: 10, scope: !2568, inlinedAt: !2561)
!2570 = !DILocation(line: 125, column: 8, scope: !2567, inlinedAt: !2561)
!2571 = !DILocation(line: 126, column: 6, scope: !2568, inlinedAt: !2561)
!2572 = !DILocation(line: 137, column: 53, scope: !2209, inlinedAt: !2561)
!2573 = !DILocation(line: 137, column: 27, scope: !2209, inlinedAt: !2561)
!2574 = !DILocation(line: 960, column: 47, scope: !2430)
!2575 = !DILocation(line: 960, column: 66, scope: !2430)
!2576 = !DILocation(line: 960, column: 29, scope: !2430)
!2577 = !DILocation(line: 961, column: 8, scope: !2430)
!2578 = !DILocation(line: 961, column: 5, scope: !2430)
!2579 = !DILocation(line: 963, column: 39, scope: !2430)
!2580 = !DILocation(line: 0, scope: !2456, inlinedAt: !2581)
!2581 = distinct !DILocation(line: 962, column: 4, scope: !2430)
!2582 = !DILocation(line: 0, scope: !2468, inlinedAt: !2583)
!2583 = distinct !DILocation(line: 619, column: 14, scope: !2456, inlinedAt: !2581)
!2584 = !DILocation(line: 0, scope: !2476, inlinedAt: !2585)
!2585 = distinct !DILocation(line: 530, column: 3, scope: !2468, inlinedAt: !2583)
!2586 = !DILocation(line: 0, scope: !2483, inlinedAt: !2587)
!2587 = distinct !DILocation(line: 522, column: 14, scope: !2476, inlinedAt: !2585)
!2588 = !DILocation(line: 0, scope: !2490, inlinedAt: !2589)
!2589 = distinct !DILocation(line: 494, column: 14, scope: !2483, inlinedAt: !2587)
!2590 = !DILocation(line: 430, column: 8, scope: !2503, inlinedAt: !2589)
!2591 = !DILocation(line: 430, column: 8, scope: !2490, inlinedAt: !2589)
!2592 = !DILocation(line: 429, column: 34, scope: !2490, inlinedAt: !2589)
!2593 = !DILocation(line: 431, column: 6, scope: !2503, inlinedAt: !2589)
!2594 = !DILocation(line: 965, column: 36, scope: !2430)
!2595 = !DILocation(line: 0, scope: !1890, inlinedAt: !2596)
!2596 = distinct !DILocation(line: 965, column: 4, scope: !2430)
!2597 = !DILocation(line: 0, scope: !1898, inlinedAt: !2598)
!2598 = distinct !DILocation(line: 604, column: 2, scope: !1890, inlinedAt: !2596)
!2599 = !DILocation(line: 0, scope: !1930, inlinedAt: !2600)
!2600 = distinct !DILocation(line: 496, column: 13, scope: !1898, inlinedAt: !2598)
!2601 = !DILocation(line: 158, column: 27, scope: !1930, inlinedAt: !2600)
!2602 = !DILocation(line: 158, column: 2, scope: !1930, inlinedAt: !2600)
!2603 = !DILocation(line: 967, column: 25, scope: !2430)
!2604 = !DILocation(line: 968, column: 30, scope: !2430)
!2605 = !DILocation(line: 0, scope: !2431)
!2606 = !DILocation(line: 0, scope: !1985, inlinedAt: !2607)
!2607 = distinct !DILocation(line: 971, column: 30, scope: !2421)
!2608 = !DILocation(line: 265, column: 10, scope: !1985, inlinedAt: !2607)
!2609 = !DILocation(line: 266, column: 13, scope: !1985, inlinedAt: !2607)
!2610 = !DILocation(line: 266, column: 2, scope: !1985, inlinedAt: !2607)
!2611 = !DILocation(line: 266, column: 11, scope: !1985, inlinedAt: !2607)
!2612 = !DILocation(line: 267, column: 21, scope: !1985, inlinedAt: !2607)
!2613 = !DILocation(line: 267, column: 2, scope: !1985, inlinedAt: !2607)
!2614 = !DILocation(line: 267, column: 10, scope: !1985, inlinedAt: !2607)
!2615 = !DILocation(line: 972, column: 56, scope: !2421)
!2616 = !DILocation(line: 972, column: 74, scope: !2421)
!2617 = !DILocation(line: 0, scope: !1985, inlinedAt: !2618)
!2618 = distinct !DILocation(line: 972, column: 31, scope: !2421)
!2619 = !DILocation(line: 265, column: 10, scope: !1985, inlinedAt: !2618)
!2620 = !DILocation(line: 266, column: 13, scope: !1985, inlinedAt: !2618)
!2621 = !DILocation(line: 266, column: 2, scope: !1985, inlinedAt: !2618)
!2622 = !DILocation(line: 266, column: 11, scope: !1985, inlinedAt: !2618)
!2623 = !DILocation(line: 267, column: 21, scope: !1985, inlinedAt: !2618)
!2624 = !DILocation(line: 267, column: 2, scope: !1985, inlinedAt: !2618)
!2625 = !DILocation(line: 267, column: 10, scope: !1985, inlinedAt: !2618)
!2626 = !DILocation(line: 973, column: 5, scope: !2421)
