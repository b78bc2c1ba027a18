; clang++-19 -O2 -S -emit-llvm cpp/alternatives.cpp -o ir/clang-19/O2/alternatives.ll
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
define dso_local double @optional_values(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %22

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  %6 = and i64 %5, 1
  %7 = icmp eq i32 %1, 1
  br i1 %7, label %10, label %8

8:                                                ; preds = %4
  %9 = and i64 %5, 2147483646
  br label %24

10:                                               ; preds = %24, %4
  %11 = phi double [ poison, %4 ], [ %40, %24 ]
  %12 = phi i64 [ 0, %4 ], [ %41, %24 ]
  %13 = phi double [ 0.000000e+00, %4 ], [ %40, %24 ]
  %14 = icmp eq i64 %6, 0
  br i1 %14, label %22, label %15

15:                                               ; preds = %10
  %16 = getelementptr inbounds double, ptr %0, i64 %12
  %17 = load double, ptr %16, align 8
  %18 = fcmp ogt double %17, 0.000000e+00
  %19 = fmul double %17, %17
  %20 = select i1 %18, double %19, double %17
  %21 = fadd double %13, %20
  br label %22

22:                                               ; preds = %15, %10, %2
  %23 = phi double [ 0.000000e+00, %2 ], [ %11, %10 ], [ %21, %15 ]
  ret double %23

24:                                               ; preds = %24, %8
  %25 = phi i64 [ 0, %8 ], [ %41, %24 ]
  %26 = phi double [ 0.000000e+00, %8 ], [ %40, %24 ]
  %27 = phi i64 [ 0, %8 ], [ %42, %24 ]
  %28 = getelementptr inbounds double, ptr %0, i64 %25
  %29 = load double, ptr %28, align 8
  %30 = fcmp ogt double %29, 0.000000e+00
  %31 = fmul double %29, %29
  %32 = select i1 %30, double %31, double %29
  %33 = fadd double %26, %32
  %34 = or disjoint i64 %25, 1
  %35 = getelementptr inbounds double, ptr %0, i64 %34
  %36 = load double, ptr %35, align 8
  %37 = fcmp ogt double %36, 0.000000e+00
  %38 = fmul double %36, %36
  %39 = select i1 %37, double %38, double %36
  %40 = fadd double %33, %39
  %41 = add nuw nsw i64 %25, 2
  %42 = add i64 %27, 2
  %43 = icmp eq i64 %42, %9
  br i1 %43, label %10, label %24, !llvm.loop !5
}

; Function Attrs: mustprogress uwtable
define dso_local double @variant_of_shapes(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #1 personality ptr @__gxx_personality_v0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %131

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  br label %9

6:                                                ; preds = %111
  %7 = ptrtoint ptr %112 to i64
  %8 = icmp eq ptr %114, %113
  br i1 %8, label %125, label %133

9:                                                ; preds = %4, %111
  %10 = phi i64 [ 0, %4 ], [ %115, %111 ]
  %11 = phi ptr [ null, %4 ], [ %114, %111 ]
  %12 = phi ptr [ null, %4 ], [ %113, %111 ]
  %13 = phi ptr [ null, %4 ], [ %112, %111 ]
  %14 = and i64 %10, 1
  %15 = icmp eq i64 %14, 0
  %16 = getelementptr inbounds double, ptr %0, i64 %10
  %17 = load double, ptr %16, align 8, !tbaa !7
  br i1 %15, label %63, label %18

18:                                               ; preds = %9
  %19 = icmp eq ptr %12, %13
  br i1 %19, label %23, label %20

20:                                               ; preds = %18
  store double %17, ptr %12, align 8, !tbaa !7
  %21 = getelementptr inbounds i8, ptr %12, i64 16
  store i8 0, ptr %21, align 8, !tbaa !11
  %22 = getelementptr inbounds i8, ptr %12, i64 24
  br label %111

23:                                               ; preds = %18
  %24 = ptrtoint ptr %12 to i64
  %25 = ptrtoint ptr %11 to i64
  %26 = sub i64 %24, %25
  %27 = icmp eq i64 %26, 9223372036854775800
  br i1 %27, label %28, label %30

28:                                               ; preds = %23
  invoke void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str) #10
          to label %29 unwind label %61

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
  %38 = icmp eq i64 %37, 0
  br i1 %38, label %42, label %39

39:                                               ; preds = %30
  %40 = mul nuw nsw i64 %37, 24
  %41 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %40) #11
          to label %42 unwind label %59

42:                                               ; preds = %39, %30
  %43 = phi ptr [ null, %30 ], [ %41, %39 ]
  %44 = getelementptr inbounds %"class.std::variant", ptr %43, i64 %31
  store double %17, ptr %44, align 8, !tbaa !7
  %45 = getelementptr inbounds i8, ptr %44, i64 16
  store i8 0, ptr %45, align 8, !tbaa !11
  br i1 %32, label %52, label %46

46:                                               ; preds = %42, %46
  %47 = phi ptr [ %50, %46 ], [ %43, %42 ]
  %48 = phi ptr [ %49, %46 ], [ %11, %42 ]
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %47, ptr noundef nonnull readonly align 8 dereferenceable(24) %48, i64 24, i1 false), !alias.scope !13
  %49 = getelementptr inbounds i8, ptr %48, i64 24
  %50 = getelementptr inbounds i8, ptr %47, i64 24
  %51 = icmp eq ptr %49, %12
  br i1 %51, label %52, label %46, !llvm.loop !17

52:                                               ; preds = %46, %42
  %53 = phi ptr [ %43, %42 ], [ %50, %46 ]
  %54 = getelementptr i8, ptr %53, i64 24
  %55 = icmp eq ptr %11, null
  br i1 %55, label %57, label %56

56:                                               ; preds = %52
  tail call void @_ZdlPvm(ptr noundef nonnull %11, i64 noundef %26) #12
  br label %57

57:                                               ; preds = %56, %52
  %58 = getelementptr inbounds %"class.std::variant", ptr %43, i64 %37
  br label %111

59:                                               ; preds = %39
  %60 = landingpad { ptr, i32 }
          cleanup
  br label %117

61:                                               ; preds = %28
  %62 = landingpad { ptr, i32 }
          cleanup
  br label %117

63:                                               ; preds = %9
  %64 = load double, ptr %0, align 8, !tbaa !7
  %65 = icmp eq ptr %12, %13
  br i1 %65, label %70, label %66

66:                                               ; preds = %63
  store double %17, ptr %12, align 8, !tbaa !7
  %67 = getelementptr inbounds i8, ptr %12, i64 8
  store double %64, ptr %67, align 8, !tbaa !7
  %68 = getelementptr inbounds i8, ptr %12, i64 16
  store i8 1, ptr %68, align 8, !tbaa !11
  %69 = getelementptr inbounds i8, ptr %12, i64 24
  br label %111

70:                                               ; preds = %63
  %71 = ptrtoint ptr %12 to i64
  %72 = ptrtoint ptr %11 to i64
  %73 = sub i64 %71, %72
  %74 = icmp eq i64 %73, 9223372036854775800
  br i1 %74, label %75, label %77

75:                                               ; preds = %70
  invoke void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str) #10
          to label %76 unwind label %109

76:                                               ; preds = %75
  unreachable

77:                                               ; preds = %70
  %78 = sdiv exact i64 %73, 24
  %79 = icmp eq ptr %12, %11
  %80 = select i1 %79, i64 1, i64 %78
  %81 = add nsw i64 %80, %78
  %82 = icmp ult i64 %81, %78
  %83 = tail call i64 @llvm.umin.i64(i64 %81, i64 384307168202282325)
  %84 = select i1 %82, i64 384307168202282325, i64 %83
  %85 = icmp eq i64 %84, 0
  br i1 %85, label %89, label %86

86:                                               ; preds = %77
  %87 = mul nuw nsw i64 %84, 24
  %88 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %87) #11
          to label %89 unwind label %107

89:                                               ; preds = %86, %77
  %90 = phi ptr [ null, %77 ], [ %88, %86 ]
  %91 = getelementptr inbounds %"class.std::variant", ptr %90, i64 %78
  store double %17, ptr %91, align 8, !tbaa !7
  %92 = getelementptr inbounds i8, ptr %91, i64 8
  store double %64, ptr %92, align 8, !tbaa !7
  %93 = getelementptr inbounds i8, ptr %91, i64 16
  store i8 1, ptr %93, align 8, !tbaa !11
  br i1 %79, label %100, label %94

94:                                               ; preds = %89, %94
  %95 = phi ptr [ %98, %94 ], [ %90, %89 ]
  %96 = phi ptr [ %97, %94 ], [ %11, %89 ]
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %95, ptr noundef nonnull readonly align 8 dereferenceable(24) %96, i64 24, i1 false), !alias.scope !18
  %97 = getelementptr inbounds i8, ptr %96, i64 24
  %98 = getelementptr inbounds i8, ptr %95, i64 24
  %99 = icmp eq ptr %97, %12
  br i1 %99, label %100, label %94, !llvm.loop !17

100:                                              ; preds = %94, %89
  %101 = phi ptr [ %90, %89 ], [ %98, %94 ]
  %102 = getelementptr i8, ptr %101, i64 24
  %103 = icmp eq ptr %11, null
  br i1 %103, label %105, label %104

104:                                              ; preds = %100
  tail call void @_ZdlPvm(ptr noundef nonnull %11, i64 noundef %73) #12
  br label %105

105:                                              ; preds = %104, %100
  %106 = getelementptr inbounds %"class.std::variant", ptr %90, i64 %84
  br label %111

107:                                              ; preds = %86
  %108 = landingpad { ptr, i32 }
          cleanup
  br label %117

109:                                              ; preds = %75
  %110 = landingpad { ptr, i32 }
          cleanup
  br label %117

111:                                              ; preds = %66, %105, %20, %57
  %112 = phi ptr [ %58, %57 ], [ %13, %20 ], [ %106, %105 ], [ %13, %66 ]
  %113 = phi ptr [ %54, %57 ], [ %22, %20 ], [ %102, %105 ], [ %69, %66 ]
  %114 = phi ptr [ %43, %57 ], [ %11, %20 ], [ %90, %105 ], [ %11, %66 ]
  %115 = add nuw nsw i64 %10, 1
  %116 = icmp eq i64 %115, %5
  br i1 %116, label %6, label %9, !llvm.loop !22

117:                                              ; preds = %107, %109, %59, %61
  %118 = phi { ptr, i32 } [ %60, %59 ], [ %62, %61 ], [ %108, %107 ], [ %110, %109 ]
  %119 = icmp eq ptr %11, null
  br i1 %119, label %124, label %120

120:                                              ; preds = %117
  %121 = ptrtoint ptr %12 to i64
  %122 = ptrtoint ptr %11 to i64
  %123 = sub i64 %121, %122
  tail call void @_ZdlPvm(ptr noundef nonnull %11, i64 noundef %123) #12
  br label %124

124:                                              ; preds = %117, %120
  resume { ptr, i32 } %118

125:                                              ; preds = %151, %6
  %126 = phi double [ 0.000000e+00, %6 ], [ %152, %151 ]
  %127 = icmp eq ptr %114, null
  br i1 %127, label %131, label %128

128:                                              ; preds = %125
  %129 = ptrtoint ptr %114 to i64
  %130 = sub i64 %7, %129
  tail call void @_ZdlPvm(ptr noundef nonnull %114, i64 noundef %130) #12
  br label %131

131:                                              ; preds = %2, %125, %128
  %132 = phi double [ %126, %125 ], [ %126, %128 ], [ 0.000000e+00, %2 ]
  ret double %132

133:                                              ; preds = %6, %151
  %134 = phi double [ %152, %151 ], [ 0.000000e+00, %6 ]
  %135 = phi ptr [ %153, %151 ], [ %114, %6 ]
  %136 = icmp ne ptr %135, null
  tail call void @llvm.assume(i1 %136)
  %137 = getelementptr inbounds i8, ptr %135, i64 16
  %138 = load i8, ptr %137, align 8, !tbaa !11
  %139 = icmp eq i8 %138, 0
  br i1 %139, label %140, label %144

140:                                              ; preds = %133
  %141 = load double, ptr %135, align 8, !tbaa !23
  %142 = fmul double %141, 3.000000e+00
  %143 = tail call double @llvm.fmuladd.f64(double %142, double %141, double %134)
  br label %151

144:                                              ; preds = %133
  %145 = icmp eq i8 %138, 1
  %146 = select i1 %145, ptr %135, ptr null
  %147 = load double, ptr %146, align 8, !tbaa !25
  %148 = getelementptr inbounds i8, ptr %146, i64 8
  %149 = load double, ptr %148, align 8, !tbaa !27
  %150 = tail call double @llvm.fmuladd.f64(double %147, double %149, double %134)
  br label %151

151:                                              ; preds = %144, %140
  %152 = phi double [ %143, %140 ], [ %150, %144 ]
  %153 = getelementptr inbounds i8, ptr %135, i64 24
  %154 = icmp eq ptr %153, %113
  br i1 %154, label %125, label %133
}

declare i32 @__gxx_personality_v0(...)

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
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
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #4

; Function Attrs: nobuiltin nounwind
declare void @_ZdlPvm(ptr noundef, i64 noundef) local_unnamed_addr #5

; Function Attrs: noreturn
declare void @_ZSt20__throw_length_errorPKc(ptr noundef) local_unnamed_addr #6

; Function Attrs: nobuiltin allocsize(0)
declare noundef nonnull ptr @_Znwm(i64 noundef) local_unnamed_addr #7

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #8

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #9

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { nobuiltin nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { noreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nobuiltin allocsize(0) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #9 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #10 = { noreturn }
attributes #11 = { builtin allocsize(0) }
attributes #12 = { builtin nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.mustprogress"}
!7 = !{!8, !8, i64 0}
!8 = !{!"double", !9, i64 0}
!9 = !{!"omnipotent char", !10, i64 0}
!10 = !{!"Simple C++ TBAA"}
!11 = !{!12, !9, i64 16}
!12 = !{!"_ZTSNSt8__detail9__variant16_Variant_storageILb1EJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEEE", !9, i64 0, !9, i64 16}
!13 = !{!14, !16}
!14 = distinct !{!14, !15, !"_ZSt19__relocate_object_aISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEES3_SaIS3_EEvPT_PT0_RT1_: argument 0"}
!15 = distinct !{!15, !"_ZSt19__relocate_object_aISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEES3_SaIS3_EEvPT_PT0_RT1_"}
!16 = distinct !{!16, !15, !"_ZSt19__relocate_object_aISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEES3_SaIS3_EEvPT_PT0_RT1_: argument 1"}
!17 = distinct !{!17, !6}
!18 = !{!19, !21}
!19 = distinct !{!19, !20, !"_ZSt19__relocate_object_aISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEES3_SaIS3_EEvPT_PT0_RT1_: argument 0"}
!20 = distinct !{!20, !"_ZSt19__relocate_object_aISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEES3_SaIS3_EEvPT_PT0_RT1_"}
!21 = distinct !{!21, !20, !"_ZSt19__relocate_object_aISt7variantIJZ17variant_of_shapesE6CircleZ17variant_of_shapesE3BoxEES3_SaIS3_EEvPT_PT0_RT1_: argument 1"}
!22 = distinct !{!22, !6}
!23 = !{!24, !8, i64 0}
!24 = !{!"_ZTSZ17variant_of_shapesE6Circle", !8, i64 0}
!25 = !{!26, !8, i64 0}
!26 = !{!"_ZTSZ17variant_of_shapesE3Box", !8, i64 0, !8, i64 8}
!27 = !{!26, !8, i64 8}
