; made by: clang --target=amdgcn-amd-amdhsa -nogpulib -fvisibility=default -DACCELERATOR -O2 -S -emit-llvm -ffreestanding -fno-builtin -fno-vectorize -fno-slp-vectorize -fno-unroll-loops -fno-ident -fPIC -mllvm -sink-common-insts=0 log.c; target, processor and no-builtin marks removed (scripts/regen-runtime)
; ModuleID = 'log.c'

@__oclc_ABI_version = weak_odr hidden local_unnamed_addr addrspace(4) constant i32 500

; Function Attrs: nounwind
define ptr @jdiff_log_create(ptr noundef %0) local_unnamed_addr #0 {
  %2 = tail call ptr @malloc(i64 noundef 48) #10
  %3 = icmp eq ptr %2, null
  br i1 %3, label %4, label %5

4:                                                ; preds = %1
  tail call void @llvm.trap()
  unreachable

5:                                                ; preds = %1
  %6 = tail call ptr @malloc(i64 noundef 4112) #10
  %7 = icmp eq ptr %6, null
  br i1 %7, label %8, label %9

8:                                                ; preds = %5
  tail call void @llvm.trap()
  unreachable

9:                                                ; preds = %5
  store ptr null, ptr %6, align 8, !tbaa !3
  %10 = getelementptr inbounds i8, ptr %6, i64 8
  store i64 4096, ptr %10, align 8, !tbaa !9
  store ptr %6, ptr %2, align 8, !tbaa !10
  %11 = getelementptr inbounds i8, ptr %2, i64 40
  store ptr %6, ptr %11, align 8, !tbaa !12
  %12 = getelementptr inbounds i8, ptr %6, i64 16
  %13 = getelementptr inbounds i8, ptr %2, i64 24
  store ptr %12, ptr %13, align 8, !tbaa !13
  %14 = getelementptr inbounds i8, ptr %6, i64 4112
  %15 = getelementptr inbounds i8, ptr %2, i64 32
  store ptr %14, ptr %15, align 8, !tbaa !14
  %16 = getelementptr inbounds i8, ptr %2, i64 8
  store ptr %0, ptr %16, align 8, !tbaa !15
  %17 = tail call ptr @jdiff_arena_acquire() #10
  %18 = getelementptr inbounds i8, ptr %2, i64 16
  store ptr %17, ptr %18, align 8, !tbaa !16
  ret ptr %2
}

declare ptr @malloc(i64 noundef) local_unnamed_addr #1

; Function Attrs: cold noreturn nounwind memory(inaccessiblemem: write)
declare void @llvm.trap() #2

declare ptr @jdiff_arena_acquire() local_unnamed_addr #1

; Function Attrs: cold noinline nounwind optsize
define nonnull ptr @jdiff_log_grow(ptr nocapture noundef %0, i64 noundef %1) local_unnamed_addr #3 {
  %3 = getelementptr inbounds i8, ptr %0, i64 40
  %4 = load ptr, ptr %3, align 8, !tbaa !12
  %5 = getelementptr inbounds i8, ptr %4, i64 8
  %6 = load i64, ptr %5, align 8, !tbaa !9
  %7 = shl i64 %6, 1
  %8 = tail call i64 @llvm.umin.i64(i64 %7, i64 16777216)
  %9 = tail call i64 @llvm.umax.i64(i64 %8, i64 %1)
  %10 = add i64 %9, 16
  %11 = tail call ptr @malloc(i64 noundef %10) #10
  %12 = icmp eq ptr %11, null
  br i1 %12, label %13, label %14

13:                                               ; preds = %2
  tail call void @llvm.trap()
  unreachable

14:                                               ; preds = %2
  store ptr null, ptr %11, align 8, !tbaa !3
  %15 = getelementptr inbounds i8, ptr %11, i64 8
  store i64 %9, ptr %15, align 8, !tbaa !9
  %16 = load ptr, ptr %3, align 8, !tbaa !12
  store ptr %11, ptr %16, align 8, !tbaa !3
  store ptr %11, ptr %3, align 8, !tbaa !12
  %17 = getelementptr inbounds i8, ptr %11, i64 16
  %18 = getelementptr inbounds i8, ptr %17, i64 %1
  %19 = getelementptr inbounds i8, ptr %0, i64 24
  store ptr %18, ptr %19, align 8, !tbaa !13
  %20 = getelementptr inbounds i8, ptr %17, i64 %9
  %21 = getelementptr inbounds i8, ptr %0, i64 32
  store ptr %20, ptr %21, align 8, !tbaa !14
  ret ptr %17
}

; Function Attrs: cold mustprogress nofree noinline norecurse nosync nounwind optsize willreturn memory(read, argmem: readwrite, inaccessiblemem: none)
define nonnull ptr @jdiff_log_turn(ptr nocapture noundef %0, i64 noundef %1) local_unnamed_addr #4 {
  %3 = getelementptr inbounds i8, ptr %0, i64 24
  %4 = load ptr, ptr %3, align 8, !tbaa !17
  %5 = getelementptr inbounds i8, ptr %0, i64 16
  store ptr %4, ptr %5, align 8, !tbaa !19
  %6 = load ptr, ptr %4, align 8, !tbaa !3
  store ptr %6, ptr %3, align 8, !tbaa !17
  %7 = getelementptr inbounds i8, ptr %4, i64 16
  %8 = getelementptr inbounds i8, ptr %7, i64 %1
  store ptr %8, ptr %0, align 8, !tbaa !20
  %9 = getelementptr inbounds i8, ptr %4, i64 8
  %10 = load i64, ptr %9, align 8, !tbaa !9
  %11 = getelementptr inbounds i8, ptr %7, i64 %10
  %12 = getelementptr inbounds i8, ptr %0, i64 8
  store ptr %11, ptr %12, align 8, !tbaa !21
  ret ptr %7
}

; Function Attrs: alwaysinline nounwind
define ptr @jdiff_log_write(ptr nocapture noundef %0, i64 noundef %1) local_unnamed_addr #5 {
  %3 = add i64 %1, 7
  %4 = and i64 %3, -8
  %5 = getelementptr inbounds i8, ptr %0, i64 24
  %6 = load ptr, ptr %5, align 8, !tbaa !13
  %7 = getelementptr inbounds i8, ptr %0, i64 32
  %8 = load ptr, ptr %7, align 8, !tbaa !14
  %9 = ptrtoint ptr %8 to i64
  %10 = ptrtoint ptr %6 to i64
  %11 = sub i64 %9, %10
  %12 = icmp ult i64 %11, %4
  br i1 %12, label %13, label %15, !prof !22

13:                                               ; preds = %2
  %14 = tail call ptr @jdiff_log_grow(ptr noundef nonnull %0, i64 noundef %4) #11
  br label %17

15:                                               ; preds = %2
  %16 = getelementptr inbounds i8, ptr %6, i64 %4
  store ptr %16, ptr %5, align 8, !tbaa !13
  br label %17

17:                                               ; preds = %15, %13
  %18 = phi ptr [ %14, %13 ], [ %6, %15 ]
  ret ptr %18
}

; Function Attrs: alwaysinline mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none)
define ptr @jdiff_log_read(ptr nocapture noundef %0, i64 noundef %1) local_unnamed_addr #6 {
  %3 = add i64 %1, 7
  %4 = and i64 %3, -8
  %5 = load ptr, ptr %0, align 8, !tbaa !20
  %6 = getelementptr inbounds i8, ptr %0, i64 8
  %7 = load ptr, ptr %6, align 8, !tbaa !21
  %8 = ptrtoint ptr %7 to i64
  %9 = ptrtoint ptr %5 to i64
  %10 = sub i64 %8, %9
  %11 = icmp ult i64 %10, %4
  br i1 %11, label %12, label %14, !prof !22

12:                                               ; preds = %2
  %13 = tail call ptr @jdiff_log_turn(ptr noundef nonnull %0, i64 noundef %4) #11
  br label %16

14:                                               ; preds = %2
  %15 = getelementptr inbounds i8, ptr %5, i64 %4
  store ptr %15, ptr %0, align 8, !tbaa !20
  br label %16

16:                                               ; preds = %14, %12
  %17 = phi ptr [ %13, %12 ], [ %5, %14 ]
  ret ptr %17
}

; Function Attrs: nounwind memory(read, argmem: readwrite, inaccessiblemem: write)
define void @jdiff_log_open(ptr nocapture noundef writeonly %0, ptr nocapture noundef readonly %1, ptr noundef readnone %2) local_unnamed_addr #7 {
  %4 = getelementptr inbounds i8, ptr %1, i64 8
  %5 = load ptr, ptr %4, align 8, !tbaa !15
  %6 = icmp eq ptr %5, %2
  br i1 %6, label %8, label %7

7:                                                ; preds = %3
  tail call void @llvm.trap()
  unreachable

8:                                                ; preds = %3
  %9 = load ptr, ptr %1, align 8, !tbaa !10
  %10 = getelementptr inbounds i8, ptr %0, i64 16
  store ptr %9, ptr %10, align 8, !tbaa !19
  %11 = load ptr, ptr %9, align 8, !tbaa !3
  %12 = getelementptr inbounds i8, ptr %0, i64 24
  store ptr %11, ptr %12, align 8, !tbaa !17
  %13 = getelementptr inbounds i8, ptr %9, i64 16
  store ptr %13, ptr %0, align 8, !tbaa !20
  %14 = getelementptr inbounds i8, ptr %9, i64 8
  %15 = load i64, ptr %14, align 8, !tbaa !9
  %16 = getelementptr inbounds i8, ptr %13, i64 %15
  %17 = getelementptr inbounds i8, ptr %0, i64 8
  store ptr %16, ptr %17, align 8, !tbaa !21
  ret void
}

; Function Attrs: alwaysinline mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define ptr @jdiff_log_arena(ptr nocapture noundef readonly %0) local_unnamed_addr #8 {
  %2 = getelementptr inbounds i8, ptr %0, i64 16
  %3 = load ptr, ptr %2, align 8, !tbaa !16
  ret ptr %3
}

; Function Attrs: nounwind
define void @jdiff_log_free(ptr noundef %0) local_unnamed_addr #0 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %13, label %3

3:                                                ; preds = %1
  %4 = load ptr, ptr %0, align 8, !tbaa !10
  %5 = icmp eq ptr %4, null
  br i1 %5, label %10, label %6

6:                                                ; preds = %3, %6
  %7 = phi ptr [ %8, %6 ], [ %4, %3 ]
  %8 = load ptr, ptr %7, align 8, !tbaa !3
  tail call void @free(ptr noundef nonnull %7) #10
  %9 = icmp eq ptr %8, null
  br i1 %9, label %10, label %6, !llvm.loop !23

10:                                               ; preds = %6, %3
  %11 = getelementptr inbounds i8, ptr %0, i64 16
  %12 = load ptr, ptr %11, align 8, !tbaa !16
  tail call void @jdiff_arena_release(ptr noundef %12) #10
  tail call void @free(ptr noundef nonnull %0) #10
  br label %13

13:                                               ; preds = %1, %10
  ret void
}

declare void @free(ptr noundef) local_unnamed_addr #1

declare void @jdiff_arena_release(ptr noundef) local_unnamed_addr #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #9

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #9

attributes #0 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { cold noreturn nounwind memory(inaccessiblemem: write) }
attributes #3 = { cold noinline nounwind optsize "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { cold mustprogress nofree noinline norecurse nosync nounwind optsize willreturn memory(read, argmem: readwrite, inaccessiblemem: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #5 = { alwaysinline nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #6 = { alwaysinline mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #7 = { nounwind memory(read, argmem: readwrite, inaccessiblemem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #8 = { alwaysinline mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #9 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #10 = { nounwind }
attributes #11 = { cold }


!0 = !{i32 1, !"amdhsa_code_object_version", i32 500}
!1 = !{i32 1, !"wchar_size", i32 4}
!2 = !{i32 8, !"PIC Level", i32 2}
!3 = !{!4, !5, i64 0}
!4 = !{!"chunk", !5, i64 0, !8, i64 8}
!5 = !{!"any pointer", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!"long", !6, i64 0}
!9 = !{!4, !8, i64 8}
!10 = !{!11, !5, i64 0}
!11 = !{!"jdiff_log", !5, i64 0, !5, i64 8, !5, i64 16, !5, i64 24, !5, i64 32, !5, i64 40}
!12 = !{!11, !5, i64 40}
!13 = !{!11, !5, i64 24}
!14 = !{!11, !5, i64 32}
!15 = !{!11, !5, i64 8}
!16 = !{!11, !5, i64 16}
!17 = !{!18, !5, i64 24}
!18 = !{!"jdiff_log_reader", !5, i64 0, !5, i64 8, !5, i64 16, !5, i64 24}
!19 = !{!18, !5, i64 16}
!20 = !{!18, !5, i64 0}
!21 = !{!18, !5, i64 8}
!22 = !{!"branch_weights", !"expected", i32 1, i32 2000}
!23 = distinct !{!23, !24, !25}
!24 = !{!"llvm.loop.mustprogress"}
!25 = !{!"llvm.loop.unroll.disable"}
