; clang++-19 -O2 -S -emit-llvm cpp/complex_class.cpp -o ir/clang-19/O2/complex_class.ll
; ModuleID = 'cpp/complex_class.cpp'
source_filename = "cpp/complex_class.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%"class.std::vector" = type { %"struct.std::_Vector_base" }
%"struct.std::_Vector_base" = type { %"struct.std::_Vector_base<std::complex<double>, std::allocator<std::complex<double>>>::_Vector_impl" }
%"struct.std::_Vector_base<std::complex<double>, std::allocator<std::complex<double>>>::_Vector_impl" = type { %"struct.std::_Vector_base<std::complex<double>, std::allocator<std::complex<double>>>::_Vector_impl_data" }
%"struct.std::_Vector_base<std::complex<double>, std::allocator<std::complex<double>>>::_Vector_impl_data" = type { ptr, ptr, ptr }
%"class.std::complex" = type { { double, double } }

$_ZNSt6vectorISt7complexIdESaIS1_EE17_M_realloc_insertIJRKdS6_EEEvN9__gnu_cxx17__normal_iteratorIPS1_S3_EEDpOT_ = comdat any

@.str = private unnamed_addr constant [26 x i8] c"vector::_M_realloc_insert\00", align 1

; Function Attrs: mustprogress nounwind uwtable
define dso_local double @complex_class_product(double noundef %0, double noundef %1, double noundef %2, double noundef %3) local_unnamed_addr #0 {
  %5 = fmul double %0, %2
  %6 = fmul double %1, %3
  %7 = fmul double %0, %3
  %8 = fmul double %1, %2
  %9 = fsub double %5, %6
  %10 = fadd double %8, %7
  %11 = fcmp uno double %9, 0.000000e+00
  br i1 %11, label %12, label %18, !prof !5

12:                                               ; preds = %4
  %13 = fcmp uno double %10, 0.000000e+00
  br i1 %13, label %14, label %18, !prof !5

14:                                               ; preds = %12
  %15 = tail call noundef { double, double } @__muldc3(double noundef %0, double noundef %1, double noundef %2, double noundef %3) #12
  %16 = extractvalue { double, double } %15, 0
  %17 = extractvalue { double, double } %15, 1
  br label %18

18:                                               ; preds = %4, %12, %14
  %19 = phi double [ %9, %4 ], [ %9, %12 ], [ %16, %14 ]
  %20 = phi double [ %10, %4 ], [ %10, %12 ], [ %17, %14 ]
  %21 = fmul double %0, 2.000000e+00
  %22 = fmul double %3, 2.000000e+00
  %23 = fadd double %21, %19
  %24 = fadd double %22, %20
  %25 = insertelement <2 x double> poison, double %24, i64 0
  %26 = shufflevector <2 x double> %25, <2 x double> poison, <2 x i32> zeroinitializer
  %27 = insertelement <2 x double> <double 3.000000e+00, double poison>, double %24, i64 1
  %28 = fmul <2 x double> %26, %27
  %29 = insertelement <2 x double> poison, double %23, i64 0
  %30 = shufflevector <2 x double> %29, <2 x double> poison, <2 x i32> zeroinitializer
  %31 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %30, <2 x double> %30, <2 x double> %28)
  %32 = shufflevector <2 x double> %31, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %33 = fadd <2 x double> %31, %32
  %34 = extractelement <2 x double> %33, i64 0
  ret double %34
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nounwind uwtable
define dso_local noundef double @complex_class_quotient(double noundef %0, double noundef %1, double noundef %2, double noundef %3) local_unnamed_addr #0 {
  %5 = tail call noundef { double, double } @__divdc3(double noundef %0, double noundef %1, double noundef %2, double noundef %3) #12
  %6 = extractvalue { double, double } %5, 0
  %7 = extractvalue { double, double } %5, 1
  %8 = fmul double %7, 3.000000e+00
  %9 = tail call double @llvm.fmuladd.f64(double %6, double %6, double %8)
  ret double %9
}

; Function Attrs: mustprogress uwtable
define dso_local noundef double @complex_class_vector(ptr noundef %0, i32 noundef %1) local_unnamed_addr #3 personality ptr @__gxx_personality_v0 {
  %3 = alloca %"class.std::vector", align 8
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %3) #12
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %3, i8 0, i64 24, i1 false)
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %65

5:                                                ; preds = %2
  %6 = getelementptr inbounds i8, ptr %3, i64 8
  %7 = getelementptr inbounds i8, ptr %3, i64 16
  %8 = zext nneg i32 %1 to i64
  br label %13

9:                                                ; preds = %27
  %10 = load ptr, ptr %3, align 8, !tbaa !6
  %11 = load ptr, ptr %6, align 8, !tbaa !6
  %12 = icmp eq ptr %10, %11
  br i1 %12, label %65, label %34

13:                                               ; preds = %5, %27
  %14 = phi i64 [ 0, %5 ], [ %28, %27 ]
  %15 = shl nuw nsw i64 %14, 1
  %16 = getelementptr inbounds double, ptr %0, i64 %15
  %17 = load ptr, ptr %6, align 8, !tbaa !6
  %18 = load ptr, ptr %7, align 8, !tbaa !10
  %19 = icmp eq ptr %17, %18
  br i1 %19, label %24, label %20

20:                                               ; preds = %13
  %21 = load <2 x double>, ptr %16, align 8, !tbaa !12
  store <2 x double> %21, ptr %17, align 8
  %22 = load ptr, ptr %6, align 8, !tbaa !14
  %23 = getelementptr inbounds i8, ptr %22, i64 16
  store ptr %23, ptr %6, align 8, !tbaa !14
  br label %27

24:                                               ; preds = %13
  %25 = or disjoint i64 %15, 1
  %26 = getelementptr inbounds double, ptr %0, i64 %25
  invoke void @_ZNSt6vectorISt7complexIdESaIS1_EE17_M_realloc_insertIJRKdS6_EEEvN9__gnu_cxx17__normal_iteratorIPS1_S3_EEDpOT_(ptr noundef nonnull align 8 dereferenceable(24) %3, ptr %17, ptr noundef nonnull align 8 dereferenceable(8) %16, ptr noundef nonnull align 8 dereferenceable(8) %26)
          to label %27 unwind label %30

27:                                               ; preds = %24, %20
  %28 = add nuw nsw i64 %14, 1
  %29 = icmp eq i64 %28, %8
  br i1 %29, label %9, label %13, !llvm.loop !15

30:                                               ; preds = %24
  %31 = landingpad { ptr, i32 }
          cleanup
  %32 = load ptr, ptr %3, align 8, !tbaa !17
  %33 = icmp eq ptr %32, null
  br i1 %33, label %84, label %79

34:                                               ; preds = %9, %60
  %35 = phi double [ %62, %60 ], [ 0.000000e+00, %9 ]
  %36 = phi double [ %61, %60 ], [ 1.000000e+00, %9 ]
  %37 = phi ptr [ %63, %60 ], [ %10, %9 ]
  %38 = load ptr, ptr %3, align 8, !tbaa !17
  %39 = load double, ptr %38, align 8, !tbaa !12
  %40 = getelementptr inbounds i8, ptr %38, i64 8
  %41 = load double, ptr %40, align 8, !tbaa !12
  %42 = load double, ptr %37, align 8
  %43 = getelementptr inbounds i8, ptr %37, i64 8
  %44 = load double, ptr %43, align 8, !tbaa !18
  %45 = fadd double %39, %42
  %46 = fsub double %44, %41
  %47 = fmul double %36, %45
  %48 = fmul double %35, %46
  %49 = fmul double %36, %46
  %50 = fmul double %35, %45
  %51 = fsub double %47, %48
  %52 = fadd double %50, %49
  %53 = fcmp uno double %51, 0.000000e+00
  br i1 %53, label %54, label %60, !prof !5

54:                                               ; preds = %34
  %55 = fcmp uno double %52, 0.000000e+00
  br i1 %55, label %56, label %60, !prof !5

56:                                               ; preds = %54
  %57 = call noundef { double, double } @__muldc3(double noundef %36, double noundef %35, double noundef %45, double noundef %46) #12
  %58 = extractvalue { double, double } %57, 0
  %59 = extractvalue { double, double } %57, 1
  br label %60

60:                                               ; preds = %34, %54, %56
  %61 = phi double [ %51, %34 ], [ %51, %54 ], [ %58, %56 ]
  %62 = phi double [ %52, %34 ], [ %52, %54 ], [ %59, %56 ]
  %63 = getelementptr inbounds i8, ptr %37, i64 16
  %64 = icmp eq ptr %63, %11
  br i1 %64, label %65, label %34

65:                                               ; preds = %60, %2, %9
  %66 = phi double [ 1.000000e+00, %9 ], [ 1.000000e+00, %2 ], [ %61, %60 ]
  %67 = phi double [ 0.000000e+00, %9 ], [ 0.000000e+00, %2 ], [ %62, %60 ]
  %68 = call noundef double @cabs(double noundef %66, double noundef %67) #12
  %69 = load ptr, ptr %3, align 8, !tbaa !17
  %70 = icmp eq ptr %69, null
  br i1 %70, label %77, label %71

71:                                               ; preds = %65
  %72 = getelementptr inbounds i8, ptr %3, i64 16
  %73 = load ptr, ptr %72, align 8, !tbaa !10
  %74 = ptrtoint ptr %73 to i64
  %75 = ptrtoint ptr %69 to i64
  %76 = sub i64 %74, %75
  call void @_ZdlPvm(ptr noundef nonnull %69, i64 noundef %76) #13
  br label %77

77:                                               ; preds = %65, %71
  %78 = fadd double %67, %68
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %3) #12
  ret double %78

79:                                               ; preds = %30
  %80 = load ptr, ptr %7, align 8, !tbaa !10
  %81 = ptrtoint ptr %80 to i64
  %82 = ptrtoint ptr %32 to i64
  %83 = sub i64 %81, %82
  call void @_ZdlPvm(ptr noundef nonnull %32, i64 noundef %83) #13
  br label %84

84:                                               ; preds = %30, %79
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %3) #12
  resume { ptr, i32 } %31
}

declare i32 @__gxx_personality_v0(...)

; Function Attrs: mustprogress nounwind uwtable
define dso_local noundef double @complex_class_exponential(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = tail call noundef { double, double } @cexp(double noundef %0, double noundef %1) #12
  %4 = extractvalue { double, double } %3, 0
  %5 = extractvalue { double, double } %3, 1
  %6 = fmul double %4, %5
  ret double %6
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #4

declare { double, double } @__divdc3(double, double, double, double) local_unnamed_addr

; Function Attrs: nobuiltin nounwind
declare void @_ZdlPvm(ptr noundef, i64 noundef) local_unnamed_addr #5

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local void @_ZNSt6vectorISt7complexIdESaIS1_EE17_M_realloc_insertIJRKdS6_EEEvN9__gnu_cxx17__normal_iteratorIPS1_S3_EEDpOT_(ptr noundef nonnull align 8 dereferenceable(24) %0, ptr %1, ptr noundef nonnull align 8 dereferenceable(8) %2, ptr noundef nonnull align 8 dereferenceable(8) %3) local_unnamed_addr #3 comdat align 2 personality ptr @__gxx_personality_v0 {
  %5 = getelementptr inbounds i8, ptr %0, i64 8
  %6 = load ptr, ptr %5, align 8, !tbaa !14
  %7 = load ptr, ptr %0, align 8, !tbaa !6
  %8 = ptrtoint ptr %6 to i64
  %9 = ptrtoint ptr %7 to i64
  %10 = sub i64 %8, %9
  %11 = icmp eq i64 %10, 9223372036854775792
  br i1 %11, label %12, label %13

12:                                               ; preds = %4
  tail call void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str) #14
  unreachable

13:                                               ; preds = %4
  %14 = ashr exact i64 %10, 4
  %15 = tail call i64 @llvm.umax.i64(i64 %14, i64 1)
  %16 = add nsw i64 %15, %14
  %17 = icmp ult i64 %16, %14
  %18 = tail call i64 @llvm.umin.i64(i64 %16, i64 576460752303423487)
  %19 = select i1 %17, i64 576460752303423487, i64 %18
  %20 = ptrtoint ptr %1 to i64
  %21 = sub i64 %20, %9
  %22 = ashr exact i64 %21, 4
  %23 = icmp eq i64 %19, 0
  br i1 %23, label %27, label %24

24:                                               ; preds = %13
  %25 = shl nuw nsw i64 %19, 4
  %26 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %25) #15
  br label %27

27:                                               ; preds = %24, %13
  %28 = phi ptr [ %26, %24 ], [ null, %13 ]
  %29 = getelementptr inbounds %"class.std::complex", ptr %28, i64 %22
  %30 = load double, ptr %2, align 8, !tbaa !12
  %31 = load double, ptr %3, align 8, !tbaa !12
  %32 = getelementptr inbounds i8, ptr %29, i64 8
  store double %30, ptr %29, align 8
  store double %31, ptr %32, align 8
  %33 = icmp eq ptr %7, %1
  br i1 %33, label %40, label %34

34:                                               ; preds = %27, %34
  %35 = phi ptr [ %38, %34 ], [ %28, %27 ]
  %36 = phi ptr [ %37, %34 ], [ %7, %27 ]
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %35, ptr noundef nonnull align 8 dereferenceable(16) %36, i64 16, i1 false), !tbaa.struct !19, !alias.scope !20
  %37 = getelementptr inbounds i8, ptr %36, i64 16
  %38 = getelementptr inbounds i8, ptr %35, i64 16
  %39 = icmp eq ptr %37, %1
  br i1 %39, label %40, label %34, !llvm.loop !24

40:                                               ; preds = %34, %27
  %41 = phi ptr [ %28, %27 ], [ %38, %34 ]
  %42 = getelementptr i8, ptr %41, i64 16
  %43 = icmp eq ptr %6, %1
  br i1 %43, label %50, label %44

44:                                               ; preds = %40, %44
  %45 = phi ptr [ %48, %44 ], [ %42, %40 ]
  %46 = phi ptr [ %47, %44 ], [ %1, %40 ]
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %45, ptr noundef nonnull align 8 dereferenceable(16) %46, i64 16, i1 false), !tbaa.struct !19, !alias.scope !25
  %47 = getelementptr inbounds i8, ptr %46, i64 16
  %48 = getelementptr inbounds i8, ptr %45, i64 16
  %49 = icmp eq ptr %47, %6
  br i1 %49, label %50, label %44, !llvm.loop !24

50:                                               ; preds = %44, %40
  %51 = phi ptr [ %42, %40 ], [ %48, %44 ]
  %52 = getelementptr inbounds i8, ptr %0, i64 16
  %53 = icmp eq ptr %7, null
  br i1 %53, label %58, label %54

54:                                               ; preds = %50
  %55 = load ptr, ptr %52, align 8, !tbaa !10
  %56 = ptrtoint ptr %55 to i64
  %57 = sub i64 %56, %9
  tail call void @_ZdlPvm(ptr noundef nonnull %7, i64 noundef %57) #13
  br label %58

58:                                               ; preds = %50, %54
  store ptr %28, ptr %0, align 8, !tbaa !17
  store ptr %51, ptr %5, align 8, !tbaa !14
  %59 = getelementptr inbounds %"class.std::complex", ptr %28, i64 %19
  store ptr %59, ptr %52, align 8, !tbaa !10
  ret void
}

; Function Attrs: noreturn
declare void @_ZSt20__throw_length_errorPKc(ptr noundef) local_unnamed_addr #6

; Function Attrs: nobuiltin allocsize(0)
declare noundef nonnull ptr @_Znwm(i64 noundef) local_unnamed_addr #7

declare { double, double } @__muldc3(double, double, double, double) local_unnamed_addr

; Function Attrs: nofree nounwind
declare double @cabs(double noundef, double noundef) local_unnamed_addr #8

; Function Attrs: nounwind
declare { double, double } @cexp(double noundef, double noundef) local_unnamed_addr #9

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #10

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #11

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #11

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #11

attributes #0 = { mustprogress nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { nobuiltin nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { noreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nobuiltin allocsize(0) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #11 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #12 = { nounwind }
attributes #13 = { builtin nounwind }
attributes #14 = { noreturn }
attributes #15 = { builtin allocsize(0) }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!5 = !{!"branch_weights", i32 1, i32 1048575}
!6 = !{!7, !7, i64 0}
!7 = !{!"any pointer", !8, i64 0}
!8 = !{!"omnipotent char", !9, i64 0}
!9 = !{!"Simple C++ TBAA"}
!10 = !{!11, !7, i64 16}
!11 = !{!"_ZTSNSt12_Vector_baseISt7complexIdESaIS1_EE17_Vector_impl_dataE", !7, i64 0, !7, i64 8, !7, i64 16}
!12 = !{!13, !13, i64 0}
!13 = !{!"double", !8, i64 0}
!14 = !{!11, !7, i64 8}
!15 = distinct !{!15, !16}
!16 = !{!"llvm.loop.mustprogress"}
!17 = !{!11, !7, i64 0}
!18 = !{!8, !8, i64 0}
!19 = !{i64 0, i64 16, !18}
!20 = !{!21, !23}
!21 = distinct !{!21, !22, !"_ZSt19__relocate_object_aISt7complexIdES1_SaIS1_EEvPT_PT0_RT1_: argument 0"}
!22 = distinct !{!22, !"_ZSt19__relocate_object_aISt7complexIdES1_SaIS1_EEvPT_PT0_RT1_"}
!23 = distinct !{!23, !22, !"_ZSt19__relocate_object_aISt7complexIdES1_SaIS1_EEvPT_PT0_RT1_: argument 1"}
!24 = distinct !{!24, !16}
!25 = !{!26, !28}
!26 = distinct !{!26, !27, !"_ZSt19__relocate_object_aISt7complexIdES1_SaIS1_EEvPT_PT0_RT1_: argument 0"}
!27 = distinct !{!27, !"_ZSt19__relocate_object_aISt7complexIdES1_SaIS1_EEvPT_PT0_RT1_"}
!28 = distinct !{!28, !27, !"_ZSt19__relocate_object_aISt7complexIdES1_SaIS1_EEvPT_PT0_RT1_: argument 1"}
