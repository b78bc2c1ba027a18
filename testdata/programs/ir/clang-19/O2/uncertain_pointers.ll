; clang-19 -O2 -S -emit-llvm c/uncertain_pointers.c -o ir/clang-19/O2/uncertain_pointers.ll
; ModuleID = 'c/uncertain_pointers.c'
source_filename = "c/uncertain_pointers.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@default_if_null.one = internal unnamed_addr constant double 1.000000e+00, align 8

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none) uwtable
define dso_local double @doubles_what_is_selected(ptr nocapture noundef %0, ptr nocapture noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp eq i32 %2, 0
  %5 = select i1 %4, ptr %1, ptr %0
  %6 = load double, ptr %5, align 8, !tbaa !5
  %7 = fmul double %6, 2.000000e+00
  store double %7, ptr %5, align 8, !tbaa !5
  %8 = load double, ptr %0, align 8, !tbaa !5
  %9 = load double, ptr %1, align 8, !tbaa !5
  %10 = fadd double %8, %9
  ret double %10
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) uwtable
define dso_local double @cursor_over_both(ptr noundef %0, ptr noundef %1, ptr nocapture noundef readonly %2, i32 noundef %3) local_unnamed_addr #2 {
  %5 = alloca [16 x ptr], align 16
  call void @llvm.lifetime.start.p0(i64 128, ptr nonnull %5) #10
  %6 = icmp sgt i32 %3, 0
  br i1 %6, label %7, label %72

7:                                                ; preds = %4
  %8 = zext nneg i32 %3 to i64
  %9 = icmp ult i32 %3, 4
  br i1 %9, label %10, label %12

10:                                               ; preds = %37, %7
  %11 = phi i64 [ 0, %7 ], [ %13, %37 ]
  br label %45

12:                                               ; preds = %7
  %13 = and i64 %8, 2147483644
  %14 = insertelement <2 x ptr> poison, ptr %0, i64 0
  %15 = shufflevector <2 x ptr> %14, <2 x ptr> poison, <2 x i32> zeroinitializer
  %16 = insertelement <2 x ptr> poison, ptr %1, i64 0
  %17 = shufflevector <2 x ptr> %16, <2 x ptr> poison, <2 x i32> zeroinitializer
  br label %18

18:                                               ; preds = %18, %12
  %19 = phi i64 [ 0, %12 ], [ %34, %18 ]
  %20 = phi <2 x i64> [ <i64 0, i64 1>, %12 ], [ %35, %18 ]
  %21 = add <2 x i64> %20, <i64 2, i64 2>
  %22 = getelementptr inbounds i32, ptr %2, i64 %19
  %23 = getelementptr inbounds i8, ptr %22, i64 8
  %24 = load <2 x i32>, ptr %22, align 4, !tbaa !9
  %25 = load <2 x i32>, ptr %23, align 4, !tbaa !9
  %26 = icmp eq <2 x i32> %24, zeroinitializer
  %27 = icmp eq <2 x i32> %25, zeroinitializer
  %28 = select <2 x i1> %26, <2 x ptr> %15, <2 x ptr> %17
  %29 = select <2 x i1> %27, <2 x ptr> %15, <2 x ptr> %17
  %30 = getelementptr inbounds double, <2 x ptr> %28, <2 x i64> %20
  %31 = getelementptr inbounds double, <2 x ptr> %29, <2 x i64> %21
  %32 = getelementptr inbounds [16 x ptr], ptr %5, i64 0, i64 %19
  %33 = getelementptr inbounds i8, ptr %32, i64 16
  store <2 x ptr> %30, ptr %32, align 16, !tbaa !11
  store <2 x ptr> %31, ptr %33, align 16, !tbaa !11
  %34 = add nuw i64 %19, 4
  %35 = add <2 x i64> %20, <i64 4, i64 4>
  %36 = icmp eq i64 %34, %13
  br i1 %36, label %37, label %18, !llvm.loop !13

37:                                               ; preds = %18
  %38 = icmp eq i64 %13, %8
  br i1 %38, label %39, label %10

39:                                               ; preds = %45, %37
  br i1 %6, label %40, label %72

40:                                               ; preds = %39
  %41 = and i64 %8, 3
  %42 = icmp ult i32 %3, 4
  br i1 %42, label %55, label %43

43:                                               ; preds = %40
  %44 = and i64 %8, 2147483644
  br label %74

45:                                               ; preds = %10, %45
  %46 = phi i64 [ %53, %45 ], [ %11, %10 ]
  %47 = getelementptr inbounds i32, ptr %2, i64 %46
  %48 = load i32, ptr %47, align 4, !tbaa !9
  %49 = icmp eq i32 %48, 0
  %50 = select i1 %49, ptr %0, ptr %1
  %51 = getelementptr inbounds double, ptr %50, i64 %46
  %52 = getelementptr inbounds [16 x ptr], ptr %5, i64 0, i64 %46
  store ptr %51, ptr %52, align 8, !tbaa !11
  %53 = add nuw nsw i64 %46, 1
  %54 = icmp eq i64 %53, %8
  br i1 %54, label %39, label %45, !llvm.loop !17

55:                                               ; preds = %74, %40
  %56 = phi double [ poison, %40 ], [ %100, %74 ]
  %57 = phi i64 [ 0, %40 ], [ %101, %74 ]
  %58 = phi double [ 1.000000e+00, %40 ], [ %100, %74 ]
  %59 = icmp eq i64 %41, 0
  br i1 %59, label %72, label %60

60:                                               ; preds = %55, %60
  %61 = phi i64 [ %69, %60 ], [ %57, %55 ]
  %62 = phi double [ %68, %60 ], [ %58, %55 ]
  %63 = phi i64 [ %70, %60 ], [ 0, %55 ]
  %64 = getelementptr inbounds [16 x ptr], ptr %5, i64 0, i64 %61
  %65 = load ptr, ptr %64, align 8, !tbaa !11
  %66 = load double, ptr %65, align 8, !tbaa !5
  %67 = fadd double %66, 1.000000e+00
  %68 = fmul double %62, %67
  %69 = add nuw nsw i64 %61, 1
  %70 = add i64 %63, 1
  %71 = icmp eq i64 %70, %41
  br i1 %71, label %72, label %60, !llvm.loop !18

72:                                               ; preds = %55, %60, %4, %39
  %73 = phi double [ 1.000000e+00, %39 ], [ 1.000000e+00, %4 ], [ %56, %55 ], [ %68, %60 ]
  call void @llvm.lifetime.end.p0(i64 128, ptr nonnull %5) #10
  ret double %73

74:                                               ; preds = %74, %43
  %75 = phi i64 [ 0, %43 ], [ %101, %74 ]
  %76 = phi double [ 1.000000e+00, %43 ], [ %100, %74 ]
  %77 = phi i64 [ 0, %43 ], [ %102, %74 ]
  %78 = getelementptr inbounds [16 x ptr], ptr %5, i64 0, i64 %75
  %79 = load ptr, ptr %78, align 16, !tbaa !11
  %80 = load double, ptr %79, align 8, !tbaa !5
  %81 = fadd double %80, 1.000000e+00
  %82 = fmul double %76, %81
  %83 = or disjoint i64 %75, 1
  %84 = getelementptr inbounds [16 x ptr], ptr %5, i64 0, i64 %83
  %85 = load ptr, ptr %84, align 8, !tbaa !11
  %86 = load double, ptr %85, align 8, !tbaa !5
  %87 = fadd double %86, 1.000000e+00
  %88 = fmul double %82, %87
  %89 = or disjoint i64 %75, 2
  %90 = getelementptr inbounds [16 x ptr], ptr %5, i64 0, i64 %89
  %91 = load ptr, ptr %90, align 16, !tbaa !11
  %92 = load double, ptr %91, align 8, !tbaa !5
  %93 = fadd double %92, 1.000000e+00
  %94 = fmul double %88, %93
  %95 = or disjoint i64 %75, 3
  %96 = getelementptr inbounds [16 x ptr], ptr %5, i64 0, i64 %95
  %97 = load ptr, ptr %96, align 8, !tbaa !11
  %98 = load double, ptr %97, align 8, !tbaa !5
  %99 = fadd double %98, 1.000000e+00
  %100 = fmul double %94, %99
  %101 = add nuw nsw i64 %75, 4
  %102 = add i64 %77, 4
  %103 = icmp eq i64 %102, %44
  br i1 %103, label %55, label %74, !llvm.loop !20
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable
define dso_local void @halve_the_larger(ptr noundef %0, ptr noundef %1, i32 noundef %2) local_unnamed_addr #3 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64
  br label %8

7:                                                ; preds = %8, %3
  ret void

8:                                                ; preds = %5, %8
  %9 = phi i64 [ 0, %5 ], [ %16, %8 ]
  %10 = getelementptr inbounds double, ptr %0, i64 %9
  %11 = tail call fastcc ptr @larger(ptr noundef %10, ptr noundef %1)
  %12 = load double, ptr %11, align 8, !tbaa !5
  %13 = fmul double %12, 5.000000e-01
  %14 = load double, ptr %10, align 8, !tbaa !5
  %15 = fmul double %13, %14
  store double %15, ptr %11, align 8, !tbaa !5
  %16 = add nuw nsw i64 %9, 1
  %17 = icmp eq i64 %16, %6
  br i1 %17, label %7, label %8, !llvm.loop !21
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define internal fastcc ptr @larger(ptr noundef readonly %0, ptr noundef readonly %1) unnamed_addr #4 {
  %3 = load double, ptr %0, align 8, !tbaa !5
  %4 = load double, ptr %1, align 8, !tbaa !5
  %5 = fcmp ogt double %3, %4
  %6 = select i1 %5, ptr %0, ptr %1
  ret ptr %6
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) uwtable
define dso_local double @default_if_null(ptr nocapture noundef readonly %0, ptr noundef readonly %1, i32 noundef %2) local_unnamed_addr #2 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %25

5:                                                ; preds = %3
  %6 = icmp eq ptr %1, null
  %7 = zext nneg i32 %2 to i64
  %8 = and i64 %7, 1
  %9 = icmp eq i32 %2, 1
  br i1 %9, label %12, label %10

10:                                               ; preds = %5
  %11 = and i64 %7, 2147483646
  br label %27

12:                                               ; preds = %27, %5
  %13 = phi double [ poison, %5 ], [ %45, %27 ]
  %14 = phi i64 [ 0, %5 ], [ %46, %27 ]
  %15 = phi double [ 0.000000e+00, %5 ], [ %45, %27 ]
  %16 = icmp eq i64 %8, 0
  br i1 %16, label %25, label %17

17:                                               ; preds = %12
  %18 = getelementptr inbounds double, ptr %1, i64 %14
  %19 = select i1 %6, ptr @default_if_null.one, ptr %18
  %20 = getelementptr inbounds double, ptr %0, i64 %14
  %21 = load double, ptr %20, align 8, !tbaa !5
  %22 = fmul double %21, %21
  %23 = load double, ptr %19, align 8, !tbaa !5
  %24 = tail call double @llvm.fmuladd.f64(double %22, double %23, double %15)
  br label %25

25:                                               ; preds = %17, %12, %3
  %26 = phi double [ 0.000000e+00, %3 ], [ %13, %12 ], [ %24, %17 ]
  ret double %26

27:                                               ; preds = %27, %10
  %28 = phi i64 [ 0, %10 ], [ %46, %27 ]
  %29 = phi double [ 0.000000e+00, %10 ], [ %45, %27 ]
  %30 = phi i64 [ 0, %10 ], [ %47, %27 ]
  %31 = getelementptr inbounds double, ptr %1, i64 %28
  %32 = select i1 %6, ptr @default_if_null.one, ptr %31
  %33 = getelementptr inbounds double, ptr %0, i64 %28
  %34 = load double, ptr %33, align 8, !tbaa !5
  %35 = fmul double %34, %34
  %36 = load double, ptr %32, align 8, !tbaa !5
  %37 = tail call double @llvm.fmuladd.f64(double %35, double %36, double %29)
  %38 = or disjoint i64 %28, 1
  %39 = getelementptr inbounds double, ptr %1, i64 %38
  %40 = select i1 %6, ptr @default_if_null.one, ptr %39
  %41 = getelementptr inbounds double, ptr %0, i64 %38
  %42 = load double, ptr %41, align 8, !tbaa !5
  %43 = fmul double %42, %42
  %44 = load double, ptr %40, align 8, !tbaa !5
  %45 = tail call double @llvm.fmuladd.f64(double %43, double %44, double %37)
  %46 = add nuw nsw i64 %28, 2
  %47 = add i64 %30, 2
  %48 = icmp eq i64 %47, %11
  br i1 %48, label %12, label %27, !llvm.loop !22
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #5

; Function Attrs: nounwind uwtable
define dso_local double @swap_of_buffers(ptr nocapture noundef readonly %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #6 {
  %4 = sext i32 %1 to i64
  %5 = shl nsw i64 %4, 3
  %6 = tail call noalias ptr @malloc(i64 noundef %5) #11
  %7 = tail call noalias ptr @malloc(i64 noundef %5) #11
  %8 = icmp sgt i32 %1, 0
  br i1 %8, label %9, label %12

9:                                                ; preds = %3
  %10 = zext nneg i32 %1 to i64
  %11 = shl nuw nsw i64 %10, 3
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %6, ptr align 8 %0, i64 %11, i1 false), !tbaa !5
  br label %12

12:                                               ; preds = %9, %3
  %13 = icmp sgt i32 %2, 0
  br i1 %13, label %14, label %25

14:                                               ; preds = %12
  %15 = zext i32 %1 to i64
  %16 = and i64 %15, 1
  %17 = icmp eq i32 %1, 1
  %18 = and i64 %15, 2147483646
  %19 = icmp eq i64 %16, 0
  br label %20

20:                                               ; preds = %14, %47
  %21 = phi ptr [ %6, %14 ], [ %23, %47 ]
  %22 = phi i32 [ 0, %14 ], [ %48, %47 ]
  %23 = phi ptr [ %7, %14 ], [ %21, %47 ]
  br i1 %8, label %24, label %47

24:                                               ; preds = %20
  br i1 %17, label %34, label %50

25:                                               ; preds = %47, %12
  %26 = phi ptr [ %7, %12 ], [ %21, %47 ]
  %27 = phi ptr [ %6, %12 ], [ %23, %47 ]
  br i1 %8, label %28, label %90

28:                                               ; preds = %25
  %29 = zext nneg i32 %1 to i64
  %30 = and i64 %29, 7
  %31 = icmp ult i32 %1, 8
  br i1 %31, label %75, label %32

32:                                               ; preds = %28
  %33 = and i64 %29, 2147483640
  br label %92

34:                                               ; preds = %50, %24
  %35 = phi i64 [ 0, %24 ], [ %65, %50 ]
  br i1 %19, label %47, label %36

36:                                               ; preds = %34
  %37 = getelementptr inbounds double, ptr %21, i64 %35
  %38 = load double, ptr %37, align 8, !tbaa !5
  %39 = add nuw nsw i64 %35, 1
  %40 = icmp eq i64 %39, %15
  %41 = and i64 %39, 4294967295
  %42 = select i1 %40, i64 0, i64 %41
  %43 = getelementptr inbounds double, ptr %21, i64 %42
  %44 = load double, ptr %43, align 8, !tbaa !5
  %45 = fmul double %38, %44
  %46 = getelementptr inbounds double, ptr %23, i64 %35
  store double %45, ptr %46, align 8, !tbaa !5
  br label %47

47:                                               ; preds = %36, %34, %20
  %48 = add nuw nsw i32 %22, 1
  %49 = icmp eq i32 %48, %2
  br i1 %49, label %25, label %20, !llvm.loop !23

50:                                               ; preds = %24, %50
  %51 = phi i64 [ %65, %50 ], [ 0, %24 ]
  %52 = phi i64 [ %73, %50 ], [ 0, %24 ]
  %53 = getelementptr inbounds double, ptr %21, i64 %51
  %54 = load double, ptr %53, align 8, !tbaa !5
  %55 = or disjoint i64 %51, 1
  %56 = icmp eq i64 %55, %15
  %57 = and i64 %55, 4294967295
  %58 = select i1 %56, i64 0, i64 %57
  %59 = getelementptr inbounds double, ptr %21, i64 %58
  %60 = load double, ptr %59, align 8, !tbaa !5
  %61 = fmul double %54, %60
  %62 = getelementptr inbounds double, ptr %23, i64 %51
  store double %61, ptr %62, align 8, !tbaa !5
  %63 = getelementptr inbounds double, ptr %21, i64 %55
  %64 = load double, ptr %63, align 8, !tbaa !5
  %65 = add nuw nsw i64 %51, 2
  %66 = icmp eq i64 %65, %15
  %67 = and i64 %65, 4294967294
  %68 = select i1 %66, i64 0, i64 %67
  %69 = getelementptr inbounds double, ptr %21, i64 %68
  %70 = load double, ptr %69, align 8, !tbaa !5
  %71 = fmul double %64, %70
  %72 = getelementptr inbounds double, ptr %23, i64 %55
  store double %71, ptr %72, align 8, !tbaa !5
  %73 = add i64 %52, 2
  %74 = icmp eq i64 %73, %18
  br i1 %74, label %34, label %50, !llvm.loop !24

75:                                               ; preds = %92, %28
  %76 = phi double [ poison, %28 ], [ %126, %92 ]
  %77 = phi i64 [ 0, %28 ], [ %127, %92 ]
  %78 = phi double [ 0.000000e+00, %28 ], [ %126, %92 ]
  %79 = icmp eq i64 %30, 0
  br i1 %79, label %90, label %80

80:                                               ; preds = %75, %80
  %81 = phi i64 [ %87, %80 ], [ %77, %75 ]
  %82 = phi double [ %86, %80 ], [ %78, %75 ]
  %83 = phi i64 [ %88, %80 ], [ 0, %75 ]
  %84 = getelementptr inbounds double, ptr %27, i64 %81
  %85 = load double, ptr %84, align 8, !tbaa !5
  %86 = fadd double %82, %85
  %87 = add nuw nsw i64 %81, 1
  %88 = add i64 %83, 1
  %89 = icmp eq i64 %88, %30
  br i1 %89, label %90, label %80, !llvm.loop !25

90:                                               ; preds = %75, %80, %25
  %91 = phi double [ 0.000000e+00, %25 ], [ %76, %75 ], [ %86, %80 ]
  tail call void @free(ptr noundef %27) #10
  tail call void @free(ptr noundef %26) #10
  ret double %91

92:                                               ; preds = %92, %32
  %93 = phi i64 [ 0, %32 ], [ %127, %92 ]
  %94 = phi double [ 0.000000e+00, %32 ], [ %126, %92 ]
  %95 = phi i64 [ 0, %32 ], [ %128, %92 ]
  %96 = getelementptr inbounds double, ptr %27, i64 %93
  %97 = load double, ptr %96, align 8, !tbaa !5
  %98 = fadd double %94, %97
  %99 = or disjoint i64 %93, 1
  %100 = getelementptr inbounds double, ptr %27, i64 %99
  %101 = load double, ptr %100, align 8, !tbaa !5
  %102 = fadd double %98, %101
  %103 = or disjoint i64 %93, 2
  %104 = getelementptr inbounds double, ptr %27, i64 %103
  %105 = load double, ptr %104, align 8, !tbaa !5
  %106 = fadd double %102, %105
  %107 = or disjoint i64 %93, 3
  %108 = getelementptr inbounds double, ptr %27, i64 %107
  %109 = load double, ptr %108, align 8, !tbaa !5
  %110 = fadd double %106, %109
  %111 = or disjoint i64 %93, 4
  %112 = getelementptr inbounds double, ptr %27, i64 %111
  %113 = load double, ptr %112, align 8, !tbaa !5
  %114 = fadd double %110, %113
  %115 = or disjoint i64 %93, 5
  %116 = getelementptr inbounds double, ptr %27, i64 %115
  %117 = load double, ptr %116, align 8, !tbaa !5
  %118 = fadd double %114, %117
  %119 = or disjoint i64 %93, 6
  %120 = getelementptr inbounds double, ptr %27, i64 %119
  %121 = load double, ptr %120, align 8, !tbaa !5
  %122 = fadd double %118, %121
  %123 = or disjoint i64 %93, 7
  %124 = getelementptr inbounds double, ptr %27, i64 %123
  %125 = load double, ptr %124, align 8, !tbaa !5
  %126 = fadd double %122, %125
  %127 = add nuw nsw i64 %93, 8
  %128 = add i64 %95, 8
  %129 = icmp eq i64 %128, %33
  br i1 %129, label %75, label %92, !llvm.loop !26
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #7

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr nocapture noundef) local_unnamed_addr #8

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #9

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #10 = { nounwind }
attributes #11 = { nounwind allocsize(0) }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!5 = !{!6, !6, i64 0}
!6 = !{!"double", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!10, !10, i64 0}
!10 = !{!"int", !7, i64 0}
!11 = !{!12, !12, i64 0}
!12 = !{!"any pointer", !7, i64 0}
!13 = distinct !{!13, !14, !15, !16}
!14 = !{!"llvm.loop.mustprogress"}
!15 = !{!"llvm.loop.isvectorized", i32 1}
!16 = !{!"llvm.loop.unroll.runtime.disable"}
!17 = distinct !{!17, !14, !16, !15}
!18 = distinct !{!18, !19}
!19 = !{!"llvm.loop.unroll.disable"}
!20 = distinct !{!20, !14}
!21 = distinct !{!21, !14}
!22 = distinct !{!22, !14}
!23 = distinct !{!23, !14}
!24 = distinct !{!24, !14}
!25 = distinct !{!25, !19}
!26 = distinct !{!26, !14}
