; clang++-22 -O2 -S -emit-llvm cpp/complex_class.cpp -o ir/clang-22/O2/complex_class.ll
; ModuleID = 'cpp/complex_class.cpp'
source_filename = "cpp/complex_class.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%"class.std::complex" = type { { double, double } }

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
  br i1 %11, label %12, label %18, !prof !9

12:                                               ; preds = %4
  %13 = fcmp uno double %10, 0.000000e+00
  br i1 %13, label %14, label %18, !prof !9

14:                                               ; preds = %12
  %15 = tail call noundef { double, double } @__muldc3(double noundef %0, double noundef %1, double noundef %2, double noundef %3) #11
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

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nounwind uwtable
define dso_local noundef double @complex_class_quotient(double noundef %0, double noundef %1, double noundef %2, double noundef %3) local_unnamed_addr #0 {
  %5 = tail call noundef { double, double } @__divdc3(double noundef %0, double noundef %1, double noundef %2, double noundef %3) #11
  %6 = extractvalue { double, double } %5, 0
  %7 = extractvalue { double, double } %5, 1
  %8 = fmul double %7, 3.000000e+00
  %9 = tail call double @llvm.fmuladd.f64(double %6, double %6, double %8)
  ret double %9
}

; Function Attrs: mustprogress uwtable
define dso_local double @complex_class_vector(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #2 personality ptr @__gxx_personality_v0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %6, label %4

4:                                                ; preds = %2
  %5 = tail call noundef double @cabs(double noundef 1.000000e+00, double noundef 0.000000e+00) #11, !tbaa !5
  br label %109

6:                                                ; preds = %2
  %7 = zext nneg i32 %1 to i64
  br label %13

8:                                                ; preds = %56
  %9 = ptrtoint ptr %57 to i64
  %10 = icmp eq ptr %59, %60
  br i1 %10, label %101, label %11

11:                                               ; preds = %8
  %12 = getelementptr inbounds nuw i8, ptr %59, i64 8
  br label %70

13:                                               ; preds = %6, %56
  %14 = phi i64 [ 0, %6 ], [ %61, %56 ]
  %15 = phi ptr [ null, %6 ], [ %59, %56 ]
  %16 = phi ptr [ null, %6 ], [ %60, %56 ]
  %17 = phi ptr [ null, %6 ], [ %57, %56 ]
  %18 = shl nuw nsw i64 %14, 4
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 %18
  %20 = icmp eq ptr %16, %17
  br i1 %20, label %23, label %21

21:                                               ; preds = %13
  %22 = load <2 x double>, ptr %19, align 8, !tbaa !10
  store <2 x double> %22, ptr %16, align 8
  br label %56

23:                                               ; preds = %13
  %24 = ptrtoint ptr %16 to i64
  %25 = ptrtoint ptr %15 to i64
  %26 = sub i64 %24, %25
  %27 = icmp eq i64 %26, 9223372036854775792
  br i1 %27, label %28, label %30

28:                                               ; preds = %23
  invoke void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str) #12
          to label %29 unwind label %65

29:                                               ; preds = %28
  unreachable

30:                                               ; preds = %23
  %31 = ashr exact i64 %26, 4
  %32 = tail call i64 @llvm.umax.i64(i64 %31, i64 1)
  %33 = add nsw i64 %32, %31
  %34 = icmp ult i64 %33, %31
  %35 = tail call i64 @llvm.umin.i64(i64 %33, i64 576460752303423487)
  %36 = select i1 %34, i64 576460752303423487, i64 %35
  %37 = icmp ne i64 %36, 0
  tail call void @llvm.assume(i1 %37)
  %38 = shl nuw nsw i64 %36, 4
  %39 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %38) #13
          to label %40 unwind label %63

40:                                               ; preds = %30
  %41 = getelementptr inbounds nuw i8, ptr %39, i64 %26
  %42 = load <2 x double>, ptr %19, align 8, !tbaa !10
  store <2 x double> %42, ptr %41, align 8
  %43 = icmp eq ptr %15, %16
  br i1 %43, label %50, label %44

44:                                               ; preds = %40, %44
  %45 = phi ptr [ %48, %44 ], [ %39, %40 ]
  %46 = phi ptr [ %47, %44 ], [ %15, %40 ]
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %45, ptr noundef nonnull align 8 dereferenceable(16) %46, i64 16, i1 false), !tbaa.struct !12, !alias.scope !14
  %47 = getelementptr inbounds nuw i8, ptr %46, i64 16
  %48 = getelementptr inbounds nuw i8, ptr %45, i64 16
  %49 = icmp eq ptr %47, %16
  br i1 %49, label %50, label %44, !llvm.loop !18

50:                                               ; preds = %44, %40
  %51 = phi ptr [ %39, %40 ], [ %48, %44 ]
  %52 = icmp eq ptr %15, null
  br i1 %52, label %54, label %53

53:                                               ; preds = %50
  tail call void @_ZdlPvm(ptr noundef nonnull %15, i64 noundef %26) #14
  br label %54

54:                                               ; preds = %53, %50
  %55 = getelementptr inbounds nuw %"class.std::complex", ptr %39, i64 %36
  br label %56

56:                                               ; preds = %54, %21
  %57 = phi ptr [ %55, %54 ], [ %17, %21 ]
  %58 = phi ptr [ %51, %54 ], [ %16, %21 ]
  %59 = phi ptr [ %39, %54 ], [ %15, %21 ]
  %60 = getelementptr inbounds nuw i8, ptr %58, i64 16
  %61 = add nuw nsw i64 %14, 1
  %62 = icmp eq i64 %61, %7
  br i1 %62, label %8, label %13, !llvm.loop !20

63:                                               ; preds = %30
  %64 = landingpad { ptr, i32 }
          cleanup
  br label %67

65:                                               ; preds = %28
  %66 = landingpad { ptr, i32 }
          cleanup
  br label %67

67:                                               ; preds = %65, %63
  %68 = phi { ptr, i32 } [ %64, %63 ], [ %66, %65 ]
  %69 = icmp eq ptr %15, null
  br i1 %69, label %114, label %113

70:                                               ; preds = %11, %94
  %71 = phi double [ 0.000000e+00, %11 ], [ %96, %94 ]
  %72 = phi double [ 1.000000e+00, %11 ], [ %95, %94 ]
  %73 = phi ptr [ %59, %11 ], [ %97, %94 ]
  %74 = load double, ptr %59, align 8, !tbaa !10
  %75 = load double, ptr %12, align 8, !tbaa !10
  %76 = load double, ptr %73, align 8
  %77 = getelementptr inbounds nuw i8, ptr %73, i64 8
  %78 = load double, ptr %77, align 8, !tbaa !13
  %79 = fadd double %74, %76
  %80 = fsub double %78, %75
  %81 = fmul double %72, %79
  %82 = fmul double %71, %80
  %83 = fmul double %72, %80
  %84 = fmul double %71, %79
  %85 = fsub double %81, %82
  %86 = fadd double %84, %83
  %87 = fcmp uno double %85, 0.000000e+00
  br i1 %87, label %88, label %94, !prof !9

88:                                               ; preds = %70
  %89 = fcmp uno double %86, 0.000000e+00
  br i1 %89, label %90, label %94, !prof !9

90:                                               ; preds = %88
  %91 = tail call noundef { double, double } @__muldc3(double noundef %72, double noundef %71, double noundef %79, double noundef %80) #11
  %92 = extractvalue { double, double } %91, 0
  %93 = extractvalue { double, double } %91, 1
  br label %94

94:                                               ; preds = %70, %88, %90
  %95 = phi double [ %85, %70 ], [ %85, %88 ], [ %92, %90 ]
  %96 = phi double [ %86, %70 ], [ %86, %88 ], [ %93, %90 ]
  %97 = getelementptr inbounds nuw i8, ptr %73, i64 16
  %98 = icmp eq ptr %73, %58
  br i1 %98, label %99, label %70

99:                                               ; preds = %94
  %100 = tail call noundef double @cabs(double noundef %95, double noundef %96) #11, !tbaa !5
  br label %104

101:                                              ; preds = %8
  %102 = tail call noundef double @cabs(double noundef 1.000000e+00, double noundef 0.000000e+00) #11, !tbaa !5
  %103 = icmp eq ptr %59, null
  br i1 %103, label %109, label %104

104:                                              ; preds = %99, %101
  %105 = phi double [ %100, %99 ], [ %102, %101 ]
  %106 = phi double [ %96, %99 ], [ 0.000000e+00, %101 ]
  %107 = ptrtoint ptr %59 to i64
  %108 = sub i64 %9, %107
  tail call void @_ZdlPvm(ptr noundef nonnull %59, i64 noundef %108) #14
  br label %109

109:                                              ; preds = %4, %101, %104
  %110 = phi double [ %5, %4 ], [ %102, %101 ], [ %105, %104 ]
  %111 = phi double [ 0.000000e+00, %4 ], [ 0.000000e+00, %101 ], [ %106, %104 ]
  %112 = fadd double %111, %110
  ret double %112

113:                                              ; preds = %67
  tail call void @_ZdlPvm(ptr noundef nonnull %15, i64 noundef %26) #14
  br label %114

114:                                              ; preds = %67, %113
  resume { ptr, i32 } %68
}

declare i32 @__gxx_personality_v0(...)

; Function Attrs: mustprogress nounwind uwtable
define dso_local noundef double @complex_class_exponential(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = tail call noundef { double, double } @cexp(double noundef %0, double noundef %1) #11
  %4 = extractvalue { double, double } %3, 0
  %5 = extractvalue { double, double } %3, 1
  %6 = fmul double %4, %5
  ret double %6
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #3

declare { double, double } @__divdc3(double, double, double, double) local_unnamed_addr

; Function Attrs: nobuiltin nounwind
declare void @_ZdlPvm(ptr noundef, i64 noundef) local_unnamed_addr #4

; Function Attrs: noreturn
declare void @_ZSt20__throw_length_errorPKc(ptr noundef) local_unnamed_addr #5

; Function Attrs: nobuiltin allocsize(0)
declare noundef nonnull ptr @_Znwm(i64 noundef) local_unnamed_addr #6

declare { double, double } @__muldc3(double, double, double, double) local_unnamed_addr

; Function Attrs: nofree nounwind
declare double @cabs(double noundef, double noundef) local_unnamed_addr #7

; Function Attrs: nounwind
declare { double, double } @cexp(double noundef, double noundef) local_unnamed_addr #8

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #9

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #9

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #10

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #9

attributes #0 = { mustprogress nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nobuiltin nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { noreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nobuiltin allocsize(0) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #10 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #11 = { nounwind }
attributes #12 = { noreturn }
attributes #13 = { builtin allocsize(0) }
attributes #14 = { builtin nounwind }

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
!9 = !{!"branch_weights", i32 1, i32 1048575}
!10 = !{!11, !11, i64 0}
!11 = !{!"double", !7, i64 0}
!12 = !{i64 0, i64 16, !13}
!13 = !{!7, !7, i64 0}
!14 = !{!15, !17}
!15 = distinct !{!15, !16, !"_ZSt19__relocate_object_aISt7complexIdES1_SaIS1_EEvPT_PT0_RT1_: argument 0"}
!16 = distinct !{!16, !"_ZSt19__relocate_object_aISt7complexIdES1_SaIS1_EEvPT_PT0_RT1_"}
!17 = distinct !{!17, !16, !"_ZSt19__relocate_object_aISt7complexIdES1_SaIS1_EEvPT_PT0_RT1_: argument 1"}
!18 = distinct !{!18, !19}
!19 = !{!"llvm.loop.mustprogress"}
!20 = distinct !{!20, !19}
