; clang++-22 -O2 -S -emit-llvm cpp/exceptions.cpp -o ir/clang-22/O2/exceptions.ll
; ModuleID = 'cpp/exceptions.cpp'
source_filename = "cpp/exceptions.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

$_ZTI8Overflow = comdat any

$_ZTS8Overflow = comdat any

@_ZTISt12domain_error = external constant ptr
@_ZTI8Overflow = linkonce_odr dso_local constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i64 2), ptr @_ZTS8Overflow }, comdat, align 8
@_ZTVN10__cxxabiv117__class_type_infoE = external global [0 x ptr]
@_ZTS8Overflow = linkonce_odr dso_local constant [10 x i8] c"8Overflow\00", comdat, align 1
@.str = private unnamed_addr constant [9 x i8] c"negative\00", align 1
@.str.2 = private unnamed_addr constant [26 x i8] c"vector::_M_realloc_insert\00", align 1
@.str.3 = private unnamed_addr constant [74 x i8] c"vector::_M_range_check: __n (which is %zu) >= this->size() (which is %zu)\00", align 1

; Function Attrs: mustprogress uwtable
define dso_local double @caught_in_the_loop(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
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
  %11 = getelementptr inbounds nuw double, ptr %0, i64 %9
  %12 = load double, ptr %11, align 8, !tbaa !9
  %13 = invoke fastcc noundef double @_ZL12checked_rootd(double noundef %12)
          to label %14 unwind label %17

14:                                               ; preds = %8
  %15 = load double, ptr %11, align 8, !tbaa !9
  %16 = tail call double @llvm.fmuladd.f64(double %13, double %15, double %10)
  br label %27

17:                                               ; preds = %8
  %18 = landingpad { ptr, i32 }
          cleanup
          catch ptr @_ZTISt12domain_error
  %19 = extractvalue { ptr, i32 } %18, 1
  %20 = tail call i32 @llvm.eh.typeid.for.p0(ptr nonnull @_ZTISt12domain_error) #14
  %21 = icmp eq i32 %19, %20
  br i1 %21, label %22, label %31

22:                                               ; preds = %17
  %23 = extractvalue { ptr, i32 } %18, 0
  %24 = tail call ptr @__cxa_begin_catch(ptr %23) #14
  %25 = load double, ptr %11, align 8, !tbaa !9
  %26 = tail call double @llvm.fmuladd.f64(double %25, double %25, double %10)
  tail call void @__cxa_end_catch()
  br label %27

27:                                               ; preds = %14, %22
  %28 = phi double [ %16, %14 ], [ %26, %22 ]
  %29 = add nuw nsw i64 %9, 1
  %30 = icmp eq i64 %29, %5
  br i1 %30, label %6, label %8, !llvm.loop !11

31:                                               ; preds = %17
  resume { ptr, i32 } %18
}

; Function Attrs: mustprogress noinline uwtable
define internal fastcc noundef double @_ZL12checked_rootd(double noundef %0) unnamed_addr #1 personality ptr @__gxx_personality_v0 {
  %2 = fcmp olt double %0, 0.000000e+00
  br i1 %2, label %3, label %8

3:                                                ; preds = %1
  %4 = tail call ptr @__cxa_allocate_exception(i64 16) #14
  invoke void @_ZNSt12domain_errorC1EPKc(ptr noundef nonnull align 8 dereferenceable(16) %4, ptr noundef nonnull @.str)
          to label %5 unwind label %6

5:                                                ; preds = %3
  tail call void @__cxa_throw(ptr nonnull %4, ptr nonnull @_ZTISt12domain_error, ptr nonnull @_ZNSt12domain_errorD1Ev) #15
  unreachable

6:                                                ; preds = %3
  %7 = landingpad { ptr, i32 }
          cleanup
  tail call void @__cxa_free_exception(ptr nonnull %4) #14
  resume { ptr, i32 } %7

8:                                                ; preds = %1
  %9 = tail call double @sqrt(double noundef %0) #14, !tbaa !5
  ret double %9
}

declare i32 @__gxx_personality_v0(...)

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
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
  %7 = tail call i32 @llvm.eh.typeid.for.p0(ptr nonnull @_ZTI8Overflow) #14
  %8 = icmp eq i32 %6, %7
  br i1 %8, label %9, label %16

9:                                                ; preds = %4
  %10 = extractvalue { ptr, i32 } %5, 0
  %11 = tail call ptr @__cxa_begin_catch(ptr %10) #14
  %12 = load double, ptr %11, align 8, !tbaa !13
  %13 = fmul double %0, %12
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
  %8 = tail call ptr @__cxa_allocate_exception(i64 8) #14
  store double %4, ptr %8, align 16, !tbaa !13
  tail call void @__cxa_throw(ptr nonnull %8, ptr nonnull @_ZTI8Overflow, ptr null) #15
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
define dso_local double @nothing_is_thrown(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %64

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  br label %12

6:                                                ; preds = %49
  %7 = ptrtoint ptr %53 to i64
  %8 = ptrtoint ptr %52 to i64
  %9 = sub i64 %7, %8
  %10 = ashr exact i64 %9, 3
  %11 = zext nneg i32 %1 to i64
  br label %66

12:                                               ; preds = %4, %49
  %13 = phi i64 [ 0, %4 ], [ %54, %49 ]
  %14 = phi ptr [ null, %4 ], [ %52, %49 ]
  %15 = phi ptr [ null, %4 ], [ %51, %49 ]
  %16 = phi ptr [ null, %4 ], [ %53, %49 ]
  %17 = getelementptr inbounds nuw double, ptr %0, i64 %13
  %18 = load double, ptr %17, align 8, !tbaa !9
  %19 = load double, ptr %0, align 8, !tbaa !9
  %20 = fmul double %18, %19
  %21 = icmp eq ptr %16, %15
  br i1 %21, label %23, label %22

22:                                               ; preds = %12
  store double %20, ptr %16, align 8, !tbaa !9
  br label %49

23:                                               ; preds = %12
  %24 = ptrtoint ptr %15 to i64
  %25 = ptrtoint ptr %14 to i64
  %26 = sub i64 %24, %25
  %27 = icmp eq i64 %26, 9223372036854775800
  br i1 %27, label %28, label %30

28:                                               ; preds = %23
  invoke void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str.2) #15
          to label %29 unwind label %58

29:                                               ; preds = %28
  unreachable

30:                                               ; preds = %23
  %31 = ashr exact i64 %26, 3
  %32 = tail call i64 @llvm.umax.i64(i64 %31, i64 1)
  %33 = add nsw i64 %32, %31
  %34 = icmp ult i64 %33, %31
  %35 = tail call i64 @llvm.umin.i64(i64 %33, i64 1152921504606846975)
  %36 = select i1 %34, i64 1152921504606846975, i64 %35
  %37 = icmp ne i64 %36, 0
  tail call void @llvm.assume(i1 %37)
  %38 = shl nuw nsw i64 %36, 3
  %39 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %38) #16
          to label %40 unwind label %56

40:                                               ; preds = %30
  %41 = getelementptr inbounds i8, ptr %39, i64 %26
  store double %20, ptr %41, align 8, !tbaa !9
  %42 = icmp sgt i64 %26, 0
  br i1 %42, label %43, label %44

43:                                               ; preds = %40
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %39, ptr align 8 %14, i64 %26, i1 false)
  br label %44

44:                                               ; preds = %43, %40
  %45 = icmp eq ptr %14, null
  br i1 %45, label %47, label %46

46:                                               ; preds = %44
  tail call void @_ZdlPvm(ptr noundef nonnull %14, i64 noundef %26) #17
  br label %47

47:                                               ; preds = %46, %44
  %48 = getelementptr inbounds nuw double, ptr %39, i64 %36
  br label %49

49:                                               ; preds = %47, %22
  %50 = phi ptr [ %41, %47 ], [ %16, %22 ]
  %51 = phi ptr [ %48, %47 ], [ %15, %22 ]
  %52 = phi ptr [ %39, %47 ], [ %14, %22 ]
  %53 = getelementptr inbounds nuw i8, ptr %50, i64 8
  %54 = add nuw nsw i64 %13, 1
  %55 = icmp eq i64 %54, %5
  br i1 %55, label %6, label %12, !llvm.loop !15

56:                                               ; preds = %30
  %57 = landingpad { ptr, i32 }
          cleanup
  br label %88

58:                                               ; preds = %28
  %59 = landingpad { ptr, i32 }
          cleanup
  br label %88

60:                                               ; preds = %79
  %61 = ptrtoint ptr %51 to i64
  %62 = ptrtoint ptr %52 to i64
  %63 = sub i64 %61, %62
  tail call void @_ZdlPvm(ptr noundef nonnull %52, i64 noundef %63) #17
  br label %64

64:                                               ; preds = %2, %60
  %65 = phi double [ %81, %60 ], [ 1.000000e+00, %2 ]
  ret double %65

66:                                               ; preds = %6, %79
  %67 = phi i64 [ 0, %6 ], [ %82, %79 ]
  %68 = phi double [ 1.000000e+00, %6 ], [ %81, %79 ]
  %69 = icmp eq i64 %67, %10
  br i1 %69, label %70, label %72

70:                                               ; preds = %66
  invoke void (ptr, ...) @_ZSt24__throw_out_of_range_fmtPKcz(ptr noundef nonnull @.str.3, i64 noundef %10, i64 noundef %10) #15
          to label %71 unwind label %86

71:                                               ; preds = %70
  unreachable

72:                                               ; preds = %66
  %73 = getelementptr inbounds nuw double, ptr %52, i64 %67
  %74 = load double, ptr %73, align 8, !tbaa !9
  %75 = getelementptr inbounds nuw double, ptr %0, i64 %67
  %76 = load double, ptr %75, align 8, !tbaa !9
  %77 = fmul double %76, %76
  %78 = invoke fastcc noundef double @_ZL12checked_rootd(double noundef %77)
          to label %79 unwind label %84

79:                                               ; preds = %72
  %80 = fadd double %74, %78
  %81 = fmul double %68, %80
  %82 = add nuw nsw i64 %67, 1
  %83 = icmp eq i64 %82, %11
  br i1 %83, label %60, label %66, !llvm.loop !16

84:                                               ; preds = %72
  %85 = landingpad { ptr, i32 }
          cleanup
  br label %93

86:                                               ; preds = %70
  %87 = landingpad { ptr, i32 }
          cleanup
  br label %88

88:                                               ; preds = %86, %56, %58
  %89 = phi ptr [ %15, %58 ], [ %15, %56 ], [ %51, %86 ]
  %90 = phi ptr [ %14, %58 ], [ %14, %56 ], [ %52, %86 ]
  %91 = phi { ptr, i32 } [ %59, %58 ], [ %57, %56 ], [ %87, %86 ]
  %92 = icmp eq ptr %90, null
  br i1 %92, label %100, label %93

93:                                               ; preds = %84, %88
  %94 = phi { ptr, i32 } [ %85, %84 ], [ %91, %88 ]
  %95 = phi ptr [ %52, %84 ], [ %90, %88 ]
  %96 = phi ptr [ %51, %84 ], [ %89, %88 ]
  %97 = ptrtoint ptr %96 to i64
  %98 = ptrtoint ptr %95 to i64
  %99 = sub i64 %97, %98
  tail call void @_ZdlPvm(ptr noundef nonnull %95, i64 noundef %99) #17
  br label %100

100:                                              ; preds = %88, %93
  %101 = phi { ptr, i32 } [ %91, %88 ], [ %94, %93 ]
  resume { ptr, i32 } %101
}

declare ptr @__cxa_allocate_exception(i64) local_unnamed_addr

declare void @_ZNSt12domain_errorC1EPKc(ptr noundef nonnull align 8 dereferenceable(16), ptr noundef) unnamed_addr #4

declare void @__cxa_free_exception(ptr) local_unnamed_addr

; Function Attrs: nounwind
declare void @_ZNSt12domain_errorD1Ev(ptr noundef nonnull align 8 dereferenceable(16)) unnamed_addr #5

; Function Attrs: cold noreturn
declare void @__cxa_throw(ptr, ptr, ptr) local_unnamed_addr #6

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare double @sqrt(double noundef) local_unnamed_addr #7

; Function Attrs: noreturn
declare void @_ZSt20__throw_length_errorPKc(ptr noundef) local_unnamed_addr #8

; Function Attrs: nobuiltin allocsize(0)
declare noundef nonnull ptr @_Znwm(i64 noundef) local_unnamed_addr #9

; Function Attrs: nobuiltin nounwind
declare void @_ZdlPvm(ptr noundef, i64 noundef) local_unnamed_addr #10

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr writeonly captures(none), ptr readonly captures(none), i64, i1 immarg) #11

; Function Attrs: noreturn
declare void @_ZSt24__throw_out_of_range_fmtPKcz(ptr noundef, ...) local_unnamed_addr #8

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #12

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #12

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #13

attributes #0 = { mustprogress uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress noinline uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nofree nosync nounwind memory(none) }
attributes #4 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { cold noreturn }
attributes #7 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { noreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nobuiltin allocsize(0) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { nobuiltin nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #12 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #13 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #14 = { nounwind }
attributes #15 = { noreturn }
attributes #16 = { builtin allocsize(0) }
attributes #17 = { builtin nounwind }

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
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.mustprogress"}
!13 = !{!14, !10, i64 0}
!14 = !{!"_ZTS8Overflow", !10, i64 0}
!15 = distinct !{!15, !12}
!16 = distinct !{!16, !12}
