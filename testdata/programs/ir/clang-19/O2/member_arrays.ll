; clang-19 -O2 -S -emit-llvm c/member_arrays.c -o ir/clang-19/O2/member_arrays.ll
; ModuleID = 'c/member_arrays.c'
source_filename = "c/member_arrays.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.counted = type { i32, [8 x double], double, ptr }
%struct.ring = type { i32, double, [4 x double], i64 }
%struct.polygon = type { i32, [8 x %struct.anon], double }
%struct.anon = type { double, double, i32 }
%struct.grid = type { i32, i32, [4 x [4 x double]], ptr }
%struct.anon.0 = type { i32, [6 x double], i32, double }
%struct.neuron = type { i32, [3 x double], double }
%struct.anon.1 = type { [4 x double], i32 }
%struct.window = type { i32, double, [6 x double], double, ptr }

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @counted_values(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = alloca %struct.counted, align 8
  call void @llvm.lifetime.start.p0(i64 88, ptr nonnull %3) #12
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %3, i8 0, i64 88, i1 false)
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %66

5:                                                ; preds = %2
  %6 = load double, ptr %0, align 8, !tbaa !5
  %7 = getelementptr inbounds i8, ptr %3, i64 8
  %8 = getelementptr inbounds i8, ptr %3, i64 72
  %9 = zext nneg i32 %1 to i64
  %10 = add nsw i64 %9, -1
  %11 = and i64 %9, 1
  %12 = icmp eq i64 %10, 0
  br i1 %12, label %15, label %13

13:                                               ; preds = %5
  %14 = and i64 %9, 2147483646
  br label %34

15:                                               ; preds = %34, %5
  %16 = phi double [ poison, %5 ], [ %50, %34 ]
  %17 = phi i64 [ 0, %5 ], [ %47, %34 ]
  %18 = icmp eq i64 %11, 0
  br i1 %18, label %26, label %19

19:                                               ; preds = %15
  %20 = getelementptr inbounds double, ptr %0, i64 %17
  %21 = load double, ptr %20, align 8, !tbaa !5
  %22 = fmul double %21, %6
  %23 = getelementptr inbounds [8 x double], ptr %7, i64 0, i64 %17
  store double %22, ptr %23, align 8, !tbaa !5
  %24 = load double, ptr %8, align 8, !tbaa !9
  %25 = fadd double %22, %24
  store double %25, ptr %8, align 8, !tbaa !9
  br label %26

26:                                               ; preds = %15, %19
  %27 = phi double [ %16, %15 ], [ %25, %19 ]
  %28 = getelementptr inbounds i8, ptr %3, i64 8
  %29 = zext nneg i32 %1 to i64
  %30 = and i64 %9, 1
  %31 = icmp eq i64 %10, 0
  br i1 %31, label %53, label %32

32:                                               ; preds = %26
  %33 = and i64 %9, 2147483646
  br label %68

34:                                               ; preds = %34, %13
  %35 = phi i64 [ 0, %13 ], [ %47, %34 ]
  %36 = phi i64 [ 0, %13 ], [ %51, %34 ]
  %37 = getelementptr inbounds double, ptr %0, i64 %35
  %38 = load double, ptr %37, align 8, !tbaa !5
  %39 = fmul double %38, %6
  %40 = or disjoint i64 %35, 1
  %41 = getelementptr inbounds [8 x double], ptr %7, i64 0, i64 %35
  store double %39, ptr %41, align 8, !tbaa !5
  %42 = load double, ptr %8, align 8, !tbaa !9
  %43 = fadd double %39, %42
  store double %43, ptr %8, align 8, !tbaa !9
  %44 = getelementptr inbounds double, ptr %0, i64 %40
  %45 = load double, ptr %44, align 8, !tbaa !5
  %46 = fmul double %45, %6
  %47 = add nuw nsw i64 %35, 2
  %48 = getelementptr inbounds [8 x double], ptr %7, i64 0, i64 %40
  store double %46, ptr %48, align 8, !tbaa !5
  %49 = load double, ptr %8, align 8, !tbaa !9
  %50 = fadd double %46, %49
  store double %50, ptr %8, align 8, !tbaa !9
  %51 = add i64 %36, 2
  %52 = icmp eq i64 %51, %14
  br i1 %52, label %15, label %34, !llvm.loop !13

53:                                               ; preds = %68, %26
  %54 = phi double [ poison, %26 ], [ %86, %68 ]
  %55 = phi i64 [ 0, %26 ], [ %87, %68 ]
  %56 = phi double [ %27, %26 ], [ %86, %68 ]
  %57 = icmp eq i64 %30, 0
  br i1 %57, label %66, label %58

58:                                               ; preds = %53
  %59 = getelementptr inbounds [8 x double], ptr %28, i64 0, i64 %55
  %60 = load double, ptr %59, align 8, !tbaa !5
  %61 = xor i64 %55, -1
  %62 = add nsw i64 %29, %61
  %63 = getelementptr inbounds [8 x double], ptr %28, i64 0, i64 %62
  %64 = load double, ptr %63, align 8, !tbaa !5
  %65 = tail call double @llvm.fmuladd.f64(double %60, double %64, double %56)
  br label %66

66:                                               ; preds = %58, %53, %2
  %67 = phi double [ 0.000000e+00, %2 ], [ %54, %53 ], [ %65, %58 ]
  call void @llvm.lifetime.end.p0(i64 88, ptr nonnull %3) #12
  ret double %67

68:                                               ; preds = %68, %32
  %69 = phi i64 [ 0, %32 ], [ %87, %68 ]
  %70 = phi double [ %27, %32 ], [ %86, %68 ]
  %71 = phi i64 [ 0, %32 ], [ %88, %68 ]
  %72 = getelementptr inbounds [8 x double], ptr %28, i64 0, i64 %69
  %73 = load double, ptr %72, align 8, !tbaa !5
  %74 = xor i64 %69, -1
  %75 = add nsw i64 %29, %74
  %76 = getelementptr inbounds [8 x double], ptr %28, i64 0, i64 %75
  %77 = load double, ptr %76, align 8, !tbaa !5
  %78 = tail call double @llvm.fmuladd.f64(double %73, double %77, double %70)
  %79 = or disjoint i64 %69, 1
  %80 = getelementptr inbounds [8 x double], ptr %28, i64 0, i64 %79
  %81 = load double, ptr %80, align 8, !tbaa !5
  %82 = xor i64 %69, -2
  %83 = add nsw i64 %82, %29
  %84 = getelementptr inbounds [8 x double], ptr %28, i64 0, i64 %83
  %85 = load double, ptr %84, align 8, !tbaa !5
  %86 = tail call double @llvm.fmuladd.f64(double %81, double %85, double %78)
  %87 = add nuw nsw i64 %69, 2
  %88 = add i64 %71, 2
  %89 = icmp eq i64 %88, %33
  br i1 %89, label %53, label %68, !llvm.loop !15
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @ring_buffer(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = alloca %struct.ring, align 8
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %3) #12
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %3, i8 0, i64 56, i1 false)
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %12

5:                                                ; preds = %2
  %6 = mul i32 %1, 3
  %7 = getelementptr inbounds i8, ptr %3, i64 16
  %8 = tail call i32 @llvm.smax.i32(i32 %6, i32 1)
  br label %14

9:                                                ; preds = %14
  %10 = uitofp nneg i64 %40 to double
  %11 = fadd double %41, %10
  br label %12

12:                                               ; preds = %9, %2
  %13 = phi double [ %11, %9 ], [ 0.000000e+00, %2 ]
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %3) #12
  ret double %13

14:                                               ; preds = %5, %14
  %15 = phi i64 [ 0, %5 ], [ %40, %14 ]
  %16 = phi double [ 0.000000e+00, %5 ], [ %39, %14 ]
  %17 = phi i32 [ 0, %5 ], [ %33, %14 ]
  %18 = phi double [ 0.000000e+00, %5 ], [ %41, %14 ]
  %19 = urem i32 %17, %1
  %20 = zext nneg i32 %19 to i64
  %21 = getelementptr inbounds double, ptr %0, i64 %20
  %22 = load double, ptr %21, align 8, !tbaa !5
  %23 = fadd double %16, 1.000000e+00
  %24 = fmul double %22, %23
  %25 = and i32 %17, 3
  %26 = zext nneg i32 %25 to i64
  %27 = getelementptr inbounds [4 x double], ptr %7, i64 0, i64 %26
  store double %24, ptr %27, align 8, !tbaa !5
  %28 = add nuw i32 %17, 3
  %29 = and i32 %28, 3
  %30 = zext nneg i32 %29 to i64
  %31 = getelementptr inbounds [4 x double], ptr %7, i64 0, i64 %30
  %32 = load double, ptr %31, align 8, !tbaa !5
  %33 = add nuw nsw i32 %17, 1
  %34 = and i32 %33, 3
  %35 = zext nneg i32 %34 to i64
  %36 = getelementptr inbounds [4 x double], ptr %7, i64 0, i64 %35
  %37 = load double, ptr %36, align 8, !tbaa !5
  %38 = fmul double %37, 2.500000e-01
  %39 = tail call double @llvm.fmuladd.f64(double %32, double 5.000000e-01, double %38)
  %40 = add nuw nsw i64 %15, 1
  %41 = fadd double %18, %39
  %42 = icmp eq i32 %33, %8
  br i1 %42, label %9, label %14, !llvm.loop !16
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @area_of_polygon(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = alloca %struct.polygon, align 8
  call void @llvm.lifetime.start.p0(i64 208, ptr nonnull %3) #12
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(208) %3, i8 0, i64 208, i1 false)
  %4 = sdiv i32 %1, 2
  %5 = load double, ptr %0, align 8, !tbaa !5
  %6 = icmp sgt i32 %1, 1
  br i1 %6, label %7, label %65

7:                                                ; preds = %2
  %8 = getelementptr inbounds i8, ptr %3, i64 8
  %9 = zext nneg i32 %4 to i64
  %10 = and i64 %9, 1
  %11 = and i32 %1, 2147483646
  %12 = icmp eq i32 %11, 2
  br i1 %12, label %15, label %13

13:                                               ; preds = %7
  %14 = and i64 %9, 1073741822
  br label %36

15:                                               ; preds = %36, %7
  %16 = phi i64 [ 0, %7 ], [ %62, %36 ]
  %17 = icmp eq i64 %10, 0
  br i1 %17, label %32, label %18

18:                                               ; preds = %15
  %19 = shl nuw nsw i64 %16, 1
  %20 = getelementptr inbounds double, ptr %0, i64 %19
  %21 = load double, ptr %20, align 8, !tbaa !5
  %22 = fadd double %5, %21
  %23 = getelementptr inbounds [8 x %struct.anon], ptr %8, i64 0, i64 %16
  store double %22, ptr %23, align 8, !tbaa !17
  %24 = or disjoint i64 %19, 1
  %25 = getelementptr inbounds double, ptr %0, i64 %24
  %26 = load double, ptr %25, align 8, !tbaa !5
  %27 = fmul double %21, %26
  %28 = getelementptr inbounds i8, ptr %23, i64 8
  store double %27, ptr %28, align 8, !tbaa !19
  %29 = trunc nuw nsw i64 %16 to i32
  %30 = and i32 %29, 1
  %31 = getelementptr inbounds i8, ptr %23, i64 16
  store i32 %30, ptr %31, align 8, !tbaa !20
  br label %32

32:                                               ; preds = %15, %18
  br i1 %6, label %33, label %65

33:                                               ; preds = %32
  %34 = getelementptr inbounds i8, ptr %3, i64 8
  %35 = zext nneg i32 %4 to i64
  br label %68

36:                                               ; preds = %36, %13
  %37 = phi i64 [ 0, %13 ], [ %62, %36 ]
  %38 = phi i64 [ 0, %13 ], [ %63, %36 ]
  %39 = shl nuw nsw i64 %37, 1
  %40 = getelementptr inbounds double, ptr %0, i64 %39
  %41 = load double, ptr %40, align 8, !tbaa !5
  %42 = fadd double %5, %41
  %43 = getelementptr inbounds [8 x %struct.anon], ptr %8, i64 0, i64 %37
  store double %42, ptr %43, align 8, !tbaa !17
  %44 = or disjoint i64 %39, 1
  %45 = getelementptr inbounds double, ptr %0, i64 %44
  %46 = load double, ptr %45, align 8, !tbaa !5
  %47 = fmul double %41, %46
  %48 = getelementptr inbounds i8, ptr %43, i64 8
  store double %47, ptr %48, align 8, !tbaa !19
  %49 = getelementptr inbounds i8, ptr %43, i64 16
  store i32 0, ptr %49, align 8, !tbaa !20
  %50 = or disjoint i64 %37, 1
  %51 = shl nuw nsw i64 %50, 1
  %52 = getelementptr inbounds double, ptr %0, i64 %51
  %53 = load double, ptr %52, align 8, !tbaa !5
  %54 = fadd double %5, %53
  %55 = getelementptr inbounds [8 x %struct.anon], ptr %8, i64 0, i64 %50
  store double %54, ptr %55, align 8, !tbaa !17
  %56 = or disjoint i64 %51, 1
  %57 = getelementptr inbounds double, ptr %0, i64 %56
  %58 = load double, ptr %57, align 8, !tbaa !5
  %59 = fmul double %53, %58
  %60 = getelementptr inbounds i8, ptr %55, i64 8
  store double %59, ptr %60, align 8, !tbaa !19
  %61 = getelementptr inbounds i8, ptr %55, i64 16
  store i32 1, ptr %61, align 8, !tbaa !20
  %62 = add nuw nsw i64 %37, 2
  %63 = add nuw i64 %38, 2
  %64 = icmp eq i64 %63, %14
  br i1 %64, label %15, label %36, !llvm.loop !21

65:                                               ; preds = %68, %2, %32
  %66 = phi double [ 0.000000e+00, %32 ], [ 0.000000e+00, %2 ], [ %91, %68 ]
  %67 = fmul double %5, %66
  call void @llvm.lifetime.end.p0(i64 208, ptr nonnull %3) #12
  ret double %67

68:                                               ; preds = %33, %68
  %69 = phi i64 [ 0, %33 ], [ %71, %68 ]
  %70 = phi double [ 0.000000e+00, %33 ], [ %91, %68 ]
  %71 = add nuw nsw i64 %69, 1
  %72 = trunc nuw nsw i64 %71 to i32
  %73 = urem i32 %72, %4
  %74 = getelementptr inbounds [8 x %struct.anon], ptr %34, i64 0, i64 %69
  %75 = load double, ptr %74, align 8, !tbaa !17
  %76 = zext nneg i32 %73 to i64
  %77 = getelementptr inbounds [8 x %struct.anon], ptr %34, i64 0, i64 %76
  %78 = getelementptr inbounds i8, ptr %77, i64 8
  %79 = load double, ptr %78, align 8, !tbaa !19
  %80 = load double, ptr %77, align 8, !tbaa !17
  %81 = getelementptr inbounds i8, ptr %74, i64 8
  %82 = load double, ptr %81, align 8, !tbaa !19
  %83 = fneg double %80
  %84 = fmul double %82, %83
  %85 = tail call double @llvm.fmuladd.f64(double %75, double %79, double %84)
  %86 = getelementptr inbounds i8, ptr %74, i64 16
  %87 = load i32, ptr %86, align 8, !tbaa !20
  %88 = icmp eq i32 %87, 0
  %89 = fmul double %85, 2.000000e+00
  %90 = select i1 %88, double %85, double %89
  %91 = fadd double %70, %90
  %92 = icmp eq i64 %71, %35
  br i1 %92, label %65, label %68, !llvm.loop !22
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) uwtable
define dso_local double @grid_relaxed(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #4 {
  %3 = alloca double, align 8
  %4 = alloca %struct.grid, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) #12
  %5 = getelementptr inbounds i8, ptr %0, i64 8
  %6 = load double, ptr %5, align 8, !tbaa !5
  %7 = getelementptr inbounds i8, ptr %0, i64 16
  %8 = load double, ptr %7, align 8, !tbaa !5
  %9 = fmul double %6, %8
  store double %9, ptr %3, align 8, !tbaa !5
  call void @llvm.lifetime.start.p0(i64 144, ptr nonnull %4) #12
  %10 = getelementptr inbounds i8, ptr %4, i64 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(144) %10, i8 0, i64 128, i1 false)
  store i32 %1, ptr %4, align 8, !tbaa !23
  %11 = getelementptr inbounds i8, ptr %4, i64 4
  store i32 %1, ptr %11, align 4, !tbaa !25
  %12 = getelementptr inbounds i8, ptr %4, i64 136
  store ptr %3, ptr %12, align 8, !tbaa !26
  %13 = icmp sgt i32 %1, 0
  br i1 %13, label %14, label %46

14:                                               ; preds = %2
  %15 = getelementptr inbounds i8, ptr %4, i64 8
  %16 = zext nneg i32 %1 to i64
  %17 = icmp ult i32 %1, 4
  %18 = and i64 %16, 2147483644
  %19 = icmp eq i64 %18, %16
  br label %20

20:                                               ; preds = %54, %14
  %21 = phi i64 [ 0, %14 ], [ %55, %54 ]
  %22 = getelementptr inbounds double, ptr %0, i64 %21
  %23 = load double, ptr %22, align 8, !tbaa !5
  br i1 %17, label %24, label %26

24:                                               ; preds = %45, %20
  %25 = phi i64 [ 0, %20 ], [ %18, %45 ]
  br label %57

26:                                               ; preds = %20
  %27 = insertelement <2 x double> poison, double %23, i64 0
  %28 = shufflevector <2 x double> %27, <2 x double> poison, <2 x i32> zeroinitializer
  br label %29

29:                                               ; preds = %29, %26
  %30 = phi i64 [ 0, %26 ], [ %42, %29 ]
  %31 = phi <2 x i64> [ <i64 0, i64 1>, %26 ], [ %43, %29 ]
  %32 = trunc <2 x i64> %31 to <2 x i32>
  %33 = add <2 x i32> %32, <i32 1, i32 1>
  %34 = trunc <2 x i64> %31 to <2 x i32>
  %35 = add <2 x i32> %34, <i32 3, i32 3>
  %36 = uitofp <2 x i32> %33 to <2 x double>
  %37 = uitofp <2 x i32> %35 to <2 x double>
  %38 = fmul <2 x double> %28, %36
  %39 = fmul <2 x double> %28, %37
  %40 = getelementptr inbounds [4 x [4 x double]], ptr %15, i64 0, i64 %21, i64 %30
  %41 = getelementptr inbounds i8, ptr %40, i64 16
  store <2 x double> %38, ptr %40, align 8, !tbaa !5
  store <2 x double> %39, ptr %41, align 8, !tbaa !5
  %42 = add nuw i64 %30, 4
  %43 = add <2 x i64> %31, <i64 4, i64 4>
  %44 = icmp eq i64 %42, %18
  br i1 %44, label %45, label %29, !llvm.loop !27

45:                                               ; preds = %29
  br i1 %19, label %54, label %24

46:                                               ; preds = %54, %2
  call fastcc void @relax(ptr noundef nonnull %4)
  call fastcc void @relax(ptr noundef nonnull %4)
  %47 = getelementptr inbounds i8, ptr %4, i64 8
  %48 = add nsw i32 %1, -1
  %49 = sext i32 %48 to i64
  %50 = getelementptr inbounds [4 x [4 x double]], ptr %47, i64 0, i64 %49, i64 %49
  %51 = load double, ptr %50, align 8, !tbaa !5
  store double %51, ptr %3, align 8, !tbaa !5
  call fastcc void @relax(ptr noundef nonnull %4)
  %52 = load double, ptr %50, align 8, !tbaa !5
  %53 = fmul double %51, %52
  call void @llvm.lifetime.end.p0(i64 144, ptr nonnull %4) #12
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) #12
  ret double %53

54:                                               ; preds = %57, %45
  %55 = add nuw nsw i64 %21, 1
  %56 = icmp eq i64 %55, %16
  br i1 %56, label %46, label %20, !llvm.loop !30

57:                                               ; preds = %24, %57
  %58 = phi i64 [ %59, %57 ], [ %25, %24 ]
  %59 = add nuw nsw i64 %58, 1
  %60 = trunc nuw nsw i64 %59 to i32
  %61 = uitofp nneg i32 %60 to double
  %62 = fmul double %23, %61
  %63 = getelementptr inbounds [4 x [4 x double]], ptr %15, i64 0, i64 %21, i64 %58
  store double %62, ptr %63, align 8, !tbaa !5
  %64 = icmp eq i64 %59, %16
  br i1 %64, label %54, label %57, !llvm.loop !31
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none) uwtable
define internal fastcc void @relax(ptr nocapture noundef %0) unnamed_addr #5 {
  %2 = load i32, ptr %0, align 8, !tbaa !23
  %3 = icmp sgt i32 %2, 1
  br i1 %3, label %4, label %24

4:                                                ; preds = %1
  %5 = getelementptr inbounds i8, ptr %0, i64 4
  %6 = load i32, ptr %5, align 4, !tbaa !25
  %7 = icmp sgt i32 %6, 1
  %8 = getelementptr inbounds i8, ptr %0, i64 8
  %9 = getelementptr inbounds i8, ptr %0, i64 136
  %10 = zext nneg i32 %2 to i64
  %11 = zext i32 %6 to i64
  %12 = add nsw i64 %11, -1
  %13 = and i64 %12, 1
  %14 = icmp eq i32 %6, 2
  %15 = and i64 %12, -2
  %16 = icmp eq i64 %13, 0
  br label %17

17:                                               ; preds = %4, %37
  %18 = phi i64 [ 1, %4 ], [ %38, %37 ]
  br i1 %7, label %19, label %37

19:                                               ; preds = %17
  %20 = add nsw i64 %18, -1
  %21 = load ptr, ptr %9, align 8, !tbaa !26
  %22 = getelementptr inbounds [4 x [4 x double]], ptr %8, i64 0, i64 %18, i64 0
  %23 = load double, ptr %22, align 8, !tbaa !5
  br i1 %14, label %25, label %40

24:                                               ; preds = %37, %1
  ret void

25:                                               ; preds = %40, %19
  %26 = phi double [ %23, %19 ], [ %60, %40 ]
  %27 = phi i64 [ 1, %19 ], [ %61, %40 ]
  br i1 %16, label %37, label %28

28:                                               ; preds = %25
  %29 = getelementptr inbounds [4 x [4 x double]], ptr %8, i64 0, i64 %20, i64 %27
  %30 = load double, ptr %29, align 8, !tbaa !5
  %31 = fadd double %30, %26
  %32 = fmul double %31, 5.000000e-01
  %33 = getelementptr inbounds [4 x [4 x double]], ptr %8, i64 0, i64 %18, i64 %27
  %34 = load double, ptr %33, align 8, !tbaa !5
  %35 = load double, ptr %21, align 8, !tbaa !5
  %36 = tail call double @llvm.fmuladd.f64(double %32, double %34, double %35)
  store double %36, ptr %33, align 8, !tbaa !5
  br label %37

37:                                               ; preds = %28, %25, %17
  %38 = add nuw nsw i64 %18, 1
  %39 = icmp eq i64 %38, %10
  br i1 %39, label %24, label %17, !llvm.loop !32

40:                                               ; preds = %19, %40
  %41 = phi double [ %60, %40 ], [ %23, %19 ]
  %42 = phi i64 [ %61, %40 ], [ 1, %19 ]
  %43 = phi i64 [ %62, %40 ], [ 0, %19 ]
  %44 = getelementptr inbounds [4 x [4 x double]], ptr %8, i64 0, i64 %20, i64 %42
  %45 = load double, ptr %44, align 8, !tbaa !5
  %46 = fadd double %45, %41
  %47 = fmul double %46, 5.000000e-01
  %48 = getelementptr inbounds [4 x [4 x double]], ptr %8, i64 0, i64 %18, i64 %42
  %49 = load double, ptr %48, align 8, !tbaa !5
  %50 = load double, ptr %21, align 8, !tbaa !5
  %51 = tail call double @llvm.fmuladd.f64(double %47, double %49, double %50)
  store double %51, ptr %48, align 8, !tbaa !5
  %52 = add nuw nsw i64 %42, 1
  %53 = getelementptr inbounds [4 x [4 x double]], ptr %8, i64 0, i64 %20, i64 %52
  %54 = load double, ptr %53, align 8, !tbaa !5
  %55 = fadd double %54, %51
  %56 = fmul double %55, 5.000000e-01
  %57 = getelementptr inbounds [4 x [4 x double]], ptr %8, i64 0, i64 %18, i64 %52
  %58 = load double, ptr %57, align 8, !tbaa !5
  %59 = load double, ptr %21, align 8, !tbaa !5
  %60 = tail call double @llvm.fmuladd.f64(double %56, double %58, double %59)
  store double %60, ptr %57, align 8, !tbaa !5
  %61 = add nuw nsw i64 %42, 2
  %62 = add i64 %43, 2
  %63 = icmp eq i64 %62, %15
  br i1 %63, label %25, label %40, !llvm.loop !33
}

; Function Attrs: nounwind memory(readwrite, argmem: read) uwtable
define dso_local double @flexible_member(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #6 {
  %3 = sext i32 %1 to i64
  %4 = shl nsw i64 %3, 3
  %5 = add nsw i64 %4, 16
  %6 = tail call noalias ptr @malloc(i64 noundef %5) #13
  %7 = load double, ptr %0, align 8, !tbaa !5
  %8 = icmp sgt i32 %1, 0
  br i1 %8, label %9, label %61

9:                                                ; preds = %2
  %10 = getelementptr inbounds i8, ptr %6, i64 16
  %11 = zext nneg i32 %1 to i64
  %12 = icmp ult i32 %1, 4
  br i1 %12, label %13, label %15

13:                                               ; preds = %31, %9
  %14 = phi i64 [ 0, %9 ], [ %16, %31 ]
  br label %40

15:                                               ; preds = %9
  %16 = and i64 %11, 2147483644
  %17 = insertelement <2 x double> poison, double %7, i64 0
  %18 = shufflevector <2 x double> %17, <2 x double> poison, <2 x i32> zeroinitializer
  br label %19

19:                                               ; preds = %19, %15
  %20 = phi i64 [ 0, %15 ], [ %29, %19 ]
  %21 = getelementptr inbounds double, ptr %0, i64 %20
  %22 = getelementptr inbounds i8, ptr %21, i64 16
  %23 = load <2 x double>, ptr %21, align 8, !tbaa !5
  %24 = load <2 x double>, ptr %22, align 8, !tbaa !5
  %25 = fmul <2 x double> %18, %23
  %26 = fmul <2 x double> %18, %24
  %27 = getelementptr inbounds [0 x double], ptr %10, i64 0, i64 %20
  %28 = getelementptr inbounds i8, ptr %27, i64 16
  store <2 x double> %25, ptr %27, align 8, !tbaa !5
  store <2 x double> %26, ptr %28, align 8, !tbaa !5
  %29 = add nuw i64 %20, 4
  %30 = icmp eq i64 %29, %16
  br i1 %30, label %31, label %19, !llvm.loop !34

31:                                               ; preds = %19
  %32 = icmp eq i64 %16, %11
  br i1 %32, label %33, label %13

33:                                               ; preds = %40, %31
  br i1 %8, label %34, label %61

34:                                               ; preds = %33
  %35 = getelementptr inbounds i8, ptr %6, i64 16
  %36 = and i64 %3, 1
  %37 = icmp eq i32 %1, 1
  br i1 %37, label %48, label %38

38:                                               ; preds = %34
  %39 = and i64 %3, 2147483646
  br label %64

40:                                               ; preds = %13, %40
  %41 = phi i64 [ %46, %40 ], [ %14, %13 ]
  %42 = getelementptr inbounds double, ptr %0, i64 %41
  %43 = load double, ptr %42, align 8, !tbaa !5
  %44 = fmul double %7, %43
  %45 = getelementptr inbounds [0 x double], ptr %10, i64 0, i64 %41
  store double %44, ptr %45, align 8, !tbaa !5
  %46 = add nuw nsw i64 %41, 1
  %47 = icmp eq i64 %46, %11
  br i1 %47, label %33, label %40, !llvm.loop !35

48:                                               ; preds = %64, %34
  %49 = phi double [ poison, %34 ], [ %82, %64 ]
  %50 = phi i64 [ 0, %34 ], [ %83, %64 ]
  %51 = phi double [ 0.000000e+00, %34 ], [ %82, %64 ]
  %52 = icmp eq i64 %36, 0
  br i1 %52, label %61, label %53

53:                                               ; preds = %48
  %54 = getelementptr inbounds [0 x double], ptr %35, i64 0, i64 %50
  %55 = load double, ptr %54, align 8, !tbaa !5
  %56 = xor i64 %50, -1
  %57 = add nsw i64 %56, %3
  %58 = getelementptr inbounds [0 x double], ptr %35, i64 0, i64 %57
  %59 = load double, ptr %58, align 8, !tbaa !5
  %60 = tail call double @llvm.fmuladd.f64(double %55, double %59, double %51)
  br label %61

61:                                               ; preds = %53, %48, %2, %33
  %62 = phi double [ 0.000000e+00, %33 ], [ 0.000000e+00, %2 ], [ %49, %48 ], [ %60, %53 ]
  %63 = fmul double %7, %62
  tail call void @free(ptr noundef nonnull %6) #12
  ret double %63

64:                                               ; preds = %64, %38
  %65 = phi i64 [ 0, %38 ], [ %83, %64 ]
  %66 = phi double [ 0.000000e+00, %38 ], [ %82, %64 ]
  %67 = phi i64 [ 0, %38 ], [ %84, %64 ]
  %68 = getelementptr inbounds [0 x double], ptr %35, i64 0, i64 %65
  %69 = load double, ptr %68, align 8, !tbaa !5
  %70 = xor i64 %65, -1
  %71 = add nsw i64 %70, %3
  %72 = getelementptr inbounds [0 x double], ptr %35, i64 0, i64 %71
  %73 = load double, ptr %72, align 8, !tbaa !5
  %74 = tail call double @llvm.fmuladd.f64(double %69, double %73, double %66)
  %75 = or disjoint i64 %65, 1
  %76 = getelementptr inbounds [0 x double], ptr %35, i64 0, i64 %75
  %77 = load double, ptr %76, align 8, !tbaa !5
  %78 = xor i64 %65, -2
  %79 = add nsw i64 %78, %3
  %80 = getelementptr inbounds [0 x double], ptr %35, i64 0, i64 %79
  %81 = load double, ptr %80, align 8, !tbaa !5
  %82 = tail call double @llvm.fmuladd.f64(double %77, double %81, double %74)
  %83 = add nuw nsw i64 %65, 2
  %84 = add i64 %67, 2
  %85 = icmp eq i64 %84, %39
  br i1 %85, label %48, label %64, !llvm.loop !36
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #7

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr nocapture noundef) local_unnamed_addr #8

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @element_and_neighbours(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = alloca %struct.anon.0, align 8
  call void @llvm.lifetime.start.p0(i64 72, ptr nonnull %3) #12
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %3, i8 0, i64 64, i1 false)
  store i32 1, ptr %3, align 8, !tbaa !37
  %4 = getelementptr inbounds i8, ptr %3, i64 56
  store i32 %1, ptr %4, align 8, !tbaa !39
  %5 = getelementptr inbounds i8, ptr %3, i64 64
  %6 = getelementptr inbounds i8, ptr %0, i64 8
  %7 = load double, ptr %6, align 8, !tbaa !5
  store double %7, ptr %5, align 8, !tbaa !40
  %8 = icmp sgt i32 %1, 0
  br i1 %8, label %11, label %9

9:                                                ; preds = %2
  %10 = load double, ptr %5, align 8, !tbaa !40
  br label %80

11:                                               ; preds = %2
  %12 = getelementptr inbounds i8, ptr %3, i64 8
  %13 = zext nneg i32 %1 to i64
  %14 = icmp ult i32 %1, 4
  br i1 %14, label %15, label %17

15:                                               ; preds = %31, %11
  %16 = phi i64 [ 0, %11 ], [ %18, %31 ]
  br label %37

17:                                               ; preds = %11
  %18 = and i64 %13, 2147483644
  br label %19

19:                                               ; preds = %19, %17
  %20 = phi i64 [ 0, %17 ], [ %29, %19 ]
  %21 = getelementptr inbounds double, ptr %0, i64 %20
  %22 = getelementptr inbounds i8, ptr %21, i64 16
  %23 = load <2 x double>, ptr %21, align 8, !tbaa !5
  %24 = load <2 x double>, ptr %22, align 8, !tbaa !5
  %25 = fadd <2 x double> %23, <double 1.000000e+00, double 1.000000e+00>
  %26 = fadd <2 x double> %24, <double 1.000000e+00, double 1.000000e+00>
  %27 = getelementptr inbounds [6 x double], ptr %12, i64 0, i64 %20
  %28 = getelementptr inbounds i8, ptr %27, i64 16
  store <2 x double> %25, ptr %27, align 8, !tbaa !5
  store <2 x double> %26, ptr %28, align 8, !tbaa !5
  %29 = add nuw i64 %20, 4
  %30 = icmp eq i64 %29, %18
  br i1 %30, label %31, label %19, !llvm.loop !41

31:                                               ; preds = %19
  %32 = icmp eq i64 %18, %13
  br i1 %32, label %33, label %15

33:                                               ; preds = %37, %31
  %34 = icmp sgt i32 %1, 2
  br i1 %34, label %35, label %45

35:                                               ; preds = %33
  %36 = getelementptr inbounds i8, ptr %3, i64 8
  br label %54

37:                                               ; preds = %15, %37
  %38 = phi i64 [ %43, %37 ], [ %16, %15 ]
  %39 = getelementptr inbounds double, ptr %0, i64 %38
  %40 = load double, ptr %39, align 8, !tbaa !5
  %41 = fadd double %40, 1.000000e+00
  %42 = getelementptr inbounds [6 x double], ptr %12, i64 0, i64 %38
  store double %41, ptr %42, align 8, !tbaa !5
  %43 = add nuw nsw i64 %38, 1
  %44 = icmp eq i64 %43, %13
  br i1 %44, label %33, label %37, !llvm.loop !42

45:                                               ; preds = %54, %33
  %46 = load double, ptr %5, align 8, !tbaa !40
  br i1 %8, label %47, label %80

47:                                               ; preds = %45
  %48 = getelementptr inbounds i8, ptr %3, i64 8
  %49 = load i32, ptr %3, align 8, !tbaa !37
  %50 = and i64 %13, 3
  %51 = icmp ult i32 %1, 4
  br i1 %51, label %62, label %52

52:                                               ; preds = %47
  %53 = and i64 %13, 2147483644
  br label %84

54:                                               ; preds = %35, %54
  %55 = phi i64 [ 1, %35 ], [ %57, %54 ]
  %56 = getelementptr inbounds [6 x double], ptr %36, i64 0, i64 %55
  call fastcc void @smooth(ptr noundef nonnull %56)
  %57 = add nuw nsw i64 %55, 1
  %58 = load i32, ptr %4, align 8, !tbaa !39
  %59 = add nsw i32 %58, -1
  %60 = sext i32 %59 to i64
  %61 = icmp slt i64 %57, %60
  br i1 %61, label %54, label %45, !llvm.loop !43

62:                                               ; preds = %84, %47
  %63 = phi double [ poison, %47 ], [ %114, %84 ]
  %64 = phi i64 [ 0, %47 ], [ %115, %84 ]
  %65 = phi double [ %46, %47 ], [ %114, %84 ]
  %66 = icmp eq i64 %50, 0
  br i1 %66, label %80, label %67

67:                                               ; preds = %62, %67
  %68 = phi i64 [ %77, %67 ], [ %64, %62 ]
  %69 = phi double [ %76, %67 ], [ %65, %62 ]
  %70 = phi i64 [ %78, %67 ], [ 0, %62 ]
  %71 = getelementptr inbounds [6 x double], ptr %48, i64 0, i64 %68
  %72 = load double, ptr %71, align 8, !tbaa !5
  %73 = trunc i64 %68 to i32
  %74 = add i32 %49, %73
  %75 = sitofp i32 %74 to double
  %76 = tail call double @llvm.fmuladd.f64(double %72, double %75, double %69)
  %77 = add nuw nsw i64 %68, 1
  %78 = add i64 %70, 1
  %79 = icmp eq i64 %78, %50
  br i1 %79, label %80, label %67, !llvm.loop !44

80:                                               ; preds = %62, %67, %9, %45
  %81 = phi double [ %46, %45 ], [ %10, %9 ], [ %46, %67 ], [ %46, %62 ]
  %82 = phi double [ %46, %45 ], [ %10, %9 ], [ %63, %62 ], [ %76, %67 ]
  %83 = fmul double %81, %82
  call void @llvm.lifetime.end.p0(i64 72, ptr nonnull %3) #12
  ret double %83

84:                                               ; preds = %84, %52
  %85 = phi i64 [ 0, %52 ], [ %115, %84 ]
  %86 = phi double [ %46, %52 ], [ %114, %84 ]
  %87 = phi i64 [ 0, %52 ], [ %116, %84 ]
  %88 = getelementptr inbounds [6 x double], ptr %48, i64 0, i64 %85
  %89 = load double, ptr %88, align 8, !tbaa !5
  %90 = trunc i64 %85 to i32
  %91 = add i32 %49, %90
  %92 = sitofp i32 %91 to double
  %93 = tail call double @llvm.fmuladd.f64(double %89, double %92, double %86)
  %94 = or disjoint i64 %85, 1
  %95 = getelementptr inbounds [6 x double], ptr %48, i64 0, i64 %94
  %96 = load double, ptr %95, align 8, !tbaa !5
  %97 = trunc i64 %94 to i32
  %98 = add i32 %49, %97
  %99 = sitofp i32 %98 to double
  %100 = tail call double @llvm.fmuladd.f64(double %96, double %99, double %93)
  %101 = or disjoint i64 %85, 2
  %102 = getelementptr inbounds [6 x double], ptr %48, i64 0, i64 %101
  %103 = load double, ptr %102, align 8, !tbaa !5
  %104 = trunc i64 %101 to i32
  %105 = add i32 %49, %104
  %106 = sitofp i32 %105 to double
  %107 = tail call double @llvm.fmuladd.f64(double %103, double %106, double %100)
  %108 = or disjoint i64 %85, 3
  %109 = getelementptr inbounds [6 x double], ptr %48, i64 0, i64 %108
  %110 = load double, ptr %109, align 8, !tbaa !5
  %111 = trunc i64 %108 to i32
  %112 = add i32 %49, %111
  %113 = sitofp i32 %112 to double
  %114 = tail call double @llvm.fmuladd.f64(double %110, double %113, double %107)
  %115 = add nuw nsw i64 %85, 4
  %116 = add i64 %87, 4
  %117 = icmp eq i64 %116, %53
  br i1 %117, label %62, label %84, !llvm.loop !46
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define internal fastcc void @smooth(ptr nocapture noundef %0) unnamed_addr #9 {
  %2 = getelementptr inbounds i8, ptr %0, i64 -8
  %3 = load double, ptr %2, align 8, !tbaa !5
  %4 = getelementptr inbounds i8, ptr %0, i64 8
  %5 = load double, ptr %4, align 8, !tbaa !5
  %6 = fadd double %3, %5
  %7 = fmul double %6, 5.000000e-01
  %8 = load double, ptr %0, align 8, !tbaa !5
  %9 = fmul double %8, %7
  store double %9, ptr %0, align 8, !tbaa !5
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @layers_of_neurons(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = alloca [5 x %struct.neuron], align 16
  %4 = alloca [3 x double], align 16
  call void @llvm.lifetime.start.p0(i64 200, ptr nonnull %3) #12
  %5 = icmp sgt i32 %1, 0
  br i1 %5, label %10, label %6

6:                                                ; preds = %2
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %4) #12
  %7 = getelementptr inbounds i8, ptr %4, i64 8
  %8 = load <2 x double>, ptr %0, align 8, !tbaa !5
  store <2 x double> %8, ptr %4, align 16, !tbaa !5
  %9 = getelementptr inbounds i8, ptr %4, i64 16
  store double 1.000000e+00, ptr %9, align 16, !tbaa !5
  br label %117

10:                                               ; preds = %2
  %11 = zext nneg i32 %1 to i64
  br label %16

12:                                               ; preds = %16
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %4) #12
  %13 = getelementptr inbounds i8, ptr %4, i64 8
  %14 = load <2 x double>, ptr %0, align 8, !tbaa !5
  store <2 x double> %14, ptr %4, align 16, !tbaa !5
  %15 = getelementptr inbounds i8, ptr %4, i64 16
  store double 1.000000e+00, ptr %15, align 16, !tbaa !5
  br i1 %5, label %43, label %117

16:                                               ; preds = %10, %16
  %17 = phi i64 [ 0, %10 ], [ %24, %16 ]
  %18 = trunc nuw nsw i64 %17 to i32
  %19 = and i32 %18, 1
  %20 = getelementptr inbounds [5 x %struct.neuron], ptr %3, i64 0, i64 %17
  store i32 %19, ptr %20, align 8, !tbaa !47
  %21 = getelementptr inbounds i8, ptr %20, i64 8
  %22 = getelementptr inbounds double, ptr %0, i64 %17
  %23 = load double, ptr %22, align 8, !tbaa !5
  store double %23, ptr %21, align 8, !tbaa !5
  %24 = add nuw nsw i64 %17, 1
  %25 = trunc nuw nsw i64 %24 to i32
  %26 = urem i32 %25, %1
  %27 = zext nneg i32 %26 to i64
  %28 = getelementptr inbounds double, ptr %0, i64 %27
  %29 = load double, ptr %28, align 8, !tbaa !5
  %30 = getelementptr inbounds i8, ptr %20, i64 16
  %31 = trunc i64 %17 to i32
  %32 = add i32 %31, 2
  %33 = urem i32 %32, %1
  %34 = zext nneg i32 %33 to i64
  %35 = getelementptr inbounds double, ptr %0, i64 %34
  %36 = load double, ptr %35, align 8, !tbaa !5
  %37 = insertelement <2 x double> poison, double %29, i64 0
  %38 = insertelement <2 x double> %37, double %36, i64 1
  %39 = fmul <2 x double> %38, <double 2.000000e+00, double 3.000000e+00>
  store <2 x double> %39, ptr %30, align 8, !tbaa !5
  %40 = fmul double %23, %23
  %41 = getelementptr inbounds i8, ptr %20, i64 32
  store double %40, ptr %41, align 8, !tbaa !49
  %42 = icmp eq i64 %24, %11
  br i1 %42, label %12, label %16, !llvm.loop !50

43:                                               ; preds = %12
  %44 = zext nneg i32 %1 to i64
  br label %124

45:                                               ; preds = %154
  br i1 %5, label %46, label %117

46:                                               ; preds = %45
  %47 = zext nneg i32 %1 to i64
  br label %48

48:                                               ; preds = %78, %46
  %49 = phi i64 [ 0, %46 ], [ %79, %78 ]
  %50 = getelementptr inbounds [5 x %struct.neuron], ptr %3, i64 0, i64 %49
  %51 = getelementptr inbounds i8, ptr %50, i64 32
  %52 = load double, ptr %51, align 8, !tbaa !49
  %53 = getelementptr inbounds i8, ptr %50, i64 8
  %54 = load double, ptr %53, align 8, !tbaa !5
  %55 = load double, ptr %4, align 16, !tbaa !5
  %56 = tail call double @llvm.fmuladd.f64(double %54, double %55, double %52)
  %57 = getelementptr inbounds i8, ptr %50, i64 16
  %58 = load double, ptr %57, align 8, !tbaa !5
  %59 = load double, ptr %13, align 8, !tbaa !5
  %60 = tail call double @llvm.fmuladd.f64(double %58, double %59, double %56)
  %61 = getelementptr inbounds i8, ptr %50, i64 24
  %62 = load double, ptr %61, align 8, !tbaa !5
  %63 = load double, ptr %15, align 16, !tbaa !5
  %64 = tail call double @llvm.fmuladd.f64(double %62, double %63, double %60)
  %65 = load i32, ptr %50, align 8, !tbaa !47
  %66 = icmp eq i32 %65, 0
  %67 = fmul double %64, 1.250000e-01
  %68 = fmul double %64, %67
  %69 = fmul double %64, 2.500000e-01
  %70 = select i1 %66, double %69, double %68
  %71 = trunc nuw nsw i64 %49 to i32
  %72 = urem i32 %71, 3
  %73 = zext nneg i32 %72 to i64
  %74 = getelementptr inbounds [3 x double], ptr %4, i64 0, i64 %73
  store double %70, ptr %74, align 8, !tbaa !5
  br i1 %66, label %78, label %75

75:                                               ; preds = %48
  %76 = fmul double %68, 5.000000e-01
  %77 = getelementptr inbounds [3 x double], ptr %53, i64 0, i64 %73
  store double %76, ptr %77, align 8, !tbaa !5
  br label %78

78:                                               ; preds = %75, %48
  %79 = add nuw nsw i64 %49, 1
  %80 = icmp eq i64 %79, %47
  br i1 %80, label %81, label %48, !llvm.loop !51

81:                                               ; preds = %78
  br i1 %5, label %82, label %117

82:                                               ; preds = %81
  %83 = zext nneg i32 %1 to i64
  br label %84

84:                                               ; preds = %114, %82
  %85 = phi i64 [ 0, %82 ], [ %115, %114 ]
  %86 = getelementptr inbounds [5 x %struct.neuron], ptr %3, i64 0, i64 %85
  %87 = getelementptr inbounds i8, ptr %86, i64 32
  %88 = load double, ptr %87, align 8, !tbaa !49
  %89 = getelementptr inbounds i8, ptr %86, i64 8
  %90 = load double, ptr %89, align 8, !tbaa !5
  %91 = load double, ptr %4, align 16, !tbaa !5
  %92 = tail call double @llvm.fmuladd.f64(double %90, double %91, double %88)
  %93 = getelementptr inbounds i8, ptr %86, i64 16
  %94 = load double, ptr %93, align 8, !tbaa !5
  %95 = load double, ptr %13, align 8, !tbaa !5
  %96 = tail call double @llvm.fmuladd.f64(double %94, double %95, double %92)
  %97 = getelementptr inbounds i8, ptr %86, i64 24
  %98 = load double, ptr %97, align 8, !tbaa !5
  %99 = load double, ptr %15, align 16, !tbaa !5
  %100 = tail call double @llvm.fmuladd.f64(double %98, double %99, double %96)
  %101 = load i32, ptr %86, align 8, !tbaa !47
  %102 = icmp eq i32 %101, 0
  %103 = fmul double %100, 1.250000e-01
  %104 = fmul double %100, %103
  %105 = fmul double %100, 2.500000e-01
  %106 = select i1 %102, double %105, double %104
  %107 = trunc nuw nsw i64 %85 to i32
  %108 = urem i32 %107, 3
  %109 = zext nneg i32 %108 to i64
  %110 = getelementptr inbounds [3 x double], ptr %4, i64 0, i64 %109
  store double %106, ptr %110, align 8, !tbaa !5
  br i1 %102, label %114, label %111

111:                                              ; preds = %84
  %112 = fmul double %104, 5.000000e-01
  %113 = getelementptr inbounds [3 x double], ptr %89, i64 0, i64 %109
  store double %112, ptr %113, align 8, !tbaa !5
  br label %114

114:                                              ; preds = %111, %84
  %115 = add nuw nsw i64 %85, 1
  %116 = icmp eq i64 %115, %83
  br i1 %116, label %117, label %84, !llvm.loop !51

117:                                              ; preds = %114, %12, %6, %45, %81
  %118 = phi ptr [ %15, %81 ], [ %15, %45 ], [ %15, %12 ], [ %9, %6 ], [ %15, %114 ]
  %119 = phi ptr [ %13, %81 ], [ %13, %45 ], [ %13, %12 ], [ %7, %6 ], [ %13, %114 ]
  %120 = load double, ptr %4, align 16, !tbaa !5
  %121 = load double, ptr %119, align 8, !tbaa !5
  %122 = load double, ptr %118, align 16, !tbaa !5
  %123 = tail call double @llvm.fmuladd.f64(double %121, double %122, double %120)
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %4) #12
  call void @llvm.lifetime.end.p0(i64 200, ptr nonnull %3) #12
  ret double %123

124:                                              ; preds = %43, %154
  %125 = phi i64 [ 0, %43 ], [ %155, %154 ]
  %126 = getelementptr inbounds [5 x %struct.neuron], ptr %3, i64 0, i64 %125
  %127 = getelementptr inbounds i8, ptr %126, i64 32
  %128 = load double, ptr %127, align 8, !tbaa !49
  %129 = getelementptr inbounds i8, ptr %126, i64 8
  %130 = load double, ptr %129, align 8, !tbaa !5
  %131 = load double, ptr %4, align 16, !tbaa !5
  %132 = tail call double @llvm.fmuladd.f64(double %130, double %131, double %128)
  %133 = getelementptr inbounds i8, ptr %126, i64 16
  %134 = load double, ptr %133, align 8, !tbaa !5
  %135 = load double, ptr %13, align 8, !tbaa !5
  %136 = tail call double @llvm.fmuladd.f64(double %134, double %135, double %132)
  %137 = getelementptr inbounds i8, ptr %126, i64 24
  %138 = load double, ptr %137, align 8, !tbaa !5
  %139 = load double, ptr %15, align 16, !tbaa !5
  %140 = tail call double @llvm.fmuladd.f64(double %138, double %139, double %136)
  %141 = load i32, ptr %126, align 8, !tbaa !47
  %142 = icmp eq i32 %141, 0
  %143 = fmul double %140, 1.250000e-01
  %144 = fmul double %140, %143
  %145 = fmul double %140, 2.500000e-01
  %146 = select i1 %142, double %145, double %144
  %147 = trunc nuw nsw i64 %125 to i32
  %148 = urem i32 %147, 3
  %149 = zext nneg i32 %148 to i64
  %150 = getelementptr inbounds [3 x double], ptr %4, i64 0, i64 %149
  store double %146, ptr %150, align 8, !tbaa !5
  br i1 %142, label %154, label %151

151:                                              ; preds = %124
  %152 = fmul double %144, 5.000000e-01
  %153 = getelementptr inbounds [3 x double], ptr %129, i64 0, i64 %149
  store double %152, ptr %153, align 8, !tbaa !5
  br label %154

154:                                              ; preds = %151, %124
  %155 = add nuw nsw i64 %125, 1
  %156 = icmp eq i64 %155, %44
  br i1 %156, label %45, label %124, !llvm.loop !51
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @one_of_two_arrays(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = alloca %struct.anon.1, align 8
  %4 = alloca %struct.anon.1, align 8
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %3) #12
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %3, i8 0, i64 40, i1 false)
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %4) #12
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %4, i8 0, i64 40, i1 false)
  %5 = getelementptr inbounds i8, ptr %4, i64 32
  store i32 1, ptr %5, align 8
  %6 = icmp sgt i32 %1, 0
  br i1 %6, label %7, label %76

7:                                                ; preds = %2
  %8 = load double, ptr %0, align 8, !tbaa !5
  %9 = zext nneg i32 %1 to i64
  %10 = and i64 %9, 1
  %11 = icmp eq i32 %1, 1
  br i1 %11, label %14, label %12

12:                                               ; preds = %7
  %13 = and i64 %9, 2147483646
  br label %33

14:                                               ; preds = %33, %7
  %15 = phi i64 [ 0, %7 ], [ %55, %33 ]
  %16 = icmp eq i64 %10, 0
  br i1 %16, label %27, label %17

17:                                               ; preds = %14
  %18 = getelementptr inbounds double, ptr %0, i64 %15
  %19 = load double, ptr %18, align 8, !tbaa !5
  %20 = fcmp ogt double %19, 1.000000e+00
  %21 = getelementptr inbounds [4 x double], ptr %3, i64 0, i64 %15
  %22 = getelementptr inbounds [4 x double], ptr %4, i64 0, i64 %15
  %23 = select i1 %20, ptr %21, ptr %22
  %24 = fmul double %19, %8
  store double %24, ptr %23, align 8, !tbaa !5
  %25 = icmp eq ptr %23, %21
  %26 = select i1 %25, ptr %22, ptr %21
  store double 1.000000e+00, ptr %26, align 8, !tbaa !5
  br label %27

27:                                               ; preds = %14, %17
  br i1 %6, label %28, label %76

28:                                               ; preds = %27
  %29 = and i64 %9, 3
  %30 = icmp ult i32 %1, 4
  br i1 %30, label %58, label %31

31:                                               ; preds = %28
  %32 = and i64 %9, 2147483644
  br label %78

33:                                               ; preds = %33, %12
  %34 = phi i64 [ 0, %12 ], [ %55, %33 ]
  %35 = phi i64 [ 0, %12 ], [ %56, %33 ]
  %36 = getelementptr inbounds double, ptr %0, i64 %34
  %37 = load double, ptr %36, align 8, !tbaa !5
  %38 = fcmp ogt double %37, 1.000000e+00
  %39 = getelementptr inbounds [4 x double], ptr %3, i64 0, i64 %34
  %40 = getelementptr inbounds [4 x double], ptr %4, i64 0, i64 %34
  %41 = select i1 %38, ptr %39, ptr %40
  %42 = fmul double %37, %8
  store double %42, ptr %41, align 8, !tbaa !5
  %43 = icmp eq ptr %41, %39
  %44 = select i1 %43, ptr %40, ptr %39
  store double 1.000000e+00, ptr %44, align 8, !tbaa !5
  %45 = or disjoint i64 %34, 1
  %46 = getelementptr inbounds double, ptr %0, i64 %45
  %47 = load double, ptr %46, align 8, !tbaa !5
  %48 = fcmp ogt double %47, 1.000000e+00
  %49 = getelementptr inbounds [4 x double], ptr %3, i64 0, i64 %45
  %50 = getelementptr inbounds [4 x double], ptr %4, i64 0, i64 %45
  %51 = select i1 %48, ptr %49, ptr %50
  %52 = fmul double %47, %8
  store double %52, ptr %51, align 8, !tbaa !5
  %53 = icmp eq ptr %51, %49
  %54 = select i1 %53, ptr %50, ptr %49
  store double 1.000000e+00, ptr %54, align 8, !tbaa !5
  %55 = add nuw nsw i64 %34, 2
  %56 = add i64 %35, 2
  %57 = icmp eq i64 %56, %13
  br i1 %57, label %14, label %33, !llvm.loop !52

58:                                               ; preds = %78, %28
  %59 = phi double [ poison, %28 ], [ %108, %78 ]
  %60 = phi i64 [ 0, %28 ], [ %109, %78 ]
  %61 = phi double [ 1.000000e+00, %28 ], [ %108, %78 ]
  %62 = icmp eq i64 %29, 0
  br i1 %62, label %76, label %63

63:                                               ; preds = %58, %63
  %64 = phi i64 [ %73, %63 ], [ %60, %58 ]
  %65 = phi double [ %72, %63 ], [ %61, %58 ]
  %66 = phi i64 [ %74, %63 ], [ 0, %58 ]
  %67 = getelementptr inbounds [4 x double], ptr %3, i64 0, i64 %64
  %68 = load double, ptr %67, align 8, !tbaa !5
  %69 = fmul double %68, %68
  %70 = getelementptr inbounds [4 x double], ptr %4, i64 0, i64 %64
  %71 = load double, ptr %70, align 8, !tbaa !5
  %72 = call double @llvm.fmuladd.f64(double %69, double %71, double %65)
  %73 = add nuw nsw i64 %64, 1
  %74 = add i64 %66, 1
  %75 = icmp eq i64 %74, %29
  br i1 %75, label %76, label %63, !llvm.loop !53

76:                                               ; preds = %58, %63, %2, %27
  %77 = phi double [ 1.000000e+00, %27 ], [ 1.000000e+00, %2 ], [ %59, %58 ], [ %72, %63 ]
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %4) #12
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %3) #12
  ret double %77

78:                                               ; preds = %78, %31
  %79 = phi i64 [ 0, %31 ], [ %109, %78 ]
  %80 = phi double [ 1.000000e+00, %31 ], [ %108, %78 ]
  %81 = phi i64 [ 0, %31 ], [ %110, %78 ]
  %82 = getelementptr inbounds [4 x double], ptr %3, i64 0, i64 %79
  %83 = load double, ptr %82, align 8, !tbaa !5
  %84 = fmul double %83, %83
  %85 = getelementptr inbounds [4 x double], ptr %4, i64 0, i64 %79
  %86 = load double, ptr %85, align 8, !tbaa !5
  %87 = call double @llvm.fmuladd.f64(double %84, double %86, double %80)
  %88 = or disjoint i64 %79, 1
  %89 = getelementptr inbounds [4 x double], ptr %3, i64 0, i64 %88
  %90 = load double, ptr %89, align 8, !tbaa !5
  %91 = fmul double %90, %90
  %92 = getelementptr inbounds [4 x double], ptr %4, i64 0, i64 %88
  %93 = load double, ptr %92, align 8, !tbaa !5
  %94 = call double @llvm.fmuladd.f64(double %91, double %93, double %87)
  %95 = or disjoint i64 %79, 2
  %96 = getelementptr inbounds [4 x double], ptr %3, i64 0, i64 %95
  %97 = load double, ptr %96, align 8, !tbaa !5
  %98 = fmul double %97, %97
  %99 = getelementptr inbounds [4 x double], ptr %4, i64 0, i64 %95
  %100 = load double, ptr %99, align 8, !tbaa !5
  %101 = call double @llvm.fmuladd.f64(double %98, double %100, double %94)
  %102 = or disjoint i64 %79, 3
  %103 = getelementptr inbounds [4 x double], ptr %3, i64 0, i64 %102
  %104 = load double, ptr %103, align 8, !tbaa !5
  %105 = fmul double %104, %104
  %106 = getelementptr inbounds [4 x double], ptr %4, i64 0, i64 %102
  %107 = load double, ptr %106, align 8, !tbaa !5
  %108 = call double @llvm.fmuladd.f64(double %105, double %107, double %101)
  %109 = add nuw nsw i64 %79, 4
  %110 = add i64 %81, 4
  %111 = icmp eq i64 %110, %32
  br i1 %111, label %58, label %78, !llvm.loop !54
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) uwtable
define dso_local double @copied_structures(ptr noundef %0, i32 noundef %1) local_unnamed_addr #4 {
  %3 = alloca %struct.counted, align 8
  %4 = alloca [4 x double], align 8
  %5 = alloca [48 x i8], align 16
  call void @llvm.lifetime.start.p0(i64 88, ptr nonnull %3) #12
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %3, i8 0, i64 80, i1 false)
  %6 = getelementptr inbounds i8, ptr %3, i64 80
  store ptr %0, ptr %6, align 8, !tbaa !55
  %7 = icmp sgt i32 %1, 0
  br i1 %7, label %8, label %26

8:                                                ; preds = %2
  %9 = getelementptr inbounds i8, ptr %3, i64 8
  %10 = getelementptr inbounds i8, ptr %3, i64 72
  %11 = zext nneg i32 %1 to i64
  %12 = and i64 %11, 1
  %13 = icmp eq i32 %1, 1
  br i1 %13, label %16, label %14

14:                                               ; preds = %8
  %15 = and i64 %11, 2147483646
  br label %46

16:                                               ; preds = %46, %8
  %17 = phi i64 [ 0, %8 ], [ %59, %46 ]
  %18 = icmp eq i64 %12, 0
  br i1 %18, label %26, label %19

19:                                               ; preds = %16
  %20 = getelementptr inbounds double, ptr %0, i64 %17
  %21 = load double, ptr %20, align 8, !tbaa !5
  %22 = fmul double %21, %21
  %23 = getelementptr inbounds [8 x double], ptr %9, i64 0, i64 %17
  store double %22, ptr %23, align 8, !tbaa !5
  %24 = load double, ptr %10, align 8, !tbaa !9
  %25 = fadd double %22, %24
  store double %25, ptr %10, align 8, !tbaa !9
  br label %26

26:                                               ; preds = %19, %16, %2
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %4)
  call void @llvm.lifetime.start.p0(i64 48, ptr nonnull %5)
  %27 = getelementptr inbounds i8, ptr %3, i64 8
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %4, ptr noundef nonnull align 8 dereferenceable(32) %27, i64 32, i1 false)
  %28 = getelementptr inbounds i8, ptr %3, i64 40
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(48) %5, ptr noundef nonnull align 8 dereferenceable(48) %28, i64 48, i1 false)
  %29 = sdiv i32 %1, 2
  %30 = sext i32 %29 to i64
  %31 = getelementptr inbounds [8 x double], ptr %27, i64 0, i64 %30
  store double 0.000000e+00, ptr %31, align 8, !tbaa !5
  %32 = sext i32 %1 to i64
  %33 = shl nsw i64 %32, 3
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %5, ptr nonnull align 8 %27, i64 %33, i1 false)
  %34 = getelementptr inbounds i8, ptr %4, i64 8
  call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %34, ptr noundef nonnull align 8 dereferenceable(24) %4, i64 24, i1 false)
  %35 = getelementptr inbounds i8, ptr %5, i64 32
  %36 = load double, ptr %35, align 16, !tbaa !9
  %37 = getelementptr inbounds i8, ptr %5, i64 40
  %38 = load ptr, ptr %37, align 8, !tbaa !55
  %39 = getelementptr inbounds i8, ptr %38, i64 8
  %40 = load double, ptr %39, align 8, !tbaa !5
  %41 = load double, ptr %4, align 8, !tbaa !5
  %42 = icmp sgt i32 %1, -4
  br i1 %42, label %65, label %43

43:                                               ; preds = %26
  %44 = getelementptr inbounds i8, ptr %4, i64 8
  %45 = load double, ptr %44, align 8, !tbaa !5
  br label %70

46:                                               ; preds = %46, %14
  %47 = phi i64 [ 0, %14 ], [ %59, %46 ]
  %48 = phi i64 [ 0, %14 ], [ %63, %46 ]
  %49 = getelementptr inbounds double, ptr %0, i64 %47
  %50 = load double, ptr %49, align 8, !tbaa !5
  %51 = fmul double %50, %50
  %52 = or disjoint i64 %47, 1
  %53 = getelementptr inbounds [8 x double], ptr %9, i64 0, i64 %47
  store double %51, ptr %53, align 8, !tbaa !5
  %54 = load double, ptr %10, align 8, !tbaa !9
  %55 = fadd double %51, %54
  store double %55, ptr %10, align 8, !tbaa !9
  %56 = getelementptr inbounds double, ptr %0, i64 %52
  %57 = load double, ptr %56, align 8, !tbaa !5
  %58 = fmul double %57, %57
  %59 = add nuw nsw i64 %47, 2
  %60 = getelementptr inbounds [8 x double], ptr %9, i64 0, i64 %52
  store double %58, ptr %60, align 8, !tbaa !5
  %61 = load double, ptr %10, align 8, !tbaa !9
  %62 = fadd double %58, %61
  store double %62, ptr %10, align 8, !tbaa !9
  %63 = add i64 %48, 2
  %64 = icmp eq i64 %63, %15
  br i1 %64, label %16, label %46, !llvm.loop !56

65:                                               ; preds = %26
  %66 = load double, ptr %0, align 8, !tbaa !5
  %67 = getelementptr inbounds i8, ptr %4, i64 8
  %68 = load double, ptr %67, align 8, !tbaa !5
  %69 = icmp eq i32 %1, -3
  br i1 %69, label %70, label %75

70:                                               ; preds = %43, %65
  %71 = phi double [ %45, %43 ], [ %68, %65 ]
  %72 = phi double [ 0.000000e+00, %43 ], [ %66, %65 ]
  %73 = getelementptr inbounds i8, ptr %4, i64 16
  %74 = load double, ptr %73, align 8, !tbaa !5
  br label %83

75:                                               ; preds = %65
  %76 = srem i32 1, %1
  %77 = zext nneg i32 %76 to i64
  %78 = getelementptr inbounds double, ptr %0, i64 %77
  %79 = load double, ptr %78, align 8, !tbaa !5
  %80 = getelementptr inbounds i8, ptr %4, i64 16
  %81 = load double, ptr %80, align 8, !tbaa !5
  %82 = icmp sgt i32 %1, -2
  br i1 %82, label %90, label %83

83:                                               ; preds = %70, %75
  %84 = phi double [ %74, %70 ], [ %81, %75 ]
  %85 = phi double [ 0.000000e+00, %70 ], [ %79, %75 ]
  %86 = phi double [ %72, %70 ], [ %66, %75 ]
  %87 = phi double [ %71, %70 ], [ %68, %75 ]
  %88 = getelementptr inbounds i8, ptr %4, i64 24
  %89 = load double, ptr %88, align 8, !tbaa !5
  br label %109

90:                                               ; preds = %75
  %91 = srem i32 2, %1
  %92 = zext nneg i32 %91 to i64
  %93 = getelementptr inbounds double, ptr %0, i64 %92
  %94 = load double, ptr %93, align 8, !tbaa !5
  %95 = getelementptr inbounds i8, ptr %4, i64 24
  %96 = load double, ptr %95, align 8, !tbaa !5
  %97 = icmp sgt i32 %1, -1
  br i1 %97, label %98, label %109

98:                                               ; preds = %90
  %99 = urem i32 3, %1
  %100 = zext nneg i32 %99 to i64
  %101 = getelementptr inbounds double, ptr %0, i64 %100
  %102 = load double, ptr %101, align 8, !tbaa !5
  %103 = urem i32 4, %1
  %104 = zext nneg i32 %103 to i64
  %105 = getelementptr inbounds double, ptr %0, i64 %104
  %106 = load double, ptr %105, align 8, !tbaa !5
  %107 = load <2 x double>, ptr %5, align 16, !tbaa !5
  %108 = icmp ugt i32 %1, 1
  br i1 %108, label %129, label %117

109:                                              ; preds = %90, %83
  %110 = phi double [ %89, %83 ], [ %96, %90 ]
  %111 = phi double [ 0.000000e+00, %83 ], [ %94, %90 ]
  %112 = phi double [ %87, %83 ], [ %68, %90 ]
  %113 = phi double [ %86, %83 ], [ %66, %90 ]
  %114 = phi double [ %85, %83 ], [ %79, %90 ]
  %115 = phi double [ %84, %83 ], [ %81, %90 ]
  %116 = load <2 x double>, ptr %5, align 16, !tbaa !5
  br label %117

117:                                              ; preds = %109, %98
  %118 = phi double [ 0.000000e+00, %109 ], [ %106, %98 ]
  %119 = phi double [ %110, %109 ], [ %96, %98 ]
  %120 = phi double [ %111, %109 ], [ %94, %98 ]
  %121 = phi double [ %112, %109 ], [ %68, %98 ]
  %122 = phi double [ %113, %109 ], [ %66, %98 ]
  %123 = phi double [ %114, %109 ], [ %79, %98 ]
  %124 = phi double [ %115, %109 ], [ %81, %98 ]
  %125 = phi double [ 0.000000e+00, %109 ], [ %102, %98 ]
  %126 = phi <2 x double> [ %116, %109 ], [ %107, %98 ]
  %127 = getelementptr inbounds i8, ptr %5, i64 16
  %128 = load double, ptr %127, align 16, !tbaa !5
  br label %137

129:                                              ; preds = %98
  %130 = urem i32 5, %1
  %131 = zext nneg i32 %130 to i64
  %132 = getelementptr inbounds double, ptr %0, i64 %131
  %133 = load double, ptr %132, align 8, !tbaa !5
  %134 = getelementptr inbounds i8, ptr %5, i64 16
  %135 = load double, ptr %134, align 16, !tbaa !5
  %136 = icmp eq i32 %1, 2
  br i1 %136, label %137, label %151

137:                                              ; preds = %117, %129
  %138 = phi double [ %128, %117 ], [ %135, %129 ]
  %139 = phi double [ 0.000000e+00, %117 ], [ %133, %129 ]
  %140 = phi double [ %125, %117 ], [ %102, %129 ]
  %141 = phi double [ %124, %117 ], [ %81, %129 ]
  %142 = phi double [ %123, %117 ], [ %79, %129 ]
  %143 = phi double [ %122, %117 ], [ %66, %129 ]
  %144 = phi double [ %121, %117 ], [ %68, %129 ]
  %145 = phi double [ %120, %117 ], [ %94, %129 ]
  %146 = phi double [ %119, %117 ], [ %96, %129 ]
  %147 = phi double [ %118, %117 ], [ %106, %129 ]
  %148 = phi <2 x double> [ %126, %117 ], [ %107, %129 ]
  %149 = getelementptr inbounds i8, ptr %5, i64 24
  %150 = load double, ptr %149, align 8, !tbaa !5
  br label %166

151:                                              ; preds = %129
  %152 = urem i32 6, %1
  %153 = zext nneg i32 %152 to i64
  %154 = getelementptr inbounds double, ptr %0, i64 %153
  %155 = load double, ptr %154, align 8, !tbaa !5
  %156 = getelementptr inbounds i8, ptr %5, i64 24
  %157 = load double, ptr %156, align 8, !tbaa !5
  %158 = icmp ugt i32 %1, 3
  br i1 %158, label %159, label %166

159:                                              ; preds = %151
  %160 = sub nuw nsw i32 7, %1
  %161 = icmp ugt i32 %1, 7
  %162 = select i1 %161, i32 7, i32 %160
  %163 = zext nneg i32 %162 to i64
  %164 = getelementptr inbounds double, ptr %0, i64 %163
  %165 = load double, ptr %164, align 8, !tbaa !5
  br label %166

166:                                              ; preds = %137, %159, %151
  %167 = phi double [ %157, %159 ], [ %157, %151 ], [ %150, %137 ]
  %168 = phi double [ %155, %159 ], [ %155, %151 ], [ 0.000000e+00, %137 ]
  %169 = phi double [ %106, %159 ], [ %106, %151 ], [ %147, %137 ]
  %170 = phi double [ %96, %159 ], [ %96, %151 ], [ %146, %137 ]
  %171 = phi double [ %94, %159 ], [ %94, %151 ], [ %145, %137 ]
  %172 = phi double [ %68, %159 ], [ %68, %151 ], [ %144, %137 ]
  %173 = phi double [ %66, %159 ], [ %66, %151 ], [ %143, %137 ]
  %174 = phi double [ %79, %159 ], [ %79, %151 ], [ %142, %137 ]
  %175 = phi double [ %81, %159 ], [ %81, %151 ], [ %141, %137 ]
  %176 = phi double [ %102, %159 ], [ %102, %151 ], [ %140, %137 ]
  %177 = phi double [ %133, %159 ], [ %133, %151 ], [ %139, %137 ]
  %178 = phi double [ %135, %159 ], [ %135, %151 ], [ %138, %137 ]
  %179 = phi double [ %165, %159 ], [ 0.000000e+00, %151 ], [ 0.000000e+00, %137 ]
  %180 = phi <2 x double> [ %107, %159 ], [ %107, %151 ], [ %148, %137 ]
  %181 = fmul double %36, %40
  %182 = tail call double @llvm.fmuladd.f64(double %41, double %173, double %181)
  %183 = tail call double @llvm.fmuladd.f64(double %172, double %174, double %182)
  %184 = tail call double @llvm.fmuladd.f64(double %175, double %171, double %183)
  %185 = tail call double @llvm.fmuladd.f64(double %170, double %176, double %184)
  %186 = extractelement <2 x double> %180, i64 0
  %187 = tail call double @llvm.fmuladd.f64(double %186, double %169, double %185)
  %188 = extractelement <2 x double> %180, i64 1
  %189 = tail call double @llvm.fmuladd.f64(double %188, double %177, double %187)
  %190 = tail call double @llvm.fmuladd.f64(double %178, double %168, double %189)
  %191 = tail call double @llvm.fmuladd.f64(double %167, double %179, double %190)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %4)
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %5)
  call void @llvm.lifetime.end.p0(i64 88, ptr nonnull %3) #12
  ret double %191
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #10

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr nocapture writeonly, ptr nocapture readonly, i64, i1 immarg) #10

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @walked_members(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = alloca %struct.window, align 8
  call void @llvm.lifetime.start.p0(i64 80, ptr nonnull %3) #12
  %4 = getelementptr inbounds i8, ptr %3, i64 8
  %5 = load double, ptr %0, align 8, !tbaa !5
  store double %5, ptr %4, align 8, !tbaa !57
  %6 = getelementptr inbounds i8, ptr %3, i64 16
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(48) %6, i8 0, i64 48, i1 false)
  %7 = getelementptr inbounds i8, ptr %3, i64 64
  %8 = getelementptr inbounds i8, ptr %0, i64 8
  %9 = load double, ptr %8, align 8, !tbaa !5
  store double %9, ptr %7, align 8, !tbaa !59
  %10 = sext i32 %1 to i64
  %11 = shl nsw i64 %10, 3
  %12 = add nsw i64 %11, 16
  %13 = getelementptr inbounds i8, ptr %3, i64 %12
  %14 = icmp eq i32 %1, 0
  br i1 %14, label %108, label %15

15:                                               ; preds = %2
  %16 = ptrtoint ptr %6 to i64
  %17 = add nsw i64 %11, -8
  %18 = lshr exact i64 %17, 3
  %19 = add nuw nsw i64 %18, 1
  %20 = icmp ult i64 %17, 24
  br i1 %20, label %21, label %23

21:                                               ; preds = %42, %15
  %22 = phi ptr [ %6, %15 ], [ %26, %42 ]
  br label %69

23:                                               ; preds = %15
  %24 = and i64 %19, 4611686018427387900
  %25 = shl i64 %24, 3
  %26 = getelementptr i8, ptr %6, i64 %25
  br label %27

27:                                               ; preds = %27, %23
  %28 = phi i64 [ 0, %23 ], [ %40, %27 ]
  %29 = shl i64 %28, 3
  %30 = getelementptr i8, ptr %6, i64 %29
  %31 = getelementptr inbounds i8, ptr %0, i64 %29
  %32 = getelementptr inbounds i8, ptr %31, i64 16
  %33 = load <2 x double>, ptr %31, align 8, !tbaa !5
  %34 = load <2 x double>, ptr %32, align 8, !tbaa !5
  %35 = load <2 x double>, ptr %4, align 8
  %36 = shufflevector <2 x double> %35, <2 x double> poison, <2 x i32> zeroinitializer
  %37 = fmul <2 x double> %33, %36
  %38 = fmul <2 x double> %34, %36
  %39 = getelementptr i8, ptr %30, i64 16
  store <2 x double> %37, ptr %30, align 8, !tbaa !5
  store <2 x double> %38, ptr %39, align 8, !tbaa !5
  %40 = add nuw i64 %28, 4
  %41 = icmp eq i64 %40, %24
  br i1 %41, label %42, label %27, !llvm.loop !60

42:                                               ; preds = %27
  %43 = icmp eq i64 %19, %24
  br i1 %43, label %44, label %21

44:                                               ; preds = %69, %42
  %45 = load double, ptr %7, align 8, !tbaa !59
  br i1 %14, label %108, label %46

46:                                               ; preds = %44
  %47 = and i64 %19, 3
  %48 = icmp eq i64 %47, 0
  br i1 %48, label %60, label %49

49:                                               ; preds = %46, %49
  %50 = phi i64 [ %53, %49 ], [ %12, %46 ]
  %51 = phi double [ %57, %49 ], [ %45, %46 ]
  %52 = phi i64 [ %58, %49 ], [ 0, %46 ]
  %53 = add nsw i64 %50, -8
  %54 = getelementptr inbounds i8, ptr %3, i64 %53
  %55 = fmul double %51, 5.000000e-01
  %56 = load double, ptr %54, align 8, !tbaa !5
  %57 = call double @llvm.fmuladd.f64(double %55, double %56, double %56)
  store double %57, ptr %7, align 8, !tbaa !59
  %58 = add i64 %52, 1
  %59 = icmp eq i64 %58, %47
  br i1 %59, label %60, label %49, !llvm.loop !61

60:                                               ; preds = %49, %46
  %61 = phi double [ poison, %46 ], [ %57, %49 ]
  %62 = phi i64 [ %12, %46 ], [ %53, %49 ]
  %63 = phi double [ %45, %46 ], [ %57, %49 ]
  %64 = icmp ult i64 %17, 24
  br i1 %64, label %79, label %65

65:                                               ; preds = %60
  %66 = getelementptr i8, ptr %3, i64 -8
  %67 = getelementptr i8, ptr %3, i64 -16
  %68 = getelementptr i8, ptr %3, i64 -24
  br label %85

69:                                               ; preds = %21, %69
  %70 = phi ptr [ %77, %69 ], [ %22, %21 ]
  %71 = ptrtoint ptr %70 to i64
  %72 = sub i64 %71, %16
  %73 = getelementptr inbounds i8, ptr %0, i64 %72
  %74 = load double, ptr %73, align 8, !tbaa !5
  %75 = load double, ptr %4, align 8, !tbaa !57
  %76 = fmul double %74, %75
  store double %76, ptr %70, align 8, !tbaa !5
  %77 = getelementptr inbounds i8, ptr %70, i64 8
  %78 = icmp eq ptr %77, %13
  br i1 %78, label %44, label %69, !llvm.loop !62

79:                                               ; preds = %85, %60
  %80 = phi double [ %61, %60 ], [ %104, %85 ]
  %81 = getelementptr i8, ptr %3, i64 %11
  %82 = icmp sgt i32 %1, 1
  br i1 %82, label %83, label %108

83:                                               ; preds = %79
  %84 = load double, ptr %6, align 8, !tbaa !5
  br label %116

85:                                               ; preds = %85, %65
  %86 = phi i64 [ %62, %65 ], [ %100, %85 ]
  %87 = phi double [ %63, %65 ], [ %104, %85 ]
  %88 = getelementptr i8, ptr %66, i64 %86
  %89 = fmul double %87, 5.000000e-01
  %90 = load double, ptr %88, align 8, !tbaa !5
  %91 = call double @llvm.fmuladd.f64(double %89, double %90, double %90)
  store double %91, ptr %7, align 8, !tbaa !59
  %92 = getelementptr i8, ptr %67, i64 %86
  %93 = fmul double %91, 5.000000e-01
  %94 = load double, ptr %92, align 8, !tbaa !5
  %95 = call double @llvm.fmuladd.f64(double %93, double %94, double %94)
  store double %95, ptr %7, align 8, !tbaa !59
  %96 = getelementptr i8, ptr %68, i64 %86
  %97 = fmul double %95, 5.000000e-01
  %98 = load double, ptr %96, align 8, !tbaa !5
  %99 = call double @llvm.fmuladd.f64(double %97, double %98, double %98)
  store double %99, ptr %7, align 8, !tbaa !59
  %100 = add nsw i64 %86, -32
  %101 = getelementptr inbounds i8, ptr %3, i64 %100
  %102 = fmul double %99, 5.000000e-01
  %103 = load double, ptr %101, align 8, !tbaa !5
  %104 = call double @llvm.fmuladd.f64(double %102, double %103, double %103)
  store double %104, ptr %7, align 8, !tbaa !59
  %105 = icmp eq i64 %100, 16
  br i1 %105, label %79, label %85, !llvm.loop !63

106:                                              ; preds = %116
  %107 = load double, ptr %7, align 8, !tbaa !59
  br label %108

108:                                              ; preds = %2, %44, %106, %79
  %109 = phi double [ %107, %106 ], [ %80, %79 ], [ %45, %44 ], [ %9, %2 ]
  %110 = add nsw i32 %1, -1
  %111 = sext i32 %110 to i64
  %112 = getelementptr inbounds [6 x double], ptr %6, i64 0, i64 %111
  %113 = load double, ptr %112, align 8, !tbaa !5
  %114 = load double, ptr %4, align 8, !tbaa !57
  %115 = call double @llvm.fmuladd.f64(double %109, double %113, double %114)
  call void @llvm.lifetime.end.p0(i64 80, ptr nonnull %3) #12
  ret double %115

116:                                              ; preds = %83, %116
  %117 = phi double [ %123, %116 ], [ %84, %83 ]
  %118 = phi ptr [ %119, %116 ], [ %6, %83 ]
  %119 = getelementptr inbounds i8, ptr %118, i64 8
  %120 = fmul double %117, 2.500000e-01
  %121 = load double, ptr %7, align 8, !tbaa !59
  %122 = load double, ptr %119, align 8, !tbaa !5
  %123 = call double @llvm.fmuladd.f64(double %120, double %121, double %122)
  store double %123, ptr %119, align 8, !tbaa !5
  %124 = icmp ult ptr %118, %81
  br i1 %124, label %116, label %106, !llvm.loop !64
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @chosen_elements(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = alloca %struct.window, align 8
  call void @llvm.lifetime.start.p0(i64 80, ptr nonnull %3) #12
  %4 = getelementptr inbounds i8, ptr %3, i64 8
  %5 = load double, ptr %0, align 8, !tbaa !5
  store double %5, ptr %4, align 8, !tbaa !57
  %6 = getelementptr inbounds i8, ptr %3, i64 16
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(48) %6, i8 0, i64 48, i1 false)
  %7 = getelementptr inbounds i8, ptr %3, i64 64
  %8 = getelementptr inbounds i8, ptr %0, i64 8
  %9 = load double, ptr %8, align 8, !tbaa !5
  store double %9, ptr %7, align 8, !tbaa !59
  %10 = icmp sgt i32 %1, 0
  br i1 %10, label %11, label %46

11:                                               ; preds = %2
  %12 = zext nneg i32 %1 to i64
  %13 = icmp ult i32 %1, 4
  br i1 %13, label %14, label %16

14:                                               ; preds = %30, %11
  %15 = phi i64 [ 0, %11 ], [ %17, %30 ]
  br label %36

16:                                               ; preds = %11
  %17 = and i64 %12, 2147483644
  br label %18

18:                                               ; preds = %18, %16
  %19 = phi i64 [ 0, %16 ], [ %28, %18 ]
  %20 = getelementptr inbounds double, ptr %0, i64 %19
  %21 = getelementptr inbounds i8, ptr %20, i64 16
  %22 = load <2 x double>, ptr %20, align 8, !tbaa !5
  %23 = load <2 x double>, ptr %21, align 8, !tbaa !5
  %24 = fadd <2 x double> %22, <double 1.000000e+00, double 1.000000e+00>
  %25 = fadd <2 x double> %23, <double 1.000000e+00, double 1.000000e+00>
  %26 = getelementptr inbounds [6 x double], ptr %6, i64 0, i64 %19
  %27 = getelementptr inbounds i8, ptr %26, i64 16
  store <2 x double> %24, ptr %26, align 8, !tbaa !5
  store <2 x double> %25, ptr %27, align 8, !tbaa !5
  %28 = add nuw i64 %19, 4
  %29 = icmp eq i64 %28, %17
  br i1 %29, label %30, label %18, !llvm.loop !65

30:                                               ; preds = %18
  %31 = icmp eq i64 %17, %12
  br i1 %31, label %32, label %14

32:                                               ; preds = %36, %30
  br i1 %10, label %33, label %46

33:                                               ; preds = %32
  %34 = shl nuw i32 %1, 1
  %35 = tail call i32 @llvm.smax.i32(i32 %34, i32 1)
  br label %51

36:                                               ; preds = %14, %36
  %37 = phi i64 [ %42, %36 ], [ %15, %14 ]
  %38 = getelementptr inbounds double, ptr %0, i64 %37
  %39 = load double, ptr %38, align 8, !tbaa !5
  %40 = fadd double %39, 1.000000e+00
  %41 = getelementptr inbounds [6 x double], ptr %6, i64 0, i64 %37
  store double %40, ptr %41, align 8, !tbaa !5
  %42 = add nuw nsw i64 %37, 1
  %43 = icmp eq i64 %42, %12
  br i1 %43, label %32, label %36, !llvm.loop !66

44:                                               ; preds = %51
  %45 = load double, ptr %4, align 8, !tbaa !57
  br label %46

46:                                               ; preds = %2, %44, %32
  %47 = phi double [ %5, %32 ], [ %45, %44 ], [ %5, %2 ]
  %48 = phi double [ 0.000000e+00, %32 ], [ %67, %44 ], [ 0.000000e+00, %2 ]
  %49 = load double, ptr %7, align 8, !tbaa !59
  %50 = tail call double @llvm.fmuladd.f64(double %49, double %47, double %48)
  call void @llvm.lifetime.end.p0(i64 80, ptr nonnull %3) #12
  ret double %50

51:                                               ; preds = %33, %51
  %52 = phi i32 [ %68, %51 ], [ 0, %33 ]
  %53 = phi double [ %67, %51 ], [ 0.000000e+00, %33 ]
  %54 = urem i32 %52, %1
  %55 = zext nneg i32 %54 to i64
  %56 = getelementptr inbounds double, ptr %0, i64 %55
  %57 = load double, ptr %56, align 8, !tbaa !5
  %58 = fcmp ogt double %57, 1.000000e+00
  %59 = getelementptr inbounds [6 x double], ptr %6, i64 0, i64 %55
  %60 = and i32 %52, 1
  %61 = icmp eq i32 %60, 0
  %62 = select i1 %61, ptr %4, ptr %7
  %63 = select i1 %58, ptr %59, ptr %62
  %64 = load double, ptr %63, align 8, !tbaa !5
  %65 = fmul double %64, 5.000000e-01
  %66 = tail call double @llvm.fmuladd.f64(double %65, double %9, double %53)
  store double %66, ptr %63, align 8, !tbaa !5
  %67 = tail call double @llvm.fmuladd.f64(double %66, double %5, double %53)
  %68 = add nuw nsw i32 %52, 1
  %69 = icmp eq i32 %68, %35
  br i1 %69, label %44, label %51, !llvm.loop !67
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #11

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree noinline norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind memory(readwrite, argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #11 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #12 = { nounwind }
attributes #13 = { nounwind allocsize(0) }

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
!9 = !{!10, !6, i64 72}
!10 = !{!"counted", !11, i64 0, !7, i64 8, !6, i64 72, !12, i64 80}
!11 = !{!"int", !7, i64 0}
!12 = !{!"any pointer", !7, i64 0}
!13 = distinct !{!13, !14}
!14 = !{!"llvm.loop.mustprogress"}
!15 = distinct !{!15, !14}
!16 = distinct !{!16, !14}
!17 = !{!18, !6, i64 0}
!18 = !{!"", !6, i64 0, !6, i64 8, !11, i64 16}
!19 = !{!18, !6, i64 8}
!20 = !{!18, !11, i64 16}
!21 = distinct !{!21, !14}
!22 = distinct !{!22, !14}
!23 = !{!24, !11, i64 0}
!24 = !{!"grid", !11, i64 0, !11, i64 4, !7, i64 8, !12, i64 136}
!25 = !{!24, !11, i64 4}
!26 = !{!24, !12, i64 136}
!27 = distinct !{!27, !14, !28, !29}
!28 = !{!"llvm.loop.isvectorized", i32 1}
!29 = !{!"llvm.loop.unroll.runtime.disable"}
!30 = distinct !{!30, !14}
!31 = distinct !{!31, !14, !29, !28}
!32 = distinct !{!32, !14}
!33 = distinct !{!33, !14}
!34 = distinct !{!34, !14, !28, !29}
!35 = distinct !{!35, !14, !29, !28}
!36 = distinct !{!36, !14}
!37 = !{!38, !11, i64 0}
!38 = !{!"", !11, i64 0, !7, i64 8, !11, i64 56, !6, i64 64}
!39 = !{!38, !11, i64 56}
!40 = !{!38, !6, i64 64}
!41 = distinct !{!41, !14, !28, !29}
!42 = distinct !{!42, !14, !29, !28}
!43 = distinct !{!43, !14}
!44 = distinct !{!44, !45}
!45 = !{!"llvm.loop.unroll.disable"}
!46 = distinct !{!46, !14}
!47 = !{!48, !11, i64 0}
!48 = !{!"neuron", !11, i64 0, !7, i64 8, !6, i64 32}
!49 = !{!48, !6, i64 32}
!50 = distinct !{!50, !14}
!51 = distinct !{!51, !14}
!52 = distinct !{!52, !14}
!53 = distinct !{!53, !45}
!54 = distinct !{!54, !14}
!55 = !{!10, !12, i64 80}
!56 = distinct !{!56, !14}
!57 = !{!58, !6, i64 8}
!58 = !{!"window", !11, i64 0, !6, i64 8, !7, i64 16, !6, i64 64, !12, i64 72}
!59 = !{!58, !6, i64 64}
!60 = distinct !{!60, !14, !28, !29}
!61 = distinct !{!61, !45}
!62 = distinct !{!62, !14, !29, !28}
!63 = distinct !{!63, !14}
!64 = distinct !{!64, !14}
!65 = distinct !{!65, !14, !28, !29}
!66 = distinct !{!66, !14, !29, !28}
!67 = distinct !{!67, !14}
