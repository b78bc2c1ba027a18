; ModuleID = 'gather.c'
source_filename = "gather.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @lookup(ptr noalias noundef captures(none) %0, ptr noalias noundef readonly captures(none) %1, ptr noalias noundef readonly captures(none) %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %3, 0
  br i1 %5, label %6, label %78

6:                                                ; preds = %4
  %7 = zext nneg i32 %3 to i64
  %8 = icmp ult i32 %3, 8
  br i1 %8, label %76, label %9

9:                                                ; preds = %6
  %10 = icmp ult i32 %3, 32
  br i1 %10, label %58, label %11

11:                                               ; preds = %9
  %12 = and i64 %7, 24
  %13 = and i64 %7, 2147483616
  br label %14

14:                                               ; preds = %14, %11
  %15 = phi i64 [ 0, %11 ], [ %52, %14 ]
  %16 = getelementptr inbounds nuw i32, ptr %2, i64 %15
  %17 = getelementptr inbounds nuw i8, ptr %16, i64 32
  %18 = getelementptr inbounds nuw i8, ptr %16, i64 64
  %19 = getelementptr inbounds nuw i8, ptr %16, i64 96
  %20 = load <8 x i32>, ptr %16, align 4, !tbaa !4
  %21 = load <8 x i32>, ptr %17, align 4, !tbaa !4
  %22 = load <8 x i32>, ptr %18, align 4, !tbaa !4
  %23 = load <8 x i32>, ptr %19, align 4, !tbaa !4
  %24 = icmp sgt <8 x i32> %20, splat (i32 -1)
  %25 = icmp sgt <8 x i32> %21, splat (i32 -1)
  %26 = icmp sgt <8 x i32> %22, splat (i32 -1)
  %27 = icmp sgt <8 x i32> %23, splat (i32 -1)
  %28 = zext nneg <8 x i32> %20 to <8 x i64>
  %29 = zext nneg <8 x i32> %21 to <8 x i64>
  %30 = zext nneg <8 x i32> %22 to <8 x i64>
  %31 = zext nneg <8 x i32> %23 to <8 x i64>
  %32 = getelementptr inbounds nuw float, ptr %1, <8 x i64> %28
  %33 = getelementptr inbounds nuw float, ptr %1, <8 x i64> %29
  %34 = getelementptr inbounds nuw float, ptr %1, <8 x i64> %30
  %35 = getelementptr inbounds nuw float, ptr %1, <8 x i64> %31
  %36 = tail call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %32, <8 x i1> %24, <8 x float> poison), !tbaa !8
  %37 = tail call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %33, <8 x i1> %25, <8 x float> poison), !tbaa !8
  %38 = tail call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %34, <8 x i1> %26, <8 x float> poison), !tbaa !8
  %39 = tail call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %35, <8 x i1> %27, <8 x float> poison), !tbaa !8
  %40 = getelementptr float, ptr %0, i64 %15
  %41 = getelementptr i8, ptr %40, i64 32
  %42 = getelementptr i8, ptr %40, i64 64
  %43 = getelementptr i8, ptr %40, i64 96
  %44 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %40, <8 x i1> %24, <8 x float> poison), !tbaa !8
  %45 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %41, <8 x i1> %25, <8 x float> poison), !tbaa !8
  %46 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %42, <8 x i1> %26, <8 x float> poison), !tbaa !8
  %47 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %43, <8 x i1> %27, <8 x float> poison), !tbaa !8
  %48 = fadd fast <8 x float> %44, %36
  %49 = fadd fast <8 x float> %45, %37
  %50 = fadd fast <8 x float> %46, %38
  %51 = fadd fast <8 x float> %47, %39
  tail call void @llvm.masked.store.v8f32.p0(<8 x float> %48, ptr align 4 %40, <8 x i1> %24), !tbaa !8
  tail call void @llvm.masked.store.v8f32.p0(<8 x float> %49, ptr align 4 %41, <8 x i1> %25), !tbaa !8
  tail call void @llvm.masked.store.v8f32.p0(<8 x float> %50, ptr align 4 %42, <8 x i1> %26), !tbaa !8
  tail call void @llvm.masked.store.v8f32.p0(<8 x float> %51, ptr align 4 %43, <8 x i1> %27), !tbaa !8
  %52 = add nuw i64 %15, 32
  %53 = icmp eq i64 %52, %13
  br i1 %53, label %54, label %14, !llvm.loop !10

54:                                               ; preds = %14
  %55 = icmp eq i64 %13, %7
  br i1 %55, label %78, label %56

56:                                               ; preds = %54
  %57 = icmp eq i64 %12, 0
  br i1 %57, label %76, label %58, !prof !14

58:                                               ; preds = %9, %56
  %59 = phi i64 [ %13, %56 ], [ 0, %9 ]
  %60 = and i64 %7, 2147483640
  br label %61

61:                                               ; preds = %61, %58
  %62 = phi i64 [ %59, %58 ], [ %72, %61 ]
  %63 = getelementptr inbounds nuw i32, ptr %2, i64 %62
  %64 = load <8 x i32>, ptr %63, align 4, !tbaa !4
  %65 = icmp sgt <8 x i32> %64, splat (i32 -1)
  %66 = zext nneg <8 x i32> %64 to <8 x i64>
  %67 = getelementptr inbounds nuw float, ptr %1, <8 x i64> %66
  %68 = tail call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %67, <8 x i1> %65, <8 x float> poison), !tbaa !8
  %69 = getelementptr float, ptr %0, i64 %62
  %70 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %69, <8 x i1> %65, <8 x float> poison), !tbaa !8
  %71 = fadd fast <8 x float> %70, %68
  tail call void @llvm.masked.store.v8f32.p0(<8 x float> %71, ptr align 4 %69, <8 x i1> %65), !tbaa !8
  %72 = add nuw i64 %62, 8
  %73 = icmp eq i64 %72, %60
  br i1 %73, label %74, label %61, !llvm.loop !15

74:                                               ; preds = %61
  %75 = icmp eq i64 %60, %7
  br i1 %75, label %78, label %76

76:                                               ; preds = %6, %56, %74
  %77 = phi i64 [ 0, %6 ], [ %13, %56 ], [ %60, %74 ]
  br label %79

78:                                               ; preds = %91, %54, %74, %4
  ret void

79:                                               ; preds = %76, %91
  %80 = phi i64 [ %92, %91 ], [ %77, %76 ]
  %81 = getelementptr inbounds nuw i32, ptr %2, i64 %80
  %82 = load i32, ptr %81, align 4, !tbaa !4
  %83 = icmp sgt i32 %82, -1
  br i1 %83, label %84, label %91

84:                                               ; preds = %79
  %85 = zext nneg i32 %82 to i64
  %86 = getelementptr inbounds nuw float, ptr %1, i64 %85
  %87 = load float, ptr %86, align 4, !tbaa !8
  %88 = getelementptr inbounds nuw float, ptr %0, i64 %80
  %89 = load float, ptr %88, align 4, !tbaa !8
  %90 = fadd fast float %89, %87
  store float %90, ptr %88, align 4, !tbaa !8
  br label %91

91:                                               ; preds = %79, %84
  %92 = add nuw nsw i64 %80, 1
  %93 = icmp eq i64 %92, %7
  br i1 %93, label %78, label %79, !llvm.loop !16
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(read)
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr captures(none), <8 x i1>, <8 x float>) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: write)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr captures(none), <8 x i1>) #3

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="skylake-avx512" "target-features"="+adx,+aes,+avx,+avx2,+avx512bw,+avx512cd,+avx512dq,+avx512f,+avx512vl,+bmi,+bmi2,+clflushopt,+clwb,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+invpcid,+lzcnt,+mmx,+movbe,+pclmul,+pku,+popcnt,+prfchw,+rdrnd,+rdseed,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave,+xsavec,+xsaveopt,+xsaves" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(read) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: write) }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.errno.tbaa = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"float", !6, i64 0}
!10 = distinct !{!10, !11, !12, !13}
!11 = !{!"llvm.loop.mustprogress"}
!12 = !{!"llvm.loop.isvectorized", i32 1}
!13 = !{!"llvm.loop.unroll.runtime.disable"}
!14 = !{!"branch_weights", i32 8, i32 24}
!15 = distinct !{!15, !11, !12, !13}
!16 = distinct !{!16, !11, !13, !12}
