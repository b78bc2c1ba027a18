; ModuleID = 'leaving.cpp'
source_filename = "leaving.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

$__clang_call_terminate = comdat any

@_ZTISt12domain_error = external constant ptr
@_ZTISt9bad_alloc = external constant ptr
@.str = private unnamed_addr constant [26 x i8] c"root of a negative number\00", align 1
@.str.1 = private unnamed_addr constant [49 x i8] c"cannot create std::vector larger than max_size()\00", align 1
@.str.3 = private unnamed_addr constant [74 x i8] c"vector::_M_range_check: __n (which is %zu) >= this->size() (which is %zu)\00", align 1

; Function Attrs: mustprogress uwtable
define dso_local double @recurrence(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  br label %8

6:                                                ; preds = %8, %2
  %7 = phi double [ 1.000000e+00, %2 ], [ %19, %8 ]
  ret double %7

8:                                                ; preds = %4, %8
  %9 = phi i64 [ 0, %4 ], [ %14, %8 ]
  %10 = phi double [ 1.000000e+00, %4 ], [ %19, %8 ]
  %11 = tail call double @sin(double noundef %10) #12
  %12 = getelementptr inbounds double, ptr %0, i64 %9
  %13 = load double, ptr %12, align 8, !tbaa !5
  %14 = add nuw nsw i64 %9, 1
  %15 = trunc nuw nsw i64 %14 to i32
  %16 = tail call fastcc noundef double @_ZL4rootdi(double noundef %13, i32 noundef %15)
  %17 = load double, ptr %12, align 8, !tbaa !5
  %18 = fmul double %10, %17
  %19 = tail call double @llvm.fmuladd.f64(double %11, double %16, double %18)
  %20 = icmp eq i64 %14, %5
  br i1 %20, label %6, label %8, !llvm.loop !9
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @sin(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress noinline uwtable
define internal fastcc noundef double @_ZL4rootdi(double noundef %0, i32 noundef %1) unnamed_addr #2 personality ptr @__gxx_personality_v0 {
  %3 = fcmp olt double %0, 0.000000e+00
  br i1 %3, label %4, label %9

4:                                                ; preds = %2
  %5 = tail call ptr @__cxa_allocate_exception(i64 16) #12
  invoke void @_ZNSt12domain_errorC1EPKc(ptr noundef nonnull align 8 dereferenceable(16) %5, ptr noundef nonnull @.str)
          to label %6 unwind label %7

6:                                                ; preds = %4
  tail call void @__cxa_throw(ptr nonnull %5, ptr nonnull @_ZTISt12domain_error, ptr nonnull @_ZNSt12domain_errorD1Ev) #13
  unreachable

7:                                                ; preds = %4
  %8 = landingpad { ptr, i32 }
          cleanup
  tail call void @__cxa_free_exception(ptr %5) #12
  resume { ptr, i32 } %8

9:                                                ; preds = %2
  %10 = tail call double @sqrt(double noundef %0) #12
  %11 = sitofp i32 %1 to double
  %12 = fmul double %10, %11
  ret double %12
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: mustprogress uwtable
define dso_local double @owners(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %3 = tail call fastcc noundef double @_ZL6owningPKdi(ptr noundef %0, i32 noundef %1)
  %4 = tail call noalias noundef nonnull dereferenceable(8) ptr @_Znwm(i64 noundef 8) #14
  store double %3, ptr %4, align 8, !tbaa !5
  %5 = getelementptr inbounds i8, ptr %4, i64 8
  %6 = invoke fastcc noundef double @_ZL6owningPKdi(ptr noundef %0, i32 noundef %1)
          to label %7 unwind label %27

7:                                                ; preds = %2
  %8 = invoke noalias noundef nonnull dereferenceable(16) ptr @_Znwm(i64 noundef 16) #14
          to label %9 unwind label %27

9:                                                ; preds = %7
  %10 = getelementptr inbounds i8, ptr %8, i64 8
  store double %6, ptr %10, align 8, !tbaa !5
  %11 = load i64, ptr %4, align 8
  store i64 %11, ptr %8, align 8
  %12 = getelementptr inbounds i8, ptr %8, i64 8
  tail call void @_ZdlPvm(ptr noundef nonnull %4, i64 noundef 8) #15
  %13 = getelementptr inbounds i8, ptr %8, i64 16
  %14 = load double, ptr %12, align 8, !tbaa !5
  %15 = load double, ptr %8, align 8, !tbaa !5
  %16 = invoke fastcc noundef double @_ZL6owningPKdi(ptr noundef %0, i32 noundef %1)
          to label %17 unwind label %27

17:                                               ; preds = %9
  %18 = invoke noalias noundef nonnull dereferenceable(32) ptr @_Znwm(i64 noundef 32) #14
          to label %19 unwind label %27

19:                                               ; preds = %17
  %20 = getelementptr inbounds i8, ptr %18, i64 16
  store double %16, ptr %20, align 8, !tbaa !5
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %18, ptr noundef nonnull align 8 dereferenceable(16) %8, i64 16, i1 false)
  tail call void @_ZdlPvm(ptr noundef nonnull %8, i64 noundef 16) #15
  %21 = getelementptr inbounds i8, ptr %18, i64 16
  %22 = load double, ptr %21, align 8, !tbaa !5
  %23 = load double, ptr %18, align 8, !tbaa !5
  tail call void @_ZdlPvm(ptr noundef nonnull %18, i64 noundef 32) #15
  %24 = tail call double @llvm.fmuladd.f64(double %3, double %3, double 0.000000e+00)
  %25 = tail call double @llvm.fmuladd.f64(double %14, double %15, double %24)
  %26 = tail call double @llvm.fmuladd.f64(double %22, double %23, double %25)
  ret double %26

27:                                               ; preds = %2, %7, %9, %17
  %28 = phi ptr [ %8, %17 ], [ %8, %9 ], [ %4, %7 ], [ %4, %2 ]
  %29 = phi ptr [ %13, %17 ], [ %13, %9 ], [ %5, %7 ], [ %5, %2 ]
  %30 = landingpad { ptr, i32 }
          cleanup
  %31 = ptrtoint ptr %29 to i64
  %32 = ptrtoint ptr %28 to i64
  %33 = sub i64 %31, %32
  tail call void @_ZdlPvm(ptr noundef nonnull %28, i64 noundef %33) #15
  resume { ptr, i32 } %30
}

; Function Attrs: mustprogress noinline uwtable
define internal fastcc noundef double @_ZL6owningPKdi(ptr nocapture noundef readonly %0, i32 noundef %1) unnamed_addr #2 personality ptr @__gxx_personality_v0 {
  %3 = sext i32 %1 to i64
  %4 = shl nsw i64 %3, 3
  %5 = icmp ugt i64 %4, 9223372036854775800
  br i1 %5, label %6, label %7

6:                                                ; preds = %2
  tail call void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str.1) #13
  unreachable

7:                                                ; preds = %2
  %8 = icmp eq i32 %1, 0
  br i1 %8, label %16, label %9

9:                                                ; preds = %7
  %10 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %4) #14
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %10, ptr align 8 %0, i64 %4, i1 false)
  %11 = icmp sgt i32 %1, 0
  br i1 %11, label %12, label %14

12:                                               ; preds = %9
  %13 = zext nneg i32 %1 to i64
  br label %18

14:                                               ; preds = %29, %9
  %15 = phi double [ 0.000000e+00, %9 ], [ %31, %29 ]
  tail call void @_ZdlPvm(ptr noundef nonnull %10, i64 noundef %4) #15
  br label %16

16:                                               ; preds = %7, %14
  %17 = phi double [ %15, %14 ], [ 0.000000e+00, %7 ]
  ret double %17

18:                                               ; preds = %12, %29
  %19 = phi i64 [ 0, %12 ], [ %26, %29 ]
  %20 = phi double [ 0.000000e+00, %12 ], [ %31, %29 ]
  %21 = invoke noalias noundef nonnull dereferenceable(8) ptr @_Znwm(i64 noundef 8) #14
          to label %22 unwind label %35

22:                                               ; preds = %18
  %23 = getelementptr inbounds double, ptr %10, i64 %19
  %24 = load double, ptr %23, align 8, !tbaa !5
  %25 = fmul double %24, %24
  store double %25, ptr %21, align 8, !tbaa !5
  %26 = add nuw nsw i64 %19, 1
  %27 = trunc nuw nsw i64 %26 to i32
  %28 = invoke fastcc noundef double @_ZL4rootdi(double noundef %24, i32 noundef %27)
          to label %29 unwind label %33

29:                                               ; preds = %22
  %30 = load double, ptr %21, align 8, !tbaa !5
  %31 = tail call double @llvm.fmuladd.f64(double %28, double %30, double %20)
  tail call void @_ZdlPvm(ptr noundef nonnull %21, i64 noundef 8) #15
  %32 = icmp eq i64 %26, %13
  br i1 %32, label %14, label %18, !llvm.loop !11

33:                                               ; preds = %22
  %34 = landingpad { ptr, i32 }
          cleanup
  tail call void @_ZdlPvm(ptr noundef nonnull %21, i64 noundef 8) #15
  br label %37

35:                                               ; preds = %18
  %36 = landingpad { ptr, i32 }
          cleanup
  br label %37

37:                                               ; preds = %33, %35
  %38 = phi { ptr, i32 } [ %34, %33 ], [ %36, %35 ]
  tail call void @_ZdlPvm(ptr noundef nonnull %10, i64 noundef %4) #15
  resume { ptr, i32 } %38
}

declare i32 @__gxx_personality_v0(...)

; Function Attrs: mustprogress uwtable
define dso_local double @bounds(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %3 = sext i32 %1 to i64
  %4 = shl nsw i64 %3, 3
  %5 = icmp ugt i64 %4, 9223372036854775800
  br i1 %5, label %6, label %7

6:                                                ; preds = %2
  tail call void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str.1) #13
  unreachable

7:                                                ; preds = %2
  %8 = icmp eq i32 %1, 0
  br i1 %8, label %17, label %9

9:                                                ; preds = %7
  %10 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %4) #14
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %10, ptr align 8 %0, i64 %4, i1 false)
  %11 = icmp sgt i32 %1, 0
  br i1 %11, label %12, label %15

12:                                               ; preds = %9
  %13 = zext nneg i32 %1 to i64
  %14 = zext nneg i32 %1 to i64
  br label %19

15:                                               ; preds = %32, %9
  %16 = phi double [ 0.000000e+00, %9 ], [ %37, %32 ]
  tail call void @_ZdlPvm(ptr noundef nonnull %10, i64 noundef %4) #15
  br label %17

17:                                               ; preds = %7, %15
  %18 = phi double [ %16, %15 ], [ 0.000000e+00, %7 ]
  ret double %18

19:                                               ; preds = %12, %32
  %20 = phi i64 [ 0, %12 ], [ %38, %32 ]
  %21 = phi double [ 0.000000e+00, %12 ], [ %37, %32 ]
  %22 = getelementptr inbounds double, ptr %0, i64 %20
  %23 = load double, ptr %22, align 8, !tbaa !5
  %24 = fcmp olt double %23, 0.000000e+00
  %25 = select i1 %24, i64 %14, i64 0
  %26 = add nuw nsw i64 %25, %20
  %27 = icmp ult i64 %26, %13
  br i1 %27, label %32, label %28

28:                                               ; preds = %19
  invoke void (ptr, ...) @_ZSt24__throw_out_of_range_fmtPKcz(ptr noundef nonnull @.str.3, i64 noundef %26, i64 noundef %3) #13
          to label %31 unwind label %29

29:                                               ; preds = %28
  %30 = landingpad { ptr, i32 }
          cleanup
  tail call void @_ZdlPvm(ptr noundef nonnull %10, i64 noundef %4) #15
  resume { ptr, i32 } %30

31:                                               ; preds = %28
  unreachable

32:                                               ; preds = %19
  %33 = getelementptr inbounds double, ptr %10, i64 %20
  %34 = load double, ptr %33, align 8, !tbaa !5
  %35 = getelementptr inbounds double, ptr %10, i64 %26
  %36 = load double, ptr %35, align 8, !tbaa !5
  %37 = tail call double @llvm.fmuladd.f64(double %34, double %36, double %21)
  %38 = add nuw nsw i64 %20, 1
  %39 = icmp eq i64 %38, %13
  br i1 %39, label %15, label %19, !llvm.loop !12
}

; Function Attrs: mustprogress uwtable
define dso_local double @given_back(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  br label %8

6:                                                ; preds = %8, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %18, %8 ]
  ret double %7

8:                                                ; preds = %4, %8
  %9 = phi i64 [ 0, %4 ], [ %19, %8 ]
  %10 = phi double [ 0.000000e+00, %4 ], [ %18, %8 ]
  %11 = getelementptr inbounds double, ptr %0, i64 %9
  %12 = load double, ptr %11, align 8, !tbaa !5
  %13 = fmul double %10, %12
  %14 = fmul double %12, %12
  %15 = tail call double @llvm.fmuladd.f64(double %13, double %14, double 1.000000e+00)
  %16 = fadd double %10, %15
  %17 = tail call fastcc noundef double @_ZL4rootdi(double noundef %12, i32 noundef 1)
  %18 = fmul double %17, %16
  %19 = add nuw nsw i64 %9, 1
  %20 = icmp eq i64 %19, %5
  br i1 %20, label %6, label %8, !llvm.loop !13
}

; Function Attrs: mustprogress uwtable
define dso_local double @destructors(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 1
  br i1 %3, label %6, label %4

4:                                                ; preds = %6, %2
  %5 = phi double [ 0.000000e+00, %2 ], [ %10, %6 ]
  ret double %5

6:                                                ; preds = %2, %6
  %7 = phi i32 [ %11, %6 ], [ 1, %2 ]
  %8 = phi double [ %10, %6 ], [ 0.000000e+00, %2 ]
  %9 = tail call fastcc noundef double @_ZL6scaledPdi(ptr noundef %0, i32 noundef %7)
  %10 = fadd double %8, %9
  %11 = add nuw nsw i32 %7, 1
  %12 = icmp eq i32 %11, %1
  br i1 %12, label %4, label %6, !llvm.loop !14
}

; Function Attrs: mustprogress noinline uwtable
define internal fastcc noundef double @_ZL6scaledPdi(ptr nocapture noundef %0, i32 noundef %1) unnamed_addr #2 personality ptr @__gxx_personality_v0 {
  %3 = sext i32 %1 to i64
  %4 = getelementptr inbounds double, ptr %0, i64 %3
  %5 = load double, ptr %4, align 8, !tbaa !5
  %6 = invoke fastcc noundef double @_ZL4rootdi(double noundef %5, i32 noundef 1)
          to label %7 unwind label %11

7:                                                ; preds = %2
  %8 = load double, ptr %0, align 8, !tbaa !5
  %9 = fmul double %6, %8
  %10 = fmul double %8, 2.000000e+00
  store double %10, ptr %0, align 8, !tbaa !5
  ret double %9

11:                                               ; preds = %2
  %12 = landingpad { ptr, i32 }
          cleanup
  %13 = load double, ptr %0, align 8, !tbaa !5
  %14 = fmul double %13, 2.000000e+00
  store double %14, ptr %0, align 8, !tbaa !5
  resume { ptr, i32 } %12
}

; Function Attrs: mustprogress uwtable
define dso_local double @rethrown(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %3 = sext i32 %1 to i64
  %4 = shl nsw i64 %3, 3
  %5 = icmp ugt i64 %4, 9223372036854775800
  br i1 %5, label %6, label %8

6:                                                ; preds = %2
  invoke void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str.1) #13
          to label %7 unwind label %12

7:                                                ; preds = %6
  unreachable

8:                                                ; preds = %2
  %9 = icmp eq i32 %1, 0
  br i1 %9, label %22, label %10

10:                                               ; preds = %8
  %11 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %4) #14
          to label %16 unwind label %12

12:                                               ; preds = %6, %10
  %13 = landingpad { ptr, i32 }
          cleanup
  %14 = extractvalue { ptr, i32 } %13, 0
  %15 = extractvalue { ptr, i32 } %13, 1
  br label %65

16:                                               ; preds = %10
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %11, ptr align 8 %0, i64 %4, i1 false)
  %17 = icmp sgt i32 %1, 0
  br i1 %17, label %18, label %20

18:                                               ; preds = %16
  %19 = zext nneg i32 %1 to i64
  br label %24

20:                                               ; preds = %58, %16
  %21 = phi double [ 0.000000e+00, %16 ], [ %59, %58 ]
  tail call void @_ZdlPvm(ptr noundef nonnull %11, i64 noundef %4) #15
  br label %22

22:                                               ; preds = %8, %20
  %23 = phi double [ %21, %20 ], [ 0.000000e+00, %8 ]
  ret double %23

24:                                               ; preds = %18, %58
  %25 = phi i64 [ 0, %18 ], [ %60, %58 ]
  %26 = phi double [ 0.000000e+00, %18 ], [ %59, %58 ]
  %27 = getelementptr inbounds double, ptr %11, i64 %25
  %28 = load double, ptr %27, align 8, !tbaa !5
  %29 = trunc nuw nsw i64 %25 to i32
  %30 = invoke fastcc noundef double @_ZL4rootdi(double noundef %28, i32 noundef %29)
          to label %31 unwind label %34

31:                                               ; preds = %24
  %32 = load double, ptr %11, align 8, !tbaa !5
  %33 = tail call double @llvm.fmuladd.f64(double %30, double %32, double %26)
  br label %58

34:                                               ; preds = %24
  %35 = landingpad { ptr, i32 }
          cleanup
          catch ptr @_ZTISt12domain_error
          catch ptr @_ZTISt9bad_alloc
  %36 = extractvalue { ptr, i32 } %35, 0
  %37 = extractvalue { ptr, i32 } %35, 1
  %38 = tail call i32 @llvm.eh.typeid.for.p0(ptr nonnull @_ZTISt12domain_error) #12
  %39 = icmp eq i32 %37, %38
  br i1 %39, label %40, label %44

40:                                               ; preds = %34
  %41 = tail call ptr @__cxa_begin_catch(ptr %36) #12
  %42 = load double, ptr %0, align 8, !tbaa !5
  %43 = fadd double %42, 1.000000e+00
  store double %43, ptr %0, align 8, !tbaa !5
  invoke void @__cxa_rethrow() #13
          to label %73 unwind label %53

44:                                               ; preds = %34
  %45 = tail call i32 @llvm.eh.typeid.for.p0(ptr nonnull @_ZTISt9bad_alloc) #12
  %46 = icmp eq i32 %37, %45
  br i1 %46, label %47, label %62

47:                                               ; preds = %44
  %48 = tail call ptr @__cxa_begin_catch(ptr %36) #12
  invoke void @__cxa_end_catch()
          to label %58 unwind label %49

49:                                               ; preds = %47
  %50 = landingpad { ptr, i32 }
          cleanup
  %51 = extractvalue { ptr, i32 } %50, 0
  %52 = extractvalue { ptr, i32 } %50, 1
  br label %62

53:                                               ; preds = %40
  %54 = landingpad { ptr, i32 }
          cleanup
  invoke void @__cxa_end_catch()
          to label %55 unwind label %70

55:                                               ; preds = %53
  %56 = extractvalue { ptr, i32 } %54, 1
  %57 = extractvalue { ptr, i32 } %54, 0
  br label %62

58:                                               ; preds = %47, %31
  %59 = phi double [ %33, %31 ], [ 0.000000e+00, %47 ]
  %60 = add nuw nsw i64 %25, 1
  %61 = icmp eq i64 %60, %19
  br i1 %61, label %20, label %24, !llvm.loop !15

62:                                               ; preds = %44, %55, %49
  %63 = phi i32 [ %56, %55 ], [ %52, %49 ], [ %37, %44 ]
  %64 = phi ptr [ %57, %55 ], [ %51, %49 ], [ %36, %44 ]
  tail call void @_ZdlPvm(ptr noundef nonnull %11, i64 noundef %4) #15
  br label %65

65:                                               ; preds = %62, %12
  %66 = phi i32 [ %63, %62 ], [ %15, %12 ]
  %67 = phi ptr [ %64, %62 ], [ %14, %12 ]
  %68 = insertvalue { ptr, i32 } poison, ptr %67, 0
  %69 = insertvalue { ptr, i32 } %68, i32 %66, 1
  resume { ptr, i32 } %69

70:                                               ; preds = %53
  %71 = landingpad { ptr, i32 }
          catch ptr null
  %72 = extractvalue { ptr, i32 } %71, 0
  tail call void @__clang_call_terminate(ptr %72) #16
  unreachable

73:                                               ; preds = %40
  unreachable
}

; Function Attrs: nofree nosync nounwind memory(none)
declare i32 @llvm.eh.typeid.for.p0(ptr) #4

declare ptr @__cxa_begin_catch(ptr) local_unnamed_addr

declare void @__cxa_end_catch() local_unnamed_addr

declare void @__cxa_rethrow() local_unnamed_addr

; Function Attrs: noinline noreturn nounwind uwtable
define linkonce_odr hidden void @__clang_call_terminate(ptr noundef %0) local_unnamed_addr #5 comdat {
  %2 = tail call ptr @__cxa_begin_catch(ptr %0) #12
  tail call void @_ZSt9terminatev() #16
  unreachable
}

declare void @_ZSt9terminatev() local_unnamed_addr

declare ptr @__cxa_allocate_exception(i64) local_unnamed_addr

declare void @_ZNSt12domain_errorC1EPKc(ptr noundef nonnull align 8 dereferenceable(16), ptr noundef) unnamed_addr #6

declare void @__cxa_free_exception(ptr) local_unnamed_addr

; Function Attrs: nounwind
declare void @_ZNSt12domain_errorD1Ev(ptr noundef nonnull align 8 dereferenceable(16)) unnamed_addr #7

declare void @__cxa_throw(ptr, ptr, ptr) local_unnamed_addr

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @sqrt(double noundef) local_unnamed_addr #1

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
attributes #1 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress noinline uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nofree nosync nounwind memory(none) }
attributes #5 = { noinline noreturn nounwind uwtable "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nobuiltin allocsize(0) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { noreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { nobuiltin nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #12 = { nounwind }
attributes #13 = { noreturn }
attributes #14 = { builtin allocsize(0) }
attributes #15 = { builtin nounwind }
attributes #16 = { noreturn nounwind }

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
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.mustprogress"}
!11 = distinct !{!11, !10}
!12 = distinct !{!12, !10}
!13 = distinct !{!13, !10}
!14 = distinct !{!14, !10}
!15 = distinct !{!15, !10}
