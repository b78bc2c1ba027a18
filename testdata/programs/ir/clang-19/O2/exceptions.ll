; clang++-19 -O2 -S -emit-llvm cpp/exceptions.cpp -o ir/clang-19/O2/exceptions.ll
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
@.str = private unnamed_addr constant [9 x i8] c"negative\00", align 1
@.str.2 = private unnamed_addr constant [26 x i8] c"vector::_M_realloc_insert\00", align 1
@.str.3 = private unnamed_addr constant [74 x i8] c"vector::_M_range_check: __n (which is %zu) >= this->size() (which is %zu)\00", align 1

; Function Attrs: mustprogress uwtable
define dso_local double @caught_in_the_loop(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  br label %8

6:                                                ; preds = %27, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %28, %27 ]
  ret double %7

8:                                                ; preds = %4, %27
  %9 = phi i64 [ 0, %4 ], [ %29, %27 ]
  %10 = phi double [ 0.000000e+00, %4 ], [ %28, %27 ]
  %11 = getelementptr inbounds double, ptr %0, i64 %9
  %12 = load double, ptr %11, align 8, !tbaa !5
  %13 = invoke fastcc noundef double @_ZL12checked_rootd(double noundef %12)
          to label %14 unwind label %17

14:                                               ; preds = %8
  %15 = load double, ptr %11, align 8, !tbaa !5
  %16 = tail call double @llvm.fmuladd.f64(double %13, double %15, double %10)
  br label %27

17:                                               ; preds = %8
  %18 = landingpad { ptr, i32 }
          cleanup
          catch ptr @_ZTISt12domain_error
  %19 = extractvalue { ptr, i32 } %18, 1
  %20 = tail call i32 @llvm.eh.typeid.for.p0(ptr nonnull @_ZTISt12domain_error) #12
  %21 = icmp eq i32 %19, %20
  br i1 %21, label %22, label %31

22:                                               ; preds = %17
  %23 = extractvalue { ptr, i32 } %18, 0
  %24 = tail call ptr @__cxa_begin_catch(ptr %23) #12
  %25 = load double, ptr %11, align 8, !tbaa !5
  %26 = tail call double @llvm.fmuladd.f64(double %25, double %25, double %10)
  tail call void @__cxa_end_catch()
  br label %27

27:                                               ; preds = %14, %22
  %28 = phi double [ %16, %14 ], [ %26, %22 ]
  %29 = add nuw nsw i64 %9, 1
  %30 = icmp eq i64 %29, %5
  br i1 %30, label %6, label %8, !llvm.loop !9

31:                                               ; preds = %17
  resume { ptr, i32 } %18
}

; Function Attrs: mustprogress noinline uwtable
define internal fastcc noundef double @_ZL12checked_rootd(double noundef %0) unnamed_addr #1 personality ptr @__gxx_personality_v0 {
  %2 = fcmp olt double %0, 0.000000e+00
  br i1 %2, label %3, label %8

3:                                                ; preds = %1
  %4 = tail call ptr @__cxa_allocate_exception(i64 16) #12
  invoke void @_ZNSt12domain_errorC1EPKc(ptr noundef nonnull align 8 dereferenceable(16) %4, ptr noundef nonnull @.str)
          to label %5 unwind label %6

5:                                                ; preds = %3
  tail call void @__cxa_throw(ptr nonnull %4, ptr nonnull @_ZTISt12domain_error, ptr nonnull @_ZNSt12domain_errorD1Ev) #13
  unreachable

6:                                                ; preds = %3
  %7 = landingpad { ptr, i32 }
          cleanup
  tail call void @__cxa_free_exception(ptr %4) #12
  resume { ptr, i32 } %7

8:                                                ; preds = %1
  %9 = tail call double @sqrt(double noundef %0) #12
  ret double %9
}

declare i32 @__gxx_personality_v0(...)

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: nofree nosync nounwind memory(none)
declare i32 @llvm.eh.typeid.for.p0(ptr) #3

declare ptr @__cxa_begin_catch(ptr) local_unnamed_addr

declare void @__cxa_end_catch() local_unnamed_addr

; Function Attrs: mustprogress uwtable
define dso_local double @value_in_the_exception(double noundef %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %3 = invoke fastcc noundef double @_ZL4growdi(double noundef %0, i32 noundef %1)
          to label %14 unwind label %4

4:                                                ; preds = %2
  %5 = landingpad { ptr, i32 }
          catch ptr @_ZTI8Overflow
  %6 = extractvalue { ptr, i32 } %5, 1
  %7 = tail call i32 @llvm.eh.typeid.for.p0(ptr nonnull @_ZTI8Overflow) #12
  %8 = icmp eq i32 %6, %7
  br i1 %8, label %9, label %16

9:                                                ; preds = %4
  %10 = extractvalue { ptr, i32 } %5, 0
  %11 = tail call ptr @__cxa_begin_catch(ptr %10) #12
  %12 = load double, ptr %11, align 8, !tbaa !11
  %13 = fmul double %12, %0
  tail call void @__cxa_end_catch()
  br label %14

14:                                               ; preds = %2, %9
  %15 = phi double [ %13, %9 ], [ %3, %2 ]
  ret double %15

16:                                               ; preds = %4
  resume { ptr, i32 } %5
}

; Function Attrs: mustprogress noinline uwtable
define internal fastcc noundef double @_ZL4growdi(double noundef %0, i32 noundef %1) unnamed_addr #1 personality ptr @__gxx_personality_v0 {
  br label %3

3:                                                ; preds = %12, %2
  %4 = phi double [ %0, %2 ], [ %11, %12 ]
  %5 = phi i32 [ %1, %2 ], [ %13, %12 ]
  %6 = fcmp ogt double %4, 1.000000e+01
  br i1 %6, label %7, label %9

7:                                                ; preds = %3
  %8 = tail call ptr @__cxa_allocate_exception(i64 8) #12
  store double %4, ptr %8, align 16, !tbaa !11
  tail call void @__cxa_throw(ptr nonnull %8, ptr nonnull @_ZTI8Overflow, ptr null) #13
  unreachable

9:                                                ; preds = %3
  %10 = icmp eq i32 %5, 0
  %11 = fmul double %4, %4
  br i1 %10, label %14, label %12

12:                                               ; preds = %9
  %13 = add nsw i32 %5, -1
  br label %3

14:                                               ; preds = %9
  ret double %11
}

; Function Attrs: mustprogress uwtable
define dso_local double @nothing_is_thrown(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %71

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  br label %13

6:                                                ; preds = %53
  br i1 %3, label %7, label %64

7:                                                ; preds = %6
  %8 = ptrtoint ptr %57 to i64
  %9 = ptrtoint ptr %56 to i64
  %10 = sub i64 %8, %9
  %11 = ashr exact i64 %10, 3
  %12 = zext nneg i32 %1 to i64
  br label %73

13:                                               ; preds = %4, %53
  %14 = phi i64 [ 0, %4 ], [ %58, %53 ]
  %15 = phi ptr [ null, %4 ], [ %56, %53 ]
  %16 = phi ptr [ null, %4 ], [ %55, %53 ]
  %17 = phi ptr [ null, %4 ], [ %57, %53 ]
  %18 = getelementptr inbounds double, ptr %0, i64 %14
  %19 = load double, ptr %18, align 8, !tbaa !5
  %20 = load double, ptr %0, align 8, !tbaa !5
  %21 = fmul double %19, %20
  %22 = icmp eq ptr %17, %16
  br i1 %22, label %24, label %23

23:                                               ; preds = %13
  store double %21, ptr %17, align 8, !tbaa !5
  br label %53

24:                                               ; preds = %13
  %25 = ptrtoint ptr %16 to i64
  %26 = ptrtoint ptr %15 to i64
  %27 = sub i64 %25, %26
  %28 = icmp eq i64 %27, 9223372036854775800
  br i1 %28, label %29, label %31

29:                                               ; preds = %24
  invoke void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str.2) #13
          to label %30 unwind label %62

30:                                               ; preds = %29
  unreachable

31:                                               ; preds = %24
  %32 = ashr exact i64 %27, 3
  %33 = tail call i64 @llvm.umax.i64(i64 %32, i64 1)
  %34 = add nsw i64 %33, %32
  %35 = icmp ult i64 %34, %32
  %36 = tail call i64 @llvm.umin.i64(i64 %34, i64 1152921504606846975)
  %37 = select i1 %35, i64 1152921504606846975, i64 %36
  %38 = icmp eq i64 %37, 0
  br i1 %38, label %42, label %39

39:                                               ; preds = %31
  %40 = shl nuw nsw i64 %37, 3
  %41 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %40) #14
          to label %42 unwind label %60

42:                                               ; preds = %39, %31
  %43 = phi ptr [ null, %31 ], [ %41, %39 ]
  %44 = getelementptr inbounds double, ptr %43, i64 %32
  store double %21, ptr %44, align 8, !tbaa !5
  %45 = icmp sgt i64 %27, 0
  br i1 %45, label %46, label %47

46:                                               ; preds = %42
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %43, ptr align 8 %15, i64 %27, i1 false)
  br label %47

47:                                               ; preds = %42, %46
  %48 = getelementptr inbounds i8, ptr %43, i64 %27
  %49 = icmp eq ptr %15, null
  br i1 %49, label %51, label %50

50:                                               ; preds = %47
  tail call void @_ZdlPvm(ptr noundef nonnull %15, i64 noundef %27) #15
  br label %51

51:                                               ; preds = %50, %47
  %52 = getelementptr inbounds double, ptr %43, i64 %37
  br label %53

53:                                               ; preds = %51, %23
  %54 = phi ptr [ %48, %51 ], [ %17, %23 ]
  %55 = phi ptr [ %52, %51 ], [ %16, %23 ]
  %56 = phi ptr [ %43, %51 ], [ %15, %23 ]
  %57 = getelementptr inbounds i8, ptr %54, i64 8
  %58 = add nuw nsw i64 %14, 1
  %59 = icmp eq i64 %58, %5
  br i1 %59, label %6, label %13, !llvm.loop !13

60:                                               ; preds = %39
  %61 = landingpad { ptr, i32 }
          cleanup
  br label %95

62:                                               ; preds = %29
  %63 = landingpad { ptr, i32 }
          cleanup
  br label %95

64:                                               ; preds = %6
  %65 = icmp eq ptr %56, null
  br i1 %65, label %71, label %66

66:                                               ; preds = %86, %64
  %67 = phi double [ 1.000000e+00, %64 ], [ %88, %86 ]
  %68 = ptrtoint ptr %55 to i64
  %69 = ptrtoint ptr %56 to i64
  %70 = sub i64 %68, %69
  tail call void @_ZdlPvm(ptr noundef nonnull %56, i64 noundef %70) #15
  br label %71

71:                                               ; preds = %2, %64, %66
  %72 = phi double [ 1.000000e+00, %64 ], [ %67, %66 ], [ 1.000000e+00, %2 ]
  ret double %72

73:                                               ; preds = %7, %86
  %74 = phi i64 [ 0, %7 ], [ %89, %86 ]
  %75 = phi double [ 1.000000e+00, %7 ], [ %88, %86 ]
  %76 = icmp eq i64 %74, %11
  br i1 %76, label %77, label %79

77:                                               ; preds = %73
  invoke void (ptr, ...) @_ZSt24__throw_out_of_range_fmtPKcz(ptr noundef nonnull @.str.3, i64 noundef %11, i64 noundef %11) #13
          to label %78 unwind label %93

78:                                               ; preds = %77
  unreachable

79:                                               ; preds = %73
  %80 = getelementptr inbounds double, ptr %56, i64 %74
  %81 = load double, ptr %80, align 8, !tbaa !5
  %82 = getelementptr inbounds double, ptr %0, i64 %74
  %83 = load double, ptr %82, align 8, !tbaa !5
  %84 = fmul double %83, %83
  %85 = invoke fastcc noundef double @_ZL12checked_rootd(double noundef %84)
          to label %86 unwind label %91

86:                                               ; preds = %79
  %87 = fadd double %81, %85
  %88 = fmul double %75, %87
  %89 = add nuw nsw i64 %74, 1
  %90 = icmp eq i64 %89, %12
  br i1 %90, label %66, label %73, !llvm.loop !14

91:                                               ; preds = %79
  %92 = landingpad { ptr, i32 }
          cleanup
  br label %100

93:                                               ; preds = %77
  %94 = landingpad { ptr, i32 }
          cleanup
  br label %95

95:                                               ; preds = %93, %60, %62
  %96 = phi ptr [ %16, %60 ], [ %16, %62 ], [ %55, %93 ]
  %97 = phi ptr [ %15, %60 ], [ %15, %62 ], [ %56, %93 ]
  %98 = phi { ptr, i32 } [ %61, %60 ], [ %63, %62 ], [ %94, %93 ]
  %99 = icmp eq ptr %97, null
  br i1 %99, label %107, label %100

100:                                              ; preds = %91, %95
  %101 = phi { ptr, i32 } [ %92, %91 ], [ %98, %95 ]
  %102 = phi ptr [ %56, %91 ], [ %97, %95 ]
  %103 = phi ptr [ %55, %91 ], [ %96, %95 ]
  %104 = ptrtoint ptr %103 to i64
  %105 = ptrtoint ptr %102 to i64
  %106 = sub i64 %104, %105
  tail call void @_ZdlPvm(ptr noundef nonnull %102, i64 noundef %106) #15
  br label %107

107:                                              ; preds = %95, %100
  %108 = phi { ptr, i32 } [ %98, %95 ], [ %101, %100 ]
  resume { ptr, i32 } %108
}

declare ptr @__cxa_allocate_exception(i64) local_unnamed_addr

declare void @_ZNSt12domain_errorC1EPKc(ptr noundef nonnull align 8 dereferenceable(16), ptr noundef) unnamed_addr #4

declare void @__cxa_free_exception(ptr) local_unnamed_addr

; Function Attrs: nounwind
declare void @_ZNSt12domain_errorD1Ev(ptr noundef nonnull align 8 dereferenceable(16)) unnamed_addr #5

declare void @__cxa_throw(ptr, ptr, ptr) local_unnamed_addr

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @sqrt(double noundef) local_unnamed_addr #6

; Function Attrs: noreturn
declare void @_ZSt20__throw_length_errorPKc(ptr noundef) local_unnamed_addr #7

; Function Attrs: nobuiltin allocsize(0)
declare noundef nonnull ptr @_Znwm(i64 noundef) local_unnamed_addr #8

; Function Attrs: nobuiltin nounwind
declare void @_ZdlPvm(ptr noundef, i64 noundef) local_unnamed_addr #9

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr nocapture writeonly, ptr nocapture readonly, i64, i1 immarg) #10

; Function Attrs: noreturn
declare void @_ZSt24__throw_out_of_range_fmtPKcz(ptr noundef, ...) local_unnamed_addr #7

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
!11 = !{!12, !6, i64 0}
!12 = !{!"_ZTS8Overflow", !6, i64 0}
!13 = distinct !{!13, !10}
!14 = distinct !{!14, !10}
