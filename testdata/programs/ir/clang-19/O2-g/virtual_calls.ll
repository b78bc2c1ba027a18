; clang++-19 -O2 -g -fdebug-compilation-dir=. -S -emit-llvm cpp/virtual_calls.cpp -o ir/clang-19/O2-g/virtual_calls.ll
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
@.str = private unnamed_addr constant [26 x i8] c"vector::_M_realloc_insert\00", align 1, !dbg !0

; Function Attrs: mustprogress nofree nounwind willreturn memory(write, argmem: readwrite) uwtable
define dso_local noundef double @array_of_base_pointers(ptr nocapture noundef readonly %0, double noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 !dbg !2607 {
    #dbg_value(ptr %0, !2613, !DIExpression(), !2631)
    #dbg_value(double %1, !2614, !DIExpression(), !2631)
  %3 = load double, ptr %0, align 8, !dbg !2632, !tbaa !2633
    #dbg_value(ptr getelementptr inbounds inrange(-16, 32) (i8, ptr @_ZTV5Power, i64 16), !2615, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2631)
    #dbg_value(double %3, !2615, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2631)
    #dbg_value(i32 2, !2615, !DIExpression(DW_OP_LLVM_fragment, 128, 32), !2631)
  %4 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !2637
  %5 = load double, ptr %4, align 8, !dbg !2637, !tbaa !2633
    #dbg_value(ptr getelementptr inbounds inrange(-16, 32) (i8, ptr @_ZTV4Wave, i64 16), !2616, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2631)
    #dbg_value(double %5, !2616, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2631)
  %6 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !2638
  %7 = load double, ptr %6, align 8, !dbg !2638, !tbaa !2633
    #dbg_value(ptr getelementptr inbounds inrange(-16, 32) (i8, ptr @_ZTV5Power, i64 16), !2617, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2631)
    #dbg_value(double %7, !2617, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2631)
    #dbg_value(i32 3, !2617, !DIExpression(DW_OP_LLVM_fragment, 128, 32), !2631)
    #dbg_value(ptr undef, !2618, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2631)
    #dbg_value(ptr undef, !2618, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2631)
    #dbg_value(ptr undef, !2618, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !2631)
    #dbg_value(double 0.000000e+00, !2622, !DIExpression(), !2631)
    #dbg_value(ptr undef, !2623, !DIExpression(), !2639)
    #dbg_value(ptr undef, !2628, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value), !2639)
    #dbg_value(ptr undef, !2626, !DIExpression(), !2639)
    #dbg_value(ptr undef, !2629, !DIExpression(), !2640)
    #dbg_value(ptr undef, !2641, !DIExpression(), !2647)
    #dbg_value(double %1, !2644, !DIExpression(), !2647)
    #dbg_value(double 1.500000e+00, !2645, !DIExpression(), !2647)
    #dbg_value(ptr undef, !2650, !DIExpression(), !2658)
    #dbg_value(double %1, !2653, !DIExpression(), !2658)
    #dbg_value(double poison, !2654, !DIExpression(), !2658)
    #dbg_value(i32 2, !2655, !DIExpression(), !2660)
  %8 = fmul double %1, 2.000000e+00
    #dbg_value(ptr undef, !2650, !DIExpression(), !2661)
    #dbg_value(double %8, !2653, !DIExpression(), !2661)
    #dbg_value(i32 0, !2655, !DIExpression(), !2663)
    #dbg_value(double %3, !2654, !DIExpression(), !2661)
    #dbg_value(i32 0, !2655, !DIExpression(), !2663)
    #dbg_value(double %3, !2654, !DIExpression(), !2661)
  %9 = fmul double %8, %3, !dbg !2664
    #dbg_value(double %9, !2654, !DIExpression(), !2661)
    #dbg_value(i32 1, !2655, !DIExpression(), !2663)
    #dbg_value(double %20, !2654, !DIExpression(), !2661)
    #dbg_value(i32 2, !2655, !DIExpression(), !2663)
    #dbg_value(double poison, !2622, !DIExpression(), !2631)
    #dbg_value(ptr undef, !2629, !DIExpression(), !2640)
    #dbg_value(ptr undef, !2667, !DIExpression(), !2673)
    #dbg_value(double %1, !2670, !DIExpression(), !2673)
    #dbg_value(double 1.500000e+00, !2671, !DIExpression(), !2673)
    #dbg_value(ptr undef, !2675, !DIExpression(), !2679)
    #dbg_value(double %1, !2678, !DIExpression(), !2679)
  %10 = fmul double %5, %1, !dbg !2681
  %11 = tail call noundef double @sin(double noundef %10) #15, !dbg !2682
    #dbg_value(ptr undef, !2675, !DIExpression(), !2683)
    #dbg_value(double %8, !2678, !DIExpression(), !2683)
  %12 = fmul double %8, %5, !dbg !2685
  %13 = tail call noundef double @sin(double noundef %12) #15, !dbg !2686
    #dbg_value(ptr undef, !2641, !DIExpression(), !2687)
    #dbg_value(double %1, !2644, !DIExpression(), !2687)
    #dbg_value(double 1.500000e+00, !2645, !DIExpression(), !2687)
    #dbg_value(ptr undef, !2650, !DIExpression(), !2689)
    #dbg_value(double %1, !2653, !DIExpression(), !2689)
    #dbg_value(double %7, !2654, !DIExpression(), !2689)
    #dbg_value(i32 0, !2655, !DIExpression(), !2691)
    #dbg_value(i32 0, !2655, !DIExpression(), !2691)
    #dbg_value(double %7, !2654, !DIExpression(), !2689)
  %14 = fmul double %7, %1, !dbg !2692
    #dbg_value(double %14, !2654, !DIExpression(), !2689)
    #dbg_value(i32 1, !2655, !DIExpression(), !2691)
  %15 = fmul double %14, %1, !dbg !2692
    #dbg_value(double %15, !2654, !DIExpression(), !2689)
    #dbg_value(i32 2, !2655, !DIExpression(), !2691)
  %16 = fmul double %15, %1, !dbg !2692
    #dbg_value(double %16, !2654, !DIExpression(), !2689)
    #dbg_value(i32 3, !2655, !DIExpression(), !2691)
    #dbg_value(i32 0, !2655, !DIExpression(), !2693)
    #dbg_value(double %7, !2654, !DIExpression(), !2695)
  %17 = fmul double %8, %7, !dbg !2696
    #dbg_value(double %17, !2654, !DIExpression(), !2695)
    #dbg_value(i32 1, !2655, !DIExpression(), !2693)
  %18 = fmul double %8, %17, !dbg !2696
    #dbg_value(double %18, !2654, !DIExpression(), !2695)
    #dbg_value(i32 2, !2655, !DIExpression(), !2693)
  %19 = fmul double %8, %18, !dbg !2696
    #dbg_value(double %19, !2654, !DIExpression(), !2695)
    #dbg_value(i32 3, !2655, !DIExpression(), !2693)
  %20 = fmul double %8, %9, !dbg !2664
  %21 = fmul double %16, 1.500000e+00, !dbg !2697
  %22 = fmul double %11, 2.250000e+00, !dbg !2698
  %23 = fmul double %3, %1, !dbg !2699
    #dbg_value(double %23, !2654, !DIExpression(), !2658)
  %24 = fmul double %23, %1, !dbg !2699
    #dbg_value(double %24, !2654, !DIExpression(), !2658)
  %25 = fmul double %24, 1.500000e+00, !dbg !2700
  %26 = tail call double @llvm.fmuladd.f64(double %25, double %20, double 0.000000e+00), !dbg !2701
    #dbg_value(double %26, !2622, !DIExpression(), !2631)
  %27 = tail call double @llvm.fmuladd.f64(double %22, double %13, double %26), !dbg !2701
    #dbg_value(double %27, !2622, !DIExpression(), !2631)
  %28 = tail call double @llvm.fmuladd.f64(double %21, double %19, double %27), !dbg !2701
    #dbg_value(double %28, !2622, !DIExpression(), !2631)
    #dbg_value(!DIArgList(ptr undef, i64 24), !2626, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !2639)
  ret double %28, !dbg !2702
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

declare i32 @__gxx_personality_v0(...)

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZN4TermD2Ev(ptr noundef nonnull align 8 dereferenceable(8) %0) unnamed_addr #3 comdat align 2 !dbg !2703 {
    #dbg_value(ptr %0, !2705, !DIExpression(), !2706)
  ret void, !dbg !2707
}

; Function Attrs: mustprogress uwtable
define dso_local noundef double @hierarchy_on_the_heap(ptr nocapture noundef readonly %0, i32 noundef %1, double noundef %2) local_unnamed_addr #4 personality ptr @__gxx_personality_v0 !dbg !2708 {
  %4 = alloca %"class.std::unique_ptr.2", align 8
  %5 = alloca %"class.std::unique_ptr.2", align 8
    #dbg_value(ptr %0, !2712, !DIExpression(), !2722)
    #dbg_value(i32 %1, !2713, !DIExpression(), !2722)
    #dbg_value(double %2, !2714, !DIExpression(), !2722)
  %6 = tail call noalias noundef nonnull dereferenceable(32) ptr @_Znwm(i64 noundef 32) #16, !dbg !2723, !noalias !2730, !heapallocsite !56
    #dbg_value(ptr %6, !2733, !DIExpression(), !2740)
  store ptr getelementptr inbounds inrange(-16, 32) (i8, ptr @_ZTV3Sum, i64 16), ptr %6, align 8, !dbg !2742, !tbaa !2743, !noalias !2730
  %7 = getelementptr inbounds i8, ptr %6, i64 8, !dbg !2742
    #dbg_value(ptr %7, !2745, !DIExpression(), !2749)
    #dbg_value(ptr %7, !2751, !DIExpression(), !2755)
    #dbg_value(ptr %7, !2757, !DIExpression(), !2761)
    #dbg_value(ptr %7, !2763, !DIExpression(), !2767)
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %7, i8 0, i64 24, i1 false), !dbg !2769, !noalias !2730
    #dbg_value(ptr %6, !2715, !DIExpression(), !2722)
    #dbg_value(i32 0, !2720, !DIExpression(), !2770)
  %8 = icmp sgt i32 %1, 0, !dbg !2771
  br i1 %8, label %9, label %15, !dbg !2773

9:                                                ; preds = %3
  %10 = getelementptr inbounds i8, ptr %6, i64 16
  %11 = getelementptr inbounds i8, ptr %6, i64 24
  %12 = zext nneg i32 %1 to i64, !dbg !2771
  br label %20, !dbg !2773

13:                                               ; preds = %95
  %14 = load ptr, ptr %6, align 8, !dbg !2774, !tbaa !2743
  br label %15, !dbg !2774

15:                                               ; preds = %13, %3
  %16 = phi ptr [ %14, %13 ], [ getelementptr inbounds inrange(-16, 32) (i8, ptr @_ZTV3Sum, i64 16), %3 ], !dbg !2774
  %17 = getelementptr inbounds i8, ptr %16, i64 24, !dbg !2774
  %18 = load ptr, ptr %17, align 8, !dbg !2774
  %19 = invoke noundef double %18(ptr noundef nonnull align 8 dereferenceable(8) %6, double noundef %2, double noundef 2.000000e+00)
          to label %98 unwind label %103, !dbg !2774

20:                                               ; preds = %9, %95
  %21 = phi i64 [ 0, %9 ], [ %96, %95 ]
    #dbg_value(i64 %21, !2720, !DIExpression(), !2770)
  %22 = and i64 %21, 1, !dbg !2775
  %23 = icmp eq i64 %22, 0, !dbg !2775
  br i1 %23, label %58, label %24, !dbg !2778

24:                                               ; preds = %20
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4) #15, !dbg !2779
    #dbg_value(!DIArgList(ptr %0, i64 %21), !2781, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !2794)
  %25 = invoke noalias noundef nonnull dereferenceable(16) ptr @_Znwm(i64 noundef 16) #16
          to label %26 unwind label %46, !dbg !2796

26:                                               ; preds = %24
    #dbg_value(!DIArgList(ptr %0, i64 %21), !2781, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !2794)
  %27 = getelementptr inbounds double, ptr %0, i64 %21, !dbg !2797
    #dbg_value(ptr %27, !2781, !DIExpression(), !2794)
  %28 = load double, ptr %27, align 8, !dbg !2798, !tbaa !2633, !noalias !2799
    #dbg_value(ptr %25, !2802, !DIExpression(), !2806)
    #dbg_value(double %28, !2805, !DIExpression(), !2806)
  store ptr getelementptr inbounds inrange(-16, 32) (i8, ptr @_ZTV4Wave, i64 16), ptr %25, align 8, !dbg !2808, !tbaa !2743, !noalias !2799
  %29 = getelementptr inbounds i8, ptr %25, i64 8, !dbg !2809
  store double %28, ptr %29, align 8, !dbg !2809, !tbaa !2810, !noalias !2799
    #dbg_value(ptr %4, !2813, !DIExpression(), !2822)
    #dbg_value(ptr undef, !2821, !DIExpression(), !2822)
    #dbg_value(ptr %4, !2824, !DIExpression(), !2834)
    #dbg_value(ptr %25, !2831, !DIExpression(), !2834)
    #dbg_value(ptr undef, !2832, !DIExpression(), !2834)
    #dbg_value(ptr %4, !2836, !DIExpression(), !2847)
    #dbg_value(ptr %25, !2844, !DIExpression(), !2847)
    #dbg_value(ptr undef, !2845, !DIExpression(), !2847)
    #dbg_value(ptr %4, !2849, !DIExpression(), !2861)
    #dbg_value(ptr undef, !2858, !DIExpression(), !2861)
    #dbg_value(ptr undef, !2859, !DIExpression(), !2861)
    #dbg_value(ptr %4, !2863, !DIExpression(), !2875)
    #dbg_value(ptr undef, !2872, !DIExpression(), !2875)
    #dbg_value(ptr undef, !2873, !DIExpression(), !2875)
    #dbg_value(ptr %4, !2877, !DIExpression(), !2886)
    #dbg_value(ptr undef, !2884, !DIExpression(), !2886)
  store ptr %25, ptr %4, align 8, !dbg !2888, !tbaa !2889
    #dbg_value(ptr %7, !2892, !DIExpression(), !2896)
    #dbg_value(ptr %4, !2895, !DIExpression(), !2896)
    #dbg_value(ptr %7, !2898, !DIExpression(), !2909)
    #dbg_value(ptr %4, !2908, !DIExpression(), !2909)
  %30 = load ptr, ptr %10, align 8, !dbg !2911, !tbaa !2913
  %31 = load ptr, ptr %11, align 8, !dbg !2914, !tbaa !2915
  %32 = icmp eq ptr %30, %31, !dbg !2917
  br i1 %32, label %37, label %33, !dbg !2918

33:                                               ; preds = %26
  %34 = ptrtoint ptr %25 to i64, !dbg !2918
    #dbg_value(ptr %7, !2919, !DIExpression(), !2929)
    #dbg_value(ptr %30, !2927, !DIExpression(), !2929)
    #dbg_value(ptr %4, !2928, !DIExpression(), !2929)
    #dbg_value(ptr %7, !2932, !DIExpression(), !2941)
    #dbg_value(ptr %30, !2938, !DIExpression(), !2941)
    #dbg_value(ptr %4, !2939, !DIExpression(), !2941)
    #dbg_value(ptr %30, !2943, !DIExpression(), !2947)
    #dbg_value(ptr %4, !2946, !DIExpression(), !2947)
    #dbg_value(ptr %30, !2949, !DIExpression(), !2953)
    #dbg_value(ptr %4, !2952, !DIExpression(), !2953)
    #dbg_value(ptr %30, !2955, !DIExpression(), !2959)
    #dbg_value(ptr %4, !2958, !DIExpression(), !2959)
    #dbg_value(ptr %30, !2961, !DIExpression(), !2965)
    #dbg_value(ptr %4, !2964, !DIExpression(), !2965)
    #dbg_value(ptr %30, !2967, !DIExpression(), !2971)
    #dbg_value(ptr %4, !2970, !DIExpression(), !2971)
  store i64 %34, ptr %30, align 8, !dbg !2973, !tbaa !2913
  %35 = load ptr, ptr %10, align 8, !dbg !2974, !tbaa !2975
  %36 = getelementptr inbounds i8, ptr %35, i64 8, !dbg !2974
  store ptr %36, ptr %10, align 8, !dbg !2974, !tbaa !2975
    #dbg_value(ptr %4, !2976, !DIExpression(), !2981)
    #dbg_value(ptr %4, !2979, !DIExpression(), !2983)
  br label %45, !dbg !2984

37:                                               ; preds = %26
  invoke void @_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE17_M_realloc_insertIJS4_EEEvN9__gnu_cxx17__normal_iteratorIPS4_S6_EEDpOT_(ptr noundef nonnull align 8 dereferenceable(24) %7, ptr %30, ptr noundef nonnull align 8 dereferenceable(8) %4)
          to label %38 unwind label %48, !dbg !2985

38:                                               ; preds = %37
  %39 = load ptr, ptr %4, align 8, !dbg !2986, !tbaa !2913
    #dbg_value(ptr %4, !2976, !DIExpression(), !2981)
    #dbg_value(ptr %4, !2979, !DIExpression(), !2983)
  %40 = icmp eq ptr %39, null, !dbg !2988
  br i1 %40, label %45, label %41, !dbg !2984

41:                                               ; preds = %38
    #dbg_value(ptr %4, !2989, !DIExpression(), !2994)
    #dbg_value(ptr %39, !2992, !DIExpression(), !2994)
  %42 = load ptr, ptr %39, align 8, !dbg !2996, !tbaa !2743
  %43 = getelementptr inbounds i8, ptr %42, i64 8, !dbg !2996
  %44 = load ptr, ptr %43, align 8, !dbg !2996
  call void %44(ptr noundef nonnull align 8 dereferenceable(8) %39) #15, !dbg !2996
  br label %45, !dbg !2997

45:                                               ; preds = %41, %38, %33
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #15, !dbg !2998
  br label %95, !dbg !2999

46:                                               ; preds = %24
  %47 = landingpad { ptr, i32 }
          cleanup, !dbg !3000
  br label %56, !dbg !3000

48:                                               ; preds = %37
  %49 = landingpad { ptr, i32 }
          cleanup, !dbg !3000
    #dbg_value(ptr %4, !2976, !DIExpression(), !3001)
    #dbg_value(ptr %4, !2979, !DIExpression(), !3003)
  %50 = load ptr, ptr %4, align 8, !dbg !3004, !tbaa !2913
  %51 = icmp eq ptr %50, null, !dbg !3005
  br i1 %51, label %56, label %52, !dbg !3006

52:                                               ; preds = %48
    #dbg_value(ptr %4, !2989, !DIExpression(), !3007)
    #dbg_value(ptr %50, !2992, !DIExpression(), !3007)
  %53 = load ptr, ptr %50, align 8, !dbg !3009, !tbaa !2743
  %54 = getelementptr inbounds i8, ptr %53, i64 8, !dbg !3009
  %55 = load ptr, ptr %54, align 8, !dbg !3009
  call void %55(ptr noundef nonnull align 8 dereferenceable(8) %50) #15, !dbg !3009
  br label %56, !dbg !3010

56:                                               ; preds = %48, %52, %46
  %57 = phi { ptr, i32 } [ %47, %46 ], [ %49, %52 ], [ %49, %48 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #15, !dbg !2998
  br label %105, !dbg !2998

58:                                               ; preds = %20
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %5) #15, !dbg !3011
    #dbg_value(!DIArgList(ptr %0, i64 %21), !3013, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !3027)
    #dbg_value(ptr undef, !3022, !DIExpression(), !3027)
  %59 = invoke noalias noundef nonnull dereferenceable(24) ptr @_Znwm(i64 noundef 24) #16
          to label %60 unwind label %83, !dbg !3029

60:                                               ; preds = %58
    #dbg_value(!DIArgList(ptr %0, i64 %21), !3013, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !3027)
  %61 = getelementptr inbounds double, ptr %0, i64 %21, !dbg !3030
    #dbg_value(ptr %61, !3013, !DIExpression(), !3027)
  %62 = load double, ptr %61, align 8, !dbg !3031, !tbaa !2633, !noalias !3032
    #dbg_value(ptr %59, !3035, !DIExpression(), !3040)
    #dbg_value(double %62, !3038, !DIExpression(), !3040)
    #dbg_value(i64 %21, !3039, !DIExpression(DW_OP_constu, 1, DW_OP_or, DW_OP_stack_value), !3040)
  store ptr getelementptr inbounds inrange(-16, 32) (i8, ptr @_ZTV5Power, i64 16), ptr %59, align 8, !dbg !3042, !tbaa !2743, !noalias !3032
  %63 = getelementptr inbounds i8, ptr %59, i64 8, !dbg !3043
  store double %62, ptr %63, align 8, !dbg !3043, !tbaa !3044, !noalias !3032
  %64 = getelementptr inbounds i8, ptr %59, i64 16, !dbg !3047
  %65 = trunc i64 %21 to i32, !dbg !3047
  %66 = or disjoint i32 %65, 1, !dbg !3047
  store i32 %66, ptr %64, align 8, !dbg !3047, !tbaa !3048, !noalias !3032
    #dbg_value(ptr %5, !3049, !DIExpression(), !3057)
    #dbg_value(ptr undef, !3056, !DIExpression(), !3057)
    #dbg_value(ptr %5, !3059, !DIExpression(), !3068)
    #dbg_value(ptr %59, !3066, !DIExpression(), !3068)
    #dbg_value(ptr undef, !3067, !DIExpression(), !3068)
    #dbg_value(ptr %5, !3070, !DIExpression(), !3080)
    #dbg_value(ptr %59, !3078, !DIExpression(), !3080)
    #dbg_value(ptr undef, !3079, !DIExpression(), !3080)
    #dbg_value(ptr %5, !3082, !DIExpression(), !3092)
    #dbg_value(ptr undef, !3090, !DIExpression(), !3092)
    #dbg_value(ptr undef, !3091, !DIExpression(), !3092)
    #dbg_value(ptr %5, !3094, !DIExpression(), !3104)
    #dbg_value(ptr undef, !3102, !DIExpression(), !3104)
    #dbg_value(ptr undef, !3103, !DIExpression(), !3104)
    #dbg_value(ptr %5, !2877, !DIExpression(), !3106)
    #dbg_value(ptr undef, !2884, !DIExpression(), !3106)
  store ptr %59, ptr %5, align 8, !dbg !3108, !tbaa !2889
    #dbg_value(ptr %7, !2892, !DIExpression(), !3109)
    #dbg_value(ptr %5, !2895, !DIExpression(), !3109)
    #dbg_value(ptr %7, !2898, !DIExpression(), !3111)
    #dbg_value(ptr %5, !2908, !DIExpression(), !3111)
  %67 = load ptr, ptr %10, align 8, !dbg !3113, !tbaa !2913
  %68 = load ptr, ptr %11, align 8, !dbg !3114, !tbaa !2915
  %69 = icmp eq ptr %67, %68, !dbg !3115
  br i1 %69, label %74, label %70, !dbg !3116

70:                                               ; preds = %60
  %71 = ptrtoint ptr %59 to i64, !dbg !3116
    #dbg_value(ptr %7, !2919, !DIExpression(), !3117)
    #dbg_value(ptr %67, !2927, !DIExpression(), !3117)
    #dbg_value(ptr %5, !2928, !DIExpression(), !3117)
    #dbg_value(ptr %7, !2932, !DIExpression(), !3119)
    #dbg_value(ptr %67, !2938, !DIExpression(), !3119)
    #dbg_value(ptr %5, !2939, !DIExpression(), !3119)
    #dbg_value(ptr %67, !2943, !DIExpression(), !3121)
    #dbg_value(ptr %5, !2946, !DIExpression(), !3121)
    #dbg_value(ptr %67, !2949, !DIExpression(), !3123)
    #dbg_value(ptr %5, !2952, !DIExpression(), !3123)
    #dbg_value(ptr %67, !2955, !DIExpression(), !3125)
    #dbg_value(ptr %5, !2958, !DIExpression(), !3125)
    #dbg_value(ptr %67, !2961, !DIExpression(), !3127)
    #dbg_value(ptr %5, !2964, !DIExpression(), !3127)
    #dbg_value(ptr %67, !2967, !DIExpression(), !3129)
    #dbg_value(ptr %5, !2970, !DIExpression(), !3129)
  store i64 %71, ptr %67, align 8, !dbg !3131, !tbaa !2913
  %72 = load ptr, ptr %10, align 8, !dbg !3132, !tbaa !2975
  %73 = getelementptr inbounds i8, ptr %72, i64 8, !dbg !3132
  store ptr %73, ptr %10, align 8, !dbg !3132, !tbaa !2975
    #dbg_value(ptr %5, !2976, !DIExpression(), !3133)
    #dbg_value(ptr %5, !2979, !DIExpression(), !3135)
  br label %82, !dbg !3136

74:                                               ; preds = %60
  invoke void @_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE17_M_realloc_insertIJS4_EEEvN9__gnu_cxx17__normal_iteratorIPS4_S6_EEDpOT_(ptr noundef nonnull align 8 dereferenceable(24) %7, ptr %67, ptr noundef nonnull align 8 dereferenceable(8) %5)
          to label %75 unwind label %85, !dbg !3137

75:                                               ; preds = %74
  %76 = load ptr, ptr %5, align 8, !dbg !3138, !tbaa !2913
    #dbg_value(ptr %5, !2976, !DIExpression(), !3133)
    #dbg_value(ptr %5, !2979, !DIExpression(), !3135)
  %77 = icmp eq ptr %76, null, !dbg !3139
  br i1 %77, label %82, label %78, !dbg !3136

78:                                               ; preds = %75
    #dbg_value(ptr %5, !2989, !DIExpression(), !3140)
    #dbg_value(ptr %76, !2992, !DIExpression(), !3140)
  %79 = load ptr, ptr %76, align 8, !dbg !3142, !tbaa !2743
  %80 = getelementptr inbounds i8, ptr %79, i64 8, !dbg !3142
  %81 = load ptr, ptr %80, align 8, !dbg !3142
  call void %81(ptr noundef nonnull align 8 dereferenceable(8) %76) #15, !dbg !3142
  br label %82, !dbg !3143

82:                                               ; preds = %78, %75, %70
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) #15, !dbg !3144
  br label %95

83:                                               ; preds = %58
  %84 = landingpad { ptr, i32 }
          cleanup, !dbg !3145
  br label %93, !dbg !3145

85:                                               ; preds = %74
  %86 = landingpad { ptr, i32 }
          cleanup, !dbg !3145
    #dbg_value(ptr %5, !2976, !DIExpression(), !3146)
    #dbg_value(ptr %5, !2979, !DIExpression(), !3148)
  %87 = load ptr, ptr %5, align 8, !dbg !3149, !tbaa !2913
  %88 = icmp eq ptr %87, null, !dbg !3150
  br i1 %88, label %93, label %89, !dbg !3151

89:                                               ; preds = %85
    #dbg_value(ptr %5, !2989, !DIExpression(), !3152)
    #dbg_value(ptr %87, !2992, !DIExpression(), !3152)
  %90 = load ptr, ptr %87, align 8, !dbg !3154, !tbaa !2743
  %91 = getelementptr inbounds i8, ptr %90, i64 8, !dbg !3154
  %92 = load ptr, ptr %91, align 8, !dbg !3154
  call void %92(ptr noundef nonnull align 8 dereferenceable(8) %87) #15, !dbg !3154
  br label %93, !dbg !3155

93:                                               ; preds = %85, %89, %83
  %94 = phi { ptr, i32 } [ %84, %83 ], [ %86, %89 ], [ %86, %85 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) #15, !dbg !3144
  br label %105, !dbg !3144

95:                                               ; preds = %45, %82
  %96 = add nuw nsw i64 %21, 1, !dbg !3156
    #dbg_value(i64 %96, !2720, !DIExpression(), !2770)
  %97 = icmp eq i64 %96, %12, !dbg !2771
  br i1 %97, label %13, label %20, !dbg !2773, !llvm.loop !3157

98:                                               ; preds = %15
  %99 = fmul double %19, %2, !dbg !3160
    #dbg_value(ptr undef, !3161, !DIExpression(), !3167)
    #dbg_value(ptr undef, !3164, !DIExpression(), !3169)
    #dbg_value(ptr undef, !3170, !DIExpression(), !3175)
    #dbg_value(ptr %6, !3173, !DIExpression(), !3175)
  %100 = load ptr, ptr %6, align 8, !dbg !3178, !tbaa !2743
  %101 = getelementptr inbounds i8, ptr %100, i64 8, !dbg !3178
  %102 = load ptr, ptr %101, align 8, !dbg !3178
  call void %102(ptr noundef nonnull align 8 dereferenceable(32) %6) #15, !dbg !3178
    #dbg_value(ptr null, !2715, !DIExpression(), !2722)
  ret double %99, !dbg !3179

103:                                              ; preds = %15
  %104 = landingpad { ptr, i32 }
          cleanup, !dbg !3179
  br label %105, !dbg !3179

105:                                              ; preds = %56, %93, %103
  %106 = phi { ptr, i32 } [ %104, %103 ], [ %57, %56 ], [ %94, %93 ]
    #dbg_value(ptr undef, !3161, !DIExpression(), !3180)
    #dbg_value(ptr undef, !3164, !DIExpression(), !3182)
    #dbg_value(ptr undef, !3170, !DIExpression(), !3183)
    #dbg_value(ptr %6, !3173, !DIExpression(), !3183)
  %107 = load ptr, ptr %6, align 8, !dbg !3185, !tbaa !2743
  %108 = getelementptr inbounds i8, ptr %107, i64 8, !dbg !3185
  %109 = load ptr, ptr %108, align 8, !dbg !3185
  call void %109(ptr noundef nonnull align 8 dereferenceable(32) %6) #15, !dbg !3185
    #dbg_value(ptr null, !2715, !DIExpression(), !2722)
  resume { ptr, i32 } %106, !dbg !3179
}

; Function Attrs: mustprogress uwtable
define dso_local double @state_behind_virtual_calls(ptr nocapture noundef readonly %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #4 personality ptr @__gxx_personality_v0 !dbg !3186 {
  %4 = alloca %struct.Linear, align 8, !DIAssignID !3224
    #dbg_assign(i1 undef, !3193, !DIExpression(), !3224, ptr %4, !DIExpression(), !3225)
  %5 = alloca %struct.Quadratic, align 8, !DIAssignID !3226
    #dbg_assign(i1 undef, !3212, !DIExpression(), !3226, ptr %5, !DIExpression(), !3225)
    #dbg_value(ptr %0, !3190, !DIExpression(), !3225)
    #dbg_value(i32 %1, !3191, !DIExpression(), !3225)
    #dbg_value(i32 %2, !3192, !DIExpression(), !3225)
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) #15, !dbg !3227
    #dbg_value(ptr %4, !3228, !DIExpression(), !3235)
    #dbg_value(ptr %4, !3237, !DIExpression(), !3242)
  %6 = getelementptr inbounds i8, ptr %4, i64 8, !dbg !3244
  store double 0.000000e+00, ptr %6, align 8, !dbg !3244, !tbaa !3245, !DIAssignID !3247
    #dbg_assign(double 0.000000e+00, !3193, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !3247, ptr %6, !DIExpression(), !3225)
  store ptr getelementptr inbounds inrange(-16, 24) (i8, ptr @_ZTV6Linear, i64 16), ptr %4, align 8, !dbg !3248, !tbaa !2743, !DIAssignID !3249
    #dbg_assign(ptr getelementptr inbounds inrange(-16, 24) (i8, ptr @_ZTV6Linear, i64 16), !3193, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !3249, ptr %4, !DIExpression(), !3225)
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %5) #15, !dbg !3250
  %7 = load double, ptr %0, align 8, !dbg !3251, !tbaa !2633
    #dbg_value(ptr %5, !3252, !DIExpression(), !3257)
    #dbg_value(double %7, !3255, !DIExpression(), !3257)
    #dbg_value(ptr %5, !3237, !DIExpression(), !3259)
  %8 = getelementptr inbounds i8, ptr %5, i64 8, !dbg !3261
  store double 0.000000e+00, ptr %8, align 8, !dbg !3261, !tbaa !3245, !DIAssignID !3262
    #dbg_assign(double 0.000000e+00, !3212, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !3262, ptr %8, !DIExpression(), !3225)
  store ptr getelementptr inbounds inrange(-16, 24) (i8, ptr @_ZTV9Quadratic, i64 16), ptr %5, align 8, !dbg !3263, !tbaa !2743, !DIAssignID !3264
    #dbg_assign(ptr getelementptr inbounds inrange(-16, 24) (i8, ptr @_ZTV9Quadratic, i64 16), !3212, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !3264, ptr %5, !DIExpression(), !3225)
  %9 = getelementptr inbounds i8, ptr %5, i64 16, !dbg !3265
  store double %7, ptr %9, align 8, !dbg !3265, !tbaa !3266, !DIAssignID !3268
    #dbg_assign(double %7, !3212, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !3268, ptr %9, !DIExpression(), !3225)
  %10 = icmp eq i32 %2, 0, !dbg !3269
  %11 = select i1 %10, ptr %4, ptr %5, !dbg !3269
    #dbg_value(ptr %11, !3222, !DIExpression(), !3225)
  call fastcc void @_ZL4feedR7CounterPKdi(ptr noundef nonnull align 8 dereferenceable(16) %11, ptr noundef nonnull %0, i32 noundef %1), !dbg !3270
  %12 = load double, ptr %6, align 8, !dbg !3271
  %13 = load double, ptr %8, align 8, !dbg !3271
  %14 = select i1 %10, double %12, double %13, !dbg !3271
  %15 = fmul double %14, %14, !dbg !3272
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %5) #15, !dbg !3273
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #15, !dbg !3273
  ret double %15, !dbg !3273
}

; Function Attrs: mustprogress noinline uwtable
define internal fastcc void @_ZL4feedR7CounterPKdi(ptr noundef nonnull align 8 dereferenceable(16) %0, ptr nocapture noundef readonly %1, i32 noundef %2) unnamed_addr #5 !dbg !3274 {
    #dbg_value(ptr %0, !3278, !DIExpression(), !3283)
    #dbg_value(ptr %1, !3279, !DIExpression(), !3283)
    #dbg_value(i32 %2, !3280, !DIExpression(), !3283)
    #dbg_value(i32 0, !3281, !DIExpression(), !3284)
  %4 = icmp sgt i32 %2, 0, !dbg !3285
  br i1 %4, label %5, label %7, !dbg !3287

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64, !dbg !3285
  br label %8, !dbg !3287

7:                                                ; preds = %8, %3
  ret void, !dbg !3288

8:                                                ; preds = %5, %8
  %9 = phi i64 [ 0, %5 ], [ %15, %8 ]
    #dbg_value(i64 %9, !3281, !DIExpression(), !3284)
  %10 = getelementptr inbounds double, ptr %1, i64 %9, !dbg !3289
  %11 = load double, ptr %10, align 8, !dbg !3289, !tbaa !2633
  %12 = load ptr, ptr %0, align 8, !dbg !3291, !tbaa !2743
  %13 = getelementptr inbounds i8, ptr %12, i64 16, !dbg !3291
  %14 = load ptr, ptr %13, align 8, !dbg !3291
  tail call void %14(ptr noundef nonnull align 8 dereferenceable(16) %0, double noundef %11), !dbg !3291
  %15 = add nuw nsw i64 %9, 1, !dbg !3292
    #dbg_value(i64 %15, !3281, !DIExpression(), !3284)
  %16 = icmp eq i64 %15, %6, !dbg !3285
  br i1 %16, label %7, label %8, !dbg !3287, !llvm.loop !3293
}

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZN7CounterD2Ev(ptr noundef nonnull align 8 dereferenceable(16) %0) unnamed_addr #3 comdat align 2 !dbg !3295 {
    #dbg_value(ptr %0, !3297, !DIExpression(), !3298)
  ret void, !dbg !3299
}

; Function Attrs: mustprogress uwtable
define dso_local noundef double @two_base_classes(double noundef %0) local_unnamed_addr #4 !dbg !3300 {
  %2 = alloca %struct.Both, align 8, !DIAssignID !3337
    #dbg_assign(i1 undef, !3303, !DIExpression(), !3337, ptr %2, !DIExpression(), !3338)
    #dbg_value(double %0, !3302, !DIExpression(), !3338)
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %2) #15, !dbg !3339
    #dbg_value(ptr %2, !3340, !DIExpression(), !3345)
    #dbg_value(double %0, !3343, !DIExpression(), !3345)
    #dbg_value(ptr %2, !3347, !DIExpression(), !3355)
  %3 = getelementptr inbounds i8, ptr %2, i64 8, !dbg !3357
  %4 = getelementptr inbounds i8, ptr %2, i64 16, !dbg !3358
    #dbg_value(ptr %4, !3359, !DIExpression(), !3367)
  %5 = getelementptr inbounds i8, ptr %2, i64 24, !dbg !3369
  store ptr getelementptr inbounds inrange(-16, 16) (i8, ptr @_ZTV4Both, i64 16), ptr %2, align 8, !dbg !3358, !tbaa !2743, !DIAssignID !3370
    #dbg_assign(ptr getelementptr inbounds inrange(-16, 16) (i8, ptr @_ZTV4Both, i64 16), !3303, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !3370, ptr %2, !DIExpression(), !3338)
  store ptr getelementptr inbounds inrange(-16, 8) (i8, ptr @_ZTV4Both, i64 48), ptr %4, align 8, !dbg !3358, !tbaa !2743, !DIAssignID !3371
    #dbg_assign(ptr getelementptr inbounds inrange(-16, 8) (i8, ptr @_ZTV4Both, i64 48), !3303, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !3371, ptr %4, !DIExpression(), !3338)
  %6 = getelementptr inbounds i8, ptr %2, i64 32, !dbg !3372
  store double %0, ptr %6, align 8, !dbg !3372, !tbaa !3373, !DIAssignID !3377
    #dbg_assign(double %0, !3303, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !3377, ptr %6, !DIExpression(), !3338)
  %7 = fmul double %0, %0, !dbg !3378
  store double %7, ptr %3, align 8, !dbg !3380, !tbaa !3381, !DIAssignID !3382
    #dbg_assign(double %7, !3303, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !3382, ptr %3, !DIExpression(), !3338)
  %8 = fmul double %0, 3.000000e+00, !dbg !3383
  store double %8, ptr %5, align 8, !dbg !3384, !tbaa !3385, !DIAssignID !3386
    #dbg_assign(double %8, !3303, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !3386, ptr %5, !DIExpression(), !3338)
  %9 = call fastcc noundef double @_ZL3useRK4LeftRK5Right(ptr noundef nonnull align 8 dereferenceable(16) %2, ptr noundef nonnull align 8 dereferenceable(16) %4), !dbg !3387
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %2) #15, !dbg !3388
  ret double %9, !dbg !3389
}

; Function Attrs: mustprogress noinline uwtable
define internal fastcc noundef double @_ZL3useRK4LeftRK5Right(ptr noundef nonnull align 8 dereferenceable(16) %0, ptr noundef nonnull align 8 dereferenceable(16) %1) unnamed_addr #5 !dbg !3390 {
    #dbg_value(ptr %0, !3396, !DIExpression(), !3398)
    #dbg_value(ptr %1, !3397, !DIExpression(), !3398)
  %3 = load ptr, ptr %0, align 8, !dbg !3399, !tbaa !2743
  %4 = load ptr, ptr %3, align 8, !dbg !3399
  %5 = tail call noundef double %4(ptr noundef nonnull align 8 dereferenceable(16) %0), !dbg !3399
  %6 = load ptr, ptr %1, align 8, !dbg !3400, !tbaa !2743
  %7 = load ptr, ptr %6, align 8, !dbg !3400
  %8 = tail call noundef double %7(ptr noundef nonnull align 8 dereferenceable(16) %1), !dbg !3400
  %9 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !3401
  %10 = load double, ptr %9, align 8, !dbg !3401, !tbaa !3381
  %11 = tail call double @llvm.fmuladd.f64(double %5, double %8, double %10), !dbg !3402
  ret double %11, !dbg !3403
}

; Function Attrs: inlinehint mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZN5PowerD0Ev(ptr noundef nonnull align 8 dereferenceable(24) %0) unnamed_addr #6 comdat align 2 !dbg !3404 {
    #dbg_value(ptr %0, !3409, !DIExpression(), !3410)
  tail call void @_ZdlPvm(ptr noundef nonnull %0, i64 noundef 24) #17, !dbg !3411
  ret void, !dbg !3411
}

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local noundef double @_ZNK5Power5valueEd(ptr noundef nonnull align 8 dereferenceable(24) %0, double noundef %1) unnamed_addr #3 comdat align 2 !dbg !2651 {
    #dbg_value(ptr %0, !2650, !DIExpression(), !3412)
    #dbg_value(double %1, !2653, !DIExpression(), !3412)
  %3 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !3413
  %4 = load double, ptr %3, align 8, !dbg !3413, !tbaa !3044
    #dbg_value(double %4, !2654, !DIExpression(), !3412)
    #dbg_value(i32 0, !2655, !DIExpression(), !3414)
  %5 = getelementptr inbounds i8, ptr %0, i64 16
  %6 = load i32, ptr %5, align 8, !tbaa !3048
    #dbg_value(i32 0, !2655, !DIExpression(), !3414)
    #dbg_value(double %4, !2654, !DIExpression(), !3412)
  %7 = icmp sgt i32 %6, 0, !dbg !3415
  br i1 %7, label %8, label %23, !dbg !3416

8:                                                ; preds = %2
  %9 = and i32 %6, 7, !dbg !3416
  %10 = icmp ult i32 %6, 8, !dbg !3416
  br i1 %10, label %13, label %11, !dbg !3416

11:                                               ; preds = %8
  %12 = and i32 %6, 2147483640, !dbg !3416
  br label %25, !dbg !3416

13:                                               ; preds = %25, %8
  %14 = phi double [ poison, %8 ], [ %35, %25 ]
  %15 = phi double [ %4, %8 ], [ %35, %25 ]
  %16 = icmp eq i32 %9, 0, !dbg !3416
  br i1 %16, label %23, label %17, !dbg !3416

17:                                               ; preds = %13, %17
  %18 = phi double [ %20, %17 ], [ %15, %13 ]
  %19 = phi i32 [ %21, %17 ], [ 0, %13 ]
    #dbg_value(i32 poison, !2655, !DIExpression(), !3414)
    #dbg_value(double %18, !2654, !DIExpression(), !3412)
  %20 = fmul double %18, %1, !dbg !3417
    #dbg_value(double %20, !2654, !DIExpression(), !3412)
    #dbg_value(i32 poison, !2655, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !3414)
  %21 = add i32 %19, 1, !dbg !3416
  %22 = icmp eq i32 %21, %9, !dbg !3416
  br i1 %22, label %23, label %17, !dbg !3416, !llvm.loop !3418

23:                                               ; preds = %13, %17, %2
  %24 = phi double [ %4, %2 ], [ %14, %13 ], [ %20, %17 ], !dbg !3412
  ret double %24, !dbg !3420

25:                                               ; preds = %25, %11
  %26 = phi double [ %4, %11 ], [ %35, %25 ]
  %27 = phi i32 [ 0, %11 ], [ %36, %25 ]
    #dbg_value(i32 poison, !2655, !DIExpression(), !3414)
    #dbg_value(double %26, !2654, !DIExpression(), !3412)
  %28 = fmul double %26, %1, !dbg !3417
    #dbg_value(double %28, !2654, !DIExpression(), !3412)
    #dbg_value(i32 poison, !2655, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !3414)
  %29 = fmul double %28, %1, !dbg !3417
    #dbg_value(double %29, !2654, !DIExpression(), !3412)
    #dbg_value(i32 poison, !2655, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value), !3414)
  %30 = fmul double %29, %1, !dbg !3417
    #dbg_value(double %30, !2654, !DIExpression(), !3412)
    #dbg_value(i32 poison, !2655, !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value), !3414)
  %31 = fmul double %30, %1, !dbg !3417
    #dbg_value(double %31, !2654, !DIExpression(), !3412)
    #dbg_value(i32 poison, !2655, !DIExpression(DW_OP_plus_uconst, 4, DW_OP_stack_value), !3414)
  %32 = fmul double %31, %1, !dbg !3417
    #dbg_value(double %32, !2654, !DIExpression(), !3412)
    #dbg_value(i32 poison, !2655, !DIExpression(DW_OP_plus_uconst, 5, DW_OP_stack_value), !3414)
  %33 = fmul double %32, %1, !dbg !3417
    #dbg_value(double %33, !2654, !DIExpression(), !3412)
    #dbg_value(i32 poison, !2655, !DIExpression(DW_OP_plus_uconst, 6, DW_OP_stack_value), !3414)
  %34 = fmul double %33, %1, !dbg !3417
    #dbg_value(double %34, !2654, !DIExpression(), !3412)
    #dbg_value(i32 poison, !2655, !DIExpression(DW_OP_plus_uconst, 7, DW_OP_stack_value), !3414)
  %35 = fmul double %34, %1, !dbg !3417
    #dbg_value(double %35, !2654, !DIExpression(), !3412)
    #dbg_value(i32 poison, !2655, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !3414)
  %36 = add i32 %27, 8, !dbg !3416
  %37 = icmp eq i32 %36, %12, !dbg !3416
  br i1 %37, label %13, label %25, !dbg !3416, !llvm.loop !3421
}

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local noundef double @_ZNK4Term6scaledEdd(ptr noundef nonnull align 8 dereferenceable(8) %0, double noundef %1, double noundef %2) unnamed_addr #4 comdat align 2 !dbg !2642 {
    #dbg_value(ptr %0, !2641, !DIExpression(), !3423)
    #dbg_value(double %1, !2644, !DIExpression(), !3423)
    #dbg_value(double %2, !2645, !DIExpression(), !3423)
  %4 = load ptr, ptr %0, align 8, !dbg !3424, !tbaa !2743
  %5 = getelementptr inbounds i8, ptr %4, i64 16, !dbg !3424
  %6 = load ptr, ptr %5, align 8, !dbg !3424
  %7 = tail call noundef double %6(ptr noundef nonnull align 8 dereferenceable(8) %0, double noundef %1), !dbg !3424
  %8 = fmul double %7, %2, !dbg !3425
  ret double %8, !dbg !3426
}

; Function Attrs: nobuiltin nounwind
declare void @_ZdlPvm(ptr noundef, i64 noundef) local_unnamed_addr #7

; Function Attrs: inlinehint mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZN4WaveD0Ev(ptr noundef nonnull align 8 dereferenceable(16) %0) unnamed_addr #6 comdat align 2 !dbg !3427 {
    #dbg_value(ptr %0, !3432, !DIExpression(), !3433)
  tail call void @_ZdlPvm(ptr noundef nonnull %0, i64 noundef 16) #17, !dbg !3434
  ret void, !dbg !3434
}

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local noundef double @_ZNK4Wave5valueEd(ptr noundef nonnull align 8 dereferenceable(16) %0, double noundef %1) unnamed_addr #3 comdat align 2 !dbg !2676 {
    #dbg_value(ptr %0, !2675, !DIExpression(), !3435)
    #dbg_value(double %1, !2678, !DIExpression(), !3435)
  %3 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !3436
  %4 = load double, ptr %3, align 8, !dbg !3436, !tbaa !2810
  %5 = fmul double %4, %1, !dbg !3437
  %6 = tail call double @sin(double noundef %5) #15, !dbg !3438
  ret double %6, !dbg !3439
}

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local noundef double @_ZNK4Wave6scaledEdd(ptr noundef nonnull align 8 dereferenceable(16) %0, double noundef %1, double noundef %2) unnamed_addr #4 comdat align 2 !dbg !2668 {
    #dbg_value(ptr %0, !2667, !DIExpression(), !3440)
    #dbg_value(double %1, !2670, !DIExpression(), !3440)
    #dbg_value(double %2, !2671, !DIExpression(), !3440)
  %4 = fmul double %2, %2, !dbg !3441
  %5 = load ptr, ptr %0, align 8, !dbg !3442, !tbaa !2743
  %6 = getelementptr inbounds i8, ptr %5, i64 16, !dbg !3442
  %7 = load ptr, ptr %6, align 8, !dbg !3442
  %8 = tail call noundef double %7(ptr noundef nonnull align 8 dereferenceable(16) %0, double noundef %1), !dbg !3442
  %9 = fmul double %4, %8, !dbg !3443
  ret double %9, !dbg !3444
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !2035 double @sin(double noundef) local_unnamed_addr #8

; Function Attrs: inlinehint mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZN6LinearD0Ev(ptr noundef nonnull align 8 dereferenceable(16) %0) unnamed_addr #6 comdat align 2 !dbg !3445 {
    #dbg_value(ptr %0, !3448, !DIExpression(), !3449)
  tail call void @_ZdlPvm(ptr noundef nonnull %0, i64 noundef 16) #17, !dbg !3450
  ret void, !dbg !3450
}

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZN6Linear3addEd(ptr noundef nonnull align 8 dereferenceable(16) %0, double noundef %1) unnamed_addr #3 comdat align 2 !dbg !3451 {
    #dbg_value(ptr %0, !3453, !DIExpression(), !3455)
    #dbg_value(double %1, !3454, !DIExpression(), !3455)
  %3 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !3456
  %4 = load double, ptr %3, align 8, !dbg !3457, !tbaa !3245
  %5 = fadd double %4, %1, !dbg !3457
  store double %5, ptr %3, align 8, !dbg !3457, !tbaa !3245
  ret void, !dbg !3458
}

; Function Attrs: inlinehint mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZN9QuadraticD0Ev(ptr noundef nonnull align 8 dereferenceable(24) %0) unnamed_addr #6 comdat align 2 !dbg !3459 {
    #dbg_value(ptr %0, !3464, !DIExpression(), !3465)
  tail call void @_ZdlPvm(ptr noundef nonnull %0, i64 noundef 24) #17, !dbg !3466
  ret void, !dbg !3466
}

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZN9Quadratic3addEd(ptr noundef nonnull align 8 dereferenceable(24) %0, double noundef %1) unnamed_addr #3 comdat align 2 !dbg !3467 {
    #dbg_value(ptr %0, !3469, !DIExpression(), !3471)
    #dbg_value(double %1, !3470, !DIExpression(), !3471)
  %3 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !3472
  %4 = load double, ptr %3, align 8, !dbg !3472, !tbaa !3266
  %5 = fmul double %4, %1, !dbg !3473
  %6 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !3474
  %7 = load double, ptr %6, align 8, !dbg !3475, !tbaa !3245
  %8 = tail call double @llvm.fmuladd.f64(double %5, double %1, double %7), !dbg !3475
  store double %8, ptr %6, align 8, !dbg !3475, !tbaa !3245
  %9 = fmul double %4, 5.000000e-01, !dbg !3476
  store double %9, ptr %3, align 8, !dbg !3476, !tbaa !3266
  ret void, !dbg !3477
}

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local noundef double @_ZNK4Both4leftEv(ptr noundef nonnull align 8 dereferenceable(40) %0) unnamed_addr #3 comdat align 2 !dbg !3478 {
    #dbg_value(ptr %0, !3480, !DIExpression(), !3482)
  %2 = getelementptr inbounds i8, ptr %0, i64 32, !dbg !3483
  %3 = load double, ptr %2, align 8, !dbg !3483, !tbaa !3373
  %4 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !3484
  %5 = load double, ptr %4, align 8, !dbg !3484, !tbaa !3381
  %6 = fmul double %3, %5, !dbg !3485
  ret double %6, !dbg !3486
}

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local noundef double @_ZNK4Both5rightEv(ptr noundef nonnull align 8 dereferenceable(40) %0) unnamed_addr #3 comdat align 2 !dbg !3487 {
    #dbg_value(ptr %0, !3489, !DIExpression(), !3490)
  %2 = getelementptr inbounds i8, ptr %0, i64 32, !dbg !3491
  %3 = load double, ptr %2, align 8, !dbg !3491, !tbaa !3373
  %4 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !3492
  %5 = load double, ptr %4, align 8, !dbg !3492, !tbaa !3385
  %6 = fmul double %3, %5, !dbg !3493
  ret double %6, !dbg !3494
}

; Function Attrs: uwtable
define linkonce_odr dso_local noundef double @_ZThn16_NK4Both5rightEv(ptr noundef %0) unnamed_addr #9 comdat align 2 !dbg !3495 {
    #dbg_value(ptr %0, !3489, !DIExpression(DW_OP_constu, 16, DW_OP_minus, DW_OP_stack_value), !3497)
  %2 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !3499
  %3 = load double, ptr %2, align 8, !dbg !3499, !tbaa !3373
  %4 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !3500
  %5 = load double, ptr %4, align 8, !dbg !3500, !tbaa !3385
  %6 = fmul double %3, %5, !dbg !3501
  ret double %6, !dbg !3502
}

; Function Attrs: nobuiltin allocsize(0)
declare noundef nonnull ptr @_Znwm(i64 noundef) local_unnamed_addr #10

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #11

; Function Attrs: inlinehint mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZN3SumD2Ev(ptr noundef nonnull align 8 dereferenceable(32) %0) unnamed_addr #6 comdat align 2 personality ptr @__gxx_personality_v0 !dbg !3503 {
    #dbg_value(ptr %0, !3506, !DIExpression(), !3507)
  store ptr getelementptr inbounds inrange(-16, 32) (i8, ptr @_ZTV3Sum, i64 16), ptr %0, align 8, !dbg !3508, !tbaa !2743
  %2 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !3509
    #dbg_value(ptr %2, !3511, !DIExpression(), !3514)
  %3 = load ptr, ptr %2, align 8, !dbg !3516, !tbaa !3518
  %4 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !3519
  %5 = load ptr, ptr %4, align 8, !dbg !3519, !tbaa !2975
    #dbg_value(ptr %3, !3520, !DIExpression(), !3529)
    #dbg_value(ptr %5, !3525, !DIExpression(), !3529)
    #dbg_value(ptr %2, !3526, !DIExpression(), !3529)
    #dbg_value(ptr %3, !3531, !DIExpression(), !3539)
    #dbg_value(ptr %5, !3537, !DIExpression(), !3539)
    #dbg_value(ptr %3, !3541, !DIExpression(), !3549)
    #dbg_value(ptr %5, !3548, !DIExpression(), !3549)
  %6 = icmp eq ptr %3, %5, !dbg !3551
  br i1 %6, label %20, label %7, !dbg !3554

7:                                                ; preds = %1, %15
  %8 = phi ptr [ %16, %15 ], [ %3, %1 ]
    #dbg_value(ptr %8, !3541, !DIExpression(), !3549)
    #dbg_value(ptr %8, !3555, !DIExpression(), !3560)
    #dbg_value(ptr %8, !2976, !DIExpression(), !3562)
    #dbg_value(ptr %8, !2979, !DIExpression(), !3564)
  %9 = load ptr, ptr %8, align 8, !dbg !3565, !tbaa !2913
  %10 = icmp eq ptr %9, null, !dbg !3566
  br i1 %10, label %15, label %11, !dbg !3567

11:                                               ; preds = %7
    #dbg_value(ptr %8, !2989, !DIExpression(), !3568)
    #dbg_value(ptr %9, !2992, !DIExpression(), !3568)
  %12 = load ptr, ptr %9, align 8, !dbg !3570, !tbaa !2743
  %13 = getelementptr inbounds i8, ptr %12, i64 8, !dbg !3570
  %14 = load ptr, ptr %13, align 8, !dbg !3570
  tail call void %14(ptr noundef nonnull align 8 dereferenceable(8) %9) #15, !dbg !3570
  br label %15, !dbg !3571

15:                                               ; preds = %11, %7
  store ptr null, ptr %8, align 8, !dbg !3572, !tbaa !2913
  %16 = getelementptr inbounds i8, ptr %8, i64 8, !dbg !3573
    #dbg_value(ptr %16, !3541, !DIExpression(), !3549)
  %17 = icmp eq ptr %16, %5, !dbg !3551
  br i1 %17, label %18, label %7, !dbg !3554, !llvm.loop !3574

18:                                               ; preds = %15
  %19 = load ptr, ptr %2, align 8, !dbg !3576, !tbaa !3518
  br label %20, !dbg !3576

20:                                               ; preds = %18, %1
  %21 = phi ptr [ %19, %18 ], [ %3, %1 ], !dbg !3576
    #dbg_value(ptr %2, !3580, !DIExpression(), !3582)
    #dbg_value(ptr %2, !3583, !DIExpression(), !3588)
    #dbg_value(ptr %21, !3586, !DIExpression(), !3588)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !3587, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3588)
  %22 = icmp eq ptr %21, null, !dbg !3590
  br i1 %22, label %29, label %23, !dbg !3592

23:                                               ; preds = %20
  %24 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !3593
  %25 = load ptr, ptr %24, align 8, !dbg !3593, !tbaa !2915
    #dbg_value(!DIArgList(ptr %25, ptr %21), !3587, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3588)
  %26 = ptrtoint ptr %25 to i64, !dbg !3594
    #dbg_value(!DIArgList(i64 %26, ptr %21), !3587, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3588)
  %27 = ptrtoint ptr %21 to i64, !dbg !3594
    #dbg_value(!DIArgList(i64 %26, i64 %27), !3587, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3588)
  %28 = sub i64 %26, %27, !dbg !3594
    #dbg_value(i64 %28, !3587, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3588)
    #dbg_value(ptr %2, !3595, !DIExpression(), !3600)
    #dbg_value(ptr %21, !3598, !DIExpression(), !3600)
    #dbg_value(i64 %28, !3599, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3600)
    #dbg_value(ptr %2, !3602, !DIExpression(), !3607)
    #dbg_value(ptr %21, !3605, !DIExpression(), !3607)
    #dbg_value(i64 %28, !3606, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3607)
  tail call void @_ZdlPvm(ptr noundef nonnull %21, i64 noundef %28) #17, !dbg !3609
  br label %29, !dbg !3610

29:                                               ; preds = %20, %23
  ret void, !dbg !3508
}

; Function Attrs: inlinehint mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZN3SumD0Ev(ptr noundef nonnull align 8 dereferenceable(32) %0) unnamed_addr #6 comdat align 2 personality ptr @__gxx_personality_v0 !dbg !3611 {
    #dbg_value(ptr %0, !3613, !DIExpression(), !3614)
    #dbg_value(ptr %0, !3506, !DIExpression(), !3615)
  store ptr getelementptr inbounds inrange(-16, 32) (i8, ptr @_ZTV3Sum, i64 16), ptr %0, align 8, !dbg !3617, !tbaa !2743
  %2 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !3618
    #dbg_value(ptr %2, !3511, !DIExpression(), !3619)
  %3 = load ptr, ptr %2, align 8, !dbg !3621, !tbaa !3518
  %4 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !3622
  %5 = load ptr, ptr %4, align 8, !dbg !3622, !tbaa !2975
    #dbg_value(ptr %3, !3520, !DIExpression(), !3623)
    #dbg_value(ptr %5, !3525, !DIExpression(), !3623)
    #dbg_value(ptr %2, !3526, !DIExpression(), !3623)
    #dbg_value(ptr %3, !3531, !DIExpression(), !3625)
    #dbg_value(ptr %5, !3537, !DIExpression(), !3625)
    #dbg_value(ptr %3, !3541, !DIExpression(), !3627)
    #dbg_value(ptr %5, !3548, !DIExpression(), !3627)
  %6 = icmp eq ptr %3, %5, !dbg !3629
  br i1 %6, label %20, label %7, !dbg !3630

7:                                                ; preds = %1, %15
  %8 = phi ptr [ %16, %15 ], [ %3, %1 ]
    #dbg_value(ptr %8, !3541, !DIExpression(), !3627)
    #dbg_value(ptr %8, !3555, !DIExpression(), !3631)
    #dbg_value(ptr %8, !2976, !DIExpression(), !3633)
    #dbg_value(ptr %8, !2979, !DIExpression(), !3635)
  %9 = load ptr, ptr %8, align 8, !dbg !3636, !tbaa !2913
  %10 = icmp eq ptr %9, null, !dbg !3637
  br i1 %10, label %15, label %11, !dbg !3638

11:                                               ; preds = %7
    #dbg_value(ptr %8, !2989, !DIExpression(), !3639)
    #dbg_value(ptr %9, !2992, !DIExpression(), !3639)
  %12 = load ptr, ptr %9, align 8, !dbg !3641, !tbaa !2743
  %13 = getelementptr inbounds i8, ptr %12, i64 8, !dbg !3641
  %14 = load ptr, ptr %13, align 8, !dbg !3641
  tail call void %14(ptr noundef nonnull align 8 dereferenceable(8) %9) #15, !dbg !3641
  br label %15, !dbg !3642

15:                                               ; preds = %11, %7
  store ptr null, ptr %8, align 8, !dbg !3643, !tbaa !2913
  %16 = getelementptr inbounds i8, ptr %8, i64 8, !dbg !3644
    #dbg_value(ptr %16, !3541, !DIExpression(), !3627)
  %17 = icmp eq ptr %16, %5, !dbg !3629
  br i1 %17, label %18, label %7, !dbg !3630, !llvm.loop !3645

18:                                               ; preds = %15
  %19 = load ptr, ptr %2, align 8, !dbg !3647, !tbaa !3518
  br label %20, !dbg !3647

20:                                               ; preds = %18, %1
  %21 = phi ptr [ %19, %18 ], [ %3, %1 ], !dbg !3647
    #dbg_value(ptr %2, !3580, !DIExpression(), !3649)
    #dbg_value(ptr %2, !3583, !DIExpression(), !3650)
    #dbg_value(ptr %21, !3586, !DIExpression(), !3650)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !3587, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3650)
  %22 = icmp eq ptr %21, null, !dbg !3652
  br i1 %22, label %29, label %23, !dbg !3653

23:                                               ; preds = %20
  %24 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !3654
  %25 = load ptr, ptr %24, align 8, !dbg !3654, !tbaa !2915
    #dbg_value(!DIArgList(ptr %25, ptr %21), !3587, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3650)
  %26 = ptrtoint ptr %25 to i64, !dbg !3655
    #dbg_value(!DIArgList(i64 %26, ptr %21), !3587, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3650)
  %27 = ptrtoint ptr %21 to i64, !dbg !3655
    #dbg_value(!DIArgList(i64 %26, i64 %27), !3587, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3650)
  %28 = sub i64 %26, %27, !dbg !3655
    #dbg_value(i64 %28, !3587, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3650)
    #dbg_value(ptr %2, !3595, !DIExpression(), !3656)
    #dbg_value(ptr %21, !3598, !DIExpression(), !3656)
    #dbg_value(i64 %28, !3599, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3656)
    #dbg_value(ptr %2, !3602, !DIExpression(), !3658)
    #dbg_value(ptr %21, !3605, !DIExpression(), !3658)
    #dbg_value(i64 %28, !3606, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3658)
  tail call void @_ZdlPvm(ptr noundef nonnull %21, i64 noundef %28) #17, !dbg !3660
  br label %29, !dbg !3661

29:                                               ; preds = %20, %23
  tail call void @_ZdlPvm(ptr noundef nonnull %0, i64 noundef 32) #17, !dbg !3662
  ret void, !dbg !3662
}

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local noundef double @_ZNK3Sum5valueEd(ptr noundef nonnull align 8 dereferenceable(32) %0, double noundef %1) unnamed_addr #4 comdat align 2 !dbg !3663 {
    #dbg_value(ptr %0, !3665, !DIExpression(), !3675)
    #dbg_value(double %1, !3667, !DIExpression(), !3675)
    #dbg_value(double 0.000000e+00, !3668, !DIExpression(), !3675)
  %3 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !3676
    #dbg_value(ptr %3, !3669, !DIExpression(), !3677)
    #dbg_value(ptr %3, !3678, !DIExpression(), !3682)
    #dbg_value(ptr undef, !3684, !DIExpression(), !3689)
    #dbg_value(ptr %3, !3687, !DIExpression(), !3689)
  %4 = load ptr, ptr %3, align 8, !dbg !3691, !tbaa !2913
    #dbg_value(ptr %4, !3671, !DIExpression(), !3677)
    #dbg_value(ptr %3, !3692, !DIExpression(), !3695)
  %5 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !3697
    #dbg_value(ptr undef, !3684, !DIExpression(), !3698)
    #dbg_value(ptr %5, !3687, !DIExpression(), !3698)
  %6 = load ptr, ptr %5, align 8, !dbg !3700, !tbaa !2913
    #dbg_value(ptr %6, !3672, !DIExpression(), !3677)
    #dbg_value(ptr %4, !3671, !DIExpression(), !3677)
    #dbg_value(double 0.000000e+00, !3668, !DIExpression(), !3675)
    #dbg_value(ptr undef, !3701, !DIExpression(), !3708)
    #dbg_value(ptr undef, !3707, !DIExpression(), !3708)
  %7 = icmp eq ptr %4, %6, !dbg !3710
  br i1 %7, label %8, label %10, !dbg !3711

8:                                                ; preds = %10, %2
  %9 = phi double [ 0.000000e+00, %2 ], [ %18, %10 ], !dbg !3675
  ret double %9, !dbg !3712

10:                                               ; preds = %2, %10
  %11 = phi double [ %18, %10 ], [ 0.000000e+00, %2 ]
  %12 = phi ptr [ %19, %10 ], [ %4, %2 ]
    #dbg_value(double %11, !3668, !DIExpression(), !3675)
    #dbg_value(ptr %12, !3671, !DIExpression(), !3677)
    #dbg_value(ptr %12, !3673, !DIExpression(), !3713)
    #dbg_value(ptr %12, !3714, !DIExpression(), !3717)
    #dbg_value(ptr %12, !3720, !DIExpression(), !3723)
    #dbg_value(ptr %12, !3725, !DIExpression(), !3729)
  %13 = load ptr, ptr %12, align 8, !dbg !3731, !tbaa !2913
  %14 = load ptr, ptr %13, align 8, !dbg !3732, !tbaa !2743
  %15 = getelementptr inbounds i8, ptr %14, i64 16, !dbg !3732
  %16 = load ptr, ptr %15, align 8, !dbg !3732
  %17 = tail call noundef double %16(ptr noundef nonnull align 8 dereferenceable(8) %13, double noundef %1), !dbg !3732
  %18 = fadd double %11, %17, !dbg !3733
    #dbg_value(double %18, !3668, !DIExpression(), !3675)
    #dbg_value(ptr undef, !3734, !DIExpression(), !3737)
  %19 = getelementptr inbounds i8, ptr %12, i64 8, !dbg !3739
    #dbg_value(ptr %19, !3671, !DIExpression(), !3677)
    #dbg_value(ptr undef, !3701, !DIExpression(), !3708)
    #dbg_value(ptr undef, !3707, !DIExpression(), !3708)
  %20 = icmp eq ptr %19, %6, !dbg !3710
  br i1 %20, label %8, label %10, !dbg !3711, !llvm.loop !3740
}

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local void @_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE17_M_realloc_insertIJS4_EEEvN9__gnu_cxx17__normal_iteratorIPS4_S6_EEDpOT_(ptr noundef nonnull align 8 dereferenceable(24) %0, ptr %1, ptr noundef nonnull align 8 dereferenceable(8) %2) local_unnamed_addr #4 comdat align 2 personality ptr @__gxx_personality_v0 !dbg !3743 {
    #dbg_value(ptr %1, !3749, !DIExpression(), !3758)
    #dbg_value(ptr %0, !3748, !DIExpression(), !3758)
    #dbg_value(ptr %2, !3750, !DIExpression(), !3758)
    #dbg_value(ptr %0, !3759, !DIExpression(), !3765)
    #dbg_value(i64 1, !3762, !DIExpression(), !3765)
    #dbg_value(ptr @.str, !3763, !DIExpression(), !3765)
    #dbg_value(ptr %0, !3767, !DIExpression(), !3770)
  %4 = ptrtoint ptr %1 to i64, !dbg !3773
  %5 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !3773
  %6 = load ptr, ptr %5, align 8, !dbg !3773, !tbaa !2975
  %7 = ptrtoint ptr %6 to i64, !dbg !3774
  %8 = load ptr, ptr %0, align 8, !dbg !3774, !tbaa !2913
  %9 = ptrtoint ptr %8 to i64, !dbg !3775
  %10 = ptrtoint ptr %6 to i64, !dbg !3775
  %11 = ptrtoint ptr %8 to i64, !dbg !3775
  %12 = sub i64 %10, %11, !dbg !3775
  %13 = icmp eq i64 %12, 9223372036854775800, !dbg !3776
  br i1 %13, label %14, label %15, !dbg !3777

14:                                               ; preds = %3
  tail call void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str) #18, !dbg !3778
  unreachable, !dbg !3778

15:                                               ; preds = %3
  %16 = ashr exact i64 %12, 3, !dbg !3775
    #dbg_value(ptr %0, !3767, !DIExpression(), !3779)
    #dbg_value(ptr %0, !3767, !DIExpression(), !3781)
  %17 = tail call i64 @llvm.umax.i64(i64 %16, i64 1), !dbg !3783
  %18 = add nsw i64 %17, %16, !dbg !3784
    #dbg_value(i64 %18, !3764, !DIExpression(), !3765)
    #dbg_value(ptr %0, !3767, !DIExpression(), !3785)
  %19 = icmp ult i64 %18, %16, !dbg !3787
  %20 = tail call i64 @llvm.umin.i64(i64 %18, i64 1152921504606846975), !dbg !3788
  %21 = select i1 %19, i64 1152921504606846975, i64 %20, !dbg !3788
    #dbg_value(i64 %21, !3751, !DIExpression(), !3758)
    #dbg_value(ptr %8, !3753, !DIExpression(), !3758)
    #dbg_value(ptr %6, !3754, !DIExpression(), !3758)
    #dbg_value(ptr undef, !3789, !DIExpression(), !3796)
    #dbg_value(ptr undef, !3795, !DIExpression(), !3796)
  %22 = ptrtoint ptr %1 to i64, !dbg !3798
  %23 = sub i64 %22, %11, !dbg !3798
  %24 = ashr exact i64 %23, 3, !dbg !3798
    #dbg_value(i64 %24, !3755, !DIExpression(), !3758)
    #dbg_value(ptr %0, !3799, !DIExpression(), !3803)
    #dbg_value(i64 %21, !3802, !DIExpression(), !3803)
  %25 = icmp eq i64 %21, 0, !dbg !3805
  br i1 %25, label %29, label %26, !dbg !3806

26:                                               ; preds = %15
    #dbg_value(ptr %0, !3807, !DIExpression(), !3811)
    #dbg_value(i64 %21, !3810, !DIExpression(), !3811)
    #dbg_value(ptr %0, !3813, !DIExpression(), !3818)
    #dbg_value(i64 %21, !3816, !DIExpression(), !3818)
    #dbg_value(ptr null, !3817, !DIExpression(), !3818)
  %27 = shl nuw nsw i64 %21, 3, !dbg !3820
  %28 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %27) #16, !dbg !3821
  br label %29, !dbg !3806

29:                                               ; preds = %15, %26
  %30 = phi ptr [ %28, %26 ], [ null, %15 ], !dbg !3806
    #dbg_value(ptr %30, !3756, !DIExpression(), !3758)
    #dbg_value(ptr %30, !3757, !DIExpression(), !3758)
  %31 = getelementptr inbounds %"class.std::unique_ptr.2", ptr %30, i64 %24, !dbg !3822
    #dbg_value(ptr %0, !2919, !DIExpression(), !3824)
    #dbg_value(ptr %31, !2927, !DIExpression(), !3824)
    #dbg_value(ptr %2, !2928, !DIExpression(), !3824)
    #dbg_value(ptr %0, !2932, !DIExpression(), !3826)
    #dbg_value(ptr %31, !2938, !DIExpression(), !3826)
    #dbg_value(ptr %2, !2939, !DIExpression(), !3826)
    #dbg_value(ptr %31, !2943, !DIExpression(), !3828)
    #dbg_value(ptr %2, !2946, !DIExpression(), !3828)
    #dbg_value(ptr %31, !2949, !DIExpression(), !3830)
    #dbg_value(ptr %2, !2952, !DIExpression(), !3830)
    #dbg_value(ptr %31, !2955, !DIExpression(), !3832)
    #dbg_value(ptr %2, !2958, !DIExpression(), !3832)
    #dbg_value(ptr %31, !2961, !DIExpression(), !3834)
    #dbg_value(ptr %2, !2964, !DIExpression(), !3834)
    #dbg_value(ptr %31, !2967, !DIExpression(), !3836)
    #dbg_value(ptr %2, !2970, !DIExpression(), !3836)
  %32 = load i64, ptr %2, align 8, !dbg !3838, !tbaa !2913
  store i64 %32, ptr %31, align 8, !dbg !3838, !tbaa !2913
  store ptr null, ptr %2, align 8, !dbg !3839, !tbaa !2913
    #dbg_value(ptr null, !3757, !DIExpression(), !3758)
    #dbg_value(ptr %8, !3841, !DIExpression(), !3847)
    #dbg_value(ptr %1, !3844, !DIExpression(), !3847)
    #dbg_value(ptr %30, !3845, !DIExpression(), !3847)
    #dbg_value(ptr %0, !3846, !DIExpression(), !3847)
    #dbg_value(ptr %8, !3851, !DIExpression(), !3863)
    #dbg_value(ptr %1, !3857, !DIExpression(), !3863)
    #dbg_value(ptr %30, !3858, !DIExpression(), !3863)
    #dbg_value(ptr %0, !3859, !DIExpression(), !3863)
    #dbg_value(ptr %8, !3865, !DIExpression(), !3872)
    #dbg_value(ptr %1, !3868, !DIExpression(), !3872)
    #dbg_value(ptr %30, !3869, !DIExpression(), !3872)
    #dbg_value(ptr %0, !3870, !DIExpression(), !3872)
    #dbg_value(ptr %30, !3871, !DIExpression(), !3872)
  %33 = icmp eq ptr %8, %1, !dbg !3874
  br i1 %33, label %81, label %34, !dbg !3877

34:                                               ; preds = %29
  %35 = add i64 %4, -8, !dbg !3877
  %36 = sub i64 %35, %9, !dbg !3877
  %37 = lshr i64 %36, 3, !dbg !3877
  %38 = add nuw nsw i64 %37, 1, !dbg !3877
  %39 = icmp ult i64 %36, 152, !dbg !3877
  br i1 %39, label %71, label %40, !dbg !3877

40:                                               ; preds = %34
  %41 = add i64 %4, -8, !dbg !3877
  %42 = sub i64 %41, %9, !dbg !3877
  %43 = and i64 %42, -8, !dbg !3877
  %44 = add i64 %43, 8, !dbg !3877
  %45 = getelementptr i8, ptr %30, i64 %44, !dbg !3877
  %46 = getelementptr i8, ptr %8, i64 %44, !dbg !3877
  %47 = icmp ult ptr %30, %46, !dbg !3877
  %48 = icmp ult ptr %8, %45, !dbg !3877
  %49 = and i1 %47, %48, !dbg !3877
  br i1 %49, label %71, label %50, !dbg !3877

50:                                               ; preds = %40
  %51 = and i64 %38, 4611686018427387900, !dbg !3877
  %52 = shl i64 %51, 3, !dbg !3877
  %53 = getelementptr i8, ptr %30, i64 %52, !dbg !3877
  %54 = shl i64 %51, 3, !dbg !3877
  %55 = getelementptr i8, ptr %8, i64 %54, !dbg !3877
  br label %56, !dbg !3877

56:                                               ; preds = %56, %50
  %57 = phi i64 [ 0, %50 ], [ %67, %56 ]
  %58 = shl i64 %57, 3, !dbg !3877
  %59 = getelementptr i8, ptr %30, i64 %58
  %60 = shl i64 %57, 3
  %61 = getelementptr i8, ptr %8, i64 %60
  tail call void @llvm.experimental.noalias.scope.decl(metadata !3878), !dbg !3881
  tail call void @llvm.experimental.noalias.scope.decl(metadata !3882), !dbg !3881
  %62 = getelementptr i8, ptr %61, i64 16, !dbg !3884
  %63 = load <2 x i64>, ptr %61, align 8, !dbg !3884, !tbaa !2913, !alias.scope !3902, !noalias !3878
  %64 = load <2 x i64>, ptr %62, align 8, !dbg !3884, !tbaa !2913, !alias.scope !3902, !noalias !3878
  %65 = getelementptr i8, ptr %59, i64 16, !dbg !3884
  store <2 x i64> %63, ptr %59, align 8, !dbg !3884, !tbaa !2913, !alias.scope !3905, !noalias !3902
  store <2 x i64> %64, ptr %65, align 8, !dbg !3884, !tbaa !2913, !alias.scope !3905, !noalias !3902
  %66 = getelementptr i8, ptr %61, i64 16, !dbg !3907
  store <2 x ptr> zeroinitializer, ptr %61, align 8, !dbg !3907, !tbaa !2913, !alias.scope !3902, !noalias !3878
  store <2 x ptr> zeroinitializer, ptr %66, align 8, !dbg !3907, !tbaa !2913, !alias.scope !3902, !noalias !3878
  %67 = add nuw i64 %57, 4
  %68 = icmp eq i64 %67, %51
  br i1 %68, label %69, label %56, !llvm.loop !3926

69:                                               ; preds = %56
  %70 = icmp eq i64 %38, %51, !dbg !3877
  br i1 %70, label %81, label %71, !dbg !3877

71:                                               ; preds = %69, %40, %34
  %72 = phi ptr [ %30, %40 ], [ %30, %34 ], [ %53, %69 ]
  %73 = phi ptr [ %8, %40 ], [ %8, %34 ], [ %55, %69 ]
  br label %74, !dbg !3877

74:                                               ; preds = %71, %74
  %75 = phi ptr [ %79, %74 ], [ %72, %71 ]
  %76 = phi ptr [ %78, %74 ], [ %73, %71 ]
    #dbg_value(ptr %75, !3871, !DIExpression(), !3872)
    #dbg_value(ptr %76, !3865, !DIExpression(), !3872)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !3878), !dbg !3881
  tail call void @llvm.experimental.noalias.scope.decl(metadata !3882), !dbg !3881
    #dbg_value(ptr %75, !3897, !DIExpression(), !3930)
    #dbg_value(ptr %76, !3898, !DIExpression(), !3930)
    #dbg_value(ptr %0, !3899, !DIExpression(), !3930)
    #dbg_value(ptr %0, !2919, !DIExpression(), !3931)
    #dbg_value(ptr %75, !2927, !DIExpression(), !3931)
    #dbg_value(ptr %76, !2928, !DIExpression(), !3931)
    #dbg_value(ptr %0, !2932, !DIExpression(), !3932)
    #dbg_value(ptr %75, !2938, !DIExpression(), !3932)
    #dbg_value(ptr %76, !2939, !DIExpression(), !3932)
    #dbg_value(ptr %75, !2943, !DIExpression(), !3933)
    #dbg_value(ptr %76, !2946, !DIExpression(), !3933)
    #dbg_value(ptr %75, !2949, !DIExpression(), !3934)
    #dbg_value(ptr %76, !2952, !DIExpression(), !3934)
    #dbg_value(ptr %75, !2955, !DIExpression(), !3935)
    #dbg_value(ptr %76, !2958, !DIExpression(), !3935)
    #dbg_value(ptr %75, !2961, !DIExpression(), !3936)
    #dbg_value(ptr %76, !2964, !DIExpression(), !3936)
    #dbg_value(ptr %75, !2967, !DIExpression(), !3937)
    #dbg_value(ptr %76, !2970, !DIExpression(), !3937)
  %77 = load i64, ptr %76, align 8, !dbg !3884, !tbaa !2913, !alias.scope !3882, !noalias !3878
  store i64 %77, ptr %75, align 8, !dbg !3884, !tbaa !2913, !alias.scope !3878, !noalias !3882
    #dbg_value(ptr %0, !3923, !DIExpression(), !3938)
    #dbg_value(ptr %76, !3924, !DIExpression(), !3938)
    #dbg_value(ptr %0, !3915, !DIExpression(), !3939)
    #dbg_value(ptr %76, !3916, !DIExpression(), !3939)
    #dbg_value(ptr %76, !2976, !DIExpression(), !3940)
    #dbg_value(ptr %76, !2979, !DIExpression(), !3941)
  store ptr null, ptr %76, align 8, !dbg !3907, !tbaa !2913, !alias.scope !3882, !noalias !3878
  %78 = getelementptr inbounds i8, ptr %76, i64 8, !dbg !3942
    #dbg_value(ptr %78, !3865, !DIExpression(), !3872)
  %79 = getelementptr inbounds i8, ptr %75, i64 8, !dbg !3943
    #dbg_value(ptr %79, !3871, !DIExpression(), !3872)
  %80 = icmp eq ptr %78, %1, !dbg !3874
  br i1 %80, label %81, label %74, !dbg !3877, !llvm.loop !3944

81:                                               ; preds = %74, %69, %29
  %82 = phi ptr [ %30, %29 ], [ %53, %69 ], [ %79, %74 ], !dbg !3872
    #dbg_value(ptr %82, !3757, !DIExpression(), !3758)
  %83 = getelementptr i8, ptr %82, i64 8, !dbg !3945
    #dbg_value(ptr %83, !3757, !DIExpression(), !3758)
    #dbg_value(ptr %1, !3841, !DIExpression(), !3946)
    #dbg_value(ptr %6, !3844, !DIExpression(), !3946)
    #dbg_value(ptr %83, !3845, !DIExpression(), !3946)
    #dbg_value(ptr %0, !3846, !DIExpression(), !3946)
    #dbg_value(ptr %1, !3851, !DIExpression(), !3948)
    #dbg_value(ptr %6, !3857, !DIExpression(), !3948)
    #dbg_value(ptr %83, !3858, !DIExpression(), !3948)
    #dbg_value(ptr %0, !3859, !DIExpression(), !3948)
    #dbg_value(ptr %1, !3865, !DIExpression(), !3950)
    #dbg_value(ptr %6, !3868, !DIExpression(), !3950)
    #dbg_value(ptr %83, !3869, !DIExpression(), !3950)
    #dbg_value(ptr %0, !3870, !DIExpression(), !3950)
    #dbg_value(ptr %83, !3871, !DIExpression(), !3950)
  %84 = icmp eq ptr %6, %1, !dbg !3952
  br i1 %84, label %132, label %85, !dbg !3953

85:                                               ; preds = %81
  %86 = add i64 %7, -8, !dbg !3953
  %87 = sub i64 %86, %4, !dbg !3953
  %88 = lshr i64 %87, 3, !dbg !3953
  %89 = add nuw nsw i64 %88, 1, !dbg !3953
  %90 = icmp ult i64 %87, 184, !dbg !3953
  br i1 %90, label %122, label %91, !dbg !3953

91:                                               ; preds = %85
  %92 = add i64 %7, -8, !dbg !3953
  %93 = sub i64 %92, %4, !dbg !3953
  %94 = and i64 %93, -8, !dbg !3953
  %95 = add i64 %94, 16, !dbg !3953
  %96 = getelementptr i8, ptr %82, i64 %95, !dbg !3953
  %97 = getelementptr i8, ptr %1, i64 %94, !dbg !3953
  %98 = icmp ult ptr %82, %97, !dbg !3953
  %99 = icmp ugt ptr %96, %1, !dbg !3953
  %100 = and i1 %98, %99, !dbg !3953
  br i1 %100, label %122, label %101, !dbg !3953

101:                                              ; preds = %91
  %102 = and i64 %89, 4611686018427387900, !dbg !3953
  %103 = shl i64 %102, 3, !dbg !3953
  %104 = getelementptr i8, ptr %83, i64 %103, !dbg !3953
  %105 = shl i64 %102, 3, !dbg !3953
  %106 = getelementptr i8, ptr %1, i64 %105, !dbg !3953
  br label %107, !dbg !3953

107:                                              ; preds = %107, %101
  %108 = phi i64 [ 0, %101 ], [ %118, %107 ]
  %109 = shl i64 %108, 3, !dbg !3953
  %110 = getelementptr i8, ptr %83, i64 %109
  %111 = shl i64 %108, 3
  %112 = getelementptr i8, ptr %1, i64 %111
  tail call void @llvm.experimental.noalias.scope.decl(metadata !3954), !dbg !3957
  tail call void @llvm.experimental.noalias.scope.decl(metadata !3958), !dbg !3957
  %113 = getelementptr i8, ptr %112, i64 16, !dbg !3960
  %114 = load <2 x i64>, ptr %112, align 8, !dbg !3960, !tbaa !2913, !alias.scope !3969, !noalias !3954
  %115 = load <2 x i64>, ptr %113, align 8, !dbg !3960, !tbaa !2913, !alias.scope !3969, !noalias !3954
  %116 = getelementptr i8, ptr %110, i64 16, !dbg !3960
  store <2 x i64> %114, ptr %110, align 8, !dbg !3960, !tbaa !2913, !alias.scope !3972, !noalias !3969
  store <2 x i64> %115, ptr %116, align 8, !dbg !3960, !tbaa !2913, !alias.scope !3972, !noalias !3969
  %117 = getelementptr i8, ptr %112, i64 16, !dbg !3974
  store <2 x ptr> zeroinitializer, ptr %112, align 8, !dbg !3974, !tbaa !2913, !alias.scope !3969, !noalias !3954
  store <2 x ptr> zeroinitializer, ptr %117, align 8, !dbg !3974, !tbaa !2913, !alias.scope !3969, !noalias !3954
  %118 = add nuw i64 %108, 4
  %119 = icmp eq i64 %118, %102
  br i1 %119, label %120, label %107, !llvm.loop !3978

120:                                              ; preds = %107
  %121 = icmp eq i64 %89, %102, !dbg !3953
  br i1 %121, label %132, label %122, !dbg !3953

122:                                              ; preds = %120, %91, %85
  %123 = phi ptr [ %83, %91 ], [ %83, %85 ], [ %104, %120 ]
  %124 = phi ptr [ %1, %91 ], [ %1, %85 ], [ %106, %120 ]
  br label %125, !dbg !3953

125:                                              ; preds = %122, %125
  %126 = phi ptr [ %130, %125 ], [ %123, %122 ]
  %127 = phi ptr [ %129, %125 ], [ %124, %122 ]
    #dbg_value(ptr %126, !3871, !DIExpression(), !3950)
    #dbg_value(ptr %127, !3865, !DIExpression(), !3950)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !3954), !dbg !3957
  tail call void @llvm.experimental.noalias.scope.decl(metadata !3958), !dbg !3957
    #dbg_value(ptr %126, !3897, !DIExpression(), !3980)
    #dbg_value(ptr %127, !3898, !DIExpression(), !3980)
    #dbg_value(ptr %0, !3899, !DIExpression(), !3980)
    #dbg_value(ptr %0, !2919, !DIExpression(), !3981)
    #dbg_value(ptr %126, !2927, !DIExpression(), !3981)
    #dbg_value(ptr %127, !2928, !DIExpression(), !3981)
    #dbg_value(ptr %0, !2932, !DIExpression(), !3982)
    #dbg_value(ptr %126, !2938, !DIExpression(), !3982)
    #dbg_value(ptr %127, !2939, !DIExpression(), !3982)
    #dbg_value(ptr %126, !2943, !DIExpression(), !3983)
    #dbg_value(ptr %127, !2946, !DIExpression(), !3983)
    #dbg_value(ptr %126, !2949, !DIExpression(), !3984)
    #dbg_value(ptr %127, !2952, !DIExpression(), !3984)
    #dbg_value(ptr %126, !2955, !DIExpression(), !3985)
    #dbg_value(ptr %127, !2958, !DIExpression(), !3985)
    #dbg_value(ptr %126, !2961, !DIExpression(), !3986)
    #dbg_value(ptr %127, !2964, !DIExpression(), !3986)
    #dbg_value(ptr %126, !2967, !DIExpression(), !3987)
    #dbg_value(ptr %127, !2970, !DIExpression(), !3987)
  %128 = load i64, ptr %127, align 8, !dbg !3960, !tbaa !2913, !alias.scope !3958, !noalias !3954
  store i64 %128, ptr %126, align 8, !dbg !3960, !tbaa !2913, !alias.scope !3954, !noalias !3958
    #dbg_value(ptr %0, !3923, !DIExpression(), !3988)
    #dbg_value(ptr %127, !3924, !DIExpression(), !3988)
    #dbg_value(ptr %0, !3915, !DIExpression(), !3989)
    #dbg_value(ptr %127, !3916, !DIExpression(), !3989)
    #dbg_value(ptr %127, !2976, !DIExpression(), !3990)
    #dbg_value(ptr %127, !2979, !DIExpression(), !3991)
  store ptr null, ptr %127, align 8, !dbg !3974, !tbaa !2913, !alias.scope !3958, !noalias !3954
  %129 = getelementptr inbounds i8, ptr %127, i64 8, !dbg !3992
    #dbg_value(ptr %129, !3865, !DIExpression(), !3950)
  %130 = getelementptr inbounds i8, ptr %126, i64 8, !dbg !3993
    #dbg_value(ptr %130, !3871, !DIExpression(), !3950)
  %131 = icmp eq ptr %129, %6, !dbg !3952
  br i1 %131, label %132, label %125, !dbg !3953, !llvm.loop !3994

132:                                              ; preds = %125, %120, %81
  %133 = phi ptr [ %83, %81 ], [ %104, %120 ], [ %130, %125 ], !dbg !3950
    #dbg_value(ptr %133, !3757, !DIExpression(), !3758)
  %134 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !3995
    #dbg_value(ptr %0, !3583, !DIExpression(), !3996)
    #dbg_value(ptr %8, !3586, !DIExpression(), !3996)
    #dbg_value(!DIArgList(ptr poison, i64 poison), !3587, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3996)
  %135 = icmp eq ptr %8, null, !dbg !3998
  br i1 %135, label %140, label %136, !dbg !3999

136:                                              ; preds = %132
  %137 = load ptr, ptr %134, align 8, !dbg !3995, !tbaa !2915
    #dbg_value(!DIArgList(ptr %137, i64 %11), !3587, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3996)
  %138 = ptrtoint ptr %137 to i64, !dbg !4000
    #dbg_value(!DIArgList(i64 %138, i64 %11), !3587, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3996)
  %139 = sub i64 %138, %11, !dbg !4000
    #dbg_value(i64 %139, !3587, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !3996)
    #dbg_value(ptr %0, !3595, !DIExpression(), !4001)
    #dbg_value(ptr %8, !3598, !DIExpression(), !4001)
    #dbg_value(i64 %139, !3599, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4001)
    #dbg_value(ptr %0, !3602, !DIExpression(), !4003)
    #dbg_value(ptr %8, !3605, !DIExpression(), !4003)
    #dbg_value(i64 %139, !3606, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !4003)
  tail call void @_ZdlPvm(ptr noundef nonnull %8, i64 noundef %139) #17, !dbg !4005
  br label %140, !dbg !4006

140:                                              ; preds = %132, %136
  store ptr %30, ptr %0, align 8, !dbg !4007, !tbaa !3518
  store ptr %133, ptr %5, align 8, !dbg !4008, !tbaa !2975
  %141 = getelementptr inbounds %"class.std::unique_ptr.2", ptr %30, i64 %21, !dbg !4009
  store ptr %141, ptr %134, align 8, !dbg !4010, !tbaa !2915
  ret void, !dbg !4011
}

; Function Attrs: noreturn
declare !dbg !4012 void @_ZSt20__throw_length_errorPKc(ptr noundef) local_unnamed_addr #12

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

!llvm.dbg.cu = !{!8}
!llvm.module.flags = !{!2599, !2600, !2601, !2602, !2603, !2604, !2605}
!llvm.ident = !{!2606}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 449, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/vector.tcc", directory: "", checksumkind: CSK_MD5, checksum: "702d153ab458d0b16d6f5b626a017649")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 208, elements: !6)
!4 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !5)
!5 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!6 = !{!7}
!7 = !DISubrange(count: 26)
!8 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !9, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !10, retainedTypes: !19, globals: !1978, imports: !1979, splitDebugInlining: false, nameTableKind: None)
!9 = !DIFile(filename: "cpp/virtual_calls.cpp", directory: ".", checksumkind: CSK_MD5, checksum: "48a77170081e33680e54eed6c326314a")
!10 = !{!11}
!11 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "_Lock_policy", scope: !13, file: !12, line: 49, baseType: !14, size: 32, elements: !15, identifier: "_ZTSN9__gnu_cxx12_Lock_policyE")
!12 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/ext/concurrence.h", directory: "")
!13 = !DINamespace(name: "__gnu_cxx", scope: null)
!14 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!15 = !{!16, !17, !18}
!16 = !DIEnumerator(name: "_S_single", value: 0, isUnsigned: true)
!17 = !DIEnumerator(name: "_S_mutex", value: 1, isUnsigned: true)
!18 = !DIEnumerator(name: "_S_atomic", value: 2, isUnsigned: true)
!19 = !{!20, !831, !1313, !1646, !709, !497, !769, !180, !105, !770, !1647, !44, !41, !161, !38, !1095, !35, !31, !28, !25, !127, !124, !121, !230, !118, !115, !112, !109, !106, !81, !832, !85, !88, !462, !468, !555, !1334, !1331, !1328, !1428, !1325, !1322, !1319, !1316, !1668, !1665, !1662, !1760, !1659, !1656, !1653, !1650}
!20 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "unique_ptr<Sum, std::default_delete<Sum> >", scope: !22, file: !21, line: 269, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !23, templateParams: !1311, identifier: "_ZTSSt10unique_ptrI3SumSt14default_deleteIS0_EE")
!21 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/unique_ptr.h", directory: "", checksumkind: CSK_MD5, checksum: "5afa5b43c03beeacf055d44cdc4bb0e6")
!22 = !DINamespace(name: "std", scope: null)
!23 = !{!24, !1253, !1258, !1261, !1265, !1268, !1277, !1281, !1282, !1287, !1292, !1295, !1298, !1301, !1304, !1308}
!24 = !DIDerivedType(tag: DW_TAG_member, name: "_M_t", scope: !20, file: !21, line: 275, baseType: !25, size: 64)
!25 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__uniq_ptr_data<Sum, std::default_delete<Sum>, true, true>", scope: !22, file: !21, line: 231, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !26, templateParams: !1252, identifier: "_ZTSSt15__uniq_ptr_dataI3SumSt14default_deleteIS0_ELb1ELb1EE")
!26 = !{!27, !1243, !1248}
!27 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !25, baseType: !28, extraData: i32 0)
!28 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__uniq_ptr_impl<Sum, std::default_delete<Sum> >", scope: !22, file: !21, line: 140, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !29, templateParams: !1241, identifier: "_ZTSSt15__uniq_ptr_implI3SumSt14default_deleteIS0_EE")
!29 = !{!30, !1198, !1202, !1211, !1215, !1219, !1223, !1228, !1231, !1234, !1235, !1238}
!30 = !DIDerivedType(tag: DW_TAG_member, name: "_M_t", scope: !28, file: !21, line: 224, baseType: !31, size: 64)
!31 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "tuple<Sum *, std::default_delete<Sum> >", scope: !22, file: !32, line: 981, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !33, templateParams: !1197, identifier: "_ZTSSt5tupleIJP3SumSt14default_deleteIS0_EEE")
!32 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/tuple", directory: "")
!33 = !{!34, !1172, !1173, !1179, !1183, !1189, !1194}
!34 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !31, baseType: !35, flags: DIFlagPublic, extraData: i32 0)
!35 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Tuple_impl<0UL, Sum *, std::default_delete<Sum> >", scope: !22, file: !32, line: 258, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !36, templateParams: !1168, identifier: "_ZTSSt11_Tuple_implILm0EJP3SumSt14default_deleteIS0_EEE")
!36 = !{!37, !1094, !1129, !1133, !1138, !1143, !1148, !1152, !1155, !1158, !1161, !1165}
!37 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !35, baseType: !38, extraData: i32 0)
!38 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Tuple_impl<1UL, std::default_delete<Sum> >", scope: !22, file: !32, line: 416, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !39, templateParams: !1090, identifier: "_ZTSSt11_Tuple_implILm1EJSt14default_deleteI3SumEEE")
!39 = !{!40, !1061, !1065, !1070, !1074, !1077, !1080, !1083, !1087}
!40 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !38, baseType: !41, flags: DIFlagPrivate, extraData: i32 0)
!41 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Head_base<1UL, std::default_delete<Sum>, true>", scope: !22, file: !32, line: 78, size: 8, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !42, templateParams: !1059, identifier: "_ZTSSt10_Head_baseILm1ESt14default_deleteI3SumELb1EE")
!42 = !{!43, !1031, !1035, !1039, !1044, !1048, !1051, !1056}
!43 = !DIDerivedType(tag: DW_TAG_member, name: "_M_head_impl", scope: !41, file: !32, line: 129, baseType: !44, size: 8)
!44 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "default_delete<Sum>", scope: !22, file: !21, line: 71, size: 8, flags: DIFlagTypePassByValue, elements: !45, templateParams: !1029, identifier: "_ZTSSt14default_deleteI3SumE")
!45 = !{!46, !50}
!46 = !DISubprogram(name: "default_delete", scope: !44, file: !21, line: 74, type: !47, scopeLine: 74, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!47 = !DISubroutineType(types: !48)
!48 = !{null, !49}
!49 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !44, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!50 = !DISubprogram(name: "operator()", linkageName: "_ZNKSt14default_deleteI3SumEclEPS0_", scope: !44, file: !21, line: 89, type: !51, scopeLine: 89, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!51 = !DISubroutineType(types: !52)
!52 = !{null, !53, !55}
!53 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !54, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!54 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !44)
!55 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !56, size: 64)
!56 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Sum", file: !9, line: 32, size: 256, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !57, vtableHolder: !59, identifier: "_ZTS3Sum")
!57 = !{!58, !80, !1024}
!58 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !56, baseType: !59, extraData: i32 0)
!59 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Term", file: !9, line: 6, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !60, vtableHolder: !59, identifier: "_ZTS4Term")
!60 = !{!61, !67, !71, !77}
!61 = !DIDerivedType(tag: DW_TAG_member, name: "_vptr$Term", scope: !9, file: !9, baseType: !62, size: 64, flags: DIFlagArtificial)
!62 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !63, size: 64)
!63 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "__vtbl_ptr_type", baseType: !64, size: 64)
!64 = !DISubroutineType(types: !65)
!65 = !{!66}
!66 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!67 = !DISubprogram(name: "~Term", scope: !59, file: !9, line: 7, type: !68, scopeLine: 7, containingType: !59, virtualIndex: 0, flags: DIFlagPrototyped, spFlags: DISPFlagVirtual | DISPFlagOptimized)
!68 = !DISubroutineType(types: !69)
!69 = !{null, !70}
!70 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !59, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!71 = !DISubprogram(name: "value", linkageName: "_ZNK4Term5valueEd", scope: !59, file: !9, line: 8, type: !72, scopeLine: 8, containingType: !59, virtualIndex: 2, flags: DIFlagPrototyped, spFlags: DISPFlagPureVirtual | DISPFlagOptimized)
!72 = !DISubroutineType(types: !73)
!73 = !{!74, !75, !74}
!74 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!75 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !76, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!76 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !59)
!77 = !DISubprogram(name: "scaled", linkageName: "_ZNK4Term6scaledEdd", scope: !59, file: !9, line: 9, type: !78, scopeLine: 9, containingType: !59, virtualIndex: 3, flags: DIFlagPrototyped, spFlags: DISPFlagVirtual | DISPFlagOptimized)
!78 = !DISubroutineType(types: !79)
!79 = !{!74, !75, !74, !74}
!80 = !DIDerivedType(tag: DW_TAG_member, name: "terms", scope: !56, file: !9, line: 33, baseType: !81, size: 192, offset: 64)
!81 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "vector<std::unique_ptr<Term, std::default_delete<Term> >, std::allocator<std::unique_ptr<Term, std::default_delete<Term> > > >", scope: !22, file: !82, line: 423, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !83, templateParams: !1022, identifier: "_ZTSSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE")
!82 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_vector.h", directory: "", checksumkind: CSK_MD5, checksum: "8db44c3d22440641ac1ba040d9370a58")
!83 = !{!84, !649, !667, !683, !684, !690, !693, !696, !700, !706, !710, !716, !721, !725, !735, !738, !741, !744, !749, !750, !754, !757, !760, !763, !766, !828, !886, !887, !888, !893, !898, !899, !900, !901, !902, !903, !904, !907, !908, !911, !912, !913, !914, !917, !918, !926, !933, !936, !937, !938, !941, !944, !945, !946, !949, !952, !955, !959, !960, !963, !966, !969, !972, !975, !978, !981, !982, !983, !984, !985, !988, !989, !992, !993, !994, !999, !1002, !1007, !1010, !1013, !1016, !1019}
!84 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !81, baseType: !85, flags: DIFlagProtected, extraData: i32 0)
!85 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Vector_base<std::unique_ptr<Term, std::default_delete<Term> >, std::allocator<std::unique_ptr<Term, std::default_delete<Term> > > >", scope: !22, file: !82, line: 85, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !86, templateParams: !648, identifier: "_ZTSSt12_Vector_baseISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE")
!86 = !{!87, !599, !604, !609, !613, !616, !621, !624, !627, !631, !634, !637, !640, !641, !644, !647}
!87 = !DIDerivedType(tag: DW_TAG_member, name: "_M_impl", scope: !85, file: !82, line: 371, baseType: !88, size: 192)
!88 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Vector_impl", scope: !85, file: !82, line: 133, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !89, identifier: "_ZTSNSt12_Vector_baseISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE12_Vector_implE")
!89 = !{!90, !554, !579, !583, !588, !592, !596}
!90 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !88, baseType: !91, extraData: i32 0)
!91 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Tp_alloc_type", scope: !85, file: !82, line: 88, baseType: !92)
!92 = !DIDerivedType(tag: DW_TAG_typedef, name: "other", scope: !94, file: !93, line: 120, baseType: !553)
!93 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/ext/alloc_traits.h", directory: "")
!94 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "rebind<std::unique_ptr<Term, std::default_delete<Term> > >", scope: !95, file: !93, line: 119, size: 8, flags: DIFlagTypePassByValue, elements: !172, templateParams: !505, identifier: "_ZTSN9__gnu_cxx14__alloc_traitsISaISt10unique_ptrI4TermSt14default_deleteIS2_EEES5_E6rebindIS5_EE")
!95 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__alloc_traits<std::allocator<std::unique_ptr<Term, std::default_delete<Term> > >, std::unique_ptr<Term, std::default_delete<Term> > >", scope: !13, file: !93, line: 48, size: 8, flags: DIFlagTypePassByValue, elements: !96, templateParams: !551, identifier: "_ZTSN9__gnu_cxx14__alloc_traitsISaISt10unique_ptrI4TermSt14default_deleteIS2_EEES5_EE")
!96 = !{!97, !540, !543, !546, !547, !548, !549, !550}
!97 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !95, baseType: !98, extraData: i32 0)
!98 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "allocator_traits<std::allocator<std::unique_ptr<Term, std::default_delete<Term> > > >", scope: !22, file: !99, line: 411, size: 8, flags: DIFlagTypePassByValue, elements: !100, templateParams: !538, identifier: "_ZTSSt16allocator_traitsISaISt10unique_ptrI4TermSt14default_deleteIS1_EEEE")
!99 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/alloc_traits.h", directory: "", checksumkind: CSK_MD5, checksum: "fd441eaab0a8965f7012f98a3edcbb86")
!100 = !{!101, !522, !526, !529, !535}
!101 = !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaISt10unique_ptrI4TermSt14default_deleteIS1_EEEE8allocateERS5_m", scope: !98, file: !99, line: 463, type: !102, scopeLine: 463, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!102 = !DISubroutineType(types: !103)
!103 = !{!104, !460, !521}
!104 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !98, file: !99, line: 420, baseType: !105)
!105 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !106, size: 64)
!106 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "unique_ptr<Term, std::default_delete<Term> >", scope: !22, file: !21, line: 269, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !107, templateParams: !458, identifier: "_ZTSSt10unique_ptrI4TermSt14default_deleteIS0_EE")
!107 = !{!108, !397, !402, !405, !409, !415, !424, !428, !429, !434, !439, !442, !445, !448, !451, !455}
!108 = !DIDerivedType(tag: DW_TAG_member, name: "_M_t", scope: !106, file: !21, line: 275, baseType: !109, size: 64)
!109 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__uniq_ptr_data<Term, std::default_delete<Term>, true, true>", scope: !22, file: !21, line: 231, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !110, templateParams: !396, identifier: "_ZTSSt15__uniq_ptr_dataI4TermSt14default_deleteIS0_ELb1ELb1EE")
!110 = !{!111, !387, !392}
!111 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !109, baseType: !112, extraData: i32 0)
!112 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__uniq_ptr_impl<Term, std::default_delete<Term> >", scope: !22, file: !21, line: 140, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !113, templateParams: !385, identifier: "_ZTSSt15__uniq_ptr_implI4TermSt14default_deleteIS0_EE")
!113 = !{!114, !341, !345, !355, !359, !363, !367, !372, !375, !378, !379, !382}
!114 = !DIDerivedType(tag: DW_TAG_member, name: "_M_t", scope: !112, file: !21, line: 224, baseType: !115, size: 64)
!115 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "tuple<Term *, std::default_delete<Term> >", scope: !22, file: !32, line: 981, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !116, templateParams: !340, identifier: "_ZTSSt5tupleIJP4TermSt14default_deleteIS0_EEE")
!116 = !{!117, !309, !312, !318, !322, !332, !337}
!117 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !115, baseType: !118, flags: DIFlagPublic, extraData: i32 0)
!118 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Tuple_impl<0UL, Term *, std::default_delete<Term> >", scope: !22, file: !32, line: 258, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !119, templateParams: !305, identifier: "_ZTSSt11_Tuple_implILm0EJP4TermSt14default_deleteIS0_EEE")
!119 = !{!120, !229, !266, !270, !275, !280, !285, !289, !292, !295, !298, !302}
!120 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !118, baseType: !121, extraData: i32 0)
!121 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Tuple_impl<1UL, std::default_delete<Term> >", scope: !22, file: !32, line: 416, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !122, templateParams: !225, identifier: "_ZTSSt11_Tuple_implILm1EJSt14default_deleteI4TermEEE")
!122 = !{!123, !196, !200, !205, !209, !212, !215, !218, !222}
!123 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !121, baseType: !124, flags: DIFlagPrivate, extraData: i32 0)
!124 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Head_base<1UL, std::default_delete<Term>, true>", scope: !22, file: !32, line: 78, size: 8, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !125, templateParams: !190, identifier: "_ZTSSt10_Head_baseILm1ESt14default_deleteI4TermELb1EE")
!125 = !{!126, !141, !145, !149, !154, !158, !182, !187}
!126 = !DIDerivedType(tag: DW_TAG_member, name: "_M_head_impl", scope: !124, file: !32, line: 129, baseType: !127, size: 8)
!127 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "default_delete<Term>", scope: !22, file: !21, line: 71, size: 8, flags: DIFlagTypePassByValue, elements: !128, templateParams: !139, identifier: "_ZTSSt14default_deleteI4TermE")
!128 = !{!129, !133}
!129 = !DISubprogram(name: "default_delete", scope: !127, file: !21, line: 74, type: !130, scopeLine: 74, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!130 = !DISubroutineType(types: !131)
!131 = !{null, !132}
!132 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !127, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!133 = !DISubprogram(name: "operator()", linkageName: "_ZNKSt14default_deleteI4TermEclEPS0_", scope: !127, file: !21, line: 89, type: !134, scopeLine: 89, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!134 = !DISubroutineType(types: !135)
!135 = !{null, !136, !138}
!136 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !137, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!137 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !127)
!138 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !59, size: 64)
!139 = !{!140}
!140 = !DITemplateTypeParameter(name: "_Tp", type: !59)
!141 = !DISubprogram(name: "_Head_base", scope: !124, file: !32, line: 80, type: !142, scopeLine: 80, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!142 = !DISubroutineType(types: !143)
!143 = !{null, !144}
!144 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !124, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!145 = !DISubprogram(name: "_Head_base", scope: !124, file: !32, line: 83, type: !146, scopeLine: 83, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!146 = !DISubroutineType(types: !147)
!147 = !{null, !144, !148}
!148 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !137, size: 64)
!149 = !DISubprogram(name: "_Head_base", scope: !124, file: !32, line: 86, type: !150, scopeLine: 86, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!150 = !DISubroutineType(types: !151)
!151 = !{null, !144, !152}
!152 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !153, size: 64)
!153 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !124)
!154 = !DISubprogram(name: "_Head_base", scope: !124, file: !32, line: 87, type: !155, scopeLine: 87, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!155 = !DISubroutineType(types: !156)
!156 = !{null, !144, !157}
!157 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !124, size: 64)
!158 = !DISubprogram(name: "_Head_base", scope: !124, file: !32, line: 94, type: !159, scopeLine: 94, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!159 = !DISubroutineType(types: !160)
!160 = !{null, !144, !161, !168}
!161 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "allocator_arg_t", scope: !22, file: !162, line: 51, size: 8, flags: DIFlagTypePassByValue, elements: !163, identifier: "_ZTSSt15allocator_arg_t")
!162 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/uses_allocator.h", directory: "", checksumkind: CSK_MD5, checksum: "8fb0bb8a0e08dbc54c6967e43841de9b")
!163 = !{!164}
!164 = !DISubprogram(name: "allocator_arg_t", scope: !161, file: !162, line: 51, type: !165, scopeLine: 51, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!165 = !DISubroutineType(types: !166)
!166 = !{null, !167}
!167 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !161, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!168 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__uses_alloc0", scope: !22, file: !162, line: 74, size: 8, flags: DIFlagTypePassByValue, elements: !169, identifier: "_ZTSSt13__uses_alloc0")
!169 = !{!170, !173}
!170 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !168, baseType: !171, extraData: i32 0)
!171 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__uses_alloc_base", scope: !22, file: !162, line: 72, size: 8, flags: DIFlagTypePassByValue, elements: !172, identifier: "_ZTSSt17__uses_alloc_base")
!172 = !{}
!173 = !DIDerivedType(tag: DW_TAG_member, name: "_M_a", scope: !168, file: !162, line: 76, baseType: !174, size: 8)
!174 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Sink", scope: !168, file: !162, line: 76, size: 8, flags: DIFlagTypePassByValue, elements: !175, identifier: "_ZTSNSt13__uses_alloc05_SinkE")
!175 = !{!176}
!176 = !DISubprogram(name: "operator=", linkageName: "_ZNSt13__uses_alloc05_SinkaSEPKv", scope: !174, file: !162, line: 76, type: !177, scopeLine: 76, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!177 = !DISubroutineType(types: !178)
!178 = !{null, !179, !180}
!179 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !174, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!180 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !181, size: 64)
!181 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!182 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm1ESt14default_deleteI4TermELb1EE7_M_headERS3_", scope: !124, file: !32, line: 124, type: !183, scopeLine: 124, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!183 = !DISubroutineType(types: !184)
!184 = !{!185, !186}
!185 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !127, size: 64)
!186 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !124, size: 64)
!187 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm1ESt14default_deleteI4TermELb1EE7_M_headERKS3_", scope: !124, file: !32, line: 127, type: !188, scopeLine: 127, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!188 = !DISubroutineType(types: !189)
!189 = !{!148, !152}
!190 = !{!191, !193, !194}
!191 = !DITemplateValueParameter(name: "_Idx", type: !192, value: i64 1)
!192 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!193 = !DITemplateTypeParameter(name: "_Head", type: !127)
!194 = !DITemplateValueParameter(type: !195, defaulted: true, value: i1 true)
!195 = !DIBasicType(name: "bool", size: 8, encoding: DW_ATE_boolean)
!196 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm1EJSt14default_deleteI4TermEEE7_M_headERS3_", scope: !121, file: !32, line: 424, type: !197, scopeLine: 424, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!197 = !DISubroutineType(types: !198)
!198 = !{!185, !199}
!199 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !121, size: 64)
!200 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm1EJSt14default_deleteI4TermEEE7_M_headERKS3_", scope: !121, file: !32, line: 427, type: !201, scopeLine: 427, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!201 = !DISubroutineType(types: !202)
!202 = !{!148, !203}
!203 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !204, size: 64)
!204 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !121)
!205 = !DISubprogram(name: "_Tuple_impl", scope: !121, file: !32, line: 430, type: !206, scopeLine: 430, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!206 = !DISubroutineType(types: !207)
!207 = !{null, !208}
!208 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !121, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!209 = !DISubprogram(name: "_Tuple_impl", scope: !121, file: !32, line: 434, type: !210, scopeLine: 434, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!210 = !DISubroutineType(types: !211)
!211 = !{null, !208, !148}
!212 = !DISubprogram(name: "_Tuple_impl", scope: !121, file: !32, line: 444, type: !213, scopeLine: 444, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!213 = !DISubroutineType(types: !214)
!214 = !{null, !208, !203}
!215 = !DISubprogram(name: "operator=", linkageName: "_ZNSt11_Tuple_implILm1EJSt14default_deleteI4TermEEEaSERKS3_", scope: !121, file: !32, line: 448, type: !216, scopeLine: 448, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!216 = !DISubroutineType(types: !217)
!217 = !{!199, !208, !203}
!218 = !DISubprogram(name: "_Tuple_impl", scope: !121, file: !32, line: 454, type: !219, scopeLine: 454, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!219 = !DISubroutineType(types: !220)
!220 = !{null, !208, !221}
!221 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !121, size: 64)
!222 = !DISubprogram(name: "_M_swap", linkageName: "_ZNSt11_Tuple_implILm1EJSt14default_deleteI4TermEEE7_M_swapERS3_", scope: !121, file: !32, line: 544, type: !223, scopeLine: 544, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!223 = !DISubroutineType(types: !224)
!224 = !{null, !208, !199}
!225 = !{!191, !226}
!226 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Elements", value: !227)
!227 = !{!228}
!228 = !DITemplateTypeParameter(type: !127)
!229 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !118, baseType: !230, flags: DIFlagPrivate, extraData: i32 0)
!230 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Head_base<0UL, Term *, false>", scope: !22, file: !32, line: 187, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !231, templateParams: !262, identifier: "_ZTSSt10_Head_baseILm0EP4TermLb0EE")
!231 = !{!232, !233, !237, !242, !247, !251, !254, !259}
!232 = !DIDerivedType(tag: DW_TAG_member, name: "_M_head_impl", scope: !230, file: !32, line: 238, baseType: !138, size: 64)
!233 = !DISubprogram(name: "_Head_base", scope: !230, file: !32, line: 189, type: !234, scopeLine: 189, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!234 = !DISubroutineType(types: !235)
!235 = !{null, !236}
!236 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !230, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!237 = !DISubprogram(name: "_Head_base", scope: !230, file: !32, line: 192, type: !238, scopeLine: 192, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!238 = !DISubroutineType(types: !239)
!239 = !{null, !236, !240}
!240 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !241, size: 64)
!241 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !138)
!242 = !DISubprogram(name: "_Head_base", scope: !230, file: !32, line: 195, type: !243, scopeLine: 195, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!243 = !DISubroutineType(types: !244)
!244 = !{null, !236, !245}
!245 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !246, size: 64)
!246 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !230)
!247 = !DISubprogram(name: "_Head_base", scope: !230, file: !32, line: 196, type: !248, scopeLine: 196, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!248 = !DISubroutineType(types: !249)
!249 = !{null, !236, !250}
!250 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !230, size: 64)
!251 = !DISubprogram(name: "_Head_base", scope: !230, file: !32, line: 203, type: !252, scopeLine: 203, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!252 = !DISubroutineType(types: !253)
!253 = !{null, !236, !161, !168}
!254 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm0EP4TermLb0EE7_M_headERS2_", scope: !230, file: !32, line: 233, type: !255, scopeLine: 233, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!255 = !DISubroutineType(types: !256)
!256 = !{!257, !258}
!257 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !138, size: 64)
!258 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !230, size: 64)
!259 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm0EP4TermLb0EE7_M_headERKS2_", scope: !230, file: !32, line: 236, type: !260, scopeLine: 236, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!260 = !DISubroutineType(types: !261)
!261 = !{!240, !245}
!262 = !{!263, !264, !265}
!263 = !DITemplateValueParameter(name: "_Idx", type: !192, value: i64 0)
!264 = !DITemplateTypeParameter(name: "_Head", type: !138)
!265 = !DITemplateValueParameter(type: !195, defaulted: true, value: i1 false)
!266 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm0EJP4TermSt14default_deleteIS0_EEE7_M_headERS4_", scope: !118, file: !32, line: 268, type: !267, scopeLine: 268, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!267 = !DISubroutineType(types: !268)
!268 = !{!257, !269}
!269 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !118, size: 64)
!270 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm0EJP4TermSt14default_deleteIS0_EEE7_M_headERKS4_", scope: !118, file: !32, line: 271, type: !271, scopeLine: 271, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!271 = !DISubroutineType(types: !272)
!272 = !{!240, !273}
!273 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !274, size: 64)
!274 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !118)
!275 = !DISubprogram(name: "_M_tail", linkageName: "_ZNSt11_Tuple_implILm0EJP4TermSt14default_deleteIS0_EEE7_M_tailERS4_", scope: !118, file: !32, line: 274, type: !276, scopeLine: 274, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!276 = !DISubroutineType(types: !277)
!277 = !{!278, !269}
!278 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !279, size: 64)
!279 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Inherited", scope: !118, file: !32, line: 264, baseType: !121)
!280 = !DISubprogram(name: "_M_tail", linkageName: "_ZNSt11_Tuple_implILm0EJP4TermSt14default_deleteIS0_EEE7_M_tailERKS4_", scope: !118, file: !32, line: 277, type: !281, scopeLine: 277, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!281 = !DISubroutineType(types: !282)
!282 = !{!283, !273}
!283 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !284, size: 64)
!284 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !279)
!285 = !DISubprogram(name: "_Tuple_impl", scope: !118, file: !32, line: 279, type: !286, scopeLine: 279, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!286 = !DISubroutineType(types: !287)
!287 = !{null, !288}
!288 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !118, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!289 = !DISubprogram(name: "_Tuple_impl", scope: !118, file: !32, line: 283, type: !290, scopeLine: 283, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!290 = !DISubroutineType(types: !291)
!291 = !{null, !288, !240, !148}
!292 = !DISubprogram(name: "_Tuple_impl", scope: !118, file: !32, line: 295, type: !293, scopeLine: 295, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!293 = !DISubroutineType(types: !294)
!294 = !{null, !288, !273}
!295 = !DISubprogram(name: "operator=", linkageName: "_ZNSt11_Tuple_implILm0EJP4TermSt14default_deleteIS0_EEEaSERKS4_", scope: !118, file: !32, line: 299, type: !296, scopeLine: 299, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!296 = !DISubroutineType(types: !297)
!297 = !{!269, !288, !273}
!298 = !DISubprogram(name: "_Tuple_impl", scope: !118, file: !32, line: 301, type: !299, scopeLine: 301, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!299 = !DISubroutineType(types: !300)
!300 = !{null, !288, !301}
!301 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !118, size: 64)
!302 = !DISubprogram(name: "_M_swap", linkageName: "_ZNSt11_Tuple_implILm0EJP4TermSt14default_deleteIS0_EEE7_M_swapERS4_", scope: !118, file: !32, line: 406, type: !303, scopeLine: 406, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!303 = !DISubroutineType(types: !304)
!304 = !{null, !288, !269}
!305 = !{!263, !306}
!306 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Elements", value: !307)
!307 = !{!308, !228}
!308 = !DITemplateTypeParameter(type: !138)
!309 = !DISubprogram(name: "__nothrow_default_constructible", linkageName: "_ZNSt5tupleIJP4TermSt14default_deleteIS0_EEE31__nothrow_default_constructibleEv", scope: !115, file: !32, line: 1035, type: !310, scopeLine: 1035, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!310 = !DISubroutineType(types: !311)
!311 = !{!195}
!312 = !DISubprogram(name: "tuple", scope: !115, file: !32, line: 1088, type: !313, scopeLine: 1088, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!313 = !DISubroutineType(types: !314)
!314 = !{null, !315, !316}
!315 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !115, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!316 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !317, size: 64)
!317 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !115)
!318 = !DISubprogram(name: "tuple", scope: !115, file: !32, line: 1090, type: !319, scopeLine: 1090, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!319 = !DISubroutineType(types: !320)
!320 = !{null, !315, !321}
!321 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !115, size: 64)
!322 = !DISubprogram(name: "operator=", linkageName: "_ZNSt5tupleIJP4TermSt14default_deleteIS0_EEEaSERKS4_", scope: !115, file: !32, line: 1267, type: !323, scopeLine: 1267, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!323 = !DISubroutineType(types: !324)
!324 = !{!325, !315, !326}
!325 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !115, size: 64)
!326 = !DIDerivedType(tag: DW_TAG_typedef, name: "__conditional_t<__assignable<Term *const &, const std::default_delete<Term> &>(), const tuple<Term *, default_delete<Term> > &, const __nonesuch &>", scope: !22, file: !327, line: 119, baseType: !328)
!327 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/type_traits", directory: "")
!328 = !DIDerivedType(tag: DW_TAG_typedef, name: "template type<const std::tuple<Term *, std::default_delete<Term> > &, const std::__nonesuch &>", scope: !329, file: !327, line: 107, baseType: !316)
!329 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__conditional<true>", scope: !22, file: !327, line: 104, size: 8, flags: DIFlagTypePassByValue, elements: !172, templateParams: !330, identifier: "_ZTSSt13__conditionalILb1EE")
!330 = !{!331}
!331 = !DITemplateValueParameter(type: !195, value: i1 true)
!332 = !DISubprogram(name: "operator=", linkageName: "_ZNSt5tupleIJP4TermSt14default_deleteIS0_EEEaSEOS4_", scope: !115, file: !32, line: 1278, type: !333, scopeLine: 1278, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!333 = !DISubroutineType(types: !334)
!334 = !{!325, !315, !335}
!335 = !DIDerivedType(tag: DW_TAG_typedef, name: "__conditional_t<__assignable<Term *, std::default_delete<Term> >(), tuple<Term *, default_delete<Term> > &&, __nonesuch &&>", scope: !22, file: !327, line: 119, baseType: !336)
!336 = !DIDerivedType(tag: DW_TAG_typedef, name: "template type<std::tuple<Term *, std::default_delete<Term> > &&, std::__nonesuch &&>", scope: !329, file: !327, line: 107, baseType: !321)
!337 = !DISubprogram(name: "swap", linkageName: "_ZNSt5tupleIJP4TermSt14default_deleteIS0_EEE4swapERS4_", scope: !115, file: !32, line: 1331, type: !338, scopeLine: 1331, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!338 = !DISubroutineType(types: !339)
!339 = !{null, !315, !325}
!340 = !{!306}
!341 = !DISubprogram(name: "__uniq_ptr_impl", scope: !112, file: !21, line: 166, type: !342, scopeLine: 166, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!342 = !DISubroutineType(types: !343)
!343 = !{null, !344}
!344 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !112, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!345 = !DISubprogram(name: "__uniq_ptr_impl", scope: !112, file: !21, line: 168, type: !346, scopeLine: 168, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!346 = !DISubroutineType(types: !347)
!347 = !{null, !344, !348}
!348 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !112, file: !21, line: 160, baseType: !349, flags: DIFlagPublic)
!349 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !350, file: !21, line: 145, baseType: !138)
!350 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Ptr<Term, std::default_delete<Term>, void>", scope: !112, file: !21, line: 143, size: 8, flags: DIFlagTypePassByValue, elements: !172, templateParams: !351, identifier: "_ZTSNSt15__uniq_ptr_implI4TermSt14default_deleteIS0_EE4_PtrIS0_S2_vEE")
!351 = !{!352, !353, !354}
!352 = !DITemplateTypeParameter(name: "_Up", type: !59)
!353 = !DITemplateTypeParameter(name: "_Ep", type: !127)
!354 = !DITemplateTypeParameter(type: null, defaulted: true)
!355 = !DISubprogram(name: "__uniq_ptr_impl", scope: !112, file: !21, line: 176, type: !356, scopeLine: 176, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!356 = !DISubroutineType(types: !357)
!357 = !{null, !344, !358}
!358 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !112, size: 64)
!359 = !DISubprogram(name: "operator=", linkageName: "_ZNSt15__uniq_ptr_implI4TermSt14default_deleteIS0_EEaSEOS3_", scope: !112, file: !21, line: 181, type: !360, scopeLine: 181, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!360 = !DISubroutineType(types: !361)
!361 = !{!362, !344, !358}
!362 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !112, size: 64)
!363 = !DISubprogram(name: "_M_ptr", linkageName: "_ZNSt15__uniq_ptr_implI4TermSt14default_deleteIS0_EE6_M_ptrEv", scope: !112, file: !21, line: 189, type: !364, scopeLine: 189, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!364 = !DISubroutineType(types: !365)
!365 = !{!366, !344}
!366 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !348, size: 64)
!367 = !DISubprogram(name: "_M_ptr", linkageName: "_ZNKSt15__uniq_ptr_implI4TermSt14default_deleteIS0_EE6_M_ptrEv", scope: !112, file: !21, line: 191, type: !368, scopeLine: 191, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!368 = !DISubroutineType(types: !369)
!369 = !{!348, !370}
!370 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !371, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!371 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !112)
!372 = !DISubprogram(name: "_M_deleter", linkageName: "_ZNSt15__uniq_ptr_implI4TermSt14default_deleteIS0_EE10_M_deleterEv", scope: !112, file: !21, line: 193, type: !373, scopeLine: 193, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!373 = !DISubroutineType(types: !374)
!374 = !{!185, !344}
!375 = !DISubprogram(name: "_M_deleter", linkageName: "_ZNKSt15__uniq_ptr_implI4TermSt14default_deleteIS0_EE10_M_deleterEv", scope: !112, file: !21, line: 195, type: !376, scopeLine: 195, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!376 = !DISubroutineType(types: !377)
!377 = !{!148, !370}
!378 = !DISubprogram(name: "reset", linkageName: "_ZNSt15__uniq_ptr_implI4TermSt14default_deleteIS0_EE5resetEPS0_", scope: !112, file: !21, line: 198, type: !346, scopeLine: 198, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!379 = !DISubprogram(name: "release", linkageName: "_ZNSt15__uniq_ptr_implI4TermSt14default_deleteIS0_EE7releaseEv", scope: !112, file: !21, line: 207, type: !380, scopeLine: 207, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!380 = !DISubroutineType(types: !381)
!381 = !{!348, !344}
!382 = !DISubprogram(name: "swap", linkageName: "_ZNSt15__uniq_ptr_implI4TermSt14default_deleteIS0_EE4swapERS3_", scope: !112, file: !21, line: 216, type: !383, scopeLine: 216, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!383 = !DISubroutineType(types: !384)
!384 = !{null, !344, !362}
!385 = !{!140, !386}
!386 = !DITemplateTypeParameter(name: "_Dp", type: !127)
!387 = !DISubprogram(name: "__uniq_ptr_data", scope: !109, file: !21, line: 234, type: !388, scopeLine: 234, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!388 = !DISubroutineType(types: !389)
!389 = !{null, !390, !391}
!390 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !109, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!391 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !109, size: 64)
!392 = !DISubprogram(name: "operator=", linkageName: "_ZNSt15__uniq_ptr_dataI4TermSt14default_deleteIS0_ELb1ELb1EEaSEOS3_", scope: !109, file: !21, line: 235, type: !393, scopeLine: 235, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!393 = !DISubroutineType(types: !394)
!394 = !{!395, !390, !391}
!395 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !109, size: 64)
!396 = !{!140, !386, !194, !194}
!397 = !DISubprogram(name: "unique_ptr", scope: !106, file: !21, line: 358, type: !398, scopeLine: 358, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!398 = !DISubroutineType(types: !399)
!399 = !{null, !400, !401}
!400 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !106, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!401 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !106, size: 64)
!402 = !DISubprogram(name: "~unique_ptr", scope: !106, file: !21, line: 390, type: !403, scopeLine: 390, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!403 = !DISubroutineType(types: !404)
!404 = !{null, !400}
!405 = !DISubprogram(name: "operator=", linkageName: "_ZNSt10unique_ptrI4TermSt14default_deleteIS0_EEaSEOS3_", scope: !106, file: !21, line: 406, type: !406, scopeLine: 406, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!406 = !DISubroutineType(types: !407)
!407 = !{!408, !400, !401}
!408 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !106, size: 64)
!409 = !DISubprogram(name: "operator=", linkageName: "_ZNSt10unique_ptrI4TermSt14default_deleteIS0_EEaSEDn", scope: !106, file: !21, line: 432, type: !410, scopeLine: 432, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!410 = !DISubroutineType(types: !411)
!411 = !{!408, !400, !412}
!412 = !DIDerivedType(tag: DW_TAG_typedef, name: "nullptr_t", scope: !22, file: !413, line: 302, baseType: !414)
!413 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/x86_64-linux-gnu/c++/12/bits/c++config.h", directory: "", checksumkind: CSK_MD5, checksum: "abdf1e7c43540a32b508ae209704da66")
!414 = !DIBasicType(tag: DW_TAG_unspecified_type, name: "decltype(nullptr)")
!415 = !DISubprogram(name: "operator*", linkageName: "_ZNKSt10unique_ptrI4TermSt14default_deleteIS0_EEdeEv", scope: !106, file: !21, line: 443, type: !416, scopeLine: 443, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!416 = !DISubroutineType(types: !417)
!417 = !{!418, !422}
!418 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !419, file: !327, line: 1645, baseType: !421)
!419 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__add_lvalue_reference_helper<Term, true>", scope: !22, file: !327, line: 1644, size: 8, flags: DIFlagTypePassByValue, elements: !172, templateParams: !420, identifier: "_ZTSSt29__add_lvalue_reference_helperI4TermLb1EE")
!420 = !{!140, !194}
!421 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !59, size: 64)
!422 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !423, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!423 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !106)
!424 = !DISubprogram(name: "operator->", linkageName: "_ZNKSt10unique_ptrI4TermSt14default_deleteIS0_EEptEv", scope: !106, file: !21, line: 452, type: !425, scopeLine: 452, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!425 = !DISubroutineType(types: !426)
!426 = !{!427, !422}
!427 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !106, file: !21, line: 278, baseType: !348, flags: DIFlagPublic)
!428 = !DISubprogram(name: "get", linkageName: "_ZNKSt10unique_ptrI4TermSt14default_deleteIS0_EE3getEv", scope: !106, file: !21, line: 461, type: !425, scopeLine: 461, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!429 = !DISubprogram(name: "get_deleter", linkageName: "_ZNSt10unique_ptrI4TermSt14default_deleteIS0_EE11get_deleterEv", scope: !106, file: !21, line: 467, type: !430, scopeLine: 467, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!430 = !DISubroutineType(types: !431)
!431 = !{!432, !400}
!432 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !433, size: 64)
!433 = !DIDerivedType(tag: DW_TAG_typedef, name: "deleter_type", scope: !106, file: !21, line: 280, baseType: !127, flags: DIFlagPublic)
!434 = !DISubprogram(name: "get_deleter", linkageName: "_ZNKSt10unique_ptrI4TermSt14default_deleteIS0_EE11get_deleterEv", scope: !106, file: !21, line: 473, type: !435, scopeLine: 473, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!435 = !DISubroutineType(types: !436)
!436 = !{!437, !422}
!437 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !438, size: 64)
!438 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !433)
!439 = !DISubprogram(name: "operator bool", linkageName: "_ZNKSt10unique_ptrI4TermSt14default_deleteIS0_EEcvbEv", scope: !106, file: !21, line: 478, type: !440, scopeLine: 478, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!440 = !DISubroutineType(types: !441)
!441 = !{!195, !422}
!442 = !DISubprogram(name: "release", linkageName: "_ZNSt10unique_ptrI4TermSt14default_deleteIS0_EE7releaseEv", scope: !106, file: !21, line: 486, type: !443, scopeLine: 486, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!443 = !DISubroutineType(types: !444)
!444 = !{!427, !400}
!445 = !DISubprogram(name: "reset", linkageName: "_ZNSt10unique_ptrI4TermSt14default_deleteIS0_EE5resetEPS0_", scope: !106, file: !21, line: 497, type: !446, scopeLine: 497, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!446 = !DISubroutineType(types: !447)
!447 = !{null, !400, !427}
!448 = !DISubprogram(name: "swap", linkageName: "_ZNSt10unique_ptrI4TermSt14default_deleteIS0_EE4swapERS3_", scope: !106, file: !21, line: 507, type: !449, scopeLine: 507, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!449 = !DISubroutineType(types: !450)
!450 = !{null, !400, !408}
!451 = !DISubprogram(name: "unique_ptr", scope: !106, file: !21, line: 514, type: !452, scopeLine: 514, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!452 = !DISubroutineType(types: !453)
!453 = !{null, !400, !454}
!454 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !423, size: 64)
!455 = !DISubprogram(name: "operator=", linkageName: "_ZNSt10unique_ptrI4TermSt14default_deleteIS0_EEaSERKS3_", scope: !106, file: !21, line: 515, type: !456, scopeLine: 515, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!456 = !DISubroutineType(types: !457)
!457 = !{!408, !400, !454}
!458 = !{!140, !459}
!459 = !DITemplateTypeParameter(name: "_Dp", type: !127, defaulted: true)
!460 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !461, size: 64)
!461 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !98, file: !99, line: 414, baseType: !462)
!462 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "allocator<std::unique_ptr<Term, std::default_delete<Term> > >", scope: !22, file: !463, line: 124, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !464, templateParams: !505, identifier: "_ZTSSaISt10unique_ptrI4TermSt14default_deleteIS0_EEE")
!463 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/allocator.h", directory: "", checksumkind: CSK_MD5, checksum: "6fa856a93062ce2b39cf0c9a3a6a3468")
!464 = !{!465, !507, !511, !516, !520}
!465 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !462, baseType: !466, flags: DIFlagPublic, extraData: i32 0)
!466 = !DIDerivedType(tag: DW_TAG_typedef, name: "__allocator_base<std::unique_ptr<Term> >", scope: !22, file: !467, line: 47, baseType: !468)
!467 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/x86_64-linux-gnu/c++/12/bits/c++allocator.h", directory: "", checksumkind: CSK_MD5, checksum: "3c43333b0e1372330d7f702387d162e2")
!468 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__new_allocator<std::unique_ptr<Term, std::default_delete<Term> > >", scope: !22, file: !469, line: 56, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !470, templateParams: !505, identifier: "_ZTSSt15__new_allocatorISt10unique_ptrI4TermSt14default_deleteIS1_EEE")
!469 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/new_allocator.h", directory: "", checksumkind: CSK_MD5, checksum: "6b069d101319ece6de3732b658fb1d77")
!470 = !{!471, !475, !480, !481, !487, !493, !498, !501, !504}
!471 = !DISubprogram(name: "__new_allocator", scope: !468, file: !469, line: 80, type: !472, scopeLine: 80, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!472 = !DISubroutineType(types: !473)
!473 = !{null, !474}
!474 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !468, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!475 = !DISubprogram(name: "__new_allocator", scope: !468, file: !469, line: 83, type: !476, scopeLine: 83, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!476 = !DISubroutineType(types: !477)
!477 = !{null, !474, !478}
!478 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !479, size: 64)
!479 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !468)
!480 = !DISubprogram(name: "~__new_allocator", scope: !468, file: !469, line: 90, type: !472, scopeLine: 90, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!481 = !DISubprogram(name: "address", linkageName: "_ZNKSt15__new_allocatorISt10unique_ptrI4TermSt14default_deleteIS1_EEE7addressERS4_", scope: !468, file: !469, line: 93, type: !482, scopeLine: 93, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!482 = !DISubroutineType(types: !483)
!483 = !{!484, !485, !486}
!484 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !468, file: !469, line: 63, baseType: !105, flags: DIFlagPublic)
!485 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !479, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!486 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !468, file: !469, line: 65, baseType: !408, flags: DIFlagPublic)
!487 = !DISubprogram(name: "address", linkageName: "_ZNKSt15__new_allocatorISt10unique_ptrI4TermSt14default_deleteIS1_EEE7addressERKS4_", scope: !468, file: !469, line: 97, type: !488, scopeLine: 97, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!488 = !DISubroutineType(types: !489)
!489 = !{!490, !485, !492}
!490 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_pointer", scope: !468, file: !469, line: 64, baseType: !491, flags: DIFlagPublic)
!491 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !423, size: 64)
!492 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !468, file: !469, line: 66, baseType: !454, flags: DIFlagPublic)
!493 = !DISubprogram(name: "allocate", linkageName: "_ZNSt15__new_allocatorISt10unique_ptrI4TermSt14default_deleteIS1_EEE8allocateEmPKv", scope: !468, file: !469, line: 112, type: !494, scopeLine: 112, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!494 = !DISubroutineType(types: !495)
!495 = !{!105, !474, !496, !180}
!496 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", file: !469, line: 60, baseType: !497, flags: DIFlagPublic)
!497 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", scope: !22, file: !413, line: 298, baseType: !192)
!498 = !DISubprogram(name: "deallocate", linkageName: "_ZNSt15__new_allocatorISt10unique_ptrI4TermSt14default_deleteIS1_EEE10deallocateEPS4_m", scope: !468, file: !469, line: 142, type: !499, scopeLine: 142, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!499 = !DISubroutineType(types: !500)
!500 = !{null, !474, !105, !496}
!501 = !DISubprogram(name: "max_size", linkageName: "_ZNKSt15__new_allocatorISt10unique_ptrI4TermSt14default_deleteIS1_EEE8max_sizeEv", scope: !468, file: !469, line: 167, type: !502, scopeLine: 167, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!502 = !DISubroutineType(types: !503)
!503 = !{!496, !485}
!504 = !DISubprogram(name: "_M_max_size", linkageName: "_ZNKSt15__new_allocatorISt10unique_ptrI4TermSt14default_deleteIS1_EEE11_M_max_sizeEv", scope: !468, file: !469, line: 210, type: !502, scopeLine: 210, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!505 = !{!506}
!506 = !DITemplateTypeParameter(name: "_Tp", type: !106)
!507 = !DISubprogram(name: "allocator", scope: !462, file: !463, line: 156, type: !508, scopeLine: 156, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!508 = !DISubroutineType(types: !509)
!509 = !{null, !510}
!510 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !462, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!511 = !DISubprogram(name: "allocator", scope: !462, file: !463, line: 159, type: !512, scopeLine: 159, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!512 = !DISubroutineType(types: !513)
!513 = !{null, !510, !514}
!514 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !515, size: 64)
!515 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !462)
!516 = !DISubprogram(name: "operator=", linkageName: "_ZNSaISt10unique_ptrI4TermSt14default_deleteIS0_EEEaSERKS4_", scope: !462, file: !463, line: 164, type: !517, scopeLine: 164, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!517 = !DISubroutineType(types: !518)
!518 = !{!519, !510, !514}
!519 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !462, size: 64)
!520 = !DISubprogram(name: "~allocator", scope: !462, file: !463, line: 174, type: !508, scopeLine: 174, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!521 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", file: !99, line: 435, baseType: !497)
!522 = !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaISt10unique_ptrI4TermSt14default_deleteIS1_EEEE8allocateERS5_mPKv", scope: !98, file: !99, line: 477, type: !523, scopeLine: 477, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!523 = !DISubroutineType(types: !524)
!524 = !{!104, !460, !521, !525}
!525 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_void_pointer", file: !99, line: 429, baseType: !180)
!526 = !DISubprogram(name: "deallocate", linkageName: "_ZNSt16allocator_traitsISaISt10unique_ptrI4TermSt14default_deleteIS1_EEEE10deallocateERS5_PS4_m", scope: !98, file: !99, line: 495, type: !527, scopeLine: 495, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!527 = !DISubroutineType(types: !528)
!528 = !{null, !460, !104, !521}
!529 = !DISubprogram(name: "max_size", linkageName: "_ZNSt16allocator_traitsISaISt10unique_ptrI4TermSt14default_deleteIS1_EEEE8max_sizeERKS5_", scope: !98, file: !99, line: 547, type: !530, scopeLine: 547, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!530 = !DISubroutineType(types: !531)
!531 = !{!532, !533}
!532 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", scope: !98, file: !99, line: 435, baseType: !497)
!533 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !534, size: 64)
!534 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !461)
!535 = !DISubprogram(name: "select_on_container_copy_construction", linkageName: "_ZNSt16allocator_traitsISaISt10unique_ptrI4TermSt14default_deleteIS1_EEEE37select_on_container_copy_constructionERKS5_", scope: !98, file: !99, line: 562, type: !536, scopeLine: 562, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!536 = !DISubroutineType(types: !537)
!537 = !{!461, !533}
!538 = !{!539}
!539 = !DITemplateTypeParameter(name: "_Alloc", type: !462)
!540 = !DISubprogram(name: "_S_select_on_copy", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt10unique_ptrI4TermSt14default_deleteIS2_EEES5_E17_S_select_on_copyERKS6_", scope: !95, file: !93, line: 97, type: !541, scopeLine: 97, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!541 = !DISubroutineType(types: !542)
!542 = !{!462, !514}
!543 = !DISubprogram(name: "_S_on_swap", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt10unique_ptrI4TermSt14default_deleteIS2_EEES5_E10_S_on_swapERS6_S8_", scope: !95, file: !93, line: 100, type: !544, scopeLine: 100, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!544 = !DISubroutineType(types: !545)
!545 = !{null, !519, !519}
!546 = !DISubprogram(name: "_S_propagate_on_copy_assign", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt10unique_ptrI4TermSt14default_deleteIS2_EEES5_E27_S_propagate_on_copy_assignEv", scope: !95, file: !93, line: 103, type: !310, scopeLine: 103, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!547 = !DISubprogram(name: "_S_propagate_on_move_assign", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt10unique_ptrI4TermSt14default_deleteIS2_EEES5_E27_S_propagate_on_move_assignEv", scope: !95, file: !93, line: 106, type: !310, scopeLine: 106, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!548 = !DISubprogram(name: "_S_propagate_on_swap", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt10unique_ptrI4TermSt14default_deleteIS2_EEES5_E20_S_propagate_on_swapEv", scope: !95, file: !93, line: 109, type: !310, scopeLine: 109, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!549 = !DISubprogram(name: "_S_always_equal", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt10unique_ptrI4TermSt14default_deleteIS2_EEES5_E15_S_always_equalEv", scope: !95, file: !93, line: 112, type: !310, scopeLine: 112, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!550 = !DISubprogram(name: "_S_nothrow_move", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaISt10unique_ptrI4TermSt14default_deleteIS2_EEES5_E15_S_nothrow_moveEv", scope: !95, file: !93, line: 115, type: !310, scopeLine: 115, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!551 = !{!539, !552}
!552 = !DITemplateTypeParameter(type: !106, defaulted: true)
!553 = !DIDerivedType(tag: DW_TAG_typedef, name: "template rebind_alloc<std::unique_ptr<Term> >", scope: !98, file: !99, line: 450, baseType: !462)
!554 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !88, baseType: !555, extraData: i32 0)
!555 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Vector_impl_data", scope: !85, file: !82, line: 92, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !556, identifier: "_ZTSNSt12_Vector_baseISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE17_Vector_impl_dataE")
!556 = !{!557, !560, !561, !562, !566, !570, !575}
!557 = !DIDerivedType(tag: DW_TAG_member, name: "_M_start", scope: !555, file: !82, line: 94, baseType: !558, size: 64)
!558 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !85, file: !82, line: 90, baseType: !559)
!559 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !95, file: !93, line: 57, baseType: !104)
!560 = !DIDerivedType(tag: DW_TAG_member, name: "_M_finish", scope: !555, file: !82, line: 95, baseType: !558, size: 64, offset: 64)
!561 = !DIDerivedType(tag: DW_TAG_member, name: "_M_end_of_storage", scope: !555, file: !82, line: 96, baseType: !558, size: 64, offset: 128)
!562 = !DISubprogram(name: "_Vector_impl_data", scope: !555, file: !82, line: 99, type: !563, scopeLine: 99, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!563 = !DISubroutineType(types: !564)
!564 = !{null, !565}
!565 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !555, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!566 = !DISubprogram(name: "_Vector_impl_data", scope: !555, file: !82, line: 105, type: !567, scopeLine: 105, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!567 = !DISubroutineType(types: !568)
!568 = !{null, !565, !569}
!569 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !555, size: 64)
!570 = !DISubprogram(name: "_M_copy_data", linkageName: "_ZNSt12_Vector_baseISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE17_Vector_impl_data12_M_copy_dataERKS7_", scope: !555, file: !82, line: 113, type: !571, scopeLine: 113, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!571 = !DISubroutineType(types: !572)
!572 = !{null, !565, !573}
!573 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !574, size: 64)
!574 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !555)
!575 = !DISubprogram(name: "_M_swap_data", linkageName: "_ZNSt12_Vector_baseISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE17_Vector_impl_data12_M_swap_dataERS7_", scope: !555, file: !82, line: 122, type: !576, scopeLine: 122, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!576 = !DISubroutineType(types: !577)
!577 = !{null, !565, !578}
!578 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !555, size: 64)
!579 = !DISubprogram(name: "_Vector_impl", scope: !88, file: !82, line: 137, type: !580, scopeLine: 137, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!580 = !DISubroutineType(types: !581)
!581 = !{null, !582}
!582 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !88, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!583 = !DISubprogram(name: "_Vector_impl", scope: !88, file: !82, line: 143, type: !584, scopeLine: 143, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!584 = !DISubroutineType(types: !585)
!585 = !{null, !582, !586}
!586 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !587, size: 64)
!587 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !91)
!588 = !DISubprogram(name: "_Vector_impl", scope: !88, file: !82, line: 151, type: !589, scopeLine: 151, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!589 = !DISubroutineType(types: !590)
!590 = !{null, !582, !591}
!591 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !88, size: 64)
!592 = !DISubprogram(name: "_Vector_impl", scope: !88, file: !82, line: 156, type: !593, scopeLine: 156, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!593 = !DISubroutineType(types: !594)
!594 = !{null, !582, !595}
!595 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !91, size: 64)
!596 = !DISubprogram(name: "_Vector_impl", scope: !88, file: !82, line: 161, type: !597, scopeLine: 161, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!597 = !DISubroutineType(types: !598)
!598 = !{null, !582, !595, !591}
!599 = !DISubprogram(name: "_M_get_Tp_allocator", linkageName: "_ZNSt12_Vector_baseISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE19_M_get_Tp_allocatorEv", scope: !85, file: !82, line: 298, type: !600, scopeLine: 298, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!600 = !DISubroutineType(types: !601)
!601 = !{!602, !603}
!602 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !91, size: 64)
!603 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !85, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!604 = !DISubprogram(name: "_M_get_Tp_allocator", linkageName: "_ZNKSt12_Vector_baseISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE19_M_get_Tp_allocatorEv", scope: !85, file: !82, line: 303, type: !605, scopeLine: 303, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!605 = !DISubroutineType(types: !606)
!606 = !{!586, !607}
!607 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !608, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!608 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !85)
!609 = !DISubprogram(name: "get_allocator", linkageName: "_ZNKSt12_Vector_baseISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE13get_allocatorEv", scope: !85, file: !82, line: 308, type: !610, scopeLine: 308, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!610 = !DISubroutineType(types: !611)
!611 = !{!612, !607}
!612 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !85, file: !82, line: 294, baseType: !462)
!613 = !DISubprogram(name: "_Vector_base", scope: !85, file: !82, line: 312, type: !614, scopeLine: 312, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!614 = !DISubroutineType(types: !615)
!615 = !{null, !603}
!616 = !DISubprogram(name: "_Vector_base", scope: !85, file: !82, line: 318, type: !617, scopeLine: 318, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!617 = !DISubroutineType(types: !618)
!618 = !{null, !603, !619}
!619 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !620, size: 64)
!620 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !612)
!621 = !DISubprogram(name: "_Vector_base", scope: !85, file: !82, line: 324, type: !622, scopeLine: 324, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!622 = !DISubroutineType(types: !623)
!623 = !{null, !603, !497}
!624 = !DISubprogram(name: "_Vector_base", scope: !85, file: !82, line: 330, type: !625, scopeLine: 330, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!625 = !DISubroutineType(types: !626)
!626 = !{null, !603, !497, !619}
!627 = !DISubprogram(name: "_Vector_base", scope: !85, file: !82, line: 335, type: !628, scopeLine: 335, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!628 = !DISubroutineType(types: !629)
!629 = !{null, !603, !630}
!630 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !85, size: 64)
!631 = !DISubprogram(name: "_Vector_base", scope: !85, file: !82, line: 340, type: !632, scopeLine: 340, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!632 = !DISubroutineType(types: !633)
!633 = !{null, !603, !595}
!634 = !DISubprogram(name: "_Vector_base", scope: !85, file: !82, line: 344, type: !635, scopeLine: 344, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!635 = !DISubroutineType(types: !636)
!636 = !{null, !603, !630, !619}
!637 = !DISubprogram(name: "_Vector_base", scope: !85, file: !82, line: 358, type: !638, scopeLine: 358, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!638 = !DISubroutineType(types: !639)
!639 = !{null, !603, !619, !630}
!640 = !DISubprogram(name: "~_Vector_base", scope: !85, file: !82, line: 364, type: !614, scopeLine: 364, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!641 = !DISubprogram(name: "_M_allocate", linkageName: "_ZNSt12_Vector_baseISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE11_M_allocateEm", scope: !85, file: !82, line: 375, type: !642, scopeLine: 375, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!642 = !DISubroutineType(types: !643)
!643 = !{!558, !603, !497}
!644 = !DISubprogram(name: "_M_deallocate", linkageName: "_ZNSt12_Vector_baseISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE13_M_deallocateEPS4_m", scope: !85, file: !82, line: 383, type: !645, scopeLine: 383, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!645 = !DISubroutineType(types: !646)
!646 = !{null, !603, !558, !497}
!647 = !DISubprogram(name: "_M_create_storage", linkageName: "_ZNSt12_Vector_baseISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE17_M_create_storageEm", scope: !85, file: !82, line: 393, type: !622, scopeLine: 393, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!648 = !{!506, !539}
!649 = !DISubprogram(name: "_S_nothrow_relocate", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE19_S_nothrow_relocateESt17integral_constantIbLb1EE", scope: !81, file: !82, line: 465, type: !650, scopeLine: 465, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!650 = !DISubroutineType(types: !651)
!651 = !{!195, !652}
!652 = !DIDerivedType(tag: DW_TAG_typedef, name: "true_type", scope: !22, file: !327, line: 82, baseType: !653)
!653 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "integral_constant<bool, true>", scope: !22, file: !327, line: 62, size: 8, flags: DIFlagTypePassByValue, elements: !654, templateParams: !664, identifier: "_ZTSSt17integral_constantIbLb1EE")
!654 = !{!655, !657, !663}
!655 = !DIDerivedType(tag: DW_TAG_variable, name: "value", scope: !653, file: !327, line: 64, baseType: !656, flags: DIFlagStaticMember, extraData: i1 true)
!656 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !195)
!657 = !DISubprogram(name: "operator bool", linkageName: "_ZNKSt17integral_constantIbLb1EEcvbEv", scope: !653, file: !327, line: 67, type: !658, scopeLine: 67, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!658 = !DISubroutineType(types: !659)
!659 = !{!660, !661}
!660 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !653, file: !327, line: 65, baseType: !195)
!661 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !662, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!662 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !653)
!663 = !DISubprogram(name: "operator()", linkageName: "_ZNKSt17integral_constantIbLb1EEclEv", scope: !653, file: !327, line: 72, type: !658, scopeLine: 72, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!664 = !{!665, !666}
!665 = !DITemplateTypeParameter(name: "_Tp", type: !195)
!666 = !DITemplateValueParameter(name: "__v", type: !195, value: i1 true)
!667 = !DISubprogram(name: "_S_nothrow_relocate", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE19_S_nothrow_relocateESt17integral_constantIbLb0EE", scope: !81, file: !82, line: 474, type: !668, scopeLine: 474, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!668 = !DISubroutineType(types: !669)
!669 = !{!195, !670}
!670 = !DIDerivedType(tag: DW_TAG_typedef, name: "false_type", scope: !22, file: !327, line: 85, baseType: !671)
!671 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "integral_constant<bool, false>", scope: !22, file: !327, line: 62, size: 8, flags: DIFlagTypePassByValue, elements: !672, templateParams: !681, identifier: "_ZTSSt17integral_constantIbLb0EE")
!672 = !{!673, !674, !680}
!673 = !DIDerivedType(tag: DW_TAG_variable, name: "value", scope: !671, file: !327, line: 64, baseType: !656, flags: DIFlagStaticMember, extraData: i1 false)
!674 = !DISubprogram(name: "operator bool", linkageName: "_ZNKSt17integral_constantIbLb0EEcvbEv", scope: !671, file: !327, line: 67, type: !675, scopeLine: 67, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!675 = !DISubroutineType(types: !676)
!676 = !{!677, !678}
!677 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !671, file: !327, line: 65, baseType: !195)
!678 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !679, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!679 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !671)
!680 = !DISubprogram(name: "operator()", linkageName: "_ZNKSt17integral_constantIbLb0EEclEv", scope: !671, file: !327, line: 72, type: !675, scopeLine: 72, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!681 = !{!665, !682}
!682 = !DITemplateValueParameter(name: "__v", type: !195, value: i1 false)
!683 = !DISubprogram(name: "_S_use_relocate", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE15_S_use_relocateEv", scope: !81, file: !82, line: 478, type: !310, scopeLine: 478, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!684 = !DISubprogram(name: "_S_do_relocate", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE14_S_do_relocateEPS4_S7_S7_RS5_St17integral_constantIbLb1EE", scope: !81, file: !82, line: 487, type: !685, scopeLine: 487, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!685 = !DISubroutineType(types: !686)
!686 = !{!687, !687, !687, !687, !688, !652}
!687 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !81, file: !82, line: 449, baseType: !558, flags: DIFlagPublic)
!688 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !689, size: 64)
!689 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Tp_alloc_type", scope: !81, file: !82, line: 444, baseType: !91)
!690 = !DISubprogram(name: "_S_do_relocate", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE14_S_do_relocateEPS4_S7_S7_RS5_St17integral_constantIbLb0EE", scope: !81, file: !82, line: 494, type: !691, scopeLine: 494, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!691 = !DISubroutineType(types: !692)
!692 = !{!687, !687, !687, !687, !688, !670}
!693 = !DISubprogram(name: "_S_relocate", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE11_S_relocateEPS4_S7_S7_RS5_", scope: !81, file: !82, line: 499, type: !694, scopeLine: 499, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!694 = !DISubroutineType(types: !695)
!695 = !{!687, !687, !687, !687, !688}
!696 = !DISubprogram(name: "vector", scope: !81, file: !82, line: 526, type: !697, scopeLine: 526, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!697 = !DISubroutineType(types: !698)
!698 = !{null, !699}
!699 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !81, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!700 = !DISubprogram(name: "vector", scope: !81, file: !82, line: 537, type: !701, scopeLine: 537, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!701 = !DISubroutineType(types: !702)
!702 = !{null, !699, !703}
!703 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !704, size: 64)
!704 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !705)
!705 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !81, file: !82, line: 460, baseType: !462, flags: DIFlagPublic)
!706 = !DISubprogram(name: "vector", scope: !81, file: !82, line: 551, type: !707, scopeLine: 551, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!707 = !DISubroutineType(types: !708)
!708 = !{null, !699, !709, !703}
!709 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", file: !82, line: 458, baseType: !497, flags: DIFlagPublic)
!710 = !DISubprogram(name: "vector", scope: !81, file: !82, line: 564, type: !711, scopeLine: 564, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!711 = !DISubroutineType(types: !712)
!712 = !{null, !699, !709, !713, !703}
!713 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !714, size: 64)
!714 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !715)
!715 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !81, file: !82, line: 448, baseType: !106, flags: DIFlagPublic)
!716 = !DISubprogram(name: "vector", scope: !81, file: !82, line: 596, type: !717, scopeLine: 596, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!717 = !DISubroutineType(types: !718)
!718 = !{null, !699, !719}
!719 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !720, size: 64)
!720 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !81)
!721 = !DISubprogram(name: "vector", scope: !81, file: !82, line: 615, type: !722, scopeLine: 615, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!722 = !DISubroutineType(types: !723)
!723 = !{null, !699, !724}
!724 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !81, size: 64)
!725 = !DISubprogram(name: "vector", scope: !81, file: !82, line: 619, type: !726, scopeLine: 619, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!726 = !DISubroutineType(types: !727)
!727 = !{null, !699, !719, !728}
!728 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !729, size: 64)
!729 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !730)
!730 = !DIDerivedType(tag: DW_TAG_typedef, name: "__type_identity_t<allocator_type>", scope: !22, file: !327, line: 128, baseType: !731)
!731 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !732, file: !327, line: 125, baseType: !462)
!732 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__type_identity<std::allocator<std::unique_ptr<Term, std::default_delete<Term> > > >", scope: !22, file: !327, line: 124, size: 8, flags: DIFlagTypePassByValue, elements: !172, templateParams: !733, identifier: "_ZTSSt15__type_identityISaISt10unique_ptrI4TermSt14default_deleteIS1_EEEE")
!733 = !{!734}
!734 = !DITemplateTypeParameter(name: "_Type", type: !462)
!735 = !DISubprogram(name: "vector", scope: !81, file: !82, line: 630, type: !736, scopeLine: 630, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!736 = !DISubroutineType(types: !737)
!737 = !{null, !699, !724, !703, !652}
!738 = !DISubprogram(name: "vector", scope: !81, file: !82, line: 635, type: !739, scopeLine: 635, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!739 = !DISubroutineType(types: !740)
!740 = !{null, !699, !724, !703, !670}
!741 = !DISubprogram(name: "vector", scope: !81, file: !82, line: 654, type: !742, scopeLine: 654, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!742 = !DISubroutineType(types: !743)
!743 = !{null, !699, !724, !728}
!744 = !DISubprogram(name: "vector", scope: !81, file: !82, line: 673, type: !745, scopeLine: 673, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!745 = !DISubroutineType(types: !746)
!746 = !{null, !699, !747, !703}
!747 = !DICompositeType(tag: DW_TAG_class_type, name: "initializer_list<std::unique_ptr<Term, std::default_delete<Term> > >", scope: !22, file: !748, line: 47, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16initializer_listISt10unique_ptrI4TermSt14default_deleteIS1_EEE")
!748 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/initializer_list", directory: "")
!749 = !DISubprogram(name: "~vector", scope: !81, file: !82, line: 728, type: !697, scopeLine: 728, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!750 = !DISubprogram(name: "operator=", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EEaSERKS6_", scope: !81, file: !82, line: 746, type: !751, scopeLine: 746, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!751 = !DISubroutineType(types: !752)
!752 = !{!753, !699, !719}
!753 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !81, size: 64)
!754 = !DISubprogram(name: "operator=", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EEaSEOS6_", scope: !81, file: !82, line: 761, type: !755, scopeLine: 761, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!755 = !DISubroutineType(types: !756)
!756 = !{!753, !699, !724}
!757 = !DISubprogram(name: "operator=", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EEaSESt16initializer_listIS4_E", scope: !81, file: !82, line: 783, type: !758, scopeLine: 783, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!758 = !DISubroutineType(types: !759)
!759 = !{!753, !699, !747}
!760 = !DISubprogram(name: "assign", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE6assignEmRKS4_", scope: !81, file: !82, line: 803, type: !761, scopeLine: 803, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!761 = !DISubroutineType(types: !762)
!762 = !{null, !699, !709, !713}
!763 = !DISubprogram(name: "assign", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE6assignESt16initializer_listIS4_E", scope: !81, file: !82, line: 850, type: !764, scopeLine: 850, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!764 = !DISubroutineType(types: !765)
!765 = !{null, !699, !747}
!766 = !DISubprogram(name: "begin", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE5beginEv", scope: !81, file: !82, line: 868, type: !767, scopeLine: 868, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!767 = !DISubroutineType(types: !768)
!768 = !{!769, !699}
!769 = !DIDerivedType(tag: DW_TAG_typedef, name: "iterator", scope: !81, file: !82, line: 453, baseType: !770, flags: DIFlagPublic)
!770 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__normal_iterator<std::unique_ptr<Term, std::default_delete<Term> > *, std::vector<std::unique_ptr<Term, std::default_delete<Term> >, std::allocator<std::unique_ptr<Term, std::default_delete<Term> > > > >", scope: !13, file: !771, line: 1043, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !772, templateParams: !826, identifier: "_ZTSN9__gnu_cxx17__normal_iteratorIPSt10unique_ptrI4TermSt14default_deleteIS2_EESt6vectorIS5_SaIS5_EEEE")
!771 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_iterator.h", directory: "", checksumkind: CSK_MD5, checksum: "bea55f548d6c981fe14b47f481b3c513")
!772 = !{!773, !774, !778, !783, !794, !799, !803, !806, !807, !808, !815, !818, !821, !822, !823}
!773 = !DIDerivedType(tag: DW_TAG_member, name: "_M_current", scope: !770, file: !771, line: 1046, baseType: !105, size: 64, flags: DIFlagProtected)
!774 = !DISubprogram(name: "__normal_iterator", scope: !770, file: !771, line: 1068, type: !775, scopeLine: 1068, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!775 = !DISubroutineType(types: !776)
!776 = !{null, !777}
!777 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !770, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!778 = !DISubprogram(name: "__normal_iterator", scope: !770, file: !771, line: 1072, type: !779, scopeLine: 1072, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!779 = !DISubroutineType(types: !780)
!780 = !{null, !777, !781}
!781 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !782, size: 64)
!782 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !105)
!783 = !DISubprogram(name: "operator*", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPSt10unique_ptrI4TermSt14default_deleteIS2_EESt6vectorIS5_SaIS5_EEEdeEv", scope: !770, file: !771, line: 1095, type: !784, scopeLine: 1095, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!784 = !DISubroutineType(types: !785)
!785 = !{!786, !792}
!786 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !770, file: !771, line: 1061, baseType: !787, flags: DIFlagPublic)
!787 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !789, file: !788, line: 216, baseType: !408)
!788 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_iterator_base_types.h", directory: "")
!789 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "iterator_traits<std::unique_ptr<Term, std::default_delete<Term> > *>", scope: !22, file: !788, line: 210, size: 8, flags: DIFlagTypePassByValue, elements: !172, templateParams: !790, identifier: "_ZTSSt15iterator_traitsIPSt10unique_ptrI4TermSt14default_deleteIS1_EEE")
!790 = !{!791}
!791 = !DITemplateTypeParameter(name: "_Iterator", type: !105)
!792 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !793, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!793 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !770)
!794 = !DISubprogram(name: "operator->", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPSt10unique_ptrI4TermSt14default_deleteIS2_EESt6vectorIS5_SaIS5_EEEptEv", scope: !770, file: !771, line: 1100, type: !795, scopeLine: 1100, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!795 = !DISubroutineType(types: !796)
!796 = !{!797, !792}
!797 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !770, file: !771, line: 1062, baseType: !798, flags: DIFlagPublic)
!798 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !789, file: !788, line: 215, baseType: !105)
!799 = !DISubprogram(name: "operator++", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPSt10unique_ptrI4TermSt14default_deleteIS2_EESt6vectorIS5_SaIS5_EEEppEv", scope: !770, file: !771, line: 1105, type: !800, scopeLine: 1105, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!800 = !DISubroutineType(types: !801)
!801 = !{!802, !777}
!802 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !770, size: 64)
!803 = !DISubprogram(name: "operator++", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPSt10unique_ptrI4TermSt14default_deleteIS2_EESt6vectorIS5_SaIS5_EEEppEi", scope: !770, file: !771, line: 1113, type: !804, scopeLine: 1113, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!804 = !DISubroutineType(types: !805)
!805 = !{!770, !777, !66}
!806 = !DISubprogram(name: "operator--", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPSt10unique_ptrI4TermSt14default_deleteIS2_EESt6vectorIS5_SaIS5_EEEmmEv", scope: !770, file: !771, line: 1119, type: !800, scopeLine: 1119, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!807 = !DISubprogram(name: "operator--", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPSt10unique_ptrI4TermSt14default_deleteIS2_EESt6vectorIS5_SaIS5_EEEmmEi", scope: !770, file: !771, line: 1127, type: !804, scopeLine: 1127, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!808 = !DISubprogram(name: "operator[]", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPSt10unique_ptrI4TermSt14default_deleteIS2_EESt6vectorIS5_SaIS5_EEEixEl", scope: !770, file: !771, line: 1133, type: !809, scopeLine: 1133, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!809 = !DISubroutineType(types: !810)
!810 = !{!786, !792, !811}
!811 = !DIDerivedType(tag: DW_TAG_typedef, name: "difference_type", scope: !770, file: !771, line: 1060, baseType: !812, flags: DIFlagPublic)
!812 = !DIDerivedType(tag: DW_TAG_typedef, name: "difference_type", scope: !789, file: !788, line: 214, baseType: !813)
!813 = !DIDerivedType(tag: DW_TAG_typedef, name: "ptrdiff_t", scope: !22, file: !413, line: 299, baseType: !814)
!814 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!815 = !DISubprogram(name: "operator+=", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPSt10unique_ptrI4TermSt14default_deleteIS2_EESt6vectorIS5_SaIS5_EEEpLEl", scope: !770, file: !771, line: 1138, type: !816, scopeLine: 1138, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!816 = !DISubroutineType(types: !817)
!817 = !{!802, !777, !811}
!818 = !DISubprogram(name: "operator+", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPSt10unique_ptrI4TermSt14default_deleteIS2_EESt6vectorIS5_SaIS5_EEEplEl", scope: !770, file: !771, line: 1143, type: !819, scopeLine: 1143, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!819 = !DISubroutineType(types: !820)
!820 = !{!770, !792, !811}
!821 = !DISubprogram(name: "operator-=", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPSt10unique_ptrI4TermSt14default_deleteIS2_EESt6vectorIS5_SaIS5_EEEmIEl", scope: !770, file: !771, line: 1148, type: !816, scopeLine: 1148, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!822 = !DISubprogram(name: "operator-", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPSt10unique_ptrI4TermSt14default_deleteIS2_EESt6vectorIS5_SaIS5_EEEmiEl", scope: !770, file: !771, line: 1153, type: !819, scopeLine: 1153, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!823 = !DISubprogram(name: "base", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPSt10unique_ptrI4TermSt14default_deleteIS2_EESt6vectorIS5_SaIS5_EEE4baseEv", scope: !770, file: !771, line: 1158, type: !824, scopeLine: 1158, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!824 = !DISubroutineType(types: !825)
!825 = !{!781, !792}
!826 = !{!791, !827}
!827 = !DITemplateTypeParameter(name: "_Container", type: !81)
!828 = !DISubprogram(name: "begin", linkageName: "_ZNKSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE5beginEv", scope: !81, file: !82, line: 878, type: !829, scopeLine: 878, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!829 = !DISubroutineType(types: !830)
!830 = !{!831, !885}
!831 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_iterator", scope: !81, file: !82, line: 455, baseType: !832, flags: DIFlagPublic)
!832 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__normal_iterator<const std::unique_ptr<Term, std::default_delete<Term> > *, std::vector<std::unique_ptr<Term, std::default_delete<Term> >, std::allocator<std::unique_ptr<Term, std::default_delete<Term> > > > >", scope: !13, file: !771, line: 1043, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !833, templateParams: !884, identifier: "_ZTSN9__gnu_cxx17__normal_iteratorIPKSt10unique_ptrI4TermSt14default_deleteIS2_EESt6vectorIS5_SaIS5_EEEE")
!833 = !{!834, !835, !839, !844, !854, !859, !863, !866, !867, !868, !873, !876, !879, !880, !881}
!834 = !DIDerivedType(tag: DW_TAG_member, name: "_M_current", scope: !832, file: !771, line: 1046, baseType: !491, size: 64, flags: DIFlagProtected)
!835 = !DISubprogram(name: "__normal_iterator", scope: !832, file: !771, line: 1068, type: !836, scopeLine: 1068, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!836 = !DISubroutineType(types: !837)
!837 = !{null, !838}
!838 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !832, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!839 = !DISubprogram(name: "__normal_iterator", scope: !832, file: !771, line: 1072, type: !840, scopeLine: 1072, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!840 = !DISubroutineType(types: !841)
!841 = !{null, !838, !842}
!842 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !843, size: 64)
!843 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !491)
!844 = !DISubprogram(name: "operator*", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPKSt10unique_ptrI4TermSt14default_deleteIS2_EESt6vectorIS5_SaIS5_EEEdeEv", scope: !832, file: !771, line: 1095, type: !845, scopeLine: 1095, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!845 = !DISubroutineType(types: !846)
!846 = !{!847, !852}
!847 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !832, file: !771, line: 1061, baseType: !848, flags: DIFlagPublic)
!848 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !849, file: !788, line: 227, baseType: !454)
!849 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "iterator_traits<const std::unique_ptr<Term, std::default_delete<Term> > *>", scope: !22, file: !788, line: 221, size: 8, flags: DIFlagTypePassByValue, elements: !172, templateParams: !850, identifier: "_ZTSSt15iterator_traitsIPKSt10unique_ptrI4TermSt14default_deleteIS1_EEE")
!850 = !{!851}
!851 = !DITemplateTypeParameter(name: "_Iterator", type: !491)
!852 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !853, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!853 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !832)
!854 = !DISubprogram(name: "operator->", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPKSt10unique_ptrI4TermSt14default_deleteIS2_EESt6vectorIS5_SaIS5_EEEptEv", scope: !832, file: !771, line: 1100, type: !855, scopeLine: 1100, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!855 = !DISubroutineType(types: !856)
!856 = !{!857, !852}
!857 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !832, file: !771, line: 1062, baseType: !858, flags: DIFlagPublic)
!858 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !849, file: !788, line: 226, baseType: !491)
!859 = !DISubprogram(name: "operator++", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPKSt10unique_ptrI4TermSt14default_deleteIS2_EESt6vectorIS5_SaIS5_EEEppEv", scope: !832, file: !771, line: 1105, type: !860, scopeLine: 1105, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!860 = !DISubroutineType(types: !861)
!861 = !{!862, !838}
!862 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !832, size: 64)
!863 = !DISubprogram(name: "operator++", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPKSt10unique_ptrI4TermSt14default_deleteIS2_EESt6vectorIS5_SaIS5_EEEppEi", scope: !832, file: !771, line: 1113, type: !864, scopeLine: 1113, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!864 = !DISubroutineType(types: !865)
!865 = !{!832, !838, !66}
!866 = !DISubprogram(name: "operator--", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPKSt10unique_ptrI4TermSt14default_deleteIS2_EESt6vectorIS5_SaIS5_EEEmmEv", scope: !832, file: !771, line: 1119, type: !860, scopeLine: 1119, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!867 = !DISubprogram(name: "operator--", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPKSt10unique_ptrI4TermSt14default_deleteIS2_EESt6vectorIS5_SaIS5_EEEmmEi", scope: !832, file: !771, line: 1127, type: !864, scopeLine: 1127, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!868 = !DISubprogram(name: "operator[]", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPKSt10unique_ptrI4TermSt14default_deleteIS2_EESt6vectorIS5_SaIS5_EEEixEl", scope: !832, file: !771, line: 1133, type: !869, scopeLine: 1133, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!869 = !DISubroutineType(types: !870)
!870 = !{!847, !852, !871}
!871 = !DIDerivedType(tag: DW_TAG_typedef, name: "difference_type", scope: !832, file: !771, line: 1060, baseType: !872, flags: DIFlagPublic)
!872 = !DIDerivedType(tag: DW_TAG_typedef, name: "difference_type", scope: !849, file: !788, line: 225, baseType: !813)
!873 = !DISubprogram(name: "operator+=", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPKSt10unique_ptrI4TermSt14default_deleteIS2_EESt6vectorIS5_SaIS5_EEEpLEl", scope: !832, file: !771, line: 1138, type: !874, scopeLine: 1138, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!874 = !DISubroutineType(types: !875)
!875 = !{!862, !838, !871}
!876 = !DISubprogram(name: "operator+", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPKSt10unique_ptrI4TermSt14default_deleteIS2_EESt6vectorIS5_SaIS5_EEEplEl", scope: !832, file: !771, line: 1143, type: !877, scopeLine: 1143, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!877 = !DISubroutineType(types: !878)
!878 = !{!832, !852, !871}
!879 = !DISubprogram(name: "operator-=", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPKSt10unique_ptrI4TermSt14default_deleteIS2_EESt6vectorIS5_SaIS5_EEEmIEl", scope: !832, file: !771, line: 1148, type: !874, scopeLine: 1148, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!880 = !DISubprogram(name: "operator-", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPKSt10unique_ptrI4TermSt14default_deleteIS2_EESt6vectorIS5_SaIS5_EEEmiEl", scope: !832, file: !771, line: 1153, type: !877, scopeLine: 1153, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!881 = !DISubprogram(name: "base", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPKSt10unique_ptrI4TermSt14default_deleteIS2_EESt6vectorIS5_SaIS5_EEE4baseEv", scope: !832, file: !771, line: 1158, type: !882, scopeLine: 1158, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!882 = !DISubroutineType(types: !883)
!883 = !{!842, !852}
!884 = !{!851, !827}
!885 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !720, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!886 = !DISubprogram(name: "end", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE3endEv", scope: !81, file: !82, line: 888, type: !767, scopeLine: 888, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!887 = !DISubprogram(name: "end", linkageName: "_ZNKSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE3endEv", scope: !81, file: !82, line: 898, type: !829, scopeLine: 898, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!888 = !DISubprogram(name: "rbegin", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE6rbeginEv", scope: !81, file: !82, line: 908, type: !889, scopeLine: 908, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!889 = !DISubroutineType(types: !890)
!890 = !{!891, !699}
!891 = !DIDerivedType(tag: DW_TAG_typedef, name: "reverse_iterator", scope: !81, file: !82, line: 457, baseType: !892, flags: DIFlagPublic)
!892 = !DICompositeType(tag: DW_TAG_class_type, name: "reverse_iterator<__gnu_cxx::__normal_iterator<std::unique_ptr<Term, std::default_delete<Term> > *, std::vector<std::unique_ptr<Term, std::default_delete<Term> >, std::allocator<std::unique_ptr<Term, std::default_delete<Term> > > > > >", scope: !22, file: !771, line: 132, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16reverse_iteratorIN9__gnu_cxx17__normal_iteratorIPSt10unique_ptrI4TermSt14default_deleteIS3_EESt6vectorIS6_SaIS6_EEEEE")
!893 = !DISubprogram(name: "rbegin", linkageName: "_ZNKSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE6rbeginEv", scope: !81, file: !82, line: 918, type: !894, scopeLine: 918, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!894 = !DISubroutineType(types: !895)
!895 = !{!896, !885}
!896 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reverse_iterator", scope: !81, file: !82, line: 456, baseType: !897, flags: DIFlagPublic)
!897 = !DICompositeType(tag: DW_TAG_class_type, name: "reverse_iterator<__gnu_cxx::__normal_iterator<const std::unique_ptr<Term, std::default_delete<Term> > *, std::vector<std::unique_ptr<Term, std::default_delete<Term> >, std::allocator<std::unique_ptr<Term, std::default_delete<Term> > > > > >", scope: !22, file: !771, line: 132, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16reverse_iteratorIN9__gnu_cxx17__normal_iteratorIPKSt10unique_ptrI4TermSt14default_deleteIS3_EESt6vectorIS6_SaIS6_EEEEE")
!898 = !DISubprogram(name: "rend", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE4rendEv", scope: !81, file: !82, line: 928, type: !889, scopeLine: 928, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!899 = !DISubprogram(name: "rend", linkageName: "_ZNKSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE4rendEv", scope: !81, file: !82, line: 938, type: !894, scopeLine: 938, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!900 = !DISubprogram(name: "cbegin", linkageName: "_ZNKSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE6cbeginEv", scope: !81, file: !82, line: 949, type: !829, scopeLine: 949, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!901 = !DISubprogram(name: "cend", linkageName: "_ZNKSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE4cendEv", scope: !81, file: !82, line: 959, type: !829, scopeLine: 959, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!902 = !DISubprogram(name: "crbegin", linkageName: "_ZNKSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE7crbeginEv", scope: !81, file: !82, line: 969, type: !894, scopeLine: 969, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!903 = !DISubprogram(name: "crend", linkageName: "_ZNKSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE5crendEv", scope: !81, file: !82, line: 979, type: !894, scopeLine: 979, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!904 = !DISubprogram(name: "size", linkageName: "_ZNKSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE4sizeEv", scope: !81, file: !82, line: 987, type: !905, scopeLine: 987, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!905 = !DISubroutineType(types: !906)
!906 = !{!709, !885}
!907 = !DISubprogram(name: "max_size", linkageName: "_ZNKSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE8max_sizeEv", scope: !81, file: !82, line: 993, type: !905, scopeLine: 993, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!908 = !DISubprogram(name: "resize", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE6resizeEm", scope: !81, file: !82, line: 1008, type: !909, scopeLine: 1008, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!909 = !DISubroutineType(types: !910)
!910 = !{null, !699, !709}
!911 = !DISubprogram(name: "resize", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE6resizeEmRKS4_", scope: !81, file: !82, line: 1029, type: !761, scopeLine: 1029, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!912 = !DISubprogram(name: "shrink_to_fit", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE13shrink_to_fitEv", scope: !81, file: !82, line: 1063, type: !697, scopeLine: 1063, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!913 = !DISubprogram(name: "capacity", linkageName: "_ZNKSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE8capacityEv", scope: !81, file: !82, line: 1073, type: !905, scopeLine: 1073, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!914 = !DISubprogram(name: "empty", linkageName: "_ZNKSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE5emptyEv", scope: !81, file: !82, line: 1083, type: !915, scopeLine: 1083, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!915 = !DISubroutineType(types: !916)
!916 = !{!195, !885}
!917 = !DISubprogram(name: "reserve", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE7reserveEm", scope: !81, file: !82, line: 1105, type: !909, scopeLine: 1105, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!918 = !DISubprogram(name: "operator[]", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EEixEm", scope: !81, file: !82, line: 1121, type: !919, scopeLine: 1121, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!919 = !DISubroutineType(types: !920)
!920 = !{!921, !699, !709}
!921 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !81, file: !82, line: 451, baseType: !922, flags: DIFlagPublic)
!922 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !95, file: !93, line: 62, baseType: !923)
!923 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !924, size: 64)
!924 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !95, file: !93, line: 56, baseType: !925)
!925 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !98, file: !99, line: 417, baseType: !106)
!926 = !DISubprogram(name: "operator[]", linkageName: "_ZNKSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EEixEm", scope: !81, file: !82, line: 1140, type: !927, scopeLine: 1140, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!927 = !DISubroutineType(types: !928)
!928 = !{!929, !885, !709}
!929 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !81, file: !82, line: 452, baseType: !930, flags: DIFlagPublic)
!930 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !95, file: !93, line: 63, baseType: !931)
!931 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !932, size: 64)
!932 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !924)
!933 = !DISubprogram(name: "_M_range_check", linkageName: "_ZNKSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE14_M_range_checkEm", scope: !81, file: !82, line: 1150, type: !934, scopeLine: 1150, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!934 = !DISubroutineType(types: !935)
!935 = !{null, !885, !709}
!936 = !DISubprogram(name: "at", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE2atEm", scope: !81, file: !82, line: 1173, type: !919, scopeLine: 1173, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!937 = !DISubprogram(name: "at", linkageName: "_ZNKSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE2atEm", scope: !81, file: !82, line: 1192, type: !927, scopeLine: 1192, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!938 = !DISubprogram(name: "front", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE5frontEv", scope: !81, file: !82, line: 1204, type: !939, scopeLine: 1204, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!939 = !DISubroutineType(types: !940)
!940 = !{!921, !699}
!941 = !DISubprogram(name: "front", linkageName: "_ZNKSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE5frontEv", scope: !81, file: !82, line: 1216, type: !942, scopeLine: 1216, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!942 = !DISubroutineType(types: !943)
!943 = !{!929, !885}
!944 = !DISubprogram(name: "back", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE4backEv", scope: !81, file: !82, line: 1228, type: !939, scopeLine: 1228, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!945 = !DISubprogram(name: "back", linkageName: "_ZNKSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE4backEv", scope: !81, file: !82, line: 1240, type: !942, scopeLine: 1240, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!946 = !DISubprogram(name: "data", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE4dataEv", scope: !81, file: !82, line: 1255, type: !947, scopeLine: 1255, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!947 = !DISubroutineType(types: !948)
!948 = !{!105, !699}
!949 = !DISubprogram(name: "data", linkageName: "_ZNKSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE4dataEv", scope: !81, file: !82, line: 1260, type: !950, scopeLine: 1260, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!950 = !DISubroutineType(types: !951)
!951 = !{!491, !885}
!952 = !DISubprogram(name: "push_back", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE9push_backERKS4_", scope: !81, file: !82, line: 1276, type: !953, scopeLine: 1276, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!953 = !DISubroutineType(types: !954)
!954 = !{null, !699, !713}
!955 = !DISubprogram(name: "push_back", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE9push_backEOS4_", scope: !81, file: !82, line: 1293, type: !956, scopeLine: 1293, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!956 = !DISubroutineType(types: !957)
!957 = !{null, !699, !958}
!958 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !715, size: 64)
!959 = !DISubprogram(name: "pop_back", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE8pop_backEv", scope: !81, file: !82, line: 1317, type: !697, scopeLine: 1317, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!960 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE6insertEN9__gnu_cxx17__normal_iteratorIPKS4_S6_EERS9_", scope: !81, file: !82, line: 1357, type: !961, scopeLine: 1357, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!961 = !DISubroutineType(types: !962)
!962 = !{!769, !699, !831, !713}
!963 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE6insertEN9__gnu_cxx17__normal_iteratorIPKS4_S6_EEOS4_", scope: !81, file: !82, line: 1388, type: !964, scopeLine: 1388, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!964 = !DISubroutineType(types: !965)
!965 = !{!769, !699, !831, !958}
!966 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE6insertEN9__gnu_cxx17__normal_iteratorIPKS4_S6_EESt16initializer_listIS4_E", scope: !81, file: !82, line: 1406, type: !967, scopeLine: 1406, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!967 = !DISubroutineType(types: !968)
!968 = !{!769, !699, !831, !747}
!969 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE6insertEN9__gnu_cxx17__normal_iteratorIPKS4_S6_EEmRS9_", scope: !81, file: !82, line: 1432, type: !970, scopeLine: 1432, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!970 = !DISubroutineType(types: !971)
!971 = !{!769, !699, !831, !709, !713}
!972 = !DISubprogram(name: "erase", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE5eraseEN9__gnu_cxx17__normal_iteratorIPKS4_S6_EE", scope: !81, file: !82, line: 1529, type: !973, scopeLine: 1529, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!973 = !DISubroutineType(types: !974)
!974 = !{!769, !699, !831}
!975 = !DISubprogram(name: "erase", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE5eraseEN9__gnu_cxx17__normal_iteratorIPKS4_S6_EESB_", scope: !81, file: !82, line: 1557, type: !976, scopeLine: 1557, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!976 = !DISubroutineType(types: !977)
!977 = !{!769, !699, !831, !831}
!978 = !DISubprogram(name: "swap", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE4swapERS6_", scope: !81, file: !82, line: 1581, type: !979, scopeLine: 1581, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!979 = !DISubroutineType(types: !980)
!980 = !{null, !699, !753}
!981 = !DISubprogram(name: "clear", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE5clearEv", scope: !81, file: !82, line: 1600, type: !697, scopeLine: 1600, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!982 = !DISubprogram(name: "_M_fill_initialize", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE18_M_fill_initializeEmRKS4_", scope: !81, file: !82, line: 1699, type: !761, scopeLine: 1699, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!983 = !DISubprogram(name: "_M_default_initialize", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE21_M_default_initializeEm", scope: !81, file: !82, line: 1710, type: !909, scopeLine: 1710, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!984 = !DISubprogram(name: "_M_fill_assign", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE14_M_fill_assignEmRKS4_", scope: !81, file: !82, line: 1757, type: !761, scopeLine: 1757, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!985 = !DISubprogram(name: "_M_fill_insert", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE14_M_fill_insertEN9__gnu_cxx17__normal_iteratorIPS4_S6_EEmRKS4_", scope: !81, file: !82, line: 1801, type: !986, scopeLine: 1801, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!986 = !DISubroutineType(types: !987)
!987 = !{null, !699, !769, !709, !713}
!988 = !DISubprogram(name: "_M_default_append", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE17_M_default_appendEm", scope: !81, file: !82, line: 1807, type: !909, scopeLine: 1807, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!989 = !DISubprogram(name: "_M_shrink_to_fit", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE16_M_shrink_to_fitEv", scope: !81, file: !82, line: 1811, type: !990, scopeLine: 1811, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!990 = !DISubroutineType(types: !991)
!991 = !{!195, !699}
!992 = !DISubprogram(name: "_M_insert_rval", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE14_M_insert_rvalEN9__gnu_cxx17__normal_iteratorIPKS4_S6_EEOS4_", scope: !81, file: !82, line: 1873, type: !964, scopeLine: 1873, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!993 = !DISubprogram(name: "_M_emplace_aux", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE14_M_emplace_auxEN9__gnu_cxx17__normal_iteratorIPKS4_S6_EEOS4_", scope: !81, file: !82, line: 1884, type: !964, scopeLine: 1884, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!994 = !DISubprogram(name: "_M_check_len", linkageName: "_ZNKSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE12_M_check_lenEmPKc", scope: !81, file: !82, line: 1891, type: !995, scopeLine: 1891, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!995 = !DISubroutineType(types: !996)
!996 = !{!997, !885, !709, !998}
!997 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", scope: !81, file: !82, line: 458, baseType: !497, flags: DIFlagPublic)
!998 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!999 = !DISubprogram(name: "_S_check_init_len", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE17_S_check_init_lenEmRKS5_", scope: !81, file: !82, line: 1902, type: !1000, scopeLine: 1902, flags: DIFlagProtected | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1000 = !DISubroutineType(types: !1001)
!1001 = !{!997, !709, !703}
!1002 = !DISubprogram(name: "_S_max_size", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE11_S_max_sizeERKS5_", scope: !81, file: !82, line: 1911, type: !1003, scopeLine: 1911, flags: DIFlagProtected | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1003 = !DISubroutineType(types: !1004)
!1004 = !{!997, !1005}
!1005 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1006, size: 64)
!1006 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !689)
!1007 = !DISubprogram(name: "_M_erase_at_end", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE15_M_erase_at_endEPS4_", scope: !81, file: !82, line: 1928, type: !1008, scopeLine: 1928, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1008 = !DISubroutineType(types: !1009)
!1009 = !{null, !699, !687}
!1010 = !DISubprogram(name: "_M_erase", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE8_M_eraseEN9__gnu_cxx17__normal_iteratorIPS4_S6_EE", scope: !81, file: !82, line: 1941, type: !1011, scopeLine: 1941, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1011 = !DISubroutineType(types: !1012)
!1012 = !{!769, !699, !769}
!1013 = !DISubprogram(name: "_M_erase", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE8_M_eraseEN9__gnu_cxx17__normal_iteratorIPS4_S6_EESA_", scope: !81, file: !82, line: 1945, type: !1014, scopeLine: 1945, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1014 = !DISubroutineType(types: !1015)
!1015 = !{!769, !699, !769, !769}
!1016 = !DISubprogram(name: "_M_move_assign", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE14_M_move_assignEOS6_St17integral_constantIbLb1EE", scope: !81, file: !82, line: 1954, type: !1017, scopeLine: 1954, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1017 = !DISubroutineType(types: !1018)
!1018 = !{null, !699, !724, !652}
!1019 = !DISubprogram(name: "_M_move_assign", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE14_M_move_assignEOS6_St17integral_constantIbLb0EE", scope: !81, file: !82, line: 1966, type: !1020, scopeLine: 1966, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1020 = !DISubroutineType(types: !1021)
!1021 = !{null, !699, !724, !670}
!1022 = !{!506, !1023}
!1023 = !DITemplateTypeParameter(name: "_Alloc", type: !462, defaulted: true)
!1024 = !DISubprogram(name: "value", linkageName: "_ZNK3Sum5valueEd", scope: !56, file: !9, line: 34, type: !1025, scopeLine: 34, containingType: !56, virtualIndex: 2, flags: DIFlagPrototyped, spFlags: DISPFlagVirtual | DISPFlagOptimized)
!1025 = !DISubroutineType(types: !1026)
!1026 = !{!74, !1027, !74}
!1027 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1028, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1028 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !56)
!1029 = !{!1030}
!1030 = !DITemplateTypeParameter(name: "_Tp", type: !56)
!1031 = !DISubprogram(name: "_Head_base", scope: !41, file: !32, line: 80, type: !1032, scopeLine: 80, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1032 = !DISubroutineType(types: !1033)
!1033 = !{null, !1034}
!1034 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !41, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1035 = !DISubprogram(name: "_Head_base", scope: !41, file: !32, line: 83, type: !1036, scopeLine: 83, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1036 = !DISubroutineType(types: !1037)
!1037 = !{null, !1034, !1038}
!1038 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !54, size: 64)
!1039 = !DISubprogram(name: "_Head_base", scope: !41, file: !32, line: 86, type: !1040, scopeLine: 86, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1040 = !DISubroutineType(types: !1041)
!1041 = !{null, !1034, !1042}
!1042 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1043, size: 64)
!1043 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !41)
!1044 = !DISubprogram(name: "_Head_base", scope: !41, file: !32, line: 87, type: !1045, scopeLine: 87, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1045 = !DISubroutineType(types: !1046)
!1046 = !{null, !1034, !1047}
!1047 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !41, size: 64)
!1048 = !DISubprogram(name: "_Head_base", scope: !41, file: !32, line: 94, type: !1049, scopeLine: 94, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1049 = !DISubroutineType(types: !1050)
!1050 = !{null, !1034, !161, !168}
!1051 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm1ESt14default_deleteI3SumELb1EE7_M_headERS3_", scope: !41, file: !32, line: 124, type: !1052, scopeLine: 124, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1052 = !DISubroutineType(types: !1053)
!1053 = !{!1054, !1055}
!1054 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !44, size: 64)
!1055 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !41, size: 64)
!1056 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm1ESt14default_deleteI3SumELb1EE7_M_headERKS3_", scope: !41, file: !32, line: 127, type: !1057, scopeLine: 127, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1057 = !DISubroutineType(types: !1058)
!1058 = !{!1038, !1042}
!1059 = !{!191, !1060, !194}
!1060 = !DITemplateTypeParameter(name: "_Head", type: !44)
!1061 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm1EJSt14default_deleteI3SumEEE7_M_headERS3_", scope: !38, file: !32, line: 424, type: !1062, scopeLine: 424, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1062 = !DISubroutineType(types: !1063)
!1063 = !{!1054, !1064}
!1064 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !38, size: 64)
!1065 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm1EJSt14default_deleteI3SumEEE7_M_headERKS3_", scope: !38, file: !32, line: 427, type: !1066, scopeLine: 427, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1066 = !DISubroutineType(types: !1067)
!1067 = !{!1038, !1068}
!1068 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1069, size: 64)
!1069 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !38)
!1070 = !DISubprogram(name: "_Tuple_impl", scope: !38, file: !32, line: 430, type: !1071, scopeLine: 430, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1071 = !DISubroutineType(types: !1072)
!1072 = !{null, !1073}
!1073 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !38, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1074 = !DISubprogram(name: "_Tuple_impl", scope: !38, file: !32, line: 434, type: !1075, scopeLine: 434, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1075 = !DISubroutineType(types: !1076)
!1076 = !{null, !1073, !1038}
!1077 = !DISubprogram(name: "_Tuple_impl", scope: !38, file: !32, line: 444, type: !1078, scopeLine: 444, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1078 = !DISubroutineType(types: !1079)
!1079 = !{null, !1073, !1068}
!1080 = !DISubprogram(name: "operator=", linkageName: "_ZNSt11_Tuple_implILm1EJSt14default_deleteI3SumEEEaSERKS3_", scope: !38, file: !32, line: 448, type: !1081, scopeLine: 448, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!1081 = !DISubroutineType(types: !1082)
!1082 = !{!1064, !1073, !1068}
!1083 = !DISubprogram(name: "_Tuple_impl", scope: !38, file: !32, line: 454, type: !1084, scopeLine: 454, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1084 = !DISubroutineType(types: !1085)
!1085 = !{null, !1073, !1086}
!1086 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !38, size: 64)
!1087 = !DISubprogram(name: "_M_swap", linkageName: "_ZNSt11_Tuple_implILm1EJSt14default_deleteI3SumEEE7_M_swapERS3_", scope: !38, file: !32, line: 544, type: !1088, scopeLine: 544, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1088 = !DISubroutineType(types: !1089)
!1089 = !{null, !1073, !1064}
!1090 = !{!191, !1091}
!1091 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Elements", value: !1092)
!1092 = !{!1093}
!1093 = !DITemplateTypeParameter(type: !44)
!1094 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !35, baseType: !1095, flags: DIFlagPrivate, extraData: i32 0)
!1095 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Head_base<0UL, Sum *, false>", scope: !22, file: !32, line: 187, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !1096, templateParams: !1127, identifier: "_ZTSSt10_Head_baseILm0EP3SumLb0EE")
!1096 = !{!1097, !1098, !1102, !1107, !1112, !1116, !1119, !1124}
!1097 = !DIDerivedType(tag: DW_TAG_member, name: "_M_head_impl", scope: !1095, file: !32, line: 238, baseType: !55, size: 64)
!1098 = !DISubprogram(name: "_Head_base", scope: !1095, file: !32, line: 189, type: !1099, scopeLine: 189, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1099 = !DISubroutineType(types: !1100)
!1100 = !{null, !1101}
!1101 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1095, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1102 = !DISubprogram(name: "_Head_base", scope: !1095, file: !32, line: 192, type: !1103, scopeLine: 192, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1103 = !DISubroutineType(types: !1104)
!1104 = !{null, !1101, !1105}
!1105 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1106, size: 64)
!1106 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !55)
!1107 = !DISubprogram(name: "_Head_base", scope: !1095, file: !32, line: 195, type: !1108, scopeLine: 195, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1108 = !DISubroutineType(types: !1109)
!1109 = !{null, !1101, !1110}
!1110 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1111, size: 64)
!1111 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1095)
!1112 = !DISubprogram(name: "_Head_base", scope: !1095, file: !32, line: 196, type: !1113, scopeLine: 196, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1113 = !DISubroutineType(types: !1114)
!1114 = !{null, !1101, !1115}
!1115 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1095, size: 64)
!1116 = !DISubprogram(name: "_Head_base", scope: !1095, file: !32, line: 203, type: !1117, scopeLine: 203, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1117 = !DISubroutineType(types: !1118)
!1118 = !{null, !1101, !161, !168}
!1119 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm0EP3SumLb0EE7_M_headERS2_", scope: !1095, file: !32, line: 233, type: !1120, scopeLine: 233, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1120 = !DISubroutineType(types: !1121)
!1121 = !{!1122, !1123}
!1122 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !55, size: 64)
!1123 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1095, size: 64)
!1124 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm0EP3SumLb0EE7_M_headERKS2_", scope: !1095, file: !32, line: 236, type: !1125, scopeLine: 236, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1125 = !DISubroutineType(types: !1126)
!1126 = !{!1105, !1110}
!1127 = !{!263, !1128, !265}
!1128 = !DITemplateTypeParameter(name: "_Head", type: !55)
!1129 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm0EJP3SumSt14default_deleteIS0_EEE7_M_headERS4_", scope: !35, file: !32, line: 268, type: !1130, scopeLine: 268, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1130 = !DISubroutineType(types: !1131)
!1131 = !{!1122, !1132}
!1132 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !35, size: 64)
!1133 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm0EJP3SumSt14default_deleteIS0_EEE7_M_headERKS4_", scope: !35, file: !32, line: 271, type: !1134, scopeLine: 271, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1134 = !DISubroutineType(types: !1135)
!1135 = !{!1105, !1136}
!1136 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1137, size: 64)
!1137 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !35)
!1138 = !DISubprogram(name: "_M_tail", linkageName: "_ZNSt11_Tuple_implILm0EJP3SumSt14default_deleteIS0_EEE7_M_tailERS4_", scope: !35, file: !32, line: 274, type: !1139, scopeLine: 274, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1139 = !DISubroutineType(types: !1140)
!1140 = !{!1141, !1132}
!1141 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1142, size: 64)
!1142 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Inherited", scope: !35, file: !32, line: 264, baseType: !38)
!1143 = !DISubprogram(name: "_M_tail", linkageName: "_ZNSt11_Tuple_implILm0EJP3SumSt14default_deleteIS0_EEE7_M_tailERKS4_", scope: !35, file: !32, line: 277, type: !1144, scopeLine: 277, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1144 = !DISubroutineType(types: !1145)
!1145 = !{!1146, !1136}
!1146 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1147, size: 64)
!1147 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1142)
!1148 = !DISubprogram(name: "_Tuple_impl", scope: !35, file: !32, line: 279, type: !1149, scopeLine: 279, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1149 = !DISubroutineType(types: !1150)
!1150 = !{null, !1151}
!1151 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !35, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1152 = !DISubprogram(name: "_Tuple_impl", scope: !35, file: !32, line: 283, type: !1153, scopeLine: 283, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1153 = !DISubroutineType(types: !1154)
!1154 = !{null, !1151, !1105, !1038}
!1155 = !DISubprogram(name: "_Tuple_impl", scope: !35, file: !32, line: 295, type: !1156, scopeLine: 295, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1156 = !DISubroutineType(types: !1157)
!1157 = !{null, !1151, !1136}
!1158 = !DISubprogram(name: "operator=", linkageName: "_ZNSt11_Tuple_implILm0EJP3SumSt14default_deleteIS0_EEEaSERKS4_", scope: !35, file: !32, line: 299, type: !1159, scopeLine: 299, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!1159 = !DISubroutineType(types: !1160)
!1160 = !{!1132, !1151, !1136}
!1161 = !DISubprogram(name: "_Tuple_impl", scope: !35, file: !32, line: 301, type: !1162, scopeLine: 301, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1162 = !DISubroutineType(types: !1163)
!1163 = !{null, !1151, !1164}
!1164 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !35, size: 64)
!1165 = !DISubprogram(name: "_M_swap", linkageName: "_ZNSt11_Tuple_implILm0EJP3SumSt14default_deleteIS0_EEE7_M_swapERS4_", scope: !35, file: !32, line: 406, type: !1166, scopeLine: 406, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1166 = !DISubroutineType(types: !1167)
!1167 = !{null, !1151, !1132}
!1168 = !{!263, !1169}
!1169 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Elements", value: !1170)
!1170 = !{!1171, !1093}
!1171 = !DITemplateTypeParameter(type: !55)
!1172 = !DISubprogram(name: "__nothrow_default_constructible", linkageName: "_ZNSt5tupleIJP3SumSt14default_deleteIS0_EEE31__nothrow_default_constructibleEv", scope: !31, file: !32, line: 1035, type: !310, scopeLine: 1035, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1173 = !DISubprogram(name: "tuple", scope: !31, file: !32, line: 1088, type: !1174, scopeLine: 1088, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1174 = !DISubroutineType(types: !1175)
!1175 = !{null, !1176, !1177}
!1176 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !31, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1177 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1178, size: 64)
!1178 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !31)
!1179 = !DISubprogram(name: "tuple", scope: !31, file: !32, line: 1090, type: !1180, scopeLine: 1090, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1180 = !DISubroutineType(types: !1181)
!1181 = !{null, !1176, !1182}
!1182 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !31, size: 64)
!1183 = !DISubprogram(name: "operator=", linkageName: "_ZNSt5tupleIJP3SumSt14default_deleteIS0_EEEaSERKS4_", scope: !31, file: !32, line: 1267, type: !1184, scopeLine: 1267, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1184 = !DISubroutineType(types: !1185)
!1185 = !{!1186, !1176, !1187}
!1186 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !31, size: 64)
!1187 = !DIDerivedType(tag: DW_TAG_typedef, name: "__conditional_t<__assignable<Sum *const &, const std::default_delete<Sum> &>(), const tuple<Sum *, default_delete<Sum> > &, const __nonesuch &>", scope: !22, file: !327, line: 119, baseType: !1188)
!1188 = !DIDerivedType(tag: DW_TAG_typedef, name: "template type<const std::tuple<Sum *, std::default_delete<Sum> > &, const std::__nonesuch &>", scope: !329, file: !327, line: 107, baseType: !1177)
!1189 = !DISubprogram(name: "operator=", linkageName: "_ZNSt5tupleIJP3SumSt14default_deleteIS0_EEEaSEOS4_", scope: !31, file: !32, line: 1278, type: !1190, scopeLine: 1278, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1190 = !DISubroutineType(types: !1191)
!1191 = !{!1186, !1176, !1192}
!1192 = !DIDerivedType(tag: DW_TAG_typedef, name: "__conditional_t<__assignable<Sum *, std::default_delete<Sum> >(), tuple<Sum *, default_delete<Sum> > &&, __nonesuch &&>", scope: !22, file: !327, line: 119, baseType: !1193)
!1193 = !DIDerivedType(tag: DW_TAG_typedef, name: "template type<std::tuple<Sum *, std::default_delete<Sum> > &&, std::__nonesuch &&>", scope: !329, file: !327, line: 107, baseType: !1182)
!1194 = !DISubprogram(name: "swap", linkageName: "_ZNSt5tupleIJP3SumSt14default_deleteIS0_EEE4swapERS4_", scope: !31, file: !32, line: 1331, type: !1195, scopeLine: 1331, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1195 = !DISubroutineType(types: !1196)
!1196 = !{null, !1176, !1186}
!1197 = !{!1169}
!1198 = !DISubprogram(name: "__uniq_ptr_impl", scope: !28, file: !21, line: 166, type: !1199, scopeLine: 166, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1199 = !DISubroutineType(types: !1200)
!1200 = !{null, !1201}
!1201 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !28, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1202 = !DISubprogram(name: "__uniq_ptr_impl", scope: !28, file: !21, line: 168, type: !1203, scopeLine: 168, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1203 = !DISubroutineType(types: !1204)
!1204 = !{null, !1201, !1205}
!1205 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !28, file: !21, line: 160, baseType: !1206, flags: DIFlagPublic)
!1206 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !1207, file: !21, line: 145, baseType: !55)
!1207 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Ptr<Sum, std::default_delete<Sum>, void>", scope: !28, file: !21, line: 143, size: 8, flags: DIFlagTypePassByValue, elements: !172, templateParams: !1208, identifier: "_ZTSNSt15__uniq_ptr_implI3SumSt14default_deleteIS0_EE4_PtrIS0_S2_vEE")
!1208 = !{!1209, !1210, !354}
!1209 = !DITemplateTypeParameter(name: "_Up", type: !56)
!1210 = !DITemplateTypeParameter(name: "_Ep", type: !44)
!1211 = !DISubprogram(name: "__uniq_ptr_impl", scope: !28, file: !21, line: 176, type: !1212, scopeLine: 176, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1212 = !DISubroutineType(types: !1213)
!1213 = !{null, !1201, !1214}
!1214 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !28, size: 64)
!1215 = !DISubprogram(name: "operator=", linkageName: "_ZNSt15__uniq_ptr_implI3SumSt14default_deleteIS0_EEaSEOS3_", scope: !28, file: !21, line: 181, type: !1216, scopeLine: 181, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1216 = !DISubroutineType(types: !1217)
!1217 = !{!1218, !1201, !1214}
!1218 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !28, size: 64)
!1219 = !DISubprogram(name: "_M_ptr", linkageName: "_ZNSt15__uniq_ptr_implI3SumSt14default_deleteIS0_EE6_M_ptrEv", scope: !28, file: !21, line: 189, type: !1220, scopeLine: 189, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1220 = !DISubroutineType(types: !1221)
!1221 = !{!1222, !1201}
!1222 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1205, size: 64)
!1223 = !DISubprogram(name: "_M_ptr", linkageName: "_ZNKSt15__uniq_ptr_implI3SumSt14default_deleteIS0_EE6_M_ptrEv", scope: !28, file: !21, line: 191, type: !1224, scopeLine: 191, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1224 = !DISubroutineType(types: !1225)
!1225 = !{!1205, !1226}
!1226 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1227, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1227 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !28)
!1228 = !DISubprogram(name: "_M_deleter", linkageName: "_ZNSt15__uniq_ptr_implI3SumSt14default_deleteIS0_EE10_M_deleterEv", scope: !28, file: !21, line: 193, type: !1229, scopeLine: 193, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1229 = !DISubroutineType(types: !1230)
!1230 = !{!1054, !1201}
!1231 = !DISubprogram(name: "_M_deleter", linkageName: "_ZNKSt15__uniq_ptr_implI3SumSt14default_deleteIS0_EE10_M_deleterEv", scope: !28, file: !21, line: 195, type: !1232, scopeLine: 195, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1232 = !DISubroutineType(types: !1233)
!1233 = !{!1038, !1226}
!1234 = !DISubprogram(name: "reset", linkageName: "_ZNSt15__uniq_ptr_implI3SumSt14default_deleteIS0_EE5resetEPS0_", scope: !28, file: !21, line: 198, type: !1203, scopeLine: 198, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1235 = !DISubprogram(name: "release", linkageName: "_ZNSt15__uniq_ptr_implI3SumSt14default_deleteIS0_EE7releaseEv", scope: !28, file: !21, line: 207, type: !1236, scopeLine: 207, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1236 = !DISubroutineType(types: !1237)
!1237 = !{!1205, !1201}
!1238 = !DISubprogram(name: "swap", linkageName: "_ZNSt15__uniq_ptr_implI3SumSt14default_deleteIS0_EE4swapERS3_", scope: !28, file: !21, line: 216, type: !1239, scopeLine: 216, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1239 = !DISubroutineType(types: !1240)
!1240 = !{null, !1201, !1218}
!1241 = !{!1030, !1242}
!1242 = !DITemplateTypeParameter(name: "_Dp", type: !44)
!1243 = !DISubprogram(name: "__uniq_ptr_data", scope: !25, file: !21, line: 234, type: !1244, scopeLine: 234, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1244 = !DISubroutineType(types: !1245)
!1245 = !{null, !1246, !1247}
!1246 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1247 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !25, size: 64)
!1248 = !DISubprogram(name: "operator=", linkageName: "_ZNSt15__uniq_ptr_dataI3SumSt14default_deleteIS0_ELb1ELb1EEaSEOS3_", scope: !25, file: !21, line: 235, type: !1249, scopeLine: 235, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1249 = !DISubroutineType(types: !1250)
!1250 = !{!1251, !1246, !1247}
!1251 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !25, size: 64)
!1252 = !{!1030, !1242, !194, !194}
!1253 = !DISubprogram(name: "unique_ptr", scope: !20, file: !21, line: 358, type: !1254, scopeLine: 358, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1254 = !DISubroutineType(types: !1255)
!1255 = !{null, !1256, !1257}
!1256 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !20, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1257 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !20, size: 64)
!1258 = !DISubprogram(name: "~unique_ptr", scope: !20, file: !21, line: 390, type: !1259, scopeLine: 390, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1259 = !DISubroutineType(types: !1260)
!1260 = !{null, !1256}
!1261 = !DISubprogram(name: "operator=", linkageName: "_ZNSt10unique_ptrI3SumSt14default_deleteIS0_EEaSEOS3_", scope: !20, file: !21, line: 406, type: !1262, scopeLine: 406, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1262 = !DISubroutineType(types: !1263)
!1263 = !{!1264, !1256, !1257}
!1264 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !20, size: 64)
!1265 = !DISubprogram(name: "operator=", linkageName: "_ZNSt10unique_ptrI3SumSt14default_deleteIS0_EEaSEDn", scope: !20, file: !21, line: 432, type: !1266, scopeLine: 432, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1266 = !DISubroutineType(types: !1267)
!1267 = !{!1264, !1256, !412}
!1268 = !DISubprogram(name: "operator*", linkageName: "_ZNKSt10unique_ptrI3SumSt14default_deleteIS0_EEdeEv", scope: !20, file: !21, line: 443, type: !1269, scopeLine: 443, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1269 = !DISubroutineType(types: !1270)
!1270 = !{!1271, !1275}
!1271 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !1272, file: !327, line: 1645, baseType: !1274)
!1272 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__add_lvalue_reference_helper<Sum, true>", scope: !22, file: !327, line: 1644, size: 8, flags: DIFlagTypePassByValue, elements: !172, templateParams: !1273, identifier: "_ZTSSt29__add_lvalue_reference_helperI3SumLb1EE")
!1273 = !{!1030, !194}
!1274 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !56, size: 64)
!1275 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1276, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1276 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !20)
!1277 = !DISubprogram(name: "operator->", linkageName: "_ZNKSt10unique_ptrI3SumSt14default_deleteIS0_EEptEv", scope: !20, file: !21, line: 452, type: !1278, scopeLine: 452, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1278 = !DISubroutineType(types: !1279)
!1279 = !{!1280, !1275}
!1280 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !20, file: !21, line: 278, baseType: !1205, flags: DIFlagPublic)
!1281 = !DISubprogram(name: "get", linkageName: "_ZNKSt10unique_ptrI3SumSt14default_deleteIS0_EE3getEv", scope: !20, file: !21, line: 461, type: !1278, scopeLine: 461, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1282 = !DISubprogram(name: "get_deleter", linkageName: "_ZNSt10unique_ptrI3SumSt14default_deleteIS0_EE11get_deleterEv", scope: !20, file: !21, line: 467, type: !1283, scopeLine: 467, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1283 = !DISubroutineType(types: !1284)
!1284 = !{!1285, !1256}
!1285 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1286, size: 64)
!1286 = !DIDerivedType(tag: DW_TAG_typedef, name: "deleter_type", scope: !20, file: !21, line: 280, baseType: !44, flags: DIFlagPublic)
!1287 = !DISubprogram(name: "get_deleter", linkageName: "_ZNKSt10unique_ptrI3SumSt14default_deleteIS0_EE11get_deleterEv", scope: !20, file: !21, line: 473, type: !1288, scopeLine: 473, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1288 = !DISubroutineType(types: !1289)
!1289 = !{!1290, !1275}
!1290 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1291, size: 64)
!1291 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1286)
!1292 = !DISubprogram(name: "operator bool", linkageName: "_ZNKSt10unique_ptrI3SumSt14default_deleteIS0_EEcvbEv", scope: !20, file: !21, line: 478, type: !1293, scopeLine: 478, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1293 = !DISubroutineType(types: !1294)
!1294 = !{!195, !1275}
!1295 = !DISubprogram(name: "release", linkageName: "_ZNSt10unique_ptrI3SumSt14default_deleteIS0_EE7releaseEv", scope: !20, file: !21, line: 486, type: !1296, scopeLine: 486, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1296 = !DISubroutineType(types: !1297)
!1297 = !{!1280, !1256}
!1298 = !DISubprogram(name: "reset", linkageName: "_ZNSt10unique_ptrI3SumSt14default_deleteIS0_EE5resetEPS0_", scope: !20, file: !21, line: 497, type: !1299, scopeLine: 497, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1299 = !DISubroutineType(types: !1300)
!1300 = !{null, !1256, !1280}
!1301 = !DISubprogram(name: "swap", linkageName: "_ZNSt10unique_ptrI3SumSt14default_deleteIS0_EE4swapERS3_", scope: !20, file: !21, line: 507, type: !1302, scopeLine: 507, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1302 = !DISubroutineType(types: !1303)
!1303 = !{null, !1256, !1264}
!1304 = !DISubprogram(name: "unique_ptr", scope: !20, file: !21, line: 514, type: !1305, scopeLine: 514, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!1305 = !DISubroutineType(types: !1306)
!1306 = !{null, !1256, !1307}
!1307 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1276, size: 64)
!1308 = !DISubprogram(name: "operator=", linkageName: "_ZNSt10unique_ptrI3SumSt14default_deleteIS0_EEaSERKS3_", scope: !20, file: !21, line: 515, type: !1309, scopeLine: 515, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!1309 = !DISubroutineType(types: !1310)
!1310 = !{!1264, !1256, !1307}
!1311 = !{!1030, !1312}
!1312 = !DITemplateTypeParameter(name: "_Dp", type: !44, defaulted: true)
!1313 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "unique_ptr<Wave, std::default_delete<Wave> >", scope: !22, file: !21, line: 269, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !1314, templateParams: !1644, identifier: "_ZTSSt10unique_ptrI4WaveSt14default_deleteIS0_EE")
!1314 = !{!1315, !1586, !1591, !1594, !1598, !1601, !1610, !1614, !1615, !1620, !1625, !1628, !1631, !1634, !1637, !1641}
!1315 = !DIDerivedType(tag: DW_TAG_member, name: "_M_t", scope: !1313, file: !21, line: 275, baseType: !1316, size: 64)
!1316 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__uniq_ptr_data<Wave, std::default_delete<Wave>, true, true>", scope: !22, file: !21, line: 231, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !1317, templateParams: !1585, identifier: "_ZTSSt15__uniq_ptr_dataI4WaveSt14default_deleteIS0_ELb1ELb1EE")
!1317 = !{!1318, !1576, !1581}
!1318 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1316, baseType: !1319, extraData: i32 0)
!1319 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__uniq_ptr_impl<Wave, std::default_delete<Wave> >", scope: !22, file: !21, line: 140, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !1320, templateParams: !1574, identifier: "_ZTSSt15__uniq_ptr_implI4WaveSt14default_deleteIS0_EE")
!1320 = !{!1321, !1531, !1535, !1544, !1548, !1552, !1556, !1561, !1564, !1567, !1568, !1571}
!1321 = !DIDerivedType(tag: DW_TAG_member, name: "_M_t", scope: !1319, file: !21, line: 224, baseType: !1322, size: 64)
!1322 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "tuple<Wave *, std::default_delete<Wave> >", scope: !22, file: !32, line: 981, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !1323, templateParams: !1530, identifier: "_ZTSSt5tupleIJP4WaveSt14default_deleteIS0_EEE")
!1323 = !{!1324, !1505, !1506, !1512, !1516, !1522, !1527}
!1324 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1322, baseType: !1325, flags: DIFlagPublic, extraData: i32 0)
!1325 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Tuple_impl<0UL, Wave *, std::default_delete<Wave> >", scope: !22, file: !32, line: 258, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !1326, templateParams: !1501, identifier: "_ZTSSt11_Tuple_implILm0EJP4WaveSt14default_deleteIS0_EEE")
!1326 = !{!1327, !1427, !1462, !1466, !1471, !1476, !1481, !1485, !1488, !1491, !1494, !1498}
!1327 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1325, baseType: !1328, extraData: i32 0)
!1328 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Tuple_impl<1UL, std::default_delete<Wave> >", scope: !22, file: !32, line: 416, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !1329, templateParams: !1423, identifier: "_ZTSSt11_Tuple_implILm1EJSt14default_deleteI4WaveEEE")
!1329 = !{!1330, !1394, !1398, !1403, !1407, !1410, !1413, !1416, !1420}
!1330 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1328, baseType: !1331, flags: DIFlagPrivate, extraData: i32 0)
!1331 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Head_base<1UL, std::default_delete<Wave>, true>", scope: !22, file: !32, line: 78, size: 8, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !1332, templateParams: !1392, identifier: "_ZTSSt10_Head_baseILm1ESt14default_deleteI4WaveELb1EE")
!1332 = !{!1333, !1364, !1368, !1372, !1377, !1381, !1384, !1389}
!1333 = !DIDerivedType(tag: DW_TAG_member, name: "_M_head_impl", scope: !1331, file: !32, line: 129, baseType: !1334, size: 8)
!1334 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "default_delete<Wave>", scope: !22, file: !21, line: 71, size: 8, flags: DIFlagTypePassByValue, elements: !1335, templateParams: !1362, identifier: "_ZTSSt14default_deleteI4WaveE")
!1335 = !{!1336, !1340}
!1336 = !DISubprogram(name: "default_delete", scope: !1334, file: !21, line: 74, type: !1337, scopeLine: 74, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1337 = !DISubroutineType(types: !1338)
!1338 = !{null, !1339}
!1339 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1334, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1340 = !DISubprogram(name: "operator()", linkageName: "_ZNKSt14default_deleteI4WaveEclEPS0_", scope: !1334, file: !21, line: 89, type: !1341, scopeLine: 89, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1341 = !DISubroutineType(types: !1342)
!1342 = !{null, !1343, !1345}
!1343 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1344, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1344 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1334)
!1345 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1346, size: 64)
!1346 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Wave", file: !9, line: 25, size: 128, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !1347, vtableHolder: !59, identifier: "_ZTS4Wave")
!1347 = !{!1348, !1349, !1350, !1354, !1359}
!1348 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1346, baseType: !59, extraData: i32 0)
!1349 = !DIDerivedType(tag: DW_TAG_member, name: "frequency", scope: !1346, file: !9, line: 26, baseType: !74, size: 64, offset: 64)
!1350 = !DISubprogram(name: "Wave", scope: !1346, file: !9, line: 27, type: !1351, scopeLine: 27, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1351 = !DISubroutineType(types: !1352)
!1352 = !{null, !1353, !74}
!1353 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1346, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1354 = !DISubprogram(name: "value", linkageName: "_ZNK4Wave5valueEd", scope: !1346, file: !9, line: 28, type: !1355, scopeLine: 28, containingType: !1346, virtualIndex: 2, flags: DIFlagPrototyped, spFlags: DISPFlagVirtual | DISPFlagOptimized)
!1355 = !DISubroutineType(types: !1356)
!1356 = !{!74, !1357, !74}
!1357 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1358, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1358 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1346)
!1359 = !DISubprogram(name: "scaled", linkageName: "_ZNK4Wave6scaledEdd", scope: !1346, file: !9, line: 29, type: !1360, scopeLine: 29, containingType: !1346, virtualIndex: 3, flags: DIFlagPrototyped, spFlags: DISPFlagVirtual | DISPFlagOptimized)
!1360 = !DISubroutineType(types: !1361)
!1361 = !{!74, !1357, !74, !74}
!1362 = !{!1363}
!1363 = !DITemplateTypeParameter(name: "_Tp", type: !1346)
!1364 = !DISubprogram(name: "_Head_base", scope: !1331, file: !32, line: 80, type: !1365, scopeLine: 80, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1365 = !DISubroutineType(types: !1366)
!1366 = !{null, !1367}
!1367 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1331, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1368 = !DISubprogram(name: "_Head_base", scope: !1331, file: !32, line: 83, type: !1369, scopeLine: 83, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1369 = !DISubroutineType(types: !1370)
!1370 = !{null, !1367, !1371}
!1371 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1344, size: 64)
!1372 = !DISubprogram(name: "_Head_base", scope: !1331, file: !32, line: 86, type: !1373, scopeLine: 86, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1373 = !DISubroutineType(types: !1374)
!1374 = !{null, !1367, !1375}
!1375 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1376, size: 64)
!1376 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1331)
!1377 = !DISubprogram(name: "_Head_base", scope: !1331, file: !32, line: 87, type: !1378, scopeLine: 87, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1378 = !DISubroutineType(types: !1379)
!1379 = !{null, !1367, !1380}
!1380 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1331, size: 64)
!1381 = !DISubprogram(name: "_Head_base", scope: !1331, file: !32, line: 94, type: !1382, scopeLine: 94, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1382 = !DISubroutineType(types: !1383)
!1383 = !{null, !1367, !161, !168}
!1384 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm1ESt14default_deleteI4WaveELb1EE7_M_headERS3_", scope: !1331, file: !32, line: 124, type: !1385, scopeLine: 124, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1385 = !DISubroutineType(types: !1386)
!1386 = !{!1387, !1388}
!1387 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1334, size: 64)
!1388 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1331, size: 64)
!1389 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm1ESt14default_deleteI4WaveELb1EE7_M_headERKS3_", scope: !1331, file: !32, line: 127, type: !1390, scopeLine: 127, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1390 = !DISubroutineType(types: !1391)
!1391 = !{!1371, !1375}
!1392 = !{!191, !1393, !194}
!1393 = !DITemplateTypeParameter(name: "_Head", type: !1334)
!1394 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm1EJSt14default_deleteI4WaveEEE7_M_headERS3_", scope: !1328, file: !32, line: 424, type: !1395, scopeLine: 424, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1395 = !DISubroutineType(types: !1396)
!1396 = !{!1387, !1397}
!1397 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1328, size: 64)
!1398 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm1EJSt14default_deleteI4WaveEEE7_M_headERKS3_", scope: !1328, file: !32, line: 427, type: !1399, scopeLine: 427, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1399 = !DISubroutineType(types: !1400)
!1400 = !{!1371, !1401}
!1401 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1402, size: 64)
!1402 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1328)
!1403 = !DISubprogram(name: "_Tuple_impl", scope: !1328, file: !32, line: 430, type: !1404, scopeLine: 430, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1404 = !DISubroutineType(types: !1405)
!1405 = !{null, !1406}
!1406 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1328, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1407 = !DISubprogram(name: "_Tuple_impl", scope: !1328, file: !32, line: 434, type: !1408, scopeLine: 434, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1408 = !DISubroutineType(types: !1409)
!1409 = !{null, !1406, !1371}
!1410 = !DISubprogram(name: "_Tuple_impl", scope: !1328, file: !32, line: 444, type: !1411, scopeLine: 444, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1411 = !DISubroutineType(types: !1412)
!1412 = !{null, !1406, !1401}
!1413 = !DISubprogram(name: "operator=", linkageName: "_ZNSt11_Tuple_implILm1EJSt14default_deleteI4WaveEEEaSERKS3_", scope: !1328, file: !32, line: 448, type: !1414, scopeLine: 448, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!1414 = !DISubroutineType(types: !1415)
!1415 = !{!1397, !1406, !1401}
!1416 = !DISubprogram(name: "_Tuple_impl", scope: !1328, file: !32, line: 454, type: !1417, scopeLine: 454, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1417 = !DISubroutineType(types: !1418)
!1418 = !{null, !1406, !1419}
!1419 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1328, size: 64)
!1420 = !DISubprogram(name: "_M_swap", linkageName: "_ZNSt11_Tuple_implILm1EJSt14default_deleteI4WaveEEE7_M_swapERS3_", scope: !1328, file: !32, line: 544, type: !1421, scopeLine: 544, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1421 = !DISubroutineType(types: !1422)
!1422 = !{null, !1406, !1397}
!1423 = !{!191, !1424}
!1424 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Elements", value: !1425)
!1425 = !{!1426}
!1426 = !DITemplateTypeParameter(type: !1334)
!1427 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1325, baseType: !1428, flags: DIFlagPrivate, extraData: i32 0)
!1428 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Head_base<0UL, Wave *, false>", scope: !22, file: !32, line: 187, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !1429, templateParams: !1460, identifier: "_ZTSSt10_Head_baseILm0EP4WaveLb0EE")
!1429 = !{!1430, !1431, !1435, !1440, !1445, !1449, !1452, !1457}
!1430 = !DIDerivedType(tag: DW_TAG_member, name: "_M_head_impl", scope: !1428, file: !32, line: 238, baseType: !1345, size: 64)
!1431 = !DISubprogram(name: "_Head_base", scope: !1428, file: !32, line: 189, type: !1432, scopeLine: 189, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1432 = !DISubroutineType(types: !1433)
!1433 = !{null, !1434}
!1434 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1428, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1435 = !DISubprogram(name: "_Head_base", scope: !1428, file: !32, line: 192, type: !1436, scopeLine: 192, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1436 = !DISubroutineType(types: !1437)
!1437 = !{null, !1434, !1438}
!1438 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1439, size: 64)
!1439 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1345)
!1440 = !DISubprogram(name: "_Head_base", scope: !1428, file: !32, line: 195, type: !1441, scopeLine: 195, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1441 = !DISubroutineType(types: !1442)
!1442 = !{null, !1434, !1443}
!1443 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1444, size: 64)
!1444 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1428)
!1445 = !DISubprogram(name: "_Head_base", scope: !1428, file: !32, line: 196, type: !1446, scopeLine: 196, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1446 = !DISubroutineType(types: !1447)
!1447 = !{null, !1434, !1448}
!1448 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1428, size: 64)
!1449 = !DISubprogram(name: "_Head_base", scope: !1428, file: !32, line: 203, type: !1450, scopeLine: 203, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1450 = !DISubroutineType(types: !1451)
!1451 = !{null, !1434, !161, !168}
!1452 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm0EP4WaveLb0EE7_M_headERS2_", scope: !1428, file: !32, line: 233, type: !1453, scopeLine: 233, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1453 = !DISubroutineType(types: !1454)
!1454 = !{!1455, !1456}
!1455 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1345, size: 64)
!1456 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1428, size: 64)
!1457 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm0EP4WaveLb0EE7_M_headERKS2_", scope: !1428, file: !32, line: 236, type: !1458, scopeLine: 236, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1458 = !DISubroutineType(types: !1459)
!1459 = !{!1438, !1443}
!1460 = !{!263, !1461, !265}
!1461 = !DITemplateTypeParameter(name: "_Head", type: !1345)
!1462 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm0EJP4WaveSt14default_deleteIS0_EEE7_M_headERS4_", scope: !1325, file: !32, line: 268, type: !1463, scopeLine: 268, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1463 = !DISubroutineType(types: !1464)
!1464 = !{!1455, !1465}
!1465 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1325, size: 64)
!1466 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm0EJP4WaveSt14default_deleteIS0_EEE7_M_headERKS4_", scope: !1325, file: !32, line: 271, type: !1467, scopeLine: 271, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1467 = !DISubroutineType(types: !1468)
!1468 = !{!1438, !1469}
!1469 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1470, size: 64)
!1470 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1325)
!1471 = !DISubprogram(name: "_M_tail", linkageName: "_ZNSt11_Tuple_implILm0EJP4WaveSt14default_deleteIS0_EEE7_M_tailERS4_", scope: !1325, file: !32, line: 274, type: !1472, scopeLine: 274, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1472 = !DISubroutineType(types: !1473)
!1473 = !{!1474, !1465}
!1474 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1475, size: 64)
!1475 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Inherited", scope: !1325, file: !32, line: 264, baseType: !1328)
!1476 = !DISubprogram(name: "_M_tail", linkageName: "_ZNSt11_Tuple_implILm0EJP4WaveSt14default_deleteIS0_EEE7_M_tailERKS4_", scope: !1325, file: !32, line: 277, type: !1477, scopeLine: 277, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1477 = !DISubroutineType(types: !1478)
!1478 = !{!1479, !1469}
!1479 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1480, size: 64)
!1480 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1475)
!1481 = !DISubprogram(name: "_Tuple_impl", scope: !1325, file: !32, line: 279, type: !1482, scopeLine: 279, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1482 = !DISubroutineType(types: !1483)
!1483 = !{null, !1484}
!1484 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1325, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1485 = !DISubprogram(name: "_Tuple_impl", scope: !1325, file: !32, line: 283, type: !1486, scopeLine: 283, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1486 = !DISubroutineType(types: !1487)
!1487 = !{null, !1484, !1438, !1371}
!1488 = !DISubprogram(name: "_Tuple_impl", scope: !1325, file: !32, line: 295, type: !1489, scopeLine: 295, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1489 = !DISubroutineType(types: !1490)
!1490 = !{null, !1484, !1469}
!1491 = !DISubprogram(name: "operator=", linkageName: "_ZNSt11_Tuple_implILm0EJP4WaveSt14default_deleteIS0_EEEaSERKS4_", scope: !1325, file: !32, line: 299, type: !1492, scopeLine: 299, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!1492 = !DISubroutineType(types: !1493)
!1493 = !{!1465, !1484, !1469}
!1494 = !DISubprogram(name: "_Tuple_impl", scope: !1325, file: !32, line: 301, type: !1495, scopeLine: 301, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1495 = !DISubroutineType(types: !1496)
!1496 = !{null, !1484, !1497}
!1497 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1325, size: 64)
!1498 = !DISubprogram(name: "_M_swap", linkageName: "_ZNSt11_Tuple_implILm0EJP4WaveSt14default_deleteIS0_EEE7_M_swapERS4_", scope: !1325, file: !32, line: 406, type: !1499, scopeLine: 406, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1499 = !DISubroutineType(types: !1500)
!1500 = !{null, !1484, !1465}
!1501 = !{!263, !1502}
!1502 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Elements", value: !1503)
!1503 = !{!1504, !1426}
!1504 = !DITemplateTypeParameter(type: !1345)
!1505 = !DISubprogram(name: "__nothrow_default_constructible", linkageName: "_ZNSt5tupleIJP4WaveSt14default_deleteIS0_EEE31__nothrow_default_constructibleEv", scope: !1322, file: !32, line: 1035, type: !310, scopeLine: 1035, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1506 = !DISubprogram(name: "tuple", scope: !1322, file: !32, line: 1088, type: !1507, scopeLine: 1088, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1507 = !DISubroutineType(types: !1508)
!1508 = !{null, !1509, !1510}
!1509 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1322, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1510 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1511, size: 64)
!1511 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1322)
!1512 = !DISubprogram(name: "tuple", scope: !1322, file: !32, line: 1090, type: !1513, scopeLine: 1090, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1513 = !DISubroutineType(types: !1514)
!1514 = !{null, !1509, !1515}
!1515 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1322, size: 64)
!1516 = !DISubprogram(name: "operator=", linkageName: "_ZNSt5tupleIJP4WaveSt14default_deleteIS0_EEEaSERKS4_", scope: !1322, file: !32, line: 1267, type: !1517, scopeLine: 1267, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1517 = !DISubroutineType(types: !1518)
!1518 = !{!1519, !1509, !1520}
!1519 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1322, size: 64)
!1520 = !DIDerivedType(tag: DW_TAG_typedef, name: "__conditional_t<__assignable<Wave *const &, const std::default_delete<Wave> &>(), const tuple<Wave *, default_delete<Wave> > &, const __nonesuch &>", scope: !22, file: !327, line: 119, baseType: !1521)
!1521 = !DIDerivedType(tag: DW_TAG_typedef, name: "template type<const std::tuple<Wave *, std::default_delete<Wave> > &, const std::__nonesuch &>", scope: !329, file: !327, line: 107, baseType: !1510)
!1522 = !DISubprogram(name: "operator=", linkageName: "_ZNSt5tupleIJP4WaveSt14default_deleteIS0_EEEaSEOS4_", scope: !1322, file: !32, line: 1278, type: !1523, scopeLine: 1278, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1523 = !DISubroutineType(types: !1524)
!1524 = !{!1519, !1509, !1525}
!1525 = !DIDerivedType(tag: DW_TAG_typedef, name: "__conditional_t<__assignable<Wave *, std::default_delete<Wave> >(), tuple<Wave *, default_delete<Wave> > &&, __nonesuch &&>", scope: !22, file: !327, line: 119, baseType: !1526)
!1526 = !DIDerivedType(tag: DW_TAG_typedef, name: "template type<std::tuple<Wave *, std::default_delete<Wave> > &&, std::__nonesuch &&>", scope: !329, file: !327, line: 107, baseType: !1515)
!1527 = !DISubprogram(name: "swap", linkageName: "_ZNSt5tupleIJP4WaveSt14default_deleteIS0_EEE4swapERS4_", scope: !1322, file: !32, line: 1331, type: !1528, scopeLine: 1331, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1528 = !DISubroutineType(types: !1529)
!1529 = !{null, !1509, !1519}
!1530 = !{!1502}
!1531 = !DISubprogram(name: "__uniq_ptr_impl", scope: !1319, file: !21, line: 166, type: !1532, scopeLine: 166, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1532 = !DISubroutineType(types: !1533)
!1533 = !{null, !1534}
!1534 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1319, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1535 = !DISubprogram(name: "__uniq_ptr_impl", scope: !1319, file: !21, line: 168, type: !1536, scopeLine: 168, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1536 = !DISubroutineType(types: !1537)
!1537 = !{null, !1534, !1538}
!1538 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !1319, file: !21, line: 160, baseType: !1539, flags: DIFlagPublic)
!1539 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !1540, file: !21, line: 145, baseType: !1345)
!1540 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Ptr<Wave, std::default_delete<Wave>, void>", scope: !1319, file: !21, line: 143, size: 8, flags: DIFlagTypePassByValue, elements: !172, templateParams: !1541, identifier: "_ZTSNSt15__uniq_ptr_implI4WaveSt14default_deleteIS0_EE4_PtrIS0_S2_vEE")
!1541 = !{!1542, !1543, !354}
!1542 = !DITemplateTypeParameter(name: "_Up", type: !1346)
!1543 = !DITemplateTypeParameter(name: "_Ep", type: !1334)
!1544 = !DISubprogram(name: "__uniq_ptr_impl", scope: !1319, file: !21, line: 176, type: !1545, scopeLine: 176, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1545 = !DISubroutineType(types: !1546)
!1546 = !{null, !1534, !1547}
!1547 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1319, size: 64)
!1548 = !DISubprogram(name: "operator=", linkageName: "_ZNSt15__uniq_ptr_implI4WaveSt14default_deleteIS0_EEaSEOS3_", scope: !1319, file: !21, line: 181, type: !1549, scopeLine: 181, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1549 = !DISubroutineType(types: !1550)
!1550 = !{!1551, !1534, !1547}
!1551 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1319, size: 64)
!1552 = !DISubprogram(name: "_M_ptr", linkageName: "_ZNSt15__uniq_ptr_implI4WaveSt14default_deleteIS0_EE6_M_ptrEv", scope: !1319, file: !21, line: 189, type: !1553, scopeLine: 189, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1553 = !DISubroutineType(types: !1554)
!1554 = !{!1555, !1534}
!1555 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1538, size: 64)
!1556 = !DISubprogram(name: "_M_ptr", linkageName: "_ZNKSt15__uniq_ptr_implI4WaveSt14default_deleteIS0_EE6_M_ptrEv", scope: !1319, file: !21, line: 191, type: !1557, scopeLine: 191, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1557 = !DISubroutineType(types: !1558)
!1558 = !{!1538, !1559}
!1559 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1560, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1560 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1319)
!1561 = !DISubprogram(name: "_M_deleter", linkageName: "_ZNSt15__uniq_ptr_implI4WaveSt14default_deleteIS0_EE10_M_deleterEv", scope: !1319, file: !21, line: 193, type: !1562, scopeLine: 193, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1562 = !DISubroutineType(types: !1563)
!1563 = !{!1387, !1534}
!1564 = !DISubprogram(name: "_M_deleter", linkageName: "_ZNKSt15__uniq_ptr_implI4WaveSt14default_deleteIS0_EE10_M_deleterEv", scope: !1319, file: !21, line: 195, type: !1565, scopeLine: 195, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1565 = !DISubroutineType(types: !1566)
!1566 = !{!1371, !1559}
!1567 = !DISubprogram(name: "reset", linkageName: "_ZNSt15__uniq_ptr_implI4WaveSt14default_deleteIS0_EE5resetEPS0_", scope: !1319, file: !21, line: 198, type: !1536, scopeLine: 198, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1568 = !DISubprogram(name: "release", linkageName: "_ZNSt15__uniq_ptr_implI4WaveSt14default_deleteIS0_EE7releaseEv", scope: !1319, file: !21, line: 207, type: !1569, scopeLine: 207, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1569 = !DISubroutineType(types: !1570)
!1570 = !{!1538, !1534}
!1571 = !DISubprogram(name: "swap", linkageName: "_ZNSt15__uniq_ptr_implI4WaveSt14default_deleteIS0_EE4swapERS3_", scope: !1319, file: !21, line: 216, type: !1572, scopeLine: 216, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1572 = !DISubroutineType(types: !1573)
!1573 = !{null, !1534, !1551}
!1574 = !{!1363, !1575}
!1575 = !DITemplateTypeParameter(name: "_Dp", type: !1334)
!1576 = !DISubprogram(name: "__uniq_ptr_data", scope: !1316, file: !21, line: 234, type: !1577, scopeLine: 234, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1577 = !DISubroutineType(types: !1578)
!1578 = !{null, !1579, !1580}
!1579 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1316, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1580 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1316, size: 64)
!1581 = !DISubprogram(name: "operator=", linkageName: "_ZNSt15__uniq_ptr_dataI4WaveSt14default_deleteIS0_ELb1ELb1EEaSEOS3_", scope: !1316, file: !21, line: 235, type: !1582, scopeLine: 235, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1582 = !DISubroutineType(types: !1583)
!1583 = !{!1584, !1579, !1580}
!1584 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1316, size: 64)
!1585 = !{!1363, !1575, !194, !194}
!1586 = !DISubprogram(name: "unique_ptr", scope: !1313, file: !21, line: 358, type: !1587, scopeLine: 358, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1587 = !DISubroutineType(types: !1588)
!1588 = !{null, !1589, !1590}
!1589 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1313, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1590 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1313, size: 64)
!1591 = !DISubprogram(name: "~unique_ptr", scope: !1313, file: !21, line: 390, type: !1592, scopeLine: 390, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1592 = !DISubroutineType(types: !1593)
!1593 = !{null, !1589}
!1594 = !DISubprogram(name: "operator=", linkageName: "_ZNSt10unique_ptrI4WaveSt14default_deleteIS0_EEaSEOS3_", scope: !1313, file: !21, line: 406, type: !1595, scopeLine: 406, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1595 = !DISubroutineType(types: !1596)
!1596 = !{!1597, !1589, !1590}
!1597 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1313, size: 64)
!1598 = !DISubprogram(name: "operator=", linkageName: "_ZNSt10unique_ptrI4WaveSt14default_deleteIS0_EEaSEDn", scope: !1313, file: !21, line: 432, type: !1599, scopeLine: 432, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1599 = !DISubroutineType(types: !1600)
!1600 = !{!1597, !1589, !412}
!1601 = !DISubprogram(name: "operator*", linkageName: "_ZNKSt10unique_ptrI4WaveSt14default_deleteIS0_EEdeEv", scope: !1313, file: !21, line: 443, type: !1602, scopeLine: 443, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1602 = !DISubroutineType(types: !1603)
!1603 = !{!1604, !1608}
!1604 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !1605, file: !327, line: 1645, baseType: !1607)
!1605 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__add_lvalue_reference_helper<Wave, true>", scope: !22, file: !327, line: 1644, size: 8, flags: DIFlagTypePassByValue, elements: !172, templateParams: !1606, identifier: "_ZTSSt29__add_lvalue_reference_helperI4WaveLb1EE")
!1606 = !{!1363, !194}
!1607 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1346, size: 64)
!1608 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1609, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1609 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1313)
!1610 = !DISubprogram(name: "operator->", linkageName: "_ZNKSt10unique_ptrI4WaveSt14default_deleteIS0_EEptEv", scope: !1313, file: !21, line: 452, type: !1611, scopeLine: 452, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1611 = !DISubroutineType(types: !1612)
!1612 = !{!1613, !1608}
!1613 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !1313, file: !21, line: 278, baseType: !1538, flags: DIFlagPublic)
!1614 = !DISubprogram(name: "get", linkageName: "_ZNKSt10unique_ptrI4WaveSt14default_deleteIS0_EE3getEv", scope: !1313, file: !21, line: 461, type: !1611, scopeLine: 461, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1615 = !DISubprogram(name: "get_deleter", linkageName: "_ZNSt10unique_ptrI4WaveSt14default_deleteIS0_EE11get_deleterEv", scope: !1313, file: !21, line: 467, type: !1616, scopeLine: 467, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1616 = !DISubroutineType(types: !1617)
!1617 = !{!1618, !1589}
!1618 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1619, size: 64)
!1619 = !DIDerivedType(tag: DW_TAG_typedef, name: "deleter_type", scope: !1313, file: !21, line: 280, baseType: !1334, flags: DIFlagPublic)
!1620 = !DISubprogram(name: "get_deleter", linkageName: "_ZNKSt10unique_ptrI4WaveSt14default_deleteIS0_EE11get_deleterEv", scope: !1313, file: !21, line: 473, type: !1621, scopeLine: 473, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1621 = !DISubroutineType(types: !1622)
!1622 = !{!1623, !1608}
!1623 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1624, size: 64)
!1624 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1619)
!1625 = !DISubprogram(name: "operator bool", linkageName: "_ZNKSt10unique_ptrI4WaveSt14default_deleteIS0_EEcvbEv", scope: !1313, file: !21, line: 478, type: !1626, scopeLine: 478, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1626 = !DISubroutineType(types: !1627)
!1627 = !{!195, !1608}
!1628 = !DISubprogram(name: "release", linkageName: "_ZNSt10unique_ptrI4WaveSt14default_deleteIS0_EE7releaseEv", scope: !1313, file: !21, line: 486, type: !1629, scopeLine: 486, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1629 = !DISubroutineType(types: !1630)
!1630 = !{!1613, !1589}
!1631 = !DISubprogram(name: "reset", linkageName: "_ZNSt10unique_ptrI4WaveSt14default_deleteIS0_EE5resetEPS0_", scope: !1313, file: !21, line: 497, type: !1632, scopeLine: 497, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1632 = !DISubroutineType(types: !1633)
!1633 = !{null, !1589, !1613}
!1634 = !DISubprogram(name: "swap", linkageName: "_ZNSt10unique_ptrI4WaveSt14default_deleteIS0_EE4swapERS3_", scope: !1313, file: !21, line: 507, type: !1635, scopeLine: 507, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1635 = !DISubroutineType(types: !1636)
!1636 = !{null, !1589, !1597}
!1637 = !DISubprogram(name: "unique_ptr", scope: !1313, file: !21, line: 514, type: !1638, scopeLine: 514, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!1638 = !DISubroutineType(types: !1639)
!1639 = !{null, !1589, !1640}
!1640 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1609, size: 64)
!1641 = !DISubprogram(name: "operator=", linkageName: "_ZNSt10unique_ptrI4WaveSt14default_deleteIS0_EEaSERKS3_", scope: !1313, file: !21, line: 515, type: !1642, scopeLine: 515, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!1642 = !DISubroutineType(types: !1643)
!1643 = !{!1597, !1589, !1640}
!1644 = !{!1363, !1645}
!1645 = !DITemplateTypeParameter(name: "_Dp", type: !1334, defaulted: true)
!1646 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!1647 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "unique_ptr<Power, std::default_delete<Power> >", scope: !22, file: !21, line: 269, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !1648, templateParams: !1976, identifier: "_ZTSSt10unique_ptrI5PowerSt14default_deleteIS0_EE")
!1648 = !{!1649, !1918, !1923, !1926, !1930, !1933, !1942, !1946, !1947, !1952, !1957, !1960, !1963, !1966, !1969, !1973}
!1649 = !DIDerivedType(tag: DW_TAG_member, name: "_M_t", scope: !1647, file: !21, line: 275, baseType: !1650, size: 64)
!1650 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__uniq_ptr_data<Power, std::default_delete<Power>, true, true>", scope: !22, file: !21, line: 231, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !1651, templateParams: !1917, identifier: "_ZTSSt15__uniq_ptr_dataI5PowerSt14default_deleteIS0_ELb1ELb1EE")
!1651 = !{!1652, !1908, !1913}
!1652 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1650, baseType: !1653, extraData: i32 0)
!1653 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__uniq_ptr_impl<Power, std::default_delete<Power> >", scope: !22, file: !21, line: 140, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !1654, templateParams: !1906, identifier: "_ZTSSt15__uniq_ptr_implI5PowerSt14default_deleteIS0_EE")
!1654 = !{!1655, !1863, !1867, !1876, !1880, !1884, !1888, !1893, !1896, !1899, !1900, !1903}
!1655 = !DIDerivedType(tag: DW_TAG_member, name: "_M_t", scope: !1653, file: !21, line: 224, baseType: !1656, size: 64)
!1656 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "tuple<Power *, std::default_delete<Power> >", scope: !22, file: !32, line: 981, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !1657, templateParams: !1862, identifier: "_ZTSSt5tupleIJP5PowerSt14default_deleteIS0_EEE")
!1657 = !{!1658, !1837, !1838, !1844, !1848, !1854, !1859}
!1658 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1656, baseType: !1659, flags: DIFlagPublic, extraData: i32 0)
!1659 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Tuple_impl<0UL, Power *, std::default_delete<Power> >", scope: !22, file: !32, line: 258, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !1660, templateParams: !1833, identifier: "_ZTSSt11_Tuple_implILm0EJP5PowerSt14default_deleteIS0_EEE")
!1660 = !{!1661, !1759, !1794, !1798, !1803, !1808, !1813, !1817, !1820, !1823, !1826, !1830}
!1661 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1659, baseType: !1662, extraData: i32 0)
!1662 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Tuple_impl<1UL, std::default_delete<Power> >", scope: !22, file: !32, line: 416, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !1663, templateParams: !1755, identifier: "_ZTSSt11_Tuple_implILm1EJSt14default_deleteI5PowerEEE")
!1663 = !{!1664, !1726, !1730, !1735, !1739, !1742, !1745, !1748, !1752}
!1664 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1662, baseType: !1665, flags: DIFlagPrivate, extraData: i32 0)
!1665 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Head_base<1UL, std::default_delete<Power>, true>", scope: !22, file: !32, line: 78, size: 8, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !1666, templateParams: !1724, identifier: "_ZTSSt10_Head_baseILm1ESt14default_deleteI5PowerELb1EE")
!1666 = !{!1667, !1696, !1700, !1704, !1709, !1713, !1716, !1721}
!1667 = !DIDerivedType(tag: DW_TAG_member, name: "_M_head_impl", scope: !1665, file: !32, line: 129, baseType: !1668, size: 8)
!1668 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "default_delete<Power>", scope: !22, file: !21, line: 71, size: 8, flags: DIFlagTypePassByValue, elements: !1669, templateParams: !1694, identifier: "_ZTSSt14default_deleteI5PowerE")
!1669 = !{!1670, !1674}
!1670 = !DISubprogram(name: "default_delete", scope: !1668, file: !21, line: 74, type: !1671, scopeLine: 74, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1671 = !DISubroutineType(types: !1672)
!1672 = !{null, !1673}
!1673 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1668, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1674 = !DISubprogram(name: "operator()", linkageName: "_ZNKSt14default_deleteI5PowerEclEPS0_", scope: !1668, file: !21, line: 89, type: !1675, scopeLine: 89, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1675 = !DISubroutineType(types: !1676)
!1676 = !{null, !1677, !1679}
!1677 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1678, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1678 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1668)
!1679 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1680, size: 64)
!1680 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Power", file: !9, line: 12, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !1681, vtableHolder: !59, identifier: "_ZTS5Power")
!1681 = !{!1682, !1683, !1684, !1685, !1689}
!1682 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1680, baseType: !59, extraData: i32 0)
!1683 = !DIDerivedType(tag: DW_TAG_member, name: "coefficient", scope: !1680, file: !9, line: 13, baseType: !74, size: 64, offset: 64)
!1684 = !DIDerivedType(tag: DW_TAG_member, name: "exponent", scope: !1680, file: !9, line: 14, baseType: !66, size: 32, offset: 128)
!1685 = !DISubprogram(name: "Power", scope: !1680, file: !9, line: 15, type: !1686, scopeLine: 15, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1686 = !DISubroutineType(types: !1687)
!1687 = !{null, !1688, !74, !66}
!1688 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1680, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1689 = !DISubprogram(name: "value", linkageName: "_ZNK5Power5valueEd", scope: !1680, file: !9, line: 16, type: !1690, scopeLine: 16, containingType: !1680, virtualIndex: 2, flags: DIFlagPrototyped, spFlags: DISPFlagVirtual | DISPFlagOptimized)
!1690 = !DISubroutineType(types: !1691)
!1691 = !{!74, !1692, !74}
!1692 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1693, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1693 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1680)
!1694 = !{!1695}
!1695 = !DITemplateTypeParameter(name: "_Tp", type: !1680)
!1696 = !DISubprogram(name: "_Head_base", scope: !1665, file: !32, line: 80, type: !1697, scopeLine: 80, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1697 = !DISubroutineType(types: !1698)
!1698 = !{null, !1699}
!1699 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1665, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1700 = !DISubprogram(name: "_Head_base", scope: !1665, file: !32, line: 83, type: !1701, scopeLine: 83, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1701 = !DISubroutineType(types: !1702)
!1702 = !{null, !1699, !1703}
!1703 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1678, size: 64)
!1704 = !DISubprogram(name: "_Head_base", scope: !1665, file: !32, line: 86, type: !1705, scopeLine: 86, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1705 = !DISubroutineType(types: !1706)
!1706 = !{null, !1699, !1707}
!1707 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1708, size: 64)
!1708 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1665)
!1709 = !DISubprogram(name: "_Head_base", scope: !1665, file: !32, line: 87, type: !1710, scopeLine: 87, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1710 = !DISubroutineType(types: !1711)
!1711 = !{null, !1699, !1712}
!1712 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1665, size: 64)
!1713 = !DISubprogram(name: "_Head_base", scope: !1665, file: !32, line: 94, type: !1714, scopeLine: 94, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1714 = !DISubroutineType(types: !1715)
!1715 = !{null, !1699, !161, !168}
!1716 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm1ESt14default_deleteI5PowerELb1EE7_M_headERS3_", scope: !1665, file: !32, line: 124, type: !1717, scopeLine: 124, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1717 = !DISubroutineType(types: !1718)
!1718 = !{!1719, !1720}
!1719 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1668, size: 64)
!1720 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1665, size: 64)
!1721 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm1ESt14default_deleteI5PowerELb1EE7_M_headERKS3_", scope: !1665, file: !32, line: 127, type: !1722, scopeLine: 127, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1722 = !DISubroutineType(types: !1723)
!1723 = !{!1703, !1707}
!1724 = !{!191, !1725, !194}
!1725 = !DITemplateTypeParameter(name: "_Head", type: !1668)
!1726 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm1EJSt14default_deleteI5PowerEEE7_M_headERS3_", scope: !1662, file: !32, line: 424, type: !1727, scopeLine: 424, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1727 = !DISubroutineType(types: !1728)
!1728 = !{!1719, !1729}
!1729 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1662, size: 64)
!1730 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm1EJSt14default_deleteI5PowerEEE7_M_headERKS3_", scope: !1662, file: !32, line: 427, type: !1731, scopeLine: 427, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1731 = !DISubroutineType(types: !1732)
!1732 = !{!1703, !1733}
!1733 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1734, size: 64)
!1734 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1662)
!1735 = !DISubprogram(name: "_Tuple_impl", scope: !1662, file: !32, line: 430, type: !1736, scopeLine: 430, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1736 = !DISubroutineType(types: !1737)
!1737 = !{null, !1738}
!1738 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1662, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1739 = !DISubprogram(name: "_Tuple_impl", scope: !1662, file: !32, line: 434, type: !1740, scopeLine: 434, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1740 = !DISubroutineType(types: !1741)
!1741 = !{null, !1738, !1703}
!1742 = !DISubprogram(name: "_Tuple_impl", scope: !1662, file: !32, line: 444, type: !1743, scopeLine: 444, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1743 = !DISubroutineType(types: !1744)
!1744 = !{null, !1738, !1733}
!1745 = !DISubprogram(name: "operator=", linkageName: "_ZNSt11_Tuple_implILm1EJSt14default_deleteI5PowerEEEaSERKS3_", scope: !1662, file: !32, line: 448, type: !1746, scopeLine: 448, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!1746 = !DISubroutineType(types: !1747)
!1747 = !{!1729, !1738, !1733}
!1748 = !DISubprogram(name: "_Tuple_impl", scope: !1662, file: !32, line: 454, type: !1749, scopeLine: 454, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1749 = !DISubroutineType(types: !1750)
!1750 = !{null, !1738, !1751}
!1751 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1662, size: 64)
!1752 = !DISubprogram(name: "_M_swap", linkageName: "_ZNSt11_Tuple_implILm1EJSt14default_deleteI5PowerEEE7_M_swapERS3_", scope: !1662, file: !32, line: 544, type: !1753, scopeLine: 544, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1753 = !DISubroutineType(types: !1754)
!1754 = !{null, !1738, !1729}
!1755 = !{!191, !1756}
!1756 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Elements", value: !1757)
!1757 = !{!1758}
!1758 = !DITemplateTypeParameter(type: !1668)
!1759 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1659, baseType: !1760, flags: DIFlagPrivate, extraData: i32 0)
!1760 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Head_base<0UL, Power *, false>", scope: !22, file: !32, line: 187, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !1761, templateParams: !1792, identifier: "_ZTSSt10_Head_baseILm0EP5PowerLb0EE")
!1761 = !{!1762, !1763, !1767, !1772, !1777, !1781, !1784, !1789}
!1762 = !DIDerivedType(tag: DW_TAG_member, name: "_M_head_impl", scope: !1760, file: !32, line: 238, baseType: !1679, size: 64)
!1763 = !DISubprogram(name: "_Head_base", scope: !1760, file: !32, line: 189, type: !1764, scopeLine: 189, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1764 = !DISubroutineType(types: !1765)
!1765 = !{null, !1766}
!1766 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1760, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1767 = !DISubprogram(name: "_Head_base", scope: !1760, file: !32, line: 192, type: !1768, scopeLine: 192, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1768 = !DISubroutineType(types: !1769)
!1769 = !{null, !1766, !1770}
!1770 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1771, size: 64)
!1771 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1679)
!1772 = !DISubprogram(name: "_Head_base", scope: !1760, file: !32, line: 195, type: !1773, scopeLine: 195, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1773 = !DISubroutineType(types: !1774)
!1774 = !{null, !1766, !1775}
!1775 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1776, size: 64)
!1776 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1760)
!1777 = !DISubprogram(name: "_Head_base", scope: !1760, file: !32, line: 196, type: !1778, scopeLine: 196, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1778 = !DISubroutineType(types: !1779)
!1779 = !{null, !1766, !1780}
!1780 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1760, size: 64)
!1781 = !DISubprogram(name: "_Head_base", scope: !1760, file: !32, line: 203, type: !1782, scopeLine: 203, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1782 = !DISubroutineType(types: !1783)
!1783 = !{null, !1766, !161, !168}
!1784 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm0EP5PowerLb0EE7_M_headERS2_", scope: !1760, file: !32, line: 233, type: !1785, scopeLine: 233, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1785 = !DISubroutineType(types: !1786)
!1786 = !{!1787, !1788}
!1787 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1679, size: 64)
!1788 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1760, size: 64)
!1789 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm0EP5PowerLb0EE7_M_headERKS2_", scope: !1760, file: !32, line: 236, type: !1790, scopeLine: 236, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1790 = !DISubroutineType(types: !1791)
!1791 = !{!1770, !1775}
!1792 = !{!263, !1793, !265}
!1793 = !DITemplateTypeParameter(name: "_Head", type: !1679)
!1794 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm0EJP5PowerSt14default_deleteIS0_EEE7_M_headERS4_", scope: !1659, file: !32, line: 268, type: !1795, scopeLine: 268, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1795 = !DISubroutineType(types: !1796)
!1796 = !{!1787, !1797}
!1797 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1659, size: 64)
!1798 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm0EJP5PowerSt14default_deleteIS0_EEE7_M_headERKS4_", scope: !1659, file: !32, line: 271, type: !1799, scopeLine: 271, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1799 = !DISubroutineType(types: !1800)
!1800 = !{!1770, !1801}
!1801 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1802, size: 64)
!1802 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1659)
!1803 = !DISubprogram(name: "_M_tail", linkageName: "_ZNSt11_Tuple_implILm0EJP5PowerSt14default_deleteIS0_EEE7_M_tailERS4_", scope: !1659, file: !32, line: 274, type: !1804, scopeLine: 274, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1804 = !DISubroutineType(types: !1805)
!1805 = !{!1806, !1797}
!1806 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1807, size: 64)
!1807 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Inherited", scope: !1659, file: !32, line: 264, baseType: !1662)
!1808 = !DISubprogram(name: "_M_tail", linkageName: "_ZNSt11_Tuple_implILm0EJP5PowerSt14default_deleteIS0_EEE7_M_tailERKS4_", scope: !1659, file: !32, line: 277, type: !1809, scopeLine: 277, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1809 = !DISubroutineType(types: !1810)
!1810 = !{!1811, !1801}
!1811 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1812, size: 64)
!1812 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1807)
!1813 = !DISubprogram(name: "_Tuple_impl", scope: !1659, file: !32, line: 279, type: !1814, scopeLine: 279, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1814 = !DISubroutineType(types: !1815)
!1815 = !{null, !1816}
!1816 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1659, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1817 = !DISubprogram(name: "_Tuple_impl", scope: !1659, file: !32, line: 283, type: !1818, scopeLine: 283, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1818 = !DISubroutineType(types: !1819)
!1819 = !{null, !1816, !1770, !1703}
!1820 = !DISubprogram(name: "_Tuple_impl", scope: !1659, file: !32, line: 295, type: !1821, scopeLine: 295, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1821 = !DISubroutineType(types: !1822)
!1822 = !{null, !1816, !1801}
!1823 = !DISubprogram(name: "operator=", linkageName: "_ZNSt11_Tuple_implILm0EJP5PowerSt14default_deleteIS0_EEEaSERKS4_", scope: !1659, file: !32, line: 299, type: !1824, scopeLine: 299, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!1824 = !DISubroutineType(types: !1825)
!1825 = !{!1797, !1816, !1801}
!1826 = !DISubprogram(name: "_Tuple_impl", scope: !1659, file: !32, line: 301, type: !1827, scopeLine: 301, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1827 = !DISubroutineType(types: !1828)
!1828 = !{null, !1816, !1829}
!1829 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1659, size: 64)
!1830 = !DISubprogram(name: "_M_swap", linkageName: "_ZNSt11_Tuple_implILm0EJP5PowerSt14default_deleteIS0_EEE7_M_swapERS4_", scope: !1659, file: !32, line: 406, type: !1831, scopeLine: 406, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1831 = !DISubroutineType(types: !1832)
!1832 = !{null, !1816, !1797}
!1833 = !{!263, !1834}
!1834 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Elements", value: !1835)
!1835 = !{!1836, !1758}
!1836 = !DITemplateTypeParameter(type: !1679)
!1837 = !DISubprogram(name: "__nothrow_default_constructible", linkageName: "_ZNSt5tupleIJP5PowerSt14default_deleteIS0_EEE31__nothrow_default_constructibleEv", scope: !1656, file: !32, line: 1035, type: !310, scopeLine: 1035, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!1838 = !DISubprogram(name: "tuple", scope: !1656, file: !32, line: 1088, type: !1839, scopeLine: 1088, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1839 = !DISubroutineType(types: !1840)
!1840 = !{null, !1841, !1842}
!1841 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1656, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1842 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1843, size: 64)
!1843 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1656)
!1844 = !DISubprogram(name: "tuple", scope: !1656, file: !32, line: 1090, type: !1845, scopeLine: 1090, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1845 = !DISubroutineType(types: !1846)
!1846 = !{null, !1841, !1847}
!1847 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1656, size: 64)
!1848 = !DISubprogram(name: "operator=", linkageName: "_ZNSt5tupleIJP5PowerSt14default_deleteIS0_EEEaSERKS4_", scope: !1656, file: !32, line: 1267, type: !1849, scopeLine: 1267, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1849 = !DISubroutineType(types: !1850)
!1850 = !{!1851, !1841, !1852}
!1851 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1656, size: 64)
!1852 = !DIDerivedType(tag: DW_TAG_typedef, name: "__conditional_t<__assignable<Power *const &, const std::default_delete<Power> &>(), const tuple<Power *, default_delete<Power> > &, const __nonesuch &>", scope: !22, file: !327, line: 119, baseType: !1853)
!1853 = !DIDerivedType(tag: DW_TAG_typedef, name: "template type<const std::tuple<Power *, std::default_delete<Power> > &, const std::__nonesuch &>", scope: !329, file: !327, line: 107, baseType: !1842)
!1854 = !DISubprogram(name: "operator=", linkageName: "_ZNSt5tupleIJP5PowerSt14default_deleteIS0_EEEaSEOS4_", scope: !1656, file: !32, line: 1278, type: !1855, scopeLine: 1278, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1855 = !DISubroutineType(types: !1856)
!1856 = !{!1851, !1841, !1857}
!1857 = !DIDerivedType(tag: DW_TAG_typedef, name: "__conditional_t<__assignable<Power *, std::default_delete<Power> >(), tuple<Power *, default_delete<Power> > &&, __nonesuch &&>", scope: !22, file: !327, line: 119, baseType: !1858)
!1858 = !DIDerivedType(tag: DW_TAG_typedef, name: "template type<std::tuple<Power *, std::default_delete<Power> > &&, std::__nonesuch &&>", scope: !329, file: !327, line: 107, baseType: !1847)
!1859 = !DISubprogram(name: "swap", linkageName: "_ZNSt5tupleIJP5PowerSt14default_deleteIS0_EEE4swapERS4_", scope: !1656, file: !32, line: 1331, type: !1860, scopeLine: 1331, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1860 = !DISubroutineType(types: !1861)
!1861 = !{null, !1841, !1851}
!1862 = !{!1834}
!1863 = !DISubprogram(name: "__uniq_ptr_impl", scope: !1653, file: !21, line: 166, type: !1864, scopeLine: 166, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1864 = !DISubroutineType(types: !1865)
!1865 = !{null, !1866}
!1866 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1653, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1867 = !DISubprogram(name: "__uniq_ptr_impl", scope: !1653, file: !21, line: 168, type: !1868, scopeLine: 168, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1868 = !DISubroutineType(types: !1869)
!1869 = !{null, !1866, !1870}
!1870 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !1653, file: !21, line: 160, baseType: !1871, flags: DIFlagPublic)
!1871 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !1872, file: !21, line: 145, baseType: !1679)
!1872 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Ptr<Power, std::default_delete<Power>, void>", scope: !1653, file: !21, line: 143, size: 8, flags: DIFlagTypePassByValue, elements: !172, templateParams: !1873, identifier: "_ZTSNSt15__uniq_ptr_implI5PowerSt14default_deleteIS0_EE4_PtrIS0_S2_vEE")
!1873 = !{!1874, !1875, !354}
!1874 = !DITemplateTypeParameter(name: "_Up", type: !1680)
!1875 = !DITemplateTypeParameter(name: "_Ep", type: !1668)
!1876 = !DISubprogram(name: "__uniq_ptr_impl", scope: !1653, file: !21, line: 176, type: !1877, scopeLine: 176, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1877 = !DISubroutineType(types: !1878)
!1878 = !{null, !1866, !1879}
!1879 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1653, size: 64)
!1880 = !DISubprogram(name: "operator=", linkageName: "_ZNSt15__uniq_ptr_implI5PowerSt14default_deleteIS0_EEaSEOS3_", scope: !1653, file: !21, line: 181, type: !1881, scopeLine: 181, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1881 = !DISubroutineType(types: !1882)
!1882 = !{!1883, !1866, !1879}
!1883 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1653, size: 64)
!1884 = !DISubprogram(name: "_M_ptr", linkageName: "_ZNSt15__uniq_ptr_implI5PowerSt14default_deleteIS0_EE6_M_ptrEv", scope: !1653, file: !21, line: 189, type: !1885, scopeLine: 189, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1885 = !DISubroutineType(types: !1886)
!1886 = !{!1887, !1866}
!1887 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1870, size: 64)
!1888 = !DISubprogram(name: "_M_ptr", linkageName: "_ZNKSt15__uniq_ptr_implI5PowerSt14default_deleteIS0_EE6_M_ptrEv", scope: !1653, file: !21, line: 191, type: !1889, scopeLine: 191, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1889 = !DISubroutineType(types: !1890)
!1890 = !{!1870, !1891}
!1891 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1892, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1892 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1653)
!1893 = !DISubprogram(name: "_M_deleter", linkageName: "_ZNSt15__uniq_ptr_implI5PowerSt14default_deleteIS0_EE10_M_deleterEv", scope: !1653, file: !21, line: 193, type: !1894, scopeLine: 193, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1894 = !DISubroutineType(types: !1895)
!1895 = !{!1719, !1866}
!1896 = !DISubprogram(name: "_M_deleter", linkageName: "_ZNKSt15__uniq_ptr_implI5PowerSt14default_deleteIS0_EE10_M_deleterEv", scope: !1653, file: !21, line: 195, type: !1897, scopeLine: 195, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1897 = !DISubroutineType(types: !1898)
!1898 = !{!1703, !1891}
!1899 = !DISubprogram(name: "reset", linkageName: "_ZNSt15__uniq_ptr_implI5PowerSt14default_deleteIS0_EE5resetEPS0_", scope: !1653, file: !21, line: 198, type: !1868, scopeLine: 198, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1900 = !DISubprogram(name: "release", linkageName: "_ZNSt15__uniq_ptr_implI5PowerSt14default_deleteIS0_EE7releaseEv", scope: !1653, file: !21, line: 207, type: !1901, scopeLine: 207, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1901 = !DISubroutineType(types: !1902)
!1902 = !{!1870, !1866}
!1903 = !DISubprogram(name: "swap", linkageName: "_ZNSt15__uniq_ptr_implI5PowerSt14default_deleteIS0_EE4swapERS3_", scope: !1653, file: !21, line: 216, type: !1904, scopeLine: 216, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1904 = !DISubroutineType(types: !1905)
!1905 = !{null, !1866, !1883}
!1906 = !{!1695, !1907}
!1907 = !DITemplateTypeParameter(name: "_Dp", type: !1668)
!1908 = !DISubprogram(name: "__uniq_ptr_data", scope: !1650, file: !21, line: 234, type: !1909, scopeLine: 234, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1909 = !DISubroutineType(types: !1910)
!1910 = !{null, !1911, !1912}
!1911 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1650, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1912 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1650, size: 64)
!1913 = !DISubprogram(name: "operator=", linkageName: "_ZNSt15__uniq_ptr_dataI5PowerSt14default_deleteIS0_ELb1ELb1EEaSEOS3_", scope: !1650, file: !21, line: 235, type: !1914, scopeLine: 235, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1914 = !DISubroutineType(types: !1915)
!1915 = !{!1916, !1911, !1912}
!1916 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1650, size: 64)
!1917 = !{!1695, !1907, !194, !194}
!1918 = !DISubprogram(name: "unique_ptr", scope: !1647, file: !21, line: 358, type: !1919, scopeLine: 358, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1919 = !DISubroutineType(types: !1920)
!1920 = !{null, !1921, !1922}
!1921 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1647, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1922 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1647, size: 64)
!1923 = !DISubprogram(name: "~unique_ptr", scope: !1647, file: !21, line: 390, type: !1924, scopeLine: 390, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1924 = !DISubroutineType(types: !1925)
!1925 = !{null, !1921}
!1926 = !DISubprogram(name: "operator=", linkageName: "_ZNSt10unique_ptrI5PowerSt14default_deleteIS0_EEaSEOS3_", scope: !1647, file: !21, line: 406, type: !1927, scopeLine: 406, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1927 = !DISubroutineType(types: !1928)
!1928 = !{!1929, !1921, !1922}
!1929 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1647, size: 64)
!1930 = !DISubprogram(name: "operator=", linkageName: "_ZNSt10unique_ptrI5PowerSt14default_deleteIS0_EEaSEDn", scope: !1647, file: !21, line: 432, type: !1931, scopeLine: 432, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1931 = !DISubroutineType(types: !1932)
!1932 = !{!1929, !1921, !412}
!1933 = !DISubprogram(name: "operator*", linkageName: "_ZNKSt10unique_ptrI5PowerSt14default_deleteIS0_EEdeEv", scope: !1647, file: !21, line: 443, type: !1934, scopeLine: 443, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1934 = !DISubroutineType(types: !1935)
!1935 = !{!1936, !1940}
!1936 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !1937, file: !327, line: 1645, baseType: !1939)
!1937 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__add_lvalue_reference_helper<Power, true>", scope: !22, file: !327, line: 1644, size: 8, flags: DIFlagTypePassByValue, elements: !172, templateParams: !1938, identifier: "_ZTSSt29__add_lvalue_reference_helperI5PowerLb1EE")
!1938 = !{!1695, !194}
!1939 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1680, size: 64)
!1940 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1941, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1941 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1647)
!1942 = !DISubprogram(name: "operator->", linkageName: "_ZNKSt10unique_ptrI5PowerSt14default_deleteIS0_EEptEv", scope: !1647, file: !21, line: 452, type: !1943, scopeLine: 452, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1943 = !DISubroutineType(types: !1944)
!1944 = !{!1945, !1940}
!1945 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !1647, file: !21, line: 278, baseType: !1870, flags: DIFlagPublic)
!1946 = !DISubprogram(name: "get", linkageName: "_ZNKSt10unique_ptrI5PowerSt14default_deleteIS0_EE3getEv", scope: !1647, file: !21, line: 461, type: !1943, scopeLine: 461, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1947 = !DISubprogram(name: "get_deleter", linkageName: "_ZNSt10unique_ptrI5PowerSt14default_deleteIS0_EE11get_deleterEv", scope: !1647, file: !21, line: 467, type: !1948, scopeLine: 467, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1948 = !DISubroutineType(types: !1949)
!1949 = !{!1950, !1921}
!1950 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1951, size: 64)
!1951 = !DIDerivedType(tag: DW_TAG_typedef, name: "deleter_type", scope: !1647, file: !21, line: 280, baseType: !1668, flags: DIFlagPublic)
!1952 = !DISubprogram(name: "get_deleter", linkageName: "_ZNKSt10unique_ptrI5PowerSt14default_deleteIS0_EE11get_deleterEv", scope: !1647, file: !21, line: 473, type: !1953, scopeLine: 473, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1953 = !DISubroutineType(types: !1954)
!1954 = !{!1955, !1940}
!1955 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1956, size: 64)
!1956 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1951)
!1957 = !DISubprogram(name: "operator bool", linkageName: "_ZNKSt10unique_ptrI5PowerSt14default_deleteIS0_EEcvbEv", scope: !1647, file: !21, line: 478, type: !1958, scopeLine: 478, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1958 = !DISubroutineType(types: !1959)
!1959 = !{!195, !1940}
!1960 = !DISubprogram(name: "release", linkageName: "_ZNSt10unique_ptrI5PowerSt14default_deleteIS0_EE7releaseEv", scope: !1647, file: !21, line: 486, type: !1961, scopeLine: 486, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1961 = !DISubroutineType(types: !1962)
!1962 = !{!1945, !1921}
!1963 = !DISubprogram(name: "reset", linkageName: "_ZNSt10unique_ptrI5PowerSt14default_deleteIS0_EE5resetEPS0_", scope: !1647, file: !21, line: 497, type: !1964, scopeLine: 497, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1964 = !DISubroutineType(types: !1965)
!1965 = !{null, !1921, !1945}
!1966 = !DISubprogram(name: "swap", linkageName: "_ZNSt10unique_ptrI5PowerSt14default_deleteIS0_EE4swapERS3_", scope: !1647, file: !21, line: 507, type: !1967, scopeLine: 507, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1967 = !DISubroutineType(types: !1968)
!1968 = !{null, !1921, !1929}
!1969 = !DISubprogram(name: "unique_ptr", scope: !1647, file: !21, line: 514, type: !1970, scopeLine: 514, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!1970 = !DISubroutineType(types: !1971)
!1971 = !{null, !1921, !1972}
!1972 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1941, size: 64)
!1973 = !DISubprogram(name: "operator=", linkageName: "_ZNSt10unique_ptrI5PowerSt14default_deleteIS0_EEaSERKS3_", scope: !1647, file: !21, line: 515, type: !1974, scopeLine: 515, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!1974 = !DISubroutineType(types: !1975)
!1975 = !{!1929, !1921, !1972}
!1976 = !{!1695, !1977}
!1977 = !DITemplateTypeParameter(name: "_Dp", type: !1668, defaulted: true)
!1978 = !{!0}
!1979 = !{!1980, !1986, !1992, !1994, !1996, !2000, !2002, !2004, !2006, !2008, !2010, !2012, !2014, !2019, !2023, !2025, !2027, !2032, !2034, !2036, !2038, !2040, !2042, !2044, !2047, !2050, !2052, !2056, !2061, !2063, !2065, !2067, !2069, !2071, !2073, !2075, !2077, !2079, !2081, !2085, !2089, !2091, !2093, !2095, !2097, !2099, !2101, !2103, !2105, !2107, !2109, !2111, !2113, !2115, !2117, !2119, !2123, !2127, !2131, !2133, !2135, !2137, !2139, !2141, !2143, !2145, !2147, !2149, !2153, !2157, !2161, !2163, !2165, !2167, !2172, !2176, !2180, !2182, !2184, !2186, !2188, !2190, !2192, !2194, !2196, !2198, !2200, !2202, !2204, !2208, !2212, !2216, !2218, !2220, !2222, !2226, !2230, !2234, !2236, !2238, !2240, !2242, !2244, !2246, !2250, !2254, !2256, !2258, !2260, !2262, !2266, !2270, !2274, !2276, !2278, !2280, !2282, !2284, !2286, !2290, !2294, !2298, !2300, !2304, !2308, !2310, !2312, !2314, !2316, !2318, !2320, !2324, !2331, !2334, !2339, !2347, !2355, !2359, !2366, !2370, !2374, !2376, !2378, !2382, !2391, !2395, !2401, !2407, !2409, !2413, !2417, !2421, !2425, !2431, !2433, !2437, !2441, !2445, !2447, !2453, !2457, !2461, !2463, !2465, !2469, !2477, !2481, !2485, !2489, !2491, !2497, !2499, !2505, !2509, !2513, !2517, !2521, !2525, !2529, !2531, !2533, !2537, !2541, !2545, !2547, !2551, !2555, !2557, !2559, !2563, !2567, !2571, !2576, !2577, !2578, !2579, !2580, !2581, !2582, !2583, !2584, !2585, !2586, !2590, !2594, !2596}
!1980 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !1981, file: !1985, line: 52)
!1981 = !DISubprogram(name: "abs", scope: !1982, file: !1982, line: 861, type: !1983, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1982 = !DIFile(filename: "/usr/include/stdlib.h", directory: "", checksumkind: CSK_MD5, checksum: "4b47dc81a92f1fe77a152c0aac236718")
!1983 = !DISubroutineType(types: !1984)
!1984 = !{!66, !66}
!1985 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/std_abs.h", directory: "")
!1986 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !1987, file: !1991, line: 83)
!1987 = !DISubprogram(name: "acos", scope: !1988, file: !1988, line: 53, type: !1989, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1988 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!1989 = !DISubroutineType(types: !1990)
!1990 = !{!74, !74}
!1991 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/cmath", directory: "")
!1992 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !1993, file: !1991, line: 102)
!1993 = !DISubprogram(name: "asin", scope: !1988, file: !1988, line: 55, type: !1989, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1994 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !1995, file: !1991, line: 121)
!1995 = !DISubprogram(name: "atan", scope: !1988, file: !1988, line: 57, type: !1989, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1996 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !1997, file: !1991, line: 140)
!1997 = !DISubprogram(name: "atan2", scope: !1988, file: !1988, line: 59, type: !1998, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1998 = !DISubroutineType(types: !1999)
!1999 = !{!74, !74, !74}
!2000 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2001, file: !1991, line: 161)
!2001 = !DISubprogram(name: "ceil", scope: !1988, file: !1988, line: 159, type: !1989, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2002 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2003, file: !1991, line: 180)
!2003 = !DISubprogram(name: "cos", scope: !1988, file: !1988, line: 62, type: !1989, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2004 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2005, file: !1991, line: 199)
!2005 = !DISubprogram(name: "cosh", scope: !1988, file: !1988, line: 71, type: !1989, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2006 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2007, file: !1991, line: 218)
!2007 = !DISubprogram(name: "exp", scope: !1988, file: !1988, line: 95, type: !1989, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2008 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2009, file: !1991, line: 237)
!2009 = !DISubprogram(name: "fabs", scope: !1988, file: !1988, line: 162, type: !1989, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2010 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2011, file: !1991, line: 256)
!2011 = !DISubprogram(name: "floor", scope: !1988, file: !1988, line: 165, type: !1989, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2012 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2013, file: !1991, line: 275)
!2013 = !DISubprogram(name: "fmod", scope: !1988, file: !1988, line: 168, type: !1998, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2014 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2015, file: !1991, line: 296)
!2015 = !DISubprogram(name: "frexp", scope: !1988, file: !1988, line: 98, type: !2016, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2016 = !DISubroutineType(types: !2017)
!2017 = !{!74, !74, !2018}
!2018 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !66, size: 64)
!2019 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2020, file: !1991, line: 315)
!2020 = !DISubprogram(name: "ldexp", scope: !1988, file: !1988, line: 101, type: !2021, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2021 = !DISubroutineType(types: !2022)
!2022 = !{!74, !74, !66}
!2023 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2024, file: !1991, line: 334)
!2024 = !DISubprogram(name: "log", scope: !1988, file: !1988, line: 104, type: !1989, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2025 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2026, file: !1991, line: 353)
!2026 = !DISubprogram(name: "log10", scope: !1988, file: !1988, line: 107, type: !1989, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2027 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2028, file: !1991, line: 372)
!2028 = !DISubprogram(name: "modf", scope: !1988, file: !1988, line: 110, type: !2029, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2029 = !DISubroutineType(types: !2030)
!2030 = !{!74, !74, !2031}
!2031 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !74, size: 64)
!2032 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2033, file: !1991, line: 384)
!2033 = !DISubprogram(name: "pow", scope: !1988, file: !1988, line: 140, type: !1998, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2034 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2035, file: !1991, line: 421)
!2035 = !DISubprogram(name: "sin", scope: !1988, file: !1988, line: 64, type: !1989, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2036 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2037, file: !1991, line: 440)
!2037 = !DISubprogram(name: "sinh", scope: !1988, file: !1988, line: 73, type: !1989, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2038 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2039, file: !1991, line: 459)
!2039 = !DISubprogram(name: "sqrt", scope: !1988, file: !1988, line: 143, type: !1989, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2040 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2041, file: !1991, line: 478)
!2041 = !DISubprogram(name: "tan", scope: !1988, file: !1988, line: 66, type: !1989, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2042 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2043, file: !1991, line: 497)
!2043 = !DISubprogram(name: "tanh", scope: !1988, file: !1988, line: 75, type: !1989, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2044 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2045, file: !1991, line: 1065)
!2045 = !DIDerivedType(tag: DW_TAG_typedef, name: "double_t", file: !2046, line: 164, baseType: !74)
!2046 = !DIFile(filename: "/usr/include/math.h", directory: "", checksumkind: CSK_MD5, checksum: "6109561044b2929616a1559ec58c6c55")
!2047 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2048, file: !1991, line: 1066)
!2048 = !DIDerivedType(tag: DW_TAG_typedef, name: "float_t", file: !2046, line: 163, baseType: !2049)
!2049 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!2050 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2051, file: !1991, line: 1069)
!2051 = !DISubprogram(name: "acosh", scope: !1988, file: !1988, line: 85, type: !1989, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2052 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2053, file: !1991, line: 1070)
!2053 = !DISubprogram(name: "acoshf", scope: !1988, file: !1988, line: 85, type: !2054, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2054 = !DISubroutineType(types: !2055)
!2055 = !{!2049, !2049}
!2056 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2057, file: !1991, line: 1071)
!2057 = !DISubprogram(name: "acoshl", scope: !1988, file: !1988, line: 85, type: !2058, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2058 = !DISubroutineType(types: !2059)
!2059 = !{!2060, !2060}
!2060 = !DIBasicType(name: "long double", size: 128, encoding: DW_ATE_float)
!2061 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2062, file: !1991, line: 1073)
!2062 = !DISubprogram(name: "asinh", scope: !1988, file: !1988, line: 87, type: !1989, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2063 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2064, file: !1991, line: 1074)
!2064 = !DISubprogram(name: "asinhf", scope: !1988, file: !1988, line: 87, type: !2054, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2065 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2066, file: !1991, line: 1075)
!2066 = !DISubprogram(name: "asinhl", scope: !1988, file: !1988, line: 87, type: !2058, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2067 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2068, file: !1991, line: 1077)
!2068 = !DISubprogram(name: "atanh", scope: !1988, file: !1988, line: 89, type: !1989, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2069 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2070, file: !1991, line: 1078)
!2070 = !DISubprogram(name: "atanhf", scope: !1988, file: !1988, line: 89, type: !2054, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2071 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2072, file: !1991, line: 1079)
!2072 = !DISubprogram(name: "atanhl", scope: !1988, file: !1988, line: 89, type: !2058, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2073 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2074, file: !1991, line: 1081)
!2074 = !DISubprogram(name: "cbrt", scope: !1988, file: !1988, line: 152, type: !1989, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2075 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2076, file: !1991, line: 1082)
!2076 = !DISubprogram(name: "cbrtf", scope: !1988, file: !1988, line: 152, type: !2054, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2077 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2078, file: !1991, line: 1083)
!2078 = !DISubprogram(name: "cbrtl", scope: !1988, file: !1988, line: 152, type: !2058, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2079 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2080, file: !1991, line: 1085)
!2080 = !DISubprogram(name: "copysign", scope: !1988, file: !1988, line: 198, type: !1998, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2081 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2082, file: !1991, line: 1086)
!2082 = !DISubprogram(name: "copysignf", scope: !1988, file: !1988, line: 198, type: !2083, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2083 = !DISubroutineType(types: !2084)
!2084 = !{!2049, !2049, !2049}
!2085 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2086, file: !1991, line: 1087)
!2086 = !DISubprogram(name: "copysignl", scope: !1988, file: !1988, line: 198, type: !2087, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2087 = !DISubroutineType(types: !2088)
!2088 = !{!2060, !2060, !2060}
!2089 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2090, file: !1991, line: 1089)
!2090 = !DISubprogram(name: "erf", scope: !1988, file: !1988, line: 231, type: !1989, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2091 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2092, file: !1991, line: 1090)
!2092 = !DISubprogram(name: "erff", scope: !1988, file: !1988, line: 231, type: !2054, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2093 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2094, file: !1991, line: 1091)
!2094 = !DISubprogram(name: "erfl", scope: !1988, file: !1988, line: 231, type: !2058, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2095 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2096, file: !1991, line: 1093)
!2096 = !DISubprogram(name: "erfc", scope: !1988, file: !1988, line: 232, type: !1989, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2097 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2098, file: !1991, line: 1094)
!2098 = !DISubprogram(name: "erfcf", scope: !1988, file: !1988, line: 232, type: !2054, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2099 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2100, file: !1991, line: 1095)
!2100 = !DISubprogram(name: "erfcl", scope: !1988, file: !1988, line: 232, type: !2058, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2101 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2102, file: !1991, line: 1097)
!2102 = !DISubprogram(name: "exp2", scope: !1988, file: !1988, line: 130, type: !1989, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2103 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2104, file: !1991, line: 1098)
!2104 = !DISubprogram(name: "exp2f", scope: !1988, file: !1988, line: 130, type: !2054, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2105 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2106, file: !1991, line: 1099)
!2106 = !DISubprogram(name: "exp2l", scope: !1988, file: !1988, line: 130, type: !2058, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2107 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2108, file: !1991, line: 1101)
!2108 = !DISubprogram(name: "expm1", scope: !1988, file: !1988, line: 119, type: !1989, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2109 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2110, file: !1991, line: 1102)
!2110 = !DISubprogram(name: "expm1f", scope: !1988, file: !1988, line: 119, type: !2054, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2111 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2112, file: !1991, line: 1103)
!2112 = !DISubprogram(name: "expm1l", scope: !1988, file: !1988, line: 119, type: !2058, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2113 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2114, file: !1991, line: 1105)
!2114 = !DISubprogram(name: "fdim", scope: !1988, file: !1988, line: 329, type: !1998, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2115 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2116, file: !1991, line: 1106)
!2116 = !DISubprogram(name: "fdimf", scope: !1988, file: !1988, line: 329, type: !2083, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2117 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2118, file: !1991, line: 1107)
!2118 = !DISubprogram(name: "fdiml", scope: !1988, file: !1988, line: 329, type: !2087, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2119 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2120, file: !1991, line: 1109)
!2120 = !DISubprogram(name: "fma", scope: !1988, file: !1988, line: 340, type: !2121, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2121 = !DISubroutineType(types: !2122)
!2122 = !{!74, !74, !74, !74}
!2123 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2124, file: !1991, line: 1110)
!2124 = !DISubprogram(name: "fmaf", scope: !1988, file: !1988, line: 340, type: !2125, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2125 = !DISubroutineType(types: !2126)
!2126 = !{!2049, !2049, !2049, !2049}
!2127 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2128, file: !1991, line: 1111)
!2128 = !DISubprogram(name: "fmal", scope: !1988, file: !1988, line: 340, type: !2129, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2129 = !DISubroutineType(types: !2130)
!2130 = !{!2060, !2060, !2060, !2060}
!2131 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2132, file: !1991, line: 1113)
!2132 = !DISubprogram(name: "fmax", scope: !1988, file: !1988, line: 333, type: !1998, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2133 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2134, file: !1991, line: 1114)
!2134 = !DISubprogram(name: "fmaxf", scope: !1988, file: !1988, line: 333, type: !2083, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2135 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2136, file: !1991, line: 1115)
!2136 = !DISubprogram(name: "fmaxl", scope: !1988, file: !1988, line: 333, type: !2087, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2137 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2138, file: !1991, line: 1117)
!2138 = !DISubprogram(name: "fmin", scope: !1988, file: !1988, line: 336, type: !1998, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2139 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2140, file: !1991, line: 1118)
!2140 = !DISubprogram(name: "fminf", scope: !1988, file: !1988, line: 336, type: !2083, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2141 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2142, file: !1991, line: 1119)
!2142 = !DISubprogram(name: "fminl", scope: !1988, file: !1988, line: 336, type: !2087, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2143 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2144, file: !1991, line: 1121)
!2144 = !DISubprogram(name: "hypot", scope: !1988, file: !1988, line: 147, type: !1998, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2145 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2146, file: !1991, line: 1122)
!2146 = !DISubprogram(name: "hypotf", scope: !1988, file: !1988, line: 147, type: !2083, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2147 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2148, file: !1991, line: 1123)
!2148 = !DISubprogram(name: "hypotl", scope: !1988, file: !1988, line: 147, type: !2087, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2149 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2150, file: !1991, line: 1125)
!2150 = !DISubprogram(name: "ilogb", scope: !1988, file: !1988, line: 283, type: !2151, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2151 = !DISubroutineType(types: !2152)
!2152 = !{!66, !74}
!2153 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2154, file: !1991, line: 1126)
!2154 = !DISubprogram(name: "ilogbf", scope: !1988, file: !1988, line: 283, type: !2155, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2155 = !DISubroutineType(types: !2156)
!2156 = !{!66, !2049}
!2157 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2158, file: !1991, line: 1127)
!2158 = !DISubprogram(name: "ilogbl", scope: !1988, file: !1988, line: 283, type: !2159, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2159 = !DISubroutineType(types: !2160)
!2160 = !{!66, !2060}
!2161 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2162, file: !1991, line: 1129)
!2162 = !DISubprogram(name: "lgamma", scope: !1988, file: !1988, line: 233, type: !1989, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2163 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2164, file: !1991, line: 1130)
!2164 = !DISubprogram(name: "lgammaf", scope: !1988, file: !1988, line: 233, type: !2054, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2165 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2166, file: !1991, line: 1131)
!2166 = !DISubprogram(name: "lgammal", scope: !1988, file: !1988, line: 233, type: !2058, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2167 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2168, file: !1991, line: 1134)
!2168 = !DISubprogram(name: "llrint", scope: !1988, file: !1988, line: 319, type: !2169, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2169 = !DISubroutineType(types: !2170)
!2170 = !{!2171, !74}
!2171 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!2172 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2173, file: !1991, line: 1135)
!2173 = !DISubprogram(name: "llrintf", scope: !1988, file: !1988, line: 319, type: !2174, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2174 = !DISubroutineType(types: !2175)
!2175 = !{!2171, !2049}
!2176 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2177, file: !1991, line: 1136)
!2177 = !DISubprogram(name: "llrintl", scope: !1988, file: !1988, line: 319, type: !2178, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2178 = !DISubroutineType(types: !2179)
!2179 = !{!2171, !2060}
!2180 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2181, file: !1991, line: 1138)
!2181 = !DISubprogram(name: "llround", scope: !1988, file: !1988, line: 325, type: !2169, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2182 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2183, file: !1991, line: 1139)
!2183 = !DISubprogram(name: "llroundf", scope: !1988, file: !1988, line: 325, type: !2174, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2184 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2185, file: !1991, line: 1140)
!2185 = !DISubprogram(name: "llroundl", scope: !1988, file: !1988, line: 325, type: !2178, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2186 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2187, file: !1991, line: 1143)
!2187 = !DISubprogram(name: "log1p", scope: !1988, file: !1988, line: 122, type: !1989, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2188 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2189, file: !1991, line: 1144)
!2189 = !DISubprogram(name: "log1pf", scope: !1988, file: !1988, line: 122, type: !2054, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2190 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2191, file: !1991, line: 1145)
!2191 = !DISubprogram(name: "log1pl", scope: !1988, file: !1988, line: 122, type: !2058, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2192 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2193, file: !1991, line: 1147)
!2193 = !DISubprogram(name: "log2", scope: !1988, file: !1988, line: 133, type: !1989, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2194 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2195, file: !1991, line: 1148)
!2195 = !DISubprogram(name: "log2f", scope: !1988, file: !1988, line: 133, type: !2054, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2196 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2197, file: !1991, line: 1149)
!2197 = !DISubprogram(name: "log2l", scope: !1988, file: !1988, line: 133, type: !2058, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2198 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2199, file: !1991, line: 1151)
!2199 = !DISubprogram(name: "logb", scope: !1988, file: !1988, line: 125, type: !1989, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2200 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2201, file: !1991, line: 1152)
!2201 = !DISubprogram(name: "logbf", scope: !1988, file: !1988, line: 125, type: !2054, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2202 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2203, file: !1991, line: 1153)
!2203 = !DISubprogram(name: "logbl", scope: !1988, file: !1988, line: 125, type: !2058, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2204 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2205, file: !1991, line: 1155)
!2205 = !DISubprogram(name: "lrint", scope: !1988, file: !1988, line: 317, type: !2206, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2206 = !DISubroutineType(types: !2207)
!2207 = !{!814, !74}
!2208 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2209, file: !1991, line: 1156)
!2209 = !DISubprogram(name: "lrintf", scope: !1988, file: !1988, line: 317, type: !2210, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2210 = !DISubroutineType(types: !2211)
!2211 = !{!814, !2049}
!2212 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2213, file: !1991, line: 1157)
!2213 = !DISubprogram(name: "lrintl", scope: !1988, file: !1988, line: 317, type: !2214, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2214 = !DISubroutineType(types: !2215)
!2215 = !{!814, !2060}
!2216 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2217, file: !1991, line: 1159)
!2217 = !DISubprogram(name: "lround", scope: !1988, file: !1988, line: 323, type: !2206, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2218 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2219, file: !1991, line: 1160)
!2219 = !DISubprogram(name: "lroundf", scope: !1988, file: !1988, line: 323, type: !2210, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2220 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2221, file: !1991, line: 1161)
!2221 = !DISubprogram(name: "lroundl", scope: !1988, file: !1988, line: 323, type: !2214, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2222 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2223, file: !1991, line: 1163)
!2223 = !DISubprogram(name: "nan", scope: !1988, file: !1988, line: 203, type: !2224, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2224 = !DISubroutineType(types: !2225)
!2225 = !{!74, !998}
!2226 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2227, file: !1991, line: 1164)
!2227 = !DISubprogram(name: "nanf", scope: !1988, file: !1988, line: 203, type: !2228, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2228 = !DISubroutineType(types: !2229)
!2229 = !{!2049, !998}
!2230 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2231, file: !1991, line: 1165)
!2231 = !DISubprogram(name: "nanl", scope: !1988, file: !1988, line: 203, type: !2232, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2232 = !DISubroutineType(types: !2233)
!2233 = !{!2060, !998}
!2234 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2235, file: !1991, line: 1167)
!2235 = !DISubprogram(name: "nearbyint", scope: !1988, file: !1988, line: 297, type: !1989, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2236 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2237, file: !1991, line: 1168)
!2237 = !DISubprogram(name: "nearbyintf", scope: !1988, file: !1988, line: 297, type: !2054, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2238 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2239, file: !1991, line: 1169)
!2239 = !DISubprogram(name: "nearbyintl", scope: !1988, file: !1988, line: 297, type: !2058, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2240 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2241, file: !1991, line: 1171)
!2241 = !DISubprogram(name: "nextafter", scope: !1988, file: !1988, line: 262, type: !1998, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2242 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2243, file: !1991, line: 1172)
!2243 = !DISubprogram(name: "nextafterf", scope: !1988, file: !1988, line: 262, type: !2083, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2244 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2245, file: !1991, line: 1173)
!2245 = !DISubprogram(name: "nextafterl", scope: !1988, file: !1988, line: 262, type: !2087, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2246 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2247, file: !1991, line: 1175)
!2247 = !DISubprogram(name: "nexttoward", scope: !1988, file: !1988, line: 264, type: !2248, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2248 = !DISubroutineType(types: !2249)
!2249 = !{!74, !74, !2060}
!2250 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2251, file: !1991, line: 1176)
!2251 = !DISubprogram(name: "nexttowardf", scope: !1988, file: !1988, line: 264, type: !2252, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2252 = !DISubroutineType(types: !2253)
!2253 = !{!2049, !2049, !2060}
!2254 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2255, file: !1991, line: 1177)
!2255 = !DISubprogram(name: "nexttowardl", scope: !1988, file: !1988, line: 264, type: !2087, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2256 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2257, file: !1991, line: 1179)
!2257 = !DISubprogram(name: "remainder", scope: !1988, file: !1988, line: 275, type: !1998, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2258 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2259, file: !1991, line: 1180)
!2259 = !DISubprogram(name: "remainderf", scope: !1988, file: !1988, line: 275, type: !2083, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2260 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2261, file: !1991, line: 1181)
!2261 = !DISubprogram(name: "remainderl", scope: !1988, file: !1988, line: 275, type: !2087, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2262 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2263, file: !1991, line: 1183)
!2263 = !DISubprogram(name: "remquo", scope: !1988, file: !1988, line: 310, type: !2264, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2264 = !DISubroutineType(types: !2265)
!2265 = !{!74, !74, !74, !2018}
!2266 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2267, file: !1991, line: 1184)
!2267 = !DISubprogram(name: "remquof", scope: !1988, file: !1988, line: 310, type: !2268, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2268 = !DISubroutineType(types: !2269)
!2269 = !{!2049, !2049, !2049, !2018}
!2270 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2271, file: !1991, line: 1185)
!2271 = !DISubprogram(name: "remquol", scope: !1988, file: !1988, line: 310, type: !2272, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2272 = !DISubroutineType(types: !2273)
!2273 = !{!2060, !2060, !2060, !2018}
!2274 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2275, file: !1991, line: 1187)
!2275 = !DISubprogram(name: "rint", scope: !1988, file: !1988, line: 259, type: !1989, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2276 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2277, file: !1991, line: 1188)
!2277 = !DISubprogram(name: "rintf", scope: !1988, file: !1988, line: 259, type: !2054, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2278 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2279, file: !1991, line: 1189)
!2279 = !DISubprogram(name: "rintl", scope: !1988, file: !1988, line: 259, type: !2058, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2280 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2281, file: !1991, line: 1191)
!2281 = !DISubprogram(name: "round", scope: !1988, file: !1988, line: 301, type: !1989, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2282 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2283, file: !1991, line: 1192)
!2283 = !DISubprogram(name: "roundf", scope: !1988, file: !1988, line: 301, type: !2054, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2284 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2285, file: !1991, line: 1193)
!2285 = !DISubprogram(name: "roundl", scope: !1988, file: !1988, line: 301, type: !2058, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2286 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2287, file: !1991, line: 1195)
!2287 = !DISubprogram(name: "scalbln", scope: !1988, file: !1988, line: 293, type: !2288, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2288 = !DISubroutineType(types: !2289)
!2289 = !{!74, !74, !814}
!2290 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2291, file: !1991, line: 1196)
!2291 = !DISubprogram(name: "scalblnf", scope: !1988, file: !1988, line: 293, type: !2292, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2292 = !DISubroutineType(types: !2293)
!2293 = !{!2049, !2049, !814}
!2294 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2295, file: !1991, line: 1197)
!2295 = !DISubprogram(name: "scalblnl", scope: !1988, file: !1988, line: 293, type: !2296, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2296 = !DISubroutineType(types: !2297)
!2297 = !{!2060, !2060, !814}
!2298 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2299, file: !1991, line: 1199)
!2299 = !DISubprogram(name: "scalbn", scope: !1988, file: !1988, line: 279, type: !2021, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2300 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2301, file: !1991, line: 1200)
!2301 = !DISubprogram(name: "scalbnf", scope: !1988, file: !1988, line: 279, type: !2302, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2302 = !DISubroutineType(types: !2303)
!2303 = !{!2049, !2049, !66}
!2304 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2305, file: !1991, line: 1201)
!2305 = !DISubprogram(name: "scalbnl", scope: !1988, file: !1988, line: 279, type: !2306, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2306 = !DISubroutineType(types: !2307)
!2307 = !{!2060, !2060, !66}
!2308 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2309, file: !1991, line: 1203)
!2309 = !DISubprogram(name: "tgamma", scope: !1988, file: !1988, line: 238, type: !1989, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2310 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2311, file: !1991, line: 1204)
!2311 = !DISubprogram(name: "tgammaf", scope: !1988, file: !1988, line: 238, type: !2054, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2312 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2313, file: !1991, line: 1205)
!2313 = !DISubprogram(name: "tgammal", scope: !1988, file: !1988, line: 238, type: !2058, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2314 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2315, file: !1991, line: 1207)
!2315 = !DISubprogram(name: "trunc", scope: !1988, file: !1988, line: 305, type: !1989, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2316 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2317, file: !1991, line: 1208)
!2317 = !DISubprogram(name: "truncf", scope: !1988, file: !1988, line: 305, type: !2054, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2318 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2319, file: !1991, line: 1209)
!2319 = !DISubprogram(name: "truncl", scope: !1988, file: !1988, line: 305, type: !2058, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2320 = !DIImportedEntity(tag: DW_TAG_imported_module, scope: !2321, entity: !2322, file: !2323, line: 58)
!2321 = !DINamespace(name: "__gnu_debug", scope: null)
!2322 = !DINamespace(name: "__debug", scope: !22)
!2323 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/debug/debug.h", directory: "", checksumkind: CSK_MD5, checksum: "09fce61e0085ea92b4bd81d6cd4dcc16")
!2324 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2325, file: !2330, line: 64)
!2325 = !DIDerivedType(tag: DW_TAG_typedef, name: "mbstate_t", file: !2326, line: 6, baseType: !2327)
!2326 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/types/mbstate_t.h", directory: "", checksumkind: CSK_MD5, checksum: "ba8742313715e20e434cf6ccb2db98e3")
!2327 = !DIDerivedType(tag: DW_TAG_typedef, name: "__mbstate_t", file: !2328, line: 21, baseType: !2329)
!2328 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/types/__mbstate_t.h", directory: "", checksumkind: CSK_MD5, checksum: "82911a3e689448e3691ded3e0b471a55")
!2329 = !DICompositeType(tag: DW_TAG_structure_type, file: !2328, line: 13, size: 64, flags: DIFlagFwdDecl, identifier: "_ZTS11__mbstate_t")
!2330 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/cwchar", directory: "")
!2331 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2332, file: !2330, line: 141)
!2332 = !DIDerivedType(tag: DW_TAG_typedef, name: "wint_t", file: !2333, line: 20, baseType: !14)
!2333 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/types/wint_t.h", directory: "", checksumkind: CSK_MD5, checksum: "aa31b53ef28dc23152ceb41e2763ded3")
!2334 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2335, file: !2330, line: 143)
!2335 = !DISubprogram(name: "btowc", scope: !2336, file: !2336, line: 319, type: !2337, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2336 = !DIFile(filename: "/usr/include/wchar.h", directory: "", checksumkind: CSK_MD5, checksum: "c2c1588988a2a89d06792ce221872236")
!2337 = !DISubroutineType(types: !2338)
!2338 = !{!2332, !66}
!2339 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2340, file: !2330, line: 144)
!2340 = !DISubprogram(name: "fgetwc", scope: !2336, file: !2336, line: 744, type: !2341, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2341 = !DISubroutineType(types: !2342)
!2342 = !{!2332, !2343}
!2343 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2344, size: 64)
!2344 = !DIDerivedType(tag: DW_TAG_typedef, name: "__FILE", file: !2345, line: 5, baseType: !2346)
!2345 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/types/__FILE.h", directory: "", checksumkind: CSK_MD5, checksum: "72a8fe90981f484acae7c6f3dfc5c2b7")
!2346 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_FILE", file: !2345, line: 4, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS8_IO_FILE")
!2347 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2348, file: !2330, line: 145)
!2348 = !DISubprogram(name: "fgetws", scope: !2336, file: !2336, line: 773, type: !2349, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2349 = !DISubroutineType(types: !2350)
!2350 = !{!2351, !2353, !66, !2354}
!2351 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2352, size: 64)
!2352 = !DIBasicType(name: "wchar_t", size: 32, encoding: DW_ATE_signed)
!2353 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !2351)
!2354 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !2343)
!2355 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2356, file: !2330, line: 146)
!2356 = !DISubprogram(name: "fputwc", scope: !2336, file: !2336, line: 758, type: !2357, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2357 = !DISubroutineType(types: !2358)
!2358 = !{!2332, !2352, !2343}
!2359 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2360, file: !2330, line: 147)
!2360 = !DISubprogram(name: "fputws", scope: !2336, file: !2336, line: 780, type: !2361, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2361 = !DISubroutineType(types: !2362)
!2362 = !{!66, !2363, !2354}
!2363 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !2364)
!2364 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2365, size: 64)
!2365 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !2352)
!2366 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2367, file: !2330, line: 148)
!2367 = !DISubprogram(name: "fwide", scope: !2336, file: !2336, line: 588, type: !2368, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2368 = !DISubroutineType(types: !2369)
!2369 = !{!66, !2343, !66}
!2370 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2371, file: !2330, line: 149)
!2371 = !DISubprogram(name: "fwprintf", scope: !2336, file: !2336, line: 595, type: !2372, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2372 = !DISubroutineType(types: !2373)
!2373 = !{!66, !2354, !2363, null}
!2374 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2375, file: !2330, line: 150)
!2375 = !DISubprogram(name: "fwscanf", linkageName: "__isoc99_fwscanf", scope: !2336, file: !2336, line: 657, type: !2372, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2376 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2377, file: !2330, line: 151)
!2377 = !DISubprogram(name: "getwc", scope: !2336, file: !2336, line: 745, type: !2341, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2378 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2379, file: !2330, line: 152)
!2379 = !DISubprogram(name: "getwchar", scope: !2336, file: !2336, line: 751, type: !2380, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2380 = !DISubroutineType(types: !2381)
!2381 = !{!2332}
!2382 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2383, file: !2330, line: 153)
!2383 = !DISubprogram(name: "mbrlen", scope: !2336, file: !2336, line: 330, type: !2384, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2384 = !DISubroutineType(types: !2385)
!2385 = !{!2386, !2388, !2386, !2389}
!2386 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !2387, line: 18, baseType: !192)
!2387 = !DIFile(filename: "/usr/lib/llvm-19/lib/clang/19/include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!2388 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !998)
!2389 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !2390)
!2390 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2325, size: 64)
!2391 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2392, file: !2330, line: 154)
!2392 = !DISubprogram(name: "mbrtowc", scope: !2336, file: !2336, line: 297, type: !2393, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2393 = !DISubroutineType(types: !2394)
!2394 = !{!2386, !2353, !2388, !2386, !2389}
!2395 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2396, file: !2330, line: 155)
!2396 = !DISubprogram(name: "mbsinit", scope: !2336, file: !2336, line: 293, type: !2397, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2397 = !DISubroutineType(types: !2398)
!2398 = !{!66, !2399}
!2399 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2400, size: 64)
!2400 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !2325)
!2401 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2402, file: !2330, line: 156)
!2402 = !DISubprogram(name: "mbsrtowcs", scope: !2336, file: !2336, line: 338, type: !2403, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2403 = !DISubroutineType(types: !2404)
!2404 = !{!2386, !2353, !2405, !2386, !2389}
!2405 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !2406)
!2406 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !998, size: 64)
!2407 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2408, file: !2330, line: 157)
!2408 = !DISubprogram(name: "putwc", scope: !2336, file: !2336, line: 759, type: !2357, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2409 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2410, file: !2330, line: 158)
!2410 = !DISubprogram(name: "putwchar", scope: !2336, file: !2336, line: 765, type: !2411, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2411 = !DISubroutineType(types: !2412)
!2412 = !{!2332, !2352}
!2413 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2414, file: !2330, line: 160)
!2414 = !DISubprogram(name: "swprintf", scope: !2336, file: !2336, line: 605, type: !2415, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2415 = !DISubroutineType(types: !2416)
!2416 = !{!66, !2353, !2386, !2363, null}
!2417 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2418, file: !2330, line: 162)
!2418 = !DISubprogram(name: "swscanf", linkageName: "__isoc99_swscanf", scope: !2336, file: !2336, line: 664, type: !2419, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2419 = !DISubroutineType(types: !2420)
!2420 = !{!66, !2363, !2363, null}
!2421 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2422, file: !2330, line: 163)
!2422 = !DISubprogram(name: "ungetwc", scope: !2336, file: !2336, line: 788, type: !2423, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2423 = !DISubroutineType(types: !2424)
!2424 = !{!2332, !2332, !2343}
!2425 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2426, file: !2330, line: 164)
!2426 = !DISubprogram(name: "vfwprintf", scope: !2336, file: !2336, line: 613, type: !2427, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2427 = !DISubroutineType(types: !2428)
!2428 = !{!66, !2354, !2363, !2429}
!2429 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2430, size: 64)
!2430 = !DICompositeType(tag: DW_TAG_structure_type, name: "__va_list_tag", file: !9, size: 192, flags: DIFlagFwdDecl, identifier: "_ZTS13__va_list_tag")
!2431 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2432, file: !2330, line: 166)
!2432 = !DISubprogram(name: "vfwscanf", linkageName: "__isoc99_vfwscanf", scope: !2336, file: !2336, line: 711, type: !2427, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2433 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2434, file: !2330, line: 169)
!2434 = !DISubprogram(name: "vswprintf", scope: !2336, file: !2336, line: 626, type: !2435, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2435 = !DISubroutineType(types: !2436)
!2436 = !{!66, !2353, !2386, !2363, !2429}
!2437 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2438, file: !2330, line: 172)
!2438 = !DISubprogram(name: "vswscanf", linkageName: "__isoc99_vswscanf", scope: !2336, file: !2336, line: 718, type: !2439, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2439 = !DISubroutineType(types: !2440)
!2440 = !{!66, !2363, !2363, !2429}
!2441 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2442, file: !2330, line: 174)
!2442 = !DISubprogram(name: "vwprintf", scope: !2336, file: !2336, line: 621, type: !2443, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2443 = !DISubroutineType(types: !2444)
!2444 = !{!66, !2363, !2429}
!2445 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2446, file: !2330, line: 176)
!2446 = !DISubprogram(name: "vwscanf", linkageName: "__isoc99_vwscanf", scope: !2336, file: !2336, line: 715, type: !2443, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2447 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2448, file: !2330, line: 178)
!2448 = !DISubprogram(name: "wcrtomb", scope: !2336, file: !2336, line: 302, type: !2449, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2449 = !DISubroutineType(types: !2450)
!2450 = !{!2386, !2451, !2352, !2389}
!2451 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !2452)
!2452 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!2453 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2454, file: !2330, line: 179)
!2454 = !DISubprogram(name: "wcscat", scope: !2336, file: !2336, line: 97, type: !2455, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2455 = !DISubroutineType(types: !2456)
!2456 = !{!2351, !2353, !2363}
!2457 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2458, file: !2330, line: 180)
!2458 = !DISubprogram(name: "wcscmp", scope: !2336, file: !2336, line: 106, type: !2459, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2459 = !DISubroutineType(types: !2460)
!2460 = !{!66, !2364, !2364}
!2461 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2462, file: !2330, line: 181)
!2462 = !DISubprogram(name: "wcscoll", scope: !2336, file: !2336, line: 131, type: !2459, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2463 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2464, file: !2330, line: 182)
!2464 = !DISubprogram(name: "wcscpy", scope: !2336, file: !2336, line: 87, type: !2455, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2465 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2466, file: !2330, line: 183)
!2466 = !DISubprogram(name: "wcscspn", scope: !2336, file: !2336, line: 188, type: !2467, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2467 = !DISubroutineType(types: !2468)
!2468 = !{!2386, !2364, !2364}
!2469 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2470, file: !2330, line: 184)
!2470 = !DISubprogram(name: "wcsftime", scope: !2336, file: !2336, line: 852, type: !2471, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2471 = !DISubroutineType(types: !2472)
!2472 = !{!2386, !2353, !2386, !2363, !2473}
!2473 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !2474)
!2474 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2475, size: 64)
!2475 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !2476)
!2476 = !DICompositeType(tag: DW_TAG_structure_type, name: "tm", file: !2336, line: 83, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS2tm")
!2477 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2478, file: !2330, line: 185)
!2478 = !DISubprogram(name: "wcslen", scope: !2336, file: !2336, line: 223, type: !2479, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2479 = !DISubroutineType(types: !2480)
!2480 = !{!2386, !2364}
!2481 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2482, file: !2330, line: 186)
!2482 = !DISubprogram(name: "wcsncat", scope: !2336, file: !2336, line: 101, type: !2483, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2483 = !DISubroutineType(types: !2484)
!2484 = !{!2351, !2353, !2363, !2386}
!2485 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2486, file: !2330, line: 187)
!2486 = !DISubprogram(name: "wcsncmp", scope: !2336, file: !2336, line: 109, type: !2487, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2487 = !DISubroutineType(types: !2488)
!2488 = !{!66, !2364, !2364, !2386}
!2489 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2490, file: !2330, line: 188)
!2490 = !DISubprogram(name: "wcsncpy", scope: !2336, file: !2336, line: 92, type: !2483, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2491 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2492, file: !2330, line: 189)
!2492 = !DISubprogram(name: "wcsrtombs", scope: !2336, file: !2336, line: 344, type: !2493, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2493 = !DISubroutineType(types: !2494)
!2494 = !{!2386, !2451, !2495, !2386, !2389}
!2495 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !2496)
!2496 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2364, size: 64)
!2497 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2498, file: !2330, line: 190)
!2498 = !DISubprogram(name: "wcsspn", scope: !2336, file: !2336, line: 192, type: !2467, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2499 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2500, file: !2330, line: 191)
!2500 = !DISubprogram(name: "wcstod", scope: !2336, file: !2336, line: 378, type: !2501, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2501 = !DISubroutineType(types: !2502)
!2502 = !{!74, !2363, !2503}
!2503 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !2504)
!2504 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2351, size: 64)
!2505 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2506, file: !2330, line: 193)
!2506 = !DISubprogram(name: "wcstof", scope: !2336, file: !2336, line: 383, type: !2507, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2507 = !DISubroutineType(types: !2508)
!2508 = !{!2049, !2363, !2503}
!2509 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2510, file: !2330, line: 195)
!2510 = !DISubprogram(name: "wcstok", scope: !2336, file: !2336, line: 218, type: !2511, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2511 = !DISubroutineType(types: !2512)
!2512 = !{!2351, !2353, !2363, !2503}
!2513 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2514, file: !2330, line: 196)
!2514 = !DISubprogram(name: "wcstol", scope: !2336, file: !2336, line: 429, type: !2515, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2515 = !DISubroutineType(types: !2516)
!2516 = !{!814, !2363, !2503, !66}
!2517 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2518, file: !2330, line: 197)
!2518 = !DISubprogram(name: "wcstoul", scope: !2336, file: !2336, line: 434, type: !2519, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2519 = !DISubroutineType(types: !2520)
!2520 = !{!192, !2363, !2503, !66}
!2521 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2522, file: !2330, line: 198)
!2522 = !DISubprogram(name: "wcsxfrm", scope: !2336, file: !2336, line: 135, type: !2523, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2523 = !DISubroutineType(types: !2524)
!2524 = !{!2386, !2353, !2363, !2386}
!2525 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2526, file: !2330, line: 199)
!2526 = !DISubprogram(name: "wctob", scope: !2336, file: !2336, line: 325, type: !2527, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2527 = !DISubroutineType(types: !2528)
!2528 = !{!66, !2332}
!2529 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2530, file: !2330, line: 200)
!2530 = !DISubprogram(name: "wmemcmp", scope: !2336, file: !2336, line: 259, type: !2487, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2531 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2532, file: !2330, line: 201)
!2532 = !DISubprogram(name: "wmemcpy", scope: !2336, file: !2336, line: 263, type: !2483, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2533 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2534, file: !2330, line: 202)
!2534 = !DISubprogram(name: "wmemmove", scope: !2336, file: !2336, line: 268, type: !2535, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2535 = !DISubroutineType(types: !2536)
!2536 = !{!2351, !2351, !2364, !2386}
!2537 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2538, file: !2330, line: 203)
!2538 = !DISubprogram(name: "wmemset", scope: !2336, file: !2336, line: 272, type: !2539, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2539 = !DISubroutineType(types: !2540)
!2540 = !{!2351, !2351, !2352, !2386}
!2541 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2542, file: !2330, line: 204)
!2542 = !DISubprogram(name: "wprintf", scope: !2336, file: !2336, line: 602, type: !2543, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2543 = !DISubroutineType(types: !2544)
!2544 = !{!66, !2363, null}
!2545 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2546, file: !2330, line: 205)
!2546 = !DISubprogram(name: "wscanf", linkageName: "__isoc99_wscanf", scope: !2336, file: !2336, line: 661, type: !2543, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2547 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2548, file: !2330, line: 206)
!2548 = !DISubprogram(name: "wcschr", scope: !2336, file: !2336, line: 165, type: !2549, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2549 = !DISubroutineType(types: !2550)
!2550 = !{!2351, !2364, !2352}
!2551 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2552, file: !2330, line: 207)
!2552 = !DISubprogram(name: "wcspbrk", scope: !2336, file: !2336, line: 202, type: !2553, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2553 = !DISubroutineType(types: !2554)
!2554 = !{!2351, !2364, !2364}
!2555 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2556, file: !2330, line: 208)
!2556 = !DISubprogram(name: "wcsrchr", scope: !2336, file: !2336, line: 175, type: !2549, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2557 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2558, file: !2330, line: 209)
!2558 = !DISubprogram(name: "wcsstr", scope: !2336, file: !2336, line: 213, type: !2553, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2559 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2560, file: !2330, line: 210)
!2560 = !DISubprogram(name: "wmemchr", scope: !2336, file: !2336, line: 254, type: !2561, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2561 = !DISubroutineType(types: !2562)
!2562 = !{!2351, !2364, !2352, !2386}
!2563 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !2564, file: !2330, line: 251)
!2564 = !DISubprogram(name: "wcstold", scope: !2336, file: !2336, line: 385, type: !2565, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2565 = !DISubroutineType(types: !2566)
!2566 = !{!2060, !2363, !2503}
!2567 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !2568, file: !2330, line: 260)
!2568 = !DISubprogram(name: "wcstoll", scope: !2336, file: !2336, line: 442, type: !2569, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2569 = !DISubroutineType(types: !2570)
!2570 = !{!2171, !2363, !2503, !66}
!2571 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !2572, file: !2330, line: 261)
!2572 = !DISubprogram(name: "wcstoull", scope: !2336, file: !2336, line: 449, type: !2573, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2573 = !DISubroutineType(types: !2574)
!2574 = !{!2575, !2363, !2503, !66}
!2575 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!2576 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2564, file: !2330, line: 267)
!2577 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2568, file: !2330, line: 268)
!2578 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2572, file: !2330, line: 269)
!2579 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2506, file: !2330, line: 283)
!2580 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2432, file: !2330, line: 286)
!2581 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2438, file: !2330, line: 289)
!2582 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2446, file: !2330, line: 292)
!2583 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2564, file: !2330, line: 296)
!2584 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2568, file: !2330, line: 297)
!2585 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2572, file: !2330, line: 298)
!2586 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2587, file: !2588, line: 68)
!2587 = !DICompositeType(tag: DW_TAG_class_type, name: "exception_ptr", scope: !2589, file: !2588, line: 90, size: 64, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSNSt15__exception_ptr13exception_ptrE")
!2588 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/exception_ptr.h", directory: "", checksumkind: CSK_MD5, checksum: "e8a32dcadc5d06d341e371fb480b7b44")
!2589 = !DINamespace(name: "__exception_ptr", scope: !22)
!2590 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !2589, entity: !2591, file: !2588, line: 84)
!2591 = !DISubprogram(name: "rethrow_exception", linkageName: "_ZSt17rethrow_exceptionNSt15__exception_ptr13exception_ptrE", scope: !22, file: !2588, line: 80, type: !2592, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!2592 = !DISubroutineType(types: !2593)
!2593 = !{null, !2587}
!2594 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !11, file: !2595, line: 98)
!2595 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/shared_ptr_base.h", directory: "", checksumkind: CSK_MD5, checksum: "e2b63a5b49d3c553c17b8b8d80272b6f")
!2596 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !22, entity: !2597, file: !2595, line: 99)
!2597 = !DIGlobalVariable(name: "__default_lock_policy", linkageName: "_ZN9__gnu_cxxL21__default_lock_policyE", scope: !13, file: !12, line: 53, type: !2598, isLocal: true, isDefinition: false)
!2598 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !11)
!2599 = !{i32 7, !"Dwarf Version", i32 5}
!2600 = !{i32 2, !"Debug Info Version", i32 3}
!2601 = !{i32 1, !"wchar_size", i32 4}
!2602 = !{i32 8, !"PIC Level", i32 2}
!2603 = !{i32 7, !"PIE Level", i32 2}
!2604 = !{i32 7, !"uwtable", i32 2}
!2605 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!2606 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!2607 = distinct !DISubprogram(name: "array_of_base_pointers", scope: !9, file: !9, line: 43, type: !2608, scopeLine: 43, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !2612)
!2608 = !DISubroutineType(types: !2609)
!2609 = !{!74, !2610, !74}
!2610 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2611, size: 64)
!2611 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !74)
!2612 = !{!2613, !2614, !2615, !2616, !2617, !2618, !2622, !2623, !2626, !2628, !2629}
!2613 = !DILocalVariable(name: "c", arg: 1, scope: !2607, file: !9, line: 43, type: !2610)
!2614 = !DILocalVariable(name: "x", arg: 2, scope: !2607, file: !9, line: 43, type: !74)
!2615 = !DILocalVariable(name: "first", scope: !2607, file: !9, line: 44, type: !1680)
!2616 = !DILocalVariable(name: "second", scope: !2607, file: !9, line: 45, type: !1346)
!2617 = !DILocalVariable(name: "third", scope: !2607, file: !9, line: 46, type: !1680)
!2618 = !DILocalVariable(name: "terms", scope: !2607, file: !9, line: 47, type: !2619)
!2619 = !DICompositeType(tag: DW_TAG_array_type, baseType: !138, size: 192, elements: !2620)
!2620 = !{!2621}
!2621 = !DISubrange(count: 3)
!2622 = !DILocalVariable(name: "s", scope: !2607, file: !9, line: 48, type: !74)
!2623 = !DILocalVariable(name: "__range1", scope: !2624, type: !2625, flags: DIFlagArtificial)
!2624 = distinct !DILexicalBlock(scope: !2607, file: !9, line: 49, column: 3)
!2625 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !2619, size: 64)
!2626 = !DILocalVariable(name: "__begin1", scope: !2624, type: !2627, flags: DIFlagArtificial)
!2627 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !138, size: 64)
!2628 = !DILocalVariable(name: "__end1", scope: !2624, type: !2627, flags: DIFlagArtificial)
!2629 = !DILocalVariable(name: "t", scope: !2630, file: !9, line: 49, type: !138)
!2630 = distinct !DILexicalBlock(scope: !2624, file: !9, line: 49, column: 3)
!2631 = !DILocation(line: 0, scope: !2607)
!2632 = !DILocation(line: 44, column: 15, scope: !2607)
!2633 = !{!2634, !2634, i64 0}
!2634 = !{!"double", !2635, i64 0}
!2635 = !{!"omnipotent char", !2636, i64 0}
!2636 = !{!"Simple C++ TBAA"}
!2637 = !DILocation(line: 45, column: 15, scope: !2607)
!2638 = !DILocation(line: 46, column: 15, scope: !2607)
!2639 = !DILocation(line: 0, scope: !2624)
!2640 = !DILocation(line: 0, scope: !2630)
!2641 = !DILocalVariable(name: "this", arg: 1, scope: !2642, type: !2646, flags: DIFlagArtificial | DIFlagObjectPointer)
!2642 = distinct !DISubprogram(name: "scaled", linkageName: "_ZNK4Term6scaledEdd", scope: !59, file: !9, line: 9, type: !78, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !77, retainedNodes: !2643)
!2643 = !{!2641, !2644, !2645}
!2644 = !DILocalVariable(name: "x", arg: 2, scope: !2642, file: !9, line: 9, type: !74)
!2645 = !DILocalVariable(name: "k", arg: 3, scope: !2642, file: !9, line: 9, type: !74)
!2646 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !76, size: 64)
!2647 = !DILocation(line: 0, scope: !2642, inlinedAt: !2648)
!2648 = distinct !DILocation(line: 50, column: 13, scope: !2649)
!2649 = distinct !DILexicalBlock(scope: !2630, file: !9, line: 49, column: 25)
!2650 = !DILocalVariable(name: "this", arg: 1, scope: !2651, type: !2657, flags: DIFlagArtificial | DIFlagObjectPointer)
!2651 = distinct !DISubprogram(name: "value", linkageName: "_ZNK5Power5valueEd", scope: !1680, file: !9, line: 16, type: !1690, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !1689, retainedNodes: !2652)
!2652 = !{!2650, !2653, !2654, !2655}
!2653 = !DILocalVariable(name: "x", arg: 2, scope: !2651, file: !9, line: 16, type: !74)
!2654 = !DILocalVariable(name: "p", scope: !2651, file: !9, line: 17, type: !74)
!2655 = !DILocalVariable(name: "i", scope: !2656, file: !9, line: 18, type: !66)
!2656 = distinct !DILexicalBlock(scope: !2651, file: !9, line: 18, column: 5)
!2657 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1693, size: 64)
!2658 = !DILocation(line: 0, scope: !2651, inlinedAt: !2659)
!2659 = distinct !DILocation(line: 9, column: 64, scope: !2642, inlinedAt: !2648)
!2660 = !DILocation(line: 0, scope: !2656, inlinedAt: !2659)
!2661 = !DILocation(line: 0, scope: !2651, inlinedAt: !2662)
!2662 = distinct !DILocation(line: 50, column: 33, scope: !2649)
!2663 = !DILocation(line: 0, scope: !2656, inlinedAt: !2662)
!2664 = !DILocation(line: 19, column: 9, scope: !2665, inlinedAt: !2662)
!2665 = distinct !DILexicalBlock(scope: !2666, file: !9, line: 18, column: 40)
!2666 = distinct !DILexicalBlock(scope: !2656, file: !9, line: 18, column: 5)
!2667 = !DILocalVariable(name: "this", arg: 1, scope: !2668, type: !2672, flags: DIFlagArtificial | DIFlagObjectPointer)
!2668 = distinct !DISubprogram(name: "scaled", linkageName: "_ZNK4Wave6scaledEdd", scope: !1346, file: !9, line: 29, type: !1360, scopeLine: 29, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !1359, retainedNodes: !2669)
!2669 = !{!2667, !2670, !2671}
!2670 = !DILocalVariable(name: "x", arg: 2, scope: !2668, file: !9, line: 29, type: !74)
!2671 = !DILocalVariable(name: "k", arg: 3, scope: !2668, file: !9, line: 29, type: !74)
!2672 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1358, size: 64)
!2673 = !DILocation(line: 0, scope: !2668, inlinedAt: !2674)
!2674 = distinct !DILocation(line: 50, column: 13, scope: !2649)
!2675 = !DILocalVariable(name: "this", arg: 1, scope: !2676, type: !2672, flags: DIFlagArtificial | DIFlagObjectPointer)
!2676 = distinct !DISubprogram(name: "value", linkageName: "_ZNK4Wave5valueEd", scope: !1346, file: !9, line: 28, type: !1355, scopeLine: 28, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !1354, retainedNodes: !2677)
!2677 = !{!2675, !2678}
!2678 = !DILocalVariable(name: "x", arg: 2, scope: !2676, file: !9, line: 28, type: !74)
!2679 = !DILocation(line: 0, scope: !2676, inlinedAt: !2680)
!2680 = distinct !DILocation(line: 29, column: 69, scope: !2668, inlinedAt: !2674)
!2681 = !DILocation(line: 28, column: 69, scope: !2676, inlinedAt: !2680)
!2682 = !DILocation(line: 28, column: 50, scope: !2676, inlinedAt: !2680)
!2683 = !DILocation(line: 0, scope: !2676, inlinedAt: !2684)
!2684 = distinct !DILocation(line: 50, column: 33, scope: !2649)
!2685 = !DILocation(line: 28, column: 69, scope: !2676, inlinedAt: !2684)
!2686 = !DILocation(line: 28, column: 50, scope: !2676, inlinedAt: !2684)
!2687 = !DILocation(line: 0, scope: !2642, inlinedAt: !2688)
!2688 = distinct !DILocation(line: 50, column: 13, scope: !2649)
!2689 = !DILocation(line: 0, scope: !2651, inlinedAt: !2690)
!2690 = distinct !DILocation(line: 9, column: 64, scope: !2642, inlinedAt: !2688)
!2691 = !DILocation(line: 0, scope: !2656, inlinedAt: !2690)
!2692 = !DILocation(line: 19, column: 9, scope: !2665, inlinedAt: !2690)
!2693 = !DILocation(line: 0, scope: !2656, inlinedAt: !2694)
!2694 = distinct !DILocation(line: 50, column: 33, scope: !2649)
!2695 = !DILocation(line: 0, scope: !2651, inlinedAt: !2694)
!2696 = !DILocation(line: 19, column: 9, scope: !2665, inlinedAt: !2694)
!2697 = !DILocation(line: 9, column: 62, scope: !2642, inlinedAt: !2688)
!2698 = !DILocation(line: 29, column: 67, scope: !2668, inlinedAt: !2674)
!2699 = !DILocation(line: 19, column: 9, scope: !2665, inlinedAt: !2659)
!2700 = !DILocation(line: 9, column: 62, scope: !2642, inlinedAt: !2648)
!2701 = !DILocation(line: 50, column: 7, scope: !2649)
!2702 = !DILocation(line: 53, column: 1, scope: !2607)
!2703 = distinct !DISubprogram(name: "~Term", linkageName: "_ZN4TermD2Ev", scope: !59, file: !9, line: 7, type: !68, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !67, retainedNodes: !2704)
!2704 = !{!2705}
!2705 = !DILocalVariable(name: "this", arg: 1, scope: !2703, type: !138, flags: DIFlagArtificial | DIFlagObjectPointer)
!2706 = !DILocation(line: 0, scope: !2703)
!2707 = !DILocation(line: 7, column: 27, scope: !2703)
!2708 = distinct !DISubprogram(name: "hierarchy_on_the_heap", scope: !9, file: !9, line: 55, type: !2709, scopeLine: 55, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !2711)
!2709 = !DISubroutineType(types: !2710)
!2710 = !{!74, !2610, !66, !74}
!2711 = !{!2712, !2713, !2714, !2715, !2720}
!2712 = !DILocalVariable(name: "c", arg: 1, scope: !2708, file: !9, line: 55, type: !2610)
!2713 = !DILocalVariable(name: "n", arg: 2, scope: !2708, file: !9, line: 55, type: !66)
!2714 = !DILocalVariable(name: "x", arg: 3, scope: !2708, file: !9, line: 55, type: !74)
!2715 = !DILocalVariable(name: "sum", scope: !2708, file: !9, line: 56, type: !2716)
!2716 = !DIDerivedType(tag: DW_TAG_typedef, name: "__unique_ptr_t<Sum>", scope: !2717, file: !21, line: 1046, baseType: !2718)
!2717 = !DINamespace(name: "__detail", scope: !22)
!2718 = !DIDerivedType(tag: DW_TAG_typedef, name: "__single_object", scope: !2719, file: !21, line: 1035, baseType: !20)
!2719 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_MakeUniq<Sum>", scope: !2717, file: !21, line: 1034, size: 8, flags: DIFlagTypePassByValue, elements: !172, templateParams: !1029, identifier: "_ZTSNSt8__detail9_MakeUniqI3SumEE")
!2720 = !DILocalVariable(name: "i", scope: !2721, file: !9, line: 57, type: !66)
!2721 = distinct !DILexicalBlock(scope: !2708, file: !9, line: 57, column: 3)
!2722 = !DILocation(line: 0, scope: !2708)
!2723 = !DILocation(line: 1065, column: 30, scope: !2724, inlinedAt: !2729)
!2724 = distinct !DISubprogram(name: "make_unique<Sum>", linkageName: "_ZSt11make_uniqueI3SumJEENSt8__detail9_MakeUniqIT_E15__single_objectEDpOT0_", scope: !22, file: !21, line: 1064, type: !2725, scopeLine: 1065, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2727)
!2725 = !DISubroutineType(types: !2726)
!2726 = !{!2716}
!2727 = !{!1030, !2728}
!2728 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Args", value: !172)
!2729 = distinct !DILocation(line: 56, column: 14, scope: !2708)
!2730 = !{!2731}
!2731 = distinct !{!2731, !2732, !"_ZSt11make_uniqueI3SumJEENSt8__detail9_MakeUniqIT_E15__single_objectEDpOT0_: argument 0"}
!2732 = distinct !{!2732, !"_ZSt11make_uniqueI3SumJEENSt8__detail9_MakeUniqIT_E15__single_objectEDpOT0_"}
!2733 = !DILocalVariable(name: "this", arg: 1, scope: !2734, type: !55, flags: DIFlagArtificial | DIFlagObjectPointer)
!2734 = distinct !DISubprogram(name: "Sum", linkageName: "_ZN3SumC2Ev", scope: !56, file: !9, line: 32, type: !2735, scopeLine: 32, flags: DIFlagArtificial | DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !2738, retainedNodes: !2739)
!2735 = !DISubroutineType(types: !2736)
!2736 = !{null, !2737}
!2737 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !56, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!2738 = !DISubprogram(name: "Sum", scope: !56, type: !2735, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2739 = !{!2733}
!2740 = !DILocation(line: 0, scope: !2734, inlinedAt: !2741)
!2741 = distinct !DILocation(line: 1065, column: 34, scope: !2724, inlinedAt: !2729)
!2742 = !DILocation(line: 32, column: 8, scope: !2734, inlinedAt: !2741)
!2743 = !{!2744, !2744, i64 0}
!2744 = !{!"vtable pointer", !2636, i64 0}
!2745 = !DILocalVariable(name: "this", arg: 1, scope: !2746, type: !2748, flags: DIFlagArtificial | DIFlagObjectPointer)
!2746 = distinct !DISubprogram(name: "vector", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EEC2Ev", scope: !81, file: !82, line: 526, type: !697, scopeLine: 526, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !696, retainedNodes: !2747)
!2747 = !{!2745}
!2748 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !81, size: 64)
!2749 = !DILocation(line: 0, scope: !2746, inlinedAt: !2750)
!2750 = distinct !DILocation(line: 32, column: 8, scope: !2734, inlinedAt: !2741)
!2751 = !DILocalVariable(name: "this", arg: 1, scope: !2752, type: !2754, flags: DIFlagArtificial | DIFlagObjectPointer)
!2752 = distinct !DISubprogram(name: "_Vector_base", linkageName: "_ZNSt12_Vector_baseISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EEC2Ev", scope: !85, file: !82, line: 312, type: !614, scopeLine: 312, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !613, retainedNodes: !2753)
!2753 = !{!2751}
!2754 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !85, size: 64)
!2755 = !DILocation(line: 0, scope: !2752, inlinedAt: !2756)
!2756 = distinct !DILocation(line: 526, column: 7, scope: !2746, inlinedAt: !2750)
!2757 = !DILocalVariable(name: "this", arg: 1, scope: !2758, type: !2760, flags: DIFlagArtificial | DIFlagObjectPointer)
!2758 = distinct !DISubprogram(name: "_Vector_impl", linkageName: "_ZNSt12_Vector_baseISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE12_Vector_implC2Ev", scope: !88, file: !82, line: 137, type: !580, scopeLine: 140, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !579, retainedNodes: !2759)
!2759 = !{!2757}
!2760 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !88, size: 64)
!2761 = !DILocation(line: 0, scope: !2758, inlinedAt: !2762)
!2762 = distinct !DILocation(line: 312, column: 7, scope: !2752, inlinedAt: !2756)
!2763 = !DILocalVariable(name: "this", arg: 1, scope: !2764, type: !2766, flags: DIFlagArtificial | DIFlagObjectPointer)
!2764 = distinct !DISubprogram(name: "_Vector_impl_data", linkageName: "_ZNSt12_Vector_baseISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE17_Vector_impl_dataC2Ev", scope: !555, file: !82, line: 99, type: !563, scopeLine: 101, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !562, retainedNodes: !2765)
!2765 = !{!2763}
!2766 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !555, size: 64)
!2767 = !DILocation(line: 0, scope: !2764, inlinedAt: !2768)
!2768 = distinct !DILocation(line: 137, column: 2, scope: !2758, inlinedAt: !2762)
!2769 = !DILocation(line: 100, column: 16, scope: !2764, inlinedAt: !2768)
!2770 = !DILocation(line: 0, scope: !2721)
!2771 = !DILocation(line: 57, column: 21, scope: !2772)
!2772 = distinct !DILexicalBlock(scope: !2721, file: !9, line: 57, column: 3)
!2773 = !DILocation(line: 57, column: 3, scope: !2721)
!2774 = !DILocation(line: 64, column: 15, scope: !2708)
!2775 = !DILocation(line: 58, column: 9, scope: !2776)
!2776 = distinct !DILexicalBlock(scope: !2777, file: !9, line: 58, column: 9)
!2777 = distinct !DILexicalBlock(scope: !2772, file: !9, line: 57, column: 31)
!2778 = !DILocation(line: 58, column: 9, scope: !2777)
!2779 = !DILocation(line: 59, column: 28, scope: !2780)
!2780 = distinct !DILexicalBlock(scope: !2776, file: !9, line: 58, column: 16)
!2781 = !DILocalVariable(name: "__args", arg: 1, scope: !2782, file: !21, line: 1064, type: !2788)
!2782 = distinct !DISubprogram(name: "make_unique<Wave, const double &>", linkageName: "_ZSt11make_uniqueI4WaveJRKdEENSt8__detail9_MakeUniqIT_E15__single_objectEDpOT0_", scope: !22, file: !21, line: 1064, type: !2783, scopeLine: 1065, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2790, retainedNodes: !2789)
!2783 = !DISubroutineType(types: !2784)
!2784 = !{!2785, !2788}
!2785 = !DIDerivedType(tag: DW_TAG_typedef, name: "__unique_ptr_t<Wave>", scope: !2717, file: !21, line: 1046, baseType: !2786)
!2786 = !DIDerivedType(tag: DW_TAG_typedef, name: "__single_object", scope: !2787, file: !21, line: 1035, baseType: !1313)
!2787 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_MakeUniq<Wave>", scope: !2717, file: !21, line: 1034, size: 8, flags: DIFlagTypePassByValue, elements: !172, templateParams: !1362, identifier: "_ZTSNSt8__detail9_MakeUniqI4WaveEE")
!2788 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !2611, size: 64)
!2789 = !{!2781}
!2790 = !{!1363, !2791}
!2791 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Args", value: !2792)
!2792 = !{!2793}
!2793 = !DITemplateTypeParameter(type: !2788)
!2794 = !DILocation(line: 0, scope: !2782, inlinedAt: !2795)
!2795 = distinct !DILocation(line: 59, column: 28, scope: !2780)
!2796 = !DILocation(line: 1065, column: 30, scope: !2782, inlinedAt: !2795)
!2797 = !DILocation(line: 59, column: 51, scope: !2780)
!2798 = !DILocation(line: 1065, column: 38, scope: !2782, inlinedAt: !2795)
!2799 = !{!2800}
!2800 = distinct !{!2800, !2801, !"_ZSt11make_uniqueI4WaveJRKdEENSt8__detail9_MakeUniqIT_E15__single_objectEDpOT0_: argument 0"}
!2801 = distinct !{!2801, !"_ZSt11make_uniqueI4WaveJRKdEENSt8__detail9_MakeUniqIT_E15__single_objectEDpOT0_"}
!2802 = !DILocalVariable(name: "this", arg: 1, scope: !2803, type: !1345, flags: DIFlagArtificial | DIFlagObjectPointer)
!2803 = distinct !DISubprogram(name: "Wave", linkageName: "_ZN4WaveC2Ed", scope: !1346, file: !9, line: 27, type: !1351, scopeLine: 27, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !1350, retainedNodes: !2804)
!2804 = !{!2802, !2805}
!2805 = !DILocalVariable(name: "f", arg: 2, scope: !2803, file: !9, line: 27, type: !74)
!2806 = !DILocation(line: 0, scope: !2803, inlinedAt: !2807)
!2807 = distinct !DILocation(line: 1065, column: 34, scope: !2782, inlinedAt: !2795)
!2808 = !DILocation(line: 27, column: 42, scope: !2803, inlinedAt: !2807)
!2809 = !DILocation(line: 27, column: 29, scope: !2803, inlinedAt: !2807)
!2810 = !{!2811, !2634, i64 8}
!2811 = !{!"_ZTS4Wave", !2812, i64 0, !2634, i64 8}
!2812 = !{!"_ZTS4Term"}
!2813 = !DILocalVariable(name: "this", arg: 1, scope: !2814, type: !105, flags: DIFlagArtificial | DIFlagObjectPointer)
!2814 = distinct !DISubprogram(name: "unique_ptr<Wave, std::default_delete<Wave>, void>", linkageName: "_ZNSt10unique_ptrI4TermSt14default_deleteIS0_EEC2I4WaveS1_IS5_EvEEOS_IT_T0_E", scope: !106, file: !21, line: 372, type: !2815, scopeLine: 374, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2818, declaration: !2817, retainedNodes: !2820)
!2815 = !DISubroutineType(types: !2816)
!2816 = !{null, !400, !1590}
!2817 = !DISubprogram(name: "unique_ptr<Wave, std::default_delete<Wave>, void>", scope: !106, file: !21, line: 372, type: !2815, scopeLine: 372, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !2818)
!2818 = !{!1542, !1543, !2819}
!2819 = !DITemplateTypeParameter(type: null)
!2820 = !{!2813, !2821}
!2821 = !DILocalVariable(name: "__u", arg: 2, scope: !2814, file: !21, line: 372, type: !1590)
!2822 = !DILocation(line: 0, scope: !2814, inlinedAt: !2823)
!2823 = distinct !DILocation(line: 59, column: 28, scope: !2780)
!2824 = !DILocalVariable(name: "this", arg: 1, scope: !2825, type: !2833, flags: DIFlagArtificial | DIFlagObjectPointer)
!2825 = distinct !DISubprogram(name: "__uniq_ptr_impl", linkageName: "_ZNSt15__uniq_ptr_dataI4TermSt14default_deleteIS0_ELb1ELb1EECI2St15__uniq_ptr_implIS0_S2_EIS1_I4WaveEEEPS0_OT_", scope: !109, file: !21, line: 233, type: !2826, scopeLine: 233, flags: DIFlagArtificial | DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !2829, retainedNodes: !2830)
!2826 = !DISubroutineType(types: !2827)
!2827 = !{null, !390, !348, !2828}
!2828 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1334, size: 64)
!2829 = !DISubprogram(name: "__uniq_ptr_impl", scope: !109, type: !2826, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!2830 = !{!2824, !2831, !2832}
!2831 = !DILocalVariable(arg: 2, scope: !2825, type: !348, flags: DIFlagArtificial)
!2832 = !DILocalVariable(arg: 3, scope: !2825, type: !2828, flags: DIFlagArtificial)
!2833 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !109, size: 64)
!2834 = !DILocation(line: 0, scope: !2825, inlinedAt: !2835)
!2835 = distinct !DILocation(line: 373, column: 4, scope: !2814, inlinedAt: !2823)
!2836 = !DILocalVariable(name: "this", arg: 1, scope: !2837, type: !2846, flags: DIFlagArtificial | DIFlagObjectPointer)
!2837 = distinct !DISubprogram(name: "__uniq_ptr_impl<std::default_delete<Wave> >", linkageName: "_ZNSt15__uniq_ptr_implI4TermSt14default_deleteIS0_EEC2IS1_I4WaveEEEPS0_OT_", scope: !112, file: !21, line: 172, type: !2838, scopeLine: 173, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2841, declaration: !2840, retainedNodes: !2843)
!2838 = !DISubroutineType(types: !2839)
!2839 = !{null, !344, !348, !2828}
!2840 = !DISubprogram(name: "__uniq_ptr_impl<std::default_delete<Wave> >", scope: !112, file: !21, line: 172, type: !2838, scopeLine: 172, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !2841)
!2841 = !{!2842}
!2842 = !DITemplateTypeParameter(name: "_Del", type: !1334)
!2843 = !{!2836, !2844, !2845}
!2844 = !DILocalVariable(name: "__p", arg: 2, scope: !2837, file: !21, line: 172, type: !348)
!2845 = !DILocalVariable(name: "__d", arg: 3, scope: !2837, file: !21, line: 172, type: !2828)
!2846 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !112, size: 64)
!2847 = !DILocation(line: 0, scope: !2837, inlinedAt: !2848)
!2848 = distinct !DILocation(line: 233, column: 40, scope: !2825, inlinedAt: !2835)
!2849 = !DILocalVariable(name: "this", arg: 1, scope: !2850, type: !2860, flags: DIFlagArtificial | DIFlagObjectPointer)
!2850 = distinct !DISubprogram(name: "tuple<Term *&, std::default_delete<Wave>, true>", linkageName: "_ZNSt5tupleIJP4TermSt14default_deleteIS0_EEEC2IRS1_S2_I4WaveETnNSt9enable_ifIXclsr4_TCCIXntcl14__is_alloc_argIT_EEEEE29__is_implicitly_constructibleISA_T0_EEEbE4typeELb1EEEOSA_OSB_", scope: !115, file: !32, line: 1077, type: !2851, scopeLine: 1079, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2854, declaration: !2853, retainedNodes: !2857)
!2851 = !DISubroutineType(types: !2852)
!2852 = !{null, !315, !257, !2828}
!2853 = !DISubprogram(name: "tuple<Term *&, std::default_delete<Wave>, true>", scope: !115, file: !32, line: 1077, type: !2851, scopeLine: 1077, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !2854)
!2854 = !{!2855, !2856, !331}
!2855 = !DITemplateTypeParameter(name: "_U1", type: !257)
!2856 = !DITemplateTypeParameter(name: "_U2", type: !1334)
!2857 = !{!2849, !2858, !2859}
!2858 = !DILocalVariable(name: "__a1", arg: 2, scope: !2850, file: !32, line: 1077, type: !257)
!2859 = !DILocalVariable(name: "__a2", arg: 3, scope: !2850, file: !32, line: 1077, type: !2828)
!2860 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !115, size: 64)
!2861 = !DILocation(line: 0, scope: !2850, inlinedAt: !2862)
!2862 = distinct !DILocation(line: 173, column: 4, scope: !2837, inlinedAt: !2848)
!2863 = !DILocalVariable(name: "this", arg: 1, scope: !2864, type: !2874, flags: DIFlagArtificial | DIFlagObjectPointer)
!2864 = distinct !DISubprogram(name: "_Tuple_impl<Term *&, std::default_delete<Wave>, void>", linkageName: "_ZNSt11_Tuple_implILm0EJP4TermSt14default_deleteIS0_EEEC2IRS1_JS2_I4WaveEEvEEOT_DpOT0_", scope: !118, file: !32, line: 290, type: !2865, scopeLine: 293, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2868, declaration: !2867, retainedNodes: !2871)
!2865 = !DISubroutineType(types: !2866)
!2866 = !{null, !288, !257, !2828}
!2867 = !DISubprogram(name: "_Tuple_impl<Term *&, std::default_delete<Wave>, void>", scope: !118, file: !32, line: 290, type: !2865, scopeLine: 290, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !2868)
!2868 = !{!2869, !2870, !2819}
!2869 = !DITemplateTypeParameter(name: "_UHead", type: !257)
!2870 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_UTail", value: !1425)
!2871 = !{!2863, !2872, !2873}
!2872 = !DILocalVariable(name: "__head", arg: 2, scope: !2864, file: !32, line: 290, type: !257)
!2873 = !DILocalVariable(name: "__tail", arg: 3, scope: !2864, file: !32, line: 290, type: !2828)
!2874 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !118, size: 64)
!2875 = !DILocation(line: 0, scope: !2864, inlinedAt: !2876)
!2876 = distinct !DILocation(line: 1079, column: 4, scope: !2850, inlinedAt: !2862)
!2877 = !DILocalVariable(name: "this", arg: 1, scope: !2878, type: !2885, flags: DIFlagArtificial | DIFlagObjectPointer)
!2878 = distinct !DISubprogram(name: "_Head_base<Term *&>", linkageName: "_ZNSt10_Head_baseILm0EP4TermLb0EEC2IRS1_EEOT_", scope: !230, file: !32, line: 199, type: !2879, scopeLine: 200, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2882, declaration: !2881, retainedNodes: !2883)
!2879 = !DISubroutineType(types: !2880)
!2880 = !{null, !236, !257}
!2881 = !DISubprogram(name: "_Head_base<Term *&>", scope: !230, file: !32, line: 199, type: !2879, scopeLine: 199, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !2882)
!2882 = !{!2869}
!2883 = !{!2877, !2884}
!2884 = !DILocalVariable(name: "__h", arg: 2, scope: !2878, file: !32, line: 199, type: !257)
!2885 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !230, size: 64)
!2886 = !DILocation(line: 0, scope: !2878, inlinedAt: !2887)
!2887 = distinct !DILocation(line: 292, column: 4, scope: !2864, inlinedAt: !2876)
!2888 = !DILocation(line: 200, column: 4, scope: !2878, inlinedAt: !2887)
!2889 = !{!2890, !2891, i64 0}
!2890 = !{!"_ZTSSt10_Head_baseILm0EP4TermLb0EE", !2891, i64 0}
!2891 = !{!"any pointer", !2635, i64 0}
!2892 = !DILocalVariable(name: "this", arg: 1, scope: !2893, type: !2748, flags: DIFlagArtificial | DIFlagObjectPointer)
!2893 = distinct !DISubprogram(name: "push_back", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE9push_backEOS4_", scope: !81, file: !82, line: 1293, type: !956, scopeLine: 1294, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !955, retainedNodes: !2894)
!2894 = !{!2892, !2895}
!2895 = !DILocalVariable(name: "__x", arg: 2, scope: !2893, file: !82, line: 1293, type: !958)
!2896 = !DILocation(line: 0, scope: !2893, inlinedAt: !2897)
!2897 = distinct !DILocation(line: 59, column: 18, scope: !2780)
!2898 = !DILocalVariable(name: "this", arg: 1, scope: !2899, type: !2748, flags: DIFlagArtificial | DIFlagObjectPointer)
!2899 = distinct !DISubprogram(name: "emplace_back<std::unique_ptr<Term, std::default_delete<Term> > >", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE12emplace_backIJS4_EEERS4_DpOT_", scope: !81, file: !2, line: 112, type: !2900, scopeLine: 113, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2903, declaration: !2902, retainedNodes: !2907)
!2900 = !DISubroutineType(types: !2901)
!2901 = !{!921, !699, !401}
!2902 = !DISubprogram(name: "emplace_back<std::unique_ptr<Term, std::default_delete<Term> > >", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE12emplace_backIJS4_EEERS4_DpOT_", scope: !81, file: !2, line: 112, type: !2900, scopeLine: 112, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !2903)
!2903 = !{!2904}
!2904 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Args", value: !2905)
!2905 = !{!2906}
!2906 = !DITemplateTypeParameter(type: !106)
!2907 = !{!2898, !2908}
!2908 = !DILocalVariable(name: "__args", arg: 2, scope: !2899, file: !82, line: 1303, type: !401)
!2909 = !DILocation(line: 0, scope: !2899, inlinedAt: !2910)
!2910 = distinct !DILocation(line: 1294, column: 9, scope: !2893, inlinedAt: !2897)
!2911 = !DILocation(line: 114, column: 20, scope: !2912, inlinedAt: !2910)
!2912 = distinct !DILexicalBlock(scope: !2899, file: !2, line: 114, column: 6)
!2913 = !{!2891, !2891, i64 0}
!2914 = !DILocation(line: 114, column: 47, scope: !2912, inlinedAt: !2910)
!2915 = !{!2916, !2891, i64 16}
!2916 = !{!"_ZTSNSt12_Vector_baseISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE17_Vector_impl_dataE", !2891, i64 0, !2891, i64 8, !2891, i64 16}
!2917 = !DILocation(line: 114, column: 30, scope: !2912, inlinedAt: !2910)
!2918 = !DILocation(line: 114, column: 6, scope: !2899, inlinedAt: !2910)
!2919 = !DILocalVariable(name: "__a", arg: 1, scope: !2920, file: !99, line: 511, type: !460)
!2920 = distinct !DISubprogram(name: "construct<std::unique_ptr<Term, std::default_delete<Term> >, std::unique_ptr<Term, std::default_delete<Term> > >", linkageName: "_ZNSt16allocator_traitsISaISt10unique_ptrI4TermSt14default_deleteIS1_EEEE9constructIS4_JS4_EEEvRS5_PT_DpOT0_", scope: !98, file: !99, line: 511, type: !2921, scopeLine: 514, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2924, declaration: !2923, retainedNodes: !2926)
!2921 = !DISubroutineType(types: !2922)
!2922 = !{null, !460, !105, !401}
!2923 = !DISubprogram(name: "construct<std::unique_ptr<Term, std::default_delete<Term> >, std::unique_ptr<Term, std::default_delete<Term> > >", linkageName: "_ZNSt16allocator_traitsISaISt10unique_ptrI4TermSt14default_deleteIS1_EEEE9constructIS4_JS4_EEEvRS5_PT_DpOT0_", scope: !98, file: !99, line: 511, type: !2921, scopeLine: 511, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !2924)
!2924 = !{!2925, !2904}
!2925 = !DITemplateTypeParameter(name: "_Up", type: !106)
!2926 = !{!2919, !2927, !2928}
!2927 = !DILocalVariable(name: "__p", arg: 2, scope: !2920, file: !99, line: 511, type: !105)
!2928 = !DILocalVariable(name: "__args", arg: 3, scope: !2920, file: !99, line: 512, type: !401)
!2929 = !DILocation(line: 0, scope: !2920, inlinedAt: !2930)
!2930 = distinct !DILocation(line: 117, column: 6, scope: !2931, inlinedAt: !2910)
!2931 = distinct !DILexicalBlock(scope: !2912, file: !2, line: 115, column: 4)
!2932 = !DILocalVariable(name: "this", arg: 1, scope: !2933, type: !2940, flags: DIFlagArtificial | DIFlagObjectPointer)
!2933 = distinct !DISubprogram(name: "construct<std::unique_ptr<Term, std::default_delete<Term> >, std::unique_ptr<Term, std::default_delete<Term> > >", linkageName: "_ZNSt15__new_allocatorISt10unique_ptrI4TermSt14default_deleteIS1_EEE9constructIS4_JS4_EEEvPT_DpOT0_", scope: !468, file: !469, line: 173, type: !2934, scopeLine: 175, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2924, declaration: !2936, retainedNodes: !2937)
!2934 = !DISubroutineType(types: !2935)
!2935 = !{null, !474, !105, !401}
!2936 = !DISubprogram(name: "construct<std::unique_ptr<Term, std::default_delete<Term> >, std::unique_ptr<Term, std::default_delete<Term> > >", linkageName: "_ZNSt15__new_allocatorISt10unique_ptrI4TermSt14default_deleteIS1_EEE9constructIS4_JS4_EEEvPT_DpOT0_", scope: !468, file: !469, line: 173, type: !2934, scopeLine: 173, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !2924)
!2937 = !{!2932, !2938, !2939}
!2938 = !DILocalVariable(name: "__p", arg: 2, scope: !2933, file: !469, line: 173, type: !105)
!2939 = !DILocalVariable(name: "__args", arg: 3, scope: !2933, file: !469, line: 173, type: !401)
!2940 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !468, size: 64)
!2941 = !DILocation(line: 0, scope: !2933, inlinedAt: !2942)
!2942 = distinct !DILocation(line: 516, column: 8, scope: !2920, inlinedAt: !2930)
!2943 = !DILocalVariable(name: "this", arg: 1, scope: !2944, type: !105, flags: DIFlagArtificial | DIFlagObjectPointer)
!2944 = distinct !DISubprogram(name: "unique_ptr", linkageName: "_ZNSt10unique_ptrI4TermSt14default_deleteIS0_EEC2EOS3_", scope: !106, file: !21, line: 358, type: !398, scopeLine: 358, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !397, retainedNodes: !2945)
!2945 = !{!2943, !2946}
!2946 = !DILocalVariable(arg: 2, scope: !2944, file: !21, line: 358, type: !401)
!2947 = !DILocation(line: 0, scope: !2944, inlinedAt: !2948)
!2948 = distinct !DILocation(line: 175, column: 23, scope: !2933, inlinedAt: !2942)
!2949 = !DILocalVariable(name: "this", arg: 1, scope: !2950, type: !2833, flags: DIFlagArtificial | DIFlagObjectPointer)
!2950 = distinct !DISubprogram(name: "__uniq_ptr_data", linkageName: "_ZNSt15__uniq_ptr_dataI4TermSt14default_deleteIS0_ELb1ELb1EEC2EOS3_", scope: !109, file: !21, line: 234, type: !388, scopeLine: 234, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !387, retainedNodes: !2951)
!2951 = !{!2949, !2952}
!2952 = !DILocalVariable(arg: 2, scope: !2950, file: !21, line: 234, type: !391)
!2953 = !DILocation(line: 0, scope: !2950, inlinedAt: !2954)
!2954 = distinct !DILocation(line: 358, column: 7, scope: !2944, inlinedAt: !2948)
!2955 = !DILocalVariable(name: "this", arg: 1, scope: !2956, type: !2846, flags: DIFlagArtificial | DIFlagObjectPointer)
!2956 = distinct !DISubprogram(name: "__uniq_ptr_impl", linkageName: "_ZNSt15__uniq_ptr_implI4TermSt14default_deleteIS0_EEC2EOS3_", scope: !112, file: !21, line: 176, type: !356, scopeLine: 178, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !355, retainedNodes: !2957)
!2957 = !{!2955, !2958}
!2958 = !DILocalVariable(name: "__u", arg: 2, scope: !2956, file: !21, line: 176, type: !358)
!2959 = !DILocation(line: 0, scope: !2956, inlinedAt: !2960)
!2960 = distinct !DILocation(line: 234, column: 7, scope: !2950, inlinedAt: !2954)
!2961 = !DILocalVariable(name: "this", arg: 1, scope: !2962, type: !2860, flags: DIFlagArtificial | DIFlagObjectPointer)
!2962 = distinct !DISubprogram(name: "tuple", linkageName: "_ZNSt5tupleIJP4TermSt14default_deleteIS0_EEEC2EOS4_", scope: !115, file: !32, line: 1090, type: !319, scopeLine: 1090, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !318, retainedNodes: !2963)
!2963 = !{!2961, !2964}
!2964 = !DILocalVariable(arg: 2, scope: !2962, file: !32, line: 1090, type: !321)
!2965 = !DILocation(line: 0, scope: !2962, inlinedAt: !2966)
!2966 = distinct !DILocation(line: 177, column: 9, scope: !2956, inlinedAt: !2960)
!2967 = !DILocalVariable(name: "this", arg: 1, scope: !2968, type: !2874, flags: DIFlagArtificial | DIFlagObjectPointer)
!2968 = distinct !DISubprogram(name: "_Tuple_impl", linkageName: "_ZNSt11_Tuple_implILm0EJP4TermSt14default_deleteIS0_EEEC2EOS4_", scope: !118, file: !32, line: 301, type: !299, scopeLine: 301, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !298, retainedNodes: !2969)
!2969 = !{!2967, !2970}
!2970 = !DILocalVariable(arg: 2, scope: !2968, file: !32, line: 301, type: !301)
!2971 = !DILocation(line: 0, scope: !2968, inlinedAt: !2972)
!2972 = distinct !DILocation(line: 1090, column: 17, scope: !2962, inlinedAt: !2966)
!2973 = !DILocation(line: 301, column: 7, scope: !2968, inlinedAt: !2972)
!2974 = !DILocation(line: 119, column: 6, scope: !2931, inlinedAt: !2910)
!2975 = !{!2916, !2891, i64 8}
!2976 = !DILocalVariable(name: "this", arg: 1, scope: !2977, type: !105, flags: DIFlagArtificial | DIFlagObjectPointer)
!2977 = distinct !DISubprogram(name: "~unique_ptr", linkageName: "_ZNSt10unique_ptrI4TermSt14default_deleteIS0_EED2Ev", scope: !106, file: !21, line: 390, type: !403, scopeLine: 391, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !402, retainedNodes: !2978)
!2978 = !{!2976, !2979}
!2979 = !DILocalVariable(name: "__ptr", scope: !2980, file: !21, line: 394, type: !366)
!2980 = distinct !DILexicalBlock(scope: !2977, file: !21, line: 391, column: 7)
!2981 = !DILocation(line: 0, scope: !2977, inlinedAt: !2982)
!2982 = distinct !DILocation(line: 59, column: 7, scope: !2780)
!2983 = !DILocation(line: 0, scope: !2980, inlinedAt: !2982)
!2984 = !DILocation(line: 395, column: 6, scope: !2980, inlinedAt: !2982)
!2985 = !DILocation(line: 123, column: 4, scope: !2912, inlinedAt: !2910)
!2986 = !DILocation(line: 395, column: 6, scope: !2987, inlinedAt: !2982)
!2987 = distinct !DILexicalBlock(scope: !2980, file: !21, line: 395, column: 6)
!2988 = !DILocation(line: 395, column: 12, scope: !2987, inlinedAt: !2982)
!2989 = !DILocalVariable(name: "this", arg: 1, scope: !2990, type: !2993, flags: DIFlagArtificial | DIFlagObjectPointer)
!2990 = distinct !DISubprogram(name: "operator()", linkageName: "_ZNKSt14default_deleteI4TermEclEPS0_", scope: !127, file: !21, line: 89, type: !134, scopeLine: 90, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !133, retainedNodes: !2991)
!2991 = !{!2989, !2992}
!2992 = !DILocalVariable(name: "__ptr", arg: 2, scope: !2990, file: !21, line: 89, type: !138)
!2993 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !137, size: 64)
!2994 = !DILocation(line: 0, scope: !2990, inlinedAt: !2995)
!2995 = distinct !DILocation(line: 396, column: 4, scope: !2987, inlinedAt: !2982)
!2996 = !DILocation(line: 95, column: 2, scope: !2990, inlinedAt: !2995)
!2997 = !DILocation(line: 396, column: 4, scope: !2987, inlinedAt: !2982)
!2998 = !DILocation(line: 59, column: 7, scope: !2780)
!2999 = !DILocation(line: 60, column: 5, scope: !2780)
!3000 = !DILocation(line: 65, column: 1, scope: !2780)
!3001 = !DILocation(line: 0, scope: !2977, inlinedAt: !3002)
!3002 = distinct !DILocation(line: 59, column: 7, scope: !2780)
!3003 = !DILocation(line: 0, scope: !2980, inlinedAt: !3002)
!3004 = !DILocation(line: 395, column: 6, scope: !2987, inlinedAt: !3002)
!3005 = !DILocation(line: 395, column: 12, scope: !2987, inlinedAt: !3002)
!3006 = !DILocation(line: 395, column: 6, scope: !2980, inlinedAt: !3002)
!3007 = !DILocation(line: 0, scope: !2990, inlinedAt: !3008)
!3008 = distinct !DILocation(line: 396, column: 4, scope: !2987, inlinedAt: !3002)
!3009 = !DILocation(line: 95, column: 2, scope: !2990, inlinedAt: !3008)
!3010 = !DILocation(line: 396, column: 4, scope: !2987, inlinedAt: !3002)
!3011 = !DILocation(line: 61, column: 28, scope: !3012)
!3012 = distinct !DILexicalBlock(scope: !2776, file: !9, line: 60, column: 12)
!3013 = !DILocalVariable(name: "__args", arg: 1, scope: !3014, file: !21, line: 1064, type: !2788)
!3014 = distinct !DISubprogram(name: "make_unique<Power, const double &, int>", linkageName: "_ZSt11make_uniqueI5PowerJRKdiEENSt8__detail9_MakeUniqIT_E15__single_objectEDpOT0_", scope: !22, file: !21, line: 1064, type: !3015, scopeLine: 1065, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !3023, retainedNodes: !3021)
!3015 = !DISubroutineType(types: !3016)
!3016 = !{!3017, !2788, !3020}
!3017 = !DIDerivedType(tag: DW_TAG_typedef, name: "__unique_ptr_t<Power>", scope: !2717, file: !21, line: 1046, baseType: !3018)
!3018 = !DIDerivedType(tag: DW_TAG_typedef, name: "__single_object", scope: !3019, file: !21, line: 1035, baseType: !1647)
!3019 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_MakeUniq<Power>", scope: !2717, file: !21, line: 1034, size: 8, flags: DIFlagTypePassByValue, elements: !172, templateParams: !1694, identifier: "_ZTSNSt8__detail9_MakeUniqI5PowerEE")
!3020 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !66, size: 64)
!3021 = !{!3013, !3022}
!3022 = !DILocalVariable(name: "__args", arg: 2, scope: !3014, file: !21, line: 1064, type: !3020)
!3023 = !{!1695, !3024}
!3024 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Args", value: !3025)
!3025 = !{!2793, !3026}
!3026 = !DITemplateTypeParameter(type: !66)
!3027 = !DILocation(line: 0, scope: !3014, inlinedAt: !3028)
!3028 = distinct !DILocation(line: 61, column: 28, scope: !3012)
!3029 = !DILocation(line: 1065, column: 30, scope: !3014, inlinedAt: !3028)
!3030 = !DILocation(line: 61, column: 52, scope: !3012)
!3031 = !DILocation(line: 1065, column: 38, scope: !3014, inlinedAt: !3028)
!3032 = !{!3033}
!3033 = distinct !{!3033, !3034, !"_ZSt11make_uniqueI5PowerJRKdiEENSt8__detail9_MakeUniqIT_E15__single_objectEDpOT0_: argument 0"}
!3034 = distinct !{!3034, !"_ZSt11make_uniqueI5PowerJRKdiEENSt8__detail9_MakeUniqIT_E15__single_objectEDpOT0_"}
!3035 = !DILocalVariable(name: "this", arg: 1, scope: !3036, type: !1679, flags: DIFlagArtificial | DIFlagObjectPointer)
!3036 = distinct !DISubprogram(name: "Power", linkageName: "_ZN5PowerC2Edi", scope: !1680, file: !9, line: 15, type: !1686, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !1685, retainedNodes: !3037)
!3037 = !{!3035, !3038, !3039}
!3038 = !DILocalVariable(name: "c", arg: 2, scope: !3036, file: !9, line: 15, type: !74)
!3039 = !DILocalVariable(name: "e", arg: 3, scope: !3036, file: !9, line: 15, type: !66)
!3040 = !DILocation(line: 0, scope: !3036, inlinedAt: !3041)
!3041 = distinct !DILocation(line: 1065, column: 34, scope: !3014, inlinedAt: !3028)
!3042 = !DILocation(line: 15, column: 56, scope: !3036, inlinedAt: !3041)
!3043 = !DILocation(line: 15, column: 28, scope: !3036, inlinedAt: !3041)
!3044 = !{!3045, !2634, i64 8}
!3045 = !{!"_ZTS5Power", !2812, i64 0, !2634, i64 8, !3046, i64 16}
!3046 = !{!"int", !2635, i64 0}
!3047 = !DILocation(line: 15, column: 44, scope: !3036, inlinedAt: !3041)
!3048 = !{!3045, !3046, i64 16}
!3049 = !DILocalVariable(name: "this", arg: 1, scope: !3050, type: !105, flags: DIFlagArtificial | DIFlagObjectPointer)
!3050 = distinct !DISubprogram(name: "unique_ptr<Power, std::default_delete<Power>, void>", linkageName: "_ZNSt10unique_ptrI4TermSt14default_deleteIS0_EEC2I5PowerS1_IS5_EvEEOS_IT_T0_E", scope: !106, file: !21, line: 372, type: !3051, scopeLine: 374, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !3054, declaration: !3053, retainedNodes: !3055)
!3051 = !DISubroutineType(types: !3052)
!3052 = !{null, !400, !1922}
!3053 = !DISubprogram(name: "unique_ptr<Power, std::default_delete<Power>, void>", scope: !106, file: !21, line: 372, type: !3051, scopeLine: 372, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !3054)
!3054 = !{!1874, !1875, !2819}
!3055 = !{!3049, !3056}
!3056 = !DILocalVariable(name: "__u", arg: 2, scope: !3050, file: !21, line: 372, type: !1922)
!3057 = !DILocation(line: 0, scope: !3050, inlinedAt: !3058)
!3058 = distinct !DILocation(line: 61, column: 28, scope: !3012)
!3059 = !DILocalVariable(name: "this", arg: 1, scope: !3060, type: !2833, flags: DIFlagArtificial | DIFlagObjectPointer)
!3060 = distinct !DISubprogram(name: "__uniq_ptr_impl", linkageName: "_ZNSt15__uniq_ptr_dataI4TermSt14default_deleteIS0_ELb1ELb1EECI2St15__uniq_ptr_implIS0_S2_EIS1_I5PowerEEEPS0_OT_", scope: !109, file: !21, line: 233, type: !3061, scopeLine: 233, flags: DIFlagArtificial | DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !3064, retainedNodes: !3065)
!3061 = !DISubroutineType(types: !3062)
!3062 = !{null, !390, !348, !3063}
!3063 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !1668, size: 64)
!3064 = !DISubprogram(name: "__uniq_ptr_impl", scope: !109, type: !3061, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!3065 = !{!3059, !3066, !3067}
!3066 = !DILocalVariable(arg: 2, scope: !3060, type: !348, flags: DIFlagArtificial)
!3067 = !DILocalVariable(arg: 3, scope: !3060, type: !3063, flags: DIFlagArtificial)
!3068 = !DILocation(line: 0, scope: !3060, inlinedAt: !3069)
!3069 = distinct !DILocation(line: 373, column: 4, scope: !3050, inlinedAt: !3058)
!3070 = !DILocalVariable(name: "this", arg: 1, scope: !3071, type: !2846, flags: DIFlagArtificial | DIFlagObjectPointer)
!3071 = distinct !DISubprogram(name: "__uniq_ptr_impl<std::default_delete<Power> >", linkageName: "_ZNSt15__uniq_ptr_implI4TermSt14default_deleteIS0_EEC2IS1_I5PowerEEEPS0_OT_", scope: !112, file: !21, line: 172, type: !3072, scopeLine: 173, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !3075, declaration: !3074, retainedNodes: !3077)
!3072 = !DISubroutineType(types: !3073)
!3073 = !{null, !344, !348, !3063}
!3074 = !DISubprogram(name: "__uniq_ptr_impl<std::default_delete<Power> >", scope: !112, file: !21, line: 172, type: !3072, scopeLine: 172, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !3075)
!3075 = !{!3076}
!3076 = !DITemplateTypeParameter(name: "_Del", type: !1668)
!3077 = !{!3070, !3078, !3079}
!3078 = !DILocalVariable(name: "__p", arg: 2, scope: !3071, file: !21, line: 172, type: !348)
!3079 = !DILocalVariable(name: "__d", arg: 3, scope: !3071, file: !21, line: 172, type: !3063)
!3080 = !DILocation(line: 0, scope: !3071, inlinedAt: !3081)
!3081 = distinct !DILocation(line: 233, column: 40, scope: !3060, inlinedAt: !3069)
!3082 = !DILocalVariable(name: "this", arg: 1, scope: !3083, type: !2860, flags: DIFlagArtificial | DIFlagObjectPointer)
!3083 = distinct !DISubprogram(name: "tuple<Term *&, std::default_delete<Power>, true>", linkageName: "_ZNSt5tupleIJP4TermSt14default_deleteIS0_EEEC2IRS1_S2_I5PowerETnNSt9enable_ifIXclsr4_TCCIXntcl14__is_alloc_argIT_EEEEE29__is_implicitly_constructibleISA_T0_EEEbE4typeELb1EEEOSA_OSB_", scope: !115, file: !32, line: 1077, type: !3084, scopeLine: 1079, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !3087, declaration: !3086, retainedNodes: !3089)
!3084 = !DISubroutineType(types: !3085)
!3085 = !{null, !315, !257, !3063}
!3086 = !DISubprogram(name: "tuple<Term *&, std::default_delete<Power>, true>", scope: !115, file: !32, line: 1077, type: !3084, scopeLine: 1077, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !3087)
!3087 = !{!2855, !3088, !331}
!3088 = !DITemplateTypeParameter(name: "_U2", type: !1668)
!3089 = !{!3082, !3090, !3091}
!3090 = !DILocalVariable(name: "__a1", arg: 2, scope: !3083, file: !32, line: 1077, type: !257)
!3091 = !DILocalVariable(name: "__a2", arg: 3, scope: !3083, file: !32, line: 1077, type: !3063)
!3092 = !DILocation(line: 0, scope: !3083, inlinedAt: !3093)
!3093 = distinct !DILocation(line: 173, column: 4, scope: !3071, inlinedAt: !3081)
!3094 = !DILocalVariable(name: "this", arg: 1, scope: !3095, type: !2874, flags: DIFlagArtificial | DIFlagObjectPointer)
!3095 = distinct !DISubprogram(name: "_Tuple_impl<Term *&, std::default_delete<Power>, void>", linkageName: "_ZNSt11_Tuple_implILm0EJP4TermSt14default_deleteIS0_EEEC2IRS1_JS2_I5PowerEEvEEOT_DpOT0_", scope: !118, file: !32, line: 290, type: !3096, scopeLine: 293, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !3099, declaration: !3098, retainedNodes: !3101)
!3096 = !DISubroutineType(types: !3097)
!3097 = !{null, !288, !257, !3063}
!3098 = !DISubprogram(name: "_Tuple_impl<Term *&, std::default_delete<Power>, void>", scope: !118, file: !32, line: 290, type: !3096, scopeLine: 290, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !3099)
!3099 = !{!2869, !3100, !2819}
!3100 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_UTail", value: !1757)
!3101 = !{!3094, !3102, !3103}
!3102 = !DILocalVariable(name: "__head", arg: 2, scope: !3095, file: !32, line: 290, type: !257)
!3103 = !DILocalVariable(name: "__tail", arg: 3, scope: !3095, file: !32, line: 290, type: !3063)
!3104 = !DILocation(line: 0, scope: !3095, inlinedAt: !3105)
!3105 = distinct !DILocation(line: 1079, column: 4, scope: !3083, inlinedAt: !3093)
!3106 = !DILocation(line: 0, scope: !2878, inlinedAt: !3107)
!3107 = distinct !DILocation(line: 292, column: 4, scope: !3095, inlinedAt: !3105)
!3108 = !DILocation(line: 200, column: 4, scope: !2878, inlinedAt: !3107)
!3109 = !DILocation(line: 0, scope: !2893, inlinedAt: !3110)
!3110 = distinct !DILocation(line: 61, column: 18, scope: !3012)
!3111 = !DILocation(line: 0, scope: !2899, inlinedAt: !3112)
!3112 = distinct !DILocation(line: 1294, column: 9, scope: !2893, inlinedAt: !3110)
!3113 = !DILocation(line: 114, column: 20, scope: !2912, inlinedAt: !3112)
!3114 = !DILocation(line: 114, column: 47, scope: !2912, inlinedAt: !3112)
!3115 = !DILocation(line: 114, column: 30, scope: !2912, inlinedAt: !3112)
!3116 = !DILocation(line: 114, column: 6, scope: !2899, inlinedAt: !3112)
!3117 = !DILocation(line: 0, scope: !2920, inlinedAt: !3118)
!3118 = distinct !DILocation(line: 117, column: 6, scope: !2931, inlinedAt: !3112)
!3119 = !DILocation(line: 0, scope: !2933, inlinedAt: !3120)
!3120 = distinct !DILocation(line: 516, column: 8, scope: !2920, inlinedAt: !3118)
!3121 = !DILocation(line: 0, scope: !2944, inlinedAt: !3122)
!3122 = distinct !DILocation(line: 175, column: 23, scope: !2933, inlinedAt: !3120)
!3123 = !DILocation(line: 0, scope: !2950, inlinedAt: !3124)
!3124 = distinct !DILocation(line: 358, column: 7, scope: !2944, inlinedAt: !3122)
!3125 = !DILocation(line: 0, scope: !2956, inlinedAt: !3126)
!3126 = distinct !DILocation(line: 234, column: 7, scope: !2950, inlinedAt: !3124)
!3127 = !DILocation(line: 0, scope: !2962, inlinedAt: !3128)
!3128 = distinct !DILocation(line: 177, column: 9, scope: !2956, inlinedAt: !3126)
!3129 = !DILocation(line: 0, scope: !2968, inlinedAt: !3130)
!3130 = distinct !DILocation(line: 1090, column: 17, scope: !2962, inlinedAt: !3128)
!3131 = !DILocation(line: 301, column: 7, scope: !2968, inlinedAt: !3130)
!3132 = !DILocation(line: 119, column: 6, scope: !2931, inlinedAt: !3112)
!3133 = !DILocation(line: 0, scope: !2977, inlinedAt: !3134)
!3134 = distinct !DILocation(line: 61, column: 7, scope: !3012)
!3135 = !DILocation(line: 0, scope: !2980, inlinedAt: !3134)
!3136 = !DILocation(line: 395, column: 6, scope: !2980, inlinedAt: !3134)
!3137 = !DILocation(line: 123, column: 4, scope: !2912, inlinedAt: !3112)
!3138 = !DILocation(line: 395, column: 6, scope: !2987, inlinedAt: !3134)
!3139 = !DILocation(line: 395, column: 12, scope: !2987, inlinedAt: !3134)
!3140 = !DILocation(line: 0, scope: !2990, inlinedAt: !3141)
!3141 = distinct !DILocation(line: 396, column: 4, scope: !2987, inlinedAt: !3134)
!3142 = !DILocation(line: 95, column: 2, scope: !2990, inlinedAt: !3141)
!3143 = !DILocation(line: 396, column: 4, scope: !2987, inlinedAt: !3134)
!3144 = !DILocation(line: 61, column: 7, scope: !3012)
!3145 = !DILocation(line: 65, column: 1, scope: !3012)
!3146 = !DILocation(line: 0, scope: !2977, inlinedAt: !3147)
!3147 = distinct !DILocation(line: 61, column: 7, scope: !3012)
!3148 = !DILocation(line: 0, scope: !2980, inlinedAt: !3147)
!3149 = !DILocation(line: 395, column: 6, scope: !2987, inlinedAt: !3147)
!3150 = !DILocation(line: 395, column: 12, scope: !2987, inlinedAt: !3147)
!3151 = !DILocation(line: 395, column: 6, scope: !2980, inlinedAt: !3147)
!3152 = !DILocation(line: 0, scope: !2990, inlinedAt: !3153)
!3153 = distinct !DILocation(line: 396, column: 4, scope: !2987, inlinedAt: !3147)
!3154 = !DILocation(line: 95, column: 2, scope: !2990, inlinedAt: !3153)
!3155 = !DILocation(line: 396, column: 4, scope: !2987, inlinedAt: !3147)
!3156 = !DILocation(line: 57, column: 27, scope: !2772)
!3157 = distinct !{!3157, !2773, !3158, !3159}
!3158 = !DILocation(line: 63, column: 3, scope: !2721)
!3159 = !{!"llvm.loop.mustprogress"}
!3160 = !DILocation(line: 64, column: 30, scope: !2708)
!3161 = !DILocalVariable(name: "this", arg: 1, scope: !3162, type: !3166, flags: DIFlagArtificial | DIFlagObjectPointer)
!3162 = distinct !DISubprogram(name: "~unique_ptr", linkageName: "_ZNSt10unique_ptrI3SumSt14default_deleteIS0_EED2Ev", scope: !20, file: !21, line: 390, type: !1259, scopeLine: 391, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !1258, retainedNodes: !3163)
!3163 = !{!3161, !3164}
!3164 = !DILocalVariable(name: "__ptr", scope: !3165, file: !21, line: 394, type: !1222)
!3165 = distinct !DILexicalBlock(scope: !3162, file: !21, line: 391, column: 7)
!3166 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !20, size: 64)
!3167 = !DILocation(line: 0, scope: !3162, inlinedAt: !3168)
!3168 = distinct !DILocation(line: 65, column: 1, scope: !2708)
!3169 = !DILocation(line: 0, scope: !3165, inlinedAt: !3168)
!3170 = !DILocalVariable(name: "this", arg: 1, scope: !3171, type: !3174, flags: DIFlagArtificial | DIFlagObjectPointer)
!3171 = distinct !DISubprogram(name: "operator()", linkageName: "_ZNKSt14default_deleteI3SumEclEPS0_", scope: !44, file: !21, line: 89, type: !51, scopeLine: 90, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !50, retainedNodes: !3172)
!3172 = !{!3170, !3173}
!3173 = !DILocalVariable(name: "__ptr", arg: 2, scope: !3171, file: !21, line: 89, type: !55)
!3174 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !54, size: 64)
!3175 = !DILocation(line: 0, scope: !3171, inlinedAt: !3176)
!3176 = distinct !DILocation(line: 396, column: 4, scope: !3177, inlinedAt: !3168)
!3177 = distinct !DILexicalBlock(scope: !3165, file: !21, line: 395, column: 6)
!3178 = !DILocation(line: 95, column: 2, scope: !3171, inlinedAt: !3176)
!3179 = !DILocation(line: 65, column: 1, scope: !2708)
!3180 = !DILocation(line: 0, scope: !3162, inlinedAt: !3181)
!3181 = distinct !DILocation(line: 65, column: 1, scope: !2708)
!3182 = !DILocation(line: 0, scope: !3165, inlinedAt: !3181)
!3183 = !DILocation(line: 0, scope: !3171, inlinedAt: !3184)
!3184 = distinct !DILocation(line: 396, column: 4, scope: !3177, inlinedAt: !3181)
!3185 = !DILocation(line: 95, column: 2, scope: !3171, inlinedAt: !3184)
!3186 = distinct !DISubprogram(name: "state_behind_virtual_calls", scope: !9, file: !9, line: 92, type: !3187, scopeLine: 92, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !3189)
!3187 = !DISubroutineType(types: !3188)
!3188 = !{!74, !2610, !66, !66}
!3189 = !{!3190, !3191, !3192, !3193, !3212, !3222}
!3190 = !DILocalVariable(name: "x", arg: 1, scope: !3186, file: !9, line: 92, type: !2610)
!3191 = !DILocalVariable(name: "n", arg: 2, scope: !3186, file: !9, line: 92, type: !66)
!3192 = !DILocalVariable(name: "quadratic", arg: 3, scope: !3186, file: !9, line: 92, type: !66)
!3193 = !DILocalVariable(name: "linear", scope: !3186, file: !9, line: 93, type: !3194)
!3194 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Linear", file: !9, line: 73, size: 128, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !3195, vtableHolder: !3197, identifier: "_ZTS6Linear")
!3195 = !{!3196, !3208}
!3196 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !3194, baseType: !3197, extraData: i32 0)
!3197 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Counter", file: !9, line: 67, size: 128, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !3198, vtableHolder: !3197, identifier: "_ZTS7Counter")
!3198 = !{!3199, !3200, !3201, !3205}
!3199 = !DIDerivedType(tag: DW_TAG_member, name: "_vptr$Counter", scope: !9, file: !9, baseType: !62, size: 64, flags: DIFlagArtificial)
!3200 = !DIDerivedType(tag: DW_TAG_member, name: "total", scope: !3197, file: !9, line: 70, baseType: !74, size: 64, offset: 64)
!3201 = !DISubprogram(name: "~Counter", scope: !3197, file: !9, line: 68, type: !3202, scopeLine: 68, containingType: !3197, virtualIndex: 0, flags: DIFlagPrototyped, spFlags: DISPFlagVirtual | DISPFlagOptimized)
!3202 = !DISubroutineType(types: !3203)
!3203 = !{null, !3204}
!3204 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !3197, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!3205 = !DISubprogram(name: "add", linkageName: "_ZN7Counter3addEd", scope: !3197, file: !9, line: 69, type: !3206, scopeLine: 69, containingType: !3197, virtualIndex: 2, flags: DIFlagPrototyped, spFlags: DISPFlagPureVirtual | DISPFlagOptimized)
!3206 = !DISubroutineType(types: !3207)
!3207 = !{null, !3204, !74}
!3208 = !DISubprogram(name: "add", linkageName: "_ZN6Linear3addEd", scope: !3194, file: !9, line: 74, type: !3209, scopeLine: 74, containingType: !3194, virtualIndex: 2, flags: DIFlagPrototyped, spFlags: DISPFlagVirtual | DISPFlagOptimized)
!3209 = !DISubroutineType(types: !3210)
!3210 = !{null, !3211, !74}
!3211 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !3194, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!3212 = !DILocalVariable(name: "other", scope: !3186, file: !9, line: 94, type: !3213)
!3213 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Quadratic", file: !9, line: 77, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !3214, vtableHolder: !3197, identifier: "_ZTS9Quadratic")
!3214 = !{!3215, !3216, !3217, !3221}
!3215 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !3213, baseType: !3197, extraData: i32 0)
!3216 = !DIDerivedType(tag: DW_TAG_member, name: "weight", scope: !3213, file: !9, line: 78, baseType: !74, size: 64, offset: 128)
!3217 = !DISubprogram(name: "Quadratic", scope: !3213, file: !9, line: 79, type: !3218, scopeLine: 79, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!3218 = !DISubroutineType(types: !3219)
!3219 = !{null, !3220, !74}
!3220 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !3213, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!3221 = !DISubprogram(name: "add", linkageName: "_ZN9Quadratic3addEd", scope: !3213, file: !9, line: 80, type: !3218, scopeLine: 80, containingType: !3213, virtualIndex: 2, flags: DIFlagPrototyped, spFlags: DISPFlagVirtual | DISPFlagOptimized)
!3222 = !DILocalVariable(name: "counter", scope: !3186, file: !9, line: 95, type: !3223)
!3223 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !3197, size: 64)
!3224 = distinct !DIAssignID()
!3225 = !DILocation(line: 0, scope: !3186)
!3226 = distinct !DIAssignID()
!3227 = !DILocation(line: 93, column: 3, scope: !3186)
!3228 = !DILocalVariable(name: "this", arg: 1, scope: !3229, type: !3234, flags: DIFlagArtificial | DIFlagObjectPointer)
!3229 = distinct !DISubprogram(name: "Linear", linkageName: "_ZN6LinearC2Ev", scope: !3194, file: !9, line: 73, type: !3230, scopeLine: 73, flags: DIFlagArtificial | DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !3232, retainedNodes: !3233)
!3230 = !DISubroutineType(types: !3231)
!3231 = !{null, !3211}
!3232 = !DISubprogram(name: "Linear", scope: !3194, type: !3230, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!3233 = !{!3228}
!3234 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !3194, size: 64)
!3235 = !DILocation(line: 0, scope: !3229, inlinedAt: !3236)
!3236 = distinct !DILocation(line: 93, column: 10, scope: !3186)
!3237 = !DILocalVariable(name: "this", arg: 1, scope: !3238, type: !3241, flags: DIFlagArtificial | DIFlagObjectPointer)
!3238 = distinct !DISubprogram(name: "Counter", linkageName: "_ZN7CounterC2Ev", scope: !3197, file: !9, line: 67, type: !3202, scopeLine: 67, flags: DIFlagArtificial | DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !3239, retainedNodes: !3240)
!3239 = !DISubprogram(name: "Counter", scope: !3197, type: !3202, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!3240 = !{!3237}
!3241 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !3197, size: 64)
!3242 = !DILocation(line: 0, scope: !3238, inlinedAt: !3243)
!3243 = distinct !DILocation(line: 73, column: 8, scope: !3229, inlinedAt: !3236)
!3244 = !DILocation(line: 70, column: 10, scope: !3238, inlinedAt: !3243)
!3245 = !{!3246, !2634, i64 8}
!3246 = !{!"_ZTS7Counter", !2634, i64 8}
!3247 = distinct !DIAssignID()
!3248 = !DILocation(line: 73, column: 8, scope: !3229, inlinedAt: !3236)
!3249 = distinct !DIAssignID()
!3250 = !DILocation(line: 94, column: 3, scope: !3186)
!3251 = !DILocation(line: 94, column: 19, scope: !3186)
!3252 = !DILocalVariable(name: "this", arg: 1, scope: !3253, type: !3256, flags: DIFlagArtificial | DIFlagObjectPointer)
!3253 = distinct !DISubprogram(name: "Quadratic", linkageName: "_ZN9QuadraticC2Ed", scope: !3213, file: !9, line: 79, type: !3218, scopeLine: 79, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !3217, retainedNodes: !3254)
!3254 = !{!3252, !3255}
!3255 = !DILocalVariable(name: "w", arg: 2, scope: !3253, file: !9, line: 79, type: !74)
!3256 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !3213, size: 64)
!3257 = !DILocation(line: 0, scope: !3253, inlinedAt: !3258)
!3258 = distinct !DILocation(line: 94, column: 13, scope: !3186)
!3259 = !DILocation(line: 0, scope: !3238, inlinedAt: !3260)
!3260 = distinct !DILocation(line: 79, column: 12, scope: !3253, inlinedAt: !3258)
!3261 = !DILocation(line: 70, column: 10, scope: !3238, inlinedAt: !3260)
!3262 = distinct !DIAssignID()
!3263 = !DILocation(line: 79, column: 44, scope: !3253, inlinedAt: !3258)
!3264 = distinct !DIAssignID()
!3265 = !DILocation(line: 79, column: 34, scope: !3253, inlinedAt: !3258)
!3266 = !{!3267, !2634, i64 16}
!3267 = !{!"_ZTS9Quadratic", !3246, i64 0, !2634, i64 16}
!3268 = distinct !DIAssignID()
!3269 = !DILocation(line: 95, column: 22, scope: !3186)
!3270 = !DILocation(line: 96, column: 3, scope: !3186)
!3271 = !DILocation(line: 97, column: 18, scope: !3186)
!3272 = !DILocation(line: 97, column: 24, scope: !3186)
!3273 = !DILocation(line: 98, column: 1, scope: !3186)
!3274 = distinct !DISubprogram(name: "feed", linkageName: "_ZL4feedR7CounterPKdi", scope: !9, file: !9, line: 86, type: !3275, scopeLine: 86, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !3277)
!3275 = !DISubroutineType(types: !3276)
!3276 = !{null, !3223, !2610, !66}
!3277 = !{!3278, !3279, !3280, !3281}
!3278 = !DILocalVariable(name: "counter", arg: 1, scope: !3274, file: !9, line: 86, type: !3223)
!3279 = !DILocalVariable(name: "x", arg: 2, scope: !3274, file: !9, line: 86, type: !2610)
!3280 = !DILocalVariable(name: "n", arg: 3, scope: !3274, file: !9, line: 86, type: !66)
!3281 = !DILocalVariable(name: "i", scope: !3282, file: !9, line: 87, type: !66)
!3282 = distinct !DILexicalBlock(scope: !3274, file: !9, line: 87, column: 3)
!3283 = !DILocation(line: 0, scope: !3274)
!3284 = !DILocation(line: 0, scope: !3282)
!3285 = !DILocation(line: 87, column: 21, scope: !3286)
!3286 = distinct !DILexicalBlock(scope: !3282, file: !9, line: 87, column: 3)
!3287 = !DILocation(line: 87, column: 3, scope: !3282)
!3288 = !DILocation(line: 90, column: 1, scope: !3274)
!3289 = !DILocation(line: 88, column: 17, scope: !3290)
!3290 = distinct !DILexicalBlock(scope: !3286, file: !9, line: 87, column: 31)
!3291 = !DILocation(line: 88, column: 13, scope: !3290)
!3292 = !DILocation(line: 87, column: 27, scope: !3286)
!3293 = distinct !{!3293, !3287, !3294, !3159}
!3294 = !DILocation(line: 89, column: 3, scope: !3282)
!3295 = distinct !DISubprogram(name: "~Counter", linkageName: "_ZN7CounterD2Ev", scope: !3197, file: !9, line: 68, type: !3202, scopeLine: 68, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !3201, retainedNodes: !3296)
!3296 = !{!3297}
!3297 = !DILocalVariable(name: "this", arg: 1, scope: !3295, type: !3241, flags: DIFlagArtificial | DIFlagObjectPointer)
!3298 = !DILocation(line: 0, scope: !3295)
!3299 = !DILocation(line: 68, column: 30, scope: !3295)
!3300 = distinct !DISubprogram(name: "two_base_classes", scope: !9, file: !9, line: 113, type: !1989, scopeLine: 113, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !3301)
!3301 = !{!3302, !3303}
!3302 = !DILocalVariable(name: "x", arg: 1, scope: !3300, file: !9, line: 113, type: !74)
!3303 = !DILocalVariable(name: "object", scope: !3300, file: !9, line: 114, type: !3304)
!3304 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Both", file: !9, line: 102, size: 320, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !3305, vtableHolder: !3307, identifier: "_ZTS4Both")
!3305 = !{!3306, !3316, !3326, !3327, !3331, !3336}
!3306 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !3304, baseType: !3307, extraData: i32 0)
!3307 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Left", file: !9, line: 100, size: 128, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !3308, vtableHolder: !3307, identifier: "_ZTS4Left")
!3308 = !{!3309, !3310, !3311}
!3309 = !DIDerivedType(tag: DW_TAG_member, name: "_vptr$Left", scope: !9, file: !9, baseType: !62, size: 64, flags: DIFlagArtificial)
!3310 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !3307, file: !9, line: 100, baseType: !74, size: 64, offset: 64)
!3311 = !DISubprogram(name: "left", linkageName: "_ZNK4Left4leftEv", scope: !3307, file: !9, line: 100, type: !3312, scopeLine: 100, containingType: !3307, virtualIndex: 0, flags: DIFlagPrototyped, spFlags: DISPFlagPureVirtual | DISPFlagOptimized)
!3312 = !DISubroutineType(types: !3313)
!3313 = !{!74, !3314}
!3314 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !3315, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!3315 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !3307)
!3316 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !3304, baseType: !3317, offset: 128, extraData: i32 0)
!3317 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Right", file: !9, line: 101, size: 128, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !3318, vtableHolder: !3317, identifier: "_ZTS5Right")
!3318 = !{!3319, !3320, !3321}
!3319 = !DIDerivedType(tag: DW_TAG_member, name: "_vptr$Right", scope: !9, file: !9, baseType: !62, size: 64, flags: DIFlagArtificial)
!3320 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !3317, file: !9, line: 101, baseType: !74, size: 64, offset: 64)
!3321 = !DISubprogram(name: "right", linkageName: "_ZNK5Right5rightEv", scope: !3317, file: !9, line: 101, type: !3322, scopeLine: 101, containingType: !3317, virtualIndex: 0, flags: DIFlagPrototyped, spFlags: DISPFlagPureVirtual | DISPFlagOptimized)
!3322 = !DISubroutineType(types: !3323)
!3323 = !{!74, !3324}
!3324 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !3325, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!3325 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !3317)
!3326 = !DIDerivedType(tag: DW_TAG_member, name: "k", scope: !3304, file: !9, line: 103, baseType: !74, size: 64, offset: 256)
!3327 = !DISubprogram(name: "Both", scope: !3304, file: !9, line: 104, type: !3328, scopeLine: 104, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!3328 = !DISubroutineType(types: !3329)
!3329 = !{null, !3330, !74}
!3330 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !3304, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!3331 = !DISubprogram(name: "left", linkageName: "_ZNK4Both4leftEv", scope: !3304, file: !9, line: 105, type: !3332, scopeLine: 105, containingType: !3304, virtualIndex: 0, flags: DIFlagPrototyped, spFlags: DISPFlagVirtual | DISPFlagOptimized)
!3332 = !DISubroutineType(types: !3333)
!3333 = !{!74, !3334}
!3334 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !3335, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!3335 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !3304)
!3336 = !DISubprogram(name: "right", linkageName: "_ZNK4Both5rightEv", scope: !3304, file: !9, line: 106, type: !3332, scopeLine: 106, containingType: !3304, virtualIndex: 1, flags: DIFlagPrototyped, spFlags: DISPFlagVirtual | DISPFlagOptimized)
!3337 = distinct !DIAssignID()
!3338 = !DILocation(line: 0, scope: !3300)
!3339 = !DILocation(line: 114, column: 3, scope: !3300)
!3340 = !DILocalVariable(name: "this", arg: 1, scope: !3341, type: !3344, flags: DIFlagArtificial | DIFlagObjectPointer)
!3341 = distinct !DISubprogram(name: "Both", linkageName: "_ZN4BothC2Ed", scope: !3304, file: !9, line: 104, type: !3328, scopeLine: 104, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !3327, retainedNodes: !3342)
!3342 = !{!3340, !3343}
!3343 = !DILocalVariable(name: "v", arg: 2, scope: !3341, file: !9, line: 104, type: !74)
!3344 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !3304, size: 64)
!3345 = !DILocation(line: 0, scope: !3341, inlinedAt: !3346)
!3346 = distinct !DILocation(line: 114, column: 8, scope: !3300)
!3347 = !DILocalVariable(name: "this", arg: 1, scope: !3348, type: !3354, flags: DIFlagArtificial | DIFlagObjectPointer)
!3348 = distinct !DISubprogram(name: "Left", linkageName: "_ZN4LeftC2Ev", scope: !3307, file: !9, line: 100, type: !3349, scopeLine: 100, flags: DIFlagArtificial | DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !3352, retainedNodes: !3353)
!3349 = !DISubroutineType(types: !3350)
!3350 = !{null, !3351}
!3351 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !3307, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!3352 = !DISubprogram(name: "Left", scope: !3307, type: !3349, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!3353 = !{!3347}
!3354 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !3307, size: 64)
!3355 = !DILocation(line: 0, scope: !3348, inlinedAt: !3356)
!3356 = distinct !DILocation(line: 104, column: 12, scope: !3341, inlinedAt: !3346)
!3357 = !DILocation(line: 100, column: 55, scope: !3348, inlinedAt: !3356)
!3358 = !DILocation(line: 104, column: 34, scope: !3341, inlinedAt: !3346)
!3359 = !DILocalVariable(name: "this", arg: 1, scope: !3360, type: !3366, flags: DIFlagArtificial | DIFlagObjectPointer)
!3360 = distinct !DISubprogram(name: "Right", linkageName: "_ZN5RightC2Ev", scope: !3317, file: !9, line: 101, type: !3361, scopeLine: 101, flags: DIFlagArtificial | DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !3364, retainedNodes: !3365)
!3361 = !DISubroutineType(types: !3362)
!3362 = !{null, !3363}
!3363 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !3317, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!3364 = !DISubprogram(name: "Right", scope: !3317, type: !3361, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!3365 = !{!3359}
!3366 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !3317, size: 64)
!3367 = !DILocation(line: 0, scope: !3360, inlinedAt: !3368)
!3368 = distinct !DILocation(line: 104, column: 12, scope: !3341, inlinedAt: !3346)
!3369 = !DILocation(line: 101, column: 57, scope: !3360, inlinedAt: !3368)
!3370 = distinct !DIAssignID()
!3371 = distinct !DIAssignID()
!3372 = !DILocation(line: 104, column: 29, scope: !3341, inlinedAt: !3346)
!3373 = !{!3374, !2634, i64 32}
!3374 = !{!"_ZTS4Both", !3375, i64 0, !3376, i64 16, !2634, i64 32}
!3375 = !{!"_ZTS4Left", !2634, i64 8}
!3376 = !{!"_ZTS5Right", !2634, i64 8}
!3377 = distinct !DIAssignID()
!3378 = !DILocation(line: 104, column: 42, scope: !3379, inlinedAt: !3346)
!3379 = distinct !DILexicalBlock(scope: !3341, file: !9, line: 104, column: 34)
!3380 = !DILocation(line: 104, column: 38, scope: !3379, inlinedAt: !3346)
!3381 = !{!3375, !2634, i64 8}
!3382 = distinct !DIAssignID()
!3383 = !DILocation(line: 104, column: 55, scope: !3379, inlinedAt: !3346)
!3384 = !DILocation(line: 104, column: 49, scope: !3379, inlinedAt: !3346)
!3385 = !{!3376, !2634, i64 8}
!3386 = distinct !DIAssignID()
!3387 = !DILocation(line: 115, column: 10, scope: !3300)
!3388 = !DILocation(line: 116, column: 1, scope: !3300)
!3389 = !DILocation(line: 115, column: 3, scope: !3300)
!3390 = distinct !DISubprogram(name: "use", linkageName: "_ZL3useRK4LeftRK5Right", scope: !9, file: !9, line: 109, type: !3391, scopeLine: 109, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !3395)
!3391 = !DISubroutineType(types: !3392)
!3392 = !{!74, !3393, !3394}
!3393 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !3315, size: 64)
!3394 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !3325, size: 64)
!3395 = !{!3396, !3397}
!3396 = !DILocalVariable(name: "l", arg: 1, scope: !3390, file: !9, line: 109, type: !3393)
!3397 = !DILocalVariable(name: "r", arg: 2, scope: !3390, file: !9, line: 109, type: !3394)
!3398 = !DILocation(line: 0, scope: !3390)
!3399 = !DILocation(line: 110, column: 12, scope: !3390)
!3400 = !DILocation(line: 110, column: 23, scope: !3390)
!3401 = !DILocation(line: 110, column: 35, scope: !3390)
!3402 = !DILocation(line: 110, column: 31, scope: !3390)
!3403 = !DILocation(line: 110, column: 3, scope: !3390)
!3404 = distinct !DISubprogram(name: "~Power", linkageName: "_ZN5PowerD0Ev", scope: !1680, file: !9, line: 12, type: !3405, scopeLine: 12, flags: DIFlagArtificial | DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !3407, retainedNodes: !3408)
!3405 = !DISubroutineType(types: !3406)
!3406 = !{null, !1688}
!3407 = !DISubprogram(name: "~Power", scope: !1680, type: !3405, containingType: !1680, virtualIndex: 0, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagVirtual | DISPFlagOptimized)
!3408 = !{!3409}
!3409 = !DILocalVariable(name: "this", arg: 1, scope: !3404, type: !1679, flags: DIFlagArtificial | DIFlagObjectPointer)
!3410 = !DILocation(line: 0, scope: !3404)
!3411 = !DILocation(line: 12, column: 8, scope: !3404)
!3412 = !DILocation(line: 0, scope: !2651)
!3413 = !DILocation(line: 17, column: 16, scope: !2651)
!3414 = !DILocation(line: 0, scope: !2656)
!3415 = !DILocation(line: 18, column: 23, scope: !2666)
!3416 = !DILocation(line: 18, column: 5, scope: !2656)
!3417 = !DILocation(line: 19, column: 9, scope: !2665)
!3418 = distinct !{!3418, !3419}
!3419 = !{!"llvm.loop.unroll.disable"}
!3420 = !DILocation(line: 21, column: 5, scope: !2651)
!3421 = distinct !{!3421, !3416, !3422, !3159}
!3422 = !DILocation(line: 20, column: 5, scope: !2656)
!3423 = !DILocation(line: 0, scope: !2642)
!3424 = !DILocation(line: 9, column: 64, scope: !2642)
!3425 = !DILocation(line: 9, column: 62, scope: !2642)
!3426 = !DILocation(line: 9, column: 53, scope: !2642)
!3427 = distinct !DISubprogram(name: "~Wave", linkageName: "_ZN4WaveD0Ev", scope: !1346, file: !9, line: 25, type: !3428, scopeLine: 25, flags: DIFlagArtificial | DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !3430, retainedNodes: !3431)
!3428 = !DISubroutineType(types: !3429)
!3429 = !{null, !1353}
!3430 = !DISubprogram(name: "~Wave", scope: !1346, type: !3428, containingType: !1346, virtualIndex: 0, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagVirtual | DISPFlagOptimized)
!3431 = !{!3432}
!3432 = !DILocalVariable(name: "this", arg: 1, scope: !3427, type: !1345, flags: DIFlagArtificial | DIFlagObjectPointer)
!3433 = !DILocation(line: 0, scope: !3427)
!3434 = !DILocation(line: 25, column: 8, scope: !3427)
!3435 = !DILocation(line: 0, scope: !2676)
!3436 = !DILocation(line: 28, column: 59, scope: !2676)
!3437 = !DILocation(line: 28, column: 69, scope: !2676)
!3438 = !DILocation(line: 28, column: 50, scope: !2676)
!3439 = !DILocation(line: 28, column: 43, scope: !2676)
!3440 = !DILocation(line: 0, scope: !2668)
!3441 = !DILocation(line: 29, column: 63, scope: !2668)
!3442 = !DILocation(line: 29, column: 69, scope: !2668)
!3443 = !DILocation(line: 29, column: 67, scope: !2668)
!3444 = !DILocation(line: 29, column: 54, scope: !2668)
!3445 = distinct !DISubprogram(name: "~Linear", linkageName: "_ZN6LinearD0Ev", scope: !3194, file: !9, line: 73, type: !3230, scopeLine: 73, flags: DIFlagArtificial | DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !3446, retainedNodes: !3447)
!3446 = !DISubprogram(name: "~Linear", scope: !3194, type: !3230, containingType: !3194, virtualIndex: 0, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagVirtual | DISPFlagOptimized)
!3447 = !{!3448}
!3448 = !DILocalVariable(name: "this", arg: 1, scope: !3445, type: !3234, flags: DIFlagArtificial | DIFlagObjectPointer)
!3449 = !DILocation(line: 0, scope: !3445)
!3450 = !DILocation(line: 73, column: 8, scope: !3445)
!3451 = distinct !DISubprogram(name: "add", linkageName: "_ZN6Linear3addEd", scope: !3194, file: !9, line: 74, type: !3209, scopeLine: 74, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !3208, retainedNodes: !3452)
!3452 = !{!3453, !3454}
!3453 = !DILocalVariable(name: "this", arg: 1, scope: !3451, type: !3234, flags: DIFlagArtificial | DIFlagObjectPointer)
!3454 = !DILocalVariable(name: "v", arg: 2, scope: !3451, file: !9, line: 74, type: !74)
!3455 = !DILocation(line: 0, scope: !3451)
!3456 = !DILocation(line: 74, column: 33, scope: !3451)
!3457 = !DILocation(line: 74, column: 39, scope: !3451)
!3458 = !DILocation(line: 74, column: 45, scope: !3451)
!3459 = distinct !DISubprogram(name: "~Quadratic", linkageName: "_ZN9QuadraticD0Ev", scope: !3213, file: !9, line: 77, type: !3460, scopeLine: 77, flags: DIFlagArtificial | DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !3462, retainedNodes: !3463)
!3460 = !DISubroutineType(types: !3461)
!3461 = !{null, !3220}
!3462 = !DISubprogram(name: "~Quadratic", scope: !3213, type: !3460, containingType: !3213, virtualIndex: 0, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagVirtual | DISPFlagOptimized)
!3463 = !{!3464}
!3464 = !DILocalVariable(name: "this", arg: 1, scope: !3459, type: !3256, flags: DIFlagArtificial | DIFlagObjectPointer)
!3465 = !DILocation(line: 0, scope: !3459)
!3466 = !DILocation(line: 77, column: 8, scope: !3459)
!3467 = distinct !DISubprogram(name: "add", linkageName: "_ZN9Quadratic3addEd", scope: !3213, file: !9, line: 80, type: !3218, scopeLine: 80, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !3221, retainedNodes: !3468)
!3468 = !{!3469, !3470}
!3469 = !DILocalVariable(name: "this", arg: 1, scope: !3467, type: !3256, flags: DIFlagArtificial | DIFlagObjectPointer)
!3470 = !DILocalVariable(name: "v", arg: 2, scope: !3467, file: !9, line: 80, type: !74)
!3471 = !DILocation(line: 0, scope: !3467)
!3472 = !DILocation(line: 81, column: 14, scope: !3467)
!3473 = !DILocation(line: 81, column: 21, scope: !3467)
!3474 = !DILocation(line: 81, column: 5, scope: !3467)
!3475 = !DILocation(line: 81, column: 11, scope: !3467)
!3476 = !DILocation(line: 82, column: 12, scope: !3467)
!3477 = !DILocation(line: 83, column: 3, scope: !3467)
!3478 = distinct !DISubprogram(name: "left", linkageName: "_ZNK4Both4leftEv", scope: !3304, file: !9, line: 105, type: !3332, scopeLine: 105, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !3331, retainedNodes: !3479)
!3479 = !{!3480}
!3480 = !DILocalVariable(name: "this", arg: 1, scope: !3478, type: !3481, flags: DIFlagArtificial | DIFlagObjectPointer)
!3481 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !3335, size: 64)
!3482 = !DILocation(line: 0, scope: !3478)
!3483 = !DILocation(line: 105, column: 41, scope: !3478)
!3484 = !DILocation(line: 105, column: 45, scope: !3478)
!3485 = !DILocation(line: 105, column: 43, scope: !3478)
!3486 = !DILocation(line: 105, column: 34, scope: !3478)
!3487 = distinct !DISubprogram(name: "right", linkageName: "_ZNK4Both5rightEv", scope: !3304, file: !9, line: 106, type: !3332, scopeLine: 106, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !3336, retainedNodes: !3488)
!3488 = !{!3489}
!3489 = !DILocalVariable(name: "this", arg: 1, scope: !3487, type: !3481, flags: DIFlagArtificial | DIFlagObjectPointer)
!3490 = !DILocation(line: 0, scope: !3487)
!3491 = !DILocation(line: 106, column: 42, scope: !3487)
!3492 = !DILocation(line: 106, column: 46, scope: !3487)
!3493 = !DILocation(line: 106, column: 44, scope: !3487)
!3494 = !DILocation(line: 106, column: 35, scope: !3487)
!3495 = distinct !DISubprogram(linkageName: "_ZThn16_NK4Both5rightEv", scope: !9, file: !9, line: 106, type: !3496, flags: DIFlagArtificial | DIFlagThunk | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8)
!3496 = !DISubroutineType(types: !172)
!3497 = !DILocation(line: 0, scope: !3487, inlinedAt: !3498)
!3498 = distinct !DILocation(line: 0, scope: !3495)
!3499 = !DILocation(line: 106, column: 42, scope: !3487, inlinedAt: !3498)
!3500 = !DILocation(line: 106, column: 46, scope: !3487, inlinedAt: !3498)
!3501 = !DILocation(line: 106, column: 44, scope: !3487, inlinedAt: !3498)
!3502 = !DILocation(line: 0, scope: !3495)
!3503 = distinct !DISubprogram(name: "~Sum", linkageName: "_ZN3SumD2Ev", scope: !56, file: !9, line: 32, type: !2735, scopeLine: 32, flags: DIFlagArtificial | DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !3504, retainedNodes: !3505)
!3504 = !DISubprogram(name: "~Sum", scope: !56, type: !2735, containingType: !56, virtualIndex: 0, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagVirtual | DISPFlagOptimized)
!3505 = !{!3506}
!3506 = !DILocalVariable(name: "this", arg: 1, scope: !3503, type: !55, flags: DIFlagArtificial | DIFlagObjectPointer)
!3507 = !DILocation(line: 0, scope: !3503)
!3508 = !DILocation(line: 32, column: 8, scope: !3503)
!3509 = !DILocation(line: 32, column: 8, scope: !3510)
!3510 = distinct !DILexicalBlock(scope: !3503, file: !9, line: 32, column: 8)
!3511 = !DILocalVariable(name: "this", arg: 1, scope: !3512, type: !2748, flags: DIFlagArtificial | DIFlagObjectPointer)
!3512 = distinct !DISubprogram(name: "~vector", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EED2Ev", scope: !81, file: !82, line: 728, type: !697, scopeLine: 729, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !749, retainedNodes: !3513)
!3513 = !{!3511}
!3514 = !DILocation(line: 0, scope: !3512, inlinedAt: !3515)
!3515 = distinct !DILocation(line: 32, column: 8, scope: !3510)
!3516 = !DILocation(line: 730, column: 30, scope: !3517, inlinedAt: !3515)
!3517 = distinct !DILexicalBlock(scope: !3512, file: !82, line: 729, column: 7)
!3518 = !{!2916, !2891, i64 0}
!3519 = !DILocation(line: 730, column: 54, scope: !3517, inlinedAt: !3515)
!3520 = !DILocalVariable(name: "__first", arg: 1, scope: !3521, file: !99, line: 847, type: !105)
!3521 = distinct !DISubprogram(name: "_Destroy<std::unique_ptr<Term, std::default_delete<Term> > *, std::unique_ptr<Term, std::default_delete<Term> > >", linkageName: "_ZSt8_DestroyIPSt10unique_ptrI4TermSt14default_deleteIS1_EES4_EvT_S6_RSaIT0_E", scope: !22, file: !99, line: 847, type: !3522, scopeLine: 849, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !3527, retainedNodes: !3524)
!3522 = !DISubroutineType(types: !3523)
!3523 = !{null, !105, !105, !519}
!3524 = !{!3520, !3525, !3526}
!3525 = !DILocalVariable(name: "__last", arg: 2, scope: !3521, file: !99, line: 847, type: !105)
!3526 = !DILocalVariable(arg: 3, scope: !3521, file: !99, line: 848, type: !519)
!3527 = !{!3528, !506}
!3528 = !DITemplateTypeParameter(name: "_ForwardIterator", type: !105)
!3529 = !DILocation(line: 0, scope: !3521, inlinedAt: !3530)
!3530 = distinct !DILocation(line: 730, column: 2, scope: !3517, inlinedAt: !3515)
!3531 = !DILocalVariable(name: "__first", arg: 1, scope: !3532, file: !3533, line: 182, type: !105)
!3532 = distinct !DISubprogram(name: "_Destroy<std::unique_ptr<Term, std::default_delete<Term> > *>", linkageName: "_ZSt8_DestroyIPSt10unique_ptrI4TermSt14default_deleteIS1_EEEvT_S6_", scope: !22, file: !3533, line: 182, type: !3534, scopeLine: 183, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !3538, retainedNodes: !3536)
!3533 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_construct.h", directory: "", checksumkind: CSK_MD5, checksum: "ceba413818ae9b0f6742666be9b2ed67")
!3534 = !DISubroutineType(types: !3535)
!3535 = !{null, !105, !105}
!3536 = !{!3531, !3537}
!3537 = !DILocalVariable(name: "__last", arg: 2, scope: !3532, file: !3533, line: 182, type: !105)
!3538 = !{!3528}
!3539 = !DILocation(line: 0, scope: !3532, inlinedAt: !3540)
!3540 = distinct !DILocation(line: 850, column: 7, scope: !3521, inlinedAt: !3530)
!3541 = !DILocalVariable(name: "__first", arg: 1, scope: !3542, file: !3533, line: 160, type: !105)
!3542 = distinct !DISubprogram(name: "__destroy<std::unique_ptr<Term, std::default_delete<Term> > *>", linkageName: "_ZNSt12_Destroy_auxILb0EE9__destroyIPSt10unique_ptrI4TermSt14default_deleteIS3_EEEEvT_S8_", scope: !3543, file: !3533, line: 160, type: !3534, scopeLine: 161, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !3538, declaration: !3546, retainedNodes: !3547)
!3543 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Destroy_aux<false>", scope: !22, file: !3533, line: 156, size: 8, flags: DIFlagTypePassByValue, elements: !172, templateParams: !3544, identifier: "_ZTSSt12_Destroy_auxILb0EE")
!3544 = !{!3545}
!3545 = !DITemplateValueParameter(type: !195, value: i1 false)
!3546 = !DISubprogram(name: "__destroy<std::unique_ptr<Term, std::default_delete<Term> > *>", linkageName: "_ZNSt12_Destroy_auxILb0EE9__destroyIPSt10unique_ptrI4TermSt14default_deleteIS3_EEEEvT_S8_", scope: !3543, file: !3533, line: 160, type: !3534, scopeLine: 160, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !3538)
!3547 = !{!3541, !3548}
!3548 = !DILocalVariable(name: "__last", arg: 2, scope: !3542, file: !3533, line: 160, type: !105)
!3549 = !DILocation(line: 0, scope: !3542, inlinedAt: !3550)
!3550 = distinct !DILocation(line: 195, column: 7, scope: !3532, inlinedAt: !3540)
!3551 = !DILocation(line: 162, column: 19, scope: !3552, inlinedAt: !3550)
!3552 = distinct !DILexicalBlock(scope: !3553, file: !3533, line: 162, column: 4)
!3553 = distinct !DILexicalBlock(scope: !3542, file: !3533, line: 162, column: 4)
!3554 = !DILocation(line: 162, column: 4, scope: !3553, inlinedAt: !3550)
!3555 = !DILocalVariable(name: "__pointer", arg: 1, scope: !3556, file: !3533, line: 146, type: !105)
!3556 = distinct !DISubprogram(name: "_Destroy<std::unique_ptr<Term, std::default_delete<Term> > >", linkageName: "_ZSt8_DestroyISt10unique_ptrI4TermSt14default_deleteIS1_EEEvPT_", scope: !22, file: !3533, line: 146, type: !3557, scopeLine: 147, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !505, retainedNodes: !3559)
!3557 = !DISubroutineType(types: !3558)
!3558 = !{null, !105}
!3559 = !{!3555}
!3560 = !DILocation(line: 0, scope: !3556, inlinedAt: !3561)
!3561 = distinct !DILocation(line: 163, column: 6, scope: !3552, inlinedAt: !3550)
!3562 = !DILocation(line: 0, scope: !2977, inlinedAt: !3563)
!3563 = distinct !DILocation(line: 151, column: 19, scope: !3556, inlinedAt: !3561)
!3564 = !DILocation(line: 0, scope: !2980, inlinedAt: !3563)
!3565 = !DILocation(line: 395, column: 6, scope: !2987, inlinedAt: !3563)
!3566 = !DILocation(line: 395, column: 12, scope: !2987, inlinedAt: !3563)
!3567 = !DILocation(line: 395, column: 6, scope: !2980, inlinedAt: !3563)
!3568 = !DILocation(line: 0, scope: !2990, inlinedAt: !3569)
!3569 = distinct !DILocation(line: 396, column: 4, scope: !2987, inlinedAt: !3563)
!3570 = !DILocation(line: 95, column: 2, scope: !2990, inlinedAt: !3569)
!3571 = !DILocation(line: 396, column: 4, scope: !2987, inlinedAt: !3563)
!3572 = !DILocation(line: 397, column: 8, scope: !2980, inlinedAt: !3563)
!3573 = !DILocation(line: 162, column: 30, scope: !3552, inlinedAt: !3550)
!3574 = distinct !{!3574, !3554, !3575, !3159}
!3575 = !DILocation(line: 163, column: 46, scope: !3553, inlinedAt: !3550)
!3576 = !DILocation(line: 366, column: 24, scope: !3577, inlinedAt: !3581)
!3577 = distinct !DILexicalBlock(scope: !3578, file: !82, line: 365, column: 7)
!3578 = distinct !DISubprogram(name: "~_Vector_base", linkageName: "_ZNSt12_Vector_baseISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EED2Ev", scope: !85, file: !82, line: 364, type: !614, scopeLine: 365, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !640, retainedNodes: !3579)
!3579 = !{!3580}
!3580 = !DILocalVariable(name: "this", arg: 1, scope: !3578, type: !2754, flags: DIFlagArtificial | DIFlagObjectPointer)
!3581 = distinct !DILocation(line: 733, column: 7, scope: !3517, inlinedAt: !3515)
!3582 = !DILocation(line: 0, scope: !3578, inlinedAt: !3581)
!3583 = !DILocalVariable(name: "this", arg: 1, scope: !3584, type: !2754, flags: DIFlagArtificial | DIFlagObjectPointer)
!3584 = distinct !DISubprogram(name: "_M_deallocate", linkageName: "_ZNSt12_Vector_baseISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE13_M_deallocateEPS4_m", scope: !85, file: !82, line: 383, type: !645, scopeLine: 384, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !644, retainedNodes: !3585)
!3585 = !{!3583, !3586, !3587}
!3586 = !DILocalVariable(name: "__p", arg: 2, scope: !3584, file: !82, line: 383, type: !558)
!3587 = !DILocalVariable(name: "__n", arg: 3, scope: !3584, file: !82, line: 383, type: !497)
!3588 = !DILocation(line: 0, scope: !3584, inlinedAt: !3589)
!3589 = distinct !DILocation(line: 366, column: 2, scope: !3577, inlinedAt: !3581)
!3590 = !DILocation(line: 386, column: 6, scope: !3591, inlinedAt: !3589)
!3591 = distinct !DILexicalBlock(scope: !3584, file: !82, line: 386, column: 6)
!3592 = !DILocation(line: 386, column: 6, scope: !3584, inlinedAt: !3589)
!3593 = !DILocation(line: 367, column: 17, scope: !3577, inlinedAt: !3581)
!3594 = !DILocation(line: 367, column: 35, scope: !3577, inlinedAt: !3581)
!3595 = !DILocalVariable(name: "__a", arg: 1, scope: !3596, file: !99, line: 495, type: !460)
!3596 = distinct !DISubprogram(name: "deallocate", linkageName: "_ZNSt16allocator_traitsISaISt10unique_ptrI4TermSt14default_deleteIS1_EEEE10deallocateERS5_PS4_m", scope: !98, file: !99, line: 495, type: !527, scopeLine: 496, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !526, retainedNodes: !3597)
!3597 = !{!3595, !3598, !3599}
!3598 = !DILocalVariable(name: "__p", arg: 2, scope: !3596, file: !99, line: 495, type: !104)
!3599 = !DILocalVariable(name: "__n", arg: 3, scope: !3596, file: !99, line: 495, type: !521)
!3600 = !DILocation(line: 0, scope: !3596, inlinedAt: !3601)
!3601 = distinct !DILocation(line: 387, column: 4, scope: !3591, inlinedAt: !3589)
!3602 = !DILocalVariable(name: "this", arg: 1, scope: !3603, type: !2940, flags: DIFlagArtificial | DIFlagObjectPointer)
!3603 = distinct !DISubprogram(name: "deallocate", linkageName: "_ZNSt15__new_allocatorISt10unique_ptrI4TermSt14default_deleteIS1_EEE10deallocateEPS4_m", scope: !468, file: !469, line: 142, type: !499, scopeLine: 143, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !498, retainedNodes: !3604)
!3604 = !{!3602, !3605, !3606}
!3605 = !DILocalVariable(name: "__p", arg: 2, scope: !3603, file: !469, line: 142, type: !105)
!3606 = !DILocalVariable(name: "__n", arg: 3, scope: !3603, file: !469, line: 142, type: !496)
!3607 = !DILocation(line: 0, scope: !3603, inlinedAt: !3608)
!3608 = distinct !DILocation(line: 496, column: 13, scope: !3596, inlinedAt: !3601)
!3609 = !DILocation(line: 158, column: 2, scope: !3603, inlinedAt: !3608)
!3610 = !DILocation(line: 387, column: 4, scope: !3591, inlinedAt: !3589)
!3611 = distinct !DISubprogram(name: "~Sum", linkageName: "_ZN3SumD0Ev", scope: !56, file: !9, line: 32, type: !2735, scopeLine: 32, flags: DIFlagArtificial | DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !3504, retainedNodes: !3612)
!3612 = !{!3613}
!3613 = !DILocalVariable(name: "this", arg: 1, scope: !3611, type: !55, flags: DIFlagArtificial | DIFlagObjectPointer)
!3614 = !DILocation(line: 0, scope: !3611)
!3615 = !DILocation(line: 0, scope: !3503, inlinedAt: !3616)
!3616 = distinct !DILocation(line: 32, column: 8, scope: !3611)
!3617 = !DILocation(line: 32, column: 8, scope: !3503, inlinedAt: !3616)
!3618 = !DILocation(line: 32, column: 8, scope: !3510, inlinedAt: !3616)
!3619 = !DILocation(line: 0, scope: !3512, inlinedAt: !3620)
!3620 = distinct !DILocation(line: 32, column: 8, scope: !3510, inlinedAt: !3616)
!3621 = !DILocation(line: 730, column: 30, scope: !3517, inlinedAt: !3620)
!3622 = !DILocation(line: 730, column: 54, scope: !3517, inlinedAt: !3620)
!3623 = !DILocation(line: 0, scope: !3521, inlinedAt: !3624)
!3624 = distinct !DILocation(line: 730, column: 2, scope: !3517, inlinedAt: !3620)
!3625 = !DILocation(line: 0, scope: !3532, inlinedAt: !3626)
!3626 = distinct !DILocation(line: 850, column: 7, scope: !3521, inlinedAt: !3624)
!3627 = !DILocation(line: 0, scope: !3542, inlinedAt: !3628)
!3628 = distinct !DILocation(line: 195, column: 7, scope: !3532, inlinedAt: !3626)
!3629 = !DILocation(line: 162, column: 19, scope: !3552, inlinedAt: !3628)
!3630 = !DILocation(line: 162, column: 4, scope: !3553, inlinedAt: !3628)
!3631 = !DILocation(line: 0, scope: !3556, inlinedAt: !3632)
!3632 = distinct !DILocation(line: 163, column: 6, scope: !3552, inlinedAt: !3628)
!3633 = !DILocation(line: 0, scope: !2977, inlinedAt: !3634)
!3634 = distinct !DILocation(line: 151, column: 19, scope: !3556, inlinedAt: !3632)
!3635 = !DILocation(line: 0, scope: !2980, inlinedAt: !3634)
!3636 = !DILocation(line: 395, column: 6, scope: !2987, inlinedAt: !3634)
!3637 = !DILocation(line: 395, column: 12, scope: !2987, inlinedAt: !3634)
!3638 = !DILocation(line: 395, column: 6, scope: !2980, inlinedAt: !3634)
!3639 = !DILocation(line: 0, scope: !2990, inlinedAt: !3640)
!3640 = distinct !DILocation(line: 396, column: 4, scope: !2987, inlinedAt: !3634)
!3641 = !DILocation(line: 95, column: 2, scope: !2990, inlinedAt: !3640)
!3642 = !DILocation(line: 396, column: 4, scope: !2987, inlinedAt: !3634)
!3643 = !DILocation(line: 397, column: 8, scope: !2980, inlinedAt: !3634)
!3644 = !DILocation(line: 162, column: 30, scope: !3552, inlinedAt: !3628)
!3645 = distinct !{!3645, !3630, !3646, !3159}
!3646 = !DILocation(line: 163, column: 46, scope: !3553, inlinedAt: !3628)
!3647 = !DILocation(line: 366, column: 24, scope: !3577, inlinedAt: !3648)
!3648 = distinct !DILocation(line: 733, column: 7, scope: !3517, inlinedAt: !3620)
!3649 = !DILocation(line: 0, scope: !3578, inlinedAt: !3648)
!3650 = !DILocation(line: 0, scope: !3584, inlinedAt: !3651)
!3651 = distinct !DILocation(line: 366, column: 2, scope: !3577, inlinedAt: !3648)
!3652 = !DILocation(line: 386, column: 6, scope: !3591, inlinedAt: !3651)
!3653 = !DILocation(line: 386, column: 6, scope: !3584, inlinedAt: !3651)
!3654 = !DILocation(line: 367, column: 17, scope: !3577, inlinedAt: !3648)
!3655 = !DILocation(line: 367, column: 35, scope: !3577, inlinedAt: !3648)
!3656 = !DILocation(line: 0, scope: !3596, inlinedAt: !3657)
!3657 = distinct !DILocation(line: 387, column: 4, scope: !3591, inlinedAt: !3651)
!3658 = !DILocation(line: 0, scope: !3603, inlinedAt: !3659)
!3659 = distinct !DILocation(line: 496, column: 13, scope: !3596, inlinedAt: !3657)
!3660 = !DILocation(line: 158, column: 2, scope: !3603, inlinedAt: !3659)
!3661 = !DILocation(line: 387, column: 4, scope: !3591, inlinedAt: !3651)
!3662 = !DILocation(line: 32, column: 8, scope: !3611)
!3663 = distinct !DISubprogram(name: "value", linkageName: "_ZNK3Sum5valueEd", scope: !56, file: !9, line: 34, type: !1025, scopeLine: 34, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !1024, retainedNodes: !3664)
!3664 = !{!3665, !3667, !3668, !3669, !3671, !3672, !3673}
!3665 = !DILocalVariable(name: "this", arg: 1, scope: !3663, type: !3666, flags: DIFlagArtificial | DIFlagObjectPointer)
!3666 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1028, size: 64)
!3667 = !DILocalVariable(name: "x", arg: 2, scope: !3663, file: !9, line: 34, type: !74)
!3668 = !DILocalVariable(name: "s", scope: !3663, file: !9, line: 35, type: !74)
!3669 = !DILocalVariable(name: "__range1", scope: !3670, type: !719, flags: DIFlagArtificial)
!3670 = distinct !DILexicalBlock(scope: !3663, file: !9, line: 36, column: 5)
!3671 = !DILocalVariable(name: "__begin1", scope: !3670, type: !831, flags: DIFlagArtificial)
!3672 = !DILocalVariable(name: "__end1", scope: !3670, type: !831, flags: DIFlagArtificial)
!3673 = !DILocalVariable(name: "t", scope: !3674, file: !9, line: 36, type: !454)
!3674 = distinct !DILexicalBlock(scope: !3670, file: !9, line: 36, column: 5)
!3675 = !DILocation(line: 0, scope: !3663)
!3676 = !DILocation(line: 36, column: 26, scope: !3670)
!3677 = !DILocation(line: 0, scope: !3670)
!3678 = !DILocalVariable(name: "this", arg: 1, scope: !3679, type: !3681, flags: DIFlagArtificial | DIFlagObjectPointer)
!3679 = distinct !DISubprogram(name: "begin", linkageName: "_ZNKSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE5beginEv", scope: !81, file: !82, line: 878, type: !829, scopeLine: 879, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !828, retainedNodes: !3680)
!3680 = !{!3678}
!3681 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !720, size: 64)
!3682 = !DILocation(line: 0, scope: !3679, inlinedAt: !3683)
!3683 = distinct !DILocation(line: 36, column: 24, scope: !3670)
!3684 = !DILocalVariable(name: "this", arg: 1, scope: !3685, type: !3688, flags: DIFlagArtificial | DIFlagObjectPointer)
!3685 = distinct !DISubprogram(name: "__normal_iterator", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPKSt10unique_ptrI4TermSt14default_deleteIS2_EESt6vectorIS5_SaIS5_EEEC2ERKS7_", scope: !832, file: !771, line: 1072, type: !840, scopeLine: 1073, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !839, retainedNodes: !3686)
!3686 = !{!3684, !3687}
!3687 = !DILocalVariable(name: "__i", arg: 2, scope: !3685, file: !771, line: 1072, type: !842)
!3688 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !832, size: 64)
!3689 = !DILocation(line: 0, scope: !3685, inlinedAt: !3690)
!3690 = distinct !DILocation(line: 879, column: 16, scope: !3679, inlinedAt: !3683)
!3691 = !DILocation(line: 1073, column: 20, scope: !3685, inlinedAt: !3690)
!3692 = !DILocalVariable(name: "this", arg: 1, scope: !3693, type: !3681, flags: DIFlagArtificial | DIFlagObjectPointer)
!3693 = distinct !DISubprogram(name: "end", linkageName: "_ZNKSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE3endEv", scope: !81, file: !82, line: 898, type: !829, scopeLine: 899, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !887, retainedNodes: !3694)
!3694 = !{!3692}
!3695 = !DILocation(line: 0, scope: !3693, inlinedAt: !3696)
!3696 = distinct !DILocation(line: 36, column: 24, scope: !3670)
!3697 = !DILocation(line: 899, column: 45, scope: !3693, inlinedAt: !3696)
!3698 = !DILocation(line: 0, scope: !3685, inlinedAt: !3699)
!3699 = distinct !DILocation(line: 899, column: 16, scope: !3693, inlinedAt: !3696)
!3700 = !DILocation(line: 1073, column: 20, scope: !3685, inlinedAt: !3699)
!3701 = !DILocalVariable(name: "__lhs", arg: 1, scope: !3702, file: !771, line: 1237, type: !3705)
!3702 = distinct !DISubprogram(name: "operator!=<const std::unique_ptr<Term, std::default_delete<Term> > *, std::vector<std::unique_ptr<Term, std::default_delete<Term> >, std::allocator<std::unique_ptr<Term, std::default_delete<Term> > > > >", linkageName: "_ZN9__gnu_cxxneIPKSt10unique_ptrI4TermSt14default_deleteIS2_EESt6vectorIS5_SaIS5_EEEEbRKNS_17__normal_iteratorIT_T0_EESG_", scope: !13, file: !771, line: 1237, type: !3703, scopeLine: 1240, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !884, retainedNodes: !3706)
!3703 = !DISubroutineType(types: !3704)
!3704 = !{!195, !3705, !3705}
!3705 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !853, size: 64)
!3706 = !{!3701, !3707}
!3707 = !DILocalVariable(name: "__rhs", arg: 2, scope: !3702, file: !771, line: 1238, type: !3705)
!3708 = !DILocation(line: 0, scope: !3702, inlinedAt: !3709)
!3709 = distinct !DILocation(line: 36, column: 24, scope: !3670)
!3710 = !DILocation(line: 1240, column: 27, scope: !3702, inlinedAt: !3709)
!3711 = !DILocation(line: 36, column: 24, scope: !3670)
!3712 = !DILocation(line: 39, column: 5, scope: !3663)
!3713 = !DILocation(line: 0, scope: !3674)
!3714 = !DILocalVariable(name: "this", arg: 1, scope: !3715, type: !491, flags: DIFlagArtificial | DIFlagObjectPointer)
!3715 = distinct !DISubprogram(name: "operator->", linkageName: "_ZNKSt10unique_ptrI4TermSt14default_deleteIS0_EEptEv", scope: !106, file: !21, line: 452, type: !425, scopeLine: 453, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !424, retainedNodes: !3716)
!3716 = !{!3714}
!3717 = !DILocation(line: 0, scope: !3715, inlinedAt: !3718)
!3718 = distinct !DILocation(line: 37, column: 12, scope: !3719)
!3719 = distinct !DILexicalBlock(scope: !3674, file: !9, line: 36, column: 33)
!3720 = !DILocalVariable(name: "this", arg: 1, scope: !3721, type: !491, flags: DIFlagArtificial | DIFlagObjectPointer)
!3721 = distinct !DISubprogram(name: "get", linkageName: "_ZNKSt10unique_ptrI4TermSt14default_deleteIS0_EE3getEv", scope: !106, file: !21, line: 461, type: !425, scopeLine: 462, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !428, retainedNodes: !3722)
!3722 = !{!3720}
!3723 = !DILocation(line: 0, scope: !3721, inlinedAt: !3724)
!3724 = distinct !DILocation(line: 455, column: 9, scope: !3715, inlinedAt: !3718)
!3725 = !DILocalVariable(name: "this", arg: 1, scope: !3726, type: !3728, flags: DIFlagArtificial | DIFlagObjectPointer)
!3726 = distinct !DISubprogram(name: "_M_ptr", linkageName: "_ZNKSt15__uniq_ptr_implI4TermSt14default_deleteIS0_EE6_M_ptrEv", scope: !112, file: !21, line: 191, type: !368, scopeLine: 191, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !367, retainedNodes: !3727)
!3727 = !{!3725}
!3728 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !371, size: 64)
!3729 = !DILocation(line: 0, scope: !3726, inlinedAt: !3730)
!3730 = distinct !DILocation(line: 462, column: 21, scope: !3721, inlinedAt: !3724)
!3731 = !DILocation(line: 191, column: 51, scope: !3726, inlinedAt: !3730)
!3732 = !DILocation(line: 37, column: 15, scope: !3719)
!3733 = !DILocation(line: 37, column: 9, scope: !3719)
!3734 = !DILocalVariable(name: "this", arg: 1, scope: !3735, type: !3688, flags: DIFlagArtificial | DIFlagObjectPointer)
!3735 = distinct !DISubprogram(name: "operator++", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPKSt10unique_ptrI4TermSt14default_deleteIS2_EESt6vectorIS5_SaIS5_EEEppEv", scope: !832, file: !771, line: 1105, type: !860, scopeLine: 1106, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !859, retainedNodes: !3736)
!3736 = !{!3734}
!3737 = !DILocation(line: 0, scope: !3735, inlinedAt: !3738)
!3738 = distinct !DILocation(line: 36, column: 24, scope: !3670)
!3739 = !DILocation(line: 1107, column: 2, scope: !3735, inlinedAt: !3738)
!3740 = distinct !{!3740, !3741, !3742}
!3741 = !DILocation(line: 36, column: 5, scope: !3670)
!3742 = !DILocation(line: 38, column: 5, scope: !3670)
!3743 = distinct !DISubprogram(name: "_M_realloc_insert<std::unique_ptr<Term, std::default_delete<Term> > >", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE17_M_realloc_insertIJS4_EEEvN9__gnu_cxx17__normal_iteratorIPS4_S6_EEDpOT_", scope: !81, file: !2, line: 440, type: !3744, scopeLine: 447, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2903, declaration: !3746, retainedNodes: !3747)
!3744 = !DISubroutineType(types: !3745)
!3745 = !{null, !699, !769, !401}
!3746 = !DISubprogram(name: "_M_realloc_insert<std::unique_ptr<Term, std::default_delete<Term> > >", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE17_M_realloc_insertIJS4_EEEvN9__gnu_cxx17__normal_iteratorIPS4_S6_EEDpOT_", scope: !81, file: !2, line: 440, type: !3744, scopeLine: 440, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !2903)
!3747 = !{!3748, !3749, !3750, !3751, !3753, !3754, !3755, !3756, !3757}
!3748 = !DILocalVariable(name: "this", arg: 1, scope: !3743, type: !2748, flags: DIFlagArtificial | DIFlagObjectPointer)
!3749 = !DILocalVariable(name: "__position", arg: 2, scope: !3743, file: !82, line: 1868, type: !769)
!3750 = !DILocalVariable(name: "__args", arg: 3, scope: !3743, file: !82, line: 1868, type: !401)
!3751 = !DILocalVariable(name: "__len", scope: !3743, file: !2, line: 448, type: !3752)
!3752 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !709)
!3753 = !DILocalVariable(name: "__old_start", scope: !3743, file: !2, line: 450, type: !687)
!3754 = !DILocalVariable(name: "__old_finish", scope: !3743, file: !2, line: 451, type: !687)
!3755 = !DILocalVariable(name: "__elems_before", scope: !3743, file: !2, line: 452, type: !3752)
!3756 = !DILocalVariable(name: "__new_start", scope: !3743, file: !2, line: 453, type: !687)
!3757 = !DILocalVariable(name: "__new_finish", scope: !3743, file: !2, line: 454, type: !687)
!3758 = !DILocation(line: 0, scope: !3743)
!3759 = !DILocalVariable(name: "this", arg: 1, scope: !3760, type: !3681, flags: DIFlagArtificial | DIFlagObjectPointer)
!3760 = distinct !DISubprogram(name: "_M_check_len", linkageName: "_ZNKSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE12_M_check_lenEmPKc", scope: !81, file: !82, line: 1891, type: !995, scopeLine: 1892, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !994, retainedNodes: !3761)
!3761 = !{!3759, !3762, !3763, !3764}
!3762 = !DILocalVariable(name: "__n", arg: 2, scope: !3760, file: !82, line: 1891, type: !709)
!3763 = !DILocalVariable(name: "__s", arg: 3, scope: !3760, file: !82, line: 1891, type: !998)
!3764 = !DILocalVariable(name: "__len", scope: !3760, file: !82, line: 1896, type: !3752)
!3765 = !DILocation(line: 0, scope: !3760, inlinedAt: !3766)
!3766 = distinct !DILocation(line: 449, column: 2, scope: !3743)
!3767 = !DILocalVariable(name: "this", arg: 1, scope: !3768, type: !3681, flags: DIFlagArtificial | DIFlagObjectPointer)
!3768 = distinct !DISubprogram(name: "size", linkageName: "_ZNKSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE4sizeEv", scope: !81, file: !82, line: 987, type: !905, scopeLine: 988, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !904, retainedNodes: !3769)
!3769 = !{!3767}
!3770 = !DILocation(line: 0, scope: !3768, inlinedAt: !3771)
!3771 = distinct !DILocation(line: 1893, column: 19, scope: !3772, inlinedAt: !3766)
!3772 = distinct !DILexicalBlock(scope: !3760, file: !82, line: 1893, column: 6)
!3773 = !DILocation(line: 988, column: 40, scope: !3768, inlinedAt: !3771)
!3774 = !DILocation(line: 988, column: 66, scope: !3768, inlinedAt: !3771)
!3775 = !DILocation(line: 988, column: 50, scope: !3768, inlinedAt: !3771)
!3776 = !DILocation(line: 1893, column: 26, scope: !3772, inlinedAt: !3766)
!3777 = !DILocation(line: 1893, column: 6, scope: !3760, inlinedAt: !3766)
!3778 = !DILocation(line: 1894, column: 4, scope: !3772, inlinedAt: !3766)
!3779 = !DILocation(line: 0, scope: !3768, inlinedAt: !3780)
!3780 = distinct !DILocation(line: 1896, column: 26, scope: !3760, inlinedAt: !3766)
!3781 = !DILocation(line: 0, scope: !3768, inlinedAt: !3782)
!3782 = distinct !DILocation(line: 1896, column: 46, scope: !3760, inlinedAt: !3766)
!3783 = !DILocation(line: 1896, column: 35, scope: !3760, inlinedAt: !3766)
!3784 = !DILocation(line: 1896, column: 33, scope: !3760, inlinedAt: !3766)
!3785 = !DILocation(line: 0, scope: !3768, inlinedAt: !3786)
!3786 = distinct !DILocation(line: 1897, column: 18, scope: !3760, inlinedAt: !3766)
!3787 = !DILocation(line: 1897, column: 16, scope: !3760, inlinedAt: !3766)
!3788 = !DILocation(line: 1897, column: 25, scope: !3760, inlinedAt: !3766)
!3789 = !DILocalVariable(name: "__lhs", arg: 1, scope: !3790, file: !771, line: 1330, type: !3793)
!3790 = distinct !DISubprogram(name: "operator-<std::unique_ptr<Term, std::default_delete<Term> > *, std::vector<std::unique_ptr<Term, std::default_delete<Term> >, std::allocator<std::unique_ptr<Term, std::default_delete<Term> > > > >", linkageName: "_ZN9__gnu_cxxmiIPSt10unique_ptrI4TermSt14default_deleteIS2_EESt6vectorIS5_SaIS5_EEEENS_17__normal_iteratorIT_T0_E15difference_typeERKSD_SG_", scope: !13, file: !771, line: 1330, type: !3791, scopeLine: 1333, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !826, retainedNodes: !3794)
!3791 = !DISubroutineType(types: !3792)
!3792 = !{!811, !3793, !3793}
!3793 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !793, size: 64)
!3794 = !{!3789, !3795}
!3795 = !DILocalVariable(name: "__rhs", arg: 2, scope: !3790, file: !771, line: 1331, type: !3793)
!3796 = !DILocation(line: 0, scope: !3790, inlinedAt: !3797)
!3797 = distinct !DILocation(line: 452, column: 51, scope: !3743)
!3798 = !DILocation(line: 1333, column: 27, scope: !3790, inlinedAt: !3797)
!3799 = !DILocalVariable(name: "this", arg: 1, scope: !3800, type: !2754, flags: DIFlagArtificial | DIFlagObjectPointer)
!3800 = distinct !DISubprogram(name: "_M_allocate", linkageName: "_ZNSt12_Vector_baseISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE11_M_allocateEm", scope: !85, file: !82, line: 375, type: !642, scopeLine: 376, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !641, retainedNodes: !3801)
!3801 = !{!3799, !3802}
!3802 = !DILocalVariable(name: "__n", arg: 2, scope: !3800, file: !82, line: 375, type: !497)
!3803 = !DILocation(line: 0, scope: !3800, inlinedAt: !3804)
!3804 = distinct !DILocation(line: 453, column: 33, scope: !3743)
!3805 = !DILocation(line: 378, column: 13, scope: !3800, inlinedAt: !3804)
!3806 = !DILocation(line: 378, column: 9, scope: !3800, inlinedAt: !3804)
!3807 = !DILocalVariable(name: "__a", arg: 1, scope: !3808, file: !99, line: 463, type: !460)
!3808 = distinct !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaISt10unique_ptrI4TermSt14default_deleteIS1_EEEE8allocateERS5_m", scope: !98, file: !99, line: 463, type: !102, scopeLine: 464, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !101, retainedNodes: !3809)
!3809 = !{!3807, !3810}
!3810 = !DILocalVariable(name: "__n", arg: 2, scope: !3808, file: !99, line: 463, type: !521)
!3811 = !DILocation(line: 0, scope: !3808, inlinedAt: !3812)
!3812 = distinct !DILocation(line: 378, column: 20, scope: !3800, inlinedAt: !3804)
!3813 = !DILocalVariable(name: "this", arg: 1, scope: !3814, type: !2940, flags: DIFlagArtificial | DIFlagObjectPointer)
!3814 = distinct !DISubprogram(name: "allocate", linkageName: "_ZNSt15__new_allocatorISt10unique_ptrI4TermSt14default_deleteIS1_EEE8allocateEmPKv", scope: !468, file: !469, line: 112, type: !494, scopeLine: 113, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !493, retainedNodes: !3815)
!3815 = !{!3813, !3816, !3817}
!3816 = !DILocalVariable(name: "__n", arg: 2, scope: !3814, file: !469, line: 112, type: !496)
!3817 = !DILocalVariable(arg: 3, scope: !3814, file: !469, line: 112, type: !180)
!3818 = !DILocation(line: 0, scope: !3814, inlinedAt: !3819)
!3819 = distinct !DILocation(line: 464, column: 20, scope: !3808, inlinedAt: !3812)
!3820 = !DILocation(line: 137, column: 53, scope: !3814, inlinedAt: !3819)
!3821 = !DILocation(line: 137, column: 27, scope: !3814, inlinedAt: !3819)
!3822 = !DILocation(line: 463, column: 20, scope: !3823)
!3823 = distinct !DILexicalBlock(scope: !3743, file: !2, line: 456, column: 2)
!3824 = !DILocation(line: 0, scope: !2920, inlinedAt: !3825)
!3825 = distinct !DILocation(line: 462, column: 4, scope: !3823)
!3826 = !DILocation(line: 0, scope: !2933, inlinedAt: !3827)
!3827 = distinct !DILocation(line: 516, column: 8, scope: !2920, inlinedAt: !3825)
!3828 = !DILocation(line: 0, scope: !2944, inlinedAt: !3829)
!3829 = distinct !DILocation(line: 175, column: 23, scope: !2933, inlinedAt: !3827)
!3830 = !DILocation(line: 0, scope: !2950, inlinedAt: !3831)
!3831 = distinct !DILocation(line: 358, column: 7, scope: !2944, inlinedAt: !3829)
!3832 = !DILocation(line: 0, scope: !2956, inlinedAt: !3833)
!3833 = distinct !DILocation(line: 234, column: 7, scope: !2950, inlinedAt: !3831)
!3834 = !DILocation(line: 0, scope: !2962, inlinedAt: !3835)
!3835 = distinct !DILocation(line: 177, column: 9, scope: !2956, inlinedAt: !3833)
!3836 = !DILocation(line: 0, scope: !2968, inlinedAt: !3837)
!3837 = distinct !DILocation(line: 1090, column: 17, scope: !2962, inlinedAt: !3835)
!3838 = !DILocation(line: 301, column: 7, scope: !2968, inlinedAt: !3837)
!3839 = !DILocation(line: 178, column: 22, scope: !3840, inlinedAt: !3833)
!3840 = distinct !DILexicalBlock(scope: !2956, file: !21, line: 178, column: 7)
!3841 = !DILocalVariable(name: "__first", arg: 1, scope: !3842, file: !82, line: 499, type: !687)
!3842 = distinct !DISubprogram(name: "_S_relocate", linkageName: "_ZNSt6vectorISt10unique_ptrI4TermSt14default_deleteIS1_EESaIS4_EE11_S_relocateEPS4_S7_S7_RS5_", scope: !81, file: !82, line: 499, type: !694, scopeLine: 501, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !693, retainedNodes: !3843)
!3843 = !{!3841, !3844, !3845, !3846}
!3844 = !DILocalVariable(name: "__last", arg: 2, scope: !3842, file: !82, line: 499, type: !687)
!3845 = !DILocalVariable(name: "__result", arg: 3, scope: !3842, file: !82, line: 499, type: !687)
!3846 = !DILocalVariable(name: "__alloc", arg: 4, scope: !3842, file: !82, line: 500, type: !688)
!3847 = !DILocation(line: 0, scope: !3842, inlinedAt: !3848)
!3848 = distinct !DILocation(line: 474, column: 23, scope: !3849)
!3849 = distinct !DILexicalBlock(scope: !3850, file: !2, line: 473, column: 6)
!3850 = distinct !DILexicalBlock(scope: !3823, file: !2, line: 472, column: 29)
!3851 = !DILocalVariable(name: "__first", arg: 1, scope: !3852, file: !3853, line: 1127, type: !105)
!3852 = distinct !DISubprogram(name: "__relocate_a<std::unique_ptr<Term, std::default_delete<Term> > *, std::unique_ptr<Term, std::default_delete<Term> > *, std::allocator<std::unique_ptr<Term, std::default_delete<Term> > > >", linkageName: "_ZSt12__relocate_aIPSt10unique_ptrI4TermSt14default_deleteIS1_EES5_SaIS4_EET0_T_S8_S7_RT1_", scope: !22, file: !3853, line: 1127, type: !3854, scopeLine: 1132, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !3860, retainedNodes: !3856)
!3853 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_uninitialized.h", directory: "", checksumkind: CSK_MD5, checksum: "76b804c7705a952d454f754eea890c01")
!3854 = !DISubroutineType(types: !3855)
!3855 = !{!105, !105, !105, !105, !519}
!3856 = !{!3851, !3857, !3858, !3859}
!3857 = !DILocalVariable(name: "__last", arg: 2, scope: !3852, file: !3853, line: 1127, type: !105)
!3858 = !DILocalVariable(name: "__result", arg: 3, scope: !3852, file: !3853, line: 1128, type: !105)
!3859 = !DILocalVariable(name: "__alloc", arg: 4, scope: !3852, file: !3853, line: 1128, type: !519)
!3860 = !{!3861, !3528, !3862}
!3861 = !DITemplateTypeParameter(name: "_InputIterator", type: !105)
!3862 = !DITemplateTypeParameter(name: "_Allocator", type: !462)
!3863 = !DILocation(line: 0, scope: !3852, inlinedAt: !3864)
!3864 = distinct !DILocation(line: 504, column: 9, scope: !3842, inlinedAt: !3848)
!3865 = !DILocalVariable(name: "__first", arg: 1, scope: !3866, file: !3853, line: 1078, type: !105)
!3866 = distinct !DISubprogram(name: "__relocate_a_1<std::unique_ptr<Term, std::default_delete<Term> > *, std::unique_ptr<Term, std::default_delete<Term> > *, std::allocator<std::unique_ptr<Term, std::default_delete<Term> > > >", linkageName: "_ZSt14__relocate_a_1IPSt10unique_ptrI4TermSt14default_deleteIS1_EES5_SaIS4_EET0_T_S8_S7_RT1_", scope: !22, file: !3853, line: 1078, type: !3854, scopeLine: 1083, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !3860, retainedNodes: !3867)
!3867 = !{!3865, !3868, !3869, !3870, !3871}
!3868 = !DILocalVariable(name: "__last", arg: 2, scope: !3866, file: !3853, line: 1078, type: !105)
!3869 = !DILocalVariable(name: "__result", arg: 3, scope: !3866, file: !3853, line: 1079, type: !105)
!3870 = !DILocalVariable(name: "__alloc", arg: 4, scope: !3866, file: !3853, line: 1079, type: !519)
!3871 = !DILocalVariable(name: "__cur", scope: !3866, file: !3853, line: 1090, type: !105)
!3872 = !DILocation(line: 0, scope: !3866, inlinedAt: !3873)
!3873 = distinct !DILocation(line: 1133, column: 14, scope: !3852, inlinedAt: !3864)
!3874 = !DILocation(line: 1091, column: 22, scope: !3875, inlinedAt: !3873)
!3875 = distinct !DILexicalBlock(scope: !3876, file: !3853, line: 1091, column: 7)
!3876 = distinct !DILexicalBlock(scope: !3866, file: !3853, line: 1091, column: 7)
!3877 = !DILocation(line: 1091, column: 7, scope: !3876, inlinedAt: !3873)
!3878 = !{!3879}
!3879 = distinct !{!3879, !3880, !"_ZSt19__relocate_object_aISt10unique_ptrI4TermSt14default_deleteIS1_EES4_SaIS4_EEvPT_PT0_RT1_: argument 0"}
!3880 = distinct !{!3880, !"_ZSt19__relocate_object_aISt10unique_ptrI4TermSt14default_deleteIS1_EES4_SaIS4_EEvPT_PT0_RT1_"}
!3881 = !DILocation(line: 1092, column: 2, scope: !3875, inlinedAt: !3873)
!3882 = !{!3883}
!3883 = distinct !{!3883, !3880, !"_ZSt19__relocate_object_aISt10unique_ptrI4TermSt14default_deleteIS1_EES4_SaIS4_EEvPT_PT0_RT1_: argument 1"}
!3884 = !DILocation(line: 301, column: 7, scope: !2968, inlinedAt: !3885)
!3885 = distinct !DILocation(line: 1090, column: 17, scope: !2962, inlinedAt: !3886)
!3886 = distinct !DILocation(line: 177, column: 9, scope: !2956, inlinedAt: !3887)
!3887 = distinct !DILocation(line: 234, column: 7, scope: !2950, inlinedAt: !3888)
!3888 = distinct !DILocation(line: 358, column: 7, scope: !2944, inlinedAt: !3889)
!3889 = distinct !DILocation(line: 175, column: 23, scope: !2933, inlinedAt: !3890)
!3890 = distinct !DILocation(line: 516, column: 8, scope: !2920, inlinedAt: !3891)
!3891 = distinct !DILocation(line: 1064, column: 7, scope: !3892, inlinedAt: !3901)
!3892 = distinct !DISubprogram(name: "__relocate_object_a<std::unique_ptr<Term, std::default_delete<Term> >, std::unique_ptr<Term, std::default_delete<Term> >, std::allocator<std::unique_ptr<Term, std::default_delete<Term> > > >", linkageName: "_ZSt19__relocate_object_aISt10unique_ptrI4TermSt14default_deleteIS1_EES4_SaIS4_EEvPT_PT0_RT1_", scope: !22, file: !3853, line: 1056, type: !3893, scopeLine: 1062, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !3900, retainedNodes: !3896)
!3893 = !DISubroutineType(types: !3894)
!3894 = !{null, !3895, !3895, !519}
!3895 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !105)
!3896 = !{!3897, !3898, !3899}
!3897 = !DILocalVariable(name: "__dest", arg: 1, scope: !3892, file: !3853, line: 1056, type: !3895)
!3898 = !DILocalVariable(name: "__orig", arg: 2, scope: !3892, file: !3853, line: 1056, type: !3895)
!3899 = !DILocalVariable(name: "__alloc", arg: 3, scope: !3892, file: !3853, line: 1057, type: !519)
!3900 = !{!506, !2925, !3862}
!3901 = distinct !DILocation(line: 1092, column: 2, scope: !3875, inlinedAt: !3873)
!3902 = !{!3883, !3903}
!3903 = distinct !{!3903, !3904}
!3904 = distinct !{!3904, !"LVerDomain"}
!3905 = !{!3879, !3906}
!3906 = distinct !{!3906, !3904}
!3907 = !DILocation(line: 397, column: 8, scope: !2980, inlinedAt: !3908)
!3908 = distinct !DILocation(line: 181, column: 10, scope: !3909, inlinedAt: !3917)
!3909 = distinct !DISubprogram(name: "destroy<std::unique_ptr<Term, std::default_delete<Term> > >", linkageName: "_ZNSt15__new_allocatorISt10unique_ptrI4TermSt14default_deleteIS1_EEE7destroyIS4_EEvPT_", scope: !468, file: !469, line: 179, type: !3910, scopeLine: 181, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !3913, declaration: !3912, retainedNodes: !3914)
!3910 = !DISubroutineType(types: !3911)
!3911 = !{null, !474, !105}
!3912 = !DISubprogram(name: "destroy<std::unique_ptr<Term, std::default_delete<Term> > >", linkageName: "_ZNSt15__new_allocatorISt10unique_ptrI4TermSt14default_deleteIS1_EEE7destroyIS4_EEvPT_", scope: !468, file: !469, line: 179, type: !3910, scopeLine: 179, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !3913)
!3913 = !{!2925}
!3914 = !{!3915, !3916}
!3915 = !DILocalVariable(name: "this", arg: 1, scope: !3909, type: !2940, flags: DIFlagArtificial | DIFlagObjectPointer)
!3916 = !DILocalVariable(name: "__p", arg: 2, scope: !3909, file: !469, line: 179, type: !105)
!3917 = distinct !DILocation(line: 535, column: 8, scope: !3918, inlinedAt: !3925)
!3918 = distinct !DISubprogram(name: "destroy<std::unique_ptr<Term, std::default_delete<Term> > >", linkageName: "_ZNSt16allocator_traitsISaISt10unique_ptrI4TermSt14default_deleteIS1_EEEE7destroyIS4_EEvRS5_PT_", scope: !98, file: !99, line: 531, type: !3919, scopeLine: 533, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !3913, declaration: !3921, retainedNodes: !3922)
!3919 = !DISubroutineType(types: !3920)
!3920 = !{null, !460, !105}
!3921 = !DISubprogram(name: "destroy<std::unique_ptr<Term, std::default_delete<Term> > >", linkageName: "_ZNSt16allocator_traitsISaISt10unique_ptrI4TermSt14default_deleteIS1_EEEE7destroyIS4_EEvRS5_PT_", scope: !98, file: !99, line: 531, type: !3919, scopeLine: 531, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !3913)
!3922 = !{!3923, !3924}
!3923 = !DILocalVariable(name: "__a", arg: 1, scope: !3918, file: !99, line: 531, type: !460)
!3924 = !DILocalVariable(name: "__p", arg: 2, scope: !3918, file: !99, line: 531, type: !105)
!3925 = distinct !DILocation(line: 1065, column: 7, scope: !3892, inlinedAt: !3901)
!3926 = distinct !{!3926, !3877, !3927, !3159, !3928, !3929}
!3927 = !DILocation(line: 1093, column: 41, scope: !3876, inlinedAt: !3873)
!3928 = !{!"llvm.loop.isvectorized", i32 1}
!3929 = !{!"llvm.loop.unroll.runtime.disable"}
!3930 = !DILocation(line: 0, scope: !3892, inlinedAt: !3901)
!3931 = !DILocation(line: 0, scope: !2920, inlinedAt: !3891)
!3932 = !DILocation(line: 0, scope: !2933, inlinedAt: !3890)
!3933 = !DILocation(line: 0, scope: !2944, inlinedAt: !3889)
!3934 = !DILocation(line: 0, scope: !2950, inlinedAt: !3888)
!3935 = !DILocation(line: 0, scope: !2956, inlinedAt: !3887)
!3936 = !DILocation(line: 0, scope: !2962, inlinedAt: !3886)
!3937 = !DILocation(line: 0, scope: !2968, inlinedAt: !3885)
!3938 = !DILocation(line: 0, scope: !3918, inlinedAt: !3925)
!3939 = !DILocation(line: 0, scope: !3909, inlinedAt: !3917)
!3940 = !DILocation(line: 0, scope: !2977, inlinedAt: !3908)
!3941 = !DILocation(line: 0, scope: !2980, inlinedAt: !3908)
!3942 = !DILocation(line: 1091, column: 33, scope: !3875, inlinedAt: !3873)
!3943 = !DILocation(line: 1091, column: 50, scope: !3875, inlinedAt: !3873)
!3944 = distinct !{!3944, !3877, !3927, !3159, !3928}
!3945 = !DILocation(line: 477, column: 8, scope: !3849)
!3946 = !DILocation(line: 0, scope: !3842, inlinedAt: !3947)
!3947 = distinct !DILocation(line: 479, column: 23, scope: !3849)
!3948 = !DILocation(line: 0, scope: !3852, inlinedAt: !3949)
!3949 = distinct !DILocation(line: 504, column: 9, scope: !3842, inlinedAt: !3947)
!3950 = !DILocation(line: 0, scope: !3866, inlinedAt: !3951)
!3951 = distinct !DILocation(line: 1133, column: 14, scope: !3852, inlinedAt: !3949)
!3952 = !DILocation(line: 1091, column: 22, scope: !3875, inlinedAt: !3951)
!3953 = !DILocation(line: 1091, column: 7, scope: !3876, inlinedAt: !3951)
!3954 = !{!3955}
!3955 = distinct !{!3955, !3956, !"_ZSt19__relocate_object_aISt10unique_ptrI4TermSt14default_deleteIS1_EES4_SaIS4_EEvPT_PT0_RT1_: argument 0"}
!3956 = distinct !{!3956, !"_ZSt19__relocate_object_aISt10unique_ptrI4TermSt14default_deleteIS1_EES4_SaIS4_EEvPT_PT0_RT1_"}
!3957 = !DILocation(line: 1092, column: 2, scope: !3875, inlinedAt: !3951)
!3958 = !{!3959}
!3959 = distinct !{!3959, !3956, !"_ZSt19__relocate_object_aISt10unique_ptrI4TermSt14default_deleteIS1_EES4_SaIS4_EEvPT_PT0_RT1_: argument 1"}
!3960 = !DILocation(line: 301, column: 7, scope: !2968, inlinedAt: !3961)
!3961 = distinct !DILocation(line: 1090, column: 17, scope: !2962, inlinedAt: !3962)
!3962 = distinct !DILocation(line: 177, column: 9, scope: !2956, inlinedAt: !3963)
!3963 = distinct !DILocation(line: 234, column: 7, scope: !2950, inlinedAt: !3964)
!3964 = distinct !DILocation(line: 358, column: 7, scope: !2944, inlinedAt: !3965)
!3965 = distinct !DILocation(line: 175, column: 23, scope: !2933, inlinedAt: !3966)
!3966 = distinct !DILocation(line: 516, column: 8, scope: !2920, inlinedAt: !3967)
!3967 = distinct !DILocation(line: 1064, column: 7, scope: !3892, inlinedAt: !3968)
!3968 = distinct !DILocation(line: 1092, column: 2, scope: !3875, inlinedAt: !3951)
!3969 = !{!3959, !3970}
!3970 = distinct !{!3970, !3971}
!3971 = distinct !{!3971, !"LVerDomain"}
!3972 = !{!3955, !3973}
!3973 = distinct !{!3973, !3971}
!3974 = !DILocation(line: 397, column: 8, scope: !2980, inlinedAt: !3975)
!3975 = distinct !DILocation(line: 181, column: 10, scope: !3909, inlinedAt: !3976)
!3976 = distinct !DILocation(line: 535, column: 8, scope: !3918, inlinedAt: !3977)
!3977 = distinct !DILocation(line: 1065, column: 7, scope: !3892, inlinedAt: !3968)
!3978 = distinct !{!3978, !3953, !3979, !3159, !3928, !3929}
!3979 = !DILocation(line: 1093, column: 41, scope: !3876, inlinedAt: !3951)
!3980 = !DILocation(line: 0, scope: !3892, inlinedAt: !3968)
!3981 = !DILocation(line: 0, scope: !2920, inlinedAt: !3967)
!3982 = !DILocation(line: 0, scope: !2933, inlinedAt: !3966)
!3983 = !DILocation(line: 0, scope: !2944, inlinedAt: !3965)
!3984 = !DILocation(line: 0, scope: !2950, inlinedAt: !3964)
!3985 = !DILocation(line: 0, scope: !2956, inlinedAt: !3963)
!3986 = !DILocation(line: 0, scope: !2962, inlinedAt: !3962)
!3987 = !DILocation(line: 0, scope: !2968, inlinedAt: !3961)
!3988 = !DILocation(line: 0, scope: !3918, inlinedAt: !3977)
!3989 = !DILocation(line: 0, scope: !3909, inlinedAt: !3976)
!3990 = !DILocation(line: 0, scope: !2977, inlinedAt: !3975)
!3991 = !DILocation(line: 0, scope: !2980, inlinedAt: !3975)
!3992 = !DILocation(line: 1091, column: 33, scope: !3875, inlinedAt: !3951)
!3993 = !DILocation(line: 1091, column: 50, scope: !3875, inlinedAt: !3951)
!3994 = distinct !{!3994, !3953, !3979, !3159, !3928}
!3995 = !DILocation(line: 514, column: 21, scope: !3743)
!3996 = !DILocation(line: 0, scope: !3584, inlinedAt: !3997)
!3997 = distinct !DILocation(line: 513, column: 7, scope: !3743)
!3998 = !DILocation(line: 386, column: 6, scope: !3591, inlinedAt: !3997)
!3999 = !DILocation(line: 386, column: 6, scope: !3584, inlinedAt: !3997)
!4000 = !DILocation(line: 514, column: 39, scope: !3743)
!4001 = !DILocation(line: 0, scope: !3596, inlinedAt: !4002)
!4002 = distinct !DILocation(line: 387, column: 4, scope: !3591, inlinedAt: !3997)
!4003 = !DILocation(line: 0, scope: !3603, inlinedAt: !4004)
!4004 = distinct !DILocation(line: 496, column: 13, scope: !3596, inlinedAt: !4002)
!4005 = !DILocation(line: 158, column: 2, scope: !3603, inlinedAt: !4004)
!4006 = !DILocation(line: 387, column: 4, scope: !3591, inlinedAt: !3997)
!4007 = !DILocation(line: 515, column: 30, scope: !3743)
!4008 = !DILocation(line: 516, column: 31, scope: !3743)
!4009 = !DILocation(line: 517, column: 53, scope: !3743)
!4010 = !DILocation(line: 517, column: 39, scope: !3743)
!4011 = !DILocation(line: 518, column: 5, scope: !3743)
!4012 = !DISubprogram(name: "__throw_length_error", linkageName: "_ZSt20__throw_length_errorPKc", scope: !22, file: !4013, line: 75, type: !4014, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!4013 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/functexcept.h", directory: "", checksumkind: CSK_MD5, checksum: "a363406ed41198146320f1e077ba3f30")
!4014 = !DISubroutineType(types: !4015)
!4015 = !{null, !998}
