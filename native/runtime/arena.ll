; made by: clang -O2 -S -emit-llvm -ffreestanding -fno-builtin -fno-vectorize -fno-slp-vectorize -fno-unroll-loops -fno-ident -fPIC -mllvm -sink-common-insts=0 arena.c; target, processor and no-builtin marks removed (scripts/regen-runtime)
; ModuleID = 'arena.c'

@pool = internal global [8 x ptr] zeroinitializer, align 16
@jdiff_unknown_target.text = internal constant [79 x i8] c"jdiff: call through a pointer to a function whose derivative was not compiled\0A\00", align 16
@jdiff_checked_cast.text = internal constant [73 x i8] c"jdiff: dynamic_cast to a class that the argument's object is no part of\0A\00", align 16
@jdiff_tape_open.other_tape = internal constant [68 x i8] c"jdiff: a reverse derivative was given the tape of another function\0A\00", align 16
@jdiff_tape_open.other_shadow = internal constant [94 x i8] c"jdiff: a reverse derivative was given other shadows than the forward half that made its tape\0A\00", align 16

; Function Attrs: cold noinline nounwind optsize
define nonnull ptr @jdiff_arena_grow(ptr nocapture noundef %0, i64 noundef %1) local_unnamed_addr #0 {
  %3 = getelementptr inbounds i8, ptr %0, i64 16
  %4 = load ptr, ptr %3, align 8, !tbaa !2
  %5 = icmp eq ptr %4, null
  br i1 %5, label %10, label %6

6:                                                ; preds = %2
  %7 = getelementptr inbounds i8, ptr %4, i64 8
  %8 = load i64, ptr %7, align 8, !tbaa !8
  %9 = shl i64 %8, 1
  br label %10

10:                                               ; preds = %2, %6
  %11 = phi i64 [ %9, %6 ], [ 65536, %2 ]
  %12 = tail call i64 @llvm.umin.i64(i64 %11, i64 67108864)
  %13 = tail call i64 @llvm.umax.i64(i64 %12, i64 %1)
  %14 = add i64 %13, 16
  %15 = tail call ptr @malloc(i64 noundef %14) #11
  %16 = icmp eq ptr %15, null
  br i1 %16, label %17, label %18

17:                                               ; preds = %10
  tail call void @abort() #12
  unreachable

18:                                               ; preds = %10
  %19 = load ptr, ptr %3, align 8, !tbaa !2
  store ptr %19, ptr %15, align 8, !tbaa !10
  %20 = getelementptr inbounds i8, ptr %15, i64 8
  store i64 %13, ptr %20, align 8, !tbaa !8
  store ptr %15, ptr %3, align 8, !tbaa !2
  %21 = getelementptr inbounds i8, ptr %0, i64 40
  %22 = load i64, ptr %21, align 8, !tbaa !11
  %23 = add i64 %22, %13
  store i64 %23, ptr %21, align 8, !tbaa !11
  %24 = getelementptr inbounds i8, ptr %15, i64 16
  %25 = getelementptr inbounds i8, ptr %24, i64 %13
  %26 = getelementptr inbounds i8, ptr %0, i64 8
  store ptr %25, ptr %26, align 8, !tbaa !12
  %27 = getelementptr inbounds i8, ptr %24, i64 %1
  store ptr %27, ptr %0, align 8, !tbaa !13
  ret ptr %24
}

declare ptr @malloc(i64 noundef) local_unnamed_addr #1

; Function Attrs: alwaysinline nounwind
define ptr @jdiff_arena_alloc(ptr nocapture noundef %0, i64 noundef %1) local_unnamed_addr #2 {
  %3 = add i64 %1, 15
  %4 = and i64 %3, -16
  %5 = load ptr, ptr %0, align 8, !tbaa !13
  %6 = getelementptr inbounds i8, ptr %0, i64 8
  %7 = load ptr, ptr %6, align 8, !tbaa !12
  %8 = ptrtoint ptr %7 to i64
  %9 = ptrtoint ptr %5 to i64
  %10 = sub i64 %8, %9
  %11 = icmp ult i64 %10, %4
  br i1 %11, label %12, label %14, !prof !14

12:                                               ; preds = %2
  %13 = tail call ptr @jdiff_arena_grow(ptr noundef nonnull %0, i64 noundef %4) #13
  br label %16

14:                                               ; preds = %2
  %15 = getelementptr inbounds i8, ptr %5, i64 %4
  store ptr %15, ptr %0, align 8, !tbaa !13
  br label %16

16:                                               ; preds = %14, %12
  %17 = phi ptr [ %13, %12 ], [ %5, %14 ]
  ret ptr %17
}

; Function Attrs: nounwind
define ptr @jdiff_arena_zeroed(ptr nocapture noundef %0, i64 noundef %1) local_unnamed_addr #3 {
  %3 = add i64 %1, 15
  %4 = and i64 %3, -16
  %5 = load ptr, ptr %0, align 8, !tbaa !13
  %6 = getelementptr inbounds i8, ptr %0, i64 8
  %7 = load ptr, ptr %6, align 8, !tbaa !12
  %8 = ptrtoint ptr %7 to i64
  %9 = ptrtoint ptr %5 to i64
  %10 = sub i64 %8, %9
  %11 = icmp ult i64 %10, %4
  br i1 %11, label %12, label %14, !prof !14

12:                                               ; preds = %2
  %13 = tail call ptr @jdiff_arena_grow(ptr noundef nonnull %0, i64 noundef %4) #13
  br label %16

14:                                               ; preds = %2
  %15 = getelementptr inbounds i8, ptr %5, i64 %4
  store ptr %15, ptr %0, align 8, !tbaa !13
  br label %16

16:                                               ; preds = %12, %14
  %17 = phi ptr [ %13, %12 ], [ %5, %14 ]
  %18 = icmp eq i64 %1, 0
  br i1 %18, label %19, label %20

19:                                               ; preds = %20, %16
  ret ptr %17

20:                                               ; preds = %16, %20
  %21 = phi i64 [ %23, %20 ], [ 0, %16 ]
  %22 = getelementptr inbounds i8, ptr %17, i64 %21
  store i8 0, ptr %22, align 1, !tbaa !15
  %23 = add nuw i64 %21, 1
  %24 = icmp eq i64 %23, %1
  br i1 %24, label %19, label %20, !llvm.loop !16
}

; Function Attrs: nounwind
define ptr @jdiff_arena_acquire() local_unnamed_addr #3 {
  br label %1

1:                                                ; preds = %0, %9
  %2 = phi i64 [ 0, %0 ], [ %10, %9 ]
  %3 = getelementptr inbounds [8 x ptr], ptr @pool, i64 0, i64 %2
  %4 = load atomic i64, ptr %3 monotonic, align 8
  %5 = icmp eq i64 %4, 0
  br i1 %5, label %9, label %6

6:                                                ; preds = %1
  %7 = atomicrmw xchg ptr %3, i64 0 acquire, align 8
  %8 = icmp eq i64 %7, 0
  br i1 %8, label %9, label %12

9:                                                ; preds = %1, %6
  %10 = add nuw nsw i64 %2, 1
  %11 = icmp eq i64 %10, 8
  br i1 %11, label %14, label %1, !llvm.loop !19

12:                                               ; preds = %6
  %13 = inttoptr i64 %7 to ptr
  br label %24

14:                                               ; preds = %9
  %15 = tail call ptr @malloc(i64 noundef 48) #11
  %16 = icmp eq ptr %15, null
  br i1 %16, label %17, label %18

17:                                               ; preds = %14
  tail call void @abort() #12
  unreachable

18:                                               ; preds = %14
  store ptr null, ptr %15, align 8, !tbaa !13
  %19 = getelementptr inbounds i8, ptr %15, i64 8
  store ptr null, ptr %19, align 8, !tbaa !12
  %20 = getelementptr inbounds i8, ptr %15, i64 16
  store ptr null, ptr %20, align 8, !tbaa !2
  %21 = getelementptr inbounds i8, ptr %15, i64 24
  store ptr null, ptr %21, align 8, !tbaa !20
  %22 = getelementptr inbounds i8, ptr %15, i64 32
  store ptr null, ptr %22, align 8, !tbaa !21
  %23 = getelementptr inbounds i8, ptr %15, i64 40
  store i64 0, ptr %23, align 8, !tbaa !11
  br label %24

24:                                               ; preds = %12, %18
  %25 = phi ptr [ %13, %12 ], [ %15, %18 ]
  ret ptr %25
}

; Function Attrs: nounwind
define void @jdiff_arena_release(ptr noundef %0) local_unnamed_addr #3 {
  %2 = getelementptr inbounds i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !tbaa !22
  %4 = icmp eq ptr %3, null
  br i1 %4, label %5, label %13

5:                                                ; preds = %13, %1
  store ptr null, ptr %2, align 8, !tbaa !20
  %6 = getelementptr inbounds i8, ptr %0, i64 32
  store ptr null, ptr %6, align 8, !tbaa !21
  %7 = getelementptr inbounds i8, ptr %0, i64 16
  %8 = load ptr, ptr %7, align 8, !tbaa !2
  %9 = icmp eq ptr %8, null
  br i1 %9, label %10, label %20

10:                                               ; preds = %5
  %11 = getelementptr inbounds i8, ptr %0, i64 40
  %12 = load i64, ptr %11, align 8, !tbaa !11
  br label %52

13:                                               ; preds = %1, %13
  %14 = phi ptr [ %18, %13 ], [ %3, %1 ]
  %15 = getelementptr inbounds i8, ptr %14, i64 8
  %16 = load ptr, ptr %15, align 8, !tbaa !23
  %17 = getelementptr inbounds i8, ptr %14, i64 16
  tail call void %16(ptr noundef nonnull %17) #11
  %18 = load ptr, ptr %14, align 8, !tbaa !22
  %19 = icmp eq ptr %18, null
  br i1 %19, label %5, label %13, !llvm.loop !25

20:                                               ; preds = %5
  %21 = load ptr, ptr %8, align 8, !tbaa !10
  %22 = icmp eq ptr %21, null
  br i1 %22, label %44, label %23

23:                                               ; preds = %20
  %24 = getelementptr inbounds i8, ptr %0, i64 40
  %25 = load i64, ptr %24, align 8, !tbaa !11
  %26 = icmp ult i64 %25, 268435457
  br i1 %26, label %27, label %37

27:                                               ; preds = %23
  %28 = add nuw nsw i64 %25, 16
  %29 = tail call ptr @malloc(i64 noundef %28) #11
  %30 = icmp eq ptr %29, null
  br i1 %30, label %34, label %31

31:                                               ; preds = %27
  store ptr %8, ptr %29, align 8, !tbaa !10
  %32 = load i64, ptr %24, align 8, !tbaa !11
  %33 = getelementptr inbounds i8, ptr %29, i64 8
  store i64 %32, ptr %33, align 8, !tbaa !8
  br label %37

34:                                               ; preds = %27
  %35 = load ptr, ptr %8, align 8, !tbaa !10
  %36 = icmp eq ptr %35, null
  br i1 %36, label %44, label %37

37:                                               ; preds = %23, %31, %34
  %38 = phi ptr [ %8, %34 ], [ %8, %23 ], [ %29, %31 ]
  %39 = phi ptr [ %35, %34 ], [ %21, %23 ], [ %8, %31 ]
  br label %40

40:                                               ; preds = %37, %40
  %41 = phi ptr [ %42, %40 ], [ %39, %37 ]
  %42 = load ptr, ptr %41, align 8, !tbaa !10
  tail call void @free(ptr noundef nonnull %41) #11
  %43 = icmp eq ptr %42, null
  br i1 %43, label %44, label %40, !llvm.loop !26

44:                                               ; preds = %40, %20, %34
  %45 = phi ptr [ %8, %34 ], [ %8, %20 ], [ %38, %40 ]
  store ptr null, ptr %45, align 8, !tbaa !10
  store ptr %45, ptr %7, align 8, !tbaa !2
  %46 = getelementptr inbounds i8, ptr %45, i64 8
  %47 = load i64, ptr %46, align 8, !tbaa !8
  %48 = getelementptr inbounds i8, ptr %0, i64 40
  store i64 %47, ptr %48, align 8, !tbaa !11
  %49 = getelementptr inbounds i8, ptr %45, i64 16
  store ptr %49, ptr %0, align 8, !tbaa !13
  %50 = getelementptr inbounds i8, ptr %49, i64 %47
  %51 = getelementptr inbounds i8, ptr %0, i64 8
  store ptr %50, ptr %51, align 8, !tbaa !12
  br label %52

52:                                               ; preds = %10, %44
  %53 = phi i64 [ %47, %44 ], [ %12, %10 ]
  %54 = phi ptr [ %45, %44 ], [ null, %10 ]
  %55 = icmp ult i64 %53, 268435457
  br i1 %55, label %56, label %66

56:                                               ; preds = %52
  %57 = ptrtoint ptr %0 to i64
  br label %61

58:                                               ; preds = %61
  %59 = add nuw nsw i64 %62, 1
  %60 = icmp eq i64 %59, 8
  br i1 %60, label %66, label %61, !llvm.loop !27

61:                                               ; preds = %56, %58
  %62 = phi i64 [ 0, %56 ], [ %59, %58 ]
  %63 = getelementptr inbounds [8 x ptr], ptr @pool, i64 0, i64 %62
  %64 = cmpxchg ptr %63, i64 0, i64 %57 release monotonic, align 8
  %65 = extractvalue { i64, i1 } %64, 1
  br i1 %65, label %69, label %58

66:                                               ; preds = %58, %52
  br i1 %9, label %68, label %67

67:                                               ; preds = %66
  tail call void @free(ptr noundef nonnull %54) #11
  br label %68

68:                                               ; preds = %67, %66
  tail call void @free(ptr noundef %0) #11
  br label %69

69:                                               ; preds = %61, %68
  ret void
}

declare void @free(ptr noundef) local_unnamed_addr #1

; Function Attrs: nounwind
define nonnull ptr @jdiff_arena_defer(ptr nocapture noundef %0, ptr noundef %1, i64 noundef %2) local_unnamed_addr #3 {
  %4 = add i64 %2, 31
  %5 = and i64 %4, -16
  %6 = load ptr, ptr %0, align 8, !tbaa !13
  %7 = getelementptr inbounds i8, ptr %0, i64 8
  %8 = load ptr, ptr %7, align 8, !tbaa !12
  %9 = ptrtoint ptr %8 to i64
  %10 = ptrtoint ptr %6 to i64
  %11 = sub i64 %9, %10
  %12 = icmp ult i64 %11, %5
  br i1 %12, label %13, label %15, !prof !14

13:                                               ; preds = %3
  %14 = tail call ptr @jdiff_arena_grow(ptr noundef nonnull %0, i64 noundef %5) #13
  br label %17

15:                                               ; preds = %3
  %16 = getelementptr inbounds i8, ptr %6, i64 %5
  store ptr %16, ptr %0, align 8, !tbaa !13
  br label %17

17:                                               ; preds = %13, %15
  %18 = phi ptr [ %14, %13 ], [ %6, %15 ]
  %19 = getelementptr inbounds i8, ptr %0, i64 24
  %20 = load ptr, ptr %19, align 8, !tbaa !20
  store ptr %20, ptr %18, align 8, !tbaa !28
  %21 = getelementptr inbounds i8, ptr %18, i64 8
  store ptr %1, ptr %21, align 8, !tbaa !23
  store ptr %18, ptr %19, align 8, !tbaa !20
  %22 = getelementptr inbounds i8, ptr %18, i64 16
  ret ptr %22
}

; Function Attrs: cold noinline noreturn nounwind optsize
define void @jdiff_unknown_target() local_unnamed_addr #4 {
  %1 = tail call i64 @write(i32 noundef 2, ptr noundef nonnull @jdiff_unknown_target.text, i64 noundef 78) #11
  tail call void @abort() #12
  unreachable
}

declare i64 @write(i32 noundef, ptr noundef, i64 noundef) local_unnamed_addr #1

; Function Attrs: noreturn
declare void @abort() local_unnamed_addr #5

; Function Attrs: nounwind
define void @jdiff_checked_cast(ptr noundef readnone %0, ptr noundef readnone %1) local_unnamed_addr #3 {
  %3 = icmp eq ptr %0, null
  %4 = icmp eq ptr %0, %1
  %5 = or i1 %3, %4
  br i1 %5, label %8, label %6

6:                                                ; preds = %2
  %7 = tail call i64 @write(i32 noundef 2, ptr noundef nonnull @jdiff_checked_cast.text, i64 noundef 72) #11
  tail call void @abort() #12
  unreachable

8:                                                ; preds = %2
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define void @jdiff_arena_push_frame(ptr nocapture noundef %0, ptr noundef %1) local_unnamed_addr #6 {
  %3 = getelementptr inbounds i8, ptr %0, i64 32
  %4 = load ptr, ptr %3, align 8, !tbaa !21
  store ptr %4, ptr %1, align 8, !tbaa !22
  store ptr %1, ptr %3, align 8, !tbaa !21
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none)
define noundef ptr @jdiff_arena_pop_frame(ptr nocapture noundef %0) local_unnamed_addr #7 {
  %2 = getelementptr inbounds i8, ptr %0, i64 32
  %3 = load ptr, ptr %2, align 8, !tbaa !21
  %4 = load ptr, ptr %3, align 8, !tbaa !22
  store ptr %4, ptr %2, align 8, !tbaa !21
  ret ptr %3
}

; Function Attrs: nounwind
define noundef ptr @jdiff_tape_create(ptr noundef %0, ptr noundef %1, i64 noundef %2) local_unnamed_addr #3 {
  %4 = shl i64 %2, 3
  %5 = add i64 %4, 39
  %6 = and i64 %5, -16
  %7 = load ptr, ptr %0, align 8, !tbaa !13
  %8 = getelementptr inbounds i8, ptr %0, i64 8
  %9 = load ptr, ptr %8, align 8, !tbaa !12
  %10 = ptrtoint ptr %9 to i64
  %11 = ptrtoint ptr %7 to i64
  %12 = sub i64 %10, %11
  %13 = icmp ult i64 %12, %6
  br i1 %13, label %14, label %16, !prof !14

14:                                               ; preds = %3
  %15 = tail call ptr @jdiff_arena_grow(ptr noundef nonnull %0, i64 noundef %6) #13
  br label %18

16:                                               ; preds = %3
  %17 = getelementptr inbounds i8, ptr %7, i64 %6
  store ptr %17, ptr %0, align 8, !tbaa !13
  br label %18

18:                                               ; preds = %14, %16
  %19 = phi ptr [ %15, %14 ], [ %7, %16 ]
  store ptr %0, ptr %19, align 8, !tbaa !22
  %20 = getelementptr inbounds i8, ptr %19, i64 8
  store ptr %1, ptr %20, align 8, !tbaa !22
  ret ptr %19
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none)
define void @jdiff_tape_complete(ptr nocapture noundef %0) local_unnamed_addr #7 {
  %2 = load ptr, ptr %0, align 8, !tbaa !22
  %3 = getelementptr inbounds i8, ptr %2, i64 32
  %4 = load ptr, ptr %3, align 8, !tbaa !21
  %5 = getelementptr inbounds i8, ptr %0, i64 16
  store ptr %4, ptr %5, align 8, !tbaa !22
  ret void
}

; Function Attrs: nounwind
define ptr @jdiff_tape_open(ptr nocapture noundef readonly %0, ptr noundef readnone %1, ptr nocapture noundef readonly %2, i64 noundef %3) local_unnamed_addr #3 {
  %5 = getelementptr inbounds i8, ptr %0, i64 8
  %6 = load ptr, ptr %5, align 8, !tbaa !22
  %7 = icmp eq ptr %6, %1
  br i1 %7, label %8, label %12

8:                                                ; preds = %4
  %9 = icmp eq i64 %3, 0
  br i1 %9, label %16, label %10

10:                                               ; preds = %8
  %11 = getelementptr inbounds i8, ptr %0, i64 24
  br label %22

12:                                               ; preds = %4
  tail call fastcc void @refuse(ptr noundef nonnull @jdiff_tape_open.other_tape, i64 noundef 67) #14
  unreachable

13:                                               ; preds = %22
  %14 = add nuw i64 %23, 1
  %15 = icmp eq i64 %14, %3
  br i1 %15, label %16, label %22, !llvm.loop !29

16:                                               ; preds = %13, %8
  %17 = getelementptr inbounds i8, ptr %0, i64 16
  %18 = load ptr, ptr %17, align 8, !tbaa !22
  %19 = load ptr, ptr %0, align 8, !tbaa !22
  %20 = getelementptr inbounds i8, ptr %19, i64 32
  store ptr %18, ptr %20, align 8, !tbaa !21
  %21 = load ptr, ptr %0, align 8, !tbaa !22
  ret ptr %21

22:                                               ; preds = %10, %13
  %23 = phi i64 [ 0, %10 ], [ %14, %13 ]
  %24 = getelementptr inbounds [0 x ptr], ptr %11, i64 0, i64 %23
  %25 = load ptr, ptr %24, align 8, !tbaa !22
  %26 = getelementptr inbounds ptr, ptr %2, i64 %23
  %27 = load ptr, ptr %26, align 8, !tbaa !22
  %28 = icmp eq ptr %25, %27
  br i1 %28, label %13, label %29

29:                                               ; preds = %22
  tail call fastcc void @refuse(ptr noundef nonnull @jdiff_tape_open.other_shadow, i64 noundef 93) #14
  unreachable
}

; Function Attrs: cold noinline noreturn nounwind optsize
define internal fastcc void @refuse(ptr noundef %0, i64 noundef %1) unnamed_addr #4 {
  %3 = tail call i64 @write(i32 noundef 2, ptr noundef %0, i64 noundef %1) #11
  tail call void @abort() #12
  unreachable
}

; Function Attrs: nounwind
define void @jdiff_tape_free(ptr noundef readonly %0) local_unnamed_addr #3 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %5, label %3

3:                                                ; preds = %1
  %4 = load ptr, ptr %0, align 8, !tbaa !22
  tail call void @jdiff_arena_release(ptr noundef %4) #15
  br label %5

5:                                                ; preds = %3, %1
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define void @jdiff_adjoint_copy_f64(ptr noundef %0, ptr noundef %1, i64 noundef %2, i64 noundef %3) local_unnamed_addr #8 {
  %5 = icmp eq ptr %0, %1
  br i1 %5, label %31, label %6

6:                                                ; preds = %4
  %7 = icmp ugt ptr %0, %1
  %8 = icmp eq i64 %2, 0
  br i1 %7, label %10, label %9

9:                                                ; preds = %6
  br i1 %8, label %31, label %21

10:                                               ; preds = %6
  br i1 %8, label %31, label %11

11:                                               ; preds = %10, %11
  %12 = phi i64 [ %19, %11 ], [ 0, %10 ]
  %13 = mul i64 %12, %3
  %14 = getelementptr inbounds i8, ptr %0, i64 %13
  %15 = load double, ptr %14, align 8, !tbaa !30
  store double 0.000000e+00, ptr %14, align 8, !tbaa !30
  %16 = getelementptr inbounds i8, ptr %1, i64 %13
  %17 = load double, ptr %16, align 8, !tbaa !30
  %18 = fadd double %15, %17
  store double %18, ptr %16, align 8, !tbaa !30
  %19 = add nuw i64 %12, 1
  %20 = icmp eq i64 %19, %2
  br i1 %20, label %31, label %11, !llvm.loop !32

21:                                               ; preds = %9, %21
  %22 = phi i64 [ %23, %21 ], [ %2, %9 ]
  %23 = add i64 %22, -1
  %24 = mul i64 %23, %3
  %25 = getelementptr inbounds i8, ptr %0, i64 %24
  %26 = load double, ptr %25, align 8, !tbaa !30
  store double 0.000000e+00, ptr %25, align 8, !tbaa !30
  %27 = getelementptr inbounds i8, ptr %1, i64 %24
  %28 = load double, ptr %27, align 8, !tbaa !30
  %29 = fadd double %26, %28
  store double %29, ptr %27, align 8, !tbaa !30
  %30 = icmp eq i64 %23, 0
  br i1 %30, label %31, label %21, !llvm.loop !33

31:                                               ; preds = %21, %11, %9, %10, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define void @jdiff_adjoint_copy_f32(ptr noundef %0, ptr noundef %1, i64 noundef %2, i64 noundef %3) local_unnamed_addr #8 {
  %5 = icmp eq ptr %0, %1
  br i1 %5, label %31, label %6

6:                                                ; preds = %4
  %7 = icmp ugt ptr %0, %1
  %8 = icmp eq i64 %2, 0
  br i1 %7, label %10, label %9

9:                                                ; preds = %6
  br i1 %8, label %31, label %21

10:                                               ; preds = %6
  br i1 %8, label %31, label %11

11:                                               ; preds = %10, %11
  %12 = phi i64 [ %19, %11 ], [ 0, %10 ]
  %13 = mul i64 %12, %3
  %14 = getelementptr inbounds i8, ptr %0, i64 %13
  %15 = load float, ptr %14, align 4, !tbaa !34
  store float 0.000000e+00, ptr %14, align 4, !tbaa !34
  %16 = getelementptr inbounds i8, ptr %1, i64 %13
  %17 = load float, ptr %16, align 4, !tbaa !34
  %18 = fadd float %15, %17
  store float %18, ptr %16, align 4, !tbaa !34
  %19 = add nuw i64 %12, 1
  %20 = icmp eq i64 %19, %2
  br i1 %20, label %31, label %11, !llvm.loop !36

21:                                               ; preds = %9, %21
  %22 = phi i64 [ %23, %21 ], [ %2, %9 ]
  %23 = add i64 %22, -1
  %24 = mul i64 %23, %3
  %25 = getelementptr inbounds i8, ptr %0, i64 %24
  %26 = load float, ptr %25, align 4, !tbaa !34
  store float 0.000000e+00, ptr %25, align 4, !tbaa !34
  %27 = getelementptr inbounds i8, ptr %1, i64 %24
  %28 = load float, ptr %27, align 4, !tbaa !34
  %29 = fadd float %26, %28
  store float %29, ptr %27, align 4, !tbaa !34
  %30 = icmp eq i64 %23, 0
  br i1 %30, label %31, label %21, !llvm.loop !37

31:                                               ; preds = %21, %11, %9, %10, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: write)
define void @jdiff_zero_strided(ptr nocapture noundef writeonly %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) local_unnamed_addr #9 {
  %5 = icmp eq i64 %1, 0
  br i1 %5, label %13, label %6

6:                                                ; preds = %4
  %7 = icmp eq i64 %3, 0
  br label %8

8:                                                ; preds = %6, %14
  %9 = phi i64 [ 0, %6 ], [ %15, %14 ]
  br i1 %7, label %14, label %10

10:                                               ; preds = %8
  %11 = mul i64 %9, %2
  %12 = getelementptr i8, ptr %0, i64 %11
  br label %17

13:                                               ; preds = %14, %4
  ret void

14:                                               ; preds = %17, %8
  %15 = add nuw i64 %9, 1
  %16 = icmp eq i64 %15, %1
  br i1 %16, label %13, label %8, !llvm.loop !38

17:                                               ; preds = %10, %17
  %18 = phi i64 [ 0, %10 ], [ %20, %17 ]
  %19 = getelementptr i8, ptr %12, i64 %18
  store i8 0, ptr %19, align 1, !tbaa !15
  %20 = add nuw i64 %18, 1
  %21 = icmp eq i64 %20, %3
  br i1 %21, label %14, label %17, !llvm.loop !39
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define void @jdiff_copy_strided(ptr noundef writeonly %0, ptr noundef readonly %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) local_unnamed_addr #8 {
  %6 = icmp ugt ptr %0, %1
  %7 = icmp eq i64 %2, 0
  br i1 %6, label %11, label %8

8:                                                ; preds = %5
  br i1 %7, label %44, label %9

9:                                                ; preds = %8
  %10 = icmp eq i64 %4, 0
  br label %14

11:                                               ; preds = %5
  br i1 %7, label %44, label %12

12:                                               ; preds = %11
  %13 = icmp eq i64 %4, 0
  br label %31

14:                                               ; preds = %9, %18
  %15 = phi i64 [ 0, %9 ], [ %19, %18 ]
  br i1 %10, label %18, label %16

16:                                               ; preds = %14
  %17 = mul i64 %15, %3
  br label %21

18:                                               ; preds = %21, %14
  %19 = add nuw i64 %15, 1
  %20 = icmp eq i64 %19, %2
  br i1 %20, label %44, label %14, !llvm.loop !40

21:                                               ; preds = %16, %21
  %22 = phi i64 [ 0, %16 ], [ %27, %21 ]
  %23 = add i64 %22, %17
  %24 = getelementptr inbounds i8, ptr %1, i64 %23
  %25 = load i8, ptr %24, align 1, !tbaa !15
  %26 = getelementptr inbounds i8, ptr %0, i64 %23
  store i8 %25, ptr %26, align 1, !tbaa !15
  %27 = add nuw i64 %22, 1
  %28 = icmp eq i64 %27, %4
  br i1 %28, label %18, label %21, !llvm.loop !41

29:                                               ; preds = %36, %31
  %30 = icmp eq i64 %33, 0
  br i1 %30, label %44, label %31, !llvm.loop !42

31:                                               ; preds = %12, %29
  %32 = phi i64 [ %2, %12 ], [ %33, %29 ]
  %33 = add i64 %32, -1
  br i1 %13, label %29, label %34

34:                                               ; preds = %31
  %35 = mul i64 %33, %3
  br label %36

36:                                               ; preds = %34, %36
  %37 = phi i64 [ %4, %34 ], [ %38, %36 ]
  %38 = add i64 %37, -1
  %39 = add i64 %38, %35
  %40 = getelementptr inbounds i8, ptr %1, i64 %39
  %41 = load i8, ptr %40, align 1, !tbaa !15
  %42 = getelementptr inbounds i8, ptr %0, i64 %39
  store i8 %41, ptr %42, align 1, !tbaa !15
  %43 = icmp eq i64 %38, 0
  br i1 %43, label %29, label %36, !llvm.loop !43

44:                                               ; preds = %18, %29, %8, %11
  ret void
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #10

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #10

attributes #0 = { cold noinline nounwind optsize "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { alwaysinline nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { cold noinline noreturn nounwind optsize "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #5 = { noreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #6 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #7 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none) "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #8 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #9 = { nofree norecurse nosync nounwind memory(argmem: write) "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #10 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #11 = { nounwind }
attributes #12 = { noreturn nounwind }
attributes #13 = { cold }
attributes #14 = { cold noreturn }
attributes #15 = { nounwind }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{!3, !4, i64 16}
!3 = !{!"jdiff_arena", !4, i64 0, !4, i64 8, !4, i64 16, !4, i64 24, !4, i64 32, !7, i64 40}
!4 = !{!"any pointer", !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = !{!"long", !5, i64 0}
!8 = !{!9, !7, i64 8}
!9 = !{!"segment", !4, i64 0, !7, i64 8}
!10 = !{!9, !4, i64 0}
!11 = !{!3, !7, i64 40}
!12 = !{!3, !4, i64 8}
!13 = !{!3, !4, i64 0}
!14 = !{!"branch_weights", !"expected", i32 1, i32 2000}
!15 = !{!5, !5, i64 0}
!16 = distinct !{!16, !17, !18}
!17 = !{!"llvm.loop.mustprogress"}
!18 = !{!"llvm.loop.unroll.disable"}
!19 = distinct !{!19, !17, !18}
!20 = !{!3, !4, i64 24}
!21 = !{!3, !4, i64 32}
!22 = !{!4, !4, i64 0}
!23 = !{!24, !4, i64 8}
!24 = !{!"deferred", !4, i64 0, !4, i64 8}
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
