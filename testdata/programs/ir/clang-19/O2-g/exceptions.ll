; clang++-19 -O2 -g -fdebug-compilation-dir=. -S -emit-llvm cpp/exceptions.cpp -o ir/clang-19/O2-g/exceptions.ll
; ModuleID = 'cpp/exceptions.cpp'
source_filename = "cpp/exceptions.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

$_ZTS8Overflow = comdat any

$_ZTI8Overflow = comdat any

@_ZTISt12domain_error = external constant ptr
@_ZTVN10__cxxabiv117__class_type_infoE = external global [0 x ptr]
@_ZTS8Overflow = linkonce_odr dso_local constant [10 x i8] c"8Overflow\00", comdat, align 1
@_ZTI8Overflow = linkonce_odr dso_local constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i64 2), ptr @_ZTS8Overflow }, comdat, align 8
@.str = private unnamed_addr constant [9 x i8] c"negative\00", align 1, !dbg !0
@.str.2 = private unnamed_addr constant [26 x i8] c"vector::_M_realloc_insert\00", align 1, !dbg !8
@.str.3 = private unnamed_addr constant [74 x i8] c"vector::_M_range_check: __n (which is %zu) >= this->size() (which is %zu)\00", align 1, !dbg !14

; Function Attrs: mustprogress uwtable
define dso_local double @caught_in_the_loop(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 !dbg !1746 {
    #dbg_value(ptr %0, !1750, !DIExpression(), !1760)
    #dbg_value(i32 %1, !1751, !DIExpression(), !1760)
    #dbg_value(double 0.000000e+00, !1752, !DIExpression(), !1760)
    #dbg_value(i32 0, !1753, !DIExpression(), !1761)
  %3 = icmp sgt i32 %1, 0, !dbg !1762
  br i1 %3, label %4, label %6, !dbg !1763

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !1762
  br label %8, !dbg !1763

6:                                                ; preds = %27, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %28, %27 ], !dbg !1760
  ret double %7, !dbg !1764

8:                                                ; preds = %4, %27
  %9 = phi i64 [ 0, %4 ], [ %29, %27 ]
  %10 = phi double [ 0.000000e+00, %4 ], [ %28, %27 ]
    #dbg_value(double %10, !1752, !DIExpression(), !1760)
    #dbg_value(i64 %9, !1753, !DIExpression(), !1761)
  %11 = getelementptr inbounds double, ptr %0, i64 %9, !dbg !1765
  %12 = load double, ptr %11, align 8, !dbg !1765, !tbaa !1767
  %13 = invoke fastcc noundef double @_ZL12checked_rootd(double noundef %12)
          to label %14 unwind label %17, !dbg !1771

14:                                               ; preds = %8
  %15 = load double, ptr %11, align 8, !dbg !1772, !tbaa !1767
  %16 = tail call double @llvm.fmuladd.f64(double %13, double %15, double %10), !dbg !1773
    #dbg_value(double %16, !1752, !DIExpression(), !1760)
  br label %27, !dbg !1774

17:                                               ; preds = %8
  %18 = landingpad { ptr, i32 }
          cleanup
          catch ptr @_ZTISt12domain_error, !dbg !1775
  %19 = extractvalue { ptr, i32 } %18, 1, !dbg !1775
  %20 = tail call i32 @llvm.eh.typeid.for.p0(ptr nonnull @_ZTISt12domain_error) #12, !dbg !1774
  %21 = icmp eq i32 %19, %20, !dbg !1774
  br i1 %21, label %22, label %31, !dbg !1774

22:                                               ; preds = %17
  %23 = extractvalue { ptr, i32 } %18, 0, !dbg !1775
  %24 = tail call ptr @__cxa_begin_catch(ptr %23) #12, !dbg !1774
    #dbg_value(ptr %24, !1755, !DIExpression(), !1776)
  %25 = load double, ptr %11, align 8, !dbg !1777, !tbaa !1767
  %26 = tail call double @llvm.fmuladd.f64(double %25, double %25, double %10), !dbg !1779
    #dbg_value(double %26, !1752, !DIExpression(), !1760)
  tail call void @__cxa_end_catch(), !dbg !1780
  br label %27, !dbg !1780

27:                                               ; preds = %14, %22
  %28 = phi double [ %16, %14 ], [ %26, %22 ], !dbg !1776
    #dbg_value(double %28, !1752, !DIExpression(), !1760)
  %29 = add nuw nsw i64 %9, 1, !dbg !1781
    #dbg_value(i64 %29, !1753, !DIExpression(), !1761)
  %30 = icmp eq i64 %29, %5, !dbg !1762
  br i1 %30, label %6, label %8, !dbg !1763, !llvm.loop !1782

31:                                               ; preds = %17
  resume { ptr, i32 } %18, !dbg !1785
}

; Function Attrs: mustprogress noinline uwtable
define internal fastcc noundef double @_ZL12checked_rootd(double noundef %0) unnamed_addr #1 personality ptr @__gxx_personality_v0 !dbg !1786 {
    #dbg_value(double %0, !1788, !DIExpression(), !1789)
  %2 = fcmp olt double %0, 0.000000e+00, !dbg !1790
  br i1 %2, label %3, label %8, !dbg !1792

3:                                                ; preds = %1
  %4 = tail call ptr @__cxa_allocate_exception(i64 16) #12, !dbg !1793
  invoke void @_ZNSt12domain_errorC1EPKc(ptr noundef nonnull align 8 dereferenceable(16) %4, ptr noundef nonnull @.str)
          to label %5 unwind label %6, !dbg !1795

5:                                                ; preds = %3
  tail call void @__cxa_throw(ptr nonnull %4, ptr nonnull @_ZTISt12domain_error, ptr nonnull @_ZNSt12domain_errorD1Ev) #13, !dbg !1793
  unreachable, !dbg !1793

6:                                                ; preds = %3
  %7 = landingpad { ptr, i32 }
          cleanup, !dbg !1796
  tail call void @__cxa_free_exception(ptr %4) #12, !dbg !1793
  resume { ptr, i32 } %7, !dbg !1793

8:                                                ; preds = %1
  %9 = tail call double @sqrt(double noundef %0) #12, !dbg !1797
  ret double %9, !dbg !1798
}

declare i32 @__gxx_personality_v0(...)

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: nofree nosync nounwind memory(none)
declare i32 @llvm.eh.typeid.for.p0(ptr) #3

declare ptr @__cxa_begin_catch(ptr) local_unnamed_addr

declare void @__cxa_end_catch() local_unnamed_addr

; Function Attrs: mustprogress uwtable
define dso_local double @value_in_the_exception(double noundef %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 !dbg !1799 {
    #dbg_value(double %0, !1801, !DIExpression(), !1806)
    #dbg_value(i32 %1, !1802, !DIExpression(), !1806)
  %3 = invoke fastcc noundef double @_ZL4growdi(double noundef %0, i32 noundef %1)
          to label %14 unwind label %4, !dbg !1807

4:                                                ; preds = %2
  %5 = landingpad { ptr, i32 }
          catch ptr @_ZTI8Overflow, !dbg !1809
  %6 = extractvalue { ptr, i32 } %5, 1, !dbg !1809
  %7 = tail call i32 @llvm.eh.typeid.for.p0(ptr nonnull @_ZTI8Overflow) #12, !dbg !1810
  %8 = icmp eq i32 %6, %7, !dbg !1810
  br i1 %8, label %9, label %16, !dbg !1810

9:                                                ; preds = %4
  %10 = extractvalue { ptr, i32 } %5, 0, !dbg !1809
  %11 = tail call ptr @__cxa_begin_catch(ptr %10) #12, !dbg !1810
    #dbg_value(ptr %11, !1803, !DIExpression(), !1806)
  %12 = load double, ptr %11, align 8, !dbg !1811, !tbaa !1813
  %13 = fmul double %12, %0, !dbg !1815
  tail call void @__cxa_end_catch(), !dbg !1816
  br label %14

14:                                               ; preds = %2, %9
  %15 = phi double [ %13, %9 ], [ %3, %2 ], !dbg !1806
  ret double %15, !dbg !1817

16:                                               ; preds = %4
  resume { ptr, i32 } %5, !dbg !1810
}

; Function Attrs: mustprogress noinline uwtable
define internal fastcc noundef double @_ZL4growdi(double noundef %0, i32 noundef %1) unnamed_addr #1 personality ptr @__gxx_personality_v0 !dbg !1818 {
  br label %3

3:                                                ; preds = %12, %2
  %4 = phi double [ %0, %2 ], [ %11, %12 ]
  %5 = phi i32 [ %1, %2 ], [ %13, %12 ]
    #dbg_value(double %4, !1820, !DIExpression(), !1823)
    #dbg_value(i32 %5, !1821, !DIExpression(), !1823)
    #dbg_value(ptr null, !1822, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1823)
    #dbg_value(ptr null, !1822, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1823)
    #dbg_value(ptr null, !1822, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1823)
    #dbg_value(ptr poison, !1822, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1823)
    #dbg_value(ptr poison, !1822, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value, DW_OP_LLVM_fragment, 128, 64), !1823)
    #dbg_value(ptr poison, !1822, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !1823)
  %6 = fcmp ogt double %4, 1.000000e+01, !dbg !1824
  br i1 %6, label %7, label %9, !dbg !1826

7:                                                ; preds = %3
  %8 = tail call ptr @__cxa_allocate_exception(i64 8) #12, !dbg !1827
  store double %4, ptr %8, align 16, !dbg !1829, !tbaa !1813
  tail call void @__cxa_throw(ptr nonnull %8, ptr nonnull @_ZTI8Overflow, ptr null) #13, !dbg !1827
  unreachable

9:                                                ; preds = %3
  %10 = icmp eq i32 %5, 0, !dbg !1830
  %11 = fmul double %4, %4, !dbg !1831
  br i1 %10, label %14, label %12, !dbg !1832

12:                                               ; preds = %9
  %13 = add nsw i32 %5, -1, !dbg !1833
  br label %3, !dbg !1834

14:                                               ; preds = %9
  ret double %11, !dbg !1835
}

; Function Attrs: mustprogress uwtable
define dso_local double @nothing_is_thrown(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 !dbg !1836 {
    #dbg_value(ptr %0, !1838, !DIExpression(), !1846)
    #dbg_value(i32 %1, !1839, !DIExpression(), !1846)
    #dbg_value(ptr null, !1840, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1846)
    #dbg_value(ptr null, !1840, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1846)
    #dbg_value(ptr null, !1840, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1846)
    #dbg_value(i32 0, !1841, !DIExpression(), !1847)
  %3 = icmp sgt i32 %1, 0, !dbg !1848
  br i1 %3, label %4, label %71, !dbg !1850

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !1848
  br label %13, !dbg !1850

6:                                                ; preds = %53
    #dbg_value(i32 0, !1844, !DIExpression(), !1851)
    #dbg_value(double 1.000000e+00, !1843, !DIExpression(), !1846)
  br i1 %3, label %7, label %64, !dbg !1852

7:                                                ; preds = %6
  %8 = ptrtoint ptr %57 to i64
  %9 = ptrtoint ptr %56 to i64
  %10 = sub i64 %8, %9
  %11 = ashr exact i64 %10, 3
  %12 = zext nneg i32 %1 to i64, !dbg !1853
  br label %73, !dbg !1852

13:                                               ; preds = %4, %53
  %14 = phi i64 [ 0, %4 ], [ %58, %53 ]
  %15 = phi ptr [ null, %4 ], [ %56, %53 ]
  %16 = phi ptr [ null, %4 ], [ %55, %53 ]
  %17 = phi ptr [ null, %4 ], [ %57, %53 ]
    #dbg_value(i64 %14, !1841, !DIExpression(), !1847)
    #dbg_value(ptr %15, !1840, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1846)
    #dbg_value(ptr %16, !1840, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1846)
    #dbg_value(ptr %17, !1840, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1846)
  %18 = getelementptr inbounds double, ptr %0, i64 %14, !dbg !1855
  %19 = load double, ptr %18, align 8, !dbg !1855, !tbaa !1767
  %20 = load double, ptr %0, align 8, !dbg !1857, !tbaa !1767
  %21 = fmul double %19, %20, !dbg !1858
    #dbg_value(ptr undef, !1859, !DIExpression(), !1864)
    #dbg_value(ptr undef, !1862, !DIExpression(), !1864)
    #dbg_value(ptr undef, !1866, !DIExpression(), !1878)
    #dbg_value(ptr undef, !1877, !DIExpression(), !1878)
  %22 = icmp eq ptr %17, %16, !dbg !1880
  br i1 %22, label %24, label %23, !dbg !1882

23:                                               ; preds = %13
    #dbg_value(ptr undef, !1883, !DIExpression(), !1893)
    #dbg_value(ptr %17, !1891, !DIExpression(), !1893)
    #dbg_value(ptr undef, !1892, !DIExpression(), !1893)
    #dbg_value(ptr undef, !1896, !DIExpression(), !1905)
    #dbg_value(ptr %17, !1902, !DIExpression(), !1905)
    #dbg_value(ptr undef, !1903, !DIExpression(), !1905)
  store double %21, ptr %17, align 8, !dbg !1907, !tbaa !1767
    #dbg_value(ptr %17, !1840, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !1846)
  br label %53, !dbg !1908

24:                                               ; preds = %13
    #dbg_value(ptr %17, !1909, !DIExpression(), !1924)
    #dbg_value(ptr undef, !1915, !DIExpression(), !1924)
    #dbg_value(ptr undef, !1916, !DIExpression(), !1924)
    #dbg_value(ptr undef, !1926, !DIExpression(), !1933)
    #dbg_value(i64 1, !1929, !DIExpression(), !1933)
    #dbg_value(ptr @.str.2, !1930, !DIExpression(), !1933)
    #dbg_value(ptr undef, !1935, !DIExpression(), !1938)
  %25 = ptrtoint ptr %16 to i64, !dbg !1941
  %26 = ptrtoint ptr %15 to i64, !dbg !1941
  %27 = sub i64 %25, %26, !dbg !1941
  %28 = icmp eq i64 %27, 9223372036854775800, !dbg !1942
  br i1 %28, label %29, label %31, !dbg !1943

29:                                               ; preds = %24
  invoke void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str.2) #13
          to label %30 unwind label %62, !dbg !1944

30:                                               ; preds = %29
  unreachable, !dbg !1944

31:                                               ; preds = %24
  %32 = ashr exact i64 %27, 3, !dbg !1941
    #dbg_value(ptr undef, !1935, !DIExpression(), !1945)
    #dbg_value(ptr undef, !1935, !DIExpression(), !1947)
  %33 = tail call i64 @llvm.umax.i64(i64 %32, i64 1), !dbg !1949
  %34 = add nsw i64 %33, %32, !dbg !1950
    #dbg_value(i64 %34, !1931, !DIExpression(), !1933)
    #dbg_value(ptr undef, !1935, !DIExpression(), !1951)
  %35 = icmp ult i64 %34, %32, !dbg !1953
  %36 = tail call i64 @llvm.umin.i64(i64 %34, i64 1152921504606846975), !dbg !1954
  %37 = select i1 %35, i64 1152921504606846975, i64 %36, !dbg !1954
    #dbg_value(i64 %37, !1917, !DIExpression(), !1924)
    #dbg_value(ptr %15, !1919, !DIExpression(), !1924)
    #dbg_value(ptr undef, !1920, !DIExpression(), !1924)
    #dbg_value(i64 %32, !1921, !DIExpression(), !1924)
    #dbg_value(ptr undef, !1955, !DIExpression(), !1960)
    #dbg_value(i64 %37, !1958, !DIExpression(), !1960)
  %38 = icmp eq i64 %37, 0, !dbg !1962
  br i1 %38, label %42, label %39, !dbg !1963

39:                                               ; preds = %31
    #dbg_value(ptr undef, !1964, !DIExpression(), !1968)
    #dbg_value(i64 %37, !1967, !DIExpression(), !1968)
    #dbg_value(ptr undef, !1970, !DIExpression(), !1975)
    #dbg_value(i64 %37, !1973, !DIExpression(), !1975)
    #dbg_value(ptr null, !1974, !DIExpression(), !1975)
  %40 = shl nuw nsw i64 %37, 3, !dbg !1977
  %41 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %40) #14
          to label %42 unwind label %60, !dbg !1978

42:                                               ; preds = %39, %31
  %43 = phi ptr [ null, %31 ], [ %41, %39 ], !dbg !1963
    #dbg_value(ptr %43, !1922, !DIExpression(), !1924)
    #dbg_value(ptr %43, !1923, !DIExpression(), !1924)
  %44 = getelementptr inbounds double, ptr %43, i64 %32, !dbg !1979
    #dbg_value(ptr undef, !1883, !DIExpression(), !1981)
    #dbg_value(ptr %44, !1891, !DIExpression(), !1981)
    #dbg_value(ptr undef, !1892, !DIExpression(), !1981)
    #dbg_value(ptr undef, !1896, !DIExpression(), !1983)
    #dbg_value(ptr %44, !1902, !DIExpression(), !1983)
    #dbg_value(ptr undef, !1903, !DIExpression(), !1983)
  store double %21, ptr %44, align 8, !dbg !1985, !tbaa !1767
    #dbg_value(ptr null, !1923, !DIExpression(), !1924)
    #dbg_value(ptr %15, !1986, !DIExpression(), !1992)
    #dbg_value(ptr undef, !1989, !DIExpression(), !1992)
    #dbg_value(ptr %43, !1990, !DIExpression(), !1992)
    #dbg_value(ptr undef, !1991, !DIExpression(), !1992)
    #dbg_value(ptr %15, !1996, !DIExpression(), !2009)
    #dbg_value(ptr undef, !2002, !DIExpression(), !2009)
    #dbg_value(ptr %43, !2003, !DIExpression(), !2009)
    #dbg_value(ptr undef, !2004, !DIExpression(), !2009)
    #dbg_value(ptr %15, !2011, !DIExpression(), !2027)
    #dbg_value(ptr undef, !2022, !DIExpression(), !2027)
    #dbg_value(ptr %43, !2023, !DIExpression(), !2027)
    #dbg_value(ptr undef, !2024, !DIExpression(), !2027)
    #dbg_value(i64 %27, !2025, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2027)
  %45 = icmp sgt i64 %27, 0, !dbg !2029
  br i1 %45, label %46, label %47, !dbg !2031

46:                                               ; preds = %42
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %43, ptr align 8 %15, i64 %27, i1 false), !dbg !2032
  br label %47, !dbg !2034

47:                                               ; preds = %42, %46
  %48 = getelementptr inbounds i8, ptr %43, i64 %27, !dbg !2035
    #dbg_value(ptr undef, !1986, !DIExpression(), !2036)
    #dbg_value(ptr undef, !1989, !DIExpression(), !2036)
    #dbg_value(ptr %48, !1990, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !2036)
    #dbg_value(ptr undef, !1991, !DIExpression(), !2036)
    #dbg_value(ptr undef, !1996, !DIExpression(), !2038)
    #dbg_value(ptr undef, !2002, !DIExpression(), !2038)
    #dbg_value(ptr %48, !2003, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !2038)
    #dbg_value(ptr undef, !2004, !DIExpression(), !2038)
    #dbg_value(ptr undef, !2011, !DIExpression(), !2040)
    #dbg_value(ptr undef, !2022, !DIExpression(), !2040)
    #dbg_value(ptr %48, !2023, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !2040)
    #dbg_value(ptr undef, !2024, !DIExpression(), !2040)
    #dbg_value(i64 0, !2025, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2040)
    #dbg_value(!DIArgList(ptr %48, i64 0), !1923, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_plus_uconst, 8, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !1924)
    #dbg_value(ptr undef, !2042, !DIExpression(), !2047)
    #dbg_value(ptr %15, !2045, !DIExpression(), !2047)
    #dbg_value(!DIArgList(ptr poison, i64 poison), !2046, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2047)
  %49 = icmp eq ptr %15, null, !dbg !2049
  br i1 %49, label %51, label %50, !dbg !2051

50:                                               ; preds = %47
    #dbg_value(i64 %27, !2046, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2047)
    #dbg_value(ptr undef, !2052, !DIExpression(), !2057)
    #dbg_value(ptr %15, !2055, !DIExpression(), !2057)
    #dbg_value(i64 %27, !2056, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2057)
    #dbg_value(ptr undef, !2059, !DIExpression(), !2064)
    #dbg_value(ptr %15, !2062, !DIExpression(), !2064)
    #dbg_value(i64 %27, !2063, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2064)
  tail call void @_ZdlPvm(ptr noundef nonnull %15, i64 noundef %27) #15, !dbg !2066
  br label %51, !dbg !2067

51:                                               ; preds = %50, %47
    #dbg_value(ptr %48, !1923, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !1924)
    #dbg_value(ptr %43, !1840, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1846)
    #dbg_value(ptr %48, !1840, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !1846)
  %52 = getelementptr inbounds double, ptr %43, i64 %37, !dbg !2068
    #dbg_value(ptr %52, !1840, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1846)
  br label %53

53:                                               ; preds = %51, %23
  %54 = phi ptr [ %48, %51 ], [ %17, %23 ]
  %55 = phi ptr [ %52, %51 ], [ %16, %23 ], !dbg !1846
  %56 = phi ptr [ %43, %51 ], [ %15, %23 ], !dbg !1846
  %57 = getelementptr inbounds i8, ptr %54, i64 8, !dbg !2069
    #dbg_value(ptr %56, !1840, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1846)
    #dbg_value(ptr %55, !1840, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1846)
    #dbg_value(ptr %57, !1840, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1846)
  %58 = add nuw nsw i64 %14, 1, !dbg !2070
    #dbg_value(ptr %56, !1840, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1846)
    #dbg_value(ptr %55, !1840, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1846)
    #dbg_value(ptr %57, !1840, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1846)
    #dbg_value(i64 %58, !1841, !DIExpression(), !1847)
  %59 = icmp eq i64 %58, %5, !dbg !1848
  br i1 %59, label %6, label %13, !dbg !1850, !llvm.loop !2071

60:                                               ; preds = %39
  %61 = landingpad { ptr, i32 }
          cleanup, !dbg !2073
  br label %95, !dbg !2073

62:                                               ; preds = %29
  %63 = landingpad { ptr, i32 }
          cleanup, !dbg !2073
  br label %95, !dbg !2073

64:                                               ; preds = %6
    #dbg_value(ptr undef, !2074, !DIExpression(), !2077)
    #dbg_value(ptr undef, !2079, !DIExpression(), !2082)
    #dbg_value(ptr undef, !2042, !DIExpression(), !2085)
    #dbg_value(ptr %56, !2045, !DIExpression(), !2085)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !2046, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2085)
  %65 = icmp eq ptr %56, null, !dbg !2088
  br i1 %65, label %71, label %66, !dbg !2089

66:                                               ; preds = %86, %64
  %67 = phi double [ 1.000000e+00, %64 ], [ %88, %86 ]
    #dbg_value(!DIArgList(ptr %55, ptr %56), !2046, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2085)
  %68 = ptrtoint ptr %55 to i64, !dbg !2090
    #dbg_value(!DIArgList(i64 %68, ptr %56), !2046, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2085)
  %69 = ptrtoint ptr %56 to i64, !dbg !2090
    #dbg_value(!DIArgList(i64 %68, i64 %69), !2046, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2085)
  %70 = sub i64 %68, %69, !dbg !2090
    #dbg_value(i64 %70, !2046, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2085)
    #dbg_value(ptr undef, !2052, !DIExpression(), !2091)
    #dbg_value(ptr %56, !2055, !DIExpression(), !2091)
    #dbg_value(i64 %70, !2056, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2091)
    #dbg_value(ptr undef, !2059, !DIExpression(), !2093)
    #dbg_value(ptr %56, !2062, !DIExpression(), !2093)
    #dbg_value(i64 %70, !2063, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2093)
  tail call void @_ZdlPvm(ptr noundef nonnull %56, i64 noundef %70) #15, !dbg !2095
  br label %71, !dbg !2096

71:                                               ; preds = %2, %64, %66
  %72 = phi double [ 1.000000e+00, %64 ], [ %67, %66 ], [ 1.000000e+00, %2 ]
  ret double %72, !dbg !2097

73:                                               ; preds = %7, %86
  %74 = phi i64 [ 0, %7 ], [ %89, %86 ]
  %75 = phi double [ 1.000000e+00, %7 ], [ %88, %86 ]
    #dbg_value(i64 %74, !1844, !DIExpression(), !1851)
    #dbg_value(double %75, !1843, !DIExpression(), !1846)
    #dbg_value(ptr undef, !2098, !DIExpression(), !2102)
    #dbg_value(i64 %74, !2101, !DIExpression(), !2102)
    #dbg_value(ptr undef, !2105, !DIExpression(), !2109)
    #dbg_value(i64 %74, !2108, !DIExpression(), !2109)
    #dbg_value(ptr undef, !1935, !DIExpression(), !2111)
  %76 = icmp eq i64 %74, %11, !dbg !2114
  br i1 %76, label %77, label %79, !dbg !2115

77:                                               ; preds = %73
    #dbg_value(ptr undef, !1935, !DIExpression(), !2116)
  invoke void (ptr, ...) @_ZSt24__throw_out_of_range_fmtPKcz(ptr noundef nonnull @.str.3, i64 noundef %11, i64 noundef %11) #13
          to label %78 unwind label %93, !dbg !2118

78:                                               ; preds = %77
  unreachable, !dbg !2118

79:                                               ; preds = %73
    #dbg_value(ptr undef, !2119, !DIExpression(), !2123)
    #dbg_value(i64 %74, !2122, !DIExpression(), !2123)
  %80 = getelementptr inbounds double, ptr %56, i64 %74, !dbg !2125
  %81 = load double, ptr %80, align 8, !dbg !2126, !tbaa !1767
  %82 = getelementptr inbounds double, ptr %0, i64 %74, !dbg !2127
  %83 = load double, ptr %82, align 8, !dbg !2127, !tbaa !1767
  %84 = fmul double %83, %83, !dbg !2128
  %85 = invoke fastcc noundef double @_ZL12checked_rootd(double noundef %84)
          to label %86 unwind label %91, !dbg !2129

86:                                               ; preds = %79
  %87 = fadd double %81, %85, !dbg !2130
  %88 = fmul double %75, %87, !dbg !2131
    #dbg_value(double %88, !1843, !DIExpression(), !1846)
  %89 = add nuw nsw i64 %74, 1, !dbg !2132
    #dbg_value(i64 %89, !1844, !DIExpression(), !1851)
  %90 = icmp eq i64 %89, %12, !dbg !1853
  br i1 %90, label %66, label %73, !dbg !1852, !llvm.loop !2133

91:                                               ; preds = %79
  %92 = landingpad { ptr, i32 }
          cleanup, !dbg !2135
    #dbg_value(ptr undef, !2074, !DIExpression(), !2136)
    #dbg_value(ptr undef, !2079, !DIExpression(), !2138)
    #dbg_value(ptr undef, !2042, !DIExpression(), !2140)
    #dbg_value(ptr %56, !2045, !DIExpression(), !2140)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !2046, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2140)
  br label %100, !dbg !2142

93:                                               ; preds = %77
  %94 = landingpad { ptr, i32 }
          cleanup, !dbg !2135
  br label %95, !dbg !2135

95:                                               ; preds = %93, %60, %62
  %96 = phi ptr [ %16, %60 ], [ %16, %62 ], [ %55, %93 ]
  %97 = phi ptr [ %15, %60 ], [ %15, %62 ], [ %56, %93 ]
  %98 = phi { ptr, i32 } [ %61, %60 ], [ %63, %62 ], [ %94, %93 ]
    #dbg_value(ptr undef, !2074, !DIExpression(), !2136)
    #dbg_value(ptr undef, !2079, !DIExpression(), !2138)
    #dbg_value(ptr undef, !2042, !DIExpression(), !2140)
    #dbg_value(ptr %97, !2045, !DIExpression(), !2140)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !2046, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2140)
  %99 = icmp eq ptr %97, null, !dbg !2143
  br i1 %99, label %107, label %100, !dbg !2142

100:                                              ; preds = %91, %95
  %101 = phi { ptr, i32 } [ %92, %91 ], [ %98, %95 ]
  %102 = phi ptr [ %56, %91 ], [ %97, %95 ]
  %103 = phi ptr [ %55, %91 ], [ %96, %95 ]
    #dbg_value(!DIArgList(ptr %103, ptr %102), !2046, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2140)
  %104 = ptrtoint ptr %103 to i64, !dbg !2144
    #dbg_value(!DIArgList(i64 %104, ptr %102), !2046, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2140)
  %105 = ptrtoint ptr %102 to i64, !dbg !2144
    #dbg_value(!DIArgList(i64 %104, i64 %105), !2046, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2140)
  %106 = sub i64 %104, %105, !dbg !2144
    #dbg_value(i64 %106, !2046, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2140)
    #dbg_value(ptr undef, !2052, !DIExpression(), !2145)
    #dbg_value(ptr %102, !2055, !DIExpression(), !2145)
    #dbg_value(i64 %106, !2056, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2145)
    #dbg_value(ptr undef, !2059, !DIExpression(), !2147)
    #dbg_value(ptr %102, !2062, !DIExpression(), !2147)
    #dbg_value(i64 %106, !2063, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2147)
  tail call void @_ZdlPvm(ptr noundef nonnull %102, i64 noundef %106) #15, !dbg !2149
  br label %107, !dbg !2150

107:                                              ; preds = %95, %100
  %108 = phi { ptr, i32 } [ %98, %95 ], [ %101, %100 ]
  resume { ptr, i32 } %108, !dbg !2097
}

declare ptr @__cxa_allocate_exception(i64) local_unnamed_addr

declare void @_ZNSt12domain_errorC1EPKc(ptr noundef nonnull align 8 dereferenceable(16), ptr noundef) unnamed_addr #4

declare void @__cxa_free_exception(ptr) local_unnamed_addr

; Function Attrs: nounwind
declare void @_ZNSt12domain_errorD1Ev(ptr noundef nonnull align 8 dereferenceable(16)) unnamed_addr #5

declare void @__cxa_throw(ptr, ptr, ptr) local_unnamed_addr

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !645 double @sqrt(double noundef) local_unnamed_addr #6

; Function Attrs: noreturn
declare !dbg !2151 void @_ZSt20__throw_length_errorPKc(ptr noundef) local_unnamed_addr #7

; Function Attrs: nobuiltin allocsize(0)
declare noundef nonnull ptr @_Znwm(i64 noundef) local_unnamed_addr #8

; Function Attrs: nobuiltin nounwind
declare void @_ZdlPvm(ptr noundef, i64 noundef) local_unnamed_addr #9

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr nocapture writeonly, ptr nocapture readonly, i64, i1 immarg) #10

; Function Attrs: noreturn
declare !dbg !2153 void @_ZSt24__throw_out_of_range_fmtPKcz(ptr noundef, ...) local_unnamed_addr #7

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #11

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #11

attributes #0 = { mustprogress uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress noinline uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nofree nosync nounwind memory(none) }
attributes #4 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { noreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nobuiltin allocsize(0) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nobuiltin nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #11 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #12 = { nounwind }
attributes #13 = { noreturn }
attributes #14 = { builtin allocsize(0) }
attributes #15 = { builtin nounwind }

!llvm.dbg.cu = !{!20}
!llvm.module.flags = !{!1738, !1739, !1740, !1741, !1742, !1743, !1744}
!llvm.ident = !{!1745}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 8, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "cpp/exceptions.cpp", directory: ".", checksumkind: CSK_MD5, checksum: "711c3f47491ab19b676328583dcfd723")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 72, elements: !6)
!4 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !5)
!5 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!6 = !{!7}
!7 = !DISubrange(count: 9)
!8 = !DIGlobalVariableExpression(var: !9, expr: !DIExpression())
!9 = distinct !DIGlobalVariable(scope: null, file: !10, line: 449, type: !11, isLocal: true, isDefinition: true)
!10 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/vector.tcc", directory: "", checksumkind: CSK_MD5, checksum: "702d153ab458d0b16d6f5b626a017649")
!11 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 208, elements: !12)
!12 = !{!13}
!13 = !DISubrange(count: 26)
!14 = !DIGlobalVariableExpression(var: !15, expr: !DIExpression())
!15 = distinct !DIGlobalVariable(scope: null, file: !16, line: 1153, type: !17, isLocal: true, isDefinition: true)
!16 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_vector.h", directory: "", checksumkind: CSK_MD5, checksum: "8db44c3d22440641ac1ba040d9370a58")
!17 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 592, elements: !18)
!18 = !{!19}
!19 = !DISubrange(count: 74)
!20 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !2, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !21, globals: !580, imports: !586, splitDebugInlining: false, nameTableKind: None)
!21 = !{!22, !25, !29, !95, !98, !54, !579, !315, !375, !376, !57, !63, !30, !33, !36, !161}
!22 = !DICompositeType(tag: DW_TAG_class_type, name: "domain_error", scope: !24, file: !23, line: 153, size: 128, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt12domain_error")
!23 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/stdexcept", directory: "")
!24 = !DINamespace(name: "std", scope: null)
!25 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Overflow", file: !2, line: 25, size: 64, flags: DIFlagTypePassByValue, elements: !26, identifier: "_ZTS8Overflow")
!26 = !{!27}
!27 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !25, file: !2, line: 25, baseType: !28, size: 64)
!28 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!29 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Tp_alloc_type", scope: !30, file: !16, line: 444, baseType: !39)
!30 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "vector<double, std::allocator<double> >", scope: !24, file: !16, line: 423, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !31, templateParams: !577, identifier: "_ZTSSt6vectorIdSaIdEE")
!31 = !{!32, !255, !274, !290, !291, !296, !299, !302, !306, !312, !316, !322, !327, !331, !341, !344, !347, !350, !355, !356, !360, !363, !366, !369, !372, !435, !441, !442, !443, !448, !453, !454, !455, !456, !457, !458, !459, !462, !463, !466, !467, !468, !469, !472, !473, !481, !488, !491, !492, !493, !496, !499, !500, !501, !504, !507, !510, !514, !515, !518, !521, !524, !527, !530, !533, !536, !537, !538, !539, !540, !543, !544, !547, !548, !549, !554, !557, !562, !565, !568, !571, !574}
!32 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !30, baseType: !33, flags: DIFlagProtected, extraData: i32 0)
!33 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Vector_base<double, std::allocator<double> >", scope: !24, file: !16, line: 85, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !34, templateParams: !254, identifier: "_ZTSSt12_Vector_baseIdSaIdEE")
!34 = !{!35, !205, !210, !215, !219, !222, !227, !230, !233, !237, !240, !243, !246, !247, !250, !253}
!35 = !DIDerivedType(tag: DW_TAG_member, name: "_M_impl", scope: !33, file: !16, line: 371, baseType: !36, size: 192)
!36 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Vector_impl", scope: !33, file: !16, line: 133, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !37, identifier: "_ZTSNSt12_Vector_baseIdSaIdEE12_Vector_implE")
!37 = !{!38, !160, !185, !189, !194, !198, !202}
!38 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !36, baseType: !39, extraData: i32 0)
!39 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Tp_alloc_type", scope: !33, file: !16, line: 88, baseType: !40)
!40 = !DIDerivedType(tag: DW_TAG_typedef, name: "other", scope: !42, file: !41, line: 120, baseType: !159)
!41 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/ext/alloc_traits.h", directory: "")
!42 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "rebind<double>", scope: !43, file: !41, line: 119, size: 8, flags: DIFlagTypePassByValue, elements: !158, templateParams: !107, identifier: "_ZTSN9__gnu_cxx14__alloc_traitsISaIdEdE6rebindIdEE")
!43 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__alloc_traits<std::allocator<double>, double>", scope: !44, file: !41, line: 48, size: 8, flags: DIFlagTypePassByValue, elements: !45, templateParams: !156, identifier: "_ZTSN9__gnu_cxx14__alloc_traitsISaIdEdEE")
!44 = !DINamespace(name: "__gnu_cxx", scope: null)
!45 = !{!46, !142, !145, !148, !152, !153, !154, !155}
!46 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !43, baseType: !47, extraData: i32 0)
!47 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "allocator_traits<std::allocator<double> >", scope: !24, file: !48, line: 411, size: 8, flags: DIFlagTypePassByValue, elements: !49, templateParams: !140, identifier: "_ZTSSt16allocator_traitsISaIdEE")
!48 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/alloc_traits.h", directory: "", checksumkind: CSK_MD5, checksum: "fd441eaab0a8965f7012f98a3edcbb86")
!49 = !{!50, !124, !128, !131, !137}
!50 = !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaIdEE8allocateERS0_m", scope: !47, file: !48, line: 463, type: !51, scopeLine: 463, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!51 = !DISubroutineType(types: !52)
!52 = !{!53, !55, !123}
!53 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !47, file: !48, line: 420, baseType: !54)
!54 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !28, size: 64)
!55 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !56, size: 64)
!56 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !47, file: !48, line: 414, baseType: !57)
!57 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "allocator<double>", scope: !24, file: !58, line: 124, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !59, templateParams: !107, identifier: "_ZTSSaIdE")
!58 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/allocator.h", directory: "", checksumkind: CSK_MD5, checksum: "6fa856a93062ce2b39cf0c9a3a6a3468")
!59 = !{!60, !109, !113, !118, !122}
!60 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !57, baseType: !61, flags: DIFlagPublic, extraData: i32 0)
!61 = !DIDerivedType(tag: DW_TAG_typedef, name: "__allocator_base<double>", scope: !24, file: !62, line: 47, baseType: !63)
!62 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/x86_64-linux-gnu/c++/12/bits/c++allocator.h", directory: "", checksumkind: CSK_MD5, checksum: "3c43333b0e1372330d7f702387d162e2")
!63 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__new_allocator<double>", scope: !24, file: !64, line: 56, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !65, templateParams: !107, identifier: "_ZTSSt15__new_allocatorIdE")
!64 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/new_allocator.h", directory: "", checksumkind: CSK_MD5, checksum: "6b069d101319ece6de3732b658fb1d77")
!65 = !{!66, !70, !75, !76, !83, !91, !100, !103, !106}
!66 = !DISubprogram(name: "__new_allocator", scope: !63, file: !64, line: 80, type: !67, scopeLine: 80, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!67 = !DISubroutineType(types: !68)
!68 = !{null, !69}
!69 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !63, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!70 = !DISubprogram(name: "__new_allocator", scope: !63, file: !64, line: 83, type: !71, scopeLine: 83, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!71 = !DISubroutineType(types: !72)
!72 = !{null, !69, !73}
!73 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !74, size: 64)
!74 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !63)
!75 = !DISubprogram(name: "~__new_allocator", scope: !63, file: !64, line: 90, type: !67, scopeLine: 90, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!76 = !DISubprogram(name: "address", linkageName: "_ZNKSt15__new_allocatorIdE7addressERd", scope: !63, file: !64, line: 93, type: !77, scopeLine: 93, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!77 = !DISubroutineType(types: !78)
!78 = !{!79, !80, !81}
!79 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !63, file: !64, line: 63, baseType: !54, flags: DIFlagPublic)
!80 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !74, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!81 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !63, file: !64, line: 65, baseType: !82, flags: DIFlagPublic)
!82 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !28, size: 64)
!83 = !DISubprogram(name: "address", linkageName: "_ZNKSt15__new_allocatorIdE7addressERKd", scope: !63, file: !64, line: 97, type: !84, scopeLine: 97, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!84 = !DISubroutineType(types: !85)
!85 = !{!86, !80, !89}
!86 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_pointer", scope: !63, file: !64, line: 64, baseType: !87, flags: DIFlagPublic)
!87 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !88, size: 64)
!88 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !28)
!89 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !63, file: !64, line: 66, baseType: !90, flags: DIFlagPublic)
!90 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !88, size: 64)
!91 = !DISubprogram(name: "allocate", linkageName: "_ZNSt15__new_allocatorIdE8allocateEmPKv", scope: !63, file: !64, line: 112, type: !92, scopeLine: 112, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!92 = !DISubroutineType(types: !93)
!93 = !{!54, !69, !94, !98}
!94 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", file: !64, line: 60, baseType: !95, flags: DIFlagPublic)
!95 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", scope: !24, file: !96, line: 298, baseType: !97)
!96 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/x86_64-linux-gnu/c++/12/bits/c++config.h", directory: "", checksumkind: CSK_MD5, checksum: "abdf1e7c43540a32b508ae209704da66")
!97 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!98 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !99, size: 64)
!99 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!100 = !DISubprogram(name: "deallocate", linkageName: "_ZNSt15__new_allocatorIdE10deallocateEPdm", scope: !63, file: !64, line: 142, type: !101, scopeLine: 142, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!101 = !DISubroutineType(types: !102)
!102 = !{null, !69, !54, !94}
!103 = !DISubprogram(name: "max_size", linkageName: "_ZNKSt15__new_allocatorIdE8max_sizeEv", scope: !63, file: !64, line: 167, type: !104, scopeLine: 167, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!104 = !DISubroutineType(types: !105)
!105 = !{!94, !80}
!106 = !DISubprogram(name: "_M_max_size", linkageName: "_ZNKSt15__new_allocatorIdE11_M_max_sizeEv", scope: !63, file: !64, line: 210, type: !104, scopeLine: 210, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!107 = !{!108}
!108 = !DITemplateTypeParameter(name: "_Tp", type: !28)
!109 = !DISubprogram(name: "allocator", scope: !57, file: !58, line: 156, type: !110, scopeLine: 156, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!110 = !DISubroutineType(types: !111)
!111 = !{null, !112}
!112 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !57, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!113 = !DISubprogram(name: "allocator", scope: !57, file: !58, line: 159, type: !114, scopeLine: 159, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!114 = !DISubroutineType(types: !115)
!115 = !{null, !112, !116}
!116 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !117, size: 64)
!117 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !57)
!118 = !DISubprogram(name: "operator=", linkageName: "_ZNSaIdEaSERKS_", scope: !57, file: !58, line: 164, type: !119, scopeLine: 164, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!119 = !DISubroutineType(types: !120)
!120 = !{!121, !112, !116}
!121 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !57, size: 64)
!122 = !DISubprogram(name: "~allocator", scope: !57, file: !58, line: 174, type: !110, scopeLine: 174, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!123 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", file: !48, line: 435, baseType: !95)
!124 = !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaIdEE8allocateERS0_mPKv", scope: !47, file: !48, line: 477, type: !125, scopeLine: 477, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!125 = !DISubroutineType(types: !126)
!126 = !{!53, !55, !123, !127}
!127 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_void_pointer", file: !48, line: 429, baseType: !98)
!128 = !DISubprogram(name: "deallocate", linkageName: "_ZNSt16allocator_traitsISaIdEE10deallocateERS0_Pdm", scope: !47, file: !48, line: 495, type: !129, scopeLine: 495, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!129 = !DISubroutineType(types: !130)
!130 = !{null, !55, !53, !123}
!131 = !DISubprogram(name: "max_size", linkageName: "_ZNSt16allocator_traitsISaIdEE8max_sizeERKS0_", scope: !47, file: !48, line: 547, type: !132, scopeLine: 547, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!132 = !DISubroutineType(types: !133)
!133 = !{!134, !135}
!134 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", scope: !47, file: !48, line: 435, baseType: !95)
!135 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !136, size: 64)
!136 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !56)
!137 = !DISubprogram(name: "select_on_container_copy_construction", linkageName: "_ZNSt16allocator_traitsISaIdEE37select_on_container_copy_constructionERKS0_", scope: !47, file: !48, line: 562, type: !138, scopeLine: 562, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!138 = !DISubroutineType(types: !139)
!139 = !{!56, !135}
!140 = !{!141}
!141 = !DITemplateTypeParameter(name: "_Alloc", type: !57)
!142 = !DISubprogram(name: "_S_select_on_copy", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaIdEdE17_S_select_on_copyERKS1_", scope: !43, file: !41, line: 97, type: !143, scopeLine: 97, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!143 = !DISubroutineType(types: !144)
!144 = !{!57, !116}
!145 = !DISubprogram(name: "_S_on_swap", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaIdEdE10_S_on_swapERS1_S3_", scope: !43, file: !41, line: 100, type: !146, scopeLine: 100, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!146 = !DISubroutineType(types: !147)
!147 = !{null, !121, !121}
!148 = !DISubprogram(name: "_S_propagate_on_copy_assign", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaIdEdE27_S_propagate_on_copy_assignEv", scope: !43, file: !41, line: 103, type: !149, scopeLine: 103, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!149 = !DISubroutineType(types: !150)
!150 = !{!151}
!151 = !DIBasicType(name: "bool", size: 8, encoding: DW_ATE_boolean)
!152 = !DISubprogram(name: "_S_propagate_on_move_assign", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaIdEdE27_S_propagate_on_move_assignEv", scope: !43, file: !41, line: 106, type: !149, scopeLine: 106, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!153 = !DISubprogram(name: "_S_propagate_on_swap", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaIdEdE20_S_propagate_on_swapEv", scope: !43, file: !41, line: 109, type: !149, scopeLine: 109, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!154 = !DISubprogram(name: "_S_always_equal", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaIdEdE15_S_always_equalEv", scope: !43, file: !41, line: 112, type: !149, scopeLine: 112, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!155 = !DISubprogram(name: "_S_nothrow_move", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaIdEdE15_S_nothrow_moveEv", scope: !43, file: !41, line: 115, type: !149, scopeLine: 115, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!156 = !{!141, !157}
!157 = !DITemplateTypeParameter(type: !28, defaulted: true)
!158 = !{}
!159 = !DIDerivedType(tag: DW_TAG_typedef, name: "template rebind_alloc<double>", scope: !47, file: !48, line: 450, baseType: !57)
!160 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !36, baseType: !161, extraData: i32 0)
!161 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Vector_impl_data", scope: !33, file: !16, line: 92, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !162, identifier: "_ZTSNSt12_Vector_baseIdSaIdEE17_Vector_impl_dataE")
!162 = !{!163, !166, !167, !168, !172, !176, !181}
!163 = !DIDerivedType(tag: DW_TAG_member, name: "_M_start", scope: !161, file: !16, line: 94, baseType: !164, size: 64)
!164 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !33, file: !16, line: 90, baseType: !165)
!165 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !43, file: !41, line: 57, baseType: !53)
!166 = !DIDerivedType(tag: DW_TAG_member, name: "_M_finish", scope: !161, file: !16, line: 95, baseType: !164, size: 64, offset: 64)
!167 = !DIDerivedType(tag: DW_TAG_member, name: "_M_end_of_storage", scope: !161, file: !16, line: 96, baseType: !164, size: 64, offset: 128)
!168 = !DISubprogram(name: "_Vector_impl_data", scope: !161, file: !16, line: 99, type: !169, scopeLine: 99, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!169 = !DISubroutineType(types: !170)
!170 = !{null, !171}
!171 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !161, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!172 = !DISubprogram(name: "_Vector_impl_data", scope: !161, file: !16, line: 105, type: !173, scopeLine: 105, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!173 = !DISubroutineType(types: !174)
!174 = !{null, !171, !175}
!175 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !161, size: 64)
!176 = !DISubprogram(name: "_M_copy_data", linkageName: "_ZNSt12_Vector_baseIdSaIdEE17_Vector_impl_data12_M_copy_dataERKS2_", scope: !161, file: !16, line: 113, type: !177, scopeLine: 113, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!177 = !DISubroutineType(types: !178)
!178 = !{null, !171, !179}
!179 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !180, size: 64)
!180 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !161)
!181 = !DISubprogram(name: "_M_swap_data", linkageName: "_ZNSt12_Vector_baseIdSaIdEE17_Vector_impl_data12_M_swap_dataERS2_", scope: !161, file: !16, line: 122, type: !182, scopeLine: 122, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!182 = !DISubroutineType(types: !183)
!183 = !{null, !171, !184}
!184 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !161, size: 64)
!185 = !DISubprogram(name: "_Vector_impl", scope: !36, file: !16, line: 137, type: !186, scopeLine: 137, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!186 = !DISubroutineType(types: !187)
!187 = !{null, !188}
!188 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !36, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!189 = !DISubprogram(name: "_Vector_impl", scope: !36, file: !16, line: 143, type: !190, scopeLine: 143, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!190 = !DISubroutineType(types: !191)
!191 = !{null, !188, !192}
!192 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !193, size: 64)
!193 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !39)
!194 = !DISubprogram(name: "_Vector_impl", scope: !36, file: !16, line: 151, type: !195, scopeLine: 151, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!195 = !DISubroutineType(types: !196)
!196 = !{null, !188, !197}
!197 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !36, size: 64)
!198 = !DISubprogram(name: "_Vector_impl", scope: !36, file: !16, line: 156, type: !199, scopeLine: 156, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!199 = !DISubroutineType(types: !200)
!200 = !{null, !188, !201}
!201 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !39, size: 64)
!202 = !DISubprogram(name: "_Vector_impl", scope: !36, file: !16, line: 161, type: !203, scopeLine: 161, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!203 = !DISubroutineType(types: !204)
!204 = !{null, !188, !201, !197}
!205 = !DISubprogram(name: "_M_get_Tp_allocator", linkageName: "_ZNSt12_Vector_baseIdSaIdEE19_M_get_Tp_allocatorEv", scope: !33, file: !16, line: 298, type: !206, scopeLine: 298, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!206 = !DISubroutineType(types: !207)
!207 = !{!208, !209}
!208 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !39, size: 64)
!209 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !33, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!210 = !DISubprogram(name: "_M_get_Tp_allocator", linkageName: "_ZNKSt12_Vector_baseIdSaIdEE19_M_get_Tp_allocatorEv", scope: !33, file: !16, line: 303, type: !211, scopeLine: 303, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!211 = !DISubroutineType(types: !212)
!212 = !{!192, !213}
!213 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !214, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!214 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !33)
!215 = !DISubprogram(name: "get_allocator", linkageName: "_ZNKSt12_Vector_baseIdSaIdEE13get_allocatorEv", scope: !33, file: !16, line: 308, type: !216, scopeLine: 308, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!216 = !DISubroutineType(types: !217)
!217 = !{!218, !213}
!218 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !33, file: !16, line: 294, baseType: !57)
!219 = !DISubprogram(name: "_Vector_base", scope: !33, file: !16, line: 312, type: !220, scopeLine: 312, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!220 = !DISubroutineType(types: !221)
!221 = !{null, !209}
!222 = !DISubprogram(name: "_Vector_base", scope: !33, file: !16, line: 318, type: !223, scopeLine: 318, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!223 = !DISubroutineType(types: !224)
!224 = !{null, !209, !225}
!225 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !226, size: 64)
!226 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !218)
!227 = !DISubprogram(name: "_Vector_base", scope: !33, file: !16, line: 324, type: !228, scopeLine: 324, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!228 = !DISubroutineType(types: !229)
!229 = !{null, !209, !95}
!230 = !DISubprogram(name: "_Vector_base", scope: !33, file: !16, line: 330, type: !231, scopeLine: 330, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!231 = !DISubroutineType(types: !232)
!232 = !{null, !209, !95, !225}
!233 = !DISubprogram(name: "_Vector_base", scope: !33, file: !16, line: 335, type: !234, scopeLine: 335, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!234 = !DISubroutineType(types: !235)
!235 = !{null, !209, !236}
!236 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !33, size: 64)
!237 = !DISubprogram(name: "_Vector_base", scope: !33, file: !16, line: 340, type: !238, scopeLine: 340, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!238 = !DISubroutineType(types: !239)
!239 = !{null, !209, !201}
!240 = !DISubprogram(name: "_Vector_base", scope: !33, file: !16, line: 344, type: !241, scopeLine: 344, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!241 = !DISubroutineType(types: !242)
!242 = !{null, !209, !236, !225}
!243 = !DISubprogram(name: "_Vector_base", scope: !33, file: !16, line: 358, type: !244, scopeLine: 358, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!244 = !DISubroutineType(types: !245)
!245 = !{null, !209, !225, !236}
!246 = !DISubprogram(name: "~_Vector_base", scope: !33, file: !16, line: 364, type: !220, scopeLine: 364, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!247 = !DISubprogram(name: "_M_allocate", linkageName: "_ZNSt12_Vector_baseIdSaIdEE11_M_allocateEm", scope: !33, file: !16, line: 375, type: !248, scopeLine: 375, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!248 = !DISubroutineType(types: !249)
!249 = !{!164, !209, !95}
!250 = !DISubprogram(name: "_M_deallocate", linkageName: "_ZNSt12_Vector_baseIdSaIdEE13_M_deallocateEPdm", scope: !33, file: !16, line: 383, type: !251, scopeLine: 383, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!251 = !DISubroutineType(types: !252)
!252 = !{null, !209, !164, !95}
!253 = !DISubprogram(name: "_M_create_storage", linkageName: "_ZNSt12_Vector_baseIdSaIdEE17_M_create_storageEm", scope: !33, file: !16, line: 393, type: !228, scopeLine: 393, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!254 = !{!108, !141}
!255 = !DISubprogram(name: "_S_nothrow_relocate", linkageName: "_ZNSt6vectorIdSaIdEE19_S_nothrow_relocateESt17integral_constantIbLb1EE", scope: !30, file: !16, line: 465, type: !256, scopeLine: 465, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!256 = !DISubroutineType(types: !257)
!257 = !{!151, !258}
!258 = !DIDerivedType(tag: DW_TAG_typedef, name: "true_type", scope: !24, file: !259, line: 82, baseType: !260)
!259 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/type_traits", directory: "")
!260 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "integral_constant<bool, true>", scope: !24, file: !259, line: 62, size: 8, flags: DIFlagTypePassByValue, elements: !261, templateParams: !271, identifier: "_ZTSSt17integral_constantIbLb1EE")
!261 = !{!262, !264, !270}
!262 = !DIDerivedType(tag: DW_TAG_variable, name: "value", scope: !260, file: !259, line: 64, baseType: !263, flags: DIFlagStaticMember, extraData: i1 true)
!263 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !151)
!264 = !DISubprogram(name: "operator bool", linkageName: "_ZNKSt17integral_constantIbLb1EEcvbEv", scope: !260, file: !259, line: 67, type: !265, scopeLine: 67, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!265 = !DISubroutineType(types: !266)
!266 = !{!267, !268}
!267 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !260, file: !259, line: 65, baseType: !151)
!268 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !269, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!269 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !260)
!270 = !DISubprogram(name: "operator()", linkageName: "_ZNKSt17integral_constantIbLb1EEclEv", scope: !260, file: !259, line: 72, type: !265, scopeLine: 72, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!271 = !{!272, !273}
!272 = !DITemplateTypeParameter(name: "_Tp", type: !151)
!273 = !DITemplateValueParameter(name: "__v", type: !151, value: i1 true)
!274 = !DISubprogram(name: "_S_nothrow_relocate", linkageName: "_ZNSt6vectorIdSaIdEE19_S_nothrow_relocateESt17integral_constantIbLb0EE", scope: !30, file: !16, line: 474, type: !275, scopeLine: 474, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!275 = !DISubroutineType(types: !276)
!276 = !{!151, !277}
!277 = !DIDerivedType(tag: DW_TAG_typedef, name: "false_type", scope: !24, file: !259, line: 85, baseType: !278)
!278 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "integral_constant<bool, false>", scope: !24, file: !259, line: 62, size: 8, flags: DIFlagTypePassByValue, elements: !279, templateParams: !288, identifier: "_ZTSSt17integral_constantIbLb0EE")
!279 = !{!280, !281, !287}
!280 = !DIDerivedType(tag: DW_TAG_variable, name: "value", scope: !278, file: !259, line: 64, baseType: !263, flags: DIFlagStaticMember, extraData: i1 false)
!281 = !DISubprogram(name: "operator bool", linkageName: "_ZNKSt17integral_constantIbLb0EEcvbEv", scope: !278, file: !259, line: 67, type: !282, scopeLine: 67, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!282 = !DISubroutineType(types: !283)
!283 = !{!284, !285}
!284 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !278, file: !259, line: 65, baseType: !151)
!285 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !286, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!286 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !278)
!287 = !DISubprogram(name: "operator()", linkageName: "_ZNKSt17integral_constantIbLb0EEclEv", scope: !278, file: !259, line: 72, type: !282, scopeLine: 72, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!288 = !{!272, !289}
!289 = !DITemplateValueParameter(name: "__v", type: !151, value: i1 false)
!290 = !DISubprogram(name: "_S_use_relocate", linkageName: "_ZNSt6vectorIdSaIdEE15_S_use_relocateEv", scope: !30, file: !16, line: 478, type: !149, scopeLine: 478, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!291 = !DISubprogram(name: "_S_do_relocate", linkageName: "_ZNSt6vectorIdSaIdEE14_S_do_relocateEPdS2_S2_RS0_St17integral_constantIbLb1EE", scope: !30, file: !16, line: 487, type: !292, scopeLine: 487, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!292 = !DISubroutineType(types: !293)
!293 = !{!294, !294, !294, !294, !295, !258}
!294 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !30, file: !16, line: 449, baseType: !164, flags: DIFlagPublic)
!295 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !29, size: 64)
!296 = !DISubprogram(name: "_S_do_relocate", linkageName: "_ZNSt6vectorIdSaIdEE14_S_do_relocateEPdS2_S2_RS0_St17integral_constantIbLb0EE", scope: !30, file: !16, line: 494, type: !297, scopeLine: 494, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!297 = !DISubroutineType(types: !298)
!298 = !{!294, !294, !294, !294, !295, !277}
!299 = !DISubprogram(name: "_S_relocate", linkageName: "_ZNSt6vectorIdSaIdEE11_S_relocateEPdS2_S2_RS0_", scope: !30, file: !16, line: 499, type: !300, scopeLine: 499, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!300 = !DISubroutineType(types: !301)
!301 = !{!294, !294, !294, !294, !295}
!302 = !DISubprogram(name: "vector", scope: !30, file: !16, line: 526, type: !303, scopeLine: 526, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!303 = !DISubroutineType(types: !304)
!304 = !{null, !305}
!305 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!306 = !DISubprogram(name: "vector", scope: !30, file: !16, line: 537, type: !307, scopeLine: 537, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!307 = !DISubroutineType(types: !308)
!308 = !{null, !305, !309}
!309 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !310, size: 64)
!310 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !311)
!311 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !30, file: !16, line: 460, baseType: !57, flags: DIFlagPublic)
!312 = !DISubprogram(name: "vector", scope: !30, file: !16, line: 551, type: !313, scopeLine: 551, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!313 = !DISubroutineType(types: !314)
!314 = !{null, !305, !315, !309}
!315 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", file: !16, line: 458, baseType: !95, flags: DIFlagPublic)
!316 = !DISubprogram(name: "vector", scope: !30, file: !16, line: 564, type: !317, scopeLine: 564, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!317 = !DISubroutineType(types: !318)
!318 = !{null, !305, !315, !319, !309}
!319 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !320, size: 64)
!320 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !321)
!321 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !30, file: !16, line: 448, baseType: !28, flags: DIFlagPublic)
!322 = !DISubprogram(name: "vector", scope: !30, file: !16, line: 596, type: !323, scopeLine: 596, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!323 = !DISubroutineType(types: !324)
!324 = !{null, !305, !325}
!325 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !326, size: 64)
!326 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !30)
!327 = !DISubprogram(name: "vector", scope: !30, file: !16, line: 615, type: !328, scopeLine: 615, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!328 = !DISubroutineType(types: !329)
!329 = !{null, !305, !330}
!330 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !30, size: 64)
!331 = !DISubprogram(name: "vector", scope: !30, file: !16, line: 619, type: !332, scopeLine: 619, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!332 = !DISubroutineType(types: !333)
!333 = !{null, !305, !325, !334}
!334 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !335, size: 64)
!335 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !336)
!336 = !DIDerivedType(tag: DW_TAG_typedef, name: "__type_identity_t<allocator_type>", scope: !24, file: !259, line: 128, baseType: !337)
!337 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !338, file: !259, line: 125, baseType: !57)
!338 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__type_identity<std::allocator<double> >", scope: !24, file: !259, line: 124, size: 8, flags: DIFlagTypePassByValue, elements: !158, templateParams: !339, identifier: "_ZTSSt15__type_identityISaIdEE")
!339 = !{!340}
!340 = !DITemplateTypeParameter(name: "_Type", type: !57)
!341 = !DISubprogram(name: "vector", scope: !30, file: !16, line: 630, type: !342, scopeLine: 630, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!342 = !DISubroutineType(types: !343)
!343 = !{null, !305, !330, !309, !258}
!344 = !DISubprogram(name: "vector", scope: !30, file: !16, line: 635, type: !345, scopeLine: 635, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!345 = !DISubroutineType(types: !346)
!346 = !{null, !305, !330, !309, !277}
!347 = !DISubprogram(name: "vector", scope: !30, file: !16, line: 654, type: !348, scopeLine: 654, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!348 = !DISubroutineType(types: !349)
!349 = !{null, !305, !330, !334}
!350 = !DISubprogram(name: "vector", scope: !30, file: !16, line: 673, type: !351, scopeLine: 673, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!351 = !DISubroutineType(types: !352)
!352 = !{null, !305, !353, !309}
!353 = !DICompositeType(tag: DW_TAG_class_type, name: "initializer_list<double>", scope: !24, file: !354, line: 47, size: 128, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16initializer_listIdE")
!354 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/initializer_list", directory: "")
!355 = !DISubprogram(name: "~vector", scope: !30, file: !16, line: 728, type: !303, scopeLine: 728, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!356 = !DISubprogram(name: "operator=", linkageName: "_ZNSt6vectorIdSaIdEEaSERKS1_", scope: !30, file: !16, line: 746, type: !357, scopeLine: 746, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!357 = !DISubroutineType(types: !358)
!358 = !{!359, !305, !325}
!359 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !30, size: 64)
!360 = !DISubprogram(name: "operator=", linkageName: "_ZNSt6vectorIdSaIdEEaSEOS1_", scope: !30, file: !16, line: 761, type: !361, scopeLine: 761, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!361 = !DISubroutineType(types: !362)
!362 = !{!359, !305, !330}
!363 = !DISubprogram(name: "operator=", linkageName: "_ZNSt6vectorIdSaIdEEaSESt16initializer_listIdE", scope: !30, file: !16, line: 783, type: !364, scopeLine: 783, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!364 = !DISubroutineType(types: !365)
!365 = !{!359, !305, !353}
!366 = !DISubprogram(name: "assign", linkageName: "_ZNSt6vectorIdSaIdEE6assignEmRKd", scope: !30, file: !16, line: 803, type: !367, scopeLine: 803, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!367 = !DISubroutineType(types: !368)
!368 = !{null, !305, !315, !319}
!369 = !DISubprogram(name: "assign", linkageName: "_ZNSt6vectorIdSaIdEE6assignESt16initializer_listIdE", scope: !30, file: !16, line: 850, type: !370, scopeLine: 850, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!370 = !DISubroutineType(types: !371)
!371 = !{null, !305, !353}
!372 = !DISubprogram(name: "begin", linkageName: "_ZNSt6vectorIdSaIdEE5beginEv", scope: !30, file: !16, line: 868, type: !373, scopeLine: 868, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!373 = !DISubroutineType(types: !374)
!374 = !{!375, !305}
!375 = !DIDerivedType(tag: DW_TAG_typedef, name: "iterator", scope: !30, file: !16, line: 453, baseType: !376, flags: DIFlagPublic)
!376 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__normal_iterator<double *, std::vector<double, std::allocator<double> > >", scope: !44, file: !377, line: 1043, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !378, templateParams: !433, identifier: "_ZTSN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEE")
!377 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_iterator.h", directory: "", checksumkind: CSK_MD5, checksum: "bea55f548d6c981fe14b47f481b3c513")
!378 = !{!379, !380, !384, !389, !400, !405, !409, !413, !414, !415, !422, !425, !428, !429, !430}
!379 = !DIDerivedType(tag: DW_TAG_member, name: "_M_current", scope: !376, file: !377, line: 1046, baseType: !54, size: 64, flags: DIFlagProtected)
!380 = !DISubprogram(name: "__normal_iterator", scope: !376, file: !377, line: 1068, type: !381, scopeLine: 1068, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!381 = !DISubroutineType(types: !382)
!382 = !{null, !383}
!383 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !376, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!384 = !DISubprogram(name: "__normal_iterator", scope: !376, file: !377, line: 1072, type: !385, scopeLine: 1072, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!385 = !DISubroutineType(types: !386)
!386 = !{null, !383, !387}
!387 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !388, size: 64)
!388 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !54)
!389 = !DISubprogram(name: "operator*", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEdeEv", scope: !376, file: !377, line: 1095, type: !390, scopeLine: 1095, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!390 = !DISubroutineType(types: !391)
!391 = !{!392, !398}
!392 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !376, file: !377, line: 1061, baseType: !393, flags: DIFlagPublic)
!393 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !395, file: !394, line: 216, baseType: !82)
!394 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_iterator_base_types.h", directory: "")
!395 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "iterator_traits<double *>", scope: !24, file: !394, line: 210, size: 8, flags: DIFlagTypePassByValue, elements: !158, templateParams: !396, identifier: "_ZTSSt15iterator_traitsIPdE")
!396 = !{!397}
!397 = !DITemplateTypeParameter(name: "_Iterator", type: !54)
!398 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !399, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!399 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !376)
!400 = !DISubprogram(name: "operator->", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEptEv", scope: !376, file: !377, line: 1100, type: !401, scopeLine: 1100, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!401 = !DISubroutineType(types: !402)
!402 = !{!403, !398}
!403 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !376, file: !377, line: 1062, baseType: !404, flags: DIFlagPublic)
!404 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !395, file: !394, line: 215, baseType: !54)
!405 = !DISubprogram(name: "operator++", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEppEv", scope: !376, file: !377, line: 1105, type: !406, scopeLine: 1105, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!406 = !DISubroutineType(types: !407)
!407 = !{!408, !383}
!408 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !376, size: 64)
!409 = !DISubprogram(name: "operator++", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEppEi", scope: !376, file: !377, line: 1113, type: !410, scopeLine: 1113, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!410 = !DISubroutineType(types: !411)
!411 = !{!376, !383, !412}
!412 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!413 = !DISubprogram(name: "operator--", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEmmEv", scope: !376, file: !377, line: 1119, type: !406, scopeLine: 1119, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!414 = !DISubprogram(name: "operator--", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEmmEi", scope: !376, file: !377, line: 1127, type: !410, scopeLine: 1127, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!415 = !DISubprogram(name: "operator[]", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEixEl", scope: !376, file: !377, line: 1133, type: !416, scopeLine: 1133, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!416 = !DISubroutineType(types: !417)
!417 = !{!392, !398, !418}
!418 = !DIDerivedType(tag: DW_TAG_typedef, name: "difference_type", scope: !376, file: !377, line: 1060, baseType: !419, flags: DIFlagPublic)
!419 = !DIDerivedType(tag: DW_TAG_typedef, name: "difference_type", scope: !395, file: !394, line: 214, baseType: !420)
!420 = !DIDerivedType(tag: DW_TAG_typedef, name: "ptrdiff_t", scope: !24, file: !96, line: 299, baseType: !421)
!421 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!422 = !DISubprogram(name: "operator+=", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEpLEl", scope: !376, file: !377, line: 1138, type: !423, scopeLine: 1138, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!423 = !DISubroutineType(types: !424)
!424 = !{!408, !383, !418}
!425 = !DISubprogram(name: "operator+", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEplEl", scope: !376, file: !377, line: 1143, type: !426, scopeLine: 1143, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!426 = !DISubroutineType(types: !427)
!427 = !{!376, !398, !418}
!428 = !DISubprogram(name: "operator-=", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEmIEl", scope: !376, file: !377, line: 1148, type: !423, scopeLine: 1148, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!429 = !DISubprogram(name: "operator-", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEmiEl", scope: !376, file: !377, line: 1153, type: !426, scopeLine: 1153, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!430 = !DISubprogram(name: "base", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEE4baseEv", scope: !376, file: !377, line: 1158, type: !431, scopeLine: 1158, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!431 = !DISubroutineType(types: !432)
!432 = !{!387, !398}
!433 = !{!397, !434}
!434 = !DITemplateTypeParameter(name: "_Container", type: !30)
!435 = !DISubprogram(name: "begin", linkageName: "_ZNKSt6vectorIdSaIdEE5beginEv", scope: !30, file: !16, line: 878, type: !436, scopeLine: 878, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!436 = !DISubroutineType(types: !437)
!437 = !{!438, !440}
!438 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_iterator", scope: !30, file: !16, line: 455, baseType: !439, flags: DIFlagPublic)
!439 = !DICompositeType(tag: DW_TAG_class_type, name: "__normal_iterator<const double *, std::vector<double, std::allocator<double> > >", scope: !44, file: !377, line: 1043, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSN9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEE")
!440 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !326, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!441 = !DISubprogram(name: "end", linkageName: "_ZNSt6vectorIdSaIdEE3endEv", scope: !30, file: !16, line: 888, type: !373, scopeLine: 888, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!442 = !DISubprogram(name: "end", linkageName: "_ZNKSt6vectorIdSaIdEE3endEv", scope: !30, file: !16, line: 898, type: !436, scopeLine: 898, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!443 = !DISubprogram(name: "rbegin", linkageName: "_ZNSt6vectorIdSaIdEE6rbeginEv", scope: !30, file: !16, line: 908, type: !444, scopeLine: 908, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!444 = !DISubroutineType(types: !445)
!445 = !{!446, !305}
!446 = !DIDerivedType(tag: DW_TAG_typedef, name: "reverse_iterator", scope: !30, file: !16, line: 457, baseType: !447, flags: DIFlagPublic)
!447 = !DICompositeType(tag: DW_TAG_class_type, name: "reverse_iterator<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > > >", scope: !24, file: !377, line: 132, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16reverse_iteratorIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEEE")
!448 = !DISubprogram(name: "rbegin", linkageName: "_ZNKSt6vectorIdSaIdEE6rbeginEv", scope: !30, file: !16, line: 918, type: !449, scopeLine: 918, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!449 = !DISubroutineType(types: !450)
!450 = !{!451, !440}
!451 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reverse_iterator", scope: !30, file: !16, line: 456, baseType: !452, flags: DIFlagPublic)
!452 = !DICompositeType(tag: DW_TAG_class_type, name: "reverse_iterator<__gnu_cxx::__normal_iterator<const double *, std::vector<double, std::allocator<double> > > >", scope: !24, file: !377, line: 132, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16reverse_iteratorIN9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEEE")
!453 = !DISubprogram(name: "rend", linkageName: "_ZNSt6vectorIdSaIdEE4rendEv", scope: !30, file: !16, line: 928, type: !444, scopeLine: 928, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!454 = !DISubprogram(name: "rend", linkageName: "_ZNKSt6vectorIdSaIdEE4rendEv", scope: !30, file: !16, line: 938, type: !449, scopeLine: 938, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!455 = !DISubprogram(name: "cbegin", linkageName: "_ZNKSt6vectorIdSaIdEE6cbeginEv", scope: !30, file: !16, line: 949, type: !436, scopeLine: 949, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!456 = !DISubprogram(name: "cend", linkageName: "_ZNKSt6vectorIdSaIdEE4cendEv", scope: !30, file: !16, line: 959, type: !436, scopeLine: 959, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!457 = !DISubprogram(name: "crbegin", linkageName: "_ZNKSt6vectorIdSaIdEE7crbeginEv", scope: !30, file: !16, line: 969, type: !449, scopeLine: 969, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!458 = !DISubprogram(name: "crend", linkageName: "_ZNKSt6vectorIdSaIdEE5crendEv", scope: !30, file: !16, line: 979, type: !449, scopeLine: 979, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!459 = !DISubprogram(name: "size", linkageName: "_ZNKSt6vectorIdSaIdEE4sizeEv", scope: !30, file: !16, line: 987, type: !460, scopeLine: 987, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!460 = !DISubroutineType(types: !461)
!461 = !{!315, !440}
!462 = !DISubprogram(name: "max_size", linkageName: "_ZNKSt6vectorIdSaIdEE8max_sizeEv", scope: !30, file: !16, line: 993, type: !460, scopeLine: 993, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!463 = !DISubprogram(name: "resize", linkageName: "_ZNSt6vectorIdSaIdEE6resizeEm", scope: !30, file: !16, line: 1008, type: !464, scopeLine: 1008, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!464 = !DISubroutineType(types: !465)
!465 = !{null, !305, !315}
!466 = !DISubprogram(name: "resize", linkageName: "_ZNSt6vectorIdSaIdEE6resizeEmRKd", scope: !30, file: !16, line: 1029, type: !367, scopeLine: 1029, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!467 = !DISubprogram(name: "shrink_to_fit", linkageName: "_ZNSt6vectorIdSaIdEE13shrink_to_fitEv", scope: !30, file: !16, line: 1063, type: !303, scopeLine: 1063, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!468 = !DISubprogram(name: "capacity", linkageName: "_ZNKSt6vectorIdSaIdEE8capacityEv", scope: !30, file: !16, line: 1073, type: !460, scopeLine: 1073, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!469 = !DISubprogram(name: "empty", linkageName: "_ZNKSt6vectorIdSaIdEE5emptyEv", scope: !30, file: !16, line: 1083, type: !470, scopeLine: 1083, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!470 = !DISubroutineType(types: !471)
!471 = !{!151, !440}
!472 = !DISubprogram(name: "reserve", linkageName: "_ZNSt6vectorIdSaIdEE7reserveEm", scope: !30, file: !16, line: 1105, type: !464, scopeLine: 1105, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!473 = !DISubprogram(name: "operator[]", linkageName: "_ZNSt6vectorIdSaIdEEixEm", scope: !30, file: !16, line: 1121, type: !474, scopeLine: 1121, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!474 = !DISubroutineType(types: !475)
!475 = !{!476, !305, !315}
!476 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !30, file: !16, line: 451, baseType: !477, flags: DIFlagPublic)
!477 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !43, file: !41, line: 62, baseType: !478)
!478 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !479, size: 64)
!479 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !43, file: !41, line: 56, baseType: !480)
!480 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !47, file: !48, line: 417, baseType: !28)
!481 = !DISubprogram(name: "operator[]", linkageName: "_ZNKSt6vectorIdSaIdEEixEm", scope: !30, file: !16, line: 1140, type: !482, scopeLine: 1140, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!482 = !DISubroutineType(types: !483)
!483 = !{!484, !440, !315}
!484 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !30, file: !16, line: 452, baseType: !485, flags: DIFlagPublic)
!485 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !43, file: !41, line: 63, baseType: !486)
!486 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !487, size: 64)
!487 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !479)
!488 = !DISubprogram(name: "_M_range_check", linkageName: "_ZNKSt6vectorIdSaIdEE14_M_range_checkEm", scope: !30, file: !16, line: 1150, type: !489, scopeLine: 1150, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!489 = !DISubroutineType(types: !490)
!490 = !{null, !440, !315}
!491 = !DISubprogram(name: "at", linkageName: "_ZNSt6vectorIdSaIdEE2atEm", scope: !30, file: !16, line: 1173, type: !474, scopeLine: 1173, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!492 = !DISubprogram(name: "at", linkageName: "_ZNKSt6vectorIdSaIdEE2atEm", scope: !30, file: !16, line: 1192, type: !482, scopeLine: 1192, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!493 = !DISubprogram(name: "front", linkageName: "_ZNSt6vectorIdSaIdEE5frontEv", scope: !30, file: !16, line: 1204, type: !494, scopeLine: 1204, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!494 = !DISubroutineType(types: !495)
!495 = !{!476, !305}
!496 = !DISubprogram(name: "front", linkageName: "_ZNKSt6vectorIdSaIdEE5frontEv", scope: !30, file: !16, line: 1216, type: !497, scopeLine: 1216, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!497 = !DISubroutineType(types: !498)
!498 = !{!484, !440}
!499 = !DISubprogram(name: "back", linkageName: "_ZNSt6vectorIdSaIdEE4backEv", scope: !30, file: !16, line: 1228, type: !494, scopeLine: 1228, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!500 = !DISubprogram(name: "back", linkageName: "_ZNKSt6vectorIdSaIdEE4backEv", scope: !30, file: !16, line: 1240, type: !497, scopeLine: 1240, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!501 = !DISubprogram(name: "data", linkageName: "_ZNSt6vectorIdSaIdEE4dataEv", scope: !30, file: !16, line: 1255, type: !502, scopeLine: 1255, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!502 = !DISubroutineType(types: !503)
!503 = !{!54, !305}
!504 = !DISubprogram(name: "data", linkageName: "_ZNKSt6vectorIdSaIdEE4dataEv", scope: !30, file: !16, line: 1260, type: !505, scopeLine: 1260, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!505 = !DISubroutineType(types: !506)
!506 = !{!87, !440}
!507 = !DISubprogram(name: "push_back", linkageName: "_ZNSt6vectorIdSaIdEE9push_backERKd", scope: !30, file: !16, line: 1276, type: !508, scopeLine: 1276, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!508 = !DISubroutineType(types: !509)
!509 = !{null, !305, !319}
!510 = !DISubprogram(name: "push_back", linkageName: "_ZNSt6vectorIdSaIdEE9push_backEOd", scope: !30, file: !16, line: 1293, type: !511, scopeLine: 1293, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!511 = !DISubroutineType(types: !512)
!512 = !{null, !305, !513}
!513 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !321, size: 64)
!514 = !DISubprogram(name: "pop_back", linkageName: "_ZNSt6vectorIdSaIdEE8pop_backEv", scope: !30, file: !16, line: 1317, type: !303, scopeLine: 1317, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!515 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorIdSaIdEE6insertEN9__gnu_cxx17__normal_iteratorIPKdS1_EERS4_", scope: !30, file: !16, line: 1357, type: !516, scopeLine: 1357, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!516 = !DISubroutineType(types: !517)
!517 = !{!375, !305, !438, !319}
!518 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorIdSaIdEE6insertEN9__gnu_cxx17__normal_iteratorIPKdS1_EEOd", scope: !30, file: !16, line: 1388, type: !519, scopeLine: 1388, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!519 = !DISubroutineType(types: !520)
!520 = !{!375, !305, !438, !513}
!521 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorIdSaIdEE6insertEN9__gnu_cxx17__normal_iteratorIPKdS1_EESt16initializer_listIdE", scope: !30, file: !16, line: 1406, type: !522, scopeLine: 1406, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!522 = !DISubroutineType(types: !523)
!523 = !{!375, !305, !438, !353}
!524 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorIdSaIdEE6insertEN9__gnu_cxx17__normal_iteratorIPKdS1_EEmRS4_", scope: !30, file: !16, line: 1432, type: !525, scopeLine: 1432, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!525 = !DISubroutineType(types: !526)
!526 = !{!375, !305, !438, !315, !319}
!527 = !DISubprogram(name: "erase", linkageName: "_ZNSt6vectorIdSaIdEE5eraseEN9__gnu_cxx17__normal_iteratorIPKdS1_EE", scope: !30, file: !16, line: 1529, type: !528, scopeLine: 1529, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!528 = !DISubroutineType(types: !529)
!529 = !{!375, !305, !438}
!530 = !DISubprogram(name: "erase", linkageName: "_ZNSt6vectorIdSaIdEE5eraseEN9__gnu_cxx17__normal_iteratorIPKdS1_EES6_", scope: !30, file: !16, line: 1557, type: !531, scopeLine: 1557, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!531 = !DISubroutineType(types: !532)
!532 = !{!375, !305, !438, !438}
!533 = !DISubprogram(name: "swap", linkageName: "_ZNSt6vectorIdSaIdEE4swapERS1_", scope: !30, file: !16, line: 1581, type: !534, scopeLine: 1581, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!534 = !DISubroutineType(types: !535)
!535 = !{null, !305, !359}
!536 = !DISubprogram(name: "clear", linkageName: "_ZNSt6vectorIdSaIdEE5clearEv", scope: !30, file: !16, line: 1600, type: !303, scopeLine: 1600, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!537 = !DISubprogram(name: "_M_fill_initialize", linkageName: "_ZNSt6vectorIdSaIdEE18_M_fill_initializeEmRKd", scope: !30, file: !16, line: 1699, type: !367, scopeLine: 1699, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!538 = !DISubprogram(name: "_M_default_initialize", linkageName: "_ZNSt6vectorIdSaIdEE21_M_default_initializeEm", scope: !30, file: !16, line: 1710, type: !464, scopeLine: 1710, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!539 = !DISubprogram(name: "_M_fill_assign", linkageName: "_ZNSt6vectorIdSaIdEE14_M_fill_assignEmRKd", scope: !30, file: !16, line: 1757, type: !367, scopeLine: 1757, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!540 = !DISubprogram(name: "_M_fill_insert", linkageName: "_ZNSt6vectorIdSaIdEE14_M_fill_insertEN9__gnu_cxx17__normal_iteratorIPdS1_EEmRKd", scope: !30, file: !16, line: 1801, type: !541, scopeLine: 1801, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!541 = !DISubroutineType(types: !542)
!542 = !{null, !305, !375, !315, !319}
!543 = !DISubprogram(name: "_M_default_append", linkageName: "_ZNSt6vectorIdSaIdEE17_M_default_appendEm", scope: !30, file: !16, line: 1807, type: !464, scopeLine: 1807, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!544 = !DISubprogram(name: "_M_shrink_to_fit", linkageName: "_ZNSt6vectorIdSaIdEE16_M_shrink_to_fitEv", scope: !30, file: !16, line: 1811, type: !545, scopeLine: 1811, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!545 = !DISubroutineType(types: !546)
!546 = !{!151, !305}
!547 = !DISubprogram(name: "_M_insert_rval", linkageName: "_ZNSt6vectorIdSaIdEE14_M_insert_rvalEN9__gnu_cxx17__normal_iteratorIPKdS1_EEOd", scope: !30, file: !16, line: 1873, type: !519, scopeLine: 1873, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!548 = !DISubprogram(name: "_M_emplace_aux", linkageName: "_ZNSt6vectorIdSaIdEE14_M_emplace_auxEN9__gnu_cxx17__normal_iteratorIPKdS1_EEOd", scope: !30, file: !16, line: 1884, type: !519, scopeLine: 1884, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!549 = !DISubprogram(name: "_M_check_len", linkageName: "_ZNKSt6vectorIdSaIdEE12_M_check_lenEmPKc", scope: !30, file: !16, line: 1891, type: !550, scopeLine: 1891, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!550 = !DISubroutineType(types: !551)
!551 = !{!552, !440, !315, !553}
!552 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", scope: !30, file: !16, line: 458, baseType: !95, flags: DIFlagPublic)
!553 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!554 = !DISubprogram(name: "_S_check_init_len", linkageName: "_ZNSt6vectorIdSaIdEE17_S_check_init_lenEmRKS0_", scope: !30, file: !16, line: 1902, type: !555, scopeLine: 1902, flags: DIFlagProtected | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!555 = !DISubroutineType(types: !556)
!556 = !{!552, !315, !309}
!557 = !DISubprogram(name: "_S_max_size", linkageName: "_ZNSt6vectorIdSaIdEE11_S_max_sizeERKS0_", scope: !30, file: !16, line: 1911, type: !558, scopeLine: 1911, flags: DIFlagProtected | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!558 = !DISubroutineType(types: !559)
!559 = !{!552, !560}
!560 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !561, size: 64)
!561 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !29)
!562 = !DISubprogram(name: "_M_erase_at_end", linkageName: "_ZNSt6vectorIdSaIdEE15_M_erase_at_endEPd", scope: !30, file: !16, line: 1928, type: !563, scopeLine: 1928, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!563 = !DISubroutineType(types: !564)
!564 = !{null, !305, !294}
!565 = !DISubprogram(name: "_M_erase", linkageName: "_ZNSt6vectorIdSaIdEE8_M_eraseEN9__gnu_cxx17__normal_iteratorIPdS1_EE", scope: !30, file: !16, line: 1941, type: !566, scopeLine: 1941, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!566 = !DISubroutineType(types: !567)
!567 = !{!375, !305, !375}
!568 = !DISubprogram(name: "_M_erase", linkageName: "_ZNSt6vectorIdSaIdEE8_M_eraseEN9__gnu_cxx17__normal_iteratorIPdS1_EES5_", scope: !30, file: !16, line: 1945, type: !569, scopeLine: 1945, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!569 = !DISubroutineType(types: !570)
!570 = !{!375, !305, !375, !375}
!571 = !DISubprogram(name: "_M_move_assign", linkageName: "_ZNSt6vectorIdSaIdEE14_M_move_assignEOS1_St17integral_constantIbLb1EE", scope: !30, file: !16, line: 1954, type: !572, scopeLine: 1954, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!572 = !DISubroutineType(types: !573)
!573 = !{null, !305, !330, !258}
!574 = !DISubprogram(name: "_M_move_assign", linkageName: "_ZNSt6vectorIdSaIdEE14_M_move_assignEOS1_St17integral_constantIbLb0EE", scope: !30, file: !16, line: 1966, type: !575, scopeLine: 1966, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!575 = !DISubroutineType(types: !576)
!576 = !{null, !305, !330, !277}
!577 = !{!108, !578}
!578 = !DITemplateTypeParameter(name: "_Alloc", type: !57, defaulted: true)
!579 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!580 = !{!0, !581, !8, !14}
!581 = !DIGlobalVariableExpression(var: !582, expr: !DIExpression())
!582 = distinct !DIGlobalVariable(scope: null, file: !16, line: 1906, type: !583, isLocal: true, isDefinition: true)
!583 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 392, elements: !584)
!584 = !{!585}
!585 = !DISubrange(count: 49)
!586 = !{!587, !593, !599, !601, !603, !607, !609, !611, !613, !615, !617, !619, !621, !626, !630, !632, !634, !638, !640, !642, !644, !646, !648, !650, !653, !656, !658, !662, !667, !669, !671, !673, !675, !677, !679, !681, !683, !685, !687, !691, !695, !697, !699, !701, !703, !705, !707, !709, !711, !713, !715, !717, !719, !721, !723, !725, !729, !733, !737, !739, !741, !743, !745, !747, !749, !751, !753, !755, !759, !763, !767, !769, !771, !773, !778, !782, !786, !788, !790, !792, !794, !796, !798, !800, !802, !804, !806, !808, !810, !814, !818, !822, !824, !826, !828, !832, !836, !840, !842, !844, !846, !848, !850, !852, !856, !860, !862, !864, !866, !868, !872, !876, !880, !882, !884, !886, !888, !890, !892, !896, !900, !904, !906, !910, !914, !916, !918, !920, !922, !924, !926, !930, !934, !938, !956, !959, !964, !1026, !1034, !1038, !1045, !1049, !1053, !1055, !1057, !1061, !1068, !1072, !1078, !1084, !1086, !1090, !1094, !1098, !1102, !1113, !1115, !1119, !1123, !1127, !1129, !1134, !1138, !1142, !1144, !1146, !1150, !1158, !1162, !1166, !1170, !1172, !1178, !1180, !1186, !1190, !1194, !1198, !1202, !1206, !1210, !1212, !1214, !1218, !1222, !1226, !1228, !1232, !1236, !1238, !1240, !1244, !1248, !1252, !1257, !1258, !1259, !1260, !1261, !1262, !1263, !1264, !1265, !1266, !1267, !1272, !1276, !1279, !1282, !1285, !1287, !1289, !1291, !1294, !1297, !1300, !1303, !1306, !1308, !1313, !1316, !1319, !1322, !1324, !1326, !1328, !1330, !1333, !1336, !1339, !1342, !1345, !1347, !1351, !1355, !1360, !1364, !1366, !1368, !1370, !1372, !1374, !1376, !1378, !1380, !1382, !1384, !1386, !1388, !1390, !1394, !1400, !1404, !1408, !1413, !1415, !1418, !1422, !1426, !1435, !1437, !1441, !1445, !1449, !1453, !1457, !1461, !1465, !1469, !1473, !1477, !1481, !1483, !1487, !1491, !1495, !1501, !1505, !1509, !1511, !1515, !1519, !1525, !1527, !1531, !1535, !1539, !1543, !1547, !1551, !1555, !1556, !1557, !1558, !1560, !1561, !1562, !1563, !1564, !1565, !1566, !1570, !1576, !1581, !1585, !1587, !1589, !1591, !1593, !1600, !1604, !1608, !1612, !1616, !1620, !1625, !1629, !1631, !1635, !1641, !1645, !1650, !1652, !1655, !1659, !1663, !1665, !1667, !1669, !1671, !1675, !1677, !1679, !1683, !1687, !1691, !1695, !1699, !1703, !1705, !1709, !1713, !1717, !1721, !1723, !1725, !1729, !1733, !1734, !1735, !1736, !1737}
!587 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !588, file: !592, line: 52)
!588 = !DISubprogram(name: "abs", scope: !589, file: !589, line: 861, type: !590, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!589 = !DIFile(filename: "/usr/include/stdlib.h", directory: "", checksumkind: CSK_MD5, checksum: "4b47dc81a92f1fe77a152c0aac236718")
!590 = !DISubroutineType(types: !591)
!591 = !{!412, !412}
!592 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/std_abs.h", directory: "")
!593 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !594, file: !598, line: 83)
!594 = !DISubprogram(name: "acos", scope: !595, file: !595, line: 53, type: !596, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!595 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!596 = !DISubroutineType(types: !597)
!597 = !{!28, !28}
!598 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/cmath", directory: "")
!599 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !600, file: !598, line: 102)
!600 = !DISubprogram(name: "asin", scope: !595, file: !595, line: 55, type: !596, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!601 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !602, file: !598, line: 121)
!602 = !DISubprogram(name: "atan", scope: !595, file: !595, line: 57, type: !596, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!603 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !604, file: !598, line: 140)
!604 = !DISubprogram(name: "atan2", scope: !595, file: !595, line: 59, type: !605, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!605 = !DISubroutineType(types: !606)
!606 = !{!28, !28, !28}
!607 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !608, file: !598, line: 161)
!608 = !DISubprogram(name: "ceil", scope: !595, file: !595, line: 159, type: !596, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!609 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !610, file: !598, line: 180)
!610 = !DISubprogram(name: "cos", scope: !595, file: !595, line: 62, type: !596, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!611 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !612, file: !598, line: 199)
!612 = !DISubprogram(name: "cosh", scope: !595, file: !595, line: 71, type: !596, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!613 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !614, file: !598, line: 218)
!614 = !DISubprogram(name: "exp", scope: !595, file: !595, line: 95, type: !596, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!615 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !616, file: !598, line: 237)
!616 = !DISubprogram(name: "fabs", scope: !595, file: !595, line: 162, type: !596, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!617 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !618, file: !598, line: 256)
!618 = !DISubprogram(name: "floor", scope: !595, file: !595, line: 165, type: !596, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!619 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !620, file: !598, line: 275)
!620 = !DISubprogram(name: "fmod", scope: !595, file: !595, line: 168, type: !605, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!621 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !622, file: !598, line: 296)
!622 = !DISubprogram(name: "frexp", scope: !595, file: !595, line: 98, type: !623, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!623 = !DISubroutineType(types: !624)
!624 = !{!28, !28, !625}
!625 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !412, size: 64)
!626 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !627, file: !598, line: 315)
!627 = !DISubprogram(name: "ldexp", scope: !595, file: !595, line: 101, type: !628, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!628 = !DISubroutineType(types: !629)
!629 = !{!28, !28, !412}
!630 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !631, file: !598, line: 334)
!631 = !DISubprogram(name: "log", scope: !595, file: !595, line: 104, type: !596, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!632 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !633, file: !598, line: 353)
!633 = !DISubprogram(name: "log10", scope: !595, file: !595, line: 107, type: !596, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!634 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !635, file: !598, line: 372)
!635 = !DISubprogram(name: "modf", scope: !595, file: !595, line: 110, type: !636, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!636 = !DISubroutineType(types: !637)
!637 = !{!28, !28, !54}
!638 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !639, file: !598, line: 384)
!639 = !DISubprogram(name: "pow", scope: !595, file: !595, line: 140, type: !605, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!640 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !641, file: !598, line: 421)
!641 = !DISubprogram(name: "sin", scope: !595, file: !595, line: 64, type: !596, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!642 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !643, file: !598, line: 440)
!643 = !DISubprogram(name: "sinh", scope: !595, file: !595, line: 73, type: !596, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!644 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !645, file: !598, line: 459)
!645 = !DISubprogram(name: "sqrt", scope: !595, file: !595, line: 143, type: !596, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!646 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !647, file: !598, line: 478)
!647 = !DISubprogram(name: "tan", scope: !595, file: !595, line: 66, type: !596, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!648 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !649, file: !598, line: 497)
!649 = !DISubprogram(name: "tanh", scope: !595, file: !595, line: 75, type: !596, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!650 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !651, file: !598, line: 1065)
!651 = !DIDerivedType(tag: DW_TAG_typedef, name: "double_t", file: !652, line: 164, baseType: !28)
!652 = !DIFile(filename: "/usr/include/math.h", directory: "", checksumkind: CSK_MD5, checksum: "6109561044b2929616a1559ec58c6c55")
!653 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !654, file: !598, line: 1066)
!654 = !DIDerivedType(tag: DW_TAG_typedef, name: "float_t", file: !652, line: 163, baseType: !655)
!655 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!656 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !657, file: !598, line: 1069)
!657 = !DISubprogram(name: "acosh", scope: !595, file: !595, line: 85, type: !596, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!658 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !659, file: !598, line: 1070)
!659 = !DISubprogram(name: "acoshf", scope: !595, file: !595, line: 85, type: !660, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!660 = !DISubroutineType(types: !661)
!661 = !{!655, !655}
!662 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !663, file: !598, line: 1071)
!663 = !DISubprogram(name: "acoshl", scope: !595, file: !595, line: 85, type: !664, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!664 = !DISubroutineType(types: !665)
!665 = !{!666, !666}
!666 = !DIBasicType(name: "long double", size: 128, encoding: DW_ATE_float)
!667 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !668, file: !598, line: 1073)
!668 = !DISubprogram(name: "asinh", scope: !595, file: !595, line: 87, type: !596, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!669 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !670, file: !598, line: 1074)
!670 = !DISubprogram(name: "asinhf", scope: !595, file: !595, line: 87, type: !660, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!671 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !672, file: !598, line: 1075)
!672 = !DISubprogram(name: "asinhl", scope: !595, file: !595, line: 87, type: !664, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!673 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !674, file: !598, line: 1077)
!674 = !DISubprogram(name: "atanh", scope: !595, file: !595, line: 89, type: !596, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!675 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !676, file: !598, line: 1078)
!676 = !DISubprogram(name: "atanhf", scope: !595, file: !595, line: 89, type: !660, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!677 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !678, file: !598, line: 1079)
!678 = !DISubprogram(name: "atanhl", scope: !595, file: !595, line: 89, type: !664, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!679 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !680, file: !598, line: 1081)
!680 = !DISubprogram(name: "cbrt", scope: !595, file: !595, line: 152, type: !596, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!681 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !682, file: !598, line: 1082)
!682 = !DISubprogram(name: "cbrtf", scope: !595, file: !595, line: 152, type: !660, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!683 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !684, file: !598, line: 1083)
!684 = !DISubprogram(name: "cbrtl", scope: !595, file: !595, line: 152, type: !664, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!685 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !686, file: !598, line: 1085)
!686 = !DISubprogram(name: "copysign", scope: !595, file: !595, line: 198, type: !605, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!687 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !688, file: !598, line: 1086)
!688 = !DISubprogram(name: "copysignf", scope: !595, file: !595, line: 198, type: !689, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!689 = !DISubroutineType(types: !690)
!690 = !{!655, !655, !655}
!691 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !692, file: !598, line: 1087)
!692 = !DISubprogram(name: "copysignl", scope: !595, file: !595, line: 198, type: !693, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!693 = !DISubroutineType(types: !694)
!694 = !{!666, !666, !666}
!695 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !696, file: !598, line: 1089)
!696 = !DISubprogram(name: "erf", scope: !595, file: !595, line: 231, type: !596, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!697 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !698, file: !598, line: 1090)
!698 = !DISubprogram(name: "erff", scope: !595, file: !595, line: 231, type: !660, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!699 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !700, file: !598, line: 1091)
!700 = !DISubprogram(name: "erfl", scope: !595, file: !595, line: 231, type: !664, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!701 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !702, file: !598, line: 1093)
!702 = !DISubprogram(name: "erfc", scope: !595, file: !595, line: 232, type: !596, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!703 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !704, file: !598, line: 1094)
!704 = !DISubprogram(name: "erfcf", scope: !595, file: !595, line: 232, type: !660, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!705 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !706, file: !598, line: 1095)
!706 = !DISubprogram(name: "erfcl", scope: !595, file: !595, line: 232, type: !664, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!707 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !708, file: !598, line: 1097)
!708 = !DISubprogram(name: "exp2", scope: !595, file: !595, line: 130, type: !596, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!709 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !710, file: !598, line: 1098)
!710 = !DISubprogram(name: "exp2f", scope: !595, file: !595, line: 130, type: !660, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!711 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !712, file: !598, line: 1099)
!712 = !DISubprogram(name: "exp2l", scope: !595, file: !595, line: 130, type: !664, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!713 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !714, file: !598, line: 1101)
!714 = !DISubprogram(name: "expm1", scope: !595, file: !595, line: 119, type: !596, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!715 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !716, file: !598, line: 1102)
!716 = !DISubprogram(name: "expm1f", scope: !595, file: !595, line: 119, type: !660, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!717 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !718, file: !598, line: 1103)
!718 = !DISubprogram(name: "expm1l", scope: !595, file: !595, line: 119, type: !664, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!719 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !720, file: !598, line: 1105)
!720 = !DISubprogram(name: "fdim", scope: !595, file: !595, line: 329, type: !605, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!721 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !722, file: !598, line: 1106)
!722 = !DISubprogram(name: "fdimf", scope: !595, file: !595, line: 329, type: !689, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!723 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !724, file: !598, line: 1107)
!724 = !DISubprogram(name: "fdiml", scope: !595, file: !595, line: 329, type: !693, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!725 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !726, file: !598, line: 1109)
!726 = !DISubprogram(name: "fma", scope: !595, file: !595, line: 340, type: !727, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!727 = !DISubroutineType(types: !728)
!728 = !{!28, !28, !28, !28}
!729 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !730, file: !598, line: 1110)
!730 = !DISubprogram(name: "fmaf", scope: !595, file: !595, line: 340, type: !731, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!731 = !DISubroutineType(types: !732)
!732 = !{!655, !655, !655, !655}
!733 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !734, file: !598, line: 1111)
!734 = !DISubprogram(name: "fmal", scope: !595, file: !595, line: 340, type: !735, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!735 = !DISubroutineType(types: !736)
!736 = !{!666, !666, !666, !666}
!737 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !738, file: !598, line: 1113)
!738 = !DISubprogram(name: "fmax", scope: !595, file: !595, line: 333, type: !605, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!739 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !740, file: !598, line: 1114)
!740 = !DISubprogram(name: "fmaxf", scope: !595, file: !595, line: 333, type: !689, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!741 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !742, file: !598, line: 1115)
!742 = !DISubprogram(name: "fmaxl", scope: !595, file: !595, line: 333, type: !693, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!743 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !744, file: !598, line: 1117)
!744 = !DISubprogram(name: "fmin", scope: !595, file: !595, line: 336, type: !605, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!745 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !746, file: !598, line: 1118)
!746 = !DISubprogram(name: "fminf", scope: !595, file: !595, line: 336, type: !689, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!747 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !748, file: !598, line: 1119)
!748 = !DISubprogram(name: "fminl", scope: !595, file: !595, line: 336, type: !693, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!749 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !750, file: !598, line: 1121)
!750 = !DISubprogram(name: "hypot", scope: !595, file: !595, line: 147, type: !605, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!751 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !752, file: !598, line: 1122)
!752 = !DISubprogram(name: "hypotf", scope: !595, file: !595, line: 147, type: !689, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!753 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !754, file: !598, line: 1123)
!754 = !DISubprogram(name: "hypotl", scope: !595, file: !595, line: 147, type: !693, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!755 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !756, file: !598, line: 1125)
!756 = !DISubprogram(name: "ilogb", scope: !595, file: !595, line: 283, type: !757, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!757 = !DISubroutineType(types: !758)
!758 = !{!412, !28}
!759 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !760, file: !598, line: 1126)
!760 = !DISubprogram(name: "ilogbf", scope: !595, file: !595, line: 283, type: !761, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!761 = !DISubroutineType(types: !762)
!762 = !{!412, !655}
!763 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !764, file: !598, line: 1127)
!764 = !DISubprogram(name: "ilogbl", scope: !595, file: !595, line: 283, type: !765, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!765 = !DISubroutineType(types: !766)
!766 = !{!412, !666}
!767 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !768, file: !598, line: 1129)
!768 = !DISubprogram(name: "lgamma", scope: !595, file: !595, line: 233, type: !596, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!769 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !770, file: !598, line: 1130)
!770 = !DISubprogram(name: "lgammaf", scope: !595, file: !595, line: 233, type: !660, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!771 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !772, file: !598, line: 1131)
!772 = !DISubprogram(name: "lgammal", scope: !595, file: !595, line: 233, type: !664, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!773 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !774, file: !598, line: 1134)
!774 = !DISubprogram(name: "llrint", scope: !595, file: !595, line: 319, type: !775, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!775 = !DISubroutineType(types: !776)
!776 = !{!777, !28}
!777 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!778 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !779, file: !598, line: 1135)
!779 = !DISubprogram(name: "llrintf", scope: !595, file: !595, line: 319, type: !780, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!780 = !DISubroutineType(types: !781)
!781 = !{!777, !655}
!782 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !783, file: !598, line: 1136)
!783 = !DISubprogram(name: "llrintl", scope: !595, file: !595, line: 319, type: !784, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!784 = !DISubroutineType(types: !785)
!785 = !{!777, !666}
!786 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !787, file: !598, line: 1138)
!787 = !DISubprogram(name: "llround", scope: !595, file: !595, line: 325, type: !775, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!788 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !789, file: !598, line: 1139)
!789 = !DISubprogram(name: "llroundf", scope: !595, file: !595, line: 325, type: !780, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!790 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !791, file: !598, line: 1140)
!791 = !DISubprogram(name: "llroundl", scope: !595, file: !595, line: 325, type: !784, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!792 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !793, file: !598, line: 1143)
!793 = !DISubprogram(name: "log1p", scope: !595, file: !595, line: 122, type: !596, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!794 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !795, file: !598, line: 1144)
!795 = !DISubprogram(name: "log1pf", scope: !595, file: !595, line: 122, type: !660, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!796 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !797, file: !598, line: 1145)
!797 = !DISubprogram(name: "log1pl", scope: !595, file: !595, line: 122, type: !664, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!798 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !799, file: !598, line: 1147)
!799 = !DISubprogram(name: "log2", scope: !595, file: !595, line: 133, type: !596, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!800 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !801, file: !598, line: 1148)
!801 = !DISubprogram(name: "log2f", scope: !595, file: !595, line: 133, type: !660, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!802 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !803, file: !598, line: 1149)
!803 = !DISubprogram(name: "log2l", scope: !595, file: !595, line: 133, type: !664, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!804 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !805, file: !598, line: 1151)
!805 = !DISubprogram(name: "logb", scope: !595, file: !595, line: 125, type: !596, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!806 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !807, file: !598, line: 1152)
!807 = !DISubprogram(name: "logbf", scope: !595, file: !595, line: 125, type: !660, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!808 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !809, file: !598, line: 1153)
!809 = !DISubprogram(name: "logbl", scope: !595, file: !595, line: 125, type: !664, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!810 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !811, file: !598, line: 1155)
!811 = !DISubprogram(name: "lrint", scope: !595, file: !595, line: 317, type: !812, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!812 = !DISubroutineType(types: !813)
!813 = !{!421, !28}
!814 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !815, file: !598, line: 1156)
!815 = !DISubprogram(name: "lrintf", scope: !595, file: !595, line: 317, type: !816, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!816 = !DISubroutineType(types: !817)
!817 = !{!421, !655}
!818 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !819, file: !598, line: 1157)
!819 = !DISubprogram(name: "lrintl", scope: !595, file: !595, line: 317, type: !820, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!820 = !DISubroutineType(types: !821)
!821 = !{!421, !666}
!822 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !823, file: !598, line: 1159)
!823 = !DISubprogram(name: "lround", scope: !595, file: !595, line: 323, type: !812, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!824 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !825, file: !598, line: 1160)
!825 = !DISubprogram(name: "lroundf", scope: !595, file: !595, line: 323, type: !816, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!826 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !827, file: !598, line: 1161)
!827 = !DISubprogram(name: "lroundl", scope: !595, file: !595, line: 323, type: !820, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!828 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !829, file: !598, line: 1163)
!829 = !DISubprogram(name: "nan", scope: !595, file: !595, line: 203, type: !830, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!830 = !DISubroutineType(types: !831)
!831 = !{!28, !553}
!832 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !833, file: !598, line: 1164)
!833 = !DISubprogram(name: "nanf", scope: !595, file: !595, line: 203, type: !834, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!834 = !DISubroutineType(types: !835)
!835 = !{!655, !553}
!836 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !837, file: !598, line: 1165)
!837 = !DISubprogram(name: "nanl", scope: !595, file: !595, line: 203, type: !838, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!838 = !DISubroutineType(types: !839)
!839 = !{!666, !553}
!840 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !841, file: !598, line: 1167)
!841 = !DISubprogram(name: "nearbyint", scope: !595, file: !595, line: 297, type: !596, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!842 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !843, file: !598, line: 1168)
!843 = !DISubprogram(name: "nearbyintf", scope: !595, file: !595, line: 297, type: !660, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!844 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !845, file: !598, line: 1169)
!845 = !DISubprogram(name: "nearbyintl", scope: !595, file: !595, line: 297, type: !664, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!846 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !847, file: !598, line: 1171)
!847 = !DISubprogram(name: "nextafter", scope: !595, file: !595, line: 262, type: !605, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!848 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !849, file: !598, line: 1172)
!849 = !DISubprogram(name: "nextafterf", scope: !595, file: !595, line: 262, type: !689, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!850 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !851, file: !598, line: 1173)
!851 = !DISubprogram(name: "nextafterl", scope: !595, file: !595, line: 262, type: !693, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!852 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !853, file: !598, line: 1175)
!853 = !DISubprogram(name: "nexttoward", scope: !595, file: !595, line: 264, type: !854, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!854 = !DISubroutineType(types: !855)
!855 = !{!28, !28, !666}
!856 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !857, file: !598, line: 1176)
!857 = !DISubprogram(name: "nexttowardf", scope: !595, file: !595, line: 264, type: !858, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!858 = !DISubroutineType(types: !859)
!859 = !{!655, !655, !666}
!860 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !861, file: !598, line: 1177)
!861 = !DISubprogram(name: "nexttowardl", scope: !595, file: !595, line: 264, type: !693, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!862 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !863, file: !598, line: 1179)
!863 = !DISubprogram(name: "remainder", scope: !595, file: !595, line: 275, type: !605, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!864 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !865, file: !598, line: 1180)
!865 = !DISubprogram(name: "remainderf", scope: !595, file: !595, line: 275, type: !689, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!866 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !867, file: !598, line: 1181)
!867 = !DISubprogram(name: "remainderl", scope: !595, file: !595, line: 275, type: !693, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!868 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !869, file: !598, line: 1183)
!869 = !DISubprogram(name: "remquo", scope: !595, file: !595, line: 310, type: !870, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!870 = !DISubroutineType(types: !871)
!871 = !{!28, !28, !28, !625}
!872 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !873, file: !598, line: 1184)
!873 = !DISubprogram(name: "remquof", scope: !595, file: !595, line: 310, type: !874, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!874 = !DISubroutineType(types: !875)
!875 = !{!655, !655, !655, !625}
!876 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !877, file: !598, line: 1185)
!877 = !DISubprogram(name: "remquol", scope: !595, file: !595, line: 310, type: !878, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!878 = !DISubroutineType(types: !879)
!879 = !{!666, !666, !666, !625}
!880 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !881, file: !598, line: 1187)
!881 = !DISubprogram(name: "rint", scope: !595, file: !595, line: 259, type: !596, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!882 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !883, file: !598, line: 1188)
!883 = !DISubprogram(name: "rintf", scope: !595, file: !595, line: 259, type: !660, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!884 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !885, file: !598, line: 1189)
!885 = !DISubprogram(name: "rintl", scope: !595, file: !595, line: 259, type: !664, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!886 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !887, file: !598, line: 1191)
!887 = !DISubprogram(name: "round", scope: !595, file: !595, line: 301, type: !596, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!888 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !889, file: !598, line: 1192)
!889 = !DISubprogram(name: "roundf", scope: !595, file: !595, line: 301, type: !660, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!890 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !891, file: !598, line: 1193)
!891 = !DISubprogram(name: "roundl", scope: !595, file: !595, line: 301, type: !664, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!892 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !893, file: !598, line: 1195)
!893 = !DISubprogram(name: "scalbln", scope: !595, file: !595, line: 293, type: !894, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!894 = !DISubroutineType(types: !895)
!895 = !{!28, !28, !421}
!896 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !897, file: !598, line: 1196)
!897 = !DISubprogram(name: "scalblnf", scope: !595, file: !595, line: 293, type: !898, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!898 = !DISubroutineType(types: !899)
!899 = !{!655, !655, !421}
!900 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !901, file: !598, line: 1197)
!901 = !DISubprogram(name: "scalblnl", scope: !595, file: !595, line: 293, type: !902, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!902 = !DISubroutineType(types: !903)
!903 = !{!666, !666, !421}
!904 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !905, file: !598, line: 1199)
!905 = !DISubprogram(name: "scalbn", scope: !595, file: !595, line: 279, type: !628, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!906 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !907, file: !598, line: 1200)
!907 = !DISubprogram(name: "scalbnf", scope: !595, file: !595, line: 279, type: !908, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!908 = !DISubroutineType(types: !909)
!909 = !{!655, !655, !412}
!910 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !911, file: !598, line: 1201)
!911 = !DISubprogram(name: "scalbnl", scope: !595, file: !595, line: 279, type: !912, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!912 = !DISubroutineType(types: !913)
!913 = !{!666, !666, !412}
!914 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !915, file: !598, line: 1203)
!915 = !DISubprogram(name: "tgamma", scope: !595, file: !595, line: 238, type: !596, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!916 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !917, file: !598, line: 1204)
!917 = !DISubprogram(name: "tgammaf", scope: !595, file: !595, line: 238, type: !660, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!918 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !919, file: !598, line: 1205)
!919 = !DISubprogram(name: "tgammal", scope: !595, file: !595, line: 238, type: !664, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!920 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !921, file: !598, line: 1207)
!921 = !DISubprogram(name: "trunc", scope: !595, file: !595, line: 305, type: !596, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!922 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !923, file: !598, line: 1208)
!923 = !DISubprogram(name: "truncf", scope: !595, file: !595, line: 305, type: !660, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!924 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !925, file: !598, line: 1209)
!925 = !DISubprogram(name: "truncl", scope: !595, file: !595, line: 305, type: !664, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!926 = !DIImportedEntity(tag: DW_TAG_imported_module, scope: !927, entity: !928, file: !929, line: 58)
!927 = !DINamespace(name: "__gnu_debug", scope: null)
!928 = !DINamespace(name: "__debug", scope: !24)
!929 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/debug/debug.h", directory: "", checksumkind: CSK_MD5, checksum: "09fce61e0085ea92b4bd81d6cd4dcc16")
!930 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !931, file: !932, line: 68)
!931 = !DICompositeType(tag: DW_TAG_class_type, name: "exception_ptr", scope: !933, file: !932, line: 90, size: 64, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSNSt15__exception_ptr13exception_ptrE")
!932 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/exception_ptr.h", directory: "", checksumkind: CSK_MD5, checksum: "e8a32dcadc5d06d341e371fb480b7b44")
!933 = !DINamespace(name: "__exception_ptr", scope: !24)
!934 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !933, entity: !935, file: !932, line: 84)
!935 = !DISubprogram(name: "rethrow_exception", linkageName: "_ZSt17rethrow_exceptionNSt15__exception_ptr13exception_ptrE", scope: !24, file: !932, line: 80, type: !936, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!936 = !DISubroutineType(types: !937)
!937 = !{null, !931}
!938 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !939, file: !955, line: 64)
!939 = !DIDerivedType(tag: DW_TAG_typedef, name: "mbstate_t", file: !940, line: 6, baseType: !941)
!940 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/types/mbstate_t.h", directory: "", checksumkind: CSK_MD5, checksum: "ba8742313715e20e434cf6ccb2db98e3")
!941 = !DIDerivedType(tag: DW_TAG_typedef, name: "__mbstate_t", file: !942, line: 21, baseType: !943)
!942 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/types/__mbstate_t.h", directory: "", checksumkind: CSK_MD5, checksum: "82911a3e689448e3691ded3e0b471a55")
!943 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !942, line: 13, size: 64, flags: DIFlagTypePassByValue, elements: !944, identifier: "_ZTS11__mbstate_t")
!944 = !{!945, !946}
!945 = !DIDerivedType(tag: DW_TAG_member, name: "__count", scope: !943, file: !942, line: 15, baseType: !412, size: 32)
!946 = !DIDerivedType(tag: DW_TAG_member, name: "__value", scope: !943, file: !942, line: 20, baseType: !947, size: 32, offset: 32)
!947 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !943, file: !942, line: 16, size: 32, flags: DIFlagTypePassByValue, elements: !948, identifier: "_ZTSN11__mbstate_tUt_E")
!948 = !{!949, !951}
!949 = !DIDerivedType(tag: DW_TAG_member, name: "__wch", scope: !947, file: !942, line: 18, baseType: !950, size: 32)
!950 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!951 = !DIDerivedType(tag: DW_TAG_member, name: "__wchb", scope: !947, file: !942, line: 19, baseType: !952, size: 32)
!952 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 32, elements: !953)
!953 = !{!954}
!954 = !DISubrange(count: 4)
!955 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/cwchar", directory: "")
!956 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !957, file: !955, line: 141)
!957 = !DIDerivedType(tag: DW_TAG_typedef, name: "wint_t", file: !958, line: 20, baseType: !950)
!958 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/types/wint_t.h", directory: "", checksumkind: CSK_MD5, checksum: "aa31b53ef28dc23152ceb41e2763ded3")
!959 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !960, file: !955, line: 143)
!960 = !DISubprogram(name: "btowc", scope: !961, file: !961, line: 319, type: !962, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!961 = !DIFile(filename: "/usr/include/wchar.h", directory: "", checksumkind: CSK_MD5, checksum: "c2c1588988a2a89d06792ce221872236")
!962 = !DISubroutineType(types: !963)
!963 = !{!957, !412}
!964 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !965, file: !955, line: 144)
!965 = !DISubprogram(name: "fgetwc", scope: !961, file: !961, line: 744, type: !966, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!966 = !DISubroutineType(types: !967)
!967 = !{!957, !968}
!968 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !969, size: 64)
!969 = !DIDerivedType(tag: DW_TAG_typedef, name: "__FILE", file: !970, line: 5, baseType: !971)
!970 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/types/__FILE.h", directory: "", checksumkind: CSK_MD5, checksum: "72a8fe90981f484acae7c6f3dfc5c2b7")
!971 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_FILE", file: !972, line: 49, size: 1728, flags: DIFlagTypePassByValue, elements: !973, identifier: "_ZTS8_IO_FILE")
!972 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/types/struct_FILE.h", directory: "", checksumkind: CSK_MD5, checksum: "1bad07471b7974df4ecc1d1c2ca207e6")
!973 = !{!974, !975, !977, !978, !979, !980, !981, !982, !983, !984, !985, !986, !987, !990, !992, !993, !994, !997, !999, !1001, !1005, !1008, !1010, !1013, !1016, !1017, !1018, !1021, !1022}
!974 = !DIDerivedType(tag: DW_TAG_member, name: "_flags", scope: !971, file: !972, line: 51, baseType: !412, size: 32)
!975 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_ptr", scope: !971, file: !972, line: 54, baseType: !976, size: 64, offset: 64)
!976 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!977 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_end", scope: !971, file: !972, line: 55, baseType: !976, size: 64, offset: 128)
!978 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_base", scope: !971, file: !972, line: 56, baseType: !976, size: 64, offset: 192)
!979 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_base", scope: !971, file: !972, line: 57, baseType: !976, size: 64, offset: 256)
!980 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_ptr", scope: !971, file: !972, line: 58, baseType: !976, size: 64, offset: 320)
!981 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_end", scope: !971, file: !972, line: 59, baseType: !976, size: 64, offset: 384)
!982 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_buf_base", scope: !971, file: !972, line: 60, baseType: !976, size: 64, offset: 448)
!983 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_buf_end", scope: !971, file: !972, line: 61, baseType: !976, size: 64, offset: 512)
!984 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_save_base", scope: !971, file: !972, line: 64, baseType: !976, size: 64, offset: 576)
!985 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_backup_base", scope: !971, file: !972, line: 65, baseType: !976, size: 64, offset: 640)
!986 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_save_end", scope: !971, file: !972, line: 66, baseType: !976, size: 64, offset: 704)
!987 = !DIDerivedType(tag: DW_TAG_member, name: "_markers", scope: !971, file: !972, line: 68, baseType: !988, size: 64, offset: 768)
!988 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !989, size: 64)
!989 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_marker", file: !972, line: 36, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS10_IO_marker")
!990 = !DIDerivedType(tag: DW_TAG_member, name: "_chain", scope: !971, file: !972, line: 70, baseType: !991, size: 64, offset: 832)
!991 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !971, size: 64)
!992 = !DIDerivedType(tag: DW_TAG_member, name: "_fileno", scope: !971, file: !972, line: 72, baseType: !412, size: 32, offset: 896)
!993 = !DIDerivedType(tag: DW_TAG_member, name: "_flags2", scope: !971, file: !972, line: 73, baseType: !412, size: 32, offset: 928)
!994 = !DIDerivedType(tag: DW_TAG_member, name: "_old_offset", scope: !971, file: !972, line: 74, baseType: !995, size: 64, offset: 960)
!995 = !DIDerivedType(tag: DW_TAG_typedef, name: "__off_t", file: !996, line: 152, baseType: !421)
!996 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/types.h", directory: "", checksumkind: CSK_MD5, checksum: "d108b5f93a74c50510d7d9bc0ab36df9")
!997 = !DIDerivedType(tag: DW_TAG_member, name: "_cur_column", scope: !971, file: !972, line: 77, baseType: !998, size: 16, offset: 1024)
!998 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!999 = !DIDerivedType(tag: DW_TAG_member, name: "_vtable_offset", scope: !971, file: !972, line: 78, baseType: !1000, size: 8, offset: 1040)
!1000 = !DIBasicType(name: "signed char", size: 8, encoding: DW_ATE_signed_char)
!1001 = !DIDerivedType(tag: DW_TAG_member, name: "_shortbuf", scope: !971, file: !972, line: 79, baseType: !1002, size: 8, offset: 1048)
!1002 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 8, elements: !1003)
!1003 = !{!1004}
!1004 = !DISubrange(count: 1)
!1005 = !DIDerivedType(tag: DW_TAG_member, name: "_lock", scope: !971, file: !972, line: 81, baseType: !1006, size: 64, offset: 1088)
!1006 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1007, size: 64)
!1007 = !DIDerivedType(tag: DW_TAG_typedef, name: "_IO_lock_t", file: !972, line: 43, baseType: null)
!1008 = !DIDerivedType(tag: DW_TAG_member, name: "_offset", scope: !971, file: !972, line: 89, baseType: !1009, size: 64, offset: 1152)
!1009 = !DIDerivedType(tag: DW_TAG_typedef, name: "__off64_t", file: !996, line: 153, baseType: !421)
!1010 = !DIDerivedType(tag: DW_TAG_member, name: "_codecvt", scope: !971, file: !972, line: 91, baseType: !1011, size: 64, offset: 1216)
!1011 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1012, size: 64)
!1012 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_codecvt", file: !972, line: 37, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS11_IO_codecvt")
!1013 = !DIDerivedType(tag: DW_TAG_member, name: "_wide_data", scope: !971, file: !972, line: 92, baseType: !1014, size: 64, offset: 1280)
!1014 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1015, size: 64)
!1015 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_wide_data", file: !972, line: 38, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS13_IO_wide_data")
!1016 = !DIDerivedType(tag: DW_TAG_member, name: "_freeres_list", scope: !971, file: !972, line: 93, baseType: !991, size: 64, offset: 1344)
!1017 = !DIDerivedType(tag: DW_TAG_member, name: "_freeres_buf", scope: !971, file: !972, line: 94, baseType: !579, size: 64, offset: 1408)
!1018 = !DIDerivedType(tag: DW_TAG_member, name: "__pad5", scope: !971, file: !972, line: 95, baseType: !1019, size: 64, offset: 1472)
!1019 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !1020, line: 18, baseType: !97)
!1020 = !DIFile(filename: "/usr/lib/llvm-19/lib/clang/19/include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!1021 = !DIDerivedType(tag: DW_TAG_member, name: "_mode", scope: !971, file: !972, line: 96, baseType: !412, size: 32, offset: 1536)
!1022 = !DIDerivedType(tag: DW_TAG_member, name: "_unused2", scope: !971, file: !972, line: 98, baseType: !1023, size: 160, offset: 1568)
!1023 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 160, elements: !1024)
!1024 = !{!1025}
!1025 = !DISubrange(count: 20)
!1026 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1027, file: !955, line: 145)
!1027 = !DISubprogram(name: "fgetws", scope: !961, file: !961, line: 773, type: !1028, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1028 = !DISubroutineType(types: !1029)
!1029 = !{!1030, !1032, !412, !1033}
!1030 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1031, size: 64)
!1031 = !DIBasicType(name: "wchar_t", size: 32, encoding: DW_ATE_signed)
!1032 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1030)
!1033 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !968)
!1034 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1035, file: !955, line: 146)
!1035 = !DISubprogram(name: "fputwc", scope: !961, file: !961, line: 758, type: !1036, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1036 = !DISubroutineType(types: !1037)
!1037 = !{!957, !1031, !968}
!1038 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1039, file: !955, line: 147)
!1039 = !DISubprogram(name: "fputws", scope: !961, file: !961, line: 780, type: !1040, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1040 = !DISubroutineType(types: !1041)
!1041 = !{!412, !1042, !1033}
!1042 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1043)
!1043 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1044, size: 64)
!1044 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1031)
!1045 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1046, file: !955, line: 148)
!1046 = !DISubprogram(name: "fwide", scope: !961, file: !961, line: 588, type: !1047, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1047 = !DISubroutineType(types: !1048)
!1048 = !{!412, !968, !412}
!1049 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1050, file: !955, line: 149)
!1050 = !DISubprogram(name: "fwprintf", scope: !961, file: !961, line: 595, type: !1051, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1051 = !DISubroutineType(types: !1052)
!1052 = !{!412, !1033, !1042, null}
!1053 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1054, file: !955, line: 150)
!1054 = !DISubprogram(name: "fwscanf", linkageName: "__isoc99_fwscanf", scope: !961, file: !961, line: 657, type: !1051, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1055 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1056, file: !955, line: 151)
!1056 = !DISubprogram(name: "getwc", scope: !961, file: !961, line: 745, type: !966, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1057 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1058, file: !955, line: 152)
!1058 = !DISubprogram(name: "getwchar", scope: !961, file: !961, line: 751, type: !1059, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1059 = !DISubroutineType(types: !1060)
!1060 = !{!957}
!1061 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1062, file: !955, line: 153)
!1062 = !DISubprogram(name: "mbrlen", scope: !961, file: !961, line: 330, type: !1063, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1063 = !DISubroutineType(types: !1064)
!1064 = !{!1019, !1065, !1019, !1066}
!1065 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !553)
!1066 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1067)
!1067 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !939, size: 64)
!1068 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1069, file: !955, line: 154)
!1069 = !DISubprogram(name: "mbrtowc", scope: !961, file: !961, line: 297, type: !1070, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1070 = !DISubroutineType(types: !1071)
!1071 = !{!1019, !1032, !1065, !1019, !1066}
!1072 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1073, file: !955, line: 155)
!1073 = !DISubprogram(name: "mbsinit", scope: !961, file: !961, line: 293, type: !1074, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1074 = !DISubroutineType(types: !1075)
!1075 = !{!412, !1076}
!1076 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1077, size: 64)
!1077 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !939)
!1078 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1079, file: !955, line: 156)
!1079 = !DISubprogram(name: "mbsrtowcs", scope: !961, file: !961, line: 338, type: !1080, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1080 = !DISubroutineType(types: !1081)
!1081 = !{!1019, !1032, !1082, !1019, !1066}
!1082 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1083)
!1083 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !553, size: 64)
!1084 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1085, file: !955, line: 157)
!1085 = !DISubprogram(name: "putwc", scope: !961, file: !961, line: 759, type: !1036, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1086 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1087, file: !955, line: 158)
!1087 = !DISubprogram(name: "putwchar", scope: !961, file: !961, line: 765, type: !1088, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1088 = !DISubroutineType(types: !1089)
!1089 = !{!957, !1031}
!1090 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1091, file: !955, line: 160)
!1091 = !DISubprogram(name: "swprintf", scope: !961, file: !961, line: 605, type: !1092, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1092 = !DISubroutineType(types: !1093)
!1093 = !{!412, !1032, !1019, !1042, null}
!1094 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1095, file: !955, line: 162)
!1095 = !DISubprogram(name: "swscanf", linkageName: "__isoc99_swscanf", scope: !961, file: !961, line: 664, type: !1096, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1096 = !DISubroutineType(types: !1097)
!1097 = !{!412, !1042, !1042, null}
!1098 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1099, file: !955, line: 163)
!1099 = !DISubprogram(name: "ungetwc", scope: !961, file: !961, line: 788, type: !1100, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1100 = !DISubroutineType(types: !1101)
!1101 = !{!957, !957, !968}
!1102 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1103, file: !955, line: 164)
!1103 = !DISubprogram(name: "vfwprintf", scope: !961, file: !961, line: 613, type: !1104, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1104 = !DISubroutineType(types: !1105)
!1105 = !{!412, !1033, !1042, !1106}
!1106 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1107, size: 64)
!1107 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__va_list_tag", size: 192, flags: DIFlagTypePassByValue, elements: !1108, identifier: "_ZTS13__va_list_tag")
!1108 = !{!1109, !1110, !1111, !1112}
!1109 = !DIDerivedType(tag: DW_TAG_member, name: "gp_offset", scope: !1107, file: !2, baseType: !950, size: 32)
!1110 = !DIDerivedType(tag: DW_TAG_member, name: "fp_offset", scope: !1107, file: !2, baseType: !950, size: 32, offset: 32)
!1111 = !DIDerivedType(tag: DW_TAG_member, name: "overflow_arg_area", scope: !1107, file: !2, baseType: !579, size: 64, offset: 64)
!1112 = !DIDerivedType(tag: DW_TAG_member, name: "reg_save_area", scope: !1107, file: !2, baseType: !579, size: 64, offset: 128)
!1113 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1114, file: !955, line: 166)
!1114 = !DISubprogram(name: "vfwscanf", linkageName: "__isoc99_vfwscanf", scope: !961, file: !961, line: 711, type: !1104, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1115 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1116, file: !955, line: 169)
!1116 = !DISubprogram(name: "vswprintf", scope: !961, file: !961, line: 626, type: !1117, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1117 = !DISubroutineType(types: !1118)
!1118 = !{!412, !1032, !1019, !1042, !1106}
!1119 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1120, file: !955, line: 172)
!1120 = !DISubprogram(name: "vswscanf", linkageName: "__isoc99_vswscanf", scope: !961, file: !961, line: 718, type: !1121, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1121 = !DISubroutineType(types: !1122)
!1122 = !{!412, !1042, !1042, !1106}
!1123 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1124, file: !955, line: 174)
!1124 = !DISubprogram(name: "vwprintf", scope: !961, file: !961, line: 621, type: !1125, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1125 = !DISubroutineType(types: !1126)
!1126 = !{!412, !1042, !1106}
!1127 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1128, file: !955, line: 176)
!1128 = !DISubprogram(name: "vwscanf", linkageName: "__isoc99_vwscanf", scope: !961, file: !961, line: 715, type: !1125, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1129 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1130, file: !955, line: 178)
!1130 = !DISubprogram(name: "wcrtomb", scope: !961, file: !961, line: 302, type: !1131, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1131 = !DISubroutineType(types: !1132)
!1132 = !{!1019, !1133, !1031, !1066}
!1133 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !976)
!1134 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1135, file: !955, line: 179)
!1135 = !DISubprogram(name: "wcscat", scope: !961, file: !961, line: 97, type: !1136, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1136 = !DISubroutineType(types: !1137)
!1137 = !{!1030, !1032, !1042}
!1138 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1139, file: !955, line: 180)
!1139 = !DISubprogram(name: "wcscmp", scope: !961, file: !961, line: 106, type: !1140, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1140 = !DISubroutineType(types: !1141)
!1141 = !{!412, !1043, !1043}
!1142 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1143, file: !955, line: 181)
!1143 = !DISubprogram(name: "wcscoll", scope: !961, file: !961, line: 131, type: !1140, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1144 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1145, file: !955, line: 182)
!1145 = !DISubprogram(name: "wcscpy", scope: !961, file: !961, line: 87, type: !1136, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1146 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1147, file: !955, line: 183)
!1147 = !DISubprogram(name: "wcscspn", scope: !961, file: !961, line: 188, type: !1148, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1148 = !DISubroutineType(types: !1149)
!1149 = !{!1019, !1043, !1043}
!1150 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1151, file: !955, line: 184)
!1151 = !DISubprogram(name: "wcsftime", scope: !961, file: !961, line: 852, type: !1152, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1152 = !DISubroutineType(types: !1153)
!1153 = !{!1019, !1032, !1019, !1042, !1154}
!1154 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1155)
!1155 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1156, size: 64)
!1156 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1157)
!1157 = !DICompositeType(tag: DW_TAG_structure_type, name: "tm", file: !961, line: 83, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS2tm")
!1158 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1159, file: !955, line: 185)
!1159 = !DISubprogram(name: "wcslen", scope: !961, file: !961, line: 223, type: !1160, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1160 = !DISubroutineType(types: !1161)
!1161 = !{!1019, !1043}
!1162 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1163, file: !955, line: 186)
!1163 = !DISubprogram(name: "wcsncat", scope: !961, file: !961, line: 101, type: !1164, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1164 = !DISubroutineType(types: !1165)
!1165 = !{!1030, !1032, !1042, !1019}
!1166 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1167, file: !955, line: 187)
!1167 = !DISubprogram(name: "wcsncmp", scope: !961, file: !961, line: 109, type: !1168, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1168 = !DISubroutineType(types: !1169)
!1169 = !{!412, !1043, !1043, !1019}
!1170 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1171, file: !955, line: 188)
!1171 = !DISubprogram(name: "wcsncpy", scope: !961, file: !961, line: 92, type: !1164, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1172 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1173, file: !955, line: 189)
!1173 = !DISubprogram(name: "wcsrtombs", scope: !961, file: !961, line: 344, type: !1174, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1174 = !DISubroutineType(types: !1175)
!1175 = !{!1019, !1133, !1176, !1019, !1066}
!1176 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1177)
!1177 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1043, size: 64)
!1178 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1179, file: !955, line: 190)
!1179 = !DISubprogram(name: "wcsspn", scope: !961, file: !961, line: 192, type: !1148, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1180 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1181, file: !955, line: 191)
!1181 = !DISubprogram(name: "wcstod", scope: !961, file: !961, line: 378, type: !1182, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1182 = !DISubroutineType(types: !1183)
!1183 = !{!28, !1042, !1184}
!1184 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1185)
!1185 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1030, size: 64)
!1186 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1187, file: !955, line: 193)
!1187 = !DISubprogram(name: "wcstof", scope: !961, file: !961, line: 383, type: !1188, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1188 = !DISubroutineType(types: !1189)
!1189 = !{!655, !1042, !1184}
!1190 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1191, file: !955, line: 195)
!1191 = !DISubprogram(name: "wcstok", scope: !961, file: !961, line: 218, type: !1192, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1192 = !DISubroutineType(types: !1193)
!1193 = !{!1030, !1032, !1042, !1184}
!1194 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1195, file: !955, line: 196)
!1195 = !DISubprogram(name: "wcstol", scope: !961, file: !961, line: 429, type: !1196, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1196 = !DISubroutineType(types: !1197)
!1197 = !{!421, !1042, !1184, !412}
!1198 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1199, file: !955, line: 197)
!1199 = !DISubprogram(name: "wcstoul", scope: !961, file: !961, line: 434, type: !1200, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1200 = !DISubroutineType(types: !1201)
!1201 = !{!97, !1042, !1184, !412}
!1202 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1203, file: !955, line: 198)
!1203 = !DISubprogram(name: "wcsxfrm", scope: !961, file: !961, line: 135, type: !1204, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1204 = !DISubroutineType(types: !1205)
!1205 = !{!1019, !1032, !1042, !1019}
!1206 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1207, file: !955, line: 199)
!1207 = !DISubprogram(name: "wctob", scope: !961, file: !961, line: 325, type: !1208, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1208 = !DISubroutineType(types: !1209)
!1209 = !{!412, !957}
!1210 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1211, file: !955, line: 200)
!1211 = !DISubprogram(name: "wmemcmp", scope: !961, file: !961, line: 259, type: !1168, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1212 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1213, file: !955, line: 201)
!1213 = !DISubprogram(name: "wmemcpy", scope: !961, file: !961, line: 263, type: !1164, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1214 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1215, file: !955, line: 202)
!1215 = !DISubprogram(name: "wmemmove", scope: !961, file: !961, line: 268, type: !1216, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1216 = !DISubroutineType(types: !1217)
!1217 = !{!1030, !1030, !1043, !1019}
!1218 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1219, file: !955, line: 203)
!1219 = !DISubprogram(name: "wmemset", scope: !961, file: !961, line: 272, type: !1220, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1220 = !DISubroutineType(types: !1221)
!1221 = !{!1030, !1030, !1031, !1019}
!1222 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1223, file: !955, line: 204)
!1223 = !DISubprogram(name: "wprintf", scope: !961, file: !961, line: 602, type: !1224, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1224 = !DISubroutineType(types: !1225)
!1225 = !{!412, !1042, null}
!1226 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1227, file: !955, line: 205)
!1227 = !DISubprogram(name: "wscanf", linkageName: "__isoc99_wscanf", scope: !961, file: !961, line: 661, type: !1224, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1228 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1229, file: !955, line: 206)
!1229 = !DISubprogram(name: "wcschr", scope: !961, file: !961, line: 165, type: !1230, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1230 = !DISubroutineType(types: !1231)
!1231 = !{!1030, !1043, !1031}
!1232 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1233, file: !955, line: 207)
!1233 = !DISubprogram(name: "wcspbrk", scope: !961, file: !961, line: 202, type: !1234, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1234 = !DISubroutineType(types: !1235)
!1235 = !{!1030, !1043, !1043}
!1236 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1237, file: !955, line: 208)
!1237 = !DISubprogram(name: "wcsrchr", scope: !961, file: !961, line: 175, type: !1230, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1238 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1239, file: !955, line: 209)
!1239 = !DISubprogram(name: "wcsstr", scope: !961, file: !961, line: 213, type: !1234, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1240 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1241, file: !955, line: 210)
!1241 = !DISubprogram(name: "wmemchr", scope: !961, file: !961, line: 254, type: !1242, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1242 = !DISubroutineType(types: !1243)
!1243 = !{!1030, !1043, !1031, !1019}
!1244 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !44, entity: !1245, file: !955, line: 251)
!1245 = !DISubprogram(name: "wcstold", scope: !961, file: !961, line: 385, type: !1246, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1246 = !DISubroutineType(types: !1247)
!1247 = !{!666, !1042, !1184}
!1248 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !44, entity: !1249, file: !955, line: 260)
!1249 = !DISubprogram(name: "wcstoll", scope: !961, file: !961, line: 442, type: !1250, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1250 = !DISubroutineType(types: !1251)
!1251 = !{!777, !1042, !1184, !412}
!1252 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !44, entity: !1253, file: !955, line: 261)
!1253 = !DISubprogram(name: "wcstoull", scope: !961, file: !961, line: 449, type: !1254, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1254 = !DISubroutineType(types: !1255)
!1255 = !{!1256, !1042, !1184, !412}
!1256 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!1257 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1245, file: !955, line: 267)
!1258 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1249, file: !955, line: 268)
!1259 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1253, file: !955, line: 269)
!1260 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1187, file: !955, line: 283)
!1261 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1114, file: !955, line: 286)
!1262 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1120, file: !955, line: 289)
!1263 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1128, file: !955, line: 292)
!1264 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1245, file: !955, line: 296)
!1265 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1249, file: !955, line: 297)
!1266 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1253, file: !955, line: 298)
!1267 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1268, file: !1271, line: 47)
!1268 = !DIDerivedType(tag: DW_TAG_typedef, name: "int8_t", file: !1269, line: 24, baseType: !1270)
!1269 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/stdint-intn.h", directory: "", checksumkind: CSK_MD5, checksum: "55bcbdc3159515ebd91d351a70d505f4")
!1270 = !DIDerivedType(tag: DW_TAG_typedef, name: "__int8_t", file: !996, line: 37, baseType: !1000)
!1271 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/cstdint", directory: "")
!1272 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1273, file: !1271, line: 48)
!1273 = !DIDerivedType(tag: DW_TAG_typedef, name: "int16_t", file: !1269, line: 25, baseType: !1274)
!1274 = !DIDerivedType(tag: DW_TAG_typedef, name: "__int16_t", file: !996, line: 39, baseType: !1275)
!1275 = !DIBasicType(name: "short", size: 16, encoding: DW_ATE_signed)
!1276 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1277, file: !1271, line: 49)
!1277 = !DIDerivedType(tag: DW_TAG_typedef, name: "int32_t", file: !1269, line: 26, baseType: !1278)
!1278 = !DIDerivedType(tag: DW_TAG_typedef, name: "__int32_t", file: !996, line: 41, baseType: !412)
!1279 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1280, file: !1271, line: 50)
!1280 = !DIDerivedType(tag: DW_TAG_typedef, name: "int64_t", file: !1269, line: 27, baseType: !1281)
!1281 = !DIDerivedType(tag: DW_TAG_typedef, name: "__int64_t", file: !996, line: 44, baseType: !421)
!1282 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1283, file: !1271, line: 52)
!1283 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_fast8_t", file: !1284, line: 58, baseType: !1000)
!1284 = !DIFile(filename: "/usr/include/stdint.h", directory: "", checksumkind: CSK_MD5, checksum: "a48e64edacc5b19f56c99745232c963c")
!1285 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1286, file: !1271, line: 53)
!1286 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_fast16_t", file: !1284, line: 60, baseType: !421)
!1287 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1288, file: !1271, line: 54)
!1288 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_fast32_t", file: !1284, line: 61, baseType: !421)
!1289 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1290, file: !1271, line: 55)
!1290 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_fast64_t", file: !1284, line: 62, baseType: !421)
!1291 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1292, file: !1271, line: 57)
!1292 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_least8_t", file: !1284, line: 43, baseType: !1293)
!1293 = !DIDerivedType(tag: DW_TAG_typedef, name: "__int_least8_t", file: !996, line: 52, baseType: !1270)
!1294 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1295, file: !1271, line: 58)
!1295 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_least16_t", file: !1284, line: 44, baseType: !1296)
!1296 = !DIDerivedType(tag: DW_TAG_typedef, name: "__int_least16_t", file: !996, line: 54, baseType: !1274)
!1297 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1298, file: !1271, line: 59)
!1298 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_least32_t", file: !1284, line: 45, baseType: !1299)
!1299 = !DIDerivedType(tag: DW_TAG_typedef, name: "__int_least32_t", file: !996, line: 56, baseType: !1278)
!1300 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1301, file: !1271, line: 60)
!1301 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_least64_t", file: !1284, line: 46, baseType: !1302)
!1302 = !DIDerivedType(tag: DW_TAG_typedef, name: "__int_least64_t", file: !996, line: 58, baseType: !1281)
!1303 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1304, file: !1271, line: 62)
!1304 = !DIDerivedType(tag: DW_TAG_typedef, name: "intmax_t", file: !1284, line: 101, baseType: !1305)
!1305 = !DIDerivedType(tag: DW_TAG_typedef, name: "__intmax_t", file: !996, line: 72, baseType: !421)
!1306 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1307, file: !1271, line: 63)
!1307 = !DIDerivedType(tag: DW_TAG_typedef, name: "intptr_t", file: !1284, line: 87, baseType: !421)
!1308 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1309, file: !1271, line: 65)
!1309 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint8_t", file: !1310, line: 24, baseType: !1311)
!1310 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/stdint-uintn.h", directory: "", checksumkind: CSK_MD5, checksum: "2bf2ae53c58c01b1a1b9383b5195125c")
!1311 = !DIDerivedType(tag: DW_TAG_typedef, name: "__uint8_t", file: !996, line: 38, baseType: !1312)
!1312 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!1313 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1314, file: !1271, line: 66)
!1314 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint16_t", file: !1310, line: 25, baseType: !1315)
!1315 = !DIDerivedType(tag: DW_TAG_typedef, name: "__uint16_t", file: !996, line: 40, baseType: !998)
!1316 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1317, file: !1271, line: 67)
!1317 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint32_t", file: !1310, line: 26, baseType: !1318)
!1318 = !DIDerivedType(tag: DW_TAG_typedef, name: "__uint32_t", file: !996, line: 42, baseType: !950)
!1319 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1320, file: !1271, line: 68)
!1320 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint64_t", file: !1310, line: 27, baseType: !1321)
!1321 = !DIDerivedType(tag: DW_TAG_typedef, name: "__uint64_t", file: !996, line: 45, baseType: !97)
!1322 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1323, file: !1271, line: 70)
!1323 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_fast8_t", file: !1284, line: 71, baseType: !1312)
!1324 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1325, file: !1271, line: 71)
!1325 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_fast16_t", file: !1284, line: 73, baseType: !97)
!1326 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1327, file: !1271, line: 72)
!1327 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_fast32_t", file: !1284, line: 74, baseType: !97)
!1328 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1329, file: !1271, line: 73)
!1329 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_fast64_t", file: !1284, line: 75, baseType: !97)
!1330 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1331, file: !1271, line: 75)
!1331 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_least8_t", file: !1284, line: 49, baseType: !1332)
!1332 = !DIDerivedType(tag: DW_TAG_typedef, name: "__uint_least8_t", file: !996, line: 53, baseType: !1311)
!1333 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1334, file: !1271, line: 76)
!1334 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_least16_t", file: !1284, line: 50, baseType: !1335)
!1335 = !DIDerivedType(tag: DW_TAG_typedef, name: "__uint_least16_t", file: !996, line: 55, baseType: !1315)
!1336 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1337, file: !1271, line: 77)
!1337 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_least32_t", file: !1284, line: 51, baseType: !1338)
!1338 = !DIDerivedType(tag: DW_TAG_typedef, name: "__uint_least32_t", file: !996, line: 57, baseType: !1318)
!1339 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1340, file: !1271, line: 78)
!1340 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_least64_t", file: !1284, line: 52, baseType: !1341)
!1341 = !DIDerivedType(tag: DW_TAG_typedef, name: "__uint_least64_t", file: !996, line: 59, baseType: !1321)
!1342 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1343, file: !1271, line: 80)
!1343 = !DIDerivedType(tag: DW_TAG_typedef, name: "uintmax_t", file: !1284, line: 102, baseType: !1344)
!1344 = !DIDerivedType(tag: DW_TAG_typedef, name: "__uintmax_t", file: !996, line: 73, baseType: !97)
!1345 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1346, file: !1271, line: 81)
!1346 = !DIDerivedType(tag: DW_TAG_typedef, name: "uintptr_t", file: !1284, line: 90, baseType: !97)
!1347 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1348, file: !1350, line: 53)
!1348 = !DICompositeType(tag: DW_TAG_structure_type, name: "lconv", file: !1349, line: 51, size: 768, flags: DIFlagFwdDecl, identifier: "_ZTS5lconv")
!1349 = !DIFile(filename: "/usr/include/locale.h", directory: "", checksumkind: CSK_MD5, checksum: "a1d177e0f311dc60a74cb347049d75bc")
!1350 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/clocale", directory: "")
!1351 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1352, file: !1350, line: 54)
!1352 = !DISubprogram(name: "setlocale", scope: !1349, file: !1349, line: 122, type: !1353, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1353 = !DISubroutineType(types: !1354)
!1354 = !{!976, !412, !553}
!1355 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1356, file: !1350, line: 55)
!1356 = !DISubprogram(name: "localeconv", scope: !1349, file: !1349, line: 125, type: !1357, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1357 = !DISubroutineType(types: !1358)
!1358 = !{!1359}
!1359 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1348, size: 64)
!1360 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1361, file: !1363, line: 64)
!1361 = !DISubprogram(name: "isalnum", scope: !1362, file: !1362, line: 108, type: !590, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1362 = !DIFile(filename: "/usr/include/ctype.h", directory: "", checksumkind: CSK_MD5, checksum: "3ab3dd7fdf2578005732722ee2393e59")
!1363 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/cctype", directory: "")
!1364 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1365, file: !1363, line: 65)
!1365 = !DISubprogram(name: "isalpha", scope: !1362, file: !1362, line: 109, type: !590, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1366 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1367, file: !1363, line: 66)
!1367 = !DISubprogram(name: "iscntrl", scope: !1362, file: !1362, line: 110, type: !590, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1368 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1369, file: !1363, line: 67)
!1369 = !DISubprogram(name: "isdigit", scope: !1362, file: !1362, line: 111, type: !590, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1370 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1371, file: !1363, line: 68)
!1371 = !DISubprogram(name: "isgraph", scope: !1362, file: !1362, line: 113, type: !590, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1372 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1373, file: !1363, line: 69)
!1373 = !DISubprogram(name: "islower", scope: !1362, file: !1362, line: 112, type: !590, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1374 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1375, file: !1363, line: 70)
!1375 = !DISubprogram(name: "isprint", scope: !1362, file: !1362, line: 114, type: !590, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1376 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1377, file: !1363, line: 71)
!1377 = !DISubprogram(name: "ispunct", scope: !1362, file: !1362, line: 115, type: !590, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1378 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1379, file: !1363, line: 72)
!1379 = !DISubprogram(name: "isspace", scope: !1362, file: !1362, line: 116, type: !590, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1380 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1381, file: !1363, line: 73)
!1381 = !DISubprogram(name: "isupper", scope: !1362, file: !1362, line: 117, type: !590, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1382 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1383, file: !1363, line: 74)
!1383 = !DISubprogram(name: "isxdigit", scope: !1362, file: !1362, line: 118, type: !590, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1384 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1385, file: !1363, line: 75)
!1385 = !DISubprogram(name: "tolower", scope: !1362, file: !1362, line: 122, type: !590, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1386 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1387, file: !1363, line: 76)
!1387 = !DISubprogram(name: "toupper", scope: !1362, file: !1362, line: 125, type: !590, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1388 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1389, file: !1363, line: 87)
!1389 = !DISubprogram(name: "isblank", scope: !1362, file: !1362, line: 130, type: !590, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1390 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1391, file: !1393, line: 127)
!1391 = !DIDerivedType(tag: DW_TAG_typedef, name: "div_t", file: !589, line: 63, baseType: !1392)
!1392 = !DICompositeType(tag: DW_TAG_structure_type, file: !589, line: 59, size: 64, flags: DIFlagFwdDecl, identifier: "_ZTS5div_t")
!1393 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/cstdlib", directory: "")
!1394 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1395, file: !1393, line: 128)
!1395 = !DIDerivedType(tag: DW_TAG_typedef, name: "ldiv_t", file: !589, line: 71, baseType: !1396)
!1396 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !589, line: 67, size: 128, flags: DIFlagTypePassByValue, elements: !1397, identifier: "_ZTS6ldiv_t")
!1397 = !{!1398, !1399}
!1398 = !DIDerivedType(tag: DW_TAG_member, name: "quot", scope: !1396, file: !589, line: 69, baseType: !421, size: 64)
!1399 = !DIDerivedType(tag: DW_TAG_member, name: "rem", scope: !1396, file: !589, line: 70, baseType: !421, size: 64, offset: 64)
!1400 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1401, file: !1393, line: 130)
!1401 = !DISubprogram(name: "abort", scope: !589, file: !589, line: 611, type: !1402, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!1402 = !DISubroutineType(types: !1403)
!1403 = !{null}
!1404 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1405, file: !1393, line: 132)
!1405 = !DISubprogram(name: "aligned_alloc", scope: !589, file: !589, line: 605, type: !1406, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1406 = !DISubroutineType(types: !1407)
!1407 = !{!579, !1019, !1019}
!1408 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1409, file: !1393, line: 134)
!1409 = !DISubprogram(name: "atexit", scope: !589, file: !589, line: 615, type: !1410, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1410 = !DISubroutineType(types: !1411)
!1411 = !{!412, !1412}
!1412 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1402, size: 64)
!1413 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1414, file: !1393, line: 137)
!1414 = !DISubprogram(name: "at_quick_exit", scope: !589, file: !589, line: 620, type: !1410, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1415 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1416, file: !1393, line: 140)
!1416 = !DISubprogram(name: "atof", scope: !1417, file: !1417, line: 25, type: !830, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1417 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/stdlib-float.h", directory: "", checksumkind: CSK_MD5, checksum: "adfe1626ff4efc68ac58c367ff5f206b")
!1418 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1419, file: !1393, line: 141)
!1419 = !DISubprogram(name: "atoi", scope: !589, file: !589, line: 362, type: !1420, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1420 = !DISubroutineType(types: !1421)
!1421 = !{!412, !553}
!1422 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1423, file: !1393, line: 142)
!1423 = !DISubprogram(name: "atol", scope: !589, file: !589, line: 367, type: !1424, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1424 = !DISubroutineType(types: !1425)
!1425 = !{!421, !553}
!1426 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1427, file: !1393, line: 143)
!1427 = !DISubprogram(name: "bsearch", scope: !1428, file: !1428, line: 20, type: !1429, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1428 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/stdlib-bsearch.h", directory: "", checksumkind: CSK_MD5, checksum: "724ededa330cc3e0cbd34c5b4030a6f6")
!1429 = !DISubroutineType(types: !1430)
!1430 = !{!579, !98, !98, !1019, !1019, !1431}
!1431 = !DIDerivedType(tag: DW_TAG_typedef, name: "__compar_fn_t", file: !589, line: 829, baseType: !1432)
!1432 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1433, size: 64)
!1433 = !DISubroutineType(types: !1434)
!1434 = !{!412, !98, !98}
!1435 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1436, file: !1393, line: 144)
!1436 = !DISubprogram(name: "calloc", scope: !589, file: !589, line: 556, type: !1406, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1437 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1438, file: !1393, line: 145)
!1438 = !DISubprogram(name: "div", scope: !589, file: !589, line: 873, type: !1439, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1439 = !DISubroutineType(types: !1440)
!1440 = !{!1391, !412, !412}
!1441 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1442, file: !1393, line: 146)
!1442 = !DISubprogram(name: "exit", scope: !589, file: !589, line: 637, type: !1443, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!1443 = !DISubroutineType(types: !1444)
!1444 = !{null, !412}
!1445 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1446, file: !1393, line: 147)
!1446 = !DISubprogram(name: "free", scope: !589, file: !589, line: 568, type: !1447, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1447 = !DISubroutineType(types: !1448)
!1448 = !{null, !579}
!1449 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1450, file: !1393, line: 148)
!1450 = !DISubprogram(name: "getenv", scope: !589, file: !589, line: 654, type: !1451, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1451 = !DISubroutineType(types: !1452)
!1452 = !{!976, !553}
!1453 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1454, file: !1393, line: 149)
!1454 = !DISubprogram(name: "labs", scope: !589, file: !589, line: 862, type: !1455, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1455 = !DISubroutineType(types: !1456)
!1456 = !{!421, !421}
!1457 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1458, file: !1393, line: 150)
!1458 = !DISubprogram(name: "ldiv", scope: !589, file: !589, line: 875, type: !1459, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1459 = !DISubroutineType(types: !1460)
!1460 = !{!1395, !421, !421}
!1461 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1462, file: !1393, line: 151)
!1462 = !DISubprogram(name: "malloc", scope: !589, file: !589, line: 553, type: !1463, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1463 = !DISubroutineType(types: !1464)
!1464 = !{!579, !1019}
!1465 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1466, file: !1393, line: 153)
!1466 = !DISubprogram(name: "mblen", scope: !589, file: !589, line: 943, type: !1467, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1467 = !DISubroutineType(types: !1468)
!1468 = !{!412, !553, !1019}
!1469 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1470, file: !1393, line: 154)
!1470 = !DISubprogram(name: "mbstowcs", scope: !589, file: !589, line: 954, type: !1471, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1471 = !DISubroutineType(types: !1472)
!1472 = !{!1019, !1032, !1065, !1019}
!1473 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1474, file: !1393, line: 155)
!1474 = !DISubprogram(name: "mbtowc", scope: !589, file: !589, line: 946, type: !1475, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1475 = !DISubroutineType(types: !1476)
!1476 = !{!412, !1032, !1065, !1019}
!1477 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1478, file: !1393, line: 157)
!1478 = !DISubprogram(name: "qsort", scope: !589, file: !589, line: 851, type: !1479, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1479 = !DISubroutineType(types: !1480)
!1480 = !{null, !579, !1019, !1019, !1431}
!1481 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1482, file: !1393, line: 160)
!1482 = !DISubprogram(name: "quick_exit", scope: !589, file: !589, line: 643, type: !1443, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!1483 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1484, file: !1393, line: 163)
!1484 = !DISubprogram(name: "rand", scope: !589, file: !589, line: 454, type: !1485, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1485 = !DISubroutineType(types: !1486)
!1486 = !{!412}
!1487 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1488, file: !1393, line: 164)
!1488 = !DISubprogram(name: "realloc", scope: !589, file: !589, line: 564, type: !1489, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1489 = !DISubroutineType(types: !1490)
!1490 = !{!579, !579, !1019}
!1491 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1492, file: !1393, line: 165)
!1492 = !DISubprogram(name: "srand", scope: !589, file: !589, line: 456, type: !1493, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1493 = !DISubroutineType(types: !1494)
!1494 = !{null, !950}
!1495 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1496, file: !1393, line: 166)
!1496 = !DISubprogram(name: "strtod", scope: !589, file: !589, line: 118, type: !1497, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1497 = !DISubroutineType(types: !1498)
!1498 = !{!28, !1065, !1499}
!1499 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1500)
!1500 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !976, size: 64)
!1501 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1502, file: !1393, line: 167)
!1502 = !DISubprogram(name: "strtol", scope: !589, file: !589, line: 177, type: !1503, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1503 = !DISubroutineType(types: !1504)
!1504 = !{!421, !1065, !1499, !412}
!1505 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1506, file: !1393, line: 168)
!1506 = !DISubprogram(name: "strtoul", scope: !589, file: !589, line: 181, type: !1507, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1507 = !DISubroutineType(types: !1508)
!1508 = !{!97, !1065, !1499, !412}
!1509 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1510, file: !1393, line: 169)
!1510 = !DISubprogram(name: "system", scope: !589, file: !589, line: 804, type: !1420, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1511 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1512, file: !1393, line: 171)
!1512 = !DISubprogram(name: "wcstombs", scope: !589, file: !589, line: 958, type: !1513, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1513 = !DISubroutineType(types: !1514)
!1514 = !{!1019, !1133, !1042, !1019}
!1515 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1516, file: !1393, line: 172)
!1516 = !DISubprogram(name: "wctomb", scope: !589, file: !589, line: 950, type: !1517, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1517 = !DISubroutineType(types: !1518)
!1518 = !{!412, !976, !1031}
!1519 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !44, entity: !1520, file: !1393, line: 200)
!1520 = !DIDerivedType(tag: DW_TAG_typedef, name: "lldiv_t", file: !589, line: 81, baseType: !1521)
!1521 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !589, line: 77, size: 128, flags: DIFlagTypePassByValue, elements: !1522, identifier: "_ZTS7lldiv_t")
!1522 = !{!1523, !1524}
!1523 = !DIDerivedType(tag: DW_TAG_member, name: "quot", scope: !1521, file: !589, line: 79, baseType: !777, size: 64)
!1524 = !DIDerivedType(tag: DW_TAG_member, name: "rem", scope: !1521, file: !589, line: 80, baseType: !777, size: 64, offset: 64)
!1525 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !44, entity: !1526, file: !1393, line: 206)
!1526 = !DISubprogram(name: "_Exit", scope: !589, file: !589, line: 649, type: !1443, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!1527 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !44, entity: !1528, file: !1393, line: 210)
!1528 = !DISubprogram(name: "llabs", scope: !589, file: !589, line: 865, type: !1529, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1529 = !DISubroutineType(types: !1530)
!1530 = !{!777, !777}
!1531 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !44, entity: !1532, file: !1393, line: 216)
!1532 = !DISubprogram(name: "lldiv", scope: !589, file: !589, line: 879, type: !1533, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1533 = !DISubroutineType(types: !1534)
!1534 = !{!1520, !777, !777}
!1535 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !44, entity: !1536, file: !1393, line: 227)
!1536 = !DISubprogram(name: "atoll", scope: !589, file: !589, line: 374, type: !1537, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1537 = !DISubroutineType(types: !1538)
!1538 = !{!777, !553}
!1539 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !44, entity: !1540, file: !1393, line: 228)
!1540 = !DISubprogram(name: "strtoll", scope: !589, file: !589, line: 201, type: !1541, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1541 = !DISubroutineType(types: !1542)
!1542 = !{!777, !1065, !1499, !412}
!1543 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !44, entity: !1544, file: !1393, line: 229)
!1544 = !DISubprogram(name: "strtoull", scope: !589, file: !589, line: 206, type: !1545, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1545 = !DISubroutineType(types: !1546)
!1546 = !{!1256, !1065, !1499, !412}
!1547 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !44, entity: !1548, file: !1393, line: 231)
!1548 = !DISubprogram(name: "strtof", scope: !589, file: !589, line: 124, type: !1549, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1549 = !DISubroutineType(types: !1550)
!1550 = !{!655, !1065, !1499}
!1551 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !44, entity: !1552, file: !1393, line: 232)
!1552 = !DISubprogram(name: "strtold", scope: !589, file: !589, line: 127, type: !1553, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1553 = !DISubroutineType(types: !1554)
!1554 = !{!666, !1065, !1499}
!1555 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1520, file: !1393, line: 240)
!1556 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1526, file: !1393, line: 242)
!1557 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1528, file: !1393, line: 244)
!1558 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1559, file: !1393, line: 245)
!1559 = !DISubprogram(name: "div", linkageName: "_ZN9__gnu_cxx3divExx", scope: !44, file: !1393, line: 213, type: !1533, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1560 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1532, file: !1393, line: 246)
!1561 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1536, file: !1393, line: 248)
!1562 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1548, file: !1393, line: 249)
!1563 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1540, file: !1393, line: 250)
!1564 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1544, file: !1393, line: 251)
!1565 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1552, file: !1393, line: 252)
!1566 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1567, file: !1569, line: 98)
!1567 = !DIDerivedType(tag: DW_TAG_typedef, name: "FILE", file: !1568, line: 7, baseType: !971)
!1568 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/types/FILE.h", directory: "", checksumkind: CSK_MD5, checksum: "571f9fb6223c42439075fdde11a0de5d")
!1569 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/cstdio", directory: "")
!1570 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1571, file: !1569, line: 99)
!1571 = !DIDerivedType(tag: DW_TAG_typedef, name: "fpos_t", file: !1572, line: 84, baseType: !1573)
!1572 = !DIFile(filename: "/usr/include/stdio.h", directory: "", checksumkind: CSK_MD5, checksum: "b5a90985555f47bfb88eff5a8f0f5b72")
!1573 = !DIDerivedType(tag: DW_TAG_typedef, name: "__fpos_t", file: !1574, line: 14, baseType: !1575)
!1574 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/types/__fpos_t.h", directory: "", checksumkind: CSK_MD5, checksum: "32de8bdaf3551a6c0a9394f9af4389ce")
!1575 = !DICompositeType(tag: DW_TAG_structure_type, name: "_G_fpos_t", file: !1574, line: 10, size: 128, flags: DIFlagFwdDecl, identifier: "_ZTS9_G_fpos_t")
!1576 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1577, file: !1569, line: 101)
!1577 = !DISubprogram(name: "clearerr", scope: !1572, file: !1572, line: 786, type: !1578, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1578 = !DISubroutineType(types: !1579)
!1579 = !{null, !1580}
!1580 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1567, size: 64)
!1581 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1582, file: !1569, line: 102)
!1582 = !DISubprogram(name: "fclose", scope: !1572, file: !1572, line: 178, type: !1583, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1583 = !DISubroutineType(types: !1584)
!1584 = !{!412, !1580}
!1585 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1586, file: !1569, line: 103)
!1586 = !DISubprogram(name: "feof", scope: !1572, file: !1572, line: 788, type: !1583, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1587 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1588, file: !1569, line: 104)
!1588 = !DISubprogram(name: "ferror", scope: !1572, file: !1572, line: 790, type: !1583, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1589 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1590, file: !1569, line: 105)
!1590 = !DISubprogram(name: "fflush", scope: !1572, file: !1572, line: 230, type: !1583, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1591 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1592, file: !1569, line: 106)
!1592 = !DISubprogram(name: "fgetc", scope: !1572, file: !1572, line: 513, type: !1583, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1593 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1594, file: !1569, line: 107)
!1594 = !DISubprogram(name: "fgetpos", scope: !1572, file: !1572, line: 760, type: !1595, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1595 = !DISubroutineType(types: !1596)
!1596 = !{!412, !1597, !1598}
!1597 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1580)
!1598 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1599)
!1599 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1571, size: 64)
!1600 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1601, file: !1569, line: 108)
!1601 = !DISubprogram(name: "fgets", scope: !1572, file: !1572, line: 592, type: !1602, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1602 = !DISubroutineType(types: !1603)
!1603 = !{!976, !1133, !412, !1597}
!1604 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1605, file: !1569, line: 109)
!1605 = !DISubprogram(name: "fopen", scope: !1572, file: !1572, line: 258, type: !1606, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1606 = !DISubroutineType(types: !1607)
!1607 = !{!1580, !1065, !1065}
!1608 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1609, file: !1569, line: 110)
!1609 = !DISubprogram(name: "fprintf", scope: !1572, file: !1572, line: 350, type: !1610, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1610 = !DISubroutineType(types: !1611)
!1611 = !{!412, !1597, !1065, null}
!1612 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1613, file: !1569, line: 111)
!1613 = !DISubprogram(name: "fputc", scope: !1572, file: !1572, line: 549, type: !1614, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1614 = !DISubroutineType(types: !1615)
!1615 = !{!412, !412, !1580}
!1616 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1617, file: !1569, line: 112)
!1617 = !DISubprogram(name: "fputs", scope: !1572, file: !1572, line: 655, type: !1618, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1618 = !DISubroutineType(types: !1619)
!1619 = !{!412, !1065, !1597}
!1620 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1621, file: !1569, line: 113)
!1621 = !DISubprogram(name: "fread", scope: !1572, file: !1572, line: 675, type: !1622, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1622 = !DISubroutineType(types: !1623)
!1623 = !{!1019, !1624, !1019, !1019, !1597}
!1624 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !579)
!1625 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1626, file: !1569, line: 114)
!1626 = !DISubprogram(name: "freopen", scope: !1572, file: !1572, line: 265, type: !1627, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1627 = !DISubroutineType(types: !1628)
!1628 = !{!1580, !1065, !1065, !1597}
!1629 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1630, file: !1569, line: 115)
!1630 = !DISubprogram(name: "fscanf", linkageName: "__isoc99_fscanf", scope: !1572, file: !1572, line: 434, type: !1610, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1631 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1632, file: !1569, line: 116)
!1632 = !DISubprogram(name: "fseek", scope: !1572, file: !1572, line: 713, type: !1633, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1633 = !DISubroutineType(types: !1634)
!1634 = !{!412, !1580, !421, !412}
!1635 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1636, file: !1569, line: 117)
!1636 = !DISubprogram(name: "fsetpos", scope: !1572, file: !1572, line: 765, type: !1637, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1637 = !DISubroutineType(types: !1638)
!1638 = !{!412, !1580, !1639}
!1639 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1640, size: 64)
!1640 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1571)
!1641 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1642, file: !1569, line: 118)
!1642 = !DISubprogram(name: "ftell", scope: !1572, file: !1572, line: 718, type: !1643, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1643 = !DISubroutineType(types: !1644)
!1644 = !{!421, !1580}
!1645 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1646, file: !1569, line: 119)
!1646 = !DISubprogram(name: "fwrite", scope: !1572, file: !1572, line: 681, type: !1647, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1647 = !DISubroutineType(types: !1648)
!1648 = !{!1019, !1649, !1019, !1019, !1597}
!1649 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !98)
!1650 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1651, file: !1569, line: 120)
!1651 = !DISubprogram(name: "getc", scope: !1572, file: !1572, line: 514, type: !1583, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1652 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1653, file: !1569, line: 121)
!1653 = !DISubprogram(name: "getchar", scope: !1654, file: !1654, line: 47, type: !1485, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1654 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/stdio.h", directory: "", checksumkind: CSK_MD5, checksum: "c10e343656e7a2bf1044ef4e4442d902")
!1655 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1656, file: !1569, line: 126)
!1656 = !DISubprogram(name: "perror", scope: !1572, file: !1572, line: 804, type: !1657, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1657 = !DISubroutineType(types: !1658)
!1658 = !{null, !553}
!1659 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1660, file: !1569, line: 127)
!1660 = !DISubprogram(name: "printf", scope: !1572, file: !1572, line: 356, type: !1661, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1661 = !DISubroutineType(types: !1662)
!1662 = !{!412, !1065, null}
!1663 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1664, file: !1569, line: 128)
!1664 = !DISubprogram(name: "putc", scope: !1572, file: !1572, line: 550, type: !1614, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1665 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1666, file: !1569, line: 129)
!1666 = !DISubprogram(name: "putchar", scope: !1654, file: !1654, line: 82, type: !590, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1667 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1668, file: !1569, line: 130)
!1668 = !DISubprogram(name: "puts", scope: !1572, file: !1572, line: 661, type: !1420, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1669 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1670, file: !1569, line: 131)
!1670 = !DISubprogram(name: "remove", scope: !1572, file: !1572, line: 152, type: !1420, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1671 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1672, file: !1569, line: 132)
!1672 = !DISubprogram(name: "rename", scope: !1572, file: !1572, line: 154, type: !1673, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1673 = !DISubroutineType(types: !1674)
!1674 = !{!412, !553, !553}
!1675 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1676, file: !1569, line: 133)
!1676 = !DISubprogram(name: "rewind", scope: !1572, file: !1572, line: 723, type: !1578, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1677 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1678, file: !1569, line: 134)
!1678 = !DISubprogram(name: "scanf", linkageName: "__isoc99_scanf", scope: !1572, file: !1572, line: 437, type: !1661, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1679 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1680, file: !1569, line: 135)
!1680 = !DISubprogram(name: "setbuf", scope: !1572, file: !1572, line: 328, type: !1681, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1681 = !DISubroutineType(types: !1682)
!1682 = !{null, !1597, !1133}
!1683 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1684, file: !1569, line: 136)
!1684 = !DISubprogram(name: "setvbuf", scope: !1572, file: !1572, line: 332, type: !1685, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1685 = !DISubroutineType(types: !1686)
!1686 = !{!412, !1597, !1133, !412, !1019}
!1687 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1688, file: !1569, line: 137)
!1688 = !DISubprogram(name: "sprintf", scope: !1572, file: !1572, line: 358, type: !1689, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1689 = !DISubroutineType(types: !1690)
!1690 = !{!412, !1133, !1065, null}
!1691 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1692, file: !1569, line: 138)
!1692 = !DISubprogram(name: "sscanf", linkageName: "__isoc99_sscanf", scope: !1572, file: !1572, line: 439, type: !1693, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1693 = !DISubroutineType(types: !1694)
!1694 = !{!412, !1065, !1065, null}
!1695 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1696, file: !1569, line: 139)
!1696 = !DISubprogram(name: "tmpfile", scope: !1572, file: !1572, line: 188, type: !1697, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1697 = !DISubroutineType(types: !1698)
!1698 = !{!1580}
!1699 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1700, file: !1569, line: 141)
!1700 = !DISubprogram(name: "tmpnam", scope: !1572, file: !1572, line: 205, type: !1701, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1701 = !DISubroutineType(types: !1702)
!1702 = !{!976, !976}
!1703 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1704, file: !1569, line: 143)
!1704 = !DISubprogram(name: "ungetc", scope: !1572, file: !1572, line: 668, type: !1614, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1705 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1706, file: !1569, line: 144)
!1706 = !DISubprogram(name: "vfprintf", scope: !1572, file: !1572, line: 365, type: !1707, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1707 = !DISubroutineType(types: !1708)
!1708 = !{!412, !1597, !1065, !1106}
!1709 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1710, file: !1569, line: 145)
!1710 = !DISubprogram(name: "vprintf", scope: !1654, file: !1654, line: 39, type: !1711, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1711 = !DISubroutineType(types: !1712)
!1712 = !{!412, !1065, !1106}
!1713 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1714, file: !1569, line: 146)
!1714 = !DISubprogram(name: "vsprintf", scope: !1572, file: !1572, line: 373, type: !1715, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1715 = !DISubroutineType(types: !1716)
!1716 = !{!412, !1133, !1065, !1106}
!1717 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !44, entity: !1718, file: !1569, line: 175)
!1718 = !DISubprogram(name: "snprintf", scope: !1572, file: !1572, line: 378, type: !1719, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1719 = !DISubroutineType(types: !1720)
!1720 = !{!412, !1133, !1019, !1065, null}
!1721 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !44, entity: !1722, file: !1569, line: 176)
!1722 = !DISubprogram(name: "vfscanf", linkageName: "__isoc99_vfscanf", scope: !1572, file: !1572, line: 479, type: !1707, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1723 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !44, entity: !1724, file: !1569, line: 177)
!1724 = !DISubprogram(name: "vscanf", linkageName: "__isoc99_vscanf", scope: !1572, file: !1572, line: 484, type: !1711, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1725 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !44, entity: !1726, file: !1569, line: 178)
!1726 = !DISubprogram(name: "vsnprintf", scope: !1572, file: !1572, line: 382, type: !1727, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1727 = !DISubroutineType(types: !1728)
!1728 = !{!412, !1133, !1019, !1065, !1106}
!1729 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !44, entity: !1730, file: !1569, line: 179)
!1730 = !DISubprogram(name: "vsscanf", linkageName: "__isoc99_vsscanf", scope: !1572, file: !1572, line: 487, type: !1731, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1731 = !DISubroutineType(types: !1732)
!1732 = !{!412, !1065, !1065, !1106}
!1733 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1718, file: !1569, line: 185)
!1734 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1722, file: !1569, line: 186)
!1735 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1724, file: !1569, line: 187)
!1736 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1726, file: !1569, line: 188)
!1737 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !24, entity: !1730, file: !1569, line: 189)
!1738 = !{i32 7, !"Dwarf Version", i32 5}
!1739 = !{i32 2, !"Debug Info Version", i32 3}
!1740 = !{i32 1, !"wchar_size", i32 4}
!1741 = !{i32 8, !"PIC Level", i32 2}
!1742 = !{i32 7, !"PIE Level", i32 2}
!1743 = !{i32 7, !"uwtable", i32 2}
!1744 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!1745 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!1746 = distinct !DISubprogram(name: "caught_in_the_loop", scope: !2, file: !2, line: 13, type: !1747, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !20, retainedNodes: !1749)
!1747 = !DISubroutineType(types: !1748)
!1748 = !{!28, !87, !412}
!1749 = !{!1750, !1751, !1752, !1753, !1755}
!1750 = !DILocalVariable(name: "x", arg: 1, scope: !1746, file: !2, line: 13, type: !87)
!1751 = !DILocalVariable(name: "n", arg: 2, scope: !1746, file: !2, line: 13, type: !412)
!1752 = !DILocalVariable(name: "s", scope: !1746, file: !2, line: 14, type: !28)
!1753 = !DILocalVariable(name: "i", scope: !1754, file: !2, line: 15, type: !412)
!1754 = distinct !DILexicalBlock(scope: !1746, file: !2, line: 15, column: 3)
!1755 = !DILocalVariable(scope: !1756, file: !2, line: 18, type: !1758)
!1756 = distinct !DILexicalBlock(scope: !1757, file: !2, line: 15, column: 31)
!1757 = distinct !DILexicalBlock(scope: !1754, file: !2, line: 15, column: 3)
!1758 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1759, size: 64)
!1759 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !22)
!1760 = !DILocation(line: 0, scope: !1746)
!1761 = !DILocation(line: 0, scope: !1754)
!1762 = !DILocation(line: 15, column: 21, scope: !1757)
!1763 = !DILocation(line: 15, column: 3, scope: !1754)
!1764 = !DILocation(line: 22, column: 3, scope: !1746)
!1765 = !DILocation(line: 17, column: 25, scope: !1766)
!1766 = distinct !DILexicalBlock(scope: !1756, file: !2, line: 16, column: 9)
!1767 = !{!1768, !1768, i64 0}
!1768 = !{!"double", !1769, i64 0}
!1769 = !{!"omnipotent char", !1770, i64 0}
!1770 = !{!"Simple C++ TBAA"}
!1771 = !DILocation(line: 17, column: 12, scope: !1766)
!1772 = !DILocation(line: 17, column: 33, scope: !1766)
!1773 = !DILocation(line: 17, column: 9, scope: !1766)
!1774 = !DILocation(line: 18, column: 5, scope: !1766)
!1775 = !DILocation(line: 23, column: 1, scope: !1766)
!1776 = !DILocation(line: 0, scope: !1756)
!1777 = !DILocation(line: 19, column: 12, scope: !1778)
!1778 = distinct !DILexicalBlock(scope: !1756, file: !2, line: 18, column: 41)
!1779 = !DILocation(line: 19, column: 9, scope: !1778)
!1780 = !DILocation(line: 20, column: 5, scope: !1778)
!1781 = !DILocation(line: 15, column: 27, scope: !1757)
!1782 = distinct !{!1782, !1763, !1783, !1784}
!1783 = !DILocation(line: 21, column: 3, scope: !1754)
!1784 = !{!"llvm.loop.mustprogress"}
!1785 = !DILocation(line: 23, column: 1, scope: !1746)
!1786 = distinct !DISubprogram(name: "checked_root", linkageName: "_ZL12checked_rootd", scope: !2, file: !2, line: 6, type: !596, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !20, retainedNodes: !1787)
!1787 = !{!1788}
!1788 = !DILocalVariable(name: "x", arg: 1, scope: !1786, file: !2, line: 6, type: !28)
!1789 = !DILocation(line: 0, scope: !1786)
!1790 = !DILocation(line: 7, column: 9, scope: !1791)
!1791 = distinct !DILexicalBlock(scope: !1786, file: !2, line: 7, column: 7)
!1792 = !DILocation(line: 7, column: 7, scope: !1786)
!1793 = !DILocation(line: 8, column: 5, scope: !1794)
!1794 = distinct !DILexicalBlock(scope: !1791, file: !2, line: 7, column: 16)
!1795 = !DILocation(line: 8, column: 11, scope: !1794)
!1796 = !DILocation(line: 11, column: 1, scope: !1794)
!1797 = !DILocation(line: 10, column: 10, scope: !1786)
!1798 = !DILocation(line: 10, column: 3, scope: !1786)
!1799 = distinct !DISubprogram(name: "value_in_the_exception", scope: !2, file: !2, line: 35, type: !628, scopeLine: 35, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !20, retainedNodes: !1800)
!1800 = !{!1801, !1802, !1803}
!1801 = !DILocalVariable(name: "x", arg: 1, scope: !1799, file: !2, line: 35, type: !28)
!1802 = !DILocalVariable(name: "depth", arg: 2, scope: !1799, file: !2, line: 35, type: !412)
!1803 = !DILocalVariable(name: "o", scope: !1799, file: !2, line: 38, type: !1804)
!1804 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1805, size: 64)
!1805 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !25)
!1806 = !DILocation(line: 0, scope: !1799)
!1807 = !DILocation(line: 37, column: 12, scope: !1808)
!1808 = distinct !DILexicalBlock(scope: !1799, file: !2, line: 36, column: 7)
!1809 = !DILocation(line: 41, column: 1, scope: !1808)
!1810 = !DILocation(line: 38, column: 3, scope: !1808)
!1811 = !DILocation(line: 39, column: 14, scope: !1812)
!1812 = distinct !DILexicalBlock(scope: !1799, file: !2, line: 38, column: 31)
!1813 = !{!1814, !1768, i64 0}
!1814 = !{!"_ZTS8Overflow", !1768, i64 0}
!1815 = !DILocation(line: 39, column: 20, scope: !1812)
!1816 = !DILocation(line: 40, column: 3, scope: !1812)
!1817 = !DILocation(line: 41, column: 1, scope: !1799)
!1818 = distinct !DISubprogram(name: "grow", linkageName: "_ZL4growdi", scope: !2, file: !2, line: 27, type: !628, scopeLine: 27, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !20, retainedNodes: !1819)
!1819 = !{!1820, !1821, !1822}
!1820 = !DILocalVariable(name: "x", arg: 1, scope: !1818, file: !2, line: 27, type: !28)
!1821 = !DILocalVariable(name: "depth", arg: 2, scope: !1818, file: !2, line: 27, type: !412)
!1822 = !DILocalVariable(name: "owned", scope: !1818, file: !2, line: 28, type: !30)
!1823 = !DILocation(line: 0, scope: !1818)
!1824 = !DILocation(line: 29, column: 9, scope: !1825)
!1825 = distinct !DILexicalBlock(scope: !1818, file: !2, line: 29, column: 7)
!1826 = !DILocation(line: 29, column: 7, scope: !1818)
!1827 = !DILocation(line: 30, column: 5, scope: !1828)
!1828 = distinct !DILexicalBlock(scope: !1825, file: !2, line: 29, column: 17)
!1829 = !DILocation(line: 30, column: 19, scope: !1828)
!1830 = !DILocation(line: 32, column: 16, scope: !1818)
!1831 = !DILocation(line: 32, scope: !1818)
!1832 = !DILocation(line: 32, column: 10, scope: !1818)
!1833 = !DILocation(line: 32, column: 70, scope: !1818)
!1834 = !DILocation(line: 32, column: 45, scope: !1818)
!1835 = !DILocation(line: 33, column: 1, scope: !1818)
!1836 = distinct !DISubprogram(name: "nothing_is_thrown", scope: !2, file: !2, line: 43, type: !1747, scopeLine: 43, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !20, retainedNodes: !1837)
!1837 = !{!1838, !1839, !1840, !1841, !1843, !1844}
!1838 = !DILocalVariable(name: "x", arg: 1, scope: !1836, file: !2, line: 43, type: !87)
!1839 = !DILocalVariable(name: "n", arg: 2, scope: !1836, file: !2, line: 43, type: !412)
!1840 = !DILocalVariable(name: "a", scope: !1836, file: !2, line: 44, type: !30)
!1841 = !DILocalVariable(name: "i", scope: !1842, file: !2, line: 45, type: !412)
!1842 = distinct !DILexicalBlock(scope: !1836, file: !2, line: 45, column: 3)
!1843 = !DILocalVariable(name: "s", scope: !1836, file: !2, line: 48, type: !28)
!1844 = !DILocalVariable(name: "i", scope: !1845, file: !2, line: 49, type: !412)
!1845 = distinct !DILexicalBlock(scope: !1836, file: !2, line: 49, column: 3)
!1846 = !DILocation(line: 0, scope: !1836)
!1847 = !DILocation(line: 0, scope: !1842)
!1848 = !DILocation(line: 45, column: 21, scope: !1849)
!1849 = distinct !DILexicalBlock(scope: !1842, file: !2, line: 45, column: 3)
!1850 = !DILocation(line: 45, column: 3, scope: !1842)
!1851 = !DILocation(line: 0, scope: !1845)
!1852 = !DILocation(line: 49, column: 3, scope: !1845)
!1853 = !DILocation(line: 49, column: 21, scope: !1854)
!1854 = distinct !DILexicalBlock(scope: !1845, file: !2, line: 49, column: 3)
!1855 = !DILocation(line: 46, column: 17, scope: !1856)
!1856 = distinct !DILexicalBlock(scope: !1849, file: !2, line: 45, column: 31)
!1857 = !DILocation(line: 46, column: 24, scope: !1856)
!1858 = !DILocation(line: 46, column: 22, scope: !1856)
!1859 = !DILocalVariable(name: "this", arg: 1, scope: !1860, type: !1863, flags: DIFlagArtificial | DIFlagObjectPointer)
!1860 = distinct !DISubprogram(name: "push_back", linkageName: "_ZNSt6vectorIdSaIdEE9push_backEOd", scope: !30, file: !16, line: 1293, type: !511, scopeLine: 1294, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !20, declaration: !510, retainedNodes: !1861)
!1861 = !{!1859, !1862}
!1862 = !DILocalVariable(name: "__x", arg: 2, scope: !1860, file: !16, line: 1293, type: !513)
!1863 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!1864 = !DILocation(line: 0, scope: !1860, inlinedAt: !1865)
!1865 = distinct !DILocation(line: 46, column: 7, scope: !1856)
!1866 = !DILocalVariable(name: "this", arg: 1, scope: !1867, type: !1863, flags: DIFlagArtificial | DIFlagObjectPointer)
!1867 = distinct !DISubprogram(name: "emplace_back<double>", linkageName: "_ZNSt6vectorIdSaIdEE12emplace_backIJdEEERdDpOT_", scope: !30, file: !10, line: 112, type: !1868, scopeLine: 113, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !20, templateParams: !1872, declaration: !1871, retainedNodes: !1876)
!1868 = !DISubroutineType(types: !1869)
!1869 = !{!476, !305, !1870}
!1870 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !28, size: 64)
!1871 = !DISubprogram(name: "emplace_back<double>", linkageName: "_ZNSt6vectorIdSaIdEE12emplace_backIJdEEERdDpOT_", scope: !30, file: !10, line: 112, type: !1868, scopeLine: 112, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !1872)
!1872 = !{!1873}
!1873 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Args", value: !1874)
!1874 = !{!1875}
!1875 = !DITemplateTypeParameter(type: !28)
!1876 = !{!1866, !1877}
!1877 = !DILocalVariable(name: "__args", arg: 2, scope: !1867, file: !16, line: 1303, type: !1870)
!1878 = !DILocation(line: 0, scope: !1867, inlinedAt: !1879)
!1879 = distinct !DILocation(line: 1294, column: 9, scope: !1860, inlinedAt: !1865)
!1880 = !DILocation(line: 114, column: 30, scope: !1881, inlinedAt: !1879)
!1881 = distinct !DILexicalBlock(scope: !1867, file: !10, line: 114, column: 6)
!1882 = !DILocation(line: 114, column: 6, scope: !1867, inlinedAt: !1879)
!1883 = !DILocalVariable(name: "__a", arg: 1, scope: !1884, file: !48, line: 511, type: !55)
!1884 = distinct !DISubprogram(name: "construct<double, double>", linkageName: "_ZNSt16allocator_traitsISaIdEE9constructIdJdEEEvRS0_PT_DpOT0_", scope: !47, file: !48, line: 511, type: !1885, scopeLine: 514, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !20, templateParams: !1888, declaration: !1887, retainedNodes: !1890)
!1885 = !DISubroutineType(types: !1886)
!1886 = !{null, !55, !54, !1870}
!1887 = !DISubprogram(name: "construct<double, double>", linkageName: "_ZNSt16allocator_traitsISaIdEE9constructIdJdEEEvRS0_PT_DpOT0_", scope: !47, file: !48, line: 511, type: !1885, scopeLine: 511, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !1888)
!1888 = !{!1889, !1873}
!1889 = !DITemplateTypeParameter(name: "_Up", type: !28)
!1890 = !{!1883, !1891, !1892}
!1891 = !DILocalVariable(name: "__p", arg: 2, scope: !1884, file: !48, line: 511, type: !54)
!1892 = !DILocalVariable(name: "__args", arg: 3, scope: !1884, file: !48, line: 512, type: !1870)
!1893 = !DILocation(line: 0, scope: !1884, inlinedAt: !1894)
!1894 = distinct !DILocation(line: 117, column: 6, scope: !1895, inlinedAt: !1879)
!1895 = distinct !DILexicalBlock(scope: !1881, file: !10, line: 115, column: 4)
!1896 = !DILocalVariable(name: "this", arg: 1, scope: !1897, type: !1904, flags: DIFlagArtificial | DIFlagObjectPointer)
!1897 = distinct !DISubprogram(name: "construct<double, double>", linkageName: "_ZNSt15__new_allocatorIdE9constructIdJdEEEvPT_DpOT0_", scope: !63, file: !64, line: 173, type: !1898, scopeLine: 175, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !20, templateParams: !1888, declaration: !1900, retainedNodes: !1901)
!1898 = !DISubroutineType(types: !1899)
!1899 = !{null, !69, !54, !1870}
!1900 = !DISubprogram(name: "construct<double, double>", linkageName: "_ZNSt15__new_allocatorIdE9constructIdJdEEEvPT_DpOT0_", scope: !63, file: !64, line: 173, type: !1898, scopeLine: 173, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !1888)
!1901 = !{!1896, !1902, !1903}
!1902 = !DILocalVariable(name: "__p", arg: 2, scope: !1897, file: !64, line: 173, type: !54)
!1903 = !DILocalVariable(name: "__args", arg: 3, scope: !1897, file: !64, line: 173, type: !1870)
!1904 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !63, size: 64)
!1905 = !DILocation(line: 0, scope: !1897, inlinedAt: !1906)
!1906 = distinct !DILocation(line: 516, column: 8, scope: !1884, inlinedAt: !1894)
!1907 = !DILocation(line: 175, column: 4, scope: !1897, inlinedAt: !1906)
!1908 = !DILocation(line: 121, column: 4, scope: !1895, inlinedAt: !1879)
!1909 = !DILocalVariable(name: "__position", arg: 2, scope: !1910, file: !16, line: 1868, type: !375)
!1910 = distinct !DISubprogram(name: "_M_realloc_insert<double>", linkageName: "_ZNSt6vectorIdSaIdEE17_M_realloc_insertIJdEEEvN9__gnu_cxx17__normal_iteratorIPdS1_EEDpOT_", scope: !30, file: !10, line: 440, type: !1911, scopeLine: 447, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !20, templateParams: !1872, declaration: !1913, retainedNodes: !1914)
!1911 = !DISubroutineType(types: !1912)
!1912 = !{null, !305, !375, !1870}
!1913 = !DISubprogram(name: "_M_realloc_insert<double>", linkageName: "_ZNSt6vectorIdSaIdEE17_M_realloc_insertIJdEEEvN9__gnu_cxx17__normal_iteratorIPdS1_EEDpOT_", scope: !30, file: !10, line: 440, type: !1911, scopeLine: 440, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !1872)
!1914 = !{!1915, !1909, !1916, !1917, !1919, !1920, !1921, !1922, !1923}
!1915 = !DILocalVariable(name: "this", arg: 1, scope: !1910, type: !1863, flags: DIFlagArtificial | DIFlagObjectPointer)
!1916 = !DILocalVariable(name: "__args", arg: 3, scope: !1910, file: !16, line: 1868, type: !1870)
!1917 = !DILocalVariable(name: "__len", scope: !1910, file: !10, line: 448, type: !1918)
!1918 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !315)
!1919 = !DILocalVariable(name: "__old_start", scope: !1910, file: !10, line: 450, type: !294)
!1920 = !DILocalVariable(name: "__old_finish", scope: !1910, file: !10, line: 451, type: !294)
!1921 = !DILocalVariable(name: "__elems_before", scope: !1910, file: !10, line: 452, type: !1918)
!1922 = !DILocalVariable(name: "__new_start", scope: !1910, file: !10, line: 453, type: !294)
!1923 = !DILocalVariable(name: "__new_finish", scope: !1910, file: !10, line: 454, type: !294)
!1924 = !DILocation(line: 0, scope: !1910, inlinedAt: !1925)
!1925 = distinct !DILocation(line: 123, column: 4, scope: !1881, inlinedAt: !1879)
!1926 = !DILocalVariable(name: "this", arg: 1, scope: !1927, type: !1932, flags: DIFlagArtificial | DIFlagObjectPointer)
!1927 = distinct !DISubprogram(name: "_M_check_len", linkageName: "_ZNKSt6vectorIdSaIdEE12_M_check_lenEmPKc", scope: !30, file: !16, line: 1891, type: !550, scopeLine: 1892, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !20, declaration: !549, retainedNodes: !1928)
!1928 = !{!1926, !1929, !1930, !1931}
!1929 = !DILocalVariable(name: "__n", arg: 2, scope: !1927, file: !16, line: 1891, type: !315)
!1930 = !DILocalVariable(name: "__s", arg: 3, scope: !1927, file: !16, line: 1891, type: !553)
!1931 = !DILocalVariable(name: "__len", scope: !1927, file: !16, line: 1896, type: !1918)
!1932 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !326, size: 64)
!1933 = !DILocation(line: 0, scope: !1927, inlinedAt: !1934)
!1934 = distinct !DILocation(line: 449, column: 2, scope: !1910, inlinedAt: !1925)
!1935 = !DILocalVariable(name: "this", arg: 1, scope: !1936, type: !1932, flags: DIFlagArtificial | DIFlagObjectPointer)
!1936 = distinct !DISubprogram(name: "size", linkageName: "_ZNKSt6vectorIdSaIdEE4sizeEv", scope: !30, file: !16, line: 987, type: !460, scopeLine: 988, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !20, declaration: !459, retainedNodes: !1937)
!1937 = !{!1935}
!1938 = !DILocation(line: 0, scope: !1936, inlinedAt: !1939)
!1939 = distinct !DILocation(line: 1893, column: 19, scope: !1940, inlinedAt: !1934)
!1940 = distinct !DILexicalBlock(scope: !1927, file: !16, line: 1893, column: 6)
!1941 = !DILocation(line: 988, column: 50, scope: !1936, inlinedAt: !1939)
!1942 = !DILocation(line: 1893, column: 26, scope: !1940, inlinedAt: !1934)
!1943 = !DILocation(line: 1893, column: 6, scope: !1927, inlinedAt: !1934)
!1944 = !DILocation(line: 1894, column: 4, scope: !1940, inlinedAt: !1934)
!1945 = !DILocation(line: 0, scope: !1936, inlinedAt: !1946)
!1946 = distinct !DILocation(line: 1896, column: 26, scope: !1927, inlinedAt: !1934)
!1947 = !DILocation(line: 0, scope: !1936, inlinedAt: !1948)
!1948 = distinct !DILocation(line: 1896, column: 46, scope: !1927, inlinedAt: !1934)
!1949 = !DILocation(line: 1896, column: 35, scope: !1927, inlinedAt: !1934)
!1950 = !DILocation(line: 1896, column: 33, scope: !1927, inlinedAt: !1934)
!1951 = !DILocation(line: 0, scope: !1936, inlinedAt: !1952)
!1952 = distinct !DILocation(line: 1897, column: 18, scope: !1927, inlinedAt: !1934)
!1953 = !DILocation(line: 1897, column: 16, scope: !1927, inlinedAt: !1934)
!1954 = !DILocation(line: 1897, column: 25, scope: !1927, inlinedAt: !1934)
!1955 = !DILocalVariable(name: "this", arg: 1, scope: !1956, type: !1959, flags: DIFlagArtificial | DIFlagObjectPointer)
!1956 = distinct !DISubprogram(name: "_M_allocate", linkageName: "_ZNSt12_Vector_baseIdSaIdEE11_M_allocateEm", scope: !33, file: !16, line: 375, type: !248, scopeLine: 376, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !20, declaration: !247, retainedNodes: !1957)
!1957 = !{!1955, !1958}
!1958 = !DILocalVariable(name: "__n", arg: 2, scope: !1956, file: !16, line: 375, type: !95)
!1959 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !33, size: 64)
!1960 = !DILocation(line: 0, scope: !1956, inlinedAt: !1961)
!1961 = distinct !DILocation(line: 453, column: 33, scope: !1910, inlinedAt: !1925)
!1962 = !DILocation(line: 378, column: 13, scope: !1956, inlinedAt: !1961)
!1963 = !DILocation(line: 378, column: 9, scope: !1956, inlinedAt: !1961)
!1964 = !DILocalVariable(name: "__a", arg: 1, scope: !1965, file: !48, line: 463, type: !55)
!1965 = distinct !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaIdEE8allocateERS0_m", scope: !47, file: !48, line: 463, type: !51, scopeLine: 464, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !20, declaration: !50, retainedNodes: !1966)
!1966 = !{!1964, !1967}
!1967 = !DILocalVariable(name: "__n", arg: 2, scope: !1965, file: !48, line: 463, type: !123)
!1968 = !DILocation(line: 0, scope: !1965, inlinedAt: !1969)
!1969 = distinct !DILocation(line: 378, column: 20, scope: !1956, inlinedAt: !1961)
!1970 = !DILocalVariable(name: "this", arg: 1, scope: !1971, type: !1904, flags: DIFlagArtificial | DIFlagObjectPointer)
!1971 = distinct !DISubprogram(name: "allocate", linkageName: "_ZNSt15__new_allocatorIdE8allocateEmPKv", scope: !63, file: !64, line: 112, type: !92, scopeLine: 113, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !20, declaration: !91, retainedNodes: !1972)
!1972 = !{!1970, !1973, !1974}
!1973 = !DILocalVariable(name: "__n", arg: 2, scope: !1971, file: !64, line: 112, type: !94)
!1974 = !DILocalVariable(arg: 3, scope: !1971, file: !64, line: 112, type: !98)
!1975 = !DILocation(line: 0, scope: !1971, inlinedAt: !1976)
!1976 = distinct !DILocation(line: 464, column: 20, scope: !1965, inlinedAt: !1969)
!1977 = !DILocation(line: 137, column: 53, scope: !1971, inlinedAt: !1976)
!1978 = !DILocation(line: 137, column: 27, scope: !1971, inlinedAt: !1976)
!1979 = !DILocation(line: 463, column: 20, scope: !1980, inlinedAt: !1925)
!1980 = distinct !DILexicalBlock(scope: !1910, file: !10, line: 456, column: 2)
!1981 = !DILocation(line: 0, scope: !1884, inlinedAt: !1982)
!1982 = distinct !DILocation(line: 462, column: 4, scope: !1980, inlinedAt: !1925)
!1983 = !DILocation(line: 0, scope: !1897, inlinedAt: !1984)
!1984 = distinct !DILocation(line: 516, column: 8, scope: !1884, inlinedAt: !1982)
!1985 = !DILocation(line: 175, column: 4, scope: !1897, inlinedAt: !1984)
!1986 = !DILocalVariable(name: "__first", arg: 1, scope: !1987, file: !16, line: 499, type: !294)
!1987 = distinct !DISubprogram(name: "_S_relocate", linkageName: "_ZNSt6vectorIdSaIdEE11_S_relocateEPdS2_S2_RS0_", scope: !30, file: !16, line: 499, type: !300, scopeLine: 501, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !20, declaration: !299, retainedNodes: !1988)
!1988 = !{!1986, !1989, !1990, !1991}
!1989 = !DILocalVariable(name: "__last", arg: 2, scope: !1987, file: !16, line: 499, type: !294)
!1990 = !DILocalVariable(name: "__result", arg: 3, scope: !1987, file: !16, line: 499, type: !294)
!1991 = !DILocalVariable(name: "__alloc", arg: 4, scope: !1987, file: !16, line: 500, type: !295)
!1992 = !DILocation(line: 0, scope: !1987, inlinedAt: !1993)
!1993 = distinct !DILocation(line: 474, column: 23, scope: !1994, inlinedAt: !1925)
!1994 = distinct !DILexicalBlock(scope: !1995, file: !10, line: 473, column: 6)
!1995 = distinct !DILexicalBlock(scope: !1980, file: !10, line: 472, column: 29)
!1996 = !DILocalVariable(name: "__first", arg: 1, scope: !1997, file: !1998, line: 1127, type: !54)
!1997 = distinct !DISubprogram(name: "__relocate_a<double *, double *, std::allocator<double> >", linkageName: "_ZSt12__relocate_aIPdS0_SaIdEET0_T_S3_S2_RT1_", scope: !24, file: !1998, line: 1127, type: !1999, scopeLine: 1132, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !20, templateParams: !2005, retainedNodes: !2001)
!1998 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_uninitialized.h", directory: "", checksumkind: CSK_MD5, checksum: "76b804c7705a952d454f754eea890c01")
!1999 = !DISubroutineType(types: !2000)
!2000 = !{!54, !54, !54, !54, !121}
!2001 = !{!1996, !2002, !2003, !2004}
!2002 = !DILocalVariable(name: "__last", arg: 2, scope: !1997, file: !1998, line: 1127, type: !54)
!2003 = !DILocalVariable(name: "__result", arg: 3, scope: !1997, file: !1998, line: 1128, type: !54)
!2004 = !DILocalVariable(name: "__alloc", arg: 4, scope: !1997, file: !1998, line: 1128, type: !121)
!2005 = !{!2006, !2007, !2008}
!2006 = !DITemplateTypeParameter(name: "_InputIterator", type: !54)
!2007 = !DITemplateTypeParameter(name: "_ForwardIterator", type: !54)
!2008 = !DITemplateTypeParameter(name: "_Allocator", type: !57)
!2009 = !DILocation(line: 0, scope: !1997, inlinedAt: !2010)
!2010 = distinct !DILocation(line: 504, column: 9, scope: !1987, inlinedAt: !1993)
!2011 = !DILocalVariable(name: "__first", arg: 1, scope: !2012, file: !1998, line: 1100, type: !54)
!2012 = distinct !DISubprogram(name: "__relocate_a_1<double, double>", linkageName: "_ZSt14__relocate_a_1IddENSt9enable_ifIXsr3std24__is_bitwise_relocatableIT_EE5valueEPS1_E4typeES2_S2_S2_RSaIT0_E", scope: !24, file: !1998, line: 1100, type: !2013, scopeLine: 1103, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !20, templateParams: !2026, retainedNodes: !2021)
!2013 = !DISubroutineType(types: !2014)
!2014 = !{!2015, !54, !54, !54, !121}
!2015 = !DIDerivedType(tag: DW_TAG_typedef, name: "__enable_if_t<std::__is_bitwise_relocatable<double>::value, double *>", scope: !24, file: !259, line: 2240, baseType: !2016)
!2016 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !2017, file: !259, line: 2234, baseType: !54)
!2017 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "enable_if<true, double *>", scope: !24, file: !259, line: 2233, size: 8, flags: DIFlagTypePassByValue, elements: !158, templateParams: !2018, identifier: "_ZTSSt9enable_ifILb1EPdE")
!2018 = !{!2019, !2020}
!2019 = !DITemplateValueParameter(type: !151, value: i1 true)
!2020 = !DITemplateTypeParameter(name: "_Tp", type: !54)
!2021 = !{!2011, !2022, !2023, !2024, !2025}
!2022 = !DILocalVariable(name: "__last", arg: 2, scope: !2012, file: !1998, line: 1100, type: !54)
!2023 = !DILocalVariable(name: "__result", arg: 3, scope: !2012, file: !1998, line: 1101, type: !54)
!2024 = !DILocalVariable(name: "__alloc", arg: 4, scope: !2012, file: !1998, line: 1102, type: !121)
!2025 = !DILocalVariable(name: "__count", scope: !2012, file: !1998, line: 1104, type: !420)
!2026 = !{!108, !1889}
!2027 = !DILocation(line: 0, scope: !2012, inlinedAt: !2028)
!2028 = distinct !DILocation(line: 1133, column: 14, scope: !1997, inlinedAt: !2010)
!2029 = !DILocation(line: 1105, column: 19, scope: !2030, inlinedAt: !2028)
!2030 = distinct !DILexicalBlock(scope: !2012, file: !1998, line: 1105, column: 11)
!2031 = !DILocation(line: 1105, column: 11, scope: !2012, inlinedAt: !2028)
!2032 = !DILocation(line: 1117, column: 4, scope: !2033, inlinedAt: !2028)
!2033 = distinct !DILexicalBlock(scope: !2030, file: !1998, line: 1106, column: 2)
!2034 = !DILocation(line: 1118, column: 2, scope: !2033, inlinedAt: !2028)
!2035 = !DILocation(line: 1119, column: 23, scope: !2012, inlinedAt: !2028)
!2036 = !DILocation(line: 0, scope: !1987, inlinedAt: !2037)
!2037 = distinct !DILocation(line: 479, column: 23, scope: !1994, inlinedAt: !1925)
!2038 = !DILocation(line: 0, scope: !1997, inlinedAt: !2039)
!2039 = distinct !DILocation(line: 504, column: 9, scope: !1987, inlinedAt: !2037)
!2040 = !DILocation(line: 0, scope: !2012, inlinedAt: !2041)
!2041 = distinct !DILocation(line: 1133, column: 14, scope: !1997, inlinedAt: !2039)
!2042 = !DILocalVariable(name: "this", arg: 1, scope: !2043, type: !1959, flags: DIFlagArtificial | DIFlagObjectPointer)
!2043 = distinct !DISubprogram(name: "_M_deallocate", linkageName: "_ZNSt12_Vector_baseIdSaIdEE13_M_deallocateEPdm", scope: !33, file: !16, line: 383, type: !251, scopeLine: 384, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !20, declaration: !250, retainedNodes: !2044)
!2044 = !{!2042, !2045, !2046}
!2045 = !DILocalVariable(name: "__p", arg: 2, scope: !2043, file: !16, line: 383, type: !164)
!2046 = !DILocalVariable(name: "__n", arg: 3, scope: !2043, file: !16, line: 383, type: !95)
!2047 = !DILocation(line: 0, scope: !2043, inlinedAt: !2048)
!2048 = distinct !DILocation(line: 513, column: 7, scope: !1910, inlinedAt: !1925)
!2049 = !DILocation(line: 386, column: 6, scope: !2050, inlinedAt: !2048)
!2050 = distinct !DILexicalBlock(scope: !2043, file: !16, line: 386, column: 6)
!2051 = !DILocation(line: 386, column: 6, scope: !2043, inlinedAt: !2048)
!2052 = !DILocalVariable(name: "__a", arg: 1, scope: !2053, file: !48, line: 495, type: !55)
!2053 = distinct !DISubprogram(name: "deallocate", linkageName: "_ZNSt16allocator_traitsISaIdEE10deallocateERS0_Pdm", scope: !47, file: !48, line: 495, type: !129, scopeLine: 496, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !20, declaration: !128, retainedNodes: !2054)
!2054 = !{!2052, !2055, !2056}
!2055 = !DILocalVariable(name: "__p", arg: 2, scope: !2053, file: !48, line: 495, type: !53)
!2056 = !DILocalVariable(name: "__n", arg: 3, scope: !2053, file: !48, line: 495, type: !123)
!2057 = !DILocation(line: 0, scope: !2053, inlinedAt: !2058)
!2058 = distinct !DILocation(line: 387, column: 4, scope: !2050, inlinedAt: !2048)
!2059 = !DILocalVariable(name: "this", arg: 1, scope: !2060, type: !1904, flags: DIFlagArtificial | DIFlagObjectPointer)
!2060 = distinct !DISubprogram(name: "deallocate", linkageName: "_ZNSt15__new_allocatorIdE10deallocateEPdm", scope: !63, file: !64, line: 142, type: !101, scopeLine: 143, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !20, declaration: !100, retainedNodes: !2061)
!2061 = !{!2059, !2062, !2063}
!2062 = !DILocalVariable(name: "__p", arg: 2, scope: !2060, file: !64, line: 142, type: !54)
!2063 = !DILocalVariable(name: "__n", arg: 3, scope: !2060, file: !64, line: 142, type: !94)
!2064 = !DILocation(line: 0, scope: !2060, inlinedAt: !2065)
!2065 = distinct !DILocation(line: 496, column: 13, scope: !2053, inlinedAt: !2058)
!2066 = !DILocation(line: 158, column: 2, scope: !2060, inlinedAt: !2065)
!2067 = !DILocation(line: 387, column: 4, scope: !2050, inlinedAt: !2048)
!2068 = !DILocation(line: 517, column: 53, scope: !1910, inlinedAt: !1925)
!2069 = !DILocation(line: 0, scope: !1881, inlinedAt: !1879)
!2070 = !DILocation(line: 45, column: 27, scope: !1849)
!2071 = distinct !{!2071, !1850, !2072, !1784}
!2072 = !DILocation(line: 47, column: 3, scope: !1842)
!2073 = !DILocation(line: 53, column: 1, scope: !1856)
!2074 = !DILocalVariable(name: "this", arg: 1, scope: !2075, type: !1863, flags: DIFlagArtificial | DIFlagObjectPointer)
!2075 = distinct !DISubprogram(name: "~vector", linkageName: "_ZNSt6vectorIdSaIdEED2Ev", scope: !30, file: !16, line: 728, type: !303, scopeLine: 729, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !20, declaration: !355, retainedNodes: !2076)
!2076 = !{!2074}
!2077 = !DILocation(line: 0, scope: !2075, inlinedAt: !2078)
!2078 = distinct !DILocation(line: 53, column: 1, scope: !1836)
!2079 = !DILocalVariable(name: "this", arg: 1, scope: !2080, type: !1959, flags: DIFlagArtificial | DIFlagObjectPointer)
!2080 = distinct !DISubprogram(name: "~_Vector_base", linkageName: "_ZNSt12_Vector_baseIdSaIdEED2Ev", scope: !33, file: !16, line: 364, type: !220, scopeLine: 365, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !20, declaration: !246, retainedNodes: !2081)
!2081 = !{!2079}
!2082 = !DILocation(line: 0, scope: !2080, inlinedAt: !2083)
!2083 = distinct !DILocation(line: 733, column: 7, scope: !2084, inlinedAt: !2078)
!2084 = distinct !DILexicalBlock(scope: !2075, file: !16, line: 729, column: 7)
!2085 = !DILocation(line: 0, scope: !2043, inlinedAt: !2086)
!2086 = distinct !DILocation(line: 366, column: 2, scope: !2087, inlinedAt: !2083)
!2087 = distinct !DILexicalBlock(scope: !2080, file: !16, line: 365, column: 7)
!2088 = !DILocation(line: 386, column: 6, scope: !2050, inlinedAt: !2086)
!2089 = !DILocation(line: 386, column: 6, scope: !2043, inlinedAt: !2086)
!2090 = !DILocation(line: 367, column: 35, scope: !2087, inlinedAt: !2083)
!2091 = !DILocation(line: 0, scope: !2053, inlinedAt: !2092)
!2092 = distinct !DILocation(line: 387, column: 4, scope: !2050, inlinedAt: !2086)
!2093 = !DILocation(line: 0, scope: !2060, inlinedAt: !2094)
!2094 = distinct !DILocation(line: 496, column: 13, scope: !2053, inlinedAt: !2092)
!2095 = !DILocation(line: 158, column: 2, scope: !2060, inlinedAt: !2094)
!2096 = !DILocation(line: 387, column: 4, scope: !2050, inlinedAt: !2086)
!2097 = !DILocation(line: 53, column: 1, scope: !1836)
!2098 = !DILocalVariable(name: "this", arg: 1, scope: !2099, type: !1863, flags: DIFlagArtificial | DIFlagObjectPointer)
!2099 = distinct !DISubprogram(name: "at", linkageName: "_ZNSt6vectorIdSaIdEE2atEm", scope: !30, file: !16, line: 1173, type: !474, scopeLine: 1174, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !20, declaration: !491, retainedNodes: !2100)
!2100 = !{!2098, !2101}
!2101 = !DILocalVariable(name: "__n", arg: 2, scope: !2099, file: !16, line: 1173, type: !315)
!2102 = !DILocation(line: 0, scope: !2099, inlinedAt: !2103)
!2103 = distinct !DILocation(line: 50, column: 12, scope: !2104)
!2104 = distinct !DILexicalBlock(scope: !1854, file: !2, line: 49, column: 31)
!2105 = !DILocalVariable(name: "this", arg: 1, scope: !2106, type: !1932, flags: DIFlagArtificial | DIFlagObjectPointer)
!2106 = distinct !DISubprogram(name: "_M_range_check", linkageName: "_ZNKSt6vectorIdSaIdEE14_M_range_checkEm", scope: !30, file: !16, line: 1150, type: !489, scopeLine: 1151, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !20, declaration: !488, retainedNodes: !2107)
!2107 = !{!2105, !2108}
!2108 = !DILocalVariable(name: "__n", arg: 2, scope: !2106, file: !16, line: 1150, type: !315)
!2109 = !DILocation(line: 0, scope: !2106, inlinedAt: !2110)
!2110 = distinct !DILocation(line: 1175, column: 2, scope: !2099, inlinedAt: !2103)
!2111 = !DILocation(line: 0, scope: !1936, inlinedAt: !2112)
!2112 = distinct !DILocation(line: 1152, column: 19, scope: !2113, inlinedAt: !2110)
!2113 = distinct !DILexicalBlock(scope: !2106, file: !16, line: 1152, column: 6)
!2114 = !DILocation(line: 1152, column: 10, scope: !2113, inlinedAt: !2110)
!2115 = !DILocation(line: 1152, column: 6, scope: !2106, inlinedAt: !2110)
!2116 = !DILocation(line: 0, scope: !1936, inlinedAt: !2117)
!2117 = distinct !DILocation(line: 1156, column: 19, scope: !2113, inlinedAt: !2110)
!2118 = !DILocation(line: 1153, column: 4, scope: !2113, inlinedAt: !2110)
!2119 = !DILocalVariable(name: "this", arg: 1, scope: !2120, type: !1863, flags: DIFlagArtificial | DIFlagObjectPointer)
!2120 = distinct !DISubprogram(name: "operator[]", linkageName: "_ZNSt6vectorIdSaIdEEixEm", scope: !30, file: !16, line: 1121, type: !474, scopeLine: 1122, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !20, declaration: !473, retainedNodes: !2121)
!2121 = !{!2119, !2122}
!2122 = !DILocalVariable(name: "__n", arg: 2, scope: !2120, file: !16, line: 1121, type: !315)
!2123 = !DILocation(line: 0, scope: !2120, inlinedAt: !2124)
!2124 = distinct !DILocation(line: 1176, column: 9, scope: !2099, inlinedAt: !2103)
!2125 = !DILocation(line: 1124, column: 34, scope: !2120, inlinedAt: !2124)
!2126 = !DILocation(line: 50, column: 12, scope: !2104)
!2127 = !DILocation(line: 50, column: 33, scope: !2104)
!2128 = !DILocation(line: 50, column: 38, scope: !2104)
!2129 = !DILocation(line: 50, column: 20, scope: !2104)
!2130 = !DILocation(line: 50, column: 18, scope: !2104)
!2131 = !DILocation(line: 50, column: 7, scope: !2104)
!2132 = !DILocation(line: 49, column: 27, scope: !1854)
!2133 = distinct !{!2133, !1852, !2134, !1784}
!2134 = !DILocation(line: 51, column: 3, scope: !1845)
!2135 = !DILocation(line: 53, column: 1, scope: !2104)
!2136 = !DILocation(line: 0, scope: !2075, inlinedAt: !2137)
!2137 = distinct !DILocation(line: 53, column: 1, scope: !1836)
!2138 = !DILocation(line: 0, scope: !2080, inlinedAt: !2139)
!2139 = distinct !DILocation(line: 733, column: 7, scope: !2084, inlinedAt: !2137)
!2140 = !DILocation(line: 0, scope: !2043, inlinedAt: !2141)
!2141 = distinct !DILocation(line: 366, column: 2, scope: !2087, inlinedAt: !2139)
!2142 = !DILocation(line: 386, column: 6, scope: !2043, inlinedAt: !2141)
!2143 = !DILocation(line: 386, column: 6, scope: !2050, inlinedAt: !2141)
!2144 = !DILocation(line: 367, column: 35, scope: !2087, inlinedAt: !2139)
!2145 = !DILocation(line: 0, scope: !2053, inlinedAt: !2146)
!2146 = distinct !DILocation(line: 387, column: 4, scope: !2050, inlinedAt: !2141)
!2147 = !DILocation(line: 0, scope: !2060, inlinedAt: !2148)
!2148 = distinct !DILocation(line: 496, column: 13, scope: !2053, inlinedAt: !2146)
!2149 = !DILocation(line: 158, column: 2, scope: !2060, inlinedAt: !2148)
!2150 = !DILocation(line: 387, column: 4, scope: !2050, inlinedAt: !2141)
!2151 = !DISubprogram(name: "__throw_length_error", linkageName: "_ZSt20__throw_length_errorPKc", scope: !24, file: !2152, line: 75, type: !1657, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!2152 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/functexcept.h", directory: "", checksumkind: CSK_MD5, checksum: "a363406ed41198146320f1e077ba3f30")
!2153 = !DISubprogram(name: "__throw_out_of_range_fmt", linkageName: "_ZSt24__throw_out_of_range_fmtPKcz", scope: !24, file: !2152, line: 81, type: !2154, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!2154 = !DISubroutineType(types: !2155)
!2155 = !{null, !553, null}
