; made by: clang --target=wasm32-unknown-unknown -O2 -S -emit-llvm -ffreestanding -fno-builtin -fno-vectorize -fno-slp-vectorize -fno-unroll-loops -fno-ident -fPIC -mllvm -sink-common-insts=0 allocation.c; target, processor and no-builtin marks removed (scripts/regen-runtime)
; ModuleID = 'allocation.c'

; Function Attrs: nounwind
define hidden ptr @jdiff_realloc(ptr noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = tail call ptr @malloc(i32 noundef %1) #4
  %4 = icmp ne ptr %0, null
  %5 = icmp ne ptr %3, null
  %6 = select i1 %4, i1 %5, i1 false
  br i1 %6, label %7, label %11

7:                                                ; preds = %2
  %8 = tail call i32 @malloc_usable_size(ptr noundef nonnull %0) #4
  %9 = tail call noundef i32 @llvm.umin.i32(i32 %8, i32 %1)
  %10 = tail call ptr @memcpy(ptr noundef nonnull %3, ptr noundef nonnull %0, i32 noundef %9) #4
  tail call void @free(ptr noundef nonnull %0) #4
  br label %11

11:                                               ; preds = %7, %2
  ret ptr %3
}

declare ptr @malloc(i32 noundef) local_unnamed_addr #1

declare ptr @memcpy(ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #1

declare i32 @malloc_usable_size(ptr noundef) local_unnamed_addr #1

declare void @free(ptr noundef) local_unnamed_addr #1

; Function Attrs: nounwind
define hidden ptr @jdiff_reallocarray(ptr noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = tail call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %1, i32 %2)
  %5 = extractvalue { i32, i1 } %4, 1
  br i1 %5, label %16, label %6

6:                                                ; preds = %3
  %7 = extractvalue { i32, i1 } %4, 0
  %8 = tail call ptr @malloc(i32 noundef %7) #4
  %9 = icmp ne ptr %0, null
  %10 = icmp ne ptr %8, null
  %11 = select i1 %9, i1 %10, i1 false
  br i1 %11, label %12, label %16

12:                                               ; preds = %6
  %13 = tail call i32 @malloc_usable_size(ptr noundef nonnull %0) #4
  %14 = tail call noundef i32 @llvm.umin.i32(i32 %13, i32 %7)
  %15 = tail call ptr @memcpy(ptr noundef nonnull %8, ptr noundef nonnull %0, i32 noundef %14) #4
  tail call void @free(ptr noundef nonnull %0) #4
  br label %16

16:                                               ; preds = %12, %6, %3
  %17 = phi ptr [ null, %3 ], [ %8, %6 ], [ %8, %12 ]
  ret ptr %17
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.umul.with.overflow.i32(i32, i32) #2

; Function Attrs: nounwind
define hidden range(i32 0, 13) i32 @jdiff_posix_memalign(ptr nocapture noundef writeonly %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = add i32 %1, -1
  %5 = add i32 %4, %2
  %6 = sub i32 0, %1
  %7 = and i32 %5, %6
  %8 = tail call ptr @aligned_alloc(i32 noundef %1, i32 noundef %7) #4
  %9 = icmp eq ptr %8, null
  br i1 %9, label %11, label %10

10:                                               ; preds = %3
  store ptr %8, ptr %0, align 4, !tbaa !2
  br label %11

11:                                               ; preds = %3, %10
  %12 = phi i32 [ 0, %10 ], [ 12, %3 ]
  ret i32 %12
}

declare ptr @aligned_alloc(i32 noundef, i32 noundef) local_unnamed_addr #1

; Function Attrs: nounwind
define hidden ptr @jdiff_strdup(ptr noundef %0) local_unnamed_addr #0 {
  %2 = tail call i32 @strlen(ptr noundef %0) #4
  %3 = add i32 %2, 1
  %4 = tail call ptr @malloc(i32 noundef %3) #4
  %5 = icmp eq ptr %4, null
  br i1 %5, label %8, label %6

6:                                                ; preds = %1
  %7 = tail call ptr @memcpy(ptr noundef nonnull %4, ptr noundef %0, i32 noundef %3) #4
  br label %8

8:                                                ; preds = %1, %6
  %9 = phi ptr [ %7, %6 ], [ null, %1 ]
  ret ptr %9
}

declare i32 @strlen(ptr noundef) local_unnamed_addr #1

; Function Attrs: nounwind
define hidden ptr @jdiff_rust_realloc(ptr noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = tail call ptr @__rust_alloc(i32 noundef %3, i32 noundef %2) #4
  %6 = icmp eq ptr %5, null
  br i1 %6, label %10, label %7

7:                                                ; preds = %4
  %8 = tail call noundef i32 @llvm.umin.i32(i32 %1, i32 %3)
  %9 = tail call ptr @memcpy(ptr noundef nonnull %5, ptr noundef %0, i32 noundef %8) #4
  tail call void @__rust_dealloc(ptr noundef %0, i32 noundef %1, i32 noundef %2) #4
  br label %10

10:                                               ; preds = %7, %4
  ret ptr %5
}

declare ptr @__rust_alloc(i32 noundef, i32 noundef) local_unnamed_addr #1

declare void @__rust_dealloc(ptr noundef, i32 noundef, i32 noundef) local_unnamed_addr #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #3

attributes #0 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nounwind }


!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{!3, !3, i64 0}
!3 = !{!"any pointer", !4, i64 0}
!4 = !{!"omnipotent char", !5, i64 0}
!5 = !{!"Simple C/C++ TBAA"}
