; clang++-19 -O2 -S -emit-llvm cpp/ownership.cpp -o ir/clang-19/O2/ownership.ll
; ModuleID = 'cpp/ownership.cpp'
source_filename = "cpp/ownership.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%"class.std::unique_ptr.2" = type { %"struct.std::__uniq_ptr_data.3" }
%"struct.std::__uniq_ptr_data.3" = type { %"class.std::__uniq_ptr_impl.4" }
%"class.std::__uniq_ptr_impl.4" = type { %"class.std::tuple.5" }
%"class.std::tuple.5" = type { %"struct.std::_Tuple_impl.6" }
%"struct.std::_Tuple_impl.6" = type { %"struct.std::_Head_base.9" }
%"struct.std::_Head_base.9" = type { ptr }
%"class.std::shared_ptr" = type { %"class.std::__shared_ptr" }
%"class.std::__shared_ptr" = type { ptr, %"class.std::__shared_count" }
%"class.std::__shared_count" = type { ptr }

$_ZNSt10unique_ptrI5ChainSt14default_deleteIS0_EED2Ev = comdat any

$_ZNSt12__shared_ptrIdLN9__gnu_cxx12_Lock_policyE2EED2Ev = comdat any

$_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE24_M_release_last_use_coldEv = comdat any

$_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EED2Ev = comdat any

$_ZNSt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EED0Ev = comdat any

$_ZNSt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv = comdat any

$_ZNSt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv = comdat any

$_ZNSt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EE14_M_get_deleterERKSt9type_info = comdat any

$_ZTVSt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EE = comdat any

$_ZTSSt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EE = comdat any

$_ZTSSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE = comdat any

$_ZTSSt11_Mutex_baseILN9__gnu_cxx12_Lock_policyE2EE = comdat any

$_ZTISt11_Mutex_baseILN9__gnu_cxx12_Lock_policyE2EE = comdat any

$_ZTISt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE = comdat any

$_ZTISt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EE = comdat any

$_ZTSSt19_Sp_make_shared_tag = comdat any

$_ZZNSt19_Sp_make_shared_tag5_S_tiEvE5__tag = comdat any

@__libc_single_threaded = external local_unnamed_addr global i8, align 1
@_ZTVSt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EE = linkonce_odr dso_local unnamed_addr constant { [7 x ptr] } { [7 x ptr] [ptr null, ptr @_ZTISt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EE, ptr @_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EED2Ev, ptr @_ZNSt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EED0Ev, ptr @_ZNSt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv, ptr @_ZNSt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv, ptr @_ZNSt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EE14_M_get_deleterERKSt9type_info] }, comdat, align 8
@_ZTVN10__cxxabiv120__si_class_type_infoE = external global [0 x ptr]
@_ZTSSt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EE = linkonce_odr dso_local constant [65 x i8] c"St23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EE\00", comdat, align 1
@_ZTSSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE = linkonce_odr dso_local constant [52 x i8] c"St16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE\00", comdat, align 1
@_ZTVN10__cxxabiv117__class_type_infoE = external global [0 x ptr]
@_ZTSSt11_Mutex_baseILN9__gnu_cxx12_Lock_policyE2EE = linkonce_odr dso_local constant [47 x i8] c"St11_Mutex_baseILN9__gnu_cxx12_Lock_policyE2EE\00", comdat, align 1
@_ZTISt11_Mutex_baseILN9__gnu_cxx12_Lock_policyE2EE = linkonce_odr dso_local constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i64 2), ptr @_ZTSSt11_Mutex_baseILN9__gnu_cxx12_Lock_policyE2EE }, comdat, align 8
@_ZTISt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE = linkonce_odr dso_local constant { ptr, ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv120__si_class_type_infoE, i64 2), ptr @_ZTSSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE, ptr @_ZTISt11_Mutex_baseILN9__gnu_cxx12_Lock_policyE2EE }, comdat, align 8
@_ZTISt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EE = linkonce_odr dso_local constant { ptr, ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv120__si_class_type_infoE, i64 2), ptr @_ZTSSt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EE, ptr @_ZTISt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE }, comdat, align 8
@_ZTSSt19_Sp_make_shared_tag = linkonce_odr dso_local constant [24 x i8] c"St19_Sp_make_shared_tag\00", comdat, align 1
@_ZZNSt19_Sp_make_shared_tag5_S_tiEvE5__tag = linkonce_odr dso_local constant [16 x i8] zeroinitializer, comdat, align 8

; Function Attrs: mustprogress uwtable
define dso_local double @unique_array(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %3 = zext nneg i32 %1 to i64
  %4 = icmp slt i32 %1, 0
  %5 = shl nuw nsw i64 %3, 3
  %6 = select i1 %4, i64 -1, i64 %5
  %7 = tail call noalias noundef nonnull ptr @_Znam(i64 noundef %6) #10, !noalias !5
  tail call void @llvm.memset.p0.i64(ptr nonnull align 8 %7, i8 0, i64 %6, i1 false), !noalias !5
  %8 = icmp sgt i32 %1, 0
  br i1 %8, label %9, label %61

9:                                                ; preds = %2
  %10 = zext nneg i32 %1 to i64
  %11 = icmp ult i32 %1, 4
  br i1 %11, label %12, label %14

12:                                               ; preds = %28, %9
  %13 = phi i64 [ 0, %9 ], [ %15, %28 ]
  br label %37

14:                                               ; preds = %9
  %15 = and i64 %10, 2147483644
  br label %16

16:                                               ; preds = %16, %14
  %17 = phi i64 [ 0, %14 ], [ %26, %16 ]
  %18 = getelementptr inbounds double, ptr %0, i64 %17
  %19 = getelementptr inbounds i8, ptr %18, i64 16
  %20 = load <2 x double>, ptr %18, align 8, !tbaa !8
  %21 = load <2 x double>, ptr %19, align 8, !tbaa !8
  %22 = fmul <2 x double> %20, %20
  %23 = fmul <2 x double> %21, %21
  %24 = getelementptr inbounds double, ptr %7, i64 %17
  %25 = getelementptr inbounds i8, ptr %24, i64 16
  store <2 x double> %22, ptr %24, align 8, !tbaa !8
  store <2 x double> %23, ptr %25, align 8, !tbaa !8
  %26 = add nuw i64 %17, 4
  %27 = icmp eq i64 %26, %15
  br i1 %27, label %28, label %16, !llvm.loop !12

28:                                               ; preds = %16
  %29 = icmp eq i64 %15, %10
  br i1 %29, label %30, label %12

30:                                               ; preds = %37, %28
  br i1 %8, label %31, label %61

31:                                               ; preds = %30
  %32 = load double, ptr %0, align 8, !tbaa !8
  %33 = and i64 %10, 3
  %34 = icmp ult i32 %1, 4
  br i1 %34, label %45, label %35

35:                                               ; preds = %31
  %36 = and i64 %10, 2147483644
  br label %63

37:                                               ; preds = %12, %37
  %38 = phi i64 [ %43, %37 ], [ %13, %12 ]
  %39 = getelementptr inbounds double, ptr %0, i64 %38
  %40 = load double, ptr %39, align 8, !tbaa !8
  %41 = fmul double %40, %40
  %42 = getelementptr inbounds double, ptr %7, i64 %38
  store double %41, ptr %42, align 8, !tbaa !8
  %43 = add nuw nsw i64 %38, 1
  %44 = icmp eq i64 %43, %10
  br i1 %44, label %30, label %37, !llvm.loop !16

45:                                               ; preds = %63, %31
  %46 = phi double [ poison, %31 ], [ %85, %63 ]
  %47 = phi i64 [ 0, %31 ], [ %86, %63 ]
  %48 = phi double [ 1.000000e+00, %31 ], [ %85, %63 ]
  %49 = icmp eq i64 %33, 0
  br i1 %49, label %61, label %50

50:                                               ; preds = %45, %50
  %51 = phi i64 [ %58, %50 ], [ %47, %45 ]
  %52 = phi double [ %57, %50 ], [ %48, %45 ]
  %53 = phi i64 [ %59, %50 ], [ 0, %45 ]
  %54 = getelementptr inbounds double, ptr %7, i64 %51
  %55 = load double, ptr %54, align 8, !tbaa !8
  %56 = fadd double %55, %32
  %57 = fmul double %52, %56
  %58 = add nuw nsw i64 %51, 1
  %59 = add i64 %53, 1
  %60 = icmp eq i64 %59, %33
  br i1 %60, label %61, label %50, !llvm.loop !17

61:                                               ; preds = %45, %50, %2, %30
  %62 = phi double [ 1.000000e+00, %30 ], [ 1.000000e+00, %2 ], [ %46, %45 ], [ %57, %50 ]
  tail call void @_ZdaPv(ptr noundef nonnull %7) #11
  ret double %62

63:                                               ; preds = %63, %35
  %64 = phi i64 [ 0, %35 ], [ %86, %63 ]
  %65 = phi double [ 1.000000e+00, %35 ], [ %85, %63 ]
  %66 = phi i64 [ 0, %35 ], [ %87, %63 ]
  %67 = getelementptr inbounds double, ptr %7, i64 %64
  %68 = load double, ptr %67, align 8, !tbaa !8
  %69 = fadd double %68, %32
  %70 = fmul double %65, %69
  %71 = or disjoint i64 %64, 1
  %72 = getelementptr inbounds double, ptr %7, i64 %71
  %73 = load double, ptr %72, align 8, !tbaa !8
  %74 = fadd double %73, %32
  %75 = fmul double %70, %74
  %76 = or disjoint i64 %64, 2
  %77 = getelementptr inbounds double, ptr %7, i64 %76
  %78 = load double, ptr %77, align 8, !tbaa !8
  %79 = fadd double %78, %32
  %80 = fmul double %75, %79
  %81 = or disjoint i64 %64, 3
  %82 = getelementptr inbounds double, ptr %7, i64 %81
  %83 = load double, ptr %82, align 8, !tbaa !8
  %84 = fadd double %83, %32
  %85 = fmul double %80, %84
  %86 = add nuw nsw i64 %64, 4
  %87 = add i64 %66, 4
  %88 = icmp eq i64 %87, %36
  br i1 %88, label %45, label %63, !llvm.loop !19
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

declare i32 @__gxx_personality_v0(...)

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress uwtable
define dso_local double @chain_of_unique_pointers(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %3 = alloca %"class.std::unique_ptr.2", align 8
  %4 = alloca %"class.std::unique_ptr.2", align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) #12
  store ptr null, ptr %3, align 8, !tbaa !20
  %5 = icmp sgt i32 %1, 0
  br i1 %5, label %6, label %26

6:                                                ; preds = %2
  %7 = zext nneg i32 %1 to i64
  br label %11

8:                                                ; preds = %14
  %9 = load ptr, ptr %3, align 8, !tbaa !23
  %10 = icmp eq ptr %9, null
  br i1 %10, label %26, label %28

11:                                               ; preds = %6, %14
  %12 = phi i64 [ 0, %6 ], [ %17, %14 ]
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4) #12
  %13 = invoke noalias noundef nonnull dereferenceable(16) ptr @_Znwm(i64 noundef 16) #10
          to label %14 unwind label %24

14:                                               ; preds = %11
  %15 = getelementptr inbounds double, ptr %0, i64 %12
  %16 = load double, ptr %15, align 8, !tbaa !8
  %17 = add nuw nsw i64 %12, 1
  %18 = trunc nuw nsw i64 %17 to i32
  %19 = uitofp nneg i32 %18 to double
  %20 = fmul double %16, %19
  store double %20, ptr %13, align 8, !tbaa !24
  %21 = getelementptr inbounds i8, ptr %13, i64 8
  %22 = load ptr, ptr %3, align 8, !tbaa !23
  store ptr %22, ptr %21, align 8, !tbaa !23
  store ptr null, ptr %4, align 8, !tbaa !23
  store ptr %13, ptr %3, align 8, !tbaa !23
  call void @_ZNSt10unique_ptrI5ChainSt14default_deleteIS0_EED2Ev(ptr noundef nonnull align 8 dereferenceable(8) %4) #12
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #12
  %23 = icmp eq i64 %17, %7
  br i1 %23, label %8, label %11, !llvm.loop !31

24:                                               ; preds = %11
  %25 = landingpad { ptr, i32 }
          cleanup
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #12
  call void @_ZNSt10unique_ptrI5ChainSt14default_deleteIS0_EED2Ev(ptr noundef nonnull align 8 dereferenceable(8) %3) #12
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) #12
  resume { ptr, i32 } %25

26:                                               ; preds = %28, %2, %8
  %27 = phi double [ 0.000000e+00, %8 ], [ 0.000000e+00, %2 ], [ %33, %28 ]
  call void @_ZNSt10unique_ptrI5ChainSt14default_deleteIS0_EED2Ev(ptr noundef nonnull align 8 dereferenceable(8) %3) #12
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) #12
  ret double %27

28:                                               ; preds = %8, %28
  %29 = phi ptr [ %35, %28 ], [ %9, %8 ]
  %30 = phi double [ %33, %28 ], [ 0.000000e+00, %8 ]
  %31 = load double, ptr %29, align 8, !tbaa !24
  %32 = fmul double %31, %31
  %33 = call double @llvm.fmuladd.f64(double %30, double 5.000000e-01, double %32)
  %34 = getelementptr inbounds i8, ptr %29, i64 8
  %35 = load ptr, ptr %34, align 8, !tbaa !23
  %36 = icmp eq ptr %35, null
  br i1 %36, label %26, label %28, !llvm.loop !32
}

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZNSt10unique_ptrI5ChainSt14default_deleteIS0_EED2Ev(ptr noundef nonnull align 8 dereferenceable(8) %0) unnamed_addr #2 comdat align 2 {
  %2 = load ptr, ptr %0, align 8, !tbaa !23
  %3 = icmp eq ptr %2, null
  br i1 %3, label %6, label %4

4:                                                ; preds = %1
  %5 = getelementptr inbounds i8, ptr %2, i64 8
  tail call void @_ZNSt10unique_ptrI5ChainSt14default_deleteIS0_EED2Ev(ptr noundef nonnull align 8 dereferenceable(8) %5) #12
  tail call void @_ZdlPvm(ptr noundef nonnull %2, i64 noundef 16) #11
  br label %6

6:                                                ; preds = %4, %1
  store ptr null, ptr %0, align 8, !tbaa !23
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: mustprogress uwtable
define dso_local double @shared_parameter(double noundef %0, double noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %3 = alloca %"class.std::shared_ptr", align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %3) #12
  tail call void @llvm.experimental.noalias.scope.decl(metadata !33)
  %4 = getelementptr inbounds i8, ptr %3, i64 8
  %5 = tail call noalias noundef nonnull dereferenceable(24) ptr @_Znwm(i64 noundef 24) #10, !noalias !33
  %6 = getelementptr inbounds i8, ptr %5, i64 8
  store i32 1, ptr %6, align 8, !tbaa !36, !noalias !33
  %7 = getelementptr inbounds i8, ptr %5, i64 12
  store i32 1, ptr %7, align 4, !tbaa !39, !noalias !33
  store ptr getelementptr inbounds inrange(-16, 40) (i8, ptr @_ZTVSt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EE, i64 16), ptr %5, align 8, !tbaa !40, !noalias !33
  %8 = getelementptr inbounds i8, ptr %5, i64 16
  store double %0, ptr %8, align 8, !tbaa !8, !noalias !33
  store ptr %5, ptr %4, align 8, !tbaa !42, !alias.scope !33
  store ptr %8, ptr %3, align 8, !tbaa !23, !alias.scope !33
  %9 = invoke noalias noundef nonnull dereferenceable(48) ptr @_Znwm(i64 noundef 48) #10
          to label %38 unwind label %188

10:                                               ; preds = %42, %45
  %11 = phi ptr [ %44, %42 ], [ %50, %45 ]
  %12 = phi ptr [ %43, %42 ], [ %49, %45 ]
  %13 = phi ptr [ %5, %42 ], [ %47, %45 ]
  %14 = phi ptr [ %8, %42 ], [ %48, %45 ]
  %15 = getelementptr inbounds i8, ptr %13, i64 8
  %16 = load i8, ptr @__libc_single_threaded, align 1, !tbaa !44
  %17 = icmp eq i8 %16, 0
  %18 = getelementptr inbounds i8, ptr %9, i64 32
  %19 = getelementptr inbounds i8, ptr %9, i64 40
  br i1 %17, label %23, label %20

20:                                               ; preds = %10
  %21 = load i32, ptr %15, align 4, !tbaa !45
  %22 = add nsw i32 %21, 1
  store i32 %22, ptr %15, align 4, !tbaa !45
  store ptr %14, ptr %18, align 8, !tbaa !46
  store ptr %13, ptr %19, align 8, !tbaa !42
  br label %28

23:                                               ; preds = %10
  %24 = atomicrmw volatile add ptr %15, i32 1 acq_rel, align 4
  %25 = load ptr, ptr %4, align 8, !tbaa !42
  %26 = load ptr, ptr %3, align 8, !tbaa !46
  store ptr %26, ptr %18, align 8, !tbaa !46
  store ptr %25, ptr %19, align 8, !tbaa !42
  %27 = icmp eq ptr %25, null
  br i1 %27, label %55, label %28

28:                                               ; preds = %20, %23
  %29 = phi ptr [ %13, %20 ], [ %25, %23 ]
  %30 = getelementptr inbounds i8, ptr %29, i64 8
  %31 = load i8, ptr @__libc_single_threaded, align 1, !tbaa !44
  %32 = icmp eq i8 %31, 0
  br i1 %32, label %36, label %33

33:                                               ; preds = %28
  %34 = load i32, ptr %30, align 4, !tbaa !45
  %35 = add nsw i32 %34, 1
  store i32 %35, ptr %30, align 4, !tbaa !45
  br label %55

36:                                               ; preds = %28
  %37 = atomicrmw volatile add ptr %30, i32 1 acq_rel, align 4
  br label %55

38:                                               ; preds = %2
  store ptr %8, ptr %9, align 8, !tbaa !46
  %39 = getelementptr inbounds i8, ptr %9, i64 8
  store ptr %5, ptr %39, align 8, !tbaa !42
  %40 = load i8, ptr @__libc_single_threaded, align 1, !tbaa !44
  %41 = icmp eq i8 %40, 0
  br i1 %41, label %45, label %42

42:                                               ; preds = %38
  store i32 2, ptr %6, align 4, !tbaa !45
  %43 = getelementptr inbounds i8, ptr %9, i64 16
  store ptr %8, ptr %43, align 8, !tbaa !46
  %44 = getelementptr inbounds i8, ptr %9, i64 24
  store ptr %5, ptr %44, align 8, !tbaa !42
  br label %10

45:                                               ; preds = %38
  %46 = atomicrmw volatile add ptr %6, i32 1 acq_rel, align 4
  %47 = load ptr, ptr %4, align 8, !tbaa !42
  %48 = load ptr, ptr %3, align 8, !tbaa !46
  %49 = getelementptr inbounds i8, ptr %9, i64 16
  store ptr %48, ptr %49, align 8, !tbaa !46
  %50 = getelementptr inbounds i8, ptr %9, i64 24
  store ptr %47, ptr %50, align 8, !tbaa !42
  %51 = icmp eq ptr %47, null
  br i1 %51, label %52, label %10

52:                                               ; preds = %45
  %53 = getelementptr inbounds i8, ptr %9, i64 32
  store ptr %48, ptr %53, align 8, !tbaa !46
  %54 = getelementptr inbounds i8, ptr %9, i64 40
  store ptr null, ptr %54, align 8, !tbaa !42
  br label %55

55:                                               ; preds = %23, %33, %36, %52
  %56 = phi ptr [ %50, %52 ], [ %11, %36 ], [ %11, %33 ], [ %11, %23 ]
  %57 = phi ptr [ %49, %52 ], [ %12, %36 ], [ %12, %33 ], [ %12, %23 ]
  %58 = phi ptr [ %54, %52 ], [ %19, %36 ], [ %19, %33 ], [ %19, %23 ]
  %59 = load ptr, ptr %57, align 8, !tbaa !46
  %60 = load double, ptr %59, align 8, !tbaa !8
  %61 = fmul double %60, %1
  store double %61, ptr %59, align 8, !tbaa !8
  %62 = getelementptr inbounds i8, ptr %9, i64 32
  %63 = load ptr, ptr %62, align 8, !tbaa !46
  %64 = load double, ptr %63, align 8, !tbaa !8
  %65 = fadd double %64, 1.000000e+00
  store double %65, ptr %63, align 8, !tbaa !8
  %66 = load ptr, ptr %3, align 8, !tbaa !46
  %67 = load double, ptr %66, align 8, !tbaa !8
  %68 = load ptr, ptr %9, align 8, !tbaa !46
  %69 = load double, ptr %68, align 8, !tbaa !8
  %70 = load ptr, ptr %4, align 8, !tbaa !42
  %71 = icmp eq ptr %70, null
  br i1 %71, label %76, label %72

72:                                               ; preds = %55
  %73 = getelementptr inbounds i8, ptr %70, i64 8
  %74 = load atomic i32, ptr %73 monotonic, align 8
  %75 = sitofp i32 %74 to double
  br label %76

76:                                               ; preds = %55, %72
  %77 = phi double [ %75, %72 ], [ 0.000000e+00, %55 ]
  %78 = load ptr, ptr %39, align 8, !tbaa !42
  %79 = icmp eq ptr %78, null
  br i1 %79, label %104, label %80

80:                                               ; preds = %76
  %81 = getelementptr inbounds i8, ptr %78, i64 8
  %82 = load atomic i64, ptr %81 acquire, align 8
  %83 = icmp eq i64 %82, 4294967297
  %84 = trunc i64 %82 to i32
  br i1 %83, label %85, label %93

85:                                               ; preds = %80
  store i32 0, ptr %81, align 8, !tbaa !36
  %86 = getelementptr inbounds i8, ptr %78, i64 12
  store i32 0, ptr %86, align 4, !tbaa !39
  %87 = load ptr, ptr %78, align 8, !tbaa !40
  %88 = getelementptr inbounds i8, ptr %87, i64 16
  %89 = load ptr, ptr %88, align 8
  tail call void %89(ptr noundef nonnull align 8 dereferenceable(16) %78) #12
  %90 = load ptr, ptr %78, align 8, !tbaa !40
  %91 = getelementptr inbounds i8, ptr %90, i64 24
  %92 = load ptr, ptr %91, align 8
  tail call void %92(ptr noundef nonnull align 8 dereferenceable(16) %78) #12
  br label %104

93:                                               ; preds = %80
  %94 = load i8, ptr @__libc_single_threaded, align 1, !tbaa !44
  %95 = icmp eq i8 %94, 0
  br i1 %95, label %98, label %96

96:                                               ; preds = %93
  %97 = add nsw i32 %84, -1
  store i32 %97, ptr %81, align 4, !tbaa !45
  br label %100

98:                                               ; preds = %93
  %99 = atomicrmw volatile add ptr %81, i32 -1 acq_rel, align 4
  br label %100

100:                                              ; preds = %98, %96
  %101 = phi i32 [ %84, %96 ], [ %99, %98 ]
  %102 = icmp eq i32 %101, 1
  br i1 %102, label %103, label %104, !prof !48

103:                                              ; preds = %100
  tail call void @_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE24_M_release_last_use_coldEv(ptr noundef nonnull align 8 dereferenceable(16) %78) #12
  br label %104

104:                                              ; preds = %103, %100, %85, %76
  %105 = load ptr, ptr %56, align 8, !tbaa !42
  %106 = icmp eq ptr %105, null
  br i1 %106, label %131, label %107

107:                                              ; preds = %104
  %108 = getelementptr inbounds i8, ptr %105, i64 8
  %109 = load atomic i64, ptr %108 acquire, align 8
  %110 = icmp eq i64 %109, 4294967297
  %111 = trunc i64 %109 to i32
  br i1 %110, label %123, label %112

112:                                              ; preds = %107
  %113 = load i8, ptr @__libc_single_threaded, align 1, !tbaa !44
  %114 = icmp eq i8 %113, 0
  br i1 %114, label %117, label %115

115:                                              ; preds = %112
  %116 = add nsw i32 %111, -1
  store i32 %116, ptr %108, align 4, !tbaa !45
  br label %119

117:                                              ; preds = %112
  %118 = atomicrmw volatile add ptr %108, i32 -1 acq_rel, align 4
  br label %119

119:                                              ; preds = %117, %115
  %120 = phi i32 [ %111, %115 ], [ %118, %117 ]
  %121 = icmp eq i32 %120, 1
  br i1 %121, label %122, label %131, !prof !48

122:                                              ; preds = %119
  tail call void @_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE24_M_release_last_use_coldEv(ptr noundef nonnull align 8 dereferenceable(16) %105) #12
  br label %131

123:                                              ; preds = %107
  store i32 0, ptr %108, align 8, !tbaa !36
  %124 = getelementptr inbounds i8, ptr %105, i64 12
  store i32 0, ptr %124, align 4, !tbaa !39
  %125 = load ptr, ptr %105, align 8, !tbaa !40
  %126 = getelementptr inbounds i8, ptr %125, i64 16
  %127 = load ptr, ptr %126, align 8
  tail call void %127(ptr noundef nonnull align 8 dereferenceable(16) %105) #12
  %128 = load ptr, ptr %105, align 8, !tbaa !40
  %129 = getelementptr inbounds i8, ptr %128, i64 24
  %130 = load ptr, ptr %129, align 8
  tail call void %130(ptr noundef nonnull align 8 dereferenceable(16) %105) #12
  br label %131

131:                                              ; preds = %123, %122, %119, %104
  %132 = load ptr, ptr %58, align 8, !tbaa !42
  %133 = icmp eq ptr %132, null
  br i1 %133, label %158, label %134

134:                                              ; preds = %131
  %135 = getelementptr inbounds i8, ptr %132, i64 8
  %136 = load atomic i64, ptr %135 acquire, align 8
  %137 = icmp eq i64 %136, 4294967297
  %138 = trunc i64 %136 to i32
  br i1 %137, label %150, label %139

139:                                              ; preds = %134
  %140 = load i8, ptr @__libc_single_threaded, align 1, !tbaa !44
  %141 = icmp eq i8 %140, 0
  br i1 %141, label %144, label %142

142:                                              ; preds = %139
  %143 = add nsw i32 %138, -1
  store i32 %143, ptr %135, align 4, !tbaa !45
  br label %146

144:                                              ; preds = %139
  %145 = atomicrmw volatile add ptr %135, i32 -1 acq_rel, align 4
  br label %146

146:                                              ; preds = %144, %142
  %147 = phi i32 [ %138, %142 ], [ %145, %144 ]
  %148 = icmp eq i32 %147, 1
  br i1 %148, label %149, label %158, !prof !48

149:                                              ; preds = %146
  tail call void @_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE24_M_release_last_use_coldEv(ptr noundef nonnull align 8 dereferenceable(16) %132) #12
  br label %158

150:                                              ; preds = %134
  store i32 0, ptr %135, align 8, !tbaa !36
  %151 = getelementptr inbounds i8, ptr %132, i64 12
  store i32 0, ptr %151, align 4, !tbaa !39
  %152 = load ptr, ptr %132, align 8, !tbaa !40
  %153 = getelementptr inbounds i8, ptr %152, i64 16
  %154 = load ptr, ptr %153, align 8
  tail call void %154(ptr noundef nonnull align 8 dereferenceable(16) %132) #12
  %155 = load ptr, ptr %132, align 8, !tbaa !40
  %156 = getelementptr inbounds i8, ptr %155, i64 24
  %157 = load ptr, ptr %156, align 8
  tail call void %157(ptr noundef nonnull align 8 dereferenceable(16) %132) #12
  br label %158

158:                                              ; preds = %150, %149, %146, %131
  tail call void @_ZdlPvm(ptr noundef nonnull %9, i64 noundef 48) #11
  %159 = load ptr, ptr %4, align 8, !tbaa !42
  %160 = icmp eq ptr %159, null
  br i1 %160, label %185, label %161

161:                                              ; preds = %158
  %162 = getelementptr inbounds i8, ptr %159, i64 8
  %163 = load atomic i64, ptr %162 acquire, align 8
  %164 = icmp eq i64 %163, 4294967297
  %165 = trunc i64 %163 to i32
  br i1 %164, label %166, label %174

166:                                              ; preds = %161
  store i32 0, ptr %162, align 8, !tbaa !36
  %167 = getelementptr inbounds i8, ptr %159, i64 12
  store i32 0, ptr %167, align 4, !tbaa !39
  %168 = load ptr, ptr %159, align 8, !tbaa !40
  %169 = getelementptr inbounds i8, ptr %168, i64 16
  %170 = load ptr, ptr %169, align 8
  tail call void %170(ptr noundef nonnull align 8 dereferenceable(16) %159) #12
  %171 = load ptr, ptr %159, align 8, !tbaa !40
  %172 = getelementptr inbounds i8, ptr %171, i64 24
  %173 = load ptr, ptr %172, align 8
  tail call void %173(ptr noundef nonnull align 8 dereferenceable(16) %159) #12
  br label %185

174:                                              ; preds = %161
  %175 = load i8, ptr @__libc_single_threaded, align 1, !tbaa !44
  %176 = icmp eq i8 %175, 0
  br i1 %176, label %179, label %177

177:                                              ; preds = %174
  %178 = add nsw i32 %165, -1
  store i32 %178, ptr %162, align 4, !tbaa !45
  br label %181

179:                                              ; preds = %174
  %180 = atomicrmw volatile add ptr %162, i32 -1 acq_rel, align 4
  br label %181

181:                                              ; preds = %179, %177
  %182 = phi i32 [ %165, %177 ], [ %180, %179 ]
  %183 = icmp eq i32 %182, 1
  br i1 %183, label %184, label %185, !prof !48

184:                                              ; preds = %181
  tail call void @_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE24_M_release_last_use_coldEv(ptr noundef nonnull align 8 dereferenceable(16) %159) #12
  br label %185

185:                                              ; preds = %158, %166, %181, %184
  %186 = fmul double %67, %69
  %187 = fmul double %186, %77
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %3) #12
  ret double %187

188:                                              ; preds = %2
  %189 = landingpad { ptr, i32 }
          cleanup
  call void @_ZNSt12__shared_ptrIdLN9__gnu_cxx12_Lock_policyE2EED2Ev(ptr noundef nonnull align 8 dereferenceable(16) %3) #12
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %3) #12
  resume { ptr, i32 } %189
}

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZNSt12__shared_ptrIdLN9__gnu_cxx12_Lock_policyE2EED2Ev(ptr noundef nonnull align 8 dereferenceable(16) %0) unnamed_addr #2 comdat align 2 personality ptr @__gxx_personality_v0 {
  %2 = getelementptr inbounds i8, ptr %0, i64 8
  %3 = load ptr, ptr %2, align 8, !tbaa !42
  %4 = icmp eq ptr %3, null
  br i1 %4, label %29, label %5

5:                                                ; preds = %1
  %6 = getelementptr inbounds i8, ptr %3, i64 8
  %7 = load atomic i64, ptr %6 acquire, align 8
  %8 = icmp eq i64 %7, 4294967297
  %9 = trunc i64 %7 to i32
  br i1 %8, label %10, label %18

10:                                               ; preds = %5
  store i32 0, ptr %6, align 8, !tbaa !36
  %11 = getelementptr inbounds i8, ptr %3, i64 12
  store i32 0, ptr %11, align 4, !tbaa !39
  %12 = load ptr, ptr %3, align 8, !tbaa !40
  %13 = getelementptr inbounds i8, ptr %12, i64 16
  %14 = load ptr, ptr %13, align 8
  tail call void %14(ptr noundef nonnull align 8 dereferenceable(16) %3) #12
  %15 = load ptr, ptr %3, align 8, !tbaa !40
  %16 = getelementptr inbounds i8, ptr %15, i64 24
  %17 = load ptr, ptr %16, align 8
  tail call void %17(ptr noundef nonnull align 8 dereferenceable(16) %3) #12
  br label %29

18:                                               ; preds = %5
  %19 = load i8, ptr @__libc_single_threaded, align 1, !tbaa !44
  %20 = icmp eq i8 %19, 0
  br i1 %20, label %23, label %21

21:                                               ; preds = %18
  %22 = add nsw i32 %9, -1
  store i32 %22, ptr %6, align 4, !tbaa !45
  br label %25

23:                                               ; preds = %18
  %24 = atomicrmw volatile add ptr %6, i32 -1 acq_rel, align 4
  br label %25

25:                                               ; preds = %23, %21
  %26 = phi i32 [ %9, %21 ], [ %24, %23 ]
  %27 = icmp eq i32 %26, 1
  br i1 %27, label %28, label %29, !prof !48

28:                                               ; preds = %25
  tail call void @_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE24_M_release_last_use_coldEv(ptr noundef nonnull align 8 dereferenceable(16) %3) #12
  br label %29

29:                                               ; preds = %1, %10, %25, %28
  ret void
}

; Function Attrs: mustprogress uwtable
define dso_local double @object_per_iteration(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %3 = icmp slt i32 %1, 1
  br i1 %3, label %7, label %4

4:                                                ; preds = %2
  %5 = add nuw i32 %1, 1
  %6 = zext i32 %5 to i64
  br label %9

7:                                                ; preds = %100, %2
  %8 = phi double [ 1.000000e+00, %2 ], [ %102, %100 ]
  ret double %8

9:                                                ; preds = %4, %100
  %10 = phi i64 [ 0, %4 ], [ %105, %100 ]
  %11 = phi i64 [ 1, %4 ], [ %103, %100 ]
  %12 = phi double [ 1.000000e+00, %4 ], [ %102, %100 ]
  %13 = shl nuw nsw i64 %11, 3
  %14 = tail call noalias noundef nonnull ptr @_Znam(i64 noundef %13) #10
  %15 = icmp ult i64 %11, 4
  br i1 %15, label %32, label %16

16:                                               ; preds = %9
  %17 = and i64 %11, 9223372036854775804
  br label %18

18:                                               ; preds = %18, %16
  %19 = phi i64 [ 0, %16 ], [ %28, %18 ]
  %20 = getelementptr inbounds double, ptr %0, i64 %19
  %21 = getelementptr inbounds i8, ptr %20, i64 16
  %22 = load <2 x double>, ptr %20, align 8, !tbaa !8
  %23 = load <2 x double>, ptr %21, align 8, !tbaa !8
  %24 = fmul <2 x double> %22, %22
  %25 = fmul <2 x double> %23, %23
  %26 = getelementptr inbounds double, ptr %14, i64 %19
  %27 = getelementptr inbounds i8, ptr %26, i64 16
  store <2 x double> %24, ptr %26, align 8, !tbaa !8
  store <2 x double> %25, ptr %27, align 8, !tbaa !8
  %28 = add nuw i64 %19, 4
  %29 = icmp eq i64 %28, %17
  br i1 %29, label %30, label %18, !llvm.loop !49

30:                                               ; preds = %18
  %31 = icmp eq i64 %11, %17
  br i1 %31, label %42, label %32

32:                                               ; preds = %30, %9
  %33 = phi i64 [ 0, %9 ], [ %17, %30 ]
  br label %34

34:                                               ; preds = %32, %34
  %35 = phi i64 [ %40, %34 ], [ %33, %32 ]
  %36 = getelementptr inbounds double, ptr %0, i64 %35
  %37 = load double, ptr %36, align 8, !tbaa !8
  %38 = fmul double %37, %37
  %39 = getelementptr inbounds double, ptr %14, i64 %35
  store double %38, ptr %39, align 8, !tbaa !8
  %40 = add nuw nsw i64 %35, 1
  %41 = icmp eq i64 %40, %11
  br i1 %41, label %42, label %34, !llvm.loop !50

42:                                               ; preds = %34, %30
  %43 = and i64 %11, 7
  %44 = icmp ult i64 %10, 7
  br i1 %44, label %85, label %45

45:                                               ; preds = %42
  %46 = and i64 %11, 9223372036854775800
  br label %47

47:                                               ; preds = %47, %45
  %48 = phi i64 [ 0, %45 ], [ %82, %47 ]
  %49 = phi double [ 0.000000e+00, %45 ], [ %81, %47 ]
  %50 = phi i64 [ 0, %45 ], [ %83, %47 ]
  %51 = getelementptr inbounds double, ptr %14, i64 %48
  %52 = load double, ptr %51, align 8, !tbaa !8
  %53 = fadd double %49, %52
  %54 = or disjoint i64 %48, 1
  %55 = getelementptr inbounds double, ptr %14, i64 %54
  %56 = load double, ptr %55, align 8, !tbaa !8
  %57 = fadd double %53, %56
  %58 = or disjoint i64 %48, 2
  %59 = getelementptr inbounds double, ptr %14, i64 %58
  %60 = load double, ptr %59, align 8, !tbaa !8
  %61 = fadd double %57, %60
  %62 = or disjoint i64 %48, 3
  %63 = getelementptr inbounds double, ptr %14, i64 %62
  %64 = load double, ptr %63, align 8, !tbaa !8
  %65 = fadd double %61, %64
  %66 = or disjoint i64 %48, 4
  %67 = getelementptr inbounds double, ptr %14, i64 %66
  %68 = load double, ptr %67, align 8, !tbaa !8
  %69 = fadd double %65, %68
  %70 = or disjoint i64 %48, 5
  %71 = getelementptr inbounds double, ptr %14, i64 %70
  %72 = load double, ptr %71, align 8, !tbaa !8
  %73 = fadd double %69, %72
  %74 = or disjoint i64 %48, 6
  %75 = getelementptr inbounds double, ptr %14, i64 %74
  %76 = load double, ptr %75, align 8, !tbaa !8
  %77 = fadd double %73, %76
  %78 = or disjoint i64 %48, 7
  %79 = getelementptr inbounds double, ptr %14, i64 %78
  %80 = load double, ptr %79, align 8, !tbaa !8
  %81 = fadd double %77, %80
  %82 = add nuw nsw i64 %48, 8
  %83 = add i64 %50, 8
  %84 = icmp eq i64 %83, %46
  br i1 %84, label %85, label %47, !llvm.loop !51

85:                                               ; preds = %47, %42
  %86 = phi double [ poison, %42 ], [ %81, %47 ]
  %87 = phi i64 [ 0, %42 ], [ %82, %47 ]
  %88 = phi double [ 0.000000e+00, %42 ], [ %81, %47 ]
  %89 = icmp eq i64 %43, 0
  br i1 %89, label %100, label %90

90:                                               ; preds = %85, %90
  %91 = phi i64 [ %97, %90 ], [ %87, %85 ]
  %92 = phi double [ %96, %90 ], [ %88, %85 ]
  %93 = phi i64 [ %98, %90 ], [ 0, %85 ]
  %94 = getelementptr inbounds double, ptr %14, i64 %91
  %95 = load double, ptr %94, align 8, !tbaa !8
  %96 = fadd double %92, %95
  %97 = add nuw nsw i64 %91, 1
  %98 = add i64 %93, 1
  %99 = icmp eq i64 %98, %43
  br i1 %99, label %100, label %90, !llvm.loop !52

100:                                              ; preds = %90, %85
  %101 = phi double [ %86, %85 ], [ %96, %90 ]
  %102 = fmul double %12, %101
  tail call void @_ZdaPv(ptr noundef nonnull %14) #11
  %103 = add nuw nsw i64 %11, 1
  %104 = icmp eq i64 %103, %6
  %105 = add i64 %10, 1
  br i1 %104, label %7, label %9, !llvm.loop !53
}

; Function Attrs: mustprogress uwtable
define dso_local double @new_and_delete(double noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = fmul double %0, %0
  %4 = zext i32 %1 to i64
  %5 = icmp slt i32 %1, 0
  %6 = shl nuw nsw i64 %4, 3
  %7 = select i1 %5, i64 -1, i64 %6
  %8 = tail call noalias noundef nonnull ptr @_Znam(i64 noundef %7) #10
  %9 = tail call noalias noundef nonnull align 64 dereferenceable(64) ptr @_ZnwmSt11align_val_t(i64 noundef 64, i64 noundef 64) #10
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 64 dereferenceable(64) %9, i8 0, i64 64, i1 false)
  %10 = icmp sgt i32 %1, 0
  br i1 %10, label %11, label %95

11:                                               ; preds = %2
  %12 = icmp ult i32 %1, 4
  br i1 %12, label %13, label %15

13:                                               ; preds = %41, %11
  %14 = phi i64 [ 0, %11 ], [ %16, %41 ]
  br label %50

15:                                               ; preds = %11
  %16 = and i64 %4, 2147483644
  %17 = insertelement <2 x double> poison, double %3, i64 0
  %18 = shufflevector <2 x double> %17, <2 x double> poison, <2 x i32> zeroinitializer
  %19 = insertelement <2 x double> poison, double %0, i64 0
  %20 = shufflevector <2 x double> %19, <2 x double> poison, <2 x i32> zeroinitializer
  br label %21

21:                                               ; preds = %21, %15
  %22 = phi i64 [ 0, %15 ], [ %38, %21 ]
  %23 = phi <2 x i64> [ <i64 0, i64 1>, %15 ], [ %39, %21 ]
  %24 = trunc <2 x i64> %23 to <2 x i32>
  %25 = add <2 x i32> %24, <i32 1, i32 1>
  %26 = trunc <2 x i64> %23 to <2 x i32>
  %27 = add <2 x i32> %26, <i32 3, i32 3>
  %28 = uitofp <2 x i32> %25 to <2 x double>
  %29 = uitofp <2 x i32> %27 to <2 x double>
  %30 = fmul <2 x double> %18, %28
  %31 = fmul <2 x double> %18, %29
  %32 = getelementptr inbounds double, ptr %8, i64 %22
  %33 = getelementptr inbounds i8, ptr %32, i64 16
  store <2 x double> %30, ptr %32, align 8, !tbaa !8
  store <2 x double> %31, ptr %33, align 8, !tbaa !8
  %34 = fmul <2 x double> %30, %20
  %35 = fmul <2 x double> %31, %20
  %36 = getelementptr inbounds [8 x double], ptr %9, i64 0, i64 %22
  %37 = getelementptr inbounds i8, ptr %36, i64 16
  store <2 x double> %34, ptr %36, align 32, !tbaa !8
  store <2 x double> %35, ptr %37, align 16, !tbaa !8
  %38 = add nuw i64 %22, 4
  %39 = add <2 x i64> %23, <i64 4, i64 4>
  %40 = icmp eq i64 %38, %16
  br i1 %40, label %41, label %21, !llvm.loop !54

41:                                               ; preds = %21
  %42 = icmp eq i64 %16, %4
  br i1 %42, label %43, label %13

43:                                               ; preds = %50, %41
  br i1 %10, label %44, label %95

44:                                               ; preds = %43
  %45 = zext nneg i32 %1 to i64
  %46 = and i64 %4, 1
  %47 = icmp eq i32 %1, 1
  br i1 %47, label %82, label %48

48:                                               ; preds = %44
  %49 = and i64 %4, 2147483646
  br label %60

50:                                               ; preds = %13, %50
  %51 = phi i64 [ %52, %50 ], [ %14, %13 ]
  %52 = add nuw nsw i64 %51, 1
  %53 = trunc nuw nsw i64 %52 to i32
  %54 = uitofp nneg i32 %53 to double
  %55 = fmul double %3, %54
  %56 = getelementptr inbounds double, ptr %8, i64 %51
  store double %55, ptr %56, align 8, !tbaa !8
  %57 = fmul double %55, %0
  %58 = getelementptr inbounds [8 x double], ptr %9, i64 0, i64 %51
  store double %57, ptr %58, align 8, !tbaa !8
  %59 = icmp eq i64 %52, %4
  br i1 %59, label %43, label %50, !llvm.loop !55

60:                                               ; preds = %60, %48
  %61 = phi i64 [ 0, %48 ], [ %79, %60 ]
  %62 = phi double [ 0.000000e+00, %48 ], [ %78, %60 ]
  %63 = phi i64 [ 0, %48 ], [ %80, %60 ]
  %64 = getelementptr inbounds double, ptr %8, i64 %61
  %65 = load double, ptr %64, align 8, !tbaa !8
  %66 = xor i64 %61, -1
  %67 = add nsw i64 %66, %45
  %68 = getelementptr inbounds [8 x double], ptr %9, i64 0, i64 %67
  %69 = load double, ptr %68, align 8, !tbaa !8
  %70 = tail call double @llvm.fmuladd.f64(double %65, double %69, double %62)
  %71 = or disjoint i64 %61, 1
  %72 = getelementptr inbounds double, ptr %8, i64 %71
  %73 = load double, ptr %72, align 8, !tbaa !8
  %74 = xor i64 %61, -2
  %75 = add nsw i64 %74, %45
  %76 = getelementptr inbounds [8 x double], ptr %9, i64 0, i64 %75
  %77 = load double, ptr %76, align 8, !tbaa !8
  %78 = tail call double @llvm.fmuladd.f64(double %73, double %77, double %70)
  %79 = add nuw nsw i64 %61, 2
  %80 = add i64 %63, 2
  %81 = icmp eq i64 %80, %49
  br i1 %81, label %82, label %60, !llvm.loop !56

82:                                               ; preds = %60, %44
  %83 = phi double [ poison, %44 ], [ %78, %60 ]
  %84 = phi i64 [ 0, %44 ], [ %79, %60 ]
  %85 = phi double [ 0.000000e+00, %44 ], [ %78, %60 ]
  %86 = icmp eq i64 %46, 0
  br i1 %86, label %95, label %87

87:                                               ; preds = %82
  %88 = getelementptr inbounds double, ptr %8, i64 %84
  %89 = load double, ptr %88, align 8, !tbaa !8
  %90 = xor i64 %84, -1
  %91 = add nsw i64 %90, %45
  %92 = getelementptr inbounds [8 x double], ptr %9, i64 0, i64 %91
  %93 = load double, ptr %92, align 8, !tbaa !8
  %94 = tail call double @llvm.fmuladd.f64(double %89, double %93, double %85)
  br label %95

95:                                               ; preds = %87, %82, %2, %43
  %96 = phi double [ 0.000000e+00, %43 ], [ 0.000000e+00, %2 ], [ %83, %82 ], [ %94, %87 ]
  tail call void @_ZdlPvmSt11align_val_t(ptr noundef nonnull %9, i64 noundef 64, i64 noundef 64) #11
  tail call void @_ZdaPv(ptr noundef nonnull %8) #11
  ret double %96
}

; Function Attrs: nobuiltin allocsize(0)
declare noundef nonnull ptr @_Znwm(i64 noundef) local_unnamed_addr #4

; Function Attrs: nobuiltin allocsize(0)
declare noundef nonnull ptr @_Znam(i64 noundef) local_unnamed_addr #4

; Function Attrs: nobuiltin allocsize(0)
declare noalias noundef nonnull ptr @_ZnwmSt11align_val_t(i64 noundef, i64 noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #5

; Function Attrs: nobuiltin nounwind
declare void @_ZdlPvmSt11align_val_t(ptr noundef, i64 noundef, i64 noundef) local_unnamed_addr #6

; Function Attrs: nobuiltin nounwind
declare void @_ZdaPv(ptr noundef) local_unnamed_addr #6

; Function Attrs: nobuiltin nounwind
declare void @_ZdlPvm(ptr noundef, i64 noundef) local_unnamed_addr #6

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local void @_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE24_M_release_last_use_coldEv(ptr noundef nonnull align 8 dereferenceable(16) %0) local_unnamed_addr #7 comdat align 2 personality ptr @__gxx_personality_v0 {
  %2 = load ptr, ptr %0, align 8, !tbaa !40
  %3 = getelementptr inbounds i8, ptr %2, i64 16
  %4 = load ptr, ptr %3, align 8
  tail call void %4(ptr noundef nonnull align 8 dereferenceable(16) %0) #12
  %5 = getelementptr inbounds i8, ptr %0, i64 12
  %6 = load i8, ptr @__libc_single_threaded, align 1, !tbaa !44
  %7 = icmp eq i8 %6, 0
  br i1 %7, label %11, label %8

8:                                                ; preds = %1
  %9 = load i32, ptr %5, align 4, !tbaa !45
  %10 = add nsw i32 %9, -1
  store i32 %10, ptr %5, align 4, !tbaa !45
  br label %13

11:                                               ; preds = %1
  %12 = atomicrmw volatile add ptr %5, i32 -1 acq_rel, align 4
  br label %13

13:                                               ; preds = %11, %8
  %14 = phi i32 [ %9, %8 ], [ %12, %11 ]
  %15 = icmp eq i32 %14, 1
  br i1 %15, label %16, label %20

16:                                               ; preds = %13
  %17 = load ptr, ptr %0, align 8, !tbaa !40
  %18 = getelementptr inbounds i8, ptr %17, i64 24
  %19 = load ptr, ptr %18, align 8
  tail call void %19(ptr noundef nonnull align 8 dereferenceable(16) %0) #12
  br label %20

20:                                               ; preds = %13, %16
  ret void
}

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EED2Ev(ptr noundef nonnull align 8 dereferenceable(16) %0) unnamed_addr #2 comdat align 2 {
  ret void
}

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZNSt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EED0Ev(ptr noundef nonnull align 8 dereferenceable(24) %0) unnamed_addr #2 comdat align 2 {
  tail call void @_ZdlPvm(ptr noundef nonnull %0, i64 noundef 24) #11
  ret void
}

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZNSt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv(ptr noundef nonnull align 8 dereferenceable(24) %0) unnamed_addr #2 comdat align 2 personality ptr @__gxx_personality_v0 {
  ret void
}

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZNSt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv(ptr noundef nonnull align 8 dereferenceable(24) %0) unnamed_addr #2 comdat align 2 personality ptr @__gxx_personality_v0 {
  tail call void @_ZdlPvm(ptr noundef nonnull %0, i64 noundef 24) #11
  ret void
}

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local noundef ptr @_ZNSt23_Sp_counted_ptr_inplaceIdSaIvELN9__gnu_cxx12_Lock_policyE2EE14_M_get_deleterERKSt9type_info(ptr noundef nonnull align 8 dereferenceable(24) %0, ptr noundef nonnull align 8 dereferenceable(16) %1) unnamed_addr #2 comdat align 2 {
  %3 = getelementptr inbounds i8, ptr %0, i64 16
  %4 = icmp eq ptr %1, @_ZZNSt19_Sp_make_shared_tag5_S_tiEvE5__tag
  br i1 %4, label %17, label %5

5:                                                ; preds = %2
  %6 = getelementptr inbounds i8, ptr %1, i64 8
  %7 = load ptr, ptr %6, align 8, !tbaa !57
  %8 = icmp eq ptr %7, @_ZTSSt19_Sp_make_shared_tag
  br i1 %8, label %16, label %9

9:                                                ; preds = %5
  %10 = load i8, ptr %7, align 1, !tbaa !44
  %11 = icmp eq i8 %10, 42
  br i1 %11, label %17, label %12

12:                                               ; preds = %9
  %13 = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %7, ptr noundef nonnull dereferenceable(24) @_ZTSSt19_Sp_make_shared_tag) #12
  %14 = freeze i32 %13
  %15 = icmp eq i32 %14, 0
  br i1 %15, label %16, label %17

16:                                               ; preds = %5, %12
  br label %17

17:                                               ; preds = %9, %16, %12, %2
  %18 = phi ptr [ %3, %2 ], [ %3, %16 ], [ null, %12 ], [ null, %9 ]
  ret ptr %18
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: read)
declare i32 @strcmp(ptr nocapture noundef, ptr nocapture noundef) local_unnamed_addr #8

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #9

attributes #0 = { mustprogress uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nobuiltin allocsize(0) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #6 = { nobuiltin nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress noinline nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { mustprogress nofree nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #10 = { builtin allocsize(0) }
attributes #11 = { builtin nounwind }
attributes #12 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!5 = !{!6}
!6 = distinct !{!6, !7, !"_ZSt11make_uniqueIA_dENSt8__detail9_MakeUniqIT_E7__arrayEm: argument 0"}
!7 = distinct !{!7, !"_ZSt11make_uniqueIA_dENSt8__detail9_MakeUniqIT_E7__arrayEm"}
!8 = !{!9, !9, i64 0}
!9 = !{!"double", !10, i64 0}
!10 = !{!"omnipotent char", !11, i64 0}
!11 = !{!"Simple C++ TBAA"}
!12 = distinct !{!12, !13, !14, !15}
!13 = !{!"llvm.loop.mustprogress"}
!14 = !{!"llvm.loop.isvectorized", i32 1}
!15 = !{!"llvm.loop.unroll.runtime.disable"}
!16 = distinct !{!16, !13, !15, !14}
!17 = distinct !{!17, !18}
!18 = !{!"llvm.loop.unroll.disable"}
!19 = distinct !{!19, !13}
!20 = !{!21, !22, i64 0}
!21 = !{!"_ZTSSt10_Head_baseILm0EP5ChainLb0EE", !22, i64 0}
!22 = !{!"any pointer", !10, i64 0}
!23 = !{!22, !22, i64 0}
!24 = !{!25, !9, i64 0}
!25 = !{!"_ZTS5Chain", !9, i64 0, !26, i64 8}
!26 = !{!"_ZTSSt10unique_ptrI5ChainSt14default_deleteIS0_EE", !27, i64 0}
!27 = !{!"_ZTSSt15__uniq_ptr_dataI5ChainSt14default_deleteIS0_ELb1ELb1EE", !28, i64 0}
!28 = !{!"_ZTSSt15__uniq_ptr_implI5ChainSt14default_deleteIS0_EE", !29, i64 0}
!29 = !{!"_ZTSSt5tupleIJP5ChainSt14default_deleteIS0_EEE", !30, i64 0}
!30 = !{!"_ZTSSt11_Tuple_implILm0EJP5ChainSt14default_deleteIS0_EEE", !21, i64 0}
!31 = distinct !{!31, !13}
!32 = distinct !{!32, !13}
!33 = !{!34}
!34 = distinct !{!34, !35, !"_ZSt11make_sharedIdJRdEESt10shared_ptrINSt9enable_ifIXntsr8is_arrayIT_EE5valueES3_E4typeEEDpOT0_: argument 0"}
!35 = distinct !{!35, !"_ZSt11make_sharedIdJRdEESt10shared_ptrINSt9enable_ifIXntsr8is_arrayIT_EE5valueES3_E4typeEEDpOT0_"}
!36 = !{!37, !38, i64 8}
!37 = !{!"_ZTSSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE", !38, i64 8, !38, i64 12}
!38 = !{!"int", !10, i64 0}
!39 = !{!37, !38, i64 12}
!40 = !{!41, !41, i64 0}
!41 = !{!"vtable pointer", !11, i64 0}
!42 = !{!43, !22, i64 0}
!43 = !{!"_ZTSSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EE", !22, i64 0}
!44 = !{!10, !10, i64 0}
!45 = !{!38, !38, i64 0}
!46 = !{!47, !22, i64 0}
!47 = !{!"_ZTSSt12__shared_ptrIdLN9__gnu_cxx12_Lock_policyE2EE", !22, i64 0, !43, i64 8}
!48 = !{!"branch_weights", !"expected", i32 1, i32 2000}
!49 = distinct !{!49, !13, !14, !15}
!50 = distinct !{!50, !13, !15, !14}
!51 = distinct !{!51, !13}
!52 = distinct !{!52, !18}
!53 = distinct !{!53, !13}
!54 = distinct !{!54, !13, !14, !15}
!55 = distinct !{!55, !13, !15, !14}
!56 = distinct !{!56, !13}
!57 = !{!58, !22, i64 8}
!58 = !{!"_ZTSSt9type_info", !22, i64 8}
