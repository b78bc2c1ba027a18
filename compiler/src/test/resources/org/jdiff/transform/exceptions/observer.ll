; ModuleID = 'observer.cpp'
source_filename = "observer.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@_ZL6blocks = internal unnamed_addr global i64 0, align 8
@_ZTISt9exception = external constant ptr

; Function Attrs: mustprogress nounwind uwtable
define dso_local noalias ptr @malloc(i64 noundef %0) local_unnamed_addr #0 {
  %2 = load i64, ptr @_ZL6blocks, align 8, !tbaa !5
  %3 = add nsw i64 %2, 1
  store i64 %3, ptr @_ZL6blocks, align 8, !tbaa !5
  %4 = tail call noalias ptr @calloc(i64 noundef 1, i64 noundef %0) #8
  ret ptr %4
}

; Function Attrs: nounwind
declare noalias ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nounwind uwtable
define dso_local void @free(ptr noundef %0) local_unnamed_addr #0 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %7, label %3

3:                                                ; preds = %1
  %4 = load i64, ptr @_ZL6blocks, align 8, !tbaa !5
  %5 = add nsw i64 %4, -1
  store i64 %5, ptr @_ZL6blocks, align 8, !tbaa !5
  %6 = tail call ptr @realloc(ptr noundef nonnull %0, i64 noundef 0) #8
  br label %7

7:                                                ; preds = %3, %1
  ret void
}

; Function Attrs: nounwind
declare ptr @realloc(ptr noundef, i64 noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nobuiltin nounwind allocsize(0) uwtable
define dso_local noundef nonnull ptr @_Znwm(i64 noundef %0) local_unnamed_addr #2 {
  %2 = load i64, ptr @_ZL6blocks, align 8, !tbaa !5
  %3 = add nsw i64 %2, 1
  store i64 %3, ptr @_ZL6blocks, align 8, !tbaa !5
  %4 = tail call noalias ptr @calloc(i64 noundef 1, i64 noundef %0) #8
  ret ptr %4
}

; Function Attrs: mustprogress nobuiltin nounwind allocsize(0) uwtable
define dso_local noalias noundef ptr @_ZnwmRKSt9nothrow_t(i64 noundef %0, ptr noundef nonnull align 1 dereferenceable(1) %1) local_unnamed_addr #2 {
  %3 = load i64, ptr @_ZL6blocks, align 8, !tbaa !5
  %4 = add nsw i64 %3, 1
  store i64 %4, ptr @_ZL6blocks, align 8, !tbaa !5
  %5 = tail call noalias ptr @calloc(i64 noundef 1, i64 noundef %0) #8
  ret ptr %5
}

; Function Attrs: mustprogress nobuiltin nounwind uwtable
define dso_local void @_ZdlPv(ptr noundef %0) local_unnamed_addr #3 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %7, label %3

3:                                                ; preds = %1
  %4 = load i64, ptr @_ZL6blocks, align 8, !tbaa !5
  %5 = add nsw i64 %4, -1
  store i64 %5, ptr @_ZL6blocks, align 8, !tbaa !5
  %6 = tail call ptr @realloc(ptr noundef nonnull %0, i64 noundef 0) #8
  br label %7

7:                                                ; preds = %1, %3
  ret void
}

; Function Attrs: mustprogress nobuiltin nounwind uwtable
define dso_local void @_ZdlPvm(ptr noundef %0, i64 noundef %1) local_unnamed_addr #3 {
  %3 = icmp eq ptr %0, null
  br i1 %3, label %8, label %4

4:                                                ; preds = %2
  %5 = load i64, ptr @_ZL6blocks, align 8, !tbaa !5
  %6 = add nsw i64 %5, -1
  store i64 %6, ptr @_ZL6blocks, align 8, !tbaa !5
  %7 = tail call ptr @realloc(ptr noundef nonnull %0, i64 noundef 0) #8
  br label %8

8:                                                ; preds = %2, %4
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: none, inaccessiblemem: none) uwtable
define dso_local i64 @blocks_in_use() local_unnamed_addr #4 {
  %1 = load i64, ptr @_ZL6blocks, align 8, !tbaa !5
  ret i64 %1
}

; Function Attrs: mustprogress uwtable
define dso_local noundef double @observe_primal(ptr nocapture noundef readonly %0, ptr noundef %1, i32 noundef %2, ptr noundef %3) local_unnamed_addr #5 personality ptr @__gxx_personality_v0 {
  store i8 0, ptr %3, align 1, !tbaa !9
  %5 = invoke noundef double %0(ptr noundef %1, i32 noundef %2) #9
          to label %20 unwind label %6

6:                                                ; preds = %4
  %7 = landingpad { ptr, i32 }
          catch ptr @_ZTISt9exception
  %8 = extractvalue { ptr, i32 } %7, 1
  %9 = tail call i32 @llvm.eh.typeid.for.p0(ptr nonnull @_ZTISt9exception) #10
  %10 = icmp eq i32 %8, %9
  br i1 %10, label %11, label %19

11:                                               ; preds = %6
  %12 = extractvalue { ptr, i32 } %7, 0
  %13 = tail call ptr @__cxa_begin_catch(ptr %12) #10
  %14 = load ptr, ptr %13, align 8, !tbaa !10
  %15 = getelementptr inbounds i8, ptr %14, i64 16
  %16 = load ptr, ptr %15, align 8
  %17 = tail call noundef ptr %16(ptr noundef nonnull align 8 dereferenceable(8) %13) #8
  %18 = tail call ptr @strcpy(ptr noundef nonnull %3, ptr noundef %17) #8
  tail call void @__cxa_end_catch()
  br label %20

19:                                               ; preds = %6
  resume { ptr, i32 } %7

20:                                               ; preds = %4, %11
  %21 = phi double [ -1.000000e+00, %11 ], [ %5, %4 ]
  ret double %21
}

; Function Attrs: mustprogress uwtable
define dso_local noundef double @observe_reverse(ptr nocapture noundef readonly %0, ptr noundef %1, ptr noundef %2, i32 noundef %3, ptr noundef %4) local_unnamed_addr #5 personality ptr @__gxx_personality_v0 {
  store i8 0, ptr %4, align 1, !tbaa !9
  %6 = invoke noundef double %0(ptr noundef %1, ptr noundef %2, i32 noundef %3, double noundef 1.000000e+00) #9
          to label %21 unwind label %7

7:                                                ; preds = %5
  %8 = landingpad { ptr, i32 }
          catch ptr @_ZTISt9exception
  %9 = extractvalue { ptr, i32 } %8, 1
  %10 = tail call i32 @llvm.eh.typeid.for.p0(ptr nonnull @_ZTISt9exception) #10
  %11 = icmp eq i32 %9, %10
  br i1 %11, label %12, label %20

12:                                               ; preds = %7
  %13 = extractvalue { ptr, i32 } %8, 0
  %14 = tail call ptr @__cxa_begin_catch(ptr %13) #10
  %15 = load ptr, ptr %14, align 8, !tbaa !10
  %16 = getelementptr inbounds i8, ptr %15, i64 16
  %17 = load ptr, ptr %16, align 8
  %18 = tail call noundef ptr %17(ptr noundef nonnull align 8 dereferenceable(8) %14) #8
  %19 = tail call ptr @strcpy(ptr noundef nonnull %4, ptr noundef %18) #8
  tail call void @__cxa_end_catch()
  br label %21

20:                                               ; preds = %7
  resume { ptr, i32 } %8

21:                                               ; preds = %5, %12
  %22 = phi double [ -1.000000e+00, %12 ], [ %6, %5 ]
  ret double %22
}

; Function Attrs: mustprogress uwtable
define dso_local double @observe_forward(ptr nocapture noundef readonly %0, ptr noundef %1, ptr noundef %2, i32 noundef %3, ptr noundef %4) local_unnamed_addr #5 personality ptr @__gxx_personality_v0 {
  %6 = alloca double, align 8
  store i8 0, ptr %4, align 1, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %6) #10
  %7 = invoke noundef double %0(ptr noundef %1, ptr noundef %2, i32 noundef %3, ptr noundef nonnull %6) #9
          to label %8 unwind label %10

8:                                                ; preds = %5
  %9 = load double, ptr %6, align 8, !tbaa !12
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %6) #10
  br label %24

10:                                               ; preds = %5
  %11 = landingpad { ptr, i32 }
          catch ptr @_ZTISt9exception
  %12 = extractvalue { ptr, i32 } %11, 1
  %13 = call i32 @llvm.eh.typeid.for.p0(ptr nonnull @_ZTISt9exception) #10
  %14 = icmp eq i32 %12, %13
  br i1 %14, label %15, label %23

15:                                               ; preds = %10
  %16 = extractvalue { ptr, i32 } %11, 0
  %17 = call ptr @__cxa_begin_catch(ptr %16) #10
  %18 = load ptr, ptr %17, align 8, !tbaa !10
  %19 = getelementptr inbounds i8, ptr %18, i64 16
  %20 = load ptr, ptr %19, align 8
  %21 = call noundef ptr %20(ptr noundef nonnull align 8 dereferenceable(8) %17) #8
  %22 = call ptr @strcpy(ptr noundef nonnull %4, ptr noundef %21) #8
  call void @__cxa_end_catch()
  br label %24

23:                                               ; preds = %10
  resume { ptr, i32 } %11

24:                                               ; preds = %8, %15
  %25 = phi double [ -1.000000e+00, %15 ], [ %9, %8 ]
  ret double %25
}

declare i32 @__gxx_personality_v0(...)

; Function Attrs: nofree nosync nounwind memory(none)
declare i32 @llvm.eh.typeid.for.p0(ptr) #6

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #7

declare ptr @__cxa_begin_catch(ptr) local_unnamed_addr

; Function Attrs: nounwind
declare ptr @strcpy(ptr noundef, ptr noundef) local_unnamed_addr #1

declare void @__cxa_end_catch() local_unnamed_addr

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #7

attributes #0 = { mustprogress nounwind uwtable "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nounwind "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nobuiltin nounwind allocsize(0) uwtable "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nobuiltin nounwind uwtable "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: none, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress uwtable "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nofree nosync nounwind memory(none) }
attributes #7 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #8 = { nobuiltin nounwind "no-builtins" }
attributes #9 = { nobuiltin "no-builtins" }
attributes #10 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!5 = !{!6, !6, i64 0}
!6 = !{!"long", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C++ TBAA"}
!9 = !{!7, !7, i64 0}
!10 = !{!11, !11, i64 0}
!11 = !{!"vtable pointer", !8, i64 0}
!12 = !{!13, !13, i64 0}
!13 = !{!"double", !7, i64 0}
