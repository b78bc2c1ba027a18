; clang-22 -O2 -S -emit-llvm c/member_arrays.c -o ir/clang-22/O2/member_arrays.ll
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
define dso_local double @counted_values(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = alloca %struct.counted, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #13
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %3, i8 0, i64 88, i1 false)
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %72

5:                                                ; preds = %2
  %6 = load double, ptr %0, align 8, !tbaa !9
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %8 = getelementptr inbounds nuw i8, ptr %3, i64 72
  %9 = zext nneg i32 %1 to i64
  %10 = and i64 %9, 1
  %11 = icmp eq i32 %1, 1
  br i1 %11, label %16, label %12

12:                                               ; preds = %5
  %13 = and i64 %9, 2147483646
  br label %34

14:                                               ; preds = %34
  %15 = icmp eq i64 %10, 0
  br i1 %15, label %25, label %16

16:                                               ; preds = %14, %5
  %17 = phi i64 [ 0, %5 ], [ %47, %14 ]
  %18 = icmp ne i64 %10, 0
  tail call void @llvm.assume(i1 %18)
  %19 = getelementptr inbounds nuw double, ptr %0, i64 %17
  %20 = load double, ptr %19, align 8, !tbaa !9
  %21 = fmul double %20, %6
  %22 = getelementptr inbounds nuw double, ptr %7, i64 %17
  store double %21, ptr %22, align 8, !tbaa !9
  %23 = load double, ptr %8, align 8, !tbaa !11
  %24 = fadd double %21, %23
  store double %24, ptr %8, align 8, !tbaa !11
  br label %25

25:                                               ; preds = %14, %16
  %26 = phi double [ %50, %14 ], [ %24, %16 ]
  store i32 %1, ptr %3, align 8
  %27 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %28 = zext nneg i32 %1 to i64
  %29 = getelementptr double, ptr %27, i64 %28
  %30 = and i64 %9, 3
  %31 = icmp ult i32 %1, 4
  br i1 %31, label %55, label %32

32:                                               ; preds = %25
  %33 = and i64 %9, 2147483644
  br label %74

34:                                               ; preds = %34, %12
  %35 = phi i64 [ 0, %12 ], [ %47, %34 ]
  %36 = phi i64 [ 0, %12 ], [ %51, %34 ]
  %37 = getelementptr inbounds nuw double, ptr %0, i64 %35
  %38 = load double, ptr %37, align 8, !tbaa !9
  %39 = fmul double %38, %6
  %40 = or disjoint i64 %35, 1
  %41 = getelementptr inbounds nuw double, ptr %7, i64 %35
  store double %39, ptr %41, align 8, !tbaa !9
  %42 = load double, ptr %8, align 8, !tbaa !11
  %43 = fadd double %39, %42
  store double %43, ptr %8, align 8, !tbaa !11
  %44 = getelementptr inbounds nuw double, ptr %0, i64 %40
  %45 = load double, ptr %44, align 8, !tbaa !9
  %46 = fmul double %45, %6
  %47 = add nuw nsw i64 %35, 2
  %48 = getelementptr inbounds nuw double, ptr %7, i64 %40
  store double %46, ptr %48, align 8, !tbaa !9
  %49 = load double, ptr %8, align 8, !tbaa !11
  %50 = fadd double %46, %49
  store double %50, ptr %8, align 8, !tbaa !11
  %51 = add i64 %36, 2
  %52 = icmp eq i64 %51, %13
  br i1 %52, label %14, label %34, !llvm.loop !15

53:                                               ; preds = %74
  %54 = icmp eq i64 %30, 0
  br i1 %54, label %72, label %55

55:                                               ; preds = %53, %25
  %56 = phi i64 [ 0, %25 ], [ %105, %53 ]
  %57 = phi double [ %26, %25 ], [ %104, %53 ]
  %58 = icmp ne i64 %30, 0
  tail call void @llvm.assume(i1 %58)
  br label %59

59:                                               ; preds = %59, %55
  %60 = phi i64 [ %56, %55 ], [ %69, %59 ]
  %61 = phi double [ %57, %55 ], [ %68, %59 ]
  %62 = phi i64 [ 0, %55 ], [ %70, %59 ]
  %63 = getelementptr inbounds nuw double, ptr %27, i64 %60
  %64 = load double, ptr %63, align 8, !tbaa !9
  %65 = xor i64 %60, -1
  %66 = getelementptr double, ptr %29, i64 %65
  %67 = load double, ptr %66, align 8, !tbaa !9
  %68 = tail call double @llvm.fmuladd.f64(double %64, double %67, double %61)
  %69 = add nuw nsw i64 %60, 1
  %70 = add i64 %62, 1
  %71 = icmp eq i64 %70, %30
  br i1 %71, label %72, label %59, !llvm.loop !17

72:                                               ; preds = %53, %59, %2
  %73 = phi double [ 0.000000e+00, %2 ], [ %104, %53 ], [ %68, %59 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #13
  ret double %73

74:                                               ; preds = %74, %32
  %75 = phi i64 [ 0, %32 ], [ %105, %74 ]
  %76 = phi double [ %26, %32 ], [ %104, %74 ]
  %77 = phi i64 [ 0, %32 ], [ %106, %74 ]
  %78 = getelementptr inbounds nuw double, ptr %27, i64 %75
  %79 = load double, ptr %78, align 8, !tbaa !9
  %80 = xor i64 %75, -1
  %81 = getelementptr double, ptr %29, i64 %80
  %82 = load double, ptr %81, align 8, !tbaa !9
  %83 = tail call double @llvm.fmuladd.f64(double %79, double %82, double %76)
  %84 = getelementptr inbounds nuw double, ptr %27, i64 %75
  %85 = getelementptr inbounds nuw i8, ptr %84, i64 8
  %86 = load double, ptr %85, align 8, !tbaa !9
  %87 = xor i64 %75, -2
  %88 = getelementptr double, ptr %29, i64 %87
  %89 = load double, ptr %88, align 8, !tbaa !9
  %90 = tail call double @llvm.fmuladd.f64(double %86, double %89, double %83)
  %91 = getelementptr inbounds nuw double, ptr %27, i64 %75
  %92 = getelementptr inbounds nuw i8, ptr %91, i64 16
  %93 = load double, ptr %92, align 8, !tbaa !9
  %94 = xor i64 %75, -3
  %95 = getelementptr double, ptr %29, i64 %94
  %96 = load double, ptr %95, align 8, !tbaa !9
  %97 = tail call double @llvm.fmuladd.f64(double %93, double %96, double %90)
  %98 = getelementptr inbounds nuw double, ptr %27, i64 %75
  %99 = getelementptr inbounds nuw i8, ptr %98, i64 24
  %100 = load double, ptr %99, align 8, !tbaa !9
  %101 = xor i64 %75, -4
  %102 = getelementptr double, ptr %29, i64 %101
  %103 = load double, ptr %102, align 8, !tbaa !9
  %104 = tail call double @llvm.fmuladd.f64(double %100, double %103, double %97)
  %105 = add nuw nsw i64 %75, 4
  %106 = add i64 %77, 4
  %107 = icmp eq i64 %106, %33
  br i1 %107, label %53, label %74, !llvm.loop !19
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @ring_buffer(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = alloca %struct.ring, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #13
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %3, i8 0, i64 56, i1 false)
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %12

5:                                                ; preds = %2
  %6 = mul i32 %1, 3
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %8 = tail call i32 @llvm.smax.i32(i32 %6, i32 1)
  br label %14

9:                                                ; preds = %14
  %10 = uitofp nneg i64 %40 to double
  %11 = fadd double %41, %10
  br label %12

12:                                               ; preds = %9, %2
  %13 = phi double [ %11, %9 ], [ 0.000000e+00, %2 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #13
  ret double %13

14:                                               ; preds = %5, %14
  %15 = phi i64 [ 0, %5 ], [ %40, %14 ]
  %16 = phi double [ 0.000000e+00, %5 ], [ %39, %14 ]
  %17 = phi i32 [ 0, %5 ], [ %33, %14 ]
  %18 = phi double [ 0.000000e+00, %5 ], [ %41, %14 ]
  %19 = urem i32 %17, %1
  %20 = zext nneg i32 %19 to i64
  %21 = getelementptr inbounds nuw double, ptr %0, i64 %20
  %22 = load double, ptr %21, align 8, !tbaa !9
  %23 = fadd double %16, 1.000000e+00
  %24 = fmul double %22, %23
  %25 = and i32 %17, 3
  %26 = zext nneg i32 %25 to i64
  %27 = getelementptr inbounds nuw double, ptr %7, i64 %26
  store double %24, ptr %27, align 8, !tbaa !9
  %28 = add nuw i32 %17, 3
  %29 = and i32 %28, 3
  %30 = zext nneg i32 %29 to i64
  %31 = getelementptr inbounds nuw double, ptr %7, i64 %30
  %32 = load double, ptr %31, align 8, !tbaa !9
  %33 = add nuw nsw i32 %17, 1
  %34 = and i32 %33, 3
  %35 = zext nneg i32 %34 to i64
  %36 = getelementptr inbounds nuw double, ptr %7, i64 %35
  %37 = load double, ptr %36, align 8, !tbaa !9
  %38 = fmul double %37, 2.500000e-01
  %39 = tail call double @llvm.fmuladd.f64(double %32, double 5.000000e-01, double %38)
  %40 = add nuw nsw i64 %15, 1
  %41 = fadd double %18, %39
  %42 = icmp eq i32 %33, %8
  br i1 %42, label %9, label %14, !llvm.loop !20
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @area_of_polygon(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = alloca %struct.polygon, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #13
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(208) %3, i8 0, i64 208, i1 false)
  %4 = sdiv i32 %1, 2
  %5 = load double, ptr %0, align 8, !tbaa !9
  %6 = icmp sgt i32 %1, 1
  br i1 %6, label %7, label %62

7:                                                ; preds = %2
  %8 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %9 = zext nneg i32 %4 to i64
  %10 = and i64 %9, 1
  %11 = and i32 %1, 2147483646
  %12 = icmp eq i32 %11, 2
  br i1 %12, label %17, label %13

13:                                               ; preds = %7
  %14 = and i64 %9, 1073741822
  br label %35

15:                                               ; preds = %35
  %16 = icmp eq i64 %10, 0
  br i1 %16, label %32, label %17

17:                                               ; preds = %15, %7
  %18 = phi i64 [ 0, %7 ], [ %59, %15 ]
  %19 = icmp ne i64 %10, 0
  tail call void @llvm.assume(i1 %19)
  %20 = shl nuw nsw i64 %18, 4
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 %20
  %22 = load double, ptr %21, align 8, !tbaa !9
  %23 = fadd double %5, %22
  %24 = getelementptr inbounds nuw %struct.anon, ptr %8, i64 %18
  store double %23, ptr %24, align 8, !tbaa !21
  %25 = getelementptr inbounds nuw i8, ptr %21, i64 8
  %26 = load double, ptr %25, align 8, !tbaa !9
  %27 = fmul double %22, %26
  %28 = getelementptr inbounds nuw i8, ptr %24, i64 8
  store double %27, ptr %28, align 8, !tbaa !23
  %29 = trunc nuw nsw i64 %18 to i32
  %30 = and i32 %29, 1
  %31 = getelementptr inbounds nuw i8, ptr %24, i64 16
  store i32 %30, ptr %31, align 8, !tbaa !24
  br label %32

32:                                               ; preds = %15, %17
  %33 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %34 = zext nneg i32 %4 to i64
  br label %65

35:                                               ; preds = %35, %13
  %36 = phi i64 [ 0, %13 ], [ %59, %35 ]
  %37 = phi i64 [ 0, %13 ], [ %60, %35 ]
  %38 = shl nuw nsw i64 %36, 4
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 %38
  %40 = load double, ptr %39, align 8, !tbaa !9
  %41 = fadd double %5, %40
  %42 = getelementptr inbounds nuw %struct.anon, ptr %8, i64 %36
  store double %41, ptr %42, align 8, !tbaa !21
  %43 = getelementptr inbounds nuw i8, ptr %39, i64 8
  %44 = load double, ptr %43, align 8, !tbaa !9
  %45 = fmul double %40, %44
  %46 = getelementptr inbounds nuw i8, ptr %42, i64 8
  store double %45, ptr %46, align 8, !tbaa !23
  %47 = getelementptr inbounds nuw i8, ptr %42, i64 16
  store i32 0, ptr %47, align 8, !tbaa !24
  %48 = or disjoint i64 %36, 1
  %49 = shl nuw nsw i64 %48, 4
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 %49
  %51 = load double, ptr %50, align 8, !tbaa !9
  %52 = fadd double %5, %51
  %53 = getelementptr inbounds nuw %struct.anon, ptr %8, i64 %48
  store double %52, ptr %53, align 8, !tbaa !21
  %54 = getelementptr inbounds nuw i8, ptr %50, i64 8
  %55 = load double, ptr %54, align 8, !tbaa !9
  %56 = fmul double %51, %55
  %57 = getelementptr inbounds nuw i8, ptr %53, i64 8
  store double %56, ptr %57, align 8, !tbaa !23
  %58 = getelementptr inbounds nuw i8, ptr %53, i64 16
  store i32 1, ptr %58, align 8, !tbaa !24
  %59 = add nuw nsw i64 %36, 2
  %60 = add i64 %37, 2
  %61 = icmp eq i64 %60, %14
  br i1 %61, label %15, label %35, !llvm.loop !25

62:                                               ; preds = %65, %2
  %63 = phi double [ 0.000000e+00, %2 ], [ %88, %65 ]
  %64 = fmul double %5, %63
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #13
  ret double %64

65:                                               ; preds = %32, %65
  %66 = phi i64 [ 0, %32 ], [ %68, %65 ]
  %67 = phi double [ 0.000000e+00, %32 ], [ %88, %65 ]
  %68 = add nuw nsw i64 %66, 1
  %69 = trunc nuw nsw i64 %68 to i32
  %70 = urem i32 %69, %4
  %71 = getelementptr inbounds nuw %struct.anon, ptr %33, i64 %66
  %72 = load double, ptr %71, align 8, !tbaa !21
  %73 = zext nneg i32 %70 to i64
  %74 = getelementptr inbounds nuw %struct.anon, ptr %33, i64 %73
  %75 = getelementptr inbounds nuw i8, ptr %74, i64 8
  %76 = load double, ptr %75, align 8, !tbaa !23
  %77 = load double, ptr %74, align 8, !tbaa !21
  %78 = getelementptr inbounds nuw i8, ptr %71, i64 8
  %79 = load double, ptr %78, align 8, !tbaa !23
  %80 = fneg double %79
  %81 = fmul double %77, %80
  %82 = tail call double @llvm.fmuladd.f64(double %72, double %76, double %81)
  %83 = getelementptr inbounds nuw i8, ptr %71, i64 16
  %84 = load i32, ptr %83, align 8, !tbaa !24
  %85 = icmp eq i32 %84, 0
  %86 = fmul double %82, 2.000000e+00
  %87 = select i1 %85, double %82, double %86
  %88 = fadd double %67, %87
  %89 = icmp eq i64 %68, %34
  br i1 %89, label %62, label %65, !llvm.loop !26
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local double @grid_relaxed(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #4 {
  %3 = alloca double, align 8
  %4 = alloca %struct.grid, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #13
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %6 = load double, ptr %5, align 8, !tbaa !9
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %8 = load double, ptr %7, align 8, !tbaa !9
  %9 = fmul double %6, %8
  store double %9, ptr %3, align 8, !tbaa !9
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #13
  %10 = getelementptr inbounds nuw i8, ptr %4, i64 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(128) %10, i8 0, i64 128, i1 false)
  store i32 %1, ptr %4, align 8, !tbaa !27
  %11 = getelementptr inbounds nuw i8, ptr %4, i64 4
  store i32 %1, ptr %11, align 4, !tbaa !29
  %12 = getelementptr inbounds nuw i8, ptr %4, i64 136
  store ptr %3, ptr %12, align 8, !tbaa !30
  %13 = icmp sgt i32 %1, 0
  br i1 %13, label %14, label %47

14:                                               ; preds = %2
  %15 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %16 = zext nneg i32 %1 to i64
  %17 = icmp ult i32 %1, 4
  %18 = and i64 %16, 2147483644
  %19 = icmp eq i64 %18, %16
  br label %20

20:                                               ; preds = %56, %14
  %21 = phi i64 [ 0, %14 ], [ %57, %56 ]
  %22 = getelementptr inbounds nuw double, ptr %0, i64 %21
  %23 = load double, ptr %22, align 8, !tbaa !9
  %24 = getelementptr inbounds nuw [4 x double], ptr %15, i64 %21
  br i1 %17, label %45, label %25

25:                                               ; preds = %20
  %26 = insertelement <2 x double> poison, double %23, i64 0
  %27 = shufflevector <2 x double> %26, <2 x double> poison, <2 x i32> zeroinitializer
  br label %28

28:                                               ; preds = %28, %25
  %29 = phi i64 [ 0, %25 ], [ %41, %28 ]
  %30 = phi <2 x i64> [ <i64 0, i64 1>, %25 ], [ %42, %28 ]
  %31 = trunc <2 x i64> %30 to <2 x i32>
  %32 = add <2 x i32> %31, splat (i32 1)
  %33 = trunc <2 x i64> %30 to <2 x i32>
  %34 = add <2 x i32> %33, splat (i32 3)
  %35 = uitofp nneg <2 x i32> %32 to <2 x double>
  %36 = uitofp nneg <2 x i32> %34 to <2 x double>
  %37 = fmul <2 x double> %27, %35
  %38 = fmul <2 x double> %27, %36
  %39 = getelementptr inbounds nuw double, ptr %24, i64 %29
  %40 = getelementptr inbounds nuw i8, ptr %39, i64 16
  store <2 x double> %37, ptr %39, align 8, !tbaa !9
  store <2 x double> %38, ptr %40, align 8, !tbaa !9
  %41 = add nuw i64 %29, 4
  %42 = add <2 x i64> %30, splat (i64 4)
  %43 = icmp eq i64 %41, %18
  br i1 %43, label %44, label %28, !llvm.loop !31

44:                                               ; preds = %28
  br i1 %19, label %56, label %45

45:                                               ; preds = %20, %44
  %46 = phi i64 [ 0, %20 ], [ %18, %44 ]
  br label %59

47:                                               ; preds = %56, %2
  call fastcc void @relax(ptr noundef %4)
  call fastcc void @relax(ptr noundef %4)
  %48 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %49 = add nsw i32 %1, -1
  %50 = sext i32 %49 to i64
  %51 = getelementptr inbounds [4 x double], ptr %48, i64 %50
  %52 = getelementptr inbounds double, ptr %51, i64 %50
  %53 = load double, ptr %52, align 8, !tbaa !9
  store double %53, ptr %3, align 8, !tbaa !9
  call fastcc void @relax(ptr noundef %4)
  %54 = load double, ptr %52, align 8, !tbaa !9
  %55 = fmul double %53, %54
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #13
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #13
  ret double %55

56:                                               ; preds = %59, %44
  %57 = add nuw nsw i64 %21, 1
  %58 = icmp eq i64 %57, %16
  br i1 %58, label %47, label %20, !llvm.loop !34

59:                                               ; preds = %45, %59
  %60 = phi i64 [ %61, %59 ], [ %46, %45 ]
  %61 = add nuw nsw i64 %60, 1
  %62 = trunc nuw nsw i64 %61 to i32
  %63 = uitofp nneg i32 %62 to double
  %64 = fmul double %23, %63
  %65 = getelementptr inbounds nuw double, ptr %24, i64 %60
  store double %64, ptr %65, align 8, !tbaa !9
  %66 = icmp eq i64 %61, %16
  br i1 %66, label %56, label %59, !llvm.loop !35
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define internal fastcc void @relax(ptr noundef nonnull captures(none) %0) unnamed_addr #5 {
  %2 = load i32, ptr %0, align 8, !tbaa !27
  %3 = icmp sgt i32 %2, 1
  br i1 %3, label %4, label %29

4:                                                ; preds = %1
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %6 = load i32, ptr %5, align 4, !tbaa !29
  %7 = icmp sgt i32 %6, 1
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %10 = zext nneg i32 %2 to i64
  %11 = zext i32 %6 to i64
  %12 = add nsw i64 %11, -1
  %13 = and i64 %12, 1
  %14 = icmp eq i32 %6, 2
  %15 = and i64 %12, -2
  %16 = icmp eq i64 %13, 0
  %17 = icmp ne i64 %13, 0
  br label %18

18:                                               ; preds = %4, %42
  %19 = phi i64 [ 0, %4 ], [ %45, %42 ]
  %20 = phi i64 [ 1, %4 ], [ %43, %42 ]
  br i1 %7, label %21, label %42

21:                                               ; preds = %18
  %22 = shl nuw nsw i64 %19, 5
  %23 = getelementptr i8, ptr %0, i64 %22
  %24 = getelementptr i8, ptr %23, i64 40
  %25 = getelementptr [4 x double], ptr %8, i64 %20
  %26 = getelementptr i8, ptr %25, i64 -32
  %27 = load ptr, ptr %9, align 8, !tbaa !30
  %28 = load double, ptr %24, align 8
  br i1 %14, label %31, label %46

29:                                               ; preds = %42, %1
  ret void

30:                                               ; preds = %46
  br i1 %16, label %42, label %31

31:                                               ; preds = %30, %21
  %32 = phi double [ %28, %21 ], [ %66, %30 ]
  %33 = phi i64 [ 1, %21 ], [ %67, %30 ]
  tail call void @llvm.assume(i1 %17)
  %34 = getelementptr inbounds nuw double, ptr %26, i64 %33
  %35 = load double, ptr %34, align 8, !tbaa !9
  %36 = getelementptr double, ptr %25, i64 %33
  %37 = fadd double %35, %32
  %38 = fmul double %37, 5.000000e-01
  %39 = load double, ptr %36, align 8, !tbaa !9
  %40 = load double, ptr %27, align 8, !tbaa !9
  %41 = tail call double @llvm.fmuladd.f64(double %38, double %39, double %40)
  store double %41, ptr %36, align 8, !tbaa !9
  br label %42

42:                                               ; preds = %31, %30, %18
  %43 = add nuw nsw i64 %20, 1
  %44 = icmp eq i64 %43, %10
  %45 = add i64 %19, 1
  br i1 %44, label %29, label %18, !llvm.loop !36

46:                                               ; preds = %21, %46
  %47 = phi double [ %66, %46 ], [ %28, %21 ]
  %48 = phi i64 [ %67, %46 ], [ 1, %21 ]
  %49 = phi i64 [ %68, %46 ], [ 0, %21 ]
  %50 = getelementptr inbounds nuw double, ptr %26, i64 %48
  %51 = load double, ptr %50, align 8, !tbaa !9
  %52 = getelementptr double, ptr %25, i64 %48
  %53 = fadd double %51, %47
  %54 = fmul double %53, 5.000000e-01
  %55 = load double, ptr %52, align 8, !tbaa !9
  %56 = load double, ptr %27, align 8, !tbaa !9
  %57 = tail call double @llvm.fmuladd.f64(double %54, double %55, double %56)
  store double %57, ptr %52, align 8, !tbaa !9
  %58 = add nuw nsw i64 %48, 1
  %59 = getelementptr inbounds nuw double, ptr %26, i64 %58
  %60 = load double, ptr %59, align 8, !tbaa !9
  %61 = getelementptr double, ptr %25, i64 %58
  %62 = fadd double %60, %57
  %63 = fmul double %62, 5.000000e-01
  %64 = load double, ptr %61, align 8, !tbaa !9
  %65 = load double, ptr %27, align 8, !tbaa !9
  %66 = tail call double @llvm.fmuladd.f64(double %63, double %64, double %65)
  store double %66, ptr %61, align 8, !tbaa !9
  %67 = add nuw nsw i64 %48, 2
  %68 = add i64 %49, 2
  %69 = icmp eq i64 %68, %15
  br i1 %69, label %30, label %46, !llvm.loop !37
}

; Function Attrs: nounwind memory(readwrite, argmem: read, target_mem0: none, target_mem1: none) uwtable
define dso_local double @flexible_member(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #6 {
  %3 = sext i32 %1 to i64
  %4 = shl nsw i64 %3, 3
  %5 = add nsw i64 %4, 16
  %6 = tail call noalias ptr @malloc(i64 noundef %5) #14
  %7 = load double, ptr %0, align 8, !tbaa !9
  %8 = icmp sgt i32 %1, 0
  br i1 %8, label %9, label %69

9:                                                ; preds = %2
  %10 = getelementptr inbounds nuw i8, ptr %6, i64 16
  %11 = zext nneg i32 %1 to i64
  %12 = icmp ult i32 %1, 4
  br i1 %12, label %31, label %13

13:                                               ; preds = %9
  %14 = and i64 %11, 2147483644
  %15 = insertelement <2 x double> poison, double %7, i64 0
  %16 = shufflevector <2 x double> %15, <2 x double> poison, <2 x i32> zeroinitializer
  br label %17

17:                                               ; preds = %17, %13
  %18 = phi i64 [ 0, %13 ], [ %27, %17 ]
  %19 = getelementptr inbounds nuw double, ptr %0, i64 %18
  %20 = getelementptr inbounds nuw i8, ptr %19, i64 16
  %21 = load <2 x double>, ptr %19, align 8, !tbaa !9
  %22 = load <2 x double>, ptr %20, align 8, !tbaa !9
  %23 = fmul <2 x double> %16, %21
  %24 = fmul <2 x double> %16, %22
  %25 = getelementptr inbounds nuw double, ptr %10, i64 %18
  %26 = getelementptr inbounds nuw i8, ptr %25, i64 16
  store <2 x double> %23, ptr %25, align 8, !tbaa !9
  store <2 x double> %24, ptr %26, align 8, !tbaa !9
  %27 = add nuw i64 %18, 4
  %28 = icmp eq i64 %27, %14
  br i1 %28, label %29, label %17, !llvm.loop !38

29:                                               ; preds = %17
  %30 = icmp eq i64 %14, %11
  br i1 %30, label %33, label %31

31:                                               ; preds = %9, %29
  %32 = phi i64 [ 0, %9 ], [ %14, %29 ]
  br label %40

33:                                               ; preds = %40, %29
  %34 = getelementptr inbounds nuw i8, ptr %6, i64 16
  %35 = getelementptr double, ptr %34, i64 %3
  %36 = and i64 %3, 3
  %37 = icmp ult i32 %1, 4
  br i1 %37, label %51, label %38

38:                                               ; preds = %33
  %39 = and i64 %3, 2147483644
  br label %72

40:                                               ; preds = %31, %40
  %41 = phi i64 [ %46, %40 ], [ %32, %31 ]
  %42 = getelementptr inbounds nuw double, ptr %0, i64 %41
  %43 = load double, ptr %42, align 8, !tbaa !9
  %44 = fmul double %7, %43
  %45 = getelementptr inbounds nuw double, ptr %10, i64 %41
  store double %44, ptr %45, align 8, !tbaa !9
  %46 = add nuw nsw i64 %41, 1
  %47 = icmp eq i64 %46, %11
  br i1 %47, label %33, label %40, !llvm.loop !39

48:                                               ; preds = %72
  %49 = and i32 %1, 3
  %50 = icmp eq i32 %49, 0
  br i1 %50, label %69, label %51

51:                                               ; preds = %48, %33
  %52 = phi i64 [ 0, %33 ], [ %103, %48 ]
  %53 = phi double [ 0.000000e+00, %33 ], [ %102, %48 ]
  %54 = and i32 %1, 3
  %55 = icmp ne i32 %54, 0
  tail call void @llvm.assume(i1 %55)
  br label %56

56:                                               ; preds = %56, %51
  %57 = phi i64 [ %52, %51 ], [ %66, %56 ]
  %58 = phi double [ %53, %51 ], [ %65, %56 ]
  %59 = phi i64 [ 0, %51 ], [ %67, %56 ]
  %60 = getelementptr inbounds nuw double, ptr %34, i64 %57
  %61 = load double, ptr %60, align 8, !tbaa !9
  %62 = xor i64 %57, -1
  %63 = getelementptr double, ptr %35, i64 %62
  %64 = load double, ptr %63, align 8, !tbaa !9
  %65 = tail call double @llvm.fmuladd.f64(double %61, double %64, double %58)
  %66 = add nuw nsw i64 %57, 1
  %67 = add i64 %59, 1
  %68 = icmp eq i64 %67, %36
  br i1 %68, label %69, label %56, !llvm.loop !40

69:                                               ; preds = %48, %56, %2
  %70 = phi double [ 0.000000e+00, %2 ], [ %102, %48 ], [ %65, %56 ]
  %71 = fmul double %7, %70
  tail call void @free(ptr noundef nonnull %6) #13
  ret double %71

72:                                               ; preds = %72, %38
  %73 = phi i64 [ 0, %38 ], [ %103, %72 ]
  %74 = phi double [ 0.000000e+00, %38 ], [ %102, %72 ]
  %75 = phi i64 [ 0, %38 ], [ %104, %72 ]
  %76 = getelementptr inbounds nuw double, ptr %34, i64 %73
  %77 = load double, ptr %76, align 8, !tbaa !9
  %78 = xor i64 %73, -1
  %79 = getelementptr double, ptr %35, i64 %78
  %80 = load double, ptr %79, align 8, !tbaa !9
  %81 = tail call double @llvm.fmuladd.f64(double %77, double %80, double %74)
  %82 = getelementptr inbounds nuw double, ptr %34, i64 %73
  %83 = getelementptr inbounds nuw i8, ptr %82, i64 8
  %84 = load double, ptr %83, align 8, !tbaa !9
  %85 = xor i64 %73, -2
  %86 = getelementptr double, ptr %35, i64 %85
  %87 = load double, ptr %86, align 8, !tbaa !9
  %88 = tail call double @llvm.fmuladd.f64(double %84, double %87, double %81)
  %89 = getelementptr inbounds nuw double, ptr %34, i64 %73
  %90 = getelementptr inbounds nuw i8, ptr %89, i64 16
  %91 = load double, ptr %90, align 8, !tbaa !9
  %92 = xor i64 %73, -3
  %93 = getelementptr double, ptr %35, i64 %92
  %94 = load double, ptr %93, align 8, !tbaa !9
  %95 = tail call double @llvm.fmuladd.f64(double %91, double %94, double %88)
  %96 = getelementptr inbounds nuw double, ptr %34, i64 %73
  %97 = getelementptr inbounds nuw i8, ptr %96, i64 24
  %98 = load double, ptr %97, align 8, !tbaa !9
  %99 = xor i64 %73, -4
  %100 = getelementptr double, ptr %35, i64 %99
  %101 = load double, ptr %100, align 8, !tbaa !9
  %102 = tail call double @llvm.fmuladd.f64(double %98, double %101, double %95)
  %103 = add nuw nsw i64 %73, 4
  %104 = add i64 %75, 4
  %105 = icmp eq i64 %104, %39
  br i1 %105, label %48, label %72, !llvm.loop !41
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #7

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #8

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @element_and_neighbours(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = alloca %struct.anon.0, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #13
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %3, i8 0, i64 64, i1 false)
  store i32 1, ptr %3, align 8, !tbaa !42
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 56
  store i32 %1, ptr %4, align 8, !tbaa !44
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %7 = load double, ptr %6, align 8, !tbaa !9
  store double %7, ptr %5, align 8, !tbaa !45
  %8 = icmp sgt i32 %1, 0
  br i1 %8, label %9, label %43

9:                                                ; preds = %2
  %10 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %11 = zext nneg i32 %1 to i64
  %12 = icmp ult i32 %1, 4
  br i1 %12, label %29, label %13

13:                                               ; preds = %9
  %14 = and i64 %11, 2147483644
  br label %15

15:                                               ; preds = %15, %13
  %16 = phi i64 [ 0, %13 ], [ %25, %15 ]
  %17 = getelementptr inbounds nuw double, ptr %0, i64 %16
  %18 = getelementptr inbounds nuw i8, ptr %17, i64 16
  %19 = load <2 x double>, ptr %17, align 8, !tbaa !9
  %20 = load <2 x double>, ptr %18, align 8, !tbaa !9
  %21 = fadd <2 x double> %19, splat (double 1.000000e+00)
  %22 = fadd <2 x double> %20, splat (double 1.000000e+00)
  %23 = getelementptr inbounds nuw double, ptr %10, i64 %16
  %24 = getelementptr inbounds nuw i8, ptr %23, i64 16
  store <2 x double> %21, ptr %23, align 8, !tbaa !9
  store <2 x double> %22, ptr %24, align 8, !tbaa !9
  %25 = add nuw i64 %16, 4
  %26 = icmp eq i64 %25, %14
  br i1 %26, label %27, label %15, !llvm.loop !46

27:                                               ; preds = %15
  %28 = icmp eq i64 %14, %11
  br i1 %28, label %31, label %29

29:                                               ; preds = %9, %27
  %30 = phi i64 [ 0, %9 ], [ %14, %27 ]
  br label %35

31:                                               ; preds = %35, %27
  %32 = icmp samesign ugt i32 %1, 2
  br i1 %32, label %33, label %45

33:                                               ; preds = %31
  %34 = getelementptr inbounds nuw i8, ptr %3, i64 8
  br label %53

35:                                               ; preds = %29, %35
  %36 = phi i64 [ %41, %35 ], [ %30, %29 ]
  %37 = getelementptr inbounds nuw double, ptr %0, i64 %36
  %38 = load double, ptr %37, align 8, !tbaa !9
  %39 = fadd double %38, 1.000000e+00
  %40 = getelementptr inbounds nuw double, ptr %10, i64 %36
  store double %39, ptr %40, align 8, !tbaa !9
  %41 = add nuw nsw i64 %36, 1
  %42 = icmp eq i64 %41, %11
  br i1 %42, label %31, label %35, !llvm.loop !47

43:                                               ; preds = %2
  %44 = load double, ptr %5, align 8, !tbaa !45
  br label %80

45:                                               ; preds = %53, %31
  %46 = load double, ptr %5, align 8, !tbaa !45
  %47 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %48 = load i32, ptr %3, align 8, !tbaa !42
  %49 = and i64 %11, 3
  %50 = icmp ult i32 %1, 4
  br i1 %50, label %63, label %51

51:                                               ; preds = %45
  %52 = and i64 %11, 2147483644
  br label %84

53:                                               ; preds = %33, %53
  %54 = phi i64 [ 1, %33 ], [ %56, %53 ]
  %55 = getelementptr inbounds nuw double, ptr %34, i64 %54
  call fastcc void @smooth(ptr noundef %55)
  %56 = add nuw nsw i64 %54, 1
  %57 = load i32, ptr %4, align 8, !tbaa !44
  %58 = add nsw i32 %57, -1
  %59 = sext i32 %58 to i64
  %60 = icmp slt i64 %56, %59
  br i1 %60, label %53, label %45, !llvm.loop !48

61:                                               ; preds = %84
  %62 = icmp eq i64 %49, 0
  br i1 %62, label %80, label %63

63:                                               ; preds = %61, %45
  %64 = phi i64 [ 0, %45 ], [ %115, %61 ]
  %65 = phi double [ %46, %45 ], [ %114, %61 ]
  %66 = icmp ne i64 %49, 0
  tail call void @llvm.assume(i1 %66)
  br label %67

67:                                               ; preds = %67, %63
  %68 = phi i64 [ %64, %63 ], [ %77, %67 ]
  %69 = phi double [ %65, %63 ], [ %76, %67 ]
  %70 = phi i64 [ 0, %63 ], [ %78, %67 ]
  %71 = getelementptr inbounds nuw double, ptr %47, i64 %68
  %72 = load double, ptr %71, align 8, !tbaa !9
  %73 = trunc i64 %68 to i32
  %74 = add i32 %48, %73
  %75 = sitofp i32 %74 to double
  %76 = tail call double @llvm.fmuladd.f64(double %72, double %75, double %69)
  %77 = add nuw nsw i64 %68, 1
  %78 = add i64 %70, 1
  %79 = icmp eq i64 %78, %49
  br i1 %79, label %80, label %67, !llvm.loop !49

80:                                               ; preds = %61, %67, %43
  %81 = phi double [ %44, %43 ], [ %46, %67 ], [ %46, %61 ]
  %82 = phi double [ %44, %43 ], [ %114, %61 ], [ %76, %67 ]
  %83 = fmul double %81, %82
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #13
  ret double %83

84:                                               ; preds = %84, %51
  %85 = phi i64 [ 0, %51 ], [ %115, %84 ]
  %86 = phi double [ %46, %51 ], [ %114, %84 ]
  %87 = phi i64 [ 0, %51 ], [ %116, %84 ]
  %88 = getelementptr inbounds nuw double, ptr %47, i64 %85
  %89 = load double, ptr %88, align 8, !tbaa !9
  %90 = trunc i64 %85 to i32
  %91 = add i32 %48, %90
  %92 = sitofp i32 %91 to double
  %93 = tail call double @llvm.fmuladd.f64(double %89, double %92, double %86)
  %94 = or disjoint i64 %85, 1
  %95 = getelementptr inbounds nuw double, ptr %47, i64 %94
  %96 = load double, ptr %95, align 8, !tbaa !9
  %97 = trunc i64 %94 to i32
  %98 = add i32 %48, %97
  %99 = sitofp i32 %98 to double
  %100 = tail call double @llvm.fmuladd.f64(double %96, double %99, double %93)
  %101 = or disjoint i64 %85, 2
  %102 = getelementptr inbounds nuw double, ptr %47, i64 %101
  %103 = load double, ptr %102, align 8, !tbaa !9
  %104 = trunc i64 %101 to i32
  %105 = add i32 %48, %104
  %106 = sitofp i32 %105 to double
  %107 = tail call double @llvm.fmuladd.f64(double %103, double %106, double %100)
  %108 = or disjoint i64 %85, 3
  %109 = getelementptr inbounds nuw double, ptr %47, i64 %108
  %110 = load double, ptr %109, align 8, !tbaa !9
  %111 = trunc i64 %108 to i32
  %112 = add i32 %48, %111
  %113 = sitofp i32 %112 to double
  %114 = tail call double @llvm.fmuladd.f64(double %110, double %113, double %107)
  %115 = add nuw nsw i64 %85, 4
  %116 = add i64 %87, 4
  %117 = icmp eq i64 %116, %52
  br i1 %117, label %61, label %84, !llvm.loop !50
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define internal fastcc void @smooth(ptr noundef nonnull captures(none) %0) unnamed_addr #9 {
  %2 = getelementptr inbounds i8, ptr %0, i64 -8
  %3 = load double, ptr %2, align 8, !tbaa !9
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %5 = load double, ptr %4, align 8, !tbaa !9
  %6 = fadd double %3, %5
  %7 = fmul double %6, 5.000000e-01
  %8 = load double, ptr %0, align 8, !tbaa !9
  %9 = fmul double %8, %7
  store double %9, ptr %0, align 8, !tbaa !9
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local double @layers_of_neurons(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #4 {
  %3 = alloca [5 x %struct.neuron], align 16
  %4 = alloca [3 x double], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #13
  %5 = icmp sgt i32 %1, 0
  br i1 %5, label %6, label %8

6:                                                ; preds = %2
  %7 = zext nneg i32 %1 to i64
  br label %12

8:                                                ; preds = %2
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #13
  %9 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %10 = load <2 x double>, ptr %0, align 8, !tbaa !9
  store <2 x double> %10, ptr %4, align 16, !tbaa !9
  %11 = getelementptr inbounds nuw i8, ptr %4, i64 16
  store double 1.000000e+00, ptr %11, align 16, !tbaa !9
  br label %114

12:                                               ; preds = %6, %12
  %13 = phi i64 [ 0, %6 ], [ %20, %12 ]
  %14 = trunc nuw nsw i64 %13 to i32
  %15 = and i32 %14, 1
  %16 = getelementptr inbounds nuw %struct.neuron, ptr %3, i64 %13
  store i32 %15, ptr %16, align 8, !tbaa !51
  %17 = getelementptr inbounds nuw i8, ptr %16, i64 8
  %18 = getelementptr inbounds nuw double, ptr %0, i64 %13
  %19 = load double, ptr %18, align 8, !tbaa !9
  store double %19, ptr %17, align 8, !tbaa !9
  %20 = add nuw nsw i64 %13, 1
  %21 = trunc nuw nsw i64 %20 to i32
  %22 = urem i32 %21, %1
  %23 = zext nneg i32 %22 to i64
  %24 = getelementptr inbounds nuw double, ptr %0, i64 %23
  %25 = load double, ptr %24, align 8, !tbaa !9
  %26 = getelementptr inbounds nuw i8, ptr %16, i64 16
  %27 = trunc i64 %13 to i32
  %28 = add i32 %27, 2
  %29 = urem i32 %28, %1
  %30 = zext nneg i32 %29 to i64
  %31 = getelementptr inbounds nuw double, ptr %0, i64 %30
  %32 = load double, ptr %31, align 8, !tbaa !9
  %33 = insertelement <2 x double> poison, double %25, i64 0
  %34 = insertelement <2 x double> %33, double %32, i64 1
  %35 = fmul <2 x double> %34, <double 2.000000e+00, double 3.000000e+00>
  store <2 x double> %35, ptr %26, align 8, !tbaa !9
  %36 = fmul double %19, %19
  %37 = getelementptr inbounds nuw i8, ptr %16, i64 32
  store double %36, ptr %37, align 8, !tbaa !53
  %38 = icmp eq i64 %20, %7
  br i1 %38, label %39, label %12, !llvm.loop !54

39:                                               ; preds = %12
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #13
  %40 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %41 = load <2 x double>, ptr %0, align 8, !tbaa !9
  store <2 x double> %41, ptr %4, align 16, !tbaa !9
  %42 = getelementptr inbounds nuw i8, ptr %4, i64 16
  store double 1.000000e+00, ptr %42, align 16, !tbaa !9
  %43 = zext nneg i32 %1 to i64
  br label %121

44:                                               ; preds = %151
  %45 = zext nneg i32 %1 to i64
  br label %46

46:                                               ; preds = %76, %44
  %47 = phi i64 [ 0, %44 ], [ %77, %76 ]
  %48 = getelementptr inbounds nuw %struct.neuron, ptr %3, i64 %47
  %49 = getelementptr inbounds nuw i8, ptr %48, i64 32
  %50 = load double, ptr %49, align 8, !tbaa !53
  %51 = getelementptr inbounds nuw i8, ptr %48, i64 8
  %52 = load double, ptr %51, align 8, !tbaa !9
  %53 = load double, ptr %4, align 16, !tbaa !9
  %54 = tail call double @llvm.fmuladd.f64(double %52, double %53, double %50)
  %55 = getelementptr inbounds nuw i8, ptr %48, i64 16
  %56 = load double, ptr %55, align 8, !tbaa !9
  %57 = load double, ptr %40, align 8, !tbaa !9
  %58 = tail call double @llvm.fmuladd.f64(double %56, double %57, double %54)
  %59 = getelementptr inbounds nuw i8, ptr %48, i64 24
  %60 = load double, ptr %59, align 8, !tbaa !9
  %61 = load double, ptr %42, align 16, !tbaa !9
  %62 = tail call double @llvm.fmuladd.f64(double %60, double %61, double %58)
  %63 = load i32, ptr %48, align 8, !tbaa !51
  %64 = icmp eq i32 %63, 0
  %65 = fmul double %62, 1.250000e-01
  %66 = fmul double %62, %65
  %67 = fmul double %62, 2.500000e-01
  %68 = select i1 %64, double %67, double %66
  %69 = trunc nuw nsw i64 %47 to i32
  %70 = urem i32 %69, 3
  %71 = zext nneg i32 %70 to i64
  %72 = getelementptr inbounds nuw double, ptr %4, i64 %71
  store double %68, ptr %72, align 8, !tbaa !9
  br i1 %64, label %76, label %73

73:                                               ; preds = %46
  %74 = fmul double %66, 5.000000e-01
  %75 = getelementptr inbounds nuw double, ptr %51, i64 %71
  store double %74, ptr %75, align 8, !tbaa !9
  br label %76

76:                                               ; preds = %73, %46
  %77 = add nuw nsw i64 %47, 1
  %78 = icmp eq i64 %77, %45
  br i1 %78, label %79, label %46, !llvm.loop !55

79:                                               ; preds = %76
  %80 = zext nneg i32 %1 to i64
  br label %81

81:                                               ; preds = %111, %79
  %82 = phi i64 [ 0, %79 ], [ %112, %111 ]
  %83 = getelementptr inbounds nuw %struct.neuron, ptr %3, i64 %82
  %84 = getelementptr inbounds nuw i8, ptr %83, i64 32
  %85 = load double, ptr %84, align 8, !tbaa !53
  %86 = getelementptr inbounds nuw i8, ptr %83, i64 8
  %87 = load double, ptr %86, align 8, !tbaa !9
  %88 = load double, ptr %4, align 16, !tbaa !9
  %89 = tail call double @llvm.fmuladd.f64(double %87, double %88, double %85)
  %90 = getelementptr inbounds nuw i8, ptr %83, i64 16
  %91 = load double, ptr %90, align 8, !tbaa !9
  %92 = load double, ptr %40, align 8, !tbaa !9
  %93 = tail call double @llvm.fmuladd.f64(double %91, double %92, double %89)
  %94 = getelementptr inbounds nuw i8, ptr %83, i64 24
  %95 = load double, ptr %94, align 8, !tbaa !9
  %96 = load double, ptr %42, align 16, !tbaa !9
  %97 = tail call double @llvm.fmuladd.f64(double %95, double %96, double %93)
  %98 = load i32, ptr %83, align 8, !tbaa !51
  %99 = icmp eq i32 %98, 0
  %100 = fmul double %97, 1.250000e-01
  %101 = fmul double %97, %100
  %102 = fmul double %97, 2.500000e-01
  %103 = select i1 %99, double %102, double %101
  %104 = trunc nuw nsw i64 %82 to i32
  %105 = urem i32 %104, 3
  %106 = zext nneg i32 %105 to i64
  %107 = getelementptr inbounds nuw double, ptr %4, i64 %106
  store double %103, ptr %107, align 8, !tbaa !9
  br i1 %99, label %111, label %108

108:                                              ; preds = %81
  %109 = fmul double %101, 5.000000e-01
  %110 = getelementptr inbounds nuw double, ptr %86, i64 %106
  store double %109, ptr %110, align 8, !tbaa !9
  br label %111

111:                                              ; preds = %108, %81
  %112 = add nuw nsw i64 %82, 1
  %113 = icmp eq i64 %112, %80
  br i1 %113, label %114, label %81, !llvm.loop !55

114:                                              ; preds = %111, %8
  %115 = phi ptr [ %11, %8 ], [ %42, %111 ]
  %116 = phi ptr [ %9, %8 ], [ %40, %111 ]
  %117 = load double, ptr %4, align 16, !tbaa !9
  %118 = load double, ptr %116, align 8, !tbaa !9
  %119 = load double, ptr %115, align 16, !tbaa !9
  %120 = tail call double @llvm.fmuladd.f64(double %118, double %119, double %117)
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #13
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #13
  ret double %120

121:                                              ; preds = %39, %151
  %122 = phi i64 [ 0, %39 ], [ %152, %151 ]
  %123 = getelementptr inbounds nuw %struct.neuron, ptr %3, i64 %122
  %124 = getelementptr inbounds nuw i8, ptr %123, i64 32
  %125 = load double, ptr %124, align 8, !tbaa !53
  %126 = getelementptr inbounds nuw i8, ptr %123, i64 8
  %127 = load double, ptr %126, align 8, !tbaa !9
  %128 = load double, ptr %4, align 16, !tbaa !9
  %129 = tail call double @llvm.fmuladd.f64(double %127, double %128, double %125)
  %130 = getelementptr inbounds nuw i8, ptr %123, i64 16
  %131 = load double, ptr %130, align 8, !tbaa !9
  %132 = load double, ptr %40, align 8, !tbaa !9
  %133 = tail call double @llvm.fmuladd.f64(double %131, double %132, double %129)
  %134 = getelementptr inbounds nuw i8, ptr %123, i64 24
  %135 = load double, ptr %134, align 8, !tbaa !9
  %136 = load double, ptr %42, align 16, !tbaa !9
  %137 = tail call double @llvm.fmuladd.f64(double %135, double %136, double %133)
  %138 = load i32, ptr %123, align 8, !tbaa !51
  %139 = icmp eq i32 %138, 0
  %140 = fmul double %137, 1.250000e-01
  %141 = fmul double %137, %140
  %142 = fmul double %137, 2.500000e-01
  %143 = select i1 %139, double %142, double %141
  %144 = trunc nuw nsw i64 %122 to i32
  %145 = urem i32 %144, 3
  %146 = zext nneg i32 %145 to i64
  %147 = getelementptr inbounds nuw double, ptr %4, i64 %146
  store double %143, ptr %147, align 8, !tbaa !9
  br i1 %139, label %151, label %148

148:                                              ; preds = %121
  %149 = fmul double %141, 5.000000e-01
  %150 = getelementptr inbounds nuw double, ptr %126, i64 %146
  store double %149, ptr %150, align 8, !tbaa !9
  br label %151

151:                                              ; preds = %148, %121
  %152 = add nuw nsw i64 %122, 1
  %153 = icmp eq i64 %152, %43
  br i1 %153, label %44, label %121, !llvm.loop !55
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @one_of_two_arrays(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = alloca %struct.anon.1, align 8
  %4 = alloca %struct.anon.1, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #13
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %3, i8 0, i64 40, i1 false)
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #13
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %4, i8 0, i64 40, i1 false)
  %5 = getelementptr inbounds nuw i8, ptr %4, i64 32
  store i32 1, ptr %5, align 8
  %6 = icmp sgt i32 %1, 0
  br i1 %6, label %7, label %77

7:                                                ; preds = %2
  %8 = load double, ptr %0, align 8, !tbaa !9
  %9 = zext nneg i32 %1 to i64
  %10 = and i64 %9, 1
  %11 = icmp eq i32 %1, 1
  br i1 %11, label %16, label %12

12:                                               ; preds = %7
  %13 = and i64 %9, 2147483646
  br label %33

14:                                               ; preds = %33
  %15 = icmp eq i64 %10, 0
  br i1 %15, label %28, label %16

16:                                               ; preds = %14, %7
  %17 = phi i64 [ 0, %7 ], [ %55, %14 ]
  %18 = icmp ne i64 %10, 0
  call void @llvm.assume(i1 %18)
  %19 = getelementptr inbounds nuw double, ptr %0, i64 %17
  %20 = load double, ptr %19, align 8, !tbaa !9
  %21 = fcmp ogt double %20, 1.000000e+00
  %22 = getelementptr inbounds nuw double, ptr %3, i64 %17
  %23 = getelementptr inbounds nuw double, ptr %4, i64 %17
  %24 = select i1 %21, ptr %22, ptr %23
  %25 = fmul double %20, %8
  store double %25, ptr %24, align 8, !tbaa !9
  %26 = icmp eq ptr %24, %22
  %27 = select i1 %26, ptr %23, ptr %22
  store double 1.000000e+00, ptr %27, align 8, !tbaa !9
  br label %28

28:                                               ; preds = %14, %16
  %29 = and i64 %9, 3
  %30 = icmp ult i32 %1, 4
  br i1 %30, label %60, label %31

31:                                               ; preds = %28
  %32 = and i64 %9, 2147483644
  br label %79

33:                                               ; preds = %33, %12
  %34 = phi i64 [ 0, %12 ], [ %55, %33 ]
  %35 = phi i64 [ 0, %12 ], [ %56, %33 ]
  %36 = getelementptr inbounds nuw double, ptr %0, i64 %34
  %37 = load double, ptr %36, align 8, !tbaa !9
  %38 = fcmp ogt double %37, 1.000000e+00
  %39 = getelementptr inbounds nuw double, ptr %3, i64 %34
  %40 = getelementptr inbounds nuw double, ptr %4, i64 %34
  %41 = select i1 %38, ptr %39, ptr %40
  %42 = fmul double %37, %8
  store double %42, ptr %41, align 8, !tbaa !9
  %43 = icmp eq ptr %41, %39
  %44 = select i1 %43, ptr %40, ptr %39
  store double 1.000000e+00, ptr %44, align 8, !tbaa !9
  %45 = or disjoint i64 %34, 1
  %46 = getelementptr inbounds nuw double, ptr %0, i64 %45
  %47 = load double, ptr %46, align 8, !tbaa !9
  %48 = fcmp ogt double %47, 1.000000e+00
  %49 = getelementptr inbounds nuw double, ptr %3, i64 %45
  %50 = getelementptr inbounds nuw double, ptr %4, i64 %45
  %51 = select i1 %48, ptr %49, ptr %50
  %52 = fmul double %47, %8
  store double %52, ptr %51, align 8, !tbaa !9
  %53 = icmp eq ptr %51, %49
  %54 = select i1 %53, ptr %50, ptr %49
  store double 1.000000e+00, ptr %54, align 8, !tbaa !9
  %55 = add nuw nsw i64 %34, 2
  %56 = add i64 %35, 2
  %57 = icmp eq i64 %56, %13
  br i1 %57, label %14, label %33, !llvm.loop !56

58:                                               ; preds = %79
  %59 = icmp eq i64 %29, 0
  br i1 %59, label %77, label %60

60:                                               ; preds = %58, %28
  %61 = phi i64 [ 0, %28 ], [ %110, %58 ]
  %62 = phi double [ 1.000000e+00, %28 ], [ %109, %58 ]
  %63 = icmp ne i64 %29, 0
  call void @llvm.assume(i1 %63)
  br label %64

64:                                               ; preds = %64, %60
  %65 = phi i64 [ %61, %60 ], [ %74, %64 ]
  %66 = phi double [ %62, %60 ], [ %73, %64 ]
  %67 = phi i64 [ 0, %60 ], [ %75, %64 ]
  %68 = getelementptr inbounds nuw double, ptr %3, i64 %65
  %69 = load double, ptr %68, align 8, !tbaa !9
  %70 = fmul double %69, %69
  %71 = getelementptr inbounds nuw double, ptr %4, i64 %65
  %72 = load double, ptr %71, align 8, !tbaa !9
  %73 = call double @llvm.fmuladd.f64(double %70, double %72, double %66)
  %74 = add nuw nsw i64 %65, 1
  %75 = add i64 %67, 1
  %76 = icmp eq i64 %75, %29
  br i1 %76, label %77, label %64, !llvm.loop !57

77:                                               ; preds = %58, %64, %2
  %78 = phi double [ 1.000000e+00, %2 ], [ %109, %58 ], [ %73, %64 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #13
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #13
  ret double %78

79:                                               ; preds = %79, %31
  %80 = phi i64 [ 0, %31 ], [ %110, %79 ]
  %81 = phi double [ 1.000000e+00, %31 ], [ %109, %79 ]
  %82 = phi i64 [ 0, %31 ], [ %111, %79 ]
  %83 = getelementptr inbounds nuw double, ptr %3, i64 %80
  %84 = load double, ptr %83, align 8, !tbaa !9
  %85 = fmul double %84, %84
  %86 = getelementptr inbounds nuw double, ptr %4, i64 %80
  %87 = load double, ptr %86, align 8, !tbaa !9
  %88 = call double @llvm.fmuladd.f64(double %85, double %87, double %81)
  %89 = or disjoint i64 %80, 1
  %90 = getelementptr inbounds nuw double, ptr %3, i64 %89
  %91 = load double, ptr %90, align 8, !tbaa !9
  %92 = fmul double %91, %91
  %93 = getelementptr inbounds nuw double, ptr %4, i64 %89
  %94 = load double, ptr %93, align 8, !tbaa !9
  %95 = call double @llvm.fmuladd.f64(double %92, double %94, double %88)
  %96 = or disjoint i64 %80, 2
  %97 = getelementptr inbounds nuw double, ptr %3, i64 %96
  %98 = load double, ptr %97, align 8, !tbaa !9
  %99 = fmul double %98, %98
  %100 = getelementptr inbounds nuw double, ptr %4, i64 %96
  %101 = load double, ptr %100, align 8, !tbaa !9
  %102 = call double @llvm.fmuladd.f64(double %99, double %101, double %95)
  %103 = or disjoint i64 %80, 3
  %104 = getelementptr inbounds nuw double, ptr %3, i64 %103
  %105 = load double, ptr %104, align 8, !tbaa !9
  %106 = fmul double %105, %105
  %107 = getelementptr inbounds nuw double, ptr %4, i64 %103
  %108 = load double, ptr %107, align 8, !tbaa !9
  %109 = call double @llvm.fmuladd.f64(double %106, double %108, double %102)
  %110 = add nuw nsw i64 %80, 4
  %111 = add i64 %82, 4
  %112 = icmp eq i64 %111, %32
  br i1 %112, label %58, label %79, !llvm.loop !58
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local double @copied_structures(ptr noundef %0, i32 noundef %1) local_unnamed_addr #4 {
  %3 = alloca %struct.counted, align 8
  %4 = alloca [4 x double], align 8
  %5 = alloca [48 x i8], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #13
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %3, i8 0, i64 80, i1 false)
  %6 = getelementptr inbounds nuw i8, ptr %3, i64 80
  store ptr %0, ptr %6, align 8, !tbaa !59
  %7 = icmp sgt i32 %1, 0
  br i1 %7, label %8, label %27

8:                                                ; preds = %2
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %10 = getelementptr inbounds nuw i8, ptr %3, i64 72
  %11 = zext nneg i32 %1 to i64
  %12 = and i64 %11, 1
  %13 = icmp eq i32 %1, 1
  br i1 %13, label %18, label %14

14:                                               ; preds = %8
  %15 = and i64 %11, 2147483646
  br label %47

16:                                               ; preds = %47
  %17 = icmp eq i64 %12, 0
  br i1 %17, label %27, label %18

18:                                               ; preds = %16, %8
  %19 = phi i64 [ 0, %8 ], [ %60, %16 ]
  %20 = icmp ne i64 %12, 0
  tail call void @llvm.assume(i1 %20)
  %21 = getelementptr inbounds nuw double, ptr %0, i64 %19
  %22 = load double, ptr %21, align 8, !tbaa !9
  %23 = fmul double %22, %22
  %24 = getelementptr inbounds nuw double, ptr %9, i64 %19
  store double %23, ptr %24, align 8, !tbaa !9
  %25 = load double, ptr %10, align 8, !tbaa !11
  %26 = fadd double %23, %25
  store double %26, ptr %10, align 8, !tbaa !11
  br label %27

27:                                               ; preds = %18, %16, %2
  call void @llvm.lifetime.start.p0(ptr nonnull %4)
  call void @llvm.lifetime.start.p0(ptr nonnull %5)
  %28 = getelementptr inbounds nuw i8, ptr %3, i64 8
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %4, ptr noundef nonnull align 8 dereferenceable(32) %28, i64 32, i1 false)
  %29 = getelementptr inbounds nuw i8, ptr %3, i64 40
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(48) %5, ptr noundef nonnull align 8 dereferenceable(48) %29, i64 48, i1 false)
  %30 = sdiv i32 %1, 2
  %31 = sext i32 %30 to i64
  %32 = getelementptr inbounds double, ptr %28, i64 %31
  store double 0.000000e+00, ptr %32, align 8, !tbaa !9
  %33 = sext i32 %1 to i64
  %34 = shl nsw i64 %33, 3
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %5, ptr nonnull align 8 %28, i64 %34, i1 false)
  %35 = getelementptr inbounds nuw i8, ptr %4, i64 8
  call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %35, ptr noundef nonnull align 8 dereferenceable(24) %4, i64 24, i1 false)
  %36 = getelementptr inbounds nuw i8, ptr %5, i64 32
  %37 = load double, ptr %36, align 16, !tbaa !11
  %38 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %39 = load ptr, ptr %38, align 8, !tbaa !59
  %40 = getelementptr inbounds nuw i8, ptr %39, i64 8
  %41 = load double, ptr %40, align 8, !tbaa !9
  %42 = load double, ptr %4, align 8, !tbaa !9
  %43 = icmp sgt i32 %1, -4
  br i1 %43, label %66, label %44

44:                                               ; preds = %27
  %45 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %46 = load double, ptr %45, align 8, !tbaa !9
  br label %71

47:                                               ; preds = %47, %14
  %48 = phi i64 [ 0, %14 ], [ %60, %47 ]
  %49 = phi i64 [ 0, %14 ], [ %64, %47 ]
  %50 = getelementptr inbounds nuw double, ptr %0, i64 %48
  %51 = load double, ptr %50, align 8, !tbaa !9
  %52 = fmul double %51, %51
  %53 = or disjoint i64 %48, 1
  %54 = getelementptr inbounds nuw double, ptr %9, i64 %48
  store double %52, ptr %54, align 8, !tbaa !9
  %55 = load double, ptr %10, align 8, !tbaa !11
  %56 = fadd double %52, %55
  store double %56, ptr %10, align 8, !tbaa !11
  %57 = getelementptr inbounds nuw double, ptr %0, i64 %53
  %58 = load double, ptr %57, align 8, !tbaa !9
  %59 = fmul double %58, %58
  %60 = add nuw nsw i64 %48, 2
  %61 = getelementptr inbounds nuw double, ptr %9, i64 %53
  store double %59, ptr %61, align 8, !tbaa !9
  %62 = load double, ptr %10, align 8, !tbaa !11
  %63 = fadd double %59, %62
  store double %63, ptr %10, align 8, !tbaa !11
  %64 = add i64 %49, 2
  %65 = icmp eq i64 %64, %15
  br i1 %65, label %16, label %47, !llvm.loop !60

66:                                               ; preds = %27
  %67 = load double, ptr %0, align 8, !tbaa !9
  %68 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %69 = load double, ptr %68, align 8, !tbaa !9
  %70 = icmp eq i32 %1, -3
  br i1 %70, label %71, label %76

71:                                               ; preds = %44, %66
  %72 = phi double [ %46, %44 ], [ %69, %66 ]
  %73 = phi double [ 0.000000e+00, %44 ], [ %67, %66 ]
  %74 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %75 = load double, ptr %74, align 8, !tbaa !9
  br label %84

76:                                               ; preds = %66
  %77 = srem i32 1, %1
  %78 = zext nneg i32 %77 to i64
  %79 = getelementptr inbounds nuw double, ptr %0, i64 %78
  %80 = load double, ptr %79, align 8, !tbaa !9
  %81 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %82 = load double, ptr %81, align 8, !tbaa !9
  %83 = icmp sgt i32 %1, -2
  br i1 %83, label %91, label %84

84:                                               ; preds = %71, %76
  %85 = phi double [ %75, %71 ], [ %82, %76 ]
  %86 = phi double [ 0.000000e+00, %71 ], [ %80, %76 ]
  %87 = phi double [ %73, %71 ], [ %67, %76 ]
  %88 = phi double [ %72, %71 ], [ %69, %76 ]
  %89 = getelementptr inbounds nuw i8, ptr %4, i64 24
  %90 = load double, ptr %89, align 8, !tbaa !9
  br label %110

91:                                               ; preds = %76
  %92 = srem i32 2, %1
  %93 = zext nneg i32 %92 to i64
  %94 = getelementptr inbounds nuw double, ptr %0, i64 %93
  %95 = load double, ptr %94, align 8, !tbaa !9
  %96 = getelementptr inbounds nuw i8, ptr %4, i64 24
  %97 = load double, ptr %96, align 8, !tbaa !9
  %98 = icmp sgt i32 %1, -1
  br i1 %98, label %99, label %110

99:                                               ; preds = %91
  %100 = urem i32 3, %1
  %101 = zext nneg i32 %100 to i64
  %102 = getelementptr inbounds nuw double, ptr %0, i64 %101
  %103 = load double, ptr %102, align 8, !tbaa !9
  %104 = urem i32 4, %1
  %105 = zext nneg i32 %104 to i64
  %106 = getelementptr inbounds nuw double, ptr %0, i64 %105
  %107 = load double, ptr %106, align 8, !tbaa !9
  %108 = load <2 x double>, ptr %5, align 16, !tbaa !9
  %109 = icmp samesign ugt i32 %1, 1
  br i1 %109, label %130, label %118

110:                                              ; preds = %91, %84
  %111 = phi double [ %90, %84 ], [ %97, %91 ]
  %112 = phi double [ 0.000000e+00, %84 ], [ %95, %91 ]
  %113 = phi double [ %88, %84 ], [ %69, %91 ]
  %114 = phi double [ %87, %84 ], [ %67, %91 ]
  %115 = phi double [ %86, %84 ], [ %80, %91 ]
  %116 = phi double [ %85, %84 ], [ %82, %91 ]
  %117 = load <2 x double>, ptr %5, align 16, !tbaa !9
  br label %118

118:                                              ; preds = %110, %99
  %119 = phi double [ 0.000000e+00, %110 ], [ %107, %99 ]
  %120 = phi double [ %111, %110 ], [ %97, %99 ]
  %121 = phi double [ %112, %110 ], [ %95, %99 ]
  %122 = phi double [ %113, %110 ], [ %69, %99 ]
  %123 = phi double [ %114, %110 ], [ %67, %99 ]
  %124 = phi double [ %115, %110 ], [ %80, %99 ]
  %125 = phi double [ %116, %110 ], [ %82, %99 ]
  %126 = phi double [ 0.000000e+00, %110 ], [ %103, %99 ]
  %127 = phi <2 x double> [ %117, %110 ], [ %108, %99 ]
  %128 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %129 = load double, ptr %128, align 16, !tbaa !9
  br label %138

130:                                              ; preds = %99
  %131 = urem i32 5, %1
  %132 = zext nneg i32 %131 to i64
  %133 = getelementptr inbounds nuw double, ptr %0, i64 %132
  %134 = load double, ptr %133, align 8, !tbaa !9
  %135 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %136 = load double, ptr %135, align 16, !tbaa !9
  %137 = icmp eq i32 %1, 2
  br i1 %137, label %138, label %152

138:                                              ; preds = %118, %130
  %139 = phi double [ %129, %118 ], [ %136, %130 ]
  %140 = phi double [ 0.000000e+00, %118 ], [ %134, %130 ]
  %141 = phi double [ %126, %118 ], [ %103, %130 ]
  %142 = phi double [ %125, %118 ], [ %82, %130 ]
  %143 = phi double [ %124, %118 ], [ %80, %130 ]
  %144 = phi double [ %123, %118 ], [ %67, %130 ]
  %145 = phi double [ %122, %118 ], [ %69, %130 ]
  %146 = phi double [ %121, %118 ], [ %95, %130 ]
  %147 = phi double [ %120, %118 ], [ %97, %130 ]
  %148 = phi double [ %119, %118 ], [ %107, %130 ]
  %149 = phi <2 x double> [ %127, %118 ], [ %108, %130 ]
  %150 = getelementptr inbounds nuw i8, ptr %5, i64 24
  %151 = load double, ptr %150, align 8, !tbaa !9
  br label %167

152:                                              ; preds = %130
  %153 = urem i32 6, %1
  %154 = zext nneg i32 %153 to i64
  %155 = getelementptr inbounds nuw double, ptr %0, i64 %154
  %156 = load double, ptr %155, align 8, !tbaa !9
  %157 = getelementptr inbounds nuw i8, ptr %5, i64 24
  %158 = load double, ptr %157, align 8, !tbaa !9
  %159 = icmp samesign ugt i32 %1, 3
  br i1 %159, label %160, label %167

160:                                              ; preds = %152
  %161 = sub nuw nsw i32 7, %1
  %162 = icmp ugt i32 %1, 7
  %163 = select i1 %162, i32 7, i32 %161
  %164 = zext nneg i32 %163 to i64
  %165 = getelementptr inbounds nuw double, ptr %0, i64 %164
  %166 = load double, ptr %165, align 8, !tbaa !9
  br label %167

167:                                              ; preds = %138, %160, %152
  %168 = phi double [ %158, %160 ], [ %158, %152 ], [ %151, %138 ]
  %169 = phi double [ %156, %160 ], [ %156, %152 ], [ 0.000000e+00, %138 ]
  %170 = phi double [ %107, %160 ], [ %107, %152 ], [ %148, %138 ]
  %171 = phi double [ %97, %160 ], [ %97, %152 ], [ %147, %138 ]
  %172 = phi double [ %95, %160 ], [ %95, %152 ], [ %146, %138 ]
  %173 = phi double [ %69, %160 ], [ %69, %152 ], [ %145, %138 ]
  %174 = phi double [ %67, %160 ], [ %67, %152 ], [ %144, %138 ]
  %175 = phi double [ %80, %160 ], [ %80, %152 ], [ %143, %138 ]
  %176 = phi double [ %82, %160 ], [ %82, %152 ], [ %142, %138 ]
  %177 = phi double [ %103, %160 ], [ %103, %152 ], [ %141, %138 ]
  %178 = phi double [ %134, %160 ], [ %134, %152 ], [ %140, %138 ]
  %179 = phi double [ %136, %160 ], [ %136, %152 ], [ %139, %138 ]
  %180 = phi double [ %166, %160 ], [ 0.000000e+00, %152 ], [ 0.000000e+00, %138 ]
  %181 = phi <2 x double> [ %108, %160 ], [ %108, %152 ], [ %149, %138 ]
  %182 = fmul double %37, %41
  %183 = tail call double @llvm.fmuladd.f64(double %42, double %174, double %182)
  %184 = tail call double @llvm.fmuladd.f64(double %173, double %175, double %183)
  %185 = tail call double @llvm.fmuladd.f64(double %176, double %172, double %184)
  %186 = tail call double @llvm.fmuladd.f64(double %171, double %177, double %185)
  %187 = extractelement <2 x double> %181, i64 0
  %188 = tail call double @llvm.fmuladd.f64(double %187, double %170, double %186)
  %189 = extractelement <2 x double> %181, i64 1
  %190 = tail call double @llvm.fmuladd.f64(double %189, double %178, double %188)
  %191 = tail call double @llvm.fmuladd.f64(double %179, double %169, double %190)
  %192 = tail call double @llvm.fmuladd.f64(double %168, double %180, double %191)
  call void @llvm.lifetime.end.p0(ptr nonnull %4)
  call void @llvm.lifetime.end.p0(ptr nonnull %5)
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #13
  ret double %192
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #10

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr writeonly captures(none), ptr readonly captures(none), i64, i1 immarg) #10

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @walked_members(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = alloca %struct.window, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #13
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 4
  store i32 0, ptr %4, align 4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %6 = load double, ptr %0, align 8, !tbaa !9
  store double %6, ptr %5, align 8, !tbaa !61
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 16
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(48) %7, i8 0, i64 48, i1 false)
  %8 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %10 = load double, ptr %9, align 8, !tbaa !9
  store double %10, ptr %8, align 8, !tbaa !63
  %11 = sext i32 %1 to i64
  %12 = shl nsw i64 %11, 3
  %13 = add nsw i64 %12, 16
  %14 = getelementptr inbounds i8, ptr %3, i64 %13
  %15 = icmp eq i32 %1, 0
  br i1 %15, label %16, label %19

16:                                               ; preds = %2
  %17 = getelementptr i8, ptr %7, i64 %12
  %18 = getelementptr i8, ptr %17, i64 -8
  br label %111

19:                                               ; preds = %2
  %20 = ptrtoint ptr %7 to i64
  %21 = add nsw i64 %12, -8
  %22 = lshr exact i64 %21, 3
  %23 = add nuw nsw i64 %22, 1
  %24 = icmp ult i64 %21, 24
  br i1 %24, label %46, label %25

25:                                               ; preds = %19
  %26 = and i64 %23, 4611686018427387900
  %27 = shl i64 %26, 3
  %28 = getelementptr i8, ptr %7, i64 %27
  br label %29

29:                                               ; preds = %29, %25
  %30 = phi i64 [ 0, %25 ], [ %42, %29 ]
  %31 = shl i64 %30, 3
  %32 = getelementptr i8, ptr %7, i64 %31
  %33 = getelementptr inbounds i8, ptr %0, i64 %31
  %34 = getelementptr inbounds nuw i8, ptr %33, i64 16
  %35 = load <2 x double>, ptr %33, align 8, !tbaa !9
  %36 = load <2 x double>, ptr %34, align 8, !tbaa !9
  %37 = load <2 x double>, ptr %5, align 8
  %38 = shufflevector <2 x double> %37, <2 x double> poison, <2 x i32> zeroinitializer
  %39 = fmul <2 x double> %35, %38
  %40 = fmul <2 x double> %36, %38
  %41 = getelementptr i8, ptr %32, i64 16
  store <2 x double> %39, ptr %32, align 8, !tbaa !9
  store <2 x double> %40, ptr %41, align 8, !tbaa !9
  %42 = add nuw i64 %30, 4
  %43 = icmp eq i64 %42, %26
  br i1 %43, label %44, label %29, !llvm.loop !64

44:                                               ; preds = %29
  %45 = icmp eq i64 %23, %26
  br i1 %45, label %48, label %46

46:                                               ; preds = %19, %44
  %47 = phi ptr [ %7, %19 ], [ %28, %44 ]
  br label %68

48:                                               ; preds = %68, %44
  %49 = load double, ptr %8, align 8
  %50 = and i64 %23, 3
  %51 = icmp eq i64 %50, 0
  br i1 %51, label %63, label %52

52:                                               ; preds = %48, %52
  %53 = phi i64 [ %56, %52 ], [ %13, %48 ]
  %54 = phi double [ %60, %52 ], [ %49, %48 ]
  %55 = phi i64 [ %61, %52 ], [ 0, %48 ]
  %56 = add nsw i64 %53, -8
  %57 = getelementptr inbounds i8, ptr %3, i64 %56
  %58 = fmul double %54, 5.000000e-01
  %59 = load double, ptr %57, align 8, !tbaa !9
  %60 = call double @llvm.fmuladd.f64(double %58, double %59, double %59)
  store double %60, ptr %8, align 8, !tbaa !63
  %61 = add i64 %55, 1
  %62 = icmp eq i64 %61, %50
  br i1 %62, label %63, label %52, !llvm.loop !65

63:                                               ; preds = %52, %48
  %64 = phi double [ poison, %48 ], [ %60, %52 ]
  %65 = phi i64 [ %13, %48 ], [ %56, %52 ]
  %66 = phi double [ %49, %48 ], [ %60, %52 ]
  %67 = icmp ult i64 %21, 24
  br i1 %67, label %78, label %85

68:                                               ; preds = %46, %68
  %69 = phi ptr [ %76, %68 ], [ %47, %46 ]
  %70 = ptrtoint ptr %69 to i64
  %71 = sub i64 %70, %20
  %72 = getelementptr inbounds i8, ptr %0, i64 %71
  %73 = load double, ptr %72, align 8, !tbaa !9
  %74 = load double, ptr %5, align 8, !tbaa !61
  %75 = fmul double %73, %74
  store double %75, ptr %69, align 8, !tbaa !9
  %76 = getelementptr inbounds nuw i8, ptr %69, i64 8
  %77 = icmp eq ptr %76, %14
  br i1 %77, label %48, label %68, !llvm.loop !66

78:                                               ; preds = %85, %63
  %79 = phi double [ %64, %63 ], [ %107, %85 ]
  %80 = getelementptr i8, ptr %7, i64 %12
  %81 = getelementptr i8, ptr %80, i64 -8
  %82 = icmp sgt i32 %1, 1
  br i1 %82, label %83, label %111

83:                                               ; preds = %78
  %84 = load double, ptr %7, align 8, !tbaa !9
  br label %117

85:                                               ; preds = %63, %85
  %86 = phi i64 [ %103, %85 ], [ %65, %63 ]
  %87 = phi double [ %107, %85 ], [ %66, %63 ]
  %88 = getelementptr i8, ptr %3, i64 %86
  %89 = getelementptr i8, ptr %88, i64 -8
  %90 = fmul double %87, 5.000000e-01
  %91 = load double, ptr %89, align 8, !tbaa !9
  %92 = call double @llvm.fmuladd.f64(double %90, double %91, double %91)
  store double %92, ptr %8, align 8, !tbaa !63
  %93 = getelementptr i8, ptr %3, i64 %86
  %94 = getelementptr i8, ptr %93, i64 -16
  %95 = fmul double %92, 5.000000e-01
  %96 = load double, ptr %94, align 8, !tbaa !9
  %97 = call double @llvm.fmuladd.f64(double %95, double %96, double %96)
  store double %97, ptr %8, align 8, !tbaa !63
  %98 = getelementptr i8, ptr %3, i64 %86
  %99 = getelementptr i8, ptr %98, i64 -24
  %100 = fmul double %97, 5.000000e-01
  %101 = load double, ptr %99, align 8, !tbaa !9
  %102 = call double @llvm.fmuladd.f64(double %100, double %101, double %101)
  store double %102, ptr %8, align 8, !tbaa !63
  %103 = add nsw i64 %86, -32
  %104 = getelementptr inbounds i8, ptr %3, i64 %103
  %105 = fmul double %102, 5.000000e-01
  %106 = load double, ptr %104, align 8, !tbaa !9
  %107 = call double @llvm.fmuladd.f64(double %105, double %106, double %106)
  store double %107, ptr %8, align 8, !tbaa !63
  %108 = icmp eq i64 %103, 16
  br i1 %108, label %78, label %85, !llvm.loop !67

109:                                              ; preds = %117
  %110 = load double, ptr %8, align 8, !tbaa !63
  br label %111

111:                                              ; preds = %16, %109, %78
  %112 = phi ptr [ %81, %109 ], [ %81, %78 ], [ %18, %16 ]
  %113 = phi double [ %110, %109 ], [ %79, %78 ], [ %10, %16 ]
  %114 = load double, ptr %112, align 8, !tbaa !9
  %115 = load double, ptr %5, align 8, !tbaa !61
  %116 = call double @llvm.fmuladd.f64(double %113, double %114, double %115)
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #13
  ret double %116

117:                                              ; preds = %83, %117
  %118 = phi double [ %124, %117 ], [ %84, %83 ]
  %119 = phi ptr [ %120, %117 ], [ %7, %83 ]
  %120 = getelementptr inbounds nuw i8, ptr %119, i64 8
  %121 = fmul double %118, 2.500000e-01
  %122 = load double, ptr %8, align 8, !tbaa !63
  %123 = load double, ptr %120, align 8, !tbaa !9
  %124 = call double @llvm.fmuladd.f64(double %121, double %122, double %123)
  store double %124, ptr %120, align 8, !tbaa !9
  %125 = icmp ult ptr %120, %81
  br i1 %125, label %117, label %109, !llvm.loop !68
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @chosen_elements(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = alloca %struct.window, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #13
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %5 = load double, ptr %0, align 8, !tbaa !9
  store double %5, ptr %4, align 8, !tbaa !61
  %6 = getelementptr inbounds nuw i8, ptr %3, i64 16
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(48) %6, i8 0, i64 48, i1 false)
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %9 = load double, ptr %8, align 8, !tbaa !9
  store double %9, ptr %7, align 8, !tbaa !63
  %10 = icmp sgt i32 %1, 0
  br i1 %10, label %11, label %45

11:                                               ; preds = %2
  %12 = zext nneg i32 %1 to i64
  %13 = icmp ult i32 %1, 4
  br i1 %13, label %30, label %14

14:                                               ; preds = %11
  %15 = and i64 %12, 2147483644
  br label %16

16:                                               ; preds = %16, %14
  %17 = phi i64 [ 0, %14 ], [ %26, %16 ]
  %18 = getelementptr inbounds nuw double, ptr %0, i64 %17
  %19 = getelementptr inbounds nuw i8, ptr %18, i64 16
  %20 = load <2 x double>, ptr %18, align 8, !tbaa !9
  %21 = load <2 x double>, ptr %19, align 8, !tbaa !9
  %22 = fadd <2 x double> %20, splat (double 1.000000e+00)
  %23 = fadd <2 x double> %21, splat (double 1.000000e+00)
  %24 = getelementptr inbounds nuw double, ptr %6, i64 %17
  %25 = getelementptr inbounds nuw i8, ptr %24, i64 16
  store <2 x double> %22, ptr %24, align 8, !tbaa !9
  store <2 x double> %23, ptr %25, align 8, !tbaa !9
  %26 = add nuw i64 %17, 4
  %27 = icmp eq i64 %26, %15
  br i1 %27, label %28, label %16, !llvm.loop !69

28:                                               ; preds = %16
  %29 = icmp eq i64 %15, %12
  br i1 %29, label %32, label %30

30:                                               ; preds = %11, %28
  %31 = phi i64 [ 0, %11 ], [ %15, %28 ]
  br label %35

32:                                               ; preds = %35, %28
  %33 = shl nuw i32 %1, 1
  %34 = tail call i32 @llvm.smax.i32(i32 %33, i32 1)
  br label %50

35:                                               ; preds = %30, %35
  %36 = phi i64 [ %41, %35 ], [ %31, %30 ]
  %37 = getelementptr inbounds nuw double, ptr %0, i64 %36
  %38 = load double, ptr %37, align 8, !tbaa !9
  %39 = fadd double %38, 1.000000e+00
  %40 = getelementptr inbounds nuw double, ptr %6, i64 %36
  store double %39, ptr %40, align 8, !tbaa !9
  %41 = add nuw nsw i64 %36, 1
  %42 = icmp eq i64 %41, %12
  br i1 %42, label %32, label %35, !llvm.loop !70

43:                                               ; preds = %50
  %44 = load double, ptr %4, align 8, !tbaa !61
  br label %45

45:                                               ; preds = %2, %43
  %46 = phi double [ %44, %43 ], [ %5, %2 ]
  %47 = phi double [ %66, %43 ], [ 0.000000e+00, %2 ]
  %48 = load double, ptr %7, align 8, !tbaa !63
  %49 = tail call double @llvm.fmuladd.f64(double %48, double %46, double %47)
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #13
  ret double %49

50:                                               ; preds = %32, %50
  %51 = phi i32 [ %67, %50 ], [ 0, %32 ]
  %52 = phi double [ %66, %50 ], [ 0.000000e+00, %32 ]
  %53 = urem i32 %51, %1
  %54 = zext nneg i32 %53 to i64
  %55 = getelementptr inbounds nuw double, ptr %0, i64 %54
  %56 = load double, ptr %55, align 8, !tbaa !9
  %57 = fcmp ogt double %56, 1.000000e+00
  %58 = getelementptr inbounds nuw double, ptr %6, i64 %54
  %59 = and i32 %51, 1
  %60 = icmp eq i32 %59, 0
  %61 = select i1 %60, ptr %4, ptr %7
  %62 = select i1 %57, ptr %58, ptr %61
  %63 = load double, ptr %62, align 8, !tbaa !9
  %64 = fmul double %63, 5.000000e-01
  %65 = tail call double @llvm.fmuladd.f64(double %64, double %9, double %52)
  store double %65, ptr %62, align 8, !tbaa !9
  %66 = tail call double @llvm.fmuladd.f64(double %65, double %5, double %52)
  %67 = add nuw nsw i32 %51, 1
  %68 = icmp eq i32 %67, %34
  br i1 %68, label %43, label %50, !llvm.loop !71
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #11

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #12

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree noinline norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind memory(readwrite, argmem: read, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #11 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #12 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #13 = { nounwind }
attributes #14 = { nounwind allocsize(0) }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}
!llvm.errno.tbaa = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!5 = !{!6, !6, i64 0}
!6 = !{!"int", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!10, !10, i64 0}
!10 = !{!"double", !7, i64 0}
!11 = !{!12, !10, i64 72}
!12 = !{!"counted", !6, i64 0, !7, i64 8, !10, i64 72, !13, i64 80}
!13 = !{!"p1 double", !14, i64 0}
!14 = !{!"any pointer", !7, i64 0}
!15 = distinct !{!15, !16}
!16 = !{!"llvm.loop.mustprogress"}
!17 = distinct !{!17, !18}
!18 = !{!"llvm.loop.unroll.disable"}
!19 = distinct !{!19, !16}
!20 = distinct !{!20, !16}
!21 = !{!22, !10, i64 0}
!22 = !{!"", !10, i64 0, !10, i64 8, !6, i64 16}
!23 = !{!22, !10, i64 8}
!24 = !{!22, !6, i64 16}
!25 = distinct !{!25, !16}
!26 = distinct !{!26, !16}
!27 = !{!28, !6, i64 0}
!28 = !{!"grid", !6, i64 0, !6, i64 4, !7, i64 8, !13, i64 136}
!29 = !{!28, !6, i64 4}
!30 = !{!28, !13, i64 136}
!31 = distinct !{!31, !16, !32, !33}
!32 = !{!"llvm.loop.isvectorized", i32 1}
!33 = !{!"llvm.loop.unroll.runtime.disable"}
!34 = distinct !{!34, !16}
!35 = distinct !{!35, !16, !33, !32}
!36 = distinct !{!36, !16}
!37 = distinct !{!37, !16}
!38 = distinct !{!38, !16, !32, !33}
!39 = distinct !{!39, !16, !33, !32}
!40 = distinct !{!40, !18}
!41 = distinct !{!41, !16}
!42 = !{!43, !6, i64 0}
!43 = !{!"", !6, i64 0, !7, i64 8, !6, i64 56, !10, i64 64}
!44 = !{!43, !6, i64 56}
!45 = !{!43, !10, i64 64}
!46 = distinct !{!46, !16, !32, !33}
!47 = distinct !{!47, !16, !33, !32}
!48 = distinct !{!48, !16}
!49 = distinct !{!49, !18}
!50 = distinct !{!50, !16}
!51 = !{!52, !6, i64 0}
!52 = !{!"neuron", !6, i64 0, !7, i64 8, !10, i64 32}
!53 = !{!52, !10, i64 32}
!54 = distinct !{!54, !16}
!55 = distinct !{!55, !16}
!56 = distinct !{!56, !16}
!57 = distinct !{!57, !18}
!58 = distinct !{!58, !16}
!59 = !{!12, !13, i64 80}
!60 = distinct !{!60, !16}
!61 = !{!62, !10, i64 8}
!62 = !{!"window", !6, i64 0, !10, i64 8, !7, i64 16, !10, i64 64, !13, i64 72}
!63 = !{!62, !10, i64 64}
!64 = distinct !{!64, !16, !32, !33}
!65 = distinct !{!65, !18}
!66 = distinct !{!66, !16, !33, !32}
!67 = distinct !{!67, !16}
!68 = distinct !{!68, !16}
!69 = distinct !{!69, !16, !32, !33}
!70 = distinct !{!70, !16, !33, !32}
!71 = distinct !{!71, !16}
