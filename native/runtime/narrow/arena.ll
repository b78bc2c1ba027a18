; made by: clang --target=wasm32-unknown-unknown -O2 -S -emit-llvm -ffreestanding -fno-builtin -fno-vectorize -fno-slp-vectorize -fno-unroll-loops -fno-ident -fPIC -mllvm -sink-common-insts=0 arena.c; target, processor and no-builtin marks removed (scripts/regen-runtime)
; ModuleID = 'arena.c'

@pool = internal global [8 x ptr] zeroinitializer, align 16
@jdiff_unknown_target.text = internal constant [79 x i8] c"jdiff: call through a pointer to a function whose derivative was not compiled\0A\00", align 16
@jdiff_checked_cast.text = internal constant [73 x i8] c"jdiff: dynamic_cast to a class that the argument's object is no part of\0A\00", align 16
@jdiff_tape_open.other_tape = internal constant [68 x i8] c"jdiff: a reverse derivative was given the tape of another function\0A\00", align 16
@jdiff_tape_open.other_shadow = internal constant [94 x i8] c"jdiff: a reverse derivative was given other shadows than the forward half that made its tape\0A\00", align 16

; Function Attrs: cold noinline nounwind optsize
define hidden ptr @jdiff_arena_grow(ptr nocapture noundef %0, i64 noundef %1) local_unnamed_addr #0 {
  %3 = icmp ugt i64 %1, 2147483647
  br i1 %3, label %4, label %5

4:                                                ; preds = %2
  tail call void @abort() #11
  unreachable

5:                                                ; preds = %2
  %6 = getelementptr inbounds i8, ptr %0, i32 8
  %7 = load ptr, ptr %6, align 4, !tbaa !2
  %8 = icmp eq ptr %7, null
  br i1 %8, label %13, label %9

9:                                                ; preds = %5
  %10 = getelementptr inbounds i8, ptr %7, i32 4
  %11 = load i32, ptr %10, align 4, !tbaa !8
  %12 = shl i32 %11, 1
  br label %13

13:                                               ; preds = %5, %9
  %14 = phi i32 [ %12, %9 ], [ 65536, %5 ]
  %15 = tail call i32 @llvm.umin.i32(i32 %14, i32 67108864)
  %16 = zext nneg i32 %15 to i64
  %17 = icmp ult i64 %16, %1
  %18 = trunc nuw i64 %1 to i32
  %19 = select i1 %17, i32 %18, i32 %15
  %20 = add nuw i32 %19, 23
  %21 = tail call ptr @malloc(i32 noundef %20) #12
  %22 = icmp eq ptr %21, null
  br i1 %22, label %23, label %24

23:                                               ; preds = %13
  tail call void @abort() #11
  unreachable

24:                                               ; preds = %13
  %25 = load ptr, ptr %6, align 4, !tbaa !2
  store ptr %25, ptr %21, align 4, !tbaa !10
  %26 = getelementptr inbounds i8, ptr %21, i32 4
  store i32 %19, ptr %26, align 4, !tbaa !8
  store ptr %21, ptr %6, align 4, !tbaa !2
  %27 = getelementptr inbounds i8, ptr %0, i32 20
  %28 = load i32, ptr %27, align 4, !tbaa !11
  %29 = add i32 %28, %19
  store i32 %29, ptr %27, align 4, !tbaa !11
  %30 = getelementptr inbounds i8, ptr %21, i32 8
  %31 = ptrtoint ptr %30 to i32
  %32 = add i32 %31, 15
  %33 = and i32 %32, -16
  %34 = inttoptr i32 %33 to ptr
  %35 = getelementptr inbounds i8, ptr %34, i32 %19
  %36 = getelementptr inbounds i8, ptr %0, i32 4
  store ptr %35, ptr %36, align 4, !tbaa !12
  %37 = getelementptr inbounds i8, ptr %34, i32 %18
  store ptr %37, ptr %0, align 4, !tbaa !13
  ret ptr %34
}

declare ptr @malloc(i32 noundef) local_unnamed_addr #1

; Function Attrs: alwaysinline nounwind
define hidden ptr @jdiff_arena_alloc(ptr nocapture noundef %0, i64 noundef %1) local_unnamed_addr #2 {
  %3 = add i64 %1, 15
  %4 = and i64 %3, -16
  %5 = load ptr, ptr %0, align 4, !tbaa !13
  %6 = getelementptr inbounds i8, ptr %0, i32 4
  %7 = load ptr, ptr %6, align 4, !tbaa !12
  %8 = ptrtoint ptr %7 to i32
  %9 = ptrtoint ptr %5 to i32
  %10 = sub i32 %8, %9
  %11 = zext i32 %10 to i64
  %12 = icmp ugt i64 %4, %11
  br i1 %12, label %13, label %15, !prof !14

13:                                               ; preds = %2
  %14 = tail call ptr @jdiff_arena_grow(ptr noundef nonnull %0, i64 noundef %4) #13
  br label %18

15:                                               ; preds = %2
  %16 = trunc nuw i64 %4 to i32
  %17 = getelementptr inbounds i8, ptr %5, i32 %16
  store ptr %17, ptr %0, align 4, !tbaa !13
  br label %18

18:                                               ; preds = %15, %13
  %19 = phi ptr [ %14, %13 ], [ %5, %15 ]
  ret ptr %19
}

; Function Attrs: nounwind
define hidden ptr @jdiff_arena_zeroed(ptr nocapture noundef %0, i64 noundef %1) local_unnamed_addr #3 {
  %3 = add i64 %1, 15
  %4 = and i64 %3, -16
  %5 = load ptr, ptr %0, align 4, !tbaa !13
  %6 = getelementptr inbounds i8, ptr %0, i32 4
  %7 = load ptr, ptr %6, align 4, !tbaa !12
  %8 = ptrtoint ptr %7 to i32
  %9 = ptrtoint ptr %5 to i32
  %10 = sub i32 %8, %9
  %11 = zext i32 %10 to i64
  %12 = icmp ugt i64 %4, %11
  br i1 %12, label %13, label %15, !prof !14

13:                                               ; preds = %2
  %14 = tail call ptr @jdiff_arena_grow(ptr noundef nonnull %0, i64 noundef %4) #13
  br label %18

15:                                               ; preds = %2
  %16 = trunc nuw i64 %4 to i32
  %17 = getelementptr inbounds i8, ptr %5, i32 %16
  store ptr %17, ptr %0, align 4, !tbaa !13
  br label %18

18:                                               ; preds = %13, %15
  %19 = phi ptr [ %14, %13 ], [ %5, %15 ]
  %20 = icmp eq i64 %1, 0
  br i1 %20, label %21, label %22

21:                                               ; preds = %22, %18
  ret ptr %19

22:                                               ; preds = %18, %22
  %23 = phi i64 [ %26, %22 ], [ 0, %18 ]
  %24 = trunc i64 %23 to i32
  %25 = getelementptr inbounds i8, ptr %19, i32 %24
  store i8 0, ptr %25, align 1, !tbaa !15
  %26 = add nuw i64 %23, 1
  %27 = icmp eq i64 %26, %1
  br i1 %27, label %21, label %22, !llvm.loop !16
}

; Function Attrs: nounwind
define hidden ptr @jdiff_arena_acquire() local_unnamed_addr #3 {
  br label %1

1:                                                ; preds = %0, %9
  %2 = phi i32 [ 0, %0 ], [ %10, %9 ]
  %3 = getelementptr inbounds [8 x ptr], ptr @pool, i32 0, i32 %2
  %4 = load atomic i32, ptr %3 monotonic, align 4
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %9, label %6

6:                                                ; preds = %1
  %7 = atomicrmw xchg ptr %3, i32 0 acquire, align 4
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %9, label %12

9:                                                ; preds = %1, %6
  %10 = add nuw nsw i32 %2, 1
  %11 = icmp eq i32 %10, 8
  br i1 %11, label %14, label %1, !llvm.loop !19

12:                                               ; preds = %6
  %13 = inttoptr i32 %7 to ptr
  br label %24

14:                                               ; preds = %9
  %15 = tail call ptr @malloc(i32 noundef 24) #12
  %16 = icmp eq ptr %15, null
  br i1 %16, label %17, label %18

17:                                               ; preds = %14
  tail call void @abort() #11
  unreachable

18:                                               ; preds = %14
  store ptr null, ptr %15, align 4, !tbaa !13
  %19 = getelementptr inbounds i8, ptr %15, i32 4
  store ptr null, ptr %19, align 4, !tbaa !12
  %20 = getelementptr inbounds i8, ptr %15, i32 8
  store ptr null, ptr %20, align 4, !tbaa !2
  %21 = getelementptr inbounds i8, ptr %15, i32 12
  store ptr null, ptr %21, align 4, !tbaa !20
  %22 = getelementptr inbounds i8, ptr %15, i32 16
  store ptr null, ptr %22, align 4, !tbaa !21
  %23 = getelementptr inbounds i8, ptr %15, i32 20
  store i32 0, ptr %23, align 4, !tbaa !11
  br label %24

24:                                               ; preds = %12, %18
  %25 = phi ptr [ %13, %12 ], [ %15, %18 ]
  ret ptr %25
}

; Function Attrs: nounwind
define hidden void @jdiff_arena_release(ptr noundef %0) local_unnamed_addr #3 {
  %2 = getelementptr inbounds i8, ptr %0, i32 12
  %3 = load ptr, ptr %2, align 4, !tbaa !22
  %4 = icmp eq ptr %3, null
  br i1 %4, label %5, label %13

5:                                                ; preds = %13, %1
  store ptr null, ptr %2, align 4, !tbaa !20
  %6 = getelementptr inbounds i8, ptr %0, i32 16
  store ptr null, ptr %6, align 4, !tbaa !21
  %7 = getelementptr inbounds i8, ptr %0, i32 8
  %8 = load ptr, ptr %7, align 4, !tbaa !2
  %9 = icmp eq ptr %8, null
  br i1 %9, label %10, label %20

10:                                               ; preds = %5
  %11 = getelementptr inbounds i8, ptr %0, i32 20
  %12 = load i32, ptr %11, align 4, !tbaa !11
  br label %56

13:                                               ; preds = %1, %13
  %14 = phi ptr [ %18, %13 ], [ %3, %1 ]
  %15 = getelementptr inbounds i8, ptr %14, i32 4
  %16 = load ptr, ptr %15, align 4, !tbaa !23
  %17 = getelementptr inbounds i8, ptr %14, i32 8
  tail call void %16(ptr noundef nonnull %17) #12
  %18 = load ptr, ptr %14, align 4, !tbaa !22
  %19 = icmp eq ptr %18, null
  br i1 %19, label %5, label %13, !llvm.loop !25

20:                                               ; preds = %5
  %21 = load ptr, ptr %8, align 4, !tbaa !10
  %22 = icmp eq ptr %21, null
  br i1 %22, label %44, label %23

23:                                               ; preds = %20
  %24 = getelementptr inbounds i8, ptr %0, i32 20
  %25 = load i32, ptr %24, align 4, !tbaa !11
  %26 = icmp ult i32 %25, 268435457
  br i1 %26, label %27, label %37

27:                                               ; preds = %23
  %28 = add nuw nsw i32 %25, 23
  %29 = tail call ptr @malloc(i32 noundef %28) #12
  %30 = icmp eq ptr %29, null
  br i1 %30, label %34, label %31

31:                                               ; preds = %27
  store ptr %8, ptr %29, align 4, !tbaa !10
  %32 = load i32, ptr %24, align 4, !tbaa !11
  %33 = getelementptr inbounds i8, ptr %29, i32 4
  store i32 %32, ptr %33, align 4, !tbaa !8
  br label %37

34:                                               ; preds = %27
  %35 = load ptr, ptr %8, align 4, !tbaa !10
  %36 = icmp eq ptr %35, null
  br i1 %36, label %44, label %37

37:                                               ; preds = %23, %31, %34
  %38 = phi ptr [ %8, %34 ], [ %8, %23 ], [ %29, %31 ]
  %39 = phi ptr [ %35, %34 ], [ %21, %23 ], [ %8, %31 ]
  br label %40

40:                                               ; preds = %37, %40
  %41 = phi ptr [ %42, %40 ], [ %39, %37 ]
  %42 = load ptr, ptr %41, align 4, !tbaa !10
  tail call void @free(ptr noundef nonnull %41) #12
  %43 = icmp eq ptr %42, null
  br i1 %43, label %44, label %40, !llvm.loop !26

44:                                               ; preds = %40, %20, %34
  %45 = phi ptr [ %8, %34 ], [ %8, %20 ], [ %38, %40 ]
  store ptr null, ptr %45, align 4, !tbaa !10
  store ptr %45, ptr %7, align 4, !tbaa !2
  %46 = getelementptr inbounds i8, ptr %45, i32 4
  %47 = load i32, ptr %46, align 4, !tbaa !8
  %48 = getelementptr inbounds i8, ptr %0, i32 20
  store i32 %47, ptr %48, align 4, !tbaa !11
  %49 = getelementptr inbounds i8, ptr %45, i32 8
  %50 = ptrtoint ptr %49 to i32
  %51 = add i32 %50, 15
  %52 = and i32 %51, -16
  %53 = inttoptr i32 %52 to ptr
  store ptr %53, ptr %0, align 4, !tbaa !13
  %54 = getelementptr inbounds i8, ptr %53, i32 %47
  %55 = getelementptr inbounds i8, ptr %0, i32 4
  store ptr %54, ptr %55, align 4, !tbaa !12
  br label %56

56:                                               ; preds = %10, %44
  %57 = phi i32 [ %47, %44 ], [ %12, %10 ]
  %58 = phi ptr [ %45, %44 ], [ null, %10 ]
  %59 = icmp ult i32 %57, 268435457
  br i1 %59, label %60, label %70

60:                                               ; preds = %56
  %61 = ptrtoint ptr %0 to i32
  br label %65

62:                                               ; preds = %65
  %63 = add nuw nsw i32 %66, 1
  %64 = icmp eq i32 %63, 8
  br i1 %64, label %70, label %65, !llvm.loop !27

65:                                               ; preds = %60, %62
  %66 = phi i32 [ 0, %60 ], [ %63, %62 ]
  %67 = getelementptr inbounds [8 x ptr], ptr @pool, i32 0, i32 %66
  %68 = cmpxchg ptr %67, i32 0, i32 %61 release monotonic, align 4
  %69 = extractvalue { i32, i1 } %68, 1
  br i1 %69, label %73, label %62

70:                                               ; preds = %62, %56
  br i1 %9, label %72, label %71

71:                                               ; preds = %70
  tail call void @free(ptr noundef nonnull %58) #12
  br label %72

72:                                               ; preds = %71, %70
  tail call void @free(ptr noundef %0) #12
  br label %73

73:                                               ; preds = %65, %72
  ret void
}

declare void @free(ptr noundef) local_unnamed_addr #1

; Function Attrs: nounwind
define hidden nonnull ptr @jdiff_arena_defer(ptr nocapture noundef %0, ptr noundef %1, i64 noundef %2) local_unnamed_addr #3 {
  %4 = add i64 %2, 23
  %5 = and i64 %4, -16
  %6 = load ptr, ptr %0, align 4, !tbaa !13
  %7 = getelementptr inbounds i8, ptr %0, i32 4
  %8 = load ptr, ptr %7, align 4, !tbaa !12
  %9 = ptrtoint ptr %8 to i32
  %10 = ptrtoint ptr %6 to i32
  %11 = sub i32 %9, %10
  %12 = zext i32 %11 to i64
  %13 = icmp ugt i64 %5, %12
  br i1 %13, label %14, label %16, !prof !14

14:                                               ; preds = %3
  %15 = tail call ptr @jdiff_arena_grow(ptr noundef nonnull %0, i64 noundef %5) #13
  br label %19

16:                                               ; preds = %3
  %17 = trunc nuw i64 %5 to i32
  %18 = getelementptr inbounds i8, ptr %6, i32 %17
  store ptr %18, ptr %0, align 4, !tbaa !13
  br label %19

19:                                               ; preds = %14, %16
  %20 = phi ptr [ %15, %14 ], [ %6, %16 ]
  %21 = getelementptr inbounds i8, ptr %0, i32 12
  %22 = load ptr, ptr %21, align 4, !tbaa !20
  store ptr %22, ptr %20, align 4, !tbaa !28
  %23 = getelementptr inbounds i8, ptr %20, i32 4
  store ptr %1, ptr %23, align 4, !tbaa !23
  store ptr %20, ptr %21, align 4, !tbaa !20
  %24 = getelementptr inbounds i8, ptr %20, i32 8
  ret ptr %24
}

; Function Attrs: cold noinline noreturn nounwind optsize
define hidden void @jdiff_unknown_target() local_unnamed_addr #4 {
  %1 = tail call i32 @write(i32 noundef 2, ptr noundef nonnull @jdiff_unknown_target.text, i32 noundef 78) #12
  tail call void @abort() #11
  unreachable
}

declare i32 @write(i32 noundef, ptr noundef, i32 noundef) local_unnamed_addr #1

; Function Attrs: noreturn
declare void @abort() local_unnamed_addr #5

; Function Attrs: nounwind
define hidden void @jdiff_checked_cast(ptr noundef readnone %0, ptr noundef readnone %1) local_unnamed_addr #3 {
  %3 = icmp eq ptr %0, null
  %4 = icmp eq ptr %0, %1
  %5 = or i1 %3, %4
  br i1 %5, label %8, label %6

6:                                                ; preds = %2
  %7 = tail call i32 @write(i32 noundef 2, ptr noundef nonnull @jdiff_checked_cast.text, i32 noundef 72) #12
  tail call void @abort() #11
  unreachable

8:                                                ; preds = %2
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define hidden void @jdiff_arena_push_frame(ptr nocapture noundef %0, ptr noundef %1) local_unnamed_addr #6 {
  %3 = getelementptr inbounds i8, ptr %0, i32 16
  %4 = load ptr, ptr %3, align 4, !tbaa !21
  store ptr %4, ptr %1, align 4, !tbaa !22
  store ptr %1, ptr %3, align 4, !tbaa !21
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none)
define hidden noundef ptr @jdiff_arena_pop_frame(ptr nocapture noundef %0) local_unnamed_addr #7 {
  %2 = getelementptr inbounds i8, ptr %0, i32 16
  %3 = load ptr, ptr %2, align 4, !tbaa !21
  %4 = load ptr, ptr %3, align 4, !tbaa !22
  store ptr %4, ptr %2, align 4, !tbaa !21
  ret ptr %3
}

; Function Attrs: nounwind
define hidden noundef ptr @jdiff_tape_create(ptr noundef %0, ptr noundef %1, i64 noundef %2) local_unnamed_addr #3 {
  %4 = shl i64 %2, 2
  %5 = add i64 %4, 27
  %6 = and i64 %5, -16
  %7 = load ptr, ptr %0, align 4, !tbaa !13
  %8 = getelementptr inbounds i8, ptr %0, i32 4
  %9 = load ptr, ptr %8, align 4, !tbaa !12
  %10 = ptrtoint ptr %9 to i32
  %11 = ptrtoint ptr %7 to i32
  %12 = sub i32 %10, %11
  %13 = zext i32 %12 to i64
  %14 = icmp ugt i64 %6, %13
  br i1 %14, label %15, label %17, !prof !14

15:                                               ; preds = %3
  %16 = tail call ptr @jdiff_arena_grow(ptr noundef nonnull %0, i64 noundef %6) #13
  br label %20

17:                                               ; preds = %3
  %18 = trunc nuw i64 %6 to i32
  %19 = getelementptr inbounds i8, ptr %7, i32 %18
  store ptr %19, ptr %0, align 4, !tbaa !13
  br label %20

20:                                               ; preds = %15, %17
  %21 = phi ptr [ %16, %15 ], [ %7, %17 ]
  store ptr %0, ptr %21, align 4, !tbaa !22
  %22 = getelementptr inbounds i8, ptr %21, i32 4
  store ptr %1, ptr %22, align 4, !tbaa !22
  ret ptr %21
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none)
define hidden void @jdiff_tape_complete(ptr nocapture noundef %0) local_unnamed_addr #7 {
  %2 = load ptr, ptr %0, align 4, !tbaa !22
  %3 = getelementptr inbounds i8, ptr %2, i32 16
  %4 = load ptr, ptr %3, align 4, !tbaa !21
  %5 = getelementptr inbounds i8, ptr %0, i32 8
  store ptr %4, ptr %5, align 4, !tbaa !22
  ret void
}

; Function Attrs: nounwind
define hidden ptr @jdiff_tape_open(ptr nocapture noundef readonly %0, ptr noundef readnone %1, ptr nocapture noundef readonly %2, i64 noundef %3) local_unnamed_addr #3 {
  %5 = getelementptr inbounds i8, ptr %0, i32 4
  %6 = load ptr, ptr %5, align 4, !tbaa !22
  %7 = icmp eq ptr %6, %1
  br i1 %7, label %8, label %12

8:                                                ; preds = %4
  %9 = icmp eq i64 %3, 0
  br i1 %9, label %16, label %10

10:                                               ; preds = %8
  %11 = getelementptr inbounds i8, ptr %0, i32 12
  br label %22

12:                                               ; preds = %4
  tail call fastcc void @refuse(ptr noundef nonnull @jdiff_tape_open.other_tape, i32 noundef 67) #14
  unreachable

13:                                               ; preds = %22
  %14 = add nuw i64 %23, 1
  %15 = icmp eq i64 %14, %3
  br i1 %15, label %16, label %22, !llvm.loop !29

16:                                               ; preds = %13, %8
  %17 = getelementptr inbounds i8, ptr %0, i32 8
  %18 = load ptr, ptr %17, align 4, !tbaa !22
  %19 = load ptr, ptr %0, align 4, !tbaa !22
  %20 = getelementptr inbounds i8, ptr %19, i32 16
  store ptr %18, ptr %20, align 4, !tbaa !21
  %21 = load ptr, ptr %0, align 4, !tbaa !22
  ret ptr %21

22:                                               ; preds = %10, %13
  %23 = phi i64 [ 0, %10 ], [ %14, %13 ]
  %24 = trunc i64 %23 to i32
  %25 = getelementptr inbounds [0 x ptr], ptr %11, i32 0, i32 %24
  %26 = load ptr, ptr %25, align 4, !tbaa !22
  %27 = getelementptr inbounds ptr, ptr %2, i32 %24
  %28 = load ptr, ptr %27, align 4, !tbaa !22
  %29 = icmp eq ptr %26, %28
  br i1 %29, label %13, label %30

30:                                               ; preds = %22
  tail call fastcc void @refuse(ptr noundef nonnull @jdiff_tape_open.other_shadow, i32 noundef 93) #14
  unreachable
}

; Function Attrs: cold noinline noreturn nounwind optsize
define internal fastcc void @refuse(ptr noundef %0, i32 noundef %1) unnamed_addr #4 {
  %3 = tail call i32 @write(i32 noundef 2, ptr noundef %0, i32 noundef %1) #12
  tail call void @abort() #11
  unreachable
}

; Function Attrs: nounwind
define hidden void @jdiff_tape_free(ptr noundef readonly %0) local_unnamed_addr #3 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %5, label %3

3:                                                ; preds = %1
  %4 = load ptr, ptr %0, align 4, !tbaa !22
  tail call void @jdiff_arena_release(ptr noundef %4) #15
  br label %5

5:                                                ; preds = %3, %1
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define hidden void @jdiff_adjoint_copy_f64(ptr noundef %0, ptr noundef %1, i64 noundef %2, i64 noundef %3) local_unnamed_addr #8 {
  %5 = icmp eq ptr %0, %1
  br i1 %5, label %33, label %6

6:                                                ; preds = %4
  %7 = icmp ugt ptr %0, %1
  %8 = icmp eq i64 %2, 0
  br i1 %7, label %10, label %9

9:                                                ; preds = %6
  br i1 %8, label %33, label %22

10:                                               ; preds = %6
  br i1 %8, label %33, label %11

11:                                               ; preds = %10, %11
  %12 = phi i64 [ %20, %11 ], [ 0, %10 ]
  %13 = mul i64 %12, %3
  %14 = trunc i64 %13 to i32
  %15 = getelementptr inbounds i8, ptr %0, i32 %14
  %16 = load double, ptr %15, align 8, !tbaa !30
  store double 0.000000e+00, ptr %15, align 8, !tbaa !30
  %17 = getelementptr inbounds i8, ptr %1, i32 %14
  %18 = load double, ptr %17, align 8, !tbaa !30
  %19 = fadd double %16, %18
  store double %19, ptr %17, align 8, !tbaa !30
  %20 = add nuw i64 %12, 1
  %21 = icmp eq i64 %20, %2
  br i1 %21, label %33, label %11, !llvm.loop !32

22:                                               ; preds = %9, %22
  %23 = phi i64 [ %24, %22 ], [ %2, %9 ]
  %24 = add i64 %23, -1
  %25 = mul i64 %24, %3
  %26 = trunc i64 %25 to i32
  %27 = getelementptr inbounds i8, ptr %0, i32 %26
  %28 = load double, ptr %27, align 8, !tbaa !30
  store double 0.000000e+00, ptr %27, align 8, !tbaa !30
  %29 = getelementptr inbounds i8, ptr %1, i32 %26
  %30 = load double, ptr %29, align 8, !tbaa !30
  %31 = fadd double %28, %30
  store double %31, ptr %29, align 8, !tbaa !30
  %32 = icmp eq i64 %24, 0
  br i1 %32, label %33, label %22, !llvm.loop !33

33:                                               ; preds = %22, %11, %9, %10, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define hidden void @jdiff_adjoint_copy_f32(ptr noundef %0, ptr noundef %1, i64 noundef %2, i64 noundef %3) local_unnamed_addr #8 {
  %5 = icmp eq ptr %0, %1
  br i1 %5, label %33, label %6

6:                                                ; preds = %4
  %7 = icmp ugt ptr %0, %1
  %8 = icmp eq i64 %2, 0
  br i1 %7, label %10, label %9

9:                                                ; preds = %6
  br i1 %8, label %33, label %22

10:                                               ; preds = %6
  br i1 %8, label %33, label %11

11:                                               ; preds = %10, %11
  %12 = phi i64 [ %20, %11 ], [ 0, %10 ]
  %13 = mul i64 %12, %3
  %14 = trunc i64 %13 to i32
  %15 = getelementptr inbounds i8, ptr %0, i32 %14
  %16 = load float, ptr %15, align 4, !tbaa !34
  store float 0.000000e+00, ptr %15, align 4, !tbaa !34
  %17 = getelementptr inbounds i8, ptr %1, i32 %14
  %18 = load float, ptr %17, align 4, !tbaa !34
  %19 = fadd float %16, %18
  store float %19, ptr %17, align 4, !tbaa !34
  %20 = add nuw i64 %12, 1
  %21 = icmp eq i64 %20, %2
  br i1 %21, label %33, label %11, !llvm.loop !36

22:                                               ; preds = %9, %22
  %23 = phi i64 [ %24, %22 ], [ %2, %9 ]
  %24 = add i64 %23, -1
  %25 = mul i64 %24, %3
  %26 = trunc i64 %25 to i32
  %27 = getelementptr inbounds i8, ptr %0, i32 %26
  %28 = load float, ptr %27, align 4, !tbaa !34
  store float 0.000000e+00, ptr %27, align 4, !tbaa !34
  %29 = getelementptr inbounds i8, ptr %1, i32 %26
  %30 = load float, ptr %29, align 4, !tbaa !34
  %31 = fadd float %28, %30
  store float %31, ptr %29, align 4, !tbaa !34
  %32 = icmp eq i64 %24, 0
  br i1 %32, label %33, label %22, !llvm.loop !37

33:                                               ; preds = %22, %11, %9, %10, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: write)
define hidden void @jdiff_zero_strided(ptr nocapture noundef writeonly %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) local_unnamed_addr #9 {
  %5 = icmp eq i64 %1, 0
  br i1 %5, label %12, label %6

6:                                                ; preds = %4
  %7 = icmp eq i64 %3, 0
  br label %8

8:                                                ; preds = %6, %13
  %9 = phi i64 [ 0, %6 ], [ %14, %13 ]
  br i1 %7, label %13, label %10

10:                                               ; preds = %8
  %11 = mul i64 %9, %2
  br label %16

12:                                               ; preds = %13, %4
  ret void

13:                                               ; preds = %16, %8
  %14 = add nuw i64 %9, 1
  %15 = icmp eq i64 %14, %1
  br i1 %15, label %12, label %8, !llvm.loop !38

16:                                               ; preds = %10, %16
  %17 = phi i64 [ 0, %10 ], [ %21, %16 ]
  %18 = add i64 %17, %11
  %19 = trunc i64 %18 to i32
  %20 = getelementptr inbounds i8, ptr %0, i32 %19
  store i8 0, ptr %20, align 1, !tbaa !15
  %21 = add nuw i64 %17, 1
  %22 = icmp eq i64 %21, %3
  br i1 %22, label %13, label %16, !llvm.loop !39
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define hidden void @jdiff_copy_strided(ptr noundef writeonly %0, ptr noundef readonly %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) local_unnamed_addr #8 {
  %6 = icmp ugt ptr %0, %1
  %7 = icmp eq i64 %2, 0
  br i1 %6, label %11, label %8

8:                                                ; preds = %5
  br i1 %7, label %46, label %9

9:                                                ; preds = %8
  %10 = icmp eq i64 %4, 0
  br label %14

11:                                               ; preds = %5
  br i1 %7, label %46, label %12

12:                                               ; preds = %11
  %13 = icmp eq i64 %4, 0
  br label %32

14:                                               ; preds = %9, %18
  %15 = phi i64 [ 0, %9 ], [ %19, %18 ]
  br i1 %10, label %18, label %16

16:                                               ; preds = %14
  %17 = mul i64 %15, %3
  br label %21

18:                                               ; preds = %21, %14
  %19 = add nuw i64 %15, 1
  %20 = icmp eq i64 %19, %2
  br i1 %20, label %46, label %14, !llvm.loop !40

21:                                               ; preds = %16, %21
  %22 = phi i64 [ 0, %16 ], [ %28, %21 ]
  %23 = add i64 %22, %17
  %24 = trunc i64 %23 to i32
  %25 = getelementptr inbounds i8, ptr %1, i32 %24
  %26 = load i8, ptr %25, align 1, !tbaa !15
  %27 = getelementptr inbounds i8, ptr %0, i32 %24
  store i8 %26, ptr %27, align 1, !tbaa !15
  %28 = add nuw i64 %22, 1
  %29 = icmp eq i64 %28, %4
  br i1 %29, label %18, label %21, !llvm.loop !41

30:                                               ; preds = %37, %32
  %31 = icmp eq i64 %34, 0
  br i1 %31, label %46, label %32, !llvm.loop !42

32:                                               ; preds = %12, %30
  %33 = phi i64 [ %2, %12 ], [ %34, %30 ]
  %34 = add i64 %33, -1
  br i1 %13, label %30, label %35

35:                                               ; preds = %32
  %36 = mul i64 %34, %3
  br label %37

37:                                               ; preds = %35, %37
  %38 = phi i64 [ %4, %35 ], [ %39, %37 ]
  %39 = add i64 %38, -1
  %40 = add i64 %39, %36
  %41 = trunc i64 %40 to i32
  %42 = getelementptr inbounds i8, ptr %1, i32 %41
  %43 = load i8, ptr %42, align 1, !tbaa !15
  %44 = getelementptr inbounds i8, ptr %0, i32 %41
  store i8 %43, ptr %44, align 1, !tbaa !15
  %45 = icmp eq i64 %39, 0
  br i1 %45, label %30, label %37, !llvm.loop !43

46:                                               ; preds = %18, %30, %8, %11
  ret void
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #10

attributes #0 = { cold noinline nounwind optsize "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { alwaysinline nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { cold noinline noreturn nounwind optsize "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #5 = { noreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #6 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #7 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #8 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #9 = { nofree norecurse nosync nounwind memory(argmem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #10 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #11 = { noreturn nounwind }
attributes #12 = { nounwind }
attributes #13 = { cold }
attributes #14 = { cold noreturn }
attributes #15 = { nounwind }


!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{!3, !4, i64 8}
!3 = !{!"jdiff_arena", !4, i64 0, !4, i64 4, !4, i64 8, !4, i64 12, !4, i64 16, !7, i64 20}
!4 = !{!"any pointer", !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = !{!"long", !5, i64 0}
!8 = !{!9, !7, i64 4}
!9 = !{!"segment", !4, i64 0, !7, i64 4}
!10 = !{!9, !4, i64 0}
!11 = !{!3, !7, i64 20}
!12 = !{!3, !4, i64 4}
!13 = !{!3, !4, i64 0}
!14 = !{!"branch_weights", !"expected", i32 1, i32 2000}
!15 = !{!5, !5, i64 0}
!16 = distinct !{!16, !17, !18}
!17 = !{!"llvm.loop.mustprogress"}
!18 = !{!"llvm.loop.unroll.disable"}
!19 = distinct !{!19, !17, !18}
!20 = !{!3, !4, i64 12}
!21 = !{!3, !4, i64 16}
!22 = !{!4, !4, i64 0}
!23 = !{!24, !4, i64 4}
!24 = !{!"deferred", !4, i64 0, !4, i64 4}
!25 = distinct !{!25, !17, !18}
!26 = distinct !{!26, !17, !18}
!27 = distinct !{!27, !17, !18}
!28 = !{!24, !4, i64 0}
!29 = distinct !{!29, !17, !18}
!30 = !{!31, !31, i64 0}
!31 = !{!"double", !5, i64 0}
!32 = distinct !{!32, !17, !18}
!33 = distinct !{!33, !17, !18}
!34 = !{!35, !35, i64 0}
!35 = !{!"float", !5, i64 0}
!36 = distinct !{!36, !17, !18}
!37 = distinct !{!37, !17, !18}
!38 = distinct !{!38, !17, !18}
!39 = distinct !{!39, !17, !18}
!40 = distinct !{!40, !17, !18}
!41 = distinct !{!41, !17, !18}
!42 = distinct !{!42, !17, !18}
!43 = distinct !{!43, !17, !18}
