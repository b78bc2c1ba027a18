; ModuleID = 'exceptions.cpp'
source_filename = "exceptions.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

$__clang_call_terminate = comdat any

$_ZTS5Small = comdat any

$_ZTI5Small = comdat any

$_ZTS7Carrier = comdat any

$_ZTI7Carrier = comdat any

@_ZTVN10__cxxabiv117__class_type_infoE = external global [0 x ptr]
@_ZTS5Small = linkonce_odr dso_local constant [7 x i8] c"5Small\00", comdat, align 1
@_ZTI5Small = linkonce_odr dso_local constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i64 2), ptr @_ZTS5Small }, comdat, align 8
@_ZTISt13runtime_error = external constant ptr
@_ZTISt9exception = external constant ptr
@_ZTS7Carrier = linkonce_odr dso_local constant [9 x i8] c"7Carrier\00", comdat, align 1
@_ZTI7Carrier = linkonce_odr dso_local constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i64 2), ptr @_ZTS7Carrier }, comdat, align 8
@.str = private unnamed_addr constant [49 x i8] c"cannot create std::vector larger than max_size()\00", align 1
@.str.1 = private unnamed_addr constant [74 x i8] c"vector::_M_range_check: __n (which is %zu) >= this->size() (which is %zu)\00", align 1

@_ZN7CarrierC1Ed = dso_local unnamed_addr alias void (ptr, double), ptr @_ZN7CarrierC2Ed

; Function Attrs: mustprogress uwtable
define dso_local noundef double @caught(double noundef %0, double noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %3 = invoke fastcc noundef double @_ZL4rootdi(double noundef %0, i32 noundef 1)
          to label %4 unwind label %6

4:                                                ; preds = %2
  %5 = fmul double %3, %1
  br label %15

6:                                                ; preds = %2
  %7 = landingpad { ptr, i32 }
          catch ptr @_ZTI5Small
  %8 = extractvalue { ptr, i32 } %7, 1
  %9 = tail call i32 @llvm.eh.typeid.for.p0(ptr nonnull @_ZTI5Small) #12
  %10 = icmp eq i32 %8, %9
  br i1 %10, label %11, label %17

11:                                               ; preds = %6
  %12 = extractvalue { ptr, i32 } %7, 0
  %13 = tail call ptr @__cxa_begin_catch(ptr %12) #12
  %14 = tail call double @llvm.fmuladd.f64(double %0, double %0, double %1)
  tail call void @__cxa_end_catch()
  br label %15

15:                                               ; preds = %11, %4
  %16 = phi double [ %5, %4 ], [ %14, %11 ]
  ret double %16

17:                                               ; preds = %6
  resume { ptr, i32 } %7
}

; Function Attrs: mustprogress noinline uwtable
define internal fastcc noundef double @_ZL4rootdi(double noundef %0, i32 noundef %1) unnamed_addr #1 {
  %3 = fcmp olt double %0, 8.000000e-01
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = tail call ptr @__cxa_allocate_exception(i64 4) #12
  store i32 %1, ptr %5, align 16, !tbaa !5
  tail call void @__cxa_throw(ptr nonnull %5, ptr nonnull @_ZTI5Small, ptr null) #13
  unreachable

6:                                                ; preds = %2
  %7 = tail call double @sqrt(double noundef %0) #12
  ret double %7
}

declare i32 @__gxx_personality_v0(...)

; Function Attrs: nofree nosync nounwind memory(none)
declare i32 @llvm.eh.typeid.for.p0(ptr) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #3

declare ptr @__cxa_begin_catch(ptr) local_unnamed_addr

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #4

declare void @__cxa_end_catch() local_unnamed_addr

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #3

; Function Attrs: mustprogress uwtable
define dso_local double @partial(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  invoke fastcc void @_ZL5halvePdi(ptr noundef %0, i32 noundef %1)
          to label %18 unwind label %3

3:                                                ; preds = %2
  %4 = landingpad { ptr, i32 }
          cleanup
          catch ptr @_ZTI5Small
  %5 = extractvalue { ptr, i32 } %4, 1
  %6 = tail call i32 @llvm.eh.typeid.for.p0(ptr nonnull @_ZTI5Small) #12
  %7 = icmp eq i32 %5, %6
  br i1 %7, label %8, label %76

8:                                                ; preds = %3
  %9 = extractvalue { ptr, i32 } %4, 0
  %10 = tail call ptr @__cxa_begin_catch(ptr %9) #12
  %11 = load i32, ptr %10, align 4, !tbaa !5
  %12 = sitofp i32 %11 to double
  %13 = fmul double %12, 1.000000e+02
  %14 = sext i32 %11 to i64
  %15 = getelementptr inbounds double, ptr %0, i64 %14
  %16 = load double, ptr %15, align 8, !tbaa !10
  %17 = fmul double %16, %13
  tail call void @__cxa_end_catch()
  br label %18

18:                                               ; preds = %2, %8
  %19 = phi double [ 0.000000e+00, %2 ], [ %17, %8 ]
  %20 = icmp sgt i32 %1, 0
  br i1 %20, label %21, label %44

21:                                               ; preds = %18
  %22 = zext nneg i32 %1 to i64
  %23 = and i64 %22, 3
  %24 = icmp ult i32 %1, 4
  br i1 %24, label %27, label %25

25:                                               ; preds = %21
  %26 = and i64 %22, 2147483644
  br label %46

27:                                               ; preds = %46, %21
  %28 = phi double [ poison, %21 ], [ %73, %46 ]
  %29 = phi i64 [ 0, %21 ], [ %68, %46 ]
  %30 = phi double [ %19, %21 ], [ %73, %46 ]
  %31 = icmp eq i64 %23, 0
  br i1 %31, label %44, label %32

32:                                               ; preds = %27, %32
  %33 = phi i64 [ %36, %32 ], [ %29, %27 ]
  %34 = phi double [ %41, %32 ], [ %30, %27 ]
  %35 = phi i64 [ %42, %32 ], [ 0, %27 ]
  %36 = add nuw nsw i64 %33, 1
  %37 = trunc nuw nsw i64 %36 to i32
  %38 = uitofp nneg i32 %37 to double
  %39 = getelementptr inbounds double, ptr %0, i64 %33
  %40 = load double, ptr %39, align 8, !tbaa !10
  %41 = tail call double @llvm.fmuladd.f64(double %38, double %40, double %34)
  %42 = add i64 %35, 1
  %43 = icmp eq i64 %42, %23
  br i1 %43, label %44, label %32, !llvm.loop !12

44:                                               ; preds = %27, %32, %18
  %45 = phi double [ %19, %18 ], [ %28, %27 ], [ %41, %32 ]
  ret double %45

46:                                               ; preds = %46, %25
  %47 = phi i64 [ 0, %25 ], [ %68, %46 ]
  %48 = phi double [ %19, %25 ], [ %73, %46 ]
  %49 = phi i64 [ 0, %25 ], [ %74, %46 ]
  %50 = or disjoint i64 %47, 1
  %51 = trunc nuw nsw i64 %50 to i32
  %52 = uitofp nneg i32 %51 to double
  %53 = getelementptr inbounds double, ptr %0, i64 %47
  %54 = load double, ptr %53, align 8, !tbaa !10
  %55 = tail call double @llvm.fmuladd.f64(double %52, double %54, double %48)
  %56 = or disjoint i64 %47, 2
  %57 = trunc nuw nsw i64 %56 to i32
  %58 = uitofp nneg i32 %57 to double
  %59 = getelementptr inbounds double, ptr %0, i64 %50
  %60 = load double, ptr %59, align 8, !tbaa !10
  %61 = tail call double @llvm.fmuladd.f64(double %58, double %60, double %55)
  %62 = or disjoint i64 %47, 3
  %63 = trunc nuw nsw i64 %62 to i32
  %64 = uitofp nneg i32 %63 to double
  %65 = getelementptr inbounds double, ptr %0, i64 %56
  %66 = load double, ptr %65, align 8, !tbaa !10
  %67 = tail call double @llvm.fmuladd.f64(double %64, double %66, double %61)
  %68 = add nuw nsw i64 %47, 4
  %69 = trunc nuw nsw i64 %68 to i32
  %70 = uitofp nneg i32 %69 to double
  %71 = getelementptr inbounds double, ptr %0, i64 %62
  %72 = load double, ptr %71, align 8, !tbaa !10
  %73 = tail call double @llvm.fmuladd.f64(double %70, double %72, double %67)
  %74 = add i64 %49, 4
  %75 = icmp eq i64 %74, %26
  br i1 %75, label %27, label %46, !llvm.loop !14

76:                                               ; preds = %3
  resume { ptr, i32 } %4
}

; Function Attrs: mustprogress noinline uwtable
define internal fastcc void @_ZL5halvePdi(ptr nocapture noundef %0, i32 noundef %1) unnamed_addr #1 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  br label %7

6:                                                ; preds = %15, %2
  ret void

7:                                                ; preds = %4, %15
  %8 = phi i64 [ 0, %4 ], [ %17, %15 ]
  %9 = getelementptr inbounds double, ptr %0, i64 %8
  %10 = load double, ptr %9, align 8, !tbaa !10
  %11 = fcmp olt double %10, 8.000000e-01
  br i1 %11, label %12, label %15

12:                                               ; preds = %7
  %13 = trunc nuw nsw i64 %8 to i32
  %14 = tail call ptr @__cxa_allocate_exception(i64 4) #12
  store i32 %13, ptr %14, align 16, !tbaa !5
  tail call void @__cxa_throw(ptr nonnull %14, ptr nonnull @_ZTI5Small, ptr null) #13
  unreachable

15:                                               ; preds = %7
  %16 = fmul double %10, %10
  store double %16, ptr %9, align 8, !tbaa !10
  %17 = add nuw nsw i64 %8, 1
  %18 = icmp eq i64 %17, %5
  br i1 %18, label %6, label %7, !llvm.loop !16
}

; Function Attrs: mustprogress uwtable
define dso_local double @rethrown(double noundef %0, double noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %3 = alloca double, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) #12
  %4 = fmul double %1, %1
  store double %4, ptr %3, align 8, !tbaa !10
  %5 = invoke fastcc noundef double @_ZL5againdPd(double noundef %0, ptr noundef nonnull %3)
          to label %6 unwind label %8

6:                                                ; preds = %2
  %7 = fmul double %5, %1
  br label %30

8:                                                ; preds = %2
  %9 = landingpad { ptr, i32 }
          cleanup
          catch ptr @_ZTISt13runtime_error
          catch ptr @_ZTI5Small
  %10 = extractvalue { ptr, i32 } %9, 0
  %11 = extractvalue { ptr, i32 } %9, 1
  %12 = tail call i32 @llvm.eh.typeid.for.p0(ptr nonnull @_ZTISt13runtime_error) #12
  %13 = icmp eq i32 %11, %12
  br i1 %13, label %14, label %20

14:                                               ; preds = %8
  %15 = tail call ptr @__cxa_begin_catch(ptr %10) #12
  invoke void @__cxa_end_catch()
          to label %30 unwind label %16

16:                                               ; preds = %14
  %17 = landingpad { ptr, i32 }
          cleanup
          catch ptr @_ZTI5Small
  %18 = extractvalue { ptr, i32 } %17, 0
  %19 = extractvalue { ptr, i32 } %17, 1
  br label %20

20:                                               ; preds = %16, %8
  %21 = phi i32 [ %19, %16 ], [ %11, %8 ]
  %22 = phi ptr [ %18, %16 ], [ %10, %8 ]
  %23 = phi { ptr, i32 } [ %17, %16 ], [ %9, %8 ]
  %24 = tail call i32 @llvm.eh.typeid.for.p0(ptr nonnull @_ZTI5Small) #12
  %25 = icmp eq i32 %21, %24
  br i1 %25, label %26, label %32

26:                                               ; preds = %20
  %27 = tail call ptr @__cxa_begin_catch(ptr %22) #12
  %28 = load double, ptr %3, align 8, !tbaa !10
  %29 = fmul double %28, %0
  tail call void @__cxa_end_catch()
  br label %30

30:                                               ; preds = %14, %26, %6
  %31 = phi double [ %7, %6 ], [ %29, %26 ], [ 0.000000e+00, %14 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) #12
  ret double %31

32:                                               ; preds = %20
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) #12
  resume { ptr, i32 } %23
}

; Function Attrs: mustprogress noinline uwtable
define internal fastcc noundef double @_ZL5againdPd(double noundef %0, ptr nocapture noundef %1) unnamed_addr #1 personality ptr @__gxx_personality_v0 {
  %3 = invoke fastcc noundef double @_ZL4rootdi(double noundef %0, i32 noundef 2)
          to label %4 unwind label %5

4:                                                ; preds = %2
  ret double %3

5:                                                ; preds = %2
  %6 = landingpad { ptr, i32 }
          catch ptr @_ZTI5Small
  %7 = extractvalue { ptr, i32 } %6, 1
  %8 = tail call i32 @llvm.eh.typeid.for.p0(ptr nonnull @_ZTI5Small) #12
  %9 = icmp eq i32 %7, %8
  br i1 %9, label %10, label %17

10:                                               ; preds = %5
  %11 = extractvalue { ptr, i32 } %6, 0
  %12 = tail call ptr @__cxa_begin_catch(ptr %11) #12
  %13 = load double, ptr %1, align 8, !tbaa !10
  %14 = tail call double @llvm.fmuladd.f64(double %0, double 3.000000e+00, double %13)
  store double %14, ptr %1, align 8, !tbaa !10
  invoke void @__cxa_rethrow() #13
          to label %22 unwind label %15

15:                                               ; preds = %10
  %16 = landingpad { ptr, i32 }
          cleanup
  invoke void @__cxa_end_catch()
          to label %17 unwind label %19

17:                                               ; preds = %15, %5
  %18 = phi { ptr, i32 } [ %6, %5 ], [ %16, %15 ]
  resume { ptr, i32 } %18

19:                                               ; preds = %15
  %20 = landingpad { ptr, i32 }
          catch ptr null
  %21 = extractvalue { ptr, i32 } %20, 0
  tail call void @__clang_call_terminate(ptr %21) #14
  unreachable

22:                                               ; preds = %10
  unreachable
}

; Function Attrs: mustprogress uwtable
define dso_local double @iterations(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  br label %8

6:                                                ; preds = %33, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %34, %33 ]
  ret double %7

8:                                                ; preds = %4, %33
  %9 = phi i64 [ 0, %4 ], [ %35, %33 ]
  %10 = phi double [ 0.000000e+00, %4 ], [ %34, %33 ]
  %11 = getelementptr inbounds double, ptr %0, i64 %9
  %12 = load double, ptr %11, align 8, !tbaa !10
  %13 = trunc nuw nsw i64 %9 to i32
  %14 = invoke fastcc noundef double @_ZL4rootdi(double noundef %12, i32 noundef %13)
          to label %15 unwind label %18

15:                                               ; preds = %8
  %16 = load double, ptr %11, align 8, !tbaa !10
  %17 = tail call double @llvm.fmuladd.f64(double %14, double %16, double %10)
  br label %33

18:                                               ; preds = %8
  %19 = landingpad { ptr, i32 }
          cleanup
          catch ptr @_ZTI5Small
  %20 = extractvalue { ptr, i32 } %19, 1
  %21 = tail call i32 @llvm.eh.typeid.for.p0(ptr nonnull @_ZTI5Small) #12
  %22 = icmp eq i32 %20, %21
  br i1 %22, label %23, label %37

23:                                               ; preds = %18
  %24 = extractvalue { ptr, i32 } %19, 0
  %25 = tail call ptr @__cxa_begin_catch(ptr %24) #12
  %26 = load double, ptr %11, align 8, !tbaa !10
  %27 = load i32, ptr %25, align 4, !tbaa !5
  %28 = add nsw i32 %27, 1
  %29 = sitofp i32 %28 to double
  %30 = fneg double %26
  %31 = fmul double %26, %30
  %32 = tail call double @llvm.fmuladd.f64(double %31, double %29, double %10)
  tail call void @__cxa_end_catch()
  br label %33

33:                                               ; preds = %15, %23
  %34 = phi double [ %17, %15 ], [ %32, %23 ]
  %35 = add nuw nsw i64 %9, 1
  %36 = icmp eq i64 %35, %5
  br i1 %36, label %6, label %8, !llvm.loop !17

37:                                               ; preds = %18
  resume { ptr, i32 } %19
}

; Function Attrs: mustprogress uwtable
define dso_local double @range(ptr nocapture noundef readonly %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %4 = sext i32 %1 to i64
  %5 = shl nsw i64 %4, 3
  %6 = icmp ugt i64 %5, 9223372036854775800
  br i1 %6, label %7, label %9

7:                                                ; preds = %3
  invoke void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str) #13
          to label %8 unwind label %13

8:                                                ; preds = %7
  unreachable

9:                                                ; preds = %3
  %10 = icmp eq i32 %1, 0
  br i1 %10, label %35, label %11

11:                                               ; preds = %9
  %12 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %5) #15
          to label %17 unwind label %13

13:                                               ; preds = %7, %11
  %14 = landingpad { ptr, i32 }
          cleanup
  %15 = extractvalue { ptr, i32 } %14, 0
  %16 = extractvalue { ptr, i32 } %14, 1
  br label %99

17:                                               ; preds = %11
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %12, ptr align 8 %0, i64 %5, i1 false)
  %18 = getelementptr inbounds i8, ptr %12, i64 %5
  %19 = add nsw i64 %5, -8
  %20 = lshr exact i64 %19, 3
  %21 = add nuw nsw i64 %20, 1
  %22 = and i64 %21, 7
  %23 = icmp eq i64 %22, 0
  br i1 %23, label %32, label %24

24:                                               ; preds = %17, %24
  %25 = phi ptr [ %29, %24 ], [ %12, %17 ]
  %26 = phi i64 [ %30, %24 ], [ 0, %17 ]
  %27 = load double, ptr %25, align 8, !tbaa !10
  %28 = tail call double @sin(double noundef %27) #12
  store double %28, ptr %25, align 8, !tbaa !10
  %29 = getelementptr inbounds i8, ptr %25, i64 8
  %30 = add i64 %26, 1
  %31 = icmp eq i64 %30, %22
  br i1 %31, label %32, label %24, !llvm.loop !18

32:                                               ; preds = %24, %17
  %33 = phi ptr [ %12, %17 ], [ %29, %24 ]
  %34 = icmp ult i64 %19, 56
  br i1 %34, label %35, label %41

35:                                               ; preds = %32, %41, %9
  %36 = phi ptr [ null, %9 ], [ %12, %41 ], [ %12, %32 ]
  %37 = sext i32 %2 to i64
  %38 = icmp ugt i32 %1, %2
  br i1 %38, label %68, label %39

39:                                               ; preds = %35
  invoke void (ptr, ...) @_ZSt24__throw_out_of_range_fmtPKcz(ptr noundef nonnull @.str.1, i64 noundef %37, i64 noundef %4) #13
          to label %40 unwind label %73

40:                                               ; preds = %39
  unreachable

41:                                               ; preds = %32, %41
  %42 = phi ptr [ %66, %41 ], [ %33, %32 ]
  %43 = load double, ptr %42, align 8, !tbaa !10
  %44 = tail call double @sin(double noundef %43) #12
  store double %44, ptr %42, align 8, !tbaa !10
  %45 = getelementptr inbounds i8, ptr %42, i64 8
  %46 = load double, ptr %45, align 8, !tbaa !10
  %47 = tail call double @sin(double noundef %46) #12
  store double %47, ptr %45, align 8, !tbaa !10
  %48 = getelementptr inbounds i8, ptr %42, i64 16
  %49 = load double, ptr %48, align 8, !tbaa !10
  %50 = tail call double @sin(double noundef %49) #12
  store double %50, ptr %48, align 8, !tbaa !10
  %51 = getelementptr inbounds i8, ptr %42, i64 24
  %52 = load double, ptr %51, align 8, !tbaa !10
  %53 = tail call double @sin(double noundef %52) #12
  store double %53, ptr %51, align 8, !tbaa !10
  %54 = getelementptr inbounds i8, ptr %42, i64 32
  %55 = load double, ptr %54, align 8, !tbaa !10
  %56 = tail call double @sin(double noundef %55) #12
  store double %56, ptr %54, align 8, !tbaa !10
  %57 = getelementptr inbounds i8, ptr %42, i64 40
  %58 = load double, ptr %57, align 8, !tbaa !10
  %59 = tail call double @sin(double noundef %58) #12
  store double %59, ptr %57, align 8, !tbaa !10
  %60 = getelementptr inbounds i8, ptr %42, i64 48
  %61 = load double, ptr %60, align 8, !tbaa !10
  %62 = tail call double @sin(double noundef %61) #12
  store double %62, ptr %60, align 8, !tbaa !10
  %63 = getelementptr inbounds i8, ptr %42, i64 56
  %64 = load double, ptr %63, align 8, !tbaa !10
  %65 = tail call double @sin(double noundef %64) #12
  store double %65, ptr %63, align 8, !tbaa !10
  %66 = getelementptr inbounds i8, ptr %42, i64 64
  %67 = icmp eq ptr %66, %18
  br i1 %67, label %35, label %41

68:                                               ; preds = %35
  %69 = getelementptr inbounds double, ptr %36, i64 %37
  %70 = load double, ptr %69, align 8, !tbaa !10
  %71 = load double, ptr %36, align 8, !tbaa !10
  %72 = fmul double %70, %71
  br label %92

73:                                               ; preds = %39
  %74 = landingpad { ptr, i32 }
          cleanup
          catch ptr @_ZTISt9exception
  %75 = extractvalue { ptr, i32 } %74, 0
  %76 = extractvalue { ptr, i32 } %74, 1
  %77 = tail call i32 @llvm.eh.typeid.for.p0(ptr nonnull @_ZTISt9exception) #12
  %78 = icmp eq i32 %76, %77
  br i1 %78, label %79, label %94

79:                                               ; preds = %73
  %80 = tail call ptr @__cxa_begin_catch(ptr %75) #12
  %81 = load double, ptr %36, align 8, !tbaa !10
  %82 = add nsw i32 %1, -1
  %83 = sext i32 %82 to i64
  %84 = getelementptr inbounds double, ptr %36, i64 %83
  %85 = load double, ptr %84, align 8, !tbaa !10
  invoke void @__cxa_end_catch()
          to label %86 unwind label %88

86:                                               ; preds = %79
  %87 = fmul double %81, %85
  br label %92

88:                                               ; preds = %79
  %89 = landingpad { ptr, i32 }
          cleanup
  %90 = extractvalue { ptr, i32 } %89, 0
  %91 = extractvalue { ptr, i32 } %89, 1
  br label %96

92:                                               ; preds = %86, %68
  %93 = phi double [ %72, %68 ], [ %87, %86 ]
  tail call void @_ZdlPvm(ptr noundef nonnull %36, i64 noundef %5) #16
  ret double %93

94:                                               ; preds = %73
  %95 = icmp eq ptr %36, null
  br i1 %95, label %99, label %96

96:                                               ; preds = %88, %94
  %97 = phi ptr [ %90, %88 ], [ %75, %94 ]
  %98 = phi i32 [ %91, %88 ], [ %76, %94 ]
  tail call void @_ZdlPvm(ptr noundef nonnull %36, i64 noundef %5) #16
  br label %99

99:                                               ; preds = %96, %94, %13
  %100 = phi i32 [ %16, %13 ], [ %76, %94 ], [ %98, %96 ]
  %101 = phi ptr [ %15, %13 ], [ %75, %94 ], [ %97, %96 ]
  %102 = insertvalue { ptr, i32 } poison, ptr %101, 0
  %103 = insertvalue { ptr, i32 } %102, i32 %100, 1
  resume { ptr, i32 } %103
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @sin(double noundef) local_unnamed_addr #5

; Function Attrs: mustprogress uwtable
define dso_local double @unwound(ptr nocapture noundef %0, double noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  invoke fastcc void @_ZL7guardedPdd(ptr noundef %0, double noundef %1)
          to label %9 unwind label %3

3:                                                ; preds = %2
  %4 = landingpad { ptr, i32 }
          catch ptr null
  %5 = extractvalue { ptr, i32 } %4, 0
  %6 = tail call ptr @__cxa_begin_catch(ptr %5) #12
  %7 = load double, ptr %0, align 8, !tbaa !10
  %8 = fadd double %7, 1.000000e+00
  store double %8, ptr %0, align 8, !tbaa !10
  tail call void @__cxa_end_catch()
  br label %9

9:                                                ; preds = %2, %3
  %10 = load double, ptr %0, align 8, !tbaa !10
  %11 = fmul double %10, %10
  ret double %11
}

; Function Attrs: mustprogress noinline uwtable
define internal fastcc void @_ZL7guardedPdd(ptr nocapture noundef %0, double noundef %1) unnamed_addr #1 personality ptr @__gxx_personality_v0 {
  %3 = load double, ptr %0, align 8, !tbaa !10
  %4 = invoke fastcc noundef double @_ZL4rootdi(double noundef %3, i32 noundef 0)
          to label %5 unwind label %8

5:                                                ; preds = %2
  %6 = fadd double %4, %1
  %7 = fmul double %6, %1
  store double %7, ptr %0, align 8, !tbaa !10
  ret void

8:                                                ; preds = %2
  %9 = landingpad { ptr, i32 }
          cleanup
  %10 = load double, ptr %0, align 8, !tbaa !10
  %11 = fmul double %10, %1
  store double %11, ptr %0, align 8, !tbaa !10
  resume { ptr, i32 } %9
}

; Function Attrs: mustprogress uwtable
define dso_local double @leaving(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  br label %8

6:                                                ; preds = %8, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %16, %8 ]
  ret double %7

8:                                                ; preds = %4, %8
  %9 = phi i64 [ 0, %4 ], [ %17, %8 ]
  %10 = phi double [ 0.000000e+00, %4 ], [ %16, %8 ]
  %11 = getelementptr inbounds double, ptr %0, i64 %9
  %12 = load double, ptr %11, align 8, !tbaa !10
  %13 = trunc nuw nsw i64 %9 to i32
  %14 = tail call fastcc noundef double @_ZL4rootdi(double noundef %12, i32 noundef %13)
  %15 = load double, ptr %11, align 8, !tbaa !10
  %16 = tail call double @llvm.fmuladd.f64(double %14, double %15, double %10)
  %17 = add nuw nsw i64 %9, 1
  %18 = icmp eq i64 %17, %5
  br i1 %18, label %6, label %8, !llvm.loop !19
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: write) uwtable
define dso_local void @_ZN7CarrierC2Ed(ptr nocapture noundef nonnull writeonly align 8 dereferenceable(8) %0, double noundef %1) unnamed_addr #6 align 2 {
  store double %1, ptr %0, align 8, !tbaa !20
  ret void
}

; Function Attrs: mustprogress uwtable
define dso_local double @carried(double noundef %0) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %2 = invoke fastcc noundef double @_ZL8carryingd(double noundef %0)
          to label %12 unwind label %3

3:                                                ; preds = %1
  %4 = landingpad { ptr, i32 }
          catch ptr @_ZTI7Carrier
  %5 = extractvalue { ptr, i32 } %4, 1
  %6 = tail call i32 @llvm.eh.typeid.for.p0(ptr nonnull @_ZTI7Carrier) #12
  %7 = icmp eq i32 %5, %6
  br i1 %7, label %8, label %15

8:                                                ; preds = %3
  %9 = extractvalue { ptr, i32 } %4, 0
  %10 = tail call ptr @__cxa_begin_catch(ptr %9) #12
  %11 = load double, ptr %10, align 8, !tbaa !20
  tail call void @__cxa_end_catch()
  br label %12

12:                                               ; preds = %1, %8
  %13 = phi double [ %11, %8 ], [ %0, %1 ]
  %14 = fmul double %13, %0
  ret double %14

15:                                               ; preds = %3
  resume { ptr, i32 } %4
}

; Function Attrs: mustprogress noinline uwtable
define internal fastcc noundef double @_ZL8carryingd(double noundef returned %0) unnamed_addr #1 personality ptr @__gxx_personality_v0 {
  %2 = fcmp olt double %0, 8.000000e-01
  br i1 %2, label %3, label %6

3:                                                ; preds = %1
  %4 = tail call ptr @__cxa_allocate_exception(i64 8) #12
  %5 = fmul double %0, %0
  tail call void @_ZN7CarrierC2Ed(ptr noundef nonnull align 8 dereferenceable(8) %4, double noundef %5)
  tail call void @__cxa_throw(ptr nonnull %4, ptr nonnull @_ZTI7Carrier, ptr null) #13
  unreachable

6:                                                ; preds = %1
  ret double %0
}

declare ptr @__cxa_allocate_exception(i64) local_unnamed_addr

declare void @__cxa_throw(ptr, ptr, ptr) local_unnamed_addr

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @sqrt(double noundef) local_unnamed_addr #5

declare void @__cxa_rethrow() local_unnamed_addr

; Function Attrs: noinline noreturn nounwind uwtable
define linkonce_odr hidden void @__clang_call_terminate(ptr noundef %0) local_unnamed_addr #7 comdat {
  %2 = tail call ptr @__cxa_begin_catch(ptr %0) #12
  tail call void @_ZSt9terminatev() #14
  unreachable
}

declare void @_ZSt9terminatev() local_unnamed_addr

; Function Attrs: nobuiltin allocsize(0)
declare noundef nonnull ptr @_Znwm(i64 noundef) local_unnamed_addr #8

; Function Attrs: noreturn
declare void @_ZSt20__throw_length_errorPKc(ptr noundef) local_unnamed_addr #9

; Function Attrs: nobuiltin nounwind
declare void @_ZdlPvm(ptr noundef, i64 noundef) local_unnamed_addr #10

; Function Attrs: noreturn
declare void @_ZSt24__throw_out_of_range_fmtPKcz(ptr noundef, ...) local_unnamed_addr #9

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #11

attributes #0 = { mustprogress uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress noinline uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nofree nosync nounwind memory(none) }
attributes #3 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { noinline noreturn nounwind uwtable "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nobuiltin allocsize(0) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { noreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { nobuiltin nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #12 = { nounwind }
attributes #13 = { noreturn }
attributes #14 = { noreturn nounwind }
attributes #15 = { builtin allocsize(0) }
attributes #16 = { builtin nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!5 = !{!6, !7, i64 0}
!6 = !{!"_ZTS5Small", !7, i64 0}
!7 = !{!"int", !8, i64 0}
!8 = !{!"omnipotent char", !9, i64 0}
!9 = !{!"Simple C++ TBAA"}
!10 = !{!11, !11, i64 0}
!11 = !{!"double", !8, i64 0}
!12 = distinct !{!12, !13}
!13 = !{!"llvm.loop.unroll.disable"}
!14 = distinct !{!14, !15}
!15 = !{!"llvm.loop.mustprogress"}
!16 = distinct !{!16, !15}
!17 = distinct !{!17, !15}
!18 = distinct !{!18, !13}
!19 = distinct !{!19, !15}
!20 = !{!21, !11, i64 0}
!21 = !{!"_ZTS7Carrier", !11, i64 0}
