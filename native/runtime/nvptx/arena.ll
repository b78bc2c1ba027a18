; made by: clang --target=nvptx64-nvidia-cuda -DACCELERATOR -O2 -S -emit-llvm -ffreestanding -fno-builtin -fno-vectorize -fno-slp-vectorize -fno-unroll-loops -fno-ident -fPIC -mllvm -sink-common-insts=0 arena.c; target, processor and no-builtin marks removed (scripts/regen-runtime)
; ModuleID = 'arena.c'

; Function Attrs: cold noinline nounwind optsize
define nonnull ptr @jdiff_arena_grow(ptr nocapture noundef %0, i64 noundef %1) local_unnamed_addr #0 {
  %3 = getelementptr inbounds i8, ptr %0, i64 16
  %4 = load ptr, ptr %3, align 8, !tbaa !3
  %5 = icmp eq ptr %4, null
  br i1 %5, label %10, label %6

6:                                                ; preds = %2
  %7 = getelementptr inbounds i8, ptr %4, i64 8
  %8 = load i64, ptr %7, align 8, !tbaa !9
  %9 = shl i64 %8, 1
  br label %10

10:                                               ; preds = %2, %6
  %11 = phi i64 [ %9, %6 ], [ 65536, %2 ]
  %12 = tail call i64 @llvm.umin.i64(i64 %11, i64 67108864)
  %13 = tail call i64 @llvm.umax.i64(i64 %12, i64 %1)
  %14 = add i64 %13, 16
  %15 = tail call ptr @malloc(i64 noundef %14) #13
  %16 = icmp eq ptr %15, null
  br i1 %16, label %17, label %18

17:                                               ; preds = %10
  tail call void @llvm.trap()
  unreachable

18:                                               ; preds = %10
  %19 = load ptr, ptr %3, align 8, !tbaa !3
  store ptr %19, ptr %15, align 8, !tbaa !11
  %20 = getelementptr inbounds i8, ptr %15, i64 8
  store i64 %13, ptr %20, align 8, !tbaa !9
  store ptr %15, ptr %3, align 8, !tbaa !3
  %21 = getelementptr inbounds i8, ptr %0, i64 40
  %22 = load i64, ptr %21, align 8, !tbaa !12
  %23 = add i64 %22, %13
  store i64 %23, ptr %21, align 8, !tbaa !12
  %24 = getelementptr inbounds i8, ptr %15, i64 16
  %25 = getelementptr inbounds i8, ptr %24, i64 %13
  %26 = getelementptr inbounds i8, ptr %0, i64 8
  store ptr %25, ptr %26, align 8, !tbaa !13
  %27 = getelementptr inbounds i8, ptr %24, i64 %1
  store ptr %27, ptr %0, align 8, !tbaa !14
  ret ptr %24
}

declare ptr @malloc(i64 noundef) local_unnamed_addr #1

; Function Attrs: alwaysinline nounwind
define ptr @jdiff_arena_alloc(ptr nocapture noundef %0, i64 noundef %1) local_unnamed_addr #2 {
  %3 = add i64 %1, 15
  %4 = and i64 %3, -16
  %5 = load ptr, ptr %0, align 8, !tbaa !14
  %6 = getelementptr inbounds i8, ptr %0, i64 8
  %7 = load ptr, ptr %6, align 8, !tbaa !13
  %8 = ptrtoint ptr %7 to i64
  %9 = ptrtoint ptr %5 to i64
  %10 = sub i64 %8, %9
  %11 = icmp ult i64 %10, %4
  br i1 %11, label %12, label %14, !prof !15

12:                                               ; preds = %2
  %13 = tail call ptr @jdiff_arena_grow(ptr noundef nonnull %0, i64 noundef %4) #14
  br label %16

14:                                               ; preds = %2
  %15 = getelementptr inbounds i8, ptr %5, i64 %4
  store ptr %15, ptr %0, align 8, !tbaa !14
  br label %16

16:                                               ; preds = %14, %12
  %17 = phi ptr [ %13, %12 ], [ %5, %14 ]
  ret ptr %17
}

; Function Attrs: nounwind
define ptr @jdiff_arena_zeroed(ptr nocapture noundef %0, i64 noundef %1) local_unnamed_addr #3 {
  %3 = add i64 %1, 15
  %4 = and i64 %3, -16
  %5 = load ptr, ptr %0, align 8, !tbaa !14
  %6 = getelementptr inbounds i8, ptr %0, i64 8
  %7 = load ptr, ptr %6, align 8, !tbaa !13
  %8 = ptrtoint ptr %7 to i64
  %9 = ptrtoint ptr %5 to i64
  %10 = sub i64 %8, %9
  %11 = icmp ult i64 %10, %4
  br i1 %11, label %12, label %14, !prof !15

12:                                               ; preds = %2
  %13 = tail call ptr @jdiff_arena_grow(ptr noundef nonnull %0, i64 noundef %4) #14
  br label %16

14:                                               ; preds = %2
  %15 = getelementptr inbounds i8, ptr %5, i64 %4
  store ptr %15, ptr %0, align 8, !tbaa !14
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
  store i8 0, ptr %22, align 1, !tbaa !16
  %23 = add nuw i64 %21, 1
  %24 = icmp eq i64 %23, %1
  br i1 %24, label %19, label %20, !llvm.loop !17
}

; Function Attrs: nounwind
define ptr @jdiff_arena_acquire() local_unnamed_addr #3 {
  %1 = tail call ptr @malloc(i64 noundef 48) #13
  %2 = icmp eq ptr %1, null
  br i1 %2, label %3, label %4

3:                                                ; preds = %0
  tail call void @llvm.trap()
  unreachable

4:                                                ; preds = %0
  store ptr null, ptr %1, align 8, !tbaa !14
  %5 = getelementptr inbounds i8, ptr %1, i64 8
  store ptr null, ptr %5, align 8, !tbaa !13
  %6 = getelementptr inbounds i8, ptr %1, i64 16
  store ptr null, ptr %6, align 8, !tbaa !3
  %7 = getelementptr inbounds i8, ptr %1, i64 24
  store ptr null, ptr %7, align 8, !tbaa !20
  %8 = getelementptr inbounds i8, ptr %1, i64 32
  store ptr null, ptr %8, align 8, !tbaa !21
  %9 = getelementptr inbounds i8, ptr %1, i64 40
  store i64 0, ptr %9, align 8, !tbaa !12
  ret ptr %1
}

; Function Attrs: nounwind
define void @jdiff_arena_release(ptr noundef %0) local_unnamed_addr #3 {
  %2 = getelementptr inbounds i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !tbaa !22
  %4 = icmp eq ptr %3, null
  br i1 %4, label %5, label %10

5:                                                ; preds = %10, %1
  store ptr null, ptr %2, align 8, !tbaa !20
  %6 = getelementptr inbounds i8, ptr %0, i64 32
  store ptr null, ptr %6, align 8, !tbaa !21
  %7 = getelementptr inbounds i8, ptr %0, i64 16
  %8 = load ptr, ptr %7, align 8, !tbaa !3
  %9 = icmp eq ptr %8, null
  br i1 %9, label %17, label %18

10:                                               ; preds = %1, %10
  %11 = phi ptr [ %15, %10 ], [ %3, %1 ]
  %12 = getelementptr inbounds i8, ptr %11, i64 8
  %13 = load ptr, ptr %12, align 8, !tbaa !23
  %14 = getelementptr inbounds i8, ptr %11, i64 16
  tail call void %13(ptr noundef nonnull %14) #13
  %15 = load ptr, ptr %11, align 8, !tbaa !22
  %16 = icmp eq ptr %15, null
  br i1 %16, label %5, label %10, !llvm.loop !25

17:                                               ; preds = %18, %5
  tail call void @free(ptr noundef %0) #13
  ret void

18:                                               ; preds = %5, %18
  %19 = phi ptr [ %20, %18 ], [ %8, %5 ]
  %20 = load ptr, ptr %19, align 8, !tbaa !11
  tail call void @free(ptr noundef nonnull %19) #13
  %21 = icmp eq ptr %20, null
  br i1 %21, label %17, label %18, !llvm.loop !26
}

declare void @free(ptr noundef) local_unnamed_addr #1

; Function Attrs: nounwind
define nonnull ptr @jdiff_arena_defer(ptr nocapture noundef %0, ptr noundef %1, i64 noundef %2) local_unnamed_addr #3 {
  %4 = add i64 %2, 31
  %5 = and i64 %4, -16
  %6 = load ptr, ptr %0, align 8, !tbaa !14
  %7 = getelementptr inbounds i8, ptr %0, i64 8
  %8 = load ptr, ptr %7, align 8, !tbaa !13
  %9 = ptrtoint ptr %8 to i64
  %10 = ptrtoint ptr %6 to i64
  %11 = sub i64 %9, %10
  %12 = icmp ult i64 %11, %5
  br i1 %12, label %13, label %15, !prof !15

13:                                               ; preds = %3
  %14 = tail call ptr @jdiff_arena_grow(ptr noundef nonnull %0, i64 noundef %5) #14
  br label %17

15:                                               ; preds = %3
  %16 = getelementptr inbounds i8, ptr %6, i64 %5
  store ptr %16, ptr %0, align 8, !tbaa !14
  br label %17

17:                                               ; preds = %13, %15
  %18 = phi ptr [ %14, %13 ], [ %6, %15 ]
  %19 = getelementptr inbounds i8, ptr %0, i64 24
  %20 = load ptr, ptr %19, align 8, !tbaa !20
  store ptr %20, ptr %18, align 8, !tbaa !27
  %21 = getelementptr inbounds i8, ptr %18, i64 8
  store ptr %1, ptr %21, align 8, !tbaa !23
  store ptr %18, ptr %19, align 8, !tbaa !20
  %22 = getelementptr inbounds i8, ptr %18, i64 16
  ret ptr %22
}

; Function Attrs: cold noinline noreturn nounwind optsize memory(inaccessiblemem: write)
define void @jdiff_unknown_target() local_unnamed_addr #4 {
  tail call void @llvm.trap()
  unreachable
}

; Function Attrs: cold noreturn nounwind memory(inaccessiblemem: write)
declare void @llvm.trap() #5

; Function Attrs: nounwind memory(inaccessiblemem: write)
define void @jdiff_checked_cast(ptr noundef readnone %0, ptr noundef readnone %1) local_unnamed_addr #6 {
  %3 = icmp eq ptr %0, null
  %4 = icmp eq ptr %0, %1
  %5 = or i1 %3, %4
  br i1 %5, label %7, label %6

6:                                                ; preds = %2
  tail call void @llvm.trap()
  unreachable

7:                                                ; preds = %2
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define void @jdiff_arena_push_frame(ptr nocapture noundef %0, ptr noundef %1) local_unnamed_addr #7 {
  %3 = getelementptr inbounds i8, ptr %0, i64 32
  %4 = load ptr, ptr %3, align 8, !tbaa !21
  store ptr %4, ptr %1, align 8, !tbaa !22
  store ptr %1, ptr %3, align 8, !tbaa !21
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none)
define noundef ptr @jdiff_arena_pop_frame(ptr nocapture noundef %0) local_unnamed_addr #8 {
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
  %7 = load ptr, ptr %0, align 8, !tbaa !14
  %8 = getelementptr inbounds i8, ptr %0, i64 8
  %9 = load ptr, ptr %8, align 8, !tbaa !13
  %10 = ptrtoint ptr %9 to i64
  %11 = ptrtoint ptr %7 to i64
  %12 = sub i64 %10, %11
  %13 = icmp ult i64 %12, %6
  br i1 %13, label %14, label %16, !prof !15

14:                                               ; preds = %3
  %15 = tail call ptr @jdiff_arena_grow(ptr noundef nonnull %0, i64 noundef %6) #14
  br label %18

16:                                               ; preds = %3
  %17 = getelementptr inbounds i8, ptr %7, i64 %6
  store ptr %17, ptr %0, align 8, !tbaa !14
  br label %18

18:                                               ; preds = %14, %16
  %19 = phi ptr [ %15, %14 ], [ %7, %16 ]
  store ptr %0, ptr %19, align 8, !tbaa !22
  %20 = getelementptr inbounds i8, ptr %19, i64 8
  store ptr %1, ptr %20, align 8, !tbaa !22
  ret ptr %19
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none)
define void @jdiff_tape_complete(ptr nocapture noundef %0) local_unnamed_addr #8 {
  %2 = load ptr, ptr %0, align 8, !tbaa !22
  %3 = getelementptr inbounds i8, ptr %2, i64 32
  %4 = load ptr, ptr %3, align 8, !tbaa !21
  %5 = getelementptr inbounds i8, ptr %0, i64 16
  store ptr %4, ptr %5, align 8, !tbaa !22
  ret void
}

; Function Attrs: nounwind memory(write, argmem: readwrite)
define ptr @jdiff_tape_open(ptr nocapture noundef readonly %0, ptr noundef readnone %1, ptr nocapture noundef readonly %2, i64 noundef %3) local_unnamed_addr #9 {
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
  tail call fastcc void @refuse() #15
  unreachable

13:                                               ; preds = %22
  %14 = add nuw i64 %23, 1
  %15 = icmp eq i64 %14, %3
  br i1 %15, label %16, label %22, !llvm.loop !28

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
  tail call fastcc void @refuse() #15
  unreachable
}

; Function Attrs: cold noinline noreturn nounwind optsize memory(inaccessiblemem: write)
define internal fastcc void @refuse() unnamed_addr #4 {
  tail call void @llvm.trap()
  unreachable
}

; Function Attrs: nounwind
define void @jdiff_tape_free(ptr noundef readonly %0) local_unnamed_addr #3 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %25, label %3

3:                                                ; preds = %1
  %4 = load ptr, ptr %0, align 8, !tbaa !22
  %5 = getelementptr inbounds i8, ptr %4, i64 24
  %6 = load ptr, ptr %5, align 8, !tbaa !22
  %7 = icmp eq ptr %6, null
  br i1 %7, label %8, label %13

8:                                                ; preds = %13, %3
  store ptr null, ptr %5, align 8, !tbaa !20
  %9 = getelementptr inbounds i8, ptr %4, i64 32
  store ptr null, ptr %9, align 8, !tbaa !21
  %10 = getelementptr inbounds i8, ptr %4, i64 16
  %11 = load ptr, ptr %10, align 8, !tbaa !3
  %12 = icmp eq ptr %11, null
  br i1 %12, label %24, label %20

13:                                               ; preds = %3, %13
  %14 = phi ptr [ %18, %13 ], [ %6, %3 ]
  %15 = getelementptr inbounds i8, ptr %14, i64 8
  %16 = load ptr, ptr %15, align 8, !tbaa !23
  %17 = getelementptr inbounds i8, ptr %14, i64 16
  tail call void %16(ptr noundef nonnull %17) #13
  %18 = load ptr, ptr %14, align 8, !tbaa !22
  %19 = icmp eq ptr %18, null
  br i1 %19, label %8, label %13, !llvm.loop !25

20:                                               ; preds = %8, %20
  %21 = phi ptr [ %22, %20 ], [ %11, %8 ]
  %22 = load ptr, ptr %21, align 8, !tbaa !11
  tail call void @free(ptr noundef nonnull %21) #13
  %23 = icmp eq ptr %22, null
  br i1 %23, label %24, label %20, !llvm.loop !26

24:                                               ; preds = %20, %8
  tail call void @free(ptr noundef %4) #13
  br label %25

25:                                               ; preds = %24, %1
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define void @jdiff_adjoint_copy_f64(ptr noundef %0, ptr noundef %1, i64 noundef %2, i64 noundef %3) local_unnamed_addr #10 {
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
  %15 = load double, ptr %14, align 8, !tbaa !29
  store double 0.000000e+00, ptr %14, align 8, !tbaa !29
  %16 = getelementptr inbounds i8, ptr %1, i64 %13
  %17 = load double, ptr %16, align 8, !tbaa !29
  %18 = fadd double %15, %17
  store double %18, ptr %16, align 8, !tbaa !29
  %19 = add nuw i64 %12, 1
  %20 = icmp eq i64 %19, %2
  br i1 %20, label %31, label %11, !llvm.loop !31

21:                                               ; preds = %9, %21
  %22 = phi i64 [ %23, %21 ], [ %2, %9 ]
  %23 = add i64 %22, -1
  %24 = mul i64 %23, %3
  %25 = getelementptr inbounds i8, ptr %0, i64 %24
  %26 = load double, ptr %25, align 8, !tbaa !29
  store double 0.000000e+00, ptr %25, align 8, !tbaa !29
  %27 = getelementptr inbounds i8, ptr %1, i64 %24
  %28 = load double, ptr %27, align 8, !tbaa !29
  %29 = fadd double %26, %28
  store double %29, ptr %27, align 8, !tbaa !29
  %30 = icmp eq i64 %23, 0
  br i1 %30, label %31, label %21, !llvm.loop !32

31:                                               ; preds = %21, %11, %9, %10, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define void @jdiff_adjoint_copy_f32(ptr noundef %0, ptr noundef %1, i64 noundef %2, i64 noundef %3) local_unnamed_addr #10 {
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
  %15 = load float, ptr %14, align 4, !tbaa !33
  store float 0.000000e+00, ptr %14, align 4, !tbaa !33
  %16 = getelementptr inbounds i8, ptr %1, i64 %13
  %17 = load float, ptr %16, align 4, !tbaa !33
  %18 = fadd float %15, %17
  store float %18, ptr %16, align 4, !tbaa !33
  %19 = add nuw i64 %12, 1
  %20 = icmp eq i64 %19, %2
  br i1 %20, label %31, label %11, !llvm.loop !35

21:                                               ; preds = %9, %21
  %22 = phi i64 [ %23, %21 ], [ %2, %9 ]
  %23 = add i64 %22, -1
  %24 = mul i64 %23, %3
  %25 = getelementptr inbounds i8, ptr %0, i64 %24
  %26 = load float, ptr %25, align 4, !tbaa !33
  store float 0.000000e+00, ptr %25, align 4, !tbaa !33
  %27 = getelementptr inbounds i8, ptr %1, i64 %24
  %28 = load float, ptr %27, align 4, !tbaa !33
  %29 = fadd float %26, %28
  store float %29, ptr %27, align 4, !tbaa !33
  %30 = icmp eq i64 %23, 0
  br i1 %30, label %31, label %21, !llvm.loop !36

31:                                               ; preds = %21, %11, %9, %10, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: write)
define void @jdiff_zero_strided(ptr nocapture noundef writeonly %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) local_unnamed_addr #11 {
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
  br i1 %16, label %13, label %8, !llvm.loop !37

17:                                               ; preds = %10, %17
  %18 = phi i64 [ 0, %10 ], [ %20, %17 ]
  %19 = getelementptr i8, ptr %12, i64 %18
  store i8 0, ptr %19, align 1, !tbaa !16
  %20 = add nuw i64 %18, 1
  %21 = icmp eq i64 %20, %3
  br i1 %21, label %14, label %17, !llvm.loop !38
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define void @jdiff_copy_strided(ptr noundef writeonly %0, ptr noundef readonly %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) local_unnamed_addr #10 {
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
  br i1 %20, label %44, label %14, !llvm.loop !39

21:                                               ; preds = %16, %21
  %22 = phi i64 [ 0, %16 ], [ %27, %21 ]
  %23 = add i64 %22, %17
  %24 = getelementptr inbounds i8, ptr %1, i64 %23
  %25 = load i8, ptr %24, align 1, !tbaa !16
  %26 = getelementptr inbounds i8, ptr %0, i64 %23
  store i8 %25, ptr %26, align 1, !tbaa !16
  %27 = add nuw i64 %22, 1
  %28 = icmp eq i64 %27, %4
  br i1 %28, label %18, label %21, !llvm.loop !40

29:                                               ; preds = %36, %31
  %30 = icmp eq i64 %33, 0
  br i1 %30, label %44, label %31, !llvm.loop !41

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
  %41 = load i8, ptr %40, align 1, !tbaa !16
  %42 = getelementptr inbounds i8, ptr %0, i64 %39
  store i8 %41, ptr %42, align 1, !tbaa !16
  %43 = icmp eq i64 %38, 0
  br i1 %43, label %29, label %36, !llvm.loop !42

44:                                               ; preds = %18, %29, %8, %11
  ret void
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #12

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #12

attributes #0 = { cold noinline nounwind optsize "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { alwaysinline nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { cold noinline noreturn nounwind optsize memory(inaccessiblemem: write) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #5 = { cold noreturn nounwind memory(inaccessiblemem: write) }
attributes #6 = { nounwind memory(inaccessiblemem: write) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #7 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #8 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #9 = { nounwind memory(write, argmem: readwrite) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #10 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #11 = { nofree norecurse nosync nounwind memory(argmem: write) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #12 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #13 = { nounwind }
attributes #14 = { cold }
attributes #15 = { cold noreturn }


!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"frame-pointer", i32 2}
!3 = !{!4, !5, i64 16}
!4 = !{!"jdiff_arena", !5, i64 0, !5, i64 8, !5, i64 16, !5, i64 24, !5, i64 32, !8, i64 40}
!5 = !{!"any pointer", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!"long", !6, i64 0}
!9 = !{!10, !8, i64 8}
!10 = !{!"segment", !5, i64 0, !8, i64 8}
!11 = !{!10, !5, i64 0}
!12 = !{!4, !8, i64 40}
!13 = !{!4, !5, i64 8}
!14 = !{!4, !5, i64 0}
!15 = !{!"branch_weights", !"expected", i32 1, i32 2000}
!16 = !{!6, !6, i64 0}
!17 = distinct !{!17, !18, !19}
!18 = !{!"llvm.loop.mustprogress"}
!19 = !{!"llvm.loop.unroll.disable"}
!20 = !{!4, !5, i64 24}
!21 = !{!4, !5, i64 32}
!22 = !{!5, !5, i64 0}
!23 = !{!24, !5, i64 8}
!24 = !{!"deferred", !5, i64 0, !5, i64 8}
!25 = distinct !{!25, !18, !19}
!26 = distinct !{!26, !18, !19}
!27 = !{!24, !5, i64 0}
!28 = distinct !{!28, !18, !19}
!29 = !{!30, !30, i64 0}
!30 = !{!"double", !6, i64 0}
!31 = distinct !{!31, !18, !19}
!32 = distinct !{!32, !18, !19}
!33 = !{!34, !34, i64 0}
!34 = !{!"float", !6, i64 0}
!35 = distinct !{!35, !18, !19}
!36 = distinct !{!36, !18, !19}
!37 = distinct !{!37, !18, !19}
!38 = distinct !{!38, !18, !19}
!39 = distinct !{!39, !18, !19}
!40 = distinct !{!40, !18, !19}
!41 = distinct !{!41, !18, !19}
!42 = distinct !{!42, !18, !19}
