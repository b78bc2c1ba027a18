; made by: clang --target=wasm32-unknown-unknown -O2 -S -emit-llvm -ffreestanding -fno-builtin -fno-vectorize -fno-slp-vectorize -fno-unroll-loops -fno-ident -fPIC -mllvm -sink-common-insts=0 log.c; target, processor and no-builtin marks removed (scripts/regen-runtime)
; ModuleID = 'log.c'

@jdiff_log_open.other_tape = internal constant [74 x i8] c"jdiff: a split forward derivative was given the tape of another function\0A\00", align 16

; Function Attrs: nounwind
define hidden ptr @jdiff_log_create(ptr noundef %0) local_unnamed_addr #0 {
  %2 = tail call ptr @malloc(i32 noundef 24) #9
  %3 = icmp eq ptr %2, null
  br i1 %3, label %4, label %5

4:                                                ; preds = %1
  tail call void @abort() #10
  unreachable

5:                                                ; preds = %1
  %6 = tail call ptr @malloc(i32 noundef 4104) #9
  %7 = icmp eq ptr %6, null
  br i1 %7, label %8, label %9

8:                                                ; preds = %5
  tail call void @abort() #10
  unreachable

9:                                                ; preds = %5
  store ptr null, ptr %6, align 4, !tbaa !2
  %10 = getelementptr inbounds i8, ptr %6, i32 4
  store i32 4096, ptr %10, align 4, !tbaa !8
  store ptr %6, ptr %2, align 4, !tbaa !9
  %11 = getelementptr inbounds i8, ptr %2, i32 20
  store ptr %6, ptr %11, align 4, !tbaa !11
  %12 = getelementptr inbounds i8, ptr %6, i32 8
  %13 = getelementptr inbounds i8, ptr %2, i32 12
  store ptr %12, ptr %13, align 4, !tbaa !12
  %14 = getelementptr inbounds i8, ptr %6, i32 4104
  %15 = getelementptr inbounds i8, ptr %2, i32 16
  store ptr %14, ptr %15, align 4, !tbaa !13
  %16 = getelementptr inbounds i8, ptr %2, i32 4
  store ptr %0, ptr %16, align 4, !tbaa !14
  %17 = tail call ptr @jdiff_arena_acquire() #9
  %18 = getelementptr inbounds i8, ptr %2, i32 8
  store ptr %17, ptr %18, align 4, !tbaa !15
  ret ptr %2
}

declare ptr @malloc(i32 noundef) local_unnamed_addr #1

; Function Attrs: noreturn
declare void @abort() local_unnamed_addr #2

declare ptr @jdiff_arena_acquire() local_unnamed_addr #1

; Function Attrs: cold noinline nounwind optsize
define hidden nonnull ptr @jdiff_log_grow(ptr nocapture noundef %0, i64 noundef %1) local_unnamed_addr #3 {
  %3 = getelementptr inbounds i8, ptr %0, i32 20
  %4 = load ptr, ptr %3, align 4, !tbaa !11
  %5 = getelementptr inbounds i8, ptr %4, i32 4
  %6 = load i32, ptr %5, align 4, !tbaa !8
  %7 = shl i32 %6, 1
  %8 = tail call i32 @llvm.umin.i32(i32 %7, i32 16777216)
  %9 = zext nneg i32 %8 to i64
  %10 = icmp ult i64 %9, %1
  %11 = trunc i64 %1 to i32
  %12 = select i1 %10, i32 %11, i32 %8
  %13 = add i32 %12, 8
  %14 = tail call ptr @malloc(i32 noundef %13) #9
  %15 = icmp eq ptr %14, null
  br i1 %15, label %16, label %17

16:                                               ; preds = %2
  tail call void @abort() #10
  unreachable

17:                                               ; preds = %2
  store ptr null, ptr %14, align 4, !tbaa !2
  %18 = getelementptr inbounds i8, ptr %14, i32 4
  store i32 %12, ptr %18, align 4, !tbaa !8
  %19 = load ptr, ptr %3, align 4, !tbaa !11
  store ptr %14, ptr %19, align 4, !tbaa !2
  store ptr %14, ptr %3, align 4, !tbaa !11
  %20 = getelementptr inbounds i8, ptr %14, i32 8
  %21 = getelementptr inbounds i8, ptr %20, i32 %11
  %22 = getelementptr inbounds i8, ptr %0, i32 12
  store ptr %21, ptr %22, align 4, !tbaa !12
  %23 = getelementptr inbounds i8, ptr %20, i32 %12
  %24 = getelementptr inbounds i8, ptr %0, i32 16
  store ptr %23, ptr %24, align 4, !tbaa !13
  ret ptr %20
}

; Function Attrs: cold mustprogress nofree noinline norecurse nosync nounwind optsize willreturn memory(read, argmem: readwrite, inaccessiblemem: none)
define hidden nonnull ptr @jdiff_log_turn(ptr nocapture noundef %0, i64 noundef %1) local_unnamed_addr #4 {
  %3 = getelementptr inbounds i8, ptr %0, i32 12
  %4 = load ptr, ptr %3, align 4, !tbaa !16
  %5 = getelementptr inbounds i8, ptr %0, i32 8
  store ptr %4, ptr %5, align 4, !tbaa !18
  %6 = load ptr, ptr %4, align 4, !tbaa !2
  store ptr %6, ptr %3, align 4, !tbaa !16
  %7 = getelementptr inbounds i8, ptr %4, i32 8
  %8 = trunc i64 %1 to i32
  %9 = getelementptr inbounds i8, ptr %7, i32 %8
  store ptr %9, ptr %0, align 4, !tbaa !19
  %10 = getelementptr inbounds i8, ptr %4, i32 4
  %11 = load i32, ptr %10, align 4, !tbaa !8
  %12 = getelementptr inbounds i8, ptr %7, i32 %11
  %13 = getelementptr inbounds i8, ptr %0, i32 4
  store ptr %12, ptr %13, align 4, !tbaa !20
  ret ptr %7
}

; Function Attrs: alwaysinline nounwind
define hidden ptr @jdiff_log_write(ptr nocapture noundef %0, i64 noundef %1) local_unnamed_addr #5 {
  %3 = add i64 %1, 7
  %4 = and i64 %3, -8
  %5 = getelementptr inbounds i8, ptr %0, i32 12
  %6 = load ptr, ptr %5, align 4, !tbaa !12
  %7 = getelementptr inbounds i8, ptr %0, i32 16
  %8 = load ptr, ptr %7, align 4, !tbaa !13
  %9 = ptrtoint ptr %8 to i32
  %10 = ptrtoint ptr %6 to i32
  %11 = sub i32 %9, %10
  %12 = zext i32 %11 to i64
  %13 = icmp ugt i64 %4, %12
  br i1 %13, label %14, label %16, !prof !21

14:                                               ; preds = %2
  %15 = tail call ptr @jdiff_log_grow(ptr noundef nonnull %0, i64 noundef %4) #11
  br label %19

16:                                               ; preds = %2
  %17 = trunc nuw i64 %4 to i32
  %18 = getelementptr inbounds i8, ptr %6, i32 %17
  store ptr %18, ptr %5, align 4, !tbaa !12
  br label %19

19:                                               ; preds = %16, %14
  %20 = phi ptr [ %15, %14 ], [ %6, %16 ]
  ret ptr %20
}

; Function Attrs: alwaysinline mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none)
define hidden ptr @jdiff_log_read(ptr nocapture noundef %0, i64 noundef %1) local_unnamed_addr #6 {
  %3 = add i64 %1, 7
  %4 = and i64 %3, -8
  %5 = load ptr, ptr %0, align 4, !tbaa !19
  %6 = getelementptr inbounds i8, ptr %0, i32 4
  %7 = load ptr, ptr %6, align 4, !tbaa !20
  %8 = ptrtoint ptr %7 to i32
  %9 = ptrtoint ptr %5 to i32
  %10 = sub i32 %8, %9
  %11 = zext i32 %10 to i64
  %12 = icmp ugt i64 %4, %11
  br i1 %12, label %13, label %15, !prof !21

13:                                               ; preds = %2
  %14 = tail call ptr @jdiff_log_turn(ptr noundef nonnull %0, i64 noundef %4) #11
  br label %18

15:                                               ; preds = %2
  %16 = trunc nuw i64 %4 to i32
  %17 = getelementptr inbounds i8, ptr %5, i32 %16
  store ptr %17, ptr %0, align 4, !tbaa !19
  br label %18

18:                                               ; preds = %15, %13
  %19 = phi ptr [ %14, %13 ], [ %5, %15 ]
  ret ptr %19
}

; Function Attrs: nounwind
define hidden void @jdiff_log_open(ptr nocapture noundef writeonly %0, ptr nocapture noundef readonly %1, ptr noundef readnone %2) local_unnamed_addr #0 {
  %4 = getelementptr inbounds i8, ptr %1, i32 4
  %5 = load ptr, ptr %4, align 4, !tbaa !14
  %6 = icmp eq ptr %5, %2
  br i1 %6, label %9, label %7

7:                                                ; preds = %3
  %8 = tail call i32 @write(i32 noundef 2, ptr noundef nonnull @jdiff_log_open.other_tape, i32 noundef 73) #9
  tail call void @abort() #10
  unreachable

9:                                                ; preds = %3
  %10 = load ptr, ptr %1, align 4, !tbaa !9
  %11 = getelementptr inbounds i8, ptr %0, i32 8
  store ptr %10, ptr %11, align 4, !tbaa !18
  %12 = load ptr, ptr %10, align 4, !tbaa !2
  %13 = getelementptr inbounds i8, ptr %0, i32 12
  store ptr %12, ptr %13, align 4, !tbaa !16
  %14 = getelementptr inbounds i8, ptr %10, i32 8
  store ptr %14, ptr %0, align 4, !tbaa !19
  %15 = getelementptr inbounds i8, ptr %10, i32 4
  %16 = load i32, ptr %15, align 4, !tbaa !8
  %17 = getelementptr inbounds i8, ptr %14, i32 %16
  %18 = getelementptr inbounds i8, ptr %0, i32 4
  store ptr %17, ptr %18, align 4, !tbaa !20
  ret void
}

declare i32 @write(i32 noundef, ptr noundef, i32 noundef) local_unnamed_addr #1

; Function Attrs: alwaysinline mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define hidden ptr @jdiff_log_arena(ptr nocapture noundef readonly %0) local_unnamed_addr #7 {
  %2 = getelementptr inbounds i8, ptr %0, i32 8
  %3 = load ptr, ptr %2, align 4, !tbaa !15
  ret ptr %3
}

; Function Attrs: nounwind
define hidden void @jdiff_log_free(ptr noundef %0) local_unnamed_addr #0 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %13, label %3

3:                                                ; preds = %1
  %4 = load ptr, ptr %0, align 4, !tbaa !9
  %5 = icmp eq ptr %4, null
  br i1 %5, label %10, label %6

6:                                                ; preds = %3, %6
  %7 = phi ptr [ %8, %6 ], [ %4, %3 ]
  %8 = load ptr, ptr %7, align 4, !tbaa !2
  tail call void @free(ptr noundef nonnull %7) #9
  %9 = icmp eq ptr %8, null
  br i1 %9, label %10, label %6, !llvm.loop !22

10:                                               ; preds = %6, %3
  %11 = getelementptr inbounds i8, ptr %0, i32 8
  %12 = load ptr, ptr %11, align 4, !tbaa !15
  tail call void @jdiff_arena_release(ptr noundef %12) #9
  tail call void @free(ptr noundef nonnull %0) #9
  br label %13

13:                                               ; preds = %1, %10
  ret void
}

declare void @free(ptr noundef) local_unnamed_addr #1

declare void @jdiff_arena_release(ptr noundef) local_unnamed_addr #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #8

attributes #0 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { noreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { cold noinline nounwind optsize "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { cold mustprogress nofree noinline norecurse nosync nounwind optsize willreturn memory(read, argmem: readwrite, inaccessiblemem: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #5 = { alwaysinline nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #6 = { alwaysinline mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #7 = { alwaysinline mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #8 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #9 = { nounwind }
attributes #10 = { noreturn nounwind }
attributes #11 = { cold }


!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{!3, !4, i64 0}
!3 = !{!"chunk", !4, i64 0, !7, i64 4}
!4 = !{!"any pointer", !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = !{!"long", !5, i64 0}
!8 = !{!3, !7, i64 4}
!9 = !{!10, !4, i64 0}
!10 = !{!"jdiff_log", !4, i64 0, !4, i64 4, !4, i64 8, !4, i64 12, !4, i64 16, !4, i64 20}
!11 = !{!10, !4, i64 20}
!12 = !{!10, !4, i64 12}
!13 = !{!10, !4, i64 16}
!14 = !{!10, !4, i64 4}
!15 = !{!10, !4, i64 8}
!16 = !{!17, !4, i64 12}
!17 = !{!"jdiff_log_reader", !4, i64 0, !4, i64 4, !4, i64 8, !4, i64 12}
!18 = !{!17, !4, i64 8}
!19 = !{!17, !4, i64 0}
!20 = !{!17, !4, i64 4}
!21 = !{!"branch_weights", !"expected", i32 1, i32 2000}
!22 = distinct !{!22, !23, !24}
!23 = !{!"llvm.loop.mustprogress"}
!24 = !{!"llvm.loop.unroll.disable"}
