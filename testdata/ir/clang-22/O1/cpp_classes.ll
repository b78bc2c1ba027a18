; clang++-22 -O1 -std=c++17 -fno-exceptions -S -emit-llvm cpp/cpp_classes.cpp -o ir/clang-22/O1/cpp_classes.ll
; ModuleID = 'cpp/cpp_classes.cpp'
source_filename = "cpp/cpp_classes.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%"struct.springs::Spring" = type { ptr, ptr, double, double }

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @quadratic_map_orbit(double noundef %0, double noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %10, label %8

5:                                                ; preds = %10
  %6 = fmul double %20, %20
  %7 = tail call double @llvm.fmuladd.f64(double %19, double %19, double %6)
  br label %8

8:                                                ; preds = %5, %3
  %9 = phi double [ 0.000000e+00, %3 ], [ %7, %5 ]
  ret double %9

10:                                               ; preds = %3, %10
  %11 = phi i32 [ %21, %10 ], [ 0, %3 ]
  %12 = phi double [ %20, %10 ], [ 0.000000e+00, %3 ]
  %13 = phi double [ %19, %10 ], [ 0.000000e+00, %3 ]
  %14 = fneg double %12
  %15 = fmul double %12, %14
  %16 = tail call double @llvm.fmuladd.f64(double %13, double %13, double %15)
  %17 = fmul double %13, %12
  %18 = tail call double @llvm.fmuladd.f64(double %13, double %12, double %17)
  %19 = fadd double %0, %16
  %20 = fadd double %1, %18
  %21 = add nuw nsw i32 %11, 1
  %22 = icmp eq i32 %21, %2
  br i1 %22, label %5, label %10, !llvm.loop !9
}

; Function Attrs: mustprogress nounwind memory(readwrite, argmem: read, target_mem0: none, target_mem1: none) uwtable
define dso_local double @owned_buffer(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #1 {
  %3 = sext i32 %1 to i64
  %4 = shl nsw i64 %3, 3
  %5 = tail call ptr @malloc(i64 noundef %4) #7
  %6 = icmp sgt i32 %1, 0
  br i1 %6, label %7, label %9

7:                                                ; preds = %2
  %8 = zext nneg i32 %1 to i64
  br label %13

9:                                                ; preds = %13, %2
  %10 = icmp sgt i32 %1, 1
  br i1 %10, label %11, label %21

11:                                               ; preds = %9
  %12 = zext nneg i32 %1 to i64
  br label %23

13:                                               ; preds = %7, %13
  %14 = phi i64 [ 0, %7 ], [ %19, %13 ]
  %15 = getelementptr inbounds nuw double, ptr %0, i64 %14
  %16 = load double, ptr %15, align 8, !tbaa !12
  %17 = tail call double @sin(double noundef %16) #8, !tbaa !5
  %18 = getelementptr inbounds nuw double, ptr %5, i64 %14
  store double %17, ptr %18, align 8, !tbaa !12
  %19 = add nuw nsw i64 %14, 1
  %20 = icmp eq i64 %19, %8
  br i1 %20, label %9, label %13, !llvm.loop !14

21:                                               ; preds = %23, %9
  %22 = phi double [ 0.000000e+00, %9 ], [ %31, %23 ]
  tail call void @free(ptr noundef %5)
  ret double %22

23:                                               ; preds = %11, %23
  %24 = phi i64 [ 1, %11 ], [ %32, %23 ]
  %25 = phi double [ 0.000000e+00, %11 ], [ %31, %23 ]
  %26 = getelementptr inbounds nuw double, ptr %5, i64 %24
  %27 = load double, ptr %26, align 8, !tbaa !12
  %28 = getelementptr double, ptr %5, i64 %24
  %29 = getelementptr i8, ptr %28, i64 -8
  %30 = load double, ptr %29, align 8, !tbaa !12
  %31 = tail call double @llvm.fmuladd.f64(double %27, double %30, double %25)
  %32 = add nuw nsw i64 %24, 1
  %33 = icmp eq i64 %32, %12
  br i1 %33, label %21, label %23, !llvm.loop !15
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare double @sin(double noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: mustprogress nofree norecurse nounwind memory(read, inaccessiblemem: none, errnomem: readwrite, target_mem0: none, target_mem1: none) uwtable
define dso_local noundef double @_ZN7springs12total_energyEPKNS_6SpringEi(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #4 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  br label %8

6:                                                ; preds = %8, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %34, %8 ]
  ret double %7

8:                                                ; preds = %4, %8
  %9 = phi i64 [ 0, %4 ], [ %35, %8 ]
  %10 = phi double [ 0.000000e+00, %4 ], [ %34, %8 ]
  %11 = getelementptr inbounds nuw %"struct.springs::Spring", ptr %0, i64 %9
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 8
  %13 = load ptr, ptr %12, align 8, !tbaa !16
  %14 = load double, ptr %13, align 8, !tbaa !20
  %15 = load ptr, ptr %11, align 8, !tbaa !22
  %16 = load double, ptr %15, align 8, !tbaa !20
  %17 = fsub double %14, %16
  %18 = getelementptr inbounds nuw i8, ptr %13, i64 8
  %19 = load double, ptr %18, align 8, !tbaa !23
  %20 = getelementptr inbounds nuw i8, ptr %15, i64 8
  %21 = load double, ptr %20, align 8, !tbaa !23
  %22 = fsub double %19, %21
  %23 = fmul double %22, %22
  %24 = tail call double @llvm.fmuladd.f64(double %17, double %17, double %23)
  %25 = tail call double @sqrt(double noundef %24) #8, !tbaa !5
  %26 = getelementptr inbounds nuw i8, ptr %11, i64 24
  %27 = load double, ptr %26, align 8, !tbaa !24
  %28 = fsub double %25, %27
  %29 = getelementptr inbounds nuw i8, ptr %11, i64 16
  %30 = load double, ptr %29, align 8, !tbaa !25
  %31 = fmul double %30, 5.000000e-01
  %32 = fmul double %28, %31
  %33 = fmul double %28, %32
  %34 = fadd double %10, %33
  %35 = add nuw nsw i64 %9, 1
  %36 = icmp eq i64 %35, %5
  br i1 %36, label %6, label %8, !llvm.loop !26
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #6

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare double @sqrt(double noundef) local_unnamed_addr #2

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nounwind memory(readwrite, argmem: read, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { mustprogress nofree norecurse nounwind memory(read, inaccessiblemem: none, errnomem: readwrite, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { allocsize(0) }
attributes #8 = { nounwind }

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
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.mustprogress"}
!11 = !{!"llvm.loop.unroll.disable"}
!12 = !{!13, !13, i64 0}
!13 = !{!"double", !7, i64 0}
!14 = distinct !{!14, !10, !11}
!15 = distinct !{!15, !10, !11}
!16 = !{!17, !18, i64 8}
!17 = !{!"_ZTSN7springs6SpringE", !18, i64 0, !18, i64 8, !13, i64 16, !13, i64 24}
!18 = !{!"p1 _ZTSN7springs5PointE", !19, i64 0}
!19 = !{!"any pointer", !7, i64 0}
!20 = !{!21, !13, i64 0}
!21 = !{!"_ZTSN7springs5PointE", !13, i64 0, !13, i64 8}
!22 = !{!17, !18, i64 0}
!23 = !{!21, !13, i64 8}
!24 = !{!17, !13, i64 24}
!25 = !{!17, !13, i64 16}
!26 = distinct !{!26, !10, !11}
