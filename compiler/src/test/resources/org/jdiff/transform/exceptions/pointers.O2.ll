; ModuleID = 'pointers.cpp'
source_filename = "pointers.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.Square = type { %struct.Base }
%struct.Base = type { ptr }
%struct.Wave = type { %struct.Base, double }

$_ZN4BaseD2Ev = comdat any

$_ZNK6Square1fEd = comdat any

$_ZN6SquareD0Ev = comdat any

$_ZNK4Wave1fEd = comdat any

$_ZN4WaveD0Ev = comdat any

$_ZTV6Square = comdat any

$_ZTS6Square = comdat any

$_ZTS4Base = comdat any

$_ZTI4Base = comdat any

$_ZTI6Square = comdat any

$_ZTV4Wave = comdat any

$_ZTS4Wave = comdat any

$_ZTI4Wave = comdat any

@_ZTIi = external constant ptr
@__const.pointers.f = private unnamed_addr constant [2 x ptr] [ptr @_ZL5twiced, ptr @_ZL5cubedd], align 16
@_ZTV6Square = linkonce_odr dso_local unnamed_addr constant { [5 x ptr] } { [5 x ptr] [ptr null, ptr @_ZTI6Square, ptr @_ZNK6Square1fEd, ptr @_ZN4BaseD2Ev, ptr @_ZN6SquareD0Ev] }, comdat, align 8
@_ZTVN10__cxxabiv120__si_class_type_infoE = external global [0 x ptr]
@_ZTS6Square = linkonce_odr dso_local constant [8 x i8] c"6Square\00", comdat, align 1
@_ZTVN10__cxxabiv117__class_type_infoE = external global [0 x ptr]
@_ZTS4Base = linkonce_odr dso_local constant [6 x i8] c"4Base\00", comdat, align 1
@_ZTI4Base = linkonce_odr dso_local constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i64 2), ptr @_ZTS4Base }, comdat, align 8
@_ZTI6Square = linkonce_odr dso_local constant { ptr, ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv120__si_class_type_infoE, i64 2), ptr @_ZTS6Square, ptr @_ZTI4Base }, comdat, align 8
@_ZTV4Wave = linkonce_odr dso_local unnamed_addr constant { [5 x ptr] } { [5 x ptr] [ptr null, ptr @_ZTI4Wave, ptr @_ZNK4Wave1fEd, ptr @_ZN4BaseD2Ev, ptr @_ZN4WaveD0Ev] }, comdat, align 8
@_ZTS4Wave = linkonce_odr dso_local constant [6 x i8] c"4Wave\00", comdat, align 1
@_ZTI4Wave = linkonce_odr dso_local constant { ptr, ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv120__si_class_type_infoE, i64 2), ptr @_ZTS4Wave, ptr @_ZTI4Base }, comdat, align 8

; Function Attrs: mustprogress uwtable
define dso_local double @virtuals(double noundef %0, double noundef %1, i32 noundef %2) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %4 = alloca %struct.Square, align 8
  %5 = alloca %struct.Wave, align 8
  %6 = alloca [2 x ptr], align 16
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4) #9
  store ptr getelementptr inbounds inrange(-16, 24) (i8, ptr @_ZTV6Square, i64 16), ptr %4, align 8, !tbaa !5
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #9
  store ptr getelementptr inbounds inrange(-16, 24) (i8, ptr @_ZTV4Wave, i64 16), ptr %5, align 8, !tbaa !5
  %7 = getelementptr inbounds i8, ptr %5, i64 8
  store double %1, ptr %7, align 8, !tbaa !8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %6) #9
  store ptr %4, ptr %6, align 16, !tbaa !13
  %8 = getelementptr inbounds i8, ptr %6, i64 8
  store ptr %5, ptr %8, align 8, !tbaa !13
  %9 = icmp sgt i32 %2, 0
  br i1 %9, label %12, label %10

10:                                               ; preds = %37, %3
  %11 = phi double [ 0.000000e+00, %3 ], [ %38, %37 ]
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %6) #9
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #9
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #9
  ret double %11

12:                                               ; preds = %3, %37
  %13 = phi double [ %38, %37 ], [ 0.000000e+00, %3 ]
  %14 = phi i32 [ %39, %37 ], [ 0, %3 ]
  %15 = and i32 %14, 1
  %16 = zext nneg i32 %15 to i64
  %17 = getelementptr inbounds [2 x ptr], ptr %6, i64 0, i64 %16
  %18 = load ptr, ptr %17, align 8, !tbaa !13
  %19 = uitofp nneg i32 %14 to double
  %20 = call double @llvm.fmuladd.f64(double %19, double 7.500000e-01, double %0)
  %21 = load ptr, ptr %18, align 8, !tbaa !5
  %22 = load ptr, ptr %21, align 8
  %23 = invoke noundef double %22(ptr noundef nonnull align 8 dereferenceable(8) %18, double noundef %20)
          to label %24 unwind label %26

24:                                               ; preds = %12
  %25 = call double @llvm.fmuladd.f64(double %23, double %1, double %13)
  br label %37

26:                                               ; preds = %12
  %27 = landingpad { ptr, i32 }
          cleanup
          catch ptr @_ZTIi
  %28 = extractvalue { ptr, i32 } %27, 1
  %29 = call i32 @llvm.eh.typeid.for.p0(ptr nonnull @_ZTIi) #9
  %30 = icmp eq i32 %28, %29
  br i1 %30, label %31, label %41

31:                                               ; preds = %26
  %32 = extractvalue { ptr, i32 } %27, 0
  %33 = call ptr @__cxa_begin_catch(ptr %32) #9
  %34 = load i32, ptr %33, align 4, !tbaa !15
  %35 = sitofp i32 %34 to double
  %36 = call double @llvm.fmuladd.f64(double %35, double %0, double %13)
  call void @__cxa_end_catch() #9
  br label %37

37:                                               ; preds = %24, %31
  %38 = phi double [ %25, %24 ], [ %36, %31 ]
  %39 = add nuw nsw i32 %14, 1
  %40 = icmp eq i32 %39, %2
  br i1 %40, label %10, label %12, !llvm.loop !17

41:                                               ; preds = %26
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %6) #9
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #9
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #9
  resume { ptr, i32 } %27
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

declare i32 @__gxx_personality_v0(...)

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: nofree nosync nounwind memory(none)
declare i32 @llvm.eh.typeid.for.p0(ptr) #3

declare ptr @__cxa_begin_catch(ptr) local_unnamed_addr

declare void @__cxa_end_catch() local_unnamed_addr

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZN4BaseD2Ev(ptr noundef nonnull align 8 dereferenceable(8) %0) unnamed_addr #4 comdat align 2 {
  ret void
}

; Function Attrs: mustprogress uwtable
define dso_local double @pointers(double noundef %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %6, label %4

4:                                                ; preds = %21, %2
  %5 = phi double [ 0.000000e+00, %2 ], [ %23, %21 ]
  ret double %5

6:                                                ; preds = %2, %21
  %7 = phi double [ %23, %21 ], [ 0.000000e+00, %2 ]
  %8 = phi i32 [ %13, %21 ], [ 0, %2 ]
  %9 = and i32 %8, 1
  %10 = zext nneg i32 %9 to i64
  %11 = getelementptr inbounds [2 x ptr], ptr @__const.pointers.f, i64 0, i64 %10
  %12 = load ptr, ptr %11, align 8, !tbaa !13
  %13 = add nuw nsw i32 %8, 1
  %14 = uitofp nneg i32 %13 to double
  %15 = fmul double %14, %0
  %16 = invoke noundef double %12(double noundef %15)
          to label %21 unwind label %17

17:                                               ; preds = %6
  %18 = landingpad { ptr, i32 }
          catch ptr null
  %19 = extractvalue { ptr, i32 } %18, 0
  %20 = tail call ptr @__cxa_begin_catch(ptr %19) #9
  tail call void @__cxa_end_catch()
  br label %21

21:                                               ; preds = %6, %17
  %22 = phi double [ %0, %17 ], [ %16, %6 ]
  %23 = fadd double %7, %22
  %24 = icmp eq i32 %13, %1
  br i1 %24, label %4, label %6, !llvm.loop !19
}

; Function Attrs: mustprogress uwtable
define internal noundef double @_ZL5twiced(double noundef %0) #0 {
  %2 = fcmp ogt double %0, 2.100000e+00
  br i1 %2, label %3, label %5

3:                                                ; preds = %1
  %4 = tail call ptr @__cxa_allocate_exception(i64 4) #9
  store i32 1, ptr %4, align 16, !tbaa !15
  tail call void @__cxa_throw(ptr nonnull %4, ptr nonnull @_ZTIi, ptr null) #10
  unreachable

5:                                                ; preds = %1
  %6 = fmul double %0, 2.000000e+00
  %7 = fmul double %6, %0
  ret double %7
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define internal noundef double @_ZL5cubedd(double noundef %0) #5 {
  %2 = fmul double %0, 3.000000e+00
  %3 = fmul double %2, %0
  %4 = fmul double %3, %0
  ret double %4
}

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local noundef double @_ZNK6Square1fEd(ptr noundef nonnull align 8 dereferenceable(8) %0, double noundef %1) unnamed_addr #0 comdat align 2 {
  %3 = fcmp ogt double %1, 2.000000e+00
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = tail call ptr @__cxa_allocate_exception(i64 4) #9
  store i32 3, ptr %5, align 16, !tbaa !15
  tail call void @__cxa_throw(ptr nonnull %5, ptr nonnull @_ZTIi, ptr null) #10
  unreachable

6:                                                ; preds = %2
  %7 = fmul double %1, %1
  ret double %7
}

; Function Attrs: inlinehint mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZN6SquareD0Ev(ptr noundef nonnull align 8 dereferenceable(8) %0) unnamed_addr #6 comdat align 2 {
  tail call void @_ZdlPvm(ptr noundef nonnull %0, i64 noundef 8) #11
  ret void
}

declare ptr @__cxa_allocate_exception(i64) local_unnamed_addr

declare void @__cxa_throw(ptr, ptr, ptr) local_unnamed_addr

; Function Attrs: nobuiltin nounwind
declare void @_ZdlPvm(ptr noundef, i64 noundef) local_unnamed_addr #7

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local noundef double @_ZNK4Wave1fEd(ptr noundef nonnull align 8 dereferenceable(16) %0, double noundef %1) unnamed_addr #0 comdat align 2 {
  %3 = fcmp olt double %1, 1.000000e+00
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = tail call ptr @__cxa_allocate_exception(i64 4) #9
  store i32 5, ptr %5, align 16, !tbaa !15
  tail call void @__cxa_throw(ptr nonnull %5, ptr nonnull @_ZTIi, ptr null) #10
  unreachable

6:                                                ; preds = %2
  %7 = tail call double @sin(double noundef %1) #9
  %8 = getelementptr inbounds i8, ptr %0, i64 8
  %9 = load double, ptr %8, align 8, !tbaa !8
  %10 = fmul double %7, %9
  ret double %10
}

; Function Attrs: inlinehint mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZN4WaveD0Ev(ptr noundef nonnull align 8 dereferenceable(16) %0) unnamed_addr #6 comdat align 2 {
  tail call void @_ZdlPvm(ptr noundef nonnull %0, i64 noundef 16) #11
  ret void
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @sin(double noundef) local_unnamed_addr #8

attributes #0 = { mustprogress uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nofree nosync nounwind memory(none) }
attributes #4 = { mustprogress nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { inlinehint mustprogress nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nobuiltin nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nounwind }
attributes #10 = { noreturn }
attributes #11 = { builtin nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!5 = !{!6, !6, i64 0}
!6 = !{!"vtable pointer", !7, i64 0}
!7 = !{!"Simple C++ TBAA"}
!8 = !{!9, !11, i64 8}
!9 = !{!"_ZTS4Wave", !10, i64 0, !11, i64 8}
!10 = !{!"_ZTS4Base"}
!11 = !{!"double", !12, i64 0}
!12 = !{!"omnipotent char", !7, i64 0}
!13 = !{!14, !14, i64 0}
!14 = !{!"any pointer", !12, i64 0}
!15 = !{!16, !16, i64 0}
!16 = !{!"int", !12, i64 0}
!17 = distinct !{!17, !18}
!18 = !{!"llvm.loop.mustprogress"}
!19 = distinct !{!19, !18}
