; made by: clang-19 -O1 -fno-builtin -S -emit-llvm blocks.c
; ModuleID = 'blocks.c'
source_filename = "blocks.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@used = internal unnamed_addr global i64 0, align 8
@made = internal unnamed_addr global i64 0, align 8

; Function Attrs: nounwind uwtable
define dso_local noalias ptr @malloc(i64 noundef %0) local_unnamed_addr #0 {
  %2 = load i64, ptr @used, align 8, !tbaa !5
  %3 = add nsw i64 %2, 1
  store i64 %3, ptr @used, align 8, !tbaa !5
  %4 = load i64, ptr @made, align 8, !tbaa !5
  %5 = add nsw i64 %4, 1
  store i64 %5, ptr @made, align 8, !tbaa !5
  %6 = tail call i64 @llvm.umax.i64(i64 %0, i64 1)
  %7 = tail call ptr @reallocarray(ptr noundef null, i64 noundef 1, i64 noundef %6) #4
  ret ptr %7
}

; Function Attrs: nounwind
declare ptr @reallocarray(ptr noundef, i64 noundef, i64 noundef) local_unnamed_addr #1

; Function Attrs: nounwind uwtable
define dso_local void @free(ptr noundef %0) local_unnamed_addr #0 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %7, label %3

3:                                                ; preds = %1
  %4 = load i64, ptr @used, align 8, !tbaa !5
  %5 = add nsw i64 %4, -1
  store i64 %5, ptr @used, align 8, !tbaa !5
  %6 = tail call ptr @reallocarray(ptr noundef nonnull %0, i64 noundef 0, i64 noundef 0) #4
  br label %7

7:                                                ; preds = %3, %1
  ret void
}

; Function Attrs: nounwind uwtable
define dso_local noalias ptr @calloc(i64 noundef %0, i64 noundef %1) local_unnamed_addr #0 {
  %3 = mul i64 %1, %0
  %4 = load i64, ptr @used, align 8, !tbaa !5
  %5 = add nsw i64 %4, 1
  store i64 %5, ptr @used, align 8, !tbaa !5
  %6 = load i64, ptr @made, align 8, !tbaa !5
  %7 = add nsw i64 %6, 1
  store i64 %7, ptr @made, align 8, !tbaa !5
  %8 = tail call i64 @llvm.umax.i64(i64 %3, i64 1)
  %9 = tail call noalias ptr @reallocarray(ptr noundef null, i64 noundef 1, i64 noundef %8) #4
  %10 = icmp eq i64 %3, 0
  br i1 %10, label %11, label %12

11:                                               ; preds = %12, %2
  ret ptr %9

12:                                               ; preds = %2, %12
  %13 = phi i64 [ %15, %12 ], [ 0, %2 ]
  %14 = getelementptr inbounds i8, ptr %9, i64 %13
  store i8 0, ptr %14, align 1, !tbaa !9
  %15 = add nuw i64 %13, 1
  %16 = icmp eq i64 %15, %3
  br i1 %16, label %11, label %12, !llvm.loop !10
}

; Function Attrs: nounwind uwtable
define dso_local ptr @realloc(ptr noundef %0, i64 noundef %1) local_unnamed_addr #0 {
  %3 = icmp eq ptr %0, null
  br i1 %3, label %4, label %11

4:                                                ; preds = %2
  %5 = load i64, ptr @used, align 8, !tbaa !5
  %6 = add nsw i64 %5, 1
  store i64 %6, ptr @used, align 8, !tbaa !5
  %7 = load i64, ptr @made, align 8, !tbaa !5
  %8 = add nsw i64 %7, 1
  store i64 %8, ptr @made, align 8, !tbaa !5
  %9 = tail call i64 @llvm.umax.i64(i64 %1, i64 1)
  %10 = tail call noalias ptr @reallocarray(ptr noundef null, i64 noundef 1, i64 noundef %9) #4
  br label %14

11:                                               ; preds = %2
  %12 = tail call i64 @llvm.umax.i64(i64 %1, i64 1)
  %13 = tail call ptr @reallocarray(ptr noundef nonnull %0, i64 noundef 1, i64 noundef %12) #4
  br label %14

14:                                               ; preds = %11, %4
  %15 = phi ptr [ %13, %11 ], [ %10, %4 ]
  ret ptr %15
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: none, inaccessiblemem: none) uwtable
define dso_local i64 @blocks_in_use() local_unnamed_addr #2 {
  %1 = load i64, ptr @used, align 8, !tbaa !5
  ret i64 %1
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: none, inaccessiblemem: none) uwtable
define dso_local i64 @blocks_made() local_unnamed_addr #2 {
  %1 = load i64, ptr @made, align 8, !tbaa !5
  ret i64 %1
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #3

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nounwind "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: none, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nobuiltin nounwind "no-builtins" }

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
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!7, !7, i64 0}
!10 = distinct !{!10, !11, !12}
!11 = !{!"llvm.loop.mustprogress"}
!12 = !{!"llvm.loop.unroll.disable"}
