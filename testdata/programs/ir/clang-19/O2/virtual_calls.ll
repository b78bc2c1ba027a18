; clang++-19 -O2 -S -emit-llvm cpp/virtual_calls.cpp -o ir/clang-19/O2/virtual_calls.ll
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

$_ZTS5Power = comdat any

$_ZTS4Term = comdat any

$_ZTI4Term = comdat any

$_ZTI5Power = comdat any

$_ZTV4Wave = comdat any

$_ZTS4Wave = comdat any

$_ZTI4Wave = comdat any

$_ZTV6Linear = comdat any

$_ZTS6Linear = comdat any

$_ZTS7Counter = comdat any

$_ZTI7Counter = comdat any

$_ZTI6Linear = comdat any

$_ZTV9Quadratic = comdat any

$_ZTS9Quadratic = comdat any

$_ZTI9Quadratic = comdat any

$_ZTV4Both = comdat any

$_ZTS4Both = comdat any

$_ZTS4Left = comdat any

$_ZTI4Left = comdat any

$_ZTS5Right = comdat any

$_ZTI5Right = comdat any

$_ZTI4Both = comdat any

$_ZTV3Sum = comdat any

$_ZTS3Sum = comdat any

$_ZTI3Sum = comdat any

@_ZTV5Power = linkonce_odr dso_local unnamed_addr constant { [6 x ptr] } { [6 x ptr] [ptr null, ptr @_ZTI5Power, ptr @_ZN4TermD2Ev, ptr @_ZN5PowerD0Ev, ptr @_ZNK5Power5valueEd, ptr @_ZNK4Term6scaledEdd] }, comdat, align 8
@_ZTVN10__cxxabiv120__si_class_type_infoE = external global [0 x ptr]
@_ZTS5Power = linkonce_odr dso_local constant [7 x i8] c"5Power\00", comdat, align 1
@_ZTVN10__cxxabiv117__class_type_infoE = external global [0 x ptr]
@_ZTS4Term = linkonce_odr dso_local constant [6 x i8] c"4Term\00", comdat, align 1
@_ZTI4Term = linkonce_odr dso_local constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i64 2), ptr @_ZTS4Term }, comdat, align 8
@_ZTI5Power = linkonce_odr dso_local constant { ptr, ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv120__si_class_type_infoE, i64 2), ptr @_ZTS5Power, ptr @_ZTI4Term }, comdat, align 8
@_ZTV4Wave = linkonce_odr dso_local unnamed_addr constant { [6 x ptr] } { [6 x ptr] [ptr null, ptr @_ZTI4Wave, ptr @_ZN4TermD2Ev, ptr @_ZN4WaveD0Ev, ptr @_ZNK4Wave5valueEd, ptr @_ZNK4Wave6scaledEdd] }, comdat, align 8
@_ZTS4Wave = linkonce_odr dso_local constant [6 x i8] c"4Wave\00", comdat, align 1
@_ZTI4Wave = linkonce_odr dso_local constant { ptr, ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv120__si_class_type_infoE, i64 2), ptr @_ZTS4Wave, ptr @_ZTI4Term }, comdat, align 8
@_ZTV6Linear = linkonce_odr dso_local unnamed_addr constant { [5 x ptr] } { [5 x ptr] [ptr null, ptr @_ZTI6Linear, ptr @_ZN7CounterD2Ev, ptr @_ZN6LinearD0Ev, ptr @_ZN6Linear3addEd] }, comdat, align 8
@_ZTS6Linear = linkonce_odr dso_local constant [8 x i8] c"6Linear\00", comdat, align 1
@_ZTS7Counter = linkonce_odr dso_local constant [9 x i8] c"7Counter\00", comdat, align 1
@_ZTI7Counter = linkonce_odr dso_local constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i64 2), ptr @_ZTS7Counter }, comdat, align 8
@_ZTI6Linear = linkonce_odr dso_local constant { ptr, ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv120__si_class_type_infoE, i64 2), ptr @_ZTS6Linear, ptr @_ZTI7Counter }, comdat, align 8
@_ZTV9Quadratic = linkonce_odr dso_local unnamed_addr constant { [5 x ptr] } { [5 x ptr] [ptr null, ptr @_ZTI9Quadratic, ptr @_ZN7CounterD2Ev, ptr @_ZN9QuadraticD0Ev, ptr @_ZN9Quadratic3addEd] }, comdat, align 8
@_ZTS9Quadratic = linkonce_odr dso_local constant [11 x i8] c"9Quadratic\00", comdat, align 1
@_ZTI9Quadratic = linkonce_odr dso_local constant { ptr, ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv120__si_class_type_infoE, i64 2), ptr @_ZTS9Quadratic, ptr @_ZTI7Counter }, comdat, align 8
@_ZTV4Both = linkonce_odr dso_local unnamed_addr constant { [4 x ptr], [3 x ptr] } { [4 x ptr] [ptr null, ptr @_ZTI4Both, ptr @_ZNK4Both4leftEv, ptr @_ZNK4Both5rightEv], [3 x ptr] [ptr inttoptr (i64 -16 to ptr), ptr @_ZTI4Both, ptr @_ZThn16_NK4Both5rightEv] }, comdat, align 8
@_ZTVN10__cxxabiv121__vmi_class_type_infoE = external global [0 x ptr]
@_ZTS4Both = linkonce_odr dso_local constant [6 x i8] c"4Both\00", comdat, align 1
@_ZTS4Left = linkonce_odr dso_local constant [6 x i8] c"4Left\00", comdat, align 1
@_ZTI4Left = linkonce_odr dso_local constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i64 2), ptr @_ZTS4Left }, comdat, align 8
@_ZTS5Right = linkonce_odr dso_local constant [7 x i8] c"5Right\00", comdat, align 1
@_ZTI5Right = linkonce_odr dso_local constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i64 2), ptr @_ZTS5Right }, comdat, align 8
@_ZTI4Both = linkonce_odr dso_local constant { ptr, ptr, i32, i32, ptr, i64, ptr, i64 } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv121__vmi_class_type_infoE, i64 2), ptr @_ZTS4Both, i32 0, i32 2, ptr @_ZTI4Left, i64 2, ptr @_ZTI5Right, i64 4098 }, comdat, align 8
@_ZTV3Sum = linkonce_odr dso_local unnamed_addr constant { [6 x ptr] } { [6 x ptr] [ptr null, ptr @_ZTI3Sum, ptr @_ZN3SumD2Ev, ptr @_ZN3SumD0Ev, ptr @_ZNK3Sum5valueEd, ptr @_ZNK4Term6scaledEdd] }, comdat, align 8
@_ZTS3Sum = linkonce_odr dso_local constant [5 x i8] c"3Sum\00", comdat, align 1
@_ZTI3Sum = linkonce_odr dso_local constant { ptr, ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv120__si_class_type_infoE, i64 2), ptr @_ZTS3Sum, ptr @_ZTI4Term }, comdat, align 8
@.str = private unnamed_addr constant [26 x i8] c"vector::_M_realloc_insert\00", align 1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write, argmem: readwrite) uwtable
define dso_local noundef double @array_of_base_pointers(ptr nocapture noundef readonly %0, double noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %3 = load double, ptr %0, align 8, !tbaa !5
  %4 = getelementptr inbounds i8, ptr %0, i64 8
  %5 = load double, ptr %4, align 8, !tbaa !5
  %6 = getelementptr inbounds i8, ptr %0, i64 16
  %7 = load double, ptr %6, align 8, !tbaa !5
  %8 = fmul double %1, 2.000000e+00
  %9 = fmul double %8, %3
  %10 = fmul double %5, %1
  %11 = tail call noundef double @sin(double noundef %10) #15
  %12 = fmul double %8, %5
  %13 = tail call noundef double @sin(double noundef %12) #15
  %14 = fmul double %7, %1
  %15 = fmul double %14, %1
  %16 = fmul double %15, %1
  %17 = fmul double %8, %7
  %18 = fmul double %8, %17
  %19 = fmul double %8, %18
  %20 = fmul double %8, %9
  %21 = fmul double %16, 1.500000e+00
  %22 = fmul double %11, 2.250000e+00
  %23 = fmul double %3, %1
  %24 = fmul double %23, %1
  %25 = fmul double %24, 1.500000e+00
  %26 = tail call double @llvm.fmuladd.f64(double %25, double %20, double 0.000000e+00)
  %27 = tail call double @llvm.fmuladd.f64(double %22, double %13, double %26)
  %28 = tail call double @llvm.fmuladd.f64(double %21, double %19, double %27)
  ret double %28
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

declare i32 @__gxx_personality_v0(...)

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZN4TermD2Ev(ptr noundef nonnull align 8 dereferenceable(8) %0) unnamed_addr #3 comdat align 2 {
  ret void
}

; Function Attrs: mustprogress uwtable
define dso_local noundef double @hierarchy_on_the_heap(ptr nocapture noundef readonly %0, i32 noundef %1, double noundef %2) local_unnamed_addr #4 personality ptr @__gxx_personality_v0 {
  %4 = alloca %"class.std::unique_ptr.2", align 8
  %5 = alloca %"class.std::unique_ptr.2", align 8
  %6 = tail call noalias noundef nonnull dereferenceable(32) ptr @_Znwm(i64 noundef 32) #16, !noalias !9
  store ptr getelementptr inbounds inrange(-16, 32) (i8, ptr @_ZTV3Sum, i64 16), ptr %6, align 8, !tbaa !12, !noalias !9
  %7 = getelementptr inbounds i8, ptr %6, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %7, i8 0, i64 24, i1 false), !noalias !9
  %8 = icmp sgt i32 %1, 0
  br i1 %8, label %9, label %15

9:                                                ; preds = %3
  %10 = getelementptr inbounds i8, ptr %6, i64 16
  %11 = getelementptr inbounds i8, ptr %6, i64 24
  %12 = zext nneg i32 %1 to i64
  br label %20

13:                                               ; preds = %95
  %14 = load ptr, ptr %6, align 8, !tbaa !12
  br label %15

15:                                               ; preds = %13, %3
  %16 = phi ptr [ %14, %13 ], [ getelementptr inbounds inrange(-16, 32) (i8, ptr @_ZTV3Sum, i64 16), %3 ]
  %17 = getelementptr inbounds i8, ptr %16, i64 24
  %18 = load ptr, ptr %17, align 8
  %19 = invoke noundef double %18(ptr noundef nonnull align 8 dereferenceable(8) %6, double noundef %2, double noundef 2.000000e+00)
          to label %98 unwind label %103

20:                                               ; preds = %9, %95
  %21 = phi i64 [ 0, %9 ], [ %96, %95 ]
  %22 = and i64 %21, 1
  %23 = icmp eq i64 %22, 0
  br i1 %23, label %58, label %24

24:                                               ; preds = %20
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4) #15
  %25 = invoke noalias noundef nonnull dereferenceable(16) ptr @_Znwm(i64 noundef 16) #16
          to label %26 unwind label %46

26:                                               ; preds = %24
  %27 = getelementptr inbounds double, ptr %0, i64 %21
  %28 = load double, ptr %27, align 8, !tbaa !5, !noalias !14
  store ptr getelementptr inbounds inrange(-16, 32) (i8, ptr @_ZTV4Wave, i64 16), ptr %25, align 8, !tbaa !12, !noalias !14
  %29 = getelementptr inbounds i8, ptr %25, i64 8
  store double %28, ptr %29, align 8, !tbaa !17, !noalias !14
  store ptr %25, ptr %4, align 8, !tbaa !20
  %30 = load ptr, ptr %10, align 8, !tbaa !23
  %31 = load ptr, ptr %11, align 8, !tbaa !24
  %32 = icmp eq ptr %30, %31
  br i1 %32, label %37, label %33

33:                                               ; preds = %26
  %34 = ptrtoint ptr %25 to i64
  store i64 %34, ptr %30, align 8, !tbaa !23
  %35 = load ptr, ptr %10, align 8, !tbaa !26
  %36 = getelementptr inbounds i8, ptr %35, i64 8
  store ptr %36, ptr %10, align 8, !tbaa !26
  br label %45

37:                                               ; preds = %26
  invoke void @_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE17_M_realloc_insertIJS4_EEEvN9__gnu_cxx17__normal_iteratorIPS4_S6_EEDpOT_(ptr noundef nonnull align 8 dereferenceable(24) %7, ptr %30, ptr noundef nonnull align 8 dereferenceable(8) %4)
          to label %38 unwind label %48

38:                                               ; preds = %37
  %39 = load ptr, ptr %4, align 8, !tbaa !23
  %40 = icmp eq ptr %39, null
  br i1 %40, label %45, label %41

41:                                               ; preds = %38
  %42 = load ptr, ptr %39, align 8, !tbaa !12
  %43 = getelementptr inbounds i8, ptr %42, i64 8
  %44 = load ptr, ptr %43, align 8
  call void %44(ptr noundef nonnull align 8 dereferenceable(8) %39) #15
  br label %45

45:                                               ; preds = %41, %38, %33
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #15
  br label %95

46:                                               ; preds = %24
  %47 = landingpad { ptr, i32 }
          cleanup
  br label %56

48:                                               ; preds = %37
  %49 = landingpad { ptr, i32 }
          cleanup
  %50 = load ptr, ptr %4, align 8, !tbaa !23
  %51 = icmp eq ptr %50, null
  br i1 %51, label %56, label %52

52:                                               ; preds = %48
  %53 = load ptr, ptr %50, align 8, !tbaa !12
  %54 = getelementptr inbounds i8, ptr %53, i64 8
  %55 = load ptr, ptr %54, align 8
  call void %55(ptr noundef nonnull align 8 dereferenceable(8) %50) #15
  br label %56

56:                                               ; preds = %48, %52, %46
  %57 = phi { ptr, i32 } [ %47, %46 ], [ %49, %52 ], [ %49, %48 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #15
  br label %105

58:                                               ; preds = %20
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %5) #15
  %59 = invoke noalias noundef nonnull dereferenceable(24) ptr @_Znwm(i64 noundef 24) #16
          to label %60 unwind label %83

60:                                               ; preds = %58
  %61 = getelementptr inbounds double, ptr %0, i64 %21
  %62 = load double, ptr %61, align 8, !tbaa !5, !noalias !27
  store ptr getelementptr inbounds inrange(-16, 32) (i8, ptr @_ZTV5Power, i64 16), ptr %59, align 8, !tbaa !12, !noalias !27
  %63 = getelementptr inbounds i8, ptr %59, i64 8
  store double %62, ptr %63, align 8, !tbaa !30, !noalias !27
  %64 = getelementptr inbounds i8, ptr %59, i64 16
  %65 = trunc i64 %21 to i32
  %66 = or disjoint i32 %65, 1
  store i32 %66, ptr %64, align 8, !tbaa !33, !noalias !27
  store ptr %59, ptr %5, align 8, !tbaa !20
  %67 = load ptr, ptr %10, align 8, !tbaa !23
  %68 = load ptr, ptr %11, align 8, !tbaa !24
  %69 = icmp eq ptr %67, %68
  br i1 %69, label %74, label %70

70:                                               ; preds = %60
  %71 = ptrtoint ptr %59 to i64
  store i64 %71, ptr %67, align 8, !tbaa !23
  %72 = load ptr, ptr %10, align 8, !tbaa !26
  %73 = getelementptr inbounds i8, ptr %72, i64 8
  store ptr %73, ptr %10, align 8, !tbaa !26
  br label %82

74:                                               ; preds = %60
  invoke void @_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE17_M_realloc_insertIJS4_EEEvN9__gnu_cxx17__normal_iteratorIPS4_S6_EEDpOT_(ptr noundef nonnull align 8 dereferenceable(24) %7, ptr %67, ptr noundef nonnull align 8 dereferenceable(8) %5)
          to label %75 unwind label %85

75:                                               ; preds = %74
  %76 = load ptr, ptr %5, align 8, !tbaa !23
  %77 = icmp eq ptr %76, null
  br i1 %77, label %82, label %78

78:                                               ; preds = %75
  %79 = load ptr, ptr %76, align 8, !tbaa !12
  %80 = getelementptr inbounds i8, ptr %79, i64 8
  %81 = load ptr, ptr %80, align 8
  call void %81(ptr noundef nonnull align 8 dereferenceable(8) %76) #15
  br label %82

82:                                               ; preds = %78, %75, %70
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) #15
  br label %95

83:                                               ; preds = %58
  %84 = landingpad { ptr, i32 }
          cleanup
  br label %93

85:                                               ; preds = %74
  %86 = landingpad { ptr, i32 }
          cleanup
  %87 = load ptr, ptr %5, align 8, !tbaa !23
  %88 = icmp eq ptr %87, null
  br i1 %88, label %93, label %89

89:                                               ; preds = %85
  %90 = load ptr, ptr %87, align 8, !tbaa !12
  %91 = getelementptr inbounds i8, ptr %90, i64 8
  %92 = load ptr, ptr %91, align 8
  call void %92(ptr noundef nonnull align 8 dereferenceable(8) %87) #15
  br label %93

93:                                               ; preds = %85, %89, %83
  %94 = phi { ptr, i32 } [ %84, %83 ], [ %86, %89 ], [ %86, %85 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) #15
  br label %105

95:                                               ; preds = %45, %82
  %96 = add nuw nsw i64 %21, 1
  %97 = icmp eq i64 %96, %12
  br i1 %97, label %13, label %20, !llvm.loop !34

98:                                               ; preds = %15
  %99 = fmul double %19, %2
  %100 = load ptr, ptr %6, align 8, !tbaa !12
  %101 = getelementptr inbounds i8, ptr %100, i64 8
  %102 = load ptr, ptr %101, align 8
  call void %102(ptr noundef nonnull align 8 dereferenceable(32) %6) #15
  ret double %99

103:                                              ; preds = %15
  %104 = landingpad { ptr, i32 }
          cleanup
  br label %105

105:                                              ; preds = %56, %93, %103
  %106 = phi { ptr, i32 } [ %104, %103 ], [ %57, %56 ], [ %94, %93 ]
  %107 = load ptr, ptr %6, align 8, !tbaa !12
  %108 = getelementptr inbounds i8, ptr %107, i64 8
  %109 = load ptr, ptr %108, align 8
  call void %109(ptr noundef nonnull align 8 dereferenceable(32) %6) #15
  resume { ptr, i32 } %106
}

; Function Attrs: mustprogress uwtable
define dso_local double @state_behind_virtual_calls(ptr nocapture noundef readonly %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #4 personality ptr @__gxx_personality_v0 {
  %4 = alloca %struct.Linear, align 8
  %5 = alloca %struct.Quadratic, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) #15
  %6 = getelementptr inbounds i8, ptr %4, i64 8
  store double 0.000000e+00, ptr %6, align 8, !tbaa !36
  store ptr getelementptr inbounds inrange(-16, 24) (i8, ptr @_ZTV6Linear, i64 16), ptr %4, align 8, !tbaa !12
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %5) #15
  %7 = load double, ptr %0, align 8, !tbaa !5
  %8 = getelementptr inbounds i8, ptr %5, i64 8
  store double 0.000000e+00, ptr %8, align 8, !tbaa !36
  store ptr getelementptr inbounds inrange(-16, 24) (i8, ptr @_ZTV9Quadratic, i64 16), ptr %5, align 8, !tbaa !12
  %9 = getelementptr inbounds i8, ptr %5, i64 16
  store double %7, ptr %9, align 8, !tbaa !38
  %10 = icmp eq i32 %2, 0
  %11 = select i1 %10, ptr %4, ptr %5
  call fastcc void @_ZL4feedR7CounterPKdi(ptr noundef nonnull align 8 dereferenceable(16) %11, ptr noundef nonnull %0, i32 noundef %1)
  %12 = load double, ptr %6, align 8
  %13 = load double, ptr %8, align 8
  %14 = select i1 %10, double %12, double %13
  %15 = fmul double %14, %14
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %5) #15
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #15
  ret double %15
}

; Function Attrs: mustprogress noinline uwtable
define internal fastcc void @_ZL4feedR7CounterPKdi(ptr noundef nonnull align 8 dereferenceable(16) %0, ptr nocapture noundef readonly %1, i32 noundef %2) unnamed_addr #5 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64
  br label %8

7:                                                ; preds = %8, %3
  ret void

8:                                                ; preds = %5, %8
  %9 = phi i64 [ 0, %5 ], [ %15, %8 ]
  %10 = getelementptr inbounds double, ptr %1, i64 %9
  %11 = load double, ptr %10, align 8, !tbaa !5
  %12 = load ptr, ptr %0, align 8, !tbaa !12
  %13 = getelementptr inbounds i8, ptr %12, i64 16
  %14 = load ptr, ptr %13, align 8
  tail call void %14(ptr noundef nonnull align 8 dereferenceable(16) %0, double noundef %11)
  %15 = add nuw nsw i64 %9, 1
  %16 = icmp eq i64 %15, %6
  br i1 %16, label %7, label %8, !llvm.loop !40
}

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZN7CounterD2Ev(ptr noundef nonnull align 8 dereferenceable(16) %0) unnamed_addr #3 comdat align 2 {
  ret void
}

; Function Attrs: mustprogress uwtable
define dso_local noundef double @two_base_classes(double noundef %0) local_unnamed_addr #4 {
  %2 = alloca %struct.Both, align 8
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %2) #15
  %3 = getelementptr inbounds i8, ptr %2, i64 8
  %4 = getelementptr inbounds i8, ptr %2, i64 16
  %5 = getelementptr inbounds i8, ptr %2, i64 24
  store ptr getelementptr inbounds inrange(-16, 16) (i8, ptr @_ZTV4Both, i64 16), ptr %2, align 8, !tbaa !12
  store ptr getelementptr inbounds inrange(-16, 8) (i8, ptr @_ZTV4Both, i64 48), ptr %4, align 8, !tbaa !12
  %6 = getelementptr inbounds i8, ptr %2, i64 32
  store double %0, ptr %6, align 8, !tbaa !41
  %7 = fmul double %0, %0
  store double %7, ptr %3, align 8, !tbaa !45
  %8 = fmul double %0, 3.000000e+00
  store double %8, ptr %5, align 8, !tbaa !46
  %9 = call fastcc noundef double @_ZL3useRK4LeftRK5Right(ptr noundef nonnull align 8 dereferenceable(16) %2, ptr noundef nonnull align 8 dereferenceable(16) %4)
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %2) #15
  ret double %9
}

; Function Attrs: mustprogress noinline uwtable
define internal fastcc noundef double @_ZL3useRK4LeftRK5Right(ptr noundef nonnull align 8 dereferenceable(16) %0, ptr noundef nonnull align 8 dereferenceable(16) %1) unnamed_addr #5 {
  %3 = load ptr, ptr %0, align 8, !tbaa !12
  %4 = load ptr, ptr %3, align 8
  %5 = tail call noundef double %4(ptr noundef nonnull align 8 dereferenceable(16) %0)
  %6 = load ptr, ptr %1, align 8, !tbaa !12
  %7 = load ptr, ptr %6, align 8
  %8 = tail call noundef double %7(ptr noundef nonnull align 8 dereferenceable(16) %1)
  %9 = getelementptr inbounds i8, ptr %0, i64 8
  %10 = load double, ptr %9, align 8, !tbaa !45
  %11 = tail call double @llvm.fmuladd.f64(double %5, double %8, double %10)
  ret double %11
}

; Function Attrs: inlinehint mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZN5PowerD0Ev(ptr noundef nonnull align 8 dereferenceable(24) %0) unnamed_addr #6 comdat align 2 {
  tail call void @_ZdlPvm(ptr noundef nonnull %0, i64 noundef 24) #17
  ret void
}

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local noundef double @_ZNK5Power5valueEd(ptr noundef nonnull align 8 dereferenceable(24) %0, double noundef %1) unnamed_addr #3 comdat align 2 {
  %3 = getelementptr inbounds i8, ptr %0, i64 8
  %4 = load double, ptr %3, align 8, !tbaa !30
  %5 = getelementptr inbounds i8, ptr %0, i64 16
  %6 = load i32, ptr %5, align 8, !tbaa !33
  %7 = icmp sgt i32 %6, 0
  br i1 %7, label %8, label %23

8:                                                ; preds = %2
  %9 = and i32 %6, 7
  %10 = icmp ult i32 %6, 8
  br i1 %10, label %13, label %11

11:                                               ; preds = %8
  %12 = and i32 %6, 2147483640
  br label %25

13:                                               ; preds = %25, %8
  %14 = phi double [ poison, %8 ], [ %35, %25 ]
  %15 = phi double [ %4, %8 ], [ %35, %25 ]
  %16 = icmp eq i32 %9, 0
  br i1 %16, label %23, label %17

17:                                               ; preds = %13, %17
  %18 = phi double [ %20, %17 ], [ %15, %13 ]
  %19 = phi i32 [ %21, %17 ], [ 0, %13 ]
  %20 = fmul double %18, %1
  %21 = add i32 %19, 1
  %22 = icmp eq i32 %21, %9
  br i1 %22, label %23, label %17, !llvm.loop !47

23:                                               ; preds = %13, %17, %2
  %24 = phi double [ %4, %2 ], [ %14, %13 ], [ %20, %17 ]
  ret double %24

25:                                               ; preds = %25, %11
  %26 = phi double [ %4, %11 ], [ %35, %25 ]
  %27 = phi i32 [ 0, %11 ], [ %36, %25 ]
  %28 = fmul double %26, %1
  %29 = fmul double %28, %1
  %30 = fmul double %29, %1
  %31 = fmul double %30, %1
  %32 = fmul double %31, %1
  %33 = fmul double %32, %1
  %34 = fmul double %33, %1
  %35 = fmul double %34, %1
  %36 = add i32 %27, 8
  %37 = icmp eq i32 %36, %12
  br i1 %37, label %13, label %25, !llvm.loop !49
}

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local noundef double @_ZNK4Term6scaledEdd(ptr noundef nonnull align 8 dereferenceable(8) %0, double noundef %1, double noundef %2) unnamed_addr #4 comdat align 2 {
  %4 = load ptr, ptr %0, align 8, !tbaa !12
  %5 = getelementptr inbounds i8, ptr %4, i64 16
  %6 = load ptr, ptr %5, align 8
  %7 = tail call noundef double %6(ptr noundef nonnull align 8 dereferenceable(8) %0, double noundef %1)
  %8 = fmul double %7, %2
  ret double %8
}

; Function Attrs: nobuiltin nounwind
declare void @_ZdlPvm(ptr noundef, i64 noundef) local_unnamed_addr #7

; Function Attrs: inlinehint mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZN4WaveD0Ev(ptr noundef nonnull align 8 dereferenceable(16) %0) unnamed_addr #6 comdat align 2 {
  tail call void @_ZdlPvm(ptr noundef nonnull %0, i64 noundef 16) #17
  ret void
}

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local noundef double @_ZNK4Wave5valueEd(ptr noundef nonnull align 8 dereferenceable(16) %0, double noundef %1) unnamed_addr #3 comdat align 2 {
  %3 = getelementptr inbounds i8, ptr %0, i64 8
  %4 = load double, ptr %3, align 8, !tbaa !17
  %5 = fmul double %4, %1
  %6 = tail call double @sin(double noundef %5) #15
  ret double %6
}

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local noundef double @_ZNK4Wave6scaledEdd(ptr noundef nonnull align 8 dereferenceable(16) %0, double noundef %1, double noundef %2) unnamed_addr #4 comdat align 2 {
  %4 = fmul double %2, %2
  %5 = load ptr, ptr %0, align 8, !tbaa !12
  %6 = getelementptr inbounds i8, ptr %5, i64 16
  %7 = load ptr, ptr %6, align 8
  %8 = tail call noundef double %7(ptr noundef nonnull align 8 dereferenceable(16) %0, double noundef %1)
  %9 = fmul double %4, %8
  ret double %9
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @sin(double noundef) local_unnamed_addr #8

; Function Attrs: inlinehint mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZN6LinearD0Ev(ptr noundef nonnull align 8 dereferenceable(16) %0) unnamed_addr #6 comdat align 2 {
  tail call void @_ZdlPvm(ptr noundef nonnull %0, i64 noundef 16) #17
  ret void
}

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZN6Linear3addEd(ptr noundef nonnull align 8 dereferenceable(16) %0, double noundef %1) unnamed_addr #3 comdat align 2 {
  %3 = getelementptr inbounds i8, ptr %0, i64 8
  %4 = load double, ptr %3, align 8, !tbaa !36
  %5 = fadd double %4, %1
  store double %5, ptr %3, align 8, !tbaa !36
  ret void
}

; Function Attrs: inlinehint mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZN9QuadraticD0Ev(ptr noundef nonnull align 8 dereferenceable(24) %0) unnamed_addr #6 comdat align 2 {
  tail call void @_ZdlPvm(ptr noundef nonnull %0, i64 noundef 24) #17
  ret void
}

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZN9Quadratic3addEd(ptr noundef nonnull align 8 dereferenceable(24) %0, double noundef %1) unnamed_addr #3 comdat align 2 {
  %3 = getelementptr inbounds i8, ptr %0, i64 16
  %4 = load double, ptr %3, align 8, !tbaa !38
  %5 = fmul double %4, %1
  %6 = getelementptr inbounds i8, ptr %0, i64 8
  %7 = load double, ptr %6, align 8, !tbaa !36
  %8 = tail call double @llvm.fmuladd.f64(double %5, double %1, double %7)
  store double %8, ptr %6, align 8, !tbaa !36
  %9 = fmul double %4, 5.000000e-01
  store double %9, ptr %3, align 8, !tbaa !38
  ret void
}

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local noundef double @_ZNK4Both4leftEv(ptr noundef nonnull align 8 dereferenceable(40) %0) unnamed_addr #3 comdat align 2 {
  %2 = getelementptr inbounds i8, ptr %0, i64 32
  %3 = load double, ptr %2, align 8, !tbaa !41
  %4 = getelementptr inbounds i8, ptr %0, i64 8
  %5 = load double, ptr %4, align 8, !tbaa !45
  %6 = fmul double %3, %5
  ret double %6
}

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local noundef double @_ZNK4Both5rightEv(ptr noundef nonnull align 8 dereferenceable(40) %0) unnamed_addr #3 comdat align 2 {
  %2 = getelementptr inbounds i8, ptr %0, i64 32
  %3 = load double, ptr %2, align 8, !tbaa !41
  %4 = getelementptr inbounds i8, ptr %0, i64 24
  %5 = load double, ptr %4, align 8, !tbaa !46
  %6 = fmul double %3, %5
  ret double %6
}

; Function Attrs: uwtable
define linkonce_odr dso_local noundef double @_ZThn16_NK4Both5rightEv(ptr noundef %0) unnamed_addr #9 comdat align 2 {
  %2 = getelementptr inbounds i8, ptr %0, i64 16
  %3 = load double, ptr %2, align 8, !tbaa !41
  %4 = getelementptr inbounds i8, ptr %0, i64 8
  %5 = load double, ptr %4, align 8, !tbaa !46
  %6 = fmul double %3, %5
  ret double %6
}

; Function Attrs: nobuiltin allocsize(0)
declare noundef nonnull ptr @_Znwm(i64 noundef) local_unnamed_addr #10

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #11

; Function Attrs: inlinehint mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZN3SumD2Ev(ptr noundef nonnull align 8 dereferenceable(32) %0) unnamed_addr #6 comdat align 2 personality ptr @__gxx_personality_v0 {
  store ptr getelementptr inbounds inrange(-16, 32) (i8, ptr @_ZTV3Sum, i64 16), ptr %0, align 8, !tbaa !12
  %2 = getelementptr inbounds i8, ptr %0, i64 8
  %3 = load ptr, ptr %2, align 8, !tbaa !50
  %4 = getelementptr inbounds i8, ptr %0, i64 16
  %5 = load ptr, ptr %4, align 8, !tbaa !26
  %6 = icmp eq ptr %3, %5
  br i1 %6, label %20, label %7

7:                                                ; preds = %1, %15
  %8 = phi ptr [ %16, %15 ], [ %3, %1 ]
  %9 = load ptr, ptr %8, align 8, !tbaa !23
  %10 = icmp eq ptr %9, null
  br i1 %10, label %15, label %11

11:                                               ; preds = %7
  %12 = load ptr, ptr %9, align 8, !tbaa !12
  %13 = getelementptr inbounds i8, ptr %12, i64 8
  %14 = load ptr, ptr %13, align 8
  tail call void %14(ptr noundef nonnull align 8 dereferenceable(8) %9) #15
  br label %15

15:                                               ; preds = %11, %7
  store ptr null, ptr %8, align 8, !tbaa !23
  %16 = getelementptr inbounds i8, ptr %8, i64 8
  %17 = icmp eq ptr %16, %5
  br i1 %17, label %18, label %7, !llvm.loop !51

18:                                               ; preds = %15
  %19 = load ptr, ptr %2, align 8, !tbaa !50
  br label %20

20:                                               ; preds = %18, %1
  %21 = phi ptr [ %19, %18 ], [ %3, %1 ]
  %22 = icmp eq ptr %21, null
  br i1 %22, label %29, label %23

23:                                               ; preds = %20
  %24 = getelementptr inbounds i8, ptr %0, i64 24
  %25 = load ptr, ptr %24, align 8, !tbaa !24
  %26 = ptrtoint ptr %25 to i64
  %27 = ptrtoint ptr %21 to i64
  %28 = sub i64 %26, %27
  tail call void @_ZdlPvm(ptr noundef nonnull %21, i64 noundef %28) #17
  br label %29

29:                                               ; preds = %20, %23
  ret void
}

; Function Attrs: inlinehint mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZN3SumD0Ev(ptr noundef nonnull align 8 dereferenceable(32) %0) unnamed_addr #6 comdat align 2 personality ptr @__gxx_personality_v0 {
  store ptr getelementptr inbounds inrange(-16, 32) (i8, ptr @_ZTV3Sum, i64 16), ptr %0, align 8, !tbaa !12
  %2 = getelementptr inbounds i8, ptr %0, i64 8
  %3 = load ptr, ptr %2, align 8, !tbaa !50
  %4 = getelementptr inbounds i8, ptr %0, i64 16
  %5 = load ptr, ptr %4, align 8, !tbaa !26
  %6 = icmp eq ptr %3, %5
  br i1 %6, label %20, label %7

7:                                                ; preds = %1, %15
  %8 = phi ptr [ %16, %15 ], [ %3, %1 ]
  %9 = load ptr, ptr %8, align 8, !tbaa !23
  %10 = icmp eq ptr %9, null
  br i1 %10, label %15, label %11

11:                                               ; preds = %7
  %12 = load ptr, ptr %9, align 8, !tbaa !12
  %13 = getelementptr inbounds i8, ptr %12, i64 8
  %14 = load ptr, ptr %13, align 8
  tail call void %14(ptr noundef nonnull align 8 dereferenceable(8) %9) #15
  br label %15

15:                                               ; preds = %11, %7
  store ptr null, ptr %8, align 8, !tbaa !23
  %16 = getelementptr inbounds i8, ptr %8, i64 8
  %17 = icmp eq ptr %16, %5
  br i1 %17, label %18, label %7, !llvm.loop !51

18:                                               ; preds = %15
  %19 = load ptr, ptr %2, align 8, !tbaa !50
  br label %20

20:                                               ; preds = %18, %1
  %21 = phi ptr [ %19, %18 ], [ %3, %1 ]
  %22 = icmp eq ptr %21, null
  br i1 %22, label %29, label %23

23:                                               ; preds = %20
  %24 = getelementptr inbounds i8, ptr %0, i64 24
  %25 = load ptr, ptr %24, align 8, !tbaa !24
  %26 = ptrtoint ptr %25 to i64
  %27 = ptrtoint ptr %21 to i64
  %28 = sub i64 %26, %27
  tail call void @_ZdlPvm(ptr noundef nonnull %21, i64 noundef %28) #17
  br label %29

29:                                               ; preds = %20, %23
  tail call void @_ZdlPvm(ptr noundef nonnull %0, i64 noundef 32) #17
  ret void
}

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local noundef double @_ZNK3Sum5valueEd(ptr noundef nonnull align 8 dereferenceable(32) %0, double noundef %1) unnamed_addr #4 comdat align 2 {
  %3 = getelementptr inbounds i8, ptr %0, i64 8
  %4 = load ptr, ptr %3, align 8, !tbaa !23
  %5 = getelementptr inbounds i8, ptr %0, i64 16
  %6 = load ptr, ptr %5, align 8, !tbaa !23
  %7 = icmp eq ptr %4, %6
  br i1 %7, label %8, label %10

8:                                                ; preds = %10, %2
  %9 = phi double [ 0.000000e+00, %2 ], [ %18, %10 ]
  ret double %9

10:                                               ; preds = %2, %10
  %11 = phi double [ %18, %10 ], [ 0.000000e+00, %2 ]
  %12 = phi ptr [ %19, %10 ], [ %4, %2 ]
  %13 = load ptr, ptr %12, align 8, !tbaa !23
  %14 = load ptr, ptr %13, align 8, !tbaa !12
  %15 = getelementptr inbounds i8, ptr %14, i64 16
  %16 = load ptr, ptr %15, align 8
  %17 = tail call noundef double %16(ptr noundef nonnull align 8 dereferenceable(8) %13, double noundef %1)
  %18 = fadd double %11, %17
  %19 = getelementptr inbounds i8, ptr %12, i64 8
  %20 = icmp eq ptr %19, %6
  br i1 %20, label %8, label %10
}

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local void @_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE17_M_realloc_insertIJS4_EEEvN9__gnu_cxx17__normal_iteratorIPS4_S6_EEDpOT_(ptr noundef nonnull align 8 dereferenceable(24) %0, ptr %1, ptr noundef nonnull align 8 dereferenceable(8) %2) local_unnamed_addr #4 comdat align 2 personality ptr @__gxx_personality_v0 {
  %4 = ptrtoint ptr %1 to i64
  %5 = getelementptr inbounds i8, ptr %0, i64 8
  %6 = load ptr, ptr %5, align 8, !tbaa !26
  %7 = ptrtoint ptr %6 to i64
  %8 = load ptr, ptr %0, align 8, !tbaa !23
  %9 = ptrtoint ptr %8 to i64
  %10 = ptrtoint ptr %6 to i64
  %11 = ptrtoint ptr %8 to i64
  %12 = sub i64 %10, %11
  %13 = icmp eq i64 %12, 9223372036854775800
  br i1 %13, label %14, label %15

14:                                               ; preds = %3
  tail call void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str) #18
  unreachable

15:                                               ; preds = %3
  %16 = ashr exact i64 %12, 3
  %17 = tail call i64 @llvm.umax.i64(i64 %16, i64 1)
  %18 = add nsw i64 %17, %16
  %19 = icmp ult i64 %18, %16
  %20 = tail call i64 @llvm.umin.i64(i64 %18, i64 1152921504606846975)
  %21 = select i1 %19, i64 1152921504606846975, i64 %20
  %22 = ptrtoint ptr %1 to i64
  %23 = sub i64 %22, %11
  %24 = ashr exact i64 %23, 3
  %25 = icmp eq i64 %21, 0
  br i1 %25, label %29, label %26

26:                                               ; preds = %15
  %27 = shl nuw nsw i64 %21, 3
  %28 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %27) #16
  br label %29

29:                                               ; preds = %15, %26
  %30 = phi ptr [ %28, %26 ], [ null, %15 ]
  %31 = getelementptr inbounds %"class.std::unique_ptr.2", ptr %30, i64 %24
  %32 = load i64, ptr %2, align 8, !tbaa !23
  store i64 %32, ptr %31, align 8, !tbaa !23
  store ptr null, ptr %2, align 8, !tbaa !23
  %33 = icmp eq ptr %8, %1
  br i1 %33, label %81, label %34

34:                                               ; preds = %29
  %35 = add i64 %4, -8
  %36 = sub i64 %35, %9
  %37 = lshr i64 %36, 3
  %38 = add nuw nsw i64 %37, 1
  %39 = icmp ult i64 %36, 152
  br i1 %39, label %71, label %40

40:                                               ; preds = %34
  %41 = add i64 %4, -8
  %42 = sub i64 %41, %9
  %43 = and i64 %42, -8
  %44 = add i64 %43, 8
  %45 = getelementptr i8, ptr %30, i64 %44
  %46 = getelementptr i8, ptr %8, i64 %44
  %47 = icmp ult ptr %30, %46
  %48 = icmp ult ptr %8, %45
  %49 = and i1 %47, %48
  br i1 %49, label %71, label %50

50:                                               ; preds = %40
  %51 = and i64 %38, 4611686018427387900
  %52 = shl i64 %51, 3
  %53 = getelementptr i8, ptr %30, i64 %52
  %54 = shl i64 %51, 3
  %55 = getelementptr i8, ptr %8, i64 %54
  br label %56

56:                                               ; preds = %56, %50
  %57 = phi i64 [ 0, %50 ], [ %67, %56 ]
  %58 = shl i64 %57, 3
  %59 = getelementptr i8, ptr %30, i64 %58
  %60 = shl i64 %57, 3
  %61 = getelementptr i8, ptr %8, i64 %60
  tail call void @llvm.experimental.noalias.scope.decl(metadata !52)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !55)
  %62 = getelementptr i8, ptr %61, i64 16
  %63 = load <2 x i64>, ptr %61, align 8, !tbaa !23, !alias.scope !57, !noalias !52
  %64 = load <2 x i64>, ptr %62, align 8, !tbaa !23, !alias.scope !57, !noalias !52
  %65 = getelementptr i8, ptr %59, i64 16
  store <2 x i64> %63, ptr %59, align 8, !tbaa !23, !alias.scope !60, !noalias !57
  store <2 x i64> %64, ptr %65, align 8, !tbaa !23, !alias.scope !60, !noalias !57
  %66 = getelementptr i8, ptr %61, i64 16
  store <2 x ptr> zeroinitializer, ptr %61, align 8, !tbaa !23, !alias.scope !57, !noalias !52
  store <2 x ptr> zeroinitializer, ptr %66, align 8, !tbaa !23, !alias.scope !57, !noalias !52
  %67 = add nuw i64 %57, 4
  %68 = icmp eq i64 %67, %51
  br i1 %68, label %69, label %56, !llvm.loop !62

69:                                               ; preds = %56
  %70 = icmp eq i64 %38, %51
  br i1 %70, label %81, label %71

71:                                               ; preds = %69, %40, %34
  %72 = phi ptr [ %30, %40 ], [ %30, %34 ], [ %53, %69 ]
  %73 = phi ptr [ %8, %40 ], [ %8, %34 ], [ %55, %69 ]
  br label %74

74:                                               ; preds = %71, %74
  %75 = phi ptr [ %79, %74 ], [ %72, %71 ]
  %76 = phi ptr [ %78, %74 ], [ %73, %71 ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !52)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !55)
  %77 = load i64, ptr %76, align 8, !tbaa !23, !alias.scope !55, !noalias !52
  store i64 %77, ptr %75, align 8, !tbaa !23, !alias.scope !52, !noalias !55
  store ptr null, ptr %76, align 8, !tbaa !23, !alias.scope !55, !noalias !52
  %78 = getelementptr inbounds i8, ptr %76, i64 8
  %79 = getelementptr inbounds i8, ptr %75, i64 8
  %80 = icmp eq ptr %78, %1
  br i1 %80, label %81, label %74, !llvm.loop !65

81:                                               ; preds = %74, %69, %29
  %82 = phi ptr [ %30, %29 ], [ %53, %69 ], [ %79, %74 ]
  %83 = getelementptr i8, ptr %82, i64 8
  %84 = icmp eq ptr %6, %1
  br i1 %84, label %132, label %85

85:                                               ; preds = %81
  %86 = add i64 %7, -8
  %87 = sub i64 %86, %4
  %88 = lshr i64 %87, 3
  %89 = add nuw nsw i64 %88, 1
  %90 = icmp ult i64 %87, 184
  br i1 %90, label %122, label %91

91:                                               ; preds = %85
  %92 = add i64 %7, -8
  %93 = sub i64 %92, %4
  %94 = and i64 %93, -8
  %95 = add i64 %94, 16
  %96 = getelementptr i8, ptr %82, i64 %95
  %97 = getelementptr i8, ptr %1, i64 %94
  %98 = icmp ult ptr %82, %97
  %99 = icmp ugt ptr %96, %1
  %100 = and i1 %98, %99
  br i1 %100, label %122, label %101

101:                                              ; preds = %91
  %102 = and i64 %89, 4611686018427387900
  %103 = shl i64 %102, 3
  %104 = getelementptr i8, ptr %83, i64 %103
  %105 = shl i64 %102, 3
  %106 = getelementptr i8, ptr %1, i64 %105
  br label %107

107:                                              ; preds = %107, %101
  %108 = phi i64 [ 0, %101 ], [ %118, %107 ]
  %109 = shl i64 %108, 3
  %110 = getelementptr i8, ptr %83, i64 %109
  %111 = shl i64 %108, 3
  %112 = getelementptr i8, ptr %1, i64 %111
  tail call void @llvm.experimental.noalias.scope.decl(metadata !66)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !69)
  %113 = getelementptr i8, ptr %112, i64 16
  %114 = load <2 x i64>, ptr %112, align 8, !tbaa !23, !alias.scope !71, !noalias !66
  %115 = load <2 x i64>, ptr %113, align 8, !tbaa !23, !alias.scope !71, !noalias !66
  %116 = getelementptr i8, ptr %110, i64 16
  store <2 x i64> %114, ptr %110, align 8, !tbaa !23, !alias.scope !74, !noalias !71
  store <2 x i64> %115, ptr %116, align 8, !tbaa !23, !alias.scope !74, !noalias !71
  %117 = getelementptr i8, ptr %112, i64 16
  store <2 x ptr> zeroinitializer, ptr %112, align 8, !tbaa !23, !alias.scope !71, !noalias !66
  store <2 x ptr> zeroinitializer, ptr %117, align 8, !tbaa !23, !alias.scope !71, !noalias !66
  %118 = add nuw i64 %108, 4
  %119 = icmp eq i64 %118, %102
  br i1 %119, label %120, label %107, !llvm.loop !76

120:                                              ; preds = %107
  %121 = icmp eq i64 %89, %102
  br i1 %121, label %132, label %122

122:                                              ; preds = %120, %91, %85
  %123 = phi ptr [ %83, %91 ], [ %83, %85 ], [ %104, %120 ]
  %124 = phi ptr [ %1, %91 ], [ %1, %85 ], [ %106, %120 ]
  br label %125

125:                                              ; preds = %122, %125
  %126 = phi ptr [ %130, %125 ], [ %123, %122 ]
  %127 = phi ptr [ %129, %125 ], [ %124, %122 ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !66)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !69)
  %128 = load i64, ptr %127, align 8, !tbaa !23, !alias.scope !69, !noalias !66
  store i64 %128, ptr %126, align 8, !tbaa !23, !alias.scope !66, !noalias !69
  store ptr null, ptr %127, align 8, !tbaa !23, !alias.scope !69, !noalias !66
  %129 = getelementptr inbounds i8, ptr %127, i64 8
  %130 = getelementptr inbounds i8, ptr %126, i64 8
  %131 = icmp eq ptr %129, %6
  br i1 %131, label %132, label %125, !llvm.loop !77

132:                                              ; preds = %125, %120, %81
  %133 = phi ptr [ %83, %81 ], [ %104, %120 ], [ %130, %125 ]
  %134 = getelementptr inbounds i8, ptr %0, i64 16
  %135 = icmp eq ptr %8, null
  br i1 %135, label %140, label %136

136:                                              ; preds = %132
  %137 = load ptr, ptr %134, align 8, !tbaa !24
  %138 = ptrtoint ptr %137 to i64
  %139 = sub i64 %138, %11
  tail call void @_ZdlPvm(ptr noundef nonnull %8, i64 noundef %139) #17
  br label %140

140:                                              ; preds = %132, %136
  store ptr %30, ptr %0, align 8, !tbaa !50
  store ptr %133, ptr %5, align 8, !tbaa !26
  %141 = getelementptr inbounds %"class.std::unique_ptr.2", ptr %30, i64 %21
  store ptr %141, ptr %134, align 8, !tbaa !24
  ret void
}

; Function Attrs: noreturn
declare void @_ZSt20__throw_length_errorPKc(ptr noundef) local_unnamed_addr #12

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #13

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #13

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #14

attributes #0 = { mustprogress nofree nounwind willreturn memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress noinline uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { inlinehint mustprogress nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nobuiltin nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { nobuiltin allocsize(0) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #12 = { noreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #13 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #14 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #15 = { nounwind }
attributes #16 = { builtin allocsize(0) }
attributes #17 = { builtin nounwind }
attributes #18 = { noreturn }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!5 = !{!6, !6, i64 0}
!6 = !{!"double", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C++ TBAA"}
!9 = !{!10}
!10 = distinct !{!10, !11, !"_ZSt11make_uniqueI3SumJEENSt8__detail9_MakeUniqIT_E15__single_objectEDpOT0_: argument 0"}
!11 = distinct !{!11, !"_ZSt11make_uniqueI3SumJEENSt8__detail9_MakeUniqIT_E15__single_objectEDpOT0_"}
!12 = !{!13, !13, i64 0}
!13 = !{!"vtable pointer", !8, i64 0}
!14 = !{!15}
!15 = distinct !{!15, !16, !"_ZSt11make_uniqueI4WaveJRKdEENSt8__detail9_MakeUniqIT_E15__single_objectEDpOT0_: argument 0"}
!16 = distinct !{!16, !"_ZSt11make_uniqueI4WaveJRKdEENSt8__detail9_MakeUniqIT_E15__single_objectEDpOT0_"}
!17 = !{!18, !6, i64 8}
!18 = !{!"_ZTS4Wave", !19, i64 0, !6, i64 8}
!19 = !{!"_ZTS4Term"}
!20 = !{!21, !22, i64 0}
!21 = !{!"_ZTSSt10_Head_baseILm0EP4TermLb0EE", !22, i64 0}
!22 = !{!"any pointer", !7, i64 0}
!23 = !{!22, !22, i64 0}
!24 = !{!25, !22, i64 16}
!25 = !{!"_ZTSNSt12_Vector_baseISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE17_Vector_impl_dataE", !22, i64 0, !22, i64 8, !22, i64 16}
!26 = !{!25, !22, i64 8}
!27 = !{!28}
!28 = distinct !{!28, !29, !"_ZSt11make_uniqueI5PowerJRKdiEENSt8__detail9_MakeUniqIT_E15__single_objectEDpOT0_: argument 0"}
!29 = distinct !{!29, !"_ZSt11make_uniqueI5PowerJRKdiEENSt8__detail9_MakeUniqIT_E15__single_objectEDpOT0_"}
!30 = !{!31, !6, i64 8}
!31 = !{!"_ZTS5Power", !19, i64 0, !6, i64 8, !32, i64 16}
!32 = !{!"int", !7, i64 0}
!33 = !{!31, !32, i64 16}
!34 = distinct !{!34, !35}
!35 = !{!"llvm.loop.mustprogress"}
!36 = !{!37, !6, i64 8}
!37 = !{!"_ZTS7Counter", !6, i64 8}
!38 = !{!39, !6, i64 16}
!39 = !{!"_ZTS9Quadratic", !37, i64 0, !6, i64 16}
!40 = distinct !{!40, !35}
!41 = !{!42, !6, i64 32}
!42 = !{!"_ZTS4Both", !43, i64 0, !44, i64 16, !6, i64 32}
!43 = !{!"_ZTS4Left", !6, i64 8}
!44 = !{!"_ZTS5Right", !6, i64 8}
!45 = !{!43, !6, i64 8}
!46 = !{!44, !6, i64 8}
!47 = distinct !{!47, !48}
!48 = !{!"llvm.loop.unroll.disable"}
!49 = distinct !{!49, !35}
!50 = !{!25, !22, i64 0}
!51 = distinct !{!51, !35}
!52 = !{!53}
!53 = distinct !{!53, !54, !"_ZSt19__relocate_object_aISt10unique_ptrI4TermSt14default_deleteIS1_EES4_SaIS4_EEvPT_PT0_RT1_: argument 0"}
!54 = distinct !{!54, !"_ZSt19__relocate_object_aISt10unique_ptrI4TermSt14default_deleteIS1_EES4_SaIS4_EEvPT_PT0_RT1_"}
!55 = !{!56}
!56 = distinct !{!56, !54, !"_ZSt19__relocate_object_aISt10unique_ptrI4TermSt14default_deleteIS1_EES4_SaIS4_EEvPT_PT0_RT1_: argument 1"}
!57 = !{!56, !58}
!58 = distinct !{!58, !59}
!59 = distinct !{!59, !"LVerDomain"}
!60 = !{!53, !61}
!61 = distinct !{!61, !59}
!62 = distinct !{!62, !35, !63, !64}
!63 = !{!"llvm.loop.isvectorized", i32 1}
!64 = !{!"llvm.loop.unroll.runtime.disable"}
!65 = distinct !{!65, !35, !63}
!66 = !{!67}
!67 = distinct !{!67, !68, !"_ZSt19__relocate_object_aISt10unique_ptrI4TermSt14default_deleteIS1_EES4_SaIS4_EEvPT_PT0_RT1_: argument 0"}
!68 = distinct !{!68, !"_ZSt19__relocate_object_aISt10unique_ptrI4TermSt14default_deleteIS1_EES4_SaIS4_EEvPT_PT0_RT1_"}
!69 = !{!70}
!70 = distinct !{!70, !68, !"_ZSt19__relocate_object_aISt10unique_ptrI4TermSt14default_deleteIS1_EES4_SaIS4_EEvPT_PT0_RT1_: argument 1"}
!71 = !{!70, !72}
!72 = distinct !{!72, !73}
!73 = distinct !{!73, !"LVerDomain"}
!74 = !{!67, !75}
!75 = distinct !{!75, !73}
!76 = distinct !{!76, !35, !63, !64}
!77 = distinct !{!77, !35, !63}
