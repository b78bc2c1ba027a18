; made by: clang --target=wasm32-unknown-unknown -O2 -S -emit-llvm -ffreestanding -fno-builtin -fno-vectorize -fno-slp-vectorize -fno-unroll-loops -fno-ident -fPIC -mllvm -sink-common-insts=0 powi.c; target, processor and no-builtin marks removed (scripts/regen-runtime)
; ModuleID = 'powi.c'

@kept = internal constant [2 x ptr] [ptr @__powidf2, ptr @__powisf2], align 4
@llvm.used = appending global [1 x ptr] [ptr @kept], section "llvm.metadata"

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden double @__powidf2(double noundef %0, i32 noundef %1) #0 {
  %3 = icmp eq i32 %1, 0
  br i1 %3, label %6, label %4

4:                                                ; preds = %2
  %5 = tail call i32 @llvm.abs.i32(i32 %1, i1 false)
  br label %11

6:                                                ; preds = %11, %2
  %7 = phi double [ 1.000000e+00, %2 ], [ %18, %11 ]
  %8 = icmp slt i32 %1, 0
  %9 = fdiv double 1.000000e+00, %7
  %10 = select i1 %8, double %9, double %7
  ret double %10

11:                                               ; preds = %4, %11
  %12 = phi double [ %20, %11 ], [ %0, %4 ]
  %13 = phi double [ %18, %11 ], [ 1.000000e+00, %4 ]
  %14 = phi i32 [ %19, %11 ], [ %5, %4 ]
  %15 = and i32 %14, 1
  %16 = icmp eq i32 %15, 0
  %17 = fmul double %13, %12
  %18 = select i1 %16, double %13, double %17
  %19 = lshr i32 %14, 1
  %20 = fmul double %12, %12
  %21 = icmp ult i32 %14, 2
  br i1 %21, label %6, label %11, !llvm.loop !2
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden float @__powisf2(float noundef %0, i32 noundef %1) #0 {
  %3 = icmp eq i32 %1, 0
  br i1 %3, label %6, label %4

4:                                                ; preds = %2
  %5 = tail call i32 @llvm.abs.i32(i32 %1, i1 false)
  br label %11

6:                                                ; preds = %11, %2
  %7 = phi float [ 1.000000e+00, %2 ], [ %18, %11 ]
  %8 = icmp slt i32 %1, 0
  %9 = fdiv float 1.000000e+00, %7
  %10 = select i1 %8, float %9, float %7
  ret float %10

11:                                               ; preds = %4, %11
  %12 = phi float [ %20, %11 ], [ %0, %4 ]
  %13 = phi float [ %18, %11 ], [ 1.000000e+00, %4 ]
  %14 = phi i32 [ %19, %11 ], [ %5, %4 ]
  %15 = and i32 %14, 1
  %16 = icmp eq i32 %15, 0
  %17 = fmul float %13, %12
  %18 = select i1 %16, float %13, float %17
  %19 = lshr i32 %14, 1
  %20 = fmul float %12, %12
  %21 = icmp ult i32 %14, 2
  br i1 %21, label %6, label %11, !llvm.loop !5
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.abs.i32(i32, i1 immarg) #1

attributes #0 = { nofree norecurse nosync nounwind memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }


!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = distinct !{!2, !3, !4}
!3 = !{!"llvm.loop.mustprogress"}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = distinct !{!5, !3, !4}
