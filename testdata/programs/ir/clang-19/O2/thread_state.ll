; clang-19 -O2 -S -emit-llvm c/thread_state.c -o ir/clang-19/O2/thread_state.ll
; ModuleID = 'c/thread_state.c'
source_filename = "c/thread_state.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @carried_in_thread(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = load double, ptr %0, align 8, !tbaa !5
  %4 = icmp sgt i32 %1, 1
  br i1 %4, label %5, label %32

5:                                                ; preds = %2
  %6 = zext nneg i32 %1 to i64
  %7 = add nsw i64 %6, -1
  %8 = add nsw i64 %6, -2
  %9 = and i64 %7, 3
  %10 = icmp ult i64 %8, 3
  br i1 %10, label %16, label %11

11:                                               ; preds = %5
  %12 = and i64 %7, -4
  %13 = getelementptr inbounds i8, ptr %0, i64 8
  %14 = getelementptr inbounds i8, ptr %0, i64 16
  %15 = getelementptr inbounds i8, ptr %0, i64 24
  br label %35

16:                                               ; preds = %35, %5
  %17 = phi double [ poison, %5 ], [ %54, %35 ]
  %18 = phi double [ %3, %5 ], [ %54, %35 ]
  %19 = phi i64 [ 1, %5 ], [ %55, %35 ]
  %20 = icmp eq i64 %9, 0
  br i1 %20, label %32, label %21

21:                                               ; preds = %16, %21
  %22 = phi double [ %28, %21 ], [ %18, %16 ]
  %23 = phi i64 [ %29, %21 ], [ %19, %16 ]
  %24 = phi i64 [ %30, %21 ], [ 0, %16 ]
  %25 = getelementptr inbounds double, ptr %0, i64 %23
  %26 = load double, ptr %25, align 8, !tbaa !5
  %27 = tail call double @sin(double noundef %22) #3
  %28 = tail call double @llvm.fmuladd.f64(double %22, double %26, double %27)
  %29 = add nuw nsw i64 %23, 1
  %30 = add i64 %24, 1
  %31 = icmp eq i64 %30, %9
  br i1 %31, label %32, label %21, !llvm.loop !9

32:                                               ; preds = %16, %21, %2
  %33 = phi double [ %3, %2 ], [ %17, %16 ], [ %28, %21 ]
  %34 = fmul double %33, %33
  ret double %34

35:                                               ; preds = %35, %11
  %36 = phi double [ %3, %11 ], [ %54, %35 ]
  %37 = phi i64 [ 1, %11 ], [ %55, %35 ]
  %38 = phi i64 [ 0, %11 ], [ %56, %35 ]
  %39 = getelementptr inbounds double, ptr %0, i64 %37
  %40 = load double, ptr %39, align 8, !tbaa !5
  %41 = tail call double @sin(double noundef %36) #3
  %42 = tail call double @llvm.fmuladd.f64(double %36, double %40, double %41)
  %43 = getelementptr inbounds double, ptr %13, i64 %37
  %44 = load double, ptr %43, align 8, !tbaa !5
  %45 = tail call double @sin(double noundef %42) #3
  %46 = tail call double @llvm.fmuladd.f64(double %42, double %44, double %45)
  %47 = getelementptr inbounds double, ptr %14, i64 %37
  %48 = load double, ptr %47, align 8, !tbaa !5
  %49 = tail call double @sin(double noundef %46) #3
  %50 = tail call double @llvm.fmuladd.f64(double %46, double %48, double %49)
  %51 = getelementptr inbounds double, ptr %15, i64 %37
  %52 = load double, ptr %51, align 8, !tbaa !5
  %53 = tail call double @sin(double noundef %50) #3
  %54 = tail call double @llvm.fmuladd.f64(double %50, double %52, double %53)
  %55 = add nuw nsw i64 %37, 4
  %56 = add i64 %38, 4
  %57 = icmp eq i64 %56, %12
  br i1 %57, label %16, label %35, !llvm.loop !11
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @sin(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

attributes #0 = { nofree nounwind memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nounwind }

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
!8 = !{!"Simple C/C++ TBAA"}
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.mustprogress"}
