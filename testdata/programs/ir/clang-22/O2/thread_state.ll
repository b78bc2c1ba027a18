; clang-22 -O2 -S -emit-llvm c/thread_state.c -o ir/clang-22/O2/thread_state.ll
; ModuleID = 'c/thread_state.c'
source_filename = "c/thread_state.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nounwind memory(write, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local double @carried_in_thread(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = load double, ptr %0, align 8, !tbaa !9
  %4 = icmp sgt i32 %1, 1
  br i1 %4, label %5, label %30

5:                                                ; preds = %2
  %6 = zext nneg i32 %1 to i64
  %7 = add nsw i64 %6, -1
  %8 = and i64 %7, 3
  %9 = add nsw i32 %1, -2
  %10 = icmp ult i32 %9, 3
  br i1 %10, label %15, label %11

11:                                               ; preds = %5
  %12 = and i64 %7, -4
  br label %33

13:                                               ; preds = %33
  %14 = icmp eq i64 %8, 0
  br i1 %14, label %30, label %15

15:                                               ; preds = %13, %5
  %16 = phi i64 [ 1, %5 ], [ %56, %13 ]
  %17 = phi double [ %3, %5 ], [ %55, %13 ]
  %18 = icmp ne i64 %8, 0
  tail call void @llvm.assume(i1 %18)
  br label %19

19:                                               ; preds = %19, %15
  %20 = phi i64 [ %16, %15 ], [ %27, %19 ]
  %21 = phi double [ %17, %15 ], [ %26, %19 ]
  %22 = phi i64 [ 0, %15 ], [ %28, %19 ]
  %23 = getelementptr inbounds nuw double, ptr %0, i64 %20
  %24 = load double, ptr %23, align 8, !tbaa !9
  %25 = tail call double @sin(double noundef %21) #4, !tbaa !5
  %26 = tail call double @llvm.fmuladd.f64(double %21, double %24, double %25)
  %27 = add nuw nsw i64 %20, 1
  %28 = add i64 %22, 1
  %29 = icmp eq i64 %28, %8
  br i1 %29, label %30, label %19, !llvm.loop !11

30:                                               ; preds = %13, %19, %2
  %31 = phi double [ %3, %2 ], [ %55, %13 ], [ %26, %19 ]
  %32 = fmul double %31, %31
  ret double %32

33:                                               ; preds = %33, %11
  %34 = phi i64 [ 1, %11 ], [ %56, %33 ]
  %35 = phi double [ %3, %11 ], [ %55, %33 ]
  %36 = phi i64 [ 0, %11 ], [ %57, %33 ]
  %37 = getelementptr inbounds nuw double, ptr %0, i64 %34
  %38 = load double, ptr %37, align 8, !tbaa !9
  %39 = tail call double @sin(double noundef %35) #4, !tbaa !5
  %40 = tail call double @llvm.fmuladd.f64(double %35, double %38, double %39)
  %41 = getelementptr inbounds nuw double, ptr %0, i64 %34
  %42 = getelementptr inbounds nuw i8, ptr %41, i64 8
  %43 = load double, ptr %42, align 8, !tbaa !9
  %44 = tail call double @sin(double noundef %40) #4, !tbaa !5
  %45 = tail call double @llvm.fmuladd.f64(double %40, double %43, double %44)
  %46 = getelementptr inbounds nuw double, ptr %0, i64 %34
  %47 = getelementptr inbounds nuw i8, ptr %46, i64 16
  %48 = load double, ptr %47, align 8, !tbaa !9
  %49 = tail call double @sin(double noundef %45) #4, !tbaa !5
  %50 = tail call double @llvm.fmuladd.f64(double %45, double %48, double %49)
  %51 = getelementptr inbounds nuw double, ptr %0, i64 %34
  %52 = getelementptr inbounds nuw i8, ptr %51, i64 24
  %53 = load double, ptr %52, align 8, !tbaa !9
  %54 = tail call double @sin(double noundef %50) #4, !tbaa !5
  %55 = tail call double @llvm.fmuladd.f64(double %50, double %53, double %54)
  %56 = add nuw nsw i64 %34, 4
  %57 = add i64 %36, 4
  %58 = icmp eq i64 %57, %12
  br i1 %58, label %13, label %33, !llvm.loop !13
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare double @sin(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #3

attributes #0 = { nofree norecurse nounwind memory(write, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #4 = { nounwind }

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
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!10, !10, i64 0}
!10 = !{!"double", !7, i64 0}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.unroll.disable"}
!13 = distinct !{!13, !14}
!14 = !{!"llvm.loop.mustprogress"}
