; clang-22 -O2 -S -emit-llvm c/aliasing.c -o ir/clang-22/O2/aliasing.ll
; ModuleID = 'c/aliasing.c'
source_filename = "c/aliasing.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @square_plus_first(ptr noundef readonly captures(none) %0, ptr noundef captures(none) %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %90

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64
  %7 = icmp ult i32 %2, 10
  br i1 %7, label %39, label %8

8:                                                ; preds = %5
  %9 = shl nuw nsw i64 %6, 3
  %10 = getelementptr i8, ptr %1, i64 %9
  %11 = getelementptr i8, ptr %0, i64 8
  %12 = getelementptr i8, ptr %0, i64 %9
  %13 = icmp ult ptr %1, %11
  %14 = icmp ult ptr %0, %10
  %15 = and i1 %13, %14
  %16 = icmp ult ptr %1, %12
  %17 = icmp ult ptr %0, %10
  %18 = and i1 %16, %17
  %19 = or i1 %15, %18
  br i1 %19, label %39, label %20

20:                                               ; preds = %8
  %21 = and i64 %6, 2147483644
  %22 = load double, ptr %0, align 8, !tbaa !9, !alias.scope !11
  %23 = insertelement <2 x double> poison, double %22, i64 0
  %24 = shufflevector <2 x double> %23, <2 x double> poison, <2 x i32> zeroinitializer
  br label %25

25:                                               ; preds = %25, %20
  %26 = phi i64 [ 0, %20 ], [ %35, %25 ]
  %27 = getelementptr inbounds nuw double, ptr %0, i64 %26
  %28 = getelementptr inbounds nuw i8, ptr %27, i64 16
  %29 = load <2 x double>, ptr %27, align 8, !tbaa !9, !alias.scope !14
  %30 = load <2 x double>, ptr %28, align 8, !tbaa !9, !alias.scope !14
  %31 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %29, <2 x double> %29, <2 x double> %24)
  %32 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %30, <2 x double> %30, <2 x double> %24)
  %33 = getelementptr inbounds nuw double, ptr %1, i64 %26
  %34 = getelementptr inbounds nuw i8, ptr %33, i64 16
  store <2 x double> %31, ptr %33, align 8, !tbaa !9, !alias.scope !16, !noalias !18
  store <2 x double> %32, ptr %34, align 8, !tbaa !9, !alias.scope !16, !noalias !18
  %35 = add nuw i64 %26, 4
  %36 = icmp eq i64 %35, %21
  br i1 %36, label %37, label %25, !llvm.loop !19

37:                                               ; preds = %25
  %38 = icmp eq i64 %21, %6
  br i1 %38, label %54, label %39

39:                                               ; preds = %8, %5, %37
  %40 = phi i64 [ 0, %8 ], [ 0, %5 ], [ %21, %37 ]
  %41 = and i64 %6, 1
  %42 = icmp eq i64 %41, 0
  br i1 %42, label %50, label %43

43:                                               ; preds = %39
  %44 = getelementptr inbounds nuw double, ptr %0, i64 %40
  %45 = load double, ptr %44, align 8, !tbaa !9
  %46 = load double, ptr %0, align 8, !tbaa !9
  %47 = tail call double @llvm.fmuladd.f64(double %45, double %45, double %46)
  %48 = getelementptr inbounds nuw double, ptr %1, i64 %40
  store double %47, ptr %48, align 8, !tbaa !9
  %49 = or disjoint i64 %40, 1
  br label %50

50:                                               ; preds = %43, %39
  %51 = phi i64 [ %40, %39 ], [ %49, %43 ]
  %52 = add nsw i64 %6, -1
  %53 = icmp eq i64 %40, %52
  br i1 %53, label %54, label %59

54:                                               ; preds = %50, %59, %37
  %55 = and i64 %6, 7
  %56 = icmp ult i32 %2, 8
  br i1 %56, label %76, label %57

57:                                               ; preds = %54
  %58 = and i64 %6, 2147483640
  br label %92

59:                                               ; preds = %50, %59
  %60 = phi i64 [ %72, %59 ], [ %51, %50 ]
  %61 = getelementptr inbounds nuw double, ptr %0, i64 %60
  %62 = load double, ptr %61, align 8, !tbaa !9
  %63 = load double, ptr %0, align 8, !tbaa !9
  %64 = tail call double @llvm.fmuladd.f64(double %62, double %62, double %63)
  %65 = getelementptr inbounds nuw double, ptr %1, i64 %60
  store double %64, ptr %65, align 8, !tbaa !9
  %66 = add nuw nsw i64 %60, 1
  %67 = getelementptr inbounds nuw double, ptr %0, i64 %66
  %68 = load double, ptr %67, align 8, !tbaa !9
  %69 = load double, ptr %0, align 8, !tbaa !9
  %70 = tail call double @llvm.fmuladd.f64(double %68, double %68, double %69)
  %71 = getelementptr inbounds nuw double, ptr %1, i64 %66
  store double %70, ptr %71, align 8, !tbaa !9
  %72 = add nuw nsw i64 %60, 2
  %73 = icmp eq i64 %72, %6
  br i1 %73, label %54, label %59, !llvm.loop !23

74:                                               ; preds = %92
  %75 = icmp eq i64 %55, 0
  br i1 %75, label %90, label %76

76:                                               ; preds = %74, %54
  %77 = phi i64 [ 0, %54 ], [ %127, %74 ]
  %78 = phi double [ 0.000000e+00, %54 ], [ %126, %74 ]
  %79 = icmp ne i64 %55, 0
  tail call void @llvm.assume(i1 %79)
  br label %80

80:                                               ; preds = %80, %76
  %81 = phi i64 [ %77, %76 ], [ %87, %80 ]
  %82 = phi double [ %78, %76 ], [ %86, %80 ]
  %83 = phi i64 [ 0, %76 ], [ %88, %80 ]
  %84 = getelementptr inbounds nuw double, ptr %1, i64 %81
  %85 = load double, ptr %84, align 8, !tbaa !9
  %86 = fadd double %82, %85
  %87 = add nuw nsw i64 %81, 1
  %88 = add i64 %83, 1
  %89 = icmp eq i64 %88, %55
  br i1 %89, label %90, label %80, !llvm.loop !24

90:                                               ; preds = %74, %80, %3
  %91 = phi double [ 0.000000e+00, %3 ], [ %126, %74 ], [ %86, %80 ]
  ret double %91

92:                                               ; preds = %92, %57
  %93 = phi i64 [ 0, %57 ], [ %127, %92 ]
  %94 = phi double [ 0.000000e+00, %57 ], [ %126, %92 ]
  %95 = phi i64 [ 0, %57 ], [ %128, %92 ]
  %96 = getelementptr inbounds nuw double, ptr %1, i64 %93
  %97 = load double, ptr %96, align 8, !tbaa !9
  %98 = fadd double %94, %97
  %99 = getelementptr inbounds nuw double, ptr %1, i64 %93
  %100 = getelementptr inbounds nuw i8, ptr %99, i64 8
  %101 = load double, ptr %100, align 8, !tbaa !9
  %102 = fadd double %98, %101
  %103 = getelementptr inbounds nuw double, ptr %1, i64 %93
  %104 = getelementptr inbounds nuw i8, ptr %103, i64 16
  %105 = load double, ptr %104, align 8, !tbaa !9
  %106 = fadd double %102, %105
  %107 = getelementptr inbounds nuw double, ptr %1, i64 %93
  %108 = getelementptr inbounds nuw i8, ptr %107, i64 24
  %109 = load double, ptr %108, align 8, !tbaa !9
  %110 = fadd double %106, %109
  %111 = getelementptr inbounds nuw double, ptr %1, i64 %93
  %112 = getelementptr inbounds nuw i8, ptr %111, i64 32
  %113 = load double, ptr %112, align 8, !tbaa !9
  %114 = fadd double %110, %113
  %115 = getelementptr inbounds nuw double, ptr %1, i64 %93
  %116 = getelementptr inbounds nuw i8, ptr %115, i64 40
  %117 = load double, ptr %116, align 8, !tbaa !9
  %118 = fadd double %114, %117
  %119 = getelementptr inbounds nuw double, ptr %1, i64 %93
  %120 = getelementptr inbounds nuw i8, ptr %119, i64 48
  %121 = load double, ptr %120, align 8, !tbaa !9
  %122 = fadd double %118, %121
  %123 = getelementptr inbounds nuw double, ptr %1, i64 %93
  %124 = getelementptr inbounds nuw i8, ptr %123, i64 56
  %125 = load double, ptr %124, align 8, !tbaa !9
  %126 = fadd double %122, %125
  %127 = add nuw nsw i64 %93, 8
  %128 = add i64 %95, 8
  %129 = icmp eq i64 %128, %58
  br i1 %129, label %74, label %92, !llvm.loop !26
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @scale_and_add(double noundef %0, ptr noundef readonly captures(none) %1, ptr noundef captures(none) %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %3, 0
  br i1 %5, label %6, label %54

6:                                                ; preds = %4
  %7 = zext nneg i32 %3 to i64
  %8 = icmp ult i32 %3, 4
  br i1 %8, label %38, label %9

9:                                                ; preds = %6
  %10 = shl nuw nsw i64 %7, 3
  %11 = getelementptr i8, ptr %2, i64 %10
  %12 = getelementptr i8, ptr %1, i64 %10
  %13 = icmp ult ptr %2, %12
  %14 = icmp ult ptr %1, %11
  %15 = and i1 %13, %14
  br i1 %15, label %38, label %16

16:                                               ; preds = %9
  %17 = and i64 %7, 2147483644
  %18 = insertelement <2 x double> poison, double %0, i64 0
  %19 = shufflevector <2 x double> %18, <2 x double> poison, <2 x i32> zeroinitializer
  br label %20

20:                                               ; preds = %20, %16
  %21 = phi i64 [ 0, %16 ], [ %34, %20 ]
  %22 = getelementptr inbounds nuw double, ptr %1, i64 %21
  %23 = getelementptr inbounds nuw i8, ptr %22, i64 16
  %24 = load <2 x double>, ptr %22, align 8, !tbaa !9, !alias.scope !27
  %25 = load <2 x double>, ptr %23, align 8, !tbaa !9, !alias.scope !27
  %26 = getelementptr inbounds nuw double, ptr %2, i64 %21
  %27 = getelementptr inbounds nuw i8, ptr %26, i64 16
  %28 = load <2 x double>, ptr %26, align 8, !tbaa !9, !alias.scope !30, !noalias !27
  %29 = load <2 x double>, ptr %27, align 8, !tbaa !9, !alias.scope !30, !noalias !27
  %30 = fmul <2 x double> %28, %28
  %31 = fmul <2 x double> %29, %29
  %32 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %19, <2 x double> %24, <2 x double> %30)
  %33 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %19, <2 x double> %25, <2 x double> %31)
  store <2 x double> %32, ptr %26, align 8, !tbaa !9, !alias.scope !30, !noalias !27
  store <2 x double> %33, ptr %27, align 8, !tbaa !9, !alias.scope !30, !noalias !27
  %34 = add nuw i64 %21, 4
  %35 = icmp eq i64 %34, %17
  br i1 %35, label %36, label %20, !llvm.loop !32

36:                                               ; preds = %20
  %37 = icmp eq i64 %17, %7
  br i1 %37, label %54, label %38

38:                                               ; preds = %9, %6, %36
  %39 = phi i64 [ 0, %9 ], [ 0, %6 ], [ %17, %36 ]
  %40 = and i64 %7, 1
  %41 = icmp eq i64 %40, 0
  br i1 %41, label %50, label %42

42:                                               ; preds = %38
  %43 = getelementptr inbounds nuw double, ptr %1, i64 %39
  %44 = load double, ptr %43, align 8, !tbaa !9
  %45 = getelementptr inbounds nuw double, ptr %2, i64 %39
  %46 = load double, ptr %45, align 8, !tbaa !9
  %47 = fmul double %46, %46
  %48 = tail call double @llvm.fmuladd.f64(double %0, double %44, double %47)
  store double %48, ptr %45, align 8, !tbaa !9
  %49 = or disjoint i64 %39, 1
  br label %50

50:                                               ; preds = %42, %38
  %51 = phi i64 [ %39, %38 ], [ %49, %42 ]
  %52 = add nsw i64 %7, -1
  %53 = icmp eq i64 %39, %52
  br i1 %53, label %54, label %55

54:                                               ; preds = %50, %55, %36, %4
  ret void

55:                                               ; preds = %50, %55
  %56 = phi i64 [ %70, %55 ], [ %51, %50 ]
  %57 = getelementptr inbounds nuw double, ptr %1, i64 %56
  %58 = load double, ptr %57, align 8, !tbaa !9
  %59 = getelementptr inbounds nuw double, ptr %2, i64 %56
  %60 = load double, ptr %59, align 8, !tbaa !9
  %61 = fmul double %60, %60
  %62 = tail call double @llvm.fmuladd.f64(double %0, double %58, double %61)
  store double %62, ptr %59, align 8, !tbaa !9
  %63 = add nuw nsw i64 %56, 1
  %64 = getelementptr inbounds nuw double, ptr %1, i64 %63
  %65 = load double, ptr %64, align 8, !tbaa !9
  %66 = getelementptr inbounds nuw double, ptr %2, i64 %63
  %67 = load double, ptr %66, align 8, !tbaa !9
  %68 = fmul double %67, %67
  %69 = tail call double @llvm.fmuladd.f64(double %0, double %65, double %68)
  store double %69, ptr %66, align 8, !tbaa !9
  %70 = add nuw nsw i64 %56, 2
  %71 = icmp eq i64 %70, %7
  br i1 %71, label %54, label %55, !llvm.loop !33
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define dso_local double @store_between_two_loads(ptr noundef writeonly captures(none) initializes((0, 8)) %0, ptr noundef readonly captures(none) %1) local_unnamed_addr #2 {
  %3 = load double, ptr %1, align 8, !tbaa !9
  %4 = fmul double %3, 3.000000e+00
  %5 = fmul double %3, %4
  store double %5, ptr %0, align 8, !tbaa !9
  %6 = load double, ptr %1, align 8, !tbaa !9
  %7 = fmul double %3, %6
  ret double %7
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @running_difference(ptr noundef readonly captures(none) %0, ptr noundef writeonly captures(none) %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %56

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64
  %7 = icmp ult i32 %2, 6
  br i1 %7, label %39, label %8

8:                                                ; preds = %5
  %9 = shl nuw nsw i64 %6, 3
  %10 = getelementptr i8, ptr %1, i64 %9
  %11 = getelementptr i8, ptr %0, i64 %9
  %12 = getelementptr i8, ptr %11, i64 8
  %13 = icmp ult ptr %1, %12
  %14 = icmp ult ptr %0, %10
  %15 = and i1 %13, %14
  br i1 %15, label %39, label %16

16:                                               ; preds = %8
  %17 = and i64 %6, 2147483644
  br label %18

18:                                               ; preds = %18, %16
  %19 = phi i64 [ 0, %16 ], [ %35, %18 ]
  %20 = getelementptr inbounds nuw double, ptr %0, i64 %19
  %21 = getelementptr inbounds nuw i8, ptr %20, i64 8
  %22 = getelementptr inbounds nuw i8, ptr %20, i64 24
  %23 = load <2 x double>, ptr %21, align 8, !tbaa !9, !alias.scope !34
  %24 = load <2 x double>, ptr %22, align 8, !tbaa !9, !alias.scope !34
  %25 = getelementptr inbounds nuw double, ptr %0, i64 %19
  %26 = getelementptr inbounds nuw i8, ptr %25, i64 16
  %27 = load <2 x double>, ptr %25, align 8, !tbaa !9, !alias.scope !34
  %28 = load <2 x double>, ptr %26, align 8, !tbaa !9, !alias.scope !34
  %29 = fneg <2 x double> %27
  %30 = fneg <2 x double> %28
  %31 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %23, <2 x double> %27, <2 x double> %29)
  %32 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %24, <2 x double> %28, <2 x double> %30)
  %33 = getelementptr inbounds nuw double, ptr %1, i64 %19
  %34 = getelementptr inbounds nuw i8, ptr %33, i64 16
  store <2 x double> %31, ptr %33, align 8, !tbaa !9, !alias.scope !37, !noalias !34
  store <2 x double> %32, ptr %34, align 8, !tbaa !9, !alias.scope !37, !noalias !34
  %35 = add nuw i64 %19, 4
  %36 = icmp eq i64 %35, %17
  br i1 %36, label %37, label %18, !llvm.loop !39

37:                                               ; preds = %18
  %38 = icmp eq i64 %17, %6
  br i1 %38, label %56, label %39

39:                                               ; preds = %8, %5, %37
  %40 = phi i64 [ 0, %8 ], [ 0, %5 ], [ %17, %37 ]
  %41 = and i64 %6, 1
  %42 = icmp eq i64 %41, 0
  br i1 %42, label %52, label %43

43:                                               ; preds = %39
  %44 = or disjoint i64 %40, 1
  %45 = getelementptr inbounds nuw double, ptr %0, i64 %44
  %46 = load double, ptr %45, align 8, !tbaa !9
  %47 = getelementptr inbounds nuw double, ptr %0, i64 %40
  %48 = load double, ptr %47, align 8, !tbaa !9
  %49 = fneg double %48
  %50 = tail call double @llvm.fmuladd.f64(double %46, double %48, double %49)
  %51 = getelementptr inbounds nuw double, ptr %1, i64 %40
  store double %50, ptr %51, align 8, !tbaa !9
  br label %52

52:                                               ; preds = %43, %39
  %53 = phi i64 [ %40, %39 ], [ %44, %43 ]
  %54 = add nsw i64 %6, -1
  %55 = icmp eq i64 %40, %54
  br i1 %55, label %56, label %57

56:                                               ; preds = %52, %57, %37, %3
  ret void

57:                                               ; preds = %52, %57
  %58 = phi i64 [ %67, %57 ], [ %53, %52 ]
  %59 = add nuw nsw i64 %58, 1
  %60 = getelementptr inbounds nuw double, ptr %0, i64 %59
  %61 = load double, ptr %60, align 8, !tbaa !9
  %62 = getelementptr inbounds nuw double, ptr %0, i64 %58
  %63 = load double, ptr %62, align 8, !tbaa !9
  %64 = fneg double %63
  %65 = tail call double @llvm.fmuladd.f64(double %61, double %63, double %64)
  %66 = getelementptr inbounds nuw double, ptr %1, i64 %58
  store double %65, ptr %66, align 8, !tbaa !9
  %67 = add nuw nsw i64 %58, 2
  %68 = getelementptr inbounds nuw double, ptr %0, i64 %67
  %69 = load double, ptr %68, align 8, !tbaa !9
  %70 = getelementptr inbounds nuw double, ptr %0, i64 %59
  %71 = load double, ptr %70, align 8, !tbaa !9
  %72 = fneg double %71
  %73 = tail call double @llvm.fmuladd.f64(double %69, double %71, double %72)
  %74 = getelementptr inbounds nuw double, ptr %1, i64 %59
  store double %73, ptr %74, align 8, !tbaa !9
  %75 = icmp eq i64 %67, %6
  br i1 %75, label %56, label %57, !llvm.loop !40
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #4

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }

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
!11 = !{!12}
!12 = distinct !{!12, !13}
!13 = distinct !{!13, !"LVerDomain"}
!14 = !{!15}
!15 = distinct !{!15, !13}
!16 = !{!17}
!17 = distinct !{!17, !13}
!18 = !{!12, !15}
!19 = distinct !{!19, !20, !21, !22}
!20 = !{!"llvm.loop.mustprogress"}
!21 = !{!"llvm.loop.isvectorized", i32 1}
!22 = !{!"llvm.loop.unroll.runtime.disable"}
!23 = distinct !{!23, !20, !21}
!24 = distinct !{!24, !25}
!25 = !{!"llvm.loop.unroll.disable"}
!26 = distinct !{!26, !20}
!27 = !{!28}
!28 = distinct !{!28, !29}
!29 = distinct !{!29, !"LVerDomain"}
!30 = !{!31}
!31 = distinct !{!31, !29}
!32 = distinct !{!32, !20, !21, !22}
!33 = distinct !{!33, !20, !21}
!34 = !{!35}
!35 = distinct !{!35, !36}
!36 = distinct !{!36, !"LVerDomain"}
!37 = !{!38}
!38 = distinct !{!38, !36}
!39 = distinct !{!39, !20, !21, !22}
!40 = distinct !{!40, !20, !21}
