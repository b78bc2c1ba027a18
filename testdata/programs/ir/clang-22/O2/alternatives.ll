; clang++-22 -O2 -S -emit-llvm cpp/alternatives.cpp -o ir/clang-22/O2/alternatives.ll
; ModuleID = 'cpp/alternatives.cpp'
source_filename = "cpp/alternatives.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%"class.std::variant" = type { %"struct.std::__detail::__variant::_Variant_base.base", [7 x i8] }
%"struct.std::__detail::__variant::_Variant_base.base" = type { %"struct.std::__detail::__variant::_Move_assign_base.base" }
%"struct.std::__detail::__variant::_Move_assign_base.base" = type { %"struct.std::__detail::__variant::_Copy_assign_base.base" }
%"struct.std::__detail::__variant::_Copy_assign_base.base" = type { %"struct.std::__detail::__variant::_Move_ctor_base.base" }
%"struct.std::__detail::__variant::_Move_ctor_base.base" = type { %"struct.std::__detail::__variant::_Copy_ctor_base.base" }
%"struct.std::__detail::__variant::_Copy_ctor_base.base" = type { %"struct.std::__detail::__variant::_Variant_storage.base" }
%"struct.std::__detail::__variant::_Variant_storage.base" = type <{ %"union.std::__detail::__variant::_Variadic_union", i8 }>
%"union.std::__detail::__variant::_Variadic_union" = type { %"union.std::__detail::__variant::_Variadic_union.0" }
%"union.std::__detail::__variant::_Variadic_union.0" = type { %"struct.std::__detail::__variant::_Uninitialized.1" }
%"struct.std::__detail::__variant::_Uninitialized.1" = type { %struct.Box }
%struct.Box = type { double, double }

@.str = private unnamed_addr constant [26 x i8] c"vector::_M_realloc_insert\00", align 1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @optional_values(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %22

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  %6 = and i64 %5, 1
  %7 = icmp eq i32 %1, 1
  br i1 %7, label %12, label %8

8:                                                ; preds = %4
  %9 = and i64 %5, 2147483646
  br label %24

10:                                               ; preds = %24
  %11 = icmp eq i64 %6, 0
  br i1 %11, label %22, label %12

12:                                               ; preds = %10, %4
  %13 = phi i64 [ 0, %4 ], [ %41, %10 ]
  %14 = phi double [ 0.000000e+00, %4 ], [ %40, %10 ]
  %15 = icmp ne i64 %6, 0
  tail call void @llvm.assume(i1 %15)
  %16 = getelementptr inbounds nuw double, ptr %0, i64 %13
  %17 = load double, ptr %16, align 8, !tbaa !9
  %18 = fcmp ogt double %17, 0.000000e+00
  %19 = fmul double %17, %17
  %20 = select i1 %18, double %19, double %17
  %21 = fadd double %14, %20
  br label %22

22:                                               ; preds = %12, %10, %2
  %23 = phi double [ 0.000000e+00, %2 ], [ %40, %10 ], [ %21, %12 ]
  ret double %23

24:                                               ; preds = %24, %8
  %25 = phi i64 [ 0, %8 ], [ %41, %24 ]
  %26 = phi double [ 0.000000e+00, %8 ], [ %40, %24 ]
  %27 = phi i64 [ 0, %8 ], [ %42, %24 ]
  %28 = getelementptr inbounds nuw double, ptr %0, i64 %25
  %29 = load double, ptr %28, align 8, !tbaa !9
  %30 = fcmp ogt double %29, 0.000000e+00
  %31 = fmul double %29, %29
  %32 = select i1 %30, double %31, double %29
  %33 = fadd double %26, %32
  %34 = getelementptr inbounds nuw double, ptr %0, i64 %25
  %35 = getelementptr inbounds nuw i8, ptr %34, i64 8
  %36 = load double, ptr %35, align 8, !tbaa !9
  %37 = fcmp ogt double %36, 0.000000e+00
  %38 = fmul double %36, %36
  %39 = select i1 %37, double %38, double %36
  %40 = fadd double %33, %39
  %41 = add nuw nsw i64 %25, 2
  %42 = add i64 %27, 2
  %43 = icmp eq i64 %42, %9
  br i1 %43, label %10, label %24, !llvm.loop !11
}

; Function Attrs: mustprogress uwtable
define dso_local double @variant_of_shapes(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #1 personality ptr @__gxx_personality_v0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %127

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  br label %9

6:                                                ; preds = %107
  %7 = ptrtoint ptr %108 to i64
  %8 = icmp eq ptr %110, %109
  br i1 %8, label %121, label %129

9:                                                ; preds = %4, %107
  %10 = phi i64 [ 0, %4 ], [ %111, %107 ]
  %11 = phi ptr [ null, %4 ], [ %110, %107 ]
  %12 = phi ptr [ null, %4 ], [ %109, %107 ]
  %13 = phi ptr [ null, %4 ], [ %108, %107 ]
  %14 = and i64 %10, 1
  %15 = icmp eq i64 %14, 0
  %16 = getelementptr inbounds nuw double, ptr %0, i64 %10
  %17 = load double, ptr %16, align 8, !tbaa !9
  br i1 %15, label %61, label %18

18:                                               ; preds = %9
  %19 = icmp eq ptr %12, %13
  br i1 %19, label %23, label %20

20:                                               ; preds = %18
  store double %17, ptr %12, align 8, !tbaa !9
  %21 = getelementptr inbounds nuw i8, ptr %12, i64 16
  store i8 0, ptr %21, align 8, !tbaa !13
  %22 = getelementptr inbounds nuw i8, ptr %12, i64 24
  br label %107

23:                                               ; preds = %18
  %24 = ptrtoint ptr %12 to i64
  %25 = ptrtoint ptr %11 to i64
  %26 = sub i64 %24, %25
  %27 = icmp eq i64 %26, 9223372036854775800
  br i1 %27, label %28, label %30

28:                                               ; preds = %23
  invoke void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str) #10
          to label %29 unwind label %59

29:                                               ; preds = %28
  unreachable

30:                                               ; preds = %23
  %31 = sdiv exact i64 %26, 24
  %32 = icmp eq ptr %12, %11
  %33 = select i1 %32, i64 1, i64 %31
  %34 = add nsw i64 %33, %31
  %35 = icmp ult i64 %34, %31
  %36 = tail call i64 @llvm.umin.i64(i64 %34, i64 384307168202282325)
  %37 = select i1 %35, i64 384307168202282325, i64 %36
  %38 = icmp ne i64 %37, 0
  tail call void @llvm.assume(i1 %38)
  %39 = mul nuw nsw i64 %37, 24
  %40 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %39) #11
          to label %41 unwind label %57

41:                                               ; preds = %30
  %42 = getelementptr inbounds nuw i8, ptr %40, i64 %26
  store double %17, ptr %42, align 8, !tbaa !9
  %43 = getelementptr inbounds nuw i8, ptr %42, i64 16
  store i8 0, ptr %43, align 8, !tbaa !13
  br i1 %32, label %50, label %44

44:                                               ; preds = %41, %44
  %45 = phi ptr [ %48, %44 ], [ %40, %41 ]
  %46 = phi ptr [ %47, %44 ], [ %11, %41 ]
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %45, ptr noundef nonnull readonly align 8 dereferenceable(24) %46, i64 24, i1 false), !alias.scope !15
  %47 = getelementptr inbounds nuw i8, ptr %46, i64 24
  %48 = getelementptr inbounds nuw i8, ptr %45, i64 24
  %49 = icmp eq ptr %47, %12
  br i1 %49, label %50, label %44, !llvm.loop !19

50:                                               ; preds = %44, %41
  %51 = phi ptr [ %40, %41 ], [ %48, %44 ]
  %52 = getelementptr inbounds nuw i8, ptr %51, i64 24
  %53 = icmp eq ptr %11, null
  br i1 %53, label %55, label %54

54:                                               ; preds = %50
  tail call void @_ZdlPvm(ptr noundef nonnull %11, i64 noundef %26) #12
  br label %55

55:                                               ; preds = %54, %50
  %56 = getelementptr inbounds nuw %"class.std::variant", ptr %40, i64 %37
  br label %107

57:                                               ; preds = %30
  %58 = landingpad { ptr, i32 }
          cleanup
  br label %113

59:                                               ; preds = %28
  %60 = landingpad { ptr, i32 }
          cleanup
  br label %113

61:                                               ; preds = %9
  %62 = load double, ptr %0, align 8, !tbaa !9
  %63 = icmp eq ptr %12, %13
  br i1 %63, label %68, label %64

64:                                               ; preds = %61
  store double %17, ptr %12, align 8, !tbaa !9
  %65 = getelementptr inbounds nuw i8, ptr %12, i64 8
  store double %62, ptr %65, align 8, !tbaa !9
  %66 = getelementptr inbounds nuw i8, ptr %12, i64 16
  store i8 1, ptr %66, align 8, !tbaa !13
  %67 = getelementptr inbounds nuw i8, ptr %12, i64 24
  br label %107

68:                                               ; preds = %61
  %69 = ptrtoint ptr %12 to i64
  %70 = ptrtoint ptr %11 to i64
  %71 = sub i64 %69, %70
  %72 = icmp eq i64 %71, 9223372036854775800
  br i1 %72, label %73, label %75

73:                                               ; preds = %68
  invoke void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str) #10
          to label %74 unwind label %105

74:                                               ; preds = %73
  unreachable

75:                                               ; preds = %68
  %76 = sdiv exact i64 %71, 24
  %77 = icmp eq ptr %12, %11
  %78 = select i1 %77, i64 1, i64 %76
  %79 = add nsw i64 %78, %76
  %80 = icmp ult i64 %79, %76
  %81 = tail call i64 @llvm.umin.i64(i64 %79, i64 384307168202282325)
  %82 = select i1 %80, i64 384307168202282325, i64 %81
  %83 = icmp ne i64 %82, 0
  tail call void @llvm.assume(i1 %83)
  %84 = mul nuw nsw i64 %82, 24
  %85 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %84) #11
          to label %86 unwind label %103

86:                                               ; preds = %75
  %87 = getelementptr inbounds nuw i8, ptr %85, i64 %71
  store double %17, ptr %87, align 8, !tbaa !9
  %88 = getelementptr inbounds nuw i8, ptr %87, i64 8
  store double %62, ptr %88, align 8, !tbaa !9
  %89 = getelementptr inbounds nuw i8, ptr %87, i64 16
  store i8 1, ptr %89, align 8, !tbaa !13
  br i1 %77, label %96, label %90

90:                                               ; preds = %86, %90
  %91 = phi ptr [ %94, %90 ], [ %85, %86 ]
  %92 = phi ptr [ %93, %90 ], [ %11, %86 ]
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %91, ptr noundef nonnull readonly align 8 dereferenceable(24) %92, i64 24, i1 false), !alias.scope !20
  %93 = getelementptr inbounds nuw i8, ptr %92, i64 24
  %94 = getelementptr inbounds nuw i8, ptr %91, i64 24
  %95 = icmp eq ptr %93, %12
  br i1 %95, label %96, label %90, !llvm.loop !19

96:                                               ; preds = %90, %86
  %97 = phi ptr [ %85, %86 ], [ %94, %90 ]
  %98 = getelementptr inbounds nuw i8, ptr %97, i64 24
  %99 = icmp eq ptr %11, null
  br i1 %99, label %101, label %100

100:                                              ; preds = %96
  tail call void @_ZdlPvm(ptr noundef nonnull %11, i64 noundef %71) #12
  br label %101

101:                                              ; preds = %100, %96
  %102 = getelementptr inbounds nuw %"class.std::variant", ptr %85, i64 %82
  br label %107

103:                                              ; preds = %75
  %104 = landingpad { ptr, i32 }
          cleanup
  br label %113

105:                                              ; preds = %73
  %106 = landingpad { ptr, i32 }
          cleanup
  br label %113

107:                                              ; preds = %64, %101, %20, %55
  %108 = phi ptr [ %13, %20 ], [ %56, %55 ], [ %102, %101 ], [ %13, %64 ]
  %109 = phi ptr [ %22, %20 ], [ %52, %55 ], [ %98, %101 ], [ %67, %64 ]
  %110 = phi ptr [ %11, %20 ], [ %40, %55 ], [ %85, %101 ], [ %11, %64 ]
  %111 = add nuw nsw i64 %10, 1
  %112 = icmp eq i64 %111, %5
  br i1 %112, label %6, label %9, !llvm.loop !24

113:                                              ; preds = %103, %105, %57, %59
  %114 = phi { ptr, i32 } [ %60, %59 ], [ %58, %57 ], [ %104, %103 ], [ %106, %105 ]
  %115 = icmp eq ptr %11, null
  br i1 %115, label %120, label %116

116:                                              ; preds = %113
  %117 = ptrtoint ptr %12 to i64
  %118 = ptrtoint ptr %11 to i64
  %119 = sub i64 %117, %118
  tail call void @_ZdlPvm(ptr noundef nonnull %11, i64 noundef %119) #12
  br label %120

120:                                              ; preds = %113, %116
  resume { ptr, i32 } %114

121:                                              ; preds = %144, %6
  %122 = phi double [ 0.000000e+00, %6 ], [ %145, %144 ]
  %123 = icmp eq ptr %110, null
  br i1 %123, label %127, label %124

124:                                              ; preds = %121
  %125 = ptrtoint ptr %110 to i64
  %126 = sub i64 %7, %125
  tail call void @_ZdlPvm(ptr noundef nonnull %110, i64 noundef %126) #12
  br label %127

127:                                              ; preds = %2, %121, %124
  %128 = phi double [ %122, %124 ], [ %122, %121 ], [ 0.000000e+00, %2 ]
  ret double %128

129:                                              ; preds = %6, %144
  %130 = phi double [ %145, %144 ], [ 0.000000e+00, %6 ]
  %131 = phi ptr [ %146, %144 ], [ %110, %6 ]
  %132 = icmp ne ptr %131, null
  tail call void @llvm.assume(i1 %132)
  %133 = getelementptr inbounds nuw i8, ptr %131, i64 16
  %134 = load i8, ptr %133, align 8, !tbaa !13
  %135 = icmp eq i8 %134, 0
  %136 = load double, ptr %131, align 8, !tbaa !9
  br i1 %135, label %137, label %140

137:                                              ; preds = %129
  %138 = fmul double %136, 3.000000e+00
  %139 = tail call double @llvm.fmuladd.f64(double %138, double %136, double %130)
  br label %144

140:                                              ; preds = %129
  %141 = getelementptr inbounds nuw i8, ptr %131, i64 8
  %142 = load double, ptr %141, align 8, !tbaa !25
  %143 = tail call double @llvm.fmuladd.f64(double %136, double %142, double %130)
  br label %144

144:                                              ; preds = %140, %137
  %145 = phi double [ %139, %137 ], [ %143, %140 ]
  %146 = getelementptr inbounds nuw i8, ptr %131, i64 24
  %147 = icmp eq ptr %146, %109
  br i1 %147, label %121, label %129
}

declare i32 @__gxx_personality_v0(...)

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @tuples_and_pairs(double noundef %0, double noundef %1) local_unnamed_addr #3 personality ptr @__gxx_personality_v0 {
  %3 = fmul double %0, %1
  %4 = fdiv double %0, %1
  %5 = fmul double %3, 2.000000e+00
  %6 = tail call double @llvm.fmuladd.f64(double %5, double %4, double %4)
  ret double %6
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #4

; Function Attrs: nobuiltin nounwind
declare void @_ZdlPvm(ptr noundef, i64 noundef) local_unnamed_addr #5

; Function Attrs: noreturn
declare void @_ZSt20__throw_length_errorPKc(ptr noundef) local_unnamed_addr #6

; Function Attrs: nobuiltin allocsize(0)
declare noundef nonnull ptr @_Znwm(i64 noundef) local_unnamed_addr #7

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #8

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #9

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { nobuiltin nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { noreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nobuiltin allocsize(0) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #9 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #10 = { noreturn }
attributes #11 = { builtin allocsize(0) }
attributes #12 = { builtin nounwind }

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
!13 = !{!14, !7, i64 16}
!14 = !{!"_ZTSNSt8__detail9__variant16_Variant_storageILb1EJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEE", !7, i64 0, !7, i64 16}
!15 = !{!16, !18}
!16 = distinct !{!16, !17, !"_ZSt19__relocate_object_aISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEES3_SaIS3_EEvPT_PT0_RT1_: argument 0"}
!17 = distinct !{!17, !"_ZSt19__relocate_object_aISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEES3_SaIS3_EEvPT_PT0_RT1_"}
!18 = distinct !{!18, !17, !"_ZSt19__relocate_object_aISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEES3_SaIS3_EEvPT_PT0_RT1_: argument 1"}
!19 = distinct !{!19, !12}
!20 = !{!21, !23}
!21 = distinct !{!21, !22, !"_ZSt19__relocate_object_aISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEES3_SaIS3_EEvPT_PT0_RT1_: argument 0"}
!22 = distinct !{!22, !"_ZSt19__relocate_object_aISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEES3_SaIS3_EEvPT_PT0_RT1_"}
!23 = distinct !{!23, !22, !"_ZSt19__relocate_object_aISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEES3_SaIS3_EEvPT_PT0_RT1_: argument 1"}
!24 = distinct !{!24, !12}
!25 = !{!26, !10, i64 8}
!26 = !{!"_ZTSZ17variant_of_shapesE3Box", !10, i64 0, !10, i64 8}
