; clang++-22 -O2 -S -emit-llvm cpp/virtual_calls.cpp -o ir/clang-22/O2/virtual_calls.ll
; ModuleID = 'cpp/virtual_calls.cpp'
source_filename = "cpp/virtual_calls.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%"class.std::unique_ptr.2" = type { %"struct.std::__uniq_ptr_data.3" }
%"struct.std::__uniq_ptr_data.3" = type { %"class.std::__uniq_ptr_impl.4" }
%"class.std::__uniq_ptr_impl.4" = type { %"class.std::tuple.5" }
%"class.std::tuple.5" = type { %"struct.std::_Tuple_impl.6" }
%"struct.std::_Tuple_impl.6" = type { %"struct.std::_Head_base.9" }
%"struct.std::_Head_base.9" = type { ptr }
%struct.Linear = type { %struct.Counter }
%struct.Counter = type { ptr, double }
%struct.Quadratic = type { %struct.Counter, double }
%struct.Both = type { %struct.Left, %struct.Right, double }
%struct.Left = type { ptr, double }
%struct.Right = type { ptr, double }

$_ZN4TermD2Ev = comdat any

$_ZN7CounterD2Ev = comdat any

$_ZN5PowerD0Ev = comdat any

$_ZNK5Power5valueEd = comdat any

$_ZNK4Term6scaledEdd = comdat any

$_ZN4WaveD0Ev = comdat any

$_ZNK4Wave5valueEd = comdat any

$_ZNK4Wave6scaledEdd = comdat any

$_ZN6LinearD0Ev = comdat any

$_ZN6Linear3addEd = comdat any

$_ZN9QuadraticD0Ev = comdat any

$_ZN9Quadratic3addEd = comdat any

$_ZNK4Both4leftEv = comdat any

$_ZNK4Both5rightEv = comdat any

$_ZThn16_NK4Both5rightEv = comdat any

$_ZN3SumD2Ev = comdat any

$_ZN3SumD0Ev = comdat any

$_ZNK3Sum5valueEd = comdat any

$_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE17_M_realloc_insertIJS4_EEEvN9__gnu_cxx17__normal_iteratorIPS4_S6_EEDpOT_ = comdat any

$_ZTV5Power = comdat any

$_ZTI5Power = comdat any

$_ZTS5Power = comdat any

$_ZTI4Term = comdat any

$_ZTS4Term = comdat any

$_ZTV4Wave = comdat any

$_ZTI4Wave = comdat any

$_ZTS4Wave = comdat any

$_ZTV6Linear = comdat any

$_ZTI6Linear = comdat any

$_ZTS6Linear = comdat any

$_ZTI7Counter = comdat any

$_ZTS7Counter = comdat any

$_ZTV9Quadratic = comdat any

$_ZTI9Quadratic = comdat any

$_ZTS9Quadratic = comdat any

$_ZTV4Both = comdat any

$_ZTI4Both = comdat any

$_ZTS4Both = comdat any

$_ZTI4Left = comdat any

$_ZTS4Left = comdat any

$_ZTI5Right = comdat any

$_ZTS5Right = comdat any

$_ZTV3Sum = comdat any

$_ZTI3Sum = comdat any

$_ZTS3Sum = comdat any

@_ZTV5Power = linkonce_odr dso_local unnamed_addr constant { [6 x ptr] } { [6 x ptr] [ptr null, ptr @_ZTI5Power, ptr @_ZN4TermD2Ev, ptr @_ZN5PowerD0Ev, ptr @_ZNK5Power5valueEd, ptr @_ZNK4Term6scaledEdd] }, comdat, align 8
@_ZTI5Power = linkonce_odr dso_local constant { ptr, ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv120__si_class_type_infoE, i64 2), ptr @_ZTS5Power, ptr @_ZTI4Term }, comdat, align 8
@_ZTVN10__cxxabiv120__si_class_type_infoE = external global [0 x ptr]
@_ZTS5Power = linkonce_odr dso_local constant [7 x i8] c"5Power\00", comdat, align 1
@_ZTI4Term = linkonce_odr dso_local constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i64 2), ptr @_ZTS4Term }, comdat, align 8
@_ZTVN10__cxxabiv117__class_type_infoE = external global [0 x ptr]
@_ZTS4Term = linkonce_odr dso_local constant [6 x i8] c"4Term\00", comdat, align 1
@_ZTV4Wave = linkonce_odr dso_local unnamed_addr constant { [6 x ptr] } { [6 x ptr] [ptr null, ptr @_ZTI4Wave, ptr @_ZN4TermD2Ev, ptr @_ZN4WaveD0Ev, ptr @_ZNK4Wave5valueEd, ptr @_ZNK4Wave6scaledEdd] }, comdat, align 8
@_ZTI4Wave = linkonce_odr dso_local constant { ptr, ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv120__si_class_type_infoE, i64 2), ptr @_ZTS4Wave, ptr @_ZTI4Term }, comdat, align 8
@_ZTS4Wave = linkonce_odr dso_local constant [6 x i8] c"4Wave\00", comdat, align 1
@_ZTV6Linear = linkonce_odr dso_local unnamed_addr constant { [5 x ptr] } { [5 x ptr] [ptr null, ptr @_ZTI6Linear, ptr @_ZN7CounterD2Ev, ptr @_ZN6LinearD0Ev, ptr @_ZN6Linear3addEd] }, comdat, align 8
@_ZTI6Linear = linkonce_odr dso_local constant { ptr, ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv120__si_class_type_infoE, i64 2), ptr @_ZTS6Linear, ptr @_ZTI7Counter }, comdat, align 8
@_ZTS6Linear = linkonce_odr dso_local constant [8 x i8] c"6Linear\00", comdat, align 1
@_ZTI7Counter = linkonce_odr dso_local constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i64 2), ptr @_ZTS7Counter }, comdat, align 8
@_ZTS7Counter = linkonce_odr dso_local constant [9 x i8] c"7Counter\00", comdat, align 1
@_ZTV9Quadratic = linkonce_odr dso_local unnamed_addr constant { [5 x ptr] } { [5 x ptr] [ptr null, ptr @_ZTI9Quadratic, ptr @_ZN7CounterD2Ev, ptr @_ZN9QuadraticD0Ev, ptr @_ZN9Quadratic3addEd] }, comdat, align 8
@_ZTI9Quadratic = linkonce_odr dso_local constant { ptr, ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv120__si_class_type_infoE, i64 2), ptr @_ZTS9Quadratic, ptr @_ZTI7Counter }, comdat, align 8
@_ZTS9Quadratic = linkonce_odr dso_local constant [11 x i8] c"9Quadratic\00", comdat, align 1
@_ZTV4Both = linkonce_odr dso_local unnamed_addr constant { [4 x ptr], [3 x ptr] } { [4 x ptr] [ptr null, ptr @_ZTI4Both, ptr @_ZNK4Both4leftEv, ptr @_ZNK4Both5rightEv], [3 x ptr] [ptr inttoptr (i64 -16 to ptr), ptr @_ZTI4Both, ptr @_ZThn16_NK4Both5rightEv] }, comdat, align 8
@_ZTI4Both = linkonce_odr dso_local constant { ptr, ptr, i32, i32, ptr, i64, ptr, i64 } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv121__vmi_class_type_infoE, i64 2), ptr @_ZTS4Both, i32 0, i32 2, ptr @_ZTI4Left, i64 2, ptr @_ZTI5Right, i64 4098 }, comdat, align 8
@_ZTVN10__cxxabiv121__vmi_class_type_infoE = external global [0 x ptr]
@_ZTS4Both = linkonce_odr dso_local constant [6 x i8] c"4Both\00", comdat, align 1
@_ZTI4Left = linkonce_odr dso_local constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i64 2), ptr @_ZTS4Left }, comdat, align 8
@_ZTS4Left = linkonce_odr dso_local constant [6 x i8] c"4Left\00", comdat, align 1
@_ZTI5Right = linkonce_odr dso_local constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i64 2), ptr @_ZTS5Right }, comdat, align 8
@_ZTS5Right = linkonce_odr dso_local constant [7 x i8] c"5Right\00", comdat, align 1
@_ZTV3Sum = linkonce_odr dso_local unnamed_addr constant { [6 x ptr] } { [6 x ptr] [ptr null, ptr @_ZTI3Sum, ptr @_ZN3SumD2Ev, ptr @_ZN3SumD0Ev, ptr @_ZNK3Sum5valueEd, ptr @_ZNK4Term6scaledEdd] }, comdat, align 8
@_ZTI3Sum = linkonce_odr dso_local constant { ptr, ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv120__si_class_type_infoE, i64 2), ptr @_ZTS3Sum, ptr @_ZTI4Term }, comdat, align 8
@_ZTS3Sum = linkonce_odr dso_local constant [5 x i8] c"3Sum\00", comdat, align 1
@.str = private unnamed_addr constant [26 x i8] c"vector::_M_realloc_insert\00", align 1

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(argmem: read, errnomem: write) uwtable
define dso_local noundef double @array_of_base_pointers(ptr noundef readonly captures(none) %0, double noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %3 = load double, ptr %0, align 8, !tbaa !9
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %5 = load double, ptr %4, align 8, !tbaa !9
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %7 = load double, ptr %6, align 8, !tbaa !9
  %8 = fmul double %1, 2.000000e+00
  %9 = fmul double %1, %5
  %10 = tail call noundef double @sin(double noundef %9) #16, !tbaa !5
  %11 = fmul double %8, %5
  %12 = tail call noundef double @sin(double noundef %11) #16, !tbaa !5
  %13 = fmul double %8, %7
  %14 = fmul double %8, %13
  %15 = fmul double %8, %14
  %16 = fmul double %1, %7
  %17 = fmul double %1, %16
  %18 = fmul double %1, %17
  %19 = fmul double %8, %3
  %20 = fmul double %8, %19
  %21 = fmul double %18, 1.500000e+00
  %22 = fmul double %10, 2.250000e+00
  %23 = fmul double %1, %3
  %24 = fmul double %1, %23
  %25 = fmul double %24, 1.500000e+00
  %26 = tail call double @llvm.fmuladd.f64(double %25, double %20, double 0.000000e+00)
  %27 = tail call double @llvm.fmuladd.f64(double %22, double %12, double %26)
  %28 = tail call double @llvm.fmuladd.f64(double %21, double %15, double %27)
  ret double %28
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

declare i32 @__gxx_personality_v0(...)

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZN4TermD2Ev(ptr noundef nonnull align 8 dereferenceable(8) %0) unnamed_addr #3 comdat align 2 {
  ret void
}

; Function Attrs: mustprogress uwtable
define dso_local noundef double @hierarchy_on_the_heap(ptr noundef readonly captures(none) %0, i32 noundef %1, double noundef %2) local_unnamed_addr #4 personality ptr @__gxx_personality_v0 {
  %4 = alloca %"class.std::unique_ptr.2", align 8
  %5 = alloca %"class.std::unique_ptr.2", align 8
  %6 = tail call noalias noundef nonnull dereferenceable(32) ptr @_Znwm(i64 noundef 32) #17, !noalias !11
  store ptr getelementptr inbounds nuw inrange(-16, 32) (i8, ptr @_ZTV3Sum, i64 16), ptr %6, align 8, !tbaa !14, !noalias !11
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %7, i8 0, i64 24, i1 false), !noalias !11
  %8 = icmp sgt i32 %1, 0
  br i1 %8, label %9, label %15

9:                                                ; preds = %3
  %10 = getelementptr inbounds nuw i8, ptr %6, i64 16
  %11 = getelementptr inbounds nuw i8, ptr %6, i64 24
  %12 = zext nneg i32 %1 to i64
  br label %20

13:                                               ; preds = %93
  %14 = load ptr, ptr %6, align 8, !tbaa !14
  br label %15

15:                                               ; preds = %13, %3
  %16 = phi ptr [ %14, %13 ], [ getelementptr inbounds nuw inrange(-16, 32) (i8, ptr @_ZTV3Sum, i64 16), %3 ]
  %17 = getelementptr inbounds nuw i8, ptr %16, i64 24
  %18 = load ptr, ptr %17, align 8
  %19 = invoke noundef double %18(ptr noundef nonnull align 8 dereferenceable(8) %6, double noundef %2, double noundef 2.000000e+00)
          to label %96 unwind label %101

20:                                               ; preds = %9, %93
  %21 = phi i64 [ 0, %9 ], [ %94, %93 ]
  %22 = and i64 %21, 1
  %23 = icmp eq i64 %22, 0
  br i1 %23, label %57, label %24

24:                                               ; preds = %20
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #16
  %25 = invoke noalias noundef nonnull dereferenceable(16) ptr @_Znwm(i64 noundef 16) #17
          to label %26 unwind label %45

26:                                               ; preds = %24
  %27 = getelementptr inbounds nuw double, ptr %0, i64 %21
  %28 = load double, ptr %27, align 8, !tbaa !9, !noalias !16
  store ptr getelementptr inbounds nuw inrange(-16, 32) (i8, ptr @_ZTV4Wave, i64 16), ptr %25, align 8, !tbaa !14, !noalias !16
  %29 = getelementptr inbounds nuw i8, ptr %25, i64 8
  store double %28, ptr %29, align 8, !tbaa !19, !noalias !16
  store ptr %25, ptr %4, align 8, !tbaa !22
  %30 = load ptr, ptr %10, align 8, !tbaa !26
  %31 = load ptr, ptr %11, align 8, !tbaa !29
  %32 = icmp eq ptr %30, %31
  br i1 %32, label %36, label %33

33:                                               ; preds = %26
  %34 = ptrtoint ptr %25 to i64
  store i64 %34, ptr %30, align 8, !tbaa !30
  %35 = getelementptr inbounds nuw i8, ptr %30, i64 8
  store ptr %35, ptr %10, align 8, !tbaa !26
  br label %44

36:                                               ; preds = %26
  invoke void @_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE17_M_realloc_insertIJS4_EEEvN9__gnu_cxx17__normal_iteratorIPS4_S6_EEDpOT_(ptr noundef nonnull align 8 dereferenceable(24) %7, ptr %30, ptr noundef nonnull align 8 dereferenceable(8) %4)
          to label %37 unwind label %47

37:                                               ; preds = %36
  %38 = load ptr, ptr %4, align 8, !tbaa !30
  %39 = icmp eq ptr %38, null
  br i1 %39, label %44, label %40

40:                                               ; preds = %37
  %41 = load ptr, ptr %38, align 8, !tbaa !14
  %42 = getelementptr inbounds nuw i8, ptr %41, i64 8
  %43 = load ptr, ptr %42, align 8
  call void %43(ptr noundef nonnull align 8 dereferenceable(8) %38) #16
  br label %44

44:                                               ; preds = %40, %37, %33
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #16
  br label %93

45:                                               ; preds = %24
  %46 = landingpad { ptr, i32 }
          cleanup
  br label %55

47:                                               ; preds = %36
  %48 = landingpad { ptr, i32 }
          cleanup
  %49 = load ptr, ptr %4, align 8, !tbaa !30
  %50 = icmp eq ptr %49, null
  br i1 %50, label %55, label %51

51:                                               ; preds = %47
  %52 = load ptr, ptr %49, align 8, !tbaa !14
  %53 = getelementptr inbounds nuw i8, ptr %52, i64 8
  %54 = load ptr, ptr %53, align 8
  call void %54(ptr noundef nonnull align 8 dereferenceable(8) %49) #16
  br label %55

55:                                               ; preds = %47, %51, %45
  %56 = phi { ptr, i32 } [ %46, %45 ], [ %48, %51 ], [ %48, %47 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #16
  br label %103

57:                                               ; preds = %20
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #16
  %58 = invoke noalias noundef nonnull dereferenceable(24) ptr @_Znwm(i64 noundef 24) #17
          to label %59 unwind label %81

59:                                               ; preds = %57
  %60 = getelementptr inbounds nuw double, ptr %0, i64 %21
  %61 = load double, ptr %60, align 8, !tbaa !9, !noalias !31
  store ptr getelementptr inbounds nuw inrange(-16, 32) (i8, ptr @_ZTV5Power, i64 16), ptr %58, align 8, !tbaa !14, !noalias !31
  %62 = getelementptr inbounds nuw i8, ptr %58, i64 8
  store double %61, ptr %62, align 8, !tbaa !34, !noalias !31
  %63 = getelementptr inbounds nuw i8, ptr %58, i64 16
  %64 = trunc i64 %21 to i32
  %65 = or disjoint i32 %64, 1
  store i32 %65, ptr %63, align 8, !tbaa !36, !noalias !31
  store ptr %58, ptr %5, align 8, !tbaa !22
  %66 = load ptr, ptr %10, align 8, !tbaa !26
  %67 = load ptr, ptr %11, align 8, !tbaa !29
  %68 = icmp eq ptr %66, %67
  br i1 %68, label %72, label %69

69:                                               ; preds = %59
  %70 = ptrtoint ptr %58 to i64
  store i64 %70, ptr %66, align 8, !tbaa !30
  %71 = getelementptr inbounds nuw i8, ptr %66, i64 8
  store ptr %71, ptr %10, align 8, !tbaa !26
  br label %80

72:                                               ; preds = %59
  invoke void @_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE17_M_realloc_insertIJS4_EEEvN9__gnu_cxx17__normal_iteratorIPS4_S6_EEDpOT_(ptr noundef nonnull align 8 dereferenceable(24) %7, ptr %66, ptr noundef nonnull align 8 dereferenceable(8) %5)
          to label %73 unwind label %83

73:                                               ; preds = %72
  %74 = load ptr, ptr %5, align 8, !tbaa !30
  %75 = icmp eq ptr %74, null
  br i1 %75, label %80, label %76

76:                                               ; preds = %73
  %77 = load ptr, ptr %74, align 8, !tbaa !14
  %78 = getelementptr inbounds nuw i8, ptr %77, i64 8
  %79 = load ptr, ptr %78, align 8
  call void %79(ptr noundef nonnull align 8 dereferenceable(8) %74) #16
  br label %80

80:                                               ; preds = %76, %73, %69
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #16
  br label %93

81:                                               ; preds = %57
  %82 = landingpad { ptr, i32 }
          cleanup
  br label %91

83:                                               ; preds = %72
  %84 = landingpad { ptr, i32 }
          cleanup
  %85 = load ptr, ptr %5, align 8, !tbaa !30
  %86 = icmp eq ptr %85, null
  br i1 %86, label %91, label %87

87:                                               ; preds = %83
  %88 = load ptr, ptr %85, align 8, !tbaa !14
  %89 = getelementptr inbounds nuw i8, ptr %88, i64 8
  %90 = load ptr, ptr %89, align 8
  call void %90(ptr noundef nonnull align 8 dereferenceable(8) %85) #16
  br label %91

91:                                               ; preds = %83, %87, %81
  %92 = phi { ptr, i32 } [ %82, %81 ], [ %84, %87 ], [ %84, %83 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #16
  br label %103

93:                                               ; preds = %44, %80
  %94 = add nuw nsw i64 %21, 1
  %95 = icmp eq i64 %94, %12
  br i1 %95, label %13, label %20, !llvm.loop !37

96:                                               ; preds = %15
  %97 = fmul double %2, %19
  %98 = load ptr, ptr %6, align 8, !tbaa !14
  %99 = getelementptr inbounds nuw i8, ptr %98, i64 8
  %100 = load ptr, ptr %99, align 8
  call void %100(ptr noundef nonnull align 8 dereferenceable(32) %6) #16
  ret double %97

101:                                              ; preds = %15
  %102 = landingpad { ptr, i32 }
          cleanup
  br label %103

103:                                              ; preds = %55, %91, %101
  %104 = phi { ptr, i32 } [ %102, %101 ], [ %56, %55 ], [ %92, %91 ]
  %105 = load ptr, ptr %6, align 8, !tbaa !14
  %106 = getelementptr inbounds nuw i8, ptr %105, i64 8
  %107 = load ptr, ptr %106, align 8
  call void %107(ptr noundef nonnull align 8 dereferenceable(32) %6) #16
  resume { ptr, i32 } %104
}

; Function Attrs: mustprogress uwtable
define dso_local double @state_behind_virtual_calls(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #4 personality ptr @__gxx_personality_v0 {
  %4 = alloca %struct.Linear, align 8
  %5 = alloca %struct.Quadratic, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #16
  %6 = getelementptr inbounds nuw i8, ptr %4, i64 8
  store double 0.000000e+00, ptr %6, align 8, !tbaa !39
  store ptr getelementptr inbounds nuw inrange(-16, 24) (i8, ptr @_ZTV6Linear, i64 16), ptr %4, align 8, !tbaa !14
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #16
  %7 = load double, ptr %0, align 8, !tbaa !9
  %8 = getelementptr inbounds nuw i8, ptr %5, i64 8
  store ptr getelementptr inbounds nuw inrange(-16, 24) (i8, ptr @_ZTV9Quadratic, i64 16), ptr %5, align 8, !tbaa !14
  %9 = insertelement <2 x double> <double 0.000000e+00, double poison>, double %7, i64 1
  store <2 x double> %9, ptr %8, align 8, !tbaa !9
  %10 = icmp eq i32 %2, 0
  %11 = select i1 %10, ptr %4, ptr %5
  call fastcc void @_ZL4feedR7CounterPKdi(ptr noundef nonnull align 8 dereferenceable(16) %11, ptr noundef nonnull %0, i32 noundef %1)
  %12 = load double, ptr %6, align 8
  %13 = load double, ptr %8, align 8
  %14 = select i1 %10, double %12, double %13
  %15 = fmul double %14, %14
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #16
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #16
  ret double %15
}

; Function Attrs: mustprogress noinline uwtable
define internal fastcc void @_ZL4feedR7CounterPKdi(ptr noundef nonnull align 8 dereferenceable(16) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) unnamed_addr #5 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64
  br label %8

7:                                                ; preds = %8, %3
  ret void

8:                                                ; preds = %5, %8
  %9 = phi i64 [ 0, %5 ], [ %15, %8 ]
  %10 = getelementptr inbounds nuw double, ptr %1, i64 %9
  %11 = load double, ptr %10, align 8, !tbaa !9
  %12 = load ptr, ptr %0, align 8, !tbaa !14
  %13 = getelementptr inbounds nuw i8, ptr %12, i64 16
  %14 = load ptr, ptr %13, align 8
  tail call void %14(ptr noundef nonnull align 8 dereferenceable(16) %0, double noundef %11)
  %15 = add nuw nsw i64 %9, 1
  %16 = icmp eq i64 %15, %6
  br i1 %16, label %7, label %8, !llvm.loop !41
}

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZN7CounterD2Ev(ptr noundef nonnull align 8 dereferenceable(16) %0) unnamed_addr #3 comdat align 2 {
  ret void
}

; Function Attrs: mustprogress uwtable
define dso_local noundef double @two_base_classes(double noundef %0) local_unnamed_addr #4 {
  %2 = alloca %struct.Both, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #16
  %3 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %5 = getelementptr inbounds nuw i8, ptr %2, i64 24
  store ptr getelementptr inbounds nuw inrange(-16, 16) (i8, ptr @_ZTV4Both, i64 16), ptr %2, align 8, !tbaa !14
  store ptr getelementptr inbounds nuw inrange(-16, 8) (i8, ptr @_ZTV4Both, i64 48), ptr %4, align 8, !tbaa !14
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 32
  store double %0, ptr %6, align 8, !tbaa !42
  %7 = fmul double %0, %0
  store double %7, ptr %3, align 8, !tbaa !46
  %8 = fmul double %0, 3.000000e+00
  store double %8, ptr %5, align 8, !tbaa !47
  %9 = call fastcc noundef double @_ZL3useRK4LeftRK5Right(ptr noundef nonnull align 8 dereferenceable(16) %2, ptr noundef nonnull align 8 dereferenceable(16) %4)
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #16
  ret double %9
}

; Function Attrs: mustprogress noinline uwtable
define internal fastcc noundef double @_ZL3useRK4LeftRK5Right(ptr noundef nonnull align 8 dereferenceable(16) %0, ptr noundef nonnull align 8 dereferenceable(16) %1) unnamed_addr #5 {
  %3 = load ptr, ptr %0, align 8, !tbaa !14
  %4 = load ptr, ptr %3, align 8
  %5 = tail call noundef double %4(ptr noundef nonnull align 8 dereferenceable(16) %0)
  %6 = load ptr, ptr %1, align 8, !tbaa !14
  %7 = load ptr, ptr %6, align 8
  %8 = tail call noundef double %7(ptr noundef nonnull align 8 dereferenceable(16) %1)
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %10 = load double, ptr %9, align 8, !tbaa !46
  %11 = tail call double @llvm.fmuladd.f64(double %5, double %8, double %10)
  ret double %11
}

; Function Attrs: inlinehint mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZN5PowerD0Ev(ptr noundef nonnull align 8 dereferenceable(24) %0) unnamed_addr #6 comdat align 2 {
  tail call void @_ZdlPvm(ptr noundef nonnull %0, i64 noundef 24) #18
  ret void
}

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local noundef double @_ZNK5Power5valueEd(ptr noundef nonnull align 8 dereferenceable(24) %0, double noundef %1) unnamed_addr #3 comdat align 2 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %4 = load double, ptr %3, align 8, !tbaa !34
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %6 = load i32, ptr %5, align 8, !tbaa !36
  %7 = icmp sgt i32 %6, 0
  br i1 %7, label %8, label %24

8:                                                ; preds = %2
  %9 = and i32 %6, 7
  %10 = icmp ult i32 %6, 8
  br i1 %10, label %15, label %11

11:                                               ; preds = %8
  %12 = and i32 %6, 2147483640
  br label %26

13:                                               ; preds = %26
  %14 = icmp eq i32 %9, 0
  br i1 %14, label %24, label %15

15:                                               ; preds = %13, %8
  %16 = phi double [ %4, %8 ], [ %36, %13 ]
  %17 = icmp ne i32 %9, 0
  tail call void @llvm.assume(i1 %17)
  br label %18

18:                                               ; preds = %18, %15
  %19 = phi double [ %21, %18 ], [ %16, %15 ]
  %20 = phi i32 [ %22, %18 ], [ 0, %15 ]
  %21 = fmul double %1, %19
  %22 = add i32 %20, 1
  %23 = icmp eq i32 %22, %9
  br i1 %23, label %24, label %18, !llvm.loop !48

24:                                               ; preds = %13, %18, %2
  %25 = phi double [ %4, %2 ], [ %36, %13 ], [ %21, %18 ]
  ret double %25

26:                                               ; preds = %26, %11
  %27 = phi double [ %4, %11 ], [ %36, %26 ]
  %28 = phi i32 [ 0, %11 ], [ %37, %26 ]
  %29 = fmul double %1, %27
  %30 = fmul double %1, %29
  %31 = fmul double %1, %30
  %32 = fmul double %1, %31
  %33 = fmul double %1, %32
  %34 = fmul double %1, %33
  %35 = fmul double %1, %34
  %36 = fmul double %1, %35
  %37 = add i32 %28, 8
  %38 = icmp eq i32 %37, %12
  br i1 %38, label %13, label %26, !llvm.loop !50
}

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local noundef double @_ZNK4Term6scaledEdd(ptr noundef nonnull align 8 dereferenceable(8) %0, double noundef %1, double noundef %2) unnamed_addr #4 comdat align 2 {
  %4 = load ptr, ptr %0, align 8, !tbaa !14
  %5 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %6 = load ptr, ptr %5, align 8
  %7 = tail call noundef double %6(ptr noundef nonnull align 8 dereferenceable(8) %0, double noundef %1)
  %8 = fmul double %2, %7
  ret double %8
}

; Function Attrs: nobuiltin nounwind
declare void @_ZdlPvm(ptr noundef, i64 noundef) local_unnamed_addr #7

; Function Attrs: inlinehint mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZN4WaveD0Ev(ptr noundef nonnull align 8 dereferenceable(16) %0) unnamed_addr #6 comdat align 2 {
  tail call void @_ZdlPvm(ptr noundef nonnull %0, i64 noundef 16) #18
  ret void
}

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local noundef double @_ZNK4Wave5valueEd(ptr noundef nonnull align 8 dereferenceable(16) %0, double noundef %1) unnamed_addr #3 comdat align 2 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %4 = load double, ptr %3, align 8, !tbaa !19
  %5 = fmul double %1, %4
  %6 = tail call double @sin(double noundef %5) #16, !tbaa !5
  ret double %6
}

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local noundef double @_ZNK4Wave6scaledEdd(ptr noundef nonnull align 8 dereferenceable(16) %0, double noundef %1, double noundef %2) unnamed_addr #4 comdat align 2 {
  %4 = fmul double %2, %2
  %5 = load ptr, ptr %0, align 8, !tbaa !14
  %6 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %7 = load ptr, ptr %6, align 8
  %8 = tail call noundef double %7(ptr noundef nonnull align 8 dereferenceable(16) %0, double noundef %1)
  %9 = fmul double %4, %8
  ret double %9
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare double @sin(double noundef) local_unnamed_addr #8

; Function Attrs: inlinehint mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZN6LinearD0Ev(ptr noundef nonnull align 8 dereferenceable(16) %0) unnamed_addr #6 comdat align 2 {
  tail call void @_ZdlPvm(ptr noundef nonnull %0, i64 noundef 16) #18
  ret void
}

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZN6Linear3addEd(ptr noundef nonnull align 8 dereferenceable(16) %0, double noundef %1) unnamed_addr #3 comdat align 2 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %4 = load double, ptr %3, align 8, !tbaa !39
  %5 = fadd double %1, %4
  store double %5, ptr %3, align 8, !tbaa !39
  ret void
}

; Function Attrs: inlinehint mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZN9QuadraticD0Ev(ptr noundef nonnull align 8 dereferenceable(24) %0) unnamed_addr #6 comdat align 2 {
  tail call void @_ZdlPvm(ptr noundef nonnull %0, i64 noundef 24) #18
  ret void
}

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZN9Quadratic3addEd(ptr noundef nonnull align 8 dereferenceable(24) %0, double noundef %1) unnamed_addr #3 comdat align 2 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %4 = load double, ptr %3, align 8, !tbaa !51
  %5 = fmul double %1, %4
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %7 = load double, ptr %6, align 8, !tbaa !39
  %8 = tail call double @llvm.fmuladd.f64(double %5, double %1, double %7)
  store double %8, ptr %6, align 8, !tbaa !39
  %9 = fmul double %4, 5.000000e-01
  store double %9, ptr %3, align 8, !tbaa !51
  ret void
}

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local noundef double @_ZNK4Both4leftEv(ptr noundef nonnull align 8 dereferenceable(40) %0) unnamed_addr #3 comdat align 2 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %3 = load double, ptr %2, align 8, !tbaa !42
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %5 = load double, ptr %4, align 8, !tbaa !46
  %6 = fmul double %3, %5
  ret double %6
}

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local noundef double @_ZNK4Both5rightEv(ptr noundef nonnull align 8 dereferenceable(40) %0) unnamed_addr #3 comdat align 2 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %3 = load double, ptr %2, align 8, !tbaa !42
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %5 = load double, ptr %4, align 8, !tbaa !47
  %6 = fmul double %3, %5
  ret double %6
}

; Function Attrs: uwtable
define linkonce_odr dso_local noundef double @_ZThn16_NK4Both5rightEv(ptr noundef %0) unnamed_addr #9 comdat align 2 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %3 = load double, ptr %2, align 8, !tbaa !42
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %5 = load double, ptr %4, align 8, !tbaa !47
  %6 = fmul double %3, %5
  ret double %6
}

; Function Attrs: nobuiltin allocsize(0)
declare noundef nonnull ptr @_Znwm(i64 noundef) local_unnamed_addr #10

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #11

; Function Attrs: inlinehint mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZN3SumD2Ev(ptr noundef nonnull align 8 dereferenceable(32) %0) unnamed_addr #6 comdat align 2 personality ptr @__gxx_personality_v0 {
  store ptr getelementptr inbounds nuw inrange(-16, 32) (i8, ptr @_ZTV3Sum, i64 16), ptr %0, align 8, !tbaa !14
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %3 = load ptr, ptr %2, align 8, !tbaa !53
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %5 = load ptr, ptr %4, align 8, !tbaa !26
  %6 = icmp eq ptr %3, %5
  br i1 %6, label %20, label %7

7:                                                ; preds = %1, %15
  %8 = phi ptr [ %16, %15 ], [ %3, %1 ]
  %9 = load ptr, ptr %8, align 8, !tbaa !30
  %10 = icmp eq ptr %9, null
  br i1 %10, label %15, label %11

11:                                               ; preds = %7
  %12 = load ptr, ptr %9, align 8, !tbaa !14
  %13 = getelementptr inbounds nuw i8, ptr %12, i64 8
  %14 = load ptr, ptr %13, align 8
  tail call void %14(ptr noundef nonnull align 8 dereferenceable(8) %9) #16
  br label %15

15:                                               ; preds = %11, %7
  store ptr null, ptr %8, align 8, !tbaa !30
  %16 = getelementptr inbounds nuw i8, ptr %8, i64 8
  %17 = icmp eq ptr %16, %5
  br i1 %17, label %18, label %7, !llvm.loop !54

18:                                               ; preds = %15
  %19 = load ptr, ptr %2, align 8, !tbaa !53
  br label %20

20:                                               ; preds = %18, %1
  %21 = phi ptr [ %19, %18 ], [ %3, %1 ]
  %22 = icmp eq ptr %21, null
  br i1 %22, label %29, label %23

23:                                               ; preds = %20
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %25 = load ptr, ptr %24, align 8, !tbaa !29
  %26 = ptrtoint ptr %25 to i64
  %27 = ptrtoint ptr %21 to i64
  %28 = sub i64 %26, %27
  tail call void @_ZdlPvm(ptr noundef nonnull %21, i64 noundef %28) #18
  br label %29

29:                                               ; preds = %20, %23
  ret void
}

; Function Attrs: inlinehint mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZN3SumD0Ev(ptr noundef nonnull align 8 dereferenceable(32) %0) unnamed_addr #6 comdat align 2 personality ptr @__gxx_personality_v0 {
  store ptr getelementptr inbounds nuw inrange(-16, 32) (i8, ptr @_ZTV3Sum, i64 16), ptr %0, align 8, !tbaa !14
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %3 = load ptr, ptr %2, align 8, !tbaa !53
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %5 = load ptr, ptr %4, align 8, !tbaa !26
  %6 = icmp eq ptr %3, %5
  br i1 %6, label %20, label %7

7:                                                ; preds = %1, %15
  %8 = phi ptr [ %16, %15 ], [ %3, %1 ]
  %9 = load ptr, ptr %8, align 8, !tbaa !30
  %10 = icmp eq ptr %9, null
  br i1 %10, label %15, label %11

11:                                               ; preds = %7
  %12 = load ptr, ptr %9, align 8, !tbaa !14
  %13 = getelementptr inbounds nuw i8, ptr %12, i64 8
  %14 = load ptr, ptr %13, align 8
  tail call void %14(ptr noundef nonnull align 8 dereferenceable(8) %9) #16
  br label %15

15:                                               ; preds = %11, %7
  store ptr null, ptr %8, align 8, !tbaa !30
  %16 = getelementptr inbounds nuw i8, ptr %8, i64 8
  %17 = icmp eq ptr %16, %5
  br i1 %17, label %18, label %7, !llvm.loop !54

18:                                               ; preds = %15
  %19 = load ptr, ptr %2, align 8, !tbaa !53
  br label %20

20:                                               ; preds = %18, %1
  %21 = phi ptr [ %19, %18 ], [ %3, %1 ]
  %22 = icmp eq ptr %21, null
  br i1 %22, label %29, label %23

23:                                               ; preds = %20
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %25 = load ptr, ptr %24, align 8, !tbaa !29
  %26 = ptrtoint ptr %25 to i64
  %27 = ptrtoint ptr %21 to i64
  %28 = sub i64 %26, %27
  tail call void @_ZdlPvm(ptr noundef nonnull %21, i64 noundef %28) #18
  br label %29

29:                                               ; preds = %20, %23
  tail call void @_ZdlPvm(ptr noundef nonnull %0, i64 noundef 32) #18
  ret void
}

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local noundef double @_ZNK3Sum5valueEd(ptr noundef nonnull align 8 dereferenceable(32) %0, double noundef %1) unnamed_addr #4 comdat align 2 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %4 = load ptr, ptr %3, align 8, !tbaa !55
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %6 = load ptr, ptr %5, align 8, !tbaa !55
  %7 = icmp eq ptr %4, %6
  br i1 %7, label %8, label %10

8:                                                ; preds = %10, %2
  %9 = phi double [ 0.000000e+00, %2 ], [ %18, %10 ]
  ret double %9

10:                                               ; preds = %2, %10
  %11 = phi double [ %18, %10 ], [ 0.000000e+00, %2 ]
  %12 = phi ptr [ %19, %10 ], [ %4, %2 ]
  %13 = load ptr, ptr %12, align 8, !tbaa !30
  %14 = load ptr, ptr %13, align 8, !tbaa !14
  %15 = getelementptr inbounds nuw i8, ptr %14, i64 16
  %16 = load ptr, ptr %15, align 8
  %17 = tail call noundef double %16(ptr noundef nonnull align 8 dereferenceable(8) %13, double noundef %1)
  %18 = fadd double %11, %17
  %19 = getelementptr inbounds nuw i8, ptr %12, i64 8
  %20 = icmp eq ptr %19, %6
  br i1 %20, label %8, label %10
}

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local void @_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE17_M_realloc_insertIJS4_EEEvN9__gnu_cxx17__normal_iteratorIPS4_S6_EEDpOT_(ptr noundef nonnull align 8 dereferenceable(24) %0, ptr %1, ptr noundef nonnull align 8 dereferenceable(8) %2) local_unnamed_addr #4 comdat align 2 personality ptr @__gxx_personality_v0 {
  %4 = ptrtoint ptr %1 to i64
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %6 = load ptr, ptr %5, align 8, !tbaa !26
  %7 = load ptr, ptr %0, align 8, !tbaa !53
  %8 = ptrtoint ptr %6 to i64
  %9 = ptrtoint ptr %7 to i64
  %10 = sub i64 %8, %9
  %11 = icmp eq i64 %10, 9223372036854775800
  br i1 %11, label %12, label %13

12:                                               ; preds = %3
  tail call void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str) #19
  unreachable

13:                                               ; preds = %3
  %14 = ashr exact i64 %10, 3
  %15 = tail call i64 @llvm.umax.i64(i64 %14, i64 1)
  %16 = add nsw i64 %15, %14
  %17 = icmp ult i64 %16, %14
  %18 = tail call i64 @llvm.umin.i64(i64 %16, i64 1152921504606846975)
  %19 = select i1 %17, i64 1152921504606846975, i64 %18
  %20 = ptrtoint ptr %1 to i64
  %21 = sub i64 %20, %9
  %22 = icmp ne i64 %19, 0
  tail call void @llvm.assume(i1 %22)
  %23 = shl nuw nsw i64 %19, 3
  %24 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %23) #17
  %25 = getelementptr inbounds nuw i8, ptr %24, i64 %21
  %26 = load i64, ptr %2, align 8, !tbaa !30
  store i64 %26, ptr %25, align 8, !tbaa !30
  store ptr null, ptr %2, align 8, !tbaa !30
  %27 = icmp eq ptr %7, %1
  br i1 %27, label %75, label %28

28:                                               ; preds = %13
  %29 = add i64 %4, -8
  %30 = sub i64 %29, %9
  %31 = lshr i64 %30, 3
  %32 = add nuw nsw i64 %31, 1
  %33 = icmp ult i64 %30, 152
  br i1 %33, label %65, label %34

34:                                               ; preds = %28
  %35 = add i64 %4, -8
  %36 = sub i64 %35, %9
  %37 = and i64 %36, -8
  %38 = add i64 %37, 8
  %39 = getelementptr i8, ptr %24, i64 %38
  %40 = getelementptr i8, ptr %7, i64 %38
  %41 = icmp ult ptr %24, %40
  %42 = icmp ult ptr %7, %39
  %43 = and i1 %41, %42
  br i1 %43, label %65, label %44

44:                                               ; preds = %34
  %45 = and i64 %32, 4611686018427387900
  %46 = shl i64 %45, 3
  %47 = getelementptr i8, ptr %24, i64 %46
  %48 = shl i64 %45, 3
  %49 = getelementptr i8, ptr %7, i64 %48
  br label %50

50:                                               ; preds = %50, %44
  %51 = phi i64 [ 0, %44 ], [ %61, %50 ]
  %52 = shl i64 %51, 3
  %53 = getelementptr i8, ptr %24, i64 %52
  %54 = shl i64 %51, 3
  %55 = getelementptr i8, ptr %7, i64 %54
  tail call void @llvm.experimental.noalias.scope.decl(metadata !56)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !59)
  %56 = getelementptr i8, ptr %55, i64 16
  %57 = load <2 x i64>, ptr %55, align 8, !tbaa !30, !alias.scope !61, !noalias !56
  %58 = load <2 x i64>, ptr %56, align 8, !tbaa !30, !alias.scope !61, !noalias !56
  %59 = getelementptr i8, ptr %53, i64 16
  store <2 x i64> %57, ptr %53, align 8, !tbaa !30, !alias.scope !64, !noalias !61
  store <2 x i64> %58, ptr %59, align 8, !tbaa !30, !alias.scope !64, !noalias !61
  %60 = getelementptr i8, ptr %55, i64 16
  store <2 x ptr> zeroinitializer, ptr %55, align 8, !tbaa !30, !alias.scope !61, !noalias !56
  store <2 x ptr> zeroinitializer, ptr %60, align 8, !tbaa !30, !alias.scope !61, !noalias !56
  %61 = add nuw i64 %51, 4
  %62 = icmp eq i64 %61, %45
  br i1 %62, label %63, label %50, !llvm.loop !66

63:                                               ; preds = %50
  %64 = icmp eq i64 %32, %45
  br i1 %64, label %75, label %65

65:                                               ; preds = %34, %28, %63
  %66 = phi ptr [ %24, %34 ], [ %24, %28 ], [ %47, %63 ]
  %67 = phi ptr [ %7, %34 ], [ %7, %28 ], [ %49, %63 ]
  br label %68

68:                                               ; preds = %65, %68
  %69 = phi ptr [ %73, %68 ], [ %66, %65 ]
  %70 = phi ptr [ %72, %68 ], [ %67, %65 ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !56)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !59)
  %71 = load i64, ptr %70, align 8, !tbaa !30, !alias.scope !59, !noalias !56
  store i64 %71, ptr %69, align 8, !tbaa !30, !alias.scope !56, !noalias !59
  store ptr null, ptr %70, align 8, !tbaa !30, !alias.scope !59, !noalias !56
  %72 = getelementptr inbounds nuw i8, ptr %70, i64 8
  %73 = getelementptr inbounds nuw i8, ptr %69, i64 8
  %74 = icmp eq ptr %72, %1
  br i1 %74, label %75, label %68, !llvm.loop !69

75:                                               ; preds = %68, %63, %13
  %76 = phi ptr [ %24, %13 ], [ %47, %63 ], [ %73, %68 ]
  %77 = getelementptr i8, ptr %76, i64 8
  %78 = icmp eq ptr %1, %6
  br i1 %78, label %127, label %79

79:                                               ; preds = %75
  %80 = add i64 %8, -8
  %81 = sub i64 %80, %4
  %82 = lshr i64 %81, 3
  %83 = add nuw nsw i64 %82, 1
  %84 = icmp ult i64 %81, 184
  br i1 %84, label %117, label %85

85:                                               ; preds = %79
  %86 = add i64 %8, -8
  %87 = sub i64 %86, %4
  %88 = and i64 %87, -8
  %89 = getelementptr i8, ptr %76, i64 %88
  %90 = getelementptr i8, ptr %89, i64 16
  %91 = getelementptr i8, ptr %1, i64 %88
  %92 = getelementptr i8, ptr %91, i64 8
  %93 = icmp ult ptr %77, %92
  %94 = icmp ult ptr %1, %90
  %95 = and i1 %93, %94
  br i1 %95, label %117, label %96

96:                                               ; preds = %85
  %97 = and i64 %83, 4611686018427387900
  %98 = shl i64 %97, 3
  %99 = getelementptr i8, ptr %77, i64 %98
  %100 = shl i64 %97, 3
  %101 = getelementptr i8, ptr %1, i64 %100
  br label %102

102:                                              ; preds = %102, %96
  %103 = phi i64 [ 0, %96 ], [ %113, %102 ]
  %104 = shl i64 %103, 3
  %105 = getelementptr i8, ptr %77, i64 %104
  %106 = shl i64 %103, 3
  %107 = getelementptr i8, ptr %1, i64 %106
  tail call void @llvm.experimental.noalias.scope.decl(metadata !70)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !73)
  %108 = getelementptr i8, ptr %107, i64 16
  %109 = load <2 x i64>, ptr %107, align 8, !tbaa !30, !alias.scope !75, !noalias !70
  %110 = load <2 x i64>, ptr %108, align 8, !tbaa !30, !alias.scope !75, !noalias !70
  %111 = getelementptr i8, ptr %105, i64 16
  store <2 x i64> %109, ptr %105, align 8, !tbaa !30, !alias.scope !78, !noalias !75
  store <2 x i64> %110, ptr %111, align 8, !tbaa !30, !alias.scope !78, !noalias !75
  %112 = getelementptr i8, ptr %107, i64 16
  store <2 x ptr> zeroinitializer, ptr %107, align 8, !tbaa !30, !alias.scope !75, !noalias !70
  store <2 x ptr> zeroinitializer, ptr %112, align 8, !tbaa !30, !alias.scope !75, !noalias !70
  %113 = add nuw i64 %103, 4
  %114 = icmp eq i64 %113, %97
  br i1 %114, label %115, label %102, !llvm.loop !80

115:                                              ; preds = %102
  %116 = icmp eq i64 %83, %97
  br i1 %116, label %127, label %117

117:                                              ; preds = %85, %79, %115
  %118 = phi ptr [ %77, %85 ], [ %77, %79 ], [ %99, %115 ]
  %119 = phi ptr [ %1, %85 ], [ %1, %79 ], [ %101, %115 ]
  br label %120

120:                                              ; preds = %117, %120
  %121 = phi ptr [ %125, %120 ], [ %118, %117 ]
  %122 = phi ptr [ %124, %120 ], [ %119, %117 ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !70)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !73)
  %123 = load i64, ptr %122, align 8, !tbaa !30, !alias.scope !73, !noalias !70
  store i64 %123, ptr %121, align 8, !tbaa !30, !alias.scope !70, !noalias !73
  store ptr null, ptr %122, align 8, !tbaa !30, !alias.scope !73, !noalias !70
  %124 = getelementptr inbounds nuw i8, ptr %122, i64 8
  %125 = getelementptr inbounds nuw i8, ptr %121, i64 8
  %126 = icmp eq ptr %124, %6
  br i1 %126, label %127, label %120, !llvm.loop !81

127:                                              ; preds = %120, %115, %75
  %128 = phi ptr [ %77, %75 ], [ %99, %115 ], [ %125, %120 ]
  %129 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %130 = icmp eq ptr %7, null
  br i1 %130, label %135, label %131

131:                                              ; preds = %127
  %132 = load ptr, ptr %129, align 8, !tbaa !29
  %133 = ptrtoint ptr %132 to i64
  %134 = sub i64 %133, %9
  tail call void @_ZdlPvm(ptr noundef nonnull %7, i64 noundef %134) #18
  br label %135

135:                                              ; preds = %127, %131
  store ptr %24, ptr %0, align 8, !tbaa !53
  store ptr %128, ptr %5, align 8, !tbaa !26
  %136 = getelementptr inbounds nuw %"class.std::unique_ptr.2", ptr %24, i64 %19
  store ptr %136, ptr %129, align 8, !tbaa !29
  ret void
}

; Function Attrs: noreturn
declare void @_ZSt20__throw_length_errorPKc(ptr noundef) local_unnamed_addr #12

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #13

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #13

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #14

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #15

attributes #0 = { mustprogress nofree norecurse nounwind willreturn memory(argmem: read, errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress noinline uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { inlinehint mustprogress nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nobuiltin nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { nobuiltin allocsize(0) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #12 = { noreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #13 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #14 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #15 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #16 = { nounwind }
attributes #17 = { builtin allocsize(0) }
attributes #18 = { builtin nounwind }
attributes #19 = { noreturn }

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
!9 = !{!10, !10, i64 0}
!10 = !{!"double", !7, i64 0}
!11 = !{!12}
!12 = distinct !{!12, !13, !"_ZSt11make_uniqueI3SumJEENSt8__detail9_MakeUniqIT_E15__single_objectEDpOT0_: argument 0"}
!13 = distinct !{!13, !"_ZSt11make_uniqueI3SumJEENSt8__detail9_MakeUniqIT_E15__single_objectEDpOT0_"}
!14 = !{!15, !15, i64 0}
!15 = !{!"vtable pointer", !8, i64 0}
!16 = !{!17}
!17 = distinct !{!17, !18, !"_ZSt11make_uniqueI4WaveJRKdEENSt8__detail9_MakeUniqIT_E15__single_objectEDpOT0_: argument 0"}
!18 = distinct !{!18, !"_ZSt11make_uniqueI4WaveJRKdEENSt8__detail9_MakeUniqIT_E15__single_objectEDpOT0_"}
!19 = !{!20, !10, i64 8}
!20 = !{!"_ZTS4Wave", !21, i64 0, !10, i64 8}
!21 = !{!"_ZTS4Term"}
!22 = !{!23, !24, i64 0}
!23 = !{!"_ZTSSt10_Head_baseILm0EP4TermLb0EE", !24, i64 0}
!24 = !{!"p1 _ZTS4Term", !25, i64 0}
!25 = !{!"any pointer", !7, i64 0}
!26 = !{!27, !28, i64 8}
!27 = !{!"_ZTSNSt12_Vector_baseISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE17_Vector_impl_dataE", !28, i64 0, !28, i64 8, !28, i64 16}
!28 = !{!"p1 _ZTSSt10unique_ptrI4TermSt14default_deleteIS0_EE", !25, i64 0}
!29 = !{!27, !28, i64 16}
!30 = !{!24, !24, i64 0}
!31 = !{!32}
!32 = distinct !{!32, !33, !"_ZSt11make_uniqueI5PowerJRKdiEENSt8__detail9_MakeUniqIT_E15__single_objectEDpOT0_: argument 0"}
!33 = distinct !{!33, !"_ZSt11make_uniqueI5PowerJRKdiEENSt8__detail9_MakeUniqIT_E15__single_objectEDpOT0_"}
!34 = !{!35, !10, i64 8}
!35 = !{!"_ZTS5Power", !21, i64 0, !10, i64 8, !6, i64 16}
!36 = !{!35, !6, i64 16}
!37 = distinct !{!37, !38}
!38 = !{!"llvm.loop.mustprogress"}
!39 = !{!40, !10, i64 8}
!40 = !{!"_ZTS7Counter", !10, i64 8}
!41 = distinct !{!41, !38}
!42 = !{!43, !10, i64 32}
!43 = !{!"_ZTS4Both", !44, i64 0, !45, i64 16, !10, i64 32}
!44 = !{!"_ZTS4Left", !10, i64 8}
!45 = !{!"_ZTS5Right", !10, i64 8}
!46 = !{!44, !10, i64 8}
!47 = !{!45, !10, i64 8}
!48 = distinct !{!48, !49}
!49 = !{!"llvm.loop.unroll.disable"}
!50 = distinct !{!50, !38}
!51 = !{!52, !10, i64 16}
!52 = !{!"_ZTS9Quadratic", !40, i64 0, !10, i64 16}
!53 = !{!27, !28, i64 0}
!54 = distinct !{!54, !38}
!55 = !{!28, !28, i64 0}
!56 = !{!57}
!57 = distinct !{!57, !58, !"_ZSt19__relocate_object_aISt10unique_ptrI4TermSt14default_deleteIS1_EES4_SaIS4_EEvPT_PT0_RT1_: argument 0"}
!58 = distinct !{!58, !"_ZSt19__relocate_object_aISt10unique_ptrI4TermSt14default_deleteIS1_EES4_SaIS4_EEvPT_PT0_RT1_"}
!59 = !{!60}
!60 = distinct !{!60, !58, !"_ZSt19__relocate_object_aISt10unique_ptrI4TermSt14default_deleteIS1_EES4_SaIS4_EEvPT_PT0_RT1_: argument 1"}
!61 = !{!60, !62}
!62 = distinct !{!62, !63}
!63 = distinct !{!63, !"LVerDomain"}
!64 = !{!57, !65}
!65 = distinct !{!65, !63}
!66 = distinct !{!66, !38, !67, !68}
!67 = !{!"llvm.loop.isvectorized", i32 1}
!68 = !{!"llvm.loop.unroll.runtime.disable"}
!69 = distinct !{!69, !38, !67}
!70 = !{!71}
!71 = distinct !{!71, !72, !"_ZSt19__relocate_object_aISt10unique_ptrI4TermSt14default_deleteIS1_EES4_SaIS4_EEvPT_PT0_RT1_: argument 0"}
!72 = distinct !{!72, !"_ZSt19__relocate_object_aISt10unique_ptrI4TermSt14default_deleteIS1_EES4_SaIS4_EEvPT_PT0_RT1_"}
!73 = !{!74}
!74 = distinct !{!74, !72, !"_ZSt19__relocate_object_aISt10unique_ptrI4TermSt14default_deleteIS1_EES4_SaIS4_EEvPT_PT0_RT1_: argument 1"}
!75 = !{!74, !76}
!76 = distinct !{!76, !77}
!77 = distinct !{!77, !"LVerDomain"}
!78 = !{!71, !79}
!79 = distinct !{!79, !77}
!80 = distinct !{!80, !38, !67, !68}
!81 = distinct !{!81, !38, !67}
